export const id = 5500;
export const ids = [5500];
export const modules = {

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ adopt)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/records/held.ts
var held = __webpack_require__(8247);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/target-words.ts
var target_words = __webpack_require__(4794);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
// EXTERNAL MODULE: ./src/apply/rivals.ts
var rivals = __webpack_require__(6407);
// EXTERNAL MODULE: ./src/apply/write-records.ts
var write_records = __webpack_require__(5420);
;// CONCATENATED MODULE: ./src/apply/adopt.ts









/**
 * Records that the version holds the target, and moves nothing. It is begun as a move is, so that
 * no other run moves the target between the look and the record. Throws a `ConflictError` where
 * another run is at work on it, or the version does not hold it any more.
 */
async function adoptHolder(registry, model, record, clock) {
    if (registry.transact !== null) {
        await atOnce(registry, registry.transact, model, record);
        return;
    }
    await (0,write_records/* writeBegun */.$l)(registry, model, record);
    const { standing, ...turn } = await (0,rivals/* waitForTurn */.qg)(registry, model, record, clock);
    const former = (0,core_model/* holdersOf */.pW)(standing, record.target);
    if (turn.kind === 'theirs' || !former.includes(record.version)) {
        await (0,write_records/* forgetBegun */.Dh)(registry, model, record);
        throw turn.kind === 'theirs'
            ? new errors/* ConflictError */.fK((0,rivals/* atWork */.R_)(turn.record))
            : holdsNoLonger(record, standing);
    }
    const found = { ...record, former };
    // As long as the model does not say that it has been held, the next run has something to complete.
    await (0,write_records/* writeHeld */.dP)(registry, standing, found);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, record.version);
    await (0,write_records/* writeEnded */.A1)(registry, row, found, 'done');
}
async function atOnce(registry, transact, model, record) {
    const { target, version } = record;
    const standing = await registry.readStanding(model);
    const former = (0,core_model/* holdersOf */.pW)(standing, target);
    if (!former.includes(version))
        throw holdsNoLonger(record, standing);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, version);
    const done = { ...record, former, state: 'done' };
    await transact({
        model,
        holds: { target, version },
        changes: [],
        versionTags: (0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)(done)),
        modelTags: [(0,held/* heldTag */.OJ)(done, standing)],
    });
}
function holdsNoLonger({ target, version }, standing) {
    return new errors/* ConflictError */.fK(`Somebody else moved ${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' meanwhile, and version ` +
        `${version} does not hold it any more. Its holders now: ` +
        `${(0,target_words/* holderWords */.g)((0,core_model/* holdersOf */.pW)(standing, target))}. Nothing was adopted.`);
}

// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
;// CONCATENATED MODULE: ./src/adopt.ts









/**
 * Takes over what stands there past the gates: records who says that the version may hold the target,
 * and why. Nothing moves. Throws a `UsageError` where the version does not hold the target, or was
 * rolled back from it, and a `ConflictError` where somebody is at work on it.
 */
async function adopt({ model, version: selector, target, reason }, registry, promoter) {
    const before = await registry.readStanding(model);
    const { version } = await (0,resolve_version/* resolveVersion */.x)(registry, before, selector);
    const asking = { action: 'promote', version };
    const looked = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, promoter.now());
    const { standing, settled } = looked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, version);
    if (!holders.includes(version))
        throw holdsNot(version, target, standing);
    if ((0,rolled_back/* rolledBackFrom */.qe)(row, target) !== null)
        throw onHold(version, target, standing);
    await adoptHolder(registry, model, {
        state: 'begun',
        action: 'adopt',
        verdict: 'accepted',
        // Nobody is archived by it.
        target: target.kind === 'stage' ? { ...target, archiveExisting: false } : target,
        version,
        versionCreatedAt: row.createdAt,
        from: target.kind === 'alias' ? null : row.stage,
        former: holders,
        rollback: null,
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason,
        ...src_promoter/* withoutEvidence */.k,
    }, promoter);
    const others = holders.filter((holder) => holder !== version);
    const notes = (0,settle/* notesOf */.h$)(settled);
    return { model, version, target, others, reason, by: promoter.by, notes };
}
function holdsNot(version, target, standing) {
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' does not hold ${(0,target_words/* targetWords */.L)(target)}, so there is ` +
        `nothing to adopt: adopt moves nothing. Its holders: ${(0,target_words/* holderWords */.g)((0,core_model/* holdersOf */.pW)(standing, target))}.`);
}
function onHold(version, target, standing) {
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' was rolled back from ${(0,target_words/* targetWords */.L)(target)}, and ` +
        'holds it again. If it is good after all, lift that hold first: clear-hold.');
}


