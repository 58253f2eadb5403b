export const id = 2700;
export const ids = [2700];
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

/***/ 3478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   D: () => (/* binding */ runAt),
/* harmony export */   Ed: () => (/* binding */ fileIn),
/* harmony export */   JA: () => (/* binding */ loggedModelAt),
/* harmony export */   zA: () => (/* binding */ modelSource)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);

function modelSource(source) {
    const model = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1];
    if (model !== undefined)
        return { kind: 'logged-model', model: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(model) };
    if (source.startsWith('models:'))
        return { kind: 'copy' };
    // An id stands in the path of a request and in a search filter: no other characters.
    const [, run, path = ''] = /^runs:\/([\w-]+)(?:\/(.*))?$/s.exec(source) ?? [];
    if (run !== undefined)
        return { kind: 'run', run: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run), path: trimmed(path) };
    return { kind: 'folder', uri: source };
}
/** The logged model among whose artifacts a folder is: `…/models/m-…/artifacts`; null: of none. */
function loggedModelAt(uri) {
    const id = lastMatch(uri, /\/(m-[0-9a-f]{32})(?=\/|$)/g);
    return id === null ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(id);
}
/** The run among whose artifacts a folder is, as MLflow lays them out; null: that is not told. */
function runAt(uri) {
    const id = lastMatch(uri, /\/([0-9a-f]{32})(?=\/artifacts(?:\/|$))/g);
    return id === null ? null : (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(id);
}
/** The path of a folder below a run's artifacts, with no slash round it; null: it is not there. */
function pathBelow(root, uri) {
    const top = root.replace(/\/+$/, '');
    const whole = uri.replace(/\/+$/, '');
    if (top === '')
        return null;
    if (whole === top)
        return '';
    return whole.startsWith(`${top}/`) ? trimmed(whole.slice(top.length)) : null;
}
/** The path of a file in a folder below the root, as MLflow writes it. */
function fileIn(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
function lastMatch(text, pattern) {
    return [...text.matchAll(pattern)].at(-1)?.[1] ?? null;
}
function trimmed(path) {
    return path.replace(/^\/+|\/+$/g, '');
}


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bl: () => (/* binding */ modelToLookAt),
/* harmony export */   h7: () => (/* binding */ namedModel),
/* harmony export */   lz: () => (/* binding */ otherModels),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wv: () => (/* binding */ ownModel)
/* harmony export */ });
/* unused harmony export whyAmbiguous */
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3478);

/** Part of the evidence: who accepts a hold for one of these accepts none of the others. */
const whyAmbiguous = (/* unused pure expression or super */ null && ([
    /** The run put out several, and the version does not name one. */
    'several-models',
    /** The run put out one, and it is called otherwise than what the version was registered from. */
    'other-name',
    /** The run put out one, and the version's files are somewhere else. */
    'other-place',
    /** The version was registered with the id of one run and the files of another. */
    'other-run',
    /** The version is a copy, and the registry does not say where its files are. */
    'copy-not-known',
]));
/**
 * What a version is of. `location`: where the registry says that its files are; only asked of a
 * copy, whose source leads to another version, which may have been renamed or deleted since.
 */
function sourceOf(source, location) {
    const named = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSource */ .zA)(source);
    return named.kind === 'copy' && location !== null ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSource */ .zA)(location) : named;
}
/** The logged model that a source names; null: it names none. */
function namedModel(source) {
    switch (source.kind) {
        case 'logged-model':
            return source.model;
        case 'folder':
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelAt */ .JA)(source.uri);
        case 'run':
        case 'copy':
            return null;
    }
}
/** The one logged model that has to be looked at to tell; null: none, or more than one. */
function modelToLookAt(source, run) {
    const [only = null, ...others] = outputsOf(run);
    return namedModel(source) ?? (others.length === 0 ? only : null);
}
/** `found`: what MLflow has of `modelToLookAt`; null: it has none, or there is nothing to look at. */
function ownModel(source, run, found) {
    if (isOfAnotherRun(source, run))
        return { kind: 'ambiguous', because: 'other-run' };
    const named = namedModel(source);
    if (named !== null) {
        if (found === null)
            return { kind: 'gone', id: named };
        const agrees = found.sourceRunId === null || found.sourceRunId === run.id;
        return agrees ? { kind: 'known', model: found } : { kind: 'ambiguous', because: 'other-run' };
    }
    if (source.kind === 'copy')
        return { kind: 'ambiguous', because: 'copy-not-known' };
    const outputs = outputsOf(run);
    if (outputs.length === 0)
        return { kind: 'none' };
    if (outputs.length > 1)
        return { kind: 'ambiguous', because: 'several-models' };
    const path = source.kind === 'run' ? source.path : pathIn(source, run);
    if (path === null)
        return { kind: 'ambiguous', because: 'other-place' };
    return found !== null && found.name === path
        ? { kind: 'known', model: found }
        : { kind: 'ambiguous', because: 'other-name' };
}
/** The logged models that a run put out or evaluated beside this one; `own` null: beside none. */
function otherModels(run, own) {
    const isOther = (id) => id !== own;
    return { outputs: run.loggedModels.some(isOther), inputs: run.inputModels.some(isOther) };
}
/** A model that was logged at several steps is listed at each of them. */
function outputsOf(run) {
    return [...new Set(run.loggedModels)];
}
function pathIn(source, run) {
    return source.kind === 'folder' ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run.artifactRoot, source.uri) : null;
}
/** What names no run at all is taken at the version's word. */
function isOfAnotherRun(source, run) {
    switch (source.kind) {
        case 'run':
            return source.run !== run.id;
        case 'folder': {
            const named = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .runAt */ .D)(source.uri);
            return named !== null && named !== run.id && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run.artifactRoot, source.uri) === null;
        }
        case 'logged-model':
        case 'copy':
            return false;
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

