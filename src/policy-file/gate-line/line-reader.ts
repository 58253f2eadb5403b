import type { Words } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { GateLineError, type SourceLine } from './gate-line-error.ts'

const spaces = /[ \t]+/y
const word = /[^ \t]+/y

/** Reads one line from left to right. Places are in UTF-16 units; errors count in code points. */
export class LineReader {
  readonly source: SourceLine
  index = 0

  constructor(source: SourceLine) {
    this.source = source
  }

  /** The next character, or '' at the end of the line. */
  get next(): string {
    const codePoint = this.source.text.codePointAt(this.index)
    return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
  }

  isNext(character: string): boolean {
    return this.next === character
  }

  /** Whether nothing but a comment follows: `#` begins one at the start and after a space. */
  get atEnd(): boolean {
    const { text } = this.source
    if (this.index >= text.length) return true
    if (text[this.index] !== '#') return false
    const previous = text[this.index - 1]
    return previous === undefined || previous === ' ' || previous === '\t'
  }

  /** What the sticky expression matches here, which is then behind us; '' if it does not. */
  take(sticky: RegExp): string {
    sticky.lastIndex = this.index
    const taken = sticky.exec(this.source.text)?.[0] ?? ''
    this.index += taken.length
    return taken
  }

  skipSpaces(): void {
    this.take(spaces)
  }

  /** Everything up to the next space, after any spaces here; '' where only a comment follows. */
  takeWord(): { readonly text: string; readonly at: number } {
    this.skipSpaces()
    const at = this.index
    return { text: this.atEnd ? '' : this.take(word), at }
  }

  /** What stands here, for a message: `"x"`, `U+00A0 (which looks like a space)`, `the end …`. */
  found(at = this.index): string {
    const ahead = new LineReader(this.source)
    ahead.index = at
    if (ahead.atEnd) return 'the end of the line'
    const first = ahead.next
    if (/^[\p{Z}\p{C}]$/u.test(first) && first !== ' ') return nameOfUnseen(first)
    return quoted(ahead.takeWord().text)
  }

  error(problem: Words, at = this.index): GateLineError {
    return new GateLineError(this.source, at, problem)
  }
}

/** A piece of the user's text inside a message. */
export function quoted(text: string): string {
  return `"${visible(text, 60)}"`
}

/** `; did you mean "x"?`, or nothing. */
export function suggestion(meant: string | null | undefined): string {
  return meant === null || meant === undefined ? '' : `; ${didYouMean(meant)}`
}

/** The same where other hints stand beside it: `did you mean "x"?` */
export function didYouMean(meant: string): string {
  return `did you mean ${quoted(meant)}?`
}

/** `U+00A0, which is no plain space`: copied text often holds these. */
export function nameOfUnseen(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return /^\p{Zs}$/u.test(character)
    ? `the character U+${code}, which looks like a space but is not one`
    : `the invisible character U+${code}`
}
