import { describe, expect, test } from '@jest/globals'
import { aVersion, decided, type Logged, type Situation, said } from '../decision/facts.ts'
import { betterThan, gateWith, samplesOf, withSeverity } from './long-gates.ts'

const counted = (n: Logged | null, m: Logged = 0.95): Situation => ({
  candidate: aVersion(3, { metrics: { m, ...(n === null ? {} : { n }) } }),
})
const gate = (otherwise: 'hold' | 'fail' = 'hold', line = 'm >= 0.9') =>
  gateWith(line, { samples: samplesOf(5000, otherwise) })

test.each([5000, 5001, 2 ** 53 - 1])('%d samples are enough', (n) => {
  expect(said(gate(), counted(n))).toBe('pass, met')
  expect(said(gate('hold', 'm >= 0.99'), counted(n))).toBe('fail, not-met')
})

test.each([
  ['one too few', 4999],
  ['none', 0],
  ['a negative count', -5000],
  ['no whole number', 5000.5],
  ['more than can be counted', 2 ** 53],
  ['NaN', Number.NaN],
  ['an infinity', Number.POSITIVE_INFINITY],
  ['MLflow’s infinity', Number.MAX_VALUE],
  ['a count that was not logged', null],
])('the gate has the outcome in "else" for: %s', (_, n) => {
  expect(said(gate('hold'), counted(n))).toBe('hold, too-few-samples')
  expect(said(gate('fail'), counted(n))).toBe('fail, too-few-samples')
})

test('the last logged number of samples counts', () => {
  expect(said(gate(), counted([9000, 10]))).toBe('hold, too-few-samples')
  expect(said(gate(), counted([10, 9000]))).toBe('pass, met')
  expect(said(gate(), counted([Number.NaN, 9000]))).toBe('pass, met')
})

describe('a gate with samples', () => {
  test('fails for a missing or non-finite metric, whatever the number of samples is', () => {
    expect(said(gate(), { candidate: aVersion(3, { metrics: { n: 10 } }) })).toBe(
      'fail, candidate-lacks-metric',
    )
    expect(said(gate(), counted(10, Number.NaN))).toBe('fail, candidate-not-finite')
  })

  test('fails for a version without a run', () => {
    expect(said(gate(), { candidate: aVersion(3, { run: 'none' }) })).toBe(
      'fail, candidate-has-no-run',
    )
  })

  test('does not need the champion’s number of samples', () => {
    const champion = aVersion(2, { metrics: { m: 0.9 } })
    expect(said(gate('hold', 'm >= champion'), { ...counted(5000), champion })).toBe('pass, met')
  })

  test('with too few samples is a hold even if a first promotion would skip the gate', () => {
    const rules = { firstPromotion: 'allow' } as const
    expect(said(gate('hold', 'm >= champion'), counted(10), rules)).toBe('hold, too-few-samples')
    expect(said(gate('hold', 'm >= champion'), counted(5000), rules)).toBe(
      'skip, skipped-first-promotion',
    )
  })

  test('with too few samples makes the verdict a hold on a first promotion', () => {
    const beside = [gateWith('m >= champion', {}), gate()]
    expect(decided(beside, counted(10)).verdict).toBe('hold')
    expect(decided(beside, counted(5000)).verdict).toBe('pass')
  })

  test('can be a better-than gate', () => {
    const asked = betterThan({ samples: samplesOf(5000) })
    const champion = aVersion(2, { metrics: { m: [0.1, 0.2, 0.3, 0.4] } })
    const better = [0.5, 0.6, 0.7, 0.8]
    expect(said(asked, { ...counted(10, better), champion })).toBe('hold, too-few-samples')
    expect(said(asked, { ...counted(5000, better), champion })).toBe('pass, better')
  })
})

test('too few samples are only a warning or information under the severities warn and info', () => {
  for (const severity of ['warn', 'info'] as const) {
    for (const otherwise of ['hold', 'fail'] as const) {
      const asked = withSeverity(severity, gate(otherwise))
      expect(said(asked, counted(10))).toBe(`${severity}, too-few-samples`)
    }
  }
})

test('each slice of a pattern needs the same number of samples', () => {
  const candidate = aVersion(3, { metrics: { 'r/a': 0.9, 'r/b': 0.9, n: 10 } })
  const asked = gateWith('r/* >= 0.8', { samples: samplesOf(5000) })
  const { gates, verdict } = decided([asked], { candidate })
  expect(gates.map(({ metric, outcome }) => `${metric} ${outcome}`)).toEqual([
    'r/a hold',
    'r/b hold',
  ])
  expect(verdict).toBe('hold')
})
