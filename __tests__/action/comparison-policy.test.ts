import { describe, expect, test } from '@jest/globals'
import { otherPolicyOf } from '../../src/action/comparison-policy.ts'
import { UsageError } from '../../src/core/errors/errors.ts'
import { printGate } from '../../src/core/gates/print-gate.ts'
import { modelName } from '../../src/core/model/model.ts'
import type { ComparisonPolicy } from '../../src/core/policy-change/comparison-policy.ts'
import type { GitHub } from '../../src/github/github.ts'
import {
  eventName,
  type PullRequest,
  readEvent,
  type TriggeringEvent,
} from '../../src/github/triggering-event.ts'
import { workflowRun } from '../../src/github/workflow-run.ts'
import { givenGitHub } from '../github/emulated-github.ts'
import * as given from '../github/payloads.ts'

const story = givenGitHub({ private: true })
const nowhere = 'ab'.repeat(20)
const path = 'ml/policy.yml'

const policy = (gate: string, model = 'fraud-detector') =>
  `version: 1\nmodels:\n  ${model}:\n    gates: ['${gate}']\n`

let branches = 0
/** On a branch of its own, one commit for each text. */
async function history(...texts: readonly string[]): Promise<readonly string[]> {
  branches += 1
  const shas: string[] = []
  for (const text of texts) {
    shas.push(await story.emulator.commitFile(`history-${branches}`, path, text))
  }
  return shas
}

interface Asked {
  readonly path?: string | null
  readonly sha?: string
  readonly model?: string
  readonly connect?: () => Promise<GitHub>
}

async function ask(
  event: TriggeringEvent,
  { model = 'fraud-detector', ...asked }: Asked = {},
): Promise<ComparisonPolicy> {
  const sha = asked.sha ?? ('sha' in event ? event.sha : '')
  const run = workflowRun({ ...given.runnerEnv(eventName(event)), GITHUB_SHA: sha })
  return await otherPolicyOf({
    path,
    model: modelName(model),
    triggered: { event, run },
    sha,
    repository: story.emulator.repository,
    connect: () => story.workflow({ contents: 'read' }),
    ...asked,
  })
}

function push(before: string | null, sha: string, ref = 'refs/heads/main'): TriggeringEvent {
  const onDefaultBranch = ref === 'refs/heads/main' ? 'yes' : 'no'
  return { kind: 'push', before, commits: [sha], ref, sha, defaultBranch: 'main', onDefaultBranch }
}

function pull(of: Partial<PullRequest>): PullRequest {
  return {
    number: 7,
    action: 'opened',
    state: 'open',
    merged: false,
    mergeCommitSha: null,
    baseRef: 'main',
    baseSha: nowhere,
    headRef: 'promote-3',
    headSha: nowhere,
    defaultBranch: 'main',
    fromFork: false,
    byDependabot: false,
    ...of,
  }
}

const open = (of: Partial<PullRequest>): TriggeringEvent => ({ kind: 'pull_request', ...pull(of) })
const merged = (of: Partial<PullRequest>) =>
  open({ action: 'closed', state: 'closed', merged: true, ...of })

/** The side, the commit, and the gates there. */
function told(other: ComparisonPolicy) {
  if (other.kind !== 'found') return other
  return [other.of.side, other.of.commit, ...other.policy.asks.gates.map(printGate)]
}

const unknown = (side: 'base' | 'before', commit: string, because: RegExp) => ({
  kind: 'not-known',
  of: { side, commit },
  because: expect.stringMatching(because),
})

