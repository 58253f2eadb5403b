import type { VersionNumber } from '../model/model.ts'
import { inOrder, isSeq, mostRecords, recordPrefix } from './record.ts'
import { fieldsOf, isAbout, subjectFields, type Tag, type TaggedVersion } from './record-tag.ts'
import { countRolledBack } from './rollback-mark.ts'

export const compactedKey = 'stagegate_folded'

/**
 * Which records of a version must go, oldest first, to make room, and what is noted instead. The
 * last move to or from its stage and to or from each alias stays: a rollback asks it who was there
 * before. So does the last adoption: the audit asks for it. Records that were copied from another version go before all of these, and nothing is noted of them.
 */
export function compactOldest(
  row: TaggedVersion,
  adding: Tag,
): {
  readonly remove: readonly string[]
  readonly note: Tag | null
} {
  const records = [...new Map(row.tags).set(adding.key, adding.value)]
    .filter(([key]) => key.startsWith(recordPrefix))
    .map(([key, text]) => readAs(key, fieldsOf(text) ?? {}, row))
    .sort(inOrder)
  const surplus = records.length - roomFor(row.tags)
  if (surplus <= 0) return { remove: [], note: null }
  const needed = stillNeeded(records.filter(({ isOwn }) => isOwn))
  const rank = ({ key, isOwn }: Read) => (needed.has(key) ? 2 : isOwn ? 1 : 0)
  const removed = records
    .filter(({ key }) => key !== adding.key)
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, surplus)
  const remove = removed.toSorted(inOrder).map(({ key }) => key)
  const folded = remove.filter((key) => removed.some((it) => it.key === key && it.isOwn))
  const newest = folded.at(-1)
  if (newest === undefined) return { remove, note: null }
  const value = {
    v: 1,
    ...subjectFields(row.version, row.createdAt),
    folded: compactedCount(row) + folded.length,
    until: newest.slice(recordPrefix.length),
  }
  return { remove, note: { key: compactedKey, value: JSON.stringify(value) } }
}

interface Read {
  readonly key: string
  /** What says nothing of its place comes before all others. */
  readonly seq: number
  readonly version: VersionNumber
  readonly fields: Readonly<Record<string, unknown>>
  /** Whether it is about the version that it stands on. */
  readonly isOwn: boolean
}

function readAs(key: string, fields: Read['fields'], row: TaggedVersion): Read {
  const seq = isSeq(fields.seq) ? fields.seq : 0
  return { key, seq, version: row.version, fields, isOwn: isAbout(fields, row) }
}

/**
 * Of the twenty tags one is the note about those that were folded away, one for the rollback mark that
 * the next run may leave; the others are for the rollback marks that are there.
 */
function roomFor(tags: ReadonlyMap<string, string>): number {
  return Math.max(1, mostRecords - 2 - countRolledBack(tags))
}

/** Oldest first in; keys out. */
function stillNeeded(records: readonly Read[]): ReadonlySet<string> {
  const lastMoves = new Map<string, string>()
  for (const { key, fields } of records) {
    const { state, action, target } = fields
    if (state !== 'done' || action === 'clear-rollback' || typeof target !== 'string') continue
    // A version is in one stage at a time, so a move to any of them is about all.
    const about = target.startsWith('stage:') ? 'stage' : target
    lastMoves.set(action === 'adopt' ? `adopted ${target}` : about, key)
  }
  return new Set(lastMoves.values())
}

/** How many records of a version have been folded away. */
export function compactedCount(row: TaggedVersion): number {
  const note = fieldsOf(row.tags.get(compactedKey) ?? '') ?? {}
  const { folded } = note
  if (!isAbout(note, row)) return 0
  return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0
}
