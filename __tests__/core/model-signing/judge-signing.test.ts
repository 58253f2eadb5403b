import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ArtifactReading } from '../../../src/core/artifacts/artifacts.ts'
import { judgeSigning, signingOutcome } from '../../../src/core/model-signing/judge-signing.ts'
import { runs } from '../../../testing/property/runs.ts'
import { bundle, byKey, inTotoType, model, statement } from './signed-folder.ts'

const now = Date.parse('2026-12-01')
const contents = { MLmodel: 'flavors', 'data/weights.bin': 'weights', 'a-b': '1', 'a/b': '2' }

function pair(namedCurve: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString()
  return { privateKey, signer: byKey(pem) }
}

const own = pair('P-256')
const signed = statement(contents)

function judged(signature: object | string, files = contents as Record<string, string>) {
  const text = typeof signature === 'string' ? signature : JSON.stringify(signature)
  return judgeSigning(own.signer, model(files, text), now)
}

/** The envelope of a good bundle, with something else in it. */
function withEnvelope(change: object): object {
  const good = bundle(own.privateKey, signed)
  return { ...good, dsseEnvelope: { ...(good.dsseEnvelope as object), ...change } }
}

test.each([
  ['P-256', 'sha256'],
  ['P-384', 'sha384'],
  ['P-521', 'sha512'],
])('a signature with a key on %s is verified, and no other key verifies it', (curve, hash) => {
  const { privateKey, signer } = pair(curve)
  const reading = model(contents, JSON.stringify(bundle(privateKey, signed, { hash })))
  expect(judgeSigning(signer, reading, now)).toEqual({ kind: 'verified', files: 4, subject: null })
  expect(judgeSigning(pair(curve).signer, reading, now)).toMatchObject({ kind: 'another-signer' })
  expect(judgeSigning(own.signer, reading, now)).toMatchObject({ kind: 'another-signer' })
})

test('a signature of another model is that of other files', () => {
  const other = bundle(own.privateKey, statement({ ...contents, MLmodel: 'another' }))
  expect(judged(other)).toEqual({
    ...{ kind: 'other-files', changed: ['MLmodel'], added: [], missing: [] },
  })
})

describe('is no signature', () => {
  const good = bundle(own.privateKey, signed)
  const envelope = good.dsseEnvelope as { signatures: object[] }

  test.each<[string, object | string, string]>([
    ['an empty file', '', 'no JSON object'],
    ['a list', '[]', 'no JSON object'],
    ['null', 'null', 'no JSON object'],
    ['another media type', { ...good, mediaType: 'application/json' }, 'media type'],
    ['no envelope', { ...good, dsseEnvelope: null }, 'no dsseEnvelope'],
    ['no material', { ...good, verificationMaterial: undefined }, 'no verificationMaterial'],
    ['material without a key', { ...good, verificationMaterial: {} }, 'exactly one of a key'],
    [
      'two sorts of material',
      { ...good, verificationMaterial: { publicKey: {}, certificate: { rawBytes: '' } } },
      'exactly one of a key',
    ],
    ['no signature', withEnvelope({ signatures: [] }), 'exactly one signature'],
    [
      'two signatures',
      withEnvelope({ signatures: [...envelope.signatures, ...envelope.signatures] }),
      'exactly one signature',
    ],
    ['a signature that is no object', withEnvelope({ signatures: ['x'] }), 'no signature'],
    ['a signature that is no Base64', withEnvelope({ signatures: [{ sig: '?' }] }), 'not Base64'],
    ['a payload that is no Base64', withEnvelope({ payload: '{' }), 'not Base64'],
    ['no payloadType', withEnvelope({ payloadType: 7 }), 'no payloadType'],
  ])('%s', (_, given, why) => {
    expect(judged(given)).toMatchObject({
      kind: 'no-signature',
      because: expect.stringContaining(why),
    })
  })

  test.each<[string, object | string, string, string?]>([
    ['another payloadType', signed, 'payloadType', 'application/json'],
    ['a payload that is no JSON', '{', 'no statement'],
    [
      'another statement',
      statement(contents, { _type: 'https://in-toto.io/Statement/v0.1' }),
      '_type|no statement',
    ],
    [
      'the predicate of before v1.0',
      statement(contents, { predicateType: 'https://model_signing/Digests/v0.1' }),
      'predicateType',
    ],
    [
      'the predicate of SLSA provenance',
      statement(contents, { predicateType: 'https://slsa.dev/provenance/v1' }),
      'predicateType',
    ],
    ['no subject', statement(contents, { subject: [] }), 'exactly one subject'],
    ['two subjects', statement(contents, { subject: [{}, {}] }), 'exactly one subject'],
    [
      'a subject with another root digest',
      statement(contents, { subject: [{ digest: { sha256: '0'.repeat(64) } }] }),
      'digest of its subject',
    ],
    ['no resources', statement(contents, { predicate: { resources: [] } }), 'lists no files'],
    [
      'no serialization',
      statement(contents, { predicate: { serialization: 0 } }),
      'no serialization',
    ],
    [
      'a file twice',
      statement(contents, {
        predicate: {
          resources: [1, 2].map(() => ({
            ...{ name: 'a', digest: '0'.repeat(64), algorithm: 'sha256' },
          })),
        },
      }),
      'a file twice',
    ],
    [
      'two hashes',
      statement(contents, {
        predicate: { resources: [{ name: 'a', digest: '0'.repeat(64), algorithm: 'blake3' }] },
      }),
      'two hashes',
    ],
    [
      'half a digest',
      statement(contents, {
        predicate: { resources: [{ name: 'a', digest: '00', algorithm: 'sha256' }] },
      }),
      'without a name or a digest',
    ],
    [
      'strange ignored paths',
      statement(contents, { serialization: { ignore_paths: [7] } }),
      'ignore_paths',
    ],
  ])('although rightly signed: %s', (_, payload, why, type = inTotoType) => {
    const given = bundle(own.privateKey, payload as never, { type })
    const finding = judged(given)
    expect(finding.kind).toBe('no-signature')
    expect('because' in finding && finding.because).toMatch(new RegExp(why))
  })
})

