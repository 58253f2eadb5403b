import type { RecordedTargets } from '../history/recorded-targets.ts'
import type { TargetReplay } from '../history/replay.ts'
import type { ModelVersion, Target, VersionNumber } from '../model/model.ts'
import type { MoveRecord } from '../records/record.ts'

/** One target: who holds it, and what the records say. */
export interface Audited {
  /** `stage:NAME` or `alias:NAME`. */
  readonly key: string
  readonly target: Target
  /** By the registry, highest first. */
  readonly holders: readonly VersionNumber[]
  /** All versions of the registered model. */
  readonly versions: ReadonlyMap<VersionNumber, ModelVersion>
  readonly told: RecordedTargets
  /** If nothing moved of what was begun and not ended. */
  readonly byRecords: TargetReplay
  /** If all of that did move. */
  readonly byIntents: TargetReplay
  /** Records of the target that were begun and not ended. */
  readonly unfinished: readonly MoveRecord[]
}
