import { describe, expect, test } from '@jest/globals'
import type { Gate } from '../../../src/core/gates/gate.ts'
import { betterThan, gateWith, logged, samplesOf, wilson } from '../gates/long-gates.ts'
import { aVersion, decided, type Logged, type LoggedPoint } from './facts.ts'

type Metrics = Readonly<Record<string, Logged>>
const on = (value: number, digest: LoggedPoint['on'] = 'a', step = 0): LoggedPoint => ({
  value,
  step,
  ...(digest === undefined ? {} : { on: digest }),
})

function digest(
  gates: readonly Gate[],
  candidate: Metrics,
  champion: Metrics | null = null,
): string {
  return decided(gates, {
    candidate: aVersion(3, { metrics: candidate }),
    champion: champion === null ? null : aVersion(2, { metrics: champion }),
  }).evidenceDigest
}

/** Every one of them has a digest of its own. */
function expectAllDifferent(digests: readonly string[]): void {
  expect(new Set(digests).size).toBe(digests.length)
}

describe('the evidence digest covers every key of a gate:', () => {
  const metrics = { m: [on(0.9), on(0.95, 'a', 1)], n: 100, limit: 0.9 }
  const line = 'm >= 0.5'
  const asked: readonly Gate[] = [
    gateWith(line, {}),
    gateWith(line, { dataset: 'a' }),
    gateWith(line, { dataset: 'set a' }),
    gateWith(line, { samples: samplesOf(10) }),
    gateWith(line, { samples: samplesOf(11) }),
    gateWith(line, { samples: samplesOf(10, 'fail') }),
    gateWith(line, { samples: { ...samplesOf(10), metric: 'limit' } }),
    gateWith(line, { confidence: wilson(0.95) }),
    gateWith(line, { confidence: wilson(0.96) }),
    gateWith(line, { confidence: wilson(0.95, 'fail') }),
    gateWith(line, {
      confidence: { kind: 'wilson', level: 0.95, samples: 'limit', otherwise: 'hold' },
    }),
    gateWith(line, { confidence: logged() }),
    gateWith(line, { confidence: logged('fail') }),
    betterThan(),
    betterThan({ better: 'lower' }),
    betterThan({ test: 'wilcoxon' }),
    betterThan({ alpha: 0.04 }),
    betterThan({ minimumEffect: '0.01' }),
    betterThan({ dataset: 'a' }),
    betterThan({ samples: samplesOf(10) }),
    betterThan({ severity: 'warn' }),
  ]

  test('each key and value gives another digest', () => {
    expectAllDifferent(asked.map((gate) => digest([gate], metrics, metrics)))
  })

  test('the spelling of a minimum effect does not change it', () => {
    const written = ['0.01', '0.010', '1e-2', '.01'].map((minimumEffect) =>
      digest([betterThan({ minimumEffect })], metrics, metrics),
    )
    expect(new Set(written).size).toBe(1)
  })
})

describe('the evidence digest of a gate on a dataset', () => {
  const gate = gateWith('m >= 0.5', { dataset: 'a' })
  test('is different for each possible finding', () => {
    const moment = { step: 0, at: 5 }
    expectAllDifferent(
      [
        { m: [on(0.9)] },
        { m: [on(0.8)] },
        { m: [on(Number.NaN)] },
        { m: [on(0.9, 'b')] },
        { m: 0.9 },
        // Two holds that are not the same: who accepts one has not accepted the other.
        {
          m: [
            { value: 0.9, on: 'a', ...moment },
            { value: 0.8, on: 'b', ...moment },
          ],
        },
        {},
      ].map((metrics: Metrics) => digest([gate], metrics)),
    )
  })

  test('does not depend on values that were measured on another dataset', () => {
    const there = [on(0.9)]
    const also = [...there, on(0.1, 'b', 7), on(Number.NaN, null, 8)]
    expect(digest([gate], { m: also })).toBe(digest([gate], { m: there }))
  })

  test('does not depend on the step and time of the values', () => {
    expect(digest([gate], { m: [{ ...on(0.9), step: 5, at: 99 }] })).toBe(
      digest([gate], { m: [on(0.9)] }),
    )
  })
})

describe('the evidence digest covers', () => {
  test('the number of samples, and that it is missing', () => {
    for (const beside of [{ samples: samplesOf(10) }, { confidence: wilson() }]) {
      const gate = gateWith('m >= 0.5', beside)
      const digests = [100, 101, 0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY].map((n) =>
        digest([gate], { m: 0.9, n }),
      )
      expectAllDifferent([...digests, digest([gate], { m: 0.9 })])
    }
  })

  test('the logged limit, and that it is missing', () => {
    const gate = gateWith('m >= 0.5', { confidence: logged() })
    const digests = [0.8, 0.81, 0.99, Number.NaN].map((limit) => digest([gate], { m: 0.9, limit }))
    expectAllDifferent([...digests, digest([gate], { m: 0.9 })])
  })

  test('the value, although its limit is compared', () => {
    const gate = gateWith('m >= 0.5', { confidence: logged() })
    expectAllDifferent([0.9, 0.91].map((m) => digest([gate], { m, limit: 0.8 })))
  })

  test('nothing of the champion’s number of samples and limit', () => {
    const gates = [
      gateWith('m >= champion', { samples: samplesOf(10), confidence: wilson() }),
      gateWith('m >= champion', { confidence: logged() }),
    ]
    const candidate = { m: 0.9, n: 100, limit: 0.8 }
    expect(digest(gates, candidate, { m: 0.5, n: 7, limit: 1 })).toBe(
      digest(gates, candidate, { m: 0.5 }),
    )
  })
})

describe('the evidence digest of "better-than"', () => {
  const [candidate, champion] = [{ m: [0.5, 0.6, 0.7] }, { m: [0.1, 0.2, 0.3] }]
  const gates = [betterThan()]
  const original = digest(gates, candidate, champion)

  test('covers every value of both sides', () => {
    const others = [
      digest(gates, { m: [0.5, 0.6, 0.8] }, champion),
      digest(gates, { m: [0.4, 0.6, 0.7] }, champion),
      digest(gates, { m: [0.5, 0.6] }, champion),
      digest(gates, { m: [0.5, 0.6, 0.7, 0.6] }, champion),
      digest(gates, { m: [0.5, 0.6, Number.NaN] }, champion),
      digest(gates, candidate, { m: [0.1, 0.2, 0.31] }),
      digest(gates, candidate, { m: [0.1, 0.2, 0.3, 0.3] }),
      digest(gates, candidate, { m: [0.1, 0.2, Number.NaN] }),
      digest(gates, champion, candidate),
      digest(gates, candidate),
    ]
    expectAllDifferent([original, ...others])
  })

  test('covers which value belongs to which fold', () => {
    const folds = [betterThan({ test: 'wilcoxon' })]
    const swapped = { m: [0.6, 0.5, 0.7] }
    expect(digest(folds, swapped, champion)).not.toBe(digest(folds, candidate, champion))
  })

  test('does not depend on the order and time of logging', () => {
    const steps = candidate.m.map((value, step) => ({ value, step, at: 77 - step }))
    expect(digest(gates, { m: steps.toReversed() }, champion)).toBe(original)
  })
})
