export const id = 951;
export const ids = [951];
export const modules = {

/***/ 6331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writerOfRecord)
/* harmony export */ });
/** Who writes a record, from where, and when; its nonce is new each time. */
function writerOfRecord({ now, by, run, nonce }) {
    return { at: now(), by, run, nonce: nonce() };
}


/***/ }),

/***/ 7313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readVersionInput)
/* harmony export */ });
/* unused harmony export readVersionFile */
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9398);




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
    const shown = `'${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}'`;
    const text = await (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextFrom */ .Cd)(place, path, versionFile);
    const lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    const [line, ...others] = lines.map((each) => each.trim());
    if (line === undefined || line === '' || others.length > 0) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The version file ${shown} must have exactly one line, and on it the version; ` +
            `it has ${lines.length === 1 ? 'an empty one' : lines.length}.`);
    }
    if (line.startsWith('file:')) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The version file ${shown} points to another file, which is not followed.`);
    }
    try {
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersionSelector */ .Bg)(line);
    }
    catch (error) {
        if (!(error instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
            throw error;
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`In the version file ${shown}: ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6272);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3580);
/* harmony import */ var _recorded_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3365);




/** `target` null: every target that a record, or a tag of the registered model, speaks of. */
function historyOf(snapshot, target) {
    const recorded = (0,_recorded_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedIn */ .AK)(snapshot);
    const replayed = (0,_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .eZ)(recorded.records.filter(({ state }) => state === 'done'));
    const gone = new Map((0,_recorded_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRecord */ .k6)(recorded).map((it) => [(0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(it.target), it]));
    const pending = Map.groupBy(recorded.records.filter(({ state }) => state !== 'done'), (record) => (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(record.target));
    const cleared = Map.groupBy(recorded.clearings, (record) => (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(record.target));
    const keys = target === null ? (0,_recorded_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedTargets */ .DD)(recorded) : [(0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(target)];
    const targets = keys.flatMap((key) => {
        const named = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOfKey */ .Ou)(key);
        if (named === null)
            return [];
        const events = eventsOf(key, replayed.get(key) ?? _replay_js__WEBPACK_IMPORTED_MODULE_1__/* .untouched */ .sF, pending.get(key) ?? [], cleared.get(key) ?? []);
        return [
            {
                key,
                target: named,
                events,
                holdings: (replayed.get(key) ?? _replay_js__WEBPACK_IMPORTED_MODULE_1__/* .untouched */ .sF).holdings.toReversed(),
                holders: (0,_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .holdersOf */ .pW)(snapshot, named),
                withoutRecord: gone.get(key) ?? null,
            },
        ];
    });
    return { model: snapshot.model, targets, compacted: recorded.compacted };
}
function eventsOf(key, { touchedBy, holdings }, pending, clearings) {
    const began = Map.groupBy(holdings, ({ arrived }) => arrived);
    const moves = touchedBy.map((record) => {
        const times = began.get(record) ?? [];
        const kind = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(record.target) === key ? 'moved' : times.length > 0 ? 'arrived' : 'left';
        return { record, kind, began: times };
    });
    const others = pending.map((record) => ({
        record,
        kind: record.state === 'begun' ? 'unfinished' : 'undone',
        began: [],
    }));
    const lifted = clearings.map((record) => ({ kind: 'cleared', record }));
    return [...moves, ...others, ...lifted].sort((a, b) => (a.record.key < b.record.key ? 1 : -1));
}


/***/ }),

/***/ 1977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ heldByRecords),
/* harmony export */   Yp: () => (/* binding */ versionsWith),
/* harmony export */   zq: () => (/* binding */ arrivalOf)
/* harmony export */ });
/* harmony import */ var _recorded_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3217);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3365);


/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */
function heldByRecords(versions, target) {
    return ((0,_replay_js__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .eZ)((0,_recorded_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOf */ .M$)(versions).filter(({ state }) => state === 'done')).get(target) ?? _replay_js__WEBPACK_IMPORTED_MODULE_1__/* .untouched */ .sF);
}
/** Those of a snapshot, and one that was read besides: of very many versions, not all are listed. */
function versionsWith(versions, one) {
    return [...versions.filter(({ version }) => version !== one.version), one];
}
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
    const open = heldByRecords(versions, source).holdings.findLast((holding) => holding.version === version && holding.ending.kind === 'not-ended');
    return open?.arrived.at ?? null;
}


/***/ }),

/***/ 3217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ recordedIn),
/* harmony export */   DD: () => (/* binding */ recordedTargets),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   k6: () => (/* binding */ withoutRecord)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3580);
/* harmony import */ var _records_compact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4956);
/* harmony import */ var _records_last_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3203);
/* harmony import */ var _records_read_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3091);




/** As many as are written; a tag that somebody else wrote may list thousands. */
const mostFormer = 20;
/** `snapshot.versions` must be all of them: a record on a version that is not listed is left out. */
function recordedIn(snapshot) {
    const { versions } = snapshot;
    const copied = versions.map((row) => [row.version, (0,_records_read_records_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOfCopiedRecordsOn */ .ri)(row)]);
    const counted = (each) => new Map(each.filter(([, count]) => count > 0));
    return {
        records: recordsOf(versions),
        clearings: versions.flatMap(_records_read_records_js__WEBPACK_IMPORTED_MODULE_2__/* .clearingsOn */ .kQ),
        lastHolders: (0,_records_last_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .lastHolders */ .G)(snapshot),
        compacted: counted(versions.map((row) => [row.version, (0,_records_compact_js__WEBPACK_IMPORTED_MODULE_0__/* .compactedCount */ .C1)(row)])),
        copied: counted(copied.map(([version, targets]) => [version, targets.length])),
        elsewhere: [...copied.flatMap(([, targets]) => targets), ...(0,_records_last_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOfImportedTags */ .N_)(snapshot)],
    };
}
/** What these versions carry, oldest first by their keys. */
function recordsOf(versions) {
    return versions
        .flatMap(_records_read_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOn */ .yG)
        .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
        .sort(byKey);
}
function byKey(a, b) {
    if (a.key !== b.key)
        return a.key < b.key ? -1 : 1;
    return a.version - b.version;
}
/** Who had what last where the record of it is gone: compacted, or deleted with its version. */
function withoutRecord({ records, lastHolders }) {
    const known = new Set(records.map(({ key, version }) => `${version} ${key}`));
    const newest = new Map();
    for (const { state, target, key } of records) {
        if (state === 'done')
            newest.set((0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(target), key);
    }
    return lastHolders.filter(({ target, version, record }) => !known.has(`${version} ${record}`) && record > (newest.get((0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(target)) ?? ''));
}
/** Production first, then the other stages, then aliases, each by name. */
function recordedTargets({ records, lastHolders, }) {
    const keys = new Set([...records, ...lastHolders].map(({ target }) => (0,_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(target)));
    const rank = (key) => (key === 'stage:Production' ? 0 : key.startsWith('stage:') ? 1 : 2);
    return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ leavesOneAlone),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   sF: () => (/* binding */ untouched)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3580);

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
        const { action, version, from, to, back } = record;
        const target = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(record.target);
        const isStage = record.target.kind !== 'alias';
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
                this.arrive(version, (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .stageKey */ .Ih)(back), record);
            }
            return;
        }
        if (isStage && from !== null && (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .stageKey */ .Ih)(from) !== target) {
            this.leave(version, (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .stageKey */ .Ih)(from), record, true);
        }
        this.leaveOthers(version, record);
        this.arrive(version, target, record);
    }
    /**
     * `former` are all who held the target then. Who held it by the records as well came by what they
     * say; who did not, holds it since the adoption, as far as anybody knows.
     */
    adopt(record) {
        const { version, former } = record;
        const target = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(record.target);
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
        const { former } = record;
        const target = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(record.target);
        const named = new Set(former);
        for (const holder of new Set([...this.at(target).holders.keys(), ...former])) {
            if (holder === gets)
                continue;
            this.leave(holder, target, record, named.has(holder));
            if (record.target.kind !== 'alias' && holder !== record.version) {
                this.arrive(holder, 'stage:Archived', record);
            }
        }
    }
    arrive(version, target, record) {
        if (record.target.kind !== 'alias') {
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
        at.departures.set(version, { record, isNamed: said });
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
    const { action, target, to, former } = record;
    if (target.kind === 'alias')
        return true;
    if (action !== 'rollback')
        return (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .archives */ .EK)(target);
    // A stage is given back by a move that archives, unless who gets it is there already.
    return to !== null && ((0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .archives */ .EK)(target) || !former.includes(to));
}


/***/ }),

/***/ 788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   _l: () => (/* binding */ sameVersions),
/* harmony export */   cJ: () => (/* binding */ standsAsDecided)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3580);


/** Whether the version holds the target as a move to it would leave it: alone, where it archives. */
function isInPlace(holders, target, version) {
    return holders.includes(version) && (!(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .archives */ .EK)(target) || holders.length === 1);
}
/** Whether what the change says stood there before still does. */
function standsAsDecided(snapshot, change, target) {
    const holders = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersOf */ .pW)(snapshot, target);
    switch (change.kind) {
        case 'point-alias':
            return (holders[0] ?? null) === change.from;
        case 'remove-alias':
            return holders[0] === change.version;
        case 'move-to-stage': {
            const row = snapshot.versions.find(({ version }) => version === change.version);
            const sameStage = row === undefined || row.stage === change.from;
            // Who else is in Archived or None is nobody's business.
            return sameStage && (target.kind === 'retirement' || sameVersions(holders, change.holders));
        }
    }
}
function sameVersions(a, b) {
    return a.length === b.length && a.every((version) => b.includes(version));
}


/***/ }),

/***/ 6420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ movingTo),
/* harmony export */   Pi: () => (/* binding */ isYoung),
/* harmony export */   V9: () => (/* binding */ movingWith),
/* harmony export */   Zs: () => (/* binding */ unfinishedOn),
/* harmony export */   dl: () => (/* binding */ comingTo),
/* harmony export */   dm: () => (/* binding */ lease)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
/* harmony import */ var _read_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);


/**
 * For how long a record that was begun speaks for a run that may still be at work, in milliseconds.
 * It keeps runs from getting in each other's way; what makes a promotion safe is that everybody
 * compares before they move and reads back after it.
 */
const lease = 5 * 60_000;
/** What was begun and neither completed nor undone, oldest first. */
function unfinishedOn(rows) {
    return rows
        .flatMap(_read_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOn */ .yG)
        .filter((record) => record.state === 'begun')
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
/** Of one that is a little ahead for longer; one that is further ahead than that is of no known time. */
function isYoung({ at }, now) {
    return Math.abs(now - at) < lease;
}
/** The targets that somebody gets by a move: a rollback may put back into Staging whom it takes away. */
function movingTo({ target, back }) {
    const serves = back === 'Staging' || back === 'Production';
    const key = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target);
    return target.kind !== 'alias' && serves ? [key, (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .stageKey */ .Ih)(back)] : [key];
}
/** Which version the move brings to a stage; null: none. */
function comingTo(stage, { target, version, to, back, action }) {
    if (target.kind === 'alias')
        return null;
    if (target.stage === stage)
        return action === 'rollback' ? to : version;
    return back === stage ? version : null;
}
/** The versions whose stage changes by a move: none by that of an alias. */
function movingWith({ action, target, version, former, to, }) {
    if (target.kind === 'alias')
        return [];
    const others = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .archives */ .EK)(target) || action === 'rollback' ? former : [];
    return [version, ...others, ...(to === null ? [] : [to])];
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ compactedCount),
/* harmony export */   Pb: () => (/* binding */ compactOldest)
/* harmony export */ });
/* unused harmony export compactedKey */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _record_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7880);
/* harmony import */ var _rollback_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5544);



const compactedKey = 'stagegate_folded';
/**
 * Which records of a version must go, oldest first, to make room, and what is noted instead. What
 * was begun stays, and so does the last move to or from its stage and to or from each alias: a
 * rollback asks it who was there before. So does the last adoption: the audit asks for it. Records
 * that were copied from another version go before all of these, and nothing is noted of them.
 */
function compactOldest(row, adding) {
    const records = [...new Map(row.tags).set(adding.key, adding.value)]
        .filter(([key]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => readAs(key, (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(text) ?? {}, row));
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
        ...(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Qu)(row.version, row.createdAt),
        folded: compactedCount(row) + folded.length,
        until: newest.slice(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg.length),
    };
    return { remove, note: { key: compactedKey, value: JSON.stringify(value) } };
}
function readAs(key, fields, row) {
    return { key, fields, isOwn: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(fields, row) };
}
/**
 * Of the twenty tags one is the note about those that were folded away, one is for the record that
 * the next run begins, one for the hold that it may leave; the others are for holds that are there.
 */
function roomFor(tags) {
    return Math.max(1, _record_js__WEBPACK_IMPORTED_MODULE_0__/* .mostRecords */ .EH - 3 - (0,_rollback_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .countRolledBack */ .dQ)(tags));
}
/** Oldest first in; keys out. */
function stillNeeded(records) {
    const begun = [];
    const lastMoves = new Map();
    for (const { key, fields } of records) {
        const { state, action, target } = fields;
        if (state === 'begun')
            begun.push(key);
        if (state !== 'done' || action === 'clear-rollback' || typeof target !== 'string')
            continue;
        // A version is in one stage at a time, so a move to any of them is about all.
        const about = target.startsWith('stage:') ? 'stage' : target;
        lastMoves.set(action === 'adopt' ? `adopted ${target}` : about, key);
    }
    return new Set([...begun, ...lastMoves.values()]);
}
/** How many records of a version have been folded away. */
function compactedCount(row) {
    const note = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(row.tags.get(compactedKey) ?? '') ?? {};
    const { folded } = note;
    if (!(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(note, row))
        return 0;
    return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lastHolders),
/* harmony export */   N_: () => (/* binding */ targetsOfImportedTags),
/* harmony export */   Ui: () => (/* binding */ lastHolderKey),
/* harmony export */   p_: () => (/* binding */ lastHolderTag)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3580);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _record_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7880);



const lengths = [200, 100, 40, 0];
/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 *
 * When the registered model was created tells whether the tag is about it: a rename keeps that, and
 * what imports a registered model with its tags makes another one.
 */
function lastHolderTag({ target, version, at, by, key }, { createdAt }) {
    return {
        key: lastHolderKey(target),
        value: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            created: createdAt,
            target: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(target),
            version: String(version),
            at: new Date(at).toISOString(),
            by: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(by, length),
            record: key,
        })),
    };
}
function lastHolderKey(target) {
    return `stagegate_held_${(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .targetHash */ .Gu)(target)}`;
}
const prefix = 'stagegate_held_';
/**
 * What the tags of a registered model say of who held what last; what makes no sense is left out, and
 * so is what was said of another registered model, and imported with it.
 */
function lastHolders(model) {
    return foundOn(model, 'its own');
}
/** The target of each such tag that is about another registered model. */
function targetsOfImportedTags(model) {
    return foundOn(model, 'imported').map(({ target }) => target);
}
function foundOn({ createdAt, tags }, whose) {
    return [...tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => ({ key, fields: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value) ?? {} }))
        .filter(({ fields }) => (fields.created === createdAt) === (whose === 'its own'))
        .map(({ key, fields }) => readHeld(key, fields))
        .filter((held) => held !== null);
}
function readHeld(key, fields) {
    const target = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOfKey */ .Ou)((0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(fields.target) ?? '');
    const version = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(fields.version);
    const record = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(fields.record);
    if (fields.v !== 1 || target === null || lastHolderKey(target) !== key || version === null)
        return null;
    if (record === null || !record.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg))
        return null;
    return { target, version, at: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .momentIn */ .Ii)(fields.at), by: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(fields.by) ?? '', record };
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hg: () => (/* binding */ asDone),
/* harmony export */   kQ: () => (/* binding */ clearingsOn),
/* harmony export */   ri: () => (/* binding */ targetsOfCopiedRecordsOn),
/* harmony export */   yG: () => (/* binding */ recordsOn)
/* harmony export */ });
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6272);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3580);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _record_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7880);




/**
 * The moves and adoptions recorded on one version, oldest first. What is none, or of a format or
 * action that is not known, is left out, and so is a record that was copied from another version.
 */
function recordsOn(row) {
    return foundOn(row, 'its own').filter((it) => it.action !== 'clear-rollback');
}
/** The same for marks of rollbacks that were cleared. */
function clearingsOn(row) {
    return foundOn(row, 'its own').filter((it) => it.action === 'clear-rollback');
}
/** The target of each record on it that is about another version, and so says nothing of this one. */
function targetsOfCopiedRecordsOn(row) {
    return foundOn(row, 'copied').map(({ target }) => target);
}
function foundOn(row, whose) {
    return ([...row.tags]
        // Nothing longer was ever written as a record, and to read thousands of such takes long.
        .filter(([key, value]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg) && value.length <= _record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .longestValue */ .Q_)
        .map(([key, value]) => ({ key, data: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value) ?? {} }))
        .filter(({ data }) => (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(data, row) === (whose === 'its own'))
        .map(({ key, data }) => readRecord(key, data))
        .filter((record) => record !== null)
        .sort((a, b) => (a.key < b.key ? -1 : 1)));
}
function readRecord(key, data) {
    if (data.v !== 1)
        return null;
    const version = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(data.version);
    const at = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .momentIn */ .Ii)(data.at);
    const target = (0,_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOfKey */ .Ou)((0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data.target) ?? '', data.archive === true);
    const { state, action, verdict, former, created } = data;
    if (version === null || at === null || target === null)
        return null;
    if (typeof verdict !== 'string' || !Array.isArray(former))
        return null;
    const fields = {
        key,
        verdict,
        target,
        version,
        // Where that is no number, the record is not about its version, and only its target is asked for.
        versionCreatedAt: typeof created === 'number' ? created : Number.NaN,
        from: stageIn(data.from),
        former: former.map(_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It).filter((holder) => holder !== null),
        to: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(data.to),
        back: stageIn(data.back),
        at,
        by: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data.by) ?? '',
        reason: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data.reason),
        run: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data.run),
        evidence: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data.evidence),
        policy: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(data.policy),
        evaluationRun: runIdIn(data.evaluation),
        approvedBy: textsIn(data.approved),
    };
    if (action === 'clear-rollback')
        return { ...fields, state: 'done', action };
    if (state !== 'begun' && state !== 'done' && state !== 'undone')
        return null;
    return isAction(action) ? { ...fields, state, action } : null;
}
function isAction(value) {
    return value === 'promote' || value === 'transition' || value === 'rollback' || value === 'adopt';
}
function stageIn(value) {
    return typeof value === 'string' ? (0,_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalStage */ .RQ)(value) : null;
}
/** It goes into the path of a request. */
function runIdIn(value) {
    return typeof value === 'string' && /^[\w-]{1,64}$/.test(value) ? (0,_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz)(value) : null;
}
/** As many as are written; a tag that somebody else wrote may list thousands. */
function textsIn(value) {
    return Array.isArray(value) ? value.filter((it) => typeof it === 'string').slice(0, 6) : [];
}
/**
 * The text of a record as it ended, and of a rollback where its version went back to; everything
 * else in it stays, known or not.
 */
function asDone(text, { back }) {
    return JSON.stringify({ ...(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(text), state: 'done', back });
}


/***/ }),

/***/ 7880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   Ii: () => (/* binding */ momentIn),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   Qu: () => (/* binding */ subjectFields),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6272);
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4289);




/** What Unity Catalog allows, the tightest of the registries. */
const longestValue = 1000;
/** An alias may have characters that a tag's key may not, so that carries a hash of its target. */
function targetHash(target) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target), 'utf8').digest('hex').slice(0, 16);
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
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonIn */ .Y)(text);
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value : null;
}
/** A version as tags write it; null: it is no such number. */
function versionIn(value) {
    if (typeof value !== 'string' || !/^[1-9][0-9]{0,14}$/.test(value))
        return null;
    return (0,_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .versionNumber */ .e1)(Number(value));
}
function textIn(value) {
    return typeof value === 'string' ? value : null;
}
/** Milliseconds since 1970; null: it is no moment. */
function momentIn(value) {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? null : at;
}
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
    return versionIn(version) === row.version && created === row.createdAt;
}


/***/ }),

/***/ 5357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mostRecords),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   pD: () => (/* binding */ begunRecord),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
/* harmony import */ var _record_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7880);


/**
 * The history that Stagegate keeps in the registry itself, as tags of the versions. Keys are
 * letters, digits and `_`, values end at 1000 characters and a version carries at most 20: what
 * Unity Catalog allows as well. docs/records.md is the published format.
 */
const mostRecords = 20;
const recordPrefix = 'stagegate_record_';
/** A record of what is about to be done to one version, as it begins. */
function begunRecord(row, { at, by, run, nonce }, what) {
    return {
        key: recordKey(at, nonce),
        state: 'begun',
        version: row.version,
        versionCreatedAt: row.createdAt,
        from: what.target.kind === 'alias' ? null : row.stage,
        to: null,
        back: null,
        at,
        by,
        run,
        evidence: null,
        policy: null,
        evaluationRun: null,
        approvedBy: [],
        ...what,
    };
}
/** Sorts by time. */
function recordKey(at, nonce) {
    const stamp = new Date(at).toISOString().replace(/\D/g, '');
    return `${recordPrefix}${stamp}_${nonce}`;
}
/** The tag on the version. */
function recordTag(record) {
    const value = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)(rooms, (room) => ({
        v: 1,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(record.target),
        archive: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .archives */ .EK)(record.target),
        ...(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Qu)(record.version, record.versionCreatedAt),
        from: record.from,
        former: record.former.slice(0, room.former).map(String),
        to: record.to === null ? null : String(record.to),
        back: record.back,
        at: new Date(record.at).toISOString(),
        by: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.by, room.by),
        reason: record.reason === null ? null : (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.reason, room.reason),
        // Half an address leads nowhere.
        run: record.run !== null && record.run.length <= room.run ? record.run : null,
        evidence: record.evidence,
        policy: record.policy,
        ...(record.evaluationRun === null ? {} : { evaluation: record.evaluationRun }),
        ...approved(record.approvedBy, room),
    }));
    return { key: record.key, value };
}
/** GitHub asks one reviewer, and takes as many as look before the job begins. */
function approved(logins, { approvers }) {
    const named = logins.slice(0, approvers).map((login) => (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(login, 40));
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
/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
function isSameRun(a, b) {
    const runOf = (url) => url.replace(/\/attempts\/\d+$/, '');
    return a !== null && b !== null && runOf(a) === runOf(b);
}


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ rollbackMarkTag),
/* harmony export */   GB: () => (/* binding */ rolledBackTargets),
/* harmony export */   N_: () => (/* binding */ rollbackMarkOf),
/* harmony export */   Vj: () => (/* binding */ rollbackMarkKey),
/* harmony export */   dQ: () => (/* binding */ countRolledBack)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
/* harmony import */ var _record_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7880);


const prefix = 'stagegate_rolled_back_';
const lengths = [300, 100, 0];
function rollbackMarkKey(target) {
    return `${prefix}${(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .targetHash */ .Gu)(target)}`;
}
/** The tag on the version that was rolled back, by the record of that. */
function rollbackMarkTag(record) {
    const { version, versionCreatedAt, target, at, by, reason, key } = record;
    return {
        key: rollbackMarkKey(target),
        value: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            target: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target),
            ...(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Qu)(version, versionCreatedAt),
            at: new Date(at).toISOString(),
            by: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(by, length),
            reason: reason === null ? null : (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, length),
            record: key,
        })),
    };
}
/**
 * null: the version was never rolled back from it. A tag that says nonsense still says that much; one
 * that says which version it is about is another's if that is another, as on a copy.
 */
function rollbackMarkOf(row, target) {
    const value = row.tags.get(rollbackMarkKey(target));
    if (value === undefined)
        return null;
    const fields = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value) ?? {};
    if (isCopied(fields, row))
        return null;
    return {
        by: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields.by) ?? '',
        reason: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields.reason),
        at: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .momentIn */ .Ii)(fields.at),
    };
}
/** Every target that the version was rolled back from, as far as its tags name one. */
function rolledBackTargets(row) {
    return [...row.tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => ({ key, fields: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(value) ?? {} }))
        .filter(({ fields }) => !isCopied(fields, row))
        .map(({ key, fields }) => ({ key, target: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOfKey */ .Ou)((0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(fields.target) ?? '') }))
        .flatMap(({ key, target }) => target !== null && rollbackMarkKey(target) === key ? [target] : []);
}
/** A copy carries the whole of the tag, so what does not say whose it is was damaged, not copied. */
function isCopied(fields, row) {
    const saysWhose = (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .versionIn */ .It)(fields.version) !== null && typeof fields.created === 'number';
    return saysWhose && !(0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(fields, row);
}
/** From how many targets the version was rolled back, whatever the tags say besides. */
function countRolledBack(tags) {
    return [...tags.keys()].filter((key) => key.startsWith(prefix)).length;
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ planRollback),
/* harmony export */   l: () => (/* binding */ wayBack)
/* harmony export */ });
/**
 * Where the version goes that loses `target`: back to the stage that it came from, else to Archived.
 * Nobody enters a stage that serves beside its holder, and Production by no rollback but its own.
 * `others`: who is in the stage that it came from, but for the version itself.
 */
function wayBack(target, from, others) {
    switch (from) {
        case 'None':
        case 'Archived':
            return from;
        case 'Staging':
            return target === 'Production' && others.length === 0 ? from : 'Archived';
        case 'Production':
            return 'Archived';
    }
}
/**
 * Gives back what stood there before, as far as anybody asked for nothing else, and as far as that
 * changes no other stage that serves.
 */
function planRollback(facts) {
    const { target } = facts;
    const common = { loses: facts.loses.version, gets: facts.gets?.version ?? null };
    switch (target.kind) {
        case 'alias':
            return {
                ...{ target, ...common, back: null, closed: null },
                changes: [aliasChange(facts, target)],
            };
        case 'stage': {
            const from = facts.from ?? { stage: 'Archived', holders: [] };
            // By then, whoever gets the target has left the stage that it came from.
            const others = from.holders.filter((it) => it !== common.gets && it !== common.loses);
            const back = wayBack(target.stage, from.stage, others);
            const changes = stageChanges(facts, target.stage, back);
            const [first] = changes;
            const archiveExisting = first.kind === 'move-to-stage' && first.archiveExisting;
            const closed = back === from.stage ? null : { stage: from.stage, holders: others };
            return { target: { ...target, archiveExisting }, ...common, back, closed, changes };
        }
    }
}
function aliasChange({ model, loses, gets }, { alias }) {
    if (gets === null)
        return { kind: 'remove-alias', model, alias, version: loses.version };
    return { kind: 'point-alias', model, alias, version: gets.version, from: loses.version };
}
/** One request gives the stage to one version and takes it from the others: there is always one. */
function stageChanges({ model, loses, gets, holders }, stage, back) {
    const leave = (from) => ({
        kind: 'move-to-stage',
        model,
        version: loses.version,
        from,
        to: back,
        archiveExisting: false,
        // Who else is in Archived or None is nobody's business, and where it serves nobody is there.
        holders: [],
    });
    if (gets === null || gets.stage === stage)
        return [leave(stage)];
    const restore = {
        kind: 'move-to-stage',
        model,
        version: gets.version,
        from: gets.stage,
        to: stage,
        archiveExisting: true,
        holders,
    };
    return back === 'Archived' ? [restore] : [restore, leave('Archived')];
}


/***/ }),

/***/ 4289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/** What a text says as JSON; undefined: it is none. */
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** An object of JSON: no list, and not null. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ byClockOf)
/* harmony export */ });
/**
 * The same with the registry's clock: what is recorded there is read by runs on other machines, whose
 * clocks may differ. It is right once the registry has answered something.
 */
function byClockOf(registry, own) {
    return { ...own, now: () => own.now() + registry.clockOffset() };
}


/***/ }),

/***/ 7984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ existingVersion),
/* harmony export */   x: () => (/* binding */ resolveVersion),
/* harmony export */   yl: () => (/* binding */ versionIfThere)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4213);



/** The one version that a selector means now. Throws a UsageError where that is none or several. */
async function resolveVersion(registry, snapshot, selector) {
    const { model } = snapshot;
    switch (selector.kind) {
        case 'number':
            return await existingVersion(registry, snapshot, selector.version);
        case 'alias': {
            const version = snapshot.aliases.get(selector.alias);
            if (version === undefined)
                throw aliasNotSet(snapshot, selector.alias);
            return await existingVersion(registry, snapshot, version);
        }
        case 'stage': {
            const [highest] = (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsInStage */ .tN)(snapshot, selector.stage);
            if (highest === undefined) {
                throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version of ${name(model)} is in stage ${selector.stage}, so "version" means none. ` +
                    `${await whatExists(registry, model)}`);
            }
            return await existingVersion(registry, snapshot, highest);
        }
        case 'latest': {
            const [highest] = snapshot.versions;
            if (highest === undefined) {
                throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The registered model ${name(model)} has no versions yet.`);
            }
            return highest;
        }
        case 'run': {
            const [only, ...others] = await registry.readVersionsOfRun(model, selector.run);
            if (only === undefined) {
                throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version of ${name(model)} comes from run ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(selector.run)}. ` +
                    `Register that run's model first, or name the version.`);
            }
            if (others.length > 0) {
                const numbers = [only, ...others].map((version) => version.version).join(', ');
                throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Run ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(selector.run)} has several versions of ${name(model)}: ${numbers}. ` +
                    `Name one of them.`);
            }
            return only;
        }
    }
}
/** From the snapshot where it has the version, without another request. */
async function existingVersion(registry, snapshot, number) {
    const version = await versionIfThere(registry, snapshot, number);
    if (version === null) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Version ${number} of ${name(snapshot.model)} does not exist. ` +
            `${await whatExists(registry, snapshot.model)}`);
    }
    return version;
}
/** null: there is none of this number. */
async function versionIfThere(registry, snapshot, number) {
    const known = snapshot.versions.find((version) => version.version === number);
    return known ?? (await registry.readVersion(snapshot.model, number));
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
    const set = [...aliases].map(([other, version]) => `${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(other, 60)} → ${version}`);
    return new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The alias ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(alias)} of ${name(model)} points to no version. ` +
        (set.length > 0 ? `Aliases that do: ${set.slice(0, 10).join(', ')}.` : 'It has no aliases.'));
}
function name(model) {
    return `'${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(model)}'`;
}


/***/ }),

/***/ 2108:
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
        sha: env.GITHUB_SHA ?? '',
        runId,
        runAttempt,
        actor: env.GITHUB_ACTOR ?? '',
        url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
    };
}
function address(given, otherwise) {
    return (given || otherwise).replace(/\/+$/, '');
}


/***/ }),

/***/ 7606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBack)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3580);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);




/** More rounds than that mean that somebody else keeps moving versions there. */
const mostRounds = 10;
/**
 * Reads who holds the target after a move, and where a move archives, reduces several holders to
 * one. All who race agree on the rule: the one that was changed last stays, of two at the same
 * moment the higher number, whoever asks. To prefer one's own would leave none.
 */
async function readBack(registry, model, target) {
    const archived = [];
    for (let round = 1;; round += 1) {
        const snapshot = await snapshotAfter(registry, model);
        const holders = (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersOf */ .pW)(snapshot, target);
        if (!(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .archives */ .EK)(target) || target.kind !== 'stage' || holders.length <= 1) {
            return { snapshot, archived };
        }
        if (round > mostRounds)
            throw stillSeveral(model, holders);
        const stays = survivor(snapshot, holders);
        for (const version of holders.filter((holder) => holder !== stays)) {
            if (await archive(registry, model, version, target.stage))
                archived.push(version);
        }
    }
}
/** false: somebody else has archived it already, or moved it on; the next look tells. */
async function archive(registry, model, version, from) {
    const leave = { from, to: 'Archived', archiveExisting: false, holders: [] };
    try {
        await registry.move({ kind: 'move-to-stage', model, version, ...leave });
        return true;
    }
    catch (error) {
        if (!(error instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
            throw error;
        return false;
    }
}
function survivor({ versions }, holders) {
    const [last] = versions
        .filter(({ version }) => holders.includes(version))
        .toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version);
    return last?.version;
}
/** A move that cannot be read back may stand, and must not be reported as if it did not. */
async function snapshotAfter(registry, model) {
    try {
        return await registry.readSnapshot(model);
    }
    catch (cause) {
        if (!(cause instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU))
            throw cause;
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(`The registry accepted a move in '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(model)}', but could not be read afterwards, so ` +
            'nobody knows who holds the target now. Run again: that finds out, and completes the ' +
            `record. ${cause.message}`, { cause });
    }
}
function stillSeveral(model, holders) {
    return new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(`Several versions of '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(model)}' hold the target at once (${holders.join(', ')}), and ` +
        `however often all but one are archived, there are several again: somebody else keeps moving ` +
        'them there. Find out who, and run again.');
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ recoverAtOnce),
/* harmony export */   UC: () => (/* binding */ recoverForVersion),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   zk: () => (/* binding */ recoverAndLook)
/* harmony export */ });
/* unused harmony export recover */
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_model_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6272);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3580);
/* harmony import */ var _core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6420);
/* harmony import */ var _core_records_read_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3091);
/* harmony import */ var _evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);
/* harmony import */ var _roll_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9027);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9543);
/* harmony import */ var _write_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4822);









/**
 * Finishes what earlier runs have begun and never ended: completes the record of what did move,
 * removes that of what did not. Throws a `ConflictError` where another run may still be at work on
 * the target, or on the version that is to move, unless it is forced.
 *
 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
 * as its version moves on, nobody could tell any more whether it had moved.
 */
async function recover(registry, snapshot, target, intent, now) {
    const rows = await rowsThatMatter(registry, snapshot, target, intent);
    const recovered = [];
    for (const record of (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedOn */ .Zs)(rows)) {
        const young = (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isYoung */ .Pi)(record, now);
        if (young && !concerns(record, target, intent))
            continue;
        const row = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, snapshot, record.version);
        // Whoever was done would have removed it next, and was killed in between: it stops nobody.
        const isRecorded = later(row, record).some((it) => it.state === 'done');
        const others = young && !isOwn(record, target, intent);
        const forced = intent.action === 'rollback' && intent.force;
        if (others && !forced && !isRecorded)
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK((0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .atWork */ .R_)(record));
        // Its run may be at work yet, and its move on the way: whoever then records it, records it all.
        const isOnItsWay = young && !others && intent.action !== 'undo' && !hasMoved(record, snapshot);
        if (isRecorded || !isOnItsWay) {
            recovered.push(await end(registry, snapshot, row, record, recovered, others));
        }
    }
    return recovered;
}
/** What the version's later records tell of the same move. */
function later(row, record) {
    return (0,_core_records_read_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOn */ .yG)(row).filter((it) => it.key > record.key && isSameMove(it, record));
}
/**
 * The same of what stands in the way of a run that does not wait. Their runs may have died; where one
 * has not, both move at once, as after the time that a record speaks for its run, and what keeps them
 * from leaving two holders is what does so then: both compare, read back, and archive by one rule.
 */
async function recoverAtOnce(registry, snapshot, records) {
    const recovered = [];
    for (const record of records) {
        const row = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, snapshot, record.version);
        recovered.push(await end(registry, snapshot, row, record, recovered, true));
    }
    return recovered;
}
async function end(registry, snapshot, row, record, recovered, mayBeAtWork) {
    const moved = hasMoved(record, snapshot);
    // Of several who had begun the same, one record tells of the one move that was made: the last one,
    // for whoever came later has found that nothing had moved yet.
    const isRecorded = recovered.some((it) => it.ended === 'completed' && isSameMove(it.record, record)) ||
        later(row, record).some((it) => it.state === 'done' || (it.state === 'begun' && hasMoved(it, snapshot)));
    if (isRecorded || !moved) {
        await registry.deleteVersionTag(row.model, row.version, record.key);
        if (isRecorded)
            return { record, ended: 'recorded', closed: null };
        return { record, ended: mayBeAtWork ? 'passed-over' : 'undone', closed: null };
    }
    if (record.action === 'rollback') {
        const finished = await (0,_roll_back_js__WEBPACK_IMPORTED_MODULE_4__/* .finishRollback */ .k)(registry, snapshot, row, record);
        const closed = finished.back === record.back ? null : record.back;
        return { record: finished, ended: 'completed', closed };
    }
    await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .completeFound */ .KH)(registry, snapshot, row, record);
    return { record, ended: 'completed', closed: null };
}
/** The same, with what stands there afterwards. */
async function recoverAndLook(registry, before, target, intent, now) {
    const recovered = await recover(registry, before, target, intent, now);
    const snapshot = recovered.length === 0 ? before : await registry.readSnapshot(before.model);
    return { recovered, snapshot };
}
/** The same for one version, as it is afterwards: it is looked up once where nothing was left to end. */
async function recoverForVersion(registry, { model, version, target }, intentFor, now) {
    const before = await registry.readSnapshot(model);
    const found = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(registry, before, version);
    const intent = intentFor(found.version);
    const { recovered, snapshot } = await recoverAndLook(registry, before, target, intent, now());
    const row = snapshot === before ? found : await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, snapshot, found.version);
    return { snapshot, row, notes: notesOf(recovered) };
}
/** An alias may point to a version that was last changed long ago, which a snapshot may not hold. */
async function rowsThatMatter(registry, snapshot, target, intent) {
    const asked = intent.action === 'promote' ? [intent.version] : [];
    const wanted = new Set([...(0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(snapshot, target), ...asked]);
    const known = new Set(snapshot.versions.map(({ version }) => version));
    const others = [...wanted].filter((version) => !known.has(version));
    const found = await Promise.all(others.map((version) => registry.readVersion(snapshot.model, version)));
    return [...snapshot.versions, ...found.filter((row) => row !== null)];
}
function isOwn(record, target, intent) {
    if (!(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameTarget */ .mv)(record.target, target))
        return false;
    switch (intent.action) {
        case 'undo':
            return record.key === intent.key;
        case 'rollback':
            return record.action === 'rollback' && (intent.to === null || intent.to === record.to);
        case 'promote':
            return record.action !== 'rollback' && record.version === intent.version;
    }
}
/** Whether what `a` tells is all that `b` would. */
function isSameMove(a, b) {
    // An adoption does not say how the version came there.
    if (a.action === 'adopt' && b.action !== 'adopt')
        return false;
    const sameKind = (a.action === 'rollback') === (b.action === 'rollback');
    return sameKind && (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_8__/* .isSameTarget */ .mv)(a.target, b.target) && a.version === b.version;
}
/** Whether it is about the target, or moves a version there, or the version that is to move. */
function concerns(record, target, intent) {
    if ((0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_1__/* .movingTo */ .I2)(record).includes((0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_8__/* .targetKey */ .hD)(target)))
        return true;
    if (target.kind === 'alias' || intent.action !== 'promote')
        return false;
    return (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_1__/* .movingWith */ .V9)(record).includes(intent.version);
}
function hasMoved(record, snapshot) {
    const holders = (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(snapshot, record.target);
    if (record.action === 'adopt')
        return holders.includes(record.version);
    if (record.action !== 'rollback') {
        // Who was there before, beside others, was to be there alone.
        const wasThere = record.former.includes(record.version);
        return holders.includes(record.version) && (!wasThere || holders.length === 1);
    }
    // A promotion of somebody else's takes the target away as well, and to another version.
    const given = record.to === null
        ? holders.every((holder) => record.former.includes(holder))
        : holders.includes(record.to);
    return given && !holders.includes(record.version);
}
/** What a report says of it. */
function notesOf(recovered) {
    return recovered.flatMap(({ record, ended, closed }) => ended === 'recorded'
        ? []
        : [
            { kind: kinds[ended], record },
            ...(closed === null ? [] : [{ kind: 'not-put-back', record, stage: closed }]),
        ]);
}
const kinds = {
    completed: 'record-completed',
    undone: 'record-undone',
    'passed-over': 'passed-over',
};


/***/ }),

/***/ 9027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack),
/* harmony export */   k: () => (/* binding */ finishRollback)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_model_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6272);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3580);
/* harmony import */ var _core_model_target_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(788);
/* harmony import */ var _core_records_read_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3091);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5357);
/* harmony import */ var _core_records_rollback_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5544);
/* harmony import */ var _core_rollback_rollback_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7982);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4213);
/* harmony import */ var _evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7984);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7606);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9543);
/* harmony import */ var _write_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4822);













/**
 * Gives the target back, marks the version that lost it, and records all of it; `decidedOn`: who
 * held the target then. Killed at any point, the next run finds the record and finishes or undoes it.
 */
async function rollBack(registry, model, plan, decidedOn, record, clock) {
    return registry.transact === null
        ? await stepByStep(registry, model, plan, decidedOn, record, clock)
        : await atOnce(registry, registry.transact, model, plan, record);
}
async function stepByStep(registry, model, plan, decidedOn, record, clock) {
    const { target, loses } = plan;
    await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .writeBegun */ .$l)(registry, model, record);
    const { snapshot, ...turn } = await (0,_turn_js__WEBPACK_IMPORTED_MODULE_6__/* .waitForTurn */ .qg)(registry, model, record, clock);
    // Another run of the same may have given it back meanwhile: then only the rest is left to do.
    const isDone = isGivenBack(snapshot, plan);
    const moved = isDone ? null : overtaken(snapshot, plan, decidedOn);
    const problem = turn.kind === 'theirs' ? (0,_turn_js__WEBPACK_IMPORTED_MODULE_6__/* .atWork */ .R_)(turn.record) : (moved ?? taken(snapshot, plan));
    if (problem !== null) {
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetBegun */ .Dh)(registry, model, record);
        return conflict(snapshot, target, problem);
    }
    const moveProblem = await carryOut(registry, isDone ? restOf(plan, snapshot) : plan.changes);
    const after = await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_5__/* .readBack */ .e)(registry, model, target);
    if (!isGivenBack(after.snapshot, plan)) {
        if (moveProblem !== null) {
            await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetBegun */ .Dh)(registry, model, record);
            return conflict(after.snapshot, target, moveProblem);
        }
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .problemOf */ .Zw)(async () => {
            const row = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_4__/* .existingVersion */ .Yf)(registry, after.snapshot, loses);
            await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .writeEnded */ .A1)(registry, row, record, 'undone');
        });
        return conflict(after.snapshot, target, lost(after.snapshot, target));
    }
    const recordProblem = await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .problemOf */ .Zw)(async () => {
        const row = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_4__/* .existingVersion */ .Yf)(registry, after.snapshot, loses);
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .writeDone */ .AV)(registry, await marked(registry, row, record), record);
    });
    return {
        kind: 'rolled-back',
        problem: recordProblem ?? moveProblem,
        holders: (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(after.snapshot, target),
    };
}
/** What is left to do of a rollback that has given the target back: the loser's own way back. */
function restOf({ changes, loses }, { versions }) {
    const row = versions.find(({ version }) => version === loses);
    return changes
        .slice(1)
        .filter((change) => change.kind === 'move-to-stage' && change.from === row?.stage);
}
/** Why it stopped; null: every change was carried out. */
async function carryOut(registry, changes) {
    for (const change of changes) {
        try {
            await registry.move(change);
        }
        catch (error) {
            if (!(error instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
                throw error;
            return error.message;
        }
    }
    return null;
}
async function atOnce(registry, transact, model, plan, record) {
    const { target, loses, changes } = plan;
    const snapshot = await registry.readSnapshot(model);
    const row = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_4__/* .existingVersion */ .Yf)(registry, snapshot, loses);
    const entry = (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordTag */ .yg)({ ...record, state: 'done' });
    const mark = (0,_core_records_rollback_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackMarkTag */ .EF)(record);
    try {
        await transact({
            model,
            changes,
            versionTags: [
                { version: loses, ...mark },
                ...(0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .recordWrites */ .qm)({ ...row, tags: new Map(row.tags).set(mark.key, mark.value) }, entry),
            ],
            modelTags: [],
        });
    }
    catch (error) {
        if (!(error instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
            throw error;
        return conflict(await registry.readSnapshot(model), target, error.message);
    }
    const after = await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_5__/* .readBack */ .e)(registry, model, target);
    return isGivenBack(after.snapshot, plan)
        ? { kind: 'rolled-back', problem: null, holders: (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(after.snapshot, target) }
        : conflict(after.snapshot, target, lost(after.snapshot, target));
}
function conflict(snapshot, target, problem) {
    return { kind: 'conflict', problem, holders: (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(snapshot, target) };
}
/**
 * What is left to do where the target was given back, and the run died before it was through: the
 * record as it is completed. Where it wants its version is no order: anybody may have written it, and
 * others may be there by now.
 */
async function finishRollback(registry, snapshot, row, record) {
    const ended = { ...record, back: await broughtBack(registry, row, record) };
    await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_7__/* .completeFound */ .KH)(registry, snapshot, await marked(registry, row, ended), ended);
    return ended;
}
/** The stage that the version goes back to, by the rules of a rollback that is made now. */
async function broughtBack(registry, row, record) {
    const { model, version } = row;
    const { target, back } = record;
    if (target.kind === 'alias' || back === null)
        return null;
    if (row.stage === back)
        return back;
    const serves = back === 'Staging' || back === 'Production';
    const to = serves && cameFrom(row, record) !== back ? 'Archived' : back;
    const { versions } = await registry.readSnapshot(model);
    const others = versions.filter((it) => it.stage === to && it.version !== version);
    const numbers = others.map((it) => it.version);
    const place = (0,_core_rollback_rollback_js__WEBPACK_IMPORTED_MODULE_9__/* .wayBack */ .l)(target.stage, to, numbers);
    const stands = versions.find((it) => it.version === version)?.stage ?? row.stage;
    if (stands === 'Archived' && place !== 'Archived') {
        const kind = 'move-to-stage';
        const change = {
            kind,
            model,
            version,
            from: stands,
            to: place,
            archiveExisting: false,
        };
        await registry.move({ ...change, holders: numbers });
    }
    return place;
}
/** The stage that the version was in before it got the target, by its own last move; null: none says. */
function cameFrom(row, { key, target }) {
    const last = (0,_core_records_read_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOn */ .yG)(row)
        .filter((it) => it.key < key && it.state === 'done' && it.target.kind !== 'alias')
        .findLast(({ action }) => action === 'promote' || action === 'transition');
    return last !== undefined && (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_10__/* .isSameTarget */ .mv)(last.target, target) ? last.from : null;
}
/**
 * So that nothing automatic promotes the version there again. With the hold that it has now: that
 * takes the room of a record.
 */
async function marked(registry, row, record) {
    const { key, value } = (0,_core_records_rollback_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackMarkTag */ .EF)(record);
    await registry.setVersionTag(row.model, row.version, key, value);
    return { ...row, tags: new Map(row.tags).set(key, value) };
}
function isGivenBack(snapshot, { target, loses, gets }) {
    const holders = (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(snapshot, target);
    return !holders.includes(loses) && (gets === null || (0,_core_model_target_state_js__WEBPACK_IMPORTED_MODULE_11__/* .isInPlace */ .RS)(holders, target, gets));
}
/** null: the target, and who shall get it, stand as they did when the rollback was decided on. */
function overtaken(snapshot, { target, changes: [first] }, decidedOn) {
    const model = `'${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(snapshot.model)}'`;
    const holders = (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(snapshot, target);
    if (!(0,_core_model_target_state_js__WEBPACK_IMPORTED_MODULE_11__/* .sameVersions */ ._l)(holders, decidedOn)) {
        return (`Somebody else moved ${(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_10__/* .targetWords */ .LT)(target)} of ${model} meanwhile. Its holders ` +
            `when the rollback was decided on: ${(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_10__/* .holderWords */ .gx)(decidedOn)}. Now: ${(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_10__/* .holderWords */ .gx)(holders)}. Nothing was ` +
            'rolled back.');
    }
    const stage = snapshot.versions.find(({ version }) => version === first.version)?.stage;
    if (first.kind !== 'move-to-stage' || stage === undefined || stage === first.from)
        return null;
    return (`Somebody else moved version ${first.version} of ${model} meanwhile: it was in ${first.from} when ` +
        `the rollback was decided on and is in ${stage} now. Nothing was rolled back.`);
}
/** null: nobody has come meanwhile to the stage that the one who loses the target goes back to. */
function taken(snapshot, { loses, gets, back }) {
    if (back === null || back === 'None' || back === 'Archived')
        return null;
    const there = (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_8__/* .versionsInStage */ .tN)(snapshot, back);
    const others = there.filter((version) => version !== gets && version !== loses);
    if (others.length === 0 || there.includes(loses))
        return null;
    return (`Somebody else moved version ${others.join(', ')} of '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(snapshot.model)}' to ${back} meanwhile, ` +
        `where version ${loses} was to go back. Nothing was rolled back. Run again.`);
}
function lost(snapshot, target) {
    return (`This run rolled back ${(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_10__/* .targetWords */ .LT)(target)} of '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .RK)(snapshot.model)}', and somebody else moved it ` +
        `at the same time. Its holders now: ${(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_10__/* .holderWords */ .gx)((0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(snapshot, target))}.`);
}


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ rivals),
/* harmony export */   R_: () => (/* binding */ atWork),
/* harmony export */   qg: () => (/* binding */ waitForTurn)
/* harmony export */ });
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3580);
/* harmony import */ var _core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6420);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4213);



/** How long one waits between two looks, in milliseconds, and how often one looks. */
const pause = 400;
const mostLooks = 25;
/**
 * Whose turn it is to move a target. Everybody writes a record before they look, so of two runs at
 * least one sees the other's: the one that began later stops, the one that began first waits until
 * the other has stopped, or is done.
 */
async function waitForTurn(registry, model, record, clock) {
    for (let look = 1;; look += 1) {
        const snapshot = await registry.readSnapshot(model);
        const others = rivals(snapshot, record, clock.now());
        const earlier = others.find(({ key }) => key < record.key);
        const [first] = others;
        if (first === undefined)
            return { kind: 'mine', snapshot };
        if (earlier !== undefined)
            return { kind: 'theirs', snapshot, record: earlier };
        if (look >= mostLooks)
            return { kind: 'theirs', snapshot, record: first };
        await clock.sleep(pause);
    }
}
/**
 * Records of other runs that may be at work on the target, on a version that moves with it, or on the
 * stage that such a version goes to.
 */
function rivals({ versions }, own, now) {
    const moving = (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__/* .movingWith */ .V9)(own);
    const to = (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__/* .movingTo */ .I2)(own);
    return (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedOn */ .Zs)(versions)
        .filter((each) => (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isYoung */ .Pi)(each, now))
        .filter((each) => (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameTarget */ .mv)(each.target, own.target)
        ? !wantsTheSame(each, own)
        : (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__/* .movingWith */ .V9)(each).some((version) => moving.includes(version)) ||
            (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__/* .movingTo */ .I2)(each).some((stage) => to.includes(stage)));
}
/** Two runs that want the same do not get in each other's way: either may finish what is begun. */
function wantsTheSame(each, own) {
    if (each.version !== own.version)
        return false;
    return own.action === 'rollback'
        ? each.action === 'rollback' && each.to === own.to
        : each.action !== 'rollback';
}
const doing = {
    promote: 'moving',
    transition: 'moving',
    rollback: 'rolling back',
    adopt: 'adopting',
};
/** What a run says that stops for another one. */
function atWork(record) {
    const who = record.by === '' ? 'Somebody else' : (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(record.by, 100);
    const where = record.run === null ? '' : ` (${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(record.run, 300)})`;
    const ends = new Date(record.at + _core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_0__/* .lease */ .dm).toISOString();
    return (`${who} is ${doing[record.action]} version ${record.version} to or from ` +
        `${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(record.target))} at this moment${where}: begun ${new Date(record.at).toISOString()}, ` +
        `and not ended yet. Run again when it has ended. If that run has died, it stops nobody from ` +
        `${ends} on; a rollback with "force" does not wait for it.`);
}


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ writeBegun),
/* harmony export */   A1: () => (/* binding */ writeEnded),
/* harmony export */   AV: () => (/* binding */ writeDone),
/* harmony export */   Dh: () => (/* binding */ forgetBegun),
/* harmony export */   KH: () => (/* binding */ completeFound),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   cY: () => (/* binding */ writeLastHolder),
/* harmony export */   qm: () => (/* binding */ recordWrites)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3580);
/* harmony import */ var _core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6420);
/* harmony import */ var _core_records_compact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4956);
/* harmony import */ var _core_records_last_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3203);
/* harmony import */ var _core_records_read_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3091);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5357);







/** Before anything moves. Where it cannot be written, nothing may move. */
async function writeBegun(registry, model, record) {
    const { key, value } = (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordTag */ .yg)({ ...record, state: 'begun' });
    await registry.setVersionTag(model, record.version, key, value);
}
/** Nothing has moved. What cannot be removed is found, and removed, by a later run. */
async function forgetBegun(registry, model, record) {
    await problemOf(() => registry.deleteVersionTag(model, record.version, record.key));
}
/** How it ended; the oldest records make room. */
async function writeEnded(registry, row, record, state) {
    await writeAndCompact(registry, row, (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordTag */ .yg)({ ...record, state }));
}
/** What has to be written for a record, those that it takes the room of among it, in this order. */
function recordWrites(row, entry) {
    const { version } = row;
    const { remove, note } = (0,_core_records_compact_js__WEBPACK_IMPORTED_MODULE_2__/* .compactOldest */ .Pb)(row, entry);
    return [
        ...[entry, ...(note === null ? [] : [note])].map((tag) => ({ version, ...tag })),
        ...remove.map((key) => ({ version, key, value: null })),
    ];
}
async function writeAndCompact(registry, row, entry) {
    for (const { version, key, value } of recordWrites(row, entry)) {
        if (value === null)
            await registry.deleteVersionTag(row.model, version, key);
        else
            await registry.setVersionTag(row.model, version, key, value);
    }
}
/** That it is done; what other runs had begun of the same move is in this record, too. */
async function writeDone(registry, row, record) {
    await writeEnded(registry, row, record, 'done');
    await forgetOthers(registry, row, record);
}
async function forgetOthers(registry, row, done) {
    const isRollback = done.action === 'rollback';
    const others = (0,_core_records_begun_records_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedOn */ .Zs)([row])
        .filter(({ key, target }) => key !== done.key && (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameTarget */ .mv)(target, done.target))
        .filter(({ action }) => (action === 'rollback') === isRollback);
    for (const { key } of others)
        await registry.deleteVersionTag(row.model, row.version, key);
}
/** The same of a record that an earlier run has left behind; a move is noted as held, too. */
async function completeFound(registry, snapshot, row, record) {
    if (record.action !== 'rollback')
        await writeLastHolder(registry, snapshot, record);
    const value = (0,_core_records_read_records_js__WEBPACK_IMPORTED_MODULE_4__/* .asDone */ .hg)(row.tags.get(record.key) ?? '', record);
    await writeAndCompact(registry, row, { key: record.key, value });
}
/** That the target has been held, for whatever comes: a champion that is deleted, say. */
async function writeLastHolder(registry, snapshot, record) {
    const held = (0,_core_records_last_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .lastHolderTag */ .p_)(record, snapshot);
    await registry.setModelTag(snapshot.model, held.key, held.value);
}
/** What moved stands whether or not it could be recorded, so a failure is handed back, not thrown. */
async function problemOf(write) {
    try {
        await write();
        return null;
    }
    catch (error) {
        if (!(error instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU))
            throw error;
        return error.message;
    }
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ closeStores),
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4213);


/**
 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
 * read-only: to open it for writing may change it by that alone.
 */
async function openStores(access, { trackingUri, registryUri, credentials }, context) {
    if (registryUri === trackingUri) {
        const both = await openStore(access, 'tracking', trackingUri, credentials, context);
        return { registry: both, tracking: both };
    }
    const tracking = await openStore('read', 'tracking', trackingUri, credentials, context);
    const registry = await openStore(access, 'registry', registryUri, credentials, context);
    return { registry, tracking };
}
async function closeStores({ registry, tracking }) {
    await registry.close();
    if (tracking !== registry)
        await tracking.close();
}
/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */
async function openStore(access, which, uri, credentials, context) {
    // `mysql+pymysql` names the database and the driver.
    const named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri);
    const scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null;
    switch (scheme) {
        case 'http':
        case 'https': {
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(38), __webpack_require__.e(739)]).then(__webpack_require__.bind(__webpack_require__, 7739));
            const { env, onRetry, now, dispatcher } = context;
            return openMlflow({
                uri,
                which,
                credentials,
                env,
                onRetry,
                ...(now ? { now } : {}),
                ...(dispatcher ? { dispatcher } : {}),
            });
        }
        case 'sqlite': {
            const [{ openSqlite }, { sqlitePath }] = await Promise.all([
                __webpack_require__.e(/* import() */ 578).then(__webpack_require__.bind(__webpack_require__, 2578)),
                __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 5729)),
            ]);
            const workspace = context.env.MLFLOW_WORKSPACE;
            return openSqlite(access, {
                path: sqlitePath(uri, context.cwd),
                cwd: context.cwd,
                ...(workspace ? { workspace } : {}),
            });
        }
        default:
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(unsupported(which, scheme));
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
            return `The ${which} URI's scheme '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(scheme, 40)}' is not supported. ${supported}`;
    }
}


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ notInChart),
/* harmony export */   _c: () => (/* binding */ howToRead),
/* harmony export */   aM: () => (/* binding */ comparisonInWords),
/* harmony export */   cM: () => (/* binding */ comparisonTitle)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5717);

