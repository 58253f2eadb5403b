import type { ModelVersion, VersionNumber } from '../model/model.ts'
import { versionIn } from './record-tag.ts'

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
