import { RegistryError, StagegateError } from '../core/errors/errors.ts'
import type { ModelName, ModelSnapshot, ModelVersion } from '../core/model/model.ts'
import { announcementKey, announcementTag, type BegunRecord } from '../core/records/announcement.ts'
import { compactOldest } from '../core/records/compact.ts'
import { type MoveRecord, type RecordAction, recordTag } from '../core/records/record.ts'
import type { Tag, TaggedVersion } from '../core/records/record-tag.ts'
import type { ModelRegistry, Transaction } from '../registry/port/registry.ts'

type VersionTags = TaggedVersion & Pick<ModelVersion, 'model'>

/** Before anything moves. Where it cannot be written, nothing may move. */
export async function announce(
  registry: ModelRegistry,
  model: Pick<ModelSnapshot, 'model' | 'createdAt'>,
  record: BegunRecord,
): Promise<void> {
  const { key, value } = announcementTag(record, model)
  await registry.setModelTag(model.model, key, value)
}

/** It has ended, or nothing has moved. What cannot be removed is found, and removed, by a later run. */
export async function retract(
  registry: ModelRegistry,
  model: ModelName,
  { key }: Pick<BegunRecord, 'key'>,
): Promise<void> {
  await problemOf(() => registry.deleteModelTag(model, announcementKey(key)))
}

/**
 * How it ended, and the version's tags then. The oldest records make room, if they may be deleted; else
 * they stay.
 */
export async function writeEnded<Row extends VersionTags>(
  registry: ModelRegistry,
  row: Row,
  record: MoveRecord<RecordAction>,
): Promise<Row> {
  const { model, version } = row
  const tags = new Map(row.tags)
  const set = async ({ key, value }: Tag) => {
    await registry.setVersionTag(model, version, key, value)
    tags.set(key, value)
  }
  const remove = async (key: string) => {
    await registry.deleteVersionTag(model, version, key)
    tags.delete(key)
  }
  const entry = recordTag(record)
  await set(entry)
  const {
    remove: [first, ...others],
    note,
  } = compactOldest(row, entry)
  if (first === undefined) return { ...row, tags }
  // To delete a version's tag needs more rights than to set one, and no move may need those.
  await problemOf(async () => {
    await remove(first)
    if (note !== null) await set(note)
    for (const key of others) await remove(key)
  })
  return { ...row, tags }
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

/** Whether the registry has said that it did not carry out what it was asked for. */
export function wasRefused(error: unknown): boolean {
  return error instanceof RegistryError && error.refused
}
