import { canonicalText, exactOf } from '../../core/arithmetic/exact.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateFinding } from '../../core/gates/findings.ts'
import { basisOf, type Confidence, type Gate, limitSide } from '../../core/gates/gate.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import { effectText, percentText } from '../../core/gates/print-gate.ts'
import { countIn } from '../../core/gates/sample-size.ts'
import type { TestedRanks } from '../../core/statistics/rank-test.ts'
import { counted, figure, figures, nothing, own, type Phrase, say } from '../phrase.ts'

type FindingOf<Kind extends GateFinding['kind']> = Extract<GateFinding, { kind: Kind }>

/** Why there is not enough evidence, in a sentence without its full stop. */
export function lackingReason(
  { gate, enough, candidate }: GateResult,
  finding: FindingOf<'too-few-samples' | 'no-confidence'>,
): Phrase {
  if (finding.kind === 'too-few-samples') {
    const { metric, min } = gate.samples ?? { metric: '', min: 1 }
    return say`${sampleCount(metric, enough.samples)}; the gate needs at least ${counted(min, 'sample')}`
  }
  if (gate.kind !== 'threshold' || gate.confidence === null) {
    throw new TypeError(`a gate that asks for no confidence said ${finding.kind}`)
  }
  const asked = basisOf(gate.confidence)
  const basis = enough.confidence?.basis ?? null
  const value = candidate.kind === 'value' ? figure(canonicalText(candidate.value)) : nothing
  switch (finding.because) {
    case 'no-count':
      return say`${sampleCount(asked, basis)}, so the confidence limit of ${value} cannot be calculated`
    case 'no-proportion':
      return say`${value} is not a proportion between 0 and 1, so its confidence limit cannot be calculated from a number of samples`
    case 'no-limit':
      return say`${asked} ${found(basis)}, so there is no confidence limit to compare`
    case 'limit-beyond-value': {
      const side = limitSide(gate)
      const where = side === 'lower' ? 'above' : 'below'
      return say`${asked} ${found(basis)}, which is ${own(where)} the value ${value}, so it cannot be the ${own(side)} limit of that value`
    }
  }
}

/** The clause that says where a limit comes from: `with 95 % confidence`. */
export function confidenceClause(confidence: Confidence): Phrase {
  switch (confidence.kind) {
    case 'wilson':
      return say`with ${percent(confidence.level)} confidence`
    case 'logged':
      return say`by its limit ${confidence.metric}`
  }
}

/** `95 %`, from a level between 0 and 1. */
export function percent(level: number): Phrase {
  return say`${figure(percentText(level).replace(/ %$/, ''))} %`
}

/** `n_eval is 12.5, which is not a number of samples`. */
function sampleCount(metric: string, reading: MetricValue | null): Phrase {
  const says = say`${metric} ${found(reading)}`
  const isCount = reading !== null && countIn(reading) !== null
  if (isCount || (reading?.kind !== 'value' && reading?.kind !== 'not-finite')) return says
  return say`${says}, which is not a number of samples`
}

function found(reading: MetricValue | null): Phrase {
  switch (reading?.kind) {
    case 'value':
      return say`is ${figure(canonicalText(reading.value))}`
    case 'not-finite':
      return say`is ${figure(reading.shown)}`
    case 'not-on-dataset':
      return say`has no value that was measured on this dataset`
    case 'dataset-not-known':
      return say`has no value that MLflow assigns to this dataset`
    case 'several-values-at-a-step':
      return say`has several values at step ${figure(String(reading.step))}`
    case 'ambiguous':
      return say`has several values, on different datasets or of different runs`
    case 'unfinished':
    case 'narrowed-away':
      return say`has no value that counts`
    case 'not-its-own':
      return say`has only values that may belong to another model`
    case 'model-gone':
      return say`belongs to a logged model that has been deleted`
    case 'missing':
    case 'no-run':
    case undefined:
      return say`was not logged`
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
  baseline: Phrase,
): Phrase {
  const alpha = gate.kind === 'better-than' ? gate.alpha : 0
  const effect = gate.kind === 'better-than' ? effectPhrase(gate) : null
  const than = say`better than ${baseline}${effect === null ? null : say` ${effect}`}`
  switch (finding.kind) {
    case 'better':
      return say`${than}: ${atMost(finding.ranks.pValue, alpha)} ${basis(finding)}`
    case 'not-shown-better':
      return say`not shown to be ${than}: chance alone gives such values with ${above(finding.ranks.pValue, alpha)} ${basis(finding)}`
    case 'too-few-values':
      return say`too few values (${sizes(finding)}) to show a difference: even if every value of the candidate were better, chance alone would give that with ${above(finding.ranks.smallestOfSizes, alpha)}`
    case 'too-many-ties':
      return say`too many values are equal to show a difference: even the best outcome with these values has ${above(finding.ranks.smallestPossible, alpha)} (${sizes(finding)} values)`
    case 'folds-do-not-match':
      return say`a comparison by fold needs the same steps, each logged once, for the candidate and for ${baseline}`
    case 'not-comparable':
      return say`the values of the candidate and of ${baseline} are too many, too unequal in number or too often equal for a reliable test`
  }
}

/** `by more than 0.01`; null: by any amount. */
export function effectPhrase(gate: Extract<Gate, { kind: 'better-than' }>): Phrase | null {
  return effectText(gate) === null ? null : say`by more than ${figure(gate.minimumEffect)}`
}

/** What the test found as a table shows it: `p = 0.03 ≤ 0.05`; null where there was no test. */
export function probabilityPhrase({ gate, finding }: GateResult): Phrase | null {
  if (gate.kind !== 'better-than') return null
  switch (finding.kind) {
    case 'better':
      return atMost(finding.ranks.pValue, gate.alpha)
    case 'not-shown-better': {
      const [p, alpha] = probabilities(finding.ranks.pValue, gate.alpha)
      return say`p = ${p} > ${alpha}`
    }
    default:
      return null
  }
}

interface Counts {
  readonly candidates: number
  readonly baselines: number
}

function basis(finding: { readonly ranks: TestedRanks } & Counts): Phrase {
  const method = finding.ranks.method === 'exact' ? 'an exact test' : 'a normal approximation'
  return say`in ${own(method)} of ${sizes(finding)} values`
}

function sizes({ candidates, baselines }: Counts): Phrase {
  return say`${candidates} against ${baselines}`
}

/** What is so small has no digits that mean anything, and may have come out as 0. */
const tiny = 1e-12

function atMost(p: number, alpha: number): Phrase {
  if (p < tiny && alpha >= tiny) return say`p < ${tiny}`
  const [first, second] = probabilities(p, alpha)
  return say`p = ${first} ≤ ${second}`
}

function above(p: number, alpha: number): Phrase {
  const [first, second] = probabilities(p, alpha)
  return say`p = ${first}, above ${second}`
}

/** Three digits, and more where it takes more to tell them apart: "0.05, above 0.05" is never said. */
function probabilities(p: number, alpha: number): readonly [p: Phrase, alpha: Phrase] {
  const [first = nothing, second = nothing] = figures([exactOf(p), exactOf(alpha)], 3)
  return [first, second]
}
