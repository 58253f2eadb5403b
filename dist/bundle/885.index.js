export const id = 885;
export const ids = [885];
export const modules = {

/***/ 6098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub),
/* harmony export */   j: () => (/* binding */ connecting)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);

/**
 * Opens GitHub for the workflow's run; its client is loaded only now. Throws a `UsageError` where
 * the variables of a proxy cannot be used.
 */
async function connectGitHub(given) {
    const { token, run, env, dispatcher } = given;
    if (token === '') {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('No "github-token" is given, so GitHub cannot be asked.');
    }
    const [{ openGitHub }, { proxyDispatcher }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(194), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 6584)),
        Promise.all(/* import() */[__webpack_require__.e(38), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 3569)),
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
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('This is no workflow run, so there is no GitHub to ask.');
        opened ??= connectGitHub({ ...given, run });
        return await opened;
    };
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ wordsOfRollback),
/* harmony export */   y4: () => (/* binding */ wordsOfPromotion),
/* harmony export */   zS: () => (/* binding */ wordsOfUndoing)
/* harmony export */ });
/* harmony import */ var _core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9694);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _report_phrases_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _report_phrases_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4862);
/* harmony import */ var _report_rollback_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7823);





/** A description has 140 characters, and the version and the target must still find room in it. */
const name = (untrusted) => (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(untrusted, 40);
/** null: it was only a check, of which a deployment is told nothing. */
function wordsOfPromotion(outcome) {
    if (outcome.ending.kind === 'checked')
        return null;
    const { word, sentence } = (0,_report_phrases_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(outcome, name);
    const unrecorded = (0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .recordProblem */ .hN)(outcome);
    return {
        state: stateOfPromotion(outcome),
        description: unrecorded === null
            ? `${word}: ${sentence}: ${(0,_report_phrases_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N)(outcome)}`
            : `${word}, but not recorded: ${sentence}`,
    };
}
/** A hold that somebody has accepted has the verdict `pass`. */
function stateOfPromotion(outcome) {
    // As for the step: what could not be carried out or recorded is an error, whatever the verdict.
    if (outcome.ending.kind === 'conflict' || (0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .recordProblem */ .hN)(outcome) !== null)
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
    const lost = `${name(model)} version ${loses} has lost ${(0,_report_phrases_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, name)}`;
    const unfinished = (0,_report_rollback_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackProblem */ .sx)(outcome) === null ? '' : ', but not all of it is done';
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
    const { word, sentence } = (0,_report_rollback_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackHeadline */ .pE)(outcome, name);
    return `${word}: ${sentence}`;
}


/***/ }),

/***/ 5215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jZ: () => (/* binding */ tellDeployment),
/* harmony export */   m6: () => (/* binding */ tellDeploymentOfRollback),
/* harmony export */   sI: () => (/* binding */ tellDeploymentOfError)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3580);
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9808);
/* harmony import */ var _github_deployment_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9455);
/* harmony import */ var _github_event_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(879);
/* harmony import */ var _github_promoted_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1241);
/* harmony import */ var _github_workflow_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8977);
/* harmony import */ var _report_text_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);
/* harmony import */ var _deployment_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1359);









/**
 * Tells the deployment that triggered the run how it ended; elsewhere makes one, if asked to. A
 * check tells none. What fails is a warning.
 */
async function tellDeployment(outcome, to) {
    const words = (0,_deployment_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOfPromotion */ .y4)(outcome);
    if (words === null)
        return;
    const { decision } = outcome;
    const { version } = decision.candidate;
    await tell(to, {
        words,
        environmentUrl: pageOf(to, decision.model, version),
        worthOne: decision.verdict === 'unchanged' ? null : { ...promotionSubject(decision), rolledBack: null },
        stands: 'The verdict stands.',
    });
}
/** The same for a rollback; what had nothing to do makes no deployment. */
async function tellDeploymentOfRollback(outcome, to) {
    const words = (0,_deployment_words_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOfRollback */ .RJ)(outcome);
    if (words === null)
        return;
    const { model, target, ending, holders } = outcome;
    const [holder] = holders;
    await tell(to, {
        words,
        environmentUrl: holder === undefined ? null : pageOf(to, model, holder),
        worthOne: 'plan' in ending
            ? {
                action: 'rollback',
                model,
                version: ending.plan.gets,
                target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(target),
                rolledBack: ending.plan.loses,
                evidenceDigest: null,
            }
            : null,
        stands: 'The rollback stands.',
    });
}
/**
 * The same for an error, which is no verdict: the deployment that triggered the run must not wait
 * for ever. None is made for it. `secrets`: GitHub shows what it is told, and the runner masks
 * only its own log.
 */
async function tellDeploymentOfError(message, { raw, command, secrets, ...to }) {
    if (onlyLooks(command, raw))
        return;
    // What became of another environment's deployment is not for us to say.
    const { event } = to.triggered;
    if (event.kind === 'deployment' && !(0,_github_event_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfEnvironment */ .P)(event, raw.environment))
        return;
    const description = `Error: ${withoutSecrets(message, secrets)}`;
    const words = { state: 'error', description };
    await tell({ ...to, uiUrl: null, reporting: { createDeployment: null } }, { words, environmentUrl: null, worthOne: null, stands: '' });
}
async function tell(to, telling) {
    const { log, triggered, reporting, connect } = to;
    const { event, run } = triggered;
    if (run === null)
        return;
    const make = telling.worthOne !== null && reporting.createDeployment !== null;
    if (event.kind !== 'deployment' && !make)
        return;
    const warn = (message) => log.annotate({
        subject: 'other',
        level: 'warning',
        title: 'Stagegate: deployment not told',
        message: `${message} ${telling.stands}`.trim(),
    });
    if (event.kind === 'deployment' && event.id === null) {
        warn('The event does not name its deployment, so that gets no status.');
        return;
    }
    let github;
    try {
        github = await connect();
    }
    catch (error) {
        if (!(error instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
            throw error;
        warn(`${error.message} The deployment gets no status.`);
        return;
    }
    const deployment = event.kind === 'deployment' ? event.id : await made(github, to, telling, run, warn);
    if (deployment === null)
        return;
    const status = {
        ...telling.words,
        environmentUrl: telling.environmentUrl,
        logUrl: run.url,
    };
    const { repository } = run;
    const result = await (0,_github_deployment_status_js__WEBPACK_IMPORTED_MODULE_2__/* .setDeploymentStatus */ .e)({ github, repository, deployment, status });
    if (result.kind === 'failed')
        warn(result.warning);
}
/** The id of a deployment that is made for this; null: there is none. */
async function made(github, { triggered, reporting }, { words, worthOne }, run, warn) {
    if (worthOne === null || reporting.createDeployment === null)
        return null;
    const promoted = (0,_github_promoted_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .promotedCommit */ .m)(triggered);
    if (promoted.kind === 'not-known') {
        warn(`No deployment is made, because ${promoted.because}.`);
        return null;
    }
    const result = await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .createDeployment */ .Yy)({
        github,
        repository: run.repository,
        sha: promoted.commit,
        environment: reporting.createDeployment.environment,
        description: words.description,
        subject: { ...worthOne, run: run.url },
    });
    if (result.kind === 'created')
        return result.id;
    warn(result.warning);
    return null;
}
function promotionSubject({ model, candidate, target, evidenceDigest, }) {
    const { version } = candidate;
    return { action: 'promote', model, version, target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(target), evidenceDigest };
}
function pageOf({ uiUrl }, model, version) {
    return uiUrl === null ? null : (0,_report_text_links_js__WEBPACK_IMPORTED_MODULE_8__/* .versionUrl */ .Aj)(uiUrl, model, version);
}
/** Of a command that is misspelt nobody knows: for the deployment it counts as one that moves. */
function onlyLooks(command, raw) {
    const looking = ['check', 'clear-rollback', 'adopt', 'audit'];
    const named = command ?? raw.command;
    return looking.some((each) => each === named) || raw['dry-run'].toLowerCase() === 'true';
}
function withoutSecrets(text, secrets) {
    return secrets
        .flatMap(_github_workflow_log_js__WEBPACK_IMPORTED_MODULE_4__/* .secretParts */ .B)
        .sort((a, b) => b.length - a.length)
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 3044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   r: () => (/* binding */ refuseRegistryInFile)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4213);
/* harmony import */ var _github_branch_tip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _github_file_at_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7137);
/* harmony import */ var _github_promoted_commit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1241);
/* harmony import */ var _policy_file_policy_read_policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3930);
/* harmony import */ var _workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3195);
/* harmony import */ var _policy_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1815);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4743);










/**
 * Where the files are read that the inputs name. Some events give a job secrets that a pull request
 * from anywhere must not get at, so nothing of the workspace counts there: whoever checks the pull
 * request out has its files, links and build steps in it. They are read through GitHub's API then,
 * at the pull request's commit or the default branch's. A fork is judged by the policy of its base,
 * and a policy of another repository is read there.
 */
