import { UsageError } from '../../core/errors/errors.ts'
import type { Change, StageMove } from '../../core/model/change.ts'
import type { ModelName, Stage, VersionNumber } from '../../core/model/model.ts'
import { sameVersions } from '../../core/model/target-state.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { pointAlias, removeAlias } from './aliases.ts'
import { conflict, requireOneRow } from './compare-and-set.ts'
import type { Writer } from './database.ts'
import { readStages, requireModel } from './registered-models.ts'
import type { Scope } from './scope.ts'

/**
 * Carries out one change inside the caller's write transaction, after comparing what stands there
 * with what the change was decided on; throws a `ConflictError` if they differ. What is written is
 * what MLflow's own store writes for the same call. `now`: milliseconds since 1970.
 */
export function carryOut(writer: Writer, scope: Scope, change: Change, now: number): void {
  requireModel(writer, scope, change.model)
  switch (change.kind) {
    case 'move-to-stage':
      moveToStage(writer, scope, change, now)
      return
    case 'point-alias':
      pointAlias(writer, scope, change)
      return
    case 'remove-alias':
      removeAlias(writer, scope, change)
      return
  }
}

function moveToStage(writer: Writer, scope: Scope, change: StageMove, now: number): void {
  const serves = change.to === 'Staging' || change.to === 'Production'
  if (change.archiveExisting && !serves) {
    throw new UsageError(
      `Only a move to Staging or Production can archive the other versions in the stage, not one to ${change.to}.`,
    )
  }
  const stages = readStages(writer, scope, change.model)
  const found = stages.get(change.version)
  const holders = [...stages].filter(([, stage]) => stage === change.to).map(([held]) => held)
  const subject = `Version ${change.version} of ${visible(change.model)}`
  if (found === undefined) throw conflict(`${subject} no longer exists`)
  if (found !== change.from) {
    throw conflict(
      `${subject} is in ${found} now; when the decision was made, it was in ${change.from}`,
    )
  }
  // Who else is in Archived or None is nobody's business.
  if (serves && !sameVersions(holders, change.holders)) {
    throw conflict(
      `${subject} was to move to ${change.to}, where ${are(holders)} now; ` +
        `when the decision was made, ${were(change.holders)} there`,
    )
  }
  const moved = change.archiveExisting ? holders.filter((held) => held !== change.version) : []
  for (const former of moved) setStage(writer, scope, change.model, former, 'Archived', now)
  setStage(writer, scope, change.model, change.version, change.to, now)
  const models = writer.execute(
    `UPDATE registered_models SET last_updated_time = :now WHERE ${scope.within()}name = :model`,
    { ...scope.values, model: change.model, now: BigInt(now) },
  )
  requireOneRow(models, 'registered_models')
}

function setStage(
  writer: Writer,
  scope: Scope,
  model: ModelName,
  version: VersionNumber,
  stage: Stage,
  now: number,
): void {
  const changed = writer.execute(
    `UPDATE model_versions SET current_stage = :stage, last_updated_time = :now
     WHERE ${scope.within()}name = :model AND version = :version`,
    { ...scope.values, model, version: BigInt(version), stage, now: BigInt(now) },
  )
  requireOneRow(changed, 'model_versions')
}

function are(holders: readonly VersionNumber[]): string {
  if (holders.length === 0) return 'no version is'
  return holders.length === 1 ? `version ${holders[0]} is` : `versions ${holders.join(', ')} are`
}

function were(holders: readonly VersionNumber[]): string {
  if (holders.length === 0) return 'no version was'
  return holders.length === 1 ? `version ${holders[0]} was` : `versions ${holders.join(', ')} were`
}
