export const id = 2;
export const ids = [2];
export const modules = {

/***/ 9002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./src/policy-file/gate-line/gate-line-error.ts
var gate_line_error = __webpack_require__(6467);
// EXTERNAL MODULE: ./src/policy-file/gate-line/line-reader.ts
var line_reader = __webpack_require__(2966);
// EXTERNAL MODULE: ./src/policy-file/yaml/source-text.ts
var source_text = __webpack_require__(5360);
// EXTERNAL MODULE: ./src/policy-file/yaml/yaml-document.ts + 1 modules
var yaml_document = __webpack_require__(4885);
// EXTERNAL MODULE: ./src/policy-file/yaml/yaml-node.ts
var yaml_node = __webpack_require__(2133);
// EXTERNAL MODULE: ./src/policy-file/yaml/yaml-tree.ts
var yaml_tree = __webpack_require__(6961);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./src/core/gates/canonical-gate.ts
var canonical_gate = __webpack_require__(9964);
// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gate = __webpack_require__(1741);
;// CONCATENATED MODULE: ./src/policy-file/policy/digest.ts




/**
 * SHA-256 over canonical JSON (RFC 8785) of what the policy asks of each model, its defaults
 * merged: comments, quotes, aliases and the order of keys do not change it. The order of gates
 * does, for it is that of the report; requirements come in one order from `parsePolicy`. All text
 * must be well-formed Unicode.
 */
function policyDigest(models) {
    // `format` changes whenever the shape does, so that digests never mix.
    const text = canonical({
        format: 3,
        models: inOrder([...models], ([name]) => name).map(modelFact),
    });
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}
function modelFact([name, policy]) {
    return {
        name,
        requirements: policy.requirements.map(requirementFact),
        gates: policy.gates.map(canonical_gate/* canonicalGate */.K),
        firstPromotion: policy.firstPromotion,
        sameDataset: policy.sameDataset,
        evidence: policy.evidence && evidenceFact(policy.evidence),
    };
}
function evidenceFact({ from, experiment, runTags, maxAge }) {
    return {
        from,
        experiment,
        runTags: Object.fromEntries(runTags),
        maxAge: maxAge?.milliseconds ?? null,
    };
}
function requirementFact(requirement) {
    const { kind } = requirement;
    switch (requirement.kind) {
        case 'from':
            return { kind, source: (0,gate/* baselineKey */.x2)(requirement.source) };
        case 'tag':
            return { kind, key: requirement.key, condition: conditionFact(requirement.condition) };
        case 'max-age':
            return { kind, milliseconds: requirement.milliseconds };
        case 'soak':
            return { kind, milliseconds: requirement.milliseconds };
        case 'git-commit':
            return { kind, relation: requirement.relation };
        case 'signature':
            return { kind };
        case 'freeze':
            return { kind, windows: inOrder(requirement.windows.map(windowFact), canonical) };
    }
}
function conditionFact(condition) {
    switch (condition.kind) {
        case 'present':
            return 'present';
        case 'equals':
            return { oneOf: [condition.value] };
        case 'one-of':
            return { oneOf: [...new Set(condition.values)].sort() };
    }
}
function windowFact({ from, to, timeZone }) {
    return { from, to, timeZone };
}
function inOrder(items, textOf) {
    return items
        .map((item) => ({ item, text: textOf(item) }))
        .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
        .map(({ item }) => item);
}
function canonical(data) {
    const text = (0,canonicalize/* default */.A)(data);
    if (text === undefined)
        throw new Error('the policy has no canonical form');
    return text;
}

// EXTERNAL MODULE: ./src/core/text/near-name.ts
var near_name = __webpack_require__(6853);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./src/policy-file/policy/freeze-window.ts


const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;
/** What a window looks like, for messages and for the schema. */
const windowExample = 'Fri 16:00 - Mon 08:00 Europe/Berlin';
const windowPattern = '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01][0-9]|2[0-3]):[0-5][0-9] - ' +
    '(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01][0-9]|2[0-3]):[0-5][0-9] [A-Za-z][A-Za-z0-9_+/\\-]*$';
/** The words of a window, in order, and what each is called in a message. */
const parts = [
    'a weekday (Mon to Sun)',
    'a time of day',
    'a - with spaces round it',
    'a weekday (Mon to Sun)',
    'a time of day',
    'a time zone',
];
/** `Fri 16:00 - Mon 08:00 Europe/Berlin`, or why it is none. */
function parseFreezeWindow(text) {
    const words = [...text.matchAll(/[^ ]+/g)];
    const word = (part) => {
        const match = words[part];
        return { text: match?.[0] ?? '', index: match?.index ?? text.length };
    };
    const from = momentOf(word(0), word(1), 0);
    if ('problem' in from)
        return from;
    const dash = word(2);
    if (dash.text !== '-')
        return expected(2, dash, isDash(dash.text) ? '-' : null);
    const to = momentOf(word(3), word(4), 3);
    if ('problem' in to)
        return to;
    const zone = word(5);
    const problem = problemOfZone(zone);
    if (problem !== null)
        return problem;
    if (words.length > 6)
        return { problem: 'a window ends with its time zone', index: word(6).index };
    if (minuteOfWeek(from) === minuteOfWeek(to)) {
        return {
            problem: 'this window is always closed: it ends at the moment at which it begins, a week later',
            index: 0,
        };
    }
    return { text, from, to, timeZone: zone.text };
}
function momentOf(day, time, part) {
    const index = days.indexOf(day.text);
    if (index === -1)
        return expected(part, day, dayMeant(day.text));
    const [, hour, minute] = /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(time.text) ?? [];
    if (hour === undefined)
        return expected(part + 1, time, timeMeant(time.text));
    return { day: index, minute: Number(hour) * 60 + Number(minute) };
}
function dayMeant(text) {
    const first = text.slice(0, 3).toLowerCase();
    return days.find((day) => day.toLowerCase() === first) ?? (0,near_name/* nearest */.pA)(text, days);
}
function timeMeant(text) {
    if (text === '24:00')
        return '00:00';
    const [, hour, minute = '00'] = /^([0-9]{1,2})(?:[:.h]([0-9]{2}))?$/.exec(text) ?? [];
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59)
        return null;
    return `${hour.padStart(2, '0')}:${minute}`;
}
function isDash(text) {
    return /^[−–—]$/u.test(text);
}
/** A name that the time zone database has; offsets such as +02:00 know no summer time. */
function problemOfZone(zone) {
    const own = canonicalZone(zone.text);
    if (own !== null && (own === zone.text || own.toLowerCase() !== zone.text.toLowerCase())) {
        return null;
    }
    const hint = () => (0,line_reader/* suggestion */.h)(own ?? zoneMeant(zone.text));
    return { ...expected(5, zone, null), hint };
}
function zoneMeant(text) {
    const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
    const last = text.toLowerCase();
    const city = zones.find((name) => name.toLowerCase().split('/').at(-1) === last);
    return city ?? (0,near_name/* nearest */.pA)(text, zones);
}
/** Asking takes up to a millisecond, and the answer stays the same. */
const asked = new Map();
/** What the runtime calls the zone, which for an older name is another one; null: it knows none. */
function canonicalZone(text) {
    const known = asked.get(text);
    if (known !== undefined)
        return known;
    const zone = zoneOfRuntime(text);
    asked.set(text, zone);
    return zone;
}
function zoneOfRuntime(text) {
    if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text))
        return null;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
    }
    catch {
        return null;
    }
}
function expected(part, word, meant) {
    const found = word.text === '' ? 'the end' : (0,line_reader/* quoted */.TL)(word.text);
    const hint = (0,line_reader/* suggestion */.h)(meant);
    const dayAfter = word.text === '24:00' ? ' It is that of the day after.' : '';
    const problem = `expected ${parts[part]}, as in "${windowExample}", found ${found}${hint}${dayAfter}`;
    return { problem, index: word.index };
}
/**
 * Whether the windows leave no minute of the week open. Windows of different time zones are laid
 * on one week in winter and on one in summer; closed in both is closed.
 */
