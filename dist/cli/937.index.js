export const id = 937;
export const ids = [937];
export const modules = {

/***/ 443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ promoterOf)
});

;// CONCATENATED MODULE: ./src/github/workflow-run.ts
/** `octo-bank/fraud-model`: as messages name it. */
function repositoryName({ owner, name }) {
    return `${owner}/${name}`;
}
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
function promoterOf(around) {
    const { env, user, now, nonce, sleep } = around;
    const run = workflowRun(env);
    const by = env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || user();
    return { by, run: run?.url ?? null, now, nonce, sleep };
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackFlags: () => (/* binding */ rollbackFlags),
  runRollback: () => (/* binding */ runRollback)
});

// EXTERNAL MODULE: ./src/config/rollback-inputs.ts
var rollback_inputs = __webpack_require__(6144);
// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/core/report/notes.ts
var report_notes = __webpack_require__(6159);
// EXTERNAL MODULE: ./src/core/report/record-json.ts
var record_json = __webpack_require__(1412);
// EXTERNAL MODULE: ./src/core/report/record-words.ts
var record_words = __webpack_require__(7793);
// EXTERNAL MODULE: ./src/core/report/words.ts + 1 modules
var words = __webpack_require__(3253);
;// CONCATENATED MODULE: ./src/core/report/rollback-words.ts


/** The first line of a rollback's report. */
function rollbackHeadline(outcome, quote) {
    const { model, target, ending, holders } = outcome;
    const where = (0,words/* targetName */.je)(target, quote);
    const version = (number) => `${quote(model)} version ${number}`;
    switch (ending.kind) {
        case 'rolled-back': {
            const { gets, loses } = ending.plan;
            const sentence = gets === null
                ? `${version(loses)} was rolled back, and ${stay(outcome, loses, 'now', quote)}`
                : `${version(gets)} ${(0,words/* holds */.v9)(target, 'now', quote)}, and version ${loses} was rolled back`;
            return { emoji: '↩️', word: 'Rolled back', sentence };
        }
        case 'checked': {
            const { gets, loses } = ending.plan;
            const sentence = gets === null
                ? `${version(loses)} would be rolled back, and ${stay(outcome, loses, 'then', quote)}`
                : `${version(gets)} would get ${where}, and version ${loses} would be rolled back`;
            return { emoji: '↩️', word: 'Would roll back', sentence };
        }
        case 'conflict': {
            const { loses } = ending.plan;
            const sentence = holders.includes(loses)
                ? `${version(loses)} is not rolled back from ${where}`
                : `${version(loses)} has lost ${where} to somebody else`;
            return { emoji: '⚠️', word: 'Conflict', sentence };
        }
        case 'done-before':
            return {
                emoji: '↩️',
                word: 'Done before',
                sentence: `${version(ending.record.version)} was rolled back from ${where} already`,
            };
        case 'holds-no-longer':
            return {
                emoji: '➖',
                word: 'Nothing to do',
                sentence: `${version(ending.version)} does not hold ${where}, so it is not rolled back`,
            };
    }
}
/** Who has the target where a rollback gives it to nobody. */
function stay({ target, holders }, loses, when, quote) {
    const where = (0,words/* targetName */.je)(target, quote);
    const others = holders.filter((holder) => holder !== loses);
    const who = others.length === 0 ? 'nothing' : `version ${others.join(' and ')}`;
    if (when === 'then')
        return `${who} would hold ${where}`;
    return `${who} ${others.length > 1 ? 'hold' : 'holds'} ${where} now`;
}
/** What a rollback does, or did, to each version, in the order in which they moved. */
function rollbackChanges({ changes }, quote) {
    const moves = new Map();
    const aliases = [];
    const moved = (version, from, to) => {
        moves.set(version, { from: moves.get(version)?.from ?? from, to });
    };
    for (const change of changes) {
        if (change.kind !== 'move-to-stage') {
            aliases.push(...(0,words/* changeLines */.Ow)(change, quote));
            continue;
        }
        moved(change.version, change.from, change.to);
        if (!change.archiveExisting)
            continue;
        for (const holder of change.holders)
            moved(holder, change.to, 'Archived');
    }
    const lines = [...moves].map(([version, { from, to }]) => `version ${version}: ${from} → ${to}`);
    return [...aliases, ...lines];
}
/** Why just this version got the target; null where the ending says all there is. */
function rollbackBasis({ ending, target }, quote) {
    if (!('plan' in ending))
        return null;
    const { basis, plan } = ending;
    if (basis === null)
        return `version ${plan.gets} was named in to-version`;
    const former = basis.former.filter((holder) => holder !== basis.version);
    const who = plan.gets !== null
        ? `version ${plan.gets}`
        : former.length === 0
            ? 'nothing'
            : `version ${former.join(' and ')}`;
    const verb = basis.action === 'promote' ? 'promoted' : 'moved';
    return (`${who} held ${(0,words/* targetName */.je)(target, quote)} before version ${basis.version} was ${verb} there ` +
        `(${(0,record_words/* writerOf */.bi)(basis, quote)})`);
}
/** That nothing promotes the version again; null where it was not rolled back by this. */
function rollbackHold({ ending, target }, quote) {
    if (ending.kind !== 'rolled-back' && ending.kind !== 'done-before')
        return null;
    const version = ending.kind === 'rolled-back' ? ending.plan.loses : ending.record.version;
    const where = (0,words/* targetName */.je)(target, quote);
    return ending.kind === 'rolled-back'
        ? `version ${version} is not promoted to ${where} again until the command clear-hold lets it be`
        : `version ${version} is not promoted to ${where} again, unless clear-hold has let it since`;
}
/** Of what was done before: by whom, when, and why. */
function earlierRollback({ ending, notes }, quote) {
    if (ending.kind !== 'done-before')
        return null;
    const { record } = ending;
    const reason = record.reason === null ? '' : `: ${quote(record.reason)}`;
    const earlier = `it was rolled back before (${(0,record_words/* writerOf */.bi)(record, quote)})${reason}`;
    // Somebody else's that was only finished here says nothing of what this run may still do.
    return notes.some((note) => note.kind === 'record-completed' && note.record.key === record.key)
        ? earlier
        : `${earlier}; one workflow run rolls back once, so start another one to go further back`;
}
/** Who holds the target at the end, where the headline does not say it. */
function holdersNow({ ending, target, holders }, quote) {
    switch (ending.kind) {
        case 'rolled-back':
        case 'checked':
            return null;
        case 'conflict':
        case 'done-before':
        case 'holds-no-longer': {
            const where = (0,words/* targetName */.je)(target, quote);
            return holders.length === 0
                ? `nothing holds ${where} now`
                : `version ${holders.join(' and ')} ${holders.length === 1 ? 'holds' : 'hold'} ${where} now`;
        }
    }
}
/** What stands in the way of calling it done; null: nothing. */
function rollbackProblem({ ending }) {
    switch (ending.kind) {
        case 'rolled-back':
        case 'conflict':
            return ending.problem;
        case 'checked':
        case 'done-before':
        case 'holds-no-longer':
            return null;
    }
}

