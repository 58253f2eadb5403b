import { expect } from '@jest/globals'
import { marked } from 'marked'

/** What the templates of Markdown are made of; `code` and `pre` hold what came from outside. */
const elements = 'h3 p table thead tbody tr th td br strong ul li code pre a details summary'.split(
  ' ',
)

/** What GitHub makes of plain text: mentions, references, commits, links, notes, emoji, formulas. */
const meansSomething = [
  /@/,
  /(?:#|\bGH-)\d/i,
  /\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/,
  /\b(?:https?|ftp|mailto|xmpp|javascript|data):/i,
  /\bwww\./i,
  /\[\^|\]\[|\]\(|!\[/,
  /:[a-z_]+:/,
  /\$/,
  /<!--|-->|--!>/,
  /::|##\[|\{\{/,
  /evil|team|alert|canary|stagegate-(?:told|reviewed)/i,
]

/** A control, a half of a pair, or what turns text about; a sign's own variant is ours. */
const unseen = /(?!\n)\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069\u200b-\u200f\u061c]/u

export interface Allowed {
  /** Where links may lead: the beginnings of addresses. */
  readonly links: readonly string[]
  /** What our own sentences hold that would mean something: `#7`, the short name of a commit. */
  readonly own?: RegExp
}

/** A fault for a reader of the test: what is wrong, and where. */
type Fault = readonly [what: string, where: string]

/**
 * Renders Markdown as GitHub does, and looks at what is left without code: nothing of it may come
 * from outside. No block may be torn, and no fence may be longer than GitHub's renderer counts.
 */
export function expectOnlyOwnMarkdown(markdown: string, allowed: Allowed): void {
  expect(faultsOfMarkdown(markdown, allowed)).toEqual([])
}

function faultsOfMarkdown(markdown: string, { links, own }: Allowed): readonly Fault[] {
  const html = marked.parse(markdown, { async: false, gfm: true })
  const bare = html.replace(/<code(?: class="language-(?:mermaid|text)")?>[^<]*<\/code>/g, 'CODE')
  // In a table a sign stays with its word or its number.
  const said = bare
    .replace(/<(t[hd])([^>]*)>(\S{1,2})&nbsp;/g, '<$1$2>$3 ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
  const outside = own === undefined ? said : said.replaceAll(own, '')
  const diagrams = [...html.matchAll(/<code class="language-mermaid">([^<]*)<\/code>/g)]
  const addresses = [...bare.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address)
  return [
    ...found('a fence that GitHub does not count', markdown, /`{81,}/),
    ...found('what cannot be seen', markdown, unseen),
    ...[...bare.matchAll(/<[/!]?([a-z0-9-]*)([^>]*)>/gi)]
      .filter(([, name = '', attributes = '']) => !isOwnTag(name, attributes))
      .map(([whole]): Fault => ['markup', whole]),
    ...addresses
      .filter((address) => !links.some((link) => address.startsWith(link)))
      .map((address): Fault => ['a link', address]),
    ...meansSomething.flatMap((sign) => found('what GitHub makes something of', outside, sign)),
    ...found('a sign of markup', outside.replaceAll('&quot;', ''), /[<>&]/),
    ...(bare.split('<h3>').length === 2 ? [] : [['headings', bare] as const]),
    ...[...bare.matchAll(/<table>.*?<\/table>/gs)]
      .filter(([table]) => !isWhole(table))
      .map(([table]): Fault => ['a torn table', table]),
    ...(bare.split('<details').length === bare.split('</details>').length
      ? []
      : [['what is folded and does not end', bare] as const]),
    ...diagrams.flatMap(([, code = '']) => faultsOfDiagram(code)),
  ]
}

function found(what: string, text: string, sign: RegExp): readonly Fault[] {
  const at = text.search(sign)
  return at === -1 ? [] : [[what, text.slice(Math.max(0, at - 60), at + 60)]]
}

function isOwnTag(name: string, attributes: string): boolean {
  return elements.includes(name) && /^(?: (?:href|align)="[^"]*"| open)*$/.test(attributes)
}

/** Whether no row has more cells than another. */
function isWhole(table: string): boolean {
  const rows = table.split('<tr>').slice(1)
  return new Set(rows.map((row) => row.match(/<t[hd][ >]/g)?.length)).size === 1
}

/** No diagram of ours has a directive, a comment, an entity, a click or markup in it. */
function faultsOfDiagram(code: string): readonly Fault[] {
  const diagram = code.replaceAll('&quot;', '"').replaceAll('&gt;', '>')
  const sign = /%%|[<&;{}`\\$|]|#(?!2f81f7|bc4c00|8b949e)|^\s*click/m
  return found('what Mermaid takes for more than a label', diagram, sign)
}