function closesTheWholeWeek(windows) {
    const minutes = windows.reduce((sum, window) => sum + lengthOf(window), 0);
    if (minutes < minutesOfWeek)
        return false;
    const winter = Date.UTC(2026, 0, 7);
    const summer = Date.UTC(2026, 6, 8);
    return [winter, summer].every((moment) => closesTheWeekOf(windows, moment));
}
function closesTheWeekOf(windows, moment) {
    const offsets = new Map();
    /** +1 where a window begins and -1 where it ends. */
    const changes = new Int32Array(minutesOfWeek + 1);
    for (const window of windows) {
        const { from, timeZone } = window;
        const offset = offsets.get(timeZone) ?? minutesAheadOfUtc(timeZone, moment);
        offsets.set(timeZone, offset);
        const start = modulo(minuteOfWeek(from) - offset);
        const end = start + lengthOf(window);
        add(changes, start, Math.min(end, minutesOfWeek));
        if (end > minutesOfWeek)
            add(changes, 0, end - minutesOfWeek);
    }
    let open = 0;
    for (let minute = 0; minute < minutesOfWeek; minute += 1) {
        open += changes[minute] ?? 0;
        if (open === 0)
            return false;
    }
    return true;
}
function add(changes, start, end) {
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
}
function minuteOfWeek({ day, minute }) {
    return day * minutesOfDay + minute;
}
function lengthOf({ from, to }) {
    return modulo(minuteOfWeek(to) - minuteOfWeek(from));
}
function modulo(minutes) {
    return ((minutes % minutesOfWeek) + minutesOfWeek) % minutesOfWeek;
}
/** From `GMT+05:30`; plain `GMT` is zero. */
function minutesAheadOfUtc(timeZone, moment) {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
        .formatToParts(new Date(moment))
        .find(({ type }) => type === 'timeZoneName')?.value;
    const [, sign, hours, minutes] = /^GMT([-+])([0-9]{2}):([0-9]{2})/.exec(parts ?? '') ?? [];
    const ahead = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === '-' ? -ahead : ahead;
}

;// CONCATENATED MODULE: ./src/policy-file/policy/gates/gate-schema.ts

/**
 * The shape of a list's item that is the long form of a gate, for editors above all: the reader of
 * gates (`long-form.ts`) refuses whatever this refuses, and says it better.
 */
const metric = schemas/* string */.YjP()
    .check(api/* _minLength */.m9(1))
    .check(schemas/* meta */.mIj({
    description: 'What stands left of the operator in a gate line: a name, a pattern, names in braces, or a function of them like max(val_auc), each on one dataset with @NAME; or the difference of two.',
    examples: ['accuracy', 'recall/{young,senior}', 'train_auc - val_auc'],
}));
const severity = schemas/* optional */.lqM(schemas/* enum */.k5n(['fail', 'warn', 'info'])).check(schemas/* meta */.mIj({
    description: 'What a failure of the gate means: it stops the promotion (fail), is a warning, or is only shown.',
    default: 'fail',
}));
const dataset = schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1))).check(schemas/* meta */.mIj({
    description: 'Name or digest of an MLflow dataset: only what was measured on it counts, on both sides. The same as an @ behind the metric.',
}));
const otherwise = (lacking) => schemas/* optional */.lqM(schemas/* enum */.k5n(['hold', 'fail']))
    .check(schemas/* meta */.mIj({ description: `What the gate says where ${lacking}.`, default: 'hold' }));
const countName = schemas/* string */.YjP()
    .check(api/* _minLength */.m9(1))
    .check(schemas/* meta */.mIj({
    description: 'The metric that counts the samples: its plain name.',
}));
const samples = schemas/* strictObject */.rej({
    metric: countName,
    min: schemas/* int */.Whr()
        .check(api/* _gte */.qm(1))
        .check(schemas/* meta */.mIj({ description: 'The fewest samples that are enough.' })),
    else: otherwise('there are fewer samples, or nobody knows how many'),
})
    .check(schemas/* meta */.mIj({ description: 'On how many samples the candidate must have been measured.' }));
const wilson = schemas/* strictObject */.rej({
    level: schemas/* number */.aig()
        .check(api/* _gt */.Tx(0.5))
        .check(api/* _lt */.Au(1))
        .check(schemas/* meta */.mIj({ description: 'The confidence of the one-sided limit, as in 0.95.' })),
    samples: countName,
    else: otherwise('the limit cannot be worked out'),
})
    .check(schemas/* meta */.mIj({ description: "Wilson's limit of a proportion: accuracy, recall and the like." }));
const logged = schemas/* strictObject */.rej({
    logged: schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1))
        .check(schemas/* meta */.mIj({
        description: 'The metric that holds the limit which training worked out: its plain name.',
    })),
    else: otherwise('no such limit was logged'),
})
    .check(schemas/* meta */.mIj({ description: 'A limit that training logged as a metric of its own.' }));
const confidence = schemas/* union */.KCZ([wilson, logged]).check(schemas/* meta */.mIj({
    description: 'Compares a limit that the value holds with confidence, instead of the value: the lower one with min, the upper one with max.',
}));
const bound = (of, example) => schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().check(api/* _minLength */.m9(1))]).check(schemas/* meta */.mIj({
    description: `A number, or what stands right of the operator in a gate line: the metric is ${of} it.`,
    examples: [example],
}));
const min = bound('>=', 'champion - 0.5%');
const max = bound('<=', 'champion + 10%');
const beside = {
    severity,
    dataset,
    samples: schemas/* optional */.lqM(samples),
    confidence: schemas/* optional */.lqM(confidence),
};
const fromBelow = schemas/* strictObject */.rej({ metric, min, max: schemas/* optional */.lqM(max), ...beside })
    .check(schemas/* meta */.mIj({ description: 'A gate in its long form, with what no gate line can ask.' }));
const fromAbove = schemas/* strictObject */.rej({ metric, max, ...beside })
    .check(schemas/* meta */.mIj({ description: 'The same for a metric that must be low.' }));
const betterThan = schemas/* strictObject */.rej({
    metric: metric.check(schemas/* meta */.mIj({
        description: 'The metric whose history holds the values of the folds or repeats: a name, a pattern, or names in braces.',
    })),
    'better-than': schemas/* string */.YjP().check(schemas/* meta */.mIj({
        description: 'Whose values: champion, alias:NAME, stage:NAME or version:N.',
        examples: ['champion'],
    })),
    better: schemas/* enum */.k5n(['higher', 'lower'])
        .check(schemas/* meta */.mIj({ description: 'Which values of the metric are the better ones.' })),
    test: schemas/* enum */.k5n(['mann-whitney', 'wilcoxon']).check(schemas/* meta */.mIj({
        description: 'mann-whitney for independent repeats; wilcoxon where the values of the same step belong together.',
    })),
    alpha: schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gt */.Tx(0)).check(api/* _lt */.Au(0.5)))
        .check(schemas/* meta */.mIj({ description: 'How often luck alone may pass the gate.', default: 0.05 })),
    'minimum-effect': schemas/* optional */.lqM(schemas/* number */.aig().check(api/* _gte */.qm(0))).check(schemas/* meta */.mIj({
        description: 'By how much the candidate must be better, in units of the metric.',
        default: 0,
    })),
    severity,
    dataset,
    samples: schemas/* optional */.lqM(samples),
})
    .check(schemas/* meta */.mIj({
    description: 'A gate that compares all values of a metric, over folds or repeats, with those of another version: better by more than luck.',
}));
const longForms = [fromBelow, fromAbove, betterThan];
/** The keys of each mapping, for messages about a key that is none of them. */
const gateKeys = {
    gate: [...new Set([...Object.keys(fromBelow.shape), ...Object.keys(betterThan.shape)])],
    samples: Object.keys(samples.shape),
    confidence: [...new Set([...Object.keys(wilson.shape), ...Object.keys(logged.shape)])],
};

// EXTERNAL MODULE: ./src/policy-file/policy/requirement-text.ts
var requirement_text = __webpack_require__(7521);
;// CONCATENATED MODULE: ./src/policy-file/policy/schema.ts




/**
 * The shape of a policy file: what reads it, and what `schema/policy.schema.json` is made of. The
 * `error` of each part is what a message says was expected. Gate lines are read by `GateReader`,
 * which knows where they stand; here they are only text.
 */
