import type { Baseline, Bound, ThresholdGate } from '../../core/gates/gate.ts'
import { parseBareBaseline, parseBound } from './bound.ts'
import { throwIfListed } from './common-mistakes.ts'
import { parseComparator } from './comparator.ts'
import type { SourceLine } from './gate-line-error.ts'
import { LineReader, nameOfUnseen } from './line-reader.ts'
import { type Measured, parseMeasured } from './measured.ts'
import { parseSeverity } from './severity.ts'

/** Where a text stands in what the user wrote: line and column of its first character, from 1. */
export interface LinePosition {
  /** What it was taken from, for messages: a file's path; the input where it is not given. */
  readonly source?: string | null
  readonly line: number
  /** 1 where it is not given. */
  readonly column?: number
}

/** In UTF-16 units; no metric, alias or number comes near it. */
const longestLine = 10_000

/** A tab is as good as a space. */
const forbidden = /[\u2028\u2029]|(?!\t)\p{Cc}/u

/**
 * The gates that one line stands for: one, or one for each name that braces stand for. Throws a
 * `GateLineError` for anything else, a blank line, a comment and `none` among them.
 */
export function parseGateLine(line: string, place: LinePosition): readonly ThresholdGate[] {
  const reader = new LineReader(sourceLine(line, place))
  throwIfUnreadable(reader)
  reader.skipSpaces()
  if (reader.atEnd) {
    throw reader.error('expected a gate, as in val_auc >= 0.9, found the end of the line')
  }
  throwIfListed(reader)
  const severity = parseSeverity(reader)
  const { aggregate, metrics, dataset, minus, at } = parseMeasured(reader)
  reader.skipSpaces()
  const comparator = parseComparator(reader, at)
  const bound = parseBound(reader)
  return metrics.map((metric) => ({
    kind: 'threshold',
    severity,
    aggregate,
    metric,
    minus,
    comparator,
    bound,
    dataset,
    samples: null,
    confidence: null,
  }))
}

/** What stands left of the operator, alone; `end` is where it ends in the text. */
export function parseMeasuredText(text: string): Measured & { readonly end: number } {
  const reader = readerOf(text)
  reader.skipSpaces()
  const start = reader.index
  parseSeverity(reader)
  if (reader.index !== start) {
    throw reader.error('write the severity beside the metric, as in "severity: warn"', start)
  }
  const measured = parseMeasured(reader)
  reader.skipSpaces()
  return { ...measured, end: reader.index }
}

/** What stands right of the operator, alone. */
export function parseBoundText(text: string): Bound {
  return parseBound(readerOf(text))
}

/** A baseline, alone: without a margin. */
export function parseBaselineText(text: string): Baseline {
  return parseBareBaseline(readerOf(text))
}

function readerOf(text: string): LineReader {
  const reader = new LineReader(sourceLine(text, { line: 1 }))
  throwIfUnreadable(reader)
  return reader
}

export function sourceLine(text: string, place: LinePosition): SourceLine {
  return { text, source: place.source ?? null, line: place.line, column: place.column ?? 1 }
}

/** Also holds for lines that are not parsed further: comments. */
export function throwIfTooLong(source: SourceLine): void {
  if (source.text.length <= longestLine) return
  const problem = `a gate line can have at most ${longestLine} characters; this one has ${source.text.length}`
  throw new LineReader(source).error(problem, longestLine)
}

function throwIfUnreadable(reader: LineReader): void {
  throwIfTooLong(reader.source)
  const hidden = forbidden.exec(reader.source.text)
  if (hidden === null) return
  throw reader.error(`a gate line cannot contain ${nameOfUnseen(hidden[0])}`, hidden.index)
}
