export const id = 78;
export const ids = [78];
export const modules = {

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/**
 * Does it, with the stores open as long as `then` reads of them. `ask`: what is asked for, told once
 * they are open. `sources` null: there were none.
 */
async function carryOut(work, ask, actor, then, open) {
    switch (work.access) {
        case 'none':
            return await then(await work.run(await ask()), null);
        case 'read':
            return await open('read', async (it) => then(await work.run(await ask(), it, actor), it));
        case 'write':
            return await open('write', async (it) => then(await work.run(await ask(), it, actor), it));
    }
}


/***/ }),

/***/ 5979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ exitCodeOfRollback),
/* harmony export */   He: () => (/* binding */ exitCodeOfOutcome),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   x5: () => (/* binding */ exitCodeOfFault)
/* harmony export */ });
/* harmony import */ var _core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9694);

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
function exitCodeOfFault(fault) {
    return fault === 'usage' ? exitCodes.usage : exitCodes.failure;
}
/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */
function exitCodeOfOutcome(outcome, failOn) {
    const { decision, ending } = outcome;
    if (ending.kind === 'conflict' || (0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordProblem */ .hN)(outcome) !== null)
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

/***/ 3627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ int64),
/* harmony export */   sq: () => (/* binding */ int64Json),
/* harmony export */   xb: () => (/* binding */ compareInt64)
/* harmony export */ });
function int64(exact) {
    const number = Number(exact);
    return Number.isSafeInteger(number) ? number : exact;
}
/** For sorting, the least first; exact, also where one is a number and the other a bigint. */
function compareInt64(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A JSON number where that is exact, else the decimal text. */
function int64Json(value) {
    return typeof value === 'bigint' ? String(value) : value;
}


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ acceptance)
/* harmony export */ });
/** Releases exactly the hold that was accepted; never a block. */
function acceptance(hold, verdict, digest, checks) {
    if (hold === null || verdict === 'pass' || verdict === 'unchanged')
        return { kind: 'none' };
    if (verdict === 'block')
        return { kind: 'not-accepted', hold, because: 'block' };
    if (hold.digest !== digest)
        return { kind: 'not-accepted', hold, because: 'other-evidence' };
    const beyond = checks.some(({ check, outcome }) => outcome === 'hold' && !restsOnEvidence(check));
    return beyond
        ? { kind: 'not-accepted', hold, because: 'not-evidence' }
        : { kind: 'accepted', hold };
}
/** The digest holds no clock, none of our own records, and nothing of what GitHub says. */
function restsOnEvidence(check) {
    switch (check.kind) {
        case 'requirement':
            return check.finding.kind !== 'freeze' && check.finding.kind !== 'soak';
        case 'version-not-ready':
        case 'run-not-finished':
        case 'run-deleted':
        case 'run-gone':
        case 'logged-model-gone':
        case 'evidence-as-approved':
        case 'other-policy-says':
        case 'alias-misspelt':
            return true;
        case 'rolled-back':
        case 'superseded':
        case 'no-way-back':
        case 'moved-since-approval':
        case 'evidence-not-as-approved':
        case 'not-as-reviewed':
        case 'review-not-known':
        case 'approval':
        case 'policy-loosened':
        case 'policy-is-new':
        case 'other-policy-not-known':
            return false;
    }
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ recordProblem),
/* harmony export */   tU: () => (/* binding */ promoted),
/* harmony export */   wH: () => (/* binding */ emptiedNotes),
/* harmony export */   wx: () => (/* binding */ archivedNotes),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6272);

/** Nothing to say where nobody was archived. */
function archivedNotes(versions) {
    return versions.length === 0 ? [] : [{ kind: 'rivals-archived', versions }];
}
/** A version is in one stage at a time: moved to another one, it serves no longer where it was. */
function emptiedNotes(change, before) {
    if (change?.kind !== 'move-to-stage')
        return [];
    const { from: stage, version } = change;
    const serves = stage === 'Staging' || stage === 'Production';
    const isOnly = serves && (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .versionsInStage */ .tN)(before, stage).every((it) => it === version);
    // Who goes on from Staging to Production is expected to leave it.
    const isExpected = change.to === 'Production' || change.to === 'Archived' || change.to === 'None';
    return isOnly && !isExpected ? [{ kind: 'stage-emptied', version, stage }] : [];
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

/***/ 686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isUngated)
/* harmony export */ });
/**
 * Whether no gate that counts was asked: there are none, or each of them was skipped because nothing
 * has the target yet. What goes through then did not pass any gate.
 */
function isUngated(gates) {
    return gates
        .filter(({ gate }) => gate.severity === 'fail')
        .every(({ outcome }) => outcome === 'skip');
}


/***/ }),

/***/ 6450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   sR: () => (/* binding */ measuredAt)
/* harmony export */ });
/* harmony import */ var _arithmetic_int64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3627);

/** By how much the clocks of two machines may differ, in milliseconds. */
const clockSkew = 5 * 60_000;
function measuredAt(run, points) {
    const newest = points.reduce((latest, { timestamp }) => latest === null || (0,_arithmetic_int64_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInt64 */ .xb)(timestamp, latest) > 0 ? timestamp : latest, null);
    const { startedAt, endedAt } = run;
    return { startedAt, endedAt, newest: newest === null ? null : Number(newest) };
}
/**
 * Since the run's end or the newest value, whichever is older: a run that is opened again ends again.
 * null: nobody knows. What is still to come (microseconds, say) is no moment, nor is a value that is
 * older than its run.
 */
function ageOf({ startedAt, endedAt, newest }, now) {
    if (endedAt === null)
        return null;
    if (newest !== null && startedAt !== null && newest < startedAt - clockSkew)
        return null;
    const moments = newest === null ? [endedAt] : [endedAt, newest];
    if (moments.some((moment) => moment > now + clockSkew))
        return null;
    return Math.max(0, now - Math.min(...moments));
}


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jH: () => (/* binding */ chooseRun),
  wh: () => (/* binding */ mostRuns),
  bs: () => (/* binding */ together)
});

// EXTERNAL MODULE: ./src/core/evidence/age.ts
var evidence_age = __webpack_require__(6450);
// EXTERNAL MODULE: ./src/core/evidence/evidence-rules.ts
var evidence_rules = __webpack_require__(8742);
// EXTERNAL MODULE: ./src/core/arithmetic/int64.ts
var int64 = __webpack_require__(3627);
// EXTERNAL MODULE: ./src/core/evidence/datasets.ts
var datasets = __webpack_require__(6104);
;// CONCATENATED MODULE: ./src/core/evidence/run-values.ts


function valuesOfRun(own, run, role, question) {
    const last = run.metrics.get(question.metric);
    if (last === undefined)
        return { kind: 'none' };
    const asked = { own, run, role, question, last };
    if (role === 'training' && own.kind === 'ambiguous') {
        return notItsOwn(own.because, pointsShown(asked));
    }
    if (role === 'unlinked' && isLinkedToOthersOnly(own, run)) {
        return notItsOwn('linked-to-others', pointsShown(asked));
    }
    if (question.dataset !== null)
        return onDataset(asked, question.dataset);
    return question.values === 'last' ? lastValue(asked) : allValues(asked);
}
/** What the run logged to the version's own logged model. */
function ownEntries(own, run, metric) {
    return own.kind === 'known' ? (entriesByMetric(own.model).get(metric)?.get(run) ?? []) : [];
}
/** A logged model may have very many entries, and is asked about them very often. */
const indexes = new WeakMap();
/** By metric and run. */
function entriesByMetric(model) {
    const known = indexes.get(model);
    if (known !== undefined)
        return known;
    const byMetric = Map.groupBy(model.entries, ({ metric }) => metric);
    const index = new Map([...byMetric].map(([metric, entries]) => [metric, Map.groupBy(entries, (it) => it.runId)]));
    indexes.set(model, index);
    return index;
}
/** What an entry was measured on; an evaluation run that has one dataset was made on that one. */
function datasetOf(entry, run, role) {
    return entry.dataset ?? onlyDataset(run, role);
}
function onlyDataset({ datasets }, role) {
    const [only, ...others] = new Map(datasets.map((it) => [it.digest, it])).values();
    return role === 'training' || only === undefined || others.length > 0 ? null : only;
}
function isLinkedToOthersOnly(own, run) {
    const { outputs, inputs } = run.otherModels;
    if ((!outputs && inputs.length === 0) || run.namesOwnModel)
        return false;
    if (own.kind !== 'known')
        return true;
    return !own.model.entries.some(({ runId }) => runId === run.runId);
}
function lastValue(asked) {
    const { own, run, role, question, last } = asked;
    const entries = ownEntries(own, run.runId, question.metric);
    const isOwn = entries.some((entry) => isSamePoint(entry, last));
    // A 0 there may be a NaN here, of the same moment.
    if (isOwn && last.value !== 0)
        return ofItsOwn(asked, [last]);
    const owner = isOwn || role === 'linked' ? 'not-its' : ownerOf(asked, [last]);
    if (owner === 'its')
        return values(asked, [last]);
    if (typeof owner === 'object')
        return owner;
    if (entries.length === 0)
        return owner === 'not-its' ? { kind: 'none' } : notItsOwn(owner, [last]);
    const history = run.histories.get(question.metric);
    if (history === undefined)
        return needsHistory(asked);
    const keys = new Set(entries.map(pointKey));
    const newest = newestPoint(history.filter((point) => keys.has(pointKey(point))));
    return newest === null ? { kind: 'none' } : ofItsOwn(asked, [newest]);
}
function allValues(asked) {
    const { own, run, role, question } = asked;
    const history = run.histories.get(question.metric);
    if (history === undefined)
        return needsHistory(asked);
    const keys = new Set(ownEntries(own, run.runId, question.metric).map(pointKey));
    const mine = history.filter((point) => keys.has(pointKey(point)));
    if (role === 'linked' || mine.length === history.length)
        return ofItsOwn(asked, mine);
    const doubted = decisive(history, question.values).filter((it) => !keys.has(pointKey(it)));
    const owner = ownerOf(asked, doubted);
    if (owner === 'its')
        return values(asked, history);
    if (typeof owner === 'object')
        return owner;
    return mine.length === 0 ? notItsOwn(owner, doubted) : ofItsOwn(asked, mine);
}
/** Values that were logged to the version's own model. */
function ofItsOwn(asked, points) {
    if (points.length === 0)
        return { kind: 'none' };
    return sharedWithAnother(asked, points) ?? values(asked, points);
}
/** Only what MLflow says was measured on that dataset, and only of the version's own model. */
function onDataset(asked, wanted) {
    const { own, run, role, question } = asked;
    const isWanted = (dataset) => dataset !== null && (dataset.name === wanted || dataset.digest === wanted);
    const entries = ownEntries(own, run.runId, question.metric);
    if (own.kind !== 'known' || (role === 'unlinked' && entries.length === 0)) {
        const only = onlyDataset(run, role);
        if (only === null)
            return { kind: 'dataset-not-known', because: 'no-datasets' };
        if (!isWanted(only))
            return { kind: 'not-on-dataset' };
        return valuesOfRun(own, run, role, { ...question, dataset: null });
    }
    if (!entries.some((entry) => isWanted(datasetOf(entry, run, role)))) {
        return { kind: 'not-on-dataset' };
    }
    const history = run.histories.get(question.metric);
    if (history === undefined)
        return needsHistory(asked);
    const byKey = Map.groupBy(entries, pointKey);
    const points = [];
    for (const there of Map.groupBy(history, momentOf).values()) {
        const mine = there.filter((point) => byKey.has(pointKey(point)));
        const on = mine.flatMap((point) => byKey.get(pointKey(point)) ?? []);
        const isThere = on.map((entry) => isWanted(datasetOf(entry, run, role)));
        const [first] = mine;
        if (first === undefined || !isThere.includes(true))
            continue;
        const differ = new Set(mine.map(pointKey)).size > 1;
        if (differ || isThere.includes(false)) {
            return { kind: 'dataset-not-known', because: 'same-moment' };
        }
        points.push(mine.find(({ value }) => Number.isNaN(value)) ?? first);
    }
    const newest = question.values === 'last' ? newestPoint(points) : null;
    const counted = newest === null ? points : [newest];
    return counted.length === 0 ? { kind: 'not-on-dataset' } : ofItsOwn(asked, counted);
}
/**
 * MLflow's `log_model` links to its model whatever its run had logged before, also to another model:
 * then nobody can tell. null: nothing of the kind.
 */
