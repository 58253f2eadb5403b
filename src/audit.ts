import { type Audit, auditOf } from './core/audit/audit.ts'
import { type ModelName, type Target, targetKey } from './core/model.ts'
import type { ReadOnlyRegistry } from './registries/registry.ts'
import { wholeStanding } from './whole-standing.ts'

/**
 * Where stages and aliases stand against what the records say: Production, every target that has a
 * record, and those that are named besides. Nothing changes.
 */
export async function audit(
  model: ModelName,
  besides: readonly Target[],
  registry: ReadOnlyRegistry,
): Promise<Audit> {
  return auditOf(await wholeStanding(model, registry), besides.map(targetKey))
}
