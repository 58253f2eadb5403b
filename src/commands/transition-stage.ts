import { archivedNotes, type Note } from '../core/decision/outcome.ts'
import { moveTowards } from '../core/decision/plan.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  holdersOf,
  holdersThatMatter,
  type ModelName,
  type ModelVersion,
  type Target,
} from '../core/model/model.ts'
import { isInPlace } from '../core/model/target-state.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { begunRecord } from '../core/records/record.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { type Moved, moveTarget } from '../moves/move-target.ts'
import { recoverForVersion } from '../moves/recover.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { type Actor, writerOfRecord } from './actor.ts'

export interface Transition {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: Target
}

export interface Transitioned {
  readonly version: ModelVersion
  readonly applied: Moved
  /** What else happened on the way, in order. */
  readonly notes: readonly Note[]
}

/** The plain verb: moves a version without asking any gate, and records that none was asked. */
export async function transition(
  asked: Transition,
  registry: ModelRegistry,
  machine: Actor & Clock,
): Promise<Transitioned> {
  const promoter = byClockOf(registry, machine)
  const { model, target } = asked
  const {
    snapshot: standing,
    row: version,
    notes,
  } = await recoverForVersion(
    registry,
    asked,
    (number) => ({ action: 'promote', version: number }),
    promoter.now,
  )
  // A record of a move that is none would be one of an ungated one.
  if (isInPlace(holdersOf(standing, target), target, version.version)) {
    return { version, applied: { kind: 'already-there' }, notes }
  }
  const holders = holdersThatMatter(standing, target, version.version)
  const change = moveTowards({
    model,
    target,
    candidate: version,
    candidateStage: version.stage,
    holders,
  })
  const applied = await moveTarget(
    registry,
    change,
    begunRecord(version, writerOfRecord(promoter), {
      action: 'transition',
      verdict: 'ungated',
      target,
      former: holders,
      reason: null,
    }),
    promoter,
  )
  const archived = applied.kind === 'promoted' ? applied.archived : []
  return { version, applied, notes: [...notes, ...archivedNotes(archived)] }
}
