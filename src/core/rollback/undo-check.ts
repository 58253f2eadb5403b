import { heldByRecords, versionsWith } from '../history/recorded-holder.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type VersionNumber,
} from '../model/model.ts'
import { archives, targetKey } from '../model/target.ts'
import { recordsOn } from '../records/read-records.ts'
import { inOrder, isSameRun, loserOf, type MoveRecord } from '../records/record.ts'
import type { ServingTarget } from './rollback.ts'
import type { WhyUndoSkipped } from './undo-outcome.ts'

/** A promotion that one step of a job has made, or begun. */
export interface OwnPromotion {
  readonly model: ModelName
  readonly target: ServingTarget
  readonly version: VersionNumber
  /** Key of its record on the version. */
  readonly record: string
}

/**
 * Why a promotion must not be undone; null: the version holds the target by that very promotion, or
 * because this workflow run itself gave it back what came after. `row` null: it was deleted.
 */
export function whyUndoSkipped(
  own: OwnPromotion,
  run: string | null,
  row: ModelVersion | null,
  snapshot: ModelSnapshot,
): WhyUndoSkipped | null {
  const { target, version } = own
  if (row === null) return { kind: 'never-moved' }
  const record = recordsOn(row).find(({ key }) => key === own.record)
  if (record?.state !== 'done') return { kind: 'never-moved' }
  const holders = holdersOf(snapshot, target)
  const replayed = heldByRecords(versionsWith(snapshot.versions, row), targetKey(target))
  const left = replayed.departures.get(version)?.record
  if (!holders.includes(version) && left !== undefined && loserOf(left) === version) {
    return { kind: 'rolled-back', record: left }
  }
  if (!standsAsLeft(record, holders)) return { kind: 'moved-since' }
  const now = replayed.holders.get(version)
  if (now === undefined) return { kind: 'moved-since' }
  const adopted = replayed.touchedBy.filter((it) => it.action === 'adopt' && it.version === version)
  const arrivals = replayed.holdings.flatMap((time) =>
    time.version === version ? time.arrived : [],
  )
  const others = [...arrivals, ...adopted, now]
    .filter((it) => inOrder(it, record) > 0)
    .filter((it) => it.action !== 'rollback' || !isSameRun(it.run, run))
    .sort(inOrder)
  const last = others.at(-1)
  return last === undefined ? null : { kind: 'others-decided', record: last }
}

/** Whether those, and only those, hold the target who did right after the promotion. */
function standsAsLeft(
  { version, former, target }: MoveRecord,
  holders: readonly VersionNumber[],
): boolean {
  const stayed = target.kind === 'alias' || archives(target) ? [] : former
  return holders.includes(version) && holders.every((it) => it === version || stayed.includes(it))
}
