import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadEvent, readEvent } from '../../src/github/triggering-event.ts'
import * as given from './payloads.ts'

describe('the trigger of the run is', () => {
  test('a push to the default branch', () => {
    expect(readEvent(given.push()).event).toEqual({
      kind: 'push',
      before: given.earlier,
      commits: [given.sha],
      ref: 'refs/heads/main',
      sha: given.sha,
      defaultBranch: 'main',
      onDefaultBranch: 'yes',
    })
  })

  test('a push to another branch, or of a tag with the name of the default branch', () => {
    expect(readEvent(given.push('refs/heads/feature')).event).toMatchObject({
      onDefaultBranch: 'no',
    })
    expect(readEvent(given.push('refs/tags/main')).event).toMatchObject({ onDefaultBranch: 'no' })
  })

  test('a push that created its branch, or without the commit before it', () => {
    const created = given.push('refs/heads/release', undefined, '0'.repeat(40))
    expect(readEvent(created).event).toMatchObject({ kind: 'push', before: null })
    const { env, payload } = given.push()
    for (const before of [undefined, null, 7, 'main', '']) {
      expect(readEvent({ env, payload: { ...payload, before } }).event).toMatchObject({
        kind: 'push',
        before: null,
        onDefaultBranch: 'yes',
      })
    }
  })

  test('a push whose payload does not name the default branch', () => {
    const event = readEvent(given.push('refs/heads/main', { full_name: 'octo-bank/x' })).event
    expect(event).toMatchObject({ defaultBranch: null, onDefaultBranch: 'unknown' })
  })

  test('a pull request that was merged', () => {
    const { event } = readEvent(given.pullRequest(given.mergedIntoMain))
    expect(event).toEqual({
      kind: 'pull_request',
      number: 7,
      action: 'closed',
      state: 'closed',
      merged: true,
      mergeCommitSha: given.sha,
      baseRef: 'main',
      baseSha: given.sha,
      headRef: 'promote-3',
      headSha: given.sha,
      defaultBranch: 'main',
      fromFork: false,
      byDependabot: false,
    })
  })

  test('a pull request of a fork, of a deleted fork, or of Dependabot', () => {
    const of = (story: given.PullRequestStory) => readEvent(given.pullRequest(story)).event
    expect(of({ headRepository: 'mallory/fraud-model' })).toMatchObject({ fromFork: true })
    expect(of({ headRepository: null })).toMatchObject({ fromFork: true })
    expect(of({ headRepository: 'Octo-Bank/Fraud-Model' })).toMatchObject({ fromFork: false })
    expect(of({ opener: 'dependabot[bot]' })).toMatchObject({ byDependabot: true })
  })

  test('a review of a pull request', () => {
    const { env, payload } = given.pullRequest({ event: 'pull_request_review' })
    const { merged: _, ...short } = payload.pull_request
    expect(readEvent({ env, payload: { ...payload, pull_request: short } }).event).toMatchObject({
      kind: 'other',
      name: 'pull_request_review',
      pullRequest: { number: 7, merged: false },
    })
  })

  test('an unknown event for a pull request payload that GitHub does not send', () => {
    const { env } = given.pullRequest()
    const payload = { pull_request: { number: '7', merged: true } }
    expect(readEvent({ env, payload }).event).toEqual({
      kind: 'other',
      name: 'pull_request',
      pullRequest: null,
      onUnmerged: true,
      onDefaultBranch: 'unknown',
    })
  })

  test('a comment says what it is on, and whether that was merged', () => {
    const on = (what: Parameters<typeof given.issueComment>[0]) =>
      readEvent(given.issueComment(what)).event
    const asked = { kind: 'issue_comment', pullRequest: null, unanswered: null }
    expect(on(null)).toEqual({ ...asked, on: null })
    expect(on('open')).toEqual({ ...asked, on: { number: 7, merged: false } })
    expect(on('closed')).toEqual({ ...asked, on: { number: 7, merged: false } })
    expect(on('merged')).toEqual({ ...asked, on: { number: 7, merged: true } })
  })

  test('a workflow_run says what it follows: beside a push, its pull requests count for nothing', () => {
    const { env, payload } = given.workflowRun('pull_request')
    expect(readEvent({ env, payload }).event).toEqual({
      kind: 'workflow_run',
      follows: {
        event: 'pull_request',
        headSha: given.earlier,
        onUnmerged: true,
        pullRequest: 7,
      },
      defaultBranch: 'main',
      pullRequest: null,
      unanswered: null,
    })
    const after = { ...payload, workflow_run: { ...payload.workflow_run, event: 'push' } }
    expect(readEvent({ env, payload: after }).event).toMatchObject({
      follows: { event: 'push', onUnmerged: false, pullRequest: null },
    })
  })

  test('a push lists what it brings, and what cannot be read is not known', () => {
    const { env, payload } = given.push()
    const commits = (listed: unknown) =>
      readEvent({ env, payload: { ...payload, commits: listed } }).event
    expect(commits([{ id: given.earlier }, { id: given.sha }])).toMatchObject({
      commits: [given.earlier, given.sha],
    })
    expect(commits([])).toMatchObject({ commits: [given.sha] })
    for (const odd of [undefined, null, 'x', [{ id: 'main' }], [{}]]) {
      expect(commits(odd)).toMatchObject({ kind: 'push', commits: null })
    }
  })

  test('deployment, merge_group and schedule', () => {
    expect(readEvent(given.deployment()).event).toEqual({
      kind: 'deployment',
      id: 7,
      environment: 'production',
      sha: given.sha,
      defaultBranch: 'main',
    })
    const status = given.deployment()
    const runnerOfStatus = { ...status.env, GITHUB_EVENT_NAME: 'deployment_status' }
    expect(readEvent({ ...status, env: runnerOfStatus }).event).toEqual({
      kind: 'deployment',
      // It gets no status of ours, which would be another such event.
      id: null,
      environment: 'production',
      sha: given.sha,
      defaultBranch: 'main',
    })
    const nameless = readEvent(given.deployment({ of: { full_name: 'octo-bank/fraud-model' } }))
    expect(nameless.event).toMatchObject({ kind: 'deployment', defaultBranch: null })
    const { env, payload } = given.deployment()
    for (const id of ['7', 0, -7, 7.5, null, undefined]) {
      const odd = { ...payload, deployment: { ...payload.deployment, id } }
      expect(readEvent({ env, payload: odd }).event).toMatchObject({
        id: null,
        environment: 'production',
      })
    }
    expect(readEvent(given.mergeGroup()).event).toMatchObject({
      kind: 'merge_group',
      baseRef: 'refs/heads/main',
      baseSha: given.sha,
    })
    expect(readEvent(given.schedule()).event).toEqual({
      kind: 'other',
      name: 'schedule',
      pullRequest: null,
      onUnmerged: false,
      onDefaultBranch: 'yes',
    })
  })

  test('property: never a crash or a merge for a payload without a merge', () => {
    const names = ['push', 'pull_request', 'pull_request_target', 'deployment', 'merge_group', '']
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, payload) => {
        const { event } = readEvent({ env: given.runnerEnv(name), payload })
        expect(event).not.toMatchObject({ merged: true })
      }),
    )
  })
})

