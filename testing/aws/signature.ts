import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** A request as it arrived. */
export interface SignedRequest {
  readonly method: string
  /** Path and query, as they came over the wire. */
  readonly target: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** What the header `Authorization` of a signed request says. */
export interface SignatureScope {
  readonly accessKeyId: string
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

/** null: it is not signed by Signature Version 4. */
export function scopeOf({ headers }: Pick<SignedRequest, 'headers'>): SignatureScope | null {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      String(headers.authorization),
    )
  if (found === null) return null
  const [, accessKeyId = '', date = '', region = '', service = '', names = '', signature = ''] =
    found
  return { accessKeyId, date, region, service, signedHeaders: names.split(';'), signature }
}

/**
 * Whether the signature is the one that the specification gives for this request and this secret. Written from
 * the specification, and not with the library that signs.
 */
export function isSignedWith(secret: string, request: SignedRequest): boolean {
  const scope = scopeOf(request)
  if (scope === null) return false
  const { date, region, service, signedHeaders, signature } = scope
  const [path = '', query = ''] = request.target.split('?', 2)
  const header = (name: string) =>
    [request.headers[name] ?? ''].flat().join(',').trim().replace(/ +/g, ' ')
  const content = createHash('sha256').update(request.body).digest('hex')
  if (
    signedHeaders.includes('x-amz-content-sha256') &&
    header('x-amz-content-sha256') !== content
  ) {
    return false
  }
  const canonical = [
    request.method,
    encoded(path).replaceAll('%2F', '/'),
    query
      .split('&')
      .filter((part) => part !== '')
      .map((part) => (part.includes('=') ? part : `${part}=`))
      .sort()
      .join('&'),
    ...signedHeaders.map((name) => `${name}:${header(name)}`),
    '',
    signedHeaders.join(';'),
    content,
  ].join('\n')
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    header('x-amz-date'),
    `${date}/${region}/${service}/aws4_request`,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const key = [date, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secret}`)
  const expected = hmac(key, stringToSign)
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** As RFC 3986 says. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
