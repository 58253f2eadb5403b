import { UsageError } from '../../core/errors.ts'
import { type Environment, textIn } from './settings.ts'

/** The proxy for one tracking server. */
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
    const text = textIn(env, variable)
    if (text === null) continue
    return {
      variable,
      url: proxyUrl(variable, text),
      noProxy: textIn(env, 'no_proxy') ?? textIn(env, 'NO_PROXY') ?? '',
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
