export const id = 6388;
export const ids = [6388,7819];
export const modules = {

/***/ 6388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTest: () => (/* binding */ policyTest),
  policyTestFlags: () => (/* binding */ policyTestFlags)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
// EXTERNAL MODULE: ./src/core/decide.ts + 18 modules
var decide = __webpack_require__(2478);
// EXTERNAL MODULE: ./src/core/gate.ts
var gate = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/core/made-up/made-up-facts.ts + 1 modules
var made_up_facts = __webpack_require__(3905);
// EXTERNAL MODULE: ./src/core/report/words.ts + 2 modules
var words = __webpack_require__(9861);
// EXTERNAL MODULE: ./src/core/rules.ts
var core_rules = __webpack_require__(1688);
;// CONCATENATED MODULE: ./src/core/policy-test/judge-case.ts





/** Decides the case exactly as a promotion would be decided. */
function judgeCase(test, rules) {
    const decision = (0,decide/* decide */.L)((0,made_up_facts/* madeUpFacts */.A)(test.situation, (0,core_rules/* gateSetsOf */.KD)(rules).flat()), rules);
    const { verdict, gates } = test.expected;
    const otherwise = decision.gates.flatMap((result) => {
        const expected = gates.get((0,words/* gateText */.bp)(result));
        return expected === undefined || expected === result.outcome ? [] : [{ result, expected }];
    });
    return {
        test,
        decision,
        otherwise,
        asExpected: verdict === decision.verdict && otherwise.length === 0,
    };
}
/** The texts by which a case may name the gates. */
function gateTexts({ gates }) {
    return [...new Set(gates.map(words/* gateText */.bp))];
}
/** The versions beside the champion that the gates compare with, by `baselineKey`. */
function otherBaselines(gates) {
    const named = gates.map(gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
    return new Set(named.filter(({ kind }) => kind !== 'champion').map(gate/* baselineKey */.x2));
}
/**
 * The gates that no decision compared and found short. A metric that is missing does not count: it
 * fails whatever the gate asks, so it shows nothing of the gate.
 */
function neverShort(gates, decisions) {
    const short = new Set(decisions
        .flatMap((decision) => decision.gates)
        .filter(({ finding: { kind } }) => kind === 'falls-short' || kind === 'not-shown-better')
        .map(({ gate }) => gate));
    return gates.filter((gate) => !short.has(gate));
}

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/config/gate-line/line-reader.ts
var line_reader = __webpack_require__(8403);
// EXTERNAL MODULE: ./src/config/workspace-file.ts
var workspace_file = __webpack_require__(7946);
;// CONCATENATED MODULE: ./src/core/made-up/made-up-signatures.ts
const feature = {
    name: 'feature',
    required: true,
    type: { kind: 'column', type: 'double' },
};
/** Signatures of which is known how the candidate's stands to that of the champion, if any. */
function madeUpSignatures(relation, champion) {
    return {
        candidate: relation === 'unknown' ? notKnown : takes(relationFields[relation]),
        champion: champion ? takes([feature]) : null,
    };
}
/** A column that callers of the champion do not send. */
const relationFields = {
    compatible: [feature],
    incompatible: [feature, { ...feature, name: 'another feature' }],
};
const prediction = { ...feature, name: null };
const notKnown = {
    kind: 'not-known',
    reason: 'not-there',
    because: 'the case does not say what it is',
};
function takes(inputs) {
    const signature = { inputs, outputs: [prediction], params: null, others: {} };
    return { kind: 'found', signature };
}

// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/config/policy/requirement-text.ts
var requirement_text = __webpack_require__(4076);
// EXTERNAL MODULE: ./src/config/yaml/node-reader.ts
var node_reader = __webpack_require__(7096);
// EXTERNAL MODULE: ./src/config/yaml/source-text.ts
var source_text = __webpack_require__(7647);
// EXTERNAL MODULE: ./src/config/yaml/yaml-document.ts + 1 modules
var yaml_document = __webpack_require__(1592);
// EXTERNAL MODULE: ./src/core/alias-rule.ts
var alias_rule = __webpack_require__(1146);
// EXTERNAL MODULE: ./src/config/gate-line/baseline.ts
var baseline = __webpack_require__(2258);
;// CONCATENATED MODULE: ./src/config/policy-test/made-up-version.ts






const versionKeys = ['metrics', 'datasets', 'run', 'version-status'];
const candidateKeys = [
    ...versionKeys,
    'tags',
    'stage',
    'aliases',
    'arrived',
    'commit',
    'signature',
];
const runKeys = ['status', 'ended', 'deleted'];
const runStatuses = ['FINISHED', 'RUNNING', 'FAILED', 'KILLED', 'SCHEDULED'];
const versionStatuses = ['READY', 'PENDING_REGISTRATION', 'FAILED_REGISTRATION'];
const commitChoices = ['same', 'ancestor', 'not-an-ancestor', 'unknown'];
const signatureChoices = ['compatible', 'incompatible', 'unknown'];
/** A champion, or another baseline. */
function readVersion(node, fields) {
    return versionOf(fields.fields(node, versionKeys, 'a version, a mapping with metrics'), fields);
}
function readCandidate(node, fields) {
    const given = fields.fields(node, candidateKeys, 'a version, a mapping with metrics');
    return {
        ...versionOf(given, fields),
        tags: given.tags === undefined ? new Map() : readTags(given.tags, fields),
        stage: given.stage === undefined ? 'None' : readStage(given.stage, fields),
        aliases: given.aliases === undefined ? [] : readAliases(given.aliases, fields),
        arrivedAgo: given.arrived === undefined ? null : readArrived(given.arrived, fields),
        commit: given.commit === undefined ? null : readCommit(given.commit, fields),
        signature: given.signature === undefined ? 'unknown' : fields.choice(given.signature, signatureChoices),
    };
}
function versionOf(given, fields) {
    const metrics = given.metrics === undefined ? new Map() : readMetrics(given.metrics, fields);
    return {
        metrics,
        datasets: given.datasets === undefined ? null : readDatasets(given.datasets, metrics, fields),
        status: given['version-status'] === undefined
            ? 'READY'
            : fields.choice(given['version-status'], versionStatuses),
        run: readRun(given.run, fields),
    };
}
const aNumber = 'a number (.nan and .inf as well)';
function readMetrics(node, fields) {
    const entries = fields.entries(node, 'a mapping of metrics and their values');
    return mapped(entries, ({ value }) => {
        if (value.kind !== 'list')
            return [fields.number(value, `${aNumber}, or a list of them`)];
        if (value.items.length === 0) {
            throw fields.error(value, 'expected at least one value; leave out a metric that is missing');
        }
        return value.items.map((item) => fields.number(item, aNumber));
    });
}
function readDatasets(node, metrics, fields) {
    const entries = fields.entries(node, 'a mapping of metrics and the dataset of each');
    return mapped(entries, ({ key, value }, metric) => {
        const values = metrics.get(metric);
        if (values === undefined) {
            const hint = (0,line_reader/* suggestion */.h)((0,nearest/* nearest */.p)(metric, [...metrics.keys()]));
            throw fields.error(key, `${(0,line_reader/* quoted */.TL)(metric)} is none of this version's metrics${hint}`);
        }
        if (value.kind !== 'list')
            return [fields.text(value, 'the name of a dataset')];
        if (value.items.length !== values.length) {
            throw fields.error(value, `expected one dataset for each of the ${values.length} values, found ${value.items.length}`);
        }
        return value.items.map((item) => fields.text(item, 'the name of a dataset'));
    });
}
function readRun(node, fields) {
    const finished = { kind: 'found', status: 'FINISHED', deleted: false, endedAgo: 0 };
    if (node === undefined)
        return finished;
    if (node.kind === 'scalar')
        return { kind: fields.choice(node, ['none', 'gone']) };
    const { status, ended, deleted } = fields.fields(node, runKeys, 'none, gone, or a mapping');
    return {
        ...finished,
        ...(status === undefined ? {} : { status: fields.choice(status, runStatuses) }),
        ...(deleted === undefined ? {} : { deleted: fields.truth(deleted) }),
        ...(ended === undefined ? {} : { endedAgo: readEnded(ended, fields) }),
    };
}
/** null: it has not ended. */
function readEnded(node, fields) {
    const text = fields.text(node, 'how long ago the run ended, like "2h", or never');
    if (text === 'never')
        return null;
    const age = (0,requirement_text/* parseAge */.F1)(text, 'never, or an age');
    if ('problem' in age)
        throw fields.error(node, age.problem);
    return age.milliseconds;
}
function readArrived(node, fields) {
    const text = fields.text(node, 'how long ago the version arrived where it comes from, like "24h"');
    const age = (0,requirement_text/* parseAge */.F1)(text, 'a time');
    if ('problem' in age)
        throw fields.error(node, age.problem);
    return age.milliseconds;
}
function readTags(node, fields) {
    return mapped(fields.entries(node, 'a mapping of tags'), ({ value }) => {
        // An empty tag is a tag.
        if (value.kind === 'scalar' && value.value === '')
            return '';
        return fields.text(value, 'a text');
    });
}
function readStage(node, fields) {
    const text = fields.text(node, `a stage (${core_model/* stages */._$.join(', ')})`);
    const stage = (0,core_model/* canonicalStage */.RQ)(text);
    if (stage !== null)
        return stage;
    throw fields.expected(`a stage (${core_model/* stages */._$.join(', ')})`, node, (0,line_reader/* suggestion */.h)((0,baseline/* stageMeant */._)(text)));
}
function readAliases(node, fields) {
    const what = 'a list of aliases';
    return fields.list(node, what).map((item) => {
        const text = fields.text(item, 'an alias');
        const fault = (0,alias_rule/* aliasFault */.L)(text);
        if (fault !== null)
            throw fields.error(item, `an alias ${fault}; found ${(0,line_reader/* quoted */.TL)(text)}`);
        return (0,core_model/* aliasName */.sN)(text);
    });
}
function readCommit(node, fields) {
    const kind = fields.choice(node, commitChoices);
    switch (kind) {
        case 'same':
        case 'ancestor':
            return { kind };
        case 'not-an-ancestor':
            return { kind, promoted: null };
        case 'unknown':
            return {
                kind: 'not-known',
                reason: 'not-found',
                because: 'the case says so',
                promoted: null,
            };
    }
}
function mapped(entries, read) {
    return new Map([...entries].map(([name, entry]) => [name, read(entry, name)]));
}

;// CONCATENATED MODULE: ./src/config/policy-test/moment.ts
const what = 'a moment like 2026-11-21T10:00:00Z';
const written = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;
/** Milliseconds since 1970. A moment without a zone would be another one on each machine. */
function readMoment(node, fields) {
    const text = fields.text(node, what);
    const [, year, month, day] = written.exec(text) ?? [];
    const moment = Date.parse(text);
    if (year === undefined || Number.isNaN(moment)) {
        const hint = Number.isNaN(moment) ? '' : '; it ends in Z, or in an offset like +01:00';
        throw fields.expected(what, node, hint);
    }
    // 30 February would be taken for 2 March.
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCDate() !== Number(day)) {
        throw fields.expected(what, node, '; no calendar has this day');
    }
    return moment;
}

;// CONCATENATED MODULE: ./src/config/policy-test/parse-policy-test.ts









const fileKeys = ['policy', 'cases'];
const caseKeys = [
    'name',
    'model',
    'target',
    'candidate',
    'champion',
    'others',
    'held-before',
    'now',
    'expect',
    'gates',
];
const verdicts = ['pass', 'hold', 'block', 'unchanged'];
const outcomes = ['pass', 'fail', 'hold', 'warn', 'info', 'skip'];
/** A Wednesday, at noon: what a case happens at unless it says something else. */
const defaultNow = Date.UTC(2026, 0, 7, 12);
const policyTestText = {
    name: 'policy test',
    beginning: 'policy: FILE',
    insteadOfMergeKeys: null,
    hasGateLines: false,
};
/**
 * Reads the text of a policy test, of which `name` is what messages call it. Throws a `UsageError`
 * with line and column for the first thing that is wrong.
 */
function parsePolicyTest(text, name) {
    const source = new source_text/* SourceText */.D(text, name, policyTestText);
    const fields = new node_reader/* NodeReader */.W(source);
    const root = (0,yaml_document/* readYaml */.g)(source);
    const given = fields.fields(root, fileKeys, 'a mapping with policy and cases');
    if (given.policy === undefined)
        throw fields.missing('policy', root, 'expected the path of a policy file');
    if (given.cases === undefined)
        throw fields.missing('cases', root, 'expected a list of cases');
    const policy = fields.text(given.policy, 'the path of a policy file, relative to this file');
    const nodes = fields.list(given.cases, 'a list of cases');
    if (nodes.length === 0)
        throw fields.error(given.cases, 'expected at least one case, found none');
    const names = new Set();
    const cases = nodes.map((node) => {
        const placed = readCase(node, fields);
        if (names.has(placed.test.name)) {
            throw fields.error(node, `there is a case ${(0,line_reader/* quoted */.TL)(placed.test.name)} above already`);
        }
        names.add(placed.test.name);
        return placed;
    });
    return { policy, cases };
}
function readCase(node, fields) {
    const given = fields.fields(node, caseKeys, 'a case, a mapping with name, model and expect');
    if (given.name === undefined)
        throw fields.missing('name', node, 'expected what the case is about');
    if (given.model === undefined)
        throw fields.missing('model', node, 'expected a model of the policy');
    if (given.expect === undefined)
        throw fields.missing('expect', node, `expected one of ${verdicts.join(', ')}`);
    if (given.candidate === undefined) {
        throw fields.missing('candidate', node, 'expected the version that is judged; {} for one without metrics');
    }
    const { signature, ...candidate } = readCandidate(given.candidate, fields);
    const target = given.target === undefined ? productionStage : readTarget(given.target, fields);
    const champion = given.champion === undefined ? null : readVersion(given.champion, fields);
    const others = given.others === undefined ? [] : readOthers(given.others, fields);
    const situation = {
        model: (0,core_model/* modelName */.fD)(fields.text(given.model, 'the name of a model')),
        target,
        candidate,
        champion,
        others: new Map(others.map(({ key, version }) => [key, version])),
        signatures: madeUpSignatures(signature, champion !== null),
        heldBefore: given['held-before'] !== undefined && fields.truth(given['held-before']),
        now: given.now === undefined ? defaultNow : readMoment(given.now, fields),
    };
    throwIfContradictory(situation, others, given.champion, fields);
    const gates = given.gates === undefined ? [] : readGates(given.gates, fields);
    const expected = {
        verdict: fields.choice(given.expect, verdicts),
        gates: new Map(gates.map(({ text, outcome }) => [text, outcome])),
    };
    const { model } = given;
    const nodeOf = (place) => {
        switch (place.kind) {
            case 'case':
                return node;
            case 'model':
                return model;
            case 'other':
                return others.find(({ key }) => key === place.key)?.at ?? node;
            case 'gate':
                return gates.find(({ text }) => text === place.text)?.at ?? node;
        }
    };
    return {
        test: { name: fields.text(given.name, 'what the case is about'), situation, expected },
        errorAt: (place, problem) => fields.error(nodeOf(place), problem),
    };
}
const productionStage = {
    kind: 'stage',
    stage: 'Production',
    archiveExisting: true,
};
function readTarget(node, fields) {
    const text = fields.text(node, 'a target, stage:NAME or alias:NAME');
    const source = (0,requirement_text/* parseSource */.PJ)(text);
    if ('problem' in source)
        throw fields.error(node, source.problem);
    if (source.kind === 'alias')
        return source;
    const { stage } = source;
    if (stage === 'Archived' || stage === 'None') {
        throw fields.error(node, `towards ${stage} nothing is asked, so there is nothing to test`);
    }
    return { kind: 'stage', stage, archiveExisting: true };
}
function readOthers(node, fields) {
    const entries = fields.entries(node, 'a mapping of baselines, like "alias:shadow", and versions');
    return [...entries].map(([name, { key: at, value }]) => {
        return { key: readBaseline(name, at, fields), at, version: readVersion(value, fields) };
    });
}
/** As `baselineKey` writes it. */
function readBaseline(name, at, fields) {
    if (name === 'champion')
        throw fields.error(at, '"champion" stands beside "others"');
    if (/^version:[1-9][0-9]{0,8}$/.test(name))
        return name;
    const source = (0,requirement_text/* parseSource */.PJ)(name, 'stage:NAME, alias:NAME or version:N');
    if ('problem' in source)
        throw fields.error(at, source.problem);
    return source.kind === 'alias' ? `alias:${source.alias}` : `stage:${source.stage}`;
}
/** What no registry can be like. */
function throwIfContradictory({ target, candidate: { aliases } }, others, champion, fields) {
    const ofCandidate = new Set(aliases.map((alias) => `alias:${alias}`));
    if (champion !== undefined && ofCandidate.has((0,core_model/* targetKey */.hD)(target))) {
        throw fields.error(champion, `the candidate has ${(0,core_model/* targetKey */.hD)(target)} already, and an alias points to one version only`);
    }
    for (const { key, at } of others) {
        if (key === (0,core_model/* targetKey */.hD)(target)) {
            throw fields.error(at, `${key} is the target: who holds it is the "champion"`);
        }
        if (ofCandidate.has(key)) {
            throw fields.error(at, `the candidate has ${key} already, and an alias points to one version only`);
        }
    }
}
function readGates(node, fields) {
    const entries = fields.entries(node, 'a mapping of gates, as a report shows them, and outcomes');
    return [...entries].map(([text, { key: at, value }]) => {
        return { text, at, outcome: fields.choice(value, outcomes) };
    });
}

;// CONCATENATED MODULE: ./src/config/policy-test/read-policy-test.ts









/**
 * Reads the file of cases at `path`, which is relative to the workspace and may not lead out of it.
 * Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyTest(path, workspace) {
    const kind = 'policy test';
    const text = await (0,workspace_file/* readTextFrom */.Cd)(workspace, path, (0,workspace_file/* textKind */._I)({ name: kind, kind }));
    const { policy, cases } = parsePolicyTest(text, path);
    return { path, policy: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), policy), cases };
}
/** The tests in the policy's folder that name it, in the order of their names. Never none. */
async function testsBeside(policy, workspace) {
    const folder = (0,external_node_path_.dirname)(policy);
    const names = await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, folder)).catch((cause) => {
        throw new errors/* UsageError */.eb(`The folder of the policy '${(0,untrusted_text/* visible */.RK)(policy)}' cannot be read.`, { cause });
    });
    const files = names.filter((name) => /\.test\.ya?ml$/.test(name)).sort();
    const tests = await Promise.all(files.map((name) => readPolicyTest((0,external_node_path_.join)(folder, name), workspace)));
    const own = tests.filter((test) => (0,external_node_path_.normalize)(test.policy) === (0,external_node_path_.normalize)(policy));
    if (own.length > 0)
        return own;
    const example = (0,external_node_path_.basename)(policy).replace(/\.ya?ml$/, '');
    throw new errors/* UsageError */.eb(`Beside the policy '${(0,untrusted_text/* visible */.RK)(policy)}' stands no test of it: a file whose name ends in ` +
        `.test.yml (${(0,untrusted_text/* visible */.RK)(example)}.test.yml, say), with "policy: ${(0,untrusted_text/* visible */.RK)((0,external_node_path_.basename)(policy))}".`);
}
/** Throws where a case makes up a baseline that no gate asks for, or leaves out a version that one does. */
function throwIfBaselinesDiffer({ test, errorAt }, gates) {
    const asked = otherBaselines(gates);
    const { others } = test.situation;
    for (const key of others.keys()) {
        if (asked.has(key))
            continue;
        throw errorAt({ kind: 'other', key }, `no gate of the policy compares with ${(0,line_reader/* quoted */.TL)(key)}${(0,line_reader/* suggestion */.h)((0,nearest/* nearest */.p)(key, [...asked]))}`);
    }
    for (const key of asked) {
        if (!key.startsWith('version:') || others.has(key))
            continue;
        throw errorAt({ kind: 'case' }, `a gate of the policy compares with ${(0,line_reader/* quoted */.TL)(key)}: describe it under "others"`);
    }
}

// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/print-gate.ts
var print_gate = __webpack_require__(2642);
// EXTERNAL MODULE: ./src/core/report/decision-json.ts
var decision_json = __webpack_require__(7289);
;// CONCATENATED MODULE: ./src/core/report/policy-test-json.ts




/** What became of the cases as data: the `--json` of `stagegate policy test`. */
function policyTestData(results, untested) {
    const cases = results.flatMap((result) => result.cases);
    const passed = cases.filter(({ asExpected }) => asExpected).length;
    return {
        format: 1,
        passed,
        failed: cases.length - passed,
        files: results.map(({ path, policy, cases: ofFile }) => ({
            file: path,
            policy,
            cases: ofFile.map(caseData),
        })),
        neverShort: untested.map(({ policy, model, gates }) => ({
            policy,
            model,
            gates: gates === 'no case' ? null : gates.map(print_gate/* printGate */.BZ),
        })),
    };
}
function caseData({ test, decision, asExpected, otherwise }) {
    const { gates, checks } = (0,decision_json/* decisionData */.d)({
        decision,
        changes: [],
        ending: { kind: 'checked' },
        notes: [],
    });
    return {
        name: test.name,
        model: decision.model,
        target: (0,core_model/* targetKey */.hD)(decision.target),
        asExpected,
        expected: { verdict: test.expected.verdict, gates: Object.fromEntries(test.expected.gates) },
        verdict: decision.verdict,
        otherwise: otherwise.map(({ result, expected }) => ({
            gate: (0,words/* gateText */.bp)(result),
            expected,
            outcome: result.outcome,
        })),
        checks,
        gates,
    };
}

