import { z } from 'zod'
import type { SentRequest } from './exchange.ts'

const graphql = /^(\/api)?\/graphql$/
const oidc = /^\/oidc(\/|$)/
/** Where the keys of those tokens are published. */
const keys = /^(?:\/_services\/token)?\/\.well-known\/jwks$/

const query = z.strictObject({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).optional(),
  operationName: z.string().optional(),
})

/** Whether GitHub's description of its REST API leaves out this path. */
export function isBeside(path: string): boolean {
  return graphql.test(path) || oidc.test(path) || keys.test(path)
}

/** The errors in the envelope of a GraphQL query or of a token request to the runner. */
export function violationsBeside(request: SentRequest, path: string): readonly string[] {
  if (oidc.test(path)) {
    const bearer = request.headers === undefined || request.headers.authorization !== undefined
    return [
      ...(request.method === 'GET' ? [] : ['is only there for GET']),
      ...(bearer ? [] : ['authorization: is required']),
    ]
  }
  if (keys.test(path)) return request.method === 'GET' ? [] : ['is only there for GET']
  if (request.method !== 'POST') return ['GraphQL is only there for POST']
  try {
    const { error } = query.safeParse(JSON.parse(request.body ?? ''))
    return error === undefined ? [] : [`body: ${z.prettifyError(error)}`]
  } catch {
    return ['body: is not JSON']
  }
}
