export const id = 836;
export const ids = [836];
export const modules = {

/***/ 8295:
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
// EXTERNAL MODULE: ./src/core/report/record-words.ts
var record_words = __webpack_require__(7793);
// EXTERNAL MODULE: ./src/core/report/record-writer.ts
var record_writer = __webpack_require__(7665);
// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __webpack_require__(2017);
;// CONCATENATED MODULE: ./src/core/report/undo-words.ts



/** Why a promotion is not undone, in a sentence without its full stop. */
function leftAloneReason({ model, target, version, because, holders }, quote) {
    const what = `${quote(model)} version ${version}`;
    const where = (0,words/* targetName */.je)(target, quote);
    switch (because.kind) {
        case 'never-moved':
            return `this step's promotion of ${what} to ${where} did not take place, so there is nothing to undo`;
        case 'rolled-back':
            return `what this step promoted to ${where}, ${what}, has been rolled back already (${(0,record_writer/* writerOf */.b)(because.record, quote)})`;
        case 'moved-since': {
            const now = holders.length === 0 ? 'nothing' : `version ${holders.join(' and ')}`;
            return (`somebody else has moved ${where} since this step promoted ${what}, so it is left alone: ` +
                `${now} holds it now`);
        }
        case 'others-decided':
            return (`somebody else has decided since that ${what} holds ${where}, so it is left alone: ` +
                `${decided(because.record, version, quote)} (${(0,record_writer/* writerOf */.b)(because.record, quote)})`);
    }
}
function decided(record, version, quote) {
    switch (record.action) {
        case 'rollback':
            return record.to === version
                ? `a rollback of version ${record.version} gave it back`
                : `a rollback from ${(0,record_words/* recordedTarget */.UJ)(record, quote)} brought it back`;
        case 'adopt':
            return 'it was adopted there';
        case 'promote':
        case 'transition':
            return `version ${record.version} was moved to ${(0,record_words/* recordedTarget */.UJ)(record, quote)}`;
    }
}

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/github/workflow-log.ts
var workflow_log = __webpack_require__(8977);
// EXTERNAL MODULE: ./src/network/proxy.ts
var proxy = __webpack_require__(1290);
// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/history/held-by-records.ts
var held_by_records = __webpack_require__(2384);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/same-run.ts
var same_run = __webpack_require__(570);
;// CONCATENATED MODULE: ./src/core/leave-alone.ts




/**
 * Why a promotion must not be undone; null: the version holds the target by that very promotion, or
 * because this workflow run itself gave it back what came after. `row` null: it was deleted.
 */
function reasonToLeaveAlone(own, run, row, standing) {
    const { target, version } = own;
    if (row === null)
        return { kind: 'never-moved' };
    const record = (0,read_records/* recordsOn */.yG)(row).find(({ key }) => key === own.record);
    if (record?.state !== 'done')
        return { kind: 'never-moved' };
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const told = (0,held_by_records/* heldByRecords */.B)((0,held_by_records/* versionsWith */.Y)(standing.versions, row), (0,core_model/* targetKey */.hD)(target));
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
        .filter((it) => it.action !== 'rollback' || !(0,same_run/* isSameRun */.M)(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    const last = others.at(-1);
    return last === undefined ? null : { kind: 'others-decided', record: last };
}
/** Whether those, and only those, hold the target who did right after the promotion. */
function standsAsLeft({ version, former, archive, target }, holders) {
    const stayed = archive || target.startsWith('alias:') ? [] : former;
    return holders.includes(version) && holders.every((it) => it === version || stayed.includes(it));
}

// EXTERNAL MODULE: ./src/registry-clock.ts
var registry_clock = __webpack_require__(8899);
// EXTERNAL MODULE: ./src/rollback.ts + 2 modules
var rollback = __webpack_require__(9263);
;// CONCATENATED MODULE: ./src/undo-promotion.ts






/**
 * Undoes one promotion, and no other: does nothing where it never held the target, and where
 * somebody else has moved the target since, or has given it back. What its step has left
 * unfinished is finished first.
 */
async function undoPromotion(own, reason, registry, promoter) {
    const { model, target, version } = own;
    const clock = (0,registry_clock/* byClockOf */.j)(registry, promoter);
    const { settled, standing } = await settledOwn(own, registry, clock);
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const row = standing.versions.find((each) => each.version === version) ??
        (await registry.readVersion(model, version));
    const because = reasonToLeaveAlone(own, promoter.run, row, standing);
    if (because !== null)
        return { kind: 'left-alone', model, target, version, because, holders };
    const asked = { model, target, version, toVersion: null, force: false, reason };
    const outcome = await (0,rollback/* rollback */.d)(asked, registry, promoter, own.record);
    const notes = [...(0,settle/* notesOf */.h$)(settled), ...outcome.notes];
    return { kind: 'rollback', outcome: { ...outcome, notes } };
}
/** How long one waits for somebody else who is at work on the target, in milliseconds. */
const pause = 400;
const mostLooks = 25;
async function settledOwn({ model, target, record: key }, registry, clock) {
    for (let look = 1;; look += 1) {
        const before = await registry.readStanding(model);
        try {
            const asking = { action: 'undo', key };
            return await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, clock.now());
        }
        catch (error) {
            if (!(error instanceof errors/* ConflictError */.fK) || look === mostLooks)
                throw error;
            await clock.sleep(pause);
        }
    }
}

// EXTERNAL MODULE: ./src/action/last-look.ts
var last_look = __webpack_require__(8182);
// EXTERNAL MODULE: ./src/action/saved-environment.ts
var saved_environment = __webpack_require__(9693);
// EXTERNAL MODULE: ./src/action/show-rollback.ts
var show_rollback = __webpack_require__(6678);
// EXTERNAL MODULE: ./src/action/step.ts
var action_step = __webpack_require__(9134);
// EXTERNAL MODULE: ./src/action/timeline.ts + 1 modules
var timeline = __webpack_require__(238);
// EXTERNAL MODULE: ./src/core/report/links.ts
var links = __webpack_require__(8003);
// EXTERNAL MODULE: ./src/core/report/rollback-markdown.ts
var rollback_markdown = __webpack_require__(7004);
// EXTERNAL MODULE: ./src/github/comment.ts + 1 modules
var comment = __webpack_require__(9380);
// EXTERNAL MODULE: ./src/github/comment-text.ts
var comment_text = __webpack_require__(7420);
// EXTERNAL MODULE: ./src/github/deployment.ts
var deployment = __webpack_require__(9808);
// EXTERNAL MODULE: ./src/github/deployment-status.ts
var deployment_status = __webpack_require__(9455);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/github/marker.ts
var marker = __webpack_require__(4329);
// EXTERNAL MODULE: ./src/github/promoted-commit.ts
var promoted_commit = __webpack_require__(1241);
// EXTERNAL MODULE: ./src/github/pull-request.ts
var pull_request = __webpack_require__(2524);
// EXTERNAL MODULE: ./src/action/connect-github.ts
var connect_github = __webpack_require__(6098);
// EXTERNAL MODULE: ./src/action/deployment-words.ts
var deployment_words = __webpack_require__(1359);
;// CONCATENATED MODULE: ./src/action/undone-reports.ts














/**
 * Where the step that promoted has told GitHub of it, GitHub is told that it is undone: the pull
 * request's comment and the deployment. What fails is a warning; the rollback stands.
 */
async function correctReports(undone, log, around) {
    const { env, readFile, sleep, dispatcher = null } = around;
    const triggered = await (0,github_event/* loadEvent */.Ds)(env, readFile);
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
        const github = await (0,connect_github/* connectGitHub */.U)({ token, run, env, dispatcher });
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
    const found = await (0,pull_request/* findPullRequest */._f)({ github, repository, event: triggered.event });
    if (found.kind === 'failed')
        warn(found.warning);
    if (found.kind !== 'found')
        return;
    const result = await (0,comment/* upsertComment */.l)({
        github,
        repository,
        pullRequest: found.number,
        marker: (0,marker/* commentMarker */.Q)({
            model: saved.model,
            targetKey: (0,core_model/* targetKey */.hD)(saved.target),
            commentKey: saved.reports.commentKey,
        }),
        telling: {
            body: (0,rollback_markdown/* rollbackMarkdown */._)(outcome, { uiUrl: saved.uiUrl, workflowRunUrl: run.url }),
            stamp: (0,comment_text/* stampOf */.Zs)(run, lookedAt),
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
    const result = await (0,deployment_status/* setDeploymentStatus */.e)({
        github,
        repository: run.repository,
        deployment,
        status: {
            ...(0,deployment_words/* wordsOfUndoing */.zS)(outcome),
            environmentUrl: saved.uiUrl === null ? null : (0,links/* versionUrl */.Aj)(saved.uiUrl, saved.model, saved.version),
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
    const promoted = (0,promoted_commit/* promotedCommit */.m)(triggered);
    if (environment === null || promoted.kind === 'not-known')
        return null;
    const found = await (0,deployment/* findDeployment */.HZ)({
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














/**
 * `rollback-on-failure`: undoes what this step of the job promoted, from what it saved, and through
 * the connections that it had.
 */
async function postStep(saved, later) {
    const { trackingUri, registryUri, credentials, reports, environment } = saved;
    const around = { ...later, env: (0,saved_environment/* restoredEnvironment */.GK)(environment, later.env) };
    const log = (0,workflow_log/* openWorkflowLog */.S)(around.core, [
        ...(0,config_credentials/* secretsOf */.F)(credentials, [trackingUri, registryUri, ...(0,proxy/* proxyTexts */.$B)(around.env)]),
        reports.githubToken,
    ]);
    try {
        await refuseChangedTrust(saved, around);
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
            env: around.env,
            cwd: saved.cwd,
            now,
            ...(dispatcher && { dispatcher }),
        },
    };
    return await (0,action_step/* withStores */.L)('write', step, async (stores) => {
        const { registry, lastLook } = (0,last_look/* rememberingLastLook */.R)(stores.registry, now);
        const undone = await undoPromotion(saved, reasonOf(saved), registry, promoter);
        const lookedAt = lastLook();
        if (undone.kind === 'left-alone') {
            await showLeftAlone(undone, log);
            return 'success';
        }
        const { outcome } = undone;
        const succeeded = (0,exit/* exitCodeOfRollback */.$Z)(outcome) === exit/* exitCodes */.hS.ok;
        const moved = outcome.ending.kind === 'rolled-back';
        await (0,show_rollback/* showRollback */.A)(outcome, log, {
            // The promotion of a job that failed is gone: more than a notice, and no error of its own.
            level: succeeded ? 'warning' : 'error',
            uiUrl: saved.uiUrl,
            workflowRunUrl: run,
            timeline: moved ? await (0,timeline/* timelineOf */.h)(saved, registry, log) : '',
        });
        await correctReports({ saved, outcome, lookedAt }, log, around);
        return succeeded ? 'success' : 'failure';
    });
}
/** Whoever could make Node trust or reach another server would be sent the writing credential. */
async function refuseChangedTrust(saved, { env, readFile }) {
    const changed = await (0,saved_environment/* changedTrust */.dN)(saved.environment, env, readFile);
    const [first, ...more] = changed;
    if (first === undefined)
        return;
    const what = more.length === 0
        ? `${first} is not what it was at the promotion, and says`
        : `${changed.slice(0, -1).join(', ')} and ${changed.at(-1)} are not what they were at the promotion, and say`;
    throw new errors/* UsageError */.eb(`${what} whom Node trusts or reaches, so the credential was sent nowhere. ` +
        `See what has changed it, and roll back by hand: ${commandToRollBack(saved)}`);
}
function commandToRollBack({ model, target, version }) {
    const flag = target.kind === 'alias' ? `--alias ${shellWord(target.alias)}` : `--stage ${target.stage}`;
    return `stagegate rollback --model-name ${shellWord(model)} ${flag} --version ${version}`;
}
/** As a shell reads it back; what is not visible is written out, and has to be typed otherwise. */
function shellWord(text) {
    const shown = (0,untrusted_text/* visible */.RK)(text, 1000);
    return /^[\w.@%+/-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
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


/***/ }),

/***/ 6678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ showRollback)
/* harmony export */ });
/* harmony import */ var _core_report_rollback_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7004);
/* harmony import */ var _core_report_rollback_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6258);
/* harmony import */ var _core_report_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9756);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5163);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1037);





/** The log, the one annotation and the summary. */
async function showRollback(outcome, log, given) {
    for (const line of (0,_core_report_rollback_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackText */ .E)(outcome, _core_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unpainted */ .j6))
        log.info(line);
    const { word, sentence } = (0,_core_report_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackHeadline */ .pE)(outcome, _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK);
    const problem = (0,_core_report_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackProblem */ .sx)(outcome);
    const why = outcome.reason === null ? '' : ` Why: ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(outcome.reason)}.`;
    log.annotate({
        subject: 'verdict',
        level: given.level,
        title: `Stagegate: ${word}`,
        message: `${sentence}.${why}${problem === null ? '' : ` ${problem}`}`,
    });
    await log.setSummary((0,_core_report_rollback_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackMarkdown */ ._)(outcome, given) + given.timeline);
}


/***/ }),

