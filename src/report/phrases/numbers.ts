import { compare, type Exact, isZero, shown, subtract } from '../../core/arithmetic/exact.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { Gate } from '../../core/gates/gate.ts'
import type { GateReading } from '../../core/gates/measured.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import { figure, figures, own, type Phrase, say } from '../phrase.ts'
import { termsPhrase } from './measure-phrases.ts'

/** The numbers of one gate as they are shown, rounded together so that different ones look so. */
export interface Numbers {
  readonly candidate: Phrase
  readonly baseline: Phrase
  /** By how much the candidate is better or worse than the baseline: `▲ +4.1 % better`. */
  readonly difference: Phrase
  /** What the candidate's value is at least, or at most, with confidence. */
  readonly limit: Phrase
  readonly bound: Phrase
  /** Whether there is a number, or what was logged in place of one. */
  readonly has: { readonly candidate: boolean; readonly baseline: boolean }
}

const none = say`–`

/**
 * The numbers of one gate for people. Those that are compared are rounded together, with as many
 * digits as it takes to tell them apart: "75 < 75" must never be read.
 */
export function numbersOf(result: GateResult, champion: VersionEvidence | null): Numbers {
  const { candidate, bound, gate } = result
  const beside = otherReading(result, champion)
  const baseline = beside?.value ?? null
  const [value, other] = [exactIn(candidate), exactIn(baseline)]
  const limit = result.enough.confidence?.limit ?? null
  const compared = [value, limit, other, bound].filter((it) => it !== null)
  const together = figures(compared)
  const text = (exact: Exact | null) =>
    (exact === null ? undefined : together[compared.indexOf(exact)]) ?? none
  // A threshold says in its own text which value it takes of several.
  const of = gate.kind === 'better-than' ? say`median ` : null
  const measured = (exact: Exact | null, reading: MetricValue | null) =>
    exact === null ? unmeasured(reading) : say`${of}${text(exact)}`
  return {
    candidate: say`${measured(value, candidate)}${termsPhrase(result.candidateTerms, unmeasured)}`,
    baseline: say`${measured(other, baseline)}${termsPhrase(beside?.terms ?? [], unmeasured)}`,
    difference: value === null || other === null ? none : difference(value, other, result),
    limit: text(limit),
    bound: text(bound),
    has: { candidate: isLogged(candidate), baseline: isLogged(baseline) },
  }
}

/** Beside an absolute gate stands the champion's value, too: it decides nothing there. */
function otherReading(
  { baseline, championBeside }: GateResult,
  champion: VersionEvidence | null,
): GateReading | null {
  if (baseline !== null) {
    return baseline.reading && { value: baseline.reading, terms: baseline.terms }
  }
  return champion === null ? null : championBeside
}

function exactIn(reading: MetricValue | null): Exact | null {
  return reading?.kind === 'value' ? reading.value : null
}

function isLogged(reading: MetricValue | null): boolean {
  return reading?.kind === 'value' || reading?.kind === 'not-finite'
}

const unmeasuredWords = {
  missing: 'missing',
  'not-on-dataset': 'not on this dataset',
  'dataset-not-known': 'not known',
  'several-values-at-a-step': 'not known',
  'not-its-own': 'not known',
  ambiguous: 'several',
  unfinished: 'does not count',
  'narrowed-away': 'does not count',
  'model-gone': 'deleted',
  'no-run': 'no run',
} as const

function unmeasured(reading: MetricValue | null): Phrase {
  if (reading === null || reading.kind === 'value') return none
  return reading.kind === 'not-finite' ? figure(reading.shown) : own(unmeasuredWords[reading.kind])
}

/** In percent of the baseline's absolute value where that says something, for people to look at. */
function difference(value: Exact, baseline: Exact, result: GateResult): Phrase {
  const by = subtract(value, baseline)
  if (isZero(by)) return say`= the same`
  const isUp = compare(value, baseline) > 0
  const sign = isUp ? say`▲ +` : say`▼ −`
  const wants = isOfOtherDatasets(result) ? null : directionOf(result.gate)
  const word =
    wants === null ? null : say` ${own(wants === (isUp ? 'higher' : 'lower') ? 'better' : 'worse')}`
  const percent = Math.abs(doubleOf(by) / doubleOf(baseline)) * 100
  return say`${sign}${inPercent(percent) ?? figure(shown([by])[0]?.replace(/^-/, '') ?? '')}${word}`
}

function inPercent(percent: number): Phrase | null {
  if (!Number.isFinite(percent) || percent < 0.001 || percent >= 1000) return null
  return say`${percent >= 100 ? Math.round(percent) : Number(percent.toPrecision(2))} %`
}

function isOfOtherDatasets({ finding, datasetWarning }: GateResult): boolean {
  return datasetWarning || finding.kind === 'datasets-differ' || finding.kind === 'datasets-unknown'
}

/** Which way is better, by the gate's operator; null where it wants the value to be equal. */
function directionOf(gate: Gate): 'higher' | 'lower' | null {
  if (gate.kind === 'better-than') return gate.better
  return ({ '>=': 'higher', '>': 'higher', '<=': 'lower', '<': 'lower', '==': null } as const)[
    gate.comparator
  ]
}

/** As near as a double comes: for looking at only. */
export function doubleOf(value: Exact): number {
  return Number(shown([value], 17)[0])
}
