import { describe, expect, test } from '@jest/globals'
import { anyEvidence } from '../../../src/core/evidence/evidence-rules.ts'
import { evaluate } from '../../../src/core/gates/evaluate.ts'
import { aVersion, between, decided, facts, gatesOf, said, told } from '../decision/facts.ts'

const candidate = aVersion(3, { metrics: { auc: 0.95 } })

describe('an alias or a stage that no version has, as a baseline,', () => {
  test.each(['alias:prod', 'stage:Staging'])(
    '%s is a hold, also with an absolute gate',
    (baseline) => {
      const situation = { candidate, others: { [baseline]: null } }
      for (const firstPromotion of ['require-absolute', 'hold', 'allow'] as const) {
        const decision = decided(`auc >= ${baseline}\nauc >= 0.5`, situation, { firstPromotion })
        expect(told(decision)).toEqual(['auc: hold, baseline-unheld', 'auc: pass, met'])
        expect(decision.verdict).toBe('hold')
      }
    },
  )
})

describe('a baseline that is the candidate itself', () => {
  test.each(['alias:prod', 'stage:Staging', 'version:3'])(
    '%s is a hold, although the values are equal',
    (baseline) => {
      const situation = { candidate, others: { [baseline]: candidate } }
      for (const gate of [`auc >= ${baseline}`, `auc == ${baseline}`, `auc >= ${baseline} - 5%`]) {
        expect(said(gate, situation)).toBe('hold, baseline-is-candidate')
      }
    },
  )
})

describe('a baseline "version:N"', () => {
  test('is that version, whichever version has the target', () => {
    const others = { 'version:1': aVersion(1, { metrics: { auc: 0.9 } }) }
    expect(said('auc >= version:1', { candidate, others })).toBe('pass, met')
    expect(said('auc >= version:1 + 0.1', { candidate, others })).toBe('fail, not-met')
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

  test('is a hold if its version has no run', () => {
    expect(against({ run: 'none' })).toBe('hold, baseline-has-no-run')
  })

  test('is a hold if its run no longer exists', () => {
    expect(against({ run: 'gone' })).toBe('hold, baseline-has-no-run')
  })

  test('is a hold if its run was deleted, although its metrics can still be read', () => {
    expect(against({ metrics: { auc: 0.1 }, runDeleted: true })).toBe('hold, baseline-has-no-run')
  })

  test('is a hold if it has no such metric', () => {
    expect(against({ metrics: { f1: 0.5 } })).toBe('hold, baseline-lacks-metric')
    expect(against({ metrics: { f1: 0.5 } }, `max(auc) >= ${baseline}`)).toBe(
      'hold, baseline-lacks-metric',
    )
  })

  test('is compared even if its run failed', () => {
    expect(against({ metrics: { auc: 0.9 }, runStatus: 'FAILED' })).toBe('pass, met')
  })
})

test('a problem of the candidate counts more than a problem of the baseline', () => {
  const champion = aVersion(2, { run: 'none' })
  expect(said('f1 >= champion', { candidate, champion })).toBe('fail, candidate-lacks-metric')
})

test('a baseline that was not collected is a bug, and is never treated as a baseline that no version has', () => {
  const gates = gatesOf('auc >= alias:forgotten')
  if (gates.kind !== 'gates') throw new Error('gates expected')
  const situation = facts(between({ auc: 1 }))
  expect(() =>
    evaluate(gates.gates, situation, {
      firstPromotion: 'allow',
      sameDataset: 'ignore',
      evidence: anyEvidence,
    }),
  ).toThrow('alias:forgotten was not collected')
})