/** A text that a parser turns into something else, or says why not. `about` is for editors. */
function read(expected, parse, about) {
    return schemas/* pipe */.FsL(schemas/* string */.YjP({ error: expected }).check(schemas/* meta */.mIj(about)), schemas/* transform */.pdi((text, context) => {
        const result = parse(text);
        if (!('problem' in result))
            return result;
        const { problem: message, ...params } = result;
        context.issues.push({ code: 'custom', input: text, message, params });
        return core/* NEVER */.tm;
    }));
}
const tagText = schemas/* string */.YjP({ error: 'a text' });
const mostValues = 100;
const tagCondition = schemas/* union */.KCZ([
    tagText.check(schemas/* meta */.mIj({ description: 'The tag has this value.' })),
    schemas/* array */.YOg(tagText)
        .check(api/* _minLength */.m9(1, { error: 'expected at least one text, found none' }))
        .check(api/* _maxLength */.Eb(mostValues, { error: `a tag may be one of ${mostValues} texts at most` }))
        .check(schemas/* meta */.mIj({ description: 'The tag has one of these values.' })),
    schemas/* strictObject */.rej({ present: schemas/* literal */.euz(true) })
        .check(schemas/* meta */.mIj({ description: 'The tag is there, whatever its value.' })),
], { error: 'a text, a list of texts, or {present: true}' })
    .check(schemas/* meta */.mIj({
    description: 'What a tag of the model version must be. The tags of MLflow are text: a number or true stands in quotes.',
}));
const runTag = schemas/* string */.YjP({ error: 'a text' }).check(api/* _minLength */.m9(1), schemas/* refine */.YPB((text) => !/\{(?!(?:name|version)\})[^{}]*\}/.test(text), {
    error: 'the only places to fill in are {name} and {version}',
}));
const requirements = schemas/* strictObject */.rej({
    from: schemas/* optional */.lqM(read('"stage:NAME" or "alias:NAME"', requirement_text/* parseSource */.PJ, {
        description: 'What the version holds at the moment: stage:Staging or alias:challenger.',
        examples: ['stage:Staging', 'alias:challenger'],
        pattern: requirement_text/* sourcePattern */.uB,
    })),
    tags: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), tagCondition, { error: 'a mapping of tags and what they must be' })
        .check(atLeastOne('tag', 50)))
        .check(schemas/* meta */.mIj({
        description: 'Tags that the version must carry.',
        examples: [{ validation_status: 'approved' }],
        minProperties: 1,
    })),
    'max-age': schemas/* optional */.lqM(read('an age like "7d"', requirement_text/* parseAge */.F1, {
        description: 'How long ago the run of the version may have ended: a whole number and m (minutes), h, d or w.',
        examples: ['7d', '12h'],
        pattern: requirement_text/* agePattern */.go,
    })),
    soak: schemas/* optional */.lqM(read('a time like "24h"', (text) => (0,requirement_text/* parseAge */.F1)(text, 'a time'), {
        description: 'How long the version must have held what "from" says, by the records of Stagegate: a whole number and m (minutes), h, d or w. It needs a "from".',
        examples: ['24h', '3d'],
        pattern: requirement_text/* agePattern */.go,
    })),
    'git-commit': schemas/* optional */.lqM(schemas/* enum */.k5n(['same', 'ancestor'], { error: 'same or ancestor' })).check(schemas/* meta */.mIj({
        description: 'Which commit the run of the version was made from, by its tag mlflow.source.git.commit: the one that is being promoted (same), or that or one in its history (ancestor).',
    })),
    signature: schemas/* optional */.lqM(schemas/* literal */.euz('compatible', { error: 'compatible' })).check(schemas/* meta */.mIj({
        description: 'compatible: the model takes whatever the champion takes, and answers what it answers.',
    })),
    'same-dataset': schemas/* optional */.lqM(schemas/* enum */.k5n(['require', 'hold', 'warn', 'ignore'], {
        error: 'one of require, hold, warn, ignore',
    }))
        .check(schemas/* meta */.mIj({
        description: 'What a relative gate says when the two values were measured on different datasets: hold; warn (the comparison decides, a warning is added); ignore. With require it holds also when the datasets are not known.',
    })),
}, { error: 'a mapping of requirements' })
    .check(schemas/* meta */.mIj({
    description: 'What the version must be, besides its metrics. A model takes each key that it does not have itself from the defaults; tags count as one key.',
}));
const evidence = schemas/* strictObject */.rej({
    from: schemas/* optional */.lqM(schemas/* enum */.k5n(['training', 'evaluation', 'any'], {
        error: 'one of training, evaluation, any',
    }))
        .check(schemas/* meta */.mIj({
        description: 'Which runs count: training (the run that put the model out), evaluation (every other run that measured it), or any.',
    })),
    experiment: schemas/* optional */.lqM(schemas/* string */.YjP({ error: 'the name of an experiment' }).check(api/* _minLength */.m9(1)))
        .check(schemas/* meta */.mIj({
        description: 'Only runs of this experiment count. Runs that MLflow does not link to the version are searched for here.',
        examples: ['fraud-eval'],
    })),
    'run-tags': schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), runTag, { error: 'a mapping of run tags and their values' })
        .check(atLeastOne('tag', 20)))
        .check(schemas/* meta */.mIj({
        description: 'The tags of a run that evaluated the version and that MLflow does not link to it. {name} stands for the registered model, {version} for the version number.',
        examples: [{ model_version: '{name}/{version}' }],
        minProperties: 1,
    })),
    'max-age': schemas/* optional */.lqM(read('an age like "7d"', requirement_text/* parseAge */.F1, {
        description: "How old the candidate's values may be: a whole number and m (minutes), h, d or w. Older ones do not count.",
        examples: ['7d'],
        pattern: requirement_text/* agePattern */.go,
    })),
}, { error: 'a mapping of what evidence counts' })
    .check(schemas/* meta */.mIj({
    description: 'Which of the values that MLflow has of the version count. A model takes each key that it does not have itself from the defaults.',
}));
const gateText = schemas/* string */.YjP({ error: 'a gate line' });
const gates = schemas/* union */.KCZ([
    gateText.check(schemas/* meta */.mIj({ description: 'A block of text (|) with one gate a line.' })),
    schemas/* array */.YOg(schemas/* union */.KCZ([
        gateText.check(schemas/* meta */.mIj({ description: 'One gate line.' })),
        ...['fail', 'warn', 'info'].map((severity) => schemas/* strictObject */.rej({ [severity]: gateText })
            .check(schemas/* meta */.mIj({ description: `One gate line that begins with "${severity}: ".` }))),
        ...longForms,
    ]))
        .check(api/* _minLength */.m9(1))
        .check(schemas/* meta */.mIj({ description: 'One gate an item: a line, or the long form.' })),
], { error: 'gate lines, as a block of text (|) or a list' })
    .check(schemas/* meta */.mIj({
    description: 'The gates of the model: val_auc >= 0.9, or val_auc >= champion - 0.5%. At least one of them is no warn: or info:. The gates of a model replace those of the defaults.',
    examples: [['val_auc >= 0.9', 'val_auc >= champion - 0.5%']],
}));
const mostWindows = 50;
const freeze = schemas/* array */.YOg(read(`a window like "${windowExample}"`, parseFreezeWindow, {
    description: 'From one moment of the week to another, and a time zone of the IANA database. Days are Mon to Sun.',
    examples: [windowExample],
    pattern: windowPattern,
}), { error: `a list of windows like "${windowExample}"` })
    .check(api/* _minLength */.m9(1, {
    error: 'expected at least one window, found none; leave freeze out where there is none',
}))
    .check(api/* _maxLength */.Eb(mostWindows, { error: `${mostWindows} windows at most` }))
    .check(schemas/* refine */.YPB((windows) => !closesTheWholeWeek(windows), {
    error: 'together these windows are always closed: they leave no minute of the week open',
}))
    .check(schemas/* meta */.mIj({
    description: 'When nothing is promoted. The windows of a model replace those of the defaults. They may overlap.',
}));
const modelFields = schemas/* strictObject */.rej({
    require: schemas/* optional */.lqM(requirements),
    evidence: schemas/* optional */.lqM(evidence),
    'first-promotion': schemas/* optional */.lqM(schemas/* enum */.k5n(['require-absolute', 'hold', 'allow'], {
        error: 'one of require-absolute, hold, allow',
    }))
        .check(schemas/* meta */.mIj({
        description: 'What a relative gate says when nothing holds the target yet: require-absolute skips it if an absolute gate on the same metric stands beside it; hold; allow skips it.',
    })),
    gates: schemas/* optional */.lqM(gates),
    freeze: schemas/* optional */.lqM(freeze),
}, { error: 'a mapping with gates, require, evidence, first-promotion or freeze' })
    .check(schemas/* meta */.mIj({ id: 'model', description: 'The rules of one registered model.' }));
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1, { error: 'the number 1' })
        .check(schemas/* meta */.mIj({ description: 'The version of this format.' })),
    defaults: schemas/* optional */.lqM(modelFields).check(schemas/* meta */.mIj({
        description: 'What holds for every model that does not say otherwise: require and evidence key by key, gates and freeze as a whole.',
    })),
    models: schemas/* record */.g1P(schemas/* string */.YjP(), modelFields, { error: 'a mapping of registered models' })
        .check(atLeastOne('model', 1000))
        .check(schemas/* meta */.mIj({ description: 'The registered models, by name.', minProperties: 1 })),
}, { error: 'a mapping with version and models' })
    .check(schemas/* meta */.mIj({
    title: 'Stagegate policy',
    description: 'Which model versions Stagegate promotes.',
}));
/** How many entries a mapping may have. */
function atLeastOne(what, most) {
    return schemas/* check */.z6Y(({ value, issues }) => {
        const count = Object.keys(value).length;
        if (count > 0 && count <= most)
            return;
        const message = count === 0 ? `expected at least one ${what}, found none` : `${most} ${what}s at most`;
        issues.push({ code: 'custom', message, input: value });
    });
}
/** The keys of each mapping, for messages about a key that is none of them. */
const keysOf = {
    policy: Object.keys(policySchema.shape),
    model: Object.keys(modelFields.shape),
    require: Object.keys(requirements.shape),
    evidence: Object.keys(evidence.shape),
    tag: ['present'],
};

