export type { GivenAnswer, SentRequest } from './exchange.ts'

import { isBeside, violationsBeside } from './beside-rest.ts'
import { type Content, type DescriptionName, descriptions } from './description.ts'
import type { GivenAnswer, Headers, SentRequest } from './exchange.ts'
import { operationFor } from './operation.ts'
import { violationsOfHeaders } from './request-headers.ts'
import { violationsOfSchema } from './schema-violations.ts'
import { violationsOfValues } from './values.ts'

/**
 * The parts of a request that are not as GitHub describes them, one line for each; an empty list means
 * that the request is legal. The request must be legal for github.com and for GitHub Enterprise Server,
 * because Stagegate sends the same requests to both. The description does not include GraphQL and the
 * runner's OIDC endpoint; for these, only the envelope is checked.
 */
export function violationsOfRequest(request: SentRequest): readonly string[] {
  const { path, query } = partsOf(request.url)
  const what = `${request.method} ${path}`
  if (isBeside(path)) return violationsBeside(request, path).map((line) => `${what}: ${line}`)
  const found = new Set<string>(violationsOfHeaders(request))
  for (const description of Object.values(descriptions)) {
    const operation = operationFor(description, request.method, path)
    if (operation === null) {
      found.add('not among the operations of testing/github-description')
      continue
    }
    const { parameters, body } = operation.operation
    for (const line of violationsOfValues(description, parameters, operation.values, query)) {
      found.add(line)
    }
    if (request.body === null || request.body === '') {
      if (body?.required) found.add('body: is required')
      continue
    }
    const schema = body?.content['application/json']
    if (schema === undefined) {
      found.add('body: there is none to send')
      continue
    }
    const parsed = parse(request.body)
    if (parsed === undefined) found.add('body: is not JSON')
    else for (const line of violationsOfSchema(description, schema, parsed, 'body')) found.add(line)
  }
  return [...found].map((line) => `${what}: ${line}`)
}

/** The parts of an answer that are not as that GitHub describes them. */
export function violationsOfAnswer(answer: GivenAnswer): readonly string[] {
  const { path, server } = partsOf(answer.url)
  const description = descriptions[answer.from ?? server]
  const say = (line: string) => `${answer.status} to ${answer.method} ${path}: ${line}`
  if (isBeside(path)) return []
  const found = operationFor(description, answer.method, path)
  if (found === null) return [say('not among the operations of testing/github-description')]

  const type = mediaType(answer.headers)
  const content = found.operation.answers[answer.status]
  const schema = content === undefined ? undefined : schemaFor(content, type)
  const empty = answer.body === null || answer.body === ''
  if (answer.status >= 500 && (empty || type !== 'application/json')) return []
  if (schema === undefined) {
    if (answer.status >= 400) return violationsOfRefusal(answer).map(say)
    if (content === undefined) return [say('GitHub describes no answer with this status')]
    // The text of a file instead of JSON, which a client requests with its Accept header.
    if (found.operation.id === 'repos/get-content' && /\.raw\b/.test(type ?? '')) return []
    return empty ? [] : [say(`GitHub describes no body of ${type ?? 'no type'}`)]
  }
  const parsed = parse(answer.body ?? '')
  if (parsed === undefined) return [say('body: is not JSON')]
  if (answer.status < 400) return violationsOfSchema(description, schema, parsed, 'body').map(say)
  // Every error answer of GitHub repeats its status, but only some of the descriptions have this
  // field.
  const { status: _, ...rest } = Object(parsed)
  return [
    ...violationsOfSchema(description, schema, rest, 'body'),
    ...violationsOfRefusal(answer),
  ].map(say)
}

const inRefusals = new Set(['message', 'documentation_url', 'url', 'status', 'errors'])

/** For an error that the description does not have, as for most errors: GitHub's usual form. */
function violationsOfRefusal(answer: GivenAnswer): readonly string[] {
  const parsed = parse(answer.body ?? '')
  if (typeof parsed !== 'object' || parsed === null) return ['body: an error is a JSON object']
  const { message } = parsed as { message?: unknown }
  return [
    ...(typeof message === 'string' ? [] : ['body.message: an error has one']),
    ...Object.keys(parsed)
      .filter((key) => !inRefusals.has(key))
      .map((key) => `body.${key}: GitHub knows no such property`),
  ]
}

function schemaFor(content: Content, type: string | null) {
  return type === null || type === 'application/json'
    ? content['application/json']
    : content[type.replace(/\+json$/, '')]
}

function mediaType(headers: Headers | undefined): string | null {
  const given = headers?.['content-type']
  return given === undefined ? null : (String(given).split(';', 1)[0] ?? '').trim().toLowerCase()
}

function partsOf(url: string): { path: string; query: URLSearchParams; server: DescriptionName } {
  const { pathname, searchParams } = new URL(url, 'https://api.github.com')
  const server = pathname.startsWith('/api/v3/') ? 'ghes' : 'api.github.com'
  return { path: pathname.replace(/^\/api\/v3(?=\/)/, ''), query: searchParams, server }
}

/** Undefined if it is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
