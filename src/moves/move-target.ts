import type { PromotionEnding } from '../core/decision/outcome.ts'
import { ConflictError } from '../core/errors/errors.ts'
import { type Change, formerHolders } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  holdersOf,
  holdersThatMatter,
  type ModelSnapshot,
  type Target,
  type VersionNumber,
} from '../core/model/model.ts'
import { holderWords, targetWords } from '../core/model/target.ts'
import { isInPlace, sameVersions, standsAsDecided } from '../core/model/target-state.ts'
import { lastHolderTag } from '../core/records/last-holder.ts'
import { type MoveRecord, recordTag } from '../core/records/record.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { existingVersion } from '../evidence/resolve-version.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { type ReadBack, readBack } from './read-back.ts'
import { atWork, waitForTurn } from './turn.ts'
import {
  forgetBegun,
  problemOf,
  recordWrites,
  writeBegun,
  writeDone,
  writeEnded,
  writeLastHolder,
} from './write-records.ts'

/** How an attempt to move a target ended. */
export type Moved =
  | (Extract<PromotionEnding, { kind: 'promoted' }> & {
      /** Versions that others had moved there at the same time, and that this run archived. */
      readonly archived: readonly VersionNumber[]
    })
  | Extract<PromotionEnding, { kind: 'already-there' | 'conflict' }>
  /** Somebody moved the target before this run did: nothing is written, and one may decide again. */
  | { readonly kind: 'overtaken'; readonly problem: string; readonly inPlace: boolean }

/**
 * Moves a target to the record's version: records that it begins, compares, moves, reads back,
 * repairs what others left, and records how it ended. Killed at any point, the next run finds the
 * record and finishes or undoes it.
 *
 * Throws what the registry throws when it cannot be read or written.
 */
export async function moveTarget(
  registry: ModelRegistry,
  change: Change,
  record: MoveRecord,
  clock: Clock,
): Promise<Moved> {
  return registry.transact === null
    ? await stepByStep(registry, change, record, clock)
    : await atOnce(registry, registry.transact, change, record)
}

async function stepByStep(
  registry: ModelRegistry,
  change: Change,
  record: MoveRecord,
  clock: Clock,
): Promise<Moved> {
  const { model } = change
  const { target, version } = record
  await writeBegun(registry, model, record)
  const turn = await waitForTurn(registry, model, record, clock)
  const before = lookedAt(turn.snapshot, change, target)
  if (before !== null || turn.kind === 'theirs') await forgetBegun(registry, model, record)
  if (before !== null) return before
  if (turn.kind === 'theirs') return conflict(turn.snapshot, change, target, atWork(turn.record))

  try {
    await registry.move(change)
  } catch (error) {
    // Of any other failure nobody knows whether it moved: the record stays for the next run.
    if (!(error instanceof ConflictError)) throw error
    const now = await registry.readSnapshot(model)
    // It may have moved, and somebody else on top of it: that it was begun stays on record.
    await problemOf(() => writeLost(registry, now, record))
    return lookedAt(now, change, target) ?? conflict(now, change, target, error.message)
  }

  const heldProblem = await problemOf(() => writeLastHolder(registry, turn.snapshot, record))
  const after = await readBack(registry, model, target)
  if (!isInPlace(holdersOf(after.snapshot, target), target, version)) {
    await problemOf(() => writeLost(registry, after.snapshot, record))
    return lost(after, change, target)
  }
  // As long as the model does not say that it has been held, the next run has something to complete.
  const recordProblem =
    heldProblem ??
    (await problemOf(async () => {
      const row = await existingVersion(registry, after.snapshot, version)
      await writeDone(registry, row, record)
    }))
  return { kind: 'promoted', recordProblem, archived: after.archived }
}

async function writeLost(
  registry: ModelRegistry,
  now: ModelSnapshot,
  record: MoveRecord,
): Promise<void> {
  const row = await existingVersion(registry, now, record.version)
  await writeEnded(registry, row, record, 'undone')
}

/** Where the registry has transactions, nothing can be left half way, so nothing is begun. */
async function atOnce(
  registry: ModelRegistry,
  transact: NonNullable<ModelRegistry['transact']>,
  change: Change,
  record: MoveRecord,
): Promise<Moved> {
  const { model } = change
  const { target, version } = record
  const before = await registry.readSnapshot(model)
  const seen = lookedAt(before, change, target)
  if (seen !== null) return seen
  const row = await existingVersion(registry, before, version)
  try {
    await transact({
      model,
      changes: [change],
      versionTags: recordWrites(row, recordTag({ ...record, state: 'done' })),
      modelTags: [lastHolderTag(record, before)],
    })
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const now = await registry.readSnapshot(model)
    return lookedAt(now, change, target) ?? conflict(now, change, target, error.message)
  }
  const after = await readBack(registry, model, target)
  const inPlace = isInPlace(holdersOf(after.snapshot, target), target, version)
  return inPlace
    ? { kind: 'promoted', recordProblem: null, archived: after.archived }
    : lost(after, change, target)
}

/** What to end with before anything is moved; null: everything stands as it was decided on. */
function lookedAt(snapshot: ModelSnapshot, change: Change, target: Target): Moved | null {
  const holders = holdersOf(snapshot, target)
  if (isInPlace(holders, target, change.version)) return { kind: 'already-there' }
  if (standsAsDecided(snapshot, change, target)) return null
  const inPlace = holders.includes(change.version)
  return { kind: 'overtaken', problem: whatMoved(snapshot, change, target), inPlace }
}

function lost(after: ReadBack, change: Change, target: Target): Moved {
  const problem = `${whatMoved(after.snapshot, change, target)} This run had moved it, too, and lost.`
  return conflict(after.snapshot, change, target, problem)
}

function conflict(snapshot: ModelSnapshot, change: Change, target: Target, problem: string): Moved {
  const holders = holdersThatMatter(snapshot, target, change.version)
  return { kind: 'conflict', problem, inPlace: holders.includes(change.version) }
}

function whatMoved(snapshot: ModelSnapshot, change: Change, target: Target): string {
  const holders = holdersThatMatter(snapshot, target, change.version)
  const model = `'${visible(change.model)}'`
  if (change.kind === 'move-to-stage' && sameVersions(holders, change.holders)) {
    const row = snapshot.versions.find(({ version }) => version === change.version)
    return (
      `Somebody else moved version ${change.version} of ${model} meanwhile: it was in ` +
      `${change.from} when the decision was taken and is in ${row?.stage ?? 'another stage'} now.`
    )
  }
  return (
    `Somebody else moved ${targetWords(target)} of ${model} meanwhile. Its holders when the decision was taken: ` +
    `${holderWords(formerHolders(change))}. Now: ${holderWords(holders)}.`
  )
}
