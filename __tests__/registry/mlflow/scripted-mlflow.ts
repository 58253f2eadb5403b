import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { type MlflowOptions, openMlflow } from '../../../src/registry/mlflow/open.ts'
import type { ModelRegistry, TrackingStore } from '../../../src/registry/port/registry.ts'
import type { SignedRequest } from '../../../testing/aws/signature.ts'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  // biome-ignore lint/suspicious/noExplicitAny: what the client sent, looked at by the scripts
  readonly body: any
}

export type Reply =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Record<string, string> }
  | {
      readonly status: number
      readonly type: string
      readonly text: string
      readonly headers?: Record<string, string>
    }
  /** The connection is cut without a byte of answer. */
  | 'reset'
  /** The head of an answer comes, and half of its body. */
  | 'cut short'
  /** The head of an answer comes, then a blank every now and then, for ever. */
  | 'dripping'

export interface ScriptedMlflow {
  readonly url: string
  /** One line a request, as it arrived: the path after `/api/2.0/mlflow/`, then query or body. */
  readonly transcript: readonly string[]
  readonly asked: readonly Asked[]
  close(): Promise<void>
}

/** A server on the loopback that answers as the script says. */
export async function scriptedMlflow(
  script: (asked: Asked, count: number) => Reply,
  tls?: { readonly cert: string; readonly key: string } | null,
  /** Any that is free unless given. */
  port = 0,
  /** Told of each request as it came over the wire. */
  seen: (request: SignedRequest) => void = () => {},
): Promise<ScriptedMlflow> {
  const transcript: string[] = []
  const asked: Asked[] = []
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const url = new URL(request.url ?? '/', 'http://scripted')
    const text = Buffer.concat(chunks).toString()
    const { method = '', url: target = '', headers } = request
    seen({ method, target, headers, body: text })
    const question: Asked = {
      method: request.method ?? '',
      path: url.pathname.replace(/^.*\/api\/2\.0\/mlflow\//, ''),
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? null : JSON.parse(text),
    }
    asked.push(question)
    const rest = text === '' ? decodeURIComponent(url.search.replaceAll('+', ' ')) : ` ${text}`
    transcript.push(`${question.method} ${question.path}${rest}`)
    const reply = script(question, asked.length)
    if (reply === 'reset') {
      request.socket.destroy()
    } else if (reply === 'cut short') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"run": {"info"')
      setImmediate(() => request.socket.destroy())
    } else if (reply === 'dripping') {
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    } else if ('json' in reply) {
      response.writeHead(reply.status ?? 200, {
        'content-type': 'application/json',
        ...reply.headers,
      })
      response.end(JSON.stringify(reply.json))
    } else {
      response.writeHead(reply.status, { 'content-type': reply.type, ...reply.headers })
      response.end(reply.text)
    }
  }
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${taken}`,
    transcript,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export interface Opened {
  readonly mlflow: ModelRegistry & TrackingStore
  /** Milliseconds of each wait; none of them is really waited. */
  readonly waits: readonly number[]
  readonly retries: readonly string[]
}

export function openScripted(uri: string, options: Partial<MlflowOptions> = {}): Opened {
  const waits: number[] = []
  const retries: string[] = []
  const mlflow = openMlflow({
    credentials: { kind: 'none' },
    env: {},
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
    random: () => 0.5,
    onRetry: (message) => {
      retries.push(message)
    },
    ...options,
    uri,
  })
  return { mlflow, waits, retries }
}

/** What a test sees of a failure: never undefined, so that a success is a failing test. */
export async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`)
    },
    (error: unknown) => error as Error,
  )
}

export function notFound(message: string): Reply {
  return { status: 404, json: { error_code: 'RESOURCE_DOES_NOT_EXIST', message } }
}

export function versionRow(
  version: number,
  stage: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    name: 'm',
    version: String(version),
    creation_timestamp: 1,
    last_updated_timestamp: 1,
    current_stage: stage,
    description: '',
    source: 's3://bucket/model',
    run_id: '',
    status: 'READY',
    run_link: '',
    ...more,
  }
}

export function runInfo(run: string): Record<string, unknown> {
  return { run_id: run, experiment_id: '1', status: 'FINISHED', lifecycle_stage: 'active' }
}
