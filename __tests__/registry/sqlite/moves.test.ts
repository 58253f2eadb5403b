import { describe, expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import type { StageMove } from '../../../src/core/model/change.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import {
  everyMlflow,
  refusalWithNothingWritten,
  registryFile,
  rowsOf,
  stagesIn,
  using,
} from './registry-file.ts'

const churn = modelName('churn')
const [two, three, four] = [versionNumber(2), versionNumber(3), versionNumber(4)]
const now = () => 1_800_000_000_000

const toProduction: StageMove = {
  kind: 'move-to-stage',
  model: churn,
  version: four,
  from: 'Staging',
  to: 'Production',
  archiveExisting: true,
  holders: [three, two],
}

function updated(path: string): unknown[] {
  return rowsOf(
    path,
    `SELECT version FROM model_versions WHERE name = 'churn' AND last_updated_time = ${now()}`,
  ).map((row) => row.version)
}

describe.each(everyMlflow)('a move in a database of %s', (mlflow) => {
  test('archives every former holder, and updates the timestamps of all moved versions and of the model', async () => {
    const path = registryFile(mlflow)
    await using({ path, now }, (registry) => registry.move(toProduction))
    expect(stagesIn(path)).toEqual({
      1: 'Archived',
      2: 'Archived',
      3: 'Archived',
      4: 'Production',
      5: 'None',
      6: 'Deleted_Internal',
    })
    expect(updated(path)).toEqual([2, 3, 4])
    expect(
      rowsOf(path, `SELECT name FROM registered_models WHERE last_updated_time = ${now()}`),
    ).toEqual([{ name: 'churn' }])
  })

  test('without archiving, does not move the former holders', async () => {
    const path = registryFile(mlflow)
    await using({ path, now }, (registry) =>
      registry.move({ ...toProduction, archiveExisting: false }),
    )
    expect(stagesIn(path)).toMatchObject({ 2: 'Production', 3: 'Production', 4: 'Production' })
    expect(updated(path)).toEqual([4])
  })

  test('of a version that is in the stage archives the other holder', async () => {
    const path = registryFile(mlflow)
    await using({ path, now }, (registry) =>
      registry.move({ ...toProduction, version: two, from: 'Production' }),
    )
    expect(stagesIn(path)).toMatchObject({ 2: 'Production', 3: 'Archived', 4: 'Staging' })
  })

  test('to Archived', async () => {
    const path = registryFile(mlflow)
    await using({ path, now }, (registry) =>
      registry.move({
        ...toProduction,
        version: three,
        from: 'Production',
        to: 'Archived',
        archiveExisting: false,
        holders: [versionNumber(1)],
      }),
    )
    expect(stagesIn(path)).toMatchObject({ 1: 'Archived', 2: 'Production', 3: 'Archived' })
  })

  test('of a new or existing alias changes no timestamp', async () => {
    const path = registryFile(mlflow)
    await using({ path, now }, async (registry) => {
      const move = { kind: 'point-alias', model: churn, version: four } as const
      await registry.move({ ...move, alias: aliasName('champion'), from: two })
      await registry.move({ ...move, alias: aliasName('neu_größe-1'), from: null })
      // Points to version 6, which is deleted: to nobody.
      await registry.move({ ...move, alias: aliasName('left-behind'), from: null })
      expect([...(await registry.readSnapshot(churn)).aliases]).toEqual([
        ['champion', 4],
        ['größe', 3],
        ['left-behind', 4],
        ['neu_größe-1', 4],
      ])
    })
    expect(updated(path)).toEqual([])
  })

  test('that removes an alias deletes one row, and changes no timestamp', async () => {
    const path = registryFile(mlflow)
    await using({ path, now }, async (registry) => {
      await registry.move({
        kind: 'remove-alias',
        model: churn,
        alias: aliasName('größe'),
        version: three,
      })
      expect([...(await registry.readSnapshot(churn)).aliases]).toEqual([['champion', 2]])
    })
    const left = rowsOf(path, 'SELECT alias FROM registered_model_aliases ORDER BY alias')
    const dangling = mlflow === 'mlflow-3.17' ? [] : [{ alias: 'left-behind' }]
    expect(left).toEqual([{ alias: 'champion' }, ...dangling])
    expect(updated(path)).toEqual([])
  })
})

test('archiving the holders of Archived is refused, as in MLflow', async () => {
  const path = registryFile('mlflow-3.17')
  await using({ path }, async (registry) => {
    const refusal = await refusalWithNothingWritten(path, () =>
      registry.move({ ...toProduction, to: 'Archived', holders: [versionNumber(1)] }),
    )
    expect(refusal).toBeInstanceOf(UsageError)
  })
})

test.each(['latest', 'LATEST', 'v3', 'V12', '', 'a b', 'a/b', 'x'.repeat(256)])(
  'the alias %j is refused, as MLflow does',
  async (alias) => {
    const path = registryFile('mlflow-3.17')
    await using({ path }, async (registry) => {
      const refusal = await refusalWithNothingWritten(path, () =>
        registry.move({
          kind: 'point-alias',
          model: churn,
          alias: aliasName(alias),
          version: four,
          from: null,
        }),
      )
      expect(refusal).toBeInstanceOf(UsageError)
    })
  },
)
