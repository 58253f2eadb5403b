export const id = 1155;
export const ids = [1155];
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

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2617);
/* harmony import */ var _config_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(679);
/* harmony import */ var _core_circumstances_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3213);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4296);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8159);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9225);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2700);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6817);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5377);











const folder = 'stagegate-demo';
const model = 'fraud-detector';
/** Blocked on one slice, though its headline metric is better. */
const worse = '4';
const better = '5';
const registryData = new URL(/* asset import */ __webpack_require__(5248), __webpack_require__.b);
const demoGates = new URL(/* asset import */ __webpack_require__(155), __webpack_require__.b);
/** Shows Stagegate at work on a registry of its own, with the same commands that a user types. */
async function demo(args, around, runCommand) {
    if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .parseFlags */ .bQ)(args, []).json) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('The demo is for people to read: it has no --json.');
    }
    const database = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(around.cwd, folder, 'mlflow.db');
    await makeRegistry(database);
    const gates = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(demoGates, 'utf8');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(around.cwd, folder, 'gates.txt'), gates);
    // Whatever registry the user works with otherwise has no part in the demo.
    const uri = `sqlite:///${folder}/mlflow.db`;
    const env = { ...withoutMlflow(around.env), MLFLOW_TRACKING_URI: uri };
    const inside = { ...around, env };
    const say = (text) => around.out(text);
    const heading = (text) => say(`\n${around.paint(text, 'strong')}`);
    const type = async (shown, words) => {
        say(around.paint(`$ stagegate ${shown}`, 'info'));
        return await runCommand(words, inside);
    };
    const promotion = (version) => [
        'promote',
        ...['--model-name', model],
        ...['--version', version],
        ...['--stage', 'Production'],
        ...['--gates', gates],
    ];
    const typed = (version) => `promote --model-name ${model} --version ${version} --stage Production --gates "$(cat ${folder}/gates.txt)"`;
    heading('To type the commands below yourself:');
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(around.cwd, around.program);
    say(around.paint(`$ alias stagegate="npx -y node@24 ${program}"`, 'info'));
    say(around.paint(`$ export MLFLOW_TRACKING_URI=${uri}`, 'info'));
    heading('A registry with five versions of a fraud detector. Version 3 serves in Production.');
    const listed = ['list-versions', '--model-name', model];
    await type(listed.join(' '), listed);
    heading('The gates that a version must pass:');
    say(gates.trimEnd().replaceAll(/^/gm, '  '));
    const before = await Promise.all([worse, better].map((it) => checked(it, gates, inside)));
    heading('Version 4 has the better AUC. May it go to Production?');
    await type(typed(worse), promotion(worse));
    say('\nNo: it got worse for older customers, which the average hides. Nothing was moved.');
    heading('And version 5?');
    await type(typed(better), promotion(better));
    heading('Version 5 serves now, and version 3 is archived, in one step:');
    await type(listed.join(' '), listed);
    heading('On a pull request that proposes version 4, Stagegate comments this:');
    for (const outcome of before.slice(0, 1)) {
        say(comment(outcome).trimEnd().replaceAll(/^/gm, '  '));
    }
    await writeReports(before, inside);
    heading('Look for yourself');
    say(`  the reports on both versions: open ${folder}/version-4.html and version-5.html in a browser`);
    say(`  the registry, with the record of the promotion among the tags of version 5:`);
    say(`    pip install mlflow && mlflow ui --backend-store-uri sqlite:///${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(around.cwd, database)}`);
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.ok;
}
/** Replays what MLflow wrote; a registry left over from an earlier demo is replaced. */
async function makeRegistry(database) {
    const { loadNodeSqlite } = await __webpack_require__.e(/* import() */ 7835).then(__webpack_require__.bind(__webpack_require__, 7835));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(database, '..');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        for (const ending of ['', '-wal', '-shm', '-journal']) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${database}${ending}`, { force: true });
        }
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`The demo cannot write to ${directory}: run it in a folder of your own.`, {
            cause,
        });
    }
    const sql = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(registryData, 'utf8');
    const file = new (loadNodeSqlite().DatabaseSync)(database);
    try {
        file.exec(sql);
    }
    finally {
        file.close();
    }
}
/** What the evidence says of a version, before anything moves. */
async function checked(version, gates, inside) {
    const { raw } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .parseFlags */ .bQ)(['--model-name', model, '--version', version, '--stage', 'Production', '--gates', gates], ['model-name', 'version', 'stage', 'gates']);
    const promotion = await (0,_config_request_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionOf */ .b)((0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPromotion */ .e$)(raw), inside.cwd, inside.user());
    return (0,_connection_js__WEBPACK_IMPORTED_MODULE_9__/* .withSources */ .Z)('read', raw, inside, (sources) => (0,_promote_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z)({ ...promotion, circumstances: _core_circumstances_js__WEBPACK_IMPORTED_MODULE_4__/* .noCircumstances */ .C }, sources, inside.now()));
}
/** What Stagegate would write on a pull request that proposes the version. */
function comment(outcome) {
    return (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownReport */ .qN)(outcome, {
        uiUrl: null,
        workflowRunUrl: null,
        limit: 60_000,
        place: 'open-pull-request',
    });
}
async function writeReports(outcomes, inside) {
    const { reportPage } = await __webpack_require__.e(/* import() */ 1793).then(__webpack_require__.bind(__webpack_require__, 4174));
    for (const outcome of outcomes) {
        const page = reportPage(outcome, {
            uiUrl: null,
            workflowRunUrl: null,
            place: 'laptop',
            trend: { kind: 'none' },
            writtenAt: inside.now(),
            by: inside.user(),
        });
        const { version } = outcome.decision.candidate;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside.cwd, folder, `version-${version}.html`), page);
    }
}
function withoutMlflow(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_')));
}


/***/ }),

/***/ 155:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "afe9be5a76aba05afa1d.txt";

/***/ }),

/***/ 5248:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "d7a4919175f2114f624d.sql";

/***/ })

};
