export const id = 9610;
export const ids = [9610];
export const modules = {

/***/ 6205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditFlags: () => (/* binding */ auditFlags),
/* harmony export */   runAudit: () => (/* binding */ runAudit)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var _config_audit_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3919);
/* harmony import */ var _core_audit_audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4489);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8159);
/* harmony import */ var _core_report_audit_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9752);
/* harmony import */ var _core_report_audit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5461);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6817);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5377);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1823);









const auditFlags = [
    'model-name',
    'stage',
    'alias',
    ..._flags_js__WEBPACK_IMPORTED_MODULE_7__/* .connectionFlags */ .Kk,
];
/** Names every move past the gates, and ends with 6 if there is one. */
async function runAudit(args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .parseFlags */ .bQ)(args, auditFlags);
    const { model, besides } = (0,_config_audit_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readAudit */ .y)(raw);
    const found = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_6__/* .withSources */ .Z)('read', raw, around, ({ registry }) => (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s)(model, besides, registry));
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_8__/* .tell */ .q)(around, json, (0,_core_report_audit_json_js__WEBPACK_IMPORTED_MODULE_4__/* .auditData */ .M)(found), (paint) => (0,_core_report_audit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .auditText */ .$)(found, paint));
    return (0,_core_audit_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .hasMovesPastTheGates */ .S)(found) ? _core_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pastTheGates : _core_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.ok;
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

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M$: () => (/* binding */ recordsOf),
  GR: () => (/* binding */ spokenOf),
  fk: () => (/* binding */ toldIn),
  k6: () => (/* binding */ withoutRecord)
});

// EXTERNAL MODULE: ./src/core/records/fold.ts
var fold = __webpack_require__(2403);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/held.ts
var held = __webpack_require__(8247);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/records/tag.ts
var tag = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __webpack_require__(1595);
;// CONCATENATED MODULE: ./src/core/history/held-tags.ts




const prefix = 'stagegate_held_';
/**
 * What the tags of a registered model say of who held what last; what makes no sense is left out, and
 * so is what was said of another registered model, and imported with it.
 */
function heldLast(model) {
    return foundOn(model, 'its own');
}
/** The target of each such tag that is about another registered model. */
function targetsOfImportedHeldTags(model) {
    return foundOn(model, 'imported').map(({ target }) => target);
}
function foundOn({ createdAt, tags }, whose) {
    return [...tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => ({ key, told: (0,tag/* fieldsOf */.Pf)(value) ?? {} }))
        .filter(({ told }) => (told.created === createdAt) === (whose === 'its own'))
        .map(({ key, told }) => readHeld(key, told))
        .filter((held) => held !== null);
}
function readHeld(key, told) {
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
    const { versions } = standing;
    const copied = versions.map((row) => [row.version, (0,read_records/* targetsOfCopiedRecordsOn */.ri)(row)]);
    const counted = (each) => new Map(each.filter(([, count]) => count > 0));
    return {
        records: recordsOf(versions),
        clearings: versions.flatMap(read_records/* clearingsOn */.kQ),
        held: heldLast(standing),
        folded: counted(versions.map((row) => [row.version, (0,fold/* foldedCount */.Gv)(row)])),
        copied: counted(copied.map(([version, targets]) => [version, targets.length])),
        elsewhere: new Set([
            ...copied.flatMap(([, targets]) => targets),
            ...targetsOfImportedHeldTags(standing),
        ]),
    };
}
/** What these versions carry, oldest first by their keys. */
function recordsOf(versions) {
    return versions
        .flatMap(read_records/* recordsOn */.yG)
        .filter(({ target }) => (0,target_name/* targetNamed */.b)(target) !== null)
        .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
        .sort(byKey);
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

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ foldedCount),
/* harmony export */   Zq: () => (/* binding */ foldOldest)
/* harmony export */ });
/* unused harmony export foldedKey */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _rolled_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6042);




