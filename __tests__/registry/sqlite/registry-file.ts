import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import type { ModelRegistry, TrackingStore } from '../../../src/registry/port/registry.ts'
import { openSqlite, type SqliteOptions } from '../../../src/registry/sqlite/open.ts'

/** Databases that the MLflow of that version wrote; see make-fixture.py. */
export type MlflowVersion = 'mlflow-2.17' | 'mlflow-3.7' | 'mlflow-3.17'
export const everyMlflow: readonly MlflowVersion[] = ['mlflow-2.17', 'mlflow-3.7', 'mlflow-3.17']

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** It is removed when all suites have ended. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stagegate-sqlite-'))
}

/** A database file of its own, in a folder of its own. */
export function registryFile(of: MlflowVersion | 'demo-with-stages', ...changes: string[]): string {
  const sql = join(root, '__tests__/fixtures/sqlite', `${of}.sql`)
  const path = join(emptyFolder(), 'mlflow.db')
  change(path, readFileSync(sql, 'utf8'), ...changes)
  return path
}

/** Runs statements as somebody else would, on a connection of their own. */
export function change(path: string, ...statements: string[]): void {
  const database = new DatabaseSync(path)
  try {
    for (const statement of statements) database.exec(statement)
  } finally {
    database.close()
  }
}

export function rowsOf(path: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }))
  } finally {
    database.close()
  }
}

/** Stages as the tables have them, `{ 1: 'Archived', … }`, deleted versions too. */
export function stagesIn(path: string, model = 'churn'): Record<string, unknown> {
  const rows = rowsOf(path, 'SELECT name, version, current_stage FROM model_versions')
  return Object.fromEntries(
    rows.filter((row) => row.name === model).map((row) => [row.version, row.current_stage]),
  )
}

/** A registry for the time of `work`. */
export async function using<T>(
  options: SqliteOptions,
  work: (registry: ModelRegistry & TrackingStore) => Promise<T>,
): Promise<T> {
  const registry = await openSqlite('write', options)
  try {
    return await work(registry)
  } finally {
    await registry.close()
  }
}

/** What `act` threw. Fails if the file has changed by a single byte. */
export async function refusalWithNothingWritten(
  path: string,
  act: () => Promise<unknown>,
): Promise<unknown> {
  const before = readFileSync(path)
  let thrown: unknown
  try {
    await act()
  } catch (error) {
    thrown = error
  }
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(thrown).toBeInstanceOf(Error)
  return thrown
}

export interface Finished {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a TypeScript module, which imports from the repository's root as `./src/…`, in its own process. */
export function runModule(code: string, node: { readonly uid?: number } = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--input-type=module-typescript', '--eval', code],
      { cwd: root, ...node },
      (_error, stdout, stderr) =>
        resolve({ code: child.exitCode, signal: child.signalCode, stdout, stderr }),
    )
  })
}
