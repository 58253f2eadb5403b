import type { ArtifactFolder } from '../signatures/artifact-folder.ts'
import { readLocalMlmodel } from '../signatures/local-mlmodel.ts'
import { onlyPlace, type Search, type SearchPlaces } from '../signatures/search.ts'
import { onlyOnThisMachine, type StoredLocation } from './model-location.ts'

export { findSignature } from '../signatures/search.ts'

/** Only files on this machine can be read. `cwd` null: no relative paths. */
export function signaturePlaces(location: StoredLocation, cwd: string | null): SearchPlaces {
  if (location.kind === 'nowhere') {
    return onlyPlace({ kind: 'not-there', because: location.because })
  }
  const { folder, history } = location
  return {
    files: [{ look: () => lookLocally(folder, cwd), whose: null }],
    history: history === null ? null : async () => history,
  }
}

function lookLocally(folder: ArtifactFolder, cwd: string | null): Search | Promise<Search> {
  switch (folder.kind) {
    case 'local':
      return readLocalMlmodel(folder.path, cwd)
    case 'refused':
      return { kind: 'not-there', because: folder.because }
    case 'proxied':
    case 'web':
    case 'store':
      return { kind: 'not-there', because: onlyOnThisMachine }
  }
}
