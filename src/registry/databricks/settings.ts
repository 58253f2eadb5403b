import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type Environment, textIn } from '../mlflow/settings.ts'
import { type Profile, readProfile } from './profiles.ts'

/** What Databricks' own clients read, by its name in a profile. */
const variables = {
  host: ['DATABRICKS_HOST'],
  token: ['DATABRICKS_TOKEN'],
  client_id: ['DATABRICKS_CLIENT_ID'],
  client_secret: ['DATABRICKS_CLIENT_SECRET'],
  auth_type: ['DATABRICKS_AUTH_TYPE'],
  account_id: ['DATABRICKS_ACCOUNT_ID'],
  workspace_id: ['DATABRICKS_WORKSPACE_ID'],
  audience: ['DATABRICKS_TOKEN_AUDIENCE'],
  oidc_token_env: ['DATABRICKS_OIDC_TOKEN_ENV'],
  oidc_token_filepath: ['DATABRICKS_OIDC_TOKEN_FILEPATH', 'DATABRICKS_OIDC_TOKEN_FILE'],
  username: ['DATABRICKS_USERNAME'],
  password: ['DATABRICKS_PASSWORD'],
} as const

type Field = keyof typeof variables

/** Of these, one says that somebody means to log in by the environment. */
const logins: readonly Field[] = [
  'token',
  'client_id',
  'client_secret',
  'auth_type',
  'oidc_token_env',
  'oidc_token_filepath',
  'password',
]

/** One value, and where it comes from, for messages: never the value itself. */
export interface Setting {
  readonly value: string
  readonly from: string
}

export type Settings = Readonly<Partial<Record<Field, Setting>>>

/**
 * What the environment and a profile say together. Where both say the same thing in two ways, neither wins:
 * a token of the environment would silently go to the host of a profile, or the other way round.
 *
 * @throws UsageError where they contradict each other, or there is no such profile
 */
export function readSettings(env: Environment, named: string | null): Settings {
  const own = ofEnvironment(env)
  const profileName = named ?? textIn(env, 'DATABRICKS_CONFIG_PROFILE')
  const isComplete = own.host !== undefined || logins.some((field) => own[field] !== undefined)
  if (profileName === null && isComplete) return own
  const profile = readProfile(env, profileName)
  if (profile === null) return own
  return together(own, ofProfile(profile))
}

function ofEnvironment(env: Environment): Settings {
  const found: Partial<Record<Field, Setting>> = {}
  for (const [field, names] of Object.entries(variables) as [Field, readonly string[]][]) {
    for (const name of names) {
      const value = textIn(env, name)
      if (value !== null) found[field] ??= { value, from: name }
    }
  }
  return found
}

function ofProfile({ name, fields }: Profile): Settings {
  const found: Partial<Record<Field, Setting>> = {}
  for (const field of Object.keys(variables) as Field[]) {
    const value = fields.get(field)?.trim() ?? ''
    if (value !== '')
      found[field] = { value, from: `${field} of the profile '${visible(name, 60)}'` }
  }
  return found
}

function together(own: Settings, ofProfile: Settings): Settings {
  for (const field of Object.keys(variables) as Field[]) {
    const [a, b] = [own[field], ofProfile[field]]
    if (a === undefined || b === undefined || isSame(field, a.value, b.value)) continue
    throw new UsageError(
      `${a.from} and ${b.from} say two different things, and it is not known which of them is meant. Unset ` +
        `${a.from}, or leave the profile out.`,
    )
  }
  return { ...own, ...ofProfile }
}

function isSame(field: Field, a: string, b: string): boolean {
  const plain = (host: string) =>
    host
      .replace(/^https:\/\//, '')
      .replace(/\/+$/, '')
      .toLowerCase()
  return field === 'host' ? plain(a) === plain(b) : a === b
}
