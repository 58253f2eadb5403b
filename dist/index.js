import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2334:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   r: () => (/* binding */ refuseRegistryInFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1037);
/* harmony import */ var _github_file_at_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7137);
/* harmony import */ var _github_promoted_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1241);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4743);





/**
 * Where the files are read that the inputs name. On `pull_request_target` the job holds secrets
 * that a pull request from anywhere must not get at, so nothing of the workspace counts: whoever
 * checks the pull request out there has its files, links and build steps in it. They are read
 * through GitHub's API then, at the commit that the pull request proposes, or that its merge made.
 */
function filesOf(triggered, around, connect) {
    const { event, run } = triggered;
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceOf */ .B)(around);
    if (event.kind !== 'pull_request_target')
        return workspace;
    return {
        async readText(path, { name, mostBytes }) {
            const commit = (0,_github_promoted_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .promotedCommit */ .m)(triggered);
            if (run === null || commit.kind === 'not-known') {
                const because = commit.kind === 'not-known' ? commit.because : 'this is no workflow run';
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The ${name} '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(path)}' is read at a commit on pull_request_target, and ${because}.`);
            }
            const found = await (0,_github_file_at_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAtCommit */ .f)({
                github: await connect(),
                repository: run.repository,
                commit: commit.commit,
                path: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .y)(path, workspace),
                mostBytes,
            });
            switch (found.kind) {
                case 'found':
                    return found.text;
                case 'not-known':
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU('github', `No ${name}. ${found.because}`);
                case 'absent':
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`There is no ${name} '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(path)}' at commit ${commit.commit}. On pull_request_target it is read there, and not in the workspace.`);
            }
        },
    };
}
/** The same for a registry in a file: whoever wrote the file says what it holds. */
function refuseRegistryInFile({ event }, { trackingUri, registryUri }) {
    if (event.kind !== 'pull_request_target')
        return;
    if (![trackingUri, registryUri].some((uri) => /^sqlite:/i.test(uri)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('A registry in a "sqlite:" file is refused on pull_request_target: it would be read from the ' +
        'workspace, which the pull request may have filled. Use the event pull_request, or a registry ' +
        'on a server.');
}


/***/ }),

/***/ 5059:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jZ: () => (/* binding */ tellDeployment),
  sI: () => (/* binding */ tellDeploymentOfError),
  m6: () => (/* binding */ tellDeploymentOfRollback)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __nccwpck_require__(4146);
// EXTERNAL MODULE: ./src/core/report/links.ts
var links = __nccwpck_require__(8003);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __nccwpck_require__(9691);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
// EXTERNAL MODULE: ./src/github/failure.ts
var failure = __nccwpck_require__(8881);
// EXTERNAL MODULE: ./src/github/workflow-run.ts
var workflow_run = __nccwpck_require__(5442);
;// CONCATENATED MODULE: ./src/github/deployment.ts




/** By which a workflow `on: deployment` tells Stagegate's deployments from those of others. */
const deploymentTask = 'stagegate';
/** Characters that GitHub takes in a description; it says so of a status, and we hold to it in both. */
const descriptionLimit = 140;
/** What a job must be granted for all that is done here. */
const deploymentPermissions = ['deployments: write'];
const anId = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() });
const aDeployment = anId.extend({ payload: schemas/* unknown */.L5J() });
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
            payload: payloadOf(subject),
            environment,
            description: (0,untrusted_text/* visible */.RK)(description, descriptionLimit),
        });
        return { kind: 'created', id: idIn(status, data) };
    }
    catch (error) {
        const failed = failedTo('create', given, error);
        if ((0,failure/* isRefusal */.vu)(error))
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
        const about = schemas/* array */.YOg(aDeployment)
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
    const where = `of ${environment} at commit ${sha} of ${(0,workflow_run/* repositoryName */.a)(repository)}`;
    return { kind: 'failed', warning: (0,failure/* problem */.CC)(`${what} ${where}`, deploymentPermissions, error) };
}

;// CONCATENATED MODULE: ./src/github/deployment-status.ts





/** Characters; what is longer would cost the whole status if GitHub refused it. */
const longestAddress = 2000;
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
            if ((0,failure/* isRefusal */.vu)(error))
                throw error;
            // Unlike a deployment, a status that is there twice says nothing more than one.
            if (!(await isThere()))
                await repos.createDeploymentStatus({ ...where, ...sent });
        }
        return { kind: 'set' };
    }
    catch (error) {
        const tried = `set the status of deployment ${deployment} of ${(0,workflow_run/* repositoryName */.a)(repository)}`;
        return { kind: 'failed', warning: (0,failure/* problem */.CC)(tried, deploymentPermissions, error) };
    }
}
function addressOf(url) {
    if (url === null || url.length > longestAddress || !URL.canParse(url))
        return null;
    return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

// EXTERNAL MODULE: ./src/github/promoted-commit.ts
var promoted_commit = __nccwpck_require__(1241);
// EXTERNAL MODULE: ./src/github/workflow-log.ts + 1 modules
var workflow_log = __nccwpck_require__(7210);
// EXTERNAL MODULE: ./src/core/outcome.ts
var core_outcome = __nccwpck_require__(9411);
// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __nccwpck_require__(6268);
// EXTERNAL MODULE: ./src/core/report/rollback-words.ts
var rollback_words = __nccwpck_require__(9756);
// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __nccwpck_require__(6515);
;// CONCATENATED MODULE: ./src/action/deployment-words.ts





/** A description has 140 characters, and the version and the target must still find room in it. */
const deployment_words_name = (untrusted) => (0,untrusted_text/* visible */.RK)(untrusted, 40);
/** null: it was only a check, of which a deployment is told nothing. */
function wordsOfPromotion(outcome) {
    if (outcome.ending.kind === 'checked')
        return null;
    const { word, sentence } = (0,headline/* headline */.P)(outcome, deployment_words_name);
    const unrecorded = (0,core_outcome/* recordProblem */.hN)(outcome);
    return {
        state: stateOfPromotion(outcome),
        description: unrecorded === null
            ? `${word}: ${sentence}: ${(0,headline/* tally */.N)(outcome)}`
            : `${word}, but not recorded: ${sentence}`,
    };
}
/** A hold that somebody has accepted has the verdict `pass`. */
function stateOfPromotion(outcome) {
    // As for the step: what could not be carried out or recorded is an error, whatever the verdict.
    if (outcome.ending.kind === 'conflict' || (0,core_outcome/* recordProblem */.hN)(outcome) !== null)
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
    const lost = `${deployment_words_name(model)} version ${loses} has lost ${(0,words/* targetName */.je)(target, deployment_words_name)}`;
    const unfinished = (0,rollback_words/* rollbackProblem */.sx)(outcome) === null ? '' : ', but not all of it is done';
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
    const { word, sentence } = (0,rollback_words/* rollbackHeadline */.pE)(outcome, deployment_words_name);
    return `${word}: ${sentence}`;
}

;// CONCATENATED MODULE: ./src/action/deployment.ts








/**
 * Tells the deployment that triggered the run how it ended; elsewhere makes one, if asked to. A
 * check tells none. What fails is a warning.
 */
async function tellDeployment(outcome, to) {
    const words = wordsOfPromotion(outcome);
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
    const words = wordsOfRollback(outcome);
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
                target: (0,core_model/* targetKey */.hD)(target),
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
async function tellDeploymentOfError(message, { raw, secrets, ...to }) {
    if (onlyLooks(raw))
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
        if (!(error instanceof errors/* UsageError */.eb))
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
    const result = await setDeploymentStatus({ github, repository, deployment, status });
    if (result.kind === 'failed')
        warn(result.warning);
}
/** The id of a deployment that is made for this; null: there is none. */
async function made(github, { triggered, reporting }, { words, worthOne }, run, warn) {
    if (worthOne === null || reporting.createDeployment === null)
        return null;
    const promoted = (0,promoted_commit/* promotedCommit */.m)(triggered);
    if (promoted.kind === 'not-known') {
        warn(`No deployment is made, because ${promoted.because}.`);
        return null;
    }
    const result = await createDeployment({
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
    return { action: 'promote', model, version, target: (0,core_model/* targetKey */.hD)(target), evidenceDigest };
}
function pageOf({ uiUrl }, model, version) {
    return uiUrl === null ? null : (0,links/* versionUrl */.Aj)(uiUrl, model, version);
}
/** Of a command that is misspelt nobody knows: for the deployment it counts as one that moves. */
function onlyLooks(raw) {
    const looking = ['check', 'clear-hold', 'adopt', 'audit'];
    return looking.some((each) => each === raw.command) || raw['dry-run'].toLowerCase() === 'true';
}
function withoutSecrets(text, secrets) {
    return secrets
        .flatMap(workflow_log/* secretParts */.B)
        .sort((a, b) => b.length - a.length)
        .reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}


/***/ }),

/***/ 224:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/config/credentials.ts
var credentials = __nccwpck_require__(980);
// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var config_inputs = __nccwpck_require__(2617);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
;// CONCATENATED MODULE: ./src/github/auto-command.ts


/**
 * Pure. `auto` promotes on a push or dispatch on the default branch, on a deployment, and when a
 * pull request is closed by merging it into the default branch; anything else only checks. What
 * writes to the registry and was named is never turned into a check: it runs, or is refused.
 */
function resolveCommand(requested, event) {
    switch (requested) {
        case 'check':
        case 'audit':
            return { kind: 'run', command: requested, notice: null };
        case 'promote':
        case 'rollback':
        case 'clear-hold':
        case 'adopt': {
            const unmerged = reasonNotMerged(event);
            if (unmerged === null)
                return { kind: 'run', command: requested, notice: null };
            const instead = requested === 'promote'
                ? 'use command: check or auto here, and promote after the merge.'
                : `use command: ${requested} in a workflow that a person starts (workflow_dispatch).`;
            return {
                kind: 'refused',
                error: new errors/* UsageError */.eb(`command: ${requested} is refused on ${unmerged}. What is not merged changes nothing in the registry: ${instead}`),
            };
        }
        case 'auto': {
            const reason = reasonToOnlyCheck(event);
            if (reason === null)
                return { kind: 'run', command: 'promote', notice: null };
            return {
                kind: 'run',
                command: 'check',
                notice: `command: auto is check here, nothing in the registry changes: ${reason}.`,
            };
        }
    }
}
/** Where the event does not show that a pull request was merged, it counts as not merged. */
function reasonNotMerged(event) {
    switch (event.kind) {
        case 'push':
        case 'workflow_dispatch':
        case 'deployment':
            return null;
        case 'merge_group':
            return 'a merge_group event, whose pull requests are not merged yet';
        case 'pull_request':
        case 'pull_request_target':
            return event.merged ? null : `pull request #${event.number}, which is not merged`;
        case 'other':
            if (event.pullRequest !== null) {
                return event.pullRequest.merged
                    ? null
                    : `pull request #${event.pullRequest.number}, which is not merged`;
            }
            return event.onUnmerged
                ? `the event ${(0,untrusted_text/* visible */.RK)(event.name)}: it is about a pull request, and does not show that it was merged`
                : null;
    }
}
function reasonToOnlyCheck(event) {
    switch (event.kind) {
        case 'deployment':
            return null;
        case 'push':
            return reasonOfRef('the push was to', event);
        case 'workflow_dispatch':
            return reasonOfRef('the workflow was started on', event);
        case 'pull_request':
            return reasonOfPullRequest(event);
        case 'pull_request_target':
        case 'merge_group':
            return `the event is ${event.kind}`;
        case 'other':
            return event.name === ''
                ? 'the runner does not name the event'
                : `the event is ${(0,untrusted_text/* visible */.RK)(event.name)}`;
    }
}
function reasonOfRef(what, event) {
    const ref = (0,untrusted_text/* visible */.RK)(event.ref);
    switch (event.onDefaultBranch) {
        case 'yes':
            return null;
        case 'no':
            return `${what} ${ref}, not the default branch ${(0,untrusted_text/* visible */.RK)(event.defaultBranch ?? '')}`;
        case 'unknown':
            return `${what} ${ref}, and the event's payload does not name the default branch`;
    }
}
function reasonOfPullRequest(pull) {
    const name = `pull request #${pull.number}`;
    if (pull.state === 'open')
        return `${name} is open`;
    if (!pull.merged)
        return `${name} was closed without merging`;
    // A label on a pull request that was merged long ago must not promote again.
    if (pull.action !== 'closed') {
        return `${name} was merged before this event (${(0,untrusted_text/* visible */.RK)(pull.action)})`;
    }
    if (pull.defaultBranch === null) {
        return `${name} was merged into ${(0,untrusted_text/* visible */.RK)(pull.baseRef)}, and the event's payload does not name the default branch`;
    }
    if (pull.baseRef !== pull.defaultBranch) {
        return `${name} was merged into ${(0,untrusted_text/* visible */.RK)(pull.baseRef)}, not into the default branch ${(0,untrusted_text/* visible */.RK)(pull.defaultBranch)}`;
    }
    return null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __nccwpck_require__(9691);
// EXTERNAL MODULE: ./src/code/commit-hash.ts
var commit_hash = __nccwpck_require__(2993);
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
const aComment = schemas/* object */.Ikc({
    issue: schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ merged_at: schemas/* string */.YjP().min(1).nullish() }) }),
});
const aFollowUp = schemas/* object */.Ikc({ workflow_run: schemas/* object */.Ikc({ event: schemas/* string */.YjP() }) });
/**
 * Events that are not a pull request's own, but are about one: a comment on it (`issue_comment`),
 * and what follows its workflow (`workflow_run`).
 */
function isOnUnmergedPullRequest(payload) {
    const comment = aComment.safeParse(payload).data;
    if (comment !== undefined)
        return typeof comment.issue.pull_request.merged_at !== 'string';
    const event = aFollowUp.safeParse(payload).data?.workflow_run.event ?? '';
    return event.startsWith('pull_request') || event === 'merge_group';
}

// EXTERNAL MODULE: ./src/github/workflow-run.ts
var workflow_run = __nccwpck_require__(5442);
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
    return { event: triggeringEvent(given.env, given.payload), run: (0,workflow_run/* workflowRun */.t)(given.env) };
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
                ? { kind: name, before: (0,commit_hash/* fullHash */.o)(aPush.safeParse(payload).data?.before), ...at }
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
            const baseSha = (0,commit_hash/* fullHash */.o)(group?.base_sha);
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

;// CONCATENATED MODULE: ./src/github/secrets-withheld.ts

/**
 * Why a run has no secrets, or null where GitHub gives them. Only for a run that lacks the
 * registry's credentials: such a run has no verdict and ends as an error that says this.
 *
 * GitHub gives no repository secrets to `pull_request` runs from a fork, and none to runs that
 * Dependabot caused on any event of a pull request, a push or a deployment.
 */
function secretsWithheld(event, actor) {
    switch (event.kind) {
        case 'pull_request':
            if (event.fromFork)
                return 'not evaluated: GitHub gives no secrets to forks';
            return actor === dependabot ? toDependabot : null;
        case 'pull_request_target':
            return event.byDependabot || actor === dependabot ? toDependabot : null;
        case 'push':
        case 'deployment':
            return actor === dependabot ? toDependabot : null;
        case 'other':
            if (event.pullRequest?.fromFork)
                return 'not evaluated: GitHub gives no secrets to forks';
            return actor === dependabot ? toDependabot : null;
        case 'workflow_dispatch':
        case 'merge_group':
            return null;
    }
}
const toDependabot = 'not evaluated: GitHub gives no secrets to forks, nor to Dependabot';

// EXTERNAL MODULE: ./src/github/workflow-log.ts + 1 modules
var workflow_log = __nccwpck_require__(7210);
// EXTERNAL MODULE: ./src/action/change-files.ts
var change_files = __nccwpck_require__(2334);
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
        Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(752), __nccwpck_require__.e(891), __nccwpck_require__.e(584)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6584)),
        Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(752), __nccwpck_require__.e(231)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8231)),
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
            throw new errors/* UsageError */.eb('This is no workflow run, so there is no GitHub to ask.');
        opened ??= connectGitHub({ ...given, run });
        return await opened;
    };
}

// EXTERNAL MODULE: ./src/action/deployment.ts + 3 modules
var deployment = __nccwpck_require__(5059);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
;// CONCATENATED MODULE: ./src/core/rules.ts
/** Strictest first. */
const firstPromotions = ['hold', 'require-absolute', 'allow'];
const sameDatasets = ['require', 'hold', 'warn', 'ignore'];
/** What a policy asks where it does not say. */
const firstPromotionByDefault = 'require-absolute';
const sameDatasetByDefault = 'hold';
/** The policy's gates and the inputs': judged apart, so that neither stands in for the other's. */
function gateSetsOf({ policy, gates }) {
    return [policy?.asks.gates ?? [], gates.kind === 'gates' ? gates.gates : []];
}

// EXTERNAL MODULE: ./src/config/version-file.ts
var version_file = __nccwpck_require__(4557);
;// CONCATENATED MODULE: ./src/config/request.ts





/**
 * What the inputs ask for, with the files read. `place`: where they are; `by`: who asks, for a hold
 * that they accept.
 */
async function promotionOf(inputs, place, by) {
    return {
        model: inputs.model,
        version: await (0,version_file/* readVersionInput */.t)(inputs.version, place),
        target: inputs.target,
        rules: rulesOf(inputs, await appliedPolicy(inputs, place), by),
    };
}
async function appliedPolicy({ policy: path, model }, place) {
    if (path === null)
        return null;
    // Its YAML reader is loaded only where there is a policy.
    const { readPolicyFile } = await __nccwpck_require__.e(/* import() */ 819).then(__nccwpck_require__.bind(__nccwpck_require__, 7819));
    const policy = await readPolicyFile(path, place);
    const asks = policy.models.get(model);
    if (asks === undefined)
        throw modelNotInPolicy(path, model, policy);
    return { digest: policy.digest, asks };
}
function modelNotInPolicy(path, model, policy) {
    const names = [...policy.models.keys()];
    const near = (0,nearest/* nearest */.p)(model, names);
    return new errors/* UsageError */.eb(`The policy '${(0,untrusted_text/* visible */.RK)(path)}' says nothing of the model '${(0,untrusted_text/* visible */.RK)(model)}', so nothing would ` +
        `be asked of it. ${near === null ? '' : `Did you mean '${(0,untrusted_text/* visible */.RK)(near)}'? `}` +
        `It has: ${names
            .slice(0, 20)
            .map((name) => `'${(0,untrusted_text/* visible */.RK)(name, 60)}'`)
            .join(', ')}.`);
}
/** What a policy asks by itself, with no gates and no answers of the inputs beside it. */
function rulesOfPolicy(policy) {
    return rulesOf(nothingBeside, policy, '');
}
const nothingBeside = {
    gates: { kind: 'gates', gates: [] },
    firstPromotion: null,
    sameDataset: null,
    expectedEvidence: null,
    acceptHold: null,
};
/** An input may repeat what the policy says, and never loosen it: its silence is its default. */
function rulesOf(inputs, policy, by) {
    return {
        gates: inputs.gates,
        policy,
        firstPromotion: agreed({ name: 'first-promotion', strictestFirst: firstPromotions }, firstPromotionByDefault, inputs.firstPromotion, policy && { says: policy.asks.firstPromotion }),
        sameDataset: agreed({ name: 'same-dataset', strictestFirst: sameDatasets }, sameDatasetByDefault, inputs.sameDataset, policy && { says: policy.asks.sameDataset }),
        expectedEvidence: inputs.expectedEvidence,
        acceptedHold: inputs.acceptHold && { ...inputs.acceptHold, by },
    };
}
/** `policy`: null where there is none; it may say nothing of this. */
function agreed({ name, strictestFirst }, otherwise, input, policy) {
    if (policy === null || input === null)
        return input ?? policy?.says ?? otherwise;
    const { says } = policy;
    if (says !== null && says !== input) {
        throw new errors/* UsageError */.eb(`"${name}" is '${input}' in the inputs and '${says}' in the policy. The policy is what was ` +
            'reviewed: leave the input out, or change the policy.');
    }
    if (strictestFirst.indexOf(input) > strictestFirst.indexOf(says ?? otherwise)) {
        throw new errors/* UsageError */.eb(`"${name}" is '${input}' in the inputs, which is looser than '${otherwise}', the default of ` +
            'the policy, which says nothing of it. Say it in the policy, where it is reviewed, or leave ' +
            'the input out.');
    }
    return input;
}

// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __nccwpck_require__(8159);
// EXTERNAL MODULE: ./src/github/failure.ts
var failure = __nccwpck_require__(8881);
;// CONCATENATED MODULE: ./src/github/commit-history.ts




const comparison = schemas/* object */.Ikc({
    /** How the second commit, `head`, stands to the first, `base`. */
    status: schemas/* enum */.k5n(['identical', 'ahead', 'behind', 'diverged']),
    base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
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
            const theirs = (0,commit_hash/* commitHash */.u)(commit);
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
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
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
        if ((0,failure/* statusOf */.c2)(error) !== 404)
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
    return new errors/* StagegateError */.qU('github', (0,failure/* problem */.CC)(tried, ['contents: read'], error), { cause: error });
}

// EXTERNAL MODULE: ./src/github/promoted-commit.ts
var promoted_commit = __nccwpck_require__(1241);
;// CONCATENATED MODULE: ./src/core/change.ts
/** Who held the target when the decision was taken, highest first. */
function formerHolders(change) {
    switch (change.kind) {
        case 'point-alias':
            return change.from === null ? [] : [change.from];
        case 'move-to-stage':
            return change.holders;
        case 'remove-alias':
            return [change.version];
    }
}

// EXTERNAL MODULE: ./src/core/goal.ts
var goal = __nccwpck_require__(6504);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __nccwpck_require__(4146);
// EXTERNAL MODULE: ./src/core/records/held.ts
var held = __nccwpck_require__(8247);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __nccwpck_require__(5357);
// EXTERNAL MODULE: ./src/core/target-words.ts
var target_words = __nccwpck_require__(4794);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __nccwpck_require__(7974);
// EXTERNAL MODULE: ./src/apply/read-back.ts
var read_back = __nccwpck_require__(416);
// EXTERNAL MODULE: ./src/apply/rivals.ts
var rivals = __nccwpck_require__(6407);
// EXTERNAL MODULE: ./src/apply/write-records.ts
var write_records = __nccwpck_require__(5420);
;// CONCATENATED MODULE: ./src/apply/move-target.ts












/**
 * Moves a target to the record's version: records that it begins, compares, moves, reads back,
 * repairs what others left, and records how it ended. Killed at any point, the next run finds the
 * record and finishes or undoes it.
 *
 * Throws what the registry throws when it cannot be read or written.
 */
async function moveTarget(registry, change, record, clock) {
    return registry.transact === null
        ? await stepByStep(registry, change, record, clock)
        : await atOnce(registry, registry.transact, change, record);
}
async function stepByStep(registry, change, record, clock) {
    const { model } = change;
    const { target, version } = record;
    await (0,write_records/* writeBegun */.$l)(registry, model, record);
    const turn = await (0,rivals/* waitForTurn */.qg)(registry, model, record, clock);
    const before = lookedAt(turn.standing, change, target);
    if (before !== null || turn.kind === 'theirs')
        await (0,write_records/* forgetBegun */.Dh)(registry, model, record);
    if (before !== null)
        return before;
    if (turn.kind === 'theirs')
        return conflict(turn.standing, change, target, (0,rivals/* atWork */.R_)(turn.record));
    try {
        await registry.move(change);
    }
    catch (error) {
        // Of any other failure nobody knows whether it moved: the record stays for the next run.
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        const now = await registry.readStanding(model);
        // It may have moved, and somebody else on top of it: that it was begun stays on record.
        await (0,write_records/* problemOf */.Zw)(() => writeLost(registry, now, record));
        return lookedAt(now, change, target) ?? conflict(now, change, target, error.message);
    }
    const heldProblem = await (0,write_records/* problemOf */.Zw)(() => (0,write_records/* writeHeld */.dP)(registry, model, record));
    const after = await (0,read_back/* readBack */.e)(registry, model, target);
    if (!(0,goal/* isInPlace */.RS)((0,core_model/* holdersOf */.pW)(after.standing, target), target, version)) {
        await (0,write_records/* problemOf */.Zw)(() => writeLost(registry, after.standing, record));
        return lost(after, change, target);
    }
    // As long as the model does not say that it has been held, the next run has something to complete.
    const recordProblem = heldProblem ??
        (await (0,write_records/* problemOf */.Zw)(async () => {
            const row = await (0,resolve_version/* existingVersion */.Yf)(registry, after.standing, version);
            await (0,write_records/* writeDone */.AV)(registry, row, record);
        }));
    return { kind: 'promoted', recordProblem, archived: after.archived };
}
async function writeLost(registry, now, record) {
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, now, record.version);
    await (0,write_records/* writeEnded */.A1)(registry, row, record, 'undone');
}
/** Where the registry has transactions, nothing can be left half way, so nothing is begun. */
async function atOnce(registry, transact, change, record) {
    const { model } = change;
    const { target, version } = record;
    const before = await registry.readStanding(model);
    const seen = lookedAt(before, change, target);
    if (seen !== null)
        return seen;
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, before, version);
    try {
        await transact({
            model,
            changes: [change],
            versionTags: (0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)({ ...record, state: 'done' })),
            modelTags: [(0,held/* heldTag */.OJ)(record)],
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        const now = await registry.readStanding(model);
        return lookedAt(now, change, target) ?? conflict(now, change, target, error.message);
    }
    const after = await (0,read_back/* readBack */.e)(registry, model, target);
    const inPlace = (0,goal/* isInPlace */.RS)((0,core_model/* holdersOf */.pW)(after.standing, target), target, version);
    return inPlace
        ? { kind: 'promoted', recordProblem: null, archived: after.archived }
        : lost(after, change, target);
}
/** What to end with before anything is moved; null: everything stands as it was decided on. */
function lookedAt(standing, change, target) {
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    if ((0,goal/* isInPlace */.RS)(holders, target, change.version))
        return { kind: 'already-there' };
    if ((0,goal/* standsAsDecided */.cJ)(standing, change, target))
        return null;
    const inPlace = holders.includes(change.version);
    return { kind: 'overtaken', problem: whatMoved(standing, change, target), inPlace };
}
function lost(after, change, target) {
    const problem = `${whatMoved(after.standing, change, target)} This run had moved it, too, and lost.`;
    return conflict(after.standing, change, target, problem);
}
function conflict(standing, change, target, problem) {
    const holders = (0,core_model/* holdersThatMatter */.wp)(standing, target, change.version);
    return { kind: 'conflict', problem, inPlace: holders.includes(change.version) };
}
function whatMoved(standing, change, target) {
    const holders = (0,core_model/* holdersThatMatter */.wp)(standing, target, change.version);
    const model = `'${(0,untrusted_text/* visible */.RK)(change.model)}'`;
    if (change.kind === 'move-to-stage' && (0,goal/* sameVersions */._l)(holders, change.holders)) {
        const row = standing.versions.find(({ version }) => version === change.version);
        return (`Somebody else moved version ${change.version} of ${model} meanwhile: it was in ` +
            `${change.from} when the decision was taken and is in ${row?.stage ?? 'another stage'} now.`);
    }
    return (`Somebody else moved ${(0,target_words/* targetWords */.L)(target)} of ${model} meanwhile. Its holders when the decision was taken: ` +
        `${(0,target_words/* holderWords */.g)(formerHolders(change))}. Now: ${(0,target_words/* holderWords */.g)(holders)}.`);
}

// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __nccwpck_require__(9145);
// EXTERNAL MODULE: ./src/core/accept-hold.ts
var accept_hold = __nccwpck_require__(1221);
;// CONCATENATED MODULE: ./src/core/circumstance-checks.ts
/** What GitHub tells of the promotion, and what that means for it. */
function circumstanceChecks({ reviewed, approval, otherPolicy }, change, own, resolved) {
    const found = [];
    if (reviewed.kind === 'shown' && reviewed.version !== resolved) {
        found.push({ check: { kind: 'not-as-reviewed', reviewed, resolved }, outcome: 'hold' });
    }
    if (reviewed.kind === 'not-known') {
        const { because } = reviewed;
        found.push({ check: { kind: 'review-not-known', because }, outcome: 'hold' });
    }
    if (approval !== null) {
        const outcome = approval.kind === 'approved' ? 'pass' : 'hold';
        found.push({ check: { kind: 'approval', approval }, outcome });
    }
    if (otherPolicy.kind === 'not-known') {
        const { of, because } = otherPolicy;
        found.push({ check: { kind: 'other-policy-not-known', of, because }, outcome: 'hold' });
    }
    return change === null ? found : [...found, ...changeChecks(change, own)];
}
/** `own`: what the policy that stands now says; the other one counts where it says worse. */
function changeChecks(change, own) {
    const { of, judged } = change;
    const says = judged?.verdict ?? 'pass';
    const worse = says !== 'pass' && own !== 'block' && own !== says ? says : null;
    // What an open pull request loosens promotes nothing yet, so the base says what it says. A push
    // would promote by it, and waits for somebody who knows that: a block by what was, a hold by now.
    return of.side === 'base'
        ? otherSays(of, worse, worse === 'block' ? 'fail' : 'hold')
        : [...loosened(change), ...otherSays(of, worse, 'hold')];
}
function loosened({ of, differences, judged }) {
    if (judged === null)
        return [{ check: { kind: 'policy-is-new', of }, outcome: 'hold' }];
    const changes = differences.filter(({ direction }) => direction !== 'tighter').length;
    return changes === 0 ? [] : [{ check: { kind: 'policy-loosened', of, changes }, outcome: 'hold' }];
}
function otherSays(of, verdict, outcome) {
    return verdict === null ? [] : [{ check: { kind: 'other-policy-says', of, verdict }, outcome }];
}

;// CONCATENATED MODULE: ./src/core/circumstances.ts
/** Where nothing of GitHub is asked. */
const noCircumstances = {
    reviewed: { kind: 'nothing' },
    approval: null,
    otherPolicy: { kind: 'none' },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __nccwpck_require__(8799);
// EXTERNAL MODULE: ./src/core/canonical-gate.ts
var canonical_gate = __nccwpck_require__(8857);
// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __nccwpck_require__(8704);
;// CONCATENATED MODULE: ./src/core/digest.ts







/**
 * SHA-256 over canonical JSON (RFC 8785) of everything that the verdict rests on, and of nothing
 * else: no clock, no address, no record of Stagegate's own moves apart from "was held before".
 */
function evidenceDigest(facts, rules, gates, other = { kind: 'none' }, change = null) {
    const text = canonicalJson({
        ...evidence(facts, rules, gates),
        ...otherPolicyFact(other, change, facts),
    });
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
        format: 2,
        model: facts.model,
        target: (0,core_model/* targetKey */.hD)(facts.target),
        archiveExisting: (0,goal/* archives */.EK)(facts.target),
        candidate: versionFacts(facts.candidate),
        holders: [...facts.holders].sort((a, b) => a - b),
        heldBefore: facts.heldBefore,
        firstPromotion: rules.firstPromotion,
        sameDataset: rules.sameDataset,
        policy: rules.policy?.digest ?? null,
        requirements: (rules.policy?.asks.requirements ?? []).map((it) => requirementFact(it, facts)),
        gates: rules.gates.kind === 'none' ? 'none' : rules.gates.gates.map(canonical_gate/* canonicalGate */.K),
        values: gates.map(valueFact),
        baselines: [...facts.baselines]
            .map(([key, baseline]) => ({
            key,
            holder: baseline.kind === 'held' ? versionFacts(baseline.evidence) : null,
        }))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
    };
}
/** Only where two policies judge: with one, the digest is that of a run that knows of no other. */
function otherPolicyFact(other, change, facts) {
    if (other.kind !== 'found' || change?.judged == null)
        return {};
    const { digest, asks } = other.policy;
    return {
        otherPolicy: {
            policy: digest,
            requirements: asks.requirements.map((it) => requirementFact(it, facts)),
            values: change.judged.gates.map(valueFact),
        },
    };
}
function valueFact(result) {
    return {
        gate: (0,canonical_gate/* canonicalGate */.K)(result.gate),
        metric: result.metric,
        candidate: sideFact(result, result.candidate),
        candidateDatasets: datasetFact(result.candidateMeasuredOn),
        samples: result.enough.samples && readingFact(result.enough.samples),
        confidence: result.enough.confidence && readingFact(result.enough.confidence.basis),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && sideFact(result, result.baseline.reading),
            datasets: datasetFact(result.baseline.measuredOn),
        },
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
        case 'soak':
            // Stagegate's own records are no evidence, and how long ago is the clock's.
            return null;
        case 'git-commit':
            return originFact(facts.codeOrigin, requirement.relation);
        case 'signature':
            return (facts.signatures && {
                candidate: signatureFact(facts.signatures.candidate),
                champion: facts.signatures.champion && signatureFact(facts.signatures.champion),
            });
        case 'freeze':
            return null;
    }
}
/**
 * Not the commit that is promoted where the run's is in its history: a merge makes another one, of
 * the same code. Where it is not, or nobody knows, that may be otherwise beside another commit.
 */
