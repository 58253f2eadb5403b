import type { ModelSnapshot, VersionNumber } from '../model/model.ts'
import { targetOfKey } from '../model/target.ts'
import { heldKey } from '../records/last-holder-tag.ts'
import { recordPrefix } from '../records/record.ts'
import { fieldsOf, versionIn } from '../records/record-tag.ts'

/** What the registered model's own tag says of a target. Every text in it is untrusted. */
export interface LastHolder {
  /** `stage:NAME` or `alias:NAME`. */
  readonly target: string
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
): readonly string[] {
  return foundOn(model, 'imported').map(({ target }) => target)
}

function foundOn(
  { createdAt, tags }: Pick<ModelSnapshot, 'createdAt' | 'tags'>,
  whose: 'its own' | 'imported',
): readonly LastHolder[] {
  return [...tags]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, told: fieldsOf(value) ?? {} }))
    .filter(({ told }) => (told.created === createdAt) === (whose === 'its own'))
    .map(({ key, told }) => readHeld(key, told))
    .filter((held) => held !== null)
}

function readHeld(key: string, told: Readonly<Record<string, unknown>>): LastHolder | null {
  const { v, target, record } = told
  if (v !== 1 || typeof target !== 'string' || heldKey(target) !== key) return null
  if (targetOfKey(target) === null) return null
  const version = versionIn(told.version)
  if (version === null) return null
  if (typeof record !== 'string' || !record.startsWith(recordPrefix)) return null
  const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN
  return {
    target,
    version,
    at: Number.isNaN(at) ? null : at,
    by: typeof told.by === 'string' ? told.by : '',
    record,
  }
}
