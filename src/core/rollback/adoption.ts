import type { Note } from '../decision/outcome.ts'
import type { ModelName, VersionNumber } from '../model/model.ts'
import type { ServingTarget } from './rollback.ts'

/** A version that held a target past the gates, and that somebody took upon themselves. */
export interface Adopted {
  readonly model: ModelName
  readonly version: VersionNumber
  readonly target: ServingTarget
  /** Who holds the target besides, highest first. */
  readonly others: readonly VersionNumber[]
  /** Why it may stay; untrusted text. */
  readonly reason: string
  readonly by: string
  /** What else happened on the way, in order. */
  readonly notes: readonly Note[]
}
