import type { Facts } from '../evidence/evidence.ts'
import { anyEvidence } from '../evidence/evidence-rules.ts'
import { evaluate, type GateResult } from '../gates/evaluate.ts'
import { measuredMoments } from '../gates/measured-moments.ts'
import { type Verdict, worst } from '../model/verdict.ts'
import { allowsSource, type ModelPolicy } from '../policy/policy.ts'
import {
  type AppliedPolicy,
  firstPromotionByDefault,
  sameDatasetByDefault,
} from '../policy/rules.ts'
import { comparePolicies } from '../policy-change/compare-policies.ts'
import type { ComparisonPolicy, ComparisonSide } from '../policy-change/comparison-policy.ts'
import type { PolicyDifference } from '../policy-change/strictness.ts'
import { judgeRequirements } from '../requirements/judge-requirements.ts'
import type { CheckResult } from './check.ts'

/** null: the policy does not change, or nobody knows how. */
export function judgeChange(
  other: ComparisonPolicy,
  policy: AppliedPolicy | null,
  facts: Facts,
): PolicyChange | null {
  switch (other.kind) {
    case 'none':
    case 'not-known':
      return null
    case 'absent':
      return { of: other.of, differences: [], judged: null }
    case 'found': {
      if (policy === null || policy.digest === other.policy.digest) return null
      const differences = comparePolicies(other.policy.asks, policy.asks)
      return { of: other.of, differences, judged: judge(other.policy, facts) }
    }
  }
}

/** As the policy alone would have it: no input stands beside it. */
function judge({ asks }: AppliedPolicy, facts: Facts): Judged {
  const firstPromotion = asks.firstPromotion ?? firstPromotionByDefault
  const sameDataset = asks.sameDataset ?? sameDatasetByDefault
  const asked = { ...facts, arrivedAt: facts.arrivedAtByOther }
  const evidence = asks.evidence ?? anyEvidence
  const gates = evaluate(asks.gates, facts, { firstPromotion, sameDataset, evidence })
  const measured = measuredMoments(facts.candidate, gates)
  const checks = judgeRequirements(asks.requirements, asked, firstPromotion, measured).map(
    (finding): CheckResult => ({
      check: { kind: 'requirement', finding },
      outcome: finding.outcome,
    }),
  )
  const all = [...sourceChecks(asks, facts), ...checks]
  return { verdict: worst([...all, ...gates]), checks: all, gates }
}

/** One's own policy was asked before anything was read; that on the other side may say otherwise. */
function sourceChecks(asks: ModelPolicy, { model, candidate }: Facts): readonly CheckResult[] {
  const source = candidate.model
  if (allowsSource(asks, { model, source })) return []
  return [
    { check: { kind: 'source-not-allowed', source, allowed: asks.fromModels }, outcome: 'fail' },
  ]
}

/** What a change of the policy means, and what the policy on its other side says of this version. */
export interface PolicyChange {
  readonly of: ComparisonSide
  readonly differences: readonly PolicyDifference[]
  /** null: there was no policy for the model on that side, so nothing was asked. */
  readonly judged: Judged | null
}

/** What one policy by itself makes of a version. */
export interface Judged {
  readonly verdict: Exclude<Verdict, 'unchanged'>
  /** Of its requirements. */
  readonly checks: readonly CheckResult[]
  readonly gates: readonly GateResult[]
}
