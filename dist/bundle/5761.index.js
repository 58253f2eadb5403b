export const id = 5761;
export const ids = [5761];
export const modules = {

/***/ 980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   M: () => (/* binding */ chooseCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/**
 * As MLflow's own client: username and password win over a token. What is given explicitly beats
 * every variable; one half of a pair that is given explicitly takes its other half from there.
 * '' is "not given".
 */
function chooseCredentials(explicit, variables) {
    const asked = explicit.username !== '' || explicit.password !== '';
    if (asked) {
        // Beside an explicit token no variable fills the pair up: it would beat that token.
        if (explicit.token !== '')
            return pair(explicit.username, explicit.password);
        return pair(explicit.username || variables.username, explicit.password || variables.password);
    }
    if (explicit.token !== '')
        return { kind: 'token', token: explicit.token };
    if (variables.username !== '' && variables.password !== '') {
        return { kind: 'basic', username: variables.username, password: variables.password };
    }
    if (variables.token !== '')
        return { kind: 'token', token: variables.token };
    return variables.username === '' && variables.password === ''
        ? { kind: 'none' }
        : pair(variables.username, variables.password);
}
function pair(username, password) {
    if (username === '' || password === '') {
        const [has, lacks] = username === '' ? ['password', 'username'] : ['username', 'password'];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A tracking ${has} is given without a ${lacks}: MLflow's basic authentication needs both. ` +
            `In a workflow, check that the secret exists and that its name is spelt right.`);
    }
    return { kind: 'basic', username, password };
}
/** What must never be shown: the secrets, and the forms in which they go over the wire. */
function secretsOf(credentials, uris) {
    return [...ownSecrets(credentials), ...uris.flatMap(secretsInUri)].filter((it) => it !== '');
}
function ownSecrets(credentials) {
    switch (credentials.kind) {
        case 'none':
            return [];
        case 'token':
            return [credentials.token];
        case 'basic':
            return [credentials.password, encodedPair(credentials.username, credentials.password)];
    }
}
function secretsInUri(uri) {
    const url = URL.parse(uri);
    // What is written wrong is never shown, but the runner may show it itself. `ci:pw@host` is such
    // a one: a URL of scheme `ci` without a host.
    if (url === null || (url.host === '' && !url.pathname.startsWith('/'))) {
        const password = passwordBeforeAt(uri);
        return [password, percentDecoded(password)];
    }
    const { username, password } = url;
    if (password === '')
        return [];
    const decoded = percentDecoded(password);
    return [password, decoded, encodedPair(percentDecoded(username), decoded)];
}
/** Of `https//user:password@host` and the like: what stands between the colon and the last `@`. */
function passwordBeforeAt(uri) {
    const userinfo = /^(?:[a-z][a-z0-9+.-]*:?\/\/)?(\P{Cc}*)@/iu.exec(uri)?.[1] ?? '';
    const colon = userinfo.indexOf(':');
    return colon === -1 ? '' : userinfo.slice(colon + 1);
}
/** A stray `%` is legal in a URL, and means itself. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function encodedPair(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fK: () => (/* binding */ ConflictError),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   qU: () => (/* binding */ StagegateError)
/* harmony export */ });
class StagegateError extends Error {
    fault;
    /** `message` says what was tried, on what, what came back and what to do. */
    constructor(fault, message, options) {
        super(message, options);
        this.name = 'StagegateError';
        this.fault = fault;
    }
}
class UsageError extends StagegateError {
    constructor(message, options) {
        super('usage', message, options);
        this.name = 'UsageError';
    }
}
class RegistryError extends StagegateError {
    constructor(message, options) {
        super('registry', message, options);
        this.name = 'RegistryError';
    }
}
class ConflictError extends StagegateError {
    constructor(message, options) {
        super('conflict', message, options);
        this.name = 'ConflictError';
    }
}


/***/ }),

