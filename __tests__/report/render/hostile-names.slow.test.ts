import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { marked, type Token, type Tokens } from 'marked'
import { exactOf } from '../../../src/core/arithmetic/exact.ts'
import { aliasName, modelName, versionNumber } from '../../../src/core/model/model.ts'
import { visible } from '../../../src/core/text/untrusted-text.ts'
import { name, type Phrase, say } from '../../../src/report/phrase.ts'
import { reportHtml } from '../../../src/report/render/html.ts'
import { reportMarkdown } from '../../../src/report/render/markdown.ts'
import { page } from '../../../src/report/render/page.ts'
import { logWidth, reportText } from '../../../src/report/render/text.ts'
import { type Line, type Lines, line, type Part, type Report } from '../../../src/report/report.ts'
import {
  inputsFor,
  shellCommand,
  workflowInputs,
} from '../../../src/report/text/commands-to-paste.ts'
import { versionUrl } from '../../../src/report/text/links.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import { oneIn, runs } from '../../../testing/property/runs.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'

const uiUrl = 'https://mlflow.example.com/ui'

/** A report that has the name in every place that a report has, in every way that a phrase can. */
function reportNaming(text: string): Report {
  const says: readonly Phrase[] = [
    say`${text}`,
    say`it is ${text}`,
    say`${text} and ${text}${text}: ${text}`,
    name(text, 160),
  ]
  const inputs = inputsFor(text, { kind: 'alias', alias: aliasName(text) }, { reason: text })
  const pastes = [shellCommand('rollback', inputs), workflowInputs(inputs), []]
  const all = says.map((each, index) =>
    line(each, {
      mark: (['fail', null, 'warn', 'info'] as const)[index] ?? null,
      below: [line(each), line(each, { mark: 'hold', paste: pastes[index] ?? [] })],
      paste: pastes[index] ?? [],
    }),
  )
  const [first, second] = all.map((each) => [{ ...each, mark: null, below: [] }])
  const part = (title: Phrase | null, lines: readonly Line[], style: Lines['style']): Part => {
    return { kind: 'lines', title, lines, style, shown: 'everywhere' }
  }
  const lines = [
    part(null, first ?? [], 'labeled'),
    part(say`About ${3}`, all, 'labeled'),
    part(say`Reason`, first ?? [], 'labeled'),
    part(say`Of ${text}`, second ?? [], 'section'),
    part(say`Evidence`, all, 'folded'),
  ]
  const columns = [
    { head: [say`Gate`], isNumber: false },
    { head: [say`${text}`, say`version ${text}`], isNumber: true },
  ]
  const row = (each: Phrase, says: Phrase | null) =>
    ({ mark: 'fail', cells: [each, each], says, below: [each] }) as const
  return {
    heading: {
      ...{ emoji: '⚠️', word: 'Hold', tone: 'hold' },
      sentence: say`${text} version ${3} of ${text}`,
      because: say`because of ${text}`,
    },
    parts: [
      ...lines,
      { kind: 'table', title: null, columns, rows: says.map((it) => row(it, it)), left: 3 },
      {
        kind: 'table',
        title: say`Of ${text}`,
        columns,
        rows: says.map((it) => row(it, null)),
        left: 0,
      },
      {
        kind: 'trend',
        trend: {
          metric: text,
          target: { kind: 'alias', alias: aliasName(text) },
          points: [0.8, 0.7].map((value, index) => ({
            version: versionNumber(index + 1),
            from: index === 0 ? null : modelName(text),
            value: exactOf(value),
            role: index === 0 ? 'former' : 'candidate',
          })),
          leftOut: [],
        },
      },
      {
        kind: 'links',
        links: [
          { text: say`page of ${3}`, url: versionUrl(uiUrl, modelName(text), versionNumber(3)) },
        ],
      },
    ],
  }
}

/** What the Markdown of a report may become. */
const elements =
  'h3 p table thead tbody tr th td br strong ul ol li code a details summary pre'.split(' ')

