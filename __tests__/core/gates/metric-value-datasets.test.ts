import { describe, expect, test } from '@jest/globals'
import type { Gate } from '../../../src/core/gates/gate.ts'
import { runId } from '../../../src/core/model/model.ts'
import {
  aVersion,
  decided,
  type Logged,
  type LoggedPoint,
  type Situation,
  said,
  withEntries,
} from '../decision/facts.ts'
import { betterThan, gateWith, samplesOf, wilson } from './long-gates.ts'

const holdout = 'holdout-v3'
const on = (...values: readonly number[]) =>
  values.map((value): LoggedPoint => ({ value, on: holdout }))

const has = (m: Logged, champion: Logged | null = null): Situation => ({
  candidate: aVersion(3, { metrics: { m } }),
  champion: champion === null ? null : aVersion(2, { metrics: { m: champion } }),
})
const asks = (line: string, dataset = holdout) => gateWith(line, { dataset })

/** The value that a gate took, as text. */
function taken(gate: Gate, situation: Situation): string | undefined {
  const [result] = decided([gate], situation).gates
  const { coefficient, exponent } =
    result?.candidate.kind === 'value' ? result.candidate.value : { coefficient: null, exponent: 0 }
  return coefficient === null ? result?.candidate.kind : `${coefficient}e${exponent}`
}

describe('of several values', () => {
  const training: LoggedPoint = { value: 0.99, step: 9, on: 'train' }
  test('the last one that was measured there counts, not the last one', () => {
    const situation = has([...on(0.8, 0.91), training])
    expect(taken(asks('m >= 0.9'), situation)).toBe('91e-2')
    expect(said(asks('m >= 0.95'), situation)).toBe('fail, falls-short')
    expect(said('m >= 0.95', situation)).toBe('pass, holds')
  })

  test('a function is taken over those alone', () => {
    const situation = has([...on(0.8, 0.9), training])
    expect(taken(asks('max(m) >= 0'), situation)).toBe('9e-1')
    expect(taken(asks('mean(m) >= 0'), situation)).toBe('85e-2')
  })

  test('the last is the one of the highest step, then of the latest moment', () => {
    const late = { value: 0.7, step: 5, at: 1, on: holdout }
    const early = { value: 0.9, step: 1, at: 9, on: holdout }
    expect(taken(asks('m >= 0'), has([late, early]))).toBe('7e-1')
    expect(taken(asks('m >= 0'), has([{ ...late, step: 1 }, early]))).toBe('9e-1')
  })

  test('one that is NaN elsewhere is no matter, and one that is NaN there fails', () => {
    const nan = { value: Number.NaN, step: 7, on: 'train' }
    expect(said(asks('m >= 0.9'), has([...on(0.95), nan]))).toBe('pass, holds')
    const there = has([...on(0.95), { ...nan, on: holdout }])
    expect(said(asks('m >= 0.9'), there)).toBe('fail, candidate-not-finite')
    expect(said(asks('max(m) >= 0.9'), there)).toBe('fail, candidate-not-finite')
  })
})

describe('a dataset', () => {
  test('is asked for by its name as well as by its digest, whole and in its own case', () => {
    const situation = has(on(0.95))
    expect(said(asks('m >= 0.9', 'set holdout-v3'), situation)).toBe('pass, holds')
    for (const other of ['holdout', 'Holdout-v3', 'set', 'holdout-v3 ', '*', '']) {
      expect(said(asks('m >= 0.9', other), situation)).toBe('fail, candidate-not-on-dataset')
    }
  })

  test('of that metric: what was measured of another one says nothing', () => {
    const candidate = aVersion(3, { metrics: { m: 0.95, f1: on(0.9) } })
    expect(said(asks('m >= 0.9'), { candidate })).toBe('fail, candidate-not-on-dataset')
  })

  test('of that run: an entry of a run that MLflow no longer has is nobody’s', () => {
    const candidate = aVersion(3, { metrics: { m: on(0.95) } })
    const moved = withEntries(candidate, (entries) =>
      entries.map((entry) => ({ ...entry, runId: runId(entry.runId.replace('3', '4')) })),
    )
    const gone = runId('run-of-4')
    const otherRuns = new Map([[gone, { kind: 'gone', runId: gone } as const]])
    expect(said(asks('m >= 0.9'), { candidate: { ...moved, otherRuns } })).toBe(
      'fail, candidate-not-on-dataset',
    )
  })
})

