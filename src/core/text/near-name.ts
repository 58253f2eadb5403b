import { distance } from 'fastest-levenshtein'
import { visible } from './untrusted-text.ts'

const mostNames = 3
/** Longer names are not compared: the time grows with the product of both lengths. */
const longestName = 100

/** Of the names that there are, at most three that may have been meant, the nearest first. */
export function nearNames<Name extends string>(
  wanted: string,
  known: readonly Name[],
): readonly Name[] {
  return known
    .map((name) => ({ name, far: farness(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ far }) => far !== null)
    .sort((a, b) => (a.far ?? 0) - (b.far ?? 0) || (a.name < b.name ? -1 : 1))
    .slice(0, mostNames)
    .map(({ name }) => name)
}

/** The name that the word was probably meant to be, or null if none is near. */
export function nearest<Name extends string>(word: string, known: readonly Name[]): Name | null {
  return nearNames(word, known)[0] ?? null
}

/** ` Did you mean 'x'?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === null ? '' : ` Did you mean '${near}'?`
}

/** What is wrong with how the name is written, where another one exists but for that; '' for nothing. */
export function writtenHint(wanted: string, known: readonly string[]): string {
  const blank = known.find((name) => name !== wanted && name.trim() === wanted.trim())
  if (blank !== undefined) {
    return ` There is '${visible(blank)}', but Stagegate accepts no name that begins or ends with a blank: rename it in MLflow.`
  }
  const bare = wanted.replace(/^(?:models:\/+|["'“”‘’])|["'“”‘’]$/gu, '').replace(/["'“”‘’]$/u, '')
  return bare !== wanted && known.includes(bare) ? ` Write only ${visible(bare)}.` : ''
}

/** null: too far to have been meant. */
function farness(wanted: string, name: string): number | null {
  if (wanted === name) return 0
  const [a, b] = [letters(wanted), letters(name)]
  if (a === b && a !== '') return 0.5
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short === '' || long.length > longestName) return null
  // A name that begins like the other is near, however much longer it is.
  if (short.length >= 3 && long.startsWith(short)) return 1
  const edits = distance(a, b)
  if (edits <= Math.max(1, Math.floor(short.length / 3))) return edits
  const shared = [...short].findIndex((character, at) => character !== long[at])
  return shared >= 4 && shared >= short.length * 0.7 ? long.length : null
}

/** Without the signs that people write in different ways. */
function letters(name: string): string {
  return name.replaceAll(/[\s_\-./:]/g, '')
}
