import { describe, expect, test } from '@jest/globals'
import { readEvent, type TriggeringEvent } from '../../src/github/event.ts'
import type { GitHub } from '../../src/github/github.ts'
import { chooseMerged, findPullRequest } from '../../src/github/pull-request.ts'
import { givenGitHub } from './emulated-github.ts'
import * as given from './payloads.ts'

const story = givenGitHub({ private: true })

function find(github: GitHub, event: TriggeringEvent) {
  return findPullRequest({ github, repository: story.emulator.repository, event })
}
function pushed(ref: string, sha: string): TriggeringEvent {
  return {
    kind: 'push',
    ref,
    sha,
    before: null,
    commits: [sha],
    defaultBranch: 'main',
    onDefaultBranch: 'yes',
  }
}

describe('on a push, the pull request for the comment', () => {
  test('is the one whose merge created the commit', async () => {
    const { emulator } = story
    const { number, headSha } = await emulator.openPullRequest()
    const sha = await emulator.mergePullRequest(number)
    const github = await story.workflow()
    expect(await find(github, pushed('refs/heads/main', sha))).toEqual({ kind: 'found', number })
    // Its own commit lies in the push, too.
    const within = pushed('refs/heads/main', headSha)
    expect(await find(github, within)).toEqual({ kind: 'found', number })
  })

  test('is not one that is still open', async () => {
    const { headSha } = await story.emulator.openPullRequest({ head: 'still-open' })
    const event = pushed('refs/heads/still-open', headSha)
    expect(await find(await story.workflow(), event)).toEqual({ kind: 'none' })
  })

  test('is missing with a token without permission, and the warning names the permission', async () => {
    const { emulator } = story
    const { number } = await emulator.openPullRequest()
    const sha = await emulator.mergePullRequest(number)
    const github = await story.workflow({ issues: 'write' })
    expect(await find(github, pushed('refs/heads/main', sha))).toMatchObject({
      kind: 'failed',
      warning: expect.stringContaining('`contents: read` and `pull-requests: read`'),
    })
  })
})

describe('of several pull requests', () => {
  const sha = 'a'.repeat(40)
  const pull = (number: number, mergedAt: string | null, base = 'main', commit = '') => ({
    number,
    merged_at: mergedAt,
    merge_commit_sha: commit,
    base: { ref: base },
  })
  const early = '2026-11-20T09:00:00Z'
  const late = '2026-11-21T09:00:00Z'

  test('the commit decides first, then the branch, then the time', () => {
    const choose = (...pulls: ReturnType<typeof pull>[]) =>
      chooseMerged(pulls, 'refs/heads/main', sha)
    expect(choose(pull(1, early, 'main', sha), pull(2, late))).toBe(1)
    expect(choose(pull(1, late, 'release'), pull(2, early))).toBe(2)
    expect(choose(pull(2, late), pull(3, early))).toBe(2)
    // GitHub's test merge of an open pull request has a merge_commit_sha as well.
    expect(choose(pull(1, null, 'main', sha))).toBeNull()
    expect(choose(pull(1, late, 'release'))).toBeNull()
    expect(choose()).toBeNull()
  })
})

describe('no request for the pull request is sent', () => {
  test.each([
    ['on a pull request, which is the event’s own', given.pullRequest(), 'found'],
    [
      'on a review, which belongs to one',
      given.pullRequest({ event: 'pull_request_review' }),
      'found',
    ],
    ['by hand', given.dispatch(), 'none'],
    ['on a deployment', given.deployment(), 'none'],
    ['on a schedule', given.schedule(), 'none'],
  ])('%s', async (_, triggered, kind) => {
    const github = await story.workflow()
    story.emulator.forgetRequests()
    const found = await find(github, readEvent(triggered).event)
    expect(found).toEqual(kind === 'found' ? { kind, number: 7 } : { kind })
    expect(story.emulator.requests).toEqual([])
  })
})
