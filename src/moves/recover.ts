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
import {
  announcementKey,
  type BegunRecord,
  contradictionsIn,
  movingTo,
  movingWith,
  unfinishedIn,
} from '../core/records/announcement.ts'
import { begunCopiesIn } from '../core/records/begun-copy.ts'
import { lastHolderTag } from '../core/records/last-holder.ts'
import { inOrder, isReturn } from '../core/records/record.ts'
import { existingVersion, resolveVersion } from '../evidence/resolve-version.ts'
import { requireTarget } from '../registry/port/capabilities.ts'
import type { ModelRegistry, Permission } from '../registry/port/registry.ts'
import { complete } from './carry-out.ts'
import { broughtBack, rollbackTags } from './roll-back.ts'
import { atWork, isAlive, isRecordedOn, isSameMove } from './turn.ts'

/** What became of a record that an earlier run had left unfinished. */
export interface Recovered {
  readonly record: BegunRecord
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
  /** `version` null: it is a copy that is not there yet. */
  | { readonly action: 'promote'; readonly version: VersionNumber | null }
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
 * Finishes what earlier runs have announced and never ended: completes the record of what did move,
 * and removes the announcement of what did not. Throws a `ConflictError` where another run may still
 * be at work on the target, or on the version that is to move, unless it is forced.
 *
 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
 * as its version moves on, nobody could tell any more whether it had moved.
 */
export async function recover(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  target: Target,
  intent: RunIntent,
  { now, run }: Asker,
): Promise<readonly Recovered[]> {
  const recovered: Recovered[] = []
  const unfinished = unfinishedIn(snapshot)
  for (const record of unfinished) {
    const young = isAlive(record, run, now())
    if (young && !concerns(record, target, intent)) continue
    const row = await rowOf(registry, snapshot, record)
    if (row === null) {
      // Its run moves nothing any more; where that is at work yet, it says so itself.
      if (!young) recovered.push(await removed(registry, snapshot, record, 'undone'))
      continue
    }
    // Whoever was done would have removed it next, and was killed in between: it stops nobody.
    const isRecorded = isRecordedOn(row, record)
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

/** Who asks: from which workflow run, and by which clock. */
interface Asker {
  readonly now: () => number
  readonly run: string | null
}

/** null: the version that it is about is not there any more. */
async function rowOf(
  registry: ModelRegistry,
  { model, versions }: ModelSnapshot,
  { version, versionCreatedAt }: BegunRecord,
): Promise<ModelVersion | null> {
  const row =
    versions.find((it) => it.version === version) ?? (await registry.readVersion(model, version))
  return row?.createdAt === versionCreatedAt ? row : null
}

async function removed(
  registry: ModelRegistry,
  { model }: ModelSnapshot,
  record: BegunRecord,
  ended: Exclude<Recovered['ended'], 'completed'>,
): Promise<Recovered> {
  await registry.deleteModelTag(model, announcementKey(record.key))
  return { record, ended, closed: null }
}

/**
 * The same of what stands in the way of a run that does not wait. Their runs may have died; where one
 * has not, both move at once, as after the time that an announcement speaks for its run, and what keeps
 * them from leaving two holders is what does so then: both compare, read back, and archive by one rule.
 */
export async function recoverAtOnce(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  records: readonly BegunRecord[],
): Promise<readonly Recovered[]> {
  const recovered: Recovered[] = []
  for (const record of records) {
    const row = await rowOf(registry, snapshot, record)
    recovered.push(
      row === null
        ? await removed(registry, snapshot, record, 'passed-over')
        : await end(registry, snapshot, row, record, recovered, true),
    )
  }
  return recovered
}

async function end(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  row: ModelVersion,
  record: BegunRecord,
  recovered: readonly Recovered[],
  mayBeAtWork: boolean,
): Promise<Recovered> {
  const { action } = record
  // Of several who had begun the same, one record tells of the one move that was made: the last one,
  // for whoever came later has found that nothing had moved yet.
  const isRecorded =
    isRecordedOn(row, record) ||
    recovered.some((it) => it.ended === 'completed' && isSameMove(it.record, record)) ||
    unfinishedIn(snapshot).some(
      (it) => inOrder(it, record) > 0 && isSameMove(it, record) && hasMoved(it, snapshot),
    )
  if (isRecorded) return await removed(registry, snapshot, record, 'recorded')
  if (action === 'clear-rollback' || !hasMoved(record, snapshot)) {
    return await removed(registry, snapshot, record, mayBeAtWork ? 'passed-over' : 'undone')
  }
  const moved = { ...record, action }
  const tags =
    action === 'rollback'
      ? rollbackTags({ ...moved, back: await broughtBack(registry, row, moved) }, snapshot)
      : { record: moved, model: [lastHolderTag(moved, snapshot)], before: [], after: [] }
  await complete(registry, snapshot, row, tags)
  const { back } = tags.record
  return {
    record: tags.record,
    ended: 'completed',
    closed: back === record.back ? null : record.back,
  }
}

/** The same, with what stands there afterwards. */
export async function recoverAndLook(
  registry: ModelRegistry,
  before: ModelSnapshot,
  target: Target,
  intent: RunIntent,
  asker: Asker,
): Promise<{
  readonly recovered: readonly Recovered[]
  readonly snapshot: ModelSnapshot
  readonly notes: readonly Note[]
}> {
  const recovered = await recover(registry, before, target, intent, asker)
  const copies = await endCopies(registry, before, asker)
  const isSame = recovered.length === 0 && copies.length === 0
  const snapshot = isSame ? before : await registry.readSnapshot(before.model)
  return { recovered, snapshot, notes: [...notesOf(recovered), ...copies, ...leftAlone(before)] }
}

/**
 * Removes what announces a copy and whose run is over: nothing has moved by it, and a copy that it has
 * made is found by whoever wants one.
 */
async function endCopies(
  registry: ModelRegistry,
  snapshot: ModelSnapshot,
  { now, run }: Asker,
): Promise<readonly Note[]> {
  const over = begunCopiesIn(snapshot).filter((copying) => !isAlive(copying, run, now()))
  for (const { key } of over) await registry.deleteModelTag(snapshot.model, announcementKey(key))
  return over.map((copying) => ({ kind: 'copy-undone', copying }))
}

/** The same for one version, as it is afterwards: it is looked up once where nothing was left to end. */
export async function recoverForVersion(
  registry: ModelRegistry,
  { model, version, target }: { model: ModelName; version: VersionSelector; target: Target },
  intentFor: (version: VersionNumber) => RunIntent,
  asker: Asker,
): Promise<{
  snapshot: ModelSnapshot
  row: ModelVersion
  notes: readonly Note[]
  permission: Permission | null
}> {
  requireTarget(registry, target)
  const [before, permission] = await Promise.all([
    registry.readSnapshot(model),
    registry.readPermission(model),
  ])
  const found = await resolveVersion(registry, before, version)
  const intent = intentFor(found.version)
  const { snapshot, notes } = await recoverAndLook(registry, before, target, intent, asker)
  const row = snapshot === before ? found : await existingVersion(registry, snapshot, found.version)
  return { snapshot, row, notes, permission }
}

function isOwn(record: BegunRecord, target: Target, intent: RunIntent): boolean {
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

/** Whether it is about the target, or moves a version there, or the version that is to move. */
function concerns(record: BegunRecord, target: Target, intent: RunIntent): boolean {
  // Nobody waits for a mark to be cleared.
  if (record.action === 'clear-rollback') return false
  if (movingTo(record).includes(targetKey(target))) return true
  if (target.kind === 'alias' || intent.action !== 'promote') return false
  return intent.version !== null && movingWith(record).includes(intent.version)
}

function hasMoved(record: BegunRecord, snapshot: ModelSnapshot): boolean {
  const holders = holdersOf(snapshot, record.target)
  if (record.action === 'adopt') return holders.includes(record.version)
  if (record.action !== 'rollback' || isReturn(record)) {
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

/** What contradicts itself is no announcement of ours: nobody acts on it, and somebody should know. */
function leftAlone(snapshot: ModelSnapshot): readonly Note[] {
  return contradictionsIn(snapshot).map((record) => ({ kind: 'left-alone', record }))
}

const kinds = {
  completed: 'record-completed',
  undone: 'record-undone',
  'passed-over': 'passed-over',
} as const