function sharedWithAnother(asked, points) {
    const { run, role, question } = asked;
    const { outputs, inputs } = run.otherModels;
    if (role !== 'training' || (!outputs && inputs.length === 0))
        return null;
    const decide = decisive(points, question.values);
    // What is no number counts for nothing, whoever it belongs to.
    if (!decide.every(({ value }) => Number.isFinite(value)))
        return null;
    const foreign = foreignTo(run, question.metric, decide);
    if (foreign === 'not-read')
        return needsEntries(asked, decide);
    if (foreign === 'too-many')
        return notItsOwn('too-many-models', decide);
    const keys = new Set(decide.map(pointKey));
    const shared = foreign.some((entry) => keys.has(pointKey(entry)));
    return shared ? notItsOwn('logged-to-several', decide) : null;
}
/** Whether values that no entry of the version's own model explains are the version's. */
function ownerOf(asked, points) {
    const { run, question } = asked;
    if (run.otherModels.outputs)
        return 'not-logged-to-it';
    const finite = points.filter(({ value }) => Number.isFinite(value));
    if (finite.length === 0)
        return 'its';
    const foreign = foreignTo(run, question.metric, finite);
    if (foreign === 'not-read')
        return needsEntries(asked, finite);
    if (foreign === 'too-many')
        return 'too-many-models';
    const keys = new Set(finite.map(valueKey));
    if (foreign.some((entry) => keys.has(valueKey(entry))))
        return 'logged-to-another';
    const { inputs } = run.otherModels;
    return foreign.some(({ model }) => inputs.includes(model)) ? 'evaluated-another' : 'its';
}
/** What the run logged to other models, with these values at least. */
function foreignTo({ foreignEntries }, metric, points) {
    const found = foreignEntries.get(metric);
    if (found === undefined)
        return 'not-read';
    if (found.kind === 'too-many')
        return found.kind;
    const { values, entries } = found;
    return values === 'all' || points.every(({ value }) => values.has(value)) ? entries : 'not-read';
}
/** The points without which the value would be another one. */
function decisive(points, wanted) {
    switch (wanted) {
        case 'greatest':
        case 'least': {
            const [first, ...rest] = points;
            if (first === undefined || points.some(({ value }) => !Number.isFinite(value)))
                return points;
            const sign = wanted === 'greatest' ? 1 : -1;
            const extreme = rest.reduce((most, { value }) => (sign * value > sign * most ? value : most), first.value);
            return points.filter(({ value }) => value === extreme);
        }
        case 'last':
        case 'all':
            return points;
    }
}
function values(asked, points) {
    const { own, run, role, question } = asked;
    // Of very many entries, few are about the last value.
    const steps = new Set(points.map(({ step }) => step));
    const entries = ownEntries(own, run.runId, question.metric).filter(({ step }) => steps.has(step));
    const on = (0,datasets/* measuredOn */.Er)(points, entries.map((entry) => ({ ...entry, dataset: datasetOf(entry, run, role) })), role === 'unlinked' ? onlyDataset(run, role) : null);
    return { kind: 'values', points, measuredOn: on };
}
function notItsOwn(because, points) {
    return { kind: 'not-its-own', because, points };
}
function pointsShown({ run, question, last }) {
    if (question.values === 'last')
        return [last];
    return decisive(run.histories.get(question.metric) ?? [last], question.values);
}
function needsHistory({ run, question }) {
    const histories = [{ run: run.runId, metric: question.metric }];
    return { kind: 'needs', needs: { runs: [], histories, entries: [] } };
}
function needsEntries({ run, question }, points) {
    const wanted = [...new Set(points.map(({ value }) => value))];
    const entries = [{ run: run.runId, metric: question.metric, values: wanted }];
    return { kind: 'needs', needs: { runs: [], histories: [], entries } };
}
/**
 * As MLflow chooses the last value: the highest step, then the latest, then the greatest. A NaN of the
 * same moment is taken first: a logged model shows it as 0, and which of the two is meant, nobody knows.
 */
function newestPoint(points) {
    return points.reduce((last, point) => (last === null || isNewer(point, last) ? point : last), null);
}
function isNewer(point, last) {
    const order = (0,int64/* compareInt64 */.xb)(point.step, last.step) || (0,int64/* compareInt64 */.xb)(point.timestamp, last.timestamp);
    if (order !== 0)
        return order > 0;
    return Number.isNaN(point.value) || point.value > last.value;
}
function momentOf({ step, timestamp }) {
    return `${step} ${timestamp}`;
}
function isSamePoint(one, other) {
    return (one.step === other.step &&
        one.timestamp === other.timestamp &&
        valueKey(one) === valueKey(other));
}
/** One moment has one value of one model, and several of several. */
function pointKey(point) {
    return `${momentOf(point)} ${valueKey(point)}`;
}
/** MLflow shows NaN as 0 on a logged model; 0 and -0 are one. */
function valueKey({ value }) {
    return Number.isNaN(value) ? 0 : value + 0;
}

;// CONCATENATED MODULE: ./src/core/evidence/run-sources.ts


function sourcesOf(version, questions) {
    const { run } = version;
    // Also where MLflow no longer has it: then it is not an evaluation run, either.
    const training = run.kind === 'none' ? [] : [{ run: run.runId, role: 'training' }];
    const linked = linkedRuns(version, questions).map((id) => ({ run: id, role: 'linked' }));
    const found = [...new Set([...version.searched.values()].flat())].map((id) => ({ run: id, role: 'unlinked' }));
    const seen = new Set();
    return [...training, ...linked, ...found].filter((source) => {
        if (seen.has(source.run))
            return false;
        seen.add(source.run);
        return true;
    });
}
/** The runs that logged all that is asked about to the version's own logged model, newest first. */
function linkedRuns(version, questions) {
    const { ownModel } = version;
    if (ownModel.kind !== 'known')
        return [];
    const index = entriesByMetric(ownModel.model);
    const [first, ...others] = questions;
    const newest = new Map();
    for (const [run, entries] of index.get(first?.metric ?? '') ?? []) {
        if (others.every(({ metric }) => index.get(metric)?.has(run) === true)) {
            newest.set(run, newestOf(entries));
        }
    }
    return [...newest]
        .sort(([a, at], [b, bt]) => (0,int64/* compareInt64 */.xb)(bt, at) || (a < b ? -1 : 1))
        .map(([run]) => run);
}
function newestOf(points) {
    return points.reduce((newest, { timestamp }) => ((0,int64/* compareInt64 */.xb)(timestamp, newest) > 0 ? timestamp : newest), points[0]?.timestamp ?? 0);
}
/** Whether a run may have measured all of it on that dataset. */
function isOn(version, { run, role }, questions, digest) {
    const known = version.run.kind === 'found' && version.run.runId === run ? version.run : null;
    const read = known ?? version.otherRuns.get(run) ?? null;
    const only = read?.kind === 'found' ? (onlyDataset(read, role)?.digest ?? null) : null;
    return questions.every(({ metric }) => {
        const entries = ownEntries(version.ownModel, run, metric);
        if (entries.length === 0)
            return only === digest;
        return entries.some(({ dataset }) => dataset === null
            ? // A run that was not read yet may have that one for its only dataset.
                role !== 'training' && (read === null || only === digest)
            : dataset.digest === digest);
    });
}

;// CONCATENATED MODULE: ./src/core/evidence/run-order.ts




/** Whether a run that may not be read measured on the dataset of one that was. */
function onSameDataset(version, run, questions, other) {
    return questions.every(({ metric }, index) => {
        const found = other.values[index];
        const digest = found === undefined ? null : (0,datasets/* onlyDigest */.HE)(found.measuredOn);
        const entries = ownEntries(version.ownModel, run, metric);
        return (digest !== null &&
            entries.length > 0 &&
            entries.every(({ dataset }) => dataset?.digest === digest));
    });
}
function newestFirst(a, b) {
    const newest = ({ values }) => newestOf(values.flatMap(({ points }) => points));
    return ((b.run.endedAt ?? 0) - (a.run.endedAt ?? 0) ||
        (0,int64/* compareInt64 */.xb)(newest(b), newest(a)) ||
        (a.run.runId < b.run.runId ? -1 : 1));
}
/** On the same dataset the newer stands for the older; where one is not known, only equal values do. */
function isEquivalent(one, other) {
    return one.values.every((values, index) => {
        const others = other.values[index];
        if (others === undefined)
            return false;
        if (values.measuredOn.complete && others.measuredOn.complete) {
            return sameDigests(values.measuredOn, others.measuredOn);
        }
        return sameNumbers(values.points, others.points);
    });
}
function sameDigests(one, other) {
    const digests = ({ datasets }) => JSON.stringify([...datasets.keys()].sort());
    return digests(one) === digests(other);
}
function sameNumbers(one, other) {
    const numbers = (points) => JSON.stringify(points.map(({ value }) => String(value)).sort());
    return numbers(one) === numbers(other);
}

;// CONCATENATED MODULE: ./src/core/evidence/choose-run.ts





