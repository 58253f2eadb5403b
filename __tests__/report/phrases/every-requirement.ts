import { generateKeyPairSync } from 'node:crypto'
import type { ArtifactReading } from '../../../src/core/artifacts/artifacts.ts'
import type { Outcome } from '../../../src/core/decision/outcome.ts'
import type { CommitRelation } from '../../../src/core/evidence/commit-relation.ts'
import { aliasName } from '../../../src/core/model/model.ts'
import type { AcceptedHold, Rules } from '../../../src/core/policy/rules.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import type { Field, SignatureReading } from '../../../src/core/signatures/signature.ts'
import { aVersion, type Situation } from '../../core/decision/facts.ts'
import { publicKeys } from '../../core/model-signing/public-keys.ts'
import { bundle, byKey, model, statement } from '../../core/model-signing/signed-folder.ts'
import { policyOf } from '../../core/policy/policies.ts'
import { outcomeOf } from '../promotion/outcomes.ts'

const week = 7 * 86_400_000
const candidate = aVersion(3, { metrics: { m: 1 }, runEndedAt: 0 })
const champion = aVersion(2, { metrics: { m: 1 } })

interface Story {
  readonly requirement: Requirement
  readonly situation?: Situation
  readonly rules?: Partial<Rules>
}

/** The way to every sentence about a requirement; `name` stands wherever text can come from outside. */
export function everyRequirement(name = 'risk team'): readonly Outcome[] {
  return storiesOf(name).map(({ requirement, situation = {}, rules = {} }) =>
    outcomeOf(
      'm >= 0',
      { candidate, champion, ...situation },
      { kind: 'checked' },
      {
        policy: policyOf('m >= 0', [requirement]),
        ...rules,
      },
    ),
  )
}

/** A signature of these columns, each of them required, and of one output. */
export function takes(...names: readonly string[]): SignatureReading {
  const inputs = names.map((it): Field => column(it))
  const outputs: Field[] = [{ ...column(''), name: null }]
  const signature = { inputs, outputs, params: null, others: {} }
  return { kind: 'found', signature }
}

export function column(name: string): Field {
  return { name, required: true, type: { kind: 'column', type: 'double' } }
}