const foldedKey = 'stagegate_folded';
/**
 * Which records of a version must go, oldest first, to make room, and what is noted instead. What
 * was begun stays, and so does the last move to or from its stage and to or from each alias: a
 * rollback asks it who was there before. So does the last adoption: the audit asks for it. Records
 * that were copied from another version go before all of these, and nothing is noted of them.
 */
function foldOldest(row, adding) {
    const records = [...new Map(row.tags).set(adding.key, adding.value)]
        .filter(([key]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => readAs(key, (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(text) ?? {}, row));
    const surplus = records.length - roomFor(row.tags);
    if (surplus <= 0)
        return { remove: [], note: null };
    const needed = stillNeeded(records.filter(({ isOwn }) => isOwn));
    const rank = ({ key, isOwn }) => (needed.has(key) ? 2 : isOwn ? 1 : 0);
    const removed = records
        .filter(({ key }) => key !== adding.key)
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, surplus);
    const remove = removed.map(({ key }) => key).sort();
    const folded = removed.flatMap(({ key, isOwn }) => (isOwn ? [key] : [])).sort();
    const newest = folded.at(-1);
    if (newest === undefined)
        return { remove, note: null };
    const value = {
        v: 1,
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectFields */ .Q)(row.version, row.createdAt),
        folded: foldedCount(row) + folded.length,
        until: newest.slice(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg.length),
    };
    return { remove, note: { key: foldedKey, value: JSON.stringify(value) } };
}
function readAs(key, fields, row) {
    return { key, fields, isOwn: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .K)(fields, row) };
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
    for (const { key, fields } of records) {
        const { state, action, target } = fields;
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
function foldedCount(row) {
    const note = (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(row.tags.get(foldedKey) ?? '') ?? {};
    const { folded } = note;
    if (!(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .K)(note, row))
        return 0;
    return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0;
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ heldTagOf),
/* harmony export */   OJ: () => (/* binding */ heldTag),
/* harmony export */   pW: () => (/* binding */ heldKey)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);



const lengths = [200, 100, 40, 0];
/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 */
function heldTag(record, model) {
    return tagOf({ ...record, target: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(record.target), key: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(record) }, model);
}
/** The same by a record that an earlier run left, and died before it wrote this. */
function heldTagOf(record, model) {
    return tagOf(record, model);
}
function tagOf({ target, version, at, by, key }, { createdAt }) {
    return {
        key: heldKey(target),
        value: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            created: createdAt,
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ withState),
/* harmony export */   kQ: () => (/* binding */ clearingsOn),
/* harmony export */   ri: () => (/* binding */ targetsOfCopiedRecordsOn),
/* harmony export */   yG: () => (/* binding */ recordsOn)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6042);




/**
 * The moves and adoptions recorded on one version, oldest first. What is none, or of a format or
 * action that is not known, is left out, and so is a record that was copied from another version.
 */
function recordsOn(row) {
    return foundOn(row, 'its own').filter((it) => it.action !== 'clear-hold');
}
/** The same for what moved nothing: holds of rollbacks that were cleared. */
function clearingsOn(row) {
    return foundOn(row, 'its own').filter((it) => it.action === 'clear-hold');
}
/** The target of each record on it that is about another version, and so says nothing of this one. */
function targetsOfCopiedRecordsOn(row) {
    return foundOn(row, 'copied').map(({ target }) => target);
}
function foundOn(row, whose) {
    return ([...row.tags]
        // Nothing longer was ever written as a record, and to read thousands of such takes long.
        .filter(([key, value]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg) && value.length <= _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .longestValue */ .Q_)
        .map(([key, value]) => ({ key, data: (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value) ?? {} }))
        .filter(({ data }) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .K)(data, row) === (whose === 'its own'))
        .map(({ key, data }) => readRecord(key, data))
        .filter((record) => record !== null)
        .sort((a, b) => (a.key < b.key ? -1 : 1)));
}
function readRecord(key, data) {
    if (data.v !== 1)
        return null;
    const version = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(data.version);
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
        former: former.map(_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It).filter((holder) => holder !== null),
        to: (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(data.to),
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
    return typeof value === 'string' ? (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalStage */ .RQ)(value) : null;
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
    return JSON.stringify({ ...(0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(text), state });
}


/***/ }),

