import { expect, test } from '@jest/globals'
import { givenGitHub } from './emulated-github.ts'

const story = givenGitHub()
const listing = { method: 'GET', path: /\/comments\?/ }

test('a 5xx status and a lost connection are retried', async () => {
  const { number } = await story.emulator.openPullRequest()
  const patience = { waits: [] }
  story.emulator.break({ ...listing, times: 2, answer: { status: 502 } })
  story.emulator.break({ ...listing, times: 1, answer: 'drop' })

  const result = await story.say(await story.workflow(undefined, patience), number, 'x')

  expect(result).toMatchObject({ kind: 'created' })
  expect(patience.waits).toEqual([500, 1000, 2000])
})

test('after three retries there is a warning', async () => {
  const { number } = await story.emulator.openPullRequest()
  const patience = { waits: [] }
  story.emulator.break({ ...listing, times: 4, answer: { status: 503 } })
  story.emulator.forgetRequests()

  const result = await story.say(await story.workflow(undefined, patience), number, 'x')

  expect(result).toMatchObject({ warning: expect.stringContaining('GitHub answered 503') })
  expect(story.emulator.requests).toHaveLength(4)
})

test('the secondary rate limit gives a time, and the request is sent again after it', async () => {
  const { number } = await story.emulator.openPullRequest()
  const patience = { waits: [] }
  const headers = { 'retry-after': '7', 'content-type': 'application/json' }
  const body = '{"message": "You have exceeded a secondary rate limit."}'
  story.emulator.break({ ...listing, times: 1, answer: { status: 403, headers, body } })
  // A refusal for too many requests is certain: creating is tried again, too.
  story.emulator.break({
    method: 'POST',
    path: /\/comments$/,
    times: 1,
    answer: { status: 429, headers, body },
  })

  const result = await story.say(await story.workflow(undefined, patience), number, 'x')

  expect(result).toMatchObject({ kind: 'created' })
  expect(patience.waits).toEqual([7000, 7000])
})

test('a rate limit of an hour is not waited for, and the warning names no permission', async () => {
  const { number } = await story.emulator.openPullRequest()
  const patience = { waits: [] }
  const headers = { 'retry-after': '3600', 'content-type': 'application/json' }
  const body = '{"message": "API rate limit exceeded for installation"}'
  story.emulator.break({ ...listing, times: 1, answer: { status: 403, headers, body } })

  const result = await story.say(await story.workflow(undefined, patience), number, 'x')

  expect(result).toMatchObject({ warning: expect.stringContaining('Run the job again later') })
  expect(result).toMatchObject({ warning: expect.not.stringContaining('permissions') })
  expect(patience.waits).toEqual([])
})