function filesOf(triggered, around, connect, policyRepository = null) {
    const { event } = triggered;
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceOf */ .B3)(around);
    const distrusts = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .distrustsWorkspace */ .Pb)(event);
    const ofFork = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfFork */ .OU)(event);
    if (!distrusts && !ofFork && policyRepository === null)
        return workspace;
    return {
        async readText(path, kind) {
            const { mostBytes } = kind;
            const isPolicy = kind === _policy_file_policy_read_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFile */ .X;
            if (isPolicy && policyRepository !== null) {
                return await (0,_policy_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .policyInRepository */ .G)(policyRepository, {
                    github: await connect(),
                    path: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .inRepository */ .yJ)(path, workspace),
                    mostBytes,
                });
            }
            if (!distrusts && !(isPolicy && ofFork))
                return await (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextFrom */ .Cd)(workspace, path, kind);
            return await textAtCommit(path, kind, {
                triggered,
                workspace,
                connect,
                at: isPolicy && ofFork ? await baseCommit(triggered, connect) : (0,_github_promoted_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .promotedCommit */ .m)(triggered),
                whose: isPolicy && ofFork ? "A fork's pull request is judged by the policy of its base." : '',
            });
        },
    };
}
async function textAtCommit(path, { name, mostBytes }, { triggered, workspace, connect, at, whose }) {
    const { event, run } = triggered;
    const on = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventName */ .eq)(event);
    if (run === null || at.kind === 'not-known') {
        const because = at.kind === 'not-known' ? at.because : 'this is no workflow run';
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The ${name} '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(path)}' is read at a commit on ${on}, and ${because}.`);
    }
    const found = await (0,_github_file_at_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .fileAtCommit */ .f)({
        github: await connect(),
        repository: run.repository,
        commit: at.commit,
        path: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .inRepository */ .yJ)(path, workspace),
        mostBytes,
    });
    switch (found.kind) {
        case 'found':
            return found.text;
        case 'not-known':
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU('github', `No ${name}. ${found.because}`);
        case 'absent':
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`There is no ${name} '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(path)}' at commit ${at.commit}. ${whose || `On ${on} it is read there, and not in the workspace.`}`);
    }
}
/** The base of a fork's pull request as it is now: the event may name an older one. */
async function baseCommit({ event, run }, connect) {
    if (run === null)
        return { kind: 'not-known', because: 'this is no workflow run' };
    const pull = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOf */ ._n)(event);
    const branch = pull === null ? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranchOf */ .dV)(event) : pull.baseRef;
    const tip = await (0,_github_branch_tip_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranchTip */ .F)(await connect(), run.repository, branch);
    return tip.kind === 'known' ? tip : { ...tip, because: tip.because.replace(/\.$/, '') };
}
/** A registry in a file of the workspace: whoever wrote the file says what it holds. */
function refuseRegistryInFile({ event }, { trackingUri, registryUri }) {
    const on = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .eventName */ .eq)(event);
    // What runs at the default branch alone may bring a file along; a dispatch chooses no commit.
    if (!(0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .distrustsWorkspace */ .Pb)(event) || on === 'repository_dispatch')
        return;
    if (![trackingUri, registryUri].some((uri) => /^sqlite:/i.test(uri)))
        return;
    throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A registry in a "sqlite:" file is refused on ${on}: it would be read from the workspace, which ` +
        'a pull request may have filled. Use the event pull_request, or a registry on a server.');
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pastOfReport),
  h: () => (/* binding */ timelineOf)
});

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/history/history.ts
var history_history = __webpack_require__(2780);
// EXTERNAL MODULE: ./src/evidence/trend.ts + 1 modules
var evidence_trend = __webpack_require__(884);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
// EXTERNAL MODULE: ./src/report/text/moment.ts
var moment = __webpack_require__(7946);
// EXTERNAL MODULE: ./src/report/history/history-words.ts
var history_words = __webpack_require__(6017);
;// CONCATENATED MODULE: ./src/report/history/history-mermaid.ts




/** A timeline is one column for each; more would be too small to read. */
const mostShown = 12;
/** What changed who holds the target. */
const shownKinds = new Set(['moved', 'left', 'arrived']);
/**
 * The newest part of a target's history as a Mermaid timeline, oldest first; null where nothing ever
 * moved. No text from the registry can end a line, a diagram or the code block that it stands in.
 */
function historyTimeline(model, history) {
    const moved = history.events.filter(({ kind }) => shownKinds.has(kind));
    const shown = moved.slice(0, mostShown).toReversed();
    if (shown.length === 0)
        return null;
    const title = `${(0,words/* targetName */.je)(history.target, inert)} of ${inert(model)}`;
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
        `${(0,moment/* minuteOf */.i)(at).replace(':', '.')} UTC`,
        `version ${(0,history_words/* eventVersion */.bd)(event)}`,
        inert((0,history_words/* eventSays */.nI)(event)),
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

;// CONCATENATED MODULE: ./src/action/past-of-report.ts




/** The trend of the key metric and, after a promotion, the target's history: of one reading. */
async function pastOfReport(outcome, stores, log) {
    const moved = outcome.ending.kind === 'promoted';
    const { history, trend } = await (0,evidence_trend/* pastOf */.C)(outcome, stores, moved);
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
        const standing = await registry.readSnapshot(model);
        return timelineIn(model, (0,history_history/* historyOf */.o)(standing, target).targets[0] ?? null);
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


/***/ }),

/***/ 1815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ policyInRepository),
/* harmony export */   a: () => (/* binding */ parsePolicyRepository)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);
/* harmony import */ var _github_file_at_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7137);
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5442);






/** Reads the input "policy-repository", `owner/name@ref`. */
function parsePolicyRepository(text) {
    const [, owner, name, ref] = /^([\w.-]+)\/([\w.-]+)@(\S+)$/.exec(text) ?? [];
    if (owner === undefined || name === undefined || ref === undefined) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"policy-repository" is '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text, 100)}'; it looks like owner/name@ref, and the ref is a branch, a tag or a commit: octo-bank/policies@main.`);
    }
    return { repository: { owner, name }, ref };
}
const aCommit = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** The text of the policy file as the ref has it now. Throws a `StagegateError`. */
async function policyInRepository({ repository, ref }, given) {
    const { github, path, mostBytes } = given;
    const where = `${(0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryName */ .a)(repository)}@${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(ref)}`;
    const commit = await commitOf(github, repository, ref, where);
    const found = await (0,_github_file_at_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAtCommit */ .f)({ github, repository, commit, path, mostBytes });
    switch (found.kind) {
        case 'found':
            return found.text;
        case 'absent':
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`There is no policy file '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}' in ${where} (commit ${commit}). The input "policy" is its path there.`);
        case 'not-known':
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU('github', `No policy file. ${found.because}`);
    }
}
async function commitOf({ octokit }, { owner, name }, ref, where) {
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo: name,
            ref,
            // The first page carries up to 300 changed files with their patches; none of them matters.
            per_page: 1,
            page: 2,
        });
        return aCommit.parse(data).sha;
    }
    catch (error) {
        const tried = `find ${where}, which "policy-repository" names`;
        const because = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(tried, ['contents: read'], error);
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU('github', `${because} A workflow's own token reads its own repository and public ones; for another one, give "github-token" the token of an app or a person that may read it.`, { cause: error });
    }
}


/***/ }),

/***/ 8047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rememberingLastLook)
/* harmony export */ });
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
            readSnapshot(model) {
                lookedAt = now();
                return registry.readSnapshot(model);
            },
        },
        lastLook: () => lookedAt,
    };
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ restoredEnvironment),
/* harmony export */   dN: () => (/* binding */ changedTrust),
/* harmony export */   yX: () => (/* binding */ environmentToSave)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _network_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3335);
/* harmony import */ var _registry_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9828);





/**
 * What Node, its OpenSSL and the resolver read of the environment by themselves, most of it before
 * any code of ours runs; and the certificates that MLflow's variable and those of Python's `requests`
 * name, whose path alone can be given back. Of a file, its content counts as well, and of a folder
 * that of all its files.
 */
const trustVariables = {
    CURL_CA_BUNDLE: 'a file',
    HOSTALIASES: 'a file',
    LOCALDOMAIN: 'a text',
    MLFLOW_TRACKING_SERVER_CERT_PATH: 'a file',
    NODE_EXTRA_CA_CERTS: 'a file',
    NODE_OPTIONS: 'a text',
    NODE_TLS_REJECT_UNAUTHORIZED: 'a text',
    NODE_USE_SYSTEM_CA: 'a text',
    OPENSSL_CONF: 'a file',
    REQUESTS_CA_BUNDLE: 'a file',
    SSL_CERT_DIR: 'a text',
    SSL_CERT_FILE: 'a file',
};
/** As no address of a proxy is written: what could not be used then is not used later, either. */
const unusable = 'unusable://';
async function environmentToSave(env, readFile) {
    const mlflow = _registry_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionVariables */ .OF.flatMap((name) => {
        const text = env[name];
        return text === undefined ? [] : [[name, text]];
    });
    const proxies = _network_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyVariables */ .eq.flatMap((name) => {
        const found = (0,_network_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyVariableIn */ .oj)(env, name);
        if (found === null)
            return [];
        return [[name, name === 'no_proxy' ? found.text : withoutLogin(found.text)]];
    });
    return {
        variables: Object.fromEntries([...mlflow, ...proxies]),
        trust: await trustOf(env, readFile),
    };
}
/** The environment as it was for the step before, whatever steps in between have exported. */
function restoredEnvironment({ variables }, env) {
    const others = Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_') &&
        !_registry_mlflow_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .connectionVariables */ .OF.some((variable) => variable === name) &&
        !_network_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyVariables */ .eq.some((proxy) => proxy === name.toLowerCase()));
    const again = Object.entries(variables).map(([name, text]) => [name, withLogin(name, text, env)]);
    return { ...Object.fromEntries(others), ...Object.fromEntries(again) };
}
/** Names of what cannot be given back and is not what it was. */
async function changedTrust(saved, restored, readFile) {
    const now = await trustOf(restored, readFile);
    return Object.keys(trustVariables).filter((name) => saved.trust[name] !== now[name]);
}
async function trustOf(env, readFile) {
    const digests = Object.entries(trustVariables).map(async ([name, kind]) => {
        const text = env[name] ?? '';
        if (text === '')
            return [];
        const content = kind === 'a file' ? await contentOf(text, readFile) : null;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([text, content]))
            .digest('hex');
        return [[name, hash]];
    });
    return Object.fromEntries((await Promise.all(digests)).flat());
}
/** null: it cannot be read; that is an error where it is needed, and for Node a file without any. */
async function contentOf(path, readFile) {
    try {
        return await readFile(path);
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EISDIR'))
            return null;
        return await contentsIn(path, readFile);
    }
}
async function contentsIn(folder, readFile) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).sort();
    const contents = names.map(async (name) => {
        const text = await readFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch(() => null);
        return [name, text];
    });
    return await Promise.all(contents);
}
/** The runner keeps what is saved in a plain file, and has the password nowhere else in one. */
function withoutLogin(text) {
    const url = (0,_network_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyAddress */ .nD)(text);
    if (url === null)
        return unusable;
    url.username = '';
    url.password = '';
    return url.href;
}
/** The login that the environment has now, if it is for this very proxy: it goes nowhere else. */
function withLogin(name, text, env) {
    if (name === 'no_proxy')
        return text;
    const present = [env[name], env[name.toUpperCase()]].map((it) => it?.trim() ?? '');
    return present.find((it) => it !== '' && withoutLogin(it) === text) ?? text;
}


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withStores)
/* harmony export */ });
/* harmony import */ var _registry_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9155);

