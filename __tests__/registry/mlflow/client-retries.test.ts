import { afterEach, describe, expect, test } from '@jest/globals'
import { MockAgent } from 'undici'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { runId } from '../../../src/core/model/model.ts'
import {
  failureOf,
  openScripted,
  type Reply,
  runInfo,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

const run = runId('r1')
const fine: Reply = { json: { run: { info: runInfo('r1') } } }
const busy = (status: number, retryAfter?: string): Reply => ({
  status,
  type: 'text/plain',
  text: 'busy',
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
})

let server: ScriptedMlflow | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

describe('a request is retried', () => {
  const passing: readonly [string, Reply][] = [
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Reply] => [
      `status ${status}`,
      busy(status),
    ]),
    ['a connection that was cut', 'reset'],
    ['an answer that was cut short', 'cut short'],
  ]
  test.each(passing)('after %s', async (_, reply) => {
    server = await scriptedMlflow((_asked, count) => (count < 3 ? reply : fine))
    const { mlflow, waits, retries } = openScripted(server.url)
    expect((await mlflow.readRun(run))?.id).toBe(run)
    expect(waits).toEqual([4500])
    expect(retries[0]).toMatch(
      /^(?:The connection to )?MLflow[ ,].*; trying again at once \(retry 1 of 7\)\. GET .*runs\/get\?run_id=r1: .*\.$/,
    )
    expect(retries[1]).toMatch(/; trying again in 5 s \(retry 2 of 7\)\. GET /)
  })

  test('and each wait is told, and ended', async () => {
    server = await scriptedMlflow((_asked, count) => (count < 3 ? busy(503) : fine))
    const open: string[] = []
    const told: string[] = []
    const waiting = (what: string) => {
      open.push(what)
      told.push(what.replace(/http\S+/, 'URL'))
      return () => void open.splice(open.indexOf(what), 1)
    }
    const { mlflow } = openScripted(server.url, { waiting })
    await mlflow.readRun(run)
    expect(told).toEqual([
      'MLflow at URL to answer',
      'MLflow at URL to answer',
      'the next try to reach MLflow at URL',
      'MLflow at URL to answer',
    ])
    expect(open).toEqual([])
  })

  test('after the time that the server gives', async () => {
    const later = busy(429, '17')
    server = await scriptedMlflow((_asked, count) => (count === 1 ? later : fine))
    const { mlflow, waits } = openScripted(server.url)
    await mlflow.readRun(run)
    expect(waits).toEqual([17_000])
  })

  test('immediately the first time, if Retry-After is to be ignored', async () => {
    const later = busy(503, '17')
    server = await scriptedMlflow((_asked, count) => (count === 1 ? later : fine))
    const env = { MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER: 'false' }
    const { mlflow, waits } = openScripted(server.url, { env })
    await mlflow.readRun(run)
    expect(waits).toEqual([])
  })
})

describe('a request is given up', () => {
  test('after the number of retries in MLFLOW_HTTP_REQUEST_MAX_RETRIES', async () => {
    server = await scriptedMlflow(() => busy(502))
    const env = { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '2' }
    const error = await failureOf(openScripted(server.url, { env }).mlflow.readRun(run))
    expect(error).toBeInstanceOf(RegistryError)
    expect(error.message).toContain('(tried 3 times)')
    expect(server.asked).toHaveLength(3)
  })

  test('if the server asks to wait for more than ten minutes', async () => {
    server = await scriptedMlflow(() => busy(429, '3600'))
    const error = await failureOf(openScripted(server.url).mlflow.readRun(run))
    expect(error.message).toContain('429')
    expect(server.asked).toHaveLength(1)
  })

  test.each([400, 401, 403, 404, 501])('immediately on status %i', async (status) => {
    server = await scriptedMlflow(() => busy(status))
    await failureOf(openScripted(server.url).mlflow.readRun(run))
    expect(server.asked).toHaveLength(1)
  })

  test('immediately if a feature of the server is off', async () => {
    const json = { error_code: 'FEATURE_DISABLED', message: 'not enabled' }
    server = await scriptedMlflow(() => ({ status: 500, json }))
    const error = await failureOf(openScripted(server.url).mlflow.readRun(run))
    expect(error.message).toContain('FEATURE_DISABLED: "not enabled"')
    expect(server.asked).toHaveLength(1)
  })
})

test('a given dispatcher is used and not closed', async () => {
  const agent = new MockAgent()
  agent.disableNetConnect()
  const pool = agent.get('https://mlflow.example')
  const path = '/team/api/2.0/mlflow/runs/get?run_id=r1'
  pool.intercept({ path }).reply(500, 'oh')
  pool.intercept({ path }).reply(200, { run: { info: runInfo('r1') } })
  const { mlflow } = openScripted('https://mlflow.example/team/', { dispatcher: agent })
  expect((await mlflow.readRun(run))?.status).toBe('FINISHED')
  agent.assertNoPendingInterceptors()
  await mlflow.close()
  pool.intercept({ path }).reply(200, { run: { info: runInfo('r1') } })
  const again = openScripted('https://mlflow.example/team', { dispatcher: agent })
  expect((await again.mlflow.readRun(run))?.id).toBe(run)
  await agent.close()
})
