import { describe, expect, test } from '@jest/globals'
import { mannWhitneyOf, tested, wilcoxonOf } from './samples.ts'

const question = { better: 'higher', minimumEffect: 0 } as const

describe('however good the candidate is', () => {
  test('3 against 3 values reach 1/20, and not a bit less', () => {
    const best = { ...question, candidate: [913, 914, 915], champion: [910, 911, 912] }
    expect(tested(mannWhitneyOf(best))).toEqual({
      kind: 'tested',
      statistic: 9,
      pValue: 0.05,
      method: 'exact',
      smallestPossible: 0.05,
      smallestOfSizes: 0.05,
    })
  })

  test('3 against 2 values stay at 1/10, also where the candidate is bad', () => {
    const bad = { ...question, candidate: [1, 2, 3], champion: [910, 911] }
    expect(tested(mannWhitneyOf(bad))).toMatchObject({ pValue: 1, smallestPossible: 0.1 })
  })

  test('4 pairs reach 1/16, 5 reach 1/32', () => {
    const pairs = [1, 2, 3, 4].map((gain) => [900 + gain, 900] as const)
    expect(tested(wilcoxonOf({ ...question, pairs })).smallestPossible).toBe(1 / 16)
    const more = [...pairs, [899, 900] as const]
    expect(tested(wilcoxonOf({ ...question, pairs: more })).smallestPossible).toBe(1 / 32)
  })
})

describe('enough values, too many of them equal', () => {
  test('one value over and over shows nothing, and says that the sizes would have done', () => {
    const same = { ...question, candidate: Array(9).fill(910), champion: Array(8).fill(910) }
    expect(tested(mannWhitneyOf(same))).toEqual({
      kind: 'tested',
      statistic: 36,
      pValue: 1,
      method: 'exact',
      smallestPossible: 1,
      smallestOfSizes: 1 / 24310,
    })
  })

  test('also with more values than can be counted', () => {
    const same = { ...question, candidate: Array(3000).fill(910), champion: Array(3000).fill(910) }
    expect(tested(mannWhitneyOf(same))).toMatchObject({ pValue: 1, smallestPossible: 1 })
  })

  test('pairs without a difference are no evidence', () => {
    const pairs = [...Array(20).fill([910, 910]), [911, 910], [912, 910]]
    expect(tested(wilcoxonOf({ ...question, pairs }))).toMatchObject({
      pValue: 0.25,
      smallestPossible: 0.25,
      smallestOfSizes: 2 ** -22,
    })
    expect(tested(wilcoxonOf({ ...question, pairs: pairs.slice(0, 20) }))).toMatchObject({
      statistic: 0,
      pValue: 1,
      smallestPossible: 1,
    })
  })
})

test('a side without a value is no sample', () => {
  const refused = { kind: 'refused', reason: 'no-values' }
  expect(mannWhitneyOf({ ...question, candidate: [], champion: [1] })).toEqual(refused)
  expect(mannWhitneyOf({ ...question, candidate: [1], champion: [] })).toEqual(refused)
  expect(wilcoxonOf({ ...question, pairs: [] })).toEqual(refused)
})
