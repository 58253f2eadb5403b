export const id = 399;
export const ids = [399,964];
export const modules = {

/***/ 4179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ promotionOf),
/* harmony export */   j: () => (/* binding */ rulesOfPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _core_evidence_evidence_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8742);
/* harmony import */ var _core_policy_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9369);
/* harmony import */ var _core_text_near_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6853);
/* harmony import */ var _core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4213);
/* harmony import */ var _version_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7313);






/**
 * What the inputs ask for, with the files read. `place`: where they are; `by`: who asks, for a hold
 * that they accept.
 */
async function promotionOf(inputs, place, by) {
    return {
        model: inputs.model,
        version: await (0,_version_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersionInput */ .t)(inputs.version, place),
        target: inputs.target,
        rules: rulesOf(inputs, await appliedPolicy(inputs, place), by),
    };
}
async function appliedPolicy({ policy: path, model }, place) {
    if (path === null)
        return null;
    // Its YAML reader is loaded only where there is a policy.
    const { readPolicyFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3930));
    const policy = await readPolicyFile(path, place);
    const asks = policy.models.get(model);
    if (asks === undefined)
        throw modelNotInPolicy(path, model, policy);
    return { digest: policy.digest, asks };
}
function modelNotInPolicy(path, model, policy) {
    const names = [...policy.models.keys()];
    const near = (0,_core_text_near_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(model, names);
    return new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The policy '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(path)}' says nothing of the model '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(model)}', so nothing would ` +
        `be asked of it. ${near === null ? '' : `Did you mean '${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(near)}'? `}` +
        `It has: ${names
            .slice(0, 20)
            .map((name) => `'${(0,_core_text_untrusted_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(name, 60)}'`)
            .join(', ')}.`);
}
/** What a policy asks by itself, with no gates and no answers of the inputs beside it. */
function rulesOfPolicy(policy) {
    return rulesOf(nothingBeside, policy, '');
}
const nothingBeside = {
    gates: { kind: 'gates', gates: [] },
    firstPromotion: null,
    sameDataset: null,
    evidenceFrom: null,
    evaluationRun: null,
    expectedEvidence: null,
    acceptHold: null,
};
/** An input may repeat what the policy says, and never loosen it: its silence is its default. */
function rulesOf(inputs, policy, by) {
    return {
        gates: inputs.gates,
        policy,
        firstPromotion: agreed({ name: 'first-promotion', strictestFirst: _core_policy_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .firstPromotions */ .B3 }, _core_policy_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .firstPromotionByDefault */ .Cg, inputs.firstPromotion, policy && { says: policy.asks.firstPromotion }),
        sameDataset: agreed({ name: 'same-dataset', strictestFirst: _core_policy_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .sameDatasets */ .S5 }, _core_policy_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .sameDatasetByDefault */ .$J, inputs.sameDataset, policy && { says: policy.asks.sameDataset }),
        evidence: {
            ...(policy?.asks.evidence ?? _core_evidence_evidence_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .anyEvidence */ .Wg),
            from: evidenceFrom(inputs.evidenceFrom, policy),
        },
        evaluationRun: inputs.evaluationRun,
        expectedEvidence: inputs.expectedEvidence,
        acceptedHold: inputs.acceptHold && { ...inputs.acceptHold, by },
    };
}
/** Beside a policy, an input may take evidence away and never add any. */
function evidenceFrom(input, policy) {
    const says = policy?.asks.evidence?.from ?? 'any';
    if (input === null || input === says || says === 'any')
        return input ?? says;
    throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"evidence-from" is '${input}' in the inputs, and the policy says '${says}' under "evidence". An ` +
        'input may only narrow that: leave it out, or change the policy.');
}
/** `policy`: null where there is none; it may say nothing of this. */
function agreed({ name, strictestFirst }, otherwise, input, policy) {
    if (policy === null || input === null)
        return input ?? policy?.says ?? otherwise;
    const { says } = policy;
    if (says !== null && says !== input) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${input}' in the inputs and '${says}' in the policy. The policy is what was ` +
            'reviewed: leave the input out, or change the policy.');
    }
    if (strictestFirst.indexOf(input) > strictestFirst.indexOf(says ?? otherwise)) {
        throw new _core_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`"${name}" is '${input}' in the inputs, which is looser than '${otherwise}', the default of ` +
            'the policy, which says nothing of it. Say it in the policy, where it is reviewed, or leave ' +
            'the input out.');
    }
    return input;
}


/***/ }),

/***/ 3050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ promote),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8299);
/* harmony import */ var _core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9694);
/* harmony import */ var _core_decision_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6135);
/* harmony import */ var _core_decision_ungated_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(686);
/* harmony import */ var _core_records_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5357);
/* harmony import */ var _evidence_collect_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8654);
/* harmony import */ var _evidence_registry_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(885);
/* harmony import */ var _evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7984);
/* harmony import */ var _moves_move_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(445);
/* harmony import */ var _moves_recover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7190);
/* harmony import */ var _actor_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6331);











/** Reads the evidence and decides. Nothing in the registry changes. */
async function check(promotion, sources, machine) {
    const looker = (0,_evidence_registry_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .byClockOf */ .j)(sources.registry, machine);
    const standing = await sources.registry.readSnapshot(promotion.model);
    const candidate = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(sources.registry, standing, promotion.version);
    const { decision, change } = await decideOn(promotion, sources, standing, candidate, looker);
    return { decision, change, ending: { kind: 'checked' }, notes: [] };
}
/**
 * Ends what an earlier run has left, reads the evidence, decides, and moves the version if the
 * decision says so. Overtaken before it moved anything, it decides once more.
 */
async function promote(promotion, sources, machine) {
    const promoter = (0,_evidence_registry_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .byClockOf */ .j)(sources.registry, machine);
    const { standing, candidate, notes } = await settleFirst(promotion, sources, promoter);
    const first = await attempt(promotion, sources, standing, candidate, promoter);
    if (first.ending.kind !== 'overtaken')
        return outcomeOf(first, first.ending, notes);
    const { problem } = first.ending;
    const fresh = await sources.registry.readSnapshot(promotion.model);
    const again = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(sources.registry, fresh, promotion.version);
    const second = await attempt(promotion, sources, fresh, again, promoter, problem);
    const { ending } = second;
    return outcomeOf(second, ending.kind === 'overtaken' ? overtakenTwice(ending) : ending, [
        ...notes,
        { kind: 'decided-again', problem },
    ]);
}
function overtakenTwice({ problem, inPlace, }) {
    const advice = 'It was the second time during this run: find out who else moves it, and run again.';
    return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace };
}
function outcomeOf({ decision, change }, moved, notes) {
    const archived = 'archived' in moved ? moved.archived : [];
    const ending = moved.kind === 'promoted' ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved;
    return { decision, change, ending, notes: [...notes, ...(0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .archivedNotes */ .wx)(archived)] };
}
async function decideOn({ target, rules, circumstances }, sources, standing, candidate, looker, overtaken = null) {
    const { run } = looker;
    const { comparisonPolicy } = circumstances;
    const asked = {
        snapshot: standing,
        candidate,
        target,
        rules,
        comparisonPolicy,
        run,
        now: looker.now(),
    };
    const facts = await (0,_evidence_collect_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .collectEvidence */ .m)(sources, asked);
    const decision = (0,_core_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .L)(facts, rules, circumstances, overtaken);
    return { candidate, decision, change: (0,_core_decision_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .plan */ .e)(decision, facts) };
}
async function attempt(promotion, sources, standing, candidate, promoter, overtaken = null) {
    const decided = await decideOn(promotion, sources, standing, candidate, promoter, overtaken);
    const { change } = decided;
    if (change === null)
        return { ...decided, ending: { kind: 'nothing-to-do' } };
    const record = recordOf(decided, promoter);
    promoter.announce?.(record);
    return { ...decided, ending: await (0,_moves_move_target_js__WEBPACK_IMPORTED_MODULE_4__/* .moveTarget */ .Z)(sources.registry, change, record, promoter) };
}
/** Whether anybody died over this target, and what became of that. */
async function settleFirst({ model, version, target }, { registry }, clock) {
    const before = await registry.readSnapshot(model);
    const found = await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(registry, before, version);
    const asking = { action: 'promote', version: found.version };
    const looked = await (0,_moves_recover_js__WEBPACK_IMPORTED_MODULE_5__/* .recoverAndLook */ .zk)(registry, before, target, asking, clock.now());
    const { recovered: settled, snapshot: standing } = looked;
    const candidate = standing === before ? found : await (0,_evidence_resolve_version_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveVersion */ .x)(registry, standing, version);
    return { standing, candidate, notes: (0,_moves_recover_js__WEBPACK_IMPORTED_MODULE_5__/* .notesOf */ .h$)(settled) };
}
function recordOf({ candidate, decision }, promoter) {
    return (0,_core_records_record_js__WEBPACK_IMPORTED_MODULE_1__/* .begunRecord */ .pD)(candidate, (0,_actor_js__WEBPACK_IMPORTED_MODULE_9__/* .writerOfRecord */ ._)(promoter), {
        action: 'promote',
        verdict: recordedVerdict(decision),
        target: decision.target,
        former: decision.holders,
        reason: decision.acceptance.kind === 'accepted' ? decision.acceptance.hold.reason : null,
        evidence: decision.evidenceDigest,
        policy: decision.rules.policy?.digest ?? null,
        evaluationRun: decision.rules.evaluationRun,
        approvedBy: (0,_core_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .approversOf */ .U)(decision).map(({ login }) => login),
    });
}
/** `gates: none`, a move to Archived or None, and gates that were skipped are none that passed. */
function recordedVerdict({ acceptance, gates, verdict }) {
    if (acceptance.kind === 'accepted')
        return 'accepted';
    return (0,_core_decision_ungated_js__WEBPACK_IMPORTED_MODULE_10__/* .isUngated */ .R)(gates) ? 'ungated' : verdict;
}


/***/ }),

/***/ 8299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ approversOf),
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./src/core/gates/evaluate.ts + 9 modules
var evaluate = __webpack_require__(5072);
// EXTERNAL MODULE: ./src/core/evidence/age.ts
var evidence_age = __webpack_require__(6450);
;// CONCATENATED MODULE: ./src/core/gates/measured-moments.ts

/**
 * When the candidate's values were measured that gates look at: by run. Of no value, when its training
 * run ended.
 */
function measuredMoments({ run }, gates) {
    const byRun = new Map();
    for (const { gate, candidate } of gates) {
        // A gate that only warns or shows decides nothing, so it does not decide what is old, either.
        if (gate.severity !== 'fail' || candidate.kind !== 'value')
            continue;
        const { run: id, startedAt, endedAt } = candidate.origin;
        const newest = Math.max(newestOf(candidate.points), byRun.get(id)?.newest ?? -Infinity);
        byRun.set(id, { startedAt, endedAt, newest });
    }
    if (byRun.size > 0)
        return [...byRun].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at);
    return run.kind === 'found' ? [(0,evidence_age/* measuredAt */.sR)(run, [])] : [];
}
function newestOf(points) {
    return points.reduce((newest, { timestamp }) => Math.max(newest, Number(timestamp)), -Infinity);
}

// EXTERNAL MODULE: ./src/core/model/target-state.ts
var target_state = __webpack_require__(788);
;// CONCATENATED MODULE: ./src/core/model/verdict.ts
/** The verdict of several results: any fail blocks, else any hold holds. */
function worst(results) {
    if (results.some((result) => result.outcome === 'fail'))
        return 'block';
    if (results.some((result) => result.outcome === 'hold'))
        return 'hold';
    return 'pass';
}

// EXTERNAL MODULE: ./src/core/policy/rules.ts
var policy_rules = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/core/requirements/freeze.ts
const minutesOfDay = 24 * 60;
const minutesOfWeek = 7 * minutesOfDay;
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/**
 * The first window that a moment lies in, or null. A window that ends before it begins goes over
 * the end of the week; both ends are wall-clock times, whatever daylight saving does in between.
 *
 * @param now milliseconds since 1970
 */
function frozenBy(windows, now) {
    return windows.find((window) => contains(window, minuteOfWeek(now, window.timeZone))) ?? null;
}
function contains({ from, to }, minute) {
    const start = flat(from);
    const length = (flat(to) - start + minutesOfWeek) % minutesOfWeek;
    const since = (minute - start + minutesOfWeek) % minutesOfWeek;
    return since < length;
}
function flat({ day, minute }) {
    return day * minutesOfDay + minute;
}
/** Minutes since Monday 00:00 on the clocks of that time zone. */
function minuteOfWeek(now, timeZone) {
    const parts = new Intl.DateTimeFormat('en-US', {
        timeZone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type) => parts.find((each) => each.type === type)?.value ?? '';
    const day = days.indexOf(part('weekday'));
    return day * minutesOfDay + Number(part('hour')) * 60 + Number(part('minute'));
}

// EXTERNAL MODULE: ./src/core/signatures/signature-comparison.ts
var signature_comparison = __webpack_require__(5635);
;// CONCATENATED MODULE: ./src/core/requirements/judge-signatures.ts

/** A signature that is not to be had never counts as one that fits. */
function judgeSignatures({ signatures, heldBefore }, firstPromotion) {
    // Asked for and not collected would be a mistake of ours, and must not read as "no champion".
    if (signatures === null)
        throw new Error('the signatures were not collected');
    const { candidate, champion } = signatures;
    if (champion === null) {
        if (firstPromotion === 'hold')
            return { kind: 'held-first-promotion', because: 'asked' };
        return heldBefore && firstPromotion !== 'allow'
            ? { kind: 'held-first-promotion', because: 'held-before' }
            : { kind: 'no-champion' };
    }
    if (candidate.kind !== 'found')
        return notToBeHad('candidate', candidate);
    if (champion.kind !== 'found')
        return notToBeHad('champion', champion);
    return (0,signature_comparison/* compareSignatures */.Z)(champion.signature, candidate.signature);
}
function notToBeHad(side, reading) {
    const because = reading.kind === 'none'
        ? 'the model was logged without one, or with one that says nothing'
        : reading.because;
    return { kind: 'not-to-be-had', side, because };
}
function signatureOutcome(finding) {
    switch (finding.kind) {
        case 'compatible':
        case 'no-champion':
            return 'pass';
        case 'different':
            return 'fail';
        case 'not-described':
        case 'not-to-be-had':
        case 'held-first-promotion':
            return 'hold';
    }
}

;// CONCATENATED MODULE: ./src/core/requirements/check-requirements.ts



/**
 * Judges each requirement on its own. What is not known is never a pass. `measured`: when the values
 * were measured that count, by run.
 */
function judgeRequirements(requirements, facts, firstPromotion, measured) {
    return requirements.map((requirement) => judge(requirement, facts, firstPromotion, measured));
}
/** Of the oldest; null: of one of them nobody knows. */
function oldest(measured, now) {
    const ages = measured.map((at) => (0,evidence_age/* ageOf */.hy)(at, now));
    const known = ages.filter((age) => age !== null);
    return known.length === 0 || known.length < ages.length ? null : Math.max(...known);
}
function judge(requirement, facts, firstPromotion, measured) {
    switch (requirement.kind) {
        case 'from': {
            const { source } = requirement;
            return { kind: 'from', source, outcome: comesFrom(source, facts) ? 'pass' : 'fail' };
        }
        case 'tag': {
            const { key, condition } = requirement;
            const found = facts.candidateTags.get(key) ?? null;
            return {
                kind: 'tag',
                key,
                condition,
                found,
                outcome: meets(condition, found) ? 'pass' : 'fail',
            };
        }
        case 'max-age': {
            const { milliseconds, text: limit } = requirement;
            const age = oldest(measured, facts.now);
            const outcome = age === null ? 'hold' : age <= milliseconds ? 'pass' : 'fail';
            return { kind: 'max-age', limit, age, outcome };
        }
        case 'soak': {
            const { source, milliseconds, text: limit } = requirement;
            const age = facts.arrivedAt === null ? null : facts.now - facts.arrivedAt;
            // A record that is a little ahead is of a machine whose clock is, and counts as one of now.
            const held = age !== null && age < 0 && age >= -evidence_age/* clockSkew */.nW ? 0 : age;
            const outcome = held !== null && held >= milliseconds ? 'pass' : 'hold';
            return { kind: 'soak', source, limit, held, outcome };
        }
        case 'git-commit': {
            const { relation: asked } = requirement;
            const { codeOrigin: origin } = facts;
            return { kind: 'git-commit', asked, origin, outcome: judgeOrigin(origin, asked) };
        }
        case 'signature': {
            const found = judgeSignatures(facts, firstPromotion);
            return { kind: 'signature', found, outcome: signatureOutcome(found) };
        }
        case 'freeze': {
            const window = frozenBy(requirement.windows, facts.now);
            return { kind: 'freeze', window, outcome: window === null ? 'pass' : 'hold' };
        }
    }
}
function judgeOrigin(origin, asked) {
    if (origin.kind === 'not-recorded')
        return 'hold';
    switch (origin.relation.kind) {
        case 'same':
            return 'pass';
        case 'ancestor':
            return asked === 'ancestor' ? 'pass' : 'fail';
        case 'not-an-ancestor':
            return 'fail';
        case 'not-known':
            return 'hold';
    }
}
function comesFrom(source, { candidateStage, candidateAliases }) {
    return source.kind === 'stage'
        ? candidateStage === source.stage
        : candidateAliases.includes(source.alias);
}
function meets(condition, found) {
    if (found === null)
        return false;
    switch (condition.kind) {
        case 'present':
            return true;
        case 'equals':
            return found === condition.value;
        case 'one-of':
            return condition.values.includes(found);
    }
}

// EXTERNAL MODULE: ./src/core/decision/accept-hold.ts
var accept_hold = __webpack_require__(3932);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/arithmetic/int64.ts
var int64 = __webpack_require__(3627);
// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/evidence/evidence-rules.ts
var evidence_rules = __webpack_require__(8742);
// EXTERNAL MODULE: ./src/core/gates/canonical-gate.ts
var canonical_gate = __webpack_require__(9964);
// EXTERNAL MODULE: ./src/core/gates/metric-value.ts
var metric_value = __webpack_require__(1830);
// EXTERNAL MODULE: ./src/core/model/target.ts
var target = __webpack_require__(3580);
;// CONCATENATED MODULE: ./src/core/decision/evidence-digest.ts










/**
 * SHA-256 over canonical JSON (RFC 8785) of everything that the verdict rests on, and of nothing
 * else: no clock, no address, no record of Stagegate's own moves apart from "was held before".
 */
function evidenceDigest(facts, rules, gates, other = { kind: 'none' }, change = null) {
    const text = canonicalJson({
        ...evidence(facts, rules, gates),
        ...otherPolicyFact(other, change, facts),
    });
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}
function canonicalJson(data) {
    try {
        const text = (0,canonicalize/* default */.A)(data);
        if (text !== undefined)
            return text;
    }
    catch (cause) {
        // RFC 8785 has no form for half of a surrogate pair, and nothing else here is refused.
        throw new errors/* RegistryError */.gl('The evidence has no digest, for MLflow answered a name, a status or an id that is no valid ' +
            'Unicode text. Rename what the gates ask for, or ask for it by name instead of by pattern.', { cause });
    }
    throw new Error('the evidence has no canonical form');
}
/** What is hashed; `format` changes whenever the shape does, so that digests never mix. */
function evidence(facts, rules, gates) {
    return {
        format: 3,
        model: facts.model,
        target: (0,target/* targetKey */.hD)(facts.target),
        archiveExisting: (0,target/* archives */.EK)(facts.target),
        candidate: versionFacts(facts.candidate),
        holders: [...facts.holders].sort((a, b) => a - b),
        heldBefore: facts.heldBefore,
        firstPromotion: rules.firstPromotion,
        sameDataset: rules.sameDataset,
        evidence: evidenceFact(rules.evidence),
        evaluationRun: rules.evaluationRun,
        policy: rules.policy?.digest ?? null,
        requirements: (rules.policy?.asks.requirements ?? []).map((it) => requirementFact(it, facts, gates)),
        gates: rules.gates.kind === 'none' ? 'none' : rules.gates.gates.map(canonical_gate/* canonicalGate */.K),
        values: gates.map(valueFact),
        baselines: [...facts.baselines]
            .map(([key, baseline]) => ({
            key,
            holder: baseline.kind === 'present' ? versionFacts(baseline.evidence) : null,
        }))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
    };
}
/** Only where two policies judge: with one, the digest is that of a run that knows of no other. */
function otherPolicyFact(other, change, facts) {
    if (other.kind !== 'found' || change?.judged == null)
        return {};
    const { digest, asks } = other.policy;
    return {
        otherPolicy: {
            policy: digest,
            requirements: asks.requirements.map((it) => requirementFact(it, facts, change.judged?.gates ?? [])),
            values: change.judged.gates.map(valueFact),
        },
    };
}
function valueFact(result) {
    return {
        gate: (0,canonical_gate/* canonicalGate */.K)(result.gate),
        metric: result.metric,
        candidate: sideFact(result, result.candidate),
        ...termFacts(result.candidateTerms),
        samples: result.enough.samples && readingFact(result.enough.samples),
        confidence: result.enough.confidence && readingFact(result.enough.confidence.basis),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && sideFact(result, result.baseline.reading),
            ...termFacts(result.baseline.terms),
        },
    };
}
/** A difference rests on both of its values: another two may differ by as much. */
function termFacts(terms) {
    return terms.length === 0 ? {} : { terms: terms.map(readingFact) };
}
/** What a requirement of the policy looked at; never the clock, so never an age. */
function requirementFact(requirement, facts, gates) {
    switch (requirement.kind) {
        case 'from':
            return { stage: facts.candidateStage, aliases: [...facts.candidateAliases].sort() };
        case 'tag':
            return { tag: requirement.key, value: facts.candidateTags.get(requirement.key) ?? null };
        case 'max-age':
            return {
                measured: measuredMoments(facts.candidate, gates).map(({ endedAt, newest }) => ({
                    endedAt,
                    newest,
                })),
            };
        case 'soak':
            // Stagegate's own records are no evidence, and how long ago is the clock's.
            return null;
        case 'git-commit':
            return originFact(facts.codeOrigin, requirement.relation);
        case 'signature':
            return (facts.signatures && {
                candidate: signatureFact(facts.signatures.candidate),
                champion: facts.signatures.champion && signatureFact(facts.signatures.champion),
            });
        case 'freeze':
            return null;
    }
}
/**
 * Not the commit that is promoted where the run's is in its history: a merge makes another one, of
 * the same code. Where it is not, or nobody knows, that may be otherwise beside another commit.
 */
