import { expect, test } from '@jest/globals'
import { aliasName } from '../../../src/core/model/model.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { aVersion, decided, type Situation } from '../decision/facts.ts'
import { policyOf } from '../policy/policies.ts'

const day = 86_400_000
const soak: Requirement = {
  kind: 'soak',
  source: { kind: 'stage', stage: 'Staging' },
  milliseconds: day,
  text: '24h',
}
const asked = (situation: Situation, requirement = soak, overrides = {}) =>
  decided(
    'm >= 0',
    { candidate: aVersion(3, { metrics: { m: 1 } }), ...situation },
    { policy: policyOf('m >= 0', [requirement]), ...overrides },
  )

test.each([
  ['just long enough', { now: day, arrivedAt: 0 }, 'pass'],
  ['longer', { now: 9 * day, arrivedAt: 0 }, 'pass'],
  ['a moment too short', { now: day - 1, arrivedAt: 0 }, 'hold'],
  ['by a clock that is behind', { now: 0, arrivedAt: day }, 'hold'],
  ['nobody knows how long', { now: 9 * day }, 'hold'],
])('%s', (_, situation, verdict) => {
  expect(asked(situation).verdict).toBe(verdict)
})

test.each([
  ['a little ahead of now counts as of now', 60_000, 0],
  ['more than five minutes ahead is not known', 301_000, -301_000],
])('soak with a record that is %s', (_, ahead, held) => {
  const decision = asked({ now: 9 * day, arrivedAt: 9 * day + ahead })
  expect(decision.verdict).toBe('hold')
  expect(decision.checks.map(({ check }) => check)).toMatchObject([{ finding: { held } }])
})

test('the soak time is not part of the evidence digest', () => {
  const before = asked({ now: 0, arrivedAt: 0 })
  const after = asked({ now: 2 * day, arrivedAt: 0 })
  expect([before.verdict, after.verdict]).toEqual(['hold', 'pass'])
  expect(before.evidenceDigest).toBe(after.evidenceDigest)
})

test('accept-hold does not release a hold because of soak', () => {
  const situation = { now: 0, arrivedAt: 0 }
  const { evidenceDigest: digest } = asked(situation)
  const acceptedHold = { digest, by: 'mona', reason: 'urgent' }
  const decision = asked(situation, soak, { acceptedHold })
  expect(decision.verdict).toBe('hold')
  expect(decision.acceptance).toMatchObject({ kind: 'not-accepted', because: 'not-evidence' })
})

test('soak works for an alias as well', () => {
  const source = { kind: 'alias', alias: aliasName('challenger') } as const
  expect(asked({ now: day, arrivedAt: 0 }, { ...soak, source }).verdict).toBe('pass')
})