/***/ }),

/***/ 5500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptFlags: () => (/* binding */ adoptFlags),
/* harmony export */   runAdopt: () => (/* binding */ runAdopt)
/* harmony export */ });
/* harmony import */ var _adopt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6144);
/* harmony import */ var _config_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4557);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8159);
/* harmony import */ var _core_report_adopted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2525);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6817);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5377);
/* harmony import */ var _promoter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(638);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1823);









const adoptFlags = [
    'model-name',
    'version',
    'stage',
    'alias',
    'reason',
    ..._flags_js__WEBPACK_IMPORTED_MODULE_6__/* .connectionFlags */ .Kk,
];
/** `stagegate adopt`: takes over what holds a target past the gates. */
async function runAdopt(args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, adoptFlags);
    const { version: input, ...asked } = (0,_config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readAdopt */ .x6)(raw);
    const version = await (0,_config_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionInput */ .t)(input, around.cwd);
    const adopted = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .withSources */ .Z)('write', raw, around, ({ registry }) => (0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .adopt */ .d)({ ...asked, version }, registry, (0,_promoter_js__WEBPACK_IMPORTED_MODULE_8__/* .promoterOf */ .O)(around)));
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .q)(around, json, (0,_core_report_adopted_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptedData */ .K6)(adopted), (paint) => (0,_core_report_adopted_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptedText */ .ZN)(adopted, paint));
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok;
}


/***/ }),

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

/***/ 3653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ refuseEnvironmentInputs),
/* harmony export */   MI: () => (/* binding */ refuseApproval),
/* harmony export */   gn: () => (/* binding */ refuseIdleEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);


/** Who asks a rollback for an approval must not be left believing that one was looked for. */
function refuseApproval(raw, command) {
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('require-approval', raw['require-approval'], false))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"require-approval" lets evidence through that people have approved, and ${command} takes no ` +
        'evidence. Leave it out: the job\'s own "environment:" lets nobody in without its reviewers.');
}
/** `environment` names where a deployment is made, and does nothing by itself. */
function refuseIdleEnvironment(raw, command) {
    if (raw.environment === '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"environment" is given and "create-deployment" is not true, so ${command} would do nothing with ` +
        'it. The job\'s own "environment:" is what GitHub protects.');
}
/** For a command that moves nothing, of which no environment has anything to tell. */
function refuseEnvironmentInputs(raw, command) {
    refuseApproval(raw, command);
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"create-deployment" is true, and ${command} moves nothing that a deployment could tell of. ` +
            'Leave it out.');
    }
    refuseIdleEnvironment(raw, command);
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ readClearHold),
/* harmony export */   XP: () => (/* binding */ readRollback),
/* harmony export */   x6: () => (/* binding */ readAdopt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1037);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);
/* harmony import */ var _environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3653);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2617);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8794);






function readRollback(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'roll back');
    refuseWhatPromotionsTake(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseApproval */ .MI)(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseIdleEnvironment */ .gn)(raw, 'a rollback');
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('archive-existing', raw['archive-existing'], true)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"archive-existing" is false, and a rollback gives the stage to one version, as it was before ' +
            'the promotion. Leave it out.');
    }
    const toVersion = readNumber(raw, 'to-version', 'who gets the target back');
    const version = readNumber(raw, 'version', 'the one that is rolled back, if it holds the target');
    if (toVersion !== null && toVersion === version) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"version" and "to-version" are both ${version}: "version" is the one that is rolled back, ` +
            '"to-version" the one that gets the target back.');
    }
    return {
        rollback: {
            model,
            target,
            toVersion,
            version,
            force: (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('force', raw.force, false),
            reason: raw.reason === '' ? null : raw.reason,
        },
        dryRun: (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false),
    };
}
function readClearHold(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'clear');
    refuseWhatMovesTake(raw, 'clear-hold');
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and clear-hold has nothing to show beforehand: a check of the promotion ' +
            'names the hold.');
    }
    const reason = raw.reason === '' ? null : raw.reason;
    return { model, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionInput */ .gX)(raw.version), target, reason };
}
function readAdopt(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'adopt');
    refuseWhatMovesTake(raw, 'adopt');
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and adopt has nothing to show beforehand: audit names what stands there.');
    }
    if (raw.reason === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"reason" is empty: say why the version may hold the target, though no gate let it there.');
    }
    return { model, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionInput */ .gX)(raw.version), target, reason: raw.reason };
}
function readServingTarget(raw, verb) {
    const target = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(raw);
    if (target.kind === 'retirement') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"stage" is ${target.stage}, from which nobody serves, so there is nothing to ${verb} there. ` +
            'Name what the version was promoted to: Staging, Production or an alias.');
    }
    return target;
}
const onlyForPromotions = [
    'gates',
    'policy',
    'first-promotion',
    'same-dataset',
    'expected-evidence',
    'accept-hold',
];
/** Ignored, they would look as if they had been asked. */
function refuseWhatPromotionsTake(raw, command) {
    const given = onlyForPromotions.find((name) => raw[name] !== '');
    if (given !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${given}" is given, and ${command} asks no gates and takes no evidence. Leave it out, or use ` +
            'check or promote.');
    }
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('rollback-on-failure', raw['rollback-on-failure'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"rollback-on-failure" undoes a promotion, and ${command} makes none. Leave it out.`);
    }
}
/** For a command that moves nothing. */
function refuseWhatMovesTake(raw, command) {
    refuseWhatPromotionsTake(raw, command);
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEnvironmentInputs */ .Lq)(raw, command);
    if (raw['to-version'] !== '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('force', raw.force, false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"to-version" and "force" are for rollback, and ${command} moves nothing.`);
    }
}
/** A number only: `@champion` would name whoever holds the target now, whatever was meant. */
function readNumber(raw, name, meaning) {
    const text = raw[name];
    if (text === '')
        return null;
    const selector = /^\d+$/.test(text) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionSelector */ .Bg)(text) : null;
    if (selector?.kind !== 'number') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text)}'; for a rollback it is the number of a version: ${meaning}.`);
    }
    return selector.version;
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readVersionInput)
/* harmony export */ });
/* unused harmony export readVersionFile */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8794);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7946);




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

