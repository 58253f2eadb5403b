export const id = 4541;
export const ids = [4541];
export const modules = {

/***/ 1748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ audit)
/* harmony export */ });
/* harmony import */ var _core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _whole_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6861);



/**
 * Where stages and aliases stand against what the records say: Production, every target that has a
 * record, and those that are named besides. Nothing changes.
 */
async function audit(model, besides, registry) {
    return (0,_core_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .auditOf */ .F)(await (0,_whole_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeStanding */ ._)(model, registry), besides.map(_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD));
}


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAudit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _environment_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3653);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2617);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5165);




function readAudit(raw) {
    (0,_environment_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseEnvironmentInputs */ .Lq)(raw, 'an audit');
    const besides = [
        ...(raw.stage === '' ? [] : [guarded((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .hu)(raw.stage, '', false))]),
        ...(raw.alias === '' ? [] : [(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .hu)('', raw.alias, false)]),
    ];
    return { model: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelName */ .jh)(raw), besides };
}
function guarded(target) {
    if (target.kind !== 'retirement')
        return target;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A move to ${target.stage} needs no gates, so there is nothing to audit there: name Staging or ` +
        'Production, or an alias.');
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

/***/ 4489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ auditOf),
  S: () => (/* binding */ hasMovesPastTheGates)
});

// EXTERNAL MODULE: ./src/core/history/replay.ts
var replay = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/core/history/target-name.ts
var target_name = __webpack_require__(1595);
// EXTERNAL MODULE: ./src/core/history/told.ts + 1 modules
var history_told = __webpack_require__(9506);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(4146);
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

// EXTERNAL MODULE: ./src/core/audit/finding.ts
var finding = __webpack_require__(9778);
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
        const folded = told.folded.get(version) ?? 0;
        return [{ kind: 'holder-without-record', version, folded, copied: told.copied.has(version) }];
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
    const row = versions.get(version);
    const found = row === undefined ? null : (0,rolled_back/* rolledBackFrom */.qe)(row, target);
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
 * those that were copied from elsewhere among them, and of those that are named besides. Archived and None are nobody's to guard. `standing.versions`
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
    const keys = new Set(['stage:Production', ...besides, ...(0,history_told/* spokenOf */.GR)(told), ...told.elsewhere]);
    const targets = [...keys].flatMap((key) => {
        const target = (0,target_name/* targetNamed */.b)(key);
        if (target === null || target.kind === 'retirement')
            return [];
        const holders = (0,model/* holdersOf */.pW)(standing, target);
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
    return targets.some(({ findings }) => findings.some(finding/* isPastTheGates */.c));
}
function worstFirst(findings) {
    return findings.toSorted((a, b) => Number((0,finding/* isPastTheGates */.c)(b)) - Number((0,finding/* isPastTheGates */.c)(a)));
}


/***/ }),

/***/ 9778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isPastTheGates)
/* harmony export */ });
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


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ auditData)
/* harmony export */ });
/* harmony import */ var _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
/* harmony import */ var _audit_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9778);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
/* harmony import */ var _record_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1412);




const asItIs = (text) => text;
/** The whole audit as data, for programs. */
function auditData(audit) {
    return {
        format: 1,
        model: audit.model,
        pastTheGates: (0,_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMovesPastTheGates */ .S)(audit),
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
        pastTheGates: (0,_audit_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isPastTheGates */ .c)(finding),
        version: String(finding.version),
        others: finding.kind === 'several-holders' ? finding.others.map(String) : [],
        says: (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSays */ .MU)(finding, target, asItIs),
        todo: (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTodo */ .Eg)(finding, target, asItIs),
        record: 'record' in finding ? (0,_record_json_js__WEBPACK_IMPORTED_MODULE_3__/* .recordData */ .e)(finding.record) : null,
    };
}


/***/ }),

/***/ 5461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ auditText)
/* harmony export */ });
/* harmony import */ var _audit_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4489);
/* harmony import */ var _audit_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9778);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);
/* harmony import */ var _audit_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);
/* harmony import */ var _wrapped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75);






const quote = (text) => (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text, 100);
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
    const model = (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(audit.model, 100);
    const past = targets.filter(({ findings }) => findings.some(_audit_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPastTheGates */ .c)).length;
    const all = targets.length === 1 ? '1 target' : `${targets.length} targets`;
    return (0,_audit_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMovesPastTheGates */ .S)(audit)
        ? `${paint('PAST THE GATES', 'fail')}  ${paint(`${model}: ${past} of ${all}`, 'strong')}`
        : `${paint('AS RECORDED', 'pass')}  ${paint(`${model}: ${all}`, 'strong')}`;
}
function targetLines({ target, holders, findings }, paint) {
    const versions = holders.length === 1 ? 'version' : 'versions';
    const who = holders.length === 0 ? 'no version' : `${versions} ${holders.join(' and ')}`;
    const told = findings.some(_audit_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPastTheGates */ .c) ? '' : ', as recorded';
    return [
        paint(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .targetName */ .je)(target, quote)}: ${who}${told}`, 'strong'),
        ...findings.flatMap((finding, index) => {
            const word = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingWord */ .OT)(finding);
            const says = `${(0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingSays */ .MU)(finding, target, quote)}.`;
            const next = findings[index + 1];
            const todo = (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTodo */ .Eg)(finding, target, quote);
            // The same advice for several findings stands below the last of them.
            const isRepeated = next !== undefined && (0,_audit_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingTodo */ .Eg)(next, target, quote) === todo;
            const [first = '', ...more] = (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .k)(`${word}: ${says}`, width - 2);
            return [
                `  ${paint(first.slice(0, word.length), (0,_audit_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .isPastTheGates */ .c)(finding) ? 'fail' : 'info')}${first.slice(word.length)}`,
                ...more.map((line) => `  ${line}`),
                ...(todo === null || isRepeated
                    ? []
                    : (0,_wrapped_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .k)(todo, width - 4).map((line) => `    ${line}`)),
            ];
        }),
    ];
}


