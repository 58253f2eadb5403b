import { createLocalJWKSet } from 'jose/jwks/local'
import { jwtVerify } from 'jose/jwt/verify'
import * as z from 'zod/mini'
import { jsonIn } from '../../core/text/json.ts'
import type { TokenIssuer } from './issuer.ts'

/** The token is read and shown to nobody; an audience of our own makes it useless elsewhere. */
export const audience = 'stagegate'

const claims = z.object({
  iss: z.string(),
  sub: z.string(),
  repository: z.string(),
  run_id: z.string(),
  run_attempt: z.nullish(z.string()),
  /** Only there where the job names an environment. */
  environment: z.nullish(z.string()),
})

/** What GitHub claims of the job that an OIDC token was made for. */
export type Claims = z.infer<typeof claims>

const publishedKeys = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })),
})
export type PublishedKeys = z.infer<typeof publishedKeys>

/** null: these are no keys. */
export function publishedKeysIn(text: string): PublishedKeys | null {
  return publishedKeys.safeParse(jsonIn(text)).data ?? null
}

const answer = z.object({ value: z.string() })

/** The token in an answer `{"value": "header.claims.signature"}`; null: there is none. */
export function tokenIn(text: string): string | null {
  const token = answer.safeParse(jsonIn(text)).data?.value ?? ''
  return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token) ? token : null
}

export type Verification =
  | { readonly kind: 'verified'; readonly claims: Claims }
  /** `because`: a clause for people. It repeats nothing of the token. */
  | { readonly kind: 'refused'; readonly because: string }

/** Seconds by which the clocks of GitHub and of a runner may differ. */
const clockTolerance = 60

/**
 * Verifies a token by GitHub's keys: signature, issuer, audience and time. RS256 is how GitHub signs;
 * a token that names another algorithm, or `none`, is refused.
 *
 * @param now milliseconds since 1970
 */
export async function verifyToken(
  token: string,
  keys: PublishedKeys,
  { issuer }: TokenIssuer,
  now: number,
): Promise<Verification> {
  let payload: unknown
  try {
    const verified = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      audience,
      requiredClaims: ['iss', 'sub', 'iat', 'exp'],
      clockTolerance,
      currentDate: new Date(now),
    })
    payload = verified.payload
  } catch (error) {
    return { kind: 'refused', because: whyRefused(error) }
  }
  const read = claims.safeParse(payload).data
  if (read === undefined) return { kind: 'refused', because: 'lacks claims that GitHub makes' }
  // A token names the enterprise behind the issuer where that is set up so.
  const slug = read.iss.startsWith(`${issuer}/`) ? read.iss.slice(issuer.length + 1) : null
  const issued = read.iss === issuer || (slug !== null && /^[\w-]+$/.test(slug))
  if (!issued) return { kind: 'refused', because: `is not issued by ${issuer}` }
  return { kind: 'verified', claims: read }
}

const withCode = z.object({ code: z.string(), claim: z.optional(z.string()) })

/** In words of ours: what a library says of a token may repeat parts of it. */
function whyRefused(error: unknown): string {
  const { code, claim } = withCode.safeParse(error).data ?? { code: '' }
  switch (code) {
    case 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED':
      return 'has a signature that does not match its key'
    case 'ERR_JWKS_NO_MATCHING_KEY':
    case 'ERR_JWKS_MULTIPLE_MATCHING_KEYS':
      return 'is signed with a key that GitHub does not publish'
    case 'ERR_JOSE_ALG_NOT_ALLOWED':
    case 'ERR_JOSE_NOT_SUPPORTED':
      return 'is not signed with RS256, as GitHub signs'
    case 'ERR_JWT_EXPIRED':
      return 'has expired'
    case 'ERR_JWT_CLAIM_VALIDATION_FAILED':
      if (claim === 'aud') return `is not for the audience ${audience}`
      return claim === 'nbf' || claim === 'iat' || claim === 'exp'
        ? 'is not valid at this time'
        : 'lacks claims that GitHub makes'
    default:
      return 'is not a readable token'
  }
}
