import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

test('the report names each metric of a pattern that does not pass', async () => {
  const mlflow = new ScriptedMlflow('fraud-detector', {
    1: { stage: 'Production', metrics: { 'recall/young': 0.8, 'recall/new': 0.8 } },
    2: { metrics: { 'recall/young': 0.7, 'recall/senior': 0.9 } },
  })
  const gates = 'recall/* >= champion\nrecall/{young,senior} >= 0.75'
  const inputs = { version: '2', gates }
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.outputs.verdict).toBe('block')
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Block: fraud-detector version 2 is not promoted to Production: 3 of 5 gates failed, 1 could not be judged.",
  "error Stagegate: fail: recall/new >= champion: the candidate has no such metric (it has 2 metrics: recall/senior, recall/young); champion version 1: 0.8",
  "error Stagegate: hold: recall/senior >= champion: the champion (version 1) has no such metric (candidate: 0.9)",
  "error Stagegate: fail: recall/young >= champion: 0.7 is below 0.8 (champion version 1: 0.8)",
  "error Stagegate: fail: recall/young >= 0.75: 0.7 is below 0.75 (champion version 1: 0.8)",
]
`)
})
