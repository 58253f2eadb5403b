import {
  type Dataset,
  type LoggedModelId,
  loggedModelId,
  type MetricPoint,
  type Run,
  type RunId,
  runId,
} from '../../core/model/model.ts'
import type { RunSearch } from '../port/registry.ts'
import { exactInteger, integerOrNull, metricValue, text, textOrNull } from './column.ts'
import type { Reader, Row } from './database.ts'
import type { Scope } from './scope.ts'

export function readRun(reader: Reader, scope: Scope, run: RunId): Run | null {
  const [row] = reader.rows(
    `SELECT experiment_id, status, lifecycle_stage, start_time, end_time, artifact_uri FROM runs
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
    startedAt: integerOrNull(row, 'start_time') || null,
    endedAt: integerOrNull(row, 'end_time') || null,
    metrics: new Map(metrics.map((metric) => [text(metric, 'key'), pointFrom(metric)])),
    tags: new Map(tags.map((tag) => [text(tag, 'key'), textOrNull(tag, 'value') ?? ''])),
    artifactRoot: textOrNull(row, 'artifact_uri') ?? '',
    loggedModels: readModels(reader, scope, run, 'RUN_OUTPUT', 'MODEL_OUTPUT'),
    inputModels: readModels(reader, scope, run, 'RUN_INPUT', 'MODEL_INPUT'),
    datasets: readDatasets(reader, scope, run),
  }
}

export function findExperiment(reader: Reader, scope: Scope, name: string): string | null {
  const [row] = reader.rows(
    `SELECT experiment_id FROM experiments WHERE name = :name${scope.schema.hasWorkspaces ? ' AND workspace = :workspace' : ''}`,
    { ...scope.values, name },
  )
  return row === undefined ? null : String(integerOrNull(row, 'experiment_id') ?? '')
}

export function searchRuns(reader: Reader, scope: Scope, search: RunSearch): readonly Run[] {
  const values: Record<string, string | bigint> = { ...scope.values }
  const conditions = search.tags.map(({ key, value, how }, index) => {
    values[`key${index}`] = key
    values[`value${index}`] = value
    const fits = how === 'is' ? `value = :value${index}` : `instr(value, :value${index}) > 0`
    return `AND EXISTS (SELECT 1 FROM tags WHERE tags.run_uuid = runs.run_uuid AND key = :key${index} AND ${fits})`
  })
  const found = reader.rows(
    `SELECT run_uuid FROM runs
     WHERE CAST(experiment_id AS TEXT) = :experiment AND lifecycle_stage = 'active'${inScope(scope)}
     ${conditions.join(' ')}
     ORDER BY end_time IS NULL, end_time DESC, start_time DESC, run_uuid LIMIT :most`,
    { ...values, experiment: search.experimentId, most: BigInt(search.most) },
  )
  return found
    .map((row) => readRun(reader, scope, runId(text(row, 'run_uuid'))))
    .filter((run) => run !== null)
}

function readDatasets(reader: Reader, scope: Scope, run: RunId): readonly Dataset[] {
  if (!scope.schema.hasInputs) return []
  return reader
    .rows(
      `SELECT name, digest FROM datasets WHERE dataset_uuid IN (
         SELECT source_id FROM inputs
         WHERE source_type = 'DATASET' AND destination_type = 'RUN' AND destination_id = :run)
       ORDER BY name, digest`,
      { run },
    )
    .map((row) => ({ name: text(row, 'name'), digest: text(row, 'digest') }))
}

/** In the order of MLflow's own `metrics/get-history`. */
export function readMetricHistory(
  reader: Reader,
  scope: Scope,
  run: RunId,
  metric: string,
): readonly MetricPoint[] {
  return reader.each(
    `SELECT value, is_nan, step, timestamp FROM metrics
     WHERE run_uuid = :run AND key = :metric
       AND EXISTS (SELECT 1 FROM runs WHERE run_uuid = :run${inScope(scope)})
     ORDER BY timestamp, step, value`,
    { ...scope.values, run, metric },
    pointFrom,
  )
}

/**
 * MLflow asks for no order here; SQLite answers from the index of the primary key, so MLflow's own
 * answer stands in the order of the model ids.
 */
function readModels(
  reader: Reader,
  scope: Scope,
  run: RunId,
  from: 'RUN_OUTPUT' | 'RUN_INPUT',
  to: 'MODEL_OUTPUT' | 'MODEL_INPUT',
): readonly LoggedModelId[] {
  if (!scope.schema.hasInputs) return []
  return reader
    .rows(
      `SELECT destination_id FROM inputs
       WHERE source_type = :from AND source_id = :run AND destination_type = :to
       ORDER BY destination_id`,
      { run, from, to },
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