/***/ 2700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  p: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./src/apply/move-target.ts + 1 modules
var move_target = __webpack_require__(8255);
// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/decide.ts + 18 modules
var decide = __webpack_require__(2478);
// EXTERNAL MODULE: ./src/core/outcome.ts
var outcome = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/core/history/held-by-records.ts
var held_by_records = __webpack_require__(2384);
;// CONCATENATED MODULE: ./src/core/history/arrival.ts

/**
 * Since when, in milliseconds since 1970, the version has held what it comes from (`stage:Staging`,
 * `alias:challenger`), by the completed records of all these versions. null: none of them says that
 * it arrived, or a later one, on whichever version, says that it left. Of two arrivals the later one
 * counts: it must have left in between.
 *
 * What was moved by hand is not known here: whether it holds its source *now* must be asked of the
 * registry.
 */
function arrivalOf(version, versions, source) {
    const open = (0,held_by_records/* heldByRecords */.B)(versions, source).holdings.findLast((holding) => holding.version === version && holding.ending.kind === 'not-ended');
    return open?.arrived.at ?? null;
}

// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/records/held.ts
var held = __webpack_require__(8247);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
// EXTERNAL MODULE: ./src/core/rules.ts
var core_rules = __webpack_require__(1688);
// EXTERNAL MODULE: ./src/core/enough-evidence.ts + 1 modules
var enough_evidence = __webpack_require__(4485);
// EXTERNAL MODULE: ./src/core/evaluate.ts + 7 modules
var evaluate = __webpack_require__(390);
// EXTERNAL MODULE: ./src/core/reading.ts
var reading = __webpack_require__(179);
;// CONCATENATED MODULE: ./src/core/evidence-wanted.ts




/** Everything that the gates look for on either side, given the metrics that each side has. */
function measuresOf(gates, sides) {
    return gates.flatMap((gate) => {
        const { dataset } = gate;
        return [
            ...(0,evaluate/* namesFor */.G)(gate.metric, sides).map((metric) => ({ metric, aggregate: (0,core_gate/* aggregateOfGate */.yl)(gate), dataset })),
            // Of what only counts or limits, the last value.
            ...(0,enough_evidence/* supportingMetrics */.n7)(gate).map((metric) => ({ metric, aggregate: 'last', dataset })),
        ];
    });
}
/** The metrics of a run whose whole history is wanted. */
function historiesWanted(run, measures) {
    const wanted = measures
        .filter(({ metric }) => run.metrics.has(metric))
        .filter(({ metric, aggregate, dataset }) => aggregate !== 'last' || dataset !== null || mayHideNaN(run, metric));
    return [...new Set(wanted.map(({ metric }) => metric))].sort();
}
/** A logged model shows NaN as 0; only the run's history tells the two apart. */
function mayHideNaN({ ownModel, metrics }, metric) {
    return ownModel.kind === 'known' && metrics.get(metric)?.value === 0;
}
/** By metric, the values of a run that may be another logged model's. */
function entriesWanted(run, measures) {
    const wanted = new Map();
    for (const measure of measures) {
        const values = (0,reading/* valuesInDoubt */.gK)(run, measure);
        if (values.length === 0)
            continue;
        const known = wanted.get(measure.metric) ?? new Set();
        for (const value of values)
            known.add(value);
        wanted.set(measure.metric, known);
    }
    return wanted;
}

