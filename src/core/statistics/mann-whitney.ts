import type { Exact } from '../arithmetic/exact.ts'
import { midranks, onOneScale } from './midranks.ts'
import {
  exactIsAffordable,
  exactTails,
  normalIsClose,
  normalTails,
  type PooledRanks,
} from './rank-sum-distribution.ts'
import type { RankQuestion, RankTest } from './rank-test.ts'

/** Two independent samples: values of the same metric, in any order, of any two sizes. */
interface IndependentSamples extends RankQuestion {
  readonly candidate: readonly Exact[]
  readonly champion: readonly Exact[]
}

/**
 * The one-sided Mann-Whitney U test: are the candidate's values better than the champion's by more
 * than the minimum effect? The minimum effect is taken off exactly, and values are equal only if
 * their decimals are.
 *
 * Exact, with ties as they are, while the product of the sizes, the smaller size and the sum of the
 * sizes, all multiplied, stay within 2e8: up to 100 against 100 values, or 5 against 2,500. Beyond
 * that the normal approximation, where it can be trusted; else `too-uneven`.
 *
 * While the method is exact, a larger minimum effect does not give a smaller probability: a property
 * test looks for a case where it does.
 */
export function mannWhitney(samples: IndependentSamples): RankTest {
  const [first, second] = [samples.candidate.length, samples.champion.length]
  if (first === 0 || second === 0) return { kind: 'refused', reason: 'no-values' }
  const { groups, groupOf } = midranks(pooledValues(samples))
  const pooled: PooledRanks = { first, second, groups }
  const doubledRanks = groupOf
    .slice(0, first)
    .reduce((sum, group) => sum + (groups[group]?.doubledRank ?? 0), 0)
  const doubledU = doubledRanks - first * (first + 1)
  const common = {
    kind: 'tested',
    statistic: doubledU / 2,
    smallestOfSizes: oneOfAll(pooled),
  } as const

  // One value only: U can't differ, and there is nothing to count.
  if (groups.length === 1) {
    return { ...common, pValue: 1, method: 'exact', smallestPossible: 1 }
  }
  if (exactIsAffordable(pooled)) {
    const { observed, smallest } = exactTails(pooled, doubledU)
    return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest }
  }
  if (!normalIsClose(pooled)) return { kind: 'refused', reason: 'too-uneven' }
  const { observed, smallest } = normalTails(pooled, doubledU)
  return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest }
}

/** The candidate's values first; larger is better. */
function pooledValues({ candidate, champion, better, minimumEffect }: IndependentSamples) {
  const [effect = 0n, ...values] = onOneScale([minimumEffect, ...candidate, ...champion])
  const sign = better === 'higher' ? 1n : -1n
  return values.map((value, index) =>
    index < candidate.length ? sign * value - effect : sign * value,
  )
}

/** One way out of all to pick one sample from both; 0 where that is below the smallest double. */
function oneOfAll({ first, second }: PooledRanks): number {
  // A whole number at each step, so that 3 against 3 values is 1/20 to the last bit.
  let ways = 1
  for (let picked = 1; picked <= Math.min(first, second); picked += 1) {
    ways = (ways * (first + second - picked + 1)) / picked
  }
  return 1 / ways
}