/** Opens the registry, and closes it whatever happens. */
async function withStores(access, { log, around, connection, }, use) {
    const { env, cwd, now, dispatcher } = around;
    const stores = await (0,_registry_open_js__WEBPACK_IMPORTED_MODULE_0__/* .openStores */ .j)(access, connection, {
        env,
        cwd,
        now,
        onRetry: (message) => log.info(message),
        dispatcher,
    });
    try {
        return await use(stores);
    }
    finally {
        await (0,_registry_open_js__WEBPACK_IMPORTED_MODULE_0__/* .closeStores */ .H)(stores);
    }
}


/***/ }),

/***/ 4743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   YU: () => (/* binding */ inCheckout),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _github_approval_same_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1633);
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5442);




/** The folder that the job has checked out. */
function workspaceOf({ env, cwd }) {
    return env.GITHUB_WORKSPACE || cwd;
}
/** As GitHub's API wants it, where nothing of the workspace is looked at: that is the repository. */
function inRepository(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) : path;
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
}
/**
 * The same of a file that was checked out: the repository begins at the nearest folder above it that
 * has a `.git`, for `actions/checkout` may have put it below a `path:`; else at the workspace.
 */
async function inCheckout(path, workspace, repository) {
    const fromWorkspace = inRepository(path, workspace);
    if (fromWorkspace === '..' || fromWorkspace.startsWith('../')) {
        return { kind: 'path', path: fromWorkspace };
    }
    const names = fromWorkspace.split('/');
    for (let above = names.length - 1; above >= 0; above -= 1) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...names.slice(0, above));
        if (!(await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))))
            continue;
        const origin = await originOf(folder);
        return origin !== null && !(0,_github_approval_same_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameName */ .q)(origin, (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryName */ .a)(repository))
            ? { kind: 'of-another', repository: origin }
            : { kind: 'path', path: names.slice(above).join('/') };
    }
    return { kind: 'path', path: fromWorkspace };
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** `owner/name` of where it was cloned from; null: it does not say so in GitHub's form. */
async function originOf(folder) {
    let config;
    try {
        config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git', 'config'), 'utf8');
    }
    catch {
        return null;
    }
    const section = /^\[remote "origin"\]$([^[]*)/m.exec(config)?.[1] ?? '';
    const address = /^\s*url\s*=\s*(?:https?|ssh):\/\/[^/]+\/([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/m;
    return address.exec(section)?.[1] ?? null;
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/**
 * Whether GitHub takes both for the same name: it does not tell the cases of letters apart in the
 * names of environments and repositories. Beyond ASCII nothing is folded, so that two names that
 * are two to GitHub (`k` and the Kelvin sign) are never one here.
 */
function sameName(one, other) {
    return asciiLower(one) === asciiLower(other);
}
function asciiLower(name) {
    return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}


/***/ }),

/***/ 7021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ boundedAnswer),
/* harmony export */   k: () => (/* binding */ UnusableAnswer)
/* harmony export */ });
/* harmony import */ var _network_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4831);
/* harmony import */ var _network_nesting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2124);


/** Bytes. A hundred comments of the greatest length take a fifth of it, most of them escaped. */
const longestAnswer = 32 * 1024 * 1024;
/** An answer that came, and is not used for its size or its form. */
class UnusableAnswer extends Error {
    constructor(why) {
        super(why);
        this.name = 'UnusableAnswer';
    }
}
/** The same answer, read: Octokit itself would read and parse whatever comes. */
async function boundedAnswer(response) {
    if (response.body === null)
        return response;
    const text = await (0,_network_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(response.body, longestAnswer);
    if (text === null)
        throw new UnusableAnswer(`it is longer than ${longestAnswer / 1024 / 1024} MB`);
    if ((0,_network_nesting_js__WEBPACK_IMPORTED_MODULE_0__/* .nestsTooDeep */ .q)(text)) {
        throw new UnusableAnswer(`its lists and objects stand in each other more than ${_network_nesting_js__WEBPACK_IMPORTED_MODULE_0__/* .deepestNesting */ .b} deep`);
    }
    const { status, statusText, headers } = response;
    return new Response(text, { status, statusText, headers });
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defaultBranchTip),
/* harmony export */   u: () => (/* binding */ branchTip)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8881);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5442);



const aCommit = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('commit'), sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * The commit that a branch has now. It is asked for as a ref, for a tag may be called like the
 * branch, and a comparison by name would then be with that. Never throws.
 */
async function branchTip(github, repository, branch) {
    const { owner, name } = repository;
    const ref = `heads/${branch}`;
    try {
        const { data } = await github.octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
            owner,
            repo: name,
            ref,
        });
        const { object } = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(`refs/${ref}`), object: aCommit }).parse(data);
        return { kind: 'known', commit: object.sha };
    }
    catch (error) {
        const tried = `read which commit branch ${branch} of ${(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .a)(repository)} has`;
        return { kind: 'not-known', because: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(tried, ['contents: read'], error) };
    }
}
const headCommit = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The commit that the default branch has now. `branch`: its name; null: not known. Never throws. */
async function defaultBranchTip(github, repository, branch) {
    if (branch !== null)
        return await branchTip(github, repository, branch);
    const { owner, name } = repository;
    try {
        // A repository's HEAD is its default branch; no branch or tag can be called so.
        const { data } = await github.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo: name,
            ref: 'HEAD',
            per_page: 1,
            page: 2,
        });
        return { kind: 'known', commit: headCommit.parse(data).sha };
    }
    catch (error) {
        const tried = `read which commit the default branch of ${(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .a)(repository)} has`;
        return { kind: 'not-known', because: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(tried, ['contents: read'], error) };
    }
}


/***/ }),

/***/ 7420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   Zz: () => (/* binding */ compose),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   kR: () => (/* binding */ bodyLimit),
/* harmony export */   lv: () => (/* binding */ isNewerReviewed),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports commentLimit, hiddenRoom */
/* harmony import */ var _core_model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8102);


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
    const body = (0,_text_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitLines */ .R)({
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
            version: (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNumber */ .e1)(Number(version)),
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


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ commentThread)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _every_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6433);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4329);




/** GitHub's limit on `nodes(ids:)`. */
const mostIds = 100;
const authorship = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } }
}`;
const aComment = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._positive */ .NC()),
    node_id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    html_url: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    updated_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((comment) => ({
    id: comment.id,
    nodeId: comment.node_id,
    body: comment.body ?? '',
    url: comment.html_url,
    writtenAt: millisecondsOf(comment.updated_at),
})));
function millisecondsOf(time) {
    const milliseconds = Date.parse(time ?? '');
    return Number.isFinite(milliseconds) ? milliseconds : null;
}
const authorshipAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    data: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        nodes: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), viewerDidAuthor: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() })), null))),
    })),
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''), message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), '') }))),
});
function commentThread(github, repository, pullRequest) {
    const { octokit } = github;
    const oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
    const where = { owner: repository.owner, repo: repository.name };
    async function writtenByUs(nodeIds) {
        const ours = new Set();
        for (let start = 0; start < nodeIds.length; start += mostIds) {
            const ids = nodeIds.slice(start, start + mostIds);
            const answer = authorshipAnswer.parse(await github.graphql(authorship, { ids }));
            // One deleted meanwhile is not found; any other error leaves authorship unknown.
            const refused = answer.errors?.find((error) => error.type !== 'NOT_FOUND');
            if (refused !== undefined)
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphqlRefusal */ .kW(refused.type, refused.message);
            for (const node of answer.data?.nodes ?? []) {
                if (node?.viewerDidAuthor)
                    ours.add(node.id);
            }
        }
        return ours;
    }
    return {
        async findOwn(marker, known) {
            const all = await (0,_every_row_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .U)('comments', (page) => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...where,
                issue_number: pullRequest,
                ...page,
            }));
            const marked = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(aComment)
                .parse(all)
                .filter((comment) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .beginsWithMarker */ .b)(comment.body, marker));
            const knownIds = new Set(known.map((comment) => comment.id));
            const asked = marked.filter((comment) => !knownIds.has(comment.id));
            const ours = await writtenByUs(asked.map((comment) => comment.nodeId));
            return marked
                .filter((comment) => knownIds.has(comment.id) || ours.has(comment.nodeId))
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...where, issue_number: pullRequest, body });
            return aComment.parse(data);
        },
        read: (comment) => unlessGone(async () => {
            const { data } = await octokit.request(`GET ${oneComment}`, {
                ...where,
                comment_id: comment.id,
            });
            return aComment.parse(data);
        }),
        update: (comment, body) => unlessGone(async () => {
            const { data } = await octokit.request(`PATCH ${oneComment}`, {
                ...where,
                comment_id: comment.id,
                body,
            });
            return aComment.parse(data);
        }),
        async remove(comment) {
            await unlessGone(() => octokit.request(`DELETE ${oneComment}`, { ...where, comment_id: comment.id }));
        },
    };
}
async function unlessGone(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./src/github/comment-thread.ts
var comment_thread = __webpack_require__(6747);
// EXTERNAL MODULE: ./src/github/failure.ts
var failure = __webpack_require__(8881);
// EXTERNAL MODULE: ./src/github/pull-request.ts + 1 modules
var pull_request = __webpack_require__(7222);
// EXTERNAL MODULE: ./src/github/comment-text.ts
var comment_text = __webpack_require__(7420);
;// CONCATENATED MODULE: ./src/github/sticky-comment.ts


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
const mostLooks = 12;
/**
 * Leaves one comment of ours, and in it the newest truth that this run knows of: creates it, or
 * updates the oldest, moves into it what later ones say that is newer, and deletes those. Then looks
 * whether it stayed so. Throws only if nothing of ours was written.
 */
async function keepOne(given) {
    const { thread, marker, own, head, sleep, warningOf } = given;
    /** The newest of all that this run has seen, its own text among it. */
    let newest = own;
    let comments = given.found;
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
        for (let look = 1; look <= mostLooks; look += 1) {
            const [oldest, ...duplicates] = comments;
            if (oldest === undefined) {
                const created = await create(thread, marker, newest);
                ours = [...ours, created];
                url = created.url;
                wrote = 'created';
                await sleep(lookAgainAfter);
                // Another run may have found nothing either, and created one before.
                comments = await thread.findOwn(marker, ours);
                continue;
            }
            url = oldest.url;
            newest = comments.map(textOf).reduce((text, other) => (0,comment_text/* join */.fj)(text, other, head), newest);
            const stands = textOf(oldest);
            // Of what the same run says in the same millisecond the last counts.
            const last = look === 1 && newest.told === own.told;
            const late = !says(oldest, composed(marker, newest)) &&
                ((0,comment_text/* isNewer */.U4)(newest.told, stands.told, head) ||
                    (0,comment_text/* isNewerReviewed */.lv)(newest.reviewed, stands.reviewed, head) ||
                    last);
            if (late) {
                if ((await thread.update(oldest, composed(marker, newest))) === null) {
                    comments = await thread.findOwn(marker, ours);
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
            comments = again === null ? await thread.findOwn(marker, ours) : [again];
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
        if ((0,failure/* isRefusal */.vu)(error))
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
    return (0,comment_text/* readText */.yR)(body, writtenAt);
}
function composed(marker, { told, reviewed }) {
    if (told === null)
        throw new Error('there is nothing to tell');
    return (0,comment_text/* compose */.Zz)(marker, told, reviewed);
}
function says({ body }, text) {
    return withPlainLineEnds(body) === withPlainLineEnds(text);
}
function withPlainLineEnds(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

// EXTERNAL MODULE: ./src/github/workflow-run.ts
var workflow_run = __webpack_require__(5442);
;// CONCATENATED MODULE: ./src/github/comment.ts





/**
 * Writes the one comment of this marker on a pull request, unless a newer truth stands there.
 * Never throws: a report that fails changes no verdict.
 */
async function upsertComment(given) {
    const { github, repository, pullRequest, marker, telling, known = [], sleep, onlyOurs } = given;
    const tried = `comment on pull request #${pullRequest} of ${(0,workflow_run/* repositoryName */.a)(repository)}`;
    const warningOf = (error) => (0,failure/* problem */.CC)(tried, ['pull-requests: write'], error);
    try {
        const thread = (0,comment_thread/* commentThread */.k)(github, repository, pullRequest);
        const [found, proposal] = await Promise.all([thread.findOwn(marker, known), proposalNow(given)]);
        if (onlyOurs === true && found.length === 0)
            return { kind: 'none-of-ours', warning: null };
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
    const now = await (0,pull_request/* readPullRequest */.D)({ github, repository, number: pullRequest });
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


/***/ }),