describe('the workflow run', () => {
  test('has the URL of this attempt', () => {
    expect(readEvent(given.push()).run).toEqual({
      repository: { owner: 'octo-bank', name: 'fraud-model' },
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      sha: given.sha,
      runId: '19283746501',
      runAttempt: 2,
      actor: 'mona',
      url: 'https://github.com/octo-bank/fraud-model/actions/runs/19283746501/attempts/2',
    })
  })

  test('does not exist outside of a runner', () => {
    expect(readEvent({ env: {}, payload: null })).toEqual({
      event: {
        kind: 'other',
        name: '',
        pullRequest: null,
        onUnmerged: false,
        onDefaultBranch: 'unknown',
      },
      run: null,
    })
  })
})

describe('the event file', () => {
  const env = { ...given.runnerEnv('push'), GITHUB_EVENT_PATH: '/runner/event.json' }

  test('is read from the path that the runner gives', async () => {
    const files = new Map([['/runner/event.json', JSON.stringify(given.push().payload)]])
    const { event } = await loadEvent(env, async (path) => files.get(path) ?? '')
    expect(event).toMatchObject({ kind: 'push', onDefaultBranch: 'yes' })
  })

  test.each([
    ['is missing', () => Promise.reject(new Error('ENOENT'))],
    ['is not JSON', async () => '{"repository": {"default_br'],
  ])('that %s gives no default branch', async (_, readFile) => {
    const { event } = await loadEvent(env, readFile)
    expect(event).toMatchObject({ kind: 'push', onDefaultBranch: 'unknown' })
  })
})
