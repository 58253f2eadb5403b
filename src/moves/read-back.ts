import { ConflictError, RegistryError, StagegateError } from '../core/errors/errors.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ServingStage,
  type Target,
  type VersionNumber,
} from '../core/model/model.ts'
import { archives } from '../core/model/target.ts'
import { visible } from '../core/text/untrusted-text.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'

/** More rounds than that mean that somebody else keeps moving versions there. */
const mostRounds = 10

export interface ReadBack {
  readonly snapshot: ModelSnapshot
  /** Versions that others had moved there at the same time, and that were archived. */
  readonly archived: readonly VersionNumber[]
}

/**
 * Reads who holds the target after a move, and where a move archives, reduces several holders to
 * one. All who race agree on the rule: the one that was changed last stays, of two at the same
 * moment the higher number, whoever asks. To prefer one's own would leave none.
 */
export async function readBack(
  registry: ModelRegistry,
  model: ModelName,
  target: Target,
): Promise<ReadBack> {
  const archived: VersionNumber[] = []
  for (let round = 1; ; round += 1) {
    const snapshot = await snapshotAfter(registry, model)
    const holders = holdersOf(snapshot, target)
    if (!archives(target) || target.kind !== 'stage' || holders.length <= 1) {
      return { snapshot, archived }
    }
    if (round > mostRounds) throw stillSeveral(model, holders)
    const stays = survivor(snapshot, holders)
    for (const version of holders.filter((holder) => holder !== stays)) {
      if (await archive(registry, model, version, target.stage)) archived.push(version)
    }
  }
}

/** false: somebody else has archived it already, or moved it on; the next look tells. */
async function archive(
  registry: ModelRegistry,
  model: ModelName,
  version: VersionNumber,
  from: ServingStage,
): Promise<boolean> {
  const leave = { from, to: 'Archived', archiveExisting: false, holders: [] } as const
  try {
    await registry.move({ kind: 'move-to-stage', model, version, ...leave })
    return true
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    return false
  }
}

function survivor(
  { versions }: ModelSnapshot,
  holders: readonly VersionNumber[],
): VersionNumber | undefined {
  const [last] = versions
    .filter(({ version }) => holders.includes(version))
    .toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version)
  return last?.version
}

/** A move that cannot be read back may stand, and must not be reported as if it did not. */
async function snapshotAfter(registry: ModelRegistry, model: ModelName): Promise<ModelSnapshot> {
  try {
    return await registry.readSnapshot(model)
  } catch (cause) {
    if (!(cause instanceof StagegateError)) throw cause
    throw new RegistryError(
      `The registry accepted a move in '${visible(model)}', but could not be read afterwards, so ` +
        `it is not known which version has the target now. Run again: a new run reads the registry and completes the record. ${cause.message}`,
      { cause },
    )
  }
}

function stillSeveral(model: ModelName, holders: readonly VersionNumber[]): RegistryError {
  return new RegistryError(
    `Several versions of '${visible(model)}' are in the target stage at once (${holders.join(', ')}). ` +
      'This run archived all but one several times, and each time somebody else moved others there. ' +
      'Find out who, and run again.',
  )
}
