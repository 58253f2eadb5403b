import { add, type Exact, parseExact, percentOf, subtract } from '../arithmetic/exact.ts'
import {
  comparedDatasets,
  type DatasetComparison,
  type MeasuredOn,
  together,
} from '../evidence/datasets.ts'
import type { BaselineEvidence, Facts, VersionEvidence } from '../evidence/evidence.ts'
import type { EvidenceRules } from '../evidence/evidence-rules.ts'
import type { VersionNumber } from '../model/model.ts'
import { compareRepeats } from './better-than.ts'
import {
  absentBaseline,
  type Comparability,
  compareWith,
  type GateFinding,
  type GateOutcome,
  unfitBaseline,
  unfitCandidate,
  unfitDatasets,
  weigh,
  worstFinding,
} from './findings.ts'
import {
  type Baseline,
  baselineKey,
  baselineOfGate,
  type Gate,
  type Margin,
  type MetricSelector,
} from './gate.ts'
import {
  type GateReading,
  lackedName,
  lookForGate,
  measuredName,
  measuresOfGate,
  readGate,
  valuesOf,
} from './measured.ts'
import { matches } from './metric-pattern.ts'
import { type Measure, type MetricValue, read } from './metric-value.ts'
import { type KnownMetrics, knownMetrics } from './near-metrics.ts'
import { type EnoughEvidence, enoughEvidence } from './sample-size.ts'
import { atBaseline, atCandidate, besideCandidate, metricNames } from './value-lookup.ts'

interface BaselineSide {
  readonly version: VersionNumber | null
  readonly reading: MetricValue | null
  /** As of the candidate. */
  readonly terms: readonly MetricValue[]
  readonly measuredOn: MeasuredOn | null
}

export interface GateResult {
  readonly gate: Gate
  /** The metric's name after expansion; for a pattern that matches nothing, the pattern. */
  readonly metric: string
  /** Of a `better-than`, the median of its values. */
  readonly candidate: MetricValue
  /** Of a difference, what each of both metrics has; empty: it is one metric. */
  readonly candidateTerms: readonly MetricValue[]
  readonly candidateMeasuredOn: MeasuredOn | null
  /** null for an absolute gate. */
  readonly baseline: BaselineSide | null
  /** Of an absolute gate, what the champion has: it decides nothing. null: it was not looked for. */
  readonly championBeside: GateReading | null
  /** What the candidate's value is compared with; null where it could not be worked out. */
  readonly bound: Exact | null
  /** What `samples` and `confidence` found. */
  readonly enough: EnoughEvidence
  readonly finding: GateFinding
  readonly outcome: GateOutcome
  /** Of the two values of a relative gate; null: there are not two. */
  readonly datasets: DatasetComparison | null
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
    const sides = [facts.candidate, ...(baseline?.kind === 'present' ? [baseline.evidence] : [])]
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
  return gate.kind === 'better-than'
    ? anyFunctionKey(gate, metric)
    : JSON.stringify(measuresOfGate(gate, metric).map(keyOf))
}

function anyFunctionKey(gate: Gate, metric: string): string {
  const keys = measuresOfGate(gate, metric).map((measure) => ['any', ...keyOf(measure).slice(1)])
  return JSON.stringify(keys)
}

function keyOf({ aggregate, metric, dataset }: Measure): readonly (string | null)[] {
  return [aggregate, metric, dataset]
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
    candidateTerms: [],
    candidateMeasuredOn: null,
    baseline: null,
    championBeside: null,
    bound: null,
    enough: { samples: null, confidence: null, lacking: [] },
    finding,
    outcome: weigh(gate, finding),
    datasets: null,
    datasetWarning: false,
    known: knownMetrics('', metricNames(facts.candidate, evidence)),
    scorersDiffer: false,
  }
}

