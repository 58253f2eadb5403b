import type { ModelSnapshot, ModelVersion, Target, VersionNumber } from '../model/model.ts'
import { isSameTarget, targetKey } from '../model/target.ts'
import { hasEnded, unfinishedIn } from '../records/announcement.ts'
import { compactedCount } from '../records/compact.ts'
import {
  type LastHolder,
  lastHolderKey,
  lastHolders,
  targetsOfImportedTags,
} from '../records/last-holder.ts'
import { clearingsOn, recordsOn, targetsOfCopiedRecordsOn } from '../records/read-records.ts'
import { type ClearingRecord, inOrder, type MoveRecord } from '../records/record.ts'

/** As many as are written; a tag that somebody else wrote may list thousands. */
const mostFormer = 20

/** All that the tags of a registered model and of its versions tell. */
export interface Recorded {
  /** Of all versions, and what is announced and has not ended, in their order. */
  readonly records: readonly MoveRecord[]
  /** Marks of rollbacks that were cleared. */
  readonly clearings: readonly ClearingRecord[]
  readonly lastHolders: readonly LastHolder[]
  /** Versions whose oldest records were compacted, and how many. */
  readonly compacted: ReadonlyMap<VersionNumber, number>
  /** Versions that carry records of other versions, which say nothing of them, and how many. */
  readonly copied: ReadonlyMap<VersionNumber, number>
  /** Targets that such records speak of, or tags of another registered model. */
  readonly elsewhere: readonly Target[]
}

/** `snapshot.versions` must be all of them: a record on a version that is not listed is left out. */
export function recordedIn(
  snapshot: Pick<ModelSnapshot, 'createdAt' | 'tags' | 'versions'>,
): Recorded {
  const { versions } = snapshot
  const copied = versions.map((row) => [row.version, targetsOfCopiedRecordsOn(row)] as const)
  const counted = (each: readonly (readonly [VersionNumber, number])[]) =>
    new Map(each.filter(([, count]) => count > 0))
  return {
    records: [...recordsOf(versions), ...announcedIn(snapshot)].sort(inOrder),
    clearings: versions.flatMap(clearingsOn),
    lastHolders: lastHolders(snapshot),
    compacted: counted(versions.map((row) => [row.version, compactedCount(row)])),
    copied: counted(copied.map(([version, targets]) => [version, targets.length])),
    elsewhere: [...copied.flatMap(([, targets]) => targets), ...targetsOfImportedTags(snapshot)],
  }
}

function announcedIn(
  snapshot: Pick<ModelSnapshot, 'createdAt' | 'tags' | 'versions'>,
): readonly MoveRecord[] {
  const there = new Set(snapshot.versions.map(({ version }) => version))
  return unfinishedIn(snapshot).flatMap((record) => {
    const { action } = record
    if (action === 'clear-rollback' || !there.has(record.version)) return []
    return hasEnded(record, snapshot) ? [] : [{ ...record, action }]
  })
}

/** What these versions carry, in their order. */
export function recordsOf(versions: readonly ModelVersion[]): readonly MoveRecord[] {
  return versions
    .flatMap(recordsOn)
    .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
    .sort(inOrder)
}

/** Whether any record, or any tag of a registered model, tells that the target was moved before. */
export function wasRecorded(target: Target, { tags, versions }: ModelSnapshot): boolean {
  return (
    tags.has(lastHolderKey(target)) ||
    recordsOf(versions).some((it) => isSameTarget(it.target, target))
  )
}

/** What was held last where the record of it is gone: compacted, or deleted with its version. */
export function withoutRecord({ records, lastHolders }: Recorded): readonly LastHolder[] {
  const known = new Set(records.map(({ key, version }) => `${version} ${key}`))
  const newest = new Map<string, number>()
  for (const { state, target, seq } of records) {
    if (state === 'done') newest.set(targetKey(target), seq)
  }
  return lastHolders.filter(
    ({ target, version, seq, record }) =>
      !known.has(`${version} ${record}`) && seq > (newest.get(targetKey(target)) ?? 0),
  )
}

/** Production first, then the other stages, then aliases, each by name. */
export function recordedTargets({
  records,
  lastHolders,
}: Pick<Recorded, 'records' | 'lastHolders'>): readonly string[] {
  const keys = new Set([...records, ...lastHolders].map(({ target }) => targetKey(target)))
  const rank = (key: string) => (key === 'stage:Production' ? 0 : key.startsWith('stage:') ? 1 : 2)
  return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
