import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RequestedCommand } from '../../src/core/model/command.ts'
import { resolveCommand } from '../../src/github/command-on-event.ts'
import type { EventTrust } from '../../src/github/event-trust.ts'
import { readEvent } from '../../src/github/triggering-event.ts'
import * as given from './payloads.ts'

type Given = Parameters<typeof readEvent>[0]

/** They write to the registry. */
const writing = ['promote', 'rollback', 'clear-rollback', 'adopt'] as const

/** `standing`: of what names a commit of its own; it is on the default branch unless said otherwise. */
function resolved(
  requested: RequestedCommand,
  triggered: Given,
  standing: EventTrust | null = { kind: 'may-write' },
) {
  return resolveCommand(requested, readEvent(triggered).event, standing)
}

describe('auto promotes', () => {
  const cases: [string, Given][] = [
    ['on a push to the default branch', given.push()],
    ['when it is started by hand on the default branch', given.dispatch()],
    ['when a pull request is merged into it', given.pullRequest(given.mergedIntoMain)],
    [
      'when a fork’s pull request is merged into it',
      given.pullRequest({ ...given.mergedIntoMain, headRepository: 'mallory/fraud-model' }),
    ],
    [
      'when it is merged and the workflow runs on pull_request_target',
      given.pullRequest({ ...given.mergedIntoMain, event: 'pull_request_target' }),
    ],
  ]
  test.each(cases)('%s', (_, triggered) => {
    expect(resolved('auto', triggered)).toEqual({ kind: 'run', command: 'promote', notice: null })
  })

  test('on a deployment of a commit on the default branch', () => {
    const expected = { kind: 'run', command: 'promote', notice: null }
    expect(resolved('auto', given.deployment(), { kind: 'may-write' })).toEqual(expected)
  })
})

describe('an event with a commit of its own that may not write', () => {
  const cases: [EventTrust | null, string, string][] = [
    [
      { kind: 'not-on-default-branch', because: 'its commit 6dcb09b is not on main' },
      'usage',
      'its commit 6dcb09b is not on main.',
    ],
    [
      { kind: 'other-environment', because: "its environment is 'preview'" },
      'usage',
      "its environment is 'preview'.",
    ],
    [
      { kind: 'not-known', because: 'GitHub answered 503' },
      'github',
      'commit is on the default branch: GitHub answered 503.',
    ],
    [null, 'github', 'it is not known whether'],
  ]
  test.each(cases)('%j: auto checks, writes are refused', (standing, fault, why) => {
    expect(resolved('auto', given.deployment(), standing)).toEqual({
      kind: 'run',
      command: 'check',
      notice: expect.stringContaining(why),
    })
    for (const triggered of [given.deployment(), given.workflowRun('push')]) {
      refuses(triggered, standing, fault, why)
    }
  })

  function refuses(triggered: Given, standing: EventTrust | null, fault: string, why: string) {
    for (const command of writing) {
      const message = expect.stringMatching(
        `command: ${command} is refused on this (?:deployment|workflow_run): `,
      )
      const result = resolved(command, triggered, standing)
      expect(result).toMatchObject({ kind: 'refused', error: { fault, message } })
      expect(result).toMatchObject({ error: { message: expect.stringContaining(why) } })
    }
    for (const command of ['check', 'audit'] as const) {
      const expected = { kind: 'run', command, notice: null }
      expect(resolved(command, triggered, standing)).toEqual(expected)
    }
  }
})

