import { describe, expect, test } from '@jest/globals'
import { RegistryError } from '../../../src/core/errors/errors.ts'
import { tablesUsed } from '../../../src/registry/sqlite/mlflow-tables.ts'
import { openSqlite } from '../../../src/registry/sqlite/open.ts'
import { everyMlflow, refusalWithNothingWritten, registryFile, using } from './registry-file.ts'

async function refusal(...changes: string[]): Promise<string> {
  const path = registryFile('mlflow-3.17', ...changes)
  const thrown = await refusalWithNothingWritten(path, () => openSqlite('write', { path }))
  expect(thrown).toBeInstanceOf(RegistryError)
  return (thrown as Error).message
}

describe('a database schema that Stagegate cannot use', () => {
  test('gives an error with the difference, the supported MLflow versions, and an alternative', async () => {
    const message = await refusal('ALTER TABLE model_versions RENAME COLUMN current_stage TO state')
    expect(message).toMatch(
      /^The database sqlite:.*mlflow\.db is not one that Stagegate can use directly: the table model_versions has no column current_stage\. Nothing was written\. Stagegate can use the databases of MLflow 2\.17 to 3\.17\..*mlflow server --backend-store-uri sqlite:/,
    )
  })

  const columns = tablesUsed.flatMap((use) =>
    use.columns.map((column) => [use.name, column] as const),
  )
  test.each(columns)('is refused if the table %s has no column %s', async (table, column) => {
    expect(await refusal(`ALTER TABLE ${table} RENAME COLUMN "${column}" TO renamed`)).toContain(
      `the table ${table} has no column ${column}`,
    )
  })

  test.each(tablesUsed.filter((use) => use.since === 'always').map((use) => use.name))(
    'is refused without the table %s',
    async (table) => {
      expect(await refusal(`ALTER TABLE ${table} RENAME TO elsewhere`)).toContain(
        `the table ${table} is missing`,
      )
    },
  )

  test.each(tablesUsed.map((use) => use.name))('is refused if %s is a view', async (table) => {
    const message = await refusal(
      `ALTER TABLE ${table} RENAME TO elsewhere`,
      `CREATE VIEW ${table} AS SELECT * FROM elsewhere`,
    )
    expect(message).toContain(`${table} is a view where MLflow has a table`)
  })

  const inserted = tablesUsed.filter((use) => use.access === 'insert')
  test.each(inserted)('is refused for an unknown column that $name has to fill', async (use) => {
    const message = await refusal(
      `DROP TABLE ${use.name}`,
      `CREATE TABLE ${use.name} (workspace TEXT, tenant TEXT NOT NULL, ${use.columns.join(', ')},
         PRIMARY KEY (workspace, ${use.key?.join(', ')}))`,
    )
    expect(message).toContain(
      `the table ${use.name} requires a value in the column tenant, which Stagegate does not know and which has no default`,
    )
  })

  const written = tablesUsed.filter((use) => use.access !== 'read').map((use) => use.name)
  test.each(written)('is refused for a trigger on %s', async (table) => {
    const message = await refusal(
      `CREATE TRIGGER watch AFTER UPDATE ON ${table} BEGIN DELETE FROM experiments; END`,
    )
    expect(message).toContain(`the trigger watch on the table ${table}`)
  })

  test('is refused for another primary key', async () => {
    const message = await refusal(
      'DROP TABLE registered_model_aliases',
      `CREATE TABLE registered_model_aliases (
         workspace TEXT, name TEXT, alias TEXT, version INTEGER, region TEXT DEFAULT 'eu',
         PRIMARY KEY (workspace, name, alias, region))`,
    )
    expect(message).toContain(
      'the primary key of registered_model_aliases is (workspace, name, alias, region), not (name, alias, workspace)',
    )
  })

  test('is refused after half a migration to workspaces', async () => {
    const message = await refusal(
      'DROP TABLE registered_model_aliases',
      `CREATE TABLE registered_model_aliases (
         name TEXT, alias TEXT, version INTEGER, PRIMARY KEY (name, alias))`,
    )
    expect(message).toContain('the table registered_model_aliases has no column workspace')
  })
})

describe('a database schema that Stagegate can use', () => {
  test.each(everyMlflow)('is that of %s', async (version) => {
    await using({ path: registryFile(version) }, async (registry) => {
      expect(registry.address).toMatch(/^sqlite:\/\/\/\/.*mlflow\.db$/)
    })
  })

  test.each([
    'ALTER TABLE model_version_tags ADD COLUMN noted TEXT',
    "ALTER TABLE model_version_tags ADD COLUMN noted TEXT NOT NULL DEFAULT ''",
    'CREATE TRIGGER watch AFTER UPDATE ON experiments BEGIN DELETE FROM tags; END',
    'CREATE TABLE photos (id INTEGER PRIMARY KEY)',
    'CREATE VIEW broken AS SELECT * FROM nowhere',
    "UPDATE alembic_version SET version_num = 'of next month'",
  ])('may differ in parts that are not used: %s', async (statement) => {
    await using({ path: registryFile('mlflow-3.17', statement) }, async (registry) => {
      expect(registry.address).toContain('sqlite:')
    })
  })

  test('may have no logged models, as before MLflow 3', async () => {
    const path = registryFile(
      'mlflow-3.7',
      'DROP TABLE logged_model_metrics',
      'DROP TABLE logged_models',
    )
    await using({ path }, async (registry) => {
      expect(registry.address).toContain('sqlite:')
    })
  })
})