function comparisonTitle({ candidate, champion }) {
    return `Version ${candidate} against the champion, version ${champion}`;
}
/** How the chart is to be read, in whole sentences. */
const howToRead = "Each bar is the difference in percent of the champion's value: to the right of the line the candidate " +
    'is better, to the left worse. Which way is better, the gate says.';
/** All that the chart shows, for who cannot see it. */
function comparisonInWords(comparison, nameOf) {
    return comparison.metrics
        .map((metric, index) => `${nameOf(index)} ${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .betterText */ .wd)(metric)}`)
        .join(', ');
}
const reasons = {
    'no-value': 'the candidate has no value that counts',
    'champion-has-none': 'the champion has no value that counts',
    'champion-has-0': 'the champion has 0, and nothing is a percentage of 0',
    'no-direction': 'no one direction is better',
    datasets: 'not measured on the same dataset, as far as MLflow knows',
    'too-large': 'the numbers are too large to draw',
};
/** What the chart does not show, in sentences; at most so many names. */
function notInChart(comparison, quote, most = 8) {
    const { leftOut, more } = comparison;
    const named = leftOut
        .slice(0, most)
        .map(({ name, because }) => `${quote(name, 100)} (${reasons[because]})`);
    const further = leftOut.length - named.length;
    const beyond = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .beyondAxis */ .XO)(comparison).map((metric) => `${quote(metric.name, 100)} (${(0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .betterText */ .wd)(metric)})`);
    return [
        ...(beyond.length === 0 ? [] : [`Goes on beyond the edge: ${beyond.join(', ')}.`]),
        ...(named.length === 0
            ? []
            : [`Not in the chart: ${named.join(', ')}${further > 0 ? `, and ${further} more` : ''}.`]),
        ...(more === 0 ? [] : [`${more} more metrics are only in the table.`]),
    ];
}