function originFact(origin, asked) {
    if (origin.kind === 'not-recorded')
        return null;
    const { kind } = origin.relation;
    // What is the head of a pull request is an ancestor once it is merged.
    const relation = asked === 'ancestor' && kind === 'same' ? 'ancestor' : kind;
    const fact = { commit: origin.commit, relation };
    switch (origin.relation.kind) {
        case 'same':
        case 'ancestor':
            return fact;
        case 'not-an-ancestor':
            return { ...fact, promoted: origin.relation.promoted };
        case 'not-known':
            return { ...fact, reason: origin.relation.reason, promoted: origin.relation.promoted };
    }
}
/** The words for why a signature is not known differ from machine to machine; the reason does not. */
function signatureFact(reading) {
    switch (reading.kind) {
        case 'found':
            return reading.signature;
        case 'none':
            return reading.kind;
        case 'not-known':
            return `${reading.kind}: ${reading.reason}`;
    }
}
/** What a version is stands beside its number, which another one may have had before. */
function versionFacts({ version, status, identity, run, ownModel }) {
    return { version, status, ...identity, run: runFacts(run), ...ownModelFact(ownModel) };
}
function evidenceFact(rules) {
    return (0,evidence_rules/* evidenceText */.rS)(rules) || null;
}
function runFacts(run) {
    switch (run.kind) {
        case 'none':
            return null;
        case 'gone':
            return { id: run.runId, gone: true };
        case 'unasked':
            return { id: run.runId };
        case 'found':
            return {
                id: run.runId,
                status: run.status,
                deleted: run.deleted,
            };
    }
}
/** Two reasons not to know whose values the run has are two holds. */
function ownModelFact(own) {
    switch (own.kind) {
        case 'known':
            return { loggedModel: own.model.id };
        case 'gone':
            return { loggedModel: own.id, loggedModelGone: true };
        case 'ambiguous':
            return { loggedModel: `${own.kind}: ${own.because}` };
        case 'none':
            return {};
    }
}
/** A threshold rests on one value of a side, a `better-than` on all of them and their steps. */
function sideFact({ gate }, reading) {
    if (reading.kind !== 'value')
        return readingFact(reading);
    const { origin, measuredOn } = reading;
    return {
        value: gate.kind === 'threshold' ? numberFact(reading.value) : foldsFact(reading.points),
        run: origin.run,
        datasets: datasetFact(measuredOn),
        ...scorersFact(origin.scorers),
    };
}
function foldsFact(points) {
    const once = (0,metric_value/* oncePerStep */.Ry)(points);
    return pointFacts(once.kind === 'once' ? once.points : points);
}
function pointFacts(points) {
    return points
        .toSorted((a, b) => (0,int64/* compareInt64 */.xb)(a.step, b.step) || a.value - b.value)
        .map(({ step, value }) => ({ step: (0,int64/* int64Json */.sq)(step), value: numberFact((0,exact/* exactOf */.LN)(value)) }));
}
function scorersFact(scorers) {
    return scorers === null ? {} : { scorers };
}
function readingFact(reading) {
    switch (reading.kind) {
        case 'value':
            return numberFact(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'not-on-dataset':
        case 'model-gone':
            return reading.kind;
        case 'not-its-own':
            // Who accepts this hold accepts it for these values.
            return { [reading.kind]: reading.because, values: valuesFact(reading.points) };
        case 'ambiguous':
            return {
                [reading.kind]: reading.among
                    .map(({ run, points, measuredOn }) => ({
                    run,
                    values: valuesFact(points),
                    datasets: datasetFact(measuredOn),
                }))
                    .sort((a, b) => (a.run < b.run ? -1 : 1)),
            };
        case 'several-values-at-a-step':
            return { [reading.kind]: pointFacts(reading.points) };
        case 'unfinished':
            return { [reading.kind]: reading.leftOut.map(({ run }) => run).sort() };
        case 'narrowed-away':
            return { [reading.kind]: reading.by };
        case 'dataset-not-known':
            // Two holds, and who accepts one of them has not accepted the other.
            return `${reading.kind}: ${reading.because}`;
        case 'missing':
        case 'no-run':
            return null;
    }
}
function valuesFact(points) {
    return points.map(({ value }) => canonicalValue(value)).sort();
}
function canonicalValue(value) {
    return Number.isFinite(value) ? (0,exact/* canonicalText */.A4)((0,exact/* exactOf */.LN)(value)) : String(value);
}
/** A JSON number where one says exactly this, else (a mean of three, say) the exact text. */
function numberFact(value) {
    const text = (0,exact/* canonicalText */.A4)(value);
    const number = Number(text);
    const faithful = Number.isFinite(number) && (0,exact/* canonicalText */.A4)((0,exact/* exactOf */.LN)(number)) === text;
    return faithful ? number : text;
}
function datasetFact(measured) {
    return { digests: [...measured.datasets.keys()].sort(), complete: measured.complete };
}

// EXTERNAL MODULE: ./src/core/decision/github-context.ts
var github_context = __webpack_require__(8169);
// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gates_gate = __webpack_require__(1741);
// EXTERNAL MODULE: ./src/core/gates/measured.ts
var measured = __webpack_require__(3430);
;// CONCATENATED MODULE: ./src/core/policy-change/strictness.ts
/** Several things at once: what is looser in one and tighter in another is neither. */
function together(parts) {
    const changed = new Set(parts.filter((part) => part !== 'same'));
    const [only] = changed;
    if (only === undefined)
        return 'same';
    return changed.size === 1 ? only : 'different';
}
/** `order`: how the number afterwards stands to the one before; `tighter`: which way is tighter. */
function byOrder(order, tighter) {
    if (order === 0)
        return 'same';
    return order > 0 === (tighter === 'greater') ? 'tighter' : 'looser';
}
/** By the place of both in a list that names the strictest first. */
function byRank(before, after, strictestFirst) {
    return byOrder(strictestFirst.indexOf(after) - strictestFirst.indexOf(before), 'smaller');
}
/** The same change, undone. */
function reversed(strictness) {
    switch (strictness) {
        case 'looser':
            return 'tighter';
        case 'tighter':
            return 'looser';
        case 'same':
        case 'different':
            return strictness;
    }
}

;// CONCATENATED MODULE: ./src/core/policy-change/bound-strictness.ts


/**
 * Two gates of one side and one baseline, by their bound and by whether it counts itself. A
 * percentage and a number of the metric's units are different: which is more depends on a champion
 * that is not known here.
 */
function boundStrictness(before, after) {
    const [from, to] = [distanceOf(before), distanceOf(after)];
    if (from === null || to === null)
        return 'different';
    if (before.comparator === '==' || after.comparator === '==') {
        const equal = from.unit === to.unit && (0,exact/* compare */.UD)(from.amount, to.amount) === 0;
        return equal && before.comparator === after.comparator ? 'same' : 'different';
    }
    const tighter = sideOf(before) === 'from below' ? 'greater' : 'smaller';
    const equality = equalityStrictness(before, after);
    if (from.unit === to.unit) {
        const bound = byOrder((0,exact/* compare */.UD)(to.amount, from.amount), tighter);
        return bound === 'same' ? equality : bound;
    }
    if (from.unit === 'none')
        return addedMargin(before, to, tighter);
    if (to.unit === 'none') {
        const without = reversed(addedMargin(after, from, tighter));
        // Over a champion of 0 a percentage holds, where a gate without a margin decides.
        return from.unit === 'percent' && without === 'tighter' ? 'different' : without;
    }
    return betweenUnits(from, to, tighter, equality);
}
/** Noise is 1e-12 of a value, so of values up to a million it is less than these. */
const beyondNoise = { absolute: (0,exact/* parseExact */.jM)('1e-6'), percent: (0,exact/* parseExact */.jM)('1e-9') };
/** `plain` has no margin: what is better by noise alone passes its `>=`, and not its `>`. */
function addedMargin(plain, { unit, amount }, tighter) {
    const least = unit === 'none' ? null : beyondNoise[unit];
    const known = least !== null && (0,exact/* compare */.UD)((0,exact/* absolute */.ys)(amount), least) >= 0;
    const isStrict = plain.comparator === '>' || plain.comparator === '<';
    switch (zero === null ? 'different' : byOrder((0,exact/* compare */.UD)(amount, zero), tighter)) {
        case 'same':
            if (!isStrict)
                return 'tighter';
            return unit === 'percent' ? 'different' : 'looser';
        case 'tighter':
            return isStrict && !known ? 'different' : 'tighter';
        case 'looser':
            return !isStrict && !known ? 'different' : 'looser';
        case 'different':
            return 'different';
    }
}
/** From which side a threshold bounds its value. */
function sideOf({ comparator }) {
    switch (comparator) {
        case '>=':
        case '>':
            return 'from below';
        case '<=':
        case '<':
            return 'from above';
        case '==':
            return 'both';
    }
}
function equalityStrictness(before, after) {
    const [from, to] = [before, after].map(({ comparator }) => comparator === '>' || comparator === '<');
    if (from === to)
        return 'same';
    return to ? 'tighter' : 'looser';
}
/**
 * A margin of 0 is both units. A percentage holds over a champion of 0, where a number does not: so
 * it is the tighter one even at 0 %, and to take away one that loosens is not a tightening everywhere.
 */
function betweenUnits(from, to, tighter, equality) {
    const [percent, other] = to.unit === 'percent' ? [to, from] : [from, to];
    if (!(0,exact/* isZero */.be)(other.amount))
        return 'different';
    const adds = to.unit === 'percent';
    switch (byOrder((0,exact/* compare */.UD)(percent.amount, other.amount), tighter)) {
        case 'tighter':
            return adds ? 'tighter' : 'looser';
        case 'same':
            return together([adds ? 'tighter' : 'looser', equality]);
        case 'looser':
            return adds ? 'looser' : 'different';
        case 'different':
            return 'different';
    }
}
/** null: it is no number, which no reader of policies lets through. */
function distanceOf({ bound }) {
    if (bound.kind === 'number')
        return distance('absolute', (0,exact/* parseExact */.jM)(bound.number));
    const { margin } = bound;
    return margin === null
        ? distance('none', zero)
        : distance(margin.unit, signed(margin, (0,exact/* parseExact */.jM)(margin.amount)));
}
const zero = (0,exact/* parseExact */.jM)('0');
function distance(unit, amount) {
    return amount === null ? null : { unit, amount };
}
function signed({ sign }, amount) {
    return amount === null || zero === null || sign === '+' ? amount : (0,exact/* subtract */.Re)(zero, amount);
}

;// CONCATENATED MODULE: ./src/core/policy-change/gate-strictness.ts





/** What two gates must have in common for one to be stricter than the other, as a key. */
function questionOf(gate) {
    const baseline = (0,gates_gate/* baselineOfGate */.on)(gate);
    const against = baseline === null ? 'number' : (0,gates_gate/* baselineKey */.x2)(baseline);
    const how = gate.kind === 'threshold'
        ? [gate.aggregate, subtractedKey(gate), sideOf(gate)]
        : ['better-than', gate.better];
    return JSON.stringify([measuredBy(gate), ...how, against, gate.dataset]);
}
/** The metric or the metrics that a gate is about, as a key. */
function measuredBy(gate) {
    const { metric } = gate;
    const minus = (0,measured/* subtractedIn */.n0)(gate);
    if (metric.kind === 'pattern')
        return `pattern ${metric.pattern}`;
    return minus === null
        ? `name ${metric.name}`
        : `difference ${JSON.stringify([metric.name, minus.metric])}`;
}
/** What is taken off, with its function and dataset: the same text for the same question. */
function subtractedKey(gate) {
    const minus = (0,measured/* subtractedIn */.n0)(gate);
    return minus && JSON.stringify([minus.metric, minus.aggregate, minus.dataset]);
}
/** Of two gates that ask the same question: in all that they ask, severity included. */
function gateStrictness(before, after) {
    return together([severityStrictness(before, after), askedStrictness(before, after)]);
}
/**
 * The same for people: what can stop a promotion afterwards is tighter than what could not before,
 * whatever its bound was.
 */
function changeStrictness(before, after) {
    const severity = severityStrictness(before, after);
    return severity === 'same' ? askedStrictness(before, after) : severity;
}
const severities = ['fail', 'warn', 'info'];
function severityStrictness(before, after) {
    return byRank(before.severity, after.severity, severities);
}
function askedStrictness(before, after) {
    const samples = samplesStrictness(before.samples, after.samples);
    if (before.kind === 'threshold' && after.kind === 'threshold') {
        return together([samples, thresholdStrictness(before, after)]);
    }
    if (before.kind === 'better-than' && after.kind === 'better-than') {
        return together([samples, betterThanStrictness(before, after)]);
    }
    return 'different';
}
function thresholdStrictness(before, after) {
    return together([
        boundStrictness(before, after),
        confidenceStrictness(before.confidence, after.confidence),
    ]);
}
function betterThanStrictness(before, after) {
    const [from, to] = [(0,exact/* parseExact */.jM)(before.minimumEffect), (0,exact/* parseExact */.jM)(after.minimumEffect)];
    if (before.test !== after.test || from === null || to === null)
        return 'different';
    return together([
        byOrder(after.alpha - before.alpha, 'smaller'),
        byOrder((0,exact/* compare */.UD)(to, from), 'greater'),
    ]);
}
function samplesStrictness(before, after) {
    if (before === null || after === null)
        return asked(before, after);
    if (before.metric !== after.metric)
        return 'different';
    return together([byOrder(after.min - before.min, 'greater'), elseStrictness(before, after)]);
}
/** A limit never lies on the better side of its value, so to ask for one is to ask for more. */
function confidenceStrictness(before, after) {
    if (before === null || after === null)
        return asked(before, after);
    const otherwise = elseStrictness(before, after);
    if (before.kind === 'wilson' && after.kind === 'wilson') {
        if (before.samples !== after.samples)
            return 'different';
        return together([byOrder(after.level - before.level, 'greater'), otherwise]);
    }
    if (before.kind === 'logged' && after.kind === 'logged') {
        return before.metric === after.metric ? otherwise : 'different';
    }
    return 'different';
}
const answers = ['fail', 'hold'];
function elseStrictness(before, after) {
    return byRank(before.otherwise, after.otherwise, answers);
}
/** Of something that is asked on one side at most. */
function asked(before, after) {
    if (before === null && after === null)
        return 'same';
    return before === null ? 'tighter' : 'looser';
}

;// CONCATENATED MODULE: ./src/core/policy-change/gate-pairs.ts

/**
 * Both sides hold gates of one question only, none of them beside a stricter one. Those that are
 * alike find each other first; which side is called `before` changes nothing.
 */
function pairGates(before, after) {
    const edges = before
        .flatMap((from, i) => after.map((to, j) => ({ from, to, i, j, unlike: unlikeness(from, to) })))
        .sort((a, b) => a.unlike - b.unlike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j);
    const taken = new Set();
    const pairs = [];
    for (const { from, to } of edges) {
        if (taken.has(from) || taken.has(to))
            continue;
        taken.add(from).add(to);
        pairs.push([from, to]);
    }
    return {
        pairs,
        removed: before.filter((gate) => !taken.has(gate)),
        added: after.filter((gate) => !taken.has(gate)),
    };
}
function unlikeness(before, after) {
    if (gateStrictness(before, after) === 'same')
        return 0;
    if (before.severity !== after.severity)
        return 3;
    return changeStrictness(before, after) === 'different' ? 2 : 1;
}
/** Whether what passes `other` passes `gate`, too; both ask the same question. */
function isImpliedBy(gate, other) {
    const strictness = gateStrictness(gate, other);
    return strictness === 'same' || strictness === 'tighter';
}
/** Without those that another one of them makes superfluous: of equals, the first stays. */
function strictestOf(gates) {
    return gates.filter((gate, index) => !gates.some((other, at) => at !== index &&
        isImpliedBy(gate, other) &&
        (at < index || gateStrictness(gate, other) !== 'same')));
}

// EXTERNAL MODULE: ./src/core/gates/print-gate.ts
var print_gate = __webpack_require__(6651);
;// CONCATENATED MODULE: ./src/core/policy-change/policy-text.ts

/** A requirement as a policy file says it, on one line. Untrusted text. */
function requirementText(requirement) {
    switch (requirement.kind) {
        case 'from':
            return `from: ${sourceText(requirement.source)}`;
        case 'tag':
            return `tags: {${JSON.stringify(requirement.key)}: ${conditionText(requirement.condition)}}`;
        case 'max-age':
            return `max-age: ${requirement.text}`;
        case 'soak':
            return `soak: ${requirement.text} (from ${sourceText(requirement.source)})`;
        case 'git-commit':
            return `git-commit: ${requirement.relation}`;
        case 'signature':
            return 'signature: compatible';
        case 'freeze':
            return `freeze: [${requirement.windows.map(({ text }) => text).join(', ')}]`;
    }
}
function sourceText(source) {
    return source.kind === 'stage' ? `stage:${source.stage}` : `alias:${source.alias}`;
}
function conditionText(condition) {
    switch (condition.kind) {
        case 'present':
            return '{present: true}';
        case 'equals':
            return JSON.stringify(condition.value);
        case 'one-of':
            return `[${condition.values.map((value) => JSON.stringify(value)).join(', ')}]`;
    }
}
/** A gate on one line, with all that it asks. Never throws; untrusted text. */
function wholeGateText(gate) {
    const { metric, samples } = gate;
    const confidence = gate.kind === 'threshold' ? gate.confidence : null;
    const line = metric.kind === 'name' ? (0,print_gate/* printGateFor */.o)(gate, metric.name) : (0,print_gate/* printGate */.BZ)(gate);
    return [
        line,
        ...elseWords('too few samples', samples),
        ...elseWords('without that confidence', confidence),
    ].join(', ');
}
/** A gate that does not say holds. */
function elseWords(where, asked) {
    return asked?.otherwise === 'fail' ? [`${where}: fail`] : [];
}

;// CONCATENATED MODULE: ./src/core/policy-change/compare-gates.ts



/**
 * Question by question. What is only shown (`info`) asks nothing, so what changes among that is no
 * difference; nor is a gate that another one, stricter in everything, makes superfluous.
 */
function compareGates(before, after) {
    const questions = new Set([...before, ...after].map(questionOf));
    const found = [];
    const left = [];
    for (const question of questions) {
        const [from, to] = [before, after].map((gates) => gates.filter((gate) => questionOf(gate) === question));
        const compared = compareQuestion(from ?? [], to ?? []);
        found.push(...compared.differences);
        left.push(compared.left);
    }
    const rest = compareLeft(left.flatMap(({ removed }) => removed), left.flatMap(({ added }) => added));
    return [...found, ...rest];
}
function compareQuestion(before, after) {
    const [from, to] = [strictestOf(before.filter(counts)), strictestOf(after.filter(counts))];
    const { pairs, removed, added } = pairGates(from, to);
    const lost = removed.filter((gate) => !to.some((other) => isImpliedBy(gate, other)));
    const gained = added.filter((gate) => !from.some((other) => isImpliedBy(gate, other)));
    // A gate that is only shown from now on is there still, and people should see it.
    const shownAfter = after.filter((gate) => !counts(gate));
    const shownBefore = before.filter((gate) => !counts(gate));
    return {
        differences: [
            ...pairs.flatMap(([one, other]) => {
                return difference(changeStrictness(one, other), one, other);
            }),
            ...lost.slice(0, shownAfter.length).flatMap((gate, index) => {
                return difference('looser', gate, shownAfter[index] ?? null);
            }),
            ...gained.slice(0, shownBefore.length).flatMap((gate, index) => {
                return difference('tighter', shownBefore[index] ?? null, gate);
            }),
        ],
        left: { removed: lost.slice(shownAfter.length), added: gained.slice(shownBefore.length) },
    };
}
function counts({ severity }) {
    return severity !== 'info';
}
/** What is asked of the same metric in another way, and what is asked no longer, or newly. */
function compareLeft(removed, added) {
    const free = [...added];
    const replaced = removed.flatMap((gate) => {
        const at = free.findIndex((other) => measuredBy(other) === measuredBy(gate));
        const [other] = at === -1 ? [] : free.splice(at, 1);
        return difference(other === undefined ? 'looser' : 'different', gate, other ?? null);
    });
    return [...replaced, ...free.flatMap((gate) => difference('tighter', null, gate))];
}
function difference(strictness, before, after) {
    if (strictness === 'same')
        return [];
    return [
        {
            direction: strictness,
            subject: 'gate',
            before: before && wholeGateText(before),
            after: after && wholeGateText(after),
        },
    ];
}

;// CONCATENATED MODULE: ./src/core/policy-change/freeze-strictness.ts
const freeze_strictness_minutesOfDay = 24 * 60;
const freeze_strictness_minutesOfWeek = 7 * freeze_strictness_minutesOfDay;
/**
 * Zone by zone, for the clocks of two zones differ by more or less with the season: what is closed
 * in one of them covers nothing of another.
 */
function freezeStrictness(before, after) {
    const zones = new Set([...before, ...after].map(({ timeZone }) => timeZone));
    let [loosened, tightened] = [false, false];
    for (const zone of zones) {
        const [from, to] = [closedIn(zone, before), closedIn(zone, after)];
        loosened ||= from.some((closed, minute) => closed > (to[minute] ?? 0));
        tightened ||= from.some((closed, minute) => closed < (to[minute] ?? 0));
    }
    if (loosened && tightened)
        return 'different';
    if (loosened)
        return 'looser';
    return tightened ? 'tighter' : 'same';
}
/** For each minute of the week from Monday 00:00: 1 where a window of that zone is on. */
function closedIn(zone, windows) {
    const closed = new Uint8Array(freeze_strictness_minutesOfWeek);
    for (const { timeZone, from, to } of windows) {
        if (timeZone !== zone)
            continue;
        const [start, end] = [freeze_strictness_flat(from), freeze_strictness_flat(to)];
        // One that ends before it begins goes over the end of the week.
        if (start <= end)
            closed.fill(1, start, end);
        else
            closed.fill(1, start).fill(1, 0, end);
    }
    return closed;
}
function freeze_strictness_flat({ day, minute }) {
    return day * freeze_strictness_minutesOfDay + minute;
}

;// CONCATENATED MODULE: ./src/core/policy-change/compare-requirements.ts



/** Requirement by requirement: a policy has each at most once, but for its tags. */
function compareRequirements(before, after) {
    const subjects = new Set([...before, ...after].map(subjectOf));
    return [...subjects].flatMap((subject) => {
        const [from = [], to = []] = [before, after].map((all) => all.filter((requirement) => subjectOf(requirement) === subject));
        const direction = strictness(from, to);
        return direction === 'same'
            ? []
            : [{ direction, subject: 'requirement', before: textOf(from), after: textOf(to) }];
    });
}
function subjectOf(requirement) {
    return requirement.kind === 'tag' ? `tag ${requirement.key}` : requirement.kind;
}
function textOf(requirements) {
    return requirements.length === 0 ? null : requirements.map(requirementText).join('; ');
}
function strictness(before, after) {
    const [[from, ...alsoFrom], [to, ...alsoTo]] = [before, after];
    if (from === undefined || to === undefined)
        return from === undefined ? 'tighter' : 'looser';
    // No policy file says the same thing twice; whoever builds one that does is told nothing false.
    if (alsoFrom.length > 0 || alsoTo.length > 0) {
        return textOf(before) === textOf(after) ? 'same' : 'different';
    }
    return changed(from, to);
}
function changed(before, after) {
    if (before.kind === 'from' && after.kind === 'from') {
        return sameSource(before.source, after.source) ? 'same' : 'different';
    }
    if (before.kind === 'tag' && after.kind === 'tag') {
        return conditionStrictness(before.condition, after.condition);
    }
    if (before.kind === 'max-age' && after.kind === 'max-age') {
        return byOrder(after.milliseconds - before.milliseconds, 'smaller');
    }
    if (before.kind === 'soak' && after.kind === 'soak') {
        if (!sameSource(before.source, after.source))
            return 'different';
        return byOrder(after.milliseconds - before.milliseconds, 'greater');
    }
    if (before.kind === 'git-commit' && after.kind === 'git-commit') {
        return byRank(before.relation, after.relation, ['same', 'ancestor']);
    }
    if (before.kind === 'freeze' && after.kind === 'freeze') {
        return freezeStrictness(before.windows, after.windows);
    }
    return before.kind === 'signature' && after.kind === 'signature' ? 'same' : 'different';
}
function sameSource(one, other) {
    if (one.kind === 'stage')
        return other.kind === 'stage' && one.stage === other.stage;
    return other.kind === 'alias' && one.alias === other.alias;
}
function conditionStrictness(before, after) {
    const [from, to] = [valuesOf(before), valuesOf(after)];
    if (from === null || to === null) {
        if (from === to)
            return 'same';
        return from === null ? 'tighter' : 'looser';
    }
    const [narrower, wider] = [to.isSubsetOf(from), to.isSupersetOf(from)];
    if (narrower && wider)
        return 'same';
    if (narrower)
        return 'tighter';
    return wider ? 'looser' : 'different';
}
/** null: any value will do. */
function valuesOf(condition) {
    switch (condition.kind) {
        case 'present':
            return null;
        case 'equals':
            return new Set([condition.value]);
        case 'one-of':
            return new Set(condition.values);
    }
}

// EXTERNAL MODULE: ./src/core/gates/metric-pattern.ts
var metric_pattern = __webpack_require__(9357);
;// CONCATENATED MODULE: ./src/core/policy-change/first-promotion-change.ts




/**
 * While nothing holds the target, `require-absolute` lets a gate against the champion be skipped
 * where a gate with a number stands beside it. So a gate that is added may open the way to a first
 * promotion that was held until then: tighter in itself, and looser there.
 */
function compareFirstPromotion(before, after) {
    return [
        ...opened(before, after).map((gates) => ({
            direction: 'looser',
            subject: 'setting',
            before: held(gates),
            after: skipped(gates),
        })),
        ...opened(after, before).map((gates) => ({
            direction: 'tighter',
            subject: 'setting',
            before: skipped(gates),
            after: held(gates),
        })),
    ];
}
function held({ relative }) {
    return `first promotion: held by ${wholeGateText(relative)}`;
}
function skipped({ relative, absolute }) {
    return `first promotion: ${wholeGateText(relative)} is skipped, for ${wholeGateText(absolute)} stands beside it`;
}
function opened(from, to) {
    const known = new Set(from.filter(isRelative).map(questionOf));
    const before = from.filter(isAbsolute);
    const seen = new Set();
    return to.filter(isRelative).flatMap((relative) => {
        const question = questionOf(relative);
        if (!known.has(question) || seen.has(question))
            return [];
        const absolute = to
            .filter(isAbsolute)
            .find((gate) => mayStandBeside(gate, relative) &&
            !before.some((other) => mayStandBeside(other, relative) && covers(other, gate)));
        if (absolute === undefined)
            return [];
        seen.add(question);
        return [{ relative, absolute }];
    });
}
function isRelative(gate) {
    return gate.severity === 'fail' && (0,gates_gate/* baselineOfGate */.on)(gate)?.kind === 'champion';
}
function isAbsolute(gate) {
    return gate.kind === 'threshold' && gate.severity === 'fail' && gate.bound.kind === 'number';
}
/** A `better-than` looks at all values, so a number on any function of them stands beside it. */
function mayStandBeside(absolute, relative) {
    if (absolute.dataset !== relative.dataset)
        return false;
    if (subtractedKey(absolute) !== subtractedKey(relative))
        return false;
    const function_ = relative.kind === 'better-than' || relative.aggregate === absolute.aggregate;
    return function_ && mayMeet(absolute, relative);
}
/** Whether there may be a metric that both are about. */
function mayMeet({ metric: one }, { metric: other }) {
    if (one.kind === 'name') {
        return other.kind === 'name' ? one.name === other.name : (0,metric_pattern/* matches */.c)(other.pattern, one.name);
    }
    return other.kind === 'name' ? (0,metric_pattern/* matches */.c)(one.pattern, other.name) : true;
}
/** Whether every metric of the second is one of the first. */
function covers({ metric: all }, { metric: some }) {
    if (all.kind === 'name')
        return some.kind === 'name' && all.name === some.name;
    return some.kind === 'name' ? (0,metric_pattern/* matches */.c)(all.pattern, some.name) : all.pattern === some.pattern;
}

;// CONCATENATED MODULE: ./src/core/policy-change/compare-policies.ts






/**
 * What a change of a policy makes looser and what tighter, for one model. Where no difference is
 * `looser` or `different`, whatever version passes `after` would have passed `before` (but for a
 * value a million million times its margin, where the noise of floating point is as much as that).
 */
function comparePolicies(before, after) {
    const [from, to] = [before, after].map(({ firstPromotion }) => firstPromotion ?? policy_rules/* firstPromotionByDefault */.Cg);
    return [
        ...compareRequirements(before.requirements, after.requirements),
        ...compareSetting('first-promotion', policy_rules/* firstPromotions */.B3, policy_rules/* firstPromotionByDefault */.Cg, [
            before.firstPromotion,
            after.firstPromotion,
        ]),
        ...compareSetting('same-dataset', policy_rules/* sameDatasets */.S5, policy_rules/* sameDatasetByDefault */.$J, [
            before.sameDataset,
            after.sameDataset,
        ]),
        ...compareEvidence(before.evidence, after.evidence),
        ...compareGates(before.gates, after.gates),
        // Under the others, no gate with a number decides on a first promotion.
        ...(from === 'require-absolute' && to === 'require-absolute'
            ? compareFirstPromotion(before.gates, after.gates)
            : []),
    ];
}
/**
 * Neither is ever tighter: where less counts, a hold for two values that differ may become a pass on
 * the one that is left.
 */
function compareEvidence(before, after) {
    const [from, to] = [before, after].map((rules) => (0,evidence_rules/* evidenceText */.rS)(rules ?? evidence_rules/* anyEvidence */.Wg));
    const sameAge = before?.maxAge?.milliseconds === after?.maxAge?.milliseconds;
    const withoutAge = (rules) => (0,evidence_rules/* evidenceText */.rS)({ ...(rules ?? evidence_rules/* anyEvidence */.Wg), maxAge: null });
    if (from === to || (sameAge && withoutAge(before) === withoutAge(after)))
        return [];
    const text = (says) => says ? `evidence: {${says}}` : 'evidence: everything that was measured (the default)';
    return [{ direction: 'different', subject: 'setting', before: text(from), after: text(to) }];
}
function compareSetting(name, strictestFirst, byDefault, [before, after]) {
    const direction = byRank(before ?? byDefault, after ?? byDefault, strictestFirst);
    if (direction === 'same')
        return [];
    const text = (says) => says === null ? `${name}: ${byDefault} (the default)` : `${name}: ${says}`;
    return [{ direction, subject: 'setting', before: text(before), after: text(after) }];
}

;// CONCATENATED MODULE: ./src/core/decision/judge-policy-change.ts







/** null: the policy does not change, or nobody knows how. */
function judgeChange(other, policy, facts) {
    switch (other.kind) {
        case 'none':
        case 'not-known':
            return null;
        case 'absent':
            return { of: other.of, differences: [], judged: null };
        case 'found': {
            if (policy === null || policy.digest === other.policy.digest)
                return null;
            const differences = comparePolicies(other.policy.asks, policy.asks);
            return { of: other.of, differences, judged: judge_policy_change_judge(other.policy, facts) };
        }
    }
}
/** As the policy alone would have it: no input stands beside it. */
function judge_policy_change_judge({ asks }, facts) {
    const firstPromotion = asks.firstPromotion ?? policy_rules/* firstPromotionByDefault */.Cg;
    const sameDataset = asks.sameDataset ?? policy_rules/* sameDatasetByDefault */.$J;
    const asked = { ...facts, arrivedAt: facts.arrivedAtByOther };
    const evidence = asks.evidence ?? evidence_rules/* anyEvidence */.Wg;
    const gates = (0,evaluate/* evaluate */._)(asks.gates, facts, { firstPromotion, sameDataset, evidence });
    const measured = measuredMoments(facts.candidate, gates);
    const checks = judgeRequirements(asks.requirements, asked, firstPromotion, measured).map((finding) => ({
        check: { kind: 'requirement', finding },
        outcome: finding.outcome,
    }));
    return { verdict: worst([...checks, ...gates]), checks, gates };
}

;// CONCATENATED MODULE: ./src/core/decision/review-checks.ts
/** What GitHub tells of the promotion, and what that means for it. */
function reviewChecks({ reviewed, approval, comparisonPolicy }, change, own, resolved) {
    const found = [];
    // Of several merges at once it is enough that one of them showed it.
    if (reviewed.kind === 'shown' && !reviewed.by.some(({ version }) => version === resolved)) {
        found.push({ check: { kind: 'not-as-reviewed', reviewed, resolved }, outcome: 'hold' });
    }
    if (reviewed.kind === 'not-known') {
        const { because } = reviewed;
        found.push({ check: { kind: 'review-not-known', because }, outcome: 'hold' });
    }
    if (approval !== null) {
        const outcome = approval.kind === 'approved' ? 'pass' : 'hold';
        found.push({ check: { kind: 'approval', approval }, outcome });
    }
    if (comparisonPolicy.kind === 'not-known') {
        const { of, because } = comparisonPolicy;
        found.push({ check: { kind: 'other-policy-not-known', of, because }, outcome: 'hold' });
    }
    return change === null ? found : [...found, ...changeChecks(change, own)];
}
/** `own`: what the policy that stands now says; the other one counts where it says worse. */
function changeChecks(change, own) {
    const { of, judged } = change;
    const says = judged?.verdict ?? 'pass';
    const worse = says !== 'pass' && own !== 'block' && own !== says ? says : null;
    // What an open pull request loosens promotes nothing yet, so the base says what it says. A push
    // would promote by it, and waits for somebody who knows that: a block by what was, a hold by now.
    const outcome = worse === 'block' ? 'fail' : 'hold';
    switch (of.side) {
        case 'base':
            return otherSays(of, worse, outcome);
        // What a branch asks for by itself nobody has agreed to; beside the default branch's, the worse
        // of both counts.
        case 'default':
            return judged === null ? loosened(change) : otherSays(of, worse, outcome);
        case 'before':
            return [...loosened(change), ...otherSays(of, worse, 'hold')];
    }
}
function loosened({ of, differences, judged }) {
    if (judged === null)
        return [{ check: { kind: 'policy-is-new', of }, outcome: 'hold' }];
    const changes = differences.filter(({ direction }) => direction !== 'tighter').length;
    return changes === 0 ? [] : [{ check: { kind: 'policy-loosened', of, changes }, outcome: 'hold' }];
}
function otherSays(of, verdict, outcome) {
    return verdict === null ? [] : [{ check: { kind: 'other-policy-says', of, verdict }, outcome }];
}

;// CONCATENATED MODULE: ./src/core/decision/decide.ts











/**
 * Policy and facts in, decision out. `overtaken`: who moved what between a first decision and its
 * move, where this is the second; null: it is the first.
 */
function decide(facts, rules, github = github_context/* noGitHubContext */._, overtaken = null) {
    const asked = facts.target.kind !== 'retirement';
    const gates = asked ? (0,policy_rules/* gateSetsOf */.KD)(rules).flatMap((set) => (0,evaluate/* evaluate */._)(set, facts, rules)) : [];
    const requirements = asked ? requirementChecks(facts, rules, gates) : [];
    // Where no policy is asked, none on the other side is, either, and nobody needs to know it.
    const { comparisonPolicy } = asked ? github : github_context/* noGitHubContext */._;
    const change = judgeChange(comparisonPolicy, rules.policy, facts);
    const digest = evidenceDigest(facts, rules, gates, comparisonPolicy, change);
    const unchanged = (0,target_state/* isInPlace */.RS)(facts.holders, facts.target, facts.candidate.version);
    const ofVersion = [
        ...(asked ? [...versionChecks(facts), ...rolledBackChecks(facts)] : []),
        ...(asked && !unchanged ? supersededChecks(facts) : []),
        ...requirements,
    ];
    const own = worst([...ofVersion, ...gates]);
    const checks = [
        ...ofVersion,
        ...approvedEvidenceChecks(rules.expectedEvidence, digest, overtaken),
        ...reviewChecks({ ...github, comparisonPolicy }, change, own, facts.candidate.version),
    ];
    const judged = unchanged ? 'unchanged' : worst([...checks, ...gates]);
    const accepted = (0,accept_hold/* acceptance */.m)(rules.acceptedHold, judged, digest, [
        ...checks,
        ...(change?.judged?.checks ?? []),
    ]);
    const verdict = accepted.kind === 'accepted' ? 'pass' : judged;
    const champion = asked && verdict !== 'unchanged' ? facts.baselines.get('champion') : undefined;
    return {
        verdict,
        model: facts.model,
        target: facts.target,
        candidate: facts.candidate,
        champion: champion?.kind === 'present' ? champion.evidence : null,
        holders: facts.holders,
        rules,
        checks,
        gates,
        policyChange: change,
        acceptance: accepted,
        evidenceDigest: digest,
    };
}
/** Who approved the job; empty where no approval was required, or given. */
function approversOf({ checks }) {
    return checks.flatMap(({ check }) => check.kind === 'approval' && check.approval.kind === 'approved' ? check.approval.by : []);
}
function versionChecks({ candidate }) {
    const failed = [];
    if (candidate.status !== 'READY') {
        failed.push({ kind: 'version-not-ready', status: candidate.status });
    }
    const { run, ownModel } = candidate;
    if (run.kind === 'gone')
        failed.push({ kind: 'run-gone' });
    if (run.kind === 'found' && run.deleted)
        failed.push({ kind: 'run-deleted' });
    if (ownModel.kind === 'gone')
        failed.push({ kind: 'logged-model-gone' });
    if (run.kind === 'found' && run.status !== 'FINISHED') {
        failed.push({ kind: 'run-not-finished', status: run.status });
    }
    return failed.map((check) => ({ check, outcome: 'fail' }));
}
/** Somebody was rid of it on purpose: only they, or their like, say when it may come back. */
function rolledBackChecks({ rolledBack }) {
    return rolledBack === null
        ? []
        : [{ check: { kind: 'rolled-back', rolledBack }, outcome: 'hold' }];
}
/** What somebody has decided since must not be undone by running an old run again. */
function supersededChecks({ superseded }) {
    return superseded === null ? [] : [{ check: { kind: 'superseded', superseded }, outcome: 'hold' }];
}
function requirementChecks(facts, { policy, firstPromotion }, gates) {
    const requirements = policy?.asks.requirements ?? [];
    const measured = measuredMoments(facts.candidate, gates);
    return judgeRequirements(requirements, facts, firstPromotion, measured).map((finding) => ({
        check: { kind: 'requirement', finding },
        outcome: finding.outcome,
    }));
}
function approvedEvidenceChecks(expected, digest, overtaken) {
    if (expected === null)
        return [];
    if (overtaken !== null) {
        return [{ check: { kind: 'moved-since-approval', problem: overtaken }, outcome: 'hold' }];
    }
    return expected === digest
        ? [{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }]
        : [{ check: { kind: 'evidence-not-as-approved', expected }, outcome: 'hold' }];
}


/***/ }),

