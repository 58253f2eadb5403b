import { expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model.ts'
import { change as meanwhile, registryFile, using } from './registry-file.ts'

const churn = modelName('churn')
const four = versionNumber(4)

test('a version retires although another one was archived since the decision', async () => {
  const path = registryFile('mlflow-3.17')
  await using({ path }, async (registry) => {
    meanwhile(
      path,
      `UPDATE model_versions SET current_stage = 'Archived' WHERE name = 'churn' AND version = 5`,
    )
    await registry.move({
      kind: 'move-to-stage',
      model: churn,
      version: four,
      from: 'Staging',
      to: 'Archived',
      archiveExisting: false,
      holders: [],
    })
    expect((await registry.readVersion(churn, four))?.stage).toBe('Archived')
  })
})
