import { MissingModelError, RegistryError } from '../../core/errors/errors.ts'
import {
  type AliasName,
  aliasName,
  canonicalStage,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type RunId,
  runId,
  type Stage,
  type VersionNumber,
  versionNumber,
} from '../../core/model/model.ts'
import { nearNames, writtenHint } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { refusePrompt } from '../port/prompts.ts'
import { integer, integerOrNull, text, textOrNull } from './column.ts'
import type { Reader, Row, Values } from './database.ts'
import type { Scope } from './scope.ts'

/** MLflow keeps the row of a deleted version under this stage, emptied, so its number stays taken. */
export const notDeleted = `current_stage != 'Deleted_Internal'`

export function readSnapshot(reader: Reader, scope: Scope, model: ModelName): ModelSnapshot {
  const { createdAt } = requireModel(reader, scope, model)
  const versions = readVersions(reader, scope, model)
  const living = new Set(versions.map((version) => version.version))
  const aliases = new Map<AliasName, VersionNumber>()
  for (const row of aliasRows(reader, scope, model)) {
    const version = versionOf(row)
    if (living.has(version)) aliases.set(aliasName(text(row, 'alias')), version)
  }
  return { model, createdAt, tags: readModelTags(reader, scope, model), aliases, versions }
}

/** Highest number first. */
export function readVersions(
  reader: Reader,
  scope: Scope,
  model: ModelName,
  only: { readonly version?: VersionNumber; readonly run?: RunId; readonly source?: string } = {},
): readonly ModelVersion[] {
  const values: Record<string, string | bigint> = { ...scope.values, model }
  let condition = `${scope.within()}name = :model AND ${notDeleted}`
  if (only.version !== undefined) {
    condition += ' AND version = :version'
    values.version = BigInt(only.version)
  }
  if (only.run !== undefined) {
    condition += ' AND run_id = :run'
    values.run = only.run
  }
  if (only.source !== undefined) {
    condition += ' AND source = :source'
    values.source = only.source
  }
  const versions = reader.rows(
    `SELECT version, current_stage, status, run_id, source, creation_time, last_updated_time
     FROM model_versions WHERE ${condition} ORDER BY version DESC`,
    values,
  )
  // Not a join: before 2026 no index of MLflow's leads from a version to its tags.
  const tags = reader.rows(
    `SELECT version, key, value FROM model_version_tags
     WHERE ${scope.within()}name = :model
       AND version IN (SELECT version FROM model_versions WHERE ${condition})
     ORDER BY key`,
    values,
  )
  const tagsOf = Map.groupBy(tags, (row) => row.version)
  return versions.map((row) => versionFrom(model, row, tagsOf.get(row.version) ?? []))
}

/** Where the files of a version are, of a copy those of what it was copied from; null: there is no such version. */
export function readLocation(reader: Reader, scope: Scope, version: ModelVersion): string | null {
  const [row] = reader.rows(
    `SELECT storage_location, source FROM model_versions
     WHERE ${scope.within()}name = :name AND version = :version`,
    { ...scope.values, name: version.model, version: BigInt(version.version) },
  )
  return row === undefined ? null : locationOf(row)
}

/** As MLflow answers: it notes the place since 2023 only, and before that it was the source. */
export function locationOf(row: Row): string | null {
  return textOrNull(row, 'storage_location') || textOrNull(row, 'source')
}

/** More names than a sentence can have. */
const mostListed = 5

