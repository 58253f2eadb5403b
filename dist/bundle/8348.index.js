export const id = 8348;
export const ids = [8348];
export const modules = {

/***/ 8255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ moveTarget)
});

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

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/goal.ts
var goal = __webpack_require__(6504);
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
// EXTERNAL MODULE: ./src/apply/read-back.ts
var read_back = __webpack_require__(416);
// EXTERNAL MODULE: ./src/apply/rivals.ts
var rivals = __webpack_require__(6407);
// EXTERNAL MODULE: ./src/apply/write-records.ts
var write_records = __webpack_require__(5420);
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
    const heldProblem = await (0,write_records/* problemOf */.Zw)(() => (0,write_records/* writeHeld */.dP)(registry, turn.standing, record));
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
            modelTags: [(0,held/* heldTag */.OJ)(record, before)],
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

/***/ 8348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transitionFlags: () => (/* binding */ transitionFlags),
  transitionStage: () => (/* binding */ transitionStage)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(2617);
// EXTERNAL MODULE: ./src/config/version.ts
var config_version = __webpack_require__(8794);
// EXTERNAL MODULE: ./src/config/version-file.ts
var version_file = __webpack_require__(4557);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/report/notes.ts
var report_notes = __webpack_require__(6159);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/apply/move-target.ts + 1 modules
var move_target = __webpack_require__(8255);
// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/goal.ts
var goal = __webpack_require__(6504);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/outcome.ts
var outcome = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/transition.ts








/** The plain verb: moves a version without asking any gate, and records that none was asked. */
async function transition({ model, version: selector, target }, registry, promoter) {
    const before = await registry.readStanding(model);
    const { version: number } = await (0,resolve_version/* resolveVersion */.x)(registry, before, selector);
    const asking = { action: 'promote', version: number };
    const looked = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, promoter.now());
    const { standing, settled } = looked;
    const notes = (0,settle/* notesOf */.h$)(settled);
    const version = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, number);
    // A record of a move that is none would be one of an ungated one.
    if ((0,goal/* isInPlace */.RS)((0,core_model/* holdersOf */.pW)(standing, target), target, number)) {
        return { version, applied: { kind: 'already-there' }, notes };
    }
    const holders = (0,core_model/* holdersThatMatter */.wp)(standing, target, version.version);
    const change = (0,plan/* moveTowards */.c)({
        model,
        target,
        candidate: version,
        candidateStage: version.stage,
        holders,
    });
    const applied = await (0,move_target/* moveTarget */.Z)(registry, change, {
        state: 'begun',
        action: 'transition',
        verdict: 'ungated',
        target,
        version: version.version,
        versionCreatedAt: version.createdAt,
        from: version.stage,
        former: holders,
        rollback: null,
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason: null,
        ...src_promoter/* withoutEvidence */.k,
    }, promoter);
    const archived = applied.kind === 'promoted' ? applied.archived : [];
    return { version, applied, notes: [...notes, ...(0,outcome/* archivedNotes */.wx)(archived)] };
}

// EXTERNAL MODULE: ./src/cli/connection.ts + 2 modules
var connection = __webpack_require__(6817);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
// EXTERNAL MODULE: ./src/cli/promoter.ts
var promoter = __webpack_require__(638);
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
    const input = (0,config_version/* parseVersionInput */.gX)(raw.version);
    // Unlike a promotion, this archives nobody unless it is told to.
    const target = (0,inputs/* readTarget */._E)({ ...raw, 'archive-existing': raw['archive-existing'] || 'false' });
    if (target.kind === 'alias')
        throw new errors/* UsageError */.eb('transition-stage moves to a stage.');
    const version = await (0,version_file/* readVersionInput */.t)(input, around.cwd);
    const { version: moved, applied, notes, } = await (0,connection/* withSources */.Z)('write', raw, around, (sources) => transition({ model, version, target }, sources.registry, (0,promoter/* promoterOf */.O)(around)));
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
            notes: (0,report_notes/* notesData */.Y)(notes),
        };
        around.out((0,cli_json/* jsonText */.s)(result));
        around.err(sentence);
    }
    else {
        around.out(sentence);
    }
    for (const note of notes)
        around.err(`note: ${(0,report_notes/* noteReason */.F)(note, untrusted_text/* visible */.RK)}.`);
    if (wasMoved && target.stage === 'Production' && moved.stage !== 'Staging') {
        around.err(`warning: it came from ${moved.stage}, not from Staging, and no gate was asked. ` +
            '`stagegate promote` asks them.');
    }
    if (wasMoved && applied.recordProblem !== null) {
        throw new errors/* RegistryError */.gl(`The move is done, but could not be recorded: ${applied.recordProblem}`);
    }
    return exit/* exitCodes */.hS.ok;
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

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ moveTowards),
/* harmony export */   e: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6504);

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
                archiveExisting: (0,_goal_js__WEBPACK_IMPORTED_MODULE_0__/* .archives */ .EK)(target),
                holders,
            };
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
