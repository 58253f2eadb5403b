export const id = 4771;
export const ids = [4771];
export const modules = {

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBack)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_goal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6504);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1037);




/** More rounds than that mean that somebody else keeps moving versions there. */
const mostRounds = 10;
/**
 * Reads who holds the target after a move, and where a move archives, reduces several holders to
 * one. All who race agree on the rule: the one that was changed last stays, of two at the same
 * moment the higher number, whoever asks. To prefer one's own would leave none.
 */
async function readBack(registry, model, target) {
    const archived = [];
    for (let round = 1;; round += 1) {
        const standing = await standingAfter(registry, model);
        const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__/* .holdersOf */ .pW)(standing, target);
        if (!(0,_core_goal_js__WEBPACK_IMPORTED_MODULE_2__/* .archives */ .EK)(target) || target.kind !== 'stage' || holders.length <= 1) {
            return { standing, archived };
        }
        if (round > mostRounds)
            throw stillSeveral(model, holders);
        const stays = survivor(standing, holders);
        for (const version of holders.filter((holder) => holder !== stays)) {
            if (await archive(registry, model, version, target.stage))
                archived.push(version);
        }
    }
}
/** false: somebody else has archived it already, or moved it on; the next look tells. */
async function archive(registry, model, version, from) {
    const leave = { from, to: 'Archived', archiveExisting: false, holders: [] };
    try {
        await registry.move({ kind: 'move-to-stage', model, version, ...leave });
        return true;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
            throw error;
        return false;
    }
}
function survivor({ versions }, holders) {
    const [last] = versions
        .filter(({ version }) => holders.includes(version))
        .toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version);
    return last?.version;
}
/** A move that cannot be read back may stand, and must not be reported as if it did not. */
async function standingAfter(registry, model) {
    try {
        return await registry.readStanding(model);
    }
    catch (cause) {
        if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(`The registry accepted a move in '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(model)}', but could not be read afterwards, so ` +
            'nobody knows who holds the target now. Run again: that finds out, and completes the ' +
            `record. ${cause.message}`, { cause });
    }
}
function stillSeveral(model, holders) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl(`Several versions of '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(model)}' hold the target at once (${holders.join(', ')}), and ` +
        `however often all but one are archived, there are several again: somebody else keeps moving ` +
        'them there. Find out who, and run again.');
}


/***/ }),

/***/ 6407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ rivals),
/* harmony export */   R_: () => (/* binding */ atWork),
/* harmony export */   qg: () => (/* binding */ waitForTurn)
/* harmony export */ });
/* harmony import */ var _core_goal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6504);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3293);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1037);





/** How long one waits between two looks, in milliseconds, and how often one looks. */
const pause = 400;
const mostLooks = 25;
/**
 * Whose turn it is to move a target. Everybody writes a record before they look, so of two runs at
 * least one sees the other's: the one that began later stops, the one that began first waits until
 * the other has stopped, or is done.
 */
async function waitForTurn(registry, model, record, clock) {
    for (let look = 1;; look += 1) {
        const standing = await registry.readStanding(model);
        const others = rivals(standing, record, clock.now());
        const earlier = others.find(({ key }) => key < (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(record));
        const [first] = others;
        if (first === undefined)
            return { kind: 'mine', standing };
        if (earlier !== undefined)
            return { kind: 'theirs', standing, record: earlier };
        if (look >= mostLooks)
            return { kind: 'theirs', standing, record: first };
        await clock.sleep(pause);
    }
}
/** Records of other runs that may be at work on the target, or on a version that moves with it. */
function rivals({ versions }, own, now) {
    const target = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(own.target);
    const moving = movingBy(own);
    return (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedOn */ .Zs)(versions)
        .filter((each) => (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .isYoung */ .Pi)(each, now))
        .filter((each) => each.target === target
        ? !wantsTheSame(each, own)
        : (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .movingWith */ .V9)(each).some((version) => moving.includes(version)));
}
/** Two runs that want the same do not get in each other's way: either may finish what is begun. */
function wantsTheSame(each, own) {
    if (each.version !== own.version)
        return false;
    return own.rollback === null
        ? each.action !== 'rollback'
        : each.action === 'rollback' && each.to === own.rollback.to;
}
function movingBy({ target, version, former, rollback }) {
    if (target.kind === 'alias')
        return [];
    const others = (0,_core_goal_js__WEBPACK_IMPORTED_MODULE_3__/* .archives */ .EK)(target) || rollback !== null ? former : [];
    return [version, ...others, ...(rollback?.to == null ? [] : [rollback.to])];
}
const doing = {
    promote: 'moving',
    transition: 'moving',
    rollback: 'rolling back',
    adopt: 'adopting',
};
/** What a run says that stops for another one. */
function atWork(record) {
    const who = record.by === '' ? 'Somebody else' : (0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(record.by, 100);
    const where = record.run === null ? '' : ` (${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(record.run, 300)})`;
    const ends = new Date(record.at + _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .lease */ .dm).toISOString();
    return (`${who} is ${doing[record.action]} version ${record.version} to or from ` +
        `${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(record.target)} at this moment${where}: begun ${new Date(record.at).toISOString()}, ` +
        `and not ended yet. Run again when it has ended. If that run has died, it stops nobody from ` +
        `${ends} on; a rollback with "force" does not wait for it.`);
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack),
/* harmony export */   k: () => (/* binding */ finishRollback)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_goal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6504);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4146);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5357);
/* harmony import */ var _core_records_rolled_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);
/* harmony import */ var _core_target_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4794);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1037);
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7974);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(416);
/* harmony import */ var _rivals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6407);
/* harmony import */ var _write_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5420);











/**
 * Gives the target back, marks the version that lost it, and records all of it; `decidedOn`: who
 * held the target then. Killed at any point, the next run finds the record and finishes or undoes it.
 */