/***/ 8169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ noGitHubContext)
/* harmony export */ });
/** Where nothing of GitHub is asked. */
const noGitHubContext = {
    reviewed: { kind: 'nothing' },
    approval: null,
    comparisonPolicy: { kind: 'none' },
};


/***/ }),

/***/ 6135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ moveTowards),
/* harmony export */   e: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _model_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3580);

/** What a decision would change; null: nothing. */
function plan({ verdict }, facts) {
    return verdict === 'pass' ? moveTowards(facts) : null;
}
/** The move that gives the target to the candidate, gated or not. */
function moveTowards(facts) {
    const { model, target, holders, candidateStage } = facts;
    const { version } = facts.candidate;
    switch (target.kind) {
        case 'alias':
            return { kind: 'point-alias', model, alias: target.alias, version, from: holders[0] ?? null };
        case 'stage':
        case 'retirement':
            return {
                kind: 'move-to-stage',
                model,
                version,
                from: candidateStage,
                to: target.stage,
                archiveExisting: (0,_model_target_js__WEBPACK_IMPORTED_MODULE_0__/* .archives */ .EK)(target),
                holders,
            };
    }
}


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Ed: () => (/* binding */ fileIn),
/* harmony export */   JA: () => (/* binding */ loggedModelAt),
/* harmony export */   bS: () => (/* binding */ runsNamedIn),
/* harmony export */   zA: () => (/* binding */ modelSource)
/* harmony export */ });
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6272);