// EXTERNAL MODULE: ./src/core/report/numbers.ts
var numbers = __webpack_require__(3596);
// EXTERNAL MODULE: ./src/core/report/wrapped.ts
var wrapped = __webpack_require__(75);
;// CONCATENATED MODULE: ./src/core/report/policy-test-text.ts





const quote = untrusted_text/* visible */.RK;
/** The cases of all files, a line each, and below one that came out otherwise the reasons. */
function policyTestReport(results, untested, paint) {
    const cases = results.flatMap((result) => result.cases);
    const failed = cases.filter(({ asExpected }) => !asExpected).length;
    return [
        ...results.flatMap((result) => [...fileLines(result, paint), '']),
        tally(cases.length, failed, paint),
        ...untested.flatMap((each) => hint(each, untested.length > 1)),
    ];
}
function tally(all, failed, paint) {
    const cases = `${all} ${all === 1 ? 'case' : 'cases'}`;
    return failed === 0
        ? paint(`${cases}, ${all === 1 ? '' : 'all '}as expected.`, 'pass')
        : paint(`${cases}, ${all - failed} as expected, ${failed} FAILED.`, 'fail');
}
function fileLines({ path, policy, cases }, paint) {
    return [
        `${paint((0,untrusted_text/* visible */.RK)(path), 'strong')}, of the policy ${(0,untrusted_text/* visible */.RK)(policy)}`,
        ...cases.flatMap((each) => caseLines(each, paint)),
    ];
}
function caseLines(result, paint) {
    const { test, decision, asExpected } = result;
    const name = (0,untrusted_text/* visible */.RK)(test.name, 100);
    if (asExpected)
        return [`  ${paint('ok    ', 'pass')}  ${name}: ${decision.verdict}`];
    const expected = test.expected.verdict;
    const verdict = expected === decision.verdict
        ? `${decision.verdict} as expected, but a gate came out otherwise`
        : `expected ${expected}, got ${decision.verdict}`;
    return [
        `  ${paint('FAILED', 'fail')}  ${paint(name, 'strong')}: ${verdict}`,
        ...reasons(result, paint),
    ];
}
/** What speaks against the version, or if nothing does, everything that could have. */
function reasons(result, paint) {
    const { decision, otherwise, test } = result;
    const wanted = new Map(otherwise.map((each) => [each.result, each.expected]));
    const stops = ({ outcome }) => outcome === 'fail' || outcome === 'hold';
    const verdictIsRight = decision.verdict === test.expected.verdict;
    const nothingStops = ![...decision.gates, ...decision.checks].some(stops);
    const gates = decision.gates.filter((gate) => {
        if (wanted.has(gate))
            return true;
        return !verdictIsRight && (stops(gate) || (nothingStops && gate.gate.severity === 'fail'));
    });
    const checks = verdictIsRight
        ? []
        : decision.checks.filter((check) => stops(check) || nothingStops);
    return [
        ...gates.flatMap((gate) => {
            const expected = wanted.get(gate);
            const instead = expected === undefined ? '' : ` (expected: ${expected})`;
            const text = `${(0,untrusted_text/* visible */.RK)((0,words/* gateText */.bp)(gate), 100)}: ${reason(gate, decision)}${instead}`;
            return reasonLines(gate.outcome, text, paint);
        }),
        ...checks.flatMap(({ check, outcome }) => reasonLines(outcome, (0,words/* checkReason */.Dk)(check, quote), paint)),
    ];
}
function reason(gate, { champion }) {
    return (0,words/* gateReason */.cG)(gate, (0,numbers/* numbersOf */.c)(gate, champion), quote);
}
function reasonLines(outcome, text, paint) {
    const mark = `          ${paint(outcome.padEnd(4), outcome)}  `;
    return (0,wrapped/* hanging */.r)(mark, text, { indent: 16, width: 80 });
}
/** Only advice: a gate that no case falls short of could as well be missing, or ask the reverse. */
function hint({ policy, model, gates }, several) {
    const who = several ? ` of '${(0,untrusted_text/* visible */.RK)(model)}' in ${(0,untrusted_text/* visible */.RK)(policy)}` : '';
    if (gates === 'no case') {
        return (0,wrapped/* wrapped */.k)(`No case asks about the model '${(0,untrusted_text/* visible */.RK)(model)}' of ${(0,untrusted_text/* visible */.RK)(policy)}.`, 80);
    }
    return [
        ...(0,wrapped/* wrapped */.k)(`No case falls short of these gates${who}, so a mistake in them would not be noticed:`, 80),
        ...gates.map((gate) => `  ${(0,untrusted_text/* visible */.RK)((0,print_gate/* printGate */.BZ)(gate), 100)}`),
    ];
}

