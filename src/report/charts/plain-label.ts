import { visible } from '../../core/text/untrusted-text.ts'

/**
 * What may stand in a label of a Mermaid chart as it is: letters, digits and marks of any script,
 * and a few signs that mean nothing to Mermaid, to HTML or to a link. Quotes, brackets, `#`, `%`, `;`,
 * `:`, `<`, `@`, backquotes and lines' ends are not among them.
 */
const plain = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ ./+()-]*$/u

/** More would leave a narrow screen no room for the bars. */
const longest = 16

/** A name that came from outside, as a chart shows it; null: a number must stand for it. */
export function plainLabel(name: string): string | null {
  const shown = visible(name, 200)
  if (!plain.test(shown)) return null
  const points = [...shown]
  // Slices differ at their end.
  return points.length <= longest
    ? shown
    : `${points.slice(0, 6).join('')}…${points.slice(-(longest - 7)).join('')}`
}
