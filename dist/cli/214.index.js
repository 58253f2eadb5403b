export const id = 214;
export const ids = [214];
export const modules = {

/***/ 4214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promotionFlags: () => (/* binding */ promotionFlags),
/* harmony export */   runPromotion: () => (/* binding */ runPromotion)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5260);
/* harmony import */ var _config_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(679);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8159);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9411);
/* harmony import */ var _core_report_decision_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7289);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8115);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1166);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6175);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5377);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7214);
/* harmony import */ var _promoter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(443);











const promotionFlags = [
    'model-name',
    'version',
    'stage',
    'alias',
    'gates',
    'policy',
    'archive-existing',
    'first-promotion',
    'same-dataset',
    'dry-run',
    'fail-on',
    'expected-evidence',
    'accept-hold',
    'reason',
    'tracking-uri',
    'registry-uri',
    'tracking-username',
];
/** `stagegate check` and `stagegate promote`: the same but for who writes. */
async function runPromotion(command, args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFlags */ .b)(args, promotionFlags);
    const inputs = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPromotion */ .e$)(raw);
    const promoter = (0,_promoter_js__WEBPACK_IMPORTED_MODULE_8__/* .promoterOf */ .O)(around);
    const promotion = await (0,_config_request_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionOf */ .b)(inputs, around.cwd, promoter.by);
    const outcome = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_6__/* .withSources */ .Z)(raw, around, (sources) => command === 'check' || inputs.dryRun
        ? (0,_promote_js__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z)(promotion, sources, around.now())
        : (0,_promote_js__WEBPACK_IMPORTED_MODULE_5__/* .promote */ .p)(promotion, sources, promoter));
    tell(outcome, json, around);
    return (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfOutcome */ .He)(outcome, inputs.failOn);
}
function tell(outcome, json, around) {
    if (json) {
        around.out((0,_json_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonText */ .s)((0,_core_report_decision_json_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionData */ .d)(outcome)));
        around.err((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textReport */ .M)(outcome, _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unpainted */ .j).join('\n'));
    }
    else {
        around.out((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textReport */ .M)(outcome, around.paint).join('\n'));
    }
    const problem = (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .recordProblem */ .hN)(outcome);
    if (problem !== null)
        around.err(`stagegate: promoted, but not recorded: ${problem}`);
}


/***/ }),

/***/ 443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ promoterOf)
});

;// CONCATENATED MODULE: ./src/github/workflow-run.ts
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

;// CONCATENATED MODULE: ./src/cli/promoter.ts

/** Whoever is logged in; inside a workflow, whoever started it, and that workflow's run. */
function promoterOf({ env, user, now, nonce }) {
    const run = workflowRun(env);
    const by = env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || user();
    return { by, run: run?.url ?? null, now, nonce };
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decisionData)
/* harmony export */ });
/* unused harmony export decisionOutput */
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8704);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9411);
/* harmony import */ var _print_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2642);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3596);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);






