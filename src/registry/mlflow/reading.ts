import { MissingModelError, RegistryError } from '../../core/errors/errors.ts'
import { type CopySource, copySourceText } from '../../core/model/copy.ts'
import type {
  AliasName,
  ModelName,
  ModelSnapshot,
  ModelVersion,
  RunId,
  VersionNumber,
} from '../../core/model/model.ts'
import { nearNames, writtenHint } from '../../core/text/near-name.ts'
import { refusePrompt } from '../port/prompts.ts'
import {
  modelNamesPage,
  modelVersionAnswer,
  modelVersionsPage,
  registeredModelAnswer,
} from './answers.ts'
import { downloadUriAnswer } from './artifact-answers.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { shownCall } from './failures.ts'
import { copiesFilter, versionsFilter } from './filters.ts'
import { allPages } from './pages.ts'
import type { RegistryLook } from './registry-look.ts'
import { quotedName } from './shown-text.ts'
import { greatestVersion, highestFirst } from './version-rows.ts'

const prefix = '/api/2.0/mlflow'
/** Rows; how many of the most recently changed versions a snapshot holds. */
const snapshotRows = 1000

interface RegisteredModel {
  readonly createdAt: number
  readonly tags: ReadonlyMap<string, string>
  readonly aliases: readonly { readonly alias: string; readonly version: VersionNumber }[]
  readonly latest: readonly ModelVersion[]
}

/** Reads registered models and their versions from one MLflow server. */
export class RegistryReader implements RegistryLook {
  readonly prefix = prefix
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async snapshot(model: ModelName): Promise<ModelSnapshot> {
    const search = versionsCall(versionsFilter(model, null), { max_results: String(snapshotRows) })
    const [registered, page] = await Promise.all([
      this.registeredModel(model),
      this.#client.readExisting(search, modelVersionsPage),
    ])
    const rows = page.model_versions.filter((row) => row.model === model)
    if (rows.length === 0 && registered.latest.length > 0) {
      throw new RegistryError(
        `${shownCall(this.#client.connection, search)}: the search finds no version, although the registered model has some. So it is not known which version has which stage or alias.`,
      )
    }
    const versions = highestFirst([...registered.latest, ...rows])
    return {
      model,
      createdAt: registered.createdAt,
      tags: registered.tags,
      aliases: await this.#livingAliases(model, registered, versions),
      versions,
    }
  }

  async aliasHolder(model: ModelName, alias: AliasName): Promise<VersionNumber | null> {
    return (await this.snapshot(model)).aliases.get(alias) ?? null
  }

  async version(model: ModelName, version: VersionNumber): Promise<ModelVersion | null> {
    const found = version > greatestVersion ? null : await this.#versionIfAny(model, version)
    if (found === null) await this.registeredModel(model)
    else refusePrompt(model, found.tags)
    return found
  }

  async versions(model: ModelName, run: RunId | null): Promise<readonly ModelVersion[]> {
    const rows = await this.#search(versionsFilter(model, this.#searchesByName ? null : run))
    const found = rows.filter((row) => row.model === model && (run === null || row.runId === run))
    if (found.length === 0) await this.registeredModel(model)
    return highestFirst(found)
  }

  async copies(model: ModelName, of: CopySource): Promise<readonly ModelVersion[]> {
    const source = copySourceText(of)
    const filter = this.#searchesByName ? versionsFilter(model, null) : copiesFilter(model, source)
    const rows = await this.#search(filter)
    const found = rows.filter((row) => row.model === model && row.source === source)
    return highestFirst(found)
  }