/***/ }),

/***/ 5717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RE: () => (/* binding */ halfAxis),
/* harmony export */   Rq: () => (/* binding */ doubleOf),
/* harmony export */   XO: () => (/* binding */ beyondAxis),
/* harmony export */   jb: () => (/* binding */ comparisonOf),
/* harmony export */   wd: () => (/* binding */ betterText)
/* harmony export */ });
/* harmony import */ var _core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7591);
/* harmony import */ var _core_gates_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1741);
/* harmony import */ var _core_gates_measured_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3430);
/* harmony import */ var _core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6651);
/* harmony import */ var _phrases_gate_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(897);





const mostMetrics = 8;
/** null: there is no champion to compare with, or no metric of both that a chart can show. */
function comparisonOf({ candidate, champion, gates }) {
    if (champion === null)
        return null;
    const groups = [...Map.groupBy(gates, measureKey).values()];
    const all = groups.map((group) => compared(group, champion));
    const shownHere = all.filter((it) => 'better' in it);
    if (shownHere.length === 0)
        return null;
    const metrics = (0,_phrases_gate_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstInOrder */ .R6)(shownHere, mostMetrics);
    return {
        candidate: candidate.version,
        champion: champion.version,
        metrics,
        leftOut: all.filter((it) => 'because' in it),
        more: shownHere.length - metrics.length,
    };
}
function measureKey({ gate, metric }) {
    return JSON.stringify((0,_core_gates_measured_js__WEBPACK_IMPORTED_MODULE_0__/* .measuresOfGate */ .wG)(gate, metric));
}
function compared(group, champion) {
    const [first] = group;
    if (first === undefined)
        throw new Error('a group of no gates');
    const { gate, metric, candidate } = first;
    const aggregate = (0,_core_gates_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .aggregateOfGate */ .yl)(gate);
    const name = gate.kind === 'threshold' && gate.minus !== null
        ? (0,_core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .printMeasuredFor */ .HW)(gate, gate.metric.kind === 'name' ? gate.metric.name : metric)
        : aggregate === 'last'
            ? metric
            : `${aggregate}(${metric})`;
    const leftOut = (because) => ({ name, because });
    const theirs = championsValue(group, champion);
    if (candidate.kind !== 'value')
        return leftOut('no-value');
    if (theirs?.kind !== 'value')
        return leftOut('champion-has-none');
    if (group.some(isOfOtherDatasets))
        return leftOut('datasets');
    const wants = directionOf(group.map((result) => result.gate));
    if (wants === null)
        return leftOut('no-direction');
    const [own, other] = [doubleOf(candidate.value), doubleOf(theirs.value)];
    if (other === 0)
        return leftOut('champion-has-0');
    const higher = ((own - other) / Math.abs(other)) * 100;
    if (!Number.isFinite(higher))
        return leftOut('too-large');
    return {
        name,
        better: wants === 'higher' || higher === 0 ? higher : -higher,
        wants,
        candidate: own,
        champion: other,
        outcome: group.map(({ outcome }) => outcome).reduce(_phrases_gate_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worseOf */ .WD),
    };
}
function championsValue(group, champion) {
    const compared = group.find(({ baseline }) => baseline?.version === champion.version);
    if (compared !== undefined)
        return compared.baseline?.reading ?? null;
    return group.find(({ championBeside }) => championBeside !== null)?.championBeside?.value ?? null;
}
function isOfOtherDatasets({ finding, datasetWarning }) {
    return datasetWarning || finding.kind === 'datasets-differ' || finding.kind === 'datasets-unknown';
}
/** null where the gates want it to be equal, or neither too high nor too low. */
function directionOf(gates) {
    const wanted = new Set(gates.map(wantedBy));
    const [only] = wanted;
    return wanted.size === 1 ? (only ?? null) : null;
}
function wantedBy(gate) {
    if (gate.kind === 'better-than')
        return gate.better;
    switch (gate.comparator) {
        case '>=':
        case '>':
            return 'higher';
        case '<=':
        case '<':
            return 'lower';
        case '==':
            return null;
    }
}
/** As near as a double comes: for drawing only. */
function doubleOf(value) {
    return Number((0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)([value], 17)[0]);
}
/** `7.9 % worse`, `0.51 % better`, `the same`. */
function betterText({ better }) {
    if (better === 0)
        return 'the same';
    return `${percentText(Math.abs(better))} ${better > 0 ? 'better' : 'worse'}`;
}
function percentText(percent) {
    if (percent >= 1000)
        return 'over 999 %';
    if (percent < 0.001)
        return 'under 0.001 %';
    const rounded = percent >= 100 ? Math.round(percent) : Number(percent.toPrecision(2));
    return `${rounded} %`;
}
/**
 * Half of the axis, in percent: a round number that all changes fit below, but at most 50, so that one
 * that is far out does not make all others too small to see.
 */
