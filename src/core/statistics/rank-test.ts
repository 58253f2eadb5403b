import type { Exact } from '../arithmetic/exact.ts'

/** Which way a metric is meant to go. */
type Better = 'higher' | 'lower'

/** How the probability was found. */
type RankTestMethod =
  /** Every way to hand out the signs or places was counted, ties as they are. */
  | 'exact'
  /** The normal approximation, with the variance of the ties and the continuity correction 1/2. */
  | 'normal'

/** What a one-sided rank test found out. */
export interface TestedRanks {
  readonly kind: 'tested'
  /** U or W+ of the candidate; ends in .5 where ties make it. Larger speaks for the candidate. */
  readonly statistic: number
  /** From 0 to 1: how often chance alone would do this well where the candidate is no better. */
  readonly pValue: number
  readonly method: RankTestMethod
  /**
   * The smallest `pValue` that values with these very ties could reach, by the same method: never
   * above `pValue`. Where it is above alpha, these values can't show anything.
   */
  readonly smallestPossible: number
  /**
   * The smallest `pValue` that so many values could reach if none were equal: never above
   * `smallestPossible` where the method is `exact`. Where it is above alpha, there are too few
   * values; where only `smallestPossible` is, there are enough, but too many are equal.
   */
  readonly smallestOfSizes: number
}

export type RankTest =
  | TestedRanks
  | {
      readonly kind: 'refused'
      readonly reason: /** A side has no value at all. */
        | 'no-values'
        /**
         * Too many values to count every way, and the normal approximation can't be trusted: one
         * side is much smaller than the other, or most values are equal.
         */
        | 'too-uneven'
    }

/** What both tests ask: is the candidate better by more than the minimum effect? */
export interface RankQuestion {
  readonly better: Better
  /**
   * In units of the metric, subtracted from what the candidate gains before anything is ranked. The
   * sign does not depend on `better`: 0.01 always asks for more, and -0.01 allows a loss of that much.
   */
  readonly minimumEffect: Exact
}
