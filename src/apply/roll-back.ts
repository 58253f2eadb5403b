import type { Change } from '../core/change.ts'
import { ConflictError } from '../core/errors.ts'
import { isInPlace, sameVersions } from '../core/goal.ts'
import {
  holdersOf,
  type ModelName,
  type ModelVersion,
  type Standing,
  type Target,
  targetKey,
  type VersionNumber,
  versionsInStage,
} from '../core/model.ts'
import type { FoundRecord } from '../core/records/read-records.ts'
import { type MoveRecord, recordKey, recordTag } from '../core/records/record.ts'
import { rolledBackTag } from '../core/records/rolled-back.ts'
import type { RollbackPlan } from '../core/rollback.ts'
import { holderWords, targetWords } from '../core/target-words.ts'
import { visible } from '../core/untrusted-text.ts'
import type { ModelRegistry } from '../registries/registry.ts'
import { existingVersion } from '../resolve-version.ts'
import { readBack } from './read-back.ts'
import { atWork, type Clock, waitForTurn } from './rivals.ts'
import {
  completeFound,
  forgetBegun,
  problemOf,
  recordWrites,
  writeBegun,
  writeDone,
  writeEnded,
} from './write-records.ts'

/** How an attempt to roll back ended; `holders`: who holds the target now, highest first. */
export type RolledBackEnding = (
  | { readonly kind: 'rolled-back'; readonly problem: string | null }
  | { readonly kind: 'conflict'; readonly problem: string }
) & { readonly holders: readonly VersionNumber[] }

/**
 * Gives the target back, marks the version that lost it, and records all of it; `decidedOn`: who
 * held the target then. Killed at any point, the next run finds the record and finishes or undoes it.
 */
export async function rollBack(
  registry: ModelRegistry,
  model: ModelName,
  plan: RollbackPlan,
  decidedOn: readonly VersionNumber[],
  record: MoveRecord,
  clock: Clock,
): Promise<RolledBackEnding> {
  return registry.transact === null
    ? await stepByStep(registry, model, plan, decidedOn, record, clock)
    : await atOnce(registry, registry.transact, model, plan, record)
}

async function stepByStep(
  registry: ModelRegistry,
  model: ModelName,
  plan: RollbackPlan,
  decidedOn: readonly VersionNumber[],
  record: MoveRecord,
  clock: Clock,
): Promise<RolledBackEnding> {
  const { target, loses } = plan
  await writeBegun(registry, model, record)
  const { standing, ...turn } = await waitForTurn(registry, model, record, clock)
  // Another run of the same may have given it back meanwhile: then only the rest is left to do.
  const isDone = isGivenBack(standing, plan)
  const moved = isDone ? null : overtaken(standing, target, decidedOn)
  const problem = turn.kind === 'theirs' ? atWork(turn.record) : moved
  if (problem !== null) {
    await forgetBegun(registry, model, record)
    return conflict(standing, target, problem)
  }
  const moveProblem = await carryOut(registry, isDone ? restOf(plan, standing) : plan.changes)
  const after = await readBack(registry, model, target)
  if (!isGivenBack(after.standing, plan)) {
    if (moveProblem !== null) {
      await forgetBegun(registry, model, record)
      return conflict(after.standing, target, moveProblem)
    }
    await problemOf(async () => {
      const row = await existingVersion(registry, after.standing, loses)
      await writeEnded(registry, row, record, 'undone')
    })
    return conflict(after.standing, target, lost(after.standing, target))
  }
  const recordProblem = await problemOf(async () => {
    const row = await existingVersion(registry, after.standing, loses)
    const held = { ...record, target: targetKey(target), key: recordKey(record) }
    await writeDone(registry, await marked(registry, row, held), record)
  })
  return {
    kind: 'rolled-back',
    problem: recordProblem ?? moveProblem,
    holders: holdersOf(after.standing, target),
  }
}

