import { compare, type Exact, isZero, type Order } from '../arithmetic/exact.ts'
import type { Int64 } from '../arithmetic/int64.ts'
import { compareMeasured } from '../arithmetic/noise.ts'
import type { NarrowedBy } from '../evidence/choose-run.ts'
import type { DatasetComparison } from '../evidence/datasets.ts'
import type { Facts, VersionEvidence } from '../evidence/evidence.ts'
import type { EvidenceRules } from '../evidence/evidence-rules.ts'
import type { WhyNotItsOwn } from '../evidence/run-values.ts'
import type { TestedRanks } from '../statistics/rank-test.ts'
import {
  baselineOfGate,
  type Comparator,
  type FirstPromotion,
  type Gate,
  type Otherwise,
  type SameDataset,
  type ThresholdGate,
} from './gate.ts'
import type { MetricValue } from './metric-value.ts'

/** What a rank test found, and how many values it had of each side. */
interface RanksFinding {
  readonly ranks: TestedRanks
  readonly candidates: number
  readonly baselines: number
}

/** What one gate found out, before its severity says how much that weighs. */
export type GateFinding =
  | { readonly kind: 'met' }
  | { readonly kind: 'not-met' }
  | { readonly kind: 'candidate-has-no-run'; readonly problem: 'none' | 'gone' }
  | { readonly kind: 'candidate-lacks-metric' }
  | { readonly kind: 'candidate-not-finite'; readonly shown: string }
  | { readonly kind: 'candidate-not-on-dataset' }
  | { readonly kind: 'nothing-matches' }
  /** Of the candidate's own value, or of what counts its samples. */
  | { readonly kind: 'too-few-samples'; readonly otherwise: Otherwise }
  | {
      readonly kind: 'no-confidence'
      readonly because: 'no-count' | 'no-proportion' | 'no-limit' | 'limit-beyond-value'
      readonly otherwise: Otherwise
    }
  | ({ readonly kind: 'better' } & RanksFinding)
  | ({ readonly kind: 'not-shown-better' } & RanksFinding)
  /** Not even the best outcome of so many values would be below alpha. */
  | ({ readonly kind: 'too-few-values' } & RanksFinding)
  /** Values enough, but too many are equal to ever reach alpha. */
  | ({ readonly kind: 'too-many-ties' } & RanksFinding)
  /** Wilcoxon pairs by step: both sides must have the same steps, each once. */
  | { readonly kind: 'folds-do-not-match' }
  /** So uneven in size, or so many values, that no method can be trusted with them. */
  | { readonly kind: 'not-comparable' }
  | { readonly kind: 'skipped-first-promotion'; readonly because: 'absolute-gate' | 'allowed' }
  | {
      readonly kind: 'held-first-promotion'
      readonly because: 'asked' | 'no-absolute-gate' | 'held-before'
    }
  | { readonly kind: 'baseline-unheld' }
  | { readonly kind: 'baseline-is-candidate' }
  | { readonly kind: 'baseline-has-no-run'; readonly problem: 'none' | 'gone' | 'deleted' }
  | { readonly kind: 'baseline-lacks-metric' }
  | { readonly kind: 'baseline-not-finite'; readonly shown: string }
  | { readonly kind: 'baseline-not-on-dataset' }
  | {
      readonly kind: 'not-its-own'
      readonly side: 'candidate' | 'baseline'
      readonly because: WhyNotItsOwn
    }
  /** Several runs measured it, and nobody chose between them. */
  | { readonly kind: 'ambiguous-evidence'; readonly side: 'candidate' | 'baseline' }
  /** Only evaluation runs have it that did not finish, or were deleted. */
  | { readonly kind: 'candidate-unfinished' }
  | { readonly kind: 'baseline-unfinished' }
  /** Only runs have it that the policy leaves out. */
  | { readonly kind: 'candidate-narrowed-away'; readonly by: NarrowedBy }
  | { readonly kind: 'baseline-narrowed-away'; readonly by: NarrowedBy }
  | { readonly kind: 'candidate-model-gone' }
  | { readonly kind: 'baseline-model-gone' }
  /** Both versions have the very same values, of one run. */
  | { readonly kind: 'baseline-has-same-values' }
  | {
      readonly kind: 'dataset-not-known'
      readonly side: 'candidate' | 'baseline'
      readonly because: 'no-datasets' | 'same-moment'
    }
  /** Of one step there are different values, and a function of the history takes each step once. */
  | {
      readonly kind: 'several-values-at-a-step'
      readonly side: 'candidate' | 'baseline'
      readonly step: Int64
    }
  | { readonly kind: 'percent-of-zero' }
  | { readonly kind: 'datasets-differ' }
  | { readonly kind: 'datasets-unknown' }

