import { compare, type Exact, exactOf, isZero, parseExact } from '../../../core/arithmetic/exact.ts'
import type { Gate, ThresholdGate } from '../../../core/gates/gate.ts'
import { printGate } from '../../../core/gates/print-gate.ts'
import { quoted } from '../../gate-line/line-reader.ts'
import type { SourceText } from '../../yaml/source-text.ts'

/** A gate, and the offset in the file at which its line, or its bound, begins. */
export interface PlacedGate {
  readonly gate: Gate
  readonly start: number
}

/** The strictest bound from one side, and the gate that it comes from. */
interface Side {
  readonly number: Exact
  readonly inclusive: boolean
  readonly from: PlacedGate
}

interface Range {
  readonly lower: Side | null
  readonly upper: Side | null
}

/**
 * Throws where two gates with a number, on the same metric and function, can never both pass:
 * `x >= 0.9` and `x <= 0.8`. Gates that only warn stop nothing, so they contradict nothing.
 */
export function throwIfContradictory(gates: readonly PlacedGate[], source: SourceText): void {
  const ranges = new Map<string, Range>()
  for (const placed of gates) {
    const { gate } = placed
    if (gate.kind !== 'threshold' || gate.severity !== 'fail') continue
    const { aggregate, metric, dataset, minus, bound } = gate
    if (bound.kind !== 'number') continue
    const number = parseExact(bound.number)
    if (number === null) continue
    const key = JSON.stringify([aggregate, metric, dataset, minus])
    const side = { number, inclusive: isReached(gate, number), from: placed }
    const range = narrowed(ranges.get(key) ?? { lower: null, upper: null }, gate, side)
    const { lower, upper } = range
    if (lower !== null && upper !== null && isEmpty(lower, upper)) {
      throw contradiction(lower.from === placed ? upper.from : lower.from, placed, source)
    }
    ranges.set(key, range)
  }
}

/**
 * Whether the value itself may be the gate's number. Wilson's limit never is the value, apart from
 * the ends: so `min: 0.9` with it asks for more than 0.9.
 */
function isReached({ comparator, confidence }: ThresholdGate, number: Exact): boolean {
  if (comparator === '>' || comparator === '<') return false
  return confidence?.kind !== 'wilson' || isZero(number) || compare(number, exactOf(1)) === 0
}

function narrowed({ lower, upper }: Range, { comparator }: ThresholdGate, side: Side): Range {
  switch (comparator) {
    case '>=':
    case '>':
      return { lower: stricter(lower, side, 1), upper }
    case '<=':
    case '<':
      return { lower, upper: stricter(upper, side, -1) }
    case '==':
      return { lower: stricter(lower, side, 1), upper: stricter(upper, side, -1) }
  }
}

/** `direction`: 1 where the greater number is the stricter one. */
function stricter(known: Side | null, side: Side, direction: 1 | -1): Side {
  if (known === null) return side
  const order = compare(side.number, known.number) * direction
  return order > 0 || (order === 0 && !side.inclusive) ? side : known
}

function isEmpty(lower: Side, upper: Side): boolean {
  const order = compare(lower.number, upper.number)
  return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive))
}

function contradiction(first: PlacedGate, second: PlacedGate, source: SourceText): Error {
  const line = source.lineAt(first.start)
  return source.error(
    second.start,
    `${shown(second.gate)} can never pass together with ${shown(first.gate)} on line ${line}; ` +
      `no version could ever be promoted`,
  )
}

function shown(gate: Gate): string {
  return quoted(printGate(gate))
}
