import fc from 'fast-check'
import { type Exact, parseExact } from '../../../src/core/arithmetic/exact.ts'
import { mannWhitney } from '../../../src/core/statistics/mann-whitney.ts'
import type { RankTest, TestedRanks } from '../../../src/core/statistics/rank-test.ts'
import { wilcoxonSignedRank } from '../../../src/core/statistics/wilcoxon.ts'
import type { MannWhitneyCase, WilcoxonCase } from './scipy.ts'

/** Thousandths: 905 is 0.905. In doubles many of their differences would not be equal. */
export function thousandths(count: number): Exact {
  const value = parseExact(`${count}e-3`)
  if (value === null) throw new Error(`${count} is no number`)
  return value
}

export function mannWhitneyOf(it: MannWhitneyCase): RankTest {
  return mannWhitney({
    candidate: it.candidate.map(thousandths),
    champion: it.champion.map(thousandths),
    better: it.better,
    minimumEffect: thousandths(it.minimumEffect),
  })
}

export function wilcoxonOf(it: WilcoxonCase): RankTest {
  return wilcoxonSignedRank({
    pairs: it.pairs.map(([candidate, champion]) => ({
      candidate: thousandths(candidate),
      champion: thousandths(champion),
    })),
    better: it.better,
    minimumEffect: thousandths(it.minimumEffect),
  })
}

export function tested(result: RankTest): TestedRanks {
  if (result.kind !== 'tested') throw new Error(`refused: ${result.reason}`)
  return result
}

const better = fc.constantFrom('higher', 'lower')

/** Few different values make many ties, and effects that some differences are equal to. */
const spreads = fc.constantFrom(2, 4, 10, 1000)

export function independentSamples(sizes: {
  readonly min: number
  readonly max: number
}): fc.Arbitrary<MannWhitneyCase> {
  return spreads.chain((spread) => {
    const values = fc.array(fc.integer({ min: 0, max: spread }), {
      minLength: sizes.min,
      maxLength: sizes.max,
      size: 'max',
    })
    const minimumEffect = fc.integer({ min: -1, max: Math.ceil(spread / 4) })
    return fc.record({ candidate: values, champion: values, better, minimumEffect })
  })
}

export function pairedSamples(sizes: {
  readonly min: number
  readonly max: number
}): fc.Arbitrary<WilcoxonCase> {
  return spreads.chain((spread) => {
    const value = fc.integer({ min: 0, max: spread })
    return fc.record({
      pairs: fc.array(fc.tuple(value, value), {
        minLength: sizes.min,
        maxLength: sizes.max,
        size: 'max',
      }),
      better,
      minimumEffect: fc.integer({ min: -1, max: Math.ceil(spread / 4) }),
    })
  })
}

/** Values without a tie, in random order. */
export function distinctSamples(sizes: {
  readonly min: number
  readonly max: number
}): fc.Arbitrary<MannWhitneyCase> {
  const size = fc.integer(sizes)
  return fc.tuple(size, size).chain(([first, second]) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: 100_000 }), {
        minLength: first + second,
        maxLength: first + second,
        size: 'max',
      })
      .map((values) => ({
        candidate: values.slice(0, first),
        champion: values.slice(first),
        better: 'higher' as const,
        minimumEffect: 0,
      })),
  )
}

/** No difference is zero, and no two are of the same size. */
export function distinctPairs(sizes: {
  readonly min: number
  readonly max: number
}): fc.Arbitrary<WilcoxonCase> {
  return fc
    .uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.boolean(), fc.integer({ min: 0, max: 9 })),
      { minLength: sizes.min, maxLength: sizes.max, size: 'max', selector: ([gain]) => gain },
    )
    .map((gains) => ({
      pairs: gains.map(([gain, up, base]) => [base + (up ? gain : -gain), base] as const),
      better: 'higher' as const,
      minimumEffect: 0,
    }))
}
