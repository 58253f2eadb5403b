import { RegistryError } from '../../core/errors/errors.ts'
import type { ModelName, VersionNumber } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { requireTagKey, requireTagValue } from './accepted-text.ts'
import type { Reader, Values, Writer } from './database.ts'
import { notDeleted, requireModel } from './registered-models.ts'
import type { Scope } from './scope.ts'

/** Tags change no timestamp, in MLflow as here. */

export function setVersionTag(
  writer: Writer,
  scope: Scope,
  model: ModelName,
  version: VersionNumber,
  tag: { readonly key: string; readonly value: string },
): void {
  requireTagKey(tag.key)
  requireTagValue(tag.key, tag.value, scope.schema.versionTagLimit)
  requireVersion(writer, scope, model, version)
  const values = {
    ...scope.values,
    model,
    version: BigInt(version),
    key: tag.key,
    value: tag.value,
  }
  const updated = writer.execute(
    `UPDATE model_version_tags SET value = :value
     WHERE ${scope.within()}name = :model AND version = :version AND key = :key`,
    values,
  )
  if (updated > 0) return
  writer.execute(
    `INSERT INTO model_version_tags (${scope.insertColumn}name, version, key, value)
     VALUES (${scope.insertValue}:model, :version, :key, :value)`,
    values,
  )
}

/** Of no effect if there is no such tag. */
export function deleteVersionTag(
  writer: Writer,
  scope: Scope,
  model: ModelName,
  version: VersionNumber,
  key: string,
): void {
  requireVersion(writer, scope, model, version)
  writer.execute(
    `DELETE FROM model_version_tags
     WHERE ${scope.within()}name = :model AND version = :version AND key = :key`,
    { ...scope.values, model, version: BigInt(version), key },
  )
}

export function setModelTag(
  writer: Writer,
  scope: Scope,
  model: ModelName,
  tag: { readonly key: string; readonly value: string },
): void {
  requireTagKey(tag.key)
  requireTagValue(tag.key, tag.value, scope.schema.modelTagLimit)
  requireModel(writer, scope, model)
  const values: Values = { ...scope.values, model, key: tag.key, value: tag.value }
  const updated = writer.execute(
    `UPDATE registered_model_tags SET value = :value
     WHERE ${scope.within()}name = :model AND key = :key`,
    values,
  )
  if (updated > 0) return
  writer.execute(
    `INSERT INTO registered_model_tags (${scope.insertColumn}name, key, value)
     VALUES (${scope.insertValue}:model, :key, :value)`,
    values,
  )
}

/** Of no effect if there is no such tag. */
export function deleteModelTag(writer: Writer, scope: Scope, model: ModelName, key: string): void {
  requireModel(writer, scope, model)
  writer.execute(
    `DELETE FROM registered_model_tags WHERE ${scope.within()}name = :model AND key = :key`,
    { ...scope.values, model, key },
  )
}

function requireVersion(
  reader: Reader,
  scope: Scope,
  model: ModelName,
  version: VersionNumber,
): void {
  requireModel(reader, scope, model)
  const found = reader.rows(
    `SELECT 1 FROM model_versions
     WHERE ${scope.within()}name = :model AND version = :version AND ${notDeleted}`,
    { ...scope.values, model, version: BigInt(version) },
  )
  if (found.length > 0) return
  throw new RegistryError(
    `Could not change a tag: ${visible(model)} has no version ${version}. Nothing was written.`,
  )
}
