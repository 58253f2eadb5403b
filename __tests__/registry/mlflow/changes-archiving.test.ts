import { expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { openScripted, scriptedMlflow } from './scripted-mlflow.ts'
import { SmallRegistry } from './small-registry.ts'

// MLflow answers archive_existing_versions with 500 there.
test.each(['Archived', 'None'] as const)('a move to %s archives no other version', async (to) => {
  const registry = new SmallRegistry({ 1: 'Production' })
  const server = await scriptedMlflow((asked) => registry.answer(asked))
  await openScripted(server.url).mlflow.move({
    kind: 'move-to-stage',
    model: modelName('m'),
    version: versionNumber(1),
    from: 'Production',
    to,
    archiveExisting: true,
    holders: [],
  })
  expect(server.transcript).toEqual([
    `POST model-versions/transition-stage {"name":"m","version":"1","stage":"${to}","archive_existing_versions":false}`,
  ])
  await server.close()
})
