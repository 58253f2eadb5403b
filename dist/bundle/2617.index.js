export const id = 2617;
export const ids = [2617];
export const modules = {

/***/ 1731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ choice),
/* harmony export */   z: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);



/** `name`: that of the input or flag; '' is "not given". */
function choice(name, text, choices, otherwise) {
    if (text === '')
        return otherwise;
    const chosen = choices.find((each) => each === text);
    if (chosen === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}'; it can be ${choices.join(', ')}.${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, choices)}`);
    }
    return chosen;
}
/** Only `true` and `false`: a typo must not quietly become one of them. */
function boolean(name, text, otherwise) {
    switch (text.toLowerCase()) {
        case '':
            return otherwise;
        case 'true':
            return true;
        case 'false':
            return false;
        default:
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}'; it can be true or false.`);
    }
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageMeant),
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _core_alias_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1146);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4146);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(761);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _margin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7139);





/** What else people call the stages. */
const otherStages = {
    prod: 'Production',
    live: 'Production',
    stage: 'Staging',
    stg: 'Staging',
    archive: 'Archived',
};
/** A hyphen and a whole number may be part of an alias; a point or a percent sign cannot. */
const marginAfterAlias = /\+|-(?=[0-9]*(?:\.[0-9]|%))/;
/** `champion`, `alias:NAME`, `stage:NAME` or `version:N`; null if the word is none of these. */
function parseBaseline(reader, word, at) {
    if (word === 'champion')
        return { kind: 'champion' };
    const colon = word.indexOf(':');
    if (colon === -1)
        return null;
    const name = word.slice(colon + 1);
    const nameAt = at + colon + 1;
    switch (word.slice(0, colon)) {
        case 'alias':
            return parseAlias(reader, name, nameAt);
        case 'stage':
            return parseStage(reader, name, nameAt);
        case 'version':
            return parseVersion(reader, name, nameAt);
        default:
            return null;
    }
}
function parseAlias(reader, name, at) {
    throwIfMarginIsGlued(reader, 'alias', name, at);
    const fault = (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasFault */ .L)(name);
    if (fault !== null) {
        throw reader.error(`an alias ${fault}; found ${name === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`, at);
    }
    return { kind: 'alias', alias: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasName */ .sN)(name) };
}
function parseStage(reader, name, at) {
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalStage */ .RQ)(name);
    if (stage !== null)
        return { kind: 'stage', stage };
    throwIfMarginIsGlued(reader, 'stage', name, at);
    const meant = stageMeant(name);
    const found = name === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name);
    const hint = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(meant === null ? null : `stage:${meant}`);
    throw reader.error(`expected a stage (${_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .stages */ ._$.join(', ')}), found ${found}${hint}`, at);
}
function parseVersion(reader, text, at) {
    if (/^[1-9][0-9]*$/.test(text)) {
        const number = Number(text);
        if (Number.isSafeInteger(number))
            return { kind: 'version', version: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .versionNumber */ .e1)(number) };
        throw reader.error(`no version has a number as large as ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}`, at);
    }
    throwIfMarginIsGlued(reader, 'version', text, at);
    const plain = /^[vV]?0*([1-9][0-9]{0,14})$/.exec(text)?.[1];
    const hint = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(plain === undefined ? null : `version:${plain}`);
    const found = text === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text);
    throw reader.error(`expected a version's number, a whole number from 1, found ${found}${hint}`, at);
}
/** The stage that a word stands for, if it is near one; null if not. */
function stageMeant(word) {
    const lower = word.toLowerCase();
    const other = Object.hasOwn(otherStages, lower) ? otherStages[lower] : undefined;
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalStage */ .RQ)(word) ?? other ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, _core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .stages */ ._$.slice(1));
}
/** `alias:prod-0.5%`, `version:3+0.1`. */
function throwIfMarginIsGlued(reader, kind, name, at) {
    const glued = (kind === 'alias' ? marginAfterAlias : /[-+]/).exec(name);
    if (glued === null || glued.index === 0)
        return;
    throw (0,_margin_js__WEBPACK_IMPORTED_MODULE_2__/* .gluedMargin */ .i)(reader, `${kind}:${name}`, kind.length + 1 + glued.index, at + glued.index);
}


/***/ }),

/***/ 6886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GateLineError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** How many characters of a long line are shown on either side of the place. */
const reach = 60;
/** What a reader could not see, or that would move the caret away from its place. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/**
 * A gate line that cannot be read. The message says where, what was expected and what was found,
 * and shows the line with a caret below the place.
 */
class GateLineError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb {
    line;
    /** From 1, counted in code points, as editors show it. */
    column;
    /** The place in the line's text, in UTF-16 units; its length is the end of the line. */
    index;
    /** The message without the place and the line. */
    problem;
    constructor(source, index, problem) {
        const before = [...source.text.slice(0, index)].length;
        const column = source.column + before;
        const place = `${source.source}, line ${source.line}, column ${column}`;
        super(`${place}: ${problem}\n${excerpt(source, index)}`);
        this.name = 'GateLineError';
        this.line = source.line;
        this.column = column;
        this.index = index;
        this.problem = problem;
    }
}
/** The gutter also keeps a line that begins with `::` from being a command to the runner. */
function excerpt(source, index) {
    const before = [...source.text.slice(Math.max(0, index - 4 * reach), index)].slice(-reach);
    const after = [...source.text.slice(index, index + 4 * reach)].slice(0, reach);
    const cutBefore = before.join('').length < index ? '…' : '';
    const cutAfter = index + after.join('').length < source.text.length ? '…' : '';
    const shown = `${cutBefore}${visible(before)}${visible(after)}${cutAfter}`;
    const indent = ' '.repeat(before.length + cutBefore.length);
    const number = String(source.line);
    return `  ${number} | ${shown}\n  ${' '.repeat(number.length)} | ${indent}^`;
}
/** One visible character for each code point, so that the caret stays where it belongs. */
function visible(characters) {
    return characters.join('').replaceAll('\t', ' ').replace(unseen, '\ufffd');
}


/***/ }),

