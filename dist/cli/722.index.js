export const id = 722;
export const ids = [722];
export const modules = {

/***/ 722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditFlags: () => (/* binding */ auditFlags),
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: ./src/core/history/replay.ts
var replay = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __webpack_require__(1595);
// EXTERNAL MODULE: ./src/core/history/told.ts + 1 modules
var history_told = __webpack_require__(9506);
// EXTERNAL MODULE: ./src/core/model.ts
var core_model = __webpack_require__(4146);
;// CONCATENATED MODULE: ./src/core/audit/absent.ts
/** What the records say of versions that do not hold a target; `gone`: a move without a record. */
function absentFindings(audited, gone) {
    const { unfinished } = audited;
    return [
        ...unfinished.map((record) => ({ kind: 'unfinished', version: record.version, record })),
        ...movedAway(audited, gone),
        ...recordGone(audited, gone),
    ];
}
function movedAway(audited, gone) {
    const { holders, versions, byRecords, byIntents } = audited;
    return [...byRecords.holders].flatMap(([version, record]) => {
        // Something that was begun may have taken it away.
        if (holders.includes(version) || !byIntents.holders.has(version))
            return [];
        if (!versions.has(version))
            return [{ kind: 'holder-deleted', version, record }];
        // So may a move whose record was deleted with its version.
        return gone === null ? [{ kind: 'moved-away', version, record }] : [];
    });
}
function recordGone({ versions }, gone) {
    if (gone === null)
        return [];
    const deleted = !versions.has(gone.version);
    return [{ kind: 'record-gone', version: gone.version, held: gone, deleted }];
}

;// CONCATENATED MODULE: ./src/core/audit/finding.ts
/** Whether somebody moved the target past its gates; the others are only worth knowing. */
function isPastTheGates(finding) {
    switch (finding.kind) {
        case 'holder-without-record':
        case 'holder-ungated':
        case 'returned':
        case 'moved-away':
        case 'several-holders':
        case 'rolled-back-holder':
            return true;
        case 'unfinished':
        case 'accepted':
        case 'holder-deleted':
        case 'record-gone':
            return false;
    }
}

// EXTERNAL MODULE: ./src/core/records/rolled-back.ts
var rolled_back = __webpack_require__(4652);
;// CONCATENATED MODULE: ./src/core/audit/holders.ts

/** What the records say of the versions that hold a target; `gone`: a last move without a record. */
function holderFindings(audited, gone) {
    return [
        ...audited.holders.flatMap((version) => [
            ...howItCame(audited, version, gone),
            ...rolledBack(audited, version),
        ]),
        ...several(audited),
    ];
}
function howItCame(audited, version, gone) {
    const { byRecords, byIntents, told } = audited;
    const replayed = byRecords.holders.has(version) ? byRecords : byIntents;
    const record = replayed.holders.get(version);
    if (record !== undefined)
        return byItsRecord(audited, replayed, version, record);
    // The next findings would say it of a version that the registered model's own tag speaks for.
    if (gone?.version === version)
        return [];
    const departure = byRecords.departures.get(version);
    if (departure === undefined) {
        return [{ kind: 'holder-without-record', version, folded: told.folded.get(version) ?? 0 }];
    }
    return isLeftOver(audited) && !departure.said
        ? []
        : [{ kind: 'returned', version, record: departure.record }];
}
/** A rollback asks no gates: who got the target by one is judged by what let it through before. */
function byItsRecord({ key }, { touchedBy }, version, record) {
    const isGivenBack = record.action === 'rollback';
    const own = touchedBy.filter((it) => it.version === version && it.target === key);
    const judged = isGivenBack ? own.findLast(wasLetThrough) : record;
    // A rollback's record, or an adoption's, may say what it likes: no gate was asked by it.
    if (judged?.action === 'promote' || judged?.action === 'transition') {
        if (judged.verdict === 'pass')
            return [];
        if (judged.verdict === 'accepted')
            return [{ kind: 'accepted', version, record: judged }];
    }
    // Who is vouched for is the one who holds it, or has got it back since.
    const adopted = own.findLast((it) => it.action === 'adopt' && it.verdict === 'accepted' && (isGivenBack || it.key >= record.key));
    if (adopted !== undefined)
        return [{ kind: 'accepted', version, record: adopted }];
    // Whatever else a record may say there, it does not say that gates passed.
    return [{ kind: 'holder-ungated', version, record }];
}
/** A promotion that passed its gates, or was accepted. */
function wasLetThrough({ action, verdict }) {
    return action === 'promote' && (verdict === 'pass' || verdict === 'accepted');
}
function rolledBack({ versions, target }, version) {
    const tags = versions.get(version)?.tags;
    const found = tags === undefined ? null : (0,rolled_back/* rolledBackFrom */.qe)(tags, target);
    return found === null ? [] : [{ kind: 'rolled-back-holder', version, rolledBack: found }];
}
function several(audited) {
    const { holders, byRecords, byIntents } = audited;
    const isMeant = (version) => byRecords.holders.has(version) || byIntents.holders.has(version);
    if (holders.length < 2 || holders.every(isMeant))
        return [];
    const version = holders.find(isMeant) ?? holders[0];
    if (version === undefined)
        return [];
    const others = holders.filter((each) => each !== version);
    return [{ kind: 'several-holders', version, others }];
}
/** Whether the one that the records give it to is there as well: then the others were left behind. */
function isLeftOver({ holders, byRecords }) {
    return holders.some((version) => byRecords.holders.has(version));
}

;// CONCATENATED MODULE: ./src/core/audit/audit.ts







/**
 * Of Production, of every stage and alias that a record or a tag of the registered model speaks of,
 * and of those that are named besides. Archived and None are nobody's to guard. `standing.versions`
 * must be all of them.
 */
function auditOf(standing, besides) {
    const told = (0,history_told/* toldIn */.fk)(standing);
    const ended = told.records.filter(({ state }) => state === 'done');
    const begun = told.records.filter(({ state }) => state === 'begun');
    const byRecords = (0,replay/* replay */.e)(ended);
    const byIntents = (0,replay/* replay */.e)(told.records.filter(({ state }) => state !== 'undone'));
    const gone = new Map((0,history_told/* withoutRecord */.k6)(told).map((held) => [held.target, held]));
    const unfinished = Map.groupBy(begun, ({ target }) => target);
    const versions = new Map(standing.versions.map((row) => [row.version, row]));
    const keys = new Set(['stage:Production', ...besides, ...(0,history_told/* spokenOf */.GR)(told)]);
    const targets = [...keys].flatMap((key) => {
        const target = (0,target_name/* targetNamed */.b)(key);
        if (target === null || target.kind === 'retirement')
            return [];
        const holders = (0,core_model/* holdersOf */.pW)(standing, target);
        const audited = {
            key,
            target,
            holders,
            versions,
            told,
            byRecords: byRecords.get(key) ?? replay/* untouched */.s,
            byIntents: byIntents.get(key) ?? replay/* untouched */.s,
            unfinished: unfinished.get(key) ?? [],
        };
        const held = gone.get(key) ?? null;
        const findings = [...holderFindings(audited, held), ...absentFindings(audited, held)];
        return [{ key, target, holders, findings: worstFirst(findings) }];
    });
    return { model: standing.model, targets };
}
/** Whether any target was moved past its gates. */
function hasMovesPastTheGates({ targets }) {
    return targets.some(({ findings }) => findings.some(isPastTheGates));
}
function worstFirst(findings) {
    return findings.toSorted((a, b) => Number(isPastTheGates(b)) - Number(isPastTheGates(a)));
}

// EXTERNAL MODULE: ./src/whole-standing.ts
var whole_standing = __webpack_require__(6861);
;// CONCATENATED MODULE: ./src/audit.ts



/**
 * Where stages and aliases stand against what the records say: Production, every target that has a
 * record, and those that are named besides. Nothing changes.
 */
async function audit(model, besides, registry) {
    return auditOf(await (0,whole_standing/* wholeStanding */._)(model, registry), besides.map(core_model/* targetKey */.hD));
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(4296);
// EXTERNAL MODULE: ./src/config/environment-inputs.ts
var environment_inputs = __webpack_require__(3653);
// EXTERNAL MODULE: ./src/config/inputs.ts + 2 modules
var inputs = __webpack_require__(5260);
// EXTERNAL MODULE: ./src/config/target.ts
var target = __webpack_require__(5165);
;// CONCATENATED MODULE: ./src/config/audit-inputs.ts




function readAudit(raw) {
    (0,environment_inputs/* refuseEnvironmentInputs */.Lq)(raw, 'an audit');
    const besides = [
        ...(raw.stage === '' ? [] : [guarded((0,target/* parseTarget */.hu)(raw.stage, '', false))]),
        ...(raw.alias === '' ? [] : [(0,target/* parseTarget */.hu)('', raw.alias, false)]),
    ];
    return { model: (0,inputs/* readModelName */.jh)(raw), besides };
}
function guarded(target) {
    if (target.kind !== 'retirement')
        return target;
    throw new errors/* UsageError */.eb(`A move to ${target.stage} needs no gates, so there is nothing to audit there: name Staging or ` +
        'Production, or an alias.');
}

// EXTERNAL MODULE: ./src/core/exit.ts
var exit = __webpack_require__(8159);
// EXTERNAL MODULE: ./src/core/report/moment.ts
var moment = __webpack_require__(24);
// EXTERNAL MODULE: ./src/core/report/record-words.ts
var record_words = __webpack_require__(7793);
// EXTERNAL MODULE: ./src/core/report/words.ts + 1 modules
var words = __webpack_require__(3253);
;// CONCATENATED MODULE: ./src/core/report/audit-words.ts




/** What was found, in a sentence without its full stop. */
function findingSays(finding, target, quote) {
    const version = `version ${finding.version}`;
    const is = `${version} ${(0,words/* holds */.v9)(target, 'now', quote)}`;
    switch (finding.kind) {
        case 'holder-without-record': {
            const { folded } = finding;
            const older = folded === 0
                ? ''
                : `, unless it was by one of its ${folded} oldest records, which were folded away`;
            return `${is}, and no record says how it came there: it was moved past Stagegate${older}`;
        }
        case 'holder-ungated':
            return `${is}, and ${ungated(finding.record, quote)}`;
        case 'returned':
            return `${is}, though ${departed(finding, target, quote)}: it was moved back past Stagegate`;
        case 'moved-away':
            return (`${version} should ${target.kind === 'alias' ? 'have' : 'be in'} ` +
                `${(0,words/* targetName */.je)(target, quote)} since ${how(finding.record, quote)}, is not there, and no ` +
                'record says why: it was taken away past Stagegate');
        case 'several-holders':
            return (`${version} is in ${(0,words/* targetName */.je)(target, quote)} beside ${listed(finding.others)}, and the ` +
                'records give it to one version alone');
        case 'rolled-back-holder': {
            const { by, reason, at } = finding.rolledBack;
            const when = at === null ? '' : ` on ${(0,moment/* minuteOf */.i)(at)} UTC`;
            const why = reason === null ? '' : `: ${quote(reason)}`;
            return `${is}, was rolled back from it${when}${byWhom(by, quote)}${why}, and was not cleared`;
        }
        case 'unfinished':
            return (`${begun(finding.record)} on ${(0,moment/* minuteOf */.i)(finding.record.at)} UTC` +
                `${byWhom(finding.record.by, quote)}, and nothing says how it ended`);
        case 'accepted': {
            const { record } = finding;
            const why = record.reason === null ? '' : `: ${quote(record.reason)}`;
            return record.action === 'adopt'
                ? `${is}, and was adopted there, no gate asked, on ${how(record, quote)}${why}`
                : `${is} by a hold that was accepted, since ${how(record, quote)}${why}`;
        }
        case 'holder-deleted':
            return `${version} had it since ${how(finding.record, quote)}, and was deleted`;
        case 'record-gone': {
            const { at, by } = finding.held;
            const when = at === null ? '' : ` on ${(0,moment/* minuteOf */.i)(at)} UTC`;
            const why = finding.deleted
                ? 'that version was deleted, and its records with it'
                : 'the record of it is not there any more';
            return `${version} was the last to get it, by the registered model's own tag${when}${byWhom(by, quote)}; ${why}`;
        }
    }
}
/** What to do about it, in one sentence; null: nothing. */
function findingTodo(finding, target, quote) {
    switch (finding.kind) {
        case 'holder-without-record':
        case 'returned':
        case 'moved-away':
            return ('Find out who did it, and promote a version through the gates, or give one back that passed ' +
                'them before, by `stagegate rollback --to-version`; if what stands there is to stay, ' +
                '`stagegate adopt`: all are recorded.');
        case 'holder-ungated':
            return (`Judge it with \`stagegate check --version ${finding.version}\`; if it does not pass, ` +
                '`stagegate rollback`, or promote one that does; if it is to stay all the same, ' +
                '`stagegate adopt`.');
        case 'several-holders':
            return (`Move those that do not belong in ${(0,words/* targetName */.je)(target, quote)} to Archived; the next ` +
                'promotion that archives does so, too.');
        case 'rolled-back-holder':
            return ('Promote another version or `stagegate rollback --to-version`; if this one is good after ' +
                `all, \`stagegate clear-hold --version ${finding.version}\`.`);
        case 'unfinished':
            return 'The next promotion or rollback of this target completes it or undoes it.';
        case 'accepted':
        case 'holder-deleted':
        case 'record-gone':
            return null;
    }
}
/** The word before it. */
function findingWord(finding) {
    return isPastTheGates(finding) ? 'past the gates' : 'note';
}
function ungated(record, quote) {
    const when = how(record, quote);
    if (record.action === 'rollback') {
        return (`no gate was asked: a rollback of version ${record.version} gave it back, ${when}, and no ` +
            'record says that it ever passed them there');
    }
    if (record.action === 'adopt' || record.verdict !== 'ungated') {
        return `its record says ${quote(record.verdict)}, which lets nothing through (${when})`;
    }
    return record.action === 'transition'
        ? `no gate was asked: transition-stage, ${when}`
        : `no gate was asked: gates were none, ${when}`;
}
function departed({ version, record }, target, quote) {
    const when = how(record, quote);
    const who = record.version === version ? 'it' : `version ${record.version}`;
    if (record.action === 'rollback')
        return `${who} was rolled back (${when})`;
    if (record.action === 'adopt') {
        const where = quote(record.target.slice(record.target.indexOf(':') + 1));
        return record.version === version
            ? `it was adopted in ${where} (${when})`
            : `it was gone when ${who} was adopted there (${when})`;
    }
    // An alias has no other place to go to; a stage's versions go to other stages.
    const elsewhere = target.kind === 'stage' && record.target !== `stage:${target.stage}`;
    const to = elsewhere ? `to ${quote(record.target.slice('stage:'.length))}` : 'there';
    const was = `${who} was moved ${to} (${when})`;
    return record.version === version ? was : `it left when ${was}`;
}
function begun(record) {
    return `${(0,record_words/* aOrAn */.Ct)((0,record_words/* nounOf */.a2)(record))} of version ${record.version} was begun`;
}
/** `2026-09-07 10:11 UTC by octocat`. */
function how({ at, by }, quote) {
    return `${(0,moment/* minuteOf */.i)(at)} UTC${byWhom(by, quote)}`;
}
function byWhom(by, quote) {
    return by === '' ? '' : ` by ${quote(by)}`;
}
function listed(versions) {
    return versions.length === 1 ? `version ${versions[0]}` : `versions ${versions.join(', ')}`;
}

// EXTERNAL MODULE: ./src/core/report/record-json.ts
var record_json = __webpack_require__(1412);
;// CONCATENATED MODULE: ./src/core/report/audit-json.ts




const asItIs = (text) => text;
/** The whole audit as data, for programs. */
function auditData(audit) {
    return {
        format: 1,
        model: audit.model,
        pastTheGates: hasMovesPastTheGates(audit),
        targets: audit.targets.map(({ key, target, holders, findings }) => ({
            target: key,
            holders: holders.map(String),
            findings: findings.map((finding) => findingData(finding, target)),
        })),
    };
}
function findingData(finding, target) {
    return {
        kind: finding.kind,
        pastTheGates: isPastTheGates(finding),
        version: String(finding.version),
        others: finding.kind === 'several-holders' ? finding.others.map(String) : [],
        says: findingSays(finding, target, asItIs),
        todo: findingTodo(finding, target, asItIs),
        record: 'record' in finding ? (0,record_json/* recordData */.e)(finding.record) : null,
    };
}

// EXTERNAL MODULE: ./src/core/untrusted-text.ts
var untrusted_text = __webpack_require__(1037);
// EXTERNAL MODULE: ./src/core/report/wrapped.ts
var wrapped = __webpack_require__(75);
;// CONCATENATED MODULE: ./src/core/report/audit-text.ts






const quote = (text) => (0,untrusted_text/* visible */.RK)(text, 100);
const width = 80;
/** Every target, who holds it, and what was found, in lines of 80 columns. */
function auditText(audit, paint) {
    return [
        heading(audit, paint),
        ...audit.targets.flatMap((each) => ['', ...targetLines(each, paint)]),
    ];
}
function heading(audit, paint) {
    const { targets } = audit;
    const model = (0,untrusted_text/* visible */.RK)(audit.model, 100);
    const past = targets.filter(({ findings }) => findings.some(isPastTheGates)).length;
    const all = targets.length === 1 ? '1 target' : `${targets.length} targets`;
    return hasMovesPastTheGates(audit)
        ? `${paint('PAST THE GATES', 'fail')}  ${paint(`${model}: ${past} of ${all}`, 'strong')}`
        : `${paint('AS RECORDED', 'pass')}  ${paint(`${model}: ${all}`, 'strong')}`;
}
function targetLines({ target, holders, findings }, paint) {
    const versions = holders.length === 1 ? 'version' : 'versions';
    const who = holders.length === 0 ? 'no version' : `${versions} ${holders.join(' and ')}`;
    const told = findings.some(isPastTheGates) ? '' : ', as recorded';
    return [
        paint(`${(0,words/* targetName */.je)(target, quote)}: ${who}${told}`, 'strong'),
        ...findings.flatMap((finding, index) => {
            const word = findingWord(finding);
            const says = `${findingSays(finding, target, quote)}.`;
            const next = findings[index + 1];
            const todo = findingTodo(finding, target, quote);
            // The same advice for several findings stands below the last of them.
            const isRepeated = next !== undefined && findingTodo(next, target, quote) === todo;
            const [first = '', ...more] = (0,wrapped/* wrapped */.k)(`${word}: ${says}`, width - 2);
            return [
                `  ${paint(first.slice(0, word.length), isPastTheGates(finding) ? 'fail' : 'info')}${first.slice(word.length)}`,
                ...more.map((line) => `  ${line}`),
                ...(todo === null || isRepeated
                    ? []
                    : (0,wrapped/* wrapped */.k)(todo, width - 4).map((line) => `    ${line}`)),
            ];
        }),
    ];
}

// EXTERNAL MODULE: ./src/cli/connection.ts + 4 modules
var connection = __webpack_require__(6175);
// EXTERNAL MODULE: ./src/cli/flags.ts
var flags = __webpack_require__(5377);
// EXTERNAL MODULE: ./src/cli/tell.ts
var tell = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/cli/audit.ts









const auditFlags = [
    'model-name',
    'stage',
    'alias',
    ...flags/* connectionFlags */.Kk,
];
/** Names every move past the gates, and ends with 6 if there is one. */
async function runAudit(args, around) {
    const { raw, json } = (0,flags/* parseFlags */.bQ)(args, auditFlags);
    const { model, besides } = readAudit(raw);
    const found = await (0,connection/* withSources */.Z)(raw, around, ({ registry }) => audit(model, besides, registry));
    (0,tell/* tell */.q)(around, json, auditData(found), (paint) => auditText(found, paint));
    return hasMovesPastTheGates(found) ? exit/* exitCodes */.hS.pastTheGates : exit/* exitCodes */.hS.ok;
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


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ wholeStanding)
/* harmony export */ });
const mostAttempts = 3;
/**
 * Who holds what, with all versions there are: any of them may carry a record. Where somebody moves
 * a version meanwhile, it is read again, for half of a move looks like one past the gates.
 */
async function wholeStanding(model, registry) {
    for (let attempt = 1;; attempt += 1) {
        const before = await registry.readStanding(model);
        const versions = await registry.listVersions(model);
        const after = await registry.readStanding(model);
        if (attempt === mostAttempts || holdersIn(before) === holdersIn(after)) {
            return { ...after, versions };
        }
    }
}
/** Equal for two readings between which nobody moved anything. */
function holdersIn({ aliases, versions }) {
    return JSON.stringify([
        [...aliases],
        versions.map(({ version, stage, updatedAt }) => [version, stage, updatedAt]),
    ]);
}


/***/ })

};
