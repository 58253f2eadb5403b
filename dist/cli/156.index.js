export const id = 156;
export const ids = [156];
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

/***/ 7156:
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
// EXTERNAL MODULE: ./src/core/report/text.ts + 2 modules
var report_text = __webpack_require__(5163);
;// CONCATENATED MODULE: ./src/github/harmless-lines.ts

/** Code points that are kept of one line. */
const longestLine = 8_000;
/**
 * Text of which no line is a command to the runner, nor hides or moves another.
 *
 * The runner takes a line as a command if it begins with `::` after white space, or has `##[`
 * anywhere. A space in between ends that and leaves it readable.
 */
function harmlessLines(text) {
    return text
        .split(/\r\n|\n/)
        .map((line) => withoutCommands(visible(line, longestLine)))
        .join('\n');
}
/** The same for text of ours that may be coloured, and must not be cut. */
function withoutCommands(text) {
    // The runner's white space has U+0085 as well, unlike JavaScript's.
    return text.replace(/^([\s\u0085]*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [');
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/config/version.ts
var version = __webpack_require__(8794);
;// CONCATENATED MODULE: ./src/cli/help.ts

const commandNames = [
    'check',
    'promote',
    'transition-stage',
    'list-versions',
    'explain',
    'policy test',
    'rollback',
    'clear-hold',
    'adopt',
    'history',
    'audit',
    'demo',
];
const overview = `stagegate: promote an MLflow model version only when the evidence passes its gates

Usage: stagegate COMMAND --flag value …

Commands
  check             judge a version by its gates and say what a promotion would change
  promote           the same, and move the version if every gate lets it
  transition-stage  move a version to a stage without any gate
  list-versions     the versions of a registered model: stage, aliases, run
  explain           what a policy asks of a model, in words, and what a version has of it now
  policy test       judge made-up cases by a policy, without a registry
  rollback          give a stage or an alias back to the version that had it before
  clear-hold        let a version be promoted again that was rolled back
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
                           ignore, require`;
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
where it came from, and is not promoted there again until \`stagegate clear-hold\`. No gates are asked.

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
    'clear-hold': `stagegate clear-hold: let a version be promoted again that was rolled back

Nothing moves, and the gates are asked as ever. Who cleared the hold is recorded.

  --model-name NAME        the registered model
  --version VERSION        ${version/* versionForms */.oG}
  --stage STAGE            the stage that it was rolled back from; or instead
  --alias NAME             the alias
  --reason TEXT            why it may be promoted again; it goes into the record

${connection}

Example
  stagegate clear-hold --model-name fraud-detector --version 5 --stage Production \\
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
            return exit/* exitCodes */.hS.usage;
        }
        if (first === '--help' || first === '-h' || first === 'help') {
            around.out(rest.length === 0 ? overview : helpFor(commandIn(rest).command));
            return exit/* exitCodes */.hS.ok;
        }
        if (first === '--version') {
            around.out(await run_version());
            return exit/* exitCodes */.hS.ok;
        }
        const { command, following } = commandIn(args);
        if ((0,flags/* asksForHelp */.BO)(following)) {
            around.out(helpFor(command));
            return exit/* exitCodes */.hS.ok;
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
        return (0,exit/* exitCodeOfFault */.x5)(error.fault);
    }
}
/** Each command is loaded when it is asked for. */
async function runCommand(command, args, around) {
    switch (command) {
        case 'check':
        case 'promote':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(597), __webpack_require__.e(128), __webpack_require__.e(652), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 6621))).runPromotion(command, args, around);
        case 'transition-stage':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(597), __webpack_require__.e(348)]).then(__webpack_require__.bind(__webpack_require__, 8348))).transitionStage(args, around);
        case 'list-versions':
            return (await Promise.all(/* import() */[__webpack_require__.e(832), __webpack_require__.e(404)]).then(__webpack_require__.bind(__webpack_require__, 5404))).listVersions(args, around);
        case 'explain':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(597), __webpack_require__.e(128), __webpack_require__.e(652), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 4631))).explain(args, around);
        case 'policy test':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(128), __webpack_require__.e(210), __webpack_require__.e(388)]).then(__webpack_require__.bind(__webpack_require__, 6388))).policyTest(args, around);
        case 'rollback':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(597), __webpack_require__.e(937)]).then(__webpack_require__.bind(__webpack_require__, 937))).runRollback(args, around);
        case 'clear-hold':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(597), __webpack_require__.e(225), __webpack_require__.e(277)]).then(__webpack_require__.bind(__webpack_require__, 5277))).runClearHold(args, around);
        case 'adopt':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(597), __webpack_require__.e(225), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 5392))).runAdopt(args, around);
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(262)]).then(__webpack_require__.bind(__webpack_require__, 3262))).showHistory(args, around);
        case 'audit':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(722)]).then(__webpack_require__.bind(__webpack_require__, 722))).runAudit(args, around);
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(569), __webpack_require__.e(597), __webpack_require__.e(128), __webpack_require__.e(225), __webpack_require__.e(652), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 1155))).demo(args, around, runCli);
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
        const near = (0,nearest/* didYouMean */.a)(first, commandNames) || (0,nearest/* didYouMean */.a)(`${first} ${second}`, commandNames);
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

;// CONCATENATED MODULE: ./src/cli/entry.ts







/** Builds everything that the CLI touches outside of itself, and runs it. */
async function main() {
    return runCli(process.argv.slice(2), surroundings());
}
function surroundings() {
    const { env, stdout, stderr } = process;
    for (const stream of [stdout, stderr])
        stream.on('error', ignoreClosedPipe);
    // What a workflow's runner reads must not be told by a name in the registry what to do.
    const safe = env.GITHUB_ACTIONS === 'true' ? withoutCommands : (text) => text;
    const coloured = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    return {
        env,
        cwd: process.cwd(),
        program: process.argv[1] ?? 'stagegate',
        out: (text) => void stdout.write(`${safe(text)}\n`),
        err: (text) => void stderr.write(`${safe(text)}\n`),
        paint: coloured ? paint : report_text/* unpainted */.j6,
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

/***/ 5377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ asksForHelp),
/* harmony export */   Kk: () => (/* binding */ connectionFlags),
/* harmony export */   bQ: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5260);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1037);





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
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is given ${all.length} times; once is enough.`);
        }
        // Each --gates is a line, or several.
        return all.map((each) => each.trim()).join('\n');
    };
    for (const name of names) {
        const all = values[name];
        if (all?.some((each) => each.trim() === '')) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is given without a value.`);
        }
    }
    return {
        raw: Object.fromEntries(_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.map((name) => [name, given(name)])),
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb((0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(reason, 400), { cause });
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
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is no flag, for others could read it in the list of processes. ` +
                `Set the variable ${variable} instead.`);
        }
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There is no flag '--${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(name)}' here.${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, names)} ` +
            `Flags: ${names.map((each) => `--${each}`).join(', ')}.`);
    }
}
function isTrue(name, text) {
    if (text === '' || text === 'false')
        return false;
    if (text === 'true')
        return true;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--${name} is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(text)}'; it can be true or false.`);
}


/***/ }),

/***/ 7214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1037);

/**
 * JSON for a program that reads stdout. Nothing in it is a command in a workflow's log, nor one to a
 * terminal: JSON itself escapes only half of what a terminal obeys.
 */
function jsonText(data) {
    return (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(data, null, 2)).replaceAll('##[', '##\\u005b');
}


/***/ }),

/***/ 1731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ choice),
/* harmony export */   z: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);



/** `name`: that of the input or flag; '' is "not given". */
function choice(name, text, choices, otherwise) {
    if (text === '')
        return otherwise;
    const chosen = choices.find((each) => each === text);
    if (chosen === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}'; it can be ${choices.join(', ')}.${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, choices)}`);
    }
    return chosen;
}
/** Only `true` and `false`: a typo must not quietly become one of them. */
function boolean(name, text, otherwise) {
    switch (text.toLowerCase()) {
        case '':
            return otherwise;
        case 'true':
            return true;
        case 'false':
            return false;
        default:
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}'; it can be true or false.`);
    }
}


/***/ }),

/***/ 2258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageMeant),
/* harmony export */   n: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _core_alias_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1146);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4146);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(761);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);
/* harmony import */ var _margin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7139);





/** What else people call the stages. */
const otherStages = {
    prod: 'Production',
    live: 'Production',
    stage: 'Staging',
    stg: 'Staging',
    archive: 'Archived',
};
/** A hyphen and a whole number may be part of an alias; a point or a percent sign cannot. */
const marginAfterAlias = /\+|-(?=[0-9]*(?:\.[0-9]|%))/;
/** `champion`, `alias:NAME`, `stage:NAME` or `version:N`; null if the word is none of these. */
function parseBaseline(reader, word, at) {
    if (word === 'champion')
        return { kind: 'champion' };
    const colon = word.indexOf(':');
    if (colon === -1)
        return null;
    const name = word.slice(colon + 1);
    const nameAt = at + colon + 1;
    switch (word.slice(0, colon)) {
        case 'alias':
            return parseAlias(reader, name, nameAt);
        case 'stage':
            return parseStage(reader, name, nameAt);
        case 'version':
            return parseVersion(reader, name, nameAt);
        default:
            return null;
    }
}
function parseAlias(reader, name, at) {
    throwIfMarginIsGlued(reader, 'alias', name, at);
    const fault = (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasFault */ .L)(name);
    if (fault !== null) {
        throw reader.error(`an alias ${fault}; found ${name === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`, at);
    }
    return { kind: 'alias', alias: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasName */ .sN)(name) };
}
function parseStage(reader, name, at) {
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalStage */ .RQ)(name);
    if (stage !== null)
        return { kind: 'stage', stage };
    throwIfMarginIsGlued(reader, 'stage', name, at);
    const meant = stageMeant(name);
    const found = name === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name);
    const hint = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(meant === null ? null : `stage:${meant}`);
    throw reader.error(`expected a stage (${_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .stages */ ._$.join(', ')}), found ${found}${hint}`, at);
}
function parseVersion(reader, text, at) {
    if (/^[1-9][0-9]*$/.test(text)) {
        const number = Number(text);
        if (Number.isSafeInteger(number))
            return { kind: 'version', version: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .versionNumber */ .e1)(number) };
        throw reader.error(`no version has a number as large as ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}`, at);
    }
    throwIfMarginIsGlued(reader, 'version', text, at);
    const plain = /^[vV]?0*([1-9][0-9]{0,14})$/.exec(text)?.[1];
    const hint = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(plain === undefined ? null : `version:${plain}`);
    const found = text === '' ? 'nothing' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text);
    throw reader.error(`expected a version's number, a whole number from 1, found ${found}${hint}`, at);
}
/** The stage that a word stands for, if it is near one; null if not. */
function stageMeant(word) {
    const lower = word.toLowerCase();
    const other = Object.hasOwn(otherStages, lower) ? otherStages[lower] : undefined;
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalStage */ .RQ)(word) ?? other ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, _core_model_js__WEBPACK_IMPORTED_MODULE_4__/* .stages */ ._$.slice(1));
}
/** `alias:prod-0.5%`, `version:3+0.1`. */
function throwIfMarginIsGlued(reader, kind, name, at) {
    const glued = (kind === 'alias' ? marginAfterAlias : /[-+]/).exec(name);
    if (glued === null || glued.index === 0)
        return;
    throw (0,_margin_js__WEBPACK_IMPORTED_MODULE_2__/* .gluedMargin */ .i)(reader, `${kind}:${name}`, kind.length + 1 + glued.index, at + glued.index);
}


/***/ }),

/***/ 6886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GateLineError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);

/** How many characters of a long line are shown on either side of the place. */
const reach = 60;
/** What a reader could not see, or that would move the caret away from its place. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/**
 * A gate line that cannot be read. The message says where, what was expected and what was found,
 * and shows the line with a caret below the place.
 */
class GateLineError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb {
    line;
    /** From 1, counted in code points, as editors show it. */
    column;
    /** The place in the line's text, in UTF-16 units; its length is the end of the line. */
    index;
    /** The message without the place and the line. */
    problem;
    constructor(source, index, problem) {
        const before = [...source.text.slice(0, index)].length;
        const column = source.column + before;
        const place = `${source.source}, line ${source.line}, column ${column}`;
        super(`${place}: ${problem}\n${excerpt(source, index)}`);
        this.name = 'GateLineError';
        this.line = source.line;
        this.column = column;
        this.index = index;
        this.problem = problem;
    }
}
/** The gutter also keeps a line that begins with `::` from being a command to the runner. */
function excerpt(source, index) {
    const before = [...source.text.slice(Math.max(0, index - 4 * reach), index)].slice(-reach);
    const after = [...source.text.slice(index, index + 4 * reach)].slice(0, reach);
    const cutBefore = before.join('').length < index ? '…' : '';
    const cutAfter = index + after.join('').length < source.text.length ? '…' : '';
    const shown = `${cutBefore}${visible(before)}${visible(after)}${cutAfter}`;
    const indent = ' '.repeat(before.length + cutBefore.length);
    const number = String(source.line);
    return `  ${number} | ${shown}\n  ${' '.repeat(number.length)} | ${indent}^`;
}
/** One visible character for each code point, so that the caret stays where it belongs. */
function visible(characters) {
    return characters.join('').replaceAll('\t', ' ').replace(unseen, '\ufffd');
}


/***/ }),

/***/ 7161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ke: () => (/* reexport */ gate_line_error/* GateLineError */.k),
  ED: () => (/* reexport */ parseBaselineText),
  ZT: () => (/* reexport */ parseBoundText),
  Tr: () => (/* reexport */ parseGateLine),
  GB: () => (/* reexport */ parseGateLines),
  jc: () => (/* reexport */ parseMeasuredText)
});

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __webpack_require__(2642);
// EXTERNAL MODULE: ./src/config/gate-line/line-reader.ts
var line_reader = __webpack_require__(8403);
;// CONCATENATED MODULE: ./src/config/gate-line/aggregate.ts



const aggregates = ['last', 'min', 'max', 'mean', 'median'];
const call = new RegExp(String.raw `[${print_gate/* bareNameCharacters */.OJ}]*\(`, 'uy');
/** What else people call them. */
const otherWords = {
    avg: 'mean',
    average: 'mean',
    minimum: 'min',
    lowest: 'min',
    maximum: 'max',
    highest: 'max',
    best: 'max',
    med: 'median',
    p50: 'median',
    latest: 'last',
    final: 'last',
};
/** The function whose bracket opens here, now behind us; null where a bare name stands. */
function parseAggregate(reader) {
    const at = reader.index;
    const taken = reader.take(call);
    if (taken === '')
        return null;
    const word = taken.slice(0, -1);
    const aggregate = aggregates.find((name) => name === word);
    if (aggregate !== undefined)
        return aggregate;
    const lower = word.toLowerCase();
    const meant = Object.hasOwn(otherWords, lower) ? otherWords[lower] : (0,nearest/* nearest */.p)(word, aggregates);
    const hint = meant === null || meant === undefined
        ? 'a name with brackets in it needs quotes'
        : (0,line_reader/* didYouMean */.au)(meant);
    const problem = `expected a function (${aggregates.join(', ')}) before the bracket, found ${(0,line_reader/* quoted */.TL)(word)}; ${hint}`;
    throw reader.error(problem, at);
}

// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __webpack_require__(8704);
// EXTERNAL MODULE: ./src/config/gate-line/baseline.ts
var gate_line_baseline = __webpack_require__(2258);
// EXTERNAL MODULE: ./src/core/alias-rule.ts
var alias_rule = __webpack_require__(1146);
// EXTERNAL MODULE: ./src/config/gate-line/margin.ts
var gate_line_margin = __webpack_require__(7139);
;// CONCATENATED MODULE: ./src/config/gate-line/bound-problem.ts






const baselines = 'champion, alias:NAME, stage:NAME, version:N';
/** A number and an operator at the start of the line. */
const numberOnTheLeft = /^[ \t]*[-+]?[0-9.]+[ \t]*[<>=]/;
const looksLikeNumber = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;
/** Why the word right of the operator is not what was expected, and what is nearest. */
function problemOfBound(reader, word, at, what) {
    if (/^champion[-+]/.test(word)) {
        return (0,gate_line_margin/* gluedMargin */.i)(reader, word, 'champion'.length, at + 'champion'.length);
    }
    const comment = word.indexOf('#');
    if (comment > 0)
        return reader.error('a comment needs a space before its #', at + comment);
    const found = word === '' ? 'the end of the line' : reader.found(at);
    const hint = word === '' ? null : hintFor(reader, word);
    const expected = `expected ${what} (${baselines})`;
    return reader.error(`${expected}, found ${found}${hint === null ? '' : `; ${hint}`}`, at);
}
function hintFor(reader, word) {
    if (numberOnTheLeft.test(reader.source.text))
        return 'the metric stands on the left';
    return numberHint(word) ?? baselineHint(word);
}
function numberHint(word) {
    if (/^[-+]?(\.?(nan|inf)|infinity|∞)$/i.test(word))
        return 'a bound is a finite number';
    if (looksLikeNumber.test(word))
        return 'it is too large or too small to compare with';
    if (word.endsWith('%')) {
        const amount = (0,exact/* parseExact */.jM)(word.slice(0, -1));
        if (amount === null)
            return 'a percentage needs a baseline, as in champion - 5%';
        const fraction = amount.coefficient < 0n ? null : (0,exact/* canonicalText */.A4)((0,exact/* percentOf */.pR)(amount, (0,exact/* exactOf */.LN)(1)));
        const asNumber = fraction === null ? '' : `, or the plain number ${fraction}`;
        return `a percentage needs a baseline, as in champion - 5%${asNumber}`;
    }
    if (/^[-+]?[0-9]+,[0-9]/.test(word))
        return 'the decimal sign is a point, as in 0.9';
    if (/^[-+]?[0-9]+(_[0-9]+)+(\.[0-9]+)?$/.test(word))
        return 'digits are not grouped';
    if (/^[−–—]/u.test(word))
        return 'a minus is the plain hyphen -';
    return null;
}
function baselineHint(word) {
    if (word === 'alias' || word === 'stage' || word === 'version')
        return `write ${word}:NAME`;
    if (word.startsWith('"'))
        return 'only the metric, on the left, stands in quotes';
    if (word.startsWith('@'))
        return aliasHint(word.slice(1));
    const colon = word.indexOf(':');
    if (colon !== -1) {
        const kind = (0,nearest/* nearest */.p)(word.slice(0, colon), ['alias', 'stage', 'version']);
        return kind === null ? null : (0,line_reader/* didYouMean */.au)(kind + word.slice(colon));
    }
    if (/^[0-9]/.test(word))
        return null;
    if ((0,nearest/* nearest */.p)(word, ['champion']) !== null)
        return (0,line_reader/* didYouMean */.au)('champion');
    const stage = (0,gate_line_baseline/* stageMeant */._)(word);
    if (stage !== null)
        return (0,line_reader/* didYouMean */.au)(`stage:${stage}`);
    const version = /^v([1-9][0-9]{0,14})$/i.exec(word)?.[1];
    if (version !== undefined)
        return (0,line_reader/* didYouMean */.au)(`version:${version}`);
    return aliasHint(word);
}
function aliasHint(name) {
    return (0,alias_rule/* aliasFault */.L)(name) === null ? `an alias is written ${(0,line_reader/* quoted */.TL)(`alias:${name}`)}` : null;
}

;// CONCATENATED MODULE: ./src/config/gate-line/bound.ts





