import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verifyKeyless } from '../../src/sigstore/verify-keyless.ts'
import { type Bundle, type OwnSigstore, startSigstore } from '../../testing/sigstore/sigstore.ts'

const issuer = 'https://token.actions.githubusercontent.com'
const workflow =
  'https://github.com/octo-bank/fraud-model/.github/workflows/train.yml@refs/heads/main'
const claims = { iss: issuer, sub: workflow, repository: 'octo-bank/fraud-model' }
const statement = '{"_type":"x"}'

let sigstore: OwnSigstore
beforeAll(async () => {
  sigstore = await startSigstore()
})
afterAll(() => sigstore.close())

test('a bundle is verified offline, and says who signed what, and when', async () => {
  const bundle = await sigstore.sign(statement, claims)
  const found = verifyKeyless(bundle, sigstore.root)
  expect(found).toMatchObject({
    ...{ kind: 'verified', identity: workflow, issuer },
    ...{ payloadType: 'application/vnd.in-toto+json', payload: Buffer.from(statement) },
  })
  const signedAt = found.kind === 'verified' ? found.signedAt : 0
  expect(new Date(signedAt).getFullYear()).toBe(new Date().getFullYear())
})

describe('a bundle is refused', () => {
  test.each<[string, (bundle: Bundle) => void]>([
    [
      'with another payload',
      ({ dsseEnvelope }) => {
        dsseEnvelope.payload = Buffer.from('{"_type":"y"}').toString('base64')
      },
    ],
    [
      'with another payload type',
      ({ dsseEnvelope }) => {
        dsseEnvelope.payloadType = 'text/plain'
      },
    ],
    [
      'with two signatures',
      ({ dsseEnvelope }) => {
        dsseEnvelope.signatures.push(...dsseEnvelope.signatures)
      },
    ],
    [
      'without an entry in the log',
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries = []
      },
    ],
    [
      'with more entries than anybody makes, before each of them is verified',
      ({ verificationMaterial }) => {
        const { tlogEntries } = verificationMaterial
        verificationMaterial.tlogEntries = Array.from({ length: 24_000 }, () => tlogEntries).flat()
      },
    ],
  ])('%s', async (_, change) => {
    const bundle = await sigstore.sign(statement, claims)
    change(bundle)
    expect(verifyKeyless(bundle, sigstore.root)).toMatchObject({ kind: 'refused' })
  })

  test('of a workflow that others may call, and that one from elsewhere has called', async () => {
    const bundle = await sigstore.sign(statement, { ...claims, repository: 'evil/fork' })
    expect(verifyKeyless(bundle, sigstore.root)).toEqual({
      kind: 'refused',
      because:
        'its workflow ran in https://github.com/evil/fork, and is one of https://github.com/octo-bank/fraud-model',
    })
    const { repository: _, ...nowhere } = claims
    const unsaid = await sigstore.sign(statement, nowhere)
    expect(verifyKeyless(unsaid, sigstore.root)).toMatchObject({ kind: 'refused' })
  })

  test('of another Sigstore, and by the public one', async () => {
    const other = await startSigstore()
    const bundle = await other.sign(statement, claims)
    await other.close()
    expect(verifyKeyless(bundle, other.root).kind).toBe('verified')
    expect(verifyKeyless(bundle, sigstore.root).kind).toBe('refused')
    expect(verifyKeyless(bundle, null).kind).toBe('refused')
  })

  test.each([null, 7, 'x', [], {}, { mediaType: 'x' }])('that is %j', (bundle) => {
    expect(verifyKeyless(bundle, null).kind).toBe('refused')
  })

  test.each([7, 'x', [], {}, { tlogs: [] }])('by a root that is %j', async (root) => {
    const bundle = await sigstore.sign(statement, claims)
    expect(verifyKeyless(bundle, root).kind).toBe('refused')
  })
})
