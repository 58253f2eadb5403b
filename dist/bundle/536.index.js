export const id = 536;
export const ids = [536];
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
/* harmony import */ var _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5979);
/* harmony import */ var _commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8058);
/* harmony import */ var _commands_inputs_promotion_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);
/* harmony import */ var _commands_promote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3050);
/* harmony import */ var _core_decision_github_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8169);
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8692);
/* harmony import */ var _report_promotion_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4966);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2191);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3815);
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
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('The demo is for people to read: it has no --json.');
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
    return _commands_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ok;
}
/** Replays what MLflow wrote; a registry left over from an earlier demo is replaced. */
async function makeRegistry(database) {
    const { loadNodeSqlite } = await __webpack_require__.e(/* import() */ 199).then(__webpack_require__.bind(__webpack_require__, 3199));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(database, '..');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        for (const ending of ['', '-wal', '-shm', '-journal']) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${database}${ending}`, { force: true });
        }
    }
    catch (cause) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`The demo cannot write to ${directory}: run it in a folder of your own.`, {
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
    const promotion = await (0,_commands_inputs_promotion_request_js__WEBPACK_IMPORTED_MODULE_4__/* .promotionOf */ .b)((0,_commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readPromotion */ .e$)(raw), inside.cwd, inside.user());
    return (0,_connection_js__WEBPACK_IMPORTED_MODULE_9__/* .withSources */ .Z)('read', raw, inside, (sources) => (0,_commands_promote_js__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z)({ ...promotion, circumstances: _core_decision_github_context_js__WEBPACK_IMPORTED_MODULE_6__/* .noGitHubContext */ ._ }, sources, (0,_actor_js__WEBPACK_IMPORTED_MODULE_11__/* .promoterOf */ .O)(inside)));
}
/** What Stagegate would write on a pull request that proposes the version. */
function comment(outcome) {
    return (0,_report_promotion_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownReport */ .qN)(outcome, {
        uiUrl: null,
        workflowRunUrl: null,
        limit: 60_000,
        place: 'open-pull-request',
    });
}
async function writeReports(outcomes, inside) {
    const { reportPage } = await __webpack_require__.e(/* import() | html-report */ 299).then(__webpack_require__.bind(__webpack_require__, 4712));
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

/***/ 7314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceFlags: () => (/* binding */ evidenceFlags),
  showEvidence: () => (/* binding */ showEvidence)
});

// EXTERNAL MODULE: ./src/core/gates/evaluate.ts + 9 modules
var evaluate = __webpack_require__(5072);
// EXTERNAL MODULE: ./src/evidence/collect-evidence.ts + 5 modules
var collect_evidence = __webpack_require__(8654);
// EXTERNAL MODULE: ./src/evidence/registry-clock.ts
var registry_clock = __webpack_require__(885);
// EXTERNAL MODULE: ./src/evidence/resolve-version.ts
var resolve_version = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/policy-file/gate-line/gate-lines.ts
var gate_lines = __webpack_require__(407);
;// CONCATENATED MODULE: ./src/commands/evidence.ts





const somewhere = { kind: 'stage', stage: 'Production', archiveExisting: true };
/** Every metric that counts for a version, read and chosen as gates would read and choose it. */
async function listEvidence({ model, version, target, evidence, evaluationRun }, sources, machine) {
    const looker = (0,registry_clock/* byClockOf */.j)(sources.registry, machine);
    const snapshot = await sources.registry.readSnapshot(model);
    const candidate = await (0,resolve_version/* resolveVersion */.x)(sources.registry, snapshot, version);
    const gates = everyMetric(target);
    const rules = {
        gates: { kind: 'gates', gates },
        policy: null,
        firstPromotion: 'allow',
        sameDataset: 'ignore',
        evidence,
        evaluationRun,
        expectedEvidence: null,
        acceptedHold: null,
    };
    const facts = await (0,collect_evidence/* collectEvidence */.m)(sources, {
        snapshot,
        candidate,
        target: target ?? somewhere,
        rules,
        comparisonPolicy: { kind: 'none' },
        now: looker.now(),
        run: looker.run,
    });
    const champion = target === null ? undefined : facts.baselines.get('champion');
    const holder = champion?.kind === 'present' ? champion.evidence : null;
    return {
        model,
        target,
        candidate: facts.candidate,
        holder: holder?.version === candidate.version ? null : holder,
        metrics: (0,evaluate/* evaluate */._)(gates, facts, rules).filter(({ finding }) => finding.kind !== 'nothing-matches'),
    };
}
/** A gate that asks for all there is, and only shows it. */
function everyMetric(target) {
    const parsed = (0,gate_lines/* parseGateLines */.G)(target === null ? 'info: * >= 0' : 'info: * >= champion');
    return parsed.kind === 'gates' ? parsed.gates : [];
}

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 2 modules
var inputs_inputs = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/commands/inputs/promotion-request.ts
var promotion_request = __webpack_require__(4179);
// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/arithmetic/int64.ts
var int64 = __webpack_require__(3627);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/cli/columns.ts
var columns = __webpack_require__(2193);
// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(3815);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
;// CONCATENATED MODULE: ./src/cli/evidence.ts












const evidenceFlags = [
    'model-name',
    'version',
    'stage',
    'alias',
    'policy',
    'evidence-from',
    'evaluation-run',
    ...flags/* connectionFlags */.Kk,
];
/** Every metric that counts for a version, and what the holder of a target has beside it. */
async function showEvidence(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.bQ)(args, evidenceFlags);
    const named = raw.stage !== '' || raw.alias !== '';
    const inputs = (0,inputs_inputs/* readPromotion */.e$)({
        ...raw,
        stage: named ? raw.stage : 'Production',
        gates: raw.policy === '' ? 'none' : '',
    });
    const { model, version, target, rules } = await (0,promotion_request/* promotionOf */.b)(inputs, around.cwd, '');
    const { evidence, evaluationRun } = rules;
    const asked = {
        ...{ model, version, evidence, evaluationRun },
        target: named && target.kind !== 'retirement' ? target : null,
    };
    const looker = { run: null, now: around.now };
    const listed = await (0,connection/* withSources */.Z)('read', raw, around, (sources) => listEvidence(asked, sources, looker));
    around.out(json ? (0,cli_json/* jsonText */.s)(data(listed)) : evidence_text(listed));
    return exit_codes/* exitCodes */.hS.ok;
}
function rowsOf(reading) {
    if (reading === null || reading.kind === 'missing')
        return [];
    switch (reading.kind) {
        case 'value': {
            const { origin, points, measuredOn } = reading;
            return [rowOf((0,exact/* canonicalText */.A4)(reading.value), origin, points, measuredOn, true)];
        }
        case 'ambiguous':
            return reading.among.map(({ run, role, points, measuredOn }) => rowOf(shownValue(points.at(-1)), { run, role }, points, measuredOn, false));
        default:
            return [{ ...nothing, value: stateOf(reading) }];
    }
}
const nothing = { run: null, kind: null, datasets: [], step: null, time: null, counts: false };
function rowOf(value, { run, role }, points, { datasets }, counts) {
    const last = points.at(-1);
    return {
        value,
        run,
        kind: role === 'training' ? 'training' : 'evaluation',
        datasets: [...datasets].map(([digest, name]) => ({ name, digest })),
        step: last === undefined ? null : (0,int64/* int64Json */.sq)(last.step),
        time: last === undefined ? null : isoTime(Number(last.timestamp)),
        counts,
    };
}
function shownValue(point) {
    if (point === undefined)
        return '';
    return Number.isFinite(point.value) ? (0,exact/* canonicalText */.A4)((0,exact/* exactOf */.LN)(point.value)) : String(point.value);
}
function stateOf(reading) {
    switch (reading.kind) {
        case 'not-finite':
            return reading.shown;
        case 'not-on-dataset':
        case 'dataset-not-known':
            return 'dataset not known';
        case 'several-values-at-a-step':
            return `several values at step ${reading.step}`;
        case 'not-its-own':
            return `not known to be its own (${reading.because})`;
        case 'unfinished':
            return 'only in runs that did not finish';
        case 'narrowed-away':
            return `left out by ${reading.by}`;
        case 'model-gone':
            return 'its logged model is deleted';
        case 'no-run':
            return 'no run';
    }
}
function isoTime(milliseconds) {
    const time = new Date(milliseconds);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
function evidence_text({ model, candidate, holder, target, metrics }) {
    const which = `'${(0,untrusted_text/* visible */.RK)(model)}' version ${candidate.version}`;
    const heading = `${which}, ${ownModelText(candidate)}`;
    if (metrics.length === 0)
        return `${heading}\nMLflow has no metrics of it.`;
    const beside = holder === null ? [] : [`Version ${holder.version}`];
    const rows = metrics.flatMap((result) => tableRows(result, holder !== null));
    const table = (0,columns/* columns */.Y)([['Metric', 'Value', 'Run', 'Dataset', 'Measured', ...beside], ...rows]);
    const nobody = target !== null && holder === null
        ? [`No other version has ${(0,untrusted_text/* visible */.RK)((0,model_target/* targetKey */.hD)(target))}.`]
        : [];
    return [heading, ...table, ...nobody].join('\n');
}
function ownModelText({ ownModel }) {
    switch (ownModel.kind) {
        case 'known':
            return `logged model ${(0,untrusted_text/* visible */.RK)(ownModel.model.id)}`;
        case 'gone':
            return `logged model ${(0,untrusted_text/* visible */.RK)(ownModel.id)}, which is deleted`;
        case 'ambiguous':
            return `of which MLflow does not say which logged model it is (${ownModel.because})`;
        case 'none':
            return 'without a logged model';
    }
}
function tableRows({ metric, candidate, baseline }, compared) {
    const rows = rowsOf(candidate);
    const beside = compared ? [besideText(rowsOf(baseline?.reading ?? null))] : [];
    if (rows.length === 0)
        return [[(0,untrusted_text/* visible */.RK)(metric, 60), 'missing', '', '', '', ...beside]];
    return rows.map(({ value, run, kind, datasets, time, counts }, index) => [
        index === 0 ? (0,untrusted_text/* visible */.RK)(metric, 60) : '',
        counts || run === null ? value : `${value} (one of ${rows.length})`,
        run === null ? '' : `${kind} ${(0,untrusted_text/* visible */.RK)(run, 40)}`,
        datasetText(datasets),
        time === null ? '' : `${time.slice(0, 16).replace('T', ' ')} UTC`,
        ...(index === 0 ? beside : beside.map(() => '')),
    ]);
}
function besideText(rows) {
    const [first, ...others] = rows;
    if (first === undefined)
        return 'missing';
    if (others.length > 0)
        return `${rows.length} values`;
    const on = datasetText(first.datasets);
    return on === '' ? first.value : `${first.value} on ${on}`;
}
function datasetText(datasets) {
    return datasets
        .slice(0, 3)
        .map(({ name, digest }) => `${(0,untrusted_text/* visible */.RK)(name, 40)} (${(0,untrusted_text/* visible */.RK)(digest, 40)})`)
        .join(', ');
}
function data({ model, candidate, holder, target, metrics }) {
    return {
        format: 1,
        model,
        version: String(candidate.version),
        loggedModel: candidate.ownModel.kind === 'known' ? candidate.ownModel.model.id : null,
        target: target && (0,model_target/* targetKey */.hD)(target),
        holder: holder && String(holder.version),
        metrics: metrics.map(({ metric, candidate: own, baseline }) => ({
            metric,
            state: own.kind,
            values: rowsOf(own),
            holder: holder === null ? null : rowsOf(baseline?.reading ?? null),
        })),
    };
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  explainFlags: () => (/* binding */ explainFlags)
});

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 2 modules
var inputs_inputs = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/commands/inputs/promotion-request.ts
var promotion_request = __webpack_require__(4179);
// EXTERNAL MODULE: ./src/commands/promote.ts
var promote = __webpack_require__(3050);
// EXTERNAL MODULE: ./src/core/decision/github-context.ts
var github_context = __webpack_require__(8169);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/gates/canonical-gate.ts
var canonical_gate = __webpack_require__(9964);
// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gates_gate = __webpack_require__(1741);
// EXTERNAL MODULE: ./src/core/gates/measured.ts
var gates_measured = __webpack_require__(3430);
// EXTERNAL MODULE: ./src/core/gates/print-gate.ts
var print_gate = __webpack_require__(6651);
// EXTERNAL MODULE: ./src/core/policy/rules.ts
var policy_rules = __webpack_require__(9369);
// EXTERNAL MODULE: ./src/core/evidence/evidence-rules.ts
var evidence_rules = __webpack_require__(8742);
// EXTERNAL MODULE: ./src/core/gates/evaluate.ts + 9 modules
var evaluate = __webpack_require__(5072);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/policy-test/scenario.ts + 1 modules
var scenario = __webpack_require__(92);
;// CONCATENATED MODULE: ./src/core/policy-test/first-promotion-preview.ts






/**
 * What the gates against the champion say while there is none yet, of a version that has everything
 * that they ask for. The gates themselves are asked, so that this is never another rule than theirs.
 */
function firstPromotionPreview(gates, rules) {
    const asked = gates.filter((gate) => ((0,gates_gate/* baselineOfGate */.on)(gate)?.kind ?? 'champion') === 'champion');
    const facts = (0,scenario/* scenarioFacts */.a)(withEverything(asked), asked, evidence_rules/* anyEvidence */.Wg);
    const results = (0,evaluate/* evaluate */._)(asked, facts, { ...rules, evidence: evidence_rules/* anyEvidence */.Wg });
    return results.filter(({ gate }) => (0,gates_gate/* baselineOfGate */.on)(gate) !== null);
}
/** A value that is a proportion as well, and at its own limit. */
const anyValue = 0.5;
const manySamples = 1e9;
/** Every metric that the gates name is there, on every dataset, and enough of what they count. */
function withEverything(gates) {
    const wanted = gates.flatMap(metricsOf);
    const byMetric = [...Map.groupBy(wanted, ({ metric }) => metric)];
    const datasets = new Map(byMetric.map(([metric, all]) => [metric, [...new Set(all.map(({ dataset }) => dataset))]]));
    const metrics = new Map(byMetric.map(([metric, all]) => {
        const value = Math.max(...all.map((each) => each.value));
        return [metric, (datasets.get(metric) ?? []).map(() => value)];
    }));
    const ended = { status: 'FINISHED', deleted: false, endedAgo: 0, experiment: '' };
    const run = { kind: 'found', ...ended };
    return {
        model: (0,model/* modelName */.fD)(''),
        target: { kind: 'stage', stage: 'Production', archiveExisting: true },
        candidate: {
            ...{
                metrics,
                datasets,
                status: 'READY',
                run,
                evaluations: [],
                loggedModel: 'as-told',
            },
            ...{ stage: 'None', aliases: [], tags: new Map(), arrivedAgo: null, commit: null },
        },
        champion: null,
        others: new Map(),
        signatures: { candidate: { kind: 'none' }, champion: null },
        heldBefore: false,
        now: 0,
    };
}
/** A pattern is taken for a name that fits it: the one in which its stars stand for nothing. */
function metricsOf(gate) {
    const { metric, samples } = gate;
    const dataset = gate.dataset ?? 'any';
    const name = metric.kind === 'name' ? metric.name : metric.pattern.replaceAll('*', '');
    const measured = (0,gates_measured/* measuresOfGate */.wG)(gate, name).map((measure) => ({
        metric: measure.metric,
        value: anyValue,
        dataset: measure.dataset ?? 'any',
    }));
    const counted = samples === null ? [] : [{ metric: samples.metric, value: samples.min, dataset }];
    const confidence = gate.kind === 'threshold' ? gate.confidence : null;
    switch (confidence?.kind) {
        case 'wilson':
            return [...measured, ...counted, { metric: confidence.samples, value: manySamples, dataset }];
        case 'logged':
            return [...measured, ...counted, { metric: confidence.metric, value: anyValue, dataset }];
        case undefined:
            return [...measured, ...counted];
    }
}

// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
;// CONCATENATED MODULE: ./src/report/text/amount-words.ts
/** What a comparator asks for, before its bound: `at least 0.9`. */
const amountWords = {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '==': 'exactly',
};

;// CONCATENATED MODULE: ./src/report/explanation/gate-explained.ts



/**
 * What a gate asks, in whole sentences. `metrics`: the names of those that are asked the same, as
 * braces do; the gate is the first of them.
 */
function gateExplained(gate, metrics, quote) {
    const asked = gate.kind === 'threshold'
        ? thresholdWords(gate, metrics, quote)
        : betterThanWords(gate, metrics, quote);
    return [
        ...asked,
        ...lostWords(gate),
        ...samplesWords(gate, quote),
        ...severityWords(gate.severity),
    ];
}
/** A pattern asks for what either side has. */
function lostWords(gate) {
    const lost = gate.metric.kind === 'pattern' && (0,gates_gate/* baselineOfGate */.on)(gate) !== null;
    return lost ? ['One that only the other version has is missing, so it is not met.'] : [];
}
function thresholdWords(gate, metrics, quote) {
    const { comparator, bound, confidence } = gate;
    const each = metrics.length > 1 ? 'each ' : '';
    const asked = `${subject(gate, metrics, quote)} must ${each}be ${amountWords[comparator]} ` +
        `${boundWords(bound, quote)}.`;
    return [asked, ...(confidence === null ? [] : confidenceWords(confidence, gate, quote))];
}
const functions = {
    last: ['The last value of', 'The last values of'],
    min: ['The least value ever of', 'The least values ever of'],
    max: ['The greatest value ever of', 'The greatest values ever of'],
    mean: ['The mean of all values of', 'The means of all values of'],
    median: ['The median of all values of', 'The medians of all values of'],
};
/** `The last value of val_auc`; `The last values of a and b`. */
function subject(gate, metrics, quote) {
    const [one, several] = functions[gate.aggregate];
    const dataset = onDataset(gate, quote);
    if (gate.minus !== null) {
        const first = `${one} ${namesWords(metrics, quote)}${dataset}`;
        const [word] = functions[gate.minus.aggregate];
        const second = `${word.toLowerCase()} ${quote(gate.minus.metric)}${onDataset(gate.minus, quote)}`;
        return `${first}, less ${second}, both of one run,`;
    }
    if (gate.metric.kind === 'pattern') {
        const pattern = quote(gate.metric.pattern);
        return `${one} every metric whose name fits ${pattern}${dataset} (one at least)`;
    }
    return `${metrics.length > 1 ? several : one} ${namesWords(metrics, quote)}${dataset}`;
}
function namesWords(names, quote) {
    if (names.length > 4)
        return `these ${names.length} metrics`;
    const shown = names.map((name) => quote(name));
    const last = shown.pop() ?? '';
    return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
function onDataset({ dataset }, quote) {
    return dataset === null ? '' : ` on the dataset ${quote(dataset)}`;
}
/** `0.90`; `that of the champion, less 0.5 % of it`. */
function boundWords(bound, quote) {
    if (bound.kind === 'number')
        return bound.number;
    const { baseline, margin } = bound;
    const of = `that of ${baselineWords(baseline, quote)}`;
    if (margin === null)
        return of;
    const sign = margin.sign === '-' ? 'less' : 'plus';
    return `${of}, ${sign} ${margin.amount}${margin.unit === 'percent' ? ' % of it' : ''}`;
}
function baselineWords(baseline, quote) {
    return baseline.kind === 'version'
        ? `version ${baseline.version}`
        : `the ${holderWords(baseline, quote)}`;
}
/** Without an article: who holds what a gate names may change, or be nobody. */
function holderWords(baseline, quote) {
    switch (baseline.kind) {
        case 'champion':
            return 'champion';
        case 'alias':
            return `version with alias ${quote(baseline.alias)}`;
        case 'stage':
            return `version in ${baseline.stage}`;
    }
}
function confidenceWords(confidence, gate, quote) {
    const limit = `${(0,gates_gate/* limitSide */.Vv)(gate)} limit`;
    const otherwise = otherwiseWords(confidence.otherwise, gate.severity);
    switch (confidence.kind) {
        case 'wilson': {
            const level = (0,print_gate/* percentText */.fL)(confidence.level);
            const samples = quote(confidence.samples);
            return [
                `Compared is not that value but its ${limit} with ${level} confidence, as a proportion ` +
                    `of so many samples as ${samples} says.`,
                `Without such a number, ${otherwise}.`,
            ];
        }
        case 'logged':
            return [
                `Compared is not that value but ${quote(confidence.metric)}, which was logged as its ${limit}.`,
                `Without it, ${otherwise}.`,
            ];
    }
}
function samplesWords({ samples, severity }, quote) {
    if (samples === null)
        return [];
    return [
        `It counts only with ${samples.min} samples or more (${quote(samples.metric)}); with fewer, ` +
            `${otherwiseWords(samples.otherwise, severity)}.`,
    ];
}
/** A gate that cannot stop a promotion cannot hold it either. */
function otherwiseWords(otherwise, severity) {
    const holds = otherwise === 'hold' && severity === 'fail';
    return holds ? 'the promotion is held' : 'the gate is not met';
}
function betterThanWords(gate, metrics, quote) {
    const { better, test, alpha, severity } = gate;
    const names = gate.metric.kind === 'pattern'
        ? `every metric whose name fits ${quote(gate.metric.pattern)} (one at least)`
        : namesWords(metrics, quote);
    const effect = (0,print_gate/* effectText */.tr)(gate);
    const by = effect === null ? '' : ` ${effect}`;
    const how = test === 'wilcoxon'
        ? 'A Wilcoxon test, which pairs the values of the same step,'
        : 'A Mann-Whitney test of all values, those of each fold or repeat,';
    return [
        `${names}${onDataset(gate, quote)} must be ${better} than with ` +
            `${baselineWords(gate.baseline, quote)}${by}, and not by luck.`,
        `${how} must find p = ${alpha} or below.`,
        `With too few values to ever find that, ${otherwiseWords('hold', severity)}.`,
    ];
}
function severityWords(severity) {
    switch (severity) {
        case 'fail':
            return [];
        case 'warn':
            return ['If not, the report warns, and that is all.'];
        case 'info':
            return ['The report only shows it; nothing depends on it.'];
    }
}

;// CONCATENATED MODULE: ./src/report/explanation/first-promotion-explained.ts


/**
 * What a gate says while no version holds its baseline, in a sentence or none. `results`: what a
 * gate against the champion said of a version that has everything.
 */
function unheldExplained(gate, results, quote) {
    const baseline = (0,gates_gate/* baselineOfGate */.on)(gate);
    if (baseline === null)
        return [];
    if (baseline.kind === 'version') {
        return [`If there is no version ${baseline.version}, that is an error.`];
    }
    const there = `While there is no ${holderWords(baseline, quote)}`;
    if (baseline.kind !== 'champion')
        return [`${there}, it ${holdsIt(gate)}.`];
    const becauses = new Set(results.map(({ finding }) => ('because' in finding ? finding.because : null)));
    if (becauses.size !== 1) {
        return [
            `${there}, it is skipped for the metrics that have a gate with a number beside it, and ` +
                `${holdsIt(gate)} for the others.`,
        ];
    }
    const [because] = becauses;
    switch (because) {
        case 'allowed':
            return [`${there} yet, it is skipped (first-promotion: allow).`];
        case 'absolute-gate':
            return [`${there} yet, it is skipped: the gate with a number on the same metric decides.`];
        case 'asked':
            return [`${there} yet, it ${holdsIt(gate)} (first-promotion: hold).`];
        default:
            return [
                `${there} yet, it ${holdsIt(gate)}, for no gate with a number on the same metric ` +
                    'stands beside it.',
            ];
    }
}
function holdsIt({ severity }) {
    switch (severity) {
        case 'fail':
            return 'holds the promotion';
        case 'warn':
            return 'only warns';
        case 'info':
            return 'is only shown';
    }
}

// EXTERNAL MODULE: ./src/report/phrases/numbers.ts
var phrases_numbers = __webpack_require__(8253);
;// CONCATENATED MODULE: ./src/report/explanation/gate-now.ts



/** What a version has of a gate and what it needs, in a sentence without its full stop. */
function gateNow(result, champion, quote) {
    const { gate, metric, finding } = result;
    const numbers = (0,phrases_numbers/* numbersOf */.c)(result, champion);
    // A pattern stands for several metrics, each of which is told by its name.
    const name = gate.metric.kind === 'pattern' && gate.metric.pattern !== metric;
    const about = name ? `${quote(metric)}: ` : '';
    return (about +
        (finding.kind === 'met' || finding.kind === 'not-met'
            ? compared(result, numbers, quote)
            : notCompared(result, numbers, quote)));
}
function compared(result, numbers, quote) {
    const warning = result.datasetWarning ? `; ${(0,words/* differentDatasets */.vo)(result, quote)}` : '';
    return `has ${(0,words/* candidateText */.Db)(result, numbers)}, needs ${needs(result, numbers, quote)}${warning}`;
}
function notCompared(result, numbers, quote) {
    const reason = (0,words/* gateReason */.cG)(result, numbers, quote);
    if (result.bound === null || result.gate.kind === 'better-than')
        return reason;
    return `${reason}; needs ${needs(result, numbers, quote)}`;
}
/** `at least 0.9154, for the champion (version 3) has 0.92`. */
function needs(result, numbers, quote) {
    const { gate, baseline } = result;
    const amount = gate.kind === 'threshold' ? `${amountWords[gate.comparator]} ` : '';
    if (baseline === null)
        return `${amount}${numbers.bound}`;
    return `${amount}${numbers.bound}, for ${(0,words/* baselineName */.Ri)(result, quote)} has ${numbers.baseline}`;
}

// EXTERNAL MODULE: ./src/report/phrases/requirement-words.ts + 1 modules
var requirement_words = __webpack_require__(8032);
;// CONCATENATED MODULE: ./src/report/explanation/requirement-explained.ts

/** What a requirement of a policy asks, in a sentence. */
function requirementExplained(requirement, quote) {
    switch (requirement.kind) {
        case 'from': {
            const { source } = requirement;
            return source.kind === 'stage'
                ? `It must be in ${source.stage} when it is promoted.`
                : `It must have the alias ${quote(source.alias)} when it is promoted.`;
        }
        case 'tag':
            return `Its tag ${quote(requirement.key)} must be ${(0,requirement_words/* conditionWords */.r)(requirement.condition, 'there, whatever its value', quote)}.`;
        case 'max-age':
            return `Its run must have ended at most ${ageWords(requirement.text)} ago.`;
        case 'soak':
            return `It must have been there for ${ageWords(requirement.text)}, by the records of Stagegate.`;
        case 'git-commit':
            return requirement.relation === 'same'
                ? 'It must come from the commit that is being promoted, by what its run says.'
                : 'It must come from the commit that is being promoted or one before it, by what its run says.';
        case 'signature':
            return ('It must take whatever input the champion takes, and answer in the same form: their ' +
                'signatures are compared.');
        case 'freeze': {
            const windows = requirement.windows.map(({ text }) => quote(text));
            return `It is held in the time ${windows.join(', and in ')}.`;
        }
    }
}
const units = { m: 'minute', h: 'hour', d: 'day', w: 'week' };
/** `7d` is `7 days`. */
function ageWords(text) {
    const [, count = '', letter = ''] = /^([0-9]+)([a-z])$/.exec(text) ?? [];
    const unit = units[letter];
    return unit === undefined ? text : `${count} ${unit}${count === '1' ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./src/report/explanation/explanation.ts












function explanationOf(question, quote) {
    const { rules, checked } = question;
    const results = Map.groupBy(checked?.decision.gates ?? [], ({ gate }) => gate);
    const [policy = [], inputs = []] = (0,policy_rules/* gateSetsOf */.KD)(rules).map((gates) => explainedGates(gates, results, question, quote));
    const sets = [
        { from: 'policy', gates: policy },
        { from: 'inputs', gates: inputs },
    ];
    return {
        conditions: conditionsOf(question, quote),
        gateSets: sets.filter(({ gates }) => gates.length > 0),
    };
}
function conditionsOf({ rules, checked }, quote) {
    const checks = checked?.decision.checks ?? [];
    const told = checks.map(({ check, outcome }) => ({
        check,
        now: { outcome, said: (0,words/* checkReason */.Dk)(check, quote) },
    }));
    // The decision has one result for each requirement, in their order.
    const ofRequirements = told.filter(({ check }) => check.kind === 'requirement');
    const others = told.filter(({ check }) => check.kind !== 'requirement').map(({ now }) => now);
    const requirements = rules.policy?.asks.requirements ?? [];
    return [
        {
            asked: 'The version must be READY, and its run finished.',
            now: checked === null ? [] : others.length > 0 ? others : [asItShouldBe(checked)],
        },
        ...requirements.map((requirement, index) => {
            const now = ofRequirements[index]?.now;
            return {
                asked: requirementExplained(requirement, quote),
                now: now === undefined ? [] : [now],
            };
        }),
    ];
}
/** Of a version about which no check had anything to say. */
function asItShouldBe({ decision }) {
    const run = decision.candidate.run.kind;
    const itsRun = run === 'found' ? 'its run is FINISHED' : 'it was registered without a run';
    return { outcome: 'pass', said: `it is READY, and ${itsRun}` };
}
function explainedGates(gates, results, { rules, checked }, quote) {
    const unheld = Map.groupBy(firstPromotionPreview(gates, rules), ({ gate }) => gate);
    const unheldWords = (gate) => unheldExplained(gate, unheld.get(gate) ?? [], quote);
    return alike(gates, (gate) => unheldWords(gate).join(' ')).map((group) => {
        const [first] = group;
        const metrics = group.map(({ metric }) => (metric.kind === 'name' ? metric.name : ''));
        // Of a version, what is said now says this as well.
        const beforeAnyHolds = checked === null ? unheldWords(first) : [];
        return {
            lines: group.map(print_gate/* printGate */.BZ),
            asked: [...gateExplained(first, metrics, quote), ...beforeAnyHolds],
            now: group.flatMap((gate) => (results.get(gate) ?? []).map((result) => ({
                gate: (0,print_gate/* printGate */.BZ)(gate),
                metric: result.metric,
                outcome: result.outcome,
                said: gateNow(result, checked?.decision.champion ?? null, quote),
                bound: result.bound && (0,exact/* canonicalText */.A4)(result.bound),
            }))),
        };
    });
}
/** Neighbours that differ in the metric's name only, as those that braces stand for. */
function alike(gates, besides) {
    const groups = [];
    let last = '';
    for (const gate of gates) {
        const { metric: _, ...rest } = (0,canonical_gate/* canonicalGate */.K)(gate);
        const single = gate.metric.kind === 'name' && (0,gates_measured/* subtractedIn */.n0)(gate) === null;
        const key = single ? JSON.stringify([rest, besides(gate)]) : '';
        const group = groups.at(-1);
        if (group !== undefined && key !== '' && key === last)
            group.push(gate);
        else
            groups.push([gate]);
        last = key;
    }
    return groups;
}
/** Whether any gate compares with another version. */
function compares({ rules }) {
    return (0,policy_rules/* gateSetsOf */.KD)(rules)
        .flat()
        .some((gate) => (0,gates_gate/* baselineOfGate */.on)(gate) !== null);
}
/** Whether any gate compares with the champion. */
function comparesWithChampion({ rules }) {
    return (0,policy_rules/* gateSetsOf */.KD)(rules)
        .flat()
        .some((gate) => (0,gates_gate/* baselineOfGate */.on)(gate)?.kind === 'champion');
}

;// CONCATENATED MODULE: ./src/report/explanation/explanation-json.ts


/** The explanation as data: the `--json` of `stagegate explain`. Names are as they are. */
function explanationData(question) {
    const { model, policy, target, rules, checked } = question;
    const nothingAsked = { conditions: [], gateSets: [] };
    const explanation = target?.kind === 'retirement' ? nothingAsked : explanationOf(question, (text) => text);
    return {
        format: 1,
        model,
        policy,
        policyDigest: rules.policy?.digest ?? null,
        target: target && (0,model_target/* targetKey */.hD)(target),
        version: checked && String(checked.decision.candidate.version),
        verdict: checked?.decision.verdict ?? null,
        firstPromotion: rules.firstPromotion,
        sameDataset: rules.sameDataset,
        conditions: explanation.conditions,
        gates: explanation.gateSets.flatMap(({ from, gates }) => gates.map(({ lines, asked, now }) => ({ from, gates: lines, asked: asked.join(' '), now }))),
    };
}

// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/report/phrases/headline.ts
var headline = __webpack_require__(3535);
// EXTERNAL MODULE: ./src/report/text/wrapped.ts
var wrapped = __webpack_require__(7969);
;// CONCATENATED MODULE: ./src/report/explanation/explanation-text.ts






const width = 80;
const quote = untrusted_text/* visible */.RK;
/** The explanation as lines for a terminal of 80 columns. */
function explanationText(question, paint) {
    const title = [...titleLines(question, paint), ''];
    if (question.target?.kind === 'retirement') {
        return [...title, `Towards ${question.target.stage} nothing is asked of a version.`];
    }
    const { conditions, gateSets } = explanationOf(question, quote);
    return [
        ...title,
        paint('The version', 'strong'),
        ...conditions.flatMap((each) => conditionLines(each, paint)),
        ...gateSets.flatMap((each) => ['', ...setLines(each, gateSets.length > 1, question, paint)]),
        '',
        ...endLines(question, paint),
    ];
}
function titleLines({ model, policy, target, checked }, paint) {
    const who = checked === null
        ? `a version of ${quote(model)}`
        : `${quote(model)} version ${checked.decision.candidate.version}`;
    const where = target === null ? '' : ` to ${(0,words/* targetName */.je)(target, quote)}`;
    const title = `What ${who} must show to be promoted${where}`;
    return [
        ...(0,wrapped/* wrapped */.k)(title, width).map((line) => paint(line, 'strong')),
        ...(policy === null ? [] : [paint(`by the policy ${quote(policy)}`, 'faint')]),
    ];
}
function conditionLines({ asked, now }, paint) {
    return [...paragraph('- ', asked, 2), ...now.flatMap((each) => nowLines(each, paint))];
}
function setLines({ from, gates }, several, question, paint) {
    const beside = from === 'inputs' ? 'The gates given beside it, judged on their own' : 'Its gates';
    const first = from === 'policy' || !several;
    return [
        paint(several ? beside : 'The gates', 'strong'),
        ...(first && comparesWithChampion(question) ? championLines(question) : []),
        ...gates.flatMap((gate) => ['', ...gateLines(gate, paint)]),
    ];
}
function championLines({ target, checked }) {
    const who = target === null ? 'holds the target now' : (0,words/* holds */.v9)(target, 'now', quote);
    const [holder] = checked?.decision.holders ?? [];
    const nobody = checked !== null && holder === undefined ? ' There is none now.' : '';
    const several = target?.kind === 'alias' ? '' : '; of several, the highest';
    return paragraph('', `The champion is the version that ${who}${several}.${nobody}`, 2);
}
function gateLines({ lines, asked, now }, paint) {
    return [
        ...lines.flatMap((line) => (0,wrapped/* wrapped */.k)((0,untrusted_text/* visible */.RK)(line, 400), width - 4).map((part, index) => paint(`${index === 0 ? '  ' : '      '}${part}`, 'strong'))),
        ...paragraph('', asked.join(' '), 4),
        ...now.flatMap(({ metric, outcome, said }) => nowLines({ outcome, said: lines.length > 1 ? `${quote(metric)}: ${said}` : said }, paint)),
    ];
}
/** `pass  has 0.93, needs at least 0.9154, …`, further in than what is asked. */
function nowLines({ outcome, said }, paint) {
    return (0,wrapped/* hanging */.r)(`      ${paint(outcome.padEnd(4), outcome)}  `, said, { indent: 12, width });
}
function paragraph(mark, text, indent) {
    return (0,wrapped/* hanging */.r)(' '.repeat(indent) + mark, text, { indent: indent + mark.length, width });
}
function endLines(question, paint) {
    const { checked, rules } = question;
    if (checked !== null) {
        const { word, sentence } = (0,headline/* headline */.P)(checked, quote);
        return (0,wrapped/* wrapped */.k)(`${word.toUpperCase()}  ${sentence}: ${(0,headline/* tally */.N)(checked)}.`, width).map((line) => paint(line, 'strong'));
    }
    if ((0,policy_rules/* gateSetsOf */.KD)(rules).flat().length === 0) {
        return paragraph('', 'No gates are asked, for that was said in as many words.', 0);
    }
    return [
        paint('What becomes of it', 'strong'),
        ...paragraph('- ', blocks, 2),
        ...paragraph('- ', holdsFor(question), 2),
        ...(compares(question) ? paragraph('- ', datasets(rules), 2) : []),
    ];
}
const blocks = 'What is not met blocks the promotion. A metric that is missing, NaN or infinite does not meet ' +
    'its gate.';
function holdsFor(question) {
    const compared = compares(question)
        ? ', for example because the other version lacks the metric or has lost its run'
        : '';
    return `What cannot be judged holds the promotion until somebody has looked${compared}.`;
}
function datasets({ sameDataset }) {
    const different = 'Values that were measured on different datasets';
    switch (sameDataset) {
        case 'hold':
            return `${different} are not compared: that holds the promotion.`;
        case 'require':
            return `${different}, or on datasets that MLflow does not know, are not compared: that holds the promotion.`;
        case 'warn':
            return `${different} are compared all the same, with a warning.`;
        case 'ignore':
            return `${different} are compared all the same.`;
    }
}

// EXTERNAL MODULE: ./src/cli/actor.ts
var actor = __webpack_require__(2191);
// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(3815);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/print-result.ts
var print_result = __webpack_require__(8859);
;// CONCATENATED MODULE: ./src/cli/explain.ts












const explainFlags = [
    'model-name',
    'version',
    'stage',
    'alias',
    'gates',
    'policy',
    'first-promotion',
    'same-dataset',
    'evidence-from',
    'evaluation-run',
    ...flags/* connectionFlags */.Kk,
];
/** What is asked of a model, in words; of a version also what it needs and has. Writes nothing. */
async function explain(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.bQ)(args, explainFlags);
    const toSomewhere = raw.stage !== '' || raw.alias !== '';
    const ofVersion = raw.version !== '';
    if (ofVersion && !toSomewhere) {
        throw new errors/* UsageError */.eb('A version is given, and not where it would go: "stage" (Production, say) or "alias". What ' +
            'its gates compare with depends on that.');
    }
    // What is asked is the same for each version, and wherever it goes to serve somebody.
    const inputs = (0,inputs_inputs/* readPromotion */.e$)({
        ...raw,
        version: ofVersion ? raw.version : 'latest',
        stage: toSomewhere ? raw.stage : 'Production',
    });
    const promotion = {
        ...(await (0,promotion_request/* promotionOf */.b)(inputs, around.cwd, '')),
        circumstances: github_context/* noGitHubContext */._,
    };
    // Towards Archived and None there is nothing to look at.
    const checked = ofVersion && promotion.target.kind !== 'retirement'
        ? await (0,connection/* withSources */.Z)('read', raw, around, (sources) => (0,promote/* check */.z)(promotion, sources, (0,actor/* promoterOf */.O)(around)))
        : null;
    const question = {
        model: promotion.model,
        policy: inputs.policy,
        target: toSomewhere ? promotion.target : null,
        rules: promotion.rules,
        checked,
    };
    (0,print_result/* tell */.q)(around, json, explanationData(question), (paint) => explanationText(question, paint));
    return exit_codes/* exitCodes */.hS.ok;
}


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTest: () => (/* binding */ policyTest),
  policyTestFlags: () => (/* binding */ policyTestFlags)
});

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/decision/decide.ts + 18 modules
var decide = __webpack_require__(8299);
// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gate = __webpack_require__(1741);
// EXTERNAL MODULE: ./src/core/gates/print-gate.ts
var print_gate = __webpack_require__(6651);
// EXTERNAL MODULE: ./src/core/policy/rules.ts
var policy_rules = __webpack_require__(9369);
// EXTERNAL MODULE: ./src/core/policy-test/scenario.ts + 1 modules
var scenario = __webpack_require__(92);
;// CONCATENATED MODULE: ./src/core/policy-test/judge-case.ts





