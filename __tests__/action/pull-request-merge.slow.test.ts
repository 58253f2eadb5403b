import { expect, test } from '@jest/globals'
import { readText } from '../../src/github/comment-text.ts'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { opened, push } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('from a pull request to Production', (mlflow) => {
  const given = givenGitHub()

  test('a merge promotes what its pull request showed, and updates the same comment', async () => {
    const model = await seedFraudDetector(mlflow)
    const registry = askMlflow(mlflow.url)
    const { github } = given
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    const pull = await github.openPullRequest()
    const job = {
      inputs: {
        'model-name': model,
        version: 'file:serving.txt',
        stage: 'production',
        gates,
        'tracking-uri': mlflow.url,
        'github-token': token,
      },
      files: { 'serving.txt': '3\n' },
    }

    const checked = await given.run({ ...job, event: opened(github, pull) })
    expect(checked.stderr).toBe('')
    expect(checked.exitCode).toBe(0)
    expect(checked.outputs).toMatchObject({ verdict: 'pass', promoted: 'false', version: '3' })
    expect(checked.annotations[0]).toMatch(/^notice Stagegate: command: auto only checks here/)
    expect(await registry.stages(model)).toMatchObject({ 1: 'Production', 3: 'None' })
    const [shown, ...none] = await github.commentsOf(pull.number)
    expect(none).toEqual([])
    expect(shown?.body).toContain('### ✅ Pass:')
    expect(checked.outputs['comment-url']).toBe(shown?.url)

    const sha = await github.mergePullRequest(pull.number)
    const promoted = await given.run({ ...job, event: push(github, sha) })
    expect(promoted.stderr).toBe('')
    expect(promoted.exitCode).toBe(0)
    expect(promoted.outputs).toMatchObject({
      verdict: 'pass',
      promoted: 'true',
      'in-place': 'true',
      version: '3',
      'previous-version': '1',
      'model-url': `${mlflow.url}/#/models/${model}/versions/3`,
    })
    expect(promoted.outputs['evidence-digest']).toBe(checked.outputs['evidence-digest'])
    expect(await registry.stages(model)).toEqual({ 1: 'Archived', 2: 'None', 3: 'Production' })

    const [updated, ...others] = await github.commentsOf(pull.number)
    expect(others).toEqual([])
    expect(updated?.id).toBe(shown?.id)
    expect(updated?.body).toContain('### ✅ Promoted:')
    expect(promoted.outputs['comment-url']).toBe(updated?.url)
    const [report, history] = promoted.summary.split('\n**History of ')
    const { told, reviewed } = readText(updated?.body ?? '', null)
    expect(report?.split('\n', 3)).toEqual(told?.body.split('\n', 3))
    expect(reviewed).toMatchObject({ kind: 'version', version: 3, head: pull.headSha })
    expect(history).toMatch(/\| 3 \| promoted, gates passed \| `mona` \|\n$/)
  })
})