/** `pass` and `skip` let the promotion go on; `warn` and `info` are failures that do not count. */
export type GateOutcome = 'pass' | 'fail' | 'hold' | 'warn' | 'info' | 'skip'

export interface Comparability {
  readonly firstPromotion: FirstPromotion
  readonly sameDataset: SameDataset
  /** Which evidence counts. */
  readonly evidence: EvidenceRules
}

/** null: it can be compared. */
export function unfitCandidate(candidate: MetricValue): GateFinding | null {
  switch (candidate.kind) {
    case 'value':
      return null
    case 'missing':
      return { kind: 'candidate-lacks-metric' }
    case 'not-finite':
      return { kind: 'candidate-not-finite', shown: candidate.shown }
    case 'not-on-dataset':
      return { kind: 'candidate-not-on-dataset' }
    case 'dataset-not-known':
      return { kind: 'dataset-not-known', side: 'candidate', because: candidate.because }
    case 'several-values-at-a-step':
      return { kind: candidate.kind, side: 'candidate', step: candidate.step }
    case 'not-its-own':
      return { kind: 'not-its-own', side: 'candidate', because: candidate.because }
    case 'ambiguous':
      return { kind: 'ambiguous-evidence', side: 'candidate' }
    case 'unfinished':
      return { kind: 'candidate-unfinished' }
    case 'narrowed-away':
      return { kind: 'candidate-narrowed-away', by: candidate.by }
    case 'model-gone':
      return { kind: 'candidate-model-gone' }
    case 'no-run':
      return { kind: 'candidate-has-no-run', problem: candidate.problem }
  }
}

/** `besideAbsolute`: whether an absolute gate that counts stands on the same metric and function. */
export function absentBaseline(
  gate: Gate,
  facts: Facts,
  rules: Comparability,
  besideAbsolute: boolean,
): GateFinding {
  if (baselineOfGate(gate)?.kind !== 'champion') return { kind: 'baseline-unheld' }
  switch (rules.firstPromotion) {
    case 'allow':
      return { kind: 'skipped-first-promotion', because: 'allowed' }
    case 'hold':
      return { kind: 'held-first-promotion', because: 'asked' }
    case 'require-absolute':
      // A champion that was deleted took its tags along; the model's own record still knows.
      if (facts.heldBefore) return { kind: 'held-first-promotion', because: 'held-before' }
      return besideAbsolute
        ? { kind: 'skipped-first-promotion', because: 'absolute-gate' }
        : { kind: 'held-first-promotion', because: 'no-absolute-gate' }
  }
}

/** Whether it is the candidate, or the copy that stands for it. */
function isCandidate(
  { model, version }: VersionEvidence,
  { model: own, candidate, copies }: Facts,
) {
  if (model === candidate.model && version === candidate.version) return true
  return copies !== null && model === own && version === copies.used?.version
}

/** null: it can be compared with. */
export function unfitBaseline(
  gate: Gate,
  baseline: VersionEvidence,
  facts: Facts,
  candidate: MetricValue,
  reading: MetricValue | null,
): GateFinding | null {
  const { run } = baseline
  if (isCandidate(baseline, facts)) return { kind: 'baseline-is-candidate' }
  if (run.kind === 'gone') return { kind: 'baseline-has-no-run', problem: 'gone' }
  if (run.kind === 'found' && run.deleted) {
    return { kind: 'baseline-has-no-run', problem: 'deleted' }
  }
  switch (reading?.kind) {
    case 'no-run':
      return { kind: 'baseline-has-no-run', problem: reading.problem }
    case undefined:
    case 'missing':
      return { kind: 'baseline-lacks-metric' }
    case 'not-finite':
      return { kind: 'baseline-not-finite', shown: reading.shown }
    case 'not-on-dataset':
      return { kind: 'baseline-not-on-dataset' }
    case 'dataset-not-known':
      return { kind: 'dataset-not-known', side: 'baseline', because: reading.because }
    case 'several-values-at-a-step':
      return { kind: reading.kind, side: 'baseline', step: reading.step }
    case 'not-its-own':
      return { kind: 'not-its-own', side: 'baseline', because: reading.because }
    case 'ambiguous':
      return { kind: 'ambiguous-evidence', side: 'baseline' }
    case 'unfinished':
      return { kind: 'baseline-unfinished' }
    case 'narrowed-away':
      return { kind: 'baseline-narrowed-away', by: reading.by }
    case 'model-gone':
      return { kind: 'baseline-model-gone' }
    case 'value':
      if (areTheSameValues(candidate, reading)) return { kind: 'baseline-has-same-values' }
      return isPercentOf(gate) && isZero(reading.value) ? { kind: 'percent-of-zero' } : null
  }
}

