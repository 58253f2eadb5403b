import type { ArtifactReading } from '../core/artifacts/artifacts.ts'
import type { OwnModel } from '../core/evidence/own-model.ts'
import type { ModelVersion } from '../core/model/model.ts'
import type { TrackingStore } from '../registry/port/registry.ts'

/** The files of the logged model whose values are the version's, or of its run. */
export async function readArtifacts(
  tracking: TrackingStore,
  version: ModelVersion,
  own: OwnModel,
): Promise<ArtifactReading> {
  switch (own.kind) {
    case 'known':
      return await tracking.readArtifacts(version, own.model.id)
    case 'none':
      return await tracking.readArtifacts(version, null)
    case 'gone': {
      const because = `MLflow has no logged model ${own.id} any more`
      return { kind: 'not-readable', reason: 'not-there', because }
    }
    case 'ambiguous': {
      const because = 'MLflow does not say which logged model the version belongs to'
      return { kind: 'not-readable', reason: 'no-place', because }
    }
  }
}
