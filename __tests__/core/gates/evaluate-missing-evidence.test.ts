import { describe, expect, test } from '@jest/globals'
import { aVersion, championAlias, decided, type Situation, said, told } from '../decision/facts.ts'

const champion = aVersion(2, { metrics: { auc: 0.9 } })

describe.each(['auc >= 0.5', 'auc <= 1', 'auc >= champion', 'max(auc) >= 0.5'])('%s', (gate) => {
  test('of a candidate without that metric fails', () => {
    const candidate = aVersion(3, { metrics: { AUC: 0.99 } })
    expect(said(gate, { candidate, champion })).toBe('fail, candidate-lacks-metric')
  })

  test('of a version without a run fails', () => {
    const candidate = aVersion(3, { run: 'none' })
    expect(said(gate, { candidate, champion })).toBe('fail, candidate-has-no-run')
  })

  test('of a version whose run is gone fails', () => {
    const candidate = aVersion(3, { run: 'gone' })
    expect(said(gate, { candidate, champion })).toBe('fail, candidate-has-no-run')
  })
})

test('a pattern over a version without a run names the run as the reason', () => {
  const decision = decided('recall/* >= 0.5', { candidate: aVersion(3, { run: 'none' }) })
  expect(told(decision)).toEqual(['recall/*: fail, candidate-has-no-run'])
})

describe('a version with a problem of its own is blocked although its gates pass:', () => {
  const metrics = { auc: 0.95 }
  test.each<[string, Situation, string]>([
    [
      'a run that failed',
      { candidate: aVersion(3, { metrics, runStatus: 'FAILED' }) },
      'run-not-finished',
    ],
    [
      'a run that is running',
      { candidate: aVersion(3, { metrics, runStatus: 'RUNNING' }) },
      'run-not-finished',
    ],
    [
      'a run that was killed',
      { candidate: aVersion(3, { metrics, runStatus: 'KILLED' }) },
      'run-not-finished',
    ],
    [
      'a status in another case',
      { candidate: aVersion(3, { metrics, runStatus: 'finished' }) },
      'run-not-finished',
    ],
    [
      'a run without a status',
      { candidate: aVersion(3, { metrics, runStatus: '' }) },
      'run-not-finished',
    ],
    [
      'a run that was deleted',
      { candidate: aVersion(3, { metrics, runDeleted: true }) },
      'run-deleted',
    ],
    [
      'a version still pending',
      { candidate: aVersion(3, { metrics, status: 'PENDING_REGISTRATION' }) },
      'version-not-ready',
    ],
    [
      'a registration that failed',
      { candidate: aVersion(3, { metrics, status: 'FAILED_REGISTRATION' }) },
      'version-not-ready',
    ],
    [
      'a version without a status',
      { candidate: aVersion(3, { metrics, status: '' }) },
      'version-not-ready',
    ],
  ])('%s', (_name, situation, kind) => {
    for (const target of [undefined, championAlias]) {
      const decision = decided('auc >= 0.5', {
        ...situation,
        ...(target === undefined ? {} : { target }),
      })
      expect(told(decision)).toEqual(['auc: pass, met'])
      expect(decision.checks).toEqual([
        { check: expect.objectContaining({ kind }), outcome: 'fail' },
      ])
      expect(decision.verdict).toBe('block')
    }
  })

  test('all reasons are reported, not only the first', () => {
    const candidate = aVersion(3, {
      metrics,
      runStatus: 'FAILED',
      runDeleted: true,
      status: 'PENDING_REGISTRATION',
    })
    expect(decided('auc >= 0.5', { candidate }).checks.map(({ check }) => check.kind)).toEqual([
      'version-not-ready',
      'run-deleted',
      'run-not-finished',
    ])
  })
})

describe('"gates: none" still checks the version itself:', () => {
  test.each<[string, Situation, string]>([
    ['a sound version passes', { candidate: aVersion(3) }, 'pass'],
    [
      'a version without a run passes: nothing of a run is asked',
      { candidate: aVersion(3, { run: 'none' }) },
      'pass',
    ],
    ['a run that is gone', { candidate: aVersion(3, { run: 'gone' }) }, 'block'],
    ['a run that failed', { candidate: aVersion(3, { runStatus: 'FAILED' }) }, 'block'],
    ['a run that was deleted', { candidate: aVersion(3, { runDeleted: true }) }, 'block'],
    [
      'a version that is not READY',
      { candidate: aVersion(3, { status: 'PENDING_REGISTRATION' }) },
      'block',
    ],
  ])('%s', (_name, situation, verdict) => {
    const decision = decided('none', situation)
    expect(decision.gates).toEqual([])
    expect(decision.verdict).toBe(verdict)
  })
})
