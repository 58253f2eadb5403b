import { afterEach, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { modelName } from '../../../src/core/model/model.ts'
import { nearNames } from '../../../src/core/text/near-name.ts'
import {
  failureOf,
  notFound,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
} from './scripted-mlflow.ts'

let server: ScriptedMlflow
afterEach(() => server?.close())

async function missing(name: string, search: (filter: string | null) => Reply): Promise<Error> {
  server = await scriptedMlflow(({ path, query }) =>
    path === 'registered-models/search'
      ? search(query.get('filter'))
      : path === 'model-versions/search'
        ? { json: {} }
        : notFound('not found'),
  )
  const error = await failureOf(openScripted(server.url).mlflow.readSnapshot(modelName(name)))
  expect(error).toBeInstanceOf(UsageError)
  return error
}

function named(...names: string[]): { registered_models: { name: string }[] } {
  return { registered_models: names.map((name) => ({ name })) }
}

test('the error for a missing registered model names the most similar models first', async () => {
  const error = await missing('fraud-detecter', () => ({
    json: named('churn', 'fraud-detector', 'Fraud-Detecter', 'fraud-detector-eu'),
  }))
  expect(error.message).toBe(
    `There is no registered model 'fraud-detecter' at ${server.url}. Near names: 'Fraud-Detecter', 'fraud-detector', 'fraud-detector-eu'.`,
  )
})

test('in a large registry, only models that share a part of the name are listed', async () => {
  const error = await missing('zz_top-model', (filter) =>
    filter === null
      ? { json: { ...named('a', 'b'), next_page_token: 'more' } }
      : { json: named('zz-top-model') },
  )
  expect(server.transcript.filter((line) => line.includes('filter')).at(-1)).toContain(
    "name ILIKE '%model%'",
  )
  expect(error.message).toContain("Near names: 'zz-top-model'.")
})

test('if the names cannot be listed, the error is still that the model does not exist', async () => {
  const error = await missing('m', () => ({ status: 403, type: 'text/html', text: 'no' }))
  expect(error.message).toBe(`There is no registered model 'm' at ${server.url}.`)
})

test('at most three names are suggested, and only similar ones', () => {
  expect(nearNames('fraud', ['churn', 'demand'])).toEqual([])
  expect(nearNames('Model', ['mode', 'models', 'model', 'madel', 'model-eu'])).toEqual([
    'model',
    'madel',
    'mode',
  ])
})
