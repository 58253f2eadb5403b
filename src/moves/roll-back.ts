import type { Change } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  holdersOf,
  type ModelSnapshot,
  type ModelVersion,
  type Stage,
  type Target,
  type VersionNumber,
  versionsInStage,
} from '../core/model/model.ts'
import { holderWords, isSameTarget, targetWords } from '../core/model/target.ts'
import { isInPlace, sameVersions } from '../core/model/target-state.ts'
import { lastHolderTag, lastHolderTagAfterRollback } from '../core/records/last-holder.ts'
import { recordsOn } from '../core/records/read-records.ts'
import { isReturn, type MoveRecord } from '../core/records/record.ts'
import { rollbackMarkTag } from '../core/records/rollback-mark.ts'
import { type RollbackPlan, wayBack } from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { carryOut } from './carry-out.ts'
import type { Expectation, IntentTags } from './intent.ts'
import { atWork } from './turn.ts'

/** How an attempt to roll back ended; `holders`: who has the target now, highest first. */
export type RolledBackEnding = (
  | {
      readonly kind: 'rolled-back'
      readonly problem: string | null
      /** What was read last, with what was written since. */
      readonly snapshot: ModelSnapshot
    }
  | { readonly kind: 'conflict'; readonly problem: string }
) & { readonly holders: readonly VersionNumber[] }

/**
 * Gives the target back, and marks the version that lost it, if one did; `decidedOn`: who had the target then.
 * Throws what the registry throws when it cannot be read or written.
 */
export async function rollBack(
  registry: ModelRegistry,
  model: ModelSnapshot,
  plan: RollbackPlan,
  decidedOn: readonly VersionNumber[],
  record: MoveRecord,
  clock: Clock,
): Promise<RolledBackEnding> {
  const { target } = plan
  const ended = await carryOut(
    registry,
    {
      model,
      record,
      expects: (snapshot) => expected(snapshot, plan, decidedOn),
      reached: (snapshot) => isGivenBack(snapshot, plan),
      tags: (it, snapshot) => rollbackTags({ ...record, seq: it.seq }, snapshot),
    },
    clock,
  )
  const { snapshot } = ended
  const holders = holdersOf(snapshot, target)
  switch (ended.kind) {
    case 'done':
      return { kind: 'rolled-back', problem: ended.problem, snapshot, holders }
    case 'overtaken':
      return { kind: 'conflict', problem: ended.problem, holders }
    case 'at-work':
      return { kind: 'conflict', problem: atWork(ended.other), holders }
    case 'reached':
      return { kind: 'conflict', problem: lost(snapshot, target), holders }
    case 'lost':
      return { kind: 'conflict', problem: ended.problem ?? lost(snapshot, target), holders }
  }
}

function expected(
  snapshot: ModelSnapshot,
  plan: RollbackPlan,
  decidedOn: readonly VersionNumber[],
): Expectation {
  // Another run of the same may have given it back meanwhile: then only the rest is left to do.
  const isDone = isGivenBack(snapshot, plan)
  const problem = (isDone ? null : overtaken(snapshot, plan, decidedOn)) ?? taken(snapshot, plan)
  if (problem !== null) return { kind: 'overtaken', problem }
  return { kind: 'go-on', changes: isDone ? restOf(plan, snapshot) : plan.changes }
}

/** So that nothing automatic promotes the version there again, and the next run counts on from here. */
export function rollbackTags(record: MoveRecord, snapshot: ModelSnapshot): IntentTags {
  // It stands on the version that has the target now, and no version was rolled back.
  if (isReturn(record)) {
    return { record, model: [lastHolderTag(record, snapshot)], before: [], after: [] }
  }
  return {
    record,
    model: [lastHolderTagAfterRollback(record, snapshot)],
    before: [rollbackMarkTag(record)],
    after: [],
  }
}

/** What is left to do of a rollback that has given the target back: the loser's own way back. */
function restOf({ changes, loses }: RollbackPlan, { versions }: ModelSnapshot): readonly Change[] {
  const row = versions.find(({ version }) => version === loses)
  return changes
    .slice(1)
    .filter((change) => change.kind === 'move-to-stage' && change.from === row?.stage)
}

/**
 * Where the version of a rollback is, or is put, that gave its target back and died before it was through:
 * by the rules of a rollback that is made now. Where its record wants the version is no order: anybody
 * may have written it, and others may be there by now.
 */
export async function broughtBack(
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
function cameFrom(row: ModelVersion, { target }: MoveRecord): Stage | null {
  const last = recordsOn(row)
    .filter((it) => it.state === 'done' && it.target.kind !== 'alias')
    .findLast(({ action }) => action === 'promote' || action === 'transition')
  return last !== undefined && isSameTarget(last.target, target) ? last.from : null
}

function isGivenBack(snapshot: ModelSnapshot, { target, loses, gets }: RollbackPlan): boolean {
  const holders = holdersOf(snapshot, target)
  const isLost = loses === null || !holders.includes(loses)
  return isLost && (gets === null || isInPlace(holders, target, gets))
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
      `Somebody else moved ${targetWords(target)} of ${model} meanwhile. ` +
      `Holder at the decision: ${holderWords(decidedOn)}. Holder now: ${holderWords(holders)}. Nothing was ` +
      'rolled back.'
    )
  }
  const stage = snapshot.versions.find(({ version }) => version === first.version)?.stage
  if (first.kind !== 'move-to-stage' || stage === undefined || stage === first.from) return null
  return (
    `Somebody else moved version ${first.version} of ${model} meanwhile: it was in ${first.from} at ` +
    `the decision and is in ${stage} now. Nothing was rolled back.`
  )
}

/** null: nobody has come meanwhile to the stage that the one who loses the target goes back to. */
function taken(snapshot: ModelSnapshot, { loses, gets, back }: RollbackPlan): string | null {
  if (loses === null || back === null || back === 'None' || back === 'Archived') return null
  const there = versionsInStage(snapshot, back)
  const others = there.filter((version) => version !== gets && version !== loses)
  if (others.length === 0 || there.includes(loses)) return null
  return (
    `Somebody else moved version ${others.join(', ')} of '${visible(snapshot.model)}' to ${back} meanwhile, ` +
    `the stage that the rollback would have given back to version ${loses}. Nothing was rolled back. Run again.`
  )
}

function lost(snapshot: ModelSnapshot, target: Target): string {
  return (
    `This run rolled back ${targetWords(target)} of '${visible(snapshot.model)}', and somebody else moved it ` +
    `at the same time. Holder now: ${holderWords(holdersOf(snapshot, target))}.`
  )
}
