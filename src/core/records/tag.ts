import { createHash } from 'node:crypto'
import { type Target, targetKey } from '../model.ts'

/** What Unity Catalog allows, the tightest of the registries. */
export const longestValue = 1000

export interface Tag {
  readonly key: string
  readonly value: string
}

/** An alias may hold characters that a tag's key may not, so a key carries a hash of its target. */
export function targetHash(target: Target | string): string {
  const key = typeof target === 'string' ? target : targetKey(target)
  return createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 16)
}

/** Shortens what is long until the whole fits: escapes make its length hard to foresee. */
export function fitted<Room>(rooms: readonly Room[], build: (room: Room) => unknown): string {
  for (const room of rooms) {
    const value = JSON.stringify(build(room))
    if (value.length <= longestValue) return value
  }
  throw new Error('a record does not fit into a tag')
}

/** Half a character at the cut would be no text that every client can read. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).toWellFormed()
}
