export const id = 608;
export const ids = [608,819];
export const modules = {

/***/ 3608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTest: () => (/* binding */ policy_test_policyTest),
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
// EXTERNAL MODULE: ./src/core/decide.ts + 5 modules
var decide = __webpack_require__(8771);
// EXTERNAL MODULE: ./src/core/gate.ts
var gate = __webpack_require__(4888);
// EXTERNAL MODULE: ./src/core/made-up/made-up-facts.ts + 1 modules
var made_up_facts = __webpack_require__(3905);
// EXTERNAL MODULE: ./src/core/report/words.ts + 3 modules
var words = __webpack_require__(6515);
// EXTERNAL MODULE: ./src/core/rules.ts
var core_rules = __webpack_require__(1688);
;// CONCATENATED MODULE: ./src/core/policy-test/judge-case.ts





/** Decides the case exactly as a promotion would be decided. */
function judgeCase(test, rules) {
    const decision = (0,decide/* decide */.L)((0,made_up_facts/* madeUpFacts */.A)(test.situation, (0,core_rules/* gateSetsOf */.K)(rules).flat()), rules);
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
const notKnown = {
    kind: 'not-known',
    because: 'the case does not say what it is',
};
function takes(inputs) {
    const signature = { inputs, outputs: null, params: null, others: {} };
    return { kind: 'found', signature };
}

// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/config/policy/requirement-text.ts
var requirement_text = __webpack_require__(4076);
// EXTERNAL MODULE: ./src/config/policy/source-text.ts
var source_text = __webpack_require__(3834);
// EXTERNAL MODULE: ./src/config/policy/yaml-document.ts + 1 modules
var yaml_document = __webpack_require__(3859);
// EXTERNAL MODULE: ./src/config/policy/policy-node.ts
var policy_node = __webpack_require__(2936);
;// CONCATENATED MODULE: ./src/config/policy-test/field-reader.ts



/** Takes values out of a file's nodes, or says at their place what was expected there. */
class FieldReader {
    source;
    constructor(source) {
        this.source = source;
    }
    /** `what`, after "expected": `a case, a mapping of name, …`. */
    mapping(node, what) {
        if (node.kind !== 'map')
            throw this.expected(what, node);
        return node;
    }
    /** Refuses every key but these. */
    fields(node, keys, what) {
        const { entries } = this.mapping(node, what);
        for (const [name, { key }] of entries) {
            if (keys.some((each) => each === name))
                continue;
            throw this.error(key, `${(0,line_reader/* quoted */.TL)(name)} is no key here (${keys.join(', ')})${this.didYouMean(name, keys)}`);
        }
        const fields = [...entries].map(([name, { value }]) => [name, value]);
        return Object.fromEntries(fields);
    }
    entries(node, what) {
        return this.mapping(node, what).entries;
    }
    list(node, what) {
        if (node.kind !== 'list')
            throw this.expected(what, node);
        return node.items;
    }
    text(node, what) {
        if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value === '') {
            throw this.expected(what, node, this.#quotesHint(node));
        }
        return node.value;
    }
    /** `.nan` and `.inf` as well: a metric can be that. */
    number(node, what) {
        if (node.kind !== 'scalar' || typeof node.value !== 'number') {
            const text = node.kind === 'scalar' && typeof node.value === 'string' ? node.value : '';
            const strange = /^([-+]?)(nan|inf|infinity)$/i.exec(text);
            const written = strange === null ? null : `${strange[1]}.${strange[2]?.slice(0, 3)}`;
            throw this.expected(what, node, written === null ? '' : `; YAML writes it ${written.toLowerCase()}`);
        }
        return node.value;
    }
    truth(node) {
        if (node.kind !== 'scalar' || typeof node.value !== 'boolean') {
            throw this.expected('true or false', node);
        }
        return node.value;
    }
    choice(node, choices) {
        const value = node.kind === 'scalar' ? node.value : null;
        const chosen = choices.find((choice) => choice === value);
        if (chosen !== undefined)
            return chosen;
        const hint = typeof value === 'string' ? this.didYouMean(value, choices) : '';
        throw this.expected(`one of ${choices.join(', ')}`, node, hint);
    }
    didYouMean(word, choices) {
        const near = (0,nearest/* nearest */.p)(word, choices);
        return near === null ? '' : `; did you mean ${(0,line_reader/* quoted */.TL)(near)}?`;
    }
    missing(key, node, what) {
        return this.error(node, `${(0,line_reader/* quoted */.TL)(key)} is missing; expected ${what}`);
    }
    expected(what, node, hint = '') {
        return this.error(node, `expected ${what}, found ${(0,policy_node/* found */.F9)(node, line_reader/* quoted */.TL)}${hint}`);
    }
    error({ start }, problem) {
        return this.source.error(start, problem);
    }
    #quotesHint(node) {
        if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'string')
            return '';
        return `; write "${this.source.text.slice(node.start, node.end)}" in quotes`;
    }
}

