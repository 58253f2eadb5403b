import { afterEach, describe, expect, test } from '@jest/globals'
import { runId } from '../../../src/core/model/model.ts'
import type { EntriesAsked } from '../../../src/registry/port/registry.ts'
import {
  type Asked,
  failureOf,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

let server: ScriptedMlflow
afterEach(() => server.close())

const run = runId('r')

/** A logged model with so many entries of the metric, each with this value. */
function model(index: number, { run: of = 'r', value = 0.9, entries = 1, metric = 'acc' } = {}) {
  const id = `m-${index}`
  const metrics = Array.from({ length: entries }, (_, step) => ({
    ...{ model_id: id, key: metric, run_id: of, value, step, timestamp: 7 },
  }))
  return { info: { model_id: id, name: 'model', source_run_id: of }, data: { metrics } }
}

function asks(values: Readonly<Record<string, readonly number[]>>, more = {}): EntriesAsked {
  return {
    run,
    experimentIds: ['1'],
    values: new Map(Object.entries(values).map(([metric, each]) => [metric, new Set(each)])),
    models: [],
    hasLoggedModels: true,
    ...more,
  }
}

async function read(script: (asked: Asked) => Reply, ...asked: readonly EntriesAsked[]) {
  server = await scriptedMlflow(script)
  const found = await openScripted(server.url).mlflow.readEntries(asked)
  return found.map((each) =>
    Object.fromEntries([...each].map(([metric, entries]) => [metric, entries?.length ?? null])),
  )
}

describe('the search for the logged models of one value', () => {
  test('finds only values of this run and this metric', async () => {
    const models = [model(1), model(2, { run: 'other' }), model(3, { metric: 'f1' }), model(4)]
    expect(await read(() => ({ json: { models } }), asks({ acc: [0.9] }))).toEqual([{ acc: 2 }])
    expect(server.asked.map(({ body }) => body)).toEqual([
      { experiment_ids: ['1'], filter: 'metrics.`acc` = 0.9', max_results: 1000 },
    ])
  })

  test('writes a number in the form of MLflow’s filters', async () => {
    const values = [-0.5, 1e21, -1.5e300, 5e-324]
    await read(() => ({ json: {} }), asks({ acc: values }))
    expect(server.asked.map(({ body }) => body.filter)).toEqual([
      'metrics.`acc` = -0.5',
      'metrics.`acc` = 1e21',
      'metrics.`acc` = -1.5e300',
      'metrics.`acc` = 5e-324',
    ])
  })

  test('is not known if there is another page', async () => {
    const json = { models: [model(1)], next_page_token: 'more' }
    expect(await read(() => ({ json }), asks({ acc: [0.9] }))).toEqual([{ acc: null }])
  })

  test('is not known if there are more rows than a page has', async () => {
    // Up to MLflow 3.16 no page is named after one that is full of one model.
    const json = { models: [model(1, { entries: 1001 })] }
    expect(await read(() => ({ json }), asks({ acc: [0.9] }))).toEqual([{ acc: null }])
  })
})

describe('the search for all logged models of an experiment', () => {
  const refused: Reply = {
    status: 400,
    json: { error_code: 'INVALID_PARAMETER_VALUE', message: 'Invalid filter string' },
  }
  const pages = ({ body }: Asked): Reply => {
    if (body.filter !== undefined) return refused
    const page = Number(body.page_token ?? 0)
    return {
      json: { models: [model(page)], ...(page < 4 && { next_page_token: String(page + 1) }) },
    }
  }
  const scans = () => server.asked.filter(({ body }) => body.filter === undefined)

  test('is made if MLflow does not support the filter, once for several runs', async () => {
    const other = asks({ acc: [0.8] }, { run: runId('other') })
    expect(await read(pages, asks({ acc: [0.9], f1: [0.9] }), other)).toEqual([
      { acc: 5, f1: 0 },
      { acc: 0 },
    ])
    expect(scans()).toHaveLength(5)
    expect(scans().map(({ body }) => body.page_token)).toEqual([undefined, '1', '2', '3', '4'])
  })

  test.each([
    ['more values are wanted than are searched', { acc: Array.from({ length: 21 }, (_, n) => n) }],
    ['a name cannot stand in a filter', { 'a`cc': [0.9] }],
  ])('is made if %s', async (_, values) => {
    await read(pages, asks(values))
    expect(server.asked).toHaveLength(5)
    expect(scans()).toHaveLength(5)
  })

  test('ends after ten pages', async () => {
    const endless = (): Reply => ({ json: { models: [model(1)], next_page_token: 'more' } })
    const values = { acc: Array.from({ length: 21 }, (_, n) => n) }
    expect(await read(endless, asks(values))).toEqual([{ acc: null }])
    expect(server.asked).toHaveLength(10)
  })
})

describe('if a run has no known logged model,', () => {
  const unsure = (experiment: string) =>
    asks({ acc: [0.9] }, { hasLoggedModels: false, experimentIds: [experiment] })

  test('one request for all experiments shows that there are none', async () => {
    const found = await read(() => ({ json: {} }), unsure('1'), unsure('2'), unsure('1'))
    expect(found).toEqual([{ acc: 0 }, { acc: 0 }, { acc: 0 }])
    expect(server.asked.map(({ body }) => body)).toEqual([
      { experiment_ids: ['1', '2'], max_results: 1 },
    ])
  })

  test('one request shows that there are some, which are then searched', async () => {
    expect(await read(() => ({ json: { models: [model(1)] } }), unsure('1'))).toEqual([{ acc: 1 }])
    expect(server.asked).toHaveLength(2)
  })

  test('an empty page with a next page is not the last one', async () => {
    // MLflow takes out of a page what these credentials may not read.
    const json = { next_page_token: 'more' }
    expect(await read(() => ({ json }), unsure('1'))).toEqual([{ acc: null }])
  })

  test('no request is sent if no value is needed', async () => {
    const nothing = asks({}, { hasLoggedModels: false })
    expect(await read(() => ({ json: {} }), nothing, nothing)).toEqual([{}, {}])
    expect(server.asked).toEqual([])
  })
})

test.each([403, 500])('an answer with status %d is an error', async (status) => {
  const reply: Reply = { status, json: { error_code: 'PERMISSION_DENIED', message: 'no' } }
  server = await scriptedMlflow(() => reply)
  for (const hasLoggedModels of [true, false]) {
    const { mlflow } = openScripted(server.url)
    const error = await failureOf(mlflow.readEntries([asks({ acc: [0.9] }, { hasLoggedModels })]))
    expect(error.message).toContain('/logged-models/search')
  }
})
