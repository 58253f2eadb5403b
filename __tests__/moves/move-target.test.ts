import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { moveTowards } from '../../src/core/decision/plan.ts'
import { aliasName, holdersOf, type Target, versionNumber } from '../../src/core/model/model.ts'
import { unfinishedIn } from '../../src/core/records/announcement.ts'
import { type Moved, moveTarget } from '../../src/moves/move-target.ts'
import { runs } from '../../testing/property/runs.ts'
import { aRecord } from '../core/records/a-record.ts'
import { model, RacingRegistry } from './racing-registry.ts'

const production: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }
const champion: Target = { kind: 'alias', alias: aliasName('champion') }

/** What runs have said that they wait for, and how many of these waits have ended. */
const waits = { told: [] as string[], ended: 0 }

/** One run: it has decided on what stands there now, and moves. */
async function run(
  registry: RacingRegistry,
  target: Target,
  number: number,
  at: number,
): Promise<{ readonly version: number; readonly moved: Moved; readonly heldThen: boolean }> {
  const version = versionNumber(number)
  const standing = registry.now()
  const holders = holdersOf(standing, target)
  const row = standing.versions.find((each) => each.version === version)
  const change = moveTowards({
    model,
    target,
    candidate: { version },
    candidateStage: row?.stage ?? 'None',
    holders,
  })
  const record = aRecord({
    nonce: `0000000${number}`,
    state: 'begun',
    target,
    version,
    versionCreatedAt: row?.createdAt ?? 0,
    from: target.kind === 'alias' ? null : (row?.stage ?? null),
    former: holders,
    at,
    by: `run of ${number}`,
    run: null,
  })
  const waiting = (what: string) => {
    waits.told.push(what)
    return () => {
      waits.ended += 1
    }
  }
  const clock = { now: () => at, sleep: async () => {}, waiting }
  const moved = await moveTarget(registry, standing, change, record, clock)
  return { version: number, moved, heldThen: holdersOf(registry.now(), target).includes(version) }
}

describe.each([
  ['a stage', production],
  ['an alias', champion],
])('runs that move %s, in every order of their requests,', (_, target) => {
  test('end with one holder, without another one in between, and with true reports', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.integer({ min: 1_000, max: 1_003 }), { minLength: 2, maxLength: 4 }),
        async (scheduler, clocks) => {
          let turn = 0
          const pause = () => {
            turn += 1
            return scheduler.schedule(Promise.resolve(), `step ${turn}`)
          }
          const registry = new RacingRegistry(
            { 1: 'Production', 2: 'None', 3: 'None', 4: 'None', 5: 'None' },
            pause,
          )
          // Clocks of different machines: who comes first by them may come last in truth.
          const runs = clocks.map((at, index) => run(registry, target, index + 2, at))
          const ended = await scheduler.waitFor(Promise.all(runs))

          const standing = registry.now()
          const holders = holdersOf(standing, target)
          expect(holders).toHaveLength(1)
          const promoted = ended.filter(({ moved }) => moved.kind === 'promoted')
          // Each of them stood alone when it was read back: nobody had to be archived, nobody lost.
          for (const { moved } of promoted) {
            expect(moved.kind === 'promoted' && moved.archived).toEqual([])
          }
          const problems = ended.flatMap(({ moved }) => ('problem' in moved ? [moved.problem] : []))
          expect(problems.filter((problem) => problem.includes('and lost'))).toEqual([])
          // The holder's own run says that it promoted.
          const own = ended.find(({ version }) => version === holders[0])
          if (promoted.length > 0) expect(own?.moved.kind).toBe('promoted')
          expect(unfinishedIn(standing)).toEqual([])
        },
      ),
      { numRuns: runs(300) },
    )
    expect(waits.told.length).toBeGreaterThan(0)
    expect(waits.ended).toBe(waits.told.length)
    for (const what of waits.told) {
      expect(what).toMatch(/^run of \d to end moving version \d to or from (?:stage|alias):\w+$/)
    }
  })
})