/***/ 7161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ke: () => (/* reexport */ gate_line_error/* GateLineError */.k),
  ED: () => (/* reexport */ parseBaselineText),
  ZT: () => (/* reexport */ parseBoundText),
  Tr: () => (/* reexport */ parseGateLine),
  GB: () => (/* reexport */ parseGateLines),
  jc: () => (/* reexport */ parseMeasuredText)
});

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __webpack_require__(2642);
// EXTERNAL MODULE: ./src/config/gate-line/line-reader.ts
var line_reader = __webpack_require__(8403);
;// CONCATENATED MODULE: ./src/config/gate-line/aggregate.ts



const aggregates = ['last', 'min', 'max', 'mean', 'median'];
const call = new RegExp(String.raw `[${print_gate/* bareNameCharacters */.OJ}]*\(`, 'uy');
/** What else people call them. */
const otherWords = {
    avg: 'mean',
    average: 'mean',
    minimum: 'min',
    lowest: 'min',
    maximum: 'max',
    highest: 'max',
    best: 'max',
    med: 'median',
    p50: 'median',
    latest: 'last',
    final: 'last',
};
/** The function whose bracket opens here, now behind us; null where a bare name stands. */
function parseAggregate(reader) {
    const at = reader.index;
    const taken = reader.take(call);
    if (taken === '')
        return null;
    const word = taken.slice(0, -1);
    const aggregate = aggregates.find((name) => name === word);
    if (aggregate !== undefined)
        return aggregate;
    const lower = word.toLowerCase();
    const meant = Object.hasOwn(otherWords, lower) ? otherWords[lower] : (0,nearest/* nearest */.p)(word, aggregates);
    const hint = meant === null || meant === undefined
        ? 'a name with brackets in it needs quotes'
        : (0,line_reader/* didYouMean */.au)(meant);
    const problem = `expected a function (${aggregates.join(', ')}) before the bracket, found ${(0,line_reader/* quoted */.TL)(word)}; ${hint}`;
    throw reader.error(problem, at);
}

// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __webpack_require__(8704);
// EXTERNAL MODULE: ./src/config/gate-line/baseline.ts
var gate_line_baseline = __webpack_require__(2258);
// EXTERNAL MODULE: ./src/core/alias-rule.ts
var alias_rule = __webpack_require__(1146);
// EXTERNAL MODULE: ./src/config/gate-line/margin.ts
var gate_line_margin = __webpack_require__(7139);
;// CONCATENATED MODULE: ./src/config/gate-line/bound-problem.ts






const baselines = 'champion, alias:NAME, stage:NAME, version:N';
/** A number and an operator at the start of the line. */
const numberOnTheLeft = /^[ \t]*[-+]?[0-9.]+[ \t]*[<>=]/;
const looksLikeNumber = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
/** Why the word right of the operator is not what was expected, and what is nearest. */
function problemOfBound(reader, word, at, what) {
    if (/^champion[-+]/.test(word)) {
        return (0,gate_line_margin/* gluedMargin */.i)(reader, word, 'champion'.length, at + 'champion'.length);
    }
    const comment = word.indexOf('#');
    if (comment > 0)
        return reader.error('a comment needs a space before its #', at + comment);
    const found = word === '' ? 'the end of the line' : reader.found(at);
    const hint = word === '' ? null : hintFor(reader, word);
    const expected = `expected ${what} (${baselines})`;
    return reader.error(`${expected}, found ${found}${hint === null ? '' : `; ${hint}`}`, at);
}
function hintFor(reader, word) {
    if (numberOnTheLeft.test(reader.source.text))
        return 'the metric stands on the left';
    return numberHint(word) ?? baselineHint(word);
}
function numberHint(word) {
    if (/^[-+]?(\.?(nan|inf)|infinity|∞)$/i.test(word))
        return 'a bound is a finite number';
    if (looksLikeNumber.test(word))
        return 'it is too large or too small to compare with';
    if (word.endsWith('%')) {
        const amount = (0,exact/* parseExact */.jM)(word.slice(0, -1));
        if (amount === null)
            return 'a percentage needs a baseline, as in champion - 5%';
        const fraction = amount.coefficient < 0n ? null : (0,exact/* canonicalText */.A4)((0,exact/* percentOf */.pR)(amount, (0,exact/* exactOf */.LN)(1)));
        const asNumber = fraction === null ? '' : `, or the plain number ${fraction}`;
        return `a percentage needs a baseline, as in champion - 5%${asNumber}`;
    }
    if (/^[-+]?[0-9]+,[0-9]/.test(word))
        return 'the decimal sign is a point, as in 0.9';
    if (/^[-+]?[0-9]+(_[0-9]+)+(\.[0-9]+)?$/.test(word))
        return 'digits are not grouped';
    if (/^[−–—]/u.test(word))
        return 'a minus is the plain hyphen -';
    return null;
}
function baselineHint(word) {
    if (word === 'alias' || word === 'stage' || word === 'version')
        return `write ${word}:NAME`;
    if (word.startsWith('"'))
        return 'only the metric, on the left, stands in quotes';
    if (word.startsWith('@'))
        return aliasHint(word.slice(1));
    const colon = word.indexOf(':');
    if (colon !== -1) {
        const kind = (0,nearest/* nearest */.p)(word.slice(0, colon), ['alias', 'stage', 'version']);
        return kind === null ? null : (0,line_reader/* didYouMean */.au)(kind + word.slice(colon));
    }
    if (/^[0-9]/.test(word))
        return null;
    if ((0,nearest/* nearest */.p)(word, ['champion']) !== null)
        return (0,line_reader/* didYouMean */.au)('champion');
    const stage = (0,gate_line_baseline/* stageMeant */._)(word);
    if (stage !== null)
        return (0,line_reader/* didYouMean */.au)(`stage:${stage}`);
    const version = /^v([1-9][0-9]{0,14})$/i.exec(word)?.[1];
    if (version !== undefined)
        return (0,line_reader/* didYouMean */.au)(`version:${version}`);
    return aliasHint(word);
}
function aliasHint(name) {
    return (0,alias_rule/* aliasFault */.L)(name) === null ? `an alias is written ${(0,line_reader/* quoted */.TL)(`alias:${name}`)}` : null;
}

;// CONCATENATED MODULE: ./src/config/gate-line/bound.ts





