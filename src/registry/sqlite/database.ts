import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { RegistryError, UsageError } from '../../core/errors/errors.ts'
import type { Access } from '../port/registry.ts'
import { sqliteAddress } from './location.ts'
import { loadNodeSqlite } from './node-sqlite.ts'
import { isOfJournalLeftBehind, readableFailure } from './sqlite-failure.ts'
import { refuseJournalOfSeveralFiles, refuseToMakeFilesForReading } from './wal-and-journal.ts'

/** Integers come as bigint, because SQLite's are of 64 bits. */
export type Row = Readonly<Record<string, SQLOutputValue>>
export type Values = Readonly<Record<string, string | bigint>>

export interface Reader {
  rows(sql: string, values?: Values): readonly Row[]
  /** What is made of each row. Of very many rows, no other is kept meanwhile. */
  each<T>(sql: string, values: Values, make: (row: Row) => T): readonly T[]
}

export interface Writer extends Reader {
  /** The number of rows that were changed. */
  execute(sql: string, values?: Values): number
}

/** A SQLite file that exists. `what` completes the sentence "Could not …" when something fails. */
interface Database {
  readonly address: string
  /** One read transaction: all rows are of the same moment. */
  read<T>(what: string, work: (reader: Reader) => T): T
  /** One write transaction, begun with the write lock; whatever `work` throws, nothing stays. */
  write<T>(what: string, work: (writer: Writer) => T): T
  close(): void
}

/**
 * Opens `path` without ever creating it. Waiting for a lock blocks the process, at most
 * `busyTimeoutMs` for each statement. Foreign keys are enforced, as MLflow does on each of its
 * connections; the journal mode is left as it is.
 *
 * A writer that died leaves a journal beside the file, and SQLite plays it back when the file is
 * next opened for writing. To read, nothing is played back and no file is changed or made.
 */
export function openDatabase(path: string, access: Access, busyTimeoutMs: number): Database {
  const address = sqliteAddress(path)
  requireReadableFile(path, address)
  // SQLite looks for the files beside the one that a symbolic link leads to.
  const file = realpathSync(path)
  const { DatabaseSync } = loadNodeSqlite()
  /** SQLite's errors come out as ones for the person who reads them. */
  function attempt<T>(what: string, act: () => T): T {
    try {
      return act()
    } catch (error) {
      throw readableFailure(error, { what, access, address, file, busyTimeoutMs })
    }
  }

  const connection = attempt('open the registry', () => {
    refuseJournalOfSeveralFiles(file, address)
    if (access === 'read') refuseToMakeFilesForReading(file, address)
    return new DatabaseSync(urlOf(file, access), {
      readOnly: access === 'read',
      enableForeignKeyConstraints: true,
      timeout: busyTimeoutMs,
    })
  })

  function transaction<T>(begin: string, work: (writer: Writer) => T): T {
    try {
      connection.exec(begin)
      const result = work(writerOn(connection))
      connection.exec('COMMIT')
      return result
    } catch (error) {
      rollBack(connection)
      throw error
    }
  }

  return {
    address,
    read: (what, work) =>
      attempt(what, () => lookingAgain(() => transaction('BEGIN', (reader) => work(reader)))),
    write: (what, work) => attempt(what, () => transaction('BEGIN IMMEDIATE', work)),
    close: () => {
      if (connection.isOpen) connection.close()
    },
  }
}

const mostLooks = 10
const pauseMs = 50

/**
 * Between two writers SQLite may take the journal of the second for one that a dead writer left:
 * it has seen that there is one, then that nobody writes, and then opened another one.
 */
function lookingAgain<T>(read: () => T): T {
  for (let look = 1; ; look++) {
    try {
      return read()
    } catch (error) {
      if (look === mostLooks || !isOfJournalLeftBehind(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
    }
  }
}

function urlOf(file: string, access: Access): URL {
  const url = pathToFileURL(file)
  // Node would make a file that vanished since it was looked at. SQLite falls back from rw to reading
  // only where the file may not be written.
  url.searchParams.set('mode', access === 'read' ? 'ro' : 'rw')
  // In WAL mode a reader writes into the file `-shm` unless it is told not to.
  if (access === 'read') url.searchParams.set('readonly_shm', '1')
  return url
}

function writerOn(connection: DatabaseSync): Writer {
  const prepared = (sql: string) => {
    const statement = connection.prepare(sql)
    statement.setReadBigInts(true)
    return statement
  }
  return {
    rows: (sql, values = {}) => prepared(sql).all(values),
    each: (sql, values, make) => Array.from(prepared(sql).iterate(values), make),
    execute: (sql, values = {}) => Number(connection.prepare(sql).run(values).changes),
  }
}

/** SQLite has itself rolled back after some errors, and then refuses: that is as well. */
function rollBack(connection: DatabaseSync): void {
  try {
    connection.exec('ROLLBACK')
  } catch {
    // The first error is the one to report.
  }
}

function requireReadableFile(path: string, address: string): void {
  let kind: 'file' | 'directory' | 'other'
  try {
    const found = statSync(path)
    kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other'
    accessSync(path, constants.R_OK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UsageError(
        `There is no file at ${address}, and Stagegate never creates a registry. ` +
          'Check the path: sqlite:///mlflow.db is relative to the working directory, ' +
          'sqlite:////srv/mlflow.db is absolute.',
        { cause: error },
      )
    }
    throw new RegistryError(
      `Could not read ${address} (${code ?? 'unknown error'}). Check who may read the file and its folder.`,
      { cause: error },
    )
  }
  switch (kind) {
    case 'file':
      return
    case 'directory':
      throw new UsageError(`${address} is a directory. Name the database file inside it.`)
    case 'other':
      throw new UsageError(`${address} is not a regular file. Name a SQLite database file.`)
  }
}
