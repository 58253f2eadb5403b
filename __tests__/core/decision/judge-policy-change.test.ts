import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Decision, decide } from '../../../src/core/decision/decide.ts'
import { noGitHubContext } from '../../../src/core/decision/github-context.ts'
import type { Gate } from '../../../src/core/gates/gate.ts'
import type { AppliedPolicy, Rules } from '../../../src/core/policy/rules.ts'
import type {
  ComparisonPolicy,
  ComparisonSide,
} from '../../../src/core/policy-change/comparison-policy.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { plain } from '../../../src/report/phrase.ts'
import { checkReason } from '../../../src/report/phrases/check-phrases.ts'
import { anyGate, anySituation } from '../gates/any-gate.ts'
import { policyOf } from '../policy/policies.ts'
import { between, facts, rules, type Situation } from './facts.ts'

const commit = '4f2a91c0'.padEnd(40, '0')
const base: ComparisonSide = { side: 'base', commit }
const before: ComparisonSide = { side: 'before', commit }

/** The policy on the other side: never of the same digest as the one that stands now. */
function other(
  lines: string | readonly Gate[],
  requirements: readonly Requirement[] = [],
): AppliedPolicy {
  return { ...policyOf(lines, requirements), digest: `sha256:${'f'.repeat(64)}` }
}

function judged(
  policy: AppliedPolicy,
  otherPolicy: ComparisonPolicy,
  situation: Situation = between({ auc: 0.92 }),
  overrides: Partial<Rules> = {},
): Decision {
  const asked = { ...rules([]), policy, ...overrides }
  return decide(facts(situation), asked, { ...noGitHubContext, otherPolicy })
}

const said = ({ verdict, checks }: Decision) => [
  verdict,
  ...checks.map(({ check, outcome }) => `${outcome}: ${plain(checkReason(check))}`),
]

describe('on a pull request', () => {
  test('a looser bound that the version needs is blocked by the base', () => {
    const decision = judged(policyOf('auc >= 0.9'), {
      kind: 'found',
      of: base,
      policy: other('auc >= 0.95'),
    })
    expect(said(decision)).toEqual([
      'block',
      'fail: the policy of the base (4f2a91c) blocks this version, and the worse verdict counts',
    ])
    expect(decision.policyChange?.differences).toMatchObject([{ direction: 'looser' }])
  })

  test('a looser bound that it does not need passes: nothing promotes yet', () => {
    const decision = judged(policyOf('auc >= 0.8'), {
      kind: 'found',
      of: base,
      policy: other('auc >= 0.9'),
    })
    expect(said(decision)).toEqual(['pass'])
    expect(decision.policyChange?.differences).toHaveLength(1)
  })

  test('a requirement of the base that is gone still holds', () => {
    const requirement: Requirement = {
      kind: 'max-age',
      milliseconds: 1,
      text: '1m',
    }
    const decision = judged(policyOf('auc >= 0.9'), {
      kind: 'found',
      of: base,
      policy: other('auc >= 0.9', [
        { kind: 'tag', key: 'validated', condition: { kind: 'present' } },
        requirement,
      ]),
    })
    expect(decision.verdict).toBe('block')
  })

  test('what the head itself blocks needs no word of the base', () => {
    const decision = judged(policyOf('auc >= 0.99'), {
      kind: 'found',
      of: base,
      policy: other('auc >= 0.95'),
    })
    expect(said(decision)).toEqual(['block'])
  })
})

describe('on a push', () => {
  test('that loosens and promotes at once it is a hold, though both policies pass', () => {
    const decision = judged(policyOf('auc >= 0.8'), {
      kind: 'found',
      of: before,
      policy: other('auc >= 0.9'),
    })
    expect(said(decision)).toEqual([
      'hold',
      'hold: this push makes the policy looser (1 change), so it does not promote at once; to promote under the new policy, start the workflow by hand (workflow_dispatch) afterwards',
    ])
  })

  test('that the version needs it is a hold as well, and says what the policy before says', () => {
    const decision = judged(policyOf('auc >= 0.9'), {
      kind: 'found',
      of: before,
      policy: other('auc >= 0.95'),
    })
    expect(said(decision)).toEqual([
      'hold',
      'hold: this push makes the policy looser (1 change), so it does not promote at once; to promote under the new policy, start the workflow by hand (workflow_dispatch) afterwards',
      'hold: the policy before this push (4f2a91c) blocks this version; to promote under the policy as it is now, start the workflow by hand (workflow_dispatch) afterwards',
    ])
  })

  test('that tightens promotes', () => {
    const decision = judged(policyOf('auc >= 0.9'), {
      kind: 'found',
      of: before,
      policy: other('auc >= 0.8'),
    })
    expect(said(decision)).toEqual(['pass'])
  })

  test('no accepted hold releases it: the next dispatch does', () => {
    const otherPolicy: ComparisonPolicy = { kind: 'found', of: before, policy: other('auc >= 0.9') }
    const { evidenceDigest: digest } = judged(policyOf('auc >= 0.8'), otherPolicy)
    const acceptedHold = { digest, by: 'octocat', reason: 'in a hurry' }
    const decision = judged(policyOf('auc >= 0.8'), otherPolicy, undefined, { acceptedHold })
    expect(decision).toMatchObject({ verdict: 'hold', acceptance: { because: 'not-evidence' } })
  })
})

