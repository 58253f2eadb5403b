export const id = 112;
export const ids = [112];
export const modules = {

/***/ 7112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postStep: () => (/* binding */ postStep)
});

// EXTERNAL MODULE: ./src/config/credentials.ts
var config_credentials = __webpack_require__(980);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __webpack_require__(1595);
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

// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __webpack_require__(2642);
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
        case 'not-as-reviewed':
        case 'review-not-known':
        case 'approval':
        case 'policy-loosened':
        case 'policy-is-new':
        case 'other-policy-says':
        case 'other-policy-not-known':
            return circumstanceReason(check, quote);
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
            return 'accept-hold changes nothing: it releases what rests on the evidence, and no freeze, soak, rollback or approval, nor another version than was reviewed';
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

;// CONCATENATED MODULE: ./src/core/report/record-words.ts



/** What the record is one of. */
function nounOf({ action }) {
    switch (action) {
        case 'promote':
        case 'transition':
            return 'move';
        case 'rollback':
            return 'rollback';
        case 'adopt':
            return 'adoption';
    }
}
function aOrAn(noun) {
    return noun === 'adoption' ? `an ${noun}` : `a ${noun}`;
}
/** `Production`, `alias champion`; what names no target there is stays as it is written. */
function recordedTarget({ target }, quote) {
    const named = (0,target_name/* targetNamed */.b)(target);
    return named === null ? quote(target) : words_targetName(named, quote);
}
/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */
function writerOf({ by, at, run }, quote) {
    const parts = [by, `${moment_minuteOf(at)} UTC`, run ?? ''].filter((part) => part !== '');
    return parts.map((part) => quote(part, 300)).join(', ');
}

;// CONCATENATED MODULE: ./src/core/report/undo-words.ts


/** Why a promotion is not undone, in a sentence without its full stop. */
function leftAloneReason({ model, target, version, because, holders }, quote) {
    const what = `${quote(model)} version ${version}`;
    const where = words_targetName(target, quote);
    switch (because.kind) {
        case 'never-moved':
            return `this step's promotion of ${what} to ${where} did not take place, so there is nothing to undo`;
        case 'rolled-back':
            return `what this step promoted to ${where}, ${what}, has been rolled back already (${writerOf(because.record, quote)})`;
        case 'moved-since': {
            const now = holders.length === 0 ? 'nothing' : `version ${holders.join(' and ')}`;
            return (`somebody else has moved ${where} since this step promoted ${what}, so it is left alone: ` +
                `${now} holds it now`);
        }
        case 'others-decided':
            return (`somebody else has decided since that ${what} holds ${where}, so it is left alone: ` +
                `${decided(because.record, version, quote)} (${writerOf(because.record, quote)})`);
    }
}
function decided(record, version, quote) {
    switch (record.action) {
        case 'rollback':
            return record.to === version
                ? `a rollback of version ${record.version} gave it back`
                : `a rollback from ${recordedTarget(record, quote)} brought it back`;
        case 'adopt':
            return 'it was adopted there';
        case 'promote':
        case 'transition':
            return `version ${record.version} was moved to ${recordedTarget(record, quote)}`;
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
        for (const part of new Set(secretParts(secret)))
            core.setSecret(part);
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
/** The runner compares line by line, and an empty mask would be refused with a warning. */
function secretParts(secret) {
    return [secret, ...secret.split(/\r\n|\r|\n/)].filter((part) => part.trim() !== '');
}

// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/records/tag.ts
var tag = __webpack_require__(6042);
;// CONCATENATED MODULE: ./src/core/records/read-records.ts



/**
 * The moves and adoptions recorded on one version, oldest first. What is none, or of a format or
 * action that is not known, is left out, and so is a record that was copied from another version.
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
    const data = (0,tag/* fieldsOf */.Pf)(text);
    if (data === null || data.v !== 1)
        return null;
    const version = (0,tag/* versionIn */.It)(data.version);
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
    if (!isAction(action))
        return null;
    return {
        ...told,
        state,
        action,
        verdict,
        archive: data.archive === true,
        from: stageIn(data.from),
        former: former.map(tag/* versionIn */.It).filter((holder) => holder !== null),
        to: (0,tag/* versionIn */.It)(data.to),
        back: stageIn(data.back),
        evidence: textIn(data.evidence),
        policy: textIn(data.policy),
        approvedBy: textsIn(data.approved),
    };
}
function isAction(value) {
    return value === 'promote' || value === 'transition' || value === 'rollback' || value === 'adopt';
}
function stageIn(value) {
    return typeof value === 'string' ? (0,core_model/* canonicalStage */.RQ)(value) : null;
}
function textIn(value) {
    return typeof value === 'string' ? value : null;
}
/** As many as are written; a tag that somebody else wrote may list thousands. */
function textsIn(value) {
    return Array.isArray(value) ? value.filter((it) => typeof it === 'string').slice(0, 6) : [];
}
/** The text of a record, in another state; everything else in it stays, known or not. */
function withState(text, state) {
    return JSON.stringify({ ...(0,tag/* fieldsOf */.Pf)(text), state });
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
    const version = await versionIfThere(registry, standing, number);
    if (version === null) {
        throw new errors/* UsageError */.eb(`Version ${number} of ${resolve_version_name(standing.model)} does not exist. ` +
            `${await whatExists(registry, standing.model)}`);
    }
    return version;
}
/** null: there is none of this number. */
async function versionIfThere(registry, standing, number) {
    const known = standing.versions.find((version) => version.version === number);
    return known ?? (await registry.readVersion(standing.model, number));
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
const doing = {
    promote: 'moving',
    transition: 'moving',
    rollback: 'rolling back',
    adopt: 'adopting',
};
/** What a run says that stops for another one. */
function atWork(record) {
    const who = record.by === '' ? 'Somebody else' : (0,untrusted_text/* visible */.RK)(record.by, 100);
    const where = record.run === null ? '' : ` (${(0,untrusted_text/* visible */.RK)(record.run, 300)})`;
    const ends = new Date(record.at + lease).toISOString();
    return (`${who} is ${doing[record.action]} version ${record.version} to or from ` +
        `${(0,untrusted_text/* visible */.RK)(record.target)} at this moment${where}: begun ${new Date(record.at).toISOString()}, ` +
        `and not ended yet. Run again when it has ended. If that run has died, it stops nobody from ` +
        `${ends} on; a rollback with "force" does not wait for it.`);
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
    const told = (0,tag/* fieldsOf */.Pf)(value) ?? {};
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
        .map(([key, value]) => ({ key, target: fieldsOf(value)?.target }))
        .flatMap(({ key, target }) => typeof target === 'string' && rolledBackKey(target) === key ? [target] : []);
}
/** From how many targets the version was rolled back, whatever the tags say besides. */
function countRolledBack(tags) {
    return [...tags.keys()].filter((key) => key.startsWith(prefix)).length;
}

// EXTERNAL MODULE: ./src/core/target-words.ts
var target_words = __webpack_require__(4794);
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
 * rollback asks it who was there before. So does the last adoption: the audit asks for it.
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
        const { state, action, target } = (0,tag/* fieldsOf */.Pf)(text) ?? {};
        if (state === 'begun')
            begun.push(key);
        if (state !== 'done' || action === 'clear-hold' || typeof target !== 'string')
            continue;
        // A version is in one stage at a time, so a move to any of them is about all.
        const about = target.startsWith('stage:') ? 'stage' : target;
        lastMoves.set(action === 'adopt' ? `adopted ${target}` : about, key);
    }
    return new Set([...begun, ...lastMoves.values()]);
}
/** How many records of a version have been folded away. */
function foldedCount(tags) {
    const folded = (0,tag/* fieldsOf */.Pf)(tags.get(foldedKey) ?? '')?.folded;
    return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0;
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
        const held = { ...record, target: (0,core_model/* targetKey */.hD)(target), key: (0,records_record/* recordKey */.Hy)(record) };
        await writeDone(registry, await marked(registry, row, held), record);
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
            versionTags: [
                { version: loses, ...held },
                ...recordWrites({ ...row, tags: new Map(row.tags).set(held.key, held.value) }, entry),
            ],
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
    await completeFound(registry, await marked(registry, row, record), record);
}
/**
 * So that nothing automatic promotes the version there again. With the hold that it has now: that
 * takes the room of a record.
 */
async function marked(registry, row, record) {
    const { key, value } = rolledBackTag(record);
    await registry.setVersionTag(row.model, row.version, key, value);
    return { ...row, tags: new Map(row.tags).set(key, value) };
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
    return (`Somebody else moved ${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' meanwhile. Its holders ` +
        `when the rollback was decided on: ${(0,target_words/* holderWords */.g)(decidedOn)}. Now: ${(0,target_words/* holderWords */.g)(holders)}. Nothing was ` +
        'rolled back.');
}
function lost(standing, target) {
    return (`This run rolled back ${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(standing.model)}', and somebody else moved it ` +
        `at the same time. Its holders now: ${(0,target_words/* holderWords */.g)((0,core_model/* holdersOf */.pW)(standing, target))}.`);
}

;// CONCATENATED MODULE: ./src/apply/settle.ts









/**
 * Finishes what earlier runs have begun and never ended: completes the record of what did move,
 * removes that of what did not. Throws a `ConflictError` where another run may still be at work on
 * the target, or on the version that is to move, unless it is forced.
 *
 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
 * as its version moves on, nobody could tell any more whether it had moved.
 */
async function settle(registry, standing, target, asking, now) {
    const rows = await rowsThatMatter(registry, standing, target, asking);
    const settled = [];
    for (const record of unfinishedOn(rows)) {
        const young = isYoung(record, now);
        if (young && !concerns(record, target, asking))
            continue;
        const row = await existingVersion(registry, standing, record.version);
        // Whoever was done would have removed it next, and was killed in between: it stops nobody.
        const isTold = later(row, record).some((it) => it.state === 'done');
        const others = young && !isOwn(record, target, asking);
        const forced = asking.action === 'rollback' && asking.force;
        if (others && !forced && !isTold)
            throw new errors/* ConflictError */.fK(atWork(record));
        // Its run may be at work yet, and its move on the way: whoever then records it, records it all.
        const isOnItsWay = young && !others && asking.action !== 'undo' && !hasMoved(record, standing);
        if (isTold || !isOnItsWay) {
            settled.push(await end(registry, standing, row, record, settled, others));
        }
    }
    return settled;
}
/** What the version's later records tell of the same move. */
function later({ version, tags }, record) {
    return recordsOn(version, tags).filter((it) => it.key > record.key && isSameMove(it, record));
}
/**
 * The same of what stands in the way of a run that does not wait. Their runs may have died; where one
 * has not, both move at once, as after the time that a record speaks for its run, and what keeps them
 * from leaving two holders is what does so then: both compare, read back, and archive by one rule.
 */