function originFact(origin, asked) {
    if (origin.kind === 'not-recorded')
        return null;
    const { kind } = origin.relation;
    // What is the head of a pull request is an ancestor once it is merged.
    const relation = asked === 'ancestor' && kind === 'same' ? 'ancestor' : kind;
    const fact = { commit: origin.commit, relation };
    switch (origin.relation.kind) {
        case 'same':
        case 'ancestor':
            return fact;
        case 'not-an-ancestor':
            return { ...fact, promoted: origin.relation.promoted };
        case 'not-known':
            return { ...fact, reason: origin.relation.reason, promoted: origin.relation.promoted };
    }
}
/** The words for why a signature is not known differ from machine to machine; the reason does not. */
function signatureFact(reading) {
    switch (reading.kind) {
        case 'found':
            return reading.signature;
        case 'none':
            return reading.kind;
        case 'not-known':
            return `${reading.kind}: ${reading.reason}`;
    }
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
/** A threshold rests on one value of a side, a `better-than` on all of them and their steps. */
function sideFact({ gate }, reading) {
    if (gate.kind === 'threshold' || reading.kind !== 'value')
        return readingFact(reading);
    return reading.points
        .map(({ step, value }) => ({ step, value: numberFact((0,exact/* exactOf */.LN)(value)) }))
        .sort((a, b) => a.step - b.step || Number(a.value) - Number(b.value));
}
function readingFact(reading) {
    switch (reading.kind) {
        case 'value':
            return numberFact(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'not-on-dataset':
        case 'of-another-model':
            return reading.kind;
        case 'dataset-not-known':
            // Two holds, and who accepts one of them has not accepted the other.
            return `${reading.kind}: ${reading.because}`;
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

// EXTERNAL MODULE: ./src/core/datasets.ts
var core_datasets = __nccwpck_require__(3654);
// EXTERNAL MODULE: ./src/core/enough-evidence.ts + 1 modules
var enough_evidence = __nccwpck_require__(4485);
// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __nccwpck_require__(4888);
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
        case 'not-on-dataset':
            return { kind: 'candidate-not-on-dataset' };
        case 'dataset-not-known':
            return { kind: 'dataset-not-known', side: 'candidate', because: candidate.because };
        case 'of-another-model':
            return { kind: 'of-another-model', side: 'candidate' };
        case 'no-run':
            return { kind: 'candidate-has-no-run', problem: candidate.problem };
    }
}
/** `besideAbsolute`: whether an absolute gate that counts stands on the same metric and function. */
function unheldBaseline(gate, facts, rules, besideAbsolute) {
    if ((0,core_gate/* baselineOfGate */.on)(gate)?.kind !== 'champion')
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
    switch (reading?.kind) {
        case undefined:
        case 'no-run':
        case 'missing':
            return { kind: 'baseline-lacks-metric' };
        case 'not-finite':
            return { kind: 'baseline-not-finite', shown: reading.shown };
        case 'not-on-dataset':
            return { kind: 'baseline-not-on-dataset' };
        case 'dataset-not-known':
            return { kind: 'dataset-not-known', side: 'baseline', because: reading.because };
        case 'of-another-model':
            return { kind: 'of-another-model', side: 'baseline' };
        case 'value':
            return isPercentOf(gate) && (0,exact/* isZero */.be)(reading.value) ? { kind: 'percent-of-zero' } : null;
    }
}
function isPercentOf(gate) {
    return (gate.kind === 'threshold' &&
        gate.bound.kind === 'baseline' &&
        gate.bound.margin?.unit === 'percent');
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
function compareWith(comparator, value, bound) {
    if (value === null || bound === null)
        return { kind: 'falls-short' };
    const order = (0,exact/* compare */.UD)(value, bound);
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
        case 'better':
            return 'pass';
        case 'skipped-first-promotion':
            return 'skip';
        case 'falls-short':
        case 'candidate-has-no-run':
        case 'candidate-lacks-metric':
        case 'candidate-not-finite':
        case 'candidate-not-on-dataset':
        case 'nothing-matches':
        case 'not-shown-better':
            return 'fail';
        case 'too-few-samples':
        case 'no-confidence':
            return finding.otherwise;
        case 'held-first-promotion':
        case 'baseline-unheld':
        case 'baseline-is-candidate':
        case 'baseline-has-no-run':
        case 'baseline-lacks-metric':
        case 'baseline-not-finite':
        case 'baseline-not-on-dataset':
        case 'dataset-not-known':
        case 'of-another-model':
        case 'too-few-values':
        case 'too-many-ties':
        case 'folds-do-not-match':
        case 'not-comparable':
        case 'percent-of-zero':
        case 'datasets-differ':
        case 'datasets-unknown':
            return 'hold';
    }
}

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
var core_reading = __nccwpck_require__(179);
;// CONCATENATED MODULE: ./src/core/statistics/midranks.ts
/**
 * Midranks: equal values share the mean of the ranks that they take together. Ranks start at 1.
 * Takes n log n steps.
 */
function midranks(values) {
    const order = values.map((value, index) => ({ value, index }));
    order.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
    const groups = [];
    const groupOf = new Array(values.length).fill(0);
    let before = 0;
    while (before < order.length) {
        let end = before;
        for (; end < order.length && order[end]?.value === order[before]?.value; end += 1) {
            const { index } = order[end] ?? { index: 0 };
            groupOf[index] = groups.length;
        }
        groups.push({ size: end - before, doubledRank: before + 1 + end });
        before = end;
    }
    return { groups, groupOf };
}
/**
 * The same numbers as whole ones: all multiplied by one positive factor, which keeps order, equality
 * and the ratio of differences. Much faster to sort than comparing fractions.
 *
 * Meant for decimals, whose divisor is 1: many different divisors make a very large factor.
 */
function onOneScale(values) {
    const lowest = values.reduce((least, { exponent }) => Math.min(least, exponent), 0);
    let common = 1n;
    for (const { divisor } of values)
        if (common % divisor !== 0n)
            common *= divisor;
    return values.map(({ coefficient, exponent, divisor }) => coefficient * 10n ** BigInt(exponent - lowest) * (common / divisor));
}

// EXTERNAL MODULE: ./src/core/statistics/normal-distribution.ts
var normal_distribution = __nccwpck_require__(2575);
;// CONCATENATED MODULE: ./src/core/statistics/rank-sum-distribution.ts

/** A tenth of a second, and a few megabytes: 100 against 100 values. */
const affordableSteps = 2e8;
/** Below it a sum of ranks is not nearly normal, whatever the size of the other sample. */
const fewestForNormal = 8;
/**
 * Of the standard deviation. Up to it the probabilities from 0.01 to 0.1 came out at most 2 % too
 * small, and smaller ones too large; beyond it up to 500 times too small.
 */
const widestHalfStep = 0.05;
function exactIsAffordable({ first, second }) {
    return first * second * Math.min(first, second) * (first + second) <= affordableSteps;
}
/**
 * Whether the normal approximation is good enough to open a gate. It is not where most values are
 * equal: U then moves in steps so wide that the correction by 1/2 does nothing, and the probability
 * comes out too small.
 */
function normalIsClose(pooled) {
    if (Math.min(pooled.first, pooled.second) < fewestForNormal)
        return false;
    const widest = pooled.groups.reduce((most, group, index) => {
        const next = pooled.groups[index + 1];
        return next === undefined ? most : Math.max(most, next.doubledRank - group.doubledRank);
    }, 0);
    // Half of a step of U, which is half a step of doubled ranks.
    return widest / 4 <= widestHalfStep * standardDeviation(pooled);
}
/**
 * Counts every way, by dynamic programming over the groups of equal values: how many ways lead to so
 * many values of the first sample among the smallest ones, with so much of U. Counts are doubles:
 * sums of positive numbers, good to about 1e-13 of themselves.
 *
 * Source: the recursion of H. B. Mann and D. R. Whitney, "On a test of whether one of two random
 * variables is stochastically larger than the other", Annals of Mathematical Statistics 18 (1947),
 * 50-60, taken from single values to groups of equal ones as in J. Klotz, "The Wilcoxon, ties, and
 * the computer", Journal of the American Statistical Association 61 (1966), 772-787.
 */
function exactTails(pooled, doubledU) {
    const { first, second, groups } = smallerFirst(pooled);
    // Where every group is odd, twice U is always even: count in whole U, which is half the work.
    const unit = groups.every(({ size }) => size % 2 === 1) ? 2 : 1;
    const ways = Array.from({ length: first + 1 }, (_, taken) => new Float64Array((2 * taken * second) / unit + 1));
    ways[0][0] = 1;
    let before = 0;
    for (const { size } of groups) {
        // Descending, so that what is read has not yet been changed by this group.
        for (let taken = Math.min(first, before + size); taken >= 1; taken -= 1) {
            const into = ways[taken];
            let choices = 1;
            for (let more = 1; more <= Math.min(size, taken); more += 1) {
                choices *= (size - more + 1) / more;
                const below = before - (taken - more);
                if (below < 0 || below > second)
                    continue;
                const shift = (2 * more * below + more * (size - more)) / unit;
                addWays(ways[taken - more], into, choices, shift, (taken - more) * below, unit);
            }
        }
        before += size;
    }
    return tailsOf(ways[first], doubledU / unit);
}
/** A way that has `largest` pairs can have no more of U than those. */
function addWays(from, into, choices, shift, largest, unit) {
    const end = Math.min((2 * largest) / unit + 1, from.length, into.length - shift);
    for (let u = 0; u < end; u += 1) {
        into[u + shift] = into[u + shift] + choices * from[u];
    }
}
/** From the top down, so that the tail is part of the same sum as the whole. */
function tailsOf(ways, observed) {
    let [sum, tail, smallest] = [0, 0, 0];
    for (let u = ways.length - 1; u >= 0; u -= 1) {
        sum += ways[u];
        if (smallest === 0)
            smallest = sum;
        if (u === observed)
            tail = sum;
    }
    return { observed: tail / sum, smallest: smallest / sum };
}
/** U counts pairs, so the two samples may change places if the order of the values does too. */
function smallerFirst(pooled) {
    if (pooled.first <= pooled.second)
        return pooled;
    return { first: pooled.second, second: pooled.first, groups: pooled.groups.toReversed() };
}
/**
 * Source: E. L. Lehmann, "Nonparametrics: statistical methods based on ranks" (1975), chapter 1;
 * the same numbers as scipy's `method='asymptotic'`.
 */
function normalTails(pooled, doubledU) {
    const mean = (pooled.first * pooled.second) / 2;
    const deviation = standardDeviation(pooled);
    const tail = (doubled) => (0,normal_distribution/* upperTail */.f)((doubled / 2 - mean - 0.5) / deviation);
    return { observed: tail(doubledU), smallest: tail(largestDoubledU(pooled)) };
}
function standardDeviation({ first, second, groups }) {
    const all = first + second;
    const ties = groups.reduce((sum, { size }) => sum + (size ** 3 - size), 0);
    return Math.sqrt(((first * second) / 12) * (all + 1 - ties / (all * (all - 1))));
}
/** U where the largest values are all of the first sample. */
function largestDoubledU({ first, groups }) {
    let left = first;
    let doubledRanks = 0;
    for (const { size, doubledRank } of groups.toReversed()) {
        const taken = Math.min(left, size);
        doubledRanks += taken * doubledRank;
        left -= taken;
    }
    return doubledRanks - first * (first + 1);
}

;// CONCATENATED MODULE: ./src/core/statistics/mann-whitney.ts


/**
 * The one-sided Mann-Whitney U test: are the candidate's values better than the champion's by more
 * than the minimum effect? The minimum effect is taken off exactly, and values are equal only if
 * their decimals are.
 *
 * Exact, with ties as they are, while the product of the sizes, the smaller size and the sum of the
 * sizes, all multiplied, stay within 2e8: up to 100 against 100 values, or 5 against 2,500. Beyond
 * that the normal approximation, where it can be trusted; else `too-uneven`.
 *
 * While the method is exact, a larger minimum effect does not give a smaller probability: a property
 * test looks for a case where it does.
 */
function mannWhitney(samples) {
    const [first, second] = [samples.candidate.length, samples.champion.length];
    if (first === 0 || second === 0)
        return { kind: 'refused', reason: 'no-values' };
    const { groups, groupOf } = midranks(pooledValues(samples));
    const pooled = { first, second, groups };
    const doubledRanks = groupOf
        .slice(0, first)
        .reduce((sum, group) => sum + (groups[group]?.doubledRank ?? 0), 0);
    const doubledU = doubledRanks - first * (first + 1);
    const common = {
        kind: 'tested',
        statistic: doubledU / 2,
        smallestOfSizes: oneOfAll(pooled),
    };
    // One value only: U can't differ, and there is nothing to count.
    if (groups.length === 1) {
        return { ...common, pValue: 1, method: 'exact', smallestPossible: 1 };
    }
    if (exactIsAffordable(pooled)) {
        const { observed, smallest } = exactTails(pooled, doubledU);
        return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest };
    }
    if (!normalIsClose(pooled))
        return { kind: 'refused', reason: 'too-uneven' };
    const { observed, smallest } = normalTails(pooled, doubledU);
    return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest };
}
/** The candidate's values first; larger is better. */
function pooledValues({ candidate, champion, better, minimumEffect }) {
    const [effect = 0n, ...values] = onOneScale([minimumEffect, ...candidate, ...champion]);
    const sign = better === 'higher' ? 1n : -1n;
    return values.map((value, index) => index < candidate.length ? sign * value - effect : sign * value);
}
/** One way out of all to pick one sample from both; 0 where that is below the smallest double. */
function oneOfAll({ first, second }) {
    // A whole number at each step, so that 3 against 3 values is 1/20 to the last bit.
    let ways = 1;
    for (let picked = 1; picked <= Math.min(first, second); picked += 1) {
        ways = (ways * (first + second - picked + 1)) / picked;
    }
    return 1 / ways;
}

;// CONCATENATED MODULE: ./src/core/statistics/signed-rank-distribution.ts
/**
 * How Wilcoxon's W+ is distributed where a difference is as likely to be positive as negative: every
 * way to hand out the signs is equally likely, the ranks as tied as they are.
 */

/** A tenth of a second, and a few megabytes: 463 pairs without zeros. */
const signed_rank_distribution_affordableSteps = 1e8;
/**
 * From here on W+ is close to normal whatever the ties: no step of it is then wider than a tenth of
 * the standard deviation. (The widest gap between ranks is at most their mean, r, and the standard
 * deviation at least r √pairs / 2; half a gap over that is at most 1 / √pairs.)
 */
const signed_rank_distribution_fewestForNormal = 400;
/** @param doubledRanks twice the rank of each difference that is not zero */
function signed_rank_distribution_exactIsAffordable(doubledRanks) {
    return doubledRanks.length * sumOf(doubledRanks) <= signed_rank_distribution_affordableSteps;
}
function signed_rank_distribution_normalIsClose(doubledRanks) {
    return doubledRanks.length >= signed_rank_distribution_fewestForNormal;
}
/**
 * Counts every way, by dynamic programming over the ranks. Counts are doubles: sums of positive
 * numbers, good to about 1e-13 of themselves.
 *
 * Source: the generating function of F. Wilcoxon, S. K. Katti and R. A. Wilcox, "Critical values and
 * probability levels for the Wilcoxon rank sum test and the Wilcoxon signed rank test" (1970), with
 * midranks in place of ranks.
 */
function signed_rank_distribution_exactTails(doubledRanks, doubledW) {
    const unit = doubledRanks.every((rank) => rank % 2 === 0) ? 2 : 1;
    const ways = new Float64Array(sumOf(doubledRanks) / unit + 1);
    ways[0] = 1;
    let largest = 0;
    for (const doubledRank of doubledRanks) {
        const rank = doubledRank / unit;
        // Descending, so that each rank counts once.
        for (let w = largest; w >= 0; w -= 1) {
            ways[w + rank] = ways[w + rank] + ways[w];
        }
        largest += rank;
    }
    let tail = 0;
    for (let w = largest; w >= doubledW / unit; w -= 1)
        tail += ways[w];
    // Halving is exact, and dividing by 2 ** pairs could overflow.
    const smallest = 0.5 ** doubledRanks.length;
    return { observed: Math.min(tail * smallest, 1), smallest };
}
/**
 * The variance is that of the ranks as they are, so ties and zeros need no correction of their own
 * (W. J. Conover, "On methods of handling ties in the Wilcoxon signed-rank test", Journal of the
 * American Statistical Association 68 (1973), 985-988); the same numbers as scipy's
 * `method='asymptotic', correction=True`.
 */
function signed_rank_distribution_normalTails(doubledRanks, doubledW) {
    const largest = sumOf(doubledRanks);
    const squares = doubledRanks.reduce((sum, rank) => sum + rank * rank, 0);
    const tail = (doubled) => (0,normal_distribution/* upperTail */.f)((doubled - largest / 2 - 1) / (Math.sqrt(squares) / 2));
    return { observed: tail(doubledW), smallest: tail(largest) };
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}

;// CONCATENATED MODULE: ./src/core/statistics/wilcoxon.ts


/**
 * The one-sided paired Wilcoxon signed-rank test: is the candidate better than the champion by more
 * than the minimum effect, pair by pair? Differences are exact, and equal only if their decimals are.
 *
 * Pairs that differ by just the minimum effect are treated as J. W. Pratt does ("Remarks on zeros and
 * ties in the Wilcoxon signed rank procedures", Journal of the American Statistical Association 54
 * (1959), 655-667; scipy's `zero_method='pratt'`): they take part in the ranking and are left out of
 * the sum. Wilcoxon's own way, to drop them first, can find a smaller probability for a larger
 * minimum effect, and a gate that is made stricter must not open.
 *
 * Exact, with ties as they are, while the number of differences that are not zero times twice the sum
 * of their ranks stays within 1e8: up to 463 pairs without zeros. Beyond that the normal
 * approximation, from 400 such differences on; else (thousands of pairs, nearly all of them zero)
 * `too-uneven`.
 */
function wilcoxonSignedRank(samples) {
    if (samples.pairs.length === 0)
        return { kind: 'refused', reason: 'no-values' };
    const gains = gainsOf(samples);
    const { groups, groupOf } = midranks(gains.map((gain) => (gain < 0n ? -gain : gain)));
    const doubledRanks = [];
    let doubledW = 0;
    for (const [index, gain] of gains.entries()) {
        if (gain === 0n)
            continue;
        const doubledRank = groups[groupOf[index] ?? 0]?.doubledRank ?? 0;
        doubledRanks.push(doubledRank);
        if (gain > 0n)
            doubledW += doubledRank;
    }
    const common = {
        kind: 'tested',
        statistic: doubledW / 2,
        smallestOfSizes: 0.5 ** gains.length,
    };
    if (signed_rank_distribution_exactIsAffordable(doubledRanks)) {
        const { observed, smallest } = signed_rank_distribution_exactTails(doubledRanks, doubledW);
        return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest };
    }
    if (!signed_rank_distribution_normalIsClose(doubledRanks))
        return { kind: 'refused', reason: 'too-uneven' };
    const { observed, smallest } = signed_rank_distribution_normalTails(doubledRanks, doubledW);
    return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest };
}
/** By how much each pair gains over the minimum effect; positive speaks for the candidate. */
function gainsOf({ pairs, better, minimumEffect }) {
    const [effect = 0n, ...values] = onOneScale([
        minimumEffect,
        ...pairs.flatMap(({ candidate, champion }) => [candidate, champion]),
    ]);
    const sign = better === 'higher' ? 1n : -1n;
    return pairs.map((_, index) => {
        const [candidate = 0n, champion = 0n] = values.slice(2 * index, 2 * index + 2);
        return sign * (candidate - champion) - effect;
    });
}

;// CONCATENATED MODULE: ./src/core/superiority.ts



/** Whether the candidate's repeats are better than the baseline's by more than chance would do. */
function compareRepeats(gate, candidate, baseline) {
    if (candidate.kind !== 'value' || baseline?.kind !== 'value')
        return { kind: 'not-comparable' };
    const test = tested(gate, candidate.points, baseline.points);
    if (test === 'folds-do-not-match')
        return { kind: 'folds-do-not-match' };
    if (test.kind === 'refused')
        return { kind: 'not-comparable' };
    const of = { ranks: test, candidates: candidate.points.length, baselines: baseline.points.length };
    if (test.smallestOfSizes > gate.alpha)
        return { kind: 'too-few-values', ...of };
    if (test.smallestPossible > gate.alpha)
        return { kind: 'too-many-ties', ...of };
    return { kind: test.pValue <= gate.alpha ? 'better' : 'not-shown-better', ...of };
}
function tested({ test, better, minimumEffect: text }, candidate, champion) {
    const minimumEffect = (0,exact/* parseExact */.jM)(text);
    if (minimumEffect === null)
        throw new RangeError(`the minimum effect ${text} is no number`);
    switch (test) {
        case 'mann-whitney':
            return mannWhitney({
                candidate: candidate.map(exactValue),
                champion: champion.map(exactValue),
                better,
                minimumEffect,
            });
        case 'wilcoxon': {
            const pairs = pairsOf(candidate, champion);
            if (pairs === null)
                return 'folds-do-not-match';
            return wilcoxonSignedRank({ pairs, better, minimumEffect });
        }
    }
}
/** The values of the same step; null unless both sides have the same steps, each of them once. */
function pairsOf(candidate, champion) {
    const byStep = new Map(champion.map((point) => [point.step, exactValue(point)]));
    const steps = new Set(candidate.map(({ step }) => step));
    const once = steps.size === candidate.length && byStep.size === champion.length;
    if (!once || steps.size !== byStep.size)
        return null;
    const pairs = candidate.flatMap((point) => {
        const other = byStep.get(point.step);
        return other === undefined ? [] : [{ candidate: exactValue(point), champion: other }];
    });
    return pairs.length === candidate.length ? pairs : null;
}
function exactValue({ value }) {
    return (0,exact/* exactOf */.LN)(value);
}

;// CONCATENATED MODULE: ./src/core/evaluate.ts