function modelSource(source) {
    const model = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1];
    if (model !== undefined)
        return { kind: 'logged-model', model: (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(model) };
    if (source.startsWith('models:'))
        return { kind: 'copy' };
    // An id stands in the path of a request and in a search filter: no other characters.
    // MLflow's client takes `runs:///RUN/PATH` and `runs://HOST/RUN/PATH` for the same.
    const [, run, path = ''] = /^runs:\/(?:\/[^/]*\/)?([\w-]+)(?:\/(.*))?$/s.exec(source) ?? [];
    if (run !== undefined)
        return { kind: 'run', run: (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(run), path: trimmed(path) };
    if (/^\s*(?:runs|models):/i.test(source))
        return { kind: 'not-readable' };
    return { kind: 'folder', uri: source };
}
/** The logged model among whose artifacts a folder is: `…/models/m-…/artifacts`; null: of none. */
function loggedModelAt(uri) {
    const id = lastMatch(uri, /\/(m-[0-9a-f]{32})(?=\/|$)/g);
    return id === null ? null : (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelId */ .rH)(id);
}
/**
 * The runs that a folder's path names, in whatever way it is written: MLflow lays artifacts out as
 * `…/RUN/artifacts/…`, and takes any other path as well.
 */
function runsNamedIn(uri) {
    const plain = uri
        .replaceAll(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
        .toLowerCase();
    const ids = plain.matchAll(/(?<![0-9a-z]|m-)[0-9a-f]{32}(?![0-9a-z])/g);
    return [...ids].map(([id]) => (0,_model_model_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz)(id));
}
/** The path of a folder below a run's artifacts, with no slash round it; null: it is not there. */
function pathBelow(root, uri) {
    const top = root.replace(/\/+$/, '');
    const whole = uri.replace(/\/+$/, '');
    if (top === '')
        return null;
    if (whole === top)
        return '';
    return whole.startsWith(`${top}/`) ? trimmed(whole.slice(top.length)) : null;
}
/** The path of a file in a folder below the root, as MLflow writes it. */
function fileIn(path, name) {
    return path === '' ? name : `${path}/${name}`;
}
function lastMatch(text, pattern) {
    return [...text.matchAll(pattern)].at(-1)?.[1] ?? null;
}
function trimmed(path) {
    return path.replace(/^\/+|\/+$/g, '');
}


/***/ }),

/***/ 5829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ evaluatedTag),
/* harmony export */   _r: () => (/* binding */ asksForModelsOfRun),
/* harmony export */   h7: () => (/* binding */ namedModel),
/* harmony export */   lz: () => (/* binding */ otherModels),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   wv: () => (/* binding */ ownModel)
/* harmony export */ });
/* unused harmony export whyAmbiguous */
/* harmony import */ var _model_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6272);
/* harmony import */ var _model_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7692);


/** Part of the evidence: who accepts a hold for one of these accepts none of the others. */
const whyAmbiguous = (/* unused pure expression or super */ null && ([
    /** The run put out several, and the version does not name one. */
    'several-models',
    /** The run put out one, and it is called otherwise than what the version was registered from. */
    'other-name',
    /** The run put out one, and the version's files are somewhere else. */
    'other-place',
    /** The version was registered with the id of one run and the files of another. */
    'other-run',
    /** The version is a copy, and the registry does not say where its files are. */
    'copy-not-known',
]));
/**
 * What a version is of. `location`: where the registry says that its files are; only asked of a
 * copy, whose source leads to another version, which may have been renamed or deleted since.
 */
function sourceOf(source, location) {
    const named = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSource */ .zA)(source);
    return named.kind === 'copy' && location !== null ? (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .modelSource */ .zA)(location) : named;
}
/** The logged model that a source names; null: it names none. */
function namedModel(source) {
    switch (source.kind) {
        case 'logged-model':
            return source.model;
        case 'folder':
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedModelAt */ .JA)(source.uri);
        case 'run':
        case 'copy':
        case 'not-readable':
            return null;
    }
}
/** The one resolver of which logged model a version is of. */
function ownModel({ source, run, runId, named, putOut }) {
    if (runId !== null && isOfAnotherRun(source, runId, run)) {
        return { kind: 'ambiguous', because: 'other-run' };
    }
    const id = namedModel(source);
    if (id !== null) {
        if (named === null)
            return { kind: 'gone', id };
        const agrees = named.sourceRunId === null || runId === null || named.sourceRunId === runId;
        return agrees ? { kind: 'known', model: named } : { kind: 'ambiguous', because: 'other-run' };
    }
    if (source.kind === 'copy')
        return { kind: 'ambiguous', because: 'copy-not-known' };
    const outputs = run === null ? [] : outputsOf(run);
    if (run === null || outputs.length === 0)
        return { kind: 'none' };
    const several = outputs.length > 1;
    const path = pathOf(source, run);
    if (path === null) {
        return { kind: 'ambiguous', because: several ? 'several-models' : 'other-place' };
    }
    const [found, ...more] = putOut.filter((it) => outputs.includes(it.id) && it.name === path);
    if (found !== undefined && more.length === 0)
        return { kind: 'known', model: found };
    return { kind: 'ambiguous', because: several ? 'several-models' : 'other-name' };
}
/** Whether it takes the names of the models that the run put out to tell which one a version is of. */
function asksForModelsOfRun(source, run) {
    return namedModel(source) === null && run.loggedModels.length > 0 && pathOf(source, run) !== null;
}
/** The logged models that a run put out or evaluated beside this one; `own` null: beside none. */
function otherModels(run, own) {
    const isOther = (id) => id !== own;
    const inputs = [...run.inputModels, ...evaluatedModels(run)];
    return {
        outputs: run.loggedModels.some(isOther),
        inputs: [...new Set(inputs.filter(isOther))],
    };
}
/** Those that MLflow's `evaluate` names in its tag, also where it links none. */
function evaluatedModels({ tags }) {
    const ids = (tags.get(evaluatedTag) ?? '').matchAll(/\bm-[0-9a-f]{32}\b/g);
    return [...ids].map(([id]) => (0,_model_model_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedModelId */ .rH)(id));
}
const evaluatedTag = 'mlflow.datasets';
/** A model that was logged at several steps is listed at each of them. */
function outputsOf(run) {
    return [...new Set(run.loggedModels)];
}
function pathOf(source, run) {
    switch (source.kind) {
        case 'run':
            return source.path;
        case 'folder':
            return (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run.artifactRoot, source.uri);
        case 'logged-model':
        case 'copy':
        case 'not-readable':
            return null;
    }
}
/** What names no run at all is taken at the version's word. */
function isOfAnotherRun(source, id, run) {
    switch (source.kind) {
        case 'run':
            return source.run !== id;
        case 'folder': {
            const others = (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .runsNamedIn */ .bS)(source.uri).filter((named) => named !== id);
            return others.length > 0 && (0,_model_source_js__WEBPACK_IMPORTED_MODULE_0__/* .pathBelow */ .Br)(run?.artifactRoot ?? '', source.uri) === null;
        }
        case 'not-readable':
            return true;
        case 'logged-model':
        case 'copy':
            return false;
    }
}


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ canonicalGate)
/* harmony export */ });
/* harmony import */ var _arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7591);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1741);


/**
 * For digests: what a gate says as JSON, with each number in its one form (`0.90` and `0.9` are the
 * same), so that gates that say the same give the same data.
 */
function canonicalGate(gate) {
    const { severity, dataset } = gate;
    const common = {
        severity,
        metric: canonicalMetric(gate.metric),
        dataset,
        samples: gate.samples && canonicalSamples(gate.samples),
    };
    switch (gate.kind) {
        case 'threshold':
            return { ...common, ...canonicalThreshold(gate) };
        case 'better-than':
            return { ...common, ...canonicalBetterThan(gate) };
    }
}
function canonicalThreshold({ aggregate, minus, comparator, bound, confidence }) {
    return {
        aggregate,
        ...(minus === null ? {} : { minus: canonicalSubtracted(minus) }),
        comparator,
        bound: canonicalBound(bound),
        confidence: confidence && canonicalConfidence(confidence),
    };
}
function canonicalSubtracted({ metric, aggregate, dataset }) {
    return { metric, aggregate, dataset };
}
function canonicalBetterThan({ baseline, better, test, alpha, minimumEffect }) {
    return {
        betterThan: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(baseline),
        better,
        test,
        alpha,
        minimumEffect: canonicalNumber(minimumEffect),
    };
}
function canonicalSamples({ metric, min, otherwise }) {
    return { metric, min, otherwise };
}
function canonicalConfidence(confidence) {
    const { otherwise } = confidence;
    switch (confidence.kind) {
        case 'wilson':
            return { level: confidence.level, samples: confidence.samples, otherwise };
        case 'logged':
            return { logged: confidence.metric, otherwise };
    }
}
/** Built anew, so that nothing that stands beside a gate (its line) comes into a digest. */
function canonicalMetric(metric) {
    return metric.kind === 'name'
        ? { kind: 'name', name: metric.name }
        : { kind: 'pattern', pattern: metric.pattern };
}
function canonicalBound(bound) {
    switch (bound.kind) {
        case 'number':
            return { kind: 'number', number: canonicalNumber(bound.number) };
        case 'baseline': {
            const { margin } = bound;
            return {
                kind: 'baseline',
                baseline: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineKey */ .x2)(bound.baseline),
                margin: margin === null
                    ? null
                    : { sign: margin.sign, amount: canonicalNumber(margin.amount), unit: margin.unit },
            };
        }
    }
}
function canonicalNumber(text) {
    const exact = (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExact */ .jM)(text);
    if (exact === null)
        throw new RangeError(`${JSON.stringify(text)} is no finite decimal number`);
    return (0,_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)(exact);
}


/***/ }),

/***/ 5072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  G: () => (/* binding */ namesFor)
});

// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/evidence/datasets.ts
var evidence_datasets = __webpack_require__(6104);
;// CONCATENATED MODULE: ./src/core/statistics/midranks.ts
/**
 * Midranks: equal values share the mean of the ranks that they take together. Ranks start at 1.
 * Takes n log n steps.
 */
function midranks(values) {
    const order = values.map((value, index) => ({ value, index }));
    order.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
    const groups = [];
    const groupOf = new Array(values.length).fill(0);
    let before = 0;
    while (before < order.length) {
        let end = before;
        for (; end < order.length && order[end]?.value === order[before]?.value; end += 1) {
            const { index } = order[end] ?? { index: 0 };
            groupOf[index] = groups.length;
        }
        groups.push({ size: end - before, doubledRank: before + 1 + end });
        before = end;
    }
    return { groups, groupOf };
}
/**
 * The same numbers as whole ones: all multiplied by one positive factor, which keeps order, equality
 * and the ratio of differences. Much faster to sort than comparing fractions.
 *
 * Meant for decimals, whose divisor is 1: many different divisors make a very large factor.
 */
function onOneScale(values) {
    const lowest = values.reduce((least, { exponent }) => Math.min(least, exponent), 0);
    let common = 1n;
    for (const { divisor } of values)
        if (common % divisor !== 0n)
            common *= divisor;
    return values.map(({ coefficient, exponent, divisor }) => coefficient * 10n ** BigInt(exponent - lowest) * (common / divisor));
}

// EXTERNAL MODULE: ./src/core/statistics/normal-distribution.ts
var normal_distribution = __webpack_require__(2575);
;// CONCATENATED MODULE: ./src/core/statistics/rank-sum-distribution.ts

/** A tenth of a second, and a few megabytes: 100 against 100 values. */
const affordableSteps = 2e8;
/** Below it a sum of ranks is not nearly normal, whatever the size of the other sample. */
const fewestForNormal = 8;
/**
 * Of the standard deviation. Up to it the probabilities from 0.01 to 0.1 came out at most 2 % too
 * small, and smaller ones too large; beyond it up to 500 times too small.
 */
const widestHalfStep = 0.05;
function exactIsAffordable({ first, second }) {
    return first * second * Math.min(first, second) * (first + second) <= affordableSteps;
}
/**
 * Whether the normal approximation is good enough to open a gate. It is not where most values are
 * equal: U then moves in steps so wide that the correction by 1/2 does nothing, and the probability
 * comes out too small.
 */
function normalIsClose(pooled) {
    if (Math.min(pooled.first, pooled.second) < fewestForNormal)
        return false;
    const widest = pooled.groups.reduce((most, group, index) => {
        const next = pooled.groups[index + 1];
        return next === undefined ? most : Math.max(most, next.doubledRank - group.doubledRank);
    }, 0);
    // Half of a step of U, which is half a step of doubled ranks.
    return widest / 4 <= widestHalfStep * standardDeviation(pooled);
}
/**
 * Counts every way, by dynamic programming over the groups of equal values: how many ways lead to so
 * many values of the first sample among the smallest ones, with so much of U. Counts are doubles:
 * sums of positive numbers, good to about 1e-13 of themselves.
 *
 * Source: the recursion of H. B. Mann and D. R. Whitney, "On a test of whether one of two random
 * variables is stochastically larger than the other", Annals of Mathematical Statistics 18 (1947),
 * 50-60, taken from single values to groups of equal ones as in J. Klotz, "The Wilcoxon, ties, and
 * the computer", Journal of the American Statistical Association 61 (1966), 772-787.
 */
function exactTails(pooled, doubledU) {
    const { first, second, groups } = smallerFirst(pooled);
    // Where every group is odd, twice U is always even: count in whole U, which is half the work.
    const unit = groups.every(({ size }) => size % 2 === 1) ? 2 : 1;
    const ways = Array.from({ length: first + 1 }, (_, taken) => new Float64Array((2 * taken * second) / unit + 1));
    ways[0][0] = 1;
    let before = 0;
    for (const { size } of groups) {
        // Descending, so that what is read has not yet been changed by this group.
        for (let taken = Math.min(first, before + size); taken >= 1; taken -= 1) {
            const into = ways[taken];
            let choices = 1;
            for (let more = 1; more <= Math.min(size, taken); more += 1) {
                choices *= (size - more + 1) / more;
                const below = before - (taken - more);
                if (below < 0 || below > second)
                    continue;
                const shift = (2 * more * below + more * (size - more)) / unit;
                addWays(ways[taken - more], into, choices, shift, (taken - more) * below, unit);
            }
        }
        before += size;
    }
    return tailsOf(ways[first], doubledU / unit);
}
/** A way that has `largest` pairs can have no more of U than those. */
function addWays(from, into, choices, shift, largest, unit) {
    const end = Math.min((2 * largest) / unit + 1, from.length, into.length - shift);
    for (let u = 0; u < end; u += 1) {
        into[u + shift] = into[u + shift] + choices * from[u];
    }
}
/** From the top down, so that the tail is part of the same sum as the whole. */
function tailsOf(ways, observed) {
    let [sum, tail, smallest] = [0, 0, 0];
    for (let u = ways.length - 1; u >= 0; u -= 1) {
        sum += ways[u];
        if (smallest === 0)
            smallest = sum;
        if (u === observed)
            tail = sum;
    }
    return { observed: tail / sum, smallest: smallest / sum };
}
/** U counts pairs, so the two samples may change places if the order of the values does too. */
function smallerFirst(pooled) {
    if (pooled.first <= pooled.second)
        return pooled;
    return { first: pooled.second, second: pooled.first, groups: pooled.groups.toReversed() };
}
/**
 * Source: E. L. Lehmann, "Nonparametrics: statistical methods based on ranks" (1975), chapter 1;
 * the same numbers as scipy's `method='asymptotic'`.
 */
function normalTails(pooled, doubledU) {
    const mean = (pooled.first * pooled.second) / 2;
    const deviation = standardDeviation(pooled);
    const tail = (doubled) => (0,normal_distribution/* upperTail */.f)((doubled / 2 - mean - 0.5) / deviation);
    return { observed: tail(doubledU), smallest: tail(largestDoubledU(pooled)) };
}
function standardDeviation({ first, second, groups }) {
    const all = first + second;
    const ties = groups.reduce((sum, { size }) => sum + (size ** 3 - size), 0);
    return Math.sqrt(((first * second) / 12) * (all + 1 - ties / (all * (all - 1))));
}
/** U where the largest values are all of the first sample. */
function largestDoubledU({ first, groups }) {
    let left = first;
    let doubledRanks = 0;
    for (const { size, doubledRank } of groups.toReversed()) {
        const taken = Math.min(left, size);
        doubledRanks += taken * doubledRank;
        left -= taken;
    }
    return doubledRanks - first * (first + 1);
}

;// CONCATENATED MODULE: ./src/core/statistics/mann-whitney.ts


