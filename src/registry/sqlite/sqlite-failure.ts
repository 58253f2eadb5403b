import { basename } from 'node:path'
import { RegistryError, StagegateError, UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { Access } from '../port/registry.ts'
import { sqliteCommand } from './location.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html); extended ones end in them. */
const codes = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const

interface SqliteError extends Error {
  readonly code: 'ERR_SQLITE_ERROR'
  readonly errcode: number
}

function isSqliteError(error: unknown): error is SqliteError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    'errcode' in error &&
    error.code === 'ERR_SQLITE_ERROR'
  )
}

/** SQLITE_READONLY_ROLLBACK. */
const journalLeftBehind = 776

/** Whether SQLite would have to play a journal back first, and was not allowed to write. */
export function isOfJournalLeftBehind(error: unknown): boolean {
  return isSqliteError(error) && error.errcode === journalLeftBehind
}

interface Attempt {
  readonly what: string
  readonly access: Access
  readonly address: string
  /** The path of the database file itself. */
  readonly file: string
  readonly busyTimeoutMs: number
}

/**
 * What SQLite said, as an error for the person who reads it. Errors that are Stagegate's own, or
 * that do not come from SQLite, come back as they are.
 */
export function readableFailure(error: unknown, attempt: Attempt): unknown {
  if (error instanceof StagegateError || !isSqliteError(error)) return error
  const failed = `Could not ${attempt.what} in ${attempt.address}:`
  const cause = { cause: error }
  switch (error.errcode & 0xff) {
    case codes.busy:
    case codes.locked:
      return new RegistryError(
        `${failed} another program keeps the database locked ` +
          `(waited up to ${attempt.busyTimeoutMs / 1000} s). Nothing was written. Try again once it is done.`,
        cause,
      )
    case codes.readOnly:
      return new RegistryError(
        `${failed} ${attempt.access === 'read' ? leftUnfinished(error, attempt) : notWritable}`,
        cause,
      )
    case codes.full:
      return new RegistryError(`${failed} the disk is full. Nothing was written.`, cause)
    case codes.cannotOpen:
      return new RegistryError(
        `${failed} SQLite cannot open the file or the journal beside it. ` +
          'Check who may read and write the file and its folder.',
        cause,
      )
    case codes.notADatabase:
      return new UsageError(`${failed} the file is not a SQLite database. Check the path.`, cause)
    case codes.corrupt:
      return new RegistryError(
        `${failed} the database is damaged (${visible(error.message)}). ` +
          'Restore it from a backup before promoting anything.',
        cause,
      )
    case codes.ioError:
      return new RegistryError(
        `${failed} the disk could not be read or written (${visible(error.message)}).`,
        cause,
      )
    default:
      return new RegistryError(`${failed} SQLite says: ${visible(error.message)}`, cause)
  }
}

const notWritable =
  'the file, or the folder it is in, may not be written by this user. Nothing was written. ' +
  'SQLite needs write access to both.'

/** A database is read without writing to it unless its last writer ended in the middle. */
function leftUnfinished(error: SqliteError, { file }: Attempt): string {
  const ending = isOfJournalLeftBehind(error) ? '-journal' : '-wal'
  return (
    'another program stopped in the middle of a transaction and left the file ' +
    `${visible(basename(file))}${ending}. SQLite must apply that file first, which changes the ` +
    'database, but this command only reads. Nothing was written. If both files are yours, let a ' +
    `program that writes open the database once: ${sqliteCommand(file, 'PRAGMA integrity_check')}, or any ` +
    'request to the MLflow server that uses it. If the files came with a checkout, for example of a ' +
    'pull request, do not trust either of them.'
  )
}
