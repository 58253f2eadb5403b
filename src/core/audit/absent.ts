import type { HeldLast } from '../history/last-holder.ts'
import type { Finding } from './audit-finding.ts'
import type { Audited } from './audited.ts'

/** What the records say of versions that do not hold a target; `gone`: a move without a record. */
export function absentFindings(audited: Audited, gone: HeldLast | null): readonly Finding[] {
  const { unfinished } = audited
  return [
    ...unfinished.map(
      (record): Finding => ({ kind: 'unfinished', version: record.version, record }),
    ),
    ...movedAway(audited, gone),
    ...recordGone(audited, gone),
  ]
}

function movedAway(audited: Audited, gone: HeldLast | null): readonly Finding[] {
  const { holders, versions, byRecords, byIntents } = audited
  return [...byRecords.holders].flatMap(([version, record]): readonly Finding[] => {
    // Something that was begun may have taken it away.
    if (holders.includes(version) || !byIntents.holders.has(version)) return []
    if (!versions.has(version)) return [{ kind: 'holder-deleted', version, record }]
    // So may a move whose record was deleted with its version.
    return gone === null ? [{ kind: 'moved-away', version, record }] : []
  })
}

function recordGone({ versions }: Audited, gone: HeldLast | null): readonly Finding[] {
  if (gone === null) return []
  const deleted = !versions.has(gone.version)
  return [{ kind: 'record-gone', version: gone.version, held: gone, deleted }]
}