/***/ }),

/***/ 1589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ findingTodo),
/* harmony export */   MU: () => (/* binding */ findingSays),
/* harmony export */   OT: () => (/* binding */ findingWord)
/* harmony export */ });
/* harmony import */ var _audit_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9778);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7793);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);




/** What was found, in a sentence without its full stop. */
function findingSays(finding, target, quote) {
    const version = `version ${finding.version}`;
    const is = `${version} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .holds */ .v9)(target, 'now', quote)}`;
    switch (finding.kind) {
        case 'holder-without-record': {
            const { folded, copied } = finding;
            const older = folded === 0
                ? ''
                : `, unless it was by one of its ${folded} oldest records, which were folded away`;
            const others = copied ? ' (records on it are about a version that it was copied from)' : '';
            return `${is}, and no record says how it came there${others}: it was moved past Stagegate${older}`;
        }
        case 'holder-ungated':
            return `${is}, and ${ungated(finding.record, quote)}`;
        case 'returned':
            return `${is}, though ${departed(finding, target, quote)}: it was moved back past Stagegate`;
        case 'moved-away':
            return (`${version} should ${target.kind === 'alias' ? 'have' : 'be in'} ` +
                `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote)} since ${how(finding.record, quote)}, is not there, and no ` +
                'record says why: it was taken away past Stagegate');
        case 'several-holders':
            return (`${version} is in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote)} beside ${listed(finding.others)}, and the ` +
                'records give it to one version alone');
        case 'rolled-back-holder': {
            const { by, reason, at } = finding.rolledBack;
            const when = at === null ? '' : ` on ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(at)} UTC`;
            const why = reason === null ? '' : `: ${quote(reason)}`;
            return `${is}, was rolled back from it${when}${byWhom(by, quote)}${why}, and was not cleared`;
        }
        case 'unfinished':
            return (`${begun(finding.record)} on ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(finding.record.at)} UTC` +
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
            const when = at === null ? '' : ` on ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(at)} UTC`;
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
            return (`Move those that do not belong in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .je)(target, quote)} to Archived; the next ` +
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
    return (0,_audit_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .isPastTheGates */ .c)(finding) ? 'past the gates' : 'note';
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
    return `${(0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .aOrAn */ .Ct)((0,_record_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nounOf */ .a2)(record))} of version ${record.version} was begun`;
}
/** `2026-09-07 10:11 UTC by octocat`. */
function how({ at, by }, quote) {
    return `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(at)} UTC${byWhom(by, quote)}`;
}
function byWhom(by, quote) {
    return by === '' ? '' : ` by ${quote(by)}`;
}
function listed(versions) {
    return versions.length === 1 ? `version ${versions[0]}` : `versions ${versions.join(', ')}`;
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
