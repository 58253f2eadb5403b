import { nearest } from '../../core/text/near-name.ts'
import { quoted, suggestion } from '../gate-line/line-reader.ts'
import { type OneLineText, oneLineText } from './one-line-text.ts'
import type { SourceText, YamlFileError } from './source-text.ts'
import { type Entry, found, type MapNode, type ScalarNode, type YamlNode } from './yaml-node.ts'

/** Takes values out of a file's nodes, or says at their place what was expected there. */
export class NodeReader {
  readonly source: SourceText

  constructor(source: SourceText) {
    this.source = source
  }

  /** `what`, after "expected": `a case, a mapping of name, …`. */
  mapping(node: YamlNode, what: string): MapNode {
    if (node.kind !== 'map') throw this.expected(what, node)
    return node
  }

  /** Refuses every key but these. `hintFor` says of another one what it was meant to be. */
  known(
    { entries }: MapNode,
    keys: readonly string[],
    hintFor: (key: string) => string | null = () => null,
  ): void {
    for (const [name, { key }] of entries) {
      if (keys.includes(name)) continue
      const own = hintFor(name)
      const near = suggestion(nearest(name.replaceAll('_', '-'), keys))
      const hint = own === null ? near : `; ${own}`
      throw this.error(key, `${quoted(name)} is not a key here (keys: ${keys.join(', ')})${hint}`)
    }
  }

  /** What stands behind each of the keys, which are all that there may be. */
  fields<Key extends string>(
    node: YamlNode,
    keys: readonly Key[],
    what: string,
  ): Readonly<Partial<Record<Key, YamlNode>>> {
    const mapping = this.mapping(node, what)
    this.known(mapping, keys)
    const { entries } = mapping
    const fields = [...entries].map(([name, { value }]) => [name, value] as const)
    return Object.fromEntries(fields) as Partial<Record<Key, YamlNode>>
  }

  entries(node: YamlNode, what: string): ReadonlyMap<string, Entry> {
    return this.mapping(node, what).entries
  }

  list(node: YamlNode, what: string): readonly YamlNode[] {
    if (node.kind !== 'list') throw this.expected(what, node)
    return node.items
  }

  scalar(node: YamlNode, what: string): ScalarNode {
    if (node.kind !== 'scalar') throw this.expected(what, node)
    return node
  }

  /** Not empty. A number is none: whether 1.10 is meant or 1.1 only quotes say. */
  text(node: YamlNode, what: string): string {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') {
      throw this.expected(what, node, this.#quotesHint(node))
    }
    return node.value
  }

  /** The same on one line, with the place of each character. */
  line(node: YamlNode, what: string): OneLineText {
    this.text(node, what)
    return this.asLine(this.scalar(node, what), what)
  }

  /** What was written, which must stand on one line. */
  asLine(node: ScalarNode, what: string): OneLineText {
    const line = oneLineText(node, this.source)
    if (line === null) throw this.error(node, `expected ${what}, all of it on one line`)
    return line
  }

  /** `.nan` and `.inf` as well: a metric can be that. */
  number(node: YamlNode, what: string): number {
    if (node.kind !== 'scalar' || typeof node.value !== 'number') {
      const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : ''
      const strange = /^([-+]?)(nan|inf|infinity)$/i.exec(text)
      const written = strange === null ? null : `${strange[1]}.${strange[2]?.slice(0, 3)}`
      throw this.expected(
        what,
        node,
        written === null ? '' : `; YAML writes it ${written.toLowerCase()}`,
      )
    }
    return node.value
  }

  truth(node: YamlNode): boolean {
    if (node.kind !== 'scalar' || typeof node.value !== 'boolean') {
      throw this.expected('true or false', node)
    }
    return node.value
  }

  /** `meant`: which of them another word was meant to be. */
  choice<const Choice extends string>(
    node: YamlNode,
    choices: readonly Choice[],
    meant: (word: string) => string | null = (word) => nearest(word, choices),
  ): Choice {
    const value = node.kind === 'scalar' ? node.value : null
    const chosen = choices.find((choice) => choice === value)
    if (chosen !== undefined) return chosen
    const hint = typeof value === 'string' ? suggestion(meant(value)) : ''
    throw this.expected(`one of ${choices.join(', ')}`, node, hint)
  }

  /** `problem`: what to write, or what was expected. */
  missing(key: string, node: YamlNode, problem: string): YamlFileError {
    return this.error(node, `${quoted(key)} is missing; ${problem}`)
  }

  expected(what: string, node: YamlNode, hint = ''): YamlFileError {
    return this.error(node, `expected ${what}, found ${found(node)}${hint}`)
  }

  error({ start }: { readonly start: number }, problem: string): YamlFileError {
    return this.source.error(start, problem)
  }

  #quotesHint(node: YamlNode): string {
    if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'string') return ''
    return `; write ${quoted(this.source.text.slice(node.start, node.end))} in quotes`
  }
}
