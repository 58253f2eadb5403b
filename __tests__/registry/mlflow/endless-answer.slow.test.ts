import { expect, test } from '@jest/globals'
import { runId } from '../../../src/core/model/model.ts'
import { failureOf, openScripted, scriptedMlflow } from './scripted-mlflow.ts'

test('an endless answer is not read to the end', async () => {
  const server = await scriptedMlflow(() => ({
    status: 200,
    type: 'application/json',
    text: ' '.repeat(65 * 1024 * 1024),
  }))
  const error = await failureOf(openScripted(server.url).mlflow.readRun(runId('r1')))
  expect(error.message).toContain('more than 64 MB')
  await server.close()
})
