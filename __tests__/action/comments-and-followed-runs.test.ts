import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { runInProcess } from '../../testing/runner/in-process.ts'
import type { Event } from '../../testing/runner/run-step.ts'
import * as payloads from '../github/payloads.ts'
import { gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

/** Told to nobody, for it is not in what the base asks. */
const secret = 'recall/senior'

describeWithMlflow('comments, and workflows that follow another one', (mlflow) => {
  const given = givenGitHub()

  async function run(event: Event, inputs: Readonly<Record<string, string>> = {}) {
    const { github } = given
    const model = await seedFraudDetector(mlflow)
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    const asked = { 'model-name': model, version: '3', stage: 'Production', 'github-token': token }
    const env = { MLFLOW_TRACKING_URI: mlflow.url }
    return await runInProcess({ event, inputs: { ...asked, gates, ...inputs }, env }, github)
  }
  const event = (
    { env, payload }: { readonly env: { GITHUB_EVENT_NAME: string }; readonly payload: object },
    sha = payloads.sha,
  ): Event => ({ name: env.GITHUB_EVENT_NAME, ref: 'refs/heads/main', sha, payload })
  const onPull = (number: number, on: 'open' | 'merged') => {
    const { env, payload } = payloads.issueComment(on)
    return event({ env, payload: { ...payload, issue: { ...payload.issue, number } } })
  }
  const after = (number: number | null, of: string, headSha: string) => {
    const { env, payload } = payloads.workflowRun(of, 'promote', headSha)
    const pull_requests = number === null ? [] : [{ number }]
    return event({
      env,
      payload: { ...payload, workflow_run: { ...payload.workflow_run, pull_requests } },
    })
  }

  test('the pull request that a comment is on gets ours', async () => {
    const { github } = given
    const { number } = await github.openPullRequest()
    const told = await run(onPull(number, 'open'))
    expect(told).toMatchObject({ ended: 'success', outputs: { promoted: 'false' } })
    const [comment] = await github.commentsOf(number)
    expect(comment?.url).toBe(told.outputs['comment-url'])
    expect(comment?.body).toContain('may be promoted')
  })

  test('once it is merged, promote promotes', async () => {
    const { github } = given
    const { number } = await github.openPullRequest()
    expect(await run(onPull(number, 'open'), { command: 'promote' })).toMatchObject({
      ended: 'failure',
      annotations: [expect.stringContaining('refused on a comment on pull request')],
    })
    await github.mergePullRequest(number)
    const told = await run(onPull(number, 'merged'), { command: 'promote' })
    expect(told.outputs).toMatchObject({ promoted: 'true' })
  })

  test('what follows a run on a pull request comments there, and never promotes', async () => {
    const { github } = given
    const { number, headSha } = await github.openPullRequest()
    const followed = after(number, 'pull_request', headSha)
    expect((await run(followed)).outputs['comment-url']).toContain(`${number}`)
    expect(await run(followed, { command: 'promote' })).toMatchObject({ ended: 'failure' })
  })

  test('what follows a run on a fork’s says that it names none', async () => {
    const { headSha } = await given.github.openPullRequest()
    const told = await run(after(null, 'pull_request', headSha))
    expect(told.annotations.join('\n')).toContain(
      'notice Stagegate: no comment: The event workflow_run names no pull request',
    )
  })

  test('what follows a push promotes only what is on the default branch', async () => {
    const { github } = given
    const open = await github.openPullRequest()
    const refused = await run(after(null, 'push', open.headSha), { command: 'promote' })
    expect(refused.annotations.join('\n')).toContain(
      `refused on this workflow_run: the followed run's commit ${open.headSha} is not on the default branch main`,
    )
    const merge = await github.mergePullRequest(open.number)
    const told = await run(after(null, 'push', merge), { command: 'promote' })
    expect(told.outputs).toMatchObject({ promoted: 'true' })
  })

  test('a pull request in a form that nobody can read is a notice, and no silence', async () => {
    const told = await run({ ...onPull(1, 'open'), name: 'pull_request', payload: {} })
    expect(told.annotations.join('\n')).toContain(
      'notice Stagegate: no comment: The payload of the event pull_request is not in the form that GitHub documents',
    )
  })

  test('a fork’s policy names a metric of its own: only what the base names is shown', async () => {
    const { github } = given
    const policy = (...lines: readonly string[]) =>
      JSON.stringify({ version: 1, models: { m: { gates: lines } } })
    const { number, baseSha } = await github.openPullRequest()
    const model = await seedFraudDetector(mlflow)
    const of = (...lines: readonly string[]) =>
      policy(...lines).replace('"m"', JSON.stringify(model))
    await github.commitFile('main', 'policy.yml', of('val_auc >= 0.5'))
    const head = await github.commitFile('of-a-fork', 'policy.yml', of(`"${secret}" >= 0`))
    const { env, payload } = payloads.pullRequest({
      event: 'pull_request_target',
      headRepository: 'mallory/fraud-model',
    })
    const pull = payload.pull_request
    const sent = {
      ...payload,
      number,
      pull_request: {
        ...pull,
        number,
        head: { ...pull.head, sha: head },
        base: { ...pull.base, sha: baseSha },
      },
    }
    const inputs = { 'model-name': model, gates: '', policy: 'policy.yml' }
    const told = await run(event({ env, payload: sent }, baseSha), inputs)
    expect(told).toMatchObject({ ended: 'success', outputs: { verdict: 'pass' } })
    const [comment] = await github.commentsOf(number)
    expect(comment?.body).toContain('val_auc')
    expect(JSON.stringify([comment, told])).not.toContain(secret)
  })

  test('off the default branch, gates of the workflow are compared with nothing: a warning', async () => {
    const start = event(payloads.dispatch('refs/heads/release'))
    const told = await run({ ...start, ref: 'refs/heads/release' }, { command: 'promote' })
    expect(told.outputs).toMatchObject({ promoted: 'true' })
    expect(told.annotations.join('\n')).toContain('warning Stagegate: gates of a branch')
  })
})
