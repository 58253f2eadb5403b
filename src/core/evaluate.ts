import { compareDatasets, type MeasuredOn, measuredOn } from './datasets.ts'
import type { BaselineEvidence, Facts, VersionEvidence } from './evidence.ts'
import { add, type Exact, parseExact, percentOf, subtract } from './exact.ts'
import {
  type Comparability,
  compareWith,
  type Finding,
  type GateOutcome,
  unfitBaseline,
  unfitCandidate,
  unfitDatasets,
  unheldBaseline,
  weigh,
} from './findings.ts'
import {
  type Aggregate,
  type Baseline,
  baselineKey,
  type Gate,
  type Margin,
  type MetricSelector,
} from './gate.ts'
import { matches } from './metric-pattern.ts'
import type { VersionNumber } from './model.ts'
import { type Reading, read } from './reading.ts'

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

  const besideAbsolute = absolute.has(measureKey(gate.aggregate, metric))
  const unfitToCompare = (): Finding | null => {
    if (baseline === null) return null
    if (baseline.kind === 'unheld') return unheldBaseline(gate, facts, rules, besideAbsolute)
    const reading = baselineSide?.reading ?? null
    return unfitBaseline(gate, baseline.evidence, facts, reading) ?? unfitDatasets(datasets, rules)
  }
  const finding =
    unfitCandidate(candidate) ?? unfitToCompare() ?? compareWith(gate.comparator, candidate, bound)

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
    version: baseline.evidence.version,
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

function measureKey(aggregate: Aggregate, metric: string): string {
  return `${aggregate}(${metric})`
}
