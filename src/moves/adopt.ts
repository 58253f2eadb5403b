import { ConflictError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import { holdersOf, type ModelName, type ModelSnapshot } from '../core/model/model.ts'
import { holderWords, targetWords } from '../core/model/target.ts'
import { lastHolderTag } from '../core/records/last-holder.ts'
import { type MoveRecord, recordTag } from '../core/records/record.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { existingVersion } from '../evidence/resolve-version.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { atWork, waitForTurn } from './turn.ts'
import {
  forgetBegun,
  recordWrites,
  writeBegun,
  writeEnded,
  writeLastHolder,
} from './write-records.ts'

/**
 * Records that the version holds the target, and moves nothing. It is begun as a move is, so that
 * no other run moves the target between the look and the record. Throws a `ConflictError` where
 * another run is at work on it, or the version does not hold it any more.
 */
export async function adoptHolder(
  registry: ModelRegistry,
  model: ModelName,
  record: MoveRecord,
  clock: Clock,
): Promise<void> {
  if (registry.transact !== null) {
    await atOnce(registry, registry.transact, model, record)
    return
  }
  await writeBegun(registry, model, record)
  const { snapshot, ...turn } = await waitForTurn(registry, model, record, clock)
  const former = holdersOf(snapshot, record.target)
  if (turn.kind === 'theirs' || !former.includes(record.version)) {
    await forgetBegun(registry, model, record)
    throw turn.kind === 'theirs'
      ? new ConflictError(atWork(turn.record))
      : holdsNoLonger(record, snapshot)
  }
  const found = { ...record, former }
  // As long as the model does not say that it has been held, the next run has something to complete.
  await writeLastHolder(registry, snapshot, found)
  const row = await existingVersion(registry, snapshot, record.version)
  await writeEnded(registry, row, found, 'done')
}

async function atOnce(
  registry: ModelRegistry,
  transact: NonNullable<ModelRegistry['transact']>,
  model: ModelName,
  record: MoveRecord,
): Promise<void> {
  const { target, version } = record
  const snapshot = await registry.readSnapshot(model)
  const former = holdersOf(snapshot, target)
  if (!former.includes(version)) throw holdsNoLonger(record, snapshot)
  const row = await existingVersion(registry, snapshot, version)
  const done: MoveRecord = { ...record, former, state: 'done' }
  await transact({
    model,
    holds: { target, version },
    changes: [],
    versionTags: recordWrites(row, recordTag(done)),
    modelTags: [lastHolderTag(done, snapshot)],
  })
}

function holdsNoLonger({ target, version }: MoveRecord, snapshot: ModelSnapshot): ConflictError {
  return new ConflictError(
    `Somebody else moved ${targetWords(target)} of '${visible(snapshot.model)}' meanwhile, and version ` +
      `${version} does not hold it any more. Its holders now: ` +
      `${holderWords(holdersOf(snapshot, target))}. Nothing was adopted.`,
  )
}
