import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { readIdToken } from '../../../src/github/approval/id-token.ts'
import { type Env, workflowRun } from '../../../src/github/workflow-run.ts'
import { runnerEnv } from '../payloads.ts'
import { granted } from './scripted-github.ts'

async function ask(more: Env) {
  const env: Env = { ...runnerEnv('push'), ...granted, ...more }
  const run = workflowRun(env)
  if (run === null) throw new Error('the environment is no run')
  return readIdToken({ run, env, dispatcher: null, now: Date.now, sleep: async () => {} })
}

test('the OIDC token is requested through the proxy in HTTPS_PROXY', async () => {
  const connects: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, socket) => {
    connects.push(`${request.url} ${request.headers.authorization ?? 'without the token'}`)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready))
  const { port } = proxy.address() as AddressInfo

  const answer = await ask({ HTTPS_PROXY: `http://127.0.0.1:${port}` })

  proxy.close()
  expect(answer).toMatchObject({
    kind: 'not-known',
    because: expect.stringContaining('GitHub did not answer'),
  })
  expect(new Set(connects)).toEqual(
    new Set(['pipelines.actions.githubusercontent.com:443 without the token']),
  )
})

test('an invalid proxy address gives a reason, and does not crash', async () => {
  expect(await ask({ HTTPS_PROXY: 'ftp://not-a-proxy' })).toMatchObject({
    kind: 'not-known',
    because: expect.stringContaining('HTTPS_PROXY is not a proxy address'),
  })
})
