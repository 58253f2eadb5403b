import type {
  BaselineEvidence,
  SignatureFacts,
  VersionEvidence,
} from '../core/evidence/evidence.ts'
import type { OwnModel } from '../core/evidence/own-model.ts'
import type { ModelVersion, VersionNumber } from '../core/model/model.ts'
import type { SignatureReading } from '../core/signatures/signature.ts'
import type { TrackingStore } from '../registry/port/registry.ts'

/** Those of the candidate, and of the champion where that is another version. */
export async function readSignatures(
  tracking: TrackingStore,
  versions: ReadonlyMap<VersionNumber, ModelVersion>,
  sides: { readonly candidate: VersionEvidence; readonly champion: BaselineEvidence | undefined },
): Promise<SignatureFacts> {
  const holder = sides.champion?.kind === 'present' ? sides.champion.evidence : null
  const other = holder?.version === sides.candidate.version ? null : holder
  const read = async ({ version: number, ownModel }: VersionEvidence) => {
    const version = versions.get(number)
    if (version === undefined) throw new Error(`version ${number} was not collected`)
    return await readSignature(tracking, version, ownModel)
  }
  const [candidate, champion] = await Promise.all([
    read(sides.candidate),
    other === null ? null : read(other),
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
      const because = 'MLflow does not say which logged model the version is of'
      return { kind: 'not-known', reason: 'ambiguous', because }
    }
  }
}
