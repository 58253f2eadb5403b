import type { MoveRecord } from '../core/records/record.ts'

/** Who promotes, and from where: what the record says besides the decision. */
export interface Actor {
  readonly by: string
  readonly run: string | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Eight hexadecimal digits, new each time. */
  readonly nonce: () => string
  /** Told what will be recorded before anything is written; what it throws stops the promotion. */
  readonly announce?: (record: MoveRecord) => void
}

/** Who writes a record, from where, and when; its nonce is new each time. */
export function signedBy(promoter: Actor): Pick<MoveRecord, 'at' | 'by' | 'run' | 'nonce'> {
  return { at: promoter.now(), by: promoter.by, run: promoter.run, nonce: promoter.nonce() }
}

/** Of what no gate was asked for, and nobody's approval. */
export const withoutEvidence: Pick<MoveRecord, 'evidenceDigest' | 'policyDigest' | 'approvedBy'> = {
  evidenceDigest: null,
  policyDigest: null,
  approvedBy: [],
}
