import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { auditOf, hasMovesPastTheGates } from '../../src/core/audit/audit.ts'
import { holdersOf, type ModelSnapshot, versionNumber } from '../../src/core/model/model.ts'
import { targetKey } from '../../src/core/model/target.ts'
import { unfinishedIn } from '../../src/core/records/announcement.ts'
import { runs } from '../../testing/property/runs.ts'
import {
  type Command,
  champion,
  production,
  type Report,
  run,
  servingTargets,
  staging,
} from './commands.ts'
import { dyingAt } from './dying-run.ts'
import { model, RacingRegistry } from './racing-registry.ts'
import { expectTrue, wordOf } from './run-report.ts'

const at = Date.UTC(2026, 10, 21)

const promotions = (target: Command['target'], verb: 'promote' | 'transition' = 'promote') =>
  fc.record({
    do: fc.constant(verb),
    version: fc.integer({ min: 1, max: 4 }).map(versionNumber),
    target: fc.constant(target),
  })
const rollbacks = (target: (typeof servingTargets)[number], force = false) =>
  fc.record({
    do: fc.constant('rollback' as const),
    target: fc.constant(target),
    version: fc.constant(null),
    toVersion: fc.option(fc.constant(versionNumber(2)), { freq: 3 }),
    force: fc.constant(force),
  })

/** Version 3 holds both, by promotions of Stagegate; version 1 did before, and 2 before Stagegate. */
async function prepared(
  pause: () => Promise<unknown>,
  more: readonly Command[],
): Promise<RacingRegistry> {
  let wait = async (): Promise<unknown> => undefined
  const registry = new RacingRegistry({ 1: 'Staging', 2: 'Production', 3: 'None', 4: 'None' }, () =>
    wait(),
  )
  registry.byHand({
    kind: 'point-alias',
    model,
    alias: champion.alias,
    version: versionNumber(2),
    from: null,
  })
  const before: readonly Command[] = [1, 3].flatMap((number) =>
    [champion, production].map((target) => ({
      do: 'promote' as const,
      version: versionNumber(number),
      target,
    })),
  )
  for (const [index, command] of [...before, ...more].entries()) {
    const who = { by: `earlier ${index}`, address: `https://ci/${index}`, at: at - 60_000 + index }
    expect(wordOf(await run(command, model, registry, who))).toBe('promoted')
  }
  wait = pause
  return registry
}

/** Whether a rollback gave version 4 what no version had. */
function givenToNewcomer(report: Report): boolean {
  if (report.says !== 'rollback') return false
  const { ending } = report.outcome
  return ending.kind === 'rolled-back' && ending.plan.loses === null && ending.plan.gets === 4
}

interface Ended {
  readonly command: Command
  readonly report: Report
  /** What it read last: what it said was to be so at that moment. */
  readonly then: ModelSnapshot
}

async function atOnce(
  commands: readonly Command[],
  clocks: readonly number[],
  scheduler: fc.Scheduler,
  more: readonly Command[] = [],
  byHand: (registry: RacingRegistry) => void = () => {},
): Promise<{ readonly registry: RacingRegistry; readonly ended: readonly Ended[] }> {
  const pause = () => scheduler.schedule(Promise.resolve())
  const registry = await prepared(pause, more)
  byHand(registry)
  const runs = commands.map(async (command, index): Promise<Ended> => {
    const who = {
      by: `run ${index}`,
      address: `https://ci/run-${index}`,
      at: at + (clocks[index] ?? 0),
    }
    let then = registry.now()
    const reading = {
      ...dyingAt(registry, null),
      async readSnapshot() {
        then = await registry.readSnapshot()
        return then
      },
    }
    const report = await run(command, model, reading, { ...who, sleep: pause })
    return { command, report, then }
  })
  return { registry, ended: await scheduler.waitFor(Promise.all(runs)) }
}

test.each([
  { target: production, force: false },
  { target: production, force: true },
  { target: champion, force: false },
  { target: champion, force: true },
])(
  '$target.kind that no version has gets one by commands that race, with force $force',
  async ({ target, force }) => {
    const toVersion = fc.constantFrom(1, 3, 4).map(versionNumber)
    const returns = fc.record({
      ...{ do: fc.constant('rollback' as const), target: fc.constant(target) },
      ...{ version: fc.constant(null), toVersion, force: fc.constant(force) },
    })
    let returned = 0
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        returns,
        fc.oneof(returns, promotions(target), promotions(target, 'transition')),
        async (scheduler, a, b) => {
          const { registry, ended } = await atOnce([a, b], [], scheduler, [], (emptied) =>
            emptied.byHand(
              target.kind === 'alias'
                ? { kind: 'remove-alias', model, alias: target.alias, version: versionNumber(3) }
                : {
                    ...{ kind: 'move-to-stage', model, version: versionNumber(3), to: 'None' },
                    ...{ from: 'Production', archiveExisting: false, holders: [] },
                  },
            ),
          )
          const standing = registry.now()
          const words = ended.map(({ report }) => wordOf(report))
          const holders = holdersOf(standing, target)
          const isMoved = words.some((word) => word === 'rolled-back' || word === 'promoted')
          expect({ words, count: holders.length }).toEqual({ words, count: isMoved ? 1 : 0 })
          // Version 4 never had it, so what no version has is not given to it.
          for (const { report } of ended) expect(givenToNewcomer(report)).toBe(false)
          expect(unfinishedIn(standing)).toEqual([])
          for (const { command, report, then } of ended) expectSaid(command, report, then)
          returned += words.filter((word) => word === 'rolled-back').length
        },
      ),
      { numRuns: runs(60) },
    )
    expect(returned).toBeGreaterThan(10)
  },
)

