import { type Exact, exactOf } from '../arithmetic/exact.ts'
import type { Decision } from '../decision/decide.ts'
import { type Outcome, versionThere } from '../decision/outcome.ts'
import { otherModels } from '../evidence/own-model.ts'
import type { GateResult } from '../gates/evaluate.ts'
import { baselineOfGate } from '../gates/gate.ts'
import { isMeasured, type MetricValue } from '../gates/metric-value.ts'
import type { HistoryEvent, TargetHistory } from '../history/history.ts'
import type { ModelName, Run, Target, VersionNumber } from '../model/model.ts'

/** One metric of the versions that were promoted last, and of the one that is judged. */
export interface Trend {
  /** Untrusted text. */
  readonly metric: string
  readonly target: Target
  /** In the order of their promotions; the candidate is the last. At least two. */
  readonly points: readonly TrendPoint[]
  /** Versions that were promoted, and have no value to show. */
  readonly leftOut: readonly (VersionOfTrend & { readonly because: NoPoint })[]
}

interface VersionOfTrend {
  readonly version: VersionNumber
  /** Of a candidate that is not copied yet, the registered model that it is a version of. Untrusted text. */
  readonly from: ModelName | null
}

export interface TrendPoint extends VersionOfTrend {
  readonly value: Exact
  readonly role: 'former' | 'champion' | 'candidate'
}

export type NoPoint = 'no-run' | 'no-value' | 'not-its-own'

/** What is known of the trend where a report is written. */
export type TrendReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly trend: Trend }
  /** The registry could not be asked; a verdict never rests on it. `problem`: untrusted text. */
  | { readonly kind: 'failed'; readonly problem: string }

const mostVersions = 6

/**
 * The metric that a trend is about: that of the first gate that counts, names it plainly, and
 * compares with the champion; else of the first one that counts. null: there is none.
 */
export function keyMetric({ gates, target }: Decision): string | null {
  if (target.kind === 'retirement') return null
  const plain = gates.filter(
    ({ gate }) =>
      gate.kind === 'threshold' &&
      gate.severity === 'fail' &&
      gate.aggregate === 'last' &&
      gate.dataset === null &&
      gate.minus === null &&
      gate.metric.kind === 'name',
  )
  const relative = plain.find(
    ({ gate }) =>
      gate.kind === 'threshold' &&
      gate.bound.kind === 'baseline' &&
      gate.bound.baseline.kind === 'champion',
  )
  return (relative ?? plain[0])?.metric ?? null
}

/** Whose values a trend shows beside the candidate's: the last six at most, oldest first. */
export function versionsOfTrend(
  outcome: Pick<Outcome, 'decision' | 'copy'>,
  history: TargetHistory,
): readonly VersionNumber[] {
  const { champion } = outcome.decision
  const there = versionThere(outcome)
  // Newest first; of a version that was promoted twice the last time counts.
  const promoted = [
    ...new Set(history.events.filter(isPromotion).map(({ record }) => record.version)),
  ]
  const others = promoted.filter((version) => version !== there)
  const holder = champion?.version ?? null
  // Whoever was there before Stagegate has no record.
  const unrecorded = holder !== null && !others.includes(holder) ? [holder] : []
  return [...unrecorded, ...others].slice(0, mostVersions).toReversed()
}

function isPromotion(event: HistoryEvent): boolean {
  return event.kind === 'moved' && event.record.action !== 'rollback'
}

/** `runs`: of every version of `versionsOfTrend` but the champion; null: it has none any more. */
export function trendOf(
  outcome: Pick<Outcome, 'decision' | 'copy'>,
  metric: string,
  versions: readonly VersionNumber[],
  runs: ReadonlyMap<VersionNumber, Run | null>,
): TrendReading {
  const { decision } = outcome
  const { candidate, champion, target } = decision
  const there = versionThere(outcome)
  const points: TrendPoint[] = []
  const leftOut: Trend['leftOut'][number][] = []
  const sides: readonly (readonly [VersionNumber, Exact | NoPoint, TrendPoint['role']])[] = [
    ...versions.map((version) =>
      version === champion?.version
        ? ([version, championValue(decision, metric), 'champion'] as const)
        : ([version, lastIn(runs.get(version) ?? null, metric), 'former'] as const),
    ),
    [there ?? candidate.version, shownValue(keyResult(decision, metric)?.candidate), 'candidate'],
  ]
  for (const [version, value, role] of sides) {
    const from = role === 'candidate' && there === null ? candidate.model : null
    if (typeof value === 'string') leftOut.push({ version, from, because: value })
    else points.push({ version, from, value, role })
  }
  if (points.length < 2) return { kind: 'none' }
  return { kind: 'found', trend: { metric, target, points, leftOut } }
}

/** Whose value the last one is would take more requests than a picture is worth. */
function lastIn(run: Run | null, metric: string): Exact | NoPoint {
  if (run === null) return 'no-run'
  const { outputs, inputs } = otherModels(run, run.loggedModels[0] ?? null)
  if (outputs || inputs.length > 0) return 'not-its-own'
  const value = run.metrics.get(metric)?.value
  return value === undefined || !isMeasured(value) ? 'no-value' : exactOf(value)
}

/** As a gate compares it; where none compares it with the champion, nothing was looked for. */
function championValue({ gates, champion }: Decision, metric: string): Exact | NoPoint {
  const compared = gates.filter(
    (it) => isPlain(it) && it.metric === metric && !comparesElsewhere(it),
  )
  const side = compared.find(({ baseline }) => baseline?.version === champion?.version)?.baseline
  if (side != null) return shownValue(side.reading ?? undefined)
  if (champion?.run.kind !== 'found') return 'no-run'
  const { run, ownModel, otherRuns } = champion
  if (run.otherModels.outputs || run.otherModels.inputs.length > 0) return 'not-its-own'
  const elsewhere =
    ownModel.kind === 'known' && ownModel.model.entries.some((it) => it.runId !== run.runId)
  if (elsewhere || otherRuns.size > 0) return 'no-value'
  const value = run.metrics.get(metric)?.value
  return value === undefined || !isMeasured(value) ? 'no-value' : exactOf(value)
}

function keyResult({ gates }: Decision, metric: string): GateResult | undefined {
  return gates.find((it) => isPlain(it) && it.metric === metric)
}

/** With a version of a registered model that the gate names: its number says nothing of the champion. */
function comparesElsewhere({ gate }: GateResult): boolean {
  const kind = baselineOfGate(gate)?.kind
  return kind === 'model-version' || kind === 'model-alias'
}

function isPlain({ gate }: GateResult): boolean {
  return gate.kind === 'threshold' && gate.aggregate === 'last' && gate.dataset === null
}

function shownValue(reading: MetricValue | undefined): Exact | NoPoint {
  switch (reading?.kind) {
    case 'value':
      return reading.value
    case 'not-its-own':
    case 'ambiguous':
      return 'not-its-own'
    case 'no-run':
      return 'no-run'
    default:
      return 'no-value'
  }
}
