export const id = 499;
export const ids = [499];
export const modules = {

/***/ 3514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ adopt)
});

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/records/rollback-mark.ts
var rollback_mark = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/evidence/registry-clock.ts
var registry_clock = __webpack_require__(885);
// EXTERNAL MODULE: ./src/core/records/last-holder.ts
var last_holder = __webpack_require__(3203);
// EXTERNAL MODULE: ./src/evidence/resolve-version.ts
var resolve_version = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/moves/turn.ts
var moves_turn = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/moves/write-records.ts
var write_records = __webpack_require__(4822);
;// CONCATENATED MODULE: ./src/moves/adopt.ts









/**
 * Records that the version holds the target, and moves nothing. It is begun as a move is, so that
 * no other run moves the target between the look and the record. Throws a `ConflictError` where
 * another run is at work on it, or the version does not hold it any more.
 */
async function adoptHolder(registry, model, record, clock) {
    if (registry.transact !== null) {
        await atOnce(registry, registry.transact, model, record);
        return;
    }
    await (0,write_records/* writeBegun */.$l)(registry, model, record);
    const { snapshot, ...turn } = await (0,moves_turn/* waitForTurn */.qg)(registry, model, record, clock);
    const former = (0,model_model/* holdersOf */.pW)(snapshot, record.target);
    if (turn.kind === 'theirs' || !former.includes(record.version)) {
        await (0,write_records/* forgetBegun */.Dh)(registry, model, record);
        throw turn.kind === 'theirs'
            ? new errors/* ConflictError */.fK((0,moves_turn/* atWork */.R_)(turn.record))
            : holdsNoLonger(record, snapshot);
    }
    const found = { ...record, former };
    // As long as the model does not say that it has been held, the next run has something to complete.
    await (0,write_records/* writeLastHolder */.cY)(registry, snapshot, found);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, snapshot, record.version);
    await (0,write_records/* writeEnded */.A1)(registry, row, found, 'done');
}
async function atOnce(registry, transact, model, record) {
    const { target, version } = record;
    const snapshot = await registry.readSnapshot(model);
    const former = (0,model_model/* holdersOf */.pW)(snapshot, target);
    if (!former.includes(version))
        throw holdsNoLonger(record, snapshot);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, snapshot, version);
    const done = { ...record, former, state: 'done' };
    await transact({
        model,
        holds: { target, version },
        changes: [],
        versionTags: (0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)(done)),
        modelTags: [(0,last_holder/* lastHolderTag */.p_)(done, snapshot)],
    });
}
function holdsNoLonger({ target, version }, snapshot) {
    return new errors/* ConflictError */.fK(`Somebody else moved ${(0,model_target/* targetWords */.LT)(target)} of '${(0,untrusted_text/* visible */.RK)(snapshot.model)}' meanwhile, and version ` +
        `${version} does not hold it any more. Its holders now: ` +
        `${(0,model_target/* holderWords */.gx)((0,model_model/* holdersOf */.pW)(snapshot, target))}. Nothing was adopted.`);
}

// EXTERNAL MODULE: ./src/moves/recover.ts
var recover = __webpack_require__(7190);
// EXTERNAL MODULE: ./src/commands/actor.ts
var actor = __webpack_require__(6331);
;// CONCATENATED MODULE: ./src/commands/adopt.ts










/**
 * Takes over what stands there past the gates: records who says that the version may hold the target,
 * and why. Nothing moves. Throws a `UsageError` where the version does not hold the target, or was
 * rolled back from it, and a `ConflictError` where somebody is at work on it.
 */
async function adopt(adoption, registry, machine) {
    const promoter = (0,registry_clock/* byClockOf */.j)(registry, machine);
    const { model, target, reason } = adoption;
    const { snapshot: standing, row, notes, } = await (0,recover/* recoverForVersion */.UC)(registry, adoption, (version) => ({ action: 'promote', version }), promoter.now);
    const { version } = row;
    const holders = (0,model_model/* holdersOf */.pW)(standing, target);
    if (!holders.includes(version))
        throw holdsNot(version, target, standing);
    if ((0,rollback_mark/* rollbackMarkOf */.N_)(row, target) !== null)
        throw onHold(version, target, standing);
    await adoptHolder(registry, model, (0,records_record/* begunRecord */.pD)(row, (0,actor/* writerOfRecord */._)(promoter), {
        action: 'adopt',
        verdict: 'accepted',
        // Nobody is archived by it.
        target: target.kind === 'stage' ? { ...target, archiveExisting: false } : target,
        former: holders,
        reason,
    }), promoter);
    const others = holders.filter((holder) => holder !== version);
    return { model, version, target, others, reason, by: promoter.by, notes };
}
function holdsNot(version, target, standing) {
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' does not hold ${(0,model_target/* targetWords */.LT)(target)}, so there is ` +
        `nothing to adopt: adopt moves nothing. Its holders: ${(0,model_target/* holderWords */.gx)((0,model_model/* holdersOf */.pW)(standing, target))}.`);
}
function onHold(version, target, standing) {
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' was rolled back from ${(0,model_target/* targetWords */.LT)(target)}, and ` +
        'holds it again. If it is good after all, lift that hold first: clear-rollback.');
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ audit)
/* harmony export */ });
/* harmony import */ var _core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
/* harmony import */ var _evidence_full_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);


/**
 * Where stages and aliases stand against what the records say: Production, every target that has a
 * record, and those that are named besides. Nothing changes.
 */
async function audit(model, besides, registry) {
    return (0,_core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .auditOf */ .F)(await (0,_evidence_full_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .fullSnapshot */ .G)(model, registry), besides);
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ clearRollback)
});

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/records/rollback-mark.ts
var rollback_mark = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/evidence/registry-clock.ts
var registry_clock = __webpack_require__(885);
// EXTERNAL MODULE: ./src/moves/write-records.ts
var write_records = __webpack_require__(4822);
;// CONCATENATED MODULE: ./src/moves/clear-rollback-mark.ts



/** Removes the hold of a rollback. No hold goes without a record of who lifted it. */
async function clearRollbackMark(registry, row, record) {
    const { model, version } = row;
    const key = (0,rollback_mark/* rollbackMarkKey */.Vj)(record.target);
    if (registry.transact === null) {
        await (0,write_records/* writeEnded */.A1)(registry, row, record, 'done');
        await registry.deleteVersionTag(model, version, key);
        return;
    }
    await registry.transact({
        model,
        changes: [],
        versionTags: [
            ...(0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)({ ...record, state: 'done' })),
            { version, key, value: null },
        ],
        modelTags: [],
    });
}

// EXTERNAL MODULE: ./src/moves/recover.ts
var recover = __webpack_require__(7190);
// EXTERNAL MODULE: ./src/commands/actor.ts
var actor = __webpack_require__(6331);
;// CONCATENATED MODULE: ./src/commands/clear-rollback.ts










/**
 * Lets a version be promoted again to where it was rolled back from. Nothing moves. Throws a
 * `UsageError` where there is no such hold, and a `ConflictError` where somebody is at work on it.
 */
