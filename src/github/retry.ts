type Send = (url: string, init: RequestInit) => Promise<Response>

/** Attempts after the first. */
const retries = 3
/** Milliseconds; GitHub asks for patience through Retry-After, beyond this we give up. */
const longestWait = 60_000

/**
 * Sends again what failed for a reason that passes: an answer of 429, a 403 with Retry-After
 * (GitHub's secondary rate limit), a 5xx or a lost connection. After the last two the request may
 * have been carried out, so what creates something (POST) is not sent again then: its caller looks
 * whether it is there.
 */
export function retrying(
  send: Send,
  given: {
    readonly sleep: (milliseconds: number) => Promise<unknown>
    readonly isRead: (method: string, url: string) => boolean
  },
): Send {
  return async (url, init) => {
    const method = (init.method ?? 'GET').toUpperCase()
    // PATCH writes the same text again, DELETE finds it gone: only POST would do harm.
    const safeAfterDoubt = method !== 'POST' || given.isRead(method, url)

    for (let attempt = 0; ; attempt += 1) {
      const last = attempt === retries
      let response: Response
      try {
        response = await send(url, init)
      } catch (error) {
        if (last || !safeAfterDoubt) throw error
        await given.sleep(backoff(attempt))
        continue
      }
      const delay = last ? null : delayBeforeRetry(response, attempt, safeAfterDoubt)
      if (delay === null) return response
      await response.body?.cancel()
      await given.sleep(delay)
    }
  }
}

/** Milliseconds; null: the answer stands. */
function delayBeforeRetry(
  response: Response,
  attempt: number,
  safeAfterDoubt: boolean,
): number | null {
  const { status } = response
  const asked = secondsAsked(response)
  const passes =
    status === 429 || (status === 403 && asked !== null) || (status >= 500 && safeAfterDoubt)
  if (!passes) return null
  const delay = asked === null ? backoff(attempt) : asked * 1000
  return delay <= longestWait ? delay : null
}

function secondsAsked(response: Response): number | null {
  const header = response.headers.get('retry-after')
  return header !== null && /^\d+$/.test(header.trim()) ? Number(header) : null
}

/** 0.5 s, 1 s, 2 s. */
function backoff(attempt: number): number {
  return 500 * 2 ** attempt
}
