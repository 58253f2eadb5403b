export const id = 311;
export const ids = [311];
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

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listFlags: () => (/* binding */ listFlags),
  listVersions: () => (/* binding */ listVersions)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(2617);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
;// CONCATENATED MODULE: ./src/cli/columns.ts
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

// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(6817);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
;// CONCATENATED MODULE: ./src/cli/list-versions.ts







const listFlags = ['model-name', ...flags/* connectionFlags */.Kk];
/** Every version of a registered model, newest first. */
async function listVersions(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.bQ)(args, listFlags);
    const model = (0,inputs/* readModelName */.jh)(raw);
    const { versions, standing } = await (0,connection/* withSources */.Z)('read', raw, around, async ({ registry }) => {
        const [standing, versions] = await Promise.all([
            registry.readStanding(model),
            registry.listVersions(model),
        ]);
        return { standing, versions };
    });
    if (json) {
        around.out((0,cli_json/* jsonText */.s)(versions.map((version) => data(version, standing))));
    }
    else if (versions.length === 0) {
        around.out(`The registered model '${(0,untrusted_text/* visible */.RK)(model)}' has no versions yet.`);
    }
    else {
        around.out(table(versions, standing));
    }
    return exit/* exitCodes */.hS.ok;
}
function table(versions, standing) {
    const rows = [
        ['Version', 'Stage', 'Aliases', 'Run', 'Created'],
        ...versions.map((version) => [
            String(version.version),
            version.stage,
            aliasesOf(version, standing)
                .map((alias) => (0,untrusted_text/* visible */.RK)(alias, 60))
                .join(', '),
            version.runId === null ? '' : (0,untrusted_text/* visible */.RK)(version.runId, 64),
            shownTime(version.createdAt),
        ]),
    ];
    return columns(rows).join('\n');
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

/***/ 2993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ closeStores),
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1037);


/**
 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
 * read-only: to open it for writing may change it by that alone.
 */
async function openStores(access, { trackingUri, registryUri, credentials }, around) {
    if (registryUri === trackingUri) {
        const both = await openStore(access, 'tracking', trackingUri, credentials, around);
        return { registry: both, tracking: both };
    }
    const tracking = await openStore('read', 'tracking', trackingUri, credentials, around);
    const registry = await openStore(access, 'registry', registryUri, credentials, around);
    return { registry, tracking };
}
async function closeStores({ registry, tracking }) {
    await registry.close();
    if (tracking !== registry)
        await tracking.close();
}
/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */
async function openStore(access, which, uri, credentials, around) {
    // `mysql+pymysql` names the database and the driver.
    const named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri);
    const scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null;
    switch (scheme) {
        case 'http':
        case 'https': {
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8038), __webpack_require__.e(9393)]).then(__webpack_require__.bind(__webpack_require__, 9393));
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
                __webpack_require__.e(/* import() */ 2478).then(__webpack_require__.bind(__webpack_require__, 97)),
                __webpack_require__.e(/* import() */ 7693).then(__webpack_require__.bind(__webpack_require__, 7693)),
            ]);
            const workspace = around.env.MLFLOW_WORKSPACE;
            return openSqlite(access, {
                path: sqlitePath(uri, around.cwd),
                cwd: around.cwd,
                ...(workspace ? { workspace } : {}),
            });
        }
        default:
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(unsupported(which, scheme));
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
            return `The ${which} URI's scheme '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(scheme, 40)}' is not supported. ${supported}`;
    }
}


/***/ })

};