async function rollBack(registry, model, plan, decidedOn, record, clock) {
    return registry.transact === null
        ? await stepByStep(registry, model, plan, decidedOn, record, clock)
        : await atOnce(registry, registry.transact, model, plan, record);
}
async function stepByStep(registry, model, plan, decidedOn, record, clock) {
    const { target, loses } = plan;
    await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .writeBegun */ .$l)(registry, model, record);
    const { standing, ...turn } = await (0,_rivals_js__WEBPACK_IMPORTED_MODULE_5__/* .waitForTurn */ .qg)(registry, model, record, clock);
    // Another run of the same may have given it back meanwhile: then only the rest is left to do.
    const isDone = isGivenBack(standing, plan);
    const moved = isDone ? null : overtaken(standing, target, decidedOn);
    const problem = turn.kind === 'theirs' ? (0,_rivals_js__WEBPACK_IMPORTED_MODULE_5__/* .atWork */ .R_)(turn.record) : moved;
    if (problem !== null) {
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetBegun */ .Dh)(registry, model, record);
        return conflict(standing, target, problem);
    }
    const moveProblem = await carryOut(registry, isDone ? restOf(plan, standing) : plan.changes);
    const after = await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_4__/* .readBack */ .e)(registry, model, target);
    if (!isGivenBack(after.standing, plan)) {
        if (moveProblem !== null) {
            await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetBegun */ .Dh)(registry, model, record);
            return conflict(after.standing, target, moveProblem);
        }
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Zw)(async () => {
            const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, after.standing, loses);
            await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .writeEnded */ .A1)(registry, row, record, 'undone');
        });
        return conflict(after.standing, target, lost(after.standing, target));
    }
    const recordProblem = await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Zw)(async () => {
        const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, after.standing, loses);
        const held = { ...record, target: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target), key: (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(record) };
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDone */ .AV)(registry, await marked(registry, row, held), record);
    });
    return {
        kind: 'rolled-back',
        problem: recordProblem ?? moveProblem,
        holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(after.standing, target),
    };
}
/** What is left to do of a rollback that has given the target back: the loser's own way back. */
function restOf({ changes, loses }, { versions }) {
    const row = versions.find(({ version }) => version === loses);
    return changes
        .slice(1)
        .filter((change) => change.kind === 'move-to-stage' && change.from === row?.stage);
}
/** Why it stopped; null: every change was carried out. */
async function carryOut(registry, changes) {
    for (const change of changes) {
        try {
            await registry.move(change);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
                throw error;
            return error.message;
        }
    }
    return null;
}
async function atOnce(registry, transact, model, plan, record) {
    const { target, loses, changes } = plan;
    const standing = await registry.readStanding(model);
    const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, standing, loses);
    const entry = (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordTag */ .yg)({ ...record, state: 'done' });
    const held = (0,_core_records_rolled_back_js__WEBPACK_IMPORTED_MODULE_2__/* .rolledBackTag */ .QT)({ ...record, target: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target), key: entry.key });
    try {
        await transact({
            model,
            changes,
            versionTags: [
                { version: loses, ...held },
                ...(0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .recordWrites */ .qm)({ ...row, tags: new Map(row.tags).set(held.key, held.value) }, entry),
            ],
            modelTags: [],
        });
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK))
            throw error;
        return conflict(await registry.readStanding(model), target, error.message);
    }
    const after = await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_4__/* .readBack */ .e)(registry, model, target);
    return isGivenBack(after.standing, plan)
        ? { kind: 'rolled-back', problem: null, holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(after.standing, target) }
        : conflict(after.standing, target, lost(after.standing, target));
}
function conflict(standing, target, problem) {
    return { kind: 'conflict', problem, holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target) };
}
/** What is left to do where the target was given back, and the run died before it was through. */
async function finishRollback(registry, standing, row, record) {
    const { back } = record;
    if (back !== null && back !== 'Archived' && row.stage === 'Archived') {
        await registry.move({
            kind: 'move-to-stage',
            model: row.model,
            version: row.version,
            from: 'Archived',
            to: back,
            archiveExisting: false,
            holders: (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .versionsInStage */ .tN)(standing, back),
        });
    }
    const mark = { ...record, versionCreatedAt: row.createdAt };
    await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .completeFound */ .KH)(registry, standing, await marked(registry, row, mark), record);
}
/**
 * So that nothing automatic promotes the version there again. With the hold that it has now: that
 * takes the room of a record.
 */
async function marked(registry, row, record) {
    const { key, value } = (0,_core_records_rolled_back_js__WEBPACK_IMPORTED_MODULE_2__/* .rolledBackTag */ .QT)(record);
    await registry.setVersionTag(row.model, row.version, key, value);
    return { ...row, tags: new Map(row.tags).set(key, value) };
}
function isGivenBack(standing, { target, loses, gets }) {
    const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target);
    return !holders.includes(loses) && (gets === null || (0,_core_goal_js__WEBPACK_IMPORTED_MODULE_8__/* .isInPlace */ .RS)(holders, target, gets));
}
/** null: who holds the target is who held it when the rollback was decided on. */
function overtaken(standing, target, decidedOn) {
    const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target);
    if ((0,_core_goal_js__WEBPACK_IMPORTED_MODULE_8__/* .sameVersions */ ._l)(holders, decidedOn))
        return null;
    return (`Somebody else moved ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .targetWords */ .L)(target)} of '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(standing.model)}' meanwhile. Its holders ` +
        `when the rollback was decided on: ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .holderWords */ .g)(decidedOn)}. Now: ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .holderWords */ .g)(holders)}. Nothing was ` +
        'rolled back.');
}
function lost(standing, target) {
    return (`This run rolled back ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .targetWords */ .L)(target)} of '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(standing.model)}', and somebody else moved it ` +
        `at the same time. Its holders now: ${(0,_core_target_words_js__WEBPACK_IMPORTED_MODULE_9__/* .holderWords */ .g)((0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target))}.`);
}