describe('auto only checks, and says why', () => {
  const merged = given.mergedIntoMain
  const cases: [string, Given, string][] = [
    ['a push elsewhere', given.push('refs/heads/x'), 'refs/heads/x, not the default branch main'],
    ['a tag', given.push('refs/tags/v1'), 'the push was to refs/tags/v1'],
    [
      'a push without a default branch',
      given.push('refs/heads/main', {}),
      'does not name the default branch',
    ],
    ['a start elsewhere', given.dispatch('refs/heads/x'), 'the workflow was started on'],
    ['an opened pull request', given.pullRequest(), 'pull request #7 is open'],
    ['a new commit', given.pullRequest({ action: 'synchronize' }), 'pull request #7 is open'],
    [
      'one that was closed unmerged',
      given.pullRequest({ action: 'closed', state: 'closed' }),
      'closed without merging',
    ],
    [
      'one merged elsewhere',
      given.pullRequest({ ...merged, base: 'release' }),
      'merged into release, not into the default branch main',
    ],
    [
      'one merged, no default branch named',
      given.pullRequest({ ...merged, defaultBranch: null }),
      'does not name the default branch',
    ],
    [
      'a label after the merge',
      given.pullRequest({ ...merged, action: 'labeled' }),
      'was merged before this event (labeled)',
    ],
    [
      'pull_request_target, merged elsewhere',
      given.pullRequest({ ...merged, event: 'pull_request_target', base: 'release' }),
      'merged into release, not into the default branch main',
    ],
    ['a repository_dispatch', given.repositoryDispatch(), 'the event is repository_dispatch'],
    ['a release', given.release(), 'the event is release'],
    ['a merge queue', given.mergeGroup(), 'the event is merge_group'],
    ['a push of a merge queue', given.mergeQueuePush(), 'not the default branch main'],
    [
      'a push of a merge queue of a branch that is called like one',
      inQueueOfItself(),
      'on which a merge queue tests unmerged changes',
    ],
    ['a schedule', given.schedule(), 'the event is schedule'],
    ['a comment on an issue', given.issueComment(null), 'the event is issue_comment'],
    ['a comment on what was merged', given.issueComment('merged'), 'the event is issue_comment'],
    ['what follows a push', given.workflowRun('push'), 'the event is workflow_run'],
    ['no event', { env: {}, payload: null }, 'does not name the event'],
  ]
  test.each(cases)('%s', (_, triggered, why) => {
    expect(resolved('auto', triggered)).toEqual({
      kind: 'run',
      command: 'check',
      notice: expect.stringContaining(why),
    })
  })

  test('with a hostile branch name on one line', () => {
    const result = resolved('auto', given.push('refs/heads/x\n::set-output name=verdict::pass'))
    expect(result).toMatchObject({ notice: expect.not.stringContaining('\n') })
  })
})

