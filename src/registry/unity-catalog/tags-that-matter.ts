import { copySource } from '../../core/model/copy.ts'
import type { ModelSnapshot, ModelVersion, VersionNumber } from '../../core/model/model.ts'
import { contradictionsIn, unfinishedIn } from '../../core/records/announcement.ts'
import { lastHolders } from '../../core/records/last-holder.ts'
import { recordsOn } from '../../core/records/read-records.ts'

/** Of very many, which only somebody else can have written, no more are read. */
const mostNamed = 50

/** Whose tags a snapshot needs, before any of them is read: who has an alias, and whom the registered model's tags name. */
export function namedByModel(
  model: Pick<ModelSnapshot, 'createdAt' | 'tags' | 'aliases'>,
  highest: VersionNumber | undefined,
): readonly VersionNumber[] {
  const told = { ...model, versions: [] }
  const begun = [...unfinishedIn(told), ...contradictionsIn(told)]
  return distinct([
    ...model.aliases.values(),
    ...(highest === undefined ? [] : [highest]),
    ...[...begun, ...lastHolders(told)].map(({ version }) => version).slice(0, mostNamed),
  ])
}

/** Whom the newest records on these versions name: who was there before, and who got the target by a rollback. */
export function namedByRecords(rows: readonly ModelVersion[]): readonly VersionNumber[] {
  const newest = rows.map((row) => recordsOn(row).at(-1)).filter((it) => it !== undefined)
  return distinct(
    newest.flatMap(({ former, to }) => [...former, ...(to === null ? [] : [to])]),
  ).slice(0, mostNamed)
}

/**
 * Who is one and the same model as another version here: copies of the same version, and those of one
 * another. A rollback of one counts for all of them.
 */
export function namedByCopies(listed: readonly ModelVersion[]): readonly VersionNumber[] {
  const there = new Set(listed.map(({ version }) => version))
  const bySource = Map.groupBy(listed, ({ source }) => source)
  return listed.flatMap(({ model, version, source }) => {
    const from = copySource(source)
    if (from === null) return []
    const isTwin = (bySource.get(source)?.length ?? 0) > 1
    const isOfOwn = from.model === model && there.has(from.version)
    return [...(isTwin || isOfOwn ? [version] : []), ...(isOfOwn ? [from.version] : [])]
  })
}

function distinct(versions: readonly VersionNumber[]): readonly VersionNumber[] {
  return [...new Set(versions)]
}
