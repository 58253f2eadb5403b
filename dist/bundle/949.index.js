export const id = 949;
export const ids = [949];
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

/***/ 5377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ asksForHelp),
/* harmony export */   Kk: () => (/* binding */ connectionFlags),
/* harmony export */   bQ: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8058);
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8692);
/* harmony import */ var _core_text_near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6853);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4213);





/** Secrets would be seen in `ps` and kept in the shell's history, so they are never flags. */
const secretVariables = {
    'tracking-token': 'MLFLOW_TRACKING_TOKEN',
    'tracking-password': 'MLFLOW_TRACKING_PASSWORD',
    'github-token': 'GITHUB_TOKEN',
};
const switches = ['archive-existing', 'dry-run', 'force', 'json', 'help'];
/** Where MLflow is: of every command that asks it. */
const connectionFlags = [
    'tracking-uri',
    'registry-uri',
    'tracking-username',
];
/** Whether help is asked for, wherever it stands and whatever else is wrong. */
function asksForHelp(args) {
    return args.some((arg) => arg === '--help' || arg === '-h');
}
/** Throws a UsageError that names the nearest flag, or the variable that a secret belongs in. */
function parseFlags(args, allowed) {
    const names = [...allowed, 'json'];
    const spelled = spellOut(args);
    refuseUnknown(spelled, names);
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }]));
    const { values } = parsed(spelled, options);
    const given = (name) => {
        const all = values[name] ?? [];
        if (all.length > 1 && name !== 'gates') {
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is given ${all.length} times; once is enough.`);
        }
        // Each --gates is a line, or several.
        return all.map((each) => each.trim()).join('\n');
    };
    for (const name of names) {
        const all = values[name];
        if (all?.some((each) => each.trim() === '')) {
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is given without a value.`);
        }
    }
    return {
        raw: Object.fromEntries(_commands_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.map((name) => [name, given(name)])),
        json: isTrue('json', given('json')),
        html: given('html') || null,
    };
}
function parsed(args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: true, allowPositionals: false });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(reason, 400), { cause });
    }
}
/** A switch may stand alone, be denied (`--no-…`), or be followed by true or false. */
function spellOut(args) {
    const spelled = [];
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index] ?? '';
        const denied = switches.find((name) => arg === `--no-${name}`);
        const alone = switches.find((name) => arg === `--${name}`);
        const next = args[index + 1];
        if (denied !== undefined) {
            spelled.push(`--${denied}=false`);
        }
        else if (alone !== undefined && (next === 'true' || next === 'false')) {
            spelled.push(`${arg}=${next}`);
            index += 1;
        }
        else if (alone !== undefined) {
            spelled.push(`${arg}=true`);
        }
        else if (takesNext(arg, next)) {
            // Joined, so that a value may begin with a dash: `--gates "-1 …"` is no flag.
            spelled.push(`${arg}=${next}`);
            index += 1;
        }
        else {
            spelled.push(arg);
        }
    }
    return spelled;
}
/**
 * What begins with two dashes is the next flag: after a variable that is empty, `--alias $ALIAS
 * --dry-run` must not become an alias, and a promotion that is no dry run.
 */
function takesNext(arg, next) {
    const isOpenFlag = arg.startsWith('--') && !arg.includes('=');
    return isOpenFlag && next !== undefined && !next.startsWith('--');
}
function refuseUnknown(args, names) {
    for (const arg of args) {
        const name = /^--([^=]*)/.exec(arg)?.[1];
        if (name === undefined || names.includes(name))
            continue;
        const variable = Object.hasOwn(secretVariables, name)
            ? secretVariables[name]
            : undefined;
        if (variable !== undefined) {
            throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is no flag, for others could read it in the list of processes. ` +
                `Set the variable ${variable} instead.`);
        }
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There is no flag '--${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(name)}' here.${(0,_core_text_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, names)} ` +
            `Flags: ${names.map((each) => `--${each}`).join(', ')}.`);
    }
}
function isTrue(name, text) {
    if (text === '' || text === 'false')
        return false;
    if (text === 'true')
        return true;
    throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(text)}'; it can be true or false.`);
}


/***/ }),

/***/ 7214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4213);

/**
 * JSON for a program that reads stdout. Nothing in it is a command in a workflow's log, nor one to a
 * terminal: JSON itself escapes only half of what a terminal obeys.
 */
function jsonText(data) {
    return (0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(data, null, 2)).replace(/(##(?:vso|teamcity)?)\[/gi, '$1\\u005b');
}


/***/ }),

