import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalText } from '../../../src/core/arithmetic/exact.ts'
import { anyEvidence } from '../../../src/core/evidence/evidence-rules.ts'
import { firstPromotionPreview } from '../../../src/core/policy-test/first-promotion-preview.ts'
import { plain } from '../../../src/report/phrase.ts'
import { gateReason } from '../../../src/report/phrases/gate-phrases.ts'
import { numbersOf } from '../../../src/report/phrases/numbers.ts'
import { textReport } from '../../../src/report/promotion/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { runs } from '../../../testing/property/runs.ts'
import { outcomeOf } from '../../report/promotion/outcomes.ts'
import {
  aVersion,
  between,
  decided,
  type Logged,
  type Measured,
  type Situation,
  said,
  told,
} from '../decision/facts.ts'
import { gateWith, logged, samplesOf } from './long-gates.ts'

const gap = 'train - val <= 0.02'
const of = (metrics: Readonly<Record<string, Logged>>): Situation => between(metrics)

describe('the difference of two metrics', () => {
  test('is exact: 0.95 - 0.93 is 0.02, which it is not in doubles', () => {
    expect(said(gap, of({ train: 0.95, val: 0.93 }))).toBe('pass, met')
    expect(said('train - val < 0.02', of({ train: 0.95, val: 0.93 }))).toBe('fail, not-met')
    expect(said(gap, of({ train: 0.9500000001, val: 0.93 }))).toBe('fail, not-met')
    expect(said('train - val == 0.02', of({ train: 0.95, val: 0.93 }))).toBe('pass, met')
  })

  test('keeps its sign: where validation is better, it is negative', () => {
    expect(said(gap, of({ train: 0.9, val: 0.99 }))).toBe('pass, met')
    expect(said('train - val >= 0', of({ train: 0.9, val: 0.99 }))).toBe('fail, not-met')
  })

  test('takes a function of each metric by itself', () => {
    const situation = of({ train: [0.9, 0.99, 0.95], val: [0.97, 0.9] })
    expect(said('max(train) - max(val) == 0.02', situation)).toBe('pass, met')
    expect(said('train - max(val) == -0.02', situation)).toBe('pass, met')
    expect(said('max(train) - val == 0.09', situation)).toBe('pass, met')
  })

  test('takes each metric on its own dataset', () => {
    const candidate = aVersion(3, {
      metrics: {
        auc: [
          { value: 0.99, on: 'train' },
          { value: 0.96, on: 'val' },
        ],
      },
    })
    expect(said('auc@train - auc@val == 0.03', { candidate })).toBe('pass, met')
    expect(said('auc@val - auc@train == -0.03', { candidate })).toBe('pass, met')
    expect(said('auc@train - auc@"set val" == 0.03', { candidate })).toBe('pass, met')
    expect(said('auc@train - auc@other <= 1', { candidate })).toBe('fail, candidate-not-on-dataset')
  })

  test('is reported with both values, whatever became of it', () => {
    const lines = (metrics: Readonly<Record<string, Logged>>) =>
      textReport(outcomeOf(gap, of(metrics), { kind: 'checked' }), unpainted)[1]
    expect(lines({ train: 0.96, val: 0.95 })).toBe(
      '  pass  train - val <= 0.02  0.01 (0.96 − 0.95) is at most 0.02',
    )
    expect(lines({ train: 0.99, val: 0.95 })).toBe(
      '  fail  train - val <= 0.02  0.04 (0.99 − 0.95) is above 0.02',
    )
    expect(lines({ train: 0.99 })).toBe(
      '  fail  train - val <= 0.02  the candidate has no metric val (it has 1 metric: train)',
    )
    expect(lines({ train: Number.NaN, val: 0.9 })).toBe(
      "  fail  train - val <= 0.02  the candidate's value of train is NaN",
    )
    const [result] = decided(gap, of({ train: 0.99 })).gates
    expect(result && plain(numbersOf(result, null).candidate)).toBe('missing (0.99 − missing)')
  })
})

describe('one of both metrics', () => {
  test.each<[string, Readonly<Record<string, Logged>>, string]>([
    ['the first is missing', { val: 0.9 }, 'fail, candidate-lacks-metric'],
    ['the second is missing', { train: 0.9 }, 'fail, candidate-lacks-metric'],
    ['both are missing', {}, 'fail, candidate-lacks-metric'],
    ['the second is NaN', { train: 0.9, val: Number.NaN }, 'fail, candidate-not-finite'],
    [
      'both are infinite: nobody subtracts those',
      { train: Number.POSITIVE_INFINITY, val: Number.POSITIVE_INFINITY },
      'fail, candidate-not-finite',
    ],
  ])('%s', (_, metrics, expected) => {
    expect(said('train - val <= 1', of(metrics))).toBe(expected)
  })

  test('is in doubt, and the other one is missing: that is worse', () => {
    const twice = [
      { value: 0.9, step: 1 },
      { value: 0.8, step: 1, at: 9 },
    ]
    expect(said('max(train) - val <= 1', of({ train: twice, val: 0.5 }))).toBe(
      'hold, several-values-at-a-step',
    )
    expect(said('max(train) - val <= 1', of({ train: twice }))).toBe('fail, candidate-lacks-metric')
  })

  test('is one that belongs to another model: hold', () => {
    const candidate = aVersion(3, {
      metrics: { train: [{ value: 0.9, on: [null] }], val: 0.9 },
      severalModels: true,
    })
    expect(said('train - val <= 1', { candidate })).toBe('hold, not-its-own')
  })
})

