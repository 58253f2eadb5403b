import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

const lastYear = { name: 'holdout', digest: 'd0000025' }
const thisYear = { name: 'holdout', digest: 'd0000026' }

function measuredOn(candidate: typeof lastYear): ScriptedMlflow {
  return new ScriptedMlflow('fraud-detector', {
    1: { stage: 'Production', metrics: { val_auc: 0.92 }, dataset: lastYear },
    2: { metrics: { val_auc: 0.95 }, dataset: candidate },
  })
}

const inputs = { version: '2', gates: 'val_auc >= champion' }

test('values of the same dataset are compared', async () => {
  const mlflow = measuredOn(lastYear)
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.outputs.verdict).toBe('pass')
  expect(told.transcript.filter((line) => line.includes('logged-models'))).toMatchInlineSnapshot(`
[
  "GET mlflow.example/logged-models/m-a0f1908378a0f1908378a0f190830002",
  "GET mlflow.example/logged-models/m-a0f1908378a0f1908378a0f190830001",
]
`)
})

test('values of different datasets are a hold that names both', async () => {
  const told = await tell({ mlflow: measuredOn(thisYear), event: dispatch(), inputs })
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Hold: fraud-detector version 2 is not promoted to Production: the gate could not be judged.",
  "error Stagegate: hold: val_auc >= champion: measured on different datasets: candidate on holdout (d0000026), the champion (version 1) on holdout (d0000025); candidate: 0.95, champion version 1: 0.92",
]
`)
})

test('with same-dataset: warn the comparison decides, with a warning', async () => {
  const given = { ...inputs, 'same-dataset': 'warn' }
  const told = await tell({ mlflow: measuredOn(thisYear), event: dispatch(), inputs: given })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: Promoted: fraud-detector version 2 is now in Production: the gate passed.",
  "warning Stagegate: pass: val_auc >= champion: 0.95 is at least 0.92 (champion version 1: 0.92); warning: measured on different datasets: candidate on holdout (d0000026), the champion (version 1) on holdout (d0000025)",
]
`)
})

test('with same-dataset: ignore the datasets are not compared', async () => {
  const given = { ...inputs, 'same-dataset': 'ignore' }
  const told = await tell({ mlflow: measuredOn(thisYear), event: dispatch(), inputs: given })
  expect(told.outputs.verdict).toBe('pass')
})

test('with same-dataset: require an unknown dataset is a hold', async () => {
  const mlflow = new ScriptedMlflow('fraud-detector', {
    1: { stage: 'Production', metrics: { val_auc: 0.92 } },
    2: { metrics: { val_auc: 0.95 } },
  })
  const given = { ...inputs, 'same-dataset': 'require' }
  const told = await tell({ mlflow, event: dispatch(), inputs: given })
  expect(told.outputs.verdict).toBe('hold')
})