/** Of one version, the newest. */
const mostRuns = 50;
/** The one run whose values answer all the questions, and those values. */
function chooseRun(version, questions, looking) {
    if (version.run.kind === 'unasked')
        return { kind: 'missing' };
    if (version.ownModel.kind === 'gone')
        return { kind: 'model-gone' };
    const named = namedRun(version, questions, looking);
    if (named !== null)
        return named;
    const sources = sourcesOf(version, questions);
    if (looking.ground !== null) {
        const { ground } = looking;
        const asked = questions.map((it, index) => ({ it, digest: ground[index] ?? null }));
        const there = sources.filter((source) => asked.every(({ it, digest }) => digest === null || isOn(version, source, [it], digest)));
        const on = asked.map(({ it, digest }) => ({ ...it, dataset: it.dataset ?? digest }));
        const found = there.length === 0 ? null : pick(version, there, on, looking);
        if (found?.kind === 'chosen' || found?.kind === 'needs')
            return found;
    }
    return pick(version, sources, questions, looking);
}
/** null: nobody names a run, or the one that is named has nothing to say to this. */
function namedRun(version, questions, { only }) {
    const id = version.namedRun;
    if (id === null || (only !== null && only !== id))
        return null;
    const isTraining = version.run.kind === 'found' && version.run.runId === id;
    const run = isTraining ? version.run : version.otherRuns.get(id);
    switch (run?.kind) {
        case undefined:
            return { kind: 'needs', needs: { runs: [id], histories: [], entries: [] } };
        case 'gone':
            return null;
        case 'forbidden':
            return { kind: 'forbidden', run: id, problem: run.problem };
        case 'found': {
            if (!questions.every(({ metric }) => run.metrics.has(metric)))
                return null;
            const out = isTraining ? null : whyLeftOut(run);
            if (out !== null)
                return { kind: 'unfinished', leftOut: [{ run: id, because: out }] };
            const answers = questions.map((it) => valuesOfRun(version.ownModel, run, isTraining ? 'training' : 'unlinked', it));
            return namedChoice(version, run, isTraining, answers);
        }
    }
}
function namedChoice(version, run, isTraining, answers) {
    const needs = needsOf(answers);
    if (needs !== null)
        return { kind: 'needs', needs };
    const values = answers.filter((it) => it.kind === 'values');
    if (values.length === answers.length) {
        const role = isTraining ? 'training' : 'unlinked';
        const chosen = { run, role, named: true, linked: isLinked(version, run), values };
        return { kind: 'chosen', chosen, of: 1, leftOut: [], notRead: 0 };
    }
    const [failed] = answers.filter(isProblem);
    return failed ?? null;
}
function isLinked({ ownModel }, run) {
    if (run.namesOwnModel)
        return true;
    return ownModel.kind === 'known' && ownModel.model.entries.some((it) => it.runId === run.runId);
}
function whyLeftOut({ deleted, status }) {
    if (deleted)
        return 'deleted';
    return status === 'FINISHED' ? null : 'not-finished';
}
function isProblem(answer) {
    return answer.kind !== 'values' && answer.kind !== 'needs' && answer.kind !== 'none';
}
function needsOf(answers) {
    const needs = answers.flatMap((answer) => (answer.kind === 'needs' ? [answer.needs] : []));
    return needs.length === 0 ? null : together(needs);
}
function together(needs) {
    return {
        runs: [...new Set(needs.flatMap(({ runs }) => runs))],
        histories: needs.flatMap(({ histories }) => histories),
        entries: needs.flatMap(({ entries }) => entries),
    };
}
function pick(version, all, questions, looking) {
    const sources = all.slice(0, mostRuns);
    const unread = sources.filter(({ run, role }) => role !== 'training' &&
        (looking.only === null || looking.only === run) &&
        looking.rules.from !== 'training' &&
        !version.otherRuns.has(run));
    if (unread.length > 0) {
        return {
            kind: 'needs',
            needs: { runs: unread.map(({ run }) => run), histories: [], entries: [] },
        };
    }
    const sorted = sortOut(version, sources, questions, looking);
    if (sorted.needs.length > 0)
        return { kind: 'needs', needs: together(sorted.needs) };
    const { usable, leftOut } = sorted;
    const refused = sorted.forbidden.find(({ run }) => !usable.some((other) => onSameDataset(version, run, questions, other)));
    if (refused !== undefined)
        return { kind: 'forbidden', ...refused };
    const left = [
        ...leftOut,
        ...sorted.forbidden.map(({ run }) => ({ run, because: 'forbidden' })),
    ];
    const notRead = all.length - sources.length;
    const [one, ...more] = usable.toSorted(newestFirst);
    if (one === undefined)
        return nothingUsable(version, sorted);
    const others = more.filter((other) => !isEquivalent(one, other));
    if (others.length > 0)
        return { kind: 'ambiguous', among: [one, ...more] };
    return { kind: 'chosen', chosen: one, of: usable.length, leftOut: left, notRead };
}
function sortOut(version, sources, questions, looking) {
    const { rules, experimentId, now } = looking;
    const key = (0,evidence_rules/* searchKey */.ai)(rules);
    const searched = new Set(key === null ? [] : version.searched.get(key));
    const sorted = {
        usable: [],
        problems: [],
        needs: [],
        leftOut: [],
        forbidden: [],
        narrowedBy: [],
    };
    for (const { run: id, role } of sources) {
        if (looking.only !== null && looking.only !== id)
            continue;
        if (role === 'unlinked' && !searched.has(id))
            continue;
        const isTraining = role === 'training';
        const fits = rules.from === 'any' || (rules.from === 'training') === isTraining;
        const run = isTraining ? version.run : version.otherRuns.get(id);
        if (!fits) {
            const has = !isTraining || (version.run.kind === 'found' && hasAll(version.run, questions));
            if (has)
                sorted.narrowedBy.push('from');
            continue;
        }
        if (run === undefined || run.kind === 'none' || run.kind === 'unasked')
            continue;
        if (run.kind === 'forbidden') {
            sorted.forbidden.push({ run: id, problem: run.problem });
            continue;
        }
        if (run.kind === 'gone') {
            if (!isTraining)
                sorted.leftOut.push({ run: id, because: 'gone' });
            continue;
        }
        if (!hasAll(run, questions))
            continue;
        const out = isTraining ? null : whyLeftOut(run);
        if (out !== null) {
            sorted.leftOut.push({ run: id, because: out });
            continue;
        }
        if (rules.experiment !== null && run.experimentId !== experimentId) {
            sorted.narrowedBy.push('experiment');
            continue;
        }
        const answers = questions.map((it) => valuesOfRun(version.ownModel, run, role, it));
        const needs = needsOf(answers);
        if (needs !== null) {
            sorted.needs.push(needs);
            continue;
        }
        const values = answers.filter((it) => it.kind === 'values');
        if (values.length < answers.length) {
            sorted.problems.push(...answers.filter(isProblem));
            continue;
        }
        if (rules.maxAge !== null && now !== null) {
            const age = (0,evidence_age/* ageOf */.hy)((0,evidence_age/* measuredAt */.sR)(run, values.flatMap(({ points }) => points)), now);
            if (age === null || age > rules.maxAge.milliseconds) {
                sorted.narrowedBy.push('max-age');
                continue;
            }
        }
        sorted.usable.push({ run, role, named: false, linked: role !== 'unlinked', values });
    }
    return sorted;
}
function hasAll({ metrics }, questions) {
    return questions.every(({ metric }) => metrics.has(metric));
}
/** The problem that says most: whose values they are, then where they were measured. */
function nothingUsable(version, sorted) {
    const { problems, leftOut, narrowedBy } = sorted;
    const [problem] = problems.toSorted((a, b) => weight(a) - weight(b));
    if (problem !== undefined)
        return problem;
    if (leftOut.length > 0)
        return { kind: 'unfinished', leftOut };
    const [by] = narrowedBy;
    if (by !== undefined)
        return { kind: 'narrowed-away', by };
    if (version.run.kind === 'none' && version.ownModel.kind === 'known')
        return { kind: 'missing' };
    switch (version.run.kind) {
        case 'none':
        case 'gone':
            return { kind: 'no-run', problem: version.run.kind };
        case 'found':
        case 'unasked':
            return { kind: 'missing' };
    }
}
function weight({ kind }) {
    switch (kind) {
        case 'not-its-own':
            return 0;
        case 'dataset-not-known':
            return 1;
        case 'not-on-dataset':
            return 2;
    }
}


/***/ }),

/***/ 6104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ measuredOn),
/* harmony export */   HE: () => (/* binding */ onlyDigest),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   lC: () => (/* binding */ comparedDatasets)
/* harmony export */ });
/* unused harmony export compareDatasets */
/**
 * By moment and not by value, for a logged model shows NaN as 0. `otherwise`: what a point without a
 * measurement was measured on.
 */
function measuredOn(points, measurements, otherwise) {
    const byMoment = Map.groupBy(measurements, momentOf);
    const datasets = new Map();
    let complete = true;
    for (const point of points) {
        const there = byMoment.get(momentOf(point)) ?? [{ dataset: otherwise }];
        for (const { dataset } of there) {
            if (dataset === null)
                complete = false;
            else
                datasets.set(dataset.digest, dataset.name);
        }
    }
    return { datasets, complete };
}
function momentOf({ step, timestamp }) {
    return `${step} ${timestamp}`;
}
/** The digest of the one dataset that all of it was measured on; null: there are several, or unknown. */
function onlyDigest({ datasets, complete }) {
    const [only = null, ...others] = datasets.keys();
    return complete && others.length === 0 ? only : null;
}
/**
 * Of values that belong together, one for one: the same only if all are, and different as soon as one
 * pair is. null: there are no two to compare.
 */
function comparedDatasets(own, others) {
    const pairs = own.flatMap((it, index) => {
        const other = others[index];
        return other === undefined ? [] : [compareDatasets(it, other)];
    });
    if (pairs.length === 0)
        return null;
    if (pairs.includes('different'))
        return 'different';
    return pairs.includes('unknown') ? 'unknown' : 'same';
}
/** All of them at once, as they are shown; null: there are none. */
function together(measured) {
    if (measured.length === 0)
        return null;
    return {
        datasets: new Map(measured.flatMap(({ datasets }) => [...datasets])),
        complete: measured.every(({ complete }) => complete),
    };
}
/** Different as soon as one side has a digest that the other, fully known, has not. */
function compareDatasets(a, b) {
    const lacks = (known, other) => known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest));
    if (lacks(a, b) || lacks(b, a))
        return 'different';
    return a.complete && b.complete ? 'same' : 'unknown';
}


/***/ }),

/***/ 3430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ lackedName),
/* harmony export */   YY: () => (/* binding */ measuredName),
/* harmony export */   cw: () => (/* binding */ readGate),
/* harmony export */   n0: () => (/* binding */ subtractedIn),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   ss: () => (/* binding */ lookForGate),
/* harmony export */   wG: () => (/* binding */ measuresOfGate)
/* harmony export */ });
/* harmony import */ var _arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7591);
/* harmony import */ var _evidence_datasets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6104);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1741);
/* harmony import */ var _metric_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1830);




/** The second metric of a difference; null: the gate asks for one metric. */
function subtractedIn(gate) {
    return gate.kind === 'threshold' ? gate.minus : null;
}
/** Where a gate looks, of a version that has a metric of that name: once, or twice for a difference. */
function measuresOfGate(gate, name) {
    const { metric, dataset } = gate;
    const minus = subtractedIn(gate);
    const first = {
        metric: metric.kind === 'name' ? metric.name : name,
        aggregate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregateOfGate */ .yl)(gate),
        dataset,
    };
    return minus === null ? [first] : [first, minus];
}
/** What people call it: the name, or both of them. Untrusted text. */
function measuredName(gate, name) {
    const minus = subtractedIn(gate);
    return minus === null ? name : `${name} - ${minus.metric}`;
}
/** Of evidence that was collected for it. Both metrics of a difference are read in one run. */
function readGate(version, gate, name, looking) {
    const found = lookForGate(version, gate, name, looking);
    if ('kind' in found) {
        throw new Error(`the evidence of version ${version.version} was not collected`);
    }
    return found;
}
/** The same, where the evidence may not have been collected yet. */
function lookForGate(version, gate, name, looking) {
    const measures = measuresOfGate(gate, name);
    const found = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lookFor */ .xy)(version, measures, looking);
    if ((0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(found))
        return found;
    const [first = missing, second, ...more] = found;
    if (second === undefined)
        return { value: first, terms: [] };
    if (more.length > 0)
        throw new Error('a difference has two metrics');
    const value = difference(first, second);
    if (value.kind !== 'missing')
        return { value, terms: [first, second] };
    // No run has both, so what each of them has by itself says which one lacks it. That somebody would
    // have to choose between the runs of one changes nothing: none of them has the other.
    const terms = measures.map((measure) => valueAlone(version, measure, looking) ?? missing);
    return { value: terms.find(isFailure) ?? value, terms };
}
/** null: not all of its evidence was collected, which a difference without a value does not ask for. */
function valueAlone(version, measure, looking) {
    const found = (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lookFor */ .xy)(version, [measure], looking);
    return (0,_metric_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(found) ? null : (found[0] ?? null);
}
const missing = { kind: 'missing' };
/** Where one of both has no value, that is what the difference has. */
function difference(first, second) {
    if (first.kind === 'value' && second.kind === 'value') {
        return {
            kind: 'value',
            value: (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .subtract */ .Re)(first.value, second.value),
            points: [...first.points, ...second.points],
            measuredOn: (0,_evidence_datasets_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)([first.measuredOn, second.measuredOn]) ?? first.measuredOn,
            origin: first.origin,
        };
    }
    return worseOf([first, second]);
}
/** The metric that is not there: of a difference, one of both. null: there is no such. */
function lackedName(gate, name, { value, terms }) {
    const readings = terms.length === 0 ? [value] : terms;
    const index = readings.findIndex(({ kind }) => kind === 'missing');
    return measuresOfGate(gate, name)[index]?.metric ?? null;
}
/** Of two reasons why there is no value, the worse one. */
function worseOf(readings) {
    return readings.find(isFailure) ?? readings.find(({ kind }) => kind !== 'value') ?? missing;
}
function isFailure(reading) {
    return reading.kind !== 'value' && !isDoubtful(reading);
}
/** Where a value may be there, and nobody can tell: that is a hold, and no failure. */
function isDoubtful({ kind }) {
    switch (kind) {
        case 'dataset-not-known':
        case 'several-values-at-a-step':
        case 'not-its-own':
        case 'ambiguous':
            return true;
        case 'value':
        case 'missing':
        case 'not-finite':
        case 'not-on-dataset':
        case 'unfinished':
        case 'narrowed-away':
        case 'model-gone':
        case 'no-run':
            return false;
    }
}
/** The values that a difference was worked out from; empty: it is none, or lacks one. */
function valuesOf({ terms }) {
    return terms.flatMap((term) => (term.kind === 'value' ? [term.value] : []));
}


/***/ }),

/***/ 1830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Ry: () => (/* binding */ oncePerStep),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   xy: () => (/* binding */ lookFor)
/* harmony export */ });
/* unused harmony exports readTogether, originOf */
/* harmony import */ var _arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _arithmetic_int64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _evidence_choose_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2820);



