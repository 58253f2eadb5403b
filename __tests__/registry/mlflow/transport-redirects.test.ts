import { afterEach, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, runId } from '../../../src/core/model/model.ts'
import {
  failureOf,
  openScripted,
  runInfo,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

const run = runId('r1')
const servers: ScriptedMlflow[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function redirecting(status: number, to: (count: number) => string): Promise<ScriptedMlflow> {
  const server = await scriptedMlflow((_, count) => ({
    status,
    type: 'text/plain',
    text: '',
    headers: { location: to(count) },
  }))
  servers.push(server)
  return server
}

test.each([301, 302, 303, 307, 308])(
  'a redirect (%i) to another host is not followed',
  async (status) => {
    const other = await scriptedMlflow(() => ({ json: { run: { info: runInfo('r1') } } }))
    servers.push(other)
    const server = await redirecting(status, () => `${other.url}/api/2.0/x?secret=1`)
    const { mlflow } = openScripted(server.url, {
      credentials: { kind: 'token', token: 'tok-123' },
    })
    const error = await failureOf(mlflow.readRun(run))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toContain(`a redirect to ${other.url}. It was not followed`)
    expect(error.message).not.toContain('secret')
    expect(other.asked).toEqual([])
  },
)

test('a redirect on the same host is followed when reading', async () => {
  const server = await scriptedMlflow((asked, count) =>
    count === 1
      ? {
          status: 308,
          type: 'text/plain',
          text: '',
          headers: { location: `/moved/api/2.0/mlflow/runs/get?${asked.query}` },
        }
      : { json: { run: { info: runInfo('r1') } } },
  )
  servers.push(server)
  const { mlflow } = openScripted(server.url, { credentials: { kind: 'token', token: 'tok-123' } })
  expect((await mlflow.readRun(run))?.id).toBe(run)
  expect(server.asked.map((asked) => asked.headers.authorization)).toEqual([
    'Bearer tok-123',
    'Bearer tok-123',
  ])
})

test('a redirect in a circle ends in an error', async () => {
  const server = await redirecting(302, (count) => `/round?${count}`)
  const error = await failureOf(openScripted(server.url).mlflow.readRun(run))
  expect(error.message).toContain(`a redirect to ${server.url}/round`)
  expect(server.asked).toHaveLength(3)
})

test('a redirect of a write is not followed', async () => {
  const server = await redirecting(307, () => '/elsewhere')
  const { mlflow } = openScripted(server.url)
  const error = await failureOf(mlflow.setModelTag(modelName('m'), 'k', 'v'))
  expect(error).toBeInstanceOf(RegistryError)
  expect(server.asked).toHaveLength(1)
})

test('a redirect from http to https gives an error that says what to change', async () => {
  const server = await redirecting(301, () => 'https://127.0.0.1/')
  const error = await failureOf(openScripted(server.url).mlflow.readRun(run))
  expect(error.message).toContain('Use https:// in the tracking URI.')
})