/***/ 8704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   LN: () => (/* binding */ exactOf),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   S0: () => (/* binding */ divideByCount),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   jM: () => (/* binding */ parseExact),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* unused harmony export absolute */
/**
 * Exact arithmetic for gates: a number is what its decimal text says, and nothing is ever rounded
 * before it is compared. 0.9 + 0.05 is 0.95 here, which it is not in doubles.
 */
/** Digits before and after the point are bounded by the text, the exponent by what a double holds. */
const decimal = /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:[eE]([+-]?[0-9]+))?$/;
/** A finite double by its shortest decimal form. Throws a RangeError for NaN and the infinities. */
function exactOf(number) {
    const exact = parseExact(String(number));
    if (exact === null)
        throw new RangeError(`${number} is not a finite number`);
    return exact;
}
/**
 * The number that a decimal text stands for, every digit of it; null if it is no decimal number,
 * or lies outside of what a double can hold (1e400, and 1e-400, which a double takes for zero).
 */
function parseExact(text) {
    const match = decimal.exec(text);
    if (match === null)
        return null;
    const fraction = match[3] ?? match[4] ?? '';
    const coefficient = BigInt(`${match[2] ?? ''}${fraction}`);
    if (coefficient === 0n)
        return exact(0n, 0, 1n);
    const double = Number(text);
    // Also what keeps a hostile exponent from becoming a power of ten of that size.
    if (!Number.isFinite(double) || double === 0)
        return null;
    return exact(match[1] === '-' ? -coefficient : coefficient, Number(match[5] ?? '0') - fraction.length, 1n);
}
function add(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    const left = a.coefficient * powerOfTen(a.exponent - exponent) * b.divisor;
    const right = b.coefficient * powerOfTen(b.exponent - exponent) * a.divisor;
    return exact(left + right, exponent, a.divisor * b.divisor);
}
function subtract(a, b) {
    return add(a, { ...b, coefficient: -b.coefficient });
}
function multiply(a, b) {
    return exact(a.coefficient * b.coefficient, a.exponent + b.exponent, a.divisor * b.divisor);
}
/** `count` is a whole number from 1: the count of values of a mean, or 2 for a median. */
function divideByCount(a, count) {
    if (!Number.isSafeInteger(count) || count < 1) {
        throw new RangeError(`a count is a whole number from 1, not ${count}`);
    }
    return exact(a.coefficient, a.exponent, a.divisor * BigInt(count));
}
function absolute(a) {
    return a.coefficient < 0n ? { ...a, coefficient: -a.coefficient } : a;
}
/** `amount` percent of the absolute value of `base`. */
function percentOf(amount, base) {
    const product = multiply(amount, absolute(base));
    return exact(product.coefficient, product.exponent - 2, product.divisor);
}
function compare(a, b) {
    const difference = subtract(a, b).coefficient;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function isZero(a) {
    return a.coefficient === 0n;
}
/**
 * Equal numbers give equal text, and every digit is there: a decimal as JavaScript writes its
 * numbers (`0.9`, `-1.5e-7`, `1e+21`) where one exists, else a reduced fraction (`1/3`).
 */
function canonicalText(a) {
    if (a.divisor === 1n)
        return decimalText(a.coefficient, a.exponent, -6, 21);
    const scale = powerOfTen(Math.abs(a.exponent));
    if (a.exponent >= 0)
        return `${a.coefficient * scale}/${a.divisor}`;
    const common = greatestCommonDivisor(a.coefficient, scale);
    return `${a.coefficient / common}/${a.divisor * (scale / common)}`;
}
/**
 * The same numbers for people: with at least so many significant digits (whole digits are never
 * rounded away below 1e15, zeros at the end are left out), and with more where it takes more to
 * show different numbers differently. The order of what is shown is the order of the numbers, and
 * equal numbers look the same. An exponent stands only below 1e-4 and from 1e15.
 */
function shown(values, minimumSignificantDigits = 4) {
    if (!Number.isSafeInteger(minimumSignificantDigits) || minimumSignificantDigits < 1) {
        throw new RangeError(`significant digits are counted from 1, not ${minimumSignificantDigits}`);
    }
    const different = new Set(values.map(canonicalText)).size;
    let digits = minimumSignificantDigits;
    for (;;) {
        const texts = values.map((value) => roundedText(value, digits));
        if (new Set(texts).size === different)
            return texts;
        // Jumps to where the closest two must differ: one digit at a time would take long for 1e-300.
        digits = Math.max(digits + 1, digitsThatTellApart(values) - 1);
    }
}
/** The significant digits with which a last place is no more than the smallest difference. */
function digitsThatTellApart(values) {
    const sorted = [...values].sort(compare);
    let digits = 1;
    for (const [index, value] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next === undefined || compare(value, next) === 0)
            continue;
        const largest = Math.max(magnitude(value), magnitude(next));
        digits = Math.max(digits, largest - magnitude(subtract(next, value)) + 1);
    }
    return digits;
}
function roundedText(value, digits) {
    if (isZero(value))
        return '0';
    const order = magnitude(value);
    const finest = order - digits + 1;
    const place = order < 15 ? Math.min(finest, 0) : finest;
    const scaled = value.exponent - place;
    const numerator = abs(value.coefficient) * powerOfTen(Math.max(scaled, 0));
    const denominator = value.divisor * powerOfTen(Math.max(-scaled, 0));
    // Half goes away from zero, as people round.
    const rounded = (2n * numerator + denominator) / (2n * denominator);
    return decimalText(value.coefficient < 0n ? -rounded : rounded, place, -4, 15);
}
/** floor(log10(|value|)), or -Infinity for zero. */
function magnitude(value) {
    if (isZero(value))
        return Number.NEGATIVE_INFINITY;
    const coefficient = abs(value.coefficient);
    const digits = String(coefficient).length;
    if (value.divisor === 1n)
        return digits - 1 + value.exponent;
    const guess = digits - String(value.divisor).length;
    const reached = guess >= 0
        ? coefficient >= value.divisor * powerOfTen(guess)
        : coefficient * powerOfTen(-guess) >= value.divisor;
    return (reached ? guess : guess - 1) + value.exponent;
}
/** Plain where 10^`plainFrom` ≤ |number| < 10^`plainBelow`, else with an exponent. */
function decimalText(coefficient, exponent, plainFrom, plainBelow) {
    const all = String(abs(coefficient));
    const digits = withoutFinalZeros(all);
    if (digits === '')
        return '0';
    const sign = coefficient < 0n ? '-' : '';
    const order = all.length - 1 + exponent;
    if (order >= plainFrom && order < plainBelow) {
        if (order < 0)
            return `${sign}0.${'0'.repeat(-order - 1)}${digits}`;
        if (digits.length <= order + 1)
            return `${sign}${digits.padEnd(order + 1, '0')}`;
        return `${sign}${digits.slice(0, order + 1)}.${digits.slice(order + 1)}`;
    }
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    return `${sign}${mantissa}e${order < 0 ? '-' : '+'}${Math.abs(order)}`;
}
/** Brings any coefficient × 10^exponent / divisor (divisor > 0) into its one form. */
function exact(coefficient, exponent, divisor) {
    if (coefficient === 0n)
        return data(0n, 0, 1n);
    let [c, e, d] = [coefficient, exponent, divisor];
    if (d !== 1n) {
        const common = greatestCommonDivisor(c, d);
        c /= common;
        d /= common;
        for (; d % 10n === 0n; e -= 1)
            d /= 10n;
        for (; d % 2n === 0n; e -= 1) {
            d /= 2n;
            c *= 5n;
        }
        for (; d % 5n === 0n; e -= 1) {
            d /= 5n;
            c *= 2n;
        }
    }
    if (c % 10n === 0n) {
        // By text: dividing by ten again and again would take the square of the length.
        const text = String(c);
        const kept = withoutFinalZeros(text);
        e += text.length - kept.length;
        c = BigInt(kept);
    }
    return data(c, e, d);
}
function data(coefficient, exponent, divisor) {
    return { coefficient, exponent, divisor };
}
/** A loop: `/0+$/` would start anew at each zero of a long run in the middle. */
function withoutFinalZeros(digits) {
    let end = digits.length;
    while (end > 0 && digits[end - 1] === '0')
        end -= 1;
    return digits.slice(0, end);
}
function powerOfTen(exponent) {
    return 10n ** BigInt(exponent);
}
function abs(integer) {
    return integer < 0n ? -integer : integer;
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [abs(a), abs(b)];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x;
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ exitCodeOfRollback),
/* harmony export */   He: () => (/* binding */ exitCodeOfOutcome),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   x5: () => (/* binding */ exitCodeOfFault)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);

