import type { GateOutcome } from '../../core/gates/findings.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { trendSentence } from '../charts/trend-words.ts'
import { own, type Phrase, sentence } from '../phrase.ts'
import type { Column, Heading, Line, Lines, Link, Part, Report, Table } from '../report.ts'
import { asSentence, signs } from './markdown.ts'
import { type Html, html, nothing } from './markup.ts'
import { textOf } from './text.ts'
import { trendSvg } from './trend-svg.ts'

/** The report as the body of a page. */
export function reportHtml({ heading, parts }: Report): readonly Html[] {
  return [headingHtml(heading), ...parts.map(partHtml)]
}

function headingHtml({ emoji, word, tone, sentence: says, because }: Heading): Html {
  return html`<header class="${tone}">
<p class="verdict"><span aria-hidden="true">${own(emoji)}</span> ${word}</p>
<h1>${says}</h1>
${because === null ? nothing : html`<p>${sentence(because)}</p>`}
</header>
`
}

function partHtml(part: Part): Html {
  switch (part.kind) {
    case 'lines':
      return part.shown === 'in-text' ? nothing : linesHtml(part)
    case 'table':
      return tableHtml(part)
    case 'trend':
      return html`<section>
<h2>Trend</h2>
<figure>
${trendSvg(part.trend) ?? nothing}
<figcaption>${trendSentence(part.trend)}</figcaption>
</figure>
</section>
`
    case 'links':
      return html`<p class="links">${part.links.map(link)}</p>
`
  }
}

function linesHtml({ title, lines, style }: Lines): Html {
  const isBrief = style === 'labeled' && lines.every(({ mark }) => mark === null)
  if (title === null) return isBrief ? html`${lines.map(paragraph)}` : items(lines)
  if (isBrief && lines.length === 1) {
    return html`${lines.map(
      ({ says, paste }) => html`<p><strong>${title}:</strong> ${sentence(says)}</p>${pre(paste)}
`,
    )}`
  }
  return html`<section>
<h2>${title}</h2>
${items(style === 'section' ? lines.map(asSentence) : lines)}
</section>
`
}

function paragraph({ says, paste }: Line): Html {
  return html`<p>${sentence(says)}</p>${pre(paste)}
`
}

function items(lines: readonly Line[]): Html {
  if (lines.length === 0) return nothing
  return html`<ul>${lines.map(
    ({ mark, says, below, paste }) =>
      html`<li>${mark === null ? '' : html`${signOf(mark)}: `}${says}${pre(paste)}${items(below)}</li>`,
  )}</ul>`
}

function pre(paste: readonly string[]): Html {
  if (paste.length === 0) return nothing
  return html`<pre><code>${paste
    .map((each) => `${visible(each, 2000)}`)
    .map(
      (each) => html`${each}
`,
    )}</code></pre>`
}

/** A sign and a word: no report may depend on a color or an emoji. */
function signOf(mark: GateOutcome): Html {
  return html`<span class="sign"><span aria-hidden="true">${own(signs[mark])}</span> ${mark}</span>`
}

function tableHtml({ title, columns, rows, left }: Table): Html {
  const marked = rows.some(({ mark }) => mark !== null)
  const name = title === null ? 'Gates' : textOf(title)
  const heads = columns.map((column) => headHtml(column))
  const body = rows.map(({ mark, cells }) => {
    const outcome = html`<td>${mark === null ? '' : signOf(mark)}</td>`
    const all = cells.map((cell, index) => cellHtml(cell, columns[index]))
    return html`<tr>${marked ? outcome : nothing}${all}</tr>
`
  })
  return html`${title === null ? nothing : html`<h2>${title}</h2>`}
<div class="wide" tabindex="0" role="region" aria-label="${name}">
<table>
<thead><tr>${marked ? html`<th scope="col">Outcome</th>` : nothing}${heads}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
${left === 0 ? nothing : html`<p>… and ${left} more that are not shown here.</p>`}`
}

function headHtml({ head, isNumber }: Column): Html {
  const lines = head.map((each, index) => (index === 0 ? each : html`<br>${each}`))
  return html`<th scope="col"${isNumber ? html` class="number"` : nothing}>${lines}</th>`
}

/** Where there is no room for columns, a number has the name of its own before it. */
function cellHtml(cell: Phrase, column: Column | undefined): Html {
  if (!column?.isNumber) return html`<td class="gate">${cell}</td>`
  const label = column.head.map((each) => textOf(each)).join(' ')
  return html`<td class="number" data-label="${label}">${cell}</td>`
}

/** Only to the web: an address that begins otherwise could be a script. */
function link({ text, url }: Link, index: number): Html {
  const between = index === 0 ? nothing : html` · `
  return /^https?:\/\//i.test(url)
    ? html`${between}<a href="${url}" rel="noreferrer noopener">${text}</a>`
    : html`${between}${text}`
}
