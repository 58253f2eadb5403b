import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

test('several functions of a metric read its history once for each side', async () => {
  const mlflow = new ScriptedMlflow('fraud-detector', {
    1: { stage: 'Production', metrics: { val_auc: [0.7, 0.93, 0.9], loss: [0.5, 0.3] } },
    2: { metrics: { val_auc: [0.8, 0.95, 0.91], loss: [0.4, 0.2] } },
  })
  const gates = [
    'max(val_auc) >= champion',
    'max(val_auc) >= 0.95',
    'mean(val_auc) >= champion',
    'median(val_auc) >= 0.91',
    'min(loss) < champion',
    'val_auc >= 0.9',
  ].join('\n')
  const told = await tell({ mlflow, event: dispatch(), inputs: { version: '2', gates } })

  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  const asked = told.transcript.filter((line) => line.includes('get-history'))
  expect(asked).toMatchInlineSnapshot(`
[
  "GET mlflow.example/metrics/get-history?run_id=a0f1908378a0f1908378a0f190830002&metric_key=val_auc&max_results=25000",
  "GET mlflow.example/metrics/get-history?run_id=a0f1908378a0f1908378a0f190830002&metric_key=loss&max_results=25000",
  "GET mlflow.example/metrics/get-history?run_id=a0f1908378a0f1908378a0f190830001&metric_key=val_auc&max_results=25000",
  "GET mlflow.example/metrics/get-history?run_id=a0f1908378a0f1908378a0f190830001&metric_key=loss&max_results=25000",
]
`)
  expect(told.log).toMatchInlineSnapshot(`
[
  "PROMOTED  fraud-detector version 2 is now in Production: all 6 gates passed.",
  "  pass  max(val_auc) >= champion   0.95 is at least 0.93 (champion version 1: 0.93); datasets not known",
  "  pass  max(val_auc) >= 0.95       0.95 is at least 0.95 (champion version 1: 0.93)",
  "  pass  mean(val_auc) >= champion  0.8867 is at least 0.8433 (champion version 1: 0.8433); datasets not known",
  "  pass  median(val_auc) >= 0.91    0.91 is at least 0.91 (champion version 1: 0.9)",
  "  pass  min(loss) < champion       0.2 is less than 0.3 (champion version 1: 0.3); datasets not known",
  "  pass  val_auc >= 0.9             0.91 is at least 0.9 (champion version 1: 0.9)",
  "  changed  version 2: None → Production",
  "  changed  version 1: Production → Archived",
  "  Evidence digest:",
  "      sha256:252344ca988c19a3a72d6f1f7523c30ae56540a40dbd3c38c640a9e75ccb4451",
]
`)
})