/***/ 3478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   D: () => (/* binding */ runAt),
/* harmony export */   Ed: () => (/* binding */ fileIn),
/* harmony export */   JA: () => (/* binding */ loggedModelAt),
/* harmony export */   zA: () => (/* binding */ modelSource)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);

function modelSource(source) {
    const model = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1];
    if (model !== undefined)
        return { kind: 'logged-model', model: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(model) };
    if (source.startsWith('models:'))
        return { kind: 'copy' };
    // An id stands in the path of a request and in a search filter: no other characters.
    const [, run, path = ''] = /^runs:\/([\w-]+)(?:\/(.*))?$/s.exec(source) ?? [];
    if (run !== undefined)
        return { kind: 'run', run: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run), path: trimmed(path) };
    return { kind: 'folder', uri: source };
}
/** The logged model among whose artifacts a folder is: `…/models/m-…/artifacts`; null: of none. */
function loggedModelAt(uri) {
    const id = lastMatch(uri, /\/(m-[0-9a-f]{32})(?=\/|$)/g);
    return id === null ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(id);
}
/** The run among whose artifacts a folder is, as MLflow lays them out; null: that is not told. */
function runAt(uri) {
    const id = lastMatch(uri, /\/([0-9a-f]{32})(?=\/artifacts(?:\/|$))/g);
    return id === null ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(id);
}
/** The path of a folder below a run's artifacts, with no slash round it; null: it is not there. */
function pathBelow(root, uri) {
    const top = root.replace(/\/+$/, '');
    const whole = uri.replace(/\/+$/, '');
    if (top === '')
        return null;
    if (whole === top)
        return '';
    return whole.startsWith(`${top}/`) ? trimmed(whole.slice(top.length)) : null;
}
/** The path of a file in a folder below the root, as MLflow writes it. */
function fileIn(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
function lastMatch(text, pattern) {
    return [...text.matchAll(pattern)].at(-1)?.[1] ?? null;
}
function trimmed(path) {
    return path.replace(/^\/+|\/+$/g, '');
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bl: () => (/* binding */ modelToLookAt),
/* harmony export */   h7: () => (/* binding */ namedModel),
/* harmony export */   lz: () => (/* binding */ otherModels),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wv: () => (/* binding */ ownModel)
/* harmony export */ });
/* unused harmony export whyAmbiguous */
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3478);