async function clearRollback(clearing, registry, machine) {
    const promoter = (0,registry_clock/* byClockOf */.j)(registry, machine);
    const { model, target, reason } = clearing;
    const { snapshot: standing, row, notes, } = await (0,recover/* recoverForVersion */.UC)(registry, clearing, 
    // A rollback that was killed would leave its hold once more, when the next run finishes it.
    () => ({ action: 'rollback', to: null, force: false }), promoter.now);
    const hold = (0,rollback_mark/* rollbackMarkOf */.N_)(row, target);
    if (hold === null)
        throw noHold(row, target, standing);
    await clearRollbackMark(registry, row, (0,records_record/* begunRecord */.pD)(row, (0,actor/* writerOfRecord */._)(promoter), {
        action: 'clear-rollback',
        verdict: 'ungated',
        target,
        former: (0,model_model/* holdersOf */.pW)(standing, target),
        reason,
    }));
    return { model, version: row.version, target, mark: hold, reason, notes };
}
function noHold(row, target, standing) {
    const { version } = row;
    const elsewhere = (0,rollback_mark/* rolledBackTargets */.GB)(row);
    const others = standing.versions.filter((each) => (0,rollback_mark/* rollbackMarkOf */.N_)(each, target) !== null);
    const found = [
        ...elsewhere
            .slice(0, 10)
            .map((each) => `version ${version} from ${(0,untrusted_text/* visible */.RK)((0,model_target/* targetKey */.hD)(each), 100)}`),
        ...others.slice(0, 10).map((each) => `version ${each.version} from here`),
    ];
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' was not rolled back from ${(0,model_target/* targetWords */.LT)(target)}, so there is ` +
        `no hold to clear. ${found.length === 0 ? 'Neither was any other.' : `Rolled back: ${found.join(', ')}.`}`);
}


/***/ }),

/***/ 2491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAudit)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _environment_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6481);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8058);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9105);




function readAudit(raw) {
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEnvironmentInputs */ .Lq)(raw, 'an audit');
    const besides = [
        ...(raw.stage === '' ? [] : [guarded((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .hu)(raw.stage, '', false))]),
        ...(raw.alias === '' ? [] : [(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .hu)('', raw.alias, false)]),
    ];
    return { model: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelName */ .jh)(raw), besides };
}
function guarded(target) {
    if (target.kind !== 'retirement')
        return target;
    throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A move to ${target.stage} needs no gates, so there is nothing to audit there: name Staging or ` +
        'Production, or an alias.');
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ refuseEnvironmentInputs),
/* harmony export */   MI: () => (/* binding */ refuseApproval),
/* harmony export */   gn: () => (/* binding */ refuseIdleEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7655);


/** Who asks a rollback for an approval must not be left believing that one was looked for. */
function refuseApproval(raw, command) {
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('require-approval', raw['require-approval'], false))
        return;
    throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"require-approval" lets evidence through that people have approved, and ${command} takes no ` +
        'evidence. Leave it out: the job\'s own "environment:" lets nobody in without its reviewers.');
}
/** `environment` names where a deployment is made, and does nothing by itself. */
function refuseIdleEnvironment(raw, command) {
    if (raw.environment === '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false))
        return;
    throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"environment" is given and "create-deployment" is not true, so ${command} would do nothing with ` +
        'it. The job\'s own "environment:" is what GitHub protects.');
}
/** For a command that moves nothing, of which no environment has anything to tell. */
function refuseEnvironmentInputs(raw, command) {
    refuseApproval(raw, command);
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"create-deployment" is true, and ${command} moves nothing that a deployment could tell of. ` +
            'Leave it out.');
    }
    refuseIdleEnvironment(raw, command);
}


/***/ }),

/***/ 1604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ readClearRollback),
/* harmony export */   XP: () => (/* binding */ readRollback),
/* harmony export */   x6: () => (/* binding */ readAdopt)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4213);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7655);
/* harmony import */ var _environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6481);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8058);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9398);






function readRollback(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'roll back');
    refuseWhatPromotionsTake(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseApproval */ .MI)(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseIdleEnvironment */ .gn)(raw, 'a rollback');
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('archive-existing', raw['archive-existing'], true)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"archive-existing" is false, and a rollback gives the stage to one version, as it was before ' +
            'the promotion. Leave it out.');
    }
    const toVersion = readNumber(raw, 'to-version', 'who gets the target back');
    const version = readNumber(raw, 'version', 'the one that is rolled back, if it holds the target');
    if (toVersion !== null && toVersion === version) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"version" and "to-version" are both ${version}: "version" is the one that is rolled back, ` +
            '"to-version" the one that gets the target back.');
    }
    return {
        rollback: {
            model,
            target,
            toVersion,
            version,
            force: (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('force', raw.force, false),
            reason: raw.reason === '' ? null : raw.reason,
        },
        dryRun: (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false),
    };
}
function readClearRollback(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'clear');
    refuseWhatMovesTake(raw, 'clear-rollback');
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and clear-rollback has nothing to show beforehand: a check of the promotion ' +
            'names the hold.');
    }
    const reason = raw.reason === '' ? null : raw.reason;
    return { model, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionInput */ .gX)(raw.version), target, reason };
}
function readAdopt(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'adopt');
    refuseWhatMovesTake(raw, 'adopt');
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and adopt has nothing to show beforehand: audit names what stands there.');
    }
    if (raw.reason === '') {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"reason" is empty: say why the version may hold the target, though no gate let it there.');
    }
    return { model, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionInput */ .gX)(raw.version), target, reason: raw.reason };
}
function readServingTarget(raw, verb) {
    const target = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(raw);
    if (target.kind === 'retirement') {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"stage" is ${target.stage}, from which nobody serves, so there is nothing to ${verb} there. ` +
            'Name what the version was promoted to: Staging, Production or an alias.');
    }
    return target;
}
const onlyForPromotions = [
    'gates',
    'policy',
    'first-promotion',
    'same-dataset',
    'expected-evidence',
    'accept-hold',
];
/** Ignored, they would look as if they had been asked. */
function refuseWhatPromotionsTake(raw, command) {
    const given = onlyForPromotions.find((name) => raw[name] !== '');
    if (given !== undefined) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${given}" is given, and ${command} asks no gates and takes no evidence. Leave it out, or use ` +
            'check or promote.');
    }
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('rollback-on-failure', raw['rollback-on-failure'], false)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"rollback-on-failure" undoes a promotion, and ${command} makes none. Leave it out.`);
    }
}
/** For a command that moves nothing. */
function refuseWhatMovesTake(raw, command) {
    refuseWhatPromotionsTake(raw, command);
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEnvironmentInputs */ .Lq)(raw, command);
    if (raw['to-version'] !== '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('force', raw.force, false)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"to-version" and "force" are for rollback, and ${command} moves nothing.`);
    }
}
/** A number only: `@champion` would name whoever holds the target now, whatever was meant. */
function readNumber(raw, name, meaning) {
    const text = raw[name];
    if (text === '')
        return null;
    const selector = /^\d+$/.test(text) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionSelector */ .Bg)(text) : null;
    if (selector?.kind !== 'number') {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text)}'; for a rollback it is the number of a version: ${meaning}.`);
    }
    return selector.version;
}


/***/ }),

/***/ 6044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkRollback),
  d: () => (/* binding */ rollback_rollback)
});

// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/evidence/registry-clock.ts
var registry_clock = __webpack_require__(885);
// EXTERNAL MODULE: ./src/moves/recover.ts
var recover = __webpack_require__(7190);
// EXTERNAL MODULE: ./src/moves/roll-back.ts
var roll_back = __webpack_require__(9027);
// EXTERNAL MODULE: ./src/moves/turn.ts
var turn = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/commands/actor.ts
var actor = __webpack_require__(6331);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/history/recorded-holder.ts
var recorded_holder = __webpack_require__(1977);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/records/begun-records.ts
var begun_records = __webpack_require__(6420);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/rollback-mark.ts
var rollback_mark = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/core/rollback/rollback.ts
var rollback = __webpack_require__(7982);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/evidence/resolve-version.ts
var resolve_version = __webpack_require__(7984);
;// CONCATENATED MODULE: ./src/commands/decide-rollback.ts










