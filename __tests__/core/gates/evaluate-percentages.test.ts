import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { between, decided, said } from '../decision/facts.ts'

const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
const percent = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)

function outcome(gate: string, candidate: number, champion: number) {
  return decided(gate, between({ m: candidate }, { m: champion })).gates[0]?.outcome
}

describe('a percentage of a negative champion', () => {
  test('with a champion of -100, "champion - 5%" lets -105 pass, and "champion + 5%" requires -95', () => {
    expect(said('m >= champion - 5%', between({ m: -105 }, { m: -100 }))).toBe('pass, met')
    expect(said('m >= champion - 5%', between({ m: -105.01 }, { m: -100 }))).toBe('fail, not-met')
    expect(said('m >= champion + 5%', between({ m: -95 }, { m: -100 }))).toBe('pass, met')
    expect(said('m >= champion + 5%', between({ m: -100 }, { m: -100 }))).toBe('fail, not-met')
  })

  test('property: "champion - p%" is never stricter than "champion" for ">=" and ">"', () => {
    fc.assert(
      fc.property(
        value,
        value,
        percent,
        fc.constantFrom('>=', '>'),
        (candidate, champion, p, op) => {
          fc.pre(champion !== 0)
          if (outcome(`m ${op} champion`, candidate, champion) === 'pass') {
            expect(outcome(`m ${op} champion - ${p}%`, candidate, champion)).toBe('pass')
          }
        },
      ),
    )
  })

  test('property: "champion + p%" is never looser than "champion" for ">=" and ">"', () => {
    fc.assert(
      fc.property(
        value,
        value,
        percent,
        fc.constantFrom('>=', '>'),
        (candidate, champion, p, op) => {
          fc.pre(champion !== 0)
          if (outcome(`m ${op} champion + ${p}%`, candidate, champion) === 'pass') {
            expect(outcome(`m ${op} champion`, candidate, champion)).toBe('pass')
          }
        },
      ),
    )
  })

  test('property: for "<=" the opposite is true', () => {
    fc.assert(
      fc.property(value, value, percent, (candidate, champion, p) => {
        fc.pre(champion !== 0)
        if (outcome('m <= champion', candidate, champion) === 'pass') {
          expect(outcome(`m <= champion + ${p}%`, candidate, champion)).toBe('pass')
        }
        if (outcome(`m <= champion - ${p}%`, candidate, champion) === 'pass') {
          expect(outcome('m <= champion', candidate, champion)).toBe('pass')
        }
      }),
    )
  })

  test('property: negating both numbers and reversing the operator gives the same result', () => {
    fc.assert(
      fc.property(value, value, percent, (candidate, champion, p) => {
        expect(outcome(`m >= champion - ${p}%`, candidate, champion)).toBe(
          outcome(`m <= champion + ${p}%`, -candidate, -champion),
        )
      }),
    )
  })
})

describe('a percentage of zero', () => {
  test.each([
    'm >= champion - 5%',
    'm >= champion + 0%',
    'm <= champion + 10%',
    'm == champion - 1%',
  ])('%s is a hold, whatever the candidate’s value is', (gate) => {
    for (const candidate of [-1, 0, 1]) {
      expect(said(gate, between({ m: candidate }, { m: 0 }))).toBe('hold, percent-of-zero')
      expect(said(gate, between({ m: candidate }, { m: -0 }))).toBe('hold, percent-of-zero')
    }
  })

  test('an absolute margin works with a champion of zero', () => {
    expect(said('m >= champion - 0.1', between({ m: -0.1 }, { m: 0 }))).toBe('pass, met')
    expect(said('m >= champion', between({ m: 0 }, { m: 0 }))).toBe('pass, met')
  })

  test('a mean of exactly zero is a hold, although no single value is zero', () => {
    const situation = between({ m: [1, 1] }, { m: [-1, 1] })
    expect(said('mean(m) >= champion - 5%', situation)).toBe('hold, percent-of-zero')
  })
})