// EXTERNAL MODULE: ./src/cli/flags.ts
var cli_flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/config/policy/read-policy-file.ts
var read_policy_file = __webpack_require__(7819);
// EXTERNAL MODULE: ./src/config/request.ts
var request = __webpack_require__(679);
;// CONCATENATED MODULE: ./src/cli/policy-cases.ts






/** Judges the cases of all files. Each policy is read once. */
async function judgeAll(tests, workspace) {
    const policies = await policiesOf(tests, workspace);
    const results = tests.map(({ path, policy, cases }) => {
        return { path, policy, cases: cases.map((placed) => judged(placed, policy, policies)) };
    });
    return { results, untested: untestedIn(results, policies) };
}
async function policiesOf(tests, workspace) {
    const paths = new Set(tests.map(({ policy }) => policy));
    return new Map(await Promise.all([...paths].map(async (path) => [path, await (0,read_policy_file.readPolicyFile)(path, workspace)])));
}
function judged(placed, path, policies) {
    const { test } = placed;
    const { digest, models } = policyAt(path, policies);
    const asks = models.get(test.situation.model);
    if (asks === undefined)
        throw unknownModel(placed, path, [...models.keys()]);
    throwIfBaselinesDiffer(placed, asks.gates);
    const result = judgeCase(test, (0,request/* rulesOfPolicy */.j)({ digest, asks }));
    throwIfGatesUnknown(placed, gateTexts(result.decision));
    return result;
}
function policyAt(path, policies) {
    const policy = policies.get(path);
    if (policy === undefined)
        throw new Error(`the policy ${path} was not read`);
    return policy;
}
function unknownModel({ test, errorAt }, path, names) {
    const { model } = test.situation;
    const near = (0,nearest/* nearest */.p)(model, names);
    const hint = near === null ? `it has ${list(names)}` : `did you mean ${inQuotes(near)}?`;
    return errorAt({ kind: 'model' }, `the policy '${(0,untrusted_text/* visible */.RK)(path)}' says nothing of the model ${inQuotes(model)}; ${hint}`);
}
function throwIfGatesUnknown({ test, errorAt }, texts) {
    for (const text of test.expected.gates.keys()) {
        if (texts.includes(text))
            continue;
        const near = (0,nearest/* nearest */.p)(text, texts);
        const hint = near === null ? '' : `; did you mean ${inQuotes(near)}?`;
        throw errorAt({ kind: 'gate', text }, `no gate of this case is written ${inQuotes(text)}${hint || '.'} There are ${list(texts)}`);
    }
}
function list(names) {
    const shown = names.slice(0, 20).map(inQuotes);
    return shown.join(', ') + (names.length > shown.length ? ', …' : '');
}
function inQuotes(name) {
    return `'${(0,untrusted_text/* visible */.RK)(name, 100)}'`;
}
/** What the cases show nothing of: whole models, and gates that nothing fell short of. */
function untestedIn(results, policies) {
    const found = [];
    for (const [policy, files] of Map.groupBy(results, (result) => result.policy)) {
        const decisions = Map.groupBy(files.flatMap(({ cases }) => cases.map(({ decision }) => decision)), ({ model }) => String(model));
        for (const [model, { gates }] of policyAt(policy, policies).models) {
            const ofModel = decisions.get(model);
            if (ofModel === undefined)
                found.push({ policy, model, gates: 'no case' });
            const never = ofModel === undefined ? [] : neverShort(gates, ofModel);
            if (never.length > 0)
                found.push({ policy, model, gates: never });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/cli/tell.ts
var tell = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/cli/policy-test.ts








const policyTestFlags = ['policy'];
/** Judges made-up cases by a policy. Opens no registry, and asks nobody anything. */
async function policyTest(args, around) {
    const { files, flags } = filesAmong(args);
    const { raw, json } = (0,cli_flags/* parseFlags */.bQ)(flags, policyTestFlags);
    const tests = await testsOf(files, raw.policy, around.cwd);
    const { results, untested } = await judgeAll(tests, around.cwd);
    (0,tell/* tell */.q)(around, json, policyTestData(results, untested), (paint) => policyTestReport(results, untested, paint));
    const asExpected = results.every(({ cases }) => cases.every((each) => each.asExpected));
    return asExpected ? exit/* exitCodes */.hS.ok : exit/* exitCodes */.hS.block;
}
/** What is no flag, and no flag's value, is a file. */
function filesAmong(args) {
    const files = [];
    const flags = [];
    let flagBefore = '';
    for (const arg of args) {
        const isValue = flagBefore === '--json'
            ? arg === 'true' || arg === 'false'
            : flagBefore !== '' && arg[0] !== '-';
        if (isValue || arg.startsWith('-'))
            flags.push(arg);
        else
            files.push(arg);
        flagBefore = !isValue && arg.startsWith('--') && !arg.includes('=') ? arg : '';
    }
    return { files, flags };
}
async function testsOf(files, policy, workspace) {
    if (files.length > 0 && policy !== '') {
        throw new errors/* UsageError */.eb('Both files and --policy are given. Name the files of the tests, or with --policy the ' +
            'policy that they stand beside.');
    }
    if (policy !== '')
        return await testsBeside(policy, workspace);
    if (files.length === 0) {
        throw new errors/* UsageError */.eb('No test is named. Write stagegate policy test promotion.test.yml, or --policy ' +
            'promotion.yml for those that stand beside it.');
    }
    return await Promise.all([...new Set(files)].map((file) => readPolicyTest(file, workspace)));
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7214);


/** The result on stdout: lines for people, or with `--json` its data, and the lines on stderr. */
function tell(around, json, data, linesIn) {
    if (json) {
        around.out((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s)(data));
        around.err(linesIn(_core_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unpainted */ .j6).join('\n'));
    }
    else {
        around.out(linesIn(around.paint).join('\n'));
    }
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7946);

const policyFile = (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textKind */ ._I)({ name: 'policy file', kind: 'policy' });
/**
 * Reads and checks the policy file at `path`, which is relative to the place and may not lead out
 * of it. Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyFile(path, place) {
    const text = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFrom */ .Cd)(place, path, policyFile);
    // Loaded late: a run without a policy needs no YAML.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8815), __webpack_require__.e(9210), __webpack_require__.e(2721)]).then(__webpack_require__.bind(__webpack_require__, 2721));
    return parsePolicy(text, path);
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ madeUpFacts)
});

