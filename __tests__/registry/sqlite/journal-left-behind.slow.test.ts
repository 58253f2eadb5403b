import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName } from '../../../src/core/model/model.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { folderOf, joinSeveralDatabases, killedInTransaction } from './journals.ts'
import { change, emptyFolder, registryFile, rowsOf, runModule } from './registry-file.ts'

const churn = modelName('churn')

/** What a command that only reads finds, and that it has changed nothing in the file's folder. */
async function readOnly(path: string): Promise<readonly number[] | Error> {
  const before = folderOf(path)
  try {
    const registry = await openSqlite('read', { path })
    try {
      return (await registry.listVersions(churn)).map(({ version }) => version)
    } finally {
      await registry.close()
    }
  } catch (error) {
    return error as Error
  } finally {
    expect(folderOf(path)).toEqual(before)
  }
}

const all = [5, 4, 3, 2, 1]

describe('a journal that a dead writer left', () => {
  test('is an error for a command that only reads, and the error says how to fix it', async () => {
    const path = registryFile('mlflow-3.17')
    expect(await killedInTransaction(path)).toMatchObject({ signal: 'SIGKILL' })
    const error = await readOnly(path)
    expect(error).toBeInstanceOf(RegistryError)
    expect(error).toHaveProperty(
      'message',
      `Could not read the schema in sqlite:///${path}: another program stopped in the middle ` +
        'of a transaction and left the file mlflow.db-journal. SQLite must apply that file first, which ' +
        'changes the database, but this command only reads. Nothing was written. If both files are ' +
        `yours, let a program that writes open the database once: sqlite3 ${path} 'PRAGMA integrity_check', or ` +
        'any request to the MLflow server that uses it. If the files came with a checkout, for example ' +
        'of a pull request, do not trust either of them.',
    )
  })

  test('is fixed by the command in the error', async () => {
    const path = registryFile('mlflow-3.17')
    const before = rowsOf(path, 'SELECT * FROM model_versions')
    await killedInTransaction(path)
    change(path, 'PRAGMA integrity_check')
    expect(existsSync(`${path}-journal`)).toBe(false)
    expect(await readOnly(path)).toEqual(all)
    expect(rowsOf(path, 'SELECT * FROM model_versions')).toEqual(before)
  })

  test('is played back by a command that writes', async () => {
    const path = registryFile('mlflow-3.17')
    await killedInTransaction(path)
    await (await openSqlite('write', { path })).close()
    expect(existsSync(`${path}-journal`)).toBe(false)
    expect(await readOnly(path)).toEqual(all)
  })

  test('is found beside the file that a symbolic link leads to', async () => {
    const path = registryFile('mlflow-3.17')
    await killedInTransaction(path)
    const link = join(emptyFolder(), 'link.db')
    symlinkSync(path, link)
    expect(await readOnly(link)).toBeInstanceOf(RegistryError)
    joinSeveralDatabases(path, join(emptyFolder(), 'any'))
    await expect(openSqlite('write', { path: link })).rejects.toThrow('several databases')
  })

  test('does not matter if the writer had not changed the file', async () => {
    const path = registryFile('mlflow-3.17')
    await killedInTransaction(
      path,
      "BEGIN IMMEDIATE; UPDATE model_versions SET status = 'FAILED_REGISTRATION'",
    )
    expect(existsSync(`${path}-journal`)).toBe(true)
    expect(await readOnly(path)).toEqual(all)
  })

  test('is not reported if it is played back a moment later', async () => {
    const path = registryFile('mlflow-3.17')
    await killedInTransaction(path)
    const other = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `
        import { DatabaseSync } from 'node:sqlite'
        console.log('ready')
        await new Promise((resolve) => setTimeout(resolve, 100))
        new DatabaseSync(${JSON.stringify(path)}).prepare('SELECT * FROM runs').all()
      `,
    ])
    await once(other.stdout, 'data')
    const registry = await openSqlite('read', { path })
    expect(await registry.listVersions(churn)).toHaveLength(all.length)
    await registry.close()
  })
})

