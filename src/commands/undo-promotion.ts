import { ConflictError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import { holdersOf } from '../core/model/model.ts'
import { type OwnPromotion, whyUndoSkipped } from '../core/rollback/undo-check.ts'
import type { UndoOutcome } from '../core/rollback/undo-outcome.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { recoverAndLook } from '../moves/recover.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import type { Actor } from './actor.ts'
import { rollback } from './rollback.ts'

/**
 * Undoes one promotion, and no other: does nothing where it never held the target, and where
 * somebody else has moved the target since, or has given it back. What its step has left
 * unfinished is finished first.
 */
export async function undoPromotion(
  own: OwnPromotion,
  reason: string,
  registry: ModelRegistry,
  promoter: Actor & Clock,
): Promise<UndoOutcome> {
  const { model, target, version } = own
  const clock = byClockOf(registry, promoter)
  const { notes: before, snapshot: standing } = await settledOwn(own, registry, clock)
  const holders = holdersOf(standing, target)
  const row =
    standing.versions.find((each) => each.version === version) ??
    (await registry.readVersion(model, version))
  const because = whyUndoSkipped(own, promoter.run, row, standing)
  if (because !== null) return { kind: 'left-alone', model, target, version, because, holders }
  const asked = { model, target, version, toVersion: null, force: false, reason }
  const outcome = await rollback(asked, registry, promoter, own.record)
  const notes = [...before, ...outcome.notes]
  return { kind: 'rollback', outcome: { ...outcome, notes } }
}

/** How long one waits for somebody else who is at work on the target, in milliseconds. */
const pause = 400
const mostLooks = 25

async function settledOwn(
  { model, target, record: key }: OwnPromotion,
  registry: ModelRegistry,
  clock: Actor & Clock,
): ReturnType<typeof recoverAndLook> {
  for (let look = 1; ; look += 1) {
    const before = await registry.readSnapshot(model)
    try {
      const asking = { action: 'undo', key } as const
      return await recoverAndLook(registry, before, target, asking, clock)
    } catch (error) {
      if (!(error instanceof ConflictError) || look === mostLooks) throw error
      await clock.sleep(pause)
    }
  }
}
