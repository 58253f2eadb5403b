import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Decision } from '../../../src/core/decision/decide.ts'
import type { AcceptedHold, Rules } from '../../../src/core/policy/rules.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { decisionData } from '../../../src/report/promotion/decision-json.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { textReport } from '../../../src/report/promotion/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { runs } from '../../../testing/property/runs.ts'
import { anyGate, anyRules, anySituation } from '../gates/any-gate.ts'
import { policyOf } from '../policy/policies.ts'
import { aVersion, between, decided, type Situation } from './facts.ts'

const held = 'auc >= champion'
const good = between({ auc: 0.95 })
const digestOf = (...args: Parameters<typeof decided>) => decided(...args).evidenceDigest
const accept = (digest: string): Pick<Rules, 'acceptedHold'> => ({
  acceptedHold: { digest, by: 'octocat', reason: 'the champion was deleted by mistake' },
})

const told = ({ verdict, acceptance }: Decision) =>
  `${verdict}, ${acceptance.kind === 'not-accepted' ? acceptance.because : acceptance.kind}`

describe('accept-hold with the digest of the hold', () => {
  test('makes it pass, and the decision says who accepted it and why', () => {
    const decision = decided(held, good, accept(digestOf(held, good)))
    expect(decision).toMatchObject({
      verdict: 'pass',
      acceptance: {
        kind: 'accepted',
        hold: { by: 'octocat', reason: 'the champion was deleted by mistake' },
      },
    })
    // What was held is still shown as held.
    expect(decision.gates[0]).toMatchObject({ outcome: 'hold' })
  })

  test('does not change the evidence digest', () => {
    const before = digestOf(held, good)
    expect(digestOf(held, good, accept(before))).toBe(before)
    const other = { digest: 'x', by: 'somebody else', reason: 'another reason' }
    expect(digestOf(held, good, { acceptedHold: other })).toBe(before)
  })

  test.each<[string, Situation, Requirement]>([
    [
      'a run that never ended',
      { candidate: aVersion(3, { metrics: { auc: 1 }, runEndedAt: null }) },
      {
        kind: 'max-age',
        milliseconds: 1,
        text: '1m',
      },
    ],
    ['a commit that was not recorded', {}, { kind: 'git-commit', relation: 'same' }],
    [
      'a signature that is not known',
      { signatures: { candidate: { kind: 'none' }, champion: { kind: 'none' } } },
      { kind: 'signature' },
    ],
  ])('releases a requirement that is a hold: %s', (_, situation, requirement) => {
    const there = { ...good, champion: aVersion(2, { metrics: { auc: 0.9 } }), ...situation }
    const policy = policyOf('auc >= 0', [requirement])
    const open = decided('auc >= 0', there, { policy })
    expect(open.verdict).toBe('hold')
    const accepted = decided('auc >= 0', there, { policy, ...accept(open.evidenceDigest) })
    expect(told(accepted)).toBe('pass, accepted')
  })

  test('releases several holds at once, because the digest covers all of them', () => {
    const gates = 'auc >= champion\nauc >= alias:prod'
    const there = { ...good, others: { 'alias:prod': null } }
    expect(told(decided(gates, there, accept(digestOf(gates, there))))).toBe('pass, accepted')
  })
})

describe('a block', () => {
  test('is never released by accept-hold', () => {
    const bad = between({ auc: 0.5 })
    expect(told(decided('auc >= 0.9', bad, accept(digestOf('auc >= 0.9', bad))))).toBe(
      'block, block',
    )
  })

  test('is not released when there is a hold as well', () => {
    const gates = 'auc >= champion\nf1 >= 0.5'
    expect(told(decided(gates, good, accept(digestOf(gates, good))))).toBe('block, block')
  })

  test.each<Situation>([
    { candidate: aVersion(3, { metrics: { auc: 0.95 }, status: 'PENDING_REGISTRATION' }) },
    { candidate: aVersion(3, { metrics: { auc: 0.95 }, runStatus: 'RUNNING' }) },
    { candidate: aVersion(3, { metrics: { auc: 0.95 }, runDeleted: true }) },
    { candidate: aVersion(3, { run: 'gone' }) },
    { candidate: aVersion(3, { run: 'none' }) },
  ])('of the version itself is not released: %j', (situation) => {
    expect(told(decided(held, situation, accept(digestOf(held, situation))))).toBe('block, block')
  })
})

describe('another hold than the one that was accepted', () => {
  const accepted = accept(digestOf(held, good))
  test.each<[string, string, Situation, Partial<Rules>?]>([
    ['another value', held, between({ auc: 0.96 })],
    ['another model', held, { ...good, model: 'other' }],
    ['held before, which it was not', held, { ...good, heldBefore: true }],
    ['another gate', 'auc > champion', good],
    ['first-promotion hold', held, good, { firstPromotion: 'hold' }],
    ['a champion that came meanwhile', held, between({ auc: 0.95 }, { f1: 0.9 })],
  ])('%s is not released', (_, gates, situation, rules = {}) => {
    expect(told(decided(gates, situation, { ...rules, ...accepted }))).toBe('hold, other-evidence')
  })

  test.each(['', 'sha256:', accepted.acceptedHold?.digest.toUpperCase() ?? '', 'true'])(
    'is not released by %j, which is not its digest',
    (digest) => {
      expect(told(decided(held, good, accept(digest)))).toBe('hold, other-evidence')
    },
  )
})

