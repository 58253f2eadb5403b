import * as z from 'zod/mini'
import type { Int64 } from '../../core/arithmetic/int64.ts'
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

/**
 * Read by hand: a logged model may have 100,000 entries, and zod makes several objects of each, which
 * takes twice the time and the memory.
 */
const entries = z.pipe(
  z.nullish(z.custom<readonly unknown[]>(Array.isArray)),
  z.transform((given, context): readonly LoggedEntry[] => {
    const rows = given ?? []
    const wrong = (index: number, field: string) => {
      const [path, message] = [[index, field], 'not as MLflow writes it']
      context.issues.push({ code: 'custom', input: rows[index], path, message })
      return z.NEVER
    }
    const read: LoggedEntry[] = []
    for (const [index, row] of rows.entries()) {
      const entry = entryFrom(row)
      if (typeof entry === 'string') return wrong(index, entry)
      read.push(entry)
    }
    return read
  }),
)

/** Or the name of a field that is not as it has to be. */
function entryFrom(row: unknown): LoggedEntry | string {
  const fields: Partial<Record<string, unknown>> =
    typeof row === 'object' && row !== null ? row : {}
  const { model_id, key, run_id, dataset_name: name = null, dataset_digest: digest = null } = fields
  if (typeof model_id !== 'string') return 'model_id'
  if (typeof key !== 'string') return 'key'
  if (typeof run_id !== 'string') return 'run_id'
  if (name !== null && typeof name !== 'string') return 'dataset_name'
  if (digest !== null && typeof digest !== 'string') return 'dataset_digest'
  const step = integer(fields.step)
  if (step === null) return 'step'
  const timestamp = integer(fields.timestamp)
  if (timestamp === null) return 'timestamp'
  const value = number(fields.value)
  if (value === null) return 'value'
  return {
    model: loggedModelId(once(model_id)),
    metric: once(key),
    runId: runId(once(run_id)),
    step,
    timestamp,
    value,
    dataset: digest ? { name: name ?? '', digest } : null,
  }
}

function integer(value: unknown = 0): Int64 | null {
  return Number.isSafeInteger(value) ? (value as number) : (z.safeParse(int64, value).data ?? null)
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : (z.safeParse(metricValue, value).data ?? null)
}

const loggedModel = z.pipe(
  z.object({
    info: z.object({
      model_id: z.string(),
      name: z.nullish(z.string()),
      source_run_id: z.nullish(z.string()),
    }),
    data: z._default(z.object({ metrics: entries }), { metrics: [] }),
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
