import { expect } from '@jest/globals'
import { marked, type Token, type Tokens } from 'marked'
import type { Outcome } from '../../../src/core/decision/outcome.ts'
import { gateText } from '../../../src/core/gates/print-gate.ts'
import { visible } from '../../../src/core/text/untrusted-text.ts'
import { decisionOutput } from '../../../src/report/promotion/decision-json.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { textReport, unpainted } from '../../../src/report/promotion/text.ts'

/** What may stand in the candidate's column, and in that of the bound: nothing that has a name. */
const number = String.raw`-?[\d.]+(?:e[+-]\d+)?`
const value = new RegExp(
  `^(?:(?:median )?${number}(?: \\(at (?:least|most) ${number}\\))?|` +
    'missing|no run|not known|several|does not count|deleted|not on this dataset|NaN|[+-]Infinity|–)$',
)
const bound = new RegExp(`^(?:[≥>≤<=] ${number}|p [=<] ${number}(?: [≤>] ${number})?|–)$`)

const uiUrl = 'https://mlflow.example.com/ui'
const workflowRunUrl = 'https://github.com/acme/models/actions/runs/42'
/** What the template is made of. */
const elements = 'h3 p table thead tbody tr th td br strong ul li code a details summary pre'.split(
  ' ',
)

function rendered(outcome: Outcome) {
  const markdown = markdownReport(outcome, {
    uiUrl,
    workflowRunUrl,
    limit: 65_000,
    place: 'workflow',
    charts: 'summary',
  })
  const html = marked.parse(markdown, { async: false, gfm: true })
  return { markdown, html, tokens: marked.lexer(markdown, { gfm: true }) }
}

function tokensOf<Type extends Token['type']>(tokens: readonly Token[], type: Type) {
  const found: Extract<Token, { type: Type }>[] = []
  marked.walkTokens(tokens as Token[], (token) => {
    if (token.type === type) found.push(token as Extract<Token, { type: Type }>)
  })
  return found
}

export function expectHarmlessMarkdown(outcome: Outcome): void {
  const { markdown, html, tokens } = rendered(outcome)

  // Whatever is a tag is one of the template's: marked escapes what is text.
  const tags = [...html.matchAll(/<[/!]?([a-z0-9-]*)[^>]*>/gi)].map(([, name]) => name)
  expect(tags.filter((name) => name === undefined || !elements.includes(name))).toEqual([])
  expect(html.match(/<(?!code|\/code)[^>]*\son\w+=/i)).toBeNull()

  // Links lead to where the options say and nowhere else.
  const targets = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url)
  for (const url of targets) {
    expect(url === workflowRunUrl || url?.startsWith(`${uiUrl}/#/`)).toBe(true)
  }
  expect(html).not.toMatch(/<img/)

  // Outside of code nothing can mention, refer or hide.
  const outside = html
    .replace(/<code(?: class="language-mermaid")?>[^<]*<\/code>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
  expect(outside).not.toMatch(/@|#\d|https?:|www\.|evil|team|::|\$\{\{/)
  expect(markdown.replaceAll('\n', '')).not.toMatch(
    /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b]/u,
  )

  // One heading, one table whose rows are whole, the gate's text as it is.
  expect(tokensOf(tokens, 'heading')).toHaveLength(1)
  const tables = tokensOf(tokens, 'table') as Tokens.Table[]
  const { gates } = outcome.decision
  expect(tables).toHaveLength(gates.length === 0 ? 0 : 1)
  for (const { header, rows } of tables) {
    expect(rows).toHaveLength(gates.length)
    for (const [index, row] of rows.entries()) {
      const gate = gates[index]
      if (gate === undefined) throw new Error('a row without a gate')
      expect(row).toHaveLength(header.length)
      expect(row[1]?.tokens.map(({ type }) => type)).toEqual(['codespan'])
      const shown = withoutLongRuns(visible(gateText(gate), 160)).replaceAll('\\|', '\\\\u{7c}')
      expect(codeOf(row[1]?.tokens[0])).toBe(shown.replace(/^ (.*\S.*) $/, '$1'))
      expect(row.at(-1)?.text).toMatch(bound)
      expect(row[2]?.text).toMatch(value)
    }
  }
}

/** GitHub knows no code span between very many backquotes, so that many are written out. */
function withoutLongRuns(shown: string): string {
  return shown.replace(/`{21,}/g, (run) => '\\u{60}'.repeat(run.length))
}

function codeOf(token: Token | undefined): string | undefined {
  return token?.type === 'codespan' ? (token as Tokens.Codespan).text : undefined
}

export function expectHarmlessText(outcome: Outcome): void {
  const lines = textReport(outcome, unpainted, 'laptop')
  expectHarmlessLines(lines)
  for (const line of lines) expect(line.trimStart()).not.toMatch(/^::/)
}

/** For a terminal: nothing that it obeys, and nothing that is hidden or moves other text about. */
export function expectHarmlessLines(lines: readonly string[]): void {
  for (const line of lines) {
    expect(line).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u)
    expect(line.length).toBeLessThan(4_000)
  }
}

export function expectHarmlessOutput(outcome: Outcome, name: string): void {
  const output = decisionOutput(outcome)
  expect(output).toMatch(/^[ -~]*$/)
  expect(output).not.toMatch(/['`$<>&]/)
  expect(output.length).toBeLessThanOrEqual(64_000)
  const data = JSON.parse(output)
  expect(data.verdict).toBe(outcome.ending.kind === 'conflict' ? null : outcome.decision.verdict)
  if (name.length > 1_000) return
  expect(data.model).toBe(name)
  expect(data.gates.map(({ metric }: { metric: string }) => metric)).toEqual(
    outcome.decision.gates.map(({ metric }) => metric),
  )
}
