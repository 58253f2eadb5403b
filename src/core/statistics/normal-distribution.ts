/**
 * The two functions of the standard normal distribution that the tests here need.
 *
 * Written by hand, for lack of a library that fits: the packages that have both to full precision
 * (@stdlib) add 270 kB to the bundle, jstat adds 130 kB and takes every tail beyond 8.3 standard
 * deviations for zero, simple-statistics is off by 1e-3, and lib-r-math.js, a translation of R's
 * GPL sources, reads the environment when it is imported.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), section 26.2; by the
 * numbers of its formulas. Held to scipy.stats.norm by a test.
 */

/** From here on the continued fraction needs few terms; below it the series loses no digits. */
const tailStart = 2.5

/** At 2.5 the continued fraction has converged to the last bit of a double. */
const fractionTerms = 120

/** The probability that a standard normal value is above `z`; relative error below 1e-12. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  return z < tailStart ? 0.5 - betweenZeroAnd(z) : farTail(z)
}

/**
 * The `z` above which a standard normal value lies with the probability `tail`.
 *
 * @param tail above 0, at most 0.5: the caller vouches for it
 */
export function upperQuantile(tail: number): number {
  // Formula 26.2.23, good to 4.5e-4; Halley's method then triples the digits in each round.
  const t = Math.sqrt(-2 * Math.log(tail))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  let z = t - above / below
  for (let round = 0; round < 3; round += 1) {
    const newton = (upperTail(z) - tail) / density(z)
    z += newton / (1 - (z * newton) / 2)
  }
  return z
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

/** Formula 26.2.11: every term is positive, so nothing cancels. */
function betweenZeroAnd(z: number): number {
  let term = z
  let sum = z
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return density(z) * sum
}

/** Formula 26.2.14. */
function farTail(z: number): number {
  let fraction = z
  for (let term = fractionTerms; term >= 1; term -= 1) fraction = z + term / fraction
  return density(z) / fraction
}
