import type * as z from 'zod/mini'
import { nearest } from '../../core/text/near-name.ts'
import { quoted, suggestion } from '../gate-line/line-reader.ts'
import type { SourceText, YamlFileError } from '../yaml/source-text.ts'
import { found, nodeAt, offsetIn, type Path, type YamlNode } from '../yaml/yaml-node.ts'
import { keysOf } from './schema.ts'

/** The first in the file of what the schema found wrong; only this one is explained. */
export function explainFirst(
  issues: readonly z.core.$ZodIssue[],
  root: YamlNode,
  source: SourceText,
): YamlFileError | null {
  let first: z.core.$ZodIssue | null = null
  let least = Number.POSITIVE_INFINITY
  for (const issue of issues) {
    const offset = offsetOf(issue, root)
    if (offset < least) [first, least] = [issue, offset]
  }
  return first === null ? null : explained(first, root, source)
}

function offsetOf(issue: z.core.$ZodIssue, root: YamlNode): number {
  const path = pathOf(issue)
  const node = nodeAt(root, path) ?? nodeAt(root, path.slice(0, -1)) ?? root
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
  const key = node.kind === 'map' ? node.entries.get(keys[0] ?? '') : undefined
  return key?.key.start ?? node.start
}

function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
}

function explained(issue: z.core.$ZodIssue, root: YamlNode, source: SourceText): YamlFileError {
  const path = pathOf(issue)
  const node = nodeAt(root, path)
  if (node === undefined) return missing(path, issue.message, root, source)
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKey(issue.keys, node, path, source)
    case 'custom': {
      const index: unknown = issue.params?.index
      const hint: unknown = issue.params?.hint
      const within = node.kind === 'scalar' && typeof index === 'number'
      return source.error(
        within ? offsetIn(node, index, source.text) : node.start,
        issue.message + (typeof hint === 'function' ? String(hint()) : ''),
      )
    }
    case 'too_small':
    case 'too_big':
      return source.error(node.start, issue.message)
    default: {
      const wrong = node.kind === 'list' ? node.items.find(isNoText) : undefined
      if (wrong !== undefined && withinRules(path)?.[1] === 'tags') {
        const hint = tagHint(wrong, source)
        return source.error(wrong.start, `expected a text, found ${found(wrong)}${hint}`)
      }
      const hint = hintFor(issue, node, path, source)
      const problem = `expected ${issue.message}, found ${found(node)}${hint}`
      return source.error(node.start, problem)
    }
  }
}

function missing(path: Path, expected: string, root: YamlNode, source: SourceText) {
  const parent = nodeAt(root, path.slice(0, -1)) ?? root
  if (parent === root && parent.kind === 'map') {
    if (parent.entries.has('cases')) {
      return source.error(root.start, 'expected a policy, found the test of a policy')
    }
    // Of a key with a letter wrong, that is what is wrong; the right one is missing only for it.
    const wrong = [...parent.entries.keys()].find(
      (key) => !isPolicyKey(key) && nearest(key, keysOf.policy) === path[0],
    )
    if (wrong !== undefined) return unknownKey([wrong], root, [], source)
  }
  return source.error(
    parent.start,
    `${quoted(String(path.at(-1)))} is missing; expected ${expected}`,
  )
}

function unknownKey(
  keys: readonly string[],
  node: YamlNode,
  path: Path,
  source: SourceText,
): YamlFileError {
  const key = keys[0] ?? ''
  const at = (node.kind === 'map' ? node.entries.get(key)?.key.start : undefined) ?? node.start
  const level = levelOf(path)
  const known = keysOf[level]
  return source.error(
    at,
    `${quoted(key)} is not a key here (keys: ${known.join(', ')})${keyHint(key, level, known)}`,
  )
}

function isPolicyKey(key: string): boolean {
  return keysOf.policy.some((known) => known === key)
}

type Level = keyof typeof keysOf

function levelOf(path: Path): Level {
  const rules = withinRules(path)
  if (rules === null) return 'policy'
  if (rules.length === 0) return 'model'
  if (rules[0] === 'evidence') return 'evidence'
  if (rules[1] === 'model-signature') return 'model-signature'
  return rules.length === 1 ? 'require' : 'tag'
}

/** The path from the rules of a model, or from the defaults, on: a model may be named as a key is. */
function withinRules(path: Path): Path | null {
  if (path[0] === 'defaults') return path.slice(1)
  return path[0] === 'models' && path.length > 1 ? path.slice(2) : null
}

function keyHint(key: string, level: Level, known: readonly string[]): string {
  const plain = key.replaceAll('_', '-')
  if (level !== 'require' && keysOf.require.includes(plain)) {
    return `; ${quoted(plain)} belongs under "require"`
  }
  if (level !== 'model' && keysOf.model.includes(plain)) {
    const place = level === 'policy' ? 'under a model, or under "defaults"' : 'beside "require"'
    return `; ${quoted(plain)} belongs ${place}`
  }
  return suggestion(nearest(key, known))
}

function hintFor(issue: z.core.$ZodIssue, node: YamlNode, path: Path, source: SourceText): string {
  const value = node.kind === 'scalar' ? node.value : undefined
  const rules = withinRules(path)
  if (rules === null) {
    return path[0] === 'version'
      ? '; it is the version of the format, and 1 is the only one so far'
      : ''
  }
  if (rules.length === 0 && value === null) return '; {} takes everything from the defaults'
  if (rules[1] === 'tags' && rules.length > 2) return tagHint(node, source)
  if (rules[1] === 'max-age' && typeof value === 'number') return suggestion(`${value}d`)
  if (rules[0] === 'freeze' && rules.length === 1 && typeof value === 'string') {
    return '; write each after its own -'
  }
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return ''
  return suggestion(nearest(value, issue.values.map(String)))
}

function isNoText(node: YamlNode): boolean {
  return node.kind !== 'scalar' || typeof node.value !== 'string'
}

function tagHint(node: YamlNode, source: SourceText): string {
  if (node.kind === 'scalar' && node.value !== null && typeof node.value !== 'string') {
    const written = source.text.slice(node.start, node.end)
    return `; MLflow's tags are text: write "${written}" in quotes`
  }
  if (node.kind === 'map' && nodeAt(node, ['present']) !== undefined) {
    return '; a policy cannot require that a tag is absent'
  }
  return ''
}
