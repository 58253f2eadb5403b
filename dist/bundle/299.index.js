export const id = 299
export const ids = [299]
export const modules = {
	4576: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { reportPage: () => reportPage })
		var untrusted_text = __webpack_require__(74213)
		var trend_words = __webpack_require__(57225)
		var phrase = __webpack_require__(55049)
		var markdown = __webpack_require__(68246)
		// CONCATENATED MODULE: ./src/report/render/markup.ts
		/** Markup of our own, in which everything that came from outside is escaped. */ class Html {
			text
			constructor(text) {
				this.text = text
			}
		}
		let entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }
		/**
		 * The one way to markup: what stands between the placeholders is the template's, and whatever fills one is
		 * text, unless it is markup already. In text nothing is hidden, and nothing moves other text about.
		 */ function html(template, ...parts) {
			return new Html(String.raw({ raw: template }, ...parts.map(markupOf)))
		}
		let nothing = new Html('')
		/** A name stands in a type of its own, and in the direction in which it is written. */ function pieceMarkup(piece) {
			// Our own text may have emoji, of which `visible` would write out the selectors.
			if ('own' === piece.kind) return entitiesIn(piece.text)
			let shown = entitiesIn((0, untrusted_text./* visible */ RK)(piece.text, piece.limit))
			return '' === shown ? '(empty)' : `<code><bdi>${shown}</bdi></code>`
		}
		function markupOf(part) {
			if (part instanceof phrase./* Phrase */ Cc) return part.pieces.map(pieceMarkup).join('')
			if (part instanceof Html) return part.text
			if ('object' == typeof part) return part.map(markupOf).join('')
			return escaped(String(part))
		}
		function escaped(text) {
			return entitiesIn((0, untrusted_text./* visible */ RK)(text, 1 / 0))
		}
		function entitiesIn(text) {
			return text.replace(/[&<>"'`]/g, character => entities[character] ?? '')
		}
		var render_text = __webpack_require__(18408)
		var trend_scale = __webpack_require__(13390)
		// CONCATENATED MODULE: ./src/report/render/trend-svg.ts
		let width = 480
		let height = 180
		let [left, right, trend_svg_top, bottom] = [44, width - 44, 28, height - 44]
		/** The trend as a drawing; null: its numbers are too large or too small for one. */ function trendSvg(trend) {
			let scale = (0, trend_scale./* trendScale */ S)(trend)
			if (null === scale) return null
			let { from, to, values } = scale
			let texts = (0, phrase./* figures */ u5)(trend.points.map(({ value }) => value))
			let x = index => left + ((right - left) * index) / (values.length - 1)
			let y = value => bottom - ((bottom - trend_svg_top) * (value - from)) / (to - from)
			let line = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`)
			let points = trend.points.map((point, index) => {
				let [across, down] = [x(index).toFixed(1), y(values[index] ?? from)]
				return html`<circle class="point" cx="${across}" cy="${down.toFixed(1)}" r="5"/>
<text x="${across}" y="${labelAt(values, index, down).toFixed(1)}" text-anchor="middle">${texts[index] ?? ''}</text>
<text x="${across}" y="${bottom + 20}" text-anchor="middle">${(0, trend_words./* pointLabel */ HV)(point)}</text>
<text class="faint" x="${across}" y="${bottom + 36}" text-anchor="middle">${((0, trend_words./* pointRole */ np))(point) ?? ''}</text>
`
			})
			return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="trend-title trend-words">
<title id="trend-title">${(0, render_text./* textOf */ b6)((0, trend_words./* trendTitle */ cq)(trend))}</title>
<desc id="trend-words">${(0, trend_words./* trendInWords */ qy)(trend)}</desc>
<line class="axis" x1="8" y1="${bottom}" x2="${width - 8}" y2="${bottom}"/>
<polyline class="trend" points="${line.join(' ')}"/>
${points}</svg>`
		}
		/** Above the point, or below where the line goes up to both sides of it. */ function labelAt(values, index, y) {
			let own = values[index] ?? 0
			let neighbours = [values[index - 1], values[index + 1]].filter(it => void 0 !== it)
			return 2 === neighbours.length && neighbours.every(it => it > own) ? y + 19 : y - 10
		}
		// CONCATENATED MODULE: ./src/report/render/html.ts
		/** The report as the body of a page. */ function reportHtml({ heading, parts }) {
			return [headingHtml(heading), ...parts.map(partHtml)]
		}
		function headingHtml({ emoji, word, tone, sentence: says, because }) {
			return html`<header class="${tone}">
<p class="verdict"><span aria-hidden="true">${(0, phrase./* own */ ZV)(emoji)}</span> ${word}</p>
<h1>${says}</h1>
${null === because ? nothing : html`<p>${(0, phrase./* sentence */ em)(because)}</p>`}
</header>
`
		}
		function partHtml(part) {
			switch (part.kind) {
				case 'lines':
					return 'in-text' === part.shown ? nothing : linesHtml(part)
				case 'table':
					return tableHtml(part)
				case 'trend':
					return html`<section>
<h2>Trend</h2>
<figure>
${trendSvg(part.trend) ?? nothing}
<figcaption>${(0, trend_words./* trendSentence */ $Z)(part.trend)}</figcaption>
</figure>
</section>
`
				case 'links':
					return html`<p class="links">${part.links.map(html_link)}</p>
`
			}
		}
		function linesHtml({ title, lines, style }) {
			let isBrief = 'labeled' === style && lines.every(({ mark }) => null === mark)
			if (null === title) return isBrief ? html`${lines.map(paragraph)}` : items(lines)
			if (isBrief && 1 === lines.length)
				return html`${lines.map(
					({ says, paste }) => html`<p><strong>${title}:</strong> ${(0, phrase./* sentence */ em)(says)}</p>${pre(paste)}
`
				)}`
			return html`<section>
<h2>${title}</h2>
${items('section' === style ? lines.map(markdown./* asSentence */ KG) : lines)}
</section>
`
		}
		function paragraph({ says, paste }) {
			return html`<p>${(0, phrase./* sentence */ em)(says)}</p>${pre(paste)}
`
		}
		function items(lines) {
			if (0 === lines.length) return nothing
			return html`<ul>${lines.map(({ mark, says, below, paste }) => html`<li>${null === mark ? '' : html`${signOf(mark)}: `}${says}${pre(paste)}${items(below)}</li>`)}</ul>`
		}
		function pre(paste) {
			if (0 === paste.length) return nothing
			return html`<pre><code>${paste
				.map(each => `${(0, untrusted_text./* visible */ RK)(each, 2000)}`)
				.map(
					each => html`${each}
`
				)}</code></pre>`
		}
		/** A sign and a word: no report may depend on a color or an emoji. */ function signOf(mark) {
			return html`<span class="sign"><span aria-hidden="true">${(0, phrase./* own */ ZV)(markdown./* signs */ rf[mark])}</span> ${mark}</span>`
		}
		function tableHtml({ title, columns, rows, left }) {
			let marked = rows.some(({ mark }) => null !== mark)
			let name = null === title ? 'Gates' : (0, render_text./* textOf */ b6)(title)
			let heads = columns.map(column => headHtml(column))
			let body = rows.map(({ mark, cells }) => {
				let outcome = html`<td>${null === mark ? '' : signOf(mark)}</td>`
				let all = cells.map((cell, index) => cellHtml(cell, columns[index]))
				return html`<tr>${marked ? outcome : nothing}${all}</tr>
`
			})
			return html`${null === title ? nothing : html`<h2>${title}</h2>`}
<div class="wide" tabindex="0" role="region" aria-label="${name}">
<table>
<thead><tr>${marked ? html`<th scope="col">Outcome</th>` : nothing}${heads}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>
${0 === left ? nothing : html`<p>… and ${left} more that are not shown here.</p>`}`
		}
		function headHtml({ head, isNumber }) {
			let lines = head.map((each, index) => (0 === index ? each : html`<br>${each}`))
			return html`<th scope="col"${isNumber ? html` class="number"` : nothing}>${lines}</th>`
		}
		/** Where there is no room for columns, a number has the name of its own before it. */ function cellHtml(cell, column) {
			if (!column?.isNumber) return html`<td class="gate">${cell}</td>`
			let label = column.head.map(each => (0, render_text./* textOf */ b6)(each)).join(' ')
			return html`<td class="number" data-label="${label}">${cell}</td>`
		}
		/** Only to the web: an address that begins otherwise could be a script. */ function html_link({ text, url }, index) {
			let between = 0 === index ? nothing : html` · `
			return /^https?:\/\//i.test(url) ? html`${between}<a href="${url}" rel="noreferrer noopener">${text}</a>` : html`${between}${text}`
		}
		var external_node_crypto_ = __webpack_require__(77598)
		// CONCATENATED MODULE: ./src/report/render/style.ts
		/** The look of every page: dark or light as the reader has it, and black on white on paper. */ let style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d); --page: light-dark(#ffffff, #0d1117); --head: light-dark(#f6f8fa, #151b23);
  --link: light-dark(#0969da, #4493f8);
  --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #f85149); --wait: light-dark(#9a6700, #d29922); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
header { border-left: .375rem solid var(--line); padding-left: 1rem; }
header.pass { border-color: var(--good); }
header.fail { border-color: var(--bad); }
header.hold, header.warn { border-color: var(--wait); }
.verdict { margin: 0; font-weight: 600; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; line-height: 1.25; }
p, ul, ol { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.25rem; }
p, ul, ol, header { max-width: 56rem; }
a { color: var(--link); }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--head);
  border: 1px solid var(--line); border-radius: .25rem; padding: 0 .25em; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .375rem .625rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
td.number { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sign { white-space: nowrap; }
.gate { min-width: 11rem; width: 45%; }
.links { margin-top: .75rem; }
pre { margin: 0 0 .75rem; padding: .75rem 1rem; overflow-x: auto; background: var(--head); border: 1px solid var(--line); border-radius: .375rem; }
pre code { border: 0; padding: 0; background: none; overflow-wrap: normal; }
figure { margin: 0; }
figcaption { color: var(--faint); font-size: .875rem; }
svg { display: block; width: 100%; max-width: 40rem; height: auto; font: 13px system-ui, sans-serif; }
svg text { fill: var(--text); }
svg .faint { fill: var(--faint); }
svg .axis { stroke: var(--line); fill: none; }
svg .trend { stroke: var(--link); stroke-width: 2; fill: none; }
svg .point { fill: var(--link); stroke: var(--page); stroke-width: 1.5; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--faint); font-size: .875rem; }
@media (max-width: 64rem) {
  td.number { white-space: normal; min-width: 5.5rem; }
}
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { border: 1px solid var(--line); margin-bottom: .5rem; padding: .25rem .5rem; }
  td, td.number { border: 0; min-width: 0; padding: .125rem 0; text-align: left; }
  td.gate { width: auto; }
  td.number::before { content: attr(data-label) ": "; color: var(--faint); }
}
@media print {
  :root { color-scheme: light; }
  body, p, ul, ol, header { max-width: none; }
  body { padding: 0; font-size: 10pt; }
  section, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .wide { overflow: visible; }
}
`
		// CONCATENATED MODULE: ./src/report/render/page.ts
		/**
		 * A whole page in one file: no script, nothing from a network, and a policy in it that lets nothing of
		 * the kind happen, whatever stands in the page.
		 */ function page({ title, body, writtenAt, by }) {
			let hash = (0, external_node_crypto_.createHash)('sha256').update(style).digest('base64')
			let allowed = ["default-src 'none'", `style-src 'sha256-${hash}'`, "base-uri 'none'", "form-action 'none'"].join('; ')
			return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${body}
</main>
<footer>Written by Stagegate on ${(0, phrase./* moment */ n$)(writtenAt)}${'' === by ? '' : html`, for ${by}`}. What the registry
says may have changed since.</footer>
</body>
</html>
`.text
		}
		var promotion_report = __webpack_require__(46256)
		// CONCATENATED MODULE: ./src/report/promotion/report-page.ts
		/** More gates than anybody reads, and a page that a browser still shows. */ let mostRows = 2000
		/** The report as a page of its own, for people without GitHub: the words are those of the comment. */ function reportPage(outcome, options) {
			let { place, writtenAt, by } = options
			let report = (0, promotion_report./* promotionReport */ _c)(outcome, { ...options, audience: place, most: mostRows })
			let { word, sentence } = report.heading
			return page({ title: `${word}: ${(0, render_text./* textOf */ b6)(sentence)}`, writtenAt, by, body: reportHtml(report) })
		}
	}
}
