import { RegistryError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { Reader, Row } from './database.ts'
import { type TableUse, tablesUsed, tagValueLimit } from './mlflow-tables.ts'

/** What differs between the versions of MLflow whose databases fit. */
export interface DatabaseSchema {
  /** Whether the registry's tables have a `workspace` column (MLflow since January 2026). */
  readonly hasWorkspaces: boolean
  readonly hasInputs: boolean
  readonly hasLoggedModels: boolean
  /** The most characters in a tag's value, as its column declares. */
  readonly versionTagLimit: number
  readonly modelTagLimit: number
}

interface Column {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly inKey: boolean
}

interface Table {
  /** `table`, `view`, `virtual` or `shadow`. */
  readonly type: string
  readonly columns: ReadonlyMap<string, Column>
  readonly triggers: readonly string[]
}

/**
 * Compares every table and column that Stagegate uses with what the database has, and throws a
 * `RegistryError` that names all that does not fit. Columns are looked at rather than MLflow's
 * revision, which changes almost monthly while these tables change about once a year.
 */
export function checkSchema(reader: Reader, address: string): DatabaseSchema {
  const tables = readTables(reader)
  if (!tablesUsed.some((use) => tables.has(use.name))) {
    throw new RegistryError(
      `${address} is not an MLflow database: it has none of MLflow's tables. Check the path.`,
    )
  }
  const hasWorkspaces = tables.get('registered_models')?.columns.has('workspace') ?? false
  const hasInputs = tables.has('inputs')
  const hasLoggedModels = tables.has('logged_models') || tables.has('logged_model_metrics')
  const problems = tablesUsed
    .filter((use) => use.since !== 'inputs' || hasInputs)
    .filter((use) => use.since !== 'logged-models' || hasLoggedModels)
    .flatMap((use) => misfits(use, tables.get(use.name), hasWorkspaces))
  if (problems.length > 0) throw doesNotFit(problems, address)
  return {
    hasWorkspaces,
    hasInputs,
    hasLoggedModels,
    versionTagLimit: declaredLimit(tables.get('model_version_tags')),
    modelTagLimit: declaredLimit(tables.get('registered_model_tags')),
  }
}

function misfits(use: TableUse, table: Table | undefined, hasWorkspaces: boolean): string[] {
  if (table === undefined) return [`the table ${use.name} is missing`]
  if (table.type !== 'table') return [`${use.name} is a ${table.type} where MLflow has a table`]
  const problems: string[] = []
  const workspace = hasWorkspaces && use.workspace !== 'never' ? ['workspace'] : []
  const known = [...use.columns, ...workspace]
  for (const column of known) {
    if (!table.columns.has(column)) problems.push(`the table ${use.name} has no column ${column}`)
  }
  // Half a migration: some tables with workspaces, some without.
  if (!hasWorkspaces && use.workspace === 'in-key' && table.columns.has('workspace')) {
    problems.push(`the table ${use.name} has a column workspace, but registered_models has none`)
  }
  if (use.key !== null) {
    const expected = use.workspace === 'in-key' ? [...use.key, ...workspace] : use.key
    const found = [...table.columns.values()].filter((c) => c.inKey).map((c) => c.name)
    if (!sameNames(expected, found)) {
      problems.push(
        `the primary key of ${use.name} is (${found.map((name) => visible(name)).join(', ')}), ` +
          `not (${expected.join(', ')})`,
      )
    }
  }
  if (use.access === 'insert') {
    for (const column of table.columns.values()) {
      if (column.required && !known.includes(column.name)) {
        problems.push(
          `the table ${use.name} requires a value in the column ${visible(column.name)}, ` +
            'which Stagegate does not know and which has no default',
        )
      }
    }
  }
  if (use.access !== 'read') {
    for (const trigger of table.triggers) {
      problems.push(
        `the trigger ${visible(trigger)} on the table ${use.name} would run when Stagegate writes`,
      )
    }
  }
  return problems
}

function readTables(reader: Reader): ReadonlyMap<string, Table> {
  const names = tablesUsed.map((use) => `'${use.name}'`).join(', ')
  const columns = groupByTable(
    reader.rows(
      `SELECT t.name AS "table", t.type AS table_type, c.name, c.type,
              c."notnull" AS required, c.dflt_value IS NOT NULL AS has_default, c.pk
       FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND lower(t.name) IN (${names})`,
    ),
  )
  const triggers = groupByTable(
    reader.rows(`SELECT tbl_name AS "table", name FROM sqlite_schema WHERE type = 'trigger'`),
  )
  const tables = new Map<string, Table>()
  for (const [name, rows] of columns) {
    tables.set(name, {
      type: String(rows[0]?.table_type),
      columns: new Map(rows.map((row) => [lower(row.name), columnOf(row)])),
      triggers: (triggers.get(name) ?? []).map((row) => String(row.name)),
    })
  }
  return tables
}

/** SQLite does not tell upper from lower case in the names of tables and columns. */
function lower(name: unknown): string {
  return String(name).toLowerCase()
}

function groupByTable(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => lower(row.table))
}

function columnOf(row: Row): Column {
  return {
    name: lower(row.name),
    type: String(row.type),
    required: row.required !== 0n && row.has_default === 0n,
    inKey: row.pk !== 0n,
  }
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}

/** `VARCHAR(5000)` holds 5000 characters in MLflow's eyes; SQLite itself would take any number. */
function declaredLimit(table: Table | undefined): number {
  const declared = /\((\d+)\)/.exec(table?.columns.get('value')?.type ?? '')?.[1]
  return declared === undefined ? tagValueLimit : Number(declared)
}

function doesNotFit(problems: readonly string[], address: string): RegistryError {
  const shown = problems.slice(0, 5)
  const more = problems.length - shown.length
  return new RegistryError(
    `The database ${address} is not one that Stagegate can use directly: ` +
      `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Nothing was written. ` +
      'Stagegate can use the databases of MLflow 2.17 to 3.17. Use any other through its own ' +
      `server: start mlflow server --backend-store-uri ${address} and use the server's http:// address.`,
  )
}
