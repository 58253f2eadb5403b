import { heldByRecords } from '../history/recorded-holder.ts'
import type { ModelSnapshot, ModelVersion, Target, VersionNumber } from '../model/model.ts'
import { isSameTarget, targetKey } from '../model/target.ts'
import { recordsOn } from '../records/read-records.ts'
import { rollbackMarkOf } from '../records/rollback-mark.ts'

/**
 * Whether the version's own records say that it had the target in this registered model. Records of other
 * versions name it by its number only, which a deleted version may have had before.
 */
export function hadBefore(row: ModelVersion, target: Target): boolean {
  return recordsOn(row).some((it) => it.state === 'done' && isSameTarget(it.target, target))
}

/** The version that a target that no version has may be given back to, by the records; null: none. */
export function formerHolder(
  { versions }: Pick<ModelSnapshot, 'versions'>,
  target: Target,
): VersionNumber | null {
  const rows = new Map(versions.map((row) => [row.version, row]))
  const last = heldByRecords(versions, targetKey(target)).holdings.findLast(({ version }) => {
    const row = rows.get(version)
    return row !== undefined && hadBefore(row, target) && isFit(row, target)
  })
  return last?.version ?? null
}

/** Whether a rollback without `force` accepts it. */
function isFit(row: ModelVersion, target: Target): boolean {
  const emptiesProduction = targetKey(target) === 'stage:Staging' && row.stage === 'Production'
  return row.status === 'READY' && rollbackMarkOf(row, target) === null && !emptiesProduction
}
