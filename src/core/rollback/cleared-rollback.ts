import type { Note } from '../decision/outcome.ts'
import type { ModelName, VersionNumber } from '../model/model.ts'
import type { RollbackMark } from '../records/rollback-mark.ts'
import type { ServingTarget } from './rollback.ts'

/** A hold that a rollback had left, and that somebody lifted. */
export interface ClearedRollback {
  readonly model: ModelName
  readonly version: VersionNumber
  readonly target: ServingTarget
  /** Who had rolled the version back, and why. */
  readonly mark: RollbackMark
  /** Why it may be promoted again; untrusted text. */
  readonly reason: string | null
  /** What else happened on the way, in order. */
  readonly notes: readonly Note[]
}
