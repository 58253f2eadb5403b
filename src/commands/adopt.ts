import { UsageError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type VersionNumber,
} from '../core/model/model.ts'
import { holderWords, targetWords } from '../core/model/target.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { begunRecord } from '../core/records/record.ts'
import { rollbackMarkOf } from '../core/records/rollback-mark.ts'
import type { Adopted } from '../core/rollback/adoption.ts'
import type { ServingTarget } from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { adoptHolder } from '../moves/adopt.ts'
import { recoverForVersion } from '../moves/recover.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { type Actor, writerOfRecord } from './actor.ts'
import { requireRight } from './rights.ts'

export interface Adoption {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: ServingTarget
  readonly reason: string
}

/**
 * Takes over what stands there past the gates: records who says that the version may hold the target,
 * and why. Nothing moves. Throws a `UsageError` where the version does not hold the target, or was
 * rolled back from it, and a `ConflictError` where somebody is at work on it.
 */
export async function adopt(
  adoption: Adoption,
  registry: ModelRegistry,
  machine: Actor & Clock,
): Promise<Adopted> {
  const promoter = byClockOf(registry, machine)
  const { model, target, reason } = adoption
  const {
    snapshot: standing,
    row,
    notes,
    permission,
  } = await recoverForVersion(
    registry,
    adoption,
    (version) => ({ action: 'promote', version }),
    promoter,
  )
  const { version } = row
  const holders = holdersOf(standing, target)
  if (!holders.includes(version)) throw holdsNot(version, target, standing)
  if (rollbackMarkOf(row, target) !== null) throw onHold(version, target, standing)
  requireRight(permission, 'EDIT', model)
  await adoptHolder(
    registry,
    standing,
    begunRecord(row, writerOfRecord(promoter, standing, [row]), {
      action: 'adopt',
      verdict: 'accepted',
      // Nobody is archived by it.
      target: target.kind === 'stage' ? { ...target, archiveExisting: false } : target,
      former: holders,
      reason,
    }),
    promoter,
  )
  const others = holders.filter((holder) => holder !== version)
  return { model, version, target, others, reason, by: promoter.by, notes }
}

function holdsNot(
  version: VersionNumber,
  target: ServingTarget,
  standing: ModelSnapshot,
): UsageError {
  return new UsageError(
    `Version ${version} of '${visible(standing.model)}' does not have ${targetWords(target)}, so there is ` +
      `nothing to adopt, and adopt moves nothing. Holders of the target: ${holderWords(holdersOf(standing, target))}.`,
  )
}

function onHold(
  version: VersionNumber,
  target: ServingTarget,
  standing: ModelSnapshot,
): UsageError {
  return new UsageError(
    `Version ${version} of '${visible(standing.model)}' was rolled back from ${targetWords(target)}, and ` +
      'has it again. If the version is good after all, run clear-rollback first.',
  )
}
