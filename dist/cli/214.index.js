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
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(652);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6175);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5377);
/* harmony import */ var _promoter_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(443);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1823);











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
    ..._flags_js__WEBPACK_IMPORTED_MODULE_7__/* .connectionFlags */ .Kk,
];
/** `stagegate check` and `stagegate promote`: the same but for who writes. */
async function runPromotion(command, args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFlags */ .bQ)(args, promotionFlags);
    const inputs = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPromotion */ .e$)(raw);
    const promoter = (0,_promoter_js__WEBPACK_IMPORTED_MODULE_9__/* .promoterOf */ .O)(around);
    const promotion = await (0,_config_request_js__WEBPACK_IMPORTED_MODULE_1__/* .promotionOf */ .b)(inputs, around.cwd, promoter.by);
    const outcome = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_6__/* .withSources */ .Z)(raw, around, (sources) => command === 'check' || inputs.dryRun
        ? (0,_promote_js__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z)(promotion, sources, around.now())
        : (0,_promote_js__WEBPACK_IMPORTED_MODULE_5__/* .promote */ .p)(promotion, sources, promoter));
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .tell */ .q)(around, json, (0,_core_report_decision_json_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionData */ .d)(outcome), (paint) => (0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textReport */ .Mf)(outcome, paint));
    const problem = (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .recordProblem */ .hN)(outcome);
    if (problem !== null)
        around.err(`stagegate: promoted, but not recorded: ${problem}`);
    return (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfOutcome */ .He)(outcome, inputs.failOn);
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
function promoterOf(around) {
    const { env, user, now, nonce, sleep } = around;
    const run = workflowRun(env);
    const by = env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || user();
    return { by, run: run?.url ?? null, now, nonce, sleep };
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8115);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7214);


/** The result on stdout: lines for people, or with `--json` its data, and the lines on stderr. */
function tell(around, json, data, linesIn) {
    if (json) {
        around.out((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(data));
        around.err(linesIn(_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unpainted */ .j6).join('\n'));
    }
    else {
        around.out(linesIn(around.paint).join('\n'));
    }
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decisionData)
/* harmony export */ });
/* unused harmony export decisionOutput */
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8704);
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6504);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9411);
/* harmony import */ var _print_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2642);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6159);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3596);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3253);









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
        archiveExisting: (0,_goal_js__WEBPACK_IMPORTED_MODULE_4__/* .archives */ .EK)(decision.target),
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
        notes: outcome.notes.map((note) => ({ note: note.kind, says: (0,_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .noteReason */ .F)(note, asItIs) })),
    };
}
function gateData(result, champion) {
    return {
        gate: (0,_print_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .printGate */ .BZ)(result.gate),
        metric: result.metric,
        severity: result.gate.severity,
        outcome: result.outcome,
        finding: result.finding.kind,
        reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .numbersOf */ .c)(result, champion), asItIs),
        candidate: readingData(result.candidate),
        candidateDatasets: datasetData(result.candidateMeasuredOn),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && readingData(result.baseline.reading),
            datasets: datasetData(result.baseline.measuredOn),
        },
        bound: result.bound && (0,_exact_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A4)(result.bound),
        samples: result.enough.samples && readingData(result.enough.samples),
        confidenceLimit: result.enough.confidence?.limit
            ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A4)(result.enough.confidence.limit)
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
            return (0,_exact_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A4)(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
        case 'not-on-dataset':
        case 'dataset-not-known':
        case 'of-another-model':
            return null;
    }
}
function datasetData(measured) {
    return measured && [...measured.datasets].map(([digest, name]) => ({ name, digest }));
}
/** One line of JSON; details are left out, the largest first, where it would be too long. */
function decisionOutput(outcome) {
    const data = decisionData(outcome);
    const briefGates = data.gates.map(({ gate, metric, outcome: result, finding }) => ({
        gate,
        metric,
        outcome: result,
        finding,
    }));
    const notPassed = briefGates.filter((gate) => gate.outcome !== 'pass');
    return firstThatFits([
        data,
        { ...data, gates: briefGates, abridged: true },
        { ...data, gates: briefGates, notes: [], abridged: true },
        { ...data, gates: notPassed.slice(0, 50), notes: [], abridged: true },
        { ...data, gates: [], checks: [], notes: [], abridged: true },
        { ...data, gates: [], checks: [], holders: [], changes: [], notes: [], abridged: true },
        { abridged: true, verdict: data.verdict },
    ]);
}


/***/ })

};
