export const id = 860;
export const ids = [860];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adoptStep: () => (/* binding */ adoptStep)
/* harmony export */ });
/* harmony import */ var _commands_adopt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3514);
/* harmony import */ var _commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1604);
/* harmony import */ var _commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7313);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4213);
/* harmony import */ var _report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6564);
/* harmony import */ var _report_promotion_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8872);
/* harmony import */ var _report_text_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);
/* harmony import */ var _input_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3044);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9134);









/** `command: adopt`. Nothing moves, so nothing is promoted by it. */
async function adoptStep(step) {
    const { raw, log, around, triggered, connection, promoter, connect } = step;
    const { version: input, ...asked } = (0,_commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readAdopt */ .x6)(raw);
    const version = await (0,_commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionInput */ .t)(input, (0,_input_files_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(triggered, around, connect));
    const adopted = await (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .withStores */ .L)('write', step, ({ registry }) => (0,_commands_adopt_js__WEBPACK_IMPORTED_MODULE_0__/* .adopt */ .d)({ ...asked, version }, registry, promoter));
    for (const line of (0,_report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedText */ .ZN)(adopted, _report_promotion_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unpainted */ .j6))
        log.info(line);
    log.annotate({
        subject: 'verdict',
        level: 'notice',
        title: 'Stagegate: Adopted',
        message: `${(0,_report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedSentence */ .Dd)(adopted, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)}.`,
    });
    await log.setSummary((0,_report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedMarkdown */ .LP)(adopted));
    const told = log.setOutputs({
        version: String(adopted.version),
        'in-place': 'true',
        decision: (0,_report_adoption_adopted_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptedOutput */ .p)(adopted),
        'model-url': (0,_report_text_links_js__WEBPACK_IMPORTED_MODULE_8__/* .modelUrl */ .Zr)(connection.uiUrl, adopted.model, adopted.version),
    });
    return told ? 'success' : 'failure';
}


/***/ }),

/***/ 2855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditStep: () => (/* binding */ auditStep)
});

// EXTERNAL MODULE: ./src/commands/audit.ts
var audit = __webpack_require__(6689);
// EXTERNAL MODULE: ./src/commands/inputs/audit-inputs.ts
var audit_inputs = __webpack_require__(2491);
// EXTERNAL MODULE: ./src/core/audit/audit.ts + 2 modules
var audit_audit = __webpack_require__(4489);
// EXTERNAL MODULE: ./src/core/audit/audit-finding.ts
var audit_finding = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/report/audit/audit-json.ts
var audit_json = __webpack_require__(6852);
// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
// EXTERNAL MODULE: ./src/report/audit/audit-words.ts
var audit_words = __webpack_require__(3361);
;// CONCATENATED MODULE: ./src/report/audit/audit-markdown.ts





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

// EXTERNAL MODULE: ./src/report/audit/audit-text.ts
var audit_text = __webpack_require__(1177);
// EXTERNAL MODULE: ./src/report/promotion/text.ts + 2 modules
var promotion_text = __webpack_require__(8872);
// EXTERNAL MODULE: ./src/report/text/output-json.ts
var output_json = __webpack_require__(1502);
// EXTERNAL MODULE: ./src/action/step.ts
var action_step = __webpack_require__(9134);
;// CONCATENATED MODULE: ./src/action/audit-step.ts












/** `command: audit`: fails where anything was moved past the gates. */
async function auditStep(step) {
    const { raw, log } = step;
    const { model, besides } = (0,audit_inputs/* readAudit */.y)(raw);
    const found = await (0,action_step/* withStores */.L)('read', step, ({ registry }) => (0,audit/* audit */.s)(model, besides, registry));
    for (const line of (0,audit_text/* auditText */.$)(found, promotion_text/* unpainted */.j6))
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

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clearRollbackStep: () => (/* binding */ clearRollbackStep)
/* harmony export */ });
/* harmony import */ var _commands_clear_rollback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5358);
/* harmony import */ var _commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1604);
/* harmony import */ var _commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7313);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4213);
/* harmony import */ var _report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2044);
/* harmony import */ var _report_promotion_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8872);
/* harmony import */ var _report_text_links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);
/* harmony import */ var _input_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3044);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9134);









