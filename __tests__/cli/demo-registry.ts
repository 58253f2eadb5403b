import { readFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'

const written = new URL('../fixtures/sqlite/demo-with-stages.sql', import.meta.url)

/** A file with what MLflow wrote: the registry of the demo, with stages. Version 3 is in Production. */
export async function demoRegistry(path: string): Promise<void> {
  const file = new DatabaseSync(path)
  try {
    file.exec(await readFile(written, 'utf8'))
  } finally {
    file.close()
  }
}

/** Writes into the file as somebody else would, MLflow's own rules left aside. */
export function changeRows(path: string, ...statements: readonly string[]): void {
  const file = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  try {
    for (const statement of statements) file.exec(statement)
  } finally {
    file.close()
  }
}

/** What a query finds in the file, asked past Stagegate. Throws where there is no such file. */
export function rowsOf(path: string, sql: string): readonly object[] {
  const file = new DatabaseSync(path, { readOnly: true })
  try {
    return file
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }))
  } finally {
    file.close()
  }
}
