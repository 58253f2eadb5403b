import { describe, expect, test } from '@jest/globals'
import type { BetterThanGate } from '../../../src/core/gates/gate.ts'
import { aVersion, between, decided, type Logged, said } from '../decision/facts.ts'
import { betterThan, gateWith, withSeverity } from './long-gates.ts'

const high = [0.91, 0.92, 0.93, 0.94, 0.95]
const low = [0.81, 0.82, 0.83, 0.84, 0.85]
const asks = (asked: Partial<BetterThanGate> = {}) => betterThan(asked)
const contest = (candidate: Logged, champion: Logged) => between({ m: candidate }, { m: champion })

function ranks(gate: BetterThanGate, candidate: Logged, champion: Logged) {
  const finding = decided([gate], contest(candidate, champion)).gates[0]?.finding
  if (finding === undefined || !('ranks' in finding)) throw new Error('no test was made')
  return finding.ranks
}

describe('the Mann-Whitney test of a better-than gate', () => {
  test('gives 1/252 for five values that are all better than five others', () => {
    expect(ranks(asks(), high, low)).toMatchObject({ pValue: 1 / 252, method: 'exact' })
    expect(said(asks(), contest(high, low))).toBe('pass, better')
    expect(said(asks(), contest(low, high))).toBe('fail, not-shown-better')
  })

  test('does not pass if only one repeat is much better, although the mean is higher', () => {
    const lucky = contest([0.79, 0.8, 0.805, 0.81, 0.99], [0.785, 0.795, 0.802, 0.815, 0.82])
    expect(said('mean(m) >= champion', lucky)).toBe('pass, met')
    expect(said(asks(), lucky)).toBe('fail, not-shown-better')
  })

  test('counts lower values as better with "better: lower"', () => {
    expect(said(asks({ better: 'lower' }), contest(low, high))).toBe('pass, better')
    expect(said(asks({ better: 'lower' }), contest(high, low))).toBe('fail, not-shown-better')
  })

  test('passes if the p-value equals alpha: 3 against 3 values give 1/20', () => {
    const three = contest(high.slice(0, 3), low.slice(0, 3))
    expect(said(asks({ alpha: 0.05 }), three)).toBe('pass, better')
    expect(said(asks({ alpha: 0.0499 }), three)).toBe('hold, too-few-values')
  })

  test('accepts different numbers of values', () => {
    expect(said(asks(), contest(high, low.slice(0, 2)))).toBe('pass, better')
    expect(said(asks(), contest(high.slice(0, 1), low))).toBe('hold, too-few-values')
  })

  test('ignores the steps', () => {
    const other = low.map((value, index) => ({ value, step: 70 - index }))
    expect(said(asks(), contest(high, other))).toBe('pass, better')
  })
})

