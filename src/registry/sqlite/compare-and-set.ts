import { ConflictError, RegistryError } from '../../core/errors/errors.ts'

/** What stands there is not what a change was decided on. */
export function conflict(what: string): ConflictError {
  return new ConflictError(
    `${what}. Somebody else changed it meanwhile. Nothing was written. Run again.`,
  )
}

/** `changed` is the number of rows that a write says it changed. */
export function requireOneRow(changed: number, table: string): void {
  if (changed === 1) return
  throw new RegistryError(
    `A write to the table ${table} changed ${changed} rows where it must change one. The ` +
      'transaction was rolled back, and nothing was written.',
  )
}