/** Decides the case exactly as a promotion would be decided. */
function judgeCase(test, rules) {
    const facts = (0,scenario/* scenarioFacts */.a)(test.scenario, (0,policy_rules/* gateSetsOf */.KD)(rules).flat(), rules.evidence);
    const decision = (0,decide/* decide */.L)(facts, rules);
    const { verdict, gates } = test.expected;
    const otherwise = decision.gates.flatMap((result) => {
        const expected = gates.get((0,print_gate/* gateText */.bp)(result));
        return expected === undefined || expected === result.outcome ? [] : [{ result, expected }];
    });
    return {
        test,
        decision,
        otherwise,
        asExpected: verdict === decision.verdict && otherwise.length === 0,
    };
}
/** The texts by which a case may name the gates. */
function gateTexts({ gates }) {
    return [...new Set(gates.map(print_gate/* gateText */.bp))];
}
/** The versions beside the champion that the gates compare with, by `baselineKey`. */
function otherBaselines(gates) {
    const named = gates.map(gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
    return new Set(named.filter(({ kind }) => kind !== 'champion').map(gate/* baselineKey */.x2));
}
/**
 * The gates that no decision compared and found short. A metric that is missing does not count: it
 * fails whatever the gate asks, so it shows nothing of the gate.
 */
function neverShort(gates, decisions) {
    const short = new Set(decisions
        .flatMap((decision) => decision.gates)
        .filter(({ finding: { kind } }) => kind === 'not-met' || kind === 'not-shown-better')
        .map(({ gate }) => gate));
    return gates.filter((gate) => !short.has(gate));
}

// EXTERNAL MODULE: ./src/core/text/near-name.ts
var near_name = __webpack_require__(6853);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/workspace/workspace-file.ts
var workspace_file = __webpack_require__(3195);
// EXTERNAL MODULE: ./src/policy-file/gate-line/line-reader.ts
var line_reader = __webpack_require__(2966);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
;// CONCATENATED MODULE: ./src/core/policy-test/scenario-signatures.ts
const feature = {
    name: 'feature',
    required: true,
    type: { kind: 'column', type: 'double' },
};
/** Signatures of which is known how the candidate's stands to that of the champion, if any. */
function madeUpSignatures(relation, champion) {
    return {
        candidate: relation === 'unknown' ? notKnown : takes(relationFields[relation]),
        champion: champion ? takes([feature]) : null,
    };
}
/** A column that callers of the champion do not send. */
const relationFields = {
    compatible: [feature],
    incompatible: [feature, { ...feature, name: 'another feature' }],
};
const prediction = { ...feature, name: null };
const notKnown = {
    kind: 'not-known',
    reason: 'not-there',
    because: 'the case does not say what it is',
};
function takes(inputs) {
    const signature = { inputs, outputs: [prediction], params: null, others: {} };
    return { kind: 'found', signature };
}

// EXTERNAL MODULE: ./src/policy-file/policy/requirement-text.ts
var requirement_text = __webpack_require__(7521);
// EXTERNAL MODULE: ./src/policy-file/yaml/node-reader.ts
var node_reader = __webpack_require__(4711);
// EXTERNAL MODULE: ./src/policy-file/yaml/source-text.ts
var source_text = __webpack_require__(5360);
// EXTERNAL MODULE: ./src/policy-file/yaml/yaml-document.ts + 1 modules
var yaml_document = __webpack_require__(4885);
;// CONCATENATED MODULE: ./src/policy-file/policy-test/moment.ts
const what = 'a moment like 2026-11-21T10:00:00Z';
const written = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;
/** Milliseconds since 1970. A moment without a zone would be another one on each machine. */
function readMoment(node, fields) {
    const text = fields.text(node, what);
    const [, year, month, day] = written.exec(text) ?? [];
    const moment = Date.parse(text);
    if (year === undefined || Number.isNaN(moment)) {
        const hint = Number.isNaN(moment) ? '' : '; it ends in Z, or in an offset like +01:00';
        throw fields.expected(what, node, hint);
    }
    // 30 February would be taken for 2 March.
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCDate() !== Number(day)) {
        throw fields.expected(what, node, '; no calendar has this day');
    }
    return moment;
}

