import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { signingCurves } from '../../core/model-signing/signer.ts'
import { quoted } from '../gate-line/line-reader.ts'
import type { TextProblem } from './freeze-window.ts'

const mostCertificates = 10

/** A public key in PEM, on one of the curves of OpenSSF model signing. */
export function parsePublicKey(text: string): { readonly spki: string } | TextProblem {
  if (/PRIVATE KEY/.test(text)) {
    return problem(
      'this is a private key, which must not be in a policy: sign with another one, and write its public key here (openssl pkey -in key.pem -pubout)',
    )
  }
  const blocks = blocksIn(text, 'PUBLIC KEY')
  const key = blocks.length === 1 ? keyIn(blocks[0] ?? '') : null
  if (key === null) {
    return problem('expected one public key in PEM, which begins with -----BEGIN PUBLIC KEY-----')
  }
  const curve = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? ''
  if (key.asymmetricKeyType !== 'ec' || !signingCurves.has(curve)) {
    return problem(
      `the public key must be on the curve P-256, P-384 or P-521, as OpenSSF model signing wants it; found ${quoted(curve)}`,
    )
  }
  return { spki: key.export({ format: 'der', type: 'spki' }).toString('base64') }
}

/** Certificates in PEM, of which each is trusted. */
export function parseCertificates(
  text: string,
): { readonly trusted: readonly string[] } | TextProblem {
  if (/PRIVATE KEY/.test(text)) return problem('a private key must not be in a policy')
  const blocks = blocksIn(text, 'CERTIFICATE')
  if (blocks.length > mostCertificates) {
    return problem(`there can be at most ${mostCertificates} certificates`)
  }
  const trusted = blocks.map(certificateIn)
  if (trusted.length === 0 || !trusted.every((der) => der !== null)) {
    return problem('expected certificates in PEM, which begin with -----BEGIN CERTIFICATE-----')
  }
  return { trusted: [...new Set(trusted)].sort() }
}

/** GitHub's own, for the workflows of github.com. */
export const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Whom a certificate of Sigstore names. A pattern would be taken for a name that nobody has. */
export function parseIdentity(text: string): { readonly identity: string } | TextProblem {
  const isAddress = /^https:\/\/[^\s*]+$/.test(text) || /^[^\s@*]+@[^\s@*]+$/.test(text)
  if (isAddress && text.isWellFormed() && text.length <= 1000) return { identity: text }
  return problem(
    'expected whom the certificate names, whole and without *: https://github.com/OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH, or an e-mail address',
  )
}

export function parseIssuer(text: string): { readonly issuer: string } | TextProblem {
  if (/^https:\/\/[^\s*]+$/.test(text) && text.isWellFormed() && text.length <= 1000) {
    return { issuer: text }
  }
  return problem(`expected the https:// address of who knows the identity, as in ${githubIssuer}`)
}

function blocksIn(text: string, label: string): readonly string[] {
  const block = new RegExp(`-----BEGIN ${label}-----[\\sA-Za-z0-9+/=]*-----END ${label}-----`, 'g')
  return text.match(block) ?? []
}

function keyIn(pem: string): KeyObject | null {
  try {
    return createPublicKey(pem)
  } catch {
    return null
  }
}

/** DER in Base64. */
function certificateIn(pem: string): string | null {
  try {
    return new X509Certificate(pem).raw.toString('base64')
  } catch {
    return null
  }
}

function problem(text: string): TextProblem {
  return { problem: text, index: 0 }
}