// EXTERNAL MODULE: ./src/core/alias-rule.ts
var alias_rule = __webpack_require__(1146);
// EXTERNAL MODULE: ./src/config/gate-line/baseline.ts
var baseline = __webpack_require__(2258);
;// CONCATENATED MODULE: ./src/config/policy-test/made-up-version.ts





const versionKeys = ['metrics', 'datasets', 'run', 'version-status'];
const candidateKeys = [...versionKeys, 'tags', 'stage', 'aliases', 'commit', 'signature'];
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
            const hint = fields.didYouMean(metric, [...metrics.keys()]);
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
    const age = (0,requirement_text/* parseAge */.F1)(text);
    if ('problem' in age) {
        throw fields.error(node, age.problem.replace('expected an age', 'expected never, or an age'));
    }
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
    const meant = (0,baseline/* stageMeant */._)(text);
    const hint = meant === null ? '' : `; did you mean ${(0,line_reader/* quoted */.TL)(meant)}?`;
    throw fields.expected(`a stage (${core_model/* stages */._$.join(', ')})`, node, hint);
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
    return kind === 'unknown' ? { kind: 'not-known', because: 'the case says so' } : { kind };
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
/**
 * Reads the text of a policy test, of which `name` is what messages call it. Throws a `UsageError`
 * with line and column for the first thing that is wrong.
 */
function parsePolicyTest(text, name) {
    const source = new source_text/* SourceText */.D(text.replace(/^\ufeff/, ''), name);
    if (source.text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) {
        throw source.error(0, 'this policy test is empty; it begins with "policy: FILE"');
    }
    const fields = new FieldReader(source);
    const root = (0,yaml_document/* readYaml */.g)(source);
    const given = fields.fields(root, fileKeys, 'a mapping with policy and cases');
    if (given.policy === undefined)
        throw fields.missing('policy', root, 'the path of a policy file');
    if (given.cases === undefined)
        throw fields.missing('cases', root, 'a list of cases');
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
        throw fields.missing('name', node, 'what the case is about');
    if (given.model === undefined)
        throw fields.missing('model', node, 'a model of the policy');
    if (given.expect === undefined)
        throw fields.missing('expect', node, `one of ${verdicts.join(', ')}`);
    if (given.candidate === undefined) {
        throw fields.missing('candidate', node, 'the version that is judged; {} for one without metrics');
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
    const source = (0,requirement_text/* parseSource */.PJ)(name);
    if ('problem' in source) {
        throw fields.error(at, source.problem.replace(' or alias:NAME', ', alias:NAME or version:N'));
    }
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









const policyTest = {
    name: 'policy test',
    mostBytes: 256 * 1024,
    expected: 'a policy test has 256 kB at most',
};
/**
 * Reads the file of cases at `path`, which is relative to the workspace and may not lead out of it.
 * Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyTest(path, workspace) {
    const bytes = await (0,workspace_file/* readWorkspaceFile */.s)(path, workspace, policyTest);
    const { policy, cases } = parsePolicyTest(decoded(bytes, path), path);
    return { path, policy: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), policy), cases };
}
/** Bytes that are no UTF-8 are refused: what they were meant to say would be a guess. */
function decoded(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UsageError */.eb(`The policy test '${(0,untrusted_text/* visible */.RK)(path)}' is not text in UTF-8; save it in that encoding.`, { cause });
    }
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
        const near = (0,nearest/* nearest */.p)(key, [...asked]);
        throw errorAt({ kind: 'other', key }, `no gate of the policy compares with ${(0,line_reader/* quoted */.TL)(key)}` +
            (near === null ? '' : `; did you mean ${(0,line_reader/* quoted */.TL)(near)}?`));
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
    const { gates, checks } = (0,decision_json/* decisionData */.d)({ decision, changes: [], ending: { kind: 'checked' } });
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





const quote = (text) => (0,untrusted_text/* visible */.RK)(text);
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
    const [first = '', ...rest] = (0,wrapped/* wrapped */.k)(text, 80 - 16);
    return [
        `          ${paint(outcome.padEnd(4), outcome)}  ${first}`,
        ...rest.map((line) => `                ${line}`),
    ];
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

