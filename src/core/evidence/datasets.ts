import type { LoggedEntry, MetricPoint } from '../model/model.ts'
import type { FoundRun } from './evidence.ts'
import { momentOf, ownEntries } from './whose-value.ts'

/** On which datasets the values of one side were measured, as far as MLflow knows. */
export interface MeasuredOn {
  /** By digest; the name is only shown. */
  readonly datasets: ReadonlyMap<string, string>
  /** Whether MLflow names a dataset for every value that counts. */
  readonly complete: boolean
}

export type DatasetComparison = 'same' | 'different' | 'unknown'

/**
 * `whole`: every value of the metric counts, not only these points.
 *
 * Matches by run, key, step and timestamp: a logged model shows NaN as 0, so not by value.
 */
export function measuredOn(
  run: FoundRun,
  metric: string,
  points: readonly MetricPoint[],
  whole: boolean,
): MeasuredOn {
  const ofMetric = ownEntries(run, metric)
  // By moment, for a history has up to as many entries as points.
  const byMoment = Map.groupBy(ofMetric, momentOf)
  const entriesOf = (point: MetricPoint) => byMoment.get(momentOf(point)) ?? []

  const counted = whole ? ofMetric : points.flatMap(entriesOf)
  const datasets = new Map<string, string>()
  for (const { dataset } of counted) {
    if (dataset !== null) datasets.set(dataset.digest, dataset.name)
  }
  const complete =
    counted.every((entry) => entry.dataset !== null) &&
    points.every((point) => entriesOf(point).length > 0)
  return { datasets, complete }
}

/** The points that were measured on one dataset. */
export interface PointsOnDataset {
  readonly kind: 'points'
  readonly points: readonly MetricPoint[]
}

/**
 * Of a metric's history, what was measured on a dataset of that name or digest. Two different
 * values of one moment cannot be told apart, for MLflow keeps one dataset a moment.
 */
export function pointsOn(
  run: FoundRun,
  metric: string,
  history: readonly MetricPoint[],
  wanted: string,
):
  | PointsOnDataset
  | { readonly kind: 'dataset-not-known'; readonly because: 'no-datasets' | 'same-moment' } {
  if (run.ownModel.kind !== 'known') return { kind: 'dataset-not-known', because: 'no-datasets' }
  const isWanted = ({ dataset }: LoggedEntry) =>
    dataset !== null && (dataset.name === wanted || dataset.digest === wanted)
  const byMoment = Map.groupBy(ownEntries(run, metric), momentOf)
  const points: MetricPoint[] = []
  for (const [moment, there] of Map.groupBy(history, momentOf)) {
    const entries = byMoment.get(moment) ?? []
    if (!entries.some(isWanted)) continue
    const [first, ...others] = there
    if (others.some(({ value }) => !Object.is(value, first?.value)) || !entries.every(isWanted)) {
      return { kind: 'dataset-not-known', because: 'same-moment' }
    }
    if (first !== undefined) points.push(first)
  }
  return { kind: 'points', points }
}

/**
 * Of values that belong together, one for one: the same only if all are, and different as soon as one
 * pair is. null: there are no two to compare.
 */
export function comparedDatasets(
  own: readonly MeasuredOn[],
  others: readonly MeasuredOn[],
): DatasetComparison | null {
  const pairs = own.flatMap((it, index) => {
    const other = others[index]
    return other === undefined ? [] : [compareDatasets(it, other)]
  })
  if (pairs.length === 0) return null
  if (pairs.includes('different')) return 'different'
  return pairs.includes('unknown') ? 'unknown' : 'same'
}

/** All of them at once, as they are shown; null: there are none. */
export function together(measured: readonly MeasuredOn[]): MeasuredOn | null {
  if (measured.length === 0) return null
  return {
    datasets: new Map(measured.flatMap(({ datasets }) => [...datasets])),
    complete: measured.every(({ complete }) => complete),
  }
}

/** Different as soon as one side has a digest that the other, fully known, has not. */
export function compareDatasets(a: MeasuredOn, b: MeasuredOn): DatasetComparison {
  const lacks = (known: MeasuredOn, other: MeasuredOn) =>
    known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest))
  if (lacks(a, b) || lacks(b, a)) return 'different'
  return a.complete && b.complete ? 'same' : 'unknown'
}