/** Judges every gate, each on its own: nothing here knows of a verdict. */
function evaluate(gates, facts, rules) {
    const absolute = absoluteMeasures(gates, facts);
    return gates.flatMap((gate) => {
        const named = (0,core_gate/* baselineOfGate */.on)(gate);
        const baseline = named === null ? null : baselineOf(facts, named);
        const sides = [facts.candidate, ...(baseline?.kind === 'held' ? [baseline.evidence] : [])];
        const names = namesFor(gate.metric, sides);
        if (names.length === 0)
            return [nothingMatches(gate, facts)];
        return names.map((name) => judge(gate, name, baseline, facts, rules, absolute.has(absoluteKey(gate, name))));
    });
}
/** What absolute gates that count stand on: they decide a first promotion. */
function absoluteMeasures(gates, facts) {
    const absolute = gates.filter((gate) => gate.kind === 'threshold' && gate.severity === 'fail' && gate.bound.kind === 'number');
    return new Set(absolute.flatMap((gate) => namesFor(gate.metric, [facts.candidate]).flatMap((name) => [
        absoluteKey(gate, name),
        anyFunctionKey(gate, name),
    ])));
}
/** A `better-than` looks at all values, so an absolute gate on any function of them stands in. */
function absoluteKey(gate, metric) {
    if (gate.kind === 'superiority')
        return anyFunctionKey(gate, metric);
    return JSON.stringify([gate.aggregate, metric, gate.dataset]);
}
function anyFunctionKey(gate, metric) {
    return JSON.stringify(['any', metric, gate.dataset]);
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
        enough: { samples: null, confidence: null, lacking: null },
        finding,
        outcome: weigh(gate, finding),
        datasetWarning: false,
    };
}
function judge(gate, metric, baseline, facts, rules, besideAbsolute) {
    const measure = { metric, aggregate: (0,core_gate/* aggregateOfGate */.yl)(gate), dataset: gate.dataset };
    const candidate = (0,core_reading/* read */.L)(facts.candidate.run, measure);
    const baselineSide = baseline === null ? null : sideOf(baseline, measure);
    const candidateMeasuredOn = baselineSide === null ? null : datasetsOf(facts.candidate, measure, candidate);
    const bound = boundOf(gate, baselineSide?.reading ?? null);
    const enough = (0,enough_evidence/* enoughEvidence */.gZ)(gate, facts.candidate.run, candidate);
    const datasets = candidateMeasuredOn !== null && baselineSide?.measuredOn
        ? (0,core_datasets/* compareDatasets */.Bo)(candidateMeasuredOn, baselineSide.measuredOn)
        : 'unknown';
    const unfitToCompare = () => {
        if (baseline === null)
            return null;
        if (baseline.kind === 'unheld')
            return unheldBaseline(gate, facts, rules, besideAbsolute);
        const reading = baselineSide?.reading ?? null;
        return unfitBaseline(gate, baseline.evidence, facts, reading) ?? unfitDatasets(datasets, rules);
    };
    const compared = () => {
        if (gate.kind === 'superiority') {
            return compareRepeats(gate, candidate, baselineSide?.reading ?? null);
        }
        const point = candidate.kind === 'value' ? candidate.value : null;
        // Where there is too little evidence, the value itself may still be too bad for any amount of it.
        const value = enough.lacking === null && enough.confidence ? enough.confidence.limit : point;
        return compareWith(gate.comparator, value, bound);
    };
    const judged = () => {
        const { lacking } = enough;
        const unfit = unfitToCompare();
        if (lacking === null)
            return unfit ?? compared();
        const tooBad = unfit === null && gate.kind === 'threshold' && compared().kind === 'falls-short';
        return tooBad ? { kind: 'falls-short' } : lacking;
    };
    const finding = unfitCandidate(candidate) ?? judged();
    return {
        gate,
        metric,
        candidate,
        candidateMeasuredOn,
        baseline: baselineSide,
        bound,
        enough,
        finding,
        outcome: weigh(gate, finding),
        datasetWarning: rules.sameDataset === 'warn' && datasets === 'different' && isComparison(finding),
    };
}
/** Whether the two sides were compared at all. */
function isComparison({ kind }) {
    return (kind === 'holds' || kind === 'falls-short' || kind === 'better' || kind === 'not-shown-better');
}
function baselineOf(facts, baseline) {
    const evidence = facts.baselines.get((0,core_gate/* baselineKey */.x2)(baseline));
    // Absent would mean that it was never looked for, which must not read as "nobody holds it".
    if (evidence === undefined) {
        throw new Error(`the baseline ${(0,core_gate/* baselineKey */.x2)(baseline)} was not gathered`);
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
        .filter((gate) => (0,core_gate/* aggregateOfGate */.yl)(gate) !== 'last' || gate.dataset !== null)
        .flatMap((gate) => [
        ...namesFor(gate.metric, sides),
        // Of what only counts or limits, the last value, but the one of that dataset.
        ...(gate.dataset === null ? [] : (0,enough_evidence/* supportingMetrics */.n7)(gate)),
    ]);
    return [...new Set(wanted)].sort();
}
function sideOf(baseline, measure) {
    if (baseline.kind === 'unheld')
        return { version: null, reading: null, measuredOn: null };
    const reading = (0,core_reading/* read */.L)(baseline.evidence.run, measure);
    return {
        version: baseline.evidence.version,
        reading,
        measuredOn: datasetsOf(baseline.evidence, measure, reading),
    };
}
function datasetsOf({ run }, { metric, aggregate, dataset }, reading) {
    if (run.kind !== 'found' || reading.kind !== 'value')
        return null;
    const whole = aggregate !== 'last' && dataset === null;
    return (0,core_datasets/* measuredOn */.Er)(run, metric, reading.points, whole);
}
function boundOf(gate, baseline) {
    if (gate.kind === 'superiority')
        return null;
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

// EXTERNAL MODULE: ./src/core/signature-comparison.ts
var signature_comparison = __nccwpck_require__(6787);
;// CONCATENATED MODULE: ./src/core/judge-signatures.ts

/** A signature that is not to be had never counts as one that fits. */
function judgeSignatures({ signatures, heldBefore }, firstPromotion) {
    // Asked for and not gathered would be a mistake of ours, and must not read as "no champion".
    if (signatures === null)
        throw new Error('the signatures were not gathered');
    const { candidate, champion } = signatures;
    if (champion === null) {
        if (firstPromotion === 'hold')
            return { kind: 'held-first-promotion', because: 'asked' };
        return heldBefore && firstPromotion !== 'allow'
            ? { kind: 'held-first-promotion', because: 'held-before' }
            : { kind: 'no-champion' };
    }
    if (candidate.kind !== 'found')
        return notToBeHad('candidate', candidate);
    if (champion.kind !== 'found')
        return notToBeHad('champion', champion);
    return (0,signature_comparison/* compareSignatures */.Z)(champion.signature, candidate.signature);
}
function notToBeHad(side, reading) {
    const because = reading.kind === 'none'
        ? 'the model was logged without one, or with one that says nothing'
        : reading.because;
    return { kind: 'not-to-be-had', side, because };
}
function signatureOutcome(finding) {
    switch (finding.kind) {
        case 'compatible':
        case 'no-champion':
            return 'pass';
        case 'different':
            return 'fail';
        case 'not-described':
        case 'not-to-be-had':
        case 'held-first-promotion':
            return 'hold';
    }
}

;// CONCATENATED MODULE: ./src/core/requirements.ts


/** By how much the clocks of two machines may differ, in milliseconds. */
const clockSkew = 5 * 60_000;
/** Judges each requirement on its own. What is not known is never a pass. */
function judgeRequirements(requirements, facts, firstPromotion) {
    return requirements.map((requirement) => requirements_judge(requirement, facts, firstPromotion));
}
function requirements_judge(requirement, facts, firstPromotion) {
    switch (requirement.kind) {
        case 'from': {
            const { source } = requirement;
            return { kind: 'from', source, outcome: comesFrom(source, facts) ? 'pass' : 'fail' };
        }
        case 'tag': {
            const { key, condition } = requirement;
            const found = facts.candidateTags.get(key) ?? null;
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
            const { run } = facts.candidate;
            const endedAt = run.kind === 'found' ? run.endedAt : null;
            const age = endedAt === null ? null : facts.now - endedAt;
            // An end that is still to come (microseconds for milliseconds, say) is no age at all.
            const known = age !== null && age >= -clockSkew;
            const outcome = !known ? 'hold' : age <= milliseconds ? 'pass' : 'fail';
            return { kind: 'max-age', limit, age, outcome };
        }
        case 'soak': {
            const { source, milliseconds, text: limit } = requirement;
            const held = facts.arrivedAt === null ? null : facts.now - facts.arrivedAt;
            const outcome = held !== null && held >= milliseconds ? 'pass' : 'hold';
            return { kind: 'soak', source, limit, held, outcome };
        }
        case 'git-commit': {
            const { relation: asked } = requirement;
            const { codeOrigin: origin } = facts;
            return { kind: 'git-commit', asked, origin, outcome: judgeOrigin(origin, asked) };
        }
        case 'signature': {
            const found = judgeSignatures(facts, firstPromotion);
            return { kind: 'signature', found, outcome: signatureOutcome(found) };
        }
        case 'freeze': {
            const window = frozenBy(requirement.windows, facts.now);
            return { kind: 'freeze', window, outcome: window === null ? 'pass' : 'hold' };
        }
    }
}
function judgeOrigin(origin, asked) {
    if (origin.kind === 'not-recorded')
        return 'hold';
    switch (origin.relation.kind) {
        case 'same':
            return 'pass';
        case 'ancestor':
            return asked === 'ancestor' ? 'pass' : 'fail';
        case 'not-an-ancestor':
            return 'fail';
        case 'not-known':
            return 'hold';
    }
}
function comesFrom(source, { candidateStage, candidateAliases }) {
    return source.kind === 'stage'
        ? candidateStage === source.stage
        : candidateAliases.includes(source.alias);
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

;// CONCATENATED MODULE: ./src/core/worst.ts
/** The verdict of several results: any fail blocks, else any hold holds. */
function worst(results) {
    if (results.some((result) => result.outcome === 'fail'))
        return 'block';
    if (results.some((result) => result.outcome === 'hold'))
        return 'hold';
    return 'pass';
}

;// CONCATENATED MODULE: ./src/core/policy-change/strictness.ts
/** Several things at once: what is looser in one and tighter in another is neither. */
function together(parts) {
    const changed = new Set(parts.filter((part) => part !== 'same'));
    const [only] = changed;
    if (only === undefined)
        return 'same';
    return changed.size === 1 ? only : 'different';
}
/** `order`: how the number afterwards stands to the one before; `tighter`: which way is tighter. */
function byOrder(order, tighter) {
    if (order === 0)
        return 'same';
    return order > 0 === (tighter === 'greater') ? 'tighter' : 'looser';
}
/** By the place of both in a list that names the strictest first. */
function byRank(before, after, strictestFirst) {
    return byOrder(strictestFirst.indexOf(after) - strictestFirst.indexOf(before), 'smaller');
}

;// CONCATENATED MODULE: ./src/core/policy-change/bound-strictness.ts


/**
 * Two gates of one side and one baseline, by their bound and by whether it counts itself. A
 * percentage and a number of the metric's units are different: which is more depends on a champion
 * that is not known here.
 */
function boundStrictness(before, after) {
    const [from, to] = [distanceOf(before), distanceOf(after)];
    if (from === null || to === null)
        return 'different';
    if (before.comparator === '==' || after.comparator === '==') {
        const equal = from.unit === to.unit && (0,exact/* compare */.UD)(from.amount, to.amount) === 0;
        return equal && before.comparator === after.comparator ? 'same' : 'different';
    }
    const tighter = bound_strictness_sideOf(before) === 'from below' ? 'greater' : 'smaller';
    const equality = equalityStrictness(before, after);
    if (from.unit === to.unit) {
        const bound = byOrder((0,exact/* compare */.UD)(to.amount, from.amount), tighter);
        return bound === 'same' ? equality : bound;
    }
    return betweenUnits(from, to, tighter, equality);
}
/** From which side a threshold bounds its value. */
function bound_strictness_sideOf({ comparator }) {
    switch (comparator) {
        case '>=':
        case '>':
            return 'from below';
        case '<=':
        case '<':
            return 'from above';
        case '==':
            return 'both';
    }
}
function equalityStrictness(before, after) {
    const [from, to] = [before, after].map(({ comparator }) => comparator === '>' || comparator === '<');
    if (from === to)
        return 'same';
    return to ? 'tighter' : 'looser';
}
/**
 * No margin is both units. A percentage holds over a champion of 0, where none does not: so it is
 * the tighter one even at 0 %, and to take away one that loosens is not a tightening everywhere.
 */
function betweenUnits(from, to, tighter, equality) {
    const [percent, other] = to.unit === 'percent' ? [to, from] : [from, to];
    if (!(0,exact/* isZero */.be)(other.amount))
        return 'different';
    const adds = to.unit === 'percent';
    switch (byOrder((0,exact/* compare */.UD)(percent.amount, other.amount), tighter)) {
        case 'tighter':
            return adds ? 'tighter' : 'looser';
        case 'same':
            return together([adds ? 'tighter' : 'looser', equality]);
        case 'looser':
            return adds ? 'looser' : 'different';
        case 'different':
            return 'different';
    }
}
/** null: it is no number, which no reader of policies lets through. */
function distanceOf({ bound }) {
    if (bound.kind === 'number')
        return distance('absolute', (0,exact/* parseExact */.jM)(bound.number));
    const { margin } = bound;
    return margin === null
        ? distance('absolute', zero)
        : distance(margin.unit, signed(margin, (0,exact/* parseExact */.jM)(margin.amount)));
}
const zero = (0,exact/* parseExact */.jM)('0');
function distance(unit, amount) {
    return amount === null ? null : { unit, amount };
}
function signed({ sign }, amount) {
    return amount === null || zero === null || sign === '+' ? amount : (0,exact/* subtract */.Re)(zero, amount);
}

;// CONCATENATED MODULE: ./src/core/policy-change/gate-strictness.ts




/** What two gates must have in common for one to be stricter than the other, as a key. */
function questionOf(gate) {
    const baseline = (0,core_gate/* baselineOfGate */.on)(gate);
    const against = baseline === null ? 'number' : (0,core_gate/* baselineKey */.x2)(baseline);
    const how = gate.kind === 'threshold' ? [gate.aggregate, bound_strictness_sideOf(gate)] : ['superiority', gate.better];
    return JSON.stringify([measuredBy(gate), ...how, against, gate.dataset]);
}
/** The metric or the metrics that a gate is about, as a key. */
function measuredBy({ metric }) {
    return metric.kind === 'name' ? `name ${metric.name}` : `pattern ${metric.pattern}`;
}
/** Of two gates that ask the same question: in all that they ask, severity included. */
function gateStrictness(before, after) {
    return together([severityStrictness(before, after), askedStrictness(before, after)]);
}
/**
 * The same for people: what can stop a promotion afterwards is tighter than what could not before,
 * whatever its bound was.
 */
function changeStrictness(before, after) {
    const severity = severityStrictness(before, after);
    return severity === 'same' ? askedStrictness(before, after) : severity;
}
const severities = ['fail', 'warn', 'info'];
function severityStrictness(before, after) {
    return byRank(before.severity, after.severity, severities);
}
function askedStrictness(before, after) {
    const samples = samplesStrictness(before.samples, after.samples);
    if (before.kind === 'threshold' && after.kind === 'threshold') {
        return together([samples, thresholdStrictness(before, after)]);
    }
    if (before.kind === 'superiority' && after.kind === 'superiority') {
        return together([samples, superiorityStrictness(before, after)]);
    }
    return 'different';
}
function thresholdStrictness(before, after) {
    return together([
        boundStrictness(before, after),
        confidenceStrictness(before.confidence, after.confidence),
    ]);
}
function superiorityStrictness(before, after) {
    const [from, to] = [(0,exact/* parseExact */.jM)(before.minimumEffect), (0,exact/* parseExact */.jM)(after.minimumEffect)];
    if (before.test !== after.test || from === null || to === null)
        return 'different';
    return together([
        byOrder(after.alpha - before.alpha, 'smaller'),
        byOrder((0,exact/* compare */.UD)(to, from), 'greater'),
    ]);
}
function samplesStrictness(before, after) {
    if (before === null || after === null)
        return asked(before, after);
    if (before.metric !== after.metric)
        return 'different';
    return together([byOrder(after.min - before.min, 'greater'), elseStrictness(before, after)]);
}
/** A limit never lies on the better side of its value, so to ask for one is to ask for more. */
function confidenceStrictness(before, after) {
    if (before === null || after === null)
        return asked(before, after);
    const otherwise = elseStrictness(before, after);
    if (before.kind === 'wilson' && after.kind === 'wilson') {
        if (before.samples !== after.samples)
            return 'different';
        return together([byOrder(after.level - before.level, 'greater'), otherwise]);
    }
    if (before.kind === 'logged' && after.kind === 'logged') {
        return before.metric === after.metric ? otherwise : 'different';
    }
    return 'different';
}
const answers = ['fail', 'hold'];
function elseStrictness(before, after) {
    return byRank(before.otherwise, after.otherwise, answers);
}
/** Of something that is asked on one side at most. */
function asked(before, after) {
    if (before === null && after === null)
        return 'same';
    return before === null ? 'tighter' : 'looser';
}

;// CONCATENATED MODULE: ./src/core/policy-change/gate-pairs.ts

/**
 * Both sides hold gates of one question only, none of them beside a stricter one. Those that are
 * alike find each other first; which side is called `before` changes nothing.
 */
function pairGates(before, after) {
    const edges = before
        .flatMap((from, i) => after.map((to, j) => ({ from, to, i, j, unlike: unlikeness(from, to) })))
        .sort((a, b) => a.unlike - b.unlike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j);
    const taken = new Set();
    const pairs = [];
    for (const { from, to } of edges) {
        if (taken.has(from) || taken.has(to))
            continue;
        taken.add(from).add(to);
        pairs.push([from, to]);
    }
    return {
        pairs,
        removed: before.filter((gate) => !taken.has(gate)),
        added: after.filter((gate) => !taken.has(gate)),
    };
}
function unlikeness(before, after) {
    if (gateStrictness(before, after) === 'same')
        return 0;
    if (before.severity !== after.severity)
        return 3;
    return changeStrictness(before, after) === 'different' ? 2 : 1;
}
/** Whether what passes `other` passes `gate`, too; both ask the same question. */
function isImpliedBy(gate, other) {
    const strictness = gateStrictness(gate, other);
    return strictness === 'same' || strictness === 'tighter';
}
/** Without those that another one of them makes superfluous: of equals, the first stays. */
function strictestOf(gates) {
    return gates.filter((gate, index) => !gates.some((other, at) => at !== index &&
        isImpliedBy(gate, other) &&
        (at < index || gateStrictness(gate, other) !== 'same')));
}

// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __nccwpck_require__(2642);
;// CONCATENATED MODULE: ./src/core/policy-change/gate-text.ts

/** A gate on one line, with all that it asks. Never throws; untrusted text. */
function gateText(gate) {
    const { metric, samples } = gate;
    const confidence = gate.kind === 'threshold' ? gate.confidence : null;
    const line = metric.kind === 'name' ? (0,print_gate/* printGateFor */.o)(gate, metric.name) : (0,print_gate/* printGate */.BZ)(gate);
    return [
        line,
        ...elseWords('too few samples', samples),
        ...elseWords('without that confidence', confidence),
    ].join(', ');
}
/** A gate that does not say holds. */
function elseWords(where, asked) {
    return asked?.otherwise === 'fail' ? [`${where}: fail`] : [];
}

;// CONCATENATED MODULE: ./src/core/policy-change/compare-gates.ts



/**
 * Question by question. What is only shown (`info`) asks nothing, so what changes among that is no
 * difference; nor is a gate that another one, stricter in everything, makes superfluous.
 */
function compareGates(before, after) {
    const questions = new Set([...before, ...after].map(questionOf));
    const found = [];
    const left = [];
    for (const question of questions) {
        const [from, to] = [before, after].map((gates) => gates.filter((gate) => questionOf(gate) === question));
        const compared = compareQuestion(from ?? [], to ?? []);
        found.push(...compared.differences);
        left.push(compared.left);
    }
    const rest = compareLeft(left.flatMap(({ removed }) => removed), left.flatMap(({ added }) => added));
    return [...found, ...rest];
}
function compareQuestion(before, after) {
    const [from, to] = [strictestOf(before.filter(counts)), strictestOf(after.filter(counts))];
    const { pairs, removed, added } = pairGates(from, to);
    const lost = removed.filter((gate) => !to.some((other) => isImpliedBy(gate, other)));
    const gained = added.filter((gate) => !from.some((other) => isImpliedBy(gate, other)));
    // A gate that is only shown from now on is there still, and people should see it.
    const shownAfter = after.filter((gate) => !counts(gate));
    const shownBefore = before.filter((gate) => !counts(gate));
    return {
        differences: [
            ...pairs.flatMap(([one, other]) => {
                return difference(changeStrictness(one, other), one, other);
            }),
            ...lost.slice(0, shownAfter.length).flatMap((gate, index) => {
                return difference('looser', gate, shownAfter[index] ?? null);
            }),
            ...gained.slice(0, shownBefore.length).flatMap((gate, index) => {
                return difference('tighter', shownBefore[index] ?? null, gate);
            }),
        ],
        left: { removed: lost.slice(shownAfter.length), added: gained.slice(shownBefore.length) },
    };
}
function counts({ severity }) {
    return severity !== 'info';
}
/** What is asked of the same metric in another way, and what is asked no longer, or newly. */
function compareLeft(removed, added) {
    const free = [...added];
    const replaced = removed.flatMap((gate) => {
        const at = free.findIndex((other) => measuredBy(other) === measuredBy(gate));
        const [other] = at === -1 ? [] : free.splice(at, 1);
        return difference(other === undefined ? 'looser' : 'different', gate, other ?? null);
    });
    return [...replaced, ...free.flatMap((gate) => difference('tighter', null, gate))];
}
function difference(strictness, before, after) {
    if (strictness === 'same')
        return [];
    return [
        {
            direction: strictness,
            subject: 'gate',
            before: before && gateText(before),
            after: after && gateText(after),
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/policy-change/freeze-strictness.ts
const freeze_strictness_minutesOfDay = 24 * 60;
const freeze_strictness_minutesOfWeek = 7 * freeze_strictness_minutesOfDay;
/**
 * Zone by zone, for the clocks of two zones differ by more or less with the season: what is closed
 * in one of them covers nothing of another.
 */
function freezeStrictness(before, after) {
    const zones = new Set([...before, ...after].map(({ timeZone }) => timeZone));
    let [loosened, tightened] = [false, false];
    for (const zone of zones) {
        const [from, to] = [closedIn(zone, before), closedIn(zone, after)];
        loosened ||= from.some((closed, minute) => closed > (to[minute] ?? 0));
        tightened ||= from.some((closed, minute) => closed < (to[minute] ?? 0));
    }
    if (loosened && tightened)
        return 'different';
    if (loosened)
        return 'looser';
    return tightened ? 'tighter' : 'same';
}
/** For each minute of the week from Monday 00:00: 1 where a window of that zone is on. */
function closedIn(zone, windows) {
    const closed = new Uint8Array(freeze_strictness_minutesOfWeek);
    for (const { timeZone, from, to } of windows) {
        if (timeZone !== zone)
            continue;
        const [start, end] = [freeze_strictness_flat(from), freeze_strictness_flat(to)];
        // One that ends before it begins goes over the end of the week.
        if (start <= end)
            closed.fill(1, start, end);
        else
            closed.fill(1, start).fill(1, 0, end);
    }
    return closed;
}
function freeze_strictness_flat({ day, minute }) {
    return day * freeze_strictness_minutesOfDay + minute;
}

;// CONCATENATED MODULE: ./src/core/policy-change/requirement-text.ts
/** A requirement as a policy file says it, on one line. Untrusted text. */
function requirementText(requirement) {
    switch (requirement.kind) {
        case 'from':
            return `from: ${sourceText(requirement.source)}`;
        case 'tag':
            return `tags: {${JSON.stringify(requirement.key)}: ${conditionText(requirement.condition)}}`;
        case 'max-age':
            return `max-age: ${requirement.text}`;
        case 'soak':
            return `soak: ${requirement.text} (from ${sourceText(requirement.source)})`;
        case 'git-commit':
            return `git-commit: ${requirement.relation}`;
        case 'signature':
            return 'signature: compatible';
        case 'freeze':
            return `freeze: [${requirement.windows.map(({ text }) => text).join(', ')}]`;
    }
}
function sourceText(source) {
    return source.kind === 'stage' ? `stage:${source.stage}` : `alias:${source.alias}`;
}
function conditionText(condition) {
    switch (condition.kind) {
        case 'present':
            return '{present: true}';
        case 'equals':
            return JSON.stringify(condition.value);
        case 'one-of':
            return `[${condition.values.map((value) => JSON.stringify(value)).join(', ')}]`;
    }
}

;// CONCATENATED MODULE: ./src/core/policy-change/compare-requirements.ts



/** Requirement by requirement: a policy has each at most once, but for its tags. */
function compareRequirements(before, after) {
    const subjects = new Set([...before, ...after].map(subjectOf));
    return [...subjects].flatMap((subject) => {
        const [from = [], to = []] = [before, after].map((all) => all.filter((requirement) => subjectOf(requirement) === subject));
        const direction = strictness(from, to);
        return direction === 'same'
            ? []
            : [{ direction, subject: 'requirement', before: textOf(from), after: textOf(to) }];
    });
}
function subjectOf(requirement) {
    return requirement.kind === 'tag' ? `tag ${requirement.key}` : requirement.kind;
}
function textOf(requirements) {
    return requirements.length === 0 ? null : requirements.map(requirementText).join('; ');
}
function strictness(before, after) {
    const [[from, ...alsoFrom], [to, ...alsoTo]] = [before, after];
    if (from === undefined || to === undefined)
        return from === undefined ? 'tighter' : 'looser';
    // No policy file says the same thing twice; whoever builds one that does is told nothing false.
    if (alsoFrom.length > 0 || alsoTo.length > 0) {
        return textOf(before) === textOf(after) ? 'same' : 'different';
    }
    return changed(from, to);
}
function changed(before, after) {
    if (before.kind === 'from' && after.kind === 'from') {
        return sameSource(before.source, after.source) ? 'same' : 'different';
    }
    if (before.kind === 'tag' && after.kind === 'tag') {
        return conditionStrictness(before.condition, after.condition);
    }
    if (before.kind === 'max-age' && after.kind === 'max-age') {
        return byOrder(after.milliseconds - before.milliseconds, 'smaller');
    }
    if (before.kind === 'soak' && after.kind === 'soak') {
        if (!sameSource(before.source, after.source))
            return 'different';
        return byOrder(after.milliseconds - before.milliseconds, 'greater');
    }
    if (before.kind === 'git-commit' && after.kind === 'git-commit') {
        return byRank(before.relation, after.relation, ['same', 'ancestor']);
    }
    if (before.kind === 'freeze' && after.kind === 'freeze') {
        return freezeStrictness(before.windows, after.windows);
    }
    return before.kind === 'signature' && after.kind === 'signature' ? 'same' : 'different';
}
function sameSource(one, other) {
    if (one.kind === 'stage')
        return other.kind === 'stage' && one.stage === other.stage;
    return other.kind === 'alias' && one.alias === other.alias;
}
function conditionStrictness(before, after) {
    const [from, to] = [valuesOf(before), valuesOf(after)];
    if (from === null || to === null) {
        if (from === to)
            return 'same';
        return from === null ? 'tighter' : 'looser';
    }
    const [narrower, wider] = [to.isSubsetOf(from), to.isSupersetOf(from)];
    if (narrower && wider)
        return 'same';
    if (narrower)
        return 'tighter';
    return wider ? 'looser' : 'different';
}
/** null: any value will do. */
function valuesOf(condition) {
    switch (condition.kind) {
        case 'present':
            return null;
        case 'equals':
            return new Set([condition.value]);
        case 'one-of':
            return new Set(condition.values);
    }
}

;// CONCATENATED MODULE: ./src/core/policy-change/first-promotion-change.ts




/**
 * While nothing holds the target, `require-absolute` lets a gate against the champion be skipped
 * where a gate with a number stands beside it. So a gate that is added may open the way to a first
 * promotion that was held until then: tighter in itself, and looser there.
 */
function compareFirstPromotion(before, after) {
    return [
        ...opened(before, after).map((gates) => ({
            direction: 'looser',
            subject: 'setting',
            before: first_promotion_change_held(gates),
            after: skipped(gates),
        })),
        ...opened(after, before).map((gates) => ({
            direction: 'tighter',
            subject: 'setting',
            before: skipped(gates),
            after: first_promotion_change_held(gates),
        })),
    ];
}
function first_promotion_change_held({ relative }) {
    return `first promotion: held by ${gateText(relative)}`;
}
function skipped({ relative, absolute }) {
    return `first promotion: ${gateText(relative)} is skipped, for ${gateText(absolute)} stands beside it`;
}
function opened(from, to) {
    const known = new Set(from.filter(isRelative).map(questionOf));
    const before = from.filter(isAbsolute);
    const seen = new Set();
    return to.filter(isRelative).flatMap((relative) => {
        const question = questionOf(relative);
        if (!known.has(question) || seen.has(question))
            return [];
        const absolute = to
            .filter(isAbsolute)
            .find((gate) => mayStandBeside(gate, relative) &&
            !before.some((other) => mayStandBeside(other, relative) && covers(other, gate)));
        if (absolute === undefined)
            return [];
        seen.add(question);
        return [{ relative, absolute }];
    });
}
function isRelative(gate) {
    return gate.severity === 'fail' && (0,core_gate/* baselineOfGate */.on)(gate)?.kind === 'champion';
}
function isAbsolute(gate) {
    return gate.kind === 'threshold' && gate.severity === 'fail' && gate.bound.kind === 'number';
}
/** A `better-than` looks at all values, so a number on any function of them stands beside it. */
function mayStandBeside(absolute, relative) {
    if (absolute.dataset !== relative.dataset)
        return false;
    const function_ = relative.kind === 'superiority' || relative.aggregate === absolute.aggregate;
    return function_ && mayMeet(absolute, relative);
}
/** Whether there may be a metric that both are about. */
function mayMeet({ metric: one }, { metric: other }) {
    if (one.kind === 'name') {
        return other.kind === 'name' ? one.name === other.name : matches(other.pattern, one.name);
    }
    return other.kind === 'name' ? matches(one.pattern, other.name) : true;
}
/** Whether every metric of the second is one of the first. */
function covers({ metric: all }, { metric: some }) {
    if (all.kind === 'name')
        return some.kind === 'name' && all.name === some.name;
    return some.kind === 'name' ? matches(all.pattern, some.name) : all.pattern === some.pattern;
}

;// CONCATENATED MODULE: ./src/core/policy-change/compare-policies.ts





/**
 * What a change of a policy makes looser and what tighter, for one model. Where no difference is
 * `looser` or `different`, whatever version passes `after` would have passed `before`.
 */
function comparePolicies(before, after) {
    const [from, to] = [before, after].map(({ firstPromotion }) => firstPromotion ?? firstPromotionByDefault);
    return [
        ...compareRequirements(before.requirements, after.requirements),
        ...compareSetting('first-promotion', firstPromotions, firstPromotionByDefault, [
            before.firstPromotion,
            after.firstPromotion,
        ]),
        ...compareSetting('same-dataset', sameDatasets, sameDatasetByDefault, [
            before.sameDataset,
            after.sameDataset,
        ]),
        ...compareGates(before.gates, after.gates),
        // Under the others, no gate with a number decides on a first promotion.
        ...(from === 'require-absolute' && to === 'require-absolute'
            ? compareFirstPromotion(before.gates, after.gates)
            : []),
    ];
}
function compareSetting(name, strictestFirst, byDefault, [before, after]) {
    const direction = byRank(before ?? byDefault, after ?? byDefault, strictestFirst);
    if (direction === 'same')
        return [];
    const text = (says) => says === null ? `${name}: ${byDefault} (the default)` : `${name}: ${says}`;
    return [{ direction, subject: 'setting', before: text(before), after: text(after) }];
}

;// CONCATENATED MODULE: ./src/core/policy-change/judge-change.ts





/** null: the policy does not change, or nobody knows how. */
function judgeChange(other, policy, facts) {
    switch (other.kind) {
        case 'none':
        case 'not-known':
            return null;
        case 'absent':
            return { of: other.of, differences: [], judged: null };
        case 'found': {
            if (policy === null || policy.digest === other.policy.digest)
                return null;
            const differences = comparePolicies(other.policy.asks, policy.asks);
            return { of: other.of, differences, judged: judge_change_judge(other.policy, facts) };
        }
    }
}
/** As the policy alone would have it: no input stands beside it. */
function judge_change_judge({ asks }, facts) {
    const firstPromotion = asks.firstPromotion ?? firstPromotionByDefault;
    const sameDataset = asks.sameDataset ?? sameDatasetByDefault;
    const asked = { ...facts, arrivedAt: facts.arrivedAtByOther };
    const checks = judgeRequirements(asks.requirements, asked, firstPromotion).map((finding) => ({
        check: { kind: 'requirement', finding },
        outcome: finding.outcome,
    }));
    const gates = evaluate(asks.gates, facts, { firstPromotion, sameDataset });
    return { verdict: worst([...checks, ...gates]), checks, gates };
}

;// CONCATENATED MODULE: ./src/core/decide.ts










/**
 * Policy and facts in, decision out. `overtaken`: who moved what between a first decision and its
 * move, where this is the second; null: it is the first.
 */
function decide(facts, rules, circumstances = noCircumstances, overtaken = null) {
    const asked = facts.target.kind !== 'retirement';
    const gates = asked ? gateSetsOf(rules).flatMap((set) => evaluate(set, facts, rules)) : [];
    const requirements = asked ? requirementChecks(facts, rules) : [];
    // Where no policy is asked, none on the other side is, either, and nobody needs to know it.
    const { otherPolicy } = asked ? circumstances : noCircumstances;
    const change = judgeChange(otherPolicy, rules.policy, facts);
    const digest = evidenceDigest(facts, rules, gates, otherPolicy, change);
    const ofVersion = [
        ...(asked ? [...versionChecks(facts), ...rolledBackChecks(facts)] : []),
        ...requirements,
    ];
    const own = worst([...ofVersion, ...gates]);
    const checks = [
        ...ofVersion,
        ...approvedEvidenceChecks(rules.expectedEvidence, digest, overtaken),
        ...circumstanceChecks({ ...circumstances, otherPolicy }, change, own, facts.candidate.version),
    ];
    const unchanged = (0,goal/* isInPlace */.RS)(facts.holders, facts.target, facts.candidate.version);
    const judged = unchanged ? 'unchanged' : worst([...checks, ...gates]);
    const accepted = (0,accept_hold/* acceptance */.m)(rules.acceptedHold, judged, digest, [
        ...checks,
        ...(change?.judged?.checks ?? []),
    ]);
    const verdict = accepted.kind === 'accepted' ? 'pass' : judged;
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
        policyChange: change,
        acceptance: accepted,
        evidenceDigest: digest,
    };
}
/** Who approved the job; empty where no approval was required, or given. */
function approversOf({ checks }) {
    return checks.flatMap(({ check }) => check.kind === 'approval' && check.approval.kind === 'approved' ? check.approval.by : []);
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
/** Somebody was rid of it on purpose: only they, or their like, say when it may come back. */
function rolledBackChecks({ rolledBack }) {
    return rolledBack === null
        ? []
        : [{ check: { kind: 'rolled-back', rolledBack }, outcome: 'hold' }];
}
function requirementChecks(facts, { policy, firstPromotion }) {
    const requirements = policy?.asks.requirements ?? [];
    return judgeRequirements(requirements, facts, firstPromotion).map((finding) => ({
        check: { kind: 'requirement', finding },
        outcome: finding.outcome,
    }));
}
function approvedEvidenceChecks(expected, digest, overtaken) {
    if (expected === null)
        return [];
    if (overtaken !== null) {
        return [{ check: { kind: 'moved-since-approval', problem: overtaken }, outcome: 'hold' }];
    }
    return expected === digest
        ? [{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }]
        : [{ check: { kind: 'evidence-not-as-approved', expected }, outcome: 'hold' }];
}

// EXTERNAL MODULE: ./src/core/outcome.ts
var core_outcome = __nccwpck_require__(9411);
;// CONCATENATED MODULE: ./src/core/plan.ts

/** What a decision would change, and nothing where it changes nothing. */
function plan(decision, facts) {
    if (decision.verdict !== 'pass')
        return [];
    return [moveTowards(facts)];
}
/** The move that gives the target to the candidate, gated or not. */
function moveTowards(facts) {
    const { model, target, holders, candidateStage } = facts;
    const { version } = facts.candidate;
    switch (target.kind) {
        case 'alias':
            return { kind: 'point-alias', model, alias: target.alias, version, from: holders[0] ?? null };
        case 'stage':
        case 'retirement':
            return {
                kind: 'move-to-stage',
                model,
                version,
                from: candidateStage,
                to: target.stage,
                archiveExisting: (0,goal/* archives */.EK)(target),
                holders,
            };
    }
}

// EXTERNAL MODULE: ./src/core/history/held-by-records.ts
var held_by_records = __nccwpck_require__(2384);
;// CONCATENATED MODULE: ./src/core/history/arrival.ts

/**
 * Since when, in milliseconds since 1970, the version has held what it comes from (`stage:Staging`,
 * `alias:challenger`), by the completed records of all these versions. null: none of them says that
 * it arrived, or a later one, on whichever version, says that it left. Of two arrivals the later one
 * counts: it must have left in between.
 *
 * What was moved by hand is not known here: whether it holds its source *now* must be asked of the
 * registry.
 */
function arrivalOf(version, versions, source) {
    const open = (0,held_by_records/* heldByRecords */.B)(versions, source).holdings.findLast((holding) => holding.version === version && holding.ending.kind === 'not-ended');
    return open?.arrived.at ?? null;
}

// EXTERNAL MODULE: ./src/core/model-source.ts
var model_source = __nccwpck_require__(3478);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __nccwpck_require__(4652);
;// CONCATENATED MODULE: ./src/gather.ts










/**
 * Reads everything that the decision rests on, once, in parallel where it can. The number of
 * requests depends on the gates, never on how many versions the registry holds.
 */
async function gather(sources, question) {
    const { standing, candidate, target } = question;
    const gates = gatesThatCount(question);
    const insists = new Set(baselinesOf(gatesNow(question), target).map(core_gate/* baselineKey */.x2));
    const holders = (0,core_model/* holdersThatMatter */.wp)(standing, target, candidate.version);
    const wanted = new Map(baselinesOf(gates, target).map((it) => [(0,core_gate/* baselineKey */.x2)(it), it]));
    const found = await Promise.all([...wanted].map(async ([key, baseline]) => {
        const version = await baselineVersion(sources.registry, baseline, question, insists.has(key));
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
        arrivedAt: arrivedAt(requirementsNow(question), candidate, standing),
        arrivedAtByOther: arrivedAt(requirementsOnOtherSide(question), candidate, standing),
        codeOrigin,
        signatures,
        now: question.now,
        rolledBack: (0,rolled_back/* rolledBackFrom */.qe)(candidate.tags, target),
        holders,
        heldBefore: standing.tags.has((0,held/* heldKey */.pW)(target)),
        baselines,
    };
}
/** What only some policies ask for is read only for them: each of it costs requests. */
function asks(question, kind) {
    const { target } = question;
    return target.kind !== 'retirement' && requirementsOf(question).some((it) => it.kind === kind);
}
function requirementsOf(question) {
    return [...requirementsNow(question), ...requirementsOnOtherSide(question)];
}
function requirementsNow({ rules }) {
    return rules.policy?.asks.requirements ?? [];
}
function requirementsOnOtherSide({ otherPolicy }) {
    return otherPolicy.kind === 'found' ? otherPolicy.policy.asks.requirements : [];
}
/** Since when the candidate holds what one policy wants it to come from, as far as records tell. */
function arrivedAt(requirements, candidate, { versions }) {
    const soak = requirements.find((it) => it.kind === 'soak');
    if (soak === undefined)
        return null;
    const source = (0,core_gate/* baselineKey */.x2)(soak.source);
    return arrivalOf(candidate.version, (0,held_by_records/* versionsWith */.Y)(versions, candidate), source);
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
function gatesThatCount(question) {
    const { target, otherPolicy } = question;
    if (target.kind === 'retirement')
        return [];
    const others = otherPolicy.kind === 'found' ? otherPolicy.policy.asks.gates : [];
    return [...gatesNow(question), ...others];
}
function gatesNow({ target, rules }) {
    return target.kind === 'retirement' ? [] : gateSetsOf(rules).flat();
}
function baselinesOf(gates, target) {
    const named = gates.map(core_gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
    return target.kind === 'retirement' ? named : [{ kind: 'champion' }, ...named];
}
/**
 * null: nobody holds it. A `version:` that does not exist is an error, not a baseline unheld; but
 * not where only the policy on the other side names it: the change may be what mends that.
 */
async function baselineVersion(registry, baseline, { standing, candidate, target }, insists) {
    const number = (() => {
        switch (baseline.kind) {
            case 'champion':
                return highestButCandidate((0,core_model/* holdersOf */.pW)(standing, target), candidate.version);
            case 'stage':
                return highestButCandidate((0,core_model/* versionsInStage */.tN)(standing, baseline.stage), candidate.version);
            case 'alias':
                return standing.aliases.get(baseline.alias) ?? null;
            case 'version':
                return baseline.version;
        }
    })();
    if (number === null)
        return null;
    if (!insists && baseline.kind === 'version')
        return await (0,resolve_version/* versionIfThere */.yl)(registry, standing, number);
    return await (0,resolve_version/* existingVersion */.Yf)(registry, standing, number);
}
/** The candidate itself only where nobody else is there: then the gate holds, and says so. */
function highestButCandidate(holders, candidate) {
    return holders.find((holder) => holder !== candidate) ?? holders[0] ?? null;
}
async function evidenceOf(sources, versions, question) {
    const gates = gatesThatCount(question);
    const compares = gates.some((gate) => (0,core_gate/* baselineOfGate */.on)(gate) !== null);
    const withDatasets = (comparesDatasets(question) && compares) || gates.some((gate) => gate.dataset !== null);
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
function comparesDatasets({ rules, otherPolicy }) {
    return (rules.sameDataset !== 'ignore' ||
        (otherPolicy.kind === 'found' && otherPolicy.policy.asks.sameDataset !== 'ignore'));
}
async function runOf(tracking, version, target, withDatasets) {
    const { runId } = version;
    if (runId === null)
        return { kind: 'none' };
    // A version must be able to retire while the tracking store is down.
    if (target.kind === 'retirement')
        return { kind: 'unasked', runId };
    const bySource = (0,model_source/* loggedModelInSource */.G)(version.source);
    const [run, entriesBySource] = await Promise.all([
        tracking.readRun(runId),
        withDatasets && bySource !== null ? tracking.readDatasetEntries(bySource) : null,
    ]);
    if (run === null)
        return { kind: 'gone', runId };
    const [only, ...others] = run.loggedModels;
    // With several logged models the run does not say which of them this version is.
    const byRun = bySource === null && others.length === 0 ? (only ?? null) : null;
    const severalModels = others.length > 0;
    const wanted = withDatasets ? byRun : severalModels ? bySource : null;
    const datasets = entriesBySource ?? (wanted === null ? null : await tracking.readDatasetEntries(wanted));
    return {
        kind: 'found',
        runId,
        experimentId: run.experimentId,
        status: run.status,
        deleted: run.deleted,
        endedAt: run.endedAt,
        metrics: run.metrics,
        severalModels,
        commit: run.tags.get('mlflow.source.git.commit') ?? null,
        histories: new Map(),
        datasets,
    };
}
async function withHistories(tracking, run, metrics) {
    const wanted = metrics.filter((metric) => run.metrics.has(metric));
    const histories = await Promise.all(wanted.map(async (metric) => [
        metric,
        await tracking.readMetricHistory(run.runId, metric),
    ]));
    return { ...run, histories: new Map(histories) };
}

// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __nccwpck_require__(4781);
;// CONCATENATED MODULE: ./src/promote.ts








/** Reads the evidence and decides. Nothing in the registry changes. */
async function check(promotion, sources, now) {
    const standing = await sources.registry.readStanding(promotion.model);
    const { decision, changes } = await decideOn(promotion, sources, standing, now);
    return { decision, changes, ending: { kind: 'checked' }, notes: [] };
}
/**
 * Ends what an earlier run has left, reads the evidence, decides, and moves the version if the
 * decision says so. Overtaken before it moved anything, it decides once more.
 */
async function promote(promotion, sources, promoter) {
    const { standing, notes } = await settleFirst(promotion, sources, promoter.now());
    const first = await attempt(promotion, sources, standing, promoter);
    if (first.ending.kind !== 'overtaken')
        return outcomeOf(first, first.ending, notes);
    const { problem } = first.ending;
    const fresh = await sources.registry.readStanding(promotion.model);
    const second = await attempt(promotion, sources, fresh, promoter, problem);
    const { ending } = second;
    return outcomeOf(second, ending.kind === 'overtaken' ? overtakenTwice(ending) : ending, [
        ...notes,
        { kind: 'decided-again', problem },
    ]);
}
function overtakenTwice({ problem, inPlace }) {
    const advice = 'It was the second time during this run: find out who else moves it, and run again.';
    return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace };
}
function outcomeOf({ decision, changes }, moved, notes) {
    const archived = 'archived' in moved ? moved.archived : [];
    const ending = moved.kind === 'promoted' ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved;
    return { decision, changes, ending, notes: [...notes, ...(0,core_outcome/* archivedNotes */.wx)(archived)] };
}
async function decideOn({ version, target, rules, circumstances }, sources, standing, now, overtaken = null) {
    const candidate = await (0,resolve_version/* resolveVersion */.x)(sources.registry, standing, version);
    const { otherPolicy } = circumstances;
    const facts = await gather(sources, { standing, candidate, target, rules, otherPolicy, now });
    const decision = decide(facts, rules, circumstances, overtaken);
    return { decision, changes: plan(decision, facts) };
}
async function attempt(promotion, sources, standing, promoter, overtaken = null) {
    const decided = await decideOn(promotion, sources, standing, promoter.now(), overtaken);
    const [change] = decided.changes;
    if (change === undefined)
        return { ...decided, ending: { kind: 'nothing-to-do' } };
    const record = recordOf(decided.decision, change, promoter);
    promoter.announce?.(record);
    return { ...decided, ending: await moveTarget(sources.registry, change, record, promoter) };
}
/** Whether anybody died over this target, and what became of that. */
async function settleFirst({ model, version, target }, { registry }, now) {
    const before = await registry.readStanding(model);
    const candidate = await (0,resolve_version/* resolveVersion */.x)(registry, before, version);
    const asking = { action: 'promote', version: candidate.version };
    const { settled, standing } = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, now);
    return { standing, notes: (0,settle/* notesOf */.h$)(settled) };
}
function recordOf(decision, change, promoter) {
    return {
        state: 'begun',
        action: 'promote',
        verdict: recordedVerdict(decision),
        target: decision.target,
        version: decision.candidate.version,
        from: change.kind === 'move-to-stage' ? change.from : null,
        former: decision.holders,
        rollback: null,
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
        evidenceDigest: decision.evidenceDigest,
        policyDigest: decision.rules.policy?.digest ?? null,
        approvedBy: approversOf(decision).map(({ login }) => login),
    };
}
/** `gates: none`, and a move to Archived or None, must not look like gates that passed. */
function recordedVerdict({ acceptance, gates, verdict }) {
    if (acceptance.kind === 'accepted')
        return 'accepted';
    return gates.length > 0 ? verdict : 'ungated';
}

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

// EXTERNAL MODULE: ./src/github/text-limit.ts
var text_limit = __nccwpck_require__(8102);
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
    const body = (0,text_limit/* fitLines */.R)({
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

;// CONCATENATED MODULE: ./src/github/comment-thread.ts



/** GitHub's limit on `nodes(ids:)`. */
const mostIds = 100;
const authorship = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } }
}`;
const comment_thread_aComment = schemas/* object */.Ikc({
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
                throw new failure/* GraphqlRefusal */.kW(refused.type, refused.message);
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
            const marked = schemas/* array */.YOg(comment_thread_aComment)
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
            return comment_thread_aComment.parse(data);
        },
        read: (comment) => unlessGone(async () => {
            const { data } = await issues.getComment({ ...where, comment_id: comment.id });
            return comment_thread_aComment.parse(data);
        }),
        update: (comment, body) => unlessGone(async () => {
            const { data } = await issues.updateComment({ ...where, comment_id: comment.id, body });
            return comment_thread_aComment.parse(data);
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
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
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
        const tried = `find the pull request that commit ${sha} of ${(0,workflow_run/* repositoryName */.a)(repository)} merged`;
        const permissions = ['contents: read', 'pull-requests: read'];
        return { kind: 'failed', warning: (0,failure/* problem */.CC)(tried, permissions, error) };
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
        return { kind: 'read', merged: typeof mergedAt === 'string', head: (0,commit_hash/* fullHash */.o)(head.sha) };
    }
    catch (error) {
        const tried = `read pull request #${number} of ${(0,workflow_run/* repositoryName */.a)(repository)}`;
        return { kind: 'failed', warning: (0,failure/* problem */.CC)(tried, ['pull-requests: read'], error) };
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

;// CONCATENATED MODULE: ./src/github/reviewed.ts






/** Whether the event shows that a merge may promote, so that there may be something reviewed. */
function mayFollowReview(event) {
    return event.kind === 'push' || (pullRequestOf(event)?.merged ?? false);
}
/**
 * The version that the merged pull request's comment showed before its merge. Throws nothing but
 * what `connect` throws, which is called only where a merge may promote.
 */
async function readReviewed(given) {
    const { connect, repository, event, marker } = given;
    const nothing = { kind: 'nothing' };
    if (!mayFollowReview(event))
        return { reviewed: nothing, seen: null };
    const github = await connect();
    const found = await findPullRequest({ github, repository, event });
    switch (found.kind) {
        case 'none':
            return { reviewed: nothing, seen: found };
        case 'failed':
            return { reviewed: { kind: 'not-known', because: found.warning }, seen: null };
        case 'found':
            break;
    }
    const { number } = found;
    try {
        const comments = await commentThread(github, repository, number).findOwn(marker, []);
        return { reviewed: reviewedIn(comments, number), seen: { kind: 'found', number, comments } };
    }
    catch (error) {
        const tried = `read the comments on pull request #${number} of ${(0,workflow_run/* repositoryName */.a)(repository)}`;
        const because = (0,failure/* problem */.CC)(tried, ['pull-requests: read'], error);
        return { reviewed: { kind: 'not-known', because }, seen: null };
    }
}
function reviewedIn(comments, pullRequest) {
    const texts = comments.map(({ body, writtenAt }) => readText(body, writtenAt));
    const [first, ...others] = texts;
    if (first === undefined)
        return { kind: 'nothing' };
    const line = others.reduce((a, b) => join(a, b, null), first).reviewed;
    switch (line.kind) {
        // An older Stagegate wrote it, or a check that came to its end after the merge.
        case 'none':
            return { kind: 'nothing' };
        case 'version':
            return { kind: 'shown', pullRequest, version: line.version };
        case 'unreadable':
            return {
                kind: 'not-known',
                because: `The comment ${comments[0]?.url ?? ''} was changed by hand, so it no longer says which ` +
                    'version it showed before the merge. Look at its edit history, and promote the version ' +
                    'that was reviewed by hand (workflow_dispatch).',
            };
    }
}

// EXTERNAL MODULE: ./src/config/workspace-file.ts
var workspace_file = __nccwpck_require__(7946);
// EXTERNAL MODULE: ./src/github/file-at-commit.ts
var file_at_commit = __nccwpck_require__(7137);
;// CONCATENATED MODULE: ./src/github/commit-parents.ts


const aCommit = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
/** What a commit was made on. Never throws. */
async function commitParents(github, { owner, name }, commit) {
    try {
        const { data } = await github.octokit.rest.git.getCommit({
            owner,
            repo: name,
            commit_sha: commit,
        });
        return { kind: 'known', parents: aCommit.parse(data).parents.map(({ sha }) => sha) };
    }
    catch (error) {
        const tried = `read what commit ${commit} of ${owner}/${name} was made on`;
        return { kind: 'not-known', because: (0,failure/* problem */.CC)(tried, ['contents: read'], error) };
    }
}

;// CONCATENATED MODULE: ./src/action/other-commit.ts


/** As Git says "no commit". */
const noCommit = '0'.repeat(40);
/** The side as far as the event itself names it: for an error before its commit is known. */
function namedSide(event) {
    const pull = pullRequestOf(event);
    if (pull === null)
        return { side: 'before', commit: noCommit };
    return { side: pull.merged ? 'before' : 'base', commit: pull.baseSha };
}
/**
 * Where the change began that an event is about. A dispatch, a deployment and a schedule change
 * nothing, and run under what is there; nor does a tag, which names a commit as a dispatch does.
 *
 * @param given.sha GITHUB_SHA: of a pull request, a merge that GitHub made for testing
 */
async function otherCommit(given) {
    const { event } = given;
    switch (event.kind) {
        case 'push':
            return event.ref.startsWith('refs/tags/') ? { kind: 'none' } : ofPush(event);
        case 'merge_group':
            return ofMergeGroup(event);
        case 'pull_request':
        case 'pull_request_target':
            return await ofPullRequest(event, given);
        case 'other':
            return event.pullRequest === null
                ? { kind: 'none' }
                : await ofPullRequest(event.pullRequest, given);
        case 'workflow_dispatch':
        case 'deployment':
            return { kind: 'none' };
    }
}
/** Also after a forced push `before` is what the branch held until then. */
function ofPush({ before, sha }) {
    if (before !== null) {
        return { kind: 'at', of: { side: 'before', commit: before }, or: null, changed: sha };
    }
    // Otherwise a new branch would be the way round the policy of an old one.
    return {
        kind: 'not-known',
        of: { side: 'before', commit: noCommit },
        because: 'this push created the branch, or its event does not say where the branch was before, so there is no policy to compare with.',
    };
}
function ofMergeGroup({ baseSha, sha, }) {
    return baseSha === null
        ? {
            kind: 'not-known',
            of: { side: 'base', commit: noCommit },
            because: 'the event does not say what the merge group is merged onto.',
        }
        : { kind: 'at', of: { side: 'base', commit: baseSha }, or: null, changed: sha };
}
async function ofPullRequest(pull, asked) {
    if (pull.merged)
        return await ofMerge(pull, asked);
    // What was closed without a merge changes nothing.
    if (pull.state === 'closed')
        return { kind: 'none' };
    const commit = (await testedOn(pull, asked)) ?? pull.baseSha;
    return { kind: 'at', of: { side: 'base', commit }, or: null, changed: pull.headSha };
}
/**
 * The event names the base as it was when the pull request last changed; the merge that is being
 * tested was made on the base as it is. Compared with the older one, what others have merged since
 * would look like a change of this pull request. null: what is tested is no such merge.
 */
async function testedOn({ headSha, baseSha }, { event, sha, repository, connect }) {
    if (event.kind === 'pull_request_target' || sha === '' || sha === headSha || sha === baseSha) {
        return null;
    }
    const found = await commitParents(await connect(), repository, sha);
    if (found.kind === 'not-known')
        return null;
    const [base, head, ...more] = found.parents;
    return base !== undefined && head === headSha && more.length === 0 ? base : null;
}
/**
 * The merge itself says best what it was made on: its first parent. A squash has one parent, and so
 * has the last commit of a rebase, which is another one of the same pull request: then the base
 * that the event names is the other possibility.
 */
async function ofMerge({ mergeCommitSha, baseSha, headSha }, { repository, connect }) {
    const named = { side: 'before', commit: baseSha };
    if (mergeCommitSha === null) {
        const because = 'the event does not name the commit that the merge made.';
        return { kind: 'not-known', of: named, because };
    }
    const found = await commitParents(await connect(), repository, mergeCommitSha);
    if (found.kind === 'not-known')
        return { kind: 'not-known', of: named, because: found.because };
    const [first, ...others] = found.parents;
    if (first === undefined) {
        const because = `commit ${mergeCommitSha}, which the merge made, has no parent.`;
        return { kind: 'not-known', of: named, because };
    }
    // A head that was fast-forwarded to may itself be a merge: its first parent is of the pull request.
    const mergesHead = others.length === 1 && others[0] === headSha;
    const or = mergesHead || first === baseSha ? null : baseSha;
    return { kind: 'at', of: { side: 'before', commit: first }, or, changed: mergeCommitSha };
}

// EXTERNAL MODULE: ./src/action/workspace.ts
var action_workspace = __nccwpck_require__(4743);
;// CONCATENATED MODULE: ./src/action/other-policy.ts






/**
 * The policy on the other side of the change that a run is about, read through GitHub's API at its
 * commit and never from the workspace. What GitHub cannot tell is `not-known`. Throws nothing that
 * a user could have caused.
 *
 * @param given.path the `policy` input; null: there is none
 * @param given.workspace the folder that the path is relative to
 * @param given.sha GITHUB_SHA
 * @param given.connect called before the first request only
 */
async function otherPolicyOf(given) {
    const { path } = given;
    if (path === null)
        return { kind: 'none' };
    let of = namedSide(given.event);
    try {
        const other = await otherCommit(given);
        if (other.kind !== 'at')
            return other;
        of = other.of;
        return await read(other, { ...given, path: (0,action_workspace/* inRepository */.y)(path, given.workspace) });
    }
    catch (error) {
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        return { kind: 'not-known', of, because: firstLine(error.message) };
    }
}
async function read({ of, or, changed }, asked) {
    const found = await policyAt(of, asked);
    if (or !== null && found.kind !== 'not-known') {
        const also = await policyAt({ ...of, commit: or }, asked);
        if (also.kind === 'not-known')
            return { ...also, of };
        if (!sameMeaning(found, also)) {
            return {
                kind: 'not-known',
                of,
                because: `whether the pull request was squashed or rebased is not to be seen from its merge, and the policy at ${of.commit.slice(0, 7)} is not that at ${or.slice(0, 7)}.`,
            };
        }
    }
    return found.kind === 'absent' ? await reallyNew(found, changed, asked) : found;
}
/**
 * A file that the commit has not, either, is not in this repository where the workspace has it: a
 * step made it, or the repository is checked out elsewhere. Then nobody knows what it was before.
 */
async function reallyNew(absent, changed, asked) {
    const { of } = absent;
    if (changed === null)
        return absent;
    const now = await fileIn(changed, asked);
    switch (now.kind) {
        case 'found':
            return absent;
        case 'not-known':
            return { kind: 'not-known', of, because: now.because };
        case 'absent':
            return {
                kind: 'not-known',
                of,
                because: `the policy file '${(0,untrusted_text/* visible */.RK)(asked.path)}' is not in this repository, neither at ${of.commit.slice(0, 7)} nor at ${changed.slice(0, 7)}. Check the repository out into the workspace itself, and keep the policy in it.`,
            };
    }
}
async function policyAt(of, asked) {
    const file = await fileIn(of.commit, asked);
    switch (file.kind) {
        case 'absent':
            return { kind: 'absent', of };
        case 'not-known':
            return { kind: 'not-known', of, because: file.because };
        case 'found': {
            const name = `${asked.path} at commit ${of.commit.slice(0, 7)}`;
            try {
                const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(820)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7820));
                const { digest, models } = parsePolicy(file.text, name);
                const asks = models.get(asked.model);
                return asks === undefined
                    ? { kind: 'absent', of }
                    : { kind: 'found', of, policy: { digest, asks } };
            }
            catch (error) {
                if (!(error instanceof errors/* StagegateError */.qU))
                    throw error;
                return { kind: 'not-known', of, because: firstLine(error.message) };
            }
        }
    }
}
async function fileIn(commit, { path, repository, connect }) {
    const github = await connect();
    return await (0,file_at_commit/* fileAtCommit */.f)({ github, repository, commit, path, mostBytes: workspace_file/* mostTextBytes */.wp });
}
function sameMeaning(one, other) {
    return one.kind === 'found' && other.kind === 'found'
        ? one.policy.digest === other.policy.digest
        : one.kind === other.kind;
}
/** Below it an error of a policy shows the line itself, with a caret. */
function firstLine(message) {
    return message.split('\n', 1)[0] ?? message;
}

;// CONCATENATED MODULE: ./src/action/circumstances.ts






/**
 * Reads from GitHub what the decision rests on. `promotes`: whether anything is to move; what only
 * checks waits for nobody's approval. Throws nothing that a user could have caused.
 */
async function askGitHub(step, inputs, reporting, promotes) {
    const [{ reviewed, seen }, approval, otherPolicy] = await Promise.all([
        askReviewed(inputs, reporting, step),
        promotes ? askApproval(inputs, step) : null,
        askOtherPolicy(inputs, step, promotes),
    ]);
    return { circumstances: { reviewed, approval, otherPolicy }, seen };
}
async function askReviewed({ model, target }, { comment, commentKey }, { triggered, connect }) {
    const { event, run } = triggered;
    if (!comment || run === null)
        return { reviewed: { kind: 'nothing' }, seen: null };
    const { repository } = run;
    const marker = commentMarker({ model, targetKey: (0,core_model/* targetKey */.hD)(target), commentKey });
    try {
        return await readReviewed({ connect, repository, event, marker });
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        const advice = 'Where pull requests get no comments, say so with "comment: false".';
        return { reviewed: { kind: 'not-known', because: `${error.message} ${advice}` }, seen: null };
    }
}
async function askOtherPolicy({ model, policy: path }, { triggered, around, connect }, promotes) {
    const { event, run } = triggered;
    if (run === null)
        return { kind: 'none' };
    // The first push of a branch has nothing before it, and only looking needs nobody's leave.
    if (!promotes && event.kind === 'push' && event.before === null)
        return { kind: 'none' };
    const { repository, sha } = run;
    const workspace = (0,action_workspace/* workspaceOf */.B)(around);
    return await otherPolicyOf({ path, workspace, model, event, sha, repository, connect });
}
async function askApproval({ approval }, { triggered, around, connect }) {
    if (approval === null)
        return null;
    const { environment } = approval;
    const { run } = triggered;
    if (run === null) {
        const because = 'This is no workflow run of GitHub, so nobody can have approved it there.';
        return { kind: 'not-known', environment, because };
    }
    try {
        const { env, sleep, dispatcher = null } = around;
        const [github, { readApproval }] = await Promise.all([
            connect(),
            // Loaded late: few runs ask for an approval.
            __nccwpck_require__.e(/* import() */ 36).then(__nccwpck_require__.bind(__nccwpck_require__, 4036)),
        ]);
        return await readApproval({ github, run, env, environment, dispatcher, sleep });
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        return { kind: 'not-known', environment, because: error.message };
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

// EXTERNAL MODULE: ./src/core/report/notes.ts
var notes = __nccwpck_require__(6159);
// EXTERNAL MODULE: ./src/core/report/numbers.ts
var numbers = __nccwpck_require__(3596);
// EXTERNAL MODULE: ./src/core/report/output-json.ts
var output_json = __nccwpck_require__(6892);
// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __nccwpck_require__(6515);
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
        target: (0,core_model/* targetKey */.hD)(decision.target),
        archiveExisting: (0,goal/* archives */.EK)(decision.target),
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
            reason: (0,words/* checkReason */.Dk)(check, asItIs),
        })),
        gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
        policyChange: decision.policyChange && policyChangeData(decision.policyChange),
        approvedBy: approversOf(decision).map(({ login }) => login),
        changes: changes.flatMap((change) => (0,words/* changeLines */.Ow)(change, asItIs)),
        notes: outcome.notes.map((note) => ({ note: note.kind, says: (0,notes/* noteReason */.F)(note, asItIs) })),
    };
}
function policyChangeData({ of, differences, judged }) {
    return {
        other: of.side,
        commit: of.commit,
        otherVerdict: judged?.verdict ?? null,
        differences: differences.slice(0, 100),
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
        samples: result.enough.samples && readingData(result.enough.samples),
        confidenceLimit: result.enough.confidence?.limit
            ? (0,exact/* canonicalText */.A4)(result.enough.confidence.limit)
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
            return (0,exact/* canonicalText */.A4)(reading.value);
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
    return (0,output_json/* firstThatFits */.e)([
        data,
        { ...data, gates: briefGates, policyChange: null, abridged: true },
        { ...data, gates: briefGates, policyChange: null, notes: [], abridged: true },
        { ...data, gates: notPassed.slice(0, 50), policyChange: null, notes: [], abridged: true },
        { ...data, gates: [], checks: [], policyChange: null, notes: [], abridged: true },
        {
            ...data,
            gates: [],
            checks: [],
            policyChange: null,
            approvedBy: [],
            holders: [],
            changes: [],
            notes: [],
            abridged: true,
        },
        { abridged: true, verdict: data.verdict },
    ]);
}

// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __nccwpck_require__(6268);
// EXTERNAL MODULE: ./src/core/report/links.ts
var links = __nccwpck_require__(8003);
// EXTERNAL MODULE: ./src/core/report/markdown.ts + 12 modules
var markdown = __nccwpck_require__(1696);
// EXTERNAL MODULE: ./src/core/report/text.ts + 2 modules
var report_text = __nccwpck_require__(5163);
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
        for (let look = 1; look <= mostLooks; look += 1) {
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
            newest = standing.map(one_comment_textOf).reduce((text, other) => join(text, other, head), newest);
            const stands = one_comment_textOf(oldest);
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
function one_comment_textOf({ body, writtenAt }) {
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

;// CONCATENATED MODULE: ./src/github/comment.ts





/**
 * Writes the one comment of this marker on a pull request, unless a newer truth stands there.
 * Never throws: a report that fails changes no verdict.
 */
async function upsertComment(given) {
    const { github, repository, pullRequest, marker, telling, known = [], sleep } = given;
    const tried = `comment on pull request #${pullRequest} of ${(0,workflow_run/* repositoryName */.a)(repository)}`;
    const warningOf = (error) => (0,failure/* problem */.CC)(tried, ['pull-requests: write'], error);
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

;// CONCATENATED MODULE: ./src/action/place.ts
/** Where a report of this run is read, as far as it decides what its reader can do next. */
function placeOf(event) {
    switch (event.kind) {
        case 'pull_request':
        case 'pull_request_target':
            return event.merged ? 'workflow' : 'open-pull-request';
        case 'merge_group':
            return 'open-pull-request';
        case 'other':
            return event.onUnmerged || event.pullRequest?.merged === false
                ? 'open-pull-request'
                : 'workflow';
        case 'push':
        case 'workflow_dispatch':
        case 'deployment':
            return 'workflow';
    }
}

;// CONCATENATED MODULE: ./src/action/comment.ts










/** The address of the comment, or null where there is none. What fails is a warning. */
async function commentOnPullRequest(outcome, to) {
    const { log, triggered, uiUrl, reporting, seen } = to;
    const { event, run } = triggered;
    // GitHub's client is not loaded then.
    const nobodyToTell = event.kind !== 'push' && pullRequestOf(event) === null;
    if (!reporting.comment || run === null || nobodyToTell)
        return null;
    const warn = (message) => log.annotate({
        subject: 'other',
        level: 'warning',
        title: 'Stagegate: no comment',
        message: `${message} The verdict stands.`,
    });
    if (reporting.githubToken === '') {
        warn('No "github-token" is given, so the pull request gets no comment.');
        return null;
    }
    if (seen?.kind === 'none')
        return null;
    let github;
    try {
        github = await to.connect();
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        warn(error.message);
        return null;
    }
    const { repository } = run;
    const found = seen ?? (await findPullRequest({ github, repository, event }));
    if (found.kind === 'failed')
        warn(found.warning);
    if (found.kind !== 'found')
        return null;
    const { decision } = outcome;
    const marker = commentMarker({
        model: decision.model,
        targetKey: (0,core_model/* targetKey */.hD)(decision.target),
        commentKey: reporting.commentKey,
    });
    const result = await upsertComment({
        github,
        repository,
        pullRequest: found.number,
        marker,
        telling: {
            body: (0,markdown/* markdownReport */.qN)(outcome, {
                uiUrl,
                workflowRunUrl: run.url,
                limit: bodyLimit(marker),
                place: placeOf(event),
                trend: to.trend,
                charts: 'comment',
            }),
            stamp: stampOf(run, to.lookedAt),
            about: aboutOf(event, outcome),
        },
        known: seen?.comments ?? [],
        sleep: to.sleep,
    });
    if (result.warning !== null)
        warn(result.warning);
    if (result.kind === 'failed')
        return null;
    if (result.kind === 'superseded') {
        log.info(`The comment ${result.url} tells what a later run found, and stays as it is.`);
    }
    return result.url;
}
function aboutOf(event, { decision }) {
    const pull = pullRequestOf(event);
    if (pull === null || pull.merged)
        return { kind: 'merge' };
    const { version } = decision.candidate;
    return { kind: 'proposal', head: (0,commit_hash/* fullHash */.o)(pull.headSha), version };
}

;// CONCATENATED MODULE: ./src/action/report.ts












/** A step's summary ends at 1 MiB, counted in bytes; a character of ours has at most four. */
const summaryLimit = 250_000;
/**
 * Tells everybody who looks: the log, the summary, the pull request, and the steps that follow;
 * false: those could not be told.
 */
async function report(outcome, to) {
    const { log, triggered, uiUrl } = to;
    for (const line of (0,report_text/* textReport */.Mf)(outcome, report_text/* unpainted */.j6))
        log.info(line);
    annotate(outcome, to);
    const workflowRunUrl = triggered.run?.url ?? null;
    const summary = (0,markdown/* markdownReport */.qN)(outcome, {
        uiUrl,
        workflowRunUrl,
        limit: summaryLimit,
        place: placeOf(triggered.event),
        trend: to.trend,
        charts: 'summary',
    });
    await log.setSummary(summary + to.timeline);
    // Set before GitHub is asked for anything: what follows may fail, and changes no verdict.
    const told = log.setOutputs(outputs(outcome, uiUrl));
    const commentUrl = await commentOnPullRequest(outcome, to);
    await (0,deployment/* tellDeployment */.jZ)(outcome, to);
    return told && log.setOutputs({ 'comment-url': commentUrl ?? '' });
}
function outputs(outcome, uiUrl) {
    const { decision } = outcome;
    const { model, candidate, champion } = decision;
    return {
        // A conflict is an error, and an error is no verdict.
        verdict: outcome.ending.kind === 'conflict' ? '' : decision.verdict,
        promoted: String((0,core_outcome/* promoted */.tU)(outcome)),
        'in-place': String((0,core_outcome/* inPlace */.zp)(outcome)),
        version: String(candidate.version),
        'previous-version': champion === null ? '' : String(champion.version),
        'evidence-digest': decision.evidenceDigest,
        decision: decisionOutput(outcome),
        'model-url': (0,links/* modelUrl */.Zr)(uiUrl, model, candidate.version),
    };
}
function annotate(outcome, { log, succeeded }) {
    const { decision, ending } = outcome;
    const { word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* visible */.RK);
    const level = succeeded ? levelOfSuccess(outcome) : 'error';
    const unrecorded = (0,core_outcome/* recordProblem */.hN)(outcome);
    const problem = ending.kind === 'conflict'
        ? ending.problem
        : unrecorded && `The promotion could not be recorded: ${unrecorded}`;
    log.annotate({
        subject: 'verdict',
        level,
        title: `Stagegate: ${word}`,
        message: `${sentence}: ${(0,headline/* tally */.N)(outcome)}.${problem === null ? '' : ` ${problem}`}`,
    });
    if (decision.verdict === 'unchanged')
        return;
    for (const { check, outcome: result } of decision.checks) {
        if (result === 'pass')
            continue;
        const title = `Stagegate: ${result}`;
        log.annotate({ subject: 'gate', level, title, message: (0,words/* checkReason */.Dk)(check, untrusted_text/* visible */.RK) });
    }
    for (const gate of decision.gates) {
        const gateLevel = levelOfGate(gate, level);
        if (gateLevel === null)
            continue;
        log.annotate({
            subject: 'gate',
            level: gateLevel,
            title: `Stagegate: ${gate.outcome}`,
            message: gateMessage(gate, decision),
        });
    }
}
function gateMessage(result, { champion }) {
    const warning = result.datasetWarning ? `; ${(0,words/* differentDatasets */.vo)(result, untrusted_text/* visible */.RK)}` : '';
    const reason = (0,words/* gateReason */.cG)(result, (0,numbers/* numbersOf */.c)(result, champion), untrusted_text/* visible */.RK);
    return `${(0,untrusted_text/* visible */.RK)((0,words/* gateText */.bp)(result))}: ${reason}${warning}`;
}
/** A hold or block that `fail-on` lets through is still more than a notice. */
function levelOfSuccess({ decision }) {
    return decision.verdict === 'pass' || decision.verdict === 'unchanged' ? 'notice' : 'warning';
}
function levelOfGate(gate, level) {
    switch (gate.outcome) {
        case 'fail':
        case 'hold':
            return level;
        case 'warn':
            return 'warning';
        case 'pass':
        case 'skip':
        case 'info':
            return gate.datasetWarning ? 'warning' : null;
    }
}

;// CONCATENATED MODULE: ./src/action/saved-promotion.ts





const variablePrefix = 'variable_';
/** What a connection reads besides what is saved by itself; no other variable is kept. */
const forConnections = new Set([
    'MLFLOW_TRACKING_CLIENT_CERT_PATH',
    'MLFLOW_TRACKING_INSECURE_TLS',
    'MLFLOW_TRACKING_SERVER_CERT_PATH',
    'MLFLOW_WORKSPACE',
]);
/** Saves it for the action's post step. Throws a `StagegateError` where that cannot be done. */
function saveForPost(step, model, record) {
    const { raw, log, connection, promoter, around } = step;
    const { credentials } = connection;
    const { githubToken, comment, commentKey, createDeployment } = (0,config_inputs/* readReport */.tL)(raw);
    // Each by itself and as it is: the runner masks secrets only in the form in which they are known.
    const state = {
        model,
        target: (0,core_model/* targetKey */.hD)(record.target),
        version: String(record.version),
        run: promoter.run ?? '',
        by: promoter.by,
        tracking_uri: connection.trackingUri,
        registry_uri: connection.registryUri,
        credentials: credentials.kind,
        token: credentials.kind === 'token' ? credentials.token : '',
        username: credentials.kind === 'basic' ? credentials.username : '',
        password: credentials.kind === 'basic' ? credentials.password : '',
        ui_url: connection.uiUrl ?? '',
        cwd: around.cwd,
        github_token: githubToken,
        comment: String(comment),
        comment_key: commentKey,
        environment: createDeployment?.environment ?? '',
        ...Object.fromEntries(Object.entries(around.env)
            .filter(([name]) => forConnections.has(name) || name.startsWith('MLFLOW_HTTP_'))
            .map(([name, value]) => [`${variablePrefix}${name}`, value ?? ''])),
        // The last of them: without it, nothing was saved.
        record: (0,records_record/* recordKey */.Hy)(record),
    };
    try {
        for (const [name, value] of Object.entries(state))
            log.saveState(name, value);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* StagegateError */.qU('github', `"rollback-on-failure" is true, and what it would need could not be saved (${reason}), so ` +
            'nothing was promoted. It needs a runner that sets GITHUB_STATE.', { cause });
    }
}
/** Without it, the step counts as cut short, which says less of why and changes nothing else. */
function saveHowItEnded(log, ended) {
    try {
        log.saveState('ended', ended);
    }
    catch {
        // Nothing was saved before either, or this would not be reached.
    }
}
/** What the step before saved, from the variables that the runner makes of it; null: nothing. */
function savedPromotion(env) {
    const saved = (name) => env[`STATE_${name}`] ?? '';
    const target = targetNamed(saved('target'));
    if (saved('record') === '' || target === null || target.kind === 'retirement')
        return null;
    const ended = saved('ended');
    return {
        model: modelName(saved('model')),
        target,
        version: versionNumber(Number(saved('version'))),
        record: saved('record'),
        run: saved('run') || null,
        by: saved('by'),
        trackingUri: saved('tracking_uri'),
        registryUri: saved('registry_uri'),
        credentials: savedCredentials(saved),
        uiUrl: saved('ui_url') || null,
        cwd: saved('cwd'),
        variables: savedVariables(env),
        reports: {
            githubToken: saved('github_token'),
            comment: saved('comment') === 'true',
            commentKey: saved('comment_key'),
            environment: saved('environment') || null,
        },
        ended: ended === 'success' || ended === 'failure' ? ended : null,
    };
}
function savedCredentials(saved) {
    switch (saved('credentials')) {
        case 'token':
            return { kind: 'token', token: saved('token') };
        case 'basic':
            return { kind: 'basic', username: saved('username'), password: saved('password') };
        default:
            return { kind: 'none' };
    }
}
function savedVariables(env) {
    const prefix = `STATE_${variablePrefix}`;
    return Object.fromEntries(Object.entries(env)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value ?? '']));
}

// EXTERNAL MODULE: ./src/action/step.ts + 1 modules
var action_step = __nccwpck_require__(4522);
// EXTERNAL MODULE: ./src/action/timeline.ts + 5 modules
var timeline = __nccwpck_require__(1765);
;// CONCATENATED MODULE: ./src/action/promotion-step.ts













/** `command: check` and `command: promote`: the same but for who writes. */
async function promotionStep(command, step) {
    const { raw, log, around, triggered, connection, promoter, connect } = step;
    const inputs = (0,config_inputs/* readPromotion */.e$)(raw);
    const reporting = (0,config_inputs/* readReport */.tL)(raw);
    const promotes = command === 'promote' && !inputs.dryRun;
    const asked = await promotionOf(inputs, (0,change_files/* filesOf */.R)(triggered, around, connect), promoter.by);
    const announce = (record) => saveForPost(step, inputs.model, record);
    const by = inputs.rollbackOnFailure ? { ...promoter, announce } : promoter;
    const code = commitHistoryOf(triggered, connect);
    const { outcome, seen, lookedAt, past } = await (0,action_step/* withStores */.L)(step, async (stores) => {
        const { circumstances, seen } = await askGitHub(step, inputs, reporting, promotes);
        const promotion = { ...asked, circumstances };
        const { registry, lastLook } = rememberingLastLook(stores.registry, around.now);
        const sources = { ...stores, registry, code };
        const outcome = promotes
            ? await promote(promotion, sources, by)
            : await check(promotion, sources, around.now());
        const lookedAt = lastLook();
        return { outcome, seen, lookedAt, past: await (0,timeline/* pastOfReport */.A)(outcome, stores, log) };
    });
    const succeeded = (0,exit/* exitCodeOfOutcome */.He)(outcome, inputs.failOn) === exit/* exitCodes */.hS.ok;
    const told = await report(outcome, {
        log,
        triggered,
        uiUrl: connection.uiUrl,
        reporting,
        succeeded,
        ...past,
        lookedAt,
        seen,
        sleep: around.sleep,
        connect,
    });
    const ended = succeeded && told ? 'success' : 'failure';
    if (inputs.rollbackOnFailure && outcome.ending.kind === 'promoted')
        saveHowItEnded(log, ended);
    return ended;
}
/** GitHub is asked only where a policy asks what commit a run was made from. */
function commitHistoryOf({ event, run }, connect) {
    if (run === null) {
        const because = 'this is no workflow run of a repository';
        const reason = 'no-repository';
        return { relationOf: async () => ({ kind: 'not-known', reason, because, promoted: null }) };
    }
    return commitHistory({
        connect,
        repository: run.repository,
        promoted: (0,promoted_commit/* promotedCommit */.m)({ event, run }),
    });
}

;// CONCATENATED MODULE: ./src/action/raw-inputs.ts




/** The inputs as the runner hands them over: `INPUT_` and the name in capitals, spaces as `_`. */
function rawInputs(env) {
    const entries = config_inputs/* inputNames */.vj.map((name) => [name, env[variableOf(name)]?.trim() ?? '']);
    return Object.fromEntries(entries);
}
/**
 * The runner only warns of an input that the action does not know, and a gate that was misspelt
 * away would be a gate that never closes.
 */
function refuseUnknownInputs(env) {
    const known = new Set(config_inputs/* inputNames */.vj.map(variableOf));
    for (const variable of Object.keys(env)) {
        if (!variable.startsWith('INPUT_') || known.has(variable))
            continue;
        const name = variable.slice('INPUT_'.length).toLowerCase();
        throw new errors/* UsageError */.eb(`There is no input '${(0,untrusted_text/* visible */.RK)(name)}'.${(0,nearest/* didYouMean */.a)(name, config_inputs/* inputNames */.vj)} ` +
            `The inputs are: ${config_inputs/* inputNames */.vj.join(', ')}.`);
    }
}
function variableOf(name) {
    return `INPUT_${name.toUpperCase()}`;
}

;// CONCATENATED MODULE: ./src/action/run.ts













/** Runs one step, and says whether it succeeded. Throws nothing that a user could have caused. */
async function runAction(around) {
    const raw = rawInputs(around.env);
    const secrets = secretsIn(raw, around.env);
    const log = (0,workflow_log/* openWorkflowLog */.S)(around.core, secrets);
    const { env, readFile, dispatcher = null } = around;
    const triggered = await loadEvent(env, readFile);
    const connect = connecting(triggered.run, { token: raw['github-token'], env, dispatcher });
    try {
        return await runStep({ raw, log, around, triggered, connect });
    }
    catch (error) {
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        const { title, heading } = failureWords[raw.command] ?? noVerdict;
        log.annotate({ subject: 'verdict', level: 'error', title, message: error.message });
        await log.setSummary(`### ⚠️ ${heading}\n\n${(0,untrusted_text/* codeBlock */.DV)(error.message)}\n`);
        await (0,deployment/* tellDeploymentOfError */.sI)(error.message, { raw, log, triggered, connect, secrets });
        return 'failure';
    }
}
const noVerdict = {
    title: 'Stagegate: error, no verdict',
    heading: 'Stagegate could not come to a verdict',
};
/** Where there is no verdict to come to. */
const failureWords = {
    audit: {
        title: 'Stagegate: error in the audit',
        heading: 'The audit met an error',
    },
    rollback: {
        title: 'Stagegate: error in the rollback',
        heading: 'The rollback met an error',
    },
    'clear-hold': {
        title: 'Stagegate: error, no hold cleared',
        heading: 'The hold could not be cleared',
    },
    adopt: {
        title: 'Stagegate: error, nothing adopted',
        heading: 'The version could not be adopted',
    },
};
async function runStep(begun) {
    const { raw, log, around, triggered } = begun;
    refuseUnknownInputs(around.env);
    const resolved = resolveCommand((0,config_inputs/* readCommand */.UK)(raw), triggered.event);
    if (resolved.kind === 'refused')
        throw resolved.error;
    if (resolved.notice !== null)
        notice(log, resolved.notice);
    const connection = connectionOf(raw, triggered, around);
    (0,change_files/* refuseRegistryInFile */.r)(triggered, connection);
    const promoter = {
        by: around.env.GITHUB_TRIGGERING_ACTOR || (triggered.run?.actor ?? ''),
        run: triggered.run?.url ?? null,
        now: around.now,
        nonce: around.nonce,
        sleep: around.sleep,
    };
    const step = { ...begun, connection, promoter };
    // What few runs need is loaded when it is asked for.
    switch (resolved.command) {
        case 'check':
        case 'promote':
            return await promotionStep(resolved.command, step);
        case 'rollback':
            return await (await __nccwpck_require__.e(/* import() */ 737).then(__nccwpck_require__.bind(__nccwpck_require__, 5737))).rollbackStep(step);
        case 'clear-hold':
            return await (await __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 2942))).clearHoldStep(step);
        case 'adopt':
            return await (await __nccwpck_require__.e(/* import() */ 105).then(__nccwpck_require__.bind(__nccwpck_require__, 8105))).adoptStep(step);
        case 'audit':
            return await (await __nccwpck_require__.e(/* import() */ 975).then(__nccwpck_require__.bind(__nccwpck_require__, 9975))).auditStep(step);
    }
}
/** A fork's pull request has no secrets, and it should say that rather than complain of a 401. */
function connectionOf(raw, { event, run }, around) {
    const withheld = secretsWithheld(event, run?.actor ?? '');
    let connection;
    try {
        connection = (0,config_inputs/* readConnection */.dC)(raw, around.env, null);
    }
    catch (error) {
        if (withheld === null)
            throw error;
        throw new errors/* UsageError */.eb(explained(withheld), { cause: error });
    }
    const { credentials, trackingUri } = connection;
    if (withheld !== null && credentials.kind === 'none' && !trackingUri.startsWith('sqlite:')) {
        throw new errors/* UsageError */.eb(explained(withheld));
    }
    return connection;
}
function explained(withheld) {
    return `${withheld}. A maintainer can evaluate it from a branch of this repository.`;
}
function notice(log, message) {
    log.annotate({ subject: 'other', level: 'notice', title: 'Stagegate', message });
}
/** Found without judging the inputs: whatever is wrong with them, their secrets stay unseen. */
function secretsIn(raw, env) {
    const variable = (name) => env[name]?.trim() ?? '';
    const uris = [
        raw['tracking-uri'],
        raw['registry-uri'],
        raw['ui-url'],
        variable('MLFLOW_TRACKING_URI'),
        variable('MLFLOW_REGISTRY_URI'),
    ];
    const usernames = [raw['tracking-username'], variable('MLFLOW_TRACKING_USERNAME')];
    const passwords = [raw['tracking-password'], variable('MLFLOW_TRACKING_PASSWORD')];
    const tokens = [raw['tracking-token'], variable('MLFLOW_TRACKING_TOKEN'), raw['github-token']];
    return [
        ...tokens.flatMap((token) => (0,credentials/* secretsOf */.F)({ kind: 'token', token }, [])),
        ...passwords
            .filter((password) => password !== '')
            .flatMap((password) => usernames.flatMap((username) => (0,credentials/* secretsOf */.F)({ kind: 'basic', username, password }, uris))),
        ...(0,credentials/* secretsOf */.F)({ kind: 'none' }, uris),
    ];
}


/***/ }),

/***/ 4522:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ withStores)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
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
            const { openMlflow } = await Promise.all(/* import() */[__nccwpck_require__.e(38), __nccwpck_require__.e(945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9945));
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
                __nccwpck_require__.e(/* import() */ 533).then(__nccwpck_require__.bind(__nccwpck_require__, 6533)),
                __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 7693)),
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