;// CONCATENATED MODULE: ./src/policy-file/policy/explain-issue.ts




/** The first in the file of what the schema found wrong; only this one is explained. */
function explainFirst(issues, root, source) {
    let first = null;
    let least = Number.POSITIVE_INFINITY;
    for (const issue of issues) {
        const offset = offsetOf(issue, root);
        if (offset < least)
            [first, least] = [issue, offset];
    }
    return first === null ? null : explained(first, root, source);
}
function offsetOf(issue, root) {
    const path = pathOf(issue);
    const node = (0,yaml_node/* nodeAt */.oB)(root, path) ?? (0,yaml_node/* nodeAt */.oB)(root, path.slice(0, -1)) ?? root;
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const key = node.kind === 'map' ? node.entries.get(keys[0] ?? '') : undefined;
    return key?.key.start ?? node.start;
}
function pathOf(issue) {
    return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}
function explained(issue, root, source) {
    const path = pathOf(issue);
    const node = (0,yaml_node/* nodeAt */.oB)(root, path);
    if (node === undefined)
        return missing(path, issue.message, root, source);
    switch (issue.code) {
        case 'unrecognized_keys':
            return unknownKey(issue.keys, node, path, source);
        case 'custom': {
            const index = issue.params?.index;
            const hint = issue.params?.hint;
            const within = node.kind === 'scalar' && typeof index === 'number';
            return source.error(within ? (0,yaml_node/* offsetIn */.Zc)(node, index, source.text) : node.start, issue.message + (typeof hint === 'function' ? String(hint()) : ''));
        }
        case 'too_small':
        case 'too_big':
            return source.error(node.start, issue.message);
        default: {
            const wrong = node.kind === 'list' ? node.items.find(isNoText) : undefined;
            if (wrong !== undefined && withinRules(path)?.[1] === 'tags') {
                const hint = tagHint(wrong, source);
                return source.error(wrong.start, `expected a text, found ${(0,yaml_node/* found */.F9)(wrong)}${hint}`);
            }
            const hint = hintFor(issue, node, path, source);
            const problem = `expected ${issue.message}, found ${(0,yaml_node/* found */.F9)(node)}${hint}`;
            return source.error(node.start, problem);
        }
    }
}
function missing(path, expected, root, source) {
    const parent = (0,yaml_node/* nodeAt */.oB)(root, path.slice(0, -1)) ?? root;
    return source.error(parent.start, `${(0,line_reader/* quoted */.TL)(String(path.at(-1)))} is missing; expected ${expected}`);
}
function unknownKey(keys, node, path, source) {
    const key = keys[0] ?? '';
    const at = (node.kind === 'map' ? node.entries.get(key)?.key.start : undefined) ?? node.start;
    const level = levelOf(path);
    const known = keysOf[level];
    return source.error(at, `${(0,line_reader/* quoted */.TL)(key)} is no key here (${known.join(', ')})${keyHint(key, level, known)}`);
}
function levelOf(path) {
    const rules = withinRules(path);
    if (rules === null)
        return 'policy';
    if (rules.length === 0)
        return 'model';
    if (rules[0] === 'evidence')
        return 'evidence';
    return rules.length === 1 ? 'require' : 'tag';
}
/** The path from the rules of a model, or from the defaults, on: a model may be named as a key is. */
function withinRules(path) {
    if (path[0] === 'defaults')
        return path.slice(1);
    return path[0] === 'models' && path.length > 1 ? path.slice(2) : null;
}
function keyHint(key, level, known) {
    const plain = key.replaceAll('_', '-');
    if (level !== 'require' && keysOf.require.includes(plain)) {
        return `; ${(0,line_reader/* quoted */.TL)(plain)} stands under "require"`;
    }
    if (level !== 'model' && keysOf.model.includes(plain)) {
        const place = level === 'policy' ? 'under a model, or under "defaults"' : 'beside "require"';
        return `; ${(0,line_reader/* quoted */.TL)(plain)} stands ${place}`;
    }
    return (0,line_reader/* suggestion */.h)((0,near_name/* nearest */.pA)(key, known));
}
function hintFor(issue, node, path, source) {
    const value = node.kind === 'scalar' ? node.value : undefined;
    const rules = withinRules(path);
    if (rules === null) {
        return path[0] === 'version' ? '; it is the version of the format, and there is one so far' : '';
    }
    if (rules.length === 0 && value === null)
        return '; {} takes everything from the defaults';
    if (rules[1] === 'tags' && rules.length > 2)
        return tagHint(node, source);
    if (rules[1] === 'max-age' && typeof value === 'number')
        return (0,line_reader/* suggestion */.h)(`${value}d`);
    if (rules[0] === 'freeze' && rules.length === 1 && typeof value === 'string') {
        return '; each stands behind a - of its own';
    }
    if (issue.code !== 'invalid_value' || typeof value !== 'string')
        return '';
    return (0,line_reader/* suggestion */.h)((0,near_name/* nearest */.pA)(value, issue.values.map(String)));
}
function isNoText(node) {
    return node.kind !== 'scalar' || typeof node.value !== 'string';
}
function tagHint(node, source) {
    if (node.kind === 'scalar' && node.value !== null && typeof node.value !== 'string') {
        const written = source.text.slice(node.start, node.end);
        return `; MLflow's tags are text: write "${written}" in quotes`;
    }
    if (node.kind === 'map' && (0,yaml_node/* nodeAt */.oB)(node, ['present']) !== undefined) {
        return '; that a tag is absent cannot be asked for';
    }
    return '';
}

// EXTERNAL MODULE: ./src/policy-file/gate-line/gate-line.ts + 8 modules
var gate_line = __webpack_require__(2455);
// EXTERNAL MODULE: ./src/policy-file/gate-line/gate-lines.ts
var gate_lines = __webpack_require__(407);
// EXTERNAL MODULE: ./src/policy-file/gate-line/severity.ts
var gate_line_severity = __webpack_require__(909);
// EXTERNAL MODULE: ./src/policy-file/yaml/node-reader.ts
var node_reader = __webpack_require__(4711);
// EXTERNAL MODULE: ./src/policy-file/yaml/one-line-text.ts
var one_line_text = __webpack_require__(664);
// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var arithmetic_exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/gates/print-gate.ts
var print_gate = __webpack_require__(6651);
;// CONCATENATED MODULE: ./src/policy-file/policy/gates/contradictions.ts



/**
 * Throws where two gates with a number, on the same metric and function, can never both pass:
 * `x >= 0.9` and `x <= 0.8`. Gates that only warn stop nothing, so they contradict nothing.
 */
function throwIfContradictory(gates, source) {
    const ranges = new Map();
    for (const placed of gates) {
        const { gate } = placed;
        if (gate.kind !== 'threshold' || gate.severity !== 'fail')
            continue;
        const { aggregate, metric, dataset, minus, bound } = gate;
        if (bound.kind !== 'number')
            continue;
        const number = (0,arithmetic_exact/* parseExact */.jM)(bound.number);
        if (number === null)
            continue;
        const key = JSON.stringify([aggregate, metric, dataset, minus]);
        const side = { number, inclusive: isReached(gate, number), from: placed };
        const range = narrowed(ranges.get(key) ?? { lower: null, upper: null }, gate, side);
        const { lower, upper } = range;
        if (lower !== null && upper !== null && isEmpty(lower, upper)) {
            throw contradiction(lower.from === placed ? upper.from : lower.from, placed, source);
        }
        ranges.set(key, range);
    }
}
/**
 * Whether the value itself may be the gate's number. Wilson's limit never is the value, apart from
 * the ends: so `min: 0.9` with it asks for more than 0.9.
 */
