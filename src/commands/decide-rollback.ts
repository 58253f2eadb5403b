import { type Speaker, UsageError } from '../core/errors/errors.ts'
import { heldByRecords, versionsWith } from '../core/history/recorded-holder.ts'
import {
  holdersOf,
  type ModelSnapshot,
  type ModelVersion,
  type Stage,
  type VersionNumber,
  versionsInStage,
} from '../core/model/model.ts'
import { archives, isSameTarget, targetKey, targetWords } from '../core/model/target.ts'
import { type BegunRecord, comingTo } from '../core/records/announcement.ts'
import { recordsOn } from '../core/records/read-records.ts'
import { isReturn, type MoveRecord } from '../core/records/record.ts'
import { rollbackMarkOf } from '../core/records/rollback-mark.ts'
import { formerHolderIn, hadBefore } from '../core/rollback/former-holder.ts'
import {
  planReturn,
  planRollback,
  type Rollback,
  type RollbackPlan,
} from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { existingVersion, whatExists } from '../evidence/resolve-version.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import { commandFor } from './nothing-to-roll-back.ts'

export interface DecidedRollback {
  readonly plan: RollbackPlan
  /** The record that says who was there before; null: somebody named who gets the target. */
  readonly basis: MoveRecord | null
  /** Who held the target when this was decided, highest first. */
  readonly holders: readonly VersionNumber[]
  /** The version that the record of the rollback goes on: the one that loses the target, if one does. */
  readonly recordOn: ModelVersion
}

/**
 * Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can.
 * `basis`: key of the record that says who was there before; null: the one by which it is held now.
 * `passedOver`: what others have begun, who may move there yet.
 */
export async function decideRollback(
  asked: Rollback,
  standing: ModelSnapshot,
  registry: ReadOnlyRegistry,
  basis: string | null = null,
  passedOver: readonly BegunRecord[] = [],
): Promise<DecidedRollback> {
  const { model, target } = asked
  const holders = holdersOf(standing, target)
  if (holders.length === 0) return await decideReturn(asked, standing, registry)
  const loses = await whoLoses(asked, holders, standing, registry)
  const record =
    basis === null
      ? howItCameThere(loses, asked, standing)
      : (recordsOn(loses).find(({ key }) => key === basis) ?? null)
  if (basis === null) throwIfFarBack(asked, loses, standing)
  const gets = await whoGets(asked, loses, record, standing, registry)
  // What undoes one promotion gives back what stood there before, nobody included.
  const isEmptied = gets === null && holders.length === 1
  if (isEmptied && basis === null && !asked.force) throw leavesNobody(asked, loses)
  const stage = cameFrom(record, asked)
  const from =
    stage === null ? null : { stage, holders: thereOrComing(stage, standing, passedOver) }
  const plan = planRollback({ model, target, holders, loses, gets, from })
  return { plan, basis: asked.toVersion === null ? record : null, holders, recordOn: loses }
}

/** Of a target that no version has: only a version that had it before gets it, and only by its number. */
async function decideReturn(
  asked: Rollback,
  standing: ModelSnapshot,
  registry: ReadOnlyRegistry,
): Promise<DecidedRollback> {
  const { target, toVersion } = asked
  if (toVersion === null) throw nobodyHasIt(asked, standing)
  const gets = await fitVersion(asked, toVersion, standing, registry, null)
  if (!hadBefore(gets, target)) throw neverHadIt(asked, gets)
  return { plan: planReturn(target, gets), basis: null, holders: [], recordOn: gets }
}

/**
 * Who has the target by a rollback is who had it before: to go back further is done by nobody who types
 * the same command twice, but by who says so.
 */
function throwIfFarBack(asked: Rollback, loses: ModelVersion, standing: ModelSnapshot): void {
  const { target, version, toVersion } = asked
  if (version !== null || toVersion !== null) return
  const versions = versionsWith(standing.versions, loses)
  const now = heldByRecords(versions, targetKey(target)).holders.get(loses.version)
  if (now?.action !== 'rollback' || !isSameTarget(now.target, target)) return
  throw new UsageError(
    (input) =>
      `A rollback${isReturn(now) ? '' : ` of version ${now.version}`} gave ${where(asked)} to version ${loses.version}, so another ` +
      `rollback must say how far back it goes. Name the version that gets it in ${input('to-version')} ` +
      `(${commandFor('rollback', asked, '--to-version N')}), or, if version ${loses.version} is bad as well, name version ` +
      `${loses.version} in ${input('version')} (${commandFor('rollback', asked, `--version ${loses.version}`)}).`,
  )
}

