import type { Dispatcher } from 'undici'
import type { Call } from '../mlflow/call.ts'
import { connect } from '../mlflow/connection.ts'
import { deliveryOf } from '../mlflow/may-retry.ts'
import { patience } from '../mlflow/retry-timing.ts'
import type { Environment } from '../mlflow/settings.ts'
import { type Exchange, exchange } from '../mlflow/transport.ts'

/** What logging in asks, of the workspace and of whoever issues tokens. */
interface LoginRequest {
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  /** null: it is a GET. */
  readonly form: Readonly<Record<string, string>> | null
  /** It can be done without: it is asked for once. */
  readonly isSpare?: boolean
}

interface WebContext {
  readonly env: Environment
  /** Of the workspace: what MLflow's variables say of certificates is about that. */
  readonly origin: string
  readonly sleep: (milliseconds: number) => Promise<unknown>
  readonly random: () => number
  readonly now: () => number
  readonly dispatcher?: Dispatcher | undefined
}

export type Ask = (question: LoginRequest) => Promise<Exchange>

/** No answer to any of these is long. */
const longestAnswer = 1024 * 1024

/** Asks, as often as the settings allow. A redirect is no answer: it most likely leads to a page to log in. */
export function asking({ origin, sleep, random, now, dispatcher, ...of }: WebContext): Ask {
  const elsewhere = Object.fromEntries(
    Object.entries(of.env).filter(([name]) => !name.startsWith('MLFLOW_TRACKING_')),
  )
  return async ({ url, headers = {}, form, isSpare }) => {
    const env = url.origin === origin ? of.env : elsewhere
    const connection = connect(url.origin, { kind: 'none' }, env, { dispatcher })
    const call: Call = {
      method: form === null ? 'GET' : 'POST',
      // As it is written: an address of a storage may be signed.
      path: `${url.pathname}${url.search}`,
      ...(form !== null && { form }),
      longestAnswer,
    }
    // A few tries tell whether it is there.
    const { retries, answerTimeout } = connection
    const maxRetries = isSpare ? 0 : Math.min(retries.maxRetries, 3)
    const again = patience({ ...retries, maxRetries }, random, now)
    try {
      for (;;) {
        const sent = await exchange(connection, call, headers, AbortSignal.timeout(answerTimeout))
        const delivery = deliveryOf(sent)
        if (delivery !== 'not-carried-out' && delivery !== 'perhaps-carried-out') return sent
        const next = again(sent)
        if (next === null) return sent
        await sleep(next.wait)
      }
    } finally {
      if (connection.ownsDispatcher) await connection.dispatcher.close()
    }
  }
}