function isReached({ comparator, confidence }, number) {
    if (comparator === '>' || comparator === '<')
        return false;
    return confidence?.kind !== 'wilson' || (0,arithmetic_exact/* isZero */.be)(number) || (0,arithmetic_exact/* compare */.UD)(number, (0,arithmetic_exact/* exactOf */.LN)(1)) === 0;
}
function narrowed({ lower, upper }, { comparator }, side) {
    switch (comparator) {
        case '>=':
        case '>':
            return { lower: stricter(lower, side, 1), upper };
        case '<=':
        case '<':
            return { lower, upper: stricter(upper, side, -1) };
        case '==':
            return { lower: stricter(lower, side, 1), upper: stricter(upper, side, -1) };
    }
}
/** `direction`: 1 where the greater number is the stricter one. */
function stricter(known, side, direction) {
    if (known === null)
        return side;
    const order = (0,arithmetic_exact/* compare */.UD)(side.number, known.number) * direction;
    return order > 0 || (order === 0 && !side.inclusive) ? side : known;
}
function isEmpty(lower, upper) {
    const order = (0,arithmetic_exact/* compare */.UD)(lower.number, upper.number);
    return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive));
}
function contradiction(first, second, source) {
    const line = source.lineAt(first.start);
    return source.error(second.start, `${shown(second.gate)} can never pass together with ${shown(first.gate)} on line ${line}; ` +
        `no version could ever be promoted`);
}
function shown(gate) {
    return (0,line_reader/* quoted */.TL)((0,print_gate/* printGate */.BZ)(gate));
}

// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/policy-file/gate-line/severity-words.ts
var severity_words = __webpack_require__(6533);
;// CONCATENATED MODULE: ./src/policy-file/policy/gates/evidence-fields.ts



const samplesShape = '{metric: n_eval, min: 5000}';
const wilsonShape = '{level: 0.95, samples: n_eval}';
const loggedShape = '{logged: accuracy_lower_95}';
/** `samples` of a gate, or null where it asks for none. */
function readSamples(gate) {
    if (!gate.has('samples'))
        return null;
    const fields = gate.within('samples', gateKeys.samples, `a mapping like ${samplesShape}`);
    for (const key of ['metric', 'min']) {
        if (!fields.has(key))
            throw fields.missing(key, `write ${samplesShape}`);
    }
    return {
        metric: fields.plainName('metric'),
        min: readCount(fields),
        otherwise: readOtherwise(fields),
    };
}
function readCount(fields) {
    const expected = 'a whole number from 1';
    const text = fields.number('min', expected);
    const count = Number(text);
    if (/^[1-9][0-9]*$/.test(text) && Number.isSafeInteger(count))
        return count;
    throw fields.errorIn('min', `expected ${expected}, found ${(0,line_reader/* quoted */.TL)(text)}`);
}
/** `confidence` of a gate, or null where the value itself is compared. */
function readConfidence(gate) {
    if (!gate.has('confidence'))
        return null;
    const expected = `a mapping like ${wilsonShape} or ${loggedShape}`;
    const fields = gate.within('confidence', gateKeys.confidence, expected);
    if (fields.has('logged'))
        return readLogged(fields);
    if (!fields.has('level') && !fields.has('samples')) {
        throw fields.error(`expected ${expected}`);
    }
    for (const key of ['level', 'samples']) {
        if (!fields.has(key)) {
            const problem = `write ${wilsonShape}, or ${loggedShape} for a limit that was logged`;
            throw fields.missing(key, problem);
        }
    }
    return {
        kind: 'wilson',
        level: readLevel(fields),
        samples: fields.plainName('samples'),
        otherwise: readOtherwise(fields),
    };
}
function readLogged(fields) {
    for (const key of ['level', 'samples']) {
        if (!fields.has(key))
            continue;
        const problem = `"${key}" cannot stand beside "logged", a limit that training worked out itself`;
        throw fields.errorAt(key, problem);
    }
    return {
        kind: 'logged',
        metric: fields.plainName('logged'),
        otherwise: readOtherwise(fields),
    };
}
function readLevel(fields) {
    const expected = 'a number above 0.5 and below 1, as in 0.95';
    const text = fields.number('level', expected);
    const level = Number(text);
    if (level > 0.5 && level < 1)
        return level;
    throw fields.errorIn('level', `expected ${expected}, found ${(0,line_reader/* quoted */.TL)(text)}${shareHint(text, 50)}`);
}
function readOtherwise(fields) {
    return fields.has('else') ? fields.word('else', ['hold', 'fail']) : 'hold';
}
/**
 * Throws where the number is no proportion, or one that a limit of Wilson's never reaches. One that
 * every limit reaches (`min: 0`) is let be: it asks that the samples were counted, and no more.
 */
function throwUnlessProportion(gate, key, bound) {
    const exact = bound.kind === 'number' ? (0,arithmetic_exact/* parseExact */.jM)(bound.number) : null;
    if (bound.kind !== 'number' || exact === null)
        return;
    const { number } = bound;
    const [with0, with1] = [(0,arithmetic_exact/* compare */.UD)(exact, (0,arithmetic_exact/* exactOf */.LN)(0)), (0,arithmetic_exact/* compare */.UD)(exact, (0,arithmetic_exact/* exactOf */.LN)(1))];
    if (with0 < 0 || with1 > 0) {
        const problem = `a confidence with "level" is of a proportion, between 0 and 1, found ${(0,line_reader/* quoted */.TL)(number)}`;
        throw gate.errorIn(key, problem + shareHint(number, 1));
    }
    if (key === 'min' && with1 === 0) {
        throw gate.errorIn(key, 'this can never pass: the lower limit of a proportion is below 1');
    }
    if (key === 'max' && with0 === 0) {
        throw gate.errorIn(key, 'this can never pass: the upper limit of a proportion is above 0');
    }
}
/** 95 where 0.95 is meant. */
function shareHint(text, above) {
    const number = (0,arithmetic_exact/* parseExact */.jM)(text);
    if (number === null || Number(text) <= above || Number(text) >= 100)
        return '';
    return `; did you mean ${(0,arithmetic_exact/* canonicalText */.A4)((0,arithmetic_exact/* percentOf */.pR)(number, (0,arithmetic_exact/* exactOf */.LN)(1)))}?`;
}

;// CONCATENATED MODULE: ./src/policy-file/policy/gates/gate-fields.ts



