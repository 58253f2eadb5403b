import { type Exact, subtract } from '../arithmetic/exact.ts'
import type { RunEvidence } from '../evidence/evidence.ts'
import { aggregateOfGate, type Gate, type SubtractedMetric } from './gate.ts'
import { type Measure, type MetricValue, read } from './metric-value.ts'

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
export function measuresOfGate(gate: Gate, name: string): readonly Measure[] {
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

/** Both metrics of a difference are read in one run. */
export function readGate(run: RunEvidence, gate: Gate, name: string): GateReading {
  const [first = missing, second, ...more] = measuresOfGate(gate, name).map((measure) =>
    read(run, measure),
  )
  if (second === undefined) return { value: first, terms: [] }
  if (more.length > 0) throw new Error('a difference has two metrics')
  return { value: difference(first, second), terms: [first, second] }
}

const missing: MetricValue = { kind: 'missing' }

/** Where one of both has no value, that is what the difference has; of two reasons, the worse one. */
function difference(first: MetricValue, second: MetricValue): MetricValue {
  if (first.kind === 'value' && second.kind === 'value') {
    return {
      kind: 'value',
      value: subtract(first.value, second.value),
      points: [...first.points, ...second.points],
    }
  }
  const lacking = [first, second].filter(({ kind }) => kind !== 'value')
  return lacking.find((reading) => !isDoubtful(reading)) ?? lacking[0] ?? missing
}

/** Where a value may be there, and nobody can tell: that is a hold, and no failure. */
function isDoubtful({ kind }: MetricValue): boolean {
  switch (kind) {
    case 'dataset-not-known':
    case 'several-values-at-a-step':
    case 'not-its-own':
      return true
    case 'value':
    case 'missing':
    case 'not-finite':
    case 'not-on-dataset':
    case 'model-gone':
    case 'no-run':
      return false
  }
}

/** The values that a difference was worked out from; empty: it is none, or lacks one. */
export function valuesOf({ terms }: GateReading): readonly Exact[] {
  return terms.flatMap((term) => (term.kind === 'value' ? [term.value] : []))
}
