import type { ModelName, VersionNumber } from './model.ts'
import type { ServingTarget } from './rollback.ts'
import type { RollbackOutcome } from './rollback-outcome.ts'

/** What became of a promotion that was to be undone. */
export type UndoOutcome =
  | { readonly kind: 'rollback'; readonly outcome: RollbackOutcome }
  | ({ readonly kind: 'left-alone' } & LeftAlone)

export interface LeftAlone {
  readonly model: ModelName
  readonly target: ServingTarget
  readonly version: VersionNumber
  /**
   * - `never-moved`: the step died, or lost against somebody else, before it held the target
   * - `moved-since`: somebody else has moved the target since
   */
  readonly because: 'never-moved' | 'moved-since'
  /** Who holds the target, highest first. */
  readonly holders: readonly VersionNumber[]
}