/***/ }),

/***/ 1765:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pastOfReport),
  h: () => (/* binding */ timelineOf)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __nccwpck_require__(4146);
// EXTERNAL MODULE: ./src/core/history/replay.ts
var replay = __nccwpck_require__(3365);
// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __nccwpck_require__(1595);
// EXTERNAL MODULE: ./src/core/history/told.ts + 1 modules
var history_told = __nccwpck_require__(9506);
;// CONCATENATED MODULE: ./src/core/history/history.ts




/** `target` null: every target that a record, or a tag of the registered model, speaks of. */
function historyOf(standing, target) {
    const told = (0,history_told/* toldIn */.fk)(standing);
    const replayed = (0,replay/* replay */.e)(told.records.filter(({ state }) => state === 'done'));
    const gone = new Map((0,history_told/* withoutRecord */.k6)(told).map((held) => [held.target, held]));
    const pending = Map.groupBy(told.records.filter(({ state }) => state !== 'done'), (record) => record.target);
    const cleared = Map.groupBy(told.clearings, (record) => record.target);
    const keys = target === null ? (0,history_told/* spokenOf */.GR)(told) : [target];
    const targets = keys.flatMap((key) => {
        const named = (0,target_name/* targetNamed */.b)(key);
        if (named === null)
            return [];
        const events = eventsOf(key, replayed.get(key) ?? replay/* untouched */.s, pending.get(key) ?? [], cleared.get(key) ?? []);
        return [
            {
                key,
                target: named,
                events,
                holdings: (replayed.get(key) ?? replay/* untouched */.s).holdings.toReversed(),
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

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
// EXTERNAL MODULE: ./src/core/report/record-words.ts
var record_words = __nccwpck_require__(7793);
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
            return `${(0,record_words/* nounOf */.a2)(record)} of ${version} begun`;
        case 'undone':
            return `${(0,record_words/* nounOf */.a2)(record)} of ${version} undone`;
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

// EXTERNAL MODULE: ./src/core/report/moment.ts
var moment = __nccwpck_require__(24);
// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __nccwpck_require__(6515);
;// CONCATENATED MODULE: ./src/core/report/history-mermaid.ts




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

// EXTERNAL MODULE: ./src/core/reading.ts
var core_reading = __nccwpck_require__(179);
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
            ? [version, champion.run, 'champion']
            : [version, evidenceOf(runs.get(version) ?? null), 'former']),
        [candidate.version, candidate.run, 'candidate'],
    ];
    for (const [version, run, role] of sides) {
        const value = valueIn(run, metric);
        if (typeof value === 'string')
            leftOut.push({ version, because: value });
        else
            points.push({ version, value, role });
    }
    if (points.length < 2)
        return { kind: 'none' };
    return { kind: 'found', trend: { metric, target, points, leftOut } };
}
function evidenceOf(run) {
    if (run === null)
        return { kind: 'none' };
    return {
        kind: 'found',
        runId: run.id,
        experimentId: run.experimentId,
        status: run.status,
        deleted: run.deleted,
        endedAt: run.endedAt,
        metrics: run.metrics,
        commit: null,
        histories: new Map(),
        severalModels: run.loggedModels.length > 1,
        datasets: null,
    };
}
function valueIn(run, metric) {
    if (run.kind !== 'found')
        return 'no-run';
    // Whose value the last one is would take more requests than a picture is worth.
    if (run.severalModels && run.datasets === null)
        return 'several-models';
    const reading = (0,core_reading/* read */.L)(run, { metric, aggregate: 'last', dataset: null });
    return reading.kind === 'value' ? reading.value : 'no-value';
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
        history = historyOf(standing, (0,core_model/* targetKey */.hD)(target)).targets[0] ?? null;
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
        return timelineIn(model, historyOf(standing, (0,core_model/* targetKey */.hD)(target)).targets[0] ?? null);
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

/***/ 4743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The folder that the job has checked out. */
function workspaceOf({ env, cwd }) {
    return env.GITHUB_WORKSPACE || cwd;
}
/** As GitHub's API wants it: the workspace is the repository's root. */
function inRepository(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)) : path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_goal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6504);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1037);




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
        const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersOf */ .pW)(standing, target);
        if (!(0,_core_goal_js__WEBPACK_IMPORTED_MODULE_2__/* .archives */ .EK)(target) || target.kind !== 'stage' || holders.length <= 1) {
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
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
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
        if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(`The registry accepted a move in '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(model)}', but could not be read afterwards, so ` +
            'nobody knows who holds the target now. Run again: that finds out, and completes the ' +
            `record. ${cause.message}`, { cause });
    }
}
function stillSeveral(model, holders) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(`Several versions of '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(model)}' hold the target at once (${holders.join(', ')}), and ` +
        `however often all but one are archived, there are several again: somebody else keeps moving ` +
        'them there. Find out who, and run again.');
}


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ rivals),
/* harmony export */   R_: () => (/* binding */ atWork),
/* harmony export */   qg: () => (/* binding */ waitForTurn)
/* harmony export */ });
/* harmony import */ var _core_goal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6504);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4146);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5357);
/* harmony import */ var _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3293);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1037);





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
        const earlier = others.find(({ key }) => key < (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(record));
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
    const target = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(own.target);
    const moving = movingBy(own);
    return (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedOn */ .Zs)(versions)
        .filter((each) => (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .isYoung */ .Pi)(each, now))
        .filter((each) => each.target === target
        ? !wantsTheSame(each, own)
        : (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .movingWith */ .V9)(each).some((version) => moving.includes(version)));
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
    const others = (0,_core_goal_js__WEBPACK_IMPORTED_MODULE_3__/* .archives */ .EK)(target) || rollback !== null ? former : [];
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
    const who = record.by === '' ? 'Somebody else' : (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(record.by, 100);
    const where = record.run === null ? '' : ` (${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(record.run, 300)})`;
    const ends = new Date(record.at + _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .lease */ .dm).toISOString();
    return (`${who} is ${doing[record.action]} version ${record.version} to or from ` +
        `${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(record.target)} at this moment${where}: begun ${new Date(record.at).toISOString()}, ` +
        `and not ended yet. Run again when it has ended. If that run has died, it stops nobody from ` +
        `${ends} on; a rollback with "force" does not wait for it.`);
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack),
/* harmony export */   k: () => (/* binding */ finishRollback)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_goal_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6504);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4146);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5357);
/* harmony import */ var _core_records_rolled_back_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4652);
/* harmony import */ var _core_target_words_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4794);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1037);
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7974);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(416);
/* harmony import */ var _rivals_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6407);
/* harmony import */ var _write_records_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5420);











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
    await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .writeBegun */ .$l)(registry, model, record);
    const { standing, ...turn } = await (0,_rivals_js__WEBPACK_IMPORTED_MODULE_5__/* .waitForTurn */ .qg)(registry, model, record, clock);
    // Another run of the same may have given it back meanwhile: then only the rest is left to do.
    const isDone = isGivenBack(standing, plan);
    const moved = isDone ? null : overtaken(standing, target, decidedOn);
    const problem = turn.kind === 'theirs' ? (0,_rivals_js__WEBPACK_IMPORTED_MODULE_5__/* .atWork */ .R_)(turn.record) : moved;
    if (problem !== null) {
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetBegun */ .Dh)(registry, model, record);
        return conflict(standing, target, problem);
    }
    const moveProblem = await carryOut(registry, isDone ? restOf(plan, standing) : plan.changes);
    const after = await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_4__/* .readBack */ .e)(registry, model, target);
    if (!isGivenBack(after.standing, plan)) {
        if (moveProblem !== null) {
            await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetBegun */ .Dh)(registry, model, record);
            return conflict(after.standing, target, moveProblem);
        }
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Zw)(async () => {
            const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, after.standing, loses);
            await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .writeEnded */ .A1)(registry, row, record, 'undone');
        });
        return conflict(after.standing, target, lost(after.standing, target));
    }
    const recordProblem = await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Zw)(async () => {
        const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, after.standing, loses);
        const held = { ...record, target: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target), key: (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(record) };
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDone */ .AV)(registry, await marked(registry, row, held), record);
    });
    return {
        kind: 'rolled-back',
        problem: recordProblem ?? moveProblem,
        holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(after.standing, target),
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
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
                throw error;
            return error.message;
        }
    }
    return null;
}
async function atOnce(registry, transact, model, plan, record) {
    const { target, loses, changes } = plan;
    const standing = await registry.readStanding(model);
    const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, standing, loses);
    const entry = (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordTag */ .yg)({ ...record, state: 'done' });
    const held = (0,_core_records_rolled_back_js__WEBPACK_IMPORTED_MODULE_2__/* .rolledBackTag */ .QT)({ ...record, target: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target), key: entry.key });
    try {
        await transact({
            model,
            changes,
            versionTags: [
                { version: loses, ...held },
                ...(0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordWrites */ .qm)({ ...row, tags: new Map(row.tags).set(held.key, held.value) }, entry),
            ],
            modelTags: [],
        });
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
            throw error;
        return conflict(await registry.readStanding(model), target, error.message);
    }
    const after = await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_4__/* .readBack */ .e)(registry, model, target);
    return isGivenBack(after.standing, plan)
        ? { kind: 'rolled-back', problem: null, holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(after.standing, target) }
        : conflict(after.standing, target, lost(after.standing, target));
}
function conflict(standing, target, problem) {
    return { kind: 'conflict', problem, holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target) };
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
            holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .versionsInStage */ .tN)(standing, back),
        });
    }
    await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .completeFound */ .KH)(registry, await marked(registry, row, record), record);
}
/**
 * So that nothing automatic promotes the version there again. With the hold that it has now: that
 * takes the room of a record.
 */
