import * as z from 'zod/mini'
import { jsonIn } from '../../core/text/json.ts'

/** The token is read and shown to nobody; an audience of our own makes it useless elsewhere. */
export const audience = 'stagegate'

const claims = z.object({
  aud: z.union([z.string(), z.array(z.string())]),
  repository: z.string(),
  run_id: z.string(),
  run_attempt: z.nullish(z.string()),
  /** Only there where the job names an environment. */
  environment: z.nullish(z.string()),
})

/** What GitHub claims of the job that an OIDC token was made for. */
export type Claims = z.infer<typeof claims>

const answer = z.object({ value: z.string() })

/**
 * The claims of the token in an answer `{"value": "header.claims.signature"}`; null where there are
 * none. Says no more than that: what a parser says of a text repeats parts of it.
 */
export function claimsOf(text: string): Claims | null {
  const token = answer.safeParse(jsonIn(text)).data?.value ?? ''
  const parts = token.split('.')
  const middle = parts.length === 3 ? (parts[1] ?? '') : ''
  if (!/^[\w-]+$/.test(middle)) return null
  return claims.safeParse(jsonIn(Buffer.from(middle, 'base64url').toString())).data ?? null
}
