import { afterEach, describe, expect, test } from '@jest/globals'
import { aliasName, modelName, runId, versionNumber } from '../../../src/core/model/model.ts'
import { openStores } from '../../../src/registry/open.ts'
import type { Stores } from '../../../src/registry/port/registry.ts'
import {
  fault,
  type Given,
  startWorkspace,
  type Workspace,
} from '../../../testing/databricks/unity-catalog.ts'

const opened: Workspace[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
})

const model = modelName('main.ml.fraud')
const one = versionNumber(1)
const alias = aliasName('champion')

/** Stores of a workspace that answers every question with the same. */
async function answering(given: Given | ((path: string) => Given), env = {}) {
  const workspace = await startWorkspace({
    mlflow: '',
    instead: ({ path }) => {
      if (path.startsWith('/.well-known/')) return null
      return typeof given === 'function' ? given(path) : given
    },
  })
  opened.push(workspace)
  const around = {
    DATABRICKS_HOST: workspace.url,
    DATABRICKS_TOKEN: 'dapi-secret',
    MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0',
    ...env,
  }
  const uris = { trackingUri: 'databricks', registryUri: 'databricks-uc' }
  const stores = await openStores(
    'write',
    { ...uris, credentials: { kind: 'none' } },
    { env: around, cwd: '/', onRetry: () => undefined },
  )
  return { stores, workspace }
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    (value) => `no error, but ${JSON.stringify(value)}`,
    (error: unknown) => String(error),
  )
}

const denied: Given = { status: 403, json: fault('PERMISSION_DENIED', 'User does not have it') }

describe('a right that is missing is named', () => {
  const asks: readonly [string, (stores: Stores) => Promise<unknown>, string][] = [
    ['to read a model', ({ registry }) => registry.readSnapshot(model), 'EXECUTE on the model'],
    [
      'to read a version',
      ({ registry }) => registry.readVersion(model, one),
      'USE CATALOG, USE SCHEMA',
    ],
    [
      'to tag a version',
      ({ registry }) => registry.setVersionTag(model, one, 'key', 'value'),
      'APPLY TAG on the model',
    ],
    [
      'to remove a tag of a model',
      ({ registry }) => registry.deleteModelTag(model, 'key'),
      'APPLY TAG on the model',
    ],
    [
      'to move an alias',
      ({ registry }) =>
        registry.move({ kind: 'point-alias', model, alias, version: one, from: null }),
      'to own the model, or MANAGE on it',
    ],
    [
      'to make a model',
      ({ registry }) => registry.createModel(model),
      'CREATE MODEL on the schema',
    ],
    [
      'to read a run',
      ({ tracking }) => tracking.readRun(runId('a'.repeat(32))),
      'CAN READ on the experiment',
    ],
  ]
  test.each(asks)('%s', async (_, ask, right) => {
    const { stores } = await answering(denied)
    const message = await messageOf(ask(stores))
    expect(message).toContain('answered 403 PERMISSION_DENIED')
    expect(message).toContain(right)
    expect(message).not.toContain('dapi-secret')
  })

  test('where the network is what is refused, that is said instead', async () => {
    const text = 'Source IP address: 1.2.3.4 is blocked by Databricks IP ACL for workspace: 1'
    const { stores } = await answering({ status: 403, json: fault('PERMISSION_DENIED', text) })
    expect(await messageOf(stores.registry.readSnapshot(model))).toContain('inside that network')
  })
})

describe('an answer that is none of a model', () => {
  test.each<[string, Given, RegExp]>([
    [
      'a workspace without Unity Catalog',
      { status: 404, json: fault('METASTORE_DOES_NOT_EXIST', 'No metastore assigned') },
      /no Unity Catalog.*registry-uri.* databricks\./s,
    ],
    [
      'a host that is no workspace',
      { status: 404, json: fault('ENDPOINT_NOT_FOUND', 'No API found') },
      /address of a workspace/,
    ],
    [
      'a page to log in',
      { status: 200, text: '<!doctype html><p>Log in', headers: { 'content-type': 'text/html' } },
      /a login page in front of the server/,
    ],
    [
      'a redirect to a page to log in',
      { status: 302, text: '', headers: { location: 'https://login.example/?token=x' } },
      /a redirect to https:\/\/login\.example\b(?!.*token=x)/s,
    ],
    [
      'too many requests',
      { status: 429, json: fault('REQUEST_LIMIT_EXCEEDED', 'slow down') },
      /REQUEST_LIMIT_EXCEEDED.*try again later/s,
    ],
    [
      'a token that has expired',
      { status: 401, json: fault('UNAUTHENTICATED', 'dapi-secret has expired') },
      /DATABRICKS_TOKEN.*has expired or was revoked/s,
    ],
    [
      'another model',
      { status: 200, json: registered('main.ml.other') },
      /another registered model/,
    ],
    [
      'a version without a number',
      { status: 200, json: { registered_model: {} } },
      /form of MLflow/,
    ],
  ])('is %s, and an error that says so', async (_, given, says) => {
    const { stores } = await answering(given)
    const message = await messageOf(stores.registry.readSnapshot(model))
    expect(message).toMatch(says)
    expect(message).not.toContain('dapi-secret')
  })

  test('is a listing whose pages are empty for ever', async () => {
    let page = 0
    const { stores } = await answering((path) => {
      if (path.endsWith('/registered-models/get')) return { status: 200, json: registered(model) }
      page += 1
      return { status: 200, json: { next_page_token: `page ${page}` } }
    })
    const message = await messageOf(stores.registry.listVersions(model))
    expect(message).toContain('more than 400 pages')
  })
})

test('numbers of 64 bits are read as texts and as numbers', async () => {
  for (const write of [String, Number]) {
    const { stores } = await answering((path) => {
      const [at, number] = [write(1_700_000_000_000), write(7)]
      const version = { name: model, version: number, creation_timestamp: at }
      if (path.endsWith('/model-versions/get')) {
        return { status: 200, json: { model_version: { ...version, status: 'READY' } } }
      }
      if (path.endsWith('/search')) return { status: 200, json: { model_versions: [version] } }
      const aliases = [{ alias: 'champion', version: number }]
      const json = { registered_model: { name: model, creation_timestamp: at, aliases } }
      return { status: 200, json }
    })
    const snapshot = await stores.registry.readSnapshot(model)
    expect(snapshot.createdAt).toBe(1_700_000_000_000)
    expect(snapshot.aliases).toEqual(new Map([['champion', 7]]))
    expect(snapshot.versions).toMatchObject([
      { version: 7, status: 'READY', createdAt: 1_700_000_000_000, stage: 'None', runId: null },
    ])
  }
})

test('the logged model of a version is the one that it names, whatever its source', async () => {
  const id = `m-${'1'.repeat(32)}`
  const { stores } = await answering({
    status: 200,
    json: {
      model_version: {
        ...{ name: 'MAIN.ml.Fraud', version: '1', status: 'READY', creation_timestamp: '1' },
        ...{ source: 'dbfs:/databricks/mlflow-tracking/1/abc/artifacts/model', model_id: id },
      },
    },
  })
  const row = await stores.registry.readVersion(model, one)
  expect(row).toMatchObject({ model, source: `models:/${id}` })
  expect(row && (await stores.registry.readLocation(row))).toBe(`models:/${id}`)
})

function registered(name: string) {
  return { registered_model: { name, creation_timestamp: 1_700_000_000_000 } }
}
