import { describe, expect, test } from '@jest/globals'
import { versionNumber } from '../../src/core/model/model.ts'
import { compose } from '../../src/github/comment-text.ts'
import { lookAgainAfter } from '../../src/github/sticky-comment.ts'
import { givenGitHub, marker, shownIn, writtenAt } from './emulated-github.ts'

const story = givenGitHub()

async function given() {
  const { emulator } = story
  const { number, headSha } = await emulator.openPullRequest()
  const token = await emulator.workflowToken({ contents: 'read', pull_requests: 'write' })
  const github = story.connect(token)
  const shown = async () => (await emulator.commentsOf(number)).map(shownIn)
  return { emulator, number, headSha, token, github, shown }
}

test('an older run does not replace a newer text, and has no warning', async () => {
  const { emulator, number, github, shown } = await given()
  const newer = await story.say(github, number, 'Promoted 3', { at: 200 })
  emulator.forgetRequests()
  const waits: unknown[] = []

  const older = await story.say(github, number, 'Promoted 2', {
    at: 100,
    sleep: async () => waits.push('waited'),
  })

  expect(older).toEqual({ ...newer, kind: 'superseded' })
  expect(await shown()).toEqual(['Promoted 3'])
  // It asks, writes nothing and waits for nobody.
  expect(story.transcript().map((line) => line.split(' ', 1)[0])).toEqual(['GET', 'POST'])
  expect(waits).toEqual([])
})

test('a text without a stamp is older than any other', async () => {
  const { emulator, number, token, github, shown } = await given()
  await emulator.writeComment(token, number, `${marker}\n### Pass, said an older Stagegate`)
  expect(await story.say(github, number, 'Hold', { at: 1 })).toMatchObject({ kind: 'updated' })
  expect(await shown()).toEqual(['Hold'])
})

describe('before a run reads its comment again', () => {
  test('an older text replaces its own, and the run writes again', async () => {
    const { emulator, number, github, shown } = await given()
    await story.say(github, number, 'first', { at: 1 })
    const [comment] = await emulator.commentsOf(number)
    const put = (body: string) =>
      github.octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner: emulator.repository.owner,
        repo: emulator.repository.name,
        comment_id: comment?.id ?? 0,
        body,
      })
    const meanwhile = [writtenAt(50, 'older'), writtenAt(70, 'older, too')]

    const result = await story.say(github, number, 'newest', {
      at: 100,
      sleep: async () => {
        const text = meanwhile.shift()
        if (text !== undefined) await put(text)
      },
    })

    expect(result).toMatchObject({ kind: 'updated', warning: null })
    expect(await shown()).toEqual(['newest'])
  })

  test('a newer text replaces its own, and stays', async () => {
    const { number, github, shown } = await given()
    const result = await story.say(github, number, 'older', {
      at: 100,
      sleep: () => story.say(github, number, 'newer', { at: 200 }),
    })
    expect(result).toMatchObject({ kind: 'superseded', warning: null })
    expect(await shown()).toEqual(['newer'])
  })

  test('somebody deletes the comment, and the run writes another', async () => {
    const { emulator, number, github, shown } = await given()
    let deleted = false
    const result = await story.say(github, number, 'here', {
      sleep: async () => {
        if (deleted) return
        deleted = true
        const [comment] = await emulator.commentsOf(number)
        await github.octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner: emulator.repository.owner,
          repo: emulator.repository.name,
          comment_id: comment?.id ?? 0,
        })
      },
    })
    expect(result).toMatchObject({ kind: 'created', warning: null })
    expect(await shown()).toEqual(['here'])
  })

  test('somebody keeps changing the comment, and the run gives up with a warning', async () => {
    const { emulator, number, github } = await given()
    await story.say(github, number, 'first', { at: 1 })
    const [comment] = await emulator.commentsOf(number)
    let waits = 0
    const result = await story.say(github, number, 'newest', {
      at: 100,
      sleep: async () => {
        waits += 1
        await github.octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner: emulator.repository.owner,
          repo: emulator.repository.name,
          comment_id: comment?.id ?? 0,
          body: writtenAt(50, `older ${waits}`),
        })
      },
    })
    expect(result).toMatchObject({ warning: expect.stringContaining('Other runs keep writing') })
    expect(waits).toBeLessThan(20)
  })

  test('GitHub fails, and the comment stays, with a warning', async () => {
    const { emulator, number, github, shown } = await given()
    await story.say(github, number, 'first')
    const result = await story.say(github, number, 'second', {
      sleep: async () => {
        const path = /\/issues\/comments\//
        emulator.break({ method: 'GET', path, times: 4, answer: { status: 502 } })
      },
    })
    expect(result).toMatchObject({
      kind: 'updated',
      warning: expect.stringContaining('GitHub answered 502'),
    })
    expect(await shown()).toEqual(['second'])
  })
})

describe('with several own comments,', () => {
  test('the newest text moves to the oldest comment, with the reviewed version', async () => {
    const { emulator, number, headSha, token, github } = await given()
    const oldest = await emulator.writeComment(token, number, writtenAt(10, 'old'))
    const about = { kind: 'proposal', head: headSha, version: versionNumber(4) } as const
    const told = { stamp: { at: 20, runId: '1', attempt: 1 }, about, body: 'proposed' }
    const reviewed = {
      kind: 'version',
      version: about.version,
      source: null,
      at: 20,
      head: headSha,
    } as const
    // Runs that were killed between their creation and the look left them.
    await emulator.writeComment(token, number, compose(marker, told, reviewed))
    await emulator.writeComment(token, number, writtenAt(300, 'newest'))

    const result = await story.say(github, number, 'late', { at: 200 })

    expect(result).toEqual({ kind: 'superseded', url: oldest.url, warning: null })
    const [left, ...others] = await emulator.commentsOf(number)
    expect(others).toEqual([])
    expect(left?.id).toBe(oldest.id)
    expect(shownIn(left)).toBe('newest')
    expect(left?.body).toContain(`<!-- stagegate-reviewed: 4 20 ${headSha} -->`)
  })

  test('a newer text that could not be moved is not deleted', async () => {
    const { emulator, number, token, github, shown } = await given()
    await emulator.writeComment(token, number, writtenAt(10, 'old'))
    await emulator.writeComment(token, number, writtenAt(300, 'newest'))
    emulator.break({ method: 'PATCH', path: /comments/, times: 4, answer: { status: 502 } })

    expect(await story.say(github, number, 'late', { at: 200 })).toMatchObject({ kind: 'failed' })

    expect(await shown()).toEqual(['old', 'newest'])
  })
})

test('a run waits two seconds before it reads its comment again', async () => {
  const { number, github } = await given()
  const waits: number[] = []
  const sleep = async (milliseconds: number) => waits.push(milliseconds)
  await story.say(github, number, 'one', { sleep })
  await story.say(github, number, 'two', { sleep })
  expect(waits).toEqual([lookAgainAfter, lookAgainAfter])
  expect(lookAgainAfter).toBe(2_000)
})
