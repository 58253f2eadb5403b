import type { SentRequest } from './exchange.ts'

/** https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
const readable =
  /^(\*\/\*|application\/(json|vnd\.github(\.v3)?(\.(raw|text|html|full|object|diff|patch|sha))?(\+json)?))$/

/** The only version of the API that github.com and the newest server both support. */
const apiVersion = '2022-11-28'

/**
 * The headers of a request that GitHub refuses, or that make it answer in a form that Stagegate
 * does not read.
 */
export function violationsOfHeaders({ headers, body }: SentRequest): readonly string[] {
  if (headers === undefined) return []
  const found: string[] = []
  const value = (name: string) => (headers[name] === undefined ? null : String(headers[name]))
  if (!value('user-agent')) found.push('user-agent: GitHub refuses a request without one')
  for (const type of (value('accept') ?? '*/*').split(',')) {
    const media = type.split(';', 1)[0]?.trim() ?? ''
    if (!readable.test(media)) found.push(`accept: GitHub has no ${media}`)
  }
  const version = value('x-github-api-version')
  if (version !== null && version !== apiVersion) {
    found.push(`x-github-api-version: not every GitHub knows ${version}`)
  }
  if (body) {
    const type = (value('content-type') ?? '').split(';', 1)[0]?.trim()
    if (type !== 'application/json') found.push(`content-type: not JSON, but ${type || 'none'}`)
  }
  return found
}