async function marked(registry, row, record) {
    const { key, value } = (0,_core_records_rolled_back_js__WEBPACK_IMPORTED_MODULE_2__/* .rolledBackTag */ .QT)(record);
    await registry.setVersionTag(row.model, row.version, key, value);
    return { ...row, tags: new Map(row.tags).set(key, value) };
}
function isGivenBack(standing, { target, loses, gets }) {
    const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target);
    return !holders.includes(loses) && (gets === null || (0,_core_goal_js__WEBPACK_IMPORTED_MODULE_8__/* .isInPlace */ .RS)(holders, target, gets));
}
/** null: who holds the target is who held it when the rollback was decided on. */
function overtaken(standing, target, decidedOn) {
    const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target);
    if ((0,_core_goal_js__WEBPACK_IMPORTED_MODULE_8__/* .sameVersions */ ._l)(holders, decidedOn))
        return null;
    return (`Somebody else moved ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .targetWords */ .L)(target)} of '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(standing.model)}' meanwhile. Its holders ` +
        `when the rollback was decided on: ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .holderWords */ .g)(decidedOn)}. Now: ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .holderWords */ .g)(holders)}. Nothing was ` +
        'rolled back.');
}
function lost(standing, target) {
    return (`This run rolled back ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .targetWords */ .L)(target)} of '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(standing.model)}', and somebody else moved it ` +
        `at the same time. Its holders now: ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .holderWords */ .g)((0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target))}.`);
}


/***/ }),

/***/ 9145:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ settleAndLook),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   mt: () => (/* binding */ settleAtOnce)
/* harmony export */ });
/* unused harmony export settle */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_history_target_name_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1595);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4146);
/* harmony import */ var _core_records_read_records_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3091);
/* harmony import */ var _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3293);
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7974);
/* harmony import */ var _rivals_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6407);
/* harmony import */ var _roll_back_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9521);
/* harmony import */ var _write_records_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5420);









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
    for (const record of (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedOn */ .Zs)(rows)) {
        const young = (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .isYoung */ .Pi)(record, now);
        if (young && !concerns(record, target, asking))
            continue;
        const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, standing, record.version);
        // Whoever was done would have removed it next, and was killed in between: it stops nobody.
        const isTold = later(row, record).some((it) => it.state === 'done');
        const others = young && !isOwn(record, target, asking);
        const forced = asking.action === 'rollback' && asking.force;
        if (others && !forced && !isTold)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK((0,_rivals_js__WEBPACK_IMPORTED_MODULE_4__/* .atWork */ .R_)(record));
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
    return (0,_core_records_read_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOn */ .yG)(version, tags).filter((it) => it.key > record.key && isSameMove(it, record));
}
/**
 * The same of what stands in the way of a run that does not wait. Their runs may have died; where one
 * has not, both move at once, as after the time that a record speaks for its run, and what keeps them
 * from leaving two holders is what does so then: both compare, read back, and archive by one rule.
 */
async function settleAtOnce(registry, standing, records) {
    const settled = [];
    for (const record of records) {
        const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, standing, record.version);
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
        await (0,_roll_back_js__WEBPACK_IMPORTED_MODULE_5__/* .finishRollback */ .k)(registry, standing, row, record);
    else
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .completeFound */ .KH)(registry, row, record);
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
    const wanted = new Set([...(0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target), ...asked]);
    const known = new Set(standing.versions.map(({ version }) => version));
    const others = [...wanted].filter((version) => !known.has(version));
    const found = await Promise.all(others.map((version) => registry.readVersion(standing.model, version)));
    return [...standing.versions, ...found.filter((row) => row !== null)];
}
function isOwn(record, target, asking) {
    if (record.target !== (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target))
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
    if (record.target === (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target))
        return true;
    if (target.kind === 'alias' || asking.action !== 'promote')
        return false;
    return (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .movingWith */ .V9)(record).includes(asking.version);
}
function hasMoved(record, standing) {
    const target = (0,_core_history_target_name_js__WEBPACK_IMPORTED_MODULE_8__/* .targetNamed */ .b)(record.target);
    if (target === null)
        return false;
    const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target);
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


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ writeBegun),
/* harmony export */   A1: () => (/* binding */ writeEnded),
/* harmony export */   AV: () => (/* binding */ writeDone),
/* harmony export */   Dh: () => (/* binding */ forgetBegun),
/* harmony export */   KH: () => (/* binding */ completeFound),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   dP: () => (/* binding */ writeHeld),
/* harmony export */   qm: () => (/* binding */ recordWrites)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4146);
/* harmony import */ var _core_records_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2403);
/* harmony import */ var _core_records_held_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8247);
/* harmony import */ var _core_records_read_records_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3091);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5357);
/* harmony import */ var _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3293);







/** Before anything moves. Where it cannot be written, nothing may move. */
async function writeBegun(registry, model, record) {
    const { key, value } = (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordTag */ .yg)({ ...record, state: 'begun' });
    await registry.setVersionTag(model, record.version, key, value);
}
/** Nothing has moved. What cannot be removed is found, and removed, by a later run. */
async function forgetBegun(registry, model, record) {
    await problemOf(() => registry.deleteVersionTag(model, record.version, (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordKey */ .Hy)(record)));
}
/** How it ended; the oldest records make room. */
async function writeEnded(registry, row, record, state) {
    await writeAndFold(registry, row, (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordTag */ .yg)({ ...record, state }));
}
/** What has to be written for a record, those that it takes the room of among it, in this order. */
function recordWrites({ version, tags }, entry) {
    const { remove, note } = (0,_core_records_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldOldest */ .Zq)(tags, entry);
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
    const others = (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .unfinishedOn */ .Zs)([row], (0,_core_model_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(done.target)).filter(({ key, action }) => key !== (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordKey */ .Hy)(done) && (action === 'rollback') === isRollback);
    for (const { key } of others)
        await registry.deleteVersionTag(row.model, row.version, key);
}
/** The same of a record that an earlier run has left behind; a move is noted as held, too. */
async function completeFound(registry, row, record) {
    if (record.action !== 'rollback') {
        const held = (0,_core_records_held_js__WEBPACK_IMPORTED_MODULE_2__/* .heldTagOf */ .DW)(record);
        await registry.setModelTag(row.model, held.key, held.value);
    }
    const value = (0,_core_records_read_records_js__WEBPACK_IMPORTED_MODULE_3__/* .withState */ .Q2)(row.tags.get(record.key) ?? '', 'done');
    await writeAndFold(registry, row, { key: record.key, value });
}
/** That the target has been held, for whatever comes: a champion that is deleted, say. */
async function writeHeld(registry, model, record) {
    const held = (0,_core_records_held_js__WEBPACK_IMPORTED_MODULE_2__/* .heldTag */ .OJ)(record);
    await registry.setModelTag(model, held.key, held.value);
}
/** What moved stands whether or not it could be recorded, so a failure is handed back, not thrown. */
async function problemOf(write) {
    try {
        await write();
        return null;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU))
            throw error;
        return error.message;
    }
}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1731:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ choice),
/* harmony export */   z: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1037);



/** `name`: that of the input or flag; '' is "not given". */
function choice(name, text, choices, otherwise) {
    if (text === '')
        return otherwise;
    const chosen = choices.find((each) => each === text);
    if (chosen === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}'; it can be ${choices.join(', ')}.${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, choices)}`);
    }
    return chosen;
}
/** Only `true` and `false`: a typo must not quietly become one of them. */
function boolean(name, text, otherwise) {
    switch (text.toLowerCase()) {
        case '':
            return otherwise;
        case 'true':
            return true;
        case 'false':
            return false;
        default:
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}'; it can be true or false.`);
    }
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   M: () => (/* binding */ chooseCredentials)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A tracking ${has} is given without a ${lacks}: MLflow's basic authentication needs both. ` +
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


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageMeant),
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _core_alias_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1146);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4146);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(761);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8403);
/* harmony import */ var _margin_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7139);





/** What else people call the stages. */
const otherStages = {
    prod: 'Production',
    live: 'Production',
    stage: 'Staging',
    stg: 'Staging',
    archive: 'Archived',
};
/** A hyphen and a whole number may be part of an alias; a point or a percent sign cannot. */
const marginAfterAlias = /\+|-(?=[0-9]*(?:\.[0-9]|%))/;
/** `champion`, `alias:NAME`, `stage:NAME` or `version:N`; null if the word is none of these. */
function parseBaseline(reader, word, at) {
    if (word === 'champion')
        return { kind: 'champion' };
    const colon = word.indexOf(':');
    if (colon === -1)
        return null;
    const name = word.slice(colon + 1);
    const nameAt = at + colon + 1;
    switch (word.slice(0, colon)) {
        case 'alias':
            return parseAlias(reader, name, nameAt);
        case 'stage':
            return parseStage(reader, name, nameAt);
        case 'version':
            return parseVersion(reader, name, nameAt);
        default:
            return null;
    }
}
function parseAlias(reader, name, at) {
    throwIfMarginIsGlued(reader, 'alias', name, at);
    const fault = (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasFault */ .L)(name);
    if (fault !== null) {
        throw reader.error(`an alias ${fault}; found ${name === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`, at);
    }
    return { kind: 'alias', alias: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasName */ .sN)(name) };
}
function parseStage(reader, name, at) {
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalStage */ .RQ)(name);
    if (stage !== null)
        return { kind: 'stage', stage };
    throwIfMarginIsGlued(reader, 'stage', name, at);
    const meant = stageMeant(name);
    const found = name === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name);
    const hint = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(meant === null ? null : `stage:${meant}`);
    throw reader.error(`expected a stage (${_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .stages */ ._$.join(', ')}), found ${found}${hint}`, at);
}
function parseVersion(reader, text, at) {
    if (/^[1-9][0-9]*$/.test(text)) {
        const number = Number(text);
        if (Number.isSafeInteger(number))
            return { kind: 'version', version: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .versionNumber */ .e1)(number) };
        throw reader.error(`no version has a number as large as ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}`, at);
    }
    throwIfMarginIsGlued(reader, 'version', text, at);
    const plain = /^[vV]?0*([1-9][0-9]{0,14})$/.exec(text)?.[1];
    const hint = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(plain === undefined ? null : `version:${plain}`);
    const found = text === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text);
    throw reader.error(`expected a version's number, a whole number from 1, found ${found}${hint}`, at);
}
/** The stage that a word stands for, if it is near one; null if not. */
function stageMeant(word) {
    const lower = word.toLowerCase();
    const other = Object.hasOwn(otherStages, lower) ? otherStages[lower] : undefined;
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalStage */ .RQ)(word) ?? other ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, _core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .stages */ ._$.slice(1));
}
/** `alias:prod-0.5%`, `version:3+0.1`. */
function throwIfMarginIsGlued(reader, kind, name, at) {
    const glued = (kind === 'alias' ? marginAfterAlias : /[-+]/).exec(name);
    if (glued === null || glued.index === 0)
        return;
    throw (0,_margin_js__WEBPACK_IMPORTED_MODULE_2__/* .gluedMargin */ .i)(reader, `${kind}:${name}`, kind.length + 1 + glued.index, at + glued.index);
}


/***/ }),

/***/ 6886:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GateLineError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);

/** How many characters of a long line are shown on either side of the place. */
const reach = 60;
/** What a reader could not see, or that would move the caret away from its place. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/**
 * A gate line that cannot be read. The message says where, what was expected and what was found,
 * and shows the line with a caret below the place.
 */
class GateLineError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb {
    line;
    /** From 1, counted in code points, as editors show it. */
    column;
    /** The place in the line's text, in UTF-16 units; its length is the end of the line. */
    index;
    /** The message without the place and the line. */
    problem;
    constructor(source, index, problem) {
        const before = [...source.text.slice(0, index)].length;
        const column = source.column + before;
        const place = `${source.source}, line ${source.line}, column ${column}`;
        super(`${place}: ${problem}\n${excerpt(source, index)}`);
        this.name = 'GateLineError';
        this.line = source.line;
        this.column = column;
        this.index = index;
        this.problem = problem;
    }
}
/** The gutter also keeps a line that begins with `::` from being a command to the runner. */
function excerpt(source, index) {
    const before = [...source.text.slice(Math.max(0, index - 4 * reach), index)].slice(-reach);
    const after = [...source.text.slice(index, index + 4 * reach)].slice(0, reach);
    const cutBefore = before.join('').length < index ? '…' : '';
    const cutAfter = index + after.join('').length < source.text.length ? '…' : '';
    const shown = `${cutBefore}${visible(before)}${visible(after)}${cutAfter}`;
    const indent = ' '.repeat(before.length + cutBefore.length);
    const number = String(source.line);
    return `  ${number} | ${shown}\n  ${' '.repeat(number.length)} | ${indent}^`;
}
/** One visible character for each code point, so that the caret stays where it belongs. */
function visible(characters) {
    return characters.join('').replaceAll('\t', ' ').replace(unseen, '\ufffd');
}


/***/ }),

/***/ 7161:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ke: () => (/* reexport */ gate_line_error/* GateLineError */.k),
  ED: () => (/* reexport */ parseBaselineText),
  ZT: () => (/* reexport */ parseBoundText),
  Tr: () => (/* reexport */ parseGateLine),
  GB: () => (/* reexport */ parseGateLines),
  jc: () => (/* reexport */ parseMeasuredText)
});

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __nccwpck_require__(761);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __nccwpck_require__(2642);
// EXTERNAL MODULE: ./src/config/gate-line/line-reader.ts
var line_reader = __nccwpck_require__(8403);
;// CONCATENATED MODULE: ./src/config/gate-line/aggregate.ts



const aggregates = ['last', 'min', 'max', 'mean', 'median'];
const call = new RegExp(String.raw `[${print_gate/* bareNameCharacters */.OJ}]*\(`, 'uy');
/** What else people call them. */
const otherWords = {
    avg: 'mean',
    average: 'mean',
    minimum: 'min',
    lowest: 'min',
    maximum: 'max',
    highest: 'max',
    best: 'max',
    med: 'median',
    p50: 'median',
    latest: 'last',
    final: 'last',
};
/** The function whose bracket opens here, now behind us; null where a bare name stands. */
function parseAggregate(reader) {
    const at = reader.index;
    const taken = reader.take(call);
    if (taken === '')
        return null;
    const word = taken.slice(0, -1);
    const aggregate = aggregates.find((name) => name === word);
    if (aggregate !== undefined)
        return aggregate;
    const lower = word.toLowerCase();
    const meant = Object.hasOwn(otherWords, lower) ? otherWords[lower] : (0,nearest/* nearest */.p)(word, aggregates);
    const hint = meant === null || meant === undefined
        ? 'a name with brackets in it needs quotes'
        : (0,line_reader/* didYouMean */.au)(meant);
    const problem = `expected a function (${aggregates.join(', ')}) before the bracket, found ${(0,line_reader/* quoted */.TL)(word)}; ${hint}`;
    throw reader.error(problem, at);
}

// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __nccwpck_require__(8704);
// EXTERNAL MODULE: ./src/config/gate-line/baseline.ts
var gate_line_baseline = __nccwpck_require__(2258);
// EXTERNAL MODULE: ./src/core/alias-rule.ts
var alias_rule = __nccwpck_require__(1146);
// EXTERNAL MODULE: ./src/config/gate-line/margin.ts
var gate_line_margin = __nccwpck_require__(7139);
;// CONCATENATED MODULE: ./src/config/gate-line/bound-problem.ts






const baselines = 'champion, alias:NAME, stage:NAME, version:N';
/** A number and an operator at the start of the line. */
const numberOnTheLeft = /^[ \t]*[-+]?[0-9.]+[ \t]*[<>=]/;
const looksLikeNumber = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
/** Why the word right of the operator is not what was expected, and what is nearest. */
function problemOfBound(reader, word, at, what) {
    if (/^champion[-+]/.test(word)) {
        return (0,gate_line_margin/* gluedMargin */.i)(reader, word, 'champion'.length, at + 'champion'.length);
    }
    const comment = word.indexOf('#');
    if (comment > 0)
        return reader.error('a comment needs a space before its #', at + comment);
    const found = word === '' ? 'the end of the line' : reader.found(at);
    const hint = word === '' ? null : hintFor(reader, word);
    const expected = `expected ${what} (${baselines})`;
    return reader.error(`${expected}, found ${found}${hint === null ? '' : `; ${hint}`}`, at);
}
function hintFor(reader, word) {
    if (numberOnTheLeft.test(reader.source.text))
        return 'the metric stands on the left';
    return numberHint(word) ?? baselineHint(word);
}
function numberHint(word) {
    if (/^[-+]?(\.?(nan|inf)|infinity|∞)$/i.test(word))
        return 'a bound is a finite number';
    if (looksLikeNumber.test(word))
        return 'it is too large or too small to compare with';
    if (word.endsWith('%')) {
        const amount = (0,exact/* parseExact */.jM)(word.slice(0, -1));
        if (amount === null)
            return 'a percentage needs a baseline, as in champion - 5%';
        const fraction = amount.coefficient < 0n ? null : (0,exact/* canonicalText */.A4)((0,exact/* percentOf */.pR)(amount, (0,exact/* exactOf */.LN)(1)));
        const asNumber = fraction === null ? '' : `, or the plain number ${fraction}`;
        return `a percentage needs a baseline, as in champion - 5%${asNumber}`;
    }
    if (/^[-+]?[0-9]+,[0-9]/.test(word))
        return 'the decimal sign is a point, as in 0.9';
    if (/^[-+]?[0-9]+(_[0-9]+)+(\.[0-9]+)?$/.test(word))
        return 'digits are not grouped';
    if (/^[−–—]/u.test(word))
        return 'a minus is the plain hyphen -';
    return null;
}
function baselineHint(word) {
    if (word === 'alias' || word === 'stage' || word === 'version')
        return `write ${word}:NAME`;
    if (word.startsWith('"'))
        return 'only the metric, on the left, stands in quotes';
    if (word.startsWith('@'))
        return aliasHint(word.slice(1));
    const colon = word.indexOf(':');
    if (colon !== -1) {
        const kind = (0,nearest/* nearest */.p)(word.slice(0, colon), ['alias', 'stage', 'version']);
        return kind === null ? null : (0,line_reader/* didYouMean */.au)(kind + word.slice(colon));
    }
    if (/^[0-9]/.test(word))
        return null;
    if ((0,nearest/* nearest */.p)(word, ['champion']) !== null)
        return (0,line_reader/* didYouMean */.au)('champion');
    const stage = (0,gate_line_baseline/* stageMeant */._)(word);
    if (stage !== null)
        return (0,line_reader/* didYouMean */.au)(`stage:${stage}`);
    const version = /^v([1-9][0-9]{0,14})$/i.exec(word)?.[1];
    if (version !== undefined)
        return (0,line_reader/* didYouMean */.au)(`version:${version}`);
    return aliasHint(word);
}
function aliasHint(name) {
    return (0,alias_rule/* aliasFault */.L)(name) === null ? `an alias is written ${(0,line_reader/* quoted */.TL)(`alias:${name}`)}` : null;
}

;// CONCATENATED MODULE: ./src/config/gate-line/bound.ts





/** Everything right of the operator, to the end of the line. */
function parseBound(reader) {
    const { text, at } = reader.takeWord();
    if ((0,exact/* parseExact */.jM)(text) !== null) {
        throwUnlessAtEnd(reader, 'number');
        return { kind: 'number', number: text };
    }
    const baseline = (0,gate_line_baseline/* parseBaseline */.n)(reader, text, at);
    if (baseline === null)
        throw problemOfBound(reader, text, at, 'a number or a baseline');
    const margin = (0,gate_line_margin/* parseMargin */.E)(reader, text);
    throwUnlessAtEnd(reader, 'baseline');
    return { kind: 'baseline', baseline, margin };
}
/** A baseline, and nothing behind it. */
function parseBareBaseline(reader) {
    const { text, at } = reader.takeWord();
    const baseline = (0,gate_line_baseline/* parseBaseline */.n)(reader, text, at);
    if (baseline === null)
        throw problemOfBound(reader, text, at, 'a baseline');
    throwUnlessAtEnd(reader, 'baseline');
    return baseline;
}
function throwUnlessAtEnd(reader, after) {
    const { text, at } = reader.takeWord();
    if (text === '')
        return;
    throw reader.error(`expected the end of the line, found ${(0,line_reader/* quoted */.TL)(text)}${hint(text, after)}`, at);
}
function hint(text, after) {
    if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text))
        return '; each gate stands on a line of its own';
    if (text === '%' && after === 'baseline')
        return '; a % follows its number with no space';
    if (text === '%')
        return '; a percentage needs a baseline, as in champion - 5%';
    if (/^[-+*/]/.test(text) && after === 'number') {
        return '; only a baseline may be followed by + or -, as in champion + 0.01';
    }
    if (/^(\/\/|--|;)/.test(text))
        return '; a comment begins with #';
    return '';
}

;// CONCATENATED MODULE: ./src/config/gate-line/comparator.ts

const comparators = ['>=', '>', '<=', '<', '=='];
const signs = /[<>=!~≥≤≠⩾⩽]+/uy;
const splitSign = /[ \t]+=+/y;
/** What else people write. */
const otherSigns = {
    '=': '==',
    '===': '==',
    '=>': '>=',
    '≥': '>=',
    '⩾': '>=',
    '>==': '>=',
    '>>': '>',
    '=<': '<=',
    '≤': '<=',
    '⩽': '<=',
    '<==': '<=',
    '<<': '<',
};
const notEqual = ['!=', '!==', '<>', '≠', '~='];
/** The operator here. `metricAt` is where the metric's name began, for the hint about quotes. */
function parseComparator(reader, metricAt) {
    const at = reader.index;
    const taken = reader.take(signs);
    if (taken === '')
        throw reader.error(`${expected(reader)}${quotesHint(reader, metricAt)}`);
    if (reader.take(splitSign) !== '') {
        throw reader.error(`${expected(reader, at)}; its signs stand together, with no space`, at);
    }
    const comparator = comparators.find((name) => name === taken);
    if (comparator !== undefined)
        return comparator;
    const problem = `expected an operator (${comparators.join(' ')}), found ${(0,line_reader/* quoted */.TL)(taken)}`;
    if (notEqual.includes(taken))
        throw reader.error(`${problem}; no gate asks for "not equal"`, at);
    const meant = Object.hasOwn(otherSigns, taken) ? otherSigns[taken] : undefined;
    throw reader.error(problem + (0,line_reader/* suggestion */.h)(meant), at);
}
function expected(reader, at = reader.index) {
    return `expected an operator (${comparators.join(' ')}), found ${reader.found(at)}`;
}
/** Where an operator does follow, what stands before it was probably meant as one name. */
function quotesHint(reader, metricAt) {
    const { text } = reader.source;
    const whole = text.slice(metricAt, metricAt + 1000);
    if (whole.trim() === 'none')
        return '; none, which means no gates, stands alone';
    const operator = whole.search(/[<>=≥≤]/u);
    const name = operator === -1 ? '' : whole.slice(0, operator).trim();
    if (reader.next === '(')
        return '; a function is one word and its bracket, as in max(name)';
    // A space that is none is the trouble itself: quotes would keep it.
    if (name === '' || /["(){}#]|[^\P{Z} ]/u.test(whole.slice(0, operator)))
        return '';
    return `; a name with spaces or other signs in it needs quotes: ${(0,line_reader/* quoted */.TL)(name)}`;
}

;// CONCATENATED MODULE: ./src/config/gate-line/metric.ts


/** How many gates one line may stand for. */
const mostGates = 500;
const bareRun = new RegExp(`[${print_gate/* bareNameCharacters */.OJ}*]+`, 'uy');
const unwritable = new RegExp(`[${print_gate/* unwritableCharacters */.uD}]`, 'u');
/**
 * A metric's name: bare text, text in quotes and braces, in any order with no space between. The
 * result has one selector for each name that the braces stand for.
 */
function parseMetric(reader) {
    const at = reader.index;
    let spellings = [{ text: '', star: false, literalStar: false }];
    for (;;) {
        const from = reader.index;
        const alternatives = parsePart(reader);
        if (alternatives === null)
            break;
        const count = spellings.length * alternatives.length;
        if (count > mostGates) {
            const problem = `the braces of a line may stand for ${mostGates} gates at most; up to here it is ${count}`;
            throw reader.error(problem, from);
        }
        spellings = spellings.flatMap((left) => alternatives.map((right) => joined(left, right)));
    }
    if (reader.index === at)
        throw reader.error(`expected a metric's name, found ${reader.found()}`);
    return spellings.map((spelling) => selector(reader, spelling, at));
}
function parsePart(reader) {
    if (reader.next === '{')
        return parseBraces(reader);
    const plain = parsePlainPart(reader);
    if (plain !== null)
        return [plain];
    if (reader.next === ',')
        throw reader.error('a list of names stands in braces, as in {a,b}');
    if (reader.next === '}')
        throw reader.error('this brace closes none; a { is missing before it');
    return null;
}
function parsePlainPart(reader) {
    if (reader.next === '"') {
        const text = parseQuotes(reader);
        return { text, star: false, literalStar: text.includes('*') };
    }
    const text = reader.take(bareRun);
    return text === '' ? null : { text, star: text.includes('*'), literalStar: false };
}
function parseQuotes(reader) {
    const { text } = reader.source;
    const from = reader.index + 1;
    const to = text.indexOf('"', from);
    if (to === -1)
        throw reader.error('these quotes are never closed');
    const name = text.slice(from, to);
    if (name === '')
        throw reader.error('expected a name inside the quotes, found none');
    const hidden = unwritable.exec(name);
    if (hidden !== null) {
        throw reader.error(`a metric's name cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(hidden[0])}`, from + hidden.index);
    }
    reader.index = to + 1;
    return name;
}
function parseBraces(reader) {
    const opening = reader.index;
    const elements = [];
    do {
        reader.index += 1;
        reader.skipSpaces();
        elements.push(parseElement(reader, opening));
        reader.skipSpaces();
    } while (reader.next === ',');
    if (reader.next !== '}')
        throw unexpectedInBraces(reader, opening);
    reader.index += 1;
    return elements;
}
function parseElement(reader, opening) {
    const first = parsePlainPart(reader);
    if (first === null) {
        if (reader.next !== ',' && reader.next !== '}')
            throw unexpectedInBraces(reader, opening);
        throw reader.error(`expected a name in the braces, found "${reader.next}"`);
    }
    let element = first;
    for (;;) {
        const more = parsePlainPart(reader);
        if (more === null)
            return element;
        element = joined(element, more);
    }
}
function unexpectedInBraces(reader, opening) {
    if (!reader.source.text.includes('}', reader.index)) {
        return reader.error('this brace is never closed', opening);
    }
    if (reader.next === '{') {
        return reader.error('braces cannot stand inside braces; write out the names');
    }
    const hint = 'a name with spaces or other signs in it needs quotes, as in {"a b",c}';
    return reader.error(`expected a comma or a closing brace, found ${reader.found()}; ${hint}`);
}
function joined(left, right) {
    return {
        text: left.text + right.text,
        star: left.star || right.star,
        literalStar: left.literalStar || right.literalStar,
    };
}
function selector(reader, spelling, at) {
    if (!spelling.star)
        return { kind: 'name', name: spelling.text };
    if (spelling.literalStar) {
        throw reader.error('a name cannot hold both a * in quotes and a * that is a pattern', at);
    }
    return { kind: 'pattern', pattern: spelling.text };
}

// EXTERNAL MODULE: ./src/config/gate-line/severity.ts
var gate_line_severity = __nccwpck_require__(8450);
;// CONCATENATED MODULE: ./src/config/gate-line/gate-line.ts






/** In UTF-16 units; no metric, alias or number comes near it. */
const longestLine = 10_000;
/** A tab is as good as a space. */
const forbidden = /[\u2028\u2029]|(?!\t)\p{Cc}/u;
/**
 * The gates that one line stands for: one, or one for each name that braces stand for. Throws a
 * `GateLineError` for anything else, a blank line, a comment and `none` among them.
 */
function parseGateLine(line, place) {
    const reader = new line_reader/* LineReader */.uo(sourceLine(line, place));
    throwIfUnreadable(reader);
    reader.skipSpaces();
    if (reader.atEnd) {
        throw reader.error('expected a gate, as in val_auc >= 0.9, found the end of the line');
    }
    const severity = (0,gate_line_severity/* parseSeverity */.lv)(reader);
    const { aggregate, metrics, at } = parseMeasured(reader);
    reader.skipSpaces();
    const comparator = parseComparator(reader, at);
    const bound = parseBound(reader);
    return metrics.map((metric) => ({
        kind: 'threshold',
        severity,
        aggregate,
        metric,
        comparator,
        bound,
        dataset: null,
        samples: null,
        confidence: null,
    }));
}
/** What stands left of the operator, alone; `end` is where it ends in the text. */
function parseMeasuredText(text) {
    const reader = readerOf(text);
    reader.skipSpaces();
    const start = reader.index;
    (0,gate_line_severity/* parseSeverity */.lv)(reader);
    if (reader.index !== start) {
        throw reader.error('the severity stands beside the metric, as in "severity: warn"', start);
    }
    const measured = parseMeasured(reader);
    reader.skipSpaces();
    return { ...measured, end: reader.index };
}
/** What stands right of the operator, alone. */
function parseBoundText(text) {
    return parseBound(readerOf(text));
}
/** A baseline, alone: without a margin. */
function parseBaselineText(text) {
    return parseBareBaseline(readerOf(text));
}
function readerOf(text) {
    const reader = new line_reader/* LineReader */.uo(sourceLine(text, { line: 1 }));
    throwIfUnreadable(reader);
    return reader;
}
function sourceLine(text, place) {
    return { text, source: place.source ?? 'gates', line: place.line, column: place.column ?? 1 };
}
/** Also holds for lines that are not parsed further: comments. */
function throwIfTooLong(source) {
    if (source.text.length <= longestLine)
        return;
    const problem = `a gate line has ${longestLine} characters at most; this one has ${source.text.length}`;
    throw new line_reader/* LineReader */.uo(source).error(problem, longestLine);
}
function throwIfUnreadable(reader) {
    throwIfTooLong(reader.source);
    const hidden = forbidden.exec(reader.source.text);
    if (hidden === null)
        return;
    throw reader.error(`a gate line cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(hidden[0])}`, hidden.index);
}
/** A metric's name, or a function of it. */
function parseMeasured(reader) {
    const aggregate = parseAggregate(reader);
    if (aggregate === null) {
        const at = reader.index;
        return { aggregate: 'last', isCall: false, metrics: parseMetric(reader), at };
    }
    reader.skipSpaces();
    const at = reader.index;
    const metrics = parseMetric(reader);
    reader.skipSpaces();
    if (reader.next !== ')')
        throw missingBracket(reader, at);
    reader.index += 1;
    return { aggregate, isCall: true, metrics, at };
}
function missingBracket(reader, at) {
    const { text } = reader.source;
    const problem = `expected a closing bracket after the metric's name, found ${reader.found()}`;
    const closing = text.indexOf(')', reader.index);
    const name = closing === -1 ? '' : text.slice(at, closing).trim();
    if (name === '' || /["{}(]/.test(name))
        return reader.error(problem);
    return reader.error(`${problem}; a name with spaces or other signs in it needs quotes: ${(0,line_reader/* quoted */.TL)(name)}`);
}

// EXTERNAL MODULE: ./src/config/gate-line/gate-line-error.ts
var gate_line_error = __nccwpck_require__(6886);
;// CONCATENATED MODULE: ./src/config/gate-line/gate-lines.ts



const mostLines = 1000;
/**
 * The gates of a text, one a line, with blank lines and `#` comments between; or `none`. Throws a
 * `GateLineError` at the first place that cannot be read. `place` is where the text begins: its
 * column holds for every line, as in an indented block.
 */
function parseGateLines(text, place = { line: 1 }) {
    const lines = text.split(/\r\n|\n|\r/);
    const gates = [];
    const nones = [];
    for (const [index, content] of lines.entries()) {
        const line = place.line + index;
        const source = sourceLine(content, { ...place, line });
        if (index >= mostLines && content !== '') {
            throw new gate_line_error/* GateLineError */.k(source, 0, `there may be ${mostLines} lines of gates at most`);
        }
        throwIfTooLong(source);
        switch (kindOf(source)) {
            case 'blank':
                break;
            case 'none':
                nones.push(source);
                break;
            case 'gate':
                for (const gate of parseGateLine(content, source))
                    gates.push({ ...gate, line });
                break;
        }
        throwIfNoneIsNotAlone(nones, gates);
    }
    if (nones.length > 0)
        return { kind: 'none' };
    return gates.length === 0 ? { kind: 'absent' } : { kind: 'gates', gates };
}
function kindOf(source) {
    const reader = new line_reader/* LineReader */.uo(source);
    const first = reader.takeWord();
    if (first.text === '')
        return 'blank';
    if (reader.takeWord().text !== '')
        return 'gate';
    if (first.text === 'none')
        return 'none';
    if (first.text.toLowerCase() !== 'none')
        return 'gate';
    throw reader.error(`expected a gate or none, found "${first.text}"; none is in small letters`, first.at);
}
function throwIfNoneIsNotAlone(nones, gates) {
    const [none, second] = nones;
    if (none === undefined || (second === undefined && gates.length === 0))
        return;
    const problem = 'none means that there are no gates, on purpose: it stands once, and with no gate beside it';
    throw new gate_line_error/* GateLineError */.k(none, none.text.indexOf('none'), problem);
}

;// CONCATENATED MODULE: ./src/config/gate-line/index.ts





/***/ }),

/***/ 8403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   uo: () => (/* binding */ LineReader),
/* harmony export */   v0: () => (/* binding */ nameOfUnseen)
/* harmony export */ });
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1037);
/* harmony import */ var _gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6886);


