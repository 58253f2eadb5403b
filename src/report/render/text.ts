import { visible } from '../../core/text/untrusted-text.ts'
import { trendSentence } from '../charts/trend-words.ts'
import { type Phrase, say, sentence } from '../phrase.ts'
import type { Heading, Line, Lines, Part, Report, Table, TableRow, TrendChart } from '../report.ts'
import { columns } from '../text/columns.ts'
import type { Paint } from '../text/paint.ts'
import { hanging, wrapped } from '../text/wrapped.ts'

/** A terminal of 80 columns. */
export const terminalWidth = 80
/** A workflow's log breaks its lines itself. */
export const logWidth = Number.POSITIVE_INFINITY

/** `place`: where it is read; null: in a job's log. */
export function widthAt(place: string | null): number {
  return place === 'laptop' ? terminalWidth : logWidth
}

interface Page {
  readonly paint: Paint
  readonly width: number
}

/** A phrase as plain text: what a reader could not see in a name is written out. */
export function textOf(phrase: Phrase, limit?: number): string {
  return phrase.pieces
    .map((piece) => (piece.kind === 'own' ? piece.text : visible(piece.text, limit ?? piece.limit)))
    .join('')
}

/** The first line in one: for an annotation and the description of a deployment. */
export function headingText({ sentence, because }: Heading, limit?: number): string {
  return textOf(because === null ? sentence : say`${sentence}: ${because}`, limit)
}

/** The report as plain lines, for a workflow's log and for a terminal. */
export function reportText(
  { heading, parts }: Report,
  paint: Paint,
  width = terminalWidth,
): readonly string[] {
  return [...headingLines(heading, { paint, width }), ...partsText(parts, paint, width)]
}

/** What has no heading, for a terminal: a part that begins with an empty line begins without it here. */
export function listText(parts: readonly Part[], paint: Paint): readonly string[] {
  const text = partsText(parts, paint)
  return text[0] === '' ? text.slice(1) : text
}

/** What is below a heading. */
export function partsText(
  parts: readonly Part[],
  paint: Paint,
  width = terminalWidth,
): readonly string[] {
  const shown = parts.filter((part) => part.kind !== 'lines' || part.shown !== 'on-pages')
  const isLast = (part: Part) => part.kind === 'lines' && part.shown === 'end-of-text'
  const ordered = [...shown.filter((part) => !isLast(part)), ...shown.filter(isLast)]
  return ordered.flatMap((part) => partLines(part, { paint, width })).map(withoutCommand)
}

/** No line begins with what a workflow's runner may take for a command. */
function withoutCommand(line: string): string {
  return line.replace(/^(\s*)::/, '$1→ ::')
}

export function headingLines(heading: Heading, { paint, width }: Page): readonly string[] {
  const word = heading.word.toUpperCase()
  const text = hanging(`${word}  `, `${headingText(heading)}.`, { indent: word.length + 2, width })
  return text.map((line, index) =>
    index === 0
      ? `${paint(word, heading.tone)}  ${paint(line.slice(word.length + 2), 'strong')}`
      : paint(withoutCommand(line), 'strong'),
  )
}

function partLines(part: Part, page: Page): readonly string[] {
  switch (part.kind) {
    case 'lines':
      return linesText(part, page)
    case 'table':
      return tableText(part, page)
    case 'trend':
      return trendText(part, page)
    case 'links':
      return []
  }
}

function linesText({ title, lines, style }: Lines, page: Page): readonly string[] {
  const above = title !== null && style === 'section' ? sectionTitle(title, page) : []
  const label = title !== null && style !== 'section' ? textOf(title).toLowerCase() : null
  return [...above, ...lines.flatMap((line) => lineText(line, label, 2, page))]
}

function sectionTitle(title: Phrase, { paint, width }: Page): readonly string[] {
  return ['', ...wrapped(textOf(title), width).map((line) => paint(line, 'strong'))]
}

/** `  fail  0.741 is below 0.8`; `  reason  too many false alarms`; `  Nothing has moved.` */
function lineText(
  { mark, says, below, paste }: Line,
  label: string | null,
  indent: number,
  page: Page,
): readonly string[] {
  const { paint, width } = page
  const word = mark === null ? label : mark.padEnd(4)
  const before = ' '.repeat(indent)
  const text = textOf(word === null ? sentence(says) : says)
  const begin = word === null ? before : `${before}${mark === null ? word : paint(word, mark)}  `
  const inside = indent + (word === null ? 0 : word.length + 2)
  return [
    ...hanging(begin, text, { indent: inside, width }),
    ...paste.map((each) => `${' '.repeat(indent + 4)}${visible(each, 2000)}`),
    ...below.flatMap((each) => lineText(each, null, indent + 4, page)),
  ]
}

function tableText(table: Table, page: Page): readonly string[] {
  const { title, rows, left } = table
  return [
    ...(title === null ? [] : sectionTitle(title, page)),
    ...(rows.some(({ says }) => says !== null) ? saidRows(rows, page) : cellRows(table, page)),
    ...(left === 0 ? [] : [`  … and ${left} more`]),
  ]
}

/**
 * `fail  recall/senior >= 0.80  0.741 is below 0.8`, in columns; where not all of them are that short,
 * each sentence stands below its first cell.
 */
function saidRows(rows: readonly TableRow[], { paint, width }: Page): readonly string[] {
  const texts = rows.map(({ mark, cells: [first], says }) => ({
    begin: mark === null ? '  ' : `  ${paint(mark.padEnd(4), mark)}  `,
    cell: first === undefined ? '' : textOf(first),
    says: says === null ? '' : textOf(says),
  }))
  const column = Math.max(0, ...texts.map(({ cell }) => cell.length)) + 2
  const isNarrow =
    column <= widestColumn && texts.every(({ says }) => 8 + column + says.length <= width)
  return texts.flatMap(({ begin, cell, says }) =>
    isNarrow
      ? [`${begin}${cell.padEnd(column)}${says}`]
      : [
          ...hanging(begin, cell, { indent: 8, width }),
          ...hanging('        ', says, { indent: 8, width }),
        ],
  )
}

/** Where a log has no width of its own. */
const widestColumn = 60

function cellRows({ columns: heads, rows }: Table, { paint, width }: Page): readonly string[] {
  const cells = columns([
    heads.map(({ head }) => head.map((each) => textOf(each)).join(' ')),
    ...rows.map((row) => row.cells.map((cell) => textOf(cell))),
  ])
  return cells.flatMap((text, index) => [
    text,
    ...(rows[index - 1]?.below ?? []).flatMap((below) =>
      wrapped(textOf(below), width - 4).map((each) => paint(`    ${each}`, 'faint')),
    ),
  ])
}

function trendText({ trend }: TrendChart, { width }: Page): readonly string[] {
  return hanging('  trend  ', textOf(trendSentence(trend)), { indent: 9, width })
}
