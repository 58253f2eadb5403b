import { createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import { oidc } from '../github/oidc.ts'
import { fault, type Given, type WorkspaceRequest } from './unity-catalog.ts'

/** Whom the service lets in, and how. */
export interface TokenServiceOptions {
  /** What stands at `/.well-known/databricks-config`; null: nothing does. */
  readonly config?: object | null
  /** Client ids and their secrets. */
  readonly clients?: Readonly<Record<string, string>>
  /** Whose tokens are exchanged. */
  readonly federation?: {
    readonly audience: string
    readonly subject: string
    readonly client?: string
  }
  /** Seconds that a token lasts. */
  readonly lasts?: number
  /** In which form it refuses. */
  readonly refusal?: 'oauth' | 'account'
}

const exchange = 'urn:ietf:params:oauth:grant-type:token-exchange'
const jwt = 'urn:ietf:params:oauth:token-type:jwt'

/**
 * The endpoint of a workspace that gives out tokens, which end, and GitHub's that gives a job its own. Each
 * field of a form is checked: what it does not know, or what is missing, it refuses.
 */
export function tokenService(options: TokenServiceOptions) {
  const { clients = {}, federation, lasts = 3600, refusal = 'oauth' } = options
  const ends = new Map<string, number>()
  let github: ReturnType<typeof oidc> | null = null
  let url = ''

  function refuse(code: string, description: string): Given {
    const oauth = { error: code, error_description: description }
    const account = { errorCode: code, errorSummary: description, errorLink: code, errorId: 'oae1' }
    return { status: 400, json: refusal === 'oauth' ? oauth : account }
  }

  function grant(): Given {
    const access_token = `access-token-${ends.size + 1}`
    ends.set(access_token, Date.now() + lasts * 1000)
    const json = { access_token, token_type: 'Bearer', expires_in: lasts, scope: 'all-apis' }
    return { status: 200, json }
  }

  async function token({ body, headers }: WorkspaceRequest): Promise<Given> {
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') {
      return refuse('invalid_request', `content type ${headers['content-type']}`)
    }
    const form = Object.fromEntries(new URLSearchParams(String(body)))
    const { grant_type } = form
    return grant_type === exchange
      ? await exchanged(form, headers.authorization)
      : byClient(form, headers.authorization)
  }

  function byClient(form: Readonly<Record<string, string>>, authorization = ''): Given {
    const fields = { grant_type: 'client_credentials', scope: 'all-apis' }
    const odd = differences(form, fields)
    if (odd !== null) return refuse('invalid_request', odd)
    const pair = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString()
    const [id = '', secret] = pair.split(':')
    return secret !== undefined && clients[id] === secret
      ? grant()
      : refuse('invalid_client', 'Client authentication failed')
  }

  async function exchanged(
    form: Readonly<Record<string, string>>,
    authorization: string | undefined,
  ): Promise<Given> {
    const { subject_token = '' } = form
    const fields = {
      ...{ grant_type: exchange, scope: 'all-apis', subject_token_type: jwt, subject_token },
      ...(federation?.client !== undefined && { client_id: federation.client }),
    }
    const odd = differences(form, fields)
    if (odd !== null || authorization !== undefined) {
      return refuse('invalid_request', odd ?? 'an Authorization header')
    }
    const claims = await signedClaims(subject_token)
    if (claims === null)
      return refuse('invalid_grant', `Signature of ${subject_token} is not valid`)
    return claims.aud === federation?.audience && claims.sub === federation?.subject
      ? grant()
      : refuse('invalid_grant', 'No federation policy matches the token')
  }

  async function signedClaims(token: string): Promise<Record<string, unknown> | null> {
    const [head = '', content = '', signature = ''] = token.split('.')
    const published = await github?.answer({
      ...{ method: 'GET', path: '/_services/token/.well-known/jwks', headers: {} },
      ...{ holder: null, text: '' },
    })
    const { keys } = JSON.parse(published?.body ?? '{}') as { keys: JsonWebKey[] }
    const [key] = keys
    if (key === undefined) return null
    const isSigned = verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${content}`),
      createPublicKey({ key, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    )
    return isSigned ? JSON.parse(Buffer.from(content, 'base64url').toString()) : null
  }

  return {
    /** Where the workspace is, as soon as it is known. */
    at(address: string): void {
      url = address
      github = oidc(url, 'no audience was asked for')
    },

    /** What a job of GitHub has in its environment. */
    jobVariables(claims: Readonly<Record<string, unknown>>) {
      if (github === null) throw new Error('the workspace is not there yet')
      return github.variablesFor(claims)
    },

    /** Whether a request of the workspace's API comes in. */
    lets(authorization: string | undefined): boolean {
      const end = ends.get(authorization?.replace(/^Bearer /, '') ?? '')
      return end !== undefined && Date.now() < end
    },

    /** Every token so far ends now, whatever it was said to last. */
    revoke(): void {
      for (const token of ends.keys()) ends.set(token, 0)
    },

    async instead(request: WorkspaceRequest): Promise<Given | null> {
      const { path, method, query, headers } = request
      switch (path) {
        case '/.well-known/databricks-config': {
          const { config = standardConfig(url) } = options
          return config === null
            ? { status: 404, json: fault('ENDPOINT_NOT_FOUND', 'no such path') }
            : { status: 200, json: config }
        }
        case '/oidc/.well-known/oauth-authorization-server':
          return { status: 200, json: { token_endpoint: `${url}/oidc/v1/token` } }
        case '/oidc/v1/token':
          return method === 'POST' ? await token(request) : { status: 405, json: {} }
        case '/oidc/token': {
          const { authorization = '' } = headers
          const asked = { method, path: `${path}?${new URLSearchParams(query)}`, text: '' }
          const given = await github?.answer({ ...asked, headers: { authorization }, holder: null })
          return { status: given?.status ?? 404, text: given?.body ?? '' }
        }
        default:
          return null
      }
    },
  }
}

export function standardConfig(url: string) {
  return { oidc_endpoint: `${url}/oidc`, account_id: 'acc-1', workspace_id: '1234567890' }
}

/** What is missing, or not as it must be, or not known; null: nothing. */
function differences(
  form: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): string | null {
  const names = new Set([...Object.keys(form), ...Object.keys(fields)])
  const odd = [...names].filter((name) => form[name] !== fields[name])
  return odd.length === 0 ? null : `fields ${odd.join(', ')}`
}
