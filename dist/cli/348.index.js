export const id = 348;
export const ids = [348];
export const modules = {

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


/***/ }),

/***/ 8348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transitionFlags: () => (/* binding */ transitionFlags),
  transitionStage: () => (/* binding */ transitionStage)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/config/version.ts
var config_version = __webpack_require__(8794);
// EXTERNAL MODULE: ./src/config/version-file.ts
var version_file = __webpack_require__(4557);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/apply.ts + 1 modules
var apply = __webpack_require__(2211);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/transition.ts




/** The plain verb: moves a version without asking any gate, and records that none was asked. */
async function transition({ model, version: selector, target }, registry, promoter) {
    const standing = await registry.readStanding(model);
    const version = await (0,resolve_version/* resolveVersion */.x)(registry, standing, selector);
    const holders = (0,core_model/* holdersThatMatter */.wp)(standing, target, version.version);
    const change = (0,plan/* moveTowards */.c)({
        model,
        target,
        candidate: version,
        candidateStage: version.stage,
        holders,
    });
    const applied = await (0,apply/* apply */.B)(registry, change, target, {
        action: 'transition',
        verdict: 'ungated',
        target,
        version: version.version,
        former: holders,
        at: promoter.now(),
        by: promoter.by,
        run: promoter.run,
        evidenceDigest: null,
        policyDigest: null,
        nonce: promoter.nonce(),
    });
    return { version, applied };
}

// EXTERNAL MODULE: ./src/cli/connection.ts + 1 modules
var connection = __webpack_require__(9802);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
// EXTERNAL MODULE: ./src/cli/promoter.ts + 1 modules
var promoter = __webpack_require__(443);
;// CONCATENATED MODULE: ./src/cli/transition-stage.ts











const transitionFlags = [
    'model-name',
    'version',
    'stage',
    'archive-existing',
    'tracking-uri',
    'registry-uri',
    'tracking-username',
];
/** The plain verb that tutorials look for: no gates, and it says so in its record. */
async function transitionStage(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.b)(args, transitionFlags);
    const model = (0,inputs/* readModelName */.jh)(raw);
    const input = (0,config_version/* parseVersionInput */.gX)(raw.version);
    // Unlike a promotion, this archives nobody unless it is told to.
    const target = (0,inputs/* readTarget */._E)({ ...raw, 'archive-existing': raw['archive-existing'] || 'false' });
    if (target.kind === 'alias')
        throw new errors/* UsageError */.eb('transition-stage moves to a stage.');
    const version = input.kind === 'file' ? await (0,version_file/* readVersionFile */.f)(input.path, around.cwd) : input;
    const { version: moved, applied } = await (0,connection/* withSources */.Z)(raw, around, (sources) => transition({ model, version, target }, sources.registry, (0,promoter/* promoterOf */.O)(around)));
    if (applied.kind === 'conflict')
        throw new errors/* ConflictError */.fK(applied.problem);
    const which = `Model version '${moved.version}' of model '${(0,untrusted_text/* visible */.RK)(model)}'`;
    const wasMoved = applied.kind === 'promoted';
    const sentence = wasMoved
        ? `${which} transitioned to stage '${target.stage}'.`
        : `${which} is in stage '${target.stage}' already.`;
    if (json) {
        const result = {
            format: 1,
            model,
            version: String(moved.version),
            from: moved.stage,
            to: target.stage,
            moved: wasMoved,
        };
        around.out((0,cli_json/* jsonText */.s)(result));
        around.err(sentence);
    }
    else {
        around.out(sentence);
    }
    if (wasMoved && target.stage === 'Production' && moved.stage !== 'Staging') {
        around.err(`warning: it came from ${moved.stage}, not from Staging, and no gate was asked. ` +
            '`stagegate promote` asks them.');
    }
    if (wasMoved && applied.recordProblem !== null) {
        throw new errors/* RegistryError */.gl(`The move is done, but could not be recorded: ${applied.recordProblem}`);
    }
    return exit/* exitCodes */.hS.ok;
}


/***/ })

};
