import type { Gate } from '../../core/gates/gate.ts'
import { type LinePosition, parseGateLine, sourceLine, throwIfTooLong } from './gate-line.ts'
import { GateLineError, type SourceLine } from './gate-line-error.ts'
import { LineReader } from './line-reader.ts'

const mostLines = 1000

export type GateLines =
  /** Nothing but blank lines and comments: nobody has said anything. */
  | { readonly kind: 'absent' }
  /** The word `none`: no gates, on purpose. */
  | { readonly kind: 'none' }
  /** In the order of the lines; never empty. A gate that is written twice is there twice. */
  | { readonly kind: 'gates'; readonly gates: readonly Gate[] }

/**
 * The gates of a text, one a line, with blank lines and `#` comments between; or `none`. Throws a
 * `GateLineError` at the first place that cannot be read. `place` is where the text begins: its
 * column holds for every line, as in an indented block.
 */
export function parseGateLines(text: string, place: LinePosition = { line: 1 }): GateLines {
  const lines = text.split(/\r\n|\n|\r/)
  const gates: Gate[] = []
  const nones: SourceLine[] = []
  for (const [index, content] of lines.entries()) {
    const source = sourceLine(content, { ...place, line: place.line + index })
    if (index >= mostLines && content !== '') {
      throw new GateLineError(source, 0, `there can be at most ${mostLines} gate lines`)
    }
    throwIfTooLong(source)
    switch (kindOf(source)) {
      case 'blank':
        break
      case 'none':
        nones.push(source)
        break
      case 'gate':
        gates.push(...parseGateLine(content, source))
        break
    }
    throwIfNoneIsNotAlone(nones, gates)
  }
  if (nones.length > 0) return { kind: 'none' }
  return gates.length === 0 ? { kind: 'absent' } : { kind: 'gates', gates }
}

function kindOf(source: SourceLine): 'blank' | 'none' | 'gate' {
  const reader = new LineReader(source)
  const first = reader.takeWord()
  if (first.text === '') return 'blank'
  if (reader.takeWord().text !== '') return 'gate'
  if (first.text === 'none') return 'none'
  if (first.text.toLowerCase() !== 'none') return 'gate'
  throw reader.error(
    `expected a gate or none, found "${first.text}"; write none in lowercase letters`,
    first.at,
  )
}

function throwIfNoneIsNotAlone(nones: readonly SourceLine[], gates: readonly Gate[]): void {
  const [none, second] = nones
  if (none === undefined || (second === undefined && gates.length === 0)) return
  const problem = 'none means no gates: write it once, without any gate'
  throw new GateLineError(none, none.text.indexOf('none'), problem)
}
