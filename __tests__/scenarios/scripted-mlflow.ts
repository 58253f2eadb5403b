import {
  type Answer,
  cannotArchive,
  doesNotExist,
  json,
  loggedModel,
  loggedModelRow,
  loggedModels,
  type ModelState,
  metricHistory,
  type Point,
  type RunState,
  registeredModel,
  run,
  type VersionState,
  versionRow,
} from './mlflow-answers.ts'

/** One request as a client sent it. */
export interface Asked {
  readonly method: string
  /** Without the API's prefix: `model-versions/search`. */
  readonly path: string
  readonly query: URLSearchParams
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent
  readonly body: any
}

/** What a version was trained to: a number is one logged value. */
export interface Trained {
  readonly stage?: string
  readonly status?: string
  readonly alias?: string
  /** `null`: it was registered without a run. */
  readonly metrics?: Readonly<Record<string, number | readonly number[]>> | null
  readonly runStatus?: string
  /** The commit that its run was made from. */
  readonly commit?: string
  /** Whether its values were logged to its logged model; left out: as before MLflow 3, it has none. */
  readonly loggedModel?: 'with-values' | 'without-values'
  /** On which dataset all of its values were measured; MLflow 3 keeps that with a logged model. */
  readonly dataset?: { readonly name: string; readonly digest: string }
  /** Another version's number: it comes from the same run. */
  readonly runOf?: number
}

const prefix = '/api/2.0/mlflow/'
const trainedAt = 1_795_008_406_469
const registeredAt = 1_795_267_607_000

/** An MLflow server with one registered model, in memory. */
export class ScriptedMlflow {
  readonly model: ModelState & { readonly versions: VersionState[] }
  readonly runs = new Map<string, RunState>()
  readonly #interruptions: { on: string; meet: () => Answer | undefined }[] = []
  #clock = 1_795_267_620_000

  constructor(name: string, versions: Readonly<Record<number, Trained>>) {
    this.model = { name, tags: new Map(), aliases: new Map(), versions: [] }
    for (const [number, trained] of Object.entries(versions)) this.add(Number(number), trained)
  }

  add(number: number, trained: Trained): void {
    const { stage = 'None', status = 'READY', alias, runOf, metrics = {} } = trained
    const id = metrics === null ? null : runId(runOf ?? number)
    if (id !== null && runOf === undefined) this.runs.set(id, trainedRun(id, trained))
    const made = id === null ? null : (this.runs.get(id)?.loggedModel ?? null)
    this.model.versions.push({
      version: number,
      stage,
      status,
      run: id,
      source: made === null ? `s3://models/${number}` : `models:/${made}`,
      tags: new Map(),
      created: registeredAt + number,
      updated: registeredAt + number,
    })
    if (alias !== undefined) this.model.aliases.set(alias, number)
  }

  version(number: number): VersionState {
    const found = this.model.versions.find(({ version }) => version === number)
    if (found === undefined) throw new Error(`there is no version ${number} in this story`)
    return found
  }

  stages(): Readonly<Record<number, string>> {
    return Object.fromEntries(this.model.versions.map(({ version, stage }) => [version, stage]))
  }

  /** What somebody else does. */
  move(version: number, stage: string, archive: boolean): void {
    this.#clock += 1000
    for (const other of this.model.versions) {
      if (archive && other.stage === stage) {
        other.stage = 'Archived'
        other.updated = this.#clock
      }
    }
    const moved = this.version(version)
    moved.stage = stage
    moved.updated = this.#clock
  }

  /** Somebody else deletes a version: its tags and, since MLflow 3.17, its aliases go with it. */
  delete(version: number): void {
    const at = this.model.versions.indexOf(this.version(version))
    this.model.versions.splice(at, 1)
    for (const [alias, holder] of this.model.aliases) {
      if (holder === version) this.model.aliases.delete(alias)
    }
  }

  /**
   * The next request `METHOD path` meets this first: it does something, or answers itself. Several
   * for the same request come one after another.
   */
  interrupt(on: string, meet: () => Answer | undefined): void {
    this.#interruptions.push({ on, meet })
  }

  /** Every request `METHOD path` is answered so; `*` is all of them. */
  always(on: string, answer: Answer): void {
    this.interrupt(on, () => {
      this.always(on, answer)
      return answer
    })
  }

  /** Whatever was said of its requests before: from now on it answers as it should. */
  recover(): void {
    this.#interruptions.length = 0
  }

