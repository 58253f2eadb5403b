import { type Answer, type Asked, type Level, type Permission, refused } from './exchange.ts'

/** By path: each of these permissions is enough. */
const needed: readonly (readonly [RegExp, readonly Permission[]])[] = [
  [/\/issues\/(\d+\/comments|comments\/\d+)$/, ['issues', 'pull_requests']],
  [/\/(commits\/[^/]+\/pulls|pulls\/\d+)$/, ['pull_requests']],
  [/\/deployments(\/|$)/, ['deployments']],
  [/\/(environments|actions)\//, ['actions']],
  [/\/(contents|commits|compare|git\/ref)\//, ['contents']],
]

/**
 * GitHub's refusal of a request for which the token has no permission; null if it has the permission.
 * Every token can read public data, and a person's token has all permissions of the person.
 */
export function missingPermission(
  { method, path, holder }: Asked,
  isPrivate: boolean,
): Answer | null {
  if (holder === null || holder.permissions === null) return null
  const { permissions } = holder
  const level: Level = method === 'GET' ? 'read' : 'write'
  if (level === 'read' && !isPrivate) return null
  const any = permissionsFor(path)
  const opens = any.some((one) => {
    const has = permissions[one]
    return has === 'write' || has === level
  })
  return opens || any.length === 0 ? null : notAccessible(method, path)
}

export function notAccessible(method: string, path: string): Answer {
  const level: Level = method === 'GET' ? 'read' : 'write'
  const accepted = permissionsFor(path).map((one) => `${one}=${level}`)
  return refused(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted.join('; ') },
  })
}

function permissionsFor(path: string): readonly Permission[] {
  const [bare = ''] = path.split('?', 1)
  return needed.find(([pattern]) => pattern.test(bare))?.[1] ?? []
}