describe('on a push', () => {
  test('it is that of the commit before, also after a forced one', async () => {
    const [strict = '', loose = ''] = await history(policy('auc >= 0.9'), policy('auc >= 0.1'))
    expect(told(await ask(push(strict, loose)))).toEqual(['before', strict, 'auc >= 0.9'])
    expect(told(await ask(push(loose, strict)))).toEqual(['before', loose, 'auc >= 0.1'])
  })

  test('there was none where the file is new, or the model is', async () => {
    const { baseSha } = await story.emulator.openPullRequest()
    const [added = ''] = await history(policy('auc >= 0.9'))
    const of = { side: 'before', commit: baseSha }
    expect(await ask(push(baseSha, added))).toEqual({ kind: 'absent', of })

    const [other = '', both = ''] = await history(
      policy('f1 >= 0.7', 'churn'),
      policy('auc >= 0.9'),
    )
    expect(await ask(push(other, both))).toEqual({
      kind: 'absent',
      of: { side: 'before', commit: other },
    })
  })

  test('nobody knows where the file is not in this repository at all', async () => {
    const [before = '', after = ''] = await history(policy('auc >= 0.9'), policy('auc >= 0.8'))
    expect(await ask(push(before, after), { path: 'checked-out-elsewhere/policy.yml' })).toEqual(
      unknown('before', before, /not in this repository, neither at .* into the workspace itself/),
    )
  })

  test('one that makes no sense is not known, and where it does not is said', async () => {
    const [wrong = '', right = ''] = await history(policy('auc => 0.9'), policy('auc >= 0.9'))
    expect(await ask(push(wrong, right))).toEqual(
      unknown(
        'before',
        wrong,
        /^ml\/policy\.yml at commit [0-9a-f]{7}, line 4, column 18: .*">="\?$/,
      ),
    )
  })

  test('a commit that is gone is not known', async () => {
    const [after = ''] = await history(policy('auc >= 0.9'))
    expect(await ask(push(nowhere, after))).toEqual(
      unknown('before', nowhere, /no such commit in this repository/),
    )
  })

  test('that creates the default branch nobody knows what was before', async () => {
    const [after = ''] = await history(policy('auc >= 0.9'))
    expect(await ask(push(null, after))).toEqual(
      unknown('before', '0'.repeat(40), /created the branch/),
    )
  })
})

describe('beside the default branch', () => {
  const branch = 'refs/heads/release'
  async function onMain(gate: string) {
    return await story.emulator.commitFile('main', path, policy(gate))
  }

  test.each(['refs/heads/release', 'refs/tags/v1'])(
    'a new %s is judged by the policy that is there',
    async (ref) => {
      const main = await onMain('auc >= 0.9')
      const [after = ''] = await history(policy('auc >= 0.1'))
      expect(told(await ask(push(null, after, ref)))).toEqual(['default', main, 'auc >= 0.9'])
    },
  )

  test('so is what is started by hand there, and a release', async () => {
    const main = await onMain('auc >= 0.91')
    const [sha = ''] = await history(policy('auc >= 0.1'))
    const at = { ref: branch, sha, defaultBranch: 'main', onDefaultBranch: 'no' } as const
    const started: TriggeringEvent = { kind: 'workflow_dispatch', ...at }
    expect(told(await ask(started))).toEqual(['default', main, 'auc >= 0.91'])
    const { event } = readEvent(given.release())
    expect(told(await ask(event, { sha }))).toEqual(['default', main, 'auc >= 0.91'])
  })

  test('a payload that does not name the default branch is no way round it', async () => {
    const main = await onMain('auc >= 0.92')
    const [sha = ''] = await history(policy('auc >= 0.1'))
    const at = { ref: branch, sha, defaultBranch: null, onDefaultBranch: 'unknown' } as const
    const started: TriggeringEvent = { kind: 'workflow_dispatch', ...at }
    expect(told(await ask(started))).toEqual(['default', main, 'auc >= 0.92'])
  })

  test('a push that changes nothing is judged by it, and one that brings it by what was before', async () => {
    const main = await onMain('auc >= 0.93')
    const [before = '', same = ''] = await history(policy('auc >= 0.1'), policy('auc >= 0.1'))
    expect(told(await ask(push(before, same, branch)))).toEqual(['default', main, 'auc >= 0.93'])
    const [old = '', brought = ''] = await history(policy('auc >= 0.99'), policy('auc >= 0.93'))
    expect(told(await ask(push(old, brought, branch)))).toEqual(['before', old, 'auc >= 0.99'])
  })

  test('of three policies nobody knows which counts', async () => {
    await onMain('auc >= 0.94')
    const [before = '', after = ''] = await history(policy('auc >= 0.99'), policy('auc >= 0.1'))
    expect(await ask(push(before, after, branch))).toEqual(
      unknown('before', before, /three different ones/),
    )
  })

  test('a merge into another branch is judged by it', async () => {
    const main = await onMain('auc >= 0.95')
    const [base = '', mergeCommitSha = ''] = await history(
      policy('auc >= 0.1'),
      policy('auc >= 0.1'),
    )
    const event = merged({ baseRef: 'release', baseSha: base, mergeCommitSha })
    expect(told(await ask(event))).toEqual(['default', main, 'auc >= 0.95'])
  })

  test('a deployment is: somebody may deploy what that branch had long ago', async () => {
    const main = await onMain('auc >= 0.955')
    const [sha = ''] = await history(policy('auc >= 0.1'))
    const about = { id: 1, environment: 'production', defaultBranch: 'main' } as const
    const event: TriggeringEvent = { kind: 'deployment', sha, ...about }
    expect(told(await ask(event))).toEqual(['default', main, 'auc >= 0.955'])
  })

  test('what happens to a merge afterwards is, and by what the merge changed', async () => {
    const main = await onMain('auc >= 0.956')
    const [before = '', same = ''] = await history(policy('auc >= 0.1'), policy('auc >= 0.1'))
    const at = { action: 'labeled', baseSha: before, mergeCommitSha: same }
    expect(told(await ask(merged(at)))).toEqual(['default', main, 'auc >= 0.956'])
    const [strict = '', loose = ''] = await history(policy('auc >= 0.99'), policy('auc >= 0.1'))
    expect(await ask(merged({ ...at, baseSha: strict, mergeCommitSha: loose }))).toEqual(
      unknown('before', strict, /three different ones/),
    )
  })

  test('a comment on what was merged long ago is judged by the policy as it is now', async () => {
    const main = await onMain('auc >= 0.96')
    const [mergeCommitSha = ''] = await history(policy('auc >= 0.1'))
    const event: TriggeringEvent = {
      kind: 'issue_comment',
      on: { number: 7, merged: true },
      pullRequest: pull({ state: 'closed', merged: true, mergeCommitSha }),
      unanswered: null,
    }
    expect(told(await ask(event, { sha: main }))).toEqual(['default', main, 'auc >= 0.96'])
  })

  test('of a comment on a pull request that GitHub does not tell of nobody knows', async () => {
    const event: TriggeringEvent = {
      kind: 'issue_comment',
      on: { number: 7, merged: true },
      pullRequest: null,
      unanswered: 'Could not read pull request #7.',
    }
    expect(await ask(event)).toEqual(unknown('base', '0'.repeat(40), /^Could not read/))
  })

  test('where it has no such policy, nobody has agreed to one', async () => {
    const [after = ''] = await history(policy('auc >= 0.1', 'churn'))
    const other = await ask(push(null, after, branch), { model: 'churn' })
    expect(other).toMatchObject({ kind: 'absent', of: { side: 'default' } })
  })
})

