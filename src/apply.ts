import { type Change, formerHolders } from './core/change.ts'
import { ConflictError, RegistryError, StagegateError } from './core/errors.ts'
import {
  holdersOf,
  holdersThatMatter,
  type Standing,
  type Target,
  type VersionNumber,
} from './core/model.ts'
import type { Ending } from './core/outcome.ts'
import { foldOldest, heldTag, type PromotionRecord, recordTag } from './core/record.ts'
import { visible } from './core/untrusted-text.ts'
import type { ModelRegistry } from './registries/registry.ts'
import { existingVersion } from './resolve-version.ts'

/** How an attempt to move a target ended. */
export type Applied = Extract<Ending, { kind: 'promoted' | 'already-there' | 'conflict' }>

/**
 * The only place that writes to a registry: compares, moves, reads back, records.
 *
 * Throws what the registry throws when it cannot be read or written.
 */
export async function apply(
  registry: ModelRegistry,
  change: Change,
  target: Target,
  record: PromotionRecord,
): Promise<Applied> {
  // The intent is recorded here, before anything moves, once runs can be resumed.
  const before = await registry.readStanding(change.model)
  if (holdsAlready(before, change, target)) return { kind: 'already-there' }
  if (!standsAsDecided(before, change, target)) return overtaken(before, change, target)

  try {
    await registry.move(change)
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const now = await registry.readStanding(change.model)
    return holdsAlready(now, change, target)
      ? { kind: 'already-there' }
      : overtaken(now, change, target)
  }

  // First of all, for whatever comes: a champion that is deleted must not open a first promotion.
  const heldProblem = await problemOf(() => writeHeld(registry, change, record))
  const after = await readBack(registry, change)
  // Two holders after an archiving move are repaired here, once racers agree on a rule.
  if (!holdsAlready(after, change, target)) return overtaken(after, change, target)
  const recordProblem = await problemOf(() => writeRecord(registry, change, after, record))
  return { kind: 'promoted', recordProblem: heldProblem ?? recordProblem }
}

/** A move that cannot be read back may stand, and must not be reported as if it did not. */
async function readBack(registry: ModelRegistry, change: Change): Promise<Standing> {
  try {
    return await registry.readStanding(change.model)
  } catch (cause) {
    if (!(cause instanceof StagegateError)) throw cause
    throw new RegistryError(
      `The registry accepted the move of version ${change.version} of '${visible(change.model)}', ` +
        `but could not be read afterwards, so nothing is recorded of it and nobody knows who holds the ` +
        `target now. Run again: that finds out. ${cause.message}`,
      { cause },
    )
  }
}

/** In place as this change would leave it: alone, where former holders are archived. */
function holdsAlready(standing: Standing, change: Change, target: Target): boolean {
  const holders = holdersOf(standing, target)
  const mustBeAlone = change.kind === 'move-to-stage' && change.archiveExisting
  return holders.includes(change.version) && (!mustBeAlone || holders.length === 1)
}

/** Whether what the change says stood there before still does. */
function standsAsDecided(standing: Standing, change: Change, target: Target): boolean {
  const holders = holdersOf(standing, target)
  switch (change.kind) {
    case 'point-alias':
      return (holders[0] ?? null) === change.from
    case 'move-to-stage': {
      const row = standing.versions.find(({ version }) => version === change.version)
      const sameStage = row === undefined || row.stage === change.from
      // Who else is in Archived or None is nobody's business.
      return sameStage && (target.kind === 'retirement' || sameSet(holders, change.holders))
    }
  }
}

function sameSet(a: readonly VersionNumber[], b: readonly VersionNumber[]): boolean {
  return a.length === b.length && a.every((holder) => b.includes(holder))
}

function overtaken(standing: Standing, change: Change, target: Target): Applied {
  const holders = holdersThatMatter(standing, target, change.version)
  const problem =
    `${whatMoved(standing, change, target, holders)} ` +
    `Run again to decide on what stands there now.`
  return { kind: 'conflict', problem, inPlace: holders.includes(change.version) }
}

function whatMoved(
  standing: Standing,
  change: Change,
  target: Target,
  holders: readonly VersionNumber[],
): string {
  const model = `'${visible(change.model)}'`
  if (change.kind === 'move-to-stage' && sameSet(holders, change.holders)) {
    const row = standing.versions.find(({ version }) => version === change.version)
    return (
      `Somebody else moved version ${change.version} of ${model} meanwhile: it was in ` +
      `${change.from} when the decision was taken and is in ${row?.stage ?? 'another stage'} now.`
    )
  }
  const name = target.kind === 'alias' ? `alias ${visible(target.alias)}` : `stage ${target.stage}`
  return (
    `Somebody else moved ${name} of ${model} meanwhile. Its holders when the decision was taken: ` +
    `${listed(formerHolders(change))}. Now: ${listed(holders)}.`
  )
}

function listed(holders: readonly VersionNumber[]): string {
  return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`
}

async function writeHeld(
  registry: ModelRegistry,
  change: Change,
  record: PromotionRecord,
): Promise<void> {
  const held = heldTag(record)
  await registry.setModelTag(change.model, held.key, held.value)
}

async function writeRecord(
  registry: ModelRegistry,
  { model, version }: Change,
  standing: Standing,
  record: PromotionRecord,
): Promise<void> {
  const entry = recordTag(record)
  const row = await existingVersion(registry, standing, version)
  const { remove, note } = foldOldest(row.tags, entry)
  await registry.setVersionTag(model, version, entry.key, entry.value)
  if (note !== null) await registry.setVersionTag(model, version, note.key, note.value)
  for (const key of remove) await registry.deleteVersionTag(model, version, key)
}

/** The move stands whether or not it could be recorded, so a failure is handed back, not thrown. */
async function problemOf(write: () => Promise<void>): Promise<string | null> {
  try {
    await write()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