test.each([
  ['BLAKE3', { hash_type: 'blake3' }],
  ['another method', { method: 'tensors' }],
  ['shards of one byte', { method: 'shards', shard_size: 1 }],
])('what is signed with %s is not verified here, which is a hold', (_, serialization) => {
  const finding = judged(bundle(own.privateKey, statement(contents, { serialization })))
  expect(finding.kind).toBe('not-supported')
  expect(signingOutcome(finding)).toBe('hold')
})

describe('paths that the signer ignored', () => {
  const ignoring = (paths: readonly string[]) =>
    bundle(own.privateKey, statement(contents, { serialization: { ignore_paths: paths } }))

  test('are files and whole folders below the model, exactly', () => {
    const more = { ...contents, notes: 'x', 'cache/a': 'x', 'cache/b/c': 'x' }
    expect(judged(ignoring(['notes', './cache/']), more)).toMatchObject({ kind: 'verified' })
    for (const paths of [
      ['note', 'cache/a'],
      ['/', '.', '', '..', '*'],
      ['b/c', 'a', 'notes/'],
    ]) {
      const finding = judged(ignoring(paths), { ...more, 'sub/notes': 'x' })
      expect(finding).toMatchObject({ kind: 'other-files' })
      expect('added' in finding && finding.added).toContain('sub/notes')
    }
  })

  test('do not take a signed file away: it is missing', () => {
    expect(judged(ignoring(['MLmodel']))).toMatchObject({
      ...{ kind: 'other-files', missing: ['MLmodel'] },
    })
  })
})

test('a signed path that leads elsewhere is a file that is not there', () => {
  const names = ['../outside', '/etc/passwd', 'a//b', '.git/config', 'model.sig']
  const all = { ...contents, ...Object.fromEntries(names.map((name) => [name, 'x'])) }
  expect(judged(bundle(own.privateKey, statement(all)))).toMatchObject({
    ...{ kind: 'other-files', missing: expect.arrayContaining(names) },
  })
})

test('artifacts that cannot be read are a hold, and those without a signature a block', () => {
  const unread: ArtifactReading = { kind: 'not-readable', reason: 'no-place', because: 'it is far' }
  const finding = judgeSigning(own.signer, unread, now)
  expect(finding).toEqual({ kind: 'not-readable', because: 'it is far' })
  expect(signingOutcome(finding)).toBe('hold')
  const unsigned = judgeSigning(own.signer, model(contents), now)
  expect([unsigned.kind, signingOutcome(unsigned)]).toEqual(['not-signed', 'fail'])
})

test('no byte of a bundle can be changed in what is verified', () => {
  const text = JSON.stringify(bundle(own.privateKey, signed))
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
      const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1)
      const finding = judged(changed)
      if (finding.kind !== 'verified') return
      // What is not signed may differ: hints, unknown fields, a way to write the same Base64.
      const files = { ...contents, added: 'x' }
      expect(judged(changed, files).kind).toBe('other-files')
    }),
    { numRuns: runs(300) },
  )
})

test('no text is ever a reason to break down', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (one, other) => {
      for (const text of [one, JSON.stringify(bundle(own.privateKey, other))]) {
        expect(signingOutcome(judged(text))).not.toBe('pass')
      }
    }),
    { numRuns: runs(200) },
  )
})