/** Everything right of the operator, to the end of the line. */
function parseBound(reader) {
    const { text, at } = reader.takeWord();
    if ((0,exact/* parseExact */.jM)(text) !== null) {
        throwUnlessAtEnd(reader, 'number');
        return { kind: 'number', number: text };
    }
    const baseline = (0,gate_line_baseline/* parseBaseline */.n)(reader, text, at);
    if (baseline === null)
        throw problemOfBound(reader, text, at, 'a number or a baseline');
    const margin = (0,gate_line_margin/* parseMargin */.E)(reader, text);
    throwUnlessAtEnd(reader, 'baseline');
    return { kind: 'baseline', baseline, margin };
}
/** A baseline, and nothing behind it. */
function parseBareBaseline(reader) {
    const { text, at } = reader.takeWord();
    const baseline = (0,gate_line_baseline/* parseBaseline */.n)(reader, text, at);
    if (baseline === null)
        throw problemOfBound(reader, text, at, 'a baseline');
    throwUnlessAtEnd(reader, 'baseline');
    return baseline;
}
function throwUnlessAtEnd(reader, after) {
    const { text, at } = reader.takeWord();
    if (text === '')
        return;
    throw reader.error(`expected the end of the line, found ${(0,line_reader/* quoted */.TL)(text)}${hint(text, after)}`, at);
}
function hint(text, after) {
    if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text))
        return '; each gate stands on a line of its own';
    if (text === '%' && after === 'baseline')
        return '; a % follows its number with no space';
    if (text === '%')
        return '; a percentage needs a baseline, as in champion - 5%';
    if (/^[-+*/]/.test(text) && after === 'number') {
        return '; only a baseline may be followed by + or -, as in champion + 0.01';
    }
    if (/^(\/\/|--|;)/.test(text))
        return '; a comment begins with #';
    return '';
}

;// CONCATENATED MODULE: ./src/config/gate-line/comparator.ts

const comparators = ['>=', '>', '<=', '<', '=='];
const signs = /[<>=!~≥≤≠⩾⩽]+/uy;
const splitSign = /[ \t]+=+/y;
/** What else people write. */
const otherSigns = {
    '=': '==',
    '===': '==',
    '=>': '>=',
    '≥': '>=',
    '⩾': '>=',
    '>==': '>=',
    '>>': '>',
    '=<': '<=',
    '≤': '<=',
    '⩽': '<=',
    '<==': '<=',
    '<<': '<',
};
const notEqual = ['!=', '!==', '<>', '≠', '~='];
/** The operator here. `metricAt` is where the metric's name began, for the hint about quotes. */
function parseComparator(reader, metricAt) {
    const at = reader.index;
    const taken = reader.take(signs);
    if (taken === '')
        throw reader.error(`${expected(reader)}${quotesHint(reader, metricAt)}`);
    if (reader.take(splitSign) !== '') {
        throw reader.error(`${expected(reader, at)}; its signs stand together, with no space`, at);
    }
    const comparator = comparators.find((name) => name === taken);
    if (comparator !== undefined)
        return comparator;
    const problem = `expected an operator (${comparators.join(' ')}), found ${(0,line_reader/* quoted */.TL)(taken)}`;
    if (notEqual.includes(taken))
        throw reader.error(`${problem}; no gate asks for "not equal"`, at);
    const meant = Object.hasOwn(otherSigns, taken) ? otherSigns[taken] : undefined;
    throw reader.error(problem + (0,line_reader/* suggestion */.h)(meant), at);
}
function expected(reader, at = reader.index) {
    return `expected an operator (${comparators.join(' ')}), found ${reader.found(at)}`;
}
/** Where an operator does follow, what stands before it was probably meant as one name. */
function quotesHint(reader, metricAt) {
    const { text } = reader.source;
    const whole = text.slice(metricAt, metricAt + 1000);
    if (whole.trim() === 'none')
        return '; none, which means no gates, stands alone';
    const operator = whole.search(/[<>=≥≤]/u);
    const name = operator === -1 ? '' : whole.slice(0, operator).trim();
    if (reader.next === '(')
        return '; a function is one word and its bracket, as in max(name)';
    // A space that is none is the trouble itself: quotes would keep it.
    if (name === '' || /["(){}#]|[^\P{Z} ]/u.test(whole.slice(0, operator)))
        return '';
    return `; a name with spaces or other signs in it needs quotes: ${(0,line_reader/* quoted */.TL)(name)}`;
}

;// CONCATENATED MODULE: ./src/config/gate-line/metric.ts


/** How many gates one line may stand for. */
const mostGates = 500;
const bareRun = new RegExp(`[${print_gate/* bareNameCharacters */.OJ}*]+`, 'uy');
const unwritable = new RegExp(`[${print_gate/* unwritableCharacters */.uD}]`, 'u');
/**
 * A metric's name: bare text, text in quotes and braces, in any order with no space between. The
 * result has one selector for each name that the braces stand for.
 */
function parseMetric(reader) {
    const at = reader.index;
    let spellings = [{ text: '', star: false, literalStar: false }];
    for (;;) {
        const from = reader.index;
        const alternatives = parsePart(reader);
        if (alternatives === null)
            break;
        const count = spellings.length * alternatives.length;
        if (count > mostGates) {
            const problem = `the braces of a line may stand for ${mostGates} gates at most; up to here it is ${count}`;
            throw reader.error(problem, from);
        }
        spellings = spellings.flatMap((left) => alternatives.map((right) => joined(left, right)));
    }
    if (reader.index === at)
        throw reader.error(`expected a metric's name, found ${reader.found()}`);
    return spellings.map((spelling) => selector(reader, spelling, at));
}
function parsePart(reader) {
    if (reader.next === '{')
        return parseBraces(reader);
    const plain = parsePlainPart(reader);
    if (plain !== null)
        return [plain];
    if (reader.next === ',')
        throw reader.error('a list of names stands in braces, as in {a,b}');
    if (reader.next === '}')
        throw reader.error('this brace closes none; a { is missing before it');
    return null;
}
function parsePlainPart(reader) {
    if (reader.next === '"') {
        const text = parseQuotes(reader);
        return { text, star: false, literalStar: text.includes('*') };
    }
    const text = reader.take(bareRun);
    return text === '' ? null : { text, star: text.includes('*'), literalStar: false };
}
function parseQuotes(reader) {
    const { text } = reader.source;
    const from = reader.index + 1;
    const to = text.indexOf('"', from);
    if (to === -1)
        throw reader.error('these quotes are never closed');
    const name = text.slice(from, to);
    if (name === '')
        throw reader.error('expected a name inside the quotes, found none');
    const hidden = unwritable.exec(name);
    if (hidden !== null) {
        throw reader.error(`a metric's name cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(hidden[0])}`, from + hidden.index);
    }
    reader.index = to + 1;
    return name;
}
function parseBraces(reader) {
    const opening = reader.index;
    const elements = [];
    do {
        reader.index += 1;
        reader.skipSpaces();
        elements.push(parseElement(reader, opening));
        reader.skipSpaces();
    } while (reader.next === ',');
    if (reader.next !== '}')
        throw unexpectedInBraces(reader, opening);
    reader.index += 1;
    return elements;
}
function parseElement(reader, opening) {
    const first = parsePlainPart(reader);
    if (first === null) {
        if (reader.next !== ',' && reader.next !== '}')
            throw unexpectedInBraces(reader, opening);
        throw reader.error(`expected a name in the braces, found "${reader.next}"`);
    }
    let element = first;
    for (;;) {
        const more = parsePlainPart(reader);
        if (more === null)
            return element;
        element = joined(element, more);
    }
}
function unexpectedInBraces(reader, opening) {
    if (!reader.source.text.includes('}', reader.index)) {
        return reader.error('this brace is never closed', opening);
    }
    if (reader.next === '{') {
        return reader.error('braces cannot stand inside braces; write out the names');
    }
    const hint = 'a name with spaces or other signs in it needs quotes, as in {"a b",c}';
    return reader.error(`expected a comma or a closing brace, found ${reader.found()}; ${hint}`);
}
function joined(left, right) {
    return {
        text: left.text + right.text,
        star: left.star || right.star,
        literalStar: left.literalStar || right.literalStar,
    };
}
function selector(reader, spelling, at) {
    if (!spelling.star)
        return { kind: 'name', name: spelling.text };
    if (spelling.literalStar) {
        throw reader.error('a name cannot hold both a * in quotes and a * that is a pattern', at);
    }
    return { kind: 'pattern', pattern: spelling.text };
}

// EXTERNAL MODULE: ./src/config/gate-line/severity.ts
var gate_line_severity = __webpack_require__(8450);
;// CONCATENATED MODULE: ./src/config/gate-line/gate-line.ts






/** In UTF-16 units; no metric, alias or number comes near it. */
const longestLine = 10_000;
/** A tab is as good as a space. */
const forbidden = /[\u2028\u2029]|(?!\t)\p{Cc}/u;
/**
 * The gates that one line stands for: one, or one for each name that braces stand for. Throws a
 * `GateLineError` for anything else, a blank line, a comment and `none` among them.
 */
function parseGateLine(line, place) {
    const reader = new line_reader/* LineReader */.uo(sourceLine(line, place));
    throwIfUnreadable(reader);
    reader.skipSpaces();
    if (reader.atEnd) {
        throw reader.error('expected a gate, as in val_auc >= 0.9, found the end of the line');
    }
    const severity = (0,gate_line_severity/* parseSeverity */.lv)(reader);
    const { aggregate, metrics, at } = parseMeasured(reader);
    reader.skipSpaces();
    const comparator = parseComparator(reader, at);
    const bound = parseBound(reader);
    return metrics.map((metric) => ({
        kind: 'threshold',
        severity,
        aggregate,
        metric,
        comparator,
        bound,
        dataset: null,
        samples: null,
        confidence: null,
    }));
}
/** What stands left of the operator, alone; `end` is where it ends in the text. */
function parseMeasuredText(text) {
    const reader = readerOf(text);
    reader.skipSpaces();
    const start = reader.index;
    (0,gate_line_severity/* parseSeverity */.lv)(reader);
    if (reader.index !== start) {
        throw reader.error('the severity stands beside the metric, as in "severity: warn"', start);
    }
    const measured = parseMeasured(reader);
    reader.skipSpaces();
    return { ...measured, end: reader.index };
}
/** What stands right of the operator, alone. */
function parseBoundText(text) {
    return parseBound(readerOf(text));
}
/** A baseline, alone: without a margin. */
function parseBaselineText(text) {
    return parseBareBaseline(readerOf(text));
}
function readerOf(text) {
    const reader = new line_reader/* LineReader */.uo(sourceLine(text, { line: 1 }));
    throwIfUnreadable(reader);
    return reader;
}
function sourceLine(text, place) {
    return { text, source: place.source ?? 'gates', line: place.line, column: place.column ?? 1 };
}
/** Also holds for lines that are not parsed further: comments. */
function throwIfTooLong(source) {
    if (source.text.length <= longestLine)
        return;
    const problem = `a gate line has ${longestLine} characters at most; this one has ${source.text.length}`;
    throw new line_reader/* LineReader */.uo(source).error(problem, longestLine);
}
function throwIfUnreadable(reader) {
    throwIfTooLong(reader.source);
    const hidden = forbidden.exec(reader.source.text);
    if (hidden === null)
        return;
    throw reader.error(`a gate line cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(hidden[0])}`, hidden.index);
}
/** A metric's name, or a function of it. */
function parseMeasured(reader) {
    const aggregate = parseAggregate(reader);
    if (aggregate === null) {
        const at = reader.index;
        return { aggregate: 'last', isCall: false, metrics: parseMetric(reader), at };
    }
    reader.skipSpaces();
    const at = reader.index;
    const metrics = parseMetric(reader);
    reader.skipSpaces();
    if (reader.next !== ')')
        throw missingBracket(reader, at);
    reader.index += 1;
    return { aggregate, isCall: true, metrics, at };
}
function missingBracket(reader, at) {
    const { text } = reader.source;
    const problem = `expected a closing bracket after the metric's name, found ${reader.found()}`;
    const closing = text.indexOf(')', reader.index);
    const name = closing === -1 ? '' : text.slice(at, closing).trim();
    if (name === '' || /["{}(]/.test(name))
        return reader.error(problem);
    return reader.error(`${problem}; a name with spaces or other signs in it needs quotes: ${(0,line_reader/* quoted */.TL)(name)}`);
}

// EXTERNAL MODULE: ./src/config/gate-line/gate-line-error.ts
var gate_line_error = __webpack_require__(6886);
;// CONCATENATED MODULE: ./src/config/gate-line/gate-lines.ts



const mostLines = 1000;
/**
 * The gates of a text, one a line, with blank lines and `#` comments between; or `none`. Throws a
 * `GateLineError` at the first place that cannot be read. `place` is where the text begins: its
 * column holds for every line, as in an indented block.
 */
function parseGateLines(text, place = { line: 1 }) {
    const lines = text.split(/\r\n|\n|\r/);
    const gates = [];
    const nones = [];
    for (const [index, content] of lines.entries()) {
        const line = place.line + index;
        const source = sourceLine(content, { ...place, line });
        if (index >= mostLines && content !== '') {
            throw new gate_line_error/* GateLineError */.k(source, 0, `there may be ${mostLines} lines of gates at most`);
        }
        throwIfTooLong(source);
        switch (kindOf(source)) {
            case 'blank':
                break;
            case 'none':
                nones.push(source);
                break;
            case 'gate':
                for (const gate of parseGateLine(content, source))
                    gates.push({ ...gate, line });
                break;
        }
        throwIfNoneIsNotAlone(nones, gates);
    }
    if (nones.length > 0)
        return { kind: 'none' };
    return gates.length === 0 ? { kind: 'absent' } : { kind: 'gates', gates };
}
function kindOf(source) {
    const reader = new line_reader/* LineReader */.uo(source);
    const first = reader.takeWord();
    if (first.text === '')
        return 'blank';
    if (reader.takeWord().text !== '')
        return 'gate';
    if (first.text === 'none')
        return 'none';
    if (first.text.toLowerCase() !== 'none')
        return 'gate';
    throw reader.error(`expected a gate or none, found "${first.text}"; none is in small letters`, first.at);
}
function throwIfNoneIsNotAlone(nones, gates) {
    const [none, second] = nones;
    if (none === undefined || (second === undefined && gates.length === 0))
        return;
    const problem = 'none means that there are no gates, on purpose: it stands once, and with no gate beside it';
    throw new gate_line_error/* GateLineError */.k(none, none.text.indexOf('none'), problem);
}

;// CONCATENATED MODULE: ./src/config/gate-line/index.ts





/***/ }),

/***/ 8403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   uo: () => (/* binding */ LineReader),
/* harmony export */   v0: () => (/* binding */ nameOfUnseen)
/* harmony export */ });
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1037);
/* harmony import */ var _gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);


const spaces = /[ \t]+/y;
const word = /[^ \t]+/y;
/** Reads one line from left to right. Places are in UTF-16 units; errors count in code points. */
class LineReader {
    source;
    index = 0;
    constructor(source) {
        this.source = source;
    }
    /** The next character, or '' at the end of the line. */
    get next() {
        const codePoint = this.source.text.codePointAt(this.index);
        return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
    }
    /** Whether nothing but a comment follows: `#` begins one at the start and after a space. */
    get atEnd() {
        const { text } = this.source;
        if (this.index >= text.length)
            return true;
        if (text[this.index] !== '#')
            return false;
        const previous = text[this.index - 1];
        return previous === undefined || previous === ' ' || previous === '\t';
    }
    /** What the sticky expression matches here, which is then behind us; '' if it does not. */
    take(sticky) {
        sticky.lastIndex = this.index;
        const taken = sticky.exec(this.source.text)?.[0] ?? '';
        this.index += taken.length;
        return taken;
    }
    skipSpaces() {
        this.take(spaces);
    }
    /** Everything up to the next space, after any spaces here; '' where only a comment follows. */
    takeWord() {
        this.skipSpaces();
        const at = this.index;
        return { text: this.atEnd ? '' : this.take(word), at };
    }
    /** What stands here, for a message: `"x"`, `U+00A0 (which looks like a space)`, `the end …`. */
    found(at = this.index) {
        const ahead = new LineReader(this.source);
        ahead.index = at;
        if (ahead.atEnd)
            return 'the end of the line';
        const first = ahead.next;
        if (/^[\p{Z}\p{C}]$/u.test(first) && first !== ' ')
            return nameOfUnseen(first);
        return quoted(ahead.takeWord().text);
    }
    error(problem, at = this.index) {
        return new _gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateLineError */ .k(this.source, at, problem);
    }
}
/** A piece of the user's text inside a message. */
function quoted(text) {
    return `"${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, 60)}"`;
}
/** `; did you mean "x"?`, or nothing. */
function suggestion(meant) {
    return meant === null || meant === undefined ? '' : `; ${didYouMean(meant)}`;
}
/** The same where other hints stand beside it: `did you mean "x"?` */
function didYouMean(meant) {
    return `did you mean ${quoted(meant)}?`;
}
/** `U+00A0, which is no plain space`: copied text often holds these. */
function nameOfUnseen(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return /^\p{Zs}$/u.test(character)
        ? `the character U+${code}, which looks like a space and is none`
        : `the invisible character U+${code}`;
}


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseMargin),
/* harmony export */   i: () => (/* binding */ gluedMargin)
/* harmony export */ });
/* harmony import */ var _core_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


