/**
 * Whether a metric's name fits a pattern. `*` stands for any run of characters, an empty one and
 * `/` too; everything else stands for itself, case included.
 *
 * Between the stars each piece is taken where it is found first: what fits later fits then as
 * well, so nothing is tried twice, whatever the pattern.
 */
export function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return pattern === name
  if (name.length < first.length + last.length) return false
  if (!name.startsWith(first) || !name.endsWith(last)) return false

  const end = name.length - last.length
  let at = first.length
  for (const piece of rest) {
    const found = name.indexOf(piece, at)
    if (found === -1 || found + piece.length > end) return false
    at = found + piece.length
  }
  return true
}