// EXTERNAL MODULE: ./src/core/model-source.ts
var model_source = __webpack_require__(3478);
// EXTERNAL MODULE: ./src/core/own-model.ts
var own_model = __webpack_require__(9343);
;// CONCATENATED MODULE: ./src/gather-versions.ts



/** What is measured of each version, as far as the gates look at it. */
async function gatherVersions(stores, versions, target, gates) {
    const sides = await Promise.all(versions.map(async (version) => ({
        version: version.version,
        status: version.status,
        run: await runOf(stores, version, target),
    })));
    const measures = measuresOf(gates, sides);
    const withPoints = await Promise.all(sides.map(async (side) => side.run.kind === 'found'
        ? { ...side, run: await withHistories(stores.tracking, side.run, measures) }
        : side));
    const complete = await withForeignEntries(stores.tracking, withPoints, measures);
    return new Map(complete.map((side) => [side.version, side]));
}
async function runOf(stores, version, target) {
    const { runId } = version;
    if (runId === null)
        return { kind: 'none' };
    // A version must be able to retire while the tracking store is down.
    if (target.kind === 'retirement')
        return { kind: 'unasked', runId };
    const found = await readRun(stores, version, runId);
    if (found === null)
        return { kind: 'gone', runId };
    const { run, own } = found;
    return {
        kind: 'found',
        runId,
        experimentId: run.experimentId,
        status: run.status,
        deleted: run.deleted,
        endedAt: run.endedAt,
        metrics: run.metrics,
        commit: run.tags.get('mlflow.source.git.commit') ?? null,
        histories: new Map(),
        ownModel: own,
        otherModels: (0,own_model/* otherModels */.lz)(run, own.kind === 'known' ? own.model.id : null),
        foreignEntries: new Map(),
    };
}
/** null: there is no such run any more. */
async function readRun({ registry, tracking }, version, runId) {
    const written = (0,model_source/* modelSource */.zA)(version.source);
    const named = (0,own_model/* namedModel */.h7)(written);
    const [run, location, byName] = await Promise.all([
        tracking.readRun(runId),
        written.kind === 'copy' ? registry.readLocation(version) : null,
        named === null ? null : tracking.readLoggedModel(named),
    ]);
    if (run === null)
        return null;
    const source = (0,own_model/* sourceOf */.vz)(version.source, location);
    const id = (0,own_model/* modelToLookAt */.bl)(source, run);
    const found = id === null || id === named ? byName : await tracking.readLoggedModel(id);
    return { run, own: (0,own_model/* ownModel */.wv)(source, run, found) };
}
async function withHistories(tracking, run, measures) {
    const histories = await Promise.all(historiesWanted(run, measures).map(async (metric) => [
        metric,
        await tracking.readMetricHistory(run.runId, metric),
    ]));
    return { ...run, histories: new Map(histories) };
}
async function withForeignEntries(tracking, sides, measures) {
    const runs = sides.map(({ run }) => run).filter((run) => run.kind === 'found');
    const asked = runs.map((run) => ({
        run: run.runId,
        experimentId: run.experimentId,
        values: entriesWanted(run, measures),
        hasLoggedModels: run.ownModel.kind === 'known' || run.otherModels.outputs,
    }));
    const found = await tracking.readEntries(asked);
    return sides.map((side) => {
        if (side.run.kind !== 'found')
            return side;
        const entries = found[runs.indexOf(side.run)];
        return entries === undefined ? side : { ...side, run: withEntries(side.run, entries) };
    });
}
/** Only what belongs to other models than the version's own. */
function withEntries(run, found) {
    const own = run.ownModel.kind === 'known' ? run.ownModel.model.id : null;
    const foreignEntries = new Map([...found].map(([metric, entries]) => [
        metric,
        entries?.filter((it) => it.model !== own && it.runId === run.runId && it.metric === metric) ??
            null,
    ]));
    return { ...run, foreignEntries };
}

// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/gather.ts









/**
 * Reads everything that the decision rests on, once, in parallel where it can. The number of
 * requests depends on the gates, never on how many versions the registry holds.
 */
