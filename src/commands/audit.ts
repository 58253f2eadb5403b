import { type Audit, auditOf } from '../core/audit/audit.ts'
import type { ModelName, Target } from '../core/model/model.ts'
import { fullSnapshot } from '../evidence/full-snapshot.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'

/**
 * Where stages and aliases stand against what the records say: Production, every target that has a
 * record, and those that are named besides. Nothing changes.
 */
export async function audit(
  model: ModelName,
  besides: readonly Target[],
  registry: ReadOnlyRegistry,
): Promise<Audit> {
  return auditOf(await fullSnapshot(model, registry), besides)
}
