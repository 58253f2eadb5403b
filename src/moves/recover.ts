import type { Note } from '../core/decision/outcome.ts'
import { ConflictError } from '../core/errors/errors.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type Stage,
  type Target,
  type VersionNumber,
} from '../core/model/model.ts'
import { isSameTarget, targetKey } from '../core/model/target.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { isYoung, movingTo, movingWith, unfinishedOn } from '../core/records/begun-records.ts'
import { recordsOn } from '../core/records/read-records.ts'
import type { MoveRecord } from '../core/records/record.ts'
import { existingVersion, resolveVersion } from '../evidence/resolve-version.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { finishRollback } from './roll-back.ts'
import { atWork } from './turn.ts'
import { completeFound } from './write-records.ts'

/** What became of a record that an earlier run had left unfinished. */
export interface Recovered {
  readonly record: MoveRecord
  /**
   * - `recorded`: another record tells of that move; this one is removed, and there is nothing to say
   * - `passed-over`: undone, though its run may be at work yet
   */
  readonly ended: 'completed' | 'undone' | 'recorded' | 'passed-over'
  /** Where the record wants its version, and no rollback puts it now; null: nowhere. */
  readonly closed: Stage | null
}

/** Who asks: what another run of the same has begun may be finished by this one at any time. */
export type RunIntent =
  | { readonly action: 'promote'; readonly version: VersionNumber }
  | {
      readonly action: 'rollback'
      /** Who shall get the target; null: whoever had it before. */
      readonly to: VersionNumber | null
      /** Whether it is not to wait for a run that may be at work, or have died. */
      readonly force: boolean
    }
  /** The step itself that began it, when it is over: the key of its record. */
  | { readonly action: 'undo'; readonly key: string }

/**
 * Finishes what earlier runs have begun and never ended: completes the record of what did move,
 * removes that of what did not. Throws a `ConflictError` where another run may still be at work on
 * the target, or on the version that is to move, unless it is forced.
 *
 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
 * as its version moves on, nobody could tell any more whether it had moved.
 */
export async function recover(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  target: Target,
  intent: RunIntent,
  now: number,
): Promise<readonly Recovered[]> {
  const rows = await rowsThatMatter(registry, snapshot, target, intent)
  const recovered: Recovered[] = []
  for (const record of unfinishedOn(rows)) {
    const young = isYoung(record, now)
    if (young && !concerns(record, target, intent)) continue
    const row = await existingVersion(registry, snapshot, record.version)
    // Whoever was done would have removed it next, and was killed in between: it stops nobody.
    const isRecorded = later(row, record).some((it) => it.state === 'done')
    const others = young && !isOwn(record, target, intent)
    const forced = intent.action === 'rollback' && intent.force
    if (others && !forced && !isRecorded) throw new ConflictError(atWork(record))
    // Its run may be at work yet, and its move on the way: whoever then records it, records it all.
    const isOnItsWay = young && !others && intent.action !== 'undo' && !hasMoved(record, snapshot)
    if (isRecorded || !isOnItsWay) {
      recovered.push(await end(registry, snapshot, row, record, recovered, others))
    }
  }
  return recovered
}

/** What the version's later records tell of the same move. */
function later(row: ModelVersion, record: MoveRecord): readonly MoveRecord[] {
  return recordsOn(row).filter((it) => it.key > record.key && isSameMove(it, record))
}

/**
 * The same of what stands in the way of a run that does not wait. Their runs may have died; where one
 * has not, both move at once, as after the time that a record speaks for its run, and what keeps them
 * from leaving two holders is what does so then: both compare, read back, and archive by one rule.
 */
export async function recoverAtOnce(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  records: readonly MoveRecord[],
): Promise<readonly Recovered[]> {
  const recovered: Recovered[] = []
  for (const record of records) {
    const row = await existingVersion(registry, snapshot, record.version)
    recovered.push(await end(registry, snapshot, row, record, recovered, true))
  }
  return recovered
}