;// CONCATENATED MODULE: ./src/core/report/rollback-json.ts





const asItIs = (text) => text;
/** What became of a rollback as data: the `decision` output, and `--json`. */
function rollbackData(outcome) {
    const { model, target, reason, ending, holders, notes } = outcome;
    const plan = 'plan' in ending ? ending.plan : null;
    const basis = 'plan' in ending ? ending.basis : null;
    const earlier = ending.kind === 'done-before' ? ending.record : null;
    return {
        format: 1,
        rolledBack: ending.kind === 'rolled-back',
        ending: ending.kind,
        problem: rollbackProblem(outcome),
        model,
        target: (0,core_model/* targetKey */.hD)(target),
        version: versionText(plan?.loses ?? earlier?.version ?? asked(outcome)),
        to: versionText(plan?.gets ?? earlier?.to ?? null),
        back: plan?.back ?? earlier?.back ?? null,
        holders: holders.map(String),
        reason,
        basis: basis && (0,record_json/* recordData */.e)(basis),
        earlier: earlier && (0,record_json/* recordData */.e)(earlier),
        changes: plan === null ? [] : rollbackChanges(plan, asItIs),
        notes: (0,report_notes/* notesData */.Y)(notes),
    };
}
/** One line of JSON; what a registry may have made long is left out where it would be too long. */
function rollbackOutput(outcome) {
    const data = rollbackData(outcome);
    return firstThatFits([
        data,
        { ...data, basis: null, earlier: null, notes: [], abridged: true },
        { abridged: true, rolledBack: data.rolledBack, ending: data.ending },
    ]);
}
function asked({ ending }) {
    return ending.kind === 'holds-no-longer' ? ending.version : null;
}
function versionText(version) {
    return version === null ? null : String(version);
}

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/core/report/text.ts + 2 modules
var report_text = __webpack_require__(5163);
;// CONCATENATED MODULE: ./src/core/report/rollback-text.ts



/** The report of a rollback as plain lines, for a workflow's log and for a terminal. */
function rollbackText(outcome, paint) {
    const { ending, reason, notes } = outcome;
    const { word, sentence } = rollbackHeadline(outcome, untrusted_text/* visible */.RK);
    const problem = rollbackProblem(outcome);
    const changed = ending.kind === 'checked' ? 'would change' : 'changed';
    const moved = ending.kind === 'checked' || ending.kind === 'rolled-back';
    const changes = moved ? rollbackChanges(ending.plan, untrusted_text/* visible */.RK) : [];
    const meaning = problem === null ? 'pass' : 'warn';
    return [
        `${paint(word.toUpperCase(), meaning)}  ${paint(sentence, 'strong')}.`,
        ...line('reason', moved ? reason && (0,untrusted_text/* visible */.RK)(reason) : null),
        ...line('before', moved ? rollbackBasis(outcome, untrusted_text/* visible */.RK) : null),
        ...changes.flatMap((change) => line(changed, change)),
        ...line('earlier', earlierRollback(outcome, untrusted_text/* visible */.RK)),
        ...line('holder', holdersNow(outcome, untrusted_text/* visible */.RK)),
        ...line('hold', rollbackHold(outcome, untrusted_text/* visible */.RK)),
        ...line(ending.kind === 'conflict' ? 'conflict' : 'problem', problem && (0,untrusted_text/* visible */.RK)(problem, 600)),
        ...(0,report_text/* noteLines */.GI)(notes),
    ];
}
/** A word before it: a runner obeys a line that begins with what a server may have said. */
function line(label, text) {
    return text === null ? [] : [`  ${label}  ${text}`];
}