async function gather(sources, question) {
    const { standing, candidate, target } = question;
    const gates = gatesThatCount(question);
    const insists = new Set(baselinesOf(gatesNow(question), target).map(core_gate/* baselineKey */.x2));
    const holders = (0,model/* holdersThatMatter */.wp)(standing, target, candidate.version);
    const wanted = new Map(baselinesOf(gates, target).map((it) => [(0,core_gate/* baselineKey */.x2)(it), it]));
    const found = await Promise.all([...wanted].map(async ([key, baseline]) => {
        const version = await baselineVersion(sources.registry, baseline, question, insists.has(key));
        return [key, version];
    }));
    // One version may be several baselines, and the candidate besides: it is read once.
    const versions = new Map([[candidate.version, candidate]]);
    for (const [, version] of found)
        if (version !== null)
            versions.set(version.version, version);
    const evidence = await gatherVersions(sources, [...versions.values()], target, gates);
    const ofVersion = (version) => {
        const known = evidence.get(version);
        if (known === undefined)
            throw new Error(`version ${version} was not gathered`);
        return known;
    };
    const baselines = new Map(found.map(([key, version]) => [
        key,
        version === null
            ? { kind: 'unheld' }
            : { kind: 'held', evidence: ofVersion(version.version) },
    ]));
    const [codeOrigin, signatures] = await Promise.all([
        codeOriginOf(sources.code, ofVersion(candidate.version), question),
        signaturesOf(sources.tracking, versions, baselines, question),
    ]);
    return {
        model: standing.model,
        target,
        candidate: ofVersion(candidate.version),
        candidateStage: candidate.stage,
        candidateAliases: [...standing.aliases]
            .filter(([, version]) => version === candidate.version)
            .map(([alias]) => alias),
        candidateTags: candidate.tags,
        arrivedAt: arrivedAt(requirementsNow(question), candidate, standing),
        arrivedAtByOther: arrivedAt(requirementsOnOtherSide(question), candidate, standing),
        codeOrigin,
        signatures,
        now: question.now,
        rolledBack: (0,rolled_back/* rolledBackFrom */.qe)(candidate, target),
        holders,
        heldBefore: standing.tags.has((0,held/* heldKey */.pW)(target)),
        baselines,
    };
}
/** What only some policies ask for is read only for them: each of it costs requests. */
function asks(question, kind) {
    const { target } = question;
    return target.kind !== 'retirement' && requirementsOf(question).some((it) => it.kind === kind);
}
function requirementsOf(question) {
    return [...requirementsNow(question), ...requirementsOnOtherSide(question)];
}
function requirementsNow({ rules }) {
    return rules.policy?.asks.requirements ?? [];
}
function requirementsOnOtherSide({ otherPolicy }) {
    return otherPolicy.kind === 'found' ? otherPolicy.policy.asks.requirements : [];
}
/** Since when the candidate holds what one policy wants it to come from, as far as records tell. */
function arrivedAt(requirements, candidate, { versions }) {
    const soak = requirements.find((it) => it.kind === 'soak');
    if (soak === undefined)
        return null;
    const source = (0,core_gate/* baselineKey */.x2)(soak.source);
    return arrivalOf(candidate.version, (0,held_by_records/* versionsWith */.Y)(versions, candidate), source);
}
async function codeOriginOf(code, { run }, question) {
    if (run.kind !== 'found' || run.commit === null || !asks(question, 'git-commit')) {
        return { kind: 'not-recorded' };
    }
    const { commit } = run;
    return { kind: 'recorded', commit, relation: await code.relationOf(commit) };
}
async function signaturesOf(tracking, versions, baselines, question) {
    if (!asks(question, 'signature'))
        return null;
    const champion = baselines.get('champion');
    const held = champion?.kind === 'held' ? versions.get(champion.evidence.version) : undefined;
    const other = held === undefined || held.version === question.candidate.version ? null : held;
    const [candidate, ofChampion] = await Promise.all([
        tracking.readSignature(question.candidate),
        other === null ? null : tracking.readSignature(other),
    ]);
    return { candidate, champion: ofChampion };
}
/** Towards Archived and None nothing is compared, whatever gates there are. */
function gatesThatCount(question) {
    const { target, otherPolicy } = question;
    if (target.kind === 'retirement')
        return [];
    const others = otherPolicy.kind === 'found' ? otherPolicy.policy.asks.gates : [];
    return [...gatesNow(question), ...others];
}
function gatesNow({ target, rules }) {
    return target.kind === 'retirement' ? [] : (0,core_rules/* gateSetsOf */.KD)(rules).flat();
}
function baselinesOf(gates, target) {
    const named = gates.map(core_gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
    return target.kind === 'retirement' ? named : [{ kind: 'champion' }, ...named];
}
/**
 * null: nobody holds it. A `version:` that does not exist is an error, not a baseline unheld; but
 * not where only the policy on the other side names it: the change may be what mends that.
 */
async function baselineVersion(registry, baseline, { standing, candidate, target }, insists) {
    const number = (() => {
        switch (baseline.kind) {
            case 'champion':
                return highestButCandidate((0,model/* holdersOf */.pW)(standing, target), candidate.version);
            case 'stage':
                return highestButCandidate((0,model/* versionsInStage */.tN)(standing, baseline.stage), candidate.version);
            case 'alias':
                return standing.aliases.get(baseline.alias) ?? null;
            case 'version':
                return baseline.version;
        }
    })();
    if (number === null)
        return null;
    if (!insists && baseline.kind === 'version')
        return await (0,resolve_version/* versionIfThere */.yl)(registry, standing, number);
    return await (0,resolve_version/* existingVersion */.Yf)(registry, standing, number);
}
/** The candidate itself only where nobody else is there: then the gate holds, and says so. */
function highestButCandidate(holders, candidate) {
    return holders.find((holder) => holder !== candidate) ?? holders[0] ?? null;
}

// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
;// CONCATENATED MODULE: ./src/promote.ts








/** Reads the evidence and decides. Nothing in the registry changes. */
async function check(promotion, sources, now) {
    const standing = await sources.registry.readStanding(promotion.model);
    const { decision, changes } = await decideOn(promotion, sources, standing, now);
    return { decision, changes, ending: { kind: 'checked' }, notes: [] };
}
/**
 * Ends what an earlier run has left, reads the evidence, decides, and moves the version if the
 * decision says so. Overtaken before it moved anything, it decides once more.
 */
async function promote(promotion, sources, promoter) {
    const { standing, notes } = await settleFirst(promotion, sources, promoter.now());
    const first = await attempt(promotion, sources, standing, promoter);
    if (first.ending.kind !== 'overtaken')
        return outcomeOf(first, first.ending, notes);
    const { problem } = first.ending;
    const fresh = await sources.registry.readStanding(promotion.model);
    const second = await attempt(promotion, sources, fresh, promoter, problem);
    const { ending } = second;
    return outcomeOf(second, ending.kind === 'overtaken' ? overtakenTwice(ending) : ending, [
        ...notes,
        { kind: 'decided-again', problem },
    ]);
}
function overtakenTwice({ problem, inPlace }) {
    const advice = 'It was the second time during this run: find out who else moves it, and run again.';
    return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace };
}
function outcomeOf({ decision, changes }, moved, notes) {
    const archived = 'archived' in moved ? moved.archived : [];
    const ending = moved.kind === 'promoted' ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved;
    return { decision, changes, ending, notes: [...notes, ...(0,outcome/* archivedNotes */.wx)(archived)] };
}
async function decideOn({ version, target, rules, circumstances }, sources, standing, now, overtaken = null) {
    const candidate = await (0,resolve_version/* resolveVersion */.x)(sources.registry, standing, version);
    const { otherPolicy } = circumstances;
    const facts = await gather(sources, { standing, candidate, target, rules, otherPolicy, now });
    const decision = (0,decide/* decide */.L)(facts, rules, circumstances, overtaken);
    return { candidate, decision, changes: (0,plan/* plan */.e)(decision, facts) };
}
async function attempt(promotion, sources, standing, promoter, overtaken = null) {
    const decided = await decideOn(promotion, sources, standing, promoter.now(), overtaken);
    const [change] = decided.changes;
    if (change === undefined)
        return { ...decided, ending: { kind: 'nothing-to-do' } };
    const record = recordOf(decided, change, promoter);
    promoter.announce?.(record);
    return { ...decided, ending: await (0,move_target/* moveTarget */.Z)(sources.registry, change, record, promoter) };
}
/** Whether anybody died over this target, and what became of that. */
async function settleFirst({ model, version, target }, { registry }, now) {
    const before = await registry.readStanding(model);
    const candidate = await (0,resolve_version/* resolveVersion */.x)(registry, before, version);
    const asking = { action: 'promote', version: candidate.version };
    const { settled, standing } = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, now);
    return { standing, notes: (0,settle/* notesOf */.h$)(settled) };
}
function recordOf({ candidate, decision }, change, promoter) {
    return {
        state: 'begun',
        action: 'promote',
        verdict: recordedVerdict(decision),
        target: decision.target,
        version: candidate.version,
        versionCreatedAt: candidate.createdAt,
        from: change.kind === 'move-to-stage' ? change.from : null,
        former: decision.holders,
        rollback: null,
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
        evidenceDigest: decision.evidenceDigest,
        policyDigest: decision.rules.policy?.digest ?? null,
        approvedBy: (0,decide/* approversOf */.U)(decision).map(({ login }) => login),
    };
}
/** `gates: none`, and a move to Archived or None, must not look like gates that passed. */
function recordedVerdict({ acceptance, gates, verdict }) {
    if (acceptance.kind === 'accepted')
        return 'accepted';
    return gates.length > 0 ? verdict : 'ungated';
}


/***/ })

};
