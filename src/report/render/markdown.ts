import type { GateOutcome } from '../../core/gates/findings.ts'
import { codeBlock, codeSpan, codeSpanInCell, visible } from '../../core/text/untrusted-text.ts'
import { trendChart } from '../charts/trend-mermaid.ts'
import { trendSentence } from '../charts/trend-words.ts'
import { type Phrase, sentence } from '../phrase.ts'
import type { Heading, Line, Lines, Part, Report, Table } from '../report.ts'
import { markdownLink } from '../text/links.ts'

/** How an outcome is seen before it is read: the word stands beside it everywhere. */
export const signs = {
  pass: '✅',
  fail: '❌',
  hold: '✋',
  warn: '⚠️',
  info: 'ℹ️',
  skip: '⏭️',
} as const satisfies Record<GateOutcome, string>

/** A phrase with its names as code, in which nothing is rendered, linked or mentioned. */
export function markdownOf(phrase: Phrase): string {
  return written(phrase, codeSpan)
}

/** The report for a job's summary and for a comment. `charts`: whether they are drawn. */
export function reportMarkdown({ heading, parts }: Report, charts = true): string {
  const [first, ...others] = parts
  const isLead = first?.kind === 'lines' && first.title === null && !first.lines.some(hasMark)
  const lead = isLead ? sentences(first.lines) : []
  return blocks([
    headingMarkdown(heading),
    [...(heading.because === null ? [] : [markdownOf(sentence(heading.because))]), ...lead].join(
      ' ',
    ),
    ...(isLead ? others : parts).map((part) => partMarkdown(part, charts)),
  ])
}

export function headingMarkdown({ emoji, word, sentence: says }: Heading): string {
  return `### ${emoji} ${word}: ${markdownOf(says)}`
}

/** Blocks of Markdown with an empty line between them, without those that are empty. */
export function blocks(all: readonly string[]): string {
  return `${all.filter((text) => text !== '').join('\n\n')}\n`
}

export function partMarkdown(part: Part, charts = false): string {
  switch (part.kind) {
    case 'lines':
      return part.shown === 'in-text' ? '' : linesMarkdown(part)
    case 'table':
      return tableMarkdown(part)
    case 'trend': {
      const chart = charts ? trendChart(part.trend) : null
      const text = `**Trend:** ${markdownOf(trendSentence(part.trend))}`
      return chart === null ? text : `${text}\n\n\`\`\`mermaid\n${chart}\n\`\`\``
    }
    case 'links':
      return part.links.map(({ text, url }) => markdownLink(markdownOf(text), url)).join(' · ')
  }
}

function linesMarkdown({ title, lines, style }: Lines): string {
  const [only, ...others] = lines
  if (only === undefined) return ''
  if (style === 'folded') {
    const summary = title === null ? '' : markdownOf(title)
    return [`<details><summary>${summary}</summary>`, '', ...items(lines), '', '</details>'].join(
      '\n',
    )
  }
  if (title === null) {
    return lines.some(hasMark) ? items(lines).join('\n') : sentences(lines).join(' ')
  }
  if (style === 'labeled' && others.length === 0 && !hasMark(only) && only.below.length === 0) {
    const text = `**${markdownOf(title)}:** ${markdownOf(sentence(only.says))}`
    return only.paste.length === 0 ? text : `${text}\n\n${codeBlock(only.paste.join('\n'))}`
  }
  const all = style === 'section' ? lines.map(asSentence) : lines
  return [`**${markdownOf(title)}**`, '', ...items(all)].join('\n')
}

/** What has no mark before it is a sentence of its own. */
export function asSentence(line: Line): Line {
  return line.mark === null ? { ...line, says: sentence(line.says) } : line
}

function hasMark({ mark }: Line): boolean {
  return mark !== null
}

function sentences(lines: readonly Line[]): readonly string[] {
  return lines.map(({ says }) => markdownOf(sentence(says)))
}

function items(lines: readonly Line[], indent = ''): readonly string[] {
  return lines.flatMap(({ mark, says, below, paste }) => [
    `${indent}- ${mark === null ? '' : `${signOf(mark)}: `}${markdownOf(says)}`,
    ...(paste.length === 0
      ? []
      : codeBlock(paste.join('\n'))
          .split('\n')
          .map((each) => `${indent}  ${each}`)),
    ...items(below, `${indent}  `),
  ])
}

/** A sign and a word: no report may depend on a color or an emoji. */
function signOf(mark: GateOutcome): string {
  return `${signs[mark]} ${mark}`
}

function tableMarkdown({ title, columns, rows, left }: Table): string {
  const marked = rows.some(({ mark }) => mark !== null)
  const cell = (phrase: Phrase) => written(phrase, cellSpan)
  return [
    ...(title === null ? [] : [`**${markdownOf(title)}**`, '']),
    rowOf([...(marked ? [''] : []), ...columns.map(({ head }) => head.map(cell).join('<br>'))]),
    rowOf([...(marked ? [':--'] : []), ...columns.map((it) => (it.isNumber ? '--:' : ':--'))]),
    ...rows.map(({ mark, cells }) =>
      rowOf([
        ...(marked ? [mark === null ? '' : unbroken(signOf(mark))] : []),
        ...cells.map(cell).map(unbroken),
      ]),
    ),
    ...(left === 0 ? [] : ['', `… and ${left} more that are not shown here.`]),
  ].join('\n')
}

/** GitHub breaks lines in narrow columns; a sign stays with its word or number. */
function unbroken(cell: string): string {
  return cell.replace(/^(\p{So}\ufe0f?|[≥≤><=]) /u, '$1&nbsp;')
}

/** Longer words keep their beginning and their end, where slices differ, so that no column is pushed out. */
const longestWord = 32

function cellSpan(text: string, limit?: number): string {
  const shown = visible(text, limit).replace(/[^ ]{33,}/gu, (word) => {
    const points = [...word]
    return points.length <= longestWord
      ? word
      : `${points.slice(0, 14).join('')}…${points.slice(-17).join('')}`
  })
  return codeSpanInCell(shown, limit)
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function written(phrase: Phrase, span: (text: string, limit?: number) => string): string {
  const pieces = phrase.pieces.filter(({ kind, text }) => kind === 'name' || text !== '')
  return pieces
    .map((piece, index) => {
      if (piece.kind === 'own') return piece.text
      // Two code spans without anything between them would be one.
      return `${pieces[index - 1]?.kind === 'name' ? ' ' : ''}${span(piece.text, piece.limit)}`
    })
    .join('')
}