/** `command: clear-rollback`. Nothing moves, so nothing is promoted or in place by it. */
async function clearRollbackStep(step) {
    const { raw, log, around, triggered, connection, promoter, connect } = step;
    const { version: input, ...asked } = (0,_commands_inputs_rollback_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readClearRollback */ .CZ)(raw);
    const version = await (0,_commands_inputs_version_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionInput */ .t)(input, (0,_input_files_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R)(triggered, around, connect));
    const cleared = await (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .withStores */ .L)('write', step, ({ registry }) => (0,_commands_clear_rollback_js__WEBPACK_IMPORTED_MODULE_0__/* .clearRollback */ ._)({ ...asked, version }, registry, promoter));
    for (const line of (0,_report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedText */ .uK)(cleared, _report_promotion_text_js__WEBPACK_IMPORTED_MODULE_4__/* .unpainted */ .j6))
        log.info(line);
    log.annotate({
        subject: 'verdict',
        level: 'notice',
        title: 'Stagegate: Hold cleared',
        message: `${(0,_report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedSentence */ .GT)(cleared, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)}.`,
    });
    await log.setSummary((0,_report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedMarkdown */ .EA)(cleared));
    const told = log.setOutputs({
        version: String(cleared.version),
        decision: (0,_report_adoption_cleared_rollback_js__WEBPACK_IMPORTED_MODULE_3__/* .clearedOutput */ .S1)(cleared),
        'model-url': (0,_report_text_links_js__WEBPACK_IMPORTED_MODULE_8__/* .modelUrl */ .Zr)(connection.uiUrl, cleared.model, cleared.version),
    });
    return told ? 'success' : 'failure';
}


/***/ }),

/***/ 6084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postStep: () => (/* binding */ postStep)
});

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/history/recorded-holder.ts
var recorded_holder = __webpack_require__(1977);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
;// CONCATENATED MODULE: ./src/core/rollback/undo-check.ts





/**
 * Why a promotion must not be undone; null: the version holds the target by that very promotion, or
 * because this workflow run itself gave it back what came after. `row` null: it was deleted.
 */
