import { afterEach, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, runId } from '../../../src/core/model/model.ts'
import {
  failureOf,
  notFound,
  type Opened,
  openScripted,
  type ScriptedMlflow,
  scriptedMlflow,
  versionRow,
} from './scripted-mlflow.ts'

let server: ScriptedMlflow
afterEach(() => server.close())

test('all pages of a metric history are read, with the page size in each request', async () => {
  server = await scriptedMlflow(({ query }) => {
    const from = Number(query.get('page_token') ?? 0)
    const point = (step: number) => ({ key: 'loss', value: step / 10, step, timestamp: step })
    return {
      json: {
        metrics: [point(from), point(from + 1), { key: 'LOSS', value: 9, step: 0, timestamp: 0 }],
        ...(from < 4 && { next_page_token: String(from + 2) }),
      },
    }
  })
  const history = await openScripted(server.url).mlflow.readMetricHistory(runId('r'), 'loss')
  expect(history.map((point) => point.value)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
  expect(server.transcript).toEqual([
    'GET metrics/get-history?run_id=r&metric_key=loss&max_results=25000',
    'GET metrics/get-history?run_id=r&metric_key=loss&max_results=25000&page_token=2',
    'GET metrics/get-history?run_id=r&metric_key=loss&max_results=25000&page_token=4',
  ])
})

test('all pages of the versions of a registered model are read', async () => {
  server = await scriptedMlflow(({ query }) =>
    query.get('page_token') === 'more'
      ? { json: { model_versions: [versionRow(1, 'None')], next_page_token: '' } }
      : {
          json: {
            model_versions: [versionRow(3, 'None'), versionRow(2, 'None')],
            next_page_token: 'more',
          },
        },
  )
  const listed = await openScripted(server.url).mlflow.listVersions(modelName('m'))
  expect(listed.map((row) => Number(row.version))).toEqual([3, 2, 1])
  expect(server.transcript[0]).toBe(
    "GET model-versions/search?filter=name='m'&order_by=version_number DESC&max_results=1000",
  )
})

test.each([
  ['a metric history', (mlflow: Opened['mlflow']) => mlflow.readMetricHistory(runId('r'), 'loss')],
  ['the versions of a model', (mlflow: Opened['mlflow']) => mlflow.listVersions(modelName('m'))],
])('%s with a missing second page is an error, and not a shorter list', async (_, read) => {
  server = await scriptedMlflow(({ query }) =>
    query.has('page_token')
      ? notFound('Run r not found')
      : {
          json: {
            metrics: [{ key: 'loss', value: 0.1, step: 0, timestamp: 0 }],
            model_versions: [versionRow(3, 'None')],
            next_page_token: 'more',
          },
        },
  )
  const error = await failureOf(read(openScripted(server.url).mlflow))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('the listing ended in the middle, after page 1.')
  expect(error.message).toContain('What was read is not used.')
  expect(server.asked).toHaveLength(2)
})

test('a history with a missing first page is empty', async () => {
  server = await scriptedMlflow(() => notFound('Run r not found'))
  const history = openScripted(server.url).mlflow.readMetricHistory(runId('r'), 'loss')
  expect(await history).toEqual([])
})

test.each([
  ['stays', () => 'same'],
  ['goes round', (token: string | null) => (token === 'a' ? 'b' : 'a')],
])('a page token that %s is an error, and not an endless loop', async (_, next) => {
  server = await scriptedMlflow(({ query }) => ({
    json: { next_page_token: next(query.get('page_token')) },
  }))
  const { mlflow } = openScripted(server.url)
  const error = await failureOf(mlflow.readMetricHistory(runId('r'), 'loss'))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('the listing never ends')
  expect(server.asked.length).toBeLessThan(5)
})

test('a listing whose pages never end is an error after four hundred', async () => {
  let page = 0
  server = await scriptedMlflow(() => {
    page += 1
    return { json: { model_versions: [], next_page_token: String(page) } }
  })
  const error = await failureOf(openScripted(server.url).mlflow.listVersions(modelName('m')))
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('the listing has more than 400 pages')
  expect(page).toBe(400)
})

test('an answer that nests without end is an error that says so, and is not parsed', async () => {
  const text = '['.repeat(10_000_000)
  server = await scriptedMlflow(() => ({ status: 200, type: 'application/json', text }))
  const error = await failureOf(openScripted(server.url).mlflow.listVersions(modelName('m')))
  expect(error.message).toContain('its lists and objects are nested more than 100 levels deep')
})
