import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, runId } from '../../../src/core/model/model.ts'
import {
  failureOf,
  type Opened,
  openScripted,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

let server: ScriptedMlflow
let mlflow: Opened['mlflow']
beforeEach(async () => {
  server = await scriptedMlflow(() => 'dripping')
  const env = { MLFLOW_HTTP_REQUEST_TIMEOUT: '0.2', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' }
  ;({ mlflow } = openScripted(server.url, { env }))
})
afterEach(async () => {
  // First the server, so that a client that would wait for ever ends as well.
  await server.close()
  await mlflow.close()
})

test('a read that times out says how long it waited and what to set', async () => {
  const error = await failureOf(mlflow.readRun(runId('r1')))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain(
    'runs/get?run_id=r1: no answer: it was not complete after 0.4 s. ' +
      'The server, or a proxy in front of it, is overloaded or hangs',
  )
  expect(error.message).toContain('twice MLFLOW_HTTP_REQUEST_TIMEOUT')
})

test('a write that times out says that it may have been carried out', async () => {
  const error = await failureOf(mlflow.setModelTag(modelName('m'), 'k', 'v'))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('registered-models/set-tag: no answer')
  expect(error.message).toContain('It is not known whether MLflow carried it out')
})
