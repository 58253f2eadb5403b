import { add, compare, divideByCount, type Exact, exactOf } from '../arithmetic/exact.ts'
import { compareInt64, type Int64 } from '../arithmetic/int64.ts'
import { type PointsOnDataset, pointsOn } from '../evidence/datasets.ts'
import type { FoundRun, RunEvidence } from '../evidence/evidence.ts'
import { inDoubt, momentOf, type WhyNotItsOwn, whyNotItsOwn } from '../evidence/whose-value.ts'
import type { MetricPoint } from '../model/model.ts'
import type { Aggregate } from './gate.ts'

/** Where a gate looks for one value of a version. */
export interface Measure {
  readonly metric: string
  readonly aggregate: Aggregate
  /** Name or digest; null: whatever it was measured on. */
  readonly dataset: string | null
}

/** What a gate finds where it looks for one value of one version. */
export type MetricValue =
  | { readonly kind: 'value'; readonly value: Exact; readonly points: readonly MetricPoint[] }
  /** NaN, an infinity, or no number, among the values that count. */
  | { readonly kind: 'not-finite'; readonly shown: string }
  | { readonly kind: 'missing' }
  /** There is such a metric, and no value of it was measured on the gate's dataset. */
  | { readonly kind: 'not-on-dataset' }
  /** MLflow does not say which of the values was measured on the gate's dataset. */
  | { readonly kind: 'dataset-not-known'; readonly because: 'no-datasets' | 'same-moment' }
  /** A function takes each step once, and this one has different values. */
  | {
      readonly kind: 'several-values-at-a-step'
      readonly step: Int64
      readonly points: readonly MetricPoint[]
    }
  /** The run has these values, and they may be, or are, those of another model than the version's. */
  | {
      readonly kind: 'not-its-own'
      readonly because: WhyNotItsOwn
      readonly points: readonly MetricPoint[]
    }
  /** MLflow no longer has the logged model that the version is of. */
  | { readonly kind: 'model-gone' }
  | { readonly kind: 'no-run'; readonly problem: 'none' | 'gone' }

/** The value of a metric: the last logged one, or a function over its whole history. */
export function read(run: RunEvidence, measure: Measure): MetricValue {
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

/** The values of a found run that other logged models have to be looked through for. */
export function valuesInDoubt(run: FoundRun, measure: Measure): readonly number[] {
  const selected = selectPoints(run, measure)
  if (selected.kind !== 'points') return []
  return inDoubt(run, measure.metric, decisive(selected.points, measure.aggregate)).map(
    ({ value }) => value,
  )
}

function readFound(run: FoundRun, measure: Measure): MetricValue {
  const selected = selectPoints(run, measure)
  if (selected.kind !== 'points') return selected
  const { points } = selected
  const decide = decisive(points, measure.aggregate)
  const because = whyNotItsOwn(run, measure.metric, decide)
  if (because !== null) return { kind: 'not-its-own', because, points: decide }
  return hidesNaN(run, measure.metric, decide)
    ? { kind: 'not-finite', shown: showStrange(Number.NaN) }
    : readPoints(points, measure.aggregate)
}

/** The values that a measure is about, whoever they belong to. */
function selectPoints(
  run: FoundRun,
  { metric, aggregate, dataset }: Measure,
): PointsOnDataset | Exclude<MetricValue, { kind: 'value' }> {
  const last = run.metrics.get(metric)
  if (last === undefined) return { kind: 'missing' }
  if (run.ownModel.kind === 'gone') return { kind: 'model-gone' }
  // Where nobody can tell whose the values are, no dataset tells them apart.
  if (dataset === null || run.ownModel.kind === 'ambiguous') {
    const history = aggregate === 'last' ? [last] : (run.histories.get(metric) ?? [])
    return { kind: 'points', points: history }
  }
  const on = pointsOn(run, metric, run.histories.get(metric) ?? [], dataset)
  if (on.kind !== 'points') return on
  const counted = aggregate === 'last' ? lastOf(on) : on.points
  return counted.length === 0 ? { kind: 'not-on-dataset' } : { kind: 'points', points: counted }
}

/** The points without which the value would be another one. */
function decisive(points: readonly MetricPoint[], aggregate: Aggregate): readonly MetricPoint[] {
  switch (aggregate) {
    case 'min':
    case 'max': {
      const [first, ...rest] = points
      if (first === undefined || points.some(({ value }) => !Number.isFinite(value))) return points
      const sign = aggregate === 'max' ? 1 : -1
      const extreme = rest.reduce(
        (most, { value }) => (sign * value > sign * most ? value : most),
        first.value,
      )
      return points.filter(({ value }) => value === extreme)
    }
    case 'last':
    case 'mean':
    case 'median':
      return points
  }
}

/**
 * A logged model shows NaN as 0. Where its run has both of one moment, the 0 may be another model's,
 * and the NaN its own.
 */
function hidesNaN(run: FoundRun, metric: string, points: readonly MetricPoint[]): boolean {
  const zeroes = new Set(points.filter(({ value }) => value === 0).map(momentOf))
  if (zeroes.size === 0) return false
  const history = run.histories.get(metric) ?? []
  return history.some((point) => Number.isNaN(point.value) && zeroes.has(momentOf(point)))
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

function readPoints(points: readonly MetricPoint[], aggregate: Aggregate): MetricValue {
  const strange = points.find((point) => !isMeasured(point.value))
  if (strange !== undefined) return { kind: 'not-finite', shown: showStrange(strange.value) }
  // The last value is one, whatever else was logged at its step.
  const once: Repeats = aggregate === 'last' ? { kind: 'once', points } : oncePerStep(points)
  if (once.kind === 'doubtful') return { kind: 'several-values-at-a-step', step: once.step, points }
  const [first, ...rest] = once.points.map((point) => exactOf(point.value))
  if (first === undefined) return { kind: 'missing' }
  return { kind: 'value', value: aggregateOf(aggregate, [first, ...rest]), points }
}

export type Repeats =
  | { readonly kind: 'once'; readonly points: readonly MetricPoint[] }
  /** The first step of different values. */
  | { readonly kind: 'doubtful'; readonly step: Int64 }

/** Each step once: a run that was resumed, and MLflow's own evaluation, log a value again. */
export function oncePerStep(points: readonly MetricPoint[]): Repeats {
  const byStep = new Map<Int64, MetricPoint>()
  const doubtful: Int64[] = []
  for (const point of points) {
    const known = byStep.get(point.step)
    if (known === undefined) byStep.set(point.step, point)
    else if (known.value !== point.value) doubtful.push(point.step)
  }
  const [step] = doubtful.sort(compareInt64)
  return step === undefined
    ? { kind: 'once', points: [...byStep.values()] }
    : { kind: 'doubtful', step }
}

/** MLflow stores an infinity as the largest double, so that one is no measurement either. */
export function isMeasured(value: number): boolean {
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