/**
 * Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can.
 * `basis`: key of the record that says who was there before; null: the one by which it is held now.
 * `passedOver`: what others have begun, who may move there yet.
 */
async function decideRollback(asked, standing, registry, basis = null, passedOver = []) {
    const { model, target } = asked;
    const holders = (0,model_model/* holdersOf */.pW)(standing, target);
    const loses = await whoLoses(asked, holders, standing, registry);
    const record = basis === null
        ? howItCameThere(loses, asked, standing)
        : ((0,read_records/* recordsOn */.yG)(loses).find(({ key }) => key === basis) ?? null);
    const gets = await whoGets(asked, loses, record, standing, registry);
    const stage = cameFrom(record, asked);
    const from = stage === null ? null : { stage, holders: thereOrComing(stage, standing, passedOver) };
    const plan = (0,rollback/* planRollback */.I)({ model, target, holders, loses, gets, from });
    return { plan, basis: asked.toVersion === null ? record : null, holders, loses };
}
/** Highest first. */
function thereOrComing(stage, standing, passedOver) {
    const coming = passedOver.map((record) => (0,begun_records/* comingTo */.dl)(stage, record)).filter((it) => it !== null);
    return [...new Set([...(0,model_model/* versionsInStage */.tN)(standing, stage), ...coming])].sort((a, b) => b - a);
}
/** The stage before this one, as far as a record says that it was another; null where an alias moves. */
function cameFrom(record, { target }) {
    if (target.kind === 'alias')
        return null;
    const from = record?.from ?? 'Archived';
    return from === target.stage ? 'Archived' : from;
}
async function whoLoses(asked, holders, standing, registry) {
    if (holders.length === 0) {
        throw new errors/* UsageError */.eb(`Nothing holds ${where(asked)}, so there is nothing to roll back.`);
    }
    const rows = await Promise.all(holders.map((version) => (0,resolve_version/* existingVersion */.Yf)(registry, standing, version)));
    const wanted = asked.version === null ? rows : rows.filter((row) => row.version === asked.version);
    // Of several, the one that came last is what somebody wants to be rid of.
    const [last] = wanted.toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version);
    if (last === undefined)
        throw new Error('a version that does not hold the target loses nothing');
    return last;
}
/**
 * The version's own record by which it holds the target now, or held it before a rollback gave it
 * back: null where it was moved past Stagegate, or was rolled back, or lost it to another version,
 * and came back past it.
 */
