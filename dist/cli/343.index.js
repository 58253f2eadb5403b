export const id = 343;
export const ids = [343];
export const modules = {

/***/ 679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ promotionOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4557);




/** What the inputs ask for, with the files read. `workspace`: the folder that they must be in. */
async function promotionOf(inputs, workspace) {
    return {
        model: inputs.model,
        version: inputs.version.kind === 'file'
            ? await (0,_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionFile */ .f)(inputs.version.path, workspace)
            : inputs.version,
        target: inputs.target,
        rules: rulesOf(inputs, await appliedPolicy(inputs, workspace)),
    };
}
async function appliedPolicy({ policy: path, model }, workspace) {
    if (path === null)
        return null;
    // Its YAML reader is loaded only where there is a policy.
    const { readPolicyFile } = await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 7819));
    const policy = await readPolicyFile(path, workspace);
    const asks = policy.models.get(model);
    if (asks === undefined)
        throw modelNotInPolicy(path, model, policy);
    return { digest: policy.digest, asks };
}
function modelNotInPolicy(path, model, policy) {
    const names = [...policy.models.keys()];
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(model, names);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The policy '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}' says nothing of the model '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(model)}', so nothing would ` +
        `be asked of it. ${near === null ? '' : `Did you mean '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(near)}'? `}` +
        `It has: ${names
            .slice(0, 20)
            .map((name) => `'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name, 60)}'`)
            .join(', ')}.`);
}
/** An input may repeat what the policy says, and must not contradict it. */
function rulesOf(inputs, policy) {
    return {
        gates: inputs.gates,
        policy,
        firstPromotion: agreed('first-promotion', inputs.firstPromotion, policy?.asks.firstPromotion ?? null) ??
            'require-absolute',
        sameDataset: agreed('same-dataset', inputs.sameDataset, policy?.asks.sameDataset ?? null) ?? 'hold',
        expectedEvidence: inputs.expectedEvidence,
    };
}
function agreed(name, input, policy) {
    if (input !== null && policy !== null && input !== policy) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${input}' in the inputs and '${policy}' in the policy. The policy is what was ` +
            'reviewed: leave the input out, or change the policy.');
    }
    return input ?? policy;
}


/***/ }),

/***/ 2665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  p: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./src/apply.ts + 1 modules
var apply = __webpack_require__(2211);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __webpack_require__(8704);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __webpack_require__(2642);
;// CONCATENATED MODULE: ./src/core/digest.ts






/**
 * SHA-256 over canonical JSON (RFC 8785) of everything that the verdict rests on, and of nothing
 * else: no clock, no address, no record of Stagegate's own moves apart from "was held before".
 */
