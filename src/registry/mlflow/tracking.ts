import { compareInt64 } from '../../core/arithmetic/int64.ts'
import { RegistryError } from '../../core/errors/errors.ts'
import { type MetricPoint, type Run, type RunId, runId } from '../../core/model/model.ts'
import { metricHistoryPage, runAnswer } from './answers.ts'
import type { Client } from './client.ts'
import { shownCall } from './failures.ts'
import { allPages } from './pages.ts'
import type { Call } from './transport.ts'

const prefix = '/api/2.0/mlflow'
/** MLflow's own limit; without it some versions answer no value and a page token for ever. */
const historyRows = 25_000

export async function readRun(client: Client, run: RunId): Promise<Run | null> {
  const call: Call = { method: 'GET', path: `${prefix}/runs/get`, query: { run_id: run } }
  const finding = await client.read(call, runAnswer)
  if (finding.kind === 'missing') return null
  const { info, data, inputs, outputs } = finding.value.run
  if (info.run_id !== run) throw answeredAnother(client, call, info.run_id)
  return {
    id: runId(info.run_id),
    experimentId: info.experiment_id,
    status: info.status,
    deleted: info.lifecycle_stage === 'deleted',
    endedAt: info.end_time || null,
    metrics: data.metrics,
    tags: data.tags,
    artifactRoot: info.artifact_uri ?? '',
    loggedModels: outputs.model_outputs,
    inputModels: inputs.model_inputs,
  }
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
    `${shownCall(client.connection, call)}: MLflow answered with another one, ${JSON.stringify(id.slice(0, 80))}.`,
  )
}