/** In UTF-16 units; MLflow's own limits are 250 for metrics and 500 for datasets. */
const longestName = 1000;
/** Exact arithmetic keeps each of them. */
const mostDigits = 1000;
const unseen = /[\p{Cc}\u2028\u2029]/u;
/** The long form of a gate, or a mapping inside of it, key by key, each as it was written. */
class GateFields {
    node;
    #reader;
    /** Throws at the first key that is none of these. `hintFor` says what it was meant to be. */
    constructor(node, reader, keys, hintFor) {
        this.node = node;
        this.#reader = reader;
        reader.known(node, keys, hintFor);
    }
    has(key) {
        return this.node.entries.has(key);
    }
    /** The mapping behind the key, which has no keys but these. */
    within(key, keys, expected) {
        return new GateFields(this.#reader.mapping(this.#value(key), expected), this.#reader, keys);
    }
    /** Where the mapping begins. */
    error(problem) {
        return this.#reader.error(this.node, problem);
    }
    /** At the key. */
    errorAt(key, problem) {
        return this.#reader.error(this.#entry(key).key, problem);
    }
    /** At a character of the key's value. */
    errorIn(key, problem, index = 0) {
        const value = this.#value(key);
        const { source } = this.#reader;
        const line = value.kind === 'scalar' ? (0,one_line_text/* oneLineText */.g)(value, source) : null;
        return source.error(line?.offsetOf(index) ?? value.start, problem);
    }
    missing(key, problem) {
        return this.#reader.missing(key, this.node, problem);
    }
    startOf(key) {
        return this.#entry(key).key.start;
    }
    /** What the value's text is parsed to, as a gate line is; an error is one at its place. */
    parsed({ text, offsetOf }, parse) {
        return (0,one_line_text/* parsedAt */.J)(offsetOf, this.#reader.source, () => parse(text));
    }
    text(key, expected) {
        return this.#reader.line(this.#value(key), expected);
    }
    /** A text on one line, or a number as it was written. */
    textOrNumber(key, expected) {
        const node = this.#reader.scalar(this.#value(key), expected);
        const isEither = typeof node.value === 'string' || typeof node.value === 'number';
        if (!isEither || node.value === '')
            throw this.#reader.expected(expected, node);
        return this.#reader.asLine(node, expected);
    }
    /** A finite decimal number as it was written, without quotes. */
    number(key, expected) {
        const node = this.#reader.scalar(this.#value(key), expected);
        const { source } = this.#reader;
        const line = (0,one_line_text/* oneLineText */.g)(node, source);
        if (line !== null && line.text.length > mostDigits) {
            throw this.#reader.error(node, `a number has ${mostDigits} digits at most`);
        }
        const isNumber = line !== null && (0,arithmetic_exact/* parseExact */.jM)(line.text) !== null;
        if (isNumber && typeof node.value === 'number')
            return line.text;
        if (typeof node.value === 'number') {
            const written = source.text.slice(node.start, node.end);
            throw this.#reader.error(node, `expected ${expected}, found ${(0,line_reader/* quoted */.TL)(written)}`);
        }
        const hint = isNumber ? '; a number stands without quotes' : '';
        throw this.#reader.expected(expected, node, hint);
    }
    word(key, words, meant) {
        return this.#reader.choice(this.#value(key), words, meant);
    }
    /** A metric's name, in which no character stands for another. */
    plainName(key) {
        const name = this.name(key, "a metric's plain name");
        const index = name.indexOf('"');
        if (index === -1)
            return name;
        throw this.errorIn(key, 'a metric\'s name cannot hold "; here it has no quotes of its own', index);
    }
    /** A name that is only ever compared. */
    name(key, expected) {
        const line = this.text(key, expected);
        if (line.text.length > longestName) {
            throw this.errorIn(key, `a name has ${longestName} characters at most`, longestName);
        }
        const hidden = unseen.exec(line.text);
        if (hidden === null)
            return line.text;
        throw this.errorIn(key, `a name cannot hold ${(0,line_reader/* nameOfUnseen */.v0)(hidden[0])}`, hidden.index);
    }
    #value(key) {
        return this.#entry(key).value;
    }
    #entry(key) {
        const entry = this.node.entries.get(key);
        if (entry === undefined)
            throw new Error(`no key ${key} stands here`);
        return entry;
    }
}

;// CONCATENATED MODULE: ./src/policy-file/policy/gates/long-form.ts








const bounds = { min: '>=', max: '<=' };
const boundKeys = ['min', 'max'];
/** What only stands beside `better-than`. */
const ofBetterThan = ['better', 'test', 'alpha', 'minimum-effect'];
/**
 * The gates of a list's item that is a mapping: one, or one for each name that braces stand for and
 * each of `min` and `max`. What a gate line can say becomes the same gate as there.
 */