// EXTERNAL MODULE: ./src/core/report/text.ts
var report_text = __webpack_require__(8115);
// EXTERNAL MODULE: ./src/cli/flags.ts
var cli_flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/json.ts
var cli_json = __webpack_require__(7214);
// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var config_inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/config/policy/read-policy-file.ts
var read_policy_file = __webpack_require__(7819);
// EXTERNAL MODULE: ./src/config/request.ts
var request = __webpack_require__(679);
;// CONCATENATED MODULE: ./src/cli/policy-cases.ts







/** Judges the cases of all files. Each policy is read once, and once more for each of its models. */
async function judgeAll(tests, workspace) {
    const policies = new Policies(workspace);
    const results = [];
    for (const { path, policy, cases } of tests) {
        const judgedCases = [];
        for (const placed of cases)
            judgedCases.push(await judged(placed, policy, policies));
        results.push({ path, policy, cases: judgedCases });
    }
    return { results, untested: await untestedIn(results, policies) };
}
async function judged(placed, path, policies) {
    const { test } = placed;
    const { model } = test.situation;
    const { models } = await policies.at(path);
    if (!models.has(model))
        throw unknownModel(placed, path, [...models.keys()]);
    const rules = await policies.rules(path, model);
    throwIfBaselinesDiffer(placed, rules.policy?.asks.gates ?? []);
    const result = judgeCase(test, rules);
    throwIfGatesUnknown(placed, gateTexts(result.decision));
    return result;
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
async function untestedIn(results, policies) {
    const found = [];
    for (const [policy, files] of Map.groupBy(results, (result) => result.policy)) {
        const decisions = Map.groupBy(files.flatMap(({ cases }) => cases.map(({ decision }) => decision)), ({ model }) => String(model));
        for (const [model, { gates }] of (await policies.at(policy)).models) {
            const ofModel = decisions.get(model);
            if (ofModel === undefined)
                found.push({ policy, model, gates: 'no case' });
            // The gates of the rules that were judged by: they are compared as the objects that they are.
            const judgedBy = ofModel?.[0]?.rules.policy?.asks.gates ?? gates;
            const never = ofModel === undefined ? [] : neverShort(judgedBy, ofModel);
            if (never.length > 0)
                found.push({ policy, model, gates: never });
        }
    }
    return found;
}
/** The policies that the tests name, and what each asks of a model. */
class Policies {
    #workspace;
    #policies = new Map();
    #rules = new Map();
    constructor(workspace) {
        this.#workspace = workspace;
    }
    at(path) {
        return kept(this.#policies, path, () => (0,read_policy_file.readPolicyFile)(path, this.#workspace));
    }
    /** By the way that a promotion's inputs take, so that nothing is asked in another way here. */
    rules(path, model) {
        return kept(this.#rules, JSON.stringify([path, model]), async () => {
            const inputs = (0,config_inputs/* readPromotion */.e$)(rawInputs({ 'model-name': model, policy: path }));
            return (await (0,request/* promotionOf */.b)(inputs, this.#workspace, '')).rules;
        });
    }
}
function kept(values, key, make) {
    const known = values.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    values.set(key, made);
    return made;
}
/** A policy asks the same of each version, and towards each target that serves somebody. */
function rawInputs(given) {
    const none = Object.fromEntries(config_inputs/* inputNames */.vj.map((name) => [name, '']));
    return { ...none, version: 'latest', stage: 'Production', ...given };
}

;// CONCATENATED MODULE: ./src/cli/policy-test.ts









const policyTestFlags = ['policy'];
/** Judges made-up cases by a policy. Opens no registry, and asks nobody anything. */
async function policy_test_policyTest(args, around) {
    const { files, flags } = filesAmong(args);
    const { raw, json } = (0,cli_flags/* parseFlags */.b)(flags, policyTestFlags);
    const tests = await testsOf(files, raw.policy, around.cwd);
    const { results, untested } = await judgeAll(tests, around.cwd);
    if (json) {
        around.out((0,cli_json/* jsonText */.s)(policyTestData(results, untested)));
        around.err(policyTestReport(results, untested, report_text/* unpainted */.j).join('\n'));
    }
    else {
        around.out(policyTestReport(results, untested, around.paint).join('\n'));
    }
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

/***/ 113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ PolicyFileError)
/* harmony export */ });
/* harmony import */ var _gate_line_gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6886);

/**
 * A place in a policy file that cannot be read. The message names file, line and column, says what
 * was expected and what was found, and shows the line as the error of a gate line does.
 */
class PolicyFileError extends _gate_line_gate_line_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateLineError */ .k {
    constructor(source, index, problem) {
        super(source, index, problem);
        this.name = 'PolicyFileError';
    }
}


/***/ }),

