import { type Dispatcher, EnvHttpProxyAgent } from 'undici'
import type { Env } from './workflow-run.ts'

/** Through the proxy that the environment names, as curl would; null where it names none. */
export function proxyDispatcher(env: Env): Dispatcher | null {
  const variable = (name: string) => env[name.toLowerCase()] || env[name.toUpperCase()]
  const httpProxy = variable('http_proxy')
  const httpsProxy = variable('https_proxy')
  const noProxy = variable('no_proxy')
  if (!httpProxy && !httpsProxy) return null
  return new EnvHttpProxyAgent({
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  })
}