async function end(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  row: ModelVersion,
  record: MoveRecord,
  recovered: readonly Recovered[],
  mayBeAtWork: boolean,
): Promise<Recovered> {
  const moved = hasMoved(record, snapshot)
  // Of several who had begun the same, one record tells of the one move that was made: the last one,
  // for whoever came later has found that nothing had moved yet.
  const isRecorded =
    recovered.some((it) => it.ended === 'completed' && isSameMove(it.record, record)) ||
    later(row, record).some(
      (it) => it.state === 'done' || (it.state === 'begun' && hasMoved(it, snapshot)),
    )
  if (isRecorded || !moved) {
    await registry.deleteVersionTag(row.model, row.version, record.key)
    if (isRecorded) return { record, ended: 'recorded', closed: null }
    return { record, ended: mayBeAtWork ? 'passed-over' : 'undone', closed: null }
  }
  if (record.action === 'rollback') {
    const finished = await finishRollback(registry, snapshot, row, record)
    const closed = finished.back === record.back ? null : record.back
    return { record: finished, ended: 'completed', closed }
  }
  await completeFound(registry, snapshot, row, record)
  return { record, ended: 'completed', closed: null }
}

/** The same, with what stands there afterwards. */
export async function recoverAndLook(
  registry: ModelRegistry,
  before: ModelSnapshot,
  target: Target,
  intent: RunIntent,
  now: number,
): Promise<{ readonly recovered: readonly Recovered[]; readonly snapshot: ModelSnapshot }> {
  const recovered = await recover(registry, before, target, intent, now)
  const snapshot = recovered.length === 0 ? before : await registry.readSnapshot(before.model)
  return { recovered, snapshot }
}

/** The same for one version, as it is afterwards: it is looked up once where nothing was left to end. */
export async function recoverForVersion(
  registry: ModelRegistry,
  { model, version, target }: { model: ModelName; version: VersionSelector; target: Target },
  intentFor: (version: VersionNumber) => RunIntent,
  now: () => number,
): Promise<{ snapshot: ModelSnapshot; row: ModelVersion; notes: readonly Note[] }> {
  const before = await registry.readSnapshot(model)
  const found = await resolveVersion(registry, before, version)
  const intent = intentFor(found.version)
  const { recovered, snapshot } = await recoverAndLook(registry, before, target, intent, now())
  const row = snapshot === before ? found : await existingVersion(registry, snapshot, found.version)
  return { snapshot, row, notes: notesOf(recovered) }
}

/** An alias may point to a version that was last changed long ago, which a snapshot may not hold. */
async function rowsThatMatter(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  target: Target,
  intent: RunIntent,
): Promise<readonly ModelVersion[]> {
  const asked = intent.action === 'promote' ? [intent.version] : []
  const wanted = new Set([...holdersOf(snapshot, target), ...asked])
  const known = new Set(snapshot.versions.map(({ version }) => version))
  const others = [...wanted].filter((version) => !known.has(version))
  const found = await Promise.all(
    others.map((version) => registry.readVersion(snapshot.model, version)),
  )
  return [...snapshot.versions, ...found.filter((row) => row !== null)]
}

function isOwn(record: MoveRecord, target: Target, intent: RunIntent): boolean {
  if (!isSameTarget(record.target, target)) return false
  switch (intent.action) {
    case 'undo':
      return record.key === intent.key
    case 'rollback':
      return record.action === 'rollback' && (intent.to === null || intent.to === record.to)
    case 'promote':
      return record.action !== 'rollback' && record.version === intent.version
  }
}

/** Whether what `a` tells is all that `b` would. */
function isSameMove(a: MoveRecord, b: MoveRecord): boolean {
  // An adoption does not say how the version came there.
  if (a.action === 'adopt' && b.action !== 'adopt') return false
  const sameKind = (a.action === 'rollback') === (b.action === 'rollback')
  return sameKind && isSameTarget(a.target, b.target) && a.version === b.version
}

/** Whether it is about the target, or moves a version there, or the version that is to move. */
function concerns(record: MoveRecord, target: Target, intent: RunIntent): boolean {
  if (movingTo(record).includes(targetKey(target))) return true
  if (target.kind === 'alias' || intent.action !== 'promote') return false
  return movingWith(record).includes(intent.version)
}

function hasMoved(record: MoveRecord, snapshot: ModelSnapshot): boolean {
  const holders = holdersOf(snapshot, record.target)
  if (record.action === 'adopt') return holders.includes(record.version)
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
export function notesOf(recovered: readonly Recovered[]): readonly Note[] {
  return recovered.flatMap(({ record, ended, closed }): readonly Note[] =>
    ended === 'recorded'
      ? []
      : [
          { kind: kinds[ended], record },
          ...(closed === null ? [] : [{ kind: 'not-put-back', record, stage: closed } as const]),
        ],
  )
}

const kinds = {
  completed: 'record-completed',
  undone: 'record-undone',
  'passed-over': 'passed-over',
} as const
