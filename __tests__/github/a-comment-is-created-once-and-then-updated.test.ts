import { expect, test } from '@jest/globals'
import { givenGitHub, marker } from './reporting.ts'

const story = givenGitHub()

test('a comment is created once, then updated, and left alone if it says the same', async () => {
  const { emulator } = story
  const { number } = await emulator.openPullRequest()
  const github = await story.workflow()

  const created = await story.say(github, number, '**Hold**')
  const [comment, ...others] = await emulator.commentsOf(number)
  expect(others).toEqual([])
  expect(comment).toMatchObject({ author: 'github-actions[bot]', body: `${marker}\n**Hold**` })
  expect(created).toEqual({ kind: 'created', url: comment?.url, warning: null })

  const updated = await story.say(github, number, '**Pass**')
  expect(updated).toEqual({ ...created, kind: 'updated' })
  const again = await story.say(github, number, '**Pass**')
  expect(again).toEqual({ ...created, kind: 'unchanged' })

  expect(await emulator.commentsOf(number)).toEqual([{ ...comment, body: `${marker}\n**Pass**` }])
  const comments = '/repos/octo-bank/fraud-model/issues'
  expect(story.transcript()).toEqual([
    `GET ${comments}/${number}/comments?per_page=100 200`,
    `POST ${comments}/${number}/comments 201`,
    `GET ${comments}/${number}/comments?per_page=100 200`,
    // Updated.
    `GET ${comments}/${number}/comments?per_page=100 200`,
    'POST /graphql 200',
    `PATCH ${comments}/comments/${comment?.id} 200`,
    // Unchanged.
    `GET ${comments}/${number}/comments?per_page=100 200`,
    'POST /graphql 200',
  ])
})
