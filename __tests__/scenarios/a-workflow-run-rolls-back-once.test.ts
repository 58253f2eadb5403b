import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { promoted, rolledBack } from './rollbacks.ts'
import { tell, writesTo } from './story.ts'

/** Version 6 over version 5 over version 3. */
async function threeDeep() {
  const mlflow = fraudDetector({ 6: { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } } })
  await promoted(mlflow)
  await promoted(mlflow, { run: 3, minute: 5, inputs: { version: '6', gates } })
  return mlflow
}

test('run again, the job finds its own rollback and goes no further back', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow, { inputs: { reason: 'slow' } })
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', 6: 'None' })
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40 })

  expect(again.ended).toBe('success')
  expect(writesTo(again.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', 6: 'None' })
  expect(again.outputs).toMatchObject({ version: '5', 'in-place': 'true', 'previous-version': '6' })
  expect(again.log).toMatchInlineSnapshot(`
[
  "DONE BEFORE  fraud-detector version 6 was rolled back from Production already.",
  "  earlier  it was rolled back before (mona, 2026-11-21 15:00 UTC, https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1): slow; one workflow run rolls back once, so start another one to go further back",
  "  holder  version 5 holds Production now",
  "  hold  version 6 is not promoted to Production again, unless clear-hold has let it since",
]
`)
  expect(again.summary()).toMatchInlineSnapshot(`
"### ↩️ Done before: \`fraud-detector\` version 6 was rolled back from Production already

It was rolled back before (\`mona\`, \`2026-11-21 15:00 UTC\`, \`https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1\`): \`slow\`; one workflow run rolls back once, so start another one to go further back. Version 5 holds Production now.

✋ Version 6 is not promoted to Production again, unless clear-hold has let it since.

[version 5](<https://mlflow.example/#/models/fraud-detector/versions/5>) · [workflow run](<https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/2>)
"
`)
})

test('also where somebody else has promoted in between', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  mlflow.move(4, 'Production', true)
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40 })
  expect(again.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 4: 'Production' })
  expect(again.outputs).toMatchObject({ version: '4', 'previous-version': '6' })
})

test('what came back, and is rolled back by the same run again, is rolled back', async () => {
  const mlflow = await threeDeep()
  await rolledBack(mlflow)
  const inputs = { version: '6', command: 'clear-hold' }
  await tell({ mlflow, event: dispatch(), run: 4, minute: 35, inputs })
  await promoted(mlflow, { run: 5, minute: 36, inputs: { version: '6', gates } })
  const again = await rolledBack(mlflow, { attempt: 2, minute: 40 })
  expect(again.outputs).toMatchObject({ version: '5', 'previous-version': '6' })
  expect(mlflow.stages()).toMatchObject({ 5: 'Production', 6: 'None' })
})

test('a rollback of one version leaves every other alone', async () => {
  const mlflow = await threeDeep()
  const told = await rolledBack(mlflow, { inputs: { version: '5' } })
  expect(told.ended).toBe('success')
  expect(writesTo(told.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 6: 'Production' })
  expect(told.outputs).toMatchObject({ version: '6', 'in-place': 'true', 'previous-version': '' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "NOTHING TO DO  fraud-detector version 5 does not hold Production, so it is not rolled back.",
  "  holder  version 6 holds Production now",
]
`)
  expect((await rolledBack(mlflow, { inputs: { version: '6' } })).outputs.version).toBe('5')
})