function readLongForm(node, reader) {
    const gate = new GateFields(node, reader, gateKeys.gate, long_form_keyHint);
    if (!gate.has('metric')) {
        throw gate.missing('metric', 'the long form of a gate has one, as in "metric: accuracy"');
    }
    return gate.has('better-than') ? readBetterThan(gate) : readThresholds(gate);
}
function long_form_keyHint(key) {
    if (severity_words/* severities */.g.some((severity) => severity === key)) {
        return `beside other keys it is ${(0,line_reader/* quoted */.TL)(`severity: ${key}`)}`;
    }
    if (key === 'else')
        return '"else" stands under "samples" or "confidence"';
    if (key === 'level' || key === 'logged')
        return `${(0,line_reader/* quoted */.TL)(key)} stands under "confidence"`;
    if (/^([<>=]+|equals|above|below)$/.test(key)) {
        return '"min" is >= and "max" is <=; what has another operator is a gate line';
    }
    return null;
}
function readThresholds(gate) {
    const asked = boundKeys.filter((key) => gate.has(key));
    const stray = ofBetterThan.find((key) => gate.has(key));
    if (stray !== undefined) {
        const problem = `${(0,line_reader/* quoted */.TL)(stray)} stands beside "better-than" alone, as in "better-than: champion"`;
        throw gate.errorAt(stray, problem);
    }
    if (asked.length === 0) {
        const problem = 'this gate asks nothing of its metric; write "min: 0.9", "max: 0.1" or "better-than: champion"';
        throw gate.errorAt('metric', problem);
    }
    const { aggregate, isCall, metrics, ...measured } = readMetric(gate);
    const { dataset, minus } = onDataset(gate, measured);
    const common = { aggregate, dataset, minus, ...readCommon(gate) };
    const confidence = readConfidence(gate);
    throwIfOnTwoDatasets(gate, dataset, minus);
    if (confidence?.kind === 'wilson' && minus !== null) {
        const problem = 'a confidence with "level" is for a proportion, and a difference is not one; for a limit that training logged, write {logged: NAME}';
        throw gate.errorAt('confidence', problem);
    }
    if (confidence !== null && isCall) {
        const problem = '"confidence" is of the last value alone, so the metric stands without a function';
        throw gate.errorIn('metric', problem);
    }
    if (confidence?.kind === 'logged')
        throwIfShared(gate, metrics, asked.length);
    return asked.flatMap((key) => {
        const bound = readBound(gate, key);
        if (confidence?.kind === 'wilson')
            throwUnlessProportion(gate, key, bound);
        return metrics.map((metric) => {
            const comparator = bounds[key];
            const one = {
                kind: 'threshold',
                metric,
                comparator,
                bound,
                confidence,
                ...common,
            };
            return { gate: one, start: gate.startOf(key) };
        });
    });
}
/** A limit that was logged is that of one metric, from one side. */
function throwIfShared(gate, metrics, sides) {
    if (metrics.length > 1 || metrics[0]?.kind === 'pattern') {
        const problem = 'one logged limit cannot belong to several metrics; each takes an item of its own';
        throw gate.errorIn('metric', problem);
    }
    if (sides > 1) {
        const problem = 'one logged limit cannot be both the lower and the upper one; "min" and "max" take an item each';
        throw gate.errorAt('max', problem);
    }
}
function readBetterThan(gate) {
    const stray = ['min', 'max', 'confidence'].find((key) => gate.has(key));
    if (stray !== undefined) {
        const problem = `${(0,line_reader/* quoted */.TL)(stray)} cannot stand beside "better-than", which compares all values of the metric; it takes an item of its own`;
        throw gate.errorAt(stray, problem);
    }
    if (!gate.has('better')) {
        const problem = '"better-than" needs "better: higher" or "better: lower": which values of the metric are the better ones is never guessed';
        throw gate.errorAt('better-than', problem);
    }
    if (!gate.has('test')) {
        const problem = '"better-than" needs "test: mann-whitney", for independent repeats, or "test: wilcoxon", where the values of the same step belong together';
        throw gate.errorAt('better-than', problem);
    }
    const { isCall, metrics, ...measured } = readMetric(gate);
    if (isCall) {
        const problem = '"better-than" compares all values of the metric, so it stands without a function';
        throw gate.errorIn('metric', problem);
    }
    if (measured.minus !== null) {
        const problem = '"better-than" compares all values of one metric, so it takes no difference';
        throw gate.errorIn('metric', problem);
    }
    const { dataset } = onDataset(gate, measured);
    const common = { dataset, ...readCommon(gate) };
    const baseline = readBaseline(gate);
    const better = gate.word('better', ['higher', 'lower']);
    const test = gate.word('test', ['mann-whitney', 'wilcoxon']);
    const alpha = readAlpha(gate);
    const minimumEffect = readMinimumEffect(gate);
    return metrics.map((metric) => ({
        gate: {
            kind: 'better-than',
            metric,
            baseline,
            better,
            test,
            alpha,
            minimumEffect,
            ...common,
        },
        start: gate.startOf('better-than'),
    }));
}
function readMetric(gate) {
    const line = gate.text('metric', "a metric's name");
    const measured = gate.parsed(line, gate_line/* parseMeasuredText */.jc);
    const { text } = line;
    if (measured.end === text.length)
        return measured;
    const rest = text.slice(measured.end);
    const problem = `expected the end of the metric's name, found ${(0,line_reader/* quoted */.TL)(rest)}`;
    throw gate.errorIn('metric', problem + restHint(text, rest), measured.end);
}
function restHint(text, rest) {
    if (/^[<>=]/.test(rest))
        return '; what is asked of it stands behind "min:" or "max:"';
    if (/["(){}]/.test(text))
        return '';
    // YAML takes the first quotes for its own.
    const written = `'"${text.trim().replaceAll("'", "''")}"'`;
    return `; a name with spaces or other signs in it stands in two kinds of quotes: metric: ${(0,untrusted_text/* visible */.RK)(written, 200)}`;
}
function readCommon(gate) {
    const severity = gate.has('severity')
        ? gate.word('severity', severity_words/* severities */.g, gate_line_severity/* severityMeant */.r)
        : 'fail';
    return { severity, samples: readSamples(gate) };
}
/** `dataset` is an `@` behind each metric that stands there. */
function onDataset(gate, { dataset, minus }) {
    if (!gate.has('dataset'))
        return { dataset, minus };
    if (dataset !== null || (minus !== null && minus.dataset !== null)) {
        const problem = 'the metric already names its dataset with an @; remove "dataset"';
        throw gate.errorAt('dataset', problem);
    }
    const name = gate.name('dataset', 'the name of a dataset');
    return { dataset: name, minus: minus && { ...minus, dataset: name } };
}
/** What counts samples, or is a limit, is looked for on the gate's dataset. */
function throwIfOnTwoDatasets(gate, dataset, minus) {
    if (minus === null || minus.dataset === dataset)
        return;
    const asked = ['samples', 'confidence'].find((key) => gate.has(key));
    if (asked === undefined)
        return;
    const problem = `${(0,line_reader/* quoted */.TL)(asked)} is not possible for a difference on two datasets: it would not say which of them it means`;
    throw gate.errorAt(asked, problem);
}
function readBound(gate, key) {
    const expected = 'a number or a baseline, as in 0.9 or champion - 0.5%';
    return gate.parsed(gate.textOrNumber(key, expected), gate_line/* parseBoundText */.ZT);
}
function readBaseline(gate) {
    const key = 'better-than';
    const line = gate.textOrNumber(key, 'a baseline, as in champion');
    const { text } = line;
    if (/^[-+.0-9]/.test(text)) {
        const problem = '"better-than" compares with a version, as in champion; for a number write "min" or "max"';
        throw gate.errorIn(key, problem);
    }
    const margin = text.search(/[ \t][-+]/);
    if (margin !== -1) {
        const problem = '"better-than" takes no margin; "minimum-effect" says by how much';
        throw gate.errorIn(key, problem, margin + 1);
    }
    return gate.parsed(line, gate_line/* parseBaselineText */.ED);
}
function readAlpha(gate) {
    if (!gate.has('alpha'))
        return 0.05;
    const expected = 'a number above 0 and below 0.5, as in 0.05';
    const text = gate.number('alpha', expected);
    const alpha = Number(text);
    if (alpha > 0 && alpha < 0.5)
        return alpha;
    throw gate.errorIn('alpha', `expected ${expected}, found ${(0,line_reader/* quoted */.TL)(text)}`);
}
function readMinimumEffect(gate) {
    const key = 'minimum-effect';
    if (!gate.has(key))
        return '0';
    const expected = 'a number from 0, in units of the metric';
    const text = gate.number(key, expected);
    if (/^[0-9.]/.test(text))
        return text;
    throw gate.errorIn(key, `expected ${expected}, without a sign, found ${(0,line_reader/* quoted */.TL)(text)}`);
}

;// CONCATENATED MODULE: ./src/policy-file/policy/gates/gate-reader.ts











/** Of all lists of a policy together: braces can make hundreds of one line. */
const mostGates = 20_000;
/** Reads the gates of a policy. A list that several models share by an alias is read once. */
class GateReader {
    #source;
    #nodes;
    #done = new Map();
    #left = mostGates;
    constructor(source) {
        this.#source = source;
        this.#nodes = new node_reader/* NodeReader */.W(source);
    }
    /** Never empty, and at least one of them counts. Throws at the first line that is no gate. */
    read(node) {
        const done = this.#done.get(node);
        if (done !== undefined)
            return done;
        const placed = this.#placed(node);
        const first = placed[0];
        if (first === undefined) {
            throw this.#source.error(node.start, 'expected at least one gate, found none');
        }
        if (placed.every(({ gate }) => gate.severity !== 'fail')) {
            throw this.#source.error(first.start, 'all of these gates are "warn:" or "info:", so nothing could stop a promotion; ' +
                'at least one of them must count');
        }
        throwIfContradictory(placed, this.#source);
        const gates = placed.map(({ gate }) => gate);
        this.#done.set(node, gates);
        return gates;
    }
    #placed(node) {
        switch (node.kind) {
            case 'scalar':
                return node.style === 'literal' ? this.#block(node) : this.#line(node);
            case 'list':
                return node.items.flatMap((item) => this.#item(item));
            case 'map':
                throw this.#source.error(node.start, 'expected gate lines, as a block of text (|) or a list, found a mapping; ' +
                    'in a list each line begins with a -');
        }
    }
    #item(node) {
        switch (node.kind) {
            case 'scalar':
                if (node.style === 'literal') {
                    throw this.#source.error(node.start, 'an item of the list is one line; a block of text (|) stands behind "gates:" itself');
                }
                return this.#line(node);
            case 'list':
                throw this.#source.error(node.start, 'expected a gate line, found a list inside of the list');
            case 'map':
                return isLongForm(node)
                    ? this.#counted(readLongForm(node, this.#nodes), node.start)
                    : this.#pair(node);
        }
    }
    /** A literal block: its lines as they are, all indented by the same. */
    #block(node) {
        const source = this.#source;
        const first = source.lineAt(node.start) + 1;
        const lines = String(node.value).split('\n');
        const sample = lines.findIndex((line) => line.trim() !== '');
        const indent = Math.max(source.line(first + sample).length - (lines[sample]?.length ?? 0), 0);
        return lines.flatMap((text, index) => {
            const line = first + index;
            const offset = source.startOf(line) + indent;
            const parsed = (0,one_line_text/* parsedAt */.J)((at) => offset + at, source, () => (0,gate_lines/* parseGateLines */.G)(text));
            return this.#checked(parsed, offset + text.search(/[^ \t]|$/));
        });
    }
    #checked(lines, start) {
        switch (lines.kind) {
            case 'absent':
                return [];
            case 'none':
                throw this.#none(start);
            case 'gates':
                return this.#placedAt(lines.gates, start);
        }
    }
    /** A text on one line: an item of a list, or a block that has but one gate. */
    #line(node) {
        const { value, start } = node;
        if (typeof value !== 'string') {
            throw this.#source.error(start, `expected a gate line, found ${(0,yaml_node/* found */.F9)(node)}`);
        }
        this.#throwIfFolded(node);
        if (value.trim().toLowerCase() === 'none')
            throw this.#none(start);
        return this.#parsed(value, (index) => (0,yaml_node/* offsetIn */.Zc)(node, index, this.#source.text));
    }
    /** `warn: x <= 1`, which YAML reads as a mapping. */
    #pair(node) {
        const [entry, second] = node.entries.values();
        if (entry === undefined) {
            throw this.#source.error(node.start, 'expected a gate, found a mapping with nothing in it');
        }
        const name = String(entry.key.value);
        if (second !== undefined) {
            throw this.#source.error(second.key.start, 'each gate line stands behind a - of its own');
        }
        const { key, value } = entry;
        if (value.kind !== 'scalar' || typeof value.value !== 'string') {
            throw this.#source.error(value.start, `expected a gate line behind ${(0,line_reader/* quoted */.TL)(`${name}:`)}, found ${(0,yaml_node/* found */.F9)(value)}`);
        }
        this.#throwIfFolded(value);
        if (this.#source.lineAt(key.start) !== this.#source.lineAt(value.start)) {
            throw this.#source.error(value.start, `expected the gate line behind ${(0,line_reader/* quoted */.TL)(`${name}:`)}`);
        }
        const prefix = `${name}: `;
        return this.#parsed(prefix + value.value, (index) => index < prefix.length
            ? Math.min((0,yaml_node/* offsetIn */.Zc)(key, index, this.#source.text), key.end)
            : (0,yaml_node/* offsetIn */.Zc)(value, index - prefix.length, this.#source.text));
    }
    #throwIfFolded({ style, start, end, value }) {
        const { text } = this.#source;
        if (style === 'folded') {
            throw this.#source.error(start, 'a block that begins with > puts its lines into one; gates stand in one that begins with |');
        }
        if (style !== 'literal' &&
            !text.slice(start, end).includes('\n') &&
            !/\n/.test(String(value))) {
            return;
        }
        throw this.#source.error(start, 'YAML puts these lines into one; several gates stand in a block that begins with |, or ' +
            'behind a - each');
    }
    /** `offsetOf`: where in the file the text's character at an index stands. */
    #parsed(text, offsetOf) {
        const gates = (0,one_line_text/* parsedAt */.J)(offsetOf, this.#source, () => (0,gate_line/* parseGateLine */.Tr)(text, { line: 1 }));
        return this.#placedAt(gates, offsetOf(0));
    }
    #placedAt(gates, start) {
        return this.#counted(gates.map((gate) => ({ gate, start })), start);
    }
    #counted(gates, start) {
        this.#left -= gates.length;
        if (this.#left < 0) {
            throw this.#source.error(start, `a policy has ${mostGates} gates at most`);
        }
        return gates;
    }
    #none(start) {
        return this.#source.error(start, 'a policy asks for something: none, which means no gates, cannot stand in it');
    }
}
/** Not where YAML made a mapping of a line with a severity, or of several of them. */
function isLongForm({ entries }) {
    const keys = [...entries.keys()];
    if (keys.some((key) => gateKeys.gate.includes(key)))
        return true;
    const [first = '', ...others] = keys;
    if (others.length > 0)
        return !keys.every((key) => (0,gate_line_severity/* severityMeant */.r)(key) !== null);
    return (0,gate_line_severity/* severityMeant */.r)(first) === null && (0,near_name/* nearest */.pA)(first, gateKeys.gate) !== null;
}