/***/ 2936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   Zc: () => (/* binding */ offsetIn),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/** What stands at the path, or undefined. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node === undefined)
            return undefined;
        node = childOf(node, step);
    }
    return node;
}
function childOf(node, step) {
    switch (node.kind) {
        case 'scalar':
            return undefined;
        case 'list':
            return typeof step === 'number' ? node.items[step] : undefined;
        case 'map':
            return node.entries.get(String(step))?.value;
    }
}
/** Where the character at `index` of a one-line scalar's value stands in the file's text. */
function offsetIn(node, index, text) {
    switch (node.style) {
        case 'plain':
        case 'literal':
        case 'folded':
            return node.start + index;
        case 'single-quoted':
        case 'double-quoted':
            return offsetInQuotes(node, index, text);
    }
}
function offsetInQuotes(node, index, text) {
    let offset = node.start + 1;
    for (let passed = 0; passed < index;) {
        const { length, units } = node.style === 'single-quoted'
            ? { length: text.startsWith("''", offset) ? 2 : 1, units: 1 }
            : escapeAt(text, offset);
        offset += length;
        passed += units;
    }
    return offset;
}
/** How long what is written there is, and how long the text that it stands for. */
function escapeAt(text, at) {
    if (text[at] !== '\\')
        return { length: 1, units: 1 };
    switch (text[at + 1]) {
        case 'x':
            return { length: 4, units: 1 };
        case 'u':
            return { length: 6, units: 1 };
        case 'U':
            return {
                length: 10,
                units: Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1,
            };
        default:
            return { length: 2, units: 1 };
    }
}
/** What stands there, for a message: `"7"`, `a list`, `nothing`. */
function found(node, quoted) {
    switch (node.kind) {
        case 'list':
            return 'a list';
        case 'map':
            return 'a mapping';
        case 'scalar':
            if (node.value === null)
                return 'nothing';
            if (typeof node.value === 'string')
                return node.value === '' ? '""' : quoted(node.value);
            return `the ${typeof node.value === 'number' ? 'number' : 'truth value'} ${node.value}`;
    }
}


/***/ }),

/***/ 7819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7946);