describe('against a baseline', () => {
  test('it is the baseline’s difference', () => {
    const situation = between({ train: 0.99, val: 0.95 }, { train: 0.97, val: 0.92 })
    expect(said('train - val <= champion', situation)).toBe('pass, met')
    expect(said('train - val <= champion - 0.01', situation)).toBe('pass, met')
    expect(said('train - val <= champion - 0.011', situation)).toBe('fail, not-met')
    expect(said('train - val <= champion - 20%', situation)).toBe('pass, met')
    const [result] = decided('train - val <= champion', situation).gates
    expect(result?.bound && canonicalText(result.bound)).toBe('0.05')
    expect(result?.metric).toBe('train - val')
    expect(
      textReport(
        outcomeOf('train - val <= champion', situation, { kind: 'checked' }),
        unpainted,
      )[1],
    ).toBe(
      '  pass  train - val <= champion  0.04 (0.99 − 0.95) is at most 0.05 (champion version 2: 0.05 (0.97 − 0.92)); datasets not known',
    )
  })

  test('that lacks one of both it is a hold, which names that one', () => {
    const situation = between({ train: 0.99, val: 0.95 }, { train: 0.97 })
    expect(said('train - val <= champion', situation)).toBe('hold, baseline-lacks-metric')
    const [result] = decided('train - val <= champion', situation).gates
    expect(result && plain(gateReason(result, null))).toBe(
      'the champion (version 2) has no metric val (candidate: 0.04 (0.99 − 0.95))',
    )
  })

  test('noise is measured by the two values, and not by the little that is left of them', () => {
    const noise = between({ train: 0.9, val: 0.9 - 1e-16 }, { train: 0.9, val: 0.9 })
    expect(said('train - val <= champion', noise)).toBe('pass, met')
    expect(said('train - val > champion', noise)).toBe('fail, not-met')
    expect(said('train - val <= champion + 0', noise)).toBe('fail, not-met')
  })

  test('datasets are compared metric by metric', () => {
    const on = (train: string, val: string) => ({
      metrics: { train: [{ value: 0.9, on: train }], val: [{ value: 0.9, on: val }] },
    })
    const against = (train: string, val: string): Situation => ({
      candidate: aVersion(3, on('a', 'b')),
      champion: aVersion(2, on(train, val)),
    })
    const gate = 'train - val <= champion'
    expect(said(gate, against('a', 'b'))).toBe('pass, met')
    expect(said(gate, against('a', 'c'))).toBe('hold, datasets-differ')
    // The same two datasets, the other way round.
    expect(said(gate, against('b', 'a'))).toBe('hold, datasets-differ')
  })
})

describe('a first promotion', () => {
  const first = of({ train: 0.95, val: 0.94 })

  test('asks for a number on the very same difference', () => {
    const relative = 'train - val <= champion'
    const outcome = (beside: string) => told(decided(`${relative}\n${beside}`, first))[0]
    const skipped = 'train - val: skip, skipped-first-promotion'
    const held = 'train - val: hold, held-first-promotion'
    expect(outcome('train - val <= 0.02')).toBe(skipped)
    expect(outcome('train <= 1')).toBe(held)
    expect(outcome('val <= 1')).toBe(held)
    expect(outcome('val - train <= 1')).toBe(held)
    expect(outcome('train - max(val) <= 1')).toBe(held)
  })

  test('of one metric is not opened by a number on a difference', () => {
    expect(told(decided('train >= champion\ntrain - val <= 0.02', first))[0]).toBe(
      'train: hold, held-first-promotion',
    )
  })

  test('is explained beforehand', () => {
    const gates = [gateWith('train - val <= champion', {}), gateWith(gap, {})]
    const rules = {
      gates: { kind: 'none' },
      policy: null,
      firstPromotion: 'require-absolute',
      sameDataset: 'hold',
      evidence: anyEvidence,
      evaluationRun: null,
      expectedEvidence: null,
      acceptedHold: null,
    } as const
    expect(firstPromotionPreview(gates, rules).map(({ outcome }) => outcome)).toEqual(['skip'])
  })
})