function evidenceDigest(facts, rules, gates) {
    const text = canonicalJson(evidence(facts, rules, gates));
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}
function canonicalJson(data) {
    try {
        const text = (0,canonicalize/* default */.A)(data);
        if (text !== undefined)
            return text;
    }
    catch (cause) {
        // RFC 8785 has no form for half of a surrogate pair, and nothing else here is refused.
        throw new errors/* RegistryError */.gl('The evidence has no digest, for MLflow answered a name, a status or an id that is no valid ' +
            'Unicode text. Rename what the gates ask for, or ask for it by name instead of by pattern.', { cause });
    }
    throw new Error('the evidence has no canonical form');
}
/** What is hashed; `format` changes whenever the shape does, so that digests never mix. */
function evidence(facts, rules, gates) {
    return {
        format: 1,
        model: facts.model,
        target: (0,model/* targetKey */.hD)(facts.target),
        archiveExisting: archives(facts.target),
        candidate: versionFacts(facts.candidate),
        holders: [...facts.holders].sort((a, b) => a - b),
        heldBefore: facts.heldBefore,
        firstPromotion: rules.firstPromotion,
        sameDataset: rules.sameDataset,
        policy: rules.policy?.digest ?? null,
        requirements: (rules.policy?.asks.requirements ?? []).map((it) => requirementFact(it, facts)),
        gates: rules.gates.kind === 'none' ? 'none' : rules.gates.gates.map(print_gate/* canonicalGate */.KZ),
        values: gates.map((result) => ({
            gate: (0,print_gate/* canonicalGate */.KZ)(result.gate),
            metric: result.metric,
            candidate: readingFact(result.candidate),
            candidateDatasets: datasetFact(result.candidateMeasuredOn),
            baseline: result.baseline && {
                version: result.baseline.version,
                value: result.baseline.reading && readingFact(result.baseline.reading),
                datasets: datasetFact(result.baseline.measuredOn),
            },
        })),
        baselines: [...facts.baselines]
            .map(([key, baseline]) => ({
            key,
            holder: baseline.kind === 'held' ? versionFacts(baseline.evidence) : null,
        }))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
    };
}
/** What a requirement of the policy looked at; never the clock, so never an age. */
function requirementFact(requirement, facts) {
    const { run } = facts.candidate;
    switch (requirement.kind) {
        case 'from':
            return { stage: facts.candidateStage, aliases: [...facts.candidateAliases].sort() };
        case 'tag':
            return { tag: requirement.key, value: facts.candidateTags.get(requirement.key) ?? null };
        case 'max-age':
            return { runEndedAt: run.kind === 'found' ? run.endedAt : null };
        case 'freeze':
            return null;
    }
}
function archives(target) {
    return target.kind === 'stage' && target.archiveExisting;
}
function versionFacts({ version, status, run }) {
    return { version, status, run: runFacts(run) };
}
function runFacts(run) {
    switch (run.kind) {
        case 'none':
            return null;
        case 'gone':
            return { id: run.runId, gone: true };
        case 'unasked':
            return { id: run.runId };
        case 'found':
            return { id: run.runId, status: run.status, deleted: run.deleted };
    }
}
function readingFact(reading) {
    switch (reading.kind) {
        case 'value':
            return numberFact(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
            return null;
    }
}
/** A JSON number where one says exactly this, else (a mean of three, say) the exact text. */
function numberFact(value) {
    const text = (0,exact/* canonicalText */.A4)(value);
    const number = Number(text);
    const faithful = Number.isFinite(number) && (0,exact/* canonicalText */.A4)((0,exact/* exactOf */.LN)(number)) === text;
    return faithful ? number : text;
}
function datasetFact(measured) {
    return measured && { digests: [...measured.datasets.keys()].sort(), complete: measured.complete };
}

;// CONCATENATED MODULE: ./src/core/datasets.ts
/** Matches by run, key, step and timestamp: a logged model shows NaN as 0, so not by value. */
function measuredOn(run, metric, aggregate, points) {
    const ofMetric = (run.datasets ?? []).filter((entry) => entry.metric === metric && entry.runId === run.runId);
    // By moment, for a history has up to as many entries as points.
    const byMoment = Map.groupBy(ofMetric, momentOf);
    const entriesOf = (point) => byMoment.get(momentOf(point)) ?? [];
    const counted = aggregate === 'last' ? points.flatMap(entriesOf) : ofMetric;
    const datasets = new Map();
    for (const { dataset } of counted) {
        if (dataset !== null)
            datasets.set(dataset.digest, dataset.name);
    }
    const complete = counted.every((entry) => entry.dataset !== null) &&
        points.every((point) => entriesOf(point).length > 0);
    return { datasets, complete };
}
/** Different as soon as one side has a digest that the other, fully known, has not. */
function compareDatasets(a, b) {
    const lacks = (known, other) => known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest));
    if (lacks(a, b) || lacks(b, a))
        return 'different';
    return a.complete && b.complete ? 'same' : 'unknown';
}
function momentOf({ step, timestamp }) {
    return `${step} ${timestamp}`;
}

;// CONCATENATED MODULE: ./src/core/findings.ts

