import { heldByRecords } from '../../core/history/recorded-holder.ts'
import {
  aliasName,
  holdersOf,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
  type VersionNumber,
} from '../../core/model/model.ts'
import { targetKey } from '../../core/model/target.ts'
import type { MoveRecord } from '../../core/records/record.ts'
import { commas, day, name, nothing, own, type Phrase, say } from '../phrase.ts'
import { writerName } from '../phrases/record-phrases.ts'
import { line, lines, type Part } from '../report.ts'
import { isoMoment } from '../text/moment.ts'

/** The versions of a registered model, newest first, and which has what. */
export interface VersionList {
  readonly versions: readonly ModelVersion[]
  readonly snapshot: ModelSnapshot
  /** What the registry has; of what it has not, nothing is said. */
  readonly has: { readonly stages: boolean; readonly aliases: boolean }
}

/** The list as data: the `--json` of `stagegate list-versions`. */
export function versionsData({ versions, snapshot, has }: VersionList) {
  return versions.map((version) => ({
    version: String(version.version),
    stage: has.stages ? version.stage : null,
    aliases: aliasesOf(version, snapshot),
    run: version.runId,
    status: version.status,
    created: isoMoment(version.createdAt),
    champion: championData(championOf(version.version, { versions, snapshot })),
  }))
}

/** Who put a version where it serves; `record` null: no record says it. */
interface Champion {
  readonly target: Target
  readonly record: MoveRecord | null
}

/** By the alias `champion` where there is one, else by Production; null: it is none. */
function championOf(
  version: VersionNumber,
  { versions, snapshot }: Pick<VersionList, 'versions' | 'snapshot'>,
): Champion | null {
  const alias = aliasName('champion')
  const target: Target = snapshot.aliases.has(alias)
    ? { kind: 'alias', alias }
    : { kind: 'stage', stage: 'Production', archiveExisting: false }
  if (!holdersOf({ ...snapshot, versions }, target).includes(version)) return null
  const { holders } = heldByRecords(versions, targetKey(target))
  return { target, record: holders.get(version) ?? null }
}

function championData(champion: Champion | null) {
  if (champion === null) return null
  const { target, record } = champion
  return {
    target: targetKey(target),
    by: record?.by ?? null,
    mlflowUser: record?.mlflowUser ?? null,
    at: record === null ? null : isoMoment(record.at),
  }
}

function championCell(champion: Champion | null): Phrase {
  if (champion === null) return nothing
  if (champion.record === null) return say`no record`
  const who = writerName(champion.record, 40)
  return who === null ? say`yes` : say`by ${who}`
}

export function versionsParts({ versions, snapshot, has }: VersionList): readonly Part[] {
  if (versions.length === 0) {
    return lines(null, [line(say`the registered model ${snapshot.model} has no versions yet`)])
  }
  type Column = readonly [head: Phrase, cell: (version: ModelVersion) => Phrase]
  const stage: Column = [say`Stage`, (it) => own(it.stage)]
  const aliases: Column = [
    say`Aliases`,
    (it) => commas(aliasesOf(it, snapshot).map((alias) => name(alias, 60))),
  ]
  const columns: readonly Column[] = [
    [say`Version`, (it) => say`${it.version}`],
    ...(has.stages ? [stage] : []),
    ...(has.aliases ? [aliases] : []),
    [say`Run`, (it) => (it.runId === null ? nothing : name(it.runId, 64))],
    // The hour would be more than 80 columns; `--json` has the moment.
    [say`Created`, (it) => day(it.createdAt)],
    [say`Champion`, (it) => championCell(championOf(it.version, { versions, snapshot }))],
  ]
  return [
    {
      kind: 'table',
      title: null,
      columns: columns.map(([head]) => ({ head: [head], isNumber: false })),
      rows: versions.map((version) => ({
        mark: null,
        cells: columns.map(([, cell]) => cell(version)),
        says: null,
        below: [],
      })),
      left: 0,
    },
  ]
}

function aliasesOf({ version }: ModelVersion, { aliases }: ModelSnapshot): readonly string[] {
  return [...aliases].filter(([, holder]) => holder === version).map(([alias]) => alias)
}
