export const id = 299;
export const ids = [299];
export const modules = {

/***/ 4712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportPage: () => (/* binding */ reportPage)
});

// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/report/charts/comparison.ts
var charts_comparison = __webpack_require__(5717);
// EXTERNAL MODULE: ./src/report/charts/comparison-words.ts
var comparison_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./src/report/charts/trend-words.ts
var trend_words = __webpack_require__(7225);
// EXTERNAL MODULE: ./src/report/phrases/headline.ts
var headline = __webpack_require__(3535);
// EXTERNAL MODULE: ./src/report/phrases/reasons.ts
var reasons = __webpack_require__(3758);
// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
// EXTERNAL MODULE: ./src/report/policy-change/policy-change-words.ts
var policy_change_words = __webpack_require__(7077);
// EXTERNAL MODULE: ./src/report/promotion/gate-table.ts
var gate_table = __webpack_require__(280);
// EXTERNAL MODULE: ./src/report/promotion/markdown.ts + 6 modules
var markdown = __webpack_require__(4966);
// EXTERNAL MODULE: ./src/report/promotion/next-steps.ts
var next_steps = __webpack_require__(913);
// EXTERNAL MODULE: ./src/report/promotion/notes.ts
var notes = __webpack_require__(8181);
// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(4205);
;// CONCATENATED MODULE: ./src/report/html/markup.ts

/** Markup of our own, in which everything that came from outside is escaped. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/**
 * The one way to markup: what stands between the placeholders is the template's, and whatever fills one is
 * text, unless it is markup already. In text nothing is hidden, and nothing moves other text about.
 */
function html(template, ...parts) {
    return new Html(String.raw({ raw: template }, ...parts.map(markupOf)));
}
const nothing = new Html('');
function markupOf(part) {
    if (part instanceof Html)
        return part.text;
    if (typeof part === 'object')
        return part.map(markupOf).join('');
    return escaped(String(part));
}
function escaped(text) {
    return (0,untrusted_text/* visible */.RK)(text, Number.POSITIVE_INFINITY).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}

;// CONCATENATED MODULE: ./src/report/html/comparison-svg.ts




const width = 480;
const rowHeight = 44;
const comparison_svg_top = 24;
const middle = width / 2;
/** From the middle to where a bar may end. */
const reach = middle - 8;
/**
 * The comparison as a drawing: bars to the right of the middle are better, to the left worse. `id`:
 * one of its own, where a page has several; letters, digits and dashes.
 */
function comparisonSvg(comparison, id = 'comparison') {
    const { metrics } = comparison;
    const half = (0,charts_comparison/* halfAxis */.RE)(comparison);
    const height = comparison_svg_top + rowHeight * metrics.length + 8;
    const words = (0,comparison_words/* comparisonInWords */.aM)(comparison, (index) => (0,untrusted_text/* visible */.RK)(metrics[index]?.name ?? '', 100));
    return html `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">${(0,comparison_words/* comparisonTitle */.cM)(comparison)}</title>
<desc id="${id}-words">${words}</desc>
<text class="faint" x="${middle - 8}" y="14" text-anchor="end">← worse than the champion</text>
<text class="faint" x="${middle + 8}" y="14">better than the champion →</text>
${metrics.map((metric, index) => row(metric, comparison_svg_top + rowHeight * index, half))}
<line class="zero" x1="${middle}" y1="${comparison_svg_top}" x2="${middle}" y2="${height - 8}"/>
</svg>`;
}
function row(metric, y, half) {
    const share = Math.max(-1, Math.min(1, metric.better / half));
    const length = Math.max(Math.abs(share) * reach, metric.better === 0 ? 0 : 1);
    const said = metric.outcome === 'pass' ? '' : `, ${metric.outcome}`;
    const wants = metric.wants === 'lower' ? ' (lower is better)' : '';
    return html `<text x="8" y="${y + 15}">${(0,untrusted_text/* visible */.RK)(metric.name, 36)}${wants}</text>
<text x="${width - 8}" y="${y + 15}" text-anchor="end">${(0,charts_comparison/* betterText */.wd)(metric)}${said}</text>
<rect class="${metric.better < 0 ? 'worse' : 'better'}" x="${rounded(share < 0 ? middle - length : middle)}" y="${y + 21}" width="${rounded(length)}" height="14"/>
`;
}
function rounded(pixels) {
    return pixels.toFixed(1);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/report/text/moment.ts
var moment = __webpack_require__(7946);
;// CONCATENATED MODULE: ./src/report/html/style.ts
/** The look of every page: dark or light as the reader has it, and black on white on paper. */
const style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc); --faint: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d); --page: light-dark(#ffffff, #0d1117); --head: light-dark(#f6f8fa, #151b23);
  --link: light-dark(#0969da, #4493f8); --better: light-dark(#0969da, #4493f8); --worse: light-dark(#bc4c00, #db6d28);
  --good: light-dark(#1a7f37, #3fb950); --bad: light-dark(#cf222e, #f85149); --wait: light-dark(#9a6700, #d29922); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
header { border-left: .375rem solid var(--line); padding-left: 1rem; }
header.pass, header.unchanged { border-color: var(--good); }
header.block { border-color: var(--bad); }
header.hold, header.conflict { border-color: var(--wait); }
.verdict { margin: 0; font-weight: 600; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; line-height: 1.25; }
p, ul, ol { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--link); }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; background: var(--head);
  border: 1px solid var(--line); border-radius: .25rem; padding: 0 .25em; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--link); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--faint); padding-bottom: .25rem; }
