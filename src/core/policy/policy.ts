import type { EvidenceRules } from '../evidence/evidence-rules.ts'
import type { FirstPromotion, Gate, SameDataset } from '../gates/gate.ts'
import type { Requirement } from '../requirements/requirement.ts'

/** A policy file, read and checked, its defaults merged into each model. */
export interface Policy {
  /** `sha256:` and 64 hexadecimal digits, of what the file means and not of how it is written. */
  readonly digest: string
  readonly models: ReadonlyMap<string, ModelPolicy>
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
}