describe('on an open pull request', () => {
  test('it is that of the base which GitHub merged it with for testing', async () => {
    const { emulator } = story
    const baseSha = await emulator.commitFile('main', path, policy('auc >= 0.1'))
    // Others have merged since: the event still names the base of then.
    const moved = await emulator.commitFile('main', path, policy('auc >= 0.9'))
    const { number, headSha } = await emulator.openPullRequest()
    const tested = await emulator.mergePullRequest(number)
    expect(told(await ask(open({ headSha, baseSha }), { sha: tested }))).toEqual([
      'base',
      moved,
      'auc >= 0.9',
    ])
  })

  test('it is that of the base that the event names, where something else is tested', async () => {
    const [base = '', head = ''] = await history(policy('auc >= 0.9'), policy('auc >= 0.8'))
    const event = open({ headSha: head, baseSha: base })
    for (const sha of [head, '', nowhere]) {
      expect(told(await ask(event, { sha }))).toEqual(['base', base, 'auc >= 0.9'])
    }
    const review: TriggeringEvent = {
      kind: 'other',
      name: 'pull_request_review',
      pullRequest: pull({ headSha: head, baseSha: base }),
      onUnmerged: true,
      onDefaultBranch: 'no',
    }
    expect(told(await ask(review, { sha: head }))).toEqual(['base', base, 'auc >= 0.9'])
    const target: TriggeringEvent = {
      kind: 'pull_request_target',
      ...pull({ headSha: head, baseSha: base }),
    }
    // It runs at the default branch, which is the base as it is now.
    expect(told(await ask(target, { sha: base }))).toEqual(['base', base, 'auc >= 0.9'])
  })

  test('that was closed without merging nothing changes', async () => {
    expect(await ask(open({ state: 'closed' }))).toEqual({ kind: 'none' })
  })
})