describe('accept-hold does not release what is not part of the digest:', () => {
  const freeze: Requirement = {
    kind: 'freeze',
    windows: [
      {
        text: 'Mon 00:00 - Sun 23:59 UTC',
        from: { day: 0, minute: 0 },
        to: { day: 6, minute: 1439 },
        timeZone: 'UTC',
      },
    ],
  }
  const policy = policyOf('auc >= 0', [freeze])

  test('a freeze', () => {
    for (const gates of ['auc >= 0', held]) {
      const there = { ...good, now: 0 }
      const open = decided(gates, there, { policy })
      expect(open.verdict).toBe('hold')
      const accepted = decided(gates, there, { policy, ...accept(open.evidenceDigest) })
      expect(told(accepted)).toBe('hold, not-evidence')
    }
  })

  test('but it releases the same hold outside of the freeze', () => {
    const inside = decided(held, { ...good, now: 0 }, { policy })
    const monday = Date.UTC(2026, 10, 22, 23, 59, 30)
    const outside = decided(
      held,
      { ...good, now: monday },
      {
        policy,
        ...accept(inside.evidenceDigest),
      },
    )
    expect(told(outside)).toBe('pass, accepted')
  })

  test('evidence that differs from expected-evidence', () => {
    const digest = digestOf(held, good)
    const rules = { ...accept(digest), expectedEvidence: `sha256:${'0'.repeat(64)}` }
    expect(told(decided(held, good, rules))).toBe('hold, not-evidence')
    expect(told(decided(held, good, { ...rules, expectedEvidence: digest }))).toBe('pass, accepted')
  })
})

describe('accept-hold without a hold', () => {
  test('changes nothing, whatever digest is given', () => {
    for (const digest of [digestOf('auc >= 0.9', good), 'sha256:0']) {
      expect(told(decided('auc >= 0.9', good, accept(digest)))).toBe('pass, none')
    }
  })

  test('changes nothing for a version that has the target already', () => {
    const there = { ...good, holders: [3] }
    expect(told(decided(held, there, accept(digestOf(held, there))))).toBe('unchanged, none')
  })

  test('changes nothing for a move to Archived', () => {
    const there: Situation = { ...good, target: { kind: 'retirement', stage: 'Archived' } }
    expect(told(decided(held, there, accept(digestOf(held, there))))).toBe('pass, none')
  })
})

describe('the report', () => {
  const reported = (gates: string, digest: string) => {
    const decision = decided(gates, good, accept(digest))
    const outcome = { decision, change: null, ending: { kind: 'checked' }, notes: [] } as const
    return {
      markdown: markdownReport(outcome, { uiUrl: null, workflowRunUrl: null, limit: 65_000 }),
      lines: textReport(outcome, unpainted),
      data: decisionData(outcome).acceptedHold,
    }
  }

  test('names who accepted a hold, and why', () => {
    const digest = digestOf(held, good)
    const { markdown, lines, data } = reported(held, digest)
    expect(markdown).toContain(
      '**Acceptance:** This hold is accepted by `octocat`: `the champion was deleted by mistake`.',
    )
    expect(lines).toContain(
      '  acceptance  this hold is accepted by octocat: the champion was deleted by mistake',
    )
    const reason = 'the champion was deleted by mistake'
    expect(data).toEqual({ accepted: true, by: 'octocat', reason, digest })
  })

  test('says why accept-hold changes nothing, and never says that it was accepted', () => {
    const { markdown, lines, data } = reported(held, 'sha256:0')
    expect(markdown).toContain(
      '**Acceptance:** Accept-hold changes nothing: it names other evidence',
    )
    expect(lines.join('\n')).toContain('accept-hold changes nothing: it names other evidence')
    expect(markdown).not.toContain('is accepted')
    expect(data).toMatchObject({ accepted: false })
  })

  test('does not mention accept-hold when there was no hold', () => {
    const { markdown, lines, data } = reported('auc >= 0.9', 'sha256:0')
    expect(markdown + lines.join('')).not.toMatch(/accept/i)
    expect(data).toBeNull()
  })
})

test('property: a block stays a block, and accept-hold passes only the hold that has its digest', () => {
  const accepted: fc.Arbitrary<Omit<AcceptedHold, 'digest'>> = fc.record({
    by: fc.string(),
    reason: fc.string(),
  })
  fc.assert(
    fc.property(
      fc.array(anyGate, { minLength: 1, maxLength: 3 }),
      anySituation,
      anyRules,
      accepted,
      fc.boolean(),
      (gates, situation, rules, hold, right) => {
        const open = decided(gates, situation, rules)
        const digest = right ? open.evidenceDigest : `sha256:${'0'.repeat(64)}`
        const { verdict, evidenceDigest } = decided(gates, situation, {
          ...rules,
          acceptedHold: { ...hold, digest },
        })
        expect(evidenceDigest).toBe(open.evidenceDigest)
        expect(verdict).toBe(open.verdict === 'hold' && right ? 'pass' : open.verdict)
      },
    ),
    { numRuns: runs(300) },
  )
})
