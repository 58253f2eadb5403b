import { rootCertificates } from 'node:tls'
import type { Dispatcher } from 'undici'
import { proxyFor } from './proxy.ts'
import { Agent, EnvHttpProxyAgent } from './undici.ts'

/**
 * Node's own `fetch`, through a dispatcher of ours: without one, NODE_USE_ENV_PROXY would decide
 * where requests go.
 */
export function fetchThrough(
  dispatcher: Dispatcher,
): (url: string, init: RequestInit) => Promise<Response> {
  // Node's types have undici's of another version, which differ in overloads only.
  const through: object = { dispatcher }
  return (url, init) => fetch(url, { ...init, ...through })
}

/** Whose certificates count: those that Node brings along, or also those that the job adds to them. */
export type Trust = 'bundled roots' | 'what the job trusts'

/**
 * Through the proxy that the environment names for this address; straight where it names none, also
 * where Node itself has been told to use proxies (NODE_USE_ENV_PROXY): those are the process's.
 *
 * @throws UsageError where the variable holds no address; it does not repeat it
 */
export function proxyDispatcher(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
  trust: Trust = 'what the job trusts',
): Dispatcher {
  const tls = trust === 'bundled roots' ? bundledRoots() : {}
  const proxy = proxyFor(new URL(address), env)
  if (proxy === null) return new Agent({ connect: tls })
  return new EnvHttpProxyAgent({
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    // Already decided; without it undici would look into the process's own environment.
    noProxy: '',
    connect: tls,
    requestTls: tls,
  })
}

/** Said outright, neither NODE_EXTRA_CA_CERTS nor NODE_TLS_REJECT_UNAUTHORIZED changes it. */
function bundledRoots() {
  return { ca: [...rootCertificates], rejectUnauthorized: true }
}
