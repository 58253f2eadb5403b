import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Gate } from '../../../src/core/gates/gate.ts'
import { runs } from '../../../testing/property/runs.ts'
import { aVersion, decided, type Measured, type Situation, said } from '../decision/facts.ts'
import { anyGate, anyRules, anySituation } from './any-gate.ts'
import { betterThan, gateWith, logged, samplesOf, wilson } from './long-gates.ts'

const of = (measured: Measured): Situation => ({ candidate: aVersion(3, measured) })

describe('of two findings the worse one counts', () => {
  test('a limit that falls short, though there are too few samples', () => {
    const gate = gateWith('m >= 0.9', { samples: samplesOf(5000), confidence: wilson() })
    // The value itself is high enough; with 95 % confidence it is only 0.865.
    expect(said(gate, of({ metrics: { m: 0.91, n: 200 } }))).toBe('fail, not-met')
    expect(said(gate, of({ metrics: { m: 0.99, n: 200 } }))).toBe('hold, too-few-samples')
  })

  test('a logged limit that falls short, though the samples were not counted', () => {
    const gate = gateWith('m >= 0.9', { samples: samplesOf(5000), confidence: logged() })
    expect(said(gate, of({ metrics: { m: 0.95, limit: 0.89 } }))).toBe('fail, not-met')
    expect(said(gate, of({ metrics: { m: 0.95, limit: 0.91 } }))).toBe('hold, too-few-samples')
  })

  test('no limit under "else: fail", though too few samples only hold', () => {
    const gate = gateWith('m >= 0.9', {
      samples: samplesOf(5000, 'hold'),
      confidence: logged('fail'),
    })
    expect(said(gate, of({ metrics: { m: 0.95, n: 10 } }))).toBe('fail, no-confidence')
  })

  test('too few samples under "else: fail", though no limit only holds', () => {
    const gate = gateWith('m >= 0.9', {
      samples: samplesOf(5000, 'fail'),
      confidence: wilson(0.95, 'hold'),
    })
    expect(said(gate, of({ metrics: { m: 0.95 } }))).toBe('fail, too-few-samples')
  })

  test('too few samples under "else: fail", though nobody can tell whose the value is', () => {
    const siblings = { metrics: { m: 0.99, n: 10 } }
    const situation = of({ ...siblings, severalModels: true })
    const gate = (otherwise: 'hold' | 'fail') =>
      gateWith('m >= 0.9', { samples: samplesOf(5000, otherwise) })
    expect(said(gate('hold'), situation)).toBe('hold, not-its-own')
    expect(said(gate('fail'), situation)).toBe('fail, too-few-samples')
  })

  test('no count under "else: fail", though nobody can tell whose the value is', () => {
    const situation = of({
      metrics: { m: 0.99 },
      severalModels: true,
    })
    const gate = gateWith('m >= 0.9', { confidence: wilson(0.95, 'fail') })
    expect(said(gate, situation)).toBe('fail, no-confidence')
  })

  test('repeats that are not shown to be better, though there are too few samples', () => {
    const asked = betterThan({ samples: samplesOf(5000) })
    const champion = aVersion(2, { metrics: { m: [0.5, 0.6, 0.7, 0.8] } })
    const situation = { ...of({ metrics: { m: [0.1, 0.2, 0.3, 0.4], n: 10 } }), champion }
    expect(said(asked, situation)).toBe('fail, not-shown-better')
  })

  test('a value that is not finite, though a step has several values', () => {
    const history = [{ value: 0.9, step: 0 }, { value: 0.8, step: 0, at: 9 }, Number.NaN]
    expect(said('max(m) >= 0.5', of({ metrics: { m: history } }))).toBe(
      'fail, candidate-not-finite',
    )
  })
})

test('property: nothing more that a gate asks makes its outcome a milder one', () => {
  const weight = ['fail', 'hold', 'skip', 'pass']
  const bare = (gate: Gate): Gate =>
    gate.kind === 'threshold'
      ? { ...gate, samples: null, confidence: null }
      : { ...gate, samples: null }
  fc.assert(
    fc.property(anyGate, anySituation, anyRules, (gate, situation, rules) => {
      const outcome = (asked: Gate) =>
        weight.indexOf(decided([asked], situation, rules).gates[0]?.outcome ?? '')
      expect(outcome(gate)).toBeLessThanOrEqual(outcome(bare(gate)))
      expect(outcome(gate)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: runs(1500) },
  )
})
