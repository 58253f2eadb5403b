import type { VersionNumber } from '../model.ts'
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

/** A clock that is ahead makes a record young for longer, and never for ever. */
export function isYoung({ at }: FoundRecord, now: number): boolean {
  return Math.abs(now - at) < lease
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
