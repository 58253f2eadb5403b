import { compareInt64, type Int64 } from '../arithmetic/int64.ts'
import type { MetricPoint } from '../model/model.ts'
import type { FoundRun } from './evidence.ts'

/** By how much the clocks of two machines may differ, in milliseconds. */
export const clockSkew = 5 * 60_000

/** When what counts of one run was measured, as MLflow says: milliseconds since 1970. */
export interface MeasuredAt {
  readonly startedAt: number | null
  /** null: the run has not ended. */
  readonly endedAt: number | null
  /** Of the values that count; null: none does, and the run's end stands alone. */
  readonly newest: number | null
}

export function measuredAt(run: FoundRun, points: readonly MetricPoint[]): MeasuredAt {
  const newest = points.reduce<Int64 | null>(
    (latest, { timestamp }) =>
      latest === null || compareInt64(timestamp, latest) > 0 ? timestamp : latest,
    null,
  )
  const { startedAt, endedAt } = run
  return { startedAt, endedAt, newest: newest === null ? null : Number(newest) }
}

/**
 * Since the run's end or the newest value, whichever is older: a run that is opened again ends again.
 * null: nobody knows. What is still to come (microseconds, say) is no moment, nor is a value that is
 * older than its run.
 */
export function ageOf({ startedAt, endedAt, newest }: MeasuredAt, now: number): number | null {
  if (endedAt === null) return null
  if (newest !== null && startedAt !== null && newest < startedAt - clockSkew) return null
  const moments = newest === null ? [endedAt] : [endedAt, newest]
  if (moments.some((moment) => moment > now + clockSkew)) return null
  return Math.max(0, now - Math.min(...moments))
}
