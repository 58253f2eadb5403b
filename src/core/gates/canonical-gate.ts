import { canonicalText, parseExact } from '../arithmetic/exact.ts'
import {
  type BetterThanGate,
  type Bound,
  baselineKey,
  type Confidence,
  type Gate,
  type MetricSelector,
  type SampleSize,
  type SubtractedMetric,
  type ThresholdGate,
} from './gate.ts'

/**
 * For digests: what a gate says as JSON, with each number in its one form (`0.90` and `0.9` are the
 * same), so that gates that say the same give the same data.
 */
export function canonicalGate(gate: Gate) {
  const { severity, dataset } = gate
  const common = {
    severity,
    metric: canonicalMetric(gate.metric),
    dataset,
    samples: gate.samples && canonicalSamples(gate.samples),
  }
  switch (gate.kind) {
    case 'threshold':
      return { ...common, ...canonicalThreshold(gate) }
    case 'better-than':
      return { ...common, ...canonicalBetterThan(gate) }
  }
}

function canonicalThreshold({ aggregate, minus, comparator, bound, confidence }: ThresholdGate) {
  return {
    aggregate,
    ...(minus === null ? {} : { minus: canonicalSubtracted(minus) }),
    comparator,
    bound: canonicalBound(bound),
    confidence: confidence && canonicalConfidence(confidence),
  }
}

function canonicalSubtracted({ metric, aggregate, dataset }: SubtractedMetric) {
  return { metric, aggregate, dataset }
}

function canonicalBetterThan({ baseline, better, test, alpha, minimumEffect }: BetterThanGate) {
  return {
    betterThan: baselineKey(baseline),
    better,
    test,
    alpha,
    minimumEffect: canonicalNumber(minimumEffect),
  }
}

function canonicalSamples({ metric, min, otherwise }: SampleSize) {
  return { metric, min, otherwise }
}

function canonicalConfidence(confidence: Confidence) {
  const { otherwise } = confidence
  switch (confidence.kind) {
    case 'wilson':
      return { level: confidence.level, samples: confidence.samples, otherwise }
    case 'logged':
      return { logged: confidence.metric, otherwise }
  }
}

/** Built anew, so that nothing that stands beside a gate (its line) comes into a digest. */
function canonicalMetric(metric: MetricSelector): MetricSelector {
  return metric.kind === 'name'
    ? { kind: 'name', name: metric.name }
    : { kind: 'pattern', pattern: metric.pattern }
}

function canonicalBound(bound: Bound) {
  switch (bound.kind) {
    case 'number':
      return { kind: 'number', number: canonicalNumber(bound.number) }
    case 'baseline': {
      const { margin } = bound
      return {
        kind: 'baseline',
        baseline: baselineKey(bound.baseline),
        margin:
          margin === null
            ? null
            : { sign: margin.sign, amount: canonicalNumber(margin.amount), unit: margin.unit },
      }
    }
  }
}

function canonicalNumber(text: string): string {
  const exact = parseExact(text)
  if (exact === null) throw new RangeError(`${JSON.stringify(text)} is not a finite decimal number`)
  return canonicalText(exact)
}
