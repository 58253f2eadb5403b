import { describe, expect, test } from '@jest/globals'
import type { Decision } from '../../../src/core/decision/decide.ts'
import {
  type CommitRelation,
  type WhyCommitUnknown,
  whyCommitUnknown,
} from '../../../src/core/evidence/commit-relation.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import {
  type SignatureReading,
  type WhySignatureUnknown,
  whySignatureUnknown,
} from '../../../src/core/signatures/signature.ts'
import { takes } from '../../report/phrases/every-requirement.ts'
import { policyOf } from '../policy/policies.ts'
import { aVersion, decided, type Situation } from './facts.ts'

const metrics = { m: 1 }
const base = { candidate: aVersion(3, { metrics }), champion: aVersion(2, { metrics }) }
const hash = '0123456789abcdef0123456789abcdef01234567'
const head = 'ab'.repeat(20)

function decision(requirement: Requirement, situation: Situation, digest?: string): Decision {
  const acceptedHold = digest === undefined ? null : { digest, by: 'mona', reason: 'I looked' }
  const policy = policyOf('m >= 0', [requirement])
  return decided('m >= 0', { ...base, ...situation }, { policy, acceptedHold })
}

/** The verdict of the second, where somebody has accepted the hold of the first. */
function accepted(requirement: Requirement, held: Situation, later: Situation): string {
  const first = decision(requirement, held)
  expect(first.verdict).toBe('hold')
  return decision(requirement, later, first.evidenceDigest).verdict
}

describe('accepting a hold because of an unknown signature', () => {
  const unknown = (reason: WhySignatureUnknown, because = 'this machine says so'): Situation => ({
    signatures: { candidate: { kind: 'not-known', reason, because }, champion: takes('a') },
  })
  const asked: Requirement = { kind: 'signature' }

  test('accepts one reason, and no other reason', () => {
    for (const held of whySignatureUnknown) {
      for (const later of whySignatureUnknown) {
        expect([held, later, accepted(asked, unknown(held), unknown(later))]).toEqual([
          held,
          later,
          held === later ? 'pass' : 'hold',
        ])
      }
    }
  })

  test('does not depend on the wording of the reason', () => {
    const held = unknown('not-there', 'no file /srv/mlruns/0/MLmodel')
    expect(accepted(asked, held, unknown('not-there', 'no file /home/mona/MLmodel'))).toBe('pass')
  })

  test('does not accept a model that was logged without a signature', () => {
    const none: SignatureReading = { kind: 'none' }
    const without = { signatures: { candidate: none, champion: takes('a') } }
    expect(accepted(asked, unknown('not-there'), without)).toBe('hold')
    expect(accepted(asked, without, unknown('not-there'))).toBe('hold')
  })
})

describe('accepting a hold because of an unknown commit', () => {
  const from = (relation: CommitRelation): Situation => ({
    codeOrigin: { kind: 'recorded', commit: hash, relation },
  })
  const unknown = (reason: WhyCommitUnknown, promoted: string | null = head, because = 'so') =>
    from({ kind: 'not-known', reason, because, promoted })
  const asked: Requirement = { kind: 'git-commit', relation: 'ancestor' }

  test('accepts one reason, and no other reason', () => {
    for (const held of whyCommitUnknown) {
      for (const later of whyCommitUnknown) {
        expect([held, later, accepted(asked, unknown(held), unknown(later))]).toEqual([
          held,
          later,
          held === later ? 'pass' : 'hold',
        ])
      }
    }
  })

  test('accepts it for one promoted commit, and for no other', () => {
    const held = unknown('not-found')
    expect(accepted(asked, held, unknown('not-found', head, 'GitHub does not find it'))).toBe(
      'pass',
    )
    expect(accepted(asked, held, unknown('not-found', hash))).toBe('hold')
    expect(accepted(asked, held, unknown('not-found', null))).toBe('hold')
  })

  test('is another evidence for each commit whose history lacks the commit of the run', () => {
    const beside = (promoted: string) => from({ kind: 'not-an-ancestor', promoted })
    const digests = [head, hash].map((commit) => decision(asked, beside(commit)).evidenceDigest)
    expect(digests[0]).not.toBe(digests[1])
  })
})