/** Part of the evidence: who accepts a hold for one of these accepts none of the others. */
const whyAmbiguous = (/* unused pure expression or super */ null && ([
    /** The run put out several, and the version does not name one. */
    'several-models',
    /** The run put out one, and it is called otherwise than what the version was registered from. */
    'other-name',
    /** The run put out one, and the version's files are somewhere else. */
    'other-place',
    /** The version was registered with the id of one run and the files of another. */
    'other-run',
    /** The version is a copy, and the registry does not say where its files are. */
    'copy-not-known',
]));
/**
 * What a version is of. `location`: where the registry says that its files are; only asked of a
 * copy, whose source leads to another version, which may have been renamed or deleted since.
 */
function sourceOf(source, location) {
    const named = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSource */ .zA)(source);
    return named.kind === 'copy' && location !== null ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSource */ .zA)(location) : named;
}
/** The logged model that a source names; null: it names none. */
function namedModel(source) {
    switch (source.kind) {
        case 'logged-model':
            return source.model;
        case 'folder':
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelAt */ .JA)(source.uri);
        case 'run':
        case 'copy':
            return null;
    }
}
/** The one logged model that has to be looked at to tell; null: none, or more than one. */
function modelToLookAt(source, run) {
    const [only = null, ...others] = outputsOf(run);
    return namedModel(source) ?? (others.length === 0 ? only : null);
}
/** `found`: what MLflow has of `modelToLookAt`; null: it has none, or there is nothing to look at. */
function ownModel(source, run, found) {
    if (isOfAnotherRun(source, run))
        return { kind: 'ambiguous', because: 'other-run' };
    const named = namedModel(source);
    if (named !== null) {
        if (found === null)
            return { kind: 'gone', id: named };
        const agrees = found.sourceRunId === null || found.sourceRunId === run.id;
        return agrees ? { kind: 'known', model: found } : { kind: 'ambiguous', because: 'other-run' };
    }
    if (source.kind === 'copy')
        return { kind: 'ambiguous', because: 'copy-not-known' };
    const outputs = outputsOf(run);
    if (outputs.length === 0)
        return { kind: 'none' };
    if (outputs.length > 1)
        return { kind: 'ambiguous', because: 'several-models' };
    const path = source.kind === 'run' ? source.path : pathIn(source, run);
    if (path === null)
        return { kind: 'ambiguous', because: 'other-place' };
    return found !== null && found.name === path
        ? { kind: 'known', model: found }
        : { kind: 'ambiguous', because: 'other-name' };
}
/** The logged models that a run put out or evaluated beside this one; `own` null: beside none. */
function otherModels(run, own) {
    const isOther = (id) => id !== own;
    return { outputs: run.loggedModels.some(isOther), inputs: run.inputModels.some(isOther) };
}
/** A model that was logged at several steps is listed at each of them. */
function outputsOf(run) {
    return [...new Set(run.loggedModels)];
}
function pathIn(source, run) {
    return source.kind === 'folder' ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run.artifactRoot, source.uri) : null;
}
/** What names no run at all is taken at the version's word. */
function isOfAnotherRun(source, run) {
    switch (source.kind) {
        case 'run':
            return source.run !== run.id;
        case 'folder': {
            const named = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .runAt */ .D)(source.uri);
            return named !== null && named !== run.id && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run.artifactRoot, source.uri) === null;
        }
        case 'logged-model':
        case 'copy':
            return false;
    }
}


