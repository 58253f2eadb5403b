import { expect, test } from '@jest/globals'
import { emulatedGitHub } from '../../../testing/github/asking.ts'

const story = emulatedGitHub({ private: true })
const sha = 'ab'.repeat(20)

test('the emulator shows the required reviewers of an environment, and no rules without them', async () => {
  const token = await story.workflow({ actions: 'read' })
  story.emulator.addEnvironment('prod/eu', { reviewers: ['mona', 'hubot'], waitMinutes: 30 })
  story.emulator.addEnvironment('staging')

  const { body } = await story.ask(token, 'GET', '/environments/PROD%2Feu')
  expect(body).toMatchObject({
    name: 'prod/eu',
    protection_rules: [
      { type: 'wait_timer', wait_timer: 30 },
      { type: 'required_reviewers', reviewers: [{ reviewer: { login: 'mona' } }, {}] },
    ],
  })
  const open = await story.ask(token, 'GET', '/environments/staging')
  expect(open.body).toMatchObject({ protection_rules: [], deployment_branch_policy: null })
  expect(await story.ask(token, 'GET', '/environments/nowhere')).toMatchObject({ status: 404 })
})

test('the emulator shows who approved a run', async () => {
  const { emulator } = story
  const token = await story.workflow({ actions: 'read' })
  emulator.addEnvironment('production', { reviewers: ['mona'] })
  emulator.addJob({ runId: 501, name: 'promote', sha })
  const approvals = async () => (await story.ask(token, 'GET', '/actions/runs/501/approvals')).body
  expect(await approvals()).toEqual([])

  emulator.approve({ runId: '501', environment: 'production', by: 'mona', comment: 'Ship it' })
  emulator.deleteEnvironment('production')
  expect(await approvals()).toMatchObject([
    {
      state: 'approved',
      comment: 'Ship it',
      user: { login: 'mona' },
      environments: [{ name: 'production' }],
    },
  ])
  expect(await story.ask(token, 'GET', '/actions/runs/502/approvals')).toMatchObject({
    status: 404,
  })
})

test('the emulator creates the deployment of a job with an environment, and sets its status', async () => {
  const { emulator } = story
  const token = await story.workflow({ actions: 'read', deployments: 'write' })
  const job = emulator.addJob({ runId: 601, name: 'promote', sha, environment: 'production' })
  const [deployment] = emulator.deploymentsOf('production')
  expect(deployment).toMatchObject({ task: 'deploy', sha, viaActions: true })
  expect(deployment?.statuses).toMatchObject([{ state: 'in_progress', logUrl: job.url }])

  const statuses = `/deployments/${deployment?.id}/statuses`
  await story.ask(token, 'POST', statuses, { state: 'failure' })
  emulator.endJob(job.id, 'success')
  const { body } = await story.ask(token, 'GET', statuses)
  expect(body).toMatchObject([
    { state: 'success', target_url: job.url, creator: { login: 'octo-bank' } },
    { state: 'failure', creator: { login: 'github-actions[bot]' } },
    { state: 'in_progress', performed_via_github_app: { slug: 'github-actions' } },
  ])
})

test('the emulator lists the jobs of the last attempt, of an earlier one, and of all', async () => {
  const { emulator } = story
  const token = await story.workflow({ actions: 'read' })
  const first = emulator.addJob({ runId: 701, name: 'promote', sha })
  emulator.endJob(first.id, 'failure')
  const second = emulator.addJob({ runId: 701, name: 'promote', sha, attempt: 2 })
  const jobs = async (path: string) => {
    const { status, body } = await story.ask(token, 'GET', `/actions/runs/701/${path}`)
    return status === 200 ? body.jobs.map((job: { id: number }) => job.id) : status
  }
  expect(await jobs('jobs')).toEqual([second.id])
  expect(await jobs('jobs?filter=all')).toEqual([first.id, second.id])
  expect(await jobs('attempts/1/jobs')).toEqual([first.id])
  expect(await jobs('attempts/3/jobs')).toBe(404)
  expect(await story.ask(token, 'GET', `/actions/jobs/${first.id}`)).toMatchObject({
    body: { run_attempt: 1, status: 'completed', conclusion: 'failure', html_url: first.url },
  })
})

test('the emulator signs an OIDC token of a job for an audience', async () => {
  const claims = { environment: 'production', run_id: '601' }
  const variables = story.emulator.oidcFor(claims)
  const asked = `${variables.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=stagegate`
  const { status, body } = await story.ask(variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN, 'GET', asked)
  expect(status).toBe(200)
  const [, payload = ''] = body.value.split('.')
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    ...claims,
    aud: 'stagegate',
    iss: `${story.emulator.serverUrl}/_services/token`,
  })
  expect(await story.ask('somebody-else', 'GET', asked)).toMatchObject({ status: 401 })
})
