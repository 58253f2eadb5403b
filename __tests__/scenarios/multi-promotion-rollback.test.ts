import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { promoted, type Run, rolledBack, tagsOf } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { type Told, tell, tellPost, writesTo } from './story.ts'

const better = { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } }
const absolute = 'val_auc >= 0.9'

function onTrial(mlflow: ScriptedMlflow, minute: number, given: Run = {}): Promise<Told> {
  const inputs = { 'rollback-on-failure': 'true', ...given.inputs }
  return promoted(mlflow, { run: 1, minute, ...given, inputs })
}

/** A runner runs the post steps of a job in the reverse order of its steps. */
async function jobFails(mlflow: ScriptedMlflow, steps: readonly Told[]): Promise<readonly Told[]> {
  const posts: Told[] = []
  for (const [index, step] of steps.toReversed().entries()) {
    posts.push(await tellPost(step, { mlflow, minute: 10 + index }))
  }
  return posts
}

test('after promotions to Staging and to Production in one job, the version moves back to where it was before both', async () => {
  const mlflow = fraudDetector({ 2: { ...better, stage: 'Staging' } })
  const steps = [
    await onTrial(mlflow, 0, { inputs: { stage: 'Staging', gates: absolute } }),
    await onTrial(mlflow, 1),
  ]
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: 'Archived', 4: 'None', 5: 'Production' })
  const [later, former] = await jobFails(mlflow, steps)
  expect(later?.log[0]).toMatch(/^ROLLED BACK {2}fraud-detector version 3 is now in Production/)
  expect(former?.log[0]).toMatch(/^ROLLED BACK {2}fraud-detector version 2 is now in Staging/)
  expect([later?.ended, former?.ended]).toEqual(['success', 'success'])
  expect(mlflow.stages()).toEqual({ 2: 'Staging', 3: 'Production', 4: 'None', 5: 'None' })
  expect(
    tagsOf(mlflow, 5)
      .holds.map(({ target }) => target)
      .sort(),
  ).toEqual(['stage:Production', 'stage:Staging'])
})

test('after two promotions of different versions in one job, the original holder has the target again', async () => {
  const mlflow = fraudDetector({ 6: better })
  const steps = [
    await onTrial(mlflow, 0),
    await onTrial(mlflow, 1, { inputs: { version: '6', gates } }),
  ]
  const posts = await jobFails(mlflow, steps)
  expect(posts.map(({ ended }) => ended)).toEqual(['success', 'success'])
  expect(mlflow.stages()).toEqual({
    2: 'Archived',
    3: 'Production',
    4: 'None',
    5: 'None',
    6: 'None',
  })
})

test('promotions to a stage and to an alias in one job are both undone', async () => {
  const mlflow = fraudDetector()
  const steps = [
    await onTrial(mlflow, 0, { inputs: { stage: '', alias: 'champion', gates: absolute } }),
    await onTrial(mlflow, 1),
  ]
  await jobFails(mlflow, steps)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect([...mlflow.model.aliases]).toEqual([['challenger', 5]])
})

test('the move of somebody else in between is not undone', async () => {
  const mlflow = fraudDetector({ 2: { ...better, stage: 'Staging' } })
  const steps = [
    await onTrial(mlflow, 0, { inputs: { stage: 'Staging', gates: absolute } }),
    await onTrial(mlflow, 1),
  ]
  mlflow.move(4, 'Staging', true)
  const [, former] = await jobFails(mlflow, steps)
  expect(former?.annotations[0]).toContain(
    'Not rolled back: Staging has moved since this step promoted',
  )
  // Version 5 came from Staging, and nobody enters it beside version 4.
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 4: 'Staging', 5: 'Archived' })
})

/** Another run promotes version 6 over ours, and rolls it back again. */
async function givenBackByAnother(mlflow: ScriptedMlflow): Promise<void> {
  await promoted(mlflow, { run: 7, minute: 2, inputs: { version: '6', gates } })
  const inputs = { reason: 'version 6 was slow' }
  const told = await rolledBack(mlflow, { run: 8, minute: 3, inputs })
  if (told.ended !== 'success') throw new Error(told.annotations.join('\n'))
}

test('a version that got the target back from another run is not rolled back', async () => {
  const mlflow = fraudDetector({ 6: better })
  const step = await onTrial(mlflow, 0)
  await givenBackByAnother(mlflow)
  expect(mlflow.stages()).toMatchObject({ 5: 'Production' })
  const [post] = await jobFails(mlflow, [step])
  expect(post?.ended).toBe('success')
  expect(writesTo(post?.transcript ?? [])).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
  expect(post?.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: Not rolled back: Somebody has confirmed fraud-detector version 5 for Production since this step promoted it, so the promotion is not undone: a rollback of version 6 restored it (mona, 2026-11-21 14:33 UTC, https://github.com/octo-bank/fraud-model/actions/runs/8/attempts/1).",
]
`)
})

test('a version that got the target back from another run and from this run is not rolled back', async () => {
  const mlflow = fraudDetector({ 6: better, 7: better })
  const first = await onTrial(mlflow, 0)
  await givenBackByAnother(mlflow)
  await promoted(mlflow, { run: 9, minute: 4, inputs: { version: '7', gates } })
  const later = await rolledBack(mlflow, { run: 1, minute: 5, inputs: { version: '7' } })
  expect(later.log[0]).toContain('version 5 is now in Production')
  const [former] = await jobFails(mlflow, [first])
  expect(former?.annotations[0]).toContain('Not rolled back')
  expect(mlflow.stages()).toMatchObject({ 3: 'Archived', 5: 'Production' })
})

test('a version that got an alias back from another run is not rolled back', async () => {
  const mlflow = fraudDetector({ 6: better, 3: { ...better, alias: 'champion' } })
  const alias = { stage: '', alias: 'champion', gates: absolute }
  const step = await onTrial(mlflow, 0, { inputs: alias })
  await promoted(mlflow, { run: 7, minute: 2, inputs: { ...alias, version: '6' } })
  await rolledBack(mlflow, { run: 8, minute: 3, inputs: { stage: '', alias: 'champion' } })
  await jobFails(mlflow, [step])
  expect(mlflow.model.aliases.get('champion')).toBe(5)
})

test('a promotion that a step of the job has already rolled back is reported as that', async () => {
  const mlflow = fraudDetector()
  const step = await onTrial(mlflow, 0)
  await tell({ mlflow, event: dispatch(), run: 1, minute: 2, inputs: { command: 'rollback' } })
  const [post] = await jobFails(mlflow, [step])
  expect(post?.ended).toBe('success')
  expect(post?.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: Not rolled back: fraud-detector version 5, which this step promoted to Production, has already been rolled back (mona, 2026-11-21 14:32 UTC, https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1).",
]
`)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
})