const spaces = /[ \t]+/y;
const word = /[^ \t]+/y;
/** Reads one line from left to right. Places are in UTF-16 units; errors count in code points. */
class LineReader {
    source;
    index = 0;
    constructor(source) {
        this.source = source;
    }
    /** The next character, or '' at the end of the line. */
    get next() {
        const codePoint = this.source.text.codePointAt(this.index);
        return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
    }
    /** Whether nothing but a comment follows: `#` begins one at the start and after a space. */
    get atEnd() {
        const { text } = this.source;
        if (this.index >= text.length)
            return true;
        if (text[this.index] !== '#')
            return false;
        const previous = text[this.index - 1];
        return previous === undefined || previous === ' ' || previous === '\t';
    }
    /** What the sticky expression matches here, which is then behind us; '' if it does not. */
    take(sticky) {
        sticky.lastIndex = this.index;
        const taken = sticky.exec(this.source.text)?.[0] ?? '';
        this.index += taken.length;
        return taken;
    }
    skipSpaces() {
        this.take(spaces);
    }
    /** Everything up to the next space, after any spaces here; '' where only a comment follows. */
    takeWord() {
        this.skipSpaces();
        const at = this.index;
        return { text: this.atEnd ? '' : this.take(word), at };
    }
    /** What stands here, for a message: `"x"`, `U+00A0 (which looks like a space)`, `the end …`. */
    found(at = this.index) {
        const ahead = new LineReader(this.source);
        ahead.index = at;
        if (ahead.atEnd)
            return 'the end of the line';
        const first = ahead.next;
        if (/^[\p{Z}\p{C}]$/u.test(first) && first !== ' ')
            return nameOfUnseen(first);
        return quoted(ahead.takeWord().text);
    }
    error(problem, at = this.index) {
        return new _gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateLineError */ .k(this.source, at, problem);
    }
}
/** A piece of the user's text inside a message. */
function quoted(text) {
    return `"${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, 60)}"`;
}
/** `; did you mean "x"?`, or nothing. */
function suggestion(meant) {
    return meant === null || meant === undefined ? '' : `; ${didYouMean(meant)}`;
}
/** The same where other hints stand beside it: `did you mean "x"?` */
function didYouMean(meant) {
    return `did you mean ${quoted(meant)}?`;
}
/** `U+00A0, which is no plain space`: copied text often holds these. */
function nameOfUnseen(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return /^\p{Zs}$/u.test(character)
        ? `the character U+${code}, which looks like a space and is none`
        : `the invisible character U+${code}`;
}


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseMargin),
/* harmony export */   i: () => (/* binding */ gluedMargin)
/* harmony export */ });
/* harmony import */ var _core_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8704);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8403);


/** What may follow a baseline: nothing, or `+` or `-` and a number or percentage. */
function parseMargin(reader, baseline) {
    const { text: sign, at } = reader.takeWord();
    if (sign === '')
        return null;
    if (sign !== '+' && sign !== '-')
        throw problemOfSign(reader, baseline, sign, at);
    const amount = reader.takeWord();
    const unit = amount.text.endsWith('%') ? 'percent' : 'absolute';
    const digits = unit === 'percent' ? amount.text.slice(0, -1) : amount.text;
    if (!/^[0-9.]/.test(digits) || (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(digits) === null) {
        throw problemOfAmount(reader, sign, amount.text, amount.at);
    }
    return { sign, amount: digits, unit };
}
function problemOfSign(reader, baseline, text, at) {
    if (/^[-+]/.test(text)) {
        return gluedMargin(reader, baseline + text, baseline.length, at);
    }
    const problem = `expected + or - after the baseline, or the end of the line, found ${reader.found(at)}`;
    if (/^[−–—]/u.test(text))
        return reader.error(`${problem}; a minus is the plain hyphen -`, at);
    if (/^[*×x](?![\p{L}_])/u.test(text)) {
        const factor = text.length > 1 ? text.slice(1) : reader.takeWord().text;
        return reader.error(`${problem}; ${percentageFor(baseline, factor)}`, at);
    }
    if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text)) {
        return reader.error(`${problem}; each gate stands on a line of its own`, at);
    }
    return reader.error(problem, at);
}
/** `champion-5%`: names may hold a hyphen, so a margin needs its spaces. `sign` is a place in `text`. */
function gluedMargin(reader, text, sign, at) {
    const amount = text.slice(sign + 1) || reader.takeWord().text;
    const spaced = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${text.slice(0, sign)} ${text[sign]} ${amount}`);
    const problem = `the ${text[sign]} after a baseline needs a space on both sides: ${spaced}`;
    return reader.error(problem, at);
}
/** `champion * 0.99` is meant as `champion - 1%`, and is that for a champion above zero. */
function percentageFor(baseline, factor) {
    const exact = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(factor);
    if (exact === null)
        return `a share is a percentage, as in ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${baseline} - 1%`)}`;
    const change = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(exact, (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(1)), (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(100));
    const percent = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)(change);
    const sign = percent.startsWith('-') ? '-' : '+';
    const margin = `${baseline} ${sign} ${percent.replace('-', '')}%`;
    return `a share is a percentage of the baseline's absolute value: ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(margin)}`;
}
function problemOfAmount(reader, sign, text, at) {
    const found = text === '' ? 'the end of the line' : reader.found(at);
    const problem = `expected a number or a percentage after the ${sign}, found ${found}`;
    if (/^[-+]/.test(text))
        return reader.error(`${problem}; the amount itself has no sign`, at);
    const word = /^([0-9.]+)(percent|pct|pp|‰)$/i.exec(text)?.[1];
    if (word !== undefined)
        return reader.error(problem + (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(`${word}%`), at);
    const comment = text.indexOf('#');
    if (comment > 0)
        return reader.error('a comment needs a space before its #', at + comment);
    return reader.error(problem, at);
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   rB: () => (/* binding */ severityMeant)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(761);
/* harmony import */ var _core_print_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2642);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8403);



const severities = ['fail', 'warn', 'info'];
/** A word, a colon and a space. `warn:brier`, without the space, is a metric's name. */
const prefix = new RegExp(String.raw `[${_core_print_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .bareNameCharacters */ .OJ}]*:(?=[ \t]|$)`, 'uy');
/** What else people call them. */
const otherWords = {
    error: 'fail',
    err: 'fail',
    block: 'fail',
    must: 'fail',
    required: 'fail',
    warning: 'warn',
    should: 'warn',
    information: 'info',
    notice: 'info',
    note: 'info',
    debug: 'info',
};
/** The severity at the start of a line; `fail` where there is none. */
function parseSeverity(reader) {
    const at = reader.index;
    const taken = reader.take(prefix);
    if (taken === '')
        return 'fail';
    const severity = severityNamed(reader, taken.slice(0, -1), at);
    reader.skipSpaces();
    const second = reader.index;
    if (reader.take(prefix) !== '') {
        throw reader.error('a line has one severity; a name that ends in a colon needs quotes', second);
    }
    return severity;
}
/** The severity that the word was probably meant to be; null if none is near. */
function severityMeant(word) {
    const lower = word.toLowerCase();
    const other = Object.hasOwn(otherWords, lower) ? otherWords[lower] : undefined;
    return other ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, severities);
}
function severityNamed(reader, word, at) {
    const severity = severities.find((name) => name === word);
    if (severity !== undefined)
        return severity;
    const meant = severityMeant(word);
    const hint = meant === null ? 'a metric whose name ends in a colon needs quotes' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(`${meant}:`);
    const problem = `expected a severity (fail:, warn: or info:), found ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${word}:`)}; ${hint}`;
    throw reader.error(problem, at);
}


/***/ }),

/***/ 2617:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  UK: () => (/* binding */ readCommand),
  dC: () => (/* binding */ readConnection),
  jh: () => (/* binding */ readModelName),
  e$: () => (/* binding */ readPromotion),
  tL: () => (/* binding */ readReport),
  _E: () => (/* binding */ readTarget)
});

;// CONCATENATED MODULE: ./src/core/command.ts
/** The `command` input. `auto` becomes one of the others by what triggered the run. */
const requestedCommands = [
    'auto',
    'check',
    'promote',
    'rollback',
    'clear-hold',
    'adopt',
    'audit',
];

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __nccwpck_require__(8159);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __nccwpck_require__(4146);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
// EXTERNAL MODULE: ./src/config/choice.ts
var choice = __nccwpck_require__(1731);
// EXTERNAL MODULE: ./src/config/credentials.ts
var credentials = __nccwpck_require__(980);
// EXTERNAL MODULE: ./src/config/gate-line/index.ts + 7 modules
var gate_line = __nccwpck_require__(7161);
;// CONCATENATED MODULE: ./src/config/gates.ts


/**
 * The gates of the inputs. Without a policy there must be one that can stop the promotion, or
 * `none` in as many words; beside a policy they only ever add to it.
 */
function readGates(text, target, besidePolicy) {
    const parsed = (0,gate_line/* parseGateLines */.GB)(text);
    if (target.kind === 'retirement') {
        // Read all the same, so that a typo in them is found before the day they are needed.
        return parsed.kind === 'gates' ? parsed : { kind: 'none' };
    }
    switch (parsed.kind) {
        case 'none':
            if (!besidePolicy)
                return parsed;
            throw new errors/* UsageError */.eb('"gates: none" stands beside a "policy", which has gates. Leave "gates" out to ask those ' +
                'of the policy alone.');
        case 'absent':
            if (besidePolicy)
                return { kind: 'gates', gates: [] };
            throw new errors/* UsageError */.eb('No gates are given, so nothing would be asked of the version. Write at least one in ' +
                '"gates" (val_auc >= 0.9, say), name a "policy" file, or write "gates: none" to promote ' +
                'without any.');
        case 'gates':
            if (besidePolicy || parsed.gates.some((gate) => gate.severity === 'fail'))
                return parsed;
            throw new errors/* UsageError */.eb('All gates are "warn:" or "info:", so nothing could stop the promotion. Make at least one ' +
                'of them count, or write "gates: none" to promote without any.');
    }
}

// EXTERNAL MODULE: ./src/config/target.ts
var target = __nccwpck_require__(5165);
// EXTERNAL MODULE: ./src/config/version.ts
var config_version = __nccwpck_require__(8794);
;// CONCATENATED MODULE: ./src/config/inputs.ts










/** Every input of the action; the CLI's flags have the same names. */
const inputNames = [
    'command',
    'model-name',
    'version',
    'stage',
    'alias',
    'gates',
    'policy',
    'archive-existing',
    'to-version',
    'force',
    'first-promotion',
    'same-dataset',
    'dry-run',
    'fail-on',
    'expected-evidence',
    'accept-hold',
    'reason',
    'rollback-on-failure',
    'environment',
    'require-approval',
    'create-deployment',
    'tracking-uri',
    'registry-uri',
    'tracking-token',
    'tracking-username',
    'tracking-password',
    'ui-url',
    'github-token',
    'comment',
    'comment-key',
];
function readCommand(raw) {
    return (0,choice/* choice */.Y)('command', raw.command, requestedCommands, 'auto');
}
function readPromotion(raw) {
    const model = readModelName(raw);
    const version = (0,config_version/* parseVersionInput */.gX)(raw.version);
    const target = readTarget(raw);
    refuseRollbackInputs(raw);
    return {
        model,
        version,
        target,
        gates: readGates(raw.gates, target, raw.policy !== ''),
        policy: raw.policy === '' ? null : raw.policy,
        firstPromotion: (0,choice/* choice */.Y)('first-promotion', raw['first-promotion'], ['require-absolute', 'hold', 'allow'], null),
        sameDataset: (0,choice/* choice */.Y)('same-dataset', raw['same-dataset'], ['hold', 'warn', 'ignore', 'require'], null),
        dryRun: (0,choice/* boolean */.z)('dry-run', raw['dry-run'], false),
        failOn: (0,choice/* choice */.Y)('fail-on', raw['fail-on'], exit/* failOnChoices */.Qr, 'hold'),
        expectedEvidence: raw['expected-evidence'] === '' ? null : raw['expected-evidence'],
        acceptHold: readAcceptHold(raw),
        rollbackOnFailure: readRollbackOnFailure(raw, target),
        approval: readApproval(raw),
    };
}
/** Without the digest, the people who approve would approve whatever the evidence is by then. */
function readApproval(raw) {
    const wanted = (0,choice/* boolean */.z)('require-approval', raw['require-approval'], false);
    const { environment } = raw;
    if (!wanted) {
        refuseIdleEnvironment(raw);
        return null;
    }
    if (environment === '') {
        throw new errors/* UsageError */.eb('"require-approval" is true and "environment" is empty: name the environment whose reviewers ' +
            'approve this job, the same as in the job\'s own "environment:".');
    }
    if (raw['expected-evidence'] === '') {
        throw new errors/* UsageError */.eb('"require-approval" is true and "expected-evidence" is empty: it takes the "evidence-digest" ' +
            'that was shown to the reviewers, an output of the job that checks. A misspelt output is ' +
            'empty, too.');
    }
    return { environment };
}
/** Who names an environment and means it to protect the promotion must not be left believing it. */
function refuseIdleEnvironment(raw) {
    if (raw.environment === '' || (0,choice/* boolean */.z)('create-deployment', raw['create-deployment'], false))
        return;
    throw new errors/* UsageError */.eb('"environment" is given, and neither "require-approval" nor "create-deployment" is true, so it ' +
        'would do nothing. The job\'s own "environment:" is what GitHub protects.');
}
/** Who names them and means a rollback must not get a promotion. */
function refuseRollbackInputs(raw) {
    if (raw['to-version'] !== '') {
        throw new errors/* UsageError */.eb('"to-version" names who gets a target back, and is for rollback. A promotion takes "version".');
    }
    if ((0,choice/* boolean */.z)('force', raw.force, false)) {
        throw new errors/* UsageError */.eb('"force" is for rollback. No promotion passes a gate by force; "accept-hold" releases a hold.');
    }
}
function readRollbackOnFailure(raw, target) {
    const wanted = (0,choice/* boolean */.z)('rollback-on-failure', raw['rollback-on-failure'], false);
    if (wanted && target.kind === 'retirement') {
        throw new errors/* UsageError */.eb(`"rollback-on-failure" undoes promotions to Staging, Production or an alias; nobody serves ` +
            `from ${target.stage}, so there is nothing to undo. Leave it out.`);
    }
    return wanted;
}
/** A reason without a digest is most likely an output that was misspelt, and came out empty. */
function readAcceptHold(raw) {
    const { 'accept-hold': digest, reason, 'expected-evidence': expected } = raw;
    if (digest === '' && reason === '')
        return null;
    if (digest === '') {
        throw new errors/* UsageError */.eb('"reason" is given and "accept-hold" is empty: it takes the evidence digest of the hold that ' +
            'is accepted (sha256:…), as the report of the hold shows it.');
    }
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new errors/* UsageError */.eb(`"accept-hold" is '${(0,untrusted_text/* visible */.RK)(digest, 100)}'; it takes the evidence digest of the hold that is ` +
            'accepted: sha256: and 64 hexadecimal digits, as the report of the hold shows it.');
    }
    if (reason === '') {
        throw new errors/* UsageError */.eb('"accept-hold" is given without a "reason". It goes into the record: say why this hold may be ' +
            'passed over.');
    }
    if (expected !== '' && expected !== digest) {
        throw new errors/* UsageError */.eb('"accept-hold" and "expected-evidence" name two different digests, and the evidence can only ' +
            'have one. Accept the hold that was approved, or leave one of them out.');
    }
    return { digest, reason };
}
function readModelName(raw) {
    const text = raw['model-name'];
    if (text === '')
        throw new errors/* UsageError */.eb('No "model-name" is given: the name of the registered model.');
    return (0,model/* modelName */.fD)(text);
}
function readTarget(raw) {
    const archiveExisting = (0,choice/* boolean */.z)('archive-existing', raw['archive-existing'], true);
    return (0,target/* parseTarget */.hu)(raw.stage, raw.alias, archiveExisting);
}
/** `fallbackUri`: what is taken where no tracking URI is given at all; null: that is an error. */
function readConnection(raw, env, fallbackUri) {
    const variable = (name) => env[name]?.trim() ?? '';
    const trackingUri = raw['tracking-uri'] || variable('MLFLOW_TRACKING_URI') || (fallbackUri ?? '');
    if (trackingUri === '') {
        throw new errors/* UsageError */.eb('No "tracking-uri" is given and MLFLOW_TRACKING_URI is not set: where is MLflow? ' +
            'For example https://mlflow.example.com or sqlite:///mlflow.db.');
    }
    const registryUri = raw['registry-uri'] || variable('MLFLOW_REGISTRY_URI') || trackingUri;
    return {
        trackingUri,
        registryUri,
        credentials: (0,credentials/* chooseCredentials */.M)({
            token: raw['tracking-token'],
            username: raw['tracking-username'],
            password: raw['tracking-password'],
        }, {
            token: variable('MLFLOW_TRACKING_TOKEN'),
            username: variable('MLFLOW_TRACKING_USERNAME'),
            password: variable('MLFLOW_TRACKING_PASSWORD'),
        }),
        uiUrl: readUiUrl(raw['ui-url'], trackingUri),
    };
}
function readReport(raw) {
    return {
        githubToken: raw['github-token'],
        comment: (0,choice/* boolean */.z)('comment', raw.comment, true),
        commentKey: raw['comment-key'],
        createDeployment: readCreateDeployment(raw),
    };
}
function readCreateDeployment(raw) {
    if (!(0,choice/* boolean */.z)('create-deployment', raw['create-deployment'], false))
        return null;
    const { environment } = raw;
    if (environment === '') {
        throw new errors/* UsageError */.eb('"create-deployment" is true and "environment" is empty: name the environment on whose page ' +
            'the promotion is to stand.');
    }
    return { environment };
}
function readUiUrl(given, trackingUri) {
    if (given === 'none')
        return null;
    if (given === '')
        return isHttp(trackingUri) ? withoutCredentials(trackingUri) : null;
    if (!isHttp(given)) {
        throw new errors/* UsageError */.eb(`"ui-url" is no http or https address. ` +
            `Give the address that people open MLflow at, or "none" for no links.`);
    }
    return withoutCredentials(given);
}
function isHttp(uri) {
    return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol);
}
function withoutCredentials(uri) {
    const url = new URL(uri);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href.replace(/\/+$/, '');
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ parseStage),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   sj: () => (/* binding */ parseAlias)
/* harmony export */ });
/* harmony import */ var _core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1146);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4146);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1037);





/** Exactly one of `stage` and `alias` says where the version goes; '' is "not given". */
function parseTarget(stage, alias, archiveExisting) {
    if (stage !== '' && alias !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Both a stage ('${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(stage)}') and an alias ('${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(alias)}') are given. ` +
            `A promotion moves one target: give exactly one of "stage" and "alias".`);
    }
    if (alias !== '')
        return { kind: 'alias', alias: parseAlias(alias) };
    if (stage === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('No target is given. Say where the version goes: "stage" (Staging, Production, Archived, ' +
            'None) or "alias" (champion, say).');
    }
    const canonical = parseStage(stage);
    return canonical === 'Archived' || canonical === 'None'
        ? { kind: 'retirement', stage: canonical }
        : { kind: 'stage', stage: canonical, archiveExisting };
}
function parseStage(text) {
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalStage */ .RQ)(text);
    if (stage === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}' is not a stage of MLflow. There are ${_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$.join(', ')}, in any case.` +
            `${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, _core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$)} Anything else can be an alias: "alias" instead of "stage".`);
    }
    return stage;
}
/** Throws a UsageError that says why MLflow does not take it. */
function parseAlias(text) {
    const fault = (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasFault */ .L)(text);
    if (fault !== null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}' cannot be used: an alias ${fault}.`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasName */ .sN)(text);
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readVersionInput)
/* harmony export */ });
/* unused harmony export readVersionFile */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1037);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8794);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7946);




/** 1024 bytes are more than any version needs; a larger file is some other file. */
const versionFile = {
    name: 'version file',
    mostBytes: 1024,
    expected: 'one line is expected',
};
/** The version that an input means, a file read where it names one. */
async function readVersionInput(input, place) {
    return input.kind === 'file' ? await readVersionFile(input.path, place) : input;
}
/** The version that a file names on its one line: what a pull request edits. */
async function readVersionFile(path, place) {
    const shown = `'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}'`;
    const text = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextFrom */ .Cd)(place, path, versionFile);
    const lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    const [line, ...others] = lines.map((each) => each.trim());
    if (line === undefined || line === '' || others.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The version file ${shown} must have exactly one line, and on it the version; ` +
            `it has ${lines.length === 1 ? 'an empty one' : lines.length}.`);
    }
    if (line.startsWith('file:')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The version file ${shown} points to another file, which is not followed.`);
    }
    try {
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionSelector */ .Bg)(line);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`In the version file ${shown}: ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 8794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ parseVersionSelector),
/* harmony export */   gX: () => (/* binding */ parseVersionInput)
/* harmony export */ });
/* unused harmony export versionForms */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1037);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5165);




/** What a version may look like, for error messages and help. */
const versionForms = '3, @challenger (or alias:challenger), Staging (or stage:Staging), latest, run:<run id>, file:PATH';
function parseVersionInput(text) {
    if (text.startsWith('file:')) {
        const path = text.slice('file:'.length).trim();
        if (path === '')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"version: file:" names no file: write file:PATH.`);
        return { kind: 'file', path };
    }
    return parseVersionSelector(text);
}
function parseVersionSelector(text) {
    if (text === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version is given. It can be ${versionForms}.`);
    }
    if (/^\d+$/.test(text))
        return { kind: 'number', version: parseVersionNumber(text) };
    if (text === 'latest')
        return { kind: 'latest' };
    if (text.startsWith('@'))
        return { kind: 'alias', alias: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAlias */ .sj)(text.slice(1)) };
    if (text.startsWith('alias:'))
        return { kind: 'alias', alias: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAlias */ .sj)(text.slice(6)) };
    if (text.startsWith('stage:'))
        return { kind: 'stage', stage: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStage */ .YA)(text.slice(6)) };
    if (text.startsWith('run:'))
        return { kind: 'run', run: parseRunId(text.slice(4)) };
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalStage */ .RQ)(text);
    if (stage !== null)
        return { kind: 'stage', stage };
    const asAlias = /^[\p{L}\p{N}\p{M}_-]+$/u.test(text)
        ? ` For an alias write @${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}.`
        : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a version. It can be ${versionForms}.${asAlias}`);
}
/** MLflow answers version 1 for "01", so only the one spelling is taken. */
function parseVersionNumber(text) {
    const number = Number(text);
    if (!/^[1-9]\d*$/.test(text) || number > 2_147_483_647) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a version number: whole numbers from 1, without leading zeros.`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNumber */ .e1)(number);
}
function parseRunId(text) {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a run id: MLflow's are 32 letters and digits (write run:<run id>).`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz)(text);
}


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ readTextFrom),
/* harmony export */   _I: () => (/* binding */ textKind),
/* harmony export */   wp: () => (/* binding */ mostTextBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1037);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/**
 * The bytes of a file inside of the workspace. A path that leads out of it, by `..` or by a
 * symbolic link, is refused, and so is a file that is too large, before any of it is read.
 */
async function readWorkspaceFile(path, workspace, kind) {
    const file = `${kind.name} '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}'`;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The workspace ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(workspace)} does not exist, so neither does the ${file}.`, { cause });
    });
    const wanted = resolved(root, path, file);
    if (!isInside(root, wanted)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is outside the workspace ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(root)}.`);
    }
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wanted).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} does not exist in ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(root)}. ` +
            `Is the repository checked out before this step?`, { cause });
    });
    if (!isInside(root, real)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is a link that leads out of the workspace.`);
    }
    return await readWhole(real, file, kind);
}
/** More than any text that is written by hand. */
const mostTextBytes = 256 * 1024;
/**
 * The text of a file, with the byte order mark that it may begin with. Bytes that are no UTF-8 are
 * refused: what they were meant to say would be a guess.
 */
