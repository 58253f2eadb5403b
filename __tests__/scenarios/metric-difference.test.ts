import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

const gates =
  'train_auc - val_auc <= 0.02\nmax(train_auc) - val_auc <= champion\ninfo: val_auc >= 0.9'

function registry(train: readonly number[], val: number) {
  return new ScriptedMlflow('fraud-detector', {
    1: { stage: 'Production', metrics: { train_auc: [0.9, 0.97, 0.95], val_auc: 0.92 } },
    2: { metrics: { train_auc: [...train], val_auc: val } },
  })
}

test('a version that overfits is blocked, and the report shows both values', async () => {
  const told = await tell({
    mlflow: registry([0.9, 0.99], 0.93),
    event: dispatch(),
    inputs: { version: '2', gates },
  })
  expect(told.outputs).toMatchObject({ verdict: 'block', promoted: 'false' })
  expect(told.annotations.slice(1)).toEqual([
    'error Stagegate: fail: train_auc - val_auc <= 0.02: 0.06 (0.99 − 0.93) is above 0.02 (champion version 1: 0.03 (0.95 − 0.92))',
    'error Stagegate: fail: max(train_auc) - val_auc <= champion: 0.06 (0.99 − 0.93) is above 0.05 (champion version 1: 0.05 (0.97 − 0.92))',
  ])
  const { gates: rows } = JSON.parse(told.outputs.decision ?? '')
  expect(rows[1]).toMatchObject({
    metric: 'train_auc - val_auc',
    candidate: '0.06',
    candidateTerms: ['0.99', '0.93'],
    baseline: { version: '1', value: '0.05', terms: ['0.97', '0.92'] },
  })
})

test('only the metric with a function is asked for its history, and the version passes', async () => {
  const told = await tell({
    mlflow: registry([0.97, 0.94], 0.93),
    event: dispatch(),
    inputs: { version: '2', gates },
  })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  const asked = told.transcript.filter((line) => line.includes('get-history'))
  expect(asked).toHaveLength(2)
  expect(asked.every((line) => line.includes('metric_key=train_auc&'))).toBe(true)
})
