import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exactOf, parseExact } from '../../../src/core/arithmetic/exact.ts'
import { mannWhitney } from '../../../src/core/statistics/mann-whitney.ts'
import * as rankSums from '../../../src/core/statistics/rank-sum-distribution.ts'
import * as signedRanks from '../../../src/core/statistics/signed-rank-distribution.ts'
import { wilcoxonSignedRank } from '../../../src/core/statistics/wilcoxon.ts'
import { mannWhitneyOf, tested, wilcoxonOf } from './samples.ts'

const question = { better: 'higher', minimumEffect: 0 } as const
const counted = (count: number) => Array.from({ length: count }, (_, index) => index)

/** A fixed order without a pattern that matters. */
const scattered = (count: number, spread: number, seed: number) =>
  fc.sample(fc.integer({ min: 0, max: spread }), { seed, numRuns: count })

describe('25,000 values on each side', () => {
  const candidate = scattered(25_000, 1e6, 1)
  const champion = scattered(25_000, 1e6, 2)

  test('are decided by the normal approximation', () => {
    const result = tested(mannWhitneyOf({ ...question, candidate, champion }))
    expect(result.method).toBe('normal')
    expect(result.pValue).toBeGreaterThan(0)
    expect(result.smallestPossible).toBeLessThan(1e-300)
    const pairs = candidate.map((value, index) => [value, champion[index] ?? 0] as const)
    expect(tested(wilcoxonOf({ ...question, pairs })).method).toBe('normal')
  })

  test('can have any magnitude of a double', () => {
    const wild = (seed: number) =>
      scattered(25_000, 600, seed).map((power, index) => {
        const value = parseExact(`${index + 1}e${power - 320}`)
        if (value === null) throw new Error('outside of the doubles')
        return value
      })
    const result = mannWhitney({
      ...question,
      candidate: wild(3),
      champion: wild(4),
      minimumEffect: exactOf(0),
    })
    expect(tested(result).method).toBe('normal')
  })

  test('against 3 values are refused, because the approximation is not valid', () => {
    const lopsided = { ...question, candidate, champion: champion.slice(0, 3) }
    expect(mannWhitneyOf(lopsided)).toEqual({ kind: 'refused', reason: 'too-uneven' })
  })

  test('are refused if nearly all are equal', () => {
    const few = [...Array(24_990).fill(5), ...counted(10)]
    const equal = Array(25_000).fill(5)
    expect(mannWhitneyOf({ ...question, candidate: few, champion: equal })).toEqual({
      kind: 'refused',
      reason: 'too-uneven',
    })
    const pairs = counted(25_000).map((index) => [index < 150 ? index : 0, 0] as const)
    expect(
      wilcoxonSignedRank({
        ...question,
        minimumEffect: exactOf(0),
        pairs: pairs.map(([a, b]) => ({ candidate: exactOf(a), champion: exactOf(b) })),
      }),
    ).toEqual({ kind: 'refused', reason: 'too-uneven' })
  })
})

test('3 values above 9,997 equal values are not significant, although the approximation says so', () => {
  const pooled = {
    first: 5000,
    second: 5000,
    groups: [
      { size: 9997, doubledRank: 9998 },
      { size: 1, doubledRank: 2 * 9998 },
      { size: 1, doubledRank: 2 * 9999 },
      { size: 1, doubledRank: 2 * 10_000 },
    ],
  }
  const largest = 5000 * 5000 + 3 * 5000
  // All three are the candidate's in one of eight cases.
  expect(rankSums.normalTails(pooled, largest).observed).toBeLessThan(0.05)
  expect(rankSums.normalIsClose(pooled)).toBe(false)
})

describe('the exact p-value and the approximation agree', () => {
  const sizes = fc.tuple(fc.integer({ min: 60, max: 80 }), fc.integer({ min: 60, max: 80 }))
  const near = (approximate: number, exact: number) => {
    // Far out the approximation finds more than there is, which opens no gate.
    if (exact < 0.01) expect(approximate).toBeGreaterThan(exact * 0.98)
    else expect(Math.abs(approximate - exact)).toBeLessThan(0.02 * Math.max(exact, 0.1))
  }

  test('for U, with ties', () => {
    let agreed = 0
    fc.assert(
      fc.property(
        sizes.chain(([first, second]) =>
          fc.record({
            first: fc.constant(first),
            second: fc.constant(second),
            // Few cuts are few large groups.
            cuts: fc.uniqueArray(fc.integer({ min: 1, max: first + second - 1 }), {
              minLength: 1,
              maxLength: 120,
              size: 'max',
            }),
            place: fc.double({ min: -1, max: 3.5, noNaN: true }),
          }),
        ),
        ({ first, second, cuts, place }) => {
          const ends = [...cuts.toSorted((a, b) => a - b), first + second]
          const groups = ends.map((end, index) => {
            const start = ends[index - 1] ?? 0
            return { size: end - start, doubledRank: start + 1 + end }
          })
          const pooled = { first, second, groups }
          if (!rankSums.normalIsClose(pooled)) return
          const deviation = Math.sqrt((first * second * (first + second + 1)) / 12)
          const doubledU = first * second + Math.round(place * deviation) * 2
          const exact = rankSums.exactTails(pooled, doubledU).observed
          // 0: no way leads to this very U.
          if (exact === 0) return
          agreed += 1
          near(rankSums.normalTails(pooled, doubledU).observed, exact)
        },
      ),
      { numRuns: 60, seed: 5 },
    )
    expect(agreed).toBeGreaterThan(20)
  })

  test('for W+, with ties', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 450 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: -1, max: 3.5, noNaN: true }),
        (pairs, size, place) => {
          const ranks = counted(pairs).map((index) => {
            const start = index - (index % size)
            return start + 1 + Math.min(start + size, pairs)
          })
          const largest = ranks.reduce((sum, rank) => sum + rank, 0)
          const squares = ranks.reduce((sum, rank) => sum + rank * rank, 0)
          const doubledW = 2 * Math.round(largest / 4 + (place * Math.sqrt(squares)) / 4)
          const exact = signedRanks.exactTails(ranks, doubledW).observed
          near(signedRanks.normalTails(ranks, doubledW).observed, exact)
        },
      ),
      { numRuns: 30, seed: 5 },
    )
  })
})
