import { type Dispatcher, MockAgent } from 'undici'
import {
  violationsOfAnswer,
  violationsOfRequest,
} from '../../testing/github-description/violations.ts'
import type { Answer } from './mlflow-answers.ts'

/** A service that answers requests from memory. */
export interface Service {
  answer(method: string, url: URL, body: string | null): Answer
}

/** Everything that went over the network, and the one dispatcher that it went through. */
export interface Network {
  readonly dispatcher: Dispatcher
  /** One line a request, in the order they were sent. */
  readonly transcript: readonly string[]
  /** What GitHub was asked, or answered, that its own description does not allow. */
  readonly violations: readonly string[]
}

/** Only these hosts exist; a request to any other fails. */
export function networkOf(services: Readonly<Record<string, Service>>): Network {
  const agent = new MockAgent()
  agent.disableNetConnect()
  const transcript: string[] = []
  const violations: string[] = []
  for (const [host, service] of Object.entries(services)) {
    const origin = `https://${host}`
    agent
      .get(origin)
      .intercept({ path: () => true, method: () => true })
      .reply((request) => {
        const url = new URL(request.path, origin)
        const body = textOf(request.body)
        transcript.push(line(request.method, url, body))
        const { method } = request
        const isGitHub = host === 'api.github.com'
        if (isGitHub) {
          const headers = byName(request.headers)
          violations.push(...violationsOfRequest({ method, url: url.href, headers, body }))
        }
        const answer = service.answer(method, url, body)
        if (isGitHub) {
          const { status, type, text } = answer
          const headers = { 'content-type': type }
          violations.push(
            ...violationsOfAnswer({ method, url: url.href, status, headers, body: text }),
          )
        }
        return {
          statusCode: answer.status,
          data: answer.text,
          responseOptions: { headers: { 'content-type': answer.type } },
        }
      })
      .persist()
  }
  return { dispatcher: agent, transcript, violations }
}

function textOf(body: unknown): string | null {
  if (body === null || body === undefined || body === '') return null
  if (typeof body === 'string') return body
  if (body instanceof Uint8Array) return new TextDecoder().decode(body)
  throw new Error(`a body of another kind: ${typeof body}`)
}

function byName(headers: unknown): Record<string, string> {
  const given = headers instanceof Headers ? [...headers] : Object.entries(Object(headers))
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]))
}

/** `METHOD host/path`, the query as it was meant, and the body. */
function line(method: string, url: URL, body: string | null): string {
  const path = url.pathname.replace('/api/2.0/mlflow', '')
  const query = [...url.searchParams].map(([name, value]) => `${name}=${value}`).join('&')
  const asked = `${method} ${url.host}${path}${query === '' ? '' : `?${query}`}`
  return body === null ? asked : `${asked} ${shortened(body)}`
}

/** A comment is shown by its first lines, and a tag's JSON as such; a query is always the same. */
function shortened(body: string): string {
  const { query, ...sent } = JSON.parse(body)
  if (typeof sent.body === 'string') {
    const [marker = '', ...lines] = sent.body.split('\n') as string[]
    const headline = lines.find((line) => !line.startsWith('<!-- stagegate-')) ?? ''
    sent.body = `${marker} ${headline} …`
  }
  if (typeof sent.value === 'string') sent.value = JSON.parse(sent.value)
  return JSON.stringify(sent)
}
