import type { ArtifactReading } from '../core/artifacts/artifacts.ts'
import type { ModelSnapshot, VersionNumber } from '../core/model/model.ts'
import type { ReadOnlyRegistry, Stores } from '../registry/port/registry.ts'
import { collectVersion } from './collect-versions.ts'
import { readArtifacts } from './read-artifacts.ts'

/** The artifacts of some versions as they are now, one version after the other: each may have gigabytes. */
export async function readArtifactsOf(
  versions: readonly VersionNumber[],
  { versions: rows }: ModelSnapshot,
  stores: Stores<ReadOnlyRegistry>,
): Promise<ReadonlyMap<VersionNumber, ArtifactReading>> {
  const read = new Map<VersionNumber, ArtifactReading>()
  for (const version of rows.filter((row) => versions.includes(row.version))) {
    // Any target that serves: towards one, everything is read that says which logged model it is of.
    const target = { kind: 'stage', stage: 'Production', archiveExisting: false } as const
    const { ownModel } = await collectVersion(
      stores,
      { version, named: null },
      target,
      [],
      new Map(),
    )
    read.set(version.version, await readArtifacts(stores.tracking, version, ownModel))
  }
  return read
}
