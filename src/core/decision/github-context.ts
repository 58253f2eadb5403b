import { createHash } from 'node:crypto'
import type { ModelName, VersionNumber } from '../model/model.ts'
import type { ComparisonPolicy } from '../policy-change/comparison-policy.ts'

/** What GitHub tells of a promotion, read once before it. On a laptop nothing of it is asked. */
export interface GitHubContext {
  readonly reviewed: Reviewed
  /** null: no approval is required. */
  readonly approval: Approval | null
  readonly comparisonPolicy: ComparisonPolicy
}

/** What the pull requests showed whose merges promote: one push may bring several. */
export type Reviewed =
  /** No merge promotes, or its pull request has no comment of ours. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'shown'
      /** At least one: those that have a comment of ours. */
      readonly by: readonly ShownVersion[]
    }
  /** There may be such a comment, and it could not be read. `because`: untrusted text. */
  | { readonly kind: 'not-known'; readonly because: string }

export interface ShownVersion {
  readonly pullRequest: number
  /** The version that its comment named before the merge. */
  readonly version: VersionNumber
  /** `sourceMark` of the registered model that it is a version of, in a promotion by copy; else null. */
  readonly source: string | null
}

/** Tells apart the registered models that a version may be copied from: their names may be any text. */
export function sourceMark(model: ModelName): string {
  return createHash('sha256').update(model, 'utf8').digest('hex').slice(0, 16)
}

/** Whether people have let this very job into its environment. Names and comments are untrusted text. */
export type Approval =
  | {
      readonly kind: 'approved'
      readonly environment: string
      readonly by: readonly Approver[]
    }
  | {
      readonly kind: 'lacking'
      readonly environment: string
      readonly because: ApprovalLack
    }
  /** GitHub could not be asked. `because`: what was tried, what came back, what to do. */
  | { readonly kind: 'not-known'; readonly environment: string; readonly because: string }

export interface Approver {
  readonly login: string
  /** What they wrote; '' for nothing. */
  readonly comment: string
}

export type ApprovalLack =
  | { readonly kind: 'no-such-environment' }
  /** It exists, and lets every job in. */
  | { readonly kind: 'no-required-reviewers' }
  /** Nobody has approved a job of this run for it: an administrator went past it, or nobody was asked. */
  | { readonly kind: 'not-approved' }
  /** The job runs in another environment (`found`), or in none (null). */
  | { readonly kind: 'another-job'; readonly found: string | null }

/** Where nothing of GitHub is asked. */
export const noGitHubContext: GitHubContext = {
  reviewed: { kind: 'nothing' },
  approval: null,
  comparisonPolicy: { kind: 'none' },
}
