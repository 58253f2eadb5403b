import { copySource } from '../model/copy.ts'
import type { ModelVersion, RunId, Stage, Target, VersionNumber } from '../model/model.ts'
import { archives, targetKey } from '../model/target.ts'
import type { Verdict } from '../model/verdict.ts'
import { cut, fitted, fittedIfAny, subjectFields, type Tag } from './record-tag.ts'

/**
 * The history that Stagegate keeps in the registry itself, as tags of the versions. Keys are
 * letters, digits and `_`, values end at 1000 characters and a version carries at most 20: what
 * Unity Catalog allows as well. docs/records.md is the published format.
 */
export const mostRecords = 20

export const recordPrefix = 'stagegate_record_'

/**
 * - `begun`: announced before anything moves; nobody knows yet whether it moved
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
  /** Of its tag on the version. */
  readonly key: string
  /** Its place in the order of all records of a registered model, from 1; of two with the same, the nonce decides. */
  readonly seq: number
  readonly state: RecordState
  readonly action: Action
  /** A verdict that lets pass, or one of `RecordedVerdict`; of one that was read, any text. */
  readonly verdict: string
  /** `archiveExisting`: whether former holders were archived. */
  readonly target: Target
  /** The version that the record stands on: the one that is moved, or rolled back, or that gets what none had. */
  readonly version: VersionNumber
  /** When the registry says that this version was created: milliseconds since 1970. */
  readonly versionCreatedAt: number
  /** `models:/NAME/N`: the version of a registered model that it is a copy of; null: it is no copy. */
  readonly source: string | null
  /** Where that version stood before; null where an alias moves. */
  readonly from: Stage | null
  /** Who had the target before, highest first. */
  readonly former: readonly VersionNumber[]
  /** Only of a rollback: who gets the target, null for nobody; the version itself where none had it. */
  readonly to: VersionNumber | null
  /** Only of a rollback: the stage that the version goes back to; null where an alias moves, or none loses. */
  readonly back: Stage | null
  /** Milliseconds since 1970: when it was begun, by the clock of whoever wrote it. */
  readonly at: number
  /** The person or bot that started it. */
  readonly by: string
  /** The user whose rights MLflow used, where it knows users (basic-auth); null: not known. */
  readonly mlflowUser: string | null
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
  /** `artifactsDigest` of the version that was promoted; null: the policy did not ask to keep it. */
  readonly artifacts: string | null
  /** Logins of those who approved the job that promoted; empty where no approval was required. */
  readonly approvedBy: readonly string[]
}

/** Who writes a record, from where, when, and after which others. */
export interface RecordWriter extends Pick<MoveRecord, 'seq' | 'at' | 'by' | 'run'> {
  readonly mlflowUser?: string | null | undefined
  /** Tells two records of the same millisecond apart: 8 hexadecimal digits. */
  readonly nonce: string
}

/** `ungated`: nothing was asked. `accepted`: a hold, passed over. */
export type RecordedVerdict = Verdict | 'ungated' | 'accepted'

/** A record of what is about to be done to one version, as it begins. */
export function begunRecord<Action extends RecordAction>(
  row: Pick<ModelVersion, 'version' | 'createdAt' | 'stage' | 'source'>,
  { seq, at, by, run, nonce, mlflowUser = null }: RecordWriter,
  what: Pick<MoveRecord<Action>, 'action' | 'target' | 'former' | 'reason'> &
    Partial<
      Pick<
        MoveRecord,
        'to' | 'back' | 'evidence' | 'policy' | 'evaluationRun' | 'artifacts' | 'approvedBy'
      >
    > & {
      readonly verdict: RecordedVerdict
    },
): MoveRecord<Action> {
  return {
    key: recordKey(at, nonce),
    seq,
    state: 'begun',
    version: row.version,
    versionCreatedAt: row.createdAt,
    source: copySource(row.source) === null ? null : row.source,
    from: what.target.kind === 'alias' ? null : row.stage,
    to: null,
    back: null,
    at,
    by,
    mlflowUser,
    run,
    evidence: null,
    policy: null,
    evaluationRun: null,
    artifacts: null,
    approvedBy: [],
    ...what,
  }
}

/** Sorts by the time that its writer took it to be. */
export function recordKey(at: number, nonce: string): string {
  const stamp = new Date(at).toISOString().replace(/\D/g, '')
  return `${recordPrefix}${stamp}_${nonce}`
}

/** A number beyond it is none that was counted up to, and would leave no room for the next one. */
const greatestSeq = 1_000_000_000

export function isSeq(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= greatestSeq
}

/** After all of these. */
export function nextSeq(seqs: readonly number[]): number {
  return Math.min(greatestSeq, seqs.reduce((most, seq) => Math.max(most, seq), 0) + 1)
}

/** Clocks differ, so no time says what came first. */
export function inOrder(
  a: Pick<MoveRecord, 'seq' | 'key' | 'version'>,
  b: Pick<MoveRecord, 'seq' | 'key' | 'version'>,
): number {
  if (a.seq !== b.seq) return a.seq - b.seq
  const [nonceOfA, nonceOfB] = [a.key.slice(-8), b.key.slice(-8)]
  if (nonceOfA !== nonceOfB) return nonceOfA < nonceOfB ? -1 : 1
  return a.version - b.version
}

