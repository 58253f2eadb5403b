import type { Change } from './change.ts'
import { holdersOf, type ModelSnapshot, type Target, type VersionNumber } from './model.ts'
import { archives } from './target.ts'

/** Whether the version holds the target as a move to it would leave it: alone, where it archives. */
export function isInPlace(
  holders: readonly VersionNumber[],
  target: Target,
  version: VersionNumber,
): boolean {
  return holders.includes(version) && (!archives(target) || holders.length === 1)
}

/** Whether what the change says stood there before still does. */
export function standsAsDecided(snapshot: ModelSnapshot, change: Change, target: Target): boolean {
  const holders = holdersOf(snapshot, target)
  switch (change.kind) {
    case 'point-alias':
      return (holders[0] ?? null) === change.from
    case 'remove-alias':
      return holders[0] === change.version
    case 'move-to-stage': {
      const row = snapshot.versions.find(({ version }) => version === change.version)
      const sameStage = row === undefined || row.stage === change.from
      // Who else is in Archived or None is nobody's business.
      return sameStage && (target.kind === 'retirement' || sameVersions(holders, change.holders))
    }
  }
}

export function sameVersions(a: readonly VersionNumber[], b: readonly VersionNumber[]): boolean {
  return a.length === b.length && a.every((version) => b.includes(version))
}
