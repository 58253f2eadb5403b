import { expect, test } from '@jest/globals'
import { dispatch } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { GitHubWithDeployments } from './github-with-deployments.ts'
import { json } from './mlflow-answers.ts'
import { promoted } from './rollbacks.ts'
import { type Story, tell, writesTo } from './story.ts'

const run = 'https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/1'
const page = (version: number) =>
  `https://mlflow.example/#/models/fraud-detector/versions/${version}`

/** A run that a deployment has started; what became of that deployment. */
async function deployed(story: Partial<Story>, github = new GitHubWithDeployments()) {
  const { id, event } = github.requested()
  const mlflow = story.mlflow ?? fraudDetector()
  const inputs = { version: '5', gates, ...story.inputs }
  const told = await tell({ ...story, mlflow, github, event, inputs })
  const deployment = github.deployments.find((each) => each.id === id)
  return { told, statuses: deployment?.statuses ?? [], github }
}

test('a promotion sets the status success, with links to the version and to the run', async () => {
  const { told, statuses, github } = await deployed({})
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(statuses).toEqual([
    {
      state: 'success',
      description: 'Promoted: fraud-detector version 5 is now in Production: both gates passed',
      environment_url: page(5),
      log_url: run,
      auto_inactive: false,
    },
  ])
  expect(github.deployments).toHaveLength(1)
  expect(told.transcript.filter((line) => line.includes('api.github.com'))).toEqual([
    'GET api.github.com/repos/octo-bank/fraud-model/git/ref/heads%2Fmain',
    expect.stringMatching(
      /^POST api\.github\.com\/repos\/octo-bank\/fraud-model\/deployments\/41\//,
    ),
  ])
})

test.each<{ what: string; story: Partial<Story>; state: string; description: string }>([
  {
    what: 'a block',
    story: { inputs: { version: '4' } },
    state: 'failure',
    description:
      'Block: fraud-detector version 4 is not promoted to Production: 1 of 2 gates failed',
  },
  {
    what: 'a block that fails no step',
    story: { inputs: { version: '4', 'fail-on': 'never' } },
    state: 'failure',
    description:
      'Block: fraud-detector version 4 is not promoted to Production: 1 of 2 gates failed',
  },
  {
    what: 'a hold',
    story: { inputs: { 'expected-evidence': `sha256:${'0'.repeat(64)}` } },
    state: 'failure',
    description:
      'Hold: fraud-detector version 5 is not promoted to Production: both gates passed, and 1 requirement is not met',
  },
  {
    what: 'a version that is there already',
    story: { inputs: { version: '3', gates: 'val_auc >= 0.9' } },
    state: 'success',
    description:
      'Unchanged: fraud-detector version 3 is already in Production: the gate passed, which decides nothing here',
  },
])('the status after $what is $state', async ({ story, state, description }) => {
  const { statuses, github } = await deployed(story)
  expect(statuses).toMatchObject([{ state, description, log_url: run }])
  expect(github.deployments).toHaveLength(1)
})

test('an accepted hold sets the status success', async () => {
  const inputs = { gates: 'val_auc >= version:2\nrecall/senior >= champion', version: '5' }
  const mlflow = fraudDetector({ 2: { stage: 'Archived', metrics: { 'recall/senior': 0.8 } } })
  const held = await deployed({ mlflow, inputs })
  expect(held.statuses).toMatchObject([{ state: 'failure' }])
  const digest = held.told.outputs['evidence-digest'] ?? ''
  const accepted = { ...inputs, 'accept-hold': digest, reason: 'measured by hand' }
  const { statuses } = await deployed({ mlflow, inputs: accepted })
  expect(statuses).toMatchObject([
    { state: 'success', description: expect.stringMatching(/^Promoted: /) },
  ])
})

test('a conflict sets the status error, because it is not a verdict', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.interrupt('GET registered-models/get', () => void mlflow.move(4, 'Production', true))
    return undefined
  })
  const { told, statuses } = await deployed({ mlflow })
  expect(told.outputs).toMatchObject({ verdict: '' })
  expect(statuses).toMatchObject([
    {
      state: 'error',
      description:
        'Conflict: fraud-detector version 5 is not promoted to Production: both gates passed',
    },
  ])
})

test('a promotion without a completed record sets the status error, which says that the promotion stays', async () => {
  const mlflow = fraudDetector()
  mlflow.interrupt('POST model-versions/transition-stage', () => {
    mlflow.always('POST model-versions/set-tag', json({ error_code: 'INTERNAL_ERROR' }, 500))
    return undefined
  })
  const { told, statuses } = await deployed({ mlflow })
  expect(told.outputs).toMatchObject({ promoted: 'true' })
  expect(statuses).toMatchObject([
    {
      state: 'error',
      description: 'Promoted, but not recorded: fraud-detector version 5 is now in Production',
    },
  ])
})

