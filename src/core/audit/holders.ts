import type { HeldLast } from '../history/held-tags.ts'
import type { TargetReplay } from '../history/replay.ts'
import type { VersionNumber } from '../model.ts'
import type { FoundRecord } from '../records/read-records.ts'
import { rolledBackFrom } from '../records/rolled-back.ts'
import type { Audited } from './audited.ts'
import type { Finding } from './finding.ts'

/** What the records say of the versions that hold a target; `gone`: a last move without a record. */
export function holderFindings(audited: Audited, gone: HeldLast | null): readonly Finding[] {
  return [
    ...audited.holders.flatMap((version) => [
      ...howItCame(audited, version, gone),
      ...rolledBack(audited, version),
    ]),
    ...several(audited),
  ]
}

function howItCame(
  audited: Audited,
  version: VersionNumber,
  gone: HeldLast | null,
): readonly Finding[] {
  const { byRecords, byIntents, told } = audited
  const replayed = byRecords.holders.has(version) ? byRecords : byIntents
  const record = replayed.holders.get(version)
  if (record !== undefined)
    return byItsRecord(version, record, letThrough(audited, replayed, version))
  // The next findings would say it of a version that the registered model's own tag speaks for.
  if (gone?.version === version) return []
  const departure = byRecords.departures.get(version)
  if (departure === undefined) {
    return [{ kind: 'holder-without-record', version, folded: told.folded.get(version) ?? 0 }]
  }
  return isLeftOver(audited) && !departure.said
    ? []
    : [{ kind: 'returned', version, record: departure.record }]
}

/** A rollback asks no gates: who got the target by one is judged by what let it through before. */
function byItsRecord(
  version: VersionNumber,
  record: FoundRecord,
  before: FoundRecord | undefined,
): readonly Finding[] {
  const judged = record.action === 'rollback' ? (before ?? record) : record
  // A rollback's record may say what it likes: no gate was asked by it.
  if (judged.action !== 'rollback') {
    if (judged.verdict === 'pass') return []
    if (judged.verdict === 'accepted') return [{ kind: 'accepted', version, record: judged }]
  }
  // Whatever else a record may say there, it does not say that gates passed.
  return [{ kind: 'holder-ungated', version, record }]
}

/** The version's own last promotion to that target that passed its gates, or was accepted. */
function letThrough(
  { key }: Audited,
  { touchedBy }: TargetReplay,
  version: VersionNumber,
): FoundRecord | undefined {
  return touchedBy.findLast(
    (it) =>
      it.version === version &&
      it.target === key &&
      it.action === 'promote' &&
      (it.verdict === 'pass' || it.verdict === 'accepted'),
  )
}

function rolledBack({ versions, target }: Audited, version: VersionNumber): readonly Finding[] {
  const tags = versions.get(version)?.tags
  const found = tags === undefined ? null : rolledBackFrom(tags, target)
  return found === null ? [] : [{ kind: 'rolled-back-holder', version, rolledBack: found }]
}

function several(audited: Audited): readonly Finding[] {
  const { holders, byRecords, byIntents } = audited
  const isMeant = (version: VersionNumber) =>
    byRecords.holders.has(version) || byIntents.holders.has(version)
  if (holders.length < 2 || holders.every(isMeant)) return []
  const version = holders.find(isMeant) ?? holders[0]
  if (version === undefined) return []
  const others = holders.filter((each) => each !== version)
  return [{ kind: 'several-holders', version, others }]
}

/** Whether the one that the records give it to is there as well: then the others were left behind. */
function isLeftOver({ holders, byRecords }: Audited): boolean {
  return holders.some((version) => byRecords.holders.has(version))
}