function whyUndoSkipped(own, run, row, snapshot) {
    const { target, version } = own;
    if (row === null)
        return { kind: 'never-moved' };
    const record = (0,read_records/* recordsOn */.yG)(row).find(({ key }) => key === own.record);
    if (record?.state !== 'done')
        return { kind: 'never-moved' };
    const holders = (0,model_model/* holdersOf */.pW)(snapshot, target);
    const replayed = (0,recorded_holder/* heldByRecords */.BF)((0,recorded_holder/* versionsWith */.Yp)(snapshot.versions, row), (0,model_target/* targetKey */.hD)(target));
    const left = replayed.departures.get(version)?.record;
    if (!holders.includes(version) && left?.action === 'rollback' && left.version === version) {
        return { kind: 'rolled-back', record: left };
    }
    if (!standsAsLeft(record, holders))
        return { kind: 'moved-since' };
    const now = replayed.holders.get(version);
    if (now === undefined)
        return { kind: 'moved-since' };
    const adopted = replayed.touchedBy.filter((it) => it.action === 'adopt' && it.version === version);
    const arrivals = replayed.holdings.flatMap((time) => time.version === version ? time.arrived : []);
    const others = [...arrivals, ...adopted, now]
        .filter(({ key }) => key > own.record)
        .filter((it) => it.action !== 'rollback' || !(0,records_record/* isSameRun */.Mf)(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    const last = others.at(-1);
    return last === undefined ? null : { kind: 'others-decided', record: last };
}
/** Whether those, and only those, hold the target who did right after the promotion. */
function standsAsLeft({ version, former, target }, holders) {
    const stayed = target.kind === 'alias' || (0,model_target/* archives */.EK)(target) ? [] : former;
    return holders.includes(version) && holders.every((it) => it === version || stayed.includes(it));
}

// EXTERNAL MODULE: ./src/evidence/registry-clock.ts
var registry_clock = __webpack_require__(885);
// EXTERNAL MODULE: ./src/moves/recover.ts
var recover = __webpack_require__(7190);
// EXTERNAL MODULE: ./src/commands/rollback.ts + 2 modules
var rollback = __webpack_require__(6044);
;// CONCATENATED MODULE: ./src/commands/undo-promotion.ts






/**
 * Undoes one promotion, and no other: does nothing where it never held the target, and where
 * somebody else has moved the target since, or has given it back. What its step has left
 * unfinished is finished first.
 */
async function undoPromotion(own, reason, registry, promoter) {
    const { model, target, version } = own;
    const clock = (0,registry_clock/* byClockOf */.j)(registry, promoter);
    const { recovered: settled, snapshot: standing } = await settledOwn(own, registry, clock);
    const holders = (0,model_model/* holdersOf */.pW)(standing, target);
    const row = standing.versions.find((each) => each.version === version) ??
        (await registry.readVersion(model, version));
    const because = whyUndoSkipped(own, promoter.run, row, standing);
    if (because !== null)
        return { kind: 'left-alone', model, target, version, because, holders };
    const asked = { model, target, version, toVersion: null, force: false, reason };
    const outcome = await (0,rollback/* rollback */.d)(asked, registry, promoter, own.record);
    const notes = [...(0,recover/* notesOf */.h$)(settled), ...outcome.notes];
    return { kind: 'rollback', outcome: { ...outcome, notes } };
}
/** How long one waits for somebody else who is at work on the target, in milliseconds. */
const pause = 400;
const mostLooks = 25;
async function settledOwn({ model, target, record: key }, registry, clock) {
    for (let look = 1;; look += 1) {
        const before = await registry.readSnapshot(model);
        try {
            const asking = { action: 'undo', key };
            return await (0,recover/* recoverAndLook */.zk)(registry, before, target, asking, clock.now());
        }
        catch (error) {
            if (!(error instanceof errors/* ConflictError */.fK) || look === mostLooks)
                throw error;
            await clock.sleep(pause);
        }
    }
}

// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/github/workflow-log.ts
var workflow_log = __webpack_require__(8977);
// EXTERNAL MODULE: ./src/network/proxy.ts + 1 modules
var proxy = __webpack_require__(3335);
// EXTERNAL MODULE: ./src/registry/credentials/credentials.ts
var credentials_credentials = __webpack_require__(9868);
// EXTERNAL MODULE: ./src/report/phrases/record-writer.ts
var record_writer = __webpack_require__(400);
// EXTERNAL MODULE: ./src/report/phrases/words.ts + 3 modules
var words = __webpack_require__(4862);
;// CONCATENATED MODULE: ./src/report/rollback/undo-words.ts


/** Why a promotion is not undone, in a sentence without its full stop. */
function leftAloneReason({ model, target, version, because, holders }, quote) {
    const what = `${quote(model)} version ${version}`;
    const where = (0,words/* targetName */.je)(target, quote);
    switch (because.kind) {
        case 'never-moved':
            return `this step's promotion of ${what} to ${where} did not take place, so there is nothing to undo`;
        case 'rolled-back':
            return `what this step promoted to ${where}, ${what}, has been rolled back already (${(0,record_writer/* writerOf */.b)(because.record, quote)})`;
        case 'moved-since': {
            const now = holders.length === 0 ? 'nothing' : `version ${holders.join(' and ')}`;
            return (`somebody else has moved ${where} since this step promoted ${what}, so it is left alone: ` +
                `${now} holds it now`);
        }
        case 'others-decided':
            return (`somebody else has decided since that ${what} holds ${where}, so it is left alone: ` +
                `${decided(because.record, version, quote)} (${(0,record_writer/* writerOf */.b)(because.record, quote)})`);
    }
}
function decided(record, version, quote) {
    switch (record.action) {
        case 'rollback':
            return record.to === version
                ? `a rollback of version ${record.version} gave it back`
                : `a rollback from ${(0,words/* targetName */.je)(record.target, quote)} brought it back`;
        case 'adopt':
            return 'it was adopted there';
        case 'promote':
        case 'transition':
            return `version ${record.version} was moved to ${(0,words/* targetName */.je)(record.target, quote)}`;
    }
}

// EXTERNAL MODULE: ./src/action/past-of-report.ts + 1 modules
var past_of_report = __webpack_require__(2337);
// EXTERNAL MODULE: ./src/action/publish-rollback.ts
var publish_rollback = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/github/comment.ts + 1 modules
var comment = __webpack_require__(5214);
// EXTERNAL MODULE: ./src/github/comment-text.ts
var comment_text = __webpack_require__(7420);
// EXTERNAL MODULE: ./src/github/deployment.ts
var deployment = __webpack_require__(9808);
// EXTERNAL MODULE: ./src/github/deployment-status.ts
var deployment_status = __webpack_require__(9455);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/github/marker.ts
var github_marker = __webpack_require__(4329);
// EXTERNAL MODULE: ./src/github/promoted-commit.ts
var promoted_commit = __webpack_require__(1241);
// EXTERNAL MODULE: ./src/github/pull-request.ts + 1 modules
var pull_request = __webpack_require__(7222);
// EXTERNAL MODULE: ./src/report/rollback/rollback-markdown.ts
var rollback_markdown = __webpack_require__(9137);
// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(4205);
// EXTERNAL MODULE: ./src/action/connect-github.ts
var connect_github = __webpack_require__(6098);
// EXTERNAL MODULE: ./src/action/deployment-words.ts
var deployment_words = __webpack_require__(1359);
;// CONCATENATED MODULE: ./src/action/publish-undo.ts














/**
 * Where the step that promoted has told GitHub of it, GitHub is told that it is undone: the pull
 * request's comment and the deployment. What fails is a warning; the rollback stands.
 */
async function correctReports(undone, log, around) {
    const { env, readFile, sleep, dispatcher = null } = around;
    const triggered = await (0,github_event/* loadEvent */.Ds)(env, readFile);
    const { run } = triggered;
    // Without a token nothing was told that would be wrong now.
    const { githubToken: token } = undone.saved.reports;
    if (run === null || token === '')
        return;
    const warn = (message) => log.annotate({
        subject: 'other',
        level: 'warning',
        title: 'Stagegate: report not corrected',
        message: `${message} The rollback stands.`,
    });
    try {
        const github = await (0,connect_github/* connectGitHub */.U)({ token, run, env, dispatcher });
        const correcting = { ...undone, github, triggered, run, sleep, warn };
        await correctComment(correcting);
        await correctDeployment(correcting);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        warn(error.message);
    }
}
async function correctComment(correcting) {
    const { github, triggered, run, saved, outcome, lookedAt, sleep, warn } = correcting;
    if (!saved.reports.comment)
        return;
    const { repository } = run;
    const found = await (0,pull_request/* findPullRequests */.J)({ github, repository, event: triggered.event });
    if (found.kind === 'failed')
        warn(found.warning);
    if (found.kind !== 'found')
        return;
    const marker = (0,github_marker/* commentMarker */.Q)({
        model: saved.model,
        targetKey: (0,model_target/* targetKey */.hD)(saved.target),
        commentKey: saved.reports.commentKey,
    });
    const telling = {
        body: (0,rollback_markdown/* rollbackMarkdown */._)(outcome, { uiUrl: saved.uiUrl, workflowRunUrl: run.url }),
        stamp: (0,comment_text/* stampOf */.Zs)(run, lookedAt),
        // Only what is merged is promoted, and so undone.
        about: { kind: 'merge' },
    };
    for (const pullRequest of found.numbers) {
        // Of several, those that were told of the promotion.
        const onlyOurs = found.numbers.length > 1;
        const result = await (0,comment/* upsertComment */.l)({
            github,
            repository,
            pullRequest,
            marker,
            telling,
            onlyOurs,
            sleep,
        });
        if (result.warning !== null)
            warn(result.warning);
    }
}
async function correctDeployment(correcting) {
    const { github, run, saved, outcome, warn } = correcting;
    const deployment = await deploymentOf(correcting);
    if (deployment === null)
        return;
    const result = await (0,deployment_status/* setDeploymentStatus */.e)({
        github,
        repository: run.repository,
        deployment,
        status: {
            ...(0,deployment_words/* wordsOfUndoing */.zS)(outcome),
            environmentUrl: saved.uiUrl === null ? null : (0,links/* versionUrl */.Aj)(saved.uiUrl, saved.model, saved.version),
            logUrl: run.url,
        },
    });
    if (result.kind === 'failed')
        warn(result.warning);
}
/** The event's own, or the one that was made; a step that was cut short may have made none. */
async function deploymentOf(correcting) {
    const { github, triggered, run, saved, warn } = correcting;
    const { event } = triggered;
    if (event.kind === 'deployment')
        return event.id;
    const { environment } = saved.reports;
    const promoted = (0,promoted_commit/* promotedCommit */.m)(triggered);
    if (environment === null || promoted.kind === 'not-known')
        return null;
    const found = await (0,deployment/* findDeployment */.HZ)({
        github,
        repository: run.repository,
        sha: promoted.commit,
        environment,
        subject: {
            action: 'promote',
            model: saved.model,
            version: saved.version,
            target: (0,model_target/* targetKey */.hD)(saved.target),
            run: saved.run ?? run.url,
        },
    });
    if (found.kind === 'failed')
        warn(found.warning);
    return found.kind === 'found' ? found.id : null;
}

// EXTERNAL MODULE: ./src/action/read-clock.ts
var read_clock = __webpack_require__(8047);
// EXTERNAL MODULE: ./src/action/saved-environment.ts
var saved_environment = __webpack_require__(9693);
// EXTERNAL MODULE: ./src/action/step.ts
var action_step = __webpack_require__(9134);
;// CONCATENATED MODULE: ./src/action/post-step.ts














/**
 * `rollback-on-failure`: undoes what this step of the job promoted, from what it saved, and through
 * the connections that it had.
 */
async function postStep(saved, later) {
    const { trackingUri, registryUri, credentials, reports, environment } = saved;
    const around = { ...later, env: (0,saved_environment/* restoredEnvironment */.GK)(environment, later.env) };
    const log = (0,workflow_log/* openWorkflowLog */.S)(around.core, [
        ...(0,credentials_credentials/* secretsOf */.Fj)(credentials, [trackingUri, registryUri, ...(0,proxy/* proxyTexts */.$B)(around.env)]),
        reports.githubToken,
    ]);
    try {
        await refuseChangedTrust(saved, around);
        return await undo(saved, log, around);
    }
    catch (error) {
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        const message = `${(0,untrusted_text/* visible */.RK)(saved.model)} version ${saved.version} was to be rolled back, because ` +
            `${reasonOf(saved)}, and this went wrong: ${error.message}`;
        log.annotate({ subject: 'verdict', level: 'error', title: 'Stagegate: not undone', message });
        await log.setSummary(`### ⚠️ The promotion could not be undone\n\n${(0,untrusted_text/* codeBlock */.DV)(message)}\n`);
        return 'failure';
    }
}
async function undo(saved, log, around) {
    const { by, run } = saved;
    const { now, nonce, sleep, dispatcher } = around;
    const promoter = { by, run, now, nonce, sleep };
    const step = {
        log,
        connection: saved,
        around: {
            env: around.env,
            cwd: saved.cwd,
            now,
            ...(dispatcher && { dispatcher }),
        },
    };
    return await (0,action_step/* withStores */.L)('write', step, async (stores) => {
        const { registry, lastLook } = (0,read_clock/* rememberingLastLook */.R)(stores.registry, now);
        const undone = await undoPromotion(saved, reasonOf(saved), registry, promoter);
        const lookedAt = lastLook();
        if (undone.kind === 'left-alone') {
            await showLeftAlone(undone, log);
            return 'success';
        }
        const { outcome } = undone;
        const succeeded = (0,exit_codes/* exitCodeOfRollback */.$Z)(outcome) === exit_codes/* exitCodes */.hS.ok;
        const moved = outcome.ending.kind === 'rolled-back';
        await (0,publish_rollback/* showRollback */.A)(outcome, log, {
            // The promotion of a job that failed is gone: more than a notice, and no error of its own.
            level: succeeded ? 'warning' : 'error',
            uiUrl: saved.uiUrl,
            workflowRunUrl: run,
            timeline: moved ? await (0,past_of_report/* timelineOf */.h)(saved, registry, log) : '',
        });
        await correctReports({ saved, outcome, lookedAt }, log, around);
        return succeeded ? 'success' : 'failure';
    });
}
/** Whoever could make Node trust or reach another server would be sent the writing credential. */
async function refuseChangedTrust(saved, { env, readFile }) {
    const changed = await (0,saved_environment/* changedTrust */.dN)(saved.environment, env, readFile);
    const [first, ...more] = changed;
    if (first === undefined)
        return;
    const what = more.length === 0
        ? `${first} is not what it was at the promotion, and says`
        : `${changed.slice(0, -1).join(', ')} and ${changed.at(-1)} are not what they were at the promotion, and say`;
    throw new errors/* UsageError */.eb(`${what} whom Node trusts or reaches, so the credential was sent nowhere. ` +
        `See what has changed it, and roll back by hand: ${commandToRollBack(saved)}`);
}
function commandToRollBack({ model, target, version }) {
    const flag = target.kind === 'alias' ? `--alias ${shellWord(target.alias)}` : `--stage ${target.stage}`;
    return `stagegate rollback --model-name ${shellWord(model)} ${flag} --version ${version}`;
}
/** As a shell reads it back; what is not visible is written out, and has to be typed otherwise. */
function shellWord(text) {
    const shown = (0,untrusted_text/* visible */.RK)(text, 1000);
    return /^[\w.@%+/-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
/** The runner runs a post step also for a job that was cancelled, and does not say which it was. */
function reasonOf({ ended }) {
    switch (ended) {
        case 'success':
            return 'a later step of the job failed, or the job was cancelled';
        case 'failure':
            return 'the step that promoted it failed after the move';
        case null:
            return 'the step that promoted it was cut short';
    }
}
async function showLeftAlone(left, log) {
    const sentence = leftAloneReason(left, untrusted_text/* visible */.RK);
    log.info(`NOT ROLLED BACK  ${sentence}.`);
    const message = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    log.annotate({
        subject: 'verdict',
        level: 'notice',
        title: 'Stagegate: Not rolled back',
        message,
    });
    await log.setSummary(`### ➖ Not rolled back\n\n${leftAloneReason(left, untrusted_text/* codeSpan */.SS)}.\n`);
}


/***/ }),

/***/ 3578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ showRollback)
/* harmony export */ });
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4213);
/* harmony import */ var _report_promotion_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8872);
/* harmony import */ var _report_rollback_rollback_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9137);
/* harmony import */ var _report_rollback_rollback_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6251);
/* harmony import */ var _report_rollback_rollback_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7823);





