import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../src/core/decision/decide.ts'
import { noGitHubContext } from '../../../src/core/decision/github-context.ts'
import type {
  ComparisonPolicy,
  ComparisonSide,
} from '../../../src/core/policy-change/comparison-policy.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import {
  type ChangedDecision,
  policyChangeParts,
} from '../../../src/report/policy-change/policy-change-report.ts'
import { partMarkdown } from '../../../src/report/render/markdown.ts'
import { logWidth, partsText } from '../../../src/report/render/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { between, facts, rules } from '../../core/decision/facts.ts'
import { policyOf } from '../../core/policy/policies.ts'

const commit = '4f2a91c0'.padEnd(40, '0')
const base: ComparisonSide = { side: 'base', commit }
const before: ComparisonSide = { side: 'before', commit }
const situation = between({ auc: 0.87, f1: 0.8 }, { auc: 0.8, f1: 0.8 })

function policyChangeMarkdown(decision: ChangedDecision, most: number): string {
  return policyChangeParts(decision, most)
    .map((part) => partMarkdown(part))
    .join('\n\n')
}

function policyChangeText(decision: ChangedDecision, most = 50): readonly string[] {
  return partsText(policyChangeParts(decision, most), unpainted, logWidth)
}

function decidedBetween(other: ComparisonPolicy, now: Parameters<typeof policyOf>) {
  const policy = policyOf(...now)
  return decide(facts(situation), rules([], { policy }), {
    ...noGitHubContext,
    comparisonPolicy: other,
  })
}

function found(of: ComparisonSide, ...asked: Parameters<typeof policyOf>): ComparisonPolicy {
  return {
    kind: 'found',
    of,
    policy: { ...policyOf(...asked), digest: `sha256:${'f'.repeat(64)}` },
  }
}

describe('on a pull request', () => {
  const decision = decidedBetween(found(base, 'auc >= 0.9\nf1 >= champion'), [
    'auc >= 0.85\nf1 >= champion\nf1 >= 0.7',
  ])

  test('what is looser stands first, and what the base says against it', () => {
    expect(policyChangeMarkdown(decision, 50)).toMatchInlineSnapshot(`
"**This pull request changes the policy**

- What it requires of this model: 2 looser, 1 tighter.
- Until the merge both policies judge, and the worse verdict counts. The merge itself does not promote under a looser policy: start the workflow by hand afterwards.

| It becomes | Before | After |
| :-- | :-- | :-- |
| looser | \`auc >= 0.9\` | \`auc >= 0.85\` |
| looser | \`first promotion: hold because of f1 >= champion\` | \`first promotion: f1 >= champion is skipped because of f1 >= 0.7\` |
| tighter | (nothing) | \`f1 >= 0.7\` |

**The policy of the base (\`4f2a91c\`) has the verdict block**

- ❌ fail: \`auc >= 0.9\`: 0.87 is below 0.9 (champion version 2: 0.8)"
`)
  })

  test('the log says the same', () => {
    expect(policyChangeText(decision).join('\n')).toMatchInlineSnapshot(`
"
This pull request changes the policy
  What it requires of this model: 2 looser, 1 tighter.
  Until the merge both policies judge, and the worse verdict counts. The merge itself does not promote under a looser policy: start the workflow by hand afterwards.
  looser   auc >= 0.9 → auc >= 0.85
  looser   first promotion: hold because of f1 >= champion → first promotion: f1 >= champion is skipped because of f1 >= 0.7
  tighter  (nothing) → f1 >= 0.7

The policy of the base (4f2a91c) has the verdict block
  fail  auc >= 0.9: 0.87 is below 0.9 (champion version 2: 0.8)"
`)
  })

  test('what cannot be told says how it counts', () => {
    const told = policyChangeMarkdown(
      decidedBetween(found(base, 'auc >= champion'), ['auc >= 0.8']),
      50,
    )
    expect(told).toContain('| different | `auc >= champion` | `auc >= 0.8` |')
    expect(told).toContain('"different" counts like looser: ')
  })

  test('a requirement that is no longer asked, and is not met, is told too', () => {
    const age: Requirement = { kind: 'max-age', milliseconds: 0, text: '7d' }
    const tag: Requirement = { kind: 'tag', key: 'ok', condition: { kind: 'present' } }
    const told = policyChangeMarkdown(
      decidedBetween(found(base, 'auc >= 0.8', [tag, age]), ['auc >= 0.8', [age]]),
      50,
    )
    expect(told).toContain('| looser | `tags: {"ok": {present: true}}` | (nothing) |')
    expect(told).toContain('- ❌ fail: the version has no tag `ok`')
  })
})

describe('after the change', () => {
  test('it is in the past, and nothing waits for a merge', () => {
    const told = policyChangeMarkdown(
      decidedBetween(found(before, 'auc >= 0.8'), ['auc >= 0.85']),
      9,
    )
    expect(told).toContain('**The push that started this run changed the policy**')
    expect(told).not.toContain('Until the merge')
    expect(told).not.toContain('worse verdict counts')
  })
})

test('beside the default branch nobody has changed anything: the two policies differ', () => {
  const told = policyChangeMarkdown(
    decidedBetween(found({ side: 'default', commit }, 'auc >= 0.9'), ['auc >= 0.85']),
    9,
  )
  expect(told).toContain('**The policy of this run is not the one that the default branch has**')
  expect(told).toContain('| It is | On the default branch | In this run |')
  expect(told).not.toContain('push')
})

describe('nothing is told', () => {
  test('where there is no other policy, or it asks the same of this model', () => {
    const none = decidedBetween({ kind: 'none' }, ['auc >= 0.8'])
    // Another model of the same file may ask for something else.
    const same = decidedBetween(found(base, 'auc >= 0.8'), ['auc >= 0.80'])
    for (const decision of [none, same]) {
      expect(policyChangeMarkdown(decision, 50)).toBe('')
      expect(policyChangeText(decision)).toEqual([])
    }
  })
})

test('a policy that is new says that nothing was asked before', () => {
  const decision = decidedBetween({ kind: 'absent', of: base }, ['auc >= 0.8'])
  expect(policyChangeMarkdown(decision, 50)).toBe(
    '**This pull request changes the policy**\n\n- The policy of the base (`4f2a91c`) required nothing of this model: its file did not exist or did not name the model.',
  )
})

test('of very many changes the weightiest are shown', () => {
  const many = (bound: string) =>
    Array.from({ length: 30 }, (_, at) => `m${at} >= ${bound}`).join('\n')
  const decision = decidedBetween(found(base, `${many('0.5')}\nauc >= 0.9`), [
    `${many('0.6')}\nauc >= 0.8`,
  ])
  const told = policyChangeMarkdown(decision, 3)
  expect(told.split('\n').filter((line) => line.startsWith('| tighter'))).toHaveLength(2)
  expect(told).toContain('| looser | `auc >= 0.9`')
  expect(told).toContain('… and 28 more that are not shown here.')
  expect(policyChangeText(decision, 3)).toContain('  … and 28 more')
})