/** Of one run, only two logged models have values of their own, and only where MLflow says so. */
function areTheSameValues(candidate: MetricValue, baseline: MetricValue): boolean {
  if (candidate.kind !== 'value' || baseline.kind !== 'value') return false
  const [one, other] = [candidate.origin, baseline.origin]
  if (one.run !== other.run) return false
  if (one.role === 'unlinked' || other.role === 'unlinked') return true
  return (
    one.loggedModel === null || other.loggedModel === null || one.loggedModel === other.loggedModel
  )
}

function isPercentOf(gate: Gate): boolean {
  return (
    gate.kind === 'threshold' &&
    gate.bound.kind === 'baseline' &&
    gate.bound.margin?.unit === 'percent'
  )
}

/** null: the two values may be compared. */
export function unfitDatasets(
  datasets: DatasetComparison | null,
  rules: Comparability,
): GateFinding | null {
  const { sameDataset } = rules
  if (datasets === 'different' && (sameDataset === 'hold' || sameDataset === 'require')) {
    return { kind: 'datasets-differ' }
  }
  const known = datasets === 'same' || datasets === 'different'
  if (!known && sameDataset === 'require') return { kind: 'datasets-unknown' }
  return null
}

/** What a threshold says of a value: of the candidate's own, or of its limit with confidence. */
export function compareWith(
  gate: ThresholdGate,
  value: Exact | null,
  bound: Exact | null,
  workedOutFrom: readonly Exact[],
) {
  if (value === null || bound === null) return { kind: 'not-met' } as const
  const order = isBareBaseline(gate)
    ? compareMeasured(value, bound, workedOutFrom)
    : compare(value, bound)
  return { kind: satisfies(gate.comparator, order) ? 'met' : 'not-met' } as const
}

/** What somebody writes, a number or a margin, is meant exactly; another measurement is not. */
function isBareBaseline({ bound }: ThresholdGate): boolean {
  return bound.kind === 'baseline' && bound.margin === null
}

function satisfies(comparator: Comparator, order: Order): boolean {
  switch (comparator) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
    case '==':
      return order === 0
  }
}

const worstFirst = ['fail', 'hold', 'skip', 'pass'] as const

/** The one that weighs most, so that a milder one never hides it; of equals, the first. */
export function worstFinding(findings: readonly [GateFinding, ...GateFinding[]]): GateFinding {
  const weight = (finding: GateFinding) => worstFirst.indexOf(rawOutcome(finding))
  return findings.reduce((worst, next) => (weight(next) < weight(worst) ? next : worst))
}

/** How much a finding weighs, after its gate's severity. */
export function weigh(gate: Gate, finding: GateFinding): GateOutcome {
  const raw = rawOutcome(finding)
  if (raw === 'pass' || raw === 'skip') return raw
  return gate.severity === 'fail' ? raw : gate.severity
}

function rawOutcome(finding: GateFinding): 'pass' | 'fail' | 'hold' | 'skip' {
  switch (finding.kind) {
    case 'met':
    case 'better':
      return 'pass'
    case 'skipped-first-promotion':
      return 'skip'
    case 'not-met':
    case 'candidate-has-no-run':
    case 'candidate-lacks-metric':
    case 'candidate-not-finite':
    case 'candidate-not-on-dataset':
    case 'candidate-model-gone':
    case 'candidate-unfinished':
    case 'candidate-narrowed-away':
    case 'nothing-matches':
    case 'not-shown-better':
      return 'fail'
    case 'too-few-samples':
    case 'no-confidence':
      return finding.otherwise
    case 'held-first-promotion':
    case 'baseline-unheld':
    case 'baseline-is-candidate':
    case 'baseline-has-no-run':
    case 'baseline-lacks-metric':
    case 'baseline-not-finite':
    case 'baseline-not-on-dataset':
    case 'dataset-not-known':
    case 'several-values-at-a-step':
    case 'not-its-own':
    case 'ambiguous-evidence':
    case 'baseline-unfinished':
    case 'baseline-narrowed-away':
    case 'baseline-model-gone':
    case 'baseline-has-same-values':
    case 'too-few-values':
    case 'too-many-ties':
    case 'folds-do-not-match':
    case 'not-comparable':
    case 'percent-of-zero':
    case 'datasets-differ':
    case 'datasets-unknown':
      return 'hold'
  }
}