/** The log, the one annotation and the summary. */
async function showRollback(outcome, log, given) {
    for (const line of (0,_report_rollback_rollback_text_js__WEBPACK_IMPORTED_MODULE_2__/* .rollbackText */ .E)(outcome, _report_promotion_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unpainted */ .j6))
        log.info(line);
    const { word, sentence } = (0,_report_rollback_rollback_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackHeadline */ .pE)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK);
    const problem = (0,_report_rollback_rollback_words_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackProblem */ .sx)(outcome);
    const why = outcome.reason === null ? '' : ` Why: ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(outcome.reason)}.`;
    log.annotate({
        subject: 'verdict',
        level: given.level,
        title: `Stagegate: ${word}`,
        message: `${sentence}.${why}${problem === null ? '' : ` ${problem}`}`,
    });
    await log.setSummary((0,_report_rollback_rollback_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackMarkdown */ ._)(outcome, given) + given.timeline);
}


/***/ }),

/***/ 824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackStep: () => (/* binding */ rollbackStep)
});

// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/commands/inputs/inputs.ts + 2 modules
var inputs = __webpack_require__(8058);
// EXTERNAL MODULE: ./src/commands/inputs/rollback-inputs.ts
var rollback_inputs = __webpack_require__(1604);
// EXTERNAL MODULE: ./src/commands/rollback.ts + 2 modules
var rollback = __webpack_require__(6044);
;// CONCATENATED MODULE: ./src/core/rollback/rollback-outcome.ts
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

