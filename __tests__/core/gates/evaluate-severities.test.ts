import { describe, expect, test } from '@jest/globals'
import { aVersion, between, decided, said } from '../decision/facts.ts'

const failing: readonly [string, Parameters<typeof said>[1]][] = [
  ['auc >= 0.9', between({ auc: 0.8 })],
  ['auc >= 0.9', between({ f1: 0.8 })],
  ['auc >= 0.9', between({ auc: Number.NaN })],
  ['auc/* >= 0.9', between({ f1: 0.8 })],
  ['auc >= champion', { candidate: aVersion(3, { run: 'gone' }), champion: aVersion(2) }],
]
const holding: readonly [string, Parameters<typeof said>[1]][] = [
  ['auc >= champion', between({ auc: 0.8 })],
  ['auc >= champion - 5%', between({ auc: 0.8 }, { auc: 0 })],
  ['auc >= champion', between({ auc: 0.8 }, { f1: 0 })],
  ['auc >= champion', between({ auc: 0.8 }, { auc: Number.NaN })],
  ['auc >= alias:x', { ...between({ auc: 0.8 }), others: { 'alias:x': null } }],
]

describe.each([...failing, ...holding])('%s, which does not pass,', (gate, situation) => {
  test.each(['warn', 'info'] as const)('under %s stops nothing', (severity) => {
    const decision = decided(`${severity}: ${gate}`, situation)
    expect(decision.gates.map(({ outcome }) => outcome)).toEqual([severity])
    if (decision.checks.length === 0) expect(decision.verdict).toBe('pass')
  })
})

test.each(failing)('%s blocks with the default severity', (gate, situation) => {
  expect(decided(gate, situation).verdict).toBe('block')
})

test.each(holding)('%s is a hold with the default severity', (gate, situation) => {
  expect(decided(gate, situation).verdict).toBe('hold')
})

test.each(['', 'warn: ', 'info: '])('"%sauc >= 0.5" is a pass if it is met', (severity) => {
  expect(said(`${severity}auc >= 0.5`, between({ auc: 0.8 }))).toBe('pass, met')
})

test('a skipped gate is skipped under every severity', () => {
  for (const severity of ['', 'warn: ', 'info: ']) {
    const gate = `${severity}auc >= champion`
    expect(said(gate, between({ auc: 1 }), { firstPromotion: 'allow' })).toBe(
      'skip, skipped-first-promotion',
    )
  }
})

test('a warn gate does not change the same gate with severity fail', () => {
  const gates = 'warn: auc >= 0.9\nauc >= 0.9'
  expect(decided(gates, between({ auc: 0.8 })).verdict).toBe('block')
})

test('a version whose run failed is blocked even if every gate is only a warning', () => {
  const candidate = aVersion(3, { metrics: { auc: 0.1 }, runStatus: 'FAILED' })
  expect(decided('warn: auc >= 0.9', { candidate }).verdict).toBe('block')
})
