export const id = 952;
export const ids = [952];
export const modules = {

/***/ 2211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply)
});

;// CONCATENATED MODULE: ./src/core/change.ts
/** Who held the target when the decision was taken, highest first. */
function formerHolders(change) {
    switch (change.kind) {
        case 'point-alias':
            return change.from === null ? [] : [change.from];
        case 'move-to-stage':
            return change.holders;
    }
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/record.ts
var core_record = __webpack_require__(4130);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/apply.ts






/**
 * The only place that writes to a registry: compares, moves, reads back, records.
 *
 * Throws what the registry throws when it cannot be read or written.
 */
async function apply(registry, change, target, record) {
    // The intent is recorded here, before anything moves, once runs can be resumed.
    const before = await registry.readStanding(change.model);
    if (holdsAlready(before, change, target))
        return { kind: 'already-there' };
    if (!standsAsDecided(before, change, target))
        return overtaken(before, change, target);
    try {
        await registry.move(change);
    }
    catch (error) {
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        const now = await registry.readStanding(change.model);
        return holdsAlready(now, change, target)
            ? { kind: 'already-there' }
            : overtaken(now, change, target);
    }
    // First of all, for whatever comes: a champion that is deleted must not open a first promotion.
    const heldProblem = await problemOf(() => writeHeld(registry, change, record));
    const after = await readBack(registry, change);
    // Two holders after an archiving move are repaired here, once racers agree on a rule.
    if (!holdsAlready(after, change, target))
        return overtaken(after, change, target);
    const recordProblem = await problemOf(() => writeRecord(registry, change, after, record));
    return { kind: 'promoted', recordProblem: heldProblem ?? recordProblem };
}
/** A move that cannot be read back may stand, and must not be reported as if it did not. */
async function readBack(registry, change) {
    try {
        return await registry.readStanding(change.model);
    }
    catch (cause) {
        if (!(cause instanceof errors/* StagegateError */.qU))
            throw cause;
        throw new errors/* RegistryError */.gl(`The registry accepted the move of version ${change.version} of '${(0,untrusted_text/* visible */.RK)(change.model)}', ` +
            `but could not be read afterwards, so nothing is recorded of it and nobody knows who holds the ` +
            `target now. Run again: that finds out. ${cause.message}`, { cause });
    }
}
/** In place as this change would leave it: alone, where former holders are archived. */
function holdsAlready(standing, change, target) {
    const holders = (0,model/* holdersOf */.pW)(standing, target);
    const mustBeAlone = change.kind === 'move-to-stage' && change.archiveExisting;
    return holders.includes(change.version) && (!mustBeAlone || holders.length === 1);
}
/** Whether what the change says stood there before still does. */
function standsAsDecided(standing, change, target) {
    const holders = (0,model/* holdersOf */.pW)(standing, target);
    switch (change.kind) {
        case 'point-alias':
            return (holders[0] ?? null) === change.from;
        case 'move-to-stage': {
            const row = standing.versions.find(({ version }) => version === change.version);
            const sameStage = row === undefined || row.stage === change.from;
            // Who else is in Archived or None is nobody's business.
            return sameStage && (target.kind === 'retirement' || sameSet(holders, change.holders));
        }
    }
}
function sameSet(a, b) {
    return a.length === b.length && a.every((holder) => b.includes(holder));
}
function overtaken(standing, change, target) {
    const holders = (0,model/* holdersThatMatter */.wp)(standing, target, change.version);
    const problem = `${whatMoved(standing, change, target, holders)} ` +
        `Run again to decide on what stands there now.`;
    return { kind: 'conflict', problem, inPlace: holders.includes(change.version) };
}
function whatMoved(standing, change, target, holders) {
    const model = `'${(0,untrusted_text/* visible */.RK)(change.model)}'`;
    if (change.kind === 'move-to-stage' && sameSet(holders, change.holders)) {
        const row = standing.versions.find(({ version }) => version === change.version);
        return (`Somebody else moved version ${change.version} of ${model} meanwhile: it was in ` +
            `${change.from} when the decision was taken and is in ${row?.stage ?? 'another stage'} now.`);
    }
    const name = target.kind === 'alias' ? `alias ${(0,untrusted_text/* visible */.RK)(target.alias)}` : `stage ${target.stage}`;
    return (`Somebody else moved ${name} of ${model} meanwhile. Its holders when the decision was taken: ` +
        `${listed(formerHolders(change))}. Now: ${listed(holders)}.`);
}
function listed(holders) {
    return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`;
}
async function writeHeld(registry, change, record) {
    const held = (0,core_record/* heldTag */.OJ)(record);
    await registry.setModelTag(change.model, held.key, held.value);
}
async function writeRecord(registry, { model, version }, standing, record) {
    const entry = (0,core_record/* recordTag */.yg)(record);
    const row = await (0,resolve_version/* existingVersion */.Y)(registry, standing, version);
    const { remove, note } = (0,core_record/* foldOldest */.Zq)(row.tags, entry);
    await registry.setVersionTag(model, version, entry.key, entry.value);
    if (note !== null)
        await registry.setVersionTag(model, version, note.key, note.value);
    for (const key of remove)
        await registry.deleteVersionTag(model, version, key);
}
/** The move stands whether or not it could be recorded, so a failure is handed back, not thrown. */
async function problemOf(write) {
    try {
        await write();
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}


/***/ }),

/***/ 6175:
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
;// CONCATENATED MODULE: ./src/code/commit-hash.ts
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
            const theirs = commitHash(commit);
            if (theirs.kind === 'none')
                return { kind: 'not-known', because: theirs.because };
            const ours = given.commit === null ? null : commitHash(given.commit);
            if (ours?.kind === 'none') {
                throw new errors/* UsageError */.eb(`'${(0,untrusted_text/* visible */.RK)(given.commit ?? '')}' cannot be the commit that is being promoted: ${ours.because}.`);
            }
            if (ours?.hash === theirs.hash)
                return { kind: 'same' };
            const asked = new Question(git, directory, theirs.hash, ours?.hash ?? 'HEAD');
            return await asked.answer();
        },
    };
}
/** How one commit stands to another, `promoted`, which is a full hash or HEAD. */
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
    async answer() {
        const promoted = await this.#commitNamed(this.#promoted);
        if (promoted === null)
            return await this.#unknown(this.#noPromoted());
        if (promoted === this.#commit)
            return { kind: 'same' };
        const known = await this.#commitNamed(this.#commit);
        // Git takes 40 digits for the beginning of a longer hash, and 64 for a branch's name, where
        // its own hashes have another length; and a tag object's hash for what it points to.
        if (known !== this.#commit)
            return await this.#unknown('the clone has no such commit');
        const { status } = await this.#ask([0, 1], 'merge-base', '--is-ancestor', known, promoted);
        if (status === 0)
            return { kind: 'ancestor' };
        // A history that was cut off ends too early to say no.
        return (await this.#isShallow())
            ? { kind: 'not-known', because: shallow }
            : { kind: 'not-an-ancestor' };
    }
    #noPromoted() {
        return this.#promoted === 'HEAD'
            ? 'nothing has been committed in the repository yet'
            : `the clone does not have the commit that is being promoted, ${this.#promoted}`;
    }
    async #unknown(because) {
        return { kind: 'not-known', because: (await this.#isShallow()) ? shallow : because };
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
        const tried = `Could not see how commit ${this.#commit} stands to ${this.#promoted}`;
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
var inputs = __webpack_require__(5260);
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
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(38), __webpack_require__.e(280)]).then(__webpack_require__.bind(__webpack_require__, 2280));
            const { env, cwd, onRetry, dispatcher } = around;
            return openMlflow({
                uri,
                which,
                credentials,
                env,
                cwd,
                onRetry,
                ...(dispatcher ? { dispatcher } : {}),
            });
        }
        case 'sqlite': {
            const [{ openSqlite }, { sqlitePath }] = await Promise.all([
                __webpack_require__.e(/* import() */ 209).then(__webpack_require__.bind(__webpack_require__, 7209)),
                __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 7693)),
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

;// CONCATENATED MODULE: ./src/cli/connection.ts





/** MLflow's own default store, taken only where it is there already. */
const defaultStore = 'mlflow.db';
/** Opens what the flags and the environment name, and closes it whatever happens. */
async function withSources(raw, around, use) {
    const fallback = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(around.cwd, defaultStore)) ? `sqlite:///${defaultStore}` : null;
    const connection = (0,inputs/* readConnection */.dC)(raw, around.env, fallback);
    const code = localClone({ directory: around.cwd, commit: null, env: around.env });
    const stores = await openStores(connection, {
        env: around.env,
        cwd: around.cwd,
        onRetry: around.err,
    });
    try {
        return await use({ ...stores, code });
    }
    finally {
        await closeStores(stores);
    }
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ moveTowards),
/* harmony export */   e: () => (/* binding */ plan)
/* harmony export */ });
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
                archiveExisting: target.kind === 'stage' && target.archiveExisting,
                holders,
            };
    }
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ heldTag),
/* harmony export */   Zq: () => (/* binding */ foldOldest),
/* harmony export */   pW: () => (/* binding */ heldKey),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* unused harmony export recordLimits */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);