/** null: it can be compared. */
function unfitCandidate(candidate) {
    switch (candidate.kind) {
        case 'value':
            return null;
        case 'missing':
            return { kind: 'candidate-lacks-metric' };
        case 'not-finite':
            return { kind: 'candidate-not-finite', shown: candidate.shown };
        case 'no-run':
            return { kind: 'candidate-has-no-run', problem: candidate.problem };
    }
}
/** `besideAbsolute`: whether an absolute gate that counts stands on the same metric and function. */
function unheldBaseline(gate, facts, rules, besideAbsolute) {
    const onTarget = gate.bound.kind === 'baseline' && gate.bound.baseline.kind === 'champion';
    if (!onTarget)
        return { kind: 'baseline-unheld' };
    switch (rules.firstPromotion) {
        case 'allow':
            return { kind: 'skipped-first-promotion', because: 'allowed' };
        case 'hold':
            return { kind: 'held-first-promotion', because: 'asked' };
        case 'require-absolute':
            // A champion that was deleted took its tags along; the model's own record still knows.
            if (facts.heldBefore)
                return { kind: 'held-first-promotion', because: 'held-before' };
            return besideAbsolute
                ? { kind: 'skipped-first-promotion', because: 'absolute-gate' }
                : { kind: 'held-first-promotion', because: 'no-absolute-gate' };
    }
}
/** null: it can be compared with. */
function unfitBaseline(gate, { version, run }, facts, reading) {
    if (version === facts.candidate.version)
        return { kind: 'baseline-is-candidate' };
    if (run.kind === 'gone')
        return { kind: 'baseline-has-no-run', problem: 'gone' };
    if (run.kind !== 'found')
        return { kind: 'baseline-has-no-run', problem: 'none' };
    if (run.deleted)
        return { kind: 'baseline-has-no-run', problem: 'deleted' };
    if (reading === null || reading.kind === 'no-run' || reading.kind === 'missing') {
        return { kind: 'baseline-lacks-metric' };
    }
    if (reading.kind === 'not-finite')
        return { kind: 'baseline-not-finite', shown: reading.shown };
    const margin = gate.bound.kind === 'baseline' ? gate.bound.margin : null;
    if (margin?.unit === 'percent' && (0,exact/* isZero */.be)(reading.value))
        return { kind: 'percent-of-zero' };
    return null;
}
/** null: the two values may be compared. */
function unfitDatasets(datasets, rules) {
    const { sameDataset } = rules;
    if (datasets === 'different' && (sameDataset === 'hold' || sameDataset === 'require')) {
        return { kind: 'datasets-differ' };
    }
    if (datasets === 'unknown' && sameDataset === 'require')
        return { kind: 'datasets-unknown' };
    return null;
}
function compareWith(comparator, candidate, bound) {
    if (candidate.kind !== 'value' || bound === null)
        return { kind: 'falls-short' };
    const order = (0,exact/* compare */.UD)(candidate.value, bound);
    return satisfies(comparator, order) ? { kind: 'holds' } : { kind: 'falls-short' };
}
function satisfies(comparator, order) {
    switch (comparator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        case '<':
            return order < 0;
        case '==':
            return order === 0;
    }
}
/** How much a finding weighs, after its gate's severity. */
function weigh(gate, finding) {
    const raw = rawOutcome(finding);
    if (raw === 'pass' || raw === 'skip')
        return raw;
    return gate.severity === 'fail' ? raw : gate.severity;
}
function rawOutcome(finding) {
    switch (finding.kind) {
        case 'holds':
            return 'pass';
        case 'skipped-first-promotion':
            return 'skip';
        case 'falls-short':
        case 'candidate-has-no-run':
        case 'candidate-lacks-metric':
        case 'candidate-not-finite':
        case 'nothing-matches':
            return 'fail';
        case 'held-first-promotion':
        case 'baseline-unheld':
        case 'baseline-is-candidate':
        case 'baseline-has-no-run':
        case 'baseline-lacks-metric':
        case 'baseline-not-finite':
        case 'percent-of-zero':
        case 'datasets-differ':
        case 'datasets-unknown':
            return 'hold';
    }
}

