import {
  canonicalText,
  exactOf,
  multiply,
  parseExact,
  subtract,
} from '../../core/arithmetic/exact.ts'
import type { Margin } from '../../core/gates/gate.ts'
import { throwIfSeveral } from './common-mistakes.ts'
import type { GateLineError } from './gate-line-error.ts'
import { type LineReader, quoted, suggestion } from './line-reader.ts'

/** What may follow a baseline: nothing, or `+` or `-` and a number or percentage. */
export function parseMargin(reader: LineReader, baseline: string): Margin | null {
  const { text: sign, at } = reader.takeWord()
  if (sign === '') return null
  if (sign !== '+' && sign !== '-') throw problemOfSign(reader, baseline, sign, at)

  const amount = reader.takeWord()
  throwIfSeveral(reader, amount.text, amount.at)
  const unit = amount.text.endsWith('%') ? 'percent' : 'absolute'
  const digits = unit === 'percent' ? amount.text.slice(0, -1) : amount.text
  if (!/^[0-9.]/.test(digits) || parseExact(digits) === null) {
    throw problemOfAmount(reader, sign, amount.text, amount.at)
  }
  return { sign, amount: digits, unit }
}

function problemOfSign(
  reader: LineReader,
  baseline: string,
  text: string,
  at: number,
): GateLineError {
  if (/^[-+]/.test(text)) {
    return gluedMargin(reader, baseline + text, baseline.length, at)
  }
  const problem = `expected + or - after the baseline, or the end of the line, found ${reader.found(at)}`
  if (/^[−–—]/u.test(text))
    return reader.error(`${problem}; write a minus as the plain hyphen -`, at)
  if (/^[*×x](?![\p{L}_])/u.test(text)) {
    const factor = text.length > 1 ? text.slice(1) : reader.takeWord().text
    return reader.error(`${problem}; ${percentageFor(baseline, factor)}`, at)
  }
  if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text)) {
    return reader.error(`${problem}; write each gate on its own line`, at)
  }
  return reader.error(problem, at)
}

/** `champion-5%`: names may hold a hyphen, so a margin needs its spaces. `sign` is a place in `text`. */
export function gluedMargin(
  reader: LineReader,
  text: string,
  sign: number,
  at: number,
): GateLineError {
  const amount = text.slice(sign + 1) || reader.takeWord().text
  const spaced = quoted(`${text.slice(0, sign)} ${text[sign]} ${amount}`)
  const problem = `the ${text[sign]} after a baseline needs a space on both sides: ${spaced}`
  return reader.error(problem, at)
}

/** `champion * 0.99` is meant as `champion - 1%`, and is that for a champion above zero. */
export function percentageFor(baseline: string, factor: string): string {
  const exact = parseExact(factor)
  if (exact === null) return `a share is a percentage, as in ${quoted(`${baseline} - 1%`)}`
  const change = multiply(subtract(exact, exactOf(1)), exactOf(100))
  const percent = canonicalText(change)
  const sign = percent.startsWith('-') ? '-' : '+'
  const margin = `${baseline} ${sign} ${percent.replace('-', '')}%`
  return `a share is a percentage of the baseline's absolute value: ${quoted(margin)}`
}

function problemOfAmount(
  reader: LineReader,
  sign: '+' | '-',
  text: string,
  at: number,
): GateLineError {
  const found = text === '' ? 'the end of the line' : reader.found(at)
  const problem = `expected a number or a percentage after the ${sign}, found ${found}`
  if (/^[-+]/.test(text)) return reader.error(`${problem}; the amount itself has no sign`, at)
  const word = /^([0-9.]+)(percent|pct|pp|‰)$/i.exec(text)?.[1]
  if (word !== undefined) return reader.error(problem + suggestion(`${word}%`), at)
  const comment = text.indexOf('#')
  if (comment > 0) return reader.error('a comment needs a space before its #', at + comment)
  return reader.error(problem, at)
}
