import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { violationsOfAnswer, violationsOfRequest } from '../github-description/violations.ts'
import {
  type Answer,
  type Asked,
  type Holder,
  type Part,
  refused,
  type TokenPermissions,
} from './exchange.ts'
import { missingPermission, notAccessible } from './permissions.ts'

/** One request that a client sent, in a form that is the same in every run. */
export interface RecordedRequest {
  readonly method: string
  /** Path and query, without the host. */
  readonly path: string
  readonly status: number
  /** The owner of the token; null if there is no token or it is unknown. */
  readonly login: string | null
  /** The parsed JSON; null if there was no body. */
  readonly body: unknown
}

/** A fault, and the number of requests that it affects. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  times: number
  /** `drop` cuts the connection. */
  readonly answer:
    | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
    | 'drop'
  /** Whether the emulator carries out the request first, so that only its answer is lost. */
  readonly carriedOut?: boolean
  /** Runs before the request is handled, and plays what somebody else does at this moment. */
  readonly meanwhile?: () => Promise<unknown>
}

/**
 * A server in front of the emulator. Its parts answer the requests that the emulator does not support.
 * It checks every request and every answer against GitHub's own description, except for the faults
 * that a test causes on purpose.
 */
export async function startFront(options: { readonly private: boolean }) {
  const requests: RecordedRequest[] = []
  const faults: Fault[] = []
  const violations = new Set<string>()
  const parts: Part[] = []
  const holders = new Map<string, Holder>()
  let behind = ''

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.add(`the emulated GitHub failed: ${String(error)}`)
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET'
    const path = request.url ?? '/'
    const headers = textHeaders(request)
    const holder = holders.get((headers.authorization ?? '').replace(/^(bearer|token) /i, ''))
    const asked: Asked = {
      method,
      path,
      headers,
      holder: holder ?? null,
      text: await readText(request),
    }
    note(violationsOfRequest({ method, url: path, headers, body: asked.text }))
    const record = (status: number): void => {
      const body = asked.text === '' ? null : JSON.parse(asked.text)
      requests.push({ method, path, status, login: holder?.login ?? null, body })
    }

    const fault = faults.find(
      (one) => one.times > 0 && one.method === method && one.path.test(path),
    )
    if (fault !== undefined) {
      fault.times -= 1
      await fault.meanwhile?.()
      if (fault.carriedOut) await answerTo(asked)
      if (fault.answer === 'drop') {
        record(0)
        request.socket.destroy()
        return
      }
      record(fault.answer.status)
      response.writeHead(fault.answer.status, fault.answer.headers).end(fault.answer.body ?? '')
      return
    }
    const answer = await answerTo(asked)
    note(violationsOfAnswer({ ...answer, method, url: path }))
    record(answer.status)
    response.writeHead(answer.status, answer.headers).end(answer.body)
  }

  async function answerTo(asked: Asked): Promise<Answer> {
    const isOidc = asked.path.startsWith('/oidc/')
    if (asked.headers.authorization !== undefined && asked.holder === null && !isOidc) {
      return refused(401, 'Bad credentials')
    }
    const missing = missingPermission(asked, options.private)
    if (missing !== null) return missing
    for (const part of parts) {
      const answer = await part(asked)
      if (answer !== null) return answer
    }
    return askBehind(asked, asked.path)
  }

  /** A path other than the request's own path is only read. */
  async function askBehind(asked: Asked, path: string): Promise<Answer> {
    const method = path === asked.path ? asked.method : 'GET'
    const hasBody = asked.text !== '' && method !== 'GET'
    const { authorization } = asked.headers
    const response = await fetch(`${behind}${path}`, {
      method,
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        'content-type': asked.headers['content-type'] ?? 'application/json',
      },
      ...(hasBody ? { body: asked.text } : {}),
    })
    const body = atFront(await response.text())
    if (response.status === 403 && asked.holder !== null) {
      return notAccessible(asked.method, asked.path)
    }
    const headers: Record<string, string> = {}
    const type = response.headers.get('content-type')
    const link = response.headers.get('link')
    if (type !== null) headers['content-type'] = type
    if (link !== null) headers.link = atFront(link)
    return { status: response.status, headers, body }
  }

  function atFront(text: string): string {
    const { port } = new URL(behind)
    return text.replaceAll(`http://localhost:${port}`, url).replaceAll(behind, url)
  }

  function note(found: readonly string[]): void {
    for (const one of found) violations.add(one)
  }

  return {
    url,
    requests,
    faults,
    violations,
    /** They get the request one after another, before the emulator. */
    parts,
    askBehind,
    /** The text with the emulator's address replaced by the front's. */
    atFront,
    know(token: string, login: string, permissions: TokenPermissions | null): void {
      holders.set(token, { login, permissions })
    },
    /** Sets the address of the emulator. */
    standBefore(emulatorUrl: string): string {
      behind = `http://127.0.0.1:${new URL(emulatorUrl).port}`
      return behind
    },
    async close(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

function textHeaders(request: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return Object.fromEntries(pairs)
}
