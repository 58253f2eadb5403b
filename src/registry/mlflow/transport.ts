import { StagegateError } from '../../core/errors/errors.ts'
import { boundedText } from '../../network/bounded-text.ts'
import { request } from '../../network/undici.ts'
import type { Call } from './call.ts'
import type { Connection } from './connection.ts'

/** What came of sending one request once. */
export type Exchange = Answer | Redirect | Overlong | NoAnswer

export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly contentType: string
  readonly retryAfter: string | null
  /** The server's clock, as the header `Date` says; null: it says nothing, or a cache answered. */
  readonly date: string | null
  readonly text: string
}

/** A redirect that was not followed. */
interface Redirect {
  readonly kind: 'redirect'
  readonly status: number
  /** null: it says nothing usable of where to. */
  readonly to: URL | null
}

interface Overlong {
  readonly kind: 'overlong'
  readonly status: number
}

export interface NoAnswer {
  readonly kind: 'no-answer'
  readonly error: unknown
}

/** Bytes. A page of 25,000 logged values takes about 3 MB. */
export const longestAnswer = 64 * 1024 * 1024

const followedRedirects = 2

export function urlOf(connection: Connection, call: Call): URL {
  const url = new URL(`${connection.address}${call.path}`)
  if (call.query === undefined) return url
  for (const [name, value] of Object.entries(call.query)) url.searchParams.set(name, value)
  // A signature is over %20: to AWS a plus is a plus.
  url.search = url.search.replaceAll('+', '%20')
  return url
}

/** Sends one request. Throws only what `authorize` throws: a `StagegateError`, with nothing sent. */
export async function exchange(
  connection: Connection,
  call: Call,
  extraHeaders: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Exchange> {
  let url = urlOf(connection, call)
  // The dispatcher's own limits start anew with each byte: a server that drips would never end.
  const whole = AbortSignal.timeout(call.longestTime ?? connection.answerTimeout)
  try {
    for (let hops = 0; ; hops++) {
      const result = await once(
        connection,
        call,
        url,
        extraHeaders,
        AbortSignal.any([signal, whole]),
      )
      if (result.kind !== 'redirect' || result.to === null) return result
      // To another origin the credentials must not go, and a write is never sent on.
      const mayFollow = call.method === 'GET' && result.to.origin === url.origin
      if (!mayFollow || hops === followedRedirects) return result
      url = result.to
    }
  } catch (error) {
    // Who asks could not be shown, so nothing was sent.
    if (error instanceof StagegateError) throw error
    return { kind: 'no-answer', error }
  }
}

function bodyOf({ body, form }: Call) {
  if (form !== undefined) {
    return { type: 'application/x-www-form-urlencoded', text: String(new URLSearchParams(form)) }
  }
  return body === undefined
    ? { type: null, text: null }
    : { type: 'application/json', text: JSON.stringify(body) }
}

/** Once, and once more where the server no longer accepts a token that can be renewed. */
async function once(
  connection: Connection,
  call: Call,
  url: URL,
  extraHeaders: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Exchange> {
  const { access } = connection
  for (let tries = 1; ; tries++) {
    const { sent, shown } = await shownAndSent(connection, call, url, extraHeaders, signal)
    const isRefused = sent.kind === 'answer' && sent.status === 401
    if (!isRefused || tries === 2 || access?.renew?.(shown) !== true) return sent
  }
}

/** `shown`: the headers that showed who asks. */
async function shownAndSent(
  connection: Connection,
  call: Call,
  url: URL,
  extraHeaders: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<{ readonly sent: Exchange; readonly shown: Readonly<Record<string, string>> }> {
  const { type, text: content } = bodyOf(call)
  const plain = {
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'stagegate',
    ...(type !== null && { 'content-type': type }),
    ...connection.headers,
    ...extraHeaders,
  }
  const { method } = call
  const outgoing = { method, url, headers: plain, body: content }
  const shown = (await connection.access?.authorize(outgoing)) ?? {}
  const { statusCode, headers, body } = await request.call(connection.dispatcher, {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { ...plain, ...shown },
    body: content,
    signal,
  })
  const chunks = body as AsyncIterable<Uint8Array>
  const isPassedOn = call.sink !== undefined && statusCode === 200
  if (isPassedOn) await call.sink(chunks)
  const text = isPassedOn ? '' : await boundedText(chunks, call.longestAnswer ?? longestAnswer)
  if (text === null) return { sent: { kind: 'overlong', status: statusCode }, shown }
  const location = headerText(headers.location)
  if (statusCode >= 300 && statusCode < 400) {
    const to = location === null ? null : URL.parse(location, url.href)
    return { sent: { kind: 'redirect', status: statusCode, to }, shown }
  }
  const sent: Answer = {
    kind: 'answer',
    status: statusCode,
    contentType: headerText(headers['content-type']) ?? '',
    retryAfter: headerText(headers['retry-after']),
    // A cache that answers for the server adds its age, and leaves the old date.
    date: headers.age === undefined ? headerText(headers.date) : null,
    text,
  }
  return { sent, shown }
}

function headerText(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null
}
