import type { ArtifactReading } from '../../core/artifacts/artifacts.ts'
import { NotReadable } from '../artifacts/artifact-tree.ts'
import { localTree } from '../artifacts/local-tree.ts'
import type { OpenedArtifacts } from '../artifacts/own-files.ts'
import { readArtifacts as readTree } from '../artifacts/read-artifacts.ts'
import { onlyOnThisMachine, type StoredLocation } from './model-location.ts'

/** Every artifact of a version, where they are on this machine. `cwd` null: no relative paths. */
export async function readArtifacts(
  location: StoredLocation,
  cwd: string | null,
): Promise<ArtifactReading> {
  return await readTree(() => opened(location, cwd))
}

function opened(location: StoredLocation, cwd: string | null): OpenedArtifacts {
  if (location.kind === 'nowhere') throw new NotReadable('no-place', location.because)
  const { folder, whose } = location
  switch (folder.kind) {
    case 'local':
      return { tree: localTree(folder.path, cwd), whose, mustSay: false }
    case 'refused':
      throw new NotReadable('no-place', folder.because)
    case 'proxied':
    case 'web':
    case 'store':
      throw new NotReadable('no-place', onlyOnThisMachine)
  }
}
