export const id = 860;
export const ids = [860];
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

/***/ 6751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditStep: () => (/* binding */ auditStep)
});

// EXTERNAL MODULE: ./src/audit.ts
var audit = __webpack_require__(1748);
// EXTERNAL MODULE: ./src/config/audit-inputs.ts
var audit_inputs = __webpack_require__(3919);
// EXTERNAL MODULE: ./src/core/audit/audit.ts + 2 modules
var audit_audit = __webpack_require__(4489);
// EXTERNAL MODULE: ./src/core/audit/finding.ts
var audit_finding = __webpack_require__(9778);
// EXTERNAL MODULE: ./src/core/report/audit-json.ts
var audit_json = __webpack_require__(9752);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/core/report/audit-words.ts
var audit_words = __webpack_require__(1589);
// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __webpack_require__(2017);
;// CONCATENATED MODULE: ./src/core/report/audit-markdown.ts





/** Most findings of one target that are shown: whoever may set tags can make thousands. */
const mostFindings = 50;
/** The audit as a job's summary. */
function auditMarkdown(audit) {
    const past = (0,audit_audit/* hasMovesPastTheGates */.S)(audit);
    const title = past
        ? `### ⛔ Past the gates: ${(0,untrusted_text/* codeSpan */.SS)(audit.model)} was moved past Stagegate`
        : `### ✅ As recorded: ${(0,untrusted_text/* codeSpan */.SS)(audit.model)} stands where the records say`;
    return [title, ...audit.targets.map(targetPart)].join('\n\n').concat('\n');
}
function targetPart({ target, holders, findings }) {
    const who = holders.length === 0 ? 'no version' : `version ${holders.join(' and ')}`;
    const shown = findings.slice(0, mostFindings).map((finding) => {
        const todo = (0,audit_words/* findingTodo */.Eg)(finding, target, untrusted_text/* codeSpan */.SS);
        const sign = (0,audit_finding/* isPastTheGates */.c)(finding) ? '❌' : 'ℹ️';
        const says = `- ${sign} ${(0,audit_words/* findingWord */.OT)(finding)}: ${(0,audit_words/* findingSays */.MU)(finding, target, untrusted_text/* codeSpan */.SS)}.`;
        return todo === null ? says : `${says} ${todo}`;
    });
    const more = findings.length - shown.length;
    return [
        `**${(0,words/* targetName */.je)(target, untrusted_text/* codeSpan */.SS)}**: ${who}`,
        ...(shown.length === 0 ? [] : ['', ...shown]),
        ...(more > 0 ? [`- … and ${more} more`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./src/core/report/audit-text.ts
var audit_text = __webpack_require__(5461);
// EXTERNAL MODULE: ./src/core/report/output-json.ts
var output_json = __webpack_require__(6892);
// EXTERNAL MODULE: ./src/core/report/text.ts + 2 modules
var report_text = __webpack_require__(5163);
// EXTERNAL MODULE: ./src/action/step.ts
var action_step = __webpack_require__(9134);
;// CONCATENATED MODULE: ./src/action/audit-step.ts












/** `command: audit`: fails where anything was moved past the gates. */
async function auditStep(step) {
    const { raw, log } = step;
    const { model, besides } = (0,audit_inputs/* readAudit */.y)(raw);
    const found = await (0,action_step/* withStores */.L)('read', step, ({ registry }) => (0,audit/* audit */.s)(model, besides, registry));
    for (const line of (0,audit_text/* auditText */.$)(found, report_text/* unpainted */.j6))
        log.info(line);
    const past = (0,audit_audit/* hasMovesPastTheGates */.S)(found);
    log.annotate({
        subject: 'verdict',
        level: past ? 'error' : 'notice',
        title: past ? 'Stagegate: past the gates' : 'Stagegate: as recorded',
        message: past
            ? `${(0,untrusted_text/* visible */.RK)(model)} was moved past the gates.`
            : `${(0,untrusted_text/* visible */.RK)(model)} stands where the records say.`,
    });
    for (const { target, findings } of found.targets) {
        for (const finding of findings.filter(audit_finding/* isPastTheGates */.c)) {
            const message = `${(0,audit_words/* findingSays */.MU)(finding, target, untrusted_text/* visible */.RK)}.`;
            log.annotate({ subject: 'gate', level: 'error', title: 'Stagegate: past the gates', message });
        }
    }
    await log.setSummary(auditMarkdown(found));
    const data = (0,audit_json/* auditData */.M)(found);
    const told = log.setOutputs({
        // Nothing is promoted, so there is no verdict on a version.
        verdict: '',
        promoted: 'false',
        decision: (0,output_json/* firstThatFits */.e)([data, { ...data, targets: [], abridged: true }]),
    });
    return told && !past ? 'success' : 'failure';
}


/***/ }),

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

/***/ 793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackStep: () => (/* binding */ rollbackStep)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(2617);
// EXTERNAL MODULE: ./src/config/rollback-inputs.ts
var rollback_inputs = __webpack_require__(6144);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/report/links.ts
var links = __webpack_require__(8003);
// EXTERNAL MODULE: ./src/core/report/rollback-json.ts
var rollback_json = __webpack_require__(9175);
;// CONCATENATED MODULE: ./src/core/rollback-outcome.ts
/** Who lost the target to this rollback, or to the one that was there before it. */
function whoLost({ ending }) {
    switch (ending.kind) {
        case 'rolled-back':
            return ending.plan.loses;
        case 'done-before':
            return ending.record.version;
        case 'checked':
        case 'conflict':
        case 'holds-no-longer':
            return null;
    }
}
/** Whether the target stands as it should, with a version that can be deployed. */
function standsAsItShould({ ending, holders }) {
    switch (ending.kind) {
        case 'rolled-back':
        case 'done-before':
        case 'holds-no-longer':
            return holders.length > 0;
        case 'checked':
        case 'conflict':
            return false;
    }
}

// EXTERNAL MODULE: ./src/rollback.ts + 2 modules
var rollback = __webpack_require__(9263);
// EXTERNAL MODULE: ./src/action/deployment.ts
var deployment = __webpack_require__(5215);
// EXTERNAL MODULE: ./src/action/show-rollback.ts
var show_rollback = __webpack_require__(6678);
// EXTERNAL MODULE: ./src/action/step.ts
var action_step = __webpack_require__(9134);
// EXTERNAL MODULE: ./src/action/timeline.ts + 1 modules
var action_timeline = __webpack_require__(238);
;// CONCATENATED MODULE: ./src/action/rollback-step.ts











/** `command: rollback`. */
async function rollbackStep(step) {
    const { raw, log, connection, promoter, triggered, connect } = step;
    const { rollback: asked, dryRun } = (0,rollback_inputs/* readRollback */.XP)(raw);
    const reporting = (0,inputs/* readReport */.tL)(raw);
    const checked = async ({ registry }) => ({
        outcome: await (0,rollback/* checkRollback */.L)(asked, registry, promoter.run),
        timeline: '',
    });
    const rolledBack = async ({ registry }) => {
        const outcome = await (0,rollback/* rollback */.d)(asked, registry, promoter);
        const moved = outcome.ending.kind === 'rolled-back';
        return { outcome, timeline: moved ? await (0,action_timeline/* timelineOf */.h)(asked, registry, log) : '' };
    };
    const { outcome, timeline } = dryRun
        ? await (0,action_step/* withStores */.L)('read', step, checked)
        : await (0,action_step/* withStores */.L)('write', step, rolledBack);
    const succeeded = (0,exit/* exitCodeOfRollback */.$Z)(outcome) === exit/* exitCodes */.hS.ok;
    const { uiUrl } = connection;
    await (0,show_rollback/* showRollback */.A)(outcome, log, {
        level: succeeded ? 'notice' : 'error',
        uiUrl,
        workflowRunUrl: triggered.run?.url ?? null,
        timeline,
    });
    const told = log.setOutputs(outputs(outcome, uiUrl));
    await (0,deployment/* tellDeploymentOfRollback */.m6)(outcome, { log, triggered, uiUrl, reporting, connect });
    return succeeded && told ? 'success' : 'failure';
}
function outputs(outcome, uiUrl) {
    const { model, holders } = outcome;
    const [holder] = holders;
    const version = holder === undefined ? '' : String(holder);
    return {
        // No gates were asked.
        verdict: '',
        promoted: 'false',
        'in-place': String(standsAsItShould(outcome)),
        version,
        'previous-version': String(whoLost(outcome) ?? ''),
        'evidence-digest': '',
        decision: (0,rollback_json/* rollbackOutput */.g)(outcome),
        'model-url': holder === undefined ? '' : (0,links/* modelUrl */.Zr)(uiUrl, model, holder),
        'comment-url': '',
    };
}


/***/ }),

