import type { Words } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { GateLineError, type SourceLine } from '../gate-line/gate-line-error.ts'

/** What a file of YAML is, for messages. */
export interface TextKind {
  /** After "a" or "this": `policy`. */
  readonly name: string
  /** What it begins with, for one that is empty. */
  readonly beginning: string
  /** What it has instead of the merge keys of YAML 1.1; null: nothing. */
  readonly insteadOfMergeKeys: string | null
  /** Whether gate lines stand in it, of which YAML may take a sign for its own. */
  readonly hasGateLines: boolean
}

/** The text of a file, and where in it things stand. Offsets are in UTF-16 units. */
export class SourceText {
  /** For messages, on one line. */
  readonly name: string
  readonly kind: TextKind
  /** Without the byte order mark that it may begin with. */
  readonly text: string
  readonly #starts: readonly number[]

  constructor(text: string, name: string, kind: TextKind) {
    this.name = visible(name)
    this.kind = kind
    this.text = text.replace(/^\ufeff/, '')
    this.#starts = [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  }

  /** The number of the line that the offset is in, from 1. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  /** Where the line with this number, from 1, begins. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? this.text.length
  }

  /** The line without its end. */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$/, '')
  }

  /** From 1, counted in code points, as editors show it. */
  columnAt(offset: number): number {
    return [...this.text.slice(this.startOf(this.lineAt(offset)), offset)].length + 1
  }

  error(offset: number, problem: Words): YamlFileError {
    const line = this.lineAt(offset)
    const text = this.line(line)
    const source = { text, source: this.name, line, column: 1 }
    return new YamlFileError(source, Math.min(offset - this.startOf(line), text.length), problem)
  }
}

/**
 * A place in a file of YAML that cannot be read. The message names file, line and column, says what
 * was expected and what was found, and shows the line as the error of a gate line does.
 */
export class YamlFileError extends GateLineError {
  constructor(source: SourceLine, index: number, problem: Words) {
    super(source, index, problem)
    this.name = 'YamlFileError'
  }
}
