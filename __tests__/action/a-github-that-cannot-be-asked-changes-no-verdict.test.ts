import { expect, test } from '@jest/globals'
import { describeWithMlflow } from '../servers/real-mlflow.ts'
import { push } from './events.ts'
import { gates, givenGitHub, seedFraudDetector } from './given.ts'

describeWithMlflow('a GitHub that cannot be asked', (mlflow) => {
  const given = givenGitHub()

  test.each([
    {
      what: 'a proxy that is none',
      env: { HTTPS_PROXY: '//mona:hunter2@', GITHUB_API_URL: 'https://api.github.invalid' },
      says: /HTTPS_PROXY is no proxy address/,
    },
    {
      what: 'an API that is not there',
      env: { GITHUB_API_URL: 'http://github.invalid', GITHUB_GRAPHQL_URL: 'http://github.invalid' },
      says: /GitHub did not answer .*github\.invalid/,
    },
  ])('$what: a warning, after a promotion that stands', async ({ env, says }) => {
    const model = await seedFraudDetector(mlflow)
    const { github } = given
    const token = await github.workflowToken({ contents: 'read', pull_requests: 'write' })
    const { number } = await github.openPullRequest()
    const result = await given.run({
      event: push(github, await github.mergePullRequest(number)),
      env,
      inputs: {
        'model-name': model,
        version: '3',
        stage: 'Production',
        gates,
        'tracking-uri': mlflow.url,
        'github-token': token,
      },
    })
    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'pass', promoted: 'true', 'comment-url': '' })
    expect(result.annotations.at(-1)).toMatch(/^warning Stagegate: no comment: /)
    expect(result.annotations.at(-1)).toMatch(says)
    expect(result.stdout).not.toContain('hunter2')
  })
})
