import type { ModelName } from '../../core/model/model.ts'
import { requireNewModelName } from '../../core/model/new-model-name.ts'
import type { Writer } from './database.ts'
import { requireModel } from './registered-models.ts'
import type { Scope } from './scope.ts'

/** Makes a registered model that has no versions; of no effect if there is one of that name. */
export function createModel(writer: Writer, scope: Scope, model: ModelName, now: number): void {
  requireNewModelName(model)
  const values = { ...scope.values, model, now: BigInt(now) }
  const found = writer.rows(
    `SELECT 1 FROM registered_models WHERE ${scope.within()}name = :model`,
    { ...scope.values, model },
  )
  if (found.length > 0) {
    // A prompt has the same name space, and is none.
    requireModel(writer, scope, model)
    return
  }
  writer.execute(
    `INSERT INTO registered_models (${scope.insertColumn}name, creation_time, last_updated_time)
     VALUES (${scope.insertValue}:model, :now, :now)`,
    values,
  )
}
