import {
  absolute,
  compare,
  type Exact,
  multiply,
  type Order,
  parseExact,
  subtract,
} from './exact.ts'

/** Of the greater of two values: a thousand times what the arithmetic of doubles leaves behind. */
const noise = parseExact('1e-12')

/**
 * How two measured values stand to each other, where the noise of floating point is no difference:
 * the same model that is evaluated twice may differ in the last bits. `magnitude`: of the numbers
 * that the values were worked out from, where those are greater than the values themselves.
 */
export function compareMeasured(a: Exact, b: Exact, magnitude: readonly Exact[] = []): Order {
  if (noise === null) throw new Error('the noise is not a number')
  const greatest = [a, b, ...magnitude]
    .map(absolute)
    .reduce((most, value) => (compare(value, most) > 0 ? value : most))
  const distance = absolute(subtract(a, b))
  return compare(distance, multiply(noise, greatest)) < 0 ? 0 : compare(a, b)
}