;// CONCATENATED MODULE: ./src/policy-file/policy/parse-policy.ts










const policyText = {
    name: 'policy',
    beginning: 'version: 1',
    insteadOfMergeKeys: 'what several models share stands under "defaults"',
    hasGateLines: true,
};
/**
 * Reads the text of a policy file, of which `name` is what messages call it. A model overrides the
 * defaults field by field: `require` and `evidence` key by key, `gates` and `freeze` as a whole. Throws a
 * `UsageError` with line and column for the first thing that is wrong.
 */
function parsePolicy(text, name) {
    const source = new source_text/* SourceText */.D(text, name, policyText);
    const root = (0,yaml_document/* readYaml */.g)(source);
    const gates = new GateReader(source);
    const fields = checkedFields(root, gates, source);
    const models = new Map();
    let size = 0;
    for (const [model, own] of Object.entries(fields.models)) {
        const rules = merged(own, fields.defaults);
        throwIfSoaksNowhere(rules, root, model, source);
        throwIfTagsNowhere(rules, root, model, source);
        const policy = modelPolicy(rules, gatesOf(root, model, gates, source));
        size += policy.gates.length + policy.requirements.reduce((sum, one) => sum + sizeOf(one), 0);
        if (size > mostGates) {
            throw source.error(keyOf(root, model), `with the defaults in each model, a policy has ${mostGates} gates, tags and windows at most`);
        }
        models.set(model, policy);
    }
    return { digest: policyDigest(models), models };
}
/** Everything but the gates, whose lines are only checked. Of all errors the first is thrown. */
function checkedFields(root, gates, source) {
    const result = policySchema.safeParse((0,yaml_tree/* dataOf */.q)(root));
    const errors = [];
    for (const node of gateNodes(root)) {
        try {
            gates.read(node);
        }
        catch (error) {
            if (!(error instanceof gate_line_error/* GateLineError */.k))
                throw error;
            errors.push(error);
        }
    }
    // What is wrong with gates, their reader says better.
    const issues = (result.error?.issues ?? []).filter(({ path }) => errors.length === 0 || !isAboutGates(path));
    const other = explainFirst(issues, root, source);
    if (other !== null)
        errors.push(other);
    const [first] = errors.sort((a, b) => a.line - b.line || a.column - b.column);
    if (first !== undefined)
        throw first;
    if (!result.success)
        throw new Error('the schema refused the policy and said nothing');
    return result.data;
}
function isAboutGates(path) {
    return path[0] === 'defaults' ? path[1] === 'gates' : path[0] === 'models' && path[2] === 'gates';
}
function gateNodes(root) {
    const models = (0,yaml_node/* nodeAt */.oB)(root, ['models']);
    const rules = [
        (0,yaml_node/* nodeAt */.oB)(root, ['defaults']),
        ...(models?.kind === 'map' ? [...models.entries.values()].map(({ value }) => value) : []),
    ];
    const found = rules.map((each) => (each === undefined ? each : (0,yaml_node/* nodeAt */.oB)(each, ['gates'])));
    return [...new Set(found)].filter((node) => node !== undefined);
}
function gatesOf(root, model, gates, source) {
    const node = (0,yaml_node/* nodeAt */.oB)(root, ['models', model, 'gates']) ?? (0,yaml_node/* nodeAt */.oB)(root, ['defaults', 'gates']);
    if (node !== undefined)
        return gates.read(node);
    throw source.error(keyOf(root, model), `${(0,line_reader/* quoted */.TL)(model)} has no gates, and the defaults have none either`);
}
function keyOf(root, model) {
    const models = (0,yaml_node/* nodeAt */.oB)(root, ['models']);
    const entry = models?.kind === 'map' ? models.entries.get(model) : undefined;
    return entry?.key.start ?? root.start;
}
/** How long a version has been somewhere can be asked only of a place. */
function throwIfSoaksNowhere({ require }, root, model, source) {
    if (require?.soak === undefined || require.from !== undefined)
        return;
    const own = (0,yaml_node/* nodeAt */.oB)(root, ['models', model, 'require']);
    const soak = own?.kind === 'map' ? own.entries.get('soak') : undefined;
    throw source.error(soak?.key.start ?? keyOf(root, model), `${(0,line_reader/* quoted */.TL)('soak')} asks how long the version has held what it comes from, so it needs a ` +
        `${(0,line_reader/* quoted */.TL)('from')} beside it (from: stage:Staging)`);
}
/** Runs are searched for in an experiment. */
function throwIfTagsNowhere({ evidence }, root, model, source) {
    if (evidence?.['run-tags'] === undefined || evidence.experiment !== undefined)
        return;
    const own = (0,yaml_node/* nodeAt */.oB)(root, ['models', model, 'evidence']);
    const tags = own?.kind === 'map' ? own.entries.get('run-tags') : undefined;
    throw source.error(tags?.key.start ?? keyOf(root, model), `${(0,line_reader/* quoted */.TL)('run-tags')} says which runs evaluated the version, so it needs an ` +
        `${(0,line_reader/* quoted */.TL)('experiment')} beside it in which they are searched`);
}
function merged(own, defaults) {
    return {
        ...defaults,
        ...own,
        require: { ...defaults?.require, ...own.require },
        evidence: { ...defaults?.evidence, ...own.evidence },
    };
}
function modelPolicy(fields, gates) {
    return {
        requirements: [...requirementsOf(fields.require ?? {}), ...freezeOf(fields)],
        gates,
        firstPromotion: fields['first-promotion'] ?? null,
        sameDataset: fields.require?.['same-dataset'] ?? null,
        evidence: evidenceOf(fields),
    };
}
/** null: the policy says nothing of it. */
function evidenceOf({ evidence = {} }) {
    if (Object.keys(evidence).length === 0)
        return null;
    const { from = 'any', experiment = null, 'run-tags': tags, 'max-age': maxAge = null } = evidence;
    return { from, experiment, runTags: new Map(Object.entries(tags ?? {})), maxAge };
}
/** In one order, whatever that of the file. */
function requirementsOf(fields) {
    const { from, tags, 'max-age': age, soak, 'git-commit': commit, signature } = fields;
    const inOrder = Object.entries(tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    return [
        ...(from === undefined ? [] : [{ kind: 'from', source: from }]),
        ...inOrder.map(([key, is]) => ({ kind: 'tag', key, condition: conditionOf(is) })),
        ...(age === undefined ? [] : [{ kind: 'max-age', ...age }]),
        ...(soak === undefined || from === undefined
            ? []
            : [{ kind: 'soak', source: from, ...soak }]),
        ...(commit === undefined ? [] : [{ kind: 'git-commit', relation: commit }]),
        ...(signature === undefined ? [] : [{ kind: 'signature' }]),
    ];
}
function conditionOf(is) {
    if (typeof is === 'string')
        return { kind: 'equals', value: is };
    return 'present' in is ? { kind: 'present' } : { kind: 'one-of', values: is };
}
function freezeOf({ freeze }) {
    return freeze === undefined ? [] : [{ kind: 'freeze', windows: freeze }];
}
function sizeOf(requirement) {
    if (requirement.kind === 'freeze')
        return requirement.windows.length;
    if (requirement.kind !== 'tag' || requirement.condition.kind !== 'one-of')
        return 1;
    return requirement.condition.values.length;
}


/***/ })

};
