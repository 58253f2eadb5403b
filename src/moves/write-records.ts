import { StagegateError } from '../core/errors/errors.ts'
import type { ModelName, ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { isSameTarget } from '../core/model/target.ts'
import { unfinishedOn } from '../core/records/begun-records.ts'
import { compactOldest } from '../core/records/compact.ts'
import { lastHolderTag } from '../core/records/last-holder.ts'
import { asDone } from '../core/records/read-records.ts'
import {
  type MoveRecord,
  type RecordAction,
  type RecordState,
  recordTag,
} from '../core/records/record.ts'
import type { Tag, TaggedVersion } from '../core/records/record-tag.ts'
import type { ModelRegistry, Transaction } from '../registry/port/registry.ts'

type VersionTags = TaggedVersion & Pick<ModelVersion, 'model'>

/** Before anything moves. Where it cannot be written, nothing may move. */
export async function writeBegun(
  registry: ModelRegistry,
  model: ModelName,
  record: MoveRecord,
): Promise<void> {
  const { key, value } = recordTag({ ...record, state: 'begun' })
  await registry.setVersionTag(model, record.version, key, value)
}

/** Nothing has moved. What cannot be removed is found, and removed, by a later run. */
export async function forgetBegun(
  registry: ModelRegistry,
  model: ModelName,
  record: MoveRecord,
): Promise<void> {
  await problemOf(() => registry.deleteVersionTag(model, record.version, record.key))
}

/** How it ended; the oldest records make room. */
export async function writeEnded(
  registry: ModelRegistry,
  row: VersionTags,
  record: MoveRecord<RecordAction>,
  state: Exclude<RecordState, 'begun'>,
): Promise<void> {
  await writeAndCompact(registry, row, recordTag({ ...record, state }))
}

/** What has to be written for a record, those that it takes the room of among it, in this order. */
export function recordWrites(row: TaggedVersion, entry: Tag): Transaction['versionTags'] {
  const { version } = row
  const { remove, note } = compactOldest(row, entry)
  return [
    ...[entry, ...(note === null ? [] : [note])].map((tag) => ({ version, ...tag })),
    ...remove.map((key) => ({ version, key, value: null })),
  ]
}

async function writeAndCompact(
  registry: ModelRegistry,
  row: VersionTags,
  entry: Tag,
): Promise<void> {
  for (const { version, key, value } of recordWrites(row, entry)) {
    if (value === null) await registry.deleteVersionTag(row.model, version, key)
    else await registry.setVersionTag(row.model, version, key, value)
  }
}

/** That it is done; what other runs had begun of the same move is in this record, too. */
export async function writeDone(
  registry: ModelRegistry,
  row: VersionTags,
  record: MoveRecord,
): Promise<void> {
  await writeEnded(registry, row, record, 'done')
  await forgetOthers(registry, row, record)
}

async function forgetOthers(
  registry: ModelRegistry,
  row: VersionTags,
  done: MoveRecord,
): Promise<void> {
  const isRollback = done.action === 'rollback'
  const others = unfinishedOn([row])
    .filter(({ key, target }) => key !== done.key && isSameTarget(target, done.target))
    .filter(({ action }) => (action === 'rollback') === isRollback)
  for (const { key } of others) await registry.deleteVersionTag(row.model, row.version, key)
}

/** The same of a record that an earlier run has left behind; a move is noted as held, too. */
export async function completeFound(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  row: VersionTags,
  record: MoveRecord,
): Promise<void> {
  if (record.action !== 'rollback') await writeLastHolder(registry, snapshot, record)
  const value = asDone(row.tags.get(record.key) ?? '', record)
  await writeAndCompact(registry, row, { key: record.key, value })
}

/** That the target has been held, for whatever comes: a champion that is deleted, say. */
export async function writeLastHolder(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  record: MoveRecord,
): Promise<void> {
  const held = lastHolderTag(record, snapshot)
  await registry.setModelTag(snapshot.model, held.key, held.value)
}

/** What moved stands whether or not it could be recorded, so a failure is handed back, not thrown. */
export async function problemOf(write: () => Promise<void>): Promise<string | null> {
  try {
    await write()
    return null
  } catch (error) {
    if (!(error instanceof StagegateError)) throw error
    return error.message
  }
}
