import type { Dispatcher } from 'undici'

/** Node's own `fetch`, which takes a dispatcher of the same kind as its own; null: straight. */
export function fetchThrough(
  dispatcher: Dispatcher | null,
): (url: string, init: RequestInit) => Promise<Response> {
  const through = dispatcher === null ? {} : { dispatcher }
  return (url, init) => fetch(url, { ...init, ...through } as RequestInit)
}
