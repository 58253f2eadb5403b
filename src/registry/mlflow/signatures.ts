import { RegistryError } from '../../core/errors/errors.ts'
import { fileIn, modelSource, pathBelow } from '../../core/evidence/model-source.ts'
import type { LoggedModelId, ModelVersion, RunId } from '../../core/model/model.ts'
import type { SignatureReading } from '../../core/signatures/signature.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { artifactFolder } from '../signatures/artifact-folder.ts'
import { mlmodelName } from '../signatures/mlmodel.ts'
import {
  findSignature,
  type History,
  onlyPlace,
  type SearchPlace,
  type SearchPlaces,
  type Whose,
} from '../signatures/search.ts'
import { loggedModelPlace, runPlace } from './artifact-answers.ts'
import { mlmodelPlaces } from './artifacts.ts'
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

/** In at most three requests, each of which is sent again as the settings say. */
export async function readSignature(
  client: Client,
  version: ModelVersion,
  model: LoggedModelId | null,
): Promise<SignatureReading> {
  const places = new SignaturePlaces(client, version)
  return await findSignature(
    model === null ? await places.ofSource() : await places.ofLoggedModel(model),
  )
}

/** Asks MLflow where the files of a version's model are. */
class SignaturePlaces {
  readonly #client: Client
  readonly #version: ModelVersion

  constructor(client: Client, version: ModelVersion) {
    this.#client = client
    this.#version = version
  }

  async ofSource(): Promise<SearchPlaces> {
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

  async ofLoggedModel(model: LoggedModelId): Promise<SearchPlaces> {
    const call: Call = {
      method: 'GET',
      path: `${prefix}/logged-models/${model}`,
      pathMayBeUnknown: true,
    }
    const finding = await this.#client.read(call, loggedModelPlace)
    if (finding.kind === 'missing') return nowhere(`MLflow has no logged model ${model}`)
    const { model_id, artifact_uri } = finding.value.model.info
    if (model_id !== model) throw this.#answeredAnother(call, model_id)
    return only(this.#inLoggedModel(model, artifact_uri))
  }

  #inLoggedModel(model: LoggedModelId, uri: string): readonly SearchPlace[] {
    const fetched: Call = {
      method: 'GET',
      path: `/ajax-api/2.0/mlflow/logged-models/${model}/artifacts/files`,
      query: { artifact_file_path: mlmodelName },
    }
    return this.#inFolder(uri, '', fetched, { kind: 'logged-model', model })
  }

  async #ofRun(id: RunId, path: string): Promise<SearchPlaces> {
    const run = await this.#run(id)
    if (run === null) return nowhere('MLflow has no such run any more')
    const files = this.#inFolder(run.root, path, fileOfRun(id, path), { kind: 'run', run: id })
    return { files, history: async () => ({ tags: run.tags, path }) }
  }

  /**
   * Where the version that it was copied from has its files. Only the registry knows, which may be
   * another server than this one: so the file has to name the version's run.
   */
  async #ofCopy(): Promise<SearchPlaces> {
    const { runId, source } = this.#version
    const uri = await readLocation(this.#client, this.#version)
    if (uri === null || uri === source || runId === null) {
      return nowhere('the tracking server does not say where the version was copied from')
    }
    const whose: Whose = { kind: 'run', run: runId }
    const files = this.#inFolder(uri, '', this.#fileOfVersion(), whose)
    return { files: files.map((place) => ({ ...place, whose })), history: null }
  }

  async #ofFolder(uri: string): Promise<SearchPlaces> {
    const folder = artifactFolder(uri)
    if (folder.kind !== 'local' && folder.kind !== 'store') {
      // The run is asked only where the file is not to be had.
      const files = mlmodelPlaces(this.#client, folder, null, null)
      return { files, history: () => this.#history(uri) }
    }
    const history = await this.#history(uri)
    const { runId } = this.#version
    const whose: Whose | null = runId === null ? null : { kind: 'run', run: runId }
    const files = this.#inFolder(uri, '', await this.#fileInFolder(uri, history), whose)
    return { files, history: async () => history }
  }

  /** How the server itself gets at a file of a folder; null: nothing says that it is this folder. */
  async #fileInFolder(uri: string, history: History | null): Promise<Call | null> {
    const { runId } = this.#version
    if (runId !== null && history !== null) return fileOfRun(runId, history.path)
    // The registry may be another server than this one, where the name means another model.
    return (await readLocation(this.#client, this.#version)) === uri ? this.#fileOfVersion() : null
  }

  #inFolder(
    uri: string,
    path: string,
    fetched: Call | null,
    whose: Whose | null,
  ): readonly SearchPlace[] {
    return mlmodelPlaces(this.#client, artifactFolder(uri, path), fetched, whose)
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

function only(files: readonly SearchPlace[]): SearchPlaces {
  return { files, history: null }
}

function nowhere(because: string): SearchPlaces {
  return onlyPlace({ kind: 'not-there', because })
}
