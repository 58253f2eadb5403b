import type { ModelSnapshot, Target, VersionNumber } from '../model/model.ts'
import { targetKey, targetOfKey } from '../model/target.ts'
import { isSeq, type MoveRecord, recordPrefix } from './record.ts'
import {
  cut,
  fieldsOf,
  fitted,
  momentIn,
  type Tag,
  targetHash,
  textIn,
  versionIn,
} from './record-tag.ts'

const lengths: readonly number[] = [200, 100, 40, 0]

/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 *
 * When the registered model was created tells whether the tag is about it: a rename keeps that, and
 * what imports a registered model with its tags makes another one.
 */
export function lastHolderTag(
  { target, version, seq, at, by, key }: MoveRecord,
  { createdAt }: Pick<ModelSnapshot, 'createdAt'>,
): Tag {
  return {
    key: lastHolderKey(target),
    value: fitted(lengths, (length) => ({
      v: 1,
      created: createdAt,
      seq,
      target: targetKey(target),
      version: String(version),
      at: new Date(at).toISOString(),
      by: cut(by, length),
      record: key,
    })),
  }
}

/**
 * The same after a rollback, of which the records say who has the target now: only the place in the
 * order is a later one, so that the next run counts on from it even where it does not read the version
 * that the rollback's record stands on.
 */
export function lastHolderTagAfterRollback(
  record: MoveRecord,
  snapshot: Pick<ModelSnapshot, 'createdAt' | 'tags'>,
): Tag {
  const key = lastHolderKey(record.target)
  const held = lastHolders(snapshot).some(({ target }) => lastHolderKey(target) === key)
  if (!held) return lastHolderTag(record, snapshot)
  return {
    key,
    value: JSON.stringify({ ...fieldsOf(snapshot.tags.get(key) ?? ''), seq: record.seq }),
  }
}

export function lastHolderKey(target: Target): string {
  return `stagegate_held_${targetHash(target)}`
}

/** What the registered model's own tag says of a target. Every text in it is untrusted. */
export interface LastHolder {
  readonly target: Target
  readonly version: VersionNumber
  /** The place in the order of the last move of the target, whoever made it. */
  readonly seq: number
  /** Milliseconds since 1970; null where the tag does not say. */
  readonly at: number | null
  readonly by: string
  /** Key of the record on that version. */
  readonly record: string
}

const prefix = 'stagegate_held_'

/**
 * What the tags of a registered model say of who held what last; what makes no sense is left out, and
 * so is what was said of another registered model, and imported with it.
 */
export function lastHolders(
  model: Pick<ModelSnapshot, 'createdAt' | 'tags'>,
): readonly LastHolder[] {
  return foundOn(model, 'its own')
}

/** The target of each such tag that is about another registered model. */
export function targetsOfImportedTags(
  model: Pick<ModelSnapshot, 'createdAt' | 'tags'>,
): readonly Target[] {
  return foundOn(model, 'imported').map(({ target }) => target)
}

function foundOn(
  { createdAt, tags }: Pick<ModelSnapshot, 'createdAt' | 'tags'>,
  whose: 'its own' | 'imported',
): readonly LastHolder[] {
  return [...tags]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, fields: fieldsOf(value) ?? {} }))
    .filter(({ fields }) => (fields.created === createdAt) === (whose === 'its own'))
    .map(({ key, fields }) => readHeld(key, fields))
    .filter((held) => held !== null)
}

function readHeld(key: string, fields: Readonly<Record<string, unknown>>): LastHolder | null {
  const target = targetOfKey(textIn(fields.target) ?? '')
  const version = versionIn(fields.version)
  const record = textIn(fields.record)
  if (fields.v !== 1 || target === null || lastHolderKey(target) !== key || version === null)
    return null
  const { seq } = fields
  if (record === null || !record.startsWith(recordPrefix) || !isSeq(seq)) return null
  return { target, version, seq, at: momentIn(fields.at), by: textIn(fields.by) ?? '', record }
}
