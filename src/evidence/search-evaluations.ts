import { mostRuns } from '../core/evidence/choose-run.ts'
import { type EvidenceRules, tagsFor } from '../core/evidence/evidence-rules.ts'
import { evaluatedTag } from '../core/evidence/own-model.ts'
import type { LoggedModelId, ModelVersion, Run } from '../core/model/model.ts'
import type { TagSearch, TrackingStore } from '../registry/port/registry.ts'

/**
 * The runs of an experiment that the policy takes for evaluations of a version, though MLflow may link
 * none of them: by their tags, for the version and then for what it is a copy of, and by the tag in
 * which MLflow's own `evaluate` names the logged model. Those that ended last first.
 */
export async function searchEvaluations(
  tracking: TrackingStore,
  version: ModelVersion,
  model: LoggedModelId | null,
  rules: EvidenceRules,
  experimentId: string,
): Promise<readonly Run[]> {
  const search = async (tags: readonly TagSearch[]) =>
    tags.length === 0 ? [] : await tracking.searchRuns({ experimentId, tags, most: mostRuns })
  const byTags = (name: string, number: number) =>
    search(tagsFor(rules, name, number).map((tag) => ({ ...tag, how: 'is' })))
  const [ofVersion, ofModel] = await Promise.all([
    byTags(version.model, version.version),
    model === null ? [] : search([{ key: evaluatedTag, value: model, how: 'has-in-it' }]),
  ])
  const origin = ofVersion.length > 0 ? null : copiedFrom(version.source)
  const ofOrigin = origin === null ? [] : await byTags(origin.name, origin.version)
  const found = new Map([...ofVersion, ...ofOrigin, ...ofModel].map((run) => [run.id, run]))
  return [...found.values()].toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
}

/** `models:/NAME/VERSION`; null: it is no copy. */
function copiedFrom(source: string): { readonly name: string; readonly version: number } | null {
  const [, name, number] = /^models:\/+(.+)\/(\d+)$/s.exec(source) ?? []
  return name === undefined ? null : { name, version: Number(number) }
}