/**
 * The one-sided Mann-Whitney U test: are the candidate's values better than the champion's by more
 * than the minimum effect? The minimum effect is taken off exactly, and values are equal only if
 * their decimals are.
 *
 * Exact, with ties as they are, while the product of the sizes, the smaller size and the sum of the
 * sizes, all multiplied, stay within 2e8: up to 100 against 100 values, or 5 against 2,500. Beyond
 * that the normal approximation, where it can be trusted; else `too-uneven`.
 *
 * While the method is exact, a larger minimum effect does not give a smaller probability: a property
 * test looks for a case where it does.
 */
function mannWhitney(samples) {
    const [first, second] = [samples.candidate.length, samples.champion.length];
    if (first === 0 || second === 0)
        return { kind: 'refused', reason: 'no-values' };
    const { groups, groupOf } = midranks(pooledValues(samples));
    const pooled = { first, second, groups };
    const doubledRanks = groupOf
        .slice(0, first)
        .reduce((sum, group) => sum + (groups[group]?.doubledRank ?? 0), 0);
    const doubledU = doubledRanks - first * (first + 1);
    const common = {
        kind: 'tested',
        statistic: doubledU / 2,
        smallestOfSizes: oneOfAll(pooled),
    };
    // One value only: U can't differ, and there is nothing to count.
    if (groups.length === 1) {
        return { ...common, pValue: 1, method: 'exact', smallestPossible: 1 };
    }
    if (exactIsAffordable(pooled)) {
        const { observed, smallest } = exactTails(pooled, doubledU);
        return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest };
    }
    if (!normalIsClose(pooled))
        return { kind: 'refused', reason: 'too-uneven' };
    const { observed, smallest } = normalTails(pooled, doubledU);
    return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest };
}
/** The candidate's values first; larger is better. */
function pooledValues({ candidate, champion, better, minimumEffect }) {
    const [effect = 0n, ...values] = onOneScale([minimumEffect, ...candidate, ...champion]);
    const sign = better === 'higher' ? 1n : -1n;
    return values.map((value, index) => index < candidate.length ? sign * value - effect : sign * value);
}
/** One way out of all to pick one sample from both; 0 where that is below the smallest double. */
function oneOfAll({ first, second }) {
    // A whole number at each step, so that 3 against 3 values is 1/20 to the last bit.
    let ways = 1;
    for (let picked = 1; picked <= Math.min(first, second); picked += 1) {
        ways = (ways * (first + second - picked + 1)) / picked;
    }
    return 1 / ways;
}

;// CONCATENATED MODULE: ./src/core/statistics/signed-rank-distribution.ts
/**
 * How Wilcoxon's W+ is distributed where a difference is as likely to be positive as negative: every
 * way to hand out the signs is equally likely, the ranks as tied as they are.
 */

/** A tenth of a second, and a few megabytes: 463 pairs without zeros. */
const signed_rank_distribution_affordableSteps = 1e8;
/**
 * From here on W+ is close to normal whatever the ties: no step of it is then wider than a tenth of
 * the standard deviation. (The widest gap between ranks is at most their mean, r, and the standard
 * deviation at least r √pairs / 2; half a gap over that is at most 1 / √pairs.)
 */
const signed_rank_distribution_fewestForNormal = 400;
/** @param doubledRanks twice the rank of each difference that is not zero */
function signed_rank_distribution_exactIsAffordable(doubledRanks) {
    return doubledRanks.length * sumOf(doubledRanks) <= signed_rank_distribution_affordableSteps;
}
function signed_rank_distribution_normalIsClose(doubledRanks) {
    return doubledRanks.length >= signed_rank_distribution_fewestForNormal;
}
/**
 * Counts every way, by dynamic programming over the ranks. Counts are doubles: sums of positive
 * numbers, good to about 1e-13 of themselves.
 *
 * Source: the generating function of F. Wilcoxon, S. K. Katti and R. A. Wilcox, "Critical values and
 * probability levels for the Wilcoxon rank sum test and the Wilcoxon signed rank test" (1970), with
 * midranks in place of ranks.
 */
function signed_rank_distribution_exactTails(doubledRanks, doubledW) {
    const unit = doubledRanks.every((rank) => rank % 2 === 0) ? 2 : 1;
    const ways = new Float64Array(sumOf(doubledRanks) / unit + 1);
    ways[0] = 1;
    let largest = 0;
    for (const doubledRank of doubledRanks) {
        const rank = doubledRank / unit;
        // Descending, so that each rank counts once.
        for (let w = largest; w >= 0; w -= 1) {
            ways[w + rank] = ways[w + rank] + ways[w];
        }
        largest += rank;
    }
    let tail = 0;
    for (let w = largest; w >= doubledW / unit; w -= 1)
        tail += ways[w];
    // Halving is exact, and dividing by 2 ** pairs could overflow.
    const smallest = 0.5 ** doubledRanks.length;
    return { observed: Math.min(tail * smallest, 1), smallest };
}
/**
 * The variance is that of the ranks as they are, so ties and zeros need no correction of their own
 * (W. J. Conover, "On methods of handling ties in the Wilcoxon signed-rank test", Journal of the
 * American Statistical Association 68 (1973), 985-988); the same numbers as scipy's
 * `method='asymptotic', correction=True`.
 */
function signed_rank_distribution_normalTails(doubledRanks, doubledW) {
    const largest = sumOf(doubledRanks);
    const squares = doubledRanks.reduce((sum, rank) => sum + rank * rank, 0);
    const tail = (doubled) => (0,normal_distribution/* upperTail */.f)((doubled - largest / 2 - 1) / (Math.sqrt(squares) / 2));
    return { observed: tail(doubledW), smallest: tail(largest) };
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}

;// CONCATENATED MODULE: ./src/core/statistics/wilcoxon.ts


/**
 * The one-sided paired Wilcoxon signed-rank test: is the candidate better than the champion by more
 * than the minimum effect, pair by pair? Differences are exact, and equal only if their decimals are.
 *
 * Pairs that differ by just the minimum effect are treated as J. W. Pratt does ("Remarks on zeros and
 * ties in the Wilcoxon signed rank procedures", Journal of the American Statistical Association 54
 * (1959), 655-667; scipy's `zero_method='pratt'`): they take part in the ranking and are left out of
 * the sum. Wilcoxon's own way, to drop them first, can find a smaller probability for a larger
 * minimum effect, and a gate that is made stricter must not open.
 *
 * Exact, with ties as they are, while the number of differences that are not zero times twice the sum
 * of their ranks stays within 1e8: up to 463 pairs without zeros. Beyond that the normal
 * approximation, from 400 such differences on; else (thousands of pairs, nearly all of them zero)
 * `too-uneven`.
 */
function wilcoxonSignedRank(samples) {
    if (samples.pairs.length === 0)
        return { kind: 'refused', reason: 'no-values' };
    const gains = gainsOf(samples);
    const { groups, groupOf } = midranks(gains.map((gain) => (gain < 0n ? -gain : gain)));
    const doubledRanks = [];
    let doubledW = 0;
    for (const [index, gain] of gains.entries()) {
        if (gain === 0n)
            continue;
        const doubledRank = groups[groupOf[index] ?? 0]?.doubledRank ?? 0;
        doubledRanks.push(doubledRank);
        if (gain > 0n)
            doubledW += doubledRank;
    }
    const common = {
        kind: 'tested',
        statistic: doubledW / 2,
        smallestOfSizes: 0.5 ** gains.length,
    };
    if (signed_rank_distribution_exactIsAffordable(doubledRanks)) {
        const { observed, smallest } = signed_rank_distribution_exactTails(doubledRanks, doubledW);
        return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest };
    }
    if (!signed_rank_distribution_normalIsClose(doubledRanks))
        return { kind: 'refused', reason: 'too-uneven' };
    const { observed, smallest } = signed_rank_distribution_normalTails(doubledRanks, doubledW);
    return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest };
}
/** By how much each pair gains over the minimum effect; positive speaks for the candidate. */
function gainsOf({ pairs, better, minimumEffect }) {
    const [effect = 0n, ...values] = onOneScale([
        minimumEffect,
        ...pairs.flatMap(({ candidate, champion }) => [candidate, champion]),
    ]);
    const sign = better === 'higher' ? 1n : -1n;
    return pairs.map((_, index) => {
        const [candidate = 0n, champion = 0n] = values.slice(2 * index, 2 * index + 2);
        return sign * (candidate - champion) - effect;
    });
}

// EXTERNAL MODULE: ./src/core/gates/metric-value.ts
var metric_value = __webpack_require__(1830);
;// CONCATENATED MODULE: ./src/core/gates/better-than.ts




/** Whether the candidate's repeats are better than the baseline's by more than chance would do. */
function compareRepeats(gate, candidate, baseline) {
    if (candidate.kind !== 'value' || baseline?.kind !== 'value')
        return { kind: 'not-comparable' };
    // A repeat that was logged twice is one repeat, or luck would look like skill.
    const [own, other] = [(0,metric_value/* oncePerStep */.Ry)(candidate.points), (0,metric_value/* oncePerStep */.Ry)(baseline.points)];
    if (own.kind !== 'once' || other.kind !== 'once')
        return { kind: 'not-comparable' };
    const test = tested(gate, own.points, other.points);
    if (test === 'folds-do-not-match')
        return { kind: 'folds-do-not-match' };
    if (test.kind === 'refused')
        return { kind: 'not-comparable' };
    const of = { ranks: test, candidates: own.points.length, baselines: other.points.length };
    if (test.smallestOfSizes > gate.alpha)
        return { kind: 'too-few-values', ...of };
    if (test.smallestPossible > gate.alpha)
        return { kind: 'too-many-ties', ...of };
    return { kind: test.pValue <= gate.alpha ? 'better' : 'not-shown-better', ...of };
}
function tested({ test, better, minimumEffect: text }, candidate, champion) {
    const minimumEffect = (0,exact/* parseExact */.jM)(text);
    if (minimumEffect === null)
        throw new RangeError(`the minimum effect ${text} is no number`);
    switch (test) {
        case 'mann-whitney':
            return mannWhitney({
                candidate: candidate.map(exactValue),
                champion: champion.map(exactValue),
                better,
                minimumEffect,
            });
        case 'wilcoxon': {
            const pairs = pairsOf(candidate, champion);
            if (pairs === null)
                return 'folds-do-not-match';
            return wilcoxonSignedRank({ pairs, better, minimumEffect });
        }
    }
}
/** The values of the same step, each step once; null unless both sides have the same steps. */
function pairsOf(candidate, champion) {
    const byStep = new Map(champion.map((point) => [point.step, exactValue(point)]));
    if (candidate.length !== champion.length)
        return null;
    const pairs = candidate.flatMap((point) => {
        const other = byStep.get(point.step);
        return other === undefined ? [] : [{ candidate: exactValue(point), champion: other }];
    });
    return pairs.length === candidate.length ? pairs : null;
}
function exactValue({ value }) {
    return (0,exact/* exactOf */.LN)(value);
}

;// CONCATENATED MODULE: ./src/core/arithmetic/noise.ts

/** Of the greater of two values: a thousand times what the arithmetic of doubles leaves behind. */
const noise = (0,exact/* parseExact */.jM)('1e-12');
/**
 * How two measured values stand to each other, where the noise of floating point is no difference:
 * the same model that is evaluated twice may differ in the last bits. `magnitude`: of the numbers
 * that the values were worked out from, where those are greater than the values themselves.
 */
function compareMeasured(a, b, magnitude = []) {
    if (noise === null)
        throw new Error('the noise is no number');
    const greatest = [a, b, ...magnitude]
        .map(exact/* absolute */.ys)
        .reduce((most, value) => ((0,exact/* compare */.UD)(value, most) > 0 ? value : most));
    const distance = (0,exact/* absolute */.ys)((0,exact/* subtract */.Re)(a, b));
    return (0,exact/* compare */.UD)(distance, (0,exact/* multiply */.lw)(noise, greatest)) < 0 ? 0 : (0,exact/* compare */.UD)(a, b);
}

// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gates_gate = __webpack_require__(1741);
;// CONCATENATED MODULE: ./src/core/gates/findings.ts



/** null: it can be compared. */
function unfitCandidate(candidate) {
    switch (candidate.kind) {
        case 'value':
            return null;
        case 'missing':
            return { kind: 'candidate-lacks-metric' };
        case 'not-finite':
            return { kind: 'candidate-not-finite', shown: candidate.shown };
        case 'not-on-dataset':
            return { kind: 'candidate-not-on-dataset' };
        case 'dataset-not-known':
            return { kind: 'dataset-not-known', side: 'candidate', because: candidate.because };
        case 'several-values-at-a-step':
            return { kind: candidate.kind, side: 'candidate', step: candidate.step };
        case 'not-its-own':
            return { kind: 'not-its-own', side: 'candidate', because: candidate.because };
        case 'ambiguous':
            return { kind: 'ambiguous-evidence', side: 'candidate' };
        case 'unfinished':
            return { kind: 'candidate-unfinished' };
        case 'narrowed-away':
            return { kind: 'candidate-narrowed-away', by: candidate.by };
        case 'model-gone':
            return { kind: 'candidate-model-gone' };
        case 'no-run':
            return { kind: 'candidate-has-no-run', problem: candidate.problem };
    }
}
/** `besideAbsolute`: whether an absolute gate that counts stands on the same metric and function. */
function absentBaseline(gate, facts, rules, besideAbsolute) {
    if ((0,gates_gate/* baselineOfGate */.on)(gate)?.kind !== 'champion')
        return { kind: 'baseline-unheld' };
    switch (rules.firstPromotion) {
        case 'allow':
            return { kind: 'skipped-first-promotion', because: 'allowed' };
        case 'hold':
            return { kind: 'held-first-promotion', because: 'asked' };
        case 'require-absolute':
            // A champion that was deleted took its tags along; the model's own record still knows.
            if (facts.heldBefore)
                return { kind: 'held-first-promotion', because: 'held-before' };
            return besideAbsolute
                ? { kind: 'skipped-first-promotion', because: 'absolute-gate' }
                : { kind: 'held-first-promotion', because: 'no-absolute-gate' };
    }
}
/** null: it can be compared with. */
function unfitBaseline(gate, { version, run }, facts, candidate, reading) {
    if (version === facts.candidate.version)
        return { kind: 'baseline-is-candidate' };
    if (run.kind === 'gone')
        return { kind: 'baseline-has-no-run', problem: 'gone' };
    if (run.kind === 'found' && run.deleted) {
        return { kind: 'baseline-has-no-run', problem: 'deleted' };
    }
    switch (reading?.kind) {
        case 'no-run':
            return { kind: 'baseline-has-no-run', problem: reading.problem };
        case undefined:
        case 'missing':
            return { kind: 'baseline-lacks-metric' };
        case 'not-finite':
            return { kind: 'baseline-not-finite', shown: reading.shown };
        case 'not-on-dataset':
            return { kind: 'baseline-not-on-dataset' };
        case 'dataset-not-known':
            return { kind: 'dataset-not-known', side: 'baseline', because: reading.because };
        case 'several-values-at-a-step':
            return { kind: reading.kind, side: 'baseline', step: reading.step };
        case 'not-its-own':
            return { kind: 'not-its-own', side: 'baseline', because: reading.because };
        case 'ambiguous':
            return { kind: 'ambiguous-evidence', side: 'baseline' };
        case 'unfinished':
            return { kind: 'baseline-unfinished' };
        case 'narrowed-away':
            return { kind: 'baseline-narrowed-away', by: reading.by };
        case 'model-gone':
            return { kind: 'baseline-model-gone' };
        case 'value':
            if (areTheSameValues(candidate, reading))
                return { kind: 'baseline-has-same-values' };
            return isPercentOf(gate) && (0,exact/* isZero */.be)(reading.value) ? { kind: 'percent-of-zero' } : null;
    }
}
/** Of one run, only two logged models have values of their own. */
function areTheSameValues(candidate, baseline) {
    if (candidate.kind !== 'value' || baseline.kind !== 'value')
        return false;
    const [one, other] = [candidate.origin, baseline.origin];
    if (one.run !== other.run)
        return false;
    return (one.loggedModel === null || other.loggedModel === null || one.loggedModel === other.loggedModel);
}
function isPercentOf(gate) {
    return (gate.kind === 'threshold' &&
        gate.bound.kind === 'baseline' &&
        gate.bound.margin?.unit === 'percent');
}
/** null: the two values may be compared. */
function unfitDatasets(datasets, rules) {
    const { sameDataset } = rules;
    if (datasets === 'different' && (sameDataset === 'hold' || sameDataset === 'require')) {
        return { kind: 'datasets-differ' };
    }
    const known = datasets === 'same' || datasets === 'different';
    if (!known && sameDataset === 'require')
        return { kind: 'datasets-unknown' };
    return null;
}
/** What a threshold says of a value: of the candidate's own, or of its limit with confidence. */
function compareWith(gate, value, bound, workedOutFrom) {
    if (value === null || bound === null)
        return { kind: 'not-met' };
    const order = isBareBaseline(gate)
        ? compareMeasured(value, bound, workedOutFrom)
        : (0,exact/* compare */.UD)(value, bound);
    return { kind: satisfies(gate.comparator, order) ? 'met' : 'not-met' };
}
/** What somebody writes, a number or a margin, is meant exactly; another measurement is not. */
function isBareBaseline({ bound }) {
    return bound.kind === 'baseline' && bound.margin === null;
}
function satisfies(comparator, order) {
    switch (comparator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        case '<':
            return order < 0;
        case '==':
            return order === 0;
    }
}
const worstFirst = ['fail', 'hold', 'skip', 'pass'];
/** The one that weighs most, so that a milder one never hides it; of equals, the first. */
function worstFinding(findings) {
    const weight = (finding) => worstFirst.indexOf(rawOutcome(finding));
    return findings.reduce((worst, next) => (weight(next) < weight(worst) ? next : worst));
}
/** How much a finding weighs, after its gate's severity. */
function weigh(gate, finding) {
    const raw = rawOutcome(finding);
    if (raw === 'pass' || raw === 'skip')
        return raw;
    return gate.severity === 'fail' ? raw : gate.severity;
}
function rawOutcome(finding) {
    switch (finding.kind) {
        case 'met':
        case 'better':
            return 'pass';
        case 'skipped-first-promotion':
            return 'skip';
        case 'not-met':
        case 'candidate-has-no-run':
        case 'candidate-lacks-metric':
        case 'candidate-not-finite':
        case 'candidate-not-on-dataset':
        case 'candidate-model-gone':
        case 'candidate-unfinished':
        case 'candidate-narrowed-away':
        case 'nothing-matches':
        case 'not-shown-better':
            return 'fail';
        case 'too-few-samples':
        case 'no-confidence':
            return finding.otherwise;
        case 'held-first-promotion':
        case 'baseline-unheld':
        case 'baseline-is-candidate':
        case 'baseline-has-no-run':
        case 'baseline-lacks-metric':
        case 'baseline-not-finite':
        case 'baseline-not-on-dataset':
        case 'dataset-not-known':
        case 'several-values-at-a-step':
        case 'not-its-own':
        case 'ambiguous-evidence':
        case 'baseline-unfinished':
        case 'baseline-narrowed-away':
        case 'baseline-model-gone':
        case 'baseline-has-same-values':
        case 'too-few-values':
        case 'too-many-ties':
        case 'folds-do-not-match':
        case 'not-comparable':
        case 'percent-of-zero':
        case 'datasets-differ':
        case 'datasets-unknown':
            return 'hold';
    }
}

// EXTERNAL MODULE: ./src/core/gates/looking.ts
var gates_looking = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/core/gates/measured.ts
var measured = __webpack_require__(3430);
// EXTERNAL MODULE: ./src/core/gates/metric-pattern.ts
var metric_pattern = __webpack_require__(9357);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/core/gates/near-metrics.ts

