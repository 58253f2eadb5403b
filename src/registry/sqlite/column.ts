import { type Int64, int64 } from '../../core/arithmetic/int64.ts'
import { RegistryError } from '../../core/errors/errors.ts'
import type { Row } from './database.ts'

/** Readers of single columns. SQLite lets any value stand in any column, so each is looked at. */

export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw unreadable(row, column, 'text')
  return value
}

/** For columns that MLflow leaves NULL where it has nothing to say. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

export function exactInteger(row: Row, column: string): Int64 {
  const value = row[column]
  if (typeof value !== 'bigint') throw unreadable(row, column, 'a whole number')
  return int64(value)
}

/** Beyond 2^53 the nearest number, as over REST. */
export function integer(row: Row, column: string): number {
  return Number(exactInteger(row, column))
}

export function integerOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : integer(row, column)
}

/** A metric's value; NaN where `is_nan` says so, and where what stands there is no number. */
export function metricValue(row: Row): number {
  if (row.is_nan !== 0n) return Number.NaN
  const value = row.value
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN
}

function unreadable(row: Row, column: string, expected: string): RegistryError {
  const value = row[column]
  const found = value === null ? 'NULL' : value instanceof Uint8Array ? 'a blob' : typeof value
  return new RegistryError(
    `The registry's database has ${found} in the column ${column} where MLflow writes ${expected}. ` +
      'A program other than MLflow changed it. Repair the database before you promote anything.',
  )
}