// EXTERNAL MODULE: ./src/core/gate.ts
var gate = __webpack_require__(4888);
;// CONCATENATED MODULE: ./src/core/metric-pattern.ts
/**
 * Whether a metric's name fits a pattern. `*` stands for any run of characters, an empty one and
 * `/` too; everything else stands for itself, case included.
 *
 * Between the stars each piece is taken where it is found first: what fits later fits then as
 * well, so nothing is tried twice, whatever the pattern.
 */
function matches(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === name;
    if (name.length < first.length + last.length)
        return false;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let at = first.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}

// EXTERNAL MODULE: ./src/core/reading.ts
var core_reading = __webpack_require__(179);
;// CONCATENATED MODULE: ./src/core/evaluate.ts






/** Judges every gate, each on its own: nothing here knows of a verdict. */
function evaluate(gates, facts, rules) {
    const absolute = new Set(gates
        .filter((gate) => gate.severity === 'fail' && gate.bound.kind === 'number')
        .flatMap((gate) => namesFor(gate.metric, [facts.candidate]).map((name) => measureKey(gate.aggregate, name))));
    return gates.flatMap((gate) => {
        const baseline = gate.bound.kind === 'baseline' ? baselineOf(facts, gate.bound.baseline) : null;
        const sides = [facts.candidate, ...(baseline?.kind === 'held' ? [baseline.evidence] : [])];
        const names = namesFor(gate.metric, sides);
        if (names.length === 0)
            return [nothingMatches(gate, facts)];
        return names.map((name) => judge(gate, name, baseline, facts, rules, absolute));
    });
}
function nothingMatches(gate, facts) {
    const { run } = facts.candidate;
    const finding = run.kind === 'none' || run.kind === 'gone'
        ? { kind: 'candidate-has-no-run', problem: run.kind }
        : { kind: 'nothing-matches' };
    return {
        gate,
        metric: gate.metric.kind === 'pattern' ? gate.metric.pattern : gate.metric.name,
        candidate: { kind: 'missing' },
        candidateMeasuredOn: null,
        baseline: null,
        bound: null,
        finding,
        outcome: weigh(gate, finding),
        datasetWarning: false,
    };
}
function judge(gate, metric, baseline, facts, rules, absolute) {
    const candidate = (0,core_reading/* read */.L)(facts.candidate.run, metric, gate.aggregate);
    const baselineSide = baseline === null ? null : sideOf(baseline, metric, gate.aggregate);
    const candidateMeasuredOn = baselineSide === null ? null : datasetsOf(facts.candidate, metric, gate.aggregate, candidate);
    const bound = boundOf(gate, baselineSide?.reading ?? null);
    const datasets = candidateMeasuredOn !== null && baselineSide?.measuredOn
        ? compareDatasets(candidateMeasuredOn, baselineSide.measuredOn)
        : 'unknown';
    const besideAbsolute = absolute.has(measureKey(gate.aggregate, metric));
    const unfitToCompare = () => {
        if (baseline === null)
            return null;
        if (baseline.kind === 'unheld')
            return unheldBaseline(gate, facts, rules, besideAbsolute);
        const reading = baselineSide?.reading ?? null;
        return unfitBaseline(gate, baseline.evidence, facts, reading) ?? unfitDatasets(datasets, rules);
    };
    const finding = unfitCandidate(candidate) ?? unfitToCompare() ?? compareWith(gate.comparator, candidate, bound);
    return {
        gate,
        metric,
        candidate,
        candidateMeasuredOn,
        baseline: baselineSide,
        bound,
        finding,
        outcome: weigh(gate, finding),
        datasetWarning: rules.sameDataset === 'warn' &&
            datasets === 'different' &&
            (finding.kind === 'holds' || finding.kind === 'falls-short'),
    };
}
function baselineOf(facts, baseline) {
    const evidence = facts.baselines.get((0,gate/* baselineKey */.x)(baseline));
    // Absent would mean that it was never looked for, which must not read as "nobody holds it".
    if (evidence === undefined) {
        throw new Error(`the baseline ${(0,gate/* baselineKey */.x)(baseline)} was not gathered`);
    }
    return evidence;
}
function namesFor(selector, sides) {
    if (selector.kind === 'name')
        return [selector.name];
    const names = sides.flatMap(({ run }) => (run.kind === 'found' ? [...run.metrics.keys()] : []));
    return [...new Set(names)].filter((name) => matches(selector.pattern, name)).sort();
}
/** The metrics whose whole history the gates want, given the names that each side has. */
function historiesWanted(gates, sides) {
    const wanted = gates
        .filter((gate) => gate.aggregate !== 'last')
        .flatMap((gate) => namesFor(gate.metric, sides));
    return [...new Set(wanted)].sort();
}
function sideOf(baseline, metric, aggregate) {
    if (baseline.kind === 'unheld')
        return { version: null, reading: null, measuredOn: null };
    const reading = (0,core_reading/* read */.L)(baseline.evidence.run, metric, aggregate);
    return {
        version: baseline.evidence.version,
        reading,
        measuredOn: datasetsOf(baseline.evidence, metric, aggregate, reading),
    };
}
function datasetsOf({ run }, metric, aggregate, reading) {
    if (run.kind !== 'found' || reading.kind !== 'value')
        return null;
    return measuredOn(run, metric, aggregate, reading.points);
}
function boundOf(gate, baseline) {
    if (gate.bound.kind === 'number')
        return (0,exact/* parseExact */.jM)(gate.bound.number);
    if (baseline?.kind !== 'value')
        return null;
    return gate.bound.margin === null ? baseline.value : withMargin(baseline.value, gate.bound.margin);
}
function withMargin(baseline, margin) {
    const amount = (0,exact/* parseExact */.jM)(margin.amount);
    if (amount === null)
        return null;
    const distance = margin.unit === 'percent' ? (0,exact/* percentOf */.pR)(amount, baseline) : amount;
    return margin.sign === '+' ? (0,exact/* add */.WQ)(baseline, distance) : (0,exact/* subtract */.Re)(baseline, distance);
}
function measureKey(aggregate, metric) {
    return `${aggregate}(${metric})`;
}

