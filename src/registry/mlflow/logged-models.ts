import { RegistryError } from '../../core/errors/errors.ts'
import type { LoggedEntry, LoggedModel, LoggedModelId, Run } from '../../core/model/model.ts'
import type { EntriesAsked, EntriesFound } from '../port/registry.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { shownCall } from './failures.ts'
import { filterText } from './filters.ts'
import { loggedModelAnswer, loggedModelsPage } from './logged-model-answers.ts'

const prefix = '/api/2.0/mlflow'
/** Of one run; where more values are in doubt, all logged models of its experiment are read. */
const mostSearches = 20
/** Of logged models that have one certain value. */
const rowsOfSearch = 1000
const rowsOfPage = 100
const mostPages = 10

export async function readLoggedModel(
  client: Client,
  model: LoggedModelId,
): Promise<LoggedModel | null> {
  // It stands in a path: `..` and the like are no logged model's id.
  if (!/^[\w-]+$/.test(model)) return null
  const call: Call = {
    method: 'GET',
    path: `${prefix}/logged-models/${model}`,
    pathMayBeUnknown: true,
  }
  const finding = await client.read(call, loggedModelAnswer)
  if (finding.kind === 'missing') return null
  const found = finding.value.model
  if (found.id !== model) {
    throw new RegistryError(
      `${shownCall(client.connection, call)}: MLflow answered with another logged model, ${JSON.stringify(found.id.slice(0, 80))}.`,
    )
  }
  return found
}

/**
 * MLflow has no way to ask which logged models a run has logged values to, only which logged models
 * of an experiment have a certain value, or which there are.
 */
export async function readEntries(
  client: Client,
  asked: readonly EntriesAsked[],
  ahead: AskedAhead,
): Promise<readonly EntriesFound[]> {
  const wanted = asked.filter(({ values }) => values.size > 0)
  const sure = wanted.some(({ hasLoggedModels }) => hasLoggedModels)
  const none =
    !sure &&
    wanted.length > 0 &&
    !(await ahead.hasLoggedModels(new Set(wanted.flatMap(({ experimentIds }) => experimentIds))))
  const experiments = new Map<string, Promise<readonly LoggedEntry[] | null>>()
  const readOne = (experiment: string) => {
    const reading = experiments.get(experiment) ?? readExperiment(client, experiment)
    experiments.set(experiment, reading)
    return reading
  }
  const readAll = async (ids: readonly string[]) => {
    const read = await Promise.all(ids.map(readOne))
    return read.every((entries) => entries !== null) ? read.flat() : null
  }
  return await Promise.all(
    asked.map(async (one) => {
      const metrics = [...one.values.keys()]
      if (none) return new Map(metrics.map((metric) => [metric, []]))
      const [named, searched] = await Promise.all([
        metrics.length === 0 ? [] : entriesOfModels(client, one.models),
        searchValues(client, one),
      ])
      const all = searched === 'not-searched' ? await readAll(one.experimentIds) : null
      return new Map(
        metrics.map((metric) => {
          // Nothing is known of a metric that there were too many models for: that is null, too.
          const found = searched === 'not-searched' ? all : (searched.get(metric) ?? null)
          const together = found === null || named === null ? null : [...found, ...named]
          return [metric, together && ofRun(together, one, metric)]
        }),
      )
    }),
  )
}

/** null: there are too many of them, or one is deleted, and what was logged to it cannot be told. */
async function entriesOfModels(
  client: Client,
  models: readonly LoggedModelId[],
): Promise<readonly LoggedEntry[] | null> {
  if (models.length > mostSearches) return null
  const found = await Promise.all(models.map((model) => readLoggedModel(client, model)))
  const entries = found.flatMap((model) => model?.entries ?? [])
  return found.includes(null) ? null : entries
}

/** One page holds more than any run has checkpoints of. */
export async function readModelsOfRun(client: Client, run: Run): Promise<readonly LoggedModel[]> {
  const call = searchCall([run.experimentId], {
    filter: `source_run_id = ${filterText(run.id)}`,
    max_results: rowsOfSearch,
  })
  const finding = await client.read(call, loggedModelsPage)
  if (finding.kind === 'missing') return []
  return finding.value.models.filter((model) => model.sourceRunId === run.id)
}

/**
 * Whether there are logged models in an experiment at all: one request where nobody knows, which may be
 * under way before it is known that it is needed.
 */
export class AskedAhead {
  readonly #client: Client
  #asked: { readonly about: ReadonlySet<string>; readonly answer: Promise<boolean> } | null = null

  constructor(client: Client) {
    this.#client = client
  }

