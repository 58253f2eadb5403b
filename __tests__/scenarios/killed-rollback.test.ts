import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import type { Answer } from './mlflow-answers.ts'
import { announcedIn, promoted, rolledBack, tagsOf } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

const down: Answer = { status: 502, type: 'text/html', text: '<html>Bad Gateway</html>' }

/** The server carries the request out, and from then on nobody hears of it any more. */
function diesAfter(mlflow: ScriptedMlflow, request: string): void {
  mlflow.interrupt(request, () => {
    mlflow.always('*', down)
    return undefined
  })
}

async function promotedFromStaging(): Promise<ScriptedMlflow> {
  const measured = { val_auc: 0.941, 'recall/senior': 0.84 }
  const mlflow = fraudDetector({ 5: { stage: 'Staging', metrics: measured } })
  await promoted(mlflow)
  return mlflow
}

test.each([
  {
    what: 'before anything moved',
    at: 'POST registered-models/set-tag',
    stages: { 3: 'Archived', 5: 'Production' },
    notes: 0,
  },
  {
    what: 'after the target was given back',
    at: 'POST model-versions/transition-stage',
    stages: { 3: 'Production', 5: 'Archived' },
    notes: 1,
  },
])('a rollback killed $what is completed by the next run', async ({ at, stages, notes }) => {
  const mlflow = await promotedFromStaging()
  diesAfter(mlflow, at)
  const first = await rolledBack(mlflow, { inputs: { reason: 'slow' } })
  expect(first.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject(stages)
  expect(announcedIn(mlflow)).toMatchObject([{ action: 'rollback', state: 'begun' }])

  mlflow.recover()
  const next = await rolledBack(mlflow, { run: 3, minute: 31, inputs: { reason: 'slow' } })
  expect(next.ended).toBe('success')
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: 'Production', 4: 'None', 5: 'Staging' })
  expect(next.outputs).toMatchObject({ version: '3', 'in-place': 'true', 'previous-version': '5' })
  const { records, holds } = tagsOf(mlflow, 5)
  expect(records).toMatchObject([
    { action: 'promote', state: 'done' },
    { action: 'rollback', state: 'done', to: '3', back: 'Staging', reason: 'slow' },
  ])
  expect(holds).toMatchObject([{ target: 'stage:Production', reason: 'slow' }])
  expect(next.log.filter((line) => line.includes('  note  '))).toHaveLength(notes)
})

test('the version of a killed rollback stays where it is if its former stage has another version now', async () => {
  const mlflow = await promotedFromStaging()
  diesAfter(mlflow, 'POST model-versions/transition-stage')
  await rolledBack(mlflow)
  mlflow.recover()
  mlflow.move(4, 'Staging', false)
  const next = await rolledBack(mlflow, { run: 3, minute: 31 })
  expect(next.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 4: 'Staging', 5: 'Archived' })
  expect(tagsOf(mlflow, 5).records.at(-1)).toMatchObject({ state: 'done', back: 'Archived' })
  expect(next.log.at(-1)).toMatch(
    /^ {2}note {2}version 5 was not moved to Staging, although the record/,
  )
})

test('the next rollback reports the killed one', async () => {
  const mlflow = await promotedFromStaging()
  diesAfter(mlflow, 'POST model-versions/transition-stage')
  await rolledBack(mlflow, { inputs: { reason: 'slow' } })
  mlflow.recover()
  const next = await rolledBack(mlflow, { run: 3, minute: 31 })
  expect(next.log).toMatchInlineSnapshot(`
[
  "DONE BEFORE  fraud-detector version 5 was already rolled back from Production.",
  "  rolled back before  mona, 2026-11-21 15:00 UTC, https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1: slow",
  "  target  version 3 is in Production now",
  "  rollback mark  version 5 is not promoted to Production again, unless the command clear-rollback has allowed it since",
  "  note  an earlier run carried out a rollback of version 5 from Production (mona, 2026-11-21 15:00 UTC, https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1) and stopped before it recorded the end; its record is completed now",
]
`)
})

test('a promotion stops for a rollback that may be at work, and completes an old one', async () => {
  const mlflow = await promotedFromStaging()
  diesAfter(mlflow, 'POST model-versions/transition-stage')
  await rolledBack(mlflow, { inputs: { reason: 'slow' } })
  mlflow.recover()
  const promotion = (minute: number) =>
    tell({ mlflow, event: dispatch(), run: 4, minute, inputs: { version: '5', gates } })

  const early = await promotion(31)
  expect(early.ended).toBe('failure')
  expect(early.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: mona is rolling back version 5 to or from stage:Production at this moment (https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1). That began at 2026-11-21T15:00:00.000Z and has not ended yet. Run again when it has ended. If that run has died, other runs wait for it only until 2026-11-21T15:05:00.000Z; a rollback with force does not wait.",
]
`)
  const late = await promotion(36)
  expect(late.outputs).toMatchObject({ verdict: 'hold', promoted: 'false' })
  expect(late.log).toMatchInlineSnapshot(`
[
  "HOLD  fraud-detector version 5 is not promoted to Production: both gates passed, and 1 requirement is not met.",
  "  pass  val_auc >= champion - 0.5%  0.941 is at least 0.9164 (champion version 3: 0.921); datasets not known",
  "  pass  recall/senior >= 0.80       0.84 is at least 0.8 (champion version 3: 0.83)",
  "  hold  mona rolled the version back from this target: slow; the command clear-rollback allows its promotion again",
  "  note  an earlier run carried out a rollback of version 5 from Production (mona, 2026-11-21 15:00 UTC, https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1) and stopped before it recorded the end; its record is completed now",
  "  Evidence digest:",
  "      sha256:8fbd9dae38ff00537de1d3d3a9d22b17e3f1185b85578ad337f058e08a75d293",
]
`)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'Staging' })
})

test('a promotion removes the record of a rollback that never moved anything', async () => {
  const mlflow = await promotedFromStaging()
  diesAfter(mlflow, 'POST registered-models/set-tag')
  await rolledBack(mlflow)
  mlflow.recover()
  mlflow.move(2, 'Production', true)
  const told = await tell({
    mlflow,
    event: dispatch(),
    run: 4,
    minute: 60,
    inputs: { version: '4', gates: 'val_auc >= 0.9' },
  })
  expect(told.outputs).toMatchObject({ promoted: 'true' })
  expect(told.log.filter((line) => line.includes('  note  '))).toMatchInlineSnapshot(`
[
  "  note  an earlier run began a rollback of version 5 from Production (mona, 2026-11-21 15:00 UTC, https://github.com/octo-bank/fraud-model/actions/runs/2/attempts/1) and stopped before anything moved; its unfinished record is removed now",
]
`)
  // Version 2 took the place of version 5, and no rollback did.
  expect(tagsOf(mlflow, 5)).toMatchObject({ records: [{ action: 'promote' }], holds: [] })
})
