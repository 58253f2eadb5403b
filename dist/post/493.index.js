export const id = 493;
export const ids = [493];
export const modules = {

/***/ 6493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postStep: () => (/* binding */ postStep)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
;// CONCATENATED MODULE: ./src/config/credentials.ts

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

;// CONCATENATED MODULE: ./src/core/exit.ts

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

;// CONCATENATED MODULE: ./src/core/print-gate.ts


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
function print_gate_printGate(gate) {
    return printGateOn(printMetric(gate.metric), gate);
}
/**
 * For people: the gate with one of the names that its pattern stands for. Never throws: a name
 * that no gate line can hold is written as JSON writes it.
 */
function print_gate_printGateFor(gate, name) {
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
    const effect = print_gate_effectText(gate);
    return [
        `${gate.better} is better`,
        `${test} at ${gate.alpha}`,
        ...(effect === null ? [] : [effect]),
    ];
}
/** `by more than 0.01`; null where any difference is enough. */
function print_gate_effectText({ minimumEffect }) {
    const effect = parseExact(minimumEffect);
    return effect === null || isZero(effect) ? null : `by more than ${minimumEffect}`;
}
function confidenceWords(confidence) {
    switch (confidence.kind) {
        case 'wilson':
            return `${print_gate_percentText(confidence.level)} confident over ${forPeople(confidence.samples)}`;
        case 'logged':
            return `by its limit ${forPeople(confidence.metric)}`;
    }
}
/** 0.95 is `95 %`: moved in decimals, for doubles would say 57.99999999999999. */
function print_gate_percentText(level) {
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

;// CONCATENATED MODULE: ./src/core/report/evidence-words.ts




/** Why there is not enough evidence, in a sentence without its full stop. */
function evidence_words_lackingReason(result, finding, quote) {
    const { gate, enough } = result;
    if (finding.kind === 'too-few-samples') {
        const { metric, min } = gate.samples ?? { metric: '', min: 1 };
        const asked = `the gate asks for at least ${min} ${min === 1 ? 'sample' : 'samples'}`;
        return `${counted(metric, enough.samples, quote)}; ${asked}`;
    }
    if (gate.kind !== 'threshold' || gate.confidence === null) {
        throw new TypeError(`a gate that asks for no confidence said ${finding.kind}`);
    }
    const asked = basisOf(gate.confidence);
    const basis = enough.confidence?.basis ?? null;
    const value = result.candidate.kind === 'value' ? canonicalText(result.candidate.value) : '';
    switch (finding.because) {
        case 'no-count':
            return `${counted(asked, basis, quote)}, so no confidence limit of ${value} can be worked out`;
        case 'no-proportion':
            return (`${value} is no proportion (those go from 0 to 1), so no limit of it can be worked out ` +
                'from a count of samples');
        case 'no-limit':
            return `${quote(asked)} ${found(basis)}, so there is no limit to go by`;
        case 'limit-beyond-value': {
            const side = limitSide(gate);
            return (`${quote(asked)} ${found(basis)}, ${side === 'lower' ? 'above' : 'below'} the value ` +
                `${value} of which it should be the ${side} limit`);
        }
    }
}
/** The clause that says where a limit comes from: `with 95 % confidence`. */
function evidence_words_confidenceClause(confidence, quote) {
    switch (confidence.kind) {
        case 'wilson':
            return `with ${percentText(confidence.level)} confidence`;
        case 'logged':
            return `by its limit ${quote(confidence.metric)}`;
    }
}
/** `n_eval is 12.5, which is no count of samples`. */
function counted(metric, reading, quote) {
    const said = `${quote(metric)} ${found(reading)}`;
    if (reading?.kind !== 'value' && reading?.kind !== 'not-finite')
        return said;
    return countIn(reading) !== null ? said : `${said}, which is no count of samples`;
}
function found(reading) {
    switch (reading?.kind) {
        case 'value':
            return `is ${canonicalText(reading.value)}`;
        case 'not-finite':
            return `is ${reading.shown}`;
        case 'not-on-dataset':
            return 'has no value that was measured on this dataset';
        case 'dataset-not-known':
            return 'has no value of which MLflow says that it was measured on this dataset';
        case 'of-another-model':
            return 'has only a value of another model of the same run';
        case 'missing':
        case 'no-run':
        case undefined:
            return 'was not logged';
    }
}
/** What the repeats or folds showed, in a sentence without its full stop. */
function evidence_words_superiorityReason(gate, finding, baseline) {
    const alpha = gate.kind === 'superiority' ? gate.alpha : 0;
    const effect = gate.kind === 'superiority' ? effectText(gate) : null;
    const than = `better than ${baseline}${effect === null ? '' : ` ${effect}`}`;
    switch (finding.kind) {
        case 'better':
            return `${than}: ${atMost(finding.ranks.pValue, alpha)} (${basis(finding)})`;
        case 'not-shown-better':
            return (`not shown to be ${than}: if it were not, values like these would still come up by chance ` +
                `with ${above(finding.ranks.pValue, alpha)} (${basis(finding)})`);
        case 'too-few-values':
            return (`too few values (${sizes(finding)}) to show anything: even if every one of the candidate's ` +
                `were better, chance alone would do as well with ${above(finding.ranks.smallestOfSizes, alpha)}`);
        case 'too-many-ties':
            return ('too many of the values are equal to show anything: with these, even the best outcome has ' +
                `${above(finding.ranks.smallestPossible, alpha)} (${sizes(finding)} values)`);
        case 'folds-do-not-match':
            return (`to be compared fold by fold, the candidate and ${baseline} must have been logged at the ` +
                'same steps, once at each');
        case 'not-comparable':
            return (`the values of the candidate and of ${baseline} are so many, and so unequal in number or ` +
                'so often equal to each other, that no test can be trusted with them');
    }
}
/** What the test found as a table shows it: `p = 0.03 ≤ 0.05`; null where there was no test. */
function evidence_words_probabilityText({ gate, finding }) {
    if (gate.kind !== 'superiority')
        return null;
    switch (finding.kind) {
        case 'better':
            return atMost(finding.ranks.pValue, gate.alpha);
        case 'not-shown-better': {
            const [p, alpha] = probabilities(finding.ranks.pValue, gate.alpha);
            return `p = ${p} > ${alpha}`;
        }
        default:
            return null;
    }
}
function basis(finding) {
    const method = finding.ranks.method === 'exact' ? 'exact' : 'by the normal approximation';
    return `${method}, ${sizes(finding)} values`;
}
function sizes({ candidates, baselines }) {
    return `${candidates} against ${baselines}`;
}
/** What is so small has no digits that mean anything, and may have come out as 0. */
const tiny = 1e-12;
function atMost(p, alpha) {
    if (p < tiny && alpha >= tiny)
        return `p < ${tiny}`;
    const texts = probabilities(p, alpha);
    return `p = ${texts[0]} ≤ ${texts[1]}`;
}
function above(p, alpha) {
    const texts = probabilities(p, alpha);
    return `p = ${texts[0]}, above ${texts[1]}`;
}
/** Three digits, and more where it takes more to tell them apart: "0.05, above 0.05" is never said. */
function probabilities(p, alpha) {
    const [first, second] = shown([exactOf(p), exactOf(alpha)], 3);
    return [first ?? String(p), second ?? String(alpha)];
}

;// CONCATENATED MODULE: ./src/core/signature-comparison.ts


/**
 * Compares as MLflow enforces signatures when a model is called. A named input that is no longer
 * there is no difference, because MLflow ignores what a caller sends beyond the schema; a new
 * optional one is none either. Outputs are the same, or differ. A param that is gone, has another
 * type or lost its default is a difference; a new one has a default. What is not understood is
 * compared as it stands. What neither side describes cannot be compared at all.
 */
function compareSignatures(champion, candidate) {
    const differences = [
        ...schemaDifferences('inputs', champion.inputs, candidate.inputs),
        ...schemaDifferences('outputs', champion.outputs, candidate.outputs),
        ...paramDifferences(champion.params ?? [], candidate.params ?? []),
        ...otherDifferences(champion, candidate),
    ];
    if (differences.length > 0)
        return { kind: 'different', differences };
    const parts = ['inputs', 'outputs'].filter((part) => champion[part] === null && candidate[part] === null);
    return parts.length === 0 ? { kind: 'compatible' } : { kind: 'not-described', parts };
}
/** A clause about the candidate: `input 'age' is double, and long in the champion`. */
function signature_comparison_differenceInWords(difference) {
    switch (difference.kind) {
        case 'form':
            return `its ${difference.part} are ${difference.candidate}, and ${difference.champion} in the champion`;
        case 'count':
            return `it has ${difference.candidate} ${difference.part} without names, and the champion ${difference.champion}`;
        case 'added':
            switch (difference.part) {
                case 'inputs':
                    return `it requires a new input ${shownAt(difference.name)}`;
                case 'outputs':
                    return `it answers a new output ${shownAt(difference.name)}`;
                case 'params':
                    return `it has a new param ${shownAt(difference.name)} without a default`;
            }
            break;
        case 'dropped':
            return `it no longer has the ${one[difference.part]} ${shownAt(difference.name)}`;
        case 'default-gone':
            return `param ${quoted(difference.name)} has a default in the champion, and none any more`;
        case 'type': {
            const what = `${one[difference.part]} ${shownAt(difference.at)}`;
            return difference.champion === difference.candidate
                ? `${what} has another nested type than in the champion`
                : `${what} is ${difference.candidate}, and ${difference.champion} in the champion`;
        }
        case 'required':
            return `${one[difference.part]} ${shownAt(difference.at)} is ${difference.candidate ? 'required, and optional' : 'optional, and required'} in the champion`;
        case 'unknown-part':
            return `its signature says something else under ${quoted(difference.key)}`;
    }
}
const one = { inputs: 'input', outputs: 'output', params: 'param' };
function shownAt(at) {
    switch (typeof at) {
        case 'string':
            return quoted(at);
        case 'number':
            return `${at} (a number)`;
        case 'object':
            return `${at.place}`;
    }
}
function quoted(name) {
    return `'${visible(name, 80)}'`;
}
function schemaDifferences(part, champion, candidate) {
    const forms = { champion: formOf(champion), candidate: formOf(candidate) };
    if (forms.champion !== forms.candidate)
        return [{ kind: 'form', part, ...forms }];
    if (champion === null || candidate === null)
        return [];
    return champion[0]?.name === null
        ? placeDifferences(part, champion, candidate)
        : nameDifferences(part, champion, candidate);
}
function formOf(schema) {
    const first = schema?.[0];
    if (first === undefined)
        return 'not described';
    if (first.type.kind === 'column')
        return first.name === null ? 'unnamed columns' : 'named columns';
    return first.name === null ? 'an unnamed tensor' : 'named tensors';
}
/** Without names nobody can tell which one is gone, so each has to be there. */
function placeDifferences(part, champion, candidate) {
    if (champion.length !== candidate.length) {
        return [{ kind: 'count', part, champion: champion.length, candidate: candidate.length }];
    }
    return champion.flatMap((field, index) => {
        const other = candidate[index];
        return other === undefined ? [] : fieldDifferences(part, { place: index + 1 }, field, other);
    });
}
function nameDifferences(part, champion, candidate) {
    const before = byName(champion);
    const after = byName(candidate);
    const kept = [...after].flatMap(([name, field]) => {
        const former = before.get(name);
        if (former !== undefined)
            return fieldDifferences(part, name, former, field);
        return part === 'outputs' || field.required ? [{ kind: 'added', part, name }] : [];
    });
    if (part === 'inputs')
        return kept;
    const gone = [...before.keys()].filter((name) => !after.has(name));
    return [...kept, ...gone.map((name) => ({ kind: 'dropped', part, name }))];
}
function byName(schema) {
    return new Map(schema.map((field) => [field.name ?? '', field]));
}
function fieldDifferences(part, at, champion, candidate) {
    const differences = [];
    const fits = part === 'inputs' ? takes(candidate.type, champion.type) : false;
    if (!fits && !sameType(champion.type, candidate.type)) {
        differences.push({
            kind: 'type',
            part,
            at,
            champion: typeInWords(champion.type),
            candidate: typeInWords(candidate.type),
        });
    }
    const matters = part === 'outputs' || candidate.required;
    if (champion.required !== candidate.required && matters) {
        differences.push({ kind: 'required', part, at, candidate: candidate.required });
    }
    return differences;
}
/** Whether all that one tensor may be is also taken by the other, which may leave a size open. */
function takes(candidate, champion) {
    if (candidate.kind === 'column' || champion.kind === 'column')
        return false;
    return (candidate.dtype === champion.dtype &&
        sameJson(candidate.others, champion.others) &&
        candidate.shape.length === champion.shape.length &&
        candidate.shape.every((size, index) => size === -1 || size === champion.shape[index]));
}
function sameType(a, b) {
    if (a.kind === 'column')
        return b.kind === 'column' && sameJson(a.type, b.type);
    return (b.kind === 'tensor' &&
        a.dtype === b.dtype &&
        sameJson(a.shape, b.shape) &&
        sameJson(a.others, b.others));
}
function typeInWords(type) {
    if (type.kind === 'column')
        return jsonInWords(type.type);
    const others = Object.keys(type.others).length === 0 ? '' : ` ${JSON.stringify(type.others)}`;
    return visible(`${type.dtype} (${type.shape.join(', ')})${others}`);
}
function jsonInWords(json) {
    return visible(typeof json === 'string' ? json : JSON.stringify(json));
}
function paramDifferences(champion, candidate) {
    const after = new Map(candidate.map((param) => [param.name, param]));
    const before = new Set(champion.map((param) => param.name));
    const kept = champion.flatMap(({ name, type, ...was }) => {
        const now = after.get(name);
        if (now === undefined)
            return [{ kind: 'dropped', part: 'params', name }];
        const differences = [];
        if (!sameJson(type, now.type)) {
            const types = { champion: jsonInWords(type), candidate: jsonInWords(now.type) };
            differences.push({ kind: 'type', part: 'params', at: name, ...types });
        }
        if (was.default !== null && now.default === null) {
            differences.push({ kind: 'default-gone', name });
        }
        return differences;
    });
    const demanded = candidate.filter((param) => param.default === null && !before.has(param.name));
    return [
        ...kept,
        ...demanded.map(({ name }) => ({ kind: 'added', part: 'params', name })),
    ];
}
function otherDifferences(champion, candidate) {
    const [before, after] = [champion.others, candidate.others];
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys]
        .filter((key) => {
        const both = Object.hasOwn(before, key) && Object.hasOwn(after, key);
        return !both || !sameJson(before[key] ?? null, after[key] ?? null);
    })
        .map((key) => ({ kind: 'unknown-part', key }));
}
/** Whether two values are the same JSON, but for the order of keys. */
function sameJson(a, b) {
    return canonicalize(a) === canonicalize(b);
}

;// CONCATENATED MODULE: ./src/core/report/signature-words.ts

/** More would bury the rest of the report. */
const mostShown = 5;
/** What comparing the model signatures found, in a sentence without its full stop. */
function signature_words_signatureReason(finding, quote) {
    switch (finding.kind) {
        case 'compatible':
            return 'the model signature of the version fits that of the champion';
        case 'different': {
            const { differences } = finding;
            const shown = differences.slice(0, mostShown).map((each) => quote(differenceInWords(each)));
            const more = differences.length - shown.length;
            return `the model signature of the version does not fit that of the champion: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
        }
        case 'not-described': {
            const what = finding.parts.map((part) => (part === 'inputs' ? 'takes' : 'answers'));
            return `the model signatures of the version and of the champion do not differ, but neither says what its model ${what.join(' or ')}, so nobody knows whether that is the same`;
        }
        case 'not-to-be-had':
            return `there is no model signature of the ${finding.side === 'candidate' ? 'version' : 'champion'} to go by: ${quote(finding.because, 400)}`;
        case 'no-champion':
            return 'nothing holds the target yet, so there is no model signature to keep to';
        case 'held-first-promotion':
            return finding.because === 'asked'
                ? 'nothing holds the target yet, so there is no model signature to compare with, and first-promotion is hold'
                : 'nothing holds the target now, so there is no model signature to compare with, but it has been held before (was the champion deleted?)';
    }
}

;// CONCATENATED MODULE: ./src/core/report/requirement-words.ts

/** What a requirement of the policy found, in a sentence without its full stop. */
function requirement_words_requirementReason(finding, quote) {
    switch (finding.kind) {
        case 'from': {
            const source = sourceName(finding.source, quote);
            return finding.outcome === 'pass'
                ? `the version holds ${source}`
                : `the version does not hold ${source}, which the policy wants it to come from`;
        }
        case 'tag': {
            const has = finding.found === null
                ? `the version has no tag ${quote(finding.key)}`
                : `the version's tag ${quote(finding.key)} is ${quote(finding.found)}`;
            return finding.outcome === 'pass'
                ? has
                : `${has}; the policy wants ${conditionWords(finding.condition, 'it to be there', quote)}`;
        }
        case 'max-age':
            if (finding.age === null) {
                return `MLflow does not say when the version's run ended; the policy wants that at most ${finding.limit} ago`;
            }
            if (finding.outcome === 'hold') {
                return `the version's run ends ${duration(-finding.age)} from now, by what MLflow says, so nobody knows how old it is; the policy wants at most ${finding.limit}`;
            }
            return finding.outcome === 'pass'
                ? `the version's run ended ${duration(finding.age)} ago, within ${finding.limit}`
                : `the version's run ended ${duration(finding.age)} ago, more than ${finding.limit}`;
        case 'soak': {
            const source = sourceName(finding.source, quote);
            if (finding.held === null) {
                return `no record of Stagegate says since when the version holds ${source}; the policy wants it there for ${finding.limit}`;
            }
            const since = `the version has held ${source} for ${duration(finding.held)}`;
            return finding.outcome === 'pass'
                ? `${since}, the policy wants ${finding.limit}`
                : `${since}, and the policy wants ${finding.limit}: try again later`;
        }
        case 'git-commit':
            return originReason(finding.origin, finding.asked, quote);
        case 'signature':
            return signatureReason(finding.found, quote);
        case 'freeze':
            return finding.window === null
                ? 'no freeze is on'
                : `nothing is promoted now: the policy's freeze ${quote(finding.window.text)} is on`;
    }
}
function originReason(origin, asked, quote) {
    if (origin.kind === 'not-recorded') {
        return `the version's run does not say which commit it was made from (it has no tag ${quote('mlflow.source.git.commit')})`;
    }
    const made = `the version's run was made from commit ${quote(origin.commit)}`;
    switch (origin.relation.kind) {
        case 'same':
            return `${made}, which is the one that is being promoted`;
        case 'ancestor':
            return asked === 'ancestor'
                ? `${made}, which is in the history of the one that is being promoted`
                : `${made}, which is older than the one that is being promoted; the policy wants that very one`;
        case 'not-an-ancestor':
            return `${made}, which is not in the history of the one that is being promoted`;
        case 'not-known':
            return `${made}, and it is not known whether that is in the history of the one that is being promoted: ${quote(origin.relation.because, 400)}`;
    }
}
function sourceName(source, quote) {
    return source.kind === 'stage' ? `stage ${source.stage}` : `alias ${quote(source.alias)}`;
}
/** What a tag must be; `present`: how it is said that any value will do. */
function conditionWords(condition, present, quote) {
    switch (condition.kind) {
        case 'present':
            return present;
        case 'equals':
            return quote(condition.value);
        case 'one-of':
            return `one of ${condition.values.map((value) => quote(value)).join(', ')}`;
    }
}
/** In two units, rounded down: `7 days 3 hours`, so that a little more than a week is seen to be. */
function duration(milliseconds) {
    const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
    if (days > 0)
        return `${count(days, 'day')} ${count(hours, 'hour')}`;
    return `${count(hours, 'hour')} ${count(minutes % 60, 'minute')}`;
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/core/report/words.ts




function words_targetName(target, quote) {
    return target.kind === 'alias' ? `alias ${quote(target.alias)}` : target.stage;
}
/** What a version does that holds the target: `is in Production`, `has alias champion`. */
function words_holds(target, when, quote) {
    return target.kind === 'alias'
        ? `${when} has alias ${quote(target.alias)}`
        : `is ${when} in ${target.stage}`;
}
const comparatorSigns = {
    '>=': '≥',
    '>': '>',
    '<=': '≤',
    '<': '<',
    '==': '=',
};
const opposite = {
    '>=': 'is below',
    '>': 'is not above',
    '<=': 'is above',
    '<': 'is not below',
    '==': 'is not',
};
/** The gate as it is written, with the one name that it stands for here. */
function words_gateText({ gate, metric }) {
    // A name is as it was written, and a pattern that matches nothing stands for itself.
    const asWritten = gate.metric.kind === 'name' || gate.metric.pattern === metric;
    return asWritten ? printGate(gate) : printGateFor(gate, metric);
}
/** Why a gate said what it said, in a sentence without its full stop. */
function words_gateReason(result, numbers, quote) {
    const { finding } = result;
    const baseline = words_baselineName(result, quote);
    switch (finding.kind) {
        case 'holds':
            return `${measured(result, numbers, quote)} is within the bound ${numbers.bound}`;
        case 'falls-short':
            return `${measured(result, numbers, quote)} ${oppositeOf(result)} ${numbers.bound}`;
        case 'candidate-has-no-run':
            return finding.problem === 'none'
                ? 'the version was registered without a run, so nothing was measured'
                : `the version's run no longer exists, so nothing is known of it`;
        case 'candidate-lacks-metric':
            return 'the candidate has no such metric';
        case 'candidate-not-finite':
            return `${allOrLast(result)}the candidate's ${valueOrValues(result)} is ${finding.shown}`;
        case 'candidate-not-on-dataset':
            return notOnDataset('the candidate', result, quote);
        case 'nothing-matches':
            return 'no metric matches this pattern';
        case 'too-few-samples':
        case 'no-confidence':
            return lackingReason(result, finding, quote);
        case 'better':
        case 'not-shown-better':
        case 'too-few-values':
        case 'too-many-ties':
        case 'folds-do-not-match':
        case 'not-comparable':
            return superiorityReason(result.gate, finding, baseline);
        case 'skipped-first-promotion':
            return finding.because === 'absolute-gate'
                ? 'nothing holds the target yet; the absolute gate on this metric decides'
                : 'nothing holds the target yet, and first-promotion is allow';
        case 'held-first-promotion':
            return heldFirstPromotion(finding.because, result.gate);
        case 'baseline-unheld':
            return `no version holds ${baseline}`;
        case 'baseline-is-candidate':
            return `${baseline} is the candidate itself`;
        case 'baseline-has-no-run':
            return `${baseline} ${lostRun(finding.problem)}`;
        case 'baseline-lacks-metric':
            return `${baseline} has no such metric`;
        case 'baseline-not-finite':
            return `${allOrLast(result)}the ${valueOrValues(result)} of ${baseline} is ${finding.shown}`;
        case 'baseline-not-on-dataset':
            return notOnDataset(baseline, result, quote);
        case 'dataset-not-known': {
            const who = finding.side === 'candidate' ? 'the candidate' : baseline;
            return finding.because === 'no-datasets'
                ? `MLflow does not say on which datasets ${who} was measured: that takes one logged model (MLflow 3) of the version, and metrics that were logged to it with their dataset`
                : `of this metric ${who} has several values, or one on several datasets, at the same step and moment, and MLflow does not say which of them was measured on ${datasetAsked(result, quote)} (log each with its own step)`;
        }
        case 'of-another-model':
            return (`the run made several models, and this value of ${finding.side === 'candidate' ? 'the candidate' : baseline} was ` +
                "measured on another of them, not on this version's");
        case 'percent-of-zero':
            return `${baseline} has 0, and a percentage of 0 is no margin`;
        case 'datasets-differ':
            return words_differentDatasets(result, quote);
        case 'datasets-unknown':
            return `MLflow does not know that both were measured on the same dataset: ${datasetNames(result, quote)}`;
    }
}
function oppositeOf({ gate }) {
    return gate.kind === 'threshold' ? opposite[gate.comparator] : 'is not better than';
}
/** A function, and `better-than`, take every value that was logged. */
function allOrLast({ gate }) {
    return aggregateOfGate(gate) === 'last' ? '' : 'one of ';
}
function valueOrValues({ gate }) {
    return aggregateOfGate(gate) === 'last' ? 'value' : 'values';
}
function notOnDataset(who, result, quote) {
    return `${who} has no value of this metric that was measured on ${datasetAsked(result, quote)}`;
}
function datasetAsked({ gate }, quote) {
    return gate.dataset === null ? 'the dataset' : `dataset ${quote(gate.dataset)}`;
}
/** `≥ 0.9`; null where there is nothing to compare with. */
function words_boundText({ gate, bound }, numbers) {
    if (gate.kind === 'superiority' || bound === null)
        return null;
    return `${comparatorSigns[gate.comparator]} ${numbers.bound}`;
}
/** What stands in the column of bounds: `≥ 0.9`, `p = 0.03 ≤ 0.05`, or a dash. */
function words_boundCell(result, numbers) {
    return words_boundText(result, numbers) ?? probabilityText(result) ?? '–';
}
/** The candidate's value, and where a gate goes by a limit with confidence, that as well. */
function words_candidateText({ gate, enough }, numbers) {
    if (gate.kind !== 'threshold' || !enough.confidence?.limit)
        return numbers.candidate;
    return `${numbers.candidate} (${amountOfLimit(gate, numbers)})`;
}
/** `0.91`; `0.91 is at least 0.88 with 95 % confidence, which`: it is the limit that is judged. */
function measured({ gate, enough }, numbers, quote) {
    const asked = gate.kind === 'threshold' && gate.confidence !== null;
    if (!asked || !enough.confidence?.limit)
        return numbers.candidate;
    const how = confidenceClause(gate.confidence, quote);
    return `${numbers.candidate} is ${amountOfLimit(gate, numbers)} ${how}, which`;
}
/** `at least 0.88`. */
function amountOfLimit(gate, { limit }) {
    return `${limitSide(gate) === 'lower' ? 'at least' : 'at most'} ${limit}`;
}
function words_differentDatasets(result, quote) {
    return `measured on different datasets: ${datasetNames(result, quote)}`;
}
function datasetNames(result, quote) {
    const side = (who, measured) => {
        const names = [...(measured?.datasets ?? [])].map(([digest, name]) => `${quote(name)} (${quote(digest)})`);
        const known = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
        return `${who} on ${names.length === 0 ? 'an unknown one' : known}`;
    };
    const baseline = result.baseline?.measuredOn ?? null;
    return `${side('candidate', result.candidateMeasuredOn)}, ${side(words_baselineName(result, quote), baseline)}`;
}
function words_baselineName({ gate, baseline }, quote) {
    const named = baselineOfGate(gate);
    if (named === null)
        return 'the bound';
    const version = baseline?.version ?? null;
    switch (named.kind) {
        case 'champion':
            return version === null ? 'the champion' : `the champion (version ${version})`;
        case 'alias':
            return `alias ${quote(named.alias)}${version === null ? '' : ` (version ${version})`}`;
        case 'stage':
            return `stage ${named.stage}${version === null ? '' : ` (version ${version})`}`;
        case 'version':
            return `version ${named.version}`;
    }
}
function words_checkReason(check, quote) {
    switch (check.kind) {
        case 'version-not-ready':
            return `the model version is ${quote(check.status)}, not READY`;
        case 'run-not-finished':
            return `the version's run is ${quote(check.status)}, not FINISHED`;
        case 'run-deleted':
            return `the version's run has been deleted`;
        case 'run-gone':
            return `the version's run no longer exists`;
        case 'rolled-back': {
            const { by, reason } = check.rolledBack;
            return (`the version was rolled back from here by ${quote(by)}${reason === null ? '' : `: ${quote(reason)}`}; ` +
                'clear-hold lets it be promoted again');
        }
        case 'requirement':
            return requirementReason(check.finding, quote);
        case 'evidence-as-approved':
            return 'the evidence is what was approved';
        case 'moved-since-approval':
            return `what was approved is decided on once, and the target moved since: ${quote(check.problem, 400)}`;
        case 'evidence-not-as-approved':
            return (`the evidence is not what was approved: ${quote(check.expected)} was expected. Something ` +
                'it rests on changed since, or the output that hands it on is misspelt');
    }
}
/** What became of a hold that somebody accepted; null where nobody did. */
function words_acceptanceReason(acceptance, quote) {
    if (acceptance.kind === 'none')
        return null;
    const { by, reason, digest } = acceptance.hold;
    if (acceptance.kind === 'accepted') {
        // Not every event of GitHub names a person.
        const who = by === '' ? 'somebody who is not named' : quote(by);
        return `this hold is accepted by ${who}: ${quote(reason, 600)}`;
    }
    switch (acceptance.because) {
        case 'block':
            return 'accept-hold changes nothing: it releases a hold and never a block';
        case 'other-evidence':
            return `accept-hold changes nothing: it is for other evidence, ${quote(digest)}, and something changed since`;
        case 'not-evidence':
            return 'accept-hold changes nothing: it releases what rests on the evidence, and no freeze, soak, rollback or approval';
    }
}
function words_changeLines(change, quote) {
    switch (change.kind) {
        case 'point-alias': {
            const from = change.from === null ? 'no version' : `version ${change.from}`;
            return [`alias ${quote(change.alias)}: ${from} → version ${change.version}`];
        }
        case 'move-to-stage': {
            const former = change.holders.filter((holder) => holder !== change.version);
            const moved = `version ${change.version}: ${change.from} → ${change.to}`;
            const archived = change.archiveExisting
                ? former.map((holder) => `version ${holder}: ${change.to} → Archived`)
                : [];
            return change.from === change.to ? archived : [moved, ...archived];
        }
        case 'remove-alias':
            return [`alias ${quote(change.alias)}: version ${change.version} → no version`];
    }
}
function heldFirstPromotion(because, gate) {
    switch (because) {
        case 'asked':
            return 'nothing holds the target yet, and first-promotion is hold';
        case 'no-absolute-gate':
            return ('nothing holds the target yet, and no absolute gate on this metric stands beside it ' +
                `(add one${onTheSame(gate)}, or set first-promotion)`);
        case 'held-before':
            return ('nothing holds the target now, but it has been held before, so this is no first ' +
                'promotion (was the champion deleted?)');
    }
}
/** What an absolute gate must share with this one, beside the metric, to stand in for it. */
function onTheSame(gate) {
    const shared = [
        ...(gate.kind === 'threshold' && gate.aggregate !== 'last' ? ['function'] : []),
        ...(gate.dataset === null ? [] : ['dataset']),
    ];
    return shared.length === 0 ? '' : ` with the same ${shared.join(' and ')}`;
}
function lostRun(problem) {
    switch (problem) {
        case 'none':
            return 'was registered without a run';
        case 'gone':
            return 'has a run that no longer exists';
        case 'deleted':
            return 'has a run that was deleted';
    }
}

;// CONCATENATED MODULE: ./src/core/report/undo-words.ts

/** Why a promotion is not undone, in a sentence without its full stop. */
function leftAloneReason({ model, target, version, because, holders }, quote) {
    const what = `${quote(model)} version ${version}`;
    const where = words_targetName(target, quote);
    switch (because) {
        case 'never-moved':
            return `this step's promotion of ${what} to ${where} did not take place, so there is nothing to undo`;
        case 'moved-since': {
            const now = holders.length === 0 ? 'nothing' : `version ${holders.join(' and ')}`;
            return (`somebody else has moved ${where} since this step promoted ${what}, so it is left alone: ` +
                `${now} holds it now`);
        }
    }
}

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
;// CONCATENATED MODULE: ./src/github/harmless-lines.ts

/** Code points that are kept of one line. */
const longestLine = 8_000;
/**
 * Text of which no line is a command to the runner, nor hides or moves another.
 *
 * The runner takes a line as a command if it begins with `::` after white space, or has `##[`
 * anywhere. A space in between ends that and leaves it readable.
 */
function harmlessLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => withoutCommands((0,untrusted_text/* visible */.RK)(line, longestLine)))
        .join('\n');
}
/** The same for text of ours that may be coloured, and must not be cut. */
function withoutCommands(text) {
    // The runner's white space has U+0085 as well, unlike JavaScript's.
    return text.replace(/^([\s\u0085]*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./src/github/text-limit.ts
/**
 * The text, or as many whole lines of it as fit beside the note that says that it was cut.
 * `measure` counts in the unit of the limit and must not shrink as text is added.
 */
function fitLines(given) {
    const { text, limit, note, measure } = given;
    if (measure(text) <= limit)
        return text;
    const ending = `\n\n${note}\n`;
    const lines = text.split('\n');
    const fits = (count) => measure(`${lines.slice(0, count).join('\n')}${ending}`) <= limit;
    let fitting = 0;
    let tooMany = lines.length;
    while (fitting + 1 < tooMany) {
        const middle = Math.floor((fitting + tooMany) / 2);
        if (fits(middle))
            fitting = middle;
        else
            tooMany = middle;
    }
    return `${lines.slice(0, fitting).join('\n')}${ending}`;
}

;// CONCATENATED MODULE: ./src/github/workflow-log.ts



/** GitHub shows ten annotations of a level for each step. */
const mostOfALevel = 10;
const mostOfSubject = {
    verdict: 1,
    gate: 8,
    other: mostOfALevel,
};
/** Bytes that a step's summary may have. */
const summaryLimit = 1024 * 1024;
/** Masks the secrets before anything can be written, which is why they are asked for here. */
function openWorkflowLog(core, secrets) {
    const bySubject = { verdict: 0, gate: 0, other: 0 };
    const byLevel = { notice: 0, warning: 0, error: 0 };
    function info(text) {
        core.info(harmlessLines(text));
    }
    function mask(secret) {
        // The runner compares line by line, and an empty mask would be refused with a warning.
        for (const part of new Set([secret, ...secret.split(/\r\n|\r|\n/)])) {
            if (part.trim() !== '')
                core.setSecret(part);
        }
    }
    function annotate({ subject, level, title, message }) {
        // The last place of a level is kept for the verdict, however much comes before it.
        const places = subject === 'verdict' || bySubject.verdict > 0 ? mostOfALevel : mostOfALevel - 1;
        if (bySubject[subject] >= mostOfSubject[subject] || byLevel[level] >= places) {
            info(`${level}: ${(0,untrusted_text/* visible */.RK)(title)}: ${message}`);
            return;
        }
        bySubject[subject] += 1;
        byLevel[level] += 1;
        // The core package escapes line ends in an annotation, so it stays one command.
        core[level](harmlessLines(message), { title: (0,untrusted_text/* visible */.RK)(title) });
    }
    async function setSummary(markdown) {
        try {
            core.summary.emptyBuffer();
            core.summary.addRaw(fitLines({
                text: markdown,
                limit: summaryLimit,
                note: '_The rest does not fit into a job summary, which ends at 1 MiB._',
                measure: (text) => Buffer.byteLength(text),
            }));
            await core.summary.write({ overwrite: true });
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            annotate({
                subject: 'other',
                level: 'warning',
                title: 'No job summary',
                message: `Could not write the job summary: ${(0,untrusted_text/* visible */.RK)(reason)}. The verdict stands.`,
            });
        }
    }
    for (const secret of secrets)
        mask(secret);
    return {
        info,
        annotate,
        setOutputs(outputs) {
            try {
                for (const [name, value] of Object.entries(outputs))
                    core.setOutput(name, value);
                return true;
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                annotate({
                    subject: 'other',
                    level: 'error',
                    title: 'No outputs',
                    message: `The step's outputs could not be written: ${(0,untrusted_text/* visible */.RK)(reason)}. What was decided and done stands in the log.`,
                });
                return false;
            }
        },
        saveState: (name, value) => core.saveState(name, value),
        setSummary,
    };
}

// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __webpack_require__(1595);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/records/tag.ts
var tag = __webpack_require__(6042);
;// CONCATENATED MODULE: ./src/core/records/read-records.ts



/**
 * The moves recorded on one version, oldest first. What is none, or of a format that is not known, is left
 * out, and so is a record that was copied from another version.
 */
function recordsOn(version, tags) {
    return allOn(version, tags).filter((it) => it.action !== 'clear-hold');
}
/** The same for what moved nothing: holds of rollbacks that were cleared. */
function clearingsOn(version, tags) {
    return allOn(version, tags).filter((it) => it.action === 'clear-hold');
}
function allOn(version, tags) {
    return ([...tags]
        // Nothing longer was ever written as a record, and to read thousands of such takes long.
        .filter(([key, value]) => key.startsWith(records_record/* recordPrefix */.Kg) && value.length <= tag/* longestValue */.Q_)
        .map(([key, value]) => readRecord(key, value))
        .filter((record) => record !== null)
        .filter((record) => record.version === version)
        .sort((a, b) => (a.key < b.key ? -1 : 1)));
}
function readRecord(key, text) {
    const data = parsed(text);
    if (data === null || data.v !== 1)
        return null;
    const version = versionIn(data.version);
    const at = typeof data.at === 'string' ? Date.parse(data.at) : Number.NaN;
    const { state, action, verdict, target, former } = data;
    if (version === null || Number.isNaN(at))
        return null;
    if (typeof verdict !== 'string' || typeof target !== 'string')
        return null;
    if (!/^(?:stage|alias):/.test(target) || !Array.isArray(former))
        return null;
    const told = {
        key,
        target,
        version,
        at,
        by: textIn(data.by) ?? '',
        reason: textIn(data.reason),
        run: textIn(data.run),
    };
    if (action === 'clear-hold')
        return { ...told, action };
    if (state !== 'begun' && state !== 'done' && state !== 'undone')
        return null;
    if (action !== 'promote' && action !== 'transition' && action !== 'rollback')
        return null;
    return {
        ...told,
        state,
        action,
        verdict,
        archive: data.archive === true,
        from: stageIn(data.from),
        former: former.map(versionIn).filter((holder) => holder !== null),
        to: versionIn(data.to),
        back: stageIn(data.back),
        evidence: textIn(data.evidence),
        policy: textIn(data.policy),
    };
}
function parsed(text) {
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
function versionIn(value) {
    if (typeof value !== 'string' || !/^[1-9][0-9]{0,14}$/.test(value))
        return null;
    return (0,core_model/* versionNumber */.e1)(Number(value));
}
function stageIn(value) {
    return typeof value === 'string' ? (0,core_model/* canonicalStage */.RQ)(value) : null;
}
function textIn(value) {
    return typeof value === 'string' ? value : null;
}
/** The text of a record, in another state; everything else in it stays, known or not. */
function withState(text, state) {
    return JSON.stringify({ ...parsed(text), state });
}

;// CONCATENATED MODULE: ./src/core/records/unfinished.ts

/**
 * For how long a record that was begun speaks for a run that may still be at work, in milliseconds.
 * It keeps runs from getting in each other's way; what makes a promotion safe is that everybody
 * compares before they move and reads back after it.
 */
const lease = 5 * 60_000;
/** What was begun, towards a target or any, and neither completed nor undone, oldest first. */
function unfinishedOn(rows, target = null) {
    return rows
        .flatMap(({ version, tags }) => recordsOn(version, tags))
        .filter((record) => record.state === 'begun')
        .filter((record) => target === null || record.target === target)
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
/** A clock that is ahead makes a record young for longer, and never for ever. */
function isYoung({ at }, now) {
    return Math.abs(now - at) < lease;
}
/** The versions whose stage changes by a move: none by that of an alias. */
function movingWith({ action, target, archive, version, former, to, }) {
    if (!target.startsWith('stage:'))
        return [];
    const others = archive || action === 'rollback' ? former : [];
    return [version, ...others, ...(to === null ? [] : [to])];
}

;// CONCATENATED MODULE: ./src/resolve-version.ts



/** The one version that a selector means now. Throws a UsageError where that is none or several. */
async function resolveVersion(registry, standing, selector) {
    const { model } = standing;
    switch (selector.kind) {
        case 'number':
            return await existingVersion(registry, standing, selector.version);
        case 'alias': {
            const version = standing.aliases.get(selector.alias);
            if (version === undefined)
                throw aliasNotSet(standing, selector.alias);
            return await existingVersion(registry, standing, version);
        }
        case 'stage': {
            const [highest] = versionsInStage(standing, selector.stage);
            if (highest === undefined) {
                throw new UsageError(`No version of ${resolve_version_name(model)} is in stage ${selector.stage}, so "version" means none. ` +
                    `${await whatExists(registry, model)}`);
            }
            return await existingVersion(registry, standing, highest);
        }
        case 'latest': {
            const [highest] = standing.versions;
            if (highest === undefined) {
                throw new UsageError(`The registered model ${resolve_version_name(model)} has no versions yet.`);
            }
            return highest;
        }
        case 'run': {
            const [only, ...others] = await registry.readVersionsOfRun(model, selector.run);
            if (only === undefined) {
                throw new UsageError(`No version of ${resolve_version_name(model)} comes from run ${visible(selector.run)}. ` +
                    `Register that run's model first, or name the version.`);
            }
            if (others.length > 0) {
                const numbers = [only, ...others].map((version) => version.version).join(', ');
                throw new UsageError(`Run ${visible(selector.run)} has several versions of ${resolve_version_name(model)}: ${numbers}. ` +
                    `Name one of them.`);
            }
            return only;
        }
    }
}
/** From the standing where it has the version, without another request. */
async function existingVersion(registry, standing, number) {
    const known = standing.versions.find((version) => version.version === number);
    const version = known ?? (await registry.readVersion(standing.model, number));
    if (version === null) {
        throw new errors/* UsageError */.eb(`Version ${number} of ${resolve_version_name(standing.model)} does not exist. ` +
            `${await whatExists(registry, standing.model)}`);
    }
    return version;
}
const versionsNamed = 10;
async function whatExists(registry, model) {
    const versions = await registry.listVersions(model);
    if (versions.length === 0)
        return 'It has no versions yet.';
    const named = versions
        .slice(0, versionsNamed)
        .map(({ version, stage }) => (stage === 'None' ? `${version}` : `${version} (${stage})`));
    const more = versions.length - named.length;
    return `These do, newest first: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
function aliasNotSet({ model, aliases }, alias) {
    const set = [...aliases].map(([other, version]) => `${visible(other, 60)} → ${version}`);
    return new UsageError(`The alias ${visible(alias)} of ${resolve_version_name(model)} points to no version. ` +
        (set.length > 0 ? `Aliases that do: ${set.slice(0, 10).join(', ')}.` : 'It has no aliases.'));
}
function resolve_version_name(model) {
    return `'${(0,untrusted_text/* visible */.RK)(model)}'`;
}

// EXTERNAL MODULE: ./src/core/goal.ts
var goal = __webpack_require__(6504);
;// CONCATENATED MODULE: ./src/apply/rivals.ts





/** How long one waits between two looks, in milliseconds, and how often one looks. */
const pause = 400;
const mostLooks = 25;
/**
 * Whose turn it is to move a target. Everybody writes a record before they look, so of two runs at
 * least one sees the other's: the one that began later stops, the one that began first waits until
 * the other has stopped, or is done.
 */
async function waitForTurn(registry, model, record, clock) {
    for (let look = 1;; look += 1) {
        const standing = await registry.readStanding(model);
        const others = rivals(standing, record, clock.now());
        const earlier = others.find(({ key }) => key < (0,records_record/* recordKey */.Hy)(record));
        const [first] = others;
        if (first === undefined)
            return { kind: 'mine', standing };
        if (earlier !== undefined)
            return { kind: 'theirs', standing, record: earlier };
        if (look >= mostLooks)
            return { kind: 'theirs', standing, record: first };
        await clock.sleep(pause);
    }
}
/** Records of other runs that may be at work on the target, or on a version that moves with it. */
function rivals({ versions }, own, now) {
    const target = (0,core_model/* targetKey */.hD)(own.target);
    const moving = movingBy(own);
    return unfinishedOn(versions)
        .filter((each) => isYoung(each, now))
        .filter((each) => each.target === target
        ? !wantsTheSame(each, own)
        : movingWith(each).some((version) => moving.includes(version)));
}
/** Two runs that want the same do not get in each other's way: either may finish what is begun. */
function wantsTheSame(each, own) {
    if (each.version !== own.version)
        return false;
    return own.rollback === null
        ? each.action !== 'rollback'
        : each.action === 'rollback' && each.to === own.rollback.to;
}
function movingBy({ target, version, former, rollback }) {
    if (target.kind === 'alias')
        return [];
    const others = (0,goal/* archives */.EK)(target) || rollback !== null ? former : [];
    return [version, ...others, ...(rollback?.to == null ? [] : [rollback.to])];
}
/** What a run says that stops for another one. */
function atWork(record) {
    const who = record.by === '' ? 'Somebody else' : (0,untrusted_text/* visible */.RK)(record.by, 100);
    const where = record.run === null ? '' : ` (${(0,untrusted_text/* visible */.RK)(record.run, 300)})`;
    const does = record.action === 'rollback' ? 'rolling back' : 'moving';
    return (`${who} is ${does} version ${record.version} to or from ${(0,untrusted_text/* visible */.RK)(record.target)} at this ` +
        `moment${where}: begun ${new Date(record.at).toISOString()}, and not ended yet. Run again when ` +
        'it has ended; what was begun and never ends stops nobody after 5 minutes.');
}

;// CONCATENATED MODULE: ./src/core/records/rolled-back.ts

const prefix = 'stagegate_rolled_back_';
const lengths = [300, 100, 0];
function rolledBackKey(target) {
    return `${prefix}${(0,tag/* targetHash */.Gu)(target)}`;
}
/** The tag on the version that was rolled back. */
function rolledBackTag({ target, at, by, reason, key }) {
    return {
        key: rolledBackKey(target),
        value: (0,tag/* fitted */.$5)(lengths, (length) => ({
            v: 1,
            target,
            at: new Date(at).toISOString(),
            by: (0,tag/* cut */.Jj)(by, length),
            reason: reason === null ? null : (0,tag/* cut */.Jj)(reason, length),
            record: key,
        })),
    };
}
/** null: the version was never rolled back from it. A tag that says nonsense still says that much. */
function rolledBackFrom(tags, target) {
    const value = tags.get(rolledBackKey(target));
    if (value === undefined)
        return null;
    const told = asObject(value);
    const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN;
    return {
        by: typeof told.by === 'string' ? told.by : '',
        reason: typeof told.reason === 'string' ? told.reason : null,
        at: Number.isNaN(at) ? null : at,
    };
}
/** `stage:NAME` and `alias:NAME` of every target that the version was rolled back from; untrusted. */
function rolledBackTargets(tags) {
    return [...tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => ({ key, target: asObject(value).target }))
        .flatMap(({ key, target }) => typeof target === 'string' && rolledBackKey(target) === key ? [target] : []);
}
/** From how many targets the version was rolled back, whatever the tags say besides. */
function countRolledBack(tags) {
    return [...tags.keys()].filter((key) => key.startsWith(prefix)).length;
}
function asObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/core/target-words.ts

/** `stage Production`, `alias champion`: as messages for people name a target. */
function targetWords(target) {
    return target.kind === 'alias' ? `alias ${(0,untrusted_text/* visible */.RK)(target.alias)}` : `stage ${target.stage}`;
}
/** `version 5 and 3`, or `none`. */
function holderWords(holders) {
    return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/apply/read-back.ts




/** More rounds than that mean that somebody else keeps moving versions there. */
const mostRounds = 10;
/**
 * Reads who holds the target after a move, and where a move archives, reduces several holders to
 * one. All who race agree on the rule: the one that was changed last stays, of two at the same
 * moment the higher number, whoever asks. To prefer one's own would leave none.
 */
async function readBack(registry, model, target) {
    const archived = [];
    for (let round = 1;; round += 1) {
        const standing = await standingAfter(registry, model);
        const holders = (0,core_model/* holdersOf */.pW)(standing, target);
        if (!(0,goal/* archives */.EK)(target) || target.kind !== 'stage' || holders.length <= 1) {
            return { standing, archived };
        }
        if (round > mostRounds)
            throw stillSeveral(model, holders);
        const stays = survivor(standing, holders);
        for (const version of holders.filter((holder) => holder !== stays)) {
            if (await archive(registry, model, version, target.stage))
                archived.push(version);
        }
    }
}
/** false: somebody else has archived it already, or moved it on; the next look tells. */
async function archive(registry, model, version, from) {
    const leave = { from, to: 'Archived', archiveExisting: false, holders: [] };
    try {
        await registry.move({ kind: 'move-to-stage', model, version, ...leave });
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        return false;
    }
}
function survivor({ versions }, holders) {
    const [last] = versions
        .filter(({ version }) => holders.includes(version))
        .toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version);
    return last?.version;
}
/** A move that cannot be read back may stand, and must not be reported as if it did not. */
async function standingAfter(registry, model) {
    try {
        return await registry.readStanding(model);
    }
    catch (cause) {
        if (!(cause instanceof errors/* StagegateError */.qU))
            throw cause;
        throw new errors/* RegistryError */.gl(`The registry accepted a move in '${(0,untrusted_text/* visible */.RK)(model)}', but could not be read afterwards, so ` +
            'nobody knows who holds the target now. Run again: that finds out, and completes the ' +
            `record. ${cause.message}`, { cause });
    }
}
function stillSeveral(model, holders) {
    return new errors/* RegistryError */.gl(`Several versions of '${(0,untrusted_text/* visible */.RK)(model)}' hold the target at once (${holders.join(', ')}), and ` +
        `however often all but one are archived, there are several again: somebody else keeps moving ` +
        'them there. Find out who, and run again.');
}

;// CONCATENATED MODULE: ./src/core/records/fold.ts


const foldedKey = 'stagegate_folded';
/**
 * Which records of a version must go, oldest first, to make room, and what is noted instead. What
 * was begun stays, and so does the last move to or from its stage and to or from each alias: a
 * rollback asks it who was there before.
 */
function foldOldest(tags, adding) {
    const records = [...new Map(tags).set(adding.key, adding.value)]
        .filter(([key]) => key.startsWith(records_record/* recordPrefix */.Kg))
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const surplus = records.length - roomFor(tags);
    if (surplus <= 0)
        return { remove: [], note: null };
    const needed = stillNeeded(records);
    const [last, first] = [true, false].map((isNeeded) => records.map(([key]) => key).filter((key) => needed.has(key) === isNeeded));
    const remove = [...(first ?? []), ...(last ?? [])]
        .filter((key) => key !== adding.key)
        .slice(0, surplus)
        .sort();
    const newest = remove.at(-1) ?? '';
    const value = {
        v: 1,
        folded: foldedCount(tags) + remove.length,
        until: newest.slice(records_record/* recordPrefix */.Kg.length),
    };
    return { remove, note: { key: foldedKey, value: JSON.stringify(value) } };
}
/**
 * Of the twenty tags one is the note about those that were folded away, one is for the record that
 * the next run begins, one for the hold that it may leave; the others are for holds that are there.
 */
function roomFor(tags) {
    return Math.max(1, records_record/* mostRecords */.EH - 3 - countRolledBack(tags));
}
/** Oldest first in; keys out. */
function stillNeeded(records) {
    const begun = [];
    const lastMoves = new Map();
    for (const [key, text] of records) {
        const { state, action, target } = fold_parsed(text);
        if (state === 'begun')
            begun.push(key);
        if (state !== 'done' || action === 'clear-hold' || typeof target !== 'string')
            continue;
        // A version is in one stage at a time, so a move to any of them is about all.
        lastMoves.set(target.startsWith('stage:') ? 'stage' : target, key);
    }
    return new Set([...begun, ...lastMoves.values()]);
}
/** How many records of a version have been folded away. */
function foldedCount(tags) {
    const { folded } = fold_parsed(tags.get(foldedKey) ?? '');
    return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0;
}
function fold_parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/core/records/held.ts



const held_lengths = [200, 100, 40, 0];
/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 */
function held_heldTag(record) {
    return tagOf({ ...record, target: targetKey(record.target), key: recordKey(record) });
}
/** The same by a record that an earlier run left, and died before it wrote this. */
function heldTagOf(record) {
    return tagOf(record);
}
function tagOf({ target, version, at, by, key, }) {
    return {
        key: heldKey(target),
        value: (0,tag/* fitted */.$5)(held_lengths, (length) => ({
            v: 1,
            target,
            version: String(version),
            at: new Date(at).toISOString(),
            by: (0,tag/* cut */.Jj)(by, length),
            record: key,
        })),
    };
}
function heldKey(target) {
    return `stagegate_held_${(0,tag/* targetHash */.Gu)(target)}`;
}

;// CONCATENATED MODULE: ./src/apply/write-records.ts







/** Before anything moves. Where it cannot be written, nothing may move. */
async function writeBegun(registry, model, record) {
    const { key, value } = (0,records_record/* recordTag */.yg)({ ...record, state: 'begun' });
    await registry.setVersionTag(model, record.version, key, value);
}
/** Nothing has moved. What cannot be removed is found, and removed, by a later run. */
async function forgetBegun(registry, model, record) {
    await problemOf(() => registry.deleteVersionTag(model, record.version, (0,records_record/* recordKey */.Hy)(record)));
}
/** How it ended; the oldest records make room. */
async function writeEnded(registry, row, record, state) {
    await writeAndFold(registry, row, (0,records_record/* recordTag */.yg)({ ...record, state }));
}
/** What has to be written for a record, those that it takes the room of among it, in this order. */
function recordWrites({ version, tags }, entry) {
    const { remove, note } = foldOldest(tags, entry);
    return [
        ...[entry, ...(note === null ? [] : [note])].map((tag) => ({ version, ...tag })),
        ...remove.map((key) => ({ version, key, value: null })),
    ];
}
async function writeAndFold(registry, row, entry) {
    for (const { version, key, value } of recordWrites(row, entry)) {
        if (value === null)
            await registry.deleteVersionTag(row.model, version, key);
        else
            await registry.setVersionTag(row.model, version, key, value);
    }
}
/** That it is done; what other runs had begun of the same move is told by this record, too. */
async function writeDone(registry, row, record) {
    await writeEnded(registry, row, record, 'done');
    await forgetOthers(registry, row, record);
}
async function forgetOthers(registry, row, done) {
    const isRollback = done.action === 'rollback';
    const others = unfinishedOn([row], (0,core_model/* targetKey */.hD)(done.target)).filter(({ key, action }) => key !== (0,records_record/* recordKey */.Hy)(done) && (action === 'rollback') === isRollback);
    for (const { key } of others)
        await registry.deleteVersionTag(row.model, row.version, key);
}
/** The same of a record that an earlier run has left behind; a move is noted as held, too. */
async function completeFound(registry, row, record) {
    if (record.action !== 'rollback') {
        const held = heldTagOf(record);
        await registry.setModelTag(row.model, held.key, held.value);
    }
    const value = withState(row.tags.get(record.key) ?? '', 'done');
    await writeAndFold(registry, row, { key: record.key, value });
}
/** That the target has been held, for whatever comes: a champion that is deleted, say. */
async function writeHeld(registry, model, record) {
    const held = heldTag(record);
    await registry.setModelTag(model, held.key, held.value);
}
/** What moved stands whether or not it could be recorded, so a failure is handed back, not thrown. */
async function problemOf(write) {
    try {
        await write();
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        return error.message;
    }
}

;// CONCATENATED MODULE: ./src/apply/roll-back.ts











/**
 * Gives the target back, marks the version that lost it, and records all of it; `decidedOn`: who
 * held the target then. Killed at any point, the next run finds the record and finishes or undoes it.
 */
async function rollBack(registry, model, plan, decidedOn, record, clock) {
    return registry.transact === null
        ? await stepByStep(registry, model, plan, decidedOn, record, clock)
        : await atOnce(registry, registry.transact, model, plan, record);
}
async function stepByStep(registry, model, plan, decidedOn, record, clock) {
    const { target, loses } = plan;
    await writeBegun(registry, model, record);
    const { standing, ...turn } = await waitForTurn(registry, model, record, clock);
    // Another run of the same may have given it back meanwhile: then only the rest is left to do.
    const isDone = isGivenBack(standing, plan);
    const moved = isDone ? null : overtaken(standing, target, decidedOn);
    const problem = turn.kind === 'theirs' ? atWork(turn.record) : moved;
    if (problem !== null) {
        await forgetBegun(registry, model, record);
        return conflict(standing, target, problem);
    }
    const moveProblem = await carryOut(registry, isDone ? restOf(plan, standing) : plan.changes);
    const after = await readBack(registry, model, target);
    if (!isGivenBack(after.standing, plan)) {
        if (moveProblem !== null) {
            await forgetBegun(registry, model, record);
            return conflict(after.standing, target, moveProblem);
        }
        await problemOf(async () => {
            const row = await existingVersion(registry, after.standing, loses);
            await writeEnded(registry, row, record, 'undone');
        });
        return conflict(after.standing, target, lost(after.standing, target));
    }
    const recordProblem = await problemOf(async () => {
        const row = await existingVersion(registry, after.standing, loses);
        await mark(registry, row, { ...record, target: (0,core_model/* targetKey */.hD)(target), key: (0,records_record/* recordKey */.Hy)(record) });
        await writeDone(registry, row, record);
    });
    return {
        kind: 'rolled-back',
        problem: recordProblem ?? moveProblem,
        holders: (0,core_model/* holdersOf */.pW)(after.standing, target),
    };
}
/** What is left to do of a rollback that has given the target back: the loser's own way back. */
function restOf({ changes, loses }, { versions }) {
    const row = versions.find(({ version }) => version === loses);
    return changes
        .slice(1)
        .filter((change) => change.kind === 'move-to-stage' && change.from === row?.stage);
}
/** Why it stopped; null: every change was carried out. */
async function carryOut(registry, changes) {
    for (const change of changes) {
        try {
            await registry.move(change);
        }
        catch (error) {
            if (!(error instanceof errors/* ConflictError */.fK))
                throw error;
            return error.message;
        }
    }
    return null;
}
async function atOnce(registry, transact, model, plan, record) {
    const { target, loses, changes } = plan;
    const standing = await registry.readStanding(model);
    const row = await existingVersion(registry, standing, loses);
    const entry = (0,records_record/* recordTag */.yg)({ ...record, state: 'done' });
    const held = rolledBackTag({ ...record, target: (0,core_model/* targetKey */.hD)(target), key: entry.key });
    try {
        await transact({
            model,
            changes,
            versionTags: [...recordWrites(row, entry), { version: loses, ...held }],
            modelTags: [],
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        return conflict(await registry.readStanding(model), target, error.message);
    }
    const after = await readBack(registry, model, target);
    return isGivenBack(after.standing, plan)
        ? { kind: 'rolled-back', problem: null, holders: (0,core_model/* holdersOf */.pW)(after.standing, target) }
        : conflict(after.standing, target, lost(after.standing, target));
}
function conflict(standing, target, problem) {
    return { kind: 'conflict', problem, holders: (0,core_model/* holdersOf */.pW)(standing, target) };
}
/** What is left to do where the target was given back, and the run died before it was through. */
async function finishRollback(registry, standing, row, record) {
    const { back } = record;
    if (back !== null && back !== 'Archived' && row.stage === 'Archived') {
        await registry.move({
            kind: 'move-to-stage',
            model: row.model,
            version: row.version,
            from: 'Archived',
            to: back,
            archiveExisting: false,
            holders: (0,core_model/* versionsInStage */.tN)(standing, back),
        });
    }
    await mark(registry, row, record);
    await completeFound(registry, row, record);
}
/** So that nothing automatic promotes the version there again. */
async function mark(registry, { model, version }, record) {
    const { key, value } = rolledBackTag(record);
    await registry.setVersionTag(model, version, key, value);
}
function isGivenBack(standing, { target, loses, gets }) {
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    return !holders.includes(loses) && (gets === null || (0,goal/* isInPlace */.RS)(holders, target, gets));
}
/** null: who holds the target is who held it when the rollback was decided on. */
function overtaken(standing, target, decidedOn) {
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    if ((0,goal/* sameVersions */._l)(holders, decidedOn))
        return null;
    return (`Somebody else moved ${targetWords(target)} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' meanwhile. Its holders ` +
        `when the rollback was decided on: ${holderWords(decidedOn)}. Now: ${holderWords(holders)}. Nothing was ` +
        'rolled back.');
}
function lost(standing, target) {
    return (`This run rolled back ${targetWords(target)} of '${(0,untrusted_text/* visible */.RK)(standing.model)}', and somebody else moved it ` +
        `at the same time. Its holders now: ${holderWords((0,core_model/* holdersOf */.pW)(standing, target))}.`);
}

;// CONCATENATED MODULE: ./src/apply/settle.ts









/**
 * Finishes what earlier runs have begun and never ended: completes the record of what did move,
 * removes that of what did not. Throws a `ConflictError` where another run may still be at work on
 * the target, or on the version that is to move.
 *
 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
 * as its version moves on, nobody could tell any more whether it had moved.
 */
async function settle(registry, standing, target, asking, now) {
    const rows = await rowsThatMatter(registry, standing, target, asking);
    const settled = [];
    for (const record of unfinishedOn(rows)) {
        const concerned = concerns(record, target, asking);
        if (isYoung(record, now) && !concerned)
            continue;
        if (isYoung(record, now) && !isOwn(record, target, asking))
            throw new errors/* ConflictError */.fK(atWork(record));
        const row = await existingVersion(registry, standing, record.version);
        const moved = hasMoved(record, standing);
        // Its run may be at work yet, and its move on the way: whoever then records it, records it all.
        if (!moved && isYoung(record, now) && asking.action !== 'undo')
            continue;
        // Of several who had begun the same, one record tells of the one move that was made.
        const told = [
            ...settled.filter(({ ended }) => ended === 'completed').map((each) => each.record),
            ...recordsOn(row.version, row.tags).filter(({ state, key }) => state === 'done' && key > record.key),
        ];
        const isTold = told.some((each) => isSameMove(each, record));
        if (isTold || !moved)
            await registry.deleteVersionTag(row.model, row.version, record.key);
        else if (record.action === 'rollback')
            await finishRollback(registry, standing, row, record);
        else
            await completeFound(registry, row, record);
        if (!isTold)
            settled.push({ record, ended: moved ? 'completed' : 'undone' });
    }
    return settled;
}
/** The same, with what stands there afterwards. */
async function settleAndLook(registry, before, target, asking, now) {
    const settled = await settle(registry, before, target, asking, now);
    const standing = settled.length === 0 ? before : await registry.readStanding(before.model);
    return { settled, standing };
}
/** An alias may point to a version that was last changed long ago, which a standing may not hold. */
async function rowsThatMatter(registry, standing, target, asking) {
    const asked = asking.action === 'promote' ? [asking.version] : [];
    const wanted = new Set([...(0,core_model/* holdersOf */.pW)(standing, target), ...asked]);
    const known = new Set(standing.versions.map(({ version }) => version));
    const others = [...wanted].filter((version) => !known.has(version));
    const found = await Promise.all(others.map((version) => registry.readVersion(standing.model, version)));
    return [...standing.versions, ...found.filter((row) => row !== null)];
}
function isOwn(record, target, asking) {
    if (record.target !== (0,core_model/* targetKey */.hD)(target))
        return false;
    switch (asking.action) {
        case 'undo':
            return record.key === asking.key;
        case 'rollback':
            return record.action === 'rollback' && (asking.to === null || asking.to === record.to);
        case 'promote':
            return record.action !== 'rollback' && record.version === asking.version;
    }
}
function isSameMove(a, b) {
    const sameKind = (a.action === 'rollback') === (b.action === 'rollback');
    return sameKind && a.target === b.target && a.version === b.version;
}
/** Whether it is about the target, or moves the version that is to move. */
function concerns(record, target, asking) {
    if (record.target === (0,core_model/* targetKey */.hD)(target))
        return true;
    if (target.kind === 'alias' || asking.action !== 'promote')
        return false;
    return movingWith(record).includes(asking.version);
}
function hasMoved(record, standing) {
    const target = (0,target_name/* targetNamed */.b)(record.target);
    if (target === null)
        return false;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    if (record.action !== 'rollback') {
        // Who was there before, beside others, was to be there alone.
        const wasThere = record.former.includes(record.version);
        return holders.includes(record.version) && (!wasThere || holders.length === 1);
    }
    // A promotion of somebody else's takes the target away as well, and to another version.
    const given = record.to === null
        ? holders.every((holder) => record.former.includes(holder))
        : holders.includes(record.to);
    return given && !holders.includes(record.version);
}
/** What a report says of it. */
function notesOf(settled) {
    return settled.map(({ record, ended }) => ({
        kind: ended === 'completed' ? 'record-completed' : 'record-undone',
        record,
    }));
}

;// CONCATENATED MODULE: ./src/core/records/same-run.ts
/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
function isSameRun(a, b) {
    const runOf = (url) => url.replace(/\/attempts\/\d+$/, '');
    return a !== null && b !== null && runOf(a) === runOf(b);
}

;// CONCATENATED MODULE: ./src/core/history/replay.ts
const untouched = {
    holdings: [],
    holders: new Map(),
    departures: new Map(),
    touchedBy: [],
};
/** Who held what, and when, if these records are all that ever happened. Oldest first. */
function replay(records) {
    const registry = new ReplayedRegistry();
    for (const record of records)
        registry.play(record);
    return registry.targets;
}
class ReplayedRegistry {
    targets = new Map();
    /** A version is in one stage at a time. */
    stages = new Map();
    play(record) {
        const { action, target, version, from, to, back } = record;
        const isStage = target.startsWith('stage:');
        if (action === 'rollback') {
            this.leave(version, target, record, true);
            this.leaveOthers(to, record);
            if (to !== null)
                this.arrive(to, target, record);
            if (isStage && back !== null && to !== version) {
                this.arrive(version, `stage:${back}`, record);
            }
            return;
        }
        if (isStage && from !== null && `stage:${from}` !== target) {
            this.leave(version, `stage:${from}`, record, true);
        }
        this.leaveOthers(version, record);
        this.arrive(version, target, record);
    }
    /** Everybody but the one who gets the target, where it is for one alone. */
    leaveOthers(gets, record) {
        if (!leavesOneAlone(record))
            return;
        const { target, former } = record;
        const named = new Set(former);
        for (const holder of new Set([...this.at(target).holders.keys(), ...former])) {
            if (holder === gets)
                continue;
            this.leave(holder, target, record, named.has(holder));
            if (target.startsWith('stage:') && holder !== record.version) {
                this.arrive(holder, 'stage:Archived', record);
            }
        }
    }
    arrive(version, target, record) {
        if (target.startsWith('stage:')) {
            const before = this.stages.get(version);
            if (before !== undefined && before !== target)
                this.leave(version, before, record, true);
            this.stages.set(version, target);
        }
        const at = this.at(target);
        const open = at.open.get(version);
        touch(at, record);
        at.holders.set(version, record);
        at.departures.delete(version);
        // It was there, beside others, and is there alone now: the same time goes on.
        if (open !== undefined && record.former.includes(version))
            return;
        if (open !== undefined)
            open.ending = { kind: 'unseen', before: record };
        const holding = { version, arrived: record, ending: { kind: 'not-ended' } };
        at.holdings.push(holding);
        at.open.set(version, holding);
    }
    leave(version, target, record, said) {
        const at = this.at(target);
        const open = at.open.get(version);
        if (open !== undefined)
            open.ending = { kind: 'left', by: record };
        at.open.delete(version);
        at.holders.delete(version);
        at.departures.set(version, { record, said });
        touch(at, record);
        if (this.stages.get(version) === target)
            this.stages.delete(version);
    }
    at(target) {
        const known = this.targets.get(target);
        if (known !== undefined)
            return known;
        const made = {
            holdings: [],
            open: new Map(),
            holders: new Map(),
            departures: new Map(),
            touchedBy: [],
        };
        this.targets.set(target, made);
        return made;
    }
}
function touch({ touchedBy }, record) {
    if (touchedBy.at(-1) !== record)
        touchedBy.push(record);
}
/** Whether nobody but the one who got the target has it after that move. */
function leavesOneAlone(record) {
    const { action, target, archive, to, former } = record;
    if (target.startsWith('alias:'))
        return true;
    if (action !== 'rollback')
        return archive;
    // A stage is given back by a move that archives, unless who gets it is there already.
    return to !== null && (archive || !former.includes(to));
}

;// CONCATENATED MODULE: ./src/core/history/held-tags.ts




const held_tags_prefix = 'stagegate_held_';
/** What the tags of a registered model say of who held what last; what makes no sense is left out. */
function heldLast(tags) {
    return [...tags]
        .filter(([key]) => key.startsWith(held_tags_prefix))
        .map(([key, value]) => readHeld(key, value))
        .filter((held) => held !== null);
}
function readHeld(key, text) {
    const told = held_tags_parsed(text);
    const { v, target, version, record } = told;
    if (v !== 1 || typeof target !== 'string' || heldKey(target) !== key)
        return null;
    if ((0,target_name/* targetNamed */.b)(target) === null)
        return null;
    if (typeof version !== 'string' || !/^[1-9][0-9]{0,14}$/.test(version))
        return null;
    if (typeof record !== 'string' || !record.startsWith(records_record/* recordPrefix */.Kg))
        return null;
    const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN;
    return {
        target,
        version: (0,core_model/* versionNumber */.e1)(Number(version)),
        at: Number.isNaN(at) ? null : at,
        by: typeof told.by === 'string' ? told.by : '',
        record,
    };
}
function held_tags_parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/core/history/told.ts




/** As many as are written; a tag that somebody else wrote may list thousands. */
const mostFormer = 20;
/** `standing.versions` must be all of them: a record on a version that is not listed is not told. */
function toldIn(standing) {
    const records = standing.versions
        .flatMap(({ version, tags }) => recordsOn(version, tags))
        .filter(({ target }) => (0,target_name/* targetNamed */.b)(target) !== null)
        .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
        .sort(byKey);
    const folded = standing.versions
        .map(({ version, tags }) => [version, foldedCount(tags)])
        .filter(([, count]) => count > 0);
    const clearings = standing.versions.flatMap(({ version, tags }) => clearingsOn(version, tags));
    return { records, clearings, held: heldLast(standing.tags), folded: new Map(folded) };
}
function byKey(a, b) {
    if (a.key !== b.key)
        return a.key < b.key ? -1 : 1;
    return a.version - b.version;
}
/** What was held last where the record of it is gone: folded away, or deleted with its version. */
function withoutRecord({ records, held }) {
    const known = new Set(records.map(({ key, version }) => `${version} ${key}`));
    const newest = new Map();
    for (const { state, target, key } of records)
        if (state === 'done')
            newest.set(target, key);
    return held.filter(({ target, version, record }) => !known.has(`${version} ${record}`) && record > (newest.get(target) ?? ''));
}
/** Production first, then the other stages, then aliases, each by name. */
function spokenOf({ records, held }) {
    const keys = new Set([...records, ...held].map(({ target }) => target));
    const rank = (key) => (key === 'stage:Production' ? 0 : key.startsWith('stage:') ? 1 : 2);
    return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/core/history/held-by-records.ts


/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */
function heldByRecords(versions, target) {
    const { records } = toldIn({ tags: new Map(), versions });
    return replay(records.filter(({ state }) => state === 'done')).get(target) ?? untouched;
}
/** Those of a standing, and one that was read besides: of very many versions, not all are listed. */
function versionsWith(versions, one) {
    return [...versions.filter(({ version }) => version !== one.version), one];
}

;// CONCATENATED MODULE: ./src/core/rollback.ts
/** Gives back exactly what stood there before, as far as anybody asked for nothing else. */
function planRollback(facts) {
    const { target } = facts;
    const common = { loses: facts.loses.version, gets: facts.gets?.version ?? null };
    switch (target.kind) {
        case 'alias':
            return { target, ...common, back: null, changes: [aliasChange(facts, target)] };
        case 'stage': {
            const back = facts.back ?? { stage: 'Archived', holders: [] };
            const changes = stageChanges(facts, target.stage, back);
            const [first] = changes;
            const archiveExisting = first.kind === 'move-to-stage' && first.archiveExisting;
            return { target: { ...target, archiveExisting }, ...common, back: back.stage, changes };
        }
    }
}
function aliasChange({ model, loses, gets }, { alias }) {
    if (gets === null)
        return { kind: 'remove-alias', model, alias, version: loses.version };
    return { kind: 'point-alias', model, alias, version: gets.version, from: loses.version };
}
/** One request gives the stage to one version and takes it from the others: there is always one. */
function stageChanges({ model, loses, gets, holders }, stage, back) {
    const leave = (from) => ({
        kind: 'move-to-stage',
        model,
        version: loses.version,
        from,
        to: back.stage,
        archiveExisting: false,
        // By then, whoever gets the stage has left the one that it came from.
        holders: back.holders.filter((holder) => holder !== gets?.version),
    });
    if (gets === null || gets.stage === stage)
        return [leave(stage)];
    const restore = {
        kind: 'move-to-stage',
        model,
        version: gets.version,
        from: gets.stage,
        to: stage,
        archiveExisting: true,
        holders,
    };
    return back.stage === 'Archived' ? [restore] : [restore, leave('Archived')];
}

;// CONCATENATED MODULE: ./src/decide-rollback.ts









/** Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can. */
async function decide_rollback_decideRollback(asked, standing, registry) {
    const { model, target } = asked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const loses = await whoLoses(asked, holders, standing, registry);
    const record = howItCameThere(loses, asked, standing);
    const gets = await whoGets(asked, loses, record, standing, registry);
    const back = whereTo(record, asked);
    const plan = planRollback({
        model,
        target,
        holders,
        loses,
        gets,
        back: back === null ? null : { stage: back, holders: (0,core_model/* versionsInStage */.tN)(standing, back) },
    });
    return { plan, basis: asked.toVersion === null ? record : null, holders, loses };
}
/** To the stage that it came from, unless it never came from elsewhere; null where an alias moves. */
function whereTo(record, { target }) {
    if (target.kind === 'alias')
        return null;
    const from = record?.from ?? 'Archived';
    return from === target.stage ? 'Archived' : from;
}
async function whoLoses(asked, holders, standing, registry) {
    if (holders.length === 0) {
        throw new errors/* UsageError */.eb(`Nothing holds ${where(asked)}, so there is nothing to roll back.`);
    }
    const rows = await Promise.all(holders.map((version) => existingVersion(registry, standing, version)));
    const wanted = asked.version === null ? rows : rows.filter((row) => row.version === asked.version);
    // Of several, the one that came last is what somebody wants to be rid of.
    const [last] = wanted.toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version);
    if (last === undefined)
        throw new Error('a version that does not hold the target loses nothing');
    return last;
}
/**
 * The version's own record by which it holds the target now, or held it before a rollback gave it
 * back: null where it was moved past Stagegate, or was rolled back, or lost it to another version,
 * and came back past it.
 */
function howItCameThere(loses, { target }, standing) {
    const key = (0,core_model/* targetKey */.hD)(target);
    const held = heldByRecords(versionsWith(standing.versions, loses), key);
    const now = held.holders.get(loses.version);
    // What a rollback of another target did tells nothing of who was there before.
    if (now === undefined || now.target !== key)
        return null;
    if (now.action !== 'rollback')
        return now;
    const last = recordsOn(loses.version, loses.tags)
        .filter(({ state }) => state === 'done')
        .filter((it) => it.target === key || (target.kind === 'stage' && isOfStage(it)))
        .at(-1);
    return last?.target === key && last.action !== 'rollback' ? last : null;
}
function isOfStage({ target }) {
    return target.startsWith('stage:');
}
async function whoGets(asked, loses, record, standing, registry) {
    const { toVersion } = asked;
    const former = toVersion ?? formerHolder(asked, loses, record, standing);
    if (former === null)
        return null;
    if (former === loses.version) {
        throw new errors/* UsageError */.eb(`Version ${former} holds ${where(asked)} now: name another "to-version".`);
    }
    const gets = await registry.readVersion(standing.model, former);
    if (gets === null) {
        throw new errors/* UsageError */.eb(toVersion === null
            ? `Version ${former} held ${where(asked)} before version ${loses.version}, and no longer exists. ` +
                'Name another one in "to-version".'
            : `Version ${former} of '${(0,untrusted_text/* visible */.RK)(asked.model)}' does not exist.`);
    }
    if (!asked.force)
        throwIfUnfit(gets, asked);
    return gets;
}
function formerHolder(asked, loses, record, standing) {
    const { target } = asked;
    if (record === null) {
        throw new errors/* UsageError */.eb(`Version ${loses.version} holds ${where(asked)}, and no record of its own says that Stagegate ` +
            'moved it there, so nobody knows what was there before. Name the version that shall have ' +
            'it in "to-version".');
    }
    if (target.kind === 'stage' && record.from === target.stage) {
        throw new errors/* UsageError */.eb(`Version ${loses.version} was in ${target.stage} before its promotion, too, beside others: what ` +
            'was there before was not one version. Name the version that shall have it in "to-version".');
    }
    const former = record.former.filter((holder) => holder !== loses.version);
    if (target.kind === 'stage' && !record.archive) {
        // It came beside them: who stayed is there, and who has left since is not brought back.
        const holders = (0,core_model/* holdersOf */.pW)(standing, target);
        return former.find((holder) => holders.includes(holder)) ?? null;
    }
    if (former.length > 1) {
        throw new errors/* UsageError */.eb(`Versions ${former.join(', ')} held ${where(asked)} before version ${loses.version}, whose ` +
            'promotion archived them all, and one of them alone is not what was there before. Name the ' +
            'version that shall have it in "to-version".');
    }
    return former[0] ?? null;
}
function throwIfUnfit({ version, status, tags }, asked) {
    if (status !== 'READY') {
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and is ${(0,untrusted_text/* visible */.RK)(status)}, not READY. Name ` +
            'another one in "to-version", or give "force".');
    }
    const rolledBack = rolledBackFrom(tags, asked.target);
    if (rolledBack !== null) {
        const reason = rolledBack.reason === null ? '' : `: ${(0,untrusted_text/* visible */.RK)(rolledBack.reason)}`;
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and was itself rolled back from it by ` +
            `${(0,untrusted_text/* visible */.RK)(rolledBack.by, 100)}${reason}. Name another one in "to-version", or give "force".`);
    }
}
function where({ model, target }) {
    return `${targetWords(target)} of '${(0,untrusted_text/* visible */.RK)(model)}'`;
}

;// CONCATENATED MODULE: ./src/rollback.ts







/**
 * Gives the target back to whoever had it before. No gates are asked. Throws a `UsageError` where
 * nobody can tell who that was, or where they may not have it.
 */
async function rollback(asked, registry, promoter) {
    const { model, target } = asked;
    const before = await registry.readStanding(model);
    // Who wants the same may finish what another run has begun; who wants something else may not.
    const asking = { action: 'rollback', to: asked.toVersion };
    const { settled, standing } = await settleAndLook(registry, before, target, asking, promoter.now());
    const notes = notesOf(settled);
    const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter));
    const nothing = finished === undefined
        ? nothingToDo(asked, standing, promoter.run)
        : { kind: 'done-before', record: finished.record };
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, notes);
    const decided = await decide_rollback_decideRollback(asked, standing, registry);
    const { plan, basis, holders: decidedOn } = decided;
    const record = recordOf(asked, decided, promoter);
    const { holders, ...ended } = await rollBack(registry, model, plan, decidedOn, record, promoter);
    return { model, target, reason: asked.reason, ending: { ...ended, plan, basis }, holders, notes };
}
/** Says what a rollback would do, and changes nothing. */
async function checkRollback(asked, registry, run) {
    const standing = await registry.readStanding(asked.model);
    const nothing = nothingToDo(asked, standing, run);
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, []);
    const { plan, basis } = await decideRollback(asked, standing, registry);
    return outcomeOf(asked, standing, { kind: 'checked', plan, basis }, []);
}
function outcomeOf({ model, target, reason }, standing, ending, notes) {
    return { model, target, reason, ending, holders: (0,core_model/* holdersOf */.pW)(standing, target), notes };
}
/**
 * Whether what another run had begun, and this one completed, is all that was asked for: what was
 * begun long ago, by another run, was meant for what stood there then.
 */