/** The value of a metric, of evidence that was collected for it. */
function read(version, measure, looking) {
    const [value = { kind: 'missing' }] = readTogether(version, [measure], looking);
    return value;
}
/** The values of one run, which has all of them, in the order in which they are asked for. */
function readTogether(version, measures, looking) {
    const found = lookFor(version, measures, looking);
    if (isMissing(found)) {
        throw new Error(`the evidence of version ${version.version} was not collected`);
    }
    return found;
}
/** The same, where the evidence may not have been collected yet. */
function lookFor(version, measures, looking) {
    const [first, ...others] = measures;
    const questions = [questionOf(first), ...others.map(questionOf)];
    const choice = (0,_evidence_choose_run_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseRun */ .jH)(version, questions, looking);
    if (choice.kind === 'needs' || choice.kind === 'forbidden')
        return choice;
    return measures.map((measure, index) => choice.kind === 'chosen'
        ? chosenValue(version, measure, choice, index)
        : notChosen(choice, index));
}
function isMissing(found) {
    return 'kind' in found;
}
function questionOf({ metric, aggregate, dataset }) {
    return { metric, values: wantedBy(aggregate), dataset };
}
function wantedBy(aggregate) {
    switch (aggregate) {
        case 'last':
            return 'last';
        case 'min':
            return 'least';
        case 'max':
            return 'greatest';
        case 'mean':
        case 'median':
            return 'all';
    }
}
function chosenValue(version, { aggregate }, choice, index) {
    const values = choice.chosen.values[index];
    if (values === undefined)
        return { kind: 'missing' };
    const read = readPoints(values.points, aggregate);
    return read.kind === 'number'
        ? {
            kind: 'value',
            value: read.value,
            points: values.points,
            measuredOn: values.measuredOn,
            origin: originOf(version, choice),
        }
        : read;
}
/** Where the values of a choice come from. */
function originOf({ ownModel }, { chosen, of, leftOut, notRead }) {
    const { run, role, named, linked } = chosen;
    return {
        run: run.runId,
        experimentId: run.experimentId,
        role,
        named,
        linked,
        loggedModel: ownModel.kind === 'known' ? ownModel.model.id : null,
        startedAt: run.startedAt,
        endedAt: run.endedAt,
        scorers: run.scorers,
        of,
        leftOut,
        notRead,
    };
}
function notChosen(choice, index) {
    return choice.kind === 'ambiguous'
        ? { kind: 'ambiguous', among: choice.among.map((each) => ambiguousValue(each, index)) }
        : choice;
}
function ambiguousValue({ run, role, values }, index) {
    const there = values[index];
    return {
        run: run.runId,
        role,
        points: there?.points ?? [],
        measuredOn: there?.measuredOn ?? { datasets: new Map(), complete: false },
    };
}
/** The value of a metric: the last logged one, or a function over all of them. */
function readPoints(points, aggregate) {
    const strange = points.find((point) => !isMeasured(point.value));
    if (strange !== undefined)
        return { kind: 'not-finite', shown: showStrange(strange.value) };
    // The last value is one, whatever else was logged at its step.
    const once = aggregate === 'last' ? { kind: 'once', points } : oncePerStep(points);
    if (once.kind === 'doubtful')
        return { kind: 'several-values-at-a-step', step: once.step, points };
    const [first, ...rest] = once.points.map((point) => (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(point.value));
    if (first === undefined)
        return { kind: 'missing' };
    return { kind: 'number', value: aggregateOf(aggregate, [first, ...rest]) };
}
/** Each step once: a run that was resumed, and MLflow's own evaluation, log a value again. */
function oncePerStep(points) {
    const byStep = new Map();
    const doubtful = [];
    for (const point of points) {
        const known = byStep.get(point.step);
        if (known === undefined)
            byStep.set(point.step, point);
        else if (known.value !== point.value)
            doubtful.push(point.step);
    }
    const [step] = doubtful.sort(_arithmetic_int64_js__WEBPACK_IMPORTED_MODULE_2__/* .compareInt64 */ .xb);
    return step === undefined
        ? { kind: 'once', points: [...byStep.values()] }
        : { kind: 'doubtful', step };
}
/** MLflow stores an infinity as the largest double, so that one is no measurement either. */
function isMeasured(value) {
    return Number.isFinite(value) && Math.abs(value) !== Number.MAX_VALUE;
}
function showStrange(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? '+Infinity' : '-Infinity';
}
function aggregateOf(aggregate, values) {
    switch (aggregate) {
        case 'last':
            return values[values.length - 1] ?? values[0];
        case 'min':
            return values.reduce((least, value) => ((0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(value, least) < 0 ? value : least));
        case 'max':
            return values.reduce((most, value) => ((0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(value, most) > 0 ? value : most));
        case 'mean':
            return (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .divideByCount */ .S0)(values.reduce(_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ), values.length);
        case 'median':
            return median(values);
    }
}
function median(values) {
    const sorted = values.toSorted(_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? values[0];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? values[0];
    return (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .divideByCount */ .S0)((0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(lower, upper), 2);
}


/***/ }),

/***/ 2651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ry: () => (/* binding */ countIn),
  gZ: () => (/* binding */ enoughEvidence),
  n7: () => (/* binding */ supportingMetrics)
});

// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/statistics/normal-distribution.ts
var normal_distribution = __webpack_require__(2575);
;// CONCATENATED MODULE: ./src/core/statistics/wilson.ts

/**
 * Wilson's score bounds of a proportion, without continuity correction.
 *
 * Each bound is one-sided, because a gate asks about one side: at level 0.95 the true proportion is
 * at least `lower` with 95 % confidence, and at most `upper` with 95 % confidence. Together they are
 * the two-sided interval of level 0.90 (`2 * level - 1`).
 *
 * The bounds are doubles and irrational by nature: good to about 1e-15, never outside of 0 to 1, and
 * never on the wrong side of the proportion.
 *
 * A level up to 0.5 is refused: its bounds would be more hopeful than the proportion itself.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212. The lower bound is written as
 * the product of the equation's roots over the upper one, so that nothing cancels near 0.
 */
function wilsonBounds({ proportion, samples, level }) {
    if (!(proportion >= 0 && proportion <= 1))
        return { kind: 'refused', reason: 'not-a-proportion' };
    if (!Number.isSafeInteger(samples) || samples < 1)
        return { kind: 'refused', reason: 'not-a-count' };
    if (!(level > 0.5 && level < 1))
        return { kind: 'refused', reason: 'not-a-level' };
    const z = (0,normal_distribution/* upperQuantile */.k)(1 - level);
    const weight = (z * z) / samples;
    const reach = z * Math.sqrt((proportion * (1 - proportion)) / samples + weight / (4 * samples));
    const far = proportion + weight / 2 + reach;
    // Rounding must not carry a bound over the proportion that it bounds, nor beyond 1.
    const lower = Math.min((proportion * proportion) / far, proportion);
    const upper = Math.min(Math.max(far / (1 + weight), proportion), 1);
    return { kind: 'bounds', lower, upper };
}

// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gates_gate = __webpack_require__(1741);
;// CONCATENATED MODULE: ./src/core/gates/sample-size.ts



/** The metrics beside its own that a gate reads of the candidate. */
function supportingMetrics(gate) {
    const confidence = gate.kind === 'threshold' ? gate.confidence : null;
    return [
        ...(gate.samples === null ? [] : [gate.samples.metric]),
        ...(confidence === null ? [] : [(0,gates_gate/* basisOf */.gp)(confidence)]),
    ];
}
/**
 * Whether the candidate's value rests on enough: the champion's is taken as it stands. `side`: the
 * last value of another metric of the same run.
 */
function enoughEvidence(gate, candidate, side) {
    const samples = gate.samples === null ? null : side(gate.samples.metric);
    const tooFew = gate.samples === null || samples === null ? [] : tooFewSamples(gate.samples, samples);
    if (gate.kind === 'better-than' || gate.confidence === null) {
        return { samples, confidence: null, lacking: tooFew };
    }
    const basis = side((0,gates_gate/* basisOf */.gp)(gate.confidence));
    const limit = limitOf(gate.confidence, gate, candidate, basis);
    return {
        samples,
        confidence: { basis, limit: limit?.kind === 'limit' ? limit.limit : null },
        lacking: [...tooFew, ...(limit?.kind === 'no-confidence' ? [limit] : [])],
    };
}
function tooFewSamples({ min, otherwise }, samples) {
    const count = countIn(samples);
    return count !== null && count >= min ? [] : [{ kind: 'too-few-samples', otherwise }];
}
/** null: the basis is there, and the candidate has no value that could have a limit. */
function limitOf(confidence, gate, candidate, basis) {
    const side = (0,gates_gate/* limitSide */.Vv)(gate);
    const { otherwise } = confidence;
    if (confidence.kind === 'wilson') {
        const samples = countIn(basis);
        if (samples === null)
            return { kind: 'no-confidence', because: 'no-count', otherwise };
        if (candidate.kind !== 'value')
            return null;
        const bounds = wilsonBounds({
            proportion: lastValue(candidate),
            samples,
            level: confidence.level,
        });
        if (bounds.kind === 'refused') {
            return { kind: 'no-confidence', because: 'no-proportion', otherwise };
        }
        return { kind: 'limit', limit: (0,exact/* exactOf */.LN)(bounds[side]) };
    }
    if (basis.kind !== 'value')
        return { kind: 'no-confidence', because: 'no-limit', otherwise };
    if (candidate.kind !== 'value')
        return null;
    // A limit on the wrong side of its value bounds something else.
    const order = (0,exact/* compare */.UD)(basis.value, candidate.value);
    const inconsistent = side === 'lower' ? order > 0 : order < 0;
    if (inconsistent)
        return { kind: 'no-confidence', because: 'limit-beyond-value', otherwise };
    return { kind: 'limit', limit: basis.value };
}
/** The double that was logged; the functions that make several into one are never asked here. */
function lastValue({ points }) {
    return points.at(-1)?.value ?? Number.NaN;
}
/** The count of samples that was logged: a whole number from 1 that a double can hold, or null. */
function countIn(reading) {
    if (reading.kind !== 'value')
        return null;
    const count = lastValue(reading);
    return Number.isSafeInteger(count) && count >= 1 ? count : null;
}


/***/ }),

/***/ 5635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ differenceInWords),
/* harmony export */   Z: () => (/* binding */ compareSignatures)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/* harmony import */ var _text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4213);


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
function differenceInWords(difference) {
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
    return `'${(0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name, 80)}'`;
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
    return (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${type.dtype} (${type.shape.join(', ')})${others}`);
}
function jsonInWords(json) {
    return (0,_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof json === 'string' ? json : JSON.stringify(json));
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
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a) === (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(b);
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ upperTail),
/* harmony export */   k: () => (/* binding */ upperQuantile)
/* harmony export */ });
/**
 * The two functions of the standard normal distribution that the tests here need.
 *
 * Written by hand, for lack of a library that fits: the packages that have both to full precision
 * (@stdlib) add 270 kB to the bundle, jstat adds 130 kB and takes every tail beyond 8.3 standard
 * deviations for zero, simple-statistics is off by 1e-3, and lib-r-math.js, a translation of R's
 * GPL sources, reads the environment when it is imported.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), section 26.2; by the
 * numbers of its formulas. Held to scipy.stats.norm by a test.
 */
/** From here on the continued fraction needs few terms; below it the series loses no digits. */
const tailStart = 2.5;
/** At 2.5 the continued fraction has converged to the last bit of a double. */
const fractionTerms = 120;
/** The probability that a standard normal value is above `z`; relative error below 1e-12. */
function upperTail(z) {
    if (z < 0)
        return 1 - upperTail(-z);
    return z < tailStart ? 0.5 - betweenZeroAnd(z) : farTail(z);
}
/**
 * The `z` above which a standard normal value lies with the probability `tail`.
 *
 * @param tail above 0, at most 0.5: the caller vouches for it
 */
function upperQuantile(tail) {
    // Formula 26.2.23, good to 4.5e-4; Halley's method then triples the digits in each round.
    const t = Math.sqrt(-2 * Math.log(tail));
    const above = 2.515517 + t * (0.802853 + t * 0.010328);
    const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    let z = t - above / below;
    for (let round = 0; round < 3; round += 1) {
        const newton = (upperTail(z) - tail) / density(z);
        z += newton / (1 - (z * newton) / 2);
    }
    return z;
}
function density(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/** Formula 26.2.11: every term is positive, so nothing cancels. */
function betweenZeroAnd(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return density(z) * sum;
}
/** Formula 26.2.14. */
function farTail(z) {
    let fraction = z;
    for (let term = fractionTerms; term >= 1; term -= 1)
        fraction = z + term / fraction;
    return density(z) / fraction;
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fullHash),
/* harmony export */   u: () => (/* binding */ commitHash)
/* harmony export */ });
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


/***/ }),

/***/ 5513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   v: () => (/* binding */ harmlessLines)
/* harmony export */ });
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4213);

/** Code points that are kept of one line. */
const longestLine = 8_000;
/**
 * Text of which no line is a command to whatever runs the job, nor hides or moves another.
 *
 * GitHub's runner takes a line as a command if it begins with `::` after white space, or has `##[`
 * anywhere; Azure DevOps looks for `##vso[` and TeamCity for `##teamcity[`. A space in between ends
 * that and leaves it readable.
 */
function harmlessLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => withoutCommands((0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line, longestLine)))
        .join('\n');
}
/** The same for text of ours that may be coloured, and must not be cut. */
function withoutCommands(text) {
    // The runner's white space has U+0085 as well, unlike JavaScript's.
    return text
        .replace(/^([\s\u0085]*):(?=:)/gmu, '$1: ')
        .replace(/##(?=(?:vso|teamcity)?\[)/gi, '## ');
}


/***/ }),

