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
