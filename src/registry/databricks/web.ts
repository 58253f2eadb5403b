import type { Dispatcher } from 'undici'
import { boundedText } from '../../network/bounded-text.ts'
import { request } from '../../network/undici.ts'
import { connect } from '../mlflow/connection.ts'
import { deliveryOf } from '../mlflow/may-retry.ts'
import { patience } from '../mlflow/retry-timing.ts'
import type { Environment } from '../mlflow/settings.ts'
import type { Exchange } from '../mlflow/transport.ts'

/** What logging in asks, of the workspace and of whoever issues tokens. */
export interface LoginRequest {
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  /** null: it is a GET. */
  readonly form: Readonly<Record<string, string>> | null
}

export interface WebContext {
  readonly env: Environment
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly random: () => number
  readonly now: () => number
  readonly dispatcher?: Dispatcher | undefined
}

export type Ask = (question: LoginRequest) => Promise<Exchange>

/** No answer to any of these is long. */
const longestAnswer = 1024 * 1024

/** Asks, as often as the settings allow; follows no redirect, for a login page is no answer. */
export function asking({ env, sleep, random, now, dispatcher: given }: WebContext): Ask {
  return async (question) => {
    const { dispatcher, ownsDispatcher, answerTimeout, retries } = connect(
      question.url.origin,
      { kind: 'none' },
      env,
      { dispatcher: given },
    )
    // Whoever waits for a token waits for a job: a few tries tell whether it is there.
    const again = patience({ ...retries, maxRetries: Math.min(retries.maxRetries, 3) }, random, now)
    try {
      for (;;) {
        const sent = await once(dispatcher, question, answerTimeout)
        const delivery = deliveryOf(sent)
        if (delivery !== 'not-carried-out' && delivery !== 'perhaps-carried-out') return sent
        const next = again(sent)
        if (next === null) return sent
        await sleep(next.wait)
      }
    } finally {
      if (ownsDispatcher) await dispatcher.close()
    }
  }
}

async function once(
  dispatcher: Dispatcher,
  { url, headers, form }: LoginRequest,
  timeout: number,
): Promise<Exchange> {
  try {
    const answered = await request.call(dispatcher, {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: form === null ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        'accept-encoding': 'identity',
        'user-agent': 'stagegate',
        ...(form !== null && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      body: form === null ? null : new URLSearchParams(form).toString(),
      signal: AbortSignal.timeout(timeout),
    })
    const { statusCode: status, headers: got, body } = answered
    const text = await boundedText(body as AsyncIterable<Uint8Array>, longestAnswer)
    if (text === null) return { kind: 'overlong', status }
    const first = (header: string | string[] | undefined) =>
      (Array.isArray(header) ? header[0] : header) ?? null
    return {
      kind: 'answer',
      status,
      contentType: first(got['content-type']) ?? '',
      retryAfter: first(got['retry-after']),
      date: null,
      text,
    }
  } catch (error) {
    return { kind: 'no-answer', error }
  }
}