/** Exit codes of the CLI. 1 is never among them: it is only ever a bug of ours. */
const exitCodes = {
    ok: 0,
    usage: 2,
    failure: 3,
    hold: 4,
    block: 5,
    /** Only of `audit`. */
    pastTheGates: 6,
};
const failOnChoices = ['hold', 'block', 'never'];
function exitCodeOfFault(fault) {
    return fault === 'usage' ? exitCodes.usage : exitCodes.failure;
}
/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */
function exitCodeOfOutcome(outcome, failOn) {
    const { decision, ending } = outcome;
    if (ending.kind === 'conflict' || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordProblem */ .hN)(outcome) !== null)
        return exitCodes.failure;
    switch (decision.verdict) {
        case 'pass':
        case 'unchanged':
            return exitCodes.ok;
        case 'hold':
            return failOn === 'hold' ? exitCodes.hold : exitCodes.ok;
        case 'block':
            return failOn === 'never' ? exitCodes.ok : exitCodes.block;
    }
}
/** Nothing left to do is as good as done: a job that runs again must not fail for that. */
function exitCodeOfRollback({ ending }) {
    switch (ending.kind) {
        case 'rolled-back':
            return ending.problem === null ? exitCodes.ok : exitCodes.failure;
        case 'conflict':
            return exitCodes.failure;
        case 'checked':
        case 'done-before':
        case 'holds-no-longer':
            return exitCodes.ok;
    }
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ limitSide),
/* harmony export */   gp: () => (/* binding */ basisOf),
/* harmony export */   on: () => (/* binding */ baselineOfGate),
/* harmony export */   x2: () => (/* binding */ baselineKey),
/* harmony export */   yl: () => (/* binding */ aggregateOfGate)
/* harmony export */ });
/** The version that a gate compares with; null for an absolute gate. */
function baselineOfGate(gate) {
    switch (gate.kind) {
        case 'superiority':
            return gate.baseline;
        case 'threshold':
            return gate.bound.kind === 'baseline' ? gate.bound.baseline : null;
    }
}
/**
 * From which side a confidence limit bounds the candidate's value: the lower limit of one that must
 * be high, the upper limit of one that must be low. A value has no limit that it must equal, so no
 * gate asks for one; throws a `RangeError` where one does.
 */
