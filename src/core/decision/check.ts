import type { Superseded } from '../history/superseded.ts'
import type { CopySource } from '../model/copy.ts'
import type { AliasName, ModelName, VersionNumber } from '../model/model.ts'
import type { ComparisonSide } from '../policy-change/comparison-policy.ts'
import type { RollbackMark } from '../records/rollback-mark.ts'
import type { RequirementFinding } from '../requirements/judge-requirements.ts'
import type { Approval, Reviewed } from './github-context.ts'

/** A condition of the version itself, or of the approval, beside the gates. */
export type Check =
  | { readonly kind: 'version-not-ready'; readonly status: string }
  | { readonly kind: 'run-not-finished'; readonly status: string }
  | { readonly kind: 'run-deleted' }
  | { readonly kind: 'run-gone' }
  /** The logged model that the version is of. */
  | { readonly kind: 'logged-model-gone' }
  /** `of`: the version that was rolled back, where the candidate is the same under another number; else null. */
  | {
      readonly kind: 'rolled-back'
      readonly rolledBack: RollbackMark
      readonly of: VersionNumber | null
    }
  /** An old workflow run that is run again. */
  | { readonly kind: 'superseded'; readonly superseded: Superseded }
  /** No version has, or ever had, the alias that is the target, and one exists that was probably meant. */
  | { readonly kind: 'alias-misspelt'; readonly wanted: AliasName; readonly meant: AliasName }
  /** The job is to undo the promotion if it fails: that would take an alias away, which needs MANAGE. */
  | { readonly kind: 'no-way-back' }
  /** There is no copy yet in the registered model, and its registry makes none. */
  | { readonly kind: 'copy-missing'; readonly of: CopySource; readonly model: ModelName }
  | { readonly kind: 'requirement'; readonly finding: RequirementFinding }
  /** The policy lets no version of that registered model in; `allowed` null: it lists none. */
  | {
      readonly kind: 'source-not-allowed'
      readonly source: ModelName
      readonly allowed: readonly ModelName[] | null
    }
  | { readonly kind: 'evidence-as-approved' }
  /** Approved evidence is decided on once: the target moved since. */
  | { readonly kind: 'moved-since-approval'; readonly problem: string }
  | { readonly kind: 'evidence-not-as-approved'; readonly expected: string }
  /** The pull request that was merged had shown another version. */
  | {
      readonly kind: 'not-as-reviewed'
      readonly reviewed: Extract<Reviewed, { kind: 'shown' }>
      /** The version that would be promoted. */
      readonly resolved: VersionNumber
    }
  | { readonly kind: 'review-not-known'; readonly because: string }
  /** Whether people have let this job in: passes only for `approved`. */
  | { readonly kind: 'approval'; readonly approval: Approval }
  /** A push that loosens the policy does not promote by what it has just loosened. */
  | { readonly kind: 'policy-loosened'; readonly of: ComparisonSide; readonly changes: number }
  /** A push that brings the model's policy does not promote by it at once: it may be a looser one, renamed. */
  | { readonly kind: 'policy-is-new'; readonly of: ComparisonSide }
  /** The policy on the other side of the change says worse of the version. */
  | {
      readonly kind: 'other-policy-says'
      readonly of: ComparisonSide
      readonly verdict: 'hold' | 'block'
    }
  | {
      readonly kind: 'other-policy-not-known'
      readonly of: ComparisonSide
      readonly because: string
    }

export interface CheckResult {
  readonly check: Check
  readonly outcome: 'pass' | 'fail' | 'hold'
}
