import { expect, test } from '@jest/globals'
import { bodyLimit, commentLimit } from '../../src/github/comment.ts'
import { givenGitHub, marker } from './reporting.ts'

const story = givenGitHub()

test('a body of exactly the limit is written whole, marker counted', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const body = 'x'.repeat(bodyLimit(marker))
  expect(await story.say(await story.workflow(), number, body)).toMatchObject({ kind: 'created' })
  const [comment] = await emulator.commentsOf(number)
  expect(comment?.body).toBe(`${marker}\n${body}`)
  expect(comment?.body).toHaveLength(commentLimit)
})

test('a longer one is cut at a line, and says so', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const row = `| \`${'slice/'.repeat(20)}\` | 0.9 |`
  const body = Array.from({ length: 1000 }, () => row).join('\n')

  expect(await story.say(await story.workflow(), number, body)).toMatchObject({ kind: 'created' })

  const [comment] = await emulator.commentsOf(number)
  const lines = comment?.body.split('\n') ?? []
  expect(lines[0]).toBe(marker)
  expect(new Set(lines.slice(1, -3))).toEqual(new Set([row]))
  expect(lines.slice(-3)).toEqual([
    '',
    '_The rest does not fit into a comment; the job summary has all of it._',
    '',
  ])
})
