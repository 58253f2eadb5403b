import type { VersionNumber } from '../model/model.ts'

/** That a workflow run has moved the target before, and somebody else has moved it since. */
export interface Superseded {
  /** The last move of the target that this workflow run has made, in whichever of its attempts. */
  readonly own: PastMove
  /** The last one of somebody else since; null: no record tells of it, but it stands there. */
  readonly since: PastMove | null
  /** Who holds the target now, highest first. */
  readonly holders: readonly VersionNumber[]
}

/** What a record tells of a move that was made. Every text in it is untrusted. */
export interface PastMove {
  readonly action: 'promote' | 'transition' | 'rollback' | 'adopt'
  /** `stage:NAME` or `alias:NAME`. */
  readonly target: string
  /** The version that was moved, or rolled back. */
  readonly version: VersionNumber
  /** Milliseconds since 1970. */
  readonly at: number
  readonly by: string
  /** Address of the workflow run; null: none made it. */
  readonly run: string | null
}
