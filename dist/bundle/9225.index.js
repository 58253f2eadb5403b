export const id = 9225;
export const ids = [9225];
export const modules = {

/***/ 2457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ notInChart),
/* harmony export */   _c: () => (/* binding */ howToRead),
/* harmony export */   aM: () => (/* binding */ comparisonInWords),
/* harmony export */   cM: () => (/* binding */ comparisonTitle)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4449);

function comparisonTitle({ candidate, champion }) {
    return `Version ${candidate} against the champion, version ${champion}`;
}
/** How the chart is to be read, in whole sentences. */
const howToRead = "Each bar is the difference in percent of the champion's value: to the right of the line the candidate " +
    'is better, to the left worse. Which way is better, the gate says.';
/** All that the chart shows, for who cannot see it. */
function comparisonInWords(comparison, nameOf) {
    return comparison.metrics
        .map((metric, index) => `${nameOf(index)} ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .betterText */ .wd)(metric)}`)
        .join(', ');
}
const reasons = {
    'no-value': 'the candidate has no value that counts',
    'champion-has-none': 'the champion has no value that counts',
    'champion-has-0': 'the champion has 0, and nothing is a percentage of 0',
    'no-direction': 'no one direction is better',
    datasets: 'not measured on the same dataset, as far as MLflow knows',
    'too-large': 'the numbers are too large to draw',
};
/** What the chart does not show, in sentences; at most so many names. */
function notInChart(comparison, quote, most = 8) {
    const { leftOut, more } = comparison;
    const named = leftOut
        .slice(0, most)
        .map(({ name, because }) => `${quote(name, 100)} (${reasons[because]})`);
    const further = leftOut.length - named.length;
    const beyond = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondAxis */ .XO)(comparison).map((metric) => `${quote(metric.name, 100)} (${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .betterText */ .wd)(metric)})`);
    return [
        ...(beyond.length === 0 ? [] : [`Goes on beyond the edge: ${beyond.join(', ')}.`]),
        ...(named.length === 0
            ? []
            : [`Not in the chart: ${named.join(', ')}${further > 0 ? `, and ${further} more` : ''}.`]),
        ...(more === 0 ? [] : [`${more} more metrics are only in the table.`]),
    ];
}


/***/ }),

/***/ 4449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ halfAxis),
/* harmony export */   Rq: () => (/* binding */ doubleOf),
/* harmony export */   XO: () => (/* binding */ beyondAxis),
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   wd: () => (/* binding */ betterText)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8704);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4888);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(179);
/* harmony import */ var _gate_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7970);




