import { describe, expect, test } from '@jest/globals'
import { aliasName } from '../../../src/core/model/model.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { aVersion, decided, type Situation } from '../decision/facts.ts'
import { policyOf } from '../policy/policies.ts'

const day = 86_400_000

function outcome(requirement: Requirement, situation: Situation): string {
  const { checks, verdict } = decided('m >= 0', situation, {
    policy: policyOf('m >= 0', [requirement]),
  })
  const found = checks.filter(({ check }) => check.kind === 'requirement')
  expect(found).toHaveLength(1)
  return `${found[0]?.outcome}, ${verdict}`
}

const measured = { metrics: { m: 1 } }
const candidate = aVersion(3, measured)

describe('the requirement "from"', () => {
  const stage: Requirement = { kind: 'from', source: { kind: 'stage', stage: 'Staging' } }
  const alias: Requirement = {
    kind: 'from',
    source: { kind: 'alias', alias: aliasName('challenger') },
  }
  test.each([
    ['in the stage', stage, { candidateStage: 'Staging' }, 'pass, pass'],
    ['in another stage', stage, { candidateStage: 'None' }, 'fail, block'],
    ['with the alias', alias, { candidateAliases: ['a', 'challenger'] }, 'pass, pass'],
    ['with the alias in another case', alias, { candidateAliases: ['Challenger'] }, 'fail, block'],
    ['without the alias', alias, {}, 'fail, block'],
  ] as const)('%s', (_, requirement, situation, expected) => {
    expect(outcome(requirement, { candidate, ...situation })).toBe(expected)
  })
})

describe('the requirement "tags"', () => {
  const tag = (condition: (Requirement & { kind: 'tag' })['condition']): Requirement => ({
    kind: 'tag',
    key: 'status',
    condition,
  })
  const approved = tag({ kind: 'equals', value: 'approved' })
  const oneOf = tag({ kind: 'one-of', values: ['approved', 'waived'] })
  const present = tag({ kind: 'present' })
  test.each([
    [approved, 'approved', 'pass, pass'],
    [approved, 'Approved', 'fail, block'],
    [approved, undefined, 'fail, block'],
    [oneOf, 'waived', 'pass, pass'],
    [oneOf, 'no', 'fail, block'],
    [present, '', 'pass, pass'],
    [present, undefined, 'fail, block'],
  ] as const)('%j of %j: %s', (requirement, value, expected) => {
    const candidateTags: Record<string, string> = value === undefined ? {} : { status: value }
    expect(outcome(requirement, { candidate, candidateTags })).toBe(expected)
  })
})

describe('the requirement "max-age"', () => {
  const week: Requirement = { kind: 'max-age', milliseconds: 7 * day, text: '7d' }
  const ended = (runEndedAt: number | null) =>
    aVersion(3, {
      ...measured,
      metrics: { m: [{ value: 1, at: runEndedAt ?? 0 }] },
      runEndedAt,
    })
  test.each([
    ['exactly that old', 10 * day, 17 * day, 'pass, pass'],
    ['a millisecond older', 10 * day, 17 * day + 1, 'fail, block'],
    ['from a clock that is a little ahead', 10 * day, 10 * day - 5 * 60_000, 'pass, pass'],
    ['ends in the future', 10 * day, 10 * day - 5 * 60_000 - 1, 'hold, hold'],
    ['ended in microseconds for milliseconds', 10 * day * 1000, 11 * day, 'hold, hold'],
    ['never ended', null, 9 * day, 'hold, hold'],
  ] as const)('%s', (_, endedAt, now, expected) => {
    expect(outcome(week, { candidate: ended(endedAt), now })).toBe(expected)
  })

  test('a version without a run is a hold', () => {
    const { checks } = decided(
      'm >= 0',
      { candidate: aVersion(3, { run: 'none' }) },
      {
        policy: policyOf('m >= 0', [week]),
      },
    )
    expect(checks).toContainEqual(expect.objectContaining({ outcome: 'hold' }))
  })
})

test('the clock is not part of the evidence digest: a later check has the same digest', () => {
  const policy = policyOf('m >= 0', [{ kind: 'max-age', milliseconds: day, text: '1d' }])
  const at = (now: number) => decided('m >= 0', { candidate, now }, { policy })
  expect(at(0).verdict).toBe('pass')
  expect(at(2 * day).verdict).toBe('block')
  expect(at(0).evidenceDigest).toBe(at(2 * day).evidenceDigest)
})

test('a move to Archived has no requirements', () => {
  const policy = policyOf('m >= 0', [{ kind: 'from', source: { kind: 'stage', stage: 'Staging' } }])
  const decision = decided(
    'm >= 0',
    { candidate, candidateStage: 'None', target: { kind: 'retirement', stage: 'Archived' } },
    { policy },
  )
  expect(decision).toMatchObject({ verdict: 'pass', checks: [], gates: [] })
})