/***/ 5442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName),
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
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
        sha: env.GITHUB_SHA ?? '',
        runId,
        runAttempt,
        actor: env.GITHUB_ACTOR ?? '',
        url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
    };
}
function address(given, otherwise) {
    return (given || otherwise).replace(/\/+$/, '');
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ closeStores),
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);


/**
 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
 * read-only: to open it for writing may change it by that alone.
 */
async function openStores(access, { trackingUri, registryUri, credentials }, context) {
    if (registryUri === trackingUri) {
        const both = await openStore(access, 'tracking', trackingUri, credentials, context);
        return { registry: both, tracking: both };
    }
    const tracking = await openStore('read', 'tracking', trackingUri, credentials, context);
    const registry = await openStore(access, 'registry', registryUri, credentials, context);
    return { registry, tracking };
}
async function closeStores({ registry, tracking }) {
    await registry.close();
    if (tracking !== registry)
        await tracking.close();
}
/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */
async function openStore(access, which, uri, credentials, context) {
    // `mysql+pymysql` names the database and the driver.
    const named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri);
    const scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null;
    switch (scheme) {
        case 'http':
        case 'https': {
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(395), __webpack_require__.e(96)]).then(__webpack_require__.bind(__webpack_require__, 6096));
            const { env, onRetry, now, dispatcher } = context;
            return openMlflow({
                uri,
                which,
                credentials,
                env,
                onRetry,
                ...(now ? { now } : {}),
                ...(dispatcher ? { dispatcher } : {}),
            });
        }
        case 'sqlite': {
            const [{ openSqlite }, { sqlitePath }] = await Promise.all([
                __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 2578)),
                __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 5729)),
            ]);
            const workspace = context.env.MLFLOW_WORKSPACE;
            return openSqlite(access, {
                path: sqlitePath(uri, context.cwd),
                cwd: context.cwd,
                ...(workspace ? { workspace } : {}),
            });
        }
        default:
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(unsupported(which, scheme));
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
            return `The ${which} URI's scheme '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(scheme, 40)}' is not supported. ${supported}`;
    }
}


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ datasetsRemark),
/* harmony export */   u: () => (/* binding */ datasetsCell)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);

/**
 * On which datasets the two values of a gate were measured; null: there are not two, or the reason
 * says it.
 */
function datasetsRemark(result, quote) {
    const { kind } = result.finding;
    if (kind === 'datasets-differ' || kind === 'datasets-unknown')
        return null;
    switch (result.datasets) {
        case null:
            return null;
        case 'different':
            return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .differentDatasets */ .vo)(result, quote);
        case 'same':
            return `both measured on ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredNames */ .$Y)(result.candidateMeasuredOn, quote)}`;
        case 'unknown': {
            const sides = [result.candidateMeasuredOn, result.baseline?.measuredOn ?? null];
            const isNamed = sides.some((side) => side !== null && side.datasets.size > 0);
            return `datasets not known${isNamed ? `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .datasetNames */ .Zy)(result, quote)}` : ''}`;
        }
    }
}
/** The same in a word or two, for a table. */
function datasetsCell({ datasets }) {
    switch (datasets) {
        case null:
            return null;
        case 'same':
            return 'same dataset';
        case 'different':
            return 'different datasets';
        case 'unknown':
            return 'datasets not known';
    }
}


/***/ }),

/***/ 897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ worstInOrder),
/* harmony export */   SX: () => (/* binding */ tellingGates),
/* harmony export */   WD: () => (/* binding */ worseOf)
/* harmony export */ });
/* unused harmony export worstFirst */
const weight = {
    fail: 0,
    hold: 1,
    warn: 2,
    info: 3,
    skip: 4,
    pass: 5,
};
function worseOf(a, b) {
    return weight[a] <= weight[b] ? a : b;
}
/** What stopped a promotion comes first; those that weigh the same stay in their order. */
function worstFirst(items) {
    return items.toSorted((a, b) => weight[a.outcome] - weight[b.outcome]);
}
/** The worst so many, in the order in which they were asked. */
function worstInOrder(items, most) {
    const kept = new Set(worstFirst(items).slice(0, most));
    return items.filter((item) => kept.has(item));
}
/** Every gate that has something to say besides that it passed, worst first. */
function tellingGates(gates) {
    return worstFirst(gates).filter(({ outcome, datasetWarning }) => outcome !== 'pass' || datasetWarning);
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _core_decision_ungated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(686);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);


/** The first line of every report: the verdict, and what it means. */
function headline({ decision, ending }, quote) {
    const who = `${quote(decision.model)} version ${decision.candidate.version}`;
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(decision.target, quote);
    if (ending.kind === 'conflict') {
        const sentence = ending.inPlace
            ? `${who} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(decision.target, 'now', quote)}, but not alone`
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
                sentence: `${who} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(decision.target, 'now', quote)}`,
            };
        case 'unchanged':
            return {
                emoji: '➖',
                word: 'Unchanged',
                sentence: `${who} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(decision.target, 'already', quote)}`,
            };
        case 'hold':
            return { emoji: '✋', word: 'Hold', sentence: `${who} is not promoted to ${where}` };
        case 'block':
            return { emoji: '⛔', word: 'Block', sentence: `${who} is not promoted to ${where}` };
    }
}
/** How many gates said what, worst first, and what else stands in the way. */
function tally(outcome) {
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
    const goesThrough = decision.verdict === 'pass' && decision.acceptance.kind === 'none';
    const ungated = goesThrough && (0,_core_decision_ungated_js__WEBPACK_IMPORTED_MODULE_1__/* .isUngated */ .R)(gates) ? ', so the promotion is ungated' : '';
    return `${first.number} of ${all} ${first.said}${rest}${ungated}`;
}


/***/ }),

/***/ 3407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ termsText),
/* harmony export */   Be: () => (/* binding */ lackedMetric),
/* harmony export */   Ld: () => (/* binding */ valueOrValues),
/* harmony export */   dU: () => (/* binding */ datasetAsked),
/* harmony export */   hi: () => (/* binding */ allOrLast),
/* harmony export */   kZ: () => (/* binding */ metricMeant),
/* harmony export */   rh: () => (/* binding */ notOnDataset)
/* harmony export */ });
/* harmony import */ var _core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7591);
/* harmony import */ var _core_gates_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1741);
/* harmony import */ var _core_gates_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);



/** Of the two metrics of a difference, the one that the finding is about; null: it is no difference. */
function decidingTerm({ gate, candidate, candidateTerms, baseline }, side) {
    if ((0,_core_gates_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractedIn */ .n0)(gate) === null)
        return null;
    const measures = (0,_core_gates_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measuresOfGate */ .wG)(gate, '');
    const reading = side === 'candidate' ? candidate : (baseline?.reading ?? null);
    const terms = side === 'candidate' ? candidateTerms : (baseline?.terms ?? []);
    return (reading && measures[terms.indexOf(reading)]) ?? null;
}
/** What a finding is about: `this metric`, or of a difference the one of both that it is. */
function metricMeant(result, side, quote) {
    const term = decidingTerm(result, side);
    return term === null ? 'this metric' : quote(term.metric);
}
/** `such metric`; of a difference, the one of both that is not there, or that no run has both. */
function lackedMetric(result, side, quote) {
    if (!isDifference(result))
        return 'such metric';
    const term = decidingTerm(result, side);
    if (term !== null)
        return `metric ${quote(term.metric)}`;
    const names = (0,_core_gates_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measuresOfGate */ .wG)(result.gate, '').map(({ metric }) => quote(metric));
    return `run with both ${names.join(' and ')}`;
}
function isDifference({ gate }) {
    return (0,_core_gates_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractedIn */ .n0)(gate) !== null;
}
/** A function, and `better-than`, take every value that was logged. */
function allOrLast(result, side) {
    return functionOf(result, side) === 'last' ? '' : 'one of ';
}
function valueOrValues(result, side, quote) {
    const values = functionOf(result, side) === 'last' ? 'value' : 'values';
    return isDifference(result) ? `${values} of ${metricMeant(result, side, quote)}` : values;
}
function functionOf(result, side) {
    return decidingTerm(result, side)?.aggregate ?? (0,_core_gates_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .aggregateOfGate */ .yl)(result.gate);
}
function notOnDataset(who, result, side, quote) {
    const metric = metricMeant(result, side, quote);
    return `${who} has no value of ${metric} that was measured on ${datasetAsked(result, side, quote)}`;
}
function datasetAsked(result, side, quote) {
    const { dataset } = decidingTerm(result, side) ?? result.gate;
    return dataset === null ? 'the dataset' : `dataset ${quote(dataset)}`;
}
/** ` (0.99 − 0.96)`: what a difference was worked out from; '' where the gate is of one metric. */
function termsText(terms, unmeasured) {
    if (terms.length === 0)
        return '';
    const values = terms.flatMap((term) => (term.kind === 'value' ? [term.value] : []));
    const texts = (0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(values);
    const parts = terms.map((term) => term.kind === 'value' ? (texts[values.indexOf(term.value)] ?? '') : unmeasured(term));
    return ` (${parts.join(' − ')})`;
}


/***/ }),

/***/ 8253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _measure_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3407);


const nothing = '–';
/**
 * The numbers of one gate for people. Those that are compared are rounded together, with as many
 * digits as it takes to tell them apart: "75 < 75" must never be read.
 */
