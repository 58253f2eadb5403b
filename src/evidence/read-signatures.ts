import { type SignatureFacts, type VersionEvidence, versionId } from '../core/evidence/evidence.ts'
import type { OwnModel } from '../core/evidence/own-model.ts'
import type { ModelVersion } from '../core/model/model.ts'
import type { SignatureReading } from '../core/signatures/signature.ts'
import type { TrackingStore } from '../registry/port/registry.ts'

/** Those of the candidate, and of the champion. `versions`: by `versionId`. */
export async function readSignatures(
  tracking: TrackingStore,
  versions: ReadonlyMap<string, ModelVersion>,
  sides: { readonly candidate: VersionEvidence; readonly champion: VersionEvidence | null },
): Promise<SignatureFacts> {
  const read = async (evidence: VersionEvidence) => {
    const version = versions.get(versionId(evidence))
    if (version === undefined) throw new Error(`version ${evidence.version} was not collected`)
    return await readSignature(tracking, version, evidence.ownModel)
  }
  const [candidate, champion] = await Promise.all([
    read(sides.candidate),
    sides.champion === null ? null : read(sides.champion),
  ])
  return { candidate, champion }
}

/** The signature of the logged model whose values are the version's, or of the files of its run. */
export async function readSignature(
  tracking: TrackingStore,
  version: ModelVersion,
  own: OwnModel,
): Promise<SignatureReading> {
  switch (own.kind) {
    case 'known':
      return await tracking.readSignature(version, own.model.id)
    case 'none':
      return await tracking.readSignature(version, null)
    case 'gone': {
      const because = `MLflow has no logged model ${own.id} any more`
      return { kind: 'not-known', reason: 'not-there', because }
    }
    case 'ambiguous': {
      const because = 'MLflow does not say which logged model the version belongs to'
      return { kind: 'not-known', reason: 'ambiguous', because }
    }
  }
}
