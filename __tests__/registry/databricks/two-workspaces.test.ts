import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { openStores } from '../../../src/registry/open.ts'
import { fault, startWorkspace, type Workspace } from '../../../testing/databricks/unity-catalog.ts'
import { oneColumn, withInputs } from '../signatures/mlmodel-texts.ts'

const opened: Workspace[] = []
const folder = mkdtempSync(join(tmpdir(), 'stagegate-profiles-'))

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const model = modelName('main.ml.fraud')
const [one, two] = [versionNumber(1), versionNumber(2)]
const file = '/api/2.0/fs/files/Models/main/ml/fraud/1/MLmodel'

/** A workspace that has a model of that name; version 1 is of a run of workspace 111, and version 2 of 222. */
async function started(workspaceId: string): Promise<Workspace> {
  const workspace = await startWorkspace({
    mlflow: '',
    workspaceId,
    instead: ({ path, query }) => {
      if (path.endsWith('-repository-enabled')) {
        const json = { is_databricks_sdk_models_artifact_repository_enabled: true }
        return { status: 200, json }
      }
      if (path === file) return { status: 200, text: withInputs(oneColumn) }
      if (path.endsWith('/model-versions/get-download-uri')) {
        return { status: 200, json: { artifact_uri: 'dbfs:/elsewhere' } }
      }
      if (path.endsWith('/runs/get')) {
        return { status: 404, json: fault('RESOURCE_DOES_NOT_EXIST', 'no such run') }
      }
      if (!path.endsWith('/model-versions/get')) return null
      const { version = '' } = query
      const run_tracking_server_id = version === '1' ? '111' : '222'
      const row = { name: model, version, run_id: 'r', run_tracking_server_id, tags: [] }
      const times = { creation_timestamp: 1, last_updated_timestamp: 1 }
      const status = { status: 'READY', current_stage: 'None', source: 'dbfs:/elsewhere' }
      return { status: 200, json: { model_version: { ...row, ...times, ...status } } }
    },
  })
  opened.push(workspace)
  return workspace
}

async function stores(trackingUri: string, registryUri: string) {
  const [dev, prod] = [await started('111'), await started('222')]
  const profile = (name: string, { url }: Workspace) =>
    `[${name}]\nhost = ${url}\ntoken = ${name}\n`
  const path = join(folder, 'profiles')
  writeFileSync(path, profile('DEV', dev) + profile('PROD', prod))
  const uris = { trackingUri, registryUri, credentials: { kind: 'none' } as const }
  const env = { DATABRICKS_CONFIG_FILE: path, MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' }
  const around = { env, cwd: '/', onRetry: () => undefined }
  const asksForFile = ({ asked }: Workspace) => asked.some((it) => it.path === file)
  return { ...(await openStores('read', uris, around)), dev, prod, asksForFile }
}

test('a signature is read where the version is, and not of a model of that name beside the runs', async () => {
  const it = await stores('databricks://DEV', 'databricks-uc://PROD')
  const version = await it.registry.readVersion(model, one)
  if (version === null) throw new Error('no version')
  expect((await it.tracking.readSignature(version, null)).kind).toBe('found')
  expect([it.dev, it.prod].map(it.asksForFile)).toEqual([false, true])
})

test('a run is elsewhere if it is not in the workspace that the runs are read from', async () => {
  const { registry } = await stores('databricks://DEV', 'databricks-uc://PROD')
  expect((await registry.readVersion(model, one))?.runWorkspace).toBeUndefined()
  expect((await registry.readVersion(model, two))?.runWorkspace).toBe('222')
})

test("a version of a workspace's own registry has no signature in Unity Catalog, whatever its name", async () => {
  const it = await stores('databricks://DEV', 'databricks://DEV')
  const version = await it.registry.readVersion(model, one)
  if (version === null) throw new Error('no version')
  expect((await it.tracking.readSignature(version, null)).kind).toBe('not-known')
  expect(it.asksForFile(it.dev)).toBe(false)
})
