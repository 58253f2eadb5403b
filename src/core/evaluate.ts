import { compareDatasets, type MeasuredOn, measuredOn } from './datasets.ts'
import { type BaselineEvidence, type Facts, type VersionEvidence, versionOf } from './evidence.ts'
import { add, compare, type Exact, isZero, parseExact, percentOf, subtract } from './exact.ts'
import {
  type Aggregate,
  type Baseline,
  baselineKey,
  type Comparator,
  type FirstPromotion,
  type Gate,
  type Margin,
  type MetricSelector,
  type SameDataset,
} from './gate.ts'
import { matches } from './metric-pattern.ts'
import type { VersionNumber } from './model.ts'
import { type Reading, read } from './reading.ts'

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

export interface BaselineSide {
  readonly version: VersionNumber | null
  readonly reading: Reading | null
  readonly measuredOn: MeasuredOn | null
}

export interface GateResult {
  readonly gate: Gate
  /** The metric's name after expansion; for a pattern that matches nothing, the pattern. */
  readonly metric: string
  readonly candidate: Reading
  readonly candidateMeasuredOn: MeasuredOn | null
  /** null for an absolute gate. */
  readonly baseline: BaselineSide | null
  /** What the candidate's value is compared with; null where it could not be worked out. */
  readonly bound: Exact | null
  readonly finding: Finding
  readonly outcome: GateOutcome
  /** `same-dataset: warn` and the datasets differ: the comparison decides, with this remark. */
  readonly datasetWarning: boolean
}

export interface Comparability {
  readonly firstPromotion: FirstPromotion
  readonly sameDataset: SameDataset
}

/** Judges every gate, each on its own: nothing here knows of a verdict. */
export function evaluate(
  gates: readonly Gate[],
  facts: Facts,
  rules: Comparability,
): readonly GateResult[] {
  const absolute = new Set(
    gates
      .filter((gate) => gate.severity === 'fail' && gate.bound.kind === 'number')
      .flatMap((gate) =>
        namesFor(gate.metric, [facts.candidate]).map((name) => measureKey(gate.aggregate, name)),
      ),
  )
  return gates.flatMap((gate) => {
    const baseline = gate.bound.kind === 'baseline' ? baselineOf(facts, gate.bound.baseline) : null
    const sides = [facts.candidate, ...(baseline?.kind === 'held' ? [baseline.evidence] : [])]
    const names = namesFor(gate.metric, sides)
    if (names.length === 0) return [nothingMatches(gate, facts)]
    return names.map((name) => judge(gate, name, baseline, facts, rules, absolute))
  })
}

function nothingMatches(gate: Gate, facts: Facts): GateResult {
  const { run } = facts.candidate
  const finding: Finding =
    run.kind === 'none' || run.kind === 'gone'
      ? { kind: 'candidate-has-no-run', problem: run.kind }
      : { kind: 'nothing-matches' }
  return {
    gate,
    metric: gate.metric.kind === 'pattern' ? gate.metric.pattern : gate.metric.name,
    candidate: { kind: 'missing' },
    candidateMeasuredOn: null,
    baseline: null,
    bound: null,
    finding,
    outcome: weigh(gate, finding),
    datasetWarning: false,
  }
}

function judge(
  gate: Gate,
  metric: string,
  baseline: BaselineEvidence | null,
  facts: Facts,
  rules: Comparability,
  absolute: ReadonlySet<string>,
): GateResult {
  const candidate = read(facts.candidate.run, metric, gate.aggregate)
  const baselineSide = baseline === null ? null : sideOf(baseline, metric, gate.aggregate)
  const candidateMeasuredOn =
    baselineSide === null ? null : datasetsOf(facts.candidate, metric, gate.aggregate, candidate)
  const bound = boundOf(gate, baselineSide?.reading ?? null)
  const datasets =
    candidateMeasuredOn !== null && baselineSide?.measuredOn
      ? compareDatasets(candidateMeasuredOn, baselineSide.measuredOn)
      : 'unknown'

  const finding =
    unfitCandidate(candidate) ??
    (baseline === null
      ? null
      : (unheldBaseline(gate, metric, baseline, facts, rules, absolute) ??
        unfitBaseline(gate, baseline, facts, baselineSide?.reading ?? null) ??
        unfitDatasets(datasets, rules))) ??
    compareWith(gate.comparator, candidate, bound)

  return {
    gate,
    metric,
    candidate,
    candidateMeasuredOn,
    baseline: baselineSide,
    bound,
    finding,
    outcome: weigh(gate, finding),
    datasetWarning:
      rules.sameDataset === 'warn' &&
      datasets === 'different' &&
      (finding.kind === 'holds' || finding.kind === 'falls-short'),
  }
}

function baselineOf(facts: Facts, baseline: Baseline): BaselineEvidence {
  const evidence = facts.baselines.get(baselineKey(baseline))
  // Absent would mean that it was never looked for, which must not read as "nobody holds it".
  if (evidence === undefined) {
    throw new Error(`the baseline ${baselineKey(baseline)} was not gathered`)
  }
  return evidence
}

