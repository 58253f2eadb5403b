import type { FoundClearing, FoundRecord } from '../../core/records/read-records.ts'
import { isoMoment } from '../text/moment.ts'

/** A record as data: what its tag says, and the key of the tag. */
export function recordData(record: FoundRecord) {
  return {
    key: record.key,
    state: record.state,
    action: record.action,
    verdict: record.verdict,
    target: record.target,
    version: String(record.version),
    from: record.from,
    former: record.former.map(String),
    to: record.to === null ? null : String(record.to),
    back: record.back,
    at: isoMoment(record.at),
    by: record.by,
    reason: record.reason,
    run: record.run,
    evidence: record.evidence,
    policy: record.policy,
    approvedBy: record.approvedBy,
  }
}

/** The same of one that moved nothing. */
export function clearingData(record: FoundClearing) {
  return {
    key: record.key,
    action: record.action,
    target: record.target,
    version: String(record.version),
    at: isoMoment(record.at),
    by: record.by,
    reason: record.reason,
    run: record.run,
  }
}
