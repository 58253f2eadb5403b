import { afterEach, expect, test } from '@jest/globals'
import { type ModelVersion, modelName, versionNumber } from '../../../src/core/model/model.ts'
import { openStores } from '../../../src/registry/open.ts'
import {
  fault,
  type Given,
  startWorkspace,
  type Workspace,
} from '../../../testing/databricks/unity-catalog.ts'
import { oneColumn, withInputs } from '../signatures/mlmodel-texts.ts'

const opened: Workspace[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
})

const text = withInputs(oneColumn)

const version: ModelVersion = {
  ...{ model: modelName('main.ml.fraud'), version: versionNumber(3), stage: 'None' },
  ...{
    status: 'READY',
    runId: null,
    source: 'dbfs:/x',
    tags: new Map(),
    createdAt: 1,
    updatedAt: 1,
  },
}

async function signatureBy(answers: (path: string, url: string) => Given | null) {
  const workspace = await startWorkspace({
    mlflow: '',
    instead: ({ path }) => answers(path, workspace.url),
  })
  opened.push(workspace)
  const env = { DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: 'dapi-secret' }
  const { tracking } = await openStores(
    'read',
    { trackingUri: 'databricks', registryUri: 'databricks-uc', credentials: { kind: 'none' } },
    { env: { ...env, MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' }, cwd: '/', onRetry: () => undefined },
  )
  return { reading: await tracking.readSignature(version, null), workspace }
}

const isEnabled =
  '/api/2.0/mlflow/unity-catalog/registered-models:is-databricks-sdk-models-artifact-repository-enabled'
const enabled: Given = {
  status: 200,
  json: { is_databricks_sdk_models_artifact_repository_enabled: true },
}

test('the signature of a version is in its file, which the Files API gives out', async () => {
  const { reading, workspace } = await signatureBy((path) => {
    if (path === isEnabled) return enabled
    return path === '/api/2.0/fs/files/Models/main/ml/fraud/3/MLmodel'
      ? { status: 200, text, headers: { 'content-type': 'application/octet-stream' } }
      : null
  })
  expect(reading.kind).toBe('found')
  expect(workspace.asked.at(-1)?.headers.authorization).toBe('Bearer dapi-secret')
})

test('or at an address of the storage, to which no credentials go', async () => {
  const { reading, workspace } = await signatureBy((path, url) => {
    if (path === isEnabled) return { status: 200, json: {} }
    if (path === '/api/2.0/fs/create-download-url') {
      const headers = [{ name: 'x-of-storage', value: '1' }]
      return { status: 200, json: { url: `${url}/blob/MLmodel?sig=a%2Bb%20c~d`, headers } }
    }
    return path === '/blob/MLmodel' ? { status: 200, text } : null
  })
  expect(reading.kind).toBe('found')
  const last = workspace.asked.at(-1)
  expect(last).toMatchObject({ path: '/blob/MLmodel', headers: { 'x-of-storage': '1' } })
  expect(last?.query).toEqual({ sig: 'a+b c~d' })
  expect(last?.headers.authorization).toBeUndefined()
  expect(workspace.asked.find(({ path }) => path.endsWith('create-download-url'))?.body).toEqual({
    path: '/Models/main/ml/fraud/3/MLmodel',
  })
})

test.each<[string, Given]>([
  ['no such file', { status: 404, json: fault('RESOURCE_DOES_NOT_EXIST', 'no') }],
  [
    'an address without encryption',
    { status: 200, json: { url: 'http://storage.example/?sig=abc' } },
  ],
])('with %s, it is not known, and the address is not shown', async (_, given) => {
  const { reading } = await signatureBy((path) =>
    path === isEnabled ? { status: 404, json: fault('ENDPOINT_NOT_FOUND', '') } : given,
  )
  expect(reading.kind).toBe('not-known')
  expect(JSON.stringify(reading)).not.toContain('sig=')
})
