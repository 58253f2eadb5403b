import type { ArtifactReading } from '../../core/artifacts/artifacts.ts'
import type { LoggedModelId, ModelVersion } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { NotReadable } from '../artifacts/artifact-tree.ts'
import { localTree } from '../artifacts/local-tree.ts'
import type { OpenedArtifacts } from '../artifacts/own-files.ts'
import { readArtifacts as readTree } from '../artifacts/read-artifacts.ts'
import { proxiedPath } from './artifacts.ts'
import type { Client } from './client.ts'
import { locateModel, type ModelLocation } from './model-location.ts'
import { proxiedTree } from './proxied-tree.ts'

/** Every artifact of a version: from the server as a proxy, or from this machine. */
export async function readArtifacts(
  client: Client,
  version: ModelVersion,
  model: LoggedModelId | null,
): Promise<ArtifactReading> {
  const location = await locateModel(client, version, model)
  return await readTree(() => opened(client, location))
}

function opened(client: Client, location: ModelLocation): OpenedArtifacts {
  if (location.kind === 'nowhere') throw new NotReadable('no-place', location.because)
  const { folder, whose, isUncertain } = location
  switch (folder.kind) {
    case 'refused':
      throw new NotReadable('no-place', folder.because)
    case 'store':
      throw new NotReadable('no-place', `artifacts in ${folder.scheme}: are not read from here`)
    case 'proxied':
    case 'web': {
      const path = proxiedPath(client, folder)
      if (path === null) throw new NotReadable('no-place', 'the artifacts are on another server')
      if (/^[/.]*$/.test(path)) {
        throw new NotReadable('no-place', 'that would be the artifacts of all experiments')
      }
      return { tree: proxiedTree(client, path), whose, mustSay: isUncertain }
    }
    case 'local': {
      // The server may be another machine, where that path is another folder.
      if (whose !== null) return { tree: localTree(folder.path, null), whose, mustSay: true }
      throw new NotReadable(
        'no-place',
        `the version names no run, so it is not known whether ${visible(folder.path, 300)} belongs to it`,
      )
    }
  }
}
