import { describe, expect, test } from '@jest/globals'
import { versionNumber } from '../../src/core/model/model.ts'
import type { Telling } from '../../src/github/comment.ts'
import type { GitHub } from '../../src/github/github.ts'
import { readReviewed } from '../../src/github/reviewed.ts'
import { readEvent, type TriggeringEvent } from '../../src/github/triggering-event.ts'
import { givenGitHub, marker, shownIn } from './emulated-github.ts'
import * as payloads from './payloads.ts'

const story = givenGitHub({ private: true })
/** Where anybody may comment. */
const publicly = givenGitHub()

function ask(github: GitHub, event: TriggeringEvent) {
  const { repository } = story.emulator
  return readReviewed({ connect: async () => github, repository, event, marker })
}

function pushed(sha: string): TriggeringEvent {
  const { event } = readEvent(payloads.push())
  if (event.kind !== 'push') throw new Error('a push is a push')
  return { ...event, sha, commits: [sha] }
}

function shows(version: number, head: string): Pick<Telling, 'about'> {
  return { about: { kind: 'proposal', head, version: versionNumber(version), source: null } }
}

describe('the version that the comment showed before the merge', () => {
  test('is the version of the last check', async () => {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const github = await story.workflow()
    await story.say(github, number, 'Pass 3', shows(3, headSha))
    await story.say(github, number, 'Pass 4', shows(4, headSha))
    const sha = await emulator.mergePullRequest(number)

    const { reviewed, seen } = await ask(github, pushed(sha))

    expect(reviewed).toEqual({
      kind: 'shown',
      by: [{ pullRequest: number, version: 4, source: null }],
    })
    if (seen?.kind !== 'found') throw new Error('no pull request was found')
    const [only] = seen.pullRequests
    expect(only?.number).toBe(number)
    expect(only?.comments.map(({ body }) => shownIn({ body }))).toEqual(['Pass 4'])
  })

  test('is what each showed of several that one push merged', async () => {
    const { emulator } = story
    const github = await story.workflow()
    const shas: string[] = []
    const shown: object[] = []
    for (const version of [3, 4, null]) {
      const { number, headSha } = await emulator.openPullRequest()
      if (version !== null) {
        await story.say(github, number, `Pass ${version}`, shows(version, headSha))
        shown.push({ pullRequest: number, version, source: null })
      }
      shas.push(await emulator.mergePullRequest(number))
    }
    const { event } = readEvent(payloads.push())
    if (event.kind !== 'push') throw new Error('a push is a push')
    const asked = await ask(github, { ...event, sha: shas.at(-1) ?? '', commits: shas })
    expect(asked.reviewed).toEqual({ kind: 'shown', by: shown })
    expect(asked.seen).toMatchObject({
      pullRequests: [{ comments: [{}] }, { comments: [{}] }, { comments: [] }],
    })
  })

  test('does not change after the merge', async () => {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const github = await story.workflow()
    await story.say(github, number, 'Pass 4', shows(4, headSha))
    const sha = await emulator.mergePullRequest(number)
    const shown = { kind: 'shown', by: [{ pullRequest: number, version: 4, source: null }] }

    // The push resolves to another version and holds. Its re-run must hold, too.
    await story.say(github, number, 'Hold 5')
    expect((await ask(github, pushed(sha))).reviewed).toEqual(shown)
    // The check is started again: its payload still says that the pull request is open.
    const again = await story.say(github, number, 'Pass 5', shows(5, headSha))
    expect(again).toMatchObject({ kind: 'superseded', warning: null })
    expect((await ask(github, pushed(sha))).reviewed).toEqual(shown)
    expect(shownIn((await emulator.commentsOf(number))[0])).toBe('Hold 5')
  })

  test('is not changed by a check that ends after the merge', async () => {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const github = await story.workflow()
    await story.say(github, number, 'Pass 4', shows(4, headSha))
    const sha = await emulator.mergePullRequest(number)
    expect(await story.say(github, number, 'Pass 5', shows(5, headSha))).toMatchObject({
      kind: 'updated',
    })
    expect((await ask(github, pushed(sha))).reviewed).toMatchObject({ by: [{ version: 4 }] })
    expect(shownIn((await emulator.commentsOf(number))[0])).toBe('Pass 5')
  })

  test('is missing if there was no check before', async () => {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const github = await story.workflow()
    const sha = await emulator.mergePullRequest(number)
    expect((await ask(github, pushed(sha))).reviewed).toEqual({ kind: 'nothing' })
    await story.say(github, number, 'Pass 5', shows(5, headSha))
    expect((await ask(github, pushed(sha))).reviewed).toEqual({ kind: 'nothing' })
  })

  test('is the version of the pull request’s head, not of the slowest check', async () => {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const github = await story.workflow()
    const former = 'a'.repeat(40)
    await story.say(github, number, 'Pass 4', { ...shows(4, headSha), at: 100 })
    const late = await story.say(github, number, 'Pass 3', { ...shows(3, former), at: 200 })
    expect(late).toMatchObject({ kind: 'superseded' })
    const sha = await emulator.mergePullRequest(number)
    expect((await ask(github, pushed(sha))).reviewed).toMatchObject({ by: [{ version: 4 }] })
  })

  test('is not stored by a check that cannot read the pull request, which says so', async () => {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const github = await story.workflow()
    await story.say(github, number, 'Pass 3', shows(3, headSha))
    emulator.break({
      method: 'GET',
      path: new RegExp(`/pulls/${number}$`),
      times: 1,
      answer: { status: 403, headers: { 'content-type': 'application/json' }, body: '{}' },
    })
    expect(await story.say(github, number, 'Pass 4', shows(4, headSha))).toMatchObject({
      kind: 'updated',
      warning: expect.stringMatching(/`pull-requests: read`.*does not record this version/),
    })
    const sha = await emulator.mergePullRequest(number)
    expect((await ask(github, pushed(sha))).reviewed).toMatchObject({ by: [{ version: 3 }] })
  })
})

