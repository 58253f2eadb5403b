import type { FoundRun } from './evidence.ts'
import type { Aggregate } from './gate.ts'
import type { MetricPoint } from './model.ts'

/** On which datasets the values of one side were measured, as far as MLflow knows. */
export interface MeasuredOn {
  /** By digest; the name is only shown. */
  readonly datasets: ReadonlyMap<string, string>
  /** Whether MLflow names a dataset for every value that counts. */
  readonly complete: boolean
}

export type DatasetComparison = 'same' | 'different' | 'unknown'

/** Matches by run, key, step and timestamp: a logged model shows NaN as 0, so not by value. */
export function measuredOn(
  run: FoundRun,
  metric: string,
  aggregate: Aggregate,
  points: readonly MetricPoint[],
): MeasuredOn {
  const ofMetric = (run.datasets ?? []).filter(
    (entry) => entry.metric === metric && entry.runId === run.runId,
  )
  // By moment, for a history has up to as many entries as points.
  const byMoment = Map.groupBy(ofMetric, momentOf)
  const entriesOf = (point: MetricPoint) => byMoment.get(momentOf(point)) ?? []

  const counted = aggregate === 'last' ? points.flatMap(entriesOf) : ofMetric
  const datasets = new Map<string, string>()
  for (const { dataset } of counted) {
    if (dataset !== null) datasets.set(dataset.digest, dataset.name)
  }
  const complete =
    counted.every((entry) => entry.dataset !== null) &&
    points.every((point) => entriesOf(point).length > 0)
  return { datasets, complete }
}

/** Different as soon as one side has a digest that the other, fully known, has not. */
export function compareDatasets(a: MeasuredOn, b: MeasuredOn): DatasetComparison {
  const lacks = (known: MeasuredOn, other: MeasuredOn) =>
    known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest))
  if (lacks(a, b) || lacks(b, a)) return 'different'
  return a.complete && b.complete ? 'same' : 'unknown'
}

function momentOf({ step, timestamp }: Pick<MetricPoint, 'step' | 'timestamp'>): string {
  return `${step} ${timestamp}`
}
