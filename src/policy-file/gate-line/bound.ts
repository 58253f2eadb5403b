import { parseExact } from '../../core/arithmetic/exact.ts'
import type { Baseline, Bound } from '../../core/gates/gate.ts'
import { parseBaseline, takeBaselineWord } from './baseline.ts'
import { problemOfBound } from './bound-problem.ts'
import { throwIfSeveral } from './common-mistakes.ts'
import { type LineReader, quoted } from './line-reader.ts'
import { parseMargin } from './margin.ts'
import { severityNamed } from './severity-words.ts'

/** Everything right of the operator, to the end of the line. */
export function parseBound(reader: LineReader): Bound {
  const { text, at } = takeBaselineWord(reader)
  throwIfSeveral(reader, text, at)
  if (parseExact(text) !== null) {
    throwUnlessAtEnd(reader, 'number')
    return { kind: 'number', number: text }
  }
  const baseline = parseBaseline(reader, text, at)
  if (baseline === null) throw problemOfBound(reader, text, at, 'a number or a baseline')
  const margin = parseMargin(reader, text)
  throwUnlessAtEnd(reader, 'baseline')
  return { kind: 'baseline', baseline, margin }
}

/** A baseline, and nothing behind it. */
export function parseBareBaseline(reader: LineReader): Baseline {
  const { text, at } = takeBaselineWord(reader)
  throwIfSeveral(reader, text, at)
  const baseline = parseBaseline(reader, text, at)
  if (baseline === null) throw problemOfBound(reader, text, at, 'a baseline')
  throwUnlessAtEnd(reader, 'baseline')
  return baseline
}

function throwUnlessAtEnd(reader: LineReader, after: 'number' | 'baseline'): void {
  const { text, at } = reader.takeWord()
  if (text === '') return
  throw reader.error(`expected the end of the line, found ${quoted(text)}${hint(text, after)}`, at)
}

function hint(text: string, after: 'number' | 'baseline'): string {
  if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text)) return '; write each gate on its own line'
  if (text === '%' && after === 'baseline') return '; a % follows its number with no space'
  if (text === '%') return '; a percentage needs a baseline, as in champion - 5%'
  if (/^[-+*/]/.test(text) && after === 'number') {
    return '; only a baseline may be followed by + or -, as in champion + 0.01'
  }
  const severity = severityNamed(text.replace(/^[([]|[)\]]$/g, ''))
  if (severity !== null) return `; write a severity before the gate, as in ${severity}: x <= 1`
  if (/^(\/\/|--|;)/.test(text)) return '; a comment begins with #'
  return ''
}