describe('no version was shown', () => {
  test('if the comment is by an older Stagegate, or by a stranger', async () => {
    const { emulator } = publicly
    const { number } = await emulator.openPullRequest()
    const token = await emulator.workflowToken({ contents: 'read', pull_requests: 'write' })
    const forged = `${marker}\n<!-- stagegate-told: 1 1 1 merge -->\n<!-- stagegate-reviewed: 9 1 - -->\n`
    await emulator.writeComment(emulator.people.stranger, number, forged)
    await emulator.writeComment(token, number, `${marker}\n### Pass`)
    const sha = await emulator.mergePullRequest(number)
    const { reviewed, seen } = await ask(publicly.connect(token), pushed(sha))
    expect(reviewed).toEqual({ kind: 'nothing' })
    expect(seen).toMatchObject({ kind: 'found', pullRequests: [{ comments: [{}] }] })
  })

  test('if no pull request was merged', async () => {
    const github = await story.workflow()
    const { headSha } = await story.emulator.openPullRequest()
    expect(await ask(github, pushed(headSha))).toEqual({
      reviewed: { kind: 'nothing' },
      seen: { kind: 'none' },
    })
  })

  test.each([
    ['an open pull request', payloads.pullRequest()],
    ['a pull request that was closed without merging', payloads.pullRequest({ state: 'closed' })],
    ['a dispatch', payloads.dispatch()],
    ['a deployment', payloads.deployment()],
    ['a schedule', payloads.schedule()],
    ['a merge group', payloads.mergeGroup()],
  ])('on %s, without a request', async (_, triggered) => {
    const github = await story.workflow()
    story.emulator.forgetRequests()
    const asked = await ask(github, readEvent(triggered).event)
    expect(asked).toEqual({ reviewed: { kind: 'nothing' }, seen: null })
    expect(story.emulator.requests).toEqual([])
  })
})

describe('the shown version is not known', () => {
  async function merged() {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const token = await emulator.workflowToken({ contents: 'read', pull_requests: 'write' })
    await story.say(story.connect(token), number, 'Pass 4', shows(4, headSha))
    return { number, token, sha: await emulator.mergePullRequest(number) }
  }

  test('if the token cannot search for the pull request', async () => {
    const { sha } = await merged()
    const { reviewed, seen } = await ask(await story.workflow({ issues: 'write' }), pushed(sha))
    expect(seen).toBeNull()
    expect(reviewed).toMatchObject({
      kind: 'not-known',
      because: expect.stringMatching(/`contents: read` and `pull-requests: read`/),
    })
    expect(reviewed).not.toMatchObject({ because: expect.stringContaining('The verdict stands') })
  })

  test('if its comments cannot be read', async () => {
    const { number, sha, token } = await merged()
    story.emulator.break({
      method: 'GET',
      path: new RegExp(`/issues/${number}/comments`),
      times: 4,
      answer: { status: 502 },
    })
    const { reviewed } = await ask(story.connect(token), pushed(sha))
    expect(reviewed).toMatchObject({
      kind: 'not-known',
      because: expect.stringMatching(/read the comments on pull request .*502.*run the job again/),
    })
  })

  test('if somebody has changed the line by hand, also after a later run has updated the comment', async () => {
    const { number, sha, token } = await merged()
    const { emulator } = story
    const [comment] = await emulator.commentsOf(number)
    const changed = comment?.body.replace(/stagegate-reviewed: 4 /, 'stagegate-reviewed: four ')
    const github = story.connect(token)
    await github.octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner: emulator.repository.owner,
      repo: emulator.repository.name,
      comment_id: comment?.id ?? 0,
      body: changed ?? '',
    })
    const notKnown = {
      kind: 'not-known',
      because: expect.stringMatching(/changed by hand.*workflow_dispatch/),
    }
    expect((await ask(github, pushed(sha))).reviewed).toMatchObject(notKnown)
    await story.say(github, number, 'Hold')
    expect((await ask(github, pushed(sha))).reviewed).toMatchObject(notKnown)
  })
})