// EXTERNAL MODULE: ./src/core/model/alias-rule.ts
var alias_rule = __webpack_require__(2936);
// EXTERNAL MODULE: ./src/policy-file/gate-line/baseline.ts
var baseline = __webpack_require__(1965);
;// CONCATENATED MODULE: ./src/policy-file/policy-test/scenario-version.ts






const versionKeys = [
    'metrics',
    'datasets',
    'run',
    'evaluations',
    'logged-model',
    'version-status',
];
const candidateKeys = [
    ...versionKeys,
    'tags',
    'stage',
    'aliases',
    'arrived',
    'commit',
    'signature',
];
const runKeys = ['status', 'ended', 'deleted', 'experiment'];
const evaluationKeys = [...runKeys, 'metrics', 'datasets', 'linked'];
const loggedModels = ['known', 'gone', 'ambiguous'];
const runStatuses = ['FINISHED', 'RUNNING', 'FAILED', 'KILLED', 'SCHEDULED'];
const versionStatuses = ['READY', 'PENDING_REGISTRATION', 'FAILED_REGISTRATION'];
const commitChoices = ['same', 'ancestor', 'not-an-ancestor', 'unknown'];
const signatureChoices = ['compatible', 'incompatible', 'unknown'];
/** A champion, or another baseline. */
function readVersion(node, fields) {
    return versionOf(fields.fields(node, versionKeys, 'a version, a mapping with metrics'), fields);
}
function readCandidate(node, fields) {
    const given = fields.fields(node, candidateKeys, 'a version, a mapping with metrics');
    return {
        ...versionOf(given, fields),
        tags: given.tags === undefined ? new Map() : readTags(given.tags, fields),
        stage: given.stage === undefined ? 'None' : readStage(given.stage, fields),
        aliases: given.aliases === undefined ? [] : readAliases(given.aliases, fields),
        arrivedAgo: given.arrived === undefined ? null : readArrived(given.arrived, fields),
        commit: given.commit === undefined ? null : readCommit(given.commit, fields),
        signature: given.signature === undefined ? 'unknown' : fields.choice(given.signature, signatureChoices),
    };
}
function versionOf(given, fields) {
    const metrics = given.metrics === undefined ? new Map() : readMetrics(given.metrics, fields);
    return {
        metrics,
        datasets: given.datasets === undefined ? null : readDatasets(given.datasets, metrics, fields),
        status: given['version-status'] === undefined
            ? 'READY'
            : fields.choice(given['version-status'], versionStatuses),
        run: readRun(given.run, fields),
        evaluations: given.evaluations === undefined ? [] : readEvaluations(given.evaluations, fields),
        loggedModel: given['logged-model'] === undefined
            ? 'as-told'
            : fields.choice(given['logged-model'], loggedModels),
    };
}
/** The runs that measured the version beside the one that trained it. */
function readEvaluations(node, fields) {
    return fields.list(node, 'a list of evaluation runs').map((item) => {
        const given = fields.fields(item, evaluationKeys, 'an evaluation run, a mapping with metrics');
        const metrics = given.metrics === undefined ? new Map() : readMetrics(given.metrics, fields);
        return {
            ...finished,
            ...runState(given, fields),
            metrics,
            datasets: given.datasets === undefined ? null : readDatasets(given.datasets, metrics, fields),
            linked: given.linked === undefined || fields.truth(given.linked),
        };
    });
}
const aNumber = 'a number (.nan and .inf as well)';
function readMetrics(node, fields) {
    const entries = fields.entries(node, 'a mapping of metrics and their values');
    return mapped(entries, ({ value }) => {
        if (value.kind !== 'list')
            return [fields.number(value, `${aNumber}, or a list of them`)];
        if (value.items.length === 0) {
            throw fields.error(value, 'expected at least one value; leave out a metric that is missing');
        }
        return value.items.map((item) => fields.number(item, aNumber));
    });
}
function readDatasets(node, metrics, fields) {
    const entries = fields.entries(node, 'a mapping of metrics and the dataset of each');
    return mapped(entries, ({ key, value }, metric) => {
        const values = metrics.get(metric);
        if (values === undefined) {
            const hint = (0,line_reader/* suggestion */.h)((0,near_name/* nearest */.pA)(metric, [...metrics.keys()]));
            throw fields.error(key, `${(0,line_reader/* quoted */.TL)(metric)} is none of this version's metrics${hint}`);
        }
        if (value.kind !== 'list')
            return [fields.text(value, 'the name of a dataset')];
        if (value.items.length !== values.length) {
            throw fields.error(value, `expected one dataset for each of the ${values.length} values, found ${value.items.length}`);
        }
        return value.items.map((item) => fields.text(item, 'the name of a dataset'));
    });
}
function readRun(node, fields) {
    if (node === undefined)
        return { kind: 'found', ...finished };
    if (node.kind === 'scalar')
        return { kind: fields.choice(node, ['none', 'gone']) };
    const given = fields.fields(node, runKeys, 'none, gone, or a mapping');
    return { kind: 'found', ...finished, ...runState(given, fields) };
}
const finished = { status: 'FINISHED', deleted: false, endedAgo: 0, experiment: '' };
function runState({ status, ended, deleted, experiment }, fields) {
    return {
        ...(experiment === undefined
            ? {}
            : { experiment: fields.text(experiment, 'the name of an experiment') }),
        ...(status === undefined ? {} : { status: fields.choice(status, runStatuses) }),
        ...(deleted === undefined ? {} : { deleted: fields.truth(deleted) }),
        ...(ended === undefined ? {} : { endedAgo: readEnded(ended, fields) }),
    };
}
/** null: it has not ended. */
function readEnded(node, fields) {
    const text = fields.text(node, 'how long ago the run ended, like "2h", or never');
    if (text === 'never')
        return null;
    const age = (0,requirement_text/* parseAge */.F1)(text, 'never, or an age');
    if ('problem' in age)
        throw fields.error(node, age.problem);
    return age.milliseconds;
}
function readArrived(node, fields) {
    const text = fields.text(node, 'how long ago the version arrived where it comes from, like "24h"');
    const age = (0,requirement_text/* parseAge */.F1)(text, 'a time');
    if ('problem' in age)
        throw fields.error(node, age.problem);
    return age.milliseconds;
}
function readTags(node, fields) {
    return mapped(fields.entries(node, 'a mapping of tags'), ({ value }) => {
        // An empty tag is a tag.
        if (value.kind === 'scalar' && value.value === '')
            return '';
        return fields.text(value, 'a text');
    });
}
function readStage(node, fields) {
    const text = fields.text(node, `a stage (${model_model/* stages */._$.join(', ')})`);
    const stage = (0,model_model/* canonicalStage */.RQ)(text);
    if (stage !== null)
        return stage;
    throw fields.expected(`a stage (${model_model/* stages */._$.join(', ')})`, node, (0,line_reader/* suggestion */.h)((0,baseline/* stageMeant */._)(text)));
}
function readAliases(node, fields) {
    const what = 'a list of aliases';
    return fields.list(node, what).map((item) => {
        const text = fields.text(item, 'an alias');
        const fault = (0,alias_rule/* aliasFault */.L)(text);
        if (fault !== null)
            throw fields.error(item, `an alias ${fault}; found ${(0,line_reader/* quoted */.TL)(text)}`);
        return (0,model_model/* aliasName */.sN)(text);
    });
}
function readCommit(node, fields) {
    const kind = fields.choice(node, commitChoices);
    switch (kind) {
        case 'same':
        case 'ancestor':
            return { kind };
        case 'not-an-ancestor':
            return { kind, promoted: null };
        case 'unknown':
            return {
                kind: 'not-known',
                reason: 'not-found',
                because: 'the case says so',
                promoted: null,
            };
    }
}
function mapped(entries, read) {
    return new Map([...entries].map(([name, entry]) => [name, read(entry, name)]));
}

