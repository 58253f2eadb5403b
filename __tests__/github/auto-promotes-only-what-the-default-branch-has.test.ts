import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RequestedCommand } from '../../src/core/command.ts'
import { resolveCommand } from '../../src/github/auto-command.ts'
import { readEvent } from '../../src/github/event.ts'
import * as given from './payloads.ts'

type Given = Parameters<typeof readEvent>[0]

/** They write to the registry. */
const writing = ['promote', 'rollback', 'clear-hold', 'adopt'] as const

function resolved(requested: RequestedCommand, triggered: Given) {
  return resolveCommand(requested, readEvent(triggered).event)
}

describe('auto promotes', () => {
  const cases: [string, Given][] = [
    ['on a push to the default branch', given.push()],
    ['when it is started by hand on the default branch', given.dispatch()],
    ['on a deployment', given.deployment()],
    ['when a pull request is merged into it', given.pullRequest(given.mergedIntoMain)],
    [
      'when a fork’s pull request is merged into it',
      given.pullRequest({ ...given.mergedIntoMain, headRepository: 'mallory/fraud-model' }),
    ],
  ]
  test.each(cases)('%s', (_, triggered) => {
    expect(resolved('auto', triggered)).toEqual({ kind: 'run', command: 'promote', notice: null })
  })
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
      'pull_request_target, merged too',
      given.pullRequest({ ...merged, event: 'pull_request_target' }),
      'the event is pull_request_target',
    ],
    ['a merge queue', given.mergeGroup(), 'the event is merge_group'],
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

  test('a hostile branch name stays on its line', () => {
    const result = resolved('auto', given.push('refs/heads/x\n::set-output name=verdict::pass'))
    expect(result).toMatchObject({ notice: expect.not.stringContaining('\n') })
  })
})

describe('a command that is named', () => {
  test('check checks, even on the default branch', () => {
    const expected = { kind: 'run', command: 'check', notice: null }
    expect(resolved('check', given.push())).toEqual(expected)
  })

  const allowed: [string, Given][] = [
    ['a push to any branch', given.push('refs/heads/release')],
    ['a schedule', given.schedule()],
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
  test.each(allowed)('promote, rollback, clear-hold and adopt run on %s', (_, triggered) => {
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
      'a comment on an open pull request',
      given.issueComment('open'),
      'the event issue_comment: it is about a pull request',
    ],
    [
      'a comment on one closed unmerged',
      given.issueComment('closed'),
      'the event issue_comment: it is about a pull request',
    ],
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'].map(
      (event): [string, Given, string] => [
        `what follows a ${event}`,
        given.workflowRun(event),
        'the event workflow_run: it is about a pull request',
      ],
    ),
    [
      'a pull request nobody can read',
      { env: given.runnerEnv('pull_request'), payload: null },
      'does not show that it was merged',
    ],
  ]
  test.each(refused)(
    'promote, rollback, clear-hold and adopt are refused on %s',
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

  test('check and audit, which only read, run on all of those too', () => {
    for (const [, triggered] of refused) {
      for (const command of ['check', 'audit'] as const) {
        expect(resolved(command, triggered)).toEqual({ kind: 'run', command, notice: null })
      }
      expect(resolved('auto', triggered)).toMatchObject({ kind: 'run', command: 'check' })
    }
  })

  test('a payload that states no merge never lets a pull request promote', () => {
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
