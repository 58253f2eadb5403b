import type { ModelSnapshot, Target } from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import type { MoveRecord } from './record.ts'
import { cut, fitted, type Tag, targetHash } from './record-tag.ts'

const lengths: readonly number[] = [200, 100, 40, 0]

/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 *
 * When the registered model was created tells whether the tag is about it: a rename keeps that, and
 * what imports a registered model with its tags makes another one.
 */
export function heldTag(
  { target, version, at, by, key }: MoveRecord,
  { createdAt }: Pick<ModelSnapshot, 'createdAt'>,
): Tag {
  return {
    key: heldKey(target),
    value: fitted(lengths, (length) => ({
      v: 1,
      created: createdAt,
      target: targetKey(target),
      version: String(version),
      at: new Date(at).toISOString(),
      by: cut(by, length),
      record: key,
    })),
  }
}

export function heldKey(target: Target): string {
  return `stagegate_held_${targetHash(target)}`
}