/***/ 3134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/github/workflow-commands.ts
var workflow_commands = __webpack_require__(5513);
// EXTERNAL MODULE: ./src/report/promotion/text.ts + 2 modules
var promotion_text = __webpack_require__(8872);
// EXTERNAL MODULE: ./src/commands/exit-codes.ts
var exit_codes = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/text/near-name.ts
var near_name = __webpack_require__(6853);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/commands/inputs/version.ts
var version = __webpack_require__(9398);
;// CONCATENATED MODULE: ./src/cli/help.ts

const commandNames = [
    'evidence',
    'check',
    'promote',
    'transition-stage',
    'list-versions',
    'explain',
    'policy test',
    'rollback',
    'clear-rollback',
    'adopt',
    'history',
    'audit',
    'demo',
];
const overview = `stagegate: promote an MLflow model version only when the evidence passes its gates

Usage: stagegate COMMAND --flag value …

Commands
  evidence          every metric that counts for a version: value, run, dataset, when
  check             judge a version by its gates and say what a promotion would change
  promote           the same, and move the version if every gate lets it
  transition-stage  move a version to a stage without any gate
  list-versions     the versions of a registered model: stage, aliases, run
  explain           what a policy asks of a model, in words, and what a version has of it now
  policy test       judge made-up cases by a policy, without a registry
  rollback          give a stage or an alias back to the version that had it before
  clear-rollback        let a version be promoted again that was rolled back
  adopt             accept what holds a stage or an alias past the gates, with a reason
  history           who held a stage or an alias when, by whom, on what evidence
  audit             where stages and aliases stand against what the records say
  demo              see all of it work on a registry made for the purpose, in half a minute

  stagegate COMMAND --help   flags and examples of one command
  stagegate --version

Exit status
  0 promoted, unchanged, rolled back, all gates passed
  2 wrong usage or configuration            3 the registry failed, or a conflict
  4 hold      5 block                       6 audit found a move past the gates
`;
const connection = `Where MLflow is
  --tracking-uri URI       https://…, http://… or sqlite:///path/mlflow.db (three slashes: relative,
                           four: absolute). Default: MLFLOW_TRACKING_URI, else ./mlflow.db if it is there
  --registry-uri URI       if the registry is elsewhere. Default: MLFLOW_REGISTRY_URI
  --tracking-username NAME for basic authentication. Default: MLFLOW_TRACKING_USERNAME
  Secrets come from the environment only: MLFLOW_TRACKING_TOKEN, MLFLOW_TRACKING_PASSWORD

Output
  --json                   the result as JSON on stdout, everything for people on stderr`;
const comparisons = `  --first-promotion WHAT   when nothing holds the target yet: require-absolute (default), hold, allow
  --same-dataset WHAT      when two values come from different datasets: hold (default), warn,
                           ignore, require
  --evidence-from WHAT     which runs' values count: training, evaluation, any (default)
  --evaluation-run ID      the run that evaluated the version, where MLflow does not know it`;
const promotion = `What is promoted, and where to
  --model-name NAME        the registered model
  --version VERSION        ${version/* versionForms */.oG}
  --stage STAGE            Staging, Production, Archived or None; or instead
  --alias NAME             an alias, champion for example
  --archive-existing BOOL  with Staging or Production: former holders move to Archived (default true)

What is asked
  --gates 'GATE'           a gate line, or several; may be given more than once. 'none': no gates
  --policy PATH            a policy file below this folder; --gates only ever add to what it asks
${comparisons}
  --expected-evidence SHA  the evidence digest that was approved; anything different is a hold
  --accept-hold SHA        release the hold with this evidence digest, and only that; never a block
  --reason TEXT            why that hold may be passed over; it goes into the record
  --fail-on WHAT           which verdict ends with 4 or 5: hold (default), block, never
  --dry-run                decide and report, write nothing
  --html FILE              the report as a page of its own, with charts; a file there is replaced`;
const gateLines = `A gate line
  val_auc >= 0.90                     a number
  val_auc >= champion - 0.5%          what holds the target now, less half a percent of it
  recall/{young,senior} >= 0.80       each of these
  recall/* >= 0.75                    every one that matches, at least one
  max(val_auc) >= 0.95                over the metric's history: last, min, max, mean, median
  warn: brier <= 0.12                 fail (the default), warn, info`;