/***/ 2935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ commitHistory)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _git_commit_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2108);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);




const comparison = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** How the second commit, `head`, stands to the first, `base`. */
    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['identical', 'ahead', 'behind', 'diverged']),
    base_commit: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});
/**
 * The history as GitHub has it, asked with one request for each commit, and with none where the
 * run was made from the very commit that is being promoted.
 *
 * @param given.connect called before the first request only
 */
function commitHistory(given) {
    const { connect, repository, promoted } = given;
    return {
        /** Rejects with an error of GitHub's where it does not answer, or not to this token. */
        async relationOf(commit) {
            const theirs = (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .commitHash */ .u)(commit);
            const head = promoted.kind === 'known' ? promoted.commit : null;
            if (theirs.kind === 'none') {
                return { kind: 'not-known', reason: 'no-hash', because: theirs.because, promoted: head };
            }
            if (promoted.kind === 'not-known') {
                const { because } = promoted;
                return { kind: 'not-known', reason: 'no-promoted-commit', because, promoted: head };
            }
            if (promoted.commit === theirs.hash)
                return { kind: 'same' };
            return await compare(await connect(), repository, theirs.hash, promoted.commit);
        },
    };
}
async function compare({ octokit }, { owner, name }, base, head) {
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            owner,
            repo: name,
            basehead: `${base}...${head}`,
            // The first page carries up to 300 changed files with their patches; none of them matters.
            per_page: 1,
            page: 2,
        });
        const { status, base_commit } = comparison.parse(data);
        // A branch or a tag may be called like a commit.
        if (base_commit.sha !== base)
            return notFound(head);
        switch (status) {
            // Their hashes differ, so `identical` is none of ours to call the same.
            case 'identical':
            case 'ahead':
                return { kind: 'ancestor' };
            case 'behind':
            case 'diverged':
                return { kind: 'not-an-ancestor', promoted: head };
        }
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw refused(error, `${owner}/${name}`, base, head);
        // Both are there, and have nothing in common: GitHub says that with the same status.
        const unrelated = error instanceof Error && /^No common ancestor\b/.test(error.message);
        return unrelated ? { kind: 'not-an-ancestor', promoted: head } : notFound(head);
    }
}
/** GitHub's 404 says neither which of both it lacks, nor whether the token may see them. */
function notFound(promoted) {
    return {
        kind: 'not-known',
        reason: 'not-found',
        because: 'GitHub does not find it beside the commit that is being promoted: one of them was never pushed to this repository, or the github-token has no contents: read',
        promoted,
    };
}
function refused(error, repository, base, head) {
    const tried = `compare commit ${base} with ${head} in ${repository}`;
    return new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU('github', (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(tried, ['contents: read'], error), { cause: error });
}


/***/ }),

/***/ 9455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ setDeploymentStatus)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9808);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5442);





/** Characters; what is longer would cost the whole status if GitHub refused it. */
const longestAddress = 2000;
const statuses = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    description: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    log_url: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
}));
/**
 * Says how a deployment ended, and of earlier ones nothing: one environment may hold many models.
 * Never throws: a report that fails changes nothing of what happened.
 */
async function setDeploymentStatus(given) {
    const { github, repository, deployment, status } = given;
    const { octokit } = github;
    const where = { owner: repository.owner, repo: repository.name, deployment_id: deployment };
    const address = addressOf(status.environmentUrl);
    const sent = {
        state: status.state,
        description: (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(status.description, _deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionLimit */ .M7),
        log_url: status.logUrl,
        // GitHub answers an empty address with no JSON, so it is left out.
        ...(address !== null && { environment_url: address }),
        auto_inactive: false,
    };
    async function isThere() {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { ...where, per_page: 100 });
        return statuses
            .parse(data)
            .some((each) => each.state === sent.state &&
            each.description === sent.description &&
            each.log_url === sent.log_url);
    }
    const send = () => octokit.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...where,
        ...sent,
    });
    try {
        try {
            await send();
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
                throw error;
            // Unlike a deployment, a status that is there twice says nothing more than one.
            if (!(await isThere()))
                await send();
        }
        return { kind: 'set' };
    }
    catch (error) {
        const tried = `set the status of deployment ${deployment} of ${(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .a)(repository)}`;
        return { kind: 'failed', warning: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(tried, _deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentPermissions */ .AS, error) };
    }
}
function addressOf(url) {
    if (url === null || url.length > longestAddress || !URL.canParse(url))
        return null;
    return /^https?:$/.test(new URL(url).protocol) ? url : null;
}


/***/ }),

/***/ 9808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ deploymentPermissions),
/* harmony export */   HZ: () => (/* binding */ findDeployment),
/* harmony export */   M7: () => (/* binding */ descriptionLimit),
/* harmony export */   Yy: () => (/* binding */ createDeployment)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _core_text_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4289);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4213);
/* harmony import */ var _every_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6433);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8881);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5442);






/** By which a workflow `on: deployment` tells Stagegate's deployments from those of others. */
const deploymentTask = 'stagegate';
/** Characters that GitHub takes in a description; it says so of a status, and we hold to it in both. */
const descriptionLimit = 140;
/** What a job must be granted for all that is done here. */
const deploymentPermissions = ['deployments: write'];
const anId = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._positive */ .NC()) });
const aDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .extend */ .X$i(anId, { payload: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J() });
const onlyAMessage = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** As it is sent; GitHub hands it back as it came, or as text. */
const aPayload = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    action: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr()),
    target: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    run: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/**
 * Makes a deployment. It merges nothing and waits for no check: what it tells of has happened.
 * Never throws: a report that fails changes nothing of that.
 */
async function createDeployment(given) {
    const { github, repository, sha, environment, description, subject } = given;
    try {
        const { status, data } = await github.octokit.request('POST /repos/{owner}/{repo}/deployments', {
            owner: repository.owner,
            repo: repository.name,
            ref: sha,
            task: deploymentTask,
            auto_merge: false,
            required_contexts: [],
            payload: payloadOf(subject),
            environment,
            description: (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(description, descriptionLimit),
        });
        return { kind: 'created', id: idIn(status, data) };
    }
    catch (error) {
        const failed = failedTo('create', given, error);
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(error))
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
        const all = await (0,_every_row_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .U)('deployments', (page) => github.octokit.request('GET /repos/{owner}/{repo}/deployments', {
            owner: repository.owner,
            repo: repository.name,
            sha,
            task: deploymentTask,
            environment,
            ...page,
        }));
        const about = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(aDeployment)
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
function payloadOf(subject) {
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
    const has = aPayload.safeParse(typeof payload === 'string' ? (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Y)(payload) : payload).data;
    return (has !== undefined &&
        has.action === action &&
        has.model === payloadText(model) &&
        has.version === version &&
        has.target === payloadText(target) &&
        has.run === run);
}
/** Longer than any name that MLflow takes. */
function payloadText(text) {
    return (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(text, 300);
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
    const where = `of ${environment} at commit ${sha} of ${(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryName */ .a)(repository)}`;
    return { kind: 'failed', warning: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(`${what} ${where}`, deploymentPermissions, error) };
}


/***/ }),

/***/ 879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ eventStanding),
  P: () => (/* binding */ isOfEnvironment)
});

// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/git/commit-hash.ts
var commit_hash = __webpack_require__(2108);
// EXTERNAL MODULE: ./src/github/branch-tip.ts
var branch_tip = __webpack_require__(5203);
// EXTERNAL MODULE: ./src/github/commit-history.ts
var commit_history = __webpack_require__(2935);
// EXTERNAL MODULE: ./src/github/workflow-run.ts
var workflow_run = __webpack_require__(5442);
;// CONCATENATED MODULE: ./src/github/on-default-branch.ts






/**
 * Whether a commit is in the history of the default branch. Throws nothing that a user could have
 * caused.
 *
 * @param given.whose for people: `the deployment's`
 * @param given.connect called before the first request only
 */