async function settleAtOnce(registry, standing, records) {
    const settled = [];
    for (const record of records) {
        const row = await existingVersion(registry, standing, record.version);
        settled.push(await end(registry, standing, row, record, settled, true));
    }
    return settled;
}
async function end(registry, standing, row, record, settled, mayBeAtWork) {
    const moved = hasMoved(record, standing);
    // Of several who had begun the same, one record tells of the one move that was made: the last one,
    // for whoever came later has found that nothing had moved yet.
    const isTold = settled.some((it) => it.ended === 'completed' && isSameMove(it.record, record)) ||
        later(row, record).some((it) => it.state === 'done' || (it.state === 'begun' && hasMoved(it, standing)));
    if (isTold || !moved)
        await registry.deleteVersionTag(row.model, row.version, record.key);
    else if (record.action === 'rollback')
        await finishRollback(registry, standing, row, record);
    else
        await completeFound(registry, row, record);
    if (isTold)
        return { record, ended: 'told' };
    if (moved)
        return { record, ended: 'completed' };
    return { record, ended: mayBeAtWork ? 'passed-over' : 'undone' };
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
/** Whether what `a` tells is all that `b` would. */
function isSameMove(a, b) {
    // An adoption does not say how the version came there.
    if (a.action === 'adopt' && b.action !== 'adopt')
        return false;
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
    if (record.action === 'adopt')
        return holders.includes(record.version);
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
    return settled.flatMap(({ record, ended }) => ended === 'told' ? [] : [{ kind: kinds[ended], record }]);
}
const kinds = {
    completed: 'record-completed',
    undone: 'record-undone',
    'passed-over': 'passed-over',
};

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
        if (action === 'adopt') {
            this.adopt(record);
            return;
        }
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
    /**
     * `former` are all who held the target then. Who held it by the records as well came by what they
     * say; who did not, holds it since the adoption, as far as anybody knows.
     */
    adopt(record) {
        const { target, version, former } = record;
        for (const holder of [...this.at(target).holders.keys()]) {
            if (holder !== version && !former.includes(holder))
                this.leave(holder, target, record, false);
        }
        if (this.at(target).holders.has(version))
            touch(this.at(target), record);
        else
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
    const told = (0,tag/* fieldsOf */.Pf)(text);
    if (told === null)
        return null;
    const { v, target, record } = told;
    if (v !== 1 || typeof target !== 'string' || heldKey(target) !== key)
        return null;
    if ((0,target_name/* targetNamed */.b)(target) === null)
        return null;
    const version = (0,tag/* versionIn */.It)(told.version);
    if (version === null)
        return null;
    if (typeof record !== 'string' || !record.startsWith(records_record/* recordPrefix */.Kg))
        return null;
    const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN;
    return {
        target,
        version,
        at: Number.isNaN(at) ? null : at,
        by: typeof told.by === 'string' ? told.by : '',
        record,
    };
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

;// CONCATENATED MODULE: ./src/core/records/same-run.ts
/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
function isSameRun(a, b) {
    const runOf = (url) => url.replace(/\/attempts\/\d+$/, '');
    return a !== null && b !== null && runOf(a) === runOf(b);
}

;// CONCATENATED MODULE: ./src/core/leave-alone.ts




/**
 * Why a promotion must not be undone; null: the version holds the target by that very promotion, or
 * because this workflow run itself gave it back what came after. `row` null: it was deleted.
 */
function reasonToLeaveAlone(own, run, row, standing) {
    const { target, version } = own;
    const record = recordsOn(version, row?.tags ?? new Map()).find(({ key }) => key === own.record);
    if (row === null || record?.state !== 'done')
        return { kind: 'never-moved' };
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const told = heldByRecords(versionsWith(standing.versions, row), (0,core_model/* targetKey */.hD)(target));
    const left = told.departures.get(version)?.record;
    if (!holders.includes(version) && left?.action === 'rollback' && left.version === version) {
        return { kind: 'rolled-back', record: left };
    }
    if (!standsAsLeft(record, holders))
        return { kind: 'moved-since' };
    const now = told.holders.get(version);
    if (now === undefined)
        return { kind: 'moved-since' };
    const adopted = told.touchedBy.filter((it) => it.action === 'adopt' && it.version === version);
    const arrivals = told.holdings.flatMap((time) => (time.version === version ? time.arrived : []));
    const others = [...arrivals, ...adopted, now]
        .filter(({ key }) => key > own.record)
        .filter((it) => it.action !== 'rollback' || !isSameRun(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    const last = others.at(-1);
    return last === undefined ? null : { kind: 'others-decided', record: last };
}
/** Whether those, and only those, hold the target who did right after the promotion. */
function standsAsLeft({ version, former, archive, target }, holders) {
    const stayed = archive || target.startsWith('alias:') ? [] : former;
    return holders.includes(version) && holders.every((it) => it === version || stayed.includes(it));
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









/**
 * Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can.
 * `basis`: key of the record that says who was there before; null: the one by which it is held now.
 */
async function decide_rollback_decideRollback(asked, standing, registry, basis = null) {
    const { model, target } = asked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const loses = await whoLoses(asked, holders, standing, registry);
    const record = basis === null
        ? howItCameThere(loses, asked, standing)
        : (recordsOn(loses.version, loses.tags).find(({ key }) => key === basis) ?? null);
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
    const versions = versionsWith(standing.versions, loses);
    const now = heldByRecords(versions, key).holders.get(loses.version);
    // What a rollback of another target did tells nothing of who was there before.
    if (now === undefined || now.target !== key)
        return null;
    if (now.action !== 'rollback')
        return isMove(now) ? now : null;
    // Who was adopted had come past Stagegate, unless a record had brought it there already.
    const broughtIt = (it) => heldByRecords(versions, it.target).holdings.some(({ arrived }) => arrived.key === it.key);
    const last = recordsOn(loses.version, loses.tags)
        .filter(({ state }) => state === 'done')
        .filter((it) => it.target === key || (target.kind === 'stage' && isOfStage(it)))
        .filter((it) => it.action !== 'adopt' || broughtIt(it))
        .at(-1);
    return last?.target === key && isMove(last) ? last : null;
}
/** Whether it says who was there before the version came. */
function isMove({ action }) {
    return action === 'promote' || action === 'transition';
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
    return `${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(model)}'`;
}

;// CONCATENATED MODULE: ./src/promoter.ts
/** Who writes a record, from where, and when; its nonce is new each time. */
function signedBy(promoter) {
    return { at: promoter.now(), by: promoter.by, run: promoter.run, nonce: promoter.nonce() };
}
/** Of what no gate was asked for, and nobody's approval. */
const withoutEvidence = {
    evidenceDigest: null,
    policyDigest: null,
    approvedBy: [],
};

;// CONCATENATED MODULE: ./src/rollback.ts









/**
 * Gives the target back to whoever had it before: by the record with the key `basis`, else by the one
 * by which it is held now. No gates are asked. Throws a `UsageError` where nobody can tell who that
 * was, or where they may not have it, and a `ConflictError` where another run may be at work on it,
 * unless it is forced.
 */
async function rollback(asked, registry, promoter, basis = null) {
    const { model, target, force } = asked;
    const before = await registry.readStanding(model);
    // Who wants the same may finish what another run has begun; who wants something else may not.
    const asking = { action: 'rollback', to: asked.toVersion, force };
    const { settled, standing } = await settleAndLook(registry, before, target, asking, promoter.now());
    const notes = notesOf(settled);
    const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter));
    const nothing = finished === undefined
        ? nothingToDo(asked, standing, promoter.run)
        : { kind: 'done-before', record: finished.record };
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, notes);
    const { decided, record, passedOver } = await decideInTurn({ asked, standing, basis }, registry, promoter);
    const { plan, holders: decidedOn } = decided;
    const { holders, ...ended } = await rollBack(registry, model, plan, decidedOn, record, promoter);
    const ending = { ...ended, plan, basis: decided.basis };
    const all = [...notes, ...notesOf(passedOver)];
    return { model, target, reason: asked.reason, ending, holders, notes: all };
}
/** More rounds than that mean that there are always new ones: those are alive, and have their turn. */
const rollback_mostRounds = 3;
/** Forced, it ends what others have begun on the versions that it moves, and decides once more. */
async function decideInTurn(given, registry, promoter) {
    const { asked, basis } = given;
    const passedOver = [];
    for (let { standing } = given, round = 1;; round += 1) {
        const decided = await decide_rollback_decideRollback(asked, standing, registry, basis);
        const record = recordOf(asked, decided, promoter);
        const inTheWay = asked.force ? rivals(standing, record, promoter.now()) : [];
        if (inTheWay.length === 0 || round > rollback_mostRounds)
            return { decided, record, passedOver };
        passedOver.push(...(await settleAtOnce(registry, standing, inTheWay)));
        standing = await registry.readStanding(asked.model);
    }
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
        ...signedBy(promoter),
        reason: asked.reason,
        ...withoutEvidence,
    };
}

;// CONCATENATED MODULE: ./src/undo-promotion.ts





/**
 * Undoes one promotion, and no other: does nothing where it never held the target, and where
 * somebody else has moved the target since, or has given it back. What its step has left
 * unfinished is finished first.
 */
async function undoPromotion(own, reason, registry, promoter) {
    const { model, target, version } = own;
    const { settled, standing } = await settledOwn(own, registry, promoter);
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const row = standing.versions.find((each) => each.version === version) ??
        (await registry.readVersion(model, version));
    const because = reasonToLeaveAlone(own, promoter.run, row, standing);
    if (because !== null)
        return { kind: 'left-alone', model, target, version, because, holders };
    const asked = { model, target, version, toVersion: null, force: false, reason };
    const outcome = await rollback(asked, registry, promoter, own.record);
    const notes = [...notesOf(settled), ...outcome.notes];
    return { kind: 'rollback', outcome: { ...outcome, notes } };
}
/** How long one waits for somebody else who is at work on the target, in milliseconds. */
const undo_promotion_pause = 400;
const undo_promotion_mostLooks = 25;
async function settledOwn({ model, target, record: key }, registry, clock) {
    for (let look = 1;; look += 1) {
        const before = await registry.readStanding(model);
        try {
            const asking = { action: 'undo', key };
            return await settleAndLook(registry, before, target, asking, clock.now());
        }
        catch (error) {
            if (!(error instanceof errors/* ConflictError */.fK) || look === undo_promotion_mostLooks)
                throw error;
            await clock.sleep(undo_promotion_pause);
        }
    }
}

;// CONCATENATED MODULE: ./src/action/last-look.ts
/**
 * A registry that remembers when it was last asked who holds what. Of two runs that promote one
 * after the other, the one that was last also looked last: a time that is taken later, when a run
 * has told its log and its summary, would not say who of the two tells of the present.
 */
function rememberingLastLook(registry, now) {
    let lookedAt = now();
    return {
        registry: {
            ...registry,
            readStanding(model) {
                lookedAt = now();
                return registry.readStanding(model);
            },
        },
        lastLook: () => lookedAt,
    };
}

;// CONCATENATED MODULE: ./src/core/report/links.ts
/** Pages of MLflow's UI; `ui` has no slash at its end. */
function links_versionUrl(ui, model, version) {
    return `${ui}/#/models/${encoded(model)}/versions/${version}`;
}
/** The same where links may be turned off; '' for none, as outputs say it. */
function modelUrl(ui, model, version) {
    return ui === null ? '' : links_versionUrl(ui, model, version);
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
/**
 * Half of a surrogate pair, which an address cannot hold, becomes U+FFFD. Quotes and parentheses are
 * encoded as well: they would be taken as such where a shell or Markdown reads the address.
 */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (sign) => {
        return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}

;// CONCATENATED MODULE: ./src/core/report/gate-order.ts
const weight = {
    fail: 0,
    hold: 1,
    warn: 2,
    info: 3,
    skip: 4,
    pass: 5,
};
function gate_order_worseOf(a, b) {
    return weight[a] <= weight[b] ? a : b;
}
/** What stopped a promotion comes first; those that weigh the same stay in their order. */
function worstFirst(items) {
    return items.toSorted((a, b) => weight[a.outcome] - weight[b.outcome]);
}
/** The worst so many, in the order in which they were asked. */
function gate_order_worstInOrder(items, most) {
    const kept = new Set(worstFirst(items).slice(0, most));
    return items.filter((item) => kept.has(item));
}
/** Every gate that has something to say besides that it passed, worst first. */
function gate_order_tellingGates(gates) {
    return worstFirst(gates).filter(({ outcome, datasetWarning }) => outcome !== 'pass' || datasetWarning);
}

;// CONCATENATED MODULE: ./src/core/report/charts/comparison.ts




const mostMetrics = 8;
/** null: there is no champion to compare with, or no metric of both that a chart can show. */
function comparison_comparisonOf({ candidate, champion, gates }) {
    if (champion === null)
        return null;
    const groups = [...Map.groupBy(gates, measureKey).values()];
    const all = groups.map((group) => compared(group, champion));
    const shownHere = all.filter((it) => 'better' in it);
    if (shownHere.length === 0)
        return null;
    const metrics = worstInOrder(shownHere, mostMetrics);
    return {
        candidate: candidate.version,
        champion: champion.version,
        metrics,
        leftOut: all.filter((it) => 'because' in it),
        more: shownHere.length - metrics.length,
    };
}
function measureKey({ gate, metric }) {
    return JSON.stringify([metric, aggregateOfGate(gate), gate.dataset]);
}
function compared(group, champion) {
    const [first] = group;
    if (first === undefined)
        throw new Error('a group of no gates');
    const { gate, metric, candidate } = first;
    const aggregate = aggregateOfGate(gate);
    const name = aggregate === 'last' ? metric : `${aggregate}(${metric})`;
    const leftOut = (because) => ({ name, because });
    const theirs = read(champion.run, { metric, aggregate, dataset: gate.dataset });
    if (candidate.kind !== 'value')
        return leftOut('no-value');
    if (theirs.kind !== 'value')
        return leftOut('champion-has-none');
    if (group.some(isOfOtherDatasets))
        return leftOut('datasets');
    const wants = directionOf(group.map((result) => result.gate));
    if (wants === null)
        return leftOut('no-direction');
    const [own, other] = [comparison_doubleOf(candidate.value), comparison_doubleOf(theirs.value)];
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
        outcome: group.map(({ outcome }) => outcome).reduce(worseOf),
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
function comparison_doubleOf(value) {
    return Number(shown([value], 17)[0]);
}
/** `7.9 % worse`, `0.51 % better`, `the same`. */
function comparison_betterText({ better }) {
    if (better === 0)
        return 'the same';
    return `${comparison_percentText(Math.abs(better))} ${better > 0 ? 'better' : 'worse'}`;
}
function comparison_percentText(percent) {
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
function comparison_halfAxis({ metrics }) {
    const largest = Math.max(...metrics.map(({ better }) => Math.abs(better)));
    return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((half) => largest <= half) ?? 50;
}
/** The metrics whose bars end at the edge of the chart, though they go on. */
function comparison_beyondAxis(comparison) {
    const half = comparison_halfAxis(comparison);
    return comparison.metrics.filter(({ better }) => Math.abs(better) > half);
}

;// CONCATENATED MODULE: ./src/core/report/charts/comparison-words.ts

function comparison_words_comparisonTitle({ candidate, champion }) {
    return `Version ${candidate} against the champion, version ${champion}`;
}
/** How the chart is to be read, in whole sentences. */
const comparison_words_howToRead = (/* unused pure expression or super */ null && ("Each bar is the difference in percent of the champion's value: to the right of the line the candidate " +
    'is better, to the left worse. Which way is better, the gate says.'));
/** All that the chart shows, for who cannot see it. */
function comparison_words_comparisonInWords(comparison, nameOf) {
    return comparison.metrics
        .map((metric, index) => `${nameOf(index)} ${betterText(metric)}`)
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
function comparison_words_notInChart(comparison, quote, most = 8) {
    const { leftOut, more } = comparison;
    const named = leftOut
        .slice(0, most)
        .map(({ name, because }) => `${quote(name, 100)} (${reasons[because]})`);
    const further = leftOut.length - named.length;
    const beyond = beyondAxis(comparison).map((metric) => `${quote(metric.name, 100)} (${betterText(metric)})`);
    return [
        ...(beyond.length === 0 ? [] : [`Goes on beyond the edge: ${beyond.join(', ')}.`]),
        ...(named.length === 0
            ? []
            : [`Not in the chart: ${named.join(', ')}${further > 0 ? `, and ${further} more` : ''}.`]),
        ...(more === 0 ? [] : [`${more} more metrics are only in the table.`]),
    ];
}

;// CONCATENATED MODULE: ./src/core/report/charts/comparison-mermaid.ts




/**
 * The comparison as a Mermaid chart: bars to the right of 0 are better than the champion, bars to
 * the left worse. Mermaid begins every bar at the edge of the chart, so a grey one covers the part
 * between the edge and where the difference begins.
 */
function comparison_mermaid_comparisonChart(comparison) {
    const { metrics } = comparison;
    const half = halfAxis(comparison);
    const clipped = metrics.map(({ better }) => Math.max(-half, Math.min(half, better)));
    const names = labelsFor(metrics.map(({ name }) => name));
    const series = (value) => `[${clipped.map((change) => decimal(value(change))).join(', ')}]`;
    const labels = metrics.map((metric, index) => `"${names[index]} ${betterText(metric)}"`);
    return [
        ...chartConfig(64 + 28 * metrics.length),
        'xychart-beta horizontal',
        `    accTitle: ${comparisonTitle(comparison)}`,
        `    accDescr: ${comparisonInWords(comparison, (index) => names[index] ?? '')}`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis "percent better than the champion" -${decimal(half)} --> ${decimal(half)}`,
        `    bar ${series((change) => (change > 0 ? change : -half))}`,
        `    bar ${series((change) => (change < 0 ? 0 : -half))}`,
        `    bar ${series((change) => Math.min(change, 0))}`,
        `    line ${series(() => 0)}`,
    ].join('\n');
}
/** Which number of a chart stands for which name, where a name could not stand there itself. */
function comparison_mermaid_comparisonLegend({ metrics }, quote) {
    const labels = labelsFor(metrics.map(({ name }) => name));
    return metrics.flatMap(({ name }, index) => {
        const label = labels[index] ?? '';
        return label === `metric ${index + 1}` ? [`${label} is ${quote(name, 160)}`] : [];
    });
}

;// CONCATENATED MODULE: ./src/core/report/charts/trend-scale.ts

/** The numbers of a trend and an axis that they fit on; null: they are too large or small to draw. */
function trend_scale_trendScale({ points }) {
    const values = points.map(({ value }) => doubleOf(value));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const largest = Math.max(Math.abs(least), Math.abs(most));
    if (!(largest < 1e9))
        return null;
    const span = most - least;
    const room = span === 0 ? largest * 0.05 || 1 : span * 0.2;
    // Mermaid writes six digits after the point: a smaller difference would be none.
    return room < 1e-5 ? null : { from: least - room, to: most + room, values };
}

;// CONCATENATED MODULE: ./src/core/report/charts/trend-words.ts


/** `val_auc of the last versions in Production`. */
function trend_words_trendTitle({ metric, target }, quote) {
    const where = target.kind === 'alias' ? 'with' : 'in';
    return `${quote(metric, 160)} of the last versions ${where} ${targetName(target, quote)}`;
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
    return shown(points.map(({ value }) => value));
}
/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (this one) 0.9466`. */
function trend_words_trendInWords(trend) {
    const values = pointValues(trend);
    return trend.points.map((point, index) => `${pointName(point)} ${values[index]}`).join(', ');
}
const trend_words_reasons = {
    'no-run': 'its run is gone',
    'no-value': 'it has no such value',
    'several-models': 'its run made several models',
};
/** Which versions it leaves out, in a sentence; null: none. */
function trend_words_notInTrend({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const named = leftOut.map(({ version, because }) => `version ${version} (${trend_words_reasons[because]})`);
    return `Left out: ${named.join(', ')}.`;
}

;// CONCATENATED MODULE: ./src/core/report/charts/trend-mermaid.ts




/** The trend as a Mermaid chart; null: its numbers are too large or too small for one. */
function trend_mermaid_trendChart(trend) {
    const scale = trendScale(trend);
    if (scale === null)
        return null;
    const metric = plainLabel(trend.metric) ?? 'key metric';
    const labels = trend.points.map(({ version }) => `"v${version}"`);
    return [
        ...chartConfig(150),
        'xychart-beta',
        `    accTitle: ${metric} of the last versions`,
        `    accDescr: ${trendInWords(trend)}`,
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
function markdown_charts_comparisonBlock(decision) {
    const comparison = comparisonOf(decision);
    if (comparison === null)
        return '';
    const legend = comparisonLegend(comparison, codeSpan);
    const notes = [
        howToRead,
        'Grey is only background.',
        ...(legend.length === 0 ? [] : [`In the chart, ${legend.join(', ')}.`]),
        ...notInChart(comparison, codeSpan),
    ];
    return folded(comparisonTitle(comparison), [
        mermaid(comparisonChart(comparison)),
        notes.join(' '),
    ]);
}
/** The trend in a sentence, and where there is room for it as a chart; '' where there is none. */
function markdown_charts_trendBlock(reading, withChart) {
    switch (reading.kind) {
        case 'none':
            return '';
        case 'failed':
            return `There is no trend here, for the registry could not be asked: ${codeSpan(reading.problem, 400)}`;
        case 'found': {
            const sentence = trendSentence(reading.trend);
            const chart = withChart ? trendChart(reading.trend) : null;
            return chart === null ? sentence : `${sentence}\n\n${mermaid(chart)}`;
        }
    }
}
function trendSentence(trend) {
    const left = notInTrend(trend);
    return `**Trend:** ${trendTitle(trend, codeSpan)}: ${trendInWords(trend)}.${left === null ? '' : ` ${left}`}`;
}
function folded(summary, parts) {
    return [`<details open><summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');
}
function mermaid(text) {
    return `\`\`\`mermaid\n${text}\n\`\`\``;
}

;// CONCATENATED MODULE: ./src/core/report/gate-table.ts



/** null: there are no gates. `most`: those that passed are the first to go. */
function gate_table_gateTable({ decision }, most) {
    if (decision.gates.length === 0)
        return null;
    const kept = worstInOrder(decision.gates, most);
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
    const numbers = numbersOf(result, champion);
    const other = result.baseline?.version ?? null;
    const baseline = other === null || other === champion?.version
        ? numbers.baseline
        : `${numbers.baseline} (version ${other})`;
    return {
        outcome: result.outcome,
        gate: gateText(result),
        numbers: [
            candidateText(result, numbers),
            ...(relative ? [baseline, numbers.difference] : []),
            boundCell(result, numbers),
        ],
    };
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

;// CONCATENATED MODULE: ./src/core/report/next-steps.ts



/**
 * What happens next, or what its reader can do, in whole sentences. Only what is really so: a check does
 * not know what other workflows do.
 */
function next_steps_nextSteps(outcome, place, quote) {
    const { decision, ending } = outcome;
    switch (ending.kind) {
        case 'conflict':
            // The problem itself says what to do.
            return [];
        case 'promoted':
            return ending.recordProblem === null ? rollbackStep(outcome, place, quote) : [];
        case 'already-there':
            return [`Nothing is left to do. Who moved it, ${quote('stagegate history')} says.`];
        case 'checked':
        case 'nothing-to-do':
            switch (decision.verdict) {
                case 'pass':
                    return ending.kind === 'checked' ? promotionStep(outcome, place, quote) : [];
                case 'unchanged':
                    return ['Nothing is left to do.'];
                case 'block':
                    return [blockStep(outcome)];
                case 'hold':
                    return holdSteps(outcome, place, quote);
            }
    }
}
function promotionStep({ decision }, place, quote) {
    const promotes = `promotes version ${decision.candidate.version} to ${targetName(decision.target, quote)}`;
    switch (place) {
        case 'open-pull-request':
            if (loosens(decision)) {
                return [
                    'Nothing has moved yet. The policy becomes looser, or is new, so a workflow that promotes on the merge ' +
                        `will hold; started by hand afterwards (${quote('workflow_dispatch')}), it ${promotes}, if it still passes then.`,
                ];
            }
            return [
                `Nothing has moved yet. Where a workflow promotes on the merge, merging ${promotes}, if it still passes then.`,
            ];
        case 'laptop':
            return [
                `Nothing has moved. ${quote('stagegate promote')} with the same flags, and without ${quote('--dry-run')}, ${promotes}, if it still passes then.`,
            ];
        case 'workflow':
            return [
                `Nothing has moved. A run with ${quote('command: promote')}, and without ${quote('dry-run')}, ${promotes}, if it still passes then; ` +
                    `with the evidence digest below in ${quote('expected-evidence')}, only on this very evidence.`,
            ];
    }
}
/** What can be told neither way counts like looser, and so does a policy that is new. */
function loosens({ policyChange: change }) {
    if (change === null)
        return false;
    return (change.judged === null || change.differences.some(({ direction }) => direction !== 'tighter'));
}
/** By the record that was just written: a rollback asks nothing else. */
function rollbackStep({ decision }, place, quote) {
    const { target, candidate, holders } = decision;
    if (target.kind === 'retirement')
        return [];
    const where = targetName(target, quote);
    const former = holders.filter((holder) => holder !== candidate.version);
    const [only, ...others] = former;
    const how = place === 'laptop'
        ? `${quote('stagegate rollback')} with the same model and target`
        : `${quote('command: rollback')} with the same model and target`;
    const toVersion = quote('to-version');
    if (former.length < holders.length) {
        return [`To go back: ${how}, and in ${toVersion} who is to have ${where}.`];
    }
    if (others.length > 0 && (target.kind === 'alias' || archives(target))) {
        const named = `${former.slice(0, 5).join(', ')}${former.length > 5 ? ', …' : ''}`;
        return [
            `To go back: ${how}, and in ${toVersion} which of versions ${named} is to have ${where}.`,
        ];
    }
    if (only === undefined) {
        return [
            `To go back: ${how} takes ${where} from version ${candidate.version} again; nobody had it before.`,
        ];
    }
    return target.kind === 'stage' && !target.archiveExisting
        ? [`To go back: ${how} takes version ${candidate.version} out of ${where} again.`]
        : [`To go back: ${how} gives ${where} to version ${only} again.`];
}
function blockStep({ decision }) {
    const failed = decision.checks.filter(({ outcome }) => outcome === 'fail');
    const gateFailed = decision.gates.some(({ outcome }) => outcome === 'fail');
    const passing = failed.every(({ check }) => check.kind === 'version-not-ready' || check.kind === 'run-not-finished');
    if (!gateFailed && passing) {
        return 'Run it again once the version is READY and its run FINISHED.';
    }
    return ('No input releases a block: what failed must be mended, in this version or the next, or what is ' +
        'asked must change, where that is reviewed.');
}
/** Each thing that holds, and what ends it; what waits for nobody first. */
function holdSteps({ decision }, place, quote) {
    const held = decision.checks.filter(({ outcome }) => outcome === 'hold');
    const judged = decision.policyChange?.judged?.checks ?? [];
    const steps = [];
    const has = (...kinds) => held.some(({ check }) => kinds.includes(check.kind));
    if ([...held, ...judged].some(isWaiting)) {
        steps.push('It waits for a time, and nobody can release that: run it again once it is over.');
    }
    if (has('rolled-back')) {
        const how = place === 'laptop' ? quote('stagegate clear-hold') : quote('command: clear-hold');
        steps.push(`${how} with a ${quote('reason')} lets the version be promoted again.`);
    }
    if (has('evidence-not-as-approved', 'moved-since-approval')) {
        steps.push(`Have what is so now looked at: ${quote('expected-evidence')} takes the evidence digest below, once that is what is approved.`);
    }
    if (has('approval'))
        steps.push('Once the job is approved as is asked, run it again.');
    if (has('review-not-known', 'other-policy-not-known')) {
        steps.push('Run it again once GitHub can be read.');
    }
    // Of what was merged as another version, and of a policy, the reason itself says the way out.
    if (couldBeAccepted(decision, [...decision.checks, ...judged])) {
        steps.push('What could not be judged can be mended, and asked again. Or somebody takes it upon themselves: ' +
            `${quote('accept-hold')} with the evidence digest below, and a ${quote('reason')}, releases this hold while the evidence is the same.`);
    }
    return steps;
}
/** The rule is the one that is applied, so that no report promises what it does not keep. */
function couldBeAccepted({ evidenceDigest, acceptance: given }, checks) {
    const hold = { digest: evidenceDigest, by: '', reason: '' };
    return (given.kind === 'none' && acceptance(hold, 'hold', evidenceDigest, checks).kind === 'accepted');
}
/** A freeze ends, and a soak is over, by themselves. */
function isWaiting({ check, outcome }) {
    return (outcome === 'hold' &&
        check.kind === 'requirement' &&
        (check.finding.kind === 'freeze' ||
            // Where no record tells since when, time alone changes nothing.
            (check.finding.kind === 'soak' && check.finding.held !== null)));
}

;// CONCATENATED MODULE: ./src/core/report/notes.ts

/** What else happened on the way, in a sentence without its full stop. */
function noteReason(note, quote) {
    switch (note.kind) {
        case 'record-completed':
            return `${begunBy(note.record, quote)} had been carried out, and the run stopped before it could say so; its record is completed now`;
        case 'record-undone':
            return `${begunBy(note.record, quote)} had been begun, and the run stopped before anything moved; its record is removed now`;
        case 'passed-over':
            return `${begunBy(note.record, quote)} had been begun and not ended, and force did not wait for it: its record is removed now, and if that run is still at work, it may move there after this`;
        case 'decided-again':
            return `this is the second decision, on fresh facts, for the target moved after the first: ${quote(note.problem, 600)}`;
        case 'rivals-archived':
            return (`${versions(note.versions)} had been moved there by others at the same time and ` +
                `${note.versions.length === 1 ? 'is' : 'are'} archived now: whoever came last stays`);
    }
}
/** The same as data. */
function notesData(notes) {
    return notes.map((note) => ({ note: note.kind, says: noteReason(note, (text) => text) }));
}
/** `a move of version 5 to Production (mona, 2026-09-07 10:11 UTC, https://…)`. */
function begunBy(record, quote) {
    const what = `${aOrAn(nounOf(record))} of version ${record.version}`;
    const where = `${prepositions[nounOf(record)]} ${recordedTarget(record, quote)}`;
    return `${what} ${where} (${writerOf(record, quote)})`;
}
const prepositions = { move: 'to', rollback: 'from', adoption: 'for' };
function versions(numbers) {
    return `version ${numbers.join(' and ')}`;
}

;// CONCATENATED MODULE: ./src/core/report/policy-change-words.ts




/** null: nothing changes for this model. `most`: differences, and reasons, that are told. */
function policy_change_words_policyChangeTold(decision, quote, most) {
    const { policyChange: change } = decision;
    if (change === null)
        return null;
    const differences = byWeight(change.differences);
    const worse = otherVerdict(change, decision, quote, most);
    if (differences.length === 0 && worse === null && change.judged !== null)
        return null;
    return {
        heading: headingOf(change),
        sentence: sentenceOf(change),
        differences: differences.slice(0, most),
        left: Math.max(0, differences.length - most),
        remarks: remarksOf(change),
        worse,
    };
}
function headingOf({ of }) {
    return of.side === 'base'
        ? 'This pull request changes the policy'
        : 'The change that started this run changed the policy';
}
function sentenceOf(change) {
    const { differences, judged } = change;
    if (judged === null) {
        return `Nothing was asked of this model by the policy ${sideWords(change.of)}: it had no file of that name, or did not name the model.`;
    }
    if (differences.length === 0)
        return 'What it asks of this model stays the same.';
    const count = (direction) => differences.filter((difference) => difference.direction === direction).length;
    const parts = [
        amount(count('looser'), 'looser'),
        amount(count('different'), 'different'),
        amount(count('tighter'), 'tighter'),
    ];
    return `What it asks of this model: ${parts.filter((part) => part !== null).join(', ')}.`;
}
function amount(count, word) {
    return count === 0 ? null : `${count} ${word}`;
}
const weights = {
    looser: 0,
    different: 1,
    tighter: 2,
};
function byWeight(differences) {
    return differences.toSorted((a, b) => weights[a.direction] - weights[b.direction]);
}
function remarksOf({ of, differences }) {
    const loosens = differences.some(({ direction }) => direction !== 'tighter');
    const unclear = differences.some(({ direction }) => direction === 'different');
    return [
        ...(unclear
            ? [
                'Different: which of both lets more versions pass cannot be told, so it counts like looser.',
            ]
            : []),
        ...(loosens && of.side === 'base'
            ? [
                'Until this is merged, both policies judge, and the worse verdict counts. The merge itself does not promote by what it loosens: start the workflow by hand afterwards.',
            ]
            : []),
    ];
}
function otherVerdict({ of, judged }, { checks, champion }, quote, most) {
    const counts = checks.some(({ check }) => check.kind === 'other-policy-says');
    if (judged === null || !counts)
        return null;
    const stops = (outcome) => outcome === 'fail' || outcome === 'hold';
    const reasons = [
        ...judged.checks.map(({ check, outcome }) => {
            return { outcome, gate: null, text: checkReason(check, quote), warning: null };
        }),
        ...tellingGates(judged.gates).map((result) => ({
            outcome: result.outcome,
            gate: gateText(result),
            text: gateReason(result, numbersOf(result, champion), quote),
            warning: null,
        })),
    ].filter(({ outcome }) => stops(outcome));
    return {
        sentence: `By the policy ${sideWords(of)} the verdict is ${judged.verdict}${of.side === 'base' ? ', and the worse one counts' : ''}:`,
        reasons: reasons.slice(0, most),
        left: Math.max(0, reasons.length - most),
    };
}

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
function policy_change_markdown_policyChangeMarkdown(decision, most) {
    const told = policyChangeTold(decision, codeSpan, most);
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
    return text === null ? '(nothing)' : codeSpanInCell(text, longestText);
}
function reason({ outcome, gate, text }) {
    const sign = outcome === 'fail' ? '❌ fail' : '✋ hold';
    return gate === null ? `- ${sign}: ${text}` : `- ${sign}, ${codeSpan(gate, 160)}: ${text}`;
}
function more(left) {
    return left === 0 ? [] : ['', `… and ${left} more.`];
}

;// CONCATENATED MODULE: ./src/core/report/reasons.ts





/** Conditions first, then gates, worst first; at most so many gates. */
function reasons_reasonsOf({ decision }, quote, most) {
    const ofChecks = decision.checks
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: checkReason(check, quote),
        warning: null,
    }));
    const ofGates = tellingGates(decision.gates)
        .slice(0, most)
        .map((result) => ({
        outcome: result.outcome,
        gate: gateText(result),
        text: gateReason(result, numbersOf(result, decision.champion), quote),
        warning: result.datasetWarning ? differentDatasets(result, quote) : null,
    }));
    return [...ofChecks, ...ofGates];
}
/** Every requirement of the policy, met or not. */
function reasons_requirementsMet({ decision }, quote) {
    return decision.checks
        .filter(({ check }) => check.kind === 'requirement')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: checkReason(check, quote),
        warning: null,
    }));
}
/** What stands right below the verdict, in whole sentences. */
function reasons_leadOf(outcome, quote) {
    const { decision, ending } = outcome;
    const accepted = acceptanceReason(decision.acceptance, quote);
    const approved = decision.checks.find(({ check }) => check.kind === 'approval' && check.approval.kind === 'approved');
    const unrecorded = recordProblem(outcome);
    const idle = decision.verdict === 'unchanged' && ending.kind !== 'conflict';
    return [
        said(`${capitalized(tally(outcome))}.`),
        ...(accepted === null ? [] : [stressed(`${capitalized(accepted)}.`)]),
        ...(approved === undefined
            ? []
            : [said(`${capitalized(checkReason(approved.check, quote))}.`)]),
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
function reasons_changesTitle({ ending }) {
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
const markdown_sizes = [
    { rows: 500, charts: true },
    { rows: 500, charts: false },
    ...[150, 50, 20, 5].map((rows) => ({ rows, charts: false })),
];
/** The report as a pull request's comment and as a job's summary: the same words for both. */
function markdownReport(outcome, options) {
    for (const size of markdown_sizes) {
        const text = reportWith(outcome, options, size);
        if (text.length <= options.limit)
            return text;
    }
    const { emoji: sign, word, sentence } = headline(outcome, codeSpan);
    const left = 'The report is too long to be shown here.';
    const brief = `### ${sign} ${word}: ${sentence}\n\n${left}\n\n${details(outcome)}\n`;
    return brief.length <= options.limit ? brief : `### ${sign} ${word}\n\n${left}\n`;
}
/** What a reader wants at once comes first; what bears it out is folded away below. */
function reportWith(outcome, options, { rows, charts }) {
    const { emoji: sign, word, sentence } = headline(outcome, codeSpan);
    return [
        `### ${sign} ${word}: ${sentence}`,
        lead(outcome),
        next(outcome, options),
        markdown_reasons(outcome, rows),
        policyChangeMarkdown(outcome.decision, rows),
        table(outcome, rows),
        changes(outcome),
        noteList(outcome.notes),
        links(outcome, options),
        ...(charts ? pictures(outcome, options) : []),
        requirements(outcome),
        details(outcome),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function lead(outcome) {
    return leadOf(outcome, codeSpan)
        .map(({ text, strong }) => (strong ? `**${text}**` : text))
        .join(' ');
}
function next(outcome, { place }) {
    if (place === undefined)
        return '';
    const steps = nextSteps(outcome, place, codeSpan);
    return steps.length === 0 ? '' : `**Next:** ${steps.join(' ')}`;
}
function pictures({ decision }, { charts, trend }) {
    return [
        charts === undefined ? '' : comparisonBlock(decision),
        trend === undefined ? '' : trendBlock(trend, charts === 'summary'),
    ];
}
function requirements(outcome) {
    const met = requirementsMet(outcome, codeSpan);
    if (met.length === 0)
        return '';
    return foldedList('What the policy requires', met.map(reasonLine));
}
function table(outcome, most) {
    const table = gateTable(outcome, most);
    if (table === null)
        return '';
    const { head, rows, left } = table;
    return [
        tableRow(['', ...head.map((lines) => lines.join('<br>'))]),
        tableRow([':--', ':--', ...head.slice(1).map(() => '--:')]),
        ...rows.map(({ outcome, gate, numbers }) => tableRow([signOf(outcome), codeSpanInCell(gate, 160), ...numbers])),
        ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
    ].join('\n');
}
function markdown_reasons(outcome, most) {
    const lines = reasonsOf(outcome, codeSpan, most).map(reasonLine);
    return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n');
}
function reasonLine({ outcome, gate, text, warning }) {
    const who = gate === null ? signOf(outcome) : `${signOf(outcome)}, ${codeSpan(gate, 160)}`;
    return `- ${who}: ${text}${warning === null ? '' : ` — ⚠️ ${warning}`}`;
}
/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome) {
    return `${emoji[outcome]} ${outcome}`;
}
function changes(outcome) {
    const title = changesTitle(outcome);
    const lines = outcome.changes.flatMap((change) => changeLines(change, codeSpan));
    if (lines.length === 0 || title === null)
        return '';
    return [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
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
        `(${writerOf(basis, quote)})`);
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
    const earlier = `it was rolled back before (${writerOf(record, quote)})${reason}`;
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
function rollback_words_rollbackProblem({ ending }) {
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

;// CONCATENATED MODULE: ./src/core/report/rollback-markdown.ts




/** The report of a rollback for a job's summary. */
function rollbackMarkdown(outcome, options) {
    const { emoji, word, sentence } = rollbackHeadline(outcome, untrusted_text/* codeSpan */.SS);
    const { reason, notes } = outcome;
    const problem = rollback_words_rollbackProblem(outcome);
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

;// CONCATENATED MODULE: ./src/core/report/policy-change-text.ts


/** The same as plain lines, for a log and a terminal; none where nothing changes. */
function policy_change_text_policyChangeText(decision, paint, most = 50) {
    const told = policyChangeTold(decision, visible, most);
    if (told === null)
        return [];
    const text = (side) => (side === null ? '(nothing)' : visible(side, 300));
    return [
        `  ${paint(told.heading, 'strong')}. ${told.sentence}`,
        ...told.differences.map(({ direction, before, after }) => {
            const word = paint(direction.padEnd(9), direction === 'tighter' ? 'pass' : 'warn');
            return `    ${word}  ${text(before)} → ${text(after)}`;
        }),
        ...policy_change_text_more(told.left),
        ...told.remarks.map((remark) => `    ${paint(remark, 'faint')}`),
        ...(told.worse === null
            ? []
            : [
                `  ${told.worse.sentence}`,
                ...told.worse.reasons.map(({ outcome, gate, text: why }) => {
                    const what = gate === null ? why : `${visible(gate, 300)}: ${why}`;
                    return `    ${paint(outcome.padEnd(4), outcome)}  ${what}`;
                }),
                ...policy_change_text_more(told.worse.left),
            ]),
    ];
}
function policy_change_text_more(left) {
    return left === 0 ? [] : [`    … and ${left} more.`];
}

;// CONCATENATED MODULE: ./src/core/report/paint.ts
const unpainted = (text) => text;

;// CONCATENATED MODULE: ./src/core/report/text.ts








const quote = untrusted_text/* visible */.RK;
/**
 * The report as plain lines, for a workflow's log and for a terminal. `place` null: nothing is said
 * of what comes next.
 */
function textReport(outcome, paint, place = null) {
    const { decision } = outcome;
    const { word, sentence } = headline(outcome, quote);
    const meaning = meaningOf(outcome);
    const accepted = acceptanceReason(decision.acceptance, quote);
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}: ${tally(outcome)}.`,
        ...gateLines(decision, paint),
        ...decision.checks.map(({ check, outcome: result }) => `  ${mark(result, paint)}  ${checkReason(check, quote)}`),
        ...(accepted === null ? [] : [`  ${accepted}`]),
        ...policyChangeText(decision, paint),
        ...endingLines(outcome),
        ...noteLines(outcome.notes),
        ...(place === null ? [] : nextSteps(outcome, place, quote).map((step) => `  next  ${step}`)),
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
function mark(outcome, paint) {
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
        const begin = `  ${mark(gate.outcome, paint)}  `;
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
    const problem = rollback_words_rollbackProblem(outcome);
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
    const problem = rollback_words_rollbackProblem(outcome);
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
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(945)]).then(__webpack_require__.bind(__webpack_require__, 9945));
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

;// CONCATENATED MODULE: ./src/core/history/history.ts




/** `target` null: every target that a record, or a tag of the registered model, speaks of. */
function history_historyOf(standing, target) {
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
            return `${nounOf(record)} of ${version} begun`;
        case 'undone':
            return `${nounOf(record)} of ${version} undone`;
        case 'left':
            return action === 'rollback' ? `left by a rollback of ${version}` : `left for ${elsewhere}`;
        case 'arrived':
            return action === 'rollback' ? `rolled back from ${elsewhere}` : `left ${elsewhere}`;
        case 'moved':
            return action === 'rollback' ? `${version} rolled back` : moved(record);
    }
}
function moved({ action, verdict }) {
    if (action === 'adopt')
        return 'adopted as it stood';
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

;// CONCATENATED MODULE: ./src/trend.ts



/**
 * The target's newest history and the trend of its key metric, as they are now. One reading of the
 * standing, and at most six of runs, whatever the size of the registry; nothing at all where there
 * is no key metric, unless `withHistory`. Never throws: what was done stands, and is to be told.
 */
async function trend_pastOf(outcome, { registry, tracking }, withHistory) {
    const metric = outcome.ending.kind === 'conflict' ? null : keyMetric(outcome.decision);
    if (metric === null && !withHistory)
        return { history: null, trend: noTrend };
    let history = null;
    try {
        const { model, target } = outcome.decision;
        const standing = await registry.readStanding(model);
        history = historyOf(standing, targetKey(target)).targets[0] ?? null;
        if (metric === null || history === null)
            return { history, trend: noTrend };
        const trend = await readTrend(outcome, metric, history, standing, tracking);
        return { history, trend };
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        return { history, trend: { kind: 'failed', problem } };
    }
}
const noTrend = { kind: 'none' };
async function readTrend({ decision }, metric, history, { versions: rows }, tracking) {
    const versions = versionsOfTrend(decision, history);
    const runs = await Promise.all(versions
        // Its run was read when it was compared with.
        .filter((version) => version !== decision.champion?.version)
        .map(async (version) => {
        const runId = rows.find((row) => row.version === version)?.runId ?? null;
        return [version, runId === null ? null : await tracking.readRun(runId)];
    }));
    return trendOf(decision, metric, versions, new Map(runs));
}

;// CONCATENATED MODULE: ./src/action/timeline.ts





/** The trend of the key metric and, after a promotion, the target's history: of one reading. */
async function pastOfReport(outcome, stores, log) {
    const moved = outcome.ending.kind === 'promoted';
    const { history, trend } = await pastOf(outcome, stores, moved);
    if (moved && history === null && trend.kind === 'failed')
        warn(log, trend.problem);
    return {
        timeline: moved ? timelineIn(outcome.decision.model, history) : '',
        trend,
    };
}
/**
 * The newest part of a target's history, for a job's summary; '' where there is none. Of a registry
 * with more than a thousand versions only those that changed last are asked: a run's requests must
 * not grow with it.
 */
async function timelineOf({ model, target }, registry, log) {
    try {
        const standing = await registry.readStanding(model);
        return timelineIn(model, history_historyOf(standing, (0,core_model/* targetKey */.hD)(target)).targets[0] ?? null);
    }
    catch (error) {
        // What was done stands, whether or not a picture of it can be drawn.
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        warn(log, error.message);
        return '';
    }
}
function timelineIn(model, history) {
    const timeline = history === null ? '' : timelineBlock(model, history);
    return timeline === '' ? '' : `\n**History**\n\n${timeline}\n`;
}
function warn(log, problem) {
    log.annotate({
        subject: 'other',
        level: 'warning',
        title: 'Stagegate: no history',
        message: `The summary has no history: ${problem}`,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./src/github/failure.ts


/** Octokit gives a connection that failed a status, too, but no response. */
const noAnswer = schemas/* object */.Ikc({ status: schemas/* int */.Whr(), response: schemas/* undefined */.Vxk().optional() });
const anAnswer = schemas/* object */.Ikc({
    status: schemas/* int */.Whr(),
    response: schemas/* object */.Ikc({
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
        data: schemas/* unknown */.L5J(),
    }),
});
const aMessage = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).partial())
        .optional()
        .catch(undefined),
});
/** GraphQL says its refusals in an answer of 200; this gives them the form of the others. */
class GraphqlRefusal extends Error {
    status;
    response;
    constructor(type, message) {
        super(message);
        this.name = 'GraphqlRefusal';
        this.status = type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' ? 403 : 200;
        this.response = { headers: {}, data: { message: message === '' ? type : message } };
    }
}
/** What GitHub answered, where the error is an answer and not a connection that failed. */
function statusOf(error) {
    return anAnswer.safeParse(error).data?.status ?? null;
}
/**
 * Whether GitHub has said no, and that for certain. After a 5xx or a lost connection, what was to be
 * made may be there all the same.
 */
function failure_isRefusal(error) {
    const status = statusOf(error);
    return status !== null && status < 500;
}
/**
 * @param tried what was tried, on what: `comment on pull request #7 of owner/name`
 * @param permissions what a workflow must grant for that: `pull-requests: write`
 */
function problem(tried, permissions, error) {
    const sentences = [whatCameBack(error), whatToDo(permissions, error)];
    const said = sentences.filter((sentence) => sentence !== '').join(' ');
    return `Could not ${(0,untrusted_text/* visible */.RK)(tried)}: ${said}`;
}
function whatCameBack(error) {
    const answer = anAnswer.safeParse(error).data;
    if (answer === undefined) {
        return noAnswer.safeParse(error).success
            ? `GitHub did not answer (${causeOf(error)}).`
            : `what came back is not in the form of GitHub's API (${causeOf(error)}).`;
    }
    const body = aMessage.safeParse(answer.response.data).data;
    const details = (body?.errors ?? []).flatMap((one) => one.message ?? []);
    const said = [body?.message ?? '', ...details].filter((text) => text !== '').join('; ');
    return said === ''
        ? `GitHub answered ${answer.status}.`
        : `GitHub answered ${answer.status} (${(0,untrusted_text/* visible */.RK)(said)}).`;
}
/** The innermost cause names the host and the reason; the outer ones say "fetch failed". */
function causeOf(error) {
    let innermost = error;
    for (let depth = 0; depth < 5; depth += 1) {
        if (!(innermost instanceof Error) || innermost.cause === undefined)
            break;
        innermost = innermost.cause;
    }
    const text = innermost instanceof Error ? innermost.message : String(innermost);
    if (text !== '')
        return (0,untrusted_text/* visible */.RK)(text);
    const code = schemas/* object */.Ikc({ code: schemas/* string */.YjP() }).safeParse(innermost).data?.code;
    return (0,untrusted_text/* visible */.RK)(code ?? 'for no given reason');
}
function whatToDo(permissions, error) {
    const answer = anAnswer.safeParse(error).data;
    if (answer === undefined) {
        return noAnswer.safeParse(error).success
            ? 'Run the job again if it was a passing fault.'
            : 'Look at GITHUB_API_URL, and at what proxy is in between.';
    }
    const body = aMessage.safeParse(answer.response.data).data;
    switch (answer.status) {
        case 401:
            return 'The github-token is not valid, or has expired.';
        case 403:
        case 404:
            if (/rate limit/i.test(body?.message ?? ''))
                return 'Run the job again later.';
            return `It needs ${permissions.map((one) => `\`${one}\``).join(' and ')} in the job's permissions${accepted(answer.response.headers)}.`;
        default:
            return answer.status >= 500 ? 'Run the job again if it was a passing fault.' : '';
    }
}
/**
 * GitHub's own word on the permissions that would do: sets separated by semicolons, and within a
 * set, by commas, permissions that are all needed.
 */
function accepted(headers) {
    const header = headers['x-accepted-github-permissions'];
    if (typeof header !== 'string' || header.trim() === '')
        return '';
    const sets = header.split(';').map((set) => set
        .split(',')
        .map((permission) => {
        const [name = '', level = ''] = permission.trim().split('=');
        return `\`${(0,untrusted_text/* visible */.RK)(name.replaceAll('_', '-'))}: ${(0,untrusted_text/* visible */.RK)(level)}\``;
    })
        .join(' with '));
    return ` (GitHub accepts ${sets.join(' or ')})`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/github/marker.ts

/**
 * The same model, target and key give the same marker on every machine. A hash, because model
 * names are untrusted and a `-->` in one would end the HTML comment.
 */
function commentMarker(of) {
    // JSON keeps the parts apart: ["a","b:c",""] is never ["a:b","c",""].
    const named = JSON.stringify([of.model, of.targetKey, of.commentKey]);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(named).digest('hex').slice(0, 16);
    return `<!-- stagegate:${hash} -->`;
}
/** Whether the marker is the first line, whichever way lines end. */
function beginsWithMarker(body, marker) {
    return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}

;// CONCATENATED MODULE: ./src/github/comment-thread.ts



/** GitHub's limit on `nodes(ids:)`. */
const mostIds = 100;
const authorship = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } }
}`;
const aComment = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    node_id: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    updated_at: schemas/* string */.YjP().nullish(),
})
    .transform((comment) => ({
    id: comment.id,
    nodeId: comment.node_id,
    body: comment.body ?? '',
    url: comment.html_url,
    writtenAt: millisecondsOf(comment.updated_at),
}));
function millisecondsOf(time) {
    const milliseconds = Date.parse(time ?? '');
    return Number.isFinite(milliseconds) ? milliseconds : null;
}
const authorshipAnswer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() }).nullable().catch(null))
            .nullish(),
    })
        .nullish(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().catch(''), message: schemas/* string */.YjP().catch('') }))
        .nullish(),
});
function commentThread(github, repository, pullRequest) {
    const { issues } = github.octokit.rest;
    const where = { owner: repository.owner, repo: repository.name };
    async function writtenByUs(nodeIds) {
        const ours = new Set();
        for (let start = 0; start < nodeIds.length; start += mostIds) {
            const ids = nodeIds.slice(start, start + mostIds);
            const answer = authorshipAnswer.parse(await github.graphql(authorship, { ids }));
            // One deleted meanwhile is not found; any other error leaves authorship unknown.
            const refused = answer.errors?.find((error) => error.type !== 'NOT_FOUND');
            if (refused !== undefined)
                throw new GraphqlRefusal(refused.type, refused.message);
            for (const node of answer.data?.nodes ?? []) {
                if (node?.viewerDidAuthor)
                    ours.add(node.id);
            }
        }
        return ours;
    }
    return {
        async findOwn(marker, known) {
            const all = await github.octokit.paginate(issues.listComments, {
                ...where,
                issue_number: pullRequest,
                per_page: 100,
            });
            const marked = schemas/* array */.YOg(aComment)
                .parse(all)
                .filter((comment) => beginsWithMarker(comment.body, marker));
            const knownIds = new Set(known.map((comment) => comment.id));
            const asked = marked.filter((comment) => !knownIds.has(comment.id));
            const ours = await writtenByUs(asked.map((comment) => comment.nodeId));
            return marked
                .filter((comment) => knownIds.has(comment.id) || ours.has(comment.nodeId))
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { data } = await issues.createComment({ ...where, issue_number: pullRequest, body });
            return aComment.parse(data);
        },
        read: (comment) => unlessGone(async () => {
            const { data } = await issues.getComment({ ...where, comment_id: comment.id });
            return aComment.parse(data);
        }),
        update: (comment, body) => unlessGone(async () => {
            const { data } = await issues.updateComment({ ...where, comment_id: comment.id, body });
            return aComment.parse(data);
        }),
        async remove(comment) {
            await unlessGone(() => issues.deleteComment({ ...where, comment_id: comment.id }));
        },
    };
}
async function unlessGone(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (statusOf(error) === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/comment-text.ts


function stampOf(run, at) {
    return { at, runId: run.runId, attempt: run.runAttempt };
}
/** Characters that GitHub takes in one comment, the hidden lines among them. */
const commentLimit = 65_536;
const commit = '[0-9a-f]{40}(?:[0-9a-f]{24})?';
const number = (most) => `(?:0|[1-9][0-9]{0,${most - 1}})`;
const toldLine = new RegExp(`^<!-- stagegate-told: (${number(15)}) (${number(20)}) (${number(6)}) (?:merge|proposal (${commit}|-)) -->$`);
const reviewedLine = new RegExp(`^<!-- stagegate-reviewed: (?:(none)|(${number(15)}) (${number(15)}) (${commit}|-)) -->$`);
const anyHiddenLine = /^<!-- stagegate-/;
/** Room for the longest hidden lines there can be, so that a body fits whoever moves it later. */
const hiddenRoom = 320;
/** Characters that are left for a body below the marker and the hidden lines. */
function bodyLimit(marker) {
    return commentLimit - marker.length - 1 - hiddenRoom;
}
/** Two hidden lines always stand between marker and body, so no line of a body is taken for one. */
function compose(marker, told, reviewed) {
    const body = fitLines({
        text: told.body,
        limit: bodyLimit(marker),
        note: '_The rest does not fit into a comment; the job summary has all of it._',
        // GitHub counts characters; UTF-16 units are never fewer.
        measure: (text) => text.length,
    });
    return `${marker}\n${toldText(told)}\n${reviewedText(reviewed)}\n${body}`;
}
function toldText({ stamp: { at, runId, attempt }, about }) {
    const what = about.kind === 'merge' ? 'merge' : `proposal ${about.head ?? '-'}`;
    return `<!-- stagegate-told: ${at} ${runId} ${attempt} ${what} -->`;
}
function reviewedText(reviewed) {
    const said = reviewed.kind === 'version'
        ? `${reviewed.version} ${reviewed.at} ${reviewed.head ?? '-'}`
        : reviewed.kind;
    return `<!-- stagegate-reviewed: ${said} -->`;
}
/** A runner's clock may be this far ahead of GitHub's, in milliseconds, and is believed. */
const mostAhead = 60_000;
/**
 * Reads a comment that begins with the marker. Whatever is not exactly as `compose` writes it is
 * not believed, and no time beyond the comment's own: a wrong clock must not silence later runs.
 *
 * @param writtenAt when GitHub says that it was last written, in milliseconds; null: not known
 */
function readText(text, writtenAt) {
    const [, first = '', second = '', ...body] = text.split(/\r?\n/);
    // The body of an older Stagegate begins right below the marker.
    if (!anyHiddenLine.test(first))
        return { told: null, reviewed: { kind: 'none' } };
    const latest = writtenAt === null ? Number.POSITIVE_INFINITY : writtenAt + mostAhead;
    const told = readTold(first, body.join('\n'));
    const reviewed = readReviewedLine(second);
    return {
        told: told && { ...told, stamp: { ...told.stamp, at: Math.min(told.stamp.at, latest) } },
        reviewed: reviewed.kind === 'version' ? { ...reviewed, at: Math.min(reviewed.at, latest) } : reviewed,
    };
}
function readTold(line, body) {
    const found = toldLine.exec(line);
    if (found === null)
        return null;
    const [, at, runId = '', attempt, head] = found;
    return {
        stamp: { at: Number(at), runId, attempt: Number(attempt) },
        about: head === undefined
            ? { kind: 'merge' }
            : { kind: 'proposal', head: head === '-' ? null : head },
        body,
    };
}
function readReviewedLine(line) {
    const found = reviewedLine.exec(line);
    if (found === null)
        return { kind: 'unreadable' };
    const [, none, version, at, head = '-'] = found;
    if (none !== undefined)
        return { kind: 'none' };
    return Number(version) < 1
        ? { kind: 'unreadable' }
        : {
            kind: 'version',
            version: (0,core_model/* versionNumber */.e1)(Number(version)),
            at: Number(at),
            head: head === '-' ? null : head,
        };
}
/** The newer of each part; what is equally new stays as `a` has it. */
function join(a, b, head) {
    return {
        told: isNewer(b.told, a.told, head) ? b.told : a.told,
        reviewed: isNewerReviewed(b.reviewed, a.reviewed, head) ? b.reviewed : a.reviewed,
    };
}
/**
 * Whether one report is strictly newer than another: the merge follows every proposal, what is
 * proposed now (`head`; null: not known) follows what was proposed once, and else the clock decides.
 */
function isNewer(one, other, head) {
    if (one === null || other === null)
        return one !== null;
    const differences = [
        Number(one.about.kind === 'merge') - Number(other.about.kind === 'merge'),
        Number(isOf(one.about, head)) - Number(isOf(other.about, head)),
        one.stamp.at - other.stamp.at,
        // Numbers as text, without leading zeros.
        one.stamp.runId.length - other.stamp.runId.length,
        Number(one.stamp.runId > other.stamp.runId) - Number(one.stamp.runId < other.stamp.runId),
        one.stamp.attempt - other.stamp.attempt,
    ];
    return (differences.find((difference) => difference !== 0) ?? 0) > 0;
}
function isOf(about, head) {
    return about.kind === 'proposal' && head !== null && about.head === head;
}
const certainty = {
    none: 0,
    unreadable: 1,
    version: 2,
};
function isNewerReviewed(one, other, head) {
    if (one.kind !== 'version' || other.kind !== 'version') {
        return certainty[one.kind] > certainty[other.kind];
    }
    const current = (line) => Number(head !== null && line.head === head);
    return (current(one) - current(other) || one.at - other.at) > 0;
}

;// CONCATENATED MODULE: ./src/github/one-comment.ts


/**
 * Milliseconds between a write and the look whether it still stands. GitHub takes a write without
 * asking what it replaces, so of two runs the older may put its text over the newer's, if it had
 * read before the newer one wrote. The newer one sees that when it looks again, and repairs it.
 *
 * What remains possible: a run that was held up for longer than this between its own read and its
 * write (GitHub asked it for patience, its machine stood still) puts its text there after everybody
 * else has looked, and an older truth stands until the next run. The same if the newer run is
 * killed before it has looked. Nothing tells such a run that it is late: what it has replaced
 * cannot be read any more.
 */
const lookAgainAfter = 2_000;
/** Each look but the first and the last finds that somebody has put an older text over ours. */
const one_comment_mostLooks = 12;
/**
 * Leaves one comment of ours, and in it the newest truth that this run knows of: creates it, or
 * updates the oldest, moves into it what later ones say that is newer, and deletes those. Then looks
 * whether it stayed so. Throws only if nothing of ours was written.
 */
async function keepOne(given) {
    const { thread, marker, own, head, sleep, warningOf } = given;
    /** The newest of all that this run has seen, its own text among it. */
    let newest = own;
    let standing = given.found;
    let ours = given.found;
    let wrote = 'unchanged';
    let url = '';
    const warnings = [];
    const ended = () => ({
        kind: newest.told === own.told ? wrote : 'superseded',
        url,
        warnings,
    });
    try {
        for (let look = 1; look <= one_comment_mostLooks; look += 1) {
            const [oldest, ...duplicates] = standing;
            if (oldest === undefined) {
                const created = await create(thread, marker, newest);
                ours = [...ours, created];
                url = created.url;
                wrote = 'created';
                await sleep(lookAgainAfter);
                // Another run may have found nothing either, and created one before.
                standing = await thread.findOwn(marker, ours);
                continue;
            }
            url = oldest.url;
            newest = standing.map(textOf).reduce((text, other) => join(text, other, head), newest);
            const stands = textOf(oldest);
            // Of what the same run says in the same millisecond the last counts.
            const last = look === 1 && newest.told === own.told;
            const late = !says(oldest, composed(marker, newest)) &&
                (isNewer(newest.told, stands.told, head) ||
                    isNewerReviewed(newest.reviewed, stands.reviewed, head) ||
                    last);
            if (late) {
                if ((await thread.update(oldest, composed(marker, newest))) === null) {
                    standing = await thread.findOwn(marker, ours);
                    continue;
                }
                wrote = 'updated';
            }
            // Only now: until here a duplicate may have been all that held the newest text.
            warnings.push(...(await removeAll(thread, duplicates, warningOf)));
            if (!late)
                return ended();
            await sleep(lookAgainAfter);
            const again = await thread.read(oldest);
            standing = again === null ? await thread.findOwn(marker, ours) : [again];
        }
    }
    catch (error) {
        if (wrote === 'unchanged')
            throw error;
        warnings.push(warningOf(error));
        return ended();
    }
    warnings.push(`Other runs keep writing the comment ${url}: look at it again when they are done.`);
    return ended();
}
/** What was created in doubt is found when one looks again. */
async function create(thread, marker, newest) {
    try {
        return await thread.create(composed(marker, newest));
    }
    catch (error) {
        if (failure_isRefusal(error))
            throw error;
        const [found] = await thread.findOwn(marker, []);
        if (found === undefined)
            throw error;
        return found;
    }
}
async function removeAll(thread, duplicates, warningOf) {
    const warnings = [];
    for (const duplicate of duplicates) {
        try {
            await thread.remove(duplicate);
        }
        catch (error) {
            warnings.push(warningOf(error));
        }
    }
    return warnings;
}
function textOf({ body, writtenAt }) {
    return readText(body, writtenAt);
}
function composed(marker, { told, reviewed }) {
    if (told === null)
        throw new Error('there is nothing to tell');
    return compose(marker, told, reviewed);
}
function says({ body }, text) {
    return withPlainLineEnds(body) === withPlainLineEnds(text);
}
function withPlainLineEnds(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./src/code/commit-hash.ts
/** Git's own word for "no commit": all zeros. */
const nothing = /^0+$/;
/** SHA-1, or SHA-256 in repositories that were made so. */
const full = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const abbreviated = /^[0-9a-f]{7,39}$/;
/**
 * Reads what a tag or an event gives for a commit. Only a full hash is taken: what an abbreviated
 * one means changes as a repository grows, and a name of a branch or `HEAD~1` means something else
 * tomorrow. MLflow records full ones.
 */
function commitHash(text) {
    const hash = text.toLowerCase();
    if (full.test(hash) && !nothing.test(hash))
        return { kind: 'full', hash };
    const because = abbreviated.test(hash)
        ? 'an abbreviated commit may mean another one tomorrow: all 40 digits are needed'
        : 'it is not the hash of a commit (40 or 64 hexadecimal digits)';
    return { kind: 'none', because };
}
/** The same where it does not matter why there is none. GitHub says "no commit" in zeros. */
function fullHash(text) {
    const commit = commitHash(text ?? '');
    return commit.kind === 'full' ? commit.hash : null;
}

;// CONCATENATED MODULE: ./src/github/pull-request-payload.ts

const dependabot = 'dependabot[bot]';
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().min(1) });
const shape = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().catch(''),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        state: schemas/* enum */.k5n(['open', 'closed']),
        // Reviews carry a shorter form, without `merged` but with the time.
        merged: schemas/* boolean */.zMY().nullish(),
        merged_at: schemas/* string */.YjP().min(1).nullish(),
        merge_commit_sha: schemas/* string */.YjP().nullish(),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1), sha: schemas/* string */.YjP(), repo: repository }),
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: repository.nullish() }),
    }),
});
/** null: the payload has no pull request, or none of the shape that GitHub documents. */
function pullRequestIn(payload, defaultBranch) {
    const parsed = shape.safeParse(payload);
    if (!parsed.success)
        return null;
    const { action, pull_request: pull } = parsed.data;
    const headRepository = pull.head.repo?.full_name.toLowerCase();
    return {
        number: pull.number,
        action,
        state: pull.state,
        merged: pull.state === 'closed' && (pull.merged ?? typeof pull.merged_at === 'string'),
        mergeCommitSha: pull.merge_commit_sha ?? null,
        baseRef: pull.base.ref,
        baseSha: pull.base.sha,
        headRef: pull.head.ref,
        headSha: pull.head.sha,
        defaultBranch,
        fromFork: headRepository !== pull.base.repo.full_name.toLowerCase(),
        byDependabot: pull.user?.login === dependabot,
    };
}
const pull_request_payload_aComment = schemas/* object */.Ikc({
    issue: schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ merged_at: schemas/* string */.YjP().min(1).nullish() }) }),
});
const aFollowUp = schemas/* object */.Ikc({ workflow_run: schemas/* object */.Ikc({ event: schemas/* string */.YjP() }) });
/**
 * Events that are not a pull request's own, but are about one: a comment on it (`issue_comment`),
 * and what follows its workflow (`workflow_run`).
 */
function isOnUnmergedPullRequest(payload) {
    const comment = pull_request_payload_aComment.safeParse(payload).data;
    if (comment !== undefined)
        return typeof comment.issue.pull_request.merged_at !== 'string';
    const event = aFollowUp.safeParse(payload).data?.workflow_run.event ?? '';
    return event.startsWith('pull_request') || event === 'merge_group';
}

;// CONCATENATED MODULE: ./src/github/workflow-run.ts
/** `octo-bank/fraud-model`: as messages name it. */
function repositoryName({ owner, name }) {
    return `${owner}/${name}`;
}
/** null: the runner's variables are not there, so this is no workflow run. */
function workflowRun(env) {
    const [owner, name, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const runId = env.GITHUB_RUN_ID ?? '';
    if (!owner || !name || rest.length > 0 || !/^\d+$/.test(runId))
        return null;
    const serverUrl = address(env.GITHUB_SERVER_URL, 'https://github.com');
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    const runAttempt = Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1;
    return {
        repository: { owner, name },
        serverUrl,
        apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
        graphqlUrl: address(env.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
        eventName: env.GITHUB_EVENT_NAME ?? '',
        sha: env.GITHUB_SHA ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
        runId,
        runAttempt,
        actor: env.GITHUB_ACTOR ?? '',
        url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
    };
}
function address(given, otherwise) {
    return (given || otherwise).replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./src/github/event.ts




/** The pull request that the event is of, whatever it is called; null: of none. A push may have merged one. */
function pullRequestOf(event) {
    switch (event.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return event;
        case 'other':
            return event.pullRequest;
        case 'push':
        case 'workflow_dispatch':
        case 'deployment':
        case 'merge_group':
            return null;
    }
}
const namesDefaultBranch = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().min(1) }) });
const namesRef = schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1) });
const aDeployment = schemas/* object */.Ikc({
    deployment: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive().nullish().catch(null),
        environment: schemas/* string */.YjP().nullish(),
        sha: schemas/* string */.YjP().nullish(),
    }),
});
const aPush = schemas/* object */.Ikc({ before: schemas/* string */.YjP() });
const aMergeGroup = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({
        base_ref: schemas/* string */.YjP().nullish(),
        base_sha: schemas/* string */.YjP().nullish().catch(null),
    }),
});
/** Pure. `payload` is the parsed event file, or null where there is none. Throws nothing. */
function readEvent(given) {
    return { event: triggeringEvent(given.env, given.payload), run: workflowRun(given.env) };
}
/**
 * Reads the event file that the runner wrote. A file that is missing or is no JSON counts as an
 * empty payload: nothing is then known to be merged or on the default branch.
 */
async function loadEvent(env, readFile) {
    return readEvent({ env, payload: await payloadOf(env.GITHUB_EVENT_PATH, readFile) });
}
async function payloadOf(path, readFile) {
    if (path === undefined || path === '')
        return null;
    try {
        return JSON.parse(await readFile(path));
    }
    catch {
        return null;
    }
}
function triggeringEvent(env, payload) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const sha = env.GITHUB_SHA ?? '';
    const defaultBranch = namesDefaultBranch.safeParse(payload).data?.repository.default_branch ?? null;
    const other = (pullRequest) => ({
        kind: 'other',
        name,
        pullRequest,
        onUnmerged: name.startsWith('pull_request') || isOnUnmergedPullRequest(payload),
    });
    switch (name) {
        case 'push':
        case 'workflow_dispatch': {
            const ref = env.GITHUB_REF || namesRef.safeParse(payload).data?.ref;
            if (ref === undefined)
                return other(null);
            const at = { ref, sha, defaultBranch, onDefaultBranch: compareRef(ref, defaultBranch) };
            return name === 'push'
                ? { kind: name, before: fullHash(aPush.safeParse(payload).data?.before), ...at }
                : { kind: name, ...at };
        }
        case 'deployment': {
            const deployment = aDeployment.safeParse(payload).data?.deployment;
            return {
                kind: name,
                id: deployment?.id ?? null,
                environment: deployment?.environment ?? null,
                sha: deployment?.sha ?? sha,
            };
        }
        case 'pull_request':
        case 'pull_request_target': {
            const pullRequest = pullRequestIn(payload, defaultBranch);
            return pullRequest === null ? other(null) : { kind: name, ...pullRequest };
        }
        case 'merge_group': {
            const group = aMergeGroup.safeParse(payload).data?.merge_group;
            const baseSha = fullHash(group?.base_sha);
            return { kind: name, baseRef: group?.base_ref ?? null, baseSha, sha };
        }
        default:
            return other(pullRequestIn(payload, defaultBranch));
    }
}
function compareRef(ref, defaultBranch) {
    if (defaultBranch === null)
        return 'unknown';
    return ref === `refs/heads/${defaultBranch}` ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./src/github/pull-request.ts





const answer = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    merged_at: schemas/* string */.YjP().nullish(),
    merge_commit_sha: schemas/* string */.YjP().nullish(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP() }),
}));
/**
 * The pull request to comment on: the event's own, or on a push the one whose merge was pushed.
 * Only a push sends a request. Never throws.
 */
async function findPullRequest(given) {
    const { github, repository, event } = given;
    if (event.kind === 'push')
        return mergedBy(github, repository, event.ref, event.sha);
    const pull = pullRequestOf(event);
    return pull === null ? { kind: 'none' } : { kind: 'found', number: pull.number };
}
async function mergedBy(github, repository, ref, sha) {
    try {
        const { data } = await github.octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            owner: repository.owner,
            repo: repository.name,
            commit_sha: sha,
            per_page: 100,
        });
        const number = chooseMerged(answer.parse(data), ref, sha);
        return number === null ? { kind: 'none' } : { kind: 'found', number };
    }
    catch (error) {
        const tried = `find the pull request that commit ${sha} of ${repositoryName(repository)} merged`;
        const permissions = ['contents: read', 'pull-requests: read'];
        return { kind: 'failed', warning: problem(tried, permissions, error) };
    }
}
const aPullRequest = schemas/* object */.Ikc({
    merged_at: schemas/* string */.YjP().nullish(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
});
/** What the pull request is at this moment, which an event's payload does not say. Never throws. */
async function readPullRequest(given) {
    const { github, repository, number } = given;
    try {
        const { data } = await github.octokit.rest.pulls.get({
            owner: repository.owner,
            repo: repository.name,
            pull_number: number,
        });
        const { merged_at: mergedAt, head } = aPullRequest.parse(data);
        return { kind: 'read', merged: typeof mergedAt === 'string', head: fullHash(head.sha) };
    }
    catch (error) {
        const tried = `read pull request #${number} of ${repositoryName(repository)}`;
        return { kind: 'failed', warning: problem(tried, ['pull-requests: read'], error) };
    }
}
/**
 * The one whose merge made this very commit; else one that was merged into the pushed branch (a
 * rebase, or a commit in the middle of the push), the last merged if there are several.
 */
function chooseMerged(associated, ref, sha) {
    const merged = associated
        .filter((pull) => typeof pull.merged_at === 'string')
        .sort((a, b) => compareText(b.merged_at ?? '', a.merged_at ?? '') || b.number - a.number);
    const chosen = merged.find((pull) => pull.merge_commit_sha === sha) ??
        merged.find((pull) => ref === `refs/heads/${pull.base.ref}`);
    return chosen?.number ?? null;
}
/** GitHub's times are all in UTC and of one form, so their text orders as they do. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/github/comment.ts





/**
 * Writes the one comment of this marker on a pull request, unless a newer truth stands there.
 * Never throws: a report that fails changes no verdict.
 */
async function upsertComment(given) {
    const { github, repository, pullRequest, marker, telling, known = [], sleep } = given;
    const tried = `comment on pull request #${pullRequest} of ${repositoryName(repository)}`;
    const warningOf = (error) => problem(tried, ['pull-requests: write'], error);
    try {
        const thread = commentThread(github, repository, pullRequest);
        const [found, proposal] = await Promise.all([thread.findOwn(marker, known), proposalNow(given)]);
        const own = ownText(telling, proposal.open);
        const { head } = proposal;
        const kept = await keepOne({ thread, marker, own, found, head, sleep, warningOf });
        const warnings = [...proposal.warnings, ...kept.warnings];
        const { kind, url } = kept;
        return { kind, url, warning: warnings.length === 0 ? null : warnings.join(' ') };
    }
    catch (error) {
        return { kind: 'failed', warning: warningOf(error) };
    }
}
/**
 * The event of a check shows its pull request as it was when the run was first started. A run that
 * is started again after the merge must not change which version was reviewed. Between this answer
 * and the write there is the time of one request, in which a merge may slip through.
 */
async function proposalNow(given) {
    const { github, repository, pullRequest, telling } = given;
    if (telling.about.kind === 'merge')
        return { head: null, open: false, warnings: [] };
    const now = await readPullRequest({ github, repository, number: pullRequest });
    if (now.kind === 'read')
        return { head: now.head, open: !now.merged, warnings: [] };
    const lost = 'So the comment does not keep this version as the one that was reviewed.';
    return { head: null, open: false, warnings: [`${now.warning} ${lost}`] };
}
function ownText({ stamp, about, body }, open) {
    const told = { stamp, about, body };
    if (about.kind === 'merge' || !open)
        return { told, reviewed: { kind: 'none' } };
    const { version, head } = about;
    return { told, reviewed: { kind: 'version', version, at: stamp.at, head } };
}

;// CONCATENATED MODULE: ./src/github/deployment.ts




/** By which a workflow `on: deployment` tells Stagegate's deployments from those of others. */
const deploymentTask = 'stagegate';
/** Characters that GitHub takes in a description; it says so of a status, and we hold to it in both. */
const descriptionLimit = 140;
/** What a job must be granted for all that is done here. */
const deploymentPermissions = ['deployments: write'];
const anId = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() });
const deployment_aDeployment = anId.extend({ payload: schemas/* unknown */.L5J() });
const onlyAMessage = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** As it is sent; GitHub hands it back as it came, or as text. */
const aPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    version: schemas/* int */.Whr().nullable(),
    target: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
});
/**
 * Makes a deployment. It merges nothing and waits for no check: what it tells of has happened.
 * Never throws: a report that fails changes nothing of that.
 */
async function createDeployment(given) {
    const { github, repository, sha, environment, description, subject } = given;
    try {
        const { status, data } = await github.octokit.rest.repos.createDeployment({
            owner: repository.owner,
            repo: repository.name,
            ref: sha,
            task: deploymentTask,
            auto_merge: false,
            required_contexts: [],
            payload: deployment_payloadOf(subject),
            environment,
            description: visible(description, descriptionLimit),
        });
        return { kind: 'created', id: idIn(status, data) };
    }
    catch (error) {
        const failed = failedTo('create', given, error);
        if (isRefusal(error))
            return failed;
        // It is not sent a second time, because two deployments would tell of two promotions.
        const found = await findDeployment(given);
        return found.kind === 'found' ? { kind: 'created', id: found.id } : failed;
    }
}
/** The newest deployment of ours about the same, by the same attempt of a run. Never throws. */
async function findDeployment(given) {
    const { github, repository, sha, environment, subject } = given;
    try {
        const { paginate, rest } = github.octokit;
        const all = await paginate(rest.repos.listDeployments, {
            owner: repository.owner,
            repo: repository.name,
            sha,
            task: deploymentTask,
            environment,
            per_page: 100,
        });
        const about = schemas/* array */.YOg(deployment_aDeployment)
            .parse(all)
            .filter(({ payload }) => isAbout(payload, subject));
        return about.length === 0
            ? { kind: 'none' }
            : { kind: 'found', id: Math.max(...about.map(({ id }) => id)) };
    }
    catch (error) {
        return failedTo('find', given, error);
    }
}
/** Names are untrusted there, too, and whoever reads the payload may show them. */
function deployment_payloadOf(subject) {
    return {
        action: subject.action,
        model: payloadText(subject.model),
        version: subject.version,
        target: payloadText(subject.target),
        rolled_back: subject.rolledBack,
        evidence_digest: subject.evidenceDigest,
        run: subject.run,
    };
}
function isAbout(payload, { action, model, version, target, run }) {
    const has = aPayload.safeParse(typeof payload === 'string' ? jsonIn(payload) : payload).data;
    return (has !== undefined &&
        has.action === action &&
        has.model === payloadText(model) &&
        has.version === version &&
        has.target === payloadText(target) &&
        has.run === run);
}
/** Longer than any name that MLflow takes. */
function payloadText(text) {
    return (0,untrusted_text/* visible */.RK)(text, 300);
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** GitHub answers 202 with a reason and no deployment where it merged something instead. */
function idIn(status, data) {
    const deployment = anId.safeParse(data);
    if (deployment.success)
        return deployment.data.id;
    if (onlyAMessage.safeParse(data).success)
        throw new NoDeployment(status, data);
    throw deployment.error;
}
/** An answer that is no failure to Octokit, in the form of those that are. */
class NoDeployment extends Error {
    status;
    response;
    constructor(status, data) {
        super('no deployment was made');
        this.name = 'NoDeployment';
        this.status = status;
        this.response = { headers: {}, data };
    }
}
function failedTo(verb, { repository, sha, environment }, error) {
    const what = verb === 'create' ? 'create a deployment' : 'find the deployment';
    const where = `of ${environment} at commit ${sha} of ${repositoryName(repository)}`;
    return { kind: 'failed', warning: problem(`${what} ${where}`, deploymentPermissions, error) };
}

;// CONCATENATED MODULE: ./src/github/deployment-status.ts





/** Characters; what is longer would cost the whole status if GitHub refused it. */
const deployment_status_longestAddress = 2000;
const statuses = schemas/* array */.YOg(schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    description: schemas/* string */.YjP().nullish(),
    log_url: schemas/* string */.YjP().nullish(),
}));
/**
 * Says how a deployment ended, and of earlier ones nothing: one environment may hold many models.
 * Never throws: a report that fails changes nothing of what happened.
 */
async function setDeploymentStatus(given) {
    const { github, repository, deployment, status } = given;
    const { repos } = github.octokit.rest;
    const where = { owner: repository.owner, repo: repository.name, deployment_id: deployment };
    const address = addressOf(status.environmentUrl);
    const sent = {
        state: status.state,
        description: (0,untrusted_text/* visible */.RK)(status.description, descriptionLimit),
        log_url: status.logUrl,
        // GitHub answers an empty address with no JSON, so it is left out.
        ...(address !== null && { environment_url: address }),
        auto_inactive: false,
    };
    async function isThere() {
        const { data } = await repos.listDeploymentStatuses({ ...where, per_page: 100 });
        return statuses
            .parse(data)
            .some((each) => each.state === sent.state &&
            each.description === sent.description &&
            each.log_url === sent.log_url);
    }
    try {
        try {
            await repos.createDeploymentStatus({ ...where, ...sent });
        }
        catch (error) {
            if (failure_isRefusal(error))
                throw error;
            // Unlike a deployment, a status that is there twice says nothing more than one.
            if (!(await isThere()))
                await repos.createDeploymentStatus({ ...where, ...sent });
        }
        return { kind: 'set' };
    }
    catch (error) {
        const tried = `set the status of deployment ${deployment} of ${repositoryName(repository)}`;
        return { kind: 'failed', warning: problem(tried, deploymentPermissions, error) };
    }
}
function addressOf(url) {
    if (url === null || url.length > deployment_status_longestAddress || !URL.canParse(url))
        return null;
    return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

;// CONCATENATED MODULE: ./src/github/promoted-commit.ts

/**
 * Pure. Of a pull request it is what is proposed, or what its merge made: never GitHub's merge
 * for testing, which GITHUB_SHA names there and which never gets into any branch.
 */
function promotedCommit(given) {
    const { event, run } = given;
    switch (event.kind) {
        case 'push':
        case 'workflow_dispatch':
        case 'deployment':
        case 'merge_group':
            return known(event.sha);
        case 'pull_request':
        case 'pull_request_target':
            return ofPullRequest(event);
        case 'other':
            if (event.pullRequest !== null)
                return ofPullRequest(event.pullRequest);
            if (event.name.startsWith('pull_request'))
                return known(null);
            return known(run?.sha ?? null);
    }
}
function ofPullRequest(pull) {
    return known(pull.merged ? pull.mergeCommitSha : pull.headSha);
}
function known(text) {
    const commit = fullHash(text);
    return commit === null
        ? {
            kind: 'not-known',
            because: 'the event that started the workflow does not name the commit being promoted',
        }
        : { kind: 'known', commit };
}

;// CONCATENATED MODULE: ./src/action/connect-github.ts

/**
 * Opens GitHub for the workflow's run; its client is loaded only now. Throws a `UsageError` where
 * the variables of a proxy cannot be used.
 */
async function connectGitHub(given) {
    const { token, run, env, dispatcher } = given;
    if (token === '') {
        throw new errors/* UsageError */.eb('No "github-token" is given, so GitHub cannot be asked.');
    }
    const [{ openGitHub }, { proxyDispatcher }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(752), __webpack_require__.e(891), __webpack_require__.e(298)]).then(__webpack_require__.bind(__webpack_require__, 9298)),
        Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(752), __webpack_require__.e(231)]).then(__webpack_require__.bind(__webpack_require__, 8231)),
    ]);
    return openGitHub({
        token,
        apiUrl: run.apiUrl,
        graphqlUrl: run.graphqlUrl,
        dispatcher: dispatcher ?? proxyDispatcher(run.apiUrl, env),
    });
}
/** The same when it is first asked for, and once. */
function connecting(run, given) {
    let opened = null;
    return async () => {
        if (run === null)
            throw new UsageError('This is no workflow run, so there is no GitHub to ask.');
        opened ??= connectGitHub({ ...given, run });
        return await opened;
    };
}