/***/ 6678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ showRollback)
/* harmony export */ });
/* harmony import */ var _core_report_rollback_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7004);
/* harmony import */ var _core_report_rollback_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6258);
/* harmony import */ var _core_report_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9756);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5163);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1037);





/** The log, the one annotation and the summary. */
async function showRollback(outcome, log, given) {
    for (const line of (0,_core_report_rollback_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackText */ .E)(outcome, _core_report_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unpainted */ .j6))
        log.info(line);
    const { word, sentence } = (0,_core_report_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackHeadline */ .pE)(outcome, _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK);
    const problem = (0,_core_report_rollback_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackProblem */ .sx)(outcome);
    const why = outcome.reason === null ? '' : ` Why: ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(outcome.reason)}.`;
    log.annotate({
        subject: 'verdict',
        level: given.level,
        title: `Stagegate: ${word}`,
        message: `${sentence}.${why}${problem === null ? '' : ` ${problem}`}`,
    });
    await log.setSummary((0,_core_report_rollback_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackMarkdown */ ._)(outcome, given) + given.timeline);
}


/***/ }),

/***/ 7004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rollbackMarkdown)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8003);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9225);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9756);




/** The report of a rollback for a job's summary. */
function rollbackMarkdown(outcome, options) {
    const { emoji, word, sentence } = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHeadline */ .pE)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS);
    const { reason, notes } = outcome;
    const problem = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackProblem */ .sx)(outcome);
    return [
        `### ${emoji} ${word}: ${sentence}`,
        problem === null ? '' : `**This went wrong:** ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(problem, 600)}`,
        reason === null || !('plan' in outcome.ending) ? '' : `**Why:** ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(reason)}`,
        sentences((0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackBasis */ .fF)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS), (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierRollback */ .lJ)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS), (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersNow */ .q2)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)),
        changes(outcome),
        sentences((0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackClosed */ .Tp)(outcome)),
        hold(outcome),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .noteList */ .RG)(notes),
        links(outcome, options),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function sentences(...texts) {
    return texts
        .filter((text) => text !== null)
        .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
        .join(' ');
}
function changes({ ending }) {
    if (ending.kind !== 'checked' && ending.kind !== 'rolled-back')
        return '';
    const title = ending.kind === 'checked' ? 'What a rollback would change' : 'What has changed';
    const lines = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackChanges */ .kA)(ending.plan, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS).map((change) => `- ${change}`);
    return [`**${title}**`, '', ...lines].join('\n');
}
function hold(outcome) {
    const text = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHold */ .Om)(outcome, _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS);
    return text === null ? '' : `✋ ${sentences(text)}`;
}
function links({ model, ending, holders }, { uiUrl, workflowRunUrl }) {
    const lost = 'plan' in ending ? [ending.plan.loses] : [];
    const versions = uiUrl === null ? [] : [...new Set([...holders, ...lost])];
    return [
        ...versions.map((version) => (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(`version ${version}`, (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .versionUrl */ .Aj)(uiUrl ?? '', model, version))),
        ...(workflowRunUrl === null ? [] : [(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)('workflow run', workflowRunUrl)]),
    ].join(' · ');
}


/***/ })

};
