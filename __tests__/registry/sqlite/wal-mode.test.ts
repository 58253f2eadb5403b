import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { folderOf, killedInTransaction } from './journals.ts'
import { emptyFolder, registryFile, rowsOf } from './registry-file.ts'

const churn = modelName('churn')
const walMode = 'PRAGMA journal_mode = WAL'
const newest = versionNumber(5)
const toStaging = `UPDATE model_versions SET current_stage = 'Staging' WHERE version = 5`

let others: Program[] = []
afterEach(async () => {
  for (const other of others) await other.end()
  others = []
})

interface Program {
  run(statements: string): Promise<void>
  end(): Promise<void>
}

/** Another program that has the file open; a server, say. In one process SQLite shares its memory. */
function beside(path: string): Program {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `
        import { DatabaseSync } from 'node:sqlite'
        import { createInterface } from 'node:readline'
        const database = new DatabaseSync(${JSON.stringify(path)})
        for await (const line of createInterface(process.stdin)) {
          database.exec(line)
          console.log('done')
        }
        database.close()
      `,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const program: Program = {
    run: async (statements) => {
      const answer = once(child.stdout, 'data')
      child.stdin.write(`${statements}\n`)
      await answer
    },
    end: async () => {
      const closed = once(child, 'close')
      child.stdin.end()
      await closed
    },
  }
  others.push(program)
  return program
}

/** In which stage a command that only reads sees the newest version; nothing in the folder changes. */
async function stageRead(path: string): Promise<string | undefined> {
  const before = folderOf(path)
  try {
    const registry = await openSqlite('read', { path })
    try {
      return (await registry.readVersion(churn, newest))?.stage
    } finally {
      await registry.close()
    }
  } finally {
    expect(folderOf(path)).toEqual(before)
  }
}

const refused = /is in SQLite's WAL mode, and no program has it open: .* this command only reads/

describe('a database in WAL mode', () => {
  test('is read while another program has it open, including its log', async () => {
    const path = registryFile('mlflow-3.17', walMode)
    const server = beside(path)
    await server.run(toStaging)
    expect(await stageRead(path)).toBe('Staging')
    await server.run("BEGIN IMMEDIATE; UPDATE model_versions SET current_stage = 'Archived'")
    expect(await stageRead(path)).toBe('Staging')
    await server.run('COMMIT')
    expect(await stageRead(path)).toBe('Archived')
  })

  test('is read in its present state by a reader that stays open', async () => {
    const path = registryFile('mlflow-3.17', walMode)
    const server = beside(path)
    await server.run('UPDATE runs SET name = name')
    const registry = await openSqlite('read', { path })
    expect((await registry.readVersion(churn, newest))?.stage).toBe('None')
    await server.run(toStaging)
    await server.run('PRAGMA wal_checkpoint(TRUNCATE)')
    expect((await registry.readVersion(churn, newest))?.stage).toBe('Staging')
    await registry.close()
  })

  test('is read with the log that a dead writer left', async () => {
    const path = registryFile('mlflow-3.17', walMode)
    await killedInTransaction(path, toStaging)
    expect(existsSync(`${path}-wal`)).toBe(true)
    expect(await stageRead(path)).toBe('Staging')
  })

  test('is not read if files would have to be created beside it, and the error says what to do', async () => {
    const path = registryFile('mlflow-3.17', walMode)
    const reading = stageRead(path)
    await expect(reading).rejects.toThrow(RegistryError)
    await expect(reading).rejects.toThrow(
      `sqlite:///${path} is in SQLite's WAL mode, and no program has it open: to read it, SQLite ` +
        'would create two files beside it, and this command only reads. Start the MLflow server that uses this database, ' +
        `or switch this mode off, once: sqlite3 ${path} 'PRAGMA journal_mode = DELETE'`,
    )
    await beside(path).run('PRAGMA journal_mode = DELETE')
    expect(await stageRead(path)).toBe('None')
  })

  test('is not read with only one of the two files', async () => {
    const path = registryFile('mlflow-3.17', walMode)
    await killedInTransaction(path, toStaging)
    renameSync(`${path}-shm`, `${path}-kept`)
    await expect(stageRead(path)).rejects.toThrow(refused)
    renameSync(`${path}-kept`, `${path}-shm`)
    unlinkSync(`${path}-wal`)
    await expect(stageRead(path)).rejects.toThrow(refused)
  })

  test('is not read if its files are symbolic links', async () => {
    const path = registryFile('mlflow-3.17', walMode)
    const victim = join(emptyFolder(), 'victim')
    writeFileSync(victim, 'precious')
    for (const ending of ['-wal', '-shm']) symlinkSync(victim, `${path}${ending}`)
    await expect(stageRead(path)).rejects.toThrow(refused)
  })

  test('is opened for writing, and has no extra files afterwards', async () => {
    const path = registryFile('mlflow-3.17', walMode)
    const registry = await openSqlite('write', { path })
    await registry.setModelTag(churn, 'k', 'v')
    await registry.close()
    expect(Object.keys(folderOf(path))).toEqual(['mlflow.db'])
    expect(rowsOf(path, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
  })
})
