import { compare, parseExact } from '../arithmetic/exact.ts'
import {
  type BetterThanGate,
  baselineKey,
  baselineOfGate,
  type Confidence,
  type Gate,
  type Otherwise,
  type SampleSize,
  type Severity,
  type ThresholdGate,
} from '../gates/gate.ts'
import { subtractedIn } from '../gates/measured.ts'
import { boundStrictness, sideOf } from './bound-strictness.ts'
import { byOrder, byRank, type Strictness, together } from './strictness.ts'

/** What two gates must have in common for one to be stricter than the other, as a key. */
export function questionOf(gate: Gate): string {
  const baseline = baselineOfGate(gate)
  const against = baseline === null ? 'number' : baselineKey(baseline)
  const how =
    gate.kind === 'threshold'
      ? [gate.aggregate, subtractedKey(gate), sideOf(gate)]
      : ['better-than', gate.better]
  return JSON.stringify([measuredBy(gate), ...how, against, gate.dataset])
}

/** The metric or the metrics that a gate is about, as a key. */
export function measuredBy(gate: Gate): string {
  const { metric } = gate
  const minus = subtractedIn(gate)
  if (metric.kind === 'pattern') return `pattern ${metric.pattern}`
  return minus === null
    ? `name ${metric.name}`
    : `difference ${JSON.stringify([metric.name, minus.metric])}`
}

/** What is taken off, with its function and dataset: the same text for the same question. */
export function subtractedKey(gate: Gate): string | null {
  const minus = subtractedIn(gate)
  return minus && JSON.stringify([minus.metric, minus.aggregate, minus.dataset])
}

/** Of two gates that ask the same question: in all that they ask, severity included. */
export function gateStrictness(before: Gate, after: Gate): Strictness {
  return together([severityStrictness(before, after), askedStrictness(before, after)])
}

/**
 * The same for people: what can stop a promotion afterwards is tighter than what could not before,
 * whatever its bound was.
 */
export function changeStrictness(before: Gate, after: Gate): Strictness {
  const severity = severityStrictness(before, after)
  return severity === 'same' ? askedStrictness(before, after) : severity
}

const severities: readonly Severity[] = ['fail', 'warn', 'info']

function severityStrictness(before: Gate, after: Gate): Strictness {
  return byRank(before.severity, after.severity, severities)
}

function askedStrictness(before: Gate, after: Gate): Strictness {
  const samples = samplesStrictness(before.samples, after.samples)
  if (before.kind === 'threshold' && after.kind === 'threshold') {
    return together([samples, thresholdStrictness(before, after)])
  }
  if (before.kind === 'better-than' && after.kind === 'better-than') {
    return together([samples, betterThanStrictness(before, after)])
  }
  return 'different'
}

function thresholdStrictness(before: ThresholdGate, after: ThresholdGate): Strictness {
  return together([
    boundStrictness(before, after),
    confidenceStrictness(before.confidence, after.confidence),
  ])
}

function betterThanStrictness(before: BetterThanGate, after: BetterThanGate): Strictness {
  const [from, to] = [parseExact(before.minimumEffect), parseExact(after.minimumEffect)]
  if (before.test !== after.test || from === null || to === null) return 'different'
  return together([
    byOrder(after.alpha - before.alpha, 'smaller'),
    byOrder(compare(to, from), 'greater'),
  ])
}

function samplesStrictness(before: SampleSize | null, after: SampleSize | null): Strictness {
  if (before === null || after === null) return asked(before, after)
  if (before.metric !== after.metric) return 'different'
  return together([byOrder(after.min - before.min, 'greater'), elseStrictness(before, after)])
}

/** A limit never lies on the better side of its value, so to ask for one is to ask for more. */
function confidenceStrictness(before: Confidence | null, after: Confidence | null): Strictness {
  if (before === null || after === null) return asked(before, after)
  const otherwise = elseStrictness(before, after)
  if (before.kind === 'wilson' && after.kind === 'wilson') {
    if (before.samples !== after.samples) return 'different'
    return together([byOrder(after.level - before.level, 'greater'), otherwise])
  }
  if (before.kind === 'logged' && after.kind === 'logged') {
    return before.metric === after.metric ? otherwise : 'different'
  }
  return 'different'
}

const answers: readonly Otherwise[] = ['fail', 'hold']

function elseStrictness(
  before: { readonly otherwise: Otherwise },
  after: { readonly otherwise: Otherwise },
): Strictness {
  return byRank(before.otherwise, after.otherwise, answers)
}

/** Of something that is asked on one side at most. */
function asked(before: object | null, after: object | null): Strictness {
  if (before === null && after === null) return 'same'
  return before === null ? 'tighter' : 'looser'
}