  ask(about: ReadonlySet<string>): void {
    const answer = hasLoggedModels(this.#client, about)
    // A failure is told to whoever needs the answer.
    answer.catch(() => undefined)
    this.#asked = { about, answer }
  }

  /** An answer counts once, and only for the question that it was given to. */
  async hasLoggedModels(experiments: ReadonlySet<string>): Promise<boolean> {
    const asked = this.#asked
    this.#asked = null
    return asked?.about.symmetricDifference(experiments).size === 0
      ? await asked.answer
      : await hasLoggedModels(this.#client, experiments)
  }
}

/** Before MLflow 3 there is no such path. */
async function hasLoggedModels(client: Client, experiments: ReadonlySet<string>): Promise<boolean> {
  const call = searchCall([...experiments], { max_results: 1 })
  const finding = await client.readPart(call, loggedModelsPage)
  switch (finding.kind) {
    case 'missing':
      return false
    case 'found':
      // A page that names a next one was cut to what these credentials may read.
      return finding.value.models.length > 0 || finding.value.next_page_token !== null
    case 'refused':
    case 'overlong':
      return true
  }
}

async function searchValues(
  client: Client,
  asked: EntriesAsked,
): Promise<EntriesFound | 'not-searched'> {
  const pairs = [...asked.values].flatMap(([metric, values]) =>
    [...values].map((value) => ({ metric, value })),
  )
  if (pairs.length > mostSearches || !pairs.every(({ metric }) => searchable.test(metric))) {
    return 'not-searched'
  }
  const found = await Promise.all(
    pairs.map(async ({ metric, value }) => ({
      metric,
      entries: await searchValue(client, asked, metric, value),
    })),
  )
  const byMetric = new Map<string, readonly LoggedEntry[] | null>()
  for (const { metric, entries } of found) {
    if (entries === 'refused') return 'not-searched'
    const before = byMetric.get(metric)
    const together = before === null || entries === null ? null : [...(before ?? []), ...entries]
    byMetric.set(metric, together)
  }
  return byMetric
}

/** null: more logged models have this value than are read. */
async function searchValue(
  client: Client,
  asked: EntriesAsked,
  metric: string,
  value: number,
): Promise<readonly LoggedEntry[] | null | 'refused'> {
  const call = searchCall(asked.experimentIds, {
    filter: `metrics.\`${metric}\` = ${plainNumber(value)}`,
    max_results: rowsOfSearch,
  })
  const finding = await client.readPart(call, loggedModelsPage)
  switch (finding.kind) {
    case 'missing':
    case 'overlong':
      return null
    case 'refused':
      return 'refused'
    case 'found': {
      const { models, next_page_token } = finding.value
      const entries = models.flatMap((model) => model.entries)
      // Up to MLflow 3.16 a model counts as often as it has the value, and no next page is named.
      const rows = entries.filter((it) => it.metric === metric && it.value === value).length
      const isWhole = next_page_token === null && rows <= rowsOfSearch
      return isWhole ? ofRun(entries, asked, metric) : null
    }
  }
}

/** Everything that was logged to the logged models of an experiment; null: there are too many. */
async function readExperiment(
  client: Client,
  experiment: string,
): Promise<readonly LoggedEntry[] | null> {
  const models: LoggedModel[] = []
  let token: string | null = null
  for (let page = 1; page <= mostPages; page++) {
    const call = searchCall([experiment], {
      max_results: rowsOfPage,
      ...(token !== null && { page_token: token }),
    })
    const finding = await client.readPart(call, loggedModelsPage)
    if (finding.kind !== 'found') return null
    models.push(...finding.value.models)
    token = finding.value.next_page_token
    if (token === null) return models.flatMap(({ entries }) => entries)
  }
  return null
}

function ofRun(
  entries: readonly LoggedEntry[],
  { run }: EntriesAsked,
  metric: string,
): readonly LoggedEntry[] {
  return entries.filter((entry) => entry.runId === run && entry.metric === metric)
}

function searchCall(experiments: readonly string[], more: Readonly<Record<string, unknown>>): Call {
  return {
    method: 'POST',
    path: `${prefix}/logged-models/search`,
    body: { experiment_ids: experiments, ...more },
    pathMayBeUnknown: true,
  }
}

/** What can stand between backticks in a filter; MLflow allows no other names. */
const searchable = /^[\p{L}\p{N}_.\- :/]+$/u

/** MLflow's parser of filters takes the sign of an exponent for an operator, unless it is a minus. */
function plainNumber(value: number): string {
  return String(value).replace('e+', 'e')
}