function howItCameThere(loses, { target }, standing) {
    const versions = (0,recorded_holder/* versionsWith */.Yp)(standing.versions, loses);
    const now = (0,recorded_holder/* heldByRecords */.BF)(versions, (0,model_target/* targetKey */.hD)(target)).holders.get(loses.version);
    // What a rollback of another target did tells nothing of who was there before.
    if (now === undefined || !(0,model_target/* isSameTarget */.mv)(now.target, target))
        return null;
    if (now.action !== 'rollback')
        return isMove(now) ? now : null;
    // Who was adopted had come past Stagegate, unless a record had brought it there already.
    const broughtIt = (it) => (0,recorded_holder/* heldByRecords */.BF)(versions, (0,model_target/* targetKey */.hD)(it.target)).holdings.some(({ arrived }) => arrived.key === it.key);
    const last = (0,read_records/* recordsOn */.yG)(loses)
        .filter(({ state }) => state === 'done')
        .filter((it) => (0,model_target/* isSameTarget */.mv)(it.target, target) || (target.kind === 'stage' && isOfStage(it)))
        .filter((it) => it.action !== 'adopt' || broughtIt(it))
        .at(-1);
    return last !== undefined && (0,model_target/* isSameTarget */.mv)(last.target, target) && isMove(last) ? last : null;
}
/** Whether it says who was there before the version came. */
function isMove({ action }) {
    return action === 'promote' || action === 'transition';
}
function isOfStage({ target }) {
    return target.kind !== 'alias';
}
async function whoGets(asked, loses, record, standing, registry) {
    const { toVersion } = asked;
    const former = toVersion ?? formerHolder(asked, loses, record, standing);
    if (former === null)
        return null;
    if (former === loses.version) {
        throw new errors/* UsageError */.eb(`Version ${former} holds ${where(asked)} now: name another "to-version".`);
    }
    const gets = await registry.readVersion(standing.model, former);
    if (gets === null) {
        throw new errors/* UsageError */.eb(toVersion === null
            ? `Version ${former} held ${where(asked)} before version ${loses.version}, and no longer exists. ` +
                'Name another one in "to-version".'
            : `Version ${former} of '${(0,untrusted_text/* visible */.RK)(asked.model)}' does not exist.`);
    }
    if (!asked.force)
        throwIfUnfit(gets, asked);
    throwIfItEmptiesProduction(gets, asked);
    return gets;
}
function formerHolder(asked, loses, record, standing) {
    const { target } = asked;
    if (record === null) {
        throw new errors/* UsageError */.eb(`Version ${loses.version} holds ${where(asked)}, and no record of its own says that Stagegate ` +
            'moved it there, so nobody knows what was there before. Name the version that shall have ' +
            'it in "to-version".');
    }
    if (target.kind === 'stage' && record.from === target.stage) {
        throw new errors/* UsageError */.eb(`Version ${loses.version} was in ${target.stage} before its promotion, too, beside others: what ` +
            'was there before was not one version. Name the version that shall have it in "to-version".');
    }
    const former = record.former.filter((holder) => holder !== loses.version);
    if (target.kind === 'stage' && !(0,model_target/* archives */.EK)(record.target)) {
        // It came beside them: who stayed is there, and who has left since is not brought back.
        const holders = (0,model_model/* holdersOf */.pW)(standing, target);
        return former.find((holder) => holders.includes(holder)) ?? null;
    }
    if (former.length > 1) {
        throw new errors/* UsageError */.eb(`Versions ${former.join(', ')} held ${where(asked)} before version ${loses.version}, whose ` +
            'promotion archived them all, and one of them alone is not what was there before. Name the ' +
            'version that shall have it in "to-version".');
    }
    return former[0] ?? null;
}
/** Whatever a rollback of Staging does, Production stays as it is. */
function throwIfItEmptiesProduction({ version, stage }, asked) {
    const { target } = asked;
    if (target.kind !== 'stage' || target.stage === 'Production' || stage !== 'Production')
        return;
    throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and is in Production now: that would take ` +
        `it out of Production. Name another one in "to-version". To take the other version out of ` +
        `${target.stage} and put nobody there, move it to Archived.`);
}
function throwIfUnfit(gets, asked) {
    const { version, status } = gets;
    if (status !== 'READY') {
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and is ${(0,untrusted_text/* visible */.RK)(status)}, not READY. Name ` +
            'another one in "to-version", or give "force".');
    }
    const rolledBack = (0,rollback_mark/* rollbackMarkOf */.N_)(gets, asked.target);
    if (rolledBack !== null) {
        const reason = rolledBack.reason === null ? '' : `: ${(0,untrusted_text/* visible */.RK)(rolledBack.reason)}`;
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and was itself rolled back from it by ` +
            `${(0,untrusted_text/* visible */.RK)(rolledBack.by, 100)}${reason}. Name another one in "to-version", or give "force".`);
    }
}
function where({ model, target }) {
    return `${(0,model_target/* targetWords */.LT)(target)} of '${(0,untrusted_text/* visible */.RK)(model)}'`;
}

// EXTERNAL MODULE: ./src/core/history/replay.ts
var replay = __webpack_require__(3365);
;// CONCATENATED MODULE: ./src/commands/nothing-to-roll-back.ts









/**
 * Whether what another run had begun, and this one completed, is all that was asked for: what was
 * begun long ago, by another run, was meant for what stood there then.
 */
function isWhatIsAsked({ record, ended }, { target, version, toVersion }, { run, now }) {
    return (record.action === 'rollback' &&
        (0,model_target/* isSameTarget */.mv)(record.target, target) &&
        ended === 'completed' &&
        ((0,begun_records/* isYoung */.Pi)(record, now()) || (0,records_record/* isSameRun */.Mf)(record.run, run)) &&
        (version === null || version === record.version) &&
        (toVersion === null || toVersion === record.to));
}
/**
 * A job that is run again must not roll back once more, beyond what it was meant to: as long as what
 * its rollback has left stands there, it is done. `finished`: one that was begun, and ended just now.
 * Throws a `UsageError` where it cannot be told how far back is meant.
 */
function nothingToDo(asked, standing, run, finished) {
    const { target, version, toVersion } = asked;
    const holders = (0,model_model/* holdersOf */.pW)(standing, target);
    if (finished !== undefined && standsAsRolledBack(finished, holders)) {
        return { kind: 'done-before', record: finished };
    }
    const record = ownRollback(target, standing, run);
    const since = record === undefined ? null : movedSince(record, standing, holders, run);
    const isMeant = (version === null || version === record?.version) &&
        (toVersion === null || toVersion === record?.to);
    if (record !== undefined && isMeant && since === 'nothing')
        return { kind: 'done-before', record };
    if (version !== null && !holders.includes(version))
        return { kind: 'holds-no-longer', version };
    if (since === 'others' && version === null && toVersion === null)
        throw howFar(asked, holders);
    return null;
}
/**
 * What has changed who holds the target since one rollback of it: `others` where those who hold it
 * now came by another rollback, or by another workflow run, which this one does not judge.
 */
function movedSince(record, { versions }, holders, run) {
    const told = (0,recorded_holder/* heldByRecords */.BF)(versions, (0,model_target/* targetKey */.hD)(record.target));
    const later = told.touchedBy.some((it) => it.key > record.key && it.action !== 'adopt');
    if (!later && standsAsRolledBack(record, holders))
        return 'nothing';
    const byOthers = holders.some((holder) => {
        const arrived = told.holders.get(holder);
        if (arrived === undefined || arrived.key === record.key)
            return false;
        return arrived.action === 'rollback' || !(0,records_record/* isSameRun */.Mf)(arrived.run, run);
    });
    return byOthers ? 'others' : 'own';
}
/** Of a stage that it gave to nobody, or to one who was there already, others may have left since. */
function standsAsRolledBack(record, holders) {
    const { version, to, former } = record;
    const stayed = (0,replay/* leavesOneAlone */.MI)(record) ? [] : former.filter((holder) => holder !== version);
    return ((to === null || holders.includes(to)) &&
        holders.every((holder) => holder === to || stayed.includes(holder)));
}
function howFar({ model, target }, holders) {
    const flag = target.kind === 'alias' ? `--alias '${(0,untrusted_text/* visible */.RK)(target.alias)}'` : `--stage ${target.stage}`;
    return new errors/* UsageError */.eb(`This workflow run has rolled back ${(0,model_target/* targetWords */.LT)(target)} of '${(0,untrusted_text/* visible */.RK)(model)}' before, and version ` +
        `${holders.join(' and ')} has got it from somebody else since, so it cannot be told how far back ` +
        'is meant. Name the version that shall have it: stagegate rollback --model-name ' +
        `'${(0,untrusted_text/* visible */.RK)(model)}' ${flag} --to-version N, or "to-version" in the action.`);
}
/** The last one that this workflow run made, in whichever of its attempts. */
function ownRollback(target, { versions }, run) {
    if (run === null)
        return undefined;
    return versions
        .flatMap(read_records/* recordsOn */.yG)
        .filter((it) => it.action === 'rollback' && it.state === 'done' && (0,model_target/* isSameTarget */.mv)(it.target, target))
        .filter((it) => (0,records_record/* isSameRun */.Mf)(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .at(-1);
}

;// CONCATENATED MODULE: ./src/commands/rollback.ts









/**
 * Gives the target back to whoever had it before: by the record with the key `basis`, else by the one
 * by which it is held now. No gates are asked. Throws a `UsageError` where nobody can tell who that
 * was, or where they may not have it, and a `ConflictError` where another run may be at work on it,
 * unless it is forced.
 */
async function rollback_rollback(asked, registry, machine, basis = null) {
    const promoter = (0,registry_clock/* byClockOf */.j)(registry, machine);
    const { model, target, force } = asked;
    const before = await registry.readSnapshot(model);
    // Who wants the same may finish what another run has begun; who wants something else may not.
    const asking = { action: 'rollback', to: asked.toVersion, force };
    const { recovered: settled, snapshot: standing } = await (0,recover/* recoverAndLook */.zk)(registry, before, target, asking, promoter.now());
    const notes = (0,recover/* notesOf */.h$)(settled);
    const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter));
    const nothing = nothingToDo(asked, standing, promoter.run, finished?.record);
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, notes);
    const { decided, record, passedOver } = await decideInTurn({ asked, standing, basis, settled }, registry, promoter);
    const { plan, holders: decidedOn } = decided;
    const { holders, ...ended } = await (0,roll_back/* rollBack */.F)(registry, model, plan, decidedOn, record, promoter);
    const ending = { ...ended, plan, basis: decided.basis };
    const all = [...notes, ...(0,recover/* notesOf */.h$)(passedOver)];
    return { model, target, reason: asked.reason, ending, holders, notes: all };
}
/** More rounds than that mean that there are always new ones: those are alive, and have their turn. */
const mostRounds = 3;
/** Forced, it ends what others have begun on the versions that it moves, and decides once more. */
async function decideInTurn(given, registry, promoter) {
    const { asked, basis } = given;
    const passedOver = [];
    for (let { standing } = given, round = 1;; round += 1) {
        const begun = [...given.settled, ...passedOver]
            .filter(({ ended }) => ended === 'passed-over')
            .map(({ record }) => record);
        const decided = await decideRollback(asked, standing, registry, basis, begun);
        const record = recordOf(asked, decided, promoter);
        const inTheWay = asked.force ? (0,turn/* rivals */.Kw)(standing, record, promoter.now()) : [];
        if (inTheWay.length === 0 || round > mostRounds)
            return { decided, record, passedOver };
        passedOver.push(...(await (0,recover/* recoverAtOnce */.P0)(registry, standing, inTheWay)));
        standing = await registry.readSnapshot(asked.model);
    }
}
/** Says what a rollback would do, and changes nothing. */
async function checkRollback(asked, registry, run) {
    const standing = await registry.readSnapshot(asked.model);
    const nothing = nothingToDo(asked, standing, run);
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, []);
    const { plan, basis } = await decideRollback(asked, standing, registry);
    return outcomeOf(asked, standing, { kind: 'checked', plan, basis }, []);
}
function outcomeOf({ model, target, reason }, standing, ending, notes) {
    return { model, target, reason, ending, holders: (0,model_model/* holdersOf */.pW)(standing, target), notes };
}
function recordOf(asked, decided, promoter) {
    const { plan, holders, loses } = decided;
    return (0,records_record/* begunRecord */.pD)(loses, (0,actor/* writerOfRecord */._)(promoter), {
        action: 'rollback',
        // No gate is asked who a target is given back to.
        verdict: 'ungated',
        target: plan.target,
        former: holders,
        to: plan.gets,
        back: plan.back,
        reason: asked.reason,
    });
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isPastTheGates)
/* harmony export */ });
/** Whether somebody moved the target past its gates; the others are only worth knowing. */
function isPastTheGates(finding) {
    switch (finding.kind) {
        case 'holder-without-record':
        case 'holder-ungated':
        case 'returned':
        case 'moved-away':
        case 'several-holders':
        case 'rolled-back-holder':
            return true;
        case 'unfinished':
        case 'accepted':
        case 'holder-deleted':
        case 'record-gone':
            return false;
    }
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ auditOf),
  S: () => (/* binding */ hasMovesPastTheGates)
});

// EXTERNAL MODULE: ./src/core/history/recorded-targets.ts
var recorded_targets = __webpack_require__(3217);
// EXTERNAL MODULE: ./src/core/history/replay.ts
var replay = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
;// CONCATENATED MODULE: ./src/core/audit/absent.ts
/** What the records say of versions that do not hold a target; `gone`: a move without a record. */
function absentFindings(audited, gone) {
    const { unfinished } = audited;
    return [
        ...unfinished.map((record) => ({ kind: 'unfinished', version: record.version, record })),
        ...movedAway(audited, gone),
        ...recordGone(audited, gone),
    ];
}
function movedAway(audited, gone) {
    const { holders, versions, byRecords, byIntents } = audited;
    return [...byRecords.holders].flatMap(([version, record]) => {
        // Something that was begun may have taken it away.
        if (holders.includes(version) || !byIntents.holders.has(version))
            return [];
        if (!versions.has(version))
            return [{ kind: 'holder-deleted', version, record }];
        // So may a move whose record was deleted with its version.
        return gone === null ? [{ kind: 'moved-away', version, record }] : [];
    });
}
function recordGone({ versions }, gone) {
    if (gone === null)
        return [];
    const deleted = !versions.has(gone.version);
    return [{ kind: 'record-gone', version: gone.version, lastHolder: gone, deleted }];
}

// EXTERNAL MODULE: ./src/core/audit/audit-finding.ts
var audit_finding = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/records/rollback-mark.ts
var rollback_mark = __webpack_require__(5544);
;// CONCATENATED MODULE: ./src/core/audit/holders.ts


/** What the records say of the versions that hold a target; `gone`: a last move without a record. */
function holderFindings(audited, gone) {
    return [
        ...audited.holders.flatMap((version) => [
            ...howItCame(audited, version, gone),
            ...rolledBack(audited, version),
        ]),
        ...several(audited),
    ];
}
function howItCame(audited, version, gone) {
    const { byRecords, byIntents, recorded } = audited;
    const replayed = byRecords.holders.has(version) ? byRecords : byIntents;
    const record = replayed.holders.get(version);
    if (record !== undefined)
        return byItsRecord(audited, replayed, version, record);
    // The next findings would say it of a version that the registered model's own tag speaks for.
    if (gone?.version === version)
        return [];
    const departure = byRecords.departures.get(version);
    if (departure === undefined) {
        const folded = recorded.compacted.get(version) ?? 0;
        return [
            { kind: 'holder-without-record', version, folded, copied: recorded.copied.has(version) },
        ];
    }
    return isLeftOver(audited) && !departure.isNamed
        ? []
        : [{ kind: 'returned', version, record: departure.record }];
}
/** A rollback asks no gates: who got the target by one is judged by what let it through before. */
function byItsRecord({ key }, { touchedBy }, version, record) {
    const isGivenBack = record.action === 'rollback';
    const own = touchedBy.filter((it) => it.version === version && (0,model_target/* targetKey */.hD)(it.target) === key);
    const judged = isGivenBack ? own.findLast(wasLetThrough) : record;
    // A rollback's record, or an adoption's, may say what it likes: no gate was asked by it.
    if (judged?.action === 'promote' || judged?.action === 'transition') {
        if (judged.verdict === 'pass')
            return [];
        if (judged.verdict === 'accepted')
            return [{ kind: 'accepted', version, record: judged }];
    }
    // Who is vouched for is the one who holds it, or has got it back since.
    const adopted = own.findLast((it) => it.action === 'adopt' && it.verdict === 'accepted' && (isGivenBack || it.key >= record.key));
    if (adopted !== undefined)
        return [{ kind: 'accepted', version, record: adopted }];
    // Whatever else a record may say there, it does not say that gates passed.
    return [{ kind: 'holder-ungated', version, record }];
}
/** A promotion that passed its gates, or was accepted. */
function wasLetThrough({ action, verdict }) {
    return action === 'promote' && (verdict === 'pass' || verdict === 'accepted');
}
function rolledBack({ versions, target }, version) {
    const row = versions.get(version);
    const found = row === undefined ? null : (0,rollback_mark/* rollbackMarkOf */.N_)(row, target);
    return found === null ? [] : [{ kind: 'rolled-back-holder', version, rolledBack: found }];
}
function several(audited) {
    const { holders, byRecords, byIntents } = audited;
    const isMeant = (version) => byRecords.holders.has(version) || byIntents.holders.has(version);
    if (holders.length < 2 || holders.every(isMeant))
        return [];
    const version = holders.find(isMeant) ?? holders[0];
    if (version === undefined)
        return [];
    const others = holders.filter((each) => each !== version);
    return [{ kind: 'several-holders', version, others }];
}
/** Whether the one that the records give it to is there as well: then the others were left behind. */
function isLeftOver({ holders, byRecords }) {
    return holders.some((version) => byRecords.holders.has(version));
}

;// CONCATENATED MODULE: ./src/core/audit/audit.ts







/**
 * Of Production, of every stage and alias that a record or a tag of the registered model speaks of,
 * those that were copied from elsewhere among them, and of those that are named besides. Archived and None are nobody's to guard. `snapshot.versions`
 * must be all of them.
 */
function auditOf(snapshot, besides) {
    const recorded = (0,recorded_targets/* recordedIn */.AK)(snapshot);
    const ended = recorded.records.filter(({ state }) => state === 'done');
    const begun = recorded.records.filter(({ state }) => state === 'begun');
    const byRecords = (0,replay/* replay */.eZ)(ended);
    const byIntents = (0,replay/* replay */.eZ)(recorded.records.filter(({ state }) => state !== 'undone'));
    const gone = new Map((0,recorded_targets/* withoutRecord */.k6)(recorded).map((it) => [(0,model_target/* targetKey */.hD)(it.target), it]));
    const unfinished = Map.groupBy(begun, ({ target }) => (0,model_target/* targetKey */.hD)(target));
    const versions = new Map(snapshot.versions.map((row) => [row.version, row]));
    const keys = new Set([
        (0,model_target/* stageKey */.Ih)('Production'),
        ...besides.map(model_target/* targetKey */.hD),
        ...(0,recorded_targets/* recordedTargets */.DD)(recorded),
        ...recorded.elsewhere.map(model_target/* targetKey */.hD),
    ]);
    const targets = [...keys].flatMap((key) => {
        const target = (0,model_target/* targetOfKey */.Ou)(key);
        if (target === null || target.kind === 'retirement')
            return [];
        const holders = (0,model/* holdersOf */.pW)(snapshot, target);
        const audited = {
            key,
            target,
            holders,
            versions,
            recorded: recorded,
            byRecords: byRecords.get(key) ?? replay/* untouched */.sF,
            byIntents: byIntents.get(key) ?? replay/* untouched */.sF,
            unfinished: unfinished.get(key) ?? [],
        };
        const lastHolder = gone.get(key) ?? null;
        const findings = [
            ...holderFindings(audited, lastHolder),
            ...absentFindings(audited, lastHolder),
        ];
        return [{ key, target, holders, findings: worstFirst(findings) }];
    });
    return { model: snapshot.model, targets };
}
/** Whether any target was moved past its gates. */
function hasMovesPastTheGates({ targets }) {
    return targets.some(({ findings }) => findings.some(audit_finding/* isPastTheGates */.c));
}
function worstFirst(findings) {
    return findings.toSorted((a, b) => Number((0,audit_finding/* isPastTheGates */.c)(b)) - Number((0,audit_finding/* isPastTheGates */.c)(a)));
}


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fullSnapshot)
/* harmony export */ });
const mostAttempts = 3;
/**
 * Who holds what, with all versions there are: any of them may carry a record. Where somebody moves
 * a version meanwhile, it is read again, for half of a move looks like one past the gates.
 */
async function fullSnapshot(model, registry) {
    for (let attempt = 1;; attempt += 1) {
        const before = await registry.readSnapshot(model);
        const versions = await registry.listVersions(model);
        const after = await registry.readSnapshot(model);
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


/***/ }),

/***/ 6564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ adoptedSentence),
/* harmony export */   K6: () => (/* binding */ adoptedData),
/* harmony export */   LP: () => (/* binding */ adoptedMarkdown),
/* harmony export */   ZN: () => (/* binding */ adoptedText),
/* harmony export */   p: () => (/* binding */ adoptedOutput)
/* harmony export */ });
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3580);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4213);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);
/* harmony import */ var _promotion_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4966);
/* harmony import */ var _promotion_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8181);
/* harmony import */ var _promotion_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8872);
/* harmony import */ var _text_output_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1502);







/** What an adoption means, in a sentence without its full stop. */
function adoptedSentence({ model, version, target }, quote) {
    return `${quote(model)} version ${version} ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(target, 'now', quote)}, and that is accepted`;
}
/** That others are there besides, who are not adopted by this; null: nobody is. */
function others({ target, others: versions }, quote) {
    if (versions.length === 0)
        return null;
    const who = `version ${versions.join(' and ')}`;
    const verb = versions.length === 1 ? 'holds' : 'hold';
    return `${who} ${verb} ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)}, too, and ${versions.length === 1 ? 'is' : 'are'} not adopted by this`;
}
function because({ by, reason }, quote) {
    return by === '' ? quote(reason) : `${quote(reason)} (${quote(by)})`;
}
function adoptedText(adopted, paint) {
    const besides = others(adopted, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK);
    return [
        `${paint('ADOPTED', 'pass')}  ${paint(adoptedSentence(adopted, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK), 'strong')}.`,
        `  reason  ${because(adopted, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)}`,
        '  gates  none were asked, and nothing was moved',
        ...(besides === null ? [] : [`  besides  ${besides}`]),
        ...(0,_promotion_text_js__WEBPACK_IMPORTED_MODULE_3__/* .noteLines */ .GI)(adopted.notes),
    ];
}
function adoptedMarkdown(adopted) {
    const besides = others(adopted, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS);
    return [
        `### ✅ Adopted: ${adoptedSentence(adopted, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)}`,
        `**Why:** ${because(adopted, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)}`,
        `No gates were asked, and nothing was moved.${besides === null ? '' : ` ${besides.charAt(0).toUpperCase()}${besides.slice(1)}.`}`,
        ...(adopted.notes.length === 0 ? [] : [(0,_promotion_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .noteList */ .RG)(adopted.notes)]),
    ]
        .join('\n\n')
        .concat('\n');
}
/** The same as data: the `decision` output, and `--json`. */
function adoptedData({ model, version, target, others, reason, by, notes }) {
    return {
        format: 1,
        adopted: true,
        model,
        version: String(version),
        target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetKey */ .hD)(target),
        others: others.map(String),
        reason,
        by,
        notes: (0,_promotion_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .notesData */ .Y)(notes),
    };
}
/** One line of JSON; what may be long is left out where it would be too long. */
function adoptedOutput(adopted) {
    const data = adoptedData(adopted);
    return (0,_text_output_json_js__WEBPACK_IMPORTED_MODULE_6__/* .firstThatFits */ .e)([
        data,
        { ...data, reason: null, by: null, notes: [], abridged: true },
        { abridged: true, adopted: data.adopted },
    ]);
}


