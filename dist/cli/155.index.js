export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5260);
/* harmony import */ var _config_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(679);
/* harmony import */ var _core_circumstances_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3213);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4296);
/* harmony import */ var _core_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8159);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9225);
/* harmony import */ var _promote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(652);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6175);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5377);











const folder = 'stagegate-demo';
const model = 'fraud-detector';
/** Blocked on one slice, though its headline metric is better. */
const worse = '4';
const better = '5';
const registryData = new URL(/* asset import */ __webpack_require__(5248), __webpack_require__.b);
const demoGates = new URL(/* asset import */ __webpack_require__(155), __webpack_require__.b);
/** Shows Stagegate at work on a registry of its own, with the same commands that a user types. */
async function demo(args, around, runCommand) {
    if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .parseFlags */ .bQ)(args, []).json) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb('The demo is for people to read: it has no --json.');
    }
    const database = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(around.cwd, folder, 'mlflow.db');
    await makeRegistry(database);
    const gates = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(demoGates, 'utf8');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(around.cwd, folder, 'gates.txt'), gates);
    // Whatever registry the user works with otherwise has no part in the demo.
    const uri = `sqlite:///${folder}/mlflow.db`;
    const env = { ...withoutMlflow(around.env), MLFLOW_TRACKING_URI: uri };
    const inside = { ...around, env };
    const say = (text) => around.out(text);
    const heading = (text) => say(`\n${around.paint(text, 'strong')}`);
    const type = async (shown, words) => {
        say(around.paint(`$ stagegate ${shown}`, 'info'));
        return await runCommand(words, inside);
    };
    const promotion = (version) => [
        'promote',
        ...['--model-name', model],
        ...['--version', version],
        ...['--stage', 'Production'],
        ...['--gates', gates],
    ];
    const typed = (version) => `promote --model-name ${model} --version ${version} --stage Production --gates "$(cat ${folder}/gates.txt)"`;
    heading('To type the commands below yourself:');
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(around.cwd, around.program);
    say(around.paint(`$ alias stagegate="npx -y node@24 ${program}"`, 'info'));
    say(around.paint(`$ export MLFLOW_TRACKING_URI=${uri}`, 'info'));
    heading('A registry with five versions of a fraud detector. Version 3 serves in Production.');
    const listed = ['list-versions', '--model-name', model];
    await type(listed.join(' '), listed);
    heading('The gates that a version must pass:');
    say(gates.trimEnd().replaceAll(/^/gm, '  '));
    const comments = await Promise.all([worse, better].map((it) => comment(it, gates, inside)));
    heading('Version 4 has the better AUC. May it go to Production?');
    await type(typed(worse), promotion(worse));
    say('\nNo: it got worse for older customers, which the average hides. Nothing was moved.');
    heading('And version 5?');
    await type(typed(better), promotion(better));
    heading('Version 5 serves now, and version 3 is archived, in one step:');
    await type(listed.join(' '), listed);
    heading('On a pull request that proposes version 4, Stagegate comments this:');
    say((comments[0]?.inTerminal ?? '').trimEnd().replaceAll(/^/gm, '  '));
    const { pullRequestPage } = await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(895)]).then(__webpack_require__.bind(__webpack_require__, 5895));
    const page = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'comments.html');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(around.cwd, page), pullRequestPage(comments));
    heading('Look for yourself');
    say(`  the comments for both versions, rendered: open ${page} in a browser`);
    say(`  the registry, with the record of the promotion among the tags of version 5:`);
    say(`    pip install mlflow && mlflow ui --backend-store-uri sqlite:///${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(around.cwd, database)}`);
    return _core_exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.ok;
}
/** Replays what MLflow wrote; a registry left over from an earlier demo is replaced. */
async function makeRegistry(database) {
    const { loadNodeSqlite } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 7835));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(database, '..');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        for (const ending of ['', '-wal', '-shm', '-journal']) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${database}${ending}`, { force: true });
        }
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`The demo cannot write to ${directory}: run it in a folder of your own.`, {
            cause,
        });
    }
    const sql = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(registryData, 'utf8');
    const file = new (loadNodeSqlite().DatabaseSync)(database);
    try {
        file.exec(sql);
    }
    finally {
        file.close();
    }
}
/** What Stagegate would write on a pull request that proposes the version, in words and with its chart. */
async function comment(version, gates, inside) {
    const { raw } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_10__/* .parseFlags */ .bQ)(['--model-name', model, '--version', version, '--stage', 'Production', '--gates', gates], ['model-name', 'version', 'stage', 'gates']);
    const promotion = await (0,_config_request_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionOf */ .b)((0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPromotion */ .e$)(raw), inside.cwd, inside.user());
    const outcome = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_9__/* .withSources */ .Z)(raw, inside, (sources) => (0,_promote_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z)({ ...promotion, circumstances: _core_circumstances_js__WEBPACK_IMPORTED_MODULE_4__/* .noCircumstances */ .C }, sources, inside.now()));
    const { comparisonOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4449));
    const { comparisonSvg } = await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 4282));
    const comparison = comparisonOf(outcome.decision);
    const options = {
        uiUrl: 'http://127.0.0.1:5000',
        workflowRunUrl: null,
        limit: 60_000,
        place: 'open-pull-request',
    };
    return {
        inTerminal: (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownReport */ .qN)(outcome, options),
        markdown: (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownReport */ .qN)(outcome, { ...options, charts: 'comment' }),
        chart: comparison === null ? null : comparisonSvg(comparison, `of-${version}`).text,
    };
}
function withoutMlflow(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_')));
}


/***/ }),

/***/ 155:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "afe9be5a76aba05afa1d.txt";

/***/ }),

/***/ 5248:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "d7a4919175f2114f624d.sql";

/***/ })

};
