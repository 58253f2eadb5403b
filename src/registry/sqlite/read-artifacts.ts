import type { ArtifactReading } from '../../core/artifacts/artifacts.ts'
import { type ArtifactTree, NotReadable } from '../artifacts/artifact-tree.ts'
import { localTree } from '../artifacts/local-tree.ts'
import { readArtifacts as readTree } from '../artifacts/read-artifacts.ts'
import { onlyOnThisMachine, type StoredLocation } from './model-location.ts'

/** Every artifact of a version, where they are on this machine. `cwd` null: no relative paths. */
export async function readArtifacts(
  location: StoredLocation,
  cwd: string | null,
): Promise<ArtifactReading> {
  return await readTree(async () => opened(location, cwd))
}

function opened(location: StoredLocation, cwd: string | null): ArtifactTree {
  if (location.kind === 'nowhere') throw new NotReadable('no-place', location.because)
  const { folder } = location
  switch (folder.kind) {
    case 'local':
      return localTree(folder.path, cwd)
    case 'refused':
      throw new NotReadable('no-place', folder.because)
    case 'proxied':
    case 'web':
    case 'store':
      throw new NotReadable('no-place', onlyOnThisMachine)
  }
}
