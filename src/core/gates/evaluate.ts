import { add, type Exact, parseExact, percentOf, subtract } from '../arithmetic/exact.ts'
import { compareDatasets, type MeasuredOn } from '../evidence/datasets.ts'
import type { BaselineEvidence, Facts, VersionEvidence } from '../evidence/evidence.ts'
import type { EvidenceRules } from '../evidence/evidence-rules.ts'
import type { VersionNumber } from '../model/model.ts'
import { compareRepeats } from './better-than.ts'
import {
  type Comparability,
  compareWith,
  type GateFinding,
  type GateOutcome,
  unfitBaseline,
  unfitCandidate,
  unfitDatasets,
  unheldBaseline,
  weigh,
} from './findings.ts'
import {
  aggregateOfGate,
  type Baseline,
  baselineKey,
  baselineOfGate,
  type Gate,
  type Margin,
  type MetricSelector,
} from './gate.ts'
import { atBaseline, atCandidate, besideCandidate, metricNames } from './looking.ts'
import { matches } from './metric-pattern.ts'
import { lookFor, type Measure, type MetricValue, read } from './metric-value.ts'
import { type KnownMetrics, knownMetrics } from './near-metrics.ts'
import { type EnoughEvidence, enoughEvidence } from './sample-size.ts'

export interface BaselineSide {
  readonly version: VersionNumber | null
  readonly reading: MetricValue | null
  readonly measuredOn: MeasuredOn | null
}

export interface GateResult {
  readonly gate: Gate
  /** The metric's name after expansion; for a pattern that matches nothing, the pattern. */
  readonly metric: string
  /** Of a `better-than`, the median of its values. */
  readonly candidate: MetricValue
  readonly candidateMeasuredOn: MeasuredOn | null
  /** null for an absolute gate. */
  readonly baseline: BaselineSide | null
  /** Of an absolute gate, what the champion has: it decides nothing. null: it was not looked for. */
  readonly championBeside: MetricValue | null
  /** What the candidate's value is compared with; null where it could not be worked out. */
  readonly bound: Exact | null
  /** What `samples` and `confidence` found. */
  readonly enough: EnoughEvidence
  readonly finding: GateFinding
  readonly outcome: GateOutcome
  /** `same-dataset: warn` and the datasets differ: the comparison decides, with this remark. */
  readonly datasetWarning: boolean
  /** Where the candidate has no such metric, what it has instead; else null. */
  readonly known: KnownMetrics | null
  /** Both sides were scored by `mlflow.genai.evaluate`, and not by the same scorers. */
  readonly scorersDiffer: boolean
}

/** Judges every gate, each on its own: nothing here knows of a verdict. */
export function evaluate(
  gates: readonly Gate[],
  facts: Facts,
  rules: Comparability,
): readonly GateResult[] {
  const absolute = absoluteMeasures(gates, facts, rules.evidence)
  return gates.flatMap((gate) => {
    const named = baselineOfGate(gate)
    const baseline = named === null ? null : baselineOf(facts, named)
    const sides = [facts.candidate, ...(baseline?.kind === 'held' ? [baseline.evidence] : [])]
    const names = namesFor(gate.metric, sides, rules.evidence)
    if (names.length === 0) return [nothingMatches(gate, facts, rules.evidence)]
    return names.map((name) =>
      judge(gate, name, baseline, facts, rules, absolute.has(absoluteKey(gate, name))),
    )
  })
}

/** What absolute gates that count stand on: they decide a first promotion. */
function absoluteMeasures(
  gates: readonly Gate[],
  facts: Facts,
  evidence: EvidenceRules,
): ReadonlySet<string> {
  const absolute = gates.filter(
    (gate) => gate.kind === 'threshold' && gate.severity === 'fail' && gate.bound.kind === 'number',
  )
  return new Set(
    absolute.flatMap((gate) =>
      namesFor(gate.metric, [facts.candidate], evidence).flatMap((name) => [
        absoluteKey(gate, name),
        anyFunctionKey(gate, name),
      ]),
    ),
  )
}

/** A `better-than` looks at all values, so an absolute gate on any function of them stands in. */
function absoluteKey(gate: Gate, metric: string): string {
  if (gate.kind === 'superiority') return anyFunctionKey(gate, metric)
  return JSON.stringify([gate.aggregate, metric, gate.dataset])
}

function anyFunctionKey(gate: Gate, metric: string): string {
  return JSON.stringify(['any', metric, gate.dataset])
}

function nothingMatches(gate: Gate, facts: Facts, evidence: EvidenceRules): GateResult {
  const { run, ownModel } = facts.candidate
  const finding: GateFinding =
    (run.kind === 'none' || run.kind === 'gone') && ownModel.kind !== 'known'
      ? { kind: 'candidate-has-no-run', problem: run.kind }
      : { kind: 'nothing-matches' }
  return {
    gate,
    metric: gate.metric.kind === 'pattern' ? gate.metric.pattern : gate.metric.name,
    candidate: { kind: 'missing' },
    candidateMeasuredOn: null,
    baseline: null,
    championBeside: null,
    bound: null,
    enough: { samples: null, confidence: null, lacking: null },
    finding,
    outcome: weigh(gate, finding),
    datasetWarning: false,
    known: knownMetrics('', metricNames(facts.candidate, evidence)),
    scorersDiffer: false,
  }
}

