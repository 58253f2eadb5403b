import { GateLineError } from '../gate-line/gate-line-error.ts'
import { type SourceText, YamlFileError } from './source-text.ts'
import { offsetIn, type ScalarNode } from './yaml-node.ts'

/** A text that stands on one line of the file. */
export interface OneLineText {
  readonly text: string
  /** Where in the file the text's character at an index stands: an escape takes more room there. */
  offsetOf(index: number): number
}

/** The scalar as the text that it was written as: 0.90 stays so, whatever number YAML makes of it. */
export function oneLineText(node: ScalarNode, source: SourceText): OneLineText | null {
  const text = writtenText(node, source)
  const isOneLine =
    text !== null &&
    !text.includes('\n') &&
    node.style !== 'literal' &&
    node.style !== 'folded' &&
    !source.text.slice(node.start, node.end).includes('\n')
  return isOneLine ? { text, offsetOf: (index) => offsetIn(node, index, source.text) } : null
}

function writtenText({ value, style, start, end }: ScalarNode, source: SourceText): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' && style === 'plain' ? source.text.slice(start, end) : null
}

/** Parses as a gate line is parsed; an error is one of the file, at its place there. */
export function parsedAt<T>(
  offsetOf: (index: number) => number,
  source: SourceText,
  parse: () => T,
): T {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof GateLineError) || error instanceof YamlFileError) throw error
    throw source.error(offsetOf(error.index), error.problem)
  }
}
