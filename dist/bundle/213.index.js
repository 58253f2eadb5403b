export const id = 213;
export const ids = [213];
export const modules = {

/***/ 6817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ withSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/code/commit-hash.ts
var commit_hash = __webpack_require__(2993);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/code/git.ts

/**
 * Variables that would put another repository, or another history, in the place of the one at
 * hand; git itself sets some of them where it runs a hook.
 */
const redirecting = new Set([
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_CONFIG',
    'GIT_DIR',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
]);
/** Git as a reader that asks nobody, fetches nothing and starts no other program. */
const onlyReading = {
    // What went wrong is told apart by git's words, so these must not be translated.
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A partial clone would fetch a commit that it lacks; the older git knows only the second.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    // A commit's parents are those in the commit: nothing local may put others in their place.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
};
const settings = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'advice.graftFileDeprecated=false',
];
/**
 * Git as it is installed on the machine, in one directory, without a shell.
 *
 * @param given.env the environment that git is found in and runs in
 * @param given.timeout milliseconds, after which a call is given up
 */
function gitIn(given) {
    const { directory, timeout } = given;
    const kept = Object.entries(given.env).filter(([name]) => !redirecting.has(name));
    const env = { ...Object.fromEntries(kept), ...onlyReading };
    const first = ['--no-pager', '-C', directory, ...settings.flatMap((one) => ['-c', one])];
    return (...args) => new Promise((resolve) => {
        const options = { env, timeout, killSignal: 'SIGKILL', windowsHide: true };
        (0,external_node_child_process_.execFile)('git', [...first, ...args], options, (error, stdout, stderr) => {
            resolve(answerOf(error, stdout, stderr, timeout));
        });
    });
}
function answerOf(error, stdout, stderr, milliseconds) {
    if (error === null)
        return { kind: 'exited', status: 0, stdout, stderr };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code, stdout, stderr };
    // The directory is git's argument, not the process's own, so only the program can be missing.
    if (error.code === 'ENOENT')
        return { kind: 'not-installed', cause: error };
    const stopped = error.killed === true && typeof error.code !== 'string';
    return stopped
        ? { kind: 'too-slow', milliseconds, cause: error }
        : { kind: 'broken', cause: error };
}

;// CONCATENATED MODULE: ./src/code/local-clone.ts




/** Milliseconds for one question; the longest histories that there are take seconds. */
const patience = 60_000;
const shallow = 'the clone is shallow and may lack it: git fetch --unshallow, or fetch-depth: 0 for actions/checkout, brings all of the history';
/**
 * The history in the clone that a directory is in, read with git. Nothing is fetched and nothing
 * is written; what is changed and not committed is of no concern.
 *
 * @param given.directory any directory of the clone
 * @param given.commit full hash of the commit that is being promoted; null: what is checked out
 * @param given.timeout milliseconds for one call of git
 */
