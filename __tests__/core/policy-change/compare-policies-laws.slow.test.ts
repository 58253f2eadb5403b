import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../../../src/core/decision/decide.ts'
import type { Facts } from '../../../src/core/evidence/evidence.ts'
import { anyEvidence } from '../../../src/core/evidence/evidence-rules.ts'
import type { ModelPolicy } from '../../../src/core/policy/policy.ts'
import { firstPromotionByDefault, sameDatasetByDefault } from '../../../src/core/policy/rules.ts'
import { comparePolicies } from '../../../src/core/policy-change/compare-policies.ts'
import { runs } from '../../../testing/property/runs.ts'
import { rules } from '../decision/facts.ts'
import {
  anyChange,
  anyDuel,
  anyFacts,
  anyFirst,
  anyOtherBound,
  anyPlainChange,
  anyPolicy,
} from './any-policy.ts'

const numRuns = runs(600)

function verdict(asks: ModelPolicy, facts: Facts): string {
  return decide(
    facts,
    rules([], {
      policy: { digest: `sha256:${'0'.repeat(64)}`, asks },
      firstPromotion: asks.firstPromotion ?? firstPromotionByDefault,
      sameDataset: asks.sameDataset ?? sameDatasetByDefault,
      evidence: asks.evidence ?? anyEvidence,
    }),
  ).verdict
}

function directions(before: ModelPolicy, after: ModelPolicy): readonly string[] {
  return comparePolicies(before, after).map(({ direction }) => direction)
}

test('property: a policy does not differ from itself', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => expect(directions(policy, policy)).toEqual([])),
    {
      numRuns,
    },
  )
})

test('property: the order of gates and requirements is not a difference', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const { gates, requirements } = policy
      const turned = {
        ...policy,
        gates: gates.toReversed(),
        requirements: requirements.toReversed(),
      }
      expect(directions(policy, turned)).toEqual([])
    }),
    { numRuns },
  )
})

describe('property: a change that is looser in one direction', () => {
  const sorted = (all: readonly string[]) => all.toSorted()
  const swapped: Readonly<Record<string, string>> = { looser: 'tighter', tighter: 'looser' }

  test('is tighter in the other direction, unless a percentage is added or removed', () => {
    fc.assert(
      fc.property(anyChange, ([before, after]) => {
        const hasPercent = [...before.gates, ...after.gates].some(
          (gate) =>
            gate.kind === 'threshold' &&
            gate.bound.kind === 'baseline' &&
            gate.bound.margin?.unit === 'percent',
        )
        fc.pre(!hasPercent)
        expect(sorted(directions(after, before))).toEqual(
          sorted(directions(before, after).map((it) => swapped[it] ?? it)),
        )
      }),
      { numRuns },
    )
  })

  test('is never looser, or no change, in the other direction', () => {
    fc.assert(
      fc.property(anyChange, ([before, after]) => {
        const [there, back] = [directions(before, after), directions(after, before)]
        expect(there.length === 0).toBe(back.length === 0)
        if (there.every((it) => it === 'tighter')) expect(back).not.toContain('tighter')
      }),
      { numRuns },
    )
  })
})

/** What passes afterwards, and would have passed before, where nothing became looser. */
function expectNothingMorePasses(changes: typeof anyChange, situations: fc.Arbitrary<Facts>): void {
  let tested = 0
  fc.assert(
    fc.property(
      changes,
      fc.array(situations, { minLength: 4, maxLength: 4 }),
      ([before, after], facts) => {
        if (directions(before, after).some((it) => it !== 'tighter')) return
        for (const each of facts) {
          if (verdict(after, each) !== 'pass') continue
          tested += 1
          expect(verdict(before, each)).toBe('pass')
        }
      },
    ),
    { numRuns: runs(2) * numRuns },
  )
  // A law that was never put to the test proves nothing.
  expect(tested).toBeGreaterThan(20)
}

describe('property: if no change is looser or different, a version that passes the new policy passes the old one', () => {
  test('for any rules and any values', () => {
    expectNothingMorePasses(anyChange, anyFacts)
  })

  test('for any bound and any champion', () => {
    expectNothingMorePasses(anyOtherBound, anyDuel)
  })

  test('for a first promotion', () => {
    expectNothingMorePasses(anyPlainChange, anyFirst)
  })
})