/***/ 7946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ readTextFrom),
/* harmony export */   _I: () => (/* binding */ textKind),
/* harmony export */   wp: () => (/* binding */ mostTextBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
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

/***/ 2525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ adoptedSentence),
/* harmony export */   K6: () => (/* binding */ adoptedData),
/* harmony export */   LP: () => (/* binding */ adoptedMarkdown),
/* harmony export */   ZN: () => (/* binding */ adoptedText),
/* harmony export */   p: () => (/* binding */ adoptedOutput)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4146);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1037);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6892);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);







/** What an adoption means, in a sentence without its full stop. */
function adoptedSentence({ model, version, target }, quote) {
    return `${quote(model)} version ${version} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(target, 'now', quote)}, and that is accepted`;
}
/** That others are there besides, who are not adopted by this; null: nobody is. */
function others({ target, others: versions }, quote) {
    if (versions.length === 0)
        return null;
    const who = `version ${versions.join(' and ')}`;
    const verb = versions.length === 1 ? 'holds' : 'hold';
    return `${who} ${verb} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .targetName */ .je)(target, quote)}, too, and ${versions.length === 1 ? 'is' : 'are'} not adopted by this`;
}
function because({ by, reason }, quote) {
    return by === '' ? quote(reason) : `${quote(reason)} (${quote(by)})`;
}
function adoptedText(adopted, paint) {
    const besides = others(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK);
    return [
        `${paint('ADOPTED', 'pass')}  ${paint(adoptedSentence(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK), 'strong')}.`,
        `  reason  ${because(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)}`,
        '  gates  none were asked, and nothing was moved',
        ...(besides === null ? [] : [`  besides  ${besides}`]),
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .noteLines */ .GI)(adopted.notes),
    ];
}
function adoptedMarkdown(adopted) {
    const besides = others(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS);
    return [
        `### ✅ Adopted: ${adoptedSentence(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)}`,
        `**Why:** ${because(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)}`,
        `No gates were asked, and nothing was moved.${besides === null ? '' : ` ${besides.charAt(0).toUpperCase()}${besides.slice(1)}.`}`,
        ...(adopted.notes.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .noteList */ .RG)(adopted.notes)]),
    ]
        .join('\n\n')
        .concat('\n');
}
/** The same as data: the `decision` output, and `--json`. */
function adoptedData({ model, version, target, others, reason, by, notes }) {
    return {
        format: 1,
        adopted: true,
        model,
        version: String(version),
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .targetKey */ .hD)(target),
        others: others.map(String),
        reason,
        by,
        notes: (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .notesData */ .Y)(notes),
    };
}
/** One line of JSON; what may be long is left out where it would be too long. */
function adoptedOutput(adopted) {
    const data = adoptedData(adopted);
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_6__/* .firstThatFits */ .e)([
        data,
        { ...data, reason: null, by: null, notes: [], abridged: true },
        { abridged: true, adopted: data.adopted },
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


/***/ })

};
