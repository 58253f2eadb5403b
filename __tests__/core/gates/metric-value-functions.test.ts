import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalText } from '../../../src/core/arithmetic/exact.ts'
import { aVersion, between, decided, said } from '../decision/facts.ts'

function measured(measure: string, history: readonly number[]): string | undefined {
  const [result] = decided(`${measure} >= 0`, between({ m: history })).gates
  return result?.candidate.kind === 'value' ? canonicalText(result.candidate.value) : undefined
}

test.each([
  ['m', '0.2'],
  ['last(m)', '0.2'],
  ['min(m)', '0.1'],
  ['max(m)', '0.4'],
  ['mean(m)', '0.25'],
  ['median(m)', '0.25'],
])('%s of 0.3, 0.1, 0.4, 0.2 is %s', (measure, value) => {
  expect(measured(measure, [0.3, 0.1, 0.4, 0.2])).toBe(value)
})

test('the last value is not the best one, and the best value is not the last one', () => {
  const situation = between({ auc: [0.96, 0.7] })
  expect(said('auc >= 0.95', situation)).toBe('fail, not-met')
  expect(said('max(auc) >= 0.95', situation)).toBe('pass, met')
})

test('a mean of three values is an exact third', () => {
  expect(measured('mean(m)', [0, 0, 1])).toBe('1/3')
  expect(said('mean(m) >= 0.3333333333333333333333', between({ m: [0, 0, 1] }))).toBe('pass, met')
  expect(said('mean(m) >= 0.3333333333333333333334', between({ m: [0, 0, 1] }))).toBe(
    'fail, not-met',
  )
})

test('means are exact where doubles are not: for three times 0.1, and for 1e16, 1, -1e16', () => {
  expect((0.1 + 0.1 + 0.1) / 3).not.toBe(0.1)
  expect(said('mean(m) == 0.1', between({ m: [0.1, 0.1, 0.1] }))).toBe('pass, met')
  expect(measured('mean(m)', [1e16, 3, -1e16])).toBe('1')
})

test('the median of an odd number of values is the middle one', () => {
  expect(measured('median(m)', [9, 1, 5])).toBe('5')
  expect(measured('median(m)', [7])).toBe('7')
  expect(measured('median(m)', [10, 9, 100, 2])).toBe('9.5')
})

describe('the value of the baseline', () => {
  test('uses the same function', () => {
    const situation = between({ auc: [0.8, 0.9, 0.7] }, { auc: [0.95, 0.6, 0.85] })
    expect(said('max(auc) >= champion', situation)).toBe('fail, not-met')
    expect(said('min(auc) >= champion', situation)).toBe('pass, met')
    expect(said('auc >= champion', situation)).toBe('fail, not-met')
    expect(said('mean(auc) == champion', situation)).toBe('pass, met')
    expect(said('median(auc) >= champion - 0.05', situation)).toBe('pass, met')
  })

  test('uses the same function for alias:, stage: and version:', () => {
    const other = aVersion(1, { metrics: { auc: [0.95, 0.1] } })
    const situation = {
      ...between({ auc: [0.9, 0.5] }),
      others: { 'alias:prod': other, 'stage:Staging': other, 'version:1': other },
    }
    for (const baseline of ['alias:prod', 'stage:Staging', 'version:1']) {
      expect(said(`max(auc) >= ${baseline}`, situation)).toBe('fail, not-met')
      expect(said(`last(auc) >= ${baseline}`, situation)).toBe('pass, met')
    }
  })
})

test('a history that came back empty is a missing metric', () => {
  const situation = between({ m: [] })
  for (const name of ['min', 'max', 'mean', 'median']) {
    expect(said(`${name}(m) <= 1`, situation)).toBe('fail, candidate-lacks-metric')
  }
  expect(said('max(m) >= champion', between({ m: 1 }, { m: [] }))).toBe(
    'hold, baseline-lacks-metric',
  )
})

test('a function needs the history, and does not use the last value if the history is empty', () => {
  const version = aVersion(3, { metrics: { m: 0.9 } })
  if (version.run.kind !== 'found') throw new Error('no run')
  const candidate = { ...version, run: { ...version.run, histories: new Map([['m', []]]) } }
  expect(said('max(m) >= 0.5', { candidate })).toBe('fail, candidate-lacks-metric')
  expect(said('m >= 0.5', { candidate })).toBe('pass, met')
})

test('property: min ≤ median ≤ max, min ≤ mean ≤ max, in any order of logging', () => {
  const history = fc.array(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  fc.assert(
    fc.property(history, (values) => {
      const reversed = values.toReversed()
      for (const measure of ['min(m)', 'max(m)', 'mean(m)', 'median(m)']) {
        expect(measured(measure, values)).toBe(measured(measure, reversed))
      }
      const [least, most] = [Math.min(...values), Math.max(...values)]
      const bounds = [`mean(m) >= ${least}`, `mean(m) <= ${most}`, `median(m) >= ${least}`]
      for (const gate of [...bounds, `median(m) <= ${most}`, `min(m) == ${least}`]) {
        expect(said(gate, between({ m: values }))).toBe('pass, met')
      }
    }),
  )
})
