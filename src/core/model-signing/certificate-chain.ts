import { type KeyObject, X509Certificate } from 'node:crypto'
import { extensionOids, extensionsOf, firstBit, pathLength } from './certificate-extensions.ts'

/** Whether a chain leads to a certificate that is trusted. */
export type ChainFinding =
  | { readonly kind: 'trusted'; readonly key: KeyObject; readonly subject: string }
  /** A clause for people. */
  | { readonly kind: 'not-trusted'; readonly because: string }

/** Critical ones beside these would restrict a certificate in a way that is not looked at here. */
const known: ReadonlySet<string> = new Set(Object.values(extensionOids))
const codeSigning = '1.3.6.1.5.5.7.3.3'

interface Certificate {
  readonly x509: X509Certificate
  /** Below an authority, so many may follow; null: any number. */
  readonly mayFollow: number | null
  readonly mayDigest: boolean
}

/**
 * The key of the first certificate of a chain (DER), where it leads to a trusted one at that moment.
 *
 * @param trusted DER in Base64
 * @param now milliseconds since 1970
 */
export function trustedKey(
  chain: readonly Uint8Array[],
  trusted: readonly string[],
  now: number,
): ChainFinding {
  const read = chain.map((der) => certificateIn(der, now))
  const problem = read.find((it) => typeof it === 'string')
  if (problem !== undefined) return { kind: 'not-trusted', because: problem }
  const [leaf, ...others] = read.filter((it) => typeof it !== 'string')
  const anchors = trusted
    .map((text) => certificateIn(Buffer.from(text, 'base64'), now))
    .filter((it) => typeof it !== 'string')
  if (leaf === undefined) return { kind: 'not-trusted', because: 'it has no certificate' }
  if (anchors.length === 0) {
    const because = 'no trusted certificate of the policy is valid now'
    return { kind: 'not-trusted', because }
  }
  const isPinned = anchors.some(({ x509 }) => x509.raw.equals(leaf.x509.raw))
  if (!isPinned && !leadsTo(anchors, leaf, others)) {
    const because = 'its certificates do not lead to one that the policy trusts'
    return { kind: 'not-trusted', because }
  }
  if (!leaf.mayDigest && !(leaf.x509.keyUsage ?? []).includes(codeSigning)) {
    return { kind: 'not-trusted', because: 'its certificate is not for signing' }
  }
  return { kind: 'trusted', key: leaf.x509.publicKey, subject: leaf.x509.subject }
}

/**
 * Level by level, each certificate once: the shortest way to it leaves the most room below it, and to try every
 * way would take hours.
 */
function leadsTo(
  anchors: readonly Certificate[],
  leaf: Certificate,
  others: readonly Certificate[],
): boolean {
  let level: readonly Certificate[] = [leaf]
  let waiting = others
  for (let authorities = 0; level.length > 0; authorities++) {
    const below = level
    const issues = (issuer: Certificate) => below.some((it) => isIssuer(issuer, it, authorities))
    if (anchors.some(issues)) return true
    const next = new Set(waiting.filter(issues))
    waiting = waiting.filter((it) => !next.has(it))
    level = [...next]
  }
  return false
}

function isIssuer(issuer: Certificate, below: Certificate, authorities: number): boolean {
  return (
    issuer.x509.ca &&
    (issuer.mayFollow === null || issuer.mayFollow >= authorities) &&
    below.x509.checkIssued(issuer.x509) &&
    isSignedBy(below.x509, issuer.x509)
  )
}

function isSignedBy(below: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return below.verify(issuer.publicKey)
  } catch {
    // A kind of signature that the key cannot have made.
    return false
  }
}

/** Or why it counts for nothing, as a clause. */
function certificateIn(der: Uint8Array, now: number): Certificate | string {
  const x509 = parsed(der)
  const extensions = x509 === null ? null : extensionsOf(x509.raw)
  if (x509 === null || extensions === null) return 'one of its certificates is not readable'
  if (!(x509.validFromDate.getTime() <= now && now <= x509.validToDate.getTime())) {
    return 'one of its certificates is not valid now'
  }
  if (extensions.some(({ oid, critical }) => critical && !known.has(oid))) {
    return 'one of its certificates has a critical extension that is not understood'
  }
  if (isWeak(x509)) return 'one of its certificates has a weak key or a weak hash'
  const of = (oid: string) => extensions.find((it) => it.oid === oid)?.value
  const [usage, constraints] = [of(extensionOids.keyUsage), of(extensionOids.basicConstraints)]
  return {
    x509,
    mayFollow: constraints === undefined ? null : pathLength(constraints),
    mayDigest: usage !== undefined && firstBit(usage) === true,
  }
}

function parsed(der: Uint8Array): X509Certificate | null {
  try {
    const x509 = new X509Certificate(der)
    // Its key is decoded when it is asked for, and may be none.
    return x509.publicKey.type === 'public' ? x509 : null
  } catch {
    return null
  }
}

function isWeak({ publicKey, signatureAlgorithm }: X509Certificate): boolean {
  const { modulusLength } = publicKey.asymmetricKeyDetails ?? {}
  const isShort = modulusLength !== undefined && modulusLength < 2048
  return isShort || /md[245]|sha-?1(?!\d)/i.test(signatureAlgorithm ?? '')
}
