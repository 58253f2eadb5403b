import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../../src/core/model/change.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import type { Transaction } from '../../../src/registry/port/registry.ts'
import { everyMlflow, registryFile, rowsOf, stagesIn, using } from './registry-file.ts'

const churn = modelName('churn')
const [two, three, four] = [versionNumber(2), versionNumber(3), versionNumber(4)]
const now = () => 1_800_000_000_000
const nothing: Transaction = { model: churn, changes: [], versionTags: [], modelTags: [] }

const promotion: Change = {
  kind: 'move-to-stage',
  model: churn,
  version: four,
  from: 'Staging',
  to: 'Production',
  archiveExisting: true,
  holders: [three, two],
}

async function transact(path: string, transaction: Transaction): Promise<void> {
  await using({ path, now }, async (registry) => {
    expect(registry.transact).not.toBeNull()
    await registry.transact?.(transaction)
  })
}

function touched(path: string): unknown[] {
  return rowsOf(
    path,
    `SELECT version FROM model_versions WHERE last_updated_time = ${now()} ORDER BY version`,
  ).map(({ version }) => version)
}

function tagsIn(path: string): unknown[] {
  return rowsOf(
    path,
    `SELECT version, key, value FROM model_version_tags WHERE name = 'churn' ORDER BY version, key`,
  ).map((row) => Object.values(row).join(' '))
}

describe.each(everyMlflow)('a transaction in a database of %s', (mlflow) => {
  test('writes a promotion and its record together', async () => {
    const path = registryFile(mlflow)
    await transact(path, {
      ...nothing,
      changes: [promotion],
      versionTags: [
        { version: four, key: 'stagegate_record_2', value: 'done' },
        { version: two, key: 'validation_status', value: null },
        { version: two, key: 'never there', value: null },
      ],
      modelTags: [{ key: 'stagegate_held', value: '4' }],
    })
    expect(stagesIn(path)).toMatchObject({ 2: 'Archived', 3: 'Archived', 4: 'Production' })
    expect(tagsIn(path)).toEqual(['4 stagegate_record_2 done'])
    expect(
      rowsOf(path, `SELECT value FROM registered_model_tags WHERE key = 'stagegate_held'`),
    ).toEqual([{ value: '4' }])
  })

  test('compares the second change with the result of the first one', async () => {
    const path = registryFile(mlflow)
    const back = { kind: 'move-to-stage', model: churn, archiveExisting: false } as const
    await transact(path, {
      ...nothing,
      changes: [
        promotion,
        // Version 4 has left Staging, and 3 is archived: neither was so before.
        { ...back, version: three, from: 'Archived', to: 'Staging', holders: [] },
        { ...back, version: two, from: 'Archived', to: 'Production', holders: [four] },
        {
          kind: 'point-alias',
          model: churn,
          alias: aliasName('champion'),
          version: four,
          from: two,
        },
        { kind: 'remove-alias', model: churn, alias: aliasName('champion'), version: four },
      ],
    })
    expect(stagesIn(path)).toMatchObject({ 2: 'Production', 3: 'Staging', 4: 'Production' })
    // One moment for all, so that of two holders the higher number is the one that stays.
    expect(touched(path)).toEqual([2, 3, 4])
    await using({ path }, async (registry) => {
      expect([...(await registry.readSnapshot(churn)).aliases]).toEqual([['größe', 3]])
    })
  })

  test('changes no timestamp if it only writes tags', async () => {
    const path = registryFile(mlflow)
    await transact(path, { ...nothing, versionTags: [{ version: three, key: 'k', value: '' }] })
    expect(tagsIn(path)).toEqual(['2 validation_status approved', '3 k '])
    expect(touched(path)).toEqual([])
  })
})

test('a transaction reads the clock once', async () => {
  let asked = 0
  const clock = () => now() + asked++
  await using({ path: registryFile('mlflow-3.17'), now: clock }, async (registry) => {
    const again: Change = { ...promotion, from: 'Production', holders: [four] }
    await registry.transact?.({ ...nothing, changes: [promotion, again] })
    const { versions } = await registry.readSnapshot(churn)
    const moved = versions.filter(({ version }) => [two, three, four].includes(version))
    expect(moved.map(({ updatedAt }) => updatedAt)).toEqual([now(), now(), now()])
  })
  expect(asked).toBe(1)
})
