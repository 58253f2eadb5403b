/** One extension of an X.509 certificate. */
export interface CertificateExtension {
  /** The object identifier's DER content, hexadecimal. */
  readonly oid: string
  readonly critical: boolean
  readonly value: Uint8Array
}

/** 2.5.29.… */
export const extensionOids = {
  keyUsage: '551d0f',
  alternativeName: '551d11',
  basicConstraints: '551d13',
  extendedKeyUsage: '551d25',
} as const

/** A value of DER: its tag, and its content. */
interface DerValue {
  readonly tag: number
  readonly content: Uint8Array
}

/**
 * The extensions of a certificate that OpenSSL has parsed, which does not tell whether they are critical.
 * null: it is not laid out as a certificate is.
 */
export function extensionsOf(certificate: Uint8Array): readonly CertificateExtension[] | null {
  const toBeSigned = valuesIn(valuesIn(certificate)?.[0]?.content)?.[0]
  const fields = valuesIn(toBeSigned?.content)
  if (fields === null) return null
  const explicit = fields.find(({ tag }) => tag === 0xa3)
  if (explicit === undefined) return []
  const rows = valuesIn(valuesIn(explicit.content)?.[0]?.content)
  const extensions = rows?.map((row) => extensionIn(row.content))
  return extensions?.every((it) => it !== null) ? extensions : null
}

function extensionIn(row: Uint8Array): CertificateExtension | null {
  const [oid, ...rest] = valuesIn(row) ?? []
  const value = rest.at(-1)
  const flag = rest.length === 2 ? rest[0] : undefined
  if (oid?.tag !== 0x06 || value?.tag !== 0x04 || rest.length > 2) return null
  if (flag !== undefined && flag.tag !== 0x01) return null
  return {
    oid: Buffer.from(oid.content).toString('hex'),
    critical: flag !== undefined && flag.content[0] !== 0,
    value: value.content,
  }
}

/** The first bit of a BIT STRING; null: it is none. */
export function firstBit(value: Uint8Array): boolean | null {
  const [bits] = valuesIn(value) ?? []
  if (bits?.tag !== 0x03 || bits.content.length < 2) return null
  return ((bits.content[1] ?? 0) & 0x80) !== 0
}

/** How many certificates of authorities may follow below, as basicConstraints says; null: any number. */
export function pathLength(value: Uint8Array): number | null {
  const fields = valuesIn(valuesIn(value)?.[0]?.content) ?? []
  const number = fields.find(({ tag }) => tag === 0x02)
  return number === undefined ? null : Number(`0x${Buffer.from(number.content).toString('hex')}`)
}

/** The values that follow each other; null: that is no DER. */
function valuesIn(bytes: Uint8Array | undefined): readonly DerValue[] | null {
  if (bytes === undefined) return null
  const values: DerValue[] = []
  for (let at = 0; at < bytes.length; ) {
    const [tag = 0, first = 0] = bytes.subarray(at, at + 2)
    const more = first < 0x80 ? 0 : first & 0x7f
    if (at + 2 + more > bytes.length || first === 0x80 || more > 4) return null
    const long = bytes.subarray(at + 2, at + 2 + more)
    const length = more === 0 ? first : long.reduce((sum, byte) => sum * 256 + byte, 0)
    const start = at + 2 + more
    if (start + length > bytes.length) return null
    values.push({ tag, content: bytes.subarray(start, start + length) })
    at = start + length
  }
  return values
}
