import { UsageError } from '../core/errors/errors.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
} from '../core/model/model.ts'
import { targetKey, targetWords } from '../core/model/target.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { begunRecord } from '../core/records/record.ts'
import { rollbackMarkOf, rolledBackTargets } from '../core/records/rollback-mark.ts'
import type { ClearedRollback } from '../core/rollback/cleared-rollback.ts'
import type { ServingTarget } from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { clearRollbackMark } from '../moves/clear-rollback-mark.ts'
import { recoverForVersion } from '../moves/recover.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import { type Actor, writerOfRecord } from './actor.ts'

export interface ClearRollback {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: ServingTarget
  readonly reason: string | null
}

/**
 * Lets a version be promoted again to where it was rolled back from. Nothing moves. Throws a
 * `UsageError` where there is no such hold, and a `ConflictError` where somebody is at work on it.
 */
export async function clearRollback(
  clearing: ClearRollback,
  registry: ModelRegistry,
  machine: Actor,
): Promise<ClearedRollback> {
  const promoter = byClockOf(registry, machine)
  const { model, target, reason } = clearing
  const {
    snapshot: standing,
    row,
    notes,
  } = await recoverForVersion(
    registry,
    clearing,
    // A rollback that was killed would leave its hold once more, when the next run finishes it.
    () => ({ action: 'rollback', to: null, force: false }),
    promoter.now,
  )
  const hold = rollbackMarkOf(row, target)
  if (hold === null) throw noHold(row, target, standing)
  await clearRollbackMark(
    registry,
    row,
    begunRecord(row, writerOfRecord(promoter), {
      action: 'clear-rollback',
      verdict: 'ungated',
      target,
      former: holdersOf(standing, target),
      reason,
    }),
  )
  return { model, version: row.version, target, mark: hold, reason, notes }
}

function noHold(row: ModelVersion, target: Target, standing: ModelSnapshot): UsageError {
  const { version } = row
  const elsewhere = rolledBackTargets(row)
  const others = standing.versions.filter((each) => rollbackMarkOf(each, target) !== null)
  const found = [
    ...elsewhere
      .slice(0, 10)
      .map((each) => `version ${version} from ${visible(targetKey(each), 100)}`),
    ...others.slice(0, 10).map((each) => `version ${each.version} from here`),
  ]
  return new UsageError(
    `Version ${version} of '${visible(standing.model)}' was not rolled back from ${targetWords(target)}, so there is ` +
      `no hold to clear. ${found.length === 0 ? 'Neither was any other.' : `Rolled back: ${found.join(', ')}.`}`,
  )
}