const mostMetrics = 8;
/** null: there is no champion to compare with, or no metric of both that a chart can show. */
function comparisonOf({ candidate, champion, gates }) {
    if (champion === null)
        return null;
    const groups = [...Map.groupBy(gates, measureKey).values()];
    const all = groups.map((group) => compared(group, champion));
    const shownHere = all.filter((it) => 'better' in it);
    if (shownHere.length === 0)
        return null;
    const metrics = (0,_gate_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstInOrder */ .R6)(shownHere, mostMetrics);
    return {
        candidate: candidate.version,
        champion: champion.version,
        metrics,
        leftOut: all.filter((it) => 'because' in it),
        more: shownHere.length - metrics.length,
    };
}
function measureKey({ gate, metric }) {
    return JSON.stringify([metric, (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregateOfGate */ .yl)(gate), gate.dataset]);
}
function compared(group, champion) {
    const [first] = group;
    if (first === undefined)
        throw new Error('a group of no gates');
    const { gate, metric, candidate } = first;
    const aggregate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregateOfGate */ .yl)(gate);
    const name = aggregate === 'last' ? metric : `${aggregate}(${metric})`;
    const leftOut = (because) => ({ name, because });
    const theirs = (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .read */ .LF)(champion.run, { metric, aggregate, dataset: gate.dataset });
    if (candidate.kind !== 'value')
        return leftOut('no-value');
    if (theirs.kind !== 'value')
        return leftOut('champion-has-none');
    if (group.some(isOfOtherDatasets))
        return leftOut('datasets');
    const wants = directionOf(group.map((result) => result.gate));
    if (wants === null)
        return leftOut('no-direction');
    const [own, other] = [doubleOf(candidate.value), doubleOf(theirs.value)];
    if (other === 0)
        return leftOut('champion-has-0');
    const higher = ((own - other) / Math.abs(other)) * 100;
    if (!Number.isFinite(higher))
        return leftOut('too-large');
    return {
        name,
        better: wants === 'higher' || higher === 0 ? higher : -higher,
        wants,
        candidate: own,
        champion: other,
        outcome: group.map(({ outcome }) => outcome).reduce(_gate_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worseOf */ .WD),
    };
}
function isOfOtherDatasets({ finding, datasetWarning }) {
    return datasetWarning || finding.kind === 'datasets-differ' || finding.kind === 'datasets-unknown';
}
/** null where the gates want it to be equal, or neither too high nor too low. */
function directionOf(gates) {
    const wanted = new Set(gates.map(wantedBy));
    const [only] = wanted;
    return wanted.size === 1 ? (only ?? null) : null;
}
function wantedBy(gate) {
    if (gate.kind === 'superiority')
        return gate.better;
    switch (gate.comparator) {
        case '>=':
        case '>':
            return 'higher';
        case '<=':
        case '<':
            return 'lower';
        case '==':
            return null;
    }
}
/** As near as a double comes: for drawing only. */
function doubleOf(value) {
    return Number((0,_exact_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)([value], 17)[0]);
}
/** `7.9 % worse`, `0.51 % better`, `the same`. */
function betterText({ better }) {
    if (better === 0)
        return 'the same';
    return `${percentText(Math.abs(better))} ${better > 0 ? 'better' : 'worse'}`;
}
function percentText(percent) {
    if (percent >= 1000)
        return 'over 999 %';
    if (percent < 0.001)
        return 'under 0.001 %';
    const rounded = percent >= 100 ? Math.round(percent) : Number(percent.toPrecision(2));
    return `${rounded} %`;
}
/**
 * Half of the axis, in percent: a round number that all changes fit below, but at most 50, so that one
 * that is far out does not make all others too small to see.
 */
function halfAxis({ metrics }) {
    const largest = Math.max(...metrics.map(({ better }) => Math.abs(better)));
    return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((half) => largest <= half) ?? 50;
}
/** The metrics whose bars end at the edge of the chart, though they go on. */
function beyondAxis(comparison) {
    const half = halfAxis(comparison);
    return comparison.metrics.filter(({ better }) => Math.abs(better) > half);
}


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ trendScale)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4449);

/** The numbers of a trend and an axis that they fit on; null: they are too large or small to draw. */
function trendScale({ points }) {
    const values = points.map(({ value }) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleOf */ .Rq)(value));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const largest = Math.max(Math.abs(least), Math.abs(most));
    if (!(largest < 1e9))
        return null;
    const span = most - least;
    const room = span === 0 ? largest * 0.05 || 1 : span * 0.2;
    // Mermaid writes six digits after the point: a smaller difference would be none.
    return room < 1e-5 ? null : { from: least - room, to: most + room, values };
}


/***/ }),

/***/ 5581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ notInTrend),
/* harmony export */   cq: () => (/* binding */ trendTitle),
/* harmony export */   qy: () => (/* binding */ trendInWords),
/* harmony export */   ro: () => (/* binding */ pointValues)
/* harmony export */ });
/* unused harmony export pointName */
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9861);


