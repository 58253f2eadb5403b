import { recordsOf } from '../history/recorded-targets.ts'
import { replay, untouched } from '../history/replay.ts'
import type { ModelSnapshot, ModelVersion, Target, VersionNumber } from '../model/model.ts'
import { isSameTarget, targetKey } from '../model/target.ts'
import { recordsOn } from '../records/read-records.ts'
import type { MoveRecord } from '../records/record.ts'
import { rollbackMarkOf } from '../records/rollback-mark.ts'

/**
 * Whether the version's own records say that it had the target in this registered model. Records of other
 * versions name it by its number only, which a deleted version may have had before.
 */
export function hadBefore(row: ModelVersion, target: Target): boolean {
  return recordsOn(row).some((it) => it.state === 'done' && isSameTarget(it.target, target))
}

/** What is known of a target, read once for all targets. */
interface RecordedTarget {
  readonly target: Target
  /** The completed records of the target, on whichever version. */
  readonly records: readonly MoveRecord[]
  /** The versions that had it, in the order in which they got it. */
  readonly holdings: readonly { readonly version: VersionNumber }[]
  readonly versions: ReadonlyMap<VersionNumber, ModelVersion>
}

/** The version that a target that no version has may be given back to, by the records; null: none. */
export function formerHolder(recorded: RecordedTarget): VersionNumber | null {
  const { target, records, holdings, versions } = recorded
  const own = new Set(records.map(({ version }) => version))
  const last = holdings.findLast(({ version }) => {
    const row = versions.get(version)
    return row !== undefined && own.has(version) && isFit(row, target)
  })
  return last?.version ?? null
}

/** The same of one target of a registered model. */
export function formerHolderIn(
  { versions }: Pick<ModelSnapshot, 'versions'>,
  target: Target,
): VersionNumber | null {
  const done = recordsOf(versions).filter(({ state }) => state === 'done')
  return formerHolder({
    target,
    records: done.filter((it) => isSameTarget(it.target, target)),
    holdings: (replay(done).get(targetKey(target)) ?? untouched).holdings,
    versions: new Map(versions.map((row) => [row.version, row])),
  })
}

/** Whether a rollback without `force` accepts it. */
function isFit(row: ModelVersion, target: Target): boolean {
  const emptiesProduction = targetKey(target) === 'stage:Staging' && row.stage === 'Production'
  return row.status === 'READY' && rollbackMarkOf(row, target) === null && !emptiesProduction
}
