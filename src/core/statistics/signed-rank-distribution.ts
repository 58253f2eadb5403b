/**
 * How Wilcoxon's W+ is distributed where a difference is as likely to be positive as negative: every
 * way to hand out the signs is equally likely, the ranks as tied as they are.
 */
import { upperTail } from './normal-distribution.ts'
import type { Tails } from './rank-sum-distribution.ts'

/** A tenth of a second, and a few megabytes: 463 pairs without zeros. */
const affordableSteps = 1e8

/**
 * From here on W+ is close to normal whatever the ties: no step of it is then wider than a tenth of
 * the standard deviation. (The widest gap between ranks is at most their mean, r, and the standard
 * deviation at least r √pairs / 2; half a gap over that is at most 1 / √pairs.)
 */
const fewestForNormal = 400

/** @param doubledRanks twice the rank of each difference that is not zero */
export function exactIsAffordable(doubledRanks: readonly number[]): boolean {
  return doubledRanks.length * sumOf(doubledRanks) <= affordableSteps
}

export function normalIsClose(doubledRanks: readonly number[]): boolean {
  return doubledRanks.length >= fewestForNormal
}

/**
 * Counts every way, by dynamic programming over the ranks. Counts are doubles: sums of positive
 * numbers, good to about 1e-13 of themselves.
 *
 * Source: the generating function of F. Wilcoxon, S. K. Katti and R. A. Wilcox, "Critical values and
 * probability levels for the Wilcoxon rank sum test and the Wilcoxon signed rank test" (1970), with
 * midranks in place of ranks.
 */
export function exactTails(doubledRanks: readonly number[], doubledW: number): Tails {
  const unit = doubledRanks.every((rank) => rank % 2 === 0) ? 2 : 1
  const ways = new Float64Array(sumOf(doubledRanks) / unit + 1)
  ways[0] = 1
  let largest = 0
  for (const doubledRank of doubledRanks) {
    const rank = doubledRank / unit
    // Descending, so that each rank counts once.
    for (let w = largest; w >= 0; w -= 1) {
      ways[w + rank] = (ways[w + rank] as number) + (ways[w] as number)
    }
    largest += rank
  }
  let tail = 0
  for (let w = largest; w >= doubledW / unit; w -= 1) tail += ways[w] as number
  // Halving is exact, and dividing by 2 ** pairs could overflow.
  const smallest = 0.5 ** doubledRanks.length
  return { observed: Math.min(tail * smallest, 1), smallest }
}

/**
 * The variance is that of the ranks as they are, so ties and zeros need no correction of their own
 * (W. J. Conover, "On methods of handling ties in the Wilcoxon signed-rank test", Journal of the
 * American Statistical Association 68 (1973), 985-988); the same numbers as scipy's
 * `method='asymptotic', correction=True`.
 */
export function normalTails(doubledRanks: readonly number[], doubledW: number): Tails {
  const largest = sumOf(doubledRanks)
  const squares = doubledRanks.reduce((sum, rank) => sum + rank * rank, 0)
  const tail = (doubled: number) =>
    upperTail((doubled - largest / 2 - 1) / (Math.sqrt(squares) / 2))
  return { observed: tail(doubledW), smallest: tail(largest) }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