// EXTERNAL MODULE: ./src/apply/rivals.ts
var rivals = __webpack_require__(6407);
// EXTERNAL MODULE: ./src/apply/roll-back.ts
var roll_back = __webpack_require__(9521);
// EXTERNAL MODULE: ./src/apply/settle.ts
var settle = __webpack_require__(9145);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
;// CONCATENATED MODULE: ./src/core/records/same-run.ts
/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */
function isSameRun(a, b) {
    const runOf = (url) => url.replace(/\/attempts\/\d+$/, '');
    return a !== null && b !== null && runOf(a) === runOf(b);
}

// EXTERNAL MODULE: ./src/core/records/unfinished.ts
var unfinished = __webpack_require__(3293);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/core/history/held-by-records.ts
var held_by_records = __webpack_require__(2384);
// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
;// CONCATENATED MODULE: ./src/core/rollback.ts
/** Gives back exactly what stood there before, as far as anybody asked for nothing else. */
function planRollback(facts) {
    const { target } = facts;
    const common = { loses: facts.loses.version, gets: facts.gets?.version ?? null };
    switch (target.kind) {
        case 'alias':
            return { target, ...common, back: null, changes: [aliasChange(facts, target)] };
        case 'stage': {
            const back = facts.back ?? { stage: 'Archived', holders: [] };
            const changes = stageChanges(facts, target.stage, back);
            const [first] = changes;
            const archiveExisting = first.kind === 'move-to-stage' && first.archiveExisting;
            return { target: { ...target, archiveExisting }, ...common, back: back.stage, changes };
        }
    }
}
function aliasChange({ model, loses, gets }, { alias }) {
    if (gets === null)
        return { kind: 'remove-alias', model, alias, version: loses.version };
    return { kind: 'point-alias', model, alias, version: gets.version, from: loses.version };
}
/** One request gives the stage to one version and takes it from the others: there is always one. */
function stageChanges({ model, loses, gets, holders }, stage, back) {
    const leave = (from) => ({
        kind: 'move-to-stage',
        model,
        version: loses.version,
        from,
        to: back.stage,
        archiveExisting: false,
        // By then, whoever gets the stage has left the one that it came from.
        holders: back.holders.filter((holder) => holder !== gets?.version),
    });
    if (gets === null || gets.stage === stage)
        return [leave(stage)];
    const restore = {
        kind: 'move-to-stage',
        model,
        version: gets.version,
        from: gets.stage,
        to: stage,
        archiveExisting: true,
        holders,
    };
    return back.stage === 'Archived' ? [restore] : [restore, leave('Archived')];
}

// EXTERNAL MODULE: ./src/core/target-words.ts
var target_words = __webpack_require__(4794);
// EXTERNAL MODULE: ./src/resolve-version.ts
var resolve_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./src/decide-rollback.ts









/**
 * Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can.
 * `basis`: key of the record that says who was there before; null: the one by which it is held now.
 */
async function decideRollback(asked, standing, registry, basis = null) {
    const { model, target } = asked;
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const loses = await whoLoses(asked, holders, standing, registry);
    const record = basis === null
        ? howItCameThere(loses, asked, standing)
        : ((0,read_records/* recordsOn */.yG)(loses.version, loses.tags).find(({ key }) => key === basis) ?? null);
    const gets = await whoGets(asked, loses, record, standing, registry);
    const back = whereTo(record, asked);
    const plan = planRollback({
        model,
        target,
        holders,
        loses,
        gets,
        back: back === null ? null : { stage: back, holders: (0,core_model/* versionsInStage */.tN)(standing, back) },
    });
    return { plan, basis: asked.toVersion === null ? record : null, holders, loses };
}
/** To the stage that it came from, unless it never came from elsewhere; null where an alias moves. */
function whereTo(record, { target }) {
    if (target.kind === 'alias')
        return null;
    const from = record?.from ?? 'Archived';
    return from === target.stage ? 'Archived' : from;
}
async function whoLoses(asked, holders, standing, registry) {
    if (holders.length === 0) {
        throw new errors/* UsageError */.eb(`Nothing holds ${where(asked)}, so there is nothing to roll back.`);
    }
    const rows = await Promise.all(holders.map((version) => (0,resolve_version/* existingVersion */.Yf)(registry, standing, version)));
    const wanted = asked.version === null ? rows : rows.filter((row) => row.version === asked.version);
    // Of several, the one that came last is what somebody wants to be rid of.
    const [last] = wanted.toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version);
    if (last === undefined)
        throw new Error('a version that does not hold the target loses nothing');
    return last;
}
/**
 * The version's own record by which it holds the target now, or held it before a rollback gave it
 * back: null where it was moved past Stagegate, or was rolled back, or lost it to another version,
 * and came back past it.
 */