function isWhatIsAsked({ record, ended }, { target, version, toVersion }, { run, now }) {
    return (record.action === 'rollback' &&
        record.target === (0,core_model/* targetKey */.hD)(target) &&
        ended === 'completed' &&
        (isYoung(record, now()) || isSameRun(record.run, run)) &&
        (version === null || version === record.version) &&
        (toVersion === null || toVersion === record.to));
}
/** A job that is run again must not roll back once more, beyond what it was meant to. */
function nothingToDo({ target, version }, standing, run) {
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const record = ownRollback((0,core_model/* targetKey */.hD)(target), standing, run);
    const isMeant = version === null || version === record?.version;
    if (record !== undefined && isMeant && !holders.includes(record.version)) {
        return { kind: 'done-before', record };
    }
    return version !== null && !holders.includes(version)
        ? { kind: 'holds-no-longer', version }
        : null;
}
/** The last one that this workflow run made, in whichever of its attempts. */
function ownRollback(target, { versions }, run) {
    if (run === null)
        return undefined;
    return versions
        .flatMap(({ version, tags }) => recordsOn(version, tags))
        .filter((it) => it.action === 'rollback' && it.state === 'done' && it.target === target)
        .filter((it) => isSameRun(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .at(-1);
}
function recordOf(asked, decided, promoter) {
    const { plan, holders, loses } = decided;
    return {
        state: 'begun',
        action: 'rollback',
        // No gate is asked who a target is given back to.
        verdict: 'ungated',
        target: plan.target,
        version: loses.version,
        from: plan.target.kind === 'alias' ? null : loses.stage,
        former: holders,
        rollback: { to: plan.gets, back: plan.back },
        at: promoter.now(),
        by: promoter.by,
        reason: asked.reason,
        run: promoter.run,
        evidenceDigest: null,
        policyDigest: null,
        nonce: promoter.nonce(),
    };
}

;// CONCATENATED MODULE: ./src/undo-promotion.ts





/**
 * Undoes one promotion, and no other: does nothing where it never held the target, and where
 * somebody else has moved the target since. What its step has left unfinished is finished first.
 */
async function undoPromotion(own, reason, registry, promoter) {
    const { model, target, version } = own;
    const settled = await settledOwn(own, registry, promoter);
    const standing = await registry.readStanding(model);
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const because = await reasonToLeaveAlone(own, standing, registry);
    if (because !== null)
        return { kind: 'left-alone', model, target, version, because, holders };
    const asked = { model, target, version, toVersion: null, force: false, reason };
    const outcome = await rollback(asked, registry, promoter);
    const notes = [...notesOf(settled), ...outcome.notes];
    return { kind: 'rollback', outcome: { ...outcome, notes } };
}
/** How long one waits for somebody else who is at work on the target, in milliseconds. */
const undo_promotion_pause = 400;
const undo_promotion_mostLooks = 25;
async function settledOwn({ model, target, record: key }, registry, clock) {
    for (let look = 1;; look += 1) {
        const standing = await registry.readStanding(model);
        try {
            return await settle(registry, standing, target, { action: 'undo', key }, clock.now());
        }
        catch (error) {
            if (!(error instanceof errors/* ConflictError */.fK) || look === undo_promotion_mostLooks)
                throw error;
            await clock.sleep(undo_promotion_pause);
        }
    }
}
async function reasonToLeaveAlone(own, standing, registry) {
    const { model, target, version, record: key } = own;
    const row = standing.versions.find((each) => each.version === version) ??
        (await registry.readVersion(model, version));
    const records = recordsOn(version, row?.tags ?? new Map());
    const record = records.find((each) => each.key === key);
    if (record?.state !== 'done')
        return 'never-moved';
    const isLast = !records.some((each) => each.key > key && isAbout(each, (0,core_model/* targetKey */.hD)(target)));
    return isLast && standsAsLeft(record, (0,core_model/* holdersOf */.pW)(standing, target)) ? null : 'moved-since';
}
/** A version is in one stage at a time, so a move to any of them is about all. */
function isAbout({ target }, key) {
    return target === key || (target.startsWith('stage:') && key.startsWith('stage:'));
}
/** Whether those, and only those, hold the target who did right after the promotion. */
function standsAsLeft({ version, former, archive, target }, holders) {
    const stayed = archive || target.startsWith('alias:') ? [] : former;
    return holders.includes(version) && holders.every((it) => it === version || stayed.includes(it));
}

;// CONCATENATED MODULE: ./src/core/report/links.ts
/** Pages of MLflow's UI; `ui` has no slash at its end. */
function links_versionUrl(ui, model, version) {
    return `${ui}/#/models/${encoded(model)}/versions/${version}`;
}
function links_runUrl(ui, run) {
    if (run.kind !== 'found')
        return null;
    const [experiment, id] = [run.experimentId, run.runId].map(encoded);
    return `${ui}/#/experiments/${experiment}/runs/${id}`;
}
/** More than any name that MLflow takes needs, and less than browsers and proxies do. */
const longestAddress = 4000;
/** A Markdown link whose text is ours; a parenthesis would end the address early. */
function links_markdownLink(text, url) {
    if (url.length > longestAddress)
        return text;
    return `[${text}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>)`;
}
/** Half of a surrogate pair, which an address cannot hold, becomes U+FFFD. */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed());
}

