import { canonicalText, exactOf, shown } from '../../core/arithmetic/exact.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateFinding } from '../../core/gates/findings.ts'
import { basisOf, type Confidence, type Gate, limitSide } from '../../core/gates/gate.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import { effectText, percentText } from '../../core/gates/print-gate.ts'
import { countIn } from '../../core/gates/sample-size.ts'
import type { TestedRanks } from '../../core/statistics/rank-test.ts'
import type { Quote } from '../text/quote.ts'

type FindingOf<Kind extends GateFinding['kind']> = Extract<GateFinding, { kind: Kind }>

/** Why there is not enough evidence, in a sentence without its full stop. */
export function lackingReason(
  result: GateResult,
  finding: FindingOf<'too-few-samples' | 'no-confidence'>,
  quote: Quote,
): string {
  const { gate, enough } = result
  if (finding.kind === 'too-few-samples') {
    const { metric, min } = gate.samples ?? { metric: '', min: 1 }
    const asked = `the gate asks for at least ${min} ${min === 1 ? 'sample' : 'samples'}`
    return `${counted(metric, enough.samples, quote)}; ${asked}`
  }
  if (gate.kind !== 'threshold' || gate.confidence === null) {
    throw new TypeError(`a gate that asks for no confidence said ${finding.kind}`)
  }
  const asked = basisOf(gate.confidence)
  const basis = enough.confidence?.basis ?? null
  const value = result.candidate.kind === 'value' ? canonicalText(result.candidate.value) : ''
  switch (finding.because) {
    case 'no-count':
      return `${counted(asked, basis, quote)}, so no confidence limit of ${value} can be worked out`
    case 'no-proportion':
      return (
        `${value} is no proportion (those go from 0 to 1), so no limit of it can be worked out ` +
        'from a count of samples'
      )
    case 'no-limit':
      return `${quote(asked)} ${found(basis)}, so there is no limit to go by`
    case 'limit-beyond-value': {
      const side = limitSide(gate)
      return (
        `${quote(asked)} ${found(basis)}, ${side === 'lower' ? 'above' : 'below'} the value ` +
        `${value} of which it should be the ${side} limit`
      )
    }
  }
}

/** The clause that says where a limit comes from: `with 95 % confidence`. */
export function confidenceClause(confidence: Confidence, quote: Quote): string {
  switch (confidence.kind) {
    case 'wilson':
      return `with ${percentText(confidence.level)} confidence`
    case 'logged':
      return `by its limit ${quote(confidence.metric)}`
  }
}

/** `n_eval is 12.5, which is no count of samples`. */
function counted(metric: string, reading: MetricValue | null, quote: Quote): string {
  const said = `${quote(metric)} ${found(reading)}`
  if (reading?.kind !== 'value' && reading?.kind !== 'not-finite') return said
  return countIn(reading) !== null ? said : `${said}, which is no count of samples`
}

function found(reading: MetricValue | null): string {
  switch (reading?.kind) {
    case 'value':
      return `is ${canonicalText(reading.value)}`
    case 'not-finite':
      return `is ${reading.shown}`
    case 'not-on-dataset':
      return 'has no value that was measured on this dataset'
    case 'dataset-not-known':
      return 'has no value of which MLflow says that it was measured on this dataset'
    case 'several-values-at-a-step':
      return `has several values at step ${reading.step}`
    case 'not-its-own':
      return "has only values that may be another model's"
    case 'ambiguous':
      return 'has several values, on different datasets or of different runs'
    case 'unfinished':
    case 'narrowed-away':
      return 'has no value that counts'
    case 'model-gone':
      return 'belongs to a logged model that has been deleted'
    case 'missing':
    case 'no-run':
    case undefined:
      return 'was not logged'
  }
}

/** What the repeats or folds showed, in a sentence without its full stop. */
export function superiorityReason(
  gate: Gate,
  finding: FindingOf<
    | 'better'
    | 'not-shown-better'
    | 'too-few-values'
    | 'too-many-ties'
    | 'folds-do-not-match'
    | 'not-comparable'
  >,
  baseline: string,
): string {
  const alpha = gate.kind === 'better-than' ? gate.alpha : 0
  const effect = gate.kind === 'better-than' ? effectText(gate) : null
  const than = `better than ${baseline}${effect === null ? '' : ` ${effect}`}`
  switch (finding.kind) {
    case 'better':
      return `${than}: ${atMost(finding.ranks.pValue, alpha)} (${basis(finding)})`
    case 'not-shown-better':
      return (
        `not shown to be ${than}: if it were not, values like these would still come up by chance ` +
        `with ${above(finding.ranks.pValue, alpha)} (${basis(finding)})`
      )
    case 'too-few-values':
      return (
        `too few values (${sizes(finding)}) to show anything: even if every one of the candidate's ` +
        `were better, chance alone would do as well with ${above(finding.ranks.smallestOfSizes, alpha)}`
      )
    case 'too-many-ties':
      return (
        'too many of the values are equal to show anything: with these, even the best outcome has ' +
        `${above(finding.ranks.smallestPossible, alpha)} (${sizes(finding)} values)`
      )
    case 'folds-do-not-match':
      return (
        `to be compared fold by fold, the candidate and ${baseline} must have been logged at the ` +
        'same steps, once at each'
      )
    case 'not-comparable':
      return (
        `the values of the candidate and of ${baseline} are so many, and so unequal in number or ` +
        'so often equal to each other, that no test can be trusted with them'
      )
  }
}

/** What the test found as a table shows it: `p = 0.03 ≤ 0.05`; null where there was no test. */
export function probabilityText({ gate, finding }: GateResult): string | null {
  if (gate.kind !== 'better-than') return null
  switch (finding.kind) {
    case 'better':
      return atMost(finding.ranks.pValue, gate.alpha)
    case 'not-shown-better': {
      const [p, alpha] = probabilities(finding.ranks.pValue, gate.alpha)
      return `p = ${p} > ${alpha}`
    }
    default:
      return null
  }
}

function basis(finding: { readonly ranks: TestedRanks } & Counts): string {
  const method = finding.ranks.method === 'exact' ? 'exact' : 'by the normal approximation'
  return `${method}, ${sizes(finding)} values`
}

interface Counts {
  readonly candidates: number
  readonly baselines: number
}

function sizes({ candidates, baselines }: Counts): string {
  return `${candidates} against ${baselines}`
}

/** What is so small has no digits that mean anything, and may have come out as 0. */
const tiny = 1e-12

function atMost(p: number, alpha: number): string {
  if (p < tiny && alpha >= tiny) return `p < ${tiny}`
  const texts = probabilities(p, alpha)
  return `p = ${texts[0]} ≤ ${texts[1]}`
}

function above(p: number, alpha: number): string {
  const texts = probabilities(p, alpha)
  return `p = ${texts[0]}, above ${texts[1]}`
}

/** Three digits, and more where it takes more to tell them apart: "0.05, above 0.05" is never said. */
function probabilities(p: number, alpha: number): readonly [p: string, alpha: string] {
  const [first, second] = shown([exactOf(p), exactOf(alpha)], 3)
  return [first ?? String(p), second ?? String(alpha)]
}