async function onDefaultBranch(given) {
    const { whose, branch, run, connect } = given;
    const commit = (0,commit_hash/* fullHash */.o)(given.commit);
    if (commit === null)
        return notKnown(`the event's payload does not name ${whose} commit`);
    if (branch === null)
        return notKnown("the event's payload does not name the default branch");
    if (run === null)
        return notKnown('this is no workflow run of a repository');
    try {
        return await standingOf({ whose, commit, branch, repository: run.repository }, await connect());
    }
    catch (error) {
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        return notKnown(error.message);
    }
}
async function standingOf(asked, github) {
    const { whose, commit, branch, repository } = asked;
    const tip = await (0,branch_tip/* branchTip */.u)(github, repository, branch);
    if (tip.kind === 'not-known')
        return notKnown(tip.because);
    const connect = async () => github;
    const promoted = { kind: 'known', commit: tip.commit };
    const relation = await (0,commit_history/* commitHistory */.C)({ connect, repository, promoted }).relationOf(commit);
    switch (relation.kind) {
        case 'same':
        case 'ancestor':
            return { kind: 'may-write' };
        case 'not-an-ancestor':
            return {
                kind: 'not-on-default-branch',
                because: `${whose} commit ${commit} is not on the default branch ${(0,untrusted_text/* visible */.RK)(branch)}`,
            };
        case 'not-known':
            return notKnown(`GitHub does not find commit ${commit} beside ${tip.commit}, which the default branch ${(0,untrusted_text/* visible */.RK)(branch)} of ${(0,untrusted_text/* visible */.RK)((0,workflow_run/* repositoryName */.a)(repository))} names: one of them was never pushed to this repository, or the github-token has no contents: read`);
    }
}
function notKnown(because) {
    return { kind: 'not-known', because: because.replace(/\.$/, '') };
}

;// CONCATENATED MODULE: ./src/github/event-standing.ts


/**
 * Anybody may deploy any commit of any branch, a preview of what nobody has reviewed among them, and
 * a workflow that another one follows may have run on one: so that commit has to be on the default
 * branch. null: the event is none of these. Throws nothing that a user could have caused.
 *
 * @param given.environment the input: only deployments of this one count; '' for those of any
 * @param given.connect called before the first request only
 */
async function eventStanding(given) {
    const { event, environment, run, connect } = given;
    switch (event.kind) {
        case 'deployment': {
            if (!isOfEnvironment(event, environment))
                return otherEnvironment(event, environment);
            const { sha: commit, defaultBranch: branch } = event;
            return await onDefaultBranch({ whose: "the deployment's", commit, branch, run, connect });
        }
        case 'workflow_run': {
            const { follows, defaultBranch: branch } = event;
            // Refused for that, whatever its commit is.
            if (follows.onUnmerged)
                return null;
            const commit = follows.headSha;
            return await onDefaultBranch({ whose: "the followed run's", commit, branch, run, connect });
        }
        case 'push':
        case 'workflow_dispatch':
        case 'pull_request':
        case 'pull_request_target':
        case 'merge_group':
        case 'issue_comment':
        case 'other':
            return null;
    }
}
/** GitHub does not tell the cases of environments' names apart. */
function isOfEnvironment(event, environment) {
    return environment === '' || event.environment?.toLowerCase() === environment.toLowerCase();
}
function otherEnvironment(event, environment) {
    const named = event.environment === null
        ? "the event's payload does not name the deployment's environment"
        : `the deployment's environment is '${(0,untrusted_text/* visible */.RK)(event.environment)}'`;
    const because = `${named}, and the input "environment" is '${(0,untrusted_text/* visible */.RK)(environment)}'`;
    return { kind: 'other-environment', because };
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ loadEvent),
/* harmony export */   OU: () => (/* binding */ isOfFork),
/* harmony export */   Pb: () => (/* binding */ distrustsWorkspace),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   eq: () => (/* binding */ eventName)
/* harmony export */ });
/* unused harmony export readEvent */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _core_text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4289);
/* harmony import */ var _git_commit_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2108);
/* harmony import */ var _pull_request_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5442);





/**
 * Whether the run is about a pull request that anybody may have opened, and has the repository's
 * secrets all the same; or may have checked out whatever else (`repository_dispatch`). Nothing that
 * lies in the workspace counts then.
 */
function distrustsWorkspace(event) {
    switch (event.kind) {
        case 'pull_request_target':
        case 'issue_comment':
        case 'workflow_run':
            return true;
        case 'other':
            // One that nobody can read is no safer than the same one that can be read.
            return [
                'pull_request_target',
                'issue_comment',
                'workflow_run',
                'repository_dispatch',
            ].includes(event.name);
        case 'push':
        case 'workflow_dispatch':
        case 'deployment':
        case 'pull_request':
        case 'merge_group':
            return false;
    }
}
/** Whether it is about what a fork proposes: only the base says what counts then. */
function isOfFork(event) {
    // Of what GitHub leaves out of `workflow_run` nobody knows whose it is: a fork's, most likely.
    if (event.kind === 'workflow_run' && event.follows.event.startsWith('pull_request')) {
        return event.pullRequest === null || event.pullRequest.fromFork;
    }
    const pull = pullRequestOf(event);
    return pull?.fromFork === true && !pull.merged;
}
/** Its name without `refs/heads/`; null where the payload does not say. */
function defaultBranchOf(event) {
    return 'defaultBranch' in event
        ? event.defaultBranch
        : (pullRequestOf(event)?.defaultBranch ?? null);
}
/** The name of the event, as a workflow's `on:` has it. */
function eventName(event) {
    return event.kind === 'other' ? event.name : event.kind;
}
/** The pull request that the event is of, whatever it is called; null: of none. A push may have merged one. */
function pullRequestOf(event) {
    switch (event.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return event;
        case 'issue_comment':
        case 'workflow_run':
        case 'other':
            return event.pullRequest;
        case 'push':
        case 'workflow_dispatch':
        case 'deployment':
        case 'merge_group':
            return null;
    }
}
const namesDefaultBranch = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)) }),
});
const namesRef = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)) });
const aDeployment = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    deployment: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC())), null),
        environment: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
});
const aPush = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ before: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const pushedCommits = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ commits: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) });
const aMergeGroup = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        base_sha: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), null),
    }),
});
/** Pure. `payload` is the parsed event file, or null where there is none. Throws nothing. */
function readEvent(given) {
    return { event: triggeringEvent(given.env, given.payload), run: (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowRun */ .t)(given.env) };
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
    return (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Y)(await readFile(path).catch(() => '')) ?? null;
}
function triggeringEvent(env, payload) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const sha = env.GITHUB_SHA ?? '';
    const defaultBranch = namesDefaultBranch.safeParse(payload).data?.repository.default_branch ?? null;
    const other = (pullRequest) => ({
        kind: 'other',
        name,
        pullRequest,
        onUnmerged: ['issue_comment', 'workflow_run'].includes(name) ||
            name.startsWith('pull_request') ||
            (0,_pull_request_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isInMergeQueue */ .B)(env.GITHUB_REF ?? ''),
        onDefaultBranch: compareRef(env.GITHUB_REF ?? '', defaultBranch),
    });
    switch (name) {
        case 'push':
        case 'workflow_dispatch': {
            const ref = env.GITHUB_REF || namesRef.safeParse(payload).data?.ref;
            if (ref === undefined)
                return other(null);
            const at = { ref, sha, defaultBranch, onDefaultBranch: compareRef(ref, defaultBranch) };
            return name === 'push'
                ? {
                    kind: name,
                    before: (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .fullHash */ .o)(aPush.safeParse(payload).data?.before),
                    commits: commitsIn(payload, sha),
                    ...at,
                }
                : { kind: name, ...at };
        }
        // What somebody says of a deployment runs at the deployment's commit, too.
        case 'deployment_status':
        case 'deployment': {
            const deployment = aDeployment.safeParse(payload).data?.deployment;
            return {
                kind: 'deployment',
                // A status of our own on it would be another such event.
                id: name === 'deployment' ? (deployment?.id ?? null) : null,
                environment: deployment?.environment ?? null,
                sha: deployment?.sha ?? sha,
                defaultBranch,
            };
        }
        case 'pull_request':
        case 'pull_request_target': {
            const pullRequest = (0,_pull_request_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestIn */ .Ud)(payload, defaultBranch);
            return pullRequest === null ? other(null) : { kind: name, ...pullRequest };
        }
        case 'merge_group': {
            const group = aMergeGroup.safeParse(payload).data?.merge_group;
            const baseSha = (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .fullHash */ .o)(group?.base_sha);
            return { kind: name, baseRef: group?.base_ref ?? null, baseSha, sha };
        }
        case 'issue_comment': {
            const on = (0,_pull_request_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commentedOn */ .g0)(payload);
            return on === undefined
                ? other(null)
                : { kind: name, on, pullRequest: null, unanswered: null };
        }
        case 'workflow_run': {
            const follows = (0,_pull_request_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .followedRun */ .mD)(payload);
            if (follows === null)
                return other(null);
            return { kind: name, follows, defaultBranch, pullRequest: null, unanswered: null };
        }
        default:
            return other((0,_pull_request_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestIn */ .Ud)(payload, defaultBranch));
    }
}
/** The commit that the ref has now is among them, also where the payload lists none. */
function commitsIn(payload, sha) {
    const listed = pushedCommits.safeParse(payload).data?.commits;
    const head = (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .fullHash */ .o)(sha);
    if (listed === undefined || head === null)
        return null;
    const commits = listed.map(({ id }) => (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .fullHash */ .o)(id));
    if (!commits.every((commit) => commit !== null))
        return null;
    return [...new Set([...commits, head])];
}
function compareRef(ref, defaultBranch) {
    if (defaultBranch === null)
        return 'unknown';
    return ref === `refs/heads/${defaultBranch}` ? 'yes' : 'no';
}


/***/ }),

/***/ 6433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ everyRow),
/* harmony export */   Z: () => (/* binding */ TooManyRows)
/* harmony export */ });
const perPage = 100;
/** A thousand rows: more than any that Stagegate has made, or must be found among. */
const mostPages = 10;
/** A listing that is longer than any that is read; what was read of it is not used. */
class TooManyRows extends Error {
    constructor(rows) {
        super(`there are more than ${mostPages * perPage} ${rows}, and no more are read`);
        this.name = 'TooManyRows';
    }
}
/** All rows of a listing, page by page, in order. `rows`: what they are, for the error. */
async function everyRow(rows, ask) {
    const all = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { data } = await ask({ per_page: perPage, ...(page > 1 && { page }) });
        all.push(...data);
        if (data.length < perPage)
            return all;
    }
    throw new TooManyRows(rows);
}


