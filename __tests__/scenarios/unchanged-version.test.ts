import { expect, test } from '@jest/globals'
import { fraudDetector } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

test('the gates of a version that has the target already are shown and do not count', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    inputs: { version: 'Production', gates: 'val_auc >= 0.99' },
  })
  expect(told.ended).toBe('success')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.outputs).toMatchObject({
    verdict: 'unchanged',
    promoted: 'false',
    'in-place': 'true',
    version: '3',
    'previous-version': '',
  })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: Unchanged: fraud-detector version 3 is already in Production: the gate failed, which decides nothing here.",
]
`)
  expect(told.log).toMatchInlineSnapshot(`
[
  "UNCHANGED  fraud-detector version 3 is already in Production: the gate failed, which decides nothing here.",
  "  fail  val_auc >= 0.99  0.921 is below 0.99",
  "  Evidence digest:",
  "      sha256:dc8ceb8d30f7940b1403b93b7f4df1090e979905a62c1d92ed777218c058ca64",
]
`)
})

test('one of two holders is not unchanged, because the other one is archived', async () => {
  const mlflow = fraudDetector({ 5: { stage: 'Production', metrics: { val_auc: 0.94 } } })
  const told = await tell({ mlflow, inputs: { version: '5', gates: 'val_auc >= champion' } })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'previous-version': '3' })
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
})

test('without archiving, one of two holders is unchanged', async () => {
  const mlflow = fraudDetector()
  const inputs = { version: '5', gates: 'val_auc >= champion', 'archive-existing': 'false' }
  const told = await tell({ mlflow, inputs })
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'Production' })
  const again = await tell({ mlflow, inputs })
  expect(again.outputs).toMatchObject({
    verdict: 'unchanged',
    promoted: 'false',
    'in-place': 'true',
  })
})