th, td { border: 1px solid var(--line); padding: .375rem .625rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); }
tbody th { font-weight: 400; }
td.number { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sign { white-space: nowrap; }
.gate { min-width: 11rem; }
figure { margin: 0; }
figcaption { color: var(--faint); font-size: .875rem; }
svg { display: block; width: 100%; max-width: 40rem; height: auto; font: 13px system-ui, sans-serif; }
svg text { fill: var(--text); }
svg .faint { fill: var(--faint); }
svg .axis, svg .grid { stroke: var(--line); fill: none; }
svg .zero { stroke: var(--text); stroke-width: 1.5; }
svg .better { fill: var(--better); }
svg .worse { fill: var(--worse); }
svg .trend { stroke: var(--better); stroke-width: 2; fill: none; }
svg .point { fill: var(--better); stroke: var(--page); stroke-width: 1.5; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--faint); font-size: .875rem; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  section, figure, tr { break-inside: avoid; }
  h2 { break-after: avoid; }
  .wide { overflow: visible; }
}
`;

;// CONCATENATED MODULE: ./src/report/html/page.ts




/**
 * A whole page in one file: no script, nothing from a network, and a policy in it that lets nothing of
 * the kind happen, whatever stands in the page.
 */
function page({ title, body, writtenAt, by, }) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    const allowed = [
        "default-src 'none'",
        `style-src 'sha256-${hash}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return html `<!doctype html>
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
<footer>Written by Stagegate on ${(0,moment/* minuteOf */.i)(writtenAt)} UTC${by === '' ? '' : html `, for ${by}`}. What the registry
says may have changed since.</footer>
</body>
</html>
`.text;
}

;// CONCATENATED MODULE: ./src/report/html/prose.ts


/** Around what is quoted in a sentence: no visible text contains them. */
const [begin, end] = ['\u0001', '\u0002'];
/** Marks what came from outside in a sentence, so that `prose` can set it apart. */
const quoted = (text, limit) => `${begin}${(0,untrusted_text/* visible */.RK)(text, limit)}${end}`;
/** A sentence in which names stand in a type of their own. */
function prose(sentence) {
    // What was split at one of two signs is text of ours and text that was quoted, in turn.
    const parts = sentence.replaceAll(end, begin).split(begin);
    return html `${parts.map((part, index) => (index % 2 === 0 ? html `${part}` : prose_name(part)))}`;
}
/** A name that came from outside, in the direction in which it is written. */
function prose_name(text) {
    return text === '' ? html `(empty)` : html `<code><bdi>${text}</bdi></code>`;
}

// EXTERNAL MODULE: ./src/report/charts/trend-scale.ts
var trend_scale = __webpack_require__(3390);
;// CONCATENATED MODULE: ./src/report/html/trend-svg.ts




const trend_svg_width = 480;
const height = 180;
const [left, right, trend_svg_top, bottom] = [44, trend_svg_width - 44, 28, height - 44];
/** The trend as a drawing; null: its numbers are too large or too small for one. */
function trendSvg(trend) {
    const scale = (0,trend_scale/* trendScale */.S)(trend);
    if (scale === null)
        return null;
    const { from, to, values } = scale;
    const texts = (0,trend_words/* pointValues */.ro)(trend);
    const x = (index) => left + ((right - left) * index) / (values.length - 1);
    const y = (value) => bottom - ((bottom - trend_svg_top) * (value - from)) / (to - from);
    const line = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
    const points = trend.points.map(({ version, role }, index) => {
        const [across, down] = [x(index).toFixed(1), y(values[index] ?? from)];
        const what = role === 'candidate' ? 'this one' : role === 'champion' ? 'champion' : '';
        return html `<circle class="point" cx="${across}" cy="${down.toFixed(1)}" r="5"/>
