import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { opened, push } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('a token that may only read', (mlflow) => {
  const given = givenGitHub()

  test('the verdict stands, and a warning names the permission that is missing', async () => {
    const model = await seedFraudDetector(mlflow)
    const { github } = given
    const pull = await github.openPullRequest()
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'read' })
    const inputs = {
      'model-name': model,
      version: '3',
      alias: 'champion',
      gates: 'val_auc >= 0.9',
      'tracking-uri': mlflow.url,
      'github-token': token,
    }
    const checked = await given.run({ event: opened(github, pull), inputs })
    expect(checked.exitCode).toBe(0)
    expect(checked.outputs).toMatchObject({ verdict: 'pass', 'comment-url': '' })
    expect(checked.annotations.at(-1)).toMatch(/^warning .*`pull-requests: write`/)

    const sha = await github.mergePullRequest(pull.number)
    const promoted = await given.run({ event: push(github, sha), inputs })
    expect(promoted.exitCode).toBe(0)
    expect(promoted.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'comment-url': '' })
    expect(await askMlflow(mlflow.url).aliases(model)).toEqual({ champion: '3' })
    expect(await github.commentsOf(pull.number)).toEqual([])
  })

  test('a token that is no longer valid, too', async () => {
    const model = await seedFraudDetector(mlflow)
    const { github } = given
    const pull = await github.openPullRequest()
    const inputs = {
      'model-name': model,
      version: '3',
      stage: 'Production',
      gates,
      'tracking-uri': mlflow.url,
      'github-token': 'ghs_expired',
    }
    const checked = await given.run({ event: opened(github, pull), inputs })
    expect(checked.exitCode).toBe(0)
    expect(checked.outputs.verdict).toBe('pass')
    expect(checked.annotations.at(-1)).toMatch(/^warning .*not valid, or has expired/)
    expect(checked.masks).toContain('ghs_expired')
  })
})