/***/ 5357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mostRecords),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);



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
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(rooms, (room) => ({
        v: 1,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(target),
        archive: target.kind === 'stage' && target.archiveExisting,
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Q)(record.version, record.versionCreatedAt),
        from: record.from,
        former: record.former.slice(0, room.former).map(String),
        to: rollback?.to == null ? null : String(rollback.to),
        back: rollback?.back ?? null,
        at: new Date(record.at).toISOString(),
        by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(record.by, room.by),
        reason: record.reason === null ? null : (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(record.reason, room.reason),
        // Half an address leads nowhere.
        run: record.run !== null && record.run.length <= room.run ? record.run : null,
        evidence: record.evidenceDigest,
        policy: record.policyDigest,
        ...approved(record.approvedBy, room),
    }));
}
/** GitHub asks one reviewer, and takes as many as look before the job begins. */
function approved(logins, { approvers }) {
    const named = logins.slice(0, approvers).map((login) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(login, 40));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ rolledBackTargets),
/* harmony export */   QT: () => (/* binding */ rolledBackTag),
/* harmony export */   dQ: () => (/* binding */ countRolledBack),
/* harmony export */   fy: () => (/* binding */ rolledBackKey),
/* harmony export */   qe: () => (/* binding */ rolledBackFrom)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);


const prefix = 'stagegate_rolled_back_';
const lengths = [300, 100, 0];
function rolledBackKey(target) {
    return `${prefix}${(0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .targetHash */ .Gu)(target)}`;
}
/** The tag on the version that was rolled back. */
function rolledBackTag(mark) {
    const { version, versionCreatedAt, target, at, by, reason, key } = mark;
    return {
        key: rolledBackKey(target),
        value: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            target,
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Q)(version, versionCreatedAt),
            at: new Date(at).toISOString(),
            by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(by, length),
            reason: reason === null ? null : (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, length),
            record: key,
        })),
    };
}
/**
 * null: the version was never rolled back from it. A tag that says nonsense still says that much; one
 * that says which version it is about is another's if that is another, as on a copy.
 */
function rolledBackFrom(row, target) {
    const value = row.tags.get(rolledBackKey(target));
    if (value === undefined)
        return null;
    const told = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value) ?? {};
    if (isCopied(told, row))
        return null;
    const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN;
    return {
        by: typeof told.by === 'string' ? told.by : '',
        reason: typeof told.reason === 'string' ? told.reason : null,
        at: Number.isNaN(at) ? null : at,
    };
}
/** `stage:NAME` and `alias:NAME` of every target that the version was rolled back from; untrusted. */
function rolledBackTargets(row) {
    return [...row.tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => ({ key, told: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value) ?? {} }))
        .filter(({ told }) => !isCopied(told, row))
        .flatMap(({ key, told: { target } }) => typeof target === 'string' && rolledBackKey(target) === key ? [target] : []);
}
/** A copy carries the whole of the tag, so what does not say whose it is was damaged, not copied. */
function isCopied(told, row) {
    const saysWhose = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(told.version) !== null && typeof told.created === 'number';
    return saysWhose && !(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .K)(told, row);
}
/** From how many targets the version was rolled back, whatever the tags say besides. */
function countRolledBack(tags) {
    return [...tags.keys()].filter((key) => key.startsWith(prefix)).length;
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   Q: () => (/* binding */ subjectFields)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/**
 * Which version a tag is about, as it stands in the tag. A version's number alone does not say:
 * `copy_model_version` copies tags, and the copy may have the number of what it is a copy of. When a
 * version was created, by the registry's own clock, stays the same for as long as it is there, even
 * if its registered model is renamed; a copy or an import of it has been created later.
 */
function subjectFields(version, versionCreatedAt) {
    return { version: String(version), created: versionCreatedAt };
}
/** Whether a tag that is found on the version is about it. What does not say so is not. */
function isAbout({ version, created }, row) {
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .versionIn */ .It)(version) === row.version && created === row.createdAt;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Q_: () => (/* binding */ longestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);


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
