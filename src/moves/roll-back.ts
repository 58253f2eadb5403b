import { ConflictError } from '../core/errors/errors.ts'
import type { Change } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type Stage,
  type Target,
  type VersionNumber,
  versionsInStage,
} from '../core/model/model.ts'
import { holderWords, isSameTarget, targetWords } from '../core/model/target.ts'
import { isInPlace, sameVersions } from '../core/model/target-state.ts'
import { recordsOn } from '../core/records/read-records.ts'
import { type MoveRecord, recordTag } from '../core/records/record.ts'
import { rollbackMarkTag } from '../core/records/rollback-mark.ts'
import { type RollbackPlan, wayBack } from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { existingVersion } from '../evidence/resolve-version.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { readBack } from './read-back.ts'
import { atWork, waitForTurn } from './turn.ts'
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
  const { snapshot, ...turn } = await waitForTurn(registry, model, record, clock)
  // Another run of the same may have given it back meanwhile: then only the rest is left to do.
  const isDone = isGivenBack(snapshot, plan)
  const moved = isDone ? null : overtaken(snapshot, plan, decidedOn)
  const problem = turn.kind === 'theirs' ? atWork(turn.record) : (moved ?? taken(snapshot, plan))
  if (problem !== null) {
    await forgetBegun(registry, model, record)
    return conflict(snapshot, target, problem)
  }
  const moveProblem = await carryOut(registry, isDone ? restOf(plan, snapshot) : plan.changes)
  const after = await readBack(registry, model, target)
  if (!isGivenBack(after.snapshot, plan)) {
    if (moveProblem !== null) {
      await forgetBegun(registry, model, record)
      return conflict(after.snapshot, target, moveProblem)
    }
    await problemOf(async () => {
      const row = await existingVersion(registry, after.snapshot, loses)
      await writeEnded(registry, row, record, 'undone')
    })
    return conflict(after.snapshot, target, lost(after.snapshot, target))
  }
  const recordProblem = await problemOf(async () => {
    const row = await existingVersion(registry, after.snapshot, loses)
    await writeDone(registry, await marked(registry, row, record), record)
  })
  return {
    kind: 'rolled-back',
    problem: recordProblem ?? moveProblem,
    holders: holdersOf(after.snapshot, target),
  }
}

/** What is left to do of a rollback that has given the target back: the loser's own way back. */
function restOf({ changes, loses }: RollbackPlan, { versions }: ModelSnapshot): readonly Change[] {
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
  const snapshot = await registry.readSnapshot(model)
  const row = await existingVersion(registry, snapshot, loses)
  const entry = recordTag({ ...record, state: 'done' })
  const mark = rollbackMarkTag(record)
  try {
    await transact({
      model,
      changes,
      versionTags: [
        { version: loses, ...mark },
        ...recordWrites({ ...row, tags: new Map(row.tags).set(mark.key, mark.value) }, entry),
      ],
      modelTags: [],
    })
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    return conflict(await registry.readSnapshot(model), target, error.message)
  }
  const after = await readBack(registry, model, target)
  return isGivenBack(after.snapshot, plan)
    ? { kind: 'rolled-back', problem: null, holders: holdersOf(after.snapshot, target) }
    : conflict(after.snapshot, target, lost(after.snapshot, target))
}

function conflict(snapshot: ModelSnapshot, target: Target, problem: string): RolledBackEnding {
  return { kind: 'conflict', problem, holders: holdersOf(snapshot, target) }
}

/**
 * What is left to do where the target was given back, and the run died before it was through: the
 * record as it is completed. Where it wants its version is no order: anybody may have written it, and
 * others may be there by now.
 */
export async function finishRollback(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  row: ModelVersion,
  record: MoveRecord,
): Promise<MoveRecord> {
  const ended = { ...record, back: await broughtBack(registry, row, record) }
  await completeFound(registry, snapshot, await marked(registry, row, ended), ended)
  return ended
}

