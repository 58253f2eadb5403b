import type { Dispatcher } from 'undici'
import { proxyFor } from '../network/proxy.ts'
import { Agent, EnvHttpProxyAgent } from '../network/undici.ts'
import type { Env } from './workflow-run.ts'

/**
 * Through the proxy that the environment names for this address; straight where it names none, also
 * where Node itself has been told to use proxies (NODE_USE_ENV_PROXY): those are the process's.
 *
 * @throws UsageError where the variable holds no address; it does not repeat it
 */
export function proxyDispatcher(apiUrl: string, env: Env): Dispatcher {
  const proxy = proxyFor(new URL(apiUrl), env)
  if (proxy === null) return new Agent()
  return new EnvHttpProxyAgent({
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.noProxy,
  })
}
