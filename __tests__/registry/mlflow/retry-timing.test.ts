import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { backoff } from '../../../src/registry/mlflow/retry-timing.ts'

const settings = { maxRetries: 7, backoffFactor: 2, backoffJitter: 1, respectRetryAfter: true }

test('the waits without jitter are 0, 4, 8, 16, 32, 64 and 120 seconds', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((retry) => backoff(retry, settings, () => 0))
  expect(waits).toEqual([0, 4000, 8000, 16_000, 32_000, 64_000, 120_000])
})

test('the random part of a wait is less than the jitter, and no wait is longer than two minutes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (retry, chance) => {
        const [least, wait] = [0, chance].map((it) => backoff(retry, settings, () => it))
        expect(wait).toBeGreaterThanOrEqual(least as number)
        expect(wait).toBeLessThanOrEqual(Math.min(120_000, (least as number) + 1000))
      },
    ),
  )
})