const helps = {
    evidence: `stagegate evidence: every metric that counts for a version, and where it was measured

For each metric: the value, the run that logged it (training or evaluation), its dataset, and when.
With --alias or --stage, what the version has beside it that holds that now.

  --model-name NAME        the registered model
  --version VERSION        ${version/* versionForms */.oG}
  --alias NAME             compare with the version that has this alias; or instead
  --stage STAGE            with the one in this stage
  --policy PATH            a policy file below this folder, whose "evidence" says what counts
  --evidence-from WHAT     which runs' values count: training, evaluation, any (default)
  --evaluation-run ID      the run that evaluated the version, where MLflow does not know it

${connection}

Example
  stagegate evidence --model-name fraud-detector --version 3 --alias champion
`,
    check: `stagegate check: judge a version by its gates, and change nothing

${promotion}

${gateLines}

${connection}

Example
  stagegate check --model-name fraud-detector --version @challenger --stage Production \\
    --gates 'val_auc >= 0.90' --gates 'val_auc >= champion - 0.5%'
`,
    promote: `stagegate promote: move a version to a stage or an alias if every gate lets it

${promotion}

${gateLines}

${connection}

Example
  stagegate promote --model-name fraud-detector --version 5 --alias champion \\
    --gates 'val_auc >= champion'
`,
    'transition-stage': `stagegate transition-stage: move a version to a stage without any gate

It is recorded as ungated. Former holders stay where they are unless --archive-existing is given.

  --model-name NAME        the registered model
  --version VERSION        ${version/* versionForms */.oG}
  --stage STAGE            Staging, Production, Archived or None
  --archive-existing       former holders of Staging or Production move to Archived

${connection}

Example
  stagegate transition-stage --model-name my-model --version 3 --stage Production
`,
    'list-versions': `stagegate list-versions: the versions of a registered model, newest first

  --model-name NAME        the registered model

${connection}

Example
  stagegate list-versions --model-name my-model
`,
    explain: `stagegate explain: what is asked of a model, gate by gate, in words

Without --version nothing is asked of a registry. With it, and --stage or --alias, each gate also
says what it would need now, and what the version has. Nothing is written, and the exit status
is 0 whatever the verdict would be.

  --model-name NAME        the registered model
  --policy PATH            a policy file below this folder
  --gates 'GATE'           gate lines, beside a policy or instead of one
  --version VERSION        ${version/* versionForms */.oG}
  --stage STAGE            where the version would go: Staging or Production; or instead
  --alias NAME             an alias, champion for example
${comparisons}

${connection}

Example
  stagegate explain --model-name fraud-detector --policy promotion.yml \\
    --version @challenger --stage Production
`,
    'policy test': `stagegate policy test: judge made-up cases by a policy, without a registry

A file of cases stands beside the policy and says what should become of versions that do not exist.
Each case is decided as a promotion would be. docs/policy-tests.md describes the format.

  FILE …                   files of cases below this folder; or instead
  --policy PATH            every *.test.yml and *.test.yaml beside this policy that names it
  --json                   the result as JSON on stdout, everything for people on stderr

Exit status
  0: every case came out as expected   2: a file cannot be read   5: a case came out otherwise

Example
  stagegate policy test promotion.test.yml
`,
    rollback: `stagegate rollback: give a stage or an alias back to the version that had it before

Who that was, the record of the holder's own promotion says. The version that loses it goes back to
where it came from, and is not promoted there again until \`stagegate clear-rollback\`. No gates are asked.

  --model-name NAME        the registered model
  --stage STAGE            Staging or Production; or instead
  --alias NAME             an alias, champion for example
  --to-version NUMBER      give it to this version; needed where no record says who had it before
  --version NUMBER         only if this version holds it now; if not, nothing is rolled back
  --force                  also to a version that is not READY, or was itself rolled back; and without
                           waiting for a run that may be at work there, or have died over it
  --reason TEXT            why; it goes into the record, and into the hold
  --dry-run                say what would change, and change nothing

${connection}

Example
  stagegate rollback --model-name fraud-detector --stage Production --version 5 \\
    --reason 'false alarms doubled'
`,
    'clear-rollback': `stagegate clear-rollback: let a version be promoted again that was rolled back

Nothing moves, and the gates are asked as ever. Who cleared the hold is recorded.

  --model-name NAME        the registered model
  --version VERSION        ${version/* versionForms */.oG}
  --stage STAGE            the stage that it was rolled back from; or instead
  --alias NAME             the alias
  --reason TEXT            why it may be promoted again; it goes into the record

${connection}

Example
  stagegate clear-rollback --model-name fraud-detector --version 5 --stage Production \\
    --reason 'the alarms came from a broken sensor'
`,
    adopt: `stagegate adopt: accept what holds a stage or an alias past the gates, with a reason

For what stood there before Stagegate, or was moved past it and is to stay. The version must hold the
target now. Nothing moves, and no gate is asked: it is recorded who accepted it, and why, and the audit
names it as accepted. How it came there stays unknown, so a rollback of it needs --to-version.

  --model-name NAME        the registered model
  --version VERSION        ${version/* versionForms */.oG}
  --stage STAGE            the stage that it is in: Staging or Production; or instead
  --alias NAME             the alias that it has
  --reason TEXT            why it may stay; needed, and it goes into the record

${connection}

Example
  stagegate adopt --model-name fraud-detector --version 3 --stage Production \\
    --reason 'in Production since before Stagegate, reviewed in INC-1207'
`,
    history: `stagegate history: who held a stage or an alias when, by whom, on what evidence

Read from the records that Stagegate keeps in the registry, newest first. Moves past Stagegate have
none: \`stagegate audit\` names them.

  --model-name NAME        the registered model
  --stage STAGE            only this stage; or instead
  --alias NAME             only this alias. Default: everything that has a record

${connection}

Example
  stagegate history --model-name fraud-detector --stage Production
`,
    audit: `stagegate audit: where stages and aliases stand against what the records say

Looks at Production and at everything that has a record, and names every move past the gates. Ends
with 6 if there is one.

  --model-name NAME        the registered model
  --stage STAGE            look at this stage, too, recorded or not
  --alias NAME             and at this alias

${connection}

Example
  stagegate audit --model-name fraud-detector --alias champion
`,
    demo: `stagegate demo: see Stagegate work, without an MLflow

Makes the folder stagegate-demo with a small registry in it that a real MLflow wrote, and promotes
there. Nothing else is touched.

Example
  stagegate demo
`,
};
function helpFor(command) {
    return helps[command];
}

