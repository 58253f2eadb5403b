import { compare } from '../../core/arithmetic/exact.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import { type Aggregate, aggregateOfGate } from '../../core/gates/gate.ts'
import { measuresOfGate, subtractedIn } from '../../core/gates/measured.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import { figures, joined, listed, own, type Phrase, say } from '../phrase.ts'
import { sideName } from './baseline-phrases.ts'

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
export function metricMeant(result: GateResult, side: Side): Phrase {
  const term = decidingTerm(result, side)
  return term === null ? say`this metric` : say`${term.metric}`
}

/** `such metric`; of a difference, the one of both that is not there, or that no run has both. */
export function lackedMetric(result: GateResult, side: Side): Phrase {
  if (!isDifference(result)) return say`such metric`
  const term = decidingTerm(result, side)
  if (term !== null) return say`metric ${term.metric}`
  const names = measuresOfGate(result.gate, '').map(({ metric }) => say`${metric}`)
  return say`run with both ${listed(names)}`
}

function isDifference({ gate }: GateResult): boolean {
  return subtractedIn(gate) !== null
}

/** A function, and `better-than`, take every value that was logged. */
export function oneOf(result: GateResult, side: Side): Phrase | null {
  return functionOf(result, side) === 'last' ? null : say`one of `
}

export function valueOrValues(result: GateResult, side: Side): Phrase {
  const values = own(functionOf(result, side) === 'last' ? 'value' : 'values')
  return isDifference(result) ? say`${values} of ${metricMeant(result, side)}` : values
}

function functionOf(result: GateResult, side: Side): Aggregate {
  return decidingTerm(result, side)?.aggregate ?? aggregateOfGate(result.gate)
}

export function notOnDataset(result: GateResult, side: Side): Phrase {
  return say`${sideName(side, result)} has no value of ${metricMeant(result, side)} that was measured on ${datasetAsked(result, side)}`
}

export function datasetAsked(result: GateResult, side: Side): Phrase {
  const { dataset } = decidingTerm(result, side) ?? result.gate
  return dataset === null ? say`the dataset` : say`dataset ${dataset}`
}

/** ` (0.99 − 0.96)`: what a difference was calculated from; null where the gate is of one metric. */
export function termsPhrase(
  terms: readonly MetricValue[],
  unmeasured: (reading: MetricValue) => Phrase,
): Phrase | null {
  if (terms.length === 0) return null
  const values = terms.flatMap((term) => (term.kind === 'value' ? [term.value] : []))
  const texts = figures(values)
  const parts = terms.map((term) => {
    if (term.kind !== 'value') return unmeasured(term)
    return texts[values.findIndex((value) => compare(value, term.value) === 0)] ?? unmeasured(term)
  })
  return say` (${joined(parts, say` − `)})`
}
