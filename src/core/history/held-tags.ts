import type { VersionNumber } from '../model.ts'
import { heldKey } from '../records/held.ts'
import { recordPrefix } from '../records/record.ts'
import { fieldsOf, versionIn } from '../records/tag.ts'
import { targetNamed } from './target-name.ts'

/** What the registered model's own tag says of a target. Every text in it is untrusted. */
export interface HeldLast {
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

/** What the tags of a registered model say of who held what last; what makes no sense is left out. */
export function heldLast(tags: ReadonlyMap<string, string>): readonly HeldLast[] {
  return [...tags]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => readHeld(key, value))
    .filter((held) => held !== null)
}

function readHeld(key: string, text: string): HeldLast | null {
  const told = fieldsOf(text)
  if (told === null) return null
  const { v, target, record } = told
  if (v !== 1 || typeof target !== 'string' || heldKey(target) !== key) return null
  if (targetNamed(target) === null) return null
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
