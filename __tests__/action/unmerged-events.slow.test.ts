import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import type { Event } from '../../testing/runner/run-step.ts'
import { deployment, mergeGroup, mergeQueuePush, opened } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

const atFirst = { 1: 'Production', 2: 'None', 3: 'None' }
const writing = ['promote', 'rollback', 'adopt', 'clear-rollback'] as const

describeWithMlflow('what is not merged changes nothing in the registry', (mlflow) => {
  const given = givenGitHub()
  const registry = askMlflow(mlflow.url)

  async function run(event: Event, inputs: Readonly<Record<string, string>>) {
    const model = await seedFraudDetector(mlflow)
    const step = await given.runHere({
      event,
      inputs: {
        'model-name': model,
        version: '3',
        stage: 'Production',
        'github-token': await given.github.workflowToken({
          contents: 'read',
          deployments: 'write',
          pull_requests: 'write',
        }),
        comment: 'false',
        ...inputs,
      },
      env: { MLFLOW_TRACKING_URI: mlflow.url },
    })
    return { step, model, stages: await registry.stages(model) }
  }

  /** A deployment that somebody made of that commit. */
  function deployed(sha: string, environment: string): Event {
    const { id } = given.github.openDeployment({ sha, environment })
    return deployment(given.github, { id, sha, environment })
  }
  const statesOf = (environment: string) =>
    given.github.deploymentsOf(environment).map(({ statuses }) => statuses.map((it) => it.state))

  test('the deployment of an open pull request is only checked', async () => {
    const { headSha } = await given.github.openPullRequest()
    const told = await run(deployed(headSha, 'preview-1'), { command: 'auto', gates })
    expect(told.step).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', promoted: 'false' },
    })
    expect(told.step.annotations[0]).toBe(
      `notice Stagegate: command: auto only checks here and changes nothing in the registry: the deployment's commit ${headSha} is not on the default branch main.`,
    )
    expect(told.stages).toEqual(atFirst)
    expect(statesOf('preview-1')).toEqual([[]])
  })

  test('after its merge, the deployment of the same commit promotes', async () => {
    const { headSha, number } = await given.github.openPullRequest()
    await given.github.mergePullRequest(number)
    const told = await run(deployed(headSha, 'production'), { command: 'auto', gates })
    expect(told.step).toMatchObject({ exitCode: 0, outputs: { promoted: 'true' } })
    expect(told.stages).toEqual({ ...atFirst, 1: 'Archived', 3: 'Production' })
    expect(statesOf('production')).toEqual([['success']])
  })

  test('a deployment to another environment than the one that is meant is only checked', async () => {
    const sha = await given.github.commitFile('main', 'app.txt', 'of another app\n')
    const inputs = { command: 'auto', gates, environment: 'production' }
    const told = await run(deployed(sha, 'preview-2'), inputs)
    expect(told.step).toMatchObject({ exitCode: 0, outputs: { promoted: 'false' } })
    expect(told.stages).toEqual(atFirst)
    expect(statesOf('preview-2')).toEqual([[]])
  })

  test('a GitHub that does not answer lets no deployment promote', async () => {
    const sha = await given.github.commitFile('main', 'app.txt', 'the same\n')
    const path = /\/git\/ref\//
    const down = { method: 'GET', path, times: 8, answer: { status: 404 } }
    given.github.break(down)
    const inputs = { command: 'auto', gates }
    const checked = await run(deployed(sha, 'preview-3'), inputs)
    expect(checked.step).toMatchObject({ exitCode: 0, outputs: { promoted: 'false' } })
    expect(checked.step.annotations[0]).toContain('`contents: read`')
    const refused = await run(deployed(sha, 'preview-4'), { ...inputs, command: 'promote' })
    expect(refused.step).toMatchObject({ exitCode: 1, outputs: {} })
    expect([checked.stages, refused.stages]).toEqual([atFirst, atFirst])
    expect(statesOf('preview-4')).toEqual([['error']])
    down.times = 0
  })

  test.each(writing)('%s is refused on each of them', async (command) => {
    const { headSha, baseSha, number } = await given.github.openPullRequest()
    const events = [
      deployed(headSha, `preview-of-${command}`),
      mergeQueuePush(given.github, headSha),
      mergeGroup(given.github, headSha),
      opened(given.github, { number, headSha, baseSha }),
    ]
    for (const event of events) {
      const told = await run(event, { command, reason: 'to see what happens' })
      expect(told.step).toMatchObject({ exitCode: 1, outputs: {} })
      expect(told.step.annotations).toEqual([
        expect.stringMatching(new RegExp(`^error Stagegate: .*command: ${command} is refused on `)),
      ])
      expect(told.stages).toEqual(atFirst)
      expect(await registry.versionTags(told.model, 3)).toEqual({})
      expect(await registry.modelTags(told.model)).toEqual({})
    }
  })

  test('auto checks what a merge queue tests', async () => {
    const { headSha } = await given.github.openPullRequest()
    for (const event of [
      mergeQueuePush(given.github, headSha),
      mergeGroup(given.github, headSha),
    ]) {
      const told = await run(event, { command: 'auto', gates })
      expect(told.step).toMatchObject({ exitCode: 0, outputs: { promoted: 'false' } })
      expect(told.stages).toEqual(atFirst)
    }
  })
})
