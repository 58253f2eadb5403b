import { readFileSync } from 'node:fs'
import type { Permission } from '../../src/registry/port/registry.ts'

/** What docs/permissions.md says that a user with that permission may do. */
export function namedInTable(permission: Permission): Readonly<Record<string, boolean>> {
  const page = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8')
  // Other sections have tables of their own.
  const [commands = ''] = page.split('\n## ')
  const rows = commands
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((it) => it.trim()))
  const [head = []] = rows
  const column = head.indexOf(permission)
  return Object.fromEntries(rows.slice(1).map((row) => [row[1] ?? '', row[column] === 'yes']))
}
