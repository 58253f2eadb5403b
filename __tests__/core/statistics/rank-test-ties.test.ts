import { expect, test } from '@jest/globals'
import { divideByCount, type Exact, exactOf } from '../../../src/core/arithmetic/exact.ts'
import { mannWhitney } from '../../../src/core/statistics/mann-whitney.ts'
import { wilcoxonSignedRank } from '../../../src/core/statistics/wilcoxon.ts'
import { tested } from './samples.ts'

const exacts = (...numbers: readonly number[]): readonly Exact[] => numbers.map(exactOf)

test('a gain of exactly the minimum effect does not count, although doubles would differ', () => {
  // In doubles 0.95 - 0.9 and 0.35 - 0.3 are larger than 0.05, and 0.15 - 0.1 is smaller.
  const pairs = [
    { candidate: exactOf(0.95), champion: exactOf(0.9) },
    { candidate: exactOf(0.15), champion: exactOf(0.1) },
    { candidate: exactOf(0.35), champion: exactOf(0.3) },
  ]
  const result = wilcoxonSignedRank({ pairs, better: 'higher', minimumEffect: exactOf(0.05) })
  expect(tested(result)).toMatchObject({ statistic: 0, pValue: 1, smallestPossible: 1 })
})

test('equal gains share a rank', () => {
  const pairs = [
    { candidate: exactOf(0.4), champion: exactOf(0.1) },
    { candidate: exactOf(0.3), champion: exactOf(0) },
    { candidate: exactOf(0.5), champion: exactOf(0.8) },
  ]
  const result = wilcoxonSignedRank({ pairs, better: 'higher', minimumEffect: exactOf(0) })
  // Ranks 2, 2, 2: two or three of three signs are positive in 4 of 8 ways.
  expect(tested(result)).toMatchObject({ statistic: 4, pValue: 0.5 })
})

test('a candidate’s value that exceeds the champion’s by the effect is a tie', () => {
  const result = mannWhitney({
    candidate: exacts(0.95, 0.95),
    champion: exacts(0.9, 0.9),
    better: 'higher',
    minimumEffect: exactOf(0.05),
  })
  expect(tested(result)).toMatchObject({ statistic: 2, pValue: 1, smallestPossible: 1 })
})

test('an effect without a finite decimal form is exact', () => {
  const third = divideByCount(exactOf(1), 3)
  const candidate = exacts(0.333, 0.334)
  const champion = exacts(0, 0.0005)
  const asked = (minimumEffect: Exact) =>
    tested(mannWhitney({ candidate, champion, better: 'higher', minimumEffect })).statistic
  expect([asked(third), asked(exactOf(0.333)), asked(exactOf(0.3335))]).toEqual([2, 2.5, 1.5])
})

test('values that differ in a late digit are different, and huge values work', () => {
  const result = mannWhitney({
    candidate: exacts(5e-324, 1.7976931348623157e308),
    champion: exacts(0, -1.7976931348623157e308),
    better: 'higher',
    minimumEffect: exactOf(0),
  })
  expect(tested(result)).toMatchObject({ statistic: 4, pValue: 1 / 6 })
})