/***/ }),

/***/ 9145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ settleAndLook),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   mt: () => (/* binding */ settleAtOnce)
/* harmony export */ });
/* unused harmony export settle */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_history_target_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1595);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4146);
/* harmony import */ var _core_records_read_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3091);
/* harmony import */ var _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3293);
/* harmony import */ var _resolve_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7974);
/* harmony import */ var _rivals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6407);
/* harmony import */ var _roll_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9521);
/* harmony import */ var _write_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5420);









/**
 * Finishes what earlier runs have begun and never ended: completes the record of what did move,
 * removes that of what did not. Throws a `ConflictError` where another run may still be at work on
 * the target, or on the version that is to move, unless it is forced.
 *
 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
 * as its version moves on, nobody could tell any more whether it had moved.
 */
async function settle(registry, standing, target, asking, now) {
    const rows = await rowsThatMatter(registry, standing, target, asking);
    const settled = [];
    for (const record of (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .unfinishedOn */ .Zs)(rows)) {
        const young = (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .isYoung */ .Pi)(record, now);
        if (young && !concerns(record, target, asking))
            continue;
        const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, standing, record.version);
        // Whoever was done would have removed it next, and was killed in between: it stops nobody.
        const isTold = later(row, record).some((it) => it.state === 'done');
        const others = young && !isOwn(record, target, asking);
        const forced = asking.action === 'rollback' && asking.force;
        if (others && !forced && !isTold)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConflictError */ .fK((0,_rivals_js__WEBPACK_IMPORTED_MODULE_4__/* .atWork */ .R_)(record));
        // Its run may be at work yet, and its move on the way: whoever then records it, records it all.
        const isOnItsWay = young && !others && asking.action !== 'undo' && !hasMoved(record, standing);
        if (isTold || !isOnItsWay) {
            settled.push(await end(registry, standing, row, record, settled, others));
        }
    }
    return settled;
}
/** What the version's later records tell of the same move. */
function later(row, record) {
    return (0,_core_records_read_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOn */ .yG)(row).filter((it) => it.key > record.key && isSameMove(it, record));
}
/**
 * The same of what stands in the way of a run that does not wait. Their runs may have died; where one
 * has not, both move at once, as after the time that a record speaks for its run, and what keeps them
 * from leaving two holders is what does so then: both compare, read back, and archive by one rule.
 */
async function settleAtOnce(registry, standing, records) {
    const settled = [];
    for (const record of records) {
        const row = await (0,_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .existingVersion */ .Yf)(registry, standing, record.version);
        settled.push(await end(registry, standing, row, record, settled, true));
    }
    return settled;
}
async function end(registry, standing, row, record, settled, mayBeAtWork) {
    const moved = hasMoved(record, standing);
    // Of several who had begun the same, one record tells of the one move that was made: the last one,
    // for whoever came later has found that nothing had moved yet.
    const isTold = settled.some((it) => it.ended === 'completed' && isSameMove(it.record, record)) ||
        later(row, record).some((it) => it.state === 'done' || (it.state === 'begun' && hasMoved(it, standing)));
    if (isTold || !moved)
        await registry.deleteVersionTag(row.model, row.version, record.key);
    else if (record.action === 'rollback')
        await (0,_roll_back_js__WEBPACK_IMPORTED_MODULE_5__/* .finishRollback */ .k)(registry, standing, row, record);
    else
        await (0,_write_records_js__WEBPACK_IMPORTED_MODULE_6__/* .completeFound */ .KH)(registry, standing, row, record);
    if (isTold)
        return { record, ended: 'told' };
    if (moved)
        return { record, ended: 'completed' };
    return { record, ended: mayBeAtWork ? 'passed-over' : 'undone' };
}
/** The same, with what stands there afterwards. */
async function settleAndLook(registry, before, target, asking, now) {
    const settled = await settle(registry, before, target, asking, now);
    const standing = settled.length === 0 ? before : await registry.readStanding(before.model);
    return { settled, standing };
}
/** An alias may point to a version that was last changed long ago, which a standing may not hold. */
async function rowsThatMatter(registry, standing, target, asking) {
    const asked = asking.action === 'promote' ? [asking.version] : [];
    const wanted = new Set([...(0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target), ...asked]);
    const known = new Set(standing.versions.map(({ version }) => version));
    const others = [...wanted].filter((version) => !known.has(version));
    const found = await Promise.all(others.map((version) => registry.readVersion(standing.model, version)));
    return [...standing.versions, ...found.filter((row) => row !== null)];
}
function isOwn(record, target, asking) {
    if (record.target !== (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target))
        return false;
    switch (asking.action) {
        case 'undo':
            return record.key === asking.key;
        case 'rollback':
            return record.action === 'rollback' && (asking.to === null || asking.to === record.to);
        case 'promote':
            return record.action !== 'rollback' && record.version === asking.version;
    }
}
/** Whether what `a` tells is all that `b` would. */
function isSameMove(a, b) {
    // An adoption does not say how the version came there.
    if (a.action === 'adopt' && b.action !== 'adopt')
        return false;
    const sameKind = (a.action === 'rollback') === (b.action === 'rollback');
    return sameKind && a.target === b.target && a.version === b.version;
}
/** Whether it is about the target, or moves the version that is to move. */
function concerns(record, target, asking) {
    if (record.target === (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(target))
        return true;
    if (target.kind === 'alias' || asking.action !== 'promote')
        return false;
    return (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_2__/* .movingWith */ .V9)(record).includes(asking.version);
}
function hasMoved(record, standing) {
    const target = (0,_core_history_target_name_js__WEBPACK_IMPORTED_MODULE_8__/* .targetNamed */ .b)(record.target);
    if (target === null)
        return false;
    const holders = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_7__/* .holdersOf */ .pW)(standing, target);
    if (record.action === 'adopt')
        return holders.includes(record.version);
    if (record.action !== 'rollback') {
        // Who was there before, beside others, was to be there alone.
        const wasThere = record.former.includes(record.version);
        return holders.includes(record.version) && (!wasThere || holders.length === 1);
    }
    // A promotion of somebody else's takes the target away as well, and to another version.
    const given = record.to === null
        ? holders.every((holder) => record.former.includes(holder))
        : holders.includes(record.to);
    return given && !holders.includes(record.version);
}
/** What a report says of it. */
function notesOf(settled) {
    return settled.flatMap(({ record, ended }) => ended === 'told' ? [] : [{ kind: kinds[ended], record }]);
}
const kinds = {
    completed: 'record-completed',
    undone: 'record-undone',
    'passed-over': 'passed-over',
};


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ writeBegun),
/* harmony export */   A1: () => (/* binding */ writeEnded),
/* harmony export */   AV: () => (/* binding */ writeDone),
/* harmony export */   Dh: () => (/* binding */ forgetBegun),
/* harmony export */   KH: () => (/* binding */ completeFound),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   dP: () => (/* binding */ writeHeld),
/* harmony export */   qm: () => (/* binding */ recordWrites)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4146);
/* harmony import */ var _core_records_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _core_records_held_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var _core_records_read_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3091);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5357);
/* harmony import */ var _core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3293);







