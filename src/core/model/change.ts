import type { CopySource } from './copy.ts'
import type { AliasName, ModelName, Stage, Target, VersionNumber } from './model.ts'

/** One move in a registry, with what stood there before, so that it can be shown and compared. */
export type Change = StageMove | AliasMove | AliasRemoval

/** What a decision would change. */
export type PlannedChange = Change | CopyMove

/** A copy of a version of another registered model is made, and gets the target. */
export interface CopyMove {
  readonly kind: 'copy'
  readonly model: ModelName
  readonly of: CopySource
  readonly target: Target
  /** Who had the target when the decision was taken, highest first. */
  readonly holders: readonly VersionNumber[]
}

export interface StageMove {
  readonly kind: 'move-to-stage'
  readonly model: ModelName
  readonly version: VersionNumber
  readonly from: Stage
  readonly to: Stage
  /** Whether the former holders move to Archived in the same request; only towards a serving stage. */
  readonly archiveExisting: boolean
  /** Who held `to` when the decision was made, highest first; the version itself may be among them. */
  readonly holders: readonly VersionNumber[]
}

export interface AliasMove {
  readonly kind: 'point-alias'
  readonly model: ModelName
  readonly alias: AliasName
  readonly version: VersionNumber
  /** The version it pointed to when the decision was made. */
  readonly from: VersionNumber | null
}

export interface AliasRemoval {
  readonly kind: 'remove-alias'
  readonly model: ModelName
  readonly alias: AliasName
  /** The version that it points to. */
  readonly version: VersionNumber
}

/** Who held the target when the decision was made, highest first. */
export function formerHolders(change: Change): readonly VersionNumber[] {
  switch (change.kind) {
    case 'point-alias':
      return change.from === null ? [] : [change.from]
    case 'move-to-stage':
      return change.holders
    case 'remove-alias':
      return [change.version]
  }
}
