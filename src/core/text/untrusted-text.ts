/**
 * Names and messages that come from a registry or a user are shown in places that interpret text:
 * terminals, Markdown, HTML, a workflow's log. These functions make them harmless without hiding
 * what they are.
 */

/** Control, format (bidi, zero-width), surrogate, private-use, separating and blank characters. */
const unseen = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\u2800/gu

/**
 * The text on one line, with everything that a reader could not see, or that would move other text
 * about, written as `\u{…}`; cut to `limit` code points, the last of them `…`.
 */
export function visible(text: string, limit = 200): string {
  // Four times the limit is more than enough source text, and keeps a 100 kB tag cheap.
  const head = text.slice(0, limit * 4)
  const shown = head.replace(unseen, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    return `\\u{${codePoint.toString(16)}}`
  })
  const points = [...shown]
  const cut = points.length > limit || head.length < text.length
  return cut ? `${points.slice(0, limit - 1).join('')}…` : shown
}

/** JSON with the same written as JSON's own escapes, so that it still reads back as it was. */
export function visibleJson(json: string): string {
  return json.replace(unseen, (character) =>
    // Between values; within one it is escaped already.
    character === '\n'
      ? character
      : character
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
  )
}

/** The text as a Markdown code span: nothing in it is rendered, linked or mentioned. */
export function codeSpan(text: string, limit?: number): string {
  return spanOf(visible(text, limit))
}

/** The same in a cell of a table, where a pipe is escaped even inside of a code span. */
export function codeSpanInCell(text: string, limit?: number): string {
  // Renderers do not agree on whether a pipe after two backslashes ends the cell.
  const whole = visible(text, limit).replaceAll('\\|', '\\\\u{7c}')
  return spanOf(whole).replaceAll('|', '\\|')
}

function spanOf(visibleText: string): string {
  if (visibleText === '') return '(empty)'
  const shown = withoutLongRuns(visibleText)
  const longest = longestRun(shown)
  const fence = '`'.repeat(longest + 1)
  const padding = longest > 0 || /^ .* $/.test(shown) ? ' ' : ''
  return `${fence}${padding}${shown}${padding}${fence}`
}

/** Several lines as a Markdown code block, in which nothing is rendered either. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => withoutLongRuns(visible(line, 2000)))
  const fence = '`'.repeat(Math.max(2, longestRun(lines.join('\n'))) + 1)
  return [`${fence}text`, ...lines, fence].join('\n')
}

/**
 * GitHub's renderer, cmark-gfm, knows no code span between more than 80 backquotes, and no fence of
 * more than 255: beyond that, what was to be code would be rendered. So long runs are written out.
 */
function withoutLongRuns(shown: string): string {
  return shown.replace(/`{21,}/g, (run) => '\\u{60}'.repeat(run.length))
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