function howItCameThere(loses, { target }, standing) {
    const key = (0,core_model/* targetKey */.hD)(target);
    const versions = (0,held_by_records/* versionsWith */.Y)(standing.versions, loses);
    const now = (0,held_by_records/* heldByRecords */.B)(versions, key).holders.get(loses.version);
    // What a rollback of another target did tells nothing of who was there before.
    if (now === undefined || now.target !== key)
        return null;
    if (now.action !== 'rollback')
        return isMove(now) ? now : null;
    // Who was adopted had come past Stagegate, unless a record had brought it there already.
    const broughtIt = (it) => (0,held_by_records/* heldByRecords */.B)(versions, it.target).holdings.some(({ arrived }) => arrived.key === it.key);
    const last = (0,read_records/* recordsOn */.yG)(loses.version, loses.tags)
        .filter(({ state }) => state === 'done')
        .filter((it) => it.target === key || (target.kind === 'stage' && isOfStage(it)))
        .filter((it) => it.action !== 'adopt' || broughtIt(it))
        .at(-1);
    return last?.target === key && isMove(last) ? last : null;
}
/** Whether it says who was there before the version came. */
function isMove({ action }) {
    return action === 'promote' || action === 'transition';
}
function isOfStage({ target }) {
    return target.startsWith('stage:');
}
async function whoGets(asked, loses, record, standing, registry) {
    const { toVersion } = asked;
    const former = toVersion ?? formerHolder(asked, loses, record, standing);
    if (former === null)
        return null;
    if (former === loses.version) {
        throw new errors/* UsageError */.eb(`Version ${former} holds ${where(asked)} now: name another "to-version".`);
    }
    const gets = await registry.readVersion(standing.model, former);
    if (gets === null) {
        throw new errors/* UsageError */.eb(toVersion === null
            ? `Version ${former} held ${where(asked)} before version ${loses.version}, and no longer exists. ` +
                'Name another one in "to-version".'
            : `Version ${former} of '${(0,untrusted_text/* visible */.RK)(asked.model)}' does not exist.`);
    }
    if (!asked.force)
        throwIfUnfit(gets, asked);
    return gets;
}
function formerHolder(asked, loses, record, standing) {
    const { target } = asked;
    if (record === null) {
        throw new errors/* UsageError */.eb(`Version ${loses.version} holds ${where(asked)}, and no record of its own says that Stagegate ` +
            'moved it there, so nobody knows what was there before. Name the version that shall have ' +
            'it in "to-version".');
    }
    if (target.kind === 'stage' && record.from === target.stage) {
        throw new errors/* UsageError */.eb(`Version ${loses.version} was in ${target.stage} before its promotion, too, beside others: what ` +
            'was there before was not one version. Name the version that shall have it in "to-version".');
    }
    const former = record.former.filter((holder) => holder !== loses.version);
    if (target.kind === 'stage' && !record.archive) {
        // It came beside them: who stayed is there, and who has left since is not brought back.
        const holders = (0,core_model/* holdersOf */.pW)(standing, target);
        return former.find((holder) => holders.includes(holder)) ?? null;
    }
    if (former.length > 1) {
        throw new errors/* UsageError */.eb(`Versions ${former.join(', ')} held ${where(asked)} before version ${loses.version}, whose ` +
            'promotion archived them all, and one of them alone is not what was there before. Name the ' +
            'version that shall have it in "to-version".');
    }
    return former[0] ?? null;
}
function throwIfUnfit({ version, status, tags }, asked) {
    if (status !== 'READY') {
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and is ${(0,untrusted_text/* visible */.RK)(status)}, not READY. Name ` +
            'another one in "to-version", or give "force".');
    }
    const rolledBack = (0,rolled_back/* rolledBackFrom */.qe)(tags, asked.target);
    if (rolledBack !== null) {
        const reason = rolledBack.reason === null ? '' : `: ${(0,untrusted_text/* visible */.RK)(rolledBack.reason)}`;
        throw new errors/* UsageError */.eb(`Version ${version} would get ${where(asked)} back, and was itself rolled back from it by ` +
            `${(0,untrusted_text/* visible */.RK)(rolledBack.by, 100)}${reason}. Name another one in "to-version", or give "force".`);
    }
}
function where({ model, target }) {
    return `${(0,target_words/* targetWords */.L)(target)} of '${(0,untrusted_text/* visible */.RK)(model)}'`;
}

// EXTERNAL MODULE: ./src/promoter.ts
var src_promoter = __webpack_require__(4781);
;// CONCATENATED MODULE: ./src/rollback.ts









/**
 * Gives the target back to whoever had it before: by the record with the key `basis`, else by the one
 * by which it is held now. No gates are asked. Throws a `UsageError` where nobody can tell who that
 * was, or where they may not have it, and a `ConflictError` where another run may be at work on it,
 * unless it is forced.
 */
async function rollback(asked, registry, promoter, basis = null) {
    const { model, target, force } = asked;
    const before = await registry.readStanding(model);
    // Who wants the same may finish what another run has begun; who wants something else may not.
    const asking = { action: 'rollback', to: asked.toVersion, force };
    const { settled, standing } = await (0,settle/* settleAndLook */.Mt)(registry, before, target, asking, promoter.now());
    const notes = (0,settle/* notesOf */.h$)(settled);
    const finished = settled.find((each) => isWhatIsAsked(each, asked, promoter));
    const nothing = finished === undefined
        ? nothingToDo(asked, standing, promoter.run)
        : { kind: 'done-before', record: finished.record };
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, notes);
    const { decided, record, passedOver } = await decideInTurn({ asked, standing, basis }, registry, promoter);
    const { plan, holders: decidedOn } = decided;
    const { holders, ...ended } = await (0,roll_back/* rollBack */.F)(registry, model, plan, decidedOn, record, promoter);
    const ending = { ...ended, plan, basis: decided.basis };
    const all = [...notes, ...(0,settle/* notesOf */.h$)(passedOver)];
    return { model, target, reason: asked.reason, ending, holders, notes: all };
}
/** More rounds than that mean that there are always new ones: those are alive, and have their turn. */
const mostRounds = 3;
/** Forced, it ends what others have begun on the versions that it moves, and decides once more. */
async function decideInTurn(given, registry, promoter) {
    const { asked, basis } = given;
    const passedOver = [];
    for (let { standing } = given, round = 1;; round += 1) {
        const decided = await decideRollback(asked, standing, registry, basis);
        const record = recordOf(asked, decided, promoter);
        const inTheWay = asked.force ? (0,rivals/* rivals */.Kw)(standing, record, promoter.now()) : [];
        if (inTheWay.length === 0 || round > mostRounds)
            return { decided, record, passedOver };
        passedOver.push(...(await (0,settle/* settleAtOnce */.mt)(registry, standing, inTheWay)));
        standing = await registry.readStanding(asked.model);
    }
}
/** Says what a rollback would do, and changes nothing. */
async function checkRollback(asked, registry, run) {
    const standing = await registry.readStanding(asked.model);
    const nothing = nothingToDo(asked, standing, run);
    if (nothing !== null)
        return outcomeOf(asked, standing, nothing, []);
    const { plan, basis } = await decideRollback(asked, standing, registry);
    return outcomeOf(asked, standing, { kind: 'checked', plan, basis }, []);
}
function outcomeOf({ model, target, reason }, standing, ending, notes) {
    return { model, target, reason, ending, holders: (0,core_model/* holdersOf */.pW)(standing, target), notes };
}
/**
 * Whether what another run had begun, and this one completed, is all that was asked for: what was
 * begun long ago, by another run, was meant for what stood there then.
 */
function isWhatIsAsked({ record, ended }, { target, version, toVersion }, { run, now }) {
    return (record.action === 'rollback' &&
        record.target === (0,core_model/* targetKey */.hD)(target) &&
        ended === 'completed' &&
        ((0,unfinished/* isYoung */.Pi)(record, now()) || isSameRun(record.run, run)) &&
        (version === null || version === record.version) &&
        (toVersion === null || toVersion === record.to));
}
/** A job that is run again must not roll back once more, beyond what it was meant to. */
function nothingToDo({ target, version }, standing, run) {
    const holders = (0,core_model/* holdersOf */.pW)(standing, target);
    const record = ownRollback((0,core_model/* targetKey */.hD)(target), standing, run);
    const isMeant = version === null || version === record?.version;
    if (record !== undefined && isMeant && !holders.includes(record.version)) {
        return { kind: 'done-before', record };
    }
    return version !== null && !holders.includes(version)
        ? { kind: 'holds-no-longer', version }
        : null;
}
/** The last one that this workflow run made, in whichever of its attempts. */
function ownRollback(target, { versions }, run) {
    if (run === null)
        return undefined;
    return versions
        .flatMap(({ version, tags }) => (0,read_records/* recordsOn */.yG)(version, tags))
        .filter((it) => it.action === 'rollback' && it.state === 'done' && it.target === target)
        .filter((it) => isSameRun(it.run, run))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .at(-1);
}
function recordOf(asked, decided, promoter) {
    const { plan, holders, loses } = decided;
    return {
        state: 'begun',
        action: 'rollback',
        // No gate is asked who a target is given back to.
        verdict: 'ungated',
        target: plan.target,
        version: loses.version,
        from: plan.target.kind === 'alias' ? null : loses.stage,
        former: holders,
        rollback: { to: plan.gets, back: plan.back },
        ...(0,src_promoter/* signedBy */.q)(promoter),
        reason: asked.reason,
        ...src_promoter/* withoutEvidence */.k,
    };
}

// EXTERNAL MODULE: ./src/cli/connection.ts + 4 modules
var connection = __webpack_require__(6175);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/promoter.ts + 1 modules
var cli_promoter = __webpack_require__(443);
// EXTERNAL MODULE: ./src/cli/tell.ts
var tell = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/cli/rollback.ts









const rollbackFlags = [
    'model-name',
    'stage',
    'alias',
    'to-version',
    'version',
    'force',
    'reason',
    'dry-run',
    ...flags/* connectionFlags */.Kk,
];
/** `stagegate rollback`: gives a target back to whoever had it before. */
async function runRollback(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.bQ)(args, rollbackFlags);
    const { rollback: asked, dryRun } = (0,rollback_inputs/* readRollback */.XP)(raw);
    const promoter = (0,cli_promoter/* promoterOf */.O)(around);
    const outcome = await (0,connection/* withSources */.Z)(raw, around, ({ registry }) => dryRun ? checkRollback(asked, registry, promoter.run) : rollback(asked, registry, promoter));
    (0,tell/* tell */.q)(around, json, rollbackData(outcome), (paint) => rollbackText(outcome, paint));
    return (0,exit/* exitCodeOfRollback */.$Z)(outcome);
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

/***/ 3653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ refuseEnvironmentInputs),
/* harmony export */   MI: () => (/* binding */ refuseApproval),
/* harmony export */   gn: () => (/* binding */ refuseIdleEnvironment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);


/** Who asks a rollback for an approval must not be left believing that one was looked for. */
function refuseApproval(raw, command) {
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('require-approval', raw['require-approval'], false))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"require-approval" lets evidence through that people have approved, and ${command} takes no ` +
        'evidence. Leave it out: the job\'s own "environment:" lets nobody in without its reviewers.');
}
/** `environment` names where a deployment is made, and does nothing by itself. */
function refuseIdleEnvironment(raw, command) {
    if (raw.environment === '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"environment" is given and "create-deployment" is not true, so ${command} would do nothing with ` +
        'it. The job\'s own "environment:" is what GitHub protects.');
}
/** For a command that moves nothing, of which no environment has anything to tell. */
function refuseEnvironmentInputs(raw, command) {
    refuseApproval(raw, command);
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('create-deployment', raw['create-deployment'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"create-deployment" is true, and ${command} moves nothing that a deployment could tell of. ` +
            'Leave it out.');
    }
    refuseIdleEnvironment(raw, command);
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ readClearHold),
/* harmony export */   XP: () => (/* binding */ readRollback),
/* harmony export */   x6: () => (/* binding */ readAdopt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1037);
/* harmony import */ var _choice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);
/* harmony import */ var _environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3653);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5260);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8794);






function readRollback(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'roll back');
    refuseWhatPromotionsTake(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseApproval */ .MI)(raw, 'a rollback');
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseIdleEnvironment */ .gn)(raw, 'a rollback');
    if (!(0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('archive-existing', raw['archive-existing'], true)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"archive-existing" is false, and a rollback gives the stage to one version, as it was before ' +
            'the promotion. Leave it out.');
    }
    const toVersion = readNumber(raw, 'to-version', 'who gets the target back');
    const version = readNumber(raw, 'version', 'the one that is rolled back, if it holds the target');
    if (toVersion !== null && toVersion === version) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"version" and "to-version" are both ${version}: "version" is the one that is rolled back, ` +
            '"to-version" the one that gets the target back.');
    }
    return {
        rollback: {
            model,
            target,
            toVersion,
            version,
            force: (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('force', raw.force, false),
            reason: raw.reason === '' ? null : raw.reason,
        },
        dryRun: (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false),
    };
}
function readClearHold(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'clear');
    refuseWhatMovesTake(raw, 'clear-hold');
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and clear-hold has nothing to show beforehand: a check of the promotion ' +
            'names the hold.');
    }
    const reason = raw.reason === '' ? null : raw.reason;
    return { model, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionInput */ .gX)(raw.version), target, reason };
}
function readAdopt(raw) {
    const model = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readModelName */ .jh)(raw);
    const target = readServingTarget(raw, 'adopt');
    refuseWhatMovesTake(raw, 'adopt');
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('dry-run', raw['dry-run'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"dry-run" is true, and adopt has nothing to show beforehand: audit names what stands there.');
    }
    if (raw.reason === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('"reason" is empty: say why the version may hold the target, though no gate let it there.');
    }
    return { model, version: (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionInput */ .gX)(raw.version), target, reason: raw.reason };
}
function readServingTarget(raw, verb) {
    const target = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readTarget */ ._E)(raw);
    if (target.kind === 'retirement') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"stage" is ${target.stage}, from which nobody serves, so there is nothing to ${verb} there. ` +
            'Name what the version was promoted to: Staging, Production or an alias.');
    }
    return target;
}
const onlyForPromotions = [
    'gates',
    'policy',
    'first-promotion',
    'same-dataset',
    'expected-evidence',
    'accept-hold',
];
/** Ignored, they would look as if they had been asked. */
function refuseWhatPromotionsTake(raw, command) {
    const given = onlyForPromotions.find((name) => raw[name] !== '');
    if (given !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${given}" is given, and ${command} asks no gates and takes no evidence. Leave it out, or use ` +
            'check or promote.');
    }
    if ((0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('rollback-on-failure', raw['rollback-on-failure'], false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"rollback-on-failure" undoes a promotion, and ${command} makes none. Leave it out.`);
    }
}
/** For a command that moves nothing. */
function refuseWhatMovesTake(raw, command) {
    refuseWhatPromotionsTake(raw, command);
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEnvironmentInputs */ .Lq)(raw, command);
    if (raw['to-version'] !== '' || (0,_choice_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .z)('force', raw.force, false)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"to-version" and "force" are for rollback, and ${command} moves nothing.`);
    }
}
/** A number only: `@champion` would name whoever holds the target now, whatever was meant. */
function readNumber(raw, name, meaning) {
    const text = raw[name];
    if (text === '')
        return null;
    const selector = /^\d+$/.test(text) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersionSelector */ .Bg)(text) : null;
    if (selector?.kind !== 'number') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text)}'; for a rollback it is the number of a version: ${meaning}.`);
    }
    return selector.version;
}


