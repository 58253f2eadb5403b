import { expect, test } from '@jest/globals'
import { registryFile, runModule } from './registry-file.ts'

test('using a registry writes nothing to stderr', async () => {
  const child = await runModule(`
    import { openSqlite } from './src/registry/sqlite/open.ts'
    const registry = await openSqlite('write', { path: ${JSON.stringify(registryFile('mlflow-3.17'))} })
    console.log((await registry.listVersions('churn')).length)
  `)
  expect(child).toMatchObject({ code: 0, stdout: '5\n', stderr: '' })
})

test('only Node’s warning about SQLite is suppressed, and only while SQLite loads', async () => {
  // What Node 24.0 does when the module loads; later releases of 24 say nothing.
  const child = await runModule(`
    const load = process.getBuiltinModule
    process.getBuiltinModule = (id) => {
      process.emitWarning('SQLite is an experimental feature and might change at any time', 'ExperimentalWarning')
      process.emitWarning('the disk is on fire', 'DiskWarning')
      return load(id)
    }
    const { loadNodeSqlite } = await import('./src/registry/sqlite/node-sqlite.ts')
    console.log(typeof loadNodeSqlite().DatabaseSync)
    process.emitWarning('SQLite is an experimental feature, said somebody else')
  `)
  expect(child.stdout).toBe('function\n')
  expect(child.stderr).toContain('DiskWarning: the disk is on fire')
  expect(child.stderr).not.toContain('ExperimentalWarning')
  expect(child.stderr).toContain('said somebody else')
})
