import { type ModelName, modelName, versionNumber } from '../../src/core/model/model.ts'
import { Seeding } from '../../testing/mlflow/seeding.ts'

/** The metrics that are logged for a version with this `auc`. */
export function measured(auc: number) {
  return [
    { key: 'val_auc', value: auc },
    { key: 'recall/young', value: auc - 0.05 },
    { key: 'recall/senior', value: auc - 0.06 },
    { key: 'latency_p95_ms', value: 40 },
    { key: 'brier', value: 0.1 },
  ]
}

interface Row {
  readonly version: string
  readonly run_id: string
  readonly source: string
}

/** The models of a running MLflow, with the names from the examples. */
export class Registry {
  readonly #url: string
  readonly seed: Seeding

  constructor(url: string) {
    this.#url = url
    this.seed = new Seeding(url)
  }

  /**
   * Creates the model again, with a version for each number; the first version has the alias champion,
   * or none has.
   */
  async fresh(
    name: string,
    qualities: readonly number[],
    { served = true }: { readonly served?: boolean } = {},
  ): Promise<ModelName> {
    const model = modelName(name)
    await this.#send('DELETE', 'registered-models/delete', { name }, [404])
    await this.#send('POST', 'registered-models/create', { name })
    for (const [index, auc] of qualities.entries()) {
      const { version } = await this.seed.trained(model, measured(auc))
      if (served && index === 0) await this.seed.alias(model, 'champion', version)
    }
    return model
  }

  /** `1 of models:/dev/1, 2 of models:/dev/2 (champion)`. */
  async copies(name: string): Promise<string> {
    const rows = await this.#rows(name)
    const query = new URLSearchParams({ name })
    const { registered_model } = await this.#ask(`registered-models/get?${query}`)
    const aliases = (registered_model.aliases ?? []) as { alias: string; version: string }[]
    const told = rows.map(({ version, source }) => {
      const own = aliases.filter((it) => it.version === version).map(({ alias }) => ` (${alias})`)
      return `${version} of ${source}${own.join('')}`
    })
    return told.join(', ')
  }

  /** `challenger 2, champion 1`: which version has which alias. */
  async aliases(name: string): Promise<string> {
    const query = new URLSearchParams({ name })
    const { registered_model: model } = await this.#ask(`registered-models/get?${query}`)
    const aliases = (model.aliases ?? []) as readonly { alias: string; version: string }[]
    return aliases
      .map(({ alias, version }) => `${alias} ${version}`)
      .toSorted()
      .join(', ')
  }

  /** Gives an alias to a version by hand, which leaves no record. */
  async point(model: ModelName, alias: string, version: number): Promise<void> {
    await this.seed.alias(model, alias, versionNumber(version))
  }

  /** The people who approved the newest promotion of a version, by its record. */
  async approvedBy(model: ModelName, version: number): Promise<string> {
    const query = new URLSearchParams({ name: model, version: String(version) })
    const { model_version } = await this.#ask(`model-versions/get?${query}`)
    const records = (model_version.tags as { key: string; value: string }[])
      .filter(({ key }) => key.startsWith('stagegate_record_'))
      .toSorted((a, b) => a.key.localeCompare(b.key))
    const newest = records.at(-1)
    if (newest === undefined) return 'no record'
    return (JSON.parse(newest.value).approved ?? ['nobody']).join(', ')
  }

  /** Logs another value for a version's metric, as somebody else might do in the meantime. */
  async relog(name: string, version: string, key: string, value: number): Promise<void> {
    const row = (await this.#rows(name)).find((each) => each.version === version)
    if (row === undefined) throw new Error(`${name} has no version ${version}`)
    const timestamp = Date.now()
    await this.#send('POST', 'runs/log-metric', { run_id: row.run_id, key, value, timestamp })
  }

  async #rows(name: string): Promise<readonly Row[]> {
    const query = new URLSearchParams({ filter: `name='${name}'`, max_results: '100' })
    const { model_versions: rows = [] } = await this.#ask(`model-versions/search?${query}`)
    return (rows as Row[]).toSorted((a, b) => Number(a.version) - Number(b.version))
  }

  // biome-ignore lint/suspicious/noExplicitAny: MLflow's answers, read only here
  async #ask(path: string): Promise<any> {
    return this.#send('GET', path)
  }

  // biome-ignore lint/suspicious/noExplicitAny: MLflow's answers, read only here
  async #send(method: string, path: string, body?: object, fine: number[] = []): Promise<any> {
    const answer = await fetch(`${this.#url}/api/2.0/mlflow/${path}`, {
      method,
      headers: { 'content-type': 'application/json', connection: 'close' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (answer.ok || fine.includes(answer.status)) return JSON.parse(text)
    throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  }
}
