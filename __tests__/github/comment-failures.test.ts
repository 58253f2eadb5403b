import { expect, test } from '@jest/globals'
import { openGitHub } from '../../src/github/client.ts'
import { givenGitHub, marker } from './emulated-github.ts'

const story = givenGitHub({ private: true })

test('a read-only token gives a warning that names the permission', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const github = await story.workflow({ contents: 'read', pull_requests: 'read' })

  expect(await story.say(github, number, 'x')).toEqual({
    kind: 'failed',
    warning: `Could not comment on pull request #${number} of octo-bank/fraud-model: GitHub answered 403 (Resource not accessible by integration). It needs \`pull-requests: write\` in the job's permissions (GitHub accepts \`issues: write\` or \`pull-requests: write\`).`,
  })
  expect(await emulator.commentsOf(number)).toEqual([])
})

test('a token that cannot read comments gives a warning', async () => {
  const { number } = await story.emulator.openPullRequest()
  const github = await story.workflow({ contents: 'read' })
  expect(await story.say(github, number, 'x')).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining('`pull-requests: write`'),
  })
})

test('no second comment is written if the author of the first one is not known', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const token = await emulator.workflowToken({ pull_requests: 'write' })
  const ours = await emulator.writeComment(token, number, `${marker}\none`)
  const message = 'Resource not accessible by integration'
  emulator.break({
    method: 'POST',
    path: /^\/graphql$/,
    times: 1,
    answer: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ data: { nodes: [null] }, errors: [{ type: 'FORBIDDEN', message }] }),
    },
  })

  expect(await story.say(story.connect(token), number, 'two')).toMatchObject({
    kind: 'failed',
    warning: expect.stringMatching(/Resource not accessible.*`pull-requests: write`/),
  })
  expect(await emulator.commentsOf(number)).toEqual([ours])
})

test('a locked pull request gives a warning that asks for no permission', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const message = 'Unable to create comment because issue is locked.'
  const documentation_url = 'https://docs.github.com/rest/issues/comments#create-an-issue-comment'
  emulator.break({
    method: 'POST',
    path: /\/issues\/\d+\/comments$/,
    times: 1,
    answer: {
      status: 403,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message, documentation_url, status: '403' }),
    },
  })
  expect(await story.say(await story.workflow(), number, 'x')).toEqual({
    kind: 'failed',
    warning: `Could not comment on pull request #${number} of octo-bank/fraud-model: GitHub answered 403 (${message}). The pull request is locked, and no permission allows a comment on it: unlock it.`,
  })
})

test('a revoked token gives a warning', async () => {
  const { number } = await story.emulator.openPullRequest()
  expect(await story.say(story.connect('ghs_revoked'), number, 'x')).toMatchObject({
    kind: 'failed',
    warning: expect.stringMatching(/401 \(Bad credentials\).*not valid, or has expired/),
  })
})

test('a missing pull request gives a warning', async () => {
  expect(await story.say(await story.workflow(), 4711, 'x')).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining('GitHub answered 404'),
  })
})

test('an unreachable GitHub gives a warning', async () => {
  const nowhere = 'http://github.invalid'
  const github = openGitHub({
    token: 't',
    apiUrl: nowhere,
    graphqlUrl: `${nowhere}/graphql`,
    sleep: async () => {},
  })
  expect(await story.say(github, 1, 'x')).toMatchObject({
    kind: 'failed',
    warning: expect.stringMatching(/GitHub did not answer \(.*github\.invalid.*\)/),
  })
})

test('an HTML page of a proxy gives a warning', async () => {
  const { number } = await story.emulator.openPullRequest()
  story.emulator.break({
    method: 'GET',
    path: /comments/,
    times: 1,
    answer: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' },
  })
  expect(await story.say(await story.workflow(), number, 'x')).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining("not have the form of GitHub's API"),
  })
})
