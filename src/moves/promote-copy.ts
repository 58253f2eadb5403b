import { moveOfCopy } from '../core/decision/plan.ts'
import type { Change, CopyMove } from '../core/model/change.ts'
import type { Clock } from '../core/model/clock.ts'
import { copySourceText } from '../core/model/copy.ts'
import { holdersOf, type ModelSnapshot, type ModelVersion } from '../core/model/model.ts'
import { isSameTarget } from '../core/model/target.ts'
import { sameVersions } from '../core/model/target-state.ts'
import { type BegunCopy, begunCopiesIn } from '../core/records/begun-copy.ts'
import type { MoveRecord } from '../core/records/record.ts'
import { findCopies } from '../evidence/subject.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { begunCopy, makeCopy } from './make-copy.ts'
import { type DecidedOn, type Moved, moveTarget, targetMoved } from './move-target.ts'
import { retract } from './write-records.ts'

/** A copy that is to be made, and to get a target. */
export interface CopyToMove {
  readonly model: ModelSnapshot
  readonly of: ModelVersion
  readonly planned: CopyMove
  readonly writer: Pick<BegunCopy, 'key' | 'seq' | 'at' | 'by' | 'run'>
  /** The record of the move, once there is a copy. Called before anything moves. */
  readonly recordOf: (copy: ModelVersion, seq: number) => MoveRecord
  /** `isThere`: whether the copy must be there by now. */
  readonly decidedOn: (copy: ModelVersion, isThere: boolean) => DecidedOn
}

/** How it ended, and with which copy; null: there is none. */
export interface CopyMoved {
  readonly moved: Moved
  readonly copy: CopyUsed | null
}

export interface CopyUsed {
  readonly row: ModelVersion
  readonly isNew: boolean
  /** Other copies that there are of it, and that were not used. */
  readonly others: readonly ModelVersion[]
  readonly change: Change
}

/**
 * Makes the copy unless there is one by now, and moves the target to it by the one protocol. Killed
 * anywhere, the next run finds the copy and uses it.
 */
export async function copyAndMove(
  registry: ModelRegistry,
  order: CopyToMove,
  clock: Clock,
): Promise<CopyMoved> {
  return registry.planCopy === null
    ? await stepByStep(registry, order, clock)
    : await atOnce(registry, registry.planCopy, order, clock)
}

async function stepByStep(
  registry: ModelRegistry,
  order: CopyToMove,
  clock: Clock,
): Promise<CopyMoved> {
  const { model, of, planned, writer } = order
  const { target, holders } = planned
  const isDecidedOn = (snapshot: ModelSnapshot) =>
    sameVersions(holdersOf(snapshot, target), holders)
  const made = await makeCopy(
    registry,
    {
      of,
      model,
      begun: begunCopy({ ...writer, target }, of),
      problemIn: (snapshot) =>
        isDecidedOn(snapshot) ? null : targetMoved(snapshot, target, holders),
    },
    clock,
  )
  switch (made.kind) {
    case 'overtaken':
      return { moved: { kind: 'overtaken', problem: made.problem, inPlace: false }, copy: null }
    case 'at-work':
      return { moved: { kind: 'conflict', problem: made.problem, inPlace: false }, copy: null }
    case 'copy': {
      const { row, isNew, others, seq } = made
      const change = moveOfCopy(planned, row)
      const copy = { row, isNew, others, change }
      const record = order.recordOf(row, seq)
      const decidedOn = order.decidedOn(row, true)
      const moved = await moveTarget(registry, model, change, record, clock, decidedOn)
      if (moved.kind === 'promoted') await endTheSame(registry, moved.snapshot, of, record)
      return { moved, copy }
    }
  }
}

/** What other runs had announced of the same copy for the same target is done, too. */
export async function endTheSame(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  of: ModelVersion,
  { target, key }: MoveRecord,
): Promise<void> {
  const source = copySourceText(of)
  const same = begunCopiesIn(snapshot).filter(
    (it) => it.key !== key && it.source === source && isSameTarget(it.target, target),
  )
  await Promise.all(same.map((it) => retract(registry, snapshot.model, it)))
}

/** More races than that for the next number are none. */
const mostPlans = 10

/** The copy and its move are one transaction. Where another run takes the number first, it is planned again. */
async function atOnce(
  registry: ModelRegistry,
  planCopy: NonNullable<ModelRegistry['planCopy']>,
  order: CopyToMove,
  clock: Clock,
): Promise<CopyMoved> {
  const { model, of, planned, writer } = order
  for (let time = 1; ; time += 1) {
    const { used, others } = await findCopies(registry, model.model, of)
    const row = used ?? (await planCopy(model.model, of))
    const copy = { row, isNew: used === null, others, change: moveOfCopy(planned, row) }
    const moved = await moveTarget(
      registry,
      model,
      copy.change,
      order.recordOf(row, writer.seq),
      clock,
      order.decidedOn(row, used !== null),
      used === null ? { of, as: row } : undefined,
    )
    const isMade = used !== null || moved.kind === 'promoted' || moved.kind === 'already-there'
    if (isMade) return { moved, copy }
    const isTaken = (await planCopy(model.model, of)).version !== row.version
    if (moved.kind !== 'conflict' || !isTaken || time === mostPlans) return { moved, copy: null }
  }
}
