import { type Exact, subtract } from '../arithmetic/exact.ts'
import type { Looking } from '../evidence/choose-run.ts'
import { together } from '../evidence/datasets.ts'
import type { VersionEvidence } from '../evidence/evidence.ts'
import { aggregateOfGate, type Gate, type SubtractedMetric } from './gate.ts'
import { isMissing, lookFor, type Measure, type MetricValue, type Missing } from './metric-value.ts'

/** What a gate reads of one version. */
export interface GateReading {
  /** The value of the metric, or the difference of two. */
  readonly value: MetricValue
  /** Of a difference, what each of both metrics has; empty: it is one metric. */
  readonly terms: readonly MetricValue[]
}

/** The second metric of a difference; null: the gate asks for one metric. */
export function subtractedIn(gate: Gate): SubtractedMetric | null {
  return gate.kind === 'threshold' ? gate.minus : null
}

/** Where a gate looks, of a version that has a metric of that name: once, or twice for a difference. */
export function measuresOfGate(gate: Gate, name: string): readonly [Measure, ...Measure[]] {
  const { metric, dataset } = gate
  const minus = subtractedIn(gate)
  const first: Measure = {
    metric: metric.kind === 'name' ? metric.name : name,
    aggregate: aggregateOfGate(gate),
    dataset,
  }
  return minus === null ? [first] : [first, minus]
}

/** What people call it: the name, or both of them. Untrusted text. */
export function measuredName(gate: Gate, name: string): string {
  const minus = subtractedIn(gate)
  return minus === null ? name : `${name} - ${minus.metric}`
}

/** Of evidence that was collected for it. Both metrics of a difference are read in one run. */
export function readGate(
  version: VersionEvidence,
  gate: Gate,
  name: string,
  looking: Looking,
): GateReading {
  const found = lookForGate(version, gate, name, looking)
  if ('kind' in found) {
    throw new Error(`the evidence of version ${version.version} was not collected`)
  }
  return found
}

/** The same, where the evidence may not have been collected yet. */
export function lookForGate(
  version: VersionEvidence,
  gate: Gate,
  name: string,
  looking: Looking,
): GateReading | Missing {
  const measures = measuresOfGate(gate, name)
  const found = lookFor(version, measures, looking)
  if (isMissing(found)) return found
  const [first = missing, second, ...more] = found
  if (second === undefined) return { value: first, terms: [] }
  if (more.length > 0) throw new Error('a difference has two metrics')
  const value = difference(first, second)
  if (value.kind !== 'missing') return { value, terms: [first, second] }
  // No run has both, so what each of them has by itself says which one lacks it. That somebody would
  // have to choose between the runs of one changes nothing: none of them has the other.
  const terms = measures.map((measure) => valueAlone(version, measure, looking) ?? missing)
  return { value: terms.find(isFailure) ?? value, terms }
}

/** null: not all of its evidence was collected, which a difference without a value does not ask for. */
function valueAlone(version: VersionEvidence, measure: Measure, looking: Looking) {
  const found = lookFor(version, [measure], looking)
  return isMissing(found) ? null : (found[0] ?? null)
}

const missing: MetricValue = { kind: 'missing' }

/** Where one of both has no value, that is what the difference has. */
function difference(first: MetricValue, second: MetricValue): MetricValue {
  if (first.kind === 'value' && second.kind === 'value') {
    return {
      kind: 'value',
      value: subtract(first.value, second.value),
      points: [...first.points, ...second.points],
      measuredOn: together([first.measuredOn, second.measuredOn]) ?? first.measuredOn,
      origin: first.origin,
    }
  }
  return worseOf([first, second])
}

/** The metric that is not there: of a difference, one of both. null: there is no such. */
export function lackedName(gate: Gate, name: string, { value, terms }: GateReading): string | null {
  const readings = terms.length === 0 ? [value] : terms
  const index = readings.findIndex(({ kind }) => kind === 'missing')
  return measuresOfGate(gate, name)[index]?.metric ?? null
}

/** Of two reasons why there is no value, the worse one. */
function worseOf(readings: readonly MetricValue[]): MetricValue {
  return readings.find(isFailure) ?? readings.find(({ kind }) => kind !== 'value') ?? missing
}

function isFailure(reading: MetricValue): boolean {
  return reading.kind !== 'value' && !isDoubtful(reading)
}

/** Where a value may be there, and nobody can tell: that is a hold, and no failure. */
function isDoubtful({ kind }: MetricValue): boolean {
  switch (kind) {
    case 'dataset-not-known':
    case 'several-values-at-a-step':
    case 'not-its-own':
    case 'ambiguous':
      return true
    case 'value':
    case 'missing':
    case 'not-finite':
    case 'not-on-dataset':
    case 'unfinished':
    case 'narrowed-away':
    case 'model-gone':
    case 'no-run':
      return false
  }
}

/** The values that a difference was worked out from; empty: it is none, or lacks one. */
export function valuesOf({ terms }: GateReading): readonly Exact[] {
  return terms.flatMap((term) => (term.kind === 'value' ? [term.value] : []))
}
