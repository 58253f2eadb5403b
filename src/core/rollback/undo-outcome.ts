import type { ModelName, VersionNumber } from '../model/model.ts'
import type { MoveRecord } from '../records/record.ts'
import type { ServingTarget } from './rollback.ts'
import type { RollbackOutcome } from './rollback-outcome.ts'

/** What became of a promotion that was to be undone. */
export type UndoOutcome =
  | { readonly kind: 'rollback'; readonly outcome: RollbackOutcome }
  | ({ readonly kind: 'left-alone' } & UndoSkipped)

export interface UndoSkipped {
  readonly model: ModelName
  readonly target: ServingTarget
  readonly version: VersionNumber
  readonly because: WhyUndoSkipped
  /** Who holds the target, highest first. */
  readonly holders: readonly VersionNumber[]
}

export type WhyUndoSkipped =
  /** The step died, or lost against somebody else, before it held the target. */
  | { readonly kind: 'never-moved' }
  /** It was rolled back by the time that the job failed. */
  | { readonly kind: 'rolled-back'; readonly record: MoveRecord }
  /** Somebody else has moved the target since. */
  | { readonly kind: 'moved-since' }
  /** It holds the target, because somebody else has decided so since. */
  | { readonly kind: 'others-decided'; readonly record: MoveRecord }