/***/ }),

/***/ 8881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kW: () => (/* binding */ GraphqlRefusal),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8395);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _bounded_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7021);
/* harmony import */ var _every_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6433);




/** Octokit gives a connection that failed a status, too, but no response. */
const noAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), response: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .undefined */ .Vxk()) });
const anAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    response: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        headers: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), {}),
        data: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(),
    }),
});
const aMessage = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .partial */ .OH3(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })))), undefined),
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
function isRefusal(error) {
    const status = statusOf(error);
    return status !== null && status < 500;
}
/**
 * @param tried what was tried, on what: `comment on pull request #7 of owner/name`
 * @param permissions what a workflow must grant for that: `pull-requests: write`
 */
function problem(tried, permissions, error) {
    return `Could not ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(tried)}: ${outcomeOf(permissions, error)}`;
}
/** What came back, and what to do. */
function outcomeOf(permissions, error) {
    const sentences = [whatCameBack(error), whatToDo(permissions, error)];
    return sentences.filter((sentence) => sentence !== '').join(' ');
}
function whatCameBack(error) {
    if (error instanceof _every_row_js__WEBPACK_IMPORTED_MODULE_1__/* .TooManyRows */ .Z)
        return `${error.message}.`;
    const answer = anAnswer.safeParse(error).data;
    if (answer === undefined) {
        const innermost = innermostCause(error);
        if (innermost instanceof _bounded_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .UnusableAnswer */ .k) {
            return `what came back is not used, for ${innermost.message}.`;
        }
        return noAnswer.safeParse(error).success
            ? `GitHub did not answer (${causeOf(error)}).`
            : `what came back is not in the form of GitHub's API (${causeOf(error)}).`;
    }
    const body = aMessage.safeParse(answer.response.data).data;
    const details = (body?.errors ?? []).flatMap((one) => one.message ?? []);
    const said = [body?.message ?? '', ...details].filter((text) => text !== '').join('; ');
    return said === ''
        ? `GitHub answered ${answer.status}.`
        : `GitHub answered ${answer.status} (${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(said)}).`;
}
function innermostCause(error) {
    let innermost = error;
    for (let depth = 0; depth < 5; depth += 1) {
        if (!(innermost instanceof Error) || innermost.cause === undefined)
            break;
        innermost = innermost.cause;
    }
    return innermost;
}
/** The innermost cause names the host and the reason; the outer ones say "fetch failed". */
function causeOf(error) {
    const innermost = innermostCause(error);
    const text = innermost instanceof Error ? innermost.message : String(innermost);
    if (text !== '')
        return (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text);
    const code = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).safeParse(innermost).data?.code;
    return (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(code ?? 'for no given reason');
}
function whatToDo(permissions, error) {
    if (error instanceof _every_row_js__WEBPACK_IMPORTED_MODULE_1__/* .TooManyRows */ .Z)
        return '';
    const answer = anAnswer.safeParse(error).data;
    if (answer === undefined) {
        return noAnswer.safeParse(error).success && !(innermostCause(error) instanceof _bounded_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .UnusableAnswer */ .k)
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
            if (/\bis locked\b/i.test(body?.message ?? '')) {
                return 'The pull request is locked, and no permission changes that: unlock it.';
            }
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
        return `\`${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name.replaceAll('_', '-'))}: ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(level)}\``;
    })
        .join(' with '));
    return ` (GitHub accepts ${sets.join(' or ')})`;
}


/***/ }),

/***/ 7137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileAtCommit)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4213);
/* harmony import */ var _git_commit_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2108);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8881);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5442);





const permission = 'contents: read';
/** Above a megabyte GitHub leaves `content` empty, and says `none` for its encoding. */
const aFile = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'),
    size: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()),
    encoding: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    content: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A symbolic link to a file of the repository comes as that file; one that leads elsewhere does not. */
const noFile = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['symlink', 'submodule']) });
const aFolder = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const contents = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([aFile, noFile, aFolder]);
/**
 * Reads one file through GitHub's contents API, at the commit alone: no branch or tag is called
 * like a whole hash, for GitHub refuses such names. A 404 means anything, so what is there above
 * the file is asked then: only what is really not in the commit is `absent`. Never throws.
 *
 * @param given.path relative to the root of the repository; `..` in it is not known to lead anywhere
 * @param given.mostBytes a larger file is some other file
 */
async function fileAtCommit(given) {
    const { github, repository, mostBytes } = given;
    const commit = (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .commitHash */ .u)(given.commit);
    const file = `'${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(given.path)}'`;
    const notKnown = (because) => ({ kind: 'not-known', because });
    if (commit.kind === 'none') {
        return notKnown(`Could not read ${file} at '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(given.commit)}': ${commit.because}.`);
    }
    const where = `${file} at commit ${commit.hash}`;
    const names = namesIn(given.path);
    if (names === null) {
        return notKnown(`Could not read ${where}: a path inside of the repository is needed, without "..", backslashes or control characters.`);
    }
    const tried = `read ${where} of ${(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryName */ .a)(repository)}`;
    try {
        const found = await ask(github, repository, names, commit.hash);
        if (found === null) {
            const lookUp = (above) => ask(github, repository, above, commit.hash);
            return ((await whereNothingIs(names, where, lookUp)) ??
                (await inCommit(github, repository, commit.hash, where)));
        }
        if (Array.isArray(found))
            return notKnown(`Could not read ${where}: it is a folder.`);
        return found.type === 'file'
            ? textOf(found, where, mostBytes)
            : notKnown(`Could not read ${where}: it is a ${kindWord(found.type)}.`);
    }
    catch (error) {
        return notKnown((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(tried, [permission], error));
    }
}
/** null: GitHub answered 404. */
async function ask({ octokit }, { owner, name }, names, commit) {
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
            owner,
            repo: name,
            path: names.join('/'),
            ref: commit,
        });
        return contents.parse(data);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
/** The nearest folder above that is there says why the file is not; null: there is none. */
async function whereNothingIs(names, where, lookUp) {
    for (let length = names.length - 1; length > 0; length -= 1) {
        const above = names.slice(0, length);
        const found = await lookUp(above);
        if (found === null)
            continue;
        if (Array.isArray(found)) {
            const listed = found.some(({ name }) => name === names[length]);
            if (!listed)
                return { kind: 'absent' };
            const because = `Could not read ${where}: GitHub lists it, and then does not find it. Run the job again.`;
            return { kind: 'not-known', because };
        }
        if (found.type === 'file')
            return { kind: 'absent' };
        return {
            kind: 'not-known',
            because: `Could not read ${where}: '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(above.join('/'))}' is a ${kindWord(found.type)}, which GitHub's API does not look into. Keep the file in a folder of the repository itself.`,
        };
    }
    return null;
}
/** Nothing of the path is there: in the commit, or the commit itself. */
async function inCommit({ octokit }, { owner, name }, commit, where) {
    try {
        await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
            owner,
            repo: name,
            commit_sha: commit,
        });
        return { kind: 'absent' };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
            throw error;
        return {
            kind: 'not-known',
            because: `Could not read ${where}: GitHub has no such commit in this repository (a rewritten branch may have left it behind), or the github-token may not see it: that needs \`${permission}\` in the job's permissions.`,
        };
    }
}
function kindWord(type) {
    return type === 'symlink' ? 'symbolic link' : 'submodule';
}
function textOf({ size, encoding, content }, where, mostBytes) {
    const notKnown = (because) => ({
        kind: 'not-known',
        because: `Could not read ${where}: ${because}.`,
    });
    if (size > mostBytes)
        return notKnown(`it has ${size} bytes, and ${mostBytes} are the most`);
    if (encoding !== 'base64') {
        return notKnown(`GitHub sent it in the encoding '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(encoding)}' instead of base64`);
    }
    const bytes = Buffer.from(content, 'base64');
    if (bytes.length !== size) {
        return notKnown(`GitHub says that it has ${size} bytes, and sent ${bytes.length}`);
    }
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return { kind: 'found', text };
    }
    catch {
        return notKnown('it is not text in UTF-8; save it in that encoding');
    }
}
/** null: it names no file of a repository. */
function namesIn(path) {
    // Half of a surrogate pair has no place in an address, nor in a name that Git stores.
    if (/^\/|[\\\p{Cc}]/u.test(path) || !path.isWellFormed())
        return null;
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    return names.length === 0 || names.includes('..') ? null : names;
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker),
/* harmony export */   b: () => (/* binding */ beginsWithMarker)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The same model, target and key give the same marker on every machine. A hash, because model
 * names are untrusted and a `-->` in one would end the HTML comment.
 */
function commentMarker(of) {
    // JSON keeps the parts apart: ["a","b:c",""] is never ["a:b","c",""].
    const named = JSON.stringify([of.model, of.targetKey, of.commentKey]);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(named).digest('hex').slice(0, 16);
    return `<!-- stagegate:${hash} -->`;
}
/** Whether the marker is the first line, whichever way lines end. */
function beginsWithMarker(body, marker) {
    return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}


/***/ }),

/***/ 1241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ promotedCommit)
/* harmony export */ });
/* harmony import */ var _git_commit_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2108);

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
        case 'issue_comment':
            if (event.pullRequest !== null)
                return ofPullRequest(event.pullRequest);
            return event.on === null ? known(run?.sha ?? null) : notAnswered(event.unanswered);
        case 'workflow_run':
            // What it follows ran at that commit, whatever the pull request has by now.
            return event.follows.onUnmerged ? known(event.follows.headSha) : known(run?.sha ?? null);
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
function notAnswered(unanswered) {
    const because = unanswered?.replace(/\.$/, '') ?? 'GitHub was not asked for the pull request';
    return { kind: 'not-known', because };
}
function known(text) {
    const commit = (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fullHash */ .o)(text);
    return commit === null
        ? {
            kind: 'not-known',
            because: 'the event that started the workflow does not name the commit being promoted',
        }
        : { kind: 'known', commit };
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isInMergeQueue),
/* harmony export */   FX: () => (/* binding */ dependabot),
/* harmony export */   Ud: () => (/* binding */ pullRequestIn),
/* harmony export */   g0: () => (/* binding */ commentedOn),
/* harmony export */   mD: () => (/* binding */ followedRun)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var _git_commit_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2108);