describe('the Wilcoxon test of a better-than gate', () => {
  const paired = (asked: Partial<BetterThanGate> = {}) => asks({ test: 'wilcoxon', ...asked })
  const folds = (values: readonly number[], steps: readonly number[]) =>
    values.map((value, index) => ({ value, step: steps[index] ?? 0 }))

  test('pairs the values of the same step, in any order of logging', () => {
    const hard = [0.2, 0.9, 0.5, 0.7, 0.4]
    const alittle = [0.21, 0.92, 0.53, 0.74, 0.45]
    const steps = [0, 1, 2, 3, 4]
    const situation = contest(
      folds(alittle, steps),
      folds(hard, steps)
        .toReversed()
        .map((point) => ({ ...point, at: 9 })),
    )
    expect(said(paired(), situation)).toBe('pass, better')
    expect(ranks(paired(), alittle, hard).pValue).toBe(1 / 32)
    // Without the pairs the folds differ too much from each other.
    expect(said(asks(), situation)).toBe('fail, not-shown-better')
  })

  test.each<[string, readonly number[], readonly number[]]>([
    ['one fold is missing', [0, 1, 2, 3], [0, 1, 2, 3, 4]],
    ['one fold is too many', [0, 1, 2, 3, 4], [0, 1, 2, 3]],
    ['other folds', [0, 1, 2, 3, 4], [0, 1, 2, 3, 5]],
  ])('is a hold if the values cannot be paired: %s', (_, candidate, champion) => {
    const once = (values: readonly number[], steps: readonly number[]) =>
      folds(values.slice(0, steps.length), steps).map((point, index) => ({ ...point, at: index }))
    expect(said(paired(), contest(once(high, candidate), once(low, champion)))).toBe(
      'hold, folds-do-not-match',
    )
  })

  test.each<[string, readonly number[], readonly number[]]>([
    ['a fold twice', [0, 1, 2, 3, 3], [0, 1, 2, 3, 4]],
    ['the champion’s fold twice', [0, 1, 2, 3, 4], [0, 1, 2, 3, 3]],
    ['the same fold twice on both sides', [0, 1, 2, 3, 3], [0, 1, 2, 3, 3]],
    ['no steps at all', [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],
  ])('is a hold if a fold has several values: %s', (_, candidate, champion) => {
    const at = (values: readonly number[], steps: readonly number[]) =>
      folds(values, steps).map((point, index) => ({ ...point, at: index }))
    expect(said(paired(), contest(at(high, candidate), at(low, champion)))).toBe(
      'hold, several-values-at-a-step',
    )
  })

  test('is a hold with four folds, which cannot reach 0.05, and passes with five', () => {
    expect(said(paired(), contest(high.slice(1), low.slice(1)))).toBe('hold, too-few-values')
    expect(said(paired(), contest(high, low))).toBe('pass, better')
  })

  test('is a hold if the folds do not differ', () => {
    expect(said(paired(), contest(high, high))).toBe('hold, too-many-ties')
  })
})

describe('a minimum effect', () => {
  test('is subtracted before the comparison, in exact decimals', () => {
    expect(said(asks({ minimumEffect: '0.05' }), contest(high, low))).toBe('pass, better')
    expect(said(asks({ minimumEffect: '0.1' }), contest(high, low))).toBe('fail, not-shown-better')
    const paired = (minimumEffect: string) => asks({ test: 'wilcoxon', minimumEffect })
    expect(said(paired('0.0999'), contest(high, low))).toBe('pass, better')
    // 0.91 - 0.81 is not 0.1 in doubles; here every pair differs by just that much.
    expect(said(paired('0.1'), contest(high, low))).toBe('hold, too-many-ties')
  })

  test('requires a larger difference with "better: lower", too', () => {
    const lower = (minimumEffect: string) => asks({ better: 'lower', minimumEffect })
    expect(said(lower('0.05'), contest(low, high))).toBe('pass, better')
    expect(said(lower('0.2'), contest(low, high))).toBe('fail, not-shown-better')
  })
})

describe('a better-than gate that cannot compare', () => {
  test('fails if the candidate has no such metric, and is a hold if it has one value', () => {
    expect(said(asks(), between({ f1: 1 }, { m: low }))).toBe('fail, candidate-lacks-metric')
    expect(said(asks(), contest(0.99, 0.1))).toBe('hold, too-few-values')
  })

  test('is a hold if all values are equal', () => {
    const same = [0.9, 0.9, 0.9, 0.9, 0.9]
    expect(said(asks(), contest(same, same))).toBe('hold, too-many-ties')
  })

  test('is a hold for very many values against very few', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index / 1e6)
    expect(said(asks(), contest(high, many))).toBe('hold, not-comparable')
  })

  test('fails for one non-finite value of the candidate, and is a hold for one of the baseline', () => {
    expect(said(asks(), contest([...high, Number.NaN], low))).toBe('fail, candidate-not-finite')
    expect(said(asks(), contest([Number.NaN, ...high], low))).toBe('fail, candidate-not-finite')
    expect(said(asks(), contest(high, [Number.MAX_VALUE, ...low]))).toBe(
      'hold, baseline-not-finite',
    )
  })

  test('follows same-dataset if the values have different datasets', () => {
    const on = (values: readonly number[], digest: string) =>
      values.map((value) => ({ value, on: digest }))
    const apart = contest(on(high, 'a'), on(low, 'b'))
    expect(said(asks(), apart)).toBe('hold, datasets-differ')
    expect(said(asks(), apart, { sameDataset: 'ignore' })).toBe('pass, better')
    const warned = decided([asks()], apart, { sameDataset: 'warn' }).gates[0]
    expect(warned).toMatchObject({ outcome: 'pass', datasetWarning: true })
    expect(said(asks(), contest(high, low), { sameDataset: 'require' })).toBe(
      'hold, datasets-unknown',
    )
  })

  test('is only a warning with "severity: warn"', () => {
    expect(said(withSeverity('warn', asks()), contest(0.99, 0.1))).toBe('warn, too-few-values')
    expect(said(withSeverity('info', asks()), contest(low, high))).toBe('info, not-shown-better')
    expect(said(withSeverity('info', asks()), contest(high, low))).toBe('pass, better')
  })
})

