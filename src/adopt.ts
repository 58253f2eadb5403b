import { adoptHolder } from './apply/adopt.ts'
import type { Clock } from './apply/rivals.ts'
import { notesOf, settleAndLook } from './apply/settle.ts'
import type { Adopted } from './core/adopted.ts'
import { UsageError } from './core/errors.ts'
import { holdersOf, type ModelName, type Standing, type VersionNumber } from './core/model.ts'
import { rolledBackFrom } from './core/records/rolled-back.ts'
import type { ServingTarget } from './core/rollback.ts'
import { holderWords, targetWords } from './core/target-words.ts'
import { visible } from './core/untrusted-text.ts'
import type { VersionSelector } from './core/version-selector.ts'
import type { Promoter } from './promoter.ts'
import { signedBy, withoutEvidence } from './promoter.ts'
import type { ModelRegistry } from './registries/registry.ts'
import { byClockOf } from './registry-clock.ts'
import { existingVersion, resolveVersion } from './resolve-version.ts'

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
  { model, version: selector, target, reason }: Adoption,
  registry: ModelRegistry,
  machine: Promoter & Clock,
): Promise<Adopted> {
  const promoter = byClockOf(registry, machine)
  const before = await registry.readStanding(model)
  const { version } = await resolveVersion(registry, before, selector)
  const asking = { action: 'promote', version } as const
  const looked = await settleAndLook(registry, before, target, asking, promoter.now())
  const { standing, settled } = looked
  const holders = holdersOf(standing, target)
  const row = await existingVersion(registry, standing, version)
  if (!holders.includes(version)) throw holdsNot(version, target, standing)
  if (rolledBackFrom(row, target) !== null) throw onHold(version, target, standing)
  await adoptHolder(
    registry,
    model,
    {
      state: 'begun',
      action: 'adopt',
      verdict: 'accepted',
      // Nobody is archived by it.
      target: target.kind === 'stage' ? { ...target, archiveExisting: false } : target,
      version,
      versionCreatedAt: row.createdAt,
      from: target.kind === 'alias' ? null : row.stage,
      former: holders,
      rollback: null,
      ...signedBy(promoter),
      reason,
      ...withoutEvidence,
    },
    promoter,
  )
  const others = holders.filter((holder) => holder !== version)
  const notes = notesOf(settled)
  return { model, version, target, others, reason, by: promoter.by, notes }
}

function holdsNot(version: VersionNumber, target: ServingTarget, standing: Standing): UsageError {
  return new UsageError(
    `Version ${version} of '${visible(standing.model)}' does not hold ${targetWords(target)}, so there is ` +
      `nothing to adopt: adopt moves nothing. Its holders: ${holderWords(holdersOf(standing, target))}.`,
  )
}

function onHold(version: VersionNumber, target: ServingTarget, standing: Standing): UsageError {
  return new UsageError(
    `Version ${version} of '${visible(standing.model)}' was rolled back from ${targetWords(target)}, and ` +
      'holds it again. If it is good after all, lift that hold first: clear-hold.',
  )
}
