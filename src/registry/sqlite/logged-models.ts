import {
  type LoggedEntry,
  type LoggedModel,
  type LoggedModelId,
  loggedModelId,
  type RunId,
  runId,
} from '../../core/model/model.ts'
import type { EntriesAsked, EntriesFound } from '../port/registry.ts'
import { exactInteger, text, textOrNull } from './column.ts'
import type { Reader, Row } from './database.ts'
import { inScope } from './runs.ts'
import type { Scope } from './scope.ts'

const entryColumns =
  'model_id, metric_name, run_id, metric_step, metric_timestamp_ms, metric_value, dataset_name, dataset_digest'

export function readLoggedModel(
  reader: Reader,
  scope: Scope,
  model: LoggedModelId,
): LoggedModel | null {
  if (!scope.schema.hasLoggedModels) return null
  const [found] = reader.rows(
    `SELECT name, source_run_id FROM logged_models
     WHERE model_id = :model AND lifecycle_stage != 'deleted'${inScope(scope)}`,
    { ...scope.values, model },
  )
  if (found === undefined) return null
  const source = textOrNull(found, 'source_run_id') || null
  return {
    id: model,
    name: text(found, 'name'),
    sourceRunId: source === null ? null : runId(source),
    entries: reader.each(
      `SELECT ${entryColumns} FROM logged_model_metrics WHERE model_id = :model
       ORDER BY metric_name, metric_timestamp_ms, metric_step, run_id`,
      { model },
      entryFrom,
    ),
  }
}

export function readModelsOfRun(reader: Reader, scope: Scope, run: RunId): readonly LoggedModel[] {
  if (!scope.schema.hasLoggedModels) return []
  return reader
    .rows(
      `SELECT model_id FROM logged_models
       WHERE source_run_id = :run AND lifecycle_stage != 'deleted'${inScope(scope)} ORDER BY model_id`,
      { ...scope.values, run },
    )
    .map((row) => readLoggedModel(reader, scope, loggedModelId(text(row, 'model_id'))))
    .filter((model) => model !== null)
}

/** Of all logged models, also deleted ones: their values are no more the version's than others. */
export function readEntries(reader: Reader, scope: Scope, asked: EntriesAsked): EntriesFound {
  const metrics = [...asked.values.keys()]
  const rows =
    metrics.length === 0 || !scope.schema.hasLoggedModels
      ? []
      : reader.each(
          `SELECT ${entryColumns} FROM logged_model_metrics
           WHERE run_id = :run AND metric_name IN (SELECT value FROM json_each(:metrics))
           ORDER BY model_id, metric_name, metric_timestamp_ms, metric_step`,
          { run: asked.run, metrics: JSON.stringify(metrics) },
          entryFrom,
        )
  const byMetric = Map.groupBy(rows, ({ metric }) => metric)
  return new Map(metrics.map((metric) => [metric, byMetric.get(metric) ?? []]))
}

function entryFrom(row: Row): LoggedEntry {
  const digest = textOrNull(row, 'dataset_digest')
  const value = row.metric_value
  return {
    model: loggedModelId(text(row, 'model_id')),
    metric: text(row, 'metric_name'),
    runId: runId(text(row, 'run_id')),
    step: exactInteger(row, 'metric_step'),
    timestamp: exactInteger(row, 'metric_timestamp_ms'),
    // What is no number is shown as MLflow shows NaN.
    value: typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 0,
    dataset: digest === null ? null : { name: textOrNull(row, 'dataset_name') ?? '', digest },
  }
}