describe('where MLflow does not say it', () => {
  test('no logged model: nothing is known of any value', () => {
    expect(said(asks('m >= 0.9'), has(0.95))).toBe('hold, dataset-not-known')
  })

  test('a logged model whose values were logged without a dataset: none was measured there', () => {
    const nowhere = has([{ value: 0.95, on: null }])
    expect(said(asks('m >= 0.9'), nowhere)).toBe('fail, candidate-not-on-dataset')
  })

  test('a metric that there is not fails, whatever is known of datasets', () => {
    expect(said(asks('f1 >= 0.9'), has(0.95))).toBe('fail, candidate-lacks-metric')
    expect(said(asks('f1 >= 0.9'), has(on(0.95)))).toBe('fail, candidate-lacks-metric')
  })

  test('two values of one moment are told apart by the value, where MLflow has only one of them', () => {
    const moment = { step: 2, at: 5 }
    const one = { value: 0.95, on: holdout, ...moment }
    expect(said(asks('m >= 0.9'), has([one, { value: 0.2, ...moment }]))).toBe('pass, holds')
    expect(said(asks('m >= 0.9'), has([{ value: 0.2, ...moment }, one]))).toBe('pass, holds')
  })

  test('of two values of one moment that it has, neither is taken', () => {
    const moment = { step: 2, at: 5 }
    const two = [
      { value: 0.95, on: holdout, ...moment },
      { value: 0.2, on: 'train', ...moment },
    ]
    for (const values of [two, two.toReversed(), [...two, { value: 0.95, step: 3, on: holdout }]]) {
      expect(said(asks('m >= 0.9'), has(values))).toBe('hold, dataset-not-known')
    }
  })

  test('the same value twice in one moment is one', () => {
    const moment = { value: 0.95, step: 2, at: 5 }
    expect(said(asks('m >= 0.9'), has([{ ...moment, on: holdout }, moment]))).toBe('pass, holds')
  })

  test('two values of one moment elsewhere are no matter', () => {
    const moment = { step: 2, at: 5, on: 'train' }
    const situation = has([
      { value: 0.1, ...moment },
      { value: 0.2, ...moment },
      { value: 0.95, step: 3, on: holdout },
    ])
    expect(said(asks('m >= 0.9'), situation)).toBe('pass, holds')
  })

  test('one moment on two datasets is not known', () => {
    const both = has([{ value: 0.95, on: [holdout, 'train'] }])
    expect(said(asks('m >= 0.9'), both)).toBe('hold, dataset-not-known')
  })
})

describe('against a baseline', () => {
  const relative = asks('m >= champion')
  test('both sides are taken from there', () => {
    const other = { value: 0.99, step: 9, on: 'train' }
    expect(said(relative, has([...on(0.9), other], [...on(0.8), other]))).toBe('pass, holds')
    expect(said(relative, has([...on(0.7), other], [...on(0.8)]))).toBe('fail, falls-short')
  })

  test.each<[string, Logged, string]>([
    ['was not measured there', [{ value: 0.8, on: 'train' }], 'hold, baseline-not-on-dataset'],
    ['has no logged model', 0.8, 'hold, dataset-not-known'],
    ['is NaN there', [{ value: Number.NaN, on: holdout }], 'hold, baseline-not-finite'],
  ])('a champion that %s holds', (_, champion, expected) => {
    expect(said(relative, has(on(0.9), champion))).toBe(expected)
  })

  test('two datasets of the same name are still two', () => {
    const named = asks('m >= champion', 'set x')
    const side = (number: number, digest: string) => {
      const version = aVersion(number, { metrics: { m: [{ value: 0.9, on: digest }] } })
      return withEntries(version, (entries) =>
        entries.map((entry) => ({ ...entry, dataset: { name: 'set x', digest } })),
      )
    }
    const situation = { candidate: side(3, 'x1'), champion: side(2, 'x2') }
    expect(said(named, situation)).toBe('hold, datasets-differ')
    expect(said(named, { ...situation, champion: side(2, 'x1') })).toBe('pass, holds')
  })

  test('only the absolute gate on the same dataset stands in on a first promotion', () => {
    const nobody = has(on(0.95))
    const first = (...gates: readonly Gate[]) => decided(gates, nobody).gates[0]?.finding.kind
    expect(first(relative, asks('m >= 0.9'))).toBe('skipped-first-promotion')
    expect(first(relative, gateWith('m >= 0.9', {}))).toBe('held-first-promotion')
    expect(first(relative, asks('m >= 0.9', 'set holdout-v3'))).toBe('held-first-promotion')
    expect(first(gateWith('m >= champion', {}), asks('m >= 0.9'))).toBe('held-first-promotion')
  })
})

test('a count of samples is that of the dataset', () => {
  const counts = (n: Logged): Situation => ({
    candidate: aVersion(3, { metrics: { m: on(0.95), n } }),
  })
  const there = [...on(100), { value: 9000, step: 5, on: 'train' }]
  for (const beside of [{ samples: samplesOf(1000) }, { confidence: wilson(0.999) }]) {
    const gate = gateWith('m >= 0.92', { dataset: holdout, ...beside })
    expect(said(gate, counts(there))).toMatch(/hold, too-few-samples|fail, falls-short/)
    expect(said(gate, counts(on(9000)))).toBe('pass, holds')
    expect(said(gate, counts(9000))).toMatch(/^hold, (too-few-samples|no-confidence)$/)
  }
})

test('"better-than" compares the values of the dataset alone', () => {
  const better = on(0.91, 0.92, 0.93, 0.94)
  const worse = on(0.81, 0.82, 0.83, 0.84)
  const noise = Array.from({ length: 8 }, (_, index) => ({
    value: 0,
    step: 20 + index,
    on: 'train',
  }))
  const gate = betterThan({ dataset: holdout })
  expect(said(gate, has([...better, ...noise], worse))).toBe('pass, better')
  expect(said(betterThan(), has([...better, ...noise], worse))).toBe('hold, datasets-differ')
})
