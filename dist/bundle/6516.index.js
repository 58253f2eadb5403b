export const id = 6516;
export const ids = [6516];
export const modules = {

/***/ 6516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearHoldStep: () => (/* binding */ clearHoldStep)
/* harmony export */ });
/* harmony import */ var _clear_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9150);
/* harmony import */ var _config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6144);
/* harmony import */ var _config_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4557);
/* harmony import */ var _core_report_cleared_hold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6302);
/* harmony import */ var _core_report_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8003);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5163);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1037);
/* harmony import */ var _change_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2334);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9134);









/** `command: clear-hold`. Nothing moves, so nothing is promoted or in place by it. */
async function clearHoldStep(step) {
    const { raw, log, around, triggered, connection, promoter, connect } = step;
    const { version: input, ...asked } = (0,_config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readClearHold */ .Vt)(raw);
    const version = await (0,_config_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionInput */ .t)(input, (0,_change_files_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(triggered, around, connect));
    const cleared = await (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .withStores */ .L)('write', step, ({ registry }) => (0,_clear_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .clearHold */ .l)({ ...asked, version }, registry, promoter));
    for (const line of (0,_core_report_cleared_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedText */ .uK)(cleared, _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unpainted */ .j6))
        log.info(line);
    log.annotate({
        subject: 'verdict',
        level: 'notice',
        title: 'Stagegate: Hold cleared',
        message: `${(0,_core_report_cleared_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedSentence */ .GT)(cleared, _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)}.`,
    });
    await log.setSummary((0,_core_report_cleared_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedMarkdown */ .EA)(cleared));
    const told = log.setOutputs({
        version: String(cleared.version),
        decision: (0,_core_report_cleared_hold_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedOutput */ .S1)(cleared),
        'model-url': (0,_core_report_links_js__WEBPACK_IMPORTED_MODULE_8__/* .modelUrl */ .Zr)(connection.uiUrl, cleared.model, cleared.version),
    });
    return told ? 'success' : 'failure';
}


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ clearHold)
});

// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
// EXTERNAL MODULE: ./src/apply/write-records.ts
var write_records = __webpack_require__(5420);
;// CONCATENATED MODULE: ./src/apply/lift-hold.ts



/** Removes the hold of a rollback. No hold goes without a record of who lifted it. */
async function liftHold(registry, row, record) {
    const { model, version } = row;
    const key = (0,rolled_back/* rolledBackKey */.fy)(record.target);
    if (registry.transact === null) {
        await (0,write_records/* writeEnded */.A1)(registry, row, record, 'done');
        await registry.deleteVersionTag(model, version, key);
        return;
    }
    await registry.transact({
        model,
        changes: [],
        versionTags: [...(0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)(record)), { version, key, value: null }],
        modelTags: [],
    });
}

// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/target-words.ts
var target_words = __webpack_require__(4794);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/clear-hold.ts









/**
 * Lets a version be promoted again to where it was rolled back from. Nothing moves. Throws a
 * `UsageError` where there is no such hold, and a `ConflictError` where somebody is at work on it.
 */
async function clearHold({ model, version: selector, target, reason }, registry, promoter) {
    const before = await registry.readStanding(model);
    const { version } = await (0,resolve_version/* resolveVersion */.x)(registry, before, selector);
    // A rollback that was killed would leave its hold once more, when the next run finishes it.
    const asking = { action: 'rollback', to: null, force: false };
    const looked = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, promoter.now());
    const { standing, settled } = looked;
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, version);
    const hold = (0,rolled_back/* rolledBackFrom */.qe)(row, target);
    if (hold === null)
        throw noHold(row, target, standing);
    await liftHold(registry, row, {
        state: 'done',
        action: 'clear-hold',
        verdict: 'ungated',
        target,
        version: row.version,
        versionCreatedAt: row.createdAt,
        from: target.kind === 'alias' ? null : row.stage,
        former: (0,core_model/* holdersOf */.pW)(standing, target),
        rollback: null,
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason,
        ...src_promoter/* withoutEvidence */.k,
    });
    return { model, version: row.version, target, hold, reason, notes: (0,settle/* notesOf */.h$)(settled) };
}
function noHold(row, target, standing) {
    const { version } = row;
    const elsewhere = (0,rolled_back/* rolledBackTargets */.GB)(row);
    const others = standing.versions.filter((each) => (0,rolled_back/* rolledBackFrom */.qe)(each, target) !== null);
    const found = [
        ...elsewhere.slice(0, 10).map((each) => `version ${version} from ${(0,untrusted_text/* visible */.RK)(each, 100)}`),
        ...others.slice(0, 10).map((each) => `version ${each.version} from here`),
    ];
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' was not rolled back from ${(0,target_words/* targetWords */.L)(target)}, so there is ` +
        `no hold to clear. ${found.length === 0 ? 'Neither was any other.' : `Rolled back: ${found.join(', ')}.`}`);
}


/***/ }),

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

/***/ 6302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ clearedMarkdown),
/* harmony export */   GT: () => (/* binding */ clearedSentence),
/* harmony export */   S1: () => (/* binding */ clearedOutput),
/* harmony export */   j8: () => (/* binding */ clearedData),
/* harmony export */   uK: () => (/* binding */ clearedText)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4146);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1037);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6892);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);








/** What clearing a hold means, in a sentence without its full stop. */
function clearedSentence({ model, version, target }, quote) {
    return `${quote(model)} version ${version} may be promoted to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .targetName */ .je)(target, quote)} again`;
}
/** By whom it was rolled back, and why. */
function heldBecause({ hold }, quote) {
    const parts = [hold.by, hold.at === null ? '' : `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteOf */ .i)(hold.at)} UTC`];
    const who = parts.filter((part) => part !== '').map((part) => quote(part));
    const reason = hold.reason === null ? '' : `: ${quote(hold.reason)}`;
    return `it had been rolled back${who.length === 0 ? '' : ` (${who.join(', ')})`}${reason}`;
}
function clearedText(cleared, paint) {
    return [
        `${paint('CLEARED', 'pass')}  ${paint(clearedSentence(cleared, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK), 'strong')}.`,
        `  hold  ${heldBecause(cleared, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)}`,
        ...(cleared.reason === null ? [] : [`  reason  ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(cleared.reason)}`]),
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .noteLines */ .GI)(cleared.notes),
    ];
}
function clearedMarkdown(cleared) {
    return [
        `### ✅ Hold cleared: ${clearedSentence(cleared, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)}`,
        ...(cleared.reason === null ? [] : [`**Why:** ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)(cleared.reason)}`]),
        `Before, ${heldBecause(cleared, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .codeSpan */ .SS)}. Gates are asked as ever.`,
        ...(cleared.notes.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .noteList */ .RG)(cleared.notes)]),
    ]
        .join('\n\n')
        .concat('\n');
}
/** The same as data: the `decision` output, and `--json`. */
function clearedData({ model, version, target, hold, reason, notes }) {
    return {
        format: 1,
        cleared: true,
        model,
        version: String(version),
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(target),
        reason,
        hold: { by: hold.by, at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .isoMoment */ .Q)(hold.at), reason: hold.reason },
        notes: (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .notesData */ .Y)(notes),
    };
}
/** One line of JSON; what may be long is left out where it would be too long. */
function clearedOutput(cleared) {
    const data = clearedData(cleared);
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_7__/* .firstThatFits */ .e)([data, { ...data, reason: null, hold: null, notes: [], abridged: true }]);
}


/***/ })

};
