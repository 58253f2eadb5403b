import type { Gate } from '../../../core/gates/gate.ts'
import { nearest } from '../../../core/text/near-name.ts'
import { parseGateLine } from '../../gate-line/gate-line.ts'
import { type GateLines, parseGateLines } from '../../gate-line/gate-lines.ts'
import { quoted } from '../../gate-line/line-reader.ts'
import { severityMeant } from '../../gate-line/severity.ts'
import { NodeReader } from '../../yaml/node-reader.ts'
import { parsedAt } from '../../yaml/one-line-text.ts'
import type { SourceText } from '../../yaml/source-text.ts'
import {
  found,
  type MapNode,
  offsetIn,
  type ScalarNode,
  type YamlNode,
} from '../../yaml/yaml-node.ts'
import { type PlacedGate, throwIfContradictory } from './contradictions.ts'
import { gateKeys } from './gate-schema.ts'
import { readLongForm } from './long-form.ts'

/** Of all lists of a policy together: braces can make hundreds of one line. */
export const mostGates = 20_000

/** Reads the gates of a policy. A list that several models share by an alias is read once. */
export class GateReader {
  readonly #source: SourceText
  readonly #nodes: NodeReader
  /** On which line each gate is that was read. */
  readonly lines = new Map<Gate, number>()
  readonly #done = new Map<YamlNode, readonly Gate[]>()
  #left = mostGates

  constructor(source: SourceText) {
    this.#source = source
    this.#nodes = new NodeReader(source)
  }

  /** Never empty, and at least one of them counts. Throws at the first line that is no gate. */
  read(node: YamlNode): readonly Gate[] {
    const done = this.#done.get(node)
    if (done !== undefined) return done
    const placed = this.#placed(node)
    const first = placed[0]
    if (first === undefined) {
      throw this.#source.error(node.start, 'expected at least one gate, found none')
    }
    if (placed.every(({ gate }) => gate.severity !== 'fail')) {
      throw this.#source.error(
        first.start,
        'all of these gates are "warn:" or "info:", so no gate could stop a promotion; ' +
          'remove this word from at least one',
      )
    }
    throwIfContradictory(placed, this.#source)
    for (const { gate, start } of placed) this.lines.set(gate, this.#source.lineAt(start))
    const gates = placed.map(({ gate }) => gate)
    this.#done.set(node, gates)
    return gates
  }

  #placed(node: YamlNode): readonly PlacedGate[] {
    switch (node.kind) {
      case 'scalar':
        return node.style === 'literal' ? this.#block(node) : this.#line(node)
      case 'list':
        return node.items.flatMap((item) => this.#item(item))
      case 'map':
        throw this.#source.error(
          node.start,
          'expected gate lines, as a block of text (|) or a list, found a mapping; ' +
            'in a list each line begins with a -',
        )
    }
  }

