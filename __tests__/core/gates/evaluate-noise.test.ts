import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../../../testing/property/runs.ts'
import { between, said } from '../decision/facts.ts'

const pass = 'pass, met'
const fail = 'fail, not-met'

describe('the same model, evaluated twice, differs in the last bits', () => {
  const twice = between({ m: 0.978679906542056 }, { m: 0.9786799065420562 })
  test.each([
    ['m >= champion', pass],
    ['m > champion', fail],
    ['m <= champion', pass],
    ['m < champion', fail],
    ['m == champion', pass],
  ])('%s: %s', (gate, expected) => {
    expect(said(gate, twice)).toBe(expected)
  })

  test.each(['version:1', 'stage:Staging', 'alias:shadow'])('also against %s', (baseline) => {
    const { candidate, champion = null } = twice
    const situation = { ...(candidate && { candidate }), others: { [baseline]: champion } }
    expect(said(`m >= ${baseline}`, situation)).toBe(pass)
    expect(said(`m > ${baseline}`, situation)).toBe(fail)
  })

  test('also for a function of the history', () => {
    const histories = between({ m: [0.1, 0.2, 0.3] }, { m: [0.3, 0.1, 0.2 + 1e-16] })
    expect(said('mean(m) >= champion', histories)).toBe(pass)
    expect(said('mean(m) > champion', histories)).toBe(fail)
  })
})

describe('what somebody wrote is meant exactly', () => {
  test.each([
    ['m >= champion + 0', fail],
    ['m >= champion - 0%', fail],
    ['m < champion + 0', pass],
    ['m >= 0.9786799065420562', fail],
    ['m < 0.9786799065420562', pass],
    ['m == 0.978679906542056', pass],
  ])('%s: %s', (gate, expected) => {
    expect(said(gate, between({ m: 0.978679906542056 }, { m: 0.9786799065420562 }))).toBe(expected)
  })

  test('the least that anybody writes is a difference', () => {
    expect(said('m >= champion', between({ m: 0.9 - 1e-10 }, { m: 0.9 }))).toBe(fail)
    expect(said('m > champion', between({ m: 0.9 + 1e-10 }, { m: 0.9 }))).toBe(pass)
    expect(said('m >= champion', between({ m: -1e-300 }, { m: 0 }))).toBe(fail)
  })
})

describe('property: against a bare baseline', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e300, min: -1e300 })
  const pair = fc.oneof(
    fc.tuple(double, double),
    fc
      .tuple(double, fc.integer({ min: -20_000, max: 20_000 }))
      .map(([value, ulps]) => [value, value * (1 + ulps * Number.EPSILON)] as const),
  )
  const passes = (comparator: string, own: number, other: number) =>
    said(`m ${comparator} champion`, between({ m: own }, { m: other })) === pass

  test('just one of less, equal and greater is true, and the others follow from it', () => {
    fc.assert(
      fc.property(pair, ([own, other]) => {
        const [less, equal, greater] = ['<', '==', '>'].map((it) => passes(it, own, other))
        expect([less, equal, greater].filter(Boolean)).toHaveLength(1)
        expect(passes('>=', own, other)).toBe(!less)
        expect(passes('<=', own, other)).toBe(!greater)
      }),
      { numRuns: runs(400) },
    )
  })

  test('who is not below the other has the other not above', () => {
    fc.assert(
      fc.property(pair, ([own, other]) => {
        expect(passes('>=', own, other)).toBe(passes('<=', other, own))
        expect(passes('>', own, other)).toBe(passes('<', other, own))
        expect(passes('==', own, other)).toBe(passes('==', other, own))
      }),
      { numRuns: runs(400) },
    )
  })
})
