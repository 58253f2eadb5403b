export const id = 902;
export const ids = [902];
export const modules = {

/***/ 2191:
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

/***/ 5500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptFlags: () => (/* binding */ adoptFlags),
/* harmony export */   runAdopt: () => (/* binding */ runAdopt)
/* harmony export */ });
/* harmony import */ var _commands_adopt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);
/* harmony import */ var _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5979);
/* harmony import */ var _commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1604);
/* harmony import */ var _commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7313);
/* harmony import */ var _report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6564);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2191);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3815);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5377);
/* harmony import */ var _print_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8859);









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
    const { version: input, ...asked } = (0,_commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAdopt */ .x6)(raw);
    const version = await (0,_commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersionInput */ .t)(input, around.cwd);
    const adopted = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .withSources */ .Z)('write', raw, around, ({ registry }) => (0,_commands_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .adopt */ .d)({ ...asked, version }, registry, (0,_actor_js__WEBPACK_IMPORTED_MODULE_8__/* .promoterOf */ .O)(around)));
    (0,_print_result_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .q)(around, json, (0,_report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptedData */ .K6)(adopted), (paint) => (0,_report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_4__/* .adoptedText */ .ZN)(adopted, paint));
    return _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditFlags: () => (/* binding */ auditFlags),
/* harmony export */   runAudit: () => (/* binding */ runAudit)
/* harmony export */ });
/* harmony import */ var _commands_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6689);
/* harmony import */ var _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5979);
/* harmony import */ var _commands_inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2491);
/* harmony import */ var _core_audit_audit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4489);
/* harmony import */ var _report_audit_audit_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6852);
/* harmony import */ var _report_audit_audit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1177);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3815);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5377);
/* harmony import */ var _print_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8859);









const auditFlags = [
    'model-name',
    'stage',
    'alias',
    ..._flags_js__WEBPACK_IMPORTED_MODULE_7__/* .connectionFlags */ .Kk,
];
/** Names every move past the gates, and ends with 6 if there is one. */
async function runAudit(args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFlags */ .bQ)(args, auditFlags);
    const { model, besides } = (0,_commands_inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readAudit */ .y)(raw);
    const found = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_6__/* .withSources */ .Z)('read', raw, around, ({ registry }) => (0,_commands_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s)(model, besides, registry));
    (0,_print_result_js__WEBPACK_IMPORTED_MODULE_8__/* .tell */ .q)(around, json, (0,_report_audit_audit_json_js__WEBPACK_IMPORTED_MODULE_4__/* .auditData */ .M)(found), (paint) => (0,_report_audit_audit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .auditText */ .$)(found, paint));
    return (0,_core_audit_audit_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMovesPastTheGates */ .S)(found) ? _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pastTheGates : _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
}


/***/ }),

/***/ 800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearRollbackFlags: () => (/* binding */ clearRollbackFlags),
/* harmony export */   runClearRollback: () => (/* binding */ runClearRollback)
/* harmony export */ });
/* harmony import */ var _commands_clear_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5358);
/* harmony import */ var _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5979);
/* harmony import */ var _commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1604);
/* harmony import */ var _commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7313);
/* harmony import */ var _report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2044);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2191);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3815);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5377);
/* harmony import */ var _print_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8859);









const clearRollbackFlags = [
    'model-name',
    'version',
    'stage',
    'alias',
    'reason',
    ..._flags_js__WEBPACK_IMPORTED_MODULE_6__/* .connectionFlags */ .Kk,
];
/** `stagegate clear-rollback`: lets a version be promoted again that was rolled back. */
async function runClearRollback(args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, clearRollbackFlags);
    const { version: input, ...asked } = (0,_commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readClearRollback */ .CZ)(raw);
    const version = await (0,_commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersionInput */ .t)(input, around.cwd);
    const cleared = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .withSources */ .Z)('write', raw, around, ({ registry }) => (0,_commands_clear_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .clearRollback */ ._)({ ...asked, version }, registry, (0,_actor_js__WEBPACK_IMPORTED_MODULE_8__/* .promoterOf */ .O)(around)));
    (0,_print_result_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .q)(around, json, (0,_report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .clearedData */ .j8)(cleared), (paint) => (0,_report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .clearedText */ .uK)(cleared, paint));
    return _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.ok;
}


