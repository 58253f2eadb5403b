import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import type { Answer } from './mlflow-answers.ts'
import { promoted, type Run, rolledBack, tagsOf } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell } from './story.ts'

const down: Answer = { status: 502, type: 'text/html', text: '<html>Bad Gateway</html>' }
const better = { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } }

/** A run that promotes version 5 dies right after that request. */
async function diesAfter(mlflow: ScriptedMlflow, request: string, given: Run): Promise<void> {
  mlflow.interrupt(request, () => {
    mlflow.always('*', down)
    return undefined
  })
  const inputs = { version: '5', gates, ...given.inputs }
  const told = await tell({ mlflow, event: dispatch(), ...given, inputs })
  expect(told.ended).toBe('failure')
  mlflow.recover()
}

const begun = 'POST registered-models/set-tag'
const moved = 'POST model-versions/transition-stage'

test('of two runs that died while they moved the same version, the record of the run that moved it is completed', async () => {
  const mlflow = fraudDetector()
  // The first would have archived nobody.
  await diesAfter(mlflow, begun, { run: 7, inputs: { 'archive-existing': 'false' } })
  await diesAfter(mlflow, moved, { run: 8, minute: 1 })
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
  const next = await tell({
    mlflow,
    event: dispatch(),
    run: 9,
    minute: 2,
    inputs: { version: '5', gates },
  })
  expect(next.outputs).toMatchObject({ verdict: 'unchanged' })
  expect(tagsOf(mlflow, 5).records).toMatchObject([
    { state: 'done', archive: true, former: ['3'], run: expect.stringContaining('/runs/8/') },
  ])
  // So a rollback gives it back to the one that was archived.
  await rolledBack(mlflow)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
})

test('an announcement is removed if another record already says what happened', async () => {
  const mlflow = fraudDetector({ 6: better })
  await diesAfter(mlflow, begun, { run: 7 })
  const left = [...mlflow.model.tags].filter(([key]) => key.startsWith('stagegate_begun_'))
  await promoted(mlflow, { run: 8, minute: 1 })
  // As if that run had been killed before it could remove what the first one had left.
  for (const [key, value] of left) mlflow.model.tags.set(key, value)
  const next = await promoted(mlflow, { run: 9, minute: 2, inputs: { version: '6', gates } })
  expect(next.ended).toBe('success')
  expect(next.log.join('\n')).not.toContain('  note  ')
  expect(tagsOf(mlflow, 5).records).toMatchObject([
    { state: 'done', run: expect.stringContaining('/runs/8/') },
  ])
})
