import { expect, test } from '@jest/globals'
import { givenGitHub, shownIn, writtenAt } from './emulated-github.ts'

const story = givenGitHub()
const anyAnswer = { method: 'POST', path: /\/issues\/\d+\/comments$/, times: 1 }

test('the newer of two comments that were created at the same time is removed', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const token = await emulator.workflowToken({ pull_requests: 'write' })
  // The other run creates after we found nothing, and before we create: 429 sends us again.
  emulator.break({
    ...anyAnswer,
    answer: { status: 429 },
    meanwhile: () => emulator.writeComment(token, number, writtenAt(1, 'theirs')),
  })

  const result = await story.say(story.connect(token), number, 'ours')

  const [left, ...others] = await emulator.commentsOf(number)
  expect(others).toEqual([])
  expect(shownIn(left)).toBe('ours')
  expect(result).toEqual({ kind: 'updated', url: left?.url, warning: null })
})

test('two runs at the same time leave one comment', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const github = await story.workflow()

  await Promise.all(['a', 'b', 'c'].map((body) => story.say(github, number, body)))

  expect(await emulator.commentsOf(number)).toHaveLength(1)
})

test.each([
  ['the connection breaks', 'drop' as const],
  ['a proxy answers 502', { status: 502, body: '<html>Bad gateway</html>' }],
])('a comment that was created although %s is not created twice', async (_, answer) => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const github = await story.workflow()
  emulator.break({ ...anyAnswer, answer, carriedOut: true })

  const result = await story.say(github, number, 'once')

  const [left, ...others] = await emulator.commentsOf(number)
  expect(others).toEqual([])
  expect(result).toEqual({ kind: 'created', url: left?.url, warning: null })
})

test('a comment that was not created when GitHub failed is a warning', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const github = await story.workflow()
  emulator.break({ ...anyAnswer, answer: { status: 503 } })

  expect(await story.say(github, number, 'never')).toMatchObject({
    kind: 'failed',
    warning: expect.stringContaining('GitHub answered 503'),
  })
  expect(await emulator.commentsOf(number)).toEqual([])
})