/***/ }),

/***/ 7004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rollbackMarkdown)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8003);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9756);




/** The report of a rollback for a job's summary. */
function rollbackMarkdown(outcome, options) {
    const { emoji, word, sentence } = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHeadline */ .pE)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS);
    const { reason, notes } = outcome;
    const problem = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackProblem */ .sx)(outcome);
    return [
        `### ${emoji} ${word}: ${sentence}`,
        problem === null ? '' : `**This went wrong:** ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(problem, 600)}`,
        reason === null || !('plan' in outcome.ending) ? '' : `**Why:** ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(reason)}`,
        sentences((0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackBasis */ .fF)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS), (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierRollback */ .lJ)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS), (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersNow */ .q2)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)),
        changes(outcome),
        sentences((0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackClosed */ .Tp)(outcome)),
        hold(outcome),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .noteList */ .RG)(notes),
        links(outcome, options),
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
function changes({ ending }) {
    if (ending.kind !== 'checked' && ending.kind !== 'rolled-back')
        return '';
    const title = ending.kind === 'checked' ? 'What a rollback would change' : 'What has changed';
    const lines = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackChanges */ .kA)(ending.plan, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS).map((change) => `- ${change}`);
    return [`**${title}**`, '', ...lines].join('\n');
}
function hold(outcome) {
    const text = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHold */ .Om)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS);
    return text === null ? '' : `✋ ${sentences(text)}`;
}
function links({ model, ending, holders }, { uiUrl, workflowRunUrl }) {
    const lost = 'plan' in ending ? [ending.plan.loses] : [];
    const versions = uiUrl === null ? [] : [...new Set([...holders, ...lost])];
    return [
        ...versions.map((version) => (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(`version ${version}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .versionUrl */ .Aj)(uiUrl ?? '', model, version))),
        ...(workflowRunUrl === null ? [] : [(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)('workflow run', workflowRunUrl)]),
    ].join(' · ');
}


/***/ }),

/***/ 6258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rollbackText)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);



/** The report of a rollback as plain lines, for a workflow's log and for a terminal. */
function rollbackText(outcome, paint) {
    const { ending, reason, notes } = outcome;
    const { word, sentence } = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackHeadline */ .pE)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK);
    const problem = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackProblem */ .sx)(outcome);
    const changed = ending.kind === 'checked' ? 'would change' : 'changed';
    const moved = ending.kind === 'checked' || ending.kind === 'rolled-back';
    const changes = moved ? (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackChanges */ .kA)(ending.plan, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : [];
    const meaning = problem === null ? 'pass' : 'warn';
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}.`,
        ...line('reason', moved ? reason && (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(reason) : null),
        ...line('before', moved ? (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackBasis */ .fF)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : null),
        ...changes.flatMap((change) => line(changed, change)),
        ...line('back', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackClosed */ .Tp)(outcome)),
        ...line('earlier', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .earlierRollback */ .lJ)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line('holder', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersNow */ .q2)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line('hold', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackHold */ .Om)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line(ending.kind === 'conflict' ? 'conflict' : 'problem', problem && (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(problem, 600)),
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .noteLines */ .GI)(notes),
    ];
}
/** A word before it: a runner obeys a line that begins with what a server may have said. */
function line(label, text) {
    return text === null ? [] : [`  ${label}  ${text}`];
}


/***/ }),

/***/ 9263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkRollback),
  d: () => (/* binding */ rollback_rollback)
});