const policyFile = {
    name: 'policy file',
    mostBytes: 256 * 1024,
    expected: 'a policy has 256 kB at most',
};
/**
 * Reads and checks the policy file at `path`, which is relative to the workspace and may not lead
 * out of it. Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyFile(path, workspace) {
    const bytes = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .s)(path, workspace, policyFile);
    const text = decoded(bytes, path);
    // Loaded late: a run without a policy needs no YAML.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(691), __webpack_require__.e(448)]).then(__webpack_require__.bind(__webpack_require__, 5448));
    return parsePolicy(text, path);
}
/** Bytes that are no UTF-8 are refused: what they were meant to say would be a guess. */
function decoded(bytes, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The policy file '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path)}' is not text in UTF-8; save it in that encoding.`, { cause });
    }
}


/***/ }),

/***/ 4076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ parseAge),
/* harmony export */   PJ: () => (/* binding */ parseSource),
/* harmony export */   go: () => (/* binding */ agePattern),
/* harmony export */   uB: () => (/* binding */ sourcePattern)
/* harmony export */ });
/* harmony import */ var _core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1146);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(761);
/* harmony import */ var _gate_line_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2258);
/* harmony import */ var _gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);





const sourcePattern = '^(stage:[A-Za-z]+|alias:[^ ]+)$';
const agePattern = '^[1-9][0-9]{0,4}[mhdw]$';
/** `stage:Staging` or `alias:challenger`: what the version holds when it is promoted. */
function parseSource(text) {
    const colon = text.indexOf(':');
    const name = text.slice(colon + 1);
    switch (text.slice(0, Math.max(colon, 0))) {
        case 'stage': {
            const stage = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalStage */ .RQ)(name);
            if (stage !== null)
                return { kind: 'stage', stage };
            const hint = didYouMean((0,_gate_line_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .stageMeant */ ._)(name), 'stage:');
            const problem = `expected a stage (${_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .stages */ ._$.join(', ')}), found ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}${hint}`;
            return { problem, index: colon + 1 };
        }
        case 'alias': {
            const fault = (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasFault */ .L)(name);
            if (fault === null)
                return { kind: 'alias', alias: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_3__/* .aliasName */ .sN)(name) };
            return { problem: `an alias ${fault}; found ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)}`, index: colon + 1 };
        }
        default: {
            const problem = `expected stage:NAME or alias:NAME, found ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}`;
            return { problem: problem + didYouMean(sourceMeant(text, colon), ''), index: 0 };
        }
    }
}
function sourceMeant(text, colon) {
    if (text.startsWith('@'))
        return (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasFault */ .L)(text.slice(1)) ? null : `alias:${text.slice(1)}`;
    if (colon === -1) {
        const stage = (0,_gate_line_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .stageMeant */ ._)(text);
        if (stage !== null)
            return `stage:${stage}`;
        return (0,_core_alias_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .aliasFault */ .L)(text) === null ? `alias:${text}` : null;
    }
    const kind = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text.slice(0, colon), ['stage', 'alias']);
    return kind === null ? null : kind + text.slice(colon);
}
function didYouMean(meant, prefix) {
    return meant === null ? '' : `; did you mean ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(prefix + meant)}?`;
}
const minute = 60_000;
const units = {
    m: minute,
    h: 60 * minute,
    d: 24 * 60 * minute,
    w: 7 * 24 * 60 * minute,
};
/** `7d`: a whole number from 1 to 99999, and m (minutes), h, d or w. In milliseconds. */
function parseAge(text) {
    const [, count, unit] = /^([1-9][0-9]{0,4})([mhdw])$/.exec(text) ?? [];
    const length = units[unit ?? ''];
    if (count !== undefined && length !== undefined) {
        return { milliseconds: Number(count) * length, text };
    }
    const hint = ageHint(text);
    const problem = `expected an age like "7d", a whole number and m (minutes), h, d or w, found ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}`;
    return { problem: `${problem}${hint === null ? '' : `; ${hint}`}`, index: 0 };
}
function ageHint(text) {
    if (/^[-+]?0+[a-z]*$/i.test(text) || text.startsWith('-'))
        return 'it is more than none';
    const [, count, word] = /^([1-9][0-9]{0,4}) ?([A-Za-z]+)$/.exec(text) ?? [];
    if (word === undefined)
        return null;
    if (/^(M|mo|months?)$/.test(word))
        return 'a month has no one length; write days';
    if (/^(s|secs?|seconds?)$/i.test(word))
        return 'the smallest unit is a minute';
    if (/^(y|years?)$/i.test(word))
        return 'a year has no one length; write days';
    const unit = word.charAt(0).toLowerCase();
    return Object.hasOwn(units, unit) ? `did you mean ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(count + unit)}?` : null;
}


/***/ }),

/***/ 3834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1037);
/* harmony import */ var _policy_file_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);


/** The text of a policy file, and where in it things stand. Offsets are in UTF-16 units. */
class SourceText {
    /** For messages, on one line. */
    name;
    text;
    #starts;
    constructor(text, name) {
        this.name = (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name);
        this.text = text;
        this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    }
    /** The number of the line that the offset is in, from 1. */
    lineAt(offset) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    }
    /** Where the line with this number, from 1, begins. */
    startOf(line) {
        return this.#starts[line - 1] ?? this.text.length;
    }
    /** The line without its end. */
    line(line) {
        return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/\r?\n$/, '');
    }
    /** From 1, counted in code points, as editors show it. */
    columnAt(offset) {
        return [...this.text.slice(this.startOf(this.lineAt(offset)), offset)].length + 1;
    }
    error(offset, problem) {
        const line = this.lineAt(offset);
        const text = this.line(line);
        const source = { text, source: this.name, line, column: 1 };
        return new _policy_file_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyFileError */ .z(source, Math.min(offset - this.startOf(line), text.length), problem);
    }
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/config/gate-line/line-reader.ts
var line_reader = __webpack_require__(8403);
;// CONCATENATED MODULE: ./src/config/policy/text-limits.ts


/** In UTF-16 units, as large as the file may be in bytes. */
const longestText = 256 * 1024;
/** A policy with thousands of gates has fewer; the composer's time grows with them. */
const mostTokens = 40_000;
const deepestFlow = 32;
/** `-`, `?` and `:` on one line, each of which may open a level. */
const mostSigns = 20;
/** Each level of a block stands further in than the one around it, a list's own aside. */
const deepestIndent = 200;
/** YAML forbids these, and an editor does not show them. A `\r` belongs to its `\n`. */
const text_limits_hidden = /(?![\t\n\r])\p{Cc}|\r(?!\n)|\p{Cs}|\ufeff/u;
/**
 * Refuses, before anything is built of it, a text that the parser would need long for, or would
 * not survive: its composer calls itself for each level, and deep enough it ends the process.
 */
function throwIfTooMuch(source) {
    if (source.text.length > longestText) {
        throw source.error(longestText, 'a policy has 256 kB at most');
    }
    const unseen = text_limits_hidden.exec(source.text);
    if (unseen !== null) {
        throw source.error(unseen.index, `a policy cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(unseen[0])}`);
    }
    throwIfTooDeep(source);
}
function throwIfTooDeep(source) {
    let [offset, tokens, flow, signs, atStart] = [0, 0, 0, 0, true];
    for (const token of new dist.Lexer().lex(source.text)) {
        // What the lexer itself puts in between: a document's start, a flow's unexpected end, a scalar.
        if (token === '\x02' || token === '\x18' || token === '\x1f')
            continue;
        tokens += 1;
        if (tokens > mostTokens) {
            throw source.error(offset, `a policy has ${mostTokens} words and signs at most`);
        }
        if (token === '[' || token === '{')
            flow += 1;
        else if (token === ']' || token === '}')
            flow -= 1;
        else if (flow <= 0 && (token === '-' || token === '?' || token === ':'))
            signs += 1;
        const indent = atStart && /^ +$/.test(token) ? token.length : 0;
        if (flow > deepestFlow || signs > mostSigns || indent > deepestIndent) {
            throw source.error(offset, 'this is nested too deeply for a policy');
        }
        offset += token.length;
        atStart = token.endsWith('\n');
        if (token.includes('\n'))
            signs = 0;
    }
}

// EXTERNAL MODULE: ./src/config/policy/yaml-tree.ts
var yaml_tree = __webpack_require__(9679);
;// CONCATENATED MODULE: ./src/config/policy/yaml-document.ts




/**
 * Reads the text as the one document of YAML 1.2 that a policy is. Two keys that are the same are
 * found by `treeOf`: the composer's own search takes the square of their number.
 */
function readYaml(source) {
    throwIfTooMuch(source);
    const document = (0,dist.parseDocument)(source.text, {
        version: '1.2',
        schema: 'core',
        strict: true,
        uniqueKeys: false,
        merge: false,
        resolveKnownTags: false,
        prettyErrors: false,
        // At 'silent' a second document would be passed over.
        logLevel: 'error',
    });
    const [first] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (first !== undefined)
        throw explained(first, source);
    throwIfOtherYaml(document, source);
    if (document.contents === null) {
        throw source.error(0, 'this policy is empty; it begins with "version: 1"');
    }
    return (0,yaml_tree/* treeOf */.g)(document, source);
}
function throwIfOtherYaml(document, source) {
    const { explicit, version } = document.directives.yaml;
    if (!explicit || version === '1.2')
        return;
    const at = Math.max(source.text.indexOf('%YAML'), 0);
    throw source.error(at, `a policy is written in YAML 1.2, found ${version}`);
}
function explained(error, source) {
    const at = Math.min(error.pos[0], source.text.length);
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return source.error(at, 'a policy is one document; what follows this line is a second one');
        case 'TAG_RESOLVE_FAILED':
            return source.error(at, `a policy has no tags of its own; take this one out`);
        case 'TAB_AS_INDENT':
            return source.error(at, 'YAML indents by spaces, found a tab');
        default: {
            const unquoted = unquotedGate(source, at);
            if (unquoted !== null)
                return unquoted;
            // A line that is not indented as it should be is found at its start.
            const spaces = /^ */.exec(source.text.slice(at, at + 300))?.[0].length ?? 0;
            return source.error(at + spaces, `this is no YAML: ${(0,untrusted_text/* visible */.RK)(lowerFirst(error.message))}`);
        }
    }
}
/** A line that holds a gate which YAML reads as something else: in quotes, or with a `*` first. */
const gateThatYamlTakes = /^(?<before>[ ]*(?:-[ ]+|gates:[ ]+))(?<gate>(?:\w+:[ ]+)?["'*{[&!|>%@`].*)$/u;
/** Where the error is in such a line: how the line is written. */
function unquotedGate(source, at) {
    const line = source.lineAt(at);
    const { before = '', gate = '' } = gateThatYamlTakes.exec(source.line(line))?.groups ?? {};
    const written = gate.replace(/ #.*$/, '').trimEnd();
    if (written.length > 200 || !/[<>=]/.test(written))
        return null;
    const [first = ''] = written.replace(/^\w+:[ ]+/, '');
    const name = /^'([^'"]*)'(.*)$/.exec(written);
    const gateLine = name === null ? written : `"${name[1]}"${name[2]}`;
    const quotes = `'${gateLine.replaceAll("'", "''")}'`;
    return source.error(source.startOf(line) + before.length, `YAML has a meaning of its own for the ${first} here, so the gate line stands in single ` +
        `quotes: ${(0,untrusted_text/* visible */.RK)(before.trim())} ${(0,untrusted_text/* visible */.RK)(quotes)}`);
}
function lowerFirst(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf),
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(761);
/* harmony import */ var _gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8403);
/* harmony import */ var _policy_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2936);