function numbersOf(result, champion) {
    const other = otherReading(result, champion);
    const baseline = other?.value ?? null;
    const candidateValue = exactIn(result.candidate);
    const baselineValue = exactIn(baseline);
    const limit = result.enough.confidence?.limit ?? null;
    const compared = [candidateValue, limit, baselineValue, result.bound].filter((it) => it !== null);
    const texts = new Map();
    const together = (0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(compared);
    compared.forEach((value, index) => {
        texts.set(value, together[index] ?? nothing);
    });
    const text = (value) => (value === null ? nothing : (texts.get(value) ?? nothing));
    // A threshold says in its own text which value it takes of several.
    const of = result.gate.kind === 'better-than' ? 'median ' : '';
    const side = (reading, value) => value === null ? unmeasured(reading) : of + text(value);
    return {
        candidate: side(result.candidate, candidateValue) + (0,_measure_words_js__WEBPACK_IMPORTED_MODULE_0__/* .termsText */ .$c)(result.candidateTerms, unmeasured),
        baseline: side(baseline, baselineValue) + (0,_measure_words_js__WEBPACK_IMPORTED_MODULE_0__/* .termsText */ .$c)(other?.terms ?? [], unmeasured),
        limit: text(limit),
        bound: text(result.bound),
        difference: candidateValue === null || baselineValue === null
            ? nothing
            : signed((0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(candidateValue, baselineValue)),
    };
}
/** Beside an absolute gate stands the champion's value, too: it decides nothing there. */
function otherReading({ baseline, championBeside }, champion) {
    if (baseline !== null) {
        return baseline.reading && { value: baseline.reading, terms: baseline.terms };
    }
    return champion === null ? null : championBeside;
}
function exactIn(reading) {
    return reading?.kind === 'value' ? reading.value : null;
}
function unmeasured(reading) {
    switch (reading?.kind) {
        case 'not-finite':
            return reading.shown;
        case 'missing':
            return 'missing';
        case 'not-on-dataset':
            return 'not on this dataset';
        case 'dataset-not-known':
        case 'several-values-at-a-step':
        case 'not-its-own':
            return 'not known';
        case 'ambiguous':
            return 'several';
        case 'unfinished':
        case 'narrowed-away':
            return 'does not count';
        case 'model-gone':
            return 'deleted';
        case 'no-run':
            return 'no run';
        case 'value':
        case undefined:
            return nothing;
    }
}
function signed(difference) {
    const [text] = (0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)([difference]);
    if (text === undefined)
        return nothing;
    if (text.startsWith('-'))
        return `−${text.slice(1)}`;
    return text === '0' ? '±0' : `+${text}`;
}


/***/ }),

/***/ 1701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ evidenceLine),
/* harmony export */   a: () => (/* binding */ originRemarks)
/* harmony export */ });
/** What is worth a word of where the two values of a row come from. Nothing for most rows. */
function originRemarks(result, quote) {
    const { candidate, baseline } = result;
    const own = candidate.kind === 'value' ? candidate : null;
    const other = baseline?.reading?.kind === 'value' ? baseline.reading : null;
    return [
        ...(own === null ? [] : ofRun(own.origin)),
        ...(own === null || other === null ? [] : [datasetsOf(own, other, quote)]),
        ...(result.scorersDiffer ? ['scored by different scorers'] : []),
    ];
}
function ofRun({ role, named, linked, of, leftOut, notRead }) {
    const others = leftOut.length;
    return [
        ...(named
            ? [`of the run that evaluation-run names${linked ? '' : ', not linked by MLflow'}`]
            : []),
        ...(!named && role === 'unlinked'
            ? ['of a run that the policy found, not linked by MLflow']
            : []),
        ...(of > 1 ? [`the newest of ${of} evaluations`] : []),
        ...(others > 0
            ? [
                `${others} other evaluation run${others === 1 ? ' does' : 's do'} not count (not finished, deleted or not readable)`,
            ]
            : []),
        ...(notRead > 0 ? [`${notRead} older evaluation runs were not read`] : []),
    ];
}
function datasetsOf(own, other, quote) {
    const [mine, theirs] = [own, other].map(({ measuredOn }) => datasetText(measuredOn, quote));
    if (mine === null && theirs === null)
        return 'datasets not known';
    return mine === theirs
        ? `both on ${mine}`
        : `on ${mine ?? 'an unknown dataset'} and ${theirs ?? 'an unknown one'}`;
}
/** null: MLflow names none. */
function datasetText({ datasets }, quote) {
    const names = [...datasets].map(([digest, name]) => `${quote(name)} (${quote(digest)})`);
    return names.length === 0 ? null : names.slice(0, 2).join(', ') + (names.length > 2 ? ', …' : '');
}
/** `val_auc: evaluation run abc, on holdout (d1), logged 2026-11-21 14:30 UTC`: for the folded evidence. */
function evidenceLine({ metric, candidate }, quote) {
    if (candidate.kind !== 'value')
        return null;
    const { origin, measuredOn, points } = candidate;
    const on = datasetText(measuredOn, quote);
    const kind = origin.role === 'training' ? 'training' : 'evaluation';
    const last = points.at(-1);
    const step = last === undefined ? '' : `, step ${last.step}`;
    const at = last === undefined ? null : momentText(Number(last.timestamp));
    return (`${quote(metric)}: ${kind} run ${quote(origin.run)}, ` +
        `${on === null ? 'dataset not known' : `on ${on}`}${step}${at === null ? '' : `, ${at}`}`);
}
function momentText(milliseconds) {
    const time = new Date(milliseconds);
    if (Number.isNaN(time.getTime()))
        return null;
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ aOrAn),
/* harmony export */   a: () => (/* binding */ nounOf)
/* harmony export */ });
/** What the record is one of. */
function nounOf({ action, }) {
    switch (action) {
        case 'promote':
        case 'transition':
            return 'move';
        case 'rollback':
            return 'rollback';
        case 'adopt':
            return 'adoption';
        case 'clear-rollback':
            return 'clearing';
    }
}
function aOrAn(noun) {
    return noun === 'adoption' ? `an ${noun}` : `a ${noun}`;
}


/***/ }),

/***/ 400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writerOf)
/* harmony export */ });
/* harmony import */ var _text_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7946);

/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */
function writerOf({ by, at, run }, quote) {
    const parts = [by, `${(0,_text_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteOf */ .i)(at)} UTC`, run ?? ''].filter((part) => part !== '');
    return parts.map((part) => quote(part, 300)).join(', ');
}


/***/ }),

/***/ 8032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ conditionWords),
  K: () => (/* binding */ requirementReason)
});

// EXTERNAL MODULE: ./src/core/signatures/signature-comparison.ts
var signature_comparison = __webpack_require__(5635);
;// CONCATENATED MODULE: ./src/report/phrases/signature-words.ts

/** More would bury the rest of the report. */
const mostShown = 5;
/** What comparing the model signatures found, in a sentence without its full stop. */
function signatureReason(finding, quote) {
    switch (finding.kind) {
        case 'compatible':
            return 'the model signature of the version fits that of the champion';
        case 'different': {
            const { differences } = finding;
            const shown = differences.slice(0, mostShown).map((each) => quote((0,signature_comparison/* differenceInWords */.C)(each)));
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

;// CONCATENATED MODULE: ./src/report/phrases/requirement-words.ts

/** What a requirement of the policy found, in a sentence without its full stop. */
function requirementReason(finding, quote) {
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
            if (finding.held < 0) {
                return `the record of when the version came to ${source} is ${duration(-finding.held)} ahead of the clock, so nobody knows since when it is there; the policy wants it there for ${finding.limit}`;
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


/***/ }),

/***/ 5499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   od: () => (/* binding */ circumstanceReason)
/* harmony export */ });
/* unused harmony export approversText */
/** A server's own words may be long, and what to do stands at their end. */
const longestBecause = 600;
/** GitHub asks one person; more come of attempts, and of teams. */
const mostNamed = 6;
/** In a sentence, without its full stop. */
function circumstanceReason(check, quote) {
    switch (check.kind) {
        case 'not-as-reviewed':
            return (`${shownBy(check.reviewed.by)}, and version ${check.resolved} would be promoted by ` +
                `${check.reviewed.by.length === 1 ? 'its merge' : 'their merge'}; a workflow_dispatch promotes ` +
                `version ${check.resolved}, if that is what is meant`);
        case 'review-not-known':
            return `what the merged pull request showed is not known: ${quote(check.because, longestBecause)}`;
        case 'approval':
            return approvalReason(check.approval, quote);
        case 'policy-loosened': {
            const what = check.changes === 1 ? 'one of its changes' : `${check.changes} of its changes`;
            return (`this push loosens the policy (${what}), and does not promote at once by what it loosens; ` +
                'a workflow_dispatch afterwards promotes under the new policy');
        }
        case 'policy-is-new':
            if (check.of.side === 'default') {
                return (`the default branch${atCommit(check.of)} has no such policy file, or its policy does not name ` +
                    'this model, so nobody has agreed to what this one asks; merge it into the default branch first');
            }
            return ('before this push the policy file was not there, or did not name this model, so what the new ' +
                'one asks has nothing to be compared with; a workflow_dispatch afterwards promotes by it');
        case 'other-policy-says': {
            const says = check.verdict === 'block' ? 'blocks' : 'holds';
            const counts = check.of.side !== 'before' ? ', and the worse verdict counts' : '';
            return `the policy ${sideWords(check.of)} ${says} this version${counts}${wayOut(check.of)}`;
        }
        case 'other-policy-not-known':
            return (`what the policy ${sideWords(check.of)} says is not known: ` +
                `${quote(check.because, longestBecause)}${wayOut(check.of)}`);
    }
}
/** `of the base (4f2a91c)`, `before this push (4f2a91c)`, `of the default branch (4f2a91c)`. */
function sideWords(of) {
    return `${sideNames[of.side]}${atCommit(of)}`;
}
const sideNames = {
    base: 'of the base',
    before: 'before this push',
    default: 'of the default branch',
};
/** Zeros are no commit: a push that made its branch has none before it. */
function atCommit({ commit }) {
    return /^0+$/.test(commit) ? '' : ` (${commit.slice(0, 7)})`;
}
function wayOut({ side }) {
    return side === 'before'
        ? '; a workflow_dispatch afterwards promotes under the policy as it is now'
        : '';
}
/** `pull request #7 showed version 3, pull request #8 showed version 4`. */
function shownBy(by) {
    const named = by
        .slice(0, mostNamed)
        .map(({ pullRequest, version }) => `pull request #${pullRequest} showed version ${version}`);
    const more = by.length - named.length;
    return [...named, ...(more > 0 ? [`${more} more showed others`] : [])].join(', ');
}
function approvalReason(approval, quote) {
    const environment = quote(approval.environment);
    switch (approval.kind) {
        case 'approved':
            return `approved for environment ${environment} by ${approversText(approval.by, quote)}`;
        case 'not-known':
            return `whether this job was approved for environment ${environment} is not known: ${quote(approval.because, longestBecause)}`;
        case 'lacking':
            return lackReason(approval.because, environment, quote);
    }
}
/** `mona: looks good, hubot`. */
function approversText(by, quote) {
    const named = by
        .slice(0, mostNamed)
        .map(({ login, comment }) => comment === '' ? quote(login) : `${quote(login)} (${quote(comment, 200)})`);
    const more = by.length - named.length;
    return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function lackReason(lack, environment, quote) {
    switch (lack.kind) {
        case 'no-such-environment':
            return `there is no environment ${environment}, so nobody has approved this job`;
        case 'no-required-reviewers':
            return `environment ${environment} has no required reviewers: it lets every job in, so nobody has approved this one`;
        case 'not-approved':
            return `nobody has approved this run for environment ${environment}`;
        case 'another-job':
            return lack.found === null
                ? `this job does not run in environment ${environment}: it has no "environment:" of its own`
                : `this job runs in environment ${quote(lack.found)}, not in ${environment}`;
    }
}


/***/ }),

/***/ 4862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SP: () => (/* binding */ acceptanceReason),
  Ri: () => (/* binding */ baselineName),
  jY: () => (/* binding */ boundCell),
  O6: () => (/* binding */ boundText),
  Db: () => (/* binding */ candidateText),
  Ow: () => (/* binding */ changeLines),
  Dk: () => (/* binding */ checkReason),
  Zy: () => (/* binding */ datasetNames),
  vo: () => (/* binding */ differentDatasets),
  cG: () => (/* binding */ gateReason),
  v9: () => (/* binding */ holds),
  $Y: () => (/* binding */ measuredNames),
  je: () => (/* binding */ targetName)
});

// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gates_gate = __webpack_require__(1741);
// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/gates/print-gate.ts
var print_gate = __webpack_require__(6651);
// EXTERNAL MODULE: ./src/core/gates/sample-size.ts + 1 modules
var sample_size = __webpack_require__(2651);
;// CONCATENATED MODULE: ./src/report/phrases/evidence-words.ts




