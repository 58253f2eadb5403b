import type { Target, VersionNumber } from '../model/model.ts'
import { cut, fieldsOf, fitted, type Tag, targetHash, versionIn } from './record-tag.ts'
import { isAbout, subjectFields, type TaggedVersion } from './subject.ts'

/** That a version was rolled back from a target: nothing promotes it there again until cleared. */
export interface FoundRollbackMark {
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
  /** The version that carries it, and when that was created: milliseconds since 1970. */
  readonly version: VersionNumber
  readonly versionCreatedAt: number
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
export function rolledBackTag(mark: RollbackMark): Tag {
  const { version, versionCreatedAt, target, at, by, reason, key } = mark
  return {
    key: rolledBackKey(target),
    value: fitted(lengths, (length) => ({
      v: 1,
      target,
      ...subjectFields(version, versionCreatedAt),
      at: new Date(at).toISOString(),
      by: cut(by, length),
      reason: reason === null ? null : cut(reason, length),
      record: key,
    })),
  }
}

/**
 * null: the version was never rolled back from it. A tag that says nonsense still says that much; one
 * that says which version it is about is another's if that is another, as on a copy.
 */
export function rolledBackFrom(row: TaggedVersion, target: Target): FoundRollbackMark | null {
  const value = row.tags.get(rolledBackKey(target))
  if (value === undefined) return null
  const told = fieldsOf(value) ?? {}
  if (isCopied(told, row)) return null
  const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN
  return {
    by: typeof told.by === 'string' ? told.by : '',
    reason: typeof told.reason === 'string' ? told.reason : null,
    at: Number.isNaN(at) ? null : at,
  }
}

/** `stage:NAME` and `alias:NAME` of every target that the version was rolled back from; untrusted. */
export function rolledBackTargets(row: TaggedVersion): readonly string[] {
  return [...row.tags]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, told: fieldsOf(value) ?? {} }))
    .filter(({ told }) => !isCopied(told, row))
    .flatMap(({ key, told: { target } }) =>
      typeof target === 'string' && rolledBackKey(target) === key ? [target] : [],
    )
}

/** A copy carries the whole of the tag, so what does not say whose it is was damaged, not copied. */
function isCopied(told: Readonly<Record<string, unknown>>, row: TaggedVersion): boolean {
  const saysWhose = versionIn(told.version) !== null && typeof told.created === 'number'
  return saysWhose && !isAbout(told, row)
}

/** From how many targets the version was rolled back, whatever the tags say besides. */
export function countRolledBack(tags: ReadonlyMap<string, string>): number {
  return [...tags.keys()].filter((key) => key.startsWith(prefix)).length
}
