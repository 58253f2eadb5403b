import type { Exact } from '../arithmetic/exact.ts'
import { midranks, onOneScale } from './midranks.ts'
import type { RankQuestion, RankTest } from './rank-test.ts'
import {
  exactIsAffordable,
  exactTails,
  normalIsClose,
  normalTails,
} from './signed-rank-distribution.ts'

/** Two values of one metric that belong together: the same fold, repeat or seed. */
export interface Pair {
  readonly candidate: Exact
  readonly champion: Exact
}

interface PairedSamples extends RankQuestion {
  readonly pairs: readonly Pair[]
}

/**
 * The one-sided paired Wilcoxon signed-rank test: is the candidate better than the champion by more
 * than the minimum effect, pair by pair? Differences are exact, and equal only if their decimals are.
 *
 * Pairs that differ by just the minimum effect are treated as J. W. Pratt does ("Remarks on zeros and
 * ties in the Wilcoxon signed rank procedures", Journal of the American Statistical Association 54
 * (1959), 655-667; scipy's `zero_method='pratt'`): they take part in the ranking and are left out of
 * the sum. Wilcoxon's own way, to drop them first, can find a smaller probability for a larger
 * minimum effect, and a gate that is made stricter must not open.
 *
 * Exact, with ties as they are, while the number of differences that are not zero times twice the sum
 * of their ranks stays within 1e8: up to 463 pairs without zeros. Beyond that the normal
 * approximation, from 400 such differences on; else (thousands of pairs, nearly all of them zero)
 * `too-uneven`.
 */
export function wilcoxonSignedRank(samples: PairedSamples): RankTest {
  if (samples.pairs.length === 0) return { kind: 'refused', reason: 'no-values' }
  const gains = gainsOf(samples)
  const { groups, groupOf } = midranks(gains.map((gain) => (gain < 0n ? -gain : gain)))
  const doubledRanks: number[] = []
  let doubledW = 0
  for (const [index, gain] of gains.entries()) {
    if (gain === 0n) continue
    const doubledRank = groups[groupOf[index] ?? 0]?.doubledRank ?? 0
    doubledRanks.push(doubledRank)
    if (gain > 0n) doubledW += doubledRank
  }
  const common = {
    kind: 'tested',
    statistic: doubledW / 2,
    smallestOfSizes: 0.5 ** gains.length,
  } as const

  if (exactIsAffordable(doubledRanks)) {
    const { observed, smallest } = exactTails(doubledRanks, doubledW)
    return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest }
  }
  if (!normalIsClose(doubledRanks)) return { kind: 'refused', reason: 'too-uneven' }
  const { observed, smallest } = normalTails(doubledRanks, doubledW)
  return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest }
}

/** By how much each pair gains over the minimum effect; positive speaks for the candidate. */
function gainsOf({ pairs, better, minimumEffect }: PairedSamples): readonly bigint[] {
  const [effect = 0n, ...values] = onOneScale([
    minimumEffect,
    ...pairs.flatMap(({ candidate, champion }) => [candidate, champion]),
  ])
  const sign = better === 'higher' ? 1n : -1n
  return pairs.map((_, index) => {
    const [candidate = 0n, champion = 0n] = values.slice(2 * index, 2 * index + 2)
    return sign * (candidate - champion) - effect
  })
}