;// CONCATENATED MODULE: ./src/policy-file/policy-test/parse-policy-test.ts










const fileKeys = ['policy', 'cases'];
const caseKeys = [
    'name',
    'model',
    'target',
    'candidate',
    'champion',
    'others',
    'held-before',
    'now',
    'expect',
    'gates',
];
const verdicts = ['pass', 'hold', 'block', 'unchanged'];
const outcomes = ['pass', 'fail', 'hold', 'warn', 'info', 'skip'];
/** A Wednesday, at noon: what a case happens at unless it says something else. */
const defaultNow = Date.UTC(2026, 0, 7, 12);
const policyTestText = {
    name: 'policy test',
    beginning: 'policy: FILE',
    insteadOfMergeKeys: null,
    hasGateLines: false,
};
/**
 * Reads the text of a policy test, of which `name` is what messages call it. Throws a `UsageError`
 * with line and column for the first thing that is wrong.
 */
function parsePolicyTest(text, name) {
    const source = new source_text/* SourceText */.D(text, name, policyTestText);
    const fields = new node_reader/* NodeReader */.W(source);
    const root = (0,yaml_document/* readYaml */.g)(source);
    const given = fields.fields(root, fileKeys, 'a mapping with policy and cases');
    if (given.policy === undefined)
        throw fields.missing('policy', root, 'expected the path of a policy file');
    if (given.cases === undefined)
        throw fields.missing('cases', root, 'expected a list of cases');
    const policy = fields.text(given.policy, 'the path of a policy file, relative to this file');
    const nodes = fields.list(given.cases, 'a list of cases');
    if (nodes.length === 0)
        throw fields.error(given.cases, 'expected at least one case, found none');
    const names = new Set();
    const cases = nodes.map((node) => {
        const placed = readCase(node, fields);
        if (names.has(placed.test.name)) {
            throw fields.error(node, `there is a case ${(0,line_reader/* quoted */.TL)(placed.test.name)} above already`);
        }
        names.add(placed.test.name);
        return placed;
    });
    return { policy, cases };
}
function readCase(node, fields) {
    const given = fields.fields(node, caseKeys, 'a case, a mapping with name, model and expect');
    if (given.name === undefined)
        throw fields.missing('name', node, 'expected what the case is about');
    if (given.model === undefined)
        throw fields.missing('model', node, 'expected a model of the policy');
    if (given.expect === undefined)
        throw fields.missing('expect', node, `expected one of ${verdicts.join(', ')}`);
    if (given.candidate === undefined) {
        throw fields.missing('candidate', node, 'expected the version that is judged; {} for one without metrics');
    }
    const { signature, ...candidate } = readCandidate(given.candidate, fields);
    const target = given.target === undefined ? productionStage : readTarget(given.target, fields);
    const champion = given.champion === undefined ? null : readVersion(given.champion, fields);
    const others = given.others === undefined ? [] : readOthers(given.others, fields);
    const scenario = {
        model: (0,model_model/* modelName */.fD)(fields.text(given.model, 'the name of a model')),
        target,
        candidate,
        champion,
        others: new Map(others.map(({ key, version }) => [key, version])),
        signatures: madeUpSignatures(signature, champion !== null),
        heldBefore: given['held-before'] !== undefined && fields.truth(given['held-before']),
        now: given.now === undefined ? defaultNow : readMoment(given.now, fields),
    };
    throwIfContradictory(scenario, others, given.champion, fields);
    const gates = given.gates === undefined ? [] : readGates(given.gates, fields);
    const expected = {
        verdict: fields.choice(given.expect, verdicts),
        gates: new Map(gates.map(({ text, outcome }) => [text, outcome])),
    };
    const { model } = given;
    const nodeOf = (place) => {
        switch (place.kind) {
            case 'case':
                return node;
            case 'model':
                return model;
            case 'other':
                return others.find(({ key }) => key === place.key)?.at ?? node;
            case 'gate':
                return gates.find(({ text }) => text === place.text)?.at ?? node;
        }
    };
    return {
        test: {
            name: fields.text(given.name, 'what the case is about'),
            scenario,
            expected,
        },
        errorAt: (place, problem) => fields.error(nodeOf(place), problem),
    };
}
const productionStage = {
    kind: 'stage',
    stage: 'Production',
    archiveExisting: true,
};
function readTarget(node, fields) {
    const text = fields.text(node, 'a target, stage:NAME or alias:NAME');
    const source = (0,requirement_text/* parseSource */.PJ)(text);
    if ('problem' in source)
        throw fields.error(node, source.problem);
    if (source.kind === 'alias')
        return source;
    const { stage } = source;
    if (stage === 'Archived' || stage === 'None') {
        throw fields.error(node, `towards ${stage} nothing is asked, so there is nothing to test`);
    }
    return { kind: 'stage', stage, archiveExisting: true };
}
function readOthers(node, fields) {
    const entries = fields.entries(node, 'a mapping of baselines, like "alias:shadow", and versions');
    return [...entries].map(([name, { key: at, value }]) => {
        return { key: readBaseline(name, at, fields), at, version: readVersion(value, fields) };
    });
}
/** As `baselineKey` writes it. */
function readBaseline(name, at, fields) {
    if (name === 'champion')
        throw fields.error(at, '"champion" stands beside "others"');
    if (/^version:[1-9][0-9]{0,8}$/.test(name))
        return name;
    const source = (0,requirement_text/* parseSource */.PJ)(name, 'stage:NAME, alias:NAME or version:N');
    if ('problem' in source)
        throw fields.error(at, source.problem);
    return source.kind === 'alias' ? `alias:${source.alias}` : `stage:${source.stage}`;
}
/** What no registry can be like. */
function throwIfContradictory({ target, candidate: { aliases } }, others, champion, fields) {
    const ofCandidate = new Set(aliases.map((alias) => `alias:${alias}`));
    if (champion !== undefined && ofCandidate.has((0,model_target/* targetKey */.hD)(target))) {
        throw fields.error(champion, `the candidate has ${(0,model_target/* targetKey */.hD)(target)} already, and an alias points to one version only`);
    }
    for (const { key, at } of others) {
        if (key === (0,model_target/* targetKey */.hD)(target)) {
            throw fields.error(at, `${key} is the target: who holds it is the "champion"`);
        }
        if (ofCandidate.has(key)) {
            throw fields.error(at, `the candidate has ${key} already, and an alias points to one version only`);
        }
    }
}
function readGates(node, fields) {
    const entries = fields.entries(node, 'a mapping of gates, as a report shows them, and outcomes');
    return [...entries].map(([text, { key: at, value }]) => {
        return { text, at, outcome: fields.choice(value, outcomes) };
    });
}