/** What may follow a baseline: nothing, or `+` or `-` and a number or percentage. */
function parseMargin(reader, baseline) {
    const { text: sign, at } = reader.takeWord();
    if (sign === '')
        return null;
    if (sign !== '+' && sign !== '-')
        throw problemOfSign(reader, baseline, sign, at);
    const amount = reader.takeWord();
    const unit = amount.text.endsWith('%') ? 'percent' : 'absolute';
    const digits = unit === 'percent' ? amount.text.slice(0, -1) : amount.text;
    if (!/^[0-9.]/.test(digits) || (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(digits) === null) {
        throw problemOfAmount(reader, sign, amount.text, amount.at);
    }
    return { sign, amount: digits, unit };
}
function problemOfSign(reader, baseline, text, at) {
    if (/^[-+]/.test(text)) {
        return gluedMargin(reader, baseline + text, baseline.length, at);
    }
    const problem = `expected + or - after the baseline, or the end of the line, found ${reader.found(at)}`;
    if (/^[−–—]/u.test(text))
        return reader.error(`${problem}; a minus is the plain hyphen -`, at);
    if (/^[*×x](?![\p{L}_])/u.test(text)) {
        const factor = text.length > 1 ? text.slice(1) : reader.takeWord().text;
        return reader.error(`${problem}; ${percentageFor(baseline, factor)}`, at);
    }
    if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text)) {
        return reader.error(`${problem}; each gate stands on a line of its own`, at);
    }
    return reader.error(problem, at);
}
/** `champion-5%`: names may hold a hyphen, so a margin needs its spaces. `sign` is a place in `text`. */
function gluedMargin(reader, text, sign, at) {
    const amount = text.slice(sign + 1) || reader.takeWord().text;
    const spaced = (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${text.slice(0, sign)} ${text[sign]} ${amount}`);
    const problem = `the ${text[sign]} after a baseline needs a space on both sides: ${spaced}`;
    return reader.error(problem, at);
}
/** `champion * 0.99` is meant as `champion - 1%`, and is that for a champion above zero. */
function percentageFor(baseline, factor) {
    const exact = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(factor);
    if (exact === null)
        return `a share is a percentage, as in ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${baseline} - 1%`)}`;
    const change = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(exact, (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(1)), (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(100));
    const percent = (0,_core_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)(change);
    const sign = percent.startsWith('-') ? '-' : '+';
    const margin = `${baseline} ${sign} ${percent.replace('-', '')}%`;
    return `a share is a percentage of the baseline's absolute value: ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(margin)}`;
}
function problemOfAmount(reader, sign, text, at) {
    const found = text === '' ? 'the end of the line' : reader.found(at);
    const problem = `expected a number or a percentage after the ${sign}, found ${found}`;
    if (/^[-+]/.test(text))
        return reader.error(`${problem}; the amount itself has no sign`, at);
    const word = /^([0-9.]+)(percent|pct|pp|‰)$/i.exec(text)?.[1];
    if (word !== undefined)
        return reader.error(problem + (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(`${word}%`), at);
    const comment = text.indexOf('#');
    if (comment > 0)
        return reader.error('a comment needs a space before its #', at + comment);
    return reader.error(problem, at);
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   rB: () => (/* binding */ severityMeant)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(761);
/* harmony import */ var _core_print_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2642);
/* harmony import */ var _line_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);



const severities = ['fail', 'warn', 'info'];
/** A word, a colon and a space. `warn:brier`, without the space, is a metric's name. */
const prefix = new RegExp(String.raw `[${_core_print_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .bareNameCharacters */ .OJ}]*:(?=[ \t]|$)`, 'uy');
/** What else people call them. */
const otherWords = {
    error: 'fail',
    err: 'fail',
    block: 'fail',
    must: 'fail',
    required: 'fail',
    warning: 'warn',
    should: 'warn',
    information: 'info',
    notice: 'info',
    note: 'info',
    debug: 'info',
};
/** The severity at the start of a line; `fail` where there is none. */
function parseSeverity(reader) {
    const at = reader.index;
    const taken = reader.take(prefix);
    if (taken === '')
        return 'fail';
    const severity = severityNamed(reader, taken.slice(0, -1), at);
    reader.skipSpaces();
    const second = reader.index;
    if (reader.take(prefix) !== '') {
        throw reader.error('a line has one severity; a name that ends in a colon needs quotes', second);
    }
    return severity;
}
/** The severity that the word was probably meant to be; null if none is near. */
function severityMeant(word) {
    const lower = word.toLowerCase();
    const other = Object.hasOwn(otherWords, lower) ? otherWords[lower] : undefined;
    return other ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, severities);
}
function severityNamed(reader, word, at) {
    const severity = severities.find((name) => name === word);
    if (severity !== undefined)
        return severity;
    const meant = severityMeant(word);
    const hint = meant === null ? 'a metric whose name ends in a colon needs quotes' : (0,_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(`${meant}:`);
    const problem = `expected a severity (fail:, warn: or info:), found ${(0,_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${word}:`)}; ${hint}`;
    throw reader.error(problem, at);
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  dC: () => (/* binding */ readConnection),
  jh: () => (/* binding */ readModelName),
  e$: () => (/* binding */ readPromotion),
  _E: () => (/* binding */ readTarget)
});

// UNUSED EXPORTS: readCommand, readReport

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/config/choice.ts
var config_choice = __webpack_require__(1731);
;// CONCATENATED MODULE: ./src/config/credentials.ts

/**
 * As MLflow's own client: username and password win over a token. What is given explicitly beats
 * every variable; one half of a pair that is given explicitly takes its other half from there.
 * '' is "not given".
 */
function chooseCredentials(explicit, variables) {
    const asked = explicit.username !== '' || explicit.password !== '';
    if (asked) {
        // Beside an explicit token no variable fills the pair up: it would beat that token.
        if (explicit.token !== '')
            return pair(explicit.username, explicit.password);
        return pair(explicit.username || variables.username, explicit.password || variables.password);
    }
    if (explicit.token !== '')
        return { kind: 'token', token: explicit.token };
    if (variables.username !== '' && variables.password !== '') {
        return { kind: 'basic', username: variables.username, password: variables.password };
    }
    if (variables.token !== '')
        return { kind: 'token', token: variables.token };
    return variables.username === '' && variables.password === ''
        ? { kind: 'none' }
        : pair(variables.username, variables.password);
}
function pair(username, password) {
    if (username === '' || password === '') {
        const [has, lacks] = username === '' ? ['password', 'username'] : ['username', 'password'];
        throw new errors/* UsageError */.eb(`A tracking ${has} is given without a ${lacks}: MLflow's basic authentication needs both. ` +
            `In a workflow, check that the secret exists and that its name is spelt right.`);
    }
    return { kind: 'basic', username, password };
}
/** What must never be shown: the secrets, and the forms in which they go over the wire. */
function secretsOf(credentials, uris) {
    return [...ownSecrets(credentials), ...uris.flatMap(secretsInUri)].filter((it) => it !== '');
}
function ownSecrets(credentials) {
    switch (credentials.kind) {
        case 'none':
            return [];
        case 'token':
            return [credentials.token];
        case 'basic':
            return [credentials.password, encodedPair(credentials.username, credentials.password)];
    }
}
function secretsInUri(uri) {
    const url = URL.parse(uri);
    // What is written wrong is never shown, but the runner may show it itself. `ci:pw@host` is such
    // a one: a URL of scheme `ci` without a host.
    if (url === null || (url.host === '' && !url.pathname.startsWith('/'))) {
        const password = passwordBeforeAt(uri);
        return [password, percentDecoded(password)];
    }
    const { username, password } = url;
    if (password === '')
        return [];
    const decoded = percentDecoded(password);
    return [password, decoded, encodedPair(percentDecoded(username), decoded)];
}
/** Of `https//user:password@host` and the like: what stands between the colon and the last `@`. */
function passwordBeforeAt(uri) {
    const userinfo = /^(?:[a-z][a-z0-9+.-]*:?\/\/)?(\P{Cc}*)@/iu.exec(uri)?.[1] ?? '';
    const colon = userinfo.indexOf(':');
    return colon === -1 ? '' : userinfo.slice(colon + 1);
}
/** A stray `%` is legal in a URL, and means itself. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function encodedPair(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}

// EXTERNAL MODULE: ./src/config/gate-line/index.ts + 7 modules
var gate_line = __webpack_require__(7161);
;// CONCATENATED MODULE: ./src/config/gates.ts


/**
 * The gates of the inputs. Without a policy there must be one that can stop the promotion, or
 * `none` in as many words; beside a policy they only ever add to it.
 */
function readGates(text, target, besidePolicy) {
    const parsed = (0,gate_line/* parseGateLines */.GB)(text);
    if (target.kind === 'retirement') {
        // Read all the same, so that a typo in them is found before the day they are needed.
        return parsed.kind === 'gates' ? parsed : { kind: 'none' };
    }
    switch (parsed.kind) {
        case 'none':
            if (!besidePolicy)
                return parsed;
            throw new errors/* UsageError */.eb('"gates: none" stands beside a "policy", which has gates. Leave "gates" out to ask those ' +
                'of the policy alone.');
        case 'absent':
            if (besidePolicy)
                return { kind: 'gates', gates: [] };
            throw new errors/* UsageError */.eb('No gates are given, so nothing would be asked of the version. Write at least one in ' +
                '"gates" (val_auc >= 0.9, say), name a "policy" file, or write "gates: none" to promote ' +
                'without any.');
        case 'gates':
            if (besidePolicy || parsed.gates.some((gate) => gate.severity === 'fail'))
                return parsed;
            throw new errors/* UsageError */.eb('All gates are "warn:" or "info:", so nothing could stop the promotion. Make at least one ' +
                'of them count, or write "gates: none" to promote without any.');
    }
}

// EXTERNAL MODULE: ./src/config/target.ts
var target = __webpack_require__(5165);
// EXTERNAL MODULE: ./src/config/version.ts
var config_version = __webpack_require__(8794);
;// CONCATENATED MODULE: ./src/config/inputs.ts










/** Every input of the action; the CLI's flags have the same names. */
const inputNames = [
    'command',
    'model-name',
    'version',
    'stage',
    'alias',
    'gates',
    'policy',
    'archive-existing',
    'to-version',
    'force',
    'first-promotion',
    'same-dataset',
    'dry-run',
    'fail-on',
    'expected-evidence',
    'accept-hold',
    'reason',
    'rollback-on-failure',
    'environment',
    'require-approval',
    'create-deployment',
    'tracking-uri',
    'registry-uri',
    'tracking-token',
    'tracking-username',
    'tracking-password',
    'ui-url',
    'github-token',
    'comment',
    'comment-key',
];
function readCommand(raw) {
    return choice('command', raw.command, requestedCommands, 'auto');
}
function readPromotion(raw) {
    const model = readModelName(raw);
    const version = (0,config_version/* parseVersionInput */.gX)(raw.version);
    const target = readTarget(raw);
    refuseRollbackInputs(raw);
    return {
        model,
        version,
        target,
        gates: readGates(raw.gates, target, raw.policy !== ''),
        policy: raw.policy === '' ? null : raw.policy,
        firstPromotion: (0,config_choice/* choice */.Y)('first-promotion', raw['first-promotion'], ['require-absolute', 'hold', 'allow'], null),
        sameDataset: (0,config_choice/* choice */.Y)('same-dataset', raw['same-dataset'], ['hold', 'warn', 'ignore', 'require'], null),
        dryRun: (0,config_choice/* boolean */.z)('dry-run', raw['dry-run'], false),
        failOn: (0,config_choice/* choice */.Y)('fail-on', raw['fail-on'], exit/* failOnChoices */.Qr, 'hold'),
        expectedEvidence: raw['expected-evidence'] === '' ? null : raw['expected-evidence'],
        acceptHold: readAcceptHold(raw),
        rollbackOnFailure: readRollbackOnFailure(raw, target),
        approval: readApproval(raw),
    };
}
/** Without the digest, the people who approve would approve whatever the evidence is by then. */
function readApproval(raw) {
    const wanted = (0,config_choice/* boolean */.z)('require-approval', raw['require-approval'], false);
    const { environment } = raw;
    if (!wanted) {
        refuseIdleEnvironment(raw);
        return null;
    }
    if (environment === '') {
        throw new errors/* UsageError */.eb('"require-approval" is true and "environment" is empty: name the environment whose reviewers ' +
            'approve this job, the same as in the job\'s own "environment:".');
    }
    if (raw['expected-evidence'] === '') {
        throw new errors/* UsageError */.eb('"require-approval" is true and "expected-evidence" is empty: it takes the "evidence-digest" ' +
            'that was shown to the reviewers, an output of the job that checks. A misspelt output is ' +
            'empty, too.');
    }
    return { environment };
}
/** Who names an environment and means it to protect the promotion must not be left believing it. */
function refuseIdleEnvironment(raw) {
    if (raw.environment === '' || (0,config_choice/* boolean */.z)('create-deployment', raw['create-deployment'], false))
        return;
    throw new errors/* UsageError */.eb('"environment" is given, and neither "require-approval" nor "create-deployment" is true, so it ' +
        'would do nothing. The job\'s own "environment:" is what GitHub protects.');
}
/** Who names them and means a rollback must not get a promotion. */
function refuseRollbackInputs(raw) {
    if (raw['to-version'] !== '') {
        throw new errors/* UsageError */.eb('"to-version" names who gets a target back, and is for rollback. A promotion takes "version".');
    }
    if ((0,config_choice/* boolean */.z)('force', raw.force, false)) {
        throw new errors/* UsageError */.eb('"force" is for rollback. No promotion passes a gate by force; "accept-hold" releases a hold.');
    }
}
function readRollbackOnFailure(raw, target) {
    const wanted = (0,config_choice/* boolean */.z)('rollback-on-failure', raw['rollback-on-failure'], false);
    if (wanted && target.kind === 'retirement') {
        throw new errors/* UsageError */.eb(`"rollback-on-failure" undoes promotions to Staging, Production or an alias; nobody serves ` +
            `from ${target.stage}, so there is nothing to undo. Leave it out.`);
    }
    return wanted;
}
/** A reason without a digest is most likely an output that was misspelt, and came out empty. */
function readAcceptHold(raw) {
    const { 'accept-hold': digest, reason, 'expected-evidence': expected } = raw;
    if (digest === '' && reason === '')
        return null;
    if (digest === '') {
        throw new errors/* UsageError */.eb('"reason" is given and "accept-hold" is empty: it takes the evidence digest of the hold that ' +
            'is accepted (sha256:…), as the report of the hold shows it.');
    }
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw new errors/* UsageError */.eb(`"accept-hold" is '${(0,untrusted_text/* visible */.RK)(digest, 100)}'; it takes the evidence digest of the hold that is ` +
            'accepted: sha256: and 64 hexadecimal digits, as the report of the hold shows it.');
    }
    if (reason === '') {
        throw new errors/* UsageError */.eb('"accept-hold" is given without a "reason". It goes into the record: say why this hold may be ' +
            'passed over.');
    }
    if (expected !== '' && expected !== digest) {
        throw new errors/* UsageError */.eb('"accept-hold" and "expected-evidence" name two different digests, and the evidence can only ' +
            'have one. Accept the hold that was approved, or leave one of them out.');
    }
    return { digest, reason };
}
function readModelName(raw) {
    const text = raw['model-name'];
    if (text === '')
        throw new errors/* UsageError */.eb('No "model-name" is given: the name of the registered model.');
    return (0,model/* modelName */.fD)(text);
}
function readTarget(raw) {
    const archiveExisting = (0,config_choice/* boolean */.z)('archive-existing', raw['archive-existing'], true);
    return (0,target/* parseTarget */.hu)(raw.stage, raw.alias, archiveExisting);
}
/** `fallbackUri`: what is taken where no tracking URI is given at all; null: that is an error. */
function readConnection(raw, env, fallbackUri) {
    const variable = (name) => env[name]?.trim() ?? '';
    const trackingUri = raw['tracking-uri'] || variable('MLFLOW_TRACKING_URI') || (fallbackUri ?? '');
    if (trackingUri === '') {
        throw new errors/* UsageError */.eb('No "tracking-uri" is given and MLFLOW_TRACKING_URI is not set: where is MLflow? ' +
            'For example https://mlflow.example.com or sqlite:///mlflow.db.');
    }
    const registryUri = raw['registry-uri'] || variable('MLFLOW_REGISTRY_URI') || trackingUri;
    return {
        trackingUri,
        registryUri,
        credentials: chooseCredentials({
            token: raw['tracking-token'],
            username: raw['tracking-username'],
            password: raw['tracking-password'],
        }, {
            token: variable('MLFLOW_TRACKING_TOKEN'),
            username: variable('MLFLOW_TRACKING_USERNAME'),
            password: variable('MLFLOW_TRACKING_PASSWORD'),
        }),
        uiUrl: readUiUrl(raw['ui-url'], trackingUri),
    };
}
function readReport(raw) {
    return {
        githubToken: raw['github-token'],
        comment: boolean('comment', raw.comment, true),
        commentKey: raw['comment-key'],
        createDeployment: readCreateDeployment(raw),
    };
}
function readCreateDeployment(raw) {
    if (!boolean('create-deployment', raw['create-deployment'], false))
        return null;
    const { environment } = raw;
    if (environment === '') {
        throw new UsageError('"create-deployment" is true and "environment" is empty: name the environment on whose page ' +
            'the promotion is to stand.');
    }
    return { environment };
}
function readUiUrl(given, trackingUri) {
    if (given === 'none')
        return null;
    if (given === '')
        return isHttp(trackingUri) ? withoutCredentials(trackingUri) : null;
    if (!isHttp(given)) {
        throw new errors/* UsageError */.eb(`"ui-url" is no http or https address. ` +
            `Give the address that people open MLflow at, or "none" for no links.`);
    }
    return withoutCredentials(given);
}
function isHttp(uri) {
    return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol);
}
function withoutCredentials(uri) {
    const url = new URL(uri);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return url.href.replace(/\/+$/, '');
}


/***/ }),

/***/ 5165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YA: () => (/* binding */ parseStage),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   sj: () => (/* binding */ parseAlias)
/* harmony export */ });
/* harmony import */ var _core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1146);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);





/** Exactly one of `stage` and `alias` says where the version goes; '' is "not given". */
function parseTarget(stage, alias, archiveExisting) {
    if (stage !== '' && alias !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Both a stage ('${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(stage)}') and an alias ('${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(alias)}') are given. ` +
            `A promotion moves one target: give exactly one of "stage" and "alias".`);
    }
    if (alias !== '')
        return { kind: 'alias', alias: parseAlias(alias) };
    if (stage === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('No target is given. Say where the version goes: "stage" (Staging, Production, Archived, ' +
            'None) or "alias" (champion, say).');
    }
    const canonical = parseStage(stage);
    return canonical === 'Archived' || canonical === 'None'
        ? { kind: 'retirement', stage: canonical }
        : { kind: 'stage', stage: canonical, archiveExisting };
}
function parseStage(text) {
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalStage */ .RQ)(text);
    if (stage === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}' is not a stage of MLflow. There are ${_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$.join(', ')}, in any case.` +
            `${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(text, _core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$)} Anything else can be an alias: "alias" instead of "stage".`);
    }
    return stage;
}
/** Throws a UsageError that says why MLflow does not take it. */
function parseAlias(text) {
    const fault = (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasFault */ .L)(text);
    if (fault !== null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)}' cannot be used: an alias ${fault}.`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasName */ .sN)(text);
}


/***/ }),

/***/ 8794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ parseVersionSelector),
/* harmony export */   gX: () => (/* binding */ parseVersionInput),
/* harmony export */   oG: () => (/* binding */ versionForms)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5165);