// EXTERNAL MODULE: ./src/report/rollback/rollback-json.ts
var rollback_json = __webpack_require__(4486);
// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(4205);
// EXTERNAL MODULE: ./src/action/deployment.ts
var deployment = __webpack_require__(5215);
// EXTERNAL MODULE: ./src/action/past-of-report.ts + 1 modules
var past_of_report = __webpack_require__(2337);
// EXTERNAL MODULE: ./src/action/publish-rollback.ts
var publish_rollback = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/action/step.ts
var action_step = __webpack_require__(9134);
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
        return { outcome, timeline: moved ? await (0,past_of_report/* timelineOf */.h)(asked, registry, log) : '' };
    };
    const { outcome, timeline } = dryRun
        ? await (0,action_step/* withStores */.L)('read', step, checked)
        : await (0,action_step/* withStores */.L)('write', step, rolledBack);
    const succeeded = (0,exit_codes/* exitCodeOfRollback */.$Z)(outcome) === exit_codes/* exitCodes */.hS.ok;
    const { uiUrl } = connection;
    await (0,publish_rollback/* showRollback */.A)(outcome, log, {
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

/***/ 7692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Ed: () => (/* binding */ fileIn),
/* harmony export */   JA: () => (/* binding */ loggedModelAt),
/* harmony export */   bS: () => (/* binding */ runsNamedIn),
/* harmony export */   zA: () => (/* binding */ modelSource)
/* harmony export */ });
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6272);