// EXTERNAL MODULE: ./src/cli/json.ts
var json = __webpack_require__(7214);
;// CONCATENATED MODULE: ./src/cli/run.ts







/** Runs one command line. Throws only what is a bug of ours. */
async function runCli(args, around) {
    const [first, ...rest] = args;
    try {
        if (first === undefined) {
            around.err(overview);
            return exit_codes/* exitCodes */.hS.usage;
        }
        if (first === '--help' || first === '-h' || first === 'help') {
            around.out(rest.length === 0 ? overview : helpFor(commandIn(rest).command));
            return exit_codes/* exitCodes */.hS.ok;
        }
        if (first === '--version') {
            around.out(await run_version());
            return exit_codes/* exitCodes */.hS.ok;
        }
        const { command, following } = commandIn(args);
        if ((0,flags/* asksForHelp */.BO)(following)) {
            around.out(helpFor(command));
            return exit_codes/* exitCodes */.hS.ok;
        }
        return await runCommand(command, following, around);
    }
    catch (error) {
        if (!(error instanceof errors/* StagegateError */.qU))
            throw error;
        if (rest.some((arg) => arg === '--json' || arg === '--json=true')) {
            const { fault, message } = error;
            around.out((0,json/* jsonText */.s)({ format: 1, error: { fault, message } }));
        }
        around.err(`stagegate: ${error.message}`);
        if (error.fault === 'usage') {
            const about = commandNames.find((name) => name === first || name === `${first} ${rest[0]}`);
            around.err(`See stagegate ${about === undefined ? '' : `${about} `}--help.`);
        }
        return (0,exit_codes/* exitCodeOfFault */.x5)(error.fault);
    }
}
/** What few runs need is loaded when it is asked for; what shares much is one chunk. */
async function runCommand(command, args, around) {
    switch (command) {
        case 'check':
        case 'promote':
            return (await Promise.all(/* import() | cli-gates */[__webpack_require__.e(815), __webpack_require__.e(951), __webpack_require__.e(7), __webpack_require__.e(399), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 1353))).runPromotion(command, args, around);
        case 'evidence':
            return (await Promise.all(/* import() | cli-gates */[__webpack_require__.e(815), __webpack_require__.e(951), __webpack_require__.e(7), __webpack_require__.e(399), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 7314))).showEvidence(args, around);
        case 'transition-stage':
            return (await Promise.all(/* import() | cli-commands */[__webpack_require__.e(951), __webpack_require__.e(499), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 430))).transitionStage(args, around);
        case 'list-versions':
            return (await Promise.all(/* import() | cli-commands */[__webpack_require__.e(951), __webpack_require__.e(499), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 5404))).listVersions(args, around);
        case 'explain':
            return (await Promise.all(/* import() | cli-gates */[__webpack_require__.e(815), __webpack_require__.e(951), __webpack_require__.e(7), __webpack_require__.e(399), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 4130))).explain(args, around);
        case 'policy test':
            return (await Promise.all(/* import() | cli-gates */[__webpack_require__.e(815), __webpack_require__.e(951), __webpack_require__.e(7), __webpack_require__.e(399), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 3643))).policyTest(args, around);
        case 'rollback':
            return (await Promise.all(/* import() | cli-commands */[__webpack_require__.e(951), __webpack_require__.e(499), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 4624))).runRollback(args, around);
        case 'clear-rollback':
            return (await Promise.all(/* import() | cli-commands */[__webpack_require__.e(951), __webpack_require__.e(499), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 800))).runClearRollback(args, around);
        case 'adopt':
            return (await Promise.all(/* import() | cli-commands */[__webpack_require__.e(951), __webpack_require__.e(499), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 5500))).runAdopt(args, around);
        case 'history':
            return (await Promise.all(/* import() | cli-commands */[__webpack_require__.e(951), __webpack_require__.e(499), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 5365))).showHistory(args, around);
        case 'audit':
            return (await Promise.all(/* import() | cli-commands */[__webpack_require__.e(951), __webpack_require__.e(499), __webpack_require__.e(902)]).then(__webpack_require__.bind(__webpack_require__, 6205))).runAudit(args, around);
        case 'demo':
            return (await Promise.all(/* import() | cli-gates */[__webpack_require__.e(815), __webpack_require__.e(951), __webpack_require__.e(7), __webpack_require__.e(399), __webpack_require__.e(536)]).then(__webpack_require__.bind(__webpack_require__, 1155))).demo(args, around, runCli);
    }
}
/** A command's name is one word, or two. */
function commandIn(args) {
    const [first = '', second = ''] = args;
    const twoWords = commandNames.find((each) => each === `${first} ${second}`);
    if (twoWords !== undefined)
        return { command: twoWords, following: args.slice(2) };
    const command = commandNames.find((each) => each === first);
    if (command !== undefined)
        return { command, following: args.slice(1) };
    const [whole] = commandNames.filter((each) => each.startsWith(`${first} `));
    if (whole === undefined) {
        const near = (0,near_name/* didYouMean */.au)(first, commandNames) || (0,near_name/* didYouMean */.au)(`${first} ${second}`, commandNames);
        throw new errors/* UsageError */.eb(`There is no command '${(0,untrusted_text/* visible */.RK)(first)}'.${near} Commands: ${commandNames.join(', ')}.`);
    }
    if ((0,flags/* asksForHelp */.BO)([second]))
        return { command: whole, following: args.slice(1) };
    throw new errors/* UsageError */.eb(`'${first}' is half of a command: write stagegate ${whole}.`);
}
async function run_version() {
    const { default: about } = await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.t.bind(__webpack_require__, 8330, 19));
    return about.version;
}