/***/ }),

/***/ 2193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/** Rows as lines in which each column is as wide as its widest cell, two blanks apart. */
function columns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [at, cell] of row.entries())
            widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
    }
    const padded = (cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell) + 2);
    return rows.map((row) => row.map(padded).join('').trimEnd());
}
/** What a terminal draws over two columns: East Asian characters, and symbols that are pictures. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function widthOf(text) {
    let width = 0;
    for (const { segment } of new Intl.Segmenter().segment(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
}


/***/ }),

/***/ 3815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ withSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 2 modules
var inputs = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/git/commit-hash.ts
var commit_hash = __webpack_require__(2108);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/git/git.ts

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

;// CONCATENATED MODULE: ./src/git/local-clone.ts




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

// EXTERNAL MODULE: ./src/registry/open.ts
var registry_open = __webpack_require__(9155);
;// CONCATENATED MODULE: ./src/cli/connection.ts





/** MLflow's own default store, taken only where it is there already. */
const defaultStore = 'mlflow.db';
/** Opens what the flags and the environment name, and closes it whatever happens. */
async function withSources(access, raw, around, use) {
    const fallback = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(around.cwd, defaultStore)) ? `sqlite:///${defaultStore}` : null;
    const connection = (0,inputs/* readConnection */.dC)(raw, around.env, fallback);
    const code = localClone({ directory: around.cwd, commit: null, env: around.env });
    const stores = await (0,registry_open/* openStores */.j)(access, connection, {
        env: around.env,
        cwd: around.cwd,
        now: around.now,
        onRetry: around.err,
    });
    try {
        return await use({ ...stores, code });
    }
    finally {
        await (0,registry_open/* closeStores */.H)(stores);
    }
}


/***/ }),

/***/ 5365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyFlags: () => (/* binding */ historyFlags),
  showHistory: () => (/* binding */ showHistory)
});

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/core/history/history.ts
var history_history = __webpack_require__(2780);
// EXTERNAL MODULE: ./src/evidence/full-snapshot.ts
var full_snapshot = __webpack_require__(6009);
;// CONCATENATED MODULE: ./src/commands/history.ts


/** Who held a target when; `target` null: every target that has a record. Nothing changes. */
async function commands_history_history(model, target, registry) {
    const standing = await (0,full_snapshot/* fullSnapshot */.G)(model, registry);
    return (0,history_history/* historyOf */.o)(standing, target);
}

// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 2 modules
var inputs = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/commands/inputs/target.ts
var inputs_target = __webpack_require__(9105);
// EXTERNAL MODULE: ./src/report/text/moment.ts
var moment = __webpack_require__(7946);
// EXTERNAL MODULE: ./src/report/history/record-json.ts
var record_json = __webpack_require__(1667);
;// CONCATENATED MODULE: ./src/report/history/history-json.ts


/** The whole history as data, newest first. */
function historyData({ model, targets, compacted: folded }) {
    return {
        format: 1,
        model,
        targets: targets.map(targetData),
        folded: [...folded].map(([version, records]) => ({ version: String(version), records })),
    };
}
function targetData({ key, holders, events, holdings, withoutRecord }) {
    return {
        target: key,
        holders: holders.map(String),
        holdings: holdings.map(holdingData),
        events: events.map(eventData),
        heldLast: withoutRecord && {
            version: String(withoutRecord.version),
            at: (0,moment/* isoMoment */.Q)(withoutRecord.at),
            by: withoutRecord.by,
            record: withoutRecord.record,
        },
    };
}
function eventData(event) {
    return event.kind === 'cleared'
        ? { kind: event.kind, ...(0,record_json/* clearingData */.M)(event.record) }
        : { kind: event.kind, ...(0,record_json/* recordData */.e)(event.record) };
}
/** `until` null with `ended` true: it had left, and no record says when. */
function holdingData({ version, arrived, ending }) {
    return {
        version: String(version),
        from: (0,moment/* isoMoment */.Q)(arrived.at),
        until: ending.kind === 'left' ? (0,moment/* isoMoment */.Q)(ending.by.at) : null,
        ended: ending.kind !== 'not-ended',
        record: arrived.key,
    };
}

// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
// EXTERNAL MODULE: ./src/report/text/wrapped.ts
var wrapped = __webpack_require__(7969);
// EXTERNAL MODULE: ./src/report/history/history-words.ts
var history_words = __webpack_require__(6017);
;// CONCATENATED MODULE: ./src/report/history/history-table.ts





const quote = (text) => (0,untrusted_text/* visible */.RK)(text, 100);
const width = 80;
const indent = '    ';
/** Who held what, newest first, in lines of 80 columns; only an address may be longer. */
function historyText(history, paint) {
    const { targets, model, compacted: folded } = history;
    if (targets.length === 0) {
        return [
            `No version of '${(0,untrusted_text/* visible */.RK)(model, 100)}' carries a record of Stagegate that is about it. What was ` +
                'moved before Stagegate, or past it, has none, and records on a copy are about the version ' +
                'that it was copied from.',
        ];
    }
    const lost = [...folded].map(([version, count]) => `The ${count} oldest records of version ${version} were folded away: what they said is gone.`);
    return [
        ...targets.flatMap((target, index) => [
            ...(index === 0 ? [] : ['']),
            ...targetLines(target, model, paint),
        ]),
        ...(lost.length === 0 ? [] : ['', ...lost.flatMap((line) => (0,wrapped/* wrapped */.k)(line, width))]),
    ];
}
function targetLines(history, model, paint) {
    const { target, events, holders } = history;
    const name = `${(0,words/* targetName */.je)(target, quote)} of '${(0,untrusted_text/* visible */.RK)(model, 100)}', newest first, times in UTC`;
    const versions = events.map(history_words/* eventVersion */.bd);
    const column = Math.max('Version'.length, ...versions.map((text) => text.length));
    const row = (when, version, says, until) => `${when.padEnd(16)}  ${version.padEnd(column)}  ${says.padEnd(33)}  ${until}`.trimEnd();
    return [
        paint(name, 'strong'),
        ...(events.length === 0
            ? ['No record speaks of it.']
            : [row('When', 'Version', 'What', 'Until')]),
        ...events.flatMap((event, index) => {
            const [holding] = event.kind === 'cleared' ? [] : event.began;
            const until = holding === undefined ? '' : (0,history_words/* heldUntil */.gE)(holding, holders);
            return [
                row((0,moment/* minuteOf */.i)(event.record.at), versions[index] ?? '', (0,history_words/* eventSays */.nI)(event), until),
                ...details(event).map((line) => paint(`${indent}${line}`, 'faint')),
            ];
        }),
        ...notes(history),
    ];
}
/** By whom, over whom, on what evidence, why, and where to read on. */
function details(event) {
    const { record } = event;
    const evidence = event.kind === 'cleared' ? null : event.record.evidence;
    const approvers = event.kind === 'cleared' ? [] : event.record.approvedBy;
    const isAboutTarget = event.kind === 'moved' || event.kind === 'unfinished' || event.kind === 'undone';
    const parts = [
        record.by === '' ? '' : `by ${(0,untrusted_text/* visible */.RK)(record.by, 60)}`,
        approvers.length === 0
            ? ''
            : `approved by ${approvers.map((it) => (0,untrusted_text/* visible */.RK)(it, 40)).join(' and ')}`,
        isAboutTarget ? before(event.record) : '',
        // Enough of it to find it again; `--json` has the whole.
        evidence === null ? '' : `evidence ${(0,untrusted_text/* visible */.RK)(evidence, 20)}`,
    ].filter((part) => part !== '');
    const why = record.reason === null ? '' : `because: ${(0,untrusted_text/* visible */.RK)(record.reason, 250)}`;
    return [
        ...(0,wrapped/* wrapped */.k)(parts.join(', '), width - indent.length),
        ...(0,wrapped/* wrapped */.k)(why, width - indent.length),
        record.run === null ? '' : (0,untrusted_text/* visible */.RK)(record.run, 300),
    ].filter((line) => line !== '');
}
function before({ action, former, version }) {
    const others = former.filter((each) => each !== version);
    // Nobody knows who was there before what was adopted.
    if (action === 'rollback' || action === 'adopt')
        return '';
    return others.length === 0 ? 'nobody before' : `${others.join(' and ')} before`;
}
function notes({ holders, holdings, withoutRecord }) {
    const expected = holdings.filter(({ ending }) => ending.kind === 'not-ended');
    const asRecorded = expected.length === holders.length && expected.every(({ version }) => holders.includes(version));
    const now = holders.length > 1
        ? `versions ${holders.join(' and ')} hold`
        : `${holders.length === 0 ? 'no version' : `version ${holders[0]}`} holds`;
    return [
        ...(withoutRecord === null ? [] : [tagKnows(withoutRecord)]),
        ...(asRecorded
            ? []
            : [`By the registry, ${now} it now, which is not what the records say: stagegate audit.`]),
    ].flatMap((line) => (0,wrapped/* wrapped */.k)(line, width));
}
function tagKnows({ version, at, by }) {
    const when = at === null ? '' : ` on ${(0,moment/* minuteOf */.i)(at)}`;
    const who = by === '' ? '' : ` by ${(0,untrusted_text/* visible */.RK)(by, 60)}`;
    return (`The registered model's own tag says that version ${version} got it${when}${who}. The record of ` +
        'that is gone: deleted with the version, or folded away.');
}

// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(3815);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
;// CONCATENATED MODULE: ./src/cli/history.ts









const historyFlags = [
    'model-name',
    'stage',
    'alias',
    ...flags/* connectionFlags */.Kk,
];
/** Who held a target when, promoted by whom, on what evidence, rolled back why. */
async function showHistory(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.bQ)(args, historyFlags);
    const model = (0,inputs/* readModelName */.jh)(raw);
    const isNamed = raw.stage !== '' || raw.alias !== '';
    const target = isNamed ? (0,inputs_target/* parseTarget */.hu)(raw.stage, raw.alias, false) : null;
    const told = await (0,connection/* withSources */.Z)('read', raw, around, ({ registry }) => commands_history_history(model, target, registry));
    around.out(json ? (0,cli_json/* jsonText */.s)(historyData(told)) : historyText(told, around.paint).join('\n'));
    return exit_codes/* exitCodes */.hS.ok;
}


/***/ }),

/***/ 5404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listFlags: () => (/* binding */ listFlags),
/* harmony export */   listVersions: () => (/* binding */ listVersions)
/* harmony export */ });
/* harmony import */ var _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5979);
/* harmony import */ var _commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8058);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4213);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2193);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3815);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5377);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7214);







const listFlags = ['model-name', ..._flags_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionFlags */ .Kk];
/** Every version of a registered model, newest first. */
async function listVersions(args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlags */ .bQ)(args, listFlags);
    const model = (0,_commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelName */ .jh)(raw);
    const { versions, standing } = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .withSources */ .Z)('read', raw, around, async ({ registry }) => {
        const [standing, versions] = await Promise.all([
            registry.readSnapshot(model),
            registry.listVersions(model),
        ]);
        return { standing, versions };
    });
    if (json) {
        around.out((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s)(versions.map((version) => data(version, standing))));
    }
    else if (versions.length === 0) {
        around.out(`The registered model '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(model)}' has no versions yet.`);
    }
    else {
        around.out(table(versions, standing));
    }
    return _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.ok;
}
function table(versions, standing) {
    const rows = [
        ['Version', 'Stage', 'Aliases', 'Run', 'Created'],
        ...versions.map((version) => [
            String(version.version),
            version.stage,
            aliasesOf(version, standing)
                .map((alias) => (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(alias, 60))
                .join(', '),
            version.runId === null ? '' : (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(version.runId, 64),
            shownTime(version.createdAt),
        ]),
    ];
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columns */ .Y)(rows).join('\n');
}
function data(version, standing) {
    return {
        version: String(version.version),
        stage: version.stage,
        aliases: aliasesOf(version, standing),
        run: version.runId,
        status: version.status,
        created: isoTime(version.createdAt),
    };
}
function aliasesOf({ version }, { aliases }) {
    return [...aliases].filter(([, holder]) => holder === version).map(([alias]) => alias);
}
function shownTime(milliseconds) {
    const time = isoTime(milliseconds);
    return time === null ? 'unknown' : `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
/** null: the registry holds a number that is no time. */
function isoTime(milliseconds) {
    const time = new Date(milliseconds);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
}


/***/ }),

/***/ 8859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _report_promotion_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8872);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7214);


/** The result on stdout: lines for people, or with `--json` its data, and the lines on stderr. */
function tell(around, json, data, linesIn) {
    if (json) {
        around.out((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(data));
        around.err(linesIn(_report_promotion_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unpainted */ .j6).join('\n'));
    }
    else {
        around.out(linesIn(around.paint).join('\n'));
    }
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackFlags: () => (/* binding */ rollbackFlags),
/* harmony export */   runRollback: () => (/* binding */ runRollback)
/* harmony export */ });
/* harmony import */ var _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5979);
/* harmony import */ var _commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1604);
/* harmony import */ var _commands_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6044);
/* harmony import */ var _report_rollback_rollback_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4486);
/* harmony import */ var _report_rollback_rollback_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6251);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2191);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3815);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5377);
/* harmony import */ var _print_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8859);









const rollbackFlags = [
    'model-name',
    'stage',
    'alias',
    'to-version',
    'version',
    'force',
    'reason',
    'dry-run',
    ..._flags_js__WEBPACK_IMPORTED_MODULE_6__/* .connectionFlags */ .Kk,
];
/** `stagegate rollback`: gives a target back to whoever had it before. */
async function runRollback(args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .bQ)(args, rollbackFlags);
    const { rollback: asked, dryRun } = (0,_commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readRollback */ .XP)(raw);
    const promoter = (0,_actor_js__WEBPACK_IMPORTED_MODULE_8__/* .promoterOf */ .O)(around);
    const outcome = dryRun
        ? await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .withSources */ .Z)('read', raw, around, ({ registry }) => (0,_commands_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .checkRollback */ .L)(asked, registry, promoter.run))
        : await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .withSources */ .Z)('write', raw, around, ({ registry }) => (0,_commands_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .rollback */ .d)(asked, registry, promoter));
    (0,_print_result_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .q)(around, json, (0,_report_rollback_rollback_json_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackData */ .t)(outcome), (paint) => (0,_report_rollback_rollback_text_js__WEBPACK_IMPORTED_MODULE_4__/* .rollbackText */ .E)(outcome, paint));
    return (0,_commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOfRollback */ .$Z)(outcome);
}


/***/ }),

/***/ 430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transitionFlags: () => (/* binding */ transitionFlags),
  transitionStage: () => (/* binding */ transitionStage)
});

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 2 modules
var inputs = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/commands/inputs/version.ts
var inputs_version = __webpack_require__(9398);
// EXTERNAL MODULE: ./src/commands/inputs/version-file.ts
var version_file = __webpack_require__(7313);
// EXTERNAL MODULE: ./src/core/decision/outcome.ts
var outcome = __webpack_require__(9694);
// EXTERNAL MODULE: ./src/core/decision/plan.ts
var plan = __webpack_require__(6135);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target-state.ts
var target_state = __webpack_require__(788);
// EXTERNAL MODULE: ./src/core/records/record.ts
var record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/evidence/registry-clock.ts
var registry_clock = __webpack_require__(885);
// EXTERNAL MODULE: ./src/moves/move-target.ts + 1 modules
var move_target = __webpack_require__(445);
// EXTERNAL MODULE: ./src/moves/recover.ts
var recover = __webpack_require__(7190);
// EXTERNAL MODULE: ./src/commands/actor.ts
var actor = __webpack_require__(6331);
;// CONCATENATED MODULE: ./src/commands/transition-stage.ts









/** The plain verb: moves a version without asking any gate, and records that none was asked. */
async function transition(asked, registry, machine) {
    const promoter = (0,registry_clock/* byClockOf */.j)(registry, machine);
    const { model, target } = asked;
    const { snapshot: standing, row: version, notes, } = await (0,recover/* recoverForVersion */.UC)(registry, asked, (number) => ({ action: 'promote', version: number }), promoter.now);
    // A record of a move that is none would be one of an ungated one.
    if ((0,target_state/* isInPlace */.RS)((0,model_model/* holdersOf */.pW)(standing, target), target, version.version)) {
        return { version, applied: { kind: 'already-there' }, notes };
    }
    const holders = (0,model_model/* holdersThatMatter */.wp)(standing, target, version.version);
    const change = (0,plan/* moveTowards */.c)({
        model,
        target,
        candidate: version,
        candidateStage: version.stage,
        holders,
    });
    const applied = await (0,move_target/* moveTarget */.Z)(registry, change, (0,record/* begunRecord */.pD)(version, (0,actor/* writerOfRecord */._)(promoter), {
        action: 'transition',
        verdict: 'ungated',
        target,
        former: holders,
        reason: null,
    }), promoter);
    const archived = applied.kind === 'promoted' ? applied.archived : [];
    return { version, applied, notes: [...notes, ...(0,outcome/* archivedNotes */.wx)(archived)] };
}

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/report/promotion/notes.ts
var promotion_notes = __webpack_require__(8181);
// EXTERNAL MODULE: ./src/cli/actor.ts
var cli_actor = __webpack_require__(2191);
// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(3815);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
;// CONCATENATED MODULE: ./src/cli/transition-stage.ts












const transitionFlags = [
    'model-name',
    'version',
    'stage',
    'archive-existing',
    ...flags/* connectionFlags */.Kk,
];
/** The plain verb that tutorials look for: no gates, and it says so in its record. */
async function transitionStage(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.bQ)(args, transitionFlags);
    const model = (0,inputs/* readModelName */.jh)(raw);
    const input = (0,inputs_version/* parseVersionInput */.gX)(raw.version);
    // Unlike a promotion, this archives nobody unless it is told to.
    const target = (0,inputs/* readTarget */._E)({ ...raw, 'archive-existing': raw['archive-existing'] || 'false' });
    if (target.kind === 'alias')
        throw new errors/* UsageError */.eb('transition-stage moves to a stage.');
    const version = await (0,version_file/* readVersionInput */.t)(input, around.cwd);
    const { version: moved, applied, notes, } = await (0,connection/* withSources */.Z)('write', raw, around, (sources) => transition({ model, version, target }, sources.registry, (0,cli_actor/* promoterOf */.O)(around)));
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
            notes: (0,promotion_notes/* notesData */.Y)(notes),
        };
        around.out((0,cli_json/* jsonText */.s)(result));
        around.err(sentence);
    }
    else {
        around.out(sentence);
    }
    for (const note of notes)
        around.err(`note: ${(0,promotion_notes/* noteReason */.F)(note, untrusted_text/* visible */.RK)}.`);
    if (wasMoved && target.stage === 'Production' && moved.stage !== 'Staging') {
        around.err(`warning: it came from ${moved.stage}, not from Staging, and no gate was asked. ` +
            '`stagegate promote` asks them.');
    }
    if (wasMoved && applied.recordProblem !== null) {
        throw new errors/* RegistryError */.gl(`The move is done, but could not be recorded: ${applied.recordProblem}`);
    }
    return exit_codes/* exitCodes */.hS.ok;
}


/***/ }),

/***/ 6135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ moveTowards),
/* harmony export */   e: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3580);

/** What a decision would change; null: nothing. */
function plan({ verdict }, facts) {
    return verdict === 'pass' ? moveTowards(facts) : null;
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
                archiveExisting: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .archives */ .EK)(target),
                holders,
            };
    }
}


/***/ }),

/***/ 445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ moveTarget)
});

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
;// CONCATENATED MODULE: ./src/core/model/change.ts
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

// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/model/target-state.ts
var target_state = __webpack_require__(788);
// EXTERNAL MODULE: ./src/core/records/last-holder.ts
var last_holder = __webpack_require__(3203);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/evidence/resolve-version.ts
var resolve_version = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/moves/read-back.ts
var read_back = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/moves/turn.ts
var moves_turn = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/moves/write-records.ts
var write_records = __webpack_require__(4822);
;// CONCATENATED MODULE: ./src/moves/move-target.ts












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
    const turn = await (0,moves_turn/* waitForTurn */.qg)(registry, model, record, clock);
    const before = lookedAt(turn.snapshot, change, target);
    if (before !== null || turn.kind === 'theirs')
        await (0,write_records/* forgetBegun */.Dh)(registry, model, record);
    if (before !== null)
        return before;
    if (turn.kind === 'theirs')
        return conflict(turn.snapshot, change, target, (0,moves_turn/* atWork */.R_)(turn.record));
    try {
        await registry.move(change);
    }
    catch (error) {
        // Of any other failure nobody knows whether it moved: the record stays for the next run.
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        const now = await registry.readSnapshot(model);
        // It may have moved, and somebody else on top of it: that it was begun stays on record.
        await (0,write_records/* problemOf */.Zw)(() => writeLost(registry, now, record));
        return lookedAt(now, change, target) ?? conflict(now, change, target, error.message);
    }
    const heldProblem = await (0,write_records/* problemOf */.Zw)(() => (0,write_records/* writeLastHolder */.cY)(registry, turn.snapshot, record));
    const after = await (0,read_back/* readBack */.e)(registry, model, target);
    if (!(0,target_state/* isInPlace */.RS)((0,model_model/* holdersOf */.pW)(after.snapshot, target), target, version)) {
        await (0,write_records/* problemOf */.Zw)(() => writeLost(registry, after.snapshot, record));
        return lost(after, change, target);
    }
    // As long as the model does not say that it has been held, the next run has something to complete.
    const recordProblem = heldProblem ??
        (await (0,write_records/* problemOf */.Zw)(async () => {
            const row = await (0,resolve_version/* existingVersion */.Yf)(registry, after.snapshot, version);
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
    const before = await registry.readSnapshot(model);
    const seen = lookedAt(before, change, target);
    if (seen !== null)
        return seen;
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, before, version);
    try {
        await transact({
            model,
            changes: [change],
            versionTags: (0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)({ ...record, state: 'done' })),
            modelTags: [(0,last_holder/* lastHolderTag */.p_)(record, before)],
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        const now = await registry.readSnapshot(model);
        return lookedAt(now, change, target) ?? conflict(now, change, target, error.message);
    }
    const after = await (0,read_back/* readBack */.e)(registry, model, target);
    const inPlace = (0,target_state/* isInPlace */.RS)((0,model_model/* holdersOf */.pW)(after.snapshot, target), target, version);
    return inPlace
        ? { kind: 'promoted', recordProblem: null, archived: after.archived }
        : lost(after, change, target);
}
/** What to end with before anything is moved; null: everything stands as it was decided on. */
function lookedAt(snapshot, change, target) {
    const holders = (0,model_model/* holdersOf */.pW)(snapshot, target);
    if ((0,target_state/* isInPlace */.RS)(holders, target, change.version))
        return { kind: 'already-there' };
    if ((0,target_state/* standsAsDecided */.cJ)(snapshot, change, target))
        return null;
    const inPlace = holders.includes(change.version);
    return { kind: 'overtaken', problem: whatMoved(snapshot, change, target), inPlace };
}
function lost(after, change, target) {
    const problem = `${whatMoved(after.snapshot, change, target)} This run had moved it, too, and lost.`;
    return conflict(after.snapshot, change, target, problem);
}
function conflict(snapshot, change, target, problem) {
    const holders = (0,model_model/* holdersThatMatter */.wp)(snapshot, target, change.version);
    return { kind: 'conflict', problem, inPlace: holders.includes(change.version) };
}
function whatMoved(snapshot, change, target) {
    const holders = (0,model_model/* holdersThatMatter */.wp)(snapshot, target, change.version);
    const model = `'${(0,untrusted_text/* visible */.RK)(change.model)}'`;
    if (change.kind === 'move-to-stage' && (0,target_state/* sameVersions */._l)(holders, change.holders)) {
        const row = snapshot.versions.find(({ version }) => version === change.version);
        return (`Somebody else moved version ${change.version} of ${model} meanwhile: it was in ` +
            `${change.from} when the decision was taken and is in ${row?.stage ?? 'another stage'} now.`);
    }
    return (`Somebody else moved ${(0,model_target/* targetWords */.LT)(target)} of ${model} meanwhile. Its holders when the decision was taken: ` +
        `${(0,model_target/* holderWords */.gx)(formerHolders(change))}. Now: ${(0,model_target/* holderWords */.gx)(holders)}.`);
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
