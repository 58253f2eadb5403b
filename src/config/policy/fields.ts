import { parseExact } from '../../core/exact.ts'
import { nearest } from '../../core/nearest.ts'
import { nameOfUnseen, quoted } from '../gate-line/line-reader.ts'
import { type OneLineText, oneLineText } from './one-line-text.ts'
import type { PolicyFileError } from './policy-file-error.ts'
import { type Entry, found, type MapNode, type ScalarNode } from './policy-node.ts'
import type { SourceText } from './source-text.ts'

/** In UTF-16 units; MLflow's own limits are 250 for metrics and 500 for datasets. */
const longestName = 1000
/** Exact arithmetic keeps each of them. */
const mostDigits = 1000

const unseen = /[\p{Cc}\u2028\u2029]/u

/** A mapping that is read key by key, each as the text that it was written as. */
export class Fields {
  readonly node: MapNode
  readonly #source: SourceText

  /** Throws at the first key that is none of these. `hintFor` says what it was meant to be. */
  constructor(
    node: MapNode,
    source: SourceText,
    keys: readonly string[],
    hintFor: (key: string) => string | null,
  ) {
    this.node = node
    this.#source = source
    for (const [key, entry] of node.entries) {
      if (keys.includes(key)) continue
      const near = nearest(key.replaceAll('_', '-'), keys)
      const hint = hintFor(key) ?? (near === null ? null : `did you mean ${quoted(near)}?`)
      const problem = `${quoted(key)} is no key here (${keys.join(', ')})`
      throw source.error(entry.key.start, hint === null ? problem : `${problem}; ${hint}`)
    }
  }

  has(key: string): boolean {
    return this.node.entries.has(key)
  }

  /** At the key. */
  errorAt(key: string, problem: string): PolicyFileError {
    return this.#source.error(this.#entry(key).key.start, problem)
  }

  /** At a character of the key's value. */
  errorIn(key: string, problem: string, index = 0): PolicyFileError {
    const { value } = this.#entry(key)
    const line = value.kind === 'scalar' ? oneLineText(value, this.#source) : null
    return this.#source.error(line?.offsetOf(index) ?? value.start, problem)
  }

  missing(key: string, problem: string): PolicyFileError {
    return this.#source.error(this.node.start, `${quoted(key)} is missing; ${problem}`)
  }

  startOf(key: string): number {
    return this.#entry(key).key.start
  }

  /** A text on one line. A number is none: whether 1.10 is meant or 1.1 only quotes say. */
  text(key: string, expected: string): OneLineText {
    const node = this.#scalar(key, expected)
    if (typeof node.value === 'string') return this.#oneLine(node, expected)
    const written = this.#source.text.slice(node.start, node.end)
    const hint = node.value === null ? '' : `; write '${written}' in quotes`
    throw this.#unexpected(node, expected, hint)
  }

  /** A text on one line, or a number as it was written. */
  textOrNumber(key: string, expected: string): OneLineText {
    const node = this.#scalar(key, expected)
    const isEither = typeof node.value === 'string' || typeof node.value === 'number'
    if (!isEither || node.value === '') throw this.#unexpected(node, expected)
    return this.#oneLine(node, expected)
  }

  /** A finite decimal number as it was written, without quotes. */
  number(key: string, expected: string): string {
    const node = this.#scalar(key, expected)
    const line = oneLineText(node, this.#source)
    if (line !== null && line.text.length > mostDigits) {
      throw this.#source.error(node.start, `a number has ${mostDigits} digits at most`)
    }
    const isNumber = line !== null && parseExact(line.text) !== null
    if (isNumber && typeof node.value === 'number') return line.text
    const written = this.#source.text.slice(node.start, node.end)
    throw this.#unexpected(
      node,
      expected,
      isNumber ? '; a number stands without quotes' : '',
      typeof node.value === 'number' ? quoted(written) : undefined,
    )
  }

  word<Word extends string>(
    key: string,
    words: readonly Word[],
    meant: (word: string) => string | null = (word) => nearest(word, words),
  ): Word {
    const expected = `one of ${words.join(', ')}`
    const node = this.#scalar(key, expected)
    const word = words.find((each) => each === node.value)
    if (word !== undefined) return word
    const near = typeof node.value === 'string' ? meant(node.value) : null
    throw this.#unexpected(node, expected, near === null ? '' : `; did you mean ${quoted(near)}?`)
  }

  /** A metric's name, in which no character stands for another. */
  plainName(key: string): string {
    const name = this.name(key, "a metric's plain name")
    const index = name.indexOf('"')
    if (index === -1) return name
    throw this.errorIn(
      key,
      'a metric\'s name cannot hold "; here it has no quotes of its own',
      index,
    )
  }

  /** A name that is only ever compared. */
  name(key: string, expected: string): string {
    const line = this.text(key, expected)
    if (line.text === '') throw this.errorIn(key, `expected ${expected}, found ""`)
    if (line.text.length > longestName) {
      throw this.errorIn(key, `a name has ${longestName} characters at most`, longestName)
    }
    const hidden = unseen.exec(line.text)
    if (hidden === null) return line.text
    throw this.errorIn(key, `a name cannot hold ${nameOfUnseen(hidden[0])}`, hidden.index)
  }

  map(key: string, expected: string): MapNode {
    const { value } = this.#entry(key)
    if (value.kind === 'map') return value
    throw this.#source.error(value.start, `expected ${expected}, found ${found(value, quoted)}`)
  }

  #entry(key: string): Entry {
    const entry = this.node.entries.get(key)
    if (entry === undefined) throw new Error(`no key ${key} stands here`)
    return entry
  }

  #scalar(key: string, expected: string): ScalarNode {
    const { value } = this.#entry(key)
    if (value.kind === 'scalar') return value
    throw this.#source.error(value.start, `expected ${expected}, found ${found(value, quoted)}`)
  }

  #oneLine(node: ScalarNode, expected: string): OneLineText {
    const line = oneLineText(node, this.#source)
    if (line !== null) return line
    throw this.#source.error(node.start, `expected ${expected}, all of it on one line`)
  }

  #unexpected(
    node: ScalarNode,
    expected: string,
    hint = '',
    shown = found(node, quoted),
  ): PolicyFileError {
    return this.#source.error(node.start, `expected ${expected}, found ${shown}${hint}`)
  }
}
