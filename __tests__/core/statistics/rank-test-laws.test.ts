import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RankTest } from '../../../src/core/statistics/rank-test.ts'
import { runs } from '../../../testing/property/runs.ts'
import { independentSamples, mannWhitneyOf, pairedSamples, tested, wilcoxonOf } from './samples.ts'
import type { MannWhitneyCase, WilcoxonCase } from './scipy.ts'

const independent = independentSamples({ min: 1, max: 25 })
const paired = pairedSamples({ min: 1, max: 40 })
const shifts = fc.integer({ min: 0, max: 6 })

/** Sums of many doubles are not the same to the last bit when their order changes. */
const rounding = 1e-12

describe('property: the Mann-Whitney test', () => {
  test('gives probabilities that are not below the smallest possible one', () => {
    fc.assert(fc.property(independent, (it) => expectProbabilities(mannWhitneyOf(it))))
  })

  test('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(independent, (it) => {
        const turned = {
          ...it,
          candidate: it.candidate.toSorted((a, b) => a - b),
          champion: it.champion.toReversed(),
        }
        expect(mannWhitneyOf(turned)).toEqual(mannWhitneyOf(it))
      }),
    )
  })

  test('gives the same result if all values are negated and lower is better', () => {
    fc.assert(
      fc.property(independent, (it) => {
        const mirrored: MannWhitneyCase = {
          candidate: it.candidate.map((value) => -value),
          champion: it.champion.map((value) => -value),
          better: it.better === 'higher' ? 'lower' : 'higher',
          minimumEffect: it.minimumEffect,
        }
        expect(mannWhitneyOf(mirrored)).toEqual(mannWhitneyOf(it))
      }),
    )
  })

  test('has two tails that share only the observed statistic', () => {
    fc.assert(
      fc.property(independent, (it) => {
        const one = tested(mannWhitneyOf({ ...it, minimumEffect: 0 }))
        const other = tested(
          mannWhitneyOf({
            ...it,
            candidate: it.champion,
            champion: it.candidate,
            minimumEffect: 0,
          }),
        )
        expect(one.statistic + other.statistic).toBe(it.candidate.length * it.champion.length)
        expect(one.pValue + other.pValue).toBeGreaterThan(1 - rounding)
        expect(other.method).toBe(one.method)
      }),
    )
  })

  test('never gives a larger p-value for a better candidate, or a smaller one for a larger minimum effect', () => {
    fc.assert(
      fc.property(independent, shifts, (it, shift) => {
        const gain = it.better === 'higher' ? shift : -shift
        const raised = { ...it, candidate: it.candidate.map((value) => value + gain) }
        const stricter = { ...it, minimumEffect: it.minimumEffect + shift }
        const before = tested(mannWhitneyOf(it)).pValue
        expect(tested(mannWhitneyOf(raised)).pValue).toBeLessThanOrEqual(before + rounding)
        expect(tested(mannWhitneyOf(stricter)).pValue).toBeGreaterThanOrEqual(before - rounding)
      }),
      { numRuns: runs(500) },
    )
  })

  test('treats a minimum effect as a reduction of the candidate’s values', () => {
    fc.assert(
      fc.property(independent, shifts, (it, effect) => {
        const loss = it.better === 'higher' ? -effect : effect
        const lowered = { ...it, candidate: it.candidate.map((value) => value + loss) }
        const asked = { ...it, minimumEffect: it.minimumEffect + effect }
        expect(mannWhitneyOf(asked)).toEqual(mannWhitneyOf(lowered))
      }),
    )
  })
})

describe('property: the Wilcoxon test', () => {
  test('gives probabilities that are not below the smallest possible one', () => {
    fc.assert(fc.property(paired, (it) => expectProbabilities(wilcoxonOf(it))))
  })

  test('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(paired, (it) => {
        const turned = { ...it, pairs: it.pairs.toReversed() }
        expect(wilcoxonOf(turned)).toEqual(wilcoxonOf(it))
      }),
    )
  })

  test('gives the same result if all values are negated and lower is better', () => {
    fc.assert(
      fc.property(paired, (it) => {
        const mirrored: WilcoxonCase = {
          pairs: it.pairs.map(([candidate, champion]) => [-candidate, -champion]),
          better: it.better === 'higher' ? 'lower' : 'higher',
          minimumEffect: it.minimumEffect,
        }
        expect(wilcoxonOf(mirrored)).toEqual(wilcoxonOf(it))
      }),
    )
  })

  test('has two tails that share only the observed statistic', () => {
    fc.assert(
      fc.property(paired, (it) => {
        const swapped = it.pairs.map(([candidate, champion]) => [champion, candidate] as const)
        const one = tested(wilcoxonOf({ ...it, minimumEffect: 0 }))
        const other = tested(wilcoxonOf({ ...it, pairs: swapped, minimumEffect: 0 }))
        expect(one.pValue + other.pValue).toBeGreaterThan(1 - rounding)
        expect(one.smallestPossible).toBe(other.smallestPossible)
      }),
    )
  })

  test('never gives a larger p-value for a better candidate, or a smaller one for a larger minimum effect', () => {
    fc.assert(
      fc.property(paired, shifts, (it, shift) => {
        const gain = it.better === 'higher' ? shift : -shift
        const raised = {
          ...it,
          pairs: it.pairs.map(([candidate, champion]) => [candidate + gain, champion] as const),
        }
        const stricter = { ...it, minimumEffect: it.minimumEffect + shift }
        const before = tested(wilcoxonOf(it)).pValue
        expect(tested(wilcoxonOf(raised)).pValue).toBeLessThanOrEqual(before + rounding)
        expect(tested(wilcoxonOf(stricter)).pValue).toBeGreaterThanOrEqual(before - rounding)
      }),
      { numRuns: runs(500) },
    )
  })
})

function expectProbabilities(result: RankTest): void {
  const { pValue, smallestPossible, smallestOfSizes, method } = tested(result)
  expect(method).toBe('exact')
  expect(pValue).toBeLessThanOrEqual(1)
  expect(smallestPossible).toBeLessThanOrEqual(pValue)
  expect(smallestOfSizes).toBeLessThanOrEqual(smallestPossible * (1 + rounding))
  expect(smallestOfSizes).toBeGreaterThan(0)
}
