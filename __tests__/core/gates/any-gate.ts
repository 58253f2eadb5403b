import fc from 'fast-check'
import type {
  BetterThanGate,
  Confidence,
  Gate,
  SampleSize,
  ThresholdGate,
} from '../../../src/core/gates/gate.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import { aVersion, type Logged, type LoggedPoint, type Situation } from '../decision/facts.ts'
import { betterThan, gateWith } from './long-gates.ts'

/** What is no measurement, MLflow's own infinities among it. */
export const strangeValues = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
] as const

const otherwise = fc.constantFrom('hold' as const, 'fail' as const)
const dataset = fc.constantFrom(null, null, 'a', 'set a', 'b')

export const anySamples: fc.Arbitrary<SampleSize> = fc.record({
  metric: fc.constant('n'),
  min: fc.constantFrom(1, 50, 100, 1000),
  otherwise,
})

export const anyConfidence: fc.Arbitrary<Confidence> = fc.oneof(
  fc.record({
    kind: fc.constant('wilson' as const),
    level: fc.constantFrom(0.51, 0.8, 0.95, 0.999),
    samples: fc.constant('n'),
    otherwise,
  }),
  fc.record({ kind: fc.constant('logged' as const), metric: fc.constant('limit'), otherwise }),
)

const bounds = ['0', '0.4', '0.9', '1', 'champion', 'champion - 0.2', 'champion + 5%']

/** On the last value of `m`, so that a confidence may stand beside it. */
export const anyLastGate: fc.Arbitrary<ThresholdGate> = fc
  .record({
    comparator: fc.constantFrom('>=', '>', '<=', '<'),
    bound: fc.constantFrom(...bounds),
    dataset,
    samples: fc.option(anySamples),
    confidence: fc.option(anyConfidence),
  })
  .map(({ comparator, bound, ...beside }) => gateWith(`m ${comparator} ${bound}`, beside))

/** On the difference of `m` and `limit`, or of functions of them. */
export const anyDifferenceGate: fc.Arbitrary<ThresholdGate> = fc
  .record({
    first: fc.constantFrom('m', 'max(m)', 'm@a', 'mean(m@a)'),
    second: fc.constantFrom('limit', 'limit', 'min(limit)', 'limit@a', 'limit@b'),
    comparator: fc.constantFrom('>=', '>', '<=', '<', '=='),
    bound: fc.constantFrom(...bounds, '0.1', '-0.1'),
    samples: fc.option(anySamples),
  })
  .map(({ first, second, comparator, bound, samples }) =>
    gateWith(`${first} - ${second} ${comparator} ${bound}`, { samples }),
  )

/** On all values of `m`. */
export const anyFunctionGate: fc.Arbitrary<ThresholdGate> = fc
  .record({
    name: fc.constantFrom('min', 'max', 'mean', 'median'),
    comparator: fc.constantFrom('>=', '>', '<=', '<', '=='),
    bound: fc.constantFrom(...bounds),
    dataset,
    samples: fc.option(anySamples),
  })
  .map(({ name, comparator, bound, ...beside }) =>
    gateWith(`${name}(m) ${comparator} ${bound}`, beside),
  )

export const anyBetterThanGate: fc.Arbitrary<BetterThanGate> = fc
  .record({
    better: fc.constantFrom('higher' as const, 'lower' as const),
    test: fc.constantFrom('mann-whitney' as const, 'wilcoxon' as const),
    alpha: fc.constantFrom(0.001, 0.05, 0.2, 0.49),
    minimumEffect: fc.constantFrom('0', '0.01', '0.1'),
    dataset,
    samples: fc.option(anySamples),
  })
  .map((asked) => betterThan(asked))

export const anyGate: fc.Arbitrary<Gate> = fc.oneof(
  anyLastGate,
  anyFunctionGate,
  anyBetterThanGate,
  anyDifferenceGate,
)