/** Before anything moves. Where it cannot be written, nothing may move. */
async function writeBegun(registry, model, record) {
    const { key, value } = (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordTag */ .yg)({ ...record, state: 'begun' });
    await registry.setVersionTag(model, record.version, key, value);
}
/** Nothing has moved. What cannot be removed is found, and removed, by a later run. */
async function forgetBegun(registry, model, record) {
    await problemOf(() => registry.deleteVersionTag(model, record.version, (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordKey */ .Hy)(record)));
}
/** How it ended; the oldest records make room. */
async function writeEnded(registry, row, record, state) {
    await writeAndFold(registry, row, (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordTag */ .yg)({ ...record, state }));
}
/** What has to be written for a record, those that it takes the room of among it, in this order. */
function recordWrites(row, entry) {
    const { version } = row;
    const { remove, note } = (0,_core_records_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldOldest */ .Zq)(row, entry);
    return [
        ...[entry, ...(note === null ? [] : [note])].map((tag) => ({ version, ...tag })),
        ...remove.map((key) => ({ version, key, value: null })),
    ];
}
async function writeAndFold(registry, row, entry) {
    for (const { version, key, value } of recordWrites(row, entry)) {
        if (value === null)
            await registry.deleteVersionTag(row.model, version, key);
        else
            await registry.setVersionTag(row.model, version, key, value);
    }
}
/** That it is done; what other runs had begun of the same move is told by this record, too. */
async function writeDone(registry, row, record) {
    await writeEnded(registry, row, record, 'done');
    await forgetOthers(registry, row, record);
}
async function forgetOthers(registry, row, done) {
    const isRollback = done.action === 'rollback';
    const others = (0,_core_records_unfinished_js__WEBPACK_IMPORTED_MODULE_5__/* .unfinishedOn */ .Zs)([row], (0,_core_model_js__WEBPACK_IMPORTED_MODULE_6__/* .targetKey */ .hD)(done.target)).filter(({ key, action }) => key !== (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordKey */ .Hy)(done) && (action === 'rollback') === isRollback);
    for (const { key } of others)
        await registry.deleteVersionTag(row.model, row.version, key);
}
/** The same of a record that an earlier run has left behind; a move is noted as held, too. */
async function completeFound(registry, standing, row, record) {
    if (record.action !== 'rollback') {
        const held = (0,_core_records_held_js__WEBPACK_IMPORTED_MODULE_2__/* .heldTagOf */ .DW)(record, standing);
        await registry.setModelTag(row.model, held.key, held.value);
    }
    const value = (0,_core_records_read_records_js__WEBPACK_IMPORTED_MODULE_3__/* .withState */ .Q2)(row.tags.get(record.key) ?? '', 'done');
    await writeAndFold(registry, row, { key: record.key, value });
}
/** That the target has been held, for whatever comes: a champion that is deleted, say. */
async function writeHeld(registry, standing, record) {
    const held = (0,_core_records_held_js__WEBPACK_IMPORTED_MODULE_2__/* .heldTag */ .OJ)(record, standing);
    await registry.setModelTag(standing.model, held.key, held.value);
}
/** What moved stands whether or not it could be recorded, so a failure is handed back, not thrown. */
async function problemOf(write) {
    try {
        await write();
        return null;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StagegateError */ .qU))
            throw error;
        return error.message;
    }
}


/***/ }),

/***/ 2993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fullHash),
/* harmony export */   u: () => (/* binding */ commitHash)
/* harmony export */ });
/** Git's own word for "no commit": all zeros. */
const nothing = /^0+$/;
/** SHA-1, or SHA-256 in repositories that were made so. */
const full = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const abbreviated = /^[0-9a-f]{7,39}$/;
/**
 * Reads what a tag or an event gives for a commit. Only a full hash is taken: what an abbreviated
 * one means changes as a repository grows, and a name of a branch or `HEAD~1` means something else
 * tomorrow. MLflow records full ones.
 */
