import * as z from 'zod/mini'
import { int64 as exactInt64, type Int64 } from '../../core/arithmetic/int64.ts'
import {
  canonicalStage,
  type Dataset,
  loggedModelId,
  type MetricPoint,
  type ModelVersion,
  modelName,
  type Run,
  runId,
  versionNumber,
} from '../../core/model/model.ts'
import { deepestNesting, nestsTooDeep } from '../../network/nesting.ts'

// Protobuf writes 64-bit numbers as strings in JSON; MLflow does so only sometimes.
export const int64: z.ZodMiniType<Int64> = z.union([
  z.int(),
  z.pipe(
    z.pipe(
      z.union([
        z.bigint(),
        z.pipe(
          z.string().check(z.regex(/^-?\d{1,19}$/)),
          z.transform((digits: string) => BigInt(digits)),
        ),
      ]),
      z.int64(),
    ),
    z.transform(exactInt64),
  ),
])

/** Beyond 2^53 the nearest number: such a one is no time, and nothing is compared with it. */
export const milliseconds = z.pipe(int64, z.transform(Number))

export const version = z.pipe(
  z.pipe(
    z.union([z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)), z.int()]),
    z.int().check(z.gte(1)),
  ),
  z.transform(versionNumber),
)

// MLflow leaves empty lists out.
export function list<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.nullish(z.array(item)),
    z.transform((items) => items ?? []),
  )
}

export const tags = z.pipe(
  list(z.object({ key: z.string(), value: z.nullish(z.string()) })),
  z.transform(
    (rows): ReadonlyMap<string, string> => new Map(rows.map((row) => [row.key, row.value ?? ''])),
  ),
)

/** MLflow writes NaN as a string. What is no number at all is NaN as well. */
export const metricValue = z.pipe(
  z.optional(z.union([z.number(), z.bigint(), z.string(), z.null()])),
  z.transform((value) => {
    if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
    const decimal = /^[-+]?(?:[\d.]+(?:e[-+]?\d+)?|Infinity|NaN)$/i.test(value ?? '')
    return decimal ? Number(value) : Number.NaN
  }),
)

const metric = z.object({
  key: z.string(),
  value: metricValue,
  timestamp: z._default(int64, 0),
  step: z._default(int64, 0),
})

function point(row: z.infer<typeof metric>): MetricPoint {
  return { value: row.value, step: row.step, timestamp: row.timestamp }
}

const modelVersion = z.pipe(
  z.object({
    name: z.string(),
    version,
    current_stage: z.string(),
    status: z.string(),
    run_id: z.nullish(z.string()),
    source: z.nullish(z.string()),
    tags,
    creation_timestamp: milliseconds,
    last_updated_timestamp: milliseconds,
  }),
  z.transform((row, context): ModelVersion => {
    const stage = canonicalStage(row.current_stage)
    if (stage === null) {
      context.issues.push({
        code: 'custom',
        input: row.current_stage,
        path: ['current_stage'],
        message: 'an unknown stage',
      })
      return z.NEVER
    }
    return {
      model: modelName(row.name),
      version: row.version,
      stage,
      status: row.status,
      runId: row.run_id ? runId(row.run_id) : null,
      source: row.source ?? '',
      tags: row.tags,
      createdAt: row.creation_timestamp,
      updatedAt: row.last_updated_timestamp,
    }
  }),
)

export const nextPage = z.pipe(
  z.nullish(z.string()),
  z.transform((token) => token || null),
)

export const registeredModelAnswer = z.object({
  registered_model: z.object({
    name: z.string(),
    creation_timestamp: milliseconds,
    tags,
    aliases: list(z.object({ alias: z.string(), version })),
    latest_versions: list(modelVersion),
  }),
})

export const modelVersionAnswer = z.object({ model_version: modelVersion })

export const modelVersionsPage = z.object({
  model_versions: list(modelVersion),
  next_page_token: nextPage,
})

export const modelNamesPage = z.object({
  registered_models: list(z.object({ name: z.string() })),
  next_page_token: nextPage,
})

export const emptyAnswer = z.object({})

const modelIds = list(
  z.pipe(
    z.object({ model_id: z.string() }),
    z.transform((row) => loggedModelId(row.model_id)),
  ),
)

