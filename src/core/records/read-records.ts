import { canonicalStage, type RunId, runId, type Stage, type Target } from '../model/model.ts'
import { targetOfKey } from '../model/target.ts'
import { type ClearingRecord, type MoveRecord, type RecordState, recordPrefix } from './record.ts'
import {
  fieldsOf,
  isAbout,
  longestValue,
  momentIn,
  type TaggedVersion,
  textIn,
  versionIn,
} from './record-tag.ts'

/**
 * The moves and adoptions recorded on one version, oldest first. What is none, or of a format or
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

function foundOn(
  row: TaggedVersion,
  whose: 'its own' | 'copied',
): readonly (MoveRecord | ClearingRecord)[] {
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
): MoveRecord | ClearingRecord | null {
  if (data.v !== 1) return null
  const version = versionIn(data.version)
  const at = momentIn(data.at)
  const target = targetOfKey(textIn(data.target) ?? '', data.archive === true)
  const { state, action, verdict, former, created } = data
  if (version === null || at === null || target === null) return null
  if (typeof verdict !== 'string' || !Array.isArray(former)) return null
  const fields = {
    key,
    verdict,
    target,
    version,
    // Where that is no number, the record is not about its version, and only its target is asked for.
    versionCreatedAt: typeof created === 'number' ? created : Number.NaN,
    from: stageIn(data.from),
    former: former.map(versionIn).filter((holder) => holder !== null),
    to: versionIn(data.to),
    back: stageIn(data.back),
    at,
    by: textIn(data.by) ?? '',
    reason: textIn(data.reason),
    run: textIn(data.run),
    evidence: textIn(data.evidence),
    policy: textIn(data.policy),
    evaluationRun: runIdIn(data.evaluation),
    approvedBy: textsIn(data.approved),
  }
  if (action === 'clear-rollback') return { ...fields, state: 'done', action }
  if (state !== 'begun' && state !== 'done' && state !== 'undone') return null
  return isAction(action) ? { ...fields, state, action } : null
}

function isAction(value: unknown): value is MoveRecord['action'] {
  return value === 'promote' || value === 'transition' || value === 'rollback' || value === 'adopt'
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

/**
 * The text of a record as it ended, and of a rollback where its version went back to; everything
 * else in it stays, known or not.
 */
export function asDone(text: string, { back }: MoveRecord): string {
  return JSON.stringify({ ...fieldsOf(text), state: 'done' satisfies RecordState, back })
}
