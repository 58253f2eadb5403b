import type { ModelName, ModelSnapshot } from '../core/model/model.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'

const mostAttempts = 3

/**
 * Who holds what, with all versions there are: any of them may carry a record. Where somebody moves
 * a version meanwhile, it is read again, for half of a move looks like one past the gates.
 */
export async function fullSnapshot(
  model: ModelName,
  registry: ReadOnlyRegistry,
): Promise<ModelSnapshot> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await registry.readSnapshot(model)
    const versions = await registry.listVersions(model)
    const after = await registry.readSnapshot(model)
    if (attempt === mostAttempts || holdersIn(before) === holdersIn(after)) {
      return { ...after, versions }
    }
  }
}

/** Equal for two readings between which nobody moved anything. */
function holdersIn({ aliases, versions }: ModelSnapshot): string {
  return JSON.stringify([
    [...aliases],
    versions.map(({ version, stage, updatedAt }) => [version, stage, updatedAt]),
  ])
}
