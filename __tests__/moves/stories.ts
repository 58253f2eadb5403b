import fc from 'fast-check'
import type { Change } from '../../src/core/model/change.ts'
import { type ModelName, modelName, stages, versionNumber } from '../../src/core/model/model.ts'
import { archived, type Command, champion, commands, production, versions } from './commands.ts'
import type { Death } from './dying-run.ts'
import type { Step } from './told-story.ts'

const waits = fc.record({
  kind: fc.constant('wait' as const),
  // Less, and more, than what was begun speaks for a run that may be at work.
  minutes: fc.constantFrom(1, 6),
})

const minute = 60_000

function runs(
  count: number,
  death: fc.Arbitrary<Death | null>,
  rerunOf: fc.Arbitrary<number | null>,
): fc.Arbitrary<Step> {
  const kind = fc.constant('run' as const)
  const skew = fc.constantFrom(0, 0, 0, -10 * minute, 10 * minute)
  return fc.record({ kind, command: commands(count), again: fc.boolean(), death, rerunOf, skew })
}

const anyRun = fc.option(fc.nat({ max: 20 }), { freq: 2 })

/** Commands on versions 1 to `count`, each carried out; some by workflow runs that are run again. */
export function undisturbed(
  count: number,
  rerunOf: fc.Arbitrary<number | null> = anyRun,
): fc.Arbitrary<Step> {
  return runs(count, fc.constant(null), rerunOf)
}

/** Commands of which some are killed, and time that passes; each of a workflow run of its own. */
export function killedInNewRuns(count: number): fc.Arbitrary<Step> {
  return killedAtTimes(count, fc.constant(null))
}

/** The same, of which some are of workflow runs that are run again. */
export function killedAtTimes(
  count: number,
  rerunOf: fc.Arbitrary<number | null> = anyRun,
): fc.Arbitrary<Step> {
  const death = fc.record({ request: fc.integer({ min: 0, max: 14 }), acted: fc.boolean() })
  return fc.oneof(
    { weight: 6, arbitrary: undisturbed(count, rerunOf) },
    { weight: 4, arbitrary: runs(count, death, rerunOf) },
    { weight: 1, arbitrary: waits },
  )
}

/** What others do past Stagegate, to versions 1 to `count`. */
export function byHand(model: ModelName, count: number): fc.Arbitrary<Step> {
  const common = { model: fc.constant(model), version: versions(count) }
  const stageMove = fc
    .record({ ...common, to: fc.constantFrom(...stages), archive: fc.boolean() })
    .map(({ archive, ...move }): Change => {
      const archiveExisting = archive && (move.to === 'Production' || move.to === 'Staging')
      return { kind: 'move-to-stage', ...move, from: 'None', holders: [], archiveExisting }
    })
  const aliasMove = fc
    .record(common)
    .map((move): Change => ({ kind: 'point-alias', ...move, alias: champion.alias, from: null }))
  const aliasRemoval = fc
    .record(common)
    .map((removal): Change => ({ kind: 'remove-alias', ...removal, alias: champion.alias }))
  const kind = fc.constant('by hand' as const)
  return fc.record({ kind, change: fc.oneof(stageMove, aliasMove, aliasRemoval) })
}

export function deletions(count: number): fc.Arbitrary<Step> {
  return fc.record({ kind: fc.constant('delete' as const), version: versions(count) })
}

/** A copy of any version, with its tags, under the next number. */
export function copies(count: number): fc.Arbitrary<Step> {
  return fc.record({ kind: fc.constant('copy' as const), from: versions(count) })
}

export const madeAgain: fc.Arbitrary<Step> = fc.constant({ kind: 'make again' })

export const renames: fc.Arbitrary<Step> = fc
  .constantFrom('fraud', 'fraud-detector')
  .map((name) => ({ kind: 'rename', name: modelName(name) }))

const third = versionNumber(3)
const asks = (command: Command, more: { rerunOf?: number; death?: Death } = {}): Step => ({
  kind: 'run',
  command,
  again: false,
  death: null,
  rerunOf: null,
  ...more,
})
const promoteThird = { do: 'promote', version: third, target: production } as const
const rollBack: Command = {
  ...{ do: 'rollback', target: production, force: false },
  ...{ version: null, toVersion: null },
}

/** A story in which something happens of every kind that a run can tell of, whatever chance brings. */
export const everydayStory: readonly Step[] = [
  asks({ do: 'adopt', version: versionNumber(1), target: production }),
  asks(promoteThird),
  asks(promoteThird),
  asks(rollBack),
  asks(rollBack, { rerunOf: 3 }),
  asks(promoteThird),
  asks({ do: 'clear-rollback', version: third, target: production }),
  asks({ do: 'clear-rollback', version: third, target: production }),
  asks(promoteThird, { death: { request: 1, acted: true } }),
  asks({ do: 'promote', version: versionNumber(4), target: production }),
]

/** Stories in which no version has a target any more, and one gets it back, whatever chance brings. */
export const storiesOfReturns: readonly (readonly Step[])[] = [production, champion].flatMap(
  (target) => {
    const empty: readonly Step[] = [
      asks({ do: 'promote', version: third, target }),
      ...(target.kind === 'stage'
        ? [asks({ do: 'transition', version: third, target: archived })]
        : [
            asks({ ...rollBack, target, force: true }),
            asks({ do: 'clear-rollback', version: third, target }),
          ]),
    ]
    const toThird: Command = { ...rollBack, target, toVersion: third }
    const deaths = Array.from({ length: 9 }, (_, request) =>
      [true, false].map((acted): Death => ({ request, acted })),
    ).flat()
    return [
      [
        ...empty,
        asks({ ...rollBack, target }),
        asks({ ...rollBack, target, toVersion: versionNumber(4) }),
        asks(toThird),
        asks(toThird, { rerunOf: empty.length + 2 }),
        asks({ ...rollBack, target }),
        asks({ ...rollBack, target, version: third }, { rerunOf: empty.length + 2 }),
      ],
      ...deaths.map((death) => [
        ...empty,
        asks(toThird, { death }),
        asks({ do: 'promote', version: versionNumber(4), target }),
        { kind: 'wait', minutes: 6 } as const,
        asks({ do: 'promote', version: versionNumber(5), target }),
      ]),
      ...deaths.map((death) => [...empty, { ...asks(toThird, { death }), again: true }]),
    ]
  },
)
