import { describe, expect, test } from '@jest/globals'
import { mannWhitneyOf, tested, wilcoxonOf } from './samples.ts'

const question = { better: 'higher', minimumEffect: 0 } as const

describe('with the best possible candidate,', () => {
  test('3 against 3 values give a p-value of 1/20', () => {
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

  test('3 against 2 values cannot go below 1/10', () => {
    const bad = { ...question, candidate: [1, 2, 3], champion: [910, 911] }
    expect(tested(mannWhitneyOf(bad))).toMatchObject({ pValue: 1, smallestPossible: 0.1 })
  })

  test('4 pairs give 1/16, and 5 pairs give 1/32', () => {
    const pairs = [1, 2, 3, 4].map((gain) => [900 + gain, 900] as const)
    expect(tested(wilcoxonOf({ ...question, pairs })).smallestPossible).toBe(1 / 16)
    const more = [...pairs, [899, 900] as const]
    expect(tested(wilcoxonOf({ ...question, pairs: more })).smallestPossible).toBe(1 / 32)
  })
})

describe('enough values, of which too many are equal', () => {
  test('give no result if all are equal, and the reason says that the sizes were enough', () => {
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

  test('give no result for large samples, too', () => {
    const same = { ...question, candidate: Array(3000).fill(910), champion: Array(3000).fill(910) }
    expect(tested(mannWhitneyOf(same))).toMatchObject({ pValue: 1, smallestPossible: 1 })
  })

  test('give no result if no pair has a difference', () => {
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

test('a side without a value is refused', () => {
  const refused = { kind: 'refused', reason: 'no-values' }
  expect(mannWhitneyOf({ ...question, candidate: [], champion: [1] })).toEqual(refused)
  expect(mannWhitneyOf({ ...question, candidate: [1], champion: [] })).toEqual(refused)
  expect(wilcoxonOf({ ...question, pairs: [] })).toEqual(refused)
})
