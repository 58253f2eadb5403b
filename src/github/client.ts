import { setTimeout as wait } from 'node:timers/promises'
import { Octokit } from '@octokit/rest'
import type { Dispatcher } from 'undici'
import type { Waiting } from '../core/model/clock.ts'
import { fetchThrough } from '../network/dispatcher.ts'
import { Agent } from '../network/undici.ts'
import { boundedAnswer } from './bounded-answer.ts'
import type { GitHub } from './github.ts'
import { retrying } from './retry.ts'

/** One attempt of one request; GitHub itself gives up after ten seconds. */
const attemptTimeout = 20_000

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * A client for GitHub's REST and GraphQL APIs. Opening it sends nothing. The only file that loads
 * Octokit: import it late, `await import('./github/client.ts')`, when there is something to send.
 */
export function openGitHub(given: {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string
  /** `https://api.github.com/graphql`, or `https://HOST/api/graphql`. */
  readonly graphqlUrl: string
  /** Where requests go through: a proxy's, a test's; none goes straight. */
  readonly dispatcher?: Dispatcher | null
  /** Waits that many milliseconds before another attempt. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>
  /** Told what is waited for: an answer, or another attempt. */
  readonly waiting?: Waiting | undefined
}): GitHub {
  const { graphqlUrl, dispatcher } = given
  const through = fetchThrough(dispatcher ?? new Agent())
  const send = (url: string, init: RequestInit): Promise<Response> =>
    through(url, { ...init, signal: AbortSignal.timeout(attemptTimeout) })
  const patiently = retrying(send, {
    sleep: given.sleep ?? wait,
    // Only queries are sent there: a second one changes nothing.
    isRead: (method, url) => method === 'GET' || url === graphqlUrl,
  })
  const octokit = new Octokit({
    auth: given.token,
    baseUrl: given.apiUrl,
    userAgent: 'stagegate',
    log: silent,
    request: {
      log: silent,
      fetch: async (url: string, init: RequestInit) => {
        const end = given.waiting?.(`GitHub at ${new URL(given.apiUrl).host} to answer`)
        try {
          return await boundedAnswer(await patiently(url, init))
        } finally {
          end?.()
        }
      },
    },
  })
  return {
    octokit,
    async graphql(query, variables) {
      const response = await octokit.request({
        method: 'POST',
        url: graphqlUrl,
        query,
        variables,
      })
      return response.data
    },
  }
}
