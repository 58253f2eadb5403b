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

describe('a gate on a dataset with several values', () => {
  const training: LoggedPoint = { value: 0.99, step: 9, on: 'train' }
  test('uses the last value that was measured on the dataset', () => {
    const situation = has([...on(0.8, 0.91), training])
    expect(taken(asks('m >= 0.9'), situation)).toBe('91e-2')
    expect(said(asks('m >= 0.95'), situation)).toBe('fail, not-met')
    expect(said('m >= 0.95', situation)).toBe('pass, met')
  })

  test('applies a function only to the values on the dataset', () => {
    const situation = has([...on(0.8, 0.9), training])
    expect(taken(asks('max(m) >= 0'), situation)).toBe('9e-1')
    expect(taken(asks('mean(m) >= 0'), situation)).toBe('85e-2')
  })

  test('uses the value of the highest step, then of the latest time', () => {
    const late = { value: 0.7, step: 5, at: 1, on: holdout }
    const early = { value: 0.9, step: 1, at: 9, on: holdout }
    expect(taken(asks('m >= 0'), has([late, early]))).toBe('7e-1')
    expect(taken(asks('m >= 0'), has([{ ...late, step: 1 }, early]))).toBe('9e-1')
  })

  test('ignores a NaN on another dataset, and fails for a NaN on its dataset', () => {
    const nan = { value: Number.NaN, step: 7, on: 'train' }
    expect(said(asks('m >= 0.9'), has([...on(0.95), nan]))).toBe('pass, met')
    const there = has([...on(0.95), { ...nan, on: holdout }])
    expect(said(asks('m >= 0.9'), there)).toBe('fail, candidate-not-finite')
    expect(said(asks('max(m) >= 0.9'), there)).toBe('fail, candidate-not-finite')
  })
})

