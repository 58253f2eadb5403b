import type { FoundRun } from './evidence.ts'
import type { DatasetEntry, MetricPoint } from './model.ts'

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
  const ofMetric = entriesOfMetric(run, metric)
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
  if (run.datasets === null) return { kind: 'dataset-not-known', because: 'no-datasets' }
  const isWanted = ({ dataset }: DatasetEntry) =>
    dataset !== null && (dataset.name === wanted || dataset.digest === wanted)
  const byMoment = Map.groupBy(entriesOfMetric(run, metric), momentOf)
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
 * Whether any of these points was measured on another logged model of the same run: this version's
 * own model has values of the metric, and none of that moment.
 */
export function isOfAnotherModel(
  run: FoundRun,
  metric: string,
  points: readonly MetricPoint[],
): boolean {
  const own = new Set(entriesOfMetric(run, metric).map(momentOf))
  return run.severalModels && own.size > 0 && points.some((point) => !own.has(momentOf(point)))
}

/** Different as soon as one side has a digest that the other, fully known, has not. */
export function compareDatasets(a: MeasuredOn, b: MeasuredOn): DatasetComparison {
  const lacks = (known: MeasuredOn, other: MeasuredOn) =>
    known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest))
  if (lacks(a, b) || lacks(b, a)) return 'different'
  return a.complete && b.complete ? 'same' : 'unknown'
}

function entriesOfMetric(run: FoundRun, metric: string): readonly DatasetEntry[] {
  return (run.datasets ?? []).filter(
    (entry) => entry.metric === metric && entry.runId === run.runId,
  )
}

function momentOf({ step, timestamp }: Pick<MetricPoint, 'step' | 'timestamp'>): string {
  return `${step} ${timestamp}`
}
