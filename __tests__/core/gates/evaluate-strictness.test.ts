import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { BetterThanGate, Gate } from '../../../src/core/gates/gate.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import { runs } from '../../../testing/property/runs.ts'
import { aVersion, decided, type LoggedPoint, type Situation } from '../decision/facts.ts'
import {
  anyBetterThanGate,
  anyConfidence,
  anyContest,
  anyGate,
  anyLastGate,
  anyRules,
  anySamples,
  anySituation,
} from './any-gate.ts'

const often = { numRuns: runs(300) }

function verdict(gate: Gate, situation: Situation, rules: Partial<Rules>): string {
  return decided([gate], situation, rules).verdict
}

/** What the stricter gate lets through, the looser one does too. */
function expectStricter<G extends Gate>(
  gates: fc.Arbitrary<readonly [looser: G, stricter: G]>,
  situations: fc.Arbitrary<Situation> = anySituation,
): void {
  let passed = 0
  fc.assert(
    fc.property(gates, situations, anyRules, ([looser, stricter], situation, rules) => {
      if (verdict(stricter, situation, rules) !== 'pass') return
      passed += 1
      expect(verdict(looser, situation, rules)).toBe('pass')
    }),
    often,
  )
  // A law that was never put to the test proves nothing.
  expect(passed).toBeGreaterThan(0)
}

const pairs = <G extends Gate, Change>(
  gates: fc.Arbitrary<G>,
  changes: fc.Arbitrary<Change>,
  change: (gate: G, to: Change) => readonly [looser: G, stricter: G],
) => fc.tuple(gates, changes).map(([gate, to]) => change(gate, to))

const ordered = <Value>(values: readonly Value[]) =>
  fc.tuple(fc.nat(values.length - 1), fc.nat(values.length - 1)).map(([one, two]) => {
    const [from, to] = [Math.min(one, two), Math.max(one, two)]
    return [values[from] as Value, values[to] as Value] as const
  })

describe('property: a hold or a block does not become a pass', () => {
  test('when samples are required', () => {
    expectStricter(
      pairs(anyGate, anySamples, (gate, samples) => [
        { ...gate, samples: null },
        { ...gate, samples },
      ]),
    )
  })

  test('when more samples are required', () => {
    expectStricter(
      pairs(
        fc.tuple(anyGate, anySamples).map(([gate, samples]) => ({ ...gate, samples })),
        ordered([1, 50, 51, 200, 5000]),
        (gate, [few, many]) => [
          { ...gate, samples: { ...gate.samples, min: few } },
          { ...gate, samples: { ...gate.samples, min: many } },
        ],
      ),
    )
  })

  test('when a confidence is required', () => {
    expectStricter(
      pairs(anyLastGate, anyConfidence, (gate, confidence) => [
        { ...gate, confidence: null },
        { ...gate, confidence },
      ]),
    )
  })

  test('when a higher confidence is required', () => {
    const at = (level: number) =>
      ({ kind: 'wilson', level, samples: 'n', otherwise: 'hold' }) as const
    expectStricter(
      pairs(anyLastGate, ordered([0.51, 0.8, 0.95, 0.99, 0.99999]), (gate, [low, high]) => [
        { ...gate, confidence: at(low) },
        { ...gate, confidence: at(high) },
      ]),
    )
  })

  test('when alpha is lowered', () => {
    expectStricter(
      pairs(anyBetterThanGate, ordered([0.49, 0.2, 0.05, 0.01, 0.001]), (gate, [high, low]) => [
        { ...gate, alpha: high },
        { ...gate, alpha: low },
      ]),
      fc.oneof(anySituation, anyContest),
    )
  })

  test('when the minimum effect is raised', () => {
    expectStricter<BetterThanGate>(
      pairs(anyBetterThanGate, ordered(['0', '0.05', '0.1', '0.3', '1']), (gate, [low, high]) => [
        { ...gate, minimumEffect: low },
        { ...gate, minimumEffect: high },
      ]),
      fc.oneof(anySituation, anyContest),
    )
  })

  test('when too few samples fail instead of being a hold', () => {
    expectStricter(
      pairs(
        fc.tuple(anyGate, anySamples).map(([gate, samples]) => ({ ...gate, samples })),
        fc.constant(null),
        (gate) => [
          { ...gate, samples: { ...gate.samples, otherwise: 'hold' } },
          { ...gate, samples: { ...gate.samples, otherwise: 'fail' } },
        ],
      ),
    )
  })
})

test.each<[string, readonly Partial<Rules>[]]>([
  [
    'same-dataset',
    (['ignore', 'warn', 'hold', 'require'] as const).map((sameDataset) => ({ sameDataset })),
  ],
  [
    'first-promotion',
    (['allow', 'require-absolute', 'hold'] as const).map((firstPromotion) => ({ firstPromotion })),
  ],
])('property: a stricter %s does not turn a hold or a block into a pass', (_, choices) => {
  fc.assert(
    fc.property(anyGate, anySituation, anyRules, (gate, situation, rules) => {
      const verdicts = choices.map((choice) => verdict(gate, situation, { ...rules, ...choice }))
      // From the first that does not pass, none does.
      const held = verdicts.findIndex((it) => it !== 'pass')
      expect(held === -1 ? [] : verdicts.slice(held)).not.toContain('pass')
    }),
    often,
  )
})

describe('a dataset', () => {
  /** The same history, all of it measured on one dataset. */
  const allOn = (situation: Situation, digest: string): Situation => ({
    ...situation,
    candidate: onOne(situation.candidate, digest),
    champion: situation.champion ? onOne(situation.champion, digest) : null,
  })

  test('property: that every value was measured on does not turn a hold or a block into a pass', () => {
    let passed = 0
    fc.assert(
      fc.property(anyGate, anySituation, anyRules, (gate, situation, rules) => {
        const there = allOn(situation, 'a')
        if (verdict({ ...gate, dataset: 'a' }, there, rules) !== 'pass') return
        passed += 1
        expect(verdict({ ...gate, dataset: null }, there, rules)).toBe('pass')
      }),
      often,
    )
    expect(passed).toBeGreaterThan(0)
  })

  test('property: that no value was measured on never passes', () => {
    fc.assert(
      fc.property(anyGate, anySituation, anyRules, (gate, situation, rules) => {
        const elsewhere = allOn(situation, 'b')
        expect(verdict({ ...gate, dataset: 'a' }, elsewhere, rules)).not.toBe('pass')
      }),
      often,
    )
  })
})

function onOne(version: Situation['candidate'], digest: string) {
  if (version === undefined || version.run.kind !== 'found') return version ?? aVersion(3)
  const metrics = Object.fromEntries(
    [...version.run.histories].map(([name, history]) => [
      name,
      history.map(
        ({ value, step, timestamp }): LoggedPoint => ({ value, step, at: timestamp, on: digest }),
      ),
    ]),
  )
  return aVersion(version.version, { metrics })
}