describe('an explicit command', () => {
  test('check only checks, even on the default branch', () => {
    const expected = { kind: 'run', command: 'check', notice: null }
    expect(resolved('check', given.push())).toEqual(expected)
  })

  const allowed: [string, Given][] = [
    ['a push to any branch', given.push('refs/heads/release')],
    ['a start by hand on another branch', given.dispatch('refs/heads/release')],
    ['a tag', given.push('refs/tags/v1')],
    ['a schedule', given.schedule()],
    ['a repository_dispatch', given.repositoryDispatch()],
    ['a release', given.release()],
    ['a comment on a merged pull request', given.issueComment('merged')],
    ['a comment on an issue', given.issueComment(null)],
    ['what follows a push', given.workflowRun('push')],
    ['what follows a start by hand', given.workflowRun('workflow_dispatch')],
    ['a merge into any branch', given.pullRequest({ ...given.mergedIntoMain, base: 'release' })],
    [
      'a merged pull_request_target',
      given.pullRequest({ ...given.mergedIntoMain, event: 'pull_request_target' }),
    ],
  ]
  test.each(allowed)('promote, rollback, clear-rollback and adopt run on %s', (_, triggered) => {
    for (const command of writing) {
      expect(resolved(command, triggered)).toEqual({ kind: 'run', command, notice: null })
    }
  })

  const refused: [string, Given, string][] = [
    ['an open pull request', given.pullRequest(), 'pull request #7'],
    [
      'one closed unmerged',
      given.pullRequest({ action: 'closed', state: 'closed' }),
      'pull request #7',
    ],
    [
      'an open pull_request_target',
      given.pullRequest({ event: 'pull_request_target' }),
      'pull request #7',
    ],
    ['a review', given.pullRequest({ event: 'pull_request_review' }), 'pull request #7'],
    ['a merge queue', given.mergeGroup(), 'merge_group'],
    [
      'a push of a merge queue',
      given.mergeQueuePush(),
      `the branch refs/heads/gh-readonly-queue/main/pr-7-${given.sha}, on which a merge queue tests`,
    ],
    [
      'a start by hand on a branch of a merge queue',
      given.dispatch('refs/heads/gh-readonly-queue/main/pr-7-6dcb09b'),
      'on which a merge queue tests',
    ],
    [
      'any other event on a branch of a merge queue',
      {
        env: given.runnerEnv('create', 'refs/heads/gh-readonly-queue/main/pr-7-6dcb09b'),
        payload: {},
      },
      'the event create: it is about a pull request',
    ],
    [
      'what follows the push of a merge queue',
      given.workflowRun('push', 'gh-readonly-queue/main/pr-7-6dcb09b'),
      'a workflow_run after a run for the event push on an unmerged change',
    ],
    [
      'what follows a workflow that nobody can read',
      { env: given.runnerEnv('workflow_run'), payload: { workflow_run: { event: 7 } } },
      'the event workflow_run: it is about a pull request',
    ],
    [
      'a comment on something that nobody can read',
      { env: given.runnerEnv('issue_comment'), payload: { issue: { pull_request: 'yes' } } },
      'the event issue_comment: it is about a pull request',
    ],
    [
      'a comment on an open pull request',
      given.issueComment('open'),
      'a comment on pull request #7, which is not merged',
    ],
    [
      'a comment on one closed unmerged',
      given.issueComment('closed'),
      'a comment on pull request #7, which is not merged',
    ],
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'].map(
      (event): [string, Given, string] => [
        `what follows a ${event}`,
        given.workflowRun(event),
        `a workflow_run after a run for the event ${event} on an unmerged change`,
      ],
    ),
    [
      'a pull request nobody can read',
      { env: given.runnerEnv('pull_request'), payload: null },
      'does not show that it was merged',
    ],
  ]
  test.each(refused)(
    'promote, rollback, clear-rollback and adopt are refused on %s',
    (_, triggered, why) => {
      for (const command of writing) {
        const result = resolved(command, triggered)
        expect(result).toMatchObject({ kind: 'refused', error: { fault: 'usage' } })
        expect(result).toMatchObject({ error: { message: expect.stringContaining(why) } })
        expect(result).toMatchObject({
          error: { message: expect.stringContaining(`command: ${command} is refused`) },
        })
      }
    },
  )

  test('check and audit, which only read, run on the same events', () => {
    for (const [, triggered] of refused) {
      for (const command of ['check', 'audit'] as const) {
        expect(resolved(command, triggered)).toEqual({ kind: 'run', command, notice: null })
      }
      expect(resolved('auto', triggered)).toMatchObject({ kind: 'run', command: 'check' })
    }
  })

  test('property: auto never promotes where an explicit promote is refused', () => {
    const events = ['push', 'workflow_dispatch', 'deployment', 'merge_group', 'pull_request']
      .concat(['pull_request_target', 'pull_request_review', 'issue_comment', 'workflow_run'])
      .concat(['create', 'schedule', ''])
    const refs = [
      'refs/heads/main',
      'refs/heads/x',
      'refs/tags/main',
      'refs/pull/7/merge',
      '',
    ].concat(['refs/heads/gh-readonly-queue/main/pr-7-6dcb09b', 'gh-readonly-queue/main'])
    const payloads: readonly unknown[] = [
      given.push().payload,
      given.deployment().payload,
      given.pullRequest().payload,
      given.pullRequest(given.mergedIntoMain).payload,
      given.mergeGroup().payload,
      given.issueComment('open').payload,
      given.issueComment('merged').payload,
      given.workflowRun('push').payload,
      inQueueOfItself().payload,
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...events),
        fc.constantFrom(...refs),
        fc.oneof(fc.constantFrom(...payloads), fc.jsonValue()),
        fc.constantFrom<EventTrust | null>(
          null,
          { kind: 'may-write' },
          { kind: 'not-on-default-branch', because: 'x' },
          { kind: 'other-environment', because: 'x' },
          { kind: 'not-known', because: 'x' },
        ),
        (name, ref, payload, standing) => {
          const triggered = { env: given.runnerEnv(name, ref), payload }
          const kinds = writing.map((command) => resolved(command, triggered, standing).kind)
          // What one of them may, all may.
          expect(new Set(kinds).size).toBe(1)
          const mayWrite = kinds[0] === 'run'
          const isQueue = ref.startsWith('refs/heads/gh-readonly-queue/')
          if (name === 'deployment') expect(mayWrite).toBe(standing?.kind === 'may-write')
          if (name === 'workflow_run' && mayWrite) expect(standing?.kind).toBe('may-write')
          if (name === 'push' && isQueue) expect(mayWrite).toBe(false)
          const auto = resolved('auto', triggered, standing)
          if (!mayWrite) expect(auto).toMatchObject({ command: 'check' })
        },
      ),
    )
  })

  test('property: a pull request without a merge in its payload never promotes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pull_request', 'pull_request_target', 'merge_group'),
        fc.jsonValue(),
        (name, payload) => {
          const triggered = { env: given.runnerEnv(name), payload }
          for (const command of writing) {
            expect(resolved(command, triggered).kind).toBe('refused')
          }
          expect(resolved('auto', triggered)).toMatchObject({ command: 'check' })
        },
      ),
    )
  })
})

/** A default branch that is called like those of a merge queue. */
function inQueueOfItself() {
  const name = 'gh-readonly-queue/main'
  return given.push(`refs/heads/${name}`, { full_name: 'octo-bank/x', default_branch: name })
}
