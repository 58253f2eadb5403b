import { expect, test } from '@jest/globals'
import { dispatch, mergeCommit } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { GitHubWithDeployments } from './github-with-deployments.ts'
import { json } from './mlflow-answers.ts'
import { rolledBack } from './rollbacks.ts'
import { type Story, tell } from './story.ts'

const wanted = { environment: 'production', 'create-deployment': 'true' }

/** Somebody starts a run whose job has no environment of its own. */
function dispatched(github: GitHubWithDeployments, story: Partial<Story> = {}) {
  const inputs = { version: '5', gates, ...wanted, ...story.inputs }
  return tell({ mlflow: fraudDetector(), event: dispatch(), run: 1, ...story, github, inputs })
}

test('a created deployment shows what was promoted, from which commit and on what evidence', async () => {
  const github = new GitHubWithDeployments()
  const told = await dispatched(github)
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  const description = 'Promoted: fraud-detector version 5 is now in Production: both gates passed'
  const run = 'https://github.com/octo-bank/fraud-model/actions/runs/1/attempts/1'
  expect(github.deployments).toEqual([
    {
      id: 41,
      sha: mergeCommit,
      task: 'stagegate',
      environment: 'production',
      description,
      payload: {
        action: 'promote',
        model: 'fraud-detector',
        version: 5,
        target: 'stage:Production',
        rolled_back: null,
        evidence_digest: told.outputs['evidence-digest'],
        run,
      },
      statuses: [
        {
          state: 'success',
          description,
          environment_url: told.outputs['model-url'],
          log_url: run,
          auto_inactive: false,
        },
      ],
    },
  ])
})

test('a created deployment of a block or a hold is a failure', async () => {
  const github = new GitHubWithDeployments()
  await dispatched(github, { inputs: { version: '4' } })
  await dispatched(github, { inputs: { 'expected-evidence': `sha256:${'0'.repeat(64)}` } })
  expect(github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
    ['failure'],
    ['failure'],
  ])
})

test.each([
  { what: 'a check', inputs: { command: 'check' } },
  { what: 'a dry run', inputs: { 'dry-run': 'true' } },
  { what: 'a version that is there already', inputs: { version: '3', gates: 'val_auc >= 0.9' } },
  { what: 'a run without create-deployment', inputs: { environment: '', 'create-deployment': '' } },
])('no deployment is created for $what', async ({ inputs }) => {
  const github = new GitHubWithDeployments()
  const told = await dispatched(github, { inputs })
  expect(told.ended).toBe('success')
  expect(github.deployments).toEqual([])
  expect(told.transcript.filter((line) => line.includes('api.github.com'))).toEqual([])
})

test('on a deployment event no deployment is created, and the existing one gets a status', async () => {
  const github = new GitHubWithDeployments()
  const { event } = github.requested()
  await dispatched(github, { event })
  expect(github.deployments).toMatchObject([{ task: 'deploy', statuses: [{ state: 'success' }] }])
})

test('if GitHub refuses the deployment, there is a warning with its reason, and the verdict stays', async () => {
  const github = new GitHubWithDeployments()
  github.falter('POST deployments', json({ message: 'Conflict: the ref is protected.' }, 409))
  const told = await dispatched(github)
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ promoted: 'true' })
  expect(told.annotations.at(-1)).toMatchInlineSnapshot(
    `"warning Stagegate: no deployment status: Could not create a deployment of production at commit 6dcb09b5b57875f334f61aebed695e2e4193db5e of octo-bank/fraud-model: GitHub answered 409 (Conflict: the ref is protected.). This does not change the verdict."`,
  )
  expect(github.deployments).toEqual([])

  github.mayDeploy = false
  const refused = await dispatched(github)
  expect(refused.annotations.at(-1)).toMatchInlineSnapshot(
    `"warning Stagegate: no deployment status: Could not create a deployment of production at commit 6dcb09b5b57875f334f61aebed695e2e4193db5e of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`deployments: write\` in the job's permissions. This does not change the verdict."`,
  )
})

test('a rollback creates a deployment that names both versions', async () => {
  const github = new GitHubWithDeployments()
  const mlflow = fraudDetector()
  await dispatched(github, { mlflow })
  const told = await rolledBack(mlflow, { github, inputs: { ...wanted, reason: 'too slow' } })
  expect(told.ended).toBe('success')
  const [, back] = github.deployments
  const description = 'Rolled back to version 3: fraud-detector version 5 has lost Production'
  expect(back).toMatchObject({
    task: 'stagegate',
    environment: 'production',
    description,
    payload: { action: 'rollback', version: 3, rolled_back: 5, evidence_digest: null },
    statuses: [{ state: 'success', description, environment_url: told.outputs['model-url'] }],
  })
  // The same run again has nothing left to roll back.
  await rolledBack(mlflow, { github, attempt: 2, inputs: wanted })
  await rolledBack(mlflow, { github, run: 9, inputs: { ...wanted, version: '5' } })
  await rolledBack(mlflow, { github, run: 10, inputs: { ...wanted, 'dry-run': 'true' } })
  expect(github.deployments).toHaveLength(2)
})

test('the deployment of a rollback to no version says so', async () => {
  const github = new GitHubWithDeployments()
  const mlflow = fraudDetector({ 3: { metrics: { val_auc: 0.921, 'recall/senior': 0.83 } } })
  await dispatched(github, { mlflow, inputs: { gates: 'val_auc >= 0.9' } })
  await rolledBack(mlflow, { github, inputs: { ...wanted, force: 'true' } })
  expect(github.deployments[1]).toMatchObject({
    description:
      'Rolled back: fraud-detector version 5 was rolled back, and no version is in Production now',
    payload: { version: null, rolled_back: 5 },
    statuses: [{ state: 'success', environment_url: '' }],
  })
})

test('the deployment of a rollback with a conflict is an error', async () => {
  const github = new GitHubWithDeployments()
  const mlflow = fraudDetector()
  await dispatched(github, { mlflow })
  mlflow.interrupt('POST registered-models/set-tag', () => void mlflow.move(4, 'Production', true))
  const told = await rolledBack(mlflow, { github, inputs: wanted })
  expect(told.ended).toBe('failure')
  expect(github.deployments[1]?.statuses).toMatchObject([
    { state: 'error', description: expect.stringMatching(/^Conflict: fraud-detector version 5 /) },
  ])
})

test('if the deployment cannot be created, the rollback stays', async () => {
  const github = new GitHubWithDeployments()
  const mlflow = fraudDetector()
  await dispatched(github, { mlflow })
  github.mayDeploy = false
  const told = await rolledBack(mlflow, { github, inputs: wanted })
  expect(told.ended).toBe('success')
  expect(mlflow.stages()).toMatchObject({ 3: 'Production' })
  expect(told.annotations.at(-1)).toMatch(
    /`deployments: write`.*This does not change the rollback\.$/,
  )
})
