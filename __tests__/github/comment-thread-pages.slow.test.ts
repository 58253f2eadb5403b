import { expect, test } from '@jest/globals'
import { givenGitHub, shownIn } from './emulated-github.ts'

const story = givenGitHub()

test('a marker beyond the first page is found', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  for (let index = 1; index <= 120; index += 1) {
    await emulator.writeComment(emulator.people.stranger, number, `I have an opinion (${index})`)
  }
  const github = await story.workflow()
  const created = await story.say(github, number, 'first')
  expect(created).toMatchObject({ kind: 'created' })
  emulator.forgetRequests()

  const updated = await story.say(github, number, 'second')

  expect(updated).toEqual({ ...created, kind: 'updated' })
  const comments = await emulator.commentsOf(number)
  expect(comments).toHaveLength(121)
  expect(shownIn(comments.at(-1))).toBe('second')
  // Nobody asks who wrote the other 120.
  const asked = emulator.requests.find((request) => request.path === '/graphql')
  expect(asked?.body).toMatchObject({ variables: { ids: [expect.any(String)] } })
})

test('of more than a thousand comments no more are read, and the warning says so', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const one = await emulator.writeComment(emulator.people.stranger, number, 'hello')
  const row = {
    id: one.id,
    node_id: 'IC_1',
    body: 'hello',
    html_url: one.url,
    updated_at: '2026-11-21T14:00:00Z',
  }
  emulator.break({
    method: 'GET',
    path: /\/issues\/\d+\/comments/,
    times: 10,
    answer: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 100 }, () => row)),
    },
  })
  expect(await story.say(await story.workflow(), number, 'x')).toEqual({
    kind: 'failed',
    warning: `Could not comment on pull request #${number} of octo-bank/fraud-model: there are more than 1000 comments, and Stagegate reads no more.`,
  })
  emulator.forgetViolations()
})

test.each([
  ['[', 'its lists and objects are nested more than 100 levels deep'],
  ['x', 'it is longer than 32 MB'],
])('an answer of 40 MB of %s is not used', async (character, why) => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const size = character === '[' ? 10_000_000 : 40_000_000
  emulator.break({
    method: 'GET',
    path: /\/issues\/\d+\/comments/,
    times: 1,
    answer: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: character.repeat(size),
    },
  })
  const failed = await story.say(await story.workflow(), number, 'x')
  expect(failed.warning).toContain(`the answer is not used, because ${why}.`)
  emulator.forgetViolations()
})