describe('on the merge of a pull request', () => {
  test('it is what the merge was made on, not the base as the event remembers it', async () => {
    const { emulator } = story
    const baseSha = await emulator.commitFile('main', path, policy('auc >= 0.1'))
    const moved = await emulator.commitFile('main', path, policy('auc >= 0.95'))
    const { number, headSha } = await emulator.openPullRequest()
    const mergeCommitSha = await emulator.mergePullRequest(number)
    expect(told(await ask(merged({ headSha, baseSha, mergeCommitSha })))).toEqual([
      'before',
      moved,
      'auc >= 0.95',
    ])
  })

  test('of a head that was fast-forwarded to, and is a merge itself, its first parent is no base', async () => {
    const { emulator } = story
    const baseSha = await emulator.commitFile('main', path, policy('auc >= 0.95'))
    const loosened = await emulator.commitFile('main', path, policy('auc >= 0.2'))
    const { number } = await emulator.openPullRequest()
    const headSha = await emulator.mergePullRequest(number)
    expect(await ask(merged({ headSha, baseSha, mergeCommitSha: headSha }))).toEqual(
      unknown('before', loosened, /squashed or rebased/),
    )
  })

  test('of one parent it is known where both commits that it may be agree', async () => {
    const [old = '', base = '', squash = ''] = await history(
      policy('auc >= 0.9'),
      `# later\n${policy('auc >= 0.90')}`,
      policy('auc >= 0.8'),
    )
    const event = merged({ baseSha: old, mergeCommitSha: squash })
    expect(told(await ask(event))).toEqual(['before', base, 'auc >= 0.90'])
  })

  test('of one parent it is not known where they do not: it may be a rebase', async () => {
    const [old = '', first = '', last = ''] = await history(
      policy('auc >= 0.9'),
      policy('auc >= 0.1'),
      `${policy('auc >= 0.1')}# last\n`,
    )
    expect(await ask(merged({ baseSha: old, mergeCommitSha: last }))).toEqual(
      unknown('before', first, /squashed or rebased/),
    )
  })

  test('whose commit is not named, or not to be had, it is not known', async () => {
    expect(await ask(merged({}))).toEqual(unknown('before', nowhere, /does not name the commit/))
    expect(await ask(merged({ mergeCommitSha: nowhere }))).toEqual(
      unknown('before', nowhere, /^Could not read the parents of commit/),
    )
  })
})

describe('on other events', () => {
  test('a merge group is compared with what it is merged onto', async () => {
    const [base = '', head = ''] = await history(policy('auc >= 0.9'), policy('auc >= 0.8'))
    const group = (baseSha: string | null): TriggeringEvent => {
      return { kind: 'merge_group', baseRef: 'refs/heads/main', baseSha, sha: head }
    }
    expect(told(await ask(group(base)))).toEqual(['base', base, 'auc >= 0.9'])
    expect(await ask(group(null))).toEqual(unknown('base', '0'.repeat(40), /merged into/))
  })

  test('nothing changes, and nothing is asked', async () => {
    const connect = async (): Promise<GitHub> => {
      throw new Error('there was no need for a client')
    }
    const ref = { ref: 'refs/heads/main', sha: nowhere, defaultBranch: 'main' } as const
    const events: readonly TriggeringEvent[] = [
      { kind: 'workflow_dispatch', ...ref, onDefaultBranch: 'yes' },
      {
        kind: 'other',
        name: 'schedule',
        pullRequest: null,
        onUnmerged: false,
        onDefaultBranch: 'yes',
      },
    ]
    for (const event of events) expect(await ask(event, { connect })).toEqual({ kind: 'none' })
    expect(await ask(push(nowhere, nowhere), { connect, path: null })).toEqual({ kind: 'none' })
  })
})

describe('a GitHub that cannot be asked', () => {
  test('is not known, with what to do', async () => {
    const [before = '', after = ''] = await history(policy('auc >= 0.9'), policy('auc >= 0.8'))
    const mayNot = () => story.workflow({ pull_requests: 'write' })
    expect(await ask(push(before, after), { connect: mayNot })).toEqual(
      unknown('before', before, /403 .* `contents: read`/),
    )
    const cannot = async (): Promise<GitHub> => {
      throw new UsageError('No "github-token" is given, so Stagegate cannot read from GitHub.')
    }
    expect(await ask(push(before, after), { connect: cannot })).toEqual(
      unknown('before', before, /github-token/),
    )
    expect(
      await ask(merged({ baseSha: before, mergeCommitSha: after }), { connect: cannot }),
    ).toEqual(unknown('before', before, /github-token/))
  })
})