// EXTERNAL MODULE: ./src/apply/rivals.ts
var rivals = __webpack_require__(6407);
// EXTERNAL MODULE: ./src/apply/roll-back.ts
var roll_back = __webpack_require__(9521);
// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/history/held-by-records.ts
var held_by_records = __webpack_require__(2384);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
// EXTERNAL MODULE: ./src/core/records/unfinished.ts
var unfinished = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/core/rollback.ts
var rollback = __webpack_require__(8647);
// EXTERNAL MODULE: ./src/core/target-words.ts
var target_words = __webpack_require__(4794);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/decide-rollback.ts










/**
 * Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can.
 * `basis`: key of the record that says who was there before; null: the one by which it is held now.
 * `passedOver`: what others have begun, who may move there yet.
 */
async function decideRollback(asked, standing, registry, basis = null, passedOver = []) {
    const { model, target } = asked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const loses = await whoLoses(asked, holders, standing, registry);
    const record = basis === null
        ? howItCameThere(loses, asked, standing)
        : ((0,read_records/* recordsOn */.yG)(loses).find(({ key }) => key === basis) ?? null);
    const gets = await whoGets(asked, loses, record, standing, registry);
    const stage = cameFrom(record, asked);
    const from = stage === null ? null : { stage, holders: thereOrComing(stage, standing, passedOver) };
    const plan = (0,rollback/* planRollback */.I)({ model, target, holders, loses, gets, from });
    return { plan, basis: asked.toVersion === null ? record : null, holders, loses };
}
/** Highest first. */
function thereOrComing(stage, standing, passedOver) {
    const coming = passedOver.map((record) => (0,unfinished/* comingTo */.dl)(stage, record)).filter((it) => it !== null);
    return [...new Set([...(0,core_model/* versionsInStage */.tN)(standing, stage), ...coming])].sort((a, b) => b - a);
}
/** The stage before this one, as far as a record says that it was another; null where an alias moves. */
function cameFrom(record, { target }) {
    if (target.kind === 'alias')
        return null;
    const from = record?.from ?? 'Archived';
    return from === target.stage ? 'Archived' : from;
}
async function whoLoses(asked, holders, standing, registry) {
    if (holders.length === 0) {
        throw new errors/* UsageError */.eb(`Nothing holds ${where(asked)}, so there is nothing to roll back.`);
    }
    const rows = await Promise.all(holders.map((version) => (0,resolve_version/* existingVersion */.Yf)(registry, standing, version)));
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
    const versions = (0,held_by_records/* versionsWith */.Y)(standing.versions, loses);
    const now = (0,held_by_records/* heldByRecords */.B)(versions, key).holders.get(loses.version);
    // What a rollback of another target did tells nothing of who was there before.
    if (now === undefined || now.target !== key)
        return null;
    if (now.action !== 'rollback')
        return isMove(now) ? now : null;
    // Who was adopted had come past Stagegate, unless a record had brought it there already.
    const broughtIt = (it) => (0,held_by_records/* heldByRecords */.B)(versions, it.target).holdings.some(({ arrived }) => arrived.key === it.key);
    const last = (0,read_records/* recordsOn */.yG)(loses)
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
    throwIfItEmptiesProduction(gets, asked);
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
/** Whatever a rollback of Staging does, Production stays as it is. */
function throwIfItEmptiesProduction({ version, stage }, asked) {
    const { target } = asked;
    if (target.kind !== 'stage' || target.stage === 'Production' || stage !== 'Production')
        return;
    throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and is in Production now: that would take ` +
        `it out of Production. Name another one in "to-version". To take the other version out of ` +
        `${target.stage} and put nobody there, move it to Archived.`);
}
function throwIfUnfit(gets, asked) {
    const { version, status } = gets;
    if (status !== 'READY') {
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and is ${(0,untrusted_text/* visible */.RK)(status)}, not READY. Name ` +
            'another one in "to-version", or give "force".');
    }
    const rolledBack = (0,rolled_back/* rolledBackFrom */.qe)(gets, asked.target);
    if (rolledBack !== null) {
        const reason = rolledBack.reason === null ? '' : `: ${(0,untrusted_text/* visible */.RK)(rolledBack.reason)}`;
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and was itself rolled back from it by ` +
            `${(0,untrusted_text/* visible */.RK)(rolledBack.by, 100)}${reason}. Name another one in "to-version", or give "force".`);
    }
}
function where({ model, target }) {
    return `${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(model)}'`;
}