function modelSource(source) {
    const model = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1];
    if (model !== undefined)
        return { kind: 'logged-model', model: (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(model) };
    if (source.startsWith('models:'))
        return { kind: 'copy' };
    // An id stands in the path of a request and in a search filter: no other characters.
    // MLflow's client takes `runs:///RUN/PATH` and `runs://HOST/RUN/PATH` for the same.
    const [, run, path = ''] = /^runs:\/(?:\/[^/]*\/)?([\w-]+)(?:\/(.*))?$/s.exec(source) ?? [];
    if (run !== undefined)
        return { kind: 'run', run: (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run), path: trimmed(path) };
    if (/^\s*(?:runs|models):/i.test(source))
        return { kind: 'not-readable' };
    return { kind: 'folder', uri: source };
}
/** The logged model among whose artifacts a folder is: `…/models/m-…/artifacts`; null: of none. */
function loggedModelAt(uri) {
    const id = lastMatch(uri, /\/(m-[0-9a-f]{32})(?=\/|$)/g);
    return id === null ? null : (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(id);
}
/**
 * The runs that a folder's path names, in whatever way it is written: MLflow lays artifacts out as
 * `…/RUN/artifacts/…`, and takes any other path as well.
 */
function runsNamedIn(uri) {
    const plain = uri
        .replaceAll(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
        .toLowerCase();
    const ids = plain.matchAll(/(?<![0-9a-z]|m-)[0-9a-f]{32}(?![0-9a-z])/g);
    return [...ids].map(([id]) => (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(id));
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

/***/ 5829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ evaluatedTag),
/* harmony export */   _r: () => (/* binding */ asksForModelsOfRun),
/* harmony export */   h7: () => (/* binding */ namedModel),
/* harmony export */   lz: () => (/* binding */ otherModels),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wv: () => (/* binding */ ownModel)
/* harmony export */ });
/* unused harmony export whyAmbiguous */
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7692);


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
        case 'not-readable':
            return null;
    }
}
/** The one resolver of which logged model a version is of. */
function ownModel({ source, run, runId, named, putOut }) {
    if (runId !== null && isOfAnotherRun(source, runId, run)) {
        return { kind: 'ambiguous', because: 'other-run' };
    }
    const id = namedModel(source);
    if (id !== null) {
        if (named === null)
            return { kind: 'gone', id };
        const agrees = named.sourceRunId === null || runId === null || named.sourceRunId === runId;
        return agrees ? { kind: 'known', model: named } : { kind: 'ambiguous', because: 'other-run' };
    }
    if (source.kind === 'copy')
        return { kind: 'ambiguous', because: 'copy-not-known' };
    const outputs = run === null ? [] : outputsOf(run);
    if (run === null || outputs.length === 0)
        return { kind: 'none' };
    const several = outputs.length > 1;
    const path = pathOf(source, run);
    if (path === null) {
        return { kind: 'ambiguous', because: several ? 'several-models' : 'other-place' };
    }
    const [found, ...more] = putOut.filter((it) => outputs.includes(it.id) && it.name === path);
    if (found !== undefined && more.length === 0)
        return { kind: 'known', model: found };
    return { kind: 'ambiguous', because: several ? 'several-models' : 'other-name' };
}
/** Whether it takes the names of the models that the run put out to tell which one a version is of. */
function asksForModelsOfRun(source, run) {
    return namedModel(source) === null && run.loggedModels.length > 0 && pathOf(source, run) !== null;
}
/** The logged models that a run put out or evaluated beside this one; `own` null: beside none. */
function otherModels(run, own) {
    const isOther = (id) => id !== own;
    const inputs = [...run.inputModels, ...evaluatedModels(run)];
    return {
        outputs: run.loggedModels.some(isOther),
        inputs: [...new Set(inputs.filter(isOther))],
    };
}
/** Those that MLflow's `evaluate` names in its tag, also where it links none. */
function evaluatedModels({ tags }) {
    const ids = (tags.get(evaluatedTag) ?? '').matchAll(/\bm-[0-9a-f]{32}\b/g);
    return [...ids].map(([id]) => (0,_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedModelId */ .rH)(id));
}
const evaluatedTag = 'mlflow.datasets';
/** A model that was logged at several steps is listed at each of them. */
function outputsOf(run) {
    return [...new Set(run.loggedModels)];
}
function pathOf(source, run) {
    switch (source.kind) {
        case 'run':
            return source.path;
        case 'folder':
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run.artifactRoot, source.uri);
        case 'logged-model':
        case 'copy':
        case 'not-readable':
            return null;
    }
}
/** What names no run at all is taken at the version's word. */
function isOfAnotherRun(source, id, run) {
    switch (source.kind) {
        case 'run':
            return source.run !== id;
        case 'folder': {
            const others = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .runsNamedIn */ .bS)(source.uri).filter((named) => named !== id);
            return others.length > 0 && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run?.artifactRoot ?? '', source.uri) === null;
        }
        case 'not-readable':
            return true;
        case 'logged-model':
        case 'copy':
            return false;
    }
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pastOf)
});

