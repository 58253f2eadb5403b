import { isSameModel } from '../model/copy.ts'
import type { ModelVersion, Target, VersionNumber } from '../model/model.ts'
import { targetKey, targetOfKey } from '../model/target.ts'
import type { ClearingRecord, MoveRecord } from './record.ts'
import {
  cut,
  fieldsOf,
  fitted,
  isAbout,
  momentIn,
  subjectFields,
  type Tag,
  type TaggedVersion,
  targetHash,
  textIn,
  versionIn,
} from './record-tag.ts'

/** That a version was rolled back from a target: nothing promotes it there again until cleared. */
export interface RollbackMark {
  /** The version that has it: the candidate, or a copy of it. */
  readonly version: VersionNumber
  /** Untrusted text, as all of it. */
  readonly by: string
  readonly reason: string | null
  /** Milliseconds since 1970; null where the tag does not say. */
  readonly at: number | null
}

const prefix = 'stagegate_rolled_back_'
const lengths: readonly number[] = [300, 100, 0]

export function rollbackMarkKey(target: Target): string {
  return `${prefix}${targetHash(target)}`
}

/** The tag on the version that was rolled back, by the record of that. */
export function rollbackMarkTag(record: MoveRecord): Tag {
  const { version, versionCreatedAt, target, at, by, reason, key } = record
  return {
    key: rollbackMarkKey(target),
    value: fitted(lengths, (length) => ({
      v: 1,
      target: targetKey(target),
      ...subjectFields(version, versionCreatedAt),
      at: new Date(at).toISOString(),
      by: cut(by, length),
      reason: reason === null ? null : cut(reason, length),
      record: key,
    })),
  }
}

/**
 * The same when it is cleared, by the record of that. It is overwritten and not deleted: whoever may
 * promote may set a version's tags, and may not delete them.
 */
export function clearedMarkTag(record: ClearingRecord): Tag {
  const { version, versionCreatedAt, target, at, by, reason, key } = record
  return {
    key: rollbackMarkKey(target),
    value: fitted(lengths, (length) => ({
      v: 1,
      cleared: true,
      target: targetKey(target),
      ...subjectFields(version, versionCreatedAt),
      at: new Date(at).toISOString(),
      by: cut(by, length),
      reason: reason === null ? null : cut(reason, length),
      record: key,
    })),
  }
}

/**
 * null: the version was never rolled back from it, or that mark was cleared. A tag that says nonsense still says that much; one
 * that says which version it is about is another's if that is another, as on a copy.
 */
export function rollbackMarkOf(row: TaggedVersion, target: Target): RollbackMark | null {
  const value = row.tags.get(rollbackMarkKey(target))
  if (value === undefined) return null
  const fields = fieldsOf(value) ?? {}
  if (isCopied(fields, row) || isCleared(fields, row)) return null
  return {
    version: row.version,
    by: textIn(fields.by) ?? '',
    reason: textIn(fields.reason),
    at: momentIn(fields.at),
  }
}

/**
 * What was rolled back from the target is as bad under any other number: as a copy, as what it is a copy
 * of, and as another copy of that. Each mark counts on its own version: a copied one says nothing. `rows`: of
 * the registered model whose target it is.
 */
export function rollbackMarkAmong(
  rows: readonly ModelVersion[],
  candidate: ModelVersion,
  target: Target,
): RollbackMark | null {
  const same = rows.filter((row) => isSameModel(row, candidate))
  return same.map((row) => rollbackMarkOf(row, target)).find((mark) => mark !== null) ?? null
}

/** Every target that the version was rolled back from, as far as its tags name one. */
export function rolledBackTargets(row: TaggedVersion): readonly Target[] {
  return [...row.tags]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, fields: fieldsOf(value) ?? {} }))
    .filter(({ fields }) => !isCopied(fields, row) && !isCleared(fields, row))
    .map(({ key, fields }) => ({ key, target: targetOfKey(textIn(fields.target) ?? '') }))
    .flatMap(({ key, target }) =>
      target !== null && rollbackMarkKey(target) === key ? [target] : [],
    )
}

/** A copy carries the whole of the tag, so what does not say whose it is was damaged, not copied. */
function isCopied(fields: Readonly<Record<string, unknown>>, row: TaggedVersion): boolean {
  const saysWhose = versionIn(fields.version) !== null && typeof fields.created === 'number'
  return saysWhose && !isAbout(fields, row)
}

/** A damaged tag that does not say whose it is clears nothing. */
function isCleared(fields: Readonly<Record<string, unknown>>, row: TaggedVersion): boolean {
  return fields.cleared === true && isAbout(fields, row)
}

/** How many of these tags it has, cleared or not, whatever they say besides. */
export function countRolledBack(tags: ReadonlyMap<string, string>): number {
  return [...tags.keys()].filter((key) => key.startsWith(prefix)).length
}