  answer(method: string, url: URL, text: string | null): Answer {
    const asked: Asked = {
      method,
      path: url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname,
      query: url.searchParams,
      body: text === null ? null : JSON.parse(text),
    }
    const at = this.#interruptions.findIndex(
      ({ on }) => on === '*' || on === `${method} ${asked.path}`,
    )
    const [interruption] = at === -1 ? [] : this.#interruptions.splice(at, 1)
    return interruption?.meet() ?? this.#answer(asked)
  }

  #answer({ method, path, query, body }: Asked): Answer {
    const name = query.get('name') ?? body?.name ?? null
    const number = Number(query.get('version') ?? body?.version)
    const version = this.model.versions.find((each) => each.version === number)
    const noModel = doesNotExist(`Registered Model with name=${name} not found`)
    const noVersion = doesNotExist(`Model Version (name=${name}, version=${number}) not found`)
    const ours = name === this.model.name

    switch (`${method} ${path}`) {
      case 'GET registered-models/get':
        return ours ? registeredModel(this.model) : noModel
      case 'GET registered-models/search':
        return json({ registered_models: [{ name: this.model.name }] })
      case 'GET model-versions/search':
        return this.#search(query)
      case 'GET model-versions/get':
        if (!ours || version === undefined) return noVersion
        return json({ model_version: versionRow(this.model.name, version) })
      case 'GET runs/get': {
        const state = this.runs.get(query.get('run_id') ?? '')
        return state ? run(state) : doesNotExist(`Run with id=${query.get('run_id')} not found`)
      }
      case 'GET metrics/get-history': {
        const state = this.runs.get(query.get('run_id') ?? '')
        const metric = query.get('metric_key') ?? ''
        return state ? metricHistory(state, metric) : doesNotExist('Run not found')
      }
      case 'POST model-versions/transition-stage':
        if (!ours || version === undefined) return noVersion
        if (body.archive_existing_versions && !/^(?:staging|production)$/i.test(body.stage)) {
          return cannotArchive(body.stage)
        }
        this.move(number, body.stage, body.archive_existing_versions)
        return json({ model_version: versionRow(this.model.name, version) })
      case 'POST registered-models/alias':
        if (!ours || version === undefined) return noVersion
        this.model.aliases.set(body.alias, number)
        return json({})
      case 'DELETE registered-models/alias':
        if (!ours) return noModel
        this.model.aliases.delete(body.alias)
        return json({})
      case 'POST registered-models/set-tag':
        if (!ours) return noModel
        this.model.tags.set(body.key, body.value)
        return json({})
      case 'DELETE registered-models/delete-tag':
        if (!ours) return noModel
        this.model.tags.delete(body.key)
        return json({})
      case 'POST model-versions/set-tag':
        if (!ours || version === undefined) return noVersion
        version.tags.set(body.key, body.value)
        return json({})
      case 'DELETE model-versions/delete-tag':
        if (!ours || version === undefined) return noVersion
        version.tags.delete(body.key)
        return json({})
      case 'POST logged-models/search':
        return this.#loggedModels(body)
      default:
        return this.#loggedModel(method, path)
    }
  }

  #loggedModel(method: string, path: string): Answer {
    const id = /^logged-models\/(.+)$/.exec(path)?.[1]
    const state = [...this.runs.values()].find((each) => each.loggedModel === id)
    if (method === 'GET' && id !== undefined && state !== undefined) return loggedModel(id, state)
    throw new Error(`this story's MLflow does not know ${method} ${path}`)
  }

  /** All, or those that have a value: the two questions that Stagegate has. */
  #loggedModels({ filter, max_results }: Asked['body']): Answer {
    const form = /^metrics\.`(?<metric>[^`]+)` = (?<value>\S+)$/
    const wanted = form.exec(filter ?? '')?.groups
    if (filter !== undefined && wanted === undefined) {
      throw new Error(`this story's MLflow does not know ${filter}`)
    }
    const has = (state: RunState) =>
      wanted === undefined ||
      state.metrics[wanted.metric ?? '']?.some(({ value }) => value === Number(wanted.value))
    const rows = [...this.runs.values()].flatMap((state) =>
      state.loggedModel !== null && has(state) ? [loggedModelRow(state.loggedModel, state)] : [],
    )
    return loggedModels(rows.slice(0, max_results))
  }

  /** The filters that Stagegate sends: `name='x'`, `run_id='y' AND name='x'`. */
  #search(query: URLSearchParams): Answer {
    const filter = query.get('filter') ?? ''
    const form = /^(?:run_id='(?<run>[^']*)' AND )?name=(?:'(?<plain>[^']*)'|"(?<quoted>[^"]*)")$/
    const wanted = form.exec(filter)?.groups
    if (wanted === undefined) throw new Error(`this story's MLflow does not know ${filter}`)
    const { run: ofRun, plain, quoted } = wanted
    const rows = this.model.versions
      .filter((version) => ofRun === undefined || version.run === ofRun)
      .filter(() => (plain ?? quoted) === this.model.name)
      .sort((a, b) => b.updated - a.updated || b.version - a.version)
    const start = Number(query.get('page_token') ?? '0')
    const end = start + Number(query.get('max_results') ?? '100')
    const page = rows.slice(start, end).map((row) => versionRow(this.model.name, row))
    return json({
      ...(page.length > 0 && { model_versions: page }),
      ...(end < rows.length && { next_page_token: String(end) }),
    })
  }
}

/** MLflow's ids are 32 hexadecimal digits. */
export function runId(version: number): string {
  return String(version).padStart(4, '0').padStart(32, 'a0f1908378')
}

function trainedRun(id: string, trained: Trained): RunState {
  const { metrics, runStatus = 'FINISHED', dataset } = trained
  const logged = Object.entries(metrics ?? {}).map(([key, values]): [string, readonly Point[]] => [
    key,
    (typeof values === 'number' ? [values] : values).map((value, step) => ({
      value,
      step,
      timestamp: trainedAt + step * 1000,
      ...(dataset !== undefined && { dataset }),
    })),
  ])
  return {
    id,
    status: runStatus,
    deleted: false,
    metrics: Object.fromEntries(logged),
    loggedModel: dataset === undefined && trained.loggedModel === undefined ? null : `m-${id}`,
    logsToModel: trained.loggedModel !== 'without-values',
    commit: trained.commit ?? null,
  }
}