/** Throws a `UsageError` if there is no such registered model (a `MissingModelError`, with near names), or it is a prompt. */
export function requireModel(
  reader: Reader,
  scope: Scope,
  model: ModelName,
): Pick<ModelSnapshot, 'createdAt'> {
  const values: Values = { ...scope.values, model }
  const [found] = reader.rows(
    `SELECT creation_time FROM registered_models WHERE ${scope.within()}name = :model`,
    values,
  )
  if (found !== undefined) {
    refusePrompt(model, readModelTags(reader, scope, model))
    return { createdAt: integerOrNull(found, 'creation_time') ?? 0 }
  }
  // Prompts live in the same tables; their tag sets them apart.
  const sameWorkspace = scope.schema.hasWorkspaces ? ' AND t.workspace = m.workspace' : ''
  const names = reader
    .rows(
      `SELECT m.name FROM registered_models AS m
       WHERE ${scope.within('m')}NOT EXISTS (
         SELECT 1 FROM registered_model_tags AS t
         WHERE t.name = m.name AND t.key = 'mlflow.prompt.is_prompt' AND t.value = 'true'${sameWorkspace})`,
      scope.values,
    )
    .map((row) => text(row, 'name'))
  const where = scope.workspace === null ? '' : ` in the workspace ${visible(scope.workspace)}`
  const near = nearNames(model, names).map((name) => `'${visible(name)}'`)
  const hint =
    writtenHint(model, names) ||
    (near.length > 0
      ? ` Did you mean ${near.join(' or ')}?`
      : names.length === 0
        ? ' The registry has no registered models yet.'
        : names.length <= mostListed
          ? ` The registry has ${names
              .toSorted()
              .map((name) => `'${visible(name)}'`)
              .join(', ')}.`
          : ` None of the ${names.length} registered models has a similar name.`)
  throw new MissingModelError(`There is no registered model '${visible(model)}'${where}.${hint}`)
}

function readModelTags(
  reader: Reader,
  scope: Scope,
  model: ModelName,
): ReadonlyMap<string, string> {
  const rows = reader.rows(
    `SELECT key, value FROM registered_model_tags WHERE ${scope.within()}name = :model ORDER BY key`,
    { ...scope.values, model },
  )
  return tagsFrom(rows)
}

/** Dangling ones too. */
export function aliasRows(reader: Reader, scope: Scope, model: ModelName): readonly Row[] {
  return reader.rows(
    `SELECT alias, version FROM registered_model_aliases
     WHERE ${scope.within()}name = :model ORDER BY alias`,
    { ...scope.values, model },
  )
}

/** Of the versions that are not deleted. */
export function readStages(
  reader: Reader,
  scope: Scope,
  model: ModelName,
): ReadonlyMap<VersionNumber, Stage> {
  const rows = reader.rows(
    `SELECT version, current_stage FROM model_versions
     WHERE ${scope.within()}name = :model AND ${notDeleted} ORDER BY version DESC`,
    { ...scope.values, model },
  )
  return new Map(rows.map((row) => [versionOf(row), stageOf(row)]))
}

export function versionOf(row: Row): VersionNumber {
  const number = integer(row, 'version')
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new RegistryError(
      `The registry's database has a model version ${number}; versions are whole numbers from 1.`,
    )
  }
  return versionNumber(number)
}

function stageOf(row: Row): Stage {
  const found = text(row, 'current_stage')
  const stage = canonicalStage(found)
  if (stage === null) {
    throw new RegistryError(
      `The registry's database has version ${String(row.version)} in the stage ${visible(found)}, ` +
        'which MLflow does not have. Repair it before promoting anything.',
    )
  }
  return stage
}

function versionFrom(model: ModelName, row: Row, tags: readonly Row[]): ModelVersion {
  const createdAt = integerOrNull(row, 'creation_time') ?? 0
  // MLflow writes an empty run id over REST and NULL from Python: both mean that there is no run.
  const run = textOrNull(row, 'run_id') || null
  return {
    model,
    version: versionOf(row),
    stage: stageOf(row),
    status: textOrNull(row, 'status') ?? 'UNKNOWN',
    runId: run === null ? null : runId(run),
    source: textOrNull(row, 'source') ?? '',
    tags: tagsFrom(tags),
    createdAt,
    updatedAt: integerOrNull(row, 'last_updated_time') ?? createdAt,
  }
}

function tagsFrom(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(rows.map((row) => [text(row, 'key'), textOrNull(row, 'value') ?? '']))
}