function judge(
  gate: Gate,
  name: string,
  baseline: BaselineEvidence | null,
  facts: Facts,
  rules: Comparability,
  besideAbsolute: boolean,
): GateResult {
  const { evidence } = rules
  const own = readGate(facts.candidate, gate, name, atCandidate(facts, evidence))
  const candidate = own.value
  const lacked = candidate.kind === 'missing' ? lackedName(gate, name, own) : null
  const present = baseline?.kind === 'present' ? baseline.evidence : null
  const other =
    present === null ? null : readGate(present, gate, name, atBaseline(facts, evidence, own))
  const ownDatasets = baseline === null ? [] : datasetsOf(own)
  const otherDatasets = other === null ? [] : datasetsOf(other)
  const datasets = comparedDatasets(ownDatasets, otherDatasets)
  const bound = boundOf(gate, other?.value ?? null)
  const beside = besideCandidate(facts, evidence, candidate)
  const enough = enoughEvidence(gate, candidate, (metric) =>
    read(facts.candidate, { metric, aggregate: 'last', dataset: gate.dataset }, beside),
  )

  const unfitToCompare = (): GateFinding | null => {
    if (baseline === null) return null
    if (baseline.kind === 'absent') return absentBaseline(gate, facts, rules, besideAbsolute)
    const unfit = unfitBaseline(gate, baseline.evidence, facts, candidate, other?.value ?? null)
    return unfit ?? unfitDatasets(datasets, rules)
  }
  const compared = (): GateFinding => {
    if (gate.kind === 'better-than') {
      return compareRepeats(gate, candidate, other?.value ?? null)
    }
    // Without a limit there is too little evidence, and the value itself may still be too bad.
    const point = candidate.kind === 'value' ? candidate.value : null
    const workedOutFrom = [...valuesOf(own), ...(other === null ? [] : valuesOf(other))]
    return compareWith(gate, enough.confidence?.limit ?? point, bound, workedOutFrom)
  }
  const finding = worstFinding([
    unfitCandidate(candidate) ?? unfitToCompare() ?? compared(),
    ...enough.lacking,
  ])

  return {
    gate,
    metric: measuredName(gate, name),
    candidate,
    candidateTerms: own.terms,
    candidateMeasuredOn: together(ownDatasets),
    baseline: baseline && {
      version: present?.version ?? null,
      reading: other?.value ?? null,
      terms: other?.terms ?? [],
      measuredOn: together(otherDatasets),
    },
    championBeside: baseline === null ? besideOf(facts, gate, name, rules, own) : null,
    bound,
    enough,
    finding,
    outcome: weigh(gate, finding),
    datasets,
    datasetWarning:
      rules.sameDataset === 'warn' && datasets === 'different' && isComparison(finding),
    known: lacked === null ? null : knownMetrics(lacked, metricNames(facts.candidate, evidence)),
    scorersDiffer: haveOtherScorers(candidate, other?.value ?? null),
  }
}

function haveOtherScorers(candidate: MetricValue, baseline: MetricValue | null): boolean {
  if (candidate.kind !== 'value' || baseline?.kind !== 'value') return false
  const [one, other] = [candidate.origin.scorers, baseline.origin.scorers]
  return one !== null && other !== null && one !== other
}

/** Whether the two sides were compared at all. */
function isComparison({ kind }: GateFinding): boolean {
  return kind === 'met' || kind === 'not-met' || kind === 'better' || kind === 'not-shown-better'
}

function baselineOf(facts: Facts, baseline: Baseline): BaselineEvidence {
  const evidence = facts.baselines.get(baselineKey(baseline))
  // Absent would mean that it was never looked for, which must not read as "nobody holds it".
  if (evidence === undefined) {
    throw new Error(`the baseline ${baselineKey(baseline)} was not collected`)
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

function besideOf(
  facts: Facts,
  gate: Gate,
  name: string,
  { evidence }: Comparability,
  own: GateReading,
): GateReading | null {
  const champion = facts.baselines.get('champion')
  if (champion?.kind !== 'present') return null
  const looking = atBaseline(facts, evidence, own)
  const found = lookForGate(champion.evidence, gate, name, looking)
  return 'kind' in found ? null : found
}

/** Where each of its values was measured; empty: it has no value. */
function datasetsOf({ value, terms }: GateReading): readonly MeasuredOn[] {
  if (value.kind !== 'value') return []
  const readings = terms.length === 0 ? [value] : terms
  return readings.flatMap((reading) => (reading.kind === 'value' ? [reading.measuredOn] : []))
}

function boundOf(gate: Gate, baseline: MetricValue | null): Exact | null {
  if (gate.kind === 'better-than') return null
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
