import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { RegistryError, UsageError } from '../../../src/core/errors/errors.ts'
import { modelName, runId } from '../../../src/core/model/model.ts'
import {
  failureOf,
  openScripted,
  runInfo,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'
import { type SelfSigned, selfSigned } from './self-signed.ts'

const run = runId('r1')
let made: SelfSigned
let server: ScriptedMlflow

beforeAll(async () => {
  made = selfSigned('127.0.0.1')
  server = await scriptedMlflow(() => ({ json: { run: { info: runInfo('r1') } } }), made)
})

afterAll(async () => {
  await server.close()
  made.remove()
})

test('a self-signed certificate is refused without retries, for reads and for writes', async () => {
  const { mlflow, waits } = openScripted(server.url)
  const reading = await failureOf(mlflow.readRun(run))
  const writing = await failureOf(mlflow.setModelTag(modelName('m'), 'k', 'v'))
  for (const error of [reading, writing]) {
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toContain('MLFLOW_TRACKING_SERVER_CERT_PATH or NODE_EXTRA_CA_CERTS')
    expect(error.cause).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  }
  expect(waits).toEqual([])
  expect(server.asked).toEqual([])
  await mlflow.close()
})

test('a self-signed certificate is trusted if MLFLOW_TRACKING_SERVER_CERT_PATH names it', async () => {
  const env = { MLFLOW_TRACKING_SERVER_CERT_PATH: made.certPath }
  const { mlflow } = openScripted(server.url, { env })
  expect((await mlflow.readRun(run))?.id).toBe(run)
  await mlflow.close()
})

test.each(['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'])(
  'a certificate that %s names is trusted, as by Python’s client',
  async (variable) => {
    const { mlflow } = openScripted(server.url, { env: { [variable]: made.certPath } })
    expect((await mlflow.readRun(run))?.id).toBe(run)
    await mlflow.close()
  },
)

test('MLflow’s own variable wins over the variable of requests', async () => {
  const env = {
    MLFLOW_TRACKING_SERVER_CERT_PATH: made.certPath,
    REQUESTS_CA_BUNDLE: '/nowhere/ca.pem',
  }
  const { mlflow } = openScripted(server.url, { env })
  expect((await mlflow.readRun(run))?.id).toBe(run)
  await mlflow.close()
})

test('a folder of certificates must have names that openssl rehash makes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-ca-'))
  const env = { REQUESTS_CA_BUNDLE: folder }
  copyFileSync(made.certPath, join(folder, 'ca.pem'))
  expect(() => openScripted(server.url, { env })).toThrow(/openssl rehash/)
  copyFileSync(made.certPath, join(folder, '1a2b3c4d.0'))
  const { mlflow } = openScripted(server.url, { env })
  expect((await mlflow.readRun(run))?.id).toBe(run)
  await mlflow.close()
  rmSync(folder, { recursive: true })
})

test('certificates are not checked with MLFLOW_TRACKING_INSECURE_TLS', async () => {
  const env = { MLFLOW_TRACKING_INSECURE_TLS: 'true' }
  const { mlflow } = openScripted(server.url, { env })
  expect((await mlflow.readRun(run))?.id).toBe(run)
  await mlflow.close()
})

test('a trusted certificate for another host name is refused', async () => {
  const env = { MLFLOW_TRACKING_SERVER_CERT_PATH: made.certPath }
  const { mlflow } = openScripted(server.url.replace('127.0.0.1', 'localhost'), { env })
  const error = await failureOf(mlflow.readRun(run))
  expect(error.message).toContain('The certificate is for another name than localhost')
  await mlflow.close()
})

test('a server without https gives another error', async () => {
  const plain = await scriptedMlflow(() => 'reset')
  const { mlflow } = openScripted(plain.url.replace('http:', 'https:'))
  const error = await failureOf(mlflow.readRun(run))
  expect(error.message).toContain(
    `${new URL(plain.url).host} answers without encryption: write http:// in the tracking URI`,
  )
  await mlflow.close()
  await plain.close()
})

test.each([
  [
    'both ways at once',
    { MLFLOW_TRACKING_INSECURE_TLS: '1', MLFLOW_TRACKING_SERVER_CERT_PATH: '/x' },
  ],
  ['a bundle that is not there', { MLFLOW_TRACKING_SERVER_CERT_PATH: '/no/such/file.pem' }],
  [
    'a client certificate that is no certificate',
    { MLFLOW_TRACKING_CLIENT_CERT_PATH: '/dev/null' },
  ],
])('%s is a usage error', (_, env) => {
  expect(() => openScripted('https://mlflow.example', { env })).toThrow(UsageError)
})
