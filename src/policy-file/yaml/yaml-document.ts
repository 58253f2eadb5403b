import { type Document, parseDocument, type YAMLError } from 'yaml'
import { visible } from '../../core/text/untrusted-text.ts'
import { quoted } from '../gate-line/line-reader.ts'
import type { SourceText, YamlFileError } from './source-text.ts'
import { throwIfTooMuch } from './text-limits.ts'
import type { YamlNode } from './yaml-node.ts'
import { treeOf } from './yaml-tree.ts'

/**
 * Reads the text as the one document of YAML 1.2 that it must be. Two keys that are the same are
 * found by `treeOf`: the composer's own search takes the square of their number.
 */
export function readYaml(source: SourceText): YamlNode {
  throwIfTooMuch(source)
  const document = parsed(source)
  const [first] = [...document.errors, ...document.warnings].sort(
    (a, b) => weight(a) - weight(b) || a.pos[0] - b.pos[0],
  )
  if (first !== undefined) throw explained(first, source)
  throwIfOtherYaml(document, source)
  if (document.contents === null) {
    const { name, beginning } = source.kind
    throw source.error(0, `this ${name} is empty; begin it with ${quoted(beginning)}`)
  }
  return treeOf(document, source)
}

function parsed(source: SourceText): Document.Parsed {
  try {
    return parseDocument(source.text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: false,
      merge: false,
      resolveKnownTags: false,
      prettyErrors: false,
      // At 'silent' a second document would be passed over.
      logLevel: 'error',
    })
  } catch (error) {
    // After thousands of errors the parser stands as deep as in thousands of levels, and calls itself for each.
    if (!(error instanceof RangeError)) throw error
    throw source.error(0, `this ${source.kind.name} has too many mistakes to be read as YAML`)
  }
}

/** A tab is the cause of what else is wrong round it. */
function weight({ code }: YAMLError): number {
  return code === 'TAB_AS_INDENT' ? 0 : 1
}

function throwIfOtherYaml(document: Document.Parsed, source: SourceText): void {
  const { explicit, version } = document.directives.yaml
  if (!explicit || version === '1.2') return
  const at = Math.max(source.text.indexOf('%YAML'), 0)
  throw source.error(at, `a ${source.kind.name} must be YAML 1.2, found ${version}`)
}

function explained(error: YAMLError, source: SourceText): YamlFileError {
  const at = Math.min(error.pos[0], source.text.length)
  const { name, hasGateLines } = source.kind
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return source.error(
        at,
        `a ${name} must be one YAML document, and a second one begins after this line`,
      )
    case 'TAG_RESOLVE_FAILED':
      return source.error(at, `a ${name} cannot have YAML tags; remove this one`)
    case 'TAB_AS_INDENT':
      return source.error(at, 'YAML indents by spaces, found a tab')
    default: {
      const left = leftOpen(error.message, at, source)
      if (left !== null) return left
      const unquoted = hasGateLines ? unquotedGate(source, at) : null
      if (unquoted !== null) return unquoted
      const block = emptyBlockAbove(source, at)
      if (block !== null) return block
      // A line that is not indented as it should be is found at its start.
      const spaces = /^ */.exec(source.text.slice(at, at + 300))?.[0].length ?? 0
      return source.error(at + spaces, `this is not YAML: ${inPlainWords(error)}`)
    }
  }
}

/** A quote or a bracket that is never closed is shown where it opens, however far the text goes on. */
function leftOpen(message: string, at: number, source: SourceText): YamlFileError | null {
  const closing = /^Missing closing (["'])quote|end with a ([}\]])$/.exec(message)
  const sign = closing?.[1] ?? closing?.[2]
  if (sign === undefined) return null
  const opening = { '}': '{', ']': '[' }[sign] ?? sign
  for (let line = source.lineAt(at); line > 0; line -= 1) {
    const open: number[] = []
    for (const [index, character] of source.line(line).split('').entries()) {
      if (character === sign && open.length > 0) open.pop()
      else if (character === opening) open.push(index)
    }
    const index = open.at(-1)
    if (index !== undefined) {
      return source.error(source.startOf(line) + index, `this ${opening} is never closed`)
    }
  }
  return null
}

/** A text below `gates: |` that stands no further right than the key is no part of the block. */
function emptyBlockAbove(source: SourceText, at: number): YamlFileError | null {
  const line = source.lineAt(at)
  const text = source.line(line)
  const indent = text.search(/\S/)
  const header = /^([ ]*)(?:- )?[^#\s][^#]*:[ ]+([|>])[-+\d]*[ ]*(?:#.*)?$/.exec(
    source.line(line - 1),
  )
  if (header === null || indent > (header[1] ?? '').length) return null
  return source.error(
    source.startOf(line) + indent,
    `the lines of a block that begins with ${header[2]} must be further right than its key: put spaces before this line`,
  )
}

function inPlainWords({ code, message }: YAMLError): string {
  if (message.startsWith('Nested mappings')) {
    return 'a colon and a space begin a value; write a text that has them in single quotes'
  }
  if (code === 'MULTILINE_IMPLICIT_KEY') return 'a key must be followed by a colon and a space'
  const isIndent = code === 'BAD_INDENT' || message.startsWith('A block sequence')
  return isIndent
    ? 'the lines of a list or a mapping begin in the same column, and this line fits none above it'
    : visible(lowerFirst(message))
}

/** A line that holds a gate which YAML reads as something else: in quotes, or with a `*` first. */
const gateThatYamlTakes =
  /^(?<before>[ ]*(?:-[ ]+|gates:[ ]+|(?=\[)))(?<gate>(?:\w+:[ ]+)?["'*{[&!|>%@`].*)$/u

/** Where the error is in such a line: how the line is written. */
function unquotedGate(source: SourceText, at: number): YamlFileError | null {
  const line = source.lineAt(at)
  const { before = '', gate = '' } = gateThatYamlTakes.exec(source.line(line))?.groups ?? {}
  const written = gate.replace(/ #.*$/, '').trimEnd()
  if (written.length > 200 || !/[<>=]/.test(written)) return null
  const [first = ''] = written.replace(/^\w+:[ ]+/, '')
  const items = listInBrackets(written)
  if (items !== null) {
    const list = items.map((item) => inSingleQuotes(item)).join(', ')
    return source.error(
      source.startOf(line) + before.length,
      `in a list in [ ], the signs { } and , have a meaning in YAML; write each gate line in single ` +
        `quotes: ${visible(before.trim() === '' ? '' : `${before.trim()} `)}[${visible(list)}]`,
    )
  }
  const name = /^'([^'"]*)'(.*)$/.exec(written)
  const gateLine = name === null ? written : `"${name[1]}"${name[2]}`
  const quotes = inSingleQuotes(gateLine)
  return source.error(
    source.startOf(line) + before.length,
    `the ${first} has a meaning in YAML here; write the gate line in single ` +
      `quotes: ${visible(before.trim())} ${visible(quotes)}`,
  )
}

function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** The gates of a list in brackets, cut at the commas that stand in no braces; null: it is none. */
function listInBrackets(written: string): readonly string[] | null {
  const inside = /^\[(.*)\]$/.exec(written)?.[1]
  if (inside === undefined || /['"]/.test(inside)) return null
  const items = [...inside.matchAll(/(?:\{[^{}]*\}|[^,{}])+/g)].map(([item]) => item.trim())
  // Without braces it is something else that YAML stumbles over.
  if (!/[{}]/.test(inside)) return null
  return items.length > 0 && items.every((item) => /[<>=]/.test(item)) ? items : null
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}
