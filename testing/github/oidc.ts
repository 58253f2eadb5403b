import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { json, type Part, refused } from './exchange.ts'

/** The variables that the runner adds to a step's environment if the job has `id-token: write`. */
export interface OidcVariables {
  readonly ACTIONS_ID_TOKEN_REQUEST_URL: string
  readonly ACTIONS_ID_TOKEN_REQUEST_TOKEN: string
}

/** The endpoint at which a job requests a token that identifies it. */
export function oidc(url: string, defaultAudience: string) {
  const claimsByToken = new Map<string, Readonly<Record<string, unknown>>>()
  let key: KeyObject | null = null

  const answer: Part = ({ method, path, headers }) => {
    const asked = new URL(path, url)
    if (asked.pathname !== '/oidc/token') return null
    const token = (headers.authorization ?? '').replace(/^bearer /i, '')
    const claims = claimsByToken.get(token)
    if (method !== 'GET' || claims === undefined) return refused(401, 'Unauthorized')
    const audience = asked.searchParams.get('audience') ?? defaultAudience
    return json(200, { count: 1, value: signed({ ...claims, aud: audience }) })
  }

  function signed(claims: Readonly<Record<string, unknown>>): string {
    key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const seconds = Math.floor(Date.now() / 1000)
    const standard = {
      iss: 'https://token.actions.githubusercontent.com',
      jti: `token-${claimsByToken.size}`,
      iat: seconds,
      nbf: seconds - 300,
      exp: seconds + 300,
    }
    const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
    const header = { typ: 'JWT', alg: 'RS256', kid: 'emulated' }
    const content = `${encode(header)}.${encode({ ...standard, ...claims })}`
    return `${content}.${createSign('RSA-SHA256').update(content).sign(key, 'base64url')}`
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