  /** Then the rest of a question is answered from all versions. */
  get #searchesByName(): boolean {
    return this.#client.connection.access?.searches === 'by name'
  }

  async #search(filter: string): Promise<readonly ModelVersion[]> {
    const call = versionsCall(filter, {
      order_by: 'version_number DESC',
      max_results: String(snapshotRows),
    })
    const pages = await allPages(this.#client, call, modelVersionsPage)
    return pages.flatMap((page) => page.model_versions)
  }

  /** @throws UsageError where there is no such registered model (a MissingModelError, with near names), or it is a prompt */
  async registeredModel(model: ModelName): Promise<RegisteredModel> {
    const call: Call = {
      method: 'GET',
      path: `${prefix}/registered-models/get`,
      query: { name: model },
    }
    const finding = await this.#client.read(call, registeredModelAnswer)
    // Databases that compare without regard to case find a model of another name.
    if (finding.kind === 'missing' || finding.value.registered_model.name !== model) {
      throw await this.#noSuchModel(model)
    }
    const { creation_timestamp, tags, aliases, latest_versions } = finding.value.registered_model
    refusePrompt(model, tags)
    const latest = latest_versions.filter((row) => row.model === model)
    return { createdAt: creation_timestamp, tags, aliases, latest }
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
    if (found.model !== model) return null
    if (found.version !== version) {
      throw new RegistryError(
        `${shownCall(this.#client.connection, call)}: asked for version ${version}, MLflow answered with version ${found.version}.`,
      )
    }
    return found
  }

  // MLflow up to 3.11 keeps an alias whose version was deleted.
  async #livingAliases(
    model: ModelName,
    registered: RegisteredModel,
    versions: readonly ModelVersion[],
  ): Promise<ReadonlyMap<AliasName, VersionNumber>> {
    const known = new Set(versions.map((version) => version.version))
    const living = await Promise.all(
      registered.aliases.map(
        async ({ version }) =>
          known.has(version) || (await this.#versionIfAny(model, version)) !== null,
      ),
    )
    return new Map(
      registered.aliases
        .filter((_, index) => living[index])
        .map(({ alias, version }) => [alias as AliasName, version]),
    )
  }

  async #noSuchModel(model: ModelName): Promise<MissingModelError> {
    const names = await this.#someNames(model).catch(() => [])
    const near = nearNames(model, names)
    const suggestion =
      writtenHint(model, names) ||
      (near.length === 0 ? '' : ` Near names: ${near.map(quotedName).join(', ')}.`)
    return new MissingModelError(
      `There is no registered model ${quotedName(model)} at ${this.#client.connection.address}.${suggestion}`,
    )
  }

  // The first thousand by name, and of a larger registry those that share a part with the name.
  async #someNames(model: ModelName): Promise<readonly string[]> {
    const call: Call = {
      method: 'GET',
      path: `${prefix}/registered-models/search`,
      query: { max_results: '1000' },
    }
    const first = await this.#client.readExisting(call, modelNamesPage)
    const names = first.registered_models.map((row) => row.name)
    const part = longestPart(model)
    if (first.next_page_token === null || part === null) return names
    const alike = await this.#client.readExisting(
      { ...call, query: { ...call.query, filter: `name ILIKE '%${part}%'` } },
      modelNamesPage,
    )
    return [...new Set([...names, ...alike.registered_models.map((row) => row.name)])]
  }
}

function versionsCall(filter: string, query: Readonly<Record<string, string>>): Call {
  return { method: 'GET', path: `${prefix}/model-versions/search`, query: { filter, ...query } }
}

function longestPart(name: string): string | null {
  const parts = name.match(/[A-Za-z0-9]{3,}/g) ?? []
  return parts.reduce<string | null>(
    (longest, part) => (longest === null || part.length > longest.length ? part : longest),
    null,
  )
}

/** Where the files of a version are, of a copy those of what it was copied from; null: unknown. */
export async function readLocation(
  client: Client,
  { model, version }: ModelVersion,
): Promise<string | null> {
  const call: Call = {
    method: 'GET',
    path: '/api/2.0/mlflow/model-versions/get-download-uri',
    query: { name: model, version: String(version) },
    pathMayBeUnknown: true,
  }
  const finding = await client.read(call, downloadUriAnswer)
  return finding.kind === 'missing' ? null : finding.value.artifact_uri
}
