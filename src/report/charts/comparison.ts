import { type Exact, shown } from '../../core/arithmetic/exact.ts'
import type { Decision } from '../../core/decision/decide.ts'
import type { VersionEvidence } from '../../core/evidence/evidence.ts'
import type { GateResult } from '../../core/gates/evaluate.ts'
import type { GateOutcome } from '../../core/gates/findings.ts'
import { aggregateOfGate, type Gate } from '../../core/gates/gate.ts'
import { measuresOfGate } from '../../core/gates/measured.ts'
import type { MetricValue } from '../../core/gates/metric-value.ts'
import { printMeasuredFor } from '../../core/gates/print-gate.ts'
import type { VersionNumber } from '../../core/model/model.ts'
import { worseOf, worstInOrder } from '../phrases/gate-order.ts'

/** How the candidate's metrics stand to the champion's: what a chart of them shows. */
export interface Comparison {
  readonly candidate: VersionNumber
  readonly champion: VersionNumber
  /** In the order of the gates; at least one, at most eight. */
  readonly metrics: readonly ComparedMetric[]
  /** Metrics that no chart can show, and why. */
  readonly leftOut: readonly LeftOut[]
  /** How many more could be shown. */
  readonly more: number
}

export interface ComparedMetric {
  /** The metric, or a function of it: `max(val_auc)`. Untrusted text. */
  readonly name: string
  /**
   * By how many percent of the champion's absolute value the candidate's is better, in the direction
   * that the gates' operators name; negative: worse. Finite. For looking at: nothing is judged by it.
   */
  readonly better: number
  readonly wants: 'higher' | 'lower'
  readonly candidate: number
  readonly champion: number
  /** The worst that any gate says of it. */
  readonly outcome: GateOutcome
}

export interface LeftOut {
  readonly name: string
  readonly because:
    | 'no-value'
    | 'champion-has-none'
    | 'champion-has-0'
    | 'no-direction'
    | 'datasets'
    | 'too-large'
}

const mostMetrics = 8

/** null: there is no champion to compare with, or no metric of both that a chart can show. */
export function comparisonOf({ candidate, champion, gates }: Decision): Comparison | null {
  if (champion === null) return null
  const groups = [...Map.groupBy(gates, measureKey).values()]
  const all = groups.map((group) => compared(group, champion))
  const shownHere = all.filter((it) => 'better' in it)
  if (shownHere.length === 0) return null
  const metrics = worstInOrder(shownHere, mostMetrics)
  return {
    candidate: candidate.version,
    champion: champion.version,
    metrics,
    leftOut: all.filter((it) => 'because' in it),
    more: shownHere.length - metrics.length,
  }
}

function measureKey({ gate, metric }: GateResult): string {
  return JSON.stringify(measuresOfGate(gate, metric))
}

function compared(
  group: readonly GateResult[],
  champion: VersionEvidence,
): ComparedMetric | LeftOut {
  const [first] = group
  if (first === undefined) throw new Error('a group of no gates')
  const { gate, metric, candidate } = first
  const aggregate = aggregateOfGate(gate)
  const name =
    gate.kind === 'threshold' && gate.minus !== null
      ? printMeasuredFor(gate, gate.metric.kind === 'name' ? gate.metric.name : metric)
      : aggregate === 'last'
        ? metric
        : `${aggregate}(${metric})`
  const leftOut = (because: LeftOut['because']): LeftOut => ({ name, because })
  const theirs = championsValue(group, champion)
  if (candidate.kind !== 'value') return leftOut('no-value')
  if (theirs?.kind !== 'value') return leftOut('champion-has-none')
  if (group.some(isOfOtherDatasets)) return leftOut('datasets')
  const wants = directionOf(group.map((result) => result.gate))
  if (wants === null) return leftOut('no-direction')
  const [own, other] = [doubleOf(candidate.value), doubleOf(theirs.value)]
  if (other === 0) return leftOut('champion-has-0')
  const higher = ((own - other) / Math.abs(other)) * 100
  if (!Number.isFinite(higher)) return leftOut('too-large')
  return {
    name,
    better: wants === 'higher' || higher === 0 ? higher : -higher,
    wants,
    candidate: own,
    champion: other,
    outcome: group.map(({ outcome }) => outcome).reduce(worseOf),
  }
}

function championsValue(
  group: readonly GateResult[],
  champion: VersionEvidence,
): MetricValue | null {
  const compared = group.find(({ baseline }) => baseline?.version === champion.version)
  if (compared !== undefined) return compared.baseline?.reading ?? null
  return group.find(({ championBeside }) => championBeside !== null)?.championBeside?.value ?? null
}

function isOfOtherDatasets({ finding, datasetWarning }: GateResult): boolean {
  return datasetWarning || finding.kind === 'datasets-differ' || finding.kind === 'datasets-unknown'
}

/** null where the gates want it to be equal, or neither too high nor too low. */
function directionOf(gates: readonly Gate[]): 'higher' | 'lower' | null {
  const wanted = new Set(gates.map(wantedBy))
  const [only] = wanted
  return wanted.size === 1 ? (only ?? null) : null
}

function wantedBy(gate: Gate): 'higher' | 'lower' | null {
  if (gate.kind === 'better-than') return gate.better
  switch (gate.comparator) {
    case '>=':
    case '>':
      return 'higher'
    case '<=':
    case '<':
      return 'lower'
    case '==':
      return null
  }
}

/** As near as a double comes: for drawing only. */
export function doubleOf(value: Exact): number {
  return Number(shown([value], 17)[0])
}

/** `7.9 % worse`, `0.51 % better`, `the same`. */
export function betterText({ better }: ComparedMetric): string {
  if (better === 0) return 'the same'
  return `${percentText(Math.abs(better))} ${better > 0 ? 'better' : 'worse'}`
}

function percentText(percent: number): string {
  if (percent >= 1000) return 'over 999 %'
  if (percent < 0.001) return 'under 0.001 %'
  const rounded = percent >= 100 ? Math.round(percent) : Number(percent.toPrecision(2))
  return `${rounded} %`
}

/**
 * Half of the axis, in percent: a round number that all changes fit below, but at most 50, so that one
 * that is far out does not make all others too small to see.
 */
export function halfAxis({ metrics }: Comparison): number {
  const largest = Math.max(...metrics.map(({ better }) => Math.abs(better)))
  return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((half) => largest <= half) ?? 50
}

/** The metrics whose bars end at the edge of the chart, though they go on. */
export function beyondAxis(comparison: Comparison): readonly ComparedMetric[] {
  const half = halfAxis(comparison)
  return comparison.metrics.filter(({ better }) => Math.abs(better) > half)
}