<text x="${across}" y="${labelAt(values, index, down).toFixed(1)}" text-anchor="middle">${texts[index] ?? ''}</text>
<text x="${across}" y="${bottom + 20}" text-anchor="middle">v${version}</text>
<text class="faint" x="${across}" y="${bottom + 36}" text-anchor="middle">${what}</text>
`;
    });
    return html `<svg viewBox="0 0 ${trend_svg_width} ${height}" role="img" aria-labelledby="trend-title trend-words">
<title id="trend-title">${(0,trend_words/* trendTitle */.cq)(trend, (text, limit) => (0,untrusted_text/* visible */.RK)(text, limit))}</title>
<desc id="trend-words">${(0,trend_words/* trendInWords */.qy)(trend)}</desc>
<line class="axis" x1="8" y1="${bottom}" x2="${trend_svg_width - 8}" y2="${bottom}"/>
<polyline class="trend" points="${line.join(' ')}"/>
${points}</svg>`;
}
/** Above the point, or below where the line goes up to both sides of it. */
function labelAt(values, index, y) {
    const own = values[index] ?? 0;
    const neighbours = [values[index - 1], values[index + 1]].filter((it) => it !== undefined);
    return neighbours.length === 2 && neighbours.every((it) => it > own) ? y + 19 : y - 10;
}

;// CONCATENATED MODULE: ./src/report/html/report-page.ts


















/** More gates than anybody reads, and a page that a browser still shows. */
const mostRows = 2000;
/** The report as a page of its own, for people without GitHub: the words are those of the comment. */
function reportPage(outcome, options) {
    const { word, sentence } = (0,headline/* headline */.P)(outcome, (text, limit) => (0,untrusted_text/* visible */.RK)(text, limit));
    const { trend, place, writtenAt, by } = options;
    return page({
        title: `${word}: ${sentence}`,
        writtenAt,
        by,
        body: [
            opening(outcome, place),
            list('Why', (0,reasons/* reasonsOf */.zM)(outcome, quoted, mostRows).map(reason)),
            policyChange(outcome),
            gates(outcome),
            comparison(outcome),
            trendSection(trend),
            list((0,reasons/* changesTitle */.wv)(outcome) ?? '', changes(outcome)),
            list('Besides', outcome.notes.map((note) => prose((0,notes/* noteReason */.F)(note, quoted)))),
            list('What the policy requires', (0,reasons/* requirementsMet */.TJ)(outcome, quoted).map(reason)),
            evidence(outcome, options),
        ],
    });
}
function opening(outcome, place) {
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, quoted);
    const { decision, ending } = outcome;
    const steps = (0,next_steps/* nextSteps */.Z)(outcome, place, quoted);
    const lead = (0,reasons/* leadOf */.M)(outcome, quoted).map(({ text, strong }) => strong ? html `<strong>${prose(text)}</strong> ` : html `${prose(text)} `);
    return html `<header class="${ending.kind === 'conflict' ? 'conflict' : decision.verdict}">
<p class="verdict"><span aria-hidden="true">${sign}</span> ${word}</p>
<h1>${prose(sentence)}</h1>
<p>${lead}</p>
${steps.length === 0 ? nothing : html `<p><strong>Next:</strong> ${prose(steps.join(' '))}</p>`}
</header>
`;
}
/** '' for a title stands only over an empty list, which is left out. */
function list(title, items) {
    if (items.length === 0)
        return nothing;
    return section(title, html `<ul>${items.map((item) => html `<li>${item}</li>`)}</ul>`);
}
function section(title, content) {
    return html `<section>
<h2>${title}</h2>
${content}
</section>
`;
}
function reason({ outcome, gate, text, warning }) {
    const who = gate === null ? nothing : html `, ${prose_name((0,untrusted_text/* visible */.RK)(gate, 300))}`;
    const more = warning === null ? nothing : html ` — ${signOf('warn')}: ${prose(warning)}`;
    return html `${signOf(outcome)}${who}: ${prose(text)}${more}`;
}
function signOf(outcome) {
    return html `<span class="sign"><span aria-hidden="true">${markdown/* emoji */.Zg[outcome]}</span> ${outcome}</span>`;
}
function policyChange({ decision }) {
    const told = (0,policy_change_words/* policyChangeTold */.m)(decision, quoted, mostRows);
    if (told === null)
        return nothing;
    const { heading, sentence, differences, remarks, worse } = told;
    const side = (text) => (text === null ? html `(nothing)` : prose_name((0,untrusted_text/* visible */.RK)(text, 300)));
    const rows = differences.map(({ direction, before, after }) => html `<tr><th scope="row">${direction}</th><td>${side(before)}</td><td>${side(after)}</td></tr>
