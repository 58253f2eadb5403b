import { describe, expect, test } from '@jest/globals'
import { mergeCommit } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { GitHubWithDeployments } from './github-with-deployments.ts'
import { promoted } from './rollbacks.ts'
import { tell, writesTo } from './story.ts'

/** The default branch has gone on, or never had the commit that is deployed. */
function deploymentOf(stands: 'ahead' | 'diverged' | 'unknown', environment = 'preview-17') {
  const github = new GitHubWithDeployments(
    stands === 'unknown' ? {} : { ancestors: { [mergeCommit]: stands } },
  )
  github.tip = 'c0ffee11'.repeat(5)
  return { github, event: github.requested(environment).event }
}

test('a deployment of a branch is only checked, and gets no status', async () => {
  const { github, event } = deploymentOf('diverged')
  const inputs = { command: 'auto', version: '5', gates }
  const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
  expect(told).toMatchObject({ ended: 'success', outputs: { verdict: 'pass', promoted: 'false' } })
  expect(writesTo(told.transcript)).toEqual([])
  expect(github.deployments).toMatchObject([{ statuses: [] }])
  expect(told.annotations[0]).toMatchInlineSnapshot(
    `"notice Stagegate: command: auto only checks here and changes nothing in the registry: the deployment's commit 6dcb09b5b57875f334f61aebed695e2e4193db5e is not on the default branch main."`,
  )
})

test('a failed check of such a deployment sets no status', async () => {
  const { github, event } = deploymentOf('diverged')
  const inputs = { command: 'auto', version: '5', gates, 'model-name': 'unheard-of' }
  const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
  expect(told.ended).toBe('failure')
  expect(github.deployments).toMatchObject([{ statuses: [] }])
})

test.each(['promote', 'rollback', 'adopt', 'clear-rollback'])(
  '%s is refused on a deployment that is not on the default branch, without a request to the registry',
  async (command) => {
    const mlflow = fraudDetector()
    await promoted(mlflow)
    const { github, event } = deploymentOf('diverged')
    const told = await tell({
      mlflow,
      github,
      event,
      inputs: { command, version: '5', reason: 'x' },
    })
    expect(told).toMatchObject({ ended: 'failure', outputs: {} })
    expect(told.transcript.filter((line) => line.includes('mlflow.example'))).toEqual([])
    expect(told.annotations).toEqual([
      expect.stringContaining(
        `command: ${command} is refused on this deployment: the deployment's commit ${mergeCommit} is not on the default branch main.`,
      ),
    ])
  },
)

test('a deployment of an earlier commit of the default branch promotes', async () => {
  const { github, event } = deploymentOf('ahead')
  const inputs = { command: 'auto', version: '5', gates }
  const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
  expect(told).toMatchObject({ ended: 'success', outputs: { promoted: 'true' } })
  expect(github.deployments).toMatchObject([{ statuses: [{ state: 'success' }] }])
})

describe('on a deployment whose commit GitHub cannot compare,', () => {
  test('auto only checks, and says what to do', async () => {
    const { github, event } = deploymentOf('unknown')
    const inputs = { command: 'auto', version: '5', gates }
    const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
    expect(told).toMatchObject({ ended: 'success', outputs: { promoted: 'false' } })
    expect(told.annotations[0]).toMatchInlineSnapshot(
      `"notice Stagegate: command: auto only checks here and changes nothing in the registry: it is not known whether the deployment's commit is on the default branch: GitHub cannot compare commit 6dcb09b5b57875f334f61aebed695e2e4193db5e with c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11, the tip of the default branch main of octo-bank/fraud-model: one of the two was never pushed to this repository, or the github-token has no contents: read."`,
    )
  })

  test('promote is an error, and the deployment gets the status error', async () => {
    const { github, event } = deploymentOf('unknown')
    const inputs = { command: 'promote', version: '5', gates }
    const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
    expect(told).toMatchObject({ ended: 'failure', outputs: {} })
    expect(writesTo(told.transcript)).toEqual([])
    expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: command: promote is refused on this deployment: it is not known whether the deployment's commit is on the default branch: GitHub cannot compare commit 6dcb09b5b57875f334f61aebed695e2e4193db5e with c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11, the tip of the default branch main of octo-bank/fraud-model: one of the two was never pushed to this repository, or the github-token has no contents: read. So it changes nothing in the registry.",
]
`)
    expect(github.deployments).toMatchObject([
      { statuses: [{ state: 'error', description: expect.stringMatching(/^Error: .*refused/) }] },
    ])
  })
})

describe('with the input "environment", on a deployment', () => {
  test.each(['production', 'Production'])('to %s, auto promotes', async (environment) => {
    const { github, event } = deploymentOf('ahead', environment)
    const inputs = { command: 'auto', version: '5', gates, environment: 'production' }
    const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
    expect(told).toMatchObject({ ended: 'success', outputs: { promoted: 'true' } })
    expect(github.deployments).toMatchObject([{ statuses: [{ state: 'success' }] }])
  })

  test('to another environment, auto only checks', async () => {
    const { github, event } = deploymentOf('ahead')
    const inputs = { command: 'auto', version: '5', gates, environment: 'production' }
    const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
    expect(told).toMatchObject({ ended: 'success', outputs: { promoted: 'false' } })
    expect(told.annotations[0]).toMatchInlineSnapshot(
      `"notice Stagegate: command: auto only checks here and changes nothing in the registry: the deployment's environment is 'preview-17', and the input "environment" is 'production'."`,
    )
  })

  test('to another environment, promote is refused, and the deployment gets no status', async () => {
    const { github, event } = deploymentOf('ahead')
    const inputs = { command: 'promote', version: '5', gates, environment: 'production' }
    const told = await tell({ mlflow: fraudDetector(), github, event, inputs })
    expect(told).toMatchObject({ ended: 'failure', outputs: {}, transcript: [] })
    expect(told.annotations).toMatchInlineSnapshot(`
[
  "error Stagegate: error, no verdict: command: promote is refused on this deployment: the deployment's environment is 'preview-17', and the input "environment" is 'production'. Skip the job on such deployments with an "if:", or use command: auto, which only checks on them.",
]
`)
    expect(github.deployments).toMatchObject([{ statuses: [] }])
  })
})
