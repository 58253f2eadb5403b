import { isUnreachable } from './may-retry.ts'
import type { RetrySettings } from './settings.ts'
import type { Exchange } from './transport.ts'

export interface NextTry {
  /** Milliseconds. */
  readonly wait: number
  /** From 1. */
  readonly retry: number
  /** How many there will be if it goes on like this. */
  readonly most: number
}

/** When to try again, or null: not any more. */
export type Patience = (failed: Exchange) => NextTry | null

/** Retries of a host that refuses the connection: it is down, or the port is wrong. */
const connectionRetries = 3
/** Milliseconds; urllib3's cap, which MLflow's Python client has too. */
const longestBackoff = 120_000
/** Milliseconds. Asked to wait longer, a job had better fail and say so. */
const longestRetryAfter = 600_000

/**
 * Milliseconds before retry number `retry` (from 1), as urllib3 counts them: the first at once,
 * then factor × 2^(retry − 1) seconds and a random share of the jitter.
 */
export function backoff(retry: number, settings: RetrySettings, random: () => number): number {
  if (retry <= 1) return 0
  const seconds = settings.backoffFactor * 2 ** (retry - 1) + settings.backoffJitter * random()
  return Math.min(longestBackoff, Math.round(seconds * 1000))
}

/** Counts the failures of one request. `now` is in milliseconds, for a Retry-After that is a date. */
export function patience(
  settings: RetrySettings,
  random: () => number,
  now: () => number,
): Patience {
  let retry = 0
  let unreachable = 0
  return (failed) => {
    retry++
    if (isUnreachable(failed)) unreachable++
    if (retry > settings.maxRetries || unreachable > connectionRetries) return null
    const asked = settings.respectRetryAfter ? retryAfter(failed, now) : null
    if (asked !== null && asked > longestRetryAfter) return null
    const most = isUnreachable(failed)
      ? Math.min(settings.maxRetries, retry + connectionRetries - unreachable)
      : settings.maxRetries
    return { wait: asked ?? backoff(retry, settings, random), retry, most }
  }
}

function retryAfter(failed: Exchange, now: () => number): number | null {
  if (failed.kind !== 'answer' || failed.retryAfter === null) return null
  const text = failed.retryAfter.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, date - now())
}
