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

function distinct(versions: readonly VersionNumber[]): readonly VersionNumber[] {
  return [...new Set(versions)]
}
