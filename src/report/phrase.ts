import { type Exact, shown } from '../core/arithmetic/exact.ts'
import type { VersionNumber } from '../core/model/model.ts'

/** A piece of a sentence: text of ours, or a name that came from outside. */
export type Piece =
  | { readonly kind: 'own'; readonly text: string }
  | {
      readonly kind: 'name'
      readonly text: string
      /** Most characters of it; left out: what is usual for a name. */
      readonly limit?: number | undefined
    }

/**
 * A sentence that no renderer has written yet. Only the functions of this file make one, so a name
 * cannot become text of ours on the way to a renderer.
 */
export class Phrase {
  readonly #pieces: readonly Piece[]

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  get pieces(): readonly Piece[] {
    return this.#pieces
  }
}

/** A string is a name from outside; a number and a phrase are text of ours; null is nothing. */
export type Insert = string | number | Phrase | null

/** A sentence: what the template says is ours, and a string that is put into it is a name. */
export function say(template: TemplateStringsArray, ...inserts: readonly Insert[]): Phrase {
  return new Phrase(
    template.flatMap((text, index) => [
      { kind: 'own', text } as const,
      ...piecesOf(inserts[index] ?? null),
    ]),
  )
}

/** A name that came from outside, of which more or fewer characters are shown than is usual. */
export function name(text: string, limit?: number): Phrase {
  return new Phrase([{ kind: 'name', text, limit }])
}

/** Only a type of known texts, as a stage is: for any other string this is `never`. */
export type Known<Text extends string> = Text extends unknown
  ? Record<never, never> extends Record<Text, 1>
    ? never
    : Text
  : never

/** A word of ours that stands in a variable, such as a stage or a verdict. */
export function own<const Text extends string>(text: Known<Text>): Phrase {
  return new Phrase([{ kind: 'own', text }])
}

export const nothing = new Phrase([])

/** What looks like a number is text of ours, and anything else a name. */
export function figure(text: string): Phrase {
  const isNumber = /^[-+−±]?(?:\d[\d.]*|\.\d+|Infinity)(?:\/\d+)?(?:e[-+]?\d+)?$|^NaN$/i.test(text)
  return new Phrase([{ kind: isNumber ? 'own' : 'name', text }])
}

/** Numbers that are compared, with enough digits to tell them apart. */
export function figures(values: readonly Exact[], digits?: number): readonly Phrase[] {
  return shown(values, digits).map(figure)
}

/** The phrases with text of ours between them. */
export function joined(phrases: readonly Phrase[], between: Phrase): Phrase {
  return new Phrase(
    phrases.flatMap(({ pieces }, index) => [...(index === 0 ? [] : between.pieces), ...pieces]),
  )
}

/** `a, b, c`. */
export function commas(phrases: readonly Phrase[]): Phrase {
  return joined(phrases, say`, `)
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(phrases: readonly Phrase[]): Phrase {
  const last = phrases.at(-1)
  if (last === undefined || phrases.length === 1) return last ?? nothing
  return say`${commas(phrases.slice(0, -1))} and ${last}`
}

/** `no version`, `version 3`, `versions 3 and 4`. */
export function versions(numbers: readonly VersionNumber[]): Phrase {
  if (numbers.length === 0) return say`no version`
  const all = listed(numbers.map((number) => say`${number}`))
  return numbers.length === 1 ? say`version ${all}` : say`versions ${all}`
}

/** `1 gate`, `2 gates`; `one`: what one of them is called, with an `s` for more. */
export function counted<const Text extends string>(count: number, one: Known<Text>): Phrase {
  return say`${count} ${own<Text>(one)}${count === 1 ? nothing : say`s`}`
}

/** `2026-09-07 10:11`, in UTC. `at` in milliseconds since 1970. */
export function minute(at: number): Phrase {
  return timeText(at, 16)
}

/** `2026-09-07`. */
export function day(at: number): Phrase {
  return timeText(at, 10)
}

function timeText(at: number, length: number): Phrase {
  const time = new Date(at)
  const text = Number.isNaN(time.getTime())
    ? 'unknown'
    : time.toISOString().slice(0, length).replace('T', ' ')
  return new Phrase([{ kind: 'own', text }])
}

/** `2026-09-07 10:11 UTC`. */
export function moment(at: number): Phrase {
  return say`${minute(at)} UTC`
}

/** The same with a capital letter, where it begins with text of ours. */
export function capitalized(phrase: Phrase): Phrase {
  const [first, ...others] = phrase.pieces.filter(
    ({ kind, text }) => kind === 'name' || text !== '',
  )
  if (first?.kind !== 'own') return phrase
  const text = `${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}`
  return new Phrase([{ kind: 'own', text }, ...others])
}

/** A whole sentence, with its capital letter and its full stop; a name alone is none. */
export function sentence(phrase: Phrase): Phrase {
  if (phrase.pieces.every(({ kind, text }) => kind === 'name' || text === '')) return phrase
  return /[.:!?]$/.test(plain(phrase)) ? capitalized(phrase) : say`${capitalized(phrase)}.`
}

/** The text as it is, for programs: nothing in it is quoted. */
export function plain(phrase: Phrase): string {
  return phrase.pieces.map(({ text }) => text).join('')
}

function piecesOf(insert: Insert): readonly Piece[] {
  if (insert === null) return []
  if (insert instanceof Phrase) return insert.pieces
  return [
    typeof insert === 'string'
      ? { kind: 'name', text: insert }
      : { kind: 'own', text: String(insert) },
  ]
}