/** Everything right of the operator, to the end of the line. */
function parseBound(reader) {
    const { text, at } = reader.takeWord();
    if ((0,exact/* parseExact */.jM)(text) !== null) {
        throwUnlessAtEnd(reader, 'number');
        return { kind: 'number', number: text };
    }
    const baseline = (0,gate_line_baseline/* parseBaseline */.n)(reader, text, at);
    if (baseline === null)
        throw problemOfBound(reader, text, at, 'a number or a baseline');
    const margin = (0,gate_line_margin/* parseMargin */.E)(reader, text);
    throwUnlessAtEnd(reader, 'baseline');
    return { kind: 'baseline', baseline, margin };
}
/** A baseline, and nothing behind it. */
function parseBareBaseline(reader) {
    const { text, at } = reader.takeWord();
    const baseline = (0,gate_line_baseline/* parseBaseline */.n)(reader, text, at);
    if (baseline === null)
        throw problemOfBound(reader, text, at, 'a baseline');
    throwUnlessAtEnd(reader, 'baseline');
    return baseline;
}
function throwUnlessAtEnd(reader, after) {
    const { text, at } = reader.takeWord();
    if (text === '')
        return;
    throw reader.error(`expected the end of the line, found ${(0,line_reader/* quoted */.TL)(text)}${hint(text, after)}`, at);
}
function hint(text, after) {
    if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text))
        return '; each gate stands on a line of its own';
    if (text === '%' && after === 'baseline')
        return '; a % follows its number with no space';
    if (text === '%')
        return '; a percentage needs a baseline, as in champion - 5%';
    if (/^[-+*/]/.test(text) && after === 'number') {
        return '; only a baseline may be followed by + or -, as in champion + 0.01';
    }
    if (/^(\/\/|--|;)/.test(text))
        return '; a comment begins with #';
    return '';
}

;// CONCATENATED MODULE: ./src/config/gate-line/comparator.ts

