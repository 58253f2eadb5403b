export const id = 9975;
export const ids = [9975];
export const modules = {

/***/ 9975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptStep: () => (/* binding */ adoptStep)
/* harmony export */ });
/* harmony import */ var _adopt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);
/* harmony import */ var _config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6144);
/* harmony import */ var _config_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4557);
/* harmony import */ var _core_report_adopted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2525);
/* harmony import */ var _core_report_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8003);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5163);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1037);
/* harmony import */ var _change_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2334);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9134);









/** `command: adopt`. Nothing moves, so nothing is promoted by it. */
async function adoptStep(step) {
    const { raw, log, around, triggered, connection, promoter, connect } = step;
    const { version: input, ...asked } = (0,_config_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readAdopt */ .x6)(raw);
    const version = await (0,_config_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionInput */ .t)(input, (0,_change_files_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(triggered, around, connect));
    const adopted = await (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .withStores */ .L)('write', step, ({ registry }) => (0,_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .adopt */ .d)({ ...asked, version }, registry, promoter));
    for (const line of (0,_core_report_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedText */ .ZN)(adopted, _core_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unpainted */ .j6))
        log.info(line);
    log.annotate({
        subject: 'verdict',
        level: 'notice',
        title: 'Stagegate: Adopted',
        message: `${(0,_core_report_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedSentence */ .Dd)(adopted, _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)}.`,
    });
    await log.setSummary((0,_core_report_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedMarkdown */ .LP)(adopted));
    const told = log.setOutputs({
        version: String(adopted.version),
        'in-place': 'true',
        decision: (0,_core_report_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedOutput */ .p)(adopted),
        'model-url': (0,_core_report_links_js__WEBPACK_IMPORTED_MODULE_8__/* .modelUrl */ .Zr)(connection.uiUrl, adopted.model, adopted.version),
    });
    return told ? 'success' : 'failure';
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ adopt)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
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
// EXTERNAL MODULE: ./src/apply/rivals.ts
var rivals = __webpack_require__(6407);
// EXTERNAL MODULE: ./src/apply/write-records.ts
var write_records = __webpack_require__(5420);
;// CONCATENATED MODULE: ./src/apply/adopt.ts









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
    const { standing, ...turn } = await (0,rivals/* waitForTurn */.qg)(registry, model, record, clock);
    const former = (0,core_model/* holdersOf */.pW)(standing, record.target);
    if (turn.kind === 'theirs' || !former.includes(record.version)) {
        await (0,write_records/* forgetBegun */.Dh)(registry, model, record);
        throw turn.kind === 'theirs'
            ? new errors/* ConflictError */.fK((0,rivals/* atWork */.R_)(turn.record))
            : holdsNoLonger(record, standing);
    }
    const found = { ...record, former };
    // As long as the model does not say that it has been held, the next run has something to complete.
    await (0,write_records/* writeHeld */.dP)(registry, standing, found);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, record.version);
    await (0,write_records/* writeEnded */.A1)(registry, row, found, 'done');
}
async function atOnce(registry, transact, model, record) {
    const { target, version } = record;
    const standing = await registry.readStanding(model);
    const former = (0,core_model/* holdersOf */.pW)(standing, target);
    if (!former.includes(version))
        throw holdsNoLonger(record, standing);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, version);
    const done = { ...record, former, state: 'done' };
    await transact({
        model,
        holds: { target, version },
        changes: [],
        versionTags: (0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)(done)),
        modelTags: [(0,held/* heldTag */.OJ)(done, standing)],
    });
}
function holdsNoLonger({ target, version }, standing) {
    return new errors/* ConflictError */.fK(`Somebody else moved ${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' meanwhile, and version ` +
        `${version} does not hold it any more. Its holders now: ` +
        `${(0,target_words/* holderWords */.g)((0,core_model/* holdersOf */.pW)(standing, target))}. Nothing was adopted.`);
}

// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
;// CONCATENATED MODULE: ./src/adopt.ts









/**
 * Takes over what stands there past the gates: records who says that the version may hold the target,
 * and why. Nothing moves. Throws a `UsageError` where the version does not hold the target, or was
 * rolled back from it, and a `ConflictError` where somebody is at work on it.
 */
