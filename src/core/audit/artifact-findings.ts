import type { ArtifactReading } from '../artifacts/artifacts.ts'
import { artifactsDigest } from '../artifacts/root-digest.ts'
import type { VersionNumber } from '../model/model.ts'
import { targetKey } from '../model/target.ts'
import type { MoveRecord } from '../records/record.ts'
import type { Audited, AuditFinding } from './audit-finding.ts'

/** The holders of a target whose promotion to it recorded the digest of their artifacts. */
export function promotedWithDigest({
  key,
  holders,
  byRecords: { touchedBy },
}: Audited): ReadonlyMap<VersionNumber, MoveRecord> {
  const found = touchedBy.filter(
    (record) =>
      record.action === 'promote' &&
      record.artifacts !== null &&
      holders.includes(record.version) &&
      targetKey(record.target) === key,
  )
  // Of several the last.
  return new Map(found.map((record) => [record.version, record]))
}

/** `artifacts`: as they are now. Nothing is said of a version that is not among them. */
export function artifactFindings(
  audited: Audited,
  artifacts: ReadonlyMap<VersionNumber, ArtifactReading>,
): readonly AuditFinding[] {
  return [...promotedWithDigest(audited)].flatMap(([version, record]): readonly AuditFinding[] => {
    const reading = artifacts.get(version)
    if (reading === undefined) return []
    if (reading.kind === 'not-readable') {
      return [{ kind: 'artifacts-not-readable', version, record, because: reading.because }]
    }
    const found = artifactsDigest(reading.files, reading.signature)
    return found === record.artifacts ? [] : [{ kind: 'artifacts-changed', version, record, found }]
  })
}
