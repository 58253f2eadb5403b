import type { Dispatcher } from 'undici'
import { fetchThrough, proxyDispatcher } from '../../network/dispatcher.ts'
import { problem } from '../failure.ts'
import { retrying } from '../retry.ts'
import type { Env, WorkflowRun } from '../workflow-run.ts'
import type { NotKnown } from './asking.ts'
import { audience, type Claims, claimsOf } from './claims.ts'

/** Milliseconds that one attempt may take, as for GitHub's API. */
const attemptTimeout = 20_000
/** Bytes. A token takes two or three thousand. */
const longestAnswer = 64 * 1024

type TokenAnswer =
  | { readonly kind: 'claims'; readonly claims: Claims }
  /** The job has no `id-token: write`. */
  | { readonly kind: 'not-granted' }
  | NotKnown

/**
 * Asks GitHub for an OIDC token of this job, and reads what it claims. The signature is not
 * verified: the token comes straight from its issuer, over the runner's own address for that. Never
 * throws, and puts neither token, nor anything of an answer, into what it says.
 */
export async function readIdToken(given: {
  readonly run: WorkflowRun
  readonly env: Env
  /** In place of the network: a test's. */
  readonly dispatcher: Dispatcher | null
  readonly sleep: (milliseconds: number) => Promise<unknown>
}): Promise<TokenAnswer> {
  const { run, env } = given
  const address = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''
  if (address === '' || bearer === '') return { kind: 'not-granted' }

  const url = requestUrl(address, run.apiUrl)
  if (url === null) return failed('ACTIONS_ID_TOKEN_REQUEST_URL is no https address.')
  // What is thrown for a header that cannot be sent repeats the header.
  if (!/^[\x21-\x7e]+$/.test(bearer)) {
    return failed('ACTIONS_ID_TOKEN_REQUEST_TOKEN is no token.')
  }
  let text: string | null
  try {
    const response = await send(url, bearer, given)
    const { status } = response
    if (status !== 200) {
      await response.body?.cancel()
      return failed(`it answered ${status}${meaning(status)}.`)
    }
    text = await boundedText(response)
  } catch (error) {
    return { kind: 'not-known', because: problem(tried, [], new NoAnswer(error)) }
  }
  if (text === null) return failed(`its answer is longer than ${longestAnswer} bytes.`)
  const claims = claimsOf(text)
  return claims === null
    ? failed('its answer holds no token that can be read.')
    : { kind: 'claims', claims }
}

const tried = "ask GitHub's token service for an OIDC token of this job"

function failed(what: string): NotKnown {
  return { kind: 'not-known', because: `Could not ${tried}: ${what}` }
}

function meaning(status: number): string {
  if (status >= 300 && status < 400) return ', a redirect, which the token does not follow'
  if (status === 401 || status === 403) return ': the job may have lasted longer than its token'
  return ''
}

/** null: it cannot be asked there without showing the token to others. */
function requestUrl(address: string, apiUrl: string): URL | null {
  const url = URL.parse(address)
  if (url === null || url.username !== '' || url.password !== '') return null
  // A company's own GitHub may be without TLS, and then is so everywhere.
  const plain = url.protocol === 'http:' && apiUrl.startsWith('http:')
  if (url.protocol !== 'https:' && !plain) return null
  url.searchParams.set('audience', audience)
  return url
}

async function send(
  url: URL,
  bearer: string,
  given: {
    readonly env: Env
    readonly dispatcher: Dispatcher | null
    readonly sleep: (milliseconds: number) => Promise<unknown>
  },
): Promise<Response> {
  const through = fetchThrough(given.dispatcher ?? proxyDispatcher(url.href, given.env))
  const once = (address: string, init: RequestInit): Promise<Response> =>
    through(address, { ...init, signal: AbortSignal.timeout(attemptTimeout) })
  const patiently = retrying(once, { sleep: given.sleep, isRead: () => true })
  return patiently(url.href, {
    method: 'GET',
    redirect: 'manual',
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${bearer}`,
      'user-agent': 'stagegate',
    },
  })
}

/** null: it is too long. */
async function boundedText(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > longestAnswer) return null
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** In the form in which Octokit tells of a connection that failed. */
class NoAnswer extends Error {
  readonly status = 500

  constructor(cause: unknown) {
    super('no answer', { cause })
    this.name = 'NoAnswer'
  }
}
