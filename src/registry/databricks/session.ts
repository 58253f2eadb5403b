import * as z from 'zod/mini'
import { RegistryError, UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { readAnswer } from '../mlflow/answers.ts'
import { formsOf } from '../mlflow/connection.ts'
import { codeOf } from '../mlflow/may-retry.ts'
import type { Exchange } from '../mlflow/transport.ts'
import { type Discovered, discover, tokenEndpoint } from './discovery.ts'
import type { Host } from './host.ts'
import type { Login } from './login.ts'
import type { Settings } from './settings.ts'
import { claimsOf, subjectToken } from './subject-token.ts'
import type { Ask } from './web.ts'

/** Milliseconds before its end at which a token is renewed, at most; of a short one a tenth of its time. */
const longestMargin = 60_000
/** Milliseconds, where nobody says how long a token lasts. */
const usualTime = 15 * 60_000

const granted = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.nullish(z.union([z.number(), z.string()])),
})

/** Whoever is logged in at one workspace; nothing is asked before somebody needs to know. */
export class Session {
  readonly host: Host
  readonly login: Login
  readonly #settings: Settings
  readonly #ask: Ask
  readonly #now: () => number
  /** What no message may show; it grows with each token. */
  readonly secrets: string[] = []
  #discovered: Promise<Discovered> | null = null
  #token: { readonly text: Promise<string>; issued: string | null; renewAt: number } | null = null
  /** Whom the token was asked for that is exchanged; null: none was yet. */
  #audience: string | null = null

  constructor(host: Host, login: Login, settings: Settings, ask: Ask, now: () => number) {
    this.host = host
    this.login = login
    this.#settings = settings
    this.#ask = ask
    this.#now = now
    if (login.kind === 'pat') this.#keepSecret(login.token)
    if (login.kind === 'oauth-m2m') this.#keepSecret(login.clientSecret)
  }

