import { inWords, type Speaker, UsageError, type Words } from '../../core/errors/errors.ts'

/** One line of gates, and where it stands in the text that it was taken from. */
export interface SourceLine {
  readonly text: string
  /** What the text was taken from, for people: a file's path; null: the input. */
  readonly source: string | null
  /** From 1. */
  readonly line: number
  /** The column of the line's first character, from 1; more than 1 inside of another file. */
  readonly column: number
}

/** How many characters of a long line are shown on either side of the place. */
const reach = 60

/** What a reader could not see, or that would move the caret away from its place. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu

/**
 * A gate line that cannot be read. The message says where, what was expected and what was found,
 * and shows the line with a caret below the place.
 */
export class GateLineError extends UsageError {
  readonly line: number
  /** From 1, counted in code points, as editors show it. */
  readonly column: number
  /** The place in the line's text, in UTF-16 units; its length is the end of the line. */
  readonly index: number
  /** The message without the place and the line. */
  readonly problem: Words

  constructor(source: SourceLine, index: number, problem: Words) {
    const before = [...source.text.slice(0, index)].length
    const column = source.column + before
    super((input) => {
      const place = `${source.source ?? nameOfInput(input)}, line ${source.line}, column ${column}`
      return `${place}: ${inWords(problem, input)}\n${excerpt(source, index)}`
    })
    this.name = 'GateLineError'
    this.line = source.line
    this.column = column
    this.index = index
    this.problem = problem
  }
}

function nameOfInput(input: Speaker): string {
  return input.entry === 'command-line' ? input('gates') : 'gates'
}

/** The gutter also keeps a line that begins with `::` from being a command to the runner. */
function excerpt(source: SourceLine, index: number): string {
  const before = [...source.text.slice(Math.max(0, index - 4 * reach), index)].slice(-reach)
  const after = [...source.text.slice(index, index + 4 * reach)].slice(0, reach)
  const cutBefore = before.join('').length < index ? '…' : ''
  const cutAfter = index + after.join('').length < source.text.length ? '…' : ''
  const shown = `${cutBefore}${visible(before)}${visible(after)}${cutAfter}`
  const indent = ' '.repeat(before.length + cutBefore.length)
  const number = String(source.line)
  return `  ${number} | ${shown}\n  ${' '.repeat(number.length)} | ${indent}^`
}

/** One visible character for each code point, so that the caret stays where it belongs. */
function visible(characters: readonly string[]): string {
  return characters.join('').replaceAll('\t', ' ').replace(unseen, '\ufffd')
}