// EXTERNAL MODULE: ./src/core/gate.ts
var gate = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
;// CONCATENATED MODULE: ./src/core/made-up/made-up-version.ts

/** The facts that a registry would give of it. `now`: milliseconds since 1970. */
function evidenceOf(made, version, now) {
    return { version, status: made.status, run: runOf(made, `run-of-version-${version}`, now) };
}
function runOf({ run, metrics, datasets }, id, now) {
    if (run.kind === 'none')
        return { kind: 'none' };
    if (run.kind === 'gone')
        return { kind: 'gone', runId: (0,model/* runId */.Vz)(id) };
    const histories = new Map([...metrics].map(([metric, values]) => [metric, pointsOf(values)]));
    const found = {
        kind: 'found',
        runId: (0,model/* runId */.Vz)(id),
        experimentId: '0',
        status: run.status,
        deleted: run.deleted,
        endedAt: run.endedAgo === null ? null : now - run.endedAgo,
        commit: null,
        metrics: new Map([...histories].flatMap(([metric, points]) => {
            const last = points.at(-1);
            return last === undefined ? [] : [[metric, last]];
        })),
        histories,
        ownModel: { kind: 'none' },
        otherModels: { outputs: false, inputs: false },
        // Nobody else has any of these values.
        foreignEntries: new Map([...metrics.keys()].map((metric) => [metric, []])),
    };
    return datasets === null ? found : { ...found, ownModel: modelOf(found, datasets) };
}
/** MLflow knows datasets only of a logged model. */
function modelOf(run, datasets) {
    const id = (0,model/* loggedModelId */.rH)(`model-of-${run.runId}`);
    const entries = entriesOf(run, datasets).map((entry) => ({ ...entry, model: id }));
    return { kind: 'known', model: { id, name: 'model', sourceRunId: run.runId, entries } };
}
function pointsOf(values) {
    return values.map((value, step) => ({ value, step, timestamp: step }));
}
function entriesOf({ histories, runId: run }, datasets) {
    return [...datasets].flatMap(([metric, names]) => (histories.get(metric) ?? []).flatMap(({ step, timestamp, value }, index) => {
        const name = names[index] ?? names[0];
        return name === undefined
            ? []
            : [{ metric, runId: run, step, timestamp, value, dataset: { name, digest: name } }];
    }));
}

