import type { Target } from '../model.ts'
import { cut, fieldsOf, fitted, type Tag, targetHash } from './tag.ts'

/** That a version was rolled back from a target: nothing promotes it there again until cleared. */
export interface RolledBack {
  /** Untrusted text, as all of it. */
  readonly by: string
  readonly reason: string | null
  /** Milliseconds since 1970; null where the tag does not say. */
  readonly at: number | null
}

const prefix = 'stagegate_rolled_back_'
const lengths: readonly number[] = [300, 100, 0]

export function rolledBackKey(target: Target | string): string {
  return `${prefix}${targetHash(target)}`
}

/** What the record of a rollback says that goes into the tag. */
export interface RollbackMark {
  /** `stage:NAME` or `alias:NAME`. */
  readonly target: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly by: string
  readonly reason: string | null
  /** The key of the record, on the same version. */
  readonly key: string
}

/** The tag on the version that was rolled back. */
export function rolledBackTag({ target, at, by, reason, key }: RollbackMark): Tag {
  return {
    key: rolledBackKey(target),
    value: fitted(lengths, (length) => ({
      v: 1,
      target,
      at: new Date(at).toISOString(),
      by: cut(by, length),
      reason: reason === null ? null : cut(reason, length),
      record: key,
    })),
  }
}

/** null: the version was never rolled back from it. A tag that says nonsense still says that much. */
export function rolledBackFrom(
  tags: ReadonlyMap<string, string>,
  target: Target,
): RolledBack | null {
  const value = tags.get(rolledBackKey(target))
  if (value === undefined) return null
  const told = fieldsOf(value) ?? {}
  const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN
  return {
    by: typeof told.by === 'string' ? told.by : '',
    reason: typeof told.reason === 'string' ? told.reason : null,
    at: Number.isNaN(at) ? null : at,
  }
}

/** `stage:NAME` and `alias:NAME` of every target that the version was rolled back from; untrusted. */
export function rolledBackTargets(tags: ReadonlyMap<string, string>): readonly string[] {
  return [...tags]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, target: fieldsOf(value)?.target }))
    .flatMap(({ key, target }) =>
      typeof target === 'string' && rolledBackKey(target) === key ? [target] : [],
    )
}

/** From how many targets the version was rolled back, whatever the tags say besides. */
export function countRolledBack(tags: ReadonlyMap<string, string>): number {
  return [...tags.keys()].filter((key) => key.startsWith(prefix)).length
}