/** What a version may look like, for error messages and help. */
const versionForms = '3, @challenger (or alias:challenger), Staging (or stage:Staging), latest, run:<run id>, file:PATH';
function parseVersionInput(text) {
    if (text.startsWith('file:')) {
        const path = text.slice('file:'.length).trim();
        if (path === '')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"version: file:" names no file: write file:PATH.`);
        return { kind: 'file', path };
    }
    return parseVersionSelector(text);
}
function parseVersionSelector(text) {
    if (text === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version is given. It can be ${versionForms}.`);
    }
    if (/^\d+$/.test(text))
        return { kind: 'number', version: parseVersionNumber(text) };
    if (text === 'latest')
        return { kind: 'latest' };
    if (text.startsWith('@'))
        return { kind: 'alias', alias: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAlias */ .sj)(text.slice(1)) };
    if (text.startsWith('alias:'))
        return { kind: 'alias', alias: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAlias */ .sj)(text.slice(6)) };
    if (text.startsWith('stage:'))
        return { kind: 'stage', stage: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStage */ .YA)(text.slice(6)) };
    if (text.startsWith('run:'))
        return { kind: 'run', run: parseRunId(text.slice(4)) };
    const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalStage */ .RQ)(text);
    if (stage !== null)
        return { kind: 'stage', stage };
    const asAlias = /^[\p{L}\p{N}\p{M}_-]+$/u.test(text)
        ? ` For an alias write @${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}.`
        : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a version. It can be ${versionForms}.${asAlias}`);
}
/** MLflow answers version 1 for "01", so only the one spelling is taken. */
function parseVersionNumber(text) {
    const number = Number(text);
    if (!/^[1-9]\d*$/.test(text) || number > 2_147_483_647) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a version number: whole numbers from 1, without leading zeros.`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .versionNumber */ .e1)(number);
}
function parseRunId(text) {
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text)}' is not a run id: MLflow's are 32 letters and digits (write run:<run id>).`);
    }
    return (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz)(text);
}


/***/ }),

/***/ 1221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ acceptance)
/* harmony export */ });
/** Releases exactly the hold that was accepted; never a block. */
function acceptance(hold, verdict, digest, checks) {
    if (hold === null || verdict === 'pass' || verdict === 'unchanged')
        return { kind: 'none' };
    if (verdict === 'block')
        return { kind: 'not-accepted', hold, because: 'block' };
    if (hold.digest !== digest)
        return { kind: 'not-accepted', hold, because: 'other-evidence' };
    const beyond = checks.some(({ check, outcome }) => outcome === 'hold' && !restsOnEvidence(check));
    return beyond
        ? { kind: 'not-accepted', hold, because: 'not-evidence' }
        : { kind: 'accepted', hold };
}
/** The digest holds no clock, no rollback, and nothing of what GitHub says: it accepts none of them. */
function restsOnEvidence(check) {
    switch (check.kind) {
        case 'requirement':
            return check.finding.kind !== 'freeze' && check.finding.kind !== 'soak';
        case 'version-not-ready':
        case 'run-not-finished':
        case 'run-deleted':
        case 'run-gone':
        case 'evidence-as-approved':
        case 'other-policy-says':
            return true;
        case 'rolled-back':
        case 'moved-since-approval':
        case 'evidence-not-as-approved':
        case 'not-as-reviewed':
        case 'review-not-known':
        case 'approval':
        case 'policy-loosened':
        case 'policy-is-new':
        case 'other-policy-not-known':
            return false;
    }
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ aliasFault)
/* harmony export */ });
/** MLflow: letters, digits, `_` and `-` of any script, 1 to 255 of them. */
const allowed = /^[\p{L}\p{N}_-]+$/u;
const versionLike = /^v\p{Nd}+$/iu;
const longest = 255;
/** Why MLflow does not take this as an alias, for a message after "an alias"; null if it does. */
function aliasFault(alias) {
    if (alias === '')
        return 'cannot be empty';
    if (alias.toLowerCase() === 'latest')
        return 'cannot be "latest", in any case: MLflow reserves it';
    if (versionLike.test(alias)) {
        return 'cannot be "v" and a number: MLflow reserves that for versions';
    }
    if (!allowed.test(alias))
        return 'is made of letters, digits, "_" and "-" only';
    if ([...alias].length > longest)
        return `has ${longest} characters at most`;
    return null;
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ compareDatasets),
/* harmony export */   Er: () => (/* binding */ measuredOn),
/* harmony export */   Uh: () => (/* binding */ isOfAnotherModel),
/* harmony export */   Xs: () => (/* binding */ pointsOn)
/* harmony export */ });
/**
 * `whole`: every value of the metric counts, not only these points.
 *
 * Matches by run, key, step and timestamp: a logged model shows NaN as 0, so not by value.
 */
function measuredOn(run, metric, points, whole) {
    const ofMetric = entriesOfMetric(run, metric);
    // By moment, for a history has up to as many entries as points.
    const byMoment = Map.groupBy(ofMetric, momentOf);
    const entriesOf = (point) => byMoment.get(momentOf(point)) ?? [];
    const counted = whole ? ofMetric : points.flatMap(entriesOf);
    const datasets = new Map();
    for (const { dataset } of counted) {
        if (dataset !== null)
            datasets.set(dataset.digest, dataset.name);
    }
    const complete = counted.every((entry) => entry.dataset !== null) &&
        points.every((point) => entriesOf(point).length > 0);
    return { datasets, complete };
}
/**
 * Of a metric's history, what was measured on a dataset of that name or digest. Two different
 * values of one moment cannot be told apart, for MLflow keeps one dataset a moment.
 */
function pointsOn(run, metric, history, wanted) {
    if (run.datasets === null)
        return { kind: 'dataset-not-known', because: 'no-datasets' };
    const isWanted = ({ dataset }) => dataset !== null && (dataset.name === wanted || dataset.digest === wanted);
    const byMoment = Map.groupBy(entriesOfMetric(run, metric), momentOf);
    const points = [];
    for (const [moment, there] of Map.groupBy(history, momentOf)) {
        const entries = byMoment.get(moment) ?? [];
        if (!entries.some(isWanted))
            continue;
        const [first, ...others] = there;
        if (others.some(({ value }) => !Object.is(value, first?.value)) || !entries.every(isWanted)) {
            return { kind: 'dataset-not-known', because: 'same-moment' };
        }
        if (first !== undefined)
            points.push(first);
    }
    return { kind: 'points', points };
}
/**
 * Whether any of these points was measured on another logged model of the same run: this version's
 * own model has values of the metric, and none of that moment.
 */
function isOfAnotherModel(run, metric, points) {
    const own = new Set(entriesOfMetric(run, metric).map(momentOf));
    return run.severalModels && own.size > 0 && points.some((point) => !own.has(momentOf(point)));
}
/** Different as soon as one side has a digest that the other, fully known, has not. */
function compareDatasets(a, b) {
    const lacks = (known, other) => known.complete && [...other.datasets.keys()].some((digest) => !known.datasets.has(digest));
    if (lacks(a, b) || lacks(b, a))
        return 'different';
    return a.complete && b.complete ? 'same' : 'unknown';
}
function entriesOfMetric(run, metric) {
    return (run.datasets ?? []).filter((entry) => entry.metric === metric && entry.runId === run.runId);
}
function momentOf({ step, timestamp }) {
    return `${step} ${timestamp}`;
}


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ry: () => (/* binding */ countIn),
  gZ: () => (/* binding */ enoughEvidence),
  n7: () => (/* binding */ supportingMetrics)
});

// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __webpack_require__(8704);
// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/core/reading.ts
var reading = __webpack_require__(179);
// EXTERNAL MODULE: ./src/core/statistics/normal-distribution.ts
var normal_distribution = __webpack_require__(2575);
;// CONCATENATED MODULE: ./src/core/statistics/wilson.ts

/**
 * Wilson's score bounds of a proportion, without continuity correction.
 *
 * Each bound is one-sided, because a gate asks about one side: at level 0.95 the true proportion is
 * at least `lower` with 95 % confidence, and at most `upper` with 95 % confidence. Together they are
 * the two-sided interval of level 0.90 (`2 * level - 1`).
 *
 * The bounds are doubles and irrational by nature: good to about 1e-15, never outside of 0 to 1, and
 * never on the wrong side of the proportion.
 *
 * A level up to 0.5 is refused: its bounds would be more hopeful than the proportion itself.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212. The lower bound is written as
 * the product of the equation's roots over the upper one, so that nothing cancels near 0.
 */
function wilsonBounds({ proportion, samples, level }) {
    if (!(proportion >= 0 && proportion <= 1))
        return { kind: 'refused', reason: 'not-a-proportion' };
    if (!Number.isSafeInteger(samples) || samples < 1)
        return { kind: 'refused', reason: 'not-a-count' };
    if (!(level > 0.5 && level < 1))
        return { kind: 'refused', reason: 'not-a-level' };
    const z = (0,normal_distribution/* upperQuantile */.k)(1 - level);
    const weight = (z * z) / samples;
    const reach = z * Math.sqrt((proportion * (1 - proportion)) / samples + weight / (4 * samples));
    const far = proportion + weight / 2 + reach;
    // Rounding must not carry a bound over the proportion that it bounds, nor beyond 1.
    const lower = Math.min((proportion * proportion) / far, proportion);
    const upper = Math.min(Math.max(far / (1 + weight), proportion), 1);
    return { kind: 'bounds', lower, upper };
}

;// CONCATENATED MODULE: ./src/core/enough-evidence.ts




/** The metrics beside its own that a gate reads of the candidate. */
function supportingMetrics(gate) {
    const confidence = gate.kind === 'threshold' ? gate.confidence : null;
    return [
        ...(gate.samples === null ? [] : [gate.samples.metric]),
        ...(confidence === null ? [] : [(0,core_gate/* basisOf */.gp)(confidence)]),
    ];
}
/** Whether the candidate's value rests on enough: the champion's is taken as it stands. */
function enoughEvidence(gate, run, candidate) {
    const side = (metric) => (0,reading/* read */.L)(run, { metric, aggregate: 'last', dataset: gate.dataset });
    const samples = gate.samples === null ? null : side(gate.samples.metric);
    const tooFew = gate.samples === null || samples === null ? null : tooFewSamples(gate.samples, samples);
    if (gate.kind === 'superiority' || gate.confidence === null) {
        return { samples, confidence: null, lacking: tooFew };
    }
    const basis = side((0,core_gate/* basisOf */.gp)(gate.confidence));
    const limit = candidate.kind === 'value' ? limitOf(gate.confidence, gate, candidate, basis) : null;
    return {
        samples,
        confidence: { basis, limit: limit?.kind === 'limit' ? limit.limit : null },
        lacking: tooFew ?? (limit?.kind === 'no-confidence' ? limit : null),
    };
}
function tooFewSamples({ min, otherwise }, samples) {
    const count = countIn(samples);
    return count !== null && count >= min ? null : { kind: 'too-few-samples', otherwise };
}
function limitOf(confidence, gate, candidate, basis) {
    const side = (0,core_gate/* limitSide */.Vv)(gate);
    const { otherwise } = confidence;
    if (confidence.kind === 'wilson') {
        const samples = countIn(basis);
        if (samples === null)
            return { kind: 'no-confidence', because: 'no-count', otherwise };
        const bounds = wilsonBounds({
            proportion: lastValue(candidate),
            samples,
            level: confidence.level,
        });
        if (bounds.kind === 'refused') {
            return { kind: 'no-confidence', because: 'no-proportion', otherwise };
        }
        return { kind: 'limit', limit: (0,exact/* exactOf */.LN)(bounds[side]) };
    }
    if (basis.kind !== 'value')
        return { kind: 'no-confidence', because: 'no-limit', otherwise };
    // A limit on the wrong side of its value bounds something else.
    const order = (0,exact/* compare */.UD)(basis.value, candidate.value);
    const inconsistent = side === 'lower' ? order > 0 : order < 0;
    if (inconsistent)
        return { kind: 'no-confidence', because: 'limit-beyond-value', otherwise };
    return { kind: 'limit', limit: basis.value };
}
/** The double that was logged; the functions that make several into one are never asked here. */
function lastValue({ points }) {
    return points.at(-1)?.value ?? Number.NaN;
}
/** The count of samples that was logged: a whole number from 1 that a double can hold, or null. */
function countIn(reading) {
    if (reading.kind !== 'value')
        return null;
    const count = lastValue(reading);
    return Number.isSafeInteger(count) && count >= 1 ? count : null;
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

/***/ 8704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   LN: () => (/* binding */ exactOf),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   S0: () => (/* binding */ divideByCount),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   jM: () => (/* binding */ parseExact),
/* harmony export */   lw: () => (/* binding */ multiply),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* unused harmony export absolute */
/**
 * Exact arithmetic for gates: a number is what its decimal text says, and nothing is ever rounded
 * before it is compared. 0.9 + 0.05 is 0.95 here, which it is not in doubles.
 */
/** Digits before and after the point are bounded by the text, the exponent by what a double holds. */
const decimal = /^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:[eE]([+-]?[0-9]+))?$/;
/** A finite double by its shortest decimal form. Throws a RangeError for NaN and the infinities. */
function exactOf(number) {
    const exact = parseExact(String(number));
    if (exact === null)
        throw new RangeError(`${number} is not a finite number`);
    return exact;
}
/**
 * The number that a decimal text stands for, every digit of it; null if it is no decimal number,
 * or lies outside of what a double can hold (1e400, and 1e-400, which a double takes for zero).
 */
function parseExact(text) {
    const match = decimal.exec(text);
    if (match === null)
        return null;
    const fraction = match[3] ?? match[4] ?? '';
    const coefficient = BigInt(`${match[2] ?? ''}${fraction}`);
    if (coefficient === 0n)
        return exact(0n, 0, 1n);
    const double = Number(text);
    // Also what keeps a hostile exponent from becoming a power of ten of that size.
    if (!Number.isFinite(double) || double === 0)
        return null;
    return exact(match[1] === '-' ? -coefficient : coefficient, Number(match[5] ?? '0') - fraction.length, 1n);
}
function add(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    const left = a.coefficient * powerOfTen(a.exponent - exponent) * b.divisor;
    const right = b.coefficient * powerOfTen(b.exponent - exponent) * a.divisor;
    return exact(left + right, exponent, a.divisor * b.divisor);
}
function subtract(a, b) {
    return add(a, { ...b, coefficient: -b.coefficient });
}
function multiply(a, b) {
    return exact(a.coefficient * b.coefficient, a.exponent + b.exponent, a.divisor * b.divisor);
}
/** `count` is a whole number from 1: the count of values of a mean, or 2 for a median. */
function divideByCount(a, count) {
    if (!Number.isSafeInteger(count) || count < 1) {
        throw new RangeError(`a count is a whole number from 1, not ${count}`);
    }
    return exact(a.coefficient, a.exponent, a.divisor * BigInt(count));
}
function absolute(a) {
    return a.coefficient < 0n ? { ...a, coefficient: -a.coefficient } : a;
}
/** `amount` percent of the absolute value of `base`. */
function percentOf(amount, base) {
    const product = multiply(amount, absolute(base));
    return exact(product.coefficient, product.exponent - 2, product.divisor);
}
function compare(a, b) {
    const difference = subtract(a, b).coefficient;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function isZero(a) {
    return a.coefficient === 0n;
}
/**
 * Equal numbers give equal text, and every digit is there: a decimal as JavaScript writes its
 * numbers (`0.9`, `-1.5e-7`, `1e+21`) where one exists, else a reduced fraction (`1/3`).
 */
function canonicalText(a) {
    if (a.divisor === 1n)
        return decimalText(a.coefficient, a.exponent, -6, 21);
    const scale = powerOfTen(Math.abs(a.exponent));
    if (a.exponent >= 0)
        return `${a.coefficient * scale}/${a.divisor}`;
    const common = greatestCommonDivisor(a.coefficient, scale);
    return `${a.coefficient / common}/${a.divisor * (scale / common)}`;
}
/**
 * The same numbers for people: with at least so many significant digits (whole digits are never
 * rounded away below 1e15, zeros at the end are left out), and with more where it takes more to
 * show different numbers differently. The order of what is shown is the order of the numbers, and
 * equal numbers look the same. An exponent stands only below 1e-4 and from 1e15.
 */
function shown(values, minimumSignificantDigits = 4) {
    if (!Number.isSafeInteger(minimumSignificantDigits) || minimumSignificantDigits < 1) {
        throw new RangeError(`significant digits are counted from 1, not ${minimumSignificantDigits}`);
    }
    const different = new Set(values.map(canonicalText)).size;
    let digits = minimumSignificantDigits;
    for (;;) {
        const texts = values.map((value) => roundedText(value, digits));
        if (new Set(texts).size === different)
            return texts;
        // Jumps to where the closest two must differ: one digit at a time would take long for 1e-300.
        digits = Math.max(digits + 1, digitsThatTellApart(values) - 1);
    }
}
/** The significant digits with which a last place is no more than the smallest difference. */
function digitsThatTellApart(values) {
    const sorted = [...values].sort(compare);
    let digits = 1;
    for (const [index, value] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next === undefined || compare(value, next) === 0)
            continue;
        const largest = Math.max(magnitude(value), magnitude(next));
        digits = Math.max(digits, largest - magnitude(subtract(next, value)) + 1);
    }
    return digits;
}
function roundedText(value, digits) {
    if (isZero(value))
        return '0';
    const order = magnitude(value);
    const finest = order - digits + 1;
    const place = order < 15 ? Math.min(finest, 0) : finest;
    const scaled = value.exponent - place;
    const numerator = abs(value.coefficient) * powerOfTen(Math.max(scaled, 0));
    const denominator = value.divisor * powerOfTen(Math.max(-scaled, 0));
    // Half goes away from zero, as people round.
    const rounded = (2n * numerator + denominator) / (2n * denominator);
    return decimalText(value.coefficient < 0n ? -rounded : rounded, place, -4, 15);
}
/** floor(log10(|value|)), or -Infinity for zero. */
function magnitude(value) {
    if (isZero(value))
        return Number.NEGATIVE_INFINITY;
    const coefficient = abs(value.coefficient);
    const digits = String(coefficient).length;
    if (value.divisor === 1n)
        return digits - 1 + value.exponent;
    const guess = digits - String(value.divisor).length;
    const reached = guess >= 0
        ? coefficient >= value.divisor * powerOfTen(guess)
        : coefficient * powerOfTen(-guess) >= value.divisor;
    return (reached ? guess : guess - 1) + value.exponent;
}
/** Plain where 10^`plainFrom` ≤ |number| < 10^`plainBelow`, else with an exponent. */
function decimalText(coefficient, exponent, plainFrom, plainBelow) {
    const all = String(abs(coefficient));
    const digits = withoutFinalZeros(all);
    if (digits === '')
        return '0';
    const sign = coefficient < 0n ? '-' : '';
    const order = all.length - 1 + exponent;
    if (order >= plainFrom && order < plainBelow) {
        if (order < 0)
            return `${sign}0.${'0'.repeat(-order - 1)}${digits}`;
        if (digits.length <= order + 1)
            return `${sign}${digits.padEnd(order + 1, '0')}`;
        return `${sign}${digits.slice(0, order + 1)}.${digits.slice(order + 1)}`;
    }
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    return `${sign}${mantissa}e${order < 0 ? '-' : '+'}${Math.abs(order)}`;
}
/** Brings any coefficient × 10^exponent / divisor (divisor > 0) into its one form. */
function exact(coefficient, exponent, divisor) {
    if (coefficient === 0n)
        return data(0n, 0, 1n);
    let [c, e, d] = [coefficient, exponent, divisor];
    if (d !== 1n) {
        const common = greatestCommonDivisor(c, d);
        c /= common;
        d /= common;
        for (; d % 10n === 0n; e -= 1)
            d /= 10n;
        for (; d % 2n === 0n; e -= 1) {
            d /= 2n;
            c *= 5n;
        }
        for (; d % 5n === 0n; e -= 1) {
            d /= 5n;
            c *= 2n;
        }
    }
    if (c % 10n === 0n) {
        // By text: dividing by ten again and again would take the square of the length.
        const text = String(c);
        const kept = withoutFinalZeros(text);
        e += text.length - kept.length;
        c = BigInt(kept);
    }
    return data(c, e, d);
}
function data(coefficient, exponent, divisor) {
    return { coefficient, exponent, divisor };
}
/** A loop: `/0+$/` would start anew at each zero of a long run in the middle. */
function withoutFinalZeros(digits) {
    let end = digits.length;
    while (end > 0 && digits[end - 1] === '0')
        end -= 1;
    return digits.slice(0, end);
}
function powerOfTen(exponent) {
    return 10n ** BigInt(exponent);
}
function abs(integer) {
    return integer < 0n ? -integer : integer;
}
function greatestCommonDivisor(a, b) {
    let [x, y] = [abs(a), abs(b)];
    while (y !== 0n)
        [x, y] = [y, x % y];
    return x;
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Z: () => (/* binding */ exitCodeOfRollback),
/* harmony export */   He: () => (/* binding */ exitCodeOfOutcome),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   x5: () => (/* binding */ exitCodeOfFault)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9411);

/** Exit codes of the CLI. 1 is never among them: it is only ever a bug of ours. */
const exitCodes = {
    ok: 0,
    usage: 2,
    failure: 3,
    hold: 4,
    block: 5,
    /** Only of `audit`. */
    pastTheGates: 6,
};
const failOnChoices = ['hold', 'block', 'never'];
function exitCodeOfFault(fault) {
    return fault === 'usage' ? exitCodes.usage : exitCodes.failure;
}
/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */
function exitCodeOfOutcome(outcome, failOn) {
    const { decision, ending } = outcome;
    if (ending.kind === 'conflict' || (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .recordProblem */ .hN)(outcome) !== null)
        return exitCodes.failure;
    switch (decision.verdict) {
        case 'pass':
        case 'unchanged':
            return exitCodes.ok;
        case 'hold':
            return failOn === 'hold' ? exitCodes.hold : exitCodes.ok;
        case 'block':
            return failOn === 'never' ? exitCodes.ok : exitCodes.block;
    }
}
/** Nothing left to do is as good as done: a job that runs again must not fail for that. */
function exitCodeOfRollback({ ending }) {
    switch (ending.kind) {
        case 'rolled-back':
            return ending.problem === null ? exitCodes.ok : exitCodes.failure;
        case 'conflict':
            return exitCodes.failure;
        case 'checked':
        case 'done-before':
        case 'holds-no-longer':
            return exitCodes.ok;
    }
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ limitSide),
/* harmony export */   gp: () => (/* binding */ basisOf),
/* harmony export */   on: () => (/* binding */ baselineOfGate),
/* harmony export */   x2: () => (/* binding */ baselineKey),
/* harmony export */   yl: () => (/* binding */ aggregateOfGate)
/* harmony export */ });
/** The version that a gate compares with; null for an absolute gate. */
function baselineOfGate(gate) {
    switch (gate.kind) {
        case 'superiority':
            return gate.baseline;
        case 'threshold':
            return gate.bound.kind === 'baseline' ? gate.bound.baseline : null;
    }
}
/**
 * From which side a confidence limit bounds the candidate's value: the lower limit of one that must
 * be high, the upper limit of one that must be low. A value has no limit that it must equal, so no
 * gate asks for one; throws a `RangeError` where one does.
 */
function limitSide({ comparator }) {
    switch (comparator) {
        case '>=':
        case '>':
            return 'lower';
        case '<=':
        case '<':
            return 'upper';
        case '==':
            throw new RangeError('a confidence limit stands for no value that must be equal to a bound');
    }
}
/** The metric that a confidence limit comes from: the count of samples, or the limit itself. */
function basisOf(confidence) {
    return confidence.kind === 'wilson' ? confidence.samples : confidence.metric;
}
/** The function of a metric's history that is shown for a gate, and compared by a threshold. */
function aggregateOfGate(gate) {
    return gate.kind === 'threshold' ? gate.aggregate : 'median';
}
/** `champion`, `alias:NAME`, `stage:NAME` or `version:N`, as a gate line writes it. */
function baselineKey(baseline) {
    switch (baseline.kind) {
        case 'champion':
            return 'champion';
        case 'alias':
            return `alias:${baseline.alias}`;
        case 'stage':
            return `stage:${baseline.stage}`;
        case 'version':
            return `version:${baseline.version}`;
    }
}


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ archives),
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   _l: () => (/* binding */ sameVersions),
/* harmony export */   cJ: () => (/* binding */ standsAsDecided)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4146);

/** Whether a move to the target takes it away from whoever holds it. */
function archives(target) {
    return target.kind === 'stage' && target.archiveExisting;
}
/** Whether the version holds the target as a move to it would leave it: alone, where it archives. */
function isInPlace(holders, target, version) {
    return holders.includes(version) && (!archives(target) || holders.length === 1);
}
/** Whether what the change says stood there before still does. */
function standsAsDecided(standing, change, target) {
    const holders = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .holdersOf */ .pW)(standing, target);
    switch (change.kind) {
        case 'point-alias':
            return (holders[0] ?? null) === change.from;
        case 'remove-alias':
            return holders[0] === change.version;
        case 'move-to-stage': {
            const row = standing.versions.find(({ version }) => version === change.version);
            const sameStage = row === undefined || row.stage === change.from;
            // Who else is in Archived or None is nobody's business.
            return sameStage && (target.kind === 'retirement' || sameVersions(holders, change.holders));
        }
    }
}
function sameVersions(a, b) {
    return a.length === b.length && a.every((version) => b.includes(version));
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
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   e1: () => (/* binding */ versionNumber),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   rH: () => (/* binding */ loggedModelId),
/* harmony export */   sN: () => (/* binding */ aliasName),
/* harmony export */   tN: () => (/* binding */ versionsInStage),
/* harmony export */   wp: () => (/* binding */ holdersThatMatter)
/* harmony export */ });
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

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The candidate that the word was probably meant to be, or null if none is near. */
function nearest(word, candidates) {
    if (word.length > 40)
        return null;
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        const most = Math.max(1, Math.floor(candidate.length / 3));
        if (edits <= most && edits < least)
            [best, least] = [candidate, edits];
    }
    return best;
}
/** ` Did you mean 'x'?`, or nothing. */
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === null ? '' : ` Did you mean '${near}'?`;
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ recordProblem),
/* harmony export */   tU: () => (/* binding */ promoted),
/* harmony export */   wx: () => (/* binding */ archivedNotes),
/* harmony export */   zp: () => (/* binding */ inPlace)
/* harmony export */ });
/** Nothing to say where nobody was archived. */
function archivedNotes(versions) {
    return versions.length === 0 ? [] : [{ kind: 'rivals-archived', versions }];
}
/** Whether this run moved the target and read the version back as its holder. */
function promoted({ ending }) {
    return ending.kind === 'promoted';
}
/** Whether at the end the version holds the target, whoever moved it. */
function inPlace({ decision, ending }) {
    switch (ending.kind) {
        case 'promoted':
        case 'already-there':
            return true;
        case 'conflict':
            return ending.inPlace;
        case 'checked':
        case 'nothing-to-do':
            return decision.holders.includes(decision.candidate.version);
    }
}
/** Why a promotion that stands could not be recorded; null where there is no such problem. */
function recordProblem({ ending }) {
    return ending.kind === 'promoted' ? ending.recordProblem : null;
}


/***/ }),

/***/ 2642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ printGate),
/* harmony export */   OJ: () => (/* binding */ bareNameCharacters),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   o: () => (/* binding */ printGateFor),
/* harmony export */   tr: () => (/* binding */ effectText),
/* harmony export */   uD: () => (/* binding */ unwritableCharacters)
/* harmony export */ });
/* unused harmony exports isWritableName, printBound, printMetric */
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4888);


/** What a name may hold outside of quotes: letters and digits of any script, and `_ - . : /`. */
const bareNameCharacters = String.raw `\p{L}\p{N}_\-.:/`;
/** What no name can hold, in quotes either: it would end the quotes or the line, or hide in it. */
const unwritableCharacters = String.raw `"\p{Cc}\u2028\u2029`;
const bareText = new RegExp(`^[${bareNameCharacters}]*$`, 'u');
const writableText = new RegExp(`^[^${unwritableCharacters}]+$`, 'u');
/** Whether a gate line can hold this metric's name (or pattern): not empty, no `"`, no control. */
function isWritableName(name) {
    return writableText.test(name);
}
/**
 * The gate as one line of `gates`, which reads back as the same gate where a line can say it; what
 * only the long form says follows in words. Throws a RangeError for a name that no line can hold
 * (see `isWritableName`).
 */