function storiesOf(name: string): readonly Story[] {
  const tag = (condition: (Requirement & { kind: 'tag' })['condition']): Requirement => ({
    kind: 'tag',
    key: name,
    condition,
  })
  const commit = (relation: CommitRelation, asked: 'same' | 'ancestor' = 'ancestor'): Story => ({
    requirement: { kind: 'git-commit', relation: asked },
    situation: { codeOrigin: { kind: 'recorded', commit: name, relation } },
  })
  const signatures = (of: SignatureReading, champions: SignatureReading | null): Story => ({
    requirement: { kind: 'signature' },
    situation: { signatures: { candidate: of, champion: champions } },
  })
  const nobody = (firstPromotion: Rules['firstPromotion'], heldBefore: boolean): Story => ({
    requirement: { kind: 'signature' },
    situation: {
      champion: null,
      heldBefore,
      signatures: { candidate: takes('x'), champion: null },
    },
    rules: { firstPromotion },
  })
  const artifacts = (requirement: Requirement, read: ArtifactReading): Story => ({
    requirement,
    situation: { artifacts: read },
  })
  const unread: ArtifactReading = { kind: 'not-readable', reason: 'no-place', because: name }
  const anyContents = Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [`${name} ${at}`, String(at)]),
  )
  const otherContents = { ...anyContents, [`${name} 0`]: 'x', [`${name} other`]: 'x' }
  const anyFiles = (signature: string | null = null) => model(anyContents, signature)
  const blake3 = statement(anyContents, { serialization: { hash_type: 'blake3' } })
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer = byKey(String(publicKey.export({ format: 'pem', type: 'spki' })))
  const many = Array.from({ length: 9 }, (_, index) => `${name} ${index}`)
  const unknown: SignatureReading = { kind: 'not-known', reason: 'not-there', because: name }
  const silent: SignatureReading = {
    kind: 'found',
    signature: { inputs: null, outputs: null, params: null, others: { name } },
  }
  const age: Requirement = { kind: 'max-age', milliseconds: week, text: '7d' }
  const from = (source: (Requirement & { kind: 'from' })['source']): Requirement => ({
    kind: 'from',
    source,
  })
  const alias = { kind: 'alias', alias: aliasName(name) } as const
  const always: Requirement = {
    kind: 'freeze',
    windows: [
      {
        text: name,
        from: { day: 0, minute: 0 },
        to: { day: 6, minute: 1439 },
        timeZone: 'UTC',
      },
    ],
  }
  return [
    { requirement: from({ kind: 'stage', stage: 'Staging' }) },
    { requirement: from({ kind: 'stage', stage: 'Archived' }) },
    { requirement: from(alias), situation: { candidateAliases: [name] } },
    { requirement: from(alias) },
    { requirement: tag({ kind: 'present' }) },
    {
      requirement: tag({ kind: 'equals', value: name }),
      situation: { candidateTags: { [name]: name } },
    },
    {
      requirement: tag({ kind: 'equals', value: 'x' }),
      situation: { candidateTags: { [name]: name } },
    },
    { requirement: tag({ kind: 'one-of', values: ['x', name] }) },
    { requirement: age, situation: { now: week - 1 } },
    { requirement: age, situation: { now: week + 1 } },
    {
      requirement: age,
      situation: { candidate: aVersion(3, { metrics: { m: 1 }, runEndedAt: null }) },
    },
    {
      requirement: age,
      situation: { candidate: aVersion(3, { metrics: { m: 1 }, runEndedAt: week }), now: 0 },
    },
    { requirement: always, situation: { now: week } },
    { requirement: { ...always, windows: [] } },
    { requirement: { kind: 'git-commit', relation: 'same' } },
    ...[0, 3 * 86_400_000, week + 3_600_000, undefined].map(
      (arrivedAt): Story => ({
        requirement: {
          kind: 'soak',
          source: { kind: 'alias', alias: aliasName(name) },
          milliseconds: week,
          text: '7d',
        },
        situation: { now: week, ...(arrivedAt === undefined ? {} : { arrivedAt }) },
      }),
    ),
    commit({ kind: 'same' }),
    commit({ kind: 'ancestor' }),
    commit({ kind: 'ancestor' }, 'same'),
    commit({ kind: 'not-an-ancestor', promoted: name }),
    commit({ kind: 'not-known', reason: 'shallow', because: name, promoted: name }),
    signatures(takes('x'), takes('x')),
    signatures(takes(name), takes('x')),
    signatures(takes(...many), takes('x')),
    signatures(unknown, takes('x')),
    signatures({ kind: 'none' }, takes('x')),
    signatures(takes('x'), unknown),
    signatures(takes('x'), { kind: 'none' }),
    signatures(silent, silent),
    artifacts({ kind: 'model-digest' }, anyFiles()),
    artifacts({ kind: 'model-digest' }, unread),
    ...[
      ...[unread, anyFiles(), anyFiles('x')],
      anyFiles(JSON.stringify(bundle(privateKey, statement({ a: 'a' })))),
      anyFiles(JSON.stringify(bundle(privateKey, statement(anyContents)))),
      anyFiles(JSON.stringify(bundle(privateKey, statement(otherContents)))),
      anyFiles(JSON.stringify(bundle(privateKey, blake3))),
    ].map((it) => artifacts({ kind: 'model-signature', signer }, it)),
    artifacts(
      { kind: 'model-signature', signer: byKey(publicKeys[0]) },
      anyFiles(JSON.stringify(bundle(privateKey, statement(anyContents)))),
    ),
    nobody('require-absolute', false),
    nobody('hold', false),
    nobody('require-absolute', true),
  ]
}

/** What becomes of a hold that somebody accepts: accepted, and each way in which it is not. */
export function everyAcceptance(name = 'risk team'): readonly Outcome[] {
  const told = (
    gates: string,
    accept: Partial<AcceptedHold>,
    rules: Partial<Rules> = {},
  ): Outcome => {
    const open = outcomeOf(gates, { candidate }, { kind: 'checked' }, rules)
    const digest = open.decision.evidenceDigest
    const acceptedHold = { digest, by: name, reason: name, ...accept }
    return outcomeOf(gates, { candidate }, { kind: 'checked' }, { ...rules, acceptedHold })
  }
  return [
    told('m >= champion', {}),
    told('m >= champion', { by: '' }),
    told('m >= 2', {}),
    told('m >= champion', { digest: name }),
    told('m >= champion', {}, { expectedEvidence: name }),
  ]
}
