import { parseExact } from '../../core/arithmetic/exact.ts'
import { inWords, type Words } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { didYouMean, type LineReader, quoted } from './line-reader.ts'
import { severityNamed } from './severity-words.ts'

/** What people write round a gate, or instead of one, in other languages. */

/** The mark of a list, and what follows is no operator: a metric may be called `*`. */
const listed = /^(?<marks>(?:(?:[-*•·–—]|[0-9]+[.)])[ \t]+)+)(?<gate>[^ \t<>=!≥≤#].*)$/u

/** `- val_auc >= 0.9`, as a list of YAML or Markdown has it. */
export function throwIfListed(reader: LineReader): void {
  const { text } = reader.source
  const { marks, gate } = listed.exec(text.slice(reader.index))?.groups ?? {}
  if (marks === undefined || gate === undefined) return
  throw reader.error(
    `a gate line begins with its metric; remove the list mark ${quoted(marks.trim())}: ${quoted(gate)}`,
  )
}

const baselineWord = /^(?:champion|(?:alias|stage|version):[^,;]*)$/

/** `x >= 0.9, y >= 0.8`; `word` is what stands where a bound or a margin is expected. */
export function throwIfSeveral(reader: LineReader, word: string, at: number): void {
  const cut = word.search(/[,;]/)
  if (cut < 1) return
  const bound = word.slice(0, cut)
  const isBound = parseExact(bound.replace(/%$/, '')) !== null || baselineWord.test(bound)
  // 0,9 is one number as other languages write it.
  if (!isBound || /^[-+]?[0-9]+,[0-9]+(?:%|$)/.test(word)) return
  const sign = quoted(word.charAt(cut))
  const rest = reader.source.text.slice(at + cut + 1).replace(/[ \t]#.*$/, '')
  throw reader.error(
    rest.trim() === ''
      ? `a gate line ends here; remove the ${sign}`
      : `write each gate on its own line, without the ${sign}`,
    at + cut,
  )
}

/** Why what stands there is no metric's name; null: nothing more can be said. */
export function nameHint(reader: LineReader): Words | null {
  const rest = reader.source.text.slice(reader.index)
  const [, inQuotes = '', after = ''] = /^['‘’“”„](.*?)['‘’“”](.*)$/u.exec(rest) ?? []
  if (inQuotes !== '') {
    return isGate(inQuotes)
      ? `write the gate without quotes: ${quoted(inQuotes)}`
      : `a name takes double quotes, as in ${visible(`"${inQuotes}"${after}`, 60)}`
  }
  if (rest.startsWith('[')) return 'write each gate on its own line, without brackets'
  return rest.startsWith('@') || rest.startsWith('~') ? fileHint(rest) : null
}

/**
 * Why no operator follows. `whole`: from the metric on; `name`: what stands before an operator, where
 * there is one. null: nothing more can be said.
 */
export function gateHint(reader: LineReader, whole: string, name: string): Words | null {
  if (reader.atEnd) {
    const inQuotes = /^"([^"]*)"$/.exec(whole.trim())?.[1] ?? ''
    return isGate(inQuotes)
      ? `only a name is written in quotes, not the gate: ${quoted(inQuotes)}`
      : fileHint(whole)
  }
  const [, word = '', metric = ''] = /^(\S+)[ \t]+(\S+)$/.exec(name) ?? []
  const severity = severityNamed(word)
  return severity === null ? null : didYouMean(`${severity}: ${metric}`)
}

function isGate(text: string): boolean {
  return /[^ \t][ \t]*[<>=≥≤]/u.test(text)
}

/** One word that looks like the path of a file. */
function fileHint(text: string): Words | null {
  const path = text.trim().replace(/^(?:@|file:)/, '')
  const isPath = /^(?:\.{0,2}\/|~)|\.(?:txt|ya?ml|json|toml|md|gates?)$/i.test(path)
  if (/[ \t"]/.test(path) || !isPath) return null
  return (input) => {
    const lines = 'expected gate lines, found the name of a file'
    if (/\.ya?ml$/i.test(path)) return `${lines}; a policy file is named by ${input('policy')}`
    return input.entry === 'command-line'
      ? `${lines}: ${input('gates')} "$(cat ${visible(path, 60)})" passes its lines`
      : `${lines}: write its lines under gates: |`
  }
}

/** A problem, and what may help. */
export function withHint(problem: string, hint: Words | null): Words {
  return hint === null ? problem : (input) => `${problem}; ${inWords(hint, input)}`
}
