import { expect, test } from '@jest/globals'
import { fraudDetector, gates } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

test('a version that another run promotes in the meantime is in place, but not promoted by this run', async () => {
  const mlflow = fraudDetector()
  const read = 'GET registered-models/get'
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(5, 'Production', true))
  const told = await tell({ mlflow, inputs: { version: '5', gates } })

  expect(told.ended).toBe('success')
  // It is announced before it looks, and taken back.
  expect(writesTo(told.transcript).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'POST mlflow.example/registered-models/set-tag',
    'DELETE mlflow.example/registered-models/delete-tag',
  ])
  expect([...mlflow.version(5).tags]).toEqual([])
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'false', 'in-place': 'true' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "IN PLACE  fraud-detector version 5 is now in Production: both gates passed.",
  "  pass  val_auc >= champion - 0.5%  0.941 is at least 0.9164 (champion version 3: 0.921); datasets not known",
  "  pass  recall/senior >= 0.80       0.84 is at least 0.8 (champion version 3: 0.83)",
  "  changed before  another run has already made this change",
  "  Evidence digest:",
  "      sha256:1d76b6659ddb1e6686dd7e9f865b7f54f37afdd64f3f90b153bffaf43c00f4dc",
]
`)
})