const mostly = <Value>(usual: fc.Arbitrary<Value>, strange: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: strange })

/** Few different ones, so that they are often equal. */
const value = mostly(
  fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
  fc.constantFrom(...strangeValues, -1, 2, 1e300),
)
const on = fc.constantFrom<LoggedPoint['on'][]>('a', 'a', 'a', 'b', null, undefined, ['a', 'b'])

function point(measured: fc.Arbitrary<number>, where = on): fc.Arbitrary<LoggedPoint> {
  return fc.record({ value: measured, place: where }).map(({ value: it, place }) => {
    return place === undefined ? { value: it } : { value: it, on: place }
  })
}

/** A history of up to eight values, at steps of their own but for a few. */
export const anyHistory: fc.Arbitrary<readonly LoggedPoint[]> = mostly(
  fc.array(point(value), { minLength: 1, maxLength: 8 }),
  // MLflow keeps one row for each run, metric, step, time and value.
  fc.uniqueArray(
    point(value).chain((it) =>
      fc.record({ step: fc.nat(2), at: fc.nat(1) }).map((moment) => ({ ...it, ...moment })),
    ),
    {
      minLength: 1,
      maxLength: 4,
      selector: ({ step, at, value: logged }) => `${step} ${at} ${logged}`,
    },
  ),
)

const count = mostly(
  fc.constantFrom(1, 60, 200, 5000),
  fc.constantFrom(0, -5, 0.5, 2 ** 53, ...strangeValues),
)

export const anyMetrics: fc.Arbitrary<Readonly<Record<string, Logged>>> = fc.record(
  {
    m: anyHistory,
    n: fc.array(point(count), { minLength: 1, maxLength: 2 }),
    limit: fc.array(point(value), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['m'] },
)

const anyState: fc.Arbitrary<Situation> = fc
  .record({
    candidate: mostly<Readonly<Record<string, Logged>>>(anyMetrics, fc.constant({})),
    champion: fc.oneof(
      { weight: 6, arbitrary: anyMetrics },
      { weight: 1, arbitrary: fc.constant('none' as const) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    heldBefore: fc.boolean(),
  })
  .map(({ candidate, champion, heldBefore }) => ({
    candidate: aVersion(3, { metrics: candidate }),
    champion:
      champion === null
        ? null
        : aVersion(2, champion === 'none' ? { run: 'none' } : { metrics: champion }),
    heldBefore,
  }))

/** Everything is there and finite, and the candidate may well be better. */
export const anyContest: fc.Arbitrary<Situation> = fc
  .record({
    champion: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 8 }),
    gains: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 }),
    better: fc.constantFrom('candidate' as const, 'champion' as const),
    samples: fc.constantFrom(60, 200, 5000),
  })
  .map(({ champion, gains, better, samples }) => {
    const low = champion.map((tenths): LoggedPoint => ({ value: tenths / 10, on: 'a' }))
    const high = low.map(({ value: it }, index): LoggedPoint => {
      return { value: Math.round(it * 10 + (gains[index] ?? 0)) / 10, on: 'a' }
    })
    const [best, other] = better === 'candidate' ? [high, low] : [low, high]
    const ofLast = best.at(-1)?.value ?? 0
    return {
      candidate: aVersion(3, {
        metrics: {
          m: best,
          n: [{ value: samples, on: 'a' }],
          limit: [{ value: ofLast, on: 'a' }],
        },
      }),
      champion: aVersion(2, { metrics: { m: other } }),
    }
  })

export const anySituation: fc.Arbitrary<Situation> = fc.oneof(anyState, anyContest)

export const anyRules: fc.Arbitrary<Pick<Rules, 'firstPromotion' | 'sameDataset'>> = fc.record({
  firstPromotion: fc.constantFrom('require-absolute', 'hold', 'allow'),
  sameDataset: fc.constantFrom('hold', 'warn', 'ignore', 'require'),
})
