import { describe, expect, test } from '@jest/globals'
import { compareInt64, type Int64, int64, int64Json } from '../../../src/core/arithmetic/int64.ts'
import { aVersion, between, decided, type LoggedPoint, said } from '../decision/facts.ts'
import { betterThan, gateWith } from './long-gates.ts'

/** `time.time_ns()`; the next one is the same double. */
const nanoseconds = 1_762_300_000_123_456_789n
const [most, least] = [2n ** 63n - 1n, -(2n ** 63n)]

describe('with steps that are equal as doubles', () => {
  const on = (value: number, step: bigint, digest: string): LoggedPoint => ({
    value,
    step,
    at: step,
    on: digest,
  })

  test('the last value on a dataset is the value of the higher step', () => {
    const asked = gateWith('m >= 0.9', { dataset: 'a' })
    const rising = [on(0.5, nanoseconds, 'a'), on(0.95, nanoseconds + 1n, 'a')]
    const falling = [on(0.95, nanoseconds, 'a'), on(0.5, nanoseconds + 1n, 'a')]
    for (const [points, expected] of [
      [rising, 'pass, met'],
      [falling, 'fail, not-met'],
    ] as const) {
      expect(said(asked, { candidate: aVersion(3, { metrics: { m: points } }) })).toBe(expected)
      const turned = points.toReversed()
      expect(said(asked, { candidate: aVersion(3, { metrics: { m: turned } }) })).toBe(expected)
    }
  })

  test('a value belongs to the dataset of its own step', () => {
    const points = [on(0.95, nanoseconds, 'a'), on(0.5, nanoseconds + 1n, 'b')]
    const candidate = aVersion(3, { metrics: { m: points } })
    expect(said(gateWith('m >= 0.9', { dataset: 'a' }), { candidate })).toBe('pass, met')
    expect(said(gateWith('m >= 0.9', { dataset: 'b' }), { candidate })).toBe('fail, not-met')
  })

  test('folds are paired by the exact step', () => {
    const folds = (values: readonly number[], from: bigint): readonly LoggedPoint[] =>
      values.map((value, index) => ({ value, step: from + BigInt(index) }))
    const [high, low] = [
      [0.21, 0.92, 0.53, 0.74, 0.45],
      [0.2, 0.9, 0.5, 0.7, 0.4],
    ]
    const asked = betterThan({ test: 'wilcoxon' })
    const same = between({ m: folds(high, nanoseconds) }, { m: folds(low, nanoseconds) })
    expect(said(asked, same)).toBe('pass, better')
    const shifted = between({ m: folds(high, nanoseconds) }, { m: folds(low, nanoseconds + 1n) })
    expect(said(asked, shifted)).toBe('hold, folds-do-not-match')
  })

  test('the digest covers the exact steps, in any order', () => {
    const digest = (...steps: readonly Int64[]) =>
      decided(
        [betterThan()],
        between(
          { m: steps.map((step, index) => ({ value: 0.9 + index / 100, step })) },
          { m: [0.5] },
        ),
      ).evidenceDigest
    const one = digest(nanoseconds, nanoseconds + 1n)
    expect(one).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(digest(nanoseconds, nanoseconds + 2n)).not.toBe(one)
    expect(digest(least, most)).not.toBe(digest(most, least))
  })
})

describe('a 64-bit integer', () => {
  test('is a bigint only where a number is not exact', () => {
    expect([0n, -1n, 2n ** 53n - 1n, -(2n ** 53n) + 1n].map(int64)).toEqual([
      0,
      -1,
      Number.MAX_SAFE_INTEGER,
      Number.MIN_SAFE_INTEGER,
    ])
    expect([2n ** 53n, -(2n ** 53n), most, least].map(int64)).toEqual([
      2n ** 53n,
      -(2n ** 53n),
      most,
      least,
    ])
  })

  test('is compared exactly', () => {
    const rising: readonly Int64[] = [least, -5, 0, 2 ** 53 - 1, 2n ** 53n, 2n ** 53n + 1n, most]
    expect(rising.toReversed().sort(compareInt64)).toEqual(rising)
    expect(compareInt64(most, most)).toBe(0)
  })

  test('is a number in JSON if that is exact, and otherwise a string of its digits', () => {
    expect(JSON.stringify([int64Json(-5), int64Json(most)])).toBe('[-5,"9223372036854775807"]')
  })
})
