import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalText } from '../../../src/core/arithmetic/exact.ts'
import type { Gate } from '../../../src/core/gates/gate.ts'
import { wilsonBounds } from '../../../src/core/statistics/wilson.ts'
import { aVersion, decided, type Logged, type Situation, said } from '../decision/facts.ts'
import { gateWith, logged, wilson, withSeverity } from './long-gates.ts'

type Metrics = Readonly<Record<string, Logged>>
const has = (candidate: Metrics, champion: Metrics | null = null): Situation => ({
  candidate: aVersion(3, { metrics: candidate }),
  champion: champion === null ? null : aVersion(2, { metrics: champion }),
})
const asks = (line: string, confidence = wilson()) => gateWith(line, { confidence })

/** What was compared in place of the value. */
function limit(gate: Gate, situation: Situation): number | null {
  const found = decided([gate], situation).gates[0]?.enough.confidence?.limit ?? null
  return found === null ? null : Number(canonicalText(found))
}

describe('Wilson’s limit of a proportion', () => {
  test('is the lower limit for ">="', () => {
    // scipy: binomtest(95, 100).proportion_ci(confidence_level=0.9, method='wilson').
    const situation = has({ m: 0.95, n: 100 })
    for (const comparator of ['>=', '>']) {
      expect(limit(asks(`m ${comparator} 0.9`), situation)).toBeCloseTo(0.900839, 6)
      expect(said(asks(`m ${comparator} 0.9`), situation)).toBe('pass, met')
      expect(said(asks(`m ${comparator} 0.91`), situation)).toBe('fail, not-met')
    }
  })

  test('is the upper limit for "<="', () => {
    const situation = has({ m: 0.05, n: 100 })
    for (const comparator of ['<=', '<']) {
      expect(limit(asks(`m ${comparator} 0.1`), situation)).toBeCloseTo(0.099161, 6)
      expect(said(asks(`m ${comparator} 0.1`), situation)).toBe('pass, met')
      expect(said(asks(`m ${comparator} 0.09`), situation)).toBe('fail, not-met')
    }
  })

  test('property: is never easier to pass than the value itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0.5001, max: 0.9999, noNaN: true }),
        (m, n, level) => {
          const bounds = wilsonBounds({ proportion: m, samples: n, level })
          if (bounds.kind !== 'bounds') throw new Error('refused')
          const low = limit(asks('m >= 0', wilson(level)), has({ m, n }))
          const high = limit(asks('m <= 1', wilson(level)), has({ m, n }))
          expect([low, high]).toEqual([bounds.lower, bounds.upper].map((it) => it + 0))
          expect((low ?? 1) <= m && m <= (high ?? 0)).toBe(true)
        },
      ),
    )
  })

  test('uses the last value and the last number of samples', () => {
    const situation = has({ m: [0.1, 0.95], n: [7, 100] })
    expect(limit(asks('m >= 0.9'), situation)).toBeCloseTo(0.900839, 6)
  })

  test.each<[string, Metrics, string, string]>([
    ['no count', { m: 0.95 }, 'no-count', '>='],
    ['a count that is NaN', { m: 0.95, n: Number.NaN }, 'no-count', '>='],
    ['a count of 0', { m: 0.95, n: 0 }, 'no-count', '>='],
    ['a count that is not whole', { m: 0.95, n: 99.5 }, 'no-count', '>='],
    ['a value above 1', { m: 95, n: 100 }, 'no-proportion', '>='],
    ['a value just above 1', { m: 1.0000000000000002, n: 100 }, 'no-proportion', '>='],
    ['a value below 0', { m: -0.1, n: 100 }, 'no-proportion', '<='],
  ])('gives the outcome in "else" for: %s', (_, metrics, because, comparator) => {
    for (const otherwise of ['hold', 'fail'] as const) {
      for (const line of [`m ${comparator} 0.5`, `m ${comparator} champion`]) {
        const situation = has(metrics, { m: 0.5 })
        const [result] = decided([asks(line, wilson(0.95, otherwise))], situation).gates
        expect(result).toMatchObject({
          outcome: otherwise,
          finding: { kind: 'no-confidence', because },
        })
      }
    }
  })
})