/** `val_auc of the last versions in Production`. */
function trendTitle({ metric, target }, quote) {
    const where = target.kind === 'alias' ? 'with' : 'in';
    return `${quote(metric, 160)} of the last versions ${where} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)}`;
}
/** `version 3 (champion)`. */
function pointName({ version, role }) {
    switch (role) {
        case 'former':
            return `version ${version}`;
        case 'champion':
            return `version ${version} (champion)`;
        case 'candidate':
            return `version ${version} (this one)`;
    }
}
/** The values as people read them, with enough digits to tell them apart. */
function pointValues({ points }) {
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(points.map(({ value }) => value));
}
/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (this one) 0.9466`. */
function trendInWords(trend) {
    const values = pointValues(trend);
    return trend.points.map((point, index) => `${pointName(point)} ${values[index]}`).join(', ');
}
const reasons = {
    'no-run': 'its run is gone',
    'no-value': 'it has no such value',
    'not-its-own': 'its value may be that of another model',
};
/** Which versions it leaves out, in a sentence; null: none. */
function notInTrend({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const named = leftOut.map(({ version, because }) => `version ${version} (${reasons[because]})`);
    return `Left out: ${named.join(', ')}.`;
}


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _gate_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7970);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3596);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);



/** null: there are no gates. `most`: those that passed are the first to go. */
function gateTable({ decision }, most) {
    if (decision.gates.length === 0)
        return null;
    const kept = (0,_gate_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstInOrder */ .R6)(decision.gates, most);
    const { candidate, champion } = decision;
    const relative = champion !== null || kept.some((gate) => gate.baseline !== null);
    return {
        head: [
            ['Gate'],
            ['Candidate', `version ${candidate.version}`],
            ...(relative
                ? [
                    champion === null ? ['Baseline'] : ['Champion', `version ${champion.version}`],
                    ['Difference'],
                ]
                : []),
            ['Bound'],
        ],
        rows: kept.map((gate) => row(gate, relative, champion)),
        left: decision.gates.length - kept.length,
    };
}
function row(result, relative, champion) {
    const numbers = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .c)(result, champion);
    const other = result.baseline?.version ?? null;
    const baseline = other === null || other === champion?.version
        ? numbers.baseline
        : `${numbers.baseline} (version ${other})`;
    return {
        outcome: result.outcome,
        gate: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateText */ .bp)(result),
        numbers: [
            (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateText */ .Db)(result, numbers),
            ...(relative ? [baseline, numbers.difference] : []),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .boundCell */ .jY)(result, numbers),
        ],
    };
}


/***/ }),

/***/ 8003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ versionUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Zr: () => (/* binding */ modelUrl),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/** Pages of MLflow's UI; `ui` has no slash at its end. */
function versionUrl(ui, model, version) {
    return `${ui}/#/models/${encoded(model)}/versions/${version}`;
}
/** The same where links may be turned off; '' for none, as outputs say it. */
function modelUrl(ui, model, version) {
    return ui === null ? '' : versionUrl(ui, model, version);
}
function runUrl(ui, run) {
    if (run.kind !== 'found')
        return null;
    const [experiment, id] = [run.experimentId, run.runId].map(encoded);
    return `${ui}/#/experiments/${experiment}/runs/${id}`;
}
/** More than any name that MLflow takes needs, and less than browsers and proxies do. */
const longestAddress = 4000;
/** A Markdown link whose text is ours; a parenthesis would end the address early. */
function markdownLink(text, url) {
    if (url.length > longestAddress)
        return text;
    return `[${text}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>)`;
}
/**
 * Half of a surrogate pair, which an address cannot hold, becomes U+FFFD. Quotes and parentheses are
 * encoded as well: they would be taken as such where a shell or Markdown reads the address.
 */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (sign) => {
        return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}


/***/ }),

/***/ 9225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zg: () => (/* binding */ emoji),
  qN: () => (/* binding */ markdownReport),
  RG: () => (/* binding */ noteList)
});

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/core/report/charts/comparison.ts
var charts_comparison = __webpack_require__(4449);
// EXTERNAL MODULE: ./src/core/report/charts/comparison-words.ts
var comparison_words = __webpack_require__(2457);
;// CONCATENATED MODULE: ./src/core/report/charts/plain-label.ts

/**
 * What may stand in a label of a Mermaid chart as it is: letters, digits and marks of any script,
 * and a few signs that mean nothing to Mermaid, to HTML or to a link. Quotes, brackets, `#`, `%`, `;`,
 * `:`, `<`, `@`, backquotes and lines' ends are not among them.
 */
const plain = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ ./+()-]*$/u;
/** More would leave a narrow screen no room for the bars. */
const longest = 16;
/** A name that came from outside, as a chart shows it; null: a number must stand for it. */
function plainLabel(name) {
    const shown = (0,untrusted_text/* visible */.RK)(name, 200);
    if (!plain.test(shown))
        return null;
    const points = [...shown];
    // Slices differ at their end.
    return points.length <= longest
        ? shown
        : `${points.slice(0, 6).join('')}…${points.slice(-(longest - 7)).join('')}`;
}
/** A label for each name, each once: `metric 3` for one that is not plain, or that looks like another. */
function labelsFor(names) {
    const labels = names.map(plainLabel);
    return labels.map((label, index) => label === null ||
        labels.indexOf(label) !== labels.lastIndexOf(label) ||
        /^metric \d+$/.test(label)
        ? `metric ${index + 1}`
        : label);
}

