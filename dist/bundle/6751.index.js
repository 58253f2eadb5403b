export const id = 6751;
export const ids = [6751];
export const modules = {

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
// EXTERNAL MODULE: ./src/core/report/words.ts + 2 modules
var words = __webpack_require__(9861);
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


/***/ })

};