function leavesNobody(asked: Rollback, loses: ModelVersion): UsageError {
  return new UsageError(
    (input) =>
      `No version had ${where(asked)} before version ${loses.version}, so after a rollback no version ` +
      `would have it. Name the version that gets it: ${commandFor('rollback', asked, '--to-version N')}; or give ` +
      `${input('force')} if no version is to have it.`,
  )
}

function nobodyHasIt(asked: Rollback, standing: ModelSnapshot): UsageError {
  const last = formerHolderIn(standing, asked.target)
  return new UsageError((input) =>
    last === null
      ? `No version has ${where(asked)}, and no version that had it before can get it back, so there is nothing to roll back. ` +
        byPromotion(asked, 'N', input)
      : `No version has ${where(asked)}, so a rollback must name the version that gets it in ` +
        `${input('to-version')}. By the records, version ${last} had it before: ${commandFor('rollback', asked, `--to-version ${last}`)}.`,
  )
}

/** A rollback checks no gates, so it gives what no version has to none that never had it. */
function neverHadIt(asked: Rollback, { version }: ModelVersion): UsageError {
  return new UsageError(
    (input) =>
      `No version has ${where(asked)}, and no record of version ${version} says that it had it before, so ` +
      `${input('to-version')} cannot give it to that version. ${byPromotion(asked, String(version), input)}`,
  )
}

function byPromotion(asked: Rollback, version: string, input: Speaker): string {
  return (
    `A version gets it by a promotion, which checks the gates: ${commandFor('promote', asked, `--version ${version}`)}, ` +
    `with ${input('policy')} or ${input('gates')}.`
  )
}

/** Highest first. */
function thereOrComing(
  stage: Stage,
  standing: ModelSnapshot,
  passedOver: readonly BegunRecord[],
): readonly VersionNumber[] {
  const coming = passedOver.map((record) => comingTo(stage, record)).filter((it) => it !== null)
  return [...new Set([...versionsInStage(standing, stage), ...coming])].sort((a, b) => b - a)
}

/** The stage before this one, as far as a record says that it was another; null where an alias moves. */
function cameFrom(record: MoveRecord | null, { target }: Rollback): Stage | null {
  if (target.kind === 'alias') return null
  const from = record?.from ?? 'Archived'
  return from === target.stage ? 'Archived' : from
}

async function whoLoses(
  asked: Rollback,
  holders: readonly VersionNumber[],
  standing: ModelSnapshot,
  registry: ReadOnlyRegistry,
): Promise<ModelVersion> {
  const rows = await Promise.all(
    holders.map((version) => existingVersion(registry, standing, version)),
  )
  const wanted = asked.version === null ? rows : rows.filter((row) => row.version === asked.version)
  // Of several, the one that came last is what somebody wants to be rid of.
  const [last] = wanted.toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version)
  if (last === undefined) throw new Error('a version that does not hold the target loses nothing')
  return last
}

/**
 * The version's own record by which it holds the target now, or held it before a rollback gave it
 * back: null where it was moved past Stagegate, or was rolled back, or lost it to another version,
 * and came back past it.
 */
function howItCameThere(
  loses: ModelVersion,
  { target }: Rollback,
  standing: ModelSnapshot,
): MoveRecord | null {
  const versions = versionsWith(standing.versions, loses)
  const now = heldByRecords(versions, targetKey(target)).holders.get(loses.version)
  // What a rollback of another target did tells nothing of who was there before.
  if (now === undefined || !isSameTarget(now.target, target)) return null
  if (now.action !== 'rollback') return isMove(now) ? now : null
  // Who was adopted had come past Stagegate, unless a record had brought it there already.
  const broughtIt = (it: MoveRecord) =>
    heldByRecords(versions, targetKey(it.target)).holdings.some(
      ({ arrived }) => arrived.key === it.key,
    )
  const last = recordsOn(loses)
    .filter(({ state }) => state === 'done')
    .filter((it) => isSameTarget(it.target, target) || (target.kind === 'stage' && isOfStage(it)))
    .filter((it) => it.action !== 'adopt' || broughtIt(it))
    // Before it got the target back when no version had it, it had it by an earlier record.
    .filter((it) => !(isReturn(it) && isSameTarget(it.target, target)))
    .at(-1)
  return last !== undefined && isSameTarget(last.target, target) && isMove(last) ? last : null
}

/** Whether it says who was there before the version came. */
function isMove({ action }: MoveRecord): boolean {
  return action === 'promote' || action === 'transition'
}

