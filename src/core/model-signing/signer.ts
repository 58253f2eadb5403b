import { createHash } from 'node:crypto'
import type { Identity } from '../artifacts/keyless-signing.ts'

/** Whose signature a model must have. */
export type ModelSigner =
  | {
      readonly kind: 'key'
      /** The public key, on a curve of `signingCurves`: SubjectPublicKeyInfo, DER in Base64. */
      readonly spki: string
    }
  | {
      readonly kind: 'certificate'
      /** The certificates that are trusted, each DER in Base64; at least one. */
      readonly trusted: readonly string[]
    }
  | ({ readonly kind: 'identity' } & Identity)

/** By the names that Node gives the curves of OpenSSF model signing: the hash that goes with each. */
export const signingCurves: ReadonlyMap<string, string> = new Map([
  ['prime256v1', 'sha256'],
  ['secp384r1', 'sha384'],
  ['secp521r1', 'sha512'],
])

/** As `openssl pkey -pubin -outform DER | sha256sum` gives it, or `openssl x509 -fingerprint -sha256`. */
export function signerFingerprints(
  signer: Exclude<ModelSigner, { readonly kind: 'identity' }>,
): readonly string[] {
  const ders = signer.kind === 'key' ? [signer.spki] : signer.trusted
  return ders.map((der) => `sha256:${createHash('sha256').update(der, 'base64').digest('hex')}`)
}
