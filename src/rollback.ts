import type { Clock } from './apply/rivals.ts'
import { rollBack } from './apply/roll-back.ts'
import { notesOf, type Settled, settleAndLook } from './apply/settle.ts'
import { holdersOf, type Standing, targetKey } from './core/model.ts'
import type { Note } from './core/outcome.ts'
import { type FoundRecord, recordsOn } from './core/records/read-records.ts'
import type { MoveRecord } from './core/records/record.ts'
import { isSameRun } from './core/records/same-run.ts'
import { isYoung } from './core/records/unfinished.ts'
import type { Rollback } from './core/rollback.ts'
import type { RollbackEnding, RollbackOutcome } from './core/rollback-outcome.ts'
import { type DecidedRollback, decideRollback } from './decide-rollback.ts'
import type { Promoter } from './promote.ts'
import type { ModelRegistry } from './registries/registry.ts'

/**
 * Gives the target back to whoever had it before. No gates are asked. Throws a `UsageError` where
 * nobody can tell who that was, or where they may not have it.
 */
export async function rollback(
  asked: Rollback,
  registry: ModelRegistry,
  promoter: Promoter & Clock,
): Promise<RollbackOutcome> {
  const { model, target } = asked
  const before = await registry.readStanding(model)
  // Who wants the same may finish what another run has begun; who wants something else may not.
  const asking = { action: 'rollback', to: asked.toVersion } as const
  const { settled, standing } = await settleAndLook(
    registry,
    before,
    target,
    asking,
    promoter.now(),
  )
  const notes = notesOf(settled)
  const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter))
  const nothing: RollbackEnding | null =
    finished === undefined
      ? nothingToDo(asked, standing, promoter.run)
      : { kind: 'done-before', record: finished.record }
  if (nothing !== null) return outcomeOf(asked, standing, nothing, notes)

  const decided = await decideRollback(asked, standing, registry)
  const { plan, basis, holders: decidedOn } = decided
  const record = recordOf(asked, decided, promoter)
  const { holders, ...ended } = await rollBack(registry, model, plan, decidedOn, record, promoter)
  return { model, target, reason: asked.reason, ending: { ...ended, plan, basis }, holders, notes }
}

/** Says what a rollback would do, and changes nothing. */
export async function checkRollback(
  asked: Rollback,
  registry: ModelRegistry,
  run: string | null,
): Promise<RollbackOutcome> {
  const standing = await registry.readStanding(asked.model)
  const nothing = nothingToDo(asked, standing, run)
  if (nothing !== null) return outcomeOf(asked, standing, nothing, [])
  const { plan, basis } = await decideRollback(asked, standing, registry)
  return outcomeOf(asked, standing, { kind: 'checked', plan, basis }, [])
}

function outcomeOf(
  { model, target, reason }: Rollback,
  standing: Standing,
  ending: RollbackEnding,
  notes: readonly Note[],
): RollbackOutcome {
  return { model, target, reason, ending, holders: holdersOf(standing, target), notes }
}

/**
 * Whether what another run had begun, and this one completed, is all that was asked for: what was
 * begun long ago, by another run, was meant for what stood there then.
 */
function isWhatIsAsked(
  { record, ended }: Settled,
  { target, version, toVersion }: Rollback,
  { run, now }: Promoter,
): boolean {
  return (
    record.action === 'rollback' &&
    record.target === targetKey(target) &&
    ended === 'completed' &&
    (isYoung(record, now()) || isSameRun(record.run, run)) &&
    (version === null || version === record.version) &&
    (toVersion === null || toVersion === record.to)
  )
}

/** A job that is run again must not roll back once more, beyond what it was meant to. */
function nothingToDo(
  { target, version }: Rollback,
  standing: Standing,
  run: string | null,
): RollbackEnding | null {
  const holders = holdersOf(standing, target)
  const record = ownRollback(targetKey(target), standing, run)
  const isMeant = version === null || version === record?.version
  if (record !== undefined && isMeant && !holders.includes(record.version)) {
    return { kind: 'done-before', record }
  }
  return version !== null && !holders.includes(version)
    ? { kind: 'holds-no-longer', version }
    : null
}

/** The last one that this workflow run made, in whichever of its attempts. */
function ownRollback(
  target: string,
  { versions }: Standing,
  run: string | null,
): FoundRecord | undefined {
  if (run === null) return undefined
  return versions
    .flatMap(({ version, tags }) => recordsOn(version, tags))
    .filter((it) => it.action === 'rollback' && it.state === 'done' && it.target === target)
    .filter((it) => isSameRun(it.run, run))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .at(-1)
}

function recordOf(asked: Rollback, decided: DecidedRollback, promoter: Promoter): MoveRecord {
  const { plan, holders, loses } = decided
  return {
    state: 'begun',
    action: 'rollback',
    // No gate is asked who a target is given back to.
    verdict: 'ungated',
    target: plan.target,
    version: loses.version,
    from: plan.target.kind === 'alias' ? null : loses.stage,
    former: holders,
    rollback: { to: plan.gets, back: plan.back },
    at: promoter.now(),
    by: promoter.by,
    reason: asked.reason,
    run: promoter.run,
    evidenceDigest: null,
    policyDigest: null,
    nonce: promoter.nonce(),
  }
}