;// CONCATENATED MODULE: ./src/core/report/headline.ts

/** The first line of every report: the verdict, and what it means. */
function headline_headline({ decision, ending }, quote) {
    const who = `${quote(decision.model)} version ${decision.candidate.version}`;
    const where = targetName(decision.target, quote);
    if (ending.kind === 'conflict') {
        const sentence = ending.inPlace
            ? `${who} ${holds(decision.target, 'now', quote)}, but not alone`
            : `${who} is not promoted to ${where}`;
        return { emoji: '⚠️', word: 'Conflict', sentence };
    }
    switch (decision.verdict) {
        case 'pass':
            if (ending.kind === 'checked') {
                return { emoji: '✅', word: 'Pass', sentence: `${who} may be promoted to ${where}` };
            }
            return {
                emoji: '✅',
                word: ending.kind === 'already-there' ? 'In place' : 'Promoted',
                sentence: `${who} ${holds(decision.target, 'now', quote)}`,
            };
        case 'unchanged':
            return {
                emoji: '➖',
                word: 'Unchanged',
                sentence: `${who} ${holds(decision.target, 'already', quote)}`,
            };
        case 'hold':
            return { emoji: '✋', word: 'Hold', sentence: `${who} is not promoted to ${where}` };
        case 'block':
            return { emoji: '⛔', word: 'Block', sentence: `${who} is not promoted to ${where}` };
    }
}
/** How many gates said what, worst first, and what else stands in the way. */
function headline_tally(outcome) {
    const { checks } = outcome.decision;
    const unmet = checks.filter((check) => check.outcome !== 'pass').length;
    if (unmet === 0)
        return gateTally(outcome);
    const others = unmet === 1 ? 'one other condition is' : `${unmet} other conditions are`;
    return `${gateTally(outcome)}, and ${others} not met`;
}
/** `1 of 6 gates failed`. */
function gateTally({ decision }) {
    const { gates } = decision;
    if (gates.length === 0) {
        return decision.target.kind === 'retirement' ? 'no gates are asked' : 'there are no gates';
    }
    const all = `${gates.length} ${gates.length === 1 ? 'gate' : 'gates'}`;
    const count = (...outcomes) => gates.filter((gate) => outcomes.includes(gate.outcome)).length;
    const told = [
        { number: count('fail'), said: 'failed' },
        { number: count('hold'), said: 'could not be judged' },
        { number: count('warn', 'info'), said: 'fell short without counting' },
        { number: count('skip'), said: 'skipped, for nothing holds the target yet' },
    ].filter(({ number }) => number > 0);
    const [first, ...others] = told;
    if (first === undefined)
        return gates.length === 1 ? 'the one gate passed' : `all ${all} passed`;
    const rest = others.map(({ number, said }) => `, ${number} ${said}`).join('');
    return `${first.number} of ${all} ${first.said}${rest}`;
}

