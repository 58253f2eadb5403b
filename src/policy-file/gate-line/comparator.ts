import type { Words } from '../../core/errors/errors.ts'
import type { Comparator } from '../../core/gates/gate.ts'
import { gateHint, withHint } from './common-mistakes.ts'
import { type LineReader, quoted, suggestion } from './line-reader.ts'

const comparators: readonly Comparator[] = ['>=', '>', '<=', '<', '==']

const signs = /[<>=!~≥≤≠⩾⩽]+/uy
const splitSign = /[ \t]+=+/y

/** What else people write. */
const otherSigns: Readonly<Record<string, Comparator>> = {
  '=': '==',
  '===': '==',
  '=>': '>=',
  '≥': '>=',
  '⩾': '>=',
  '>==': '>=',
  '>>': '>',
  '=<': '<=',
  '≤': '<=',
  '⩽': '<=',
  '<==': '<=',
  '<<': '<',
}

const notEqual: readonly string[] = ['!=', '!==', '<>', '≠', '~=']

/** The operator here. `metricAt` is where the metric's name began, for the hint about quotes. */
export function parseComparator(reader: LineReader, metricAt: number): Comparator {
  const at = reader.index
  const taken = reader.take(signs)
  if (taken === '') throw reader.error(withHint(expected(reader), quotesHint(reader, metricAt)))
  if (reader.take(splitSign) !== '') {
    throw reader.error(`${expected(reader, at)}; write its signs together, without a space`, at)
  }
  const comparator = comparators.find((name) => name === taken)
  if (comparator !== undefined) return comparator

  const problem = `expected an operator (${comparators.join(' ')}), found ${quoted(taken)}`
  if (notEqual.includes(taken)) throw reader.error(`${problem}; no gate asks for "not equal"`, at)
  const meant = Object.hasOwn(otherSigns, taken) ? otherSigns[taken] : undefined
  throw reader.error(problem + suggestion(meant), at)
}

function expected(reader: LineReader, at = reader.index): string {
  return `expected an operator (${comparators.join(' ')}), found ${reader.found(at)}`
}

/** Where an operator does follow, what stands before it was probably meant as one name. */
function quotesHint(reader: LineReader, metricAt: number): Words | null {
  const { text } = reader.source
  const whole = text.slice(metricAt, metricAt + 1000)
  if (whole.trim() === 'none') return 'none means no gates and must be alone'
  const operator = whole.search(/[<>=≥≤]/u)
  if (reader.isNext('@')) {
    return 'write the @ of a dataset directly after the name, without a space'
  }
  if (/^[-−–—+*×/÷][ \t]/u.test(text.slice(reader.index))) {
    return 'the only arithmetic of two metrics is their difference, as in train_auc - val_auc'
  }
  const name = operator === -1 ? '' : whole.slice(0, operator).trim()
  if (reader.next === '(') return 'write a function as one word and a bracket, as in max(name)'
  // A space that is none is the trouble itself: quotes would keep it.
  const hint = gateHint(reader, whole, name)
  if (hint !== null) return hint
  const [glued, taken] = /^(\S+)-[ \t]+(\S+)$/.exec(name)?.slice(1) ?? []
  if (glued !== undefined) {
    const spaced = quoted(`${glued} - ${taken}`)
    return `the - of a difference needs a space on both sides: ${spaced}`
  }
  if (name === '' || /["(){}#]|[^\P{Z} ]/u.test(whole.slice(0, operator))) return null
  return `a name with spaces or other signs in it needs quotes: ${quoted(name)}`
}
