import { MissingModelError, RegistryError } from '../../core/errors/errors.ts'
import { type CopySource, copySource } from '../../core/model/copy.ts'
import {
  type AliasName,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  modelName,
  type RunId,
  type VersionNumber,
} from '../../core/model/model.ts'
import { nearNames, writtenHint } from '../../core/text/near-name.ts'
import { modelNamesPage } from '../mlflow/answers.ts'
import { downloadUriAnswer } from '../mlflow/artifact-answers.ts'
import type { Call } from '../mlflow/call.ts'
import type { Client } from '../mlflow/client.ts'
import { shownCall } from '../mlflow/failures.ts'
import { allPages } from '../mlflow/pages.ts'
import type { RegistryLook } from '../mlflow/registry-look.ts'
import { quotedName } from '../mlflow/shown-text.ts'
import { greatestVersion, highestFirst } from '../mlflow/version-rows.ts'
import { refusePrompt } from '../port/prompts.ts'
import {
  modelVersionAnswer,
  modelVersionsPage,
  placeAnswer,
  registeredModelAnswer,
} from './answers.ts'
import { isSameName, lowerSource, requireThreeLevels } from './names.ts'
import { namedByCopies, namedByModel, namedByRecords } from './tags-that-matter.ts'

const prefix = '/api/2.0/mlflow/unity-catalog'
/** Rows: Unity Catalog gives no more on a page, whatever is asked. */
const pageRows = 1000
/** Pages of names that are looked at for one that was probably meant. */
const pagesOfNames = 5

interface RegisteredModel {
  readonly name: ModelName
  readonly createdAt: number
  readonly tags: ReadonlyMap<string, string>
  readonly aliases: ReadonlyMap<AliasName, VersionNumber>
}

/**
 * Reads registered models and their versions from Unity Catalog. Its listings tell neither tags nor aliases,
 * so that each version whose tags matter takes a request of its own.
 */
export class UnityCatalogReader implements RegistryLook {
  readonly prefix = prefix
  readonly #client: Client
  readonly #workspace: () => Promise<string | null>

  /** `workspace`: the id of the workspace that runs are read from; null where nobody says. */
  constructor(client: Client, workspace: () => Promise<string | null>) {
    this.#client = client
    this.#workspace = workspace
  }

