import { visible } from '../../core/untrusted-text.ts'
import { PolicyFileError } from './policy-file-error.ts'

/** The text of a policy file, and where in it things stand. Offsets are in UTF-16 units. */
export class SourceText {
  /** For messages, on one line. */
  readonly name: string
  readonly text: string
  readonly #starts: readonly number[]

  constructor(text: string, name: string) {
    this.name = visible(name)
    this.text = text
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
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

  error(offset: number, problem: string): PolicyFileError {
    const line = this.lineAt(offset)
    const text = this.line(line)
    const source = { text, source: this.name, line, column: 1 }
    return new PolicyFileError(source, Math.min(offset - this.startOf(line), text.length), problem)
  }
}
