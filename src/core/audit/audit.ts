import type { ArtifactReading } from '../artifacts/artifacts.ts'
import { recordedIn, recordedTargets, withoutRecord } from '../history/recorded-targets.ts'
import { replay, untouched } from '../history/replay.ts'
import {
  type AliasName,
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type Target,
  type VersionNumber,
} from '../model/model.ts'
import { stageKey, targetKey, targetOfKey } from '../model/target.ts'
import type { LastHolder } from '../records/last-holder.ts'
import { formerHolder } from '../rollback/former-holder.ts'
import { artifactFindings, promotedWithDigest } from './artifact-findings.ts'
import { type Audited, type AuditFinding, isPastTheGates } from './audit-finding.ts'
import { holderFindings } from './holders.ts'
import { absentFindings } from './lost-holders.ts'

/** Where the stages and aliases of a registered model stand against what the records say. */
export interface Audit {
  readonly model: ModelName
  readonly targets: readonly TargetAudit[]
  /** The aliases that a version has, and that no record speaks of: nobody looked at these. */
  readonly notChecked: readonly AliasName[]
}

export interface TargetAudit {
  /** `stage:NAME` or `alias:NAME`. */
  readonly key: string
  readonly target: Target
  /** By the registry, highest first. */
  readonly holders: readonly VersionNumber[]
  /** The version that a rollback may give the target back to; null: none, or a version has the target. */
  readonly formerHolder: VersionNumber | null
  /** Moves past the gates first. */
  readonly findings: readonly AuditFinding[]
}

/** The versions of which `auditOf` wants the artifacts: they were promoted with a digest of these. */
export function versionsToRead(
  snapshot: ModelSnapshot,
  besides: readonly Target[],
): readonly VersionNumber[] {
  const found = auditedTargets(snapshot, besides).flatMap(({ audited }) => [
    ...promotedWithDigest(audited).keys(),
  ])
  return [...new Set(found)]
}

/**
 * Of Production, of every stage and alias that a record or a tag of the registered model speaks of,
 * those that were copied from elsewhere among them, and of those that are named besides. Archived and None are nobody's to guard. `snapshot.versions`
 * must be all of them. `artifacts`: of `versionsToRead`; where they are left out, they are not checked.
 */
export function auditOf(
  snapshot: ModelSnapshot,
  besides: readonly Target[],
  artifacts: ReadonlyMap<VersionNumber, ArtifactReading> = new Map(),
): Audit {
  const found = auditedTargets(snapshot, besides)
  const keys = new Set(found.map(({ audited }) => audited.key))
  const targets = found.map(({ audited, lastHolder, formerHolder: former }): TargetAudit => {
    const { key, target, holders } = audited
    const findings = [
      ...holderFindings(audited, lastHolder),
      ...artifactFindings(audited, artifacts),
      ...absentFindings(audited, lastHolder),
    ]
    return { key, target, holders, formerHolder: former, findings: worstFirst(findings) }
  })
  const notChecked = [...snapshot.aliases.keys()]
    .filter((alias) => !keys.has(targetKey({ kind: 'alias', alias })))
    .sort()
  return { model: snapshot.model, targets, notChecked }
}

interface FoundTarget extends Pick<TargetAudit, 'formerHolder'> {
  readonly audited: Audited
  readonly lastHolder: LastHolder | null
}

function auditedTargets(
  snapshot: ModelSnapshot,
  besides: readonly Target[],
): readonly FoundTarget[] {
  const recorded = recordedIn(snapshot)
  const ended = recorded.records.filter(({ state }) => state === 'done')
  const begun = recorded.records.filter(({ state }) => state === 'begun')
  const byRecords = replay(ended)
  const byIntents = replay(recorded.records.filter(({ state }) => state !== 'undone'))
  const gone = new Map(withoutRecord(recorded).map((it) => [targetKey(it.target), it]))
  const done = Map.groupBy(ended, ({ target }) => targetKey(target))
  const unfinished = Map.groupBy(begun, ({ target }) => targetKey(target))
  const versions = new Map(snapshot.versions.map((row) => [row.version, row]))
  const keys = new Set([
    stageKey('Production'),
    ...besides.map(targetKey),
    ...recordedTargets(recorded),
    ...recorded.elsewhere.map(targetKey),
  ])
  return [...keys].flatMap((key): readonly FoundTarget[] => {
    const target = targetOfKey(key)
    if (target === null || target.kind === 'retirement') return []
    const holders = holdersOf(snapshot, target)
    const audited: Audited = {
      key,
      target,
      holders,
      versions,
      recorded: recorded,
      byRecords: byRecords.get(key) ?? untouched,
      byIntents: byIntents.get(key) ?? untouched,
      unfinished: unfinished.get(key) ?? [],
    }
    const lastHolder = gone.get(key) ?? null
    const { holdings } = audited.byRecords
    const records = done.get(key) ?? []
    const former =
      holders.length === 0 ? formerHolder({ target, records, holdings, versions }) : null
    return [{ audited, lastHolder, formerHolder: former }]
  })
}

/** Whether any target was moved past its gates. */
export function hasMovesPastTheGates({ targets }: Audit): boolean {
  return targets.some(({ findings }) => findings.some(isPastTheGates))
}

function worstFirst(findings: readonly AuditFinding[]): readonly AuditFinding[] {
  return findings.toSorted((a, b) => Number(isPastTheGates(b)) - Number(isPastTheGates(a)))
}