// EXTERNAL MODULE: ./src/core/history/history.ts
var history_history = __webpack_require__(2780);
// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/evidence/own-model.ts
var own_model = __webpack_require__(5829);
// EXTERNAL MODULE: ./src/core/gates/metric-value.ts
var metric_value = __webpack_require__(1830);
;// CONCATENATED MODULE: ./src/core/trend/trend.ts



const mostVersions = 6;
/**
 * The metric that a trend is about: that of the first gate that counts, names it plainly, and
 * compares with the champion; else of the first one that counts. null: there is none.
 */
function keyMetric({ gates, target }) {
    if (target.kind === 'retirement')
        return null;
    const plain = gates.filter(({ gate }) => gate.kind === 'threshold' &&
        gate.severity === 'fail' &&
        gate.aggregate === 'last' &&
        gate.dataset === null &&
        gate.minus === null &&
        gate.metric.kind === 'name');
    const relative = plain.find(({ gate }) => gate.kind === 'threshold' &&
        gate.bound.kind === 'baseline' &&
        gate.bound.baseline.kind === 'champion');
    return (relative ?? plain[0])?.metric ?? null;
}
/** Whose values a trend shows beside the candidate's: the last six at most, oldest first. */
function versionsOfTrend({ candidate, champion }, history) {
    // Newest first; of a version that was promoted twice the last time counts.
    const promoted = [
        ...new Set(history.events.filter(isPromotion).map(({ record }) => record.version)),
    ];
    const others = promoted.filter((version) => version !== candidate.version);
    const holder = champion?.version ?? null;
    // Whoever was there before Stagegate has no record.
    const unrecorded = holder !== null && !others.includes(holder) ? [holder] : [];
    return [...unrecorded, ...others].slice(0, mostVersions).toReversed();
}
function isPromotion(event) {
    return event.kind === 'moved' && event.record.action !== 'rollback';
}
/** `runs`: of every version of `versionsOfTrend` but the champion; null: it has none any more. */
function trendOf(decision, metric, versions, runs) {
    const { candidate, champion, target } = decision;
    const points = [];
    const leftOut = [];
    const sides = [
        ...versions.map((version) => version === champion?.version
            ? [version, championValue(decision, metric), 'champion']
            : [version, lastIn(runs.get(version) ?? null, metric), 'former']),
        [candidate.version, shownValue(keyResult(decision, metric)?.candidate), 'candidate'],
    ];
    for (const [version, value, role] of sides) {
        if (typeof value === 'string')
            leftOut.push({ version, because: value });
        else
            points.push({ version, value, role });
    }
    if (points.length < 2)
        return { kind: 'none' };
    return { kind: 'found', trend: { metric, target, points, leftOut } };
}
/** Whose value the last one is would take more requests than a picture is worth. */
function lastIn(run, metric) {
    if (run === null)
        return 'no-run';
    const { outputs, inputs } = (0,own_model/* otherModels */.lz)(run, run.loggedModels[0] ?? null);
    if (outputs || inputs.length > 0)
        return 'not-its-own';
    const value = run.metrics.get(metric)?.value;
    return value === undefined || !(0,metric_value/* isMeasured */.V2)(value) ? 'no-value' : (0,exact/* exactOf */.LN)(value);
}
/** As a gate compares it; where none compares it with the champion, nothing was looked for. */
function championValue({ gates, champion }, metric) {
    const compared = gates.filter((it) => isPlain(it) && it.metric === metric);
    const side = compared.find(({ baseline }) => baseline?.version === champion?.version)?.baseline;
    if (side != null)
        return shownValue(side.reading ?? undefined);
    if (champion?.run.kind !== 'found')
        return 'no-run';
    const { run, ownModel, otherRuns } = champion;
    if (run.otherModels.outputs || run.otherModels.inputs.length > 0)
        return 'not-its-own';
    const elsewhere = ownModel.kind === 'known' && ownModel.model.entries.some((it) => it.runId !== run.runId);
    if (elsewhere || otherRuns.size > 0)
        return 'no-value';
    const value = run.metrics.get(metric)?.value;
    return value === undefined || !(0,metric_value/* isMeasured */.V2)(value) ? 'no-value' : (0,exact/* exactOf */.LN)(value);
}
function keyResult({ gates }, metric) {
    return gates.find((it) => isPlain(it) && it.metric === metric);
}
function isPlain({ gate }) {
    return gate.kind === 'threshold' && gate.aggregate === 'last' && gate.dataset === null;
}
function shownValue(reading) {
    switch (reading?.kind) {
        case 'value':
            return reading.value;
        case 'not-its-own':
        case 'ambiguous':
            return 'not-its-own';
        case 'no-run':
            return 'no-run';
        default:
            return 'no-value';
    }
}

