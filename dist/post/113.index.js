export const id = 113;
export const ids = [113];
export const modules = {

/***/ 6113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveForPost: () => (/* binding */ saveForPost),
/* harmony export */   saveHowItEnded: () => (/* binding */ saveHowItEnded),
/* harmony export */   savedPromotion: () => (/* binding */ savedPromotion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_history_target_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1595);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5357);




const variablePrefix = 'variable_';
/** What a connection reads besides what is saved by itself; no other variable is kept. */
const forConnections = new Set([
    'MLFLOW_TRACKING_CLIENT_CERT_PATH',
    'MLFLOW_TRACKING_INSECURE_TLS',
    'MLFLOW_TRACKING_SERVER_CERT_PATH',
    'MLFLOW_WORKSPACE',
]);
/** Saves it for the action's post step. Throws a `StagegateError` where that cannot be done. */
function saveForPost(step, model, record) {
    const { log, connection, promoter, around } = step;
    const { credentials } = connection;
    // Each by itself and as it is: the runner masks secrets only in the form in which they are known.
    const state = {
        model,
        target: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(record.target),
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
        ...Object.fromEntries(Object.entries(around.env)
            .filter(([name]) => forConnections.has(name) || name.startsWith('MLFLOW_HTTP_'))
            .map(([name, value]) => [`${variablePrefix}${name}`, value ?? ''])),
        // The last of them: without it, nothing was saved.
        record: (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(record),
    };
    try {
        for (const [name, value] of Object.entries(state))
            log.saveState(name, value);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU('github', `"rollback-on-failure" is true, and what it would need could not be saved (${reason}), so ` +
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
    const target = (0,_core_history_target_name_js__WEBPACK_IMPORTED_MODULE_3__/* .targetNamed */ .b)(saved('target'));
    if (saved('record') === '' || target === null || target.kind === 'retirement')
        return null;
    const ended = saved('ended');
    return {
        model: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .modelName */ .fD)(saved('model')),
        target,
        version: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNumber */ .e1)(Number(saved('version'))),
        record: saved('record'),
        run: saved('run') || null,
        by: saved('by'),
        trackingUri: saved('tracking_uri'),
        registryUri: saved('registry_uri'),
        credentials: savedCredentials(saved),
        uiUrl: saved('ui_url') || null,
        cwd: saved('cwd'),
        variables: savedVariables(env),
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
function savedVariables(env) {
    const prefix = `STATE_${variablePrefix}`;
    return Object.fromEntries(Object.entries(env)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value ?? '']));
}


/***/ }),

/***/ 4296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   fK: () => (/* binding */ ConflictError),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   qU: () => (/* binding */ StagegateError)
/* harmony export */ });
class StagegateError extends Error {
    fault;
    /** `message` says what was tried, on what, what came back and what to do. */
    constructor(fault, message, options) {
        super(message, options);
        this.name = 'StagegateError';
        this.fault = fault;
    }
}
class UsageError extends StagegateError {
    constructor(message, options) {
        super('usage', message, options);
        this.name = 'UsageError';
    }
}
class RegistryError extends StagegateError {
    constructor(message, options) {
        super('registry', message, options);
        this.name = 'RegistryError';
    }
}
class ConflictError extends StagegateError {
    constructor(message, options) {
        super('conflict', message, options);
        this.name = 'ConflictError';
    }
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ targetNamed)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);

/** The target that a record names; null where it names none that there is. */
function targetNamed(key) {
    if (key.startsWith('alias:')) {
        const alias = key.slice('alias:'.length);
        return alias === '' ? null : { kind: 'alias', alias: (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .aliasName */ .sN)(alias) };
    }
    const stage = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalStage */ .RQ)(key.slice('stage:'.length));
    // Records are written in MLflow's own spelling.
    if (stage === null || key !== `stage:${stage}`)
        return null;
    return stage === 'Archived' || stage === 'None'
        ? { kind: 'retirement', stage }
        : { kind: 'stage', stage, archiveExisting: false };
}


/***/ }),

/***/ 4146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ canonicalStage),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   rH: () => (/* binding */ loggedModelId),
/* harmony export */   sN: () => (/* binding */ aliasName),
/* harmony export */   tN: () => (/* binding */ versionsInStage)
/* harmony export */ });
/* unused harmony exports stages, holdersThatMatter */
/**
 * The vocabulary of a model registry, as MLflow uses it. Everything here is data: nothing in
 * `core` reads a clock, a network or an environment.
 */
const stages = ['None', 'Staging', 'Production', 'Archived'];
function modelName(text) {
    return text;
}
function versionNumber(number) {
    if (!Number.isSafeInteger(number) || number < 1) {
        throw new RangeError(`a model version is a whole number from 1, not ${number}`);
    }
    return number;
}
function aliasName(text) {
    return text;
}
function runId(text) {
    return text;
}
function loggedModelId(text) {
    return text;
}
/** The stage in MLflow's own spelling, whatever case it came in; null if there is none such. */
function canonicalStage(text) {
    return stages.find((stage) => stage.toLowerCase() === text.toLowerCase()) ?? null;
}
/** `stage:Production` or `alias:champion`: the name of a target in records and digests. */
function targetKey(target) {
    return target.kind === 'alias' ? `alias:${target.alias}` : `stage:${target.stage}`;
}
/** Versions that hold the target, highest number first. */
function holdersOf(standing, target) {
    switch (target.kind) {
        case 'alias': {
            const holder = standing.aliases.get(target.alias);
            return holder === undefined ? [] : [holder];
        }
        case 'stage':
        case 'retirement':
            return versionsInStage(standing, target.stage);
    }
}
/**
 * Who a move towards the target displaces or meets: its holders. Of Archived and None only whether
 * the version itself is there matters, for any number of others may be.
 */
function holdersThatMatter(standing, target, version) {
    const holders = holdersOf(standing, target);
    return target.kind === 'retirement' ? holders.filter((holder) => holder === version) : holders;
}
/** Highest number first. */
function versionsInStage(standing, stage) {
    return standing.versions
        .filter((version) => version.stage === stage)
        .map((version) => version.version)
        .sort((a, b) => b - a);
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
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);


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
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)(rooms, (room) => ({
        v: 1,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target),
        archive: target.kind === 'stage' && target.archiveExisting,
        version: String(record.version),
        from: record.from,
        former: record.former.slice(0, room.former).map(String),
        to: rollback?.to == null ? null : String(rollback.to),
        back: rollback?.back ?? null,
        at: new Date(record.at).toISOString(),
        by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.by, room.by),
        reason: record.reason === null ? null : (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(record.reason, room.reason),
        // Half an address leads nowhere.
        run: record.run !== null && record.run.length <= room.run ? record.run : null,
        evidence: record.evidenceDigest,
        policy: record.policyDigest,
    }));
}
/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms = [
    { by: 200, reason: 200, run: 300, former: 20 },
    { by: 100, reason: 100, run: 300, former: 10 },
    { by: 40, reason: 40, run: 300, former: 5 },
    { by: 40, reason: 40, run: 0, former: 1 },
    { by: 0, reason: 0, run: 0, former: 1 },
];


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Q_: () => (/* binding */ longestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);


/** What Unity Catalog allows, the tightest of the registries. */
const longestValue = 1000;
/** An alias may hold characters that a tag's key may not, so a key carries a hash of its target. */
function targetHash(target) {
    const key = typeof target === 'string' ? target : (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target);
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


/***/ })

};
