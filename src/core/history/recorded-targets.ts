import type { ModelSnapshot, ModelVersion, Target, VersionNumber } from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import { hasEnded, unfinishedIn } from '../records/announcement.ts'
import { foldedCount } from '../records/compact.ts'
import { type LastHolder, lastHolders, targetsOfImportedHeldTags } from '../records/last-holder.ts'
import { clearingsOn, recordsOn, targetsOfCopiedRecordsOn } from '../records/read-records.ts'
import { type ClearingRecord, inOrder, type MoveRecord } from '../records/record.ts'

/** As many as are written; a tag that somebody else wrote may list thousands. */
const mostFormer = 20

/** All that the tags of a registered model and of its versions tell. */
export interface RecordedTargets {
  /** Of all versions, and what is announced and has not ended, in their order. */
  readonly records: readonly MoveRecord[]
  /** Holds of rollbacks that were lifted. */
  readonly clearings: readonly ClearingRecord[]
  readonly held: readonly LastHolder[]
  /** Versions whose oldest records were folded away, and how many. */
  readonly folded: ReadonlyMap<VersionNumber, number>
  /** Versions that carry records of other versions, which say nothing of them, and how many. */
  readonly copied: ReadonlyMap<VersionNumber, number>
  /** Targets that such records speak of, or tags of another registered model. */
  readonly elsewhere: readonly Target[]
}

/** `standing.versions` must be all of them: a record on a version that is not listed is not told. */
export function toldIn(
  standing: Pick<ModelSnapshot, 'createdAt' | 'tags' | 'versions'>,
): RecordedTargets {
  const { versions } = standing
  const copied = versions.map((row) => [row.version, targetsOfCopiedRecordsOn(row)] as const)
  const counted = (each: readonly (readonly [VersionNumber, number])[]) =>
    new Map(each.filter(([, count]) => count > 0))
  return {
    records: [...recordsOf(versions), ...announcedIn(standing)].sort(inOrder),
    clearings: versions.flatMap(clearingsOn),
    held: lastHolders(standing),
    folded: counted(versions.map((row) => [row.version, foldedCount(row)])),
    copied: counted(copied.map(([version, targets]) => [version, targets.length])),
    elsewhere: [
      ...copied.flatMap(([, targets]) => targets),
      ...targetsOfImportedHeldTags(standing),
    ],
  }
}

function announcedIn(
  standing: Pick<ModelSnapshot, 'createdAt' | 'tags' | 'versions'>,
): readonly MoveRecord[] {
  const there = new Set(standing.versions.map(({ version }) => version))
  return unfinishedIn(standing).flatMap((record) => {
    const { action } = record
    if (action === 'clear-rollback' || !there.has(record.version)) return []
    return hasEnded(record, standing) ? [] : [{ ...record, action }]
  })
}

/** What these versions carry, in their order. */
export function recordsOf(versions: readonly ModelVersion[]): readonly MoveRecord[] {
  return versions
    .flatMap(recordsOn)
    .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
    .sort(inOrder)
}

/** What was held last where the record of it is gone: folded away, or deleted with its version. */
export function withoutRecord({ records, held }: RecordedTargets): readonly LastHolder[] {
  const known = new Set(records.map(({ key, version }) => `${version} ${key}`))
  const newest = new Map<string, number>()
  for (const { state, target, seq } of records) {
    if (state === 'done') newest.set(targetKey(target), seq)
  }
  return held.filter(
    ({ target, version, seq, record }) =>
      !known.has(`${version} ${record}`) && seq > (newest.get(targetKey(target)) ?? 0),
  )
}

/** Production first, then the other stages, then aliases, each by name. */
export function spokenOf({
  records,
  held,
}: Pick<RecordedTargets, 'records' | 'held'>): readonly string[] {
  const keys = new Set([...records, ...held].map(({ target }) => targetKey(target)))
  const rank = (key: string) => (key === 'stage:Production' ? 0 : key.startsWith('stage:') ? 1 : 2)
  return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
