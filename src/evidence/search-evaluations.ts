import { UsageError } from '../core/errors/errors.ts'
import { mostRuns } from '../core/evidence/choose-run.ts'
import { type EvidenceRules, tagsFor } from '../core/evidence/evidence-rules.ts'
import { evaluatedTag } from '../core/evidence/own-model.ts'
import {
  type LoggedModelId,
  type ModelVersion,
  modelName,
  type Run,
  versionNumber,
} from '../core/model/model.ts'
import type { ReadOnlyRegistry, Stores, TagSearch } from '../registry/port/registry.ts'

/**
 * The runs of an experiment that the policy takes for evaluations of a version, though MLflow may link
 * none of them: by their tags, for the version and then for what it is a copy of, and by the tag in
 * which MLflow's own `evaluate` names the logged model. Those that ended last first.
 */
export async function searchEvaluations(
  { registry, tracking }: Stores<ReadOnlyRegistry>,
  version: ModelVersion,
  model: LoggedModelId | null,
  rules: EvidenceRules,
  experimentId: string,
): Promise<readonly Run[]> {
  const search = async (tags: readonly TagSearch[]) =>
    tags.length === 0 ? [] : await tracking.searchRuns({ experimentId, tags, most: mostRuns })
  // A version that was deleted had the same name and number as the one that was made again.
  const isOlder = ({ endedAt }: Run, createdAt: number) =>
    namesVersion(rules) && endedAt !== null && endedAt < createdAt
  const byTags = async ({ model: name, version: number, createdAt }: ModelVersion) => {
    const found = await search(tagsFor(rules, name, number).map((tag) => ({ ...tag, how: 'is' })))
    return found.filter((run) => !isOlder(run, createdAt))
  }
  const [ofVersion, ofModel] = await Promise.all([
    byTags(version),
    model === null ? [] : search([{ key: evaluatedTag, value: model, how: 'has-in-it' }]),
  ])
  const origin =
    ofVersion.length > 0 || rules.runTags.size === 0 ? null : await originOf(registry, version)
  const ofOrigin = origin === null ? [] : await byTags(origin)
  const found = new Map([...ofVersion, ...ofOrigin, ...ofModel].map((run) => [run.id, run]))
  return [...found.values()].toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
}

/** Whether the tags are of one version, and not of all versions of a registered model. */
function namesVersion({ runTags }: EvidenceRules): boolean {
  return [...runTags.values()].some((value) => value.includes('{version}'))
}

/**
 * What a version is a copy of; null: it is no copy, or what has the name and number of the original
 * now was made after the copy.
 */
async function originOf(
  registry: ReadOnlyRegistry,
  { source, createdAt }: ModelVersion,
): Promise<ModelVersion | null> {
  const [, name, number] = /^models:\/+(.+)\/(\d+)$/s.exec(source) ?? []
  if (name === undefined || !Number.isSafeInteger(Number(number))) return null
  const origin = await registry
    .readVersion(modelName(name), versionNumber(Number(number)))
    .catch((error: unknown) => {
      // Its registered model was renamed or deleted.
      if (error instanceof UsageError) return null
      throw error
    })
  return origin === null || origin.createdAt > createdAt ? null : origin
}
