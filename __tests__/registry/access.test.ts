import { expect, test } from '@jest/globals'
import { openStores } from '../../src/registry/open.ts'
import { registryFile, rowsOf } from './sqlite/registry-file.ts'

const around = { env: {}, cwd: '/', onRetry: () => {} }

function locationOf(path: string) {
  const uri = `sqlite:///${path}`
  return { trackingUri: uri, registryUri: uri, credentials: { kind: 'none' } } as const
}

test('stores that are opened for reading have no write methods', async () => {
  const path = registryFile('mlflow-3.17')
  const { registry } = await openStores('read', locationOf(path), around)
  // @ts-expect-error it is no registry that is written to, and SQLite has not opened it for that
  const writing = registry.setModelTag('churn', 'k', 'v')
  await expect(writing).rejects.toThrow('this command only reads')
  await registry.close()
  expect(rowsOf(path, "SELECT * FROM registered_model_tags WHERE key = 'k'")).toEqual([])
})

test('if runs and versions are in two files, only the file of the versions is opened for writing', async () => {
  const [runs, versions] = [registryFile('mlflow-3.17'), registryFile('mlflow-3.17')]
  const location = { ...locationOf(versions), trackingUri: `sqlite:///${runs}` }
  const { registry, tracking } = await openStores('write', location, around)
  await registry.setModelTag('churn' as never, 'k', 'v')
  const other = (tracking as unknown as typeof registry).setModelTag('churn' as never, 'k', 'v')
  await expect(other).rejects.toThrow('this command only reads')
  await registry.close()
  await tracking.close()
})
