import type { RolledBack } from './records/rolled-back.ts'
import type { RequirementFinding } from './requirements.ts'

/** An error is none of these: it means that there is no verdict. */
export type Verdict = 'pass' | 'unchanged' | 'hold' | 'block'

/** A condition of the version itself, or of the approval, beside the gates. */
export type Check =
  | { readonly kind: 'version-not-ready'; readonly status: string }
  | { readonly kind: 'run-not-finished'; readonly status: string }
  | { readonly kind: 'run-deleted' }
  | { readonly kind: 'run-gone' }
  | { readonly kind: 'rolled-back'; readonly rolledBack: RolledBack }
  | { readonly kind: 'requirement'; readonly finding: RequirementFinding }
  | { readonly kind: 'evidence-as-approved' }
  /** Approved evidence is decided on once: the target moved since. */
  | { readonly kind: 'moved-since-approval'; readonly problem: string }
  | { readonly kind: 'evidence-not-as-approved'; readonly expected: string }

export interface CheckResult {
  readonly check: Check
  readonly outcome: 'pass' | 'fail' | 'hold'
}
