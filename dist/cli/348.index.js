export const id = 348;
export const ids = [348];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ promoterOf)
});

;// CONCATENATED MODULE: ./src/github/workflow-run.ts
/** null: the runner's variables are not there, so this is no workflow run. */
function workflowRun(env) {
    const [owner, name, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const runId = env.GITHUB_RUN_ID ?? '';
    if (!owner || !name || rest.length > 0 || !/^\d+$/.test(runId))
        return null;
    const serverUrl = address(env.GITHUB_SERVER_URL, 'https://github.com');
    const attempt = Number(env.GITHUB_RUN_ATTEMPT);
    const runAttempt = Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1;
    return {
        repository: { owner, name },
        serverUrl,
        apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
        graphqlUrl: address(env.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
        eventName: env.GITHUB_EVENT_NAME ?? '',
        sha: env.GITHUB_SHA ?? '',
        workflow: env.GITHUB_WORKFLOW ?? '',
        runId,
        runAttempt,
        actor: env.GITHUB_ACTOR ?? '',
        url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`,
    };
}
function address(given, otherwise) {
    return (given || otherwise).replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./src/cli/promoter.ts

/** Whoever is logged in; inside a workflow, whoever started it, and that workflow's run. */
function promoterOf({ env, user, now, nonce }) {
    const run = workflowRun(env);
    const by = env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || user();
    return { by, run: run?.url ?? null, now, nonce };
}


/***/ }),

/***/ 8348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transitionFlags: () => (/* binding */ transitionFlags),
  transitionStage: () => (/* binding */ transitionStage)
});

// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/config/version.ts
var config_version = __webpack_require__(8794);
// EXTERNAL MODULE: ./src/config/version-file.ts
var version_file = __webpack_require__(4557);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/apply.ts + 1 modules
var apply = __webpack_require__(2211);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/plan.ts
var plan = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/transition.ts




/** The plain verb: moves a version without asking any gate, and records that none was asked. */
async function transition({ model, version: selector, target }, registry, promoter) {
    const standing = await registry.readStanding(model);
    const version = await (0,resolve_version/* resolveVersion */.x)(registry, standing, selector);
    const holders = (0,core_model/* holdersThatMatter */.wp)(standing, target, version.version);
    const change = (0,plan/* moveTowards */.c)({
        model,
        target,
        candidate: version,
        candidateStage: version.stage,
        holders,
    });
    const applied = await (0,apply/* apply */.B)(registry, change, target, {
        action: 'transition',
        verdict: 'ungated',
        reason: null,
        target,
        version: version.version,
        former: holders,
        at: promoter.now(),
        by: promoter.by,
        run: promoter.run,
        evidenceDigest: null,
        policyDigest: null,
        nonce: promoter.nonce(),
    });
    return { version, applied };
}

// EXTERNAL MODULE: ./src/cli/connection.ts + 4 modules
var connection = __webpack_require__(6175);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
// EXTERNAL MODULE: ./src/cli/promoter.ts + 1 modules
var promoter = __webpack_require__(443);
;// CONCATENATED MODULE: ./src/cli/transition-stage.ts











const transitionFlags = [
    'model-name',
    'version',
    'stage',
    'archive-existing',
    'tracking-uri',
    'registry-uri',
    'tracking-username',
];
/** The plain verb that tutorials look for: no gates, and it says so in its record. */
async function transitionStage(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.b)(args, transitionFlags);
    const model = (0,inputs/* readModelName */.jh)(raw);
    const input = (0,config_version/* parseVersionInput */.gX)(raw.version);
    // Unlike a promotion, this archives nobody unless it is told to.
    const target = (0,inputs/* readTarget */._E)({ ...raw, 'archive-existing': raw['archive-existing'] || 'false' });
    if (target.kind === 'alias')
        throw new errors/* UsageError */.eb('transition-stage moves to a stage.');
    const version = input.kind === 'file' ? await (0,version_file/* readVersionFile */.f)(input.path, around.cwd) : input;
    const { version: moved, applied } = await (0,connection/* withSources */.Z)(raw, around, (sources) => transition({ model, version, target }, sources.registry, (0,promoter/* promoterOf */.O)(around)));
    if (applied.kind === 'conflict')
        throw new errors/* ConflictError */.fK(applied.problem);
    const which = `Model version '${moved.version}' of model '${(0,untrusted_text/* visible */.RK)(model)}'`;
    const wasMoved = applied.kind === 'promoted';
    const sentence = wasMoved
        ? `${which} transitioned to stage '${target.stage}'.`
        : `${which} is in stage '${target.stage}' already.`;
    if (json) {
        const result = {
            format: 1,
            model,
            version: String(moved.version),
            from: moved.stage,
            to: target.stage,
            moved: wasMoved,
        };
        around.out((0,cli_json/* jsonText */.s)(result));
        around.err(sentence);
    }
    else {
        around.out(sentence);
    }
    if (wasMoved && target.stage === 'Production' && moved.stage !== 'Staging') {
        around.err(`warning: it came from ${moved.stage}, not from Staging, and no gate was asked. ` +
            '`stagegate promote` asks them.');
    }
    if (wasMoved && applied.recordProblem !== null) {
        throw new errors/* RegistryError */.gl(`The move is done, but could not be recorded: ${applied.recordProblem}`);
    }
    return exit/* exitCodes */.hS.ok;
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readVersionFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8794);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7946);




/** 1024 bytes are more than any version needs; a larger file is some other file. */
const versionFile = {
    name: 'version file',
    mostBytes: 1024,
    expected: 'one line is expected',
};
/**
 * The version that a file of the workspace names on its one line: what a pull request edits.
 * A path that leads out of the workspace, by `..` or by a symbolic link, is refused.
 */
async function readVersionFile(path, workspace) {
    const shown = `'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}'`;
    const text = (await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkspaceFile */ .s)(path, workspace, versionFile)).toString('utf8');
    const lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/);
    if (lines.at(-1) === '')
        lines.pop();
    const [line, ...others] = lines.map((each) => each.trim());
    if (line === undefined || line === '' || others.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The version file ${shown} must have exactly one line, and on it the version; ` +
            `it has ${lines.length === 1 ? 'an empty one' : lines.length}.`);
    }
    if (line.startsWith('file:')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The version file ${shown} points to another file, which is not followed.`);
    }
    try {
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersionSelector */ .Bg)(line);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`In the version file ${shown}: ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 7946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/**
 * The bytes of a file inside of the workspace. A path that leads out of it, by `..` or by a
 * symbolic link, is refused, and so is a file that is too large, before any of it is read.
 */
async function readWorkspaceFile(path, workspace, kind) {
    const file = `${kind.name} '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}'`;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The workspace ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(workspace)} does not exist, so neither does the ${file}.`, { cause });
    });
    const wanted = resolved(root, path, file);
    if (!isInside(root, wanted)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is outside the workspace ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(root)}.`);
    }
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(wanted).catch((cause) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} does not exist in ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(root)}. ` +
            `Is the repository checked out before this step?`, { cause });
    });
    if (!isInside(root, real)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is a link that leads out of the workspace.`);
    }
    return await readWhole(real, file, kind);
}
/** A path with a zero byte in it is no path at all to the system. */
function resolved(root, path, file) {
    if (path.includes('\0'))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} has a zero byte in its path.`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
async function readWhole(path, file, kind) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            // Asked before opening: to open a pipe would wait for somebody who writes into it.
            if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} is not a file.`);
            const opened = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const { size } = await opened.stat();
            if (size > kind.mostBytes) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} has ${size} bytes; ${kind.expected}.`);
            }
            return await opened.readFile();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The ${file} cannot be read.`, { cause: error });
    }
}


/***/ })

};
