import { RegistryError } from '../../core/errors/errors.ts'
import { fileIn, modelSource, pathBelow } from '../../core/evidence/model-source.ts'
import type { LoggedModelId, ModelVersion, RunId } from '../../core/model/model.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type ArtifactFolder, artifactFolder } from '../signatures/artifact-folder.ts'
import { mlmodelName } from '../signatures/mlmodel.ts'
import type { History, Whose } from '../signatures/search.ts'
import { loggedModelPlace, runPlace } from './artifact-answers.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { shownCall } from './failures.ts'
import { readLocation } from './reading.ts'

const prefix = '/api/2.0/mlflow'
/** What a run says of its artifacts. */
interface RunArtifacts {
  /** '' where MLflow names none. */
  readonly root: string
  readonly tags: ReadonlyMap<string, string>
}

/** Where the files of a version's model are. */
export type ModelLocation =
  | {
      readonly kind: 'folder'
      readonly folder: ArtifactFolder
      /** With what the server's own UI shows the MLmodel in it; null: with nothing. */
      readonly fetched: Call | null
      /** Whose its MLmodel has to say it is, where the folder is not certain; null: of nobody that is known. */
      readonly whose: Whose | null
      /** Whether that is so in a folder that the server itself serves, too. */
      readonly isUncertain: boolean
      /** null: no run's tag can know of the model. */
      readonly history: (() => Promise<History | null>) | null
    }
  /** `because` is a clause for people. */
  | { readonly kind: 'nowhere'; readonly because: string }

type Folder = Extract<ModelLocation, { readonly kind: 'folder' }>

/** In at most three requests, each of which is sent again as the settings say. */
export async function locateModel(
  client: Client,
  version: ModelVersion,
  model: LoggedModelId | null,
): Promise<ModelLocation> {
  const locations = new ModelLocations(client, version)
  return model === null ? await locations.ofSource() : await locations.ofLoggedModel(model)
}

/** Asks MLflow where the files of a version's model are. */
class ModelLocations {
  readonly #client: Client
  readonly #version: ModelVersion

  constructor(client: Client, version: ModelVersion) {
    this.#client = client
    this.#version = version
  }

  async ofSource(): Promise<ModelLocation> {
    const source = modelSource(this.#version.source)
    switch (source.kind) {
      case 'logged-model':
        return await this.ofLoggedModel(source.model)
      case 'run':
        return await this.#ofRun(source.run, source.path)
      case 'copy':
        return await this.#ofCopy()
      case 'not-readable':
        return nowhere('the source of the version cannot be read')
      case 'folder':
        return await this.#ofFolder(source.uri)
    }
  }

  async ofLoggedModel(model: LoggedModelId): Promise<ModelLocation> {
    const call: Call = {
      method: 'GET',
      path: `${prefix}/logged-models/${model}`,
      pathMayBeUnknown: true,
    }
    const finding = await this.#client.read(call, loggedModelPlace)
    if (finding.kind === 'missing') return nowhere(`MLflow has no logged model ${model}`)
    const { model_id, artifact_uri } = finding.value.model.info
    if (model_id !== model) throw this.#answeredAnother(call, model_id)
    const fetched: Call = {
      method: 'GET',
      path: `/ajax-api/2.0/mlflow/logged-models/${model}/artifacts/files`,
      query: { artifact_file_path: mlmodelName },
    }
    return inFolder(artifact_uri, '', { fetched, whose: { kind: 'logged-model', model } })
  }

  async #ofRun(id: RunId, path: string): Promise<ModelLocation> {
    const run = await this.#run(id)
    if (run === null) return nowhere('MLflow has no such run any more')
    return inFolder(run.root, path, {
      fetched: fileOfRun(id, path),
      whose: { kind: 'run', run: id },
      history: async () => ({ tags: run.tags, path }),
    })
  }

  /**
   * Where the version that it was copied from has its files. Only the registry knows, which may be
   * another server than this one: so the file has to name the version's run.
   */
  async #ofCopy(): Promise<ModelLocation> {
    const { runId, source } = this.#version
    const uri = await readLocation(this.#client, this.#version)
    if (uri === null || uri === source || runId === null) {
      return nowhere('the tracking server does not say where the version was copied from')
    }
    const whose: Whose = { kind: 'run', run: runId }
    return inFolder(uri, '', { fetched: this.#fileOfVersion(), whose, isUncertain: true })
  }

  async #ofFolder(uri: string): Promise<ModelLocation> {
    const folder = artifactFolder(uri)
    const { runId } = this.#version
    const whose: Whose | null = runId === null ? null : { kind: 'run', run: runId }
    if (folder.kind !== 'local' && folder.kind !== 'store') {
      // The run is asked only where the file is not to be had.
      return inFolder(uri, '', { whose, history: () => this.#history(uri) })
    }
    const history = await this.#history(uri)
    const fetched = await this.#fileInFolder(uri, history)
    return inFolder(uri, '', { fetched, whose, history: async () => history })
  }

  /** How the server itself gets at a file of a folder; null: nothing says that it is this folder. */
  async #fileInFolder(uri: string, history: History | null): Promise<Call | null> {
    const { runId } = this.#version
    if (runId !== null && history !== null) return fileOfRun(runId, history.path)
    // The registry may be another server than this one, where the name means another model.
    return (await readLocation(this.#client, this.#version)) === uri ? this.#fileOfVersion() : null
  }

  /** null: the folder is not among the artifacts of the version's run. */
  async #history(uri: string): Promise<History | null> {
    const { runId } = this.#version
    const run = runId === null ? null : await this.#run(runId)
    const path = run === null ? null : pathBelow(run.root, uri)
    return run === null || path === null ? null : { tags: run.tags, path }
  }

  async #run(id: RunId): Promise<RunArtifacts | null> {
    const call: Call = { method: 'GET', path: `${prefix}/runs/get`, query: { run_id: id } }
    const finding = await this.#client.read(call, runPlace)
    if (finding.kind === 'missing') return null
    const { info, data } = finding.value.run
    if (info.run_id !== id) throw this.#answeredAnother(call, info.run_id)
    return {
      root: info.artifact_uri ?? '',
      tags: new Map((data?.tags ?? []).map(({ key, value }) => [key, value ?? ''])),
    }
  }

  #fileOfVersion(): Call {
    const { model, version } = this.#version
    return {
      method: 'GET',
      path: '/model-versions/get-artifact',
      query: { name: model, version: String(version), path: mlmodelName },
    }
  }

  #answeredAnother(call: Call, id: string): RegistryError {
    return new RegistryError(
      `${shownCall(this.#client.connection, call)}: MLflow answered with another logged model, '${visible(id, 80)}'.`,
    )
  }
}

function fileOfRun(run: RunId, path: string): Call {
  return {
    method: 'GET',
    path: '/get-artifact',
    query: { run_id: run, path: fileIn(path, mlmodelName) },
  }
}

function inFolder(
  uri: string,
  path: string,
  {
    fetched = null,
    whose = null,
    isUncertain = false,
    history = null,
  }: Partial<Pick<Folder, 'fetched' | 'whose' | 'isUncertain' | 'history'>>,
): Folder {
  const folder = artifactFolder(uri, path)
  return { kind: 'folder', folder, fetched, whose, isUncertain, history }
}

function nowhere(because: string): ModelLocation {
  return { kind: 'nowhere', because }
}
