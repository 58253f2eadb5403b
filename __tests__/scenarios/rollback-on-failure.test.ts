import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import type { Answer } from './mlflow-answers.ts'
import { promoted, type Run, rolledBack, tagsOf } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tell, tellPost, writesTo } from './story.ts'

const down: Answer = { status: 502, type: 'text/html', text: '<html>Bad Gateway</html>' }

function promotedOnTrial(mlflow: ScriptedMlflow, given: Run = {}) {
  return promoted(mlflow, { ...given, inputs: { 'rollback-on-failure': 'true', ...given.inputs } })
}

test('the post step rolls back the step’s promotion, using the saved state', async () => {
  const mlflow = fraudDetector()
  const step = await promotedOnTrial(mlflow, { env: { MLFLOW_WORKSPACE: '' } })
  // All but the last is saved before anything is written.
  expect(step.order.filter((each) => each.startsWith('state '))).toMatchInlineSnapshot(`
[
  "state model",
  "state target",
  "state version",
  "state run",
  "state by",
  "state tracking_uri",
  "state registry_uri",
  "state credentials",
  "state token",
  "state username",
  "state password",
  "state ui_url",
  "state cwd",
  "state github_token",
  "state comment",
  "state comment_key",
  "state environment",
  "state variables",
  "state trust",
  "state record",
  "state ended",
]
`)
  const { cwd, ...state } = step.state
  expect(cwd).toMatch(/stagegate-story-/)
  expect(state).toMatchInlineSnapshot(`
{
  "by": "mona",
  "comment": "always",
  "comment_key": "",
  "credentials": "token",
  "ended": "success",
  "environment": "",
  "github_token": "token-of-the-job",
  "model": "fraud-detector",
  "password": "",
  "record": "stagegate_record_20261121143000000_01010000",
  "registry_uri": "https://mlflow.example",
  "run": "https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1",
  "target": "stage:Production",
  "token": "token-of-the-registry",
  "tracking_uri": "https://mlflow.example",
  "trust": "{}",
  "ui_url": "https://mlflow.example",
  "username": "",
  "variables": "{"MLFLOW_HTTP_REQUEST_MAX_RETRIES":"0","MLFLOW_WORKSPACE":""}",
  "version": "5",
}
`)
  const post = await tellPost(step, { mlflow, minute: 3 })

  expect(post.ended).toBe('success')
  expect(mlflow.stages()).toEqual({ 2: 'Archived', 3: 'Production', 4: 'None', 5: 'None' })
  expect(tagsOf(mlflow, 5).holds).toMatchObject([
    {
      target: 'stage:Production',
      reason: 'a later step of the job failed, or the job was cancelled',
    },
  ])
  expect(post.order[0]).toBe('mask')
  expect(post.masks).toEqual(['token-of-the-registry', 'token-of-the-job'])
  expect(post.annotations).toMatchInlineSnapshot(`
[
  "warning Stagegate: Rolled back: fraud-detector version 3 is now in Production, and version 5 was rolled back. Reason: a later step of the job failed, or the job was cancelled.",
]
`)
  expect(post.log).toMatchInlineSnapshot(`
[
  "ROLLED BACK  fraud-detector version 3 is now in Production, and version 5 was rolled back.",
  "  reason  a later step of the job failed, or the job was cancelled",
  "  before  version 3 was in Production before version 5 was promoted there (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1)",
  "  changed  version 3: Archived → Production",
  "  changed  version 5: Production → None",
  "  rollback mark  version 5 is not promoted to Production again until the command clear-rollback allows it",
]
`)
  expect(post.summary()).toContain('### ↩️ Rolled back: `fraud-detector` version 3')
  expect(post.outputs).toEqual({})
})

test('without rollback-on-failure nothing is saved', async () => {
  expect((await promoted(fraudDetector())).state).toEqual({})
})

test.each([
  { what: 'a check', inputs: { command: 'check' } },
  { what: 'a dry run', inputs: { 'dry-run': 'true' } },
  { what: 'a block', inputs: { version: '4' } },
  { what: 'a version that is there already', inputs: { version: '3', gates: 'val_auc >= 0.9' } },
])('$what moves nothing, so it saves nothing', async ({ inputs }) => {
  const given = { version: '5', gates, 'rollback-on-failure': 'true', ...inputs }
  const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs: given })
  expect(told.state).toEqual({})
})

