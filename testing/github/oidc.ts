import { json, type Part, refused } from './exchange.ts'
import { newSigningKey, publishedKeys, signedToken, standardClaims } from './token-signing.ts'

/** The variables that the runner adds to a step's environment if the job has `id-token: write`. */
export interface OidcVariables {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string
}

/**
 * The endpoint at which a job requests a token that identifies it, and the keys that verify it, where a
 * GitHub Enterprise Server has them.
 */
export function oidc(url: string, defaultAudience: string) {
  const claimsByToken = new Map<string, Readonly<Record<string, unknown>>>()
  const issuer = `${url}/_services/token`
  let made: ReturnType<typeof newSigningKey> | null = null
  const key = () => {
    made ??= newSigningKey('emulated')
    return made
  }

  const answer: Part = ({ method, path, headers }) => {
    const asked = new URL(path, url)
    if (asked.pathname === '/_services/token/.well-known/jwks' && method === 'GET') {
      return json(200, publishedKeys(key()))
    }
    if (asked.pathname !== '/oidc/token') return null
    const token = (headers.authorization ?? '').replace(/^bearer /i, '')
    const claims = claimsByToken.get(token)
    if (method !== 'GET' || claims === undefined) return refused(401, 'Unauthorized')
    const aud = asked.searchParams.get('audience') ?? defaultAudience
    const { repository, environment } = claims
    const place = environment ? `environment:${environment}` : 'ref:refs/heads/main'
    const standard = { ...standardClaims(issuer), sub: `repo:${repository}:${place}` }
    const value = signedToken(key(), { ...standard, ...claims, aud })
    return json(200, { count: 1, value })
  }

  return {
    answer,
    variablesFor(claims: Readonly<Record<string, unknown>>): OidcVariables {
      const token = `request-token-${claimsByToken.size + 1}`
      claimsByToken.set(token, claims)
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
      }
    },
  }
}
