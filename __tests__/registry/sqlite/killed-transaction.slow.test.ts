import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { type Finished, registryFile, rowsOf, runModule, using } from './registry-file.ts'

/** A rollback: a stage and an alias go back, tags come and go. */
const transaction = {
  model: 'churn',
  changes: [
    {
      kind: 'move-to-stage',
      model: 'churn',
      version: 4,
      from: 'Staging',
      to: 'Production',
      archiveExisting: true,
      holders: [3, 2],
    },
    {
      kind: 'move-to-stage',
      model: 'churn',
      version: 3,
      from: 'Archived',
      to: 'Staging',
      archiveExisting: false,
      holders: [],
    },
    { kind: 'point-alias', model: 'churn', alias: 'champion', version: 4, from: 2 },
    { kind: 'remove-alias', model: 'churn', alias: 'größe', version: 3 },
  ],
  versionTags: [
    { version: 3, key: 'stagegate_record_1', value: 'done' },
    { version: 2, key: 'validation_status', value: null },
  ],
  modelTags: [{ key: 'stagegate_held', value: '4' }],
}

/** Carries the transaction out in a process that kills itself before its nth write, or after all. */
function carriedOut(path: string, killBefore: number): Promise<Finished> {
  return runModule(`
    import { DatabaseSync, StatementSync } from 'node:sqlite'
    import { openSqlite } from './src/registry/sqlite/open.ts'
    const registry = await openSqlite('write', { path: ${JSON.stringify(path)} })
    let writes = 0
    const { exec } = DatabaseSync.prototype
    const { run } = StatementSync.prototype
    const count = () => {
      if (++writes === ${killBefore}) process.kill(process.pid, 'SIGKILL')
    }
    DatabaseSync.prototype.exec = function (sql) {
      if (sql === 'COMMIT') {
        // With room for one page, SQLite writes into the file before the commit.
        exec.call(this, 'PRAGMA cache_size = 1')
        exec.call(this, 'UPDATE metrics SET value = value')
      }
      count()
      exec.call(this, sql)
    }
    StatementSync.prototype.run = function (...values) {
      count()
      return run.apply(this, values)
    }
    await registry.transact(${JSON.stringify(transaction)})
    console.log(writes)
    process.kill(process.pid, 'SIGKILL')
  `)
}

/** All rows that the transaction changes, but not when. */
function standing(path: string): unknown {
  return [
    `SELECT version, current_stage FROM model_versions WHERE name = 'churn' ORDER BY version`,
    'SELECT alias, version FROM registered_model_aliases ORDER BY alias',
    'SELECT version, key, value FROM model_version_tags ORDER BY name, version, key',
    'SELECT key, value FROM registered_model_tags ORDER BY name, key',
  ].map((sql) => rowsOf(path, sql))
}

/** As the next process finds it, which opens the file for writing and so clears up. */
async function found(path: string): Promise<unknown> {
  await using({ path }, async () => undefined)
  return standing(path)
}

test('a transaction that is killed at any moment is complete or has changed nothing', async () => {
  const finished = registryFile('mlflow-3.17')
  const before = standing(finished)
  const { stdout, stderr } = await carriedOut(finished, 0)
  expect(stderr).toBe('')
  const writes = Number(stdout)
  const after = await found(finished)
  expect(after).not.toEqual(before)

  // BEGIN, four moved rows and two of the model, two aliases, three tags, COMMIT.
  expect(writes).toBeGreaterThanOrEqual(12)
  const path = registryFile('mlflow-3.17')
  const untouched = readFileSync(path)
  for (let killBefore = 1; killBefore <= writes; killBefore++) {
    expect(await carriedOut(path, killBefore)).toMatchObject({ signal: 'SIGKILL', stdout: '' })
    // Right before the commit half of it stands in the file, with the journal to undo it.
    if (killBefore === writes) expect(readFileSync(path).equals(untouched)).toBe(false)
    expect(await found(path)).toEqual(before)
    expect(readFileSync(path).equals(untouched)).toBe(true)
  }
  // What was begun so often is no hindrance.
  await carriedOut(path, 0)
  expect(await found(path)).toEqual(after)
}, 120_000)