;// CONCATENATED MODULE: ./src/core/report/moment.ts
/** `2026-09-07 10:11`, in UTC. `at` in milliseconds since 1970. */
function moment_minuteOf(at) {
    const time = new Date(at);
    return Number.isNaN(time.getTime())
        ? 'unknown'
        : time.toISOString().slice(0, 16).replace('T', ' ');
}
/** ISO 8601 in UTC; null: what was told is no time. */
function isoMoment(at) {
    if (at === null)
        return null;
    const time = new Date(at);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

;// CONCATENATED MODULE: ./src/core/report/notes.ts

/** What else happened on the way, in a sentence without its full stop. */
function noteReason(note, quote) {
    switch (note.kind) {
        case 'record-completed':
            return `${begunBy(note.record, quote)} had been carried out, and the run stopped before it could say so; its record is completed now`;
        case 'record-undone':
            return `${begunBy(note.record, quote)} had been begun, and the run stopped before anything moved; its record is removed now`;
        case 'decided-again':
            return `this is the second decision, on fresh facts, for the target moved after the first: ${quote(note.problem, 600)}`;
        case 'rivals-archived':
            return (`${versions(note.versions)} had been moved there by others at the same time and ` +
                `${note.versions.length === 1 ? 'is' : 'are'} archived now: whoever came last stays`);
    }
}
/** `a promotion of version 5 (mona, 2026-09-07 10:11 UTC, https://…)`. */
function begunBy({ action, version, by, at, run }, quote) {
    const what = action === 'rollback' ? 'a rollback' : 'a move';
    const who = [by, `${moment_minuteOf(at)} UTC`, run ?? ''].filter((part) => part !== '');
    return `${what} of version ${version} (${who.map((part) => quote(part, 300)).join(', ')})`;
}
function versions(numbers) {
    return `version ${numbers.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/core/report/markdown.ts







const emoji = {
    pass: '✅',
    fail: '❌',
    hold: '✋',
    warn: '⚠️',
    info: 'ℹ️',
    skip: '⏭️',
};
/** The report as a pull request's comment and as a job's summary: the same text for both. */
function markdownReport(outcome, options) {
    // Gates that passed are the first to go where there are more than a comment can hold.
    for (const rows of [500, 150, 50, 20, 5]) {
        const text = reportWith(outcome, options, rows);
        if (text.length <= options.limit)
            return text;
    }
    const { emoji: sign, word } = headline(outcome, codeSpan);
    return `### ${sign} ${word}\n\nThe report is too long to be shown here.\n`;
}
function reportWith(outcome, options, rows) {
    const { emoji: sign, word, sentence } = headline(outcome, codeSpan);
    return [
        `### ${sign} ${word}: ${sentence}`,
        lead(outcome),
        requirementList(outcome),
        gateTable(outcome, rows),
        reasons(outcome, rows),
        changes(outcome),
        noteList(outcome.notes),
        links(outcome, options),
        details(outcome),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function lead(outcome) {
    const { decision, ending } = outcome;
    const text = tally(outcome);
    const accepted = acceptanceReason(decision.acceptance, codeSpan);
    const released = accepted === null ? '' : ` **${capitalized(accepted)}.**`;
    const sentence = `${capitalized(text)}.${released}`;
    if (ending.kind === 'conflict')
        return `${sentence} ${plain(ending.problem)}`;
    const unrecorded = recordProblem(outcome);
    if (unrecorded !== null) {
        return `${sentence} **The promotion could not be recorded:** ${plain(unrecorded)}`;
    }
    if (decision.verdict === 'unchanged')
        return `${sentence} They do not count, for nothing moves.`;
    return sentence;
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** A problem's text may quote a server: shown as text, whatever is in it. */
function plain(text) {
    return codeSpan(text, 600);
}
/** Every requirement of the policy, met or not. */
function requirementList({ decision }) {
    const lines = decision.checks
        .filter(({ check }) => check.kind === 'requirement')
        .map((result) => `- ${signOf(result.outcome)}: ${checkReason(result.check, codeSpan)}`);
    return lines.length === 0 ? '' : ['**The policy requires**', '', ...lines].join('\n');
}
function gateTable({ decision }, rows) {
    if (decision.gates.length === 0)
        return '';
    const shown = worstFirst(decision.gates).slice(0, rows);
    const kept = decision.gates.filter((gate) => shown.includes(gate));
    const { candidate, champion } = decision;
    const relative = champion !== null || kept.some((gate) => gate.baseline !== null);
    const head = [
        '',
        'Gate',
        `Candidate<br>version ${candidate.version}`,
        ...(relative
            ? [champion === null ? 'Baseline' : `Champion<br>version ${champion.version}`, 'Difference']
            : []),
        'Bound',
    ];
    const align = [':--', ':--', ...head.slice(2).map(() => '--:')];
    const lines = kept.map((gate) => row(gate, relative, champion));
    const left = decision.gates.length - kept.length;
    return [
        tableRow(head),
        tableRow(align),
        ...lines,
        ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
    ].join('\n');
}
function row(result, relative, champion) {
    const numbers = numbersOf(result, champion);
    const other = result.baseline?.version ?? null;
    const baseline = other === null || other === champion?.version
        ? numbers.baseline
        : `${numbers.baseline} (version ${other})`;
    return tableRow([
        signOf(result.outcome),
        codeSpanInCell(gateText(result), 160),
        candidateText(result, numbers),
        ...(relative ? [baseline, numbers.difference] : []),
        boundCell(result, numbers),
    ]);
}
function reasons({ decision }, rows) {
    const ofChecks = decision.checks
        .filter(({ check, outcome }) => outcome !== 'pass' && check.kind !== 'requirement')
        .map((result) => `- ${signOf(result.outcome)}: ${checkReason(result.check, codeSpan)}`);
    const telling = worstFirst(decision.gates).filter((result) => result.outcome !== 'pass' || result.datasetWarning);
    const ofGates = telling.slice(0, rows).map((result) => {
        const sign = signOf(result.outcome);
        const reason = gateReason(result, numbersOf(result, decision.champion), codeSpan);
        const warning = result.datasetWarning ? ` — ⚠️ ${differentDatasets(result, codeSpan)}` : '';
        return `- ${sign}, ${codeSpan(gateText(result), 160)}: ${reason}${warning}`;
    });
    const lines = [...ofChecks, ...ofGates];
    return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n');
}
/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome) {
    return `${emoji[outcome]} ${outcome}`;
}
function changes({ changes: planned, ending }) {
    const lines = planned.flatMap((change) => changeLines(change, codeSpan));
    if (lines.length === 0)
        return '';
    const title = (() => {
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
    })();
    return title === null ? '' : [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}
function noteList(notes) {
    const lines = notes.map((note) => `- ${noteReason(note, untrusted_text/* codeSpan */.SS)}`);
    return lines.length === 0 ? '' : ['**Besides**', '', ...lines].join('\n');
}
function links({ decision }, { uiUrl, workflowRunUrl }) {
    const { model, candidate, champion } = decision;
    const found = [];
    if (uiUrl !== null) {
        for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
            found.push(markdownLink(`version ${side.version}`, versionUrl(uiUrl, model, side.version)));
            const run = runUrl(uiUrl, side.run);
            if (run !== null)
                found.push(markdownLink(`its run`, run));
        }
    }
    if (workflowRunUrl !== null)
        found.push(markdownLink('workflow run', workflowRunUrl));
    return found.join(' · ');
}
function details({ decision }) {
    const { rules, evidenceDigest } = decision;
    const baselines = new Set(decision.gates
        .filter((gate) => gate.baseline !== null)
        .map((gate) => baselineName(gate, codeSpan)));
    const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved');
    const lines = [
        `- evidence digest: \`${evidenceDigest}\`${approved ? ' (as approved)' : ''}`,
        ...(baselines.size === 0 ? [] : [`- compared with ${[...baselines].slice(0, 10).join(', ')}`]),
        ...(decision.target.kind === 'retirement'
            ? []
            : [
                `- first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
            ]),
    ];
    return ['<details><summary>Evidence</summary>', '', ...lines, '', '</details>'].join('\n');
}
const weight = {
    fail: 0,
    hold: 1,
    warn: 2,
    info: 3,
    skip: 4,
    pass: 5,
};
function worstFirst(gates) {
    return gates.toSorted((a, b) => weight[a.outcome] - weight[b.outcome]);
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./src/core/report/rollback-words.ts


/** The first line of a rollback's report. */
function rollbackHeadline(outcome, quote) {
    const { model, target, ending, holders } = outcome;
    const where = words_targetName(target, quote);
    const version = (number) => `${quote(model)} version ${number}`;
    switch (ending.kind) {
        case 'rolled-back': {
            const { gets, loses } = ending.plan;
            const sentence = gets === null
                ? `${version(loses)} was rolled back, and ${stay(outcome, loses, 'now', quote)}`
                : `${version(gets)} ${words_holds(target, 'now', quote)}, and version ${loses} was rolled back`;
            return { emoji: '↩️', word: 'Rolled back', sentence };
        }
        case 'checked': {
            const { gets, loses } = ending.plan;
            const sentence = gets === null
                ? `${version(loses)} would be rolled back, and ${stay(outcome, loses, 'then', quote)}`
                : `${version(gets)} would get ${where}, and version ${loses} would be rolled back`;
            return { emoji: '↩️', word: 'Would roll back', sentence };
        }
        case 'conflict': {
            const { loses } = ending.plan;
            const sentence = holders.includes(loses)
                ? `${version(loses)} is not rolled back from ${where}`
                : `${version(loses)} has lost ${where} to somebody else`;
            return { emoji: '⚠️', word: 'Conflict', sentence };
        }
        case 'done-before':
            return {
                emoji: '↩️',
                word: 'Done before',
                sentence: `${version(ending.record.version)} was rolled back from ${where} already`,
            };
        case 'holds-no-longer':
            return {
                emoji: '➖',
                word: 'Nothing to do',
                sentence: `${version(ending.version)} does not hold ${where}, so it is not rolled back`,
            };
    }
}
/** Who has the target where a rollback gives it to nobody. */
function stay({ target, holders }, loses, when, quote) {
    const where = words_targetName(target, quote);
    const others = holders.filter((holder) => holder !== loses);
    const who = others.length === 0 ? 'nothing' : `version ${others.join(' and ')}`;
    if (when === 'then')
        return `${who} would hold ${where}`;
    return `${who} ${others.length > 1 ? 'hold' : 'holds'} ${where} now`;
}
/** What a rollback does, or did, to each version, in the order in which they moved. */
function rollbackChanges({ changes }, quote) {
    const moves = new Map();
    const aliases = [];
    const moved = (version, from, to) => {
        moves.set(version, { from: moves.get(version)?.from ?? from, to });
    };
    for (const change of changes) {
        if (change.kind !== 'move-to-stage') {
            aliases.push(...words_changeLines(change, quote));
            continue;
        }
        moved(change.version, change.from, change.to);
        if (!change.archiveExisting)
            continue;
        for (const holder of change.holders)
            moved(holder, change.to, 'Archived');
    }
    const lines = [...moves].map(([version, { from, to }]) => `version ${version}: ${from} → ${to}`);
    return [...aliases, ...lines];
}
/** Why just this version got the target; null where the ending says all there is. */
function rollbackBasis({ ending, target }, quote) {
    if (!('plan' in ending))
        return null;
    const { basis, plan } = ending;
    if (basis === null)
        return `version ${plan.gets} was named in to-version`;
    const former = basis.former.filter((holder) => holder !== basis.version);
    const who = plan.gets !== null
        ? `version ${plan.gets}`
        : former.length === 0
            ? 'nothing'
            : `version ${former.join(' and ')}`;
    const verb = basis.action === 'promote' ? 'promoted' : 'moved';
    return (`${who} held ${words_targetName(target, quote)} before version ${basis.version} was ${verb} there ` +
        `(${writer(basis, quote)})`);
}
/** That nothing promotes the version again; null where it was not rolled back by this. */
function rollbackHold({ ending, target }, quote) {
    if (ending.kind !== 'rolled-back' && ending.kind !== 'done-before')
        return null;
    const version = ending.kind === 'rolled-back' ? ending.plan.loses : ending.record.version;
    const where = words_targetName(target, quote);
    return ending.kind === 'rolled-back'
        ? `version ${version} is not promoted to ${where} again until the command clear-hold lets it be`
        : `version ${version} is not promoted to ${where} again, unless clear-hold has let it since`;
}
/** Of what was done before: by whom, when, and why. */
function earlierRollback({ ending, notes }, quote) {
    if (ending.kind !== 'done-before')
        return null;
    const { record } = ending;
    const reason = record.reason === null ? '' : `: ${quote(record.reason)}`;
    const earlier = `it was rolled back before (${writer(record, quote)})${reason}`;
    // Somebody else's that was only finished here says nothing of what this run may still do.
    return notes.some((note) => note.kind === 'record-completed' && note.record.key === record.key)
        ? earlier
        : `${earlier}; one workflow run rolls back once, so start another one to go further back`;
}
/** Who holds the target at the end, where the headline does not say it. */
function holdersNow({ ending, target, holders }, quote) {
    switch (ending.kind) {
        case 'rolled-back':
        case 'checked':
            return null;
        case 'conflict':
        case 'done-before':
        case 'holds-no-longer': {
            const where = words_targetName(target, quote);
            return holders.length === 0
                ? `nothing holds ${where} now`
                : `version ${holders.join(' and ')} ${holders.length === 1 ? 'holds' : 'hold'} ${where} now`;
        }
    }
}
/** What stands in the way of calling it done; null: nothing. */
function rollbackProblem({ ending }) {
    switch (ending.kind) {
        case 'rolled-back':
        case 'conflict':
            return ending.problem;
        case 'checked':
        case 'done-before':
        case 'holds-no-longer':
            return null;
    }
}
function writer({ by, at, run }, quote) {
    const parts = [by, `${moment_minuteOf(at)} UTC`, run ?? ''].filter((part) => part !== '');
    return parts.map((part) => quote(part, 300)).join(', ');
}

;// CONCATENATED MODULE: ./src/core/report/rollback-markdown.ts




/** The report of a rollback for a job's summary. */
function rollbackMarkdown(outcome, options) {
    const { emoji, word, sentence } = rollbackHeadline(outcome, untrusted_text/* codeSpan */.SS);
    const { reason, notes } = outcome;
    const problem = rollbackProblem(outcome);
    return [
        `### ${emoji} ${word}: ${sentence}`,
        problem === null ? '' : `**This went wrong:** ${(0,untrusted_text/* codeSpan */.SS)(problem, 600)}`,
        reason === null || !('plan' in outcome.ending) ? '' : `**Why:** ${(0,untrusted_text/* codeSpan */.SS)(reason)}`,
        sentences(rollbackBasis(outcome, untrusted_text/* codeSpan */.SS), earlierRollback(outcome, untrusted_text/* codeSpan */.SS), holdersNow(outcome, untrusted_text/* codeSpan */.SS)),
        rollback_markdown_changes(outcome),
        hold(outcome),
        noteList(notes),
        rollback_markdown_links(outcome, options),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function sentences(...texts) {
    return texts
        .filter((text) => text !== null)
        .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
        .join(' ');
}
function rollback_markdown_changes({ ending }) {
    if (ending.kind !== 'checked' && ending.kind !== 'rolled-back')
        return '';
    const title = ending.kind === 'checked' ? 'What a rollback would change' : 'What has changed';
    const lines = rollbackChanges(ending.plan, untrusted_text/* codeSpan */.SS).map((change) => `- ${change}`);
    return [`**${title}**`, '', ...lines].join('\n');
}
function hold(outcome) {
    const text = rollbackHold(outcome, untrusted_text/* codeSpan */.SS);
    return text === null ? '' : `✋ ${sentences(text)}`;
}
function rollback_markdown_links({ model, ending, holders }, { uiUrl, workflowRunUrl }) {
    const lost = 'plan' in ending ? [ending.plan.loses] : [];
    const versions = uiUrl === null ? [] : [...new Set([...holders, ...lost])];
    return [
        ...versions.map((version) => links_markdownLink(`version ${version}`, links_versionUrl(uiUrl ?? '', model, version))),
        ...(workflowRunUrl === null ? [] : [links_markdownLink('workflow run', workflowRunUrl)]),
    ].join(' · ');
}

;// CONCATENATED MODULE: ./src/core/report/text.ts





const unpainted = (text) => text;
const quote = untrusted_text/* visible */.RK;
/** The report as plain lines, for a workflow's log and for a terminal. */
function textReport(outcome, paint) {
    const { decision } = outcome;
    const { word, sentence } = headline(outcome, quote);
    const meaning = meaningOf(outcome);
    const accepted = acceptanceReason(decision.acceptance, quote);
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}: ${tally(outcome)}.`,
        ...gateLines(decision, paint),
        ...decision.checks.map(({ check, outcome: result }) => `  ${text_mark(result, paint)}  ${checkReason(check, quote)}`),
        ...(accepted === null ? [] : [`  ${accepted}`]),
        ...endingLines(outcome),
        ...noteLines(outcome.notes),
        paint(`  evidence ${decision.evidenceDigest}`, 'faint'),
    ];
}
function meaningOf({ decision, ending }) {
    if (ending.kind === 'conflict')
        return 'warn';
    switch (decision.verdict) {
        case 'pass':
        case 'unchanged':
            return 'pass';
        case 'hold':
            return 'hold';
        case 'block':
            return 'fail';
    }
}
function text_mark(outcome, paint) {
    return paint(outcome.padEnd(4), outcome);
}
/** Of a gate that is wider, the reason stands on a line of its own. */
const widest = 60;
/** `fail  recall/senior >= 0.80   0.741 is below 0.8`, in columns. */
function gateLines({ gates, champion }, paint) {
    const texts = gates.map((gate) => visible(gateText(gate), 300));
    const width = Math.max(0, ...texts.map((text) => text.length).filter((length) => length <= widest));
    return gates.flatMap((gate, index) => {
        const text = texts[index] ?? '';
        const begin = `  ${text_mark(gate.outcome, paint)}  `;
        const reason = paint(story(gate, champion), 'faint');
        return text.length > widest
            ? // A sign before it: a runner obeys a line that begins with the name of a metric like `::x`.
                [`${begin}${text}`, `        → ${reason}`]
            : [`${begin}${text.padEnd(width)}  ${reason}`];
    });
}
function story(result, champion) {
    const numbers = numbersOf(result, champion);
    const warning = result.datasetWarning ? `; ${differentDatasets(result, quote)}` : '';
    const bound = boundText(result, numbers);
    if (result.finding.kind !== 'holds' || bound === null) {
        return gateReason(result, numbers, quote) + warning;
    }
    const candidate = candidateText(result, numbers);
    if (result.baseline === null)
        return `${candidate} ${bound}${warning}`;
    const baseline = `${baselineName(result, quote)} has ${numbers.baseline}`;
    return `${candidate} ${bound}; ${baseline}, difference ${numbers.difference}${warning}`;
}
function noteLines(notes) {
    return notes.map((note) => `  note  ${noteReason(note, quote)}`);
}
function endingLines({ changes, ending }) {
    const lines = changes.flatMap((change) => changeLines(change, quote));
    switch (ending.kind) {
        case 'checked':
            return lines.map((line) => `  would change  ${line}`);
        case 'promoted':
            return lines.map((line) => `  changed  ${line}`);
        case 'already-there':
            return ['  Somebody else had already made this change.'];
        case 'conflict':
            // A word before it: a runner obeys a line that begins with what a server may have said.
            return [`  conflict  ${visible(ending.problem, 600)}`];
        case 'nothing-to-do':
            return [];
    }
}

;// CONCATENATED MODULE: ./src/core/report/rollback-text.ts



/** The report of a rollback as plain lines, for a workflow's log and for a terminal. */
function rollbackText(outcome, paint) {
    const { ending, reason, notes } = outcome;
    const { word, sentence } = rollbackHeadline(outcome, untrusted_text/* visible */.RK);
    const problem = rollbackProblem(outcome);
    const changed = ending.kind === 'checked' ? 'would change' : 'changed';
    const moved = ending.kind === 'checked' || ending.kind === 'rolled-back';
    const changes = moved ? rollbackChanges(ending.plan, untrusted_text/* visible */.RK) : [];
    const meaning = problem === null ? 'pass' : 'warn';
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}.`,
        ...line('reason', moved ? reason && (0,untrusted_text/* visible */.RK)(reason) : null),
        ...line('before', moved ? rollbackBasis(outcome, untrusted_text/* visible */.RK) : null),
        ...changes.flatMap((change) => line(changed, change)),
        ...line('earlier', earlierRollback(outcome, untrusted_text/* visible */.RK)),
        ...line('holder', holdersNow(outcome, untrusted_text/* visible */.RK)),
        ...line('hold', rollbackHold(outcome, untrusted_text/* visible */.RK)),
        ...line(ending.kind === 'conflict' ? 'conflict' : 'problem', problem && (0,untrusted_text/* visible */.RK)(problem, 600)),
        ...noteLines(notes),
    ];
}
/** A word before it: a runner obeys a line that begins with what a server may have said. */
function line(label, text) {
    return text === null ? [] : [`  ${label}  ${text}`];
}

;// CONCATENATED MODULE: ./src/action/show-rollback.ts





/** The log, the one annotation and the summary. */
async function showRollback(outcome, log, given) {
    for (const line of rollbackText(outcome, unpainted))
        log.info(line);
    const { word, sentence } = rollbackHeadline(outcome, untrusted_text/* visible */.RK);
    const problem = rollbackProblem(outcome);
    const why = outcome.reason === null ? '' : ` Why: ${(0,untrusted_text/* visible */.RK)(outcome.reason)}.`;
    log.annotate({
        subject: 'verdict',
        level: given.level,
        title: `Stagegate: ${word}`,
        message: `${sentence}.${why}${problem === null ? '' : ` ${problem}`}`,
    });
    await log.setSummary(rollbackMarkdown(outcome, given) + given.timeline);
}

;// CONCATENATED MODULE: ./src/registries/open.ts


/** Opens what the URIs name, once if it is the same for both. */
async function openStores(location, around) {
    const tracking = await openStore('tracking', location.trackingUri, location.credentials, around);
    const registry = location.registryUri === location.trackingUri
        ? tracking
        : await openStore('registry', location.registryUri, location.credentials, around);
    return { registry, tracking };
}
async function closeStores({ registry, tracking }) {
    await registry.close();
    if (tracking !== registry)
        await tracking.close();
}
/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */
async function openStore(which, uri, credentials, around) {
    // `mysql+pymysql` names the database and the driver.
    const named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri);
    const scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null;
    switch (scheme) {
        case 'http':
        case 'https': {
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(241), __webpack_require__.e(999)]).then(__webpack_require__.bind(__webpack_require__, 7999));
            const { env, onRetry, dispatcher } = around;
            return openMlflow({
                uri,
                which,
                credentials,
                env,
                onRetry,
                ...(dispatcher ? { dispatcher } : {}),
            });
        }
        case 'sqlite': {
            const [{ openSqlite }, { sqlitePath }] = await Promise.all([
                __webpack_require__.e(/* import() */ 995).then(__webpack_require__.bind(__webpack_require__, 2995)),
                __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 7693)),
            ]);
            const workspace = around.env.MLFLOW_WORKSPACE;
            return openSqlite({
                path: sqlitePath(uri, around.cwd),
                cwd: around.cwd,
                ...(workspace ? { workspace } : {}),
            });
        }
        default:
            throw new errors/* UsageError */.eb(unsupported(which, scheme));
    }
}
const supported = 'Stagegate reads https://…, http://… and sqlite:///path/mlflow.db. For any other store, start ' +
    '`mlflow server` on it and give its address.';
