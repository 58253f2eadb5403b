import type { Stage, VersionNumber } from '../model/model.ts'
import { type FoundRecord, recordsOn } from './read-records.ts'
import type { TaggedVersion } from './subject.ts'

/**
 * For how long a record that was begun speaks for a run that may still be at work, in milliseconds.
 * It keeps runs from getting in each other's way; what makes a promotion safe is that everybody
 * compares before they move and reads back after it.
 */
export const lease = 5 * 60_000

/** What was begun, towards a target or any, and neither completed nor undone, oldest first. */
export function unfinishedOn(
  rows: readonly TaggedVersion[],
  target: string | null = null,
): readonly FoundRecord[] {
  return rows
    .flatMap(recordsOn)
    .filter((record) => record.state === 'begun')
    .filter((record) => target === null || record.target === target)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Of one that is a little ahead for longer; one that is further ahead than that is of no known time. */
export function isYoung({ at }: FoundRecord, now: number): boolean {
  return Math.abs(now - at) < lease
}

/** The targets that somebody gets by a move: a rollback may put back into Staging whom it takes away. */
export function movingTo({
  target,
  back,
}: Pick<FoundRecord, 'target' | 'back'>): readonly string[] {
  const serves = back === 'Staging' || back === 'Production'
  return target.startsWith('stage:') && serves ? [target, `stage:${back}`] : [target]
}

/** Which version the move brings to a stage; null: none. */
export function comingTo(
  stage: Stage,
  { target, version, to, back, action }: FoundRecord,
): VersionNumber | null {
  if (target === `stage:${stage}`) return action === 'rollback' ? to : version
  return target.startsWith('stage:') && back === stage ? version : null
}

/** The versions whose stage changes by a move: none by that of an alias. */
export function movingWith({
  action,
  target,
  archive,
  version,
  former,
  to,
}: FoundRecord): readonly VersionNumber[] {
  if (!target.startsWith('stage:')) return []
  const others = archive || action === 'rollback' ? former : []
  return [version, ...others, ...(to === null ? [] : [to])]
}