const dependabot = 'dependabot[bot]';
const repository = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)) });
const shape = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    action: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC()),
        state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
        // Reviews carry a shorter form, without `merged` but with the time.
        merged: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
        merged_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))),
        merge_commit_sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        user: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
        base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)), sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: repository }),
        head: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(repository) }),
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
const aComment = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    issue: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC()),
        pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ merged_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1))) })),
    }),
});
/** What `issue_comment` is on: a pull request, or null for an issue. undefined: nobody can read it. */
function commentedOn(payload) {
    const issue = aComment.safeParse(payload).data?.issue;
    if (issue === undefined)
        return undefined;
    if (issue.pull_request == null)
        return null;
    return { number: issue.number, merged: typeof issue.pull_request.merged_at === 'string' };
}
const aFollowUp = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        event: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)),
        head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        pull_requests: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC()) })), []),
    }),
});
/** null: nobody can read it. */
function followedRun(payload) {
    const run = aFollowUp.safeParse(payload).data?.workflow_run;
    if (run === undefined)
        return null;
    const ofPullRequest = run.event.startsWith('pull_request');
    const inQueue = run.event === 'merge_group' || isInMergeQueue(`refs/heads/${run.head_branch ?? ''}`);
    // Beside a push GitHub lists pull requests that happen to be open from the same branch.
    const [first] = ofPullRequest ? run.pull_requests : [];
    return {
        event: run.event,
        headSha: (0,_git_commit_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .fullHash */ .o)(run.head_sha),
        onUnmerged: ofPullRequest || inQueue,
        pullRequest: first?.number ?? null,
    };
}
/** The branches on which a merge queue tests what it is about to merge: none of it is merged yet. */
function isInMergeQueue(ref) {
    return ref.startsWith('refs/heads/gh-readonly-queue/');
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findPullRequests),
  D: () => (/* binding */ readPullRequest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./src/git/commit-hash.ts
var commit_hash = __webpack_require__(2108);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/github/failure.ts
var failure = __webpack_require__(8881);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./src/github/workflow-run.ts
var workflow_run = __webpack_require__(5442);
;// CONCATENATED MODULE: ./src/github/merged-by-push.ts



/** Commits that one query asks for. */
const perQuery = 100;
/** More than any merge queue brings at once. */
const mostCommits = 500;
/** Pull requests of one commit that are looked at. */
const perCommit = 20;
const aPullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().check(api/* _positive */.NC()),
    merged: schemas/* boolean */.zMY(),
    baseRefName: schemas/* string */.YjP(),
    mergeCommit: schemas/* nullish */.cl6(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
});
const aCommit = schemas/* object */.Ikc({
    associatedPullRequests: schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr(), nodes: schemas/* array */.YOg(aPullRequest) }),
});
const refusals = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* catch */.MfU(schemas/* string */.YjP(), ''), message: schemas/* catch */.MfU(schemas/* string */.YjP(), '') })),
});
const answer = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), aCommit) }) });
/**
 * The pull requests whose merges were pushed: a merge queue pushes several at once. Asked with one
 * query for up to a hundred commits. Never throws.
 */
async function mergedByPush(github, repository, { ref, sha, commits }) {
    const tried = `find the pull requests that the push to ${ref} of ${(0,workflow_run/* repositoryName */.a)(repository)} merged`;
    const notKnown = (why) => {
        return { kind: 'not-known', because: `Could not ${tried}: ${why}` };
    };
    if (commits === null)
        return notKnown("the event's payload does not list its commits.");
    if (commits.length > mostCommits) {
        return notKnown(`it brings ${commits.length} commits, and no more than ${mostCommits} are looked at. Promote by a workflow_dispatch afterwards.`);
    }
    try {
        const found = [];
        for (let start = 0; start < commits.length; start += perQuery) {
            found.push(...(await pullRequestsOf(github, repository, commits.slice(start, start + perQuery))));
        }
        const merged = found.filter((pull) => pull.merged && (ref === `refs/heads/${pull.baseRefName}` || pull.mergeCommit?.oid === sha));
        return { kind: 'read', numbers: [...new Set(merged.map(({ number }) => number))] };
    }
    catch (error) {
        const permissions = ['contents: read', 'pull-requests: read'];
        return { kind: 'not-known', because: (0,failure/* problem */.CC)(tried, permissions, error) };
    }
}
async function pullRequestsOf(github, { owner, name }, commits) {
    // A full hash is hexadecimal digits, so it can stand in the query as it is.
    const fields = commits.map((commit, index) => `c${index}: object(oid: "${commit}") { ...merged }`);
    const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
fragment merged on Commit {
  associatedPullRequests(first: ${perCommit}) { totalCount nodes { number merged baseRefName mergeCommit { oid } } }
}`;
    const said = await github.graphql(query, { owner, name });
    const [refused] = refusals.safeParse(said).data?.errors ?? [];
    if (refused !== undefined)
        throw new failure/* GraphqlRefusal */.kW(refused.type, refused.message);
    const { data } = answer.parse(said);
    return commits.flatMap((commit, index) => {
        const pulls = data.repository[`c${index}`]?.associatedPullRequests;
        if (pulls === undefined)
            throw new Error(`there is nothing on commit ${commit}`);
        if (pulls.totalCount > pulls.nodes.length) {
            throw new Error(`commit ${commit} is part of ${pulls.totalCount} pull requests`);
        }
        return pulls.nodes;
    });
}

;// CONCATENATED MODULE: ./src/github/pull-request.ts






/**
 * The pull requests to comment on: the event's own, or on a push those whose merges were pushed.
 * Only a push sends a request. Never throws.
 */
async function findPullRequests(given) {
    const { github, repository, event } = given;
    if (event.kind === 'push') {
        const merged = await mergedByPush(github, repository, event);
        if (merged.kind === 'not-known')
            return { kind: 'failed', warning: merged.because };
        const { numbers } = merged;
        return numbers.length === 0 ? { kind: 'none' } : { kind: 'found', numbers };
    }
    const pull = (0,github_event/* pullRequestOf */._n)(event);
    return pull === null ? { kind: 'none' } : { kind: 'found', numbers: [pull.number] };
}
const pull_request_aPullRequest = schemas/* object */.Ikc({
    merged_at: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
});
/** What the pull request is at this moment, which an event's payload does not say. Never throws. */
async function readPullRequest(given) {
    const { github, repository, number } = given;
    try {
        const { data } = await github.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            owner: repository.owner,
            repo: repository.name,
            pull_number: number,
        });
        const { merged_at: mergedAt, head } = pull_request_aPullRequest.parse(data);
        return { kind: 'read', merged: typeof mergedAt === 'string', head: (0,commit_hash/* fullHash */.o)(head.sha) };
    }
    catch (error) {
        const tried = `read pull request #${number} of ${(0,workflow_run/* repositoryName */.a)(repository)}`;
        return { kind: 'failed', warning: (0,failure/* problem */.CC)(tried, ['pull-requests: read'], error) };
    }
}


/***/ }),

/***/ 8102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fitLines)
/* harmony export */ });
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


/***/ }),

/***/ 8977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ secretParts),
/* harmony export */   S: () => (/* binding */ openWorkflowLog)
/* harmony export */ });
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);
/* harmony import */ var _text_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8102);
/* harmony import */ var _workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5513);



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
        core.info((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLines */ .v)(text));
    }
    function mask(secret) {
        for (const part of new Set(secretParts(secret)))
            core.setSecret(part);
    }
    function annotate({ subject, level, title, message }) {
        // The last place of a level is kept for the verdict, however much comes before it.
        const places = subject === 'verdict' || bySubject.verdict > 0 ? mostOfALevel : mostOfALevel - 1;
        if (bySubject[subject] >= mostOfSubject[subject] || byLevel[level] >= places) {
            info(`${level}: ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title)}: ${message}`);
            return;
        }
        bySubject[subject] += 1;
        byLevel[level] += 1;
        // The core package escapes line ends in an annotation, so it stays one command.
        core[level]((0,_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLines */ .v)(message), { title: (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title) });
    }
    async function setSummary(markdown) {
        try {
            core.summary.emptyBuffer();
            core.summary.addRaw((0,_text_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitLines */ .R)({
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
                message: `Could not write the job summary: ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(reason)}. The verdict stands.`,
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
                    message: `The step's outputs could not be written: ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(reason)}. What was decided and done stands in the log.`,
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


/***/ }),

/***/ 4831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/**
 * The text of an answer of at most so many bytes, in UTF-8; null: it is longer, and the rest was not
 * read. What stops reading destroys the stream, and with it the connection.
 */
async function boundedText(body, mostBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.length;
        if (length > mostBytes)
            return null;
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ deepestNesting),
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Deeper than any answer of MLflow or GitHub; parsing what nests without end takes gigabytes. */
const deepestNesting = 100;
const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
/** Whether lists and objects of a JSON text stand in each other deeper than that. Parses nothing. */
function nestsTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote)
            at = endOfString(text, at);
        else if (opening.has(code)) {
            depth += 1;
            if (depth > deepestNesting)
                return true;
        }
        else if (closing.has(code))
            depth -= 1;
    }
    return false;
}
/** Where the string ends that begins here; the end of the text where it does not. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === backslash)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length;
}


/***/ }),

/***/ 3335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nD: () => (/* binding */ proxyAddress),
  iJ: () => (/* binding */ proxyFor),
  $B: () => (/* binding */ proxyTexts),
  oj: () => (/* binding */ proxyVariableIn),
  eq: () => (/* binding */ proxyVariables)
});

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/network/no-proxy.ts

/**
 * Whether `no_proxy` names the server, by the rules of Python's `requests`: the end of its name, with
 * its port or without; of an IPv4 address also a network that holds it (`10.0.0.0/8`); `*` is
 * everybody.
 */