function printGate(gate) {
    return printGateOn(printMetric(gate.metric), gate);
}
/**
 * For people: the gate with one of the names that its pattern stands for. Never throws: a name
 * that no gate line can hold is written as JSON writes it.
 */
function printGateFor(gate, name) {
    return printGateOn(forPeople(name), gate);
}
function printGateOn(metric, gate) {
    const severity = gate.severity === 'fail' ? '' : `${gate.severity}: `;
    return [`${severity}${printQuestion(metric, gate)}`, ...qualifiers(gate)].join(', ');
}
function printQuestion(metric, gate) {
    switch (gate.kind) {
        case 'threshold': {
            const measured = gate.aggregate === 'last' ? metric : `${gate.aggregate}(${metric})`;
            return `${measured} ${gate.comparator} ${printBound(gate.bound)}`;
        }
        case 'superiority':
            return `${metric} better than ${(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(gate.baseline)}`;
    }
}
/** What no gate line can say, each in a few words. */
function qualifiers(gate) {
    const { dataset, samples } = gate;
    return [
        ...(gate.kind === 'superiority' ? superiorityWords(gate) : []),
        ...(dataset === null ? [] : [`on dataset ${JSON.stringify(dataset)}`]),
        ...(samples === null ? [] : [`with ${forPeople(samples.metric)} >= ${samples.min}`]),
        ...(gate.kind === 'threshold' && gate.confidence !== null
            ? [confidenceWords(gate.confidence)]
            : []),
    ];
}
function superiorityWords(gate) {
    const test = gate.test === 'wilcoxon' ? 'Wilcoxon by step' : 'Mann-Whitney';
    const effect = effectText(gate);
    return [
        `${gate.better} is better`,
        `${test} at ${gate.alpha}`,
        ...(effect === null ? [] : [effect]),
    ];
}
/** `by more than 0.01`; null where any difference is enough. */
function effectText({ minimumEffect }) {
    const effect = (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(minimumEffect);
    return effect === null || (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .isZero */ .be)(effect) ? null : `by more than ${minimumEffect}`;
}
function confidenceWords(confidence) {
    switch (confidence.kind) {
        case 'wilson':
            return `${percentText(confidence.level)} confident over ${forPeople(confidence.samples)}`;
        case 'logged':
            return `by its limit ${forPeople(confidence.metric)}`;
    }
}
/** 0.95 is `95 %`: moved in decimals, for doubles would say 57.99999999999999. */
function percentText(level) {
    return `${(0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .multiply */ .lw)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(level), (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(100)))} %`;
}
function forPeople(name) {
    return isWritableName(name) ? printName(name) : JSON.stringify(name);
}
/** The right side of a gate line: `0.90`, `champion - 0.5%`. */
function printBound(bound) {
    switch (bound.kind) {
        case 'number':
            return bound.number;
        case 'baseline':
            return `${(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(bound.baseline)}${printMargin(bound.margin)}`;
    }
}
/** A metric's name or pattern as a gate line holds it, in quotes where it takes quotes. */
function printMetric(metric) {
    switch (metric.kind) {
        case 'name':
            return printName(metric.name);
        case 'pattern':
            return printPattern(metric.pattern);
    }
}
function printName(name) {
    if (!isWritableName(name)) {
        throw new RangeError(`no gate line can hold the metric name ${JSON.stringify(name)}`);
    }
    // A colon at the end would read as the end of a severity.
    return bareText.test(name) && !name.endsWith(':') ? name : `"${name}"`;
}
/** Stars stay outside of the quotes, where they are stars. */
function printPattern(pattern) {
    const pieces = pattern.split('*');
    if (pieces.length === 1) {
        throw new RangeError(`the pattern ${JSON.stringify(pattern)} has no *, so it is a name`);
    }
    return pieces.map((piece) => (piece === '' ? '' : printName(piece))).join('*');
}
function printMargin(margin) {
    if (margin === null)
        return '';
    return ` ${margin.sign} ${margin.amount}${margin.unit === 'percent' ? '%' : ''}`;
}


/***/ }),

/***/ 179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var _datasets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8704);


/** The value of a metric: the last logged one, or a function over its whole history. */
function read(run, measure) {
    switch (run.kind) {
        case 'none':
        case 'gone':
            return { kind: 'no-run', problem: run.kind };
        case 'unasked':
            return { kind: 'missing' };
        case 'found':
            return readFound(run, measure);
    }
}
function readFound(run, { metric, aggregate, dataset }) {
    const last = run.metrics.get(metric);
    if (last === undefined)
        return { kind: 'missing' };
    const history = aggregate === 'last' && dataset === null ? [last] : (run.histories.get(metric) ?? []);
    if (dataset === null) {
        return (0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAnotherModel */ .Uh)(run, metric, history)
            ? { kind: 'of-another-model' }
            : readPoints(history, aggregate);
    }
    const on = (0,_datasets_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsOn */ .Xs)(run, metric, history, dataset);
    if (on.kind !== 'points')
        return on;
    const counted = aggregate === 'last' ? lastOf(on) : on.points;
    return counted.length === 0 ? { kind: 'not-on-dataset' } : readPoints(counted, aggregate);
}
/** As MLflow chooses the last value: the highest step, then the latest, then the greatest. */
function lastOf({ points }) {
    return points
        .toSorted((a, b) => a.step - b.step || a.timestamp - b.timestamp || a.value - b.value)
        .slice(-1);
}
function readPoints(points, aggregate) {
    const strange = points.find((point) => !isMeasured(point.value));
    if (strange !== undefined)
        return { kind: 'not-finite', shown: showStrange(strange.value) };
    const [first, ...rest] = points.map((point) => (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .exactOf */ .LN)(point.value));
    if (first === undefined)
        return { kind: 'missing' };
    return { kind: 'value', value: aggregateOf(aggregate, [first, ...rest]), points };
}
/** MLflow stores an infinity as the largest double, so that one is no measurement either. */
function isMeasured(value) {
    return Number.isFinite(value) && Math.abs(value) !== Number.MAX_VALUE;
}
function showStrange(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? '+Infinity' : '-Infinity';
}
function aggregateOf(aggregate, values) {
    switch (aggregate) {
        case 'last':
            return values[values.length - 1] ?? values[0];
        case 'min':
            return values.reduce((least, value) => ((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(value, least) < 0 ? value : least));
        case 'max':
            return values.reduce((most, value) => ((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(value, most) > 0 ? value : most));
        case 'mean':
            return (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .divideByCount */ .S0)(values.reduce(_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ), values.length);
        case 'median':
            return median(values);
    }
}
function median(values) {
    const sorted = values.toSorted(_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? values[0];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? values[0];
    return (0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .divideByCount */ .S0)((0,_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .add */ .WQ)(lower, upper), 2);
}


/***/ }),

/***/ 6689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sideWords),
/* harmony export */   od: () => (/* binding */ circumstanceReason)
/* harmony export */ });
/* unused harmony export approversText */
/** A server's own words may be long, and what to do stands at their end. */
const longestBecause = 600;
/** GitHub asks one person; more come of attempts, and of teams. */
const mostNamed = 6;
/** In a sentence, without its full stop. */
function circumstanceReason(check, quote) {
    switch (check.kind) {
        case 'not-as-reviewed':
            return (`pull request #${check.reviewed.pullRequest} showed version ${check.reviewed.version}, and ` +
                `version ${check.resolved} would be promoted by its merge; a workflow_dispatch promotes ` +
                `version ${check.resolved}, if that is what is meant`);
        case 'review-not-known':
            return `what the merged pull request showed is not known: ${quote(check.because, longestBecause)}`;
        case 'approval':
            return approvalReason(check.approval, quote);
        case 'policy-loosened': {
            const what = check.changes === 1 ? 'one of its changes' : `${check.changes} of its changes`;
            return (`this push loosens the policy (${what}), and does not promote at once by what it loosens; ` +
                'a workflow_dispatch afterwards promotes under the new policy');
        }
        case 'policy-is-new':
            return ('before this push the policy file was not there, or did not name this model, so what the new ' +
                'one asks has nothing to be compared with; a workflow_dispatch afterwards promotes by it');
        case 'other-policy-says': {
            const says = check.verdict === 'block' ? 'blocks' : 'holds';
            const counts = check.of.side === 'base' ? ', and the worse verdict counts' : '';
            return `the policy ${sideWords(check.of)} ${says} this version${counts}${wayOut(check.of)}`;
        }
        case 'other-policy-not-known':
            return (`what the policy ${sideWords(check.of)} says is not known: ` +
                `${quote(check.because, longestBecause)}${wayOut(check.of)}`);
    }
}
/** `of the base (4f2a91c)`, `before this push (4f2a91c)`. */
function sideWords({ side, commit }) {
    // Zeros are no commit: a push that made its branch has none before it.
    const at = /^0+$/.test(commit) ? '' : ` (${commit.slice(0, 7)})`;
    return side === 'base' ? `of the base${at}` : `before this push${at}`;
}
function wayOut({ side }) {
    return side === 'base'
        ? ''
        : '; a workflow_dispatch afterwards promotes under the policy as it is now';
}
function approvalReason(approval, quote) {
    const environment = quote(approval.environment);
    switch (approval.kind) {
        case 'approved':
            return `approved for environment ${environment} by ${approversText(approval.by, quote)}`;
        case 'not-known':
            return `whether this job was approved for environment ${environment} is not known: ${quote(approval.because, longestBecause)}`;
        case 'lacking':
            return lackReason(approval.because, environment, quote);
    }
}
/** `mona: looks good, hubot`. */
function approversText(by, quote) {
    const named = by
        .slice(0, mostNamed)
        .map(({ login, comment }) => comment === '' ? quote(login) : `${quote(login)} (${quote(comment, 200)})`);
    const more = by.length - named.length;
    return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function lackReason(lack, environment, quote) {
    switch (lack.kind) {
        case 'no-such-environment':
            return `there is no environment ${environment}, so nobody has approved this job`;
        case 'no-required-reviewers':
            return `environment ${environment} has no required reviewers: it lets every job in, so nobody has approved this one`;
        case 'not-approved':
            return `nobody has approved this run for environment ${environment}`;
        case 'another-job':
            return lack.found === null
                ? `this job does not run in environment ${environment}: it has no "environment:" of its own`
                : `this job runs in environment ${quote(lack.found)}, not in ${environment}`;
    }
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ worstInOrder),
/* harmony export */   SX: () => (/* binding */ tellingGates),
/* harmony export */   WD: () => (/* binding */ worseOf)
/* harmony export */ });
/* unused harmony export worstFirst */
const weight = {
    fail: 0,
    hold: 1,
    warn: 2,
    info: 3,
    skip: 4,
    pass: 5,
};
function worseOf(a, b) {
    return weight[a] <= weight[b] ? a : b;
}
/** What stopped a promotion comes first; those that weigh the same stay in their order. */
function worstFirst(items) {
    return items.toSorted((a, b) => weight[a.outcome] - weight[b.outcome]);
}
/** The worst so many, in the order in which they were asked. */
function worstInOrder(items, most) {
    const kept = new Set(worstFirst(items).slice(0, most));
    return items.filter((item) => kept.has(item));
}
/** Every gate that has something to say besides that it passed, worst first. */
function tellingGates(gates) {
    return worstFirst(gates).filter(({ outcome, datasetWarning }) => outcome !== 'pass' || datasetWarning);
}


/***/ }),

/***/ 6268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);

/** The first line of every report: the verdict, and what it means. */
function headline({ decision, ending }, quote) {
    const who = `${quote(decision.model)} version ${decision.candidate.version}`;
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(decision.target, quote);
    if (ending.kind === 'conflict') {
        const sentence = ending.inPlace
            ? `${who} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(decision.target, 'now', quote)}, but not alone`
            : `${who} is not promoted to ${where}`;
        return { emoji: '⚠️', word: 'Conflict', sentence };
    }
    switch (decision.verdict) {
        case 'pass':
            if (ending.kind === 'checked') {
                return { emoji: '✅', word: 'Pass', sentence: `${who} may be promoted to ${where}` };
            }
            return {
                emoji: '✅',
                word: ending.kind === 'already-there' ? 'In place' : 'Promoted',
                sentence: `${who} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(decision.target, 'now', quote)}`,
            };
        case 'unchanged':
            return {
                emoji: '➖',
                word: 'Unchanged',
                sentence: `${who} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(decision.target, 'already', quote)}`,
            };
        case 'hold':
            return { emoji: '✋', word: 'Hold', sentence: `${who} is not promoted to ${where}` };
        case 'block':
            return { emoji: '⛔', word: 'Block', sentence: `${who} is not promoted to ${where}` };
    }
}
/** How many gates said what, worst first, and what else stands in the way. */
function tally(outcome) {
    const { checks } = outcome.decision;
    const unmet = checks.filter((check) => check.outcome !== 'pass').length;
    if (unmet === 0)
        return gateTally(outcome);
    const others = unmet === 1 ? 'one other condition is' : `${unmet} other conditions are`;
    return `${gateTally(outcome)}, and ${others} not met`;
}
/** `1 of 6 gates failed`. */
function gateTally({ decision }) {
    const { gates } = decision;
    if (gates.length === 0) {
        return decision.target.kind === 'retirement' ? 'no gates are asked' : 'there are no gates';
    }
    const all = `${gates.length} ${gates.length === 1 ? 'gate' : 'gates'}`;
    const count = (...outcomes) => gates.filter((gate) => outcomes.includes(gate.outcome)).length;
    const told = [
        { number: count('fail'), said: 'failed' },
        { number: count('hold'), said: 'could not be judged' },
        { number: count('warn', 'info'), said: 'fell short without counting' },
        { number: count('skip'), said: 'skipped, for nothing holds the target yet' },
    ].filter(({ number }) => number > 0);
    const [first, ...others] = told;
    if (first === undefined)
        return gates.length === 1 ? 'the one gate passed' : `all ${all} passed`;
    const rest = others.map(({ number, said }) => `, ${number} ${said}`).join('');
    return `${first.number} of ${all} ${first.said}${rest}`;
}


