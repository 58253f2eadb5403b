import { createHash } from 'node:crypto'
import { UsageError } from '../errors/errors.ts'
import {
  type ModelVersion,
  type Target,
  type VersionNumber,
  versionNumber,
} from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import { isJsonObject, jsonIn } from '../text/json.ts'

/** What Unity Catalog allows, the tightest of the registries. */
export const longestValue = 1000

export interface Tag {
  readonly key: string
  readonly value: string
}

/** An alias may have characters that a tag's key may not, so that carries a hash of its target. */
export function targetHash(target: Target): string {
  return createHash('sha256').update(targetKey(target), 'utf8').digest('hex').slice(0, 16)
}

/**
 * Shortens what is long until the whole fits: escapes make its length hard to foresee.
 *
 * @throws UsageError where even the shortest is too long, before anything is moved: the announcement of a copy has most names in it
 */
export function fitted<Room>(rooms: readonly Room[], build: (room: Room) => unknown): string {
  const value = fittedIfAny(rooms, build)
  if (value !== null) return value
  throw new UsageError(
    `The names of the registered models and of the alias are so long that a record of the move has more than ${longestValue} characters, ` +
      'and a tag has no room for it. Nothing was moved. Use a shorter alias or a shorter name.',
  )
}

/** null: even the shortest is too long. */
export function fittedIfAny<Room>(
  rooms: readonly Room[],
  build: (room: Room) => unknown,
): string | null {
  for (const room of rooms) {
    const value = JSON.stringify(build(room))
    if (value.length <= longestValue) return value
  }
  return null
}

/** Half a character at the cut would be no text that every client can read. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed()
}

/** What a tag's value says, as far as it is a JSON object; null: it is none. Any writer may set it. */
export function fieldsOf(text: string): Readonly<Record<string, unknown>> | null {
  const value = jsonIn(text)
  return isJsonObject(value) ? value : null
}

/** A version as tags write it; null: it is no such number. */
export function versionIn(value: unknown): VersionNumber | null {
  if (typeof value !== 'string' || !/^[1-9][0-9]{0,14}$/.test(value)) return null
  return versionNumber(Number(value))
}

export function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Milliseconds since 1970; null: it is no moment. */
export function momentIn(value: unknown): number | null {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : at
}

/** A version, with what tells whether a tag on it is about it. */
export type TaggedVersion = Pick<ModelVersion, 'version' | 'createdAt' | 'tags'>

/**
 * Which version a tag is about, as it stands in the tag. A version's number alone does not say:
 * `copy_model_version` copies tags, and the copy may have the number of what it is a copy of. When a
 * version was created, by the registry's own clock, stays the same for as long as it is there, even
 * if its registered model is renamed; a copy or an import of it has been created later.
 */
export function subjectFields(version: VersionNumber, versionCreatedAt: number) {
  return { version: String(version), created: versionCreatedAt }
}

/** Whether a tag that is found on the version is about it. What does not say so is not. */
export function isAbout(
  { version, created }: Readonly<Record<string, unknown>>,
  row: Pick<TaggedVersion, 'version' | 'createdAt'>,
): boolean {
  return versionIn(version) === row.version && created === row.createdAt
}
