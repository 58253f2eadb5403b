import { describe, expect, test } from '@jest/globals'
import { anyEvidence } from '../../../src/core/evidence/evidence-rules.ts'
import { evaluate } from '../../../src/core/gates/evaluate.ts'
import { aVersion, between, decided, facts, gatesOf, said, told } from '../decision/facts.ts'

const candidate = aVersion(3, { metrics: { auc: 0.95 } })

describe('an alias or a stage that nothing holds', () => {
  test.each(['alias:prod', 'stage:Staging'])(
    '%s holds, with an absolute gate beside it too',
    (baseline) => {
      const situation = { candidate, others: { [baseline]: null } }
      for (const firstPromotion of ['require-absolute', 'hold', 'allow'] as const) {
        const decision = decided(`auc >= ${baseline}\nauc >= 0.5`, situation, { firstPromotion })
        expect(told(decision)).toEqual(['auc: hold, baseline-unheld', 'auc: pass, holds'])
        expect(decision.verdict).toBe('hold')
      }
    },
  )
})

describe('a baseline that is the candidate itself', () => {
  test.each(['alias:prod', 'stage:Staging', 'version:3'])(
    '%s holds, though the values are equal',
    (baseline) => {
      const situation = { candidate, others: { [baseline]: candidate } }
      for (const gate of [`auc >= ${baseline}`, `auc == ${baseline}`, `auc >= ${baseline} - 5%`]) {
        expect(said(gate, situation)).toBe('hold, baseline-is-candidate')
      }
    },
  )
})

describe('a version that is named', () => {
  test('is compared with, whoever holds the target', () => {
    const others = { 'version:1': aVersion(1, { metrics: { auc: 0.9 } }) }
    expect(said('auc >= version:1', { candidate, others })).toBe('pass, holds')
    expect(said('auc >= version:1 + 0.1', { candidate, others })).toBe('fail, falls-short')
  })
})

describe.each(['champion', 'alias:prod', 'stage:Staging', 'version:2'])('%s', (baseline) => {
  function against(measured: Parameters<typeof aVersion>[1], gate = `auc >= ${baseline}`) {
    const other = aVersion(2, measured)
    return said(gate, {
      candidate,
      ...(baseline === 'champion' ? { champion: other } : { others: { [baseline]: other } }),
    })
  }

  test('without a run holds', () => {
    expect(against({ run: 'none' })).toBe('hold, baseline-has-no-run')
  })

  test('whose run is gone holds', () => {
    expect(against({ run: 'gone' })).toBe('hold, baseline-has-no-run')
  })

  test('whose run was deleted holds, though its metrics still answer', () => {
    expect(against({ metrics: { auc: 0.1 }, runDeleted: true })).toBe('hold, baseline-has-no-run')
  })

  test('that lacks the metric holds', () => {
    expect(against({ metrics: { f1: 0.5 } })).toBe('hold, baseline-lacks-metric')
    expect(against({ metrics: { f1: 0.5 } }, `max(auc) >= ${baseline}`)).toBe(
      'hold, baseline-lacks-metric',
    )
  })

  test('whose run failed is compared with all the same: it holds the target', () => {
    expect(against({ metrics: { auc: 0.9 }, runStatus: 'FAILED' })).toBe('pass, holds')
  })
})

test('a candidate at fault weighs more than a baseline at fault', () => {
  const champion = aVersion(2, { run: 'none' })
  expect(said('f1 >= champion', { candidate, champion })).toBe('fail, candidate-lacks-metric')
})

test('a baseline that was never looked for is a bug, and never reads as "nobody holds it"', () => {
  const gates = gatesOf('auc >= alias:forgotten')
  if (gates.kind !== 'gates') throw new Error('gates expected')
  const situation = facts(between({ auc: 1 }))
  expect(() =>
    evaluate(gates.gates, situation, {
      firstPromotion: 'allow',
      sameDataset: 'ignore',
      evidence: anyEvidence,
    }),
  ).toThrow('alias:forgotten was not gathered')
})
