import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** A pair of keys as GitHub has them for the tokens of jobs. */
export interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

export function newSigningKey(kid: string): SigningKey {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) }
}

/** What stands at `/.well-known/jwks`. */
export function publishedKeys(...keys: readonly SigningKey[]) {
  return {
    keys: keys.map(({ kid, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid,
      alg: 'RS256',
      use: 'sig',
    })),
  }
}

/** What a job may claim, with the times and the issuer that every token has. */
export function standardClaims(issuer: string, at = Date.now()) {
  const seconds = Math.floor(at / 1000)
  return { iss: issuer, jti: 'token-1', iat: seconds, nbf: seconds - 300, exp: seconds + 300 }
}

export function signedToken(key: SigningKey, claims: object, header: object = {}): string {
  const content = contentOf({ typ: 'JWT', alg: 'RS256', kid: key.kid, ...header }, claims)
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key.privateKey, 'base64url')}`
}

/** `alg: none`: anybody can make it. */
export function unsignedToken(kid: string, claims: object): string {
  return `${contentOf({ typ: 'JWT', alg: 'none', kid }, claims)}.`
}

/** Signed with the public key as if it were a shared secret, which some libraries took. */
export function confusedToken(key: SigningKey, claims: object): string {
  const content = contentOf({ typ: 'JWT', alg: 'HS256', kid: key.kid }, claims)
  const secret = key.publicKey.export({ format: 'pem', type: 'spki' })
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}

function contentOf(header: object, claims: object): string {
  return [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
}