describe('beside it', () => {
  test('samples, and a limit that training logged', () => {
    const metrics = { train: 0.95, val: 0.94, n: 100, limit: 0.015 }
    expect(said(gateWith(gap, { samples: samplesOf(100) }), of(metrics))).toBe('pass, met')
    expect(said(gateWith(gap, { samples: samplesOf(101) }), of(metrics))).toBe(
      'hold, too-few-samples',
    )
    expect(said(gateWith(gap, { confidence: logged() }), of(metrics))).toBe('pass, met')
    expect(said(gateWith(gap, { confidence: logged() }), of({ ...metrics, limit: 0.03 }))).toBe(
      'fail, not-met',
    )
  })
})

test('the digest holds both values: another two that differ by as much are other evidence', () => {
  const digest = (train: number, val: number) => decided(gap, of({ train, val })).evidenceDigest
  expect(digest(0.95, 0.94)).toBe(digest(0.95, 0.94))
  expect(digest(0.95, 0.94)).not.toBe(digest(0.85, 0.84))
})

test('property: a difference is what a metric of that value would be', () => {
  const cents = fc.integer({ min: -300, max: 300 })
  const comparator = fc.constantFrom('>=', '>', '<=', '<', '==')
  fc.assert(
    fc.property(cents, cents, cents, comparator, (a, b, bound, sign) => {
      const asked = `${sign} ${bound / 100}`
      const metrics = { a: a / 100, b: b / 100, d: (a - b) / 100 }
      expect(said(`a - b ${asked}`, of(metrics))).toBe(said(`d ${asked}`, of(metrics)))
      // The other way round, by the other operator.
      const turned = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '==': '==' }[sign]
      expect(said(`b - a ${turned} ${-bound / 100}`, of(metrics))).toBe(
        said(`a - b ${asked}`, of(metrics)),
      )
    }),
    { numRuns: runs(400) },
  )
})

describe('both metrics are of one run', () => {
  const point = (value: number, on: string) => [{ value, on }]
  const run = (metrics: Measured['metrics'], runEndedAt = 1): Measured => ({
    ...(metrics === undefined ? {} : { metrics }),
    runEndedAt,
  })
  const of = (training: Measured['metrics'], evaluations: Measured['evaluations']) => ({
    candidate: aVersion(3, {
      ...(training === undefined ? {} : { metrics: training }),
      ...(evaluations === undefined ? {} : { evaluations }),
    }),
  })

  test('never one of the training run and one of an evaluation', () => {
    const apart = of({ train: point(0.99, 't') }, { e: run({ val: point(0.98, 'v') }) })
    expect(said('train >= 0.9', apart)).toBe('pass, met')
    expect(said('val >= 0.9', apart)).toBe('pass, met')
    expect(said('train - val <= 0.02', apart)).toBe('fail, candidate-lacks-metric')
    expect(
      textReport(outcomeOf('train - val <= 0.02', apart, { kind: 'checked' }), unpainted)[1],
    ).toBe('  fail  train - val <= 0.02  the candidate has no run with both train and val')
  })

  test('that one of them was measured by several is no doubt where none has the other', () => {
    const situation = of(
      { train: point(0.99, 't') },
      { one: run({ val: point(0.9, 'v') }), other: run({ val: point(0.8, 'w') }) },
    )
    expect(said('val >= 0', situation)).toBe('hold, ambiguous-evidence')
    expect(said('train - val <= 1', situation)).toBe('fail, candidate-lacks-metric')
  })

  test('a champion that is evaluated every night is compared on the candidate’s two datasets', () => {
    const both = (train: number, night: string, endedAt: number) =>
      run({ train: point(train, `t${night}`), val: point(0.9, `v${night}`) }, endedAt)
    const situation = {
      ...of({}, { mine: both(0.93, '2', 50) }),
      champion: aVersion(2, {
        evaluations: { a: both(0.99, '1', 10), b: both(0.94, '2', 20), c: both(0.91, '3', 30) },
      }),
    }
    expect(said('train - val <= champion', situation)).toBe('pass, met')
    const [result] = decided('train - val <= champion', situation).gates
    expect(result?.datasets).toBe('same')
    expect(result?.bound && canonicalText(result.bound)).toBe('0.04')
  })

  test('the run that has both counts, whatever others have of one', () => {
    const both = run({ train: point(0.95, 't'), val: point(0.94, 'v') })
    const situation = of({ train: point(0.99, 't') }, { e: both })
    expect(said('train - val == 0.01', situation)).toBe('pass, met')
  })

  test('of several on the same two datasets, the newest', () => {
    const both = (train: number, endedAt: number) =>
      run({ train: point(train, 't'), val: point(0.9, 'v') }, endedAt)
    const situation = of({}, { old: both(0.91, 10), new: both(0.92, 20) })
    expect(said('train - val == 0.02', situation)).toBe('pass, met')
  })

  test('of several on other datasets, nobody knows', () => {
    const both = (train: number, on: string) =>
      run({ train: point(train, 't'), val: point(0.9, on) })
    const situation = of({}, { one: both(0.91, 'v'), other: both(0.92, 'w') })
    expect(said('train - val <= 1', situation)).toBe('hold, ambiguous-evidence')
    expect(said('train - val@w == 0.02', situation)).toBe('pass, met')
  })
})
