import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { auditOf } from '../../../src/core/audit/audit.ts'
import { isPastTheGates } from '../../../src/core/audit/audit-finding.ts'
import { historyOf } from '../../../src/core/history/history.ts'
import type { Stage, Target } from '../../../src/core/model/model.ts'
import { targetKey } from '../../../src/core/model/target.ts'
import { rollbackMarkKey } from '../../../src/core/records/rollback-mark.ts'
import { runs } from '../../../testing/property/runs.ts'
import { beside, champion, production, SmallRegistry, staging } from './small-registry.ts'

const targets = [production, staging, champion] as const
const versions = 4

type Step =
  | {
      readonly kind: 'promote'
      readonly version: number
      readonly target: Target
      readonly verdict: 'pass' | 'ungated'
    }
  | { readonly kind: 'retire'; readonly version: number; readonly stage: 'Archived' | 'None' }
  | { readonly kind: 'rollback'; readonly target: Target; readonly to: number | null }
  | { readonly kind: 'stage-by-hand'; readonly version: number; readonly stage: Stage }
  | { readonly kind: 'alias-by-hand'; readonly version: number | null }

const version = fc.integer({ min: 1, max: versions })
const target = fc.constantFrom<Target>(...targets, beside(production), beside(staging))
const byStagegate: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('promote' as const),
    version,
    target,
    verdict: fc.constantFrom('pass' as const, 'pass' as const, 'ungated' as const),
  }),
  fc.record({
    kind: fc.constant('retire' as const),
    version,
    stage: fc.constantFrom('Archived' as const, 'None' as const),
  }),
  fc.record({ kind: fc.constant('rollback' as const), target, to: fc.option(version) }),
)
const byHand: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('stage-by-hand' as const),
    version,
    stage: fc.constantFrom<Stage>('None', 'Staging', 'Production', 'Archived'),
  }),
  fc.record({ kind: fc.constant('alias-by-hand' as const), version: fc.option(version) }),
)

/** Who would hold what if only Stagegate had moved anything: by name of the target. */
class MeantToHold {
  private readonly holders = new Map<string, Set<number>>()

  of(key: string): Set<number> {
    const known = this.holders.get(key) ?? new Set()
    this.holders.set(key, known)
    return known
  }

  give(version: number, key: string, alone: boolean): void {
    const isStage = key.startsWith('stage:')
    for (const [other, holders] of this.holders) {
      if (isStage && other.startsWith('stage:')) holders.delete(version)
    }
    if (alone) this.of(key).clear()
    this.of(key).add(version)
  }
}

function play(steps: readonly Step[]) {
  const registry = new SmallRegistry(versions)
  const meant = new MeantToHold()
  /** `3 stage:Production`: how it came there last. */
  const came = new Map<string, 'pass' | 'ungated' | 'given back'>()
  /** It passed the gates there once. */
  const passed = new Set<string>()
  for (const step of steps) {
    switch (step.kind) {
      case 'promote': {
        const holders = registry.holders(step.target)
        const alone = step.target.kind === 'alias' || isArchiving(step.target)
        // What is in place is not moved, and not recorded.
        if (holders.includes(step.version) && (!alone || holders.length === 1)) break
        registry.promote(step.version, step.target, { verdict: step.verdict })
        const way = `${step.version} ${targetKey(step.target)}`
        came.set(way, step.verdict)
        if (step.verdict === 'pass') passed.add(way)
        if (isArchiving(step.target)) archive(meant, holders, step.version)
        meant.give(step.version, targetKey(step.target), alone)
        break
      }
      case 'retire': {
        if (registry.stageOf(step.version) === step.stage) break
        registry.promote(step.version, { kind: 'retirement', stage: step.stage })
        meant.give(step.version, `stage:${step.stage}`, false)
        break
      }
      case 'rollback': {
        const holders = registry.holders(step.target)
        const [loses] = holders
        if (loses === undefined || step.to === loses) break
        // Of several, all but one would be archived where the target archives.
        if (holders.length > 1 && (step.to === null || isArchiving(step.target))) break
        const wasThere = step.to !== null && holders.includes(step.to)
        registry.rollBack(loses, step.target, step.to)
        const key = targetKey(step.target)
        if (step.target.kind === 'alias') meant.of(key).clear()
        else {
          meant.give(loses, `stage:${registry.stageOf(loses)}`, false)
          came.set(`${loses} stage:${registry.stageOf(loses)}`, 'given back')
        }
        if (step.to === null) break
        came.set(`${step.to} ${key}`, 'given back')
        if (step.target.kind === 'stage' && !wasThere) archive(meant, holders.slice(1), step.to)
        meant.give(step.to, key, !wasThere)
        break
      }
      case 'stage-by-hand':
        registry.stageByHand(step.version, step.stage)
        break
      case 'alias-by-hand':
        if (step.version === null) registry.removeAliasByHand('champion')
        else registry.put(step.version, champion)
    }
  }
  const isUngated = (version: number, key: string) => {
    const way = `${version} ${key}`
    return came.get(way) === 'ungated' || (came.get(way) === 'given back' && !passed.has(way))
  }
  return { registry, meant, isUngated }
}

/** Whoever put them there, Stagegate has put them elsewhere. */
function archive(meant: MeantToHold, holders: readonly number[], except: number): void {
  for (const holder of holders) {
    if (holder !== except) meant.give(holder, 'stage:Archived', false)
  }
}

function isArchiving(target: Target): boolean {
  return target.kind === 'stage' && target.archiveExisting
}

const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b)

test('property: if nothing was moved by hand, the last holder in the history has the target', () => {
  fc.assert(
    fc.property(fc.array(byStagegate, { maxLength: 14 }), (steps) => {
      const { registry } = play(steps)
      for (const each of targets) {
        const [told] = historyOf(registry.standing(), each).targets
        const last = (told?.holdings ?? []).filter(({ ending }) => ending.kind === 'not-ended')
        expect(sorted(last.map((it) => it.version))).toEqual(sorted(registry.holders(each)))
      }
    }),
    { numRuns: runs(1_000) },
  )
})

test('property: the audit reports exactly the targets with a move by hand, a move without gates, or a version that was rolled back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(byStagegate, byHand), { maxLength: 14 }), (steps) => {
      const { registry, meant, isUngated } = play(steps)
      const wrong = targets
        .filter((each) => {
          const holders = sorted(registry.holders(each))
          const rolledBack = holders.some((it) => registry.tags(it).has(rollbackMarkKey(each)))
          const ungated = holders.some((it) => isUngated(it, targetKey(each)))
          return (
            rolledBack || ungated || holders.join() !== sorted(meant.of(targetKey(each))).join()
          )
        })
        .map(targetKey)
      const audit = auditOf(registry.standing(), targets)
      const named = audit.targets
        .filter(({ findings }) => findings.some(isPastTheGates))
        .map(({ key }) => key)
      expect([...named].sort()).toEqual([...wrong].sort())
    }),
    { numRuns: runs(2_000) },
  )
})