;// CONCATENATED MODULE: ./src/core/made-up/made-up-facts.ts



const commit = '0'.repeat(40);
/** The facts that a decision by these gates would rest on. */
function madeUpFacts(situation, gates) {
    const { model, target, candidate, now } = situation;
    const sides = sidesOf(situation);
    const holders = [
        ...(holdsTarget(situation) ? [sides.candidate] : []),
        ...(sides.champion === null ? [] : [sides.champion]),
    ].map(({ version }) => version);
    const named = gates.map(gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
    const baselines = [{ kind: 'champion' }, ...named].map((baseline) => {
        const evidence = baselineOf(baseline, sides, situation);
        const key = (0,gate/* baselineKey */.x2)(baseline);
        return [key, evidence === null ? { kind: 'unheld' } : { kind: 'held', evidence }];
    });
    return {
        model,
        target,
        candidate: sides.candidate,
        candidateStage: candidate.stage,
        candidateAliases: candidate.aliases,
        candidateTags: candidate.tags,
        arrivedAt: candidate.arrivedAgo === null ? null : now - candidate.arrivedAgo,
        arrivedAtByOther: null,
        codeOrigin: candidate.commit === null
            ? { kind: 'not-recorded' }
            : { kind: 'recorded', commit, relation: candidate.commit },
        signatures: situation.signatures,
        now,
        rolledBack: null,
        holders: holders.sort((a, b) => b - a),
        heldBefore: situation.heldBefore,
        baselines: new Map(baselines),
    };
}
/** Whether the candidate is where it should go. */
function holdsTarget({ target, candidate }) {
    return target.kind === 'alias'
        ? candidate.aliases.includes(target.alias)
        : candidate.stage === target.stage;
}
/** Gives each a number: `version:7` its own, the others the lowest free ones, the candidate last. */
function sidesOf(situation) {
    const { candidate, champion, others, now } = situation;
    const taken = new Set([...others.keys()].map(numberIn).filter((number) => number !== null));
    let number = 0;
    const next = () => {
        do
            number += 1;
        while (taken.has(number));
        return (0,model/* versionNumber */.e1)(number);
    };
    const numbered = (key) => {
        const own = numberIn(key);
        return own === null ? next() : (0,model/* versionNumber */.e1)(own);
    };
    const of = (version, its) => evidenceOf(version, its, now);
    return {
        others: new Map([...others].map(([key, other]) => [key, of(other, numbered(key))])),
        champion: champion === null ? null : of(champion, next()),
        candidate: of(candidate, next()),
    };
}
function numberIn(key) {
    const number = /^version:([0-9]+)$/.exec(key)?.[1];
    return number === undefined ? null : Number(number);
}
/** null: nobody holds it. As in a registry, the candidate stands there only if nobody else does. */
function baselineOf(baseline, { candidate, champion, others }, situation) {
    const key = (0,gate/* baselineKey */.x2)(baseline);
    const inTarget = champion ?? (holdsTarget(situation) ? candidate : null);
    if (baseline.kind === 'champion' || key === (0,model/* targetKey */.hD)(situation.target))
        return inTarget;
    const other = others.get(key);
    if (other !== undefined)
        return other;
    switch (baseline.kind) {
        case 'alias':
            return situation.candidate.aliases.includes(baseline.alias) ? candidate : null;
        case 'stage':
            return situation.candidate.stage === baseline.stage ? candidate : null;
        case 'version':
            // In a registry this is an error, too, and never a baseline that nobody holds.
            throw new Error(`the version ${baseline.version} was not made up`);
    }
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decisionData),
/* harmony export */   k: () => (/* binding */ decisionOutput)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2478);
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8704);
/* harmony import */ var _goal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6504);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4146);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9411);
/* harmony import */ var _print_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2642);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6159);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3596);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6892);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9861);










