import { Lexer } from 'yaml'
import { mostTextBytes } from '../../workspace/workspace-file.ts'
import { nameOfUnseen } from '../gate-line/line-reader.ts'
import type { SourceText } from './source-text.ts'

/** A text with thousands of gates has fewer; the composer's time grows with them. */
const mostTokens = 40_000
const deepestFlow = 32
/** `-`, `?` and `:` on one line, each of which may open a level. */
const mostSigns = 20
/** Each level of a block stands further in than the one around it, a list's own aside. */
const deepestIndent = 200

/** YAML forbids these, and an editor does not show them. A `\r` belongs to its `\n`. */
const hidden = /(?![\t\n\r])\p{Cc}|\r(?!\n)|\p{Cs}|\ufeff/u

/**
 * Refuses, before anything is built of it, a text that the parser would need long for, or would
 * not survive: its composer calls itself for each level, and deep enough it ends the process.
 */
export function throwIfTooMuch(source: SourceText): void {
  const { name } = source.kind
  // In UTF-16 units, of which there are never more than bytes.
  if (source.text.length > mostTextBytes) {
    throw source.error(mostTextBytes, `a ${name} can have at most ${mostTextBytes / 1024} kB`)
  }
  const unseen = hidden.exec(source.text)
  if (unseen !== null) {
    throw source.error(unseen.index, `a ${name} cannot contain ${nameOfUnseen(unseen[0])}`)
  }
  throwIfTooDeep(source)
}

function throwIfTooDeep(source: SourceText): void {
  let [offset, tokens, flow, signs, atStart] = [0, 0, 0, 0, true]
  for (const token of new Lexer().lex(source.text)) {
    // What the lexer itself puts in between: a document's start, a flow's unexpected end, a scalar.
    if (token === '\x02' || token === '\x18' || token === '\x1f') continue
    tokens += 1
    if (tokens > mostTokens) {
      throw source.error(
        offset,
        `a ${source.kind.name} can have at most ${mostTokens} words and signs`,
      )
    }
    if (token === '[' || token === '{') flow += 1
    else if (token === ']' || token === '}') flow -= 1
    else if (flow <= 0 && (token === '-' || token === '?' || token === ':')) signs += 1
    const indent = atStart && /^ +$/.test(token) ? token.length : 0
    if (flow > deepestFlow || signs > mostSigns || indent > deepestIndent) {
      throw source.error(offset, `this is nested too deeply for a ${source.kind.name}`)
    }
    offset += token.length
    atStart = token.endsWith('\n')
    if (token.includes('\n')) signs = 0
  }
}
