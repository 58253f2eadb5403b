import { describe, expect, test } from '@jest/globals'
import type { Target } from '../../../src/core/model/model.ts'
import { aVersion, between, championAlias, decided, production, told } from './facts.ts'

const together: Target = { kind: 'stage', stage: 'Production', archiveExisting: false }
const mixed = between({ auc: 0.8, f1: 0.8 }, { auc: 0.9 })

describe('the worst gate decides', () => {
  test.each([
    ['auc >= 0.5\nf1 >= 0.5', 'pass'],
    ['auc >= 0.5\nf1 >= champion', 'hold'],
    ['auc >= 0.9\nf1 >= 0.5', 'block'],
    ['f1 >= champion\nauc >= 0.9', 'block'],
    ['auc >= 0.9\nf1 >= champion', 'block'],
    ['warn: auc >= 0.9\ninfo: f1 >= champion\nf1 >= 0.5', 'pass'],
  ])('%j is %s', (gates, verdict) => {
    expect(decided(gates, mixed).verdict).toBe(verdict)
  })

  test('every gate is evaluated, also after one has failed', () => {
    expect(told(decided('auc >= 0.9\nf1 >= champion\nf1 >= 0.5\nx >= 0', mixed))).toEqual([
      'auc: fail, not-met',
      'f1: hold, baseline-lacks-metric',
      'f1: pass, met',
      'x: fail, candidate-lacks-metric',
    ])
  })
})

describe('unchanged', () => {
  const candidate = aVersion(3, { metrics: { auc: 0.1 } })

  test.each<[string, Target, readonly number[], string]>([
    ['the only holder of a stage', production, [3], 'unchanged'],
    ['one of two holders, which archiving must end', production, [3, 2], 'block'],
    ['one of two holders without archiving', together, [5, 3], 'unchanged'],
    ['not a holder', together, [5, 2], 'block'],
    ['the version of an alias', championAlias, [3], 'unchanged'],
    ['another version of an alias', championAlias, [2], 'block'],
  ])('%s: %4$s, whatever the gates say', (_name, target, holders, verdict) => {
    const others = holders.filter((holder) => holder !== 3)
    const champion = aVersion(others[0] ?? 3, { metrics: { auc: 0.9 } })
    const decision = decided('auc >= 0.9', { candidate, champion, target, holders })
    expect(decision.gates.map(({ outcome }) => outcome)).toEqual(['fail'])
    expect(decision.verdict).toBe(verdict)
  })

  test('names no champion', () => {
    const decision = decided('auc >= champion', { candidate, champion: candidate, holders: [3] })
    expect(decision.verdict).toBe('unchanged')
    expect(told(decision)).toEqual(['auc: hold, baseline-is-candidate'])
    expect(decision.champion).toBeNull()
  })

  test('is the verdict even if the version itself has a problem', () => {
    const broken = aVersion(3, { runStatus: 'FAILED', status: 'PENDING_REGISTRATION' })
    const decision = decided('auc >= 0.5', { candidate: broken, champion: broken, holders: [3] })
    expect(decision.verdict).toBe('unchanged')
  })
})

describe('towards Archived and None', () => {
  const broken = aVersion(3, { run: 'gone', status: 'FAILED_REGISTRATION' })
  test.each(['Archived', 'None'] as const)('%s: neither gates nor the run are checked', (stage) => {
    const target: Target = { kind: 'retirement', stage }
    for (const gates of ['none', 'auc >= champion\nauc >= 0.9']) {
      const decision = decided(gates, { candidate: broken, target, holders: [2, 1] })
      expect(decision).toMatchObject({ verdict: 'pass', checks: [], gates: [], champion: null })
      expect(decided(gates, { candidate: broken, target, holders: [3, 2, 1] }).verdict).toBe(
        'unchanged',
      )
    }
  })

  test('expected-evidence is still compared', () => {
    const target: Target = { kind: 'retirement', stage: 'Archived' }
    const decision = decided('none', { target }, { expectedEvidence: 'sha256:other' })
    expect(decision.verdict).toBe('hold')
  })
})
