import type { ModelSnapshot, ModelVersion } from '../model/model.ts'
import { unfinishedIn } from './announcement.ts'
import { begunCopiesIn } from './begun-copy.ts'
import { lastHolders } from './last-holder.ts'
import { seqsOn } from './read-records.ts'
import { nextSeq } from './record.ts'

/**
 * The place of a record that comes after all that was read: what these versions' records say, what is
 * announced, and what the registered model's own tags say of versions that are not among these. It
 * counts all targets, for a version that leaves one stage for another is in both their histories.
 */
export function seqAfter(
  snapshot: Pick<ModelSnapshot, 'createdAt' | 'tags' | 'versions'>,
  besides: readonly ModelVersion[] = [],
): number {
  const { versions } = snapshot
  return nextSeq([
    ...[...versions, ...besides].flatMap(seqsOn),
    ...unfinishedIn(snapshot).map(({ seq }) => seq),
    ...begunCopiesIn(snapshot).map(({ seq }) => seq),
    ...lastHolders(snapshot).map(({ seq }) => seq),
  ])
}