const mostNear = 3;
function knownMetrics(wanted, known) {
    const names = [...known].sort();
    const sought = plain(wanted);
    const near = names
        .map((name) => ({ name, far: farness(sought, plain(name)) }))
        .filter(({ far }) => far !== null)
        .sort((a, b) => (a.far ?? 0) - (b.far ?? 0) || (a.name < b.name ? -1 : 1))
        .slice(0, mostNear)
        .map(({ name }) => name);
    return { near, names };
}
/** MLflow's search and its tables say `metrics.accuracy`. */
function plain(name) {
    return name
        .toLowerCase()
        .replace(/^metrics?[./]/, '')
        .replaceAll(/[\s_\-./:]/g, '');
}
/** null: too far to have been meant. A name that begins like the other is near, however long it is. */
function farness(wanted, name) {
    if (wanted === name)
        return 0;
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (short.length < 3 || long.length > 100)
        return null;
    if (long.startsWith(short))
        return 1;
    const edits = (0,mod/* distance */.Io)(wanted, name);
    if (edits <= Math.max(1, Math.floor(short.length / 3)))
        return 1 + edits;
    const shared = [...short].findIndex((character, at) => character !== long[at]);
    return shared >= 4 && shared >= short.length * 0.7 ? 10 : null;
}

// EXTERNAL MODULE: ./src/core/gates/sample-size.ts + 1 modules
var sample_size = __webpack_require__(2651);
;// CONCATENATED MODULE: ./src/core/gates/evaluate.ts











/** Judges every gate, each on its own: nothing here knows of a verdict. */
function evaluate(gates, facts, rules) {
    const absolute = absoluteMeasures(gates, facts, rules.evidence);
    return gates.flatMap((gate) => {
        const named = (0,gates_gate/* baselineOfGate */.on)(gate);
        const baseline = named === null ? null : baselineOf(facts, named);
        const sides = [facts.candidate, ...(baseline?.kind === 'present' ? [baseline.evidence] : [])];
        const names = namesFor(gate.metric, sides, rules.evidence);
        if (names.length === 0)
            return [nothingMatches(gate, facts, rules.evidence)];
        return names.map((name) => judge(gate, name, baseline, facts, rules, absolute.has(absoluteKey(gate, name))));
    });
}
/** What absolute gates that count stand on: they decide a first promotion. */
function absoluteMeasures(gates, facts, evidence) {
    const absolute = gates.filter((gate) => gate.kind === 'threshold' && gate.severity === 'fail' && gate.bound.kind === 'number');
    return new Set(absolute.flatMap((gate) => namesFor(gate.metric, [facts.candidate], evidence).flatMap((name) => [
        absoluteKey(gate, name),
        anyFunctionKey(gate, name),
    ])));
}
/** A `better-than` looks at all values, so an absolute gate on any function of them stands in. */
function absoluteKey(gate, metric) {
    return gate.kind === 'better-than'
        ? anyFunctionKey(gate, metric)
        : JSON.stringify((0,measured/* measuresOfGate */.wG)(gate, metric).map(keyOf));
}
function anyFunctionKey(gate, metric) {
    const keys = (0,measured/* measuresOfGate */.wG)(gate, metric).map((measure) => ['any', ...keyOf(measure).slice(1)]);
    return JSON.stringify(keys);
}
function keyOf({ aggregate, metric, dataset }) {
    return [aggregate, metric, dataset];
}
function nothingMatches(gate, facts, evidence) {
    const { run, ownModel } = facts.candidate;
    const finding = (run.kind === 'none' || run.kind === 'gone') && ownModel.kind !== 'known'
        ? { kind: 'candidate-has-no-run', problem: run.kind }
        : { kind: 'nothing-matches' };
    return {
        gate,
        metric: gate.metric.kind === 'pattern' ? gate.metric.pattern : gate.metric.name,
        candidate: { kind: 'missing' },
        candidateTerms: [],
        candidateMeasuredOn: null,
        baseline: null,
        championBeside: null,
        bound: null,
        enough: { samples: null, confidence: null, lacking: [] },
        finding,
        outcome: weigh(gate, finding),
        datasets: null,
        datasetWarning: false,
        known: knownMetrics('', (0,gates_looking/* metricNames */.Zv)(facts.candidate, evidence)),
        scorersDiffer: false,
    };
}
function judge(gate, name, baseline, facts, rules, besideAbsolute) {
    const { evidence } = rules;
    const own = (0,measured/* readGate */.cw)(facts.candidate, gate, name, (0,gates_looking/* atCandidate */.Td)(facts, evidence));
    const candidate = own.value;
    const present = baseline?.kind === 'present' ? baseline.evidence : null;
    const other = present === null ? null : (0,measured/* readGate */.cw)(present, gate, name, (0,gates_looking/* atBaseline */.dh)(facts, evidence, candidate));
    const ownDatasets = baseline === null ? [] : datasetsOf(own);
    const otherDatasets = other === null ? [] : datasetsOf(other);
    const datasets = (0,evidence_datasets/* comparedDatasets */.lC)(ownDatasets, otherDatasets);
    const bound = boundOf(gate, other?.value ?? null);
    const beside = (0,gates_looking/* besideCandidate */.Ur)(facts, evidence, candidate);
    const enough = (0,sample_size/* enoughEvidence */.gZ)(gate, candidate, (metric) => (0,metric_value/* read */.LF)(facts.candidate, { metric, aggregate: 'last', dataset: gate.dataset }, beside));
    const unfitToCompare = () => {
        if (baseline === null)
            return null;
        if (baseline.kind === 'absent')
            return absentBaseline(gate, facts, rules, besideAbsolute);
        const unfit = unfitBaseline(gate, baseline.evidence, facts, candidate, other?.value ?? null);
        return unfit ?? unfitDatasets(datasets, rules);
    };
    const compared = () => {
        if (gate.kind === 'better-than') {
            return compareRepeats(gate, candidate, other?.value ?? null);
        }
        // Without a limit there is too little evidence, and the value itself may still be too bad.
        const point = candidate.kind === 'value' ? candidate.value : null;
        const workedOutFrom = [...(0,measured/* valuesOf */.sm)(own), ...(other === null ? [] : (0,measured/* valuesOf */.sm)(other))];
        return compareWith(gate, enough.confidence?.limit ?? point, bound, workedOutFrom);
    };
    const finding = worstFinding([
        unfitCandidate(candidate) ?? unfitToCompare() ?? compared(),
        ...enough.lacking,
    ]);
    return {
        gate,
        metric: (0,measured/* measuredName */.YY)(gate, name),
        candidate,
        candidateTerms: own.terms,
        candidateMeasuredOn: (0,evidence_datasets/* together */.bs)(ownDatasets),
        baseline: baseline && {
            version: present?.version ?? null,
            reading: other?.value ?? null,
            terms: other?.terms ?? [],
            measuredOn: (0,evidence_datasets/* together */.bs)(otherDatasets),
        },
        championBeside: baseline === null ? besideOf(facts, gate, name, rules, candidate) : null,
        bound,
        enough,
        finding,
        outcome: weigh(gate, finding),
        datasets,
        datasetWarning: rules.sameDataset === 'warn' && datasets === 'different' && isComparison(finding),
        known: candidate.kind === 'missing'
            ? knownMetrics((0,measured/* lackedName */.S5)(gate, name, own), (0,gates_looking/* metricNames */.Zv)(facts.candidate, evidence))
            : null,
        scorersDiffer: haveOtherScorers(candidate, other?.value ?? null),
    };
}
function haveOtherScorers(candidate, baseline) {
    if (candidate.kind !== 'value' || baseline?.kind !== 'value')
        return false;
    const [one, other] = [candidate.origin.scorers, baseline.origin.scorers];
    return one !== null && other !== null && one !== other;
}
/** Whether the two sides were compared at all. */
function isComparison({ kind }) {
    return kind === 'met' || kind === 'not-met' || kind === 'better' || kind === 'not-shown-better';
}
function baselineOf(facts, baseline) {
    const evidence = facts.baselines.get((0,gates_gate/* baselineKey */.x2)(baseline));
    // Absent would mean that it was never looked for, which must not read as "nobody holds it".
    if (evidence === undefined) {
        throw new Error(`the baseline ${(0,gates_gate/* baselineKey */.x2)(baseline)} was not collected`);
    }
    return evidence;
}
/** The metrics that a gate is about, among those that the sides have. */
function namesFor(selector, sides, evidence) {
    if (selector.kind === 'name')
        return [selector.name];
    const names = sides.flatMap((side) => [...(0,gates_looking/* metricNames */.Zv)(side, evidence)]);
    return [...new Set(names)].filter((name) => (0,metric_pattern/* matches */.c)(selector.pattern, name)).sort();
}
function besideOf(facts, gate, name, { evidence }, candidate) {
    const champion = facts.baselines.get('champion');
    if (champion?.kind !== 'present')
        return null;
    const looking = (0,gates_looking/* atBaseline */.dh)(facts, evidence, candidate);
    const found = (0,measured/* lookForGate */.ss)(champion.evidence, gate, name, looking);
    return 'kind' in found ? null : found;
}
/** Where each of its values was measured; empty: it has no value. */
function datasetsOf({ value, terms }) {
    if (value.kind !== 'value')
        return [];
    const readings = terms.length === 0 ? [value] : terms;
    return readings.flatMap((reading) => (reading.kind === 'value' ? [reading.measuredOn] : []));
}
function boundOf(gate, baseline) {
    if (gate.kind === 'better-than')
        return null;
    if (gate.bound.kind === 'number')
        return (0,exact/* parseExact */.jM)(gate.bound.number);
    if (baseline?.kind !== 'value')
        return null;
    return gate.bound.margin === null ? baseline.value : withMargin(baseline.value, gate.bound.margin);
}
function withMargin(baseline, margin) {
    const amount = (0,exact/* parseExact */.jM)(margin.amount);
    if (amount === null)
        return null;
    const distance = margin.unit === 'percent' ? (0,exact/* percentOf */.pR)(amount, baseline) : amount;
    return margin.sign === '+' ? (0,exact/* add */.WQ)(baseline, distance) : (0,exact/* subtract */.Re)(baseline, distance);
}


/***/ }),

/***/ 6193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ atCandidate),
/* harmony export */   Ur: () => (/* binding */ besideCandidate),
/* harmony export */   Zv: () => (/* binding */ metricNames),
/* harmony export */   dh: () => (/* binding */ atBaseline)
/* harmony export */ });
/* harmony import */ var _evidence_datasets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6104);
/* harmony import */ var _evidence_evidence_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8742);


/** How the candidate is looked at. */
function atCandidate({ experiments, now }, rules) {
    return { ...atAny(experiments, rules), now, ground: null, only: null };
}
/** How what counts or limits the candidate's value is looked at: of the same run as that value. */
function besideCandidate(facts, rules, candidate) {
    const only = candidate.kind === 'value' ? candidate.origin.run : null;
    return { ...atCandidate(facts, rules), only };
}
/** How a baseline is looked at: on the dataset of the candidate's value, if it was measured there. */
function atBaseline({ experiments }, rules, candidate) {
    const ground = candidate.kind === 'value' ? (0,_evidence_datasets_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyDigest */ .HE)(candidate.measuredOn) : null;
    return { ...atAny(experiments, rules), now: null, ground, only: null };
}
function atAny(experiments, rules) {
    const { experiment } = rules;
    return { rules, experimentId: experiment === null ? null : (experiments.get(experiment) ?? null) };
}
/** The names of the metrics that may count for a version. */
function metricNames({ run, ownModel, otherRuns, searched, namedRun }, rules) {
    const names = new Set();
    const addAll = (more) => {
        for (const name of more)
            names.add(name);
    };
    const training = run.kind === 'found' ? run : null;
    if (training !== null && rules.from !== 'evaluation')
        addAll(training.metrics.keys());
    if (ownModel.kind === 'known') {
        for (const { metric, runId } of ownModel.model.entries) {
            const isTraining = runId === training?.runId;
            if (rules.from === 'any' || (rules.from === 'training') === isTraining)
                names.add(metric);
        }
    }
    const key = (0,_evidence_evidence_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .searchKey */ .ai)(rules);
    const found = rules.from === 'training' || key === null ? [] : (searched.get(key) ?? []);
    for (const id of [...found, ...(namedRun === null ? [] : [namedRun])]) {
        const other = otherRuns.get(id);
        if (other?.kind === 'found')
            addAll(other.metrics.keys());
        if (training?.runId === id)
            addAll(training.metrics.keys());
    }
    return names;
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
/**
 * Whether a metric's name fits a pattern. `*` stands for any run of characters, an empty one and
 * `/` too; everything else stands for itself, case included.
 *
 * Between the stars each piece is taken where it is found first: what fits later fits then as
 * well, so nothing is tried twice, whatever the pattern.
 */
function matches(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === name;
    if (name.length < first.length + last.length)
        return false;
    if (!name.startsWith(first) || !name.endsWith(last))
        return false;
    const end = name.length - last.length;
    let at = first.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}


/***/ }),

/***/ 9369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ sameDatasetByDefault),
/* harmony export */   B3: () => (/* binding */ firstPromotions),
/* harmony export */   Cg: () => (/* binding */ firstPromotionByDefault),
/* harmony export */   KD: () => (/* binding */ gateSetsOf),
/* harmony export */   S5: () => (/* binding */ sameDatasets)
/* harmony export */ });
/** Strictest first. */
const firstPromotions = ['hold', 'require-absolute', 'allow'];
const sameDatasets = ['require', 'hold', 'warn', 'ignore'];
/** What a policy asks where it does not say. */
const firstPromotionByDefault = 'require-absolute';
const sameDatasetByDefault = 'hold';
/** The policy's gates and the inputs': judged apart, so that neither stands in for the other's. */
function gateSetsOf({ policy, gates }) {
    return [policy?.asks.gates ?? [], gates.kind === 'gates' ? gates.gates : []];
}


/***/ }),

/***/ 8654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ collectEvidence)
});

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/core/evidence/evidence-rules.ts
var evidence_rules = __webpack_require__(8742);
// EXTERNAL MODULE: ./src/core/gates/gate.ts
var gates_gate = __webpack_require__(1741);
// EXTERNAL MODULE: ./src/core/history/recorded-holder.ts
var recorded_holder = __webpack_require__(1977);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/history/recorded-targets.ts
var recorded_targets = __webpack_require__(3217);
// EXTERNAL MODULE: ./src/core/history/replay.ts
var replay = __webpack_require__(3365);
;// CONCATENATED MODULE: ./src/core/history/superseded.ts




/**
 * Whether the workflow run is an old one that would undo what came after it; null: it is not. Moves
 * count that are done: no adoption, which moves nothing, and nothing that was begun or undone.
 */
function supersededBy(run, target, versions, holders) {
    if (run === null)
        return null;
    const moves = (0,recorded_targets/* recordsOf */.M$)(versions).filter(({ state, action }) => state === 'done' && action !== 'adopt');
    const replayed = (0,replay/* replay */.eZ)(moves).get((0,model_target/* targetKey */.hD)(target)) ?? replay/* untouched */.sF;
    const own = replayed.touchedBy.findLast((it) => (0,model_target/* isSameTarget */.mv)(it.target, target) && (0,records_record/* isSameRun */.Mf)(it.run, run));
    if (own === undefined)
        return null;
    const since = replayed.touchedBy.findLast((it) => it.key > own.key && !(0,records_record/* isSameRun */.Mf)(it.run, run));
    if (since !== undefined)
        return { own, since, holders };
    return standsAsLeft(own, replayed, holders) ? null : { own, since: null, holders };
}
/** Whether those hold the target whom this run, which was the last to move it, has left there. */
function standsAsLeft(own, replayed, holders) {
    const stayed = (0,replay/* leavesOneAlone */.MI)(own) ? [] : own.former.filter((it) => it !== own.version);
    const left = [...replayed.holders].filter(([, record]) => (0,records_record/* isSameRun */.Mf)(record.run, own.run));
    return (holders.every((it) => replayed.holders.has(it) || stayed.includes(it)) &&
        left.every(([version]) => holders.includes(version)));
}

// EXTERNAL MODULE: ./src/core/model/model.ts
var model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/policy/rules.ts
var policy_rules = __webpack_require__(9369);
// EXTERNAL MODULE: ./src/core/records/last-holder.ts
var last_holder = __webpack_require__(3203);
// EXTERNAL MODULE: ./src/core/records/read-records.ts
var read_records = __webpack_require__(3091);
// EXTERNAL MODULE: ./src/core/records/rollback-mark.ts
var rollback_mark = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/core/evidence/choose-run.ts + 3 modules
var choose_run = __webpack_require__(2820);
// EXTERNAL MODULE: ./src/core/gates/evaluate.ts + 9 modules
var evaluate = __webpack_require__(5072);
// EXTERNAL MODULE: ./src/core/gates/looking.ts
var looking = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/core/gates/measured.ts
var measured = __webpack_require__(3430);
// EXTERNAL MODULE: ./src/core/gates/metric-value.ts
var metric_value = __webpack_require__(1830);
// EXTERNAL MODULE: ./src/core/gates/sample-size.ts + 1 modules
var sample_size = __webpack_require__(2651);
;// CONCATENATED MODULE: ./src/core/gates/evidence-wanted.ts







/**
 * Looks for every value that the gates look for, in the same way, and tells what is not there yet.
 * What a baseline is asked for depends on what the candidate has, so it is asked again and again.
 */
function missingFor(gates, facts, { evidence }) {
    const { candidate } = facts;
    return gates.flatMap((gate) => {
        const named = (0,gates_gate/* baselineOfGate */.on)(gate);
        // Beside a gate with a number, the champion's value is shown.
        const found = facts.baselines.get(named === null ? 'champion' : (0,gates_gate/* baselineKey */.x2)(named));
        const baseline = found?.kind === 'present' ? found.evidence : null;
        const sides = baseline === null || named === null ? [candidate] : [candidate, baseline];
        return (0,evaluate/* namesFor */.G)(gate.metric, sides, evidence).flatMap((metric) => {
            const { dataset } = gate;
            const reading = (0,measured/* lookForGate */.ss)(candidate, gate, metric, (0,looking/* atCandidate */.Td)(facts, evidence));
            const other = (looking) => baseline === null ? [] : needsIn(baseline, (0,measured/* lookForGate */.ss)(baseline, gate, metric, looking));
            if (isMissing(reading)) {
                // Which of its runs are wanted is not known yet; what its training run lacks, is.
                const unguided = other((0,looking/* atBaseline */.dh)(facts, evidence, { kind: 'missing' }));
                return [{ version: candidate, missing: reading }, ...unguided.flatMap(withoutRuns)];
            }
            const beside = (0,looking/* besideCandidate */.Ur)(facts, evidence, reading.value);
            const supporting = (0,sample_size/* supportingMetrics */.n7)(gate).flatMap((name) => 
            // Of what only counts or limits, the last value.
            needsIn(candidate, (0,metric_value/* lookFor */.xy)(candidate, [{ metric: name, aggregate: 'last', dataset }], beside)));
            const ofOther = other((0,looking/* atBaseline */.dh)(facts, evidence, reading.value));
            // What is only shown must not stop a promotion.
            const shown = ofOther.filter(({ missing }) => named !== null || missing.kind === 'needs');
            return [...supporting, ...shown];
        });
    });
}
function needsIn(version, found) {
    return isMissing(found) ? [{ version, missing: found }] : [];
}
function withoutRuns({ version, missing }) {
    if (missing.kind !== 'needs')
        return [];
    const needs = { ...missing.needs, runs: [] };
    const none = needs.histories.length === 0 && needs.entries.length === 0;
    return none ? [] : [{ version, missing: { kind: 'needs', needs } }];
}
function isMissing(found) {
    return 'kind' in found;
}
/** What is to be read of one version, everything once. */
function needsOf(version, all) {
    return (0,choose_run/* together */.bs)(all.flatMap((it) => it.version.version === version.version && it.missing.kind === 'needs'
        ? [it.missing.needs]
        : []));
}

// EXTERNAL MODULE: ./src/core/evidence/model-source.ts
var model_source = __webpack_require__(7692);
// EXTERNAL MODULE: ./src/core/evidence/own-model.ts
var own_model = __webpack_require__(5829);
;// CONCATENATED MODULE: ./src/evidence/search-evaluations.ts



