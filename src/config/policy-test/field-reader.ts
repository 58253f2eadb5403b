import { nearest } from '../../core/nearest.ts'
import { quoted } from '../gate-line/line-reader.ts'
import type { PolicyFileError } from '../policy/policy-file-error.ts'
import { type Entry, found, type MapNode, type PolicyNode } from '../policy/policy-node.ts'
import type { SourceText } from '../policy/source-text.ts'

/** Takes values out of a file's nodes, or says at their place what was expected there. */
export class FieldReader {
  readonly source: SourceText

  constructor(source: SourceText) {
    this.source = source
  }

  /** `what`, after "expected": `a case, a mapping of name, …`. */
  mapping(node: PolicyNode, what: string): MapNode {
    if (node.kind !== 'map') throw this.expected(what, node)
    return node
  }

  /** Refuses every key but these. */
  fields<Key extends string>(
    node: PolicyNode,
    keys: readonly Key[],
    what: string,
  ): Readonly<Partial<Record<Key, PolicyNode>>> {
    const { entries } = this.mapping(node, what)
    for (const [name, { key }] of entries) {
      if (keys.some((each) => each === name)) continue
      throw this.error(
        key,
        `${quoted(name)} is no key here (${keys.join(', ')})${this.didYouMean(name, keys)}`,
      )
    }
    const fields = [...entries].map(([name, { value }]) => [name, value] as const)
    return Object.fromEntries(fields) as Partial<Record<Key, PolicyNode>>
  }

  entries(node: PolicyNode, what: string): ReadonlyMap<string, Entry> {
    return this.mapping(node, what).entries
  }

  list(node: PolicyNode, what: string): readonly PolicyNode[] {
    if (node.kind !== 'list') throw this.expected(what, node)
    return node.items
  }

  text(node: PolicyNode, what: string): string {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') {
      throw this.expected(what, node, this.#quotesHint(node))
    }
    return node.value
  }

  /** `.nan` and `.inf` as well: a metric can be that. */
  number(node: PolicyNode, what: string): number {
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

  truth(node: PolicyNode): boolean {
    if (node.kind !== 'scalar' || typeof node.value !== 'boolean') {
      throw this.expected('true or false', node)
    }
    return node.value
  }

  choice<const Choice extends string>(node: PolicyNode, choices: readonly Choice[]): Choice {
    const value = node.kind === 'scalar' ? node.value : null
    const chosen = choices.find((choice) => choice === value)
    if (chosen !== undefined) return chosen
    const hint = typeof value === 'string' ? this.didYouMean(value, choices) : ''
    throw this.expected(`one of ${choices.join(', ')}`, node, hint)
  }

  didYouMean(word: string, choices: readonly string[]): string {
    const near = nearest(word, choices)
    return near === null ? '' : `; did you mean ${quoted(near)}?`
  }

  missing(key: string, node: PolicyNode, what: string): PolicyFileError {
    return this.error(node, `${quoted(key)} is missing; expected ${what}`)
  }

  expected(what: string, node: PolicyNode, hint = ''): PolicyFileError {
    return this.error(node, `expected ${what}, found ${found(node, quoted)}${hint}`)
  }

  error({ start }: { readonly start: number }, problem: string): PolicyFileError {
    return this.source.error(start, problem)
  }

  #quotesHint(node: PolicyNode): string {
    if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'string') return ''
    return `; write "${this.source.text.slice(node.start, node.end)}" in quotes`
  }
}
