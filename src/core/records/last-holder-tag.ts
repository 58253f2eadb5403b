import type { ModelSnapshot, Target } from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import type { FoundRecord } from './read-records.ts'
import { type MoveRecord, recordKey } from './record.ts'
import { cut, fitted, type Tag, targetHash } from './record-tag.ts'

const lengths: readonly number[] = [200, 100, 40, 0]

/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 */
export function heldTag(record: MoveRecord, model: OfModel): Tag {
  return tagOf({ ...record, target: targetKey(record.target), key: recordKey(record) }, model)
}

/** The same by a record that an earlier run left, and died before it wrote this. */
export function heldTagOf(record: FoundRecord, model: OfModel): Tag {
  return tagOf(record, model)
}

/**
 * The registered model that carries the tag. When it was created tells whether the tag is about it:
 * a rename keeps that, and what imports a registered model with its tags makes another one.
 */
export type OfModel = Pick<ModelSnapshot, 'createdAt'>

function tagOf(
  { target, version, at, by, key }: Pick<FoundRecord, 'target' | 'version' | 'at' | 'by' | 'key'>,
  { createdAt }: OfModel,
): Tag {
  return {
    key: heldKey(target),
    value: fitted(lengths, (length) => ({
      v: 1,
      created: createdAt,
      target,
      version: String(version),
      at: new Date(at).toISOString(),
      by: cut(by, length),
      record: key,
    })),
  }
}

export function heldKey(target: Target | string): string {
  return `stagegate_held_${targetHash(target)}`
}
