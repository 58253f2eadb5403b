import { expect, test } from '@jest/globals'
import { givenGitHub, shownIn } from './emulated-github.ts'

const story = givenGitHub()

test('a comment is created once, then updated, and not changed if the text is the same', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const github = await story.workflow()

  const created = await story.say(github, number, '**Hold**')
  const [comment, ...others] = await emulator.commentsOf(number)
  expect(others).toEqual([])
  expect(comment).toMatchObject({ author: 'github-actions[bot]' })
  expect(shownIn(comment)).toBe('**Hold**')
  expect(created).toEqual({ kind: 'created', url: comment?.url, warning: null })

  const updated = await story.say(github, number, '**Pass**', { at: 7000 })
  expect(updated).toEqual({ ...created, kind: 'updated' })
  const again = await story.say(github, number, '**Pass**', { at: 7000 })
  expect(again).toEqual({ ...created, kind: 'unchanged' })

  const [after, ...more] = await emulator.commentsOf(number)
  expect(more).toEqual([])
  expect(after).toEqual({ ...comment, body: after?.body })
  expect(shownIn(after)).toBe('**Pass**')
  const comments = '/repos/octo-bank/fraud-model/issues'
  expect(story.transcript()).toEqual([
    `GET ${comments}/${number}/comments?per_page=100 200`,
    `POST ${comments}/${number}/comments 201`,
    `GET ${comments}/${number}/comments?per_page=100 200`,
    // Updated.
    `GET ${comments}/${number}/comments?per_page=100 200`,
    'POST /graphql 200',
    `PATCH ${comments}/comments/${comment?.id} 200`,
    // A moment later: does it still stand there?
    `GET ${comments}/comments/${comment?.id} 200`,
    // Unchanged.
    `GET ${comments}/${number}/comments?per_page=100 200`,
    'POST /graphql 200',
  ])
})
