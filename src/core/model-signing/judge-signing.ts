import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { isOutsideModel } from '../artifacts/artifact-path.ts'
import type { ArtifactFacts, ArtifactFile } from '../artifacts/artifacts.ts'
import type { KeylessSigning } from '../artifacts/keyless-signing.ts'
import { bundleIn, NotASignature, type SignedBundle, signedBytes } from './bundle.ts'
import { trustedKey } from './certificate-chain.ts'
import { type ModelSigner, signingCurves } from './signer.ts'
import { NotSupported, type SignedModel, signedModelIn } from './statement.ts'

/** What the signature of a model's artifacts is worth. Clauses are for people. */
export type SigningFinding =
  /** `subject`: of the signer's certificate; null: signed by key. Untrusted text. */
  | { readonly kind: 'verified'; readonly files: number; readonly subject: string | null }
  | { readonly kind: 'not-signed' }
  /** The artifacts cannot be read, so nobody knows. */
  | { readonly kind: 'not-readable'; readonly because: string }
  /** It may be right, and is of a kind that is not verified here. */
  | { readonly kind: 'not-supported'; readonly because: string }
  /** The file is there, and is no signature of OpenSSF model signing v1.0. */
  | { readonly kind: 'no-signature'; readonly because: string }
  | { readonly kind: 'another-signer'; readonly because: string }
  /** Of each sort the paths, untrusted; at least one of all. */
  | {
      readonly kind: 'other-files'
      readonly changed: readonly string[]
      readonly added: readonly string[]
      readonly missing: readonly string[]
    }

/** @param now milliseconds since 1970, for the validity of certificates */
export function judgeSigning(
  signer: ModelSigner,
  reading: ArtifactFacts,
  now: number,
): SigningFinding {
  if (reading.kind === 'made-up') {
    return reading.isSigned ? { kind: 'verified', files: 1, subject: null } : { kind: 'not-signed' }
  }
  if (reading.kind === 'not-readable') return { kind: 'not-readable', because: reading.because }
  if (reading.signature === null) return { kind: 'not-signed' }
  try {
    const bundle = bundleIn(reading.signature)
    const signed = signedBy(signer, bundle, reading.keyless, now)
    if (signed.kind !== 'verified') return signed
    // Only what is signed is looked at.
    return compared(signedModelIn(bundle), reading.files, signed.subject)
  } catch (error) {
    if (error instanceof NotASignature) return { kind: 'no-signature', because: error.message }
    if (error instanceof NotSupported) return { kind: 'not-supported', because: error.message }
    throw error
  }
}

function signedBy(
  signer: ModelSigner,
  bundle: SignedBundle,
  keyless: KeylessSigning | undefined,
  now: number,
):
  | { readonly kind: 'verified'; readonly subject: string | null }
  | Extract<SigningFinding, { readonly kind: 'another-signer' }> {
  switch (signer.kind) {
    case 'key': {
      const der = Buffer.from(signer.spki, 'base64')
      // What the bundle says of a key is a hint: the policy's key decides.
      return isSignedWith(createPublicKey({ key: der, format: 'der', type: 'spki' }), bundle)
        ? { kind: 'verified', subject: null }
        : anotherSigner("it is not made with the private key of the policy's public key")
    }
    case 'certificate': {
      if (bundle.material.kind !== 'certificates') {
        return anotherSigner(
          'it is not made with a certificate, or is made without a chain of them',
        )
      }
      const found = trustedKey(bundle.material.chain, signer.trusted, now)
      if (found.kind === 'not-trusted') return anotherSigner(found.because)
      return isSignedWith(found.key, bundle)
        ? { kind: 'verified', subject: found.subject }
        : anotherSigner('it is not made with the private key of its certificate')
    }
    case 'identity': {
      if (bundle.material.kind !== 'keyless' || keyless === undefined) {
        return anotherSigner('no identity has signed it: it has no certificate of Sigstore')
      }
      if (keyless.kind === 'refused') return anotherSigner(keyless.because)
      const { identity, issuer } = keyless
      return identity === signer.identity && issuer === signer.issuer
        ? { kind: 'verified', subject: identity }
        : anotherSigner(`it is by ${identity}, whom ${issuer} knows`)
    }
  }
}

function anotherSigner(because: string) {
  return { kind: 'another-signer', because } as const
}

function isSignedWith(key: KeyObject, bundle: SignedBundle): boolean {
  const hash = signingCurves.get(key.asymmetricKeyDetails?.namedCurve ?? '')
  if (hash === undefined || key.asymmetricKeyType !== 'ec') return false
  return verify(hash, signedBytes(bundle), key, bundle.signature)
}

/** Every file, or shard of a file, that is there or signed is both, with the same digest. */
function compared(
  { resources, serialization, ignored }: SignedModel,
  files: readonly ArtifactFile[],
  subject: string | null,
): SigningFinding {
  const isIgnored = ({ path }: ArtifactFile) =>
    isOutsideModel(path) || ignored.some((it) => isBelow(path, it))
  const counted = files.filter((file) => !isIgnored(file))
  const isPlain = serialization.method === 'files' && serialization.hash === 'sha256'
  const found = new Map<string, string>()
  for (const { path, sha256, parts } of counted) {
    const own = isPlain ? [{ name: path, digest: sha256 }] : parts
    if (own === null) throw new NotSupported('the files were not read as it wants them')
    for (const { name, digest } of own) found.set(name, digest)
  }
  const missing = [...resources.keys()].filter((name) => !found.has(name))
  const added = [...found.keys()].filter((name) => !resources.has(name))
  const changed = [...found]
    .filter(([name, digest]) => resources.has(name) && resources.get(name) !== digest)
    .map(([name]) => name)
  return missing.length + added.length + changed.length === 0
    ? { kind: 'verified', files: counted.length, subject }
    : { kind: 'other-files', changed, added, missing }
}

/** `ignored`: an exact path from the model's folder, of a file or of a folder with all that is in it. */
function isBelow(path: string, ignored: string): boolean {
  const whole = ignored.replace(/^(?:\.\/+)+|\/+$/g, '')
  return whole !== '' && (path === whole || path.startsWith(`${whole}/`))
}

export function signingOutcome({ kind }: SigningFinding): 'pass' | 'fail' | 'hold' {
  switch (kind) {
    case 'verified':
      return 'pass'
    case 'not-readable':
    case 'not-supported':
      return 'hold'
    case 'not-signed':
    case 'no-signature':
    case 'another-signer':
    case 'other-files':
      return 'fail'
  }
}
