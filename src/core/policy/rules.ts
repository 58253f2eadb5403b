import type { EvidenceRules } from '../evidence/evidence-rules.ts'
import type { FirstPromotion, Gate, Gates, SameDataset } from '../gates/gate.ts'
import type { RunId } from '../model/model.ts'
import type { ModelPolicy } from './policy.ts'

/** What the user asks of a promotion, apart from which version goes where. */
export interface Rules {
  /** The gates of the inputs; beside a policy there may be none of them. */
  readonly gates: Gates
  readonly policy: AppliedPolicy | null
  readonly firstPromotion: FirstPromotion
  readonly sameDataset: SameDataset
  readonly evidence: EvidenceRules
  /** The run that the workflow says has evaluated the candidate; null: it says nothing. */
  readonly evaluationRun: RunId | null
  /** The digest that was approved, as it was given; null: nothing was approved before. */
  readonly expectedEvidence: string | null
  readonly acceptedHold: AcceptedHold | null
}

/** A hold that somebody takes upon themselves: this one, and only while the evidence is the same. */
export interface AcceptedHold {
  /** The evidence digest of that hold. */
  readonly digest: string
  /** Who accepts it, and why: untrusted text. */
  readonly by: string
  readonly reason: string
}

/** What a policy file asks of the model that is promoted. */
export interface AppliedPolicy {
  readonly digest: string
  readonly asks: ModelPolicy
}

/** Strictest first. */
export const firstPromotions: readonly FirstPromotion[] = ['hold', 'require-absolute', 'allow']
export const sameDatasets: readonly SameDataset[] = ['require', 'hold', 'warn', 'ignore']

/** What a policy asks where it does not say. */
export const firstPromotionByDefault: FirstPromotion = 'require-absolute'
export const sameDatasetByDefault: SameDataset = 'hold'

/** The policy's gates and the inputs': judged apart, so that neither stands in for the other's. */
export function gateSetsOf({ policy, gates }: Rules): readonly (readonly Gate[])[] {
  return [policy?.asks.gates ?? [], gates.kind === 'gates' ? gates.gates : []]
}
