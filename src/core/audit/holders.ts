import type { TargetReplay } from '../history/replay.ts'
import type { VersionNumber } from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import type { LastHolder } from '../records/last-holder.ts'
import { inOrder, type MoveRecord } from '../records/record.ts'
import { rollbackMarkOf } from '../records/rollback-mark.ts'
import type { Audited, AuditFinding } from './audit-finding.ts'

/** What the records say of the versions that hold a target; `gone`: a last move without a record. */
export function holderFindings(audited: Audited, gone: LastHolder | null): readonly AuditFinding[] {
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
  gone: LastHolder | null,
): readonly AuditFinding[] {
  const { byRecords, byIntents, recorded } = audited
  const replayed = byRecords.holders.has(version) ? byRecords : byIntents
  const record = replayed.holders.get(version)
  if (record !== undefined) return byItsRecord(audited, replayed, version, record)
  // The next findings would say it of a version that the registered model's own tag speaks for.
  if (gone?.version === version) return []
  const departure = byRecords.departures.get(version)
  if (departure === undefined) {
    const folded = recorded.compacted.get(version) ?? 0
    return [
      { kind: 'holder-without-record', version, folded, copied: recorded.copied.has(version) },
    ]
  }
  return isLeftOver(audited) && !departure.isNamed
    ? []
    : [{ kind: 'returned', version, record: departure.record }]
}

/** A rollback asks no gates: who got the target by one is judged by what let it through before. */
function byItsRecord(
  { key }: Audited,
  { touchedBy }: TargetReplay,
  version: VersionNumber,
  record: MoveRecord,
): readonly AuditFinding[] {
  const isGivenBack = record.action === 'rollback'
  const own = touchedBy.filter((it) => it.version === version && targetKey(it.target) === key)
  const judged = isGivenBack ? own.findLast(wasLetThrough) : record
  // A rollback's record, or an adoption's, may say what it likes: no gate was asked by it.
  if (judged?.action === 'promote' || judged?.action === 'transition') {
    if (judged.verdict === 'pass') return []
    if (judged.verdict === 'accepted') return [{ kind: 'accepted', version, record: judged }]
  }
  // Who is vouched for is the one who holds it, or has got it back since.
  const adopted = own.findLast(
    (it) =>
      it.action === 'adopt' &&
      it.verdict === 'accepted' &&
      (isGivenBack || inOrder(it, record) >= 0),
  )
  if (adopted !== undefined) return [{ kind: 'accepted', version, record: adopted }]
  // Whatever else a record may say there, it does not say that gates passed.
  return [{ kind: 'holder-ungated', version, record }]
}

/** A promotion that passed its gates, or was accepted. */
function wasLetThrough({ action, verdict }: MoveRecord): boolean {
  return action === 'promote' && (verdict === 'pass' || verdict === 'accepted')
}

function rolledBack(
  { versions, target }: Audited,
  version: VersionNumber,
): readonly AuditFinding[] {
  const row = versions.get(version)
  const found = row === undefined ? null : rollbackMarkOf(row, target)
  return found === null ? [] : [{ kind: 'rolled-back-holder', version, rolledBack: found }]
}

function several(audited: Audited): readonly AuditFinding[] {
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