function unsupported(which, scheme) {
    switch (scheme) {
        case 'databricks':
        case 'databricks-uc':
            return `The ${which} URI names Databricks, which Stagegate does not support yet. ${supported}`;
        case 'postgres':
        case 'postgresql':
        case 'mysql':
        case 'mssql':
            return `The ${which} URI names a ${scheme} database, which is not read directly. ${supported}`;
        case 'file':
            return `The ${which} URI names MLflow's file store, which MLflow itself is closing. ${supported}`;
        case null:
            // Not shown: one that is written wrong may have a password where nobody looks for it.
            return `The ${which} URI has no scheme. ${supported}`;
        default:
            // The rest of the URI may hold a password, so only its scheme is shown.
            return `The ${which} URI's scheme '${(0,untrusted_text/* visible */.RK)(scheme, 40)}' is not supported. ${supported}`;
    }
}

;// CONCATENATED MODULE: ./src/action/step.ts

/** Opens the registry, and closes it whatever happens. */
async function withStores({ log, around, connection, }, use) {
    const { env, cwd, dispatcher } = around;
    const stores = await openStores(connection, {
        env,
        cwd,
        onRetry: (message) => log.info(message),
        dispatcher,
    });
    try {
        return await use(stores);
    }
    finally {
        await closeStores(stores);
    }
}
/** The folder that the job has checked out. */
function workspaceOf({ env, cwd }) {
    return env.GITHUB_WORKSPACE || cwd;
}

