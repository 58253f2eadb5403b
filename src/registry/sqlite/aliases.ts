import type { AliasMove, AliasRemoval } from '../../core/model/change.ts'
import type { VersionNumber } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { requireAliasName } from './accepted-text.ts'
import { conflict, requireOneRow } from './compare-and-set.ts'
import type { Reader, Writer } from './database.ts'
import { aliasRows, readStages, versionOf } from './registered-models.ts'
import type { Scope } from './scope.ts'

/** MLflow changes no timestamp when an alias moves or goes, and neither do these. */

export function pointAlias(writer: Writer, scope: Scope, change: AliasMove): void {
  requireAliasName(change.alias)
  const { hasRow } = requirePointing(writer, scope, change, change.from)
  const values = {
    ...scope.values,
    model: change.model,
    alias: change.alias,
    version: BigInt(change.version),
  }
  const changed = hasRow
    ? writer.execute(
        `UPDATE registered_model_aliases SET version = :version
         WHERE ${scope.within()}name = :model AND alias = :alias`,
        values,
      )
    : writer.execute(
        `INSERT INTO registered_model_aliases (${scope.insertColumn}name, alias, version)
         VALUES (${scope.insertValue}:model, :alias, :version)`,
        values,
      )
  requireOneRow(changed, 'registered_model_aliases')
}

export function removeAlias(writer: Writer, scope: Scope, change: AliasRemoval): void {
  requirePointing(writer, scope, change, change.version)
  const changed = writer.execute(
    `DELETE FROM registered_model_aliases WHERE ${scope.within()}name = :model AND alias = :alias`,
    { ...scope.values, model: change.model, alias: change.alias },
  )
  requireOneRow(changed, 'registered_model_aliases')
}

/** Throws a `ConflictError` unless the alias points to `from`, and the change's version lives. */
function requirePointing(
  reader: Reader,
  scope: Scope,
  change: AliasMove | AliasRemoval,
  from: VersionNumber | null,
): { readonly hasRow: boolean } {
  const { model, alias, version } = change
  const living = readStages(reader, scope, model)
  if (!living.has(version)) {
    throw conflict(`Version ${version} of ${visible(model)} no longer exists`)
  }
  const row = aliasRows(reader, scope, model).find((found) => found.alias === alias)
  const pointed = row === undefined ? null : versionOf(row)
  // An alias that a deleted version left behind (MLflow before 3.17) points to nothing.
  const pointedTo = pointed !== null && living.has(pointed) ? pointed : null
  if (pointedTo !== from) {
    throw conflict(
      `${visible(model)}'s alias ${visible(alias)} ${pointsTo(pointedTo)} now; ` +
        `when the decision was made, it ${pointsTo(from, 'pointed')}`,
    )
  }
  return { hasRow: row !== undefined }
}

function pointsTo(version: VersionNumber | null, verb = 'points'): string {
  return version === null ? `${verb} to no version` : `${verb} to version ${version}`
}