`);
    return section(heading, html `<p>${prose([sentence, ...remarks].join(' '))}</p>
${rows.length === 0
        ? nothing
        : html `<table>
<thead><tr><th scope="col">It becomes</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`}${worse === null
        ? nothing
        : html `<p>${prose(worse.sentence)}</p>
<ul>${worse.reasons.map((each) => html `<li>${reason(each)}</li>`)}</ul>`}`);
}
function gates(outcome) {
    const table = (0,gate_table/* gateTable */.k)(outcome, mostRows);
    if (table === null)
        return nothing;
    const { head, rows, left } = table;
    const [gate, ...numbers] = head.map((lines) => lines.join(' '));
    return section('Gates', html `<div class="wide" tabindex="0" role="region" aria-label="Gates">
<table>
<thead><tr><th scope="col">Outcome</th><th scope="col">${gate ?? ''}</th>${numbers.map((column) => html `<th scope="col" class="number">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html `<tr><td>${signOf(row.outcome)}</td><th scope="row" class="gate">${prose_name((0,untrusted_text/* visible */.RK)(row.gate, 300))}</th>${row.numbers.map((cell) => html `<td class="number">${cell}</td>`)}</tr>
`)}</tbody>
</table>
</div>${left > 0 ? html `<p>… and ${left} more that are not shown here.</p>` : nothing}`);
}
function comparison({ decision }) {
    const found = (0,charts_comparison/* comparisonOf */.jb)(decision);
    if (found === null)
        return nothing;
    const notes = [comparison_words/* howToRead */._c, ...(0,comparison_words/* notInChart */.P8)(found, quoted)].map(prose);
    return section((0,comparison_words/* comparisonTitle */.cM)(found), html `<figure>
${comparisonSvg(found)}
<figcaption>${notes.map((note) => html `${note} `)}</figcaption>
</figure>`);
}
function trendSection(reading) {
    switch (reading.kind) {
        case 'none':
            return nothing;
        case 'failed':
            return section('Trend', html `<p>There is no trend here, for the registry could not be asked: ${prose_name((0,untrusted_text/* visible */.RK)(reading.problem, 400))}</p>`);
        case 'found': {
            const { trend } = reading;
            const left = (0,trend_words/* notInTrend */.Ar)(trend);
            return section('Trend', html `<figure>
${trendSvg(trend) ?? nothing}
<figcaption>${prose((0,trend_words/* trendTitle */.cq)(trend, quoted))}: ${(0,trend_words/* trendInWords */.qy)(trend)}.${left === null ? '' : ` ${left}`}</figcaption>
</figure>`);
        }
    }
}
function changes(outcome) {
    if ((0,reasons/* changesTitle */.wv)(outcome) === null)
        return [];
    return (0,words/* changeLines */.Ow)(outcome.change, quoted).map(prose);
}
function evidence({ decision }, options) {
    const { rules, evidenceDigest, gates } = decision;
    const baselines = new Set(gates.filter(({ baseline }) => baseline !== null).map((gate) => (0,words/* baselineName */.Ri)(gate, quoted)));
    const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved');
    const asked = decision.target.kind !== 'retirement';
    return list('Evidence', [
        html `evidence digest: <code>${evidenceDigest}</code>${approved ? ' (as approved)' : ''}`,
        ...(baselines.size === 0
            ? []
            : [html `compared with ${prose([...baselines].slice(0, 10).join(', '))}`]),
        ...(asked
            ? [
                html `first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
            ]
            : []),
        ...report_page_links({ decision }, options),
    ]);
}
function report_page_links({ decision }, { uiUrl, workflowRunUrl }) {
    const { model, candidate, champion } = decision;
    const found = [];
    if (uiUrl !== null) {
        for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
            const run = (0,links/* runUrl */.Vp)(uiUrl, side.run);
            const version = report_page_link(`version ${side.version}`, (0,links/* versionUrl */.Aj)(uiUrl, model, side.version));
            found.push(run === null ? version : html `${version}, ${report_page_link('its run', run)}`);
        }
    }
    if (workflowRunUrl !== null)
        found.push(report_page_link('workflow run', workflowRunUrl));
    return found;
}
/** Only to the web: an address that begins otherwise could be a script. */
function report_page_link(text, url) {
    return /^https?:\/\//i.test(url)
        ? html `<a href="${url}" rel="noreferrer noopener">${text}</a>`
        : html `${text}`;
}


/***/ })

};
