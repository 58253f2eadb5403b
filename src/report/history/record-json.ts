import { targetKey } from '../../core/model/target.ts'
import type { ClearingRecord, MoveRecord } from '../../core/records/record.ts'
import { isoMoment } from '../text/moment.ts'

/** A record as data: what its tag says, and the key of the tag. */
export function recordData(record: MoveRecord) {
  return {
    key: record.key,
    state: record.state,
    action: record.action,
    verdict: record.verdict,
    target: targetKey(record.target),
    version: String(record.version),
    source: record.source,
    from: record.from,
    former: record.former.map(String),
    to: record.to === null ? null : String(record.to),
    back: record.back,
    at: isoMoment(record.at),
    by: record.by,
    mlflowUser: record.mlflowUser,
    reason: record.reason,
    run: record.run,
    evidence: record.evidence,
    policy: record.policy,
    artifacts: record.artifacts,
    approvedBy: record.approvedBy,
  }
}

/** The same of one that moved nothing. */
export function clearingData(record: ClearingRecord) {
  return {
    key: record.key,
    action: record.action,
    target: targetKey(record.target),
    version: String(record.version),
    at: isoMoment(record.at),
    by: record.by,
    mlflowUser: record.mlflowUser,
    reason: record.reason,
    run: record.run,
  }
}
