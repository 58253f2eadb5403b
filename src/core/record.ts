import { createHash } from 'node:crypto'
import { type Target, targetKey, type VersionNumber } from './model.ts'
import type { Verdict } from './verdict.ts'

/**
 * The history that Stagegate keeps in the registry itself, as tags. Keys are letters, digits and
 * `_`, values end at 1000 characters and a version carries at most 20: what Unity Catalog allows
 * as well. docs/records.md is the published format.
 */
export const recordLimits = { valueLength: 1000, recordsPerVersion: 20 } as const

const versionPrefix = 'stagegate_record_'
const foldedKey = 'stagegate_folded'

/** Who moved what, when, on what evidence. */
export interface PromotionRecord {
  readonly action: 'promote' | 'transition'
  /** `ungated`: nothing was asked, as `transition-stage` does. `accepted`: a hold, passed over. */
  readonly verdict: Verdict | 'ungated' | 'accepted'
  /** Why a hold was accepted; untrusted text. */
  readonly reason: string | null
  readonly target: Target
  readonly version: VersionNumber
  /** Who held the target before, highest first. */
  readonly former: readonly VersionNumber[]
  /** Milliseconds since 1970. */
  readonly at: number
  /** The person or bot that started it; untrusted text. */
  readonly by: string
  /** URL of the workflow run; null on a laptop. */
  readonly run: string | null
  readonly evidenceDigest: string | null
  readonly policyDigest: string | null
  /** Tells two records of the same millisecond apart: 8 hexadecimal digits. */
  readonly nonce: string
}

export interface Tag {
  readonly key: string
  readonly value: string
}

/** The tag on the version; its key sorts by time. */
export function recordTag(record: PromotionRecord): Tag {
  const stamp = new Date(record.at).toISOString().replace(/\D/g, '')
  return { key: `${versionPrefix}${stamp}_${record.nonce}`, value: recordValue(record) }
}

/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 */
export function heldTag(record: PromotionRecord): Tag {
  return {
    key: heldKey(record.target),
    value: fitted((room) => ({
      v: 1,
      target: targetKey(record.target),
      version: String(record.version),
      at: new Date(record.at).toISOString(),
      by: cut(record.by, room.by),
      record: recordTag(record).key,
    })),
  }
}

/** An alias may hold characters that a tag's key may not, so the key carries a hash of the target. */
export function heldKey(target: Target): string {
  const hash = createHash('sha256').update(targetKey(target), 'utf8').digest('hex').slice(0, 16)
  return `stagegate_held_${hash}`
}

/** Which records of a version must go, oldest first, to make room, and what is noted instead. */
export function foldOldest(
  tags: ReadonlyMap<string, string>,
  adding: Tag,
): {
  readonly remove: readonly string[]
  readonly note: Tag | null
} {
  const records = [...tags.keys()].filter((key) => key.startsWith(versionPrefix)).sort()
  if (!records.includes(adding.key)) records.push(adding.key)
  // One of the twenty is the note about those that were folded away.
  const room = recordLimits.recordsPerVersion - 1
  if (records.length <= room) return { remove: [], note: null }
  const remove = records.slice(0, records.length - room)
  const newest = remove.at(-1) ?? ''
  const value = {
    v: 1,
    folded: foldedCount(tags) + remove.length,
    until: newest.slice(versionPrefix.length),
  }
  return { remove, note: { key: foldedKey, value: JSON.stringify(value) } }
}

function foldedCount(tags: ReadonlyMap<string, string>): number {
  try {
    const { folded } = JSON.parse(tags.get(foldedKey) ?? '{}') as { folded?: unknown }
    return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0
  } catch {
    return 0
  }
}

function recordValue(record: PromotionRecord): string {
  return fitted((room) => ({
    v: 1,
    action: record.action,
    verdict: record.verdict,
    target: targetKey(record.target),
    version: String(record.version),
    former: record.former.slice(0, room.former).map(String),
    at: new Date(record.at).toISOString(),
    by: cut(record.by, room.by),
    // Half an address leads nowhere.
    run: record.run !== null && record.run.length <= room.run ? record.run : null,
    reason: record.reason === null ? null : cut(record.reason, room.reason),
    evidence: record.evidenceDigest,
    policy: record.policyDigest,
  }))
}

/** How much of what has no natural end goes into a record. */
interface Room {
  readonly by: number
  readonly reason: number
  readonly run: number
  /** Twenty are more than any race leaves behind; the newest matter. */
  readonly former: number
}

/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms: readonly Room[] = [
  { by: 200, reason: 200, run: 300, former: 20 },
  { by: 100, reason: 100, run: 300, former: 20 },
  { by: 40, reason: 100, run: 300, former: 20 },
  { by: 40, reason: 40, run: 300, former: 5 },
  { by: 40, reason: 40, run: 0, former: 1 },
  { by: 0, reason: 0, run: 0, former: 1 },
]

/** Shortens what is long until the whole fits: escapes make its length hard to foresee. */
function fitted(build: (room: Room) => unknown): string {
  for (const room of rooms) {
    const value = JSON.stringify(build(room))
    if (value.length <= recordLimits.valueLength) return value
  }
  throw new Error('a record does not fit into a tag')
}

/** Half a character at the cut would be no text that every client can read. */
function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed()
}
