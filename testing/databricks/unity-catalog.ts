import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** One request to the workspace, as it arrived. */
export interface WorkspaceRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly headers: IncomingMessage['headers']
}

export interface Workspace {
  readonly url: string
  readonly asked: readonly WorkspaceRequest[]
  forget(): void
  close(): Promise<void>
}

export interface WorkspaceOptions {
  /** The real MLflow server that keeps what is written. */
  readonly mlflow: string
  /** Whether the header lets in; everybody is unless given. */
  readonly lets?: (authorization: string | undefined) => boolean
  /** Answers in place of the workspace: null for what it answers itself. */
  readonly instead?: (request: WorkspaceRequest) => Given | null | Promise<Given | null>
  /** What of the logged models of the versions is told: by version, as `name/number`. */
  readonly modelIds?: Readonly<Record<string, string>>
  readonly workspaceId?: string
}

export interface Given {
  readonly status: number
  readonly json?: unknown
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The request is carried out, and its answer is lost. */
  readonly lost?: true
}

const mlflowPath = '/api/2.0/mlflow/'
const catalogPath = '/api/2.0/mlflow/unity-catalog/'
const mostTags = 50

/**
 * A Databricks workspace before a real MLflow server: its Unity Catalog answers and refuses as that
 * does, and its tracking is that server's. State, races and deletions are real.
 */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const asked: WorkspaceRequest[] = []
  const server = createServer((request, response) => {
    answer(request, response, options, asked).catch((error: unknown) => {
      respond(response, { status: 500, json: fault('INTERNAL_ERROR', String(error)) })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    forget: () => asked.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: WorkspaceOptions,
  asked: WorkspaceRequest[],
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const url = new URL(request.url ?? '/', 'http://workspace')
  const isJson = /json/.test(request.headers['content-type'] ?? '')
  const question: WorkspaceRequest = {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: text === '' ? null : isJson ? JSON.parse(text) : text,
    headers: request.headers,
  }
  asked.push(question)
  const given = (await options.instead?.(question)) ?? null
  if (given !== null && !given.lost) return respond(response, given)
  const own = await answerTo(question, options)
  if (given?.lost) request.socket.destroy()
  else respond(response, own)
}

async function answerTo(question: WorkspaceRequest, options: WorkspaceOptions): Promise<Given> {
  const { path, headers } = question
  if (path === '/.well-known/databricks-config') {
    const { workspaceId = '1234567890' } = options
    return { status: 200, json: { workspace_id: workspaceId, account_id: 'acc-1', cloud: 'AWS' } }
  }
  if (options.lets?.(headers.authorization) === false) {
    return { status: 401, json: fault('UNAUTHENTICATED', 'Credential was not sent or is invalid') }
  }
  if ('x-mlflow-workspace' in headers) {
    return {
      status: 400,
      json: fault('INVALID_PARAMETER_VALUE', 'X-MLFLOW-WORKSPACE is not known'),
    }
  }
  if (path.startsWith(catalogPath)) return await new Catalog(options).answer(question)
  // The old registry of a workspace.
  if (path.endsWith('/registered-models/alias')) {
    return { status: 404, json: fault('ENDPOINT_NOT_FOUND', 'No API found') }
  }
  return / AND /.test(question.query.filter ?? '') && path.endsWith('/model-versions/search')
    ? refuse('INVALID_PARAMETER_VALUE', 'Only one condition is supported')
    : await forward(options.mlflow, question)
}

// biome-ignore lint/suspicious/noExplicitAny: MLflow's own answers, taken apart and put together again
type Json = any

/** Unity Catalog, as far as MLflow's client uses it. */
class Catalog {
  readonly #options: WorkspaceOptions

  constructor(options: WorkspaceOptions) {
    this.#options = options
  }

  async answer(question: WorkspaceRequest): Promise<Given> {
    const call = `${question.method} ${question.path.slice(catalogPath.length)}`
    const given: Json = { ...question.query, ...(question.body as object | null) }
    // It does not distinguish names by case, and keeps them in lower case.
    const name = typeof given.name === 'string' ? given.name.toLowerCase() : null
    if (name !== null && !/^[^.]+\.[^.]+\.[^.]+$/.test(name)) {
      return refuse('INVALID_PARAMETER_VALUE', `${name}: specify all three levels`)
    }
    switch (call) {
      case 'GET registered-models/get':
        return this.#shaped(await this.#ask('GET', 'registered-models/get', { name }))
      case 'GET registered-models/search':
        return await this.#names(given)
      case 'POST registered-models/create':
        return this.#shaped(await this.#ask('POST', 'registered-models/create', { name }))
      case 'GET model-versions/get':
      case 'GET model-versions/get-download-uri':
        return this.#shaped(await this.#ask('GET', call.slice(4), { name, version: given.version }))
      case 'GET model-versions/search':
        return await this.#versions(given)
      case 'GET registered-models/alias':
        return this.#shaped(
          await this.#ask('GET', 'registered-models/alias', { name, alias: given.alias }),
        )
      case 'POST registered-models/alias': {
        if (typeof given.version !== 'string') return refuse('MALFORMED_REQUEST', 'version: "1"')
        return await this.#ask('POST', 'registered-models/alias', { ...given, name })
      }
      case 'DELETE registered-models/alias':
        return await this.#ask('DELETE', 'registered-models/alias', { ...given, name })
      case 'POST registered-models/set-tag':
      case 'POST model-versions/set-tag':
        return (
          (await this.#tagFault(call, name, given)) ??
          (await this.#ask('POST', call.slice(5), { ...given, name }))
        )
      case 'DELETE registered-models/delete-tag':
      case 'DELETE model-versions/delete-tag':
        return await this.#ask('DELETE', call.slice(7), { ...given, name })
      default:
        return { status: 404, json: fault('ENDPOINT_NOT_FOUND', `No API found for '${call}'`) }
    }
  }

  /** The one filter that there is; listings without tags and aliases; pages that are empty and go on. */
  async #versions(given: Json): Promise<Given> {
    const name = /^name='([^']*)'$/.exec(given.filter ?? '')?.[1]?.toLowerCase()
    if (name === undefined || 'order_by' in given || Number(given.max_results) > 1000) {
      return refuse('INVALID_PARAMETER_VALUE', `Unsupported filter query : \`${given.filter}\``)
    }
    if (!given.page_token) return { status: 200, json: { next_page_token: 'first' } }
    const page_token = given.page_token === 'first' ? undefined : given.page_token
    const filter = `name='${name}'`
    const real = await this.#ask('GET', 'model-versions/search', {
      ...{ filter, max_results: given.max_results, page_token },
    })
    const { model_versions: rows = [], next_page_token } = real.json as Json
    const plain = rows.map((row: Json) => {
      const { tags, aliases, ...rest } = this.#version(row)
      return rest
    })
    return { status: real.status, json: { model_versions: plain, next_page_token } }
  }

  async #names(given: Json): Promise<Given> {
    if ('filter' in given || 'order_by' in given) {
      return refuse('INVALID_PARAMETER_VALUE', 'filter and order_by are not supported')
    }
    const real = await this.#ask('GET', 'registered-models/search', {
      ...{ filter: "name LIKE '%.%.%'", max_results: '1000', page_token: given.page_token },
    })
    const { registered_models: rows = [], next_page_token } = real.json as Json
    const names = rows.map(({ name }: Json) => ({ name }))
    return { status: real.status, json: { registered_models: names, next_page_token } }
  }

  async #tagFault(call: string, name: string | null, { key, value, version }: Json) {
    if (/[.,\-=/:]/.test(key) || key !== key.trim() || key.length > 255) {
      return refuse('INVALID_PARAMETER_VALUE', `Invalid tag key ${key}: . , - = / : are reserved`)
    }
    if (value.length > 1000) return refuse('INVALID_PARAMETER_VALUE', 'Tag value is too long')
    const isVersion = call.includes('model-versions')
    const what = isVersion ? 'model-versions/get' : 'registered-models/get'
    const found = (await this.#ask('GET', what, { name, version })).json as Json
    const tags: Json[] = (isVersion ? found.model_version : found.registered_model)?.tags ?? []
    const isNew = tags.every((tag) => tag.key !== key)
    return isNew && tags.length >= mostTags
      ? refuse('RESOURCE_LIMIT_EXCEEDED', `more than ${mostTags} tags`)
      : null
  }

  #shaped({ status, json }: Given): Given {
    const { registered_model: model, model_version: version } = json as Json
    if (model !== undefined) {
      const { latest_versions, ...rest } = model
      return { status, json: { registered_model: rest } }
    }
    if (version !== undefined) return { status, json: { model_version: this.#version(version) } }
    return { status, json }
  }

  #version(row: Json): Json {
    const { current_stage, run_link, aliases = [], ...rest } = row
    const named = /^models:\/(m-[0-9a-f]{32})$/.exec(row.source ?? '')?.[1]
    const id = this.#options.modelIds?.[`${row.name}/${row.version}`] ?? named
    return {
      ...rest,
      version: String(row.version),
      ...(row.run_id && { run_tracking_server_id: this.#options.workspaceId ?? '1234567890' }),
      ...(id !== undefined && { model_id: id }),
      // Objects here; plain MLflow has texts.
      aliases: aliases.map((alias: string) => ({ alias, version: String(row.version) })),
    }
  }

  #ask(method: string, path: string, given: Json): Promise<Given> {
    const isQuery = method === 'GET'
    return forward(this.#options.mlflow, {
      method,
      path: `${mlflowPath}${path}`,
      query: isQuery ? given : {},
      body: isQuery ? null : given,
      headers: {},
    })
  }
}

async function forward(mlflow: string, question: WorkspaceRequest): Promise<Given> {
  const { method, path, query, body } = question
  const url = new URL(`${mlflow}${path}`)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  for (let tries = 1; ; tries += 1) {
    try {
      const answered = await fetch(url, {
        method,
        headers: { 'content-type': 'application/json', connection: 'close' },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      })
      const text = await answered.text()
      const type = answered.headers.get('content-type') ?? ''
      return type.includes('json')
        ? { status: answered.status, text, json: JSON.parse(text), headers: dateOf(answered) }
        : { status: answered.status, text, headers: { ...dateOf(answered), 'content-type': type } }
    } catch (error) {
      if (method !== 'GET' || tries === 3) throw error
      await delay(50)
    }
  }
}

function dateOf(answered: Response): Record<string, string> {
  const date = answered.headers.get('date')
  return date === null ? {} : { date }
}

function refuse(code: string, message: string): Given {
  return { status: 400, json: fault(code, message) }
}

/** As Databricks says what is wrong. */
export function fault(error_code: string, message: string): object {
  return { error_code, message }
}

function respond(response: ServerResponse, { status, json, text, headers }: Given): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(text ?? JSON.stringify(json))
}