;// CONCATENATED MODULE: ./src/core/freeze.ts
const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/**
 * The first window that a moment lies in, or null. A window that ends before it begins goes over
 * the end of the week; both ends are wall-clock times, whatever daylight saving does in between.
 *
 * @param now milliseconds since 1970
 */
function frozenBy(windows, now) {
    return windows.find((window) => contains(window, minuteOfWeek(now, window.timeZone))) ?? null;
}
function contains({ from, to }, minute) {
    const start = flat(from);
    const length = (flat(to) - start + minutesOfWeek) % minutesOfWeek;
    const since = (minute - start + minutesOfWeek) % minutesOfWeek;
    return since < length;
}
function flat({ day, minute }) {
    return day * minutesOfDay + minute;
}
/** Minutes since Monday 00:00 on the clocks of that time zone. */
function minuteOfWeek(now, timeZone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type) => parts.find((each) => each.type === type)?.value ?? '';
    const day = days.indexOf(part('weekday'));
    return day * minutesOfDay + Number(part('hour')) * 60 + Number(part('minute'));
}

;// CONCATENATED MODULE: ./src/core/requirements.ts

/** Judges each requirement on its own. What is not known is never a pass. */
function judgeRequirements(requirements, facts) {
    return requirements.map((requirement) => requirements_judge(requirement, facts));
}
function requirements_judge(requirement, facts) {
    switch (requirement.kind) {
        case 'from': {
            const { source } = requirement;
            return { kind: 'from', source, outcome: comesFrom(source, facts) ? 'pass' : 'fail' };
        }
        case 'tag': {
            const { key, condition } = requirement;
            const found = facts.tags.get(key) ?? null;
            return {
                kind: 'tag',
                key,
                condition,
                found,
                outcome: meets(condition, found) ? 'pass' : 'fail',
            };
        }
        case 'max-age': {
            const { milliseconds, text: limit } = requirement;
            const age = facts.runEndedAt === null ? null : facts.now - facts.runEndedAt;
            const outcome = age === null ? 'hold' : age <= milliseconds ? 'pass' : 'fail';
            return { kind: 'max-age', limit, age, outcome };
        }
        case 'freeze': {
            const window = frozenBy(requirement.windows, facts.now);
            return { kind: 'freeze', window, outcome: window === null ? 'pass' : 'hold' };
        }
    }
}
function comesFrom(source, { stage, aliases }) {
    return source.kind === 'stage' ? stage === source.stage : aliases.includes(source.alias);
}
function meets(condition, found) {
    if (found === null)
        return false;
    switch (condition.kind) {
        case 'present':
            return true;
        case 'equals':
            return found === condition.value;
        case 'one-of':
            return condition.values.includes(found);
    }
}