/** What is left to do of a rollback that has given the target back: the loser's own way back. */
function restOf({ changes, loses }: RollbackPlan, { versions }: Standing): readonly Change[] {
  const row = versions.find(({ version }) => version === loses)
  return changes
    .slice(1)
    .filter((change) => change.kind === 'move-to-stage' && change.from === row?.stage)
}

/** Why it stopped; null: every change was carried out. */
async function carryOut(
  registry: ModelRegistry,
  changes: readonly Change[],
): Promise<string | null> {
  for (const change of changes) {
    try {
      await registry.move(change)
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      return error.message
    }
  }
  return null
}

async function atOnce(
  registry: ModelRegistry,
  transact: NonNullable<ModelRegistry['transact']>,
  model: ModelName,
  plan: RollbackPlan,
  record: MoveRecord,
): Promise<RolledBackEnding> {
  const { target, loses, changes } = plan
  const standing = await registry.readStanding(model)
  const row = await existingVersion(registry, standing, loses)
  const entry = recordTag({ ...record, state: 'done' })
  const held = rolledBackTag({ ...record, target: targetKey(target), key: entry.key })
  try {
    await transact({
      model,
      changes,
      versionTags: [
        { version: loses, ...held },
        ...recordWrites({ ...row, tags: new Map(row.tags).set(held.key, held.value) }, entry),
      ],
      modelTags: [],
    })
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    return conflict(await registry.readStanding(model), target, error.message)
  }
  const after = await readBack(registry, model, target)
  return isGivenBack(after.standing, plan)
    ? { kind: 'rolled-back', problem: null, holders: holdersOf(after.standing, target) }
    : conflict(after.standing, target, lost(after.standing, target))
}

function conflict(standing: Standing, target: Target, problem: string): RolledBackEnding {
  return { kind: 'conflict', problem, holders: holdersOf(standing, target) }
}

/** What is left to do where the target was given back, and the run died before it was through. */
export async function finishRollback(
  registry: ModelRegistry,
  standing: Standing,
  row: ModelVersion,
  record: FoundRecord,
): Promise<void> {
  const { back } = record
  if (back !== null && back !== 'Archived' && row.stage === 'Archived') {
    await registry.move({
      kind: 'move-to-stage',
      model: row.model,
      version: row.version,
      from: 'Archived',
      to: back,
      archiveExisting: false,
      holders: versionsInStage(standing, back),
    })
  }
  const mark = { ...record, versionCreatedAt: row.createdAt }
  await completeFound(registry, standing, await marked(registry, row, mark), record)
}

/**
 * So that nothing automatic promotes the version there again. With the hold that it has now: that
 * takes the room of a record.
 */
async function marked(
  registry: ModelRegistry,
  row: ModelVersion,
  record: Parameters<typeof rolledBackTag>[0],
): Promise<ModelVersion> {
  const { key, value } = rolledBackTag(record)
  await registry.setVersionTag(row.model, row.version, key, value)
  return { ...row, tags: new Map(row.tags).set(key, value) }
}

function isGivenBack(standing: Standing, { target, loses, gets }: RollbackPlan): boolean {
  const holders = holdersOf(standing, target)
  return !holders.includes(loses) && (gets === null || isInPlace(holders, target, gets))
}

/** null: who holds the target is who held it when the rollback was decided on. */
function overtaken(
  standing: Standing,
  target: Target,
  decidedOn: readonly VersionNumber[],
): string | null {
  const holders = holdersOf(standing, target)
  if (sameVersions(holders, decidedOn)) return null
  return (
    `Somebody else moved ${targetWords(target)} of '${visible(standing.model)}' meanwhile. Its holders ` +
    `when the rollback was decided on: ${holderWords(decidedOn)}. Now: ${holderWords(holders)}. Nothing was ` +
    'rolled back.'
  )
}

function lost(standing: Standing, target: Target): string {
  return (
    `This run rolled back ${targetWords(target)} of '${visible(standing.model)}', and somebody else moved it ` +
    `at the same time. Its holders now: ${holderWords(holdersOf(standing, target))}.`
  )
}
