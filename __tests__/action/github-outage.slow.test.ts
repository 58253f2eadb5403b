import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../../testing/mlflow/real-mlflow.ts'
import { opened, push } from './events.ts'
import { askMlflow, gates, givenGitHub, seedFraudDetector } from './test-bed.ts'

describeWithMlflow('a GitHub that cannot be asked', (mlflow) => {
  const given = givenGitHub()

  test.each([
    {
      what: 'a proxy that is none',
      env: { HTTPS_PROXY: '//mona:hunter2@', GITHUB_API_URL: 'https://api.github.invalid' },
      says: /HTTPS_PROXY is not a proxy address/,
    },
    {
      what: 'an API that is not there',
      // Refused at once, where a name that does not resolve may take seconds.
      env: { GITHUB_API_URL: 'http://127.0.0.1:2', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:2' },
      says: /GitHub did not answer .*127\.0\.0\.1:2/,
    },
  ])('$what', async ({ env, says }) => {
    const model = await seedFraudDetector(mlflow)
    const { github } = given
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    const pull = await github.openPullRequest()
    const sha = await github.mergePullRequest((await github.openPullRequest()).number)
    const job = {
      env,
      inputs: {
        'model-name': model,
        version: '3',
        stage: 'Production',
        gates,
        'tracking-uri': mlflow.url,
        'github-token': token,
      },
    }

    // Both ask again and again, so neither waits for the other to give up.
    const [checked, held] = await Promise.all([
      given.run({ ...job, event: opened(github, pull) }),
      given.run({ ...job, event: push(github, sha) }),
    ])
    // A check only fails to comment: its verdict stands.
    expect(checked.stderr).toBe('')
    expect(checked.exitCode).toBe(0)
    expect(checked.outputs).toMatchObject({ verdict: 'pass', 'comment-url': '' })
    expect(checked.annotations.at(-1)).toMatch(/^warning Stagegate: no comment: /)
    expect(checked.annotations.at(-1)).toMatch(says)

    // After a merge nobody knows whether people saw this version: it is not promoted.
    expect(held.stderr).toBe('')
    expect(held.exitCode).toBe(1)
    expect(held.outputs).toMatchObject({ verdict: 'hold', promoted: 'false', 'comment-url': '' })
    expect(held.summary).toMatch(says)
    expect(await askMlflow(mlflow.url).stages(model)).toMatchObject({ 1: 'Production', 3: 'None' })

    // Where pull requests get no comments, there is nothing to ask for.
    const inputs = { ...job.inputs, comment: 'false' }
    const promoted = await given.run({ ...job, inputs, event: push(github, sha) })
    expect(promoted.outputs).toMatchObject({ verdict: 'pass', promoted: 'true' })
    for (const { stdout, summary, masks } of [checked, held, promoted]) {
      // The runner is told what to blank, and obeys before it shows anything.
      const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
      expect(shown.join('\n') + summary).not.toContain('hunter2')
      expect(masks.some((mask) => mask.startsWith('hunter2'))).toBe(env.HTTPS_PROXY !== undefined)
    }
  })
})
