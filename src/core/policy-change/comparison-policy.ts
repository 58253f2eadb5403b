import type { AppliedPolicy } from '../policy/rules.ts'

/**
 * The policy on the other side of the change that a run is about: a pull request's base, what was
 * there before a push. Two policies judge then, and the worse verdict counts.
 */
export type ComparisonPolicy =
  /** Nothing to compare with: no policy is named, or nothing changes by this event. */
  | { readonly kind: 'none' }
  /** There was no such file then, or it said nothing of the model: nothing was asked. */
  | { readonly kind: 'absent'; readonly of: ComparisonSide }
  | { readonly kind: 'found'; readonly of: ComparisonSide; readonly policy: AppliedPolicy }
  /** It could not be read, or makes no sense. `because`: what was tried, what came back, what to do. */
  | { readonly kind: 'not-known'; readonly of: ComparisonSide; readonly because: string }

export interface ComparisonSide {
  /**
   * `base`: of a pull request, which may still change. `before`: of a push, which is done.
   * `default`: of the default branch, where that may have another one than what is judged.
   */
  readonly side: 'base' | 'before' | 'default'
  /** 40 hexadecimal digits. */
  readonly commit: string
}
