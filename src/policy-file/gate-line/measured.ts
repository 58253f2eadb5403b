import { parseExact } from '../../core/arithmetic/exact.ts'
import type { Aggregate, MetricSelector, SubtractedMetric } from '../../core/gates/gate.ts'
import { parseAggregate } from './aggregate.ts'
import { parseDataset } from './dataset.ts'
import { type LineReader, quoted } from './line-reader.ts'
import { parseMetric } from './metric.ts'

/** What stands left of the operator. */
export interface Measured {
  readonly aggregate: Aggregate
  /** Whether a function stands there, be it `last`. */
  readonly isCall: boolean
  readonly metrics: readonly MetricSelector[]
  /** Name or digest; null: none is named. */
  readonly dataset: string | null
  /** null: it is no difference. Else there is one metric, by its name. */
  readonly minus: SubtractedMetric | null
  /** Where the last name begins. */
  readonly at: number
}

type Term = Omit<Measured, 'minus'>

/** A metric's name, a function of it, or the difference of two. */
export function parseMeasured(reader: LineReader): Measured {
  const from = reader.index
  const first = parseTerm(reader)
  if (!takeMinus(reader)) return { ...first, minus: null }
  plainName(reader, first, from)
  reader.skipSpaces()
  const second = reader.index
  throwIfNumber(reader)
  const term = parseTerm(reader)
  const metric = plainName(reader, term, second)
  if (takeMinus(reader)) throw reader.error('a difference takes two metrics', reader.index - 1)
  const { aggregate, dataset } = term
  return {
    ...first,
    isCall: first.isCall || term.isCall,
    minus: { metric, aggregate, dataset },
    at: term.at,
  }
}

function parseTerm(reader: LineReader): Term {
  const aggregate = parseAggregate(reader)
  if (aggregate === null) {
    const at = reader.index
    const metrics = parseMetric(reader)
    return { aggregate: 'last', isCall: false, metrics, dataset: parseDataset(reader), at }
  }
  reader.skipSpaces()
  const at = reader.index
  const metrics = parseMetric(reader)
  const dataset = parseDataset(reader)
  reader.skipSpaces()
  if (!reader.isNext(')')) throw missingBracket(reader, at)
  reader.index += 1
  if (reader.isNext('@')) {
    throw reader.error('write the @ of a dataset inside the bracket, as in max(f1@holdout)')
  }
  return { aggregate, isCall: true, metrics, dataset, at }
}

/** Names may hold a hyphen, so a minus has a space on both sides. */
function takeMinus(reader: LineReader): boolean {
  const end = reader.index
  reader.skipSpaces()
  if (!reader.isNext('-')) return false
  const { text } = reader.source
  const isSpaced = reader.index > end && /[ \t]/.test(text[reader.index + 1] ?? ' ')
  if (!isSpaced) {
    throw reader.error(
      'the - of a difference needs a space on both sides, as in train_auc - val_auc',
    )
  }
  reader.index += 1
  return true
}

function plainName(reader: LineReader, { metrics }: Term, at: number): string {
  const [only, ...more] = metrics
  if (only?.kind === 'name' && more.length === 0) return only.name
  throw reader.error('a difference takes two metric names, without * or braces', at)
}

/** `val_auc - 0.02 >= champion`: what is meant stands on the other side. */
function throwIfNumber(reader: LineReader): void {
  const ahead = reader.index
  const { text } = reader.takeWord()
  reader.index = ahead
  if (parseExact(text) === null) return
  throw reader.error(
    `expected a metric's name after the -, found ${quoted(text)}; write a number on the right side, as in champion + ${text}; a metric with that name needs quotes`,
  )
}

function missingBracket(reader: LineReader, at: number): Error {
  const { text } = reader.source
  const problem = `expected a closing bracket after the metric's name, found ${reader.found()}`
  if (/^[-−–+] /u.test(text.slice(reader.index))) {
    return reader.error(
      `${problem}; each metric of a difference has its own function, as in max(a) - max(b)`,
    )
  }
  const closing = text.indexOf(')', reader.index)
  const name = closing === -1 ? '' : text.slice(at, closing).trim()
  if (name === '' || /["{}(@]/.test(name)) return reader.error(problem)
  return reader.error(
    `${problem}; a name with spaces or other signs in it needs quotes: ${quoted(name)}`,
  )
}