  async snapshot(model: ModelName): Promise<ModelSnapshot> {
    const [registered, listed] = await Promise.all([this.registeredModel(model), this.#list(model)])
    const { name, createdAt, tags } = registered
    const named = [...namedByModel(registered, listed[0]?.version), ...namedByCopies(listed)]
    const first = await this.#each(model, [...new Set(named)])
    const known = new Set(first.map(({ version }) => version))
    const others = namedByRecords(first).filter((version) => !known.has(version))
    const versions = highestFirst([...first, ...(await this.#each(model, others))])
    const living = new Set(versions.map(({ version }) => version))
    return {
      model: name,
      createdAt,
      tags,
      aliases: new Map([...registered.aliases].filter(([, version]) => living.has(version))),
      versions,
    }
  }

  async version(model: ModelName, version: VersionNumber): Promise<ModelVersion | null> {
    requireThreeLevels(model)
    const found = version > greatestVersion ? null : await this.#versionIfAny(model, version)
    if (found === null) await this.registeredModel(model)
    else refusePrompt(model, found.tags)
    return found
  }

  async versions(model: ModelName, run: RunId | null): Promise<readonly ModelVersion[]> {
    requireThreeLevels(model)
    const rows = await this.#list(model)
    const wanted = rows.filter((row) => run === null || row.runId === run)
    if (wanted.length === 0) await this.registeredModel(model)
    return await this.#each(
      model,
      wanted.map(({ version }) => version),
    )
  }

  async copies(model: ModelName, of: CopySource): Promise<readonly ModelVersion[]> {
    requireThreeLevels(model)
    const source = lowerSource(of)
    const rows = (await this.#list(model)).filter((row) => row.source === source)
    return await this.#each(
      model,
      rows.map(({ version }) => version),
    )
  }

  async aliasHolder(model: ModelName, alias: AliasName): Promise<VersionNumber | null> {
    return (await this.registeredModel(model)).aliases.get(alias) ?? null
  }

  /**
   * What tells whether two versions have the same files: a copy has its own, so the logged model that both are
   * of, and where there is none, those of the version that it says it is a copy of.
   */
  async location(
    { model, version, source, createdAt }: ModelVersion,
    seen: readonly string[] = [],
  ): Promise<string | null> {
    const query = { name: model, version: String(version) }
    const call: Call = { method: 'GET', path: `${prefix}/model-versions/get`, query }
    const found = await this.#client.read(call, placeAnswer)
    if (found.kind === 'missing') return null
    const { model_id } = found.value.model_version
    if (model_id) return `models:/${model_id}`
    const from = copySource(source)
    const known = [...seen, lowerSource({ model, version })]
    // Whoever makes a version writes its source: it may name itself, or one that names it.
    const isCircular = from !== null && known.includes(lowerSource(from))
    const of =
      from === null || isCircular ? null : await this.#versionIfAny(from.model, from.version)
    if (of !== null && of.createdAt <= createdAt) return await this.location(of, known)
    const download: Call = { ...call, path: `${prefix}/model-versions/get-download-uri` }
    const uri = await this.#client.read(download, downloadUriAnswer)
    return uri.kind === 'missing' ? null : uri.value.artifact_uri
  }

  /** @throws UsageError where there is no such registered model (a MissingModelError, with near names), or it is a prompt */
  async registeredModel(model: ModelName): Promise<RegisteredModel> {
    requireThreeLevels(model)
    const call: Call = {
      method: 'GET',
      path: `${prefix}/registered-models/get`,
      query: { name: model },
    }
    const finding = await this.#client.read(call, registeredModelAnswer)
    if (finding.kind === 'missing') throw await this.#noSuchModel(model)
    const { name, creation_timestamp, tags, aliases } = finding.value.registered_model
    if (!isSameName(name, model)) throw this.#answeredAnother(call, name)
    refusePrompt(model, tags)
    return {
      name: modelName(name.toLowerCase()),
      createdAt: creation_timestamp,
      tags,
      aliases: new Map(aliases.map(({ alias, version }) => [alias as AliasName, version])),
    }
  }

  /** Highest first, without their tags. Its one filter is the name, in single quotes. */
  async #list(model: ModelName): Promise<readonly ModelVersion[]> {
    const call: Call = {
      method: 'GET',
      path: `${prefix}/model-versions/search`,
      query: {
        filter: `name='${model}'`,
        max_results: String(pageRows),
      },
    }
    const pages = await allPages(this.#client, call, modelVersionsPage)
    const rows = pages.flatMap((page) => page.model_versions)
    return highestFirst(rows.filter((row) => isSameName(row.model, model)))
  }

  /** With their tags, highest first; without those that were deleted meanwhile. */
  async #each(
    model: ModelName,
    versions: readonly VersionNumber[],
  ): Promise<readonly ModelVersion[]> {
    const rows = await Promise.all(versions.map((version) => this.#versionIfAny(model, version)))
    return highestFirst(rows.filter((row) => row !== null))
  }

  async #versionIfAny(model: ModelName, version: VersionNumber): Promise<ModelVersion | null> {
    const call: Call = {
      method: 'GET',
      path: `${prefix}/model-versions/get`,
      query: { name: model, version: String(version) },
    }
    const finding = await this.#client.read(call, modelVersionAnswer)
    if (finding.kind === 'missing') return null
    const found = finding.value.model_version
    if (!isSameName(found.model, model)) throw this.#answeredAnother(call, found.model)
    if (found.version !== version) {
      throw new RegistryError(
        `${shownCall(this.#client.connection, call)}: asked for version ${version}, Unity Catalog answered with version ${found.version}.`,
      )
    }
    const { runWorkspace, ...row } = found
    const isHere = runWorkspace === undefined || runWorkspace === (await this.#workspace())
    return isHere ? row : { ...row, runWorkspace }
  }

  #answeredAnother(call: Call, name: string): RegistryError {
    return new RegistryError(
      `${shownCall(this.#client.connection, call)}: Unity Catalog answered with another registered model, ${quotedName(name)}.`,
    )
  }

  async #noSuchModel(model: ModelName): Promise<MissingModelError> {
    const names = await this.#someNames().catch(() => [])
    const near = nearNames(model, names)
    const suggestion =
      writtenHint(model, names) ||
      (near.length === 0 ? '' : ` Near names: ${near.map(quotedName).join(', ')}.`)
    return new MissingModelError(
      `There is no registered model ${quotedName(model)} at ${this.#client.connection.address}, or these credentials may not see it: that takes USE CATALOG, USE SCHEMA and EXECUTE.${suggestion}`,
    )
  }

  async #someNames(): Promise<readonly string[]> {
    const names: string[] = []
    let token: string | null = null
    for (let page = 1; page <= pagesOfNames; page++) {
      const call: Call = {
        method: 'GET',
        path: `${prefix}/registered-models/search`,
        query: { max_results: '100', ...(token !== null && { page_token: token }) },
      }
      const found: { registered_models: { name: string }[]; next_page_token: string | null } =
        await this.#client.readExisting(call, modelNamesPage)
      names.push(...found.registered_models.map((row) => row.name))
      token = found.next_page_token
      if (token === null) break
    }
    return names
  }
}
