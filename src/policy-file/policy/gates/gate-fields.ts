import { parseExact } from '../../../core/arithmetic/exact.ts'
import { nameOfUnseen, quoted } from '../../gate-line/line-reader.ts'
import type { NodeReader } from '../../yaml/node-reader.ts'
import { type OneLineText, oneLineText, parsedAt } from '../../yaml/one-line-text.ts'
import type { YamlFileError } from '../../yaml/source-text.ts'
import type { Entry, MapNode, YamlNode } from '../../yaml/yaml-node.ts'

/** In UTF-16 units; MLflow's own limits are 250 for metrics and 500 for datasets. */
const longestName = 1000
/** Exact arithmetic keeps each of them. */
const mostDigits = 1000

const unseen = /[\p{Cc}\u2028\u2029]/u

/** The long form of a gate, or a mapping inside of it, key by key, each as it was written. */
export class GateFields {
  readonly node: MapNode
  readonly #reader: NodeReader

  /** Throws at the first key that is none of these. `hintFor` says what it was meant to be. */
  constructor(
    node: MapNode,
    reader: NodeReader,
    keys: readonly string[],
    hintFor?: (key: string) => string | null,
  ) {
    this.node = node
    this.#reader = reader
    reader.known(node, keys, hintFor)
  }

  has(key: string): boolean {
    return this.node.entries.has(key)
  }

  /** The mapping behind the key, which has no keys but these. */
  within(key: string, keys: readonly string[], expected: string): GateFields {
    return new GateFields(this.#reader.mapping(this.#value(key), expected), this.#reader, keys)
  }

  /** Where the mapping begins. */
  error(problem: string): YamlFileError {
    return this.#reader.error(this.node, problem)
  }

  /** At the key. */
  errorAt(key: string, problem: string): YamlFileError {
    return this.#reader.error(this.#entry(key).key, problem)
  }

  /** At a character of the key's value. */
  errorIn(key: string, problem: string, index = 0): YamlFileError {
    const value = this.#value(key)
    const { source } = this.#reader
    const line = value.kind === 'scalar' ? oneLineText(value, source) : null
    return source.error(line?.offsetOf(index) ?? value.start, problem)
  }

  missing(key: string, problem: string): YamlFileError {
    return this.#reader.missing(key, this.node, problem)
  }

  startOf(key: string): number {
    return this.#entry(key).key.start
  }

  /** What the value's text is parsed to, as a gate line is; an error is one at its place. */
  parsed<T>({ text, offsetOf }: OneLineText, parse: (text: string) => T): T {
    return parsedAt(offsetOf, this.#reader.source, () => parse(text))
  }

  text(key: string, expected: string): OneLineText {
    return this.#reader.line(this.#value(key), expected)
  }

  /** A text on one line, or a number as it was written. */
  textOrNumber(key: string, expected: string): OneLineText {
    const node = this.#reader.scalar(this.#value(key), expected)
    const isEither = typeof node.value === 'string' || typeof node.value === 'number'
    if (!isEither || node.value === '') throw this.#reader.expected(expected, node)
    return this.#reader.asLine(node, expected)
  }

  /** A finite decimal number as it was written, without quotes. */
  number(key: string, expected: string): string {
    const node = this.#reader.scalar(this.#value(key), expected)
    const { source } = this.#reader
    const line = oneLineText(node, source)
    if (line !== null && line.text.length > mostDigits) {
      throw this.#reader.error(node, `a number can have at most ${mostDigits} digits`)
    }
    const isNumber = line !== null && parseExact(line.text) !== null
    if (isNumber && typeof node.value === 'number') return line.text
    if (typeof node.value === 'number') {
      const written = source.text.slice(node.start, node.end)
      throw this.#reader.error(node, `expected ${expected}, found ${quoted(written)}`)
    }
    const hint = isNumber ? '; write a number without quotes' : ''
    throw this.#reader.expected(expected, node, hint)
  }

  word<const Word extends string>(
    key: string,
    words: readonly Word[],
    meant?: (word: string) => string | null,
  ): Word {
    return this.#reader.choice(this.#value(key), words, meant)
  }

  /** A metric's name, in which no character stands for another. */
  plainName(key: string): string {
    const name = this.name(key, "a metric's plain name")
    const index = name.indexOf('"')
    if (index === -1) return name
    throw this.errorIn(
      key,
      'a metric\'s name cannot contain "; here it has no quotes of its own',
      index,
    )
  }

  /** A name that is only ever compared. */
  name(key: string, expected: string): string {
    const line = this.text(key, expected)
    if (line.text.length > longestName) {
      throw this.errorIn(key, `a name can have at most ${longestName} characters`, longestName)
    }
    const hidden = unseen.exec(line.text)
    if (hidden === null) return line.text
    throw this.errorIn(key, `a name cannot contain ${nameOfUnseen(hidden[0])}`, hidden.index)
  }

  #value(key: string): YamlNode {
    return this.#entry(key).value
  }

  #entry(key: string): Entry {
    const entry = this.node.entries.get(key)
    if (entry === undefined) throw new Error(`no key ${key} stands here`)
    return entry
  }
}