;// CONCATENATED MODULE: ./src/core/history/history.ts




/** `target` null: every target that a record, or a tag of the registered model, speaks of. */
function historyOf(standing, target) {
    const told = toldIn(standing);
    const replayed = replay(told.records.filter(({ state }) => state === 'done'));
    const gone = new Map(withoutRecord(told).map((held) => [held.target, held]));
    const pending = Map.groupBy(told.records.filter(({ state }) => state !== 'done'), (record) => record.target);
    const cleared = Map.groupBy(told.clearings, (record) => record.target);
    const keys = target === null ? spokenOf(told) : [target];
    const targets = keys.flatMap((key) => {
        const named = (0,target_name/* targetNamed */.b)(key);
        if (named === null)
            return [];
        const events = eventsOf(key, replayed.get(key) ?? untouched, pending.get(key) ?? [], cleared.get(key) ?? []);
        return [
            {
                key,
                target: named,
                events,
                holdings: (replayed.get(key) ?? untouched).holdings.toReversed(),
                holders: (0,core_model/* holdersOf */.pW)(standing, named),
                withoutRecord: gone.get(key) ?? null,
            },
        ];
    });
    return { model: standing.model, targets, folded: told.folded };
}
function eventsOf(key, { touchedBy, holdings }, pending, clearings) {
    const began = Map.groupBy(holdings, ({ arrived }) => arrived);
    const moves = touchedBy.map((record) => {
        const times = began.get(record) ?? [];
        const kind = record.target === key ? 'moved' : times.length > 0 ? 'arrived' : 'left';
        return { record, kind, began: times };
    });
    const others = pending.map((record) => ({
        record,
        kind: record.state === 'begun' ? 'unfinished' : 'undone',
        began: [],
    }));
    const lifted = clearings.map((record) => ({ kind: 'cleared', record }));
    return [...moves, ...others, ...lifted].sort((a, b) => (a.record.key < b.record.key ? 1 : -1));
}

