import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type Target,
  type VersionNumber,
} from '../model/model.ts'
import { targetKey, targetOfKey } from '../model/target.ts'
import type { LastHolder } from '../records/last-holder.ts'
import { type ClearingRecord, inOrder, type MoveRecord } from '../records/record.ts'
import { recordedIn, recordedTargets, withoutRecord } from './recorded-targets.ts'
import { type Holding, replay, type TargetReplay, untouched } from './replay.ts'

/** Who held what, and when, as the records in the registry tell it. */
export interface ModelHistory {
  readonly model: ModelName
  readonly targets: readonly TargetHistory[]
  /** Versions whose oldest records were folded away, and how many. */
  readonly compacted: ReadonlyMap<VersionNumber, number>
}

export interface TargetHistory {
  /** `stage:NAME` or `alias:NAME`. */
  readonly key: string
  readonly target: Target
  /** Newest first. */
  readonly events: readonly HistoryEvent[]
  /** Newest first. */
  readonly holdings: readonly Holding[]
  /** Who holds it now, by the registry, highest first. */
  readonly holders: readonly VersionNumber[]
  /** The last move, where only the registered model's own tag still knows of it. */
  readonly withoutRecord: LastHolder | null
}

/** What one record tells of a target. */
export type HistoryEvent = MoveEvent | ClearingEvent

interface MoveEvent {
  readonly record: MoveRecord
  /**
   * - `moved`: the target is what the record is about, and it moved
   * - `left`: a version that held it went elsewhere
   * - `arrived`: a version came there as another target was moved
   * - `unfinished`: begun, and nobody has said yet how it ended
   * - `undone`: lost against somebody who moved at the same time
   */
  readonly kind: 'moved' | 'left' | 'arrived' | 'unfinished' | 'undone'
  /** The times that began with it. */
  readonly began: readonly Holding[]
}

/** The hold that a rollback had left was lifted: nothing moved. */
interface ClearingEvent {
  readonly kind: 'cleared'
  readonly record: ClearingRecord
}

/** `target` null: every target that a record, or a tag of the registered model, speaks of. */
export function historyOf(snapshot: ModelSnapshot, target: Target | null): ModelHistory {
  const recorded = recordedIn(snapshot)
  const replayed = replay(recorded.records.filter(({ state }) => state === 'done'))
  const gone = new Map(withoutRecord(recorded).map((held) => [targetKey(held.target), held]))
  const pending = Map.groupBy(
    recorded.records.filter(({ state }) => state !== 'done'),
    (record) => targetKey(record.target),
  )
  const cleared = Map.groupBy(recorded.clearings, (record) => targetKey(record.target))
  const keys = target === null ? recordedTargets(recorded) : [targetKey(target)]
  const targets = keys.flatMap((key): readonly TargetHistory[] => {
    const named = targetOfKey(key)
    if (named === null) return []
    const events = eventsOf(
      key,
      replayed.get(key) ?? untouched,
      pending.get(key) ?? [],
      cleared.get(key) ?? [],
    )
    return [
      {
        key,
        target: named,
        events,
        holdings: (replayed.get(key) ?? untouched).holdings.toReversed(),
        holders: holdersOf(snapshot, named),
        withoutRecord: gone.get(key) ?? null,
      },
    ]
  })
  return { model: snapshot.model, targets, compacted: recorded.compacted }
}

function eventsOf(
  key: string,
  { touchedBy, holdings }: TargetReplay,
  pending: readonly MoveRecord[],
  clearings: readonly ClearingRecord[],
): readonly HistoryEvent[] {
  const began = Map.groupBy(holdings, ({ arrived }) => arrived)
  const moves = touchedBy.map((record): MoveEvent => {
    const times = began.get(record) ?? []
    const kind = targetKey(record.target) === key ? 'moved' : times.length > 0 ? 'arrived' : 'left'
    return { record, kind, began: times }
  })
  const others = pending.map(
    (record): MoveEvent => ({
      record,
      kind: record.state === 'begun' ? 'unfinished' : 'undone',
      began: [],
    }),
  )
  const lifted = clearings.map((record): ClearingEvent => ({ kind: 'cleared', record }))
  return [...moves, ...others, ...lifted].sort((a, b) => inOrder(b.record, a.record))
}
