import { describe, expect, test } from '@jest/globals'
import { aVersion, between, decided, told } from '../decision/facts.ts'

describe('listed slices', () => {
  test('must all exist, and each is a separate gate', () => {
    const decision = decided(
      'recall/{young,senior,unknown} >= 0.80',
      between({ 'recall/young': 0.9, 'recall/senior': 0.7 }),
    )
    expect(told(decision)).toEqual([
      'recall/young: pass, met',
      'recall/senior: fail, not-met',
      'recall/unknown: fail, candidate-lacks-metric',
    ])
    expect(decision.verdict).toBe('block')
  })

  test('that only the candidate has are a hold against the champion', () => {
    const decision = decided(
      'recall/{young,senior} >= champion',
      between({ 'recall/young': 0.9, 'recall/senior': 0.9 }, { 'recall/young': 0.8 }),
    )
    expect(told(decision)).toEqual([
      'recall/young: pass, met',
      'recall/senior: hold, baseline-lacks-metric',
    ])
  })
})

describe('an absolute pattern', () => {
  test('matches every metric of the candidate, and its star matches "/"', () => {
    const decision = decided(
      'recall/* >= 0.75',
      between({ 'recall/a': 0.8, 'recall/b/c': 0.7, 'recall/': 0.9, recall: 0.1, xrecall: 0 }),
    )
    expect(told(decision)).toEqual([
      'recall/: pass, met',
      'recall/a: pass, met',
      'recall/b/c: fail, not-met',
    ])
  })

  test('that matches nothing fails', () => {
    const decision = decided('recall/* >= 0.75', between({ auc: 0.9 }))
    expect(told(decision)).toEqual(['recall/*: fail, nothing-matches'])
    expect(decision.verdict).toBe('block')
  })

  test('does not use the metrics of the champion', () => {
    const decision = decided('recall/* >= 0.75', between({ auc: 0.9 }, { 'recall/a': 0.9 }))
    expect(told(decision)).toEqual(['recall/*: fail, nothing-matches'])
  })

  test('works inside a function', () => {
    const decision = decided('max(recall/*) >= 0.75', between({ 'recall/a': [0.8, 0.1] }))
    expect(told(decision)).toEqual(['recall/a: pass, met'])
  })

  test('is case-sensitive', () => {
    const decision = decided('Recall/* >= 0.75', between({ 'recall/a': 0.8 }))
    expect(told(decision)).toEqual(['Recall/*: fail, nothing-matches'])
  })
})

describe('a pattern against a baseline matches every metric that either side has:', () => {
  test('a slice that only the champion has is a missing metric, and fails', () => {
    const decision = decided(
      'recall/* >= champion - 1%',
      between({ 'recall/young': 0.9 }, { 'recall/young': 0.9, 'recall/senior': 0.9 }),
    )
    expect(told(decision)).toEqual([
      'recall/senior: fail, candidate-lacks-metric',
      'recall/young: pass, met',
    ])
    expect(decision.verdict).toBe('block')
  })

  test('a slice that only the candidate has is a hold', () => {
    const decision = decided(
      'recall/* >= champion - 1%',
      between({ 'recall/young': 0.9, 'recall/new': 0.9 }, { 'recall/young': 0.9 }),
    )
    expect(told(decision)).toEqual([
      'recall/new: hold, baseline-lacks-metric',
      'recall/young: pass, met',
    ])
  })

  test('a pattern that matches nothing fails, whatever first-promotion says', () => {
    for (const firstPromotion of ['allow', 'hold', 'require-absolute'] as const) {
      const decision = decided('recall/* >= champion', between({ auc: 1 }), { firstPromotion })
      expect(told(decision)).toEqual(['recall/*: fail, nothing-matches'])
    }
  })

  test('the other side is the baseline of the gate, not the champion', () => {
    const decision = decided('recall/* >= version:1', {
      ...between({ 'recall/a': 0.9 }, { 'recall/champion': 0.9 }),
      others: { 'version:1': aVersion(1, { metrics: { 'recall/a': 0.8, 'recall/old': 0.9 } }) },
    })
    expect(told(decision)).toEqual([
      'recall/a: pass, met',
      'recall/old: fail, candidate-lacks-metric',
    ])
  })

  test('a candidate whose run no longer exists fails every slice of the champion', () => {
    const decision = decided('recall/* >= champion', {
      candidate: aVersion(3, { run: 'gone' }),
      champion: aVersion(2, { metrics: { 'recall/a': 0.9, 'recall/b': 0.9 } }),
    })
    expect(told(decision)).toEqual([
      'recall/a: fail, candidate-has-no-run',
      'recall/b: fail, candidate-has-no-run',
    ])
  })
})

test('a star in quotes is a literal star', () => {
  const decision = decided('"recall/*" >= 0.5', between({ 'recall/a': 0.9 }))
  expect(told(decision)).toEqual(['recall/*: fail, candidate-lacks-metric'])
})
