import type { Decision } from '../core/decision/decide.ts'
import type { ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { seqAfter } from '../core/records/next-seq.ts'
import type { MoveRecord, RecordWriter } from '../core/records/record.ts'
import type { TrackingStore } from '../registry/port/registry.ts'

/** Who promotes, and from where: what the record says besides the decision. */
export interface Actor {
  readonly by: string
  /** Whose rights MLflow uses; left out or null: not known. */
  readonly mlflowUser?: string | null
  readonly run: string | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Eight hexadecimal digits, new each time. */
  readonly nonce: () => string
  /** Told what will be recorded before anything is written; what it throws stops the promotion. */
  readonly announce?: (record: MoveRecord) => void
  /** Told what is decided before anything is written: what a report shows besides is read meanwhile. */
  readonly decided?: (
    decision: Decision,
    standing: ModelSnapshot,
    tracking: Pick<TrackingStore, 'readRun'>,
  ) => void
}

/**
 * Who writes a record, from where, when, and after which others: those that were read in the snapshot,
 * and on the versions besides. Its nonce is new each time.
 */
export function writerOfRecord(
  { now, by, mlflowUser, run, nonce }: Actor,
  snapshot: ModelSnapshot,
  besides: readonly ModelVersion[],
): RecordWriter {
  return { seq: seqAfter(snapshot, besides), at: now(), by, mlflowUser, run, nonce: nonce() }
}
