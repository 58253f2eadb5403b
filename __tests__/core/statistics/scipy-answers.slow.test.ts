import { beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { upperQuantile, upperTail } from '../../../src/core/statistics/normal-distribution.ts'
import type { TestedRanks } from '../../../src/core/statistics/rank-test.ts'
import { wilsonBounds } from '../../../src/core/statistics/wilson.ts'
import {
  distinctPairs,
  distinctSamples,
  independentSamples,
  mannWhitneyOf,
  pairedSamples,
  tested,
  wilcoxonOf,
} from './samples.ts'
import { type Answers, describeWithScipy, type RankAnswer } from './scipy.ts'

const seed = 20261121
const some = <Case>(cases: fc.Arbitrary<Case>, numRuns: number) =>
  fc.sample(cases, { seed, numRuns })

const wilson = some(
  fc.integer({ min: 1, max: 100_000 }).chain((samples) =>
    fc.record({
      successes: fc.integer({ min: 0, max: samples }),
      samples: fc.constant(samples),
      level: fc.constantFrom(0.51, 0.8, 0.9, 0.95, 0.975, 0.99, 0.999, 0.999999),
    }),
  ),
  400,
)
const mannWhitney = [
  ...some(independentSamples({ min: 1, max: 5 }), 200),
  ...some(independentSamples({ min: 1, max: 20 }), 60),
  ...some(distinctSamples({ min: 1, max: 5 }), 60),
  ...some(distinctSamples({ min: 1, max: 50 }), 60),
]
const mannWhitneyOfMany = [
  ...some(independentSamples({ min: 120, max: 400 }), 60),
  ...some(distinctSamples({ min: 120, max: 300 }), 20),
]
const wilcoxon = [
  ...some(pairedSamples({ min: 1, max: 9 }), 200),
  ...some(pairedSamples({ min: 1, max: 60 }), 60),
  ...some(distinctPairs({ min: 1, max: 9 }), 60),
  ...some(distinctPairs({ min: 1, max: 50 }), 60),
]
const wilcoxonOfMany = [
  ...some(pairedSamples({ min: 600, max: 900 }), 40),
  ...some(distinctPairs({ min: 600, max: 900 }), 20),
]
const normal = some(fc.double({ min: -8, max: 37, noNaN: true }), 500)
const quantile = some(
  fc.tuple(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.integer({ min: 0, max: 15 })),
  500,
).map(([digits, zeros]) => (digits / 2) * 10 ** -zeros)

describeWithScipy('scipy gives the same answers', (ask) => {
  let answers: Answers
  beforeAll(async () => {
    answers = await ask({
      wilson,
      mannWhitney: [...mannWhitney, ...mannWhitneyOfMany],
      wilcoxon: [...wilcoxon, ...wilcoxonOfMany],
      normal,
      quantile,
    })
  }, 240_000)

  test('the tail of the normal distribution, and its quantile', () => {
    for (const [index, z] of normal.entries()) {
      expectSame(upperTail(z), answers.normal[index], 1e-12)
    }
    for (const [index, tail] of quantile.entries()) {
      expectSame(upperQuantile(tail), answers.quantile[index], 1e-12)
    }
  })

  test("Wilson's bounds", () => {
    for (const [index, { successes, samples, level }] of wilson.entries()) {
      const bounds = wilsonBounds({ proportion: successes / samples, samples, level })
      if (bounds.kind === 'refused') throw new Error(bounds.reason)
      expect(Math.abs(bounds.lower - (answers.wilson[index]?.lower ?? Number.NaN))).toBeLessThan(
        1e-12,
      )
      expect(Math.abs(bounds.upper - (answers.wilson[index]?.upper ?? Number.NaN))).toBeLessThan(
        1e-12,
      )
    }
  })

  test('Mann-Whitney of small samples, with ties and without', () => {
    const reckoned = mannWhitney.map((it, index) =>
      expectExact(tested(mannWhitneyOf(it)), answers.mannWhitney[index]),
    )
    expect(reckoned.flat()).toEqual(expect.arrayContaining(['listing', 'counting']))
    expect(reckoned.flat()).toContain('scipy.stats.mannwhitneyu exact')
    expect(reckoned.flat()).toContain('scipy.stats.mannwhitneyu permutation')
  })

  test('Mann-Whitney of large samples', () => {
    const results = mannWhitneyOfMany.map(mannWhitneyOf)
    for (const [index, result] of results.entries()) {
      if (result.kind === 'refused') continue
      expectNormal(result, answers.mannWhitney[mannWhitney.length + index])
    }
    expect(results.filter(({ kind }) => kind === 'tested').length).toBeGreaterThan(50)
  })

  test('Wilcoxon of few pairs, with ties and zeros and without', () => {
    const reckoned = wilcoxon.map((it, index) =>
      expectExact(tested(wilcoxonOf(it)), answers.wilcoxon[index]),
    )
    expect(reckoned.flat()).toEqual(expect.arrayContaining(['listing', 'counting']))
    expect(reckoned.flat()).toContain('scipy.stats.wilcoxon exact')
    expect(reckoned.flat()).toContain('scipy.stats.wilcoxon permutation')
  })

  test('Wilcoxon of many pairs', () => {
    const methods = wilcoxonOfMany.map((it, index) => {
      const result = tested(wilcoxonOf(it))
      if (result.method === 'normal')
        expectNormal(result, answers.wilcoxon[wilcoxon.length + index])
      return result.method
    })
    expect(methods.filter((method) => method === 'normal').length).toBeGreaterThan(40)
  })
})

/** Held to every way that the answer was reckoned; returns their names. */
function expectExact(ours: TestedRanks, theirs: RankAnswer | undefined): readonly string[] {
  expect(ours.method).toBe('exact')
  expect(ours.statistic).toBe(theirs?.statistic)
  const reckoned = Object.entries(theirs?.exact ?? {})
  for (const [, pValue] of reckoned) expectSame(ours.pValue, pValue, 1e-9)
  if (theirs?.smallest !== undefined) expectSame(ours.smallestPossible, theirs.smallest, 1e-9)
  return reckoned.map(([name]) => name)
}

function expectNormal(ours: TestedRanks, theirs: RankAnswer | undefined): void {
  expect(ours.method).toBe('normal')
  expect(ours.statistic).toBe(theirs?.statistic)
  expectSame(ours.pValue, theirs?.asymptotic, 1e-9)
}

/** Relative, with a floor where scipy itself takes a small tail from 1. */
function expectSame(ours: number, theirs: number | undefined, tolerance: number): void {
  const wanted = theirs ?? Number.NaN
  expect({ ours, wanted, same: Math.abs(ours - wanted) <= tolerance * wanted + 1e-14 }).toEqual({
    ours,
    wanted,
    same: true,
  })
}
