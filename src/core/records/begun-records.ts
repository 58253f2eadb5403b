import type { Stage, VersionNumber } from '../model/model.ts'
import { archives, stageKey, targetKey } from '../model/target.ts'
import { recordsOn } from './read-records.ts'
import type { MoveRecord } from './record.ts'
import type { TaggedVersion } from './record-tag.ts'

/**
 * For how long a record that was begun speaks for a run that may still be at work, in milliseconds.
 * It keeps runs from getting in each other's way; what makes a promotion safe is that everybody
 * compares before they move and reads back after it.
 */
export const lease = 5 * 60_000

/** What was begun and neither completed nor undone, oldest first. */
export function unfinishedOn(rows: readonly TaggedVersion[]): readonly MoveRecord[] {
  return rows
    .flatMap(recordsOn)
    .filter((record) => record.state === 'begun')
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Of one that is a little ahead for longer; one that is further ahead than that is of no known time. */
export function isYoung({ at }: MoveRecord, now: number): boolean {
  return Math.abs(now - at) < lease
}

/** The targets that somebody gets by a move: a rollback may put back into Staging whom it takes away. */
export function movingTo({ target, back }: MoveRecord): readonly string[] {
  const serves = back === 'Staging' || back === 'Production'
  const key = targetKey(target)
  return target.kind !== 'alias' && serves ? [key, stageKey(back)] : [key]
}

/** Which version the move brings to a stage; null: none. */
export function comingTo(
  stage: Stage,
  { target, version, to, back, action }: MoveRecord,
): VersionNumber | null {
  if (target.kind === 'alias') return null
  if (target.stage === stage) return action === 'rollback' ? to : version
  return back === stage ? version : null
}

/** The versions whose stage changes by a move: none by that of an alias. */
export function movingWith({
  action,
  target,
  version,
  former,
  to,
}: MoveRecord): readonly VersionNumber[] {
  if (target.kind === 'alias') return []
  const others = archives(target) || action === 'rollback' ? former : []
  return [version, ...others, ...(to === null ? [] : [to])]
}
