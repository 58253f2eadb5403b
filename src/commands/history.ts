import { historyOf, type ModelHistory } from '../core/history/history.ts'
import type { ModelName, Target } from '../core/model/model.ts'
import { fullSnapshot } from '../evidence/full-snapshot.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'

/** Who held a target when; `target` null: every target that has a record. Nothing changes. */
export async function history(
  model: ModelName,
  target: Target | null,
  registry: ReadOnlyRegistry,
): Promise<ModelHistory> {
  const standing = await fullSnapshot(model, registry)
  return historyOf(standing, target)
}