;// CONCATENATED MODULE: ./src/core/report/history-words.ts


/** What happened to a target, in 40 characters at most. */
function eventSays(event) {
    if (event.kind === 'cleared')
        return `hold of ${event.record.version} lifted`;
    const { record, kind } = event;
    const { action, version, target } = record;
    const elsewhere = (0,untrusted_text/* visible */.RK)(target.slice(target.indexOf(':') + 1), 12);
    switch (kind) {
        case 'unfinished':
            return action === 'rollback' ? `rollback of ${version} begun` : `move of ${version} begun`;
        case 'undone':
            return action === 'rollback' ? `rollback of ${version} undone` : `move of ${version} undone`;
        case 'left':
            return action === 'rollback' ? `left by a rollback of ${version}` : `left for ${elsewhere}`;
        case 'arrived':
            return action === 'rollback' ? `rolled back from ${elsewhere}` : `left ${elsewhere}`;
        case 'moved':
            return action === 'rollback' ? `${version} rolled back` : moved(record);
    }
}
function moved({ action, verdict }) {
    const verb = action === 'promote' ? 'promoted' : 'moved';
    switch (verdict) {
        case 'pass':
            return `${verb}, gates passed`;
        case 'accepted':
            return `${verb}, a hold accepted`;
        case 'ungated':
            return `${verb}, no gates asked`;
        default:
            return `${verb}, verdict ${(0,untrusted_text/* visible */.RK)(verdict, 16)}`;
    }
}
/** Which version the event is about. */
function eventVersion(event) {
    if (event.kind === 'cleared')
        return String(event.record.version);
    const { record, kind, began } = event;
    switch (kind) {
        case 'unfinished':
        case 'undone':
        case 'left':
            return String(record.version);
        case 'arrived':
            return versionsOf(began);
        case 'moved':
            return record.action === 'rollback' ? versionText(record.to) : String(record.version);
    }
}
function versionsOf(began) {
    const [first, ...more] = began;
    if (first === undefined)
        return '-';
    return more.length === 0 ? String(first.version) : `${first.version} …`;
}
function versionText(version) {
    return version === null ? 'none' : String(version);
}
/** Until when a version held the target, for a person. */
function heldUntil(holding, holders) {
    switch (holding.ending.kind) {
        case 'left':
            return minuteOf(holding.ending.by.at);
        case 'unseen':
            return 'not recorded';
        case 'not-ended':
            return holders.includes(holding.version) ? 'now' : 'not recorded';
    }
}