;// CONCATENATED MODULE: ./src/evidence/trend.ts


/**
 * The target's newest history and the trend of its key metric, as they are now. One reading of the
 * snapshot, and at most six of runs, whatever the size of the registry; nothing at all where there
 * is no key metric, unless `withHistory`. Never throws: what was done stands, and is to be told.
 */
async function pastOf(outcome, { registry, tracking }, withHistory) {
    const metric = outcome.ending.kind === 'conflict' ? null : keyMetric(outcome.decision);
    if (metric === null && !withHistory)
        return { history: null, trend: noTrend };
    let history = null;
    try {
        const { model, target } = outcome.decision;
        const snapshot = await registry.readSnapshot(model);
        history = (0,history_history/* historyOf */.o)(snapshot, target).targets[0] ?? null;
        if (metric === null || history === null)
            return { history, trend: noTrend };
        const trend = await readTrend(outcome, metric, history, snapshot, tracking);
        return { history, trend };
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        return { history, trend: { kind: 'failed', problem } };
    }
}
const noTrend = { kind: 'none' };
async function readTrend({ decision }, metric, history, { versions: rows }, tracking) {
    const versions = versionsOfTrend(decision, history);
    const runs = await Promise.all(versions
        // Its run was read when it was compared with.
        .filter((version) => version !== decision.champion?.version)
        .map(async (version) => {
        const runId = rows.find((row) => row.version === version)?.runId ?? null;
        return [version, runId === null ? null : await tracking.readRun(runId)];
    }));
    return trendOf(decision, metric, versions, new Map(runs));
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile),
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);

const policyFile = (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textKind */ ._I)({ name: 'policy file', kind: 'policy' });
/**
 * Reads and checks the policy file at `path`, which is relative to the place and may not lead out
 * of it. Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyFile(path, place) {
    const text = await (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFrom */ .Cd)(place, path, policyFile);
    // Loaded late: a run without a policy needs no YAML.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(815), __webpack_require__.e(7), __webpack_require__.e(2), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 9002));
    return parsePolicy(text, path);
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rollbackMarkdown)
/* harmony export */ });
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4213);
/* harmony import */ var _promotion_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4966);
/* harmony import */ var _text_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4205);
/* harmony import */ var _rollback_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7823);




/** The report of a rollback for a job's summary. */
function rollbackMarkdown(outcome, options) {
    const { emoji, word, sentence } = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHeadline */ .pE)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS);
    const { reason, notes } = outcome;
    const problem = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackProblem */ .sx)(outcome);
    return [
        `### ${emoji} ${word}: ${sentence}`,
        problem === null ? '' : `**This went wrong:** ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(problem, 600)}`,
        reason === null || !('plan' in outcome.ending) ? '' : `**Why:** ${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(reason)}`,
        sentences((0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackBasis */ .fF)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS), (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierRollback */ .lJ)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS), (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersNow */ .q2)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)),
        changes(outcome),
        sentences((0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackClosed */ .Tp)(outcome)),
        hold(outcome),
        (0,_promotion_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .noteList */ .RG)(notes),
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
    const lines = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackChanges */ .kA)(ending.plan, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS).map((change) => `- ${change}`);
    return [`**${title}**`, '', ...lines].join('\n');
}
function hold(outcome) {
    const text = (0,_rollback_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackHold */ .Om)(outcome, _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS);
    return text === null ? '' : `✋ ${sentences(text)}`;
}
function links({ model, ending, holders }, { uiUrl, workflowRunUrl }) {
    const lost = 'plan' in ending ? [ending.plan.loses] : [];
    const versions = uiUrl === null ? [] : [...new Set([...holders, ...lost])];
    return [
        ...versions.map((version) => (0,_text_links_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)(`version ${version}`, (0,_text_links_js__WEBPACK_IMPORTED_MODULE_3__/* .versionUrl */ .Aj)(uiUrl ?? '', model, version))),
        ...(workflowRunUrl === null ? [] : [(0,_text_links_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)('workflow run', workflowRunUrl)]),
    ].join(' · ');
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