/**
 * The runs of an experiment that the policy takes for evaluations of a version, though MLflow may link
 * none of them: by their tags, for the version and then for what it is a copy of, and by the tag in
 * which MLflow's own `evaluate` names the logged model. Those that ended last first.
 */
async function searchEvaluations(tracking, version, model, rules, experimentId) {
    const search = async (tags) => tags.length === 0 ? [] : await tracking.searchRuns({ experimentId, tags, most: choose_run/* mostRuns */.wh });
    const byTags = (name, number) => search((0,evidence_rules/* tagsFor */.Nj)(rules, name, number).map((tag) => ({ ...tag, how: 'is' })));
    const [ofVersion, ofModel] = await Promise.all([
        byTags(version.model, version.version),
        model === null ? [] : search([{ key: own_model/* evaluatedTag */.Uu, value: model, how: 'has-in-it' }]),
    ]);
    const origin = ofVersion.length > 0 ? null : copiedFrom(version.source);
    const ofOrigin = origin === null ? [] : await byTags(origin.name, origin.version);
    const found = new Map([...ofVersion, ...ofOrigin, ...ofModel].map((run) => [run.id, run]));
    return [...found.values()].toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
}
/** `models:/NAME/VERSION`; null: it is no copy. */
function copiedFrom(source) {
    const [, name, number] = /^models:\/+(.+)\/(\d+)$/s.exec(source) ?? [];
    return name === undefined ? null : { name, version: Number(number) };
}

;// CONCATENATED MODULE: ./src/evidence/collect-versions.ts







/** What a version is, its training run, and the runs that the policies' searches find. */
async function collectVersion(stores, { version, named }, target, searches, experiments) {
    const identity = { source: version.source, createdAt: version.createdAt };
    const common = { version: version.version, status: version.status, identity };
    // A version must be able to retire while the tracking store is down.
    if (target.kind === 'retirement') {
        const { runId } = version;
        const run = runId === null ? { kind: 'none' } : { kind: 'unasked', runId };
        const nothing = { otherRuns: new Map(), searched: new Map(), namedRun: null };
        return { ...common, run, ownModel: { kind: 'none' }, ...nothing };
    }
    const [{ run, own }, byName] = await Promise.all([
        trainingRun(stores, version),
        named === null ? null : readNamed(stores.tracking, named),
    ]);
    const ofModel = own.kind === 'known' ? own.model.id : null;
    const found = await Promise.all(searches.map(async (rules) => {
        const experiment = experiments.get(rules.experiment ?? '') ?? null;
        const runs = experiment === null
            ? []
            : await searchEvaluations(stores.tracking, version, ofModel, rules, experiment);
        return [(0,evidence_rules/* searchKey */.ai)(rules) ?? '', runs];
    }));
    const training = run.kind === 'found' ? run.runId : null;
    const others = found.flatMap(([, runs]) => runs).filter(({ id }) => id !== training);
    return {
        ...common,
        run,
        ownModel: own,
        otherRuns: new Map([
            ...others.map((it) => [it.id, foundRun(it, ofModel)]),
            ...(byName === null || byName.id === training
                ? []
                : [[byName.id, byName.toOtherRun(ofModel)]]),
        ]),
        searched: new Map(found.map(([key, runs]) => [key, runs.map(({ id }) => id)])),
        namedRun: named?.run ?? null,
    };
}
async function readNamed(tracking, { run: id, by }) {
    const found = await tracking.readOtherRun(id);
    if (found.kind === 'gone' && by === 'workflow') {
        throw new errors/* UsageError */.eb(`There is no run ${(0,untrusted_text/* visible */.RK)(id)} at ${tracking.address}, which the workflow says has evaluated ` +
            'the version. Give the id of the run, as its page in MLflow shows it.');
    }
    // A record's run that was deleted is gone: what it measured, nobody stands for any more.
    const isLost = found.kind === 'found' && found.run.deleted && by === 'record';
    return {
        id,
        toOtherRun: (own) => otherRun(id, isLost ? { kind: 'gone' } : found, own),
    };
}
function otherRun(id, found, own) {
    switch (found.kind) {
        case 'found':
            return foundRun(found.run, own);
        case 'gone':
            return { kind: 'gone', runId: id };
        case 'forbidden':
            return { kind: 'forbidden', runId: id, problem: found.problem };
    }
}
async function trainingRun({ registry, tracking }, version) {
    const written = (0,model_source/* modelSource */.zA)(version.source);
    const named = (0,own_model/* namedModel */.h7)(written);
    const runId = version.runId ?? (written.kind === 'run' ? written.run : null);
    const [asked, location, byName] = await Promise.all([
        runId === null ? null : tracking.readRun(runId),
        written.kind === 'copy' ? registry.readLocation(version) : null,
        named === null ? null : tracking.readLoggedModel(named),
    ]);
    const source = (0,own_model/* sourceOf */.vz)(version.source, location);
    const id = (0,own_model/* namedModel */.h7)(source);
    const [model, putOut] = await Promise.all([
        id === null || id === named ? byName : tracking.readLoggedModel(id),
        asked === null || !(0,own_model/* asksForModelsOfRun */._r)(source, asked) ? [] : tracking.readModelsOfRun(asked),
    ]);
    const own = (0,own_model/* ownModel */.wv)({ source, run: asked, runId, named: model, putOut });
    const ofModel = own.kind === 'known' ? own.model : null;
    // A version that names no run was trained by the one that put its logged model out.
    const trainedBy = runId ?? ofModel?.sourceRunId ?? null;
    if (trainedBy === null)
        return { run: { kind: 'none' }, own };
    const run = asked ?? (runId === null ? await tracking.readRun(trainedBy) : null);
    if (run === null)
        return { run: { kind: 'gone', runId: trainedBy }, own };
    return { run: foundRun(run, ofModel?.id ?? null), own };
}
function foundRun(run, own) {
    return {
        kind: 'found',
        runId: run.id,
        experimentId: run.experimentId,
        status: run.status,
        deleted: run.deleted,
        startedAt: run.startedAt,
        endedAt: run.endedAt,
        metrics: run.metrics,
        commit: run.tags.get('mlflow.source.git.commit') ?? null,
        scorers: scorersOf(run),
        datasets: run.datasets,
        histories: new Map(),
        otherModels: (0,own_model/* otherModels */.lz)(run, own),
        namesOwnModel: own !== null && (run.loggedModels.includes(own) || run.inputModels.includes(own)),
        foreignEntries: new Map(),
    };
}
/** MLflow writes `{"digest": "sha256:…", "hashed": 1, "total": 1}`. */
function scorersOf({ tags }) {
    const text = tags.get('mlflow.genaiEvaluate.scorersDigest');
    return text === undefined ? null : (/"digest":\s*"([^"]+)"/.exec(text)?.[1] ?? text);
}
/** The same version, with these of its other runs read as well. */
async function withOtherRuns(tracking, version, runs) {
    if (runs.length === 0)
        return version;
    const own = version.ownModel.kind === 'known' ? version.ownModel.model.id : null;
    const read = await fourAtATime(runs.slice(0, choose_run/* mostRuns */.wh), async (id) => {
        return [id, otherRun(id, await tracking.readOtherRun(id), own)];
    });
    return { ...version, otherRuns: new Map([...version.otherRuns, ...read]) };
}
/** In the order of the items. */
async function fourAtATime(items, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const at = next++;
            const item = items[at];
            if (item !== undefined)
                results[at] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(4, items.length) }, worker));
    return results;
}
/** The same version, with one of its runs changed. */
function changeRun(version, id, change) {
    if (version.run.kind === 'found' && version.run.runId === id) {
        return { ...version, run: change(version.run) };
    }
    const other = version.otherRuns.get(id);
    if (other?.kind !== 'found')
        return version;
    return { ...version, otherRuns: new Map([...version.otherRuns, [id, change(other)]]) };
}
/** The run of that id, where it was read. */
function runOf(version, id) {
    const run = version.run.kind === 'found' && version.run.runId === id
        ? version.run
        : version.otherRuns.get(id);
    return run?.kind === 'found' ? run : null;
}

;// CONCATENATED MODULE: ./src/evidence/collect-values.ts



/** Runs, their histories, what they logged to other models, and the same of baselines. */
const mostRounds = 12;
/**
 * Reads what the gates look for, and what that makes them look for next, until nothing is missing.
 * The number of rounds does not depend on how much there is.
 */
async function collectValues(tracking, versions, sets, factsOf) {
    let known = versions;
    for (let round = 1;; round++) {
        const facts = factsOf(known);
        const missing = sets.flatMap(({ gates, evidence }) => missingFor(gates, facts, { evidence }));
        const forbidden = missing.find((it) => it.missing.kind === 'forbidden')?.missing;
        if (forbidden?.kind === 'forbidden') {
            throw new errors/* RegistryError */.gl(`${forbidden.problem} The run ${forbidden.run} has values of the model that is judged, and whether they count cannot be told.`);
        }
        if (missing.length === 0)
            return known;
        if (round > mostRounds)
            throw new Error('the evidence is never complete');
        known = await withWhatIsMissing(tracking, known, (version) => needsOf(version, missing));
    }
}
/** Of all versions at once: what is logged to other models is asked about together. */
async function withWhatIsMissing(tracking, versions, needsFor) {
    const all = [...versions.values()].map((version) => ({ version, needs: needsFor(version) }));
    const [read, entries] = await Promise.all([
        Promise.all(all.map(async ({ version, needs }) => {
            const [runs, histories] = await Promise.all([
                withOtherRuns(tracking, version, needs.runs),
                historiesOf(tracking, needs),
            ]);
            return histories.reduce((it, { run, metric, points }) => changeRun(it, run, (found) => ({
                ...found,
                histories: new Map([...found.histories, [metric, points]]),
            })), runs);
        })),
        entriesOf(tracking, all),
    ]);
    const complete = read.map((version) => entries
        .filter((it) => it.version.version === version.version)
        .reduce((it, found) => changeRun(it, found.asked.run, (run) => withEntries(run, found)), version));
    return new Map(complete.map((version) => [version.version, version]));
}
async function historiesOf(tracking, { histories }) {
    const once = new Map(histories.map((it) => [JSON.stringify([it.run, it.metric]), it]));
    return await Promise.all([...once.values()].map(async ({ run, metric, }) => ({
        run,
        metric,
        points: await tracking.readMetricHistory(run, metric),
    })));
}
async function entriesOf(tracking, all) {
    const wanted = all.flatMap(({ version, needs }) => [...Map.groupBy(needs.entries, ({ run }) => run)].flatMap(([id, entries]) => {
        const run = runOf(version, id);
        return run === null ? [] : [{ version, asked: askedOf(version, run, entries) }];
    }));
    if (wanted.length === 0)
        return [];
    const found = await tracking.readEntries(wanted.map(({ asked }) => asked));
    return wanted.map((it, index) => ({ ...it, found: found[index] ?? new Map() }));
}
function askedOf({ ownModel }, run, entries) {
    const values = new Map();
    for (const { metric, values: more } of entries) {
        values.set(metric, new Set([...(values.get(metric) ?? []), ...more]));
    }
    const { outputs, inputs } = run.otherModels;
    return {
        run: run.runId,
        experimentId: run.experimentId,
        values,
        models: inputs,
        hasLoggedModels: ownModel.kind === 'known' || outputs || inputs.length > 0,
    };
}
/** Only what belongs to other models than the version's own. */
function withEntries(run, { version, asked, found }) {
    const { ownModel } = version;
    const own = ownModel.kind === 'known' ? ownModel.model.id : null;
    const foreignEntries = new Map(run.foreignEntries);
    for (const [metric, values] of asked.values) {
        const entries = found.get(metric) ?? null;
        const foreign = entries?.filter((it) => it.model !== own && it.runId === run.runId && it.metric === metric);
        const before = foreignEntries.get(metric);
        const after = foreign === undefined ? { kind: 'too-many' } : { kind: 'found', values, entries: foreign };
        foreignEntries.set(metric, before === undefined ? after : both(before, after));
    }
    return { ...run, foreignEntries };
}
function both(one, other) {
    if (one.kind === 'too-many' || other.kind === 'too-many')
        return { kind: 'too-many' };
    const values = one.values === 'all' || other.values === 'all' ? 'all' : one.values.union(other.values);
    return { kind: 'found', values, entries: [...one.entries, ...other.entries] };
}

// EXTERNAL MODULE: ./src/evidence/resolve-version.ts
var resolve_version = __webpack_require__(7984);
;// CONCATENATED MODULE: ./src/evidence/collect-evidence.ts















/**
 * Reads everything that the decision rests on, once, in parallel where it can. The number of
 * requests depends on the gates, never on how many versions the registry holds.
 */
async function collectEvidence(sources, request) {
    const { snapshot, candidate, target } = request;
    const gates = gatesThatCount(request);
    const insists = new Set(baselinesOf(gatesNow(request), target).map(gates_gate/* baselineKey */.x2));
    const holders = (0,model/* holdersThatMatter */.wp)(snapshot, target, candidate.version);
    const wanted = new Map(baselinesOf(gates, target).map((it) => [(0,gates_gate/* baselineKey */.x2)(it), it]));
    const found = await Promise.all([...wanted].map(async ([key, baseline]) => {
        const version = await baselineVersion(sources.registry, baseline, request, insists.has(key));
        return [key, version];
    }));
    // One version may be several baselines, and the candidate besides: it is read once.
    const versions = new Map([[candidate.version, candidate]]);
    for (const [, version] of found)
        if (version !== null)
            versions.set(version.version, version);
    const sets = gateSetsThatCount(request);
    const experiments = await experimentsOf(sources.tracking, request);
    const evidence = await collectAll(sources, [...versions.values()], request, experiments);
    const baselinesIn = (all) => new Map(found.map(([key, version]) => [
        key,
        version === null
            ? { kind: 'absent' }
            : { kind: 'present', evidence: ofVersion(all, version.version) },
    ]));
    const complete = await collectValues(sources.tracking, evidence, sets, (all) => ({
        candidate: ofVersion(all, candidate.version),
        baselines: baselinesIn(all),
        now: request.now,
        experiments,
    }));
    const baselines = baselinesIn(complete);
    const [codeOrigin, signatures] = await Promise.all([
        codeOriginOf(sources.code, ofVersion(complete, candidate.version), request),
        signaturesOf(sources.tracking, versions, baselines, request),
    ]);
    return {
        model: snapshot.model,
        target,
        candidate: ofVersion(complete, candidate.version),
        candidateStage: candidate.stage,
        candidateAliases: [...snapshot.aliases]
            .filter(([, version]) => version === candidate.version)
            .map(([alias]) => alias),
        candidateTags: candidate.tags,
        arrivedAt: arrivedAt(requirementsNow(request), candidate, snapshot),
        arrivedAtByOther: arrivedAt(requirementsOnOtherSide(request), candidate, snapshot),
        codeOrigin,
        signatures,
        now: request.now,
        rolledBack: (0,rollback_mark/* rollbackMarkOf */.N_)(candidate, target),
        superseded: supersededBy(request.run, target, withRows(snapshot, versions), holders),
        holders,
        heldBefore: snapshot.tags.has((0,last_holder/* lastHolderKey */.Ui)(target)),
        experiments,
        baselines,
    };
}
function ofVersion(all, version) {
    const known = all.get(version);
    if (known === undefined)
        throw new Error(`version ${version} was not collected`);
    return known;
}
async function collectAll(sources, versions, { candidate, target, rules, comparisonPolicy }, experiments) {
    const searches = searchesOf(rules, comparisonPolicy);
    const read = await Promise.all(versions.map(async (version) => {
        const isCandidate = version.version === candidate.version;
        const wanted = { version, named: isCandidate ? namedBy(rules) : recordedRun(version, target) };
        return await collectVersion(sources, wanted, target, searches, experiments);
    }));
    return new Map(read.map((version) => [version.version, version]));
}
function namedBy({ evaluationRun: run }) {
    return run === null ? null : { run, by: 'workflow' };
}
/** Which run its last promotion to this target was told to rest on. */
function recordedRun(version, target) {
    const promotions = (0,read_records/* recordsOn */.yG)(version).filter((record) => record.action === 'promote' && record.state === 'done' && (0,model_target/* isSameTarget */.mv)(record.target, target));
    const run = promotions.at(-1)?.evaluationRun ?? null;
    return run === null ? null : { run, by: 'record' };
}
/** The searches of the policies for runs that MLflow does not link, each once. */
function searchesOf(rules, other) {
    const ofOther = other.kind === 'found' ? other.policy.asks.evidence : null;
    const all = [rules.evidence, ...(ofOther === null ? [] : [ofOther])];
    return [...new Map(all.map((it) => [(0,evidence_rules/* searchKey */.ai)(it), it])).values()].filter((it) => it.experiment !== null && it.from !== 'training');
}
/** What one's own policy names must be there; the policy on the other side may be what is mended. */
async function experimentsOf(tracking, { target, rules, comparisonPolicy }) {
    if (target.kind === 'retirement')
        return new Map();
    const own = rules.evidence.experiment;
    const other = comparisonPolicy.kind === 'found' ? comparisonPolicy.policy.asks.evidence?.experiment : null;
    const names = new Set([own, other].filter((name) => name != null));
    const found = await Promise.all([...names].map(async (name) => [name, await tracking.findExperiment(name)]));
    const experiments = new Map(found);
    if (own !== null && experiments.get(own) === null) {
        throw new errors/* UsageError */.eb(`There is no experiment ${(0,untrusted_text/* visible */.RK)(own)} at ${tracking.address}, in which the policy has evaluation runs searched. Check its name under "evidence".`);
    }
    return experiments;
}
/** Those of the snapshot, and those that were read besides: of very many, not all are listed. */
function withRows(snapshot, read) {
    return [...snapshot.versions.filter(({ version }) => !read.has(version)), ...read.values()];
}
/** What only some policies ask for is read only for them: each of it costs requests. */
function asks(request, kind) {
    const { target } = request;
    return target.kind !== 'retirement' && requirementsOf(request).some((it) => it.kind === kind);
}
function requirementsOf(request) {
    return [...requirementsNow(request), ...requirementsOnOtherSide(request)];
}
function requirementsNow({ rules }) {
    return rules.policy?.asks.requirements ?? [];
}
function requirementsOnOtherSide({ comparisonPolicy }) {
    return comparisonPolicy.kind === 'found' ? comparisonPolicy.policy.asks.requirements : [];
}
/** Since when the candidate holds what one policy wants it to come from, as far as records tell. */
function arrivedAt(requirements, candidate, { versions }) {
    const soak = requirements.find((it) => it.kind === 'soak');
    if (soak === undefined)
        return null;
    const source = (0,gates_gate/* baselineKey */.x2)(soak.source);
    return (0,recorded_holder/* arrivalOf */.zq)(candidate.version, (0,recorded_holder/* versionsWith */.Yp)(versions, candidate), source);
}
async function codeOriginOf(code, { run }, request) {
    if (run.kind !== 'found' || run.commit === null || !asks(request, 'git-commit')) {
        return { kind: 'not-recorded' };
    }
    const { commit } = run;
    return { kind: 'recorded', commit, relation: await code.relationOf(commit) };
}
async function signaturesOf(tracking, versions, baselines, request) {
    if (!asks(request, 'signature'))
        return null;
    const champion = baselines.get('champion');
    const holder = champion?.kind === 'present' ? versions.get(champion.evidence.version) : undefined;
    const other = holder === undefined || holder.version === request.candidate.version ? null : holder;
    const [candidate, ofChampion] = await Promise.all([
        tracking.readSignature(request.candidate),
        other === null ? null : tracking.readSignature(other),
    ]);
    return { candidate, champion: ofChampion };
}
/** Towards Archived and None nothing is compared, whatever gates there are. */
function gateSetsThatCount(request) {
    const { target, comparisonPolicy, rules } = request;
    if (target.kind === 'retirement')
        return [];
    const own = { gates: gatesNow(request), evidence: rules.evidence };
    if (comparisonPolicy.kind !== 'found')
        return [own];
    const { gates, evidence } = comparisonPolicy.policy.asks;
    return [own, { gates, evidence: evidence ?? evidence_rules/* anyEvidence */.Wg }];
}
function gatesThatCount(request) {
    return gateSetsThatCount(request).flatMap(({ gates }) => gates);
}
function gatesNow({ target, rules }) {
    return target.kind === 'retirement' ? [] : (0,policy_rules/* gateSetsOf */.KD)(rules).flat();
}
function baselinesOf(gates, target) {
    const named = gates.map(gates_gate/* baselineOfGate */.on).filter((baseline) => baseline !== null);
    return target.kind === 'retirement' ? named : [{ kind: 'champion' }, ...named];
}
/**
 * null: nobody holds it. A `version:` that does not exist is an error, not an absent baseline; but
 * not where only the policy on the other side names it: the change may be what mends that.
 */