/** The stage that the version goes back to, by the rules of a rollback that is made now. */
async function broughtBack(
  registry: ModelRegistry,
  row: ModelVersion,
  record: MoveRecord,
): Promise<Stage | null> {
  const { model, version } = row
  const { target, back } = record
  if (target.kind === 'alias' || back === null) return null
  if (row.stage === back) return back
  const serves = back === 'Staging' || back === 'Production'
  const to = serves && cameFrom(row, record) !== back ? 'Archived' : back
  const { versions } = await registry.readSnapshot(model)
  const others = versions.filter((it) => it.stage === to && it.version !== version)
  const numbers = others.map((it) => it.version)
  const place = wayBack(target.stage, to, numbers)
  const stands = versions.find((it) => it.version === version)?.stage ?? row.stage
  if (stands === 'Archived' && place !== 'Archived') {
    const kind = 'move-to-stage'
    const change = {
      kind,
      model,
      version,
      from: stands,
      to: place,
      archiveExisting: false,
    } as const
    await registry.move({ ...change, holders: numbers })
  }
  return place
}

/** The stage that the version was in before it got the target, by its own last move; null: none says. */
function cameFrom(row: ModelVersion, { key, target }: MoveRecord): Stage | null {
  const last = recordsOn(row)
    .filter((it) => it.key < key && it.state === 'done' && it.target.kind !== 'alias')
    .findLast(({ action }) => action === 'promote' || action === 'transition')
  return last !== undefined && isSameTarget(last.target, target) ? last.from : null
}

/**
 * So that nothing automatic promotes the version there again. With the hold that it has now: that
 * takes the room of a record.
 */
async function marked(
  registry: ModelRegistry,
  row: ModelVersion,
  record: MoveRecord,
): Promise<ModelVersion> {
  const { key, value } = rollbackMarkTag(record)
  await registry.setVersionTag(row.model, row.version, key, value)
  return { ...row, tags: new Map(row.tags).set(key, value) }
}

function isGivenBack(snapshot: ModelSnapshot, { target, loses, gets }: RollbackPlan): boolean {
  const holders = holdersOf(snapshot, target)
  return !holders.includes(loses) && (gets === null || isInPlace(holders, target, gets))
}

/** null: the target, and who shall get it, stand as they did when the rollback was decided on. */
function overtaken(
  snapshot: ModelSnapshot,
  { target, changes: [first] }: RollbackPlan,
  decidedOn: readonly VersionNumber[],
): string | null {
  const model = `'${visible(snapshot.model)}'`
  const holders = holdersOf(snapshot, target)
  if (!sameVersions(holders, decidedOn)) {
    return (
      `Somebody else moved ${targetWords(target)} of ${model} meanwhile. Its holders ` +
      `when the rollback was decided on: ${holderWords(decidedOn)}. Now: ${holderWords(holders)}. Nothing was ` +
      'rolled back.'
    )
  }
  const stage = snapshot.versions.find(({ version }) => version === first.version)?.stage
  if (first.kind !== 'move-to-stage' || stage === undefined || stage === first.from) return null
  return (
    `Somebody else moved version ${first.version} of ${model} meanwhile: it was in ${first.from} when ` +
    `the rollback was decided on and is in ${stage} now. Nothing was rolled back.`
  )
}

/** null: nobody has come meanwhile to the stage that the one who loses the target goes back to. */
function taken(snapshot: ModelSnapshot, { loses, gets, back }: RollbackPlan): string | null {
  if (back === null || back === 'None' || back === 'Archived') return null
  const there = versionsInStage(snapshot, back)
  const others = there.filter((version) => version !== gets && version !== loses)
  if (others.length === 0 || there.includes(loses)) return null
  return (
    `Somebody else moved version ${others.join(', ')} of '${visible(snapshot.model)}' to ${back} meanwhile, ` +
    `where version ${loses} was to go back. Nothing was rolled back. Run again.`
  )
}

function lost(snapshot: ModelSnapshot, target: Target): string {
  return (
    `This run rolled back ${targetWords(target)} of '${visible(snapshot.model)}', and somebody else moved it ` +
    `at the same time. Its holders now: ${holderWords(holdersOf(snapshot, target))}.`
  )
}