function halfAxis({ metrics }) {
    const largest = Math.max(...metrics.map(({ better }) => Math.abs(better)));
    return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20].find((half) => largest <= half) ?? 50;
}
/** The metrics whose bars end at the edge of the chart, though they go on. */
function beyondAxis(comparison) {
    const half = halfAxis(comparison);
    return comparison.metrics.filter(({ better }) => Math.abs(better) > half);
}


/***/ }),

/***/ 3390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ trendScale)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5717);

/** The numbers of a trend and an axis that they fit on; null: they are too large or small to draw. */
function trendScale({ points }) {
    const values = points.map(({ value }) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .doubleOf */ .Rq)(value));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const largest = Math.max(Math.abs(least), Math.abs(most));
    if (!(largest < 1e9))
        return null;
    const span = most - least;
    const room = span === 0 ? largest * 0.05 || 1 : span * 0.2;
    // Mermaid writes six digits after the point: a smaller difference would be none.
    return room < 1e-5 ? null : { from: least - room, to: most + room, values };
}


/***/ }),

/***/ 7225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ notInTrend),
/* harmony export */   cq: () => (/* binding */ trendTitle),
/* harmony export */   qy: () => (/* binding */ trendInWords),
/* harmony export */   ro: () => (/* binding */ pointValues)
/* harmony export */ });
/* unused harmony export pointName */
/* harmony import */ var _core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);


