import { UsageError } from '../core/errors/errors.ts'
import { isWithoutProxy } from './no-proxy.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The proxy for one server. */
export interface ProxyChoice {
  readonly variable: string
  /** May hold credentials: for the connection only, never for a message. */
  readonly url: string
}

/** In lower case, which wins over upper case, as for curl and Python. */
export const proxyVariables = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'] as const
type ProxyVariable = (typeof proxyVariables)[number]

/**
 * As Python's `requests` chooses, with which MLflow's own client asks. null: no proxy is set for this
 * scheme, or `no_proxy` has the server.
 */
export function proxyFor(server: URL, env: Environment): ProxyChoice | null {
  const ofScheme = server.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const found = proxyVariableIn(env, ofScheme) ?? proxyVariableIn(env, 'all_proxy')
  if (found === null) return null
  const url = proxyAddress(found.text)
  if (url === null) {
    throw new UsageError(
      `${found.variable} is not a proxy address that Stagegate can use. Write it as http://host:port, without a path.`,
    )
  }
  if (isWithoutProxy(server, proxyVariableIn(env, 'no_proxy')?.text ?? '')) return null
  return { variable: found.variable, url: url.href }
}

/** The one of both spellings that counts; null: neither is set. */
export function proxyVariableIn(
  env: Environment,
  name: ProxyVariable,
): { readonly variable: string; readonly text: string } | null {
  for (const variable of [name, name.toUpperCase()]) {
    const text = env[variable]?.trim() ?? ''
    if (text !== '') return { variable, text }
  }
  return null
}

/** null: it is no address of a proxy. One with a path is none: it is most likely a server's. */
export function proxyAddress(text: string): URL | null {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  return url.pathname === '/' && url.search === '' && url.hash === '' ? url : null
}

/** As the variables have them, with whatever credentials are in them. */
export function proxyTexts(env: Environment): readonly string[] {
  const names = ['http_proxy', 'https_proxy', 'all_proxy']
  return names.flatMap((name) => [name, name.toUpperCase()].map((it) => env[it]?.trim() ?? ''))
}
