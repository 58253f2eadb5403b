import { baselineOfGate, type Gate, type ThresholdGate } from '../gates/gate.ts'
import { matches } from '../gates/metric-pattern.ts'
import { questionOf, subtractedKey } from './gate-strictness.ts'
import { wholeGateText } from './policy-text.ts'
import type { PolicyDifference } from './strictness.ts'

/**
 * While nothing holds the target, `require-absolute` lets a gate against the champion be skipped
 * where a gate with a number stands beside it. So a gate that is added may open the way to a first
 * promotion that was held until then: tighter in itself, and looser there.
 */
export function compareFirstPromotion(
  before: readonly Gate[],
  after: readonly Gate[],
): readonly PolicyDifference[] {
  return [
    ...opened(before, after).map(
      (gates): PolicyDifference => ({
        direction: 'looser',
        subject: 'setting',
        before: held(gates),
        after: skipped(gates),
      }),
    ),
    ...opened(after, before).map(
      (gates): PolicyDifference => ({
        direction: 'tighter',
        subject: 'setting',
        before: skipped(gates),
        after: held(gates),
      }),
    ),
  ]
}

function held({ relative }: Opened): string {
  return `first promotion: hold because of ${wholeGateText(relative)}`
}

function skipped({ relative, absolute }: Opened): string {
  return `first promotion: ${wholeGateText(relative)} is skipped because of ${wholeGateText(absolute)}`
}

interface Opened {
  readonly relative: Gate
  readonly absolute: ThresholdGate
}

function opened(from: readonly Gate[], to: readonly Gate[]): readonly Opened[] {
  const known = new Set(from.filter(isRelative).map(questionOf))
  const before = from.filter(isAbsolute)
  const seen = new Set<string>()
  return to.filter(isRelative).flatMap((relative) => {
    const question = questionOf(relative)
    if (!known.has(question) || seen.has(question)) return []
    const absolute = to
      .filter(isAbsolute)
      .find(
        (gate) =>
          mayStandBeside(gate, relative) &&
          !before.some((other) => mayStandBeside(other, relative) && covers(other, gate)),
      )
    if (absolute === undefined) return []
    seen.add(question)
    return [{ relative, absolute }]
  })
}

function isRelative(gate: Gate): boolean {
  return gate.severity === 'fail' && baselineOfGate(gate)?.kind === 'champion'
}

function isAbsolute(gate: Gate): gate is ThresholdGate {
  return gate.kind === 'threshold' && gate.severity === 'fail' && gate.bound.kind === 'number'
}

/** A `better-than` looks at all values, so a number on any function of them stands beside it. */
function mayStandBeside(absolute: ThresholdGate, relative: Gate): boolean {
  if (absolute.dataset !== relative.dataset) return false
  if (subtractedKey(absolute) !== subtractedKey(relative)) return false
  const function_ = relative.kind === 'better-than' || relative.aggregate === absolute.aggregate
  return function_ && mayMeet(absolute, relative)
}

/** Whether there may be a metric that both are about. */
function mayMeet({ metric: one }: Gate, { metric: other }: Gate): boolean {
  if (one.kind === 'name') {
    return other.kind === 'name' ? one.name === other.name : matches(other.pattern, one.name)
  }
  return other.kind === 'name' ? matches(one.pattern, other.name) : true
}

/** Whether every metric of the second is one of the first. */
function covers({ metric: all }: Gate, { metric: some }: Gate): boolean {
  if (all.kind === 'name') return some.kind === 'name' && all.name === some.name
  return some.kind === 'name' ? matches(all.pattern, some.name) : all.pattern === some.pattern
}