/** `val_auc of the last versions in Production`. */
function trendTitle({ metric, target }, quote) {
    const where = target.kind === 'alias' ? 'with' : 'in';
    return `${quote(metric, 160)} of the last versions ${where} ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)}`;
}
/** `version 3 (champion)`. */
function pointName({ version, role }) {
    switch (role) {
        case 'former':
            return `version ${version}`;
        case 'champion':
            return `version ${version} (champion)`;
        case 'candidate':
            return `version ${version} (this one)`;
    }
}
/** The values as people read them, with enough digits to tell them apart. */
function pointValues({ points }) {
    return (0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(points.map(({ value }) => value));
}
/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (this one) 0.9466`. */
function trendInWords(trend) {
    const values = pointValues(trend);
    return trend.points.map((point, index) => `${pointName(point)} ${values[index]}`).join(', ');
}
const reasons = {
    'no-run': 'its run is gone',
    'no-value': 'it has no such value',
    'not-its-own': 'its value may be that of another model',
};
/** Which versions it leaves out, in a sentence; null: none. */
function notInTrend({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const named = leftOut.map(({ version, because }) => `version ${version} (${reasons[because]})`);
    return `Left out: ${named.join(', ')}.`;
}


/***/ }),

/***/ 3758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ leadOf),
/* harmony export */   TJ: () => (/* binding */ requirementsMet),
/* harmony export */   wv: () => (/* binding */ changesTitle),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* unused harmony export capitalized */
/* harmony import */ var _core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9694);
/* harmony import */ var _core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);
/* harmony import */ var _gate_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(897);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8253);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4862);






/** Conditions first, then gates, worst first; at most so many gates. */
function reasonsOf({ decision }, quote, most) {
    const ofChecks = decision.checks
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReason */ .Dk)(check, quote),
        warning: null,
    }));
    const ofGates = (0,_gate_order_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingGates */ .SX)(decision.gates)
        .slice(0, most)
        .map((result) => ({
        outcome: result.outcome,
        gate: (0,_core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gateText */ .bp)(result),
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(result, decision.champion), quote),
        warning: result.datasetWarning ? (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .differentDatasets */ .vo)(result, quote) : null,
    }));
    return [...ofChecks, ...ofGates];
}
/** Every requirement of the policy, met or not. */
function requirementsMet({ decision }, quote) {
    return decision.checks
        .filter(({ check }) => check.kind === 'requirement')
        .map(({ check, outcome }) => ({
        outcome,
        gate: null,
        text: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReason */ .Dk)(check, quote),
        warning: null,
    }));
}
/** What stands right below the verdict, in whole sentences. */
function leadOf(outcome, quote) {
    const { decision, ending } = outcome;
    const accepted = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptanceReason */ .SP)(decision.acceptance, quote);
    const approved = decision.checks.find(({ check }) => check.kind === 'approval' && check.approval.kind === 'approved');
    const unrecorded = (0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .recordProblem */ .hN)(outcome);
    const idle = decision.verdict === 'unchanged' && ending.kind !== 'conflict';
    return [
        said(`${capitalized((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N)(outcome))}.`),
        ...(accepted === null ? [] : [stressed(`${capitalized(accepted)}.`)]),
        ...(approved === undefined
            ? []
            : [said(`${capitalized((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReason */ .Dk)(approved.check, quote))}.`)]),
        ...(ending.kind === 'conflict' ? [said(quote(ending.problem, 600))] : []),
        ...(unrecorded === null
            ? []
            : [stressed('The promotion could not be recorded:'), said(quote(unrecorded, 600))]),
        ...(idle ? [said('They do not count, for nothing moves.')] : []),
    ];
}
const said = (text) => ({ text, strong: false });
const stressed = (text) => ({ text, strong: true });
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** What the list of changes is a list of; null: of none. */
function changesTitle({ ending }) {
    switch (ending.kind) {
        case 'checked':
            return 'What a promotion would change';
        case 'promoted':
            return 'What has changed';
        case 'already-there':
            return 'Somebody else had already made this change';
        case 'conflict':
        case 'nothing-to-do':
            return null;
    }
}


/***/ }),

/***/ 280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6651);
/* harmony import */ var _phrases_dataset_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4627);
/* harmony import */ var _phrases_gate_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(897);
/* harmony import */ var _phrases_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8253);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4862);





/** null: there are no gates. `most`: those that passed are the first to go. */
function gateTable({ decision }, most) {
    if (decision.gates.length === 0)
        return null;
    const kept = (0,_phrases_gate_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstInOrder */ .R6)(decision.gates, most);
    const { candidate, champion } = decision;
    const relative = champion !== null || kept.some((gate) => gate.baseline !== null);
    return {
        head: [
            ['Gate'],
            ['Candidate', `version ${candidate.version}`],
            ...(relative
                ? [
                    champion === null ? ['Baseline'] : ['Champion', `version ${champion.version}`],
                    ['Difference'],
                ]
                : []),
            ['Bound'],
        ],
        rows: kept.map((gate) => row(gate, relative, champion)),
        left: decision.gates.length - kept.length,
    };
}
function row(result, relative, champion) {
    const numbers = (0,_phrases_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(result, champion);
    const other = result.baseline?.version ?? null;
    const baseline = other === null || other === champion?.version
        ? numbers.baseline
        : `${numbers.baseline} (version ${other})`;
    return {
        outcome: result.outcome,
        gate: (0,_core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gateText */ .bp)(result),
        numbers: [
            (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_4__/* .candidateText */ .Db)(result, numbers),
            ...(relative ? [baseline, differenceCell(result, numbers.difference)] : []),
            (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_4__/* .boundCell */ .jY)(result, numbers),
        ],
    };
}
/** Two values are compared only as far as they were measured on the same data. */
function differenceCell(result, difference) {
    const datasets = (0,_phrases_dataset_words_js__WEBPACK_IMPORTED_MODULE_1__/* .datasetsCell */ .u)(result);
    return datasets === null ? difference : `${difference} (${datasets})`;
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zg: () => (/* binding */ emoji),
  qN: () => (/* binding */ markdownReport),
  RG: () => (/* binding */ noteList)
});

// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/report/charts/comparison.ts
var charts_comparison = __webpack_require__(5717);
// EXTERNAL MODULE: ./src/report/charts/comparison-words.ts
var comparison_words = __webpack_require__(4317);
;// CONCATENATED MODULE: ./src/report/charts/plain-label.ts

/**
 * What may stand in a label of a Mermaid chart as it is: letters, digits and marks of any script,
 * and a few signs that mean nothing to Mermaid, to HTML or to a link. Quotes, brackets, `#`, `%`, `;`,
 * `:`, `<`, `@`, backquotes and lines' ends are not among them.
 */
const plain = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ ./+()-]*$/u;
/** More would leave a narrow screen no room for the bars. */
const longest = 16;
/** A name that came from outside, as a chart shows it; null: a number must stand for it. */
function plainLabel(name) {
    const shown = (0,untrusted_text/* visible */.RK)(name, 200);
    if (!plain.test(shown))
        return null;
    const points = [...shown];
    // Slices differ at their end.
    return points.length <= longest
        ? shown
        : `${points.slice(0, 6).join('')}…${points.slice(-(longest - 7)).join('')}`;
}
/** A label for each name, each once: `metric 3` for one that is not plain, or that looks like another. */
function labelsFor(names) {
    const labels = names.map(plainLabel);
    return labels.map((label, index) => label === null ||
        labels.indexOf(label) !== labels.lastIndexOf(label) ||
        /^metric \d+$/.test(label)
        ? `metric ${index + 1}`
        : label);
}