function commitHash(text) {
    const hash = text.toLowerCase();
    if (full.test(hash) && !nothing.test(hash))
        return { kind: 'full', hash };
    const because = abbreviated.test(hash)
        ? 'an abbreviated commit may mean another one tomorrow: all 40 digits are needed'
        : 'it is not the hash of a commit (40 or 64 hexadecimal digits)';
    return { kind: 'none', because };
}
/** The same where it does not matter why there is none. GitHub says "no commit" in zeros. */
function fullHash(text) {
    const commit = commitHash(text ?? '');
    return commit.kind === 'full' ? commit.hash : null;
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ foldedCount),
/* harmony export */   Zq: () => (/* binding */ foldOldest)
/* harmony export */ });
/* unused harmony export foldedKey */
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _rolled_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4652);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6042);




const foldedKey = 'stagegate_folded';
/**
 * Which records of a version must go, oldest first, to make room, and what is noted instead. What
 * was begun stays, and so does the last move to or from its stage and to or from each alias: a
 * rollback asks it who was there before. So does the last adoption: the audit asks for it. Records
 * that were copied from another version go before all of these, and nothing is noted of them.
 */
function foldOldest(row, adding) {
    const records = [...new Map(row.tags).set(adding.key, adding.value)]
        .filter(([key]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, text]) => readAs(key, (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(text) ?? {}, row));
    const surplus = records.length - roomFor(row.tags);
    if (surplus <= 0)
        return { remove: [], note: null };
    const needed = stillNeeded(records.filter(({ isOwn }) => isOwn));
    const rank = ({ key, isOwn }) => (needed.has(key) ? 2 : isOwn ? 1 : 0);
    const removed = records
        .filter(({ key }) => key !== adding.key)
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, surplus);
    const remove = removed.map(({ key }) => key).sort();
    const folded = removed.flatMap(({ key, isOwn }) => (isOwn ? [key] : [])).sort();
    const newest = folded.at(-1);
    if (newest === undefined)
        return { remove, note: null };
    const value = {
        v: 1,
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectFields */ .Q)(row.version, row.createdAt),
        folded: foldedCount(row) + folded.length,
        until: newest.slice(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg.length),
    };
    return { remove, note: { key: foldedKey, value: JSON.stringify(value) } };
}
function readAs(key, fields, row) {
    return { key, fields, isOwn: (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .K)(fields, row) };
}
/**
 * Of the twenty tags one is the note about those that were folded away, one is for the record that
 * the next run begins, one for the hold that it may leave; the others are for holds that are there.
 */
function roomFor(tags) {
    return Math.max(1, _record_js__WEBPACK_IMPORTED_MODULE_0__/* .mostRecords */ .EH - 3 - (0,_rolled_back_js__WEBPACK_IMPORTED_MODULE_1__/* .countRolledBack */ .dQ)(tags));
}
/** Oldest first in; keys out. */
function stillNeeded(records) {
    const begun = [];
    const lastMoves = new Map();
    for (const { key, fields } of records) {
        const { state, action, target } = fields;
        if (state === 'begun')
            begun.push(key);
        if (state !== 'done' || action === 'clear-hold' || typeof target !== 'string')
            continue;
        // A version is in one stage at a time, so a move to any of them is about all.
        const about = target.startsWith('stage:') ? 'stage' : target;
        lastMoves.set(action === 'adopt' ? `adopted ${target}` : about, key);
    }
    return new Set([...begun, ...lastMoves.values()]);
}
/** How many records of a version have been folded away. */
function foldedCount(row) {
    const note = (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .Pf)(row.tags.get(foldedKey) ?? '') ?? {};
    const { folded } = note;
    if (!(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .K)(note, row))
        return 0;
    return typeof folded === 'number' && Number.isSafeInteger(folded) ? folded : 0;
}


/***/ }),

/***/ 8247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ heldTagOf),
/* harmony export */   OJ: () => (/* binding */ heldTag),
/* harmony export */   pW: () => (/* binding */ heldKey)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);



const lengths = [200, 100, 40, 0];
/**
 * The tag on the registered model that says that a target has been held, and by whom last. It
 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
 */
function heldTag(record, model) {
    return tagOf({ ...record, target: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(record.target), key: (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordKey */ .Hy)(record) }, model);
}
/** The same by a record that an earlier run left, and died before it wrote this. */
function heldTagOf(record, model) {
    return tagOf(record, model);
}
function tagOf({ target, version, at, by, key }, { createdAt }) {
    return {
        key: heldKey(target),
        value: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            created: createdAt,
            target,
            version: String(version),
            at: new Date(at).toISOString(),
            by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(by, length),
            record: key,
        })),
    };
}
function heldKey(target) {
    return `stagegate_held_${(0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .targetHash */ .Gu)(target)}`;
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ withState),
/* harmony export */   kQ: () => (/* binding */ clearingsOn),
/* harmony export */   ri: () => (/* binding */ targetsOfCopiedRecordsOn),
/* harmony export */   yG: () => (/* binding */ recordsOn)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5357);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6042);




/**
 * The moves and adoptions recorded on one version, oldest first. What is none, or of a format or
 * action that is not known, is left out, and so is a record that was copied from another version.
 */