  #item(node: YamlNode): readonly PlacedGate[] {
    switch (node.kind) {
      case 'scalar':
        if (node.style === 'literal') {
          throw this.#source.error(
            node.start,
            'an item of the list must be one line; write a block of text (|) directly after "gates:"',
          )
        }
        return this.#line(node)
      case 'list':
        throw this.#source.error(node.start, 'expected a gate line, found a list inside the list')
      case 'map':
        return isLongForm(node)
          ? this.#counted(readLongForm(node, this.#nodes), node.start)
          : this.#pair(node)
    }
  }

  /** A literal block: its lines as they are, all indented by the same. */
  #block(node: ScalarNode): readonly PlacedGate[] {
    const source = this.#source
    const first = source.lineAt(node.start) + 1
    const lines = String(node.value).split('\n')
    const sample = lines.findIndex((line) => line.trim() !== '')
    const indent = Math.max(source.line(first + sample).length - (lines[sample]?.length ?? 0), 0)
    return lines.flatMap((text, index) => {
      const line = first + index
      const offset = source.startOf(line) + indent
      const parsed = parsedAt(
        (at) => offset + at,
        source,
        () => parseGateLines(text),
      )
      return this.#checked(parsed, offset + text.search(/[^ \t]|$/))
    })
  }

  #checked(lines: GateLines, start: number): readonly PlacedGate[] {
    switch (lines.kind) {
      case 'absent':
        return []
      case 'none':
        throw this.#none(start)
      case 'gates':
        return this.#placedAt(lines.gates, start)
    }
  }

  /** A text on one line: an item of a list, or a block that has but one gate. */
  #line(node: ScalarNode): readonly PlacedGate[] {
    const { value, start } = node
    if (typeof value !== 'string') {
      throw this.#source.error(start, `expected a gate line, found ${found(node)}`)
    }
    this.#throwIfFolded(node)
    if (value.trim().toLowerCase() === 'none') throw this.#none(start)
    return this.#parsed(value, (index) => offsetIn(node, index, this.#source.text))
  }

  /** `warn: x <= 1`, which YAML reads as a mapping. */
  #pair(node: MapNode): readonly PlacedGate[] {
    const [entry, second] = node.entries.values()
    if (entry === undefined) {
      throw this.#source.error(node.start, 'expected a gate, found a mapping with nothing in it')
    }
    const name = String(entry.key.value)
    if (second !== undefined) {
      throw this.#source.error(second.key.start, 'write each gate line after its own -')
    }
    const { key, value } = entry
    if (value.kind !== 'scalar' || typeof value.value !== 'string') {
      throw this.#source.error(
        value.start,
        `expected a gate line after ${quoted(`${name}:`)}, found ${found(value)}`,
      )
    }
    this.#throwIfFolded(value)
    if (this.#source.lineAt(key.start) !== this.#source.lineAt(value.start)) {
      throw this.#source.error(value.start, `expected the gate line after ${quoted(`${name}:`)}`)
    }
    const prefix = `${name}: `
    return this.#parsed(prefix + value.value, (index) =>
      index < prefix.length
        ? Math.min(offsetIn(key, index, this.#source.text), key.end)
        : offsetIn(value, index - prefix.length, this.#source.text),
    )
  }

  #throwIfFolded({ style, start, end, value }: ScalarNode): void {
    const { text } = this.#source
    if (style === 'folded') {
      throw this.#source.error(
        start,
        'a block that begins with > joins its lines into one; begin a block of gates with |',
      )
    }
    if (
      style !== 'literal' &&
      !text.slice(start, end).includes('\n') &&
      !/\n/.test(String(value))
    ) {
      return
    }
    throw this.#source.error(
      start,
      'YAML joins these lines into one; write several gates in a block that begins with |, or ' +
        'each after its own -',
    )
  }

  /** `offsetOf`: where in the file the text's character at an index stands. */
  #parsed(text: string, offsetOf: (index: number) => number): readonly PlacedGate[] {
    const gates = parsedAt(offsetOf, this.#source, () => parseGateLine(text, { line: 1 }))
    return this.#placedAt(gates, offsetOf(0))
  }

  #placedAt(gates: readonly Gate[], start: number): readonly PlacedGate[] {
    return this.#counted(
      gates.map((gate) => ({ gate, start })),
      start,
    )
  }

  #counted(gates: readonly PlacedGate[], start: number): readonly PlacedGate[] {
    this.#left -= gates.length
    if (this.#left < 0) {
      throw this.#source.error(start, `a policy can have at most ${mostGates} gates`)
    }
    return gates
  }

  #none(start: number): Error {
    return this.#source.error(
      start,
      'a policy must have gates, so none, which means no gates, cannot be written in it',
    )
  }
}

/** Not where YAML made a mapping of a line with a severity, or of several of them. */
function isLongForm({ entries }: MapNode): boolean {
  const keys = [...entries.keys()]
  if (keys.some((key) => gateKeys.gate.includes(key))) return true
  const [first = '', ...others] = keys
  if (others.length > 0) return !keys.every((key) => severityMeant(key) !== null)
  return severityMeant(first) === null && nearest(first, gateKeys.gate) !== null
}