function judge(
  gate: Gate,
  metric: string,
  baseline: BaselineEvidence | null,
  facts: Facts,
  rules: Comparability,
  besideAbsolute: boolean,
): GateResult {
  const measure: Measure = { metric, aggregate: aggregateOfGate(gate), dataset: gate.dataset }
  const candidate = read(facts.candidate, measure, atCandidate(facts, rules.evidence))
  const baselineSide = baseline === null ? null : sideOf(baseline, measure, facts, rules, candidate)
  const candidateMeasuredOn = baselineSide === null ? null : datasetsOf(candidate)
  const bound = boundOf(gate, baselineSide?.reading ?? null)
  const beside = besideCandidate(facts, rules.evidence, candidate)
  const enough = enoughEvidence(gate, candidate, (metric) =>
    read(facts.candidate, { metric, aggregate: 'last', dataset: gate.dataset }, beside),
  )
  const datasets =
    candidateMeasuredOn !== null && baselineSide?.measuredOn
      ? compareDatasets(candidateMeasuredOn, baselineSide.measuredOn)
      : 'unknown'

  const unfitToCompare = (): GateFinding | null => {
    if (baseline === null) return null
    if (baseline.kind === 'unheld') return unheldBaseline(gate, facts, rules, besideAbsolute)
    const reading = baselineSide?.reading ?? null
    return (
      unfitBaseline(gate, baseline.evidence, facts, candidate, reading) ??
      unfitDatasets(datasets, rules)
    )
  }
  const compared = (): GateFinding => {
    if (gate.kind === 'superiority') {
      return compareRepeats(gate, candidate, baselineSide?.reading ?? null)
    }
    const point = candidate.kind === 'value' ? candidate.value : null
    // Where there is too little evidence, the value itself may still be too bad for any amount of it.
    const value = enough.lacking === null && enough.confidence ? enough.confidence.limit : point
    return compareWith(gate.comparator, value, bound)
  }
  const judged = (): GateFinding => {
    const { lacking } = enough
    const unfit = unfitToCompare()
    if (lacking === null) return unfit ?? compared()
    const tooBad = unfit === null && gate.kind === 'threshold' && compared().kind === 'falls-short'
    return tooBad ? { kind: 'falls-short' } : lacking
  }
  const finding = unfitCandidate(candidate) ?? judged()

  return {
    gate,
    metric,
    candidate,
    candidateMeasuredOn,
    baseline: baselineSide,
    championBeside: baselineSide === null ? besideOf(facts, measure, rules, candidate) : null,
    bound,
    enough,
    finding,
    outcome: weigh(gate, finding),
    datasetWarning:
      rules.sameDataset === 'warn' && datasets === 'different' && isComparison(finding),
    known:
      candidate.kind === 'missing'
        ? knownMetrics(metric, metricNames(facts.candidate, rules.evidence))
        : null,
    scorersDiffer: haveOtherScorers(candidate, baselineSide?.reading ?? null),
  }
}

function haveOtherScorers(candidate: MetricValue, baseline: MetricValue | null): boolean {
  if (candidate.kind !== 'value' || baseline?.kind !== 'value') return false
  const [one, other] = [candidate.origin.scorers, baseline.origin.scorers]
  return one !== null && other !== null && one !== other
}

/** Whether the two sides were compared at all. */
function isComparison({ kind }: GateFinding): boolean {
  return (
    kind === 'holds' || kind === 'falls-short' || kind === 'better' || kind === 'not-shown-better'
  )
}

function baselineOf(facts: Facts, baseline: Baseline): BaselineEvidence {
  const evidence = facts.baselines.get(baselineKey(baseline))
  // Absent would mean that it was never looked for, which must not read as "nobody holds it".
  if (evidence === undefined) {
    throw new Error(`the baseline ${baselineKey(baseline)} was not gathered`)
  }
  return evidence
}

/** The metrics that a gate is about, among those that the sides have. */
export function namesFor(
  selector: MetricSelector,
  sides: readonly VersionEvidence[],
  evidence: EvidenceRules,
): readonly string[] {
  if (selector.kind === 'name') return [selector.name]
  const names = sides.flatMap((side) => [...metricNames(side, evidence)])
  return [...new Set(names)].filter((name) => matches(selector.pattern, name)).sort()
}

function sideOf(
  baseline: BaselineEvidence,
  measure: Measure,
  facts: Facts,
  rules: Comparability,
  candidate: MetricValue,
): BaselineSide {
  if (baseline.kind === 'unheld') return { version: null, reading: null, measuredOn: null }
  const reading = read(baseline.evidence, measure, atBaseline(facts, rules.evidence, candidate))
  return { version: baseline.evidence.version, reading, measuredOn: datasetsOf(reading) }
}

function besideOf(
  facts: Facts,
  measure: Measure,
  { evidence }: Comparability,
  candidate: MetricValue,
): MetricValue | null {
  const champion = facts.baselines.get('champion')
  if (champion?.kind !== 'held') return null
  const found = lookFor(champion.evidence, measure, atBaseline(facts, evidence, candidate))
  return found.kind === 'needs' || found.kind === 'forbidden' ? null : found
}

function datasetsOf(reading: MetricValue): MeasuredOn | null {
  return reading.kind === 'value' ? reading.measuredOn : null
}

function boundOf(gate: Gate, baseline: MetricValue | null): Exact | null {
  if (gate.kind === 'superiority') return null
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