/** Why there is not enough evidence, in a sentence without its full stop. */
function lackingReason(result, finding, quote) {
    const { gate, enough } = result;
    if (finding.kind === 'too-few-samples') {
        const { metric, min } = gate.samples ?? { metric: '', min: 1 };
        const asked = `the gate asks for at least ${min} ${min === 1 ? 'sample' : 'samples'}`;
        return `${counted(metric, enough.samples, quote)}; ${asked}`;
    }
    if (gate.kind !== 'threshold' || gate.confidence === null) {
        throw new TypeError(`a gate that asks for no confidence said ${finding.kind}`);
    }
    const asked = (0,gates_gate/* basisOf */.gp)(gate.confidence);
    const basis = enough.confidence?.basis ?? null;
    const value = result.candidate.kind === 'value' ? (0,exact/* canonicalText */.A4)(result.candidate.value) : '';
    switch (finding.because) {
        case 'no-count':
            return `${counted(asked, basis, quote)}, so no confidence limit of ${value} can be worked out`;
        case 'no-proportion':
            return (`${value} is no proportion (those go from 0 to 1), so no limit of it can be worked out ` +
                'from a count of samples');
        case 'no-limit':
            return `${quote(asked)} ${found(basis)}, so there is no limit to go by`;
        case 'limit-beyond-value': {
            const side = (0,gates_gate/* limitSide */.Vv)(gate);
            return (`${quote(asked)} ${found(basis)}, ${side === 'lower' ? 'above' : 'below'} the value ` +
                `${value} of which it should be the ${side} limit`);
        }
    }
}
/** The clause that says where a limit comes from: `with 95 % confidence`. */
function confidenceClause(confidence, quote) {
    switch (confidence.kind) {
        case 'wilson':
            return `with ${(0,print_gate/* percentText */.fL)(confidence.level)} confidence`;
        case 'logged':
            return `by its limit ${quote(confidence.metric)}`;
    }
}
/** `n_eval is 12.5, which is no count of samples`. */
function counted(metric, reading, quote) {
    const said = `${quote(metric)} ${found(reading)}`;
    if (reading?.kind !== 'value' && reading?.kind !== 'not-finite')
        return said;
    return (0,sample_size/* countIn */.ry)(reading) !== null ? said : `${said}, which is no count of samples`;
}
function found(reading) {
    switch (reading?.kind) {
        case 'value':
            return `is ${(0,exact/* canonicalText */.A4)(reading.value)}`;
        case 'not-finite':
            return `is ${reading.shown}`;
        case 'not-on-dataset':
            return 'has no value that was measured on this dataset';
        case 'dataset-not-known':
            return 'has no value of which MLflow says that it was measured on this dataset';
        case 'several-values-at-a-step':
            return `has several values at step ${reading.step}`;
        case 'not-its-own':
            return "has only values that may be another model's";
        case 'ambiguous':
            return 'has several values, on different datasets or of different runs';
        case 'unfinished':
        case 'narrowed-away':
            return 'has no value that counts';
        case 'model-gone':
            return 'belongs to a logged model that has been deleted';
        case 'missing':
        case 'no-run':
        case undefined:
            return 'was not logged';
    }
}
/** What the repeats or folds showed, in a sentence without its full stop. */
function superiorityReason(gate, finding, baseline) {
    const alpha = gate.kind === 'better-than' ? gate.alpha : 0;
    const effect = gate.kind === 'better-than' ? (0,print_gate/* effectText */.tr)(gate) : null;
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
function probabilityText({ gate, finding }) {
    if (gate.kind !== 'better-than')
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
    const [first, second] = (0,exact/* shown */.SP)([(0,exact/* exactOf */.LN)(p), (0,exact/* exactOf */.LN)(alpha)], 3);
    return [first ?? String(p), second ?? String(alpha)];
}

// EXTERNAL MODULE: ./src/report/phrases/measure-words.ts
var measure_words = __webpack_require__(3407);
// EXTERNAL MODULE: ./src/report/phrases/requirement-words.ts + 1 modules
var requirement_words = __webpack_require__(8032);
// EXTERNAL MODULE: ./src/report/phrases/review-words.ts
var review_words = __webpack_require__(5499);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/report/phrases/record-writer.ts
var record_writer = __webpack_require__(400);
;// CONCATENATED MODULE: ./src/report/phrases/superseded-words.ts


/** Why an old workflow run does not promote, in a sentence without its full stop. */
function supersededReason({ own, since, holders }, quote) {
    if (own === null) {
        const newer = since === null ? '' : ` (${(0,record_writer/* writerOf */.b)(since, quote)})`;
        const what = since === null ? 'the target was moved' : wasDone(since, since.target, quote);
        return `a newer workflow run has moved the target${newer}: ${what}, after this version was registered; a new run of the workflow may promote, and this one may not`;
    }
    const before = `this workflow run has already ${did(own)} (${(0,record_writer/* writerOf */.b)(own, quote)})`;
    const now = holders.length === 0 ? 'no version is' : `version ${holders.join(' and ')} is`;
    const after = since === null
        ? `somebody else has changed that since, past Stagegate: ${now} here now`
        : `${wasDone(since, own.target, quote)} since (${(0,record_writer/* writerOf */.b)(since, quote)})`;
    return `${before}, and ${after}; a new run of the workflow may promote, and this one may not`;
}
function did({ action, version }) {
    return action === 'rollback' ? `rolled back version ${version}` : `moved version ${version} here`;
}
/** Who holds a stage changes also where its version is moved to another one. */
function wasDone({ action, version, target }, here, quote) {
    const isHere = (0,model_target/* isSameTarget */.mv)(target, here);
    const from = isHere ? '' : ` from ${quote((0,model_target/* targetKey */.hD)(target))}`;
    if (action === 'rollback')
        return `version ${version} was rolled back${from}`;
    const to = isHere ? 'here' : `to ${quote((0,model_target/* targetKey */.hD)(target))}`;
    return `version ${version} was moved ${to}`;
}

;// CONCATENATED MODULE: ./src/report/phrases/whose-value-words.ts

const mostNamed = 12;
/** `; did you mean accuracy? It has 3 metrics: accuracy, f1, loss`, or nothing where it has none. */
function knownClause({ known }, quote) {
    if (known === null || known.names.length === 0)
        return '';
    const { near, names } = known;
    const meant = near.length === 0 ? '' : `; did you mean ${near.map((it) => quote(it)).join(' or ')}?`;
    const shown = names.slice(0, mostNamed).map((name) => quote(name));
    const rest = names.length > shown.length ? ', …' : '';
    const count = names.length === 1 ? '1 metric' : `${names.length} metrics`;
    const has = `it has ${count}: ${shown.join(', ')}${rest}`;
    return meant === '' ? ` (${has})` : `${meant} (${has})`;
}
/** Why values do not count as those of `who`, in a sentence without its full stop. */
function notItsOwnReason(because, who, points) {
    const value = valuesText(points);
    const run = `the run of ${who}`;
    const own = `the logged model of ${who}`;
    const perhaps = `so ${value} may be a value of another model`;
    switch (because) {
        case 'several-models':
            return `${run} put out several logged models, and MLflow does not say which of them ${who} is, ${perhaps}`;
        case 'other-name':
            return `${run} put out a logged model, and ${who} was registered from another name, ${perhaps}`;
        case 'other-place':
            return `${run} put out a logged model, and the files of ${who} are somewhere else, ${perhaps}`;
        case 'other-run':
            return `${who} was registered with the id of one run and the files of another, ${perhaps}`;
        case 'copy-not-known':
            return `${who} is a copy, and the registry does not say where its files are, ${perhaps}`;
        case 'not-logged-to-it':
            return `${run} put out other logged models as well, and ${value} was not logged to ${own} (log it with model_id)`;
        case 'evaluated-another':
            return `${run} logged this metric to another logged model, which it evaluated, and ${value} was not logged to ${own} (log it with model_id)`;
        case 'linked-to-others':
            return `MLflow links the run that is said to have evaluated ${who} to other logged models only, ${perhaps}`;
        case 'logged-to-another':
            return `${run} logged ${value} to another logged model, and not to that of ${who}`;
        case 'logged-to-several':
            return `${run} logged ${value} to ${own} and, at the same moment, to another one`;
        case 'too-many-models':
            return `${value} may be a value of another logged model, and there are too many to look at all of them (log it with model_id)`;
    }
}
/** The values of that side of a gate that nobody can tell the owner of. */
function doubtedPoints({ candidate, baseline }, side) {
    const reading = side === 'candidate' ? candidate : baseline?.reading;
    return reading?.kind === 'not-its-own' ? reading.points : [];
}
const mostShown = 5;
/** Why none of the runs that measured it counts, in a sentence without its full stop. */
function uncountedReason(result, finding, baseline, quote) {
    switch (finding.kind) {
        case 'ambiguous-evidence':
            return ambiguousReason(result, finding.side, baseline, quote);
        case 'candidate-unfinished':
            return leftOutReason('the candidate', result.candidate);
        case 'baseline-unfinished':
            return leftOutReason(baseline, result.baseline?.reading ?? null);
        case 'candidate-narrowed-away':
            return narrowedReason('the candidate', finding.by);
        case 'baseline-narrowed-away':
            return narrowedReason(baseline, finding.by);
    }
}
/** Several runs measured it: each with its run and dataset, and what to write. */
function ambiguousReason({ candidate, baseline: side, metric, gate }, whose, baseline, quote) {
    const reading = whose === 'candidate' ? candidate : side?.reading;
    const among = reading?.kind === 'ambiguous' ? reading.among : [];
    const who = whose === 'candidate' ? 'the candidate' : baseline;
    const shown = among.slice(0, mostShown).map((it) => ambiguousText(it, quote));
    const more = among.length - shown.length;
    const rest = more > 0 ? [`${more} more`] : [];
    return (`${among.length} runs measured this metric of ${who}, and nothing says which of them counts: ` +
        `${[...shown, ...rest].join('; ')} (${waysOut(among, `${metric}`, gate.dataset, quote)})`);
}
function ambiguousText({ run, role, points, measuredOn }, quote) {
    const [dataset] = measuredOn.datasets;
    const on = dataset === undefined
        ? 'on an unknown dataset'
        : `on ${quote(dataset[1])} (${quote(dataset[0])})`;
    return `${valuesText(points)} ${on} in ${role === 'training' ? 'the training run' : 'the evaluation run'} ${quote(run)}`;
}
function waysOut(among, metric, asked, quote) {
    const names = new Set(among.flatMap(({ measuredOn }) => [...measuredOn.datasets.values()]));
    const [name] = names;
    const trained = among.some(({ role }) => role === 'training');
    const evaluations = among.filter(({ role }) => role !== 'training').length;
    const ways = [
        ...(trained && evaluations === 1 ? [`set ${quote('evidence-from: evaluation')}`] : []),
        ...(name === undefined || asked !== null ? [] : [`write ${quote(`${metric}@${name}`)}`]),
        `name the run with ${quote('evaluation-run')}`,
    ];
    return ways.join(', or ');
}
/** Only runs have it that do not count. */
function leftOutReason(who, reading) {
    const out = reading?.kind === 'unfinished' ? reading.leftOut : [];
    const why = [...new Set(out.map(({ because }) => leftOutWords[because]))].join(' or ');
    return `of ${who}, only evaluation runs have this metric that ${why}`;
}
const leftOutWords = {
    'not-finished': 'did not finish',
    deleted: 'were deleted',
    gone: 'no longer exist',
    forbidden: 'may not be read',
};
/** Only runs have it that the policy leaves out. */
function narrowedReason(who, by) {
    switch (by) {
        case 'from':
            return `${who} has this metric only in runs that "evidence-from" leaves out`;
        case 'experiment':
            return `${who} has this metric only in runs of other experiments than the policy's "evidence" names`;
        case 'max-age':
            return `${who} has this metric only in runs that are older than the "max-age" of the policy's "evidence"`;
    }
}
function valuesText(points) {
    const values = [...new Set(points.map(({ value }) => value))];
    const [first] = values;
    if (first === undefined || values.length > 1)
        return 'one of its values';
    return Number.isFinite(first) ? (0,exact/* canonicalText */.A4)((0,exact/* exactOf */.LN)(first)) : String(first);
}

;// CONCATENATED MODULE: ./src/report/phrases/words.ts







function targetName(target, quote) {
    return target.kind === 'alias' ? `alias ${quote(target.alias)}` : target.stage;
}
/** What a version does that holds the target: `is in Production`, `has alias champion`. */
function holds(target, when, quote) {
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
/** Why a gate said what it said, in a sentence without its full stop. */
function gateReason(result, numbers, quote) {
    const { finding } = result;
    const baseline = baselineName(result, quote);
    switch (finding.kind) {
        case 'met':
            return `${measured(result, numbers, quote)} is within the bound ${numbers.bound}`;
        case 'not-met':
            return `${measured(result, numbers, quote)} ${oppositeOf(result)} ${numbers.bound}`;
        case 'candidate-has-no-run':
            return finding.problem === 'none'
                ? 'the version was registered without a run, so nothing was measured'
                : `the version's run no longer exists, so nothing is known of it`;
        case 'candidate-lacks-metric':
            return `the candidate has no ${(0,measure_words/* lackedMetric */.Be)(result, 'candidate', quote)}${knownClause(result, quote)}`;
        case 'candidate-not-finite':
            return `${(0,measure_words/* allOrLast */.hi)(result, 'candidate')}the candidate's ${(0,measure_words/* valueOrValues */.Ld)(result, 'candidate', quote)} is ${finding.shown}`;
        case 'candidate-not-on-dataset':
            return (0,measure_words/* notOnDataset */.rh)('the candidate', result, 'candidate', quote);
        case 'nothing-matches':
            return `no metric matches this pattern${knownClause(result, quote)}`;
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
            return `${baseline} has no ${(0,measure_words/* lackedMetric */.Be)(result, 'baseline', quote)}`;
        case 'baseline-not-finite':
            return `${(0,measure_words/* allOrLast */.hi)(result, 'baseline')}the ${(0,measure_words/* valueOrValues */.Ld)(result, 'baseline', quote)} of ${baseline} is ${finding.shown}`;
        case 'baseline-not-on-dataset':
            return (0,measure_words/* notOnDataset */.rh)(baseline, result, 'baseline', quote);
        case 'dataset-not-known': {
            const who = finding.side === 'candidate' ? 'the candidate' : baseline;
            return finding.because === 'no-datasets'
                ? `MLflow does not say on which datasets ${who} was measured: that takes one logged model (MLflow 3) of the version, and metrics that were logged to it with their dataset`
                : `of ${(0,measure_words/* metricMeant */.kZ)(result, finding.side, quote)} ${who} has several values, or one on several datasets, at the same step and moment, and MLflow does not say which of them was measured on ${(0,measure_words/* datasetAsked */.dU)(result, finding.side, quote)} (log each with its own step)`;
        }
        case 'several-values-at-a-step': {
            const who = finding.side === 'candidate' ? 'the candidate' : baseline;
            return `${who} has different values of ${(0,measure_words/* metricMeant */.kZ)(result, finding.side, quote)} at step ${finding.step}, and MLflow does not say which of them counts (log one value a step, or ask for the last value)`;
        }
        case 'not-its-own': {
            const who = finding.side === 'candidate' ? 'the candidate' : baseline;
            return notItsOwnReason(finding.because, who, doubtedPoints(result, finding.side));
        }
        case 'ambiguous-evidence':
        case 'candidate-unfinished':
        case 'baseline-unfinished':
        case 'candidate-narrowed-away':
        case 'baseline-narrowed-away':
            return uncountedReason(result, finding, baseline, quote);
        case 'candidate-model-gone':
            return "the version's logged model has been deleted, so nothing is known of it";
        case 'baseline-model-gone':
            return `the logged model of ${baseline} has been deleted`;
        case 'baseline-has-same-values':
            return `${baseline} and the candidate come from the same run, so these are the very same values`;
        case 'percent-of-zero':
            return `${baseline} has 0, and a percentage of 0 is no margin`;
        case 'datasets-differ':
            return differentDatasets(result, quote);
        case 'datasets-unknown':
            return `MLflow does not know that both were measured on the same dataset: ${datasetNames(result, quote)}`;
    }
}
function oppositeOf({ gate }) {
    return gate.kind === 'threshold' ? opposite[gate.comparator] : 'is not better than';
}
/** `≥ 0.9`; null where there is nothing to compare with. */
function boundText({ gate, bound }, numbers) {
    if (gate.kind === 'better-than' || bound === null)
        return null;
    return `${comparatorSigns[gate.comparator]} ${numbers.bound}`;
}
/** What stands in the column of bounds: `≥ 0.9`, `p = 0.03 ≤ 0.05`, or a dash. */
function boundCell(result, numbers) {
    return boundText(result, numbers) ?? probabilityText(result) ?? '–';
}
/** The candidate's value, and where a gate goes by a limit with confidence, that as well. */
function candidateText({ gate, enough }, numbers) {
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
    return `${(0,gates_gate/* limitSide */.Vv)(gate) === 'lower' ? 'at least' : 'at most'} ${limit}`;
}
function differentDatasets(result, quote) {
    return `measured on different datasets: ${datasetNames(result, quote)}`;
}
function datasetNames(result, quote) {
    const baseline = result.baseline?.measuredOn ?? null;
    return (`candidate on ${measuredNames(result.candidateMeasuredOn, quote)}, ` +
        `${baselineName(result, quote)} on ${measuredNames(baseline, quote)}`);
}
function measuredNames(measured, quote) {
    const names = [...(measured?.datasets ?? [])].map(([digest, name]) => `${quote(name)} (${quote(digest)})`);
    if (names.length === 0)
        return 'an unknown one';
    return names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
}
function baselineName({ gate, baseline }, quote) {
    const named = (0,gates_gate/* baselineOfGate */.on)(gate);
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
function checkReason(check, quote) {
    switch (check.kind) {
        case 'version-not-ready':
            return `the model version is ${quote(check.status)}, not READY`;
        case 'run-not-finished':
            return `the version's run is ${quote(check.status)}, not FINISHED`;
        case 'run-deleted':
            return `the version's run has been deleted`;
        case 'run-gone':
            return `the version's run no longer exists`;
        case 'logged-model-gone':
            return `the version's logged model has been deleted`;
        case 'rolled-back': {
            const { by, reason } = check.rolledBack;
            return (`the version was rolled back from here by ${quote(by)}${reason === null ? '' : `: ${quote(reason)}`}; ` +
                'clear-rollback lets it be promoted again');
        }
        case 'superseded':
            return supersededReason(check.superseded, quote);
        case 'no-way-back':
            return 'rollback-on-failure would have to take the alias away from the version, for no version has it now: that needs the permission MANAGE on the registered model, and these credentials have EDIT';
        case 'alias-misspelt':
            return `no version has the alias ${quote(check.wanted)}, or ever had it by the records, and there is an alias ${quote(check.meant)}: was that meant?`;
        case 'requirement':
            return (0,requirement_words/* requirementReason */.K)(check.finding, quote);
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
            return (0,review_words/* circumstanceReason */.od)(check, quote);
    }
}
/** What became of a hold that somebody accepted; null where nobody did. */
function acceptanceReason(acceptance, quote) {
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
            return 'accept-hold changes nothing: it releases what rests on the evidence, and no freeze, soak, rollback, approval or re-run of an old workflow run, nor another version than was reviewed';
    }
}
function changeLines(change, quote) {
    if (change === null)
        return [];
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


/***/ }),

/***/ 7077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ policyChangeTold)
/* harmony export */ });
/* harmony import */ var _core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);
/* harmony import */ var _phrases_gate_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(897);
/* harmony import */ var _phrases_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8253);
/* harmony import */ var _phrases_review_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5499);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4862);