function limitSide({ comparator }) {
    switch (comparator) {
        case '>=':
        case '>':
            return 'lower';
        case '<=':
        case '<':
            return 'upper';
        case '==':
            throw new RangeError('a confidence limit stands for no value that must be equal to a bound');
    }
}
/** The metric that a confidence limit comes from: the count of samples, or the limit itself. */
function basisOf(confidence) {
    return confidence.kind === 'wilson' ? confidence.samples : confidence.metric;
}
/** The function of a metric's history that is shown for a gate, and compared by a threshold. */
function aggregateOfGate(gate) {
    return gate.kind === 'threshold' ? gate.aggregate : 'median';
}
/** `champion`, `alias:NAME`, `stage:NAME` or `version:N`, as a gate line writes it. */
function baselineKey(baseline) {
    switch (baseline.kind) {
        case 'champion':
            return 'champion';
        case 'alias':
            return `alias:${baseline.alias}`;
        case 'stage':
            return `stage:${baseline.stage}`;
        case 'version':
            return `version:${baseline.version}`;
    }
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ targetNamed)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);

/** The target that a record names; null where it names none that there is. */
function targetNamed(key) {
    if (key.startsWith('alias:')) {
        const alias = key.slice('alias:'.length);
        return alias === '' ? null : { kind: 'alias', alias: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasName */ .sN)(alias) };
    }
    const stage = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalStage */ .RQ)(key.slice('stage:'.length));
    // Records are written in MLflow's own spelling.
    if (stage === null || key !== `stage:${stage}`)
        return null;
    return stage === 'Archived' || stage === 'None'
        ? { kind: 'retirement', stage }
        : { kind: 'stage', stage, archiveExisting: false };
}