;// CONCATENATED MODULE: ./src/action/deployment-words.ts





/** A description has 140 characters, and the version and the target must still find room in it. */
const deployment_words_name = (untrusted) => (0,untrusted_text/* visible */.RK)(untrusted, 40);
/** null: it was only a check, of which a deployment is told nothing. */
function wordsOfPromotion(outcome) {
    if (outcome.ending.kind === 'checked')
        return null;
    const { word, sentence } = headline(outcome, deployment_words_name);
    const unrecorded = recordProblem(outcome);
    return {
        state: stateOfPromotion(outcome),
        description: unrecorded === null
            ? `${word}: ${sentence}: ${tally(outcome)}`
            : `${word}, but not recorded: ${sentence}`,
    };
}
/** A hold that somebody has accepted has the verdict `pass`. */
function stateOfPromotion(outcome) {
    // As for the step: what could not be carried out or recorded is an error, whatever the verdict.
    if (outcome.ending.kind === 'conflict' || recordProblem(outcome) !== null)
        return 'error';
    switch (outcome.decision.verdict) {
        case 'pass':
        case 'unchanged':
            return 'success';
        case 'hold':
        case 'block':
            return 'failure';
    }
}
/** null: it was only looked at. */
function wordsOfRollback(outcome) {
    const state = stateOfRollback(outcome);
    if (state === null)
        return null;
    const { ending, model, target } = outcome;
    if (ending.kind !== 'rolled-back' || ending.plan.gets === null) {
        return { state, description: headlineOf(outcome) };
    }
    const { gets, loses } = ending.plan;
    const lost = `${deployment_words_name(model)} version ${loses} has lost ${targetName(target, deployment_words_name)}`;
    const unfinished = rollbackProblem(outcome) === null ? '' : ', but not all of it is done';
    return { state, description: `Rolled back to version ${gets}${unfinished}: ${lost}` };
}
function stateOfRollback({ ending }) {
    switch (ending.kind) {
        case 'checked':
            return null;
        case 'rolled-back':
            return ending.problem === null ? 'success' : 'error';
        case 'conflict':
            return 'error';
        case 'done-before':
        case 'holds-no-longer':
            return 'success';
    }
}
/** Of a promotion that its own job has undone: whatever comes of it, it is no success any more. */
function wordsOfUndoing(outcome) {
    const state = stateOfRollback(outcome) === 'success' ? 'failure' : 'error';
    return { state, description: headlineOf(outcome) };
}
function headlineOf(outcome) {
    const { word, sentence } = rollbackHeadline(outcome, deployment_words_name);
    return `${word}: ${sentence}`;
}