async function adopt({ model, version: selector, target, reason }, registry, promoter) {
    const before = await registry.readStanding(model);
    const { version } = await (0,resolve_version/* resolveVersion */.x)(registry, before, selector);
    const asking = { action: 'promote', version };
    const looked = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, promoter.now());
    const { standing, settled } = looked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, standing, version);
    if (!holders.includes(version))
        throw holdsNot(version, target, standing);
    if ((0,rolled_back/* rolledBackFrom */.qe)(row, target) !== null)
        throw onHold(version, target, standing);
    await adoptHolder(registry, model, {
        state: 'begun',
        action: 'adopt',
        verdict: 'accepted',
        // Nobody is archived by it.
        target: target.kind === 'stage' ? { ...target, archiveExisting: false } : target,
        version,
        versionCreatedAt: row.createdAt,
        from: target.kind === 'alias' ? null : row.stage,
        former: holders,
        rollback: null,
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason,
        ...src_promoter/* withoutEvidence */.k,
    }, promoter);
    const others = holders.filter((holder) => holder !== version);
    const notes = (0,settle/* notesOf */.h$)(settled);
    return { model, version, target, others, reason, by: promoter.by, notes };
}
function holdsNot(version, target, standing) {
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' does not hold ${(0,target_words/* targetWords */.L)(target)}, so there is ` +
        `nothing to adopt: adopt moves nothing. Its holders: ${(0,target_words/* holderWords */.g)((0,core_model/* holdersOf */.pW)(standing, target))}.`);
}
function onHold(version, target, standing) {
    return new errors/* UsageError */.eb(`Version ${version} of '${(0,untrusted_text/* visible */.RK)(standing.model)}' was rolled back from ${(0,target_words/* targetWords */.L)(target)}, and ` +
        'holds it again. If it is good after all, lift that hold first: clear-hold.');
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

/***/ 2525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ adoptedSentence),
/* harmony export */   K6: () => (/* binding */ adoptedData),
/* harmony export */   LP: () => (/* binding */ adoptedMarkdown),
/* harmony export */   ZN: () => (/* binding */ adoptedText),
/* harmony export */   p: () => (/* binding */ adoptedOutput)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4146);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1037);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6159);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6892);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5163);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);







/** What an adoption means, in a sentence without its full stop. */
function adoptedSentence({ model, version, target }, quote) {
    return `${quote(model)} version ${version} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(target, 'now', quote)}, and that is accepted`;
}
/** That others are there besides, who are not adopted by this; null: nobody is. */
function others({ target, others: versions }, quote) {
    if (versions.length === 0)
        return null;
    const who = `version ${versions.join(' and ')}`;
    const verb = versions.length === 1 ? 'holds' : 'hold';
    return `${who} ${verb} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .targetName */ .je)(target, quote)}, too, and ${versions.length === 1 ? 'is' : 'are'} not adopted by this`;
}
function because({ by, reason }, quote) {
    return by === '' ? quote(reason) : `${quote(reason)} (${quote(by)})`;
}
function adoptedText(adopted, paint) {
    const besides = others(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK);
    return [
        `${paint('ADOPTED', 'pass')}  ${paint(adoptedSentence(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK), 'strong')}.`,
        `  reason  ${because(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)}`,
        '  gates  none were asked, and nothing was moved',
        ...(besides === null ? [] : [`  besides  ${besides}`]),
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .noteLines */ .GI)(adopted.notes),
    ];
}
function adoptedMarkdown(adopted) {
    const besides = others(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS);
    return [
        `### ✅ Adopted: ${adoptedSentence(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)}`,
        `**Why:** ${because(adopted, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .codeSpan */ .SS)}`,
        `No gates were asked, and nothing was moved.${besides === null ? '' : ` ${besides.charAt(0).toUpperCase()}${besides.slice(1)}.`}`,
        ...(adopted.notes.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .noteList */ .RG)(adopted.notes)]),
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
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .targetKey */ .hD)(target),
        others: others.map(String),
        reason,
        by,
        notes: (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .notesData */ .Y)(notes),
    };
}
/** One line of JSON; what may be long is left out where it would be too long. */
function adoptedOutput(adopted) {
    const data = adoptedData(adopted);
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_6__/* .firstThatFits */ .e)([
        data,
        { ...data, reason: null, by: null, notes: [], abridged: true },
        { abridged: true, adopted: data.adopted },
    ]);
}


/***/ })

};