function recordsOn(row) {
    return foundOn(row, 'its own').filter((it) => it.action !== 'clear-hold');
}
/** The same for what moved nothing: holds of rollbacks that were cleared. */
function clearingsOn(row) {
    return foundOn(row, 'its own').filter((it) => it.action === 'clear-hold');
}
/** The target of each record on it that is about another version, and so says nothing of this one. */
function targetsOfCopiedRecordsOn(row) {
    return foundOn(row, 'copied').map(({ target }) => target);
}
function foundOn(row, whose) {
    return ([...row.tags]
        // Nothing longer was ever written as a record, and to read thousands of such takes long.
        .filter(([key, value]) => key.startsWith(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPrefix */ .Kg) && value.length <= _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .longestValue */ .Q_)
        .map(([key, value]) => ({ key, data: (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(value) ?? {} }))
        .filter(({ data }) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .K)(data, row) === (whose === 'its own'))
        .map(({ key, data }) => readRecord(key, data))
        .filter((record) => record !== null)
        .sort((a, b) => (a.key < b.key ? -1 : 1)));
}
function readRecord(key, data) {
    if (data.v !== 1)
        return null;
    const version = (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(data.version);
    const at = typeof data.at === 'string' ? Date.parse(data.at) : Number.NaN;
    const { state, action, verdict, target, former } = data;
    if (version === null || Number.isNaN(at))
        return null;
    if (typeof verdict !== 'string' || typeof target !== 'string')
        return null;
    if (!/^(?:stage|alias):/.test(target) || !Array.isArray(former))
        return null;
    const told = {
        key,
        target,
        version,
        at,
        by: textIn(data.by) ?? '',
        reason: textIn(data.reason),
        run: textIn(data.run),
    };
    if (action === 'clear-hold')
        return { ...told, action };
    if (state !== 'begun' && state !== 'done' && state !== 'undone')
        return null;
    if (!isAction(action))
        return null;
    return {
        ...told,
        state,
        action,
        verdict,
        archive: data.archive === true,
        from: stageIn(data.from),
        former: former.map(_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It).filter((holder) => holder !== null),
        to: (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .versionIn */ .It)(data.to),
        back: stageIn(data.back),
        evidence: textIn(data.evidence),
        policy: textIn(data.policy),
        approvedBy: textsIn(data.approved),
    };
}
function isAction(value) {
    return value === 'promote' || value === 'transition' || value === 'rollback' || value === 'adopt';
}
function stageIn(value) {
    return typeof value === 'string' ? (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalStage */ .RQ)(value) : null;
}
function textIn(value) {
    return typeof value === 'string' ? value : null;
}
/** As many as are written; a tag that somebody else wrote may list thousands. */
function textsIn(value) {
    return Array.isArray(value) ? value.filter((it) => typeof it === 'string').slice(0, 6) : [];
}
/** The text of a record, in another state; everything else in it stays, known or not. */
function withState(text, state) {
    return JSON.stringify({ ...(0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(text), state });
}


/***/ }),

/***/ 5357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ mostRecords),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);



/**
 * The history that Stagegate keeps in the registry itself, as tags of the versions. Keys are
 * letters, digits and `_`, values end at 1000 characters and a version carries at most 20: what
 * Unity Catalog allows as well. docs/records.md is the published format.
 */
const mostRecords = 20;
const recordPrefix = 'stagegate_record_';
/** Sorts by time. The same for all states of a record: a later one takes the place of the former. */
function recordKey({ at, nonce }) {
    const stamp = new Date(at).toISOString().replace(/\D/g, '');
    return `${recordPrefix}${stamp}_${nonce}`;
}
/** The tag on the version. */
function recordTag(record) {
    return { key: recordKey(record), value: recordValue(record) };
}
function recordValue(record) {
    const { target, rollback } = record;
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(rooms, (room) => ({
        v: 1,
        state: record.state,
        action: record.action,
        verdict: record.verdict,
        target: (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .targetKey */ .hD)(target),
        archive: target.kind === 'stage' && target.archiveExisting,
        ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Q)(record.version, record.versionCreatedAt),
        from: record.from,
        former: record.former.slice(0, room.former).map(String),
        to: rollback?.to == null ? null : String(rollback.to),
        back: rollback?.back ?? null,
        at: new Date(record.at).toISOString(),
        by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(record.by, room.by),
        reason: record.reason === null ? null : (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(record.reason, room.reason),
        // Half an address leads nowhere.
        run: record.run !== null && record.run.length <= room.run ? record.run : null,
        evidence: record.evidenceDigest,
        policy: record.policyDigest,
        ...approved(record.approvedBy, room),
    }));
}
/** GitHub asks one reviewer, and takes as many as look before the job begins. */
function approved(logins, { approvers }) {
    const named = logins.slice(0, approvers).map((login) => (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(login, 40));
    return named.length === 0 ? {} : { approved: named };
}
/** The last of them fits whatever the names: an alias ends at 255 characters. */
const rooms = [
    { by: 200, reason: 200, run: 300, approvers: 6, former: 20 },
    { by: 100, reason: 100, run: 300, approvers: 3, former: 10 },
    { by: 40, reason: 40, run: 300, approvers: 1, former: 5 },
    { by: 40, reason: 40, run: 0, approvers: 1, former: 1 },
    { by: 0, reason: 0, run: 0, approvers: 0, former: 1 },
];


/***/ }),

/***/ 4652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GB: () => (/* binding */ rolledBackTargets),
/* harmony export */   QT: () => (/* binding */ rolledBackTag),
/* harmony export */   dQ: () => (/* binding */ countRolledBack),
/* harmony export */   fy: () => (/* binding */ rolledBackKey),
/* harmony export */   qe: () => (/* binding */ rolledBackFrom)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3094);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);


const prefix = 'stagegate_rolled_back_';
const lengths = [300, 100, 0];
function rolledBackKey(target) {
    return `${prefix}${(0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .targetHash */ .Gu)(target)}`;
}
/** The tag on the version that was rolled back. */
function rolledBackTag(mark) {
    const { version, versionCreatedAt, target, at, by, reason, key } = mark;
    return {
        key: rolledBackKey(target),
        value: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fitted */ .$5)(lengths, (length) => ({
            v: 1,
            target,
            ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectFields */ .Q)(version, versionCreatedAt),
            at: new Date(at).toISOString(),
            by: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(by, length),
            reason: reason === null ? null : (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, length),
            record: key,
        })),
    };
}
/**
 * null: the version was never rolled back from it. A tag that says nonsense still says that much; one
 * that says which version it is about is another's if that is another, as on a copy.
 */
