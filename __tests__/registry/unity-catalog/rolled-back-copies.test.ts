import { afterEach, expect, test } from '@jest/globals'
import { modelName } from '../../../src/core/model/model.ts'
import { startWorkspace, type Workspace } from '../../../testing/databricks/unity-catalog.ts'
import { openCatalog } from './open-catalog.ts'

const opened: Workspace[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
})

const name = modelName('main.prod.fraud')

/** Whom a snapshot lists of versions that have these sources, by their number. */
async function listed(sources: Readonly<Record<string, string>>): Promise<readonly number[]> {
  const row = (version: string) => ({
    ...{ name, version, status: 'READY', source: sources[version] },
    creation_timestamp: Number(version),
  })
  const workspace = await startWorkspace({
    mlflow: '',
    instead: ({ path, query: { version = '' } }) => {
      if (path.endsWith('/registered-models/get')) {
        return { status: 200, json: { registered_model: { name, creation_timestamp: 1 } } }
      }
      return path.endsWith('/model-versions/search')
        ? { status: 200, json: { model_versions: Object.keys(sources).map(row) } }
        : { status: 200, json: { model_version: { ...row(version), tags: [] } } }
    },
  })
  opened.push(workspace)
  const registry = openCatalog(workspace.url)
  const { versions } = await registry.readSnapshot(name)
  await registry.close()
  return versions.map(({ version }) => version)
}

test('a version that was rolled back counts for another copy of the same version', async () => {
  const dev = (version: number) => `models:/Main.Dev.Fraud/${version}`
  expect(await listed({ 1: dev(1), 2: dev(2), 3: dev(1), 4: dev(4) })).toEqual([4, 3, 1])
})

test('and so does one that a version of the same registered model is a copy of', async () => {
  const sources = { 1: 'dbfs:/a', 2: 'dbfs:/b', 3: 'models:/main.prod.fraud/1', 4: 'dbfs:/b' }
  expect(await listed(sources)).toEqual([4, 3, 1])
})
