import { canonicalText, exactOf, parseExact, percentOf } from '../../core/arithmetic/exact.ts'
import { aliasFault } from '../../core/model/alias-rule.ts'
import { nearest } from '../../core/text/near-name.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { stageMeant } from './baseline.ts'
import type { GateLineError } from './gate-line-error.ts'
import { didYouMean, type LineReader, quoted } from './line-reader.ts'
import { gluedMargin, percentageFor } from './margin.ts'

const baselines = 'champion, alias:NAME, stage:NAME, version:N'

/** A number and an operator at the start of the line. */
const numberOnTheLeft = /^[ \t]*[-+]?[0-9.]+[ \t]*[<>=]/
/** `champion*0.99`, `0.99*champion`. */
const factorOfChampion = /^(?:champion[*×](?<behind>.*)|(?<before>[0-9.]+)[*×]champion)$/u
const looksLikeNumber = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i

/** Why the word right of the operator is not what was expected, and what is nearest. */
export function problemOfBound(
  reader: LineReader,
  word: string,
  at: number,
  what: 'a number or a baseline' | 'a baseline',
): GateLineError {
  if (/^champion[-+]/.test(word)) {
    return gluedMargin(reader, word, 'champion'.length, at + 'champion'.length)
  }
  const dataset = /^[^@]+@(.+)$/.exec(word)?.[1]
  if (dataset !== undefined) {
    return reader.error(
      `write the dataset after the metric, on the left; it applies to both sides: x@${visible(dataset, 60)}`,
      at + word.indexOf('@'),
    )
  }
  const comment = word.indexOf('#')
  if (comment > 0) return reader.error('a comment needs a space before its #', at + comment)
  const found = word === '' ? 'the end of the line' : reader.found(at)
  const hint = word === '' ? null : hintFor(reader, word)
  const expected = `expected ${what} (${baselines})`
  return reader.error(`${expected}, found ${found}${hint === null ? '' : `; ${hint}`}`, at)
}

function hintFor(reader: LineReader, word: string): string | null {
  if (numberOnTheLeft.test(reader.source.text)) return 'the metric goes on the left'
  const factor = factorOfChampion.exec(word)?.groups
  if (factor !== undefined) return percentageFor('champion', factor.behind ?? factor.before ?? '')
  return numberHint(word) ?? baselineHint(reader, word)
}

function numberHint(word: string): string | null {
  if (/^[-+]?(\.?(nan|inf)|infinity|∞)$/i.test(word)) return 'a bound must be a finite number'
  if (looksLikeNumber.test(word)) return 'it is too large or too small to compare with'
  if (word.endsWith('%')) {
    const amount = parseExact(word.slice(0, -1))
    if (amount === null) return 'a percentage needs a baseline, as in champion - 5%'
    const fraction = amount.coefficient < 0n ? null : canonicalText(percentOf(amount, exactOf(1)))
    const asNumber = fraction === null ? '' : `; as a plain number it is ${fraction}`
    return `a percentage needs a baseline, as in champion - 5%${asNumber}`
  }
  if (/^[-+]?[0-9]+,[0-9]/.test(word)) return 'the decimal sign is a point, as in 0.9'
  if (/^[-+]?[0-9]+(_[0-9]+)+(\.[0-9]+)?$/.test(word)) return 'digits are not grouped'
  if (/^[−–—]/u.test(word)) return 'write a minus as the plain hyphen -'
  return null
}

function baselineHint(reader: LineReader, word: string): string | null {
  if (word === 'alias' || word === 'stage' || word === 'version') {
    const next = new RegExp(`\\b${word}[ \\t]+(\\w[\\w-]*)`).exec(reader.source.text)?.[1]
    return `write ${word}:${next ?? (word === 'version' ? 'N' : 'NAME')}`
  }
  if (/^["'‘’“”]/u.test(word)) {
    const inside = word.replace(/^["'‘’“”]|["'‘’“”]$/gu, '')
    return parseExact(inside) === null
      ? 'only the metric, on the left, takes quotes'
      : `write a number without quotes: ${inside}`
  }
  if (word.startsWith('$')) return 'this variable was not replaced by its value'
  if (word.startsWith('champion.'))
    return 'a gate compares the same metric of both versions: write champion'
  if (word.startsWith('@')) return aliasHint(word.slice(1))
  const colon = word.indexOf(':')
  if (colon !== -1) {
    const kind = nearest(word.slice(0, colon), ['alias', 'stage', 'version'])
    return kind === null ? null : didYouMean(kind + word.slice(colon))
  }
  if (/^[0-9]/.test(word)) return null
  if (nearest(word, ['champion']) !== null) return didYouMean('champion')
  const stage = stageMeant(word)
  if (stage !== null) return didYouMean(`stage:${stage}`)
  const version = /^v([1-9][0-9]{0,14})$/i.exec(word)?.[1]
  if (version !== undefined) return didYouMean(`version:${version}`)
  return aliasHint(word)
}

function aliasHint(name: string): string | null {
  return aliasFault(name) === null ? `an alias is written ${quoted(`alias:${name}`)}` : null
}
