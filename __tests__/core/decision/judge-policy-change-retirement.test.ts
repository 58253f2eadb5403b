import { expect, test } from '@jest/globals'
import { decide } from '../../../src/core/decision/decide.ts'
import { noGitHubContext } from '../../../src/core/decision/github-context.ts'
import type {
  ComparisonPolicy,
  ComparisonSide,
} from '../../../src/core/policy-change/comparison-policy.ts'
import { policyOf } from '../policy/policies.ts'
import { aVersion, facts, rules } from './facts.ts'

const of: ComparisonSide = { side: 'before', commit: '4'.repeat(40) }
const stricter = { ...policyOf('auc >= 0.9'), digest: `sha256:${'f'.repeat(64)}` }

test.each<[string, ComparisonPolicy]>([
  ['is not known', { kind: 'not-known', of, because: 'GitHub answered 503.' }],
  ['was stricter', { kind: 'found', of, policy: stricter }],
])('a move to Archived passes if the policy before the change %s', (_, otherPolicy) => {
  const retired = facts({
    candidate: aVersion(3),
    target: { kind: 'retirement', stage: 'Archived' },
  })
  const asked = { ...rules([]), policy: policyOf('auc >= 0.5') }
  const decision = decide(retired, asked, { ...noGitHubContext, comparisonPolicy: otherPolicy })
  expect([decision.verdict, decision.checks, decision.policyChange]).toEqual(['pass', [], null])
  expect(decision.evidenceDigest).toBe(decide(retired, asked).evidenceDigest)
})
