import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare, exactOf, multiply, parseExact } from '../../../src/core/arithmetic/exact.ts'
import { compareMeasured } from '../../../src/core/arithmetic/noise.ts'
import { runs } from '../../../testing/property/runs.ts'

const numRuns = runs(1000)

/** Any double, and often one that is near another. */
const double = fc.double({ noNaN: true, noDefaultInfinity: true })
const near = fc
  .tuple(double, fc.integer({ min: -30_000, max: 30_000 }))
  .map(([value, ulps]) => [value, value + value * ulps * Number.EPSILON] as const)
  .filter(([, other]) => Number.isFinite(other))
const pair = fc.oneof(near, fc.tuple(double, double))

function exact(text: string) {
  const parsed = parseExact(text)
  if (parsed === null) throw new Error(`${text} is no number`)
  return parsed
}

describe('two measured values are equal', () => {
  test.each([
    ['0.978679906542056', '0.9786799065420562'],
    ['-0.978679906542056', '-0.9786799065420562'],
    ['1e300', '1.0000000000001e300'],
    ['0', '0'],
    ['1', '1.000000000000999'],
  ])('where %s and %s differ by noise', (a, b) => {
    expect(compareMeasured(exact(a), exact(b))).toBe(0)
    expect(compareMeasured(exact(b), exact(a))).toBe(0)
  })

  test.each([
    ['1', '1.0000000000011'],
    ['0.9', '0.90000000001'],
    ['0', '1e-300'],
    ['-1e-300', '1e-300'],
  ])('and not where %s is less than %s by more', (a, b) => {
    expect(compareMeasured(exact(a), exact(b))).toBe(-1)
    expect(compareMeasured(exact(b), exact(a))).toBe(1)
  })

  test('also where they are small beside the numbers that they were worked out from', () => {
    expect(compareMeasured(exact('0'), exact('1.1e-16'))).toBe(-1)
    expect(compareMeasured(exact('0'), exact('1.1e-16'), [exact('-0.9')])).toBe(0)
  })
})

describe('property: whatever is compared', () => {
  test('the other way round it is the other way round', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [there, back] = [
          compareMeasured(exactOf(a), exactOf(b)),
          compareMeasured(exactOf(b), exactOf(a)),
        ]
        expect(there + back).toBe(0)
      }),
      { numRuns },
    )
  })

  test('a value is equal to itself, and the noise never turns an order round', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(compareMeasured(exactOf(a), exactOf(a))).toBe(0)
        expect([0, compare(exactOf(a), exactOf(b))]).toContain(
          compareMeasured(exactOf(a), exactOf(b)),
        )
      }),
      { numRuns },
    )
  })

  test('what is equal differs by less than a ten thousand millionth of a percent', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        if (compareMeasured(exactOf(a), exactOf(b)) !== 0 || a === b) return
        const greater = Math.max(Math.abs(a), Math.abs(b))
        expect(Math.abs(a - b) / greater).toBeLessThanOrEqual(1.001e-12)
      }),
      { numRuns },
    )
  })

  test('the scale is no matter', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: -200, max: 200 }), ([a, b], power) => {
        const scale = exact(`1e${power}`)
        const scaled = [a, b].map((value) => multiply(exactOf(value), scale))
        const [x = scale, y = scale] = scaled
        expect(compareMeasured(x, y)).toBe(compareMeasured(exactOf(a), exactOf(b)))
      }),
      { numRuns },
    )
  })
})
