import { describe, expect, test } from '@jest/globals'
import { promotedCommit } from '../../src/github/promoted-commit.ts'
import { readEvent } from '../../src/github/triggering-event.ts'
import * as given from './payloads.ts'

const runner = '1'.repeat(40)
const head = '2'.repeat(40)
const merged = '3'.repeat(40)
const deployed = '4'.repeat(40)

const known = (commit: string) => ({ kind: 'known', commit })
const notNamed = {
  kind: 'not-known',
  because: 'the event that started the workflow does not name the commit being promoted',
}

type Sent = { readonly env: object; readonly payload: unknown }

/** What the runner calls GITHUB_SHA is one commit, what the payload names are others. */
function promotedBy({ env, payload }: Sent, sha: string | undefined = runner) {
  return promotedCommit(readEvent({ env: { ...env, GITHUB_SHA: sha }, payload }))
}

function pullRequest(story: given.PullRequestStory = {}, shas: object = {}): Sent {
  const { env, payload } = given.pullRequest(story)
  const pull = payload.pull_request
  return {
    env,
    payload: {
      ...payload,
      pull_request: {
        ...pull,
        merge_commit_sha: merged,
        head: { ...pull.head, sha: head },
        ...shas,
      },
    },
  }
}

describe('the promoted commit is the one that the runner names:', () => {
  test.each([
    ['on a push', given.push()],
    ['by hand', given.dispatch()],
    ['in a merge queue', given.mergeGroup()],
    ['on a schedule', given.schedule()],
    ['after another workflow', given.workflowRun('push')],
    // It checks out the default branch.
    ['on a comment on an issue', given.issueComment(null)],
  ])('%s', (_, sent) => {
    expect(promotedBy(sent)).toEqual(known(runner))
    expect(promotedBy(sent, runner.toUpperCase())).toEqual(known(runner))
  })
})

describe('the promoted commit of a pull request', () => {
  test('that is open is its head commit, not the test merge', () => {
    expect(promotedBy(pullRequest())).toEqual(known(head))
    expect(promotedBy(pullRequest({ headRepository: 'mallory/fraud-model' }))).toEqual(known(head))
    expect(promotedBy(pullRequest({ event: 'pull_request_target' }))).toEqual(known(head))
  })

  test('that was merged is the merge commit', () => {
    expect(promotedBy(pullRequest(given.mergedIntoMain))).toEqual(known(merged))
    const target = { ...given.mergedIntoMain, event: 'pull_request_target' }
    expect(promotedBy(pullRequest(target))).toEqual(known(merged))
  })

  test('that was closed without a merge is its head commit', () => {
    expect(promotedBy(pullRequest({ action: 'closed', state: 'closed' }))).toEqual(known(head))
  })

  test('that is reviewed is its head commit', () => {
    expect(promotedBy(pullRequest({ event: 'pull_request_review' }))).toEqual(known(head))
  })
})

test('the promoted commit of a deployment is the deployed commit', () => {
  const { env, payload } = given.deployment()
  const deployment = { ...payload.deployment, sha: deployed }
  expect(promotedBy({ env, payload: { ...payload, deployment } })).toEqual(known(deployed))
})

describe('the promoted commit is not guessed', () => {
  test.each([
    ['where the runner names none', given.push(), ''],
    ['where it names a branch', given.schedule(), 'main'],
    ['where it names no commit at all', given.push(), '0'.repeat(40)],
    [
      'where a merge has no commit',
      pullRequest(given.mergedIntoMain, { merge_commit_sha: null }),
      runner,
    ],
    [
      'where the head has none',
      pullRequest({}, { head: { ref: 'x', sha: '', repo: null } }),
      runner,
    ],
    // GITHUB_SHA is there, and is the merge for testing.
    ['where a pull request cannot be read', { ...given.pullRequest(), payload: null }, runner],
  ])('%s', (_, sent, sha) => {
    expect(promotedBy(sent, sha)).toEqual(notNamed)
  })

  test('outside of a workflow', () => {
    expect(promotedCommit(readEvent({ env: { GITHUB_SHA: runner }, payload: null }))).toEqual(
      notNamed,
    )
  })
})
