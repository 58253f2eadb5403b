import { describe, expect, test } from '@jest/globals'
import { bundleIn } from '../../../src/core/model-signing/bundle.ts'
import { judgeSigning } from '../../../src/core/model-signing/judge-signing.ts'
import { signedModelIn } from '../../../src/core/model-signing/statement.ts'
import { byCertificate, byKey, folder, vector } from './signed-folder.ts'

/** Within the validity of the certificates, which ends in 2035. */
const now = Date.parse('2026-12-01')
const key = byKey(vector('public-key.pem'))
const certificate = byCertificate(vector('ca-cert.pem'))
const method = (name: string) => (name.endsWith('certificate') ? certificate : key)

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