;// CONCATENATED MODULE: ./src/policy-file/policy-test/read-policy-test.ts









/**
 * Reads the file of cases at `path`, which is relative to the workspace and may not lead out of it.
 * Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyTest(path, workspace) {
    const kind = 'policy test';
    const text = await (0,workspace_file/* readTextFrom */.Cd)(workspace, path, (0,workspace_file/* textKind */._I)({ name: kind, kind }));
    const { policy, cases } = parsePolicyTest(text, path);
    return { path, policy: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), policy), cases };
}
/** The tests in the policy's folder that name it, in the order of their names. Never none. */
async function testsBeside(policy, workspace) {
    const folder = (0,external_node_path_.dirname)(policy);
    const names = await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, folder)).catch((cause) => {
        throw new errors/* UsageError */.eb(`The folder of the policy '${(0,untrusted_text/* visible */.RK)(policy)}' cannot be read.`, { cause });
    });
    const files = names.filter((name) => /\.test\.ya?ml$/.test(name)).sort();
    const tests = await Promise.all(files.map((name) => readPolicyTest((0,external_node_path_.join)(folder, name), workspace)));
    const own = tests.filter((test) => (0,external_node_path_.normalize)(test.policy) === (0,external_node_path_.normalize)(policy));
    if (own.length > 0)
        return own;
    const example = (0,external_node_path_.basename)(policy).replace(/\.ya?ml$/, '');
    throw new errors/* UsageError */.eb(`Beside the policy '${(0,untrusted_text/* visible */.RK)(policy)}' stands no test of it: a file whose name ends in ` +
        `.test.yml (${(0,untrusted_text/* visible */.RK)(example)}.test.yml, say), with "policy: ${(0,untrusted_text/* visible */.RK)((0,external_node_path_.basename)(policy))}".`);
}
/** Throws where a case makes up a baseline that no gate asks for, or leaves out a version that one does. */
function throwIfBaselinesDiffer({ test, errorAt }, gates) {
    const asked = otherBaselines(gates);
    const { others } = test.scenario;
    for (const key of others.keys()) {
        if (asked.has(key))
            continue;
        throw errorAt({ kind: 'other', key }, `no gate of the policy compares with ${(0,line_reader/* quoted */.TL)(key)}${(0,line_reader/* suggestion */.h)((0,near_name/* nearest */.pA)(key, [...asked]))}`);
    }
    for (const key of asked) {
        if (!key.startsWith('version:') || others.has(key))
            continue;
        throw errorAt({ kind: 'case' }, `a gate of the policy compares with ${(0,line_reader/* quoted */.TL)(key)}: describe it under "others"`);
    }
}

