import { describe, expect, test } from '@jest/globals'
import { type ModelVersion, modelName, versionNumber } from '../../../src/core/model/model.ts'
import { aVersion, championAlias, decided, type Situation } from './facts.ts'

const candidate = aVersion(3, { metrics: { auc: 0.9 } })
const copy: ModelVersion = {
  ...{ model: modelName('prod.ml.fraud'), version: versionNumber(1), stage: 'None' },
  ...{ status: 'READY', runId: null, source: 'models:/fraud-detector/3', tags: new Map() },
  ...{ createdAt: 1, updatedAt: 1 },
}
const missing: Situation = {
  candidate,
  target: championAlias,
  copies: { used: null, others: [] },
  makesCopies: false,
}

describe('a copy that the registry does not make', () => {
  test('is a hold that names what is to be copied', () => {
    const decision = decided('auc >= 0.5', missing)
    expect(decision.verdict).toBe('hold')
    expect(decision.checks).toContainEqual({
      check: {
        kind: 'copy-missing',
        of: { model: candidate.model, version: 3 },
        model: decision.model,
      },
      outcome: 'hold',
    })
  })

  test('is a hold that nobody can accept, because there is nothing to promote', () => {
    const { evidenceDigest: digest } = decided('auc >= 0.5', missing)
    const acceptedHold = { digest, by: 'octocat', reason: 'it is there' }
    expect(decided('auc >= 0.5', missing, { acceptedHold })).toMatchObject({
      verdict: 'hold',
      acceptance: { kind: 'not-accepted', because: 'not-evidence' },
    })
  })

  test.each<[string, Partial<Situation>]>([
    ['there is one', { copies: { used: copy, others: [] } }],
    ['the registry makes it', { makesCopies: true }],
    ['no copy is asked for', { copies: null }],
  ])('is no hold where %s', (_, otherwise) => {
    expect(decided('auc >= 0.5', { ...missing, ...otherwise }).verdict).toBe('pass')
  })

  test('leaves a block what it is', () => {
    expect(decided('auc >= 0.95', missing).verdict).toBe('block')
  })
})
