import { compareInt64 } from '../../core/arithmetic/int64.ts'
import { RegistryError } from '../../core/errors/errors.ts'
import type { MetricPoint, Run, RunId } from '../../core/model/model.ts'
import type { RunLookup, RunSearch, TagSearch } from '../port/registry.ts'
import { experimentAnswer, metricHistoryPage, runAnswer, runsPage } from './answers.ts'
import type { Call } from './call.ts'
import type { Client } from './client.ts'
import { shownCall } from './failures.ts'
import { filterText } from './filters.ts'
import { allPages } from './pages.ts'

const prefix = '/api/2.0/mlflow'
/** MLflow's own limit; without it some versions answer no value and a page token for ever. */
const historyRows = 25_000

export async function readRun(client: Client, run: RunId): Promise<Run | null> {
  const call = runCall(run)
  const finding = await client.read(call, runAnswer)
  if (finding.kind === 'missing') return null
  const found = finding.value.run
  if (found.id !== run) throw answeredAnother(client, call, found.id)
  return found
}

export async function readOtherRun(client: Client, run: RunId): Promise<RunLookup> {
  const call = runCall(run)
  const finding = await client.readPermitted(call, runAnswer)
  switch (finding.kind) {
    case 'missing':
      return { kind: 'gone' }
    case 'forbidden':
      return finding
    case 'found': {
      const found = finding.value.run
      if (found.id !== run) throw answeredAnother(client, call, found.id)
      return { kind: 'found', run: found }
    }
  }
}

export async function findExperiment(client: Client, name: string): Promise<string | null> {
  const call: Call = {
    method: 'GET',
    path: `${prefix}/experiments/get-by-name`,
    query: { experiment_name: name },
  }
  const finding = await client.read(call, experimentAnswer)
  return finding.kind === 'missing' ? null : finding.value.experiment.experiment_id
}

export async function searchRuns(client: Client, search: RunSearch): Promise<readonly Run[]> {
  const call: Call = {
    method: 'POST',
    path: `${prefix}/runs/search`,
    body: {
      experiment_ids: [search.experimentId],
      filter: search.tags.map(tagCondition).join(' AND '),
      run_view_type: 'ACTIVE_ONLY',
      max_results: search.most,
      order_by: ['attributes.end_time DESC'],
    },
  }
  const { runs } = await client.readExisting(call, runsPage)
  // Databases that compare without regard to case find others as well.
  return runs.filter((run) => search.tags.every((condition) => fits(run, condition)))
}

function fits({ tags }: Run, { key, value, how }: TagSearch): boolean {
  const found = tags.get(key)
  return how === 'is' ? found === value : found?.includes(value) === true
}

function tagCondition({ key, value, how }: TagSearch): string {
  const tag = `tags.\`${key}\``
  return how === 'is' ? `${tag} = ${filterText(value)}` : `${tag} LIKE ${filterText(`%${value}%`)}`
}

function runCall(run: RunId): Call {
  return { method: 'GET', path: `${prefix}/runs/get`, query: { run_id: run } }
}

export async function readMetricHistory(
  client: Client,
  run: RunId,
  metric: string,
): Promise<readonly MetricPoint[]> {
  const call: Call = {
    method: 'GET',
    path: `${prefix}/metrics/get-history`,
    query: { run_id: run, metric_key: metric, max_results: String(historyRows) },
  }
  const pages = await allPages(client, call, metricHistoryPage)
  return (
    pages
      .flatMap((page) => page.metrics)
      // A database that compares without regard to case mixes `AUC` and `auc`.
      .filter((row) => row.key === metric)
      .map((row) => row.point)
      .sort((a, b) => compareInt64(a.timestamp, b.timestamp) || compareInt64(a.step, b.step))
  )
}

function answeredAnother(client: Client, call: Call, id: string): RegistryError {
  return new RegistryError(
    `${shownCall(client.connection, call)}: MLflow answered with another run, ${JSON.stringify(id.slice(0, 80))}.`,
  )
}