// EXTERNAL MODULE: ./src/report/promotion/decision-json.ts
var decision_json = __webpack_require__(4163);
;// CONCATENATED MODULE: ./src/report/policy-test/policy-test-json.ts



/** What became of the cases as data: the `--json` of `stagegate policy test`. */
function policyTestData(results, untested) {
    const cases = results.flatMap((result) => result.cases);
    const passed = cases.filter(({ asExpected }) => asExpected).length;
    return {
        format: 1,
        passed,
        failed: cases.length - passed,
        files: results.map(({ path, policy, cases: ofFile }) => ({
            file: path,
            policy,
            cases: ofFile.map(caseData),
        })),
        neverShort: untested.map(({ policy, model, gates }) => ({
            policy,
            model,
            gates: gates === 'no case' ? null : gates.map(print_gate/* printGate */.BZ),
        })),
    };
}
function caseData({ test, decision, asExpected, otherwise }) {
    const { gates, checks } = (0,decision_json/* decisionData */.d)({
        decision,
        change: null,
        ending: { kind: 'checked' },
        notes: [],
    });
    return {
        name: test.name,
        model: decision.model,
        target: (0,model_target/* targetKey */.hD)(decision.target),
        asExpected,
        expected: { verdict: test.expected.verdict, gates: Object.fromEntries(test.expected.gates) },
        verdict: decision.verdict,
        otherwise: otherwise.map(({ result, expected }) => ({
            gate: (0,print_gate/* gateText */.bp)(result),
            expected,
            outcome: result.outcome,
        })),
        checks,
        gates,
    };
}

// EXTERNAL MODULE: ./src/report/phrases/numbers.ts
var numbers = __webpack_require__(8253);
// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
// EXTERNAL MODULE: ./src/report/text/wrapped.ts
var wrapped = __webpack_require__(7969);
;// CONCATENATED MODULE: ./src/report/policy-test/policy-test-text.ts