/***/ }),

/***/ 2384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ heldByRecords),
/* harmony export */   Y: () => (/* binding */ versionsWith)
/* harmony export */ });
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3365);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);


/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */
function heldByRecords(versions, target) {
    const { records } = (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldIn */ .fk)({ tags: new Map(), versions });
    return (0,_replay_js__WEBPACK_IMPORTED_MODULE_0__/* .replay */ .e)(records.filter(({ state }) => state === 'done')).get(target) ?? _replay_js__WEBPACK_IMPORTED_MODULE_0__/* .untouched */ .s;
}
/** Those of a standing, and one that was read besides: of very many versions, not all are listed. */
function versionsWith(versions, one) {
    return [...versions.filter(({ version }) => version !== one.version), one];
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay),
/* harmony export */   s: () => (/* binding */ untouched)
/* harmony export */ });
const untouched = {
    holdings: [],
    holders: new Map(),
    departures: new Map(),
    touchedBy: [],
};
/** Who held what, and when, if these records are all that ever happened. Oldest first. */
function replay(records) {
    const registry = new ReplayedRegistry();
    for (const record of records)
        registry.play(record);
    return registry.targets;
}
class ReplayedRegistry {
    targets = new Map();
    /** A version is in one stage at a time. */
    stages = new Map();
    play(record) {
        const { action, target, version, from, to, back } = record;
        const isStage = target.startsWith('stage:');
        if (action === 'adopt') {
            this.adopt(record);
            return;
        }
        if (action === 'rollback') {
            this.leave(version, target, record, true);
            this.leaveOthers(to, record);
            if (to !== null)
                this.arrive(to, target, record);
            if (isStage && back !== null && to !== version) {
                this.arrive(version, `stage:${back}`, record);
            }
            return;
        }
        if (isStage && from !== null && `stage:${from}` !== target) {
            this.leave(version, `stage:${from}`, record, true);
        }
        this.leaveOthers(version, record);
        this.arrive(version, target, record);
    }
    /**
     * `former` are all who held the target then. Who held it by the records as well came by what they
     * say; who did not, holds it since the adoption, as far as anybody knows.
     */
    adopt(record) {
        const { target, version, former } = record;
        for (const holder of [...this.at(target).holders.keys()]) {
            if (holder !== version && !former.includes(holder))
                this.leave(holder, target, record, false);
        }
        if (this.at(target).holders.has(version))
            touch(this.at(target), record);
        else
            this.arrive(version, target, record);
    }
    /** Everybody but the one who gets the target, where it is for one alone. */
    leaveOthers(gets, record) {
        if (!leavesOneAlone(record))
            return;
        const { target, former } = record;
        const named = new Set(former);
        for (const holder of new Set([...this.at(target).holders.keys(), ...former])) {
            if (holder === gets)
                continue;
            this.leave(holder, target, record, named.has(holder));
            if (target.startsWith('stage:') && holder !== record.version) {
                this.arrive(holder, 'stage:Archived', record);
            }
        }
    }
    arrive(version, target, record) {
        if (target.startsWith('stage:')) {
            const before = this.stages.get(version);
            if (before !== undefined && before !== target)
                this.leave(version, before, record, true);
            this.stages.set(version, target);
        }
        const at = this.at(target);
        const open = at.open.get(version);
        touch(at, record);
        at.holders.set(version, record);
        at.departures.delete(version);
        // It was there, beside others, and is there alone now: the same time goes on.
        if (open !== undefined && record.former.includes(version))
            return;
        if (open !== undefined)
            open.ending = { kind: 'unseen', before: record };
        const holding = { version, arrived: record, ending: { kind: 'not-ended' } };
        at.holdings.push(holding);
        at.open.set(version, holding);
    }
    leave(version, target, record, said) {
        const at = this.at(target);
        const open = at.open.get(version);
        if (open !== undefined)
            open.ending = { kind: 'left', by: record };
        at.open.delete(version);
        at.holders.delete(version);
        at.departures.set(version, { record, said });
        touch(at, record);
        if (this.stages.get(version) === target)
            this.stages.delete(version);
    }
    at(target) {
        const known = this.targets.get(target);
        if (known !== undefined)
            return known;
        const made = {
            holdings: [],
            open: new Map(),
            holders: new Map(),
            departures: new Map(),
            touchedBy: [],
        };
        this.targets.set(target, made);
        return made;
    }
}
function touch({ touchedBy }, record) {
    if (touchedBy.at(-1) !== record)
        touchedBy.push(record);
}
/** Whether nobody but the one who got the target has it after that move. */
function leavesOneAlone(record) {
    const { action, target, archive, to, former } = record;
    if (target.startsWith('alias:'))
        return true;
    if (action !== 'rollback')
        return archive;
    // A stage is given back by a move that archives, unless who gets it is there already.
    return to !== null && (archive || !former.includes(to));
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GR: () => (/* binding */ spokenOf),
  fk: () => (/* binding */ toldIn),
  k6: () => (/* binding */ withoutRecord)
});

