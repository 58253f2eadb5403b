import type { EvidenceRules } from '../evidence/evidence-rules.ts'
import type { FirstPromotion, Gate, SameDataset } from '../gates/gate.ts'
import type { ModelName } from '../model/model.ts'
import type { Requirement } from '../requirements/requirement.ts'

/** A policy file, read and checked, its defaults merged into each model. */
export interface Policy {
  /** `sha256:` and 64 hexadecimal digits, of what the file means and not of how it is written. */
  readonly digest: string
  readonly models: ReadonlyMap<string, ModelPolicy>
  /** On which line of the file each gate is, from 1. */
  readonly lines: ReadonlyMap<Gate, number>
}

/** What a policy asks of one registered model. */
export interface ModelPolicy {
  readonly requirements: readonly Requirement[]
  /** Never empty, and at least one of them counts. */
  readonly gates: readonly Gate[]
  /** null: the policy does not say. */
  readonly firstPromotion: FirstPromotion | null
  readonly sameDataset: SameDataset | null
  /** null: the policy says nothing of which evidence counts. */
  readonly evidence: EvidenceRules | null
  /** The registered models whose versions may be promoted; null: the policy does not say, so only its own. */
  readonly fromModels: readonly ModelName[] | null
}

/** Whether a version of `source` may be promoted in the registered model that the policy is about. */
export function allowsSource(
  { fromModels }: Pick<ModelPolicy, 'fromModels'>,
  { model, source }: { readonly model: ModelName; readonly source: ModelName },
): boolean {
  return fromModels === null ? source === model : fromModels.includes(source)
}
