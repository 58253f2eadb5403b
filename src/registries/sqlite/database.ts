import { accessSync, constants, statSync } from 'node:fs'
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { RegistryError, UsageError } from '../../core/errors.ts'
import { sqliteAddress } from './location.ts'
import { loadNodeSqlite } from './node-sqlite.ts'
import { readableFailure } from './sqlite-failure.ts'

/** Integers come as bigint, because SQLite's are of 64 bits. */
export type Row = Readonly<Record<string, SQLOutputValue>>
export type Values = Readonly<Record<string, string | bigint>>

export interface Reader {
  rows(sql: string, values?: Values): readonly Row[]
}

export interface Writer extends Reader {
  /** The number of rows that were changed. */
  execute(sql: string, values?: Values): number
}

/** A SQLite file that exists. `what` completes the sentence "Could not …" when something fails. */
export interface Database {
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
 */
export function openDatabase(path: string, busyTimeoutMs: number): Database {
  const address = sqliteAddress(path)
  requireReadableFile(path, address)
  const { DatabaseSync } = loadNodeSqlite()
  // mode=rw, because Node would create a file that vanished since the check above. SQLite falls
  // back to reading only where the file may not be written.
  const url = pathToFileURL(path)
  url.searchParams.set('mode', 'rw')
  const failure = (error: unknown, what: string) =>
    readableFailure(error, { what, address, busyTimeoutMs })
  let connection: DatabaseSync
  try {
    connection = new DatabaseSync(url, {
      enableForeignKeyConstraints: true,
      timeout: busyTimeoutMs,
    })
  } catch (error) {
    throw failure(error, 'open the registry')
  }

  function transaction<T>(begin: string, what: string, work: (writer: Writer) => T): T {
    try {
      connection.exec(begin)
      const result = work(writerOn(connection))
      connection.exec('COMMIT')
      return result
    } catch (error) {
      rollBack(connection)
      throw failure(error, what)
    }
  }

  return {
    address,
    read: (what, work) => transaction('BEGIN', what, work),
    write: (what, work) => transaction('BEGIN IMMEDIATE', what, work),
    close: () => {
      if (connection.isOpen) connection.close()
    },
  }
}

function writerOn(connection: DatabaseSync): Writer {
  return {
    rows: (sql, values = {}) => {
      const statement = connection.prepare(sql)
      statement.setReadBigInts(true)
      return statement.all(values)
    },
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