function localClone(given) {
    const { directory, env, timeout = patience } = given;
    const git = gitIn({ directory, env, timeout });
    return {
        /** Rejects with a UsageError where there is no git, no repository, or none that git trusts. */
        async relationOf(commit) {
            const ours = given.commit === null ? null : (0,commit_hash/* commitHash */.u)(given.commit);
            if (ours?.kind === 'none') {
                throw new errors/* UsageError */.eb(`'${(0,untrusted_text/* visible */.RK)(given.commit ?? '')}' cannot be the commit that is being promoted: ${ours.because}.`);
            }
            const theirs = (0,commit_hash/* commitHash */.u)(commit);
            const asked = new Question(git, directory, commit, ours?.hash ?? 'HEAD');
            if (theirs.kind === 'none') {
                const promoted = ours?.hash ?? (await asked.promoted());
                return { kind: 'not-known', reason: 'no-hash', because: theirs.because, promoted };
            }
            return ours?.hash === theirs.hash ? { kind: 'same' } : await asked.answer(theirs.hash);
        },
    };
}
/** How a commit, as the run names it, stands to `promoted`, which is a full hash or HEAD. */
class Question {
    #git;
    #directory;
    #commit;
    #promoted;
    constructor(git, directory, commit, promoted) {
        this.#git = git;
        this.#directory = directory;
        this.#commit = commit;
        this.#promoted = promoted;
    }
    /** The full hash of the commit that is being promoted; null: the clone does not have it. */
    async promoted() {
        return await this.#commitNamed(this.#promoted);
    }
    async answer(commit) {
        const promoted = await this.promoted();
        if (promoted === null) {
            const named = this.#promoted === 'HEAD' ? null : this.#promoted;
            return await this.#unknown('no-promoted-commit', this.#noPromoted(), named);
        }
        if (promoted === commit)
            return { kind: 'same' };
        const known = await this.#commitNamed(commit);
        // Git takes 40 digits for the beginning of a longer hash, and 64 for a branch's name, where
        // its own hashes have another length; and a tag object's hash for what it points to.
        if (known !== commit) {
            return await this.#unknown('not-found', 'the clone has no such commit', promoted);
        }
        const { status } = await this.#ask([0, 1], 'merge-base', '--is-ancestor', known, promoted);
        if (status === 0)
            return { kind: 'ancestor' };
        // A history that was cut off ends too early to say no.
        return (await this.#isShallow())
            ? { kind: 'not-known', reason: 'shallow', because: shallow, promoted }
            : { kind: 'not-an-ancestor', promoted };
    }
    #noPromoted() {
        return this.#promoted === 'HEAD'
            ? 'nothing has been committed in the repository yet'
            : `the clone does not have the commit that is being promoted, ${this.#promoted}`;
    }
    async #unknown(reason, because, promoted) {
        return (await this.#isShallow())
            ? { kind: 'not-known', reason: 'shallow', because: shallow, promoted }
            : { kind: 'not-known', reason, because, promoted };
    }
    /** The full hash of the commit; null: the clone has none of that name. */
    async #commitNamed(name) {
        const { status, stdout } = await this.#ask([0, 1], 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
        return status === 0 ? stdout.trim() : null;
    }
    async #isShallow() {
        const { stdout } = await this.#ask([0], 'rev-parse', '--is-shallow-repository');
        // A git from before 2.15 repeats the question: then it is not known to be whole.
        return stdout.trim() !== 'false';
    }
    async #ask(expected, ...args) {
        const answer = await this.#git(...args);
        if (answer.kind === 'exited' && expected.includes(answer.status))
            return answer;
        const tried = `Could not see how commit ${(0,untrusted_text/* visible */.RK)(this.#commit, 80)} stands to ${this.#promoted}`;
        throw new errors/* UsageError */.eb(`${tried}: ${whatCameBack(answer, (0,untrusted_text/* visible */.RK)(this.#directory))}`, {
            cause: answer.kind === 'exited' ? answer.stderr : answer.cause,
        });
    }
}
/** What came back and what to do, in full sentences. */
function whatCameBack(answer, directory) {
    switch (answer.kind) {
        case 'not-installed':
            return 'there is no git on the PATH. Install git, and run this in a clone of the repository.';
        case 'too-slow':
            return `git had not answered in ${directory} after ${answer.milliseconds / 1000} seconds.`;
        case 'broken':
            return `git could not be run in ${directory} (${(0,untrusted_text/* visible */.RK)(messageOf(answer.cause))}).`;
        case 'exited':
            return whatGitSaid(answer.status, answer.stderr, directory);
    }
}
function whatGitSaid(status, stderr, directory) {
    if (/\bnot a git repository\b/i.test(stderr)) {
        return `${directory} is not in a git repository. Run this in a clone of the repository.`;
    }
    if (/dubious ownership|unsafe repository/i.test(stderr)) {
        // Git names the repository's own directory, which may be further up, and quotes it for a shell.
        const advice = /^\s*(git config --global --add safe\.directory .+)$/m.exec(stderr)?.[1];
        return (`the repository of ${directory} belongs to another user, so git does not read it. ` +
            `If you trust it: ${(0,untrusted_text/* visible */.RK)(advice ?? 'name it in git’s setting safe.directory', 1000)}`);
    }
    const said = stderr.split('\n').find((line) => /^(?:fatal|error): /.test(line));
    return (`git ended with status ${status} in ${directory}` +
        `${said === undefined ? '' : ` (${(0,untrusted_text/* visible */.RK)(said.replace(/^\w+: /, ''))})`}.`);
}
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(2617);
// EXTERNAL MODULE: ./src/registries/open.ts
var registries_open = __webpack_require__(3703);
;// CONCATENATED MODULE: ./src/cli/connection.ts





/** MLflow's own default store, taken only where it is there already. */
const defaultStore = 'mlflow.db';
/** Opens what the flags and the environment name, and closes it whatever happens. */
async function withSources(access, raw, around, use) {
    const fallback = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(around.cwd, defaultStore)) ? `sqlite:///${defaultStore}` : null;
    const connection = (0,inputs/* readConnection */.dC)(raw, around.env, fallback);
    const code = localClone({ directory: around.cwd, commit: null, env: around.env });
    const stores = await (0,registries_open/* openStores */.j)(access, connection, {
        env: around.env,
        cwd: around.cwd,
        onRetry: around.err,
    });
    try {
        return await use({ ...stores, code });
    }
    finally {
        await (0,registries_open/* closeStores */.H)(stores);
    }
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promotionFlags: () => (/* binding */ promotionFlags),
  runPromotion: () => (/* binding */ runPromotion)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var config_inputs = __webpack_require__(2617);
