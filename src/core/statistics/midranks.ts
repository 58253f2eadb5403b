import type { Exact } from '../arithmetic/exact.ts'

/** Equal values, as one: how many there are, and twice the rank that they share (a whole number). */
export interface TieGroup {
  readonly size: number
  readonly doubledRank: number
}

interface Midranks {
  /** The smallest values first. */
  readonly groups: readonly TieGroup[]
  /** For each value, in the order given, the index of its group. */
  readonly groupOf: readonly number[]
}

/**
 * Midranks: equal values share the mean of the ranks that they take together. Ranks start at 1.
 * Takes n log n steps.
 */
export function midranks(values: readonly bigint[]): Midranks {
  const order = values.map((value, index) => ({ value, index }))
  order.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
  const groups: TieGroup[] = []
  const groupOf = new Array<number>(values.length).fill(0)
  let before = 0
  while (before < order.length) {
    let end = before
    for (; end < order.length && order[end]?.value === order[before]?.value; end += 1) {
      const { index } = order[end] ?? { index: 0 }
      groupOf[index] = groups.length
    }
    groups.push({ size: end - before, doubledRank: before + 1 + end })
    before = end
  }
  return { groups, groupOf }
}

/**
 * The same numbers as whole ones: all multiplied by one positive factor, which keeps order, equality
 * and the ratio of differences. Much faster to sort than comparing fractions.
 *
 * Meant for decimals, whose divisor is 1: many different divisors make a very large factor.
 */
export function onOneScale(values: readonly Exact[]): readonly bigint[] {
  const lowest = values.reduce((least, { exponent }) => Math.min(least, exponent), 0)
  let common = 1n
  for (const { divisor } of values) if (common % divisor !== 0n) common *= divisor
  return values.map(
    ({ coefficient, exponent, divisor }) =>
      coefficient * 10n ** BigInt(exponent - lowest) * (common / divisor),
  )
}
