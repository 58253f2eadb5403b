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
