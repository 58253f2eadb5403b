import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { upperQuantile, upperTail } from '../../../src/core/statistics/normal-distribution.ts'
import { wilsonBounds } from '../../../src/core/statistics/wilson.ts'
import { mannWhitneyOf, tested, wilcoxonOf } from './samples.ts'
import { type Answers, describeWithScipy, type Questions, type RankAnswer } from './scipy.ts'

const { questions, answers } = JSON.parse(
  readFileSync(new URL('reference-values.json', import.meta.url), 'utf8'),
) as { readonly questions: Required<Questions>; readonly answers: Answers }

test.each(questions.normal.map((z, index) => [z, answers.normal[index]]))(
  'the tail above %d is %d',
  (z, tail = Number.NaN) => expectSame(upperTail(z ?? Number.NaN), tail, 1e-12),
)

test.each(questions.quantile.map((tail, index) => [tail, answers.quantile[index]]))(
  'the quantile for the tail %d is %d',
  (tail, z = Number.NaN) => expectSame(upperQuantile(tail ?? Number.NaN), z, 1e-12),
)

test.each(questions.wilson.map((it, index) => [it, answers.wilson[index]] as const))(
  "Wilson's bounds of %j are %j",
  ({ successes, samples, level }, bounds) => {
    expect(wilsonBounds({ proportion: successes / samples, samples, level })).toEqual({
      kind: 'bounds',
      lower: expect.closeTo(bounds?.lower ?? Number.NaN, 12),
      upper: expect.closeTo(bounds?.upper ?? Number.NaN, 12),
    })
  },
)

test.each(questions.mannWhitney.map((it, index) => [index, it] as const))(
  'Mann-Whitney, case %i',
  (index, it) => expectAnswer(mannWhitneyOf(it), answers.mannWhitney[index]),
)

test.each(questions.wilcoxon.map((it, index) => [index, it] as const))(
  'Wilcoxon, case %i',
  (index, it) => expectAnswer(wilcoxonOf(it), answers.wilcoxon[index]),
)

describeWithScipy('the table of known answers', (ask) => {
  test('equals the results of scipy', async () => {
    const { scipy, ...fresh } = await ask(questions)
    const { scipy: once, ...pinned } = answers
    expect([scipy, once]).toEqual([expect.stringMatching(/^1\./), expect.stringMatching(/^1\./)])
    expectNear(fresh, pinned)
  })
})

function expectAnswer(
  result: ReturnType<typeof mannWhitneyOf>,
  answer: RankAnswer | undefined,
): void {
  const ours = tested(result)
  expect(ours.statistic).toBe(answer?.statistic)
  const wanted =
    ours.method === 'normal' ? [answer?.asymptotic] : Object.values(answer?.exact ?? {})
  expect(wanted).not.toHaveLength(0)
  for (const pValue of wanted) expectSame(ours.pValue, pValue ?? Number.NaN, 1e-9)
}

function expectSame(ours: number, wanted: number, tolerance: number): void {
  expect(Math.abs(ours - wanted)).toBeLessThanOrEqual(tolerance * Math.abs(wanted) + 1e-14)
}

/** Equal but for the last digits, which differ between machines. */
function expectNear(left: unknown, right: unknown): void {
  const rounded = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (_, it: unknown) =>
      typeof it === 'number' ? it.toPrecision(9) : it,
    )
  expect(rounded(left)).toEqual(rounded(right))
}
