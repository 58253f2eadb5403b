import { expect, test } from '@jest/globals'
import { pullRequest } from './events.ts'
import { fraudDetector, gates } from './fraud-detector.ts'
import { ScriptedGitHub } from './scripted-github.ts'
import { tell } from './story.ts'

const inputs = { version: '5', gates }

test('a read-only token gives a warning that names the permission, and the verdict stays', async () => {
  const github = new ScriptedGitHub({ mayComment: false })
  const told = await tell({ mlflow: fraudDetector(), github, event: pullRequest(), inputs })
  expect(told.ended).toBe('success')
  expect(told.outputs).toMatchObject({ verdict: 'pass', 'comment-url': '' })
  expect(github.pull.comments).toEqual([])
  const warnings = told.annotations.filter((annotation) => annotation.startsWith('warning'))
  expect(warnings).toMatchInlineSnapshot(`
[
  "warning Stagegate: no comment: Could not comment on pull request #7 of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`pull-requests: write\` in the job's permissions. This does not change the verdict.",
]
`)
})

test('a missing token gives a warning, and no request is sent to GitHub', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    event: pullRequest(),
    inputs: { ...inputs, 'github-token': '' },
  })
  expect(told.ended).toBe('success')
  expect(told.transcript.filter((line) => line.includes('api.github.com'))).toEqual([])
  expect(told.annotations.at(-1)).toMatch(/^warning Stagegate: no comment: No "github-token"/)
})

test('comment: false sends no request to GitHub and gives no warning', async () => {
  const told = await tell({
    mlflow: fraudDetector(),
    event: pullRequest(),
    inputs: { ...inputs, comment: 'false' },
  })
  expect(told.transcript.filter((line) => line.includes('api.github.com'))).toEqual([])
  expect(told.annotations.filter((annotation) => annotation.startsWith('warning'))).toEqual([])
})
