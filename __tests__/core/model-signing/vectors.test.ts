import { describe, expect, test } from '@jest/globals'
import { bundleIn } from '../../../src/core/model-signing/bundle.ts'
import { judgeSigning } from '../../../src/core/model-signing/judge-signing.ts'
import type { ModelSigner } from '../../../src/core/model-signing/signer.ts'
import { signedModelIn } from '../../../src/core/model-signing/statement.ts'
import { byCertificate, byKey, folder, vector } from './signed-folder.ts'

/** Within the validity of the certificates, which ends in 2035. */
const now = Date.parse('2026-12-01')
const key = byKey(vector('public-key.pem'))
const certificate = byCertificate(vector('ca-cert.pem'))
/** Who signed the keyless vectors, by the public Sigstore. */
const identity: ModelSigner = {
  kind: 'identity',
  identity: 'stefanb@us.ibm.com',
  issuer: 'https://sigstore.verify.ibm.com/oauth2',
}
const method = (name: string) =>
  name.endsWith('sigstore') ? identity : name.endsWith('certificate') ? certificate : key

/** Those of v1.0.1 do not say what they ignored: the script beside them names it on its command line. */
async function signed(name: string) {
  const reading = await folder(name)
  return { ...reading, files: reading.files.filter(({ path }) => path !== 'ignore-me') }
}

describe.each([
  'v0.3.1-certificate',
  'v1.0.0-certificate',
  'v1.0.1-certificate',
  'v1.0.1-elliptic-key',
  'v1.1.0-certificate',
  'v1.1.0-elliptic-key',
  'v0.3.1-sigstore',
  'v1.0.0-sigstore',
  'v1.0.1-sigstore',
  'v1.1.0-sigstore',
])('what the reference implementation signed as %s', (name) => {
  test('is verified', async () => {
    expect(judgeSigning(method(name), await signed(name), now)).toMatchObject({ kind: 'verified' })
  })

  test('is not verified with one file changed, added, removed or renamed', async () => {
    const reading = await signed(name)
    const [first, ...rest] = reading.files
    if (first === undefined) throw new Error('no files')
    const judged = (files: typeof reading.files) =>
      judgeSigning(method(name), { ...reading, files }, now)
    const none = { kind: 'other-files', changed: [], added: [], missing: [] }
    const other = { ...first, sha256: 'f'.repeat(64) }
    expect(judged([other, ...rest])).toEqual({ ...none, changed: ['signme-1'] })
    expect(judged(rest)).toEqual({ ...none, missing: ['signme-1'] })
    const added = { ...first, path: 'sub/added' }
    expect(judged([...reading.files, added])).toEqual({ ...none, added: ['sub/added'] })
    const renamed = { ...first, path: 'Signme-1' }
    expect(judged([renamed, ...rest])).toEqual({
      ...none,
      added: ['Signme-1'],
      missing: ['signme-1'],
    })
  })
})

test.each(['v0.3.1-elliptic-key', 'v1.0.0-elliptic-key'])(
  'the signature %s of a single file, which has no name there, is none of a folder',
  async (name) => {
    expect(judgeSigning(key, await signed(name), now)).toMatchObject({
      kind: 'other-files',
      missing: ['.'],
    })
  },
)

test('what is signed by key has no certificate, and a key verifies what its certificate signed', async () => {
  const ofKey = await signed('v1.1.0-elliptic-key')
  expect(judgeSigning(certificate, ofKey, now)).toMatchObject({ kind: 'another-signer' })
  const ofCertificate = await signed('v1.1.0-certificate')
  expect(judgeSigning(key, ofCertificate, now)).toMatchObject({ kind: 'verified' })
})