/***/ }),

/***/ 4146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ canonicalStage),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   rH: () => (/* binding */ loggedModelId),
/* harmony export */   sN: () => (/* binding */ aliasName),
/* harmony export */   tN: () => (/* binding */ versionsInStage),
/* harmony export */   wp: () => (/* binding */ holdersThatMatter)
/* harmony export */ });
const stages = ['None', 'Staging', 'Production', 'Archived'];
function modelName(text) {
    return text;
}
function versionNumber(number) {
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new RangeError(`a model version is a whole number from 1, not ${number}`);
    }
    return number;
}
function aliasName(text) {
    return text;
}
function runId(text) {
    return text;
}
function loggedModelId(text) {
    return text;
}
/** The stage in MLflow's own spelling, whatever case it came in; null if there is none such. */
function canonicalStage(text) {
    return stages.find((stage) => stage.toLowerCase() === text.toLowerCase()) ?? null;
}
/** `stage:Production` or `alias:champion`: the name of a target in records and digests. */
function targetKey(target) {
    return target.kind === 'alias' ? `alias:${target.alias}` : `stage:${target.stage}`;
}
/** Versions that hold the target, highest number first. */
function holdersOf(standing, target) {
    switch (target.kind) {
        case 'alias': {
            const holder = standing.aliases.get(target.alias);
            return holder === undefined ? [] : [holder];
        }
        case 'stage':
        case 'retirement':
            return versionsInStage(standing, target.stage);
    }
}
/**
 * Who a move towards the target displaces or meets: its holders. Of Archived and None only whether
 * the version itself is there matters, for any number of others may be.
 */
function holdersThatMatter(standing, target, version) {
    const holders = holdersOf(standing, target);
    return target.kind === 'retirement' ? holders.filter((holder) => holder === version) : holders;
}
/** Highest number first. */
function versionsInStage(standing, stage) {
    return standing.versions
        .filter((version) => version.stage === stage)
        .map((version) => version.version)
        .sort((a, b) => b - a);
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ recordProblem),
/* harmony export */   tU: () => (/* binding */ promoted),
/* harmony export */   wx: () => (/* binding */ archivedNotes),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/** Nothing to say where nobody was archived. */
function archivedNotes(versions) {
    return versions.length === 0 ? [] : [{ kind: 'rivals-archived', versions }];
}
/** Whether this run moved the target and read the version back as its holder. */
function promoted({ ending }) {
    return ending.kind === 'promoted';
}
/** Whether at the end the version holds the target, whoever moved it. */
function inPlace({ decision, ending }) {
    switch (ending.kind) {
        case 'promoted':
        case 'already-there':
            return true;
        case 'conflict':
            return ending.inPlace;
        case 'checked':
        case 'nothing-to-do':
            return decision.holders.includes(decision.candidate.version);
    }
}
/** Why a promotion that stands could not be recorded; null where there is no such problem. */
function recordProblem({ ending }) {
    return ending.kind === 'promoted' ? ending.recordProblem : null;
}


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ printGate),
/* harmony export */   OJ: () => (/* binding */ bareNameCharacters),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   o: () => (/* binding */ printGateFor),
/* harmony export */   tr: () => (/* binding */ effectText),
/* harmony export */   uD: () => (/* binding */ unwritableCharacters)
/* harmony export */ });
/* unused harmony exports isWritableName, printBound, printMetric */
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4888);


