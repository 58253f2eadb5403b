import { ConflictError } from '../core/errors.ts'
import { targetNamed } from '../core/history/target-name.ts'
import {
  holdersOf,
  type ModelVersion,
  type Standing,
  type Target,
  targetKey,
  type VersionNumber,
} from '../core/model.ts'
import type { Note } from '../core/outcome.ts'
import { type FoundRecord, recordsOn } from '../core/records/read-records.ts'
import { isYoung, movingWith, unfinishedOn } from '../core/records/unfinished.ts'
import type { ModelRegistry } from '../registries/registry.ts'
import { existingVersion } from '../resolve-version.ts'
import { atWork } from './rivals.ts'
import { finishRollback } from './roll-back.ts'
import { completeFound } from './write-records.ts'

/** What became of a record that an earlier run had left unfinished. */
export interface Settled {
  readonly record: FoundRecord
  readonly ended: 'completed' | 'undone'
}

/** Who asks: what another run of the same has begun may be finished by this one at any time. */
export type Asking =
  | { readonly action: 'promote'; readonly version: VersionNumber }
  | {
      readonly action: 'rollback'
      /** Who shall get the target; null: whoever had it before. */
      readonly to: VersionNumber | null
    }
  /** The step itself that began it, when it is over: the key of its record. */
  | { readonly action: 'undo'; readonly key: string }

/**
 * Finishes what earlier runs have begun and never ended: completes the record of what did move,
 * removes that of what did not. Throws a `ConflictError` where another run may still be at work on
 * the target, or on the version that is to move.
 *
 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
 * as its version moves on, nobody could tell any more whether it had moved.
 */
export async function settle(
  registry: ModelRegistry,
  standing: Standing,
  target: Target,
  asking: Asking,
  now: number,
): Promise<readonly Settled[]> {
  const rows = await rowsThatMatter(registry, standing, target, asking)
  const settled: Settled[] = []
  for (const record of unfinishedOn(rows)) {
    const concerned = concerns(record, target, asking)
    if (isYoung(record, now) && !concerned) continue
    if (isYoung(record, now) && !isOwn(record, target, asking))
      throw new ConflictError(atWork(record))
    const row = await existingVersion(registry, standing, record.version)
    const moved = hasMoved(record, standing)
    // Its run may be at work yet, and its move on the way: whoever then records it, records it all.
    if (!moved && isYoung(record, now) && asking.action !== 'undo') continue
    // Of several who had begun the same, one record tells of the one move that was made.
    const told = [
      ...settled.filter(({ ended }) => ended === 'completed').map((each) => each.record),
      ...recordsOn(row.version, row.tags).filter(
        ({ state, key }) => state === 'done' && key > record.key,
      ),
    ]
    const isTold = told.some((each) => isSameMove(each, record))
    if (isTold || !moved) await registry.deleteVersionTag(row.model, row.version, record.key)
    else if (record.action === 'rollback') await finishRollback(registry, standing, row, record)
    else await completeFound(registry, row, record)
    if (!isTold) settled.push({ record, ended: moved ? 'completed' : 'undone' })
  }
  return settled
}

/** The same, with what stands there afterwards. */
export async function settleAndLook(
  registry: ModelRegistry,
  before: Standing,
  target: Target,
  asking: Asking,
  now: number,
): Promise<{ readonly settled: readonly Settled[]; readonly standing: Standing }> {
  const settled = await settle(registry, before, target, asking, now)
  const standing = settled.length === 0 ? before : await registry.readStanding(before.model)
  return { settled, standing }
}

/** An alias may point to a version that was last changed long ago, which a standing may not hold. */
async function rowsThatMatter(
  registry: ModelRegistry,
  standing: Standing,
  target: Target,
  asking: Asking,
): Promise<readonly ModelVersion[]> {
  const asked = asking.action === 'promote' ? [asking.version] : []
  const wanted = new Set([...holdersOf(standing, target), ...asked])
  const known = new Set(standing.versions.map(({ version }) => version))
  const others = [...wanted].filter((version) => !known.has(version))
  const found = await Promise.all(
    others.map((version) => registry.readVersion(standing.model, version)),
  )
  return [...standing.versions, ...found.filter((row) => row !== null)]
}

function isOwn(record: FoundRecord, target: Target, asking: Asking): boolean {
  if (record.target !== targetKey(target)) return false
  switch (asking.action) {
    case 'undo':
      return record.key === asking.key
    case 'rollback':
      return record.action === 'rollback' && (asking.to === null || asking.to === record.to)
    case 'promote':
      return record.action !== 'rollback' && record.version === asking.version
  }
}

function isSameMove(a: FoundRecord, b: FoundRecord): boolean {
  const sameKind = (a.action === 'rollback') === (b.action === 'rollback')
  return sameKind && a.target === b.target && a.version === b.version
}

/** Whether it is about the target, or moves the version that is to move. */
function concerns(record: FoundRecord, target: Target, asking: Asking): boolean {
  if (record.target === targetKey(target)) return true
  if (target.kind === 'alias' || asking.action !== 'promote') return false
  return movingWith(record).includes(asking.version)
}

function hasMoved(record: FoundRecord, standing: Standing): boolean {
  const target = targetNamed(record.target)
  if (target === null) return false
  const holders = holdersOf(standing, target)
  if (record.action !== 'rollback') {
    // Who was there before, beside others, was to be there alone.
    const wasThere = record.former.includes(record.version)
    return holders.includes(record.version) && (!wasThere || holders.length === 1)
  }
  // A promotion of somebody else's takes the target away as well, and to another version.
  const given =
    record.to === null
      ? holders.every((holder) => record.former.includes(holder))
      : holders.includes(record.to)
  return given && !holders.includes(record.version)
}

/** What a report says of it. */
export function notesOf(settled: readonly Settled[]): readonly Note[] {
  return settled.map(({ record, ended }) => ({
    kind: ended === 'completed' ? 'record-completed' : 'record-undone',
    record,
  }))
}
