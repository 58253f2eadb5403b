import type { ModelVersion, RunId, Stage, Target, VersionNumber } from '../model/model.ts'
import { archives, targetKey } from '../model/target.ts'
import type { Verdict } from '../model/verdict.ts'
import { cut, fitted, subjectFields, type Tag } from './record-tag.ts'

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

export type RecordAction =
  | 'promote'
  | 'transition'
  | 'rollback'
  /** Moves nothing: the version has the target already, and somebody takes that upon themselves. */
  | 'adopt'
  /** Moves nothing: the version may be promoted again, after a rollback. */
  | 'clear-rollback'

/** That somebody cleared the mark that a rollback had left. */
export type ClearingRecord = MoveRecord<'clear-rollback'>

/**
 * Who moved what, when, on what evidence, and what stood there before. Of one that was read every
 * text is untrusted: any writer may set tags.
 */
export interface MoveRecord<Action extends RecordAction = Exclude<RecordAction, 'clear-rollback'>> {
  /** Of its tag: the same for all states of a record, so a later one takes the place of the former. */
  readonly key: string
  readonly state: RecordState
  readonly action: Action
  /** A verdict that lets pass, or one of `RecordedVerdict`; of one that was read, any text. */
  readonly verdict: string
  /** `archiveExisting`: whether former holders were archived. */
  readonly target: Target
  /** The version that carries the record: the one that is moved, or rolled back. */
  readonly version: VersionNumber
  /** When the registry says that this version was created: milliseconds since 1970. */
  readonly versionCreatedAt: number
  /** Where that version stood before; null where an alias moves. */
  readonly from: Stage | null
  /** Who had the target before, highest first. */
  readonly former: readonly VersionNumber[]
  /** Only of a rollback: who gets the target, null for nobody. */
  readonly to: VersionNumber | null
  /** Only of a rollback: the stage that the version goes back to; null where an alias moves. */
  readonly back: Stage | null
  /** Milliseconds since 1970: when it was begun, by the clock of whoever wrote it. */
  readonly at: number
  /** The person or bot that started it. */
  readonly by: string
  /** Why a hold was accepted or cleared, a version rolled back or adopted. */
  readonly reason: string | null
  /** URL of the workflow run; null on a laptop. */
  readonly run: string | null
  /** Digest of the evidence that was decided on. */
  readonly evidence: string | null
  /** Digest of the policy file. */
  readonly policy: string | null
  /** The run that the workflow said had evaluated the version; null: it named none. */
  readonly evaluationRun: RunId | null
  /** Logins of those who approved the job that promoted; empty where no approval was required. */
  readonly approvedBy: readonly string[]
}

/** Who writes a record, from where, and when. */
export interface RecordWriter extends Pick<MoveRecord, 'at' | 'by' | 'run'> {
  /** Tells two records of the same millisecond apart: 8 hexadecimal digits. */
  readonly nonce: string
}

/** `ungated`: nothing was asked. `accepted`: a hold, passed over. */
export type RecordedVerdict = Verdict | 'ungated' | 'accepted'

/** A record of what is about to be done to one version, as it begins. */
export function begunRecord<Action extends RecordAction>(
  row: Pick<ModelVersion, 'version' | 'createdAt' | 'stage'>,
  { at, by, run, nonce }: RecordWriter,
  what: Pick<MoveRecord<Action>, 'action' | 'target' | 'former' | 'reason'> &
    Partial<
      Pick<MoveRecord, 'to' | 'back' | 'evidence' | 'policy' | 'evaluationRun' | 'approvedBy'>
    > & {
      readonly verdict: RecordedVerdict
    },
): MoveRecord<Action> {
  return {
    key: recordKey(at, nonce),
    state: 'begun',
    version: row.version,
    versionCreatedAt: row.createdAt,
    from: what.target.kind === 'alias' ? null : row.stage,
    to: null,
    back: null,
    at,
    by,
    run,
    evidence: null,
    policy: null,
    evaluationRun: null,
    approvedBy: [],
    ...what,
  }
}

/** Sorts by time. */
function recordKey(at: number, nonce: string): string {
  const stamp = new Date(at).toISOString().replace(/\D/g, '')
  return `${recordPrefix}${stamp}_${nonce}`
}

/** The tag on the version. */
export function recordTag(record: MoveRecord<RecordAction>): Tag {
  const value = fitted(rooms, (room) => ({
    v: 1,
    state: record.state,
    action: record.action,
    verdict: record.verdict,
    target: targetKey(record.target),
    archive: archives(record.target),
    ...subjectFields(record.version, record.versionCreatedAt),
    from: record.from,
    former: record.former.slice(0, room.former).map(String),
    to: record.to === null ? null : String(record.to),
    back: record.back,
    at: new Date(record.at).toISOString(),
    by: cut(record.by, room.by),
    reason: record.reason === null ? null : cut(record.reason, room.reason),
    // Half an address leads nowhere.
    run: record.run !== null && record.run.length <= room.run ? record.run : null,
    evidence: record.evidence,
    policy: record.policy,
    ...(record.evaluationRun === null ? {} : { evaluation: record.evaluationRun }),
    ...approved(record.approvedBy, room),
  }))
  return { key: record.key, value }
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

/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
export function isSameRun(a: string | null, b: string | null): boolean {
  const runOf = (url: string) => url.replace(/\/attempts\/\d+$/, '')
  return a !== null && b !== null && runOf(a) === runOf(b)
}