describe('the dataset of a gate', () => {
  test('is given by its exact name or digest', () => {
    const situation = has(on(0.95))
    expect(said(asks('m >= 0.9', 'set holdout-v3'), situation)).toBe('pass, met')
    for (const other of ['holdout', 'Holdout-v3', 'set', 'holdout-v3 ', '*', '']) {
      expect(said(asks('m >= 0.9', other), situation)).toBe('fail, candidate-not-on-dataset')
    }
  })

  test('counts only for the values of the gate’s metric', () => {
    const candidate = aVersion(3, { metrics: { m: 0.95, f1: on(0.9) } })
    expect(said(asks('m >= 0.9'), { candidate })).toBe('fail, candidate-not-on-dataset')
  })

  test('counts only for the values of a run that MLflow still has', () => {
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

describe('if MLflow does not have the dataset of a value,', () => {
  test('and there is no logged model, the gate is a hold', () => {
    expect(said(asks('m >= 0.9'), has(0.95))).toBe('hold, dataset-not-known')
  })

  test('and there is a logged model, the gate fails, because the value has no dataset', () => {
    const nowhere = has([{ value: 0.95, on: null }])
    expect(said(asks('m >= 0.9'), nowhere)).toBe('fail, candidate-not-on-dataset')
  })

  test('a missing metric fails in any case', () => {
    expect(said(asks('f1 >= 0.9'), has(0.95))).toBe('fail, candidate-lacks-metric')
    expect(said(asks('f1 >= 0.9'), has(on(0.95)))).toBe('fail, candidate-lacks-metric')
  })

  test('two values of the same moment are told apart if MLflow has the dataset of only one', () => {
    const moment = { step: 2, at: 5 }
    const one = { value: 0.95, on: holdout, ...moment }
    expect(said(asks('m >= 0.9'), has([one, { value: 0.2, ...moment }]))).toBe('pass, met')
    expect(said(asks('m >= 0.9'), has([{ value: 0.2, ...moment }, one]))).toBe('pass, met')
  })

  test('two values of the same moment are a hold if MLflow has the dataset of both', () => {
    const moment = { step: 2, at: 5 }
    const two = [
      { value: 0.95, on: holdout, ...moment },
      { value: 0.2, on: 'train', ...moment },
    ]
    for (const values of [two, two.toReversed(), [...two, { value: 0.95, step: 3, on: holdout }]]) {
      expect(said(asks('m >= 0.9'), has(values))).toBe('hold, dataset-not-known')
    }
  })

  test('the same value twice at the same moment counts as one', () => {
    const moment = { value: 0.95, step: 2, at: 5 }
    expect(said(asks('m >= 0.9'), has([{ ...moment, on: holdout }, moment]))).toBe('pass, met')
  })

  test('two values of the same moment on another dataset do not matter', () => {
    const moment = { step: 2, at: 5, on: 'train' }
    const situation = has([
      { value: 0.1, ...moment },
      { value: 0.2, ...moment },
      { value: 0.95, step: 3, on: holdout },
    ])
    expect(said(asks('m >= 0.9'), situation)).toBe('pass, met')
  })

  test('one value on two datasets is a hold', () => {
    const both = has([{ value: 0.95, on: [holdout, 'train'] }])
    expect(said(asks('m >= 0.9'), both)).toBe('hold, dataset-not-known')
  })
})

describe('a gate on a dataset against a baseline', () => {
  const relative = asks('m >= champion')
  test('compares the values of both sides on this dataset', () => {
    const other = { value: 0.99, step: 9, on: 'train' }
    expect(said(relative, has([...on(0.9), other], [...on(0.8), other]))).toBe('pass, met')
    expect(said(relative, has([...on(0.7), other], [...on(0.8)]))).toBe('fail, not-met')
  })

  test.each<[string, Logged, string]>([
    ['was not measured there', [{ value: 0.8, on: 'train' }], 'hold, baseline-not-on-dataset'],
    ['has no logged model', 0.8, 'hold, dataset-not-known'],
    ['is NaN there', [{ value: Number.NaN, on: holdout }], 'hold, baseline-not-finite'],
  ])('is a hold if the champion %s', (_, champion, expected) => {
    expect(said(relative, has(on(0.9), champion))).toBe(expected)
  })

  test('is a hold if the two datasets have the same name and different digests', () => {
    const named = asks('m >= champion', 'set x')
    const side = (number: number, digest: string) => {
      const version = aVersion(number, { metrics: { m: [{ value: 0.9, on: digest }] } })
      return withEntries(version, (entries) =>
        entries.map((entry) => ({ ...entry, dataset: { name: 'set x', digest } })),
      )
    }
    const situation = { candidate: side(3, 'x1'), champion: side(2, 'x2') }
    expect(said(named, situation)).toBe('hold, datasets-differ')
    expect(said(named, { ...situation, champion: side(2, 'x1') })).toBe('pass, met')
  })

  test('is skipped on a first promotion only beside an absolute gate on the same dataset', () => {
    const nobody = has(on(0.95))
    const first = (...gates: readonly Gate[]) => decided(gates, nobody).gates[0]?.finding.kind
    expect(first(relative, asks('m >= 0.9'))).toBe('skipped-first-promotion')
    expect(first(relative, gateWith('m >= 0.9', {}))).toBe('held-first-promotion')
    expect(first(relative, asks('m >= 0.9', 'set holdout-v3'))).toBe('held-first-promotion')
    expect(first(gateWith('m >= champion', {}), asks('m >= 0.9'))).toBe('held-first-promotion')
  })
})

test('the number of samples must be measured on the same dataset', () => {
  const counts = (n: Logged): Situation => ({
    candidate: aVersion(3, { metrics: { m: on(0.95), n } }),
  })
  const there = [...on(100), { value: 9000, step: 5, on: 'train' }]
  for (const beside of [{ samples: samplesOf(1000) }, { confidence: wilson(0.999) }]) {
    const gate = gateWith('m >= 0.92', { dataset: holdout, ...beside })
    expect(said(gate, counts(there))).toMatch(/hold, too-few-samples|fail, not-met/)
    expect(said(gate, counts(on(9000)))).toBe('pass, met')
    expect(said(gate, counts(9000))).toMatch(/^hold, (too-few-samples|no-confidence)$/)
  }
})

test('"better-than" compares only the values on the dataset', () => {
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