describe('a better-than gate against an alias', () => {
  test('compares with its version, and is a hold if no version has it', () => {
    const gate = asks({ baseline: { kind: 'stage', stage: 'Staging' } })
    const others = (version: ReturnType<typeof aVersion> | null) => ({
      ...between({ m: high }),
      others: { 'stage:Staging': version },
    })
    expect(said(gate, others(aVersion(1, { metrics: { m: low } })))).toBe('pass, better')
    expect(said(gate, others(aVersion(3, { metrics: { m: low } })))).toBe(
      'hold, baseline-is-candidate',
    )
    expect(said(gate, others(null))).toBe('hold, baseline-unheld')
  })
})

describe('on a first promotion, a better-than gate', () => {
  const nobody = { candidate: aVersion(3, { metrics: { m: high, f1: 0.9 } }) }
  const first = (...lines: readonly string[]) => {
    const absolute = lines.map((line) => gateWith(line, {}))
    return decided([asks(), ...absolute], nobody).gates[0]?.finding.kind
  }

  test.each(['m >= 0.9', 'max(m) >= 0.9', 'mean(m) >= 0.9', 'm* >= 0.9'])(
    'is skipped beside an absolute gate with any function: %s',
    (line) => {
      expect(first(line)).toBe('skipped-first-promotion')
    },
  )

  test.each(['f1 >= 0.5', 'warn: m >= 0.9', 'm >= version:1'])('is not skipped: %s', (line) => {
    const gates = [asks(), gateWith(line, {})]
    const others = { 'version:1': aVersion(1, { metrics: { m: low } }) }
    expect(decided(gates, { ...nobody, others }).gates[0]?.finding.kind).toBe(
      'held-first-promotion',
    )
  })

  test('is not skipped because of another better-than gate', () => {
    const { gates } = decided([asks(), asks({ alpha: 0.01 })], nobody)
    expect(gates.map(({ finding }) => finding.kind)).toEqual([
      'held-first-promotion',
      'held-first-promotion',
    ])
  })

  test('is not an absolute gate for a gate against the champion', () => {
    const gates = [gateWith('m >= champion', {}), asks()]
    expect(decided(gates, nobody).gates[0]?.finding.kind).toBe('held-first-promotion')
  })

  test('is a hold if a version had the target before, and first-promotion applies', () => {
    const beside = [asks(), gateWith('m >= 0.9', {})]
    const kinds = (rules: Parameters<typeof decided>[2], heldBefore = false) =>
      decided(beside, { ...nobody, heldBefore }, rules).gates[0]?.outcome
    expect(kinds({})).toBe('skip')
    expect(kinds({}, true)).toBe('hold')
    expect(kinds({ firstPromotion: 'hold' })).toBe('hold')
    expect(kinds({ firstPromotion: 'allow' }, true)).toBe('skip')
  })
})