function namesFor(selector: MetricSelector, sides: readonly VersionEvidence[]): readonly string[] {
  if (selector.kind === 'name') return [selector.name]
  const names = sides.flatMap(({ run }) => (run.kind === 'found' ? [...run.metrics.keys()] : []))
  return [...new Set(names)].filter((name) => matches(selector.pattern, name)).sort()
}

/** The metrics whose whole history the gates want, given the names that each side has. */
export function historiesWanted(
  gates: readonly Gate[],
  sides: readonly VersionEvidence[],
): readonly string[] {
  const wanted = gates
    .filter((gate) => gate.aggregate !== 'last')
    .flatMap((gate) => namesFor(gate.metric, sides))
  return [...new Set(wanted)].sort()
}

function sideOf(baseline: BaselineEvidence, metric: string, aggregate: Aggregate): BaselineSide {
  if (baseline.kind === 'unheld') return { version: null, reading: null, measuredOn: null }
  const reading = read(baseline.evidence.run, metric, aggregate)
  return {
    version: versionOf(baseline),
    reading,
    measuredOn: datasetsOf(baseline.evidence, metric, aggregate, reading),
  }
}

function datasetsOf(
  { run }: VersionEvidence,
  metric: string,
  aggregate: Aggregate,
  reading: Reading,
): MeasuredOn | null {
  if (run.kind !== 'found' || reading.kind !== 'value') return null
  return measuredOn(run, metric, aggregate, reading.points)
}

function unfitCandidate(candidate: Reading): Finding | null {
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

function unheldBaseline(
  gate: Gate,
  metric: string,
  baseline: BaselineEvidence,
  facts: Facts,
  rules: Comparability,
  absolute: ReadonlySet<string>,
): Finding | null {
  if (baseline.kind === 'held') return null
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
      return absolute.has(measureKey(gate.aggregate, metric))
        ? { kind: 'skipped-first-promotion', because: 'absolute-gate' }
        : { kind: 'held-first-promotion', because: 'no-absolute-gate' }
  }
}

function unfitBaseline(
  gate: Gate,
  baseline: BaselineEvidence,
  facts: Facts,
  reading: Reading | null,
): Finding | null {
  if (versionOf(baseline) === facts.candidate.version) return { kind: 'baseline-is-candidate' }
  if (baseline.kind === 'held') {
    const { run } = baseline.evidence
    if (run.kind === 'gone') return { kind: 'baseline-has-no-run', problem: 'gone' }
    if (run.kind !== 'found') return { kind: 'baseline-has-no-run', problem: 'none' }
    if (run.deleted) return { kind: 'baseline-has-no-run', problem: 'deleted' }
  }
  if (reading === null || reading.kind === 'no-run' || reading.kind === 'missing') {
    return { kind: 'baseline-lacks-metric' }
  }
  if (reading.kind === 'not-finite') return { kind: 'baseline-not-finite', shown: reading.shown }
  const margin = gate.bound.kind === 'baseline' ? gate.bound.margin : null
  if (margin?.unit === 'percent' && isZero(reading.value)) return { kind: 'percent-of-zero' }
  return null
}

function unfitDatasets(
  datasets: 'same' | 'different' | 'unknown',
  rules: Comparability,
): Finding | null {
  const { sameDataset } = rules
  if (datasets === 'different' && (sameDataset === 'hold' || sameDataset === 'require')) {
    return { kind: 'datasets-differ' }
  }
  if (datasets === 'unknown' && sameDataset === 'require') return { kind: 'datasets-unknown' }
  return null
}

function boundOf(gate: Gate, baseline: Reading | null): Exact | null {
  if (gate.bound.kind === 'number') return parseExact(gate.bound.number)
  if (baseline?.kind !== 'value') return null
  return gate.bound.margin === null ? baseline.value : withMargin(baseline.value, gate.bound.margin)
}

function withMargin(baseline: Exact, margin: Margin): Exact | null {
  const amount = parseExact(margin.amount)
  if (amount === null) return null
  const distance = margin.unit === 'percent' ? percentOf(amount, baseline) : amount
  return margin.sign === '+' ? add(baseline, distance) : subtract(baseline, distance)
}

function compareWith(comparator: Comparator, candidate: Reading, bound: Exact | null): Finding {
  if (candidate.kind !== 'value' || bound === null) return { kind: 'falls-short' }
  const order = compare(candidate.value, bound)
  return satisfies(comparator, order) ? { kind: 'holds' } : { kind: 'falls-short' }
}

function satisfies(comparator: Comparator, order: -1 | 0 | 1): boolean {
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

function weigh(gate: Gate, finding: Finding): GateOutcome {
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

function measureKey(aggregate: Aggregate, metric: string): string {
  return `${aggregate}(${metric})`
}
