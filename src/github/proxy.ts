import type { Dispatcher } from 'undici'
import { proxyFor } from '../network/proxy.ts'
import { EnvHttpProxyAgent } from '../network/undici.ts'
import type { Env } from './workflow-run.ts'

/**
 * Through the proxy that the environment names for this address; null where it names none.
 *
 * @throws UsageError where the variable holds no address; it does not repeat it
 */
export function proxyDispatcher(apiUrl: string, env: Env): Dispatcher | null {
  const proxy = proxyFor(new URL(apiUrl), env)
  if (proxy === null) return null
  return new EnvHttpProxyAgent({
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.noProxy,
  })
}