/**
 * The history that Stagegate keeps in the registry itself, as tags. Keys are letters, digits and
 * `_`, values end at 1000 characters and a version carries at most 20: what Unity Catalog allows
 * as well. docs/records.md is the published format.
 */
const recordLimits = { valueLength: 1000, recordsPerVersion: 20 };
const versionPrefix = 'stagegate_record_';
const foldedKey = 'stagegate_folded';
/** The tag on the version; its key sorts by time. */
function recordTag(record) {
    const stamp = new Date(record.at).toISOString().replace(/\D/g, '');
    return { key: `${versionPrefix}${stamp}_${record.nonce}`, value: recordValue(record) };
}
/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 */
function heldTag(record) {
    return {
        key: heldKey(record.target),
        value: fitted((room) => ({
            v: 1,
            target: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(record.target),
            version: String(record.version),
            at: new Date(record.at).toISOString(),
            by: cut(record.by, room.by),
            record: recordTag(record).key,
        })),
    };
}
/** An alias may hold characters that a tag's key may not, so the key carries a hash of the target. */
function heldKey(target) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target), 'utf8').digest('hex').slice(0, 16);
    return `stagegate_held_${hash}`;
}
/** Which records of a version must go, oldest first, to make room, and what is noted instead. */
function foldOldest(tags, adding) {
    const records = [...tags.keys()].filter((key) => key.startsWith(versionPrefix)).sort();
    if (!records.includes(adding.key))
        records.push(adding.key);
    // One of the twenty is the note about those that were folded away.
    const room = recordLimits.recordsPerVersion - 1;
    if (records.length <= room)
        return { remove: [], note: null };
    const remove = records.slice(0, records.length - room);
    const newest = remove.at(-1) ?? '';
    const value = {
        v: 1,
        folded: foldedCount(tags) + remove.length,
        until: newest.slice(versionPrefix.length),
    };
    return { remove, note: { key: foldedKey, value: JSON.stringify(value) } };
}
function foldedCount(tags) {
    try {
        const { folded } = JSON.parse(tags.get(foldedKey) ?? '{}');
        return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0;
    }
    catch {
        return 0;
    }
}
function recordValue(record) {
    return fitted((room) => ({
        v: 1,
        action: record.action,
        verdict: record.verdict,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(record.target),
        version: String(record.version),
        former: record.former.slice(0, room.former).map(String),
        at: new Date(record.at).toISOString(),
        by: cut(record.by, room.by),
        // Half an address leads nowhere.
        run: record.run !== null && record.run.length <= room.run ? record.run : null,
        reason: record.reason === null ? null : cut(record.reason, room.reason),
        evidence: record.evidenceDigest,
        policy: record.policyDigest,
    }));
}
/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms = [
    { by: 200, reason: 200, run: 300, former: 20 },
    { by: 100, reason: 100, run: 300, former: 20 },
    { by: 40, reason: 100, run: 300, former: 20 },
    { by: 40, reason: 40, run: 300, former: 5 },
    { by: 40, reason: 40, run: 0, former: 1 },
    { by: 0, reason: 0, run: 0, former: 1 },
];
/** Shortens what is long until the whole fits: escapes make its length hard to foresee. */
function fitted(build) {
    for (const room of rooms) {
        const value = JSON.stringify(build(room));
        if (value.length <= recordLimits.valueLength)
            return value;
    }
    throw new Error('a record does not fit into a tag');
}
/** Half a character at the cut would be no text that every client can read. */
function cut(text, length) {
    return text.slice(0, length).toWellFormed();
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ existingVersion),
/* harmony export */   x: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);



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
    const known = standing.versions.find((version) => version.version === number);
    const version = known ?? (await registry.readVersion(standing.model, number));
    if (version === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Version ${number} of ${name(standing.model)} does not exist. ` +
            `${await whatExists(registry, standing.model)}`);
    }
    return version;
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


/***/ })

};
