import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { RegistryError, UsageError } from '../../../src/core/errors/errors.ts'
import { runId } from '../../../src/core/model/model.ts'
import {
  failureOf,
  openScripted,
  runInfo,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'
import { selfSigned } from './self-signed.ts'
import { type SmallProxy, smallProxy } from './small-proxy.ts'

const run = runId('r1')
let server: ScriptedMlflow
let proxy: SmallProxy

beforeEach(async () => {
  server = await scriptedMlflow(() => ({ json: { run: { info: runInfo('r1') } } }))
  proxy = await smallProxy()
})

afterEach(async () => {
  await server.close()
  await proxy.close()
})

test.each(['HTTP_PROXY', 'http_proxy'])('plain http uses the proxy (%s)', async (variable) => {
  const { mlflow } = openScripted(server.url, {
    env: { [variable]: proxy.url },
    credentials: { kind: 'token', token: 'tok-123' },
  })
  expect((await mlflow.readRun(run))?.id).toBe(run)
  expect(proxy.transcript).toEqual([`GET ${server.url}/api/2.0/mlflow/runs/get?run_id=r1`])
  expect(server.asked[0]?.headers.authorization).toBe('Bearer tok-123')
  expect(server.asked[0]?.headers.host).toBe(new URL(server.url).host)
  await mlflow.close()
})

test('https goes through a tunnel, and its certificate is checked', async () => {
  const made = selfSigned('127.0.0.1')
  const secure = await scriptedMlflow(() => ({ json: { run: { info: runInfo('r1') } } }), made)
  const env = { HTTPS_PROXY: proxy.url, HTTP_PROXY: 'http://127.0.0.1:1' }
  const untrusting = openScripted(secure.url, { env }).mlflow
  const error = await failureOf(untrusting.readRun(run))
  expect(error.message).toContain('MLFLOW_TRACKING_SERVER_CERT_PATH')
  const trusting = openScripted(secure.url, {
    env: { ...env, MLFLOW_TRACKING_SERVER_CERT_PATH: made.certPath },
  }).mlflow
  expect((await trusting.readRun(run))?.id).toBe(run)
  expect(proxy.transcript).toContain(`CONNECT ${new URL(secure.url).host}`)
  await untrusting.close()
  await trusting.close()
  await secure.close()
  made.remove()
})

test.each([['127.0.0.1'], ['example.org, 127.0.0.1'], ['*']])(
  'a host in NO_PROXY (%s) is reached without the proxy',
  async (hosts) => {
    const { mlflow } = openScripted(server.url, { env: { HTTP_PROXY: proxy.url, no_proxy: hosts } })
    await mlflow.readRun(run)
    expect(proxy.transcript).toEqual([])
    await mlflow.close()
  },
)

test('the environment of the process is not read', async () => {
  const before = process.env.http_proxy
  process.env.http_proxy = 'http://127.0.0.1:1'
  try {
    const { mlflow } = openScripted(server.url, { env: {} })
    expect((await mlflow.readRun(run))?.id).toBe(run)
    await mlflow.close()
  } finally {
    if (before === undefined) delete process.env.http_proxy
    else process.env.http_proxy = before
  }
})

test("the proxy's credentials are sent to the proxy, and never shown", async () => {
  const refusing = await smallProxy(407)
  for (const [variable, uri] of [
    ['HTTP_PROXY', server.url],
    ['HTTPS_PROXY', server.url.replace('http:', 'https:')],
  ] as const) {
    const env = { [variable]: refusing.url.replace('//', '//me:swordfish@') }
    const { mlflow, retries } = openScripted(uri, { env })
    const error = await failureOf(mlflow.readRun(run))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toContain(
      `The proxy that ${variable.toLowerCase()} names`.replace(variable.toLowerCase(), variable),
    )
    expect(error.message).toContain('407')
    expect([error.message, ...retries].join()).not.toContain('swordfish')
    await mlflow.close()
  }
  const sent = `Basic ${Buffer.from('me:swordfish').toString('base64')}`
  expect(refusing.authorizations).toEqual([sent, sent])
  await refusing.close()
})

test('the error names a proxy that refuses the connection', async () => {
  const refusing = await smallProxy(403)
  const { mlflow } = openScripted(server.url.replace('http:', 'https:'), {
    env: { HTTPS_PROXY: refusing.url },
  })
  const error = await failureOf(mlflow.readRun(run))
  expect(error.message).toContain('the proxy refused the connection with 403')
  expect(error.message).toContain('HTTPS_PROXY')
  await mlflow.close()
  await refusing.close()
})

test.each(['socks5://user:pw@host', 'http://proxy:3128/path', 'http://proxy?a=b', 'http://'])(
  'an invalid proxy address is a usage error: %s',
  (text) => {
    expect(() => openScripted(server.url, { env: { HTTP_PROXY: text } })).toThrow(UsageError)
  },
)
