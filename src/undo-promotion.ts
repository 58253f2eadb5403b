import type { Clock } from './apply/rivals.ts'
import { notesOf, type Settled, settle } from './apply/settle.ts'
import { ConflictError } from './core/errors.ts'
import {
  holdersOf,
  type ModelName,
  type Standing,
  targetKey,
  type VersionNumber,
} from './core/model.ts'
import { type FoundRecord, recordsOn } from './core/records/read-records.ts'
import type { ServingTarget } from './core/rollback.ts'
import type { LeftAlone, UndoOutcome } from './core/undo-outcome.ts'
import type { Promoter } from './promote.ts'
import type { ModelRegistry } from './registries/registry.ts'
import { rollback } from './rollback.ts'

/** A promotion that one step of a job has made, or begun. */
export interface OwnPromotion {
  readonly model: ModelName
  readonly target: ServingTarget
  readonly version: VersionNumber
  /** Key of its record on the version. */
  readonly record: string
}

/**
 * Undoes one promotion, and no other: does nothing where it never held the target, and where
 * somebody else has moved the target since. What its step has left unfinished is finished first.
 */
export async function undoPromotion(
  own: OwnPromotion,
  reason: string,
  registry: ModelRegistry,
  promoter: Promoter & Clock,
): Promise<UndoOutcome> {
  const { model, target, version } = own
  const settled = await settledOwn(own, registry, promoter)
  const standing = await registry.readStanding(model)
  const holders = holdersOf(standing, target)
  const because = await reasonToLeaveAlone(own, standing, registry)
  if (because !== null) return { kind: 'left-alone', model, target, version, because, holders }
  const asked = { model, target, version, toVersion: null, force: false, reason }
  const outcome = await rollback(asked, registry, promoter)
  const notes = [...notesOf(settled), ...outcome.notes]
  return { kind: 'rollback', outcome: { ...outcome, notes } }
}

/** How long one waits for somebody else who is at work on the target, in milliseconds. */
const pause = 400
const mostLooks = 25

async function settledOwn(
  { model, target, record: key }: OwnPromotion,
  registry: ModelRegistry,
  clock: Clock,
): Promise<readonly Settled[]> {
  for (let look = 1; ; look += 1) {
    const standing = await registry.readStanding(model)
    try {
      return await settle(registry, standing, target, { action: 'undo', key }, clock.now())
    } catch (error) {
      if (!(error instanceof ConflictError) || look === mostLooks) throw error
      await clock.sleep(pause)
    }
  }
}

async function reasonToLeaveAlone(
  own: OwnPromotion,
  standing: Standing,
  registry: ModelRegistry,
): Promise<LeftAlone['because'] | null> {
  const { model, target, version, record: key } = own
  const row =
    standing.versions.find((each) => each.version === version) ??
    (await registry.readVersion(model, version))
  const records = recordsOn(version, row?.tags ?? new Map())
  const record = records.find((each) => each.key === key)
  if (record?.state !== 'done') return 'never-moved'
  const isLast = !records.some((each) => each.key > key && isAbout(each, targetKey(target)))
  return isLast && standsAsLeft(record, holdersOf(standing, target)) ? null : 'moved-since'
}

/** A version is in one stage at a time, so a move to any of them is about all. */
function isAbout({ target }: FoundRecord, key: string): boolean {
  return target === key || (target.startsWith('stage:') && key.startsWith('stage:'))
}

/** Whether those, and only those, hold the target who did right after the promotion. */
function standsAsLeft(
  { version, former, archive, target }: FoundRecord,
  holders: readonly VersionNumber[],
): boolean {
  const stayed = archive || target.startsWith('alias:') ? [] : former
  return holders.includes(version) && holders.every((it) => it === version || stayed.includes(it))
}