;// CONCATENATED MODULE: ./src/core/rules.ts
/** The policy's gates and the inputs': judged apart, so that neither stands in for the other's. */
function gateSetsOf({ policy, gates }) {
    return [policy?.asks.gates ?? [], gates.kind === 'gates' ? gates.gates : []];
}

;// CONCATENATED MODULE: ./src/core/decide.ts




/** Policy and facts in, decision out. */
function decide(facts, rules) {
    const asked = facts.target.kind !== 'retirement';
    const gates = asked ? gateSetsOf(rules).flatMap((set) => evaluate(set, facts, rules)) : [];
    const requirements = asked ? requirementChecks(facts, rules) : [];
    const digest = evidenceDigest(facts, rules, gates);
    const checks = [
        ...(asked ? versionChecks(facts) : []),
        ...requirements,
        ...approvalChecks(rules.expectedEvidence, digest),
    ];
    const verdict = isUnchanged(facts) ? 'unchanged' : worst([...checks, ...gates]);
    const champion = asked && verdict !== 'unchanged' ? facts.baselines.get('champion') : undefined;
    return {
        verdict,
        model: facts.model,
        target: facts.target,
        candidate: facts.candidate,
        champion: champion?.kind === 'held' ? champion.evidence : null,
        holders: facts.holders,
        rules,
        checks,
        gates,
        evidenceDigest: digest,
    };
}
/** Whether the version already holds the target, alone where former holders are archived. */
function isUnchanged({ target, holders, candidate }) {
    const holds = holders.includes(candidate.version);
    const mustBeAlone = target.kind === 'stage' && target.archiveExisting;
    return holds && (!mustBeAlone || holders.length === 1);
}
function versionChecks({ candidate }) {
    const failed = [];
    if (candidate.status !== 'READY') {
        failed.push({ kind: 'version-not-ready', status: candidate.status });
    }
    const { run } = candidate;
    if (run.kind === 'gone')
        failed.push({ kind: 'run-gone' });
    if (run.kind === 'found' && run.deleted)
        failed.push({ kind: 'run-deleted' });
    if (run.kind === 'found' && run.status !== 'FINISHED') {
        failed.push({ kind: 'run-not-finished', status: run.status });
    }
    return failed.map((check) => ({ check, outcome: 'fail' }));
}
function requirementChecks(facts, { policy }) {
    const { run } = facts.candidate;
    const found = judgeRequirements(policy?.asks.requirements ?? [], {
        stage: facts.candidateStage,
        aliases: facts.candidateAliases,
        tags: facts.candidateTags,
        runEndedAt: run.kind === 'found' ? run.endedAt : null,
        now: facts.now,
    });
    return found.map((finding) => ({
        check: { kind: 'requirement', finding },
        outcome: finding.outcome,
    }));
}
function approvalChecks(expected, digest) {
    if (expected === null)
        return [];
    return expected === digest
        ? [{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }]
        : [{ check: { kind: 'evidence-not-as-approved', expected }, outcome: 'hold' }];
}
function worst(results) {
    if (results.some((result) => result.outcome === 'fail'))
        return 'block';
    if (results.some((result) => result.outcome === 'hold'))
        return 'hold';
    return 'pass';
}

// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/core/record.ts
var record = __webpack_require__(4130);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/gather.ts






/**
 * Reads everything that the decision rests on, once, in parallel where it can. The number of
 * requests depends on the gates, never on how many versions the registry holds.
 */
async function gather(sources, question) {
    const { standing, candidate, target } = question;
    const gates = gatesThatCount(question);
    const holders = (0,model/* holdersThatMatter */.wp)(standing, target, candidate.version);
    const wanted = new Map(baselinesOf(gates, target).map((it) => [(0,gate/* baselineKey */.x)(it), it]));
    const found = await Promise.all([...wanted].map(async ([key, baseline]) => {
        const version = await baselineVersion(sources.registry, baseline, question);
        return [key, version];
    }));
    // One version may be several baselines, and the candidate besides: it is read once.
    const versions = new Map([[candidate.version, candidate]]);
    for (const [, version] of found)
        if (version !== null)
            versions.set(version.version, version);
    const evidence = await evidenceOf(sources, [...versions.values()], question);
    const ofVersion = (version) => {
        const known = evidence.get(version);
        if (known === undefined)
            throw new Error(`version ${version} was not gathered`);
        return known;
    };
    const baselines = new Map(found.map(([key, version]) => [
        key,
        version === null
            ? { kind: 'unheld' }
            : { kind: 'held', evidence: ofVersion(version.version) },
    ]));
    return {
        model: standing.model,
        target,
        candidate: ofVersion(candidate.version),
        candidateStage: candidate.stage,
        candidateAliases: [...standing.aliases]
            .filter(([, version]) => version === candidate.version)
            .map(([alias]) => alias),
        candidateTags: candidate.tags,
        now: question.now,
        holders,
        heldBefore: standing.tags.has((0,record/* heldKey */.pW)(target)),
        baselines,
    };
}
/** Towards Archived and None nothing is compared, whatever gates there are. */
function gatesThatCount({ target, rules }) {
    return target.kind === 'retirement' ? [] : gateSetsOf(rules).flat();
}
function baselinesOf(gates, target) {
    const named = gates.flatMap(({ bound }) => (bound.kind === 'baseline' ? [bound.baseline] : []));
    return target.kind === 'retirement' ? named : [{ kind: 'champion' }, ...named];
}
/** null: nobody holds it. A `version:` that does not exist is an error, not a baseline unheld. */
async function baselineVersion(registry, baseline, { standing, candidate, target }) {
    const number = (() => {
        switch (baseline.kind) {
            case 'champion':
                return highestButCandidate((0,model/* holdersOf */.pW)(standing, target), candidate.version);
            case 'stage':
                return highestButCandidate((0,model/* versionsInStage */.tN)(standing, baseline.stage), candidate.version);
            case 'alias':
                return standing.aliases.get(baseline.alias) ?? null;
            case 'version':
                return baseline.version;
        }
    })();
    if (number === null)
        return null;
    return await (0,resolve_version/* existingVersion */.Y)(registry, standing, number);
}
/** The candidate itself only where nobody else is there: then the gate holds, and says so. */
function highestButCandidate(holders, candidate) {
    return holders.find((holder) => holder !== candidate) ?? holders[0] ?? null;
}
async function evidenceOf(sources, versions, question) {
    const gates = gatesThatCount(question);
    const withDatasets = question.rules.sameDataset !== 'ignore' && gates.some((gate) => gate.bound.kind === 'baseline');
    const sides = await Promise.all(versions.map(async (version) => ({
        version: version.version,
        status: version.status,
        run: await runOf(sources.tracking, version, question.target, withDatasets),
    })));
    const metrics = historiesWanted(gates, sides);
    const complete = await Promise.all(sides.map(async (side) => ({
        ...side,
        run: side.run.kind === 'found'
            ? await withHistories(sources.tracking, side.run, metrics)
            : side.run,
    })));
    return new Map(complete.map((side) => [side.version, side]));
}
async function runOf(tracking, version, target, withDatasets) {
    const { runId } = version;
    if (runId === null)
        return { kind: 'none' };
    // A version must be able to retire while the tracking store is down.
    if (target.kind === 'retirement')
        return { kind: 'unasked', runId };
    const bySource = loggedModelInSource(version.source);
    const [run, entriesBySource] = await Promise.all([
        tracking.readRun(runId),
        withDatasets && bySource !== null ? tracking.readDatasetEntries(bySource) : null,
    ]);
    if (run === null)
        return { kind: 'gone', runId };
    const [only, ...others] = run.loggedModels;
    // With several logged models the run does not say which of them this version is.
    const byRun = bySource === null && others.length === 0 ? (only ?? null) : null;
    const datasets = withDatasets && byRun !== null ? await tracking.readDatasetEntries(byRun) : entriesBySource;
    return {
        kind: 'found',
        runId,
        experimentId: run.experimentId,
        status: run.status,
        deleted: run.deleted,
        endedAt: run.endedAt,
        metrics: run.metrics,
        histories: new Map(),
        datasets,
    };
}
/** MLflow 3 registers a version with `models:/m-…` as its source. */
function loggedModelInSource(source) {
    const id = /^models:\/(m-[0-9a-f]+)$/.exec(source)?.[1];
    return id === undefined ? null : (0,model/* loggedModelId */.rH)(id);
}
async function withHistories(tracking, run, metrics) {
    const wanted = metrics.filter((metric) => run.metrics.has(metric));
    const histories = await Promise.all(wanted.map(async (metric) => [
        metric,
        await tracking.readMetricHistory(run.runId, metric),
    ]));
    return { ...run, histories: new Map(histories) };
}

