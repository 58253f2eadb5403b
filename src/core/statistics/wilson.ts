import { upperQuantile } from './normal-distribution.ts'

export interface Proportion {
  /** From 0 to 1. Times `samples` it need not be a whole number: averages and rounded values do. */
  readonly proportion: number
  /** How many independent samples it was measured on: a whole number from 1. */
  readonly samples: number
  /** The confidence in each bound on its own: above 0.5, below 1. */
  readonly level: number
}

type WilsonBounds =
  | { readonly kind: 'bounds'; readonly lower: number; readonly upper: number }
  | {
      readonly kind: 'refused'
      readonly reason: 'not-a-proportion' | 'not-a-count' | 'not-a-level'
    }

/**
 * Wilson's score bounds of a proportion, without continuity correction.
 *
 * Each bound is one-sided, because a gate asks about one side: at level 0.95 the true proportion is
 * at least `lower` with 95 % confidence, and at most `upper` with 95 % confidence. Together they are
 * the two-sided interval of level 0.90 (`2 * level - 1`).
 *
 * The bounds are doubles and irrational by nature: good to about 1e-15, never outside of 0 to 1, and
 * never on the wrong side of the proportion.
 *
 * A level up to 0.5 is refused: its bounds would be more hopeful than the proportion itself.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212. The lower bound is written as
 * the product of the equation's roots over the upper one, so that nothing cancels near 0.
 */
export function wilsonBounds({ proportion, samples, level }: Proportion): WilsonBounds {
  if (!(proportion >= 0 && proportion <= 1)) return { kind: 'refused', reason: 'not-a-proportion' }
  if (!Number.isSafeInteger(samples) || samples < 1)
    return { kind: 'refused', reason: 'not-a-count' }
  if (!(level > 0.5 && level < 1)) return { kind: 'refused', reason: 'not-a-level' }

  const z = upperQuantile(1 - level)
  const weight = (z * z) / samples
  const reach = z * Math.sqrt((proportion * (1 - proportion)) / samples + weight / (4 * samples))
  const far = proportion + weight / 2 + reach
  // Rounding must not carry a bound over the proportion that it bounds, nor beyond 1.
  const lower = Math.min((proportion * proportion) / far, proportion)
  const upper = Math.min(Math.max(far / (1 + weight), proportion), 1)
  return { kind: 'bounds', lower, upper }
}