/***/ }),

/***/ 2044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ clearedMarkdown),
/* harmony export */   GT: () => (/* binding */ clearedSentence),
/* harmony export */   S1: () => (/* binding */ clearedOutput),
/* harmony export */   j8: () => (/* binding */ clearedData),
/* harmony export */   uK: () => (/* binding */ clearedText)
/* harmony export */ });
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3580);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4213);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);
/* harmony import */ var _promotion_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4966);
/* harmony import */ var _promotion_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8181);
/* harmony import */ var _promotion_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8872);
/* harmony import */ var _text_moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7946);
/* harmony import */ var _text_output_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1502);








/** What clearing a hold means, in a sentence without its full stop. */
function clearedSentence({ model, version, target }, quote) {
    return `${quote(model)} version ${version} may be promoted to ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)} again`;
}
/** By whom it was rolled back, and why. */
function heldBecause({ mark: hold }, quote) {
    const parts = [hold.by, hold.at === null ? '' : `${(0,_text_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteOf */ .i)(hold.at)} UTC`];
    const who = parts.filter((part) => part !== '').map((part) => quote(part));
    const reason = hold.reason === null ? '' : `: ${quote(hold.reason)}`;
    return `it had been rolled back${who.length === 0 ? '' : ` (${who.join(', ')})`}${reason}`;
}
function clearedText(cleared, paint) {
    return [
        `${paint('CLEARED', 'pass')}  ${paint(clearedSentence(cleared, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK), 'strong')}.`,
        `  hold  ${heldBecause(cleared, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)}`,
        ...(cleared.reason === null ? [] : [`  reason  ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(cleared.reason)}`]),
        ...(0,_promotion_text_js__WEBPACK_IMPORTED_MODULE_3__/* .noteLines */ .GI)(cleared.notes),
    ];
}
function clearedMarkdown(cleared) {
    return [
        `### ✅ Hold cleared: ${clearedSentence(cleared, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)}`,
        ...(cleared.reason === null ? [] : [`**Why:** ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(cleared.reason)}`]),
        `Before, ${heldBecause(cleared, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)}. Gates are asked as ever.`,
        ...(cleared.notes.length === 0 ? [] : [(0,_promotion_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .noteList */ .RG)(cleared.notes)]),
    ]
        .join('\n\n')
        .concat('\n');
}
/** The same as data: the `decision` output, and `--json`. */
function clearedData({ model, version, target, mark: hold, reason, notes, }) {
    return {
        format: 1,
        cleared: true,
        model,
        version: String(version),
        target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(target),
        reason,
        hold: { by: hold.by, at: (0,_text_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .isoMoment */ .Q)(hold.at), reason: hold.reason },
        notes: (0,_promotion_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .notesData */ .Y)(notes),
    };
}
/** One line of JSON; what may be long is left out where it would be too long. */
function clearedOutput(cleared) {
    const data = clearedData(cleared);
    return (0,_text_output_json_js__WEBPACK_IMPORTED_MODULE_7__/* .firstThatFits */ .e)([data, { ...data, reason: null, hold: null, notes: [], abridged: true }]);
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ auditData)
/* harmony export */ });
/* harmony import */ var _core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
/* harmony import */ var _core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2356);
/* harmony import */ var _history_record_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1667);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);




