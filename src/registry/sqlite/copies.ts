import { ConflictError, RegistryError } from '../../core/errors/errors.ts'
import { changedSince, copySourceText, tagsForCopy } from '../../core/model/copy.ts'
import {
  type ModelName,
  type ModelVersion,
  type VersionNumber,
  versionNumber,
} from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import type { PlannedCopy } from '../port/registry.ts'
import { integerOrNull, textOrNull } from './column.ts'
import { conflict, requireOneRow } from './compare-and-set.ts'
import type { Reader, Writer } from './database.ts'
import { locationOf, readVersions, requireModel } from './registered-models.ts'
import type { Scope } from './scope.ts'
import { setVersionTag } from './tags.ts'

/** What a copy made now would be. The number of a deleted version is not given again. */
export function planCopy(
  reader: Reader,
  scope: Scope,
  model: ModelName,
  of: ModelVersion,
  now: number,
): ModelVersion {
  requireModel(reader, scope, model)
  // A version is never older than what it is a copy of, whatever this machine's clock says.
  const createdAt = Math.max(now, of.createdAt)
  return {
    model,
    version: nextNumber(reader, scope, model),
    stage: 'None',
    status: 'READY',
    runId: of.runId,
    source: copySourceText(of),
    tags: new Map(tagsForCopy(of.tags)),
    createdAt,
    updatedAt: createdAt,
  }
}

/**
 * Makes the copy inside the caller's write transaction, as MLflow's own store does; throws a
 * `ConflictError` where what is copied has changed, or another version has the number.
 */
export function makeCopy(writer: Writer, scope: Scope, { of, as }: PlannedCopy): void {
  const [now = null] = readVersions(writer, scope, of.model, { version: of.version })
  const changed = changedSince(of, now)
  if (changed !== null || now === null) throw new ConflictError(changed ?? '')
  const { model, version } = as
  if (nextNumber(writer, scope, model) !== version) {
    throw conflict(`Another version of ${visible(model)} has the number ${version} now`)
  }
  const [row] = writer.rows(
    `SELECT storage_location, source, description, run_id, run_link FROM model_versions
     WHERE ${scope.within()}name = :model AND version = :version`,
    { ...scope.values, model: of.model, version: BigInt(of.version) },
  )
  if (row === undefined) throw new Error('the version was read a moment ago')
  const optional = {
    // Where the files are, and not the way there: the version that it is copied from may be deleted.
    storage_location: locationOf(row),
    description: textOrNull(row, 'description'),
    run_id: textOrNull(row, 'run_id'),
    run_link: textOrNull(row, 'run_link'),
  }
  const given = Object.entries(optional).flatMap(([column, value]) =>
    value === null ? [] : [[column, value] as const],
  )
  const columns = given.map(([column]) => `${column}, `).join('')
  const values = {
    ...scope.values,
    ...Object.fromEntries(given),
    model,
    number: BigInt(version),
    created: BigInt(as.createdAt),
    from: as.source,
  }
  writer.execute(
    `INSERT INTO model_versions (${scope.insertColumn}${columns}name, version, creation_time,
       last_updated_time, current_stage, source, status)
     VALUES (${scope.insertValue}${given.map(([column]) => `:${column}, `).join('')}:model, :number, :created,
       :created, 'None', :from, 'READY')`,
    values,
  )
  for (const [key, value] of tagsForCopy(now.tags)) {
    setVersionTag(writer, scope, model, version, { key, value })
  }
  const models = writer.execute(
    `UPDATE registered_models SET last_updated_time = :now WHERE ${scope.within()}name = :model`,
    { ...scope.values, model, now: BigInt(as.createdAt) },
  )
  requireOneRow(models, 'registered_models')
}

/** What is attempted, after "Could not". */
export function attemptToCopy(model: ModelName, of: ModelVersion): string {
  return `copy version ${of.version} of ${visible(of.model)} to ${visible(model)}`
}

function nextNumber(reader: Reader, scope: Scope, model: ModelName): VersionNumber {
  const [row] = reader.rows(
    `SELECT max(version) AS most FROM model_versions WHERE ${scope.within()}name = :model`,
    { ...scope.values, model },
  )
  const next = (row === undefined ? 0 : (integerOrNull(row, 'most') ?? 0)) + 1
  if (Number.isSafeInteger(next)) return versionNumber(next)
  throw new RegistryError(
    `${visible(model)} has a version ${next - 1} in the registry's database, deleted or not, so there is no ` +
      'number for another version. Nothing was written.',
  )
}
