import { afterEach, expect, test } from '@jest/globals'
import { modelName, runId } from '../../../src/core/model/model.ts'
import type { Credentials } from '../../../src/registry/credentials/credentials.ts'
import {
  failureOf,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

const secret = 'hunter2/&="%'
const everyKind: readonly [string, Credentials, (url: string) => string][] = [
  ['a token', { kind: 'token', token: 'hunter2/&="%' }, (url) => url],
  ['a password', { kind: 'basic', username: 'ci', password: secret }, (url) => url],
  [
    'a password in the URI',
    { kind: 'none' },
    (url) => url.replace('//', `//ci:${encodeURIComponent(secret)}@`),
  ],
  [
    'a token that is the user of the URI',
    { kind: 'none' },
    (url) => url.replace('//', `//${encodeURIComponent(secret)}@`),
  ],
]

let server: ScriptedMlflow
afterEach(() => server.close())

// A server, or a proxy that shows what it got, may repeat everything that it was sent.
test.each(everyKind)('%s in the answer of a server is masked', async (_, credentials, uri) => {
  const replies: ((sent: string) => Reply)[] = [
    (sent) => ({ status: 401, type: 'text/plain', text: `bad: ${sent} ${secret}` }),
    (sent) => ({ status: 503, type: 'text/plain', text: `bad: ${sent} ${secret}` }),
    (sent) => ({ status: 200, type: 'text/html', text: `<html>${sent} ${secret}` }),
    (sent) => ({ status: 400, json: { error_code: 'X', message: `${sent} ${secret}` } }),
    (sent) => ({ status: 400, json: { error_code: `${secret} ${sent}`, message: 'no' } }),
    (sent) => ({ status: 500, type: `text/${secret}; ${sent}`, text: 'no' }),
    (sent) => ({
      status: 302,
      type: 'text/plain',
      text: '',
      headers: { location: `https://elsewhere.example/?to=${encodeURIComponent(sent)}` },
    }),
  ]
  for (const reply of replies) {
    server = await scriptedMlflow(({ headers }) => reply(headers.authorization ?? 'none'))
    const { mlflow, retries } = openScripted(uri(server.url), { credentials })
    expect(mlflow.address).toBe(server.url)
    const errors = [
      await failureOf(mlflow.readRun(runId('r1'))),
      await failureOf(mlflow.readSnapshot(modelName('m'))),
    ]
    const pairs = [`ci:${secret}`, `${secret}:`]
    const [encoded = '', alone = ''] = pairs.map((it) => Buffer.from(it).toString('base64'))
    for (const shown of [...errors.flatMap(everythingIn), ...retries]) {
      expect(shown).not.toContain(secret)
      expect(shown).not.toContain(encodeURIComponent(secret))
      expect(shown).not.toContain(encoded)
      expect(shown).not.toContain(alone)
    }
    expect(server.asked[0]?.headers.authorization).toBeDefined()
    await server.close()
  }
})

function everythingIn(error: unknown): string[] {
  return error instanceof Error
    ? [error.message, String(error.stack), ...everythingIn(error.cause)]
    : []
}
