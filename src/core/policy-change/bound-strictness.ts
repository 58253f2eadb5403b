import { absolute, compare, type Exact, isZero, parseExact, subtract } from '../arithmetic/exact.ts'
import type { Margin, ThresholdGate } from '../gates/gate.ts'
import { byOrder, reversed, type Strictness, together } from './strictness.ts'

/** What a bound adds to its baseline; a number adds to nothing. */
interface Distance {
  /** `none`: a baseline without a margin, against which floating point's noise does not count. */
  readonly unit: 'absolute' | 'percent' | 'none'
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
  if (from.unit === 'none') return addedMargin(before, to, tighter)
  if (to.unit === 'none') {
    const without = reversed(addedMargin(after, from, tighter))
    // Over a champion of 0 a percentage holds, where a gate without a margin decides.
    return from.unit === 'percent' && without === 'tighter' ? 'different' : without
  }
  return betweenUnits(from, to, tighter, equality)
}

/** Noise is 1e-12 of a value, so of values up to a million it is less than these. */
const beyondNoise = { absolute: parseExact('1e-6'), percent: parseExact('1e-9') } as const

/** `plain` has no margin: what is better by noise alone passes its `>=`, and not its `>`. */
function addedMargin(
  plain: ThresholdGate,
  { unit, amount }: Distance,
  tighter: 'greater' | 'smaller',
): Strictness {
  const least = unit === 'none' ? null : beyondNoise[unit]
  const known = least !== null && compare(absolute(amount), least) >= 0
  const isStrict = plain.comparator === '>' || plain.comparator === '<'
  switch (zero === null ? 'different' : byOrder(compare(amount, zero), tighter)) {
    case 'same':
      if (!isStrict) return 'tighter'
      return unit === 'percent' ? 'different' : 'looser'
    case 'tighter':
      return isStrict && !known ? 'different' : 'tighter'
    case 'looser':
      return !isStrict && !known ? 'different' : 'looser'
    case 'different':
      return 'different'
  }
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
 * A margin of 0 is both units. A percentage holds over a champion of 0, where a number does not: so
 * it is the tighter one even at 0 %, and to take away one that loosens is not a tightening everywhere.
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
    ? distance('none', zero)
    : distance(margin.unit, signed(margin, parseExact(margin.amount)))
}

const zero = parseExact('0')

function distance(unit: Distance['unit'], amount: Exact | null): Distance | null {
  return amount === null ? null : { unit, amount }
}

function signed({ sign }: Margin, amount: Exact | null): Exact | null {
  return amount === null || zero === null || sign === '+' ? amount : subtract(zero, amount)
}
