import { describe, expect, test } from '@jest/globals'
import { readAnswer } from '../../../src/registry/mlflow/answers.ts'
import { loggedModelAnswer } from '../../../src/registry/mlflow/logged-model-answers.ts'

const plain = {
  model_id: '"m-1"',
  key: '"auc"',
  run_id: '"r1"',
  step: '3',
  timestamp: '1700000000000',
  value: '0.5',
}

/** What is read of a logged model with one value, some fields of which are written in this way. */
function read(fields: Readonly<Record<string, string | null>>) {
  const written = Object.entries({ ...plain, ...fields })
    .filter(([, json]) => json !== null)
    .map(([name, json]) => `"${name}": ${json}`)
  const text = `{"model": {"info": {"model_id": "m-1"}, "data": {"metrics": [{${written.join()}}]}}}`
  const reading = readAnswer(text, loggedModelAnswer)
  return reading.kind === 'read' ? reading.value.model.entries[0] : reading.why
}

describe('a value that was logged to a logged model', () => {
  test('has what MLflow says of it', () => {
    expect(read({ dataset_name: '"d"', dataset_digest: '"1a"' })).toEqual({
      model: 'm-1',
      metric: 'auc',
      runId: 'r1',
      step: 3,
      timestamp: 1_700_000_000_000,
      value: 0.5,
      dataset: { name: 'd', digest: '1a' },
    })
  })

  test('is on no dataset where MLflow names none', () => {
    for (const none of [null, 'null', '""']) {
      expect(read({ dataset_digest: none })).toMatchObject({ dataset: null })
    }
  })

  test('has step 0 where MLflow leaves the step out', () => {
    expect(read({ step: null, timestamp: null })).toMatchObject({ step: 0, timestamp: 0 })
  })

  test('has steps and times of 64 bits, written as numbers or as text', () => {
    const exact = 9_007_199_254_740_993n
    for (const written of [String(exact), `"${exact}"`]) {
      expect(read({ step: written, timestamp: written })).toMatchObject({
        step: exact,
        timestamp: exact,
      })
    }
  })

  test('is no number where MLflow writes none', () => {
    for (const odd of ['"NaN"', 'null', '"seven"', null]) {
      expect(read({ value: odd })).toMatchObject({ value: Number.NaN })
    }
    expect(read({ value: '"Infinity"' })).toMatchObject({ value: Number.POSITIVE_INFINITY })
  })

  test.each([
    ['model_id', '7'],
    ['key', null],
    ['run_id', 'null'],
    ['step', '0.5'],
    ['step', '"soon"'],
    ['timestamp', '{}'],
    ['value', '[1]'],
    ['dataset_digest', '7'],
    ['dataset_name', '{}'],
  ])('makes the answer unreadable where its %s is %s', (field, json) => {
    expect(read({ [field]: json })).toContain(`model.data.metrics.0.${field}`)
  })
})