;// CONCATENATED MODULE: ./src/core/report/charts/xychart.ts
/**
 * Colours that can be told from both of GitHub's backgrounds and, by their lightness, from each
 * other: better, worse, what covers the rest, the line of the champion.
 */
const palette = '#2f81f7, #bc4c00, #8b949e, #8b949e';
/**
 * In pixels. Where the screen is narrower than a chart, Mermaid measures labels in the chart as it is
 * shown, made smaller, and then lays it out as if it were not: they are cut. So it is as wide as a phone.
 */
const width = 340;
/** The front matter of a chart of that height, in pixels, that looks well on a light and a dark page. */
function chartConfig(height) {
    return [
        '---',
        'config:',
        '  xyChart:',
        `    width: ${width}`,
        `    height: ${height}`,
        '    plotReservedSpacePercent: 35',
        '    xAxis:',
        '      labelFontSize: 11',
        '    yAxis:',
        '      labelFontSize: 11',
        '      titleFontSize: 12',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: transparent',
        `      plotColorPalette: "${palette}"`,
        '---',
    ];
}
/** A finite number as Mermaid reads it: it knows no exponent. */
function decimal(value) {
    const text = value.toFixed(6).replace(/\.?0+$/, '');
    return text === '-0' ? '0' : text;
}

;// CONCATENATED MODULE: ./src/core/report/charts/comparison-mermaid.ts




/**
 * The comparison as a Mermaid chart: bars to the right of 0 are better than the champion, bars to
 * the left worse. Mermaid begins every bar at the edge of the chart, so a grey one covers the part
 * between the edge and where the difference begins.
 */