describe('a journal of a transaction over several databases', () => {
  async function prepared(): Promise<{ readonly path: string; readonly victim: string }> {
    const path = registryFile('mlflow-3.17')
    await killedInTransaction(path)
    const victim = join(emptyFolder(), 'precious.txt')
    writeFileSync(victim, 'precious')
    joinSeveralDatabases(path, victim)
    return { path, victim }
  }

  test('is a journal that SQLite would play back', async () => {
    const { path } = await prepared()
    change(path, 'PRAGMA integrity_check')
    expect(existsSync(`${path}-journal`)).toBe(false)
  })

  test.each(['read', 'write'] as const)('is refused when opened to %s', async (access) => {
    const { path, victim } = await prepared()
    const before = folderOf(path)
    const opening = openSqlite(access, { path })
    await expect(opening).rejects.toThrow(RegistryError)
    await expect(opening).rejects.toThrow(
      `The file mlflow.db-journal beside sqlite:///${path} is the journal of a transaction over several databases.`,
    )
    expect(folderOf(path)).toEqual(before)
    expect(existsSync(victim)).toBe(true)
  })

  test('does not matter if SQLite would not play it back', async () => {
    const path = registryFile('mlflow-3.17')
    writeFileSync(`${path}-journal`, Buffer.alloc(4096))
    joinSeveralDatabases(path, join(emptyFolder(), 'any'))
    expect(await readOnly(path)).toEqual(all)
    await (await openSqlite('write', { path })).close()
  })
})

describe('the journal of a live writer', () => {
  test('does not prevent reading before the commit', async () => {
    const path = registryFile('mlflow-3.17')
    const other = new DatabaseSync(path)
    const registry = await openSqlite('read', { path })
    const before = await registry.readSnapshot(churn)
    other.exec(
      "BEGIN IMMEDIATE; UPDATE model_versions SET current_stage = 'Staging' WHERE version > 1",
    )
    expect(existsSync(`${path}-journal`)).toBe(true)
    expect(await registry.readSnapshot(churn)).toEqual(before)
    expect(await readOnly(path)).toEqual(all)
    other.exec('COMMIT')
    const after = await registry.readSnapshot(churn)
    expect([before.versions[0]?.stage, after.versions[0]?.stage]).toEqual(['None', 'Staging'])
    other.close()
    await registry.close()
  })

  test('does not prevent reading, and each transaction is seen completely', async () => {
    const path = registryFile('mlflow-3.17', 'UPDATE model_versions SET description = NULL')
    const writer = runModule(`
      import { DatabaseSync } from 'node:sqlite'
      const database = new DatabaseSync(${JSON.stringify(path)}, { timeout: 10_000 })
      const end = Date.now() + 3_000
      let round = 0
      for (; Date.now() < end || round < 21; round++) {
        // Each syncs its journal and writes into the file before it commits.
        database.exec('BEGIN IMMEDIATE; PRAGMA cache_size = 1')
        database.exec("UPDATE model_versions SET description = hex(randomblob(3000))")
        database.exec("UPDATE model_version_tags SET value = '" + round + "'")
        database.exec('COMMIT')
      }
      console.log(round)
    `)
    let done = false
    void writer.then(() => {
      done = true
    })
    let reads = 0
    while (!done) {
      const registry = await openSqlite('read', { path })
      for (let count = 0; count < 20; count++, reads++) {
        const { versions } = await registry.readSnapshot(churn)
        const values = versions.flatMap(({ tags }) => [...tags.values()])
        expect(new Set(values).size).toBe(1)
        await sleep(1)
      }
      await registry.close()
    }
    const { code, stdout } = await writer
    expect(code).toBe(0)
    expect(Number(stdout)).toBeGreaterThan(20)
    expect(reads).toBeGreaterThanOrEqual(20)
  })
})

test('the command in the error can be pasted, or has no path', async () => {
  const path = registryFile('mlflow-3.17')
  const odd = join(emptyFolder(), "it's $(here).db")
  writeFileSync(odd, Buffer.alloc(0))
  rmSync(odd)
  execFileSync('cp', [path, odd])
  await killedInTransaction(odd)
  expect(String(await readOnly(odd))).toContain("once: sqlite3 FILE 'PRAGMA integrity_check'")
})
