import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type Environment, textIn } from '../mlflow/settings.ts'
import type { Setting, Settings } from './settings.ts'

/** How one logs in. */
export type Login =
  | { readonly kind: 'pat'; readonly token: string }
  | { readonly kind: 'oauth-m2m'; readonly clientId: string; readonly clientSecret: string }
  /** A token of another issuer is exchanged; `clientId` null: the federation policy is the account's. */
  | { readonly kind: 'exchange'; readonly clientId: string | null; readonly subject: SubjectSource }

/** Where the token comes from that is exchanged. */
export type SubjectSource =
  | { readonly kind: 'github-oidc'; readonly url: string; readonly bearer: string }
  | { readonly kind: 'env-oidc'; readonly variable: string; readonly token: string }
  | { readonly kind: 'file-oidc'; readonly path: string }

const kinds = ['pat', 'oauth-m2m', 'github-oidc', 'env-oidc', 'file-oidc'] as const
type Kind = (typeof kinds)[number]

/**
 * The one way to log in. GitHub offers its token to every job that may have one, so that counts only where no
 * other way was chosen.
 *
 * @throws UsageError where there is none, or two, or one that lacks something
 */
export function chooseLogin(settings: Settings, env: Environment): Login {
  const named = settings.auth_type
  if (named !== undefined) {
    const kind = kinds.find((it) => it === named.value.toLowerCase())
    if (kind === undefined) {
      throw new UsageError(
        `${named.from} is '${visible(named.value, 40)}', which Stagegate does not know. It knows ${kinds.join(', ')}.`,
      )
    }
    return loginOf(kind, settings, env)
  }
  const chosen = waysChosen(settings, env)
  const [first, second] = chosen
  if (first !== undefined && second !== undefined) {
    throw new UsageError(
      `There are two ways to log in to Databricks: ${first.by} (${first.kind}) and ${second.by} (${second.kind}). Unset one of them, or set DATABRICKS_AUTH_TYPE to ${first.kind} or ${second.kind}.`,
    )
  }
  if (first !== undefined) return loginOf(first.kind, settings, env)
  if (settings.client_id !== undefined) return loginOf('github-oidc', settings, env)
  const basic = settings.password ?? settings.username
  throw new UsageError(
    basic === undefined
      ? 'There is no way to log in to Databricks. Set DATABRICKS_TOKEN; or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET; or, in a GitHub job with "id-token: write", DATABRICKS_AUTH_TYPE: github-oidc and DATABRICKS_CLIENT_ID.'
      : `${basic.from} is set, but Databricks takes no passwords any more. Set DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.`,
  )
}

interface Way {
  readonly kind: Kind
  /** What chooses it. */
  readonly by: string
}

function waysChosen(settings: Settings, env: Environment): readonly Way[] {
  const way = (kind: Kind, by: string | undefined): readonly Way[] =>
    by === undefined ? [] : [{ kind, by }]
  const variable = oidcVariable(settings)
  return [
    ...way('pat', settings.token?.from),
    ...way('oauth-m2m', settings.client_secret?.from),
    ...way('env-oidc', textIn(env, variable) === null ? settings.oidc_token_env?.from : variable),
    ...way('file-oidc', settings.oidc_token_filepath?.from),
  ]
}

function loginOf(kind: Kind, settings: Settings, env: Environment): Login {
  const clientId = settings.client_id?.value ?? null
  switch (kind) {
    case 'pat':
      return { kind, token: needed(settings.token, kind, 'DATABRICKS_TOKEN').value }
    case 'oauth-m2m':
      return {
        kind,
        clientId: needed(settings.client_id, kind, 'DATABRICKS_CLIENT_ID').value,
        clientSecret: needed(settings.client_secret, kind, 'DATABRICKS_CLIENT_SECRET').value,
      }
    case 'github-oidc': {
      const { value } = needed(settings.client_id, kind, 'DATABRICKS_CLIENT_ID')
      return { kind: 'exchange', clientId: value, subject: githubSubject(env) }
    }
    case 'env-oidc': {
      const variable = oidcVariable(settings)
      const token = textIn(env, variable)
      const found = token === null ? undefined : { value: token, from: variable }
      const subject = { kind, variable, token: needed(found, kind, variable).value }
      return { kind: 'exchange', clientId, subject }
    }
    case 'file-oidc': {
      const variable = 'DATABRICKS_OIDC_TOKEN_FILEPATH'
      const { value: path } = needed(settings.oidc_token_filepath, kind, variable)
      return { kind: 'exchange', clientId, subject: { kind, path } }
    }
  }
}

function needed(setting: Setting | undefined, kind: Kind, variable: string): Setting {
  if (setting !== undefined) return setting
  throw new UsageError(
    `To log in to Databricks by ${kind} takes ${variable}, which is not set, or empty. In a workflow, check that the variable or secret exists and that its name is spelled right.`,
  )
}

function oidcVariable({ oidc_token_env: named }: Settings): string {
  return named?.value ?? 'DATABRICKS_OIDC_TOKEN'
}

function githubSubject(env: Environment): SubjectSource {
  const url = textIn(env, 'ACTIONS_ID_TOKEN_REQUEST_URL')
  const bearer = textIn(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  if (url !== null && bearer !== null) return { kind: 'github-oidc', url, bearer }
  throw new UsageError(
    'DATABRICKS_CLIENT_ID is set without a secret, so one logs in to Databricks with the token that GitHub gives a job, and this job gets none. Give the job the permission "id-token: write" (a pull request from a fork never has it), or set DATABRICKS_CLIENT_SECRET.',
  )
}
