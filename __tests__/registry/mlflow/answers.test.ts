import { afterEach, describe, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { loggedModelId, modelName, runId, versionNumber } from '../../../src/core/model/model.ts'
import {
  failureOf,
  openScripted,
  type Reply,
  runInfo,
  type ScriptedMlflow,
  scriptedMlflow,
  versionRow,
} from './scripted-mlflow.ts'

let server: ScriptedMlflow
afterEach(() => server.close())

async function readRunFrom(reply: Reply): Promise<Error> {
  server = await scriptedMlflow(() => reply)
  return failureOf(openScripted(server.url).mlflow.readRun(runId('r1')))
}

test('an answer that is a web page is an error', async () => {
  const error = await readRunFrom({
    status: 200,
    type: 'text/html; charset=utf-8',
    text: '<!doctype html>\n<html>\n  <title>Sign in\u001b[31m</title>',
  })
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toBe(
    `GET ${server.url}/api/2.0/mlflow/runs/get?run_id=r1: answered 200 (text/html; charset=utf-8): "<!doctype html> <html> <title>Sign in\\u{1b}[31m</title>". That is a web page and not MLflow's API: a login page in front of the server, or another service. Check the tracking URI and its path prefix, and whether programs can pass the login.`,
  )
})

test('an answer whose JSON ends early is an error', async () => {
  const error = await readRunFrom({
    status: 200,
    type: 'application/json',
    text: '{"run": {"info": {',
  })
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('it is not JSON, or not complete')
  expect(error.message).toContain('"{"run": {"info": {"')
})

const wrong: readonly [string, unknown][] = [
  ['something else', { models: [] }],
  ['a list', []],
  ['null', null],
  ['a run without an id', { run: { info: { ...runInfo('r1'), run_id: undefined } } }],
  ['an unknown life', { run: { info: { ...runInfo('r1'), lifecycle_stage: 'undead' } } }],
  ['metrics that are no list', { run: { info: runInfo('r1'), data: { metrics: { auc: 1 } } } }],
  [
    'a value that is an object',
    { run: { info: runInfo('r1'), data: { metrics: [{ key: 'a', value: {} }] } } },
  ],
  [
    'a step with a fraction',
    { run: { info: runInfo('r1'), data: { metrics: [{ key: 'a', value: 1, step: 0.5 }] } } },
  ],
  ['another run', { run: { info: runInfo('r2') } }],
]
test.each(wrong)('an answer with other JSON is an error: %s', async (_, json) => {
  const error = await readRunFrom({ json })
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('runs/get?run_id=r1')
})

describe('numbers in MLflow’s answers', () => {
  test('are read in every form in which MLflow writes them', async () => {
    const metric = (key: string, value: unknown) => ({ key, value, timestamp: '17', step: '-3' })
    server = await scriptedMlflow(() => ({
      json: {
        run: {
          info: runInfo('r1'),
          data: {
            metrics: [
              metric('plain', 0.1),
              metric('nan', 'NaN'),
              metric('infinity', '-Infinity'),
              metric('stored infinity', 1.7976931348623157e308),
              metric('text', 'high'),
              metric('hexadecimal', '0x10'),
              metric('empty', ''),
              metric('null', null),
              { key: 'absent' },
            ],
          },
        },
      },
    }))
    const run = await openScripted(server.url).mlflow.readRun(runId('r1'))
    const values = Object.fromEntries([...(run?.metrics ?? [])].map(([key, it]) => [key, it.value]))
    expect(values).toEqual({
      plain: 0.1,
      nan: Number.NaN,
      infinity: Number.NEGATIVE_INFINITY,
      'stored infinity': Number.MAX_VALUE,
      text: Number.NaN,
      hexadecimal: Number.NaN,
      empty: Number.NaN,
      null: Number.NaN,
      absent: Number.NaN,
    })
    expect(run?.metrics.get('plain')).toMatchObject({ timestamp: 17, step: -3 })
  })

  /** An answer with one metric, its numbers as they stand here. */
  const answer = (step: string, value = '1') =>
    `{"run": {"info": ${JSON.stringify(runInfo('r1'))}, "data": {"metrics": [{"key": "a", "value": ${value}, "timestamp": 0, "step": ${step}}]}}}`

  async function read(text: string) {
    server = await scriptedMlflow(() => ({ status: 200, type: 'application/json', text }))
    return (await openScripted(server.url).mlflow.readRun(runId('r1')))?.metrics.get('a')
  }

  test.each([
    ['9007199254740993', 9007199254740993n],
    ['"9007199254740993"', 9007199254740993n],
    ['-9223372036854775808', -(2n ** 63n)],
    ['"9223372036854775807"', 2n ** 63n - 1n],
    [' 9007199254740991 ', Number.MAX_SAFE_INTEGER],
    ['"-0"', 0],
  ])('of 64 bits are exact: %s', async (step, expected) => {
    expect(await read(answer(step))).toMatchObject({ step: expected })
  })

  test.each([
    '9223372036854775808',
    '"9223372036854775808"',
    '1e19',
    '9007199254740993.5',
    '"1e3"',
  ])('of more than 64 bits are refused as a step: %s', async (step) => {
    server = await scriptedMlflow(() => ({
      status: 200,
      type: 'application/json',
      text: answer(step),
    }))
    const error = await failureOf(openScripted(server.url).mlflow.readRun(runId('r1')))
    expect(error).toBeInstanceOf(RegistryError)
  })

  test('are doubles if they are values, however many digits they have', async () => {
    expect(await read(answer('1', '9007199254740993'))).toMatchObject({ value: 2 ** 53 })
  })
})

describe('a version in MLflow’s answers that is not valid:', () => {
  const m = modelName('m')
  test.each([
    ['in an unknown stage', versionRow(1, 'Limbo')],
    ['of another number', versionRow(2, 'None')],
    ['whose number is no number', { ...versionRow(1, 'None'), version: 'one' }],
    ['number 0', { ...versionRow(1, 'None'), version: '0' }],
  ])('%s', async (_, row) => {
    server = await scriptedMlflow(() => ({ json: { model_version: row } }))
    const error = await failureOf(openScripted(server.url).mlflow.readVersion(m, versionNumber(1)))
    expect(error).toBeInstanceOf(RegistryError)
  })
})

test('a server that is too old for logged models has no datasets', async () => {
  server = await scriptedMlflow(() => ({
    status: 404,
    type: 'text/html; charset=utf-8',
    text: '<!doctype html><title>404 Not Found</title>',
  }))
  const { mlflow } = openScripted(server.url)
  expect(await mlflow.readLoggedModel(loggedModelId('m-1'))).toBeNull()
  const error = await failureOf(mlflow.readRun(runId('r1')))
  expect(error.message).toContain('Is this the MLflow server, and is the path')
})