/***/ }),

/***/ 24:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isoMoment),
/* harmony export */   i: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `2026-09-07 10:11`, in UTC. `at` in milliseconds since 1970. */
function minuteOf(at) {
    const time = new Date(at);
    return Number.isNaN(time.getTime())
        ? 'unknown'
        : time.toISOString().slice(0, 16).replace('T', ' ');
}
/** ISO 8601 in UTC; null: what was told is no time. */
function isoMoment(at) {
    if (at === null)
        return null;
    const time = new Date(at);
    return Number.isNaN(time.getTime()) ? null : time.toISOString();
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _accept_hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1221);
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6504);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);



/**
 * What happens next, or what its reader can do, in whole sentences. Only what is really so: a check does
 * not know what other workflows do.
 */
function nextSteps(outcome, place, quote) {
    const { decision, ending } = outcome;
    switch (ending.kind) {
        case 'conflict':
            // The problem itself says what to do.
            return [];
        case 'promoted':
            return ending.recordProblem === null ? rollbackStep(outcome, place, quote) : [];
        case 'already-there':
            return [`Nothing is left to do. Who moved it, ${quote('stagegate history')} says.`];
        case 'checked':
        case 'nothing-to-do':
            switch (decision.verdict) {
                case 'pass':
                    return ending.kind === 'checked' ? promotionStep(outcome, place, quote) : [];
                case 'unchanged':
                    return ['Nothing is left to do.'];
                case 'block':
                    return [blockStep(outcome)];
                case 'hold':
                    return holdSteps(outcome, place, quote);
            }
    }
}
function promotionStep({ decision }, place, quote) {
    const promotes = `promotes version ${decision.candidate.version} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(decision.target, quote)}`;
    switch (place) {
        case 'open-pull-request':
            if (loosens(decision)) {
                return [
                    'Nothing has moved yet. The policy becomes looser, or is new, so a workflow that promotes on the merge ' +
                        `will hold; started by hand afterwards (${quote('workflow_dispatch')}), it ${promotes}, if it still passes then.`,
                ];
            }
            return [
                `Nothing has moved yet. Where a workflow promotes on the merge, merging ${promotes}, if it still passes then.`,
            ];
        case 'laptop':
            return [
                `Nothing has moved. ${quote('stagegate promote')} with the same flags, and without ${quote('--dry-run')}, ${promotes}, if it still passes then.`,
            ];
        case 'workflow':
            return [
                `Nothing has moved. A run with ${quote('command: promote')}, and without ${quote('dry-run')}, ${promotes}, if it still passes then; ` +
                    `with the evidence digest below in ${quote('expected-evidence')}, only on this very evidence.`,
            ];
    }
}
/** What can be told neither way counts like looser, and so does a policy that is new. */
function loosens({ policyChange: change }) {
    if (change === null)
        return false;
    return (change.judged === null || change.differences.some(({ direction }) => direction !== 'tighter'));
}
/** By the record that was just written: a rollback asks nothing else. */
function rollbackStep({ decision }, place, quote) {
    const { target, candidate, holders } = decision;
    if (target.kind === 'retirement')
        return [];
    const where = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(target, quote);
    const former = holders.filter((holder) => holder !== candidate.version);
    const [only, ...others] = former;
    const how = place === 'laptop'
        ? `${quote('stagegate rollback')} with the same model and target`
        : `${quote('command: rollback')} with the same model and target`;
    const toVersion = quote('to-version');
    if (former.length < holders.length) {
        return [`To go back: ${how}, and in ${toVersion} who is to have ${where}.`];
    }
    if (others.length > 0 && (target.kind === 'alias' || (0,_goal_js__WEBPACK_IMPORTED_MODULE_1__/* .archives */ .EK)(target))) {
        const named = `${former.slice(0, 5).join(', ')}${former.length > 5 ? ', …' : ''}`;
        return [
            `To go back: ${how}, and in ${toVersion} which of versions ${named} is to have ${where}.`,
        ];
    }
    if (only === undefined) {
        return [
            `To go back: ${how} takes ${where} from version ${candidate.version} again; nobody had it before.`,
        ];
    }
    return target.kind === 'stage' && !target.archiveExisting
        ? [`To go back: ${how} takes version ${candidate.version} out of ${where} again.`]
        : [`To go back: ${how} gives ${where} to version ${only} again.`];
}
function blockStep({ decision }) {
    const failed = decision.checks.filter(({ outcome }) => outcome === 'fail');
    const gateFailed = decision.gates.some(({ outcome }) => outcome === 'fail');
    const passing = failed.every(({ check }) => check.kind === 'version-not-ready' || check.kind === 'run-not-finished');
    if (!gateFailed && passing) {
        return 'Run it again once the version is READY and its run FINISHED.';
    }
    return ('No input releases a block: what failed must be mended, in this version or the next, or what is ' +
        'asked must change, where that is reviewed.');
}
/** Each thing that holds, and what ends it; what waits for nobody first. */
function holdSteps({ decision }, place, quote) {
    const held = decision.checks.filter(({ outcome }) => outcome === 'hold');
    const judged = decision.policyChange?.judged?.checks ?? [];
    const steps = [];
    const has = (...kinds) => held.some(({ check }) => kinds.includes(check.kind));
    if ([...held, ...judged].some(isWaiting)) {
        steps.push('It waits for a time, and nobody can release that: run it again once it is over.');
    }
    if (has('rolled-back')) {
        const how = place === 'laptop' ? quote('stagegate clear-hold') : quote('command: clear-hold');
        steps.push(`${how} with a ${quote('reason')} lets the version be promoted again.`);
    }
    if (has('evidence-not-as-approved', 'moved-since-approval')) {
        steps.push(`Have what is so now looked at: ${quote('expected-evidence')} takes the evidence digest below, once that is what is approved.`);
    }
    if (has('approval'))
        steps.push('Once the job is approved as is asked, run it again.');
    if (has('review-not-known', 'other-policy-not-known')) {
        steps.push('Run it again once GitHub can be read.');
    }
    // Of what was merged as another version, and of a policy, the reason itself says the way out.
    if (couldBeAccepted(decision, [...decision.checks, ...judged])) {
        steps.push('What could not be judged can be mended, and asked again. Or somebody takes it upon themselves: ' +
            `${quote('accept-hold')} with the evidence digest below, and a ${quote('reason')}, releases this hold while the evidence is the same.`);
    }
    return steps;
}
/** The rule is the one that is applied, so that no report promises what it does not keep. */
function couldBeAccepted({ evidenceDigest, acceptance: given }, checks) {
    const hold = { digest: evidenceDigest, by: '', reason: '' };
    return (given.kind === 'none' && (0,_accept_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptance */ .m)(hold, 'hold', evidenceDigest, checks).kind === 'accepted');
}
/** A freeze ends, and a soak is over, by themselves. */
function isWaiting({ check, outcome }) {
    return (outcome === 'hold' &&
        check.kind === 'requirement' &&
        (check.finding.kind === 'freeze' ||
            // Where no record tells since when, time alone changes nothing.
            (check.finding.kind === 'soak' && check.finding.held !== null)));
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ noteReason),
/* harmony export */   Y: () => (/* binding */ notesData)
/* harmony export */ });
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7793);

/** What else happened on the way, in a sentence without its full stop. */
function noteReason(note, quote) {
    switch (note.kind) {
        case 'record-completed':
            return `${begunBy(note.record, quote)} had been carried out, and the run stopped before it could say so; its record is completed now`;
        case 'record-undone':
            return `${begunBy(note.record, quote)} had been begun, and the run stopped before anything moved; its record is removed now`;
        case 'passed-over':
            return `${begunBy(note.record, quote)} had been begun and not ended, and force did not wait for it: its record is removed now, and if that run is still at work, it may move there after this`;
        case 'decided-again':
            return `this is the second decision, on fresh facts, for the target moved after the first: ${quote(note.problem, 600)}`;
        case 'rivals-archived':
            return (`${versions(note.versions)} had been moved there by others at the same time and ` +
                `${note.versions.length === 1 ? 'is' : 'are'} archived now: whoever came last stays`);
    }
}
/** The same as data. */
function notesData(notes) {
    return notes.map((note) => ({ note: note.kind, says: noteReason(note, (text) => text) }));
}
/** `a move of version 5 to Production (mona, 2026-09-07 10:11 UTC, https://…)`. */
function begunBy(record, quote) {
    const what = `${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .aOrAn */ .Ct)((0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nounOf */ .a2)(record))} of version ${record.version}`;
    const where = `${prepositions[(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nounOf */ .a2)(record)]} ${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedTarget */ .UJ)(record, quote)}`;
    return `${what} ${where} (${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)(record, quote)})`;
}
const prepositions = { move: 'to', rollback: 'from', adoption: 'for' };
function versions(numbers) {
    return `version ${numbers.join(' and ')}`;
}


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8704);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4888);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(179);



const nothing = '–';
/**
 * The numbers of one gate for people. Those that are compared are rounded together, with as many
 * digits as it takes to tell them apart: "75 < 75" must never be read.
 */
function numbersOf(result, champion) {
    const baseline = baselineReading(result, champion);
    const candidateValue = exactIn(result.candidate);
    const baselineValue = exactIn(baseline);
    const limit = result.enough.confidence?.limit ?? null;
    const compared = [candidateValue, limit, baselineValue, result.bound].filter((it) => it !== null);
    const texts = new Map();
    const together = (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(compared);
    compared.forEach((value, index) => {
        texts.set(value, together[index] ?? nothing);
    });
    const text = (value) => (value === null ? nothing : (texts.get(value) ?? nothing));
    // A threshold says in its own text which value it takes of several.
    const of = result.gate.kind === 'superiority' ? 'median ' : '';
    return {
        candidate: candidateValue === null ? unmeasured(result.candidate) : of + text(candidateValue),
        baseline: baselineValue === null ? unmeasured(baseline) : of + text(baselineValue),
        limit: text(limit),
        bound: text(result.bound),
        difference: candidateValue === null || baselineValue === null
            ? nothing
            : signed((0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(candidateValue, baselineValue)),
    };
}
/** Beside an absolute gate stands the champion's value, too: it decides nothing there. */
function baselineReading({ baseline, gate, metric }, champion) {
    if (baseline !== null)
        return baseline.reading;
    return champion === null
        ? null
        : (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(champion.run, { metric, aggregate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .aggregateOfGate */ .yl)(gate), dataset: gate.dataset });
}
function exactIn(reading) {
    return reading?.kind === 'value' ? reading.value : null;
}
function unmeasured(reading) {
    switch (reading?.kind) {
        case 'not-finite':
            return reading.shown;
        case 'missing':
            return 'missing';
        case 'not-on-dataset':
            return 'not on this dataset';
        case 'dataset-not-known':
            return 'not known';
        case 'of-another-model':
            return "another model's";
        case 'no-run':
            return 'no run';
        case 'value':
        case undefined:
            return nothing;
    }
}
function signed(difference) {
    const [text] = (0,_exact_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)([difference]);
    if (text === undefined)
        return nothing;
    if (text.startsWith('-'))
        return `−${text.slice(1)}`;
    return text === '0' ? '±0' : `+${text}`;
}


/***/ }),

/***/ 2727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ policyChangeTold)
/* harmony export */ });
/* harmony import */ var _circumstance_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6689);
/* harmony import */ var _gate_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7970);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3596);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3253);




/** null: nothing changes for this model. `most`: differences, and reasons, that are told. */
function policyChangeTold(decision, quote, most) {
    const { policyChange: change } = decision;
    if (change === null)
        return null;
    const differences = byWeight(change.differences);
    const worse = otherVerdict(change, decision, quote, most);
    if (differences.length === 0 && worse === null && change.judged !== null)
        return null;
    return {
        heading: headingOf(change),
        sentence: sentenceOf(change),
        differences: differences.slice(0, most),
        left: Math.max(0, differences.length - most),
        remarks: remarksOf(change),
        worse,
    };
}
function headingOf({ of }) {
    return of.side === 'base'
        ? 'This pull request changes the policy'
        : 'The change that started this run changed the policy';
}
function sentenceOf(change) {
    const { differences, judged } = change;
    if (judged === null) {
        return `Nothing was asked of this model by the policy ${(0,_circumstance_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(change.of)}: it had no file of that name, or did not name the model.`;
    }
    if (differences.length === 0)
        return 'What it asks of this model stays the same.';
    const count = (direction) => differences.filter((difference) => difference.direction === direction).length;
    const parts = [
        amount(count('looser'), 'looser'),
        amount(count('different'), 'different'),
        amount(count('tighter'), 'tighter'),
    ];
    return `What it asks of this model: ${parts.filter((part) => part !== null).join(', ')}.`;
}
function amount(count, word) {
    return count === 0 ? null : `${count} ${word}`;
}
const weights = {
    looser: 0,
    different: 1,
    tighter: 2,
};
function byWeight(differences) {
    return differences.toSorted((a, b) => weights[a.direction] - weights[b.direction]);
}
function remarksOf({ of, differences }) {
    const loosens = differences.some(({ direction }) => direction !== 'tighter');
    const unclear = differences.some(({ direction }) => direction === 'different');
    return [
        ...(unclear
            ? [
                'Different: which of both lets more versions pass cannot be told, so it counts like looser.',
            ]
            : []),
        ...(loosens && of.side === 'base'
            ? [
                'Until this is merged, both policies judge, and the worse verdict counts. The merge itself does not promote by what it loosens: start the workflow by hand afterwards.',
            ]
            : []),
    ];
}
function otherVerdict({ of, judged }, { checks, champion }, quote, most) {
    const counts = checks.some(({ check }) => check.kind === 'other-policy-says');
    if (judged === null || !counts)
        return null;
    const stops = (outcome) => outcome === 'fail' || outcome === 'hold';
    const reasons = [
        ...judged.checks.map(({ check, outcome }) => {
            return { outcome, gate: null, text: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReason */ .Dk)(check, quote), warning: null };
        }),
        ...(0,_gate_order_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingGates */ .SX)(judged.gates).map((result) => ({
            outcome: result.outcome,
            gate: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateText */ .bp)(result),
            text: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .numbersOf */ .c)(result, champion), quote),
            warning: null,
        })),
    ].filter(({ outcome }) => stops(outcome));
    return {
        sentence: `By the policy ${(0,_circumstance_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sideWords */ .H)(of)} the verdict is ${judged.verdict}${of.side === 'base' ? ', and the worse one counts' : ''}:`,
        reasons: reasons.slice(0, most),
        left: Math.max(0, reasons.length - most),
    };
}


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ aOrAn),
/* harmony export */   UJ: () => (/* binding */ recordedTarget),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   bi: () => (/* binding */ writerOf)
/* harmony export */ });
/* harmony import */ var _history_target_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1595);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);



/** What the record is one of. */
function nounOf({ action }) {
    switch (action) {
        case 'promote':
        case 'transition':
            return 'move';
        case 'rollback':
            return 'rollback';
        case 'adopt':
            return 'adoption';
    }
}
function aOrAn(noun) {
    return noun === 'adoption' ? `an ${noun}` : `a ${noun}`;
}
/** `Production`, `alias champion`; what names no target there is stays as it is written. */
function recordedTarget({ target }, quote) {
    const named = (0,_history_target_name_js__WEBPACK_IMPORTED_MODULE_1__/* .targetNamed */ .b)(target);
    return named === null ? quote(target) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .je)(named, quote);
}
/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */
function writerOf({ by, at, run }, quote) {
    const parts = [by, `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(at)} UTC`, run ?? ''].filter((part) => part !== '');
    return parts.map((part) => quote(part, 300)).join(', ');
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ conditionWords),
  K: () => (/* binding */ requirementReason)
});

// EXTERNAL MODULE: ./src/core/signature-comparison.ts
var signature_comparison = __webpack_require__(6787);
;// CONCATENATED MODULE: ./src/core/report/signature-words.ts

