import type { ModelSnapshot, ModelVersion, Target, VersionNumber } from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import { compactedCount } from '../records/compact.ts'
import { type LastHolder, lastHolders, targetsOfImportedTags } from '../records/last-holder.ts'
import { clearingsOn, recordsOn, targetsOfCopiedRecordsOn } from '../records/read-records.ts'
import type { ClearingRecord, MoveRecord } from '../records/record.ts'

/** As many as are written; a tag that somebody else wrote may list thousands. */
const mostFormer = 20

/** All that the tags of a registered model and of its versions tell. */
export interface Recorded {
  /**
   * Of all versions, oldest first by their keys: by the clocks of the machines that wrote them,
   * which may differ by as much as those clocks do.
   */
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
    records: recordsOf(versions),
    clearings: versions.flatMap(clearingsOn),
    lastHolders: lastHolders(snapshot),
    compacted: counted(versions.map((row) => [row.version, compactedCount(row)])),
    copied: counted(copied.map(([version, targets]) => [version, targets.length])),
    elsewhere: [...copied.flatMap(([, targets]) => targets), ...targetsOfImportedTags(snapshot)],
  }
}

/** What these versions carry, oldest first by their keys. */
export function recordsOf(versions: readonly ModelVersion[]): readonly MoveRecord[] {
  return versions
    .flatMap(recordsOn)
    .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
    .sort(byKey)
}

function byKey(a: MoveRecord, b: MoveRecord): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.version - b.version
}

/** Who had what last where the record of it is gone: compacted, or deleted with its version. */
export function withoutRecord({ records, lastHolders }: Recorded): readonly LastHolder[] {
  const known = new Set(records.map(({ key, version }) => `${version} ${key}`))
  const newest = new Map<string, string>()
  for (const { state, target, key } of records) {
    if (state === 'done') newest.set(targetKey(target), key)
  }
  return lastHolders.filter(
    ({ target, version, record }) =>
      !known.has(`${version} ${record}`) && record > (newest.get(targetKey(target)) ?? ''),
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