const asItIs = (text) => text;
/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */
function decisionData(outcome) {
    const { decision, changes, ending } = outcome;
    return {
        format: 1,
        // A conflict is an error, and an error is no verdict.
        verdict: ending.kind === 'conflict' ? null : decision.verdict,
        promoted: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .promoted */ .tU)(outcome),
        inPlace: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .inPlace */ .zp)(outcome),
        ending: ending.kind,
        problem: ending.kind === 'conflict' ? ending.problem : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .recordProblem */ .hN)(outcome),
        model: decision.model,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(decision.target),
        archiveExisting: decision.target.kind === 'stage' && decision.target.archiveExisting,
        candidate: versionData(decision.candidate),
        champion: decision.champion && versionData(decision.champion),
        holders: decision.holders.map(String),
        firstPromotion: decision.rules.firstPromotion,
        sameDataset: decision.rules.sameDataset,
        evidenceDigest: decision.evidenceDigest,
        acceptedHold: acceptanceData(decision.acceptance),
        checks: decision.checks.map(({ check, outcome: result }) => ({
            check: check.kind,
            outcome: result,
            reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReason */ .Dk)(check, asItIs),
        })),
        gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
        changes: changes.flatMap((change) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLines */ .Ow)(change, asItIs)),
    };
}
function gateData(result, champion) {
    return {
        gate: (0,_print_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .printGate */ .BZ)(result.gate),
        metric: result.metric,
        severity: result.gate.severity,
        outcome: result.outcome,
        finding: result.finding.kind,
        reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .numbersOf */ .c)(result, champion), asItIs),
        candidate: readingData(result.candidate),
        candidateDatasets: datasetData(result.candidateMeasuredOn),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && readingData(result.baseline.reading),
            datasets: datasetData(result.baseline.measuredOn),
        },
        bound: result.bound && (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)(result.bound),
        samples: result.enough.samples && readingData(result.enough.samples),
        confidenceLimit: result.enough.confidence?.limit
            ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)(result.enough.confidence.limit)
            : null,
        pValue: 'ranks' in result.finding ? result.finding.ranks.pValue : null,
        datasetWarning: result.datasetWarning,
    };
}
function acceptanceData(acceptance) {
    if (acceptance.kind === 'none')
        return null;
    const { by, reason, digest } = acceptance.hold;
    return { accepted: acceptance.kind === 'accepted', by, reason, digest };
}
function versionData({ version, status, run }) {
    return { version: String(version), status, run: runData(run) };
}
function runData(run) {
    switch (run.kind) {
        case 'none':
            return null;
        case 'gone':
            return { id: run.runId, status: 'gone' };
        case 'unasked':
            return { id: run.runId, status: 'not asked' };
        case 'found':
            return { id: run.runId, status: run.deleted ? 'deleted' : run.status };
    }
}
function readingData(reading) {
    switch (reading.kind) {
        case 'value':
            return (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
        case 'not-on-dataset':
        case 'dataset-not-known':
            return null;
    }
}
function datasetData(measured) {
    return measured && [...measured.datasets].map(([digest, name]) => ({ name, digest }));
}
/** Most bytes of the `decision` output. */
const outputLimit = 64_000;
/**
 * One line of ASCII JSON in which no shell, expression or HTML finds anything to interpret.
 * Details are left out, the largest first, where it would be longer than an output may be.
 */
function decisionOutput(outcome) {
    const data = decisionData(outcome);
    const briefGates = data.gates.map(({ gate, metric, outcome: result, finding }) => ({
        gate,
        metric,
        outcome: result,
        finding,
    }));
    const notPassed = briefGates.filter((gate) => gate.outcome !== 'pass');
    const attempts = [
        data,
        { ...data, gates: briefGates, abridged: true },
        { ...data, gates: notPassed.slice(0, 50), abridged: true },
        { ...data, gates: [], checks: [], abridged: true },
        { ...data, gates: [], checks: [], holders: [], changes: [], abridged: true },
    ];
    for (const attempt of attempts) {
        const text = harmless(JSON.stringify(attempt));
        if (text.length <= outputLimit)
            return text;
    }
    return harmless(JSON.stringify({ abridged: true, verdict: data.verdict }));
}
/** Everything but plain ASCII, and what shells and HTML interpret, as `\u` escapes. */
function harmless(json) {
    return json.replace(/['`$<>&]|[^\x20-\x7e]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 1166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  p: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./src/apply.ts + 1 modules
var apply = __webpack_require__(2211);
// EXTERNAL MODULE: ./src/core/decide.ts + 5 modules
var decide = __webpack_require__(8771);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/core/evaluate.ts + 11 modules
var evaluate = __webpack_require__(692);
// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/record.ts
var record = __webpack_require__(4130);
// EXTERNAL MODULE: ./src/core/rules.ts
var core_rules = __webpack_require__(1688);
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
    const wanted = new Map(baselinesOf(gates, target).map((it) => [(0,core_gate/* baselineKey */.x2)(it), it]));
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
    const [codeOrigin, signatures] = await Promise.all([
        codeOriginOf(sources.code, ofVersion(candidate.version), question),
        signaturesOf(sources.tracking, versions, baselines, question),
    ]);
    return {
        model: standing.model,
        target,
        candidate: ofVersion(candidate.version),
        candidateStage: candidate.stage,
        candidateAliases: [...standing.aliases]
            .filter(([, version]) => version === candidate.version)
            .map(([alias]) => alias),
        candidateTags: candidate.tags,
        codeOrigin,
        signatures,
        now: question.now,
        holders,
        heldBefore: standing.tags.has((0,record/* heldKey */.pW)(target)),
        baselines,
    };
}
/** What only some policies ask for is read only for them: each of it costs requests. */
function asks({ target, rules }, kind) {
    const requirements = rules.policy?.asks.requirements ?? [];
    return target.kind !== 'retirement' && requirements.some((each) => each.kind === kind);
}
async function codeOriginOf(code, { run }, question) {
    if (run.kind !== 'found' || run.commit === null || !asks(question, 'git-commit')) {
        return { kind: 'not-recorded' };
    }
    const { commit } = run;
    return { kind: 'recorded', commit, relation: await code.relationOf(commit) };
}
async function signaturesOf(tracking, versions, baselines, question) {
    if (!asks(question, 'signature'))
        return null;
    const champion = baselines.get('champion');
    const held = champion?.kind === 'held' ? versions.get(champion.evidence.version) : undefined;
    const other = held === undefined || held.version === question.candidate.version ? null : held;
    const [candidate, ofChampion] = await Promise.all([
        tracking.readSignature(question.candidate),
        other === null ? null : tracking.readSignature(other),
    ]);
    return { candidate, champion: ofChampion };
}
/** Towards Archived and None nothing is compared, whatever gates there are. */
function gatesThatCount({ target, rules }) {
    return target.kind === 'retirement' ? [] : (0,core_rules/* gateSetsOf */.K)(rules).flat();
}
function baselinesOf(gates, target) {
    const named = gates.map(core_gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
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
    const compares = gates.some((gate) => (0,core_gate/* baselineOfGate */.on)(gate) !== null);
    const withDatasets = (question.rules.sameDataset !== 'ignore' && compares) ||
        gates.some((gate) => gate.dataset !== null);
    const sides = await Promise.all(versions.map(async (version) => ({
        version: version.version,
        status: version.status,
        run: await runOf(sources.tracking, version, question.target, withDatasets),
    })));
    const metrics = (0,evaluate/* historiesWanted */.a)(gates, sides);
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
        commit: run.tags.get('mlflow.source.git.commit') ?? null,
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
    const decision = (0,decide/* decide */.L)(facts, rules);
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
        verdict: recordedVerdict(decision),
        reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
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
/** `gates: none`, and a move to Archived or None, must not look like gates that passed. */
function recordedVerdict({ acceptance, gates, verdict }) {
    if (acceptance.kind === 'accepted')
        return 'accepted';
    return gates.length > 0 ? verdict : 'ungated';
}


/***/ })

};