async function readTextFrom(place, path, kind) {
    if (typeof place !== 'string')
        return await place.readText(path, kind);
    const bytes = await readWorkspaceFile(path, place, kind);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${kind.name} '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}' is not text in UTF-8; save it in that encoding.`, { cause });
    }
}
/** A file that is written by hand. `kind`: for messages, after "a": `policy`. */
function textKind({ name, kind, }) {
    return {
        name,
        mostBytes: mostTextBytes,
        expected: `a ${kind} has ${mostTextBytes / 1024} kB at most`,
    };
}
/** A path with a zero byte in it is no path at all to the system. */
function resolved(root, path, file) {
    if (path.includes('\0'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} has a zero byte in its path.`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
async function readWhole(path, file, kind) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Asked before opening: to open a pipe would wait for somebody who writes into it.
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is not a file.`);
            const opened = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const { size } = await opened.stat();
            if (size > kind.mostBytes) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} has ${size} bytes; ${kind.expected}.`);
            }
            return await opened.readFile();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} cannot be read.`, { cause: error });
    }
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/** The digest holds no clock, no rollback, and nothing of what GitHub says: it accepts none of them. */
function restsOnEvidence(check) {
    switch (check.kind) {
        case 'requirement':
            return check.finding.kind !== 'freeze' && check.finding.kind !== 'soak';
        case 'version-not-ready':
        case 'run-not-finished':
        case 'run-deleted':
        case 'run-gone':
        case 'evidence-as-approved':
        case 'other-policy-says':
            return true;
        case 'rolled-back':
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

/***/ 1146:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ aliasFault)
/* harmony export */ });
/** MLflow: letters, digits, `_` and `-` of any script, 1 to 255 of them. */
const allowed = /^[\p{L}\p{N}_-]+$/u;
const versionLike = /^v\p{Nd}+$/iu;
const longest = 255;
/** Why MLflow does not take this as an alias, for a message after "an alias"; null if it does. */
function aliasFault(alias) {
    if (alias === '')
        return 'cannot be empty';
    if (alias.toLowerCase() === 'latest')
        return 'cannot be "latest", in any case: MLflow reserves it';
    if (versionLike.test(alias)) {
        return 'cannot be "v" and a number: MLflow reserves that for versions';
    }
    if (!allowed.test(alias))
        return 'is made of letters, digits, "_" and "-" only';
    if ([...alias].length > longest)
        return `has ${longest} characters at most`;
    return null;
}


/***/ }),

/***/ 8857:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ canonicalGate)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8704);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4888);


/**
 * For digests: what a gate says as JSON, with each number in its one form (`0.90` and `0.9` are the
 * same), so that gates that say the same give the same data.
 */
function canonicalGate(gate) {
    const { severity, dataset } = gate;
    const common = {
        severity,
        metric: canonicalMetric(gate.metric),
        dataset,
        samples: gate.samples && canonicalSamples(gate.samples),
    };
    switch (gate.kind) {
        case 'threshold':
            return { ...common, ...canonicalThreshold(gate) };
        case 'superiority':
            return { ...common, ...canonicalSuperiority(gate) };
    }
}
function canonicalThreshold({ aggregate, comparator, bound, confidence }) {
    return {
        aggregate,
        comparator,
        bound: canonicalBound(bound),
        confidence: confidence && canonicalConfidence(confidence),
    };
}
function canonicalSuperiority({ baseline, better, test, alpha, minimumEffect }) {
    return {
        betterThan: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(baseline),
        better,
        test,
        alpha,
        minimumEffect: canonicalNumber(minimumEffect),
    };
}
function canonicalSamples({ metric, min, otherwise }) {
    return { metric, min, otherwise };
}
function canonicalConfidence(confidence) {
    const { otherwise } = confidence;
    switch (confidence.kind) {
        case 'wilson':
            return { level: confidence.level, samples: confidence.samples, otherwise };
        case 'logged':
            return { logged: confidence.metric, otherwise };
    }
}
/** Built anew, so that nothing that stands beside a gate (its line) comes into a digest. */
function canonicalMetric(metric) {
    return metric.kind === 'name'
        ? { kind: 'name', name: metric.name }
        : { kind: 'pattern', pattern: metric.pattern };
}
function canonicalBound(bound) {
    switch (bound.kind) {
        case 'number':
            return { kind: 'number', number: canonicalNumber(bound.number) };
        case 'baseline': {
            const { margin } = bound;
            return {
                kind: 'baseline',
                baseline: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(bound.baseline),
                margin: margin === null
                    ? null
                    : { sign: margin.sign, amount: canonicalNumber(margin.amount), unit: margin.unit },
            };
        }
    }
}
function canonicalNumber(text) {
    const exact = (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(text);
    if (exact === null)
        throw new RangeError(`${JSON.stringify(text)} is no finite decimal number`);
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)(exact);
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ compareDatasets),
/* harmony export */   Er: () => (/* binding */ measuredOn),
/* harmony export */   Uh: () => (/* binding */ isOfAnotherModel),
/* harmony export */   Xs: () => (/* binding */ pointsOn)
/* harmony export */ });
/**
 * `whole`: every value of the metric counts, not only these points.
 *
 * Matches by run, key, step and timestamp: a logged model shows NaN as 0, so not by value.
 */
function measuredOn(run, metric, points, whole) {
    const ofMetric = entriesOfMetric(run, metric);
    // By moment, for a history has up to as many entries as points.
    const byMoment = Map.groupBy(ofMetric, momentOf);
    const entriesOf = (point) => byMoment.get(momentOf(point)) ?? [];
    const counted = whole ? ofMetric : points.flatMap(entriesOf);
    const datasets = new Map();
    for (const { dataset } of counted) {
        if (dataset !== null)
            datasets.set(dataset.digest, dataset.name);
    }
    const complete = counted.every((entry) => entry.dataset !== null) &&
        points.every((point) => entriesOf(point).length > 0);
    return { datasets, complete };
}
/**
 * Of a metric's history, what was measured on a dataset of that name or digest. Two different
 * values of one moment cannot be told apart, for MLflow keeps one dataset a moment.
 */
function pointsOn(run, metric, history, wanted) {
    if (run.datasets === null)
        return { kind: 'dataset-not-known', because: 'no-datasets' };
    const isWanted = ({ dataset }) => dataset !== null && (dataset.name === wanted || dataset.digest === wanted);
    const byMoment = Map.groupBy(entriesOfMetric(run, metric), momentOf);
    const points = [];
    for (const [moment, there] of Map.groupBy(history, momentOf)) {
        const entries = byMoment.get(moment) ?? [];
        if (!entries.some(isWanted))
            continue;
        const [first, ...others] = there;
        if (others.some(({ value }) => !Object.is(value, first?.value)) || !entries.every(isWanted)) {
            return { kind: 'dataset-not-known', because: 'same-moment' };
        }
        if (first !== undefined)
            points.push(first);
    }
    return { kind: 'points', points };
}
/**
 * Whether any of these points was measured on another logged model of the same run: this version's
 * own model has values of the metric, and none of that moment.
 */
function isOfAnotherModel(run, metric, points) {
    const own = new Set(entriesOfMetric(run, metric).map(momentOf));
    return run.severalModels && own.size > 0 && points.some((point) => !own.has(momentOf(point)));
}
/** Different as soon as one side has a digest that the other, fully known, has not. */
function compareDatasets(a, b) {
    const lacks = (known, other) => known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest));
    if (lacks(a, b) || lacks(b, a))
        return 'different';
    return a.complete && b.complete ? 'same' : 'unknown';
}
function entriesOfMetric(run, metric) {
    return (run.datasets ?? []).filter((entry) => entry.metric === metric && entry.runId === run.runId);
}
function momentOf({ step, timestamp }) {
    return `${step} ${timestamp}`;
}


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ry: () => (/* binding */ countIn),
  gZ: () => (/* binding */ enoughEvidence),
  n7: () => (/* binding */ supportingMetrics)
});

// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __nccwpck_require__(8704);
// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __nccwpck_require__(4888);
// EXTERNAL MODULE: ./src/core/reading.ts
var reading = __nccwpck_require__(179);
// EXTERNAL MODULE: ./src/core/statistics/normal-distribution.ts
var normal_distribution = __nccwpck_require__(2575);
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

;// CONCATENATED MODULE: ./src/core/enough-evidence.ts




/** The metrics beside its own that a gate reads of the candidate. */
function supportingMetrics(gate) {
    const confidence = gate.kind === 'threshold' ? gate.confidence : null;
    return [
        ...(gate.samples === null ? [] : [gate.samples.metric]),
        ...(confidence === null ? [] : [(0,core_gate/* basisOf */.gp)(confidence)]),
    ];
}
/** Whether the candidate's value rests on enough: the champion's is taken as it stands. */
function enoughEvidence(gate, run, candidate) {
    const side = (metric) => (0,reading/* read */.L)(run, { metric, aggregate: 'last', dataset: gate.dataset });
    const samples = gate.samples === null ? null : side(gate.samples.metric);
    const tooFew = gate.samples === null || samples === null ? null : tooFewSamples(gate.samples, samples);
    if (gate.kind === 'superiority' || gate.confidence === null) {
        return { samples, confidence: null, lacking: tooFew };
    }
    const basis = side((0,core_gate/* basisOf */.gp)(gate.confidence));
    const limit = candidate.kind === 'value' ? limitOf(gate.confidence, gate, candidate, basis) : null;
    return {
        samples,
        confidence: { basis, limit: limit?.kind === 'limit' ? limit.limit : null },
        lacking: tooFew ?? (limit?.kind === 'no-confidence' ? limit : null),
    };
}
function tooFewSamples({ min, otherwise }, samples) {
    const count = countIn(samples);
    return count !== null && count >= min ? null : { kind: 'too-few-samples', otherwise };
}
function limitOf(confidence, gate, candidate, basis) {
    const side = (0,core_gate/* limitSide */.Vv)(gate);
    const { otherwise } = confidence;
    if (confidence.kind === 'wilson') {
        const samples = countIn(basis);
        if (samples === null)
            return { kind: 'no-confidence', because: 'no-count', otherwise };
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

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8704:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   LN: () => (/* binding */ exactOf),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   S0: () => (/* binding */ divideByCount),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   jM: () => (/* binding */ parseExact),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* unused harmony export absolute */
/**
 * Exact arithmetic for gates: a number is what its decimal text says, and nothing is ever rounded
 * before it is compared. 0.9 + 0.05 is 0.95 here, which it is not in doubles.
 */
/** Digits before and after the point are bounded by the text, the exponent by what a double holds. */
const decimal = /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:[eE]([+-]?[0-9]+))?$/;
/** A finite double by its shortest decimal form. Throws a RangeError for NaN and the infinities. */
function exactOf(number) {
    const exact = parseExact(String(number));
    if (exact === null)
        throw new RangeError(`${number} is not a finite number`);
    return exact;
}
/**
 * The number that a decimal text stands for, every digit of it; null if it is no decimal number,
 * or lies outside of what a double can hold (1e400, and 1e-400, which a double takes for zero).
 */
function parseExact(text) {
    const match = decimal.exec(text);
    if (match === null)
        return null;
    const fraction = match[3] ?? match[4] ?? '';
    const coefficient = BigInt(`${match[2] ?? ''}${fraction}`);
    if (coefficient === 0n)
        return exact(0n, 0, 1n);
    const double = Number(text);
    // Also what keeps a hostile exponent from becoming a power of ten of that size.
    if (!Number.isFinite(double) || double === 0)
        return null;
    return exact(match[1] === '-' ? -coefficient : coefficient, Number(match[5] ?? '0') - fraction.length, 1n);
}
function add(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    const left = a.coefficient * powerOfTen(a.exponent - exponent) * b.divisor;
    const right = b.coefficient * powerOfTen(b.exponent - exponent) * a.divisor;
    return exact(left + right, exponent, a.divisor * b.divisor);
}
function subtract(a, b) {
    return add(a, { ...b, coefficient: -b.coefficient });
}
function multiply(a, b) {
    return exact(a.coefficient * b.coefficient, a.exponent + b.exponent, a.divisor * b.divisor);
}
/** `count` is a whole number from 1: the count of values of a mean, or 2 for a median. */
function divideByCount(a, count) {
    if (!Number.isSafeInteger(count) || count < 1) {
        throw new RangeError(`a count is a whole number from 1, not ${count}`);
    }
    return exact(a.coefficient, a.exponent, a.divisor * BigInt(count));
}
function absolute(a) {
    return a.coefficient < 0n ? { ...a, coefficient: -a.coefficient } : a;
}
/** `amount` percent of the absolute value of `base`. */
function percentOf(amount, base) {
    const product = multiply(amount, absolute(base));
    return exact(product.coefficient, product.exponent - 2, product.divisor);
}
function compare(a, b) {
    const difference = subtract(a, b).coefficient;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function isZero(a) {
    return a.coefficient === 0n;
}
/**
 * Equal numbers give equal text, and every digit is there: a decimal as JavaScript writes its
 * numbers (`0.9`, `-1.5e-7`, `1e+21`) where one exists, else a reduced fraction (`1/3`).
 */
function canonicalText(a) {
    if (a.divisor === 1n)
        return decimalText(a.coefficient, a.exponent, -6, 21);
    const scale = powerOfTen(Math.abs(a.exponent));
    if (a.exponent >= 0)
        return `${a.coefficient * scale}/${a.divisor}`;
    const common = greatestCommonDivisor(a.coefficient, scale);
    return `${a.coefficient / common}/${a.divisor * (scale / common)}`;
}
/**
 * The same numbers for people: with at least so many significant digits (whole digits are never
 * rounded away below 1e15, zeros at the end are left out), and with more where it takes more to
 * show different numbers differently. The order of what is shown is the order of the numbers, and
 * equal numbers look the same. An exponent stands only below 1e-4 and from 1e15.
 */
function shown(values, minimumSignificantDigits = 4) {
    if (!Number.isSafeInteger(minimumSignificantDigits) || minimumSignificantDigits < 1) {
        throw new RangeError(`significant digits are counted from 1, not ${minimumSignificantDigits}`);
    }
    const different = new Set(values.map(canonicalText)).size;
    let digits = minimumSignificantDigits;
    for (;;) {
        const texts = values.map((value) => roundedText(value, digits));
        if (new Set(texts).size === different)
            return texts;
        // Jumps to where the closest two must differ: one digit at a time would take long for 1e-300.
        digits = Math.max(digits + 1, digitsThatTellApart(values) - 1);
    }
}
/** The significant digits with which a last place is no more than the smallest difference. */
function digitsThatTellApart(values) {
    const sorted = [...values].sort(compare);
    let digits = 1;
    for (const [index, value] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next === undefined || compare(value, next) === 0)
            continue;
        const largest = Math.max(magnitude(value), magnitude(next));
        digits = Math.max(digits, largest - magnitude(subtract(next, value)) + 1);
    }
    return digits;
}
function roundedText(value, digits) {
    if (isZero(value))
        return '0';
    const order = magnitude(value);
    const finest = order - digits + 1;
    const place = order < 15 ? Math.min(finest, 0) : finest;
    const scaled = value.exponent - place;
    const numerator = abs(value.coefficient) * powerOfTen(Math.max(scaled, 0));
    const denominator = value.divisor * powerOfTen(Math.max(-scaled, 0));
    // Half goes away from zero, as people round.
    const rounded = (2n * numerator + denominator) / (2n * denominator);
    return decimalText(value.coefficient < 0n ? -rounded : rounded, place, -4, 15);
}
/** floor(log10(|value|)), or -Infinity for zero. */
function magnitude(value) {
    if (isZero(value))
        return Number.NEGATIVE_INFINITY;
    const coefficient = abs(value.coefficient);
    const digits = String(coefficient).length;
    if (value.divisor === 1n)
        return digits - 1 + value.exponent;
    const guess = digits - String(value.divisor).length;
    const reached = guess >= 0
        ? coefficient >= value.divisor * powerOfTen(guess)
        : coefficient * powerOfTen(-guess) >= value.divisor;
    return (reached ? guess : guess - 1) + value.exponent;
}
/** Plain where 10^`plainFrom` ≤ |number| < 10^`plainBelow`, else with an exponent. */
function decimalText(coefficient, exponent, plainFrom, plainBelow) {
    const all = String(abs(coefficient));
    const digits = withoutFinalZeros(all);
    if (digits === '')
        return '0';
    const sign = coefficient < 0n ? '-' : '';
    const order = all.length - 1 + exponent;
    if (order >= plainFrom && order < plainBelow) {
        if (order < 0)
            return `${sign}0.${'0'.repeat(-order - 1)}${digits}`;
        if (digits.length <= order + 1)
            return `${sign}${digits.padEnd(order + 1, '0')}`;
        return `${sign}${digits.slice(0, order + 1)}.${digits.slice(order + 1)}`;
    }
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    return `${sign}${mantissa}e${order < 0 ? '-' : '+'}${Math.abs(order)}`;
}
/** Brings any coefficient × 10^exponent / divisor (divisor > 0) into its one form. */
function exact(coefficient, exponent, divisor) {
    if (coefficient === 0n)
        return data(0n, 0, 1n);
    let [c, e, d] = [coefficient, exponent, divisor];
    if (d !== 1n) {
        const common = greatestCommonDivisor(c, d);
        c /= common;
        d /= common;
        for (; d % 10n === 0n; e -= 1)
            d /= 10n;
        for (; d % 2n === 0n; e -= 1) {
            d /= 2n;
            c *= 5n;
        }
        for (; d % 5n === 0n; e -= 1) {
            d /= 5n;
            c *= 2n;
        }
    }
    if (c % 10n === 0n) {
        // By text: dividing by ten again and again would take the square of the length.
        const text = String(c);
        const kept = withoutFinalZeros(text);
        e += text.length - kept.length;
        c = BigInt(kept);
    }
    return data(c, e, d);
}
function data(coefficient, exponent, divisor) {
    return { coefficient, exponent, divisor };
}
/** A loop: `/0+$/` would start anew at each zero of a long run in the middle. */
function withoutFinalZeros(digits) {
    let end = digits.length;
    while (end > 0 && digits[end - 1] === '0')
        end -= 1;
    return digits.slice(0, end);
}
function powerOfTen(exponent) {
    return 10n ** BigInt(exponent);
}
function abs(integer) {
    return integer < 0n ? -integer : integer;
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [abs(a), abs(b)];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x;
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ exitCodeOfRollback),
/* harmony export */   He: () => (/* binding */ exitCodeOfOutcome),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* unused harmony export exitCodeOfFault */
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9411);

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
const failOnChoices = ['hold', 'block', 'never'];
function exitCodeOfFault(fault) {
    return fault === 'usage' ? exitCodes.usage : exitCodes.failure;
}
/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */
function exitCodeOfOutcome(outcome, failOn) {
    const { decision, ending } = outcome;
    if (ending.kind === 'conflict' || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordProblem */ .hN)(outcome) !== null)
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

/***/ 4888:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ limitSide),
/* harmony export */   gp: () => (/* binding */ basisOf),
/* harmony export */   on: () => (/* binding */ baselineOfGate),
/* harmony export */   x2: () => (/* binding */ baselineKey),
/* harmony export */   yl: () => (/* binding */ aggregateOfGate)
/* harmony export */ });
/** The version that a gate compares with; null for an absolute gate. */
function baselineOfGate(gate) {
    switch (gate.kind) {
        case 'superiority':
            return gate.baseline;
        case 'threshold':
            return gate.bound.kind === 'baseline' ? gate.bound.baseline : null;
    }
}
/**
 * From which side a confidence limit bounds the candidate's value: the lower limit of one that must
 * be high, the upper limit of one that must be low. A value has no limit that it must equal, so no
 * gate asks for one; throws a `RangeError` where one does.
 */
function limitSide({ comparator }) {
    switch (comparator) {
        case '>=':
        case '>':
            return 'lower';
        case '<=':
        case '<':
            return 'upper';
        case '==':
            throw new RangeError('a confidence limit stands for no value that must be equal to a bound');
    }
}
/** The metric that a confidence limit comes from: the count of samples, or the limit itself. */
function basisOf(confidence) {
    return confidence.kind === 'wilson' ? confidence.samples : confidence.metric;
}
/** The function of a metric's history that is shown for a gate, and compared by a threshold. */
function aggregateOfGate(gate) {
    return gate.kind === 'threshold' ? gate.aggregate : 'median';
}
/** `champion`, `alias:NAME`, `stage:NAME` or `version:N`, as a gate line writes it. */
function baselineKey(baseline) {
    switch (baseline.kind) {
        case 'champion':
            return 'champion';
        case 'alias':
            return `alias:${baseline.alias}`;
        case 'stage':
            return `stage:${baseline.stage}`;
        case 'version':
            return `version:${baseline.version}`;
    }
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ archives),
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   _l: () => (/* binding */ sameVersions),
/* harmony export */   cJ: () => (/* binding */ standsAsDecided)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4146);

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
    const holders = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersOf */ .pW)(standing, target);
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

/***/ 2384:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ heldByRecords),
/* harmony export */   Y: () => (/* binding */ versionsWith)
/* harmony export */ });
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3365);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9506);


/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */
function heldByRecords(versions, target) {
    const { records } = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldIn */ .fk)({ tags: new Map(), versions });
    return (0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .replay */ .e)(records.filter(({ state }) => state === 'done')).get(target) ?? _replay_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .s;
}
/** Those of a standing, and one that was read besides: of very many versions, not all are listed. */
function versionsWith(versions, one) {
    return [...versions.filter(({ version }) => version !== one.version), one];
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   s: () => (/* binding */ untouched)
/* harmony export */ });
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


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ targetNamed)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4146);

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

/***/ 9506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GR: () => (/* binding */ spokenOf),
  fk: () => (/* binding */ toldIn),
  k6: () => (/* binding */ withoutRecord)
});

// EXTERNAL MODULE: ./src/core/records/fold.ts
var fold = __nccwpck_require__(2403);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __nccwpck_require__(3091);
// EXTERNAL MODULE: ./src/core/records/held.ts
var held = __nccwpck_require__(8247);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __nccwpck_require__(5357);
// EXTERNAL MODULE: ./src/core/records/tag.ts
var tag = __nccwpck_require__(6042);
// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __nccwpck_require__(1595);
;// CONCATENATED MODULE: ./src/core/history/held-tags.ts




const prefix = 'stagegate_held_';
/** What the tags of a registered model say of who held what last; what makes no sense is left out. */
function heldLast(tags) {
    return [...tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => readHeld(key, value))
        .filter((held) => held !== null);
}
function readHeld(key, text) {
    const told = (0,tag/* fieldsOf */.Pf)(text);
    if (told === null)
        return null;
    const { v, target, record } = told;
    if (v !== 1 || typeof target !== 'string' || (0,held/* heldKey */.pW)(target) !== key)
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
        .flatMap(({ version, tags }) => (0,read_records/* recordsOn */.yG)(version, tags))
        .filter(({ target }) => (0,target_name/* targetNamed */.b)(target) !== null)
        .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
        .sort(byKey);
    const folded = standing.versions
        .map(({ version, tags }) => [version, (0,fold/* foldedCount */.Gv)(tags)])
        .filter(([, count]) => count > 0);
    const clearings = standing.versions.flatMap(({ version, tags }) => (0,read_records/* clearingsOn */.kQ)(version, tags));
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


/***/ }),

/***/ 3478:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loggedModelInSource)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4146);

/**
 * The logged model that the source of a version names, `models:/m-…`, as MLflow 3 registers one;
 * null: it names none.
 */
function loggedModelInSource(source) {
    const id = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1];
    return id === undefined ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(id);
}


/***/ }),

/***/ 4146:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ canonicalStage),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   rH: () => (/* binding */ loggedModelId),
/* harmony export */   sN: () => (/* binding */ aliasName),
/* harmony export */   tN: () => (/* binding */ versionsInStage),
/* harmony export */   wp: () => (/* binding */ holdersThatMatter)
/* harmony export */ });
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

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The candidate that the word was probably meant to be, or null if none is near. */
function nearest(word, candidates) {
    if (word.length > 40)
        return null;
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(candidate.length / 3));
        if (edits <= most && edits < least)
            [best, least] = [candidate, edits];
    }
    return best;
}
/** ` Did you mean 'x'?`, or nothing. */
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === null ? '' : ` Did you mean '${near}'?`;
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ recordProblem),
/* harmony export */   tU: () => (/* binding */ promoted),
/* harmony export */   wx: () => (/* binding */ archivedNotes),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/** Nothing to say where nobody was archived. */
function archivedNotes(versions) {
    return versions.length === 0 ? [] : [{ kind: 'rivals-archived', versions }];
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

/***/ 2642:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ printGate),
/* harmony export */   OJ: () => (/* binding */ bareNameCharacters),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   o: () => (/* binding */ printGateFor),
/* harmony export */   tr: () => (/* binding */ effectText),
/* harmony export */   uD: () => (/* binding */ unwritableCharacters)
/* harmony export */ });
/* unused harmony exports isWritableName, printBound, printMetric */
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8704);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4888);


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
function printGate(gate) {
    return printGateOn(printMetric(gate.metric), gate);
}
/**
 * For people: the gate with one of the names that its pattern stands for. Never throws: a name
 * that no gate line can hold is written as JSON writes it.
 */
function printGateFor(gate, name) {
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
            return `${metric} better than ${(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(gate.baseline)}`;
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
    const effect = effectText(gate);
    return [
        `${gate.better} is better`,
        `${test} at ${gate.alpha}`,
        ...(effect === null ? [] : [effect]),
    ];
}
/** `by more than 0.01`; null where any difference is enough. */
function effectText({ minimumEffect }) {
    const effect = (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(minimumEffect);
    return effect === null || (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .isZero */ .be)(effect) ? null : `by more than ${minimumEffect}`;
}
function confidenceWords(confidence) {
    switch (confidence.kind) {
        case 'wilson':
            return `${percentText(confidence.level)} confident over ${forPeople(confidence.samples)}`;
        case 'logged':
            return `by its limit ${forPeople(confidence.metric)}`;
    }
}
/** 0.95 is `95 %`: moved in decimals, for doubles would say 57.99999999999999. */
function percentText(level) {
    return `${(0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(level), (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(100)))} %`;
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
            return `${(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(bound.baseline)}${printMargin(bound.margin)}`;
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


/***/ }),

/***/ 179:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _datasets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3654);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8704);


/** The value of a metric: the last logged one, or a function over its whole history. */
function read(run, measure) {
    switch (run.kind) {
        case 'none':
        case 'gone':
            return { kind: 'no-run', problem: run.kind };
        case 'unasked':
            return { kind: 'missing' };
        case 'found':
            return readFound(run, measure);
    }
}
function readFound(run, { metric, aggregate, dataset }) {
    const last = run.metrics.get(metric);
    if (last === undefined)
        return { kind: 'missing' };
    const history = aggregate === 'last' && dataset === null ? [last] : (run.histories.get(metric) ?? []);
    if (dataset === null) {
        return (0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAnotherModel */ .Uh)(run, metric, history)
            ? { kind: 'of-another-model' }
            : readPoints(history, aggregate);
    }
    const on = (0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsOn */ .Xs)(run, metric, history, dataset);
    if (on.kind !== 'points')
        return on;
    const counted = aggregate === 'last' ? lastOf(on) : on.points;
    return counted.length === 0 ? { kind: 'not-on-dataset' } : readPoints(counted, aggregate);
}
/** As MLflow chooses the last value: the highest step, then the latest, then the greatest. */
function lastOf({ points }) {
    return points
        .toSorted((a, b) => a.step - b.step || a.timestamp - b.timestamp || a.value - b.value)
        .slice(-1);
}
function readPoints(points, aggregate) {
    const strange = points.find((point) => !isMeasured(point.value));
    if (strange !== undefined)
        return { kind: 'not-finite', shown: showStrange(strange.value) };
    const [first, ...rest] = points.map((point) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(point.value));
    if (first === undefined)
        return { kind: 'missing' };
    return { kind: 'value', value: aggregateOf(aggregate, [first, ...rest]), points };
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
            return values.reduce((least, value) => ((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(value, least) < 0 ? value : least));
        case 'max':
            return values.reduce((most, value) => ((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(value, most) > 0 ? value : most));
        case 'mean':
            return (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .divideByCount */ .S0)(values.reduce(_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ), values.length);
        case 'median':
            return median(values);
    }
}
function median(values) {
    const sorted = values.toSorted(_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? values[0];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? values[0];
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .divideByCount */ .S0)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(lower, upper), 2);
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ foldedCount),
/* harmony export */   Zq: () => (/* binding */ foldOldest)
/* harmony export */ });
/* unused harmony export foldedKey */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5357);
/* harmony import */ var _rolled_back_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4652);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6042);



const foldedKey = 'stagegate_folded';
/**
 * Which records of a version must go, oldest first, to make room, and what is noted instead. What
 * was begun stays, and so does the last move to or from its stage and to or from each alias: a
 * rollback asks it who was there before. So does the last adoption: the audit asks for it.
 */
function foldOldest(tags, adding) {
    const records = [...new Map(tags).set(adding.key, adding.value)]
        .filter(([key]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg))
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
        until: newest.slice(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg.length),
    };
    return { remove, note: { key: foldedKey, value: JSON.stringify(value) } };
}
/**
 * Of the twenty tags one is the note about those that were folded away, one is for the record that
 * the next run begins, one for the hold that it may leave; the others are for holds that are there.
 */
function roomFor(tags) {
    return Math.max(1, _record_js__WEBPACK_IMPORTED_MODULE_0__/* .mostRecords */ .EH - 3 - (0,_rolled_back_js__WEBPACK_IMPORTED_MODULE_1__/* .countRolledBack */ .dQ)(tags));
}
/** Oldest first in; keys out. */
function stillNeeded(records) {
    const begun = [];
    const lastMoves = new Map();
    for (const [key, text] of records) {
        const { state, action, target } = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(text) ?? {};
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
    const folded = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(tags.get(foldedKey) ?? '')?.folded;
    return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0;
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ heldTagOf),
/* harmony export */   OJ: () => (/* binding */ heldTag),
/* harmony export */   pW: () => (/* binding */ heldKey)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4146);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5357);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6042);



const lengths = [200, 100, 40, 0];
/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 */
function heldTag(record) {
    return tagOf({ ...record, target: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(record.target), key: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(record) });
}
/** The same by a record that an earlier run left, and died before it wrote this. */
function heldTagOf(record) {
    return tagOf(record);
}
function tagOf({ target, version, at, by, key, }) {
    return {
        key: heldKey(target),
        value: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            target,
            version: String(version),
            at: new Date(at).toISOString(),
            by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(by, length),
            record: key,
        })),
    };
}
function heldKey(target) {
    return `stagegate_held_${(0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .targetHash */ .Gu)(target)}`;
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ withState),
/* harmony export */   kQ: () => (/* binding */ clearingsOn),
/* harmony export */   yG: () => (/* binding */ recordsOn)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4146);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5357);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6042);



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
        .filter(([key, value]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg) && value.length <= _tag_js__WEBPACK_IMPORTED_MODULE_1__/* .longestValue */ .Q_)
        .map(([key, value]) => readRecord(key, value))
        .filter((record) => record !== null)
        .filter((record) => record.version === version)
        .sort((a, b) => (a.key < b.key ? -1 : 1)));
}
function readRecord(key, text) {
    const data = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(text);
    if (data === null || data.v !== 1)
        return null;
    const version = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(data.version);
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
        former: former.map(_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It).filter((holder) => holder !== null),
        to: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(data.to),
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
    return typeof value === 'string' ? (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalStage */ .RQ)(value) : null;
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
    return JSON.stringify({ ...(0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(text), state });
}


/***/ }),

/***/ 5357:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mostRecords),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4146);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6042);


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
        ...approved(record.approvedBy, room),
    }));
}
/** GitHub asks one reviewer, and takes as many as look before the job begins. */
function approved(logins, { approvers }) {
    const named = logins.slice(0, approvers).map((login) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(login, 40));
    return named.length === 0 ? {} : { approved: named };
}
/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms = [
    { by: 200, reason: 200, run: 300, approvers: 6, former: 20 },
    { by: 100, reason: 100, run: 300, approvers: 3, former: 10 },
    { by: 40, reason: 40, run: 300, approvers: 1, former: 5 },
    { by: 40, reason: 40, run: 0, approvers: 1, former: 1 },
    { by: 0, reason: 0, run: 0, approvers: 0, former: 1 },
];


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ rolledBackTargets),
/* harmony export */   QT: () => (/* binding */ rolledBackTag),
/* harmony export */   dQ: () => (/* binding */ countRolledBack),
/* harmony export */   fy: () => (/* binding */ rolledBackKey),
/* harmony export */   qe: () => (/* binding */ rolledBackFrom)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6042);

const prefix = 'stagegate_rolled_back_';
const lengths = [300, 100, 0];
function rolledBackKey(target) {
    return `${prefix}${(0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .targetHash */ .Gu)(target)}`;
}
/** The tag on the version that was rolled back. */
function rolledBackTag({ target, at, by, reason, key }) {
    return {
        key: rolledBackKey(target),
        value: (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            target,
            at: new Date(at).toISOString(),
            by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(by, length),
            reason: reason === null ? null : (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, length),
            record: key,
        })),
    };
}
/** null: the version was never rolled back from it. A tag that says nonsense still says that much. */
function rolledBackFrom(tags, target) {
    const value = tags.get(rolledBackKey(target));
    if (value === undefined)
        return null;
    const told = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value) ?? {};
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
        .map(([key, value]) => ({ key, target: (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value)?.target }))
        .flatMap(({ key, target }) => typeof target === 'string' && rolledBackKey(target) === key ? [target] : []);
}
/** From how many targets the version was rolled back, whatever the tags say besides. */
function countRolledBack(tags) {
    return [...tags.keys()].filter((key) => key.startsWith(prefix)).length;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Q_: () => (/* binding */ longestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4146);


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
/** What a tag's value says, as far as it is a JSON object; null: it is none. Any writer may set it. */
function fieldsOf(text) {
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
/** A version as tags write it; null: it is no such number. */
function versionIn(value) {
    if (typeof value !== 'string' || !/^[1-9][0-9]{0,14}$/.test(value))
        return null;
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNumber */ .e1)(Number(value));
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ isYoung),
/* harmony export */   V9: () => (/* binding */ movingWith),
/* harmony export */   Zs: () => (/* binding */ unfinishedOn),
/* harmony export */   dm: () => (/* binding */ lease)
/* harmony export */ });
/* harmony import */ var _read_records_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3091);

/**
 * For how long a record that was begun speaks for a run that may still be at work, in milliseconds.
 * It keeps runs from getting in each other's way; what makes a promotion safe is that everybody
 * compares before they move and reads back after it.
 */
const lease = 5 * 60_000;
/** What was begun, towards a target or any, and neither completed nor undone, oldest first. */
function unfinishedOn(rows, target = null) {
    return rows
        .flatMap(({ version, tags }) => (0,_read_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOn */ .yG)(version, tags))
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


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
            return (`pull request #${check.reviewed.pullRequest} showed version ${check.reviewed.version}, and ` +
                `version ${check.resolved} would be promoted by its merge; a workflow_dispatch promotes ` +
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
            return ('before this push the policy file was not there, or did not name this model, so what the new ' +
                'one asks has nothing to be compared with; a workflow_dispatch afterwards promotes by it');
        case 'other-policy-says': {
            const says = check.verdict === 'block' ? 'blocks' : 'holds';
            const counts = check.of.side === 'base' ? ', and the worse verdict counts' : '';
            return `the policy ${sideWords(check.of)} ${says} this version${counts}${wayOut(check.of)}`;
        }
        case 'other-policy-not-known':
            return (`what the policy ${sideWords(check.of)} says is not known: ` +
                `${quote(check.because, longestBecause)}${wayOut(check.of)}`);
    }
}
/** `of the base (4f2a91c)`, `before this push (4f2a91c)`. */
function sideWords({ side, commit }) {
    // Zeros are no commit: a push that made its branch has none before it.
    const at = /^0+$/.test(commit) ? '' : ` (${commit.slice(0, 7)})`;
    return side === 'base' ? `of the base${at}` : `before this push${at}`;
}
function wayOut({ side }) {
    return side === 'base'
        ? ''
        : '; a workflow_dispatch afterwards promotes under the policy as it is now';
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

/***/ 7970:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6268:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6515);

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
    return `${first.number} of ${all} ${first.said}${rest}`;
}


/***/ }),

/***/ 8003:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ versionUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Zr: () => (/* binding */ modelUrl),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/** Pages of MLflow's UI; `ui` has no slash at its end. */
function versionUrl(ui, model, version) {
    return `${ui}/#/models/${encoded(model)}/versions/${version}`;
}
/** The same where links may be turned off; '' for none, as outputs say it. */
function modelUrl(ui, model, version) {
    return ui === null ? '' : versionUrl(ui, model, version);
}
function runUrl(ui, run) {
    if (run.kind !== 'found')
        return null;
    const [experiment, id] = [run.experimentId, run.runId].map(encoded);
    return `${ui}/#/experiments/${experiment}/runs/${id}`;
}
/** More than any name that MLflow takes needs, and less than browsers and proxies do. */
const longestAddress = 4000;
/** A Markdown link whose text is ours; a parenthesis would end the address early. */
function markdownLink(text, url) {
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


/***/ }),

/***/ 1696:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ markdownReport),
  RG: () => (/* binding */ noteList)
});

// UNUSED EXPORTS: emoji

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __nccwpck_require__(8704);
// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __nccwpck_require__(4888);
// EXTERNAL MODULE: ./src/core/reading.ts
var reading = __nccwpck_require__(179);
// EXTERNAL MODULE: ./src/core/report/gate-order.ts
var gate_order = __nccwpck_require__(7970);
;// CONCATENATED MODULE: ./src/core/report/charts/comparison.ts