const quote = untrusted_text/* visible */.RK;
/** The cases of all files, a line each, and below one that came out otherwise the reasons. */
function policyTestReport(results, untested, paint) {
    const cases = results.flatMap((result) => result.cases);
    const failed = cases.filter(({ asExpected }) => !asExpected).length;
    return [
        ...results.flatMap((result) => [...fileLines(result, paint), '']),
        tally(cases.length, failed, paint),
        ...untested.flatMap((each) => hint(each, untested.length > 1)),
    ];
}
function tally(all, failed, paint) {
    const cases = `${all} ${all === 1 ? 'case' : 'cases'}`;
    return failed === 0
        ? paint(`${cases}, ${all === 1 ? '' : 'all '}as expected.`, 'pass')
        : paint(`${cases}, ${all - failed} as expected, ${failed} FAILED.`, 'fail');
}
function fileLines({ path, policy, cases }, paint) {
    return [
        `${paint((0,untrusted_text/* visible */.RK)(path), 'strong')}, of the policy ${(0,untrusted_text/* visible */.RK)(policy)}`,
        ...cases.flatMap((each) => caseLines(each, paint)),
    ];
}
function caseLines(result, paint) {
    const { test, decision, asExpected } = result;
    const name = (0,untrusted_text/* visible */.RK)(test.name, 100);
    if (asExpected)
        return [`  ${paint('ok    ', 'pass')}  ${name}: ${decision.verdict}`];
    const expected = test.expected.verdict;
    const verdict = expected === decision.verdict
        ? `${decision.verdict} as expected, but a gate came out otherwise`
        : `expected ${expected}, got ${decision.verdict}`;
    return [
        `  ${paint('FAILED', 'fail')}  ${paint(name, 'strong')}: ${verdict}`,
        ...reasons(result, paint),
    ];
}
/** What speaks against the version, or if nothing does, everything that could have. */
function reasons(result, paint) {
    const { decision, otherwise, test } = result;
    const wanted = new Map(otherwise.map((each) => [each.result, each.expected]));
    const stops = ({ outcome }) => outcome === 'fail' || outcome === 'hold';
    const verdictIsRight = decision.verdict === test.expected.verdict;
    const nothingStops = ![...decision.gates, ...decision.checks].some(stops);
    const gates = decision.gates.filter((gate) => {
        if (wanted.has(gate))
            return true;
        return !verdictIsRight && (stops(gate) || (nothingStops && gate.gate.severity === 'fail'));
    });
    const checks = verdictIsRight
        ? []
        : decision.checks.filter((check) => stops(check) || nothingStops);
    return [
        ...gates.flatMap((gate) => {
            const expected = wanted.get(gate);
            const instead = expected === undefined ? '' : ` (expected: ${expected})`;
            const text = `${(0,untrusted_text/* visible */.RK)((0,print_gate/* gateText */.bp)(gate), 100)}: ${reason(gate, decision)}${instead}`;
            return reasonLines(gate.outcome, text, paint);
        }),
        ...checks.flatMap(({ check, outcome }) => reasonLines(outcome, (0,words/* checkReason */.Dk)(check, quote), paint)),
    ];
}
function reason(gate, { champion }) {
    return (0,words/* gateReason */.cG)(gate, (0,numbers/* numbersOf */.c)(gate, champion), quote);
}
function reasonLines(outcome, text, paint) {
    const mark = `          ${paint(outcome.padEnd(4), outcome)}  `;
    return (0,wrapped/* hanging */.r)(mark, text, { indent: 16, width: 80 });
}
/** Only advice: a gate that no case falls short of could as well be missing, or ask the reverse. */
function hint({ policy, model, gates }, several) {
    const who = several ? ` of '${(0,untrusted_text/* visible */.RK)(model)}' in ${(0,untrusted_text/* visible */.RK)(policy)}` : '';
    if (gates === 'no case') {
        return (0,wrapped/* wrapped */.k)(`No case asks about the model '${(0,untrusted_text/* visible */.RK)(model)}' of ${(0,untrusted_text/* visible */.RK)(policy)}.`, 80);
    }
    return [
        ...(0,wrapped/* wrapped */.k)(`No case falls short of these gates${who}, so a mistake in them would not be noticed:`, 80),
        ...gates.map((gate) => `  ${(0,untrusted_text/* visible */.RK)((0,print_gate/* printGate */.BZ)(gate), 100)}`),
    ];
}

// EXTERNAL MODULE: ./src/cli/flags.ts
var cli_flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/commands/inputs/promotion-request.ts
var promotion_request = __webpack_require__(4179);
// EXTERNAL MODULE: ./src/policy-file/policy/read-policy-file.ts
var read_policy_file = __webpack_require__(3930);
;// CONCATENATED MODULE: ./src/cli/policy-cases.ts






/** Judges the cases of all files. Each policy is read once. */
async function judgeAll(tests, workspace) {
    const policies = await policiesOf(tests, workspace);
    const results = tests.map(({ path, policy, cases }) => {
        return { path, policy, cases: cases.map((placed) => judged(placed, policy, policies)) };
    });
    return { results, untested: untestedIn(results, policies) };
}
async function policiesOf(tests, workspace) {
    const paths = new Set(tests.map(({ policy }) => policy));
    return new Map(await Promise.all([...paths].map(async (path) => [path, await (0,read_policy_file.readPolicyFile)(path, workspace)])));
}
function judged(placed, path, policies) {
    const { test } = placed;
    const { digest, models } = policyAt(path, policies);
    const asks = models.get(test.scenario.model);
    if (asks === undefined)
        throw unknownModel(placed, path, [...models.keys()]);
    throwIfBaselinesDiffer(placed, asks.gates);
    const result = judgeCase(test, (0,promotion_request/* rulesOfPolicy */.j)({ digest, asks }));
    throwIfGatesUnknown(placed, gateTexts(result.decision));
    return result;
}
function policyAt(path, policies) {
    const policy = policies.get(path);
    if (policy === undefined)
        throw new Error(`the policy ${path} was not read`);
    return policy;
}
function unknownModel({ test, errorAt }, path, names) {
    const { model } = test.scenario;
    const near = (0,near_name/* nearest */.pA)(model, names);
    const hint = near === null ? `it has ${list(names)}` : `did you mean ${inQuotes(near)}?`;
    return errorAt({ kind: 'model' }, `the policy '${(0,untrusted_text/* visible */.RK)(path)}' says nothing of the model ${inQuotes(model)}; ${hint}`);
}
function throwIfGatesUnknown({ test, errorAt }, texts) {
    for (const text of test.expected.gates.keys()) {
        if (texts.includes(text))
            continue;
        const near = (0,near_name/* nearest */.pA)(text, texts);
        const hint = near === null ? '' : `; did you mean ${inQuotes(near)}?`;
        throw errorAt({ kind: 'gate', text }, `no gate of this case is written ${inQuotes(text)}${hint || '.'} There are ${list(texts)}`);
    }
}
function list(names) {
    const shown = names.slice(0, 20).map(inQuotes);
    return shown.join(', ') + (names.length > shown.length ? ', …' : '');
}
function inQuotes(name) {
    return `'${(0,untrusted_text/* visible */.RK)(name, 100)}'`;
}
/** What the cases show nothing of: whole models, and gates that nothing fell short of. */
function untestedIn(results, policies) {
    const found = [];
    for (const [policy, files] of Map.groupBy(results, (result) => result.policy)) {
        const decisions = Map.groupBy(files.flatMap(({ cases }) => cases.map(({ decision }) => decision)), ({ model }) => String(model));
        for (const [model, { gates }] of policyAt(policy, policies).models) {
            const ofModel = decisions.get(model);
            if (ofModel === undefined)
                found.push({ policy, model, gates: 'no case' });
            const never = ofModel === undefined ? [] : neverShort(gates, ofModel);
            if (never.length > 0)
                found.push({ policy, model, gates: never });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/cli/print-result.ts
var print_result = __webpack_require__(8859);
;// CONCATENATED MODULE: ./src/cli/policy-test.ts








const policyTestFlags = ['policy'];
/** Judges made-up cases by a policy. Opens no registry, and asks nobody anything. */
async function policyTest(args, around) {
    const { files, flags } = filesAmong(args);
    const { raw, json } = (0,cli_flags/* parseFlags */.bQ)(flags, policyTestFlags);
    const tests = await testsOf(files, raw.policy, around.cwd);
    const { results, untested } = await judgeAll(tests, around.cwd);
    (0,print_result/* tell */.q)(around, json, policyTestData(results, untested), (paint) => policyTestReport(results, untested, paint));
    const asExpected = results.every(({ cases }) => cases.every((each) => each.asExpected));
    return asExpected ? exit_codes/* exitCodes */.hS.ok : exit_codes/* exitCodes */.hS.block;
}
/** What is no flag, and no flag's value, is a file. */
function filesAmong(args) {
    const files = [];
    const flags = [];
    let flagBefore = '';
    for (const arg of args) {
        const isValue = flagBefore === '--json'
            ? arg === 'true' || arg === 'false'
            : flagBefore !== '' && arg[0] !== '-';
        if (isValue || arg.startsWith('-'))
            flags.push(arg);
        else
            files.push(arg);
        flagBefore = !isValue && arg.startsWith('--') && !arg.includes('=') ? arg : '';
    }
    return { files, flags };
}
async function testsOf(files, policy, workspace) {
    if (files.length > 0 && policy !== '') {
        throw new errors/* UsageError */.eb('Both files and --policy are given. Name the files of the tests, or with --policy the ' +
            'policy that they stand beside.');
    }
    if (policy !== '')
        return await testsBeside(policy, workspace);
    if (files.length === 0) {
        throw new errors/* UsageError */.eb('No test is named. Write stagegate policy test promotion.test.yml, or --policy ' +
            'promotion.yml for those that stand beside it.');
    }
    return await Promise.all([...new Set(files)].map((file) => readPolicyTest(file, workspace)));
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

/***/ 1353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promotionFlags: () => (/* binding */ promotionFlags),
  runPromotion: () => (/* binding */ runPromotion)
});

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 2 modules
var inputs_inputs = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/commands/inputs/promotion-request.ts
var promotion_request = __webpack_require__(4179);
// EXTERNAL MODULE: ./src/commands/promote.ts
var promote = __webpack_require__(3050);
// EXTERNAL MODULE: ./src/core/decision/github-context.ts
var github_context = __webpack_require__(8169);
// EXTERNAL MODULE: ./src/core/decision/outcome.ts
var decision_outcome = __webpack_require__(9694);
// EXTERNAL MODULE: ./src/evidence/trend.ts + 1 modules
var trend = __webpack_require__(884);
// EXTERNAL MODULE: ./src/report/promotion/decision-json.ts
var decision_json = __webpack_require__(4163);
// EXTERNAL MODULE: ./src/report/promotion/text.ts + 2 modules
var promotion_text = __webpack_require__(8872);
// EXTERNAL MODULE: ./src/cli/actor.ts
var actor = __webpack_require__(2191);
// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(3815);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
;// CONCATENATED MODULE: ./src/cli/html-file.ts




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
                const { reportPage } = await __webpack_require__.e(/* import() | html-report */ 299).then(__webpack_require__.bind(__webpack_require__, 4712));
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

// EXTERNAL MODULE: ./src/cli/print-result.ts
var print_result = __webpack_require__(8859);
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
    'evidence-from',
    'evaluation-run',
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
    const inputs = (0,inputs_inputs/* readPromotion */.e$)(raw);
    const promoter = (0,actor/* promoterOf */.O)(around);
    // Before anything is promoted: a page that cannot be written is a mistake to be told at once.
    const page = html === null ? null : await preparePage(html, around);
    const promotion = {
        ...(await (0,promotion_request/* promotionOf */.b)(inputs, around.cwd, promoter.by)),
        circumstances: github_context/* noGitHubContext */._,
    };
    const withPast = async (outcome, stores) => ({
        outcome,
        past: page === null ? null : await (0,trend/* pastOf */.C)(outcome, stores, false),
    });
    const { outcome, past } = command === 'check' || inputs.dryRun
        ? await (0,connection/* withSources */.Z)('read', raw, around, async (sources) => withPast(await (0,promote/* check */.z)(promotion, sources, promoter), sources))
        : await (0,connection/* withSources */.Z)('write', raw, around, async (sources) => withPast(await (0,promote/* promote */.p)(promotion, sources, promoter), sources));
    (0,print_result/* tell */.q)(around, json, (0,decision_json/* decisionData */.d)(outcome), (paint) => (0,promotion_text/* textReport */.Mf)(outcome, paint, 'laptop'));
    const problem = (0,decision_outcome/* recordProblem */.hN)(outcome);
    if (problem !== null)
        around.err(`stagegate: promoted, but not recorded: ${problem}`);
    if (page !== null && past !== null) {
        await page.write(outcome, {
            uiUrl: (0,inputs_inputs/* readConnection */.dC)(raw, around.env, noUi).uiUrl,
            workflowRunUrl: promoter.run,
            place: 'laptop',
            trend: past.trend,
            writtenAt: around.now(),
            by: promoter.by,
        });
    }
    return (0,exit_codes/* exitCodeOfOutcome */.He)(outcome, inputs.failOn);
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ scenarioFacts)
});

// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gate = __webpack_require__(1741);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target.ts
var target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/evidence/evidence-rules.ts
var evidence_rules = __webpack_require__(8742);
;// CONCATENATED MODULE: ./src/core/policy-test/scenario-version.ts


/** The facts that a registry would give of it. `now`: milliseconds since 1970. */
function evidenceOf(made, version, now, rules) {
    const id = `run-of-version-${version}`;
    const evaluations = made.evaluations.map((evaluation, index) => {
        const its = (0,model/* runId */.Vz)(`evaluation-${index + 1}-of-version-${version}`);
        return { ...evaluation, run: foundRun(its, evaluation, evaluation.metrics, now) };
    });
    const key = (0,evidence_rules/* searchKey */.ai)(rules);
    const unlinked = evaluations.filter(({ linked }) => !linked).map(({ run }) => run.runId);
    const training = trainingRun(made, (0,model/* runId */.Vz)(id), now);
    return {
        version,
        status: made.status,
        identity: { source: `models:/${modelIdOf(version)}`, createdAt: 0 },
        run: training,
        ownModel: ownModelOf(made, version, training, evaluations),
        otherRuns: new Map(evaluations.map(({ run }) => [run.runId, run])),
        searched: new Map(key === null ? [] : [[key, unlinked]]),
        namedRun: null,
    };
}
function trainingRun({ run, metrics }, id, now) {
    switch (run.kind) {
        case 'none':
            return { kind: 'none' };
        case 'gone':
            return { kind: 'gone', runId: id };
        case 'found':
            return foundRun(id, run, metrics, now);
    }
}
function foundRun(id, state, metrics, now) {
    const endedAt = state.endedAgo === null ? null : now - state.endedAgo;
    const histories = new Map([...metrics].map(([metric, values]) => [metric, pointsOf(values, endedAt ?? now)]));
    return {
        kind: 'found',
        runId: id,
        experimentId: state.experiment,
        status: state.status,
        deleted: state.deleted,
        startedAt: null,
        endedAt,
        commit: null,
        scorers: null,
        datasets: [],
        metrics: new Map([...histories].flatMap(([metric, points]) => {
            const last = points.at(-1);
            return last === undefined ? [] : [[metric, last]];
        })),
        histories,
        otherModels: { outputs: false, inputs: [] },
        namesOwnModel: false,
        // Nobody else has any of these values.
        foreignEntries: new Map([...metrics.keys()].map((metric) => [metric, { kind: 'found', values: 'all', entries: [] }])),
    };
}
function modelIdOf(version) {
    return (0,model/* loggedModelId */.rH)(`model-of-version-${version}`);
}
/** MLflow knows datasets and evaluations only of a logged model. */
function ownModelOf({ datasets, loggedModel }, version, training, evaluations) {
    const id = modelIdOf(version);
    if (loggedModel === 'gone')
        return { kind: 'gone', id };
    if (loggedModel === 'ambiguous')
        return { kind: 'ambiguous', because: 'several-models' };
    const linked = evaluations.filter((evaluation) => evaluation.linked);
    if (loggedModel === 'as-told' && datasets === null && linked.length === 0)
        return { kind: 'none' };
    const found = training.kind === 'found' ? training : null;
    const entries = [
        ...(found === null || datasets === null ? [] : entriesOf(found, datasets)),
        ...linked.flatMap(({ run, datasets: its }) => [
            ...entriesOf(run, new Map([...run.histories.keys()].map((it) => [it, its?.get(it) ?? []]))),
        ]),
    ].map((entry) => ({ ...entry, model: id }));
    const model = { id, name: 'model', sourceRunId: found?.runId ?? null, entries };
    return { kind: 'known', model };
}
/** The last one is logged when the run ends. */
function pointsOf(values, endedAt) {
    return values.map((value, step) => ({
        value,
        step,
        timestamp: endedAt - (values.length - 1 - step),
    }));
}
/** A metric with no dataset at all was logged without one. */
function entriesOf({ histories, runId: run }, datasets) {
    return [...datasets].flatMap(([metric, names]) => (histories.get(metric) ?? []).map(({ step, timestamp, value }, index) => {
        const name = names[index] ?? names[0];
        const dataset = name === undefined ? null : { name, digest: name };
        return { metric, runId: run, step, timestamp, value, dataset };
    }));
}

;// CONCATENATED MODULE: ./src/core/policy-test/scenario.ts




const commit = '0'.repeat(40);
/** The facts that a decision by these gates would rest on. */
function scenarioFacts(scenario, gates, evidence) {
    const { model, target, candidate, now } = scenario;
    const sides = sidesOf(scenario, evidence);
    const holders = [
        ...(holdsTarget(scenario) ? [sides.candidate] : []),
        ...(sides.champion === null ? [] : [sides.champion]),
    ].map(({ version }) => version);
    const named = gates.map(gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
    const baselines = [{ kind: 'champion' }, ...named].map((baseline) => {
        const evidence = baselineOf(baseline, sides, scenario);
        const key = (0,gate/* baselineKey */.x2)(baseline);
        return [key, evidence === null ? { kind: 'absent' } : { kind: 'present', evidence }];
    });
    return {
        model,
        target,
        candidate: sides.candidate,
        candidateStage: candidate.stage,
        candidateAliases: candidate.aliases,
        candidateTags: candidate.tags,
        arrivedAt: candidate.arrivedAgo === null ? null : now - candidate.arrivedAgo,
        arrivedAtByOther: null,
        codeOrigin: candidate.commit === null
            ? { kind: 'not-recorded' }
            : { kind: 'recorded', commit, relation: candidate.commit },
        signatures: scenario.signatures,
        now,
        rolledBack: null,
        superseded: null,
        holders: holders.sort((a, b) => b - a),
        heldBefore: scenario.heldBefore,
        // Each is its own id.
        experiments: new Map(evidence.experiment === null ? [] : [[evidence.experiment, evidence.experiment]]),
        baselines: new Map(baselines),
    };
}
/** Whether the candidate is where it should go. */
function holdsTarget({ target, candidate }) {
    return target.kind === 'alias'
        ? candidate.aliases.includes(target.alias)
        : candidate.stage === target.stage;
}
/** Gives each a number: `version:7` its own, the others the lowest free ones, the candidate last. */
function sidesOf(scenario, evidence) {
    const { candidate, champion, others, now } = scenario;
    const taken = new Set([...others.keys()].map(numberIn).filter((number) => number !== null));
    let number = 0;
    const next = () => {
        do
            number += 1;
        while (taken.has(number));
        return (0,model/* versionNumber */.e1)(number);
    };
    const numbered = (key) => {
        const own = numberIn(key);
        return own === null ? next() : (0,model/* versionNumber */.e1)(own);
    };
    const of = (version, its) => evidenceOf(version, its, now, evidence);
    return {
        others: new Map([...others].map(([key, other]) => [key, of(other, numbered(key))])),
        champion: champion === null ? null : of(champion, next()),
        candidate: of(candidate, next()),
    };
}
function numberIn(key) {
    const number = /^version:([0-9]+)$/.exec(key)?.[1];
    return number === undefined ? null : Number(number);
}
/** null: nobody holds it. As in a registry, the candidate stands there only if nobody else does. */
function baselineOf(baseline, { candidate, champion, others }, scenario) {
    const key = (0,gate/* baselineKey */.x2)(baseline);
    const inTarget = champion ?? (holdsTarget(scenario) ? candidate : null);
    if (baseline.kind === 'champion' || key === (0,target/* targetKey */.hD)(scenario.target))
        return inTarget;
    const other = others.get(key);
    if (other !== undefined)
        return other;
    switch (baseline.kind) {
        case 'alias':
            return scenario.candidate.aliases.includes(baseline.alias) ? candidate : null;
        case 'stage':
            return scenario.candidate.stage === baseline.stage ? candidate : null;
        case 'version':
            // In a registry this is an error, too, and never a baseline that nobody holds.
            throw new Error(`the version ${baseline.version} was not made up`);
    }
}


/***/ }),

/***/ 7969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/** The text in lines of at most so many characters, where its words are not longer themselves. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (longer.length <= width || line === '') {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
/**
 * The text in lines of at most `width` columns: the first stands behind `mark`, which takes up
 * `indent` of them as it is seen, and the others are indented by as many.
 */
function hanging(mark, text, { indent, width }) {
    return wrapped(text, width - indent).map((line, index) => index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`);
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