// EXTERNAL MODULE: ./src/core/history/replay.ts
var replay = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/core/records/same-run.ts
var same_run = __webpack_require__(570);
;// CONCATENATED MODULE: ./src/nothing-to-roll-back.ts









/**
 * Whether what another run had begun, and this one completed, is all that was asked for: what was
 * begun long ago, by another run, was meant for what stood there then.
 */
function isWhatIsAsked({ record, ended }, { target, version, toVersion }, { run, now }) {
    return (record.action === 'rollback' &&
        record.target === (0,core_model/* targetKey */.hD)(target) &&
        ended === 'completed' &&
        ((0,unfinished/* isYoung */.Pi)(record, now()) || (0,same_run/* isSameRun */.M)(record.run, run)) &&
        (version === null || version === record.version) &&
        (toVersion === null || toVersion === record.to));
}
/**
 * A job that is run again must not roll back once more, beyond what it was meant to: as long as what
 * its rollback has left stands there, it is done. `finished`: one that was begun, and ended just now.
 * Throws a `UsageError` where it cannot be told how far back is meant.
 */
function nothingToDo(asked, standing, run, finished) {
    const { target, version, toVersion } = asked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    if (finished !== undefined && standsAsRolledBack(finished, holders)) {
        return { kind: 'done-before', record: finished };
    }
    const record = ownRollback((0,core_model/* targetKey */.hD)(target), standing, run);
    const since = record === undefined ? null : movedSince(record, standing, holders);
    const isMeant = (version === null || version === record?.version) &&
        (toVersion === null || toVersion === record?.to);
    if (record !== undefined && isMeant && since === 'nothing')
        return { kind: 'done-before', record };
    if (version !== null && !holders.includes(version))
        return { kind: 'holds-no-longer', version };
    if (since === 'rollback' && version === null && toVersion === null)
        throw howFar(asked, holders);
    return null;
}
/**
 * What has changed who holds the target since one rollback of it: `rollback` where those who hold it
 * now came by another one.
 */
