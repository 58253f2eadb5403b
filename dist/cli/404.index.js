export const id = 404;
export const ids = [404];
export const modules = {

/***/ 9802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ withSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
;// CONCATENATED MODULE: ./src/registries/open.ts


/** Opens what the URIs name, once if it is the same for both. */
async function openSources(location, around) {
    const tracking = await openStore('tracking', location.trackingUri, location.credentials, around);
    const registry = location.registryUri === location.trackingUri
        ? tracking
        : await openStore('registry', location.registryUri, location.credentials, around);
    return { registry, tracking };
}
async function closeSources({ registry, tracking }) {
    await registry.close();
    if (tracking !== registry)
        await tracking.close();
}
/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */
async function openStore(which, uri, credentials, around) {
    // `mysql+pymysql` names the database and the driver.
    const named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri);
    const scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null;
    switch (scheme) {
        case 'http':
        case 'https': {
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(691), __webpack_require__.e(38), __webpack_require__.e(769)]).then(__webpack_require__.bind(__webpack_require__, 3769));
            const { env, onRetry, dispatcher } = around;
            return openMlflow({
                uri,
                which,
                credentials,
                env,
                onRetry,
                ...(dispatcher ? { dispatcher } : {}),
            });
        }
        case 'sqlite': {
            const [{ openSqlite }, { sqlitePath }] = await Promise.all([
                __webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 4302)),
                __webpack_require__.e(/* import() */ 693).then(__webpack_require__.bind(__webpack_require__, 7693)),
            ]);
            const workspace = around.env.MLFLOW_WORKSPACE;
            return openSqlite({
                path: sqlitePath(uri, around.cwd),
                ...(workspace ? { workspace } : {}),
            });
        }
        default:
            throw new errors/* UsageError */.eb(unsupported(which, scheme));
    }
}
const supported = 'Stagegate reads https://…, http://… and sqlite:///path/mlflow.db. For any other store, start ' +
    '`mlflow server` on it and give its address.';
function unsupported(which, scheme) {
    switch (scheme) {
        case 'databricks':
        case 'databricks-uc':
            return `The ${which} URI names Databricks, which Stagegate does not support yet. ${supported}`;
        case 'postgres':
        case 'postgresql':
        case 'mysql':
        case 'mssql':
            return `The ${which} URI names a ${scheme} database, which is not read directly. ${supported}`;
        case 'file':
            return `The ${which} URI names MLflow's file store, which MLflow itself is closing. ${supported}`;
        case null:
            // Not shown: one that is written wrong may have a password where nobody looks for it.
            return `The ${which} URI has no scheme. ${supported}`;
        default:
            // The rest of the URI may hold a password, so only its scheme is shown.
            return `The ${which} URI's scheme '${(0,untrusted_text/* visible */.RK)(scheme, 40)}' is not supported. ${supported}`;
    }
}

;// CONCATENATED MODULE: ./src/cli/connection.ts




/** MLflow's own default store, taken only where it is there already. */
const defaultStore = 'mlflow.db';
/** Opens what the flags and the environment name, and closes it whatever happens. */
async function withSources(raw, around, use) {
    const fallback = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(around.cwd, defaultStore)) ? `sqlite:///${defaultStore}` : null;
    const connection = (0,inputs/* readConnection */.dC)(raw, around.env, fallback);
    const sources = await openSources(connection, {
        env: around.env,
        cwd: around.cwd,
        onRetry: around.err,
    });
    try {
        return await use(sources);
    }
    finally {
        await closeSources(sources);
    }
}


/***/ }),

/***/ 5404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listFlags: () => (/* binding */ listFlags),
/* harmony export */   listVersions: () => (/* binding */ listVersions)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5260);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8159);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1037);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9802);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5377);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7214);







const listFlags = [
    'model-name',
    'tracking-uri',
    'registry-uri',
    'tracking-username',
];
/** Every version of a registered model, newest first. */
async function listVersions(args, around) {
    const { raw, json } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)(args, listFlags);
    const model = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelName */ .jh)(raw);
    const { versions, standing } = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .withSources */ .Z)(raw, around, async ({ registry }) => {
        const [standing, versions] = await Promise.all([
            registry.readStanding(model),
            registry.listVersions(model),
        ]);
        return { standing, versions };
    });
    if (json) {
        around.out((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s)(versions.map((version) => data(version, standing))));
    }
    else if (versions.length === 0) {
        around.out(`The registered model '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(model)}' has no versions yet.`);
    }
    else {
        around.out(table(versions, standing));
    }
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.ok;
}
function table(versions, standing) {
    const none = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
    const edges = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
    const bottom = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };
    const rows = new (cli_table3__WEBPACK_IMPORTED_MODULE_0___default())({
        head: ['Version', 'Stage', 'Aliases', 'Run', 'Created'],
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
        chars: { ...none, ...edges, ...bottom, left: '', right: '', middle: '' },
    });
    for (const version of versions) {
        rows.push([
            String(version.version),
            version.stage,
            aliasesOf(version, standing)
                .map((alias) => (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(alias, 60))
                .join(', '),
            version.runId === null ? '' : (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(version.runId, 64),
            shownTime(version.createdAt),
        ]);
    }
    return rows
        .toString()
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n');
}
function data(version, standing) {
    return {
        version: String(version.version),
        stage: version.stage,
        aliases: aliasesOf(version, standing),
        run: version.runId,
        status: version.status,
        created: isoTime(version.createdAt),
    };
}
function aliasesOf({ version }, { aliases }) {
    return [...aliases].filter(([, holder]) => holder === version).map(([alias]) => alias);
}
function shownTime(milliseconds) {
    const time = isoTime(milliseconds);
    return time === null ? 'unknown' : `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
/** null: the registry holds a number that is no time. */
function isoTime(milliseconds) {
    const time = new Date(milliseconds);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
}


/***/ })

};
