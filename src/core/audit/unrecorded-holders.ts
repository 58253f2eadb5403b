import type { ModelSnapshot, VersionNumber } from '../model/model.ts'
import type { ServingTarget } from '../rollback/rollback.ts'
import { auditOf } from './audit.ts'

/** A version that has a target, and no record says that it ever got it. */
export interface UnrecordedHolder {
  readonly target: ServingTarget
  readonly version: VersionNumber
  /** Whether it was rolled back from there: then it cannot be adopted as it is. */
  readonly isRolledBack: boolean
}

/** Of Production, Staging and every alias. `snapshot.versions` must be all of them. */
export function unrecordedHolders(snapshot: ModelSnapshot): readonly UnrecordedHolder[] {
  const stages = (['Production', 'Staging'] as const).map(
    (stage) => ({ kind: 'stage', stage, archiveExisting: false }) as const,
  )
  const aliases = [...snapshot.aliases.keys()].map((alias) => ({ kind: 'alias', alias }) as const)
  const { targets } = auditOf(snapshot, [...stages, ...aliases])
  return targets.flatMap(({ target, findings }) => {
    if (target.kind === 'retirement') return []
    const rolledBack = findings.flatMap((it) =>
      it.kind === 'rolled-back-holder' ? [it.version] : [],
    )
    return findings.flatMap((it): readonly UnrecordedHolder[] => {
      if (it.kind !== 'holder-without-record' && it.kind !== 'returned') return []
      const { version } = it
      return [{ target, version, isRolledBack: rolledBack.includes(version) }]
    })
  })
}
