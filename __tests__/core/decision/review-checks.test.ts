import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Decision, decide } from '../../../src/core/decision/decide.ts'
import type {
  Approval,
  GitHubContext,
  Reviewed,
} from '../../../src/core/decision/github-context.ts'
import { noGitHubContext } from '../../../src/core/decision/github-context.ts'
import { versionNumber } from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import { plain } from '../../../src/report/phrase.ts'
import { checkReason } from '../../../src/report/phrases/check-phrases.ts'
import { anyGate, anyRules, anySituation } from '../gates/any-gate.ts'
import { between, facts, rules, type Situation } from './facts.ts'

const good = between({ auc: 0.95 })
const gates = 'auc >= 0.9'

function under(
  circumstances: Partial<GitHubContext>,
  situation: Situation = good,
  overrides: Partial<Rules> = {},
): Decision {
  const all = { ...noGitHubContext, ...circumstances }
  return decide(facts(situation), rules(gates, overrides), all)
}

const said = ({ verdict, checks }: Decision) => [
  verdict,
  ...checks.map(({ check, outcome }) => `${outcome}: ${plain(checkReason(check))}`),
]

const shown = (version: number): Reviewed => ({
  kind: 'shown',
  by: [{ pullRequest: 41, version: versionNumber(version), source: null }],
})
const lacking = (because: Extract<Approval, { kind: 'lacking' }>['because']): Approval => ({
  kind: 'lacking',
  environment: 'production',
  because,
})
const approved: Approval = {
  kind: 'approved',
  environment: 'production',
  by: [
    { login: 'mona', comment: 'the recall is what we want' },
    { login: 'hubot', comment: '' },
  ],
}

describe('the version that was reviewed', () => {
  test('adds no check if it is the promoted version', () => {
    expect(said(under({ reviewed: shown(3) }))).toEqual(['pass'])
  })

  test('is enough if one of several merges showed it', () => {
    const by = [3, 2].map((version) => ({
      pullRequest: 40,
      version: versionNumber(version),
      source: null,
    }))
    expect(said(under({ reviewed: { kind: 'shown', by } }))).toEqual(['pass'])
    expect(said(under({ reviewed: { kind: 'shown', by: by.slice(1) } }))).toHaveLength(2)
  })

  test('is a hold that names each version if it is none of those', () => {
    const by = [1, 2].map((version) => ({
      pullRequest: 40 + version,
      version: versionNumber(version),
      source: null,
    }))
    expect(said(under({ reviewed: { kind: 'shown', by } }))[1]).toContain(
      'pull request #41 showed version 1, pull request #42 showed version 2, and their merge would promote version 3',
    )
  })

  test('is a hold that names both if it is another version', () => {
    expect(said(under({ reviewed: shown(2) }))).toEqual([
      'hold',
      'hold: pull request #41 showed version 2, and its merge would promote version 3; to promote version 3, start the workflow by hand (workflow_dispatch)',
    ])
  })

  test('is a hold that says why if it is not known', () => {
    const reviewed: Reviewed = { kind: 'not-known', because: 'GitHub answered 503.' }
    expect(said(under({ reviewed }))).toEqual([
      'hold',
      'hold: it is not known which version the merged pull request showed: GitHub answered 503',
    ])
  })
})

describe('an approval', () => {
  test('is reported, with the people who approved', () => {
    expect(said(under({ approval: approved }))).toEqual([
      'pass',
      'pass: approved for environment production by mona (the recall is what we want), hubot',
    ])
  })

  test('reports the number of people who are not named', () => {
    const by = [...'abcdefgh'].map((login) => ({ login, comment: '' }))
    const approval: Approval = { kind: 'approved', environment: 'production', by }
    expect(said(under({ approval })).at(-1)).toBe(
      'pass: approved for environment production by a, b, c, d, e, f, 2 more',
    )
  })

  test.each<[string, Approval]>([
    [
      'environment production does not exist, so nobody has approved this job',
      lacking({ kind: 'no-such-environment' }),
    ],
    [
      'environment production has no required reviewers and admits every job, so nobody has approved this one',
      lacking({ kind: 'no-required-reviewers' }),
    ],
    ['nobody has approved this run for environment production', lacking({ kind: 'not-approved' })],
    [
      'this job does not run in environment production: it has no "environment:" of its own',
      lacking({ kind: 'another-job', found: null }),
    ],
    [
      'this job runs in environment staging, not in environment production',
      lacking({ kind: 'another-job', found: 'staging' }),
    ],
    [
      'it is not known whether this job was approved for environment production: GitHub answered 403',
      { kind: 'not-known', environment: 'production', because: 'GitHub answered 403.' },
    ],
  ])('is a hold: %s', (reason, approval) => {
    expect(said(under({ approval }))).toEqual(['hold', `hold: ${reason}`])
  })
})

describe('these checks', () => {
  test.each<[string, Partial<GitHubContext>]>([
    ['another version than was reviewed', { reviewed: shown(2) }],
    ['a review that is not known', { reviewed: { kind: 'not-known', because: 'x' } }],
    ['a missing approval', { approval: lacking({ kind: 'not-approved' }) }],
  ])('are not in the digest, and accept-hold releases none: %s', (_, circumstances) => {
    const held = under(circumstances)
    expect(held.evidenceDigest).toBe(under({}).evidenceDigest)
    const acceptedHold = { digest: held.evidenceDigest, by: 'octocat', reason: 'in a hurry' }
    const decision = under(circumstances, good, { acceptedHold })
    expect(decision).toMatchObject({
      verdict: 'hold',
      acceptance: { kind: 'not-accepted', because: 'not-evidence' },
    })
  })

  test('do not matter for a version that has the target already', () => {
    const there = { ...good, holders: [3] }
    expect(under({ approval: lacking({ kind: 'not-approved' }) }, there).verdict).toBe('unchanged')
  })
})

test('property: these checks never make a verdict better', () => {
  const order = ['unchanged', 'pass', 'hold', 'block']
  const anyReviewed = fc.oneof(
    fc.constant<Reviewed>({ kind: 'nothing' }),
    fc.integer({ min: 1, max: 5 }).map(shown),
    fc.string().map((because): Reviewed => ({ kind: 'not-known', because })),
  )
  const anyApproval = fc.oneof(
    fc.constant(null),
    fc.constant(approved),
    fc.constant(lacking({ kind: 'no-such-environment' })),
  )
  fc.assert(
    fc.property(
      anySituation,
      anyRules,
      fc.array(anyGate, { minLength: 1 }),
      anyReviewed,
      anyApproval,
      (situation, overrides, asked, reviewed, approval) => {
        const by = rules(asked, overrides)
        const alone = decide(facts(situation), by)
        const told = decide(facts(situation), by, { ...noGitHubContext, reviewed, approval })
        expect(order.indexOf(told.verdict)).toBeGreaterThanOrEqual(order.indexOf(alone.verdict))
      },
    ),
  )
})