test('a policy before that cannot be known holds', () => {
  const decision = judged(policyOf('auc >= 0.9'), {
    kind: 'not-known',
    of: before,
    because: 'GitHub answered 403 for policy.yml.',
  })
  expect(said(decision)).toEqual([
    'hold',
    'hold: the verdict of the policy before this push (4f2a91c) is not known: GitHub answered 403 for policy.yml; to promote under the policy as it is now, start the workflow by hand (workflow_dispatch) afterwards',
  ])
})

test('a push that made its branch has no commit before it, and names none', () => {
  const nothing: ComparisonSide = { side: 'before', commit: '0'.repeat(40) }
  const other: ComparisonPolicy = {
    kind: 'not-known',
    of: nothing,
    because: 'the push made its branch.',
  }
  expect(said(judged(policyOf('auc >= 0.9'), other))[1]).toMatch(
    /^hold: the verdict of the policy before this push is not known: the push made its branch/,
  )
})

describe('where there was no policy of that name, or it did not name the model', () => {
  test('a pull request is judged by its own', () => {
    expect(said(judged(policyOf('auc >= 0.9'), { kind: 'absent', of: base }))).toEqual(['pass'])
  })

  test('a push holds: a policy that is renamed is not new', () => {
    expect(said(judged(policyOf('auc >= 0.9'), { kind: 'absent', of: before }))).toEqual([
      'hold',
      'hold: before this push the policy file did not exist or did not name this model, so the new policy cannot be compared with an old one; to promote under the new policy, start the workflow by hand (workflow_dispatch) afterwards',
    ])
  })
})

describe('the digest', () => {
  const asked = policyOf('auc >= 0.9')
  const digest = (otherPolicy: ComparisonPolicy, situation?: Situation) =>
    judged(asked, otherPolicy, situation).evidenceDigest

  test('is that of one policy where the other is the same, absent, or none', () => {
    const alone = digest({ kind: 'none' })
    expect(digest({ kind: 'absent', of: base })).toBe(alone)
    expect(digest({ kind: 'found', of: base, policy: asked })).toBe(alone)
  })

  test('is the same on both sides of the merge', () => {
    const policy = other('auc >= 0.8')
    expect(digest({ kind: 'found', of: before, policy })).toBe(
      digest({ kind: 'found', of: base, policy }),
    )
  })

  test('holds what the other policy asks, and the values that it looks at', () => {
    const policy = other('f1 >= 0.8')
    const there: ComparisonPolicy = { kind: 'found', of: base, policy }
    const digests = [
      digest({ kind: 'none' }),
      digest(there),
      digest(there, between({ auc: 0.92, f1: 0.9 })),
      digest({ ...there, policy: { ...policy, digest: `sha256:${'e'.repeat(64)}` } }),
    ]
    expect(new Set(digests).size).toBe(4)
  })
})

test('property: what either of two policies alone would not let through does not pass', () => {
  const order = ['unchanged', 'pass', 'hold', 'block']
  const someGates = fc.array(anyGate, { minLength: 1, maxLength: 4 })
  const sides = fc.constantFrom(base, before)
  fc.assert(
    fc.property(anySituation, someGates, someGates, sides, (situation, now, then, of) => {
      const [policy, was] = [policyOf(now), other(then)]
      const both = judged(policy, { kind: 'found', of, policy: was }, situation)
      const alone = [policy, was].map((it) => judged(it, { kind: 'none' }, situation))
      for (const [index, { verdict }] of alone.entries()) {
        // A push waits for somebody, whatever the policy before it says.
        const least = of.side === 'before' && index === 1 && verdict === 'block' ? 'hold' : verdict
        expect(order.indexOf(both.verdict)).toBeGreaterThanOrEqual(order.indexOf(least))
      }
    }),
  )
})
