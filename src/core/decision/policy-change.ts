import type { GateResult } from '../gates/evaluate.ts'
import type { Verdict } from '../model/verdict.ts'
import type { ComparisonSide } from '../policy-change/comparison-policy.ts'
import type { PolicyDifference } from '../policy-change/policy-difference.ts'
import type { CheckResult } from './check.ts'

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