function rolledBackFrom(row, target) {
    const value = row.tags.get(rolledBackKey(target));
    if (value === undefined)
        return null;
    const told = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value) ?? {};
    if (isCopied(told, row))
        return null;
    const at = typeof told.at === 'string' ? Date.parse(told.at) : Number.NaN;
    return {
        by: typeof told.by === 'string' ? told.by : '',
        reason: typeof told.reason === 'string' ? told.reason : null,
        at: Number.isNaN(at) ? null : at,
    };
}
/** `stage:NAME` and `alias:NAME` of every target that the version was rolled back from; untrusted. */
function rolledBackTargets(row) {
    return [...row.tags]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, value]) => ({ key, told: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(value) ?? {} }))
        .filter(({ told }) => !isCopied(told, row))
        .flatMap(({ key, told: { target } }) => typeof target === 'string' && rolledBackKey(target) === key ? [target] : []);
}
/** A copy carries the whole of the tag, so what does not say whose it is was damaged, not copied. */
function isCopied(told, row) {
    const saysWhose = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .It)(told.version) !== null && typeof told.created === 'number';
    return saysWhose && !(0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .K)(told, row);
}
/** From how many targets the version was rolled back, whatever the tags say besides. */
function countRolledBack(tags) {
    return [...tags.keys()].filter((key) => key.startsWith(prefix)).length;
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isAbout),
/* harmony export */   Q: () => (/* binding */ subjectFields)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/**
 * Which version a tag is about, as it stands in the tag. A version's number alone does not say:
 * `copy_model_version` copies tags, and the copy may have the number of what it is a copy of. When a
 * version was created, by the registry's own clock, stays the same for as long as it is there, even
 * if its registered model is renamed; a copy or an import of it has been created later.
 */
function subjectFields(version, versionCreatedAt) {
    return { version: String(version), created: versionCreatedAt };
}
/** Whether a tag that is found on the version is about it. What does not say so is not. */
function isAbout({ version, created }, row) {
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .versionIn */ .It)(version) === row.version && created === row.createdAt;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   Gu: () => (/* binding */ targetHash),
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Q_: () => (/* binding */ longestValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);


/** What Unity Catalog allows, the tightest of the registries. */
const longestValue = 1000;
/** An alias may hold characters that a tag's key may not, so a key carries a hash of its target. */
function targetHash(target) {
    const key = typeof target === 'string' ? target : (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .targetKey */ .hD)(target);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key, 'utf8').digest('hex').slice(0, 16);
}
/** Shortens what is long until the whole fits: escapes make its length hard to foresee. */
function fitted(rooms, build) {
    for (const room of rooms) {
        const value = JSON.stringify(build(room));
        if (value.length <= longestValue)
            return value;
    }
    throw new Error('a record does not fit into a tag');
}
/** Half a character at the cut would be no text that every client can read. */
function cut(text, length) {
    return text.slice(0, length).toWellFormed();
}
/** What a tag's value says, as far as it is a JSON object; null: it is none. Any writer may set it. */
function fieldsOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? { ...value }
            : null;
    }
    catch {
        return null;
    }
}
/** A version as tags write it; null: it is no such number. */
function versionIn(value) {
    if (typeof value !== 'string' || !/^[1-9][0-9]{0,14}$/.test(value))
        return null;
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNumber */ .e1)(Number(value));
}


/***/ }),

/***/ 3293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ isYoung),
/* harmony export */   V9: () => (/* binding */ movingWith),
/* harmony export */   Zs: () => (/* binding */ unfinishedOn),
/* harmony export */   dm: () => (/* binding */ lease)
/* harmony export */ });
/* harmony import */ var _read_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);

/**
 * For how long a record that was begun speaks for a run that may still be at work, in milliseconds.
 * It keeps runs from getting in each other's way; what makes a promotion safe is that everybody
 * compares before they move and reads back after it.
 */
const lease = 5 * 60_000;
/** What was begun, towards a target or any, and neither completed nor undone, oldest first. */
function unfinishedOn(rows, target = null) {
    return rows
        .flatMap(_read_records_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOn */ .yG)
        .filter((record) => record.state === 'begun')
        .filter((record) => target === null || record.target === target)
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
/** A clock that is ahead makes a record young for longer, and never for ever. */
function isYoung({ at }, now) {
    return Math.abs(now - at) < lease;
}
/** The versions whose stage changes by a move: none by that of an alias. */
function movingWith({ action, target, archive, version, former, to, }) {
    if (!target.startsWith('stage:'))
        return [];
    const others = archive || action === 'rollback' ? former : [];
    return [version, ...others, ...(to === null ? [] : [to])];
}


/***/ }),

/***/ 4794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ targetWords),
/* harmony export */   g: () => (/* binding */ holderWords)
/* harmony export */ });
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1037);

/** `stage Production`, `alias champion`: as messages for people name a target. */
function targetWords(target) {
    return target.kind === 'alias' ? `alias ${(0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(target.alias)}` : `stage ${target.stage}`;
}
/** `version 5 and 3`, or `none`. */
function holderWords(holders) {
    return holders.length === 0 ? 'none' : `version ${holders.join(' and ')}`;
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutEvidence),
/* harmony export */   q: () => (/* binding */ signedBy)
/* harmony export */ });
/** Who writes a record, from where, and when; its nonce is new each time. */
function signedBy(promoter) {
    return { at: promoter.now(), by: promoter.by, run: promoter.run, nonce: promoter.nonce() };
}
/** Of what no gate was asked for, and nobody's approval. */
const withoutEvidence = {
    evidenceDigest: null,
    policyDigest: null,
    approvedBy: [],
};


/***/ }),

/***/ 3703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ closeStores),
/* harmony export */   j: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1037);


/**
 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
 * read-only: to open it for writing may change it by that alone.
 */
