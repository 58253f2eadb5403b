import { describe, expect, test } from '@jest/globals'
import type { Int64 } from '../../../src/core/arithmetic/int64.ts'
import type { SameDataset } from '../../../src/core/gates/gate.ts'
import { runId } from '../../../src/core/model/model.ts'
import { aVersion, decided, type Measured, withEntries } from '../decision/facts.ts'

type Datasets = Measured['datasets']

/** The candidate wins, 0.95 over 0.9, measured on what is given. */
function compared(
  on: Datasets,
  championOn: Datasets,
  sameDataset: SameDataset,
  gate = 'auc >= champion',
  histories: readonly [readonly number[], readonly number[]] = [[0.95], [0.9]],
) {
  const side = (number: number, auc: readonly number[], datasets: Datasets) =>
    aVersion(number, { metrics: { auc }, ...(datasets === undefined ? {} : { datasets }) })
  const decision = decided(
    gate,
    { candidate: side(3, histories[0], on), champion: side(2, histories[1], championOn) },
    { sameDataset },
  )
  const [result] = decision.gates
  return `${result?.outcome}, ${result?.finding.kind}${result?.datasetWarning ? ', warned' : ''}`
}

const a = { auc: ['a'] }
const b = { auc: ['b'] }
const plain = 'pass, met'

describe.each<[string, Datasets, Datasets, Readonly<Record<SameDataset, string>>]>([
  ['the same dataset', a, a, { hold: plain, warn: plain, ignore: plain, require: plain }],
  [
    'different datasets',
    a,
    b,
    {
      hold: 'hold, datasets-differ',
      warn: 'pass, met, warned',
      ignore: plain,
      require: 'hold, datasets-differ',
    },
  ],
  [
    'nothing known of either',
    undefined,
    undefined,
    { hold: plain, warn: plain, ignore: plain, require: 'hold, datasets-unknown' },
  ],
  [
    'nothing known of the champion',
    a,
    undefined,
    { hold: plain, warn: plain, ignore: plain, require: 'hold, datasets-unknown' },
  ],
  [
    'a champion logged without a dataset',
    a,
    { auc: [null] },
    { hold: plain, warn: plain, ignore: plain, require: 'hold, datasets-unknown' },
  ],
  [
    'a logged model that knows only another metric',
    a,
    { f1: ['b'] },
    { hold: plain, warn: plain, ignore: plain, require: 'hold, datasets-unknown' },
  ],
  [
    'one value on two datasets, the same two',
    { auc: ['a', 'b'] },
    { auc: ['b', 'a'] },
    { hold: plain, warn: plain, ignore: plain, require: plain },
  ],
  [
    'one of two datasets in common',
    { auc: ['a', 'b'] },
    { auc: ['a'] },
    {
      hold: 'hold, datasets-differ',
      warn: 'pass, met, warned',
      ignore: plain,
      require: 'hold, datasets-differ',
    },
  ],
  [
    'a champion partly known, on something that the candidate is not',
    a,
    { auc: ['b', null] },
    {
      hold: 'hold, datasets-differ',
      warn: 'pass, met, warned',
      ignore: plain,
      require: 'hold, datasets-differ',
    },
  ],
  [
    'a champion partly known, on what the candidate is',
    a,
    { auc: ['a', null] },
    { hold: plain, warn: plain, ignore: plain, require: 'hold, datasets-unknown' },
  ],
])('%s', (_name, on, championOn, expected) => {
  test.each(['hold', 'warn', 'ignore', 'require'] as const)('same-dataset: %s', (sameDataset) => {
    expect(compared(on, championOn, sameDataset)).toBe(expected[sameDataset])
  })
})

describe('the datasets of a function are compared as sets of digests:', () => {
  const gate = 'max(auc) >= champion'
  const histories = [
    [0.9, 0.95],
    [0.8, 0.9],
  ] as const
  test('equal sets are the same data', () => {
    expect(compared(a, a, 'require', gate, histories)).toBe(plain)
  })

  test('different sets are different data', () => {
    expect(compared({ auc: ['a', 'c'] }, a, 'hold', gate, histories)).toBe('hold, datasets-differ')
  })

  test('the datasets are not known if one value of the history has none', () => {
    const candidate = aVersion(3, { metrics: { auc: [0.9, 0.95] }, datasets: a })
    const partly = withEntries(candidate, (entries) => entries.slice(0, 1))
    const champion = aVersion(2, { metrics: { auc: [0.8] }, datasets: a })
    const outcome = (sameDataset: SameDataset, line: string) =>
      decided(line, { candidate: partly, champion }, { sameDataset }).gates[0]?.finding.kind
    expect(outcome('require', gate)).toBe('datasets-unknown')
    expect(outcome('hold', gate)).toBe('met')
    // The value that counts, the last one, is the one without an entry.
    expect(outcome('require', 'auc >= champion')).toBe('datasets-unknown')
  })
})

describe('the dataset of the compared value', () => {
  const base = aVersion(3, { metrics: { auc: [0.9, 0.95] }, datasets: a })
  const champion = aVersion(2, { metrics: { auc: [0.8] }, datasets: a })

  function changed(change: (step: Int64) => object) {
    const another = runId('another-run')
    const candidate = {
      ...withEntries(base, (entries) =>
        entries.map((entry) => ({ ...entry, ...change(entry.step) })),
      ),
      otherRuns: new Map([[another, { kind: 'gone', runId: another } as const]]),
    }
    return decided('auc >= champion', { candidate, champion }, { sameDataset: 'require' }).gates[0]
      ?.finding.kind
  }
  const other = { dataset: { name: 'other', digest: 'other' } }

  test('is not that of an earlier value', () => {
    expect(changed((step) => (step === 0 ? other : {}))).toBe('met')
    expect(changed((step) => (step === 1 ? other : {}))).toBe('datasets-differ')
  })

  test.each([
    ['another step', { step: 7 }],
    ['another time', { timestamp: 7 }],
    ['another run', { runId: 'another-run' }],
    ['another metric', { metric: 'AUC' }],
  ])('is not that of %s', (_name, change) => {
    expect(changed((step) => (step === 1 ? change : {}))).toBe('datasets-unknown')
  })

  test('is identified by its digest; the name is only shown', () => {
    const renamed = { dataset: { name: 'renamed', digest: 'a' } }
    expect(changed(() => renamed)).toBe('met')
    expect(changed(() => ({ dataset: { name: 'set a', digest: 'A' } }))).toBe('datasets-differ')
  })
})

describe('a gate whose comparison is not met, with different datasets', () => {
  test('fails with a warning under same-dataset: warn', () => {
    expect(compared(a, b, 'warn', 'auc >= champion + 1')).toBe('fail, not-met, warned')
  })

  test('is a hold under same-dataset: hold, because the numbers cannot be compared', () => {
    expect(compared(a, b, 'hold', 'auc >= champion + 1')).toBe('hold, datasets-differ')
  })

  test('does not need a dataset if it has a number as its bound', () => {
    expect(compared(a, b, 'require', 'auc >= 0.9')).toBe(plain)
  })
})