const asItIs = (text) => text;
/** The whole audit as data, for programs. */
function auditData(audit) {
    return {
        format: 1,
        model: audit.model,
        pastTheGates: (0,_core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMovesPastTheGates */ .S)(audit),
        targets: audit.targets.map(({ key, target, holders, findings }) => ({
            target: key,
            holders: holders.map(String),
            findings: findings.map((finding) => findingData(finding, target)),
        })),
    };
}
function findingData(finding, target) {
    return {
        kind: finding.kind,
        pastTheGates: (0,_core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isPastTheGates */ .c)(finding),
        version: String(finding.version),
        others: finding.kind === 'several-holders' ? finding.others.map(String) : [],
        says: (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSays */ .MU)(finding, target, asItIs),
        todo: (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTodo */ .Eg)(finding, target, asItIs),
        record: 'record' in finding ? (0,_history_record_json_js__WEBPACK_IMPORTED_MODULE_3__/* .recordData */ .e)(finding.record) : null,
    };
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ auditText)
/* harmony export */ });
/* harmony import */ var _core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
/* harmony import */ var _core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2356);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4213);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4862);
/* harmony import */ var _text_wrapped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7969);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3361);






const quote = (text) => (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text, 100);
const width = 80;
/** Every target, who holds it, and what was found, in lines of 80 columns. */
function auditText(audit, paint) {
    return [
        heading(audit, paint),
        ...audit.targets.flatMap((each) => ['', ...targetLines(each, paint)]),
    ];
}
function heading(audit, paint) {
    const { targets } = audit;
    const model = (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(audit.model, 100);
    const past = targets.filter(({ findings }) => findings.some(_core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPastTheGates */ .c)).length;
    const all = targets.length === 1 ? '1 target' : `${targets.length} targets`;
    return (0,_core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMovesPastTheGates */ .S)(audit)
        ? `${paint('PAST THE GATES', 'fail')}  ${paint(`${model}: ${past} of ${all}`, 'strong')}`
        : `${paint('AS RECORDED', 'pass')}  ${paint(`${model}: ${all}`, 'strong')}`;
}
function targetLines({ target, holders, findings }, paint) {
    const versions = holders.length === 1 ? 'version' : 'versions';
    const who = holders.length === 0 ? 'no version' : `${versions} ${holders.join(' and ')}`;
    const told = findings.some(_core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPastTheGates */ .c) ? '' : ', as recorded';
    return [
        paint(`${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote)}: ${who}${told}`, 'strong'),
        ...findings.flatMap((finding, index) => {
            const word = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_2__/* .findingWord */ .OT)(finding);
            const says = `${(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_2__/* .findingSays */ .MU)(finding, target, quote)}.`;
            const next = findings[index + 1];
            const todo = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_2__/* .findingTodo */ .Eg)(finding, target, quote);
            // The same advice for several findings stands below the last of them.
            const isRepeated = next !== undefined && (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_2__/* .findingTodo */ .Eg)(next, target, quote) === todo;
            const [first = '', ...more] = (0,_text_wrapped_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .k)(`${word}: ${says}`, width - 2);
            return [
                `  ${paint(first.slice(0, word.length), (0,_core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPastTheGates */ .c)(finding) ? 'fail' : 'info')}${first.slice(word.length)}`,
                ...more.map((line) => `  ${line}`),
                ...(todo === null || isRepeated
                    ? []
                    : (0,_text_wrapped_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .k)(todo, width - 4).map((line) => `    ${line}`)),
            ];
        }),
    ];
}


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ findingTodo),
/* harmony export */   MU: () => (/* binding */ findingSays),
/* harmony export */   OT: () => (/* binding */ findingWord)
/* harmony export */ });
/* harmony import */ var _core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2356);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3580);
/* harmony import */ var _phrases_record_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6570);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4862);
/* harmony import */ var _text_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7946);