const asItIs = (text) => text;
/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */
function decisionData(outcome) {
    const { decision, changes, ending } = outcome;
    return {
        format: 1,
        // A conflict is an error, and an error is no verdict.
        verdict: ending.kind === 'conflict' ? null : decision.verdict,
        promoted: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .promoted */ .tU)(outcome),
        inPlace: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .inPlace */ .zp)(outcome),
        ending: ending.kind,
        problem: ending.kind === 'conflict' ? ending.problem : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .recordProblem */ .hN)(outcome),
        model: decision.model,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .targetKey */ .hD)(decision.target),
        archiveExisting: (0,_goal_js__WEBPACK_IMPORTED_MODULE_6__/* .archives */ .EK)(decision.target),
        candidate: versionData(decision.candidate),
        champion: decision.champion && versionData(decision.champion),
        holders: decision.holders.map(String),
        firstPromotion: decision.rules.firstPromotion,
        sameDataset: decision.rules.sameDataset,
        evidenceDigest: decision.evidenceDigest,
        acceptedHold: acceptanceData(decision.acceptance),
        checks: decision.checks.map(({ check, outcome: result }) => ({
            check: check.kind,
            outcome: result,
            reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReason */ .Dk)(check, asItIs),
        })),
        gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
        policyChange: decision.policyChange && policyChangeData(decision.policyChange),
        approvedBy: (0,_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .approversOf */ .U)(decision).map(({ login }) => login),
        changes: changes.flatMap((change) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .changeLines */ .Ow)(change, asItIs)),
        notes: outcome.notes.map((note) => ({ note: note.kind, says: (0,_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteReason */ .F)(note, asItIs) })),
    };
}
function policyChangeData({ of, differences, judged }) {
    return {
        other: of.side,
        commit: of.commit,
        otherVerdict: judged?.verdict ?? null,
        differences: differences.slice(0, 100),
    };
}
function gateData(result, champion) {
    return {
        gate: (0,_print_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .printGate */ .BZ)(result.gate),
        metric: result.metric,
        severity: result.gate.severity,
        outcome: result.outcome,
        finding: result.finding.kind,
        reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .numbersOf */ .c)(result, champion), asItIs),
        candidate: readingData(result.candidate),
        candidateDatasets: datasetData(result.candidateMeasuredOn),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && readingData(result.baseline.reading),
            datasets: datasetData(result.baseline.measuredOn),
        },
        bound: result.bound && (0,_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(result.bound),
        samples: result.enough.samples && readingData(result.enough.samples),
        confidenceLimit: result.enough.confidence?.limit
            ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(result.enough.confidence.limit)
            : null,
        pValue: 'ranks' in result.finding ? result.finding.ranks.pValue : null,
        datasetWarning: result.datasetWarning,
    };
}
function acceptanceData(acceptance) {
    if (acceptance.kind === 'none')
        return null;
    const { by, reason, digest } = acceptance.hold;
    return { accepted: acceptance.kind === 'accepted', by, reason, digest };
}
function versionData({ version, status, run }) {
    return { version: String(version), status, run: runData(run) };
}
function runData(run) {
    switch (run.kind) {
        case 'none':
            return null;
        case 'gone':
            return { id: run.runId, status: 'gone' };
        case 'unasked':
            return { id: run.runId, status: 'not asked' };
        case 'found':
            return { id: run.runId, status: run.deleted ? 'deleted' : run.status };
    }
}
function readingData(reading) {
    switch (reading.kind) {
        case 'value':
            return (0,_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
        case 'not-on-dataset':
        case 'dataset-not-known':
        case 'not-its-own':
        case 'model-gone':
            return null;
    }
}
function datasetData(measured) {
    return measured && [...measured.datasets].map(([digest, name]) => ({ name, digest }));
}
/** One line of JSON; details are left out, the largest first, where it would be too long. */
function decisionOutput(outcome) {
    const data = decisionData(outcome);
    const briefGates = data.gates.map(({ gate, metric, outcome: result, finding }) => ({
        gate,
        metric,
        outcome: result,
        finding,
    }));
    const notPassed = briefGates.filter((gate) => gate.outcome !== 'pass');
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_9__/* .firstThatFits */ .e)([
        data,
        { ...data, gates: briefGates, policyChange: null, abridged: true },
        { ...data, gates: briefGates, policyChange: null, notes: [], abridged: true },
        { ...data, gates: notPassed.slice(0, 50), policyChange: null, notes: [], abridged: true },
        { ...data, gates: [], checks: [], policyChange: null, notes: [], abridged: true },
        {
            ...data,
            gates: [],
            checks: [],
            policyChange: null,
            approvedBy: [],
            holders: [],
            changes: [],
            notes: [],
            abridged: true,
        },
        { abridged: true, verdict: data.verdict },
    ]);
}


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
/** Most bytes of the `decision` output. */
const outputLimit = 64_000;
/**
 * The first of these as one line of ASCII JSON in which no shell, expression or HTML finds anything
 * to interpret; the last one whatever its length. An output of a step may only be so long.
 */
function firstThatFits(attempts) {
    let text = '';
    for (const attempt of attempts) {
        text = harmless(JSON.stringify(attempt));
        if (text.length <= outputLimit)
            break;
    }
    return text;
}
/**
 * Everything but plain ASCII, and what shells and HTML interpret, as `\u` escapes. Between a shell's
 * double quotes those of JSON end and begin the quoting, so what parts commands is among it.
 */
function harmless(json) {
    return json.replace(/['`$<>&;|()*?~#!%^]|[^\x20-\x7e]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped),
/* harmony export */   r: () => (/* binding */ hanging)
/* harmony export */ });
/** The text in lines of at most so many characters, where its words are not longer themselves. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (longer.length <= width || line === '') {
            line = longer;
        }
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}
/**
 * The text in lines of at most `width` columns: the first stands behind `mark`, which takes up
 * `indent` of them as it is seen, and the others are indented by as many.
 */
function hanging(mark, text, { indent, width }) {
    return wrapped(text, width - indent).map((line, index) => index === 0 ? `${mark}${line}` : `${' '.repeat(indent)}${line}`);
}


/***/ })

};