;// CONCATENATED MODULE: ./src/promote.ts





/** Reads the evidence and decides. Nothing in the registry changes. */
async function check(promotion, sources, now) {
    const { model, target, rules } = promotion;
    const standing = await sources.registry.readStanding(model);
    const candidate = await (0,resolve_version/* resolveVersion */.x)(sources.registry, standing, promotion.version);
    const facts = await gather(sources, {
        standing,
        candidate,
        target,
        rules,
        now,
    });
    const decision = decide(facts, rules);
    return { decision, changes: (0,plan/* plan */.e)(decision, facts), ending: { kind: 'checked' } };
}
/** Reads the evidence, decides, and moves the version if the decision says so. */
async function promote(promotion, sources, promoter) {
    const { decision, changes } = await check(promotion, sources, promoter.now());
    let ending = { kind: 'nothing-to-do' };
    for (const change of changes) {
        const record = recordOf(decision, promoter);
        ending = await (0,apply/* apply */.B)(sources.registry, change, decision.target, record);
        if (ending.kind === 'conflict')
            break;
    }
    return { decision, changes, ending };
}
function recordOf(decision, promoter) {
    return {
        action: 'promote',
        // `gates: none`, and a move to Archived or None, must not look like gates that passed.
        verdict: decision.gates.length > 0 ? decision.verdict : 'ungated',
        target: decision.target,
        version: decision.candidate.version,
        former: decision.holders,
        at: promoter.now(),
        by: promoter.by,
        run: promoter.run,
        evidenceDigest: decision.evidenceDigest,
        policyDigest: decision.rules.policy?.digest ?? null,
        nonce: promoter.nonce(),
    };
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