function expectHarmlessMarkdown(text: string): void {
  const markdown = reportMarkdown(reportNaming(text))
  const html = marked.parse(markdown, { async: false, gfm: true })
  const tags = [...html.matchAll(/<[/!]?([a-z0-9-]*)[^>]*>/gi)].map(([, tag]) => tag)
  expect(tags.filter((tag) => tag === undefined || !elements.includes(tag))).toEqual([])
  expect(html.match(/<(?!code|\/code)[^>]*\son\w+=/i)).toBeNull()
  for (const [, url] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
    expect(url?.startsWith(`${uiUrl}/#/`)).toBe(true)
  }
  // Outside of code nothing can mention, refer or hide.
  const outside = html
    .replace(/<code(?: class="language-\w+")?>[^<]*<\/code>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
  expect(outside).not.toMatch(/@|#\d|https?:|www\.|evil|team|::|\$\{\{/)
  expect(markdown.replaceAll('\n', '')).not.toMatch(
    /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b]/u,
  )
  const tokens = marked.lexer(markdown, { gfm: true })
  expect(ofType(tokens, 'heading')).toHaveLength(1)
  const tables = ofType(tokens, 'table') as Tokens.Table[]
  expect(tables.map(({ rows }) => rows.map((row) => row.length))).toEqual([
    [3, 3, 3, 3],
    [3, 3, 3, 3],
  ])
}

function ofType(tokens: readonly Token[], type: string): readonly Token[] {
  const found: Token[] = []
  marked.walkTokens(tokens as Token[], (token) => {
    if (token.type === type) found.push(token)
  })
  return found
}

function expectHarmlessText(text: string): void {
  for (const width of [80, logWidth]) {
    const shown = reportText(reportNaming(text), unpainted, width)
    expect(shown.join('')).not.toMatch(
      /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u202a-\u202e\u2066-\u2069\u200b]/u,
    )
    expect(Math.max(...shown.map(({ length }) => length))).toBeLessThan(4_100)
  }
}

/** Elements and attributes of a page, which has none but these. */
const ownTag =
  /<\/?(?:html|head|body|main|header|footer|section|div|p|br|span|strong|code|pre|bdi|h1|h2|ul|li|table|thead|tbody|tr|th|td|figure|figcaption|title|meta|style|a|svg|desc|text|line|circle|polyline)(?: (?:lang|charset|http-equiv|content|name|class|tabindex|role|aria-label|aria-labelledby|data-label|aria-hidden|scope|id|href|rel|viewBox|x|y|x1|y1|x2|y2|cx|cy|r|points|text-anchor)="[^"<>`]*")*\/?>/g

function expectHarmlessPage(text: string): void {
  const report = reportNaming(text)
  const written = page({ title: text, by: text, writtenAt: 0, body: reportHtml(report) })
  const [doctype, ...rest] = written.replace(/<style>[^<]*<\/style>/, '').split('\n')
  expect(doctype).toBe('<!doctype html>')
  const body = rest.join('\n')
  const outside = body.replace(ownTag, '')
  expect(outside).not.toMatch(/[<>"'`]/)
  expect(outside).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#96);)/)
  expect(written.replaceAll('\n', '')).not.toMatch(
    /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b]/u,
  )
  const open: string[] = []
  const wrong: string[] = []
  for (const [tag] of body.matchAll(ownTag)) {
    const element = /[a-z0-9]+/.exec(tag)?.[0] ?? ''
    if (tag.startsWith('</')) {
      if (open.pop() !== element) wrong.push(tag)
    } else if (!['meta', 'br'].includes(element) && !tag.endsWith('/>')) open.push(element)
  }
  expect([open, wrong]).toEqual([[], []])
  for (const [, url] of written.matchAll(/ (?:href|src)="([^"]*)"/g)) {
    expect(url?.startsWith(`${uiUrl}/#/`)).toBe(true)
  }
}

const renderers = [
  ['Markdown', expectHarmlessMarkdown],
  ['a terminal and a log', expectHarmlessText],
  ['a page', expectHarmlessPage],
] as const

/** Half of the names for each renderer, and every name for one of them; at night all for all. */
const shares = renderers.map(
  ([where, expectHarmless], at) => [where, expectHarmless, oneIn(2, hostileNames, at % 2)] as const,
)

describe.each(shares)('in %s', (_, expectHarmless, names) => {
  test.each(names.map((text) => [visible(JSON.stringify(text), 60), text]))(
    '%s is only text, wherever a report has it',
    (_, text) => expectHarmless(text),
  )

  test('property: so are any characters, in any order', () => {
    const text = fc.oneof(
      fc.string({
        unit: fc.constantFrom(
          ...'`|\\ <>@a"\'#*_-[](){}!&;:$%\n\r\t~=,.'.split(''),
          '\u202e',
          '\ud800',
          '😀',
        ),
        minLength: 1,
        maxLength: 40,
      }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc
        .array(fc.constantFrom(...hostileNames.filter(({ length }) => length < 60)), {
          minLength: 2,
          maxLength: 4,
        })
        .map((parts) => parts.join('')),
    )
    fc.assert(fc.property(text, expectHarmless), { numRuns: runs(100) })
  })
})

test('no line begins with a command to a workflow runner, wherever it was broken', () => {
  const shown = reportText(reportNaming('::error::x ::error::y '.repeat(6)), unpainted)
  expect(shown.filter((each) => /^\s*::/.test(each))).toEqual([])
})
