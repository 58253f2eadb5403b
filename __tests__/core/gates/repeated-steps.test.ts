import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { runs } from '../../../testing/property/runs.ts'
import { aVersion, between, decided, type LoggedPoint, said } from '../decision/facts.ts'
import { betterThan, gateWith } from './long-gates.ts'

const folds = [0.91, 0.93, 0.92, 0.94, 0.95]
const others = [0.9, 0.92, 0.925, 0.93, 0.94]

/** Every value so many times, each at the step of its own, as a run that was resumed logs it. */
function repeated(values: readonly number[], times: number): readonly LoggedPoint[] {
  return Array.from({ length: times }, (_, time) =>
    values.map((value, step) => ({ value, step, at: time * 100 + step })),
  ).flat()
}

function pValue(own: readonly LoggedPoint[], other: readonly LoggedPoint[]): number | null {
  const finding = decided([betterThan()], between({ m: own }, { m: other })).gates[0]?.finding
  return finding !== undefined && 'ranks' in finding ? finding.ranks.pValue : null
}

describe('a step that was logged again with the same value', () => {
  test('is one value: five folds logged eight times prove no more than five folds', () => {
    const once = pValue(repeated(folds, 1), repeated(others, 1))
    expect(once).toBeGreaterThan(0.2)
    expect(pValue(repeated(folds, 8), repeated(others, 8))).toBe(once)
    expect(pValue(repeated(folds, 8), repeated(others, 1))).toBe(once)
  })

  test('is paired once by Wilcoxon’s test', () => {
    const asked = betterThan({ test: 'wilcoxon' })
    const better = folds.map((value) => value + 0.02)
    const situation = between({ m: repeated(better, 3) }, { m: repeated(folds, 1) })
    expect(said(asked, situation)).toBe('pass, better')
  })

  test('weighs once in a mean and in a median', () => {
    const resumed = [
      { value: 0.2, step: 0 },
      { value: 0.8, step: 1 },
      { value: 0.8, step: 1, at: 8 },
      { value: 0.8, step: 1, at: 9 },
    ]
    expect(said('mean(m) == 0.5', between({ m: resumed }))).toBe('pass, met')
    expect(said('median(m) == 0.5', between({ m: resumed }))).toBe('pass, met')
  })
})

describe('a step that has different values', () => {
  const twice = [0.7, { value: 0.9, step: 4 }, { value: 0.8, step: 4, at: 9_999 }]

  test.each(['min', 'max', 'mean', 'median'])('makes %s a hold, on either side', (name) => {
    const hold = 'hold, several-values-at-a-step'
    expect(said(`${name}(m) >= 0.1`, between({ m: twice }))).toBe(hold)
    expect(said(`${name}(m) >= champion`, between({ m: 0.99 }, { m: twice }))).toBe(hold)
  })

  test('makes "better-than" a hold', () => {
    expect(said(betterThan(), between({ m: twice }, { m: others }))).toBe(
      'hold, several-values-at-a-step',
    )
  })

  test('says nothing of the last value, which is one all the same', () => {
    expect(said('m >= 0.8', between({ m: twice }))).toBe('pass, met')
    expect(said('last(m) == 0.8', between({ m: twice }))).toBe('pass, met')
  })

  test('is no matter where the others were measured on another dataset', () => {
    const onTwo = [
      { value: 0.9, step: 4, on: 'a' },
      { value: 0.1, step: 4, at: 9, on: 'b' },
    ]
    const situation = { candidate: aVersion(3, { metrics: { m: onTwo } }) }
    expect(said(gateWith('max(m) >= 0.8', { dataset: 'a' }), situation)).toBe('pass, met')
    expect(said('max(m) >= 0.8', situation)).toBe('hold, several-values-at-a-step')
  })

  test('has a digest of its own: another value there is another hold', () => {
    const digest = (value: number) =>
      decided('max(m) >= 0.1', between({ m: [...twice, { value, step: 4, at: 20_000 }] }))
        .evidenceDigest
    expect(digest(0.5)).not.toBe(digest(0.6))
  })
})

test('property: a function of a history does not change when some of it is logged again', () => {
  const history = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      history,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('min', 'max', 'mean', 'median'),
      (values, times, name) => {
        const outcome = (logged: readonly LoggedPoint[]) =>
          said(`${name}(m) >= 5`, between({ m: logged }))
        expect(outcome(repeated(values, times))).toBe(outcome(repeated(values, 1)))
      },
    ),
    { numRuns: runs(200) },
  )
})
