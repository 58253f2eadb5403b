export const id = 2684;
export const ids = [2684];
export const modules = {

/***/ 3653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ refuseEnvironmentInputs),
/* harmony export */   MI: () => (/* binding */ refuseApproval),
/* harmony export */   gn: () => (/* binding */ refuseIdleEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);


/** Who asks a rollback for an approval must not be left believing that one was looked for. */
function refuseApproval(raw, command) {
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('require-approval', raw['require-approval'], false))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"require-approval" lets evidence through that people have approved, and ${command} takes no ` +
        'evidence. Leave it out: the job\'s own "environment:" lets nobody in without its reviewers.');
}
/** `environment` names where a deployment is made, and does nothing by itself. */
function refuseIdleEnvironment(raw, command) {
    if (raw.environment === '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"environment" is given and "create-deployment" is not true, so ${command} would do nothing with ` +
        'it. The job\'s own "environment:" is what GitHub protects.');
}
/** For a command that moves nothing, of which no environment has anything to tell. */
function refuseEnvironmentInputs(raw, command) {
    refuseApproval(raw, command);
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"create-deployment" is true, and ${command} moves nothing that a deployment could tell of. ` +
            'Leave it out.');
    }
    refuseIdleEnvironment(raw, command);
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ readClearHold),
/* harmony export */   XP: () => (/* binding */ readRollback),
/* harmony export */   x6: () => (/* binding */ readAdopt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1037);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);
/* harmony import */ var _environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3653);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2617);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8794);






function readRollback(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'roll back');
    refuseWhatPromotionsTake(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseApproval */ .MI)(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseIdleEnvironment */ .gn)(raw, 'a rollback');
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('archive-existing', raw['archive-existing'], true)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"archive-existing" is false, and a rollback gives the stage to one version, as it was before ' +
            'the promotion. Leave it out.');
    }
    const toVersion = readNumber(raw, 'to-version', 'who gets the target back');
    const version = readNumber(raw, 'version', 'the one that is rolled back, if it holds the target');
    if (toVersion !== null && toVersion === version) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"version" and "to-version" are both ${version}: "version" is the one that is rolled back, ` +
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
function readClearHold(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'clear');
    refuseWhatMovesTake(raw, 'clear-hold');
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and clear-hold has nothing to show beforehand: a check of the promotion ' +
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and adopt has nothing to show beforehand: audit names what stands there.');
    }
    if (raw.reason === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"reason" is empty: say why the version may hold the target, though no gate let it there.');
    }
    return { model, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionInput */ .gX)(raw.version), target, reason: raw.reason };
}
function readServingTarget(raw, verb) {
    const target = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(raw);
    if (target.kind === 'retirement') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"stage" is ${target.stage}, from which nobody serves, so there is nothing to ${verb} there. ` +
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${given}" is given, and ${command} asks no gates and takes no evidence. Leave it out, or use ` +
            'check or promote.');
    }
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('rollback-on-failure', raw['rollback-on-failure'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"rollback-on-failure" undoes a promotion, and ${command} makes none. Leave it out.`);
    }
}
/** For a command that moves nothing. */
function refuseWhatMovesTake(raw, command) {
    refuseWhatPromotionsTake(raw, command);
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEnvironmentInputs */ .Lq)(raw, command);
    if (raw['to-version'] !== '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('force', raw.force, false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"to-version" and "force" are for rollback, and ${command} moves nothing.`);
    }
}
/** A number only: `@champion` would name whoever holds the target now, whatever was meant. */
function readNumber(raw, name, meaning) {
    const text = raw[name];
    if (text === '')
        return null;
    const selector = /^\d+$/.test(text) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionSelector */ .Bg)(text) : null;
    if (selector?.kind !== 'number') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text)}'; for a rollback it is the number of a version: ${meaning}.`);
    }
    return selector.version;
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isSameRun)
/* harmony export */ });
/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
function isSameRun(a, b) {
    const runOf = (url) => url.replace(/\/attempts\/\d+$/, '');
    return a !== null && b !== null && runOf(a) === runOf(b);
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

/***/ 9175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rollbackOutput),
/* harmony export */   t: () => (/* binding */ rollbackData)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6892);
/* harmony import */ var _record_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1412);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9756);





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
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(target),
        version: versionText(plan?.loses ?? earlier?.version ?? asked(outcome)),
        to: versionText(plan?.gets ?? earlier?.to ?? null),
        back: plan?.back ?? earlier?.back ?? null,
        holders: holders.map(String),
        reason,
        basis: basis && (0,_record_json_js__WEBPACK_IMPORTED_MODULE_3__/* .recordData */ .e)(basis),
        earlier: earlier && (0,_record_json_js__WEBPACK_IMPORTED_MODULE_3__/* .recordData */ .e)(earlier),
        changes: plan === null ? [] : (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackChanges */ .kA)(plan, asItIs),
        notes: (0,_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .notesData */ .Y)(notes),
    };
}
/** One line of JSON; what a registry may have made long is left out where it would be too long. */
function rollbackOutput(outcome) {
    const data = rollbackData(outcome);
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_4__/* .firstThatFits */ .e)([
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

/***/ 6258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rollbackText)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);