/** More would bury the rest of the report. */
const mostShown = 5;
/** What comparing the model signatures found, in a sentence without its full stop. */
function signatureReason(finding, quote) {
    switch (finding.kind) {
        case 'compatible':
            return 'the model signature of the version fits that of the champion';
        case 'different': {
            const { differences } = finding;
            const shown = differences.slice(0, mostShown).map((each) => quote((0,signature_comparison/* differenceInWords */.C)(each)));
            const more = differences.length - shown.length;
            return `the model signature of the version does not fit that of the champion: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
        }
        case 'not-described': {
            const what = finding.parts.map((part) => (part === 'inputs' ? 'takes' : 'answers'));
            return `the model signatures of the version and of the champion do not differ, but neither says what its model ${what.join(' or ')}, so nobody knows whether that is the same`;
        }
        case 'not-to-be-had':
            return `there is no model signature of the ${finding.side === 'candidate' ? 'version' : 'champion'} to go by: ${quote(finding.because, 400)}`;
        case 'no-champion':
            return 'nothing holds the target yet, so there is no model signature to keep to';
        case 'held-first-promotion':
            return finding.because === 'asked'
                ? 'nothing holds the target yet, so there is no model signature to compare with, and first-promotion is hold'
                : 'nothing holds the target now, so there is no model signature to compare with, but it has been held before (was the champion deleted?)';
    }
}

;// CONCATENATED MODULE: ./src/core/report/requirement-words.ts

/** What a requirement of the policy found, in a sentence without its full stop. */
function requirementReason(finding, quote) {
    switch (finding.kind) {
        case 'from': {
            const source = sourceName(finding.source, quote);
            return finding.outcome === 'pass'
                ? `the version holds ${source}`
                : `the version does not hold ${source}, which the policy wants it to come from`;
        }
        case 'tag': {
            const has = finding.found === null
                ? `the version has no tag ${quote(finding.key)}`
                : `the version's tag ${quote(finding.key)} is ${quote(finding.found)}`;
            return finding.outcome === 'pass'
                ? has
                : `${has}; the policy wants ${conditionWords(finding.condition, 'it to be there', quote)}`;
        }
        case 'max-age':
            if (finding.age === null) {
                return `MLflow does not say when the version's run ended; the policy wants that at most ${finding.limit} ago`;
            }
            if (finding.outcome === 'hold') {
                return `the version's run ends ${duration(-finding.age)} from now, by what MLflow says, so nobody knows how old it is; the policy wants at most ${finding.limit}`;
            }
            return finding.outcome === 'pass'
                ? `the version's run ended ${duration(finding.age)} ago, within ${finding.limit}`
                : `the version's run ended ${duration(finding.age)} ago, more than ${finding.limit}`;
        case 'soak': {
            const source = sourceName(finding.source, quote);
            if (finding.held === null) {
                return `no record of Stagegate says since when the version holds ${source}; the policy wants it there for ${finding.limit}`;
            }
            const since = `the version has held ${source} for ${duration(finding.held)}`;
            return finding.outcome === 'pass'
                ? `${since}, the policy wants ${finding.limit}`
                : `${since}, and the policy wants ${finding.limit}: try again later`;
        }
        case 'git-commit':
            return originReason(finding.origin, finding.asked, quote);
        case 'signature':
            return signatureReason(finding.found, quote);
        case 'freeze':
            return finding.window === null
                ? 'no freeze is on'
                : `nothing is promoted now: the policy's freeze ${quote(finding.window.text)} is on`;
    }
}
function originReason(origin, asked, quote) {
    if (origin.kind === 'not-recorded') {
        return `the version's run does not say which commit it was made from (it has no tag ${quote('mlflow.source.git.commit')})`;
    }
    const made = `the version's run was made from commit ${quote(origin.commit)}`;
    switch (origin.relation.kind) {
        case 'same':
            return `${made}, which is the one that is being promoted`;
        case 'ancestor':
            return asked === 'ancestor'
                ? `${made}, which is in the history of the one that is being promoted`
                : `${made}, which is older than the one that is being promoted; the policy wants that very one`;
        case 'not-an-ancestor':
            return `${made}, which is not in the history of the one that is being promoted`;
        case 'not-known':
            return `${made}, and it is not known whether that is in the history of the one that is being promoted: ${quote(origin.relation.because, 400)}`;
    }
}
function sourceName(source, quote) {
    return source.kind === 'stage' ? `stage ${source.stage}` : `alias ${quote(source.alias)}`;
}
/** What a tag must be; `present`: how it is said that any value will do. */
function conditionWords(condition, present, quote) {
    switch (condition.kind) {
        case 'present':
            return present;
        case 'equals':
            return quote(condition.value);
        case 'one-of':
            return `one of ${condition.values.map((value) => quote(value)).join(', ')}`;
    }
}
/** In two units, rounded down: `7 days 3 hours`, so that a little more than a week is seen to be. */
function duration(milliseconds) {
    const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
    if (days > 0)
        return `${count(days, 'day')} ${count(hours, 'hour')}`;
    return `${count(hours, 'hour')} ${count(minutes % 60, 'minute')}`;
}
function count(number, unit) {
    return `${number} ${unit}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GI: () => (/* binding */ noteLines),
  Mf: () => (/* binding */ textReport),
  j6: () => (/* reexport */ unpainted)
});

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __webpack_require__(6268);
// EXTERNAL MODULE: ./src/core/report/next-steps.ts
var next_steps = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/core/report/notes.ts
var report_notes = __webpack_require__(6159);
// EXTERNAL MODULE: ./src/core/report/numbers.ts
var report_numbers = __webpack_require__(3596);
// EXTERNAL MODULE: ./src/core/report/policy-change-words.ts
var policy_change_words = __webpack_require__(2727);
;// CONCATENATED MODULE: ./src/core/report/policy-change-text.ts


/** The same as plain lines, for a log and a terminal; none where nothing changes. */
function policyChangeText(decision, paint, most = 50) {
    const told = (0,policy_change_words/* policyChangeTold */.m)(decision, untrusted_text/* visible */.RK, most);
    if (told === null)
        return [];
    const text = (side) => (side === null ? '(nothing)' : (0,untrusted_text/* visible */.RK)(side, 300));
    return [
        `  ${paint(told.heading, 'strong')}. ${told.sentence}`,
        ...told.differences.map(({ direction, before, after }) => {
            const word = paint(direction.padEnd(9), direction === 'tighter' ? 'pass' : 'warn');
            return `    ${word}  ${text(before)} → ${text(after)}`;
        }),
        ...more(told.left),
        ...told.remarks.map((remark) => `    ${paint(remark, 'faint')}`),
        ...(told.worse === null
            ? []
            : [
                `  ${told.worse.sentence}`,
                ...told.worse.reasons.map(({ outcome, gate, text: why }) => {
                    const what = gate === null ? why : `${(0,untrusted_text/* visible */.RK)(gate, 300)}: ${why}`;
                    return `    ${paint(outcome.padEnd(4), outcome)}  ${what}`;
                }),
                ...more(told.worse.left),
            ]),
    ];
}
function more(left) {
    return left === 0 ? [] : [`    … and ${left} more.`];
}

// EXTERNAL MODULE: ./src/core/report/words.ts + 1 modules
var words = __webpack_require__(3253);
;// CONCATENATED MODULE: ./src/core/report/paint.ts
const unpainted = (text) => text;

;// CONCATENATED MODULE: ./src/core/report/text.ts








const quote = untrusted_text/* visible */.RK;
/**
 * The report as plain lines, for a workflow's log and for a terminal. `place` null: nothing is said
 * of what comes next.
 */
function textReport(outcome, paint, place = null) {
    const { decision } = outcome;
    const { word, sentence } = (0,headline/* headline */.P)(outcome, quote);
    const meaning = meaningOf(outcome);
    const accepted = (0,words/* acceptanceReason */.SP)(decision.acceptance, quote);
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}: ${(0,headline/* tally */.N)(outcome)}.`,
        ...gateLines(decision, paint),
        ...decision.checks.map(({ check, outcome: result }) => `  ${mark(result, paint)}  ${(0,words/* checkReason */.Dk)(check, quote)}`),
        ...(accepted === null ? [] : [`  ${accepted}`]),
        ...policyChangeText(decision, paint),
        ...endingLines(outcome),
        ...noteLines(outcome.notes),
        ...(place === null ? [] : (0,next_steps/* nextSteps */.Z)(outcome, place, quote).map((step) => `  next  ${step}`)),
        paint(`  evidence ${decision.evidenceDigest}`, 'faint'),
    ];
}
function meaningOf({ decision, ending }) {
    if (ending.kind === 'conflict')
        return 'warn';
    switch (decision.verdict) {
        case 'pass':
        case 'unchanged':
            return 'pass';
        case 'hold':
            return 'hold';
        case 'block':
            return 'fail';
    }
}
function mark(outcome, paint) {
    return paint(outcome.padEnd(4), outcome);
}
/** Of a gate that is wider, the reason stands on a line of its own. */
const widest = 60;
/** `fail  recall/senior >= 0.80   0.741 is below 0.8`, in columns. */
function gateLines({ gates, champion }, paint) {
    const texts = gates.map((gate) => (0,untrusted_text/* visible */.RK)((0,words/* gateText */.bp)(gate), 300));
    const width = Math.max(0, ...texts.map((text) => text.length).filter((length) => length <= widest));
    return gates.flatMap((gate, index) => {
        const text = texts[index] ?? '';
        const begin = `  ${mark(gate.outcome, paint)}  `;
        const reason = paint(story(gate, champion), 'faint');
        return text.length > widest
            ? // A sign before it: a runner obeys a line that begins with the name of a metric like `::x`.
                [`${begin}${text}`, `        → ${reason}`]
            : [`${begin}${text.padEnd(width)}  ${reason}`];
    });
}
function story(result, champion) {
    const numbers = (0,report_numbers/* numbersOf */.c)(result, champion);
    const warning = result.datasetWarning ? `; ${(0,words/* differentDatasets */.vo)(result, quote)}` : '';
    const bound = (0,words/* boundText */.O6)(result, numbers);
    if (result.finding.kind !== 'holds' || bound === null) {
        return (0,words/* gateReason */.cG)(result, numbers, quote) + warning;
    }
    const candidate = (0,words/* candidateText */.Db)(result, numbers);
    if (result.baseline === null)
        return `${candidate} ${bound}${warning}`;
    const baseline = `${(0,words/* baselineName */.Ri)(result, quote)} has ${numbers.baseline}`;
    return `${candidate} ${bound}; ${baseline}, difference ${numbers.difference}${warning}`;
}
function noteLines(notes) {
    return notes.map((note) => `  note  ${(0,report_notes/* noteReason */.F)(note, quote)}`);
}
function endingLines({ changes, ending }) {
    const lines = changes.flatMap((change) => (0,words/* changeLines */.Ow)(change, quote));
    switch (ending.kind) {
        case 'checked':
            return lines.map((line) => `  would change  ${line}`);
        case 'promoted':
            return lines.map((line) => `  changed  ${line}`);
        case 'already-there':
            return ['  Somebody else had already made this change.'];
        case 'conflict':
            // A word before it: a runner obeys a line that begins with what a server may have said.
            return [`  conflict  ${(0,untrusted_text/* visible */.RK)(ending.problem, 600)}`];
        case 'nothing-to-do':
            return [];
    }
}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SP: () => (/* binding */ acceptanceReason),
  Ri: () => (/* binding */ baselineName),
  jY: () => (/* binding */ boundCell),
  O6: () => (/* binding */ boundText),
  Db: () => (/* binding */ candidateText),
  Ow: () => (/* binding */ changeLines),
  Dk: () => (/* binding */ checkReason),
  vo: () => (/* binding */ differentDatasets),
  cG: () => (/* binding */ gateReason),
  bp: () => (/* binding */ gateText),
  v9: () => (/* binding */ holds),
  je: () => (/* binding */ targetName)
});

// EXTERNAL MODULE: ./src/core/gate.ts
var core_gate = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __webpack_require__(2642);
// EXTERNAL MODULE: ./src/core/report/circumstance-words.ts
var circumstance_words = __webpack_require__(6689);
// EXTERNAL MODULE: ./src/core/enough-evidence.ts + 1 modules
var enough_evidence = __webpack_require__(4485);
// EXTERNAL MODULE: ./src/core/exact.ts
var exact = __webpack_require__(8704);
;// CONCATENATED MODULE: ./src/core/report/evidence-words.ts




/** Why there is not enough evidence, in a sentence without its full stop. */
function lackingReason(result, finding, quote) {
    const { gate, enough } = result;
    if (finding.kind === 'too-few-samples') {
        const { metric, min } = gate.samples ?? { metric: '', min: 1 };
        const asked = `the gate asks for at least ${min} ${min === 1 ? 'sample' : 'samples'}`;
        return `${counted(metric, enough.samples, quote)}; ${asked}`;
    }
    if (gate.kind !== 'threshold' || gate.confidence === null) {
        throw new TypeError(`a gate that asks for no confidence said ${finding.kind}`);
    }
    const asked = (0,core_gate/* basisOf */.gp)(gate.confidence);
    const basis = enough.confidence?.basis ?? null;
    const value = result.candidate.kind === 'value' ? (0,exact/* canonicalText */.A4)(result.candidate.value) : '';
    switch (finding.because) {
        case 'no-count':
            return `${counted(asked, basis, quote)}, so no confidence limit of ${value} can be worked out`;
        case 'no-proportion':
            return (`${value} is no proportion (those go from 0 to 1), so no limit of it can be worked out ` +
                'from a count of samples');
        case 'no-limit':
            return `${quote(asked)} ${found(basis)}, so there is no limit to go by`;
        case 'limit-beyond-value': {
            const side = (0,core_gate/* limitSide */.Vv)(gate);
            return (`${quote(asked)} ${found(basis)}, ${side === 'lower' ? 'above' : 'below'} the value ` +
                `${value} of which it should be the ${side} limit`);
        }
    }
}
/** The clause that says where a limit comes from: `with 95 % confidence`. */
function confidenceClause(confidence, quote) {
    switch (confidence.kind) {
        case 'wilson':
            return `with ${(0,print_gate/* percentText */.fL)(confidence.level)} confidence`;
        case 'logged':
            return `by its limit ${quote(confidence.metric)}`;
    }
}
/** `n_eval is 12.5, which is no count of samples`. */
function counted(metric, reading, quote) {
    const said = `${quote(metric)} ${found(reading)}`;
    if (reading?.kind !== 'value' && reading?.kind !== 'not-finite')
        return said;
    return (0,enough_evidence/* countIn */.ry)(reading) !== null ? said : `${said}, which is no count of samples`;
}
function found(reading) {
    switch (reading?.kind) {
        case 'value':
            return `is ${(0,exact/* canonicalText */.A4)(reading.value)}`;
        case 'not-finite':
            return `is ${reading.shown}`;
        case 'not-on-dataset':
            return 'has no value that was measured on this dataset';
        case 'dataset-not-known':
            return 'has no value of which MLflow says that it was measured on this dataset';
        case 'of-another-model':
            return 'has only a value of another model of the same run';
        case 'missing':
        case 'no-run':
        case undefined:
            return 'was not logged';
    }
}
/** What the repeats or folds showed, in a sentence without its full stop. */
function superiorityReason(gate, finding, baseline) {
    const alpha = gate.kind === 'superiority' ? gate.alpha : 0;
    const effect = gate.kind === 'superiority' ? (0,print_gate/* effectText */.tr)(gate) : null;
    const than = `better than ${baseline}${effect === null ? '' : ` ${effect}`}`;
    switch (finding.kind) {
        case 'better':
            return `${than}: ${atMost(finding.ranks.pValue, alpha)} (${basis(finding)})`;
        case 'not-shown-better':
            return (`not shown to be ${than}: if it were not, values like these would still come up by chance ` +
                `with ${above(finding.ranks.pValue, alpha)} (${basis(finding)})`);
        case 'too-few-values':
            return (`too few values (${sizes(finding)}) to show anything: even if every one of the candidate's ` +
                `were better, chance alone would do as well with ${above(finding.ranks.smallestOfSizes, alpha)}`);
        case 'too-many-ties':
            return ('too many of the values are equal to show anything: with these, even the best outcome has ' +
                `${above(finding.ranks.smallestPossible, alpha)} (${sizes(finding)} values)`);
        case 'folds-do-not-match':
            return (`to be compared fold by fold, the candidate and ${baseline} must have been logged at the ` +
                'same steps, once at each');
        case 'not-comparable':
            return (`the values of the candidate and of ${baseline} are so many, and so unequal in number or ` +
                'so often equal to each other, that no test can be trusted with them');
    }
}
/** What the test found as a table shows it: `p = 0.03 ≤ 0.05`; null where there was no test. */
function probabilityText({ gate, finding }) {
    if (gate.kind !== 'superiority')
        return null;
    switch (finding.kind) {
        case 'better':
            return atMost(finding.ranks.pValue, gate.alpha);
        case 'not-shown-better': {
            const [p, alpha] = probabilities(finding.ranks.pValue, gate.alpha);
            return `p = ${p} > ${alpha}`;
        }
        default:
            return null;
    }
}
function basis(finding) {
    const method = finding.ranks.method === 'exact' ? 'exact' : 'by the normal approximation';
    return `${method}, ${sizes(finding)} values`;
}
function sizes({ candidates, baselines }) {
    return `${candidates} against ${baselines}`;
}
/** What is so small has no digits that mean anything, and may have come out as 0. */
const tiny = 1e-12;
function atMost(p, alpha) {
    if (p < tiny && alpha >= tiny)
        return `p < ${tiny}`;
    const texts = probabilities(p, alpha);
    return `p = ${texts[0]} ≤ ${texts[1]}`;
}
function above(p, alpha) {
    const texts = probabilities(p, alpha);
    return `p = ${texts[0]}, above ${texts[1]}`;
}
/** Three digits, and more where it takes more to tell them apart: "0.05, above 0.05" is never said. */
function probabilities(p, alpha) {
    const [first, second] = (0,exact/* shown */.SP)([(0,exact/* exactOf */.LN)(p), (0,exact/* exactOf */.LN)(alpha)], 3);
    return [first ?? String(p), second ?? String(alpha)];
}

// EXTERNAL MODULE: ./src/core/report/requirement-words.ts + 1 modules
var requirement_words = __webpack_require__(5603);
;// CONCATENATED MODULE: ./src/core/report/words.ts