/** Nodes after every alias is followed: an alias counts as much as what it stands for. */
const mostNodes = 100_000;
const core = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`));
const styles = {
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
/** The document as plain nodes. Refuses what YAML allows and a policy does not. */
function treeOf(document, source) {
    return new TreeBuilder(source).build(document.contents, 0);
}
/** Walks in the order of the text, so that an alias finds the anchor that stands before it. */
class TreeBuilder {
    #source;
    #anchors = new Map();
    #built = new Map();
    #nodes = 0;
    constructor(source) {
        this.#source = source;
    }
    /** `at`: where an empty place, for which there is no node, is. */
    build(yaml, at) {
        if (yaml === null)
            return { kind: 'scalar', value: null, style: 'plain', start: at, end: at };
        const start = yaml.range[0];
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(yaml))
            return this.#aliased(yaml.source, start);
        if (yaml.tag !== undefined && !core.has(yaml.tag)) {
            throw this.#source.error(start, `a policy has no tags of its own, found ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(yaml.tag)}`);
        }
        if (yaml.anchor !== undefined)
            this.#anchors.set(yaml.anchor, yaml);
        const before = this.#nodes;
        this.#count(1, start);
        const node = this.#content(yaml, start);
        this.#built.set(yaml, { node, nodes: this.#nodes - before });
        return node;
    }
    #aliased(name, start) {
        const target = this.#anchors.get(name);
        if (target === undefined) {
            const hint = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, [...this.#anchors.keys()]);
            throw this.#source.error(start, `no anchor ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`&${name}`)} stands before this alias; in a list, a gate line that ` +
                `begins with * stands in single quotes.${hint}`);
        }
        const built = this.#built.get(target);
        if (built === undefined) {
            throw this.#source.error(start, 'this alias stands inside of what it stands for');
        }
        this.#count(built.nodes, start);
        return built.node;
    }
    #count(nodes, start) {
        this.#nodes += nodes;
        if (this.#nodes <= mostNodes)
            return;
        throw this.#source.error(start, `with its aliases followed, a policy has ${mostNodes} values at most`);
    }
    #content(yaml, start) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(yaml))
            return this.#map(yaml, start);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(yaml))
            return this.#scalar(yaml, start);
        return { kind: 'list', items: yaml.items.map((item) => this.build(item, start)), start };
    }
    #scalar(yaml, start) {
        const { value } = yaml;
        if (!isPlainScalar(value)) {
            throw this.#source.error(start, `a policy holds no value like ${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(String(value))}`);
        }
        if (typeof value === 'string' && !value.isWellFormed()) {
            throw this.#source.error(start, 'this text holds half of a surrogate pair');
        }
        const style = styles[yaml.type ?? ''] ?? 'plain';
        return { kind: 'scalar', value, style, start, end: yaml.range[1] };
    }
    #map(yaml, start) {
        const entries = new Map();
        for (const pair of yaml.items) {
            const key = this.#key(pair);
            const name = String(key.value);
            const first = entries.get(name);
            if (first !== undefined) {
                const line = this.#source.lineAt(first.key.start);
                const problem = `${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} stands here a second time; the first is on line ${line}`;
                throw this.#source.error(key.start, problem);
            }
            entries.set(name, { key, value: this.build(pair.value, key.end) });
        }
        return { kind: 'map', entries, start };
    }
    #key({ key: yaml }) {
        const key = this.build(yaml, yaml?.range[0] ?? 0);
        const at = yaml.range[0];
        if (key.kind !== 'scalar' || key.value === null) {
            throw this.#source.error(at, `expected a key, which is text, found ${(0,_policy_node_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(key, _gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)}`);
        }
        if (typeof key.value !== 'string') {
            const written = this.#source.text.slice(key.start, key.end);
            throw this.#source.error(at, `a key is text, found ${(0,_policy_node_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(key, _gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)}; write "${written}" in quotes`);
        }
        if (key.value === '<<' && key.style === 'plain') {
            throw this.#source.error(at, 'YAML 1.2 has no merge keys; what several models share stands under "defaults"');
        }
        if (key.value === '__proto__' || key.value === '') {
            throw this.#source.error(at, `${(0,_gate_line_line_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key.value)} cannot be a key`);
        }
        return { ...key, start: at };
    }
}
function isPlainScalar(value) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
/** The tree as plain data, for the schema. What an alias stands for is the same object each time. */
function dataOf(root) {
    const done = new Map();
    const data = (node) => {
        if (done.has(node))
            return done.get(node);
        const value = plain(node);
        done.set(node, value);
        return value;
    };
    const plain = (node) => {
        switch (node.kind) {
            case 'scalar':
                return node.value;
            case 'list':
                return node.items.map(data);
            case 'map':
                return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, data(value)]));
        }
    };
    return data(root);
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ madeUpFacts)
});

// UNUSED EXPORTS: holdsTarget

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
        datasets: null,
    };
    return datasets === null ? found : { ...found, datasets: entriesOf(found, datasets) };
}
function pointsOf(values) {
    return values.map((value, step) => ({ value, step, timestamp: step }));
}
function entriesOf({ histories, runId: run }, datasets) {
    return [...datasets].flatMap(([metric, names]) => (histories.get(metric) ?? []).flatMap(({ step, timestamp }, index) => {
        const name = names[index] ?? names[0];
        return name === undefined
            ? []
            : [{ metric, runId: run, step, timestamp, dataset: { name, digest: name } }];
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
        codeOrigin: candidate.commit === null
            ? { kind: 'not-recorded' }
            : { kind: 'recorded', commit, relation: candidate.commit },
        signatures: situation.signatures,
        now,
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
/* harmony export */   d: () => (/* binding */ decisionData)
/* harmony export */ });
/* unused harmony export decisionOutput */
/* harmony import */ var _exact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8704);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9411);
/* harmony import */ var _print_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2642);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3596);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6515);






const asItIs = (text) => text;
/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */
function decisionData(outcome) {
    const { decision, changes, ending } = outcome;
    return {
        format: 1,
        // A conflict is an error, and an error is no verdict.
        verdict: ending.kind === 'conflict' ? null : decision.verdict,
        promoted: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .promoted */ .tU)(outcome),
        inPlace: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .inPlace */ .zp)(outcome),
        ending: ending.kind,
        problem: ending.kind === 'conflict' ? ending.problem : (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .recordProblem */ .hN)(outcome),
        model: decision.model,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .targetKey */ .hD)(decision.target),
        archiveExisting: decision.target.kind === 'stage' && decision.target.archiveExisting,
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
            reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReason */ .Dk)(check, asItIs),
        })),
        gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
        changes: changes.flatMap((change) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .changeLines */ .Ow)(change, asItIs)),
    };
}
function gateData(result, champion) {
    return {
        gate: (0,_print_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .printGate */ .BZ)(result.gate),
        metric: result.metric,
        severity: result.gate.severity,
        outcome: result.outcome,
        finding: result.finding.kind,
        reason: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateReason */ .cG)(result, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .numbersOf */ .c)(result, champion), asItIs),
        candidate: readingData(result.candidate),
        candidateDatasets: datasetData(result.candidateMeasuredOn),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && readingData(result.baseline.reading),
            datasets: datasetData(result.baseline.measuredOn),
        },
        bound: result.bound && (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)(result.bound),
        samples: result.enough.samples && readingData(result.enough.samples),
        confidenceLimit: result.enough.confidence?.limit
            ? (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)(result.enough.confidence.limit)
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
            return (0,_exact_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
        case 'not-on-dataset':
        case 'dataset-not-known':
            return null;
    }
}
function datasetData(measured) {
    return measured && [...measured.datasets].map(([digest, name]) => ({ name, digest }));
}
/** Most bytes of the `decision` output. */
const outputLimit = 64_000;
/**
 * One line of ASCII JSON in which no shell, expression or HTML finds anything to interpret.
 * Details are left out, the largest first, where it would be longer than an output may be.
 */
function decisionOutput(outcome) {
    const data = decisionData(outcome);
    const briefGates = data.gates.map(({ gate, metric, outcome: result, finding }) => ({
        gate,
        metric,
        outcome: result,
        finding,
    }));
    const notPassed = briefGates.filter((gate) => gate.outcome !== 'pass');
    const attempts = [
        data,
        { ...data, gates: briefGates, abridged: true },
        { ...data, gates: notPassed.slice(0, 50), abridged: true },
        { ...data, gates: [], checks: [], abridged: true },
        { ...data, gates: [], checks: [], holders: [], changes: [], abridged: true },
    ];
    for (const attempt of attempts) {
        const text = harmless(JSON.stringify(attempt));
        if (text.length <= outputLimit)
            return text;
    }
    return harmless(JSON.stringify({ abridged: true, verdict: data.verdict }));
}
/** Everything but plain ASCII, and what shells and HTML interpret, as `\u` escapes. */
function harmless(json) {
    return json.replace(/['`$<>&]|[^\x20-\x7e]/g, (unit) => {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
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


/***/ })

};
