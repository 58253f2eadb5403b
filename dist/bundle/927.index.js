export const id = 927;
export const ids = [927];
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

/***/ 626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveForPost: () => (/* binding */ saveForPost),
/* harmony export */   saveHowItEnded: () => (/* binding */ saveHowItEnded),
/* harmony export */   savedPromotion: () => (/* binding */ savedPromotion)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8395);
/* harmony import */ var _commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8058);
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);
/* harmony import */ var _core_model_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6272);
/* harmony import */ var _core_model_target_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7538);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5357);






/** Saves it for the action's post step. Throws a `StagegateError` where that cannot be done. */
function saveForPost(step, given) {
    const { raw, log, connection, promoter, around } = step;
    const { model, record, environment } = given;
    const { credentials } = connection;
    const { githubToken, comment, commentKey, createDeployment } = (0,_commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .tL)(raw);
    // Each by itself and as it is: the runner masks secrets only in the form in which they are known.
    const state = {
        model,
        target: (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(record.target),
        version: String(record.version),
        run: promoter.run ?? '',
        by: promoter.by,
        tracking_uri: connection.trackingUri,
        registry_uri: connection.registryUri,
        credentials: credentials.kind,
        token: credentials.kind === 'token' ? credentials.token : '',
        username: credentials.kind === 'basic' ? credentials.username : '',
        password: credentials.kind === 'basic' ? credentials.password : '',
        ui_url: connection.uiUrl ?? '',
        cwd: around.cwd,
        github_token: githubToken,
        comment: String(comment),
        comment_key: commentKey,
        environment: createDeployment?.environment ?? '',
        // There is no secret among these.
        variables: JSON.stringify(environment.variables),
        trust: JSON.stringify(environment.trust),
        // The last of them: without it, nothing was saved.
        record: (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordKey */ .Hy)(record),
    };
    try {
        for (const [name, value] of Object.entries(state))
            log.saveState(name, value);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StagegateError */ .qU('github', `"rollback-on-failure" is true, and what it would need could not be saved (${reason}), so ` +
            'nothing was promoted. It needs a runner that sets GITHUB_STATE.', { cause });
    }
}
/** Without it, the step counts as cut short, which says less of why and changes nothing else. */
function saveHowItEnded(log, ended) {
    try {
        log.saveState('ended', ended);
    }
    catch {
        // Nothing was saved before either, or this would not be reached.
    }
}
/** What the step before saved, from the variables that the runner makes of it; null: nothing. */
function savedPromotion(env) {
    const saved = (name) => env[`STATE_${name}`] ?? '';
    const target = (0,_core_model_target_name_js__WEBPACK_IMPORTED_MODULE_4__/* .targetNamed */ .b)(saved('target'));
    if (saved('record') === '' || target === null || target.kind === 'retirement')
        return null;
    const ended = saved('ended');
    return {
        model: (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .modelName */ .fD)(saved('model')),
        target,
        version: (0,_core_model_model_js__WEBPACK_IMPORTED_MODULE_3__/* .versionNumber */ .e1)(Number(saved('version'))),
        record: saved('record'),
        run: saved('run') || null,
        by: saved('by'),
        trackingUri: saved('tracking_uri'),
        registryUri: saved('registry_uri'),
        credentials: savedCredentials(saved),
        uiUrl: saved('ui_url') || null,
        cwd: saved('cwd'),
        environment: {
            variables: savedTexts(saved('variables')),
            trust: savedTexts(saved('trust')),
        },
        reports: {
            githubToken: saved('github_token'),
            comment: saved('comment') === 'true',
            commentKey: saved('comment_key'),
            environment: saved('environment') || null,
        },
        ended: ended === 'success' || ended === 'failure' ? ended : null,
    };
}
function savedCredentials(saved) {
    switch (saved('credentials')) {
        case 'token':
            return { kind: 'token', token: saved('token') };
        case 'basic':
            return { kind: 'basic', username: saved('username'), password: saved('password') };
        default:
            return { kind: 'none' };
    }
}
/**
 * Each as one value, which is there also where it is empty: of what was not saved, the runner would
 * hand over what a later step has exported under its name.
 */
function savedTexts(text) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).parse(JSON.parse(text));
}


/***/ }),

/***/ 7880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Q_: () => (/* binding */ longestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);


/** What Unity Catalog allows, the tightest of the registries. */
const longestValue = 1000;
/** An alias may hold characters that a tag's key may not, so a key carries a hash of its target. */
function targetHash(target) {
    const key = typeof target === 'string' ? target : (0,_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key, 'utf8').digest('hex').slice(0, 16);
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
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? { ...value }
            : null;
    }
    catch {
        return null;
    }
}
/** A version as tags write it; null: it is no such number. */
function versionIn(value) {
    if (typeof value !== 'string' || !/^[1-9][0-9]{0,14}$/.test(value))
        return null;
    return (0,_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNumber */ .e1)(Number(value));
}


/***/ }),

/***/ 5357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mostRecords),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6272);
/* harmony import */ var _record_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7880);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3094);



/**
 * The history that Stagegate keeps in the registry itself, as tags of the versions. Keys are
 * letters, digits and `_`, values end at 1000 characters and a version carries at most 20: what
 * Unity Catalog allows as well. docs/records.md is the published format.
 */
const mostRecords = 20;
const recordPrefix = 'stagegate_record_';
/** Sorts by time. The same for all states of a record: a later one takes the place of the former. */
function recordKey({ at, nonce }) {
    const stamp = new Date(at).toISOString().replace(/\D/g, '');
    return `${recordPrefix}${stamp}_${nonce}`;
}
/** The tag on the version. */
function recordTag(record) {
    return { key: recordKey(record), value: recordValue(record) };
}
function recordValue(record) {
    const { target, rollback } = record;
    return (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)(rooms, (room) => ({
        v: 1,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: (0,_model_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(target),
        archive: target.kind === 'stage' && target.archiveExisting,
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectFields */ .Q)(record.version, record.versionCreatedAt),
        from: record.from,
        former: record.former.slice(0, room.former).map(String),
        to: rollback?.to == null ? null : String(rollback.to),
        back: rollback?.back ?? null,
        at: new Date(record.at).toISOString(),
        by: (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.by, room.by),
        reason: record.reason === null ? null : (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.reason, room.reason),
        // Half an address leads nowhere.
        run: record.run !== null && record.run.length <= room.run ? record.run : null,
        evidence: record.evidenceDigest,
        policy: record.policyDigest,
        ...approved(record.approvedBy, room),
    }));
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


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   Q: () => (/* binding */ subjectFields)
/* harmony export */ });
/* harmony import */ var _record_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7880);

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
    return (0,_record_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .versionIn */ .It)(version) === row.version && created === row.createdAt;
}


/***/ })

};
