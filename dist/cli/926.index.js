export const id = 926;
export const ids = [926];
export const modules = {

/***/ 926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/config/request.ts
var request = __webpack_require__(679);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/outcome.ts
var core_outcome = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/core/report/headline.ts
var headline = __webpack_require__(6268);
;// CONCATENATED MODULE: ./src/core/report/links.ts
/** Pages of MLflow's UI; `ui` has no slash at its end. */
function versionUrl(ui, model, version) {
    return `${ui}/#/models/${encoded(model)}/versions/${version}`;
}
function runUrl(ui, run) {
    if (run.kind !== 'found')
        return null;
    const [experiment, id] = [run.experimentId, run.runId].map(encoded);
    return `${ui}/#/experiments/${experiment}/runs/${id}`;
}
/** More than any name that MLflow takes needs, and less than browsers and proxies do. */
const longestAddress = 4000;
/** A Markdown link whose text is ours; a parenthesis would end the address early. */
function markdownLink(text, url) {
    if (url.length > longestAddress)
        return text;
    return `[${text}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>)`;
}
/** Half of a surrogate pair, which an address cannot hold, becomes U+FFFD. */
function encoded(text) {
    return encodeURIComponent(text.toWellFormed());
}

// EXTERNAL MODULE: ./src/core/report/notes.ts
var report_notes = __webpack_require__(6159);
// EXTERNAL MODULE: ./src/core/report/numbers.ts
var report_numbers = __webpack_require__(3596);
// EXTERNAL MODULE: ./src/core/report/words.ts + 1 modules
var words = __webpack_require__(3253);
;// CONCATENATED MODULE: ./src/core/report/markdown.ts







const emoji = {
    pass: '✅',
    fail: '❌',
    hold: '✋',
    warn: '⚠️',
    info: 'ℹ️',
    skip: '⏭️',
};
/** The report as a pull request's comment and as a job's summary: the same text for both. */
function markdownReport(outcome, options) {
    // Gates that passed are the first to go where there are more than a comment can hold.
    for (const rows of [500, 150, 50, 20, 5]) {
        const text = reportWith(outcome, options, rows);
        if (text.length <= options.limit)
            return text;
    }
    const { emoji: sign, word } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    return `### ${sign} ${word}\n\nThe report is too long to be shown here.\n`;
}
function reportWith(outcome, options, rows) {
    const { emoji: sign, word, sentence } = (0,headline/* headline */.P)(outcome, untrusted_text/* codeSpan */.SS);
    return [
        `### ${sign} ${word}: ${sentence}`,
        lead(outcome),
        requirementList(outcome),
        gateTable(outcome, rows),
        reasons(outcome, rows),
        changes(outcome),
        noteList(outcome.notes),
        links(outcome, options),
        details(outcome),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function lead(outcome) {
    const { decision, ending } = outcome;
    const text = (0,headline/* tally */.N)(outcome);
    const accepted = (0,words/* acceptanceReason */.SP)(decision.acceptance, untrusted_text/* codeSpan */.SS);
    const released = accepted === null ? '' : ` **${capitalized(accepted)}.**`;
    const sentence = `${capitalized(text)}.${released}`;
    if (ending.kind === 'conflict')
        return `${sentence} ${plain(ending.problem)}`;
    const unrecorded = (0,core_outcome/* recordProblem */.hN)(outcome);
    if (unrecorded !== null) {
        return `${sentence} **The promotion could not be recorded:** ${plain(unrecorded)}`;
    }
    if (decision.verdict === 'unchanged')
        return `${sentence} They do not count, for nothing moves.`;
    return sentence;
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** A problem's text may quote a server: shown as text, whatever is in it. */
function plain(text) {
    return (0,untrusted_text/* codeSpan */.SS)(text, 600);
}
/** Every requirement of the policy, met or not. */
function requirementList({ decision }) {
    const lines = decision.checks
        .filter(({ check }) => check.kind === 'requirement')
        .map((result) => `- ${signOf(result.outcome)}: ${(0,words/* checkReason */.Dk)(result.check, untrusted_text/* codeSpan */.SS)}`);
    return lines.length === 0 ? '' : ['**The policy requires**', '', ...lines].join('\n');
}
function gateTable({ decision }, rows) {
    if (decision.gates.length === 0)
        return '';
    const shown = worstFirst(decision.gates).slice(0, rows);
    const kept = decision.gates.filter((gate) => shown.includes(gate));
    const { candidate, champion } = decision;
    const relative = champion !== null || kept.some((gate) => gate.baseline !== null);
    const head = [
        '',
        'Gate',
        `Candidate<br>version ${candidate.version}`,
        ...(relative
            ? [champion === null ? 'Baseline' : `Champion<br>version ${champion.version}`, 'Difference']
            : []),
        'Bound',
    ];
    const align = [':--', ':--', ...head.slice(2).map(() => '--:')];
    const lines = kept.map((gate) => row(gate, relative, champion));
    const left = decision.gates.length - kept.length;
    return [
        tableRow(head),
        tableRow(align),
        ...lines,
        ...(left > 0 ? ['', `… and ${left} more that are not shown here.`] : []),
    ].join('\n');
}
function row(result, relative, champion) {
    const numbers = (0,report_numbers/* numbersOf */.c)(result, champion);
    const other = result.baseline?.version ?? null;
    const baseline = other === null || other === champion?.version
        ? numbers.baseline
        : `${numbers.baseline} (version ${other})`;
    return tableRow([
        signOf(result.outcome),
        (0,untrusted_text/* codeSpanInCell */.zM)((0,words/* gateText */.bp)(result), 160),
        (0,words/* candidateText */.Db)(result, numbers),
        ...(relative ? [baseline, numbers.difference] : []),
        (0,words/* boundCell */.jY)(result, numbers),
    ]);
}
function reasons({ decision }, rows) {
    const ofChecks = decision.checks
        .filter(({ check, outcome }) => outcome !== 'pass' && check.kind !== 'requirement')
        .map((result) => `- ${signOf(result.outcome)}: ${(0,words/* checkReason */.Dk)(result.check, untrusted_text/* codeSpan */.SS)}`);
    const telling = worstFirst(decision.gates).filter((result) => result.outcome !== 'pass' || result.datasetWarning);
    const ofGates = telling.slice(0, rows).map((result) => {
        const sign = signOf(result.outcome);
        const reason = (0,words/* gateReason */.cG)(result, (0,report_numbers/* numbersOf */.c)(result, decision.champion), untrusted_text/* codeSpan */.SS);
        const warning = result.datasetWarning ? ` — ⚠️ ${(0,words/* differentDatasets */.vo)(result, untrusted_text/* codeSpan */.SS)}` : '';
        return `- ${sign}, ${(0,untrusted_text/* codeSpan */.SS)((0,words/* gateText */.bp)(result), 160)}: ${reason}${warning}`;
    });
    const lines = [...ofChecks, ...ofGates];
    return lines.length === 0 ? '' : ['**Why**', '', ...lines].join('\n');
}
/** A sign and a word: no report may depend on a colour or an emoji. */
function signOf(outcome) {
    return `${emoji[outcome]} ${outcome}`;
}
function changes({ changes: planned, ending }) {
    const lines = planned.flatMap((change) => (0,words/* changeLines */.Ow)(change, untrusted_text/* codeSpan */.SS));
    if (lines.length === 0)
        return '';
    const title = (() => {
        switch (ending.kind) {
            case 'checked':
                return 'What a promotion would change';
            case 'promoted':
                return 'What has changed';
            case 'already-there':
                return 'Somebody else had already made this change';
            case 'conflict':
            case 'nothing-to-do':
                return null;
        }
    })();
    return title === null ? '' : [`**${title}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}
function noteList(notes) {
    const lines = notes.map((note) => `- ${(0,report_notes/* noteReason */.F)(note, untrusted_text/* codeSpan */.SS)}`);
    return lines.length === 0 ? '' : ['**Besides**', '', ...lines].join('\n');
}
function links({ decision }, { uiUrl, workflowRunUrl }) {
    const { model, candidate, champion } = decision;
    const found = [];
    if (uiUrl !== null) {
        for (const side of [candidate, ...(champion === null ? [] : [champion])]) {
            found.push(markdownLink(`version ${side.version}`, versionUrl(uiUrl, model, side.version)));
            const run = runUrl(uiUrl, side.run);
            if (run !== null)
                found.push(markdownLink(`its run`, run));
        }
    }
    if (workflowRunUrl !== null)
        found.push(markdownLink('workflow run', workflowRunUrl));
    return found.join(' · ');
}
function details({ decision }) {
    const { rules, evidenceDigest } = decision;
    const baselines = new Set(decision.gates
        .filter((gate) => gate.baseline !== null)
        .map((gate) => (0,words/* baselineName */.Ri)(gate, untrusted_text/* codeSpan */.SS)));
    const approved = decision.checks.some(({ check }) => check.kind === 'evidence-as-approved');
    const lines = [
        `- evidence digest: \`${evidenceDigest}\`${approved ? ' (as approved)' : ''}`,
        ...(baselines.size === 0 ? [] : [`- compared with ${[...baselines].slice(0, 10).join(', ')}`]),
        ...(decision.target.kind === 'retirement'
            ? []
            : [
                `- first promotion: ${rules.firstPromotion}; datasets of two compared values: ${rules.sameDataset}`,
            ]),
    ];
    return ['<details><summary>Evidence</summary>', '', ...lines, '', '</details>'].join('\n');
}
const weight = {
    fail: 0,
    hold: 1,
    warn: 2,
    info: 3,
    skip: 4,
    pass: 5,
};
function worstFirst(gates) {
    return gates.toSorted((a, b) => weight[a.outcome] - weight[b.outcome]);
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./src/promote.ts + 2 modules
var promote = __webpack_require__(652);
// EXTERNAL MODULE: ./src/cli/connection.ts + 4 modules
var connection = __webpack_require__(6175);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
;// CONCATENATED MODULE: ./src/cli/demo.ts










const folder = 'stagegate-demo';
const model = 'fraud-detector';
/** Blocked on one slice, though its headline metric is better. */
const worse = '4';
const better = '5';
const registryData = new URL(/* asset import */ __webpack_require__(5248), __webpack_require__.b);
const demoGates = new URL(/* asset import */ __webpack_require__(155), __webpack_require__.b);
/** Shows Stagegate at work on a registry of its own, with the same commands that a user types. */
async function demo(args, around, runCommand) {
    if ((0,flags/* parseFlags */.bQ)(args, []).json) {
        throw new errors/* UsageError */.eb('The demo is for people to read: it has no --json.');
    }
    const database = (0,external_node_path_.join)(around.cwd, folder, 'mlflow.db');
    await makeRegistry(database);
    const gates = await (0,promises_.readFile)(demoGates, 'utf8');
    await (0,promises_.writeFile)((0,external_node_path_.join)(around.cwd, folder, 'gates.txt'), gates);
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
    const program = (0,external_node_path_.relative)(around.cwd, around.program);
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
    say((comments[0] ?? '').trimEnd().replaceAll(/^/gm, '  '));
    const { pullRequestPage } = await Promise.all(/* import() */[__webpack_require__.e(22), __webpack_require__.e(895)]).then(__webpack_require__.bind(__webpack_require__, 5895));
    const page = (0,external_node_path_.join)(folder, 'comments.html');
    await (0,promises_.writeFile)((0,external_node_path_.join)(around.cwd, page), pullRequestPage(comments));
    heading('Look for yourself');
    say(`  the comments for both versions, rendered: open ${page} in a browser`);
    say(`  the registry, with the record of the promotion among the tags of version 5:`);
    say(`    pip install mlflow && mlflow ui --backend-store-uri sqlite:///${(0,external_node_path_.relative)(around.cwd, database)}`);
    return exit/* exitCodes */.hS.ok;
}
/** Replays what MLflow wrote; a registry left over from an earlier demo is replaced. */
async function makeRegistry(database) {
    const { loadNodeSqlite } = await __webpack_require__.e(/* import() */ 835).then(__webpack_require__.bind(__webpack_require__, 7835));
    const directory = (0,external_node_path_.join)(database, '..');
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        for (const ending of ['', '-wal', '-shm', '-journal']) {
            await (0,promises_.rm)(`${database}${ending}`, { force: true });
        }
    }
    catch (cause) {
        throw new errors/* UsageError */.eb(`The demo cannot write to ${directory}: run it in a folder of your own.`, {
            cause,
        });
    }
    const sql = await (0,promises_.readFile)(registryData, 'utf8');
    const file = new (loadNodeSqlite().DatabaseSync)(database);
    try {
        file.exec(sql);
    }
    finally {
        file.close();
    }
}
/** What Stagegate would write on a pull request that proposes the version. */
async function comment(version, gates, inside) {
    const { raw } = (0,flags/* parseFlags */.bQ)(['--model-name', model, '--version', version, '--stage', 'Production', '--gates', gates], ['model-name', 'version', 'stage', 'gates']);
    const promotion = await (0,request/* promotionOf */.b)((0,inputs/* readPromotion */.e$)(raw), inside.cwd, inside.user());
    const outcome = await (0,connection/* withSources */.Z)(raw, inside, (sources) => (0,promote/* check */.z)(promotion, sources, inside.now()));
    return markdownReport(outcome, {
        uiUrl: 'http://127.0.0.1:5000',
        workflowRunUrl: null,
        limit: 60_000,
    });
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