const comparators = ['>=', '>', '<=', '<', '=='];
const signs = /[<>=!~≥≤≠⩾⩽]+/uy;
const splitSign = /[ \t]+=+/y;
/** What else people write. */
const otherSigns = {
    '=': '==',
    '===': '==',
    '=>': '>=',
    '≥': '>=',
    '⩾': '>=',
    '>==': '>=',
    '>>': '>',
    '=<': '<=',
    '≤': '<=',
    '⩽': '<=',
    '<==': '<=',
    '<<': '<',
};
const notEqual = ['!=', '!==', '<>', '≠', '~='];
/** The operator here. `metricAt` is where the metric's name began, for the hint about quotes. */
function parseComparator(reader, metricAt) {
    const at = reader.index;
    const taken = reader.take(signs);
    if (taken === '')
        throw reader.error(`${expected(reader)}${quotesHint(reader, metricAt)}`);
    if (reader.take(splitSign) !== '') {
        throw reader.error(`${expected(reader, at)}; its signs stand together, with no space`, at);
    }
    const comparator = comparators.find((name) => name === taken);
    if (comparator !== undefined)
        return comparator;
    const problem = `expected an operator (${comparators.join(' ')}), found ${(0,line_reader/* quoted */.TL)(taken)}`;
    if (notEqual.includes(taken))
        throw reader.error(`${problem}; no gate asks for "not equal"`, at);
    const meant = Object.hasOwn(otherSigns, taken) ? otherSigns[taken] : undefined;
    throw reader.error(problem + (0,line_reader/* suggestion */.h)(meant), at);
}
function expected(reader, at = reader.index) {
    return `expected an operator (${comparators.join(' ')}), found ${reader.found(at)}`;
}
/** Where an operator does follow, what stands before it was probably meant as one name. */
function quotesHint(reader, metricAt) {
    const { text } = reader.source;
    const whole = text.slice(metricAt, metricAt + 1000);
    if (whole.trim() === 'none')
        return '; none, which means no gates, stands alone';
    const operator = whole.search(/[<>=≥≤]/u);
    const name = operator === -1 ? '' : whole.slice(0, operator).trim();
    if (reader.next === '(')
        return '; a function is one word and its bracket, as in max(name)';
    // A space that is none is the trouble itself: quotes would keep it.
    if (name === '' || /["(){}#]|[^\P{Z} ]/u.test(whole.slice(0, operator)))
        return '';
    return `; a name with spaces or other signs in it needs quotes: ${(0,line_reader/* quoted */.TL)(name)}`;
}

;// CONCATENATED MODULE: ./src/config/gate-line/metric.ts


/** How many gates one line may stand for. */
const mostGates = 500;
const bareRun = new RegExp(`[${print_gate/* bareNameCharacters */.OJ}*]+`, 'uy');
const unwritable = new RegExp(`[${print_gate/* unwritableCharacters */.uD}]`, 'u');
/**
 * A metric's name: bare text, text in quotes and braces, in any order with no space between. The
 * result has one selector for each name that the braces stand for.
 */
function parseMetric(reader) {
    const at = reader.index;
    let spellings = [{ text: '', star: false, literalStar: false }];
    for (;;) {
        const from = reader.index;
        const alternatives = parsePart(reader);
        if (alternatives === null)
            break;
        const count = spellings.length * alternatives.length;
        if (count > mostGates) {
            const problem = `the braces of a line may stand for ${mostGates} gates at most; up to here it is ${count}`;
            throw reader.error(problem, from);
        }
        spellings = spellings.flatMap((left) => alternatives.map((right) => joined(left, right)));
    }
    if (reader.index === at)
        throw reader.error(`expected a metric's name, found ${reader.found()}`);
    return spellings.map((spelling) => selector(reader, spelling, at));
}
function parsePart(reader) {
    if (reader.next === '{')
        return parseBraces(reader);
    const plain = parsePlainPart(reader);
    if (plain !== null)
        return [plain];
    if (reader.next === ',')
        throw reader.error('a list of names stands in braces, as in {a,b}');
    if (reader.next === '}')
        throw reader.error('this brace closes none; a { is missing before it');
    return null;
}
function parsePlainPart(reader) {
    if (reader.next === '"') {
        const text = parseQuotes(reader);
        return { text, star: false, literalStar: text.includes('*') };
    }
    const text = reader.take(bareRun);
    return text === '' ? null : { text, star: text.includes('*'), literalStar: false };
}
function parseQuotes(reader) {
    const { text } = reader.source;
    const from = reader.index + 1;
    const to = text.indexOf('"', from);
    if (to === -1)
        throw reader.error('these quotes are never closed');
    const name = text.slice(from, to);
    if (name === '')
        throw reader.error('expected a name inside the quotes, found none');
    const hidden = unwritable.exec(name);
    if (hidden !== null) {
        throw reader.error(`a metric's name cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(hidden[0])}`, from + hidden.index);
    }
    reader.index = to + 1;
    return name;
}
function parseBraces(reader) {
    const opening = reader.index;
    const elements = [];
    do {
        reader.index += 1;
        reader.skipSpaces();
        elements.push(parseElement(reader, opening));
        reader.skipSpaces();
    } while (reader.next === ',');
    if (reader.next !== '}')
        throw unexpectedInBraces(reader, opening);
    reader.index += 1;
    return elements;
}
function parseElement(reader, opening) {
    const first = parsePlainPart(reader);
    if (first === null) {
        if (reader.next !== ',' && reader.next !== '}')
            throw unexpectedInBraces(reader, opening);
        throw reader.error(`expected a name in the braces, found "${reader.next}"`);
    }
    let element = first;
    for (;;) {
        const more = parsePlainPart(reader);
        if (more === null)
            return element;
        element = joined(element, more);
    }
}
function unexpectedInBraces(reader, opening) {
    if (!reader.source.text.includes('}', reader.index)) {
        return reader.error('this brace is never closed', opening);
    }
    if (reader.next === '{') {
        return reader.error('braces cannot stand inside braces; write out the names');
    }
    const hint = 'a name with spaces or other signs in it needs quotes, as in {"a b",c}';
    return reader.error(`expected a comma or a closing brace, found ${reader.found()}; ${hint}`);
}
function joined(left, right) {
    return {
        text: left.text + right.text,
        star: left.star || right.star,
        literalStar: left.literalStar || right.literalStar,
    };
}
function selector(reader, spelling, at) {
    if (!spelling.star)
        return { kind: 'name', name: spelling.text };
    if (spelling.literalStar) {
        throw reader.error('a name cannot hold both a * in quotes and a * that is a pattern', at);
    }
    return { kind: 'pattern', pattern: spelling.text };
}

// EXTERNAL MODULE: ./src/config/gate-line/severity.ts
var gate_line_severity = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/config/gate-line/gate-line.ts






/** In UTF-16 units; no metric, alias or number comes near it. */
const longestLine = 10_000;
/** A tab is as good as a space. */
const forbidden = /[\u2028\u2029]|(?!\t)\p{Cc}/u;
/**
 * The gates that one line stands for: one, or one for each name that braces stand for. Throws a
 * `GateLineError` for anything else, a blank line, a comment and `none` among them.
 */
function parseGateLine(line, place) {
    const reader = new line_reader/* LineReader */.uo(sourceLine(line, place));
    throwIfUnreadable(reader);
    reader.skipSpaces();
    if (reader.atEnd) {
        throw reader.error('expected a gate, as in val_auc >= 0.9, found the end of the line');
    }
    const severity = (0,gate_line_severity/* parseSeverity */.lv)(reader);
    const { aggregate, metrics, at } = parseMeasured(reader);
    reader.skipSpaces();
    const comparator = parseComparator(reader, at);
    const bound = parseBound(reader);
    return metrics.map((metric) => ({
        kind: 'threshold',
        severity,
        aggregate,
        metric,
        comparator,
        bound,
        dataset: null,
        samples: null,
        confidence: null,
    }));
}
/** What stands left of the operator, alone; `end` is where it ends in the text. */
function parseMeasuredText(text) {
    const reader = readerOf(text);
    reader.skipSpaces();
    const start = reader.index;
    (0,gate_line_severity/* parseSeverity */.lv)(reader);
    if (reader.index !== start) {
        throw reader.error('the severity stands beside the metric, as in "severity: warn"', start);
    }
    const measured = parseMeasured(reader);
    reader.skipSpaces();
    return { ...measured, end: reader.index };
}
/** What stands right of the operator, alone. */
function parseBoundText(text) {
    return parseBound(readerOf(text));
}
/** A baseline, alone: without a margin. */
function parseBaselineText(text) {
    return parseBareBaseline(readerOf(text));
}
function readerOf(text) {
    const reader = new line_reader/* LineReader */.uo(sourceLine(text, { line: 1 }));
    throwIfUnreadable(reader);
    return reader;
}
function sourceLine(text, place) {
    return { text, source: place.source ?? 'gates', line: place.line, column: place.column ?? 1 };
}
/** Also holds for lines that are not parsed further: comments. */
function throwIfTooLong(source) {
    if (source.text.length <= longestLine)
        return;
    const problem = `a gate line has ${longestLine} characters at most; this one has ${source.text.length}`;
    throw new line_reader/* LineReader */.uo(source).error(problem, longestLine);
}
function throwIfUnreadable(reader) {
    throwIfTooLong(reader.source);
    const hidden = forbidden.exec(reader.source.text);
    if (hidden === null)
        return;
    throw reader.error(`a gate line cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(hidden[0])}`, hidden.index);
}
/** A metric's name, or a function of it. */
function parseMeasured(reader) {
    const aggregate = parseAggregate(reader);
    if (aggregate === null) {
        const at = reader.index;
        return { aggregate: 'last', isCall: false, metrics: parseMetric(reader), at };
    }
    reader.skipSpaces();
    const at = reader.index;
    const metrics = parseMetric(reader);
    reader.skipSpaces();
    if (reader.next !== ')')
        throw missingBracket(reader, at);
    reader.index += 1;
    return { aggregate, isCall: true, metrics, at };
}
function missingBracket(reader, at) {
    const { text } = reader.source;
    const problem = `expected a closing bracket after the metric's name, found ${reader.found()}`;
    const closing = text.indexOf(')', reader.index);
    const name = closing === -1 ? '' : text.slice(at, closing).trim();
    if (name === '' || /["{}(]/.test(name))
        return reader.error(problem);
    return reader.error(`${problem}; a name with spaces or other signs in it needs quotes: ${(0,line_reader/* quoted */.TL)(name)}`);
}

// EXTERNAL MODULE: ./src/config/gate-line/gate-line-error.ts
var gate_line_error = __webpack_require__(6886);
;// CONCATENATED MODULE: ./src/config/gate-line/gate-lines.ts



const mostLines = 1000;
/**
 * The gates of a text, one a line, with blank lines and `#` comments between; or `none`. Throws a
 * `GateLineError` at the first place that cannot be read. `place` is where the text begins: its
 * column holds for every line, as in an indented block.
 */
function parseGateLines(text, place = { line: 1 }) {
    const lines = text.split(/\r\n|\n|\r/);
    const gates = [];
    const nones = [];
    for (const [index, content] of lines.entries()) {
        const line = place.line + index;
        const source = sourceLine(content, { ...place, line });
        if (index >= mostLines && content !== '') {
            throw new gate_line_error/* GateLineError */.k(source, 0, `there may be ${mostLines} lines of gates at most`);
        }
        throwIfTooLong(source);
        switch (kindOf(source)) {
            case 'blank':
                break;
            case 'none':
                nones.push(source);
                break;
            case 'gate':
                for (const gate of parseGateLine(content, source))
                    gates.push({ ...gate, line });
                break;
        }
        throwIfNoneIsNotAlone(nones, gates);
    }
    if (nones.length > 0)
        return { kind: 'none' };
    return gates.length === 0 ? { kind: 'absent' } : { kind: 'gates', gates };
}
function kindOf(source) {
    const reader = new line_reader/* LineReader */.uo(source);
    const first = reader.takeWord();
    if (first.text === '')
        return 'blank';
    if (reader.takeWord().text !== '')
        return 'gate';
    if (first.text === 'none')
        return 'none';
    if (first.text.toLowerCase() !== 'none')
        return 'gate';
    throw reader.error(`expected a gate or none, found "${first.text}"; none is in small letters`, first.at);
}
function throwIfNoneIsNotAlone(nones, gates) {
    const [none, second] = nones;
    if (none === undefined || (second === undefined && gates.length === 0))
        return;
    const problem = 'none means that there are no gates, on purpose: it stands once, and with no gate beside it';
    throw new gate_line_error/* GateLineError */.k(none, none.text.indexOf('none'), problem);
}

;// CONCATENATED MODULE: ./src/config/gate-line/index.ts





/***/ }),

/***/ 8403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   uo: () => (/* binding */ LineReader),
/* harmony export */   v0: () => (/* binding */ nameOfUnseen)
/* harmony export */ });
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1037);
/* harmony import */ var _gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);


