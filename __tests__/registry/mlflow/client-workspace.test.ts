import { afterEach, expect, test } from '@jest/globals'
import { RegistryError, UsageError } from '../../../src/core/errors/errors.ts'
import { modelName, runId } from '../../../src/core/model/model.ts'
import {
  failureOf,
  notFound,
  openScripted,
  type Reply,
  runInfo,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

const run = runId('r1')
let server: ScriptedMlflow
afterEach(() => server.close())

async function open(workspace: string, info: Reply) {
  server = await scriptedMlflow(({ path }) =>
    path === '/api/3.0/mlflow/server-info' ? info : { json: { run: { info: runInfo('r1') } } },
  )
  return openScripted(server.url, { env: { MLFLOW_WORKSPACE: workspace } }).mlflow
}

const has: Reply = { json: { store_type: 'SqlStore', workspaces_enabled: true } }
const hasNot: Reply = { json: { store_type: 'SqlStore', workspaces_enabled: false } }
const old: Reply = { status: 404, type: 'text/html', text: '<!doctype html>' }

test('a server with workspaces is asked once, and then gets the workspace with every request', async () => {
  const mlflow = await open('team-a', has)
  await Promise.all([mlflow.readRun(run), mlflow.readRun(run)])
  const header = server.asked.map((asked) => asked.headers['x-mlflow-workspace'])
  expect(header).toEqual([undefined, 'team-a', 'team-a'])
})

test.each([
  ['has none', hasNot],
  ['is too old to say', old],
])('a server that %s makes every workspace but the default a usage error', async (_, info) => {
  const error = await failureOf((await open("te'am", info)).readRun(run))
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toContain('MLFLOW_WORKSPACE')
  await server.close()
  const mlflow = await open('default', info)
  expect((await mlflow.readRun(run))?.id).toBe(run)
  expect(server.asked[1]?.headers['x-mlflow-workspace']).toBeUndefined()
})

test('a missing workspace is an error, and not a missing run or registered model', async () => {
  server = await scriptedMlflow(({ path }) =>
    path.endsWith('server-info') ? has : notFound("Workspace 'nope' not found"),
  )
  const { mlflow } = openScripted(server.url, { env: { MLFLOW_WORKSPACE: 'nope' } })
  for (const read of [mlflow.readRun(run), mlflow.readSnapshot(modelName('m'))]) {
    const error = await failureOf(read)
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toContain("Workspace 'nope' not found")
  }
})
