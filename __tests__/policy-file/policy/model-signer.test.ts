import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { signerFingerprints } from '../../../src/core/model-signing/signer.ts'
import { parseCertificates, parsePublicKey } from '../../../src/policy-file/policy/model-signer.ts'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'
import { publicKeys } from '../../core/model-signing/public-keys.ts'
import { vector } from '../../core/model-signing/signed-folder.ts'
import { modelOf, policyOf } from './reading.ts'

const ca = vector('ca-cert.pem')

function problemOf(result: object): string {
  return 'problem' in result ? String(result.problem) : 'read'
}

function block(key: string, text: string): string {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => `        ${line}`)
  return ['require:', '  model-signature:', `    ${key}: |`, ...lines].join('\n')
}

test('a policy has a public key, whatever stands around it', () => {
  for (const text of [publicKeys[0], `Some key:\n\n${publicKeys[0]}\n\n`]) {
    const policy = parsePolicy(policyOf(`gates: a >= 1\n${block('public-key', text)}`), 'p.yml')
    const [requirement] = modelOf(policy).requirements
    expect(requirement).toMatchObject({ kind: 'model-signature', signer: { kind: 'key' } })
    if (requirement?.kind !== 'model-signature') throw new Error('another requirement')
    const command = "openssl pkey -pubin -outform DER | openssl dgst -sha256 -r | cut -d' ' -f1"
    const fingerprint = execFileSync('sh', ['-c', command], { input: publicKeys[0] })
    const { signer } = requirement
    if (signer.kind === 'identity') throw new Error('another signer')
    expect(signerFingerprints(signer)).toEqual([`sha256:${String(fingerprint).trim()}`])
  }
})

test('a policy has certificates, each once, in one order', () => {
  const text = policyOf(`gates: a >= 1\n${block('certificates', `${ca}\n${ca}`)}`)
  const [requirement] = modelOf(parsePolicy(text, 'p.yml')).requirements
  expect(requirement).toMatchObject({
    signer: { kind: 'certificate', trusted: [expect.any(String)] },
  })
})

describe('an identity', () => {
  const signerOf = (lines: readonly string[]) => {
    const text = ['gates: a >= 1', 'require:', '  model-signature:', ...lines].join('\n')
    const [requirement] = modelOf(parsePolicy(policyOf(text), 'p.yml')).requirements
    return requirement?.kind === 'model-signature' ? requirement.signer : null
  }
  const workflow =
    'https://github.com/octo-bank/fraud-model/.github/workflows/train.yml@refs/heads/main'

  test('is known by GitHub unless the policy names another issuer', () => {
    expect(signerOf([`    identity: ${workflow}`])).toEqual({
      kind: 'identity',
      identity: workflow,
      issuer: 'https://token.actions.githubusercontent.com',
    })
    const mona = ['    identity: mona@octo-bank.example', '    issuer: https://accounts.google.com']
    expect(signerOf(mona)).toEqual({
      kind: 'identity',
      identity: 'mona@octo-bank.example',
      issuer: 'https://accounts.google.com',
    })
  })

  test.each([
    [['    identity: https://github.com/octo-bank/*'], 'whole and without *'],
    [['    identity: octo-bank/fraud-model'], 'whole and without *'],
    [['    identity: http://github.com/octo-bank/x'], 'whole and without *'],
    [['    identity: ""'], 'whole and without *'],
    [[`    identity: ${workflow}`, '    issuer: accounts.google.com'], 'https:// address'],
    [['    issuer: https://accounts.google.com'], 'exactly one of'],
    [['    {}'], 'exactly one of'],
  ])('%j is refused', (lines, says) => {
    expect(() => signerOf(lines)).toThrow(says)
  })

  test('beside a key is refused', () => {
    const text = policyOf(
      `gates: a >= 1\n${block('public-key', publicKeys[0])}\n    identity: ${workflow}`,
    )
    expect(() => parsePolicy(text, 'p.yml')).toThrow('expected exactly one of')
  })
})

test('a private key is refused with a word of warning, and never repeated', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = String(privateKey.export({ format: 'pem', type: 'pkcs8' }))
  const problem = problemOf(parsePublicKey(pem))
  expect(problem).toContain('this is a private key, which must not be in a policy')
  expect(problem).not.toContain(pem.split('\n')[1])
  expect(problemOf(parseCertificates(`${ca}${pem}`))).toContain('a private key must not be')
})

test('what is no key on a curve of OpenSSF model signing is refused', () => {
  const pem = (pair: { publicKey: { export(how: object): unknown } }) =>
    String(pair.publicKey.export({ format: 'pem', type: 'spki' }))
  const rsa = pem(generateKeyPairSync('rsa', { modulusLength: 2048 }))
  expect(problemOf(parsePublicKey(rsa))).toContain('found "rsa"')
  expect(problemOf(parsePublicKey(pem(generateKeyPairSync('ed25519'))))).toContain('"ed25519"')
  const bitcoin = pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }))
  expect(problemOf(parsePublicKey(bitcoin))).toContain('"secp256k1"')
  for (const text of ['', ca, publicKeys.join(''), publicKeys[0].replace('M', '')]) {
    expect(problemOf(parsePublicKey(text))).toContain('expected one public key in PEM')
  }
})

test('what is no certificate, and more than ten, are refused', () => {
  for (const text of ['', publicKeys[0], ca.replace('MII', 'MIA')]) {
    expect(problemOf(parseCertificates(text))).toContain('expected certificates in PEM')
  }
  expect(problemOf(parseCertificates(ca.repeat(11)))).toContain('at most 10')
})