const spaces = /[ \t]+/y;
const word = /[^ \t]+/y;
/** Reads one line from left to right. Places are in UTF-16 units; errors count in code points. */
class LineReader {
    source;
    index = 0;
    constructor(source) {
        this.source = source;
    }
    /** The next character, or '' at the end of the line. */
    get next() {
        const codePoint = this.source.text.codePointAt(this.index);
        return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
    }
    /** Whether nothing but a comment follows: `#` begins one at the start and after a space. */
    get atEnd() {
        const { text } = this.source;
        if (this.index >= text.length)
            return true;
        if (text[this.index] !== '#')
            return false;
        const previous = text[this.index - 1];
        return previous === undefined || previous === ' ' || previous === '\t';
    }
    /** What the sticky expression matches here, which is then behind us; '' if it does not. */
    take(sticky) {
        sticky.lastIndex = this.index;
        const taken = sticky.exec(this.source.text)?.[0] ?? '';
        this.index += taken.length;
        return taken;
    }
    skipSpaces() {
        this.take(spaces);
    }
    /** Everything up to the next space, after any spaces here; '' where only a comment follows. */
    takeWord() {
        this.skipSpaces();
        const at = this.index;
        return { text: this.atEnd ? '' : this.take(word), at };
    }
    /** What stands here, for a message: `"x"`, `U+00A0 (which looks like a space)`, `the end …`. */
    found(at = this.index) {
        const ahead = new LineReader(this.source);
        ahead.index = at;
        if (ahead.atEnd)
            return 'the end of the line';
        const first = ahead.next;
        if (/^[\p{Z}\p{C}]$/u.test(first) && first !== ' ')
            return nameOfUnseen(first);
        return quoted(ahead.takeWord().text);
    }
    error(problem, at = this.index) {
        return new _gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateLineError */ .k(this.source, at, problem);
    }
}
/** A piece of the user's text inside a message. */
function quoted(text) {
    return `"${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, 60)}"`;
}
/** `; did you mean "x"?`, or nothing. */
function suggestion(meant) {
    return meant === null || meant === undefined ? '' : `; ${didYouMean(meant)}`;
}
/** The same where other hints stand beside it: `did you mean "x"?` */
function didYouMean(meant) {
    return `did you mean ${quoted(meant)}?`;
}
/** `U+00A0, which is no plain space`: copied text often holds these. */
function nameOfUnseen(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return /^\p{Zs}$/u.test(character)
        ? `the character U+${code}, which looks like a space and is none`
        : `the invisible character U+${code}`;
}


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseMargin),
/* harmony export */   i: () => (/* binding */ gluedMargin)
/* harmony export */ });
/* harmony import */ var _core_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


/** What may follow a baseline: nothing, or `+` or `-` and a number or percentage. */
function parseMargin(reader, baseline) {
    const { text: sign, at } = reader.takeWord();
    if (sign === '')
        return null;
    if (sign !== '+' && sign !== '-')
        throw problemOfSign(reader, baseline, sign, at);
    const amount = reader.takeWord();
    const unit = amount.text.endsWith('%') ? 'percent' : 'absolute';
    const digits = unit === 'percent' ? amount.text.slice(0, -1) : amount.text;
    if (!/^[0-9.]/.test(digits) || (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(digits) === null) {
        throw problemOfAmount(reader, sign, amount.text, amount.at);
    }
    return { sign, amount: digits, unit };
}
function problemOfSign(reader, baseline, text, at) {
    if (/^[-+]/.test(text)) {
        return gluedMargin(reader, baseline + text, baseline.length, at);
    }
    const problem = `expected + or - after the baseline, or the end of the line, found ${reader.found(at)}`;
    if (/^[−–—]/u.test(text))
        return reader.error(`${problem}; a minus is the plain hyphen -`, at);
    if (/^[*×x](?![\p{L}_])/u.test(text)) {
        const factor = text.length > 1 ? text.slice(1) : reader.takeWord().text;
        return reader.error(`${problem}; ${percentageFor(baseline, factor)}`, at);
    }
    if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text)) {
        return reader.error(`${problem}; each gate stands on a line of its own`, at);
    }
    return reader.error(problem, at);
}
/** `champion-5%`: names may hold a hyphen, so a margin needs its spaces. `sign` is a place in `text`. */
function gluedMargin(reader, text, sign, at) {
    const amount = text.slice(sign + 1) || reader.takeWord().text;
    const spaced = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${text.slice(0, sign)} ${text[sign]} ${amount}`);
    const problem = `the ${text[sign]} after a baseline needs a space on both sides: ${spaced}`;
    return reader.error(problem, at);
}
/** `champion * 0.99` is meant as `champion - 1%`, and is that for a champion above zero. */
function percentageFor(baseline, factor) {
    const exact = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(factor);
    if (exact === null)
        return `a share is a percentage, as in ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${baseline} - 1%`)}`;
    const change = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(exact, (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(1)), (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(100));
    const percent = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)(change);
    const sign = percent.startsWith('-') ? '-' : '+';
    const margin = `${baseline} ${sign} ${percent.replace('-', '')}%`;
    return `a share is a percentage of the baseline's absolute value: ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(margin)}`;
}
function problemOfAmount(reader, sign, text, at) {
    const found = text === '' ? 'the end of the line' : reader.found(at);
    const problem = `expected a number or a percentage after the ${sign}, found ${found}`;
    if (/^[-+]/.test(text))
        return reader.error(`${problem}; the amount itself has no sign`, at);
    const word = /^([0-9.]+)(percent|pct|pp|‰)$/i.exec(text)?.[1];
    if (word !== undefined)
        return reader.error(problem + (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(`${word}%`), at);
    const comment = text.indexOf('#');
    if (comment > 0)
        return reader.error('a comment needs a space before its #', at + comment);
    return reader.error(problem, at);
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   rB: () => (/* binding */ severityMeant)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(761);
/* harmony import */ var _core_print_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2642);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);