// EXTERNAL MODULE: ./src/core/records/fold.ts
var fold = __webpack_require__(2403);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/held.ts
var held = __webpack_require__(8247);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/records/tag.ts
var tag = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __webpack_require__(1595);
;// CONCATENATED MODULE: ./src/core/history/held-tags.ts




const prefix = 'stagegate_held_';
/** What the tags of a registered model say of who held what last; what makes no sense is left out. */
function heldLast(tags) {
    return [...tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => readHeld(key, value))
        .filter((held) => held !== null);
}
function readHeld(key, text) {
    const told = (0,tag/* fieldsOf */.Pf)(text);
    if (told === null)
        return null;
    const { v, target, record } = told;
    if (v !== 1 || typeof target !== 'string' || (0,held/* heldKey */.pW)(target) !== key)
        return null;
    if ((0,target_name/* targetNamed */.b)(target) === null)
        return null;
    const version = (0,tag/* versionIn */.It)(told.version);
    if (version === null)
        return null;
    if (typeof record !== 'string' || !record.startsWith(records_record/* recordPrefix */.Kg))
        return null;
    const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN;
    return {
        target,
        version,
        at: Number.isNaN(at) ? null : at,
        by: typeof told.by === 'string' ? told.by : '',
        record,
    };
}

;// CONCATENATED MODULE: ./src/core/history/told.ts




