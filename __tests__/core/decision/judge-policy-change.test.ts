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
  return decide(facts(situation), asked, { ...noGitHubContext, comparisonPolicy: otherPolicy })
}

const said = ({ verdict, checks }: Decision) => [
  verdict,
  ...checks.map(({ check, outcome }) => `${outcome}: ${plain(checkReason(check))}`),
]

describe('on a pull request, a changed policy', () => {
  test('is a block if the version passes only the looser bound', () => {
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

  test('is a pass if the version does not need the looser bound, because nothing is promoted yet', () => {
    const decision = judged(policyOf('auc >= 0.8'), {
      kind: 'found',
      of: base,
      policy: other('auc >= 0.9'),
    })
    expect(said(decision)).toEqual(['pass'])
    expect(decision.policyChange?.differences).toHaveLength(1)
  })

  test('still has the requirements that it removes', () => {
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

  test('that blocks the version does not report the policy of the base', () => {
    const decision = judged(policyOf('auc >= 0.99'), {
      kind: 'found',
      of: base,
      policy: other('auc >= 0.95'),
    })
    expect(said(decision)).toEqual(['block'])
  })
})

describe('on a push, a changed policy', () => {
  test('is a hold if it is looser, although the version passes both policies', () => {
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

  test('is a hold if the version needs it, and the report says what the old policy says', () => {
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

  test('is a pass if it is only tighter', () => {
    const decision = judged(policyOf('auc >= 0.9'), {
      kind: 'found',
      of: before,
      policy: other('auc >= 0.8'),
    })
    expect(said(decision)).toEqual(['pass'])
  })

  test('is not released by accept-hold, but by the next workflow_dispatch', () => {
    const otherPolicy: ComparisonPolicy = { kind: 'found', of: before, policy: other('auc >= 0.9') }
    const { evidenceDigest: digest } = judged(policyOf('auc >= 0.8'), otherPolicy)
    const acceptedHold = { digest, by: 'octocat', reason: 'in a hurry' }
    const decision = judged(policyOf('auc >= 0.8'), otherPolicy, undefined, { acceptedHold })
    expect(decision).toMatchObject({ verdict: 'hold', acceptance: { because: 'not-evidence' } })
  })
})

test('it is a hold if the policy before the change is not known', () => {
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

test('a push that creates its branch has no commit before it, and the report names none', () => {
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

describe('if the old policy does not exist or does not name the model,', () => {
  test('a pull request is decided by its own policy', () => {
    expect(said(judged(policyOf('auc >= 0.9'), { kind: 'absent', of: base }))).toEqual(['pass'])
  })

  test('a push is a hold, because a policy may have been renamed', () => {
    expect(said(judged(policyOf('auc >= 0.9'), { kind: 'absent', of: before }))).toEqual([
      'hold',
      'hold: before this push the policy file did not exist or did not name this model, so the new policy cannot be compared with an old one; to promote under the new policy, start the workflow by hand (workflow_dispatch) afterwards',
    ])
  })
})

describe('the evidence digest', () => {
  const asked = policyOf('auc >= 0.9')
  const digest = (otherPolicy: ComparisonPolicy, situation?: Situation) =>
    judged(asked, otherPolicy, situation).evidenceDigest

  test('is the digest of the new policy if the old policy is the same or does not exist', () => {
    const alone = digest({ kind: 'none' })
    expect(digest({ kind: 'absent', of: base })).toBe(alone)
    expect(digest({ kind: 'found', of: base, policy: asked })).toBe(alone)
  })

  test('is the same before and after the merge', () => {
    const policy = other('auc >= 0.8')
    expect(digest({ kind: 'found', of: before, policy })).toBe(
      digest({ kind: 'found', of: base, policy }),
    )
  })

  test('covers the rules of the old policy, and the values that it uses', () => {
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

test('property: a version that fails either of the two policies does not pass', () => {
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
