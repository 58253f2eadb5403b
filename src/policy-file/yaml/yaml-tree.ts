import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type Scalar as YamlScalar,
} from 'yaml'
import { didYouMean } from '../../core/text/near-name.ts'
import { quoted } from '../gate-line/line-reader.ts'
import type { SourceText } from './source-text.ts'
import {
  type Entry,
  found,
  type MapNode,
  type Scalar,
  type ScalarNode,
  type ScalarStyle,
  type YamlNode,
} from './yaml-node.ts'

/** Nodes after every alias is followed: an alias counts as much as what it stands for. */
const mostNodes = 100_000

const core = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
)

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** The document as plain nodes. Refuses what YAML allows and no file of ours may hold. */
export function treeOf(document: Document.Parsed, source: SourceText): YamlNode {
  return new TreeBuilder(source).build(document.contents, 0)
}

/** Walks in the order of the text, so that an alias finds the anchor that stands before it. */
class TreeBuilder {
  readonly #source: SourceText
  readonly #anchors = new Map<string, ParsedNode>()
  readonly #built = new Map<ParsedNode, { readonly node: YamlNode; readonly nodes: number }>()
  #nodes = 0

  constructor(source: SourceText) {
    this.#source = source
  }

  /** `at`: where an empty place, for which there is no node, is. */
  build(yaml: ParsedNode | null, at: number): YamlNode {
    if (yaml === null) return { kind: 'scalar', value: null, style: 'plain', start: at, end: at }
    const start = yaml.range[0]
    if (isAlias(yaml)) return this.#aliased(yaml.source, start)
    if (yaml.tag !== undefined && !core.has(yaml.tag)) {
      throw this.#source.error(
        start,
        `a ${this.#source.kind.name} cannot have YAML tags, found ${quoted(yaml.tag)}`,
      )
    }
    if (yaml.anchor !== undefined) this.#anchors.set(yaml.anchor, yaml)
    const before = this.#nodes
    this.#count(1, start)
    const node = this.#content(yaml, start)
    this.#built.set(yaml, { node, nodes: this.#nodes - before })
    return node
  }

  #aliased(name: string, start: number): YamlNode {
    const target = this.#anchors.get(name)
    if (target === undefined) {
      const hint = didYouMean(name, [...this.#anchors.keys()])
      const gateLine = this.#source.kind.hasGateLines
        ? '; in a list, a gate line that begins with * needs single quotes'
        : ''
      throw this.#source.error(
        start,
        `there is no anchor ${quoted(`&${name}`)} before this alias${gateLine}.${hint}`,
      )
    }
    const built = this.#built.get(target)
    if (built === undefined) {
      throw this.#source.error(start, 'this alias is inside the value that it refers to')
    }
    this.#count(built.nodes, start)
    return built.node
  }

  #count(nodes: number, start: number): void {
    this.#nodes += nodes
    if (this.#nodes <= mostNodes) return
    throw this.#source.error(
      start,
      `a ${this.#source.kind.name} can have at most ${mostNodes} values, with its YAML aliases expanded`,
    )
  }

  #content(yaml: Exclude<ParsedNode, Alias.Parsed>, start: number): YamlNode {
    if (isMap(yaml)) return this.#map(yaml, start)
    if (isScalar(yaml)) return this.#scalar(yaml, start)
    return { kind: 'list', items: yaml.items.map((item) => this.build(item, start)), start }
  }

  #scalar(yaml: YamlScalar.Parsed, start: number): ScalarNode {
    const { value } = yaml
    if (!isPlainScalar(value)) {
      throw this.#source.error(
        start,
        `a ${this.#source.kind.name} cannot have a value like ${quoted(String(value))}`,
      )
    }
    if (typeof value === 'string' && !value.isWellFormed()) {
      throw this.#source.error(
        start,
        'this text contains invalid Unicode (half of a surrogate pair); remove it',
      )
    }
    const style = styles[yaml.type ?? ''] ?? 'plain'
    return { kind: 'scalar', value, style, start, end: yaml.range[1] }
  }

  #map(yaml: YAMLMap.Parsed, start: number): MapNode {
    const entries = new Map<string, Entry>()
    for (const pair of yaml.items) {
      const key = this.#key(pair)
      const name = String(key.value)
      const first = entries.get(name)
      if (first !== undefined) {
        const line = this.#source.lineAt(first.key.start)
        const problem = `${quoted(name)} is here a second time; the first is on line ${line}`
        throw this.#source.error(key.start, problem)
      }
      entries.set(name, { key, value: this.build(pair.value as ParsedNode | null, key.end) })
    }
    return { kind: 'map', entries, start }
  }

  #key({ key: yaml }: Pair): ScalarNode {
    const key = this.build(yaml as ParsedNode, (yaml as ParsedNode | null)?.range[0] ?? 0)
    const at = (yaml as ParsedNode).range[0]
    if (key.kind !== 'scalar' || key.value === null) {
      throw this.#source.error(at, `expected a key, which is text, found ${found(key)}`)
    }
    if (typeof key.value !== 'string') {
      const written = this.#source.text.slice(key.start, key.end)
      throw this.#source.error(
        at,
        `a key must be text, found ${found(key)}; write "${written}" in quotes`,
      )
    }
    if (key.value === '<<' && key.style === 'plain') {
      const instead = this.#source.kind.insteadOfMergeKeys
      throw this.#source.error(
        at,
        `YAML 1.2 has no merge keys${instead === null ? '' : `; ${instead}`}`,
      )
    }
    if (key.value === '__proto__' || key.value === '') {
      throw this.#source.error(at, `${quoted(key.value)} cannot be a key`)
    }
    return { ...key, start: at }
  }
}

function isPlainScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** The tree as plain data, for the schema. What an alias stands for is the same object each time. */
export function dataOf(root: YamlNode): unknown {
  const done = new Map<YamlNode, unknown>()
  const data = (node: YamlNode): unknown => {
    if (done.has(node)) return done.get(node)
    const value = plain(node)
    done.set(node, value)
    return value
  }
  const plain = (node: YamlNode): unknown => {
    switch (node.kind) {
      case 'scalar':
        return node.value
      case 'list':
        return node.items.map(data)
      case 'map':
        return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, data(value)]))
    }
  }
  return data(root)
}
