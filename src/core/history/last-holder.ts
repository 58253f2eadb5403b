import type { ModelSnapshot, Target, VersionNumber } from '../model/model.ts'
import { targetOfKey } from '../model/target.ts'
import { heldKey } from '../records/last-holder-tag.ts'
import { recordPrefix } from '../records/record.ts'
import { fieldsOf, momentIn, textIn, versionIn } from '../records/record-tag.ts'

/** What the registered model's own tag says of a target. Every text in it is untrusted. */
export interface LastHolder {
  readonly target: Target
  readonly version: VersionNumber
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
export function targetsOfImportedHeldTags(
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
  if (fields.v !== 1 || target === null || heldKey(target) !== key || version === null) return null
  if (record === null || !record.startsWith(recordPrefix)) return null
  return { target, version, at: momentIn(fields.at), by: textIn(fields.by) ?? '', record }
}