function movedSince(record, { versions }, holders) {
    const told = (0,held_by_records/* heldByRecords */.B)(versions, record.target);
    const later = told.touchedBy.some((it) => it.key > record.key && it.action !== 'adopt');
    if (!later && standsAsRolledBack(record, holders))
        return 'nothing';
    const byRollback = holders.some((holder) => {
        const arrived = told.holders.get(holder);
        return arrived?.action === 'rollback' && arrived.key !== record.key;
    });
    return byRollback ? 'rollback' : 'other';
}
/** Of a stage that it gave to nobody, or to one who was there already, others may have left since. */
function standsAsRolledBack(record, holders) {
    const { version, to, former } = record;
    const stayed = (0,replay/* leavesOneAlone */.MI)(record) ? [] : former.filter((holder) => holder !== version);
    return ((to === null || holders.includes(to)) &&
        holders.every((holder) => holder === to || stayed.includes(holder)));
}
function howFar({ model, target }, holders) {
    const flag = target.kind === 'alias' ? `--alias '${(0,untrusted_text/* visible */.RK)(target.alias)}'` : `--stage ${target.stage}`;
    return new errors/* UsageError */.eb(`This workflow run has rolled back ${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(model)}' before, and another ` +
        `rollback has given it to version ${holders.join(' and ')} since, so it cannot be told how far back ` +
        'is meant. Name the version that shall have it: stagegate rollback --model-name ' +
        `'${(0,untrusted_text/* visible */.RK)(model)}' ${flag} --to-version N, or "to-version" in the action.`);
}
/** The last one that this workflow run made, in whichever of its attempts. */
function ownRollback(target, { versions }, run) {
    if (run === null)
        return undefined;
    return versions
        .flatMap(read_records/* recordsOn */.yG)
        .filter((it) => it.action === 'rollback' && it.state === 'done' && it.target === target)
        .filter((it) => (0,same_run/* isSameRun */.M)(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .at(-1);
}

// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
// EXTERNAL MODULE: ./src/registry-clock.ts
var registry_clock = __webpack_require__(8899);
;// CONCATENATED MODULE: ./src/rollback.ts








/**
 * Gives the target back to whoever had it before: by the record with the key `basis`, else by the one
 * by which it is held now. No gates are asked. Throws a `UsageError` where nobody can tell who that
 * was, or where they may not have it, and a `ConflictError` where another run may be at work on it,
 * unless it is forced.
 */
async function rollback_rollback(asked, registry, machine, basis = null) {
    const promoter = (0,registry_clock/* byClockOf */.j)(registry, machine);
    const { model, target, force } = asked;
    const before = await registry.readStanding(model);
    // Who wants the same may finish what another run has begun; who wants something else may not.
    const asking = { action: 'rollback', to: asked.toVersion, force };
    const { settled, standing } = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, promoter.now());
    const notes = (0,settle/* notesOf */.h$)(settled);
    const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter));
    const nothing = nothingToDo(asked, standing, promoter.run, finished?.record);
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, notes);
    const { decided, record, passedOver } = await decideInTurn({ asked, standing, basis, settled }, registry, promoter);
    const { plan, holders: decidedOn } = decided;
    const { holders, ...ended } = await (0,roll_back/* rollBack */.F)(registry, model, plan, decidedOn, record, promoter);
    const ending = { ...ended, plan, basis: decided.basis };
    const all = [...notes, ...(0,settle/* notesOf */.h$)(passedOver)];
    return { model, target, reason: asked.reason, ending, holders, notes: all };
}
/** More rounds than that mean that there are always new ones: those are alive, and have their turn. */
const mostRounds = 3;
/** Forced, it ends what others have begun on the versions that it moves, and decides once more. */
async function decideInTurn(given, registry, promoter) {
    const { asked, basis } = given;
    const passedOver = [];
    for (let { standing } = given, round = 1;; round += 1) {
        const begun = [...given.settled, ...passedOver]
            .filter(({ ended }) => ended === 'passed-over')
            .map(({ record }) => record);
        const decided = await decideRollback(asked, standing, registry, basis, begun);
        const record = recordOf(asked, decided, promoter);
        const inTheWay = asked.force ? (0,rivals/* rivals */.Kw)(standing, record, promoter.now()) : [];
        if (inTheWay.length === 0 || round > mostRounds)
            return { decided, record, passedOver };
        passedOver.push(...(await (0,settle/* settleAtOnce */.mt)(registry, standing, inTheWay)));
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
function recordOf(asked, decided, promoter) {
    const { plan, holders, loses } = decided;
    return {
        state: 'begun',
        action: 'rollback',
        // No gate is asked who a target is given back to.
        verdict: 'ungated',
        target: plan.target,
        version: loses.version,
        versionCreatedAt: loses.createdAt,
        from: plan.target.kind === 'alias' ? null : loses.stage,
        former: holders,
        rollback: { to: plan.gets, back: plan.back },
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason: asked.reason,
        ...src_promoter/* withoutEvidence */.k,
    };
}


/***/ }),