test.each([{ command: 'check' }, { 'dry-run': 'true' }, { 'dry-run': 'TRUE' }])(
  'a command that only reads sets no deployment status: %j',
  async (inputs) => {
    const { told, statuses, github } = await deployed({ inputs })
    expect(told.ended).toBe('success')
    expect(statuses).toEqual([])
    expect(github.deployments).toHaveLength(1)
    const failed = await deployed({ inputs: { ...inputs, 'model-name': 'unheard-of' } })
    expect(failed.told.ended).toBe('failure')
    expect(failed.statuses).toEqual([])
  },
)

test('an error sets the status error, so that the deployment does not wait forever', async () => {
  const { told, statuses } = await deployed({ inputs: { 'model-name': 'unheard-of' } })
  expect(told.ended).toBe('failure')
  expect(told.outputs).toEqual({})
  expect(statuses).toMatchObject([{ state: 'error', log_url: run, environment_url: '' }])
  expect(statuses[0]?.description).toMatch(/^Error: .*unheard-of/)
})

test.each([
  { command: 'promot' },
  { stage: '' },
  { 'dry-run': 'ture' },
  { 'create-deployment': 'x' },
])('a mistake in the inputs sets the status error: %j', async (inputs) => {
  const { statuses, told } = await deployed({ inputs })
  expect(told.ended).toBe('failure')
  expect(statuses).toMatchObject([{ state: 'error' }])
})

test('the status of an error contains no secret, because GitHub does not mask it there', async () => {
  const { told, statuses } = await deployed({ inputs: { 'fail-on': 'token-of-the-registry' } })
  expect(told.annotations.join()).toContain('token-of-the-registry')
  expect(statuses).toMatchObject([
    { state: 'error', description: expect.stringMatching(/^Error: "fail-on" is '\*\*\*'/) },
  ])
})

test('an error on another event sets no status, and creates no deployment', async () => {
  const github = new GitHubWithDeployments()
  const inputs = {
    version: '5',
    gates,
    'model-name': 'unheard-of',
    environment: 'production',
    'create-deployment': 'true',
  }
  const told = await tell({ mlflow: fraudDetector(), github, event: dispatch(), inputs })
  expect(told.ended).toBe('failure')
  expect(github.deployments).toEqual([])
  expect(told.annotations).toHaveLength(1)
})

test('a read-only token gives a warning that names the permission, and the verdict stays', async () => {
  const github = new GitHubWithDeployments()
  github.mayDeploy = false
  const { told } = await deployed({}, github)
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
  expect(told.annotations.filter((each) => each.startsWith('warning'))).toMatchInlineSnapshot(`
[
  "warning Stagegate: no deployment status: Could not set the status of deployment 41 of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`deployments: write\` in the job's permissions. This does not change the verdict.",
]
`)
})

test('without a token nothing is promoted, because the deployment’s commit cannot be checked', async () => {
  const { told, statuses } = await deployed({ inputs: { 'github-token': '' } })
  expect(told).toMatchObject({ ended: 'success', outputs: { promoted: 'false' } })
  expect(writesTo(told.transcript)).toEqual([])
  expect(statuses).toEqual([])
  expect(told.annotations[0]).toMatchInlineSnapshot(
    `"notice Stagegate: command: auto only checks here and changes nothing in the registry: it is not known whether the deployment's commit is on the default branch: No "github-token" is given, so Stagegate cannot read from GitHub."`,
  )
})

test('an event without a deployment id gives a warning', async () => {
  const { event } = new GitHubWithDeployments().requested()
  const nameless = { ...event, payload: { ...event.payload, deployment: { id: '41' } } }
  const other = await promoted(fraudDetector(), { event: nameless })
  expect(other.annotations.at(-1)).toMatchInlineSnapshot(
    `"warning Stagegate: no deployment status: The event does not name its deployment, so the deployment gets no status. This does not change the verdict."`,
  )
})

test('a rollback on a deployment event sets the status', async () => {
  const mlflow = fraudDetector()
  await promoted(mlflow)
  const { told, statuses } = await deployed({
    mlflow,
    run: 2,
    inputs: { command: 'rollback', version: '', gates: '' },
  })
  expect(told.ended).toBe('success')
  expect(statuses).toMatchObject([
    {
      state: 'success',
      description: 'Rolled back to version 3: fraud-detector version 5 has lost Production',
      environment_url: page(3),
    },
  ])
})
