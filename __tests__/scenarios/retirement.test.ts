import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { tell, writesTo } from './story.ts'

test.each(['Archived', 'None'])('a move to %s compares nothing', async (stage) => {
  const mlflow = fraudDetector()
  const told = await tell({ mlflow, event: dispatch(), inputs: { version: '3', stage } })
  expect(told.ended).toBe('success')
  // MLflow answers the flag with 500 here, and its own client then tries for four minutes.
  expect(writesTo(told.transcript)[1]).toBe(
    'POST mlflow.example/model-versions/transition-stage ' +
      `{"name":"fraud-detector","version":"3","stage":"${stage}","archive_existing_versions":false}`,
  )
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'previous-version': '' })
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: stage, 4: 'None', 5: 'None' })
  expect(told.transcript.filter((line) => line.includes('runs/get?'))).toEqual([])
})

test.each(['Archived', 'None'])(
  'other versions in %s change neither the digest nor the record',
  async (stage) => {
    const inputs = { version: '3', stage }
    const few = fraudDetector()
    const many = fraudDetector({ 6: { stage }, 7: { stage } })
    const [toldOfFew, toldOfMany] = [
      await tell({ mlflow: few, event: dispatch(), inputs }),
      await tell({ mlflow: many, event: dispatch(), inputs }),
    ]
    expect(toldOfMany.outputs['evidence-digest']).toBe(toldOfFew.outputs['evidence-digest'])
    for (const mlflow of [few, many]) {
      const [record = ''] = mlflow.version(3).tags.values()
      expect(JSON.parse(record)).toMatchObject({ target: `stage:${stage}`, former: [] })
    }
  },
)

test('if somebody else moves the version in the meantime, it is read again, and the report says so', async () => {
  const mlflow = fraudDetector()
  const read = 'GET registered-models/get'
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(5, 'Staging', true))
  const inputs = { version: '5', stage: 'Archived' }
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 5: 'Archived' })
  expect(told.log).toMatchInlineSnapshot(`
[
  "PROMOTED  fraud-detector version 5 is now in Archived: a move to Archived needs no gates.",
  "  changed  version 5: Staging → Archived",
  "  note  the evidence was read and the gates were evaluated a second time, because something changed after the first decision: Somebody else moved version 5 of 'fraud-detector' meanwhile: it was in None at the decision and is in Staging now.",
  "  Evidence digest:",
  "      sha256:3e5b747f26f396cff9d4cbe0d57efc4b0fa92e1e58fdf4213c916ac20d42f020",
]
`)
})

test('a version that somebody else moves again and again is a conflict', async () => {
  const mlflow = fraudDetector()
  const read = 'GET registered-models/get'
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(5, 'Staging', true))
  mlflow.interrupt(read, () => undefined)
  mlflow.interrupt(read, () => void mlflow.move(5, 'Production', true))
  const inputs = { version: '5', stage: 'Archived' }
  const told = await tell({ mlflow, event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
  expect([...mlflow.version(5).tags]).toEqual([])
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: Conflict: fraud-detector version 5 is not promoted to Archived: a move to Archived needs no gates. Somebody else moved version 5 of 'fraud-detector' meanwhile: it was in Staging at the decision and is in Production now. This happened twice during this run. Find out who else moves it, and run again.",
]
`)
})
