import type { ModelVersion, Target, VersionNumber } from '../model/model.ts'
import { isSameTarget, targetKey } from '../model/target.ts'
import { inOrder, isSameRun, type MoveRecord, workflowRunOf } from '../records/record.ts'
import { recordsOf } from './recorded-targets.ts'
import { leavesOneAlone, replay, type TargetReplay, untouched } from './replay.ts'

/**
 * Whether the workflow run is an old one that would undo what came after it; null: it is not. Moves
 * count that are done: no adoption, which moves nothing, and nothing that was begun or undone.
 */
export function supersededBy(
  run: string | null,
  target: Target,
  versions: readonly ModelVersion[],
  holders: readonly VersionNumber[],
  candidate: Pick<ModelVersion, 'createdAt'>,
): Superseded | null {
  if (run === null) return null
  const moves = recordsOf(versions).filter(
    ({ state, action }) => state === 'done' && action !== 'adopt',
  )
  const replayed = replay(moves).get(targetKey(target)) ?? untouched
  const own = replayed.touchedBy.findLast(
    (it) => isSameTarget(it.target, target) && isSameRun(it.run, run),
  )
  if (own === undefined) {
    const newer = newerRun(run, target, moves, candidate)
    return newer === undefined ? null : { own: null, since: newer, holders }
  }
  const since = replayed.touchedBy.findLast((it) => inOrder(it, own) > 0 && !isSameRun(it.run, run))
  if (since !== undefined) return { own, since, holders }
  return standsAsLeft(own, replayed, holders) ? null : { own, since: null, holders }
}

/**
 * The last move of the target by a workflow run of a higher number. A candidate that was registered
 * after that move is newer than what it brought there, however long ago its workflow run began.
 */
function newerRun(
  run: string,
  target: Target,
  moves: readonly MoveRecord[],
  { createdAt }: Pick<ModelVersion, 'createdAt'>,
): MoveRecord | undefined {
  const own = workflowRunOf(run)
  if (own === null) return undefined
  return moves.findLast((move) => {
    const other = isSameTarget(move.target, target) ? workflowRunOf(move.run) : null
    const isNewer = other !== null && other.repository === own.repository && other.id > own.id
    return isNewer && createdAt < move.at
  })
}

/** Whether those hold the target whom this run, which was the last to move it, has left there. */
function standsAsLeft(
  own: MoveRecord,
  replayed: TargetReplay,
  holders: readonly VersionNumber[],
): boolean {
  const stayed = leavesOneAlone(own) ? [] : own.former.filter((it) => it !== own.version)
  const left = [...replayed.holders].filter(([, record]) => isSameRun(record.run, own.run))
  return (
    holders.every((it) => replayed.holders.has(it) || stayed.includes(it)) &&
    left.every(([version]) => holders.includes(version))
  )
}

/** That a workflow run has moved the target before, or a newer one has, and what came since. */
export interface Superseded {
  /**
   * The last move of the target that this workflow run has made, in whichever of its attempts; null:
   * it has made none, and a newer workflow run has, after the candidate was registered.
   */
  readonly own: MoveRecord | null
  /** The last one of somebody else since; null: no record tells of it, but it stands there. */
  readonly since: MoveRecord | null
  /** Who holds the target now, highest first. */
  readonly holders: readonly VersionNumber[]
}
