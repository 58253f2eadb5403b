import { mostRecords, recordPrefix } from './record.ts'
import { countRolledBack } from './rolled-back.ts'
import { fieldsOf, type Tag } from './tag.ts'

export const foldedKey = 'stagegate_folded'

/**
 * Which records of a version must go, oldest first, to make room, and what is noted instead. What
 * was begun stays, and so does the last move to or from its stage and to or from each alias: a
 * rollback asks it who was there before. So does the last adoption: the audit asks for it.
 */
export function foldOldest(
  tags: ReadonlyMap<string, string>,
  adding: Tag,
): {
  readonly remove: readonly string[]
  readonly note: Tag | null
} {
  const records = [...new Map(tags).set(adding.key, adding.value)]
    .filter(([key]) => key.startsWith(recordPrefix))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const surplus = records.length - roomFor(tags)
  if (surplus <= 0) return { remove: [], note: null }
  const needed = stillNeeded(records)
  const [last, first] = [true, false].map((isNeeded) =>
    records.map(([key]) => key).filter((key) => needed.has(key) === isNeeded),
  )
  const remove = [...(first ?? []), ...(last ?? [])]
    .filter((key) => key !== adding.key)
    .slice(0, surplus)
    .sort()
  const newest = remove.at(-1) ?? ''
  const value = {
    v: 1,
    folded: foldedCount(tags) + remove.length,
    until: newest.slice(recordPrefix.length),
  }
  return { remove, note: { key: foldedKey, value: JSON.stringify(value) } }
}

/**
 * Of the twenty tags one is the note about those that were folded away, one is for the record that
 * the next run begins, one for the hold that it may leave; the others are for holds that are there.
 */
function roomFor(tags: ReadonlyMap<string, string>): number {
  return Math.max(1, mostRecords - 3 - countRolledBack(tags))
}

/** Oldest first in; keys out. */
function stillNeeded(records: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const begun: string[] = []
  const lastMoves = new Map<string, string>()
  for (const [key, text] of records) {
    const { state, action, target } = fieldsOf(text) ?? {}
    if (state === 'begun') begun.push(key)
    if (state !== 'done' || action === 'clear-hold' || typeof target !== 'string') continue
    // A version is in one stage at a time, so a move to any of them is about all.
    const about = target.startsWith('stage:') ? 'stage' : target
    lastMoves.set(action === 'adopt' ? `adopted ${target}` : about, key)
  }
  return new Set([...begun, ...lastMoves.values()])
}

/** How many records of a version have been folded away. */
export function foldedCount(tags: ReadonlyMap<string, string>): number {
  const folded = fieldsOf(tags.get(foldedKey) ?? '')?.folded
  return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0
}
