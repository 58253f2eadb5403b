import { UsageError } from '../core/errors/errors.ts'
import { announcementTag } from '../core/records/announcement.ts'
import { recordTag } from '../core/records/record.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { versionIfThere } from '../evidence/resolve-version.ts'
import type { ModelRegistry, Transaction } from '../registry/port/registry.ts'
import type { Intent } from './intent.ts'
import { recordWrites } from './write-records.ts'

/**
 * Throws a `UsageError` where the registered model or its version has no room for the tags that this writes:
 * found out after the move, it would stand without a record.
 */
export async function requireRoom(registry: ModelRegistry, intent: Intent): Promise<void> {
  const { mostTags } = registry.capabilities
  if (mostTags === null) return
  const { model: snapshot, record } = intent
  const row = await versionIfThere(registry, snapshot, record.version)
  // Of a version that is gone, what comes next says so.
  if (row === null) return
  const { record: ended, model, before, after } = intent.tags(record, snapshot)
  const tags = new Map([...row.tags, ...before.map((it) => [it.key, it.value] as const)])
  const done = recordTag({ ...ended, state: 'done' })
  const writes = [...recordWrites({ ...row, tags }, done), ...after]
  const announced = announcementTag(record, snapshot)
  const places = [
    {
      what: `The registered model '${visible(snapshot.model)}'`,
      count: mostAtOnce(snapshot.tags, [announced, ...model]),
    },
    {
      what: `Version ${record.version} of '${visible(snapshot.model)}'`,
      count: mostAtOnce(row.tags, [...before, ...writes]),
    },
  ]
  const full = places.find(({ count }) => count > mostTags)
  if (full === undefined) return
  throw new UsageError(
    `${full.what} would have ${full.count} tags, and ${registry.address} takes ${mostTags}. Delete tags that ` +
      'nobody needs. Nothing was written.',
  )
}

type Written = Pick<Transaction['versionTags'][number], 'key' | 'value'>

/** How many there are at most on the way, if these are written one after the other. */
function mostAtOnce(tags: ReadonlyMap<string, string>, writes: readonly Written[]): number {
  const keys = new Set(tags.keys())
  let most = 0
  for (const { key, value } of writes) {
    if (value === null) keys.delete(key)
    else keys.add(key)
    most = Math.max(most, keys.size)
  }
  return most
}
