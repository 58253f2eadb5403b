import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change } from '../../../src/core/model/change.ts'
import {
  aliasName,
  type ModelSnapshot,
  modelName,
  stages,
  versionNumber,
  versionsInStage,
} from '../../../src/core/model/model.ts'
import type { ModelRegistry, Transaction } from '../../../src/registry/port/registry.ts'
import { runs } from '../../../testing/property/runs.ts'
import {
  emptyFolder,
  everyMlflow,
  refusalWithNothingWritten,
  registryFile,
  rowsOf,
  using,
} from './registry-file.ts'

const churn = modelName('churn')
const now = () => 1_800_000_000_000

// Version 6 was deleted.
const anyVersion = fc.constantFrom(...[1, 2, 3, 4, 5, 6].map(versionNumber))
const anyStage = fc.constantFrom(...stages)
const anyAlias = fc.constantFrom(...['champion', 'größe', 'left-behind'].map(aliasName))

/** What is wanted, and what of it is said although it does not stand there. */
const wish = fc.record({
  kind: fc.constantFrom('stage', 'stage', 'point', 'remove'),
  version: anyVersion,
  to: anyStage,
  archive: fc.boolean(),
  alias: anyAlias,
  lie: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ stage: anyStage, version: anyVersion }) },
  ),
})
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never

function changeFrom(
  { kind, version, to, archive, alias, lie }: Wish,
  standing: ModelSnapshot,
): Change {
  const row = standing.versions.find((each) => each.version === version)
  const pointed = standing.aliases.get(alias) ?? null
  switch (kind) {
    case 'point':
      return {
        kind: 'point-alias',
        model: churn,
        alias,
        version,
        from: lie === null ? pointed : lie.version,
      }
    case 'remove': {
      const from = lie?.version ?? pointed ?? version
      return { kind: 'remove-alias', model: churn, alias, version: from }
    }
    default:
      return {
        kind: 'move-to-stage',
        model: churn,
        version,
        from: lie?.stage ?? row?.stage ?? 'None',
        to,
        archiveExisting: archive,
        holders: lie === null ? versionsInStage(standing, to) : [lie.version],
      }
  }
}

/** The changes one by one, each decided on what stands there then; whether all were carried out. */
async function oneByOne(
  registry: ModelRegistry,
  wishes: readonly Wish[],
): Promise<{ readonly changes: readonly Change[]; readonly isWhole: boolean }> {
  const changes: Change[] = []
  let isWhole = true
  for (const each of wishes) {
    const change = changeFrom(each, await registry.readSnapshot(churn))
    changes.push(change)
    isWhole &&= await registry.move(change).then(
      () => true,
      () => false,
    )
  }
  return { changes, isWhole }
}

function registryRows(path: string): unknown {
  return [
    'SELECT * FROM registered_models ORDER BY name',
    'SELECT * FROM model_versions ORDER BY name, version',
    'SELECT * FROM registered_model_aliases ORDER BY name, alias',
    'SELECT * FROM model_version_tags ORDER BY name, version, key',
  ].map((sql) => rowsOf(path, sql))
}

test('property: a transaction gives the same state as its changes one after the other, or changes nothing', async () => {
  const ends = { whole: 0, nothing: 0 }
  const originals = everyMlflow.map((mlflow) => registryFile(mlflow))
  const [apart, together] = [join(emptyFolder(), 'apart.db'), join(emptyFolder(), 'together.db')]
  const anyWishes = fc.array(wish, { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...originals), anyWishes, async (original, wishes) => {
      for (const copy of [apart, together]) copyFileSync(original, copy)
      const { changes, isWhole } = await using({ path: apart, now }, (registry) =>
        oneByOne(registry, wishes),
      )
      const transaction: Transaction = {
        model: churn,
        changes,
        versionTags: [{ version: versionNumber(1), key: 'k', value: 'v' }],
        modelTags: [],
      }
      await using({ path: together, now }, async (registry) => {
        const act = async () => await registry.transact?.(transaction)
        if (isWhole) await act()
        else await refusalWithNothingWritten(together, act)
      })
      ends[isWhole ? 'whole' : 'nothing'] += 1
      if (!isWhole) return
      await using({ path: apart }, (registry) =>
        registry.setVersionTag(churn, versionNumber(1), 'k', 'v'),
      )
      expect(registryRows(together)).toEqual(registryRows(apart))
    }),
    { numRuns: runs(60) },
  )
  // Both ends were met.
  expect(Math.min(ends.whole, ends.nothing)).toBeGreaterThan(5)
})
