import { expect, test } from '@jest/globals'
import { versionNumber } from '../../src/core/model/model.ts'
import { bodyLimit, commentLimit } from '../../src/github/comment-text.ts'
import { givenGitHub, marker, shownIn } from './emulated-github.ts'

const story = givenGitHub()

/** The largest numbers and the longest commits that there can be. */
const longest = {
  at: 999_999_999_999_999,
  run: 99_999_999_999_999,
  about: {
    kind: 'proposal',
    head: 'f'.repeat(64),
    version: versionNumber(2 ** 31 - 1),
    source: 'f'.repeat(16),
  },
} as const

test('a comment of exactly the limit, including marker and hidden lines, is written completely', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const body = 'x'.repeat(bodyLimit(marker))
  const github = await story.workflow()
  expect(await story.say(github, number, body, longest)).toMatchObject({
    kind: 'created',
    warning: null,
  })
  const [comment] = await emulator.commentsOf(number)
  expect(shownIn(comment)).toBe(body)
  expect(comment?.body.length).toBeLessThanOrEqual(commentLimit)
  expect(comment?.body).toContain(`<!-- stagegate-reviewed: 2147483647@${'f'.repeat(16)} `)
})

test('a longer comment is cut at a line, and says so', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const row = `| \`${'slice/'.repeat(20)}\` | 0.9 |`
  const body = Array.from({ length: 1000 }, () => row).join('\n')

  expect(await story.say(await story.workflow(), number, body)).toMatchObject({ kind: 'created' })

  const [comment] = await emulator.commentsOf(number)
  expect(comment?.body.startsWith(`${marker}\n`)).toBe(true)
  const lines = shownIn(comment)?.split('\n') ?? []
  expect(new Set(lines.slice(0, -3))).toEqual(new Set([row]))
  expect(lines.slice(-3)).toEqual([
    '',
    '_The rest does not fit into a comment; the job summary has all of it._',
    '',
  ])
})