;// CONCATENATED MODULE: ./src/report/charts/xychart.ts
/**
 * Colours that can be told from both of GitHub's backgrounds and, by their lightness, from each
 * other: better, worse, what covers the rest, the line of the champion.
 */
const palette = '#2f81f7, #bc4c00, #8b949e, #8b949e';
/**
 * In pixels. Where the screen is narrower than a chart, Mermaid measures labels in the chart as it is
 * shown, made smaller, and then lays it out as if it were not: they are cut. So it is as wide as a phone.
 */
const width = 340;
/** The front matter of a chart of that height, in pixels, that looks well on a light and a dark page. */
function chartConfig(height) {
    return [
        '---',
        'config:',
        '  xyChart:',
        `    width: ${width}`,
        `    height: ${height}`,
        '    plotReservedSpacePercent: 35',
        '    xAxis:',
        '      labelFontSize: 11',
        '    yAxis:',
        '      labelFontSize: 11',
        '      titleFontSize: 12',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: transparent',
        `      plotColorPalette: "${palette}"`,
        '---',
    ];
}
/** A finite number as Mermaid reads it: it knows no exponent. */
function decimal(value) {
    const text = value.toFixed(6).replace(/\.?0+$/, '');
    return text === '-0' ? '0' : text;
}

;// CONCATENATED MODULE: ./src/report/charts/comparison-mermaid.ts




