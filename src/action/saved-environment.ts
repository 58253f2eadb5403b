import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env } from '../github/workflow-run.ts'
import { proxyAddress, proxyVariableIn, proxyVariables } from '../network/proxy.ts'
import { profilesPath } from '../registry/credentials/databricks-profiles.ts'
import { databricksUri } from '../registry/credentials/databricks-uri.ts'
import { connectionVariables, secretVariables, signsRequests } from '../registry/mlflow/settings.ts'

/** The environment of a step's connections, for the post step: later steps may have changed it. */
export interface SavedEnvironment {
  /** MLflow's variables and the proxies, these without a user and a password. */
  readonly variables: Readonly<Record<string, string>>
  /** Variables that are secrets, and those only that the connections need. */
  readonly secrets: Readonly<Record<string, string>>
  /** Digests of what decides whom the process trusts or reaches and cannot be given back to it. */
  readonly trust: Readonly<Record<string, string>>
}

/**
 * What Node, its OpenSSL, the resolver and the loader read of the environment by themselves, most of
 * it before any code of ours runs (LD_LIBRARY_PATH is not here: setup-python exports it); and the certificates that MLflow's variable and those of Python's `requests`
 * name, whose path alone can be given back. Of a file, its content counts as well, and of a folder
 * that of all its files.
 */
const trustVariables = {
  CURL_CA_BUNDLE: 'a file',
  DATABRICKS_CONFIG_FILE: 'a file',
  DYLD_INSERT_LIBRARIES: 'a text',
  HOSTALIASES: 'a file',
  LD_AUDIT: 'a text',
  LD_PRELOAD: 'a text',
  LOCALDOMAIN: 'a text',
  MLFLOW_TRACKING_SERVER_CERT_PATH: 'a file',
  NODE_EXTRA_CA_CERTS: 'a file',
  NODE_OPTIONS: 'a text',
  NODE_TLS_REJECT_UNAUTHORIZED: 'a text',
  NODE_USE_SYSTEM_CA: 'a text',
  OPENSSL_CONF: 'a file',
  REQUESTS_CA_BUNDLE: 'a file',
  RES_OPTIONS: 'a text',
  SSL_CERT_DIR: 'a text',
  SSL_CERT_FILE: 'a file',
} as const

/** As no address of a proxy is written: what could not be used then is not used later, either. */
const unusable = 'unusable://'

type ReadFile = (path: string) => Promise<string>

export async function environmentToSave(
  given: Env,
  uris: readonly string[],
  readFile: ReadFile,
): Promise<SavedEnvironment> {
  const env = withOwnToken(withProfiles(given, uris))
  const present = (names: readonly string[]) =>
    names.flatMap((name) => {
      const text = env[name]
      return text === undefined ? [] : [[name, text]]
    })
  const proxies = proxyVariables.flatMap((name) => {
    const found = proxyVariableIn(env, name)
    if (found === null) return []
    return [[name, name === 'no_proxy' ? found.text : withoutLogin(found.text)]]
  })
  return {
    variables: Object.fromEntries([...present(connectionVariables), ...proxies]),
    secrets: Object.fromEntries(
      present(secretVariables.filter((name) => isNeeded(name, env, uris))),
    ),
    trust: await trustOf(env, readFile),
  }
}

/** Names the file with Databricks' profiles by its whole path where it is used: it says where tokens go. */
function withProfiles(env: Env, uris: readonly string[]): Env {
  const path = uris.some((uri) => databricksUri(uri) !== null) ? profilesPath(env) : null
  return path === null ? env : { ...env, DATABRICKS_CONFIG_FILE: path }
}

/** A token in a variable of another name is saved under the usual one: a secret is known by its name. */
function withOwnToken({ DATABRICKS_OIDC_TOKEN_ENV: name, ...env }: Env): Env {
  const token = env[name?.trim() ?? '']
  return token
    ? { ...env, DATABRICKS_OIDC_TOKEN: token }
    : { ...env, DATABRICKS_OIDC_TOKEN_ENV: name }
}

/** Whether the connections need a secret again: the runner keeps what is saved in a plain file. */
function isNeeded(name: string, env: Env, uris: readonly string[]): boolean {
  if (name.startsWith('DATABRICKS_')) return uris.some((uri) => databricksUri(uri) !== null)
  if (uris.some((uri) => /^\s*arn:/i.test(uri))) return true
  return uris.some((uri) => /^\s*https?:/i.test(uri)) && signsRequests(env)
}

/** The environment as it was for the step before, whatever steps in between have exported. */
export function restoredEnvironment({ variables, secrets }: SavedEnvironment, env: Env): Env {
  const others = Object.entries(env).filter(
    ([name]) =>
      !name.startsWith('MLFLOW_') &&
      !name.startsWith('DATABRICKS_') &&
      !connectionVariables.some((variable) => variable === name) &&
      !secretVariables.some((variable) => variable === name) &&
      !proxyVariables.some((proxy) => proxy === name.toLowerCase()),
  )
  const again = Object.entries(variables).map(([name, text]) => [name, withLogin(name, text, env)])
  return { ...Object.fromEntries(others), ...Object.fromEntries(again), ...secrets }
}

/** Names of what cannot be given back and is not what it was. */
export async function changedTrust(
  saved: SavedEnvironment,
  restored: Env,
  readFile: ReadFile,
): Promise<readonly string[]> {
  const now = await trustOf(restored, readFile)
  return Object.keys(trustVariables).filter((name) => saved.trust[name] !== now[name])
}

async function trustOf(env: Env, readFile: ReadFile): Promise<Readonly<Record<string, string>>> {
  const digests = Object.entries(trustVariables).map(async ([name, kind]) => {
    const text = env[name] ?? ''
    if (text === '') return []
    const content = kind === 'a file' ? await contentOf(text, readFile) : null
    const hash = createHash('sha256')
      .update(JSON.stringify([text, content]))
      .digest('hex')
    return [[name, hash]]
  })
  return Object.fromEntries((await Promise.all(digests)).flat())
}

/** null: it cannot be read; that is an error where it is needed, and for Node a file without any. */
async function contentOf(
  path: string,
  readFile: ReadFile,
): Promise<string | readonly (readonly [string, string | null])[] | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EISDIR')) return null
    return await contentsIn(path, readFile)
  }
}

async function contentsIn(folder: string, readFile: ReadFile) {
  const names = (await readdir(folder)).sort()
  const contents = names.map(async (name) => {
    const text = await readFile(join(folder, name)).catch(() => null)
    return [name, text] as const
  })
  return await Promise.all(contents)
}

/** The runner keeps what is saved in a plain file, and has the password nowhere else in one. */
function withoutLogin(text: string): string {
  const url = proxyAddress(text)
  if (url === null) return unusable
  url.username = ''
  url.password = ''
  return url.href
}

/** The login that the environment has now, if it is for this very proxy: it goes nowhere else. */
function withLogin(name: string, text: string, env: Env): string {
  if (name === 'no_proxy') return text
  const present = [env[name], env[name.toUpperCase()]].map((it) => it?.trim() ?? '')
  return present.find((it) => it !== '' && withoutLogin(it) === text) ?? text
}
