import type { ModelVersion } from '../core/model/model.ts'
import { type ClearingRecord, recordTag } from '../core/records/record.ts'
import { rollbackMarkKey } from '../core/records/rollback-mark.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { recordWrites, writeEnded } from './write-records.ts'

/** Removes the hold of a rollback. No hold goes without a record of who lifted it. */
export async function clearRollbackMark(
  registry: ModelRegistry,
  row: ModelVersion,
  record: ClearingRecord,
): Promise<void> {
  const { model, version } = row
  const key = rollbackMarkKey(record.target)
  if (registry.transact === null) {
    await writeEnded(registry, row, record, 'done')
    await registry.deleteVersionTag(model, version, key)
    return
  }
  await registry.transact({
    model,
    changes: [],
    versionTags: [
      ...recordWrites(row, recordTag({ ...record, state: 'done' })),
      { version, key, value: null },
    ],
    modelTags: [],
  })
}
