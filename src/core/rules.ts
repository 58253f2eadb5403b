import type { FirstPromotion, Gates, SameDataset } from './gate.ts'

/** What the user asks of a promotion, apart from which version goes where. */
export interface Rules {
  readonly gates: Gates
  readonly firstPromotion: FirstPromotion
  readonly sameDataset: SameDataset
  /** The digest that was approved, as it was given; null: nothing was approved before. */
  readonly expectedEvidence: string | null
}