function targetName(target, quote) {
    return target.kind === 'alias' ? `alias ${quote(target.alias)}` : target.stage;
}
/** What a version does that holds the target: `is in Production`, `has alias champion`. */
function holds(target, when, quote) {
    return target.kind === 'alias'
        ? `${when} has alias ${quote(target.alias)}`
        : `is ${when} in ${target.stage}`;
}
const comparatorSigns = {
    '>=': '≥',
    '>': '>',
    '<=': '≤',
    '<': '<',
    '==': '=',
};
const opposite = {
    '>=': 'is below',
    '>': 'is not above',
    '<=': 'is above',
    '<': 'is not below',
    '==': 'is not',
};
/** The gate as it is written, with the one name that it stands for here. */
function gateText({ gate, metric }) {
    // A name is as it was written, and a pattern that matches nothing stands for itself.
    const asWritten = gate.metric.kind === 'name' || gate.metric.pattern === metric;
    return asWritten ? (0,print_gate/* printGate */.BZ)(gate) : (0,print_gate/* printGateFor */.o)(gate, metric);
}
/** Why a gate said what it said, in a sentence without its full stop. */
function gateReason(result, numbers, quote) {
    const { finding } = result;
    const baseline = baselineName(result, quote);
    switch (finding.kind) {
        case 'holds':
            return `${measured(result, numbers, quote)} is within the bound ${numbers.bound}`;
        case 'falls-short':
            return `${measured(result, numbers, quote)} ${oppositeOf(result)} ${numbers.bound}`;
        case 'candidate-has-no-run':
            return finding.problem === 'none'
                ? 'the version was registered without a run, so nothing was measured'
                : `the version's run no longer exists, so nothing is known of it`;
        case 'candidate-lacks-metric':
            return 'the candidate has no such metric';
        case 'candidate-not-finite':
            return `${allOrLast(result)}the candidate's ${valueOrValues(result)} is ${finding.shown}`;
        case 'candidate-not-on-dataset':
            return notOnDataset('the candidate', result, quote);
        case 'nothing-matches':
            return 'no metric matches this pattern';
        case 'too-few-samples':
        case 'no-confidence':
            return lackingReason(result, finding, quote);
        case 'better':
        case 'not-shown-better':
        case 'too-few-values':
        case 'too-many-ties':
        case 'folds-do-not-match':
        case 'not-comparable':
            return superiorityReason(result.gate, finding, baseline);
        case 'skipped-first-promotion':
            return finding.because === 'absolute-gate'
                ? 'nothing holds the target yet; the absolute gate on this metric decides'
                : 'nothing holds the target yet, and first-promotion is allow';
        case 'held-first-promotion':
            return heldFirstPromotion(finding.because, result.gate);
        case 'baseline-unheld':
            return `no version holds ${baseline}`;
        case 'baseline-is-candidate':
            return `${baseline} is the candidate itself`;
        case 'baseline-has-no-run':
            return `${baseline} ${lostRun(finding.problem)}`;
        case 'baseline-lacks-metric':
            return `${baseline} has no such metric`;
        case 'baseline-not-finite':
            return `${allOrLast(result)}the ${valueOrValues(result)} of ${baseline} is ${finding.shown}`;
        case 'baseline-not-on-dataset':
            return notOnDataset(baseline, result, quote);
        case 'dataset-not-known': {
            const who = finding.side === 'candidate' ? 'the candidate' : baseline;
            return finding.because === 'no-datasets'
                ? `MLflow does not say on which datasets ${who} was measured: that takes one logged model (MLflow 3) of the version, and metrics that were logged to it with their dataset`
                : `of this metric ${who} has several values, or one on several datasets, at the same step and moment, and MLflow does not say which of them was measured on ${datasetAsked(result, quote)} (log each with its own step)`;
        }
        case 'of-another-model':
            return (`the run made several models, and this value of ${finding.side === 'candidate' ? 'the candidate' : baseline} was ` +
                "measured on another of them, not on this version's");
        case 'percent-of-zero':
            return `${baseline} has 0, and a percentage of 0 is no margin`;
        case 'datasets-differ':
            return differentDatasets(result, quote);
        case 'datasets-unknown':
            return `MLflow does not know that both were measured on the same dataset: ${datasetNames(result, quote)}`;
    }
}
function oppositeOf({ gate }) {
    return gate.kind === 'threshold' ? opposite[gate.comparator] : 'is not better than';
}
/** A function, and `better-than`, take every value that was logged. */
function allOrLast({ gate }) {
    return (0,core_gate/* aggregateOfGate */.yl)(gate) === 'last' ? '' : 'one of ';
}
function valueOrValues({ gate }) {
    return (0,core_gate/* aggregateOfGate */.yl)(gate) === 'last' ? 'value' : 'values';
}
function notOnDataset(who, result, quote) {
    return `${who} has no value of this metric that was measured on ${datasetAsked(result, quote)}`;
}
function datasetAsked({ gate }, quote) {
    return gate.dataset === null ? 'the dataset' : `dataset ${quote(gate.dataset)}`;
}
/** `≥ 0.9`; null where there is nothing to compare with. */
function boundText({ gate, bound }, numbers) {
    if (gate.kind === 'superiority' || bound === null)
        return null;
    return `${comparatorSigns[gate.comparator]} ${numbers.bound}`;
}
/** What stands in the column of bounds: `≥ 0.9`, `p = 0.03 ≤ 0.05`, or a dash. */
function boundCell(result, numbers) {
    return boundText(result, numbers) ?? probabilityText(result) ?? '–';
}
/** The candidate's value, and where a gate goes by a limit with confidence, that as well. */
function candidateText({ gate, enough }, numbers) {
    if (gate.kind !== 'threshold' || !enough.confidence?.limit)
        return numbers.candidate;
    return `${numbers.candidate} (${amountOfLimit(gate, numbers)})`;
}
/** `0.91`; `0.91 is at least 0.88 with 95 % confidence, which`: it is the limit that is judged. */
function measured({ gate, enough }, numbers, quote) {
    const asked = gate.kind === 'threshold' && gate.confidence !== null;
    if (!asked || !enough.confidence?.limit)
        return numbers.candidate;
    const how = confidenceClause(gate.confidence, quote);
    return `${numbers.candidate} is ${amountOfLimit(gate, numbers)} ${how}, which`;
}
/** `at least 0.88`. */
function amountOfLimit(gate, { limit }) {
    return `${(0,core_gate/* limitSide */.Vv)(gate) === 'lower' ? 'at least' : 'at most'} ${limit}`;
}
function differentDatasets(result, quote) {
    return `measured on different datasets: ${datasetNames(result, quote)}`;
}
function datasetNames(result, quote) {
    const side = (who, measured) => {
        const names = [...(measured?.datasets ?? [])].map(([digest, name]) => `${quote(name)} (${quote(digest)})`);
        const known = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
        return `${who} on ${names.length === 0 ? 'an unknown one' : known}`;
    };
    const baseline = result.baseline?.measuredOn ?? null;
    return `${side('candidate', result.candidateMeasuredOn)}, ${side(baselineName(result, quote), baseline)}`;
}
function baselineName({ gate, baseline }, quote) {
    const named = (0,core_gate/* baselineOfGate */.on)(gate);
    if (named === null)
        return 'the bound';
    const version = baseline?.version ?? null;
    switch (named.kind) {
        case 'champion':
            return version === null ? 'the champion' : `the champion (version ${version})`;
        case 'alias':
            return `alias ${quote(named.alias)}${version === null ? '' : ` (version ${version})`}`;
        case 'stage':
            return `stage ${named.stage}${version === null ? '' : ` (version ${version})`}`;
        case 'version':
            return `version ${named.version}`;
    }
}
function checkReason(check, quote) {
    switch (check.kind) {
        case 'version-not-ready':
            return `the model version is ${quote(check.status)}, not READY`;
        case 'run-not-finished':
            return `the version's run is ${quote(check.status)}, not FINISHED`;
        case 'run-deleted':
            return `the version's run has been deleted`;
        case 'run-gone':
            return `the version's run no longer exists`;
        case 'rolled-back': {
            const { by, reason } = check.rolledBack;
            return (`the version was rolled back from here by ${quote(by)}${reason === null ? '' : `: ${quote(reason)}`}; ` +
                'clear-hold lets it be promoted again');
        }
        case 'requirement':
            return (0,requirement_words/* requirementReason */.K)(check.finding, quote);
        case 'evidence-as-approved':
            return 'the evidence is what was approved';
        case 'moved-since-approval':
            return `what was approved is decided on once, and the target moved since: ${quote(check.problem, 400)}`;
        case 'evidence-not-as-approved':
            return (`the evidence is not what was approved: ${quote(check.expected)} was expected. Something ` +
                'it rests on changed since, or the output that hands it on is misspelt');
        case 'not-as-reviewed':
        case 'review-not-known':
        case 'approval':
        case 'policy-loosened':
        case 'policy-is-new':
        case 'other-policy-says':
        case 'other-policy-not-known':
            return (0,circumstance_words/* circumstanceReason */.od)(check, quote);
    }
}
/** What became of a hold that somebody accepted; null where nobody did. */
function acceptanceReason(acceptance, quote) {
    if (acceptance.kind === 'none')
        return null;
    const { by, reason, digest } = acceptance.hold;
    if (acceptance.kind === 'accepted') {
        // Not every event of GitHub names a person.
        const who = by === '' ? 'somebody who is not named' : quote(by);
        return `this hold is accepted by ${who}: ${quote(reason, 600)}`;
    }
    switch (acceptance.because) {
        case 'block':
            return 'accept-hold changes nothing: it releases a hold and never a block';
        case 'other-evidence':
            return `accept-hold changes nothing: it is for other evidence, ${quote(digest)}, and something changed since`;
        case 'not-evidence':
            return 'accept-hold changes nothing: it releases what rests on the evidence, and no freeze, soak, rollback or approval, nor another version than was reviewed';
    }
}
function changeLines(change, quote) {
    switch (change.kind) {
        case 'point-alias': {
            const from = change.from === null ? 'no version' : `version ${change.from}`;
            return [`alias ${quote(change.alias)}: ${from} → version ${change.version}`];
        }
        case 'move-to-stage': {
            const former = change.holders.filter((holder) => holder !== change.version);
            const moved = `version ${change.version}: ${change.from} → ${change.to}`;
            const archived = change.archiveExisting
                ? former.map((holder) => `version ${holder}: ${change.to} → Archived`)
                : [];
            return change.from === change.to ? archived : [moved, ...archived];
        }
        case 'remove-alias':
            return [`alias ${quote(change.alias)}: version ${change.version} → no version`];
    }
}
function heldFirstPromotion(because, gate) {
    switch (because) {
        case 'asked':
            return 'nothing holds the target yet, and first-promotion is hold';
        case 'no-absolute-gate':
            return ('nothing holds the target yet, and no absolute gate on this metric stands beside it ' +
                `(add one${onTheSame(gate)}, or set first-promotion)`);
        case 'held-before':
            return ('nothing holds the target now, but it has been held before, so this is no first ' +
                'promotion (was the champion deleted?)');
    }
}
/** What an absolute gate must share with this one, beside the metric, to stand in for it. */
function onTheSame(gate) {
    const shared = [
        ...(gate.kind === 'threshold' && gate.aggregate !== 'last' ? ['function'] : []),
        ...(gate.dataset === null ? [] : ['dataset']),
    ];
    return shared.length === 0 ? '' : ` with the same ${shared.join(' and ')}`;
}
function lostRun(problem) {
    switch (problem) {
        case 'none':
            return 'was registered without a run';
        case 'gone':
            return 'has a run that no longer exists';
        case 'deleted':
            return 'has a run that was deleted';
    }
}


/***/ }),

/***/ 6787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ differenceInWords),
/* harmony export */   Z: () => (/* binding */ compareSignatures)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1037);


/**
 * Compares as MLflow enforces signatures when a model is called. A named input that is no longer
 * there is no difference, because MLflow ignores what a caller sends beyond the schema; a new
 * optional one is none either. Outputs are the same, or differ. A param that is gone, has another
 * type or lost its default is a difference; a new one has a default. What is not understood is
 * compared as it stands. What neither side describes cannot be compared at all.
 */
function compareSignatures(champion, candidate) {
    const differences = [
        ...schemaDifferences('inputs', champion.inputs, candidate.inputs),
        ...schemaDifferences('outputs', champion.outputs, candidate.outputs),
        ...paramDifferences(champion.params ?? [], candidate.params ?? []),
        ...otherDifferences(champion, candidate),
    ];
    if (differences.length > 0)
        return { kind: 'different', differences };
    const parts = ['inputs', 'outputs'].filter((part) => champion[part] === null && candidate[part] === null);
    return parts.length === 0 ? { kind: 'compatible' } : { kind: 'not-described', parts };
}
/** A clause about the candidate: `input 'age' is double, and long in the champion`. */
function differenceInWords(difference) {
    switch (difference.kind) {
        case 'form':
            return `its ${difference.part} are ${difference.candidate}, and ${difference.champion} in the champion`;
        case 'count':
            return `it has ${difference.candidate} ${difference.part} without names, and the champion ${difference.champion}`;
        case 'added':
            switch (difference.part) {
                case 'inputs':
                    return `it requires a new input ${shownAt(difference.name)}`;
                case 'outputs':
                    return `it answers a new output ${shownAt(difference.name)}`;
                case 'params':
                    return `it has a new param ${shownAt(difference.name)} without a default`;
            }
            break;
        case 'dropped':
            return `it no longer has the ${one[difference.part]} ${shownAt(difference.name)}`;
        case 'default-gone':
            return `param ${quoted(difference.name)} has a default in the champion, and none any more`;
        case 'type': {
            const what = `${one[difference.part]} ${shownAt(difference.at)}`;
            return difference.champion === difference.candidate
                ? `${what} has another nested type than in the champion`
                : `${what} is ${difference.candidate}, and ${difference.champion} in the champion`;
        }
        case 'required':
            return `${one[difference.part]} ${shownAt(difference.at)} is ${difference.candidate ? 'required, and optional' : 'optional, and required'} in the champion`;
        case 'unknown-part':
            return `its signature says something else under ${quoted(difference.key)}`;
    }
}
const one = { inputs: 'input', outputs: 'output', params: 'param' };
function shownAt(at) {
    switch (typeof at) {
        case 'string':
            return quoted(at);
        case 'number':
            return `${at} (a number)`;
        case 'object':
            return `${at.place}`;
    }
}
function quoted(name) {
    return `'${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name, 80)}'`;
}
function schemaDifferences(part, champion, candidate) {
    const forms = { champion: formOf(champion), candidate: formOf(candidate) };
    if (forms.champion !== forms.candidate)
        return [{ kind: 'form', part, ...forms }];
    if (champion === null || candidate === null)
        return [];
    return champion[0]?.name === null
        ? placeDifferences(part, champion, candidate)
        : nameDifferences(part, champion, candidate);
}
function formOf(schema) {
    const first = schema?.[0];
    if (first === undefined)
        return 'not described';
    if (first.type.kind === 'column')
        return first.name === null ? 'unnamed columns' : 'named columns';
    return first.name === null ? 'an unnamed tensor' : 'named tensors';
}
/** Without names nobody can tell which one is gone, so each has to be there. */
function placeDifferences(part, champion, candidate) {
    if (champion.length !== candidate.length) {
        return [{ kind: 'count', part, champion: champion.length, candidate: candidate.length }];
    }
    return champion.flatMap((field, index) => {
        const other = candidate[index];
        return other === undefined ? [] : fieldDifferences(part, { place: index + 1 }, field, other);
    });
}
function nameDifferences(part, champion, candidate) {
    const before = byName(champion);
    const after = byName(candidate);
    const kept = [...after].flatMap(([name, field]) => {
        const former = before.get(name);
        if (former !== undefined)
            return fieldDifferences(part, name, former, field);
        return part === 'outputs' || field.required ? [{ kind: 'added', part, name }] : [];
    });
    if (part === 'inputs')
        return kept;
    const gone = [...before.keys()].filter((name) => !after.has(name));
    return [...kept, ...gone.map((name) => ({ kind: 'dropped', part, name }))];
}
function byName(schema) {
    return new Map(schema.map((field) => [field.name ?? '', field]));
}
function fieldDifferences(part, at, champion, candidate) {
    const differences = [];
    const fits = part === 'inputs' ? takes(candidate.type, champion.type) : false;
    if (!fits && !sameType(champion.type, candidate.type)) {
        differences.push({
            kind: 'type',
            part,
            at,
            champion: typeInWords(champion.type),
            candidate: typeInWords(candidate.type),
        });
    }
    const matters = part === 'outputs' || candidate.required;
    if (champion.required !== candidate.required && matters) {
        differences.push({ kind: 'required', part, at, candidate: candidate.required });
    }
    return differences;
}
/** Whether all that one tensor may be is also taken by the other, which may leave a size open. */
function takes(candidate, champion) {
    if (candidate.kind === 'column' || champion.kind === 'column')
        return false;
    return (candidate.dtype === champion.dtype &&
        sameJson(candidate.others, champion.others) &&
        candidate.shape.length === champion.shape.length &&
        candidate.shape.every((size, index) => size === -1 || size === champion.shape[index]));
}
function sameType(a, b) {
    if (a.kind === 'column')
        return b.kind === 'column' && sameJson(a.type, b.type);
    return (b.kind === 'tensor' &&
        a.dtype === b.dtype &&
        sameJson(a.shape, b.shape) &&
        sameJson(a.others, b.others));
}
function typeInWords(type) {
    if (type.kind === 'column')
        return jsonInWords(type.type);
    const others = Object.keys(type.others).length === 0 ? '' : ` ${JSON.stringify(type.others)}`;
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${type.dtype} (${type.shape.join(', ')})${others}`);
}
function jsonInWords(json) {
    return (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(typeof json === 'string' ? json : JSON.stringify(json));
}
function paramDifferences(champion, candidate) {
    const after = new Map(candidate.map((param) => [param.name, param]));
    const before = new Set(champion.map((param) => param.name));
    const kept = champion.flatMap(({ name, type, ...was }) => {
        const now = after.get(name);
        if (now === undefined)
            return [{ kind: 'dropped', part: 'params', name }];
        const differences = [];
        if (!sameJson(type, now.type)) {
            const types = { champion: jsonInWords(type), candidate: jsonInWords(now.type) };
            differences.push({ kind: 'type', part: 'params', at: name, ...types });
        }
        if (was.default !== null && now.default === null) {
            differences.push({ kind: 'default-gone', name });
        }
        return differences;
    });
    const demanded = candidate.filter((param) => param.default === null && !before.has(param.name));
    return [
        ...kept,
        ...demanded.map(({ name }) => ({ kind: 'added', part: 'params', name })),
    ];
}
function otherDifferences(champion, candidate) {
    const [before, after] = [champion.others, candidate.others];
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys]
        .filter((key) => {
        const both = Object.hasOwn(before, key) && Object.hasOwn(after, key);
        return !both || !sameJson(before[key] ?? null, after[key] ?? null);
    })
        .map((key) => ({ kind: 'unknown-part', key }));
}
/** Whether two values are the same JSON, but for the order of keys. */
function sameJson(a, b) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(a) === (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(b);
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ upperTail),
/* harmony export */   k: () => (/* binding */ upperQuantile)
/* harmony export */ });
/**
 * The two functions of the standard normal distribution that the tests here need.
 *
 * Written by hand, for lack of a library that fits: the packages that have both to full precision
 * (@stdlib) add 270 kB to the bundle, jstat adds 130 kB and takes every tail beyond 8.3 standard
 * deviations for zero, simple-statistics is off by 1e-3, and lib-r-math.js, a translation of R's
 * GPL sources, reads the environment when it is imported.
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), section 26.2; by the
 * numbers of its formulas. Held to scipy.stats.norm by a test.
 */
/** From here on the continued fraction needs few terms; below it the series loses no digits. */
const tailStart = 2.5;
/** At 2.5 the continued fraction has converged to the last bit of a double. */
const fractionTerms = 120;
/** The probability that a standard normal value is above `z`; relative error below 1e-12. */
function upperTail(z) {
    if (z < 0)
        return 1 - upperTail(-z);
    return z < tailStart ? 0.5 - betweenZeroAnd(z) : farTail(z);
}
/**
 * The `z` above which a standard normal value lies with the probability `tail`.
 *
 * @param tail above 0, at most 0.5: the caller vouches for it
 */
function upperQuantile(tail) {
    // Formula 26.2.23, good to 4.5e-4; Halley's method then triples the digits in each round.
    const t = Math.sqrt(-2 * Math.log(tail));
    const above = 2.515517 + t * (0.802853 + t * 0.010328);
    const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    let z = t - above / below;
    for (let round = 0; round < 3; round += 1) {
        const newton = (upperTail(z) - tail) / density(z);
        z += newton / (1 - (z * newton) / 2);
    }
    return z;
}
function density(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/** Formula 26.2.11: every term is positive, so nothing cancels. */
function betweenZeroAnd(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return density(z) * sum;
}
/** Formula 26.2.14. */
function farTail(z) {
    let fraction = z;
    for (let term = fractionTerms; term >= 1; term -= 1)
        fraction = z + term / fraction;
    return density(z) / fraction;
}


/***/ }),

/***/ 1037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   zM: () => (/* binding */ codeSpanInCell)
/* harmony export */ });
/* unused harmony export codeBlock */
/**
 * Names and messages that come from a registry or a user are shown in places that interpret text:
 * terminals, Markdown, HTML, a workflow's log. These functions make them harmless without hiding
 * what they are.
 */
/** Control, format (bidi, zero-width), surrogate, private-use, separating and blank characters. */
const unseen = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\u2800/gu;
/**
 * The text on one line, with everything that a reader could not see, or that would move other text
 * about, written as `\u{…}`; cut to `limit` code points, the last of them `…`.
 */
function visible(text, limit = 200) {
    // Four times the limit is more than enough source text, and keeps a 100 kB tag cheap.
    const head = text.slice(0, limit * 4);
    const shown = head.replace(unseen, (character) => {
        const codePoint = character.codePointAt(0) ?? 0;
        return `\\u{${codePoint.toString(16)}}`;
    });
    const points = [...shown];
    const cut = points.length > limit || head.length < text.length;
    return cut ? `${points.slice(0, limit - 1).join('')}…` : shown;
}
/** JSON with the same written as JSON's own escapes, so that it still reads back as it was. */
function visibleJson(json) {
    return json.replace(unseen, (character) => 
    // Between values; within one it is escaped already.
    character === '\n'
        ? character
        : character
            .split('')
            .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
            .join(''));
}
/** The text as a Markdown code span: nothing in it is rendered, linked or mentioned. */
function codeSpan(text, limit) {
    return spanOf(visible(text, limit));
}
/** The same in a cell of a table, where a pipe is escaped even inside of a code span. */
function codeSpanInCell(text, limit) {
    // Renderers do not agree on whether a pipe after two backslashes ends the cell.
    const whole = visible(text, limit).replaceAll('\\|', '\\\\u{7c}');
    return spanOf(whole).replaceAll('|', '\\|');
}
function spanOf(visibleText) {
    if (visibleText === '')
        return '(empty)';
    const shown = withoutLongRuns(visibleText);
    const longest = longestRun(shown);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || /^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Several lines as a Markdown code block, in which nothing is rendered either. */
function codeBlock(text) {
    const lines = text.split(/\r?\n/).map((line) => withoutLongRuns(visible(line, 2000)));
    const fence = '`'.repeat(Math.max(2, longestRun(lines.join('\n'))) + 1);
    return [`${fence}text`, ...lines, fence].join('\n');
}
/**
 * GitHub's renderer, cmark-gfm, knows no code span between more than 80 backquotes, and no fence of
 * more than 255: beyond that, what was to be code would be rendered. So long runs are written out.
 */
function withoutLongRuns(shown) {
    return shown.replace(/`{21,}/g, (run) => '\\u{60}'.repeat(run.length));
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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
