export const id = 971;
export const ids = [971];
export const modules = {

/***/ 4971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promotionFlags: () => (/* binding */ promotionFlags),
  runPromotion: () => (/* binding */ runPromotion)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var config_inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/config/request.ts
var request = __webpack_require__(679);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/outcome.ts
var core_outcome = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __webpack_require__(8704);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __webpack_require__(2642);
// EXTERNAL MODULE: ./src/core/report/numbers.ts
var numbers = __webpack_require__(3596);
// EXTERNAL MODULE: ./src/core/report/words.ts + 1 modules
var words = __webpack_require__(5666);
;// CONCATENATED MODULE: ./src/core/report/decision-json.ts






const asItIs = (text) => text;
/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */
function decisionData(outcome) {
    const { decision, changes, ending } = outcome;
    return {
        format: 1,
        // A conflict is an error, and an error is no verdict.
        verdict: ending.kind === 'conflict' ? null : decision.verdict,
        promoted: (0,core_outcome/* promoted */.tU)(outcome),
        inPlace: (0,core_outcome/* inPlace */.zp)(outcome),
        ending: ending.kind,
        problem: ending.kind === 'conflict' ? ending.problem : (0,core_outcome/* recordProblem */.hN)(outcome),
        model: decision.model,
        target: (0,model/* targetKey */.hD)(decision.target),
        archiveExisting: decision.target.kind === 'stage' && decision.target.archiveExisting,
        candidate: versionData(decision.candidate),
        champion: decision.champion && versionData(decision.champion),
        holders: decision.holders.map(String),
        firstPromotion: decision.rules.firstPromotion,
        sameDataset: decision.rules.sameDataset,
        evidenceDigest: decision.evidenceDigest,
        checks: decision.checks.map(({ check, outcome: result }) => ({
            check: check.kind,
            outcome: result,
            reason: (0,words/* checkReason */.Dk)(check, asItIs),
        })),
        gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
        changes: changes.flatMap((change) => (0,words/* changeLines */.Ow)(change, asItIs)),
    };
}
function gateData(result, champion) {
    return {
        gate: (0,print_gate/* printGate */.BZ)(result.gate),
        metric: result.metric,
        severity: result.gate.severity,
        outcome: result.outcome,
        finding: result.finding.kind,
        reason: (0,words/* gateReason */.cG)(result, (0,numbers/* numbersOf */.c)(result, champion), asItIs),
        candidate: readingData(result.candidate),
        candidateDatasets: datasetData(result.candidateMeasuredOn),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && readingData(result.baseline.reading),
            datasets: datasetData(result.baseline.measuredOn),
        },
        bound: result.bound && (0,exact/* canonicalText */.A4)(result.bound),
        datasetWarning: result.datasetWarning,
    };
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
            return (0,exact/* canonicalText */.A4)(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
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

// EXTERNAL MODULE: ./src/core/report/text.ts
var report_text = __webpack_require__(8115);
// EXTERNAL MODULE: ./src/promote.ts + 10 modules
var promote = __webpack_require__(2665);
// EXTERNAL MODULE: ./src/cli/connection.ts + 1 modules
var connection = __webpack_require__(9802);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
// EXTERNAL MODULE: ./src/cli/promoter.ts + 1 modules
var promoter = __webpack_require__(443);
;// CONCATENATED MODULE: ./src/cli/promote.ts











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
    'tracking-uri',
    'registry-uri',
    'tracking-username',
];
/** `stagegate check` and `stagegate promote`: the same but for who writes. */
async function runPromotion(command, args, around) {
    const { raw, json } = (0,flags/* parseFlags */.b)(args, promotionFlags);
    const inputs = (0,config_inputs/* readPromotion */.e$)(raw);
    const promotion = await (0,request/* promotionOf */.b)(inputs, around.cwd);
    const outcome = await (0,connection/* withSources */.Z)(raw, around, (sources) => command === 'check' || inputs.dryRun
        ? (0,promote/* check */.z)(promotion, sources, around.now())
        : (0,promote/* promote */.p)(promotion, sources, (0,promoter/* promoterOf */.O)(around)));
    tell(outcome, json, around);
    return (0,exit/* exitCodeOfOutcome */.He)(outcome, inputs.failOn);
}
function tell(outcome, json, around) {
    if (json) {
        around.out((0,cli_json/* jsonText */.s)(decisionData(outcome)));
        around.err((0,report_text/* textReport */.M)(outcome, report_text/* unpainted */.j).join('\n'));
    }
    else {
        around.out((0,report_text/* textReport */.M)(outcome, around.paint).join('\n'));
    }
    const problem = (0,core_outcome/* recordProblem */.hN)(outcome);
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


/***/ })

};
