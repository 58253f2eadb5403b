import { resolve } from 'node:path'
import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'

const howToWrite =
  'Write sqlite:///mlflow.db for a file relative to the working directory, ' +
  'sqlite:////srv/mlflow.db for an absolute path.'

/**
 * The absolute path of the file that a `sqlite:` URI names, read as MLflow (SQLAlchemy) reads it:
 * what follows `sqlite:///` is the path as it stands, with no percent decoding, relative to `cwd`.
 * Throws a `UsageError` for everything that names no file: a host, no path, `:memory:`, a query.
 * The URI itself is not repeated in messages, because it may carry a password by mistake.
 */
export function sqlitePath(uri: string, cwd: string): string {
  if (uri.trim() === '') throw new UsageError(`The SQLite URI is empty. ${howToWrite}`)
  if (!uri.startsWith('sqlite:')) {
    throw new UsageError(`A SQLite URI begins with sqlite:/// . ${howToWrite}`)
  }
  if (!uri.startsWith('sqlite://')) {
    throw new UsageError(`This SQLite URI lacks slashes after sqlite: . ${howToWrite}`)
  }
  const rest = uri.slice('sqlite://'.length)
  const query = rest.indexOf('?')
  if (query !== -1) {
    throw new UsageError(
      `A SQLite URI cannot have options here; remove the question mark and what follows. ${howToWrite}`,
    )
  }
  if (rest === '' || rest === '/' || rest === '/:memory:') {
    throw new UsageError(
      `This SQLite URI names no file: that would be a database in memory, which has no registry. ${howToWrite}`,
    )
  }
  if (!rest.startsWith('/')) {
    throw new UsageError(
      `A SQLite URI has no host: sqlite:// is followed by a third slash, then the path. ${howToWrite}`,
    )
  }
  if (rest.includes('\0')) {
    throw new UsageError(`The path in the SQLite URI contains a NUL character. ${howToWrite}`)
  }
  return resolve(cwd, rest.slice(1))
}

/** The URI of an absolute path, for people: `sqlite:////srv/mlflow.db`. */
export function sqliteAddress(path: string): string {
  return `sqlite:///${visible(path, 1000)}`
}

/** For people, to be pasted into a shell; a path that a shell would read otherwise is not repeated. */
export function sqliteCommand(path: string, sql: string): string {
  return `sqlite3 ${/^[\w@%+=:,./-]+$/.test(path) ? path : 'FILE'} '${sql}'`
}
