import type { Dispatcher } from 'undici'
import { boundedText } from '../../network/bounded-text.ts'
import { fetchThrough, proxyDispatcher } from '../../network/dispatcher.ts'
import { outcomeOf } from '../failure.ts'
import { retrying } from '../retry.ts'
import type { Env, WorkflowRun } from '../workflow-run.ts'
import type { NotKnown } from './asking.ts'
import { audience, type Claims, publishedKeysIn, tokenIn, verifyToken } from './claims.ts'
import { type TokenIssuer, tokenIssuer } from './issuer.ts'

/** Milliseconds that one attempt may take, as for GitHub's API. */
const attemptTimeout = 20_000
/** Bytes. A token takes two or three thousand, the keys eight. */
const longestAnswer = 64 * 1024

type TokenAnswer =
  | { readonly kind: 'claims'; readonly claims: Claims }
  /** The job has no `id-token: write`. */
  | { readonly kind: 'not-granted' }
  /** There is a token, and it is not GitHub's word on anything. */
  | { readonly kind: 'forged'; readonly because: string }
  | NotKnown

interface Asking {
  readonly run: WorkflowRun
  readonly env: Env
  /** In place of the network: a test's. */
  readonly dispatcher: Dispatcher | null
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
}

/**
 * Asks GitHub for an OIDC token of this job, verifies it by GitHub's published keys, and reads what
 * it claims. Where the token comes from proves nothing: an earlier step of the job can give another
 * address for that. Never throws, and puts nothing of the token or of an answer into what it says.
 */
export async function readIdToken(given: Asking): Promise<TokenAnswer> {
  const { run, env } = given
  const address = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
  const bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''
  if (address === '' || bearer === '') return { kind: 'not-granted' }

  const url = requestUrl(address, run.apiUrl)
  if (url === null) {
    return notKnown(`Could not ${aToken}: ACTIONS_ID_TOKEN_REQUEST_URL is not an https address.`)
  }
  // What is thrown for a header that cannot be sent repeats the header.
  if (!/^[\x21-\x7e]+$/.test(bearer)) {
    return notKnown(`Could not ${aToken}: ACTIONS_ID_TOKEN_REQUEST_TOKEN is not a token.`)
  }
  const issuer = tokenIssuer(run.serverUrl)
  const answered = await textAt(url.href, issuer, { authorization: `Bearer ${bearer}` }, given)
  if (answered.kind === 'failed') return notKnown(`Could not ${aToken}: ${answered.what}`)
  const token = tokenIn(answered.text)
  if (token === null) {
    return notKnown(`Could not ${aToken}: its answer has no readable token.`)
  }
  return await verified(token, issuer, given)
}

async function verified(token: string, issuer: TokenIssuer, given: Asking): Promise<TokenAnswer> {
  const tried = `Could not read the keys at ${issuer.keysUrl}, with which the OIDC token of this job is verified`
  const answered = await textAt(issuer.keysUrl, issuer, {}, given)
  if (answered.kind === 'failed') return notKnown(`${tried}: ${answered.what}`)
  const keys = publishedKeysIn(answered.text)
  if (keys === null) return notKnown(`${tried}: the answer has no keys.`)
  const result = await verifyToken(token, keys, issuer, given.now())
  return result.kind === 'verified'
    ? { kind: 'claims', claims: result.claims }
    : {
        kind: 'forged',
        because: `Could not tell in which environment this job runs: its OIDC token ${result.because}, so it is not GitHub's. Check what sets ACTIONS_ID_TOKEN_REQUEST_URL in this job.`,
      }
}

const aToken = "ask GitHub's token service for an OIDC token of this job"

function notKnown(because: string): NotKnown {
  return { kind: 'not-known', because }
}

function meaning(status: number): string {
  if (status >= 300 && status < 400) return ', a redirect, which is not followed'
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

type Answered =
  | { readonly kind: 'text'; readonly text: string }
  /** `what`: what came back, one sentence. */
  | { readonly kind: 'failed'; readonly what: string }

async function textAt(
  address: string,
  { trust }: TokenIssuer,
  headers: Readonly<Record<string, string>>,
  { env, dispatcher, sleep }: Asking,
): Promise<Answered> {
  const failed = (what: string): Answered => ({ kind: 'failed', what })
  try {
    const through = fetchThrough(dispatcher ?? proxyDispatcher(address, env, trust))
    const once = (url: string, init: RequestInit): Promise<Response> =>
      through(url, { ...init, signal: AbortSignal.timeout(attemptTimeout) })
    const response = await retrying(once, { sleep, isRead: () => true })(address, {
      method: 'GET',
      redirect: 'manual',
      headers: { accept: 'application/json', 'user-agent': 'stagegate', ...headers },
    })
    const { status } = response
    if (status !== 200) {
      await response.body?.cancel()
      return failed(`it answered ${status}${meaning(status)}.`)
    }
    const text = await boundedText(response.body, longestAnswer)
    return text === null
      ? failed(`its answer is longer than ${longestAnswer} bytes.`)
      : { kind: 'text', text }
  } catch (error) {
    return failed(outcomeOf([], new NoAnswer(error)))
  }
}

/** In the form in which Octokit tells of a connection that failed. */
class NoAnswer extends Error {
  readonly status = 500

  constructor(cause: unknown) {
    super('no answer', { cause })
    this.name = 'NoAnswer'
  }
}
