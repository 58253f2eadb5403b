import type { LastHolder } from '../records/last-holder.ts'
import type { Audited, AuditFinding } from './audit-finding.ts'

/** What the records say of versions that do not hold a target; `gone`: a move without a record. */
export function absentFindings(audited: Audited, gone: LastHolder | null): readonly AuditFinding[] {
  const { unfinished } = audited
  return [
    ...unfinished.map(
      (record): AuditFinding => ({ kind: 'unfinished', version: record.version, record }),
    ),
    ...movedAway(audited, gone),
    ...recordGone(audited, gone),
  ]
}

function movedAway(audited: Audited, gone: LastHolder | null): readonly AuditFinding[] {
  const { holders, versions, byRecords, byIntents } = audited
  return [...byRecords.holders].flatMap(([version, record]): readonly AuditFinding[] => {
    // Something that was begun may have taken it away.
    if (holders.includes(version) || !byIntents.holders.has(version)) return []
    if (!versions.has(version)) return [{ kind: 'holder-deleted', version, record }]
    // So may a move whose record was deleted with its version.
    return gone === null ? [{ kind: 'moved-away', version, record }] : []
  })
}

function recordGone({ versions }: Audited, gone: LastHolder | null): readonly AuditFinding[] {
  if (gone === null) return []
  const deleted = !versions.has(gone.version)
  return [{ kind: 'record-gone', version: gone.version, lastHolder: gone, deleted }]
}
