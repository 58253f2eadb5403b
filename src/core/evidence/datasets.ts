import type { Dataset, MetricPoint } from '../model/model.ts'
import { momentOf } from './points.ts'

/** On which datasets the values of one side were measured, as far as MLflow knows. */
export interface MeasuredOn {
  /** By digest; the name is only shown. */
  readonly datasets: ReadonlyMap<string, string>
  /** Whether MLflow names a dataset for every value that counts. */
  readonly complete: boolean
}

export type DatasetComparison = 'same' | 'different' | 'unknown'

/** What one logged value was measured on; null: MLflow does not say. */
type Measurement = Pick<MetricPoint, 'step' | 'timestamp'> & { readonly dataset: Dataset | null }

/**
 * By moment and not by value, for a logged model shows NaN as 0. `otherwise`: what a point without a
 * measurement was measured on.
 */
export function measuredOn(
  points: readonly MetricPoint[],
  measurements: readonly Measurement[],
  otherwise: Dataset | null,
): MeasuredOn {
  if (otherwise === null && measurements.every(({ dataset }) => dataset === null)) {
    return { datasets: new Map(), complete: points.length === 0 }
  }
  const byMoment = Map.groupBy(measurements, momentOf)
  const datasets = new Map<string, string>()
  let complete = true
  for (const point of points) {
    const there = byMoment.get(momentOf(point)) ?? [{ dataset: otherwise }]
    for (const { dataset } of there) {
      if (dataset === null) complete = false
      else datasets.set(dataset.digest, dataset.name)
    }
  }
  return { datasets, complete }
}

/** The digest of the one dataset that all of it was measured on; null: there are several, or unknown. */
export function onlyDigest({ datasets, complete }: MeasuredOn): string | null {
  const [only = null, ...others] = datasets.keys()
  return complete && others.length === 0 ? only : null
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
function compareDatasets(a: MeasuredOn, b: MeasuredOn): DatasetComparison {
  const lacks = (known: MeasuredOn, other: MeasuredOn) =>
    known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest))
  if (lacks(a, b) || lacks(b, a)) return 'different'
  return a.complete && b.complete ? 'same' : 'unknown'
}
