export const id = 282;
export const ids = [282];
export const modules = {

/***/ 4282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonSvg: () => (/* binding */ comparisonSvg)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
/* harmony import */ var _charts_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4449);
/* harmony import */ var _charts_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2457);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(488);




const width = 480;
const rowHeight = 44;
const top = 24;
const middle = width / 2;
/** From the middle to where a bar may end. */
const reach = middle - 8;
/**
 * The comparison as a drawing: bars to the right of the middle are better, to the left worse. `id`:
 * one of its own, where a page has several; letters, digits and dashes.
 */
function comparisonSvg(comparison, id = 'comparison') {
    const { metrics } = comparison;
    const half = (0,_charts_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .halfAxis */ .RE)(comparison);
    const height = top + rowHeight * metrics.length + 8;
    const words = (0,_charts_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonInWords */ .aM)(comparison, (index) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(metrics[index]?.name ?? '', 100));
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-words">
<title id="${id}-title">${(0,_charts_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonTitle */ .cM)(comparison)}</title>
<desc id="${id}-words">${words}</desc>
<text class="faint" x="${middle - 8}" y="14" text-anchor="end">← worse than the champion</text>
<text class="faint" x="${middle + 8}" y="14">better than the champion →</text>
${metrics.map((metric, index) => row(metric, top + rowHeight * index, half))}
<line class="zero" x1="${middle}" y1="${top}" x2="${middle}" y2="${height - 8}"/>
</svg>`;
}
function row(metric, y, half) {
    const share = Math.max(-1, Math.min(1, metric.better / half));
    const length = Math.max(Math.abs(share) * reach, metric.better === 0 ? 0 : 1);
    const said = metric.outcome === 'pass' ? '' : `, ${metric.outcome}`;
    const wants = metric.wants === 'lower' ? ' (lower is better)' : '';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<text x="8" y="${y + 15}">${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(metric.name, 36)}${wants}</text>
<text x="${width - 8}" y="${y + 15}" text-anchor="end">${(0,_charts_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .betterText */ .wd)(metric)}${said}</text>
<rect class="${metric.better < 0 ? 'worse' : 'better'}" x="${rounded(share < 0 ? middle - length : middle)}" y="${y + 21}" width="${rounded(length)}" height="14"/>
`;
}
function rounded(pixels) {
    return pixels.toFixed(1);
}


/***/ }),

/***/ 488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1037);

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
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, Number.POSITIVE_INFINITY).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}


/***/ })

};