/** null: nothing changes for this model. `most`: differences, and reasons, that are told. */
function policyChangeTold(decision, quote, most) {
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
        return `Nothing was asked of this model by the policy ${(0,_phrases_review_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sideWords */ .H)(change.of)}: it had no file of that name, or did not name the model.`;
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
            return { outcome, gate: null, text: (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReason */ .Dk)(check, quote), warning: null };
        }),
        ...(0,_phrases_gate_order_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingGates */ .SX)(judged.gates).map((result) => ({
            outcome: result.outcome,
            gate: (0,_core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gateText */ .bp)(result),
            text: (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_4__/* .gateReason */ .cG)(result, (0,_phrases_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .c)(result, champion), quote),
            warning: null,
        })),
    ].filter(({ outcome }) => stops(outcome));
    return {
        sentence: `By the policy ${(0,_phrases_review_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sideWords */ .H)(of)} the verdict is ${judged.verdict}${of.side === 'base' ? ', and the worse one counts' : ''}:`,
        reasons: reasons.slice(0, most),
        left: Math.max(0, reasons.length - most),
    };
}


/***/ }),

/***/ 913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _core_decision_accept_hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3932);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);



/**
 * What happens next, or what its reader can do, in whole sentences. Only what is really so: a check does
 * not know what other workflows do.
 */
function nextSteps(outcome, place, quote) {
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
    const promotes = `promotes version ${decision.candidate.version} to ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(decision.target, quote)}`;
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
    const where = (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote);
    const former = holders.filter((holder) => holder !== candidate.version);
    const [only, ...others] = former;
    const how = place === 'laptop'
        ? `${quote('stagegate rollback')} with the same model and target`
        : `${quote('command: rollback')} with the same model and target`;
    const toVersion = quote('to-version');
    if (former.length < holders.length) {
        return [`To go back: ${how}, and in ${toVersion} who is to have ${where}.`];
    }
    if (others.length > 0 && (target.kind === 'alias' || (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .archives */ .EK)(target))) {
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
        const how = place === 'laptop' ? quote('stagegate clear-rollback') : quote('command: clear-rollback');
        steps.push(`${how} with a ${quote('reason')} lets the version be promoted again.`);
    }
    if (has('superseded')) {
        steps.push('Start a new run of the workflow, instead of running this one again.');
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
    return (given.kind === 'none' && (0,_core_decision_accept_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptance */ .m)(hold, 'hold', evidenceDigest, checks).kind === 'accepted');
}
/** A freeze ends, and a soak is over, by themselves. */
function isWaiting({ check, outcome }) {
    return (outcome === 'hold' &&
        check.kind === 'requirement' &&
        (check.finding.kind === 'freeze' ||
            // Where nobody knows since when, time alone changes nothing.
            (check.finding.kind === 'soak' && check.finding.held !== null && check.finding.held >= 0)));
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ noteReason),
/* harmony export */   Y: () => (/* binding */ notesData)
/* harmony export */ });
/* harmony import */ var _phrases_record_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6570);
/* harmony import */ var _phrases_record_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(400);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);



/** What else happened on the way, in a sentence without its full stop. */
function noteReason(note, quote) {
    switch (note.kind) {
        case 'record-completed':
            return `${begunBy(note.record, quote)} had been carried out, and the run stopped before it could say so; its record is completed now`;
        case 'not-put-back':
            return `version ${note.record.version} was not moved to ${note.stage}, where the record of that rollback wants it: a version goes back to a stage that serves only where its own records say that it came from there, nobody else is there, and that is not Production`;
        case 'record-undone':
            return `${begunBy(note.record, quote)} had been begun, and the run stopped before anything moved; its announcement is removed now`;
        case 'left-alone':
            return `a tag of the registered model announces ${begunBy(note.record, quote)}, and contradicts itself: no run of Stagegate writes that, so it is left alone`;
        case 'stage-emptied':
            return `warning: version ${note.version} was the only version in ${note.stage}, and no version is there now`;
        case 'no-reason':
            return 'warning: no reason is given for this rollback; a reason says in the record what was wrong';
        case 'passed-over':
            return `${begunBy(note.record, quote)} had been begun and not ended, and force did not wait for it: its announcement is removed now, and if that run is still at work, it may move there after this`;
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
    const what = `${(0,_phrases_record_words_js__WEBPACK_IMPORTED_MODULE_1__/* .aOrAn */ .C)((0,_phrases_record_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a)(record))} of version ${record.version}`;
    const where = `${prepositions[(0,_phrases_record_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a)(record)]} ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(record.target, quote)}`;
    return `${what} ${where} (${(0,_phrases_record_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .writerOf */ .b)(record, quote)})`;
}
const prepositions = { move: 'to', rollback: 'from', adoption: 'for', clearing: 'for' };
function versions(numbers) {
    return `version ${numbers.join(' and ')}`;
}


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isoMoment),
/* harmony export */   i: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `2026-09-07 10:11`, in UTC. `at` in milliseconds since 1970. */
function minuteOf(at) {
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


/***/ }),

/***/ 2864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unpainted)
/* harmony export */ });
const unpainted = (text) => text;


/***/ })

};