describe.each([
  ['Production', production],
  ['the alias champion', champion],
] as const)('commands that race for %s', (_, target) => {
  const pairs = {
    'two promotions': [promotions(target), promotions(target)],
    'a promotion and a rollback': [promotions(target), rollbacks(target)],
    'two rollbacks': [rollbacks(target), rollbacks(target)],
    'a promotion and a move past the gates': [promotions(target), promotions(target, 'transition')],
    'a rollback and a move past the gates': [rollbacks(target), promotions(target, 'transition')],
    // It does not wait, so both may move at once.
    'a promotion and a forced rollback': [promotions(target), rollbacks(target, true)],
    'a rollback and a forced one': [rollbacks(target), rollbacks(target, true)],
    'two forced rollbacks': [rollbacks(target, true), rollbacks(target, true)],
  } as const

  test.each(Object.keys(pairs) as (keyof typeof pairs)[])('%s', async (pair) => {
    const [first, second] = pairs[pair]
    let moved = 0
    let passedOver = 0
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        first,
        second,
        // Clocks of different machines.
        fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
        async (scheduler, a, b, clocks) => {
          const { registry, ended } = await atOnce([a, b], clocks, scheduler)
          const standing = registry.now()
          expect(holdersOf(standing, target)).toHaveLength(1)
          expect(unfinishedIn(standing)).toEqual([])
          for (const { command, report, then } of ended) expectSaid(command, report, then)
          moved += ended.filter(({ report }) => /promoted|rolled-back/.test(wordOf(report))).length
          passedOver += ended.filter(({ report }) => hasPassedOver(report)).length
        },
      ),
      // What one that is forced passes over is rare.
      { numRuns: runs(pair.includes('forced') ? 120 : 60) },
    )
    expect(moved).toBeGreaterThan(25)
    expect({ pair, passedOver: passedOver > 0 }).toEqual({
      pair,
      passedOver: pair.includes('forced'),
    })
  })

  test('a version that is adopted while another is promoted is not reported by the audit', async () => {
    const words = new Set<string>()
    const three = { version: versionNumber(3), target }
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        // Version 2 never passed the gates.
        fc.oneof(
          promotions(target).filter(({ version }) => version !== 2),
          rollbacks(target).map((it) => ({ ...it, toVersion: null })),
        ),
        fc.boolean(),
        async (scheduler, other, isFirst) => {
          const { registry, ended } = await atOnce(
            [{ do: 'adopt', ...three }, other],
            isFirst ? [0, 1] : [1, 0],
            scheduler,
          )
          const standing = registry.now()
          const said = ended.map(({ report }) => wordOf(report)).join(' and ')
          // By clocks that are wrong it was adopted after it had left.
          fc.pre(isFirst || !/^adopted and (?:promoted|rolled-back)$/.test(said))
          words.add(said)
          expect(unfinishedIn(standing)).toEqual([])
          expect(hasMovesPastTheGates(auditOf(standing, [target]))).toBe(false)
        },
      ),
      { numRuns: runs(300) },
    )
    for (const way of [
      'adopted and promoted',
      'adopted and rolled-back',
      'conflict and promoted',
    ]) {
      expect([...words]).toContain(way)
    }
  })
})

function hasPassedOver(report: Report): boolean {
  return (
    report.says === 'rollback' && report.outcome.notes.some(({ kind }) => kind === 'passed-over')
  )
}

test('two moves of the same version to different stages give a consistent result', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.oneof(promotions(production), rollbacks(production), rollbacks(production, true)),
      fc.oneof(promotions(staging), promotions(staging, 'transition'), rollbacks(staging)),
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
      async (scheduler, a, b, clocks) => {
        const { registry, ended } = await atOnce([a, b], clocks, scheduler)
        const standing = registry.now()
        expect(unfinishedIn(standing)).toEqual([])
        for (const target of servingTargets) {
          expect({ of: targetKey(target), many: holdersOf(standing, target).length > 1 }).toEqual({
            of: targetKey(target),
            many: false,
          })
        }
        for (const { command, report, then } of ended) expectSaid(command, report, then)
      },
    ),
    { numRuns: runs(120) },
  )
})

test('a rollback to Staging and a move of another version there give a consistent result', async () => {
  const four = { do: 'promote', version: versionNumber(4) } as const
  const before = [staging, production].map((target): Command => ({ ...four, target }))
  let putBack = 0
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.oneof(rollbacks(production), rollbacks(production, true)),
      fc.oneof(promotions(staging), promotions(staging, 'transition')),
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
      async (scheduler, a, b, clocks) => {
        const { registry, ended } = await atOnce([a, b], clocks, scheduler, before)
        const standing = registry.now()
        expect(unfinishedIn(standing)).toEqual([])
        for (const target of [production, staging]) {
          expect(holdersOf(standing, target).length).toBeLessThanOrEqual(1)
        }
        for (const { command, report, then } of ended) expectSaid(command, report, then)
        putBack += holdersOf(standing, staging).includes(versionNumber(4)) ? 1 : 0
      },
    ),
    { numRuns: runs(80) },
  )
  expect(putBack).toBeGreaterThan(5)
})

function expectSaid(command: Command, report: Report, then: ModelSnapshot): void {
  expect(report.says).not.toBe('registry')
  expectTrue(report, command, then)
}
