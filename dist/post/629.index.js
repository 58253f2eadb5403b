export const id = 629;
export const ids = [629];
export const modules = {

/***/ 980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
/* unused harmony export chooseCredentials */
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
        throw new UsageError(`A tracking ${has} is given without a ${lacks}: MLflow's basic authentication needs both. ` +
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

/***/ 8159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ exitCodeOfRollback),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* unused harmony exports failOnChoices, exitCodeOfFault, exitCodeOfOutcome */

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
const failOnChoices = (/* unused pure expression or super */ null && (['hold', 'block', 'never']));
function exitCodeOfFault(fault) {
    return fault === 'usage' ? exitCodes.usage : exitCodes.failure;
}
/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */
function exitCodeOfOutcome(outcome, failOn) {
    const { decision, ending } = outcome;
    if (ending.kind === 'conflict' || recordProblem(outcome) !== null)
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
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   rH: () => (/* binding */ loggedModelId),
/* harmony export */   sN: () => (/* binding */ aliasName),
/* harmony export */   tN: () => (/* binding */ versionsInStage)
/* harmony export */ });
/* unused harmony exports stages, holdersThatMatter */
/**
 * The vocabulary of a model registry, as MLflow uses it. Everything here is data: nothing in
 * `core` reads a clock, a network or an environment.
 */
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

/***/ 2642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ bareNameCharacters),
/* harmony export */   uD: () => (/* binding */ unwritableCharacters)
/* harmony export */ });
/* unused harmony exports isWritableName, printGate, printGateFor, effectText, percentText, printBound, printMetric */


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
            return `${metric} better than ${baselineKey(gate.baseline)}`;
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
    const effect = parseExact(minimumEffect);
    return effect === null || isZero(effect) ? null : `by more than ${minimumEffect}`;
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
    return `${canonicalText(multiply(exactOf(level), exactOf(100)))} %`;
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
            return `${baselineKey(bound.baseline)}${printMargin(bound.margin)}`;
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

/***/ 5357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mostRecords),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);


/**
 * The history that Stagegate keeps in the registry itself, as tags of the versions. Keys are
 * letters, digits and `_`, values end at 1000 characters and a version carries at most 20: what
 * Unity Catalog allows as well. docs/records.md is the published format.
 */
const mostRecords = 20;
const recordPrefix = 'stagegate_record_';
/** Sorts by time. The same for all states of a record: a later one takes the place of the former. */
function recordKey({ at, nonce }) {
    const stamp = new Date(at).toISOString().replace(/\D/g, '');
    return `${recordPrefix}${stamp}_${nonce}`;
}
/** The tag on the version. */
function recordTag(record) {
    return { key: recordKey(record), value: recordValue(record) };
}
function recordValue(record) {
    const { target, rollback } = record;
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)(rooms, (room) => ({
        v: 1,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target),
        archive: target.kind === 'stage' && target.archiveExisting,
        version: String(record.version),
        from: record.from,
        former: record.former.slice(0, room.former).map(String),
        to: rollback?.to == null ? null : String(rollback.to),
        back: rollback?.back ?? null,
        at: new Date(record.at).toISOString(),
        by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.by, room.by),
        reason: record.reason === null ? null : (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.reason, room.reason),
        // Half an address leads nowhere.
        run: record.run !== null && record.run.length <= room.run ? record.run : null,
        evidence: record.evidenceDigest,
        policy: record.policyDigest,
        ...approved(record.approvedBy, room),
    }));
}
/** GitHub asks one reviewer, and takes as many as look before the job begins. */
function approved(logins, { approvers }) {
    const named = logins.slice(0, approvers).map((login) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(login, 40));
    return named.length === 0 ? {} : { approved: named };
}
/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms = [
    { by: 200, reason: 200, run: 300, approvers: 6, former: 20 },
    { by: 100, reason: 100, run: 300, approvers: 3, former: 10 },
    { by: 40, reason: 40, run: 300, approvers: 1, former: 5 },
    { by: 40, reason: 40, run: 0, approvers: 1, former: 1 },
    { by: 0, reason: 0, run: 0, approvers: 0, former: 1 },
];


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Q_: () => (/* binding */ longestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);


/** What Unity Catalog allows, the tightest of the registries. */
const longestValue = 1000;
/** An alias may hold characters that a tag's key may not, so a key carries a hash of its target. */
function targetHash(target) {
    const key = typeof target === 'string' ? target : (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key, 'utf8').digest('hex').slice(0, 16);
}
/** Shortens what is long until the whole fits: escapes make its length hard to foresee. */
function fitted(rooms, build) {
    for (const room of rooms) {
        const value = JSON.stringify(build(room));
        if (value.length <= longestValue)
            return value;
    }
    throw new Error('a record does not fit into a tag');
}
/** Half a character at the cut would be no text that every client can read. */
function cut(text, length) {
    return text.slice(0, length).toWellFormed();
}
/** What a tag's value says, as far as it is a JSON object; null: it is none. Any writer may set it. */
function fieldsOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? { ...value }
            : null;
    }
    catch {
        return null;
    }
}
/** A version as tags write it; null: it is no such number. */
function versionIn(value) {
    if (typeof value !== 'string' || !/^[1-9][0-9]{0,14}$/.test(value))
        return null;
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNumber */ .e1)(Number(value));
}


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* unused harmony exports visibleJson, codeSpanInCell */
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
