import type { Dispatcher } from 'undici'
import { UsageError } from '../../core/errors/errors.ts'
import { type ProxyChoice, proxyFor } from '../../network/proxy.ts'
import { Agent, EnvHttpProxyAgent } from '../../network/undici.ts'
import { type Credentials, encodedPair, percentDecoded } from '../credentials/credentials.ts'
import type { TrackingHeaders } from '../credentials/tracking-headers.ts'
import type { ServerAccess } from './authorization.ts'
import { type TlsOptions, tlsOptions } from './certificates.ts'
import {
  type Environment,
  type RetrySettings,
  requestTimeout,
  retrySettings,
  textIn,
} from './settings.ts'
import { shownText } from './shown-text.ts'

/** Which of the two URIs a message is about. */
export type UriName = 'tracking' | 'registry'

/** Everything that one server needs to be asked; made once, from the settings. */
export interface Connection {
  /** Without credentials and without a slash at the end. */
  readonly address: string
  readonly dispatcher: Dispatcher
  /** Whether `dispatcher` is ours to close. */
  readonly ownsDispatcher: boolean
  /** Sent with each request. */
  readonly headers: Readonly<Record<string, string>>
  /** What is asked for each request anew; null: nothing. */
  readonly access: ServerAccess | null
  /** Explicit ones beat those in the URI. */
  readonly credentials: Credentials['kind']
  /** null: the credentials name no user. */
  readonly username: string | null
  /** Texts that no message may hold. */
  readonly secrets: () => readonly string[]
  /** The variable that names the proxy. */
  readonly proxyVariable: string | null
  readonly workspace: string | null
  readonly retries: RetrySettings
  /** Milliseconds for one answer, from its request to its last byte. */
  readonly answerTimeout: number
}

/** What few servers need, and tests. */
export interface Particulars {
  readonly dispatcher?: Dispatcher | undefined
  /** What messages call the URI; the tracking URI unless said. */
  readonly which?: UriName | undefined
  readonly access?: ServerAccess | null | undefined
  readonly headers?: TrackingHeaders | undefined
}

/** @throws UsageError where an address, a variable or a certificate file cannot be used. */
export function connect(
  uri: string,
  given: Credentials,
  env: Environment,
  { dispatcher, which = 'tracking', access = null, headers = new Map() }: Particulars = {},
): Connection {
  const url = serverUrl(access?.uri ?? uri, which)
  const credentials = given.kind === 'none' ? userinfo(url) : given
  const authorization = authorizationOf(credentials)
  if (authorization !== null) refuseSecondWay(headers, access)
  const known = [
    ...secrets(credentials),
    ...secrets(userinfo(url)),
    ...[...headers.values()].flatMap(formsOf),
  ]
  const tls = tlsOptions(env)
  const proxy = proxyFor(url, env)
  return {
    address: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    dispatcher: dispatcher ?? agent(url, tls, proxy, requestTimeout(env)),
    ownsDispatcher: dispatcher === undefined,
    headers: { ...Object.fromEntries(headers), ...(authorization !== null && { authorization }) },
    access,
    credentials: credentials.kind,
    username: credentials.kind === 'basic' ? credentials.username : null,
    secrets: () => [...known, ...(access?.secrets() ?? []).flatMap(formsOf)],
    proxyVariable: proxy?.variable ?? null,
    workspace: textIn(env, 'MLFLOW_WORKSPACE'),
    retries: retrySettings(env),
    // The request's own timeout is for silence; one that is broken up by single bytes gets twice that.
    answerTimeout: 2 * requestTimeout(env),
  }
}

/** Of two ways to log in, the server would see one, and nobody would know which. */
function refuseSecondWay(headers: TrackingHeaders, access: ServerAccess | null): void {
  const login = access?.login ?? null
  if (login !== null) {
    throw new UsageError(
      (input) =>
        `There are MLflow credentials (${input('tracking-token')}, or ${input('tracking-username')} and ${input('tracking-password')}, or their variables, or in the URI), and the tracking URI or a variable sets another kind of login (${login}). Remove one of them.`,
    )
  }
  if (headers.has('authorization')) {
    throw new UsageError(
      (input) =>
        `${input('tracking-headers')} has the header Authorization, and there are MLflow credentials as well (${input('tracking-token')}, or ${input('tracking-username')} and ${input('tracking-password')}, or their variables, or in the URI). Remove one of them.`,
    )
  }
}

function serverUrl(uri: string, which: UriName): URL {
  const url = URL.parse(uri.trim())
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError(
      `The ${which} URI is not the address of an MLflow server. Write it as https://host or https://host/prefix.`,
    )
  }
  if (url.search === '' && /^#\/(?:models|experiments|compare|prompts)\b/.test(url.hash)) {
    throw new UsageError(
      `The ${which} URI on ${url.host} is the address of a page in MLflow's UI. Write it without the part from # on: ${shownText(`${url.origin}${url.pathname}`.replace(/\/$/, ''), 300)}.`,
    )
  }
  if (url.search !== '' || url.hash !== '') {
    // Not repeated here: what stands behind the question mark is often a secret.
    throw new UsageError(
      `The ${which} URI on ${url.host} has a part that begins with '?' or '#'. Remove that part: the URI ends with the path that MLflow is served under.`,
    )
  }
  return url
}

function userinfo(url: URL): Credentials {
  if (url.username === '' && url.password === '') return { kind: 'none' }
  return {
    kind: 'basic',
    username: percentDecoded(url.username),
    password: percentDecoded(url.password),
  }
}

function authorizationOf(credentials: Credentials): string | null {
  switch (credentials.kind) {
    case 'none':
      return null
    case 'token':
      return `Bearer ${headerSafe(credentials.token)}`
    case 'basic':
      return `Basic ${encodedPair(credentials.username, credentials.password)}`
  }
}

function headerSafe(token: string): string {
  const trimmed = token.trim()
  if (!/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new UsageError(
      'The tracking token contains a space, a line break or another character that an HTTP header cannot contain. Check how it was stored.',
    )
  }
  return trimmed
}

function secrets(credentials: Credentials): readonly string[] {
  switch (credentials.kind) {
    case 'none':
      return []
    case 'token':
      return [credentials.token, credentials.token.trim()].flatMap(formsOf)
    case 'basic': {
      const { username, password } = credentials
      const secret = password === '' ? username : password
      return [encodedPair(username, password), secret].flatMap(formsOf)
    }
  }
}

/** A secret as it is, in a URL and in JSON. */
export function formsOf(secret: string): readonly string[] {
  if (secret === '') return []
  return [encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret]
}

function agent(url: URL, tls: TlsOptions, proxy: ProxyChoice | null, timeout: number): Dispatcher {
  const options = {
    connect: { ...tls, timeout: Math.min(timeout, 30_000) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    // A pattern over a thousand metrics must not open a thousand connections at once.
    connections: 16,
    // MLflow with several workers holds every answer on a reused plain connection back by 40 ms
    // (Nagle's algorithm against delayed acknowledgement); a fresh connection costs less.
    ...(url.protocol === 'http:' && { pipelining: 0 }),
  }
  if (proxy === null) return new Agent(options)
  return new EnvHttpProxyAgent({
    ...options,
    // All three are given, or undici would look into the environment of the process itself.
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: '',
    // Through an ordinary forward proxy plain http is not tunnelled: many refuse CONNECT there.
    proxyTunnel: url.protocol === 'https:',
    requestTls: { ...tls },
  })
}