/** As many as are written; a tag that somebody else wrote may list thousands. */
const mostFormer = 20;
/** `standing.versions` must be all of them: a record on a version that is not listed is not told. */
function toldIn(standing) {
    const records = standing.versions
        .flatMap(({ version, tags }) => (0,read_records/* recordsOn */.yG)(version, tags))
        .filter(({ target }) => (0,target_name/* targetNamed */.b)(target) !== null)
        .map((record) => ({ ...record, former: record.former.slice(0, mostFormer) }))
        .sort(byKey);
    const folded = standing.versions
        .map(({ version, tags }) => [version, (0,fold/* foldedCount */.Gv)(tags)])
        .filter(([, count]) => count > 0);
    const clearings = standing.versions.flatMap(({ version, tags }) => (0,read_records/* clearingsOn */.kQ)(version, tags));
    return { records, clearings, held: heldLast(standing.tags), folded: new Map(folded) };
}
function byKey(a, b) {
    if (a.key !== b.key)
        return a.key < b.key ? -1 : 1;
    return a.version - b.version;
}
/** What was held last where the record of it is gone: folded away, or deleted with its version. */
function withoutRecord({ records, held }) {
    const known = new Set(records.map(({ key, version }) => `${version} ${key}`));
    const newest = new Map();
    for (const { state, target, key } of records)
        if (state === 'done')
            newest.set(target, key);
    return held.filter(({ target, version, record }) => !known.has(`${version} ${record}`) && record > (newest.get(target) ?? ''));
}
/** Production first, then the other stages, then aliases, each by name. */
function spokenOf({ records, held }) {
    const keys = new Set([...records, ...held].map(({ target }) => target));
    const rank = (key) => (key === 'stage:Production' ? 0 : key.startsWith('stage:') ? 1 : 2);
    return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ clearingData),
/* harmony export */   e: () => (/* binding */ recordData)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);

/** A record as data: what its tag says, and the key of the tag. */
function recordData(record) {
    return {
        key: record.key,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: record.target,
        version: String(record.version),
        from: record.from,
        former: record.former.map(String),
        to: record.to === null ? null : String(record.to),
        back: record.back,
        at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isoMoment */ .Q)(record.at),
        by: record.by,
        reason: record.reason,
        run: record.run,
        evidence: record.evidence,
        policy: record.policy,
        approvedBy: record.approvedBy,
    };
}
/** The same of one that moved nothing. */
function clearingData(record) {
    return {
        key: record.key,
        action: record.action,
        target: record.target,
        version: String(record.version),
        at: (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .isoMoment */ .Q)(record.at),
        by: record.by,
        reason: record.reason,
        run: record.run,
    };
}


/***/ })

};