/**
 * The comparison as a Mermaid chart: bars to the right of 0 are better than the champion, bars to
 * the left worse. Mermaid begins every bar at the edge of the chart, so a grey one covers the part
 * between the edge and where the difference begins.
 */
function comparisonChart(comparison) {
    const { metrics } = comparison;
    const half = (0,charts_comparison/* halfAxis */.RE)(comparison);
    const clipped = metrics.map(({ better }) => Math.max(-half, Math.min(half, better)));
    const names = labelsFor(metrics.map(({ name }) => name));
    const series = (value) => `[${clipped.map((change) => decimal(value(change))).join(', ')}]`;
    const labels = metrics.map((metric, index) => `"${names[index]} ${(0,charts_comparison/* betterText */.wd)(metric)}"`);
    return [
        ...chartConfig(64 + 28 * metrics.length),
        'xychart-beta horizontal',
        `    accTitle: ${(0,comparison_words/* comparisonTitle */.cM)(comparison)}`,
        `    accDescr: ${(0,comparison_words/* comparisonInWords */.aM)(comparison, (index) => names[index] ?? '')}`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis "percent better than the champion" -${decimal(half)} --> ${decimal(half)}`,
        `    bar ${series((change) => (change > 0 ? change : -half))}`,
        `    bar ${series((change) => (change < 0 ? 0 : -half))}`,
        `    bar ${series((change) => Math.min(change, 0))}`,
        `    line ${series(() => 0)}`,
    ].join('\n');
}
/** Which number of a chart stands for which name, where a name could not stand there itself. */
function comparisonLegend({ metrics }, quote) {
    const labels = labelsFor(metrics.map(({ name }) => name));
    return metrics.flatMap(({ name }, index) => {
        const label = labels[index] ?? '';
        return label === `metric ${index + 1}` ? [`${label} is ${quote(name, 160)}`] : [];
    });
}

// EXTERNAL MODULE: ./src/report/charts/trend-scale.ts
var trend_scale = __webpack_require__(3390);
// EXTERNAL MODULE: ./src/report/charts/trend-words.ts
var trend_words = __webpack_require__(7225);
;// CONCATENATED MODULE: ./src/report/charts/trend-mermaid.ts




/** The trend as a Mermaid chart; null: its numbers are too large or too small for one. */
function trendChart(trend) {
    const scale = (0,trend_scale/* trendScale */.S)(trend);
    if (scale === null)
        return null;
    const metric = plainLabel(trend.metric) ?? 'key metric';
    const labels = trend.points.map(({ version }) => `"v${version}"`);
    return [
        ...chartConfig(150),
        'xychart-beta',
        `    accTitle: ${metric} of the last versions`,
        `    accDescr: ${(0,trend_words/* trendInWords */.qy)(trend)}`,
        `    x-axis [${labels.join(', ')}]`,
        `    y-axis ${decimal(scale.from)} --> ${decimal(scale.to)}`,
        `    line [${scale.values.map(decimal).join(', ')}]`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/report/charts/markdown-charts.ts






/**
 * The comparison as a block of Markdown; '' where there is none. It is open, and can be folded: a
 * chart that is drawn while it is folded comes out without a size in some browsers.
 */
function comparisonBlock(decision) {
    const comparison = (0,charts_comparison/* comparisonOf */.jb)(decision);
    if (comparison === null)
        return '';
    const legend = comparisonLegend(comparison, untrusted_text/* codeSpan */.SS);
    const notes = [
        comparison_words/* howToRead */._c,
        'Grey is only background.',
        ...(legend.length === 0 ? [] : [`In the chart, ${legend.join(', ')}.`]),
        ...(0,comparison_words/* notInChart */.P8)(comparison, untrusted_text/* codeSpan */.SS),
    ];
    return folded((0,comparison_words/* comparisonTitle */.cM)(comparison), [
        mermaid(comparisonChart(comparison)),
        notes.join(' '),
    ]);
}
/** The trend in a sentence, and where there is room for it as a chart; '' where there is none. */
function trendBlock(reading, withChart) {
    switch (reading.kind) {
        case 'none':
            return '';
        case 'failed':
            return `There is no trend here, for the registry could not be asked: ${(0,untrusted_text/* codeSpan */.SS)(reading.problem, 400)}`;
        case 'found': {
            const sentence = trendSentence(reading.trend);
            const chart = withChart ? trendChart(reading.trend) : null;
            return chart === null ? sentence : `${sentence}\n\n${mermaid(chart)}`;
        }
    }
}
function trendSentence(trend) {
    const left = (0,trend_words/* notInTrend */.Ar)(trend);
    return `**Trend:** ${(0,trend_words/* trendTitle */.cq)(trend, untrusted_text/* codeSpan */.SS)}: ${(0,trend_words/* trendInWords */.qy)(trend)}.${left === null ? '' : ` ${left}`}`;
}
function folded(summary, parts) {
    return [`<details open><summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');
}
function mermaid(text) {
    return `\`\`\`mermaid\n${text}\n\`\`\``;
}

// EXTERNAL MODULE: ./src/report/phrases/dataset-words.ts
var dataset_words = __webpack_require__(4627);
// EXTERNAL MODULE: ./src/report/phrases/headline.ts
var headline = __webpack_require__(3535);
// EXTERNAL MODULE: ./src/report/phrases/reasons.ts
var reasons = __webpack_require__(3758);
// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
// EXTERNAL MODULE: ./src/report/policy-change/policy-change-words.ts
var policy_change_words = __webpack_require__(7077);
;// CONCATENATED MODULE: ./src/report/policy-change/policy-change-markdown.ts


/** A sign and a word: no report may depend on an emoji. */
const signs = {
    looser: '🔓 looser',
    different: '🔀 different',
    tighter: '🔒 tighter',
};
/** A gate may ask much; more than this is cut. */
const longestText = 200;
/**
 * What a change of the policy means for this model, for a comment and a summary; '' where nothing
 * changes. `most`: rows of the table, and reasons below it.
 */
function policyChangeMarkdown(decision, most) {
    const told = (0,policy_change_words/* policyChangeTold */.m)(decision, untrusted_text/* codeSpan */.SS, most);
    if (told === null)
        return '';
    const { differences, left, remarks, worse } = told;
    const table = [
        '| | Before | After |',
        '| :-- | :-- | :-- |',
        ...differences.map(({ direction, before, after }) => `| ${signs[direction]} | ${cell(before)} | ${cell(after)} |`),
        ...more(left),
    ];
    return [
        `**${told.heading}.** ${told.sentence}`,
        ...(differences.length === 0 ? [] : [table.join('\n')]),
        ...(remarks.length === 0 ? [] : [remarks.join(' ')]),
        ...(worse === null
            ? []
            : [[worse.sentence, '', ...worse.reasons.map(reason), ...more(worse.left)].join('\n')]),
    ].join('\n\n');
}
function cell(text) {
    return text === null ? '(nothing)' : (0,untrusted_text/* codeSpanInCell */.zM)(text, longestText);
}
function reason({ outcome, gate, text }) {
    const sign = outcome === 'fail' ? '❌ fail' : '✋ hold';
    return gate === null ? `- ${sign}: ${text}` : `- ${sign}, ${(0,untrusted_text/* codeSpan */.SS)(gate, 160)}: ${text}`;
}
function more(left) {
    return left === 0 ? [] : ['', `… and ${left} more.`];
}

// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(4205);
// EXTERNAL MODULE: ./src/report/promotion/gate-table.ts
var gate_table = __webpack_require__(280);
// EXTERNAL MODULE: ./src/report/promotion/next-steps.ts
var next_steps = __webpack_require__(913);
// EXTERNAL MODULE: ./src/report/promotion/notes.ts
var promotion_notes = __webpack_require__(8181);
;// CONCATENATED MODULE: ./src/report/promotion/markdown.ts











const emoji = {
    pass: '✅',
    fail: '❌',
    hold: '✋',
    warn: '⚠️',
    info: 'ℹ️',
    skip: '⏭️',
};
/** How much of the report there is room for, most first: pictures go, then gates that passed. */
const sizes = [
    { rows: 500, charts: true },
    { rows: 500, charts: false },
    ...[150, 50, 20, 5].map((rows) => ({ rows, charts: false })),
];
/** The report as a pull request's comment and as a job's summary: the same words for both. */
function markdownReport(outcome, options) {
    for (const size of sizes) {
        const text = reportWith(outcome, options, size);
        if (text.length <= options.limit)
            return text;
    }
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    const left = 'The report is too long to be shown here.';
    const brief = `### ${sign} ${word}: ${sentence}\n\n${left}\n\n${details(outcome)}\n`;
    return brief.length <= options.limit ? brief : `### ${sign} ${word}\n\n${left}\n`;
}
/** What a reader wants at once comes first; what bears it out is folded away below. */
function reportWith(outcome, options, { rows, charts }) {
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    return [
        `### ${sign} ${word}: ${sentence}`,
        lead(outcome),
        next(outcome, options),
        markdown_reasons(outcome, rows),
        policyChangeMarkdown(outcome.decision, rows),
        table(outcome, rows),
        changes(outcome),
        noteList(outcome.notes),
        markdown_links(outcome, options),
        ...(charts ? pictures(outcome, options) : []),
        requirements(outcome),
        details(outcome),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function lead(outcome) {
    return (0,reasons/* leadOf */.M)(outcome, untrusted_text/* codeSpan */.SS)
        .map(({ text, strong }) => (strong ? `**${text}**` : text))
        .join(' ');
}
function next(outcome, { place }) {
    if (place === undefined)
        return '';
    const steps = (0,next_steps/* nextSteps */.Z)(outcome, place, untrusted_text/* codeSpan */.SS);
    return steps.length === 0 ? '' : `**Next:** ${steps.join(' ')}`;
}
function pictures({ decision }, { charts, trend }) {
    return [
        charts === undefined ? '' : comparisonBlock(decision),
        trend === undefined ? '' : trendBlock(trend, charts === 'summary'),
    ];
}
function requirements(outcome) {
    const met = (0,reasons/* requirementsMet */.TJ)(outcome, untrusted_text/* codeSpan */.SS);
    if (met.length === 0)
        return '';
    return foldedList('What the policy requires', met.map(reasonLine));
}
function table(outcome, most) {
    const table = (0,gate_table/* gateTable */.k)(outcome, most);
    if (table === null)
        return '';
    const { head, rows, left } = table;
    return [
        tableRow(['', ...head.map((lines) => lines.join('<br>'))]),
        tableRow([':--', ':--', ...head.slice(1).map(() => '--:')]),
        ...rows.map(({ outcome, gate, numbers }) => tableRow([signOf(outcome), (0,untrusted_text/* codeSpanInCell */.zM)(gate, 160), ...numbers])),
        ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
    ].join('\n');
}
function markdown_reasons(outcome, most) {
    const lines = (0,reasons/* reasonsOf */.zM)(outcome, untrusted_text/* codeSpan */.SS, most).map(reasonLine);
    return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n');
}
function reasonLine({ outcome, gate, text, warning }) {
    const who = gate === null ? signOf(outcome) : `${signOf(outcome)}, ${(0,untrusted_text/* codeSpan */.SS)(gate, 160)}`;
    return `- ${who}: ${text}${warning === null ? '' : ` — ⚠️ ${warning}`}`;
}
/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome) {
    return `${emoji[outcome]} ${outcome}`;
}
function changes(outcome) {
    const title = (0,reasons/* changesTitle */.wv)(outcome);
    const lines = (0,words/* changeLines */.Ow)(outcome.change, untrusted_text/* codeSpan */.SS);
    if (lines.length === 0 || title === null)
        return '';
    return [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}
function noteList(notes) {
    const lines = notes.map((note) => `- ${(0,promotion_notes/* noteReason */.F)(note, untrusted_text/* codeSpan */.SS)}`);
    return lines.length === 0 ? '' : ['**Besides**', '', ...lines].join('\n');
}
function markdown_links({ decision }, { uiUrl, workflowRunUrl }) {
    const { model, candidate, champion } = decision;
    const found = [];
    if (uiUrl !== null) {
        for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
            found.push((0,links/* markdownLink */.iQ)(`version ${side.version}`, (0,links/* versionUrl */.Aj)(uiUrl, model, side.version)));
            const run = (0,links/* runUrl */.Vp)(uiUrl, side.run);
            if (run !== null)
                found.push((0,links/* markdownLink */.iQ)(`its run`, run));
        }
    }
    if (workflowRunUrl !== null)
        found.push((0,links/* markdownLink */.iQ)('workflow run', workflowRunUrl));
    return found.join(' · ');
}
function details({ decision }) {
    const { rules, evidenceDigest } = decision;
    const baselines = new Set(decision.gates
        .filter((gate) => gate.baseline !== null)
        .map((gate) => (0,words/* baselineName */.Ri)(gate, untrusted_text/* codeSpan */.SS)));
    const datasets = new Set(decision.gates.map((gate) => (0,dataset_words/* datasetsRemark */.c)(gate, untrusted_text/* codeSpan */.SS)).filter((it) => it !== null));
    const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved');
    return foldedList('Evidence', [
        `- evidence digest: \`${evidenceDigest}\`${approved ? ' (as approved)' : ''}`,
        ...(baselines.size === 0 ? [] : [`- compared with ${[...baselines].slice(0, 10).join(', ')}`]),
        ...[...datasets].slice(0, 10).map((remark) => `- compared values: ${remark}`),
        ...(decision.target.kind === 'retirement'
            ? []
            : [
                `- first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
            ]),
    ]);
}
function foldedList(title, lines) {
    return [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n');
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 4205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ versionUrl),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   Zr: () => (/* binding */ modelUrl),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
/** Pages of MLflow's UI; `ui` has no slash at its end. */
function versionUrl(ui, model, version) {
    return `${ui}/#/models/${encoded(model)}/versions/${version}`;
}
/** The same where links may be turned off; '' for none, as outputs say it. */
function modelUrl(ui, model, version) {
    return ui === null ? '' : versionUrl(ui, model, version);
}
function runUrl(ui, run) {
    if (run.kind !== 'found')
        return null;
    const [experiment, id] = [run.experimentId, run.runId].map(encoded);
    return `${ui}/#/experiments/${experiment}/runs/${id}`;
}
/** More than any name that MLflow takes needs, and less than browsers and proxies do. */
const longestAddress = 4000;
/** A Markdown link whose text is ours; a parenthesis would end the address early. */
function markdownLink(text, url) {
    if (url.length > longestAddress)
        return text;
    return `[${text}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>)`;
}
/**
 * Half of a surrogate pair, which an address cannot hold, becomes U+FFFD. Quotes and parentheses are
 * encoded as well: they would be taken as such where a shell or Markdown reads the address.
 */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (sign) => {
        return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    });
}


/***/ }),

/***/ 1502:
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

/***/ 3195:
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
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8692);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
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
    const file = `${kind.name} '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}'`;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch((cause) => {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The workspace ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(workspace)} does not exist, so neither does the ${file}.`, { cause });
    });
    const wanted = resolved(root, path, file);
    if (!isInside(root, wanted)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is outside the workspace ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(root)}.`);
    }
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wanted).catch((cause) => {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} does not exist in ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(root)}. ` +
            `Is the repository checked out before this step?`, { cause });
    });
    if (!isInside(root, real)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is a link that leads out of the workspace.`);
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
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${kind.name} '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}' is not text in UTF-8; save it in that encoding.`, { cause });
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
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} has a zero byte in its path.`);
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
                throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is not a file.`);
            const opened = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const { size } = await opened.stat();
            if (size > kind.mostBytes) {
                throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} has ${size} bytes; ${kind.expected}.`);
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
        if (error instanceof _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
            throw error;
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} cannot be read.`, { cause: error });
    }
}


/***/ })

};
