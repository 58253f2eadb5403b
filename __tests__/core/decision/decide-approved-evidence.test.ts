import { describe, expect, test } from '@jest/globals'
import { between, decided } from './facts.ts'

const gates = 'auc >= 0.9'
const good = between({ auc: 0.95 })
const bad = between({ auc: 0.5 })
const approved = decided(gates, good).evidenceDigest

describe('expected-evidence with the approved digest', () => {
  test('lets the same evidence pass, and says so', () => {
    const decision = decided(gates, good, { expectedEvidence: approved })
    expect(decision.verdict).toBe('pass')
    expect(decision.checks).toEqual([{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }])
    expect(decision.evidenceDigest).toBe(approved)
  })

  test.each([
    ['a better value', between({ auc: 0.96 })],
    ['a champion that came meanwhile', between({ auc: 0.95 }, { auc: 0.1 })],
    ['another model', { ...good, model: 'other' }],
  ])('is a hold after this change: %s', (_name, situation) => {
    const decision = decided(gates, situation, { expectedEvidence: approved })
    expect(decision.verdict).toBe('hold')
    expect(decision.checks).toEqual([
      { check: { kind: 'evidence-not-as-approved', expected: approved }, outcome: 'hold' },
    ])
  })

  test('is a hold with other gates, looser or stricter', () => {
    for (const other of ['auc >= 0.1', 'auc >= 0.94', 'auc >= 0.9\nwarn: auc >= 1', 'none']) {
      expect(decided(other, good, { expectedEvidence: approved }).verdict).toBe('hold')
    }
  })

  test('does not change a block', () => {
    const seen = decided(gates, bad).evidenceDigest
    expect(decided(gates, bad, { expectedEvidence: seen }).verdict).toBe('block')
    expect(decided(gates, bad, { expectedEvidence: approved }).verdict).toBe('block')
  })

  test('does not change a hold', () => {
    const relative = 'auc >= champion'
    const seen = decided(relative, good)
    expect(seen.verdict).toBe('hold')
    expect(decided(relative, good, { expectedEvidence: seen.evidenceDigest }).verdict).toBe('hold')
  })

  test('does not matter for a version that has the target already', () => {
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
])('%j never equals the digest of the evidence', (expectedEvidence) => {
  expect(decided(gates, good, { expectedEvidence }).verdict).toBe('hold')
})

test('without expected-evidence the digest is not compared', () => {
  expect(decided(gates, good, { expectedEvidence: null }).checks).toEqual([])
})
