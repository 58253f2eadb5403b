import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalText } from '../../../src/core/arithmetic/exact.ts'
import { plain } from '../../../src/report/phrase.ts'
import { type Numbers, numbersOf } from '../../../src/report/phrases/numbers.ts'
import { textReport } from '../../../src/report/promotion/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { runs } from '../../../testing/property/runs.ts'
import { aVersion, between, decided, type Situation } from '../../core/decision/facts.ts'
import { gateWith, logged } from '../../core/gates/long-gates.ts'
import { outcomeOf } from '../promotion/outcomes.ts'

function numbers(gate: string, situation: Situation) {
  const { gates, champion } = decided(gate, situation)
  const [result] = gates
  if (result === undefined) throw new Error('no gate')
  return { ...written(numbersOf(result, champion)), result }
}

function written({ has: _, ...numbers }: Numbers) {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, phrase]) => [name, plain(phrase)]),
  ) as Readonly<Record<keyof typeof numbers, string>>
}

function line(gate: string, situation: Situation): string | undefined {
  return textReport(outcomeOf(gate, situation), unpainted)[1]?.replace(/ {2,}/g, ' ').trim()
}

describe('what is compared is shown with enough digits to tell it apart', () => {
  test('"75 < 75" is never said', () => {
    expect(line('m >= 75', between({ m: 74.999999 }))).toBe('fail m >= 75 74.999999 is below 75')
    expect(line('m > 0.9', between({ m: 0.9 }))).toBe('fail m > 0.9 0.9 is not above 0.9')
    expect(line('m == 1', between({ m: 1.0000000000000002 }))).toBe(
      'fail m == 1 1.0000000000000002 is not 1',
    )
  })

  test('a difference far behind the point is still a difference', () => {
    const shown = numbers('m >= champion', between({ m: 0.8999999 }, { m: 0.9 }))
    expect(shown).toMatchObject({
      candidate: '0.8999999',
      baseline: '0.9',
      bound: '0.9',
      difference: '▼ −1e-7 worse',
    })
  })

  test('four digits are enough where they tell the numbers apart', () => {
    const shown = numbers('m >= champion - 0.5%', between({ m: 0.812345678 }, { m: 0.798765432 }))
    expect(shown).toMatchObject({
      candidate: '0.8123',
      baseline: '0.7988',
      bound: '0.7948',
      difference: '▲ +1.7 % better',
    })
  })

  test('equal numbers look equal, and are the same', () => {
    expect(numbers('m >= champion', between({ m: 0.1 }, { m: 0.1 }))).toMatchObject({
      candidate: '0.1',
      baseline: '0.1',
      bound: '0.1',
      difference: '= the same',
    })
  })

  const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  const near = fc
    .tuple(value, fc.integer({ min: -3, max: 3 }))
    .map(([base, steps]) => [base, base + base * steps * Number.EPSILON] as const)
  const pair = fc.oneof(near, fc.tuple(value, value))
  const gate = fc.constantFrom(
    'm >= champion',
    'm < champion + 0.1%',
    'm <= champion - 0.05',
    'm > 0.9',
    'm == 1e-3',
  )

  test('property: two of the three that differ are shown differently, and in their order', () => {
    fc.assert(
      fc.property(pair, gate, ([candidate, champion], line) => {
        const shown = numbers(line, between({ m: candidate }, { m: champion }))
        const bound = shown.result.bound
        expect(shown.candidate === shown.baseline).toBe(candidate === champion)
        expect(Number(shown.candidate) <= Number(shown.baseline)).toBe(candidate <= champion)
        if (bound === null) return
        const exactly = (text: number) => canonicalText(bound) === String(text === 0 ? 0 : text)
        expect(shown.candidate === shown.bound).toBe(exactly(candidate))
        expect(shown.baseline === shown.bound).toBe(exactly(champion))
      }),
      { numRuns: runs(500) },
    )
  })

  test('property: the difference has the sign that the values have', () => {
    fc.assert(
      fc.property(pair, ([candidate, champion]) => {
        const { difference } = numbers('m >= champion', between({ m: candidate }, { m: champion }))
        const sign = candidate > champion ? '▲ +' : candidate < champion ? '▼ −' : '= the same'
        expect(difference.startsWith(sign)).toBe(true)
        expect(difference.endsWith('better')).toBe(candidate > champion)
        expect(difference.endsWith('worse')).toBe(candidate < champion)
      }),
    )
  })
})

