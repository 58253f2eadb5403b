import { visible } from '../text/untrusted-text.ts'
import type { ModelName, ModelVersion, VersionNumber } from './model.ts'

/** Where a copy comes from: a version of another registered model. */
export interface CopySource {
  readonly model: ModelName
  readonly version: VersionNumber
}

/** What is in a registered model of a version of another one. */
export interface Copies {
  /**
   * The one that stands for the version: READY, with the same files, and not older than the version;
   * of several the one that has the target, else the highest. null: there is none.
   */
  readonly used: ModelVersion | null
  /** All others that the registry says are copies of it, highest first. */
  readonly others: readonly ModelVersion[]
}

/**
 * Which version of the registered model whose target is to move stands for the candidate there: itself, or
 * its copy. null: there is no copy yet.
 */
export function versionInTarget(
  { version }: Pick<ModelVersion, 'version'>,
  copies: Copies | null,
): VersionNumber | null {
  return copies === null ? version : (copies.used?.version ?? null)
}

/** `models:/NAME/N`: what MLflow writes as the source of a copy. */
export function copySourceText({ model, version }: CopySource): string {
  return `models:/${model}/${version}`
}

/** What a version says that it is a copy of; null: it is no copy. */
export function copySource(source: string): CopySource | null {
  const [, name, number] = /^models:\/+([^/]+)\/([1-9]\d{0,14})$/s.exec(source) ?? []
  return name === undefined
    ? null
    : { model: name as ModelName, version: Number(number) as VersionNumber }
}

/** Whether the registry says that a version was copied from that one, and not from another of that number before. */
export function isCopyOf(row: ModelVersion, of: ModelVersion): boolean {
  return row.source === copySourceText(of) && row.createdAt >= of.createdAt
}

/**
 * Whether two versions are one and the same model as far as the registry says it: one was copied from the
 * other, or both from the same version of the same run.
 */
export function isSameModel(a: ModelVersion, b: ModelVersion): boolean {
  if (a.model === b.model && a.version === b.version) return true
  if (isCopyOf(a, b) || isCopyOf(b, a)) return true
  return copySource(a.source) !== null && a.source === b.source && a.runId === b.runId
}

/** What a copy gets of these tags: Stagegate's own are about the version that has them, and no other. */
export function tagsForCopy(tags: ReadonlyMap<string, string>): readonly [string, string][] {
  return [...tags].filter(([key]) => !key.startsWith('stagegate_'))
}

/** Why MLflow cannot be asked for a copy of that registered model, as a clause; null: it can. */
export function copyFault(model: ModelName): string | null {
  // MLflow takes the name from `models:/NAME/N` by the rules of a URL.
  return /[?\p{Cc}]/u.test(model)
    ? 'its name has a "?" or a control character, which MLflow does not read in "models:/NAME/N"'
    : null
}

/** Why a version is not any more what it was when it was read, as a sentence; null: it is. */
export function changedSince(before: ModelVersion, now: ModelVersion | null): string | null {
  const how =
    now === null || now.model !== before.model || now.createdAt !== before.createdAt
      ? 'was deleted'
      : now.source !== before.source || now.runId !== before.runId || now.status !== before.status
        ? 'was changed'
        : null
  if (how === null) return null
  const what = `Version ${before.version} of '${visible(before.model)}'`
  return `${what} ${how} by somebody else meanwhile, so it was not copied.`
}
