/** When an answer's `Date` was written, and between which two moments of this machine's clock. */
interface DatedAnswer {
  /** The header; null: the answer has none that says when the server itself wrote it. */
  readonly date: string | null
  /** Milliseconds since 1970, by this machine's clock. */
  readonly sentAt: number
  readonly receivedAt: number
}

/** Milliseconds: `Date` counts whole seconds, and MLflow's server renews it once a second. */
const coarseness = 2_000

/**
 * By how many milliseconds the server's clock is ahead of this machine's, after one more answer;
 * `offset`: what the answers before said, 0 before the first. It is changed by as little as explains
 * the header: `Date` is too coarse to order what two machines with right clocks do within a second.
 */
export function offsetAfter(offset: number, { date, sentAt, receivedAt }: DatedAnswer): number {
  const answered = httpDate(date)
  if (answered === null) return offset
  return Math.min(Math.max(offset, answered - receivedAt), answered + coarseness - sentAt)
}

/** `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that servers may write; null: it is no such text. */
function httpDate(text: string | null): number | null {
  const form = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
  if (text === null || !form.test(text)) return null
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? null : moment
}