function comparisonChart(comparison) {
    const { metrics } = comparison;
    const half = (0,charts_comparison/* halfAxis */.RE)(comparison);
    const clipped = metrics.map(({ better }) => Math.max(-half, Math.min(half, better)));
    const names = labelsFor(metrics.map(({ name }) => name));
    const series = (value) => `[${clipped.map((change) => decimal(value(change))).join(', ')}]`;
    const labels = metrics.map((metric, index) => `"${names[index]} ${(0,charts_comparison/* betterText */.wd)(metric)}"`);
    return [
        ...chartConfig(64 + 28 * metrics.length),
        'xychart-beta horizontal',
        `    accTitle: ${(0,comparison_words/* comparisonTitle */.cM)(comparison)}`,
        `    accDescr: ${(0,comparison_words/* comparisonInWords */.aM)(comparison, (index) => names[index] ?? '')}`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis "percent better than the champion" -${decimal(half)} --> ${decimal(half)}`,
        `    bar ${series((change) => (change > 0 ? change : -half))}`,
        `    bar ${series((change) => (change < 0 ? 0 : -half))}`,
        `    bar ${series((change) => Math.min(change, 0))}`,
        `    line ${series(() => 0)}`,
    ].join('\n');
}
/** Which number of a chart stands for which name, where a name could not stand there itself. */
function comparisonLegend({ metrics }, quote) {
    const labels = labelsFor(metrics.map(({ name }) => name));
    return metrics.flatMap(({ name }, index) => {
        const label = labels[index] ?? '';
        return label === `metric ${index + 1}` ? [`${label} is ${quote(name, 160)}`] : [];
    });
}

// EXTERNAL MODULE: ./src/core/report/charts/trend-scale.ts
var trend_scale = __webpack_require__(5994);
// EXTERNAL MODULE: ./src/core/report/charts/trend-words.ts
var trend_words = __webpack_require__(5581);
;// CONCATENATED MODULE: ./src/core/report/charts/trend-mermaid.ts




/** The trend as a Mermaid chart; null: its numbers are too large or too small for one. */
function trendChart(trend) {
    const scale = (0,trend_scale/* trendScale */.S)(trend);
    if (scale === null)
        return null;
    const metric = plainLabel(trend.metric) ?? 'key metric';
    const labels = trend.points.map(({ version }) => `"v${version}"`);
    return [
        ...chartConfig(150),
        'xychart-beta',
        `    accTitle: ${metric} of the last versions`,
        `    accDescr: ${(0,trend_words/* trendInWords */.qy)(trend)}`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis ${decimal(scale.from)} --> ${decimal(scale.to)}`,
        `    line [${scale.values.map(decimal).join(', ')}]`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/core/report/charts/markdown-charts.ts






/**
 * The comparison as a block of Markdown; '' where there is none. It is open, and can be folded: a
 * chart that is drawn while it is folded comes out without a size in some browsers.
 */
function comparisonBlock(decision) {
    const comparison = (0,charts_comparison/* comparisonOf */.jb)(decision);
    if (comparison === null)
        return '';
    const legend = comparisonLegend(comparison, untrusted_text/* codeSpan */.SS);
    const notes = [
        comparison_words/* howToRead */._c,
        'Grey is only background.',
        ...(legend.length === 0 ? [] : [`In the chart, ${legend.join(', ')}.`]),
        ...(0,comparison_words/* notInChart */.P8)(comparison, untrusted_text/* codeSpan */.SS),
    ];
    return folded((0,comparison_words/* comparisonTitle */.cM)(comparison), [
        mermaid(comparisonChart(comparison)),
        notes.join(' '),
    ]);
}
/** The trend in a sentence, and where there is room for it as a chart; '' where there is none. */
function trendBlock(reading, withChart) {
    switch (reading.kind) {
        case 'none':
            return '';
        case 'failed':
            return `There is no trend here, for the registry could not be asked: ${(0,untrusted_text/* codeSpan */.SS)(reading.problem, 400)}`;
        case 'found': {
            const sentence = trendSentence(reading.trend);
            const chart = withChart ? trendChart(reading.trend) : null;
            return chart === null ? sentence : `${sentence}\n\n${mermaid(chart)}`;
        }
    }
}
function trendSentence(trend) {
    const left = (0,trend_words/* notInTrend */.Ar)(trend);
    return `**Trend:** ${(0,trend_words/* trendTitle */.cq)(trend, untrusted_text/* codeSpan */.SS)}: ${(0,trend_words/* trendInWords */.qy)(trend)}.${left === null ? '' : ` ${left}`}`;
}
function folded(summary, parts) {
    return [`<details open><summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');
}
function mermaid(text) {
    return `\`\`\`mermaid\n${text}\n\`\`\``;
}

// EXTERNAL MODULE: ./src/core/report/gate-table.ts
var gate_table = __webpack_require__(9722);
// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __webpack_require__(6268);
// EXTERNAL MODULE: ./src/core/report/links.ts
var links = __webpack_require__(8003);
// EXTERNAL MODULE: ./src/core/report/next-steps.ts
var next_steps = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/core/report/notes.ts
var report_notes = __webpack_require__(6159);
// EXTERNAL MODULE: ./src/core/report/policy-change-words.ts
var policy_change_words = __webpack_require__(2727);
;// CONCATENATED MODULE: ./src/core/report/policy-change-markdown.ts


/** A sign and a word: no report may depend on an emoji. */
const signs = {
    looser: '🔓 looser',
    different: '🔀 different',
    tighter: '🔒 tighter',
};
/** A gate may ask much; more than this is cut. */
const longestText = 200;
/**
 * What a change of the policy means for this model, for a comment and a summary; '' where nothing
 * changes. `most`: rows of the table, and reasons below it.
 */
function policyChangeMarkdown(decision, most) {
    const told = (0,policy_change_words/* policyChangeTold */.m)(decision, untrusted_text/* codeSpan */.SS, most);
    if (told === null)
        return '';
    const { differences, left, remarks, worse } = told;
    const table = [
        '| | Before | After |',
        '| :-- | :-- | :-- |',
        ...differences.map(({ direction, before, after }) => `| ${signs[direction]} | ${cell(before)} | ${cell(after)} |`),
        ...more(left),
    ];
    return [
        `**${told.heading}.** ${told.sentence}`,
        ...(differences.length === 0 ? [] : [table.join('\n')]),
        ...(remarks.length === 0 ? [] : [remarks.join(' ')]),
        ...(worse === null
            ? []
            : [[worse.sentence, '', ...worse.reasons.map(reason), ...more(worse.left)].join('\n')]),
    ].join('\n\n');
}
function cell(text) {
    return text === null ? '(nothing)' : (0,untrusted_text/* codeSpanInCell */.zM)(text, longestText);
}
function reason({ outcome, gate, text }) {
    const sign = outcome === 'fail' ? '❌ fail' : '✋ hold';
    return gate === null ? `- ${sign}: ${text}` : `- ${sign}, ${(0,untrusted_text/* codeSpan */.SS)(gate, 160)}: ${text}`;
}
function more(left) {
    return left === 0 ? [] : ['', `… and ${left} more.`];
}

// EXTERNAL MODULE: ./src/core/report/reasons.ts
var reasons = __webpack_require__(699);
// EXTERNAL MODULE: ./src/core/report/words.ts + 2 modules
var words = __webpack_require__(9861);
;// CONCATENATED MODULE: ./src/core/report/markdown.ts










const emoji = {
    pass: '✅',
    fail: '❌',
    hold: '✋',
    warn: '⚠️',
    info: 'ℹ️',
    skip: '⏭️',
};
/** How much of the report there is room for, most first: pictures go, then gates that passed. */
const sizes = [
    { rows: 500, charts: true },
    { rows: 500, charts: false },
    ...[150, 50, 20, 5].map((rows) => ({ rows, charts: false })),
];
/** The report as a pull request's comment and as a job's summary: the same words for both. */
function markdownReport(outcome, options) {
    for (const size of sizes) {
        const text = reportWith(outcome, options, size);
        if (text.length <= options.limit)
            return text;
    }
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    const left = 'The report is too long to be shown here.';
    const brief = `### ${sign} ${word}: ${sentence}\n\n${left}\n\n${details(outcome)}\n`;
    return brief.length <= options.limit ? brief : `### ${sign} ${word}\n\n${left}\n`;
}
/** What a reader wants at once comes first; what bears it out is folded away below. */
function reportWith(outcome, options, { rows, charts }) {
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    return [
        `### ${sign} ${word}: ${sentence}`,
        lead(outcome),
        next(outcome, options),
        markdown_reasons(outcome, rows),
        policyChangeMarkdown(outcome.decision, rows),
        table(outcome, rows),
        changes(outcome),
        noteList(outcome.notes),
        markdown_links(outcome, options),
        ...(charts ? pictures(outcome, options) : []),
        requirements(outcome),
        details(outcome),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function lead(outcome) {
    return (0,reasons/* leadOf */.M)(outcome, untrusted_text/* codeSpan */.SS)
        .map(({ text, strong }) => (strong ? `**${text}**` : text))
        .join(' ');
}
function next(outcome, { place }) {
    if (place === undefined)
        return '';
    const steps = (0,next_steps/* nextSteps */.Z)(outcome, place, untrusted_text/* codeSpan */.SS);
    return steps.length === 0 ? '' : `**Next:** ${steps.join(' ')}`;
}
function pictures({ decision }, { charts, trend }) {
    return [
        charts === undefined ? '' : comparisonBlock(decision),
        trend === undefined ? '' : trendBlock(trend, charts === 'summary'),
    ];
}
function requirements(outcome) {
    const met = (0,reasons/* requirementsMet */.TJ)(outcome, untrusted_text/* codeSpan */.SS);
    if (met.length === 0)
        return '';
    return foldedList('What the policy requires', met.map(reasonLine));
}
function table(outcome, most) {
    const table = (0,gate_table/* gateTable */.k)(outcome, most);
    if (table === null)
        return '';
    const { head, rows, left } = table;
    return [
        tableRow(['', ...head.map((lines) => lines.join('<br>'))]),
        tableRow([':--', ':--', ...head.slice(1).map(() => '--:')]),
        ...rows.map(({ outcome, gate, numbers }) => tableRow([signOf(outcome), (0,untrusted_text/* codeSpanInCell */.zM)(gate, 160), ...numbers])),
        ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
    ].join('\n');
}
function markdown_reasons(outcome, most) {
    const lines = (0,reasons/* reasonsOf */.zM)(outcome, untrusted_text/* codeSpan */.SS, most).map(reasonLine);
    return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n');
}
function reasonLine({ outcome, gate, text, warning }) {
    const who = gate === null ? signOf(outcome) : `${signOf(outcome)}, ${(0,untrusted_text/* codeSpan */.SS)(gate, 160)}`;
    return `- ${who}: ${text}${warning === null ? '' : ` — ⚠️ ${warning}`}`;
}
/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome) {
    return `${emoji[outcome]} ${outcome}`;
}
function changes(outcome) {
    const title = (0,reasons/* changesTitle */.wv)(outcome);
    const lines = outcome.changes.flatMap((change) => (0,words/* changeLines */.Ow)(change, untrusted_text/* codeSpan */.SS));
    if (lines.length === 0 || title === null)
        return '';
    return [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}
function noteList(notes) {
    const lines = notes.map((note) => `- ${(0,report_notes/* noteReason */.F)(note, untrusted_text/* codeSpan */.SS)}`);
    return lines.length === 0 ? '' : ['**Besides**', '', ...lines].join('\n');
}
function markdown_links({ decision }, { uiUrl, workflowRunUrl }) {
    const { model, candidate, champion } = decision;
    const found = [];
    if (uiUrl !== null) {
        for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
            found.push((0,links/* markdownLink */.iQ)(`version ${side.version}`, (0,links/* versionUrl */.Aj)(uiUrl, model, side.version)));
            const run = (0,links/* runUrl */.Vp)(uiUrl, side.run);
            if (run !== null)
                found.push((0,links/* markdownLink */.iQ)(`its run`, run));
        }
    }
    if (workflowRunUrl !== null)
        found.push((0,links/* markdownLink */.iQ)('workflow run', workflowRunUrl));
    return found.join(' · ');
}
function details({ decision }) {
    const { rules, evidenceDigest } = decision;
    const baselines = new Set(decision.gates
        .filter((gate) => gate.baseline !== null)
        .map((gate) => (0,words/* baselineName */.Ri)(gate, untrusted_text/* codeSpan */.SS)));
    const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved');
    return foldedList('Evidence', [
        `- evidence digest: \`${evidenceDigest}\`${approved ? ' (as approved)' : ''}`,
        ...(baselines.size === 0 ? [] : [`- compared with ${[...baselines].slice(0, 10).join(', ')}`]),
        ...(decision.target.kind === 'retirement'
            ? []
            : [
                `- first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
            ]),
    ]);
}
function foldedList(title, lines) {
    return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n');
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   TJ: () => (/* binding */ requirementsMet),
/* harmony export */   wv: () => (/* binding */ changesTitle),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* unused harmony export capitalized */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9411);
/* harmony import */ var _gate_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7970);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6268);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3596);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);





/** Conditions first, then gates, worst first; at most so many gates. */
function reasonsOf({ decision }, quote, most) {
    const ofChecks = decision.checks
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkReason */ .Dk)(check, quote),
        warning: null,
    }));
    const ofGates = (0,_gate_order_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingGates */ .SX)(decision.gates)
        .slice(0, most)
        .map((result) => ({
        outcome: result.outcome,
        gate: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gateText */ .bp)(result),
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(result, decision.champion), quote),
        warning: result.datasetWarning ? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .differentDatasets */ .vo)(result, quote) : null,
    }));
    return [...ofChecks, ...ofGates];
}
/** Every requirement of the policy, met or not. */
function requirementsMet({ decision }, quote) {
    return decision.checks
        .filter(({ check }) => check.kind === 'requirement')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkReason */ .Dk)(check, quote),
        warning: null,
    }));
}
/** What stands right below the verdict, in whole sentences. */
function leadOf(outcome, quote) {
    const { decision, ending } = outcome;
    const accepted = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptanceReason */ .SP)(decision.acceptance, quote);
    const approved = decision.checks.find(({ check }) => check.kind === 'approval' && check.approval.kind === 'approved');
    const unrecorded = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .recordProblem */ .hN)(outcome);
    const idle = decision.verdict === 'unchanged' && ending.kind !== 'conflict';
    return [
        said(`${capitalized((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .tally */ .N)(outcome))}.`),
        ...(accepted === null ? [] : [stressed(`${capitalized(accepted)}.`)]),
        ...(approved === undefined
            ? []
            : [said(`${capitalized((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .checkReason */ .Dk)(approved.check, quote))}.`)]),
        ...(ending.kind === 'conflict' ? [said(quote(ending.problem, 600))] : []),
        ...(unrecorded === null
            ? []
            : [stressed('The promotion could not be recorded:'), said(quote(unrecorded, 600))]),
        ...(idle ? [said('They do not count, for nothing moves.')] : []),
    ];
}
const said = (text) => ({ text, strong: false });
const stressed = (text) => ({ text, strong: true });
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** What the list of changes is a list of; null: of none. */
function changesTitle({ ending }) {
    switch (ending.kind) {
        case 'checked':
            return 'What a promotion would change';
        case 'promoted':
            return 'What has changed';
        case 'already-there':
            return 'Somebody else had already made this change';
        case 'conflict':
        case 'nothing-to-do':
            return null;
    }
}


/***/ })

};
