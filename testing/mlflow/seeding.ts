import { randomUUID } from 'node:crypto'
import type { Int64 } from '../../src/core/arithmetic/int64.ts'
import {
  type LoggedModelId,
  loggedModelId,
  type ModelName,
  modelName,
  type RunId,
  runId,
  type Stage,
  type VersionNumber,
  versionNumber,
} from '../../src/core/model/model.ts'

/** One value, as MLflow's client would log it; `NaN` and `Infinity` are numbers. */
export interface LoggedValue {
  readonly key: string
  readonly value: number
  /** 64 bits; a bigint if a number would not be exact. */
  readonly step?: Int64
  /** Milliseconds since 1970, as a rule. */
  readonly timestamp?: Int64
  readonly model?: LoggedModelId
  readonly dataset?: { readonly name: string; readonly digest: string }
}

const firstTimestamp = 1_700_000_000_000

/** Writes runs, versions, aliases, tags and stages with MLflow's own REST API. */
export class Seeding {
  readonly #url: string
  readonly #headers: Readonly<Record<string, string>>
  #experiment: Promise<string> | null = null
  readonly #finished = new Map<string, Promise<RunId>>()
  readonly #within: string

  /** `within`: what the names of registered models begin with. */
  constructor(url: string, headers: Readonly<Record<string, string>> = {}, within = '') {
    this.#url = url
    this.#headers = headers
    this.#within = within
  }

  /** Creates a registered model with a unique name, which contains `like`. */
  async model(like = 'model', tags: Readonly<Record<string, string>> = {}): Promise<ModelName> {
    const name = `${this.#within}t-${like}-${randomUUID().slice(0, 8)}`
    await this.#send('POST', 'registered-models/create', { name, tags: pairs(tags) })
    return modelName(name)
  }