/** What was found, in a sentence without its full stop. */
function findingSays(finding, target, quote) {
    const version = `version ${finding.version}`;
    const is = `${version} ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(target, 'now', quote)}`;
    switch (finding.kind) {
        case 'holder-without-record': {
            const { folded, copied } = finding;
            const older = folded === 0
                ? ''
                : `, unless it was by one of its ${folded} oldest records, which were folded away`;
            const others = copied ? ' (records on it are about a version that it was copied from)' : '';
            return `${is}, and no record says how it came there${others}: it was moved past Stagegate${older}`;
        }
        case 'holder-ungated':
            return `${is}, and ${ungated(finding.record, quote)}`;
        case 'returned':
            return `${is}, though ${departed(finding, target, quote)}: it was moved back past Stagegate`;
        case 'moved-away':
            return (`${version} should ${target.kind === 'alias' ? 'have' : 'be in'} ` +
                `${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)} since ${how(finding.record, quote)}, is not there, and no ` +
                'record says why: it was taken away past Stagegate');
        case 'several-holders':
            return (`${version} is in ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)} beside ${listed(finding.others)}, and the ` +
                'records give it to one version alone');
        case 'rolled-back-holder': {
            const { by, reason, at } = finding.rolledBack;
            const when = at === null ? '' : ` on ${(0,_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteOf */ .i)(at)} UTC`;
            const why = reason === null ? '' : `: ${quote(reason)}`;
            return `${is}, was rolled back from it${when}${byWhom(by, quote)}${why}, and was not cleared`;
        }
        case 'unfinished':
            return (`${begun(finding.record)} on ${(0,_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteOf */ .i)(finding.record.at)} UTC` +
                `${byWhom(finding.record.by, quote)}, and nothing says how it ended`);
        case 'accepted': {
            const { record } = finding;
            const why = record.reason === null ? '' : `: ${quote(record.reason)}`;
            return record.action === 'adopt'
                ? `${is}, and was adopted there, no gate asked, on ${how(record, quote)}${why}`
                : `${is} by a hold that was accepted, since ${how(record, quote)}${why}`;
        }
        case 'holder-deleted':
            return `${version} had it since ${how(finding.record, quote)}, and was deleted`;
        case 'record-gone': {
            const { at, by } = finding.lastHolder;
            const when = at === null ? '' : ` on ${(0,_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteOf */ .i)(at)} UTC`;
            const why = finding.deleted
                ? 'that version was deleted, and its records with it'
                : 'the record of it is not there any more';
            return `${version} was the last to get it, by the registered model's own tag${when}${byWhom(by, quote)}; ${why}`;
        }
    }
}
/** What to do about it, in one sentence; null: nothing. */
function findingTodo(finding, target, quote) {
    switch (finding.kind) {
        case 'holder-without-record':
        case 'returned':
        case 'moved-away':
            return ('Find out who did it, and promote a version through the gates, or give one back that passed ' +
                'them before, by `stagegate rollback --to-version`; if what stands there is to stay, ' +
                '`stagegate adopt`: all are recorded.');
        case 'holder-ungated':
            return (`Judge it with \`stagegate check --version ${finding.version}\`; if it does not pass, ` +
                '`stagegate rollback`, or promote one that does; if it is to stay all the same, ' +
                '`stagegate adopt`.');
        case 'several-holders':
            return (`Move those that do not belong in ${(0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote)} to Archived; the next ` +
                'promotion that archives does so, too.');
        case 'rolled-back-holder':
            return ('Promote another version or `stagegate rollback --to-version`; if this one is good after ' +
                `all, \`stagegate clear-rollback --version ${finding.version}\`.`);
        case 'unfinished':
            return 'The next promotion or rollback of this target completes it or undoes it.';
        case 'accepted':
        case 'holder-deleted':
        case 'record-gone':
            return null;
    }
}
/** The word before it. */
function findingWord(finding) {
    return (0,_core_audit_audit_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isPastTheGates */ .c)(finding) ? 'past the gates' : 'note';
}
function ungated(record, quote) {
    const when = how(record, quote);
    if (record.action === 'rollback') {
        return (`no gate was asked: a rollback of version ${record.version} gave it back, ${when}, and no ` +
            'record says that it ever passed them there');
    }
    if (record.action === 'adopt' || record.verdict !== 'ungated') {
        return `its record says ${quote(record.verdict)}, which lets nothing through (${when})`;
    }
    return record.action === 'transition'
        ? `no gate was asked: transition-stage, ${when}`
        : `no gate was passed: gates were none, or each was skipped while nothing had the target yet, ${when}`;
}
function departed({ version, record }, target, quote) {
    const when = how(record, quote);
    const who = record.version === version ? 'it' : `version ${record.version}`;
    if (record.action === 'rollback')
        return `${who} was rolled back (${when})`;
    if (record.action === 'adopt') {
        const where = quote((0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .bareName */ .yZ)(record.target));
        return record.version === version
            ? `it was adopted in ${where} (${when})`
            : `it was gone when ${who} was adopted there (${when})`;
    }
    // An alias has no other place to go to; a stage's versions go to other stages.
    const elsewhere = target.kind === 'stage' && !(0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameTarget */ .mv)(record.target, target);
    const to = elsewhere ? `to ${quote((0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_3__/* .bareName */ .yZ)(record.target))}` : 'there';
    const was = `${who} was moved ${to} (${when})`;
    return record.version === version ? was : `it left when ${was}`;
}
function begun(record) {
    return `${(0,_phrases_record_words_js__WEBPACK_IMPORTED_MODULE_4__/* .aOrAn */ .C)((0,_phrases_record_words_js__WEBPACK_IMPORTED_MODULE_4__/* .nounOf */ .a)(record))} of version ${record.version} was begun`;
}
/** `2026-09-07 10:11 UTC by octocat`. */
function how({ at, by }, quote) {
    return `${(0,_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteOf */ .i)(at)} UTC${byWhom(by, quote)}`;
}
function byWhom(by, quote) {
    return by === '' ? '' : ` by ${quote(by)}`;
}
function listed(versions) {
    return versions.length === 1 ? `version ${versions[0]}` : `versions ${versions.join(', ')}`;
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ clearingData),
/* harmony export */   e: () => (/* binding */ recordData)
/* harmony export */ });
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3580);
/* harmony import */ var _text_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7946);


