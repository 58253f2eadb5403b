import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'ini'
import { UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { type Environment, textIn } from '../mlflow/settings.ts'

/** What signs requests to AWS. */
export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** null: they are those of a user, and do not end. */
  readonly sessionToken: string | null
}

export function secretsOfAws({ secretAccessKey, sessionToken }: AwsCredentials): readonly string[] {
  return [secretAccessKey, ...(sessionToken === null ? [] : [sessionToken])]
}

const howToGet =
  'In a workflow, run aws-actions/configure-aws-credentials before this step. Elsewhere set AWS_ACCESS_KEY_ID and ' +
  'AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN), or have them in the shared credentials file.'

/**
 * The credentials of the environment, as configure-aws-credentials leaves them, else the static keys of the
 * shared files. A profile that the environment names is not passed over for its keys.
 *
 * @throws UsageError where there are none, only half of them, or two that contradict each other
 */
export function awsCredentials(env: Environment): AwsCredentials {
  const profile = textIn(env, 'AWS_PROFILE')
  const accessKeyId = textIn(env, 'AWS_ACCESS_KEY_ID')
  const secretAccessKey = textIn(env, 'AWS_SECRET_ACCESS_KEY')
  if (accessKeyId !== null && secretAccessKey !== null) {
    if (profile !== null) {
      throw new UsageError(
        `AWS_PROFILE names the profile ${visible(profile)}, and AWS_ACCESS_KEY_ID is set as well, so it is not clear which credentials are meant. Unset one of them.`,
      )
    }
    return { accessKeyId, secretAccessKey, sessionToken: textIn(env, 'AWS_SESSION_TOKEN') }
  }
  if (accessKeyId !== null || secretAccessKey !== null) {
    const [has, lacks] =
      accessKeyId === null
        ? ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID']
        : ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
    throw new UsageError(`${has} is set, but ${lacks} is not: requests are signed with both.`)
  }
  return inSharedFiles(env, profile)
}

function inSharedFiles(env: Environment, named: string | null): AwsCredentials {
  const profile = named ?? 'default'
  const home = textIn(env, 'HOME') ?? homedir()
  const files = [
    {
      path: textIn(env, 'AWS_SHARED_CREDENTIALS_FILE') ?? join(home, '.aws', 'credentials'),
      section: profile,
    },
    {
      path: textIn(env, 'AWS_CONFIG_FILE') ?? join(home, '.aws', 'config'),
      section: profile === 'default' ? profile : `profile ${profile}`,
    },
  ]
  for (const { path, section } of files) {
    const keys = sectionOf(path, section)
    const { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey } = keys
    if (typeof accessKeyId !== 'string' || typeof secretAccessKey !== 'string') continue
    const { aws_session_token: sessionToken } = keys
    return {
      accessKeyId,
      secretAccessKey,
      sessionToken: typeof sessionToken === 'string' && sessionToken !== '' ? sessionToken : null,
    }
  }
  const where = files.map(({ path }) => visible(path, 200)).join(' and ')
  throw new UsageError(
    named === null
      ? `There are no AWS credentials: not in the environment, and no static keys in ${where}. ${howToGet}`
      : `AWS_PROFILE names the profile ${visible(named)}, but ${where} has no static keys for it. Stagegate does not log in by SSO, a role or a process. ${howToGet}`,
  )
}

function sectionOf(path: string, section: string): Readonly<Record<string, unknown>> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {}
    throw new UsageError(`The file ${visible(path, 200)} with AWS credentials cannot be read.`, {
      cause,
    })
  }
  // A dot in the name of a section nests it, for this library but not for AWS.
  const found: unknown = sections(text).get(section)
  return typeof found === 'object' && found !== null ? { ...found } : {}
}

function sections(text: string): ReadonlyMap<string, unknown> {
  const parts = text.split(/^[ \t]*\[([^\]\n]*)\][^\n]*$/m)
  const found = new Map<string, unknown>()
  for (let at = 1; at < parts.length; at += 2) {
    found.set((parts[at] ?? '').trim(), parse(parts[at + 1] ?? ''))
  }
  return found
}
