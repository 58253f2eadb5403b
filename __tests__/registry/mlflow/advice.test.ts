import { afterEach, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, runId, versionNumber } from '../../../src/core/model/model.ts'
import type { Credentials } from '../../../src/registry/credentials/credentials.ts'
import type { ModelRegistry } from '../../../src/registry/port/registry.ts'
import {
  failureOf,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

const unauthenticated: Reply = {
  status: 401,
  type: 'text/html; charset=utf-8',
  text: 'You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/',
}

let server: ScriptedMlflow
afterEach(() => server.close())

async function refused(reply: Reply, credentials: Credentials): Promise<Error> {
  server = await scriptedMlflow(() => reply)
  const error = await failureOf(
    openScripted(server.url, { credentials }).mlflow.readRun(runId('r1')),
  )
  expect(error).toBeInstanceOf(RegistryError)
  return error
}

test('after a 401 the error says what to set if no credentials were given', async () => {
  const error = await refused(unauthenticated, { kind: 'none' })
  expect(server.asked[0]?.headers.authorization).toBeUndefined()
  expect(error.message).toContain(
    'none were given: set "tracking-username" and "tracking-password", or',
  )
})

test('after a 401 the command line names flags and variables', async () => {
  const asFlag = Object.assign(
    (input: string) =>
      input.endsWith('username') ? `--${input}` : `MLFLOW_${input.toUpperCase().replace('-', '_')}`,
    { entry: 'command-line' as const },
  )
  const error = await refused(unauthenticated, { kind: 'none' })
  expect((error as RegistryError).saidBy(asFlag)).toContain(
    'set --tracking-username and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.',
  )
})

test('after a 401 the error says that a token was refused', async () => {
  const error = await refused(unauthenticated, { kind: 'token', token: 'tok-123' })
  expect(server.asked[0]?.headers.authorization).toBe('Bearer tok-123')
  expect(error.message).toContain(
    'The token ("tracking-token" or MLFLOW_TRACKING_TOKEN) was refused',
  )
})

test('after a 401 the error says that a user name and password were refused', async () => {
  const credentials = { kind: 'basic', username: 'ci', password: 'päss:word' } as const
  const error = await refused(unauthenticated, credentials)
  const sent = Buffer.from('ci:päss:word').toString('base64')
  expect(server.asked[0]?.headers.authorization).toBe(`Basic ${sent}`)
  expect(error.message).toContain('The user name and password')
})

const denied: Reply = { status: 403, type: 'text/html', text: 'Permission denied' }
const fraud = modelName('fraud')
const first = versionNumber(1)

test.each<[string, (registry: ModelRegistry) => Promise<unknown>]>([
  ['READ on the registered model', (it) => it.readSnapshot(fraud)],
  ['READ on the registered model', (it) => it.readVersion(fraud, first)],
  ['EDIT on the registered model', (it) => it.setModelTag(fraud, 'key', 'value')],
  ['EDIT on the registered model', (it) => it.deleteModelTag(fraud, 'key')],
  ['EDIT on the registered model', (it) => it.setVersionTag(fraud, first, 'key', 'value')],
  ['MANAGE on the registered model', (it) => it.deleteVersionTag(fraud, first, 'key')],
])('after a 403 the error names the permission that the request needs: %s', async (right, ask) => {
  server = await scriptedMlflow(() => denied)
  const error = await failureOf(ask(openScripted(server.url).mlflow))
  expect(error.message).toContain(
    `These credentials may not do this: it needs the permission ${right}.`,
  )
})

test('after a 403 for a run the error names the experiment', async () => {
  const error = await refused(denied, { kind: 'token', token: 't' })
  expect(error.message).toContain('it needs the permission READ on the experiment.')
})

test('a 403 that may be a proxy\u2019s says both', async () => {
  const reply: Reply = { status: 403, type: 'text/html', text: '<h1>Forbidden</h1>' }
  const error = await refused(reply, { kind: 'token', token: 't' })
  expect(error.message).toContain('(it needs the permission READ on the experiment), or a proxy')
})

test('a host name that MLflow refuses gives no advice about credentials', async () => {
  const text = 'Invalid Host header - possible DNS rebinding attack detected'
  const error = await refused({ status: 403, type: 'text/plain', text }, { kind: 'none' })
  expect(error.message).toContain(`--allowed-hosts ${new URL(server.url).host}`)
  expect(error.message).not.toContain('credentials')
})
