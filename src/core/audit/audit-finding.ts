import type { Recorded } from '../history/recorded-targets.ts'
import type { TargetReplay } from '../history/replay.ts'
import type { ModelVersion, Target, VersionNumber } from '../model/model.ts'
import type { LastHolder } from '../records/last-holder.ts'
import type { MoveRecord } from '../records/record.ts'
import type { RollbackMark } from '../records/rollback-mark.ts'

/** Where a target stands otherwise than the records say, or what they say that one should know. */
export type AuditFinding =
  /** It holds the target, and no record says that it ever got it: moved by hand. */
  | {
      readonly kind: 'holder-without-record'
      readonly version: VersionNumber
      /** So many of its records were folded away: one of them may have said so. */
      readonly folded: number
      /** Whether it carries records of another version, which say nothing of this one. */
      readonly copied: boolean
    }
  /**
   * Its record says that no gate was asked: `transition-stage`, `gates: none`, or a rollback that gave
   * the target to a version that no record says ever passed its gates.
   */
  | {
      readonly kind: 'holder-ungated'
      readonly version: VersionNumber
      readonly record: MoveRecord
    }
  /** The record says that it left; it is there again, and no record says how it came back. */
  | { readonly kind: 'returned'; readonly version: VersionNumber; readonly record: MoveRecord }
  /** The record says that it holds the target; it does not, and no record says why. */
  | { readonly kind: 'moved-away'; readonly version: VersionNumber; readonly record: MoveRecord }
  /** Several versions hold a stage that the records give to one. */
  | {
      readonly kind: 'several-holders'
      /** The one that the records give it to, where that is one of them; else the highest. */
      readonly version: VersionNumber
      readonly others: readonly VersionNumber[]
    }
  /** It was rolled back from the target, holds it, and nobody has cleared it. */
  | {
      readonly kind: 'rolled-back-holder'
      readonly version: VersionNumber
      readonly rolledBack: RollbackMark
    }
  /** Its artifacts are not those that it was promoted with. `found`: their digest now. */
  | {
      readonly kind: 'artifacts-changed'
      readonly version: VersionNumber
      readonly record: MoveRecord
      readonly found: string
    }
  /** Nobody knows whether its artifacts are those that it was promoted with. `because`: a clause for people. */
  | {
      readonly kind: 'artifacts-not-readable'
      readonly version: VersionNumber
      readonly record: MoveRecord
      readonly because: string
    }
  /** A move was begun, and nobody has said how it ended: the next run does. */
  | { readonly kind: 'unfinished'; readonly version: VersionNumber; readonly record: MoveRecord }
  /** It holds the target because somebody accepted a hold, or adopted what stood there. */
  | { readonly kind: 'accepted'; readonly version: VersionNumber; readonly record: MoveRecord }
  /** By the records it holds the target, but it was deleted. */
  | {
      readonly kind: 'holder-deleted'
      readonly version: VersionNumber
      readonly record: MoveRecord
    }
  /** Only the registered model's own tag says that it held the target last: its record is gone. */
  | {
      readonly kind: 'record-gone'
      readonly version: VersionNumber
      readonly lastHolder: LastHolder
      readonly deleted: boolean
    }

/** Whether somebody moved the target past its gates; the others are only worth knowing. */
export function isPastTheGates(finding: AuditFinding): boolean {
  switch (finding.kind) {
    case 'holder-without-record':
    case 'holder-ungated':
    case 'returned':
    case 'moved-away':
    case 'several-holders':
    case 'rolled-back-holder':
    case 'artifacts-changed':
    // What cannot be read is never taken for what was promoted.
    case 'artifacts-not-readable':
      return true
    case 'unfinished':
    case 'accepted':
    case 'holder-deleted':
    case 'record-gone':
      return false
  }
}

/** One target: who holds it, and what the records say. */
export interface Audited {
  /** `stage:NAME` or `alias:NAME`. */
  readonly key: string
  readonly target: Target
  /** By the registry, highest first. */
  readonly holders: readonly VersionNumber[]
  /** All versions of the registered model. */
  readonly versions: ReadonlyMap<VersionNumber, ModelVersion>
  readonly recorded: Recorded
  /** If nothing moved of what was begun and not ended. */
  readonly byRecords: TargetReplay
  /** If all of that did move. */
  readonly byIntents: TargetReplay
  /** Records of the target that were begun and not ended. */
  readonly unfinished: readonly MoveRecord[]
}
