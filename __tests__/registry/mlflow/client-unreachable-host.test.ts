import { expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, runId } from '../../../src/core/model/model.ts'
import { failureOf, openScripted, scriptedMlflow } from './scripted-mlflow.ts'

test('a refused connection is retried three times, and the error names the address', async () => {
  const gone = await scriptedMlflow(() => 'reset')
  await gone.close()
  const { mlflow, waits, retries } = openScripted(gone.url)
  const error = await failureOf(mlflow.readRun(runId('r1')))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain(`Nothing accepts connections at ${new URL(gone.url).host}`)
  expect(error.message).toContain('(tried 4 times)')
  expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' })
  expect(retries).toHaveLength(3)
  expect(waits).toEqual([4500, 8500])
  await mlflow.close()
})

test('the error of a write that was never sent does not say that it may have been carried out', async () => {
  const gone = await scriptedMlflow(() => 'reset')
  await gone.close()
  const { mlflow } = openScripted(gone.url)
  const error = await failureOf(mlflow.setModelTag(modelName('m'), 'k', 'v'))
  expect(error.message).toContain('POST ')
  expect(error.message).toContain(`Nothing accepts connections at ${new URL(gone.url).host}`)
  expect(error.message).not.toContain('not known')
  await mlflow.close()
})

test('the error names a host name that does not resolve', async () => {
  const { mlflow } = openScripted('https://no-such-host.invalid')
  const error = await failureOf(mlflow.readRun(runId('r1')))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('The host name no-such-host.invalid does not resolve here')
  await mlflow.close()
})

test('a server that never answers ends in an error', async () => {
  const { createServer } = await import('node:net')
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : null
  const { mlflow } = openScripted(`http://127.0.0.1:${port}`, {
    env: { MLFLOW_HTTP_REQUEST_TIMEOUT: '0.2', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1' },
  })
  const error = await failureOf(mlflow.readRun(runId('r1')))
  expect(error.message).toContain('MLFLOW_HTTP_REQUEST_TIMEOUT')
  expect(error.message).toContain('(tried 2 times)')
  await mlflow.close()
  silent.close()
})
