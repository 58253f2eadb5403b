import { expect, test } from '@jest/globals'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { aVersion, decided } from '../../core/decision/facts.ts'
import { policyOf } from '../../core/policy/policies.ts'

const day = 86_400_000

function shown(requirement: Requirement, situation: Parameters<typeof decided>[1] = {}): string {
  const policy = policyOf('m >= 0', [requirement])
  const decision = decided('m >= 0', situation, { policy })
  return markdownReport(
    { decision, change: null, ending: { kind: 'checked' }, notes: [] },
    { uiUrl: null, workflowRunUrl: null, limit: 60_000 },
  )
}

test('every value that a tag may have is named whole', () => {
  const condition = { kind: 'one-of', values: ['risk', 'fraud', 'payments'] } as const
  const text = shown({ kind: 'tag', key: 'team', condition }, { candidateTags: { team: 'ads' } })
  expect(text).toContain(
    "❌ fail: the version's tag `team` is `ads`; the policy requires one of `risk`, `fraud`, `payments`",
  )
})

test('an age is shown so that a little more than a week is seen to be more', () => {
  const candidate = aVersion(3, { metrics: { m: 1 }, runEndedAt: 0 })
  const week: Requirement = { kind: 'max-age', milliseconds: 7 * day, text: '7d' }
  expect(shown(week, { candidate, now: 7 * day + 3_600_000 })).toContain(
    'ended 7 days 1 hour ago; the policy allows 7 days',
  )
  expect(shown(week, { candidate, now: 90 * 60_000 })).toContain(
    'ended 1 hour 30 minutes ago; the policy allows 7 days',
  )
})
