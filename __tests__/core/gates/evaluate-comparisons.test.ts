import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { between, decided, said } from '../decision/facts.ts'

const finite = fc.double({
  noNaN: true,
  noDefaultInfinity: true,
  min: -1e300,
  max: 1e300,
})

describe('an absolute gate', () => {
  test.each([
    ['>=', 0.91, 'pass'],
    ['>=', 0.9, 'pass'],
    ['>=', 0.89999, 'fail'],
    ['>', 0.9, 'fail'],
    ['>', 0.9000001, 'pass'],
    ['<=', 0.9, 'pass'],
    ['<=', 0.91, 'fail'],
    ['<', 0.9, 'fail'],
    ['<', 0.89, 'pass'],
    ['==', 0.9, 'pass'],
    ['==', 0.9000000000000001, 'fail'],
  ])('auc %s 0.90 with the value %d gives %3$s', (comparator, value, outcome) => {
    const [result] = decided(`auc ${comparator} 0.90`, between({ auc: value })).gates
    expect(result?.outcome).toBe(outcome)
  })

  test('a bound with more digits than a double is exact', () => {
    expect(said('auc >= 0.90000000000000000001', between({ auc: 0.9 }))).toBe('fail, not-met')
    expect(said('auc > 0.89999999999999999999', between({ auc: 0.9 }))).toBe('pass, met')
  })

  test('negative numbers, zero and minus zero are numbers', () => {
    expect(said('loglik >= -12.5', between({ loglik: -12.4 }))).toBe('pass, met')
    expect(said('loglik >= -12.5', between({ loglik: -12.6 }))).toBe('fail, not-met')
    expect(said('bias == 0', between({ bias: -0 }))).toBe('pass, met')
    expect(said('bias >= -0', between({ bias: 0 }))).toBe('pass, met')
  })

  test('the largest and the smallest doubles are compared exactly', () => {
    expect(said('x > 0', between({ x: 5e-324 }))).toBe('pass, met')
    expect(said('x < 1.7976931348623156e308', between({ x: 1.7976931348623155e308 }))).toBe(
      'pass, met',
    )
  })
})

describe('a relative gate', () => {
  test('0.95 passes "champion + 0.05" with a champion of 0.9, which doubles would fail', () => {
    expect(0.95 >= 0.9 + 0.05).toBe(false)
    expect(said('auc >= champion + 0.05', between({ auc: 0.95 }, { auc: 0.9 }))).toBe('pass, met')
    expect(said('auc > champion + 0.05', between({ auc: 0.95 }, { auc: 0.9 }))).toBe(
      'fail, not-met',
    )
    expect(said('auc == champion + 0.05', between({ auc: 0.95 }, { auc: 0.9 }))).toBe('pass, met')
  })

  test('0.3 fails "> champion + 0.2" with a champion of 0.1, which doubles would pass', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in doubles, so "<" would pass there.
    expect(0.3 < 0.1 + 0.2).toBe(true)
    expect(said('loss < champion + 0.2', between({ loss: 0.3 }, { loss: 0.1 }))).toBe(
      'fail, not-met',
    )
  })

  test('a loss of exactly half a percent passes "champion - 0.5%"', () => {
    const gate = 'auc >= champion - 0.5%'
    expect(said(gate, between({ auc: 0.796 }, { auc: 0.8 }))).toBe('pass, met')
    expect(said(gate, between({ auc: 0.7959999999999999 }, { auc: 0.8 }))).toBe('fail, not-met')
  })

  test('a latency may grow by 10 percent of the champion’s value', () => {
    const gate = 'latency_p95_ms <= champion + 10%'
    expect(said(gate, between({ latency_p95_ms: 110 }, { latency_p95_ms: 100 }))).toBe('pass, met')
    expect(said(gate, between({ latency_p95_ms: 110.01 }, { latency_p95_ms: 100 }))).toBe(
      'fail, not-met',
    )
  })

  test('property: without a margin, the gate compares the two numbers', () => {
    fc.assert(
      fc.property(finite, finite, (candidate, champion) => {
        const outcome = (comparator: string) =>
          decided(`m ${comparator} champion`, between({ m: candidate }, { m: champion })).gates[0]
            ?.outcome
        expect(outcome('>=')).toBe(candidate >= champion ? 'pass' : 'fail')
        expect(outcome('>')).toBe(candidate > champion ? 'pass' : 'fail')
        expect(outcome('<=')).toBe(candidate <= champion ? 'pass' : 'fail')
        expect(outcome('<')).toBe(candidate < champion ? 'pass' : 'fail')
        expect(outcome('==')).toBe(candidate === champion ? 'pass' : 'fail')
      }),
    )
  })

  test('property: of ">= b" and "< b" exactly one passes', () => {
    fc.assert(
      fc.property(
        finite,
        finite,
        fc.constantFrom('champion', 'champion + 3%', 'champion - 0.1', '0.25'),
        (candidate, champion, bound) => {
          const result = (comparator: string) =>
            decided(`m ${comparator} ${bound}`, between({ m: candidate }, { m: champion })).gates[0]
          fc.pre(result('>=')?.finding.kind !== 'percent-of-zero')
          const outcomes = ['>=', '<'].map((comparator) => result(comparator)?.outcome)
          expect(outcomes.toSorted()).toEqual(['fail', 'pass'])
        },
      ),
    )
  })
})

describe('direction comes from the operator', () => {
  test('"loss >= 0.5" requires a high value, whatever the name suggests', () => {
    expect(said('loss >= 0.5', between({ loss: 0.6 }))).toBe('pass, met')
    expect(said('accuracy <= 0.5', between({ accuracy: 0.6 }))).toBe('fail, not-met')
    expect(said('loss >= champion', between({ loss: 0.4 }, { loss: 0.5 }))).toBe('fail, not-met')
  })
})