// EXTERNAL MODULE: ./src/config/request.ts
var request = __webpack_require__(679);
// EXTERNAL MODULE: ./src/core/circumstances.ts
var circumstances = __webpack_require__(3213);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/outcome.ts
var core_outcome = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/core/report/decision-json.ts
var decision_json = __webpack_require__(7289);
// EXTERNAL MODULE: ./src/core/report/text.ts + 2 modules
var report_text = __webpack_require__(5163);
// EXTERNAL MODULE: ./src/promote.ts + 4 modules
var promote = __webpack_require__(2700);
// EXTERNAL MODULE: ./src/trend.ts + 1 modules
var trend = __webpack_require__(8360);
// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(6817);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
;// CONCATENATED MODULE: ./src/cli/html-report.ts




/** Tries whether the page can be written. Throws a UsageError where it cannot; leaves nothing behind. */
async function preparePage(file, { cwd, err, nonce }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    // Beside it, so that taking its place is one step, and nobody reads half of a page.
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 60)}.${nonce()}`);
    await refuseOtherThanFile(path);
    try {
        await writeDraft(draft, '');
        await (0,promises_.rm)(draft);
    }
    catch (cause) {
        throw new errors/* UsageError */.eb(`The page cannot be written to ${(0,untrusted_text/* visible */.RK)(path, 400)}: ${why(cause)}.`, {
            cause,
        });
    }
    return {
        write: async (outcome, options) => {
            try {
                // Loaded only where a page is asked for.
                const { reportPage } = await Promise.all(/* import() */[__webpack_require__.e(9225), __webpack_require__.e(4174)]).then(__webpack_require__.bind(__webpack_require__, 4174));
                await writeDraft(draft, reportPage(outcome, options));
                await (0,promises_.rename)(draft, path);
                err(`The report is in ${(0,untrusted_text/* visible */.RK)(path, 400)}`);
            }
            catch (cause) {
                await (0,promises_.rm)(draft, { force: true }).catch(() => { });
                err(`stagegate: no page was written to ${(0,untrusted_text/* visible */.RK)(path, 400)}: ${why(cause)}. The verdict stands.`);
            }
        },
    };
}
async function refuseOtherThanFile(path) {
    const found = await (0,promises_.stat)(path).catch(() => (0,promises_.lstat)(path).catch(() => null));
    if (found === null || found.isFile())
        return;
    const what = found.isDirectory() ? 'a folder' : 'no plain file';
    throw new errors/* UsageError */.eb(`--html takes a file, and ${(0,untrusted_text/* visible */.RK)(path, 400)} is ${what}.`);
}
async function writeDraft(path, text) {
    // Never over another file: a link that waits there would lead the page elsewhere.
    const handle = await (0,promises_.open)(path, 'wx');
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function why(cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'there is no such folder';
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return 'it is not allowed to be written there';
        case 'ENOSPC':
            return 'there is no room';
        default:
            return cause instanceof Error ? (0,untrusted_text/* visible */.RK)(cause.message, 300) : 'it is not known why';
    }
}

// EXTERNAL MODULE: ./src/cli/promoter.ts
var cli_promoter = __webpack_require__(638);
// EXTERNAL MODULE: ./src/cli/tell.ts
var tell = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/cli/promote.ts














/** Where no flag and no variable names an MLflow, it is a file, which has no pages. */
const noUi = 'sqlite:///mlflow.db';
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
    'html',
    ...flags/* connectionFlags */.Kk,
];
/** `stagegate check` and `stagegate promote`: the same but for who writes. */
async function runPromotion(command, args, around) {
    const { raw, json, html } = (0,flags/* parseFlags */.bQ)(args, promotionFlags);
    const inputs = (0,config_inputs/* readPromotion */.e$)(raw);
    const promoter = (0,cli_promoter/* promoterOf */.O)(around);
    // Before anything is promoted: a page that cannot be written is a mistake to be told at once.
    const page = html === null ? null : await preparePage(html, around);
    const promotion = {
        ...(await (0,request/* promotionOf */.b)(inputs, around.cwd, promoter.by)),
        circumstances: circumstances/* noCircumstances */.C,
    };
    const withPast = async (outcome, stores) => ({
        outcome,
        past: page === null ? null : await (0,trend/* pastOf */.C)(outcome, stores, false),
    });
    const { outcome, past } = command === 'check' || inputs.dryRun
        ? await (0,connection/* withSources */.Z)('read', raw, around, async (sources) => withPast(await (0,promote/* check */.z)(promotion, sources, around.now()), sources))
        : await (0,connection/* withSources */.Z)('write', raw, around, async (sources) => withPast(await (0,promote/* promote */.p)(promotion, sources, promoter), sources));
    (0,tell/* tell */.q)(around, json, (0,decision_json/* decisionData */.d)(outcome), (paint) => (0,report_text/* textReport */.Mf)(outcome, paint, 'laptop'));
    const problem = (0,core_outcome/* recordProblem */.hN)(outcome);
    if (problem !== null)
        around.err(`stagegate: promoted, but not recorded: ${problem}`);
    if (page !== null && past !== null) {
        await page.write(outcome, {
            uiUrl: (0,config_inputs/* readConnection */.dC)(raw, around.env, noUi).uiUrl,
            workflowRunUrl: promoter.run,
            place: 'laptop',
            trend: past.trend,
            writtenAt: around.now(),
            by: promoter.by,
        });
    }
    return (0,exit/* exitCodeOfOutcome */.He)(outcome, inputs.failOn);
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ promoterOf)
/* harmony export */ });
/* harmony import */ var _github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5442);

/** Whoever is logged in; inside a workflow, whoever started it, and that workflow's run. */
function promoterOf(around) {
    const { env, user, now, nonce, sleep } = around;
    const run = (0,_github_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowRun */ .t)(env);
    const by = env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || user();
    return { by, run: run?.url ?? null, now, nonce, sleep };
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
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

/***/ 2780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3365);
/* harmony import */ var _target_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1595);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);




/** `target` null: every target that a record, or a tag of the registered model, speaks of. */
function historyOf(standing, target) {
    const told = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldIn */ .fk)(standing);
    const replayed = (0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .replay */ .e)(told.records.filter(({ state }) => state === 'done'));
    const gone = new Map((0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)(told).map((held) => [held.target, held]));
    const pending = Map.groupBy(told.records.filter(({ state }) => state !== 'done'), (record) => record.target);
    const cleared = Map.groupBy(told.clearings, (record) => record.target);
    const keys = target === null ? (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenOf */ .GR)(told) : [target];
    const targets = keys.flatMap((key) => {
        const named = (0,_target_name_js__WEBPACK_IMPORTED_MODULE_2__/* .targetNamed */ .b)(key);
        if (named === null)
            return [];
        const events = eventsOf(key, replayed.get(key) ?? _replay_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .s, pending.get(key) ?? [], cleared.get(key) ?? []);
        return [
            {
                key,
                target: named,
                events,
                holdings: (replayed.get(key) ?? _replay_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .s).holdings.toReversed(),
                holders: (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .holdersOf */ .pW)(standing, named),
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


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decisionData),
/* harmony export */   k: () => (/* binding */ decisionOutput)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2478);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8704);
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6504);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4146);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9411);
/* harmony import */ var _print_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2642);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6159);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3596);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6892);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);










const asItIs = (text) => text;
/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */
function decisionData(outcome) {
    const { decision, changes, ending } = outcome;
    return {
        format: 1,
        // A conflict is an error, and an error is no verdict.
        verdict: ending.kind === 'conflict' ? null : decision.verdict,
        promoted: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .promoted */ .tU)(outcome),
        inPlace: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .inPlace */ .zp)(outcome),
        ending: ending.kind,
        problem: ending.kind === 'conflict' ? ending.problem : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .recordProblem */ .hN)(outcome),
        model: decision.model,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .targetKey */ .hD)(decision.target),
        archiveExisting: (0,_goal_js__WEBPACK_IMPORTED_MODULE_6__/* .archives */ .EK)(decision.target),
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
            reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReason */ .Dk)(check, asItIs),
        })),
        gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
        policyChange: decision.policyChange && policyChangeData(decision.policyChange),
        approvedBy: (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .approversOf */ .U)(decision).map(({ login }) => login),
        changes: changes.flatMap((change) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .changeLines */ .Ow)(change, asItIs)),
        notes: outcome.notes.map((note) => ({ note: note.kind, says: (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteReason */ .F)(note, asItIs) })),
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
        gate: (0,_print_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .printGate */ .BZ)(result.gate),
        metric: result.metric,
        severity: result.gate.severity,
        outcome: result.outcome,
        finding: result.finding.kind,
        reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .c)(result, champion), asItIs),
        candidate: readingData(result.candidate),
        candidateDatasets: datasetData(result.candidateMeasuredOn),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && readingData(result.baseline.reading),
            datasets: datasetData(result.baseline.measuredOn),
        },
        bound: result.bound && (0,_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(result.bound),
        samples: result.enough.samples && readingData(result.enough.samples),
        confidenceLimit: result.enough.confidence?.limit
            ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(result.enough.confidence.limit)
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
            return (0,_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
        case 'not-on-dataset':
        case 'dataset-not-known':
        case 'not-its-own':
        case 'model-gone':
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
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_9__/* .firstThatFits */ .e)([
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


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