/** The tag on the version. */
export function recordTag(record: MoveRecord<RecordAction>): Tag {
  return { key: record.key, value: fitted(rooms, (room) => recordFields(record, room)) }
}

/** Whether it can be written: one that was read may have more in it than any that was written. */
export function hasRoom(record: MoveRecord<RecordAction>): boolean {
  return fittedIfAny(rooms, (room) => recordFields(record, room)) !== null
}

export function recordFields(record: MoveRecord<RecordAction>, room: Room) {
  return {
    v: 1,
    seq: record.seq,
    state: record.state,
    action: record.action,
    verdict: record.verdict,
    target: targetKey(record.target),
    archive: archives(record.target),
    ...subjectFields(record.version, record.versionCreatedAt),
    ...sourceField(record.source, room),
    from: record.from,
    former: record.former.slice(0, room.former).map(String),
    to: record.to === null ? null : String(record.to),
    back: record.back,
    at: new Date(record.at).toISOString(),
    by: cut(record.by, room.by),
    ...userField(record.mlflowUser, room),
    reason: record.reason === null ? null : cut(record.reason, room.reason),
    // Half an address leads nowhere.
    run: record.run !== null && record.run.length <= room.run ? record.run : null,
    evidence: room.evidence ? record.evidence : null,
    policy: room.policy ? record.policy : null,
    ...(record.evaluationRun === null ? {} : { evaluation: record.evaluationRun }),
    // Never left out: without it, nobody would notice that the artifacts are others.
    ...(record.artifacts === null ? {} : { artifacts: record.artifacts }),
    ...approved(record.approvedBy, room),
  }
}

/** Missing where it is not known, as in most registries. */
function userField(user: string | null, { by: most }: Room) {
  return user === null || most === 0 ? {} : { user: cut(user, most) }
}

/** Half a name is another one; the version itself says what it is a copy of, too. */
function sourceField(source: string | null, { source: most }: Room) {
  return source === null || source.length > most ? {} : { source }
}

/** GitHub asks one reviewer, and takes as many as look before the job begins. */
function approved(logins: readonly string[], { approvers }: Room) {
  const named = logins.slice(0, approvers).map((login) => cut(login, 40))
  return named.length === 0 ? {} : { approved: named }
}

/** How much of what has no natural end goes into a record. */
export interface Room {
  readonly by: number
  readonly reason: number
  readonly run: number
  readonly approvers: number
  /** Twenty are more than any race leaves behind; the newest matter. */
  readonly former: number
  readonly policy: boolean
  readonly evidence: boolean
  readonly source: number
}

/** The last of them fits whatever the names: an alias ends at 255 characters. */
export const rooms: readonly Room[] = [
  {
    by: 200,
    reason: 200,
    run: 300,
    approvers: 6,
    former: 20,
    policy: true,
    source: 300,
    evidence: true,
  },
  {
    by: 100,
    reason: 100,
    run: 300,
    approvers: 3,
    former: 10,
    policy: true,
    source: 300,
    evidence: true,
  },
  {
    by: 40,
    reason: 40,
    run: 300,
    approvers: 1,
    former: 5,
    policy: true,
    source: 300,
    evidence: true,
  },
  {
    by: 40,
    reason: 40,
    run: 0,
    approvers: 1,
    former: 1,
    policy: true,
    source: 300,
    evidence: true,
  },
  { by: 0, reason: 0, run: 0, approvers: 0, former: 1, policy: true, source: 100, evidence: true },
  { by: 0, reason: 0, run: 0, approvers: 0, former: 1, policy: false, source: 0, evidence: true },
  { by: 0, reason: 0, run: 0, approvers: 0, former: 1, policy: false, source: 0, evidence: false },
]

/**
 * Whether it is a rollback of a target that no version had: it gives the target back to the version that
 * the record stands on, and takes it from none.
 */
export function isReturn({
  action,
  version,
  to,
}: Pick<MoveRecord<RecordAction>, 'action' | 'version' | 'to'>) {
  return action === 'rollback' && to === version
}

/** Which version loses the target by it; null: it is no rollback, or takes the target from none. */
export function loserOf(
  record: Pick<MoveRecord<RecordAction>, 'action' | 'version' | 'to'>,
): VersionNumber | null {
  return record.action === 'rollback' && !isReturn(record) ? record.version : null
}

/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
export function isSameRun(a: string | null, b: string | null): boolean {
  const runOf = (url: string) => url.replace(/\/attempts\/\d+$/, '')
  return a !== null && b !== null && runOf(a) === runOf(b)
}

/** Whether it is an earlier attempt of the same workflow run: that one has ended, or there were no later one. */
export function isEarlierAttempt(earlier: string | null, own: string | null): boolean {
  const attemptOf = (url: string | null) => Number(/\/attempts\/(\d+)$/.exec(url ?? '')?.[1])
  return isSameRun(earlier, own) && attemptOf(earlier) < attemptOf(own)
}

/** Which workflow run an address is of: the server and the repository before `/actions/runs/`, and the number. */
export function workflowRunOf(
  url: string | null,
): { readonly repository: string; readonly id: bigint } | null {
  const found = /^(?<repository>.+)\/actions\/runs\/(?<id>\d{1,19})(?:\/attempts\/\d+)?$/.exec(
    url ?? '',
  )
  const { repository, id } = found?.groups ?? {}
  return repository === undefined || id === undefined ? null : { repository, id: BigInt(id) }
}
