import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { Values } from './database.ts'
import type { DatabaseSchema } from './schema.ts'

/** The workspace in which MLflow keeps everything unless told otherwise. */
const defaultWorkspace = 'default'

/** Keeps every statement inside one workspace, where the database has such. */
export interface Scope {
  readonly schema: DatabaseSchema
  /** The name of the workspace, for people; null where the database has none. */
  readonly workspace: string | null
  /** `workspace = :workspace AND `, or nothing. */
  within(table?: string): string
  /** `workspace` in the list of columns of an INSERT, and its value. */
  readonly insertColumn: string
  readonly insertValue: string
  readonly values: Values
}

export function scopeOf(
  schema: DatabaseSchema,
  workspace: string | undefined,
  address: string,
): Scope {
  const name = workspace ?? defaultWorkspace
  if (schema.hasWorkspaces) {
    return {
      schema,
      workspace: name,
      within: (table) => `${table === undefined ? '' : `${table}.`}workspace = :workspace AND `,
      insertColumn: 'workspace, ',
      insertValue: ':workspace, ',
      values: { workspace: name },
    }
  }
  if (name !== defaultWorkspace) {
    throw new UsageError(
      `The workspace ${visible(name)} is set, but ${address} was written by an MLflow that ` +
        'has no workspaces yet. Leave the workspace out, or upgrade the database with: mlflow db upgrade',
    )
  }
  return {
    schema,
    workspace: null,
    within: () => '',
    insertColumn: '',
    insertValue: '',
    values: {},
  }
}