/** What a name may hold outside of quotes: letters and digits of any script, and `_ - . : /`. */
const bareNameCharacters = String.raw `\p{L}\p{N}_\-.:/`;
/** What no name can hold, in quotes either: it would end the quotes or the line, or hide in it. */
const unwritableCharacters = String.raw `"\p{Cc}\u2028\u2029`;
const bareText = new RegExp(`^[${bareNameCharacters}]*$`, 'u');
const writableText = new RegExp(`^[^${unwritableCharacters}]+$`, 'u');
/** Whether a gate line can hold this metric's name (or pattern): not empty, no `"`, no control. */
function isWritableName(name) {
    return writableText.test(name);
}
/**
 * The gate as one line of `gates`, which reads back as the same gate where a line can say it; what
 * only the long form says follows in words. Throws a RangeError for a name that no line can hold
 * (see `isWritableName`).
 */
function printGate(gate) {
    return printGateOn(printMetric(gate.metric), gate);
}
/**
 * For people: the gate with one of the names that its pattern stands for. Never throws: a name
 * that no gate line can hold is written as JSON writes it.
 */
function printGateFor(gate, name) {
    return printGateOn(forPeople(name), gate);
}
function printGateOn(metric, gate) {
    const severity = gate.severity === 'fail' ? '' : `${gate.severity}: `;
    return [`${severity}${printQuestion(metric, gate)}`, ...qualifiers(gate)].join(', ');
}
function printQuestion(metric, gate) {
    switch (gate.kind) {
        case 'threshold': {
            const measured = gate.aggregate === 'last' ? metric : `${gate.aggregate}(${metric})`;
            return `${measured} ${gate.comparator} ${printBound(gate.bound)}`;
        }
        case 'superiority':
            return `${metric} better than ${(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(gate.baseline)}`;
    }
}
/** What no gate line can say, each in a few words. */
function qualifiers(gate) {
    const { dataset, samples } = gate;
    return [
        ...(gate.kind === 'superiority' ? superiorityWords(gate) : []),
        ...(dataset === null ? [] : [`on dataset ${JSON.stringify(dataset)}`]),
        ...(samples === null ? [] : [`with ${forPeople(samples.metric)} >= ${samples.min}`]),
        ...(gate.kind === 'threshold' && gate.confidence !== null
            ? [confidenceWords(gate.confidence)]
            : []),
    ];
}
function superiorityWords(gate) {
    const test = gate.test === 'wilcoxon' ? 'Wilcoxon by step' : 'Mann-Whitney';
    const effect = effectText(gate);
    return [
        `${gate.better} is better`,
        `${test} at ${gate.alpha}`,
        ...(effect === null ? [] : [effect]),
    ];
}
/** `by more than 0.01`; null where any difference is enough. */
function effectText({ minimumEffect }) {
    const effect = (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(minimumEffect);
    return effect === null || (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .isZero */ .be)(effect) ? null : `by more than ${minimumEffect}`;
}
function confidenceWords(confidence) {
    switch (confidence.kind) {
        case 'wilson':
            return `${percentText(confidence.level)} confident over ${forPeople(confidence.samples)}`;
        case 'logged':
            return `by its limit ${forPeople(confidence.metric)}`;
    }
}
/** 0.95 is `95 %`: moved in decimals, for doubles would say 57.99999999999999. */
function percentText(level) {
    return `${(0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(level), (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(100)))} %`;
}
function forPeople(name) {
    return isWritableName(name) ? printName(name) : JSON.stringify(name);
}
/** The right side of a gate line: `0.90`, `champion - 0.5%`. */
function printBound(bound) {
    switch (bound.kind) {
        case 'number':
            return bound.number;
        case 'baseline':
            return `${(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(bound.baseline)}${printMargin(bound.margin)}`;
    }
}
/** A metric's name or pattern as a gate line holds it, in quotes where it takes quotes. */
function printMetric(metric) {
    switch (metric.kind) {
        case 'name':
            return printName(metric.name);
        case 'pattern':
            return printPattern(metric.pattern);
    }
}
function printName(name) {
    if (!isWritableName(name)) {
        throw new RangeError(`no gate line can hold the metric name ${JSON.stringify(name)}`);
    }
    // A colon at the end would read as the end of a severity.
    return bareText.test(name) && !name.endsWith(':') ? name : `"${name}"`;
}
/** Stars stay outside of the quotes, where they are stars. */
function printPattern(pattern) {
    const pieces = pattern.split('*');
    if (pieces.length === 1) {
        throw new RangeError(`the pattern ${JSON.stringify(pattern)} has no *, so it is a name`);
    }
    return pieces.map((piece) => (piece === '' ? '' : printName(piece))).join('*');
}
function printMargin(margin) {
    if (margin === null)
        return '';
    return ` ${margin.sign} ${margin.amount}${margin.unit === 'percent' ? '%' : ''}`;
}


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   zM: () => (/* binding */ codeSpanInCell)
/* harmony export */ });
/**
 * Names and messages that come from a registry or a user are shown in places that interpret text:
 * terminals, Markdown, HTML, a workflow's log. These functions make them harmless without hiding
 * what they are.
 */
