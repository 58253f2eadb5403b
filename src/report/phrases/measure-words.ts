import { shown } from '../../core/arithmetic/exact.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { type Aggregate, aggregateOfGate } from '../../core/gates/gate.ts'
import { measuresOfGate, subtractedIn } from '../../core/gates/measured.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import type { Quote } from '../text/quote.ts'

type Side = 'candidate' | 'baseline'

/** Of the two metrics of a difference, the one that the finding is about; null: it is no difference. */
function decidingTerm({ gate, candidate, candidateTerms, baseline }: GateResult, side: Side) {
  if (subtractedIn(gate) === null) return null
  const measures = measuresOfGate(gate, '')
  const reading = side === 'candidate' ? candidate : (baseline?.reading ?? null)
  const terms = side === 'candidate' ? candidateTerms : (baseline?.terms ?? [])
  return (reading && measures[terms.indexOf(reading)]) ?? null
}

/** What a finding is about: `this metric`, or of a difference the one of both that it is. */
export function metricMeant(result: GateResult, side: Side, quote: Quote): string {
  const term = decidingTerm(result, side)
  return term === null ? 'this metric' : quote(term.metric)
}

/** `such metric`; of a difference, the one of both that is not there, or that no run has both. */
export function lackedMetric(result: GateResult, side: Side, quote: Quote): string {
  if (!isDifference(result)) return 'such metric'
  const term = decidingTerm(result, side)
  if (term !== null) return `metric ${quote(term.metric)}`
  const names = measuresOfGate(result.gate, '').map(({ metric }) => quote(metric))
  return `run with both ${names.join(' and ')}`
}

function isDifference({ gate }: GateResult): boolean {
  return subtractedIn(gate) !== null
}

/** A function, and `better-than`, take every value that was logged. */
export function allOrLast(result: GateResult, side: Side): string {
  return functionOf(result, side) === 'last' ? '' : 'one of '
}

export function valueOrValues(result: GateResult, side: Side, quote: Quote): string {
  const values = functionOf(result, side) === 'last' ? 'value' : 'values'
  return isDifference(result) ? `${values} of ${metricMeant(result, side, quote)}` : values
}

function functionOf(result: GateResult, side: Side): Aggregate {
  return decidingTerm(result, side)?.aggregate ?? aggregateOfGate(result.gate)
}

export function notOnDataset(who: string, result: GateResult, side: Side, quote: Quote): string {
  const metric = metricMeant(result, side, quote)
  return `${who} has no value of ${metric} that was measured on ${datasetAsked(result, side, quote)}`
}

export function datasetAsked(result: GateResult, side: Side, quote: Quote): string {
  const { dataset } = decidingTerm(result, side) ?? result.gate
  return dataset === null ? 'the dataset' : `dataset ${quote(dataset)}`
}

/** ` (0.99 − 0.96)`: what a difference was worked out from; '' where the gate is of one metric. */
export function termsText(
  terms: readonly MetricValue[],
  unmeasured: (reading: MetricValue) => string,
): string {
  if (terms.length === 0) return ''
  const values = terms.flatMap((term) => (term.kind === 'value' ? [term.value] : []))
  const texts = shown(values)
  const parts = terms.map((term) =>
    term.kind === 'value' ? (texts[values.indexOf(term.value)] ?? '') : unmeasured(term),
  )
  return ` (${parts.join(' − ')})`
}