describe('a logged limit', () => {
  test('is compared instead of the value', () => {
    const below = has({ m: 0.95, limit: 0.89 })
    expect(said(asks('m >= 0.9', logged()), below)).toBe('fail, not-met')
    expect(said(asks('m >= 0.89', logged()), below)).toBe('pass, met')
    expect(said(asks('m > 0.89', logged()), below)).toBe('fail, not-met')
    const above = has({ m: 0.05, limit: 0.11 })
    expect(said(asks('m <= 0.1', logged()), above)).toBe('fail, not-met')
    expect(said(asks('m <= 0.11', logged()), above)).toBe('pass, met')
  })

  test('is allowed for a metric that is not a proportion', () => {
    const latency = has({ m: 180, limit: 195 })
    expect(said(asks('m <= 200', logged()), latency)).toBe('pass, met')
    expect(said(asks('m <= 190', logged()), latency)).toBe('fail, not-met')
  })

  test('may equal the value', () => {
    expect(said(asks('m >= 0.9', logged()), has({ m: 0.95, limit: 0.95 }))).toBe('pass, met')
    expect(said(asks('m <= 1', logged()), has({ m: 0.95, limit: 0.95 }))).toBe('pass, met')
  })

  test.each<[string, string, Metrics, string]>([
    ['is missing', 'm >= 0.9', { m: 0.95 }, 'no-limit'],
    ['is NaN', 'm >= 0.9', { m: 0.95, limit: Number.NaN }, 'no-limit'],
    ['is infinite', 'm <= 0.9', { m: 0.5, limit: Number.MAX_VALUE }, 'no-limit'],
    ['is above what must be high', 'm >= 0.8', { m: 0.85, limit: 0.95 }, 'limit-beyond-value'],
    ['is below what must be low', 'm <= 0.2', { m: 0.15, limit: 0.05 }, 'limit-beyond-value'],
  ])('gives the outcome in "else" for: %s', (_, line, metrics, because) => {
    for (const otherwise of ['hold', 'fail'] as const) {
      const [result] = decided([asks(line, logged(otherwise))], has(metrics)).gates
      expect(result).toMatchObject({
        outcome: otherwise,
        finding: { kind: 'no-confidence', because },
      })
    }
  })
})

describe('a confidence limit of either kind', () => {
  test.each([
    ['wilson', wilson()],
    ['logged', logged()],
  ] as const)(
    'fails if the value itself does not meet the bound, with or without a limit: %s',
    (_, confidence) => {
      expect(said(asks('m >= 0.9', confidence), has({ m: 0.85 }))).toBe('fail, not-met')
      expect(said(asks('m >= champion', confidence), has({ m: 0.85 }, { m: 0.9 }))).toBe(
        'fail, not-met',
      )
    },
  )

  test.each([
    ['wilson', wilson()],
    ['logged', logged()],
  ] as const)('%s: a metric that is missing or NaN fails before', (_, confidence) => {
    expect(said(asks('m >= 0.9', confidence), has({ n: 100, limit: 0.9 }))).toBe(
      'fail, candidate-lacks-metric',
    )
    expect(said(asks('m >= 0.9', confidence), has({ m: Number.NaN, n: 100, limit: 0.9 }))).toBe(
      'fail, candidate-not-finite',
    )
  })

  test('uses the champion’s value without a limit', () => {
    const champion = { m: 0.9, n: 10, limit: 0.1 }
    const candidate = { m: 0.95, n: 100, limit: 0.905 }
    for (const confidence of [wilson(), logged()]) {
      expect(said(asks('m >= champion', confidence), has(candidate, champion))).toBe('pass, met')
      expect(
        said(asks('m >= champion', confidence), has(candidate, { ...champion, m: 0.92 })),
      ).toBe('fail, not-met')
    }
  })

  test('is required even if a first promotion would skip the gate', () => {
    const rules = { firstPromotion: 'allow' } as const
    expect(said(asks('m >= champion'), has({ m: 0.95 }), rules)).toBe('hold, no-confidence')
  })

  test('is checked after the number of samples', () => {
    const samples = { metric: 'n', min: 1000, otherwise: 'fail' } as const
    const gate = gateWith('m >= 0.5', { samples, confidence: logged() })
    expect(said(gate, has({ m: 0.95, n: 10 }))).toBe('fail, too-few-samples')
    expect(said(gate, has({ m: 0.95, n: 1000 }))).toBe('hold, no-confidence')
  })

  test('only warns or informs under the severities warn and info', () => {
    const gate = withSeverity('warn', asks('m >= 0.9', wilson(0.95, 'fail')))
    expect(said(gate, has({ m: 0.95 }))).toBe('warn, no-confidence')
    expect(said(gate, has({ m: 0.91, n: 100 }))).toBe('warn, not-met')
  })
})

test.each([
  ['worked out', wilson()],
  ['logged', logged()],
])('a %s limit cannot be used with "=="', (_, confidence) => {
  const version = has({ m: 0.9, n: 100, limit: 0.9 })
  expect(() => said(asks('m == 0.9', confidence), version)).toThrow(RangeError)
})
