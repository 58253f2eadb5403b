import { expect, test } from '@jest/globals'
import { aVersion, decided } from '../facts.ts'

/** The run logged 0.6 to this version's model, and 0.99 to another one that it made, later. */
const metrics = { acc: [{ value: 0.6, on: [null] }, 0.99] }

test.each(['acc >= 0.9', 'acc >= 0.5', 'max(acc) >= 0.9', 'acc <= 0.99'])(
  '%s holds, for nobody knows what this model itself has',
  (gate) => {
    const candidate = aVersion(3, { metrics, severalModels: true })
    const decision = decided(gate, { candidate })
    expect(decision.verdict).toBe('hold')
    expect(decision.gates[0]?.finding).toEqual({ kind: 'of-another-model', side: 'candidate' })
  },
)

test('a baseline is no better off', () => {
  const candidate = aVersion(3, { metrics: { acc: 0.95 } })
  const champion = aVersion(2, { metrics, severalModels: true })
  const decision = decided('acc >= champion', { candidate, champion })
  expect(decision.gates[0]?.finding).toEqual({ kind: 'of-another-model', side: 'baseline' })
  expect(decision.verdict).toBe('hold')
})

test('the only model of its run has all that was logged there', () => {
  expect(decided('acc >= 0.9', { candidate: aVersion(3, { metrics }) }).verdict).toBe('pass')
})

test('what was logged to no model at all is the run’s, and so the version’s', () => {
  const candidate = aVersion(3, { metrics: { acc: 0.95 }, severalModels: true })
  expect(decided('acc >= 0.9', { candidate }).verdict).toBe('pass')
})

test('the last value of its own model counts', () => {
  const own = { acc: [0.3, { value: 0.95, on: [null] }] }
  const candidate = aVersion(3, { metrics: own, severalModels: true })
  expect(decided('acc >= 0.9', { candidate }).verdict).toBe('pass')
})
