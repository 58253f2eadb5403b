import type { AliasMove, Change, StageMove } from '../../core/change.ts'
import { ConflictError, RegistryError, UsageError } from '../../core/errors.ts'
import type { ModelName, Stage, VersionNumber } from '../../core/model.ts'
import { visible } from '../../core/untrusted-text.ts'
import { requireAliasName } from './accepted-text.ts'
import type { Writer } from './database.ts'
import { aliasRows, readStages, requireModel, versionOf } from './registered-models.ts'
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
  }
}

function moveToStage(writer: Writer, scope: Scope, change: StageMove, now: number): void {
  const serves = change.to === 'Staging' || change.to === 'Production'
  if (change.archiveExisting && !serves) {
    throw new UsageError(
      `Former holders can be archived only in a move to Staging or Production, not to ${change.to}.`,
    )
  }
  const stages = readStages(writer, scope, change.model)
  const found = stages.get(change.version)
  const holders = [...stages].filter(([, stage]) => stage === change.to).map(([held]) => held)
  const subject = `Version ${change.version} of ${visible(change.model)}`
  if (found === undefined) throw conflict(`${subject} is not there any more`)
  if (found !== change.from) {
    throw conflict(
      `${subject} stands in ${found} now; it was decided on when it stood in ${change.from}`,
    )
  }
  // Who else is in Archived or None is nobody's business.
  if (serves && !sameVersions(holders, change.holders)) {
    throw conflict(
      `${subject} was to move to ${change.to}, which ${hold(holders)} now; ` +
        `it was decided on when ${held(change.holders)} it`,
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

/** MLflow changes no timestamp when an alias moves. */
function pointAlias(writer: Writer, scope: Scope, change: AliasMove): void {
  requireAliasName(change.alias)
  const living = readStages(writer, scope, change.model)
  const subject = `${visible(change.model)}'s alias ${visible(change.alias)}`
  if (!living.has(change.version)) {
    throw conflict(`Version ${change.version} of ${visible(change.model)} is not there any more`)
  }
  const row = aliasRows(writer, scope, change.model).find((found) => found.alias === change.alias)
  const pointed = row === undefined ? null : versionOf(row)
  // An alias that a deleted version left behind (MLflow before 3.17) points to nothing.
  const standing = pointed !== null && living.has(pointed) ? pointed : null
  if (standing !== change.from) {
    throw conflict(
      `${subject} ${pointsTo(standing)} now; it was decided on when it ${pointsTo(change.from, 'pointed')}`,
    )
  }
  const values = {
    ...scope.values,
    model: change.model,
    alias: change.alias,
    version: BigInt(change.version),
  }
  const changed =
    row === undefined
      ? writer.execute(
          `INSERT INTO registered_model_aliases (${scope.insertColumn}name, alias, version)
           VALUES (${scope.insertValue}:model, :alias, :version)`,
          values,
        )
      : writer.execute(
          `UPDATE registered_model_aliases SET version = :version
           WHERE ${scope.within()}name = :model AND alias = :alias`,
          values,
        )
  requireOneRow(changed, 'registered_model_aliases')
}

function requireOneRow(changed: number, table: string): void {
  if (changed === 1) return
  throw new RegistryError(
    `A write to the table ${table} changed ${changed} rows where it had to change one. ` +
      'Everything was taken back; nothing was written.',
  )
}

function conflict(what: string): ConflictError {
  return new ConflictError(
    `${what}. Somebody else changed it meanwhile. Nothing was written; check again and decide anew.`,
  )
}

function sameVersions(a: readonly VersionNumber[], b: readonly VersionNumber[]): boolean {
  const set = new Set(a)
  return set.size === new Set(b).size && b.every((version) => set.has(version))
}

function hold(holders: readonly VersionNumber[]): string {
  if (holders.length === 0) return 'nothing holds'
  return holders.length === 1
    ? `version ${holders[0]} holds`
    : `versions ${holders.join(', ')} hold`
}

function held(holders: readonly VersionNumber[]): string {
  if (holders.length === 0) return 'nothing held'
  return `version${holders.length === 1 ? '' : 's'} ${holders.join(', ')} held`
}

function pointsTo(version: VersionNumber | null, verb = 'points'): string {
  return version === null ? `${verb} to no version` : `${verb} to version ${version}`
}
