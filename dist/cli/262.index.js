export const id = 262;
export const ids = [262];
export const modules = {

/***/ 3262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyFlags: () => (/* binding */ historyFlags),
  showHistory: () => (/* binding */ showHistory)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/config/target.ts
var config_target = __webpack_require__(5165);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/report/moment.ts
var moment = __webpack_require__(24);
// EXTERNAL MODULE: ./src/core/report/record-json.ts
var record_json = __webpack_require__(1412);
;// CONCATENATED MODULE: ./src/core/report/history-json.ts


/** The whole history as data, newest first. */
function historyData({ model, targets, folded }) {
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

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/core/report/record-words.ts
var record_words = __webpack_require__(7793);
;// CONCATENATED MODULE: ./src/core/report/history-words.ts



/** What happened to a target, in 40 characters at most. */
function eventSays(event) {
    if (event.kind === 'cleared')
        return `hold of ${event.record.version} lifted`;
    const { record, kind } = event;
    const { action, version, target } = record;
    const elsewhere = (0,untrusted_text/* visible */.RK)(target.slice(target.indexOf(':') + 1), 12);
    switch (kind) {
        case 'unfinished':
            return `${(0,record_words/* nounOf */.a2)(record)} of ${version} begun`;
        case 'undone':
            return `${(0,record_words/* nounOf */.a2)(record)} of ${version} undone`;
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
            return `${verb}, verdict ${(0,untrusted_text/* visible */.RK)(verdict, 16)}`;
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
            return (0,moment/* minuteOf */.i)(holding.ending.by.at);
        case 'unseen':
            return 'not recorded';
        case 'not-ended':
            return holders.includes(holding.version) ? 'now' : 'not recorded';
    }
}

// EXTERNAL MODULE: ./src/core/report/words.ts + 1 modules
var words = __webpack_require__(3253);
// EXTERNAL MODULE: ./src/core/report/wrapped.ts
var wrapped = __webpack_require__(75);
;// CONCATENATED MODULE: ./src/core/report/history-table.ts





const quote = (text) => (0,untrusted_text/* visible */.RK)(text, 100);
const width = 80;
const indent = '    ';
/** Who held what, newest first, in lines of 80 columns; only an address may be longer. */
function historyText(history, paint) {
    const { targets, model, folded } = history;
    if (targets.length === 0) {
        return [
            `No version of '${(0,untrusted_text/* visible */.RK)(model, 100)}' carries a record of Stagegate. What was moved before ` +
                'Stagegate, or past it, has none.',
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
    const versions = events.map(eventVersion);
    const column = Math.max('Version'.length, ...versions.map((text) => text.length));
    const row = (when, version, says, until) => `${when.padEnd(16)}  ${version.padEnd(column)}  ${says.padEnd(33)}  ${until}`.trimEnd();
    return [
        paint(name, 'strong'),
        ...(events.length === 0
            ? ['No record speaks of it.']
            : [row('When', 'Version', 'What', 'Until')]),
        ...events.flatMap((event, index) => {
            const [holding] = event.kind === 'cleared' ? [] : event.began;
            const until = holding === undefined ? '' : heldUntil(holding, holders);
            return [
                row((0,moment/* minuteOf */.i)(event.record.at), versions[index] ?? '', eventSays(event), until),
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

// EXTERNAL MODULE: ./src/core/history/history.ts
var history_history = __webpack_require__(2780);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/whole-standing.ts
var whole_standing = __webpack_require__(6861);
;// CONCATENATED MODULE: ./src/history.ts



/** Who held a target when; `target` null: every target that has a record. Nothing changes. */
async function src_history_history(model, target, registry) {
    const standing = await (0,whole_standing/* wholeStanding */._)(model, registry);
    return (0,history_history/* historyOf */.o)(standing, target === null ? null : (0,core_model/* targetKey */.hD)(target));
}

// EXTERNAL MODULE: ./src/cli/connection.ts + 4 modules
var connection = __webpack_require__(6175);
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
    const target = isNamed ? (0,config_target/* parseTarget */.hu)(raw.stage, raw.alias, false) : null;
    const told = await (0,connection/* withSources */.Z)(raw, around, ({ registry }) => src_history_history(model, target, registry));
    around.out(json ? (0,cli_json/* jsonText */.s)(historyData(told)) : historyText(told, around.paint).join('\n'));
    return exit/* exitCodes */.hS.ok;
}


/***/ }),

/***/ 2780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3365);
/* harmony import */ var _target_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1595);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);




/** `target` null: every target that a record, or a tag of the registered model, speaks of. */
function historyOf(standing, target) {
    const told = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldIn */ .fk)(standing);
    const replayed = (0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .replay */ .e)(told.records.filter(({ state }) => state === 'done'));
    const gone = new Map((0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRecord */ .k6)(told).map((held) => [held.target, held]));
    const pending = Map.groupBy(told.records.filter(({ state }) => state !== 'done'), (record) => record.target);
    const cleared = Map.groupBy(told.clearings, (record) => record.target);
    const keys = target === null ? (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenOf */ .GR)(told) : [target];
    const targets = keys.flatMap((key) => {
        const named = (0,_target_name_js__WEBPACK_IMPORTED_MODULE_2__/* .targetNamed */ .b)(key);
        if (named === null)
            return [];
        const events = eventsOf(key, replayed.get(key) ?? _replay_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .s, pending.get(key) ?? [], cleared.get(key) ?? []);
        return [
            {
                key,
                target: named,
                events,
                holdings: (replayed.get(key) ?? _replay_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .s).holdings.toReversed(),
                holders: (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .holdersOf */ .pW)(standing, named),
                withoutRecord: gone.get(key) ?? null,
            },
        ];
    });
    return { model: standing.model, targets, folded: told.folded };
}
function eventsOf(key, { touchedBy, holdings }, pending, clearings) {
    const began = Map.groupBy(holdings, ({ arrived }) => arrived);
    const moves = touchedBy.map((record) => {
        const times = began.get(record) ?? [];
        const kind = record.target === key ? 'moved' : times.length > 0 ? 'arrived' : 'left';
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
/** What the tags of a registered model say of who held what last; what makes no sense is left out. */
function heldLast(tags) {
    return [...tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => readHeld(key, value))
        .filter((held) => held !== null);
}
function readHeld(key, text) {
    const told = (0,tag/* fieldsOf */.Pf)(text);
    if (told === null)
        return null;
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
    const records = standing.versions
        .flatMap(({ version, tags }) => (0,read_records/* recordsOn */.yG)(version, tags))
        .filter(({ target }) => (0,target_name/* targetNamed */.b)(target) !== null)
        .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
        .sort(byKey);
    const folded = standing.versions
        .map(({ version, tags }) => [version, (0,fold/* foldedCount */.Gv)(tags)])
        .filter(([, count]) => count > 0);
    const clearings = standing.versions.flatMap(({ version, tags }) => (0,read_records/* clearingsOn */.kQ)(version, tags));
    return { records, clearings, held: heldLast(standing.tags), folded: new Map(folded) };
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

/***/ 1412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ clearingData),
/* harmony export */   e: () => (/* binding */ recordData)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);

/** A record as data: what its tag says, and the key of the tag. */
function recordData(record) {
    return {
        key: record.key,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: record.target,
        version: String(record.version),
        from: record.from,
        former: record.former.map(String),
        to: record.to === null ? null : String(record.to),
        back: record.back,
        at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isoMoment */ .Q)(record.at),
        by: record.by,
        reason: record.reason,
        run: record.run,
        evidence: record.evidence,
        policy: record.policy,
        approvedBy: record.approvedBy,
    };
}
/** The same of one that moved nothing. */
function clearingData(record) {
    return {
        key: record.key,
        action: record.action,
        target: record.target,
        version: String(record.version),
        at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isoMoment */ .Q)(record.at),
        by: record.by,
        reason: record.reason,
        run: record.run,
    };
}


/***/ }),

/***/ 75:
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

/***/ 6861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ wholeStanding)
/* harmony export */ });
const mostAttempts = 3;
/**
 * Who holds what, with all versions there are: any of them may carry a record. Where somebody moves
 * a version meanwhile, it is read again, for half of a move looks like one past the gates.
 */
async function wholeStanding(model, registry) {
    for (let attempt = 1;; attempt += 1) {
        const before = await registry.readStanding(model);
        const versions = await registry.listVersions(model);
        const after = await registry.readStanding(model);
        if (attempt === mostAttempts || holdersIn(before) === holdersIn(after)) {
            return { ...after, versions };
        }
    }
}
/** Equal for two readings between which nobody moved anything. */
function holdersIn({ aliases, versions }) {
    return JSON.stringify([
        [...aliases],
        versions.map(({ version, stage, updatedAt }) => [version, stage, updatedAt]),
    ]);
}


/***/ })

};
