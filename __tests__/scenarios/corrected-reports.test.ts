import { expect, test } from '@jest/globals'
import { dispatch, mergeCommit, push } from './events.ts'
import { fraudDetector } from './fraud-detector.ts'
import { GitHubWithDeployments } from './github-with-deployments.ts'
import { json } from './mlflow-answers.ts'
import { promoted, type Run } from './rollbacks.ts'
import type { ScriptedMlflow } from './scripted-mlflow.ts'
import { tellPost } from './story.ts'

const wanted = { environment: 'production', 'create-deployment': 'true' }
const page = 'https://mlflow.example/#/models/fraud-detector/versions/5'
const run = 'https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1'

function onTrial(mlflow: ScriptedMlflow, given: Run) {
  return promoted(mlflow, { ...given, inputs: { 'rollback-on-failure': 'true', ...given.inputs } })
}

test('after an undo, the comment on the merged pull request says what is true now', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments({ mergedAs: mergeCommit })
  const step = await onTrial(mlflow, { github, event: push() })
  const { comments } = github.pull
  const marker = comments[0]?.body.split('\n', 1)[0]
  expect(comments[0]?.body).toContain('Promoted')

  const post = await tellPost(step, { mlflow, github, event: push(), run: 1, minute: 3 })
  expect(post.ended).toBe('success')
  expect(comments).toHaveLength(1)
  const body = comments[0]?.body ?? ''
  expect(body.split('\n', 1)[0]).toBe(marker)
  expect(body).toContain('### ↩️ Rolled back: `fraud-detector` version 3 is now in Production')
  expect(body).toContain('a later step of the job failed, or the job was cancelled')
  expect(body).toContain(`[workflow run](<${run}>)`)
  expect(body).not.toContain('Promoted')
  expect(github.deployments).toEqual([])
  expect(post.annotations).toHaveLength(1)
})

test('after an undo, the created deployment is no longer a success', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments()
  // Of another model, on the same page: left as it is.
  await promoted(fraudDetector({}, 'churn'), {
    github,
    run: 1,
    inputs: { ...wanted, 'model-name': 'churn' },
  })
  const step = await onTrial(mlflow, { github, event: dispatch(), inputs: wanted })
  const post = await tellPost(step, { mlflow, github, event: dispatch(), run: 1, minute: 3 })
  expect(post.ended).toBe('success')
  const [other, ours, ...more] = github.deployments
  expect(other?.statuses.map(({ state }) => state)).toEqual(['success'])
  expect(ours?.statuses.map(({ state }) => state)).toEqual(['success', 'failure'])
  expect(more).toEqual([])
  expect(ours?.statuses.at(-1)).toEqual({
    state: 'failure',
    description:
      'Rolled back: fraud-detector version 3 is now in Production, and version 5 was rolled back',
    environment_url: page,
    log_url: run,
    auto_inactive: false,
  })
})

test('after an undo, the deployment that requested the promotion has failed', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments()
  const { event } = github.requested()
  const step = await onTrial(mlflow, { github, event })
  await tellPost(step, { mlflow, github, event, run: 1, minute: 3 })
  expect(github.deployments).toHaveLength(1)
  expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['success', 'failure'])
})

test('if somebody else has moved the target since, the comment and the deployment stay', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments({ mergedAs: mergeCommit })
  const step = await onTrial(mlflow, { github, event: push(), inputs: wanted })
  const told = github.pull.comments[0]?.body
  mlflow.move(4, 'Production', true)
  const post = await tellPost(step, { mlflow, github, event: push(), run: 1, minute: 3 })
  expect(post.annotations[0]).toMatch(/^notice Stagegate: Not rolled back/)
  expect(post.transcript.filter((line) => line.includes('api.github.com'))).toEqual([])
  expect(github.pull.comments[0]?.body).toBe(told)
  expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['success'])
})

test('if the undo fails, the comment and the deployment stay', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments()
  const step = await onTrial(mlflow, { github, event: dispatch(), inputs: wanted })
  mlflow.delete(3)
  const post = await tellPost(step, { mlflow, github, event: dispatch(), run: 1, minute: 3 })
  expect(post.ended).toBe('failure')
  expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['success'])
})

test('an undo that stops in the middle makes the deployment an error', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments()
  const step = await onTrial(mlflow, { github, event: dispatch(), inputs: wanted })
  mlflow.interrupt('POST registered-models/set-tag', () => void mlflow.move(4, 'Production', true))
  const post = await tellPost(step, { mlflow, github, event: dispatch(), run: 1, minute: 3 })
  expect(post.ended).toBe('failure')
  expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({
    state: 'error',
    description: 'Conflict: fraud-detector version 5 has lost Production, but not by this rollback',
  })
})

test.each([
  { event: dispatch(), inputs: { ...wanted, 'github-token': '' } },
  { event: push(), inputs: { comment: 'false' } },
])('an undo changes nothing on GitHub if the step published nothing there: %j', async (given) => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments({ mergedAs: mergeCommit })
  const step = await onTrial(mlflow, { github, ...given })
  const post = await tellPost(step, { mlflow, github, event: given.event, run: 1, minute: 3 })
  expect(post.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production' })
  expect(github.pull.comments).toEqual([])
  expect(github.deployments).toEqual([])
  expect(post.annotations).toHaveLength(1)
})

test('if GitHub cannot be updated after an undo, there is a warning, and the rollback stays', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments({ mergedAs: mergeCommit })
  const step = await onTrial(mlflow, { github, event: push(), inputs: wanted })
  const closed = new GitHubWithDeployments({ mergedAs: mergeCommit, mayComment: false })
  closed.mayDeploy = false
  closed.pull.comments.push(...github.pull.comments)
  closed.deployments.push(...github.deployments)
  const post = await tellPost(step, { mlflow, github: closed, event: push(), run: 1, minute: 3 })
  expect(post.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production' })
  expect(post.annotations.slice(1)).toMatchInlineSnapshot(`
[
  "warning Stagegate: report not corrected: Could not comment on pull request #7 of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`pull-requests: write\` in the job's permissions. This does not change the rollback.",
  "warning Stagegate: report not corrected: Could not set the status of deployment 41 of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`deployments: write\` in the job's permissions. This does not change the rollback.",
]
`)
})

test('a deployment that cannot be found after an undo is a warning', async () => {
  const mlflow = fraudDetector()
  const github = new GitHubWithDeployments()
  const step = await onTrial(mlflow, { github, event: dispatch(), inputs: wanted })
  github.falter('GET deployments', json({ message: 'Not Found' }, 404))
  const post = await tellPost(step, { mlflow, github, event: dispatch(), run: 1, minute: 3 })
  expect(post.ended).toBe('success')
  expect(post.annotations[1]).toMatch(
    /^warning Stagegate: report not corrected: Could not find the deployment of production .*`deployments: write`.*This does not change the rollback\.$/,
  )
})
