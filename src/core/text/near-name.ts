import { distance } from 'fastest-levenshtein'

/** The candidate that the word was probably meant to be, or null if none is near. */
export function nearest<Name extends string>(
  word: string,
  candidates: readonly Name[],
): Name | null {
  if (word.length > 40) return null
  let best: Name | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    const most = Math.max(1, Math.floor(candidate.length / 3))
    if (edits <= most && edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** ` Did you mean 'x'?`, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates)
  return near === null ? '' : ` Did you mean '${near}'?`
}

const mostNames = 3

/** Of the names that there are, at most three that may have been meant, the nearest first. */
export function nearNames(wanted: string, known: readonly string[]): readonly string[] {
  const lower = wanted.toLowerCase()
  const furthest = Math.max(2, Math.floor(Array.from(lower).length * 0.4))
  return known
    .map((name) => ({ name, far: farness(lower, name.toLowerCase()) }))
    .filter(({ far }) => far <= furthest)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, mostNames)
    .map(({ name }) => name)
}

// A name that begins like the other is near, however much longer it is.
function farness(a: string, b: string): number {
  if (a === b) return 0
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short)) return 1
  return distance(a, b)
}
