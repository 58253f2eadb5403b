import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

const gates = 'val_auc >= champion\nval_auc >= 0.90'

test('a first promotion passes if there is an absolute gate', async () => {
  const mlflow = new ScriptedMlflow('fraud-detector', { 1: { metrics: { val_auc: 0.92 } } })
  const told = await tell({ mlflow, event: dispatch(), inputs: { version: 'latest', gates } })
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'previous-version': '' })
  expect(mlflow.stages()).toEqual({ 1: 'Production' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "PROMOTED  fraud-detector version 1 is now in Production: 1 of 2 gates passed, 1 skipped.",
  "  skip  val_auc >= champion  there is no champion yet, so the absolute gate on this metric decides (candidate: 0.92)",
  "  pass  val_auc >= 0.90      0.92 is at least 0.9",
  "  changed  version 1: None → Production",
  "  Evidence digest:",
  "      sha256:e6c64a7f8fe42c2dae543bff97f20a8fd3f6c7f25f485ec6f87de2888d247b04",
]
`)
})

test('after the champion was deleted, the gate against the champion is a hold', async () => {
  const mlflow = fraudDetector()
  await tell({ mlflow, inputs: { version: '5', gates } })
  // Deleting a version takes its tags along; those of the registered model stay.
  mlflow.model.versions.splice(mlflow.model.versions.indexOf(mlflow.version(5)), 1)
  mlflow.model.aliases.clear()

  const told = await tell({ mlflow, inputs: { version: '4', gates } })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: 'Archived', 4: 'None' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Hold: fraud-detector version 4 is not promoted to Production: 1 of 2 gates could not be judged.",
  "error Stagegate: hold: val_auc >= champion: there is no champion now, but there was one before, so this is not a first promotion (was the champion deleted?); candidate: 0.934",
]
`)
})