function isWithoutProxy(server, noProxy) {
    const host = server.hostname.toLowerCase();
    const withPort = server.port === '' ? host : `${host}:${server.port}`;
    const entries = noProxy
        .split(',')
        .map((entry) => entry.trim().toLowerCase())
        .filter((entry) => entry !== '');
    if (entries.includes('*'))
        return true;
    const hosts = [host, withPort];
    return entries.some((entry) => endsAtDot(hosts, entry) ||
        ((0,external_node_net_.isIPv4)(host) ? isInNetwork(host, entry) : hosts.some((it) => it.endsWith(entry))));
}
/** `.example.com` is `example.com`, too. */
function endsAtDot(hosts, entry) {
    const name = entry.replace(/^\.+/, '');
    return hosts.some((host) => host === name || host.endsWith(`.${name}`));
}
function isInNetwork(address, entry) {
    const [, network = '', bits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(entry) ?? [];
    if (!(0,external_node_net_.isIPv4)(network) || Number(bits) < 1 || Number(bits) > 32)
        return false;
    const list = new external_node_net_.BlockList();
    list.addSubnet(network, Number(bits), 'ipv4');
    return list.check(address, 'ipv4');
}

;// CONCATENATED MODULE: ./src/network/proxy.ts


/** In lower case, which wins over upper case, as for curl and Python. */
const proxyVariables = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];
/**
 * As Python's `requests` chooses, with which MLflow's own client asks. null: no proxy is set for this
 * scheme, or `no_proxy` has the server.
 */
function proxyFor(server, env) {
    const ofScheme = server.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
    const found = proxyVariableIn(env, ofScheme) ?? proxyVariableIn(env, 'all_proxy');
    if (found === null)
        return null;
    const url = proxyAddress(found.text);
    if (url === null) {
        throw new errors/* UsageError */.eb(`${found.variable} is no proxy address that Stagegate can use: it has to look like http://host:port, without a path.`);
    }
    if (isWithoutProxy(server, proxyVariableIn(env, 'no_proxy')?.text ?? ''))
        return null;
    return { variable: found.variable, url: url.href };
}
/** The one of both spellings that counts; null: neither is set. */
function proxyVariableIn(env, name) {
    for (const variable of [name, name.toUpperCase()]) {
        const text = env[variable]?.trim() ?? '';
        if (text !== '')
            return { variable, text };
    }
    return null;
}
/** null: it is no address of a proxy. One with a path is none: it is most likely a server's. */
function proxyAddress(text) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    if (url === null || !/^https?:$/.test(url.protocol))
        return null;
    return url.pathname === '/' && url.search === '' && url.hash === '' ? url : null;
}
/** As the variables have them, with whatever credentials are in them. */
function proxyTexts(env) {
    const names = ['http_proxy', 'https_proxy', 'all_proxy'];
    return names.flatMap((name) => [name, name.toUpperCase()].map((it) => env[it]?.trim() ?? ''));
}


/***/ }),

/***/ 9828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ connectionVariables),
/* harmony export */   Om: () => (/* binding */ refuseUnsupported),
/* harmony export */   Vq: () => (/* binding */ requestTimeout),
/* harmony export */   gr: () => (/* binding */ booleanIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   wP: () => (/* binding */ retrySettings)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);

/**
 * What a connection to MLflow reads of the environment, besides addresses, credentials and proxies.
 * The post step gets these as the step before it had them, so a variable that is not here is none.
 */
const connectionVariables = [
    'CURL_CA_BUNDLE',
    'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR',
    'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER',
    'MLFLOW_HTTP_REQUEST_MAX_RETRIES',
    'MLFLOW_HTTP_REQUEST_TIMEOUT',
    'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER',
    'MLFLOW_TRACKING_AUTH',
    'MLFLOW_TRACKING_AWS_SIGV4',
    'MLFLOW_TRACKING_CLIENT_CERT_PATH',
    'MLFLOW_TRACKING_INSECURE_TLS',
    'MLFLOW_TRACKING_SERVER_CERT_PATH',
    'MLFLOW_WORKSPACE',
    'REQUESTS_CA_BUNDLE',
];
/** MLflow's own variables, with the defaults of its Python client. */
function retrySettings(env) {
    return {
        maxRetries: numberIn(env, 'MLFLOW_HTTP_REQUEST_MAX_RETRIES', 7, { whole: true }),
        backoffFactor: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR', 2),
        backoffJitter: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER', 1),
        respectRetryAfter: booleanIn(env, 'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER', true),
    };
}
/** Milliseconds that a server may take to begin its answer, and between two pieces of it. */
function requestTimeout(env) {
    const seconds = numberIn(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT', 120);
    if (seconds === 0) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('MLFLOW_HTTP_REQUEST_TIMEOUT is a number of seconds above 0, not 0.');
    }
    return Math.ceil(seconds * 1000);
}
/** Refuses what MLflow's Python client would do and this one does not. */
function refuseUnsupported(env) {
    if (booleanIn(env, 'MLFLOW_TRACKING_AWS_SIGV4', false)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('MLFLOW_TRACKING_AWS_SIGV4 is set, but Stagegate does not sign requests for AWS. Unset it and use a token, a user name and password, or a proxy that signs.');
    }
    if (textIn(env, 'MLFLOW_TRACKING_AUTH') !== null) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("MLFLOW_TRACKING_AUTH is set, but Stagegate cannot run MLflow's Python authentication plug-ins. Unset it and use a token or a user name and password.");
    }
}
/** null: not set, or empty. */
function textIn(env, variable) {
    const text = env[variable]?.trim();
    return text === undefined || text === '' ? null : text;
}
/** `true`, `1`, `false` or `0` in any case, as MLflow reads its own; all else is an error. */
function booleanIn(env, variable, otherwise) {
    const text = textIn(env, variable)?.toLowerCase() ?? null;
    if (text === null)
        return otherwise;
    if (text === 'true' || text === '1')
        return true;
    if (text === 'false' || text === '0')
        return false;
    throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${variable} is true or false (or 1 or 0), not what it is set to.`);
}
function numberIn(env, variable, otherwise, { whole = false } = {}) {
    const text = textIn(env, variable);
    if (text === null)
        return otherwise;
    const number = Number(text);
    if (!Number.isFinite(number) || number < 0 || (whole && !Number.isInteger(number))) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${variable} is ${whole ? 'a whole number' : 'a number'} from 0, not what it is set to.`);
    }
    return number;
}


/***/ }),

/***/ 6017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bd: () => (/* binding */ eventVersion),
/* harmony export */   gE: () => (/* binding */ heldUntil),
/* harmony export */   nI: () => (/* binding */ eventSays)
/* harmony export */ });
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4213);
/* harmony import */ var _phrases_record_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6570);
/* harmony import */ var _text_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7946);




/** What happened to a target, in 40 characters at most. */
function eventSays(event) {
    if (event.kind === 'cleared')
        return `hold of ${event.record.version} lifted`;
    const { record, kind } = event;
    const { action, version, target } = record;
    const elsewhere = (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .bareName */ .yZ)(target), 12);
    switch (kind) {
        case 'unfinished':
            return `${(0,_phrases_record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nounOf */ .a)(record)} of ${version} begun`;
        case 'undone':
            return `${(0,_phrases_record_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nounOf */ .a)(record)} of ${version} undone`;
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
            return `${verb}, verdict ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(verdict, 16)}`;
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
            return (0,_text_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteOf */ .i)(holding.ending.by.at);
        case 'unseen':
            return 'not recorded';
        case 'not-ended':
            return holders.includes(holding.version) ? 'now' : 'not recorded';
    }
}


/***/ }),

/***/ 7823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ rollbackHold),
/* harmony export */   Tp: () => (/* binding */ rollbackClosed),
/* harmony export */   fF: () => (/* binding */ rollbackBasis),
/* harmony export */   kA: () => (/* binding */ rollbackChanges),
/* harmony export */   lJ: () => (/* binding */ earlierRollback),
/* harmony export */   pE: () => (/* binding */ rollbackHeadline),
/* harmony export */   q2: () => (/* binding */ holdersNow),
/* harmony export */   sx: () => (/* binding */ rollbackProblem)
/* harmony export */ });
/* harmony import */ var _phrases_record_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(400);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);


/** The first line of a rollback's report. */
function rollbackHeadline(outcome, quote) {
    const { model, target, ending, holders } = outcome;
    const where = (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote);
    const version = (number) => `${quote(model)} version ${number}`;
    switch (ending.kind) {
        case 'rolled-back': {
            const { gets, loses } = ending.plan;
            const sentence = gets === null
                ? `${version(loses)} was rolled back, and ${stay(outcome, loses, 'now', quote)}`
                : `${version(gets)} ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(target, 'now', quote)}, and version ${loses} was rolled back`;
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
    const where = (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote);
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
            aliases.push(...(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLines */ .Ow)(change, quote));
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
    return (`${who} held ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)} before version ${basis.version} was ${verb} there ` +
        `(${(0,_phrases_record_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .b)(basis, quote)})`);
}
/** Why the version that lost the target is not where it came from; null: it is. */
function rollbackClosed({ ending }) {
    if (ending.kind !== 'rolled-back' && ending.kind !== 'checked')
        return null;
    const { closed, loses, back } = ending.plan;
    if (closed === null)
        return null;
    const { stage, holders } = closed;
    const goes = ending.kind === 'checked' ? 'would go' : 'went';
    const why = stage === 'Production'
        ? 'only a rollback of Production itself puts a version there'
        : `${versions(holders)} ${holders.length === 1 ? 'is' : 'are'} there now`;
    return `version ${loses} came from ${stage} and ${goes} to ${back}: ${why}`;
}
function versions(numbers) {
    return `version${numbers.length === 1 ? '' : 's'} ${numbers.join(' and ')}`;
}
/** That nothing promotes the version again; null where it was not rolled back by this. */
function rollbackHold({ ending, target }, quote) {
    if (ending.kind !== 'rolled-back' && ending.kind !== 'done-before')
        return null;
    const version = ending.kind === 'rolled-back' ? ending.plan.loses : ending.record.version;
    const where = (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote);
    return ending.kind === 'rolled-back'
        ? `version ${version} is not promoted to ${where} again until the command clear-rollback lets it be`
        : `version ${version} is not promoted to ${where} again, unless clear-rollback has let it since`;
}
/** Of what was done before: by whom, when, and why. */
function earlierRollback({ ending, notes }, quote) {
    if (ending.kind !== 'done-before')
        return null;
    const { record } = ending;
    const reason = record.reason === null ? '' : `: ${quote(record.reason)}`;
    const earlier = `it was rolled back before (${(0,_phrases_record_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .b)(record, quote)})${reason}`;
    // Somebody else's that was only finished here says nothing of what this run may still do.
    return notes.some((note) => note.kind === 'record-completed' && note.record.key === record.key)
        ? earlier
        : `${earlier}; nothing has moved there since, so the same command in the same workflow run does nothing more: to go further back, name the version in to-version`;
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
            const where = (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote);
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


/***/ })

};
