import { describe, expect, test } from '@jest/globals'
import { baselineOfGate } from '../../../src/core/gates/gate.ts'
import { aVersion, championAlias, decided, told } from '../decision/facts.ts'

const nobody = { candidate: aVersion(3, { metrics: { auc: [0.7, 0.92], f1: 0.8 } }) }

function relative(gates: string, heldBefore = false) {
  const decision = decided(gates, { ...nobody, heldBefore })
  return decision.gates
    .filter(({ gate }) => baselineOfGate(gate) !== null)
    .map(({ outcome, finding }) => [outcome, 'because' in finding ? finding.because : finding.kind])
}

const skipped = [['skip', 'absolute-gate']]
const held = [['hold', 'no-absolute-gate']]

describe('require-absolute, the default,', () => {
  test.each([
    ['an absolute gate on the same metric', 'auc >= champion\nauc >= 0.9'],
    ['before it as well as after it', 'auc >= 0.9\nauc >= champion'],
    ['named through braces', 'auc >= champion\n{f1,auc} >= 0.5'],
    ['named through a pattern', 'auc >= champion\na* >= 0.5'],
    ['in quotes', 'auc >= champion\n"auc" >= 0.9'],
    ['as last(auc), which is auc', 'auc >= champion\nlast(auc) >= 0.9'],
    ['by the same function', 'max(auc) >= champion - 1%\nmax(auc) >= 0.9'],
    ['whether or not it holds', 'auc >= champion\nauc >= 0.99'],
    ['though the relative one only warns', 'warn: auc >= champion\nauc >= 0.5'],
  ])('skips a gate beside %s', (_name, gates) => {
    expect(relative(gates)).toEqual(skipped)
  })

  test.each([
    ['alone', 'auc >= champion'],
    ['beside an absolute gate on another metric', 'auc >= champion\nf1 >= 0.5'],
    ['beside one that only warns', 'auc >= champion\nwarn: auc >= 0.9'],
    ['beside one that is only shown', 'auc >= champion\ninfo: auc >= 0.9'],
    ['beside one by another function', 'auc >= champion\nmax(auc) >= 0.9'],
    ['by a function beside one on the last value', 'max(auc) >= champion\nauc >= 0.9'],
    ['beside a pattern that does not fit', 'auc >= champion\nf* >= 0.5'],
    ['beside a name that differs in case', 'auc >= champion\nAUC >= 0.5'],
    ['beside another function of a pattern', 'auc >= champion\nmean(a*) >= 0.5'],
  ])('is a hold %s', (_name, gates) => {
    expect(relative(gates)).toEqual(held)
  })

  test('decides for each slice separately', () => {
    const candidate = aVersion(3, { metrics: { 'recall/a': 0.9, 'recall/b': 0.9 } })
    const decision = decided('recall/* >= champion\nrecall/a >= 0.8', { candidate })
    expect(told(decision)).toEqual([
      'recall/a: skip, skipped-first-promotion',
      'recall/b: hold, held-first-promotion',
      'recall/a: pass, met',
    ])
    expect(decision.verdict).toBe('hold')
  })

  test('passes by the absolute gates alone if the other gates are skipped', () => {
    expect(decided('auc >= champion\nauc >= 0.9', nobody).verdict).toBe('pass')
    expect(decided('auc >= champion\nauc >= 0.95', nobody).verdict).toBe('block')
  })

  test('is a hold if a version had the target before, even with an absolute gate', () => {
    expect(relative('auc >= champion\nauc >= 0.9', true)).toEqual([['hold', 'held-before']])
    expect(relative('auc >= champion', true)).toEqual([['hold', 'held-before']])
  })

  test('fails a candidate without the metric, and skips nothing', () => {
    expect(told(decided('gone >= champion\ngone >= 0.9', nobody))).toEqual([
      'gone: fail, candidate-lacks-metric',
      'gone: fail, candidate-lacks-metric',
    ])
  })

  test('applies to an alias as well', () => {
    const decision = decided('auc >= champion\nauc >= 0.9', { ...nobody, target: championAlias })
    expect(decision.verdict).toBe('pass')
  })
})

describe('hold', () => {
  test.each(['auc >= champion', 'auc >= champion\nauc >= 0.9'])(
    'is a hold with any other gates: %j',
    (gates) => {
      for (const heldBefore of [false, true]) {
        const decision = decided(gates, { ...nobody, heldBefore }, { firstPromotion: 'hold' })
        expect(decision.gates[0]).toMatchObject({
          outcome: 'hold',
          finding: { kind: 'held-first-promotion', because: 'asked' },
        })
        expect(decision.verdict).toBe('hold')
      }
    },
  )
})

describe('allow', () => {
  test('skips a gate even if there is no other gate', () => {
    for (const heldBefore of [false, true]) {
      const decision = decided(
        'auc >= champion',
        { ...nobody, heldBefore },
        { firstPromotion: 'allow' },
      )
      expect(decision.gates[0]).toMatchObject({
        outcome: 'skip',
        finding: { kind: 'skipped-first-promotion', because: 'allowed' },
      })
      expect(decision.verdict).toBe('pass')
    }
  })

  test('does not skip gates against an alias or a stage', () => {
    const decision = decided(
      'auc >= champion\nauc >= alias:prod\nauc >= stage:Production',
      { ...nobody, others: { 'alias:prod': null, 'stage:Production': null } },
      { firstPromotion: 'allow' },
    )
    expect(told(decision)).toEqual([
      'auc: skip, skipped-first-promotion',
      'auc: hold, baseline-unheld',
      'auc: hold, baseline-unheld',
    ])
    expect(decision.verdict).toBe('hold')
  })
})
