import { compareInt64 } from '../arithmetic/int64.ts'
import type { LoggedEntry, MetricPoint } from '../model/model.ts'

/**
 * As MLflow chooses the last value: the highest step, then the latest, then the greatest. A NaN of the
 * same moment is taken first: a logged model shows it as 0, and which of the two is meant, nobody knows.
 */
export function newestPoint(points: readonly MetricPoint[]): MetricPoint | null {
  return points.reduce<MetricPoint | null>(
    (last, point) => (last === null || isNewer(point, last) ? point : last),
    null,
  )
}

function isNewer(point: MetricPoint, last: MetricPoint): boolean {
  const order = compareInt64(point.step, last.step) || compareInt64(point.timestamp, last.timestamp)
  if (order !== 0) return order > 0
  return Number.isNaN(point.value) || point.value > last.value
}

export function momentOf({ step, timestamp }: Pick<MetricPoint, 'step' | 'timestamp'>): string {
  return `${step} ${timestamp}`
}

export function isSamePoint(one: MetricPoint | LoggedEntry, other: MetricPoint): boolean {
  return (
    one.step === other.step &&
    one.timestamp === other.timestamp &&
    valueKey(one) === valueKey(other)
  )
}

/** One moment has one value of one model, and several of several. */
export function pointKey(point: MetricPoint): string {
  return `${momentOf(point)} ${valueKey(point)}`
}

/** MLflow shows NaN as 0 on a logged model; 0 and -0 are one. */
export function valueKey({ value }: Pick<MetricPoint, 'value'>): number {
  return Number.isNaN(value) ? 0 : value + 0
}