describe('a limit that stands for a value', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.5, max: 1 })

  test('property: looks like the bound only where it is the bound', () => {
    const steps = fc.integer({ min: -3, max: 3 })
    fc.assert(
      fc.property(value, steps, (base, step) => {
        const limit = base - step * Number.EPSILON
        const gate = gateWith(`m >= ${base}`, { confidence: logged() })
        const situation = between({ m: 2, limit })
        const [result] = decided([gate], situation).gates
        if (result === undefined) throw new Error('no gate')
        const shown = written(numbersOf(result, null))
        expect(shown.limit === shown.bound).toBe(limit === base)
        expect(Number(shown.limit) >= Number(shown.bound)).toBe(result.outcome === 'pass')
      }),
    )
  })

  test('is not shown where it could not be worked out', () => {
    const [result] = decided(
      [gateWith('m >= 0.9', { confidence: logged() })],
      between({ m: 0.95 }),
    ).gates
    if (result === undefined) throw new Error('no gate')
    expect(written(numbersOf(result, null))).toMatchObject({
      candidate: '0.95',
      limit: '–',
      bound: '0.9',
    })
  })
})

describe('what was not measured is a word, never a number', () => {
  test.each<[string, Situation, object]>([
    ['m >= 0', between({ f: 1 }), { candidate: 'missing', bound: '0', difference: '–' }],
    ['m >= 0', between({ m: Number.NaN }), { candidate: 'NaN', difference: '–' }],
    ['m >= 0', between({ m: Number.MAX_VALUE }), { candidate: '+Infinity' }],
    ['m >= 0', between({ m: -Number.MAX_VALUE }), { candidate: '-Infinity' }],
    ['m >= 0', { candidate: aVersion(3, { run: 'none' }) }, { candidate: 'no run' }],
    ['m >= champion', between({ m: 1 }), { baseline: '–', bound: '–', difference: '–' }],
    ['m >= champion', between({ m: 1 }, { f: 1 }), { baseline: 'missing', bound: '–' }],
    [
      'm >= champion',
      { ...between({ m: 1 }), champion: aVersion(2, { run: 'gone' }) },
      { baseline: 'no run', bound: '–' },
    ],
  ])('%s', (gate, situation, expected) => {
    expect(numbers(gate, situation)).toMatchObject(expected)
  })
})

test('beside an absolute gate stands the champion’s value, by the same function', () => {
  const situation = between({ m: [0.5, 0.9] }, { m: [0.95, 0.8] })
  expect(numbers('m >= 0.5', situation)).toMatchObject({
    baseline: '0.8',
    difference: '▲ +13 % better',
  })
  expect(numbers('max(m) >= 0.5', situation)).toMatchObject({
    baseline: '0.95',
    difference: '▼ −5.3 % worse',
  })
})

describe('the difference to the baseline says which way is better, by the gate', () => {
  const datasets = (digest: string) => ({ metrics: { m: 0.9 }, datasets: { m: [digest] } })
  test.each<[string, Situation, string]>([
    ['m >= champion', between({ m: 0.99 }, { m: 0.9 }), '▲ +10 % better'],
    ['m <= champion', between({ m: 0.99 }, { m: 0.9 }), '▲ +10 % worse'],
    ['m < 5', between({ m: 0.81 }, { m: 0.9 }), '▼ −10 % better'],
    ['m > 0', between({ m: -110 }, { m: -100 }), '▼ −10 % worse'],
    ['m == 1', between({ m: 1.01 }, { m: 1 }), '▲ +1 %'],
    ['m >= champion', between({ m: 2 }, { m: 0 }), '▲ +2 better'],
    ['m >= champion', between({ m: 40 }, { m: 1 }), '▲ +39 better'],
    ['m >= champion', between({ m: 1e308 }, { m: 1e-300 }), '▲ +1e+308 better'],
    [
      'm >= champion - 1',
      {
        candidate: aVersion(3, datasets('a')),
        champion: aVersion(2, { ...datasets('b'), metrics: { m: 1 } }),
      },
      '▼ −10 %',
    ],
  ])('%s: %j', (gate, situation, expected) => {
    expect(numbers(gate, situation).difference).toBe(expected)
  })
})
