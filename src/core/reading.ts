import type { FoundRun, RunEvidence } from './evidence.ts'
import { add, compare, divideByCount, type Exact, exactOf } from './exact.ts'
import type { Aggregate } from './gate.ts'
import type { MetricPoint } from './model.ts'

/** What a gate finds where it looks for one value of one version. */
export type Reading =
  | { readonly kind: 'value'; readonly value: Exact; readonly points: readonly MetricPoint[] }
  /** NaN, an infinity, or no number, among the values that count. */
  | { readonly kind: 'not-finite'; readonly shown: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'no-run'; readonly problem: 'none' | 'gone' }

/** The value of a metric: the last logged one, or a function over its whole history. */
export function read(run: RunEvidence, metric: string, aggregate: Aggregate): Reading {
  switch (run.kind) {
    case 'none':
    case 'gone':
      return { kind: 'no-run', problem: run.kind }
    case 'unasked':
      return { kind: 'missing' }
    case 'found':
      return readPoints(pointsThatCount(run, metric, aggregate), aggregate)
  }
}

function pointsThatCount(run: FoundRun, metric: string, aggregate: Aggregate) {
  if (aggregate !== 'last') return run.histories.get(metric) ?? []
  const last = run.metrics.get(metric)
  return last === undefined ? [] : [last]
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
