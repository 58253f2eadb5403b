import { describe, expect, test } from '@jest/globals'
import type { GitHub } from '../../src/github/github.ts'
import { findPullRequests } from '../../src/github/pull-request.ts'
import { readEvent, type TriggeringEvent } from '../../src/github/triggering-event.ts'
import { givenGitHub } from './emulated-github.ts'
import * as given from './payloads.ts'

const story = givenGitHub({ private: true })

function find(github: GitHub, event: TriggeringEvent) {
  return findPullRequests({ github, repository: story.emulator.repository, event })
}
function pushed(ref: string, sha: string): Extract<TriggeringEvent, { kind: 'push' }> {
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
    expect(await find(github, pushed('refs/heads/main', sha))).toEqual({
      kind: 'found',
      numbers: [number],
    })
    // Its own commit lies in the push, too.
    const within = pushed('refs/heads/main', headSha)
    expect(await find(github, within)).toEqual({ kind: 'found', numbers: [number] })
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

describe('on a push of several', () => {
  test('each that was merged into the branch is found, in the order of their commits', async () => {
    const { emulator } = story
    const [first, second] = [await emulator.openPullRequest(), await emulator.openPullRequest()]
    const shas = [
      await emulator.mergePullRequest(first.number),
      await emulator.mergePullRequest(second.number),
    ]
    const [, sha = ''] = shas
    const event = { ...pushed('refs/heads/main', sha), commits: shas }
    expect(await find(await story.workflow(), event)).toEqual({
      kind: 'found',
      numbers: [first.number, second.number],
    })
  })

  test('one that was merged into another branch is of another push', async () => {
    const { emulator } = story
    const other = await emulator.openPullRequest({ base: 'release' })
    const into = await emulator.mergePullRequest(other.number)
    const pull = await emulator.openPullRequest()
    const sha = await emulator.mergePullRequest(pull.number)
    const event = { ...pushed('refs/heads/main', sha), commits: [into, sha] }
    const found = await find(await story.workflow(), event)
    expect(found).toEqual({ kind: 'found', numbers: [pull.number] })
  })

  test('a hundred commits take one query, and what is longer takes more', async () => {
    const { emulator } = story
    const { number } = await emulator.openPullRequest()
    const sha = await emulator.mergePullRequest(number)
    const github = await story.workflow()
    emulator.forgetRequests()
    const commits = Array.from({ length: 101 }, () => sha)
    await find(github, { ...pushed('refs/heads/main', sha), commits })
    expect(story.transcript()).toEqual(['POST /graphql 200', 'POST /graphql 200'])
  })

  test('of more than 500 commits, or of none that the payload lists, nobody knows', async () => {
    const sha = 'a'.repeat(40)
    const github = await story.workflow()
    story.emulator.forgetRequests()
    const many = Array.from({ length: 501 }, () => sha)
    expect(await find(github, { ...pushed('refs/heads/main', sha), commits: many })).toEqual({
      kind: 'failed',
      warning: expect.stringMatching(/has 501 commits, and Stagegate reads at most 500/),
    })
    expect(await find(github, { ...pushed('refs/heads/main', sha), commits: null })).toEqual({
      kind: 'failed',
      warning: expect.stringContaining("the event's payload does not list its commits"),
    })
    expect(story.emulator.requests).toEqual([])
  })

  test('of a commit that GitHub does not know nobody knows', async () => {
    const sha = 'a'.repeat(40)
    const found = await find(await story.workflow(), pushed('refs/heads/main', sha))
    expect(found).toMatchObject({ kind: 'failed' })
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
    expect(found).toEqual(kind === 'found' ? { kind, numbers: [7] } : { kind })
    expect(story.emulator.requests).toEqual([])
  })
})
