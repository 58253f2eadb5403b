import { distance } from 'fastest-levenshtein'

/** The word that a typo most likely meant; null where none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  const lower = word.toLowerCase().slice(0, 100)
  const ranked = words
    .map((candidate) => ({ candidate, typos: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.typos - b.typos)
  const best = ranked[0]
  const tolerated = Math.max(1, Math.floor(lower.length / 3))
  return best !== undefined && best.typos <= tolerated ? best.candidate : null
}

/** ` Did you mean 'x'?`, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near === null ? '' : ` Did you mean '${near}'?`
}
