import type { MoveRecord, RecordWriter } from '../core/records/record.ts'

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
export function writerOfRecord({ now, by, run, nonce }: Actor): RecordWriter {
  return { at: now(), by, run, nonce: nonce() }
}