  /** Creates a prompt with one version, as MLflow's client registers it. */
  async prompt(like = 'prompt'): Promise<ModelName> {
    const isPrompt = { 'mlflow.prompt.is_prompt': 'true' }
    const model = await this.model(like, isPrompt)
    await this.#send('POST', 'model-versions/create', {
      name: model,
      source: 'dummy-source',
      tags: pairs({ ...isPrompt, 'mlflow.prompt.text': 'Hello {{ name }}' }),
    })
    return model
  }

  async run(values: readonly LoggedValue[] = []): Promise<RunId> {
    const answer = await this.#send('POST', 'runs/create', {
      experiment_id: await this.experiment(),
      start_time: firstTimestamp,
    })
    const run = runId(answer.run.info.run_id)
    await this.log(run, values)
    return run
  }

  async log(run: RunId, values: readonly LoggedValue[]): Promise<void> {
    if (values.length === 0) return
    await this.#send('POST', 'runs/log-batch', {
      run_id: run,
      metrics: values.map(({ key, value, step, timestamp, model, dataset }) => ({
        key,
        // JSON has no NaN; MLflow reads and writes it as a string.
        value: Number.isFinite(value) ? value : String(value),
        step: step ?? 0,
        timestamp: timestamp ?? firstTimestamp,
        ...(model !== undefined && { model_id: model }),
        ...(dataset !== undefined && {
          dataset_name: dataset.name,
          dataset_digest: dataset.digest,
        }),
      })),
    })
  }

  async runTag(run: RunId, key: string, value: string): Promise<void> {
    await this.#send('POST', 'runs/set-tag', { run_id: run, key, value })
  }

  /** Of the experiment that all runs are in. */
  async experimentName(): Promise<string> {
    this.#experiment ??= this.#newExperiment()
    const id = await this.#experiment
    const url = `${this.#url}/api/2.0/mlflow/experiments/get?experiment_id=${id}`
    const answer = await fetch(url, { headers: { connection: 'close' } })
    const { experiment } = (await answer.json()) as { experiment: { name: string } }
    return experiment.name
  }

  async dataset(run: RunId, name: string, digest: string): Promise<void> {
    const dataset = { name, digest, source_type: 'local', source: '{}' }
    await this.#send('POST', 'runs/log-inputs', { run_id: run, datasets: [{ tags: [], dataset }] })
  }

  /** Creates an MLflow 3 logged model that is an output of the run. */
  async loggedModel(run: RunId, name = 'classifier'): Promise<LoggedModelId> {
    const answer = await this.#send('POST', 'logged-models', {
      experiment_id: await this.experiment(),
      name,
      source_run_id: run,
    })
    const id: string = answer.model.info.model_id
    await this.#send('POST', 'runs/outputs', { run_id: run, models: [{ model_id: id, step: 0 }] })
    await this.#send('PATCH', `logged-models/${id}`, {
      model_id: id,
      status: 'LOGGED_MODEL_READY',
    })
    return loggedModelId(id)
  }

  /** Puts files into the folder of a logged model, through the server's artifact proxy; null: removes one. */
  async files(
    model: LoggedModelId,
    files: Readonly<Record<string, string | Uint8Array<ArrayBuffer> | null>>,
  ): Promise<void> {
    const answer = await this.#send('GET', `logged-models/${model}`, null)
    const folder = String(answer.model.info.artifact_uri).replace(/^mlflow-artifacts:\/+/, '')
    for (const [path, content] of Object.entries(files)) {
      const url = `${this.#url}/api/2.0/mlflow-artifacts/artifacts/${folder}/${path.split('/').map(encodeURIComponent).join('/')}`
      const headers = { connection: 'close', ...this.#headers }
      const sent = await fetch(
        url,
        content === null
          ? { method: 'DELETE', headers }
          : { method: 'PUT', headers, body: content },
      )
      if (!sent.ok) throw new Error(`seeding: ${url}: ${sent.status} ${await sent.text()}`)
    }
  }

  async deleteLoggedModel(model: LoggedModelId): Promise<void> {
    await this.#send('DELETE', `logged-models/${model}`, {})
  }

  /** Makes the logged model an input of the run, as in a run that evaluates it. */
  async evaluates(run: RunId, model: LoggedModelId): Promise<void> {
    await this.#send('POST', 'runs/log-inputs', { run_id: run, models: [{ model_id: model }] })
  }

  async end(
    run: RunId,
    status: 'FINISHED' | 'FAILED' | 'KILLED' = 'FINISHED',
    at: Int64 = firstTimestamp + 60_000,
  ): Promise<void> {
    await this.#send('POST', 'runs/update', { run_id: run, status, end_time: at })
  }

  async deleteRun(run: RunId): Promise<void> {
    await this.#send('POST', 'runs/delete', { run_id: run })
  }

  async version(
    model: ModelName,
    from: { readonly run?: RunId; readonly loggedModel?: LoggedModelId } = {},
  ): Promise<VersionNumber> {
    const answer = await this.#send('POST', 'model-versions/create', {
      name: model,
      source: from.loggedModel === undefined ? 's3://bucket/model' : `models:/${from.loggedModel}`,
      ...(from.run !== undefined && { run_id: from.run }),
      ...(from.loggedModel !== undefined && { model_id: from.loggedModel }),
    })
    return versionNumber(Number(answer.model_version.version))
  }

  /** Copies a version as MLflow's `copy_model_version` does. */
  async copy(
    from: ModelName,
    version: VersionNumber,
    to: ModelName,
    run: RunId,
  ): Promise<VersionNumber> {
    const answer = await this.#send('POST', 'model-versions/create', {
      name: to,
      source: `models:/${from}/${version}`,
      run_id: run,
    })
    return versionNumber(Number(answer.model_version.version))
  }

  /**
   * A version of a finished run with these values: the same run for every model that asks for them, so
   * no test may change it, and no model has it twice.
   */
  async versionOf(model: ModelName, values: readonly LoggedValue[]): Promise<VersionNumber> {
    const key = JSON.stringify(values)
    const run = this.#finished.get(key) ?? this.#finishedRun(values)
    this.#finished.set(key, run)
    return this.version(model, { run: await run })
  }

  async #finishedRun(values: readonly LoggedValue[]): Promise<RunId> {
    const run = await this.run(values)
    await this.end(run)
    return run
  }

  /** Creates a finished run with these values, and a version from it. */
  async trained(
    model: ModelName,
    values: readonly LoggedValue[],
  ): Promise<{ readonly run: RunId; readonly version: VersionNumber }> {
    const run = await this.#finishedRun(values)
    return { run, version: await this.version(model, { run }) }
  }

  async stage(model: ModelName, version: VersionNumber, stage: Stage): Promise<void> {
    await this.#send('POST', 'model-versions/transition-stage', {
      name: model,
      version: String(version),
      stage,
      archive_existing_versions: false,
    })
  }

  async alias(model: ModelName, alias: string, version: VersionNumber): Promise<void> {
    await this.#send('POST', 'registered-models/alias', {
      name: model,
      alias,
      version: String(version),
    })
  }

  async versionTag(
    model: ModelName,
    version: VersionNumber,
    key: string,
    value: string,
  ): Promise<void> {
    await this.#send('POST', 'model-versions/set-tag', {
      name: model,
      version: String(version),
      key,
      value,
    })
  }

  async modelTag(model: ModelName, key: string, value: string): Promise<void> {
    await this.#send('POST', 'registered-models/set-tag', { name: model, key, value })
  }

  /** The new name. */
  async rename(model: ModelName): Promise<ModelName> {
    const name = `${model}-renamed`
    await this.#send('POST', 'registered-models/rename', { name: model, new_name: name })
    return modelName(name)
  }

  /** Deletes the registered model and creates another one with the same name. */
  async makeAgain(model: ModelName): Promise<void> {
    await this.#send('DELETE', 'registered-models/delete', { name: model })
    await this.#send('POST', 'registered-models/create', { name: model })
  }

  async deleteVersion(model: ModelName, version: VersionNumber): Promise<void> {
    await this.#send('DELETE', 'model-versions/delete', { name: model, version: String(version) })
  }

  /** The experiment of every run that is seeded here. */
  experiment(): Promise<string> {
    this.#experiment ??= this.#newExperiment()
    return this.#experiment
  }

  async #newExperiment(): Promise<string> {
    const name = `stagegate-${randomUUID()}`
    return (await this.#send('POST', 'experiments/create', { name })).experiment_id
  }

  // biome-ignore lint/suspicious/noExplicitAny: MLflow's answers, read only by the tests' own seeds
  async #send(method: string, path: string, body: object | null): Promise<any> {
    const answer = await fetch(`${this.#url}/api/2.0/mlflow/${path}`, {
      method,
      headers: { 'content-type': 'application/json', connection: 'close', ...this.#headers },
      ...(body !== null && { body: jsonWithInt64(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`seeding: ${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
}

function pairs(tags: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }))
}

/** JSON has no limit for its numbers, but `JSON.stringify` has. */
function jsonWithInt64(body: object): string {
  const marked = JSON.stringify(body, (_, value: unknown) =>
    typeof value === 'bigint' ? `int64:${value}` : value,
  )
  return marked.replace(/"int64:(-?\d+)"/g, '$1')
}
