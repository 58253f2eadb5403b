import type { VersionNumber } from '../model/model.ts'
import type { MoveRecord } from './record.ts'

/** That a workflow run has moved the target before, and somebody else has moved it since. */
export interface Superseded {
  /** The last move of the target that this workflow run has made, in whichever of its attempts. */
  readonly own: MoveRecord
  /** The last one of somebody else since; null: no record tells of it, but it stands there. */
  readonly since: MoveRecord | null
  /** Who holds the target now, highest first. */
  readonly holders: readonly VersionNumber[]
}
