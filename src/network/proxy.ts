import { UsageError } from '../core/errors.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The proxy for one server. */
export interface ProxyChoice {
  readonly variable: string
  /** May hold credentials: for the connection only, never for a message. */
  readonly url: string
  readonly noProxy: string
}

/** null: no proxy is set for this scheme. Lower case wins, as for curl and Python. */
export function proxyFor(server: URL, env: Environment): ProxyChoice | null {
  const name = server.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  for (const variable of [name, name.toUpperCase()]) {
    const text = variableIn(env, variable)
    if (text === null) continue
    return {
      variable,
      url: proxyUrl(variable, text),
      noProxy: variableIn(env, 'no_proxy') ?? variableIn(env, 'NO_PROXY') ?? '',
    }
  }
  return null
}

function proxyUrl(variable: string, text: string): string {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UsageError(
      `${variable} is no proxy address that Stagegate can use: it has to look like http://host:port.`,
    )
  }
  return url.href
}

function variableIn(env: Environment, name: string): string | null {
  const text = env[name]?.trim()
  return text === undefined || text === '' ? null : text
}
