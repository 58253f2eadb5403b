import { isJsonObject, jsonIn } from '../text/json.ts'

/** A Sigstore bundle with a DSSE envelope, as far as a signature by key or by certificate needs it. */
export interface SignedBundle {
  readonly payloadType: string
  readonly payload: Uint8Array
  readonly signature: Uint8Array
  readonly material: SigningMaterial
}

/** What a bundle has for whoever verifies it. None of it is trusted. */
export type SigningMaterial =
  | { readonly kind: 'key' }
  /** The signer's certificate, then those that lead to a trusted one; DER. */
  | { readonly kind: 'certificates'; readonly chain: readonly Uint8Array[] }
  /** A certificate of Fulcio's and an entry of a transparency log. */
  | { readonly kind: 'keyless' }

/** Why a text is no signature that can be used, as a clause. Never leaves this folder. */
export class NotASignature extends Error {}

const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const mostCertificates = 8

/** @throws NotASignature */
export function bundleIn(text: string): SignedBundle {
  const bundle = objectIn(jsonIn(text), 'it is no JSON object')
  if (bundle.mediaType !== mediaType) {
    throw new NotASignature(`it is no Sigstore bundle of the media type ${mediaType}`)
  }
  const material = objectIn(bundle.verificationMaterial, 'it has no verificationMaterial')
  const envelope = objectIn(bundle.dsseEnvelope, 'it has no dsseEnvelope')
  const { payloadType, payload, signatures } = envelope
  if (typeof payloadType !== 'string') throw new NotASignature('its envelope has no payloadType')
  if (!Array.isArray(signatures) || signatures.length !== 1) {
    throw new NotASignature('its envelope does not have exactly one signature')
  }
  const { sig } = objectIn(signatures[0], 'its envelope has no signature')
  return {
    payloadType,
    payload: bytesIn(payload, 'payload'),
    signature: bytesIn(sig, 'signature'),
    material: materialIn(material),
  }
}

function materialIn(material: Readonly<Record<string, unknown>>): SigningMaterial {
  const { publicKey, x509CertificateChain, certificate } = material
  const given = [publicKey, x509CertificateChain, certificate].filter((it) => it != null)
  if (given.length !== 1) {
    throw new NotASignature('it does not have exactly one of a key, a chain and a certificate')
  }
  if (isJsonObject(publicKey)) return { kind: 'key' }
  if (isJsonObject(certificate)) return { kind: 'keyless' }
  const { certificates } = objectIn(x509CertificateChain, 'its certificates are not understood')
  if (!Array.isArray(certificates) || certificates.length === 0) {
    throw new NotASignature('it has no certificate')
  }
  if (certificates.length > mostCertificates) {
    throw new NotASignature(`it has more than ${mostCertificates} certificates`)
  }
  const chain = certificates.map((each) =>
    bytesIn(objectIn(each, 'its certificates are not understood').rawBytes, 'certificate'),
  )
  return { kind: 'certificates', chain }
}

function objectIn(value: unknown, problem: string): Readonly<Record<string, unknown>> {
  if (isJsonObject(value)) return value
  throw new NotASignature(problem)
}

function bytesIn(value: unknown, what: string): Uint8Array {
  const isBase64 = typeof value === 'string' && /^[\w+/-]+={0,2}$/.test(value)
  if (!isBase64) throw new NotASignature(`its ${what} is not Base64`)
  return Buffer.from(value, 'base64')
}

/** What a DSSE envelope's signature is over: its pre-authentication encoding. */
export function signedBytes({
  payloadType,
  payload,
}: Pick<SignedBundle, 'payload' | 'payloadType'>): Uint8Array {
  const length = Buffer.byteLength(payloadType)
  return Buffer.concat([Buffer.from(`DSSEv1 ${length} ${payloadType} ${payload.length} `), payload])
}