/** A record as data: what its tag says, and the key of the tag. */
function recordData(record) {
    return {
        key: record.key,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(record.target),
        version: String(record.version),
        from: record.from,
        former: record.former.map(String),
        to: record.to === null ? null : String(record.to),
        back: record.back,
        at: (0,_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .isoMoment */ .Q)(record.at),
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
        target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(record.target),
        version: String(record.version),
        at: (0,_text_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .isoMoment */ .Q)(record.at),
        by: record.by,
        reason: record.reason,
        run: record.run,
    };
}


/***/ }),

/***/ 4486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rollbackOutput),
/* harmony export */   t: () => (/* binding */ rollbackData)
/* harmony export */ });
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3580);
/* harmony import */ var _history_record_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1667);
/* harmony import */ var _promotion_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8181);
/* harmony import */ var _text_output_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1502);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);





const asItIs = (text) => text;
/** What became of a rollback as data: the `decision` output, and `--json`. */
function rollbackData(outcome) {
    const { model, target, reason, ending, holders, notes } = outcome;
    const plan = 'plan' in ending ? ending.plan : null;
    const basis = 'plan' in ending ? ending.basis : null;
    const earlier = ending.kind === 'done-before' ? ending.record : null;
    return {
        format: 1,
        rolledBack: ending.kind === 'rolled-back',
        ending: ending.kind,
        problem: (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackProblem */ .sx)(outcome),
        model,
        target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(target),
        version: versionText(plan?.loses ?? earlier?.version ?? asked(outcome)),
        to: versionText(plan?.gets ?? earlier?.to ?? null),
        back: plan?.back ?? earlier?.back ?? null,
        closed: plan?.closed && { stage: plan.closed.stage, holders: plan.closed.holders.map(String) },
        holders: holders.map(String),
        reason,
        basis: basis && (0,_history_record_json_js__WEBPACK_IMPORTED_MODULE_3__/* .recordData */ .e)(basis),
        earlier: earlier && (0,_history_record_json_js__WEBPACK_IMPORTED_MODULE_3__/* .recordData */ .e)(earlier),
        changes: plan === null ? [] : (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackChanges */ .kA)(plan, asItIs),
        notes: (0,_promotion_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesData */ .Y)(notes),
    };
}
/** One line of JSON; what a registry may have made long is left out where it would be too long. */
function rollbackOutput(outcome) {
    const data = rollbackData(outcome);
    return (0,_text_output_json_js__WEBPACK_IMPORTED_MODULE_4__/* .firstThatFits */ .e)([
        data,
        { ...data, basis: null, earlier: null, notes: [], abridged: true },
        { abridged: true, rolledBack: data.rolledBack, ending: data.ending },
    ]);
}
function asked({ ending }) {
    return ending.kind === 'holds-no-longer' ? ending.version : null;
}
function versionText(version) {
    return version === null ? null : String(version);
}


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rollbackText)
/* harmony export */ });
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4213);
/* harmony import */ var _promotion_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8872);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);



/** The report of a rollback as plain lines, for a workflow's log and for a terminal. */
function rollbackText(outcome, paint) {
    const { ending, reason, notes } = outcome;
    const { word, sentence } = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHeadline */ .pE)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK);
    const problem = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackProblem */ .sx)(outcome);
    const changed = ending.kind === 'checked' ? 'would change' : 'changed';
    const moved = ending.kind === 'checked' || ending.kind === 'rolled-back';
    const changes = moved ? (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackChanges */ .kA)(ending.plan, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : [];
    const meaning = problem === null ? 'pass' : 'warn';
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}.`,
        ...line('reason', moved ? reason && (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(reason) : null),
        ...line('before', moved ? (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackBasis */ .fF)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : null),
        ...changes.flatMap((change) => line(changed, change)),
        ...line('back', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackClosed */ .Tp)(outcome)),
        ...line('earlier', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierRollback */ .lJ)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line('holder', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersNow */ .q2)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line('hold', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHold */ .Om)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line(ending.kind === 'conflict' ? 'conflict' : 'problem', problem && (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(problem, 600)),
        ...(0,_promotion_text_js__WEBPACK_IMPORTED_MODULE_0__/* .noteLines */ .GI)(notes),
    ];
}
/** A word before it: a runner obeys a line that begins with what a server may have said. */
function line(label, text) {
    return text === null ? [] : [`  ${label}  ${text}`];
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


/***/ })

};