async function baselineVersion(registry, baseline, { snapshot, candidate, target }, insists) {
    const number = (() => {
        switch (baseline.kind) {
            case 'champion':
                return highestButCandidate((0,model/* holdersOf */.pW)(snapshot, target), candidate.version);
            case 'stage':
                return highestButCandidate((0,model/* versionsInStage */.tN)(snapshot, baseline.stage), candidate.version);
            case 'alias':
                return snapshot.aliases.get(baseline.alias) ?? null;
            case 'version':
                return baseline.version;
        }
    })();
    if (number === null)
        return null;
    if (!insists && baseline.kind === 'version')
        return await (0,resolve_version/* versionIfThere */.yl)(registry, snapshot, number);
    return await (0,resolve_version/* existingVersion */.Yf)(registry, snapshot, number);
}
/** The candidate itself only where nobody else is there: then the gate holds, and says so. */
function highestButCandidate(holders, candidate) {
    return holders.find((holder) => holder !== candidate) ?? holders[0] ?? null;
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pastOf)
});

// EXTERNAL MODULE: ./src/core/history/history.ts
var history_history = __webpack_require__(2780);
// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
var exact = __webpack_require__(7591);
// EXTERNAL MODULE: ./src/core/evidence/own-model.ts
var own_model = __webpack_require__(5829);
// EXTERNAL MODULE: ./src/core/gates/metric-value.ts
var metric_value = __webpack_require__(1830);
;// CONCATENATED MODULE: ./src/core/trend/trend.ts



const mostVersions = 6;
/**
 * The metric that a trend is about: that of the first gate that counts, names it plainly, and
 * compares with the champion; else of the first one that counts. null: there is none.
 */
function keyMetric({ gates, target }) {
    if (target.kind === 'retirement')
        return null;
    const plain = gates.filter(({ gate }) => gate.kind === 'threshold' &&
        gate.severity === 'fail' &&
        gate.aggregate === 'last' &&
        gate.dataset === null &&
        gate.minus === null &&
        gate.metric.kind === 'name');
    const relative = plain.find(({ gate }) => gate.kind === 'threshold' &&
        gate.bound.kind === 'baseline' &&
        gate.bound.baseline.kind === 'champion');
    return (relative ?? plain[0])?.metric ?? null;
}
/** Whose values a trend shows beside the candidate's: the last six at most, oldest first. */
function versionsOfTrend({ candidate, champion }, history) {
    // Newest first; of a version that was promoted twice the last time counts.
    const promoted = [
        ...new Set(history.events.filter(isPromotion).map(({ record }) => record.version)),
    ];
    const others = promoted.filter((version) => version !== candidate.version);
    const holder = champion?.version ?? null;
    // Whoever was there before Stagegate has no record.
    const unrecorded = holder !== null && !others.includes(holder) ? [holder] : [];
    return [...unrecorded, ...others].slice(0, mostVersions).toReversed();
}
function isPromotion(event) {
    return event.kind === 'moved' && event.record.action !== 'rollback';
}
/** `runs`: of every version of `versionsOfTrend` but the champion; null: it has none any more. */
function trendOf(decision, metric, versions, runs) {
    const { candidate, champion, target } = decision;
    const points = [];
    const leftOut = [];
    const sides = [
        ...versions.map((version) => version === champion?.version
            ? [version, championValue(decision, metric), 'champion']
            : [version, lastIn(runs.get(version) ?? null, metric), 'former']),
        [candidate.version, shownValue(keyResult(decision, metric)?.candidate), 'candidate'],
    ];
    for (const [version, value, role] of sides) {
        if (typeof value === 'string')
            leftOut.push({ version, because: value });
        else
            points.push({ version, value, role });
    }
    if (points.length < 2)
        return { kind: 'none' };
    return { kind: 'found', trend: { metric, target, points, leftOut } };
}
/** Whose value the last one is would take more requests than a picture is worth. */
function lastIn(run, metric) {
    if (run === null)
        return 'no-run';
    const { outputs, inputs } = (0,own_model/* otherModels */.lz)(run, run.loggedModels[0] ?? null);
    if (outputs || inputs.length > 0)
        return 'not-its-own';
    const value = run.metrics.get(metric)?.value;
    return value === undefined || !(0,metric_value/* isMeasured */.V2)(value) ? 'no-value' : (0,exact/* exactOf */.LN)(value);
}
/** As a gate compares it; where none compares it with the champion, nothing was looked for. */
function championValue({ gates, champion }, metric) {
    const compared = gates.filter((it) => isPlain(it) && it.metric === metric);
    const side = compared.find(({ baseline }) => baseline?.version === champion?.version)?.baseline;
    if (side != null)
        return shownValue(side.reading ?? undefined);
    if (champion?.run.kind !== 'found')
        return 'no-run';
    const { run, ownModel, otherRuns } = champion;
    if (run.otherModels.outputs || run.otherModels.inputs.length > 0)
        return 'not-its-own';
    const elsewhere = ownModel.kind === 'known' && ownModel.model.entries.some((it) => it.runId !== run.runId);
    if (elsewhere || otherRuns.size > 0)
        return 'no-value';
    const value = run.metrics.get(metric)?.value;
    return value === undefined || !(0,metric_value/* isMeasured */.V2)(value) ? 'no-value' : (0,exact/* exactOf */.LN)(value);
}
function keyResult({ gates }, metric) {
    return gates.find((it) => isPlain(it) && it.metric === metric);
}
function isPlain({ gate }) {
    return gate.kind === 'threshold' && gate.aggregate === 'last' && gate.dataset === null;
}
function shownValue(reading) {
    switch (reading?.kind) {
        case 'value':
            return reading.value;
        case 'not-its-own':
        case 'ambiguous':
            return 'not-its-own';
        case 'no-run':
            return 'no-run';
        default:
            return 'no-value';
    }
}

;// CONCATENATED MODULE: ./src/evidence/trend.ts


/**
 * The target's newest history and the trend of its key metric, as they are now. One reading of the
 * snapshot, and at most six of runs, whatever the size of the registry; nothing at all where there
 * is no key metric, unless `withHistory`. Never throws: what was done stands, and is to be told.
 */
async function pastOf(outcome, { registry, tracking }, withHistory) {
    const metric = outcome.ending.kind === 'conflict' ? null : keyMetric(outcome.decision);
    if (metric === null && !withHistory)
        return { history: null, trend: noTrend };
    let history = null;
    try {
        const { model, target } = outcome.decision;
        const snapshot = await registry.readSnapshot(model);
        history = (0,history_history/* historyOf */.o)(snapshot, target).targets[0] ?? null;
        if (metric === null || history === null)
            return { history, trend: noTrend };
        const trend = await readTrend(outcome, metric, history, snapshot, tracking);
        return { history, trend };
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        return { history, trend: { kind: 'failed', problem } };
    }
}
const noTrend = { kind: 'none' };
async function readTrend({ decision }, metric, history, { versions: rows }, tracking) {
    const versions = versionsOfTrend(decision, history);
    const runs = await Promise.all(versions
        // Its run was read when it was compared with.
        .filter((version) => version !== decision.champion?.version)
        .map(async (version) => {
        const runId = rows.find((row) => row.version === version)?.runId ?? null;
        return [version, runId === null ? null : await tracking.readRun(runId)];
    }));
    return trendOf(decision, metric, versions, new Map(runs));
}


/***/ }),

/***/ 445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ moveTarget)
});

// EXTERNAL MODULE: ./src/core/errors/errors.ts
var errors = __webpack_require__(8692);
;// CONCATENATED MODULE: ./src/core/model/change.ts
/** Who held the target when the decision was taken, highest first. */
function formerHolders(change) {
    switch (change.kind) {
        case 'point-alias':
            return change.from === null ? [] : [change.from];
        case 'move-to-stage':
            return change.holders;
        case 'remove-alias':
            return [change.version];
    }
}

// EXTERNAL MODULE: ./src/core/model/model.ts
var model_model = __webpack_require__(6272);
// EXTERNAL MODULE: ./src/core/model/target.ts
var model_target = __webpack_require__(3580);
// EXTERNAL MODULE: ./src/core/model/target-state.ts
var target_state = __webpack_require__(788);
// EXTERNAL MODULE: ./src/core/records/last-holder.ts
var last_holder = __webpack_require__(3203);
// EXTERNAL MODULE: ./src/core/records/record.ts
var records_record = __webpack_require__(5357);
// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
var untrusted_text = __webpack_require__(4213);
// EXTERNAL MODULE: ./src/evidence/resolve-version.ts
var resolve_version = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/moves/read-back.ts
var read_back = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/moves/turn.ts
var moves_turn = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/moves/write-records.ts
var write_records = __webpack_require__(4822);
;// CONCATENATED MODULE: ./src/moves/move-target.ts












/**
 * Moves a target to the record's version: records that it begins, compares, moves, reads back,
 * repairs what others left, and records how it ended. Killed at any point, the next run finds the
 * record and finishes or undoes it.
 *
 * Throws what the registry throws when it cannot be read or written.
 */
async function moveTarget(registry, change, record, clock) {
    return registry.transact === null
        ? await stepByStep(registry, change, record, clock)
        : await atOnce(registry, registry.transact, change, record);
}
async function stepByStep(registry, change, record, clock) {
    const { model } = change;
    const { target, version } = record;
    await (0,write_records/* writeBegun */.$l)(registry, model, record);
    const turn = await (0,moves_turn/* waitForTurn */.qg)(registry, model, record, clock);
    const before = lookedAt(turn.snapshot, change, target);
    if (before !== null || turn.kind === 'theirs')
        await (0,write_records/* forgetBegun */.Dh)(registry, model, record);
    if (before !== null)
        return before;
    if (turn.kind === 'theirs')
        return conflict(turn.snapshot, change, target, (0,moves_turn/* atWork */.R_)(turn.record));
    try {
        await registry.move(change);
    }
    catch (error) {
        // Of any other failure nobody knows whether it moved: the record stays for the next run.
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        const now = await registry.readSnapshot(model);
        // It may have moved, and somebody else on top of it: that it was begun stays on record.
        await (0,write_records/* problemOf */.Zw)(() => writeLost(registry, now, record));
        return lookedAt(now, change, target) ?? conflict(now, change, target, error.message);
    }
    const heldProblem = await (0,write_records/* problemOf */.Zw)(() => (0,write_records/* writeLastHolder */.cY)(registry, turn.snapshot, record));
    const after = await (0,read_back/* readBack */.e)(registry, model, target);
    if (!(0,target_state/* isInPlace */.RS)((0,model_model/* holdersOf */.pW)(after.snapshot, target), target, version)) {
        await (0,write_records/* problemOf */.Zw)(() => writeLost(registry, after.snapshot, record));
        return lost(after, change, target);
    }
    // As long as the model does not say that it has been held, the next run has something to complete.
    const recordProblem = heldProblem ??
        (await (0,write_records/* problemOf */.Zw)(async () => {
            const row = await (0,resolve_version/* existingVersion */.Yf)(registry, after.snapshot, version);
            await (0,write_records/* writeDone */.AV)(registry, row, record);
        }));
    return { kind: 'promoted', recordProblem, archived: after.archived };
}
async function writeLost(registry, now, record) {
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, now, record.version);
    await (0,write_records/* writeEnded */.A1)(registry, row, record, 'undone');
}
/** Where the registry has transactions, nothing can be left half way, so nothing is begun. */
async function atOnce(registry, transact, change, record) {
    const { model } = change;
    const { target, version } = record;
    const before = await registry.readSnapshot(model);
    const seen = lookedAt(before, change, target);
    if (seen !== null)
        return seen;
    const row = await (0,resolve_version/* existingVersion */.Yf)(registry, before, version);
    try {
        await transact({
            model,
            changes: [change],
            versionTags: (0,write_records/* recordWrites */.qm)(row, (0,records_record/* recordTag */.yg)({ ...record, state: 'done' })),
            modelTags: [(0,last_holder/* lastHolderTag */.p_)(record, before)],
        });
    }
    catch (error) {
        if (!(error instanceof errors/* ConflictError */.fK))
            throw error;
        const now = await registry.readSnapshot(model);
        return lookedAt(now, change, target) ?? conflict(now, change, target, error.message);
    }
    const after = await (0,read_back/* readBack */.e)(registry, model, target);
    const inPlace = (0,target_state/* isInPlace */.RS)((0,model_model/* holdersOf */.pW)(after.snapshot, target), target, version);
    return inPlace
        ? { kind: 'promoted', recordProblem: null, archived: after.archived }
        : lost(after, change, target);
}
/** What to end with before anything is moved; null: everything stands as it was decided on. */
function lookedAt(snapshot, change, target) {
    const holders = (0,model_model/* holdersOf */.pW)(snapshot, target);
    if ((0,target_state/* isInPlace */.RS)(holders, target, change.version))
        return { kind: 'already-there' };
    if ((0,target_state/* standsAsDecided */.cJ)(snapshot, change, target))
        return null;
    const inPlace = holders.includes(change.version);
    return { kind: 'overtaken', problem: whatMoved(snapshot, change, target), inPlace };
}
function lost(after, change, target) {
    const problem = `${whatMoved(after.snapshot, change, target)} This run had moved it, too, and lost.`;
    return conflict(after.snapshot, change, target, problem);
}
function conflict(snapshot, change, target, problem) {
    const holders = (0,model_model/* holdersThatMatter */.wp)(snapshot, target, change.version);
    return { kind: 'conflict', problem, inPlace: holders.includes(change.version) };
}
function whatMoved(snapshot, change, target) {
    const holders = (0,model_model/* holdersThatMatter */.wp)(snapshot, target, change.version);
    const model = `'${(0,untrusted_text/* visible */.RK)(change.model)}'`;
    if (change.kind === 'move-to-stage' && (0,target_state/* sameVersions */._l)(holders, change.holders)) {
        const row = snapshot.versions.find(({ version }) => version === change.version);
        return (`Somebody else moved version ${change.version} of ${model} meanwhile: it was in ` +
            `${change.from} when the decision was taken and is in ${row?.stage ?? 'another stage'} now.`);
    }
    return (`Somebody else moved ${(0,model_target/* targetWords */.LT)(target)} of ${model} meanwhile. Its holders when the decision was taken: ` +
        `${(0,model_target/* holderWords */.gx)(formerHolders(change))}. Now: ${(0,model_target/* holderWords */.gx)(holders)}.`);
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ policyFile),
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);

const policyFile = (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textKind */ ._I)({ name: 'policy file', kind: 'policy' });
/**
 * Reads and checks the policy file at `path`, which is relative to the place and may not lead out
 * of it. Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyFile(path, place) {
    const text = await (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFrom */ .Cd)(place, path, policyFile);
    // Loaded late: a run without a policy needs no YAML.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(815), __webpack_require__.e(7), __webpack_require__.e(2), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 9002));
    return parsePolicy(text, path);
}


/***/ }),

/***/ 4163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ decisionData),
/* harmony export */   k: () => (/* binding */ decisionOutput)
/* harmony export */ });
/* harmony import */ var _core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7591);
/* harmony import */ var _core_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8299);
/* harmony import */ var _core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9694);
/* harmony import */ var _core_decision_ungated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(686);
/* harmony import */ var _core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6651);
/* harmony import */ var _core_model_target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3580);
/* harmony import */ var _phrases_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8253);
/* harmony import */ var _phrases_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4862);
/* harmony import */ var _text_output_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1502);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8181);










const asItIs = (text) => text;
/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */
function decisionData(outcome) {
    const { decision, change, ending } = outcome;
    return {
        format: 1,
        // A conflict is an error, and an error is no verdict.
        verdict: ending.kind === 'conflict' ? null : decision.verdict,
        ungated: (0,_core_decision_ungated_js__WEBPACK_IMPORTED_MODULE_5__/* .isUngated */ .R)(decision.gates),
        promoted: (0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .promoted */ .tU)(outcome),
        inPlace: (0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .inPlace */ .zp)(outcome),
        ending: ending.kind,
        problem: ending.kind === 'conflict' ? ending.problem : (0,_core_decision_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .recordProblem */ .hN)(outcome),
        model: decision.model,
        target: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_7__/* .targetKey */ .hD)(decision.target),
        archiveExisting: (0,_core_model_target_js__WEBPACK_IMPORTED_MODULE_7__/* .archives */ .EK)(decision.target),
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
            reason: (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_3__/* .checkReason */ .Dk)(check, asItIs),
        })),
        gates: decision.gates.map((gate) => gateData(gate, decision.champion)),
        policyChange: decision.policyChange && policyChangeData(decision.policyChange),
        approvedBy: (0,_core_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .approversOf */ .U)(decision).map(({ login }) => login),
        changes: (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_3__/* .changeLines */ .Ow)(change, asItIs),
        notes: outcome.notes.map((note) => ({ note: note.kind, says: (0,_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .noteReason */ .F)(note, asItIs) })),
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
        gate: (0,_core_gates_print_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .printGate */ .BZ)(result.gate),
        metric: result.metric,
        severity: result.gate.severity,
        outcome: result.outcome,
        finding: findingName(result.finding.kind),
        reason: (0,_phrases_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gateReason */ .cG)(result, (0,_phrases_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .c)(result, champion), asItIs),
        candidate: readingData(result.candidate),
        candidateTerms: result.candidateTerms.map(readingData),
        candidateRun: originData(result.candidate),
        candidateDatasets: datasetData(result.candidateMeasuredOn),
        baseline: result.baseline && {
            version: result.baseline.version,
            value: result.baseline.reading && readingData(result.baseline.reading),
            terms: result.baseline.terms.map(readingData),
            run: result.baseline.reading && originData(result.baseline.reading),
            datasets: datasetData(result.baseline.measuredOn),
        },
        bound: result.bound && (0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(result.bound),
        samples: result.enough.samples && readingData(result.enough.samples),
        confidenceLimit: result.enough.confidence?.limit
            ? (0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(result.enough.confidence.limit)
            : null,
        pValue: 'ranks' in result.finding ? result.finding.ranks.pValue : null,
        datasets: result.datasets,
        datasetWarning: result.datasetWarning,
        scorersDiffer: result.scorersDiffer,
    };
}
/** `met` and `not-met` have names of their own in the output. */
function findingName(kind) {
    if (kind === 'met')
        return 'holds';
    return kind === 'not-met' ? 'falls-short' : kind;
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
            return (0,_core_arithmetic_exact_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalText */ .A4)(reading.value);
        case 'not-finite':
            return reading.shown;
        case 'missing':
        case 'no-run':
        case 'not-on-dataset':
        case 'dataset-not-known':
        case 'several-values-at-a-step':
        case 'not-its-own':
        case 'model-gone':
        case 'ambiguous':
        case 'unfinished':
        case 'narrowed-away':
            return null;
    }
}
/** Which run a value comes from; null: there is no value. */
function originData(reading) {
    if (reading.kind !== 'value')
        return null;
    const { run, role, named, linked, of } = reading.origin;
    const kind = role === 'training' ? 'training' : 'evaluation';
    return { id: run, kind, named, linked, measuredBy: of };
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
    return (0,_text_output_json_js__WEBPACK_IMPORTED_MODULE_9__/* .firstThatFits */ .e)([
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


/***/ })

};
