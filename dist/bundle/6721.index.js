export const id = 6721;
export const ids = [6721];
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

/***/ 4624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackFlags: () => (/* binding */ rollbackFlags),
/* harmony export */   runRollback: () => (/* binding */ runRollback)
/* harmony export */ });
/* harmony import */ var _config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6144);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8159);
/* harmony import */ var _core_report_rollback_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9175);
/* harmony import */ var _core_report_rollback_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6258);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4568);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6817);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5377);
/* harmony import */ var _promoter_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(638);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1823);









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
    const { rollback: asked, dryRun } = (0,_config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRollback */ .XP)(raw);
    const promoter = (0,_promoter_js__WEBPACK_IMPORTED_MODULE_8__/* .promoterOf */ .O)(around);
    const outcome = dryRun
        ? await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .withSources */ .Z)('read', raw, around, ({ registry }) => (0,_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .checkRollback */ .L)(asked, registry, promoter.run))
        : await (0,_connection_js__WEBPACK_IMPORTED_MODULE_5__/* .withSources */ .Z)('write', raw, around, ({ registry }) => (0,_rollback_js__WEBPACK_IMPORTED_MODULE_4__/* .rollback */ .d)(asked, registry, promoter));
    (0,_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .q)(around, json, (0,_core_report_rollback_json_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackData */ .t)(outcome), (paint) => (0,_core_report_rollback_text_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackText */ .E)(outcome, paint));
    return (0,_core_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOfRollback */ .$Z)(outcome);
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

/***/ 2384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ heldByRecords),
/* harmony export */   Y: () => (/* binding */ versionsWith)
/* harmony export */ });
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3365);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */
function heldByRecords(versions, target) {
    return ((0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .replay */ .e)((0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOf */ .M$)(versions).filter(({ state }) => state === 'done')).get(target) ?? _replay_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .s);
}
/** Those of a standing, and one that was read besides: of very many versions, not all are listed. */
function versionsWith(versions, one) {
    return [...versions.filter(({ version }) => version !== one.version), one];
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

/***/ 9756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ rollbackHold),
/* harmony export */   fF: () => (/* binding */ rollbackBasis),
/* harmony export */   kA: () => (/* binding */ rollbackChanges),
/* harmony export */   lJ: () => (/* binding */ earlierRollback),
/* harmony export */   pE: () => (/* binding */ rollbackHeadline),
/* harmony export */   q2: () => (/* binding */ holdersNow),
/* harmony export */   sx: () => (/* binding */ rollbackProblem)
/* harmony export */ });
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7793);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);


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
