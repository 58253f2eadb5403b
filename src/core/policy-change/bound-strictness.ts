import { compare, type Exact, isZero, parseExact, subtract } from '../arithmetic/exact.ts'
import type { Margin, ThresholdGate } from '../gates/gate.ts'
import { byOrder, type Strictness, together } from './strictness.ts'

/** What a bound adds to its baseline; a number adds to nothing. */
interface Distance {
  readonly unit: 'absolute' | 'percent'
  /** Signed: what it adds, or the number itself. */
  readonly amount: Exact
}

/**
 * Two gates of one side and one baseline, by their bound and by whether it counts itself. A
 * percentage and a number of the metric's units are different: which is more depends on a champion
 * that is not known here.
 */
export function boundStrictness(before: ThresholdGate, after: ThresholdGate): Strictness {
  const [from, to] = [distanceOf(before), distanceOf(after)]
  if (from === null || to === null) return 'different'
  if (before.comparator === '==' || after.comparator === '==') {
    const equal = from.unit === to.unit && compare(from.amount, to.amount) === 0
    return equal && before.comparator === after.comparator ? 'same' : 'different'
  }
  const tighter = sideOf(before) === 'from below' ? 'greater' : 'smaller'
  const equality = equalityStrictness(before, after)
  if (from.unit === to.unit) {
    const bound = byOrder(compare(to.amount, from.amount), tighter)
    return bound === 'same' ? equality : bound
  }
  return betweenUnits(from, to, tighter, equality)
}

/** From which side a threshold bounds its value. */
export function sideOf({ comparator }: ThresholdGate): 'from below' | 'from above' | 'both' {
  switch (comparator) {
    case '>=':
    case '>':
      return 'from below'
    case '<=':
    case '<':
      return 'from above'
    case '==':
      return 'both'
  }
}

function equalityStrictness(before: ThresholdGate, after: ThresholdGate): Strictness {
  const [from, to] = [before, after].map(
    ({ comparator }) => comparator === '>' || comparator === '<',
  )
  if (from === to) return 'same'
  return to ? 'tighter' : 'looser'
}

/**
 * No margin is both units. A percentage holds over a champion of 0, where none does not: so it is
 * the tighter one even at 0 %, and to take away one that loosens is not a tightening everywhere.
 */
function betweenUnits(
  from: Distance,
  to: Distance,
  tighter: 'greater' | 'smaller',
  equality: Strictness,
): Strictness {
  const [percent, other] = to.unit === 'percent' ? [to, from] : [from, to]
  if (!isZero(other.amount)) return 'different'
  const adds = to.unit === 'percent'
  switch (byOrder(compare(percent.amount, other.amount), tighter)) {
    case 'tighter':
      return adds ? 'tighter' : 'looser'
    case 'same':
      return together([adds ? 'tighter' : 'looser', equality])
    case 'looser':
      return adds ? 'looser' : 'different'
    case 'different':
      return 'different'
  }
}

/** null: it is no number, which no reader of policies lets through. */
function distanceOf({ bound }: ThresholdGate): Distance | null {
  if (bound.kind === 'number') return distance('absolute', parseExact(bound.number))
  const { margin } = bound
  return margin === null
    ? distance('absolute', zero)
    : distance(margin.unit, signed(margin, parseExact(margin.amount)))
}

const zero = parseExact('0')

function distance(unit: Distance['unit'], amount: Exact | null): Distance | null {
  return amount === null ? null : { unit, amount }
}

function signed({ sign }: Margin, amount: Exact | null): Exact | null {
  return amount === null || zero === null || sign === '+' ? amount : subtract(zero, amount)
}
