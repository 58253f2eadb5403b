/**
 * Exact arithmetic for gates: a number is what its decimal text says, and nothing is ever rounded
 * before it is compared. 0.9 + 0.05 is 0.95 here, which it is not in doubles.
 */

declare const brand: unique symbol

/**
 * An exact rational number: `coefficient` × 10^`exponent` / `divisor`.
 *
 * The form is unique (the divisor is positive and shares no factor with 10 or the coefficient, the
 * coefficient does not end in 0, zero is 0 × 10^0 / 1), so equal numbers are equal as data too.
 * Keeping the power of ten apart makes sums of decimals cheap: no common divisor is looked for.
 */
export interface Exact {
  readonly [brand]: 'Exact'
  readonly coefficient: bigint
  readonly exponent: number
  readonly divisor: bigint
}

export type Order = -1 | 0 | 1

/** Digits before and after the point are bounded by the text, the exponent by what a double holds. */
const decimal = /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:[eE]([+-]?[0-9]+))?$/

/** A finite double by its shortest decimal form. Throws a RangeError for NaN and the infinities. */
export function exactOf(number: number): Exact {
  const exact = parseExact(String(number))
  if (exact === null) throw new RangeError(`${number} is not a finite number`)
  return exact
}

/**
 * The number that a decimal text stands for, every digit of it; null if it is no decimal number,
 * or lies outside of what a double can hold (1e400, and 1e-400, which a double takes for zero).
 */
export function parseExact(text: string): Exact | null {
  const match = decimal.exec(text)
  if (match === null) return null
  const fraction = match[3] ?? match[4] ?? ''
  const coefficient = BigInt(`${match[2] ?? ''}${fraction}`)
  if (coefficient === 0n) return exact(0n, 0, 1n)
  const double = Number(text)
  // Also what keeps a hostile exponent from becoming a power of ten of that size.
  if (!Number.isFinite(double) || double === 0) return null
  return exact(
    match[1] === '-' ? -coefficient : coefficient,
    Number(match[5] ?? '0') - fraction.length,
    1n,
  )
}

export function add(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent)
  const left = a.coefficient * powerOfTen(a.exponent - exponent) * b.divisor
  const right = b.coefficient * powerOfTen(b.exponent - exponent) * a.divisor
  return exact(left + right, exponent, a.divisor * b.divisor)
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { ...b, coefficient: -b.coefficient })
}

export function multiply(a: Exact, b: Exact): Exact {
  return exact(a.coefficient * b.coefficient, a.exponent + b.exponent, a.divisor * b.divisor)
}

/** `count` is a whole number from 1: the count of values of a mean, or 2 for a median. */
export function divideByCount(a: Exact, count: number): Exact {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`a count is a whole number from 1, not ${count}`)
  }
  return exact(a.coefficient, a.exponent, a.divisor * BigInt(count))
}

export function absolute(a: Exact): Exact {
  return a.coefficient < 0n ? { ...a, coefficient: -a.coefficient } : a
}

/** `amount` percent of the absolute value of `base`. */
export function percentOf(amount: Exact, base: Exact): Exact {
  const product = multiply(amount, absolute(base))
  return exact(product.coefficient, product.exponent - 2, product.divisor)
}

export function compare(a: Exact, b: Exact): Order {
  const difference = subtract(a, b).coefficient
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isZero(a: Exact): boolean {
  return a.coefficient === 0n
}

/**
 * Equal numbers give equal text, and every digit is there: a decimal as JavaScript writes its
 * numbers (`0.9`, `-1.5e-7`, `1e+21`) where one exists, else a reduced fraction (`1/3`).
 */
export function canonicalText(a: Exact): string {
  if (a.divisor === 1n) return decimalText(a.coefficient, a.exponent, -6, 21)
  const scale = powerOfTen(Math.abs(a.exponent))
  if (a.exponent >= 0) return `${a.coefficient * scale}/${a.divisor}`
  const common = greatestCommonDivisor(a.coefficient, scale)
  return `${a.coefficient / common}/${a.divisor * (scale / common)}`
}

/**
 * The same numbers for people: with at least so many significant digits (whole digits are never
 * rounded away below 1e15, zeros at the end are left out), and with more where it takes more to
 * show different numbers differently. The order of what is shown is the order of the numbers, and
 * equal numbers look the same. An exponent stands only below 1e-4 and from 1e15.
 */
export function shown(values: readonly Exact[], minimumSignificantDigits = 4): string[] {
  if (!Number.isSafeInteger(minimumSignificantDigits) || minimumSignificantDigits < 1) {
    throw new RangeError(`significant digits are counted from 1, not ${minimumSignificantDigits}`)
  }
  const different = new Set(values.map(canonicalText)).size
  let digits = minimumSignificantDigits
  for (;;) {
    const texts = values.map((value) => roundedText(value, digits))
    if (new Set(texts).size === different) return texts
    // Jumps to where the closest two must differ: one digit at a time would take long for 1e-300.
    digits = Math.max(digits + 1, digitsThatTellApart(values) - 1)
  }
}

/** The significant digits with which a last place is no more than the smallest difference. */
function digitsThatTellApart(values: readonly Exact[]): number {
  const sorted = [...values].sort(compare)
  let digits = 1
  for (const [index, value] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next === undefined || compare(value, next) === 0) continue
    const largest = Math.max(magnitude(value), magnitude(next))
    digits = Math.max(digits, largest - magnitude(subtract(next, value)) + 1)
  }
  return digits
}

