import {
  type DatasetEntry,
  type LoggedModelId,
  loggedModelId,
  type MetricPoint,
  type Run,
  type RunId,
  runId,
} from '../../core/model.ts'
import { exactInteger, integerOrNull, metricValue, text, textOrNull } from './column.ts'
import type { Reader, Row } from './database.ts'
import type { Scope } from './scope.ts'

export function readRun(reader: Reader, scope: Scope, run: RunId): Run | null {
  const [row] = reader.rows(
    `SELECT experiment_id, status, lifecycle_stage, end_time FROM runs
     WHERE run_uuid = :run${inScope(scope)}`,
    { ...scope.values, run },
  )
  if (row === undefined) return null
  const metrics = reader.rows(
    `SELECT key, value, is_nan, step, timestamp FROM latest_metrics WHERE run_uuid = :run ORDER BY key`,
    { run },
  )
  const tags = reader.rows(`SELECT key, value FROM tags WHERE run_uuid = :run ORDER BY key`, {
    run,
  })
  return {
    id: run,
    experimentId: String(integerOrNull(row, 'experiment_id') ?? ''),
    status: textOrNull(row, 'status') ?? 'UNKNOWN',
    deleted: textOrNull(row, 'lifecycle_stage') !== 'active',
    endedAt: integerOrNull(row, 'end_time') || null,
    metrics: new Map(metrics.map((metric) => [text(metric, 'key'), pointFrom(metric)])),
    tags: new Map(tags.map((tag) => [text(tag, 'key'), textOrNull(tag, 'value') ?? ''])),
    loggedModels: readOutputs(reader, scope, run),
  }
}

/** In the order of MLflow's own `metrics/get-history`. */
export function readMetricHistory(
  reader: Reader,
  scope: Scope,
  run: RunId,
  metric: string,
): readonly MetricPoint[] {
  return reader
    .rows(
      `SELECT value, is_nan, step, timestamp FROM metrics
       WHERE run_uuid = :run AND key = :metric
         AND EXISTS (SELECT 1 FROM runs WHERE run_uuid = :run${inScope(scope)})
       ORDER BY timestamp, step, value`,
      { ...scope.values, run, metric },
    )
    .map(pointFrom)
}

export function readDatasetEntries(
  reader: Reader,
  scope: Scope,
  model: LoggedModelId,
): readonly DatasetEntry[] | null {
  if (!scope.schema.hasLoggedModels) return null
  const found = reader.rows(
    `SELECT 1 FROM logged_models
     WHERE model_id = :model AND lifecycle_stage != 'deleted'${inScope(scope)}`,
    { ...scope.values, model },
  )
  if (found.length === 0) return null
  return reader
    .rows(
      `SELECT metric_name, run_id, metric_step, metric_timestamp_ms, dataset_name, dataset_digest
       FROM logged_model_metrics WHERE model_id = :model
       ORDER BY metric_name, metric_timestamp_ms, metric_step, run_id`,
      { model },
    )
    .map(entryFrom)
}

/**
 * MLflow asks for no order here; SQLite answers from the index of the primary key, so MLflow's own
 * answer stands in the order of the model ids.
 */
function readOutputs(reader: Reader, scope: Scope, run: RunId): readonly LoggedModelId[] {
  if (!scope.schema.hasInputs) return []
  return reader
    .rows(
      `SELECT destination_id FROM inputs
       WHERE source_type = 'RUN_OUTPUT' AND source_id = :run AND destination_type = 'MODEL_OUTPUT'
       ORDER BY destination_id`,
      { run },
    )
    .map((row) => loggedModelId(text(row, 'destination_id')))
}

/** Runs and logged models belong to the workspace of their experiment. */
export function inScope(scope: Scope): string {
  return scope.schema.hasWorkspaces
    ? ' AND experiment_id IN (SELECT experiment_id FROM experiments WHERE workspace = :workspace)'
    : ''
}

function pointFrom(row: Row): MetricPoint {
  return {
    value: metricValue(row),
    step: exactInteger(row, 'step'),
    timestamp: row.timestamp === null ? 0 : exactInteger(row, 'timestamp'),
  }
}

function entryFrom(row: Row): DatasetEntry {
  const digest = textOrNull(row, 'dataset_digest')
  return {
    metric: text(row, 'metric_name'),
    runId: runId(text(row, 'run_id')),
    step: exactInteger(row, 'metric_step'),
    timestamp: exactInteger(row, 'metric_timestamp_ms'),
    dataset: digest === null ? null : { name: textOrNull(row, 'dataset_name') ?? '', digest },
  }
}