;// CONCATENATED MODULE: ./src/action/undone-reports.ts














/**
 * Where the step that promoted has told GitHub of it, GitHub is told that it is undone: the pull
 * request's comment and the deployment. What fails is a warning; the rollback stands.
 */
async function correctReports(undone, log, around) {
    const { env, readFile, sleep, dispatcher = null } = around;
    const triggered = await loadEvent(env, readFile);
    const { run } = triggered;
    // Without a token nothing was told that would be wrong now.
    const { githubToken: token } = undone.saved.reports;
    if (run === null || token === '')
        return;
    const warn = (message) => log.annotate({
        subject: 'other',
        level: 'warning',
        title: 'Stagegate: report not corrected',
        message: `${message} The rollback stands.`,
    });
    try {
        const github = await connectGitHub({ token, run, env, dispatcher });
        const correcting = { ...undone, github, triggered, run, sleep, warn };
        await correctComment(correcting);
        await correctDeployment(correcting);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        warn(error.message);
    }
}
async function correctComment(correcting) {
    const { github, triggered, run, saved, outcome, lookedAt, sleep, warn } = correcting;
    if (!saved.reports.comment)
        return;
    const { repository } = run;
    const found = await findPullRequest({ github, repository, event: triggered.event });
    if (found.kind === 'failed')
        warn(found.warning);
    if (found.kind !== 'found')
        return;
    const result = await upsertComment({
        github,
        repository,
        pullRequest: found.number,
        marker: commentMarker({
            model: saved.model,
            targetKey: (0,core_model/* targetKey */.hD)(saved.target),
            commentKey: saved.reports.commentKey,
        }),
        telling: {
            body: rollbackMarkdown(outcome, { uiUrl: saved.uiUrl, workflowRunUrl: run.url }),
            stamp: stampOf(run, lookedAt),
            // Only what is merged is promoted, and so undone.
            about: { kind: 'merge' },
        },
        sleep,
    });
    if (result.warning !== null)
        warn(result.warning);
}
async function correctDeployment(correcting) {
    const { github, run, saved, outcome, warn } = correcting;
    const deployment = await deploymentOf(correcting);
    if (deployment === null)
        return;
    const result = await setDeploymentStatus({
        github,
        repository: run.repository,
        deployment,
        status: {
            ...wordsOfUndoing(outcome),
            environmentUrl: saved.uiUrl === null ? null : links_versionUrl(saved.uiUrl, saved.model, saved.version),
            logUrl: run.url,
        },
    });
    if (result.kind === 'failed')
        warn(result.warning);
}
/** The event's own, or the one that was made; a step that was cut short may have made none. */
async function deploymentOf(correcting) {
    const { github, triggered, run, saved, warn } = correcting;
    const { event } = triggered;
    if (event.kind === 'deployment')
        return event.id;
    const { environment } = saved.reports;
    const promoted = promotedCommit(triggered);
    if (environment === null || promoted.kind === 'not-known')
        return null;
    const found = await findDeployment({
        github,
        repository: run.repository,
        sha: promoted.commit,
        environment,
        subject: {
            action: 'promote',
            model: saved.model,
            version: saved.version,
            target: (0,core_model/* targetKey */.hD)(saved.target),
            run: saved.run ?? run.url,
        },
    });
    if (found.kind === 'failed')
        warn(found.warning);
    return found.kind === 'found' ? found.id : null;
}

