import type { Dispatcher } from 'undici'

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
