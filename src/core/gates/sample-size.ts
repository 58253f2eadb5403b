import { compare, type Exact, exactOf } from '../arithmetic/exact.ts'
import { wilsonBounds } from '../statistics/wilson.ts'
import type { GateFinding } from './findings.ts'
import {
  basisOf,
  type Confidence,
  type Gate,
  limitSide,
  type SampleSize,
  type ThresholdGate,
} from './gate.ts'
import type { MetricValue } from './metric-value.ts'

/** What `samples` and `confidence` of a gate found. */
export interface EnoughEvidence {
  /** The candidate's count of samples; null: the gate does not ask for it. */
  readonly samples: MetricValue | null
  readonly confidence: ConfidenceReading | null
  /** Why the evidence is not enough; empty: it is, or nothing of the kind is asked. */
  readonly lacking: readonly GateFinding[]
}

interface ConfidenceReading {
  /** The count of samples, or the limit that was logged. */
  readonly basis: MetricValue
  /** What is compared instead of the candidate's value; null where it could not be worked out. */
  readonly limit: Exact | null
}

/** The metrics beside its own that a gate reads of the candidate. */
export function supportingMetrics(gate: Gate): readonly string[] {
  const confidence = gate.kind === 'threshold' ? gate.confidence : null
  return [
    ...(gate.samples === null ? [] : [gate.samples.metric]),
    ...(confidence === null ? [] : [basisOf(confidence)]),
  ]
}

/**
 * Whether the candidate's value rests on enough: the champion's is taken as it stands. `side`: the
 * last value of another metric of the same run.
 */
export function enoughEvidence(
  gate: Gate,
  candidate: MetricValue,
  side: (metric: string) => MetricValue,
): EnoughEvidence {
  const samples = gate.samples === null ? null : side(gate.samples.metric)
  const tooFew =
    gate.samples === null || samples === null ? [] : tooFewSamples(gate.samples, samples)
  if (gate.kind === 'better-than' || gate.confidence === null) {
    return { samples, confidence: null, lacking: tooFew }
  }
  const basis = side(basisOf(gate.confidence))
  const limit = limitOf(gate.confidence, gate, candidate, basis)
  return {
    samples,
    confidence: { basis, limit: limit?.kind === 'limit' ? limit.limit : null },
    lacking: [...tooFew, ...(limit?.kind === 'no-confidence' ? [limit] : [])],
  }
}

function tooFewSamples(
  { min, otherwise }: SampleSize,
  samples: MetricValue,
): readonly GateFinding[] {
  const count = countIn(samples)
  return count !== null && count >= min ? [] : [{ kind: 'too-few-samples', otherwise }]
}

type MeasuredValue = Extract<MetricValue, { kind: 'value' }>

type Limit =
  | { readonly kind: 'limit'; readonly limit: Exact }
  | Extract<GateFinding, { kind: 'no-confidence' }>

/** null: the basis is there, and the candidate has no value that could have a limit. */
function limitOf(
  confidence: Confidence,
  gate: ThresholdGate,
  candidate: MetricValue,
  basis: MetricValue,
): Limit | null {
  const side = limitSide(gate)
  const { otherwise } = confidence
  if (confidence.kind === 'wilson') {
    const samples = countIn(basis)
    if (samples === null) return { kind: 'no-confidence', because: 'no-count', otherwise }
    if (candidate.kind !== 'value') return null
    const bounds = wilsonBounds({
      proportion: lastValue(candidate),
      samples,
      level: confidence.level,
    })
    if (bounds.kind === 'refused') {
      return { kind: 'no-confidence', because: 'no-proportion', otherwise }
    }
    return { kind: 'limit', limit: exactOf(bounds[side]) }
  }
  if (basis.kind !== 'value') return { kind: 'no-confidence', because: 'no-limit', otherwise }
  if (candidate.kind !== 'value') return null
  // A limit on the wrong side of its value bounds something else.
  const order = compare(basis.value, candidate.value)
  const inconsistent = side === 'lower' ? order > 0 : order < 0
  if (inconsistent) return { kind: 'no-confidence', because: 'limit-beyond-value', otherwise }
  return { kind: 'limit', limit: basis.value }
}

/** The double that was logged; the functions that make several into one are never asked here. */
function lastValue({ points }: MeasuredValue): number {
  return points.at(-1)?.value ?? Number.NaN
}

/** The count of samples that was logged: a whole number from 1 that a double can hold, or null. */
export function countIn(reading: MetricValue): number | null {
  if (reading.kind !== 'value') return null
  const count = lastValue(reading)
  return Number.isSafeInteger(count) && count >= 1 ? count : null
}
