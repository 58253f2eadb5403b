import { createPrivateKey, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { trustedKey } from '../../../src/core/model-signing/certificate-chain.ts'
import { extensionsOf } from '../../../src/core/model-signing/certificate-extensions.ts'
import { judgeSigning } from '../../../src/core/model-signing/judge-signing.ts'
import { runs } from '../../../testing/property/runs.ts'
import { authority, type Issued, issue, signerUsage } from './certificates.ts'
import { bundle, byCertificate, model, statement } from './signed-folder.ts'

const now = Date.parse('2026-12-01')
const contents = { MLmodel: 'flavors' }

let folder: string
let root: Issued
let middle: Issued
let leaf: Issued

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stagegate-certificates-'))
  root = made('root', null, authority)
  middle = made('middle', root, authority)
  leaf = made('leaf', middle)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
function made(
  name: string,
  issuer: Issued | null,
  extensions: readonly string[] = signerUsage,
  more: Partial<Parameters<typeof issue>[2]> = {},
): Issued {
  return issue(folder, `${name}-${count++}`, { issuer, extensions, ...more })
}

const der = (issued: Issued) =>
  Buffer.from(issued.pem().replaceAll(/-----.*-----|\s/g, ''), 'base64')

/** What is said of a model that the first of these has signed, by who trusts the root. */
function judged(chain: readonly Issued[], trusted: readonly Issued[] = [root], at = now) {
  const [signer] = chain
  if (signer === undefined) throw new Error('nobody signs')
  const certificates = chain.map((each) => ({ rawBytes: der(each).toString('base64') }))
  const signature = bundle(createPrivateKey(readFileSync(signer.key)), statement(contents), {
    verificationMaterial: { x509CertificateChain: { certificates } },
  })
  const finding = judgeSigning(
    byCertificate(...trusted.map((it) => it.pem())),
    model(contents, JSON.stringify(signature)),
    at,
  )
  return 'because' in finding ? finding.because : finding.kind
}

test('a chain leads to a trusted certificate, in any order and with others beside it', () => {
  expect(judged([leaf, middle, root])).toBe('verified')
  expect(judged([leaf, middle])).toBe('verified')
  expect(judged([leaf, root, made('other', null), middle])).toBe('verified')
  expect(judged([leaf], [middle])).toBe('verified')
  expect(judged([leaf], [leaf])).toBe('verified')
  expect(judged([leaf, middle], [made('other', null, authority), root])).toBe('verified')
})

const notTrusted = 'its certificates do not lead to one that the policy trusts'

test('no other chain does', () => {
  const stranger = made('root', null, authority)
  expect(judged([leaf])).toBe(notTrusted)
  expect(judged([leaf, middle, root], [stranger])).toBe(notTrusted)
  expect(judged([made('leaf', stranger), stranger])).toBe(notTrusted)
  expect(judged([made('self', null)])).toBe(notTrusted)
})

test('who is no authority issues nothing, whatever it was issued by', () => {
  const issuedByLeaf = made('sub', leaf)
  expect(judged([issuedByLeaf, leaf, middle, root])).toBe(notTrusted)
  const mayNotSign = made('middle', root, [
    'basicConstraints = critical, CA:TRUE',
    'keyUsage = critical, digitalSignature',
  ])
  expect(judged([made('leaf', mayNotSign), mayNotSign])).toBe(notTrusted)
})

test('no more authorities follow than a certificate allows', () => {
  const last = made('last', root, [
    'basicConstraints = critical, CA:TRUE, pathlen:0',
    'keyUsage = critical, keyCertSign',
  ])
  expect(judged([made('leaf', last), last])).toBe('verified')
  const beyond = made('beyond', last, authority)
  expect(judged([made('leaf', beyond), beyond, last])).toBe(notTrusted)
})

test('no certificate is tried twice, however often it stands in a chain', () => {
  const { verify } = X509Certificate.prototype
  let verified = 0
  X509Certificate.prototype.verify = function (key) {
    verified++
    return verify.call(this, key)
  }
  try {
    const chain = [leaf, ...Array.from({ length: 7 }, (_, at) => (at % 2 === 0 ? root : middle))]
    expect(judged(chain, [made('other', null, authority)])).toBe(notTrusted)
  } finally {
    X509Certificate.prototype.verify = verify
  }
  expect(verified).toBeLessThan(30)
})

test('every certificate must be valid at that moment', () => {
  const because = 'one of its certificates is not valid now'
  const ended = { to: '20250101000000Z' }
  expect(judged([made('leaf', middle, signerUsage, ended), middle])).toBe(because)
  expect(judged([leaf, middle], [root], Date.parse('2041-01-01'))).toBe(because)
  const past = made('middle', root, authority, ended)
  expect(judged([made('leaf', past), past])).toBe(because)
  const pastRoot = made('root', null, authority, ended)
  expect(judged([made('leaf', pastRoot)], [pastRoot])).toBe(
    'no trusted certificate of the policy is valid now',
  )
})

test('a certificate signs models only if its usage says that it signs', () => {
  const usage = (...lines: readonly string[]) =>
    judged([made('leaf', middle, ['basicConstraints = CA:FALSE', ...lines]), middle])
  const not = 'its certificate is not for signing'
  expect(usage()).toBe(not)
  expect(usage('keyUsage = keyEncipherment')).toBe(not)
  expect(usage('extendedKeyUsage = serverAuth')).toBe(not)
  expect(usage('extendedKeyUsage = codeSigning')).toBe('verified')
  expect(usage('keyUsage = digitalSignature', 'extendedKeyUsage = serverAuth')).toBe('verified')
})

test('a restriction that is not understood, a weak hash and a weak key are refused', () => {
  const constrained = made('middle', root, [
    ...authority,
    'nameConstraints = critical, permitted;email:acme.test',
  ])
  expect(judged([made('leaf', constrained), constrained])).toBe(
    'one of its certificates has a critical extension that is not understood',
  )
  const weak = 'one of its certificates has a weak key or a weak hash'
  const sha1 = made('middle', root, authority, { hash: 'sha1' })
  expect(judged([made('leaf', sha1), sha1])).toBe(weak)
  const short = made('middle', root, authority, { rsa: 1024 })
  expect(judged([made('leaf', short), short])).toBe(weak)
})

test('a model that is signed with RSA, or with another key than that of the certificate, is not', () => {
  const rsa = made('leaf', middle, signerUsage, { rsa: 2048 })
  const other = 'it is not made with the private key of its certificate'
  expect(judged([rsa, middle])).toBe(other)
  const foreign = { ...leaf, key: made('other', null).key }
  expect(judged([foreign, middle])).toBe(other)
})

test('no changed byte of a certificate is trusted, and none breaks anything down', () => {
  const good = der(leaf)
  expect(trustedKey([good, der(middle)], [der(root).toString('base64')], now).kind).toBe('trusted')
  fc.assert(
    fc.property(fc.boolean(), fc.nat(), fc.integer({ min: 1, max: 255 }), (first, at, flip) => {
      const chain = [good, der(middle)].map((each) => Buffer.from(each))
      const changed = chain[first ? 0 : 1] ?? good
      changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ flip
      const trusted = [der(root).toString('base64')]
      expect(trustedKey(chain, trusted, now).kind).toBe('not-trusted')
    }),
    { numRuns: runs(500) },
  )
})

test('no bytes break the reader of extensions down', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      extensionsOf(bytes)
    }),
    { numRuns: runs(500) },
  )
  expect(extensionsOf(der(leaf))).toHaveLength(4)
})