test('if the state cannot be saved, nothing is promoted', async () => {
  const mlflow = fraudDetector()
  const inputs = { version: '5', gates, 'rollback-on-failure': 'true' }
  const told = await tell({ mlflow, event: dispatch(), inputs, stateless: true })
  expect(told.ended).toBe('failure')
  expect(writesTo(told.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: "rollback-on-failure" is true, but what the rollback would need could not be saved (Unable to find environment variable for file command STATE), so nothing was promoted. Use a runner that sets GITHUB_STATE.",
]
`)
})

test.each(['Archived', 'None'])(
  'rollback-on-failure with a move to %s is refused',
  async (stage) => {
    const inputs = { version: '5', stage, 'rollback-on-failure': 'true' }
    const told = await tell({ mlflow: fraudDetector(), event: dispatch(), inputs })
    expect(told.ended).toBe('failure')
    expect(told.transcript).toEqual([])
    expect(told.annotations[0]).toContain('"rollback-on-failure" undoes promotions to Staging')
  },
)

const better = { metrics: { val_auc: 0.95, 'recall/senior': 0.85 } }

test.each<{ what: string; since: (mlflow: ScriptedMlflow) => unknown }>([
  { what: 'by hand', since: (mlflow) => mlflow.move(4, 'Production', true) },
  { what: 'by hand, beside it', since: (mlflow) => mlflow.move(4, 'Production', false) },
  {
    what: 'with Stagegate',
    since: (mlflow) => promoted(mlflow, { run: 7, minute: 1, inputs: { version: '6', gates } }),
  },
  {
    what: 'the same version anew, after a rollback',
    since: async (mlflow) => {
      await rolledBack(mlflow, { minute: 1 })
      const inputs = { version: '5', command: 'clear-rollback', reason: 'a false alarm' }
      await tell({ mlflow, event: dispatch(), run: 8, minute: 2, inputs })
      await promoted(mlflow, { run: 9, minute: 3 })
    },
  },
])('nothing is undone if somebody promoted since ($what)', async ({ since }) => {
  const mlflow = fraudDetector({ 6: better })
  const step = await promotedOnTrial(mlflow)
  await since(mlflow)
  const before = mlflow.stages()
  const post = await tellPost(step, { mlflow, minute: 10 })
  expect(post.ended).toBe('success')
  expect(writesTo(post.transcript)).toEqual([])
  expect(mlflow.stages()).toEqual(before)
  expect(post.annotations).toHaveLength(1)
  expect(post.annotations[0]).toMatch(
    /^notice Stagegate: Not rolled back: (?:Production has moved since this step promoted fraud-detector version 5, so the promotion is not undone: versions? [0-9 and]+ (?:is|are) in Production now|Somebody has confirmed fraud-detector version 5 for Production since this step promoted it, so the promotion is not undone: version 5 was moved to Production \(mona, [^)]+\))\.$/,
  )
  expect(post.summary()).toMatch(/^### ➖ Not rolled back\n/)
})

test('the post step undoes nothing if the step died before it moved anything', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST registered-models/set-tag', () => {
    mlflow.always('*', down)
    return undefined
  })
  const inputs = { version: '5', gates, 'rollback-on-failure': 'true' }
  const step = await tell({ mlflow, event: dispatch(), inputs })
  expect(step.ended).toBe('failure')
  mlflow.recover()
  const post = await tellPost(step, { mlflow, minute: 1 })
  expect(post.ended).toBe('success')
  expect(post.annotations).toMatchInlineSnapshot(`
[
  "notice Stagegate: Not rolled back: This step did not promote fraud-detector version 5 to Production, so there is nothing to undo.",
]
`)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(tagsOf(mlflow, 5).records).toEqual([])
})

test('the post step completes and undoes the promotion of a step that died right after the move', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.always('*', down)
    return undefined
  })
  const inputs = { version: '5', gates, 'rollback-on-failure': 'true' }
  const step = await tell({ mlflow, event: dispatch(), inputs })
  expect(step.ended).toBe('failure')
  expect(mlflow.stages()).toMatchObject({ 5: 'Production' })
  mlflow.recover()
  const post = await tellPost(step, { mlflow, minute: 1 })
  expect(post.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
  expect(tagsOf(mlflow, 5).records).toMatchObject([
    { action: 'promote', state: 'done' },
    { action: 'rollback', state: 'done', reason: 'the step that promoted it was cut short' },
  ])
  expect(post.log).toMatchInlineSnapshot(`
[
  "ROLLED BACK  fraud-detector version 3 is now in Production, and version 5 was rolled back.",
  "  reason  the step that promoted it was cut short",
  "  before  version 3 was in Production before version 5 was promoted there (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1)",
  "  changed  version 3: Archived → Production",
  "  changed  version 5: Production → None",
  "  rollback mark  version 5 is not promoted to Production again until the command clear-rollback allows it",
  "  note  an earlier run carried out a move of version 5 to Production (mona, 2026-11-21 14:30 UTC, https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1) and stopped before it recorded the end; its record is completed now",
]
`)
})

test('the post step undoes nothing if another run has won', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.interrupt('GET registered-models/get', () => void mlflow.move(4, 'Production', true))
    return undefined
  })
  const inputs = { version: '5', gates, 'rollback-on-failure': 'true' }
  const step = await tell({ mlflow, event: dispatch(), inputs })
  expect(step.outputs).toMatchObject({ promoted: 'false' })
  const post = await tellPost(step, { mlflow, minute: 1 })
  expect(post.ended).toBe('success')
  expect(writesTo(post.transcript)).toEqual([])
  expect(mlflow.stages()).toMatchObject({ 4: 'Production' })
})

test('of two jobs of one run, each undoes only its own promotion', async () => {
  const mlflow = fraudDetector({ 6: better })
  const first = await promotedOnTrial(mlflow, { run: 1 })
  await tellPost(first, { mlflow, minute: 1 })
  const second = await promotedOnTrial(mlflow, {
    run: 1,
    minute: 2,
    inputs: { version: '6', gates },
  })
  // The first one's end is told once more: there is nothing left for it.
  expect((await tellPost(first, { mlflow, minute: 3 })).annotations[0]).toContain('Not rolled back')
  expect(mlflow.stages()).toMatchObject({ 6: 'Production' })
  expect((await tellPost(second, { mlflow, minute: 4 })).ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None', 6: 'None' })
})

test('a failed undo is an error that says which version keeps the target', async () => {
  const mlflow = fraudDetector()
  const step = await promotedOnTrial(mlflow)
  mlflow.delete(3)
  const post = await tellPost(step, { mlflow, minute: 1 })
  expect(post.ended).toBe('failure')
  expect(writesTo(post.transcript)).toEqual([])
  expect(post.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: not undone: fraud-detector version 5 could not be rolled back. The rollback was due because a later step of the job failed, or the job was cancelled. What failed: Version 3 had stage Production of 'fraud-detector' before version 5, but no longer exists. Name another version in "to-version".",
]
`)
  expect(post.summary()).toMatch(/^### ⚠️ The promotion could not be undone\n/)
})

function retractAll({ model }: ScriptedMlflow): void {
  for (const key of model.tags.keys())
    if (key.startsWith('stagegate_begun_')) model.tags.delete(key)
}

test('the post step waits for another run that is at work on the target', async () => {
  const mlflow = fraudDetector({ 6: better })
  const step = await promotedOnTrial(mlflow)
  // Another run has begun, and dies over it before it moves anything.
  mlflow.interrupt('POST registered-models/set-tag', () => {
    mlflow.always('*', down)
    return undefined
  })
  const inputs = { version: '6', gates }
  await tell({ mlflow, event: dispatch(), run: 7, minute: 1, inputs })
  mlflow.recover()
  const late = await tellPost(step, { mlflow, minute: 2 })
  expect(late.ended).toBe('failure')
  expect(late.annotations[0]).toContain('mona is moving version 6')

  let waited = 0
  const meanwhile = () => {
    waited += 1
    if (waited === 3) retractAll(mlflow)
  }
  const post = await tellPost(step, { mlflow, minute: 2, meanwhile })
  expect(post.ended).toBe('success')
  expect(waited).toBe(3)
  expect(mlflow.stages()).toMatchObject({ 3: 'Production', 5: 'None' })
})

test('the command to run by hand is one valid command, whatever the names are', async () => {
  const step = await promotedOnTrial(fraudDetector())
  const model = "it's $(rm -rf ~)\n::error::`x`"
  const state = { ...step.state, model, target: 'alias:champion' }
  const mlflow = fraudDetector()
  const post = await tellPost({ state }, { mlflow, env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
  expect(post).toMatchObject({ ended: 'failure', transcript: [] })
  expect(post.annotations).toEqual([
    expect.stringMatching(
      /by hand: stagegate rollback --model-name 'it'\\''s \$\(rm -rf ~\)\\u\{a\}::error::`x`' --alias champion --version 5$/,
    ),
  ])
})
