import { afterEach, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName } from '../../../src/core/model/model.ts'
import {
  type Asked,
  failureOf,
  notFound,
  openScripted,
  type Reply,
  type ScriptedMlflow,
  scriptedMlflow,
  versionRow,
} from './scripted-mlflow.ts'

const m = modelName('m')
let server: ScriptedMlflow
afterEach(() => server.close())

function registered(more: object): Reply {
  return { json: { registered_model: { name: 'm', creation_timestamp: 1, ...more } } }
}

async function standingFrom(
  model: Reply,
  page: unknown[],
  version: (asked: Asked) => Reply = () => notFound('Model Version not found'),
) {
  server = await scriptedMlflow((asked) => {
    switch (asked.path) {
      case 'registered-models/get':
        return model
      case 'model-versions/search':
        return { json: { model_versions: page } }
      default:
        return version(asked)
    }
  })
  return openScripted(server.url).mlflow.readSnapshot(m)
}

test('a snapshot takes two requests, and has each version once, in its latest state', async () => {
  const latest = [
    versionRow(1, 'Archived', { last_updated_timestamp: 5 }),
    versionRow(9, 'Production', { last_updated_timestamp: 7 }),
    versionRow(4, 'None'),
  ]
  const page = [
    versionRow(9, 'Archived', { last_updated_timestamp: 8 }),
    versionRow(10, 'Production', { last_updated_timestamp: 8 }),
    versionRow(1, 'Production', { last_updated_timestamp: 4 }),
  ]
  const standing = await standingFrom(registered({ latest_versions: latest }), page)
  expect(standing.versions.map((row) => `${row.version} ${row.stage}`)).toEqual([
    '10 Production',
    '9 Archived',
    '4 None',
    '1 Archived',
  ])
  expect(server.transcript.toSorted()).toEqual([
    "GET model-versions/search?filter=name='m'&max_results=1000",
    'GET registered-models/get?name=m',
  ])
})

test('versions of another registered model are left out', async () => {
  const page = [versionRow(1, 'None'), versionRow(2, 'Production', { name: 'M' })]
  const standing = await standingFrom(registered({}), page)
  expect(standing.versions.map((row) => Number(row.version))).toEqual([1])
})

test('an alias of a version that is in neither answer takes one more request', async () => {
  const aliases = [
    { alias: 'near', version: '2' },
    { alias: 'far', version: '1' },
    { alias: 'dangling', version: '3' },
  ]
  const standing = await standingFrom(
    registered({ aliases, latest_versions: [versionRow(2, 'None')] }),
    [versionRow(2, 'None')],
    ({ query }) =>
      query.get('version') === '1'
        ? { json: { model_version: versionRow(1, 'None') } }
        : notFound('Model Version not found'),
  )
  expect([...standing.aliases]).toEqual([
    ['near', 2],
    ['far', 1],
  ])
  expect(server.asked).toHaveLength(4)
})

test('a search that finds no versions of a model that has some is an error', async () => {
  const error = await failureOf(
    standingFrom(registered({ latest_versions: [versionRow(1, 'Production')] }), []),
  )
  expect(error).toBeInstanceOf(RegistryError)
  expect(error.message).toContain('it is not known which version has which stage')
})