describe('a keyless signature', () => {
  test('is that of one identity and issuer, whole, and of no key', async () => {
    const reading = await signed('v1.1.0-sigstore')
    expect(judgeSigning(identity, reading, now)).toEqual({
      ...{ kind: 'verified', files: 2, subject: identity.identity },
    })
    for (const other of [
      { ...identity, identity: 'stefanb@us.ibm.co' },
      { ...identity, identity: 'Stefanb@us.ibm.com' },
      { ...identity, issuer: 'https://token.actions.githubusercontent.com' },
      key,
      certificate,
    ]) {
      expect(judgeSigning(other, reading, now)).toMatchObject({ kind: 'another-signer' })
    }
    const ofKey = await signed('v1.1.0-elliptic-key')
    expect(judgeSigning(identity, ofKey, now)).toEqual({
      kind: 'another-signer',
      because: 'no identity has signed it: it has no certificate of Sigstore',
    })
  })

  test('counts long after its certificate has ended, because the log says when it was made', async () => {
    const reading = await signed('v1.0.0-sigstore')
    expect(judgeSigning(identity, reading, Date.parse('2040-01-01'))).toMatchObject({
      kind: 'verified',
    })
  })

  test.each<[string, (text: string) => string]>([
    ['without entries of the log', () => vector('specification/invalid-missing-tlog-entries.sig')],
    [
      'with the entry of another signature',
      (text) => {
        const [own, other] = [text, vector('v1.0.0-sigstore/model.sig')].map(
          (it) => JSON.parse(it) as { verificationMaterial: { tlogEntries: unknown } },
        )
        if (own === undefined || other === undefined) throw new Error('no bundle')
        own.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries
        return JSON.stringify(own)
      },
    ],
    [
      'with another payload',
      (text) => {
        const own = JSON.parse(text) as { dsseEnvelope: { payload: string } }
        const other = JSON.parse(vector('v1.0.0-sigstore/model.sig')) as typeof own
        own.dsseEnvelope.payload = other.dsseEnvelope.payload
        return JSON.stringify(own)
      },
    ],
  ])('%s is none', async (_, change) => {
    const reading = await folder('v1.1.0-sigstore', change)
    expect(reading.keyless).toMatchObject({ kind: 'refused' })
    expect(judgeSigning(identity, reading, now)).toMatchObject({ kind: 'another-signer' })
  })
})

test('a signature that says which paths it ignores is verified beside them', async () => {
  const reading = await folder('v1.1.0-elliptic-key')
  expect(reading.files.map(({ path }) => path)).toEqual(['ignore-me', 'signme-1', 'signme-2'])
  expect(judgeSigning(key, reading, now)).toEqual({ kind: 'verified', files: 2, subject: null })
})

test('a certificate counts only while it and its chain are valid, and says whose it is', async () => {
  const reading = await folder('v1.1.0-certificate')
  const at = (date: string) => judgeSigning(certificate, reading, Date.parse(date))
  expect(at('2026-12-01')).toMatchObject({ kind: 'verified', subject: 'CN=intermediate-ca' })
  const because = 'one of its certificates is not valid now'
  expect(at('2036-01-01')).toEqual({ kind: 'another-signer', because })
  expect(at('2020-01-01')).toEqual({ kind: 'another-signer', because })
})

describe("the specification's test vectors", () => {
  const read = (name: string) => signedModelIn(bundleIn(vector(`specification/${name}.sig`)))

  test.each(['valid-key', 'valid-certificate', 'valid-sigstore'])('%s is read', (name) => {
    expect(read(name).resources.size).toBeGreaterThan(0)
  })

  test.each([
    'invalid-empty',
    'invalid-missing-envelope',
    'invalid-missing-verification-material',
    'invalid-payload-wrong-predicate',
  ])('%s is refused', (name) => {
    expect(() => read(name)).toThrow()
  })

  test('a keyless signature, with and without its log entries, is none by key or certificate', async () => {
    const reading = await folder('v1.1.0-elliptic-key')
    for (const name of ['valid-sigstore', 'invalid-missing-tlog-entries']) {
      const signed = { ...reading, signature: vector(`specification/${name}.sig`) }
      for (const signer of [key, certificate]) {
        expect(judgeSigning(signer, signed, now)).toMatchObject({ kind: 'another-signer' })
      }
    }
  })
})
