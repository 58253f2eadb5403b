import type { MetricSelector } from '../../core/gates/gate.ts'
import { bareNameCharacters } from '../../core/gates/print-gate.ts'
import { nameHint, withHint } from './common-mistakes.ts'
import type { LineReader } from './line-reader.ts'
import { parseQuotes } from './quotes.ts'

/** How many gates one line may stand for. */
const mostGates = 500

const bareRun = new RegExp(`[${bareNameCharacters}*]+`, 'uy')

/** One way to read a name, or a part of it. */
interface Spelling {
  readonly text: string
  /** Holds a `*` that stands for any run of characters. */
  readonly star: boolean
  /** Holds a `*` in quotes, which stands for itself. */
  readonly literalStar: boolean
}

/**
 * A metric's name: bare text, text in quotes and braces, in any order with no space between. The
 * result has one selector for each name that the braces stand for.
 */
export function parseMetric(reader: LineReader): readonly MetricSelector[] {
  const at = reader.index
  let spellings: readonly Spelling[] = [{ text: '', star: false, literalStar: false }]
  for (;;) {
    const from = reader.index
    const alternatives = parsePart(reader)
    if (alternatives === null) break
    const count = spellings.length * alternatives.length
    if (count > mostGates) {
      const problem = `the braces of one line can make at most ${mostGates} gates; up to here they make ${count}`
      throw reader.error(problem, from)
    }
    spellings = spellings.flatMap((left) => alternatives.map((right) => joined(left, right)))
  }
  if (reader.index === at) {
    const hint = nameHint(reader)
    const problem = `expected a metric's name, found ${reader.found()}`
    throw reader.error(withHint(problem, hint))
  }
  return spellings.map((spelling) => selector(reader, spelling, at))
}

function parsePart(reader: LineReader): readonly Spelling[] | null {
  if (reader.next === '{') return parseBraces(reader)
  const plain = parsePlainPart(reader)
  if (plain !== null) return [plain]
  if (reader.next === ',') throw reader.error('a list of names takes braces, as in {a,b}')
  if (reader.next === '}') throw reader.error('this brace closes nothing; a { is missing before it')
  return null
}

function parsePlainPart(reader: LineReader): Spelling | null {
  if (reader.next === '"') {
    const text = parseQuotes(reader, "a metric's name")
    return { text, star: false, literalStar: text.includes('*') }
  }
  const text = reader.take(bareRun)
  return text === '' ? null : { text, star: text.includes('*'), literalStar: false }
}

function parseBraces(reader: LineReader): readonly Spelling[] {
  const opening = reader.index
  const elements: Spelling[] = []
  do {
    reader.index += 1
    reader.skipSpaces()
    elements.push(parseElement(reader, opening))
    reader.skipSpaces()
  } while (reader.next === ',')
  if (reader.next !== '}') throw unexpectedInBraces(reader, opening)
  reader.index += 1
  return elements
}

function parseElement(reader: LineReader, opening: number): Spelling {
  const first = parsePlainPart(reader)
  if (first === null) {
    if (reader.next !== ',' && reader.next !== '}') throw unexpectedInBraces(reader, opening)
    throw reader.error(`expected a name in the braces, found "${reader.next}"`)
  }
  let element = first
  for (;;) {
    const more = parsePlainPart(reader)
    if (more === null) return element
    element = joined(element, more)
  }
}

function unexpectedInBraces(reader: LineReader, opening: number): Error {
  if (!reader.source.text.includes('}', reader.index)) {
    return reader.error('this brace is never closed', opening)
  }
  if (reader.next === '{') {
    return reader.error('braces cannot be nested; write out the names')
  }
  const hint = 'a name with spaces or other signs in it needs quotes, as in {"a b",c}'
  return reader.error(`expected a comma or a closing brace, found ${reader.found()}; ${hint}`)
}

function joined(left: Spelling, right: Spelling): Spelling {
  return {
    text: left.text + right.text,
    star: left.star || right.star,
    literalStar: left.literalStar || right.literalStar,
  }
}

function selector(reader: LineReader, spelling: Spelling, at: number): MetricSelector {
  if (!spelling.star) return { kind: 'name', name: spelling.text }
  if (spelling.literalStar) {
    throw reader.error('a name cannot contain both a * in quotes and a * that is a pattern', at)
  }
  return { kind: 'pattern', pattern: spelling.text }
}
