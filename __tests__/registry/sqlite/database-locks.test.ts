import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { registryFile, rowsOf, runModule, using } from './registry-file.ts'

const churn = modelName('churn')
const busyTimeoutMs = 50

/** Another program that has the database open during `work`. */
async function beside(path: string, statements: string, work: () => Promise<void>): Promise<void> {
  const other = new DatabaseSync(path)
  try {
    other.exec(statements)
    await work()
  } finally {
    other.close()
  }
}

describe('a database that another program has locked', () => {
  test('is read while the other program writes, and a write waits and then fails with the reason', async () => {
    const path = registryFile('mlflow-3.17')
    await using({ path, busyTimeoutMs }, async (registry) => {
      await beside(
        path,
        `BEGIN IMMEDIATE; UPDATE model_versions SET current_stage = 'None'`,
        async () => {
          expect((await registry.readVersion(churn, versionNumber(3)))?.stage).toBe('Production')
          const write = registry.setModelTag(churn, 'k', 'v')
          await expect(write).rejects.toThrow(RegistryError)
          await expect(write).rejects.toThrow(
            /Could not set the tag k of churn in sqlite:.*: another program keeps the database locked \(waited up to 0\.05 s\)\. Nothing was written\./,
          )
        },
      )
      // And works again once the lock is gone.
      await registry.setModelTag(churn, 'k', 'v')
      expect((await registry.readSnapshot(churn)).tags.get('k')).toBe('v')
    })
  })

  test('cannot be opened while the other program commits', async () => {
    const path = registryFile('mlflow-3.17')
    await beside(path, 'BEGIN EXCLUSIVE', async () => {
      await expect(openSqlite('write', { path, busyTimeoutMs })).rejects.toThrow(
        'keeps the database locked',
      )
    })
  })

  test('is not changed if a reader prevents the commit', async () => {
    const path = registryFile('mlflow-3.17')
    await using({ path, busyTimeoutMs }, async (registry) => {
      await beside(path, 'BEGIN; SELECT count(*) FROM runs', async () => {
        await expect(registry.setModelTag(churn, 'k', 'v')).rejects.toThrow('Nothing was written')
      })
      expect((await registry.readSnapshot(churn)).tags.has('k')).toBe(false)
    })
  })
})

describe('a database in WAL mode, which another program has open', () => {
  test('is read and written including its log, and stays in WAL mode', async () => {
    const path = registryFile('mlflow-3.17', 'PRAGMA journal_mode = WAL')
    await beside(
      path,
      `UPDATE model_versions SET current_stage = 'Staging' WHERE version = 5`,
      async () => {
        expect(existsSync(`${path}-wal`)).toBe(true)
        await using({ path, busyTimeoutMs }, async (registry) => {
          expect((await registry.readVersion(churn, versionNumber(5)))?.stage).toBe('Staging')
          await registry.setModelTag(churn, 'k', 'v')
        })
        expect(rowsOf(path, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
        expect(rowsOf(path, `SELECT value FROM registered_model_tags WHERE key = 'k'`)).toEqual([
          { value: 'v' },
        ])
      },
    )
  })
})

test('a read-only database file is read, and the error of a write names the user', async () => {
  const path = registryFile('mlflow-3.17')
  chmodSync(path, 0o444)
  chmodSync(dirname(path), 0o555)
  const before = readFileSync(path)
  const child = await runModule(
    `
      import { openSqlite } from './src/registry/sqlite/open.ts'
      const registry = await openSqlite('write', { path: ${JSON.stringify(path)} })
      console.log((await registry.listVersions('churn')).length)
      await registry.setModelTag('churn', 'k', 'v')
        .catch((error) => console.log(error.fault, error.message))
    `,
    // root writes everywhere; nobody does not.
    process.getuid?.() === 0 ? { uid: 65534 } : {},
  )
  chmodSync(dirname(path), 0o755)
  expect(child.stdout).toMatch(
    /^5\nregistry Could not set the tag k of churn in .* may not be written/,
  )
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('all reads of one snapshot see the same moment', async () => {
  const path = registryFile('mlflow-3.17')
  const child = await runModule(`
    import { openSqlite } from './src/registry/sqlite/open.ts'
    import { DatabaseSync } from 'node:sqlite'
    const path = ${JSON.stringify(path)}
    const seen = []
    const { prepare } = DatabaseSync.prototype
    DatabaseSync.prototype.prepare = function (sql) {
      seen.push(this.isTransaction)
      return prepare.call(this, sql)
    }
    const registry = await openSqlite('write', { path })
    await registry.readSnapshot('churn')
    console.log(seen.length > 4, seen.every(Boolean))
  `)
  expect(child.stdout).toBe('true true\n')
})