/** The report of a rollback as plain lines, for a workflow's log and for a terminal. */
function rollbackText(outcome, paint) {
    const { ending, reason, notes } = outcome;
    const { word, sentence } = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackHeadline */ .pE)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK);
    const problem = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackProblem */ .sx)(outcome);
    const changed = ending.kind === 'checked' ? 'would change' : 'changed';
    const moved = ending.kind === 'checked' || ending.kind === 'rolled-back';
    const changes = moved ? (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackChanges */ .kA)(ending.plan, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : [];
    const meaning = problem === null ? 'pass' : 'warn';
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}.`,
        ...line('reason', moved ? reason && (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(reason) : null),
        ...line('before', moved ? (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackBasis */ .fF)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : null),
        ...changes.flatMap((change) => line(changed, change)),
        ...line('earlier', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .earlierRollback */ .lJ)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line('holder', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersNow */ .q2)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line('hold', (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackHold */ .Om)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)),
        ...line(ending.kind === 'conflict' ? 'conflict' : 'problem', problem && (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(problem, 600)),
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .noteLines */ .GI)(notes),
    ];
}
/** A word before it: a runner obeys a line that begins with what a server may have said. */
function line(label, text) {
    return text === null ? [] : [`  ${label}  ${text}`];
}


/***/ }),

/***/ 4568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ checkRollback),
  d: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./src/apply/rivals.ts
var rivals = __webpack_require__(6407);
// EXTERNAL MODULE: ./src/apply/roll-back.ts
var roll_back = __webpack_require__(9521);
// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/same-run.ts
var same_run = __webpack_require__(570);
// EXTERNAL MODULE: ./src/core/records/unfinished.ts
var unfinished = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/history/held-by-records.ts
var held_by_records = __webpack_require__(2384);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
;// CONCATENATED MODULE: ./src/core/rollback.ts
/** Gives back exactly what stood there before, as far as anybody asked for nothing else. */
function planRollback(facts) {
    const { target } = facts;
    const common = { loses: facts.loses.version, gets: facts.gets?.version ?? null };
    switch (target.kind) {
        case 'alias':
            return { target, ...common, back: null, changes: [aliasChange(facts, target)] };
        case 'stage': {
            const back = facts.back ?? { stage: 'Archived', holders: [] };
            const changes = stageChanges(facts, target.stage, back);
            const [first] = changes;
            const archiveExisting = first.kind === 'move-to-stage' && first.archiveExisting;
            return { target: { ...target, archiveExisting }, ...common, back: back.stage, changes };
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
        to: back.stage,
        archiveExisting: false,
        // By then, whoever gets the stage has left the one that it came from.
        holders: back.holders.filter((holder) => holder !== gets?.version),
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
    return back.stage === 'Archived' ? [restore] : [restore, leave('Archived')];
}

// EXTERNAL MODULE: ./src/core/target-words.ts
var target_words = __webpack_require__(4794);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/decide-rollback.ts









/**
 * Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can.
 * `basis`: key of the record that says who was there before; null: the one by which it is held now.
 */
async function decideRollback(asked, standing, registry, basis = null) {
    const { model, target } = asked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const loses = await whoLoses(asked, holders, standing, registry);
    const record = basis === null
        ? howItCameThere(loses, asked, standing)
        : ((0,read_records/* recordsOn */.yG)(loses).find(({ key }) => key === basis) ?? null);
    const gets = await whoGets(asked, loses, record, standing, registry);
    const back = whereTo(record, asked);
    const plan = planRollback({
        model,
        target,
        holders,
        loses,
        gets,
        back: back === null ? null : { stage: back, holders: (0,core_model/* versionsInStage */.tN)(standing, back) },
    });
    return { plan, basis: asked.toVersion === null ? record : null, holders, loses };
}
/** To the stage that it came from, unless it never came from elsewhere; null where an alias moves. */
function whereTo(record, { target }) {
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
    const key = (0,core_model/* targetKey */.hD)(target);
    const versions = (0,held_by_records/* versionsWith */.Y)(standing.versions, loses);
    const now = (0,held_by_records/* heldByRecords */.B)(versions, key).holders.get(loses.version);
    // What a rollback of another target did tells nothing of who was there before.
    if (now === undefined || now.target !== key)
        return null;
    if (now.action !== 'rollback')
        return isMove(now) ? now : null;
    // Who was adopted had come past Stagegate, unless a record had brought it there already.
    const broughtIt = (it) => (0,held_by_records/* heldByRecords */.B)(versions, it.target).holdings.some(({ arrived }) => arrived.key === it.key);
    const last = (0,read_records/* recordsOn */.yG)(loses)
        .filter(({ state }) => state === 'done')
        .filter((it) => it.target === key || (target.kind === 'stage' && isOfStage(it)))
        .filter((it) => it.action !== 'adopt' || broughtIt(it))
        .at(-1);
    return last?.target === key && isMove(last) ? last : null;
}
/** Whether it says who was there before the version came. */
function isMove({ action }) {
    return action === 'promote' || action === 'transition';
}
function isOfStage({ target }) {
    return target.startsWith('stage:');
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
    if (target.kind === 'stage' && !record.archive) {
        // It came beside them: who stayed is there, and who has left since is not brought back.
        const holders = (0,core_model/* holdersOf */.pW)(standing, target);
        return former.find((holder) => holders.includes(holder)) ?? null;
    }
    if (former.length > 1) {
        throw new errors/* UsageError */.eb(`Versions ${former.join(', ')} held ${where(asked)} before version ${loses.version}, whose ` +
            'promotion archived them all, and one of them alone is not what was there before. Name the ' +
            'version that shall have it in "to-version".');
    }
    return former[0] ?? null;
}
function throwIfUnfit(gets, asked) {
    const { version, status } = gets;
    if (status !== 'READY') {
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and is ${(0,untrusted_text/* visible */.RK)(status)}, not READY. Name ` +
            'another one in "to-version", or give "force".');
    }
    const rolledBack = (0,rolled_back/* rolledBackFrom */.qe)(gets, asked.target);
    if (rolledBack !== null) {
        const reason = rolledBack.reason === null ? '' : `: ${(0,untrusted_text/* visible */.RK)(rolledBack.reason)}`;
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and was itself rolled back from it by ` +
            `${(0,untrusted_text/* visible */.RK)(rolledBack.by, 100)}${reason}. Name another one in "to-version", or give "force".`);
    }
}
function where({ model, target }) {
    return `${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(model)}'`;
}

// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
;// CONCATENATED MODULE: ./src/rollback.ts









/**
 * Gives the target back to whoever had it before: by the record with the key `basis`, else by the one
 * by which it is held now. No gates are asked. Throws a `UsageError` where nobody can tell who that
 * was, or where they may not have it, and a `ConflictError` where another run may be at work on it,
 * unless it is forced.
 */
async function rollback(asked, registry, promoter, basis = null) {
    const { model, target, force } = asked;
    const before = await registry.readStanding(model);
    // Who wants the same may finish what another run has begun; who wants something else may not.
    const asking = { action: 'rollback', to: asked.toVersion, force };
    const { settled, standing } = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, promoter.now());
    const notes = (0,settle/* notesOf */.h$)(settled);
    const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter));
    const nothing = finished === undefined
        ? nothingToDo(asked, standing, promoter.run)
        : { kind: 'done-before', record: finished.record };
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, notes);
    const { decided, record, passedOver } = await decideInTurn({ asked, standing, basis }, registry, promoter);
    const { plan, holders: decidedOn } = decided;
    const { holders, ...ended } = await (0,roll_back/* rollBack */.F)(registry, model, plan, decidedOn, record, promoter);
    const ending = { ...ended, plan, basis: decided.basis };
    const all = [...notes, ...(0,settle/* notesOf */.h$)(passedOver)];
    return { model, target, reason: asked.reason, ending, holders, notes: all };
}
/** More rounds than that mean that there are always new ones: those are alive, and have their turn. */
const mostRounds = 3;
/** Forced, it ends what others have begun on the versions that it moves, and decides once more. */
async function decideInTurn(given, registry, promoter) {
    const { asked, basis } = given;
    const passedOver = [];
    for (let { standing } = given, round = 1;; round += 1) {
        const decided = await decideRollback(asked, standing, registry, basis);
        const record = recordOf(asked, decided, promoter);
        const inTheWay = asked.force ? (0,rivals/* rivals */.Kw)(standing, record, promoter.now()) : [];
        if (inTheWay.length === 0 || round > mostRounds)
            return { decided, record, passedOver };
        passedOver.push(...(await (0,settle/* settleAtOnce */.mt)(registry, standing, inTheWay)));
        standing = await registry.readStanding(asked.model);
    }
}
/** Says what a rollback would do, and changes nothing. */
async function checkRollback(asked, registry, run) {
    const standing = await registry.readStanding(asked.model);
    const nothing = nothingToDo(asked, standing, run);
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, []);
    const { plan, basis } = await decideRollback(asked, standing, registry);
    return outcomeOf(asked, standing, { kind: 'checked', plan, basis }, []);
}
function outcomeOf({ model, target, reason }, standing, ending, notes) {
    return { model, target, reason, ending, holders: (0,core_model/* holdersOf */.pW)(standing, target), notes };
}
/**
 * Whether what another run had begun, and this one completed, is all that was asked for: what was
 * begun long ago, by another run, was meant for what stood there then.
 */
