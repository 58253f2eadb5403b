import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { aVersion, between, decided, said } from '../decision/facts.ts'

const infinityOfMlflow = 1.7976931348623157e308
const strange = [
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, '+Infinity'],
  [Number.NEGATIVE_INFINITY, '-Infinity'],
  [infinityOfMlflow, '+Infinity'],
  [-infinityOfMlflow, '-Infinity'],
] as const
const everyComparator = ['>=', '>', '<=', '<', '==']

describe.each(strange)('a candidate of %d', (value, shown) => {
  test.each(everyComparator)('fails "m %s …", absolute and relative', (comparator) => {
    for (const bound of ['0', '-1e300', '1e300', 'champion', 'champion - 5%', 'champion + 1']) {
      const [result] = decided(`m ${comparator} ${bound}`, between({ m: value }, { m: 1 })).gates
      expect(result).toMatchObject({
        outcome: 'fail',
        finding: { kind: 'candidate-not-finite', shown },
      })
    }
  })

  test.each(['min', 'max', 'mean', 'median'])('anywhere in the history fails %s', (name) => {
    for (const history of [
      [value, 0.9, 0.95],
      [0.9, value, 0.95],
      [0.9, 0.95, value],
    ]) {
      expect(said(`${name}(m) >= 0.5`, between({ m: history }))).toBe('fail, candidate-not-finite')
      expect(said(`${name}(m) <= 0.99`, between({ m: history }))).toBe('fail, candidate-not-finite')
    }
  })

  test('earlier in the history does not change the last value', () => {
    expect(said('m >= 0.5', between({ m: [value, 0.9] }))).toBe('pass, met')
    expect(said('last(m) >= 0.5', between({ m: [value, 0.9] }))).toBe('pass, met')
  })

  test('fails on a first promotion, too, and is not skipped', () => {
    const allowed = { firstPromotion: 'allow' } as const
    expect(said('m >= champion', between({ m: value }), allowed)).toBe('fail, candidate-not-finite')
  })
})

describe.each(strange.map(([value]) => value))('a baseline of %d', (value) => {
  test.each(everyComparator)('is a hold for "m %s champion"', (comparator) => {
    for (const margin of ['', ' + 1', ' - 1', ' - 5%']) {
      expect(said(`m ${comparator} champion${margin}`, between({ m: 1 }, { m: value }))).toBe(
        'hold, baseline-not-finite',
      )
    }
  })

  test('anywhere in the history is a hold for a function', () => {
    expect(said('max(m) >= champion', between({ m: [1] }, { m: [value, 0.5] }))).toBe(
      'hold, baseline-not-finite',
    )
    expect(said('m >= champion', between({ m: [1] }, { m: [value, 0.5] }))).toBe('pass, met')
  })

  test('is a hold for the baselines alias and version, too', () => {
    const others = { 'alias:prod': aVersion(1, { metrics: { m: value } }) }
    expect(said('m >= alias:prod', { ...between({ m: 1 }), others })).toBe(
      'hold, baseline-not-finite',
    )
  })
})

test('if both values are NaN, the gate fails because of the candidate', () => {
  const both = between({ m: Number.NaN }, { m: Number.NaN })
  expect(said('m == champion', both)).toBe('fail, candidate-not-finite')
})

test('property: one non-finite value never gives a pass or only a warning, wherever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
      fc.constantFrom(...strange.map(([value]) => value)),
      fc.constantFrom('min', 'max', 'mean', 'median'),
      fc.constantFrom(...everyComparator),
      (before, after, value, name, comparator) => {
        const situation = between({ m: [...before, value, ...after] }, { m: [1] })
        for (const bound of ['0', 'champion', 'champion + 1%']) {
          const [result] = decided(`${name}(m) ${comparator} ${bound}`, situation).gates
          expect(result?.outcome).toBe('fail')
        }
      },
    ),
  )
})
