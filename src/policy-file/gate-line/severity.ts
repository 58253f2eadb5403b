import type { Severity } from '../../core/gates/gate.ts'
import { bareNameCharacters } from '../../core/gates/print-gate.ts'
import { nearest } from '../../core/text/near-name.ts'
import { didYouMean, type LineReader, quoted } from './line-reader.ts'
import { severities, severityNamed } from './severity-words.ts'

/** A word, a colon and a space. `warn:brier`, without the space, is a metric's name. */
const prefix = new RegExp(String.raw`[${bareNameCharacters}]*:(?=[ \t]|$)`, 'uy')

/** The severity at the start of a line; `fail` where there is none. */
export function parseSeverity(reader: LineReader): Severity {
  const at = reader.index
  const taken = reader.take(prefix)
  if (taken === '') return 'fail'
  const severity = expectSeverity(reader, taken.slice(0, -1), at)
  reader.skipSpaces()

  const second = reader.index
  if (reader.take(prefix) !== '') {
    throw reader.error(
      'a line can have only one severity; a name that ends in a colon needs quotes',
      second,
    )
  }
  return severity
}

/** The severity that the word was probably meant to be; null if none is near. */
export function severityMeant(word: string): Severity | null {
  return severityNamed(word) ?? nearest(word, severities)
}

function expectSeverity(reader: LineReader, word: string, at: number): Severity {
  const severity = severities.find((name) => name === word)
  if (severity !== undefined) return severity
  const meant = severityMeant(word)
  const hint =
    meant === null ? 'a metric whose name ends in a colon needs quotes' : didYouMean(`${meant}:`)
  const problem = `expected a severity (fail:, warn: or info:), found ${quoted(`${word}:`)}; ${hint}`
  throw reader.error(problem, at)
}
