import { modelSource, pathBelow } from '../../core/evidence/model-source.ts'
import type { LoggedModelId, ModelVersion, RunId } from '../../core/model/model.ts'
import { type ArtifactFolder, artifactFolder } from '../signatures/artifact-folder.ts'
import { historyTag } from '../signatures/log-model-history.ts'
import type { History, Whose } from '../signatures/search.ts'
import { text, textOrNull } from './column.ts'
import type { Reader } from './database.ts'
import { readLocation } from './registered-models.ts'
import { inScope } from './runs.ts'
import type { Scope } from './scope.ts'

/** Where the tables say that a model's files are. */
export type StoredLocation =
  | {
      readonly kind: 'folder'
      readonly folder: ArtifactFolder
      /** What the version names; null: nothing. */
      readonly whose: Whose | null
      /** null: no run's tag can know of the model. */
      readonly history: History | null
    }
  /** `because` is a clause for people. */
  | { readonly kind: 'nowhere'; readonly because: string }

export const onlyOnThisMachine =
  'its artifacts are not on this machine, and a SQLite file has no server that could fetch them'

export function locateModel(
  reader: Reader,
  scope: Scope,
  version: ModelVersion,
  model: LoggedModelId | null,
): StoredLocation {
  const source = modelSource(version.source)
  const ofLoggedModel = (id: LoggedModelId) => {
    const uri = locationOf(reader, scope, id)
    return uri === null
      ? nowhere(`MLflow has no logged model ${id}`)
      : at(uri, { kind: 'logged-model', model: id })
  }
  if (model !== null) return ofLoggedModel(model)
  switch (source.kind) {
    case 'logged-model':
      return ofLoggedModel(source.model)
    case 'run': {
      const run = runArtifacts(reader, scope, source.run)
      if (run === null) return nowhere('MLflow has no such run any more')
      const { path } = source
      return at(run.root, { kind: 'run', run: source.run }, path, { tags: run.tags, path })
    }
    case 'copy': {
      const uri = readLocation(reader, scope, version)
      return uri === null || uri === version.source
        ? nowhere('MLflow does not say where the version was copied from')
        : at(uri, ofRun(version))
    }
    case 'not-readable':
      return nowhere('the source of the version cannot be read')
    case 'folder': {
      const run = version.runId === null ? null : runArtifacts(reader, scope, version.runId)
      const path = run === null ? null : pathBelow(run.root, source.uri)
      const history = run === null || path === null ? null : { tags: run.tags, path }
      return at(source.uri, ofRun(version), '', history)
    }
  }
}

function at(
  uri: string,
  whose: Whose | null,
  path = '',
  history: History | null = null,
): StoredLocation {
  return { kind: 'folder', folder: artifactFolder(uri, path), whose, history }
}

function ofRun({ runId }: ModelVersion): Whose | null {
  return runId === null ? null : { kind: 'run', run: runId }
}

function nowhere(because: string): StoredLocation {
  return { kind: 'nowhere', because }
}

interface RunArtifacts {
  /** '' where MLflow names none. */
  readonly root: string
  /** Only the one that is asked for. */
  readonly tags: ReadonlyMap<string, string>
}

function runArtifacts(reader: Reader, scope: Scope, run: RunId): RunArtifacts | null {
  const [row] = reader.rows(
    `SELECT artifact_uri FROM runs WHERE run_uuid = :run${inScope(scope)}`,
    { ...scope.values, run },
  )
  if (row === undefined) return null
  const tags = reader.rows('SELECT key, value FROM tags WHERE run_uuid = :run AND key = :history', {
    run,
    history: historyTag,
  })
  return {
    root: textOrNull(row, 'artifact_uri') ?? '',
    tags: new Map(tags.map((tag) => [text(tag, 'key'), textOrNull(tag, 'value') ?? ''])),
  }
}

function locationOf(reader: Reader, scope: Scope, model: LoggedModelId): string | null {
  if (!scope.schema.hasLoggedModels) return null
  const [row] = reader.rows(
    `SELECT artifact_location FROM logged_models
     WHERE model_id = :model AND lifecycle_stage != 'deleted'${inScope(scope)}`,
    { ...scope.values, model },
  )
  return row === undefined ? null : text(row, 'artifact_location')
}
