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

/** One value as MLflow's client would log it; `NaN` and `Infinity` as numbers. */
export interface LoggedValue {
  readonly key: string
  readonly value: number
  /** 64 bits; bigint where a number is not exact. */
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
  #experiment: Promise<string> | null = null

  constructor(url: string) {
    this.#url = url
  }

  /** A registered model under a name that nobody else has; `like` stands in the middle of it. */
  async model(like = 'model', tags: Readonly<Record<string, string>> = {}): Promise<ModelName> {
    const name = `t-${like}-${randomUUID().slice(0, 8)}`
    await this.#send('POST', 'registered-models/create', { name, tags: pairs(tags) })
    return modelName(name)
  }

  /** A prompt with one version, as MLflow's client registers it. */
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
    this.#experiment ??= this.#newExperiment()
    const answer = await this.#send('POST', 'runs/create', {
      experiment_id: await this.#experiment,
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
        // JSON has no NaN; MLflow takes and gives it as a string.
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

  /** An MLflow 3 logged model that is an output of the run. */
  async loggedModel(run: RunId, name = 'classifier'): Promise<LoggedModelId> {
    this.#experiment ??= this.#newExperiment()
    const answer = await this.#send('POST', 'logged-models', {
      experiment_id: await this.#experiment,
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

  async deleteLoggedModel(model: LoggedModelId): Promise<void> {
    await this.#send('DELETE', `logged-models/${model}`, {})
  }

  /** The run names the logged model as its input, as one does that evaluates it. */
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

  /** As MLflow's `copy_model_version` does. */
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

  /** A finished run with these values, and a version made from it. */
  async trained(
    model: ModelName,
    values: readonly LoggedValue[],
  ): Promise<{ readonly run: RunId; readonly version: VersionNumber }> {
    const run = await this.run(values)
    await this.end(run)
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

  /** What it is called from then on. */
  async rename(model: ModelName): Promise<ModelName> {
    const name = `${model}-renamed`
    await this.#send('POST', 'registered-models/rename', { name: model, new_name: name })
    return modelName(name)
  }

  /** Deletes it, and makes another one of its name. */
  async makeAgain(model: ModelName): Promise<void> {
    await this.#send('DELETE', 'registered-models/delete', { name: model })
    await this.#send('POST', 'registered-models/create', { name: model })
  }

  async deleteVersion(model: ModelName, version: VersionNumber): Promise<void> {
    await this.#send('DELETE', 'model-versions/delete', { name: model, version: String(version) })
  }

  async #newExperiment(): Promise<string> {
    const name = `stagegate-${randomUUID()}`
    return (await this.#send('POST', 'experiments/create', { name })).experiment_id
  }

  // biome-ignore lint/suspicious/noExplicitAny: MLflow's answers, read only by the tests' own seeds
  async #send(method: string, path: string, body: object): Promise<any> {
    const answer = await fetch(`${this.#url}/api/2.0/mlflow/${path}`, {
      method,
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: jsonWithInt64(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`seeding: ${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text)
  }
}

function pairs(tags: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }))
}

/** JSON has no limit to its numbers; `JSON.stringify` does. */
function jsonWithInt64(body: object): string {
  const marked = JSON.stringify(body, (_, value: unknown) =>
    typeof value === 'bigint' ? `int64:${value}` : value,
  )
  return marked.replace(/"int64:(-?\d+)"/g, '$1')
}
