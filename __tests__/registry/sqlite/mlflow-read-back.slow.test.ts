import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/core/model/change.ts'
import { aliasName, modelName, type RunId, versionNumber } from '../../../src/core/model/model.ts'
import type { ModelRegistry, TrackingStore } from '../../../src/registry/port/registry.ts'
import { PythonScript } from '../../../testing/mlflow/python-script.ts'
import { emptyFolder, everyMlflow, registryFile, rowsOf, using } from './registry-file.ts'

const python = process.env.STAGEGATE_TEST_MLFLOW_PYTHON ?? ''
const churn = modelName('churn')

const one = versionNumber(1)
const two = versionNumber(2)
const three = versionNumber(3)
const four = versionNumber(4)
const five = versionNumber(5)

const move = { kind: 'move-to-stage', model: churn, archiveExisting: false } as const
const point = { kind: 'point-alias', model: churn } as const

/** The changes of mlflow-client.py. */
const changes: readonly Change[] = [
  {
    ...move,
    version: four,
    from: 'Staging',
    to: 'Production',
    archiveExisting: true,
    holders: [three, two],
  },
  { ...move, version: five, from: 'None', to: 'Staging', holders: [] },
  { ...move, version: three, from: 'Archived', to: 'None', holders: [] },
  { ...point, alias: aliasName('champion'), version: four, from: two },
  { ...point, alias: aliasName('neu'), version: five, from: null },
  { kind: 'remove-alias', model: churn, alias: aliasName('größe'), version: three },
  { ...move, version: two, from: 'Archived', to: 'Staging', holders: [five] },
  { ...move, version: one, from: 'Archived', to: 'Production', holders: [four] },
]

async function oneByOne(registry: ModelRegistry): Promise<void> {
  for (const change of changes) await registry.move(change)
  await registry.setVersionTag(churn, four, 'stagegate_größe', `'quotes", 100%\n🚀`)
  await registry.setVersionTag(churn, two, 'validation_status', 'withdrawn')
  await registry.setVersionTag(churn, two, 'short-lived', 'x')
  await registry.deleteVersionTag(churn, two, 'short-lived')
  await registry.setModelTag(churn, 'team', 'risk')
  await registry.setModelTag(churn, 'held', '')
}

/** The same in one transaction. */
async function together(registry: ModelRegistry): Promise<void> {
  await registry.setVersionTag(churn, two, 'short-lived', 'x')
  await registry.transact?.({
    model: churn,
    changes,
    versionTags: [
      { version: four, key: 'stagegate_größe', value: `'quotes", 100%\n🚀` },
      { version: two, key: 'validation_status', value: 'withdrawn' },
      { version: two, key: 'short-lived', value: null },
      { version: two, key: 'never there', value: null },
    ],
    modelTags: [
      { key: 'team', value: 'risk' },
      { key: 'held', value: '' },
    ],
  })
}

/** What Stagegate reads, in the shape that mlflow-client.py prints. */
async function read(registry: ModelRegistry & TrackingStore): Promise<unknown> {
  const { tags, aliases, versions } = await registry.readSnapshot(churn)
  const runs: Record<RunId, unknown> = {}
  for (const { runId } of versions) {
    const run = runId === null ? null : await registry.readRun(runId)
    if (run === null) continue
    const { id, metrics, history, ...rest } = {
      ...run,
      history: await registry.readMetricHistory(run.id, 'acc'),
    }
    runs[id] = {
      ...rest,
      tags: Object.fromEntries(rest.tags),
      metrics: Object.fromEntries([...metrics].map(([key, { value }]) => [key, inPython(value)])),
      history: history.map(({ value, step, timestamp }) => [value, step, timestamp]),
    }
  }
  return {
    tags: Object.fromEntries(tags),
    aliases: Object.fromEntries(aliases),
    versions: versions.map(({ model: _, ...version }) => ({
      ...version,
      tags: Object.fromEntries(version.tags),
    })),
    runs,
  }
}

function inPython(value: number): string {
  return Number.isNaN(value)
    ? 'nan'
    : Number.isInteger(value) && Math.abs(value) < 1e16
      ? `${value}.0`
      : `${value}`
}

/** Every row of the tables, with the times that differ from those in `original` as `changed`. */
function tables(path: string, original: string): unknown {
  const contents = (file: string, table: string) =>
    rowsOf(
      file,
      `SELECT * FROM ${table} ORDER BY name, ${table === 'registered_models' ? 'name' : 'version'}`,
    )
  const read = (table: string) => {
    const before = contents(original, table)
    return contents(path, table).map((row, i) => ({
      ...row,
      last_updated_time:
        row.last_updated_time === before[i]?.last_updated_time ? 'as before' : 'changed',
    }))
  }
  return {
    models: read('registered_models'),
    versions: read('model_versions'),
    modelTags: rowsOf(path, 'SELECT * FROM registered_model_tags ORDER BY name, key'),
    versionTags: rowsOf(path, 'SELECT * FROM model_version_tags ORDER BY name, version, key'),
    aliases: rowsOf(path, 'SELECT * FROM registered_model_aliases ORDER BY name, alias'),
    schema: rowsOf(path, 'SELECT * FROM sqlite_schema ORDER BY name'),
  }
}

const title = "what Stagegate wrote, MLflow's own client reads back the same"
const suite = python === '' ? describe.skip : describe

suite(
  python === '' ? `${title} (skipped: STAGEGATE_TEST_MLFLOW_PYTHON names no Python)` : title,
  () => {
    // Older databases are brought up to date by MLflow itself: with a history, as real ones are.
    let client: PythonScript
    const files: { original: string; ours: string; together: string; theirs: string }[] = []

    beforeAll(async () => {
      const script = fileURLToPath(new URL('mlflow-client.py', import.meta.url))
      // MLflow leaves a folder mlruns where it runs.
      client = new PythonScript(python, script, emptyFolder())
      for (const mlflow of everyMlflow) {
        const original = registryFile(mlflow)
        const copy = (of: string) => `${original}.${of}.db`
        const copies = { together: copy('together'), theirs: copy('theirs') }
        files.push({ original, ours: copy('ours'), ...copies })
      }
      await client.ask('upgrade', ...files.map(({ original }) => original))
      for (const { original, ours, together: atOnce, theirs } of files) {
        for (const copy of [ours, atOnce, theirs]) copyFileSync(original, copy)
        await using({ path: ours }, oneByOne)
        await using({ path: atOnce }, together)
      }
      await client.ask('change', ...files.map(({ theirs }) => theirs))
    }, 180_000)
    afterAll(() => client.stop())

    test('MLflow and Stagegate read the same from a file that Stagegate wrote', async () => {
      const paths = files.flatMap(({ ours, together: atOnce }) => [ours, atOnce])
      const readByMlflow = await client.ask('read', ...paths)
      const readByStagegate = await Promise.all(paths.map((path) => using({ path }, read)))
      expect(readByStagegate).toEqual(readByMlflow)
      expect(readByMlflow).toHaveLength(2 * everyMlflow.length)
    }, 60_000)

    test.each(everyMlflow.map((mlflow, i) => [mlflow, i] as const))(
      'Stagegate leaves the tables as MLflow would (%s)',
      (_mlflow, i) => {
        const { original = '', ours = '', together: atOnce = '', theirs = '' } = files[i] ?? {}
        expect(tables(ours, original)).toEqual(tables(theirs, original))
        expect(tables(atOnce, original)).toEqual(tables(theirs, original))
        expect(tables(ours, original)).not.toEqual(tables(original, original))
      },
    )
  },
)
