import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import type { Answer } from './mlflow-answers.ts'
import { promoted, rolledBack, tagsOf } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell, writesTo } from './story.ts'

const down: Answer = { status: 502, type: 'text/html', text: '<html>Bad Gateway</html>' }
const better = { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } }

/** Version 5 serves; version 6 is on its way there, and its run dies at that request. */
async function diedOver(request: string): Promise<ScriptedMlflow> {
  const mlflow = fraudDetector({ 6: better })
  await promoted(mlflow)
  mlflow.interrupt(request, () => {
    mlflow.always('*', down)
    return undefined
  })
  const inputs = { version: '6', gates }
  await tell({ mlflow, event: dispatch(), run: 7, minute: 1, inputs })
  mlflow.recover()
  return mlflow
}

const begun = 'POST registered-models/set-tag'
const moved = 'POST model-versions/transition-stage'

test.each([begun, moved])('without force, the error names a time (%s)', async (request) => {
  const mlflow = await diedOver(request)
  const told = await rolledBack(mlflow, { minute: 3 })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(told.annotations).toEqual([
    'error Stagegate: error in the rollback: mona is moving version 6 to or from stage:Production at this moment (https://github.com/octo-bank/fraud-model/actions/runs/7/attempts/1). That began at 2026-11-21T14:31:00.000Z and has not ended yet. Run again when it has ended. If that run has ' +
      'died, other runs wait for it only until 2026-11-21T14:36:00.000Z; a rollback with force does not wait.',
  ])
})

test('a forced rollback rolls back a dead run’s move, to the former holder', async () => {
  const mlflow = await diedOver(moved)
  expect(mlflow.stages()).toMatchObject({ 5: 'Archived', 6: 'Production' })
  const told = await rolledBack(mlflow, { minute: 3, inputs: { version: '6', force: 'true' } })
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production', 6: 'None' })
  expect(tagsOf(mlflow, 6).records).toMatchObject([
    { action: 'promote', state: 'done' },
    { action: 'rollback', state: 'done', to: '5' },
  ])
  expect(told.log.at(-1)).toMatch(
    /note {2}an earlier run carried out a move of version 6 to Production .* is completed now$/,
  )
})

test('a forced rollback removes the record of a dead run that moved nothing, and says so', async () => {
  const mlflow = await diedOver(begun)
  const told = await rolledBack(mlflow, { minute: 3, inputs: { version: '5', force: 'true' } })
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None', 6: 'None' })
  expect(tagsOf(mlflow, 6).records).toEqual([])
  expect(told.log.at(-1)).toMatchInlineSnapshot(
    `"  note  another run began a move of version 6 to Production (mona, 2026-11-21 14:31 UTC, https://github.com/octo-bank/fraud-model/actions/runs/7/attempts/1) and has not ended it. Because of force this run did not wait and removed the record of the other run; if that run is still active, it may move the target later"`,
  )
  expect(told.summary()).toContain('- another run began a move of version 6 to Production (')
  // Nor does anybody wait for it after that.
  const next = await promoted(mlflow, { run: 9, minute: 4, inputs: { version: '6', gates } })
  expect(next.ended).toBe('success')
})

test('a forced rollback removes the record of a dead run that would move one of its versions to another stage', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow, { inputs: { stage: 'Staging', gates: 'val_auc >= 0.9' } })
  mlflow.interrupt(begun, () => {
    mlflow.always('*', down)
    return undefined
  })
  await tell({ mlflow, event: dispatch(), run: 7, minute: 1, inputs: { version: '5', gates } })
  mlflow.recover()
  const waits = await rolledBack(mlflow, { minute: 2, inputs: { stage: 'Staging' } })
  expect(waits.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject({ 5: 'Staging' })
  const forced = await rolledBack(mlflow, {
    run: 3,
    minute: 3,
    inputs: { stage: 'Staging', force: 'true' },
  })
  expect(forced.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(forced.log.at(-1)).toContain('Because of force this run did not wait')
})
