import { expect, test } from '@jest/globals'
import {
  databricksPages,
  databricksUri,
  registryBeside,
} from '../../../src/registry/credentials/databricks-uri.ts'

test('Unity Catalog is where the models are whose runs are in Databricks', () => {
  expect(registryBeside('databricks')).toBe('databricks-uc')
  expect(registryBeside('Databricks://prod')).toBe('databricks-uc://prod')
  expect(registryBeside('https://mlflow.example')).toBe('https://mlflow.example')
  expect(registryBeside('databricks-uc')).toBe('databricks-uc')
})

test.each(['https://databricks', 'databricks-ucs', 'databricks/x', 'adb://databricks', ''])(
  '%j names no Databricks',
  (uri) => {
    expect(databricksUri(uri)).toBeNull()
  },
)

test('its pages are those of the host that the environment names', () => {
  const pages = (uri: string, env: Record<string, string>) => databricksPages(uri, env)
  const DATABRICKS_HOST = 'adb-1.azuredatabricks.net/'
  const catalog = 'https://adb-1.azuredatabricks.net/explore/data/models'
  expect(pages('databricks-uc', { DATABRICKS_HOST })).toBe(catalog)
  const id = { DATABRICKS_HOST, DATABRICKS_WORKSPACE_ID: '12' }
  expect(pages('databricks-uc', id)).toBe(`${catalog}?o=12`)
  expect(pages('databricks', id)).toBe('https://adb-1.azuredatabricks.net/?o=12#mlflow')
  // Which host a profile names is not known before it is read.
  expect(pages('databricks-uc://prod', { DATABRICKS_HOST })).toBeNull()
  expect(pages('databricks-uc', {})).toBeNull()
  expect(pages('https://mlflow.example', { DATABRICKS_HOST })).toBeNull()
})