function roundedText(value: Exact, digits: number): string {
  if (isZero(value)) return '0'
  const order = magnitude(value)
  const finest = order - digits + 1
  const place = order < 15 ? Math.min(finest, 0) : finest
  const scaled = value.exponent - place
  const numerator = abs(value.coefficient) * powerOfTen(Math.max(scaled, 0))
  const denominator = value.divisor * powerOfTen(Math.max(-scaled, 0))
  // Half goes away from zero, as people round.
  const rounded = (2n * numerator + denominator) / (2n * denominator)
  return decimalText(value.coefficient < 0n ? -rounded : rounded, place, -4, 15)
}

/** floor(log10(|value|)), or -Infinity for zero. */
function magnitude(value: Exact): number {
  if (isZero(value)) return Number.NEGATIVE_INFINITY
  const coefficient = abs(value.coefficient)
  const digits = String(coefficient).length
  if (value.divisor === 1n) return digits - 1 + value.exponent
  const guess = digits - String(value.divisor).length
  const reached =
    guess >= 0
      ? coefficient >= value.divisor * powerOfTen(guess)
      : coefficient * powerOfTen(-guess) >= value.divisor
  return (reached ? guess : guess - 1) + value.exponent
}

/** Plain where 10^`plainFrom` ≤ |number| < 10^`plainBelow`, else with an exponent. */
function decimalText(
  coefficient: bigint,
  exponent: number,
  plainFrom: number,
  plainBelow: number,
): string {
  const all = String(abs(coefficient))
  const digits = withoutFinalZeros(all)
  if (digits === '') return '0'
  const sign = coefficient < 0n ? '-' : ''
  const order = all.length - 1 + exponent
  if (order >= plainFrom && order < plainBelow) {
    if (order < 0) return `${sign}0.${'0'.repeat(-order - 1)}${digits}`
    if (digits.length <= order + 1) return `${sign}${digits.padEnd(order + 1, '0')}`
    return `${sign}${digits.slice(0, order + 1)}.${digits.slice(order + 1)}`
  }
  const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`
  return `${sign}${mantissa}e${order < 0 ? '-' : '+'}${Math.abs(order)}`
}

/** Brings any coefficient × 10^exponent / divisor (divisor > 0) into its one form. */
function exact(coefficient: bigint, exponent: number, divisor: bigint): Exact {
  if (coefficient === 0n) return data(0n, 0, 1n)
  let [c, e, d] = [coefficient, exponent, divisor]
  if (d !== 1n) {
    const common = greatestCommonDivisor(c, d)
    c /= common
    d /= common
    for (; d % 10n === 0n; e -= 1) d /= 10n
    for (; d % 2n === 0n; e -= 1) {
      d /= 2n
      c *= 5n
    }
    for (; d % 5n === 0n; e -= 1) {
      d /= 5n
      c *= 2n
    }
  }
  if (c % 10n === 0n) {
    // By text: dividing by ten again and again would take the square of the length.
    const text = String(c)
    const kept = withoutFinalZeros(text)
    e += text.length - kept.length
    c = BigInt(kept)
  }
  return data(c, e, d)
}

function data(coefficient: bigint, exponent: number, divisor: bigint): Exact {
  return { coefficient, exponent, divisor } as Exact
}

/** A loop: `/0+$/` would start anew at each zero of a long run in the middle. */
function withoutFinalZeros(digits: string): string {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end -= 1
  return digits.slice(0, end)
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}

function abs(integer: bigint): bigint {
  return integer < 0n ? -integer : integer
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
