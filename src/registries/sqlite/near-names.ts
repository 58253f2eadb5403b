import { distance } from 'fastest-levenshtein'

/**
 * At most three of `names` that `wanted` may have been meant for: those that differ only in case
 * first, then by the number of edits, never more than a third of the letters.
 */
export function nearNames(wanted: string, names: readonly string[]): readonly string[] {
  const folded = wanted.toLowerCase()
  const tolerance = Math.max(2, Math.floor(wanted.length / 3))
  return names
    .map((name) => ({ name, edits: distance(folded, name.toLowerCase()) }))
    .filter(({ edits }) => edits <= tolerance)
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}
