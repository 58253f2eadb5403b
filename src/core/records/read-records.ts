import { canonicalStage, type RunId, runId, type Stage, type Target } from '../model/model.ts'
import { targetOfKey } from '../model/target.ts'
import {
  type ClearingRecord,
  inOrder,
  isSeq,
  type MoveRecord,
  type RecordAction,
  recordPrefix,
} from './record.ts'
import {
  fieldsOf,
  isAbout,
  longestValue,
  momentIn,
  type TaggedVersion,
  textIn,
  versionIn,
} from './record-tag.ts'

type FoundRecord = MoveRecord | ClearingRecord

/**
 * The moves and adoptions recorded on one version, in their order. What is none, or of a format or
 * action that is not known, is left out, and so is a record that was copied from another version.
 */
export function recordsOn(row: TaggedVersion): readonly MoveRecord[] {
  return foundOn(row, 'its own').filter((it) => it.action !== 'clear-rollback')
}

/** The same for marks of rollbacks that were cleared. */
export function clearingsOn(row: TaggedVersion): readonly ClearingRecord[] {
  return foundOn(row, 'its own').filter((it) => it.action === 'clear-rollback')
}

/** The target of each record on it that is about another version, and so says nothing of this one. */
export function targetsOfCopiedRecordsOn(row: TaggedVersion): readonly Target[] {
  return foundOn(row, 'copied').map(({ target }) => target)
}

/** The version's own record with that key; null: there is none. */
export function endedRecord(row: TaggedVersion, key: string): FoundRecord | null {
  const text = row.tags.get(key)
  return text === undefined
    ? null
    : (foundOn({ ...row, tags: new Map([[key, text]]) }, 'its own')[0] ?? null)
}

/** Every place in the order that a record on the version takes, whatever it is about. */
export function seqsOn(row: TaggedVersion): readonly number[] {
  return foundOn(row, 'its own').map(({ seq }) => seq)
}

function foundOn(row: TaggedVersion, whose: 'its own' | 'copied'): readonly FoundRecord[] {
  return (
    [...row.tags]
      // Nothing longer was ever written as a record, and to read thousands of such takes long.
      .filter(([key, value]) => key.startsWith(recordPrefix) && value.length <= longestValue)
      .map(([key, value]) => ({ key, data: fieldsOf(value) ?? {} }))
      .filter(({ data }) => isAbout(data, row) === (whose === 'its own'))
      .map(({ key, data }) => readEnded(key, data))
      .filter((record) => record !== null)
      .sort(inOrder)
  )
}

/** What is begun is announced on the registered model, and on no version. */
function readEnded(key: string, data: Readonly<Record<string, unknown>>): FoundRecord | null {
  const record = readFields(key, data)
  if (record === null || record.state === 'begun') return null
  const { action, ...fields } = record
  if (action === 'clear-rollback') return { ...fields, state: 'done', action }
  return { ...fields, action }
}

/** A record as its tag says it; null: it is none. Every text in it is untrusted. */
export function readFields(
  key: string,
  data: Readonly<Record<string, unknown>>,
): MoveRecord<RecordAction> | null {
  if (data.v !== 1) return null
  const version = versionIn(data.version)
  const at = momentIn(data.at)
  const target = targetOfKey(textIn(data.target) ?? '', data.archive === true)
  const { seq, state, action, verdict, former, created } = data
  if (version === null || at === null || target === null || !isSeq(seq)) return null
  if (typeof verdict !== 'string' || !Array.isArray(former) || !isAction(action)) return null
  if (state !== 'begun' && state !== 'done' && state !== 'undone') return null
  return {
    key,
    seq,
    state,
    action,
    verdict,
    target,
    version,
    // Where that is no number, the record is not about its version, and only its target is asked for.
    versionCreatedAt: typeof created === 'number' ? created : Number.NaN,
    source: textIn(data.source),
    from: stageIn(data.from),
    former: former.map(versionIn).filter((holder) => holder !== null),
    to: versionIn(data.to),
    back: stageIn(data.back),
    at,
    by: textIn(data.by) ?? '',
    mlflowUser: textIn(data.user),
    reason: textIn(data.reason),
    run: textIn(data.run),
    evidence: textIn(data.evidence),
    policy: textIn(data.policy),
    evaluationRun: runIdIn(data.evaluation),
    artifacts: textIn(data.artifacts),
    approvedBy: textsIn(data.approved),
  }
}

const actions: ReadonlySet<unknown> = new Set<RecordAction>([
  'promote',
  'transition',
  'rollback',
  'adopt',
  'clear-rollback',
])

function isAction(value: unknown): value is RecordAction {
  return actions.has(value)
}

function stageIn(value: unknown): Stage | null {
  return typeof value === 'string' ? canonicalStage(value) : null
}

/** It goes into the path of a request. */
function runIdIn(value: unknown): RunId | null {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? runId(value) : null
}

/** As many as are written; a tag that somebody else wrote may list thousands. */
function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string').slice(0, 6) : []
}