/** Control, format (bidi, zero-width), surrogate, private-use, separating and blank characters. */
const unseen = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
/**
 * The text on one line, with everything that a reader could not see, or that would move other text
 * about, written as `\u{…}`; cut to `limit` code points, the last of them `…`.
 */
function visible(text, limit = 200) {
    // Four times the limit is more than enough source text, and keeps a 100 kB tag cheap.
    const head = text.slice(0, limit * 4);
    const shown = head.replace(unseen, (character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        return `\\u{${codePoint.toString(16)}}`;
    });
    const points = [...shown];
    const cut = points.length > limit || head.length < text.length;
    return cut ? `${points.slice(0, limit - 1).join('')}…` : shown;
}
/** JSON with the same written as JSON's own escapes, so that it still reads back as it was. */
function visibleJson(json) {
    return json.replace(unseen, (character) => 
    // Between values; within one it is escaped already.
    character === '\n'
        ? character
        : character
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''));
}
/** The text as a Markdown code span: nothing in it is rendered, linked or mentioned. */
function codeSpan(text, limit) {
    return spanOf(visible(text, limit));
}
/** The same in a cell of a table, where a pipe is escaped even inside of a code span. */
function codeSpanInCell(text, limit) {
    // Renderers do not agree on whether a pipe after two backslashes ends the cell.
    const whole = visible(text, limit).replaceAll('\\|', '\\\\u{7c}');
    return spanOf(whole).replaceAll('|', '\\|');
}
function spanOf(visibleText) {
    if (visibleText === '')
        return '(empty)';
    const shown = withoutLongRuns(visibleText);
    const longest = longestRun(shown);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || /^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Several lines as a Markdown code block, in which nothing is rendered either. */
function codeBlock(text) {
    const lines = text.split(/\r?\n/).map((line) => withoutLongRuns(visible(line, 2000)));
    const fence = '`'.repeat(Math.max(2, longestRun(lines.join('\n'))) + 1);
    return [`${fence}text`, ...lines, fence].join('\n');
}
/**
 * GitHub's renderer, cmark-gfm, knows no code span between more than 80 backquotes, and no fence of
 * more than 255: beyond that, what was to be code would be rendered. So long runs are written out.
 */
function withoutLongRuns(shown) {
    return shown.replace(/`{21,}/g, (run) => '\\u{60}'.repeat(run.length));
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ })

};
