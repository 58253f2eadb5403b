import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { upperQuantile, upperTail } from '../../../src/core/statistics/normal-distribution.ts'
import { type Proportion, wilsonBounds } from '../../../src/core/statistics/wilson.ts'

const proportions = fc.record({
  proportion: fc.double({ min: 0, max: 1, noNaN: true }),
  samples: fc.integer({ min: 1, max: 1e9 }),
  level: fc.double({ min: 0.5, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
})

function boundsOf(it: Proportion): { readonly lower: number; readonly upper: number } {
  const bounds = wilsonBounds(it)
  if (bounds.kind === 'refused') throw new Error(bounds.reason)
  return bounds
}

describe('Wilson’s bounds', () => {
  test('lie around the proportion, from 0 to 1', () => {
    fc.assert(
      fc.property(proportions, (it) => {
        const { lower, upper } = boundsOf(it)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual(it.proportion)
        expect(upper).toBeGreaterThanOrEqual(it.proportion)
        expect(upper).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('are where the proportion is exactly z standard errors away', () => {
    const usual = fc.record({
      proportion: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      samples: fc.integer({ min: 2, max: 1_000_000 }),
      level: fc.double({ min: 0.6, max: 0.9999, noNaN: true }),
    })
    fc.assert(
      fc.property(usual, (it) => {
        const z = upperQuantile(1 - it.level)
        for (const bound of Object.values(boundsOf(it)).filter(
          (side) => typeof side === 'number',
        )) {
          const error = Math.sqrt((bound * (1 - bound)) / it.samples)
          expect(Math.abs(it.proportion - bound) / error).toBeCloseTo(z, 6)
        }
      }),
    )
  })

  test('are mirror images for the opposite proportion', () => {
    fc.assert(
      fc.property(proportions, (it) => {
        const there = boundsOf(it)
        const back = boundsOf({ ...it, proportion: 1 - it.proportion })
        expect(there.lower).toBeCloseTo(1 - back.upper, 12)
      }),
    )
  })

  test('are closer with more samples, and wider at a higher level', () => {
    fc.assert(
      fc.property(proportions, fc.integer({ min: 2, max: 100 }), (it, times) => {
        const now = boundsOf(it)
        const more = boundsOf({ ...it, samples: it.samples * times })
        expect(more.lower).toBeGreaterThanOrEqual(now.lower - 1e-15)
        expect(more.upper).toBeLessThanOrEqual(now.upper + 1e-15)
        const surer = boundsOf({
          ...it,
          level: (it.level + 1) / 2 > 1 - 1e-15 ? it.level : (it.level + 1) / 2,
        })
        expect(surer.lower).toBeLessThanOrEqual(now.lower + 1e-15)
        expect(surer.upper).toBeGreaterThanOrEqual(now.upper - 1e-15)
      }),
    )
  })

  test('leave room above a proportion of 0 and below a proportion of 1', () => {
    expect(boundsOf({ proportion: 0, samples: 100, level: 0.95 })).toMatchObject({
      lower: 0,
      upper: expect.closeTo(0.026342, 5),
    })
    expect(boundsOf({ proportion: 1, samples: 100, level: 0.95 })).toMatchObject({
      lower: expect.closeTo(0.973658, 5),
      upper: 1,
    })
  })
})

test.each([
  ['not-a-proportion', { proportion: Number.NaN }],
  ['not-a-proportion', { proportion: 1.0000001 }],
  ['not-a-proportion', { proportion: -1e-9 }],
  ['not-a-proportion', { proportion: 97 }],
  ['not-a-proportion', { proportion: Number.POSITIVE_INFINITY }],
  ['not-a-count', { samples: 0 }],
  ['not-a-count', { samples: -5 }],
  ['not-a-count', { samples: 10.5 }],
  ['not-a-count', { samples: Number.NaN }],
  ['not-a-count', { samples: Number.POSITIVE_INFINITY }],
  ['not-a-level', { level: 0.5 }],
  ['not-a-level', { level: 0.05 }],
  ['not-a-level', { level: 1 }],
  ['not-a-level', { level: 95 }],
  ['not-a-level', { level: Number.NaN }],
])('%s: %j', (reason, wrong) => {
  const it = { proportion: 0.9, samples: 100, level: 0.95, ...wrong }
  expect(wilsonBounds(it)).toEqual({ kind: 'refused', reason })
})

test('the quantile is the inverse of the tail', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (tail) => {
      expect(Math.abs(upperTail(upperQuantile(tail)) / tail - 1)).toBeLessThan(1e-11)
    }),
  )
})
