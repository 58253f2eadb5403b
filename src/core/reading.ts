import { isOfAnotherModel, type PointsOnDataset, pointsOn } from './datasets.ts'
import type { FoundRun, RunEvidence } from './evidence.ts'
import { add, compare, divideByCount, type Exact, exactOf } from './exact.ts'
import type { Aggregate } from './gate.ts'
import { compareInt64 } from './int64.ts'
import type { MetricPoint } from './model.ts'

/** Where a gate looks for one value of a version. */
export interface Measure {
  readonly metric: string
  readonly aggregate: Aggregate
  /** Name or digest; null: whatever it was measured on. */
  readonly dataset: string | null
}

/** What a gate finds where it looks for one value of one version. */
export type Reading =
  | { readonly kind: 'value'; readonly value: Exact; readonly points: readonly MetricPoint[] }
  /** NaN, an infinity, or no number, among the values that count. */
  | { readonly kind: 'not-finite'; readonly shown: string }
  | { readonly kind: 'missing' }
  /** There is such a metric, and no value of it was measured on the gate's dataset. */
  | { readonly kind: 'not-on-dataset' }
  /** MLflow does not say which of the values was measured on the gate's dataset. */
  | { readonly kind: 'dataset-not-known'; readonly because: 'no-datasets' | 'same-moment' }
  /** The run made several models, and what counts was measured on another one than this version's. */
  | { readonly kind: 'of-another-model' }
  | { readonly kind: 'no-run'; readonly problem: 'none' | 'gone' }

/** The value of a metric: the last logged one, or a function over its whole history. */
export function read(run: RunEvidence, measure: Measure): Reading {
  switch (run.kind) {
    case 'none':
    case 'gone':
      return { kind: 'no-run', problem: run.kind }
    case 'unasked':
      return { kind: 'missing' }
    case 'found':
      return readFound(run, measure)
  }
}

function readFound(run: FoundRun, { metric, aggregate, dataset }: Measure): Reading {
  const last = run.metrics.get(metric)
  if (last === undefined) return { kind: 'missing' }
  const history =
    aggregate === 'last' && dataset === null ? [last] : (run.histories.get(metric) ?? [])
  if (dataset === null) {
    return isOfAnotherModel(run, metric, history)
      ? { kind: 'of-another-model' }
      : readPoints(history, aggregate)
  }
  const on = pointsOn(run, metric, history, dataset)
  if (on.kind !== 'points') return on
  const counted = aggregate === 'last' ? lastOf(on) : on.points
  return counted.length === 0 ? { kind: 'not-on-dataset' } : readPoints(counted, aggregate)
}

/** As MLflow chooses the last value: the highest step, then the latest, then the greatest. */
function lastOf({ points }: PointsOnDataset): readonly MetricPoint[] {
  return points
    .toSorted(
      (a, b) =>
        compareInt64(a.step, b.step) || compareInt64(a.timestamp, b.timestamp) || a.value - b.value,
    )
    .slice(-1)
}

function readPoints(points: readonly MetricPoint[], aggregate: Aggregate): Reading {
  const strange = points.find((point) => !isMeasured(point.value))
  if (strange !== undefined) return { kind: 'not-finite', shown: showStrange(strange.value) }
  const [first, ...rest] = points.map((point) => exactOf(point.value))
  if (first === undefined) return { kind: 'missing' }
  return { kind: 'value', value: aggregateOf(aggregate, [first, ...rest]), points }
}

/** MLflow stores an infinity as the largest double, so that one is no measurement either. */
function isMeasured(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) !== Number.MAX_VALUE
}

function showStrange(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  return value > 0 ? '+Infinity' : '-Infinity'
}

function aggregateOf(aggregate: Aggregate, values: readonly [Exact, ...Exact[]]): Exact {
  switch (aggregate) {
    case 'last':
      return values[values.length - 1] ?? values[0]
    case 'min':
      return values.reduce((least, value) => (compare(value, least) < 0 ? value : least))
    case 'max':
      return values.reduce((most, value) => (compare(value, most) > 0 ? value : most))
    case 'mean':
      return divideByCount(values.reduce(add), values.length)
    case 'median':
      return median(values)
  }
}

function median(values: readonly [Exact, ...Exact[]]): Exact {
  const sorted = values.toSorted(compare)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? values[0]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? values[0]
  return divideByCount(add(lower, upper), 2)
}
