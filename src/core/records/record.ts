import {
  type RunId,
  type Stage,
  type Target,
  targetKey,
  type VersionNumber,
} from '../model/model.ts'
import type { Verdict } from '../model/verdict.ts'
import { cut, fitted, type Tag } from './record-tag.ts'
import { subjectFields } from './subject.ts'

/**
 * The history that Stagegate keeps in the registry itself, as tags of the versions. Keys are
 * letters, digits and `_`, values end at 1000 characters and a version carries at most 20: what
 * Unity Catalog allows as well. docs/records.md is the published format.
 */
export const mostRecords = 20

export const recordPrefix = 'stagegate_record_'

/**
 * - `begun`: written before anything moves; nobody knows yet whether it moved
 * - `done`: moved, and read back
 * - `undone`: it lost against somebody who moved at the same time
 */
export type RecordState = 'begun' | 'done' | 'undone'

/** Who moved what, when, on what evidence, and what stood there before. */
export interface MoveRecord {
  readonly state: RecordState
  /**
   * Two move nothing. `adopt`: the version holds the target already, and somebody takes that upon
   * themselves. `clear-rollback`: it may be promoted again, after a rollback.
   */
  readonly action: 'promote' | 'transition' | 'rollback' | 'adopt' | 'clear-rollback'
  /** `ungated`: nothing was asked. `accepted`: a hold, passed over. */
  readonly verdict: Verdict | 'ungated' | 'accepted'
  readonly target: Target
  /** The version that carries the record: the one that is moved, or rolled back. */
  readonly version: VersionNumber
  /** When the registry says that this version was created: milliseconds since 1970. */
  readonly versionCreatedAt: number
  /** Where that version stood before; null where an alias moves. */
  readonly from: Stage | null
  /** Who held the target before, highest first. */
  readonly former: readonly VersionNumber[]
  /** Only of a rollback: who gets the target, null for nobody, and where the version goes back to. */
  readonly rollback: { readonly to: VersionNumber | null; readonly back: Stage | null } | null
  /** Milliseconds since 1970: when it was begun. */
  readonly at: number
  /** The person or bot that started it; untrusted text. */
  readonly by: string
  /** Why a hold was accepted or cleared, a version rolled back or adopted; untrusted text. */
  readonly reason: string | null
  /** URL of the workflow run; null on a laptop. */
  readonly run: string | null
  readonly evidenceDigest: string | null
  readonly policyDigest: string | null
  /** The run that the workflow said had evaluated the version, where it named one. */
  readonly evaluationRun?: RunId
  /** Logins of those who approved the job that promoted; empty where no approval was required. */
  readonly approvedBy: readonly string[]
  /** Tells two records of the same millisecond apart: 8 hexadecimal digits. */
  readonly nonce: string
}

/** Sorts by time. The same for all states of a record: a later one takes the place of the former. */
export function recordKey({ at, nonce }: Pick<MoveRecord, 'at' | 'nonce'>): string {
  const stamp = new Date(at).toISOString().replace(/\D/g, '')
  return `${recordPrefix}${stamp}_${nonce}`
}

/** The tag on the version. */
export function recordTag(record: MoveRecord): Tag {
  return { key: recordKey(record), value: recordValue(record) }
}

function recordValue(record: MoveRecord): string {
  const { target, rollback } = record
  return fitted(rooms, (room) => ({
    v: 1,
    state: record.state,
    action: record.action,
    verdict: record.verdict,
    target: targetKey(target),
    archive: target.kind === 'stage' && target.archiveExisting,
    ...subjectFields(record.version, record.versionCreatedAt),
    from: record.from,
    former: record.former.slice(0, room.former).map(String),
    to: rollback?.to == null ? null : String(rollback.to),
    back: rollback?.back ?? null,
    at: new Date(record.at).toISOString(),
    by: cut(record.by, room.by),
    reason: record.reason === null ? null : cut(record.reason, room.reason),
    // Half an address leads nowhere.
    run: record.run !== null && record.run.length <= room.run ? record.run : null,
    evidence: record.evidenceDigest,
    policy: record.policyDigest,
    ...(record.evaluationRun === undefined ? {} : { evaluation: record.evaluationRun }),
    ...approved(record.approvedBy, room),
  }))
}

/** GitHub asks one reviewer, and takes as many as look before the job begins. */
function approved(logins: readonly string[], { approvers }: Room) {
  const named = logins.slice(0, approvers).map((login) => cut(login, 40))
  return named.length === 0 ? {} : { approved: named }
}

/** How much of what has no natural end goes into a record. */
interface Room {
  readonly by: number
  readonly reason: number
  readonly run: number
  readonly approvers: number
  /** Twenty are more than any race leaves behind; the newest matter. */
  readonly former: number
}

/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms: readonly Room[] = [
  { by: 200, reason: 200, run: 300, approvers: 6, former: 20 },
  { by: 100, reason: 100, run: 300, approvers: 3, former: 10 },
  { by: 40, reason: 40, run: 300, approvers: 1, former: 5 },
  { by: 40, reason: 40, run: 0, approvers: 1, former: 1 },
  { by: 0, reason: 0, run: 0, approvers: 0, former: 1 },
]
