import { expect, test } from '@jest/globals'
import { givenGitHub, marker, shownIn } from './emulated-github.ts'

const story = givenGitHub()

test('of two own comments, the older stays and the newer is deleted', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const token = await emulator.workflowToken({ pull_requests: 'write' })
  const older = await emulator.writeComment(token, number, `${marker}\none`)
  const between = await emulator.writeComment(emulator.people.stranger, number, 'What is this?')
  await emulator.writeComment(token, number, `${marker}\ntwo`)
  await emulator.writeComment(token, number, `${marker}\nthree`)

  const result = await story.say(story.connect(token), number, 'now')

  expect(result).toEqual({ kind: 'updated', url: older.url, warning: null })
  const left = await emulator.commentsOf(number)
  expect(left).toEqual([{ ...older, body: left[0]?.body }, between])
  expect(shownIn(left[0])).toBe('now')
})

test('a duplicate that cannot be deleted is a warning beside the update', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const token = await emulator.workflowToken({ pull_requests: 'write' })
  const older = await emulator.writeComment(token, number, `${marker}\none`)
  await emulator.writeComment(token, number, `${marker}\ntwo`)
  emulator.break({
    method: 'DELETE',
    path: /comments/,
    times: 1,
    answer: { status: 403, headers: { 'content-type': 'application/json' }, body: '{}' },
  })

  const result = await story.say(story.connect(token), number, 'now')

  expect(result).toMatchObject({ kind: 'updated', url: older.url })
  expect(result).toMatchObject({ warning: expect.stringContaining('GitHub answered 403') })
})
