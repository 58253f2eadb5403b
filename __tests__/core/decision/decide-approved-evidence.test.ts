import { describe, expect, test } from '@jest/globals'
import { between, decided } from './facts.ts'

const gates = 'auc >= 0.9'
const good = between({ auc: 0.95 })
const bad = between({ auc: 0.5 })
const approved = decided(gates, good).evidenceDigest

describe('with the digest that was approved', () => {
  test('the same evidence passes, and says so', () => {
    const decision = decided(gates, good, { expectedEvidence: approved })
    expect(decision.verdict).toBe('pass')
    expect(decision.checks).toEqual([{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }])
    expect(decision.evidenceDigest).toBe(approved)
  })

  test.each([
    ['a better value', between({ auc: 0.96 })],
    ['a champion that came meanwhile', between({ auc: 0.95 }, { auc: 0.1 })],
    ['another model', { ...good, model: 'other' }],
  ])('%s holds', (_name, situation) => {
    const decision = decided(gates, situation, { expectedEvidence: approved })
    expect(decision.verdict).toBe('hold')
    expect(decision.checks).toEqual([
      { check: { kind: 'evidence-not-as-approved', expected: approved }, outcome: 'hold' },
    ])
  })

  test('other gates hold, looser or stricter', () => {
    for (const other of ['auc >= 0.1', 'auc >= 0.94', 'auc >= 0.9\nwarn: auc >= 1', 'none']) {
      expect(decided(other, good, { expectedEvidence: approved }).verdict).toBe('hold')
    }
  })

  test('a block stays a block, approved or not', () => {
    const seen = decided(gates, bad).evidenceDigest
    expect(decided(gates, bad, { expectedEvidence: seen }).verdict).toBe('block')
    expect(decided(gates, bad, { expectedEvidence: approved }).verdict).toBe('block')
  })

  test('a hold that was approved stays a hold', () => {
    const relative = 'auc >= champion'
    const seen = decided(relative, good)
    expect(seen.verdict).toBe('hold')
    expect(decided(relative, good, { expectedEvidence: seen.evidenceDigest }).verdict).toBe('hold')
  })

  test('a version that is there already is unchanged, whatever was approved', () => {
    const there = { ...good, holders: [3] }
    expect(decided(gates, there, { expectedEvidence: approved }).verdict).toBe('unchanged')
  })
})

test.each([
  'missing',
  'sha256:',
  approved.toUpperCase(),
  approved.slice('sha256:'.length),
  approved.slice(0, -1),
  ` ${approved}`,
  `${approved}\n`,
  'true',
])('%j is not what was approved', (expectedEvidence) => {
  expect(decided(gates, good, { expectedEvidence }).verdict).toBe('hold')
})

test('no digest is no question', () => {
  expect(decided(gates, good, { expectedEvidence: null }).checks).toEqual([])
})
