import { afterEach, expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { openStores } from '../../../src/registry/open.ts'
import { tokenService } from '../../../testing/databricks/token-service.ts'
import { fault, startWorkspace, type Workspace } from '../../../testing/databricks/unity-catalog.ts'

const opened: Workspace[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
})

const model = modelName('main.ml.fraud')
const one = versionNumber(1)
const row = { name: model, version: '1', status: 'READY', creation_timestamp: 1, tags: [] }

/** A workspace with one version; `lets`: whom it lets in beside its own tokens. */
async function started(env: Readonly<Record<string, string>>, lets = (_: string) => true) {
  const service = tokenService({ clients: { FAKE_ID: 'FAKE_SECRET' } })
  const workspace = await startWorkspace({
    mlflow: '',
    instead: async (request) => {
      const given = await service.instead(request)
      if (given !== null) return given
      const { authorization = '' } = request.headers
      const isIn = service.lets(authorization) && lets(authorization)
      return isIn
        ? { status: 200, json: { model_version: row } }
        : { status: 401, json: fault('UNAUTHENTICATED', 'Credential was revoked') }
    },
  })
  opened.push(workspace)
  service.at(workspace.url)
  const { registry } = await openStores(
    'write',
    {
      trackingUri: 'databricks',
      registryUri: 'databricks-uc',
      credentials: { kind: 'none' },
    },
    {
      env: { DATABRICKS_HOST: workspace.url, MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0', ...env },
      cwd: '/',
      onRetry: () => undefined,
    },
  )
  const count = (path: string) => workspace.asked.filter((it) => it.path.endsWith(path)).length
  return { registry, service, count }
}

const client = { DATABRICKS_CLIENT_ID: 'FAKE_ID', DATABRICKS_CLIENT_SECRET: 'FAKE_SECRET' }

test('a token that is revoked in the middle of a run is renewed, once for all requests', async () => {
  const { registry, service, count } = await started(client)
  expect(await registry.readVersion(model, one)).toMatchObject({ version: 1 })
  expect(count('/oidc/v1/token')).toBe(1)
  service.revoke()
  const reads = [1, 2, 3].map(() => registry.readVersion(model, one))
  const write = registry.setVersionTag(model, one, 'key', 'value')
  expect(await Promise.all(reads)).toHaveLength(3)
  await write
  expect(count('/oidc/v1/token')).toBe(2)
  expect(count('/model-versions/set-tag')).toBeLessThanOrEqual(2)
})

test('a workspace that accepts no token at all is asked twice, and then it is an error', async () => {
  const { registry, count } = await started(client, () => false)
  await expect(registry.readVersion(model, one)).rejects.toThrow('answered 401')
  expect(count('/model-versions/get')).toBe(2)
  expect(count('/oidc/v1/token')).toBe(2)
})

test('a personal access token cannot be renewed, and is tried once', async () => {
  const { registry, count } = await started({ DATABRICKS_TOKEN: 'dapi-1' })
  await expect(registry.readVersion(model, one)).rejects.toThrow('answered 401')
  expect(count('/model-versions/get')).toBe(1)
})
