import type { Aggregate } from '../../core/gates/gate.ts'
import { bareNameCharacters } from '../../core/gates/print-gate.ts'
import { nearest } from '../../core/text/near-name.ts'
import { didYouMean, type LineReader, quoted } from './line-reader.ts'

const aggregates: readonly Aggregate[] = ['last', 'min', 'max', 'mean', 'median']

const call = new RegExp(String.raw`[${bareNameCharacters}]*\(`, 'uy')

/** What else people call them. */
const otherWords: Readonly<Record<string, Aggregate>> = {
  avg: 'mean',
  average: 'mean',
  minimum: 'min',
  lowest: 'min',
  maximum: 'max',
  highest: 'max',
  best: 'max',
  med: 'median',
  p50: 'median',
  latest: 'last',
  final: 'last',
}

/** The function whose bracket opens here, now behind us; null where a bare name stands. */
export function parseAggregate(reader: LineReader): Aggregate | null {
  const at = reader.index
  const taken = reader.take(call)
  if (taken === '') return null
  const word = taken.slice(0, -1)
  const aggregate = aggregates.find((name) => name === word)
  if (aggregate !== undefined) return aggregate
  const lower = word.toLowerCase()
  const meant = Object.hasOwn(otherWords, lower) ? otherWords[lower] : nearest(word, aggregates)
  const hint = hintFor(word) ?? (meant ? didYouMean(meant) : nameInQuotes)
  const problem = `expected a function (${aggregates.join(', ')}) before the bracket, found ${quoted(word)}; ${hint}`
  throw reader.error(problem, at)
}

const nameInQuotes = 'a name with brackets in it needs quotes'

function hintFor(word: string): string | null {
  if (word === '') return `write a difference without brackets; ${nameInQuotes}`
  if (word !== 'abs') return null
  return 'write two gates, a - b <= 0.02 and b - a <= 0.02, each on its own line'
}