;// CONCATENATED MODULE: ./src/action/post-step.ts












/** `rollback-on-failure`: undoes what this step of the job promoted, from what it saved. */
async function postStep(saved, around) {
    const { trackingUri, registryUri, credentials, reports } = saved;
    const log = openWorkflowLog(around.core, [
        ...(0,config_credentials/* secretsOf */.F)(credentials, [trackingUri, registryUri]),
        reports.githubToken,
    ]);
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
    return await withStores(step, async (stores) => {
        const { registry, lastLook } = rememberingLastLook(stores.registry, now);
        const undone = await undoPromotion(saved, reasonOf(saved), registry, promoter);
        const lookedAt = lastLook();
        if (undone.kind === 'left-alone') {
            await showLeftAlone(undone, log);
            return 'success';
        }
        const { outcome } = undone;
        const succeeded = (0,exit/* exitCodeOfRollback */.$Z)(outcome) === exit/* exitCodes */.hS.ok;
        const moved = outcome.ending.kind === 'rolled-back';
        await showRollback(outcome, log, {
            // The promotion of a job that failed is gone: more than a notice, and no error of its own.
            level: succeeded ? 'warning' : 'error',
            uiUrl: saved.uiUrl,
            workflowRunUrl: run,
            timeline: moved ? await timelineOf(saved, registry, log) : '',
        });
        await correctReports({ saved, outcome, lookedAt }, log, around);
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

/***/ 4794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ targetWords),
/* harmony export */   g: () => (/* binding */ holderWords)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1037);

/** `stage Production`, `alias champion`: as messages for people name a target. */
function targetWords(target) {
    return target.kind === 'alias' ? `alias ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(target.alias)}` : `stage ${target.stage}`;
}
/** `version 5 and 3`, or `none`. */
function holderWords(holders) {
    return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`;
}


/***/ })

};