const severities = ['fail', 'warn', 'info'];
/** A word, a colon and a space. `warn:brier`, without the space, is a metric's name. */
const prefix = new RegExp(String.raw `[${_core_print_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .bareNameCharacters */ .OJ}]*:(?=[ \t]|$)`, 'uy');
/** What else people call them. */
const otherWords = {
    error: 'fail',
    err: 'fail',
    block: 'fail',
    must: 'fail',
    required: 'fail',
    warning: 'warn',
    should: 'warn',
    information: 'info',
    notice: 'info',
    note: 'info',
    debug: 'info',
};
/** The severity at the start of a line; `fail` where there is none. */
function parseSeverity(reader) {
    const at = reader.index;
    const taken = reader.take(prefix);
    if (taken === '')
        return 'fail';
    const severity = severityNamed(reader, taken.slice(0, -1), at);
    reader.skipSpaces();
    const second = reader.index;
    if (reader.take(prefix) !== '') {
        throw reader.error('a line has one severity; a name that ends in a colon needs quotes', second);
    }
    return severity;
}
/** The severity that the word was probably meant to be; null if none is near. */
function severityMeant(word) {
    const lower = word.toLowerCase();
    const other = Object.hasOwn(otherWords, lower) ? otherWords[lower] : undefined;
    return other ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, severities);
}
function severityNamed(reader, word, at) {
    const severity = severities.find((name) => name === word);
    if (severity !== undefined)
        return severity;
    const meant = severityMeant(word);
    const hint = meant === null ? 'a metric whose name ends in a colon needs quotes' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(`${meant}:`);
    const problem = `expected a severity (fail:, warn: or info:), found ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${word}:`)}; ${hint}`;
    throw reader.error(problem, at);
}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  UK: () => (/* binding */ readCommand),
  dC: () => (/* binding */ readConnection),
  jh: () => (/* binding */ readModelName),
  e$: () => (/* binding */ readPromotion),
  tL: () => (/* binding */ readReport),
  _E: () => (/* binding */ readTarget)
});

;// CONCATENATED MODULE: ./src/core/command.ts
/** The `command` input. `auto` becomes one of the others by what triggered the run. */
const requestedCommands = [
    'auto',
    'check',
    'promote',
    'rollback',
    'clear-hold',
    'adopt',
    'audit',
];

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/config/choice.ts
var choice = __webpack_require__(1731);
// EXTERNAL MODULE: ./src/config/credentials.ts
var credentials = __webpack_require__(980);
// EXTERNAL MODULE: ./src/config/gate-line/index.ts + 7 modules
var gate_line = __webpack_require__(7161);
;// CONCATENATED MODULE: ./src/config/gates.ts


/**
 * The gates of the inputs. Without a policy there must be one that can stop the promotion, or
 * `none` in as many words; beside a policy they only ever add to it.
 */
function readGates(text, target, besidePolicy) {
    const parsed = (0,gate_line/* parseGateLines */.GB)(text);
    if (target.kind === 'retirement') {
        // Read all the same, so that a typo in them is found before the day they are needed.
        return parsed.kind === 'gates' ? parsed : { kind: 'none' };
    }
    switch (parsed.kind) {
        case 'none':
            if (!besidePolicy)
                return parsed;
            throw new errors/* UsageError */.eb('"gates: none" stands beside a "policy", which has gates. Leave "gates" out to ask those ' +
                'of the policy alone.');
        case 'absent':
            if (besidePolicy)
                return { kind: 'gates', gates: [] };
            throw new errors/* UsageError */.eb('No gates are given, so nothing would be asked of the version. Write at least one in ' +
                '"gates" (val_auc >= 0.9, say), name a "policy" file, or write "gates: none" to promote ' +
                'without any.');
        case 'gates':
            if (besidePolicy || parsed.gates.some((gate) => gate.severity === 'fail'))
                return parsed;
            throw new errors/* UsageError */.eb('All gates are "warn:" or "info:", so nothing could stop the promotion. Make at least one ' +
                'of them count, or write "gates: none" to promote without any.');
    }
}

// EXTERNAL MODULE: ./src/config/target.ts
var target = __webpack_require__(5165);
// EXTERNAL MODULE: ./src/config/version.ts
var config_version = __webpack_require__(8794);
;// CONCATENATED MODULE: ./src/config/inputs.ts










/** Every input of the action; the CLI's flags have the same names. */
const inputNames = [
    'command',
    'model-name',
    'version',
    'stage',
    'alias',
    'gates',
    'policy',
    'archive-existing',
    'to-version',
    'force',
    'first-promotion',
    'same-dataset',
    'dry-run',
    'fail-on',
    'expected-evidence',
    'accept-hold',
    'reason',
    'rollback-on-failure',
    'environment',
    'require-approval',
    'create-deployment',
    'tracking-uri',
    'registry-uri',
    'tracking-token',
    'tracking-username',
    'tracking-password',
    'ui-url',
    'github-token',
    'comment',
    'comment-key',
];
function readCommand(raw) {
    return (0,choice/* choice */.Y)('command', raw.command, requestedCommands, 'auto');
}
function readPromotion(raw) {
    const model = readModelName(raw);
    const version = (0,config_version/* parseVersionInput */.gX)(raw.version);
    const target = readTarget(raw);
    refuseRollbackInputs(raw);
    return {
        model,
        version,
        target,
        gates: readGates(raw.gates, target, raw.policy !== ''),
        policy: raw.policy === '' ? null : raw.policy,
        firstPromotion: (0,choice/* choice */.Y)('first-promotion', raw['first-promotion'], ['require-absolute', 'hold', 'allow'], null),
        sameDataset: (0,choice/* choice */.Y)('same-dataset', raw['same-dataset'], ['hold', 'warn', 'ignore', 'require'], null),
        dryRun: (0,choice/* boolean */.z)('dry-run', raw['dry-run'], false),
        failOn: (0,choice/* choice */.Y)('fail-on', raw['fail-on'], exit/* failOnChoices */.Qr, 'hold'),
        expectedEvidence: raw['expected-evidence'] === '' ? null : raw['expected-evidence'],
        acceptHold: readAcceptHold(raw),
        rollbackOnFailure: readRollbackOnFailure(raw, target),
        approval: readApproval(raw),
    };
}
/** Without the digest, the people who approve would approve whatever the evidence is by then. */
function readApproval(raw) {
    const wanted = (0,choice/* boolean */.z)('require-approval', raw['require-approval'], false);
    const { environment } = raw;
    if (!wanted) {
        refuseIdleEnvironment(raw);
        return null;
    }
    if (environment === '') {
        throw new errors/* UsageError */.eb('"require-approval" is true and "environment" is empty: name the environment whose reviewers ' +
            'approve this job, the same as in the job\'s own "environment:".');
    }
    if (raw['expected-evidence'] === '') {
        throw new errors/* UsageError */.eb('"require-approval" is true and "expected-evidence" is empty: it takes the "evidence-digest" ' +
            'that was shown to the reviewers, an output of the job that checks. A misspelt output is ' +
            'empty, too.');
    }
    return { environment };
}
/** Who names an environment and means it to protect the promotion must not be left believing it. */
function refuseIdleEnvironment(raw) {
    if (raw.environment === '' || (0,choice/* boolean */.z)('create-deployment', raw['create-deployment'], false))
        return;
    throw new errors/* UsageError */.eb('"environment" is given, and neither "require-approval" nor "create-deployment" is true, so it ' +
        'would do nothing. The job\'s own "environment:" is what GitHub protects.');
}
/** Who names them and means a rollback must not get a promotion. */
function refuseRollbackInputs(raw) {
    if (raw['to-version'] !== '') {
        throw new errors/* UsageError */.eb('"to-version" names who gets a target back, and is for rollback. A promotion takes "version".');
    }
    if ((0,choice/* boolean */.z)('force', raw.force, false)) {
        throw new errors/* UsageError */.eb('"force" is for rollback. No promotion passes a gate by force; "accept-hold" releases a hold.');
    }
}
function readRollbackOnFailure(raw, target) {
    const wanted = (0,choice/* boolean */.z)('rollback-on-failure', raw['rollback-on-failure'], false);
    if (wanted && target.kind === 'retirement') {
        throw new errors/* UsageError */.eb(`"rollback-on-failure" undoes promotions to Staging, Production or an alias; nobody serves ` +
            `from ${target.stage}, so there is nothing to undo. Leave it out.`);
    }
    return wanted;
}
/** A reason without a digest is most likely an output that was misspelt, and came out empty. */
function readAcceptHold(raw) {
    const { 'accept-hold': digest, reason, 'expected-evidence': expected } = raw;
    if (digest === '' && reason === '')
        return null;
    if (digest === '') {
        throw new errors/* UsageError */.eb('"reason" is given and "accept-hold" is empty: it takes the evidence digest of the hold that ' +
            'is accepted (sha256:…), as the report of the hold shows it.');
    }
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new errors/* UsageError */.eb(`"accept-hold" is '${(0,untrusted_text/* visible */.RK)(digest, 100)}'; it takes the evidence digest of the hold that is ` +
            'accepted: sha256: and 64 hexadecimal digits, as the report of the hold shows it.');
    }
    if (reason === '') {
        throw new errors/* UsageError */.eb('"accept-hold" is given without a "reason". It goes into the record: say why this hold may be ' +
            'passed over.');
    }
    if (expected !== '' && expected !== digest) {
        throw new errors/* UsageError */.eb('"accept-hold" and "expected-evidence" name two different digests, and the evidence can only ' +
            'have one. Accept the hold that was approved, or leave one of them out.');
    }
    return { digest, reason };
}
function readModelName(raw) {
    const text = raw['model-name'];
    if (text === '')
        throw new errors/* UsageError */.eb('No "model-name" is given: the name of the registered model.');
    return (0,model/* modelName */.fD)(text);
}
function readTarget(raw) {
    const archiveExisting = (0,choice/* boolean */.z)('archive-existing', raw['archive-existing'], true);
    return (0,target/* parseTarget */.hu)(raw.stage, raw.alias, archiveExisting);
}
/** `fallbackUri`: what is taken where no tracking URI is given at all; null: that is an error. */
function readConnection(raw, env, fallbackUri) {
    const variable = (name) => env[name]?.trim() ?? '';
    const trackingUri = raw['tracking-uri'] || variable('MLFLOW_TRACKING_URI') || (fallbackUri ?? '');
    if (trackingUri === '') {
        throw new errors/* UsageError */.eb('No "tracking-uri" is given and MLFLOW_TRACKING_URI is not set: where is MLflow? ' +
            'For example https://mlflow.example.com or sqlite:///mlflow.db.');
    }
    const registryUri = raw['registry-uri'] || variable('MLFLOW_REGISTRY_URI') || trackingUri;
    return {
        trackingUri,
        registryUri,
        credentials: (0,credentials/* chooseCredentials */.M)({
            token: raw['tracking-token'],
            username: raw['tracking-username'],
            password: raw['tracking-password'],
        }, {
            token: variable('MLFLOW_TRACKING_TOKEN'),
            username: variable('MLFLOW_TRACKING_USERNAME'),
            password: variable('MLFLOW_TRACKING_PASSWORD'),
        }),
        uiUrl: readUiUrl(raw['ui-url'], trackingUri),
    };
}
function readReport(raw) {
    return {
        githubToken: raw['github-token'],
        comment: (0,choice/* boolean */.z)('comment', raw.comment, true),
        commentKey: raw['comment-key'],
        createDeployment: readCreateDeployment(raw),
    };
}
function readCreateDeployment(raw) {
    if (!(0,choice/* boolean */.z)('create-deployment', raw['create-deployment'], false))
        return null;
    const { environment } = raw;
    if (environment === '') {
        throw new errors/* UsageError */.eb('"create-deployment" is true and "environment" is empty: name the environment on whose page ' +
            'the promotion is to stand.');
    }
    return { environment };
}
function readUiUrl(given, trackingUri) {
    if (given === 'none')
        return null;
    if (given === '')
        return isHttp(trackingUri) ? withoutCredentials(trackingUri) : null;
    if (!isHttp(given)) {
        throw new errors/* UsageError */.eb(`"ui-url" is no http or https address. ` +
            `Give the address that people open MLflow at, or "none" for no links.`);
    }
    return withoutCredentials(given);
}
function isHttp(uri) {
    return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol);
}
function withoutCredentials(uri) {
    const url = new URL(uri);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href.replace(/\/+$/, '');
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ parseStage),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   sj: () => (/* binding */ parseAlias)
/* harmony export */ });
/* harmony import */ var _core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1146);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);





/** Exactly one of `stage` and `alias` says where the version goes; '' is "not given". */
function parseTarget(stage, alias, archiveExisting) {
    if (stage !== '' && alias !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Both a stage ('${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(stage)}') and an alias ('${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(alias)}') are given. ` +
            `A promotion moves one target: give exactly one of "stage" and "alias".`);
    }
    if (alias !== '')
        return { kind: 'alias', alias: parseAlias(alias) };
    if (stage === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('No target is given. Say where the version goes: "stage" (Staging, Production, Archived, ' +
            'None) or "alias" (champion, say).');
    }
    const canonical = parseStage(stage);
    return canonical === 'Archived' || canonical === 'None'
        ? { kind: 'retirement', stage: canonical }
        : { kind: 'stage', stage: canonical, archiveExisting };
}
function parseStage(text) {
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalStage */ .RQ)(text);
    if (stage === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}' is not a stage of MLflow. There are ${_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$.join(', ')}, in any case.` +
            `${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, _core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$)} Anything else can be an alias: "alias" instead of "stage".`);
    }
    return stage;
}
/** Throws a UsageError that says why MLflow does not take it. */
function parseAlias(text) {
    const fault = (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasFault */ .L)(text);
    if (fault !== null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}' cannot be used: an alias ${fault}.`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasName */ .sN)(text);
}