;// CONCATENATED MODULE: ./src/cli/main.ts







/** Builds everything that the CLI touches outside of itself, and runs it. */
async function main() {
    return runCli(process.argv.slice(2), surroundings());
}
function surroundings() {
    const { env, stdout, stderr } = process;
    for (const stream of [stdout, stderr])
        stream.on('error', ignoreClosedPipe);
    // Whatever runs the job and reads this must not be told by a name in the registry what to do.
    const coloured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    return {
        env,
        cwd: process.cwd(),
        program: process.argv[1] ?? 'stagegate',
        out: (text) => void stdout.write(`${(0,workflow_commands/* withoutCommands */.D)(text)}\n`),
        err: (text) => void stderr.write(`${(0,workflow_commands/* withoutCommands */.D)(text)}\n`),
        paint: coloured ? paint : promotion_text/* unpainted */.j6,
        now: Date.now,
        sleep: promises_.setTimeout,
        nonce: () => (0,external_node_crypto_.randomBytes)(4).toString('hex'),
        user: userName,
    };
}
/** A reader that has seen enough (`| head`) closes its end. The promotion goes on all the same. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
const styles = {
    pass: 'green',
    fail: 'red',
    hold: 'yellow',
    warn: 'yellow',
    info: 'cyan',
    skip: 'gray',
    strong: 'bold',
    faint: 'dim',
};
function paint(text, meaning) {
    return (0,external_node_util_.styleText)(styles[meaning], text);
}
/** A user without a name (in some containers) is an error in Node, and no reason to stop. */
function userName() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return process.env.USER ?? 'unknown';
    }
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
