import { describe, expect, test } from '@jest/globals'
import type { CommitRelation } from '../../../src/core/evidence/commit-relation.ts'
import { aVersion, decided, type Situation } from '../decision/facts.ts'
import { policyOf } from '../policy/policies.ts'

const candidate = aVersion(3, { metrics: { m: 1 } })
const hash = '0123456789abcdef0123456789abcdef01234567'
const head = 'ab'.repeat(20)

function judged(asked: 'same' | 'ancestor', situation: Situation) {
  const policy = policyOf('m >= 0', [{ kind: 'git-commit', relation: asked }])
  return decided('m >= 0', { candidate, ...situation }, { policy })
}

function outcome(asked: 'same' | 'ancestor', relation: CommitRelation | null): string {
  const codeOrigin =
    relation === null
      ? ({ kind: 'not-recorded' } as const)
      : ({ kind: 'recorded', commit: hash, relation } as const)
  const { verdict, checks } = judged(asked, { codeOrigin })
  return `${checks[0]?.outcome}, ${verdict}`
}

const notOurs: CommitRelation = { kind: 'not-an-ancestor', promoted: head }
const unknown: CommitRelation = {
  kind: 'not-known',
  reason: 'shallow',
  because: 'the clone is shallow',
  promoted: head,
}

describe.each<[CommitRelation | null, string, string]>([
  [null, 'hold, hold', 'hold, hold'],
  [{ kind: 'same' }, 'pass, pass', 'pass, pass'],
  [{ kind: 'ancestor' }, 'fail, block', 'pass, pass'],
  [notOurs, 'fail, block', 'fail, block'],
  [unknown, 'hold, hold', 'hold, hold'],
])('%j', (relation, same, ancestor) => {
  test('with git-commit: same', () => {
    expect(outcome('same', relation)).toBe(same)
  })

  test('with git-commit: ancestor', () => {
    expect(outcome('ancestor', relation)).toBe(ancestor)
  })
})

test('git-commit is a hold for a version without a run', () => {
  const { checks } = judged('ancestor', { candidate: aVersion(3, { run: 'none' }) })
  expect(checks[0]).toMatchObject({ outcome: 'hold' })
})

describe('the evidence digest with git-commit', () => {
  const digest = (asked: 'same' | 'ancestor', relation: CommitRelation | null, commit = hash) =>
    judged(asked, {
      codeOrigin:
        relation === null ? { kind: 'not-recorded' } : { kind: 'recorded', commit, relation },
    }).evidenceDigest

  test('is the same before and after a merge with git-commit: ancestor', () => {
    expect(digest('ancestor', { kind: 'same' })).toBe(digest('ancestor', { kind: 'ancestor' }))
    expect(digest('same', { kind: 'same' })).not.toBe(digest('same', { kind: 'ancestor' }))
  })

  test('is different for each relation, and for another commit of the run', () => {
    const answers: readonly (CommitRelation | null)[] = [
      null,
      { kind: 'ancestor' },
      notOurs,
      unknown,
    ]
    const digests = answers.map((answer) => digest('ancestor', answer))
    digests.push(digest('ancestor', { kind: 'ancestor' }, hash.replace('0', 'f')))
    expect(new Set(digests).size).toBe(digests.length)
  })

  test('does not depend on the wording of an unknown commit', () => {
    const other: CommitRelation = { ...unknown, because: 'another machine says so' }
    expect(digest('ancestor', other)).toBe(digest('ancestor', unknown))
  })

  test('does not cover the commit without git-commit', () => {
    const plain = (situation: Situation) =>
      decided('m >= 0', { candidate, ...situation }).evidenceDigest
    expect(plain({ codeOrigin: { kind: 'recorded', commit: hash, relation: unknown } })).toBe(
      plain({}),
    )
    expect(plain({ candidate: aVersion(3, { metrics: { m: 1 }, commit: hash }) })).toBe(plain({}))
  })
})
