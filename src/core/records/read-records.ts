import { canonicalStage, type Stage, type VersionNumber } from '../model/model.ts'
import { type RecordState, recordPrefix } from './record.ts'
import { fieldsOf, longestValue, versionIn } from './record-tag.ts'
import { isAbout, type TaggedVersion } from './subject.ts'

/** A record as it is found on a version. Every text in it is untrusted: any writer may set tags. */
export interface FoundRecord {
  readonly key: string
  readonly state: RecordState
  /** `adopt` says that the version holds the target; it moved nothing. */
  readonly action: 'promote' | 'transition' | 'rollback' | 'adopt'
  readonly verdict: string
  /** `stage:NAME` or `alias:NAME`. */
  readonly target: string
  /** Whether former holders were archived. */
  readonly archive: boolean
  /** The version that carries the record. */
  readonly version: VersionNumber
  readonly from: Stage | null
  readonly former: readonly VersionNumber[]
  /** Of a rollback: who got the target, and where the version went back to. */
  readonly to: VersionNumber | null
  readonly back: Stage | null
  /** Milliseconds since 1970, by the clock of whoever wrote it. */
  readonly at: number
  readonly by: string
  readonly reason: string | null
  readonly run: string | null
  readonly evidence: string | null
  readonly policy: string | null
  /** The run that the workflow said had evaluated the version; null: it named none. */
  readonly evaluationRun: string | null
  /** Who approved the job that promoted. */
  readonly approvedBy: readonly string[]
}

/** That somebody lifted the hold that a rollback had left. All of its text is untrusted. */
export interface FoundClearing
  extends Pick<FoundRecord, 'key' | 'target' | 'version' | 'at' | 'by' | 'reason' | 'run'> {
  readonly action: 'clear-rollback'
}

/**
 * The moves and adoptions recorded on one version, oldest first. What is none, or of a format or
 * action that is not known, is left out, and so is a record that was copied from another version.
 */
export function recordsOn(row: TaggedVersion): readonly FoundRecord[] {
  return foundOn(row, 'its own').filter((it) => it.action !== 'clear-rollback')
}

/** The same for what moved nothing: holds of rollbacks that were cleared. */
export function clearingsOn(row: TaggedVersion): readonly FoundClearing[] {
  return foundOn(row, 'its own').filter((it) => it.action === 'clear-rollback')
}

/** The target of each record on it that is about another version, and so says nothing of this one. */
export function targetsOfCopiedRecordsOn(row: TaggedVersion): readonly string[] {
  return foundOn(row, 'copied').map(({ target }) => target)
}

function foundOn(
  row: TaggedVersion,
  whose: 'its own' | 'copied',
): readonly (FoundRecord | FoundClearing)[] {
  return (
    [...row.tags]
      // Nothing longer was ever written as a record, and to read thousands of such takes long.
      .filter(([key, value]) => key.startsWith(recordPrefix) && value.length <= longestValue)
      .map(([key, value]) => ({ key, data: fieldsOf(value) ?? {} }))
      .filter(({ data }) => isAbout(data, row) === (whose === 'its own'))
      .map(({ key, data }) => readRecord(key, data))
      .filter((record) => record !== null)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
  )
}

function readRecord(
  key: string,
  data: Readonly<Record<string, unknown>>,
): FoundRecord | FoundClearing | null {
  if (data.v !== 1) return null
  const version = versionIn(data.version)
  const at = typeof data.at === 'string' ? Date.parse(data.at) : Number.NaN
  const { state, action, verdict, target, former } = data
  if (version === null || Number.isNaN(at)) return null
  if (typeof verdict !== 'string' || typeof target !== 'string') return null
  if (!/^(?:stage|alias):/.test(target) || !Array.isArray(former)) return null
  const told = {
    key,
    target,
    version,
    at,
    by: textIn(data.by) ?? '',
    reason: textIn(data.reason),
    run: textIn(data.run),
  }
  if (action === 'clear-rollback') return { ...told, action }
  if (state !== 'begun' && state !== 'done' && state !== 'undone') return null
  if (!isAction(action)) return null
  return {
    ...told,
    state,
    action,
    verdict,
    archive: data.archive === true,
    from: stageIn(data.from),
    former: former.map(versionIn).filter((holder) => holder !== null),
    to: versionIn(data.to),
    back: stageIn(data.back),
    evidence: textIn(data.evidence),
    policy: textIn(data.policy),
    evaluationRun: runIdIn(data.evaluation),
    approvedBy: textsIn(data.approved),
  }
}

function isAction(value: unknown): value is FoundRecord['action'] {
  return value === 'promote' || value === 'transition' || value === 'rollback' || value === 'adopt'
}

function stageIn(value: unknown): Stage | null {
  return typeof value === 'string' ? canonicalStage(value) : null
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** It goes into the path of a request. */
function runIdIn(value: unknown): string | null {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? value : null
}

/** As many as are written; a tag that somebody else wrote may list thousands. */
function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string').slice(0, 6) : []
}

/**
 * The text of a record as it ended, and of a rollback where its version went back to; everything
 * else in it stays, known or not.
 */
export function asDone(text: string, { back }: Pick<FoundRecord, 'back'>): string {
  return JSON.stringify({ ...fieldsOf(text), state: 'done' satisfies RecordState, back })
}
