import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { ArtifactReading, UnreadArtifacts } from '../../../src/core/artifacts/artifacts.ts'
import { artifactsDigest } from '../../../src/core/artifacts/root-digest.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import { aVersion, decided } from '../decision/facts.ts'
import { publicKeys } from '../model-signing/public-keys.ts'
import { bundle, byKey, model, statement } from '../model-signing/signed-folder.ts'
import { policyOf } from '../policy/policies.ts'

const candidate = aVersion(3, { metrics: { m: 1 } })
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const signer = byKey(String(publicKey.export({ format: 'pem', type: 'spki' })))
const contents = { MLmodel: 'flavors', 'data/a': 'weights' }
const signature = JSON.stringify(bundle(privateKey, statement(contents)))
const unread = (reason: UnreadArtifacts['reason'], because = 'so'): ArtifactReading => ({
  ...{ kind: 'not-readable', reason, because },
})

const digest: Requirement = { kind: 'model-digest' }
const signed: Requirement = { kind: 'model-signature', signer }

function judged(requirement: Requirement, artifacts: ArtifactReading, accepted?: string) {
  const policy = policyOf('m >= 0', [requirement])
  const acceptedHold =
    accepted === undefined ? null : { digest: accepted, by: 'mona', reason: 'I looked' }
  return decided('m >= 0', { candidate, artifacts }, { policy, acceptedHold })
}

test('a digest is there for every version whose artifacts can be read, and else it is a hold', () => {
  const reading = model(contents)
  const { verdict, checks } = judged(digest, reading)
  expect(verdict).toBe('pass')
  expect(checks[0]?.check).toMatchObject({
    finding: {
      found: { kind: 'recorded', digest: artifactsDigest(reading.files, reading.signature) },
    },
  })
  expect(judged(digest, unread('not-there')).verdict).toBe('hold')
})

test('what is not signed, or is not what was signed, is blocked; what cannot be read is held', () => {
  expect(judged(signed, model(contents, signature)).verdict).toBe('pass')
  expect(judged(signed, model(contents)).verdict).toBe('block')
  expect(judged(signed, model({ ...contents, MLmodel: 'x' }, signature)).verdict).toBe('block')
  expect(judged(signed, model(contents, '{}')).verdict).toBe('block')
  expect(judged(signed, unread('changed')).verdict).toBe('hold')
  const other: Requirement = { kind: 'model-signature', signer: byKey(publicKeys[0]) }
  expect(judged(other, model(contents, signature)).verdict).toBe('block')
})

test('artifacts that were required but not collected are a bug, and not a verdict', () => {
  const policy = policyOf('m >= 0', [digest])
  expect(() => decided('m >= 0', { candidate }, { policy })).toThrow('were not collected')
})

describe('the evidence digest', () => {
  const evidence = (requirement: Requirement, artifacts: ArtifactReading) =>
    judged(requirement, artifacts).evidenceDigest

  test('is another one for other artifacts, and for another signature', () => {
    const readings = [
      model(contents),
      model({ ...contents, MLmodel: 'x' }),
      model({ ...contents, more: 'x' }),
      unread('no-place'),
      unread('changed'),
    ]
    for (const requirement of [digest, signed]) {
      const all = readings.map((it) => evidence(requirement, it))
      expect(new Set(all).size).toBe(readings.length)
    }
    for (const requirement of [digest, signed]) {
      const withSignature = evidence(requirement, model(contents, signature))
      expect(withSignature).not.toBe(evidence(requirement, model(contents)))
    }
  })

  test('does not depend on the words for why they cannot be read', () => {
    expect(evidence(signed, unread('no-place', 'a'))).toBe(
      evidence(signed, unread('no-place', 'b')),
    )
  })
})

test('a hold that was accepted because artifacts cannot be read accepts no other reason, and no file', () => {
  const held = judged(digest, unread('no-place')).evidenceDigest
  expect(judged(digest, unread('no-place'), held).verdict).toBe('pass')
  expect(judged(digest, unread('changed'), held).verdict).toBe('hold')
})
