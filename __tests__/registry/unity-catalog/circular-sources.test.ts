import { afterEach, expect, test } from '@jest/globals'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { startWorkspace, type Workspace } from '../../../testing/databricks/unity-catalog.ts'
import { openCatalog } from './open-catalog.ts'

const opened: Workspace[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((workspace) => workspace.close()))
})

const model = modelName('main.ml.fraud')

test.each([
  ['itself', ['models:/main.ml.fraud/1']],
  ['one that says it is a copy of it', ['models:/main.ml.fraud/2', 'models:/main.ml.fraud/1']],
])('the files of a version that says it is a copy of %s are its own', async (_, sources) => {
  let asked = 0
  const workspace = await startWorkspace({
    mlflow: '',
    instead: ({ path, query: { version = '' } }) => {
      if (path.endsWith('/get-download-uri')) {
        return { status: 200, json: { artifact_uri: `files-of-${version}` } }
      }
      asked += 1
      // As it goes on for ever, it would never end.
      if (asked > 50) return { status: 400, json: {} }
      const source = sources[Number(version) - 1]
      const row = { name: model, version, status: 'READY', creation_timestamp: 1, source, tags: [] }
      return { status: 200, json: { model_version: row } }
    },
  })
  opened.push(workspace)
  const registry = openCatalog(workspace.url)
  const row = await registry.readVersion(model, versionNumber(1))
  if (row === null) throw new Error('no version')
  expect(await registry.readLocation(row)).toMatch(/^files-of-\d$/)
  await registry.close()
})
