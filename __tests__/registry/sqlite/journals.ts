import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Finished, runModule } from './registry-file.ts'

/** With room for one page, SQLite writes into the file before the commit, after syncing its journal. */
const halfWritten = `BEGIN IMMEDIATE; PRAGMA cache_size = 1; UPDATE model_versions SET description = hex(randomblob(3000))`

/** Another program's transaction, killed when half of it stands in the file and all in the journal. */
export function killedInTransaction(path: string, statements = halfWritten): Promise<Finished> {
  return runModule(`
    import { DatabaseSync } from 'node:sqlite'
    const database = new DatabaseSync(${JSON.stringify(path)})
    database.exec(${JSON.stringify(statements)})
    process.kill(process.pid, 'SIGKILL')
  `)
}

/** Lets the journal beside the file say that it is of several databases, which `superJournal` joins. */
export function joinSeveralDatabases(path: string, superJournal: string): void {
  const name = Buffer.from(superJournal)
  const page = Buffer.alloc(4)
  page.writeUInt32BE(2 ** 30 / 4096 + 1)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(name.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(name.reduce((sum, byte) => sum + byte, 0))
  const magic = Buffer.from('d9d505f920a163d7', 'hex')
  appendFileSync(`${path}-journal`, Buffer.concat([page, name, length, checksum, magic]))
}

/** What is in the folder of the file; another digest as soon as one byte is another. */
export function folderOf(path: string): Readonly<Record<string, string>> {
  const folder = dirname(path)
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name))
      return [name, createHash('sha256').update(text).digest('hex')]
    }),
  )
}
