import { createServer } from 'node:https'
import { type AddressInfo, connect, createServer as createPipe } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readIdToken } from '../../../src/github/approval/id-token.ts'
import { type Env, workflowRun } from '../../../src/github/workflow-run.ts'
import { selfSigned } from '../../registry/mlflow/self-signed.ts'
import { runnerEnv } from '../payloads.ts'
import { granted, token } from './scripted-github.ts'

const made = selfSigned('127.0.0.1')
const asked: string[] = []
/** Answers for GitHub, with a certificate that only this job was made to trust. */
const impostor = createServer(made, (request, response) => {
  asked.push(request.headers.authorization ?? '')
  response.end(JSON.stringify('json' in token() ? (token() as { json: unknown }).json : null))
})
/** A proxy that leads everybody there. */
const proxy = createPipe((client) => {
  client.once('data', () => {
    const { port } = impostor.address() as AddressInfo
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      client.pipe(onward).pipe(client)
    })
    for (const socket of [client, onward]) socket.on('error', () => socket.destroy())
  })
})

let env: Env
const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
beforeAll(async () => {
  for (const server of [impostor, proxy]) {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  }
  const { port } = proxy.address() as AddressInfo
  env = { ...runnerEnv('push'), ...granted, HTTPS_PROXY: `http://127.0.0.1:${port}` }
  // What an earlier step of the job may export; it counts for every connection that says nothing else.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
})
afterAll(() => {
  if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  impostor.close()
  proxy.close()
  made.remove()
})

async function ask(more: Env = {}) {
  const run = workflowRun({ ...env, ...more })
  if (run === null) throw new Error('the environment is no run')
  const given = { run, env: { ...env, ...more }, dispatcher: null, now: Date.now }
  return readIdToken({ ...given, sleep: async () => {} })
}

test('on github.com no certificate counts but those that Node brings along', async () => {
  expect(await ask()).toMatchObject({
    kind: 'not-known',
    because: expect.stringMatching(/GitHub did not answer \(self-signed certificate/),
  })
  expect(asked).toEqual([])
})

test('on a company’s own GitHub it is what the job trusts', async () => {
  const answer = await ask({ GITHUB_SERVER_URL: 'https://github.octo-bank.example' })
  expect(asked).not.toEqual([])
  // The same impostor has no keys of GitHub's.
  expect(answer).toMatchObject({
    kind: 'not-known',
    because: expect.stringContaining('the answer has no keys'),
  })
})