  /** The id of the workspace; null: nobody says. */
  async workspace(): Promise<string | null> {
    const named = this.#settings.workspace_id?.value ?? this.host.workspace
    return named ?? (await this.#discover()).workspace
  }

  /** The audience that GitHub was asked for a token for; null: it was not asked. */
  get audience(): string | null {
    return this.#audience
  }

  /** The headers that let one in. A token that ends soon is renewed first. */
  async headers(): Promise<Readonly<Record<string, string>>> {
    const [token, workspace] = await Promise.all([this.#currentToken(), this.workspace()])
    return {
      authorization: `Bearer ${token}`,
      ...(workspace !== null && { 'x-databricks-org-id': workspace }),
    }
  }

  /** Forgets a token that the workspace no longer accepts; false: there is no other one. */
  renew({ authorization }: Readonly<Record<string, string>>): boolean {
    if (this.login.kind === 'pat') return false
    // Of several requests with that token, the first one forgets it, and the others wait for the same new one.
    if (authorization === `Bearer ${this.#token?.issued}`) this.#token = null
    return true
  }

  async #currentToken(): Promise<string> {
    const { login } = this
    if (login.kind === 'pat') return headerSafe(login.token)
    if (this.#token !== null && this.#now() < this.#token.renewAt) return await this.#token.text
    const asking = { text: this.#newToken(login), issued: null, renewAt: Number.POSITIVE_INFINITY }
    this.#token = asking
    try {
      return await asking.text
    } catch (error) {
      if (this.#token === asking) this.#token = null
      throw error
    }
  }

  async #newToken(login: Exclude<Login, { kind: 'pat' }>): Promise<string> {
    const discovered = await this.#discover()
    const endpoint = await tokenEndpoint(this.host, discovered, this.#ask)
    const askedAt = this.#now()
    const { form, headers, subject } = await this.#grant(login, endpoint, discovered)
    const sent = await this.#ask({ url: endpoint, form, headers })
    const reading =
      sent.kind === 'answer' && sent.status === 200 ? readAnswer(sent.text, granted) : null
    if (reading?.kind !== 'read') throw this.#refused(endpoint, sent, subject)
    const { access_token: token, expires_in } = reading.value
    const seconds = Number(expires_in ?? Number.NaN)
    const time = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : usualTime
    this.#keepSecret(token)
    if (this.#token !== null) {
      this.#token.issued = token
      this.#token.renewAt = askedAt + time - Math.min(longestMargin, time / 10)
    }
    return headerSafe(token)
  }

  async #grant(login: Exclude<Login, { kind: 'pat' }>, endpoint: URL, discovered: Discovered) {
    if (login.kind === 'oauth-m2m') {
      const { clientId, clientSecret } = login
      const pair = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
      this.#keepSecret(pair)
      return {
        form: { grant_type: 'client_credentials', scope: 'all-apis' },
        headers: { authorization: `Basic ${pair}` },
        subject: null,
      }
    }
    const subject = await subjectToken(
      login.subject,
      async () => {
        this.#audience = this.#audienceFor(endpoint, discovered)
        return this.#audience
      },
      this.#ask,
    )
    this.#keepSecret(subject)
    return {
      form: {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        scope: 'all-apis',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: subject,
        ...(login.clientId !== null && { client_id: login.clientId }),
      },
      headers: {},
      subject,
    }
  }

  /** As Databricks' own clients choose it. */
  #audienceFor(endpoint: URL, { audiences, workspace, account }: Discovered): string {
    const { audience, account_id } = this.#settings
    if (audience !== undefined) return audience.value
    const [first] = audiences
    if (first !== undefined) return first
    const ofAccount = account_id?.value ?? account
    return workspace === null && ofAccount !== null ? ofAccount : endpoint.href
  }

  #discover(): Promise<Discovered> {
    // Without a token to ask for, only the workspace's id is wanted.
    this.#discovered ??= discover(this.host, this.#ask, this.login.kind === 'pat')
    return this.#discovered
  }

  #refused(endpoint: URL, sent: Exchange, subject: string | null): RegistryError {
    const said = whatCame(sent, (text) => this.#withoutSecrets(text))
    return new RegistryError(
      `POST ${visible(endpoint.href, 300)}: ${said}. ${this.#adviceOnRefusal(sent, subject)}`,
      { refused: true },
    )
  }

  #adviceOnRefusal(sent: Exchange, subject: string | null): string {
    if (sent.kind !== 'answer' || sent.status >= 500 || sent.status === 429) {
      return 'So there is no token for Databricks: check DATABRICKS_HOST, and try again later.'
    }
    if (subject === null) {
      return 'DATABRICKS_CLIENT_ID or DATABRICKS_CLIENT_SECRET is wrong, or the secret has expired, or the service principal is not in this workspace.'
    }
    const claims = claimsOf(subject)
    const who =
      claims === null
        ? ''
        : ` The token says issuer ${claims.iss}, subject ${claims.sub}, audience ${claims.aud}.`
    const audience =
      this.#audience === null
        ? ''
        : ` It was asked for with the audience ${visible(this.#audience, 200)}; DATABRICKS_TOKEN_AUDIENCE names another one.`
    return `The federation policy of the service principal (DATABRICKS_CLIENT_ID) has to name exactly this issuer, subject and audience.${who}${audience}`
  }

  #keepSecret(secret: string): void {
    this.secrets.push(...formsOf(secret))
  }

  #withoutSecrets(text: string): string {
    return this.secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
  }
}

const oauthError = z.object({ error: z.string(), error_description: z.nullish(z.string()) })
const accountError = z.object({ errorCode: z.string(), errorSummary: z.nullish(z.string()) })
const apiError = z.object({ error_code: z.string(), message: z.nullish(z.string()) })

/** Each of the forms in which Databricks says what is wrong with a request for a token. */
function whatCame(sent: Exchange, clean: (text: string) => string): string {
  if (sent.kind === 'no-answer')
    return `no answer (${codeOf(sent.error) || 'the connection broke'})`
  if (sent.kind !== 'answer') return `answered ${sent.status}, and not with a token`
  const shown = (code: string, text: string | null | undefined) =>
    `answered ${sent.status} ${visible(clean(code), 60)}${text ? `: "${visible(clean(text), 300)}"` : ''}`
  const oauth = readAnswer(sent.text, oauthError)
  if (oauth.kind === 'read') return shown(oauth.value.error, oauth.value.error_description)
  const account = readAnswer(sent.text, accountError)
  if (account.kind === 'read') return shown(account.value.errorCode, account.value.errorSummary)
  const api = readAnswer(sent.text, apiError)
  if (api.kind === 'read') return shown(api.value.error_code, api.value.message)
  return `answered ${sent.status}, and not with a token`
}

function headerSafe(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new UsageError(
    'The token for Databricks contains a space, a line break or another character that an HTTP header cannot contain. Check how DATABRICKS_TOKEN was stored.',
  )
}
