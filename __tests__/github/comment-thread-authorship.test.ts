import { expect, test } from '@jest/globals'
import { givenGitHub, marker, shownIn } from './emulated-github.ts'

const story = givenGitHub()

test('a stranger’s comment with our marker is not changed, although it is older', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const forged = await emulator.writeComment(
    emulator.people.stranger,
    number,
    `${marker}\n**Pass**, trust me`,
  )
  const github = await story.workflow()

  expect(await story.say(github, number, '**Block**')).toMatchObject({ kind: 'created' })
  expect(await story.say(github, number, '**Hold**')).toMatchObject({ kind: 'updated' })

  const comments = await emulator.commentsOf(number)
  expect(comments).toEqual([forged, expect.objectContaining({ author: 'github-actions[bot]' })])
  expect(shownIn(comments[1])).toBe('**Hold**')
})
