import { quoted } from '../gate-line/line-reader.ts'

/** What YAML makes of a text, its aliases followed, with the place of everything. */
export type YamlNode = ScalarNode | ListNode | MapNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly value: Scalar
  readonly style: ScalarStyle
  /** Offsets of its first character, a quote or `|` too, and behind its last. */
  readonly start: number
  readonly end: number
}

export type Scalar = string | number | boolean | null
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded'

interface ListNode {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly start: number
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
  readonly start: number
}

export interface Entry {
  readonly key: ScalarNode
  readonly value: YamlNode
}

export type Path = readonly (string | number)[]

/** What stands at the path, or undefined. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root
  for (const step of path) {
    if (node === undefined) return undefined
    node = childOf(node, step)
  }
  return node
}

function childOf(node: YamlNode, step: string | number): YamlNode | undefined {
  switch (node.kind) {
    case 'scalar':
      return undefined
    case 'list':
      return typeof step === 'number' ? node.items[step] : undefined
    case 'map':
      return node.entries.get(String(step))?.value
  }
}

/** Where the character at `index` of a one-line scalar's value stands in the file's text. */
export function offsetIn(node: ScalarNode, index: number, text: string): number {
  switch (node.style) {
    case 'plain':
    case 'literal':
    case 'folded':
      return node.start + index
    case 'single-quoted':
    case 'double-quoted':
      return offsetInQuotes(node, index, text)
  }
}

function offsetInQuotes(node: ScalarNode, index: number, text: string): number {
  let offset = node.start + 1
  for (let passed = 0; passed < index; ) {
    const { length, units } =
      node.style === 'single-quoted'
        ? { length: text.startsWith("''", offset) ? 2 : 1, units: 1 }
        : escapeAt(text, offset)
    offset += length
    passed += units
  }
  return offset
}

/** How long what is written there is, and how long the text that it stands for. */
function escapeAt(text: string, at: number): { length: number; units: number } {
  if (text[at] !== '\\') return { length: 1, units: 1 }
  switch (text[at + 1]) {
    case 'x':
      return { length: 4, units: 1 }
    case 'u':
      return { length: 6, units: 1 }
    case 'U':
      return {
        length: 10,
        units: Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1,
      }
    default:
      return { length: 2, units: 1 }
  }
}

/** What stands there, for a message: `"7"`, `a list`, `nothing`. */
export function found(node: YamlNode): string {
  switch (node.kind) {
    case 'list':
      return 'a list'
    case 'map':
      return 'a mapping'
    case 'scalar':
      if (node.value === null) return 'nothing'
      if (typeof node.value === 'string') return node.value === '' ? '""' : quoted(node.value)
      return `the ${typeof node.value === 'number' ? 'number' : 'truth value'} ${node.value}`
  }
}