const datasetInputs = list(
  z.pipe(
    z.object({ dataset: z.object({ name: z.nullish(z.string()), digest: z.string() }) }),
    z.transform(({ dataset }): Dataset => ({ name: dataset.name ?? '', digest: dataset.digest })),
  ),
)

const run = z.pipe(
  z.object({
    info: z.object({
      run_id: z.string(),
      experiment_id: z.string(),
      status: z.string(),
      lifecycle_stage: z.enum(['active', 'deleted']),
      start_time: z._default(milliseconds, 0),
      end_time: z._default(milliseconds, 0),
      artifact_uri: z.nullish(z.string()),
    }),
    data: z._default(
      z.object({
        metrics: z.pipe(
          list(metric),
          z.transform(
            (rows): ReadonlyMap<string, MetricPoint> =>
              new Map(rows.map((row) => [row.key, point(row)])),
          ),
        ),
        tags,
      }),
      { metrics: new Map(), tags: new Map() },
    ),
    inputs: z._default(z.object({ model_inputs: modelIds, dataset_inputs: datasetInputs }), {
      model_inputs: [],
      dataset_inputs: [],
    }),
    outputs: z._default(z.object({ model_outputs: modelIds }), { model_outputs: [] }),
  }),
  z.transform(
    ({ info, data, inputs, outputs }): Run => ({
      id: runId(info.run_id),
      experimentId: info.experiment_id,
      status: info.status,
      deleted: info.lifecycle_stage === 'deleted',
      startedAt: info.start_time || null,
      endedAt: info.end_time || null,
      metrics: data.metrics,
      tags: data.tags,
      artifactRoot: info.artifact_uri ?? '',
      loggedModels: outputs.model_outputs,
      inputModels: inputs.model_inputs,
      datasets: inputs.dataset_inputs,
    }),
  ),
)

export const runAnswer = z.object({ run })

export const runsPage = z.object({ runs: list(run), next_page_token: nextPage })

export const experimentAnswer = z.object({ experiment: z.object({ experiment_id: z.string() }) })

export const metricHistoryPage = z.object({
  metrics: list(
    z.pipe(
      metric,
      z.transform((row) => ({ key: row.key, point: point(row) })),
    ),
  ),
  next_page_token: nextPage,
})

export const serverInfoAnswer = z.object({ workspaces_enabled: z._default(z.boolean(), false) })

const errorAnswer = z.object({ error_code: z.string(), message: z._default(z.string(), '') })

/** What MLflow itself says of a failure. */
interface ServerError {
  readonly code: string
  readonly message: string
}

/** null: not in MLflow's own form. */
export function serverError(text: string): ServerError | null {
  if (nestsTooDeep(text)) return null
  const json = parsedJson(text)
  if (json === undefined) return null
  const result = errorAnswer.safeParse(json)
  return result.success ? { code: result.data.error_code, message: result.data.message } : null
}

/** What came of reading an answer; `why` is for a message. */
type AnswerReading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'unreadable'; readonly why: string; readonly cause: unknown }

export function readAnswer<T>(text: string, schema: z.ZodMiniType<T>): AnswerReading<T> {
  if (nestsTooDeep(text)) {
    const why = `its lists and objects are nested more than ${deepestNesting} levels deep`
    return { kind: 'unreadable', why, cause: undefined }
  }
  const json = parsedJson(text)
  if (json === undefined) {
    return { kind: 'unreadable', why: 'it is not JSON, or not complete', cause: undefined }
  }
  const result = schema.safeParse(json)
  if (result.success) return { kind: 'read', value: result.data }
  const issue = result.error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? 'at the top' : issue.path.join('.')
  return {
    kind: 'unreadable',
    why: `it does not have the form of MLflow's answer (${where}: ${issue?.message ?? 'unknown'})`,
    cause: result.error,
  }
}

/** With whole numbers beyond 2^53 as bigint. */
function parsedJson(text: string): unknown {
  try {
    // Few answers have such numbers, and reading every number's text takes several times as long.
    return longInteger.test(text) ? parse(text, exactNumber) : JSON.parse(text)
  } catch {
    return undefined
  }
}

const longInteger = /[[,:]\s*-?\d{16,}\s*[,\]}]/

type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown

/** TypeScript does not know yet that a reviver is told the text of a number. */
const parse = JSON.parse as (text: string, reviver: Reviver) => unknown

const exactNumber: Reviver = (_key, value, { source = '' }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d{16,19}$/.test(source)
    ? BigInt(source)
    : value