;// CONCATENATED MODULE: ./src/core/report/history-mermaid.ts




/** A timeline is one column for each; more would be too small to read. */
const history_mermaid_mostShown = 12;
/** What changed who holds the target. */
const shownKinds = new Set(['moved', 'left', 'arrived']);
/**
 * The newest part of a target's history as a Mermaid timeline, oldest first; null where nothing ever
 * moved. No text from the registry can end a line, a diagram or the code block that it stands in.
 */
function historyTimeline(model, history) {
    const moved = history.events.filter(({ kind }) => shownKinds.has(kind));
    const shown = moved.slice(0, history_mermaid_mostShown).toReversed();
    if (shown.length === 0)
        return null;
    const title = `${words_targetName(history.target, inert)} of ${inert(model)}`;
    return ['timeline', `    title ${title}`, ...shown.map((event) => `    ${period(event)}`)].join('\n');
}
/** The same as a block of Markdown, for a job's summary; '' where nothing ever moved. */
function timelineBlock(model, history) {
    const timeline = historyTimeline(model, history);
    return timeline === null ? '' : `\`\`\`mermaid\n${timeline}\n\`\`\``;
}
/** A colon and a space part the boxes of one column, so a time of day has none. */
function period(event) {
    const { at, by } = event.record;
    const boxes = [
        `${moment_minuteOf(at).replace(':', '.')} UTC`,
        `version ${eventVersion(event)}`,
        inert(eventSays(event)),
        ...(by === '' ? [] : [`by ${inert(by)}`]),
    ];
    return boxes.join(' : ');
}
/**
 * Letters and digits of any script, spaces and `,._@/+-[]()` stay: none of them means anything inside of
 * a timeline. Everything else (`:`, `;`, `#`, `%`, quotes, angle brackets) is named by its code point.
 */
function inert(text) {
    return (0,untrusted_text/* visible */.RK)(text, 40).replace(/[^\p{L}\p{M}\p{N} ,._@/+\-[\]()]/gu, (character) => `(u${(character.codePointAt(0) ?? 0).toString(16)})`);
}

;// CONCATENATED MODULE: ./src/action/timeline.ts




/**
 * The newest part of a target's history, for a job's summary; '' where there is none. Of a registry
 * with more than a thousand versions only those that changed last are asked: a run's requests must
 * not grow with it.
 */
async function timelineOf({ model, target }, registry, log) {
    try {
        const standing = await registry.readStanding(model);
        const [history] = historyOf(standing, (0,core_model/* targetKey */.hD)(target)).targets;
        const timeline = history === undefined ? '' : timelineBlock(model, history);
        return timeline === '' ? '' : `\n**History**\n\n${timeline}\n`;
    }
    catch (error) {
        // What was done stands, whether or not a picture of it can be drawn.
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        log.annotate({
            subject: 'other',
            level: 'warning',
            title: 'Stagegate: no history',
            message: `The summary has no history: ${error.message}`,
        });
        return '';
    }
}

;// CONCATENATED MODULE: ./src/action/post-step.ts










/** `rollback-on-failure`: undoes what this step of the job promoted, from what it saved. */
async function postStep(saved, around) {
    const { trackingUri, registryUri, credentials } = saved;
    const log = openWorkflowLog(around.core, secretsOf(credentials, [trackingUri, registryUri]));
    try {
        return await undo(saved, log, around);
    }
    catch (error) {
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        const message = `${(0,untrusted_text/* visible */.RK)(saved.model)} version ${saved.version} was to be rolled back, because ` +
            `${reasonOf(saved)}, and this went wrong: ${error.message}`;
        log.annotate({ subject: 'verdict', level: 'error', title: 'Stagegate: not undone', message });
        await log.setSummary(`### ⚠️ The promotion could not be undone\n\n${(0,untrusted_text/* codeBlock */.DV)(message)}\n`);
        return 'failure';
    }
}
async function undo(saved, log, around) {
    const { by, run } = saved;
    const { now, nonce, sleep, dispatcher } = around;
    const promoter = { by, run, now, nonce, sleep };
    const step = {
        log,
        connection: saved,
        around: {
            env: environmentOf(saved, around.env),
            cwd: saved.cwd,
            ...(dispatcher && { dispatcher }),
        },
    };
    return await withStores(step, async ({ registry }) => {
        const undone = await undoPromotion(saved, reasonOf(saved), registry, promoter);
        if (undone.kind === 'left-alone') {
            await showLeftAlone(undone, log);
            return 'success';
        }
        const { outcome } = undone;
        const succeeded = exitCodeOfRollback(outcome) === exitCodes.ok;
        const moved = outcome.ending.kind === 'rolled-back';
        await showRollback(outcome, log, {
            // The promotion of a job that failed is gone: more than a notice, and no error of its own.
            level: succeeded ? 'warning' : 'error',
            uiUrl: saved.uiUrl,
            workflowRunUrl: run,
            timeline: moved ? await timelineOf(saved, registry, log) : '',
        });
        return succeeded ? 'success' : 'failure';
    });
}
/** The runner runs a post step also for a job that was cancelled, and does not say which it was. */
function reasonOf({ ended }) {
    switch (ended) {
        case 'success':
            return 'a later step of the job failed, or the job was cancelled';
        case 'failure':
            return 'the step that promoted it failed after the move';
        case null:
            return 'the step that promoted it was cut short';
    }
}
async function showLeftAlone(left, log) {
    const sentence = leftAloneReason(left, untrusted_text/* visible */.RK);
    log.info(`NOT ROLLED BACK  ${sentence}.`);
    const message = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    log.annotate({
        subject: 'verdict',
        level: 'notice',
        title: 'Stagegate: Not rolled back',
        message,
    });
    await log.setSummary(`### ➖ Not rolled back\n\n${leftAloneReason(left, untrusted_text/* codeSpan */.SS)}.\n`);
}
/** As it was for the step that promoted, whatever steps in between have exported. */
function environmentOf({ variables }, env) {
    const others = Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_'));
    return { ...Object.fromEntries(others), ...variables };
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

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ archives),
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   _l: () => (/* binding */ sameVersions)
/* harmony export */ });
/* unused harmony export standsAsDecided */

/** Whether a move to the target takes it away from whoever holds it. */
function archives(target) {
    return target.kind === 'stage' && target.archiveExisting;
}
/** Whether the version holds the target as a move to it would leave it: alone, where it archives. */
function isInPlace(holders, target, version) {
    return holders.includes(version) && (!archives(target) || holders.length === 1);
}
/** Whether what the change says stood there before still does. */
function standsAsDecided(standing, change, target) {
    const holders = holdersOf(standing, target);
    switch (change.kind) {
        case 'point-alias':
            return (holders[0] ?? null) === change.from;
        case 'remove-alias':
            return holders[0] === change.version;
        case 'move-to-stage': {
            const row = standing.versions.find(({ version }) => version === change.version);
            const sameStage = row === undefined || row.stage === change.from;
            // Who else is in Archived or None is nobody's business.
            return sameStage && (target.kind === 'retirement' || sameVersions(holders, change.holders));
        }
    }
}
function sameVersions(a, b) {
    return a.length === b.length && a.every((version) => b.includes(version));
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
    }));
}
/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms = [
    { by: 200, reason: 200, run: 300, former: 20 },
    { by: 100, reason: 100, run: 300, former: 10 },
    { by: 40, reason: 40, run: 300, former: 5 },
    { by: 40, reason: 40, run: 0, former: 1 },
    { by: 0, reason: 0, run: 0, former: 1 },
];


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   Jj: () => (/* binding */ cut),
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


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan)
/* harmony export */ });
/* unused harmony export codeSpanInCell */
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
function spanOf(shown) {
    if (shown === '')
        return '(empty)';
    const longestRun = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const padding = longestRun > 0 || /^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Several lines as a Markdown code block, in which nothing is rendered either. */
function codeBlock(text) {
    const lines = text.split(/\r?\n/).map((line) => visible(line, 2000));
    const longestRun = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    return [`${fence}text`, ...lines, fence].join('\n');
}


/***/ })

};
