import * as z from 'zod/mini'
import { type LoggedEntry, type LoggedModel, loggedModelId, runId } from '../../core/model/model.ts'
import { int64, list, metricValue, nextPage } from './answers.ts'

const texts = new Map<string, string>()

/** A logged model may have very many entries, and all of them name the same few ids. */
function once(text: string): string {
  const known = texts.get(text)
  if (known !== undefined) return known
  if (texts.size > 10_000) texts.clear()
  texts.set(text, text)
  return text
}

const entry = z.pipe(
  z.object({
    model_id: z.string(),
    key: z.string(),
    run_id: z.string(),
    step: z._default(int64, 0),
    timestamp: z._default(int64, 0),
    value: metricValue,
    dataset_name: z.nullish(z.string()),
    dataset_digest: z.nullish(z.string()),
  }),
  z.transform(
    (row): LoggedEntry => ({
      model: loggedModelId(once(row.model_id)),
      metric: once(row.key),
      runId: runId(once(row.run_id)),
      step: row.step,
      timestamp: row.timestamp,
      value: row.value,
      dataset: row.dataset_digest
        ? { name: row.dataset_name ?? '', digest: row.dataset_digest }
        : null,
    }),
  ),
)

const loggedModel = z.pipe(
  z.object({
    info: z.object({
      model_id: z.string(),
      name: z.nullish(z.string()),
      source_run_id: z.nullish(z.string()),
    }),
    data: z._default(z.object({ metrics: list(entry) }), { metrics: [] }),
  }),
  z.transform(
    ({ info, data }): LoggedModel => ({
      id: loggedModelId(info.model_id),
      name: info.name ?? '',
      sourceRunId: info.source_run_id ? runId(info.source_run_id) : null,
      entries: data.metrics,
    }),
  ),
)

export const loggedModelAnswer = z.object({ model: loggedModel })

export const loggedModelsPage = z.object({ models: list(loggedModel), next_page_token: nextPage })