/***/ }),

/***/ 8794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ parseVersionSelector),
/* harmony export */   gX: () => (/* binding */ parseVersionInput),
/* harmony export */   oG: () => (/* binding */ versionForms)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5165);




/** What a version may look like, for error messages and help. */
const versionForms = '3, @challenger (or alias:challenger), Staging (or stage:Staging), latest, run:<run id>, file:PATH';
function parseVersionInput(text) {
    if (text.startsWith('file:')) {
        const path = text.slice('file:'.length).trim();
        if (path === '')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"version: file:" names no file: write file:PATH.`);
        return { kind: 'file', path };
    }
    return parseVersionSelector(text);
}
function parseVersionSelector(text) {
    if (text === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version is given. It can be ${versionForms}.`);
    }
    if (/^\d+$/.test(text))
        return { kind: 'number', version: parseVersionNumber(text) };
    if (text === 'latest')
        return { kind: 'latest' };
    if (text.startsWith('@'))
        return { kind: 'alias', alias: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAlias */ .sj)(text.slice(1)) };
    if (text.startsWith('alias:'))
        return { kind: 'alias', alias: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAlias */ .sj)(text.slice(6)) };
    if (text.startsWith('stage:'))
        return { kind: 'stage', stage: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStage */ .YA)(text.slice(6)) };
    if (text.startsWith('run:'))
        return { kind: 'run', run: parseRunId(text.slice(4)) };
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalStage */ .RQ)(text);
    if (stage !== null)
        return { kind: 'stage', stage };
    const asAlias = /^[\p{L}\p{N}\p{M}_-]+$/u.test(text)
        ? ` For an alias write @${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}.`
        : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a version. It can be ${versionForms}.${asAlias}`);
}
/** MLflow answers version 1 for "01", so only the one spelling is taken. */
function parseVersionNumber(text) {
    const number = Number(text);
    if (!/^[1-9]\d*$/.test(text) || number > 2_147_483_647) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a version number: whole numbers from 1, without leading zeros.`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNumber */ .e1)(number);
}
function parseRunId(text) {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a run id: MLflow's are 32 letters and digits (write run:<run id>).`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz)(text);
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ aliasFault)
/* harmony export */ });
/** MLflow: letters, digits, `_` and `-` of any script, 1 to 255 of them. */
const allowed = /^[\p{L}\p{N}_-]+$/u;
const versionLike = /^v\p{Nd}+$/iu;
const longest = 255;
/** Why MLflow does not take this as an alias, for a message after "an alias"; null if it does. */
function aliasFault(alias) {
    if (alias === '')
        return 'cannot be empty';
    if (alias.toLowerCase() === 'latest')
        return 'cannot be "latest", in any case: MLflow reserves it';
    if (versionLike.test(alias)) {
        return 'cannot be "v" and a number: MLflow reserves that for versions';
    }
    if (!allowed.test(alias))
        return 'is made of letters, digits, "_" and "-" only';
    if ([...alias].length > longest)
        return `has ${longest} characters at most`;
    return null;
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate that the word was probably meant to be, or null if none is near. */
function nearest(word, candidates) {
    if (word.length > 40)
        return null;
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(candidate.length / 3));
        if (edits <= most && edits < least)
            [best, least] = [candidate, edits];
    }
    return best;
}
/** ` Did you mean 'x'?`, or nothing. */
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === null ? '' : ` Did you mean '${near}'?`;
}


/***/ })

};