function isOfStage({ target }: MoveRecord): boolean {
  return target.kind !== 'alias'
}

async function whoGets(
  asked: Rollback,
  loses: ModelVersion,
  record: MoveRecord | null,
  standing: ModelSnapshot,
  registry: ReadOnlyRegistry,
): Promise<ModelVersion | null> {
  const { toVersion } = asked
  const former = toVersion ?? formerHolder(asked, loses, record, standing)
  if (former === null) return null
  if (former === loses.version) {
    throw new UsageError(
      (input) =>
        `Version ${former} already has ${where(asked)}. Name another version in ${input('to-version')}.`,
    )
  }
  return await fitVersion(asked, former, standing, registry, loses)
}

/** The version that gets the target, as far as it may have it; `loses` null: no version has the target. */
async function fitVersion(
  asked: Rollback,
  version: VersionNumber,
  standing: ModelSnapshot,
  registry: ReadOnlyRegistry,
  loses: ModelVersion | null,
): Promise<ModelVersion> {
  const gets = await registry.readVersion(standing.model, version)
  if (gets === null) {
    const others = await whatExists(registry, standing.model)
    throw new UsageError((input) =>
      asked.toVersion === null && loses !== null
        ? `Version ${version} had ${where(asked)} before version ${loses.version}, but no longer exists. ` +
          `Name another version in ${input('to-version')}.`
        : `Version ${version} of '${visible(asked.model)}' does not exist. ${others}`,
    )
  }
  if (!asked.force) throwIfUnfit(gets, asked)
  throwIfItEmptiesProduction(gets, asked)
  return gets
}

function formerHolder(
  asked: Rollback,
  loses: ModelVersion,
  record: MoveRecord | null,
  standing: ModelSnapshot,
): VersionNumber | null {
  const { target } = asked
  if (record === null) {
    throw new UsageError(
      (input) =>
        `Version ${loses.version} has ${where(asked)}, but no record of this version says that Stagegate ` +
        `moved it there, so it is not known which version had it before. Name the version that gets it in ${input('to-version')}.`,
    )
  }
  if (target.kind === 'stage' && record.from === target.stage) {
    throw new UsageError(
      (input) =>
        `Version ${loses.version} was in ${target.stage} already before its promotion, together with other ` +
        `versions, so Stagegate cannot choose one of them. Name the version that gets it in ${input('to-version')}.`,
    )
  }
  const former = record.former.filter((holder) => holder !== loses.version)
  if (target.kind === 'stage' && !archives(record.target)) {
    // It came beside them: who stayed is there, and who has left since is not brought back.
    const holders = holdersOf(standing, target)
    return former.find((holder) => holders.includes(holder)) ?? null
  }
  if (former.length > 1) {
    throw new UsageError(
      (input) =>
        `Versions ${former.join(', ')} had ${where(asked)} before version ${loses.version}, and its ` +
        `promotion archived them all, so Stagegate cannot choose one of them. Name the version that gets it in ${input('to-version')}.`,
    )
  }
  return former[0] ?? null
}

/** Whatever a rollback of Staging does, Production stays as it is. */
function throwIfItEmptiesProduction({ version, stage }: ModelVersion, asked: Rollback): void {
  const { target } = asked
  if (target.kind !== 'stage' || target.stage === 'Production' || stage !== 'Production') return
  throw new UsageError(
    (input) =>
      `Version ${version} would get ${where(asked)} back, but it is in Production now, and the rollback ` +
      `would take it out of Production. Name another version in ${input('to-version')}. To take the other version out of ` +
      `${target.stage} and leave that stage empty, move it to Archived.`,
  )
}

function throwIfUnfit(gets: ModelVersion, asked: Rollback): void {
  const { version, status } = gets
  if (status !== 'READY') {
    throw new UsageError(
      (input) =>
        `Version ${version} would get ${where(asked)} back, but its status is ${visible(status)}, not ` +
        `READY. Name another version in ${input('to-version')}, or give ${input('force')}.`,
    )
  }
  const rolledBack = rollbackMarkOf(gets, asked.target)
  if (rolledBack !== null) {
    const reason = rolledBack.reason === null ? '' : `: ${visible(rolledBack.reason)}`
    throw new UsageError(
      (input) =>
        `Version ${version} would get ${where(asked)} back, but was itself rolled back from it by ` +
        `${visible(rolledBack.by, 100)}${reason}. Name another version in ${input('to-version')}, or give ${input('force')}.`,
    )
  }
}

function where({ model, target }: Rollback): string {
  return `${targetWords(target)} of '${visible(model)}'`
}
