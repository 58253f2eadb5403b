import { distance } from 'fastest-levenshtein'
import type { AliasName } from './model.ts'

/** Shorter names than that differ by one letter without being misspelt. */
const leastLetters = 6

/**
 * Of the aliases that there are, the one that was probably meant by one that no version has: it differs
 * only in case or in `-` and `_`, or by one letter, or by two neighbours that are swapped. A digit is
 * no letter: `tenant-17` is another alias than `tenant-18`. null: none.
 */
export function misspeltAlias(wanted: AliasName, existing: Iterable<AliasName>): AliasName | null {
  const others = [...existing].filter((alias) => alias !== wanted).sort()
  const same = others.find((alias) => withoutMarks(alias) === withoutMarks(wanted))
  return same ?? others.find((alias) => isOneLetterOff(alias, wanted)) ?? null
}

/**
 * The same of one that differs by a little more, or is too short for `misspeltAlias`: two letters of
 * six, one of three. It may well be meant as it is, so it is only worth a word.
 */
export function nearAlias(wanted: AliasName, existing: Iterable<AliasName>): AliasName | null {
  const digits = (alias: string) => alias.replaceAll(/\D/g, '')
  const [found] = [...existing]
    .filter((alias) => alias !== wanted && digits(alias) === digits(wanted))
    .filter((alias) => alias.split(/[-_]/).length === wanted.split(/[-_]/).length)
    .map((alias) => ({ alias, edits: distance(withoutMarks(alias), withoutMarks(wanted)) }))
    .filter(({ alias, edits }) => edits <= Math.min(2, Math.floor(letterCount(alias, wanted) / 3)))
    .sort((a, b) => a.edits - b.edits || (a.alias < b.alias ? -1 : 1))
  return found?.alias ?? null
}

function letterCount(...aliases: readonly string[]): number {
  return Math.min(...aliases.map((alias) => [...alias].filter(isLetter).length))
}

function withoutMarks(alias: string): string {
  return alias.toLowerCase().replaceAll(/[-_]/g, '')
}

function isOneLetterOff(one: string, other: string): boolean {
  const [a, b] = [one, other].map((it) => [...it.toLowerCase()])
  if (a === undefined || b === undefined) return false
  if ([a, b].some((letters) => letters.filter(isLetter).length < leastLetters)) return false
  if (a.length < b.length) return isWithoutOne(b, a)
  if (a.length > b.length) return isWithoutOne(a, b)
  const differing = a.flatMap((letter, at) => (letter === b[at] ? [] : [at]))
  const [first = 0, second] = differing
  if (differing.length === 1) return isLetter(a[first]) && isLetter(b[first])
  const isSwap = differing.length === 2 && second === first + 1
  return isSwap && a[first] === b[second] && a[second] === b[first] && isLetter(a[first])
}

/** Whether the longer one is the shorter one and one letter more. */
function isWithoutOne(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1) return false
  const at = longer.findIndex((letter, index) => letter !== shorter[index])
  return isLetter(longer[at]) && longer.toSpliced(at, 1).join('') === shorter.join('')
}

function isLetter(text: string | undefined): boolean {
  return text !== undefined && /^\p{L}$/u.test(text)
}
