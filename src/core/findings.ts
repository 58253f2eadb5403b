import type { DatasetComparison } from './datasets.ts'
import type { Facts, VersionEvidence } from './evidence.ts'
import { compare, type Exact, isZero, type Order } from './exact.ts'
import type { Comparator, FirstPromotion, Gate, SameDataset } from './gate.ts'
import type { Reading } from './reading.ts'

/** What one gate found out, before its severity says how much that weighs. */
export type Finding =
  | { readonly kind: 'holds' }
  | { readonly kind: 'falls-short' }
  | { readonly kind: 'candidate-has-no-run'; readonly problem: 'none' | 'gone' }
  | { readonly kind: 'candidate-lacks-metric' }
  | { readonly kind: 'candidate-not-finite'; readonly shown: string }
  | { readonly kind: 'nothing-matches' }
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
  | { readonly kind: 'percent-of-zero' }
  | { readonly kind: 'datasets-differ' }
  | { readonly kind: 'datasets-unknown' }

/** `pass` and `skip` let the promotion go on; `warn` and `info` are failures that do not count. */
export type GateOutcome = 'pass' | 'fail' | 'hold' | 'warn' | 'info' | 'skip'

export interface Comparability {
  readonly firstPromotion: FirstPromotion
  readonly sameDataset: SameDataset
}

/** null: it can be compared. */
export function unfitCandidate(candidate: Reading): Finding | null {
  switch (candidate.kind) {
    case 'value':
      return null
    case 'missing':
      return { kind: 'candidate-lacks-metric' }
    case 'not-finite':
      return { kind: 'candidate-not-finite', shown: candidate.shown }
    case 'no-run':
      return { kind: 'candidate-has-no-run', problem: candidate.problem }
  }
}

/** `besideAbsolute`: whether an absolute gate that counts stands on the same metric and function. */
export function unheldBaseline(
  gate: Gate,
  facts: Facts,
  rules: Comparability,
  besideAbsolute: boolean,
): Finding {
  const onTarget = gate.bound.kind === 'baseline' && gate.bound.baseline.kind === 'champion'
  if (!onTarget) return { kind: 'baseline-unheld' }
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

/** null: it can be compared with. */
export function unfitBaseline(
  gate: Gate,
  { version, run }: VersionEvidence,
  facts: Facts,
  reading: Reading | null,
): Finding | null {
  if (version === facts.candidate.version) return { kind: 'baseline-is-candidate' }
  if (run.kind === 'gone') return { kind: 'baseline-has-no-run', problem: 'gone' }
  if (run.kind !== 'found') return { kind: 'baseline-has-no-run', problem: 'none' }
  if (run.deleted) return { kind: 'baseline-has-no-run', problem: 'deleted' }
  if (reading === null || reading.kind === 'no-run' || reading.kind === 'missing') {
    return { kind: 'baseline-lacks-metric' }
  }
  if (reading.kind === 'not-finite') return { kind: 'baseline-not-finite', shown: reading.shown }
  const margin = gate.bound.kind === 'baseline' ? gate.bound.margin : null
  if (margin?.unit === 'percent' && isZero(reading.value)) return { kind: 'percent-of-zero' }
  return null
}

/** null: the two values may be compared. */
export function unfitDatasets(datasets: DatasetComparison, rules: Comparability): Finding | null {
  const { sameDataset } = rules
  if (datasets === 'different' && (sameDataset === 'hold' || sameDataset === 'require')) {
    return { kind: 'datasets-differ' }
  }
  if (datasets === 'unknown' && sameDataset === 'require') return { kind: 'datasets-unknown' }
  return null
}

export function compareWith(
  comparator: Comparator,
  candidate: Reading,
  bound: Exact | null,
): Finding {
  if (candidate.kind !== 'value' || bound === null) return { kind: 'falls-short' }
  const order = compare(candidate.value, bound)
  return satisfies(comparator, order) ? { kind: 'holds' } : { kind: 'falls-short' }
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

/** How much a finding weighs, after its gate's severity. */
export function weigh(gate: Gate, finding: Finding): GateOutcome {
  const raw = rawOutcome(finding)
  if (raw === 'pass' || raw === 'skip') return raw
  return gate.severity === 'fail' ? raw : gate.severity
}

function rawOutcome(finding: Finding): 'pass' | 'fail' | 'hold' | 'skip' {
  switch (finding.kind) {
    case 'holds':
      return 'pass'
    case 'skipped-first-promotion':
      return 'skip'
    case 'falls-short':
    case 'candidate-has-no-run':
    case 'candidate-lacks-metric':
    case 'candidate-not-finite':
    case 'nothing-matches':
      return 'fail'
    case 'held-first-promotion':
    case 'baseline-unheld':
    case 'baseline-is-candidate':
    case 'baseline-has-no-run':
    case 'baseline-lacks-metric':
    case 'baseline-not-finite':
    case 'percent-of-zero':
    case 'datasets-differ':
    case 'datasets-unknown':
      return 'hold'
  }
}