function isWhatIsAsked({ record, ended }, { target, version, toVersion }, { run, now }) {
    return (record.action === 'rollback' &&
        record.target === (0,core_model/* targetKey */.hD)(target) &&
        ended === 'completed' &&
        ((0,unfinished/* isYoung */.Pi)(record, now()) || (0,same_run/* isSameRun */.M)(record.run, run)) &&
        (version === null || version === record.version) &&
        (toVersion === null || toVersion === record.to));
}
/** A job that is run again must not roll back once more, beyond what it was meant to. */
function nothingToDo({ target, version }, standing, run) {
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const record = ownRollback((0,core_model/* targetKey */.hD)(target), standing, run);
    const isMeant = version === null || version === record?.version;
    if (record !== undefined && isMeant && !holders.includes(record.version)) {
        return { kind: 'done-before', record };
    }
    return version !== null && !holders.includes(version)
        ? { kind: 'holds-no-longer', version }
        : null;
}
/** The last one that this workflow run made, in whichever of its attempts. */
function ownRollback(target, { versions }, run) {
    if (run === null)
        return undefined;
    return versions
        .flatMap(read_records/* recordsOn */.yG)
        .filter((it) => it.action === 'rollback' && it.state === 'done' && it.target === target)
        .filter((it) => (0,same_run/* isSameRun */.M)(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .at(-1);
}
function recordOf(asked, decided, promoter) {
    const { plan, holders, loses } = decided;
    return {
        state: 'begun',
        action: 'rollback',
        // No gate is asked who a target is given back to.
        verdict: 'ungated',
        target: plan.target,
        version: loses.version,
        versionCreatedAt: loses.createdAt,
        from: plan.target.kind === 'alias' ? null : loses.stage,
        former: holders,
        rollback: { to: plan.gets, back: plan.back },
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason: asked.reason,
        ...src_promoter/* withoutEvidence */.k,
    };
}


/***/ })

};
