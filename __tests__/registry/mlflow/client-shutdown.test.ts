import { expect, test } from '@jest/globals'
import { runId } from '../../../src/core/model/model.ts'
import { openMlflow } from '../../../src/registry/mlflow/open.ts'
import { failureOf, scriptedMlflow } from './scripted-mlflow.ts'

test('closing the client ends a wait for a retry', async () => {
  const server = await scriptedMlflow(() => ({ status: 503, type: 'text/plain', text: 'busy' }))
  const waiting = Promise.withResolvers<void>()
  let retries = 0
  const mlflow = openMlflow({
    uri: server.url,
    credentials: { kind: 'none' },
    env: {},
    onRetry: () => {
      // The first retry comes at once, the second after seconds.
      if (++retries === 2) waiting.resolve()
    },
  })
  const failed = failureOf(mlflow.readRun(runId('r1')))
  await waiting.promise
  await mlflow.close()
  await mlflow.close()
  expect(await failed).toMatchObject({ name: 'AbortError' })
  expect(server.asked).toHaveLength(2)
  await server.close()
})