/***/ 8360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pastOf)
});

// EXTERNAL MODULE: ./src/core/history/history.ts
var history_history = __webpack_require__(2780);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __webpack_require__(8704);
// EXTERNAL MODULE: ./src/core/own-model.ts
var own_model = __webpack_require__(9343);
// EXTERNAL MODULE: ./src/core/reading.ts
var core_reading = __webpack_require__(179);
;// CONCATENATED MODULE: ./src/core/report/charts/trend.ts



const mostVersions = 6;
/**
 * The metric that a trend is about: that of the first gate that counts, names it plainly, and
 * compares with the champion; else of the first one that counts. null: there is none.
 */
function keyMetric({ gates, target }) {
    if (target.kind === 'retirement')
        return null;
    const plain = gates.filter(({ gate }) => gate.kind === 'threshold' &&
        gate.severity === 'fail' &&
        gate.aggregate === 'last' &&
        gate.dataset === null &&
        gate.metric.kind === 'name');
    const relative = plain.find(({ gate }) => gate.kind === 'threshold' &&
        gate.bound.kind === 'baseline' &&
        gate.bound.baseline.kind === 'champion');
    return (relative ?? plain[0])?.metric ?? null;
}
/** Whose values a trend shows beside the candidate's: the last six at most, oldest first. */
function versionsOfTrend({ candidate, champion }, history) {
    // Newest first; of a version that was promoted twice the last time counts.
    const promoted = [
        ...new Set(history.events.filter(isPromotion).map(({ record }) => record.version)),
    ];
    const others = promoted.filter((version) => version !== candidate.version);
    const holder = champion?.version ?? null;
    // Whoever was there before Stagegate has no record.
    const unrecorded = holder !== null && !others.includes(holder) ? [holder] : [];
    return [...unrecorded, ...others].slice(0, mostVersions).toReversed();
}
function isPromotion(event) {
    return event.kind === 'moved' && event.record.action !== 'rollback';
}
/** `runs`: of every version of `versionsOfTrend` but the champion; null: it has none any more. */
function trendOf(decision, metric, versions, runs) {
    const { candidate, champion, target } = decision;
    const points = [];
    const leftOut = [];
    const sides = [
        ...versions.map((version) => version === champion?.version
            ? [version, valueIn(champion.run, metric), 'champion']
            : [version, lastIn(runs.get(version) ?? null, metric), 'former']),
        [candidate.version, valueIn(candidate.run, metric), 'candidate'],
    ];
    for (const [version, value, role] of sides) {
        if (typeof value === 'string')
            leftOut.push({ version, because: value });
        else
            points.push({ version, value, role });
    }
    if (points.length < 2)
        return { kind: 'none' };
    return { kind: 'found', trend: { metric, target, points, leftOut } };
}
/** Whose value the last one is would take more requests than a picture is worth. */
function lastIn(run, metric) {
    if (run === null)
        return 'no-run';
    const { outputs, inputs } = (0,own_model/* otherModels */.lz)(run, run.loggedModels[0] ?? null);
    if (outputs || inputs)
        return 'not-its-own';
    const value = run.metrics.get(metric)?.value;
    return value === undefined || !(0,core_reading/* isMeasured */.V2)(value) ? 'no-value' : (0,exact/* exactOf */.LN)(value);
}
function valueIn(run, metric) {
    if (run.kind !== 'found')
        return 'no-run';
    const reading = (0,core_reading/* read */.LF)(run, { metric, aggregate: 'last', dataset: null });
    switch (reading.kind) {
        case 'value':
            return reading.value;
        case 'not-its-own':
            return 'not-its-own';
        default:
            return 'no-value';
    }
}

;// CONCATENATED MODULE: ./src/trend.ts



/**
 * The target's newest history and the trend of its key metric, as they are now. One reading of the
 * standing, and at most six of runs, whatever the size of the registry; nothing at all where there
 * is no key metric, unless `withHistory`. Never throws: what was done stands, and is to be told.
 */
async function pastOf(outcome, { registry, tracking }, withHistory) {
    const metric = outcome.ending.kind === 'conflict' ? null : keyMetric(outcome.decision);
    if (metric === null && !withHistory)
        return { history: null, trend: noTrend };
    let history = null;
    try {
        const { model, target } = outcome.decision;
        const standing = await registry.readStanding(model);
        history = (0,history_history/* historyOf */.o)(standing, (0,core_model/* targetKey */.hD)(target)).targets[0] ?? null;
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