async function openStores(access, { trackingUri, registryUri, credentials }, around) {
    if (registryUri === trackingUri) {
        const both = await openStore(access, 'tracking', trackingUri, credentials, around);
        return { registry: both, tracking: both };
    }
    const tracking = await openStore('read', 'tracking', trackingUri, credentials, around);
    const registry = await openStore(access, 'registry', registryUri, credentials, around);
    return { registry, tracking };
}
async function closeStores({ registry, tracking }) {
    await registry.close();
    if (tracking !== registry)
        await tracking.close();
}
/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */
async function openStore(access, which, uri, credentials, around) {
    // `mysql+pymysql` names the database and the driver.
    const named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri);
    const scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null;
    switch (scheme) {
        case 'http':
        case 'https': {
            const { openMlflow } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8038), __webpack_require__.e(9393)]).then(__webpack_require__.bind(__webpack_require__, 9393));
            const { env, onRetry, dispatcher } = around;
            return openMlflow({
                uri,
                which,
                credentials,
                env,
                onRetry,
                ...(dispatcher ? { dispatcher } : {}),
            });
        }
        case 'sqlite': {
            const [{ openSqlite }, { sqlitePath }] = await Promise.all([
                __webpack_require__.e(/* import() */ 2478).then(__webpack_require__.bind(__webpack_require__, 97)),
                __webpack_require__.e(/* import() */ 7693).then(__webpack_require__.bind(__webpack_require__, 7693)),
            ]);
            const workspace = around.env.MLFLOW_WORKSPACE;
            return openSqlite(access, {
                path: sqlitePath(uri, around.cwd),
                cwd: around.cwd,
                ...(workspace ? { workspace } : {}),
            });
        }
        default:
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(unsupported(which, scheme));
    }
}
const supported = 'Stagegate reads https://…, http://… and sqlite:///path/mlflow.db. For any other store, start ' +
    '`mlflow server` on it and give its address.';
function unsupported(which, scheme) {
    switch (scheme) {
        case 'databricks':
        case 'databricks-uc':
            return `The ${which} URI names Databricks, which Stagegate does not support yet. ${supported}`;
        case 'postgres':
        case 'postgresql':
        case 'mysql':
        case 'mssql':
            return `The ${which} URI names a ${scheme} database, which is not read directly. ${supported}`;
        case 'file':
            return `The ${which} URI names MLflow's file store, which MLflow itself is closing. ${supported}`;
        case null:
            // Not shown: one that is written wrong may have a password where nobody looks for it.
            return `The ${which} URI has no scheme. ${supported}`;
        default:
            // The rest of the URI may hold a password, so only its scheme is shown.
            return `The ${which} URI's scheme '${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(scheme, 40)}' is not supported. ${supported}`;
    }
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ existingVersion),
/* harmony export */   x: () => (/* binding */ resolveVersion),
/* harmony export */   yl: () => (/* binding */ versionIfThere)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4296);
/* harmony import */ var _core_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4146);
/* harmony import */ var _core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1037);



/** The one version that a selector means now. Throws a UsageError where that is none or several. */
async function resolveVersion(registry, standing, selector) {
    const { model } = standing;
    switch (selector.kind) {
        case 'number':
            return await existingVersion(registry, standing, selector.version);
        case 'alias': {
            const version = standing.aliases.get(selector.alias);
            if (version === undefined)
                throw aliasNotSet(standing, selector.alias);
            return await existingVersion(registry, standing, version);
        }
        case 'stage': {
            const [highest] = (0,_core_model_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsInStage */ .tN)(standing, selector.stage);
            if (highest === undefined) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version of ${name(model)} is in stage ${selector.stage}, so "version" means none. ` +
                    `${await whatExists(registry, model)}`);
            }
            return await existingVersion(registry, standing, highest);
        }
        case 'latest': {
            const [highest] = standing.versions;
            if (highest === undefined) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The registered model ${name(model)} has no versions yet.`);
            }
            return highest;
        }
        case 'run': {
            const [only, ...others] = await registry.readVersionsOfRun(model, selector.run);
            if (only === undefined) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No version of ${name(model)} comes from run ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(selector.run)}. ` +
                    `Register that run's model first, or name the version.`);
            }
            if (others.length > 0) {
                const numbers = [only, ...others].map((version) => version.version).join(', ');
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Run ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(selector.run)} has several versions of ${name(model)}: ${numbers}. ` +
                    `Name one of them.`);
            }
            return only;
        }
    }
}
/** From the standing where it has the version, without another request. */
async function existingVersion(registry, standing, number) {
    const version = await versionIfThere(registry, standing, number);
    if (version === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Version ${number} of ${name(standing.model)} does not exist. ` +
            `${await whatExists(registry, standing.model)}`);
    }
    return version;
}
/** null: there is none of this number. */
async function versionIfThere(registry, standing, number) {
    const known = standing.versions.find((version) => version.version === number);
    return known ?? (await registry.readVersion(standing.model, number));
}
const versionsNamed = 10;
async function whatExists(registry, model) {
    const versions = await registry.listVersions(model);
    if (versions.length === 0)
        return 'It has no versions yet.';
    const named = versions
        .slice(0, versionsNamed)
        .map(({ version, stage }) => (stage === 'None' ? `${version}` : `${version} (${stage})`));
    const more = versions.length - named.length;
    return `These do, newest first: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
function aliasNotSet({ model, aliases }, alias) {
    const set = [...aliases].map(([other, version]) => `${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(other, 60)} → ${version}`);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The alias ${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(alias)} of ${name(model)} points to no version. ` +
        (set.length > 0 ? `Aliases that do: ${set.slice(0, 10).join(', ')}.` : 'It has no aliases.'));
}
function name(model) {
    return `'${(0,_core_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(model)}'`;
}


/***/ })

};
