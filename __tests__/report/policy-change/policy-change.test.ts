import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { decide } from '../../../src/core/decision/decide.ts'
import { noGitHubContext } from '../../../src/core/decision/github-context.ts'
import type {
  ComparisonPolicy,
  ComparisonSide,
} from '../../../src/core/policy-change/comparison-policy.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { visible } from '../../../src/core/text/untrusted-text.ts'
import { policyChangeMarkdown } from '../../../src/report/policy-change/policy-change-markdown.ts'
import { policyChangeText } from '../../../src/report/policy-change/policy-change-text.ts'
import { unpainted } from '../../../src/report/promotion/text.ts'
import { between, facts, rules } from '../../core/decision/facts.ts'
import { policyOf } from '../../core/policy/policies.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'
import { expectHarmlessLines } from '../promotion/harmless.ts'

const commit = '4f2a91c0'.padEnd(40, '0')
const base: ComparisonSide = { side: 'base', commit }
const before: ComparisonSide = { side: 'before', commit }
const situation = between({ auc: 0.87, f1: 0.8 }, { auc: 0.8, f1: 0.8 })

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
    expect(policyChangeMarkdown(decision, 50)).toBe(
      `**This pull request changes the policy.** What it asks of this model: 2 looser, 1 tighter.

| | Before | After |
| :-- | :-- | :-- |
| 🔓 looser | \`auc >= 0.9\` | \`auc >= 0.85\` |
| 🔓 looser | \`first promotion: held by f1 >= champion\` | \`first promotion: f1 >= champion is skipped, for f1 >= 0.7 stands beside it\` |
| 🔒 tighter | (nothing) | \`f1 >= 0.7\` |

Until this is merged, both policies judge, and the worse verdict counts. The merge itself does not promote by what it loosens: start the workflow by hand afterwards.

By the policy of the base (4f2a91c) the verdict is block, and the worse one counts:

- ❌ fail, \`auc >= 0.9\`: 0.87 is below 0.9`,
    )
  })

  test('the log says the same', () => {
    expect(policyChangeText(decision, unpainted)).toEqual([
      '  This pull request changes the policy. What it asks of this model: 2 looser, 1 tighter.',
      '    looser     auc >= 0.9 → auc >= 0.85',
      '    looser     first promotion: held by f1 >= champion → first promotion: f1 >= champion is skipped, for f1 >= 0.7 stands beside it',
      '    tighter    (nothing) → f1 >= 0.7',
      '    Until this is merged, both policies judge, and the worse verdict counts. The merge itself does not promote by what it loosens: start the workflow by hand afterwards.',
      '  By the policy of the base (4f2a91c) the verdict is block, and the worse one counts:',
      '    fail  auc >= 0.9: 0.87 is below 0.9',
    ])
  })

  test('what cannot be told says how it counts', () => {
    const told = policyChangeMarkdown(
      decidedBetween(found(base, 'auc >= champion'), ['auc >= 0.8']),
      50,
    )
    expect(told).toContain('| 🔀 different | `auc >= champion` | `auc >= 0.8` |')
    expect(told).toContain('so it counts like looser.')
  })

  test('a requirement that is no longer asked, and is not met, is told too', () => {
    const age: Requirement = { kind: 'max-age', milliseconds: 0, text: '7d' }
    const tag: Requirement = { kind: 'tag', key: 'ok', condition: { kind: 'present' } }
    const told = policyChangeMarkdown(
      decidedBetween(found(base, 'auc >= 0.8', [tag, age]), ['auc >= 0.8', [age]]),
      50,
    )
    expect(told).toContain('| 🔓 looser | `tags: {"ok": {present: true}}` | (nothing) |')
    expect(told).toContain('- ❌ fail: the version has no tag `ok`')
  })
})

describe('after the change', () => {
  test('it is in the past, and nothing waits for a merge', () => {
    const told = policyChangeMarkdown(
      decidedBetween(found(before, 'auc >= 0.8'), ['auc >= 0.85']),
      9,
    )
    expect(told).toContain('**The change that started this run changed the policy.**')
    expect(told).not.toContain('Until this is merged')
    expect(told).not.toContain('the worse one counts')
  })
})

describe('nothing is told', () => {
  test('where there is no other policy, or it asks the same of this model', () => {
    const none = decidedBetween({ kind: 'none' }, ['auc >= 0.8'])
    // Another model of the same file may ask for something else.
    const same = decidedBetween(found(base, 'auc >= 0.8'), ['auc >= 0.80'])
    for (const decision of [none, same]) {
      expect(policyChangeMarkdown(decision, 50)).toBe('')
      expect(policyChangeText(decision, unpainted)).toEqual([])
    }
  })
})

test('a policy that is new says that nothing was asked before', () => {
  const decision = decidedBetween({ kind: 'absent', of: base }, ['auc >= 0.8'])
  expect(policyChangeMarkdown(decision, 50)).toBe(
    '**This pull request changes the policy.** Nothing was asked of this model by the policy of the base (4f2a91c): it had no file of that name, or did not name the model.',
  )
})

test('of very many changes the weightiest are shown', () => {
  const many = (bound: string) =>
    Array.from({ length: 30 }, (_, at) => `m${at} >= ${bound}`).join('\n')
  const decision = decidedBetween(found(base, `${many('0.5')}\nauc >= 0.9`), [
    `${many('0.6')}\nauc >= 0.8`,
  ])
  const told = policyChangeMarkdown(decision, 3)
  expect(told.split('\n').filter((line) => line.startsWith('| 🔒'))).toHaveLength(2)
  expect(told).toContain('| 🔓 looser | `auc >= 0.9`')
  expect(told).toContain('… and 28 more.')
  expect(policyChangeText(decision, unpainted, 3)).toContain('    … and 28 more.')
})

const wellFormed = hostileNames.filter((name) => name.isWellFormed())
const titled = wellFormed.map((name) => [visible(JSON.stringify(name), 60), name] as const)

test.each(titled)('%s is only text in it', (_, name) => {
  const asked = (value: string): Requirement => ({
    kind: 'tag',
    key: name,
    condition: { kind: 'equals', value },
  })
  const decision = decidedBetween(found(base, 'auc >= 0.9', [asked(name)]), [
    'auc >= 0.8',
    [asked(`${name}2`)],
  ])
  const html = marked.parse(policyChangeMarkdown(decision, 50), { async: false, gfm: true })
  const tags = new Set([...html.matchAll(/<[/!]?([a-z0-9-]*)[^>]*>/gi)].map(([, tag]) => tag))
  expect([...tags].toSorted()).toEqual(
    ['code', 'li', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].filter((it) =>
      tags.has(it),
    ),
  )
  expect(html.match(/<tr>/g)).toHaveLength(3)
  const outside = html.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, '')
  expect(outside).not.toMatch(/@|#\d|https?:|www\.|evil|team|::|\$\{\{/)
  const lines = policyChangeText(decision, unpainted)
  expectHarmlessLines(lines)
  for (const line of lines) expect(line.trimStart()).not.toMatch(/^::/)
})