const mostMetrics = 8;
/** null: there is no champion to compare with, or no metric of both that a chart can show. */
function comparisonOf({ candidate, champion, gates }) {
    if (champion === null)
        return null;
    const groups = [...Map.groupBy(gates, measureKey).values()];
    const all = groups.map((group) => compared(group, champion));
    const shownHere = all.filter((it) => 'better' in it);
    if (shownHere.length === 0)
        return null;
    const metrics = (0,gate_order/* worstInOrder */.R6)(shownHere, mostMetrics);
    return {
        candidate: candidate.version,
        champion: champion.version,
        metrics,
        leftOut: all.filter((it) => 'because' in it),
        more: shownHere.length - metrics.length,
    };
}
function measureKey({ gate, metric }) {
    return JSON.stringify([metric, (0,core_gate/* aggregateOfGate */.yl)(gate), gate.dataset]);
}
function compared(group, champion) {
    const [first] = group;
    if (first === undefined)
        throw new Error('a group of no gates');
    const { gate, metric, candidate } = first;
    const aggregate = (0,core_gate/* aggregateOfGate */.yl)(gate);
    const name = aggregate === 'last' ? metric : `${aggregate}(${metric})`;
    const leftOut = (because) => ({ name, because });
    const theirs = (0,reading/* read */.L)(champion.run, { metric, aggregate, dataset: gate.dataset });
    if (candidate.kind !== 'value')
        return leftOut('no-value');
    if (theirs.kind !== 'value')
        return leftOut('champion-has-none');
    if (group.some(isOfOtherDatasets))
        return leftOut('datasets');
    const wants = directionOf(group.map((result) => result.gate));
    if (wants === null)
        return leftOut('no-direction');
    const [own, other] = [doubleOf(candidate.value), doubleOf(theirs.value)];
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
        outcome: group.map(({ outcome }) => outcome).reduce(gate_order/* worseOf */.WD),
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
function doubleOf(value) {
    return Number((0,exact/* shown */.SP)([value], 17)[0]);
}
/** `7.9 % worse`, `0.51 % better`, `the same`. */
function betterText({ better }) {
    if (better === 0)
        return 'the same';
    return `${percentText(Math.abs(better))} ${better > 0 ? 'better' : 'worse'}`;
}
function percentText(percent) {
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
function halfAxis({ metrics }) {
    const largest = Math.max(...metrics.map(({ better }) => Math.abs(better)));
    return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((half) => largest <= half) ?? 50;
}
/** The metrics whose bars end at the edge of the chart, though they go on. */
function beyondAxis(comparison) {
    const half = halfAxis(comparison);
    return comparison.metrics.filter(({ better }) => Math.abs(better) > half);
}

;// CONCATENATED MODULE: ./src/core/report/charts/comparison-words.ts

function comparisonTitle({ candidate, champion }) {
    return `Version ${candidate} against the champion, version ${champion}`;
}
/** How the chart is to be read, in whole sentences. */
const howToRead = "Each bar is the difference in percent of the champion's value: to the right of the line the candidate " +
    'is better, to the left worse. Which way is better, the gate says.';
/** All that the chart shows, for who cannot see it. */
function comparisonInWords(comparison, nameOf) {
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
function notInChart(comparison, quote, most = 8) {
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

;// CONCATENATED MODULE: ./src/core/report/charts/plain-label.ts

/**
 * What may stand in a label of a Mermaid chart as it is: letters, digits and marks of any script,
 * and a few signs that mean nothing to Mermaid, to HTML or to a link. Quotes, brackets, `#`, `%`, `;`,
 * `:`, `<`, `@`, backquotes and lines' ends are not among them.
 */
const plain = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ ./+()-]*$/u;
/** More would leave a narrow screen no room for the bars. */
const longest = 16;
/** A name that came from outside, as a chart shows it; null: a number must stand for it. */
function plainLabel(name) {
    const shown = (0,untrusted_text/* visible */.RK)(name, 200);
    if (!plain.test(shown))
        return null;
    const points = [...shown];
    // Slices differ at their end.
    return points.length <= longest
        ? shown
        : `${points.slice(0, 6).join('')}…${points.slice(-(longest - 7)).join('')}`;
}
/** A label for each name, each once: `metric 3` for one that is not plain, or that looks like another. */
function labelsFor(names) {
    const labels = names.map(plainLabel);
    return labels.map((label, index) => label === null ||
        labels.indexOf(label) !== labels.lastIndexOf(label) ||
        /^metric \d+$/.test(label)
        ? `metric ${index + 1}`
        : label);
}

;// CONCATENATED MODULE: ./src/core/report/charts/xychart.ts
/**
 * Colours that can be told from both of GitHub's backgrounds and, by their lightness, from each
 * other: better, worse, what covers the rest, the line of the champion.
 */
const palette = '#2f81f7, #bc4c00, #8b949e, #8b949e';
/**
 * In pixels. Where the screen is narrower than a chart, Mermaid measures labels in the chart as it is
 * shown, made smaller, and then lays it out as if it were not: they are cut. So it is as wide as a phone.
 */
const width = 340;
/** The front matter of a chart of that height, in pixels, that looks well on a light and a dark page. */
function chartConfig(height) {
    return [
        '---',
        'config:',
        '  xyChart:',
        `    width: ${width}`,
        `    height: ${height}`,
        '    plotReservedSpacePercent: 35',
        '    xAxis:',
        '      labelFontSize: 11',
        '    yAxis:',
        '      labelFontSize: 11',
        '      titleFontSize: 12',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: transparent',
        `      plotColorPalette: "${palette}"`,
        '---',
    ];
}
/** A finite number as Mermaid reads it: it knows no exponent. */
function decimal(value) {
    const text = value.toFixed(6).replace(/\.?0+$/, '');
    return text === '-0' ? '0' : text;
}

;// CONCATENATED MODULE: ./src/core/report/charts/comparison-mermaid.ts




/**
 * The comparison as a Mermaid chart: bars to the right of 0 are better than the champion, bars to
 * the left worse. Mermaid begins every bar at the edge of the chart, so a grey one covers the part
 * between the edge and where the difference begins.
 */
function comparisonChart(comparison) {
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
function comparisonLegend({ metrics }, quote) {
    const labels = labelsFor(metrics.map(({ name }) => name));
    return metrics.flatMap(({ name }, index) => {
        const label = labels[index] ?? '';
        return label === `metric ${index + 1}` ? [`${label} is ${quote(name, 160)}`] : [];
    });
}

;// CONCATENATED MODULE: ./src/core/report/charts/trend-scale.ts

/** The numbers of a trend and an axis that they fit on; null: they are too large or small to draw. */
function trendScale({ points }) {
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

// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __nccwpck_require__(6515);
;// CONCATENATED MODULE: ./src/core/report/charts/trend-words.ts


/** `val_auc of the last versions in Production`. */
function trendTitle({ metric, target }, quote) {
    const where = target.kind === 'alias' ? 'with' : 'in';
    return `${quote(metric, 160)} of the last versions ${where} ${(0,words/* targetName */.je)(target, quote)}`;
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
    return (0,exact/* shown */.SP)(points.map(({ value }) => value));
}
/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (this one) 0.9466`. */
function trendInWords(trend) {
    const values = pointValues(trend);
    return trend.points.map((point, index) => `${pointName(point)} ${values[index]}`).join(', ');
}
const trend_words_reasons = {
    'no-run': 'its run is gone',
    'no-value': 'it has no such value',
    'several-models': 'its run made several models',
};
/** Which versions it leaves out, in a sentence; null: none. */
function notInTrend({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const named = leftOut.map(({ version, because }) => `version ${version} (${trend_words_reasons[because]})`);
    return `Left out: ${named.join(', ')}.`;
}

;// CONCATENATED MODULE: ./src/core/report/charts/trend-mermaid.ts




/** The trend as a Mermaid chart; null: its numbers are too large or too small for one. */
function trendChart(trend) {
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
function comparisonBlock(decision) {
    const comparison = comparisonOf(decision);
    if (comparison === null)
        return '';
    const legend = comparisonLegend(comparison, untrusted_text/* codeSpan */.SS);
    const notes = [
        howToRead,
        'Grey is only background.',
        ...(legend.length === 0 ? [] : [`In the chart, ${legend.join(', ')}.`]),
        ...notInChart(comparison, untrusted_text/* codeSpan */.SS),
    ];
    return folded(comparisonTitle(comparison), [
        mermaid(comparisonChart(comparison)),
        notes.join(' '),
    ]);
}
/** The trend in a sentence, and where there is room for it as a chart; '' where there is none. */
function trendBlock(reading, withChart) {
    switch (reading.kind) {
        case 'none':
            return '';
        case 'failed':
            return `There is no trend here, for the registry could not be asked: ${(0,untrusted_text/* codeSpan */.SS)(reading.problem, 400)}`;
        case 'found': {
            const sentence = trendSentence(reading.trend);
            const chart = withChart ? trendChart(reading.trend) : null;
            return chart === null ? sentence : `${sentence}\n\n${mermaid(chart)}`;
        }
    }
}
function trendSentence(trend) {
    const left = notInTrend(trend);
    return `**Trend:** ${trendTitle(trend, untrusted_text/* codeSpan */.SS)}: ${trendInWords(trend)}.${left === null ? '' : ` ${left}`}`;
}
function folded(summary, parts) {
    return [`<details open><summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');
}
function mermaid(text) {
    return `\`\`\`mermaid\n${text}\n\`\`\``;
}

// EXTERNAL MODULE: ./src/core/report/numbers.ts
var report_numbers = __nccwpck_require__(3596);
;// CONCATENATED MODULE: ./src/core/report/gate-table.ts



/** null: there are no gates. `most`: those that passed are the first to go. */
function gateTable({ decision }, most) {
    if (decision.gates.length === 0)
        return null;
    const kept = (0,gate_order/* worstInOrder */.R6)(decision.gates, most);
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
    const numbers = (0,report_numbers/* numbersOf */.c)(result, champion);
    const other = result.baseline?.version ?? null;
    const baseline = other === null || other === champion?.version
        ? numbers.baseline
        : `${numbers.baseline} (version ${other})`;
    return {
        outcome: result.outcome,
        gate: (0,words/* gateText */.bp)(result),
        numbers: [
            (0,words/* candidateText */.Db)(result, numbers),
            ...(relative ? [baseline, numbers.difference] : []),
            (0,words/* boundCell */.jY)(result, numbers),
        ],
    };
}

// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __nccwpck_require__(6268);
// EXTERNAL MODULE: ./src/core/report/links.ts
var links = __nccwpck_require__(8003);
// EXTERNAL MODULE: ./src/core/report/next-steps.ts
var next_steps = __nccwpck_require__(1863);
// EXTERNAL MODULE: ./src/core/report/notes.ts
var report_notes = __nccwpck_require__(6159);
// EXTERNAL MODULE: ./src/core/report/policy-change-words.ts
var policy_change_words = __nccwpck_require__(2727);
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
function policyChangeMarkdown(decision, most) {
    const told = (0,policy_change_words/* policyChangeTold */.m)(decision, untrusted_text/* codeSpan */.SS, most);
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
    return text === null ? '(nothing)' : (0,untrusted_text/* codeSpanInCell */.zM)(text, longestText);
}
function reason({ outcome, gate, text }) {
    const sign = outcome === 'fail' ? '❌ fail' : '✋ hold';
    return gate === null ? `- ${sign}: ${text}` : `- ${sign}, ${(0,untrusted_text/* codeSpan */.SS)(gate, 160)}: ${text}`;
}
function more(left) {
    return left === 0 ? [] : ['', `… and ${left} more.`];
}

// EXTERNAL MODULE: ./src/core/outcome.ts
var core_outcome = __nccwpck_require__(9411);
;// CONCATENATED MODULE: ./src/core/report/reasons.ts





/** Conditions first, then gates, worst first; at most so many gates. */
function reasonsOf({ decision }, quote, most) {
    const ofChecks = decision.checks
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: (0,words/* checkReason */.Dk)(check, quote),
        warning: null,
    }));
    const ofGates = (0,gate_order/* tellingGates */.SX)(decision.gates)
        .slice(0, most)
        .map((result) => ({
        outcome: result.outcome,
        gate: (0,words/* gateText */.bp)(result),
        text: (0,words/* gateReason */.cG)(result, (0,report_numbers/* numbersOf */.c)(result, decision.champion), quote),
        warning: result.datasetWarning ? (0,words/* differentDatasets */.vo)(result, quote) : null,
    }));
    return [...ofChecks, ...ofGates];
}
/** Every requirement of the policy, met or not. */
function requirementsMet({ decision }, quote) {
    return decision.checks
        .filter(({ check }) => check.kind === 'requirement')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: (0,words/* checkReason */.Dk)(check, quote),
        warning: null,
    }));
}
/** What stands right below the verdict, in whole sentences. */
function leadOf(outcome, quote) {
    const { decision, ending } = outcome;
    const accepted = (0,words/* acceptanceReason */.SP)(decision.acceptance, quote);
    const approved = decision.checks.find(({ check }) => check.kind === 'approval' && check.approval.kind === 'approved');
    const unrecorded = (0,core_outcome/* recordProblem */.hN)(outcome);
    const idle = decision.verdict === 'unchanged' && ending.kind !== 'conflict';
    return [
        said(`${capitalized((0,headline/* tally */.N)(outcome))}.`),
        ...(accepted === null ? [] : [stressed(`${capitalized(accepted)}.`)]),
        ...(approved === undefined
            ? []
            : [said(`${capitalized((0,words/* checkReason */.Dk)(approved.check, quote))}.`)]),
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
function changesTitle({ ending }) {
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
const sizes = [
    { rows: 500, charts: true },
    { rows: 500, charts: false },
    ...[150, 50, 20, 5].map((rows) => ({ rows, charts: false })),
];
/** The report as a pull request's comment and as a job's summary: the same words for both. */
function markdownReport(outcome, options) {
    for (const size of sizes) {
        const text = reportWith(outcome, options, size);
        if (text.length <= options.limit)
            return text;
    }
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    const left = 'The report is too long to be shown here.';
    const brief = `### ${sign} ${word}: ${sentence}\n\n${left}\n\n${details(outcome)}\n`;
    return brief.length <= options.limit ? brief : `### ${sign} ${word}\n\n${left}\n`;
}
/** What a reader wants at once comes first; what bears it out is folded away below. */
function reportWith(outcome, options, { rows, charts }) {
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    return [
        `### ${sign} ${word}: ${sentence}`,
        lead(outcome),
        next(outcome, options),
        markdown_reasons(outcome, rows),
        policyChangeMarkdown(outcome.decision, rows),
        table(outcome, rows),
        changes(outcome),
        noteList(outcome.notes),
        markdown_links(outcome, options),
        ...(charts ? pictures(outcome, options) : []),
        requirements(outcome),
        details(outcome),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function lead(outcome) {
    return leadOf(outcome, untrusted_text/* codeSpan */.SS)
        .map(({ text, strong }) => (strong ? `**${text}**` : text))
        .join(' ');
}
function next(outcome, { place }) {
    if (place === undefined)
        return '';
    const steps = (0,next_steps/* nextSteps */.Z)(outcome, place, untrusted_text/* codeSpan */.SS);
    return steps.length === 0 ? '' : `**Next:** ${steps.join(' ')}`;
}
function pictures({ decision }, { charts, trend }) {
    return [
        charts === undefined ? '' : comparisonBlock(decision),
        trend === undefined ? '' : trendBlock(trend, charts === 'summary'),
    ];
}
function requirements(outcome) {
    const met = requirementsMet(outcome, untrusted_text/* codeSpan */.SS);
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
        ...rows.map(({ outcome, gate, numbers }) => tableRow([signOf(outcome), (0,untrusted_text/* codeSpanInCell */.zM)(gate, 160), ...numbers])),
        ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
    ].join('\n');
}
function markdown_reasons(outcome, most) {
    const lines = reasonsOf(outcome, untrusted_text/* codeSpan */.SS, most).map(reasonLine);
    return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n');
}
function reasonLine({ outcome, gate, text, warning }) {
    const who = gate === null ? signOf(outcome) : `${signOf(outcome)}, ${(0,untrusted_text/* codeSpan */.SS)(gate, 160)}`;
    return `- ${who}: ${text}${warning === null ? '' : ` — ⚠️ ${warning}`}`;
}
/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome) {
    return `${emoji[outcome]} ${outcome}`;
}
function changes(outcome) {
    const title = changesTitle(outcome);
    const lines = outcome.changes.flatMap((change) => (0,words/* changeLines */.Ow)(change, untrusted_text/* codeSpan */.SS));
    if (lines.length === 0 || title === null)
        return '';
    return [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}
function noteList(notes) {
    const lines = notes.map((note) => `- ${(0,report_notes/* noteReason */.F)(note, untrusted_text/* codeSpan */.SS)}`);
    return lines.length === 0 ? '' : ['**Besides**', '', ...lines].join('\n');
}
function markdown_links({ decision }, { uiUrl, workflowRunUrl }) {
    const { model, candidate, champion } = decision;
    const found = [];
    if (uiUrl !== null) {
        for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
            found.push((0,links/* markdownLink */.iQ)(`version ${side.version}`, (0,links/* versionUrl */.Aj)(uiUrl, model, side.version)));
            const run = (0,links/* runUrl */.Vp)(uiUrl, side.run);
            if (run !== null)
                found.push((0,links/* markdownLink */.iQ)(`its run`, run));
        }
    }
    if (workflowRunUrl !== null)
        found.push((0,links/* markdownLink */.iQ)('workflow run', workflowRunUrl));
    return found.join(' · ');
}
function details({ decision }) {
    const { rules, evidenceDigest } = decision;
    const baselines = new Set(decision.gates
        .filter((gate) => gate.baseline !== null)
        .map((gate) => (0,words/* baselineName */.Ri)(gate, untrusted_text/* codeSpan */.SS)));
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


/***/ }),

/***/ 24:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1863:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _accept_hold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1221);
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6504);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6515);



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
    const promotes = `promotes version ${decision.candidate.version} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(decision.target, quote)}`;
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
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote);
    const former = holders.filter((holder) => holder !== candidate.version);
    const [only, ...others] = former;
    const how = place === 'laptop'
        ? `${quote('stagegate rollback')} with the same model and target`
        : `${quote('command: rollback')} with the same model and target`;
    const toVersion = quote('to-version');
    if (former.length < holders.length) {
        return [`To go back: ${how}, and in ${toVersion} who is to have ${where}.`];
    }
    if (others.length > 0 && (target.kind === 'alias' || (0,_goal_js__WEBPACK_IMPORTED_MODULE_1__/* .archives */ .EK)(target))) {
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
    return (given.kind === 'none' && (0,_accept_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptance */ .m)(hold, 'hold', evidenceDigest, checks).kind === 'accepted');
}
/** A freeze ends, and a soak is over, by themselves. */
function isWaiting({ check, outcome }) {
    return (outcome === 'hold' &&
        check.kind === 'requirement' &&
        (check.finding.kind === 'freeze' ||
            // Where no record tells since when, time alone changes nothing.
            (check.finding.kind === 'soak' && check.finding.held !== null)));
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ noteReason),
/* harmony export */   Y: () => (/* binding */ notesData)
/* harmony export */ });
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7793);

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
    const what = `${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .aOrAn */ .Ct)((0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nounOf */ .a2)(record))} of version ${record.version}`;
    const where = `${prepositions[(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nounOf */ .a2)(record)]} ${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedTarget */ .UJ)(record, quote)}`;
    return `${what} ${where} (${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(record, quote)})`;
}
const prepositions = { move: 'to', rollback: 'from', adoption: 'for' };
function versions(numbers) {
    return `version ${numbers.join(' and ')}`;
}


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8704);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4888);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(179);



const nothing = '–';
/**
 * The numbers of one gate for people. Those that are compared are rounded together, with as many
 * digits as it takes to tell them apart: "75 < 75" must never be read.
 */
function numbersOf(result, champion) {
    const baseline = baselineReading(result, champion);
    const candidateValue = exactIn(result.candidate);
    const baselineValue = exactIn(baseline);
    const limit = result.enough.confidence?.limit ?? null;
    const compared = [candidateValue, limit, baselineValue, result.bound].filter((it) => it !== null);
    const texts = new Map();
    const together = (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(compared);
    compared.forEach((value, index) => {
        texts.set(value, together[index] ?? nothing);
    });
    const text = (value) => (value === null ? nothing : (texts.get(value) ?? nothing));
    // A threshold says in its own text which value it takes of several.
    const of = result.gate.kind === 'superiority' ? 'median ' : '';
    return {
        candidate: candidateValue === null ? unmeasured(result.candidate) : of + text(candidateValue),
        baseline: baselineValue === null ? unmeasured(baseline) : of + text(baselineValue),
        limit: text(limit),
        bound: text(result.bound),
        difference: candidateValue === null || baselineValue === null
            ? nothing
            : signed((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(candidateValue, baselineValue)),
    };
}
/** Beside an absolute gate stands the champion's value, too: it decides nothing there. */
function baselineReading({ baseline, gate, metric }, champion) {
    if (baseline !== null)
        return baseline.reading;
    return champion === null
        ? null
        : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(champion.run, { metric, aggregate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .aggregateOfGate */ .yl)(gate), dataset: gate.dataset });
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
            return 'not known';
        case 'of-another-model':
            return "another model's";
        case 'no-run':
            return 'no run';
        case 'value':
        case undefined:
            return nothing;
    }
}
function signed(difference) {
    const [text] = (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)([difference]);
    if (text === undefined)
        return nothing;
    if (text.startsWith('-'))
        return `−${text.slice(1)}`;
    return text === '0' ? '±0' : `+${text}`;
}


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
/** Most bytes of the `decision` output. */
const outputLimit = 64_000;
/**
 * The first of these as one line of ASCII JSON in which no shell, expression or HTML finds anything
 * to interpret; the last one whatever its length. An output of a step may only be so long.
 */
function firstThatFits(attempts) {
    let text = '';
    for (const attempt of attempts) {
        text = harmless(JSON.stringify(attempt));
        if (text.length <= outputLimit)
            break;
    }
    return text;
}
/**
 * Everything but plain ASCII, and what shells and HTML interpret, as `\u` escapes. Between a shell's
 * double quotes those of JSON end and begin the quoting, so what parts commands is among it.
 */
function harmless(json) {
    return json.replace(/['`$<>&;|()*?~#!%^]|[^\x20-\x7e]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 2727:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ policyChangeTold)
/* harmony export */ });
/* harmony import */ var _circumstance_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6689);
/* harmony import */ var _gate_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7970);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3596);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6515);




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
        return `Nothing was asked of this model by the policy ${(0,_circumstance_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(change.of)}: it had no file of that name, or did not name the model.`;
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
            return { outcome, gate: null, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReason */ .Dk)(check, quote), warning: null };
        }),
        ...(0,_gate_order_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingGates */ .SX)(judged.gates).map((result) => ({
            outcome: result.outcome,
            gate: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateText */ .bp)(result),
            text: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(result, champion), quote),
            warning: null,
        })),
    ].filter(({ outcome }) => stops(outcome));
    return {
        sentence: `By the policy ${(0,_circumstance_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(of)} the verdict is ${judged.verdict}${of.side === 'base' ? ', and the worse one counts' : ''}:`,
        reasons: reasons.slice(0, most),
        left: Math.max(0, reasons.length - most),
    };
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ aOrAn),
/* harmony export */   UJ: () => (/* binding */ recordedTarget),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   bi: () => (/* binding */ writerOf)
/* harmony export */ });
/* harmony import */ var _history_target_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1595);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6515);



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
    const named = (0,_history_target_name_js__WEBPACK_IMPORTED_MODULE_1__/* .targetNamed */ .b)(target);
    return named === null ? quote(target) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(named, quote);
}
/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */
function writerOf({ by, at, run }, quote) {
    const parts = [by, `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(at)} UTC`, run ?? ''].filter((part) => part !== '');
    return parts.map((part) => quote(part, 300)).join(', ');
}


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ rollbackHold),
/* harmony export */   fF: () => (/* binding */ rollbackBasis),
/* harmony export */   kA: () => (/* binding */ rollbackChanges),
/* harmony export */   lJ: () => (/* binding */ earlierRollback),
/* harmony export */   pE: () => (/* binding */ rollbackHeadline),
/* harmony export */   q2: () => (/* binding */ holdersNow),
/* harmony export */   sx: () => (/* binding */ rollbackProblem)
/* harmony export */ });
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7793);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6515);


/** The first line of a rollback's report. */
function rollbackHeadline(outcome, quote) {
    const { model, target, ending, holders } = outcome;
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote);
    const version = (number) => `${quote(model)} version ${number}`;
    switch (ending.kind) {
        case 'rolled-back': {
            const { gets, loses } = ending.plan;
            const sentence = gets === null
                ? `${version(loses)} was rolled back, and ${stay(outcome, loses, 'now', quote)}`
                : `${version(gets)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(target, 'now', quote)}, and version ${loses} was rolled back`;
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
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote);
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
            aliases.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLines */ .Ow)(change, quote));
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
    return (`${who} held ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote)} before version ${basis.version} was ${verb} there ` +
        `(${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(basis, quote)})`);
}
/** That nothing promotes the version again; null where it was not rolled back by this. */
function rollbackHold({ ending, target }, quote) {
    if (ending.kind !== 'rolled-back' && ending.kind !== 'done-before')
        return null;
    const version = ending.kind === 'rolled-back' ? ending.plan.loses : ending.record.version;
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote);
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
    const earlier = `it was rolled back before (${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(record, quote)})${reason}`;
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
            const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote);
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


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GI: () => (/* binding */ noteLines),
  Mf: () => (/* binding */ textReport),
  j6: () => (/* reexport */ unpainted)
});

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __nccwpck_require__(6268);
// EXTERNAL MODULE: ./src/core/report/next-steps.ts
var next_steps = __nccwpck_require__(1863);
// EXTERNAL MODULE: ./src/core/report/notes.ts
var report_notes = __nccwpck_require__(6159);
// EXTERNAL MODULE: ./src/core/report/numbers.ts
var report_numbers = __nccwpck_require__(3596);
// EXTERNAL MODULE: ./src/core/report/policy-change-words.ts
var policy_change_words = __nccwpck_require__(2727);
;// CONCATENATED MODULE: ./src/core/report/policy-change-text.ts


/** The same as plain lines, for a log and a terminal; none where nothing changes. */
function policyChangeText(decision, paint, most = 50) {
    const told = (0,policy_change_words/* policyChangeTold */.m)(decision, untrusted_text/* visible */.RK, most);
    if (told === null)
        return [];
    const text = (side) => (side === null ? '(nothing)' : (0,untrusted_text/* visible */.RK)(side, 300));
    return [
        `  ${paint(told.heading, 'strong')}. ${told.sentence}`,
        ...told.differences.map(({ direction, before, after }) => {
            const word = paint(direction.padEnd(9), direction === 'tighter' ? 'pass' : 'warn');
            return `    ${word}  ${text(before)} → ${text(after)}`;
        }),
        ...more(told.left),
        ...told.remarks.map((remark) => `    ${paint(remark, 'faint')}`),
        ...(told.worse === null
            ? []
            : [
                `  ${told.worse.sentence}`,
                ...told.worse.reasons.map(({ outcome, gate, text: why }) => {
                    const what = gate === null ? why : `${(0,untrusted_text/* visible */.RK)(gate, 300)}: ${why}`;
                    return `    ${paint(outcome.padEnd(4), outcome)}  ${what}`;
                }),
                ...more(told.worse.left),
            ]),
    ];
}
function more(left) {
    return left === 0 ? [] : [`    … and ${left} more.`];
}

// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __nccwpck_require__(6515);
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
    const { word, sentence } = (0,headline/* headline */.P)(outcome, quote);
    const meaning = meaningOf(outcome);
    const accepted = (0,words/* acceptanceReason */.SP)(decision.acceptance, quote);
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}: ${(0,headline/* tally */.N)(outcome)}.`,
        ...gateLines(decision, paint),
        ...decision.checks.map(({ check, outcome: result }) => `  ${mark(result, paint)}  ${(0,words/* checkReason */.Dk)(check, quote)}`),
        ...(accepted === null ? [] : [`  ${accepted}`]),
        ...policyChangeText(decision, paint),
        ...endingLines(outcome),
        ...noteLines(outcome.notes),
        ...(place === null ? [] : (0,next_steps/* nextSteps */.Z)(outcome, place, quote).map((step) => `  next  ${step}`)),
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
    const texts = gates.map((gate) => (0,untrusted_text/* visible */.RK)((0,words/* gateText */.bp)(gate), 300));
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
    const numbers = (0,report_numbers/* numbersOf */.c)(result, champion);
    const warning = result.datasetWarning ? `; ${(0,words/* differentDatasets */.vo)(result, quote)}` : '';
    const bound = (0,words/* boundText */.O6)(result, numbers);
    if (result.finding.kind !== 'holds' || bound === null) {
        return (0,words/* gateReason */.cG)(result, numbers, quote) + warning;
    }
    const candidate = (0,words/* candidateText */.Db)(result, numbers);
    if (result.baseline === null)
        return `${candidate} ${bound}${warning}`;
    const baseline = `${(0,words/* baselineName */.Ri)(result, quote)} has ${numbers.baseline}`;
    return `${candidate} ${bound}; ${baseline}, difference ${numbers.difference}${warning}`;
}
function noteLines(notes) {
    return notes.map((note) => `  note  ${(0,report_notes/* noteReason */.F)(note, quote)}`);
}
function endingLines({ changes, ending }) {
    const lines = changes.flatMap((change) => (0,words/* changeLines */.Ow)(change, quote));
    switch (ending.kind) {
        case 'checked':
            return lines.map((line) => `  would change  ${line}`);
        case 'promoted':
            return lines.map((line) => `  changed  ${line}`);
        case 'already-there':
            return ['  Somebody else had already made this change.'];
        case 'conflict':
            // A word before it: a runner obeys a line that begins with what a server may have said.
            return [`  conflict  ${(0,untrusted_text/* visible */.RK)(ending.problem, 600)}`];
        case 'nothing-to-do':
            return [];
    }
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SP: () => (/* binding */ acceptanceReason),
  Ri: () => (/* binding */ baselineName),
  jY: () => (/* binding */ boundCell),
  O6: () => (/* binding */ boundText),
  Db: () => (/* binding */ candidateText),
  Ow: () => (/* binding */ changeLines),
  Dk: () => (/* binding */ checkReason),
  vo: () => (/* binding */ differentDatasets),
  cG: () => (/* binding */ gateReason),
  bp: () => (/* binding */ gateText),
  v9: () => (/* binding */ holds),
  je: () => (/* binding */ targetName)
});

// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __nccwpck_require__(4888);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __nccwpck_require__(2642);
// EXTERNAL MODULE: ./src/core/report/circumstance-words.ts
var circumstance_words = __nccwpck_require__(6689);
// EXTERNAL MODULE: ./src/core/enough-evidence.ts + 1 modules
var enough_evidence = __nccwpck_require__(4485);
// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __nccwpck_require__(8704);
;// CONCATENATED MODULE: ./src/core/report/evidence-words.ts




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
    const asked = (0,core_gate/* basisOf */.gp)(gate.confidence);
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
            const side = (0,core_gate/* limitSide */.Vv)(gate);
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
    return (0,enough_evidence/* countIn */.ry)(reading) !== null ? said : `${said}, which is no count of samples`;
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
        case 'of-another-model':
            return 'has only a value of another model of the same run';
        case 'missing':
        case 'no-run':
        case undefined:
            return 'was not logged';
    }
}
/** What the repeats or folds showed, in a sentence without its full stop. */
function superiorityReason(gate, finding, baseline) {
    const alpha = gate.kind === 'superiority' ? gate.alpha : 0;
    const effect = gate.kind === 'superiority' ? (0,print_gate/* effectText */.tr)(gate) : null;
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
    const [first, second] = (0,exact/* shown */.SP)([(0,exact/* exactOf */.LN)(p), (0,exact/* exactOf */.LN)(alpha)], 3);
    return [first ?? String(p), second ?? String(alpha)];
}

// EXTERNAL MODULE: ./src/core/signature-comparison.ts
var signature_comparison = __nccwpck_require__(6787);
;// CONCATENATED MODULE: ./src/core/report/signature-words.ts

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

;// CONCATENATED MODULE: ./src/core/report/requirement-words.ts

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
/** The gate as it is written, with the one name that it stands for here. */
function gateText({ gate, metric }) {
    // A name is as it was written, and a pattern that matches nothing stands for itself.
    const asWritten = gate.metric.kind === 'name' || gate.metric.pattern === metric;
    return asWritten ? (0,print_gate/* printGate */.BZ)(gate) : (0,print_gate/* printGateFor */.o)(gate, metric);
}
/** Why a gate said what it said, in a sentence without its full stop. */
function gateReason(result, numbers, quote) {
    const { finding } = result;
    const baseline = baselineName(result, quote);
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
            return differentDatasets(result, quote);
        case 'datasets-unknown':
            return `MLflow does not know that both were measured on the same dataset: ${datasetNames(result, quote)}`;
    }
}
function oppositeOf({ gate }) {
    return gate.kind === 'threshold' ? opposite[gate.comparator] : 'is not better than';
}
/** A function, and `better-than`, take every value that was logged. */
function allOrLast({ gate }) {
    return (0,core_gate/* aggregateOfGate */.yl)(gate) === 'last' ? '' : 'one of ';
}
function valueOrValues({ gate }) {
    return (0,core_gate/* aggregateOfGate */.yl)(gate) === 'last' ? 'value' : 'values';
}
function notOnDataset(who, result, quote) {
    return `${who} has no value of this metric that was measured on ${datasetAsked(result, quote)}`;
}
function datasetAsked({ gate }, quote) {
    return gate.dataset === null ? 'the dataset' : `dataset ${quote(gate.dataset)}`;
}
/** `≥ 0.9`; null where there is nothing to compare with. */
function boundText({ gate, bound }, numbers) {
    if (gate.kind === 'superiority' || bound === null)
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
    return `${(0,core_gate/* limitSide */.Vv)(gate) === 'lower' ? 'at least' : 'at most'} ${limit}`;
}
function differentDatasets(result, quote) {
    return `measured on different datasets: ${datasetNames(result, quote)}`;
}
function datasetNames(result, quote) {
    const side = (who, measured) => {
        const names = [...(measured?.datasets ?? [])].map(([digest, name]) => `${quote(name)} (${quote(digest)})`);
        const known = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
        return `${who} on ${names.length === 0 ? 'an unknown one' : known}`;
    };
    const baseline = result.baseline?.measuredOn ?? null;
    return `${side('candidate', result.candidateMeasuredOn)}, ${side(baselineName(result, quote), baseline)}`;
}
function baselineName({ gate, baseline }, quote) {
    const named = (0,core_gate/* baselineOfGate */.on)(gate);
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
            return (0,circumstance_words/* circumstanceReason */.od)(check, quote);
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
            return 'accept-hold changes nothing: it releases what rests on the evidence, and no freeze, soak, rollback or approval, nor another version than was reviewed';
    }
}
function changeLines(change, quote) {
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

/***/ 6787:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ differenceInWords),
/* harmony export */   Z: () => (/* binding */ compareSignatures)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8799);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1037);


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
    return `'${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name, 80)}'`;
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
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${type.dtype} (${type.shape.join(', ')})${others}`);
}
function jsonInWords(json) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof json === 'string' ? json : JSON.stringify(json));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4794:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ targetWords),
/* harmony export */   g: () => (/* binding */ holderWords)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1037);

/** `stage Production`, `alias champion`: as messages for people name a target. */
function targetWords(target) {
    return target.kind === 'alias' ? `alias ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(target.alias)}` : `stage ${target.stage}`;
}
/** `version 5 and 3`, or `none`. */
function holderWords(holders) {
    return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`;
}


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   zM: () => (/* binding */ codeSpanInCell)
/* harmony export */ });
/* unused harmony export visibleJson */
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
/** JSON with the same written as JSON's own escapes, so that it still reads back as it was. */
function visibleJson(json) {
    return json.replace(unseen, (character) => 
    // Between values; within one it is escaped already.
    character === '\n'
        ? character
        : character
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''));
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
function spanOf(visibleText) {
    if (visibleText === '')
        return '(empty)';
    const shown = withoutLongRuns(visibleText);
    const longest = longestRun(shown);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || /^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Several lines as a Markdown code block, in which nothing is rendered either. */
function codeBlock(text) {
    const lines = text.split(/\r?\n/).map((line) => withoutLongRuns(visible(line, 2000)));
    const fence = '`'.repeat(Math.max(2, longestRun(lines.join('\n'))) + 1);
    return [`${fence}text`, ...lines, fence].join('\n');
}
/**
 * GitHub's renderer, cmark-gfm, knows no code span between more than 80 backquotes, and no fence of
 * more than 255: beyond that, what was to be code would be rendered. So long runs are written out.
 */
function withoutLongRuns(shown) {
    return shown.replace(/`{21,}/g, (run) => '\\u{60}'.repeat(run.length));
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ actionsCore)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./src/github/actions-core.ts
/**
 * The parts of `@actions/core` that write to the runner. Its index also loads the OIDC client, and
 * with that a whole HTTP client, which takes longer than all the rest of a run's start; its
 * `exports` name no parts, hence the paths.
 */



/** `env`: where the runner says into which files outputs go. */
function actionsCore(env) {
    return {
        info: (message) => void process.stdout.write(`${message}\n`),
        notice: (message, { title }) => issueCommand('notice', { title }, message),
        warning: (message, { title }) => issueCommand('warning', { title }, message),
        error: (message, { title }) => issueCommand('error', { title }, message),
        setSecret: (secret) => issueCommand('add-mask', {}, secret),
        setOutput(name, value) {
            if (env.GITHUB_OUTPUT)
                issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
            else
                issueCommand('set-output', { name }, value);
        },
        // The command on stdout that older runners took would print secrets; without the file it fails.
        saveState: (name, value) => issueFileCommand('STATE', prepareKeyValueMessage(name, value)),
        summary: summary,
    };
}


/***/ }),

/***/ 8881:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   kW: () => (/* binding */ GraphqlRefusal),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9691);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1037);


/** Octokit gives a connection that failed a status, too, but no response. */
const noAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), response: zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk().optional() });
const anAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).catch({}),
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    }),
});
const aMessage = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).partial())
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
function isRefusal(error) {
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
    return `Could not ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(tried)}: ${said}`;
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
        : `GitHub answered ${answer.status} (${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(said)}).`;
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
        return (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text);
    const code = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).safeParse(innermost).data?.code;
    return (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(code ?? 'for no given reason');
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
        return `\`${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name.replaceAll('_', '-'))}: ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(level)}\``;
    })
        .join(' with '));
    return ` (GitHub accepts ${sets.join(' or ')})`;
}


/***/ }),

/***/ 7137:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileAtCommit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9691);
/* harmony import */ var _code_commit_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2993);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1037);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8881);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5442);





const permission = 'contents: read';
/** Above a megabyte GitHub leaves `content` empty, and says `none` for its encoding. */
const aFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A symbolic link to a file of the repository comes as that file; one that leads elsewhere does not. */
const noFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['symlink', 'submodule']) });
const aFolder = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
const contents = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([aFile, noFile, aFolder]);
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
    const commit = (0,_code_commit_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .commitHash */ .u)(given.commit);
    const file = `'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(given.path)}'`;
    const notKnown = (because) => ({ kind: 'not-known', because });
    if (commit.kind === 'none') {
        return notKnown(`Could not read ${file} at '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(given.commit)}': ${commit.because}.`);
    }
    const where = `${file} at commit ${commit.hash}`;
    const names = namesIn(given.path);
    if (names === null) {
        return notKnown(`Could not read ${where}: a path inside of the repository is needed, without "..", backslashes or control characters.`);
    }
    const tried = `read ${where} of ${(0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryName */ .a)(repository)}`;
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
        const { data } = await octokit.rest.repos.getContent({
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
            because: `Could not read ${where}: '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(above.join('/'))}' is a ${kindWord(found.type)}, which GitHub's API does not look into. Keep the file in a folder of the repository itself.`,
        };
    }
    return null;
}
/** Nothing of the path is there: in the commit, or the commit itself. */
async function inCommit({ octokit }, { owner, name }, commit, where) {
    try {
        await octokit.rest.git.getCommit({ owner, repo: name, commit_sha: commit });
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
        return notKnown(`GitHub sent it in the encoding '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(encoding)}' instead of base64`);
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

/***/ 1241:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ promotedCommit)
/* harmony export */ });
/* harmony import */ var _code_commit_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2993);

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
    const commit = (0,_code_commit_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .fullHash */ .o)(text);
    return commit === null
        ? {
            kind: 'not-known',
            because: 'the event that started the workflow does not name the commit being promoted',
        }
        : { kind: 'known', commit };
}


/***/ }),

/***/ 8102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 7210:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ openWorkflowLog),
  B: () => (/* binding */ secretParts)
});

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __nccwpck_require__(1037);
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

// EXTERNAL MODULE: ./src/github/text-limit.ts
var text_limit = __nccwpck_require__(8102);
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
            core.summary.addRaw((0,text_limit/* fitLines */.R)({
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


/***/ }),

/***/ 5442:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(224);
/* harmony import */ var _github_actions_core_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3632);





const core = (0,_github_actions_core_js__WEBPACK_IMPORTED_MODULE_4__/* .actionsCore */ .v)(process.env);
try {
    const ended = await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .C)({
        env: process.env,
        cwd: process.cwd(),
        core,
        readFile: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'),
        now: Date.now,
        sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout,
        nonce: () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex'),
    });
    process.exitCode = ended === 'success' ? 0 : 1;
}
catch (error) {
    const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
    core.error(`This is a bug in Stagegate, please report it: ${story}`, {
        title: 'Stagegate: error',
    });
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4781:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutEvidence),
/* harmony export */   q: () => (/* binding */ signedBy)
/* harmony export */ });
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


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ existingVersion),
/* harmony export */   x: () => (/* binding */ resolveVersion),
/* harmony export */   yl: () => (/* binding */ versionIfThere)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1037);



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
            const [highest] = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsInStage */ .tN)(standing, selector.stage);
            if (highest === undefined) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version of ${name(model)} is in stage ${selector.stage}, so "version" means none. ` +
                    `${await whatExists(registry, model)}`);
            }
            return await existingVersion(registry, standing, highest);
        }
        case 'latest': {
            const [highest] = standing.versions;
            if (highest === undefined) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The registered model ${name(model)} has no versions yet.`);
            }
            return highest;
        }
        case 'run': {
            const [only, ...others] = await registry.readVersionsOfRun(model, selector.run);
            if (only === undefined) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version of ${name(model)} comes from run ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(selector.run)}. ` +
                    `Register that run's model first, or name the version.`);
            }
            if (others.length > 0) {
                const numbers = [only, ...others].map((version) => version.version).join(', ');
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Run ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(selector.run)} has several versions of ${name(model)}: ${numbers}. ` +
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Version ${number} of ${name(standing.model)} does not exist. ` +
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
    const set = [...aliases].map(([other, version]) => `${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(other, 60)} → ${version}`);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The alias ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(alias)} of ${name(model)} points to no version. ` +
        (set.length > 0 ? `Aliases that do: ${set.slice(0, 10).join(', ')}.` : 'It has no aliases.'));
}
function name(model) {
    return `'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(model)}'`;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  z6Y: () => (/* binding */ check),
  k5n: () => (/* binding */ schemas_enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  chJ: () => (/* binding */ schemas_null),
  aig: () => (/* binding */ schemas_number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  Vxk: () => (/* binding */ schemas_undefined),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !core_util/* nullish */.cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : core_util/* floatSafeRemainder */.LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = core_util/* NUMBER_FORMAT_RANGES */.zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? core_util/* codePointLength */.O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = core_util/* escapeRegex */.sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${core_util/* escapeRegex */.sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${core_util/* escapeRegex */.sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...core_util/* prefixIssues */.lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    core_util/* hide */.jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...core_util/* normalizeParams */.A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...core_util/* normalizeParams */.A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...core_util/* normalizeParams */.A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...core_util/* normalizeParams */.A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...core_util/* normalizeParams */.A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => core_util/* slugify */.Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...core_util/* normalizeParams */.A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUndefined", (inst, def) => {
    $ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => undefinedProcessor(inst, ctx, json, params);
});
function schemas_undefined(params) {
    return api_undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function schemas_null(params) {
    return api_null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new $ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
