export const id = 284
export const ids = [284]
export const modules = {
	3155: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ u: () => /* binding */ carryOut })
		/* harmony export */ /**
		 * Does it, with the stores open as long as `then` reads of them. `ask`: what is asked for, told once
		 * they are open. `sources` null: there were none.
		 */ async function carryOut(work, ask, actor, then, open) {
			switch (work.access) {
				case 'none':
					return await then(await work.run(await ask()), null)
				case 'read':
					return await open('read', async it => then(await work.run(await ask(), it, actor), it))
				case 'write':
					return await open('write', async it => then(await work.run(await ask(), it, actor), it))
			}
		}
	},
	5979: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $Z: () => /* binding */ exitCodeOfRollback,
			/* harmony export */ He: () => /* binding */ exitCodeOfOutcome,
			/* harmony export */ hS: () => /* binding */ exitCodes,
			/* harmony export */ x5: () => /* binding */ exitCodeOfFault
		})
		/* harmony export */ /* harmony import */ var $core_decision_outcome_0 = __webpack_require__(9694)
		/** Exit codes of the CLI. 1 is never among them: it is only ever a bug of ours. */ let exitCodes = {
			ok: 0,
			usage: 2,
			failure: 3,
			hold: 4,
			block: 5,
			/** Only of `audit`. */ pastTheGates: 6
		}
		function exitCodeOfFault(fault) {
			return 'usage' === fault ? exitCodes.usage : exitCodes.failure
		}
		/** A conflict, and a promotion without its record, are failures whatever `failOn` says. */ function exitCodeOfOutcome(outcome, failOn) {
			let { decision, ending } = outcome
			if ('conflict' === ending.kind || null !== (0, $core_decision_outcome_0./* .recordProblem */ hN)(outcome)) return exitCodes.failure
			switch (decision.verdict) {
				case 'pass':
				case 'unchanged':
					return exitCodes.ok
				case 'hold':
					return 'hold' === failOn ? exitCodes.hold : exitCodes.ok
				case 'block':
					return 'never' === failOn ? exitCodes.ok : exitCodes.block
			}
		}
		/** Nothing left to do is as good as done: a job that runs again must not fail for that. */ function exitCodeOfRollback({ ending }) {
			switch (ending.kind) {
				case 'rolled-back':
					return null === ending.problem ? exitCodes.ok : exitCodes.failure
				case 'conflict':
					return exitCodes.failure
				case 'checked':
				case 'done-before':
				case 'holds-no-longer':
					return exitCodes.ok
			}
		}
	},
	3627: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Gk: () => /* binding */ int64,
			/* harmony export */ sq: () => /* binding */ int64Json,
			/* harmony export */ xb: () => /* binding */ compareInt64
		})
		/* harmony export */ function int64(exact) {
			let number = Number(exact)
			return Number.isSafeInteger(number) ? number : exact
		}
		/** For sorting, the least first; exact, also where one is a number and the other a bigint. */ function compareInt64(a, b) {
			return a < b ? -1 : a > b ? 1 : 0
		}
		/** A JSON number where that is exact, else the decimal text. */ function int64Json(value) {
			return 'bigint' == typeof value ? String(value) : value
		}
	},
	3932: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ m: () => /* binding */ acceptance })
		/* harmony export */ /** Releases exactly the hold that was accepted; never a block. */ function acceptance(hold, verdict, digest, checks) {
			if (null === hold || 'pass' === verdict || 'unchanged' === verdict) return { kind: 'none' }
			if ('block' === verdict) return { kind: 'not-accepted', hold, because: 'block' }
			if (hold.digest !== digest) return { kind: 'not-accepted', hold, because: 'other-evidence' }
			let beyond = checks.some(({ check, outcome }) => 'hold' === outcome && !restsOnEvidence(check))
			return beyond ? { kind: 'not-accepted', hold, because: 'not-evidence' } : { kind: 'accepted', hold }
		}
		/** The digest holds no clock, none of our own records, and nothing of what GitHub says. */ function restsOnEvidence(check) {
			switch (check.kind) {
				case 'requirement':
					return 'freeze' !== check.finding.kind && 'soak' !== check.finding.kind
				case 'version-not-ready':
				case 'run-not-finished':
				case 'run-deleted':
				case 'run-gone':
				case 'logged-model-gone':
				case 'evidence-as-approved':
				case 'other-policy-says':
				case 'alias-misspelt':
					return true
				case 'rolled-back':
				case 'superseded':
				case 'no-way-back':
				case 'moved-since-approval':
				case 'evidence-not-as-approved':
				case 'not-as-reviewed':
				case 'review-not-known':
				case 'approval':
				case 'policy-loosened':
				case 'policy-is-new':
				case 'other-policy-not-known':
					return false
			}
		}
	},
	9694: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ hN: () => /* binding */ recordProblem,
			/* harmony export */ tU: () => /* binding */ promoted,
			/* harmony export */ wH: () => /* binding */ emptiedNotes,
			/* harmony export */ wx: () => /* binding */ archivedNotes,
			/* harmony export */ zp: () => /* binding */ inPlace
		})
		/* harmony export */ /* harmony import */ var $model_model_0 = __webpack_require__(6272)
		/** Nothing to say where nobody was archived. */ function archivedNotes(versions) {
			return 0 === versions.length ? [] : [{ kind: 'rivals-archived', versions }]
		}
		/** A version is in one stage at a time: moved to another one, it serves no longer where it was. */ function emptiedNotes(change, before) {
			if (change?.kind !== 'move-to-stage') return []
			let { from: stage, version } = change
			let serves = 'Staging' === stage || 'Production' === stage
			let isOnly = serves && (0, $model_model_0./* .versionsInStage */ tN)(before, stage).every(it => it === version)
			// Who goes on from Staging to Production is expected to leave it.
			let isExpected = 'Production' === change.to || 'Archived' === change.to || 'None' === change.to
			return isOnly && !isExpected ? [{ kind: 'stage-emptied', version, stage }] : []
		}
		/** Whether this run moved the target and read the version back as its holder. */ function promoted({ ending }) {
			return 'promoted' === ending.kind
		}
		/** Whether at the end the version holds the target, whoever moved it. */ function inPlace({ decision, ending }) {
			switch (ending.kind) {
				case 'promoted':
				case 'already-there':
					return true
				case 'conflict':
					return ending.inPlace
				case 'checked':
				case 'nothing-to-do':
					return decision.holders.includes(decision.candidate.version)
			}
		}
		/** Why a promotion that stands could not be recorded; null where there is no such problem. */ function recordProblem({ ending }) {
			return 'promoted' === ending.kind ? ending.recordProblem : null
		}
	},
	686: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ R: () => /* binding */ isUngated })
		/* harmony export */ /**
		 * Whether no gate that counts was asked: there are none, or each of them was skipped because nothing
		 * has the target yet. What goes through then did not pass any gate.
		 */ function isUngated(gates) {
			return gates.filter(({ gate }) => 'fail' === gate.severity).every(({ outcome }) => 'skip' === outcome)
		}
	},
	6450: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ hy: () => /* binding */ ageOf,
			/* harmony export */ nW: () => /* binding */ clockSkew,
			/* harmony export */ sR: () => /* binding */ measuredAt
		})
		/* harmony export */ /* harmony import */ var $arithmetic_int64_0 = __webpack_require__(3627)
		/** By how much the clocks of two machines may differ, in milliseconds. */ let clockSkew = 300000
		function measuredAt(run, points) {
			let newest = points.reduce(
				(latest, { timestamp }) => (null === latest || (0, $arithmetic_int64_0./* .compareInt64 */ xb)(timestamp, latest) > 0 ? timestamp : latest),
				null
			)
			let { startedAt, endedAt } = run
			return { startedAt, endedAt, newest: null === newest ? null : Number(newest) }
		}
		/**
		 * Since the run's end or the newest value, whichever is older: a run that is opened again ends again.
		 * null: nobody knows. What is still to come (microseconds, say) is no moment, nor is a value that is
		 * older than its run.
		 */ function ageOf({ startedAt, endedAt, newest }, now) {
			if (null === endedAt) return null
			if (null !== newest && null !== startedAt && newest < startedAt - clockSkew) return null
			let moments = null === newest ? [endedAt] : [endedAt, newest]
			if (moments.some(moment => moment > now + clockSkew)) return null
			return Math.max(0, now - Math.min(...moments))
		}
	},
	2820: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { jH: () => /* binding */ chooseRun, wh: () => /* binding */ mostRuns, bs: () => /* binding */ together })
		// EXTERNAL MODULE: ./src/core/evidence/age.ts
		var evidence_age = __webpack_require__(6450)
		// EXTERNAL MODULE: ./src/core/evidence/evidence-rules.ts
		var evidence_rules = __webpack_require__(8742)
		// EXTERNAL MODULE: ./src/core/arithmetic/int64.ts
		var int64 = __webpack_require__(3627)
		// EXTERNAL MODULE: ./src/core/evidence/datasets.ts
		var datasets = __webpack_require__(6104)
		// CONCATENATED MODULE: ./src/core/evidence/run-values.ts
		function valuesOfRun(own, run, role, question) {
			let last = run.metrics.get(question.metric)
			if (void 0 === last) return { kind: 'none' }
			let asked = { own, run, role, question, last }
			if ('training' === role && 'ambiguous' === own.kind) return notItsOwn(own.because, pointsShown(asked))
			if ('unlinked' === role && isLinkedToOthersOnly(own, run)) return notItsOwn('linked-to-others', pointsShown(asked))
			if (null !== question.dataset) return onDataset(asked, question.dataset)
			return 'last' === question.values ? lastValue(asked) : allValues(asked)
		}
		/** What the run logged to the version's own logged model. */ function ownEntries(own, run, metric) {
			return 'known' === own.kind ? (entriesByMetric(own.model).get(metric)?.get(run) ?? []) : []
		}
		/** A logged model may have very many entries, and is asked about them very often. */ let indexes = new WeakMap()
		/** By metric and run. */ function entriesByMetric(model) {
			let known = indexes.get(model)
			if (void 0 !== known) return known
			let byMetric = Map.groupBy(model.entries, ({ metric }) => metric)
			let index = new Map([...byMetric].map(([metric, entries]) => [metric, Map.groupBy(entries, it => it.runId)]))
			indexes.set(model, index)
			return index
		}
		/** What an entry was measured on; an evaluation run that has one dataset was made on that one. */ function datasetOf(entry, run, role) {
			return entry.dataset ?? onlyDataset(run, role)
		}
		function onlyDataset({ datasets }, role) {
			let [only, ...others] = new Map(datasets.map(it => [it.digest, it])).values()
			return 'training' === role || void 0 === only || others.length > 0 ? null : only
		}
		function isLinkedToOthersOnly(own, run) {
			let { outputs, inputs } = run.otherModels
			if ((!outputs && 0 === inputs.length) || run.namesOwnModel) return false
			if ('known' !== own.kind) return true
			return !own.model.entries.some(({ runId }) => runId === run.runId)
		}
		function lastValue(asked) {
			let { own, run, role, question, last } = asked
			let entries = ownEntries(own, run.runId, question.metric)
			let isOwn = entries.some(entry => isSamePoint(entry, last))
			// A 0 there may be a NaN here, of the same moment.
			if (isOwn && 0 !== last.value) return ofItsOwn(asked, [last])
			let owner = isOwn || 'linked' === role ? 'not-its' : ownerOf(asked, [last])
			if ('its' === owner) return values(asked, [last])
			if ('object' == typeof owner) return owner
			if (0 === entries.length) return 'not-its' === owner ? { kind: 'none' } : notItsOwn(owner, [last])
			let history = run.histories.get(question.metric)
			if (void 0 === history) return needsHistory(asked)
			let keys = new Set(entries.map(pointKey))
			let newest = newestPoint(history.filter(point => keys.has(pointKey(point))))
			return null === newest ? { kind: 'none' } : ofItsOwn(asked, [newest])
		}
		function allValues(asked) {
			let { own, run, role, question } = asked
			let history = run.histories.get(question.metric)
			if (void 0 === history) return needsHistory(asked)
			let keys = new Set(ownEntries(own, run.runId, question.metric).map(pointKey))
			let mine = history.filter(point => keys.has(pointKey(point)))
			if ('linked' === role || mine.length === history.length) return ofItsOwn(asked, mine)
			let doubted = decisive(history, question.values).filter(it => !keys.has(pointKey(it)))
			let owner = ownerOf(asked, doubted)
			if ('its' === owner) return values(asked, history)
			if ('object' == typeof owner) return owner
			return 0 === mine.length ? notItsOwn(owner, doubted) : ofItsOwn(asked, mine)
		}
		/** Values that were logged to the version's own model. */ function ofItsOwn(asked, points) {
			if (0 === points.length) return { kind: 'none' }
			return sharedWithAnother(asked, points) ?? values(asked, points)
		}
		/** Only what MLflow says was measured on that dataset, and only of the version's own model. */ function onDataset(asked, wanted) {
			let { own, run, role, question } = asked
			let isWanted = dataset => null !== dataset && (dataset.name === wanted || dataset.digest === wanted)
			let entries = ownEntries(own, run.runId, question.metric)
			if ('known' !== own.kind || ('unlinked' === role && 0 === entries.length)) {
				let only = onlyDataset(run, role)
				if (null === only) return { kind: 'dataset-not-known', because: 'no-datasets' }
				if (!isWanted(only)) return { kind: 'not-on-dataset' }
				return valuesOfRun(own, run, role, { ...question, dataset: null })
			}
			if (!entries.some(entry => isWanted(datasetOf(entry, run, role)))) return { kind: 'not-on-dataset' }
			let history = run.histories.get(question.metric)
			if (void 0 === history) return needsHistory(asked)
			let byKey = Map.groupBy(entries, pointKey)
			let points = []
			for (let there of Map.groupBy(history, momentOf).values()) {
				let mine = there.filter(point => byKey.has(pointKey(point)))
				let on = mine.flatMap(point => byKey.get(pointKey(point)) ?? [])
				let isThere = on.map(entry => isWanted(datasetOf(entry, run, role)))
				let [first] = mine
				if (void 0 === first || !isThere.includes(true)) continue
				let differ = new Set(mine.map(pointKey)).size > 1
				if (differ || isThere.includes(false)) return { kind: 'dataset-not-known', because: 'same-moment' }
				points.push(mine.find(({ value }) => Number.isNaN(value)) ?? first)
			}
			let newest = 'last' === question.values ? newestPoint(points) : null
			let counted = null === newest ? points : [newest]
			return 0 === counted.length ? { kind: 'not-on-dataset' } : ofItsOwn(asked, counted)
		}
		/**
		 * MLflow's `log_model` links to its model whatever its run had logged before, also to another model:
		 * then nobody can tell. null: nothing of the kind.
		 */ function sharedWithAnother(asked, points) {
			let { run, role, question } = asked
			let { outputs, inputs } = run.otherModels
			if ('training' !== role || (!outputs && 0 === inputs.length)) return null
			let decide = decisive(points, question.values)
			// What is no number counts for nothing, whoever it belongs to.
			if (!decide.every(({ value }) => Number.isFinite(value))) return null
			let foreign = foreignTo(run, question.metric, decide)
			if ('not-read' === foreign) return needsEntries(asked, decide)
			if ('too-many' === foreign) return notItsOwn('too-many-models', decide)
			let keys = new Set(decide.map(pointKey))
			let shared = foreign.some(entry => keys.has(pointKey(entry)))
			return shared ? notItsOwn('logged-to-several', decide) : null
		}
		/** Whether values that no entry of the version's own model explains are the version's. */ function ownerOf(asked, points) {
			let { run, question } = asked
			if (run.otherModels.outputs) return 'not-logged-to-it'
			let finite = points.filter(({ value }) => Number.isFinite(value))
			if (0 === finite.length) return 'its'
			let foreign = foreignTo(run, question.metric, finite)
			if ('not-read' === foreign) return needsEntries(asked, finite)
			if ('too-many' === foreign) return 'too-many-models'
			let keys = new Set(finite.map(valueKey))
			if (foreign.some(entry => keys.has(valueKey(entry)))) return 'logged-to-another'
			let { inputs } = run.otherModels
			return foreign.some(({ model }) => inputs.includes(model)) ? 'evaluated-another' : 'its'
		}
		/** What the run logged to other models, with these values at least. */ function foreignTo({ foreignEntries }, metric, points) {
			let found = foreignEntries.get(metric)
			if (void 0 === found) return 'not-read'
			if ('too-many' === found.kind) return found.kind
			let { values, entries } = found
			return 'all' === values || points.every(({ value }) => values.has(value)) ? entries : 'not-read'
		}
		/** The points without which the value would be another one. */ function decisive(points, wanted) {
			switch (wanted) {
				case 'greatest':
				case 'least': {
					let [first, ...rest] = points
					if (void 0 === first || points.some(({ value }) => !Number.isFinite(value))) return points
					let sign = 'greatest' === wanted ? 1 : -1
					let extreme = rest.reduce((most, { value }) => (sign * value > sign * most ? value : most), first.value)
					return points.filter(({ value }) => value === extreme)
				}
				case 'last':
				case 'all':
					return points
			}
		}
		function values(asked, points) {
			let { own, run, role, question } = asked
			// Of very many entries, few are about the last value.
			let steps = new Set(points.map(({ step }) => step))
			let entries = ownEntries(own, run.runId, question.metric).filter(({ step }) => steps.has(step))
			let only = onlyDataset(run, role)
			let measurements = entries.map(({ step, timestamp, dataset }) => ({ step, timestamp, dataset: dataset ?? only }))
			let on = (0, datasets./* measuredOn */ Er)(points, measurements, 'unlinked' === role ? only : null)
			return { kind: 'values', points, measuredOn: on }
		}
		function notItsOwn(because, points) {
			return { kind: 'not-its-own', because, points }
		}
		function pointsShown({ run, question, last }) {
			if ('last' === question.values) return [last]
			return decisive(run.histories.get(question.metric) ?? [last], question.values)
		}
		function needsHistory({ run, question }) {
			let histories = [{ run: run.runId, metric: question.metric }]
			return { kind: 'needs', needs: { runs: [], histories, entries: [] } }
		}
		function needsEntries({ run, question }, points) {
			let wanted = [...new Set(points.map(({ value }) => value))]
			let entries = [{ run: run.runId, metric: question.metric, values: wanted }]
			return { kind: 'needs', needs: { runs: [], histories: [], entries } }
		}
		/**
		 * As MLflow chooses the last value: the highest step, then the latest, then the greatest. A NaN of the
		 * same moment is taken first: a logged model shows it as 0, and which of the two is meant, nobody knows.
		 */ function newestPoint(points) {
			return points.reduce((last, point) => (null === last || isNewer(point, last) ? point : last), null)
		}
		function isNewer(point, last) {
			let order = (0, int64./* compareInt64 */ xb)(point.step, last.step) || (0, int64./* compareInt64 */ xb)(point.timestamp, last.timestamp)
			if (0 !== order) return order > 0
			return Number.isNaN(point.value) || point.value > last.value
		}
		function momentOf({ step, timestamp }) {
			return `${step} ${timestamp}`
		}
		function isSamePoint(one, other) {
			return one.step === other.step && one.timestamp === other.timestamp && valueKey(one) === valueKey(other)
		}
		/** One moment has one value of one model, and several of several. */ function pointKey(point) {
			return `${momentOf(point)} ${valueKey(point)}`
		}
		/** MLflow shows NaN as 0 on a logged model; 0 and -0 are one. */ function valueKey({ value }) {
			return Number.isNaN(value) ? 0 : value + 0
		}
		// CONCATENATED MODULE: ./src/core/evidence/run-sources.ts
		function sourcesOf(version, questions) {
			let { run } = version
			// Also where MLflow no longer has it: then it is not an evaluation run, either.
			let training = 'none' === run.kind ? [] : [{ run: run.runId, role: 'training' }]
			let linked = linkedRuns(version, questions).map(id => ({ run: id, role: 'linked' }))
			let found = [...new Set([...version.searched.values()].flat())].map(id => ({ run: id, role: 'unlinked' }))
			let seen = new Set()
			return [...training, ...linked, ...found].filter(source => {
				if (seen.has(source.run)) return false
				seen.add(source.run)
				return true
			})
		}
		/** The runs that logged all that is asked about to the version's own logged model, newest first. */ function linkedRuns(version, questions) {
			let { ownModel } = version
			if ('known' !== ownModel.kind) return []
			let index = entriesByMetric(ownModel.model)
			let [first, ...others] = questions
			let newest = new Map()
			for (let [run, entries] of index.get(first?.metric ?? '') ?? [])
				if (others.every(({ metric }) => index.get(metric)?.has(run) === true)) newest.set(run, newestOf(entries))
			return [...newest].sort(([a, at], [b, bt]) => (0, int64./* compareInt64 */ xb)(bt, at) || (a < b ? -1 : 1)).map(([run]) => run)
		}
		function newestOf(points) {
			return points.reduce((newest, { timestamp }) => ((0, int64./* compareInt64 */ xb)(timestamp, newest) > 0 ? timestamp : newest), points[0]?.timestamp ?? 0)
		}
		/** Whether a run may have measured all of it on that dataset. */ function isOn(version, { run, role }, questions, digest) {
			let known = 'found' === version.run.kind && version.run.runId === run ? version.run : null
			let read = known ?? version.otherRuns.get(run) ?? null
			let only = read?.kind === 'found' ? (onlyDataset(read, role)?.digest ?? null) : null
			return questions.every(({ metric }) => {
				let entries = ownEntries(version.ownModel, run, metric)
				if (0 === entries.length) return only === digest
				return entries.some(({ dataset }) =>
					null === dataset
						? // A run that was not read yet may have that one for its only dataset.
							'training' !== role && (null === read || only === digest)
						: dataset.digest === digest
				)
			})
		}
		// CONCATENATED MODULE: ./src/core/evidence/run-order.ts
		/** Whether a run that may not be read measured on the dataset of one that was. */ function onSameDataset(version, run, questions, other) {
			return questions.every(({ metric }, index) => {
				let found = other.values[index]
				let digest = void 0 === found ? null : (0, datasets./* onlyDigest */ HE)(found.measuredOn)
				let entries = ownEntries(version.ownModel, run, metric)
				return null !== digest && entries.length > 0 && entries.every(({ dataset }) => dataset?.digest === digest)
			})
		}
		function newestFirst(a, b) {
			let newest = ({ values }) => newestOf(values.flatMap(({ points }) => points))
			return (b.run.endedAt ?? 0) - (a.run.endedAt ?? 0) || (0, int64./* compareInt64 */ xb)(newest(b), newest(a)) || (a.run.runId < b.run.runId ? -1 : 1)
		}
		/** On the same dataset the newer stands for the older; where one is not known, only equal values do. */ function isEquivalent(one, other) {
			return one.values.every((values, index) => {
				let others = other.values[index]
				if (void 0 === others) return false
				if (values.measuredOn.complete && others.measuredOn.complete) return sameDigests(values.measuredOn, others.measuredOn)
				return sameNumbers(values.points, others.points)
			})
		}
		function sameDigests(one, other) {
			let digests = ({ datasets }) => JSON.stringify([...datasets.keys()].sort())
			return digests(one) === digests(other)
		}
		function sameNumbers(one, other) {
			let numbers = points => JSON.stringify(points.map(({ value }) => String(value)).sort())
			return numbers(one) === numbers(other)
		}
		// CONCATENATED MODULE: ./src/core/evidence/choose-run.ts
		/** Of one version, the newest. */ let mostRuns = 50
		/** The one run whose values answer all the questions, and those values. */ function chooseRun(version, questions, looking) {
			if ('unasked' === version.run.kind) return { kind: 'missing' }
			if ('gone' === version.ownModel.kind) return { kind: 'model-gone' }
			let named = namedRun(version, questions, looking)
			if (null !== named) return named
			let sources = sourcesOf(version, questions)
			if (null !== looking.ground) {
				let { ground } = looking
				let asked = questions.map((it, index) => ({ it, digest: ground[index] ?? null }))
				let there = sources.filter(source => asked.every(({ it, digest }) => null === digest || isOn(version, source, [it], digest)))
				let on = asked.map(({ it, digest }) => ({ ...it, dataset: it.dataset ?? digest }))
				let found = 0 === there.length ? null : pick(version, there, on, looking)
				if (found?.kind === 'chosen' || found?.kind === 'needs') return found
			}
			return pick(version, sources, questions, looking)
		}
		/** null: nobody names a run, or the one that is named has nothing to say to this. */ function namedRun(version, questions, { only }) {
			let id = version.namedRun
			if (null === id || (null !== only && only !== id)) return null
			let isTraining = 'found' === version.run.kind && version.run.runId === id
			let run = isTraining ? version.run : version.otherRuns.get(id)
			switch (run?.kind) {
				case void 0:
					return { kind: 'needs', needs: { runs: [id], histories: [], entries: [] } }
				case 'gone':
					return null
				case 'forbidden':
					return { kind: 'forbidden', run: id, problem: run.problem }
				case 'found': {
					if (!questions.every(({ metric }) => run.metrics.has(metric))) return null
					let out = isTraining ? null : whyLeftOut(run)
					if (null !== out) return { kind: 'unfinished', leftOut: [{ run: id, because: out }] }
					let answers = questions.map(it => valuesOfRun(version.ownModel, run, isTraining ? 'training' : 'unlinked', it))
					return namedChoice(version, run, isTraining, answers)
				}
			}
		}
		function namedChoice(version, run, isTraining, answers) {
			let needs = needsOf(answers)
			if (null !== needs) return { kind: 'needs', needs }
			let values = answers.filter(it => 'values' === it.kind)
			if (values.length === answers.length) {
				let role = isTraining ? 'training' : 'unlinked'
				let chosen = { run, role, named: true, linked: isLinked(version, run), values }
				return { kind: 'chosen', chosen, of: 1, leftOut: [], notRead: 0 }
			}
			let [failed] = answers.filter(isProblem)
			return failed ?? null
		}
		function isLinked({ ownModel }, run) {
			if (run.namesOwnModel) return true
			return 'known' === ownModel.kind && ownModel.model.entries.some(it => it.runId === run.runId)
		}
		function whyLeftOut({ deleted, status }) {
			if (deleted) return 'deleted'
			return 'FINISHED' === status ? null : 'not-finished'
		}
		function isProblem(answer) {
			return 'values' !== answer.kind && 'needs' !== answer.kind && 'none' !== answer.kind
		}
		function needsOf(answers) {
			let needs = answers.flatMap(answer => ('needs' === answer.kind ? [answer.needs] : []))
			return 0 === needs.length ? null : together(needs)
		}
		function together(needs) {
			return {
				runs: [...new Set(needs.flatMap(({ runs }) => runs))],
				histories: needs.flatMap(({ histories }) => histories),
				entries: needs.flatMap(({ entries }) => entries)
			}
		}
		function pick(version, all, questions, looking) {
			let sources = all.slice(0, mostRuns)
			let unread = sources.filter(
				({ run, role }) =>
					'training' !== role && (null === looking.only || looking.only === run) && 'training' !== looking.rules.from && !version.otherRuns.has(run)
			)
			if (unread.length > 0) return { kind: 'needs', needs: { runs: unread.map(({ run }) => run), histories: [], entries: [] } }
			let sorted = sortOut(version, sources, questions, looking)
			if (sorted.needs.length > 0) return { kind: 'needs', needs: together(sorted.needs) }
			let { usable, leftOut } = sorted
			let refused = sorted.forbidden.find(({ run }) => !usable.some(other => onSameDataset(version, run, questions, other)))
			if (void 0 !== refused) return { kind: 'forbidden', ...refused }
			let left = [...leftOut, ...sorted.forbidden.map(({ run }) => ({ run, because: 'forbidden' }))]
			let notRead = all.length - sources.length
			let [one, ...more] = usable.toSorted(newestFirst)
			if (void 0 === one) return nothingUsable(version, sorted)
			let others = more.filter(other => !isEquivalent(one, other))
			if (others.length > 0) return { kind: 'ambiguous', among: [one, ...more] }
			return { kind: 'chosen', chosen: one, of: usable.length, leftOut: left, notRead }
		}
		function sortOut(version, sources, questions, looking) {
			let { rules, experimentId, now } = looking
			let key = (0, evidence_rules./* searchKey */ ai)(rules)
			let searched = new Set(null === key ? [] : version.searched.get(key))
			let sorted = { usable: [], problems: [], needs: [], leftOut: [], forbidden: [], narrowedBy: [] }
			for (let { run: id, role } of sources) {
				if (null !== looking.only && looking.only !== id) continue
				if ('unlinked' === role && !searched.has(id)) continue
				let isTraining = 'training' === role
				let fits = 'any' === rules.from || ('training' === rules.from) === isTraining
				let run = isTraining ? version.run : version.otherRuns.get(id)
				if (!fits) {
					let has = !isTraining || ('found' === version.run.kind && hasAll(version.run, questions))
					if (has) sorted.narrowedBy.push('from')
					continue
				}
				if (void 0 === run || 'none' === run.kind || 'unasked' === run.kind) continue
				if ('forbidden' === run.kind) {
					sorted.forbidden.push({ run: id, problem: run.problem })
					continue
				}
				if ('gone' === run.kind) {
					if (!isTraining) sorted.leftOut.push({ run: id, because: 'gone' })
					continue
				}
				if (!hasAll(run, questions)) continue
				let out = isTraining ? null : whyLeftOut(run)
				if (null !== out) {
					sorted.leftOut.push({ run: id, because: out })
					continue
				}
				if (null !== rules.experiment && run.experimentId !== experimentId) {
					sorted.narrowedBy.push('experiment')
					continue
				}
				let answers = questions.map(it => valuesOfRun(version.ownModel, run, role, it))
				let needs = needsOf(answers)
				if (null !== needs) {
					sorted.needs.push(needs)
					continue
				}
				let values = answers.filter(it => 'values' === it.kind)
				if (values.length < answers.length) {
					sorted.problems.push(...answers.filter(isProblem))
					continue
				}
				if (null !== rules.maxAge && null !== now) {
					let age = (0, evidence_age./* ageOf */ hy)(
						(0, evidence_age./* measuredAt */ sR)(
							run,
							values.flatMap(({ points }) => points)
						),
						now
					)
					if (null === age || age > rules.maxAge.milliseconds) {
						sorted.narrowedBy.push('max-age')
						continue
					}
				}
				sorted.usable.push({ run, role, named: false, linked: 'unlinked' !== role, values })
			}
			return sorted
		}
		function hasAll({ metrics }, questions) {
			return questions.every(({ metric }) => metrics.has(metric))
		}
		/** The problem that says most: whose values they are, then where they were measured. */ function nothingUsable(version, sorted) {
			let { problems, leftOut, narrowedBy } = sorted
			let [problem] = problems.toSorted((a, b) => weight(a) - weight(b))
			if (void 0 !== problem) return problem
			if (leftOut.length > 0) return { kind: 'unfinished', leftOut }
			let [by] = narrowedBy
			if (void 0 !== by) return { kind: 'narrowed-away', by }
			if ('none' === version.run.kind && 'known' === version.ownModel.kind) return { kind: 'missing' }
			switch (version.run.kind) {
				case 'none':
				case 'gone':
					return { kind: 'no-run', problem: version.run.kind }
				case 'found':
				case 'unasked':
					return { kind: 'missing' }
			}
		}
		function weight({ kind }) {
			switch (kind) {
				case 'not-its-own':
					return 0
				case 'dataset-not-known':
					return 1
				case 'not-on-dataset':
					return 2
			}
		}
	},
	6104: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Er: () => /* binding */ measuredOn,
			/* harmony export */ HE: () => /* binding */ onlyDigest,
			/* harmony export */ bs: () => /* binding */ together,
			/* harmony export */ lC: () => /* binding */ comparedDatasets
		})
		/* harmony export */ /**
		 * By moment and not by value, for a logged model shows NaN as 0. `otherwise`: what a point without a
		 * measurement was measured on.
		 */ function measuredOn(points, measurements, otherwise) {
			if (null === otherwise && measurements.every(({ dataset }) => null === dataset)) return { datasets: new Map(), complete: 0 === points.length }
			let byMoment = Map.groupBy(measurements, momentOf)
			let datasets = new Map()
			let complete = true
			for (let point of points) {
				let there = byMoment.get(momentOf(point)) ?? [{ dataset: otherwise }]
				for (let { dataset } of there)
					if (null === dataset) complete = false
					else datasets.set(dataset.digest, dataset.name)
			}
			return { datasets, complete }
		}
		function momentOf({ step, timestamp }) {
			return `${step} ${timestamp}`
		}
		/** The digest of the one dataset that all of it was measured on; null: there are several, or unknown. */ function onlyDigest({ datasets, complete }) {
			let [only = null, ...others] = datasets.keys()
			return complete && 0 === others.length ? only : null
		}
		/**
		 * Of values that belong together, one for one: the same only if all are, and different as soon as one
		 * pair is. null: there are no two to compare.
		 */ function comparedDatasets(own, others) {
			let pairs = own.flatMap((it, index) => {
				let other = others[index]
				return void 0 === other ? [] : [compareDatasets(it, other)]
			})
			if (0 === pairs.length) return null
			if (pairs.includes('different')) return 'different'
			return pairs.includes('unknown') ? 'unknown' : 'same'
		}
		/** All of them at once, as they are shown; null: there are none. */ function together(measured) {
			if (0 === measured.length) return null
			return { datasets: new Map(measured.flatMap(({ datasets }) => [...datasets])), complete: measured.every(({ complete }) => complete) }
		}
		/** Different as soon as one side has a digest that the other, fully known, has not. */ function compareDatasets(a, b) {
			let lacks = (known, other) => known.complete && [...other.datasets.keys()].some(digest => !known.datasets.has(digest))
			if (lacks(a, b) || lacks(b, a)) return 'different'
			return a.complete && b.complete ? 'same' : 'unknown'
		}
	},
	3430: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ S5: () => /* binding */ lackedName,
			/* harmony export */ YY: () => /* binding */ measuredName,
			/* harmony export */ cw: () => /* binding */ readGate,
			/* harmony export */ n0: () => /* binding */ subtractedIn,
			/* harmony export */ sm: () => /* binding */ valuesOf,
			/* harmony export */ ss: () => /* binding */ lookForGate,
			/* harmony export */ wG: () => /* binding */ measuresOfGate
		})
		/* harmony export */ /* harmony import */ var $arithmetic_exact_2 = __webpack_require__(7591)
		/* harmony import */ var $evidence_datasets_3 = __webpack_require__(6104)
		/* harmony import */ var $gate_1 = __webpack_require__(1741)
		/* harmony import */ var $metric_value_0 = __webpack_require__(1830)
		/** The second metric of a difference; null: the gate asks for one metric. */ function subtractedIn(gate) {
			return 'threshold' === gate.kind ? gate.minus : null
		}
		/** Where a gate looks, of a version that has a metric of that name: once, or twice for a difference. */ function measuresOfGate(gate, name) {
			let { metric, dataset } = gate
			let minus = subtractedIn(gate)
			let first = { metric: 'name' === metric.kind ? metric.name : name, aggregate: (0, $gate_1./* .aggregateOfGate */ yl)(gate), dataset }
			return null === minus ? [first] : [first, minus]
		}
		/** What people call it: the name, or both of them. Untrusted text. */ function measuredName(gate, name) {
			let minus = subtractedIn(gate)
			return null === minus ? name : `${name} - ${minus.metric}`
		}
		/** Of evidence that was collected for it. Both metrics of a difference are read in one run. */ function readGate(version, gate, name, looking) {
			let found = lookForGate(version, gate, name, looking)
			if ('kind' in found) throw new Error(`the evidence of version ${version.version} was not collected`)
			return found
		}
		/** The same, where the evidence may not have been collected yet. */ function lookForGate(version, gate, name, looking) {
			let measures = measuresOfGate(gate, name)
			let found = (0, $metric_value_0./* .lookFor */ xy)(version, measures, looking)
			if ((0, $metric_value_0./* .isMissing */ b2)(found)) return found
			let [first = missing, second, ...more] = found
			if (void 0 === second) return { value: first, terms: [] }
			if (more.length > 0) throw new Error('a difference has two metrics')
			let value = difference(first, second)
			if ('missing' !== value.kind) return { value, terms: [first, second] }
			// No run has both, so what each of them has by itself says which one lacks it. That somebody would
			// have to choose between the runs of one changes nothing: none of them has the other.
			let terms = measures.map(measure => valueAlone(version, measure, looking) ?? missing)
			return { value: terms.find(isFailure) ?? value, terms }
		}
		/** null: not all of its evidence was collected, which a difference without a value does not ask for. */ function valueAlone(version, measure, looking) {
			let found = (0, $metric_value_0./* .lookFor */ xy)(version, [measure], looking)
			return (0, $metric_value_0./* .isMissing */ b2)(found) ? null : (found[0] ?? null)
		}
		let missing = { kind: 'missing' }
		/** Where one of both has no value, that is what the difference has. */ function difference(first, second) {
			if ('value' === first.kind && 'value' === second.kind)
				return {
					kind: 'value',
					value: (0, $arithmetic_exact_2./* .subtract */ Re)(first.value, second.value),
					points: [...first.points, ...second.points],
					measuredOn: (0, $evidence_datasets_3./* .together */ bs)([first.measuredOn, second.measuredOn]) ?? first.measuredOn,
					origin: first.origin
				}
			return worseOf([first, second])
		}
		/** The metric that is not there: of a difference, one of both. null: there is no such. */ function lackedName(gate, name, { value, terms }) {
			let readings = 0 === terms.length ? [value] : terms
			let index = readings.findIndex(({ kind }) => 'missing' === kind)
			return measuresOfGate(gate, name)[index]?.metric ?? null
		}
		/** Of two reasons why there is no value, the worse one. */ function worseOf(readings) {
			return readings.find(isFailure) ?? readings.find(({ kind }) => 'value' !== kind) ?? missing
		}
		function isFailure(reading) {
			return 'value' !== reading.kind && !isDoubtful(reading)
		}
		/** Where a value may be there, and nobody can tell: that is a hold, and no failure. */ function isDoubtful({ kind }) {
			switch (kind) {
				case 'dataset-not-known':
				case 'several-values-at-a-step':
				case 'not-its-own':
				case 'ambiguous':
					return true
				case 'value':
				case 'missing':
				case 'not-finite':
				case 'not-on-dataset':
				case 'unfinished':
				case 'narrowed-away':
				case 'model-gone':
				case 'no-run':
					return false
			}
		}
		/** The values that a difference was worked out from; empty: it is none, or lacks one. */ function valuesOf({ terms }) {
			return terms.flatMap(term => ('value' === term.kind ? [term.value] : []))
		}
	},
	1830: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ LF: () => /* binding */ read,
			/* harmony export */ Ry: () => /* binding */ oncePerStep,
			/* harmony export */ V2: () => /* binding */ isMeasured,
			/* harmony export */ b2: () => /* binding */ isMissing,
			/* harmony export */ xy: () => /* binding */ lookFor
		})
		/* harmony export */ /* unused harmony export originOf */ /* harmony import */ var $arithmetic_exact_2 = __webpack_require__(7591)
		/* harmony import */ var $arithmetic_int64_1 = __webpack_require__(3627)
		/* harmony import */ var $evidence_choose_run_0 = __webpack_require__(2820)
		/** The value of a metric, of evidence that was collected for it. */ function read(version, measure, looking) {
			let found = lookFor(version, [measure], looking)
			if (isMissing(found)) throw new Error(`the evidence of version ${version.version} was not collected`)
			let [value = { kind: 'missing' }] = found
			return value
		}
		/** The same, where the evidence may not have been collected yet. */ function lookFor(version, measures, looking) {
			let [first, ...others] = measures
			let questions = [questionOf(first), ...others.map(questionOf)]
			let choice = (0, $evidence_choose_run_0./* .chooseRun */ jH)(version, questions, looking)
			if ('needs' === choice.kind || 'forbidden' === choice.kind) return choice
			return measures.map((measure, index) => ('chosen' === choice.kind ? chosenValue(version, measure, choice, index) : notChosen(choice, index)))
		}
		function isMissing(found) {
			return 'kind' in found
		}
		function questionOf({ metric, aggregate, dataset }) {
			return { metric, values: wantedBy(aggregate), dataset }
		}
		function wantedBy(aggregate) {
			switch (aggregate) {
				case 'last':
					return 'last'
				case 'min':
					return 'least'
				case 'max':
					return 'greatest'
				case 'mean':
				case 'median':
					return 'all'
			}
		}
		function chosenValue(version, { aggregate }, choice, index) {
			let values = choice.chosen.values[index]
			if (void 0 === values) return { kind: 'missing' }
			let read = readPoints(values.points, aggregate)
			return 'number' === read.kind
				? { kind: 'value', value: read.value, points: values.points, measuredOn: values.measuredOn, origin: originOf(version, choice) }
				: read
		}
		/** Where the values of a choice come from. */ function originOf({ ownModel }, { chosen, of, leftOut, notRead }) {
			let { run, role, named, linked } = chosen
			return {
				run: run.runId,
				experimentId: run.experimentId,
				role,
				named,
				linked,
				loggedModel: 'known' === ownModel.kind ? ownModel.model.id : null,
				startedAt: run.startedAt,
				endedAt: run.endedAt,
				scorers: run.scorers,
				of,
				leftOut,
				notRead
			}
		}
		function notChosen(choice, index) {
			return 'ambiguous' === choice.kind ? { kind: 'ambiguous', among: choice.among.map(each => ambiguousValue(each, index)) } : choice
		}
		function ambiguousValue({ run, role, values }, index) {
			let there = values[index]
			return { run: run.runId, role, points: there?.points ?? [], measuredOn: there?.measuredOn ?? { datasets: new Map(), complete: false } }
		}
		/** The value of a metric: the last logged one, or a function over all of them. */ function readPoints(points, aggregate) {
			let strange = points.find(point => !isMeasured(point.value))
			if (void 0 !== strange) return { kind: 'not-finite', shown: showStrange(strange.value) }
			// The last value is one, whatever else was logged at its step.
			let once = 'last' === aggregate ? { kind: 'once', points } : oncePerStep(points)
			if ('doubtful' === once.kind) return { kind: 'several-values-at-a-step', step: once.step, points }
			if (0 === once.points.length) return { kind: 'missing' }
			let values = once.points.map(({ value }) => value)
			return { kind: 'number', value: aggregateOf(aggregate, values) }
		}
		/** Each step once: a run that was resumed, and MLflow's own evaluation, log a value again. */ function oncePerStep(points) {
			let byStep = new Map()
			let doubtful = []
			for (let point of points) {
				let known = byStep.get(point.step)
				if (void 0 === known) byStep.set(point.step, point)
				else if (known.value !== point.value) doubtful.push(point.step)
			}
			let [step] = doubtful.sort($arithmetic_int64_1./* .compareInt64 */ xb)
			return void 0 === step ? { kind: 'once', points: [...byStep.values()] } : { kind: 'doubtful', step }
		}
		/** MLflow stores an infinity as the largest double, so that one is no measurement either. */ function isMeasured(value) {
			return Number.isFinite(value) && Math.abs(value) !== Number.MAX_VALUE
		}
		function showStrange(value) {
			if (Number.isNaN(value)) return 'NaN'
			return value > 0 ? '+Infinity' : '-Infinity'
		}
		/**
		 * Of at least one value. The decimals that stand for two numbers have the order of the numbers, so only
		 * what is worked out of many is worked out in decimals.
		 */ function aggregateOf(aggregate, values) {
			switch (aggregate) {
				case 'last':
					return (0, $arithmetic_exact_2./* .exactOf */ LN)(values.at(-1) ?? 0 / 0)
				case 'min':
					return (0, $arithmetic_exact_2./* .exactOf */ LN)(values.reduce((least, value) => Math.min(least, value)))
				case 'max':
					return (0, $arithmetic_exact_2./* .exactOf */ LN)(values.reduce((most, value) => Math.max(most, value)))
				case 'mean':
					return (0, $arithmetic_exact_2./* .divideByCount */ S0)(
						values.map($arithmetic_exact_2./* .exactOf */ LN).reduce($arithmetic_exact_2./* .add */ WQ),
						values.length
					)
				case 'median':
					return median(values.toSorted((a, b) => a - b))
			}
		}
		function median(sorted) {
			let middle = index => (0, $arithmetic_exact_2./* .exactOf */ LN)(sorted[Math.floor(index)] ?? 0 / 0)
			return (0, $arithmetic_exact_2./* .divideByCount */ S0)(
				(0, $arithmetic_exact_2./* .add */ WQ)(middle((sorted.length - 1) / 2), middle(sorted.length / 2)),
				2
			)
		}
	},
	2651: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			ry: () => /* binding */ countIn,
			gZ: () => /* binding */ enoughEvidence,
			n7: () => /* binding */ supportingMetrics
		})
		// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
		var exact = __webpack_require__(7591)
		// EXTERNAL MODULE: ./src/core/statistics/normal-distribution.ts
		var normal_distribution = __webpack_require__(4956)
		// CONCATENATED MODULE: ./src/core/statistics/wilson.ts
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
		 */ function wilsonBounds({ proportion, samples, level }) {
			if (!(proportion >= 0 && proportion <= 1)) return { kind: 'refused', reason: 'not-a-proportion' }
			if (!Number.isSafeInteger(samples) || samples < 1) return { kind: 'refused', reason: 'not-a-count' }
			if (!(level > 0.5 && level < 1)) return { kind: 'refused', reason: 'not-a-level' }
			let z = (0, normal_distribution./* upperQuantile */ k)(1 - level)
			let weight = (z * z) / samples
			let reach = z * Math.sqrt((proportion * (1 - proportion)) / samples + weight / (4 * samples))
			let far = proportion + weight / 2 + reach
			// Rounding must not carry a bound over the proportion that it bounds, nor beyond 1.
			let lower = Math.min((proportion * proportion) / far, proportion)
			let upper = Math.min(Math.max(far / (1 + weight), proportion), 1)
			return { kind: 'bounds', lower, upper }
		}
		// EXTERNAL MODULE: ./src/core/gates/gate.ts
		var gates_gate = __webpack_require__(1741)
		// CONCATENATED MODULE: ./src/core/gates/sample-size.ts
		/** The metrics beside its own that a gate reads of the candidate. */ function supportingMetrics(gate) {
			let confidence = 'threshold' === gate.kind ? gate.confidence : null
			return [...(null === gate.samples ? [] : [gate.samples.metric]), ...(null === confidence ? [] : [(0, gates_gate./* basisOf */ gp)(confidence)])]
		}
		/**
		 * Whether the candidate's value rests on enough: the champion's is taken as it stands. `side`: the
		 * last value of another metric of the same run.
		 */ function enoughEvidence(gate, candidate, side) {
			let samples = null === gate.samples ? null : side(gate.samples.metric)
			let tooFew = null === gate.samples || null === samples ? [] : tooFewSamples(gate.samples, samples)
			if ('better-than' === gate.kind || null === gate.confidence) return { samples, confidence: null, lacking: tooFew }
			let basis = side((0, gates_gate./* basisOf */ gp)(gate.confidence))
			let limit = limitOf(gate.confidence, gate, candidate, basis)
			return {
				samples,
				confidence: { basis, limit: limit?.kind === 'limit' ? limit.limit : null },
				lacking: [...tooFew, ...(limit?.kind === 'no-confidence' ? [limit] : [])]
			}
		}
		function tooFewSamples({ min, otherwise }, samples) {
			let count = countIn(samples)
			return null !== count && count >= min ? [] : [{ kind: 'too-few-samples', otherwise }]
		}
		/** null: the basis is there, and the candidate has no value that could have a limit. */ function limitOf(confidence, gate, candidate, basis) {
			let side = (0, gates_gate./* limitSide */ Vv)(gate)
			let { otherwise } = confidence
			if ('wilson' === confidence.kind) {
				let samples = countIn(basis)
				if (null === samples) return { kind: 'no-confidence', because: 'no-count', otherwise }
				if ('value' !== candidate.kind) return null
				let bounds = wilsonBounds({ proportion: lastValue(candidate), samples, level: confidence.level })
				if ('refused' === bounds.kind) return { kind: 'no-confidence', because: 'no-proportion', otherwise }
				return { kind: 'limit', limit: (0, exact./* exactOf */ LN)(bounds[side]) }
			}
			if ('value' !== basis.kind) return { kind: 'no-confidence', because: 'no-limit', otherwise }
			if ('value' !== candidate.kind) return null
			// A limit on the wrong side of its value bounds something else.
			let order = (0, exact./* compare */ UD)(basis.value, candidate.value)
			let inconsistent = 'lower' === side ? order > 0 : order < 0
			if (inconsistent) return { kind: 'no-confidence', because: 'limit-beyond-value', otherwise }
			return { kind: 'limit', limit: basis.value }
		}
		/** The double that was logged; the functions that make several into one are never asked here. */ function lastValue({ points }) {
			return points.at(-1)?.value ?? 0 / 0
		}
		/** The count of samples that was logged: a whole number from 1 that a double can hold, or null. */ function countIn(reading) {
			if ('value' !== reading.kind) return null
			let count = lastValue(reading)
			return Number.isSafeInteger(count) && count >= 1 ? count : null
		}
	},
	5635: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ C: () => /* binding */ differenceInWords,
			/* harmony export */ Z: () => /* binding */ compareSignatures
		})
		/* harmony export */ /* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799)
		/* harmony import */ var $text_untrusted_text_0 = __webpack_require__(4213)
		/**
		 * Compares as MLflow enforces signatures when a model is called. A named input that is no longer
		 * there is no difference, because MLflow ignores what a caller sends beyond the schema; a new
		 * optional one is none either. Outputs are the same, or differ. A param that is gone, has another
		 * type or lost its default is a difference; a new one has a default. What is not understood is
		 * compared as it stands. What neither side describes cannot be compared at all.
		 */ function compareSignatures(champion, candidate) {
			let differences = [
				...schemaDifferences('inputs', champion.inputs, candidate.inputs),
				...schemaDifferences('outputs', champion.outputs, candidate.outputs),
				...paramDifferences(champion.params ?? [], candidate.params ?? []),
				...otherDifferences(champion, candidate)
			]
			if (differences.length > 0) return { kind: 'different', differences }
			let parts = ['inputs', 'outputs'].filter(part => null === champion[part] && null === candidate[part])
			return 0 === parts.length ? { kind: 'compatible' } : { kind: 'not-described', parts }
		}
		/** A clause about the candidate: `input 'age' is double, and long in the champion`. */ function differenceInWords(difference) {
			switch (difference.kind) {
				case 'form':
					return `its ${difference.part} are ${difference.candidate}, but ${difference.champion} in the champion`
				case 'count':
					return `it has ${difference.candidate} ${difference.part} without names, and the champion ${difference.champion}`
				case 'added':
					switch (difference.part) {
						case 'inputs':
							return `it requires a new input ${shownAt(difference.name)}`
						case 'outputs':
							return `it returns a new output ${shownAt(difference.name)}`
						case 'params':
							return `it has a new param ${shownAt(difference.name)} without a default`
					}
					break
				case 'dropped':
					return `it no longer has the ${one[difference.part]} ${shownAt(difference.name)}`
				case 'default-gone':
					return `param ${quoted(difference.name)} has a default in the champion, but no longer has one`
				case 'type': {
					let what = `${one[difference.part]} ${shownAt(difference.at)}`
					return difference.champion === difference.candidate
						? `${what} has a different nested type than in the champion`
						: `${what} is ${difference.candidate}, but ${difference.champion} in the champion`
				}
				case 'required':
					return `${one[difference.part]} ${shownAt(difference.at)} is ${difference.candidate ? 'required, but optional' : 'optional, but required'} in the champion`
				case 'unknown-part':
					return `its signature has a different value under ${quoted(difference.key)}`
			}
		}
		let one = { inputs: 'input', outputs: 'output', params: 'param' }
		function shownAt(at) {
			switch (typeof at) {
				case 'string':
					return quoted(at)
				case 'number':
					return `${at} (a number)`
				case 'object':
					return `${at.place}`
			}
		}
		function quoted(name) {
			return `'${(0, $text_untrusted_text_0./* .visible */ RK)(name, 80)}'`
		}
		function schemaDifferences(part, champion, candidate) {
			let forms = { champion: formOf(champion), candidate: formOf(candidate) }
			if (forms.champion !== forms.candidate) return [{ kind: 'form', part, ...forms }]
			if (null === champion || null === candidate) return []
			return champion[0]?.name === null ? placeDifferences(part, champion, candidate) : nameDifferences(part, champion, candidate)
		}
		function formOf(schema) {
			let first = schema?.[0]
			if (void 0 === first) return 'not described'
			if ('column' === first.type.kind) return null === first.name ? 'unnamed columns' : 'named columns'
			return null === first.name ? 'an unnamed tensor' : 'named tensors'
		}
		/** Without names nobody can tell which one is gone, so each has to be there. */ function placeDifferences(part, champion, candidate) {
			if (champion.length !== candidate.length) return [{ kind: 'count', part, champion: champion.length, candidate: candidate.length }]
			return champion.flatMap((field, index) => {
				let other = candidate[index]
				return void 0 === other ? [] : fieldDifferences(part, { place: index + 1 }, field, other)
			})
		}
		function nameDifferences(part, champion, candidate) {
			let before = byName(champion)
			let after = byName(candidate)
			let kept = [...after].flatMap(([name, field]) => {
				let former = before.get(name)
				if (void 0 !== former) return fieldDifferences(part, name, former, field)
				return 'outputs' === part || field.required ? [{ kind: 'added', part, name }] : []
			})
			if ('inputs' === part) return kept
			let gone = [...before.keys()].filter(name => !after.has(name))
			return [...kept, ...gone.map(name => ({ kind: 'dropped', part, name }))]
		}
		function byName(schema) {
			return new Map(schema.map(field => [field.name ?? '', field]))
		}
		function fieldDifferences(part, at, champion, candidate) {
			let differences = []
			let fits = 'inputs' === part ? takes(candidate.type, champion.type) : false
			if (!fits && !sameType(champion.type, candidate.type))
				differences.push({ kind: 'type', part, at, champion: typeInWords(champion.type), candidate: typeInWords(candidate.type) })
			let matters = 'outputs' === part || candidate.required
			if (champion.required !== candidate.required && matters) differences.push({ kind: 'required', part, at, candidate: candidate.required })
			return differences
		}
		/** Whether all that one tensor may be is also taken by the other, which may leave a size open. */ function takes(candidate, champion) {
			if ('column' === candidate.kind || 'column' === champion.kind) return false
			return (
				candidate.dtype === champion.dtype &&
				sameJson(candidate.others, champion.others) &&
				candidate.shape.length === champion.shape.length &&
				candidate.shape.every((size, index) => -1 === size || size === champion.shape[index])
			)
		}
		function sameType(a, b) {
			if ('column' === a.kind) return 'column' === b.kind && sameJson(a.type, b.type)
			return 'tensor' === b.kind && a.dtype === b.dtype && sameJson(a.shape, b.shape) && sameJson(a.others, b.others)
		}
		function typeInWords(type) {
			if ('column' === type.kind) return jsonInWords(type.type)
			let others = 0 === Object.keys(type.others).length ? '' : ` ${JSON.stringify(type.others)}`
			return (0, $text_untrusted_text_0./* .visible */ RK)(`${type.dtype} (${type.shape.join(', ')})${others}`)
		}
		function jsonInWords(json) {
			return (0, $text_untrusted_text_0./* .visible */ RK)('string' == typeof json ? json : JSON.stringify(json))
		}
		function paramDifferences(champion, candidate) {
			let after = new Map(candidate.map(param => [param.name, param]))
			let before = new Set(champion.map(param => param.name))
			let kept = champion.flatMap(({ name, type, ...was }) => {
				let now = after.get(name)
				if (void 0 === now) return [{ kind: 'dropped', part: 'params', name }]
				let differences = []
				if (!sameJson(type, now.type)) {
					let types = { champion: jsonInWords(type), candidate: jsonInWords(now.type) }
					differences.push({ kind: 'type', part: 'params', at: name, ...types })
				}
				if (null !== was.default && null === now.default) differences.push({ kind: 'default-gone', name })
				return differences
			})
			let demanded = candidate.filter(param => null === param.default && !before.has(param.name))
			return [...kept, ...demanded.map(({ name }) => ({ kind: 'added', part: 'params', name }))]
		}
		function otherDifferences(champion, candidate) {
			let [before, after] = [champion.others, candidate.others]
			let keys = new Set([...Object.keys(before), ...Object.keys(after)])
			return [...keys]
				.filter(key => {
					let both = Object.hasOwn(before, key) && Object.hasOwn(after, key)
					return !both || !sameJson(before[key] ?? null, after[key] ?? null)
				})
				.map(key => ({ kind: 'unknown-part', key }))
		}
		/** Whether two values are the same JSON, but for the order of keys. */ function sameJson(a, b) {
			return (0, canonicalize__WEBPACK_IMPORTED_MODULE_1__./* ["default"] */ A)(a) === (0, canonicalize__WEBPACK_IMPORTED_MODULE_1__./* ["default"] */ A)(b)
		}
	},
	4956: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ f: () => /* binding */ upperTail,
			/* harmony export */ k: () => /* binding */ upperQuantile
		})
		/* harmony export */ /**
		 * The two functions of the standard normal distribution that the tests here need.
		 *
		 * Written by hand, for lack of a library that fits: the packages that have both to full precision
		 * (@stdlib) add 270 kB to the bundle, jstat adds 130 kB and takes every tail beyond 8.3 standard
		 * deviations for zero, simple-statistics is off by 1e-3, and lib-r-math.js, a translation of R's
		 * GPL sources, reads the environment when it is imported.
		 *
		 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), section 26.2; by the
		 * numbers of its formulas. Held to scipy.stats.norm by a test.
		 */ /** From here on the continued fraction needs few terms; below it the series loses no digits. */ let tailStart = 2.5
		/** At 2.5 the continued fraction has converged to the last bit of a double. */ let fractionTerms = 120
		/** The probability that a standard normal value is above `z`; relative error below 1e-12. */ function upperTail(z) {
			if (z < 0) return 1 - upperTail(-z)
			return z < tailStart ? 0.5 - betweenZeroAnd(z) : farTail(z)
		}
		/**
		 * The `z` above which a standard normal value lies with the probability `tail`.
		 *
		 * @param tail above 0, at most 0.5: the caller vouches for it
		 */ function upperQuantile(tail) {
			// Formula 26.2.23, good to 4.5e-4; Halley's method then triples the digits in each round.
			let t = Math.sqrt(-2 * Math.log(tail))
			let above = 2.515517 + t * (0.802853 + 0.010328 * t)
			let below = 1 + t * (1.432788 + t * (0.189269 + 0.001308 * t))
			let z = t - above / below
			for (let round = 0; round < 3; round += 1) {
				let newton = (upperTail(z) - tail) / density(z)
				z += newton / (1 - (z * newton) / 2)
			}
			return z
		}
		function density(z) {
			return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
		}
		/** Formula 26.2.11: every term is positive, so nothing cancels. */ function betweenZeroAnd(z) {
			let term = z
			let sum = z
			for (let odd = 3; term > 1e-17 * sum; odd += 2) {
				term *= (z * z) / odd
				sum += term
			}
			return density(z) * sum
		}
		/** Formula 26.2.14. */ function farTail(z) {
			let fraction = z
			for (let term = fractionTerms; term >= 1; term -= 1) fraction = z + term / fraction
			return density(z) / fraction
		}
	},
	2108: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ o: () => /* binding */ fullHash,
			/* harmony export */ u: () => /* binding */ commitHash
		})
		/* harmony export */ /** Git's own word for "no commit": all zeros. */ let nothing = /^0+$/
		/** SHA-1, or SHA-256 in repositories that were made so. */ let full = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
		let abbreviated = /^[0-9a-f]{7,39}$/
		/**
		 * Reads what a tag or an event gives for a commit. Only a full hash is taken: what an abbreviated
		 * one means changes as a repository grows, and a name of a branch or `HEAD~1` means something else
		 * tomorrow. MLflow records full ones.
		 */ function commitHash(text) {
			let hash = text.toLowerCase()
			if (full.test(hash) && !nothing.test(hash)) return { kind: 'full', hash }
			let because = abbreviated.test(hash)
				? 'an abbreviated commit may mean another one tomorrow: all 40 digits are needed'
				: 'it is not the hash of a commit (40 or 64 hexadecimal digits)'
			return { kind: 'none', because }
		}
		/** The same where it does not matter why there is none. GitHub says "no commit" in zeros. */ function fullHash(text) {
			let commit = commitHash(text ?? '')
			return 'full' === commit.kind ? commit.hash : null
		}
	},
	5513: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ D: () => /* binding */ withoutCommands,
			/* harmony export */ v: () => /* binding */ harmlessLines
		})
		/* harmony export */ /* harmony import */ var $core_text_untrusted_text_0 = __webpack_require__(4213)
		/** Code points that are kept of one line. */ let longestLine = 8_000
		/**
		 * Text of which no line is a command to whatever runs the job, nor hides or moves another.
		 *
		 * GitHub's runner takes a line as a command if it begins with `::` after white space, or has `##[`
		 * anywhere; Azure DevOps looks for `##vso[` and TeamCity for `##teamcity[`. A space in between ends
		 * that and leaves it readable.
		 */ function harmlessLines(text) {
			return text
				.split(/\r\n|\n/)
				.map(line => withoutCommands((0, $core_text_untrusted_text_0./* .visible */ RK)(line, longestLine)))
				.join('\n')
		}
		/** The same for text of ours that may be coloured, and must not be cut. */ function withoutCommands(text) {
			// The runner's white space has U+0085 as well, unlike JavaScript's.
			return text.replace(/^([\s\u0085]*):(?=:)/gmu, '$1: ').replace(/##(?=(?:vso|teamcity)?\[)/gi, '## ')
		}
	},
	5442: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ a: () => /* binding */ repositoryName,
			/* harmony export */ t: () => /* binding */ workflowRun
		})
		/* harmony export */ /** `octo-bank/fraud-model`: as messages name it. */ function repositoryName({ owner, name }) {
			return `${owner}/${name}`
		}
		/** null: the runner's variables are not there, so this is no workflow run. */ function workflowRun(env) {
			let [owner, name, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/')
			let runId = env.GITHUB_RUN_ID ?? ''
			if (!owner || !name || rest.length > 0 || !/^\d+$/.test(runId)) return null
			let serverUrl = address(env.GITHUB_SERVER_URL, 'https://github.com')
			let attempt = Number(env.GITHUB_RUN_ATTEMPT)
			let runAttempt = Number.isSafeInteger(attempt) && attempt >= 1 ? attempt : 1
			return {
				repository: { owner, name },
				serverUrl,
				apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
				graphqlUrl: address(env.GITHUB_GRAPHQL_URL, 'https://api.github.com/graphql'),
				sha: env.GITHUB_SHA ?? '',
				runId,
				runAttempt,
				actor: env.GITHUB_ACTOR ?? '',
				url: `${serverUrl}/${owner}/${name}/actions/runs/${runId}/attempts/${runAttempt}`
			}
		}
		function address(given, otherwise) {
			return (given || otherwise).replace(/\/+$/, '')
		}
	},
	9155: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ H: () => /* binding */ closeStores,
			/* harmony export */ j: () => /* binding */ openStores
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $core_text_untrusted_text_1 = __webpack_require__(4213)
		/**
		 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
		 * read-only: to open it for writing may change it by that alone.
		 */ async function openStores(access, { trackingUri, registryUri, credentials }, context) {
			if (registryUri === trackingUri) {
				let both = await openStore(access, 'tracking', trackingUri, credentials, context)
				return { registry: both, tracking: both }
			}
			let tracking = await openStore('read', 'tracking', trackingUri, credentials, context)
			let registry = await openStore(access, 'registry', registryUri, credentials, context)
			return { registry, tracking }
		}
		async function closeStores({ registry, tracking }) {
			await registry.close()
			if (tracking !== registry) await tracking.close()
		}
		/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */ async function openStore(
			access,
			which,
			uri,
			credentials,
			context
		) {
			// `mysql+pymysql` names the database and the driver.
			let named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri)
			let scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null
			switch (scheme) {
				case 'http':
				case 'https': {
					let { openMlflow } = await Promise.all(/* import() */ [__webpack_require__.e(38), __webpack_require__.e(619), __webpack_require__.e(173)]).then(
						__webpack_require__.bind(__webpack_require__, 2173)
					)
					let { env, onRetry, now, dispatcher } = context
					return openMlflow({ uri, which, credentials, env, onRetry, ...(now ? { now } : {}), ...(dispatcher ? { dispatcher } : {}) })
				}
				case 'sqlite': {
					let [{ openSqlite }, { sqlitePath }] = await Promise.all([
						__webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 8056)),
						__webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 5729))
					])
					let workspace = context.env.MLFLOW_WORKSPACE
					return openSqlite(access, { path: sqlitePath(uri, context.cwd), cwd: context.cwd, ...(workspace ? { workspace } : {}) })
				}
				default:
					throw new $core_errors_errors_0./* .UsageError */ eb(unsupported(which, scheme))
			}
		}
		let supported = 'Stagegate reads https://…, http://… and sqlite:///path/mlflow.db. For any other store, start `mlflow server` on it and give its address.'
		function unsupported(which, scheme) {
			switch (scheme) {
				case 'databricks':
				case 'databricks-uc':
					return `The ${which} URI names Databricks, which Stagegate does not support yet. ${supported}`
				case 'postgres':
				case 'postgresql':
				case 'mysql':
				case 'mssql':
					return `The ${which} URI names a ${scheme} database, which is not read directly. ${supported}`
				case 'file':
					return `The ${which} URI names MLflow's file store, which MLflow itself is phasing out. ${supported}`
				case null:
					// Not shown: one that is written wrong may have a password where nobody looks for it.
					return `The ${which} URI has no scheme. ${supported}`
				default:
					// The rest of the URI may hold a password, so only its scheme is shown.
					return `The ${which} URI's scheme '${(0, $core_text_untrusted_text_1./* .visible */ RK)(scheme, 40)}' is not supported. ${supported}`
			}
		}
	},
	7225: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $Z: () => /* binding */ trendSentence,
			/* harmony export */ cq: () => /* binding */ trendTitle,
			/* harmony export */ np: () => /* binding */ pointRole,
			/* harmony export */ qy: () => /* binding */ trendInWords
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/* harmony import */ var $phrases_target_phrases_1 = __webpack_require__(4493)
		/** `val_auc of the last versions in Production`. */ function trendTitle({ metric, target }) {
			let where = 'alias' === target.kind ? (0, $phrase_0./* .say */ cv)`with` : (0, $phrase_0./* .say */ cv)`in`
			return (0,
			$phrase_0./* .say */ cv)`${(0, $phrase_0./* .name */ UU)(metric, 160)} of the last versions ${where} ${(0, $phrases_target_phrases_1./* .targetName */ je)(target)}`
		}
		let roles = { former: null, champion: 'champion', candidate: 'candidate' }
		/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (candidate) 0.9466`. */ function trendInWords({ points }) {
			let values = (0, $phrase_0./* .figures */ u5)(points.map(({ value }) => value))
			return (0, $phrase_0./* .commas */ Rm)(
				points.map(({ version, role }, index) => {
					let what = roles[role]
					return (0,
					$phrase_0./* .say */ cv)`version ${version}${null === what ? null : ((0, $phrase_0./* .say */ cv))` (${(0, $phrase_0./* .own */ ZV)(what)})`} ${values[index] ?? null}`
				})
			)
		}
		/** What stands below a point of the drawing. */ function pointRole({ role }) {
			let what = roles[role]
			return null === what ? null : (0, $phrase_0./* .own */ ZV)(what)
		}
		let reasons = { 'no-run': 'its run is gone', 'no-value': 'it has no such value', 'not-its-own': 'its value may belong to another model' }
		/** The trend and which versions it leaves out, in whole sentences. */ function trendSentence(trend) {
			let left = trend.leftOut.map(
				({ version, because }) => (0, $phrase_0./* .say */ cv)`version ${version} (${(0, $phrase_0./* .own */ ZV)(reasons[because])})`
			)
			let without = 0 === left.length ? null : (0, $phrase_0./* .say */ cv)` Left out: ${(0, $phrase_0./* .commas */ Rm)(left)}.`
			return (0, $phrase_0./* .say */ cv)`${trendTitle(trend)}: ${trendInWords(trend)}.${without}`
		}
	},
	5049: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Cc: () => /* binding */ Phrase,
			/* harmony export */ KE: () => /* binding */ listed,
			/* harmony export */ Rm: () => /* binding */ commas,
			/* harmony export */ UU: () => /* binding */ name,
			/* harmony export */ Vc: () => /* binding */ minute,
			/* harmony export */ ZV: () => /* binding */ own,
			/* harmony export */ cv: () => /* binding */ say,
			/* harmony export */ e4: () => /* binding */ versions,
			/* harmony export */ em: () => /* binding */ sentence,
			/* harmony export */ hS: () => /* binding */ counted,
			/* harmony export */ l2: () => /* binding */ capitalized,
			/* harmony export */ n$: () => /* binding */ moment,
			/* harmony export */ oR: () => /* binding */ joined,
			/* harmony export */ pj: () => /* binding */ plain,
			/* harmony export */ s6: () => /* binding */ nothing,
			/* harmony export */ u5: () => /* binding */ figures,
			/* harmony export */ vP: () => /* binding */ figure,
			/* harmony export */ vd: () => /* binding */ day
		})
		/* harmony export */ /* harmony import */ var $core_arithmetic_exact_0 = __webpack_require__(7591)
		/**
		 * A sentence that no renderer has written yet. Only the functions of this file make one, so a name
		 * cannot become text of ours on the way to a renderer.
		 */ class Phrase {
			#pieces
			constructor(pieces) {
				this.#pieces = pieces
			}
			get pieces() {
				return this.#pieces
			}
		}
		/** A sentence: what the template says is ours, and a string that is put into it is a name. */ function say(template, ...inserts) {
			return new Phrase(template.flatMap((text, index) => [{ kind: 'own', text }, ...piecesOf(inserts[index] ?? null)]))
		}
		/** A name that came from outside, of which more or fewer characters are shown than is usual. */ function name(text, limit) {
			return new Phrase([{ kind: 'name', text, limit }])
		}
		/** A word of ours that stands in a variable, such as a stage or a verdict. */ function own(text) {
			return new Phrase([{ kind: 'own', text }])
		}
		let nothing = new Phrase([])
		/** What looks like a number is text of ours, and anything else a name. */ function figure(text) {
			let isNumber = /^[-+−±]?(?:\d[\d.]*|\.\d+|Infinity)(?:\/\d+)?(?:e[-+]?\d+)?$|^NaN$/i.test(text)
			return new Phrase([{ kind: isNumber ? 'own' : 'name', text }])
		}
		/** Numbers that are compared, with enough digits to tell them apart. */ function figures(values, digits) {
			return (0, $core_arithmetic_exact_0./* .shown */ SP)(values, digits).map(figure)
		}
		/** The phrases with text of ours between them. */ function joined(phrases, between) {
			return new Phrase(phrases.flatMap(({ pieces }, index) => [...(0 === index ? [] : between.pieces), ...pieces]))
		}
		/** `a, b, c`. */ function commas(phrases) {
			return joined(phrases, say`, `)
		}
		/** `a`, `a and b`, `a, b and c`. */ function listed(phrases) {
			let last = phrases.at(-1)
			if (void 0 === last || 1 === phrases.length) return last ?? nothing
			return say`${commas(phrases.slice(0, -1))} and ${last}`
		}
		/** `no version`, `version 3`, `versions 3 and 4`. */ function versions(numbers) {
			if (0 === numbers.length) return say`no version`
			let all = listed(numbers.map(number => say`${number}`))
			return 1 === numbers.length ? say`version ${all}` : say`versions ${all}`
		}
		/** `1 gate`, `2 gates`; `one`: what one of them is called, with an `s` for more. */ function counted(count, one) {
			return say`${count} ${own(one)}${1 === count ? nothing : say`s`}`
		}
		/** `2026-09-07 10:11`, in UTC. `at` in milliseconds since 1970. */ function minute(at) {
			return timeText(at, 16)
		}
		/** `2026-09-07`. */ function day(at) {
			return timeText(at, 10)
		}
		function timeText(at, length) {
			let time = new Date(at)
			let text = Number.isNaN(time.getTime()) ? 'unknown' : time.toISOString().slice(0, length).replace('T', ' ')
			return new Phrase([{ kind: 'own', text }])
		}
		/** `2026-09-07 10:11 UTC`. */ function moment(at) {
			return say`${minute(at)} UTC`
		}
		/** The same with a capital letter, where it begins with text of ours. */ function capitalized(phrase) {
			let [first, ...others] = phrase.pieces.filter(({ kind, text }) => 'name' === kind || '' !== text)
			if (first?.kind !== 'own') return phrase
			let text = `${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}`
			return new Phrase([{ kind: 'own', text }, ...others])
		}
		/** A whole sentence, with its capital letter and its full stop; a name alone is none. */ function sentence(phrase) {
			if (phrase.pieces.every(({ kind, text }) => 'name' === kind || '' === text)) return phrase
			return /[.:!?]$/.test(plain(phrase)) ? capitalized(phrase) : say`${capitalized(phrase)}.`
		}
		/** The text as it is, for programs: nothing in it is quoted. */ function plain(phrase) {
			return phrase.pieces.map(({ text }) => text).join('')
		}
		function piecesOf(insert) {
			if (null === insert) return []
			if (insert instanceof Phrase) return insert.pieces
			return ['string' == typeof insert ? { kind: 'name', text: insert } : { kind: 'own', text: String(insert) }]
		}
	},
	1211: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Ri: () => /* binding */ baselineName,
			/* harmony export */ f$: () => /* binding */ noBaseline,
			/* harmony export */ jf: () => /* binding */ sideName,
			/* harmony export */ mc: () => /* binding */ baselineLabel
		})
		/* harmony export */ /* harmony import */ var $core_gates_gate_1 = __webpack_require__(1741)
		/* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/** `the champion (version 2)`. */ function baselineName({ gate, baseline }) {
			let named = (0, $core_gates_gate_1./* .baselineOfGate */ on)(gate)
			let version = baseline?.version ?? null
			let number = null === version ? null : (0, $phrase_0./* .say */ cv)` (version ${version})`
			switch (named?.kind) {
				case void 0:
					return (0, $phrase_0./* .say */ cv)`the bound`
				case 'champion':
					return (0, $phrase_0./* .say */ cv)`the champion${number}`
				case 'alias':
					return (0, $phrase_0./* .say */ cv)`the alias ${named.alias}${number}`
				case 'stage':
					return (0, $phrase_0./* .say */ cv)`the stage ${(0, $phrase_0./* .own */ ZV)(named.stage)}${number}`
				case 'version':
					return (0, $phrase_0./* .say */ cv)`version ${named.version}`
			}
		}
		/** `champion version 2`, before its value. */ function baselineLabel({ gate, baseline }, champion) {
			let version = null === baseline ? champion?.version : baseline.version
			let isChampion = null === baseline || (0, $core_gates_gate_1./* .baselineOfGate */ on)(gate)?.kind === 'champion'
			let number = null == version ? null : (0, $phrase_0./* .say */ cv)` ${version}`
			return (0, $phrase_0./* .say */ cv)`${(0, $phrase_0./* .own */ ZV)(isChampion ? 'champion version' : 'version')}${number}`
		}
		function noBaseline(gate) {
			let named = (0, $core_gates_gate_1./* .baselineOfGate */ on)(gate)
			if (named?.kind === 'alias') return (0, $phrase_0./* .say */ cv)`no version has the alias ${named.alias}`
			if (named?.kind === 'version') return (0, $phrase_0./* .say */ cv)`there is no version ${named.version}`
			return named?.kind === 'stage'
				? (0, $phrase_0./* .say */ cv)`no version is in ${(0, $phrase_0./* .own */ ZV)(named.stage)}`
				: (0, $phrase_0./* .say */ cv)`there is no champion`
		}
		/** `the candidate`, or the baseline's name. */ function sideName(side, result) {
			return 'candidate' === side ? (0, $phrase_0./* .say */ cv)`the candidate` : baselineName(result)
		}
	},
	744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ D: () => /* binding */ checkReason,
			/* harmony export */ S: () => /* binding */ acceptanceReason
		})
		/* harmony export */ /* harmony import */ var $core_model_target_5 = __webpack_require__(3580)
		/* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/* harmony import */ var $record_phrases_1 = __webpack_require__(2273)
		/* harmony import */ var $requirement_phrases_2 = __webpack_require__(4067)
		/* harmony import */ var $review_phrases_3 = __webpack_require__(9744)
		/* harmony import */ var $target_phrases_4 = __webpack_require__(4493)
		/** What a condition beside the gates found, in a sentence without its full stop. */ function checkReason(check) {
			switch (check.kind) {
				case 'version-not-ready':
					return (0, $phrase_0./* .say */ cv)`the model version is ${check.status}, not READY`
				case 'run-not-finished':
					return (0, $phrase_0./* .say */ cv)`the version's run is ${check.status}, not FINISHED`
				case 'run-deleted':
					return (0, $phrase_0./* .say */ cv)`the version's run has been deleted`
				case 'run-gone':
					return (0, $phrase_0./* .say */ cv)`the version's run no longer exists`
				case 'logged-model-gone':
					return (0, $phrase_0./* .say */ cv)`the version's logged model has been deleted`
				case 'rolled-back': {
					let { by, reason } = check.rolledBack
					return (0,
					$phrase_0./* .say */ cv)`${by} rolled the version back from this target${(0, $record_phrases_1./* .withReason */ ZI)(reason)}; the command clear-rollback allows its promotion again`
				}
				case 'superseded':
					return supersededReason(check.superseded)
				case 'no-way-back':
					return (0,
					$phrase_0./* .say */ cv)`rollback-on-failure would have to take the alias away again, because no version has it now: that needs the permission MANAGE on the registered model, and these credentials have EDIT`
				case 'alias-misspelt':
					return (0,
					$phrase_0./* .say */ cv)`no version has the alias ${check.wanted}, and by the records no version ever had it, but there is an alias ${check.meant}: correct the alias, or accept this hold`
				case 'requirement':
					return (0, $requirement_phrases_2./* .requirementReason */ Ke)(check.finding)
				case 'evidence-as-approved':
					return (0, $phrase_0./* .say */ cv)`the evidence is the evidence that was approved`
				case 'moved-since-approval':
					return (0,
					$phrase_0./* .say */ cv)`the target has moved since the approval, and an approval counts for one decision: ${(0, $phrase_0./* .name */ UU)(check.problem, 400)}`
				case 'evidence-not-as-approved':
					return (0,
					$phrase_0./* .say */ cv)`the evidence is not the evidence that was approved (${check.expected}): it has changed since, or expected-evidence is misspelled`
				default:
					return (0, $review_phrases_3./* .reviewReason */ d)(check)
			}
		}
		/** What became of a hold that somebody accepted; null where nobody did. */ function acceptanceReason(acceptance) {
			if ('none' === acceptance.kind) return null
			let { by, reason, digest } = acceptance.hold
			if ('accepted' === acceptance.kind) {
				// Not every event of GitHub names a person.
				let who = '' === by ? (0, $phrase_0./* .say */ cv)`somebody who is not named` : (0, $phrase_0./* .say */ cv)`${by}`
				return (0, $phrase_0./* .say */ cv)`this hold is accepted by ${who}: ${(0, $phrase_0./* .name */ UU)(reason, 600)}`
			}
			let why = {
				block: (0, $phrase_0./* .say */ cv)`it releases a hold and never a block`,
				'other-evidence': (0, $phrase_0./* .say */ cv)`it names other evidence, ${digest}, and the evidence has changed since`,
				'not-evidence': (0,
				$phrase_0./* .say */ cv)`it releases only what the evidence holds, and not a freeze, a soak time, a rollback mark, an approval, an old workflow run or another version than the reviewed one`
			}[acceptance.because]
			return (0, $phrase_0./* .say */ cv)`accept-hold changes nothing: ${why}`
		}
		/** Why an old workflow run does not promote, in a sentence without its full stop. */ function supersededReason({ own, since, holders }) {
			if (null === own) {
				let newer = null === since ? null : (0, $phrase_0./* .say */ cv)` (${(0, $record_phrases_1./* .writerOf */ bi)(since)})`
				let what = null === since ? (0, $phrase_0./* .say */ cv)`the target was moved` : wasDone(since, since.target)
				return (0,
				$phrase_0./* .say */ cv)`a newer workflow run has moved the target${newer}: ${what}, after this version was registered; start a new run of the workflow to promote`
			}
			let before = (0, $phrase_0./* .say */ cv)`this workflow run has already ${did(own)} (${(0, $record_phrases_1./* .writerOf */ bi)(own)})`
			let after =
				null === since
					? (0,
						$phrase_0./* .say */ cv)`somebody has changed that since without Stagegate: ${(0, $phrase_0./* .versions */ e4)(holders)} ${holders.length > 1 ? ((0, $phrase_0./* .say */ cv))`are` : ((0, $phrase_0./* .say */ cv))`is`} there now`
					: (0, $phrase_0./* .say */ cv)`${wasDone(since, own.target)} since (${(0, $record_phrases_1./* .writerOf */ bi)(since)})`
			return (0, $phrase_0./* .say */ cv)`${before}, and ${after}; start a new run of the workflow to promote`
		}
		function did({ action, version, target }) {
			return 'rollback' === action
				? (0, $phrase_0./* .say */ cv)`rolled back version ${version}`
				: (0, $phrase_0./* .say */ cv)`moved version ${version} to ${(0, $target_phrases_4./* .targetName */ je)(target)}`
		}
		/** Who has a stage changes also where its version is moved to another one. */ function wasDone({ action, version, target }, here) {
			if ('rollback' !== action) return (0, $phrase_0./* .say */ cv)`version ${version} was moved to ${(0, $target_phrases_4./* .targetName */ je)(target)}`
			let from = (0, $core_model_target_5./* .isSameTarget */ mv)(target, here)
				? null
				: (0, $phrase_0./* .say */ cv)` from ${(0, $target_phrases_4./* .targetName */ je)(target)}`
			return (0, $phrase_0./* .say */ cv)`version ${version} was rolled back${from}`
		}
	},
	1240: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ AG: () => /* binding */ datasetPhrase,
			/* harmony export */ Zy: () => /* binding */ datasetNames,
			/* harmony export */ cB: () => /* binding */ datasetsRemark,
			/* harmony export */ u4: () => /* binding */ datasetsCell,
			/* harmony export */ vo: () => /* binding */ differentDatasets
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/* harmony import */ var $baseline_phrases_1 = __webpack_require__(1211)
		/**
		 * On which datasets the two values of a gate were measured; null: there are not two, or the reason
		 * says it.
		 */ function datasetsRemark(result) {
			let { kind } = result.finding
			if ('datasets-differ' === kind || 'datasets-unknown' === kind) return null
			switch (result.datasets) {
				case null:
					return null
				case 'different':
					return differentDatasets(result)
				case 'same':
					return (0, $phrase_0./* .say */ cv)`both measured on ${measuredNames(result.candidateMeasuredOn)}`
				case 'unknown': {
					let sides = [result.candidateMeasuredOn, result.baseline?.measuredOn ?? null]
					let isNamed = sides.some(side => null !== side && side.datasets.size > 0)
					return (0, $phrase_0./* .say */ cv)`datasets not known${isNamed ? ((0, $phrase_0./* .say */ cv))`: ${datasetNames(result)}` : null}`
				}
			}
		}
		/** The same in a word or two, for a table. */ function datasetsCell({ datasets }) {
			switch (datasets) {
				case null:
					return null
				case 'same':
					return (0, $phrase_0./* .say */ cv)`same dataset`
				case 'different':
					return (0, $phrase_0./* .say */ cv)`different datasets`
				case 'unknown':
					return (0, $phrase_0./* .say */ cv)`datasets not known`
			}
		}
		function differentDatasets(result) {
			return (0, $phrase_0./* .say */ cv)`measured on different datasets: ${datasetNames(result)}`
		}
		function datasetNames(result) {
			let baseline = result.baseline?.measuredOn ?? null
			return (0,
			$phrase_0./* .say */ cv)`candidate on ${measuredNames(result.candidateMeasuredOn)}, ${(0, $baseline_phrases_1./* .baselineName */ Ri)(result)} on ${measuredNames(baseline)}`
		}
		function measuredNames(measured) {
			return (measured && datasetPhrase(measured, 3)) ?? (0, $phrase_0./* .say */ cv)`an unknown dataset`
		}
		/** `holdout (d1)`; null: MLflow names none. `most`: names that are shown. */ function datasetPhrase({ datasets }, most) {
			let names = [...datasets].map(([digest, name]) => (0, $phrase_0./* .say */ cv)`${name} (${digest})`)
			if (0 === names.length) return null
			return (0,
			$phrase_0./* .say */ cv)`${(0, $phrase_0./* .commas */ Rm)(names.slice(0, most))}${names.length > most ? ((0, $phrase_0./* .say */ cv))`, …` : null}`
		}
	},
	4525: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ B: () => /* binding */ effectPhrase,
			/* harmony export */ B8: () => /* binding */ probabilityPhrase,
			/* harmony export */ E5: () => /* binding */ confidenceClause,
			/* harmony export */ IA: () => /* binding */ superiorityReason,
			/* harmony export */ KN: () => /* binding */ percent,
			/* harmony export */ Yb: () => /* binding */ lackingReason
		})
		/* harmony export */ /* harmony import */ var $core_arithmetic_exact_3 = __webpack_require__(7591)
		/* harmony import */ var $core_gates_gate_2 = __webpack_require__(1741)
		/* harmony import */ var $core_gates_print_gate_0 = __webpack_require__(6651)
		/* harmony import */ var $core_gates_sample_size_4 = __webpack_require__(2651)
		/* harmony import */ var $phrase_1 = __webpack_require__(5049)
		/** Why there is not enough evidence, in a sentence without its full stop. */ function lackingReason({ gate, enough, candidate }, finding) {
			if ('too-few-samples' === finding.kind) {
				let { metric, min } = gate.samples ?? { metric: '', min: 1 }
				return (0, $phrase_1./* .say */ cv)`${sampleCount(metric, enough.samples)}; the gate needs at least ${(0, $phrase_1./* .counted */ hS)(min, 'sample')}`
			}
			if ('threshold' !== gate.kind || null === gate.confidence) throw new TypeError(`a gate that asks for no confidence said ${finding.kind}`)
			let asked = (0, $core_gates_gate_2./* .basisOf */ gp)(gate.confidence)
			let basis = enough.confidence?.basis ?? null
			let value =
				'value' === candidate.kind
					? (0, $phrase_1./* .figure */ vP)((0, $core_arithmetic_exact_3./* .canonicalText */ A4)(candidate.value))
					: $phrase_1./* .nothing */ s6
			switch (finding.because) {
				case 'no-count':
					return (0, $phrase_1./* .say */ cv)`${sampleCount(asked, basis)}, so the confidence limit of ${value} cannot be calculated`
				case 'no-proportion':
					return (0,
					$phrase_1./* .say */ cv)`${value} is not a proportion between 0 and 1, so its confidence limit cannot be calculated from a number of samples`
				case 'no-limit':
					return (0, $phrase_1./* .say */ cv)`${asked} ${found(basis)}, so there is no confidence limit to compare`
				case 'limit-beyond-value': {
					let side = (0, $core_gates_gate_2./* .limitSide */ Vv)(gate)
					let where = 'lower' === side ? 'above' : 'below'
					return (0,
					$phrase_1./* .say */ cv)`${asked} ${found(basis)}, which is ${(0, $phrase_1./* .own */ ZV)(where)} the value ${value}, so it cannot be the ${(0, $phrase_1./* .own */ ZV)(side)} limit of that value`
				}
			}
		}
		/** The clause that says where a limit comes from: `with 95 % confidence`. */ function confidenceClause(confidence) {
			switch (confidence.kind) {
				case 'wilson':
					return (0, $phrase_1./* .say */ cv)`with ${percent(confidence.level)} confidence`
				case 'logged':
					return (0, $phrase_1./* .say */ cv)`by its limit ${confidence.metric}`
			}
		}
		/** `95 %`, from a level between 0 and 1. */ function percent(level) {
			return (0, $phrase_1./* .say */ cv)`${(0, $phrase_1./* .figure */ vP)((0, $core_gates_print_gate_0./* .percentText */ fL)(level).replace(/ %$/, ''))} %`
		}
		/** `n_eval is 12.5, which is not a number of samples`. */ function sampleCount(metric, reading) {
			let says = (0, $phrase_1./* .say */ cv)`${metric} ${found(reading)}`
			let isCount = null !== reading && null !== (0, $core_gates_sample_size_4./* .countIn */ ry)(reading)
			if (isCount || (reading?.kind !== 'value' && reading?.kind !== 'not-finite')) return says
			return (0, $phrase_1./* .say */ cv)`${says}, which is not a number of samples`
		}
		function found(reading) {
			switch (reading?.kind) {
				case 'value':
					return (0, $phrase_1./* .say */ cv)`is ${(0, $phrase_1./* .figure */ vP)((0, $core_arithmetic_exact_3./* .canonicalText */ A4)(reading.value))}`
				case 'not-finite':
					return (0, $phrase_1./* .say */ cv)`is ${(0, $phrase_1./* .figure */ vP)(reading.shown)}`
				case 'not-on-dataset':
					return (0, $phrase_1./* .say */ cv)`has no value that was measured on this dataset`
				case 'dataset-not-known':
					return (0, $phrase_1./* .say */ cv)`has no value that MLflow assigns to this dataset`
				case 'several-values-at-a-step':
					return (0, $phrase_1./* .say */ cv)`has several values at step ${(0, $phrase_1./* .figure */ vP)(String(reading.step))}`
				case 'ambiguous':
					return (0, $phrase_1./* .say */ cv)`has several values, on different datasets or of different runs`
				case 'unfinished':
				case 'narrowed-away':
					return (0, $phrase_1./* .say */ cv)`has no value that counts`
				case 'not-its-own':
					return (0, $phrase_1./* .say */ cv)`has only values that may be those of another model`
				case 'model-gone':
					return (0, $phrase_1./* .say */ cv)`belongs to a logged model that has been deleted`
				case 'missing':
				case 'no-run':
				case void 0:
					return (0, $phrase_1./* .say */ cv)`was not logged`
			}
		}
		/** What the repeats or folds showed, in a sentence without its full stop. */ function superiorityReason(gate, finding, baseline) {
			let alpha = 'better-than' === gate.kind ? gate.alpha : 0
			let effect = 'better-than' === gate.kind ? effectPhrase(gate) : null
			let than = (0, $phrase_1./* .say */ cv)`better than ${baseline}${null === effect ? null : ((0, $phrase_1./* .say */ cv))` ${effect}`}`
			switch (finding.kind) {
				case 'better':
					return (0, $phrase_1./* .say */ cv)`${than}: ${atMost(finding.ranks.pValue, alpha)} ${basis(finding)}`
				case 'not-shown-better':
					return (0,
					$phrase_1./* .say */ cv)`not shown to be ${than}: chance alone gives such values with ${above(finding.ranks.pValue, alpha)} ${basis(finding)}`
				case 'too-few-values':
					return (0,
					$phrase_1./* .say */ cv)`too few values (${sizes(finding)}) to show a difference: even if every value of the candidate were better, chance alone would give that with ${above(finding.ranks.smallestOfSizes, alpha)}`
				case 'too-many-ties':
					return (0,
					$phrase_1./* .say */ cv)`too many values are equal to show a difference: even the best outcome with these values has ${above(finding.ranks.smallestPossible, alpha)} (${sizes(finding)} values)`
				case 'folds-do-not-match':
					return (0, $phrase_1./* .say */ cv)`a comparison by fold needs the same steps, each logged once, for the candidate and for ${baseline}`
				case 'not-comparable':
					return (0,
					$phrase_1./* .say */ cv)`the values of the candidate and of ${baseline} are too many, too unequal in number or too often equal for a test that can be trusted`
			}
		}
		/** `by more than 0.01`; null: by any amount. */ function effectPhrase(gate) {
			return null === (0, $core_gates_print_gate_0./* .effectText */ tr)(gate)
				? null
				: (0, $phrase_1./* .say */ cv)`by more than ${(0, $phrase_1./* .figure */ vP)(gate.minimumEffect)}`
		}
		/** What the test found as a table shows it: `p = 0.03 ≤ 0.05`; null where there was no test. */ function probabilityPhrase({ gate, finding }) {
			if ('better-than' !== gate.kind) return null
			switch (finding.kind) {
				case 'better':
					return atMost(finding.ranks.pValue, gate.alpha)
				case 'not-shown-better': {
					let [p, alpha] = probabilities(finding.ranks.pValue, gate.alpha)
					return (0, $phrase_1./* .say */ cv)`p = ${p} > ${alpha}`
				}
				default:
					return null
			}
		}
		function basis(finding) {
			let method = 'exact' === finding.ranks.method ? 'an exact test' : 'a normal approximation'
			return (0, $phrase_1./* .say */ cv)`in ${(0, $phrase_1./* .own */ ZV)(method)} of ${sizes(finding)} values`
		}
		function sizes({ candidates, baselines }) {
			return (0, $phrase_1./* .say */ cv)`${candidates} against ${baselines}`
		}
		/** What is so small has no digits that mean anything, and may have come out as 0. */ let tiny = 1e-12
		function atMost(p, alpha) {
			if (p < tiny && alpha >= tiny) return (0, $phrase_1./* .say */ cv)`p < ${tiny}`
			let [first, second] = probabilities(p, alpha)
			return (0, $phrase_1./* .say */ cv)`p = ${first} ≤ ${second}`
		}
		function above(p, alpha) {
			let [first, second] = probabilities(p, alpha)
			return (0, $phrase_1./* .say */ cv)`p = ${first}, above ${second}`
		}
		/** Three digits, and more where it takes more to tell them apart: "0.05, above 0.05" is never said. */ function probabilities(p, alpha) {
			let [first = $phrase_1./* .nothing */ s6, second = $phrase_1./* .nothing */ s6] = (0, $phrase_1./* .figures */ u5)(
				[(0, $core_arithmetic_exact_3./* .exactOf */ LN)(p), (0, $core_arithmetic_exact_3./* .exactOf */ LN)(alpha)],
				3
			)
			return [first, second]
		}
	},
	7088: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			oQ: () => /* binding */ amountWords,
			jY: () => /* binding */ boundCell,
			cI: () => /* binding */ candidateCell,
			h2: () => /* binding */ gateName,
			cG: () => /* binding */ gateReason,
			tJ: () => /* binding */ gateStory
		})
		// EXTERNAL MODULE: ./src/core/arithmetic/exact.ts
		var exact = __webpack_require__(7591)
		// EXTERNAL MODULE: ./src/core/gates/gate.ts
		var gates_gate = __webpack_require__(1741)
		// EXTERNAL MODULE: ./src/core/gates/print-gate.ts
		var print_gate = __webpack_require__(6651)
		// EXTERNAL MODULE: ./src/report/phrase.ts
		var phrase = __webpack_require__(5049)
		// EXTERNAL MODULE: ./src/report/phrases/baseline-phrases.ts
		var baseline_phrases = __webpack_require__(1211)
		// EXTERNAL MODULE: ./src/report/phrases/dataset-phrases.ts
		var dataset_phrases = __webpack_require__(1240)
		// EXTERNAL MODULE: ./src/report/phrases/evidence-phrases.ts
		var evidence_phrases = __webpack_require__(4525)
		// EXTERNAL MODULE: ./src/report/phrases/measure-phrases.ts
		var measure_phrases = __webpack_require__(8228)
		// EXTERNAL MODULE: ./src/report/phrases/numbers.ts
		var phrases_numbers = __webpack_require__(8253)
		// EXTERNAL MODULE: ./src/report/phrases/origin-phrases.ts
		var origin_phrases = __webpack_require__(8814)
		// CONCATENATED MODULE: ./src/report/phrases/whose-value-phrases.ts
		let mostNamed = 12
		/** `; did you mean accuracy? (it has 3 metrics: accuracy, f1, loss)`; null where it has none. */ function knownClause({ known }) {
			if (null === known || 0 === known.names.length) return null
			let { near, names } = known
			let or = (0, phrase./* joined */ oR)(
				near.map(metric => (0, phrase./* say */ cv)`${metric}`),
				(0, phrase./* say */ cv)` or `
			)
			let shown = (0, phrase./* commas */ Rm)(names.slice(0, mostNamed).map(metric => (0, phrase./* say */ cv)`${metric}`))
			let rest = names.length > mostNamed ? (0, phrase./* say */ cv)`, …` : null
			let has = (0, phrase./* say */ cv)` (it has ${(0, phrase./* counted */ hS)(names.length, 'metric')}: ${shown}${rest})`
			return 0 === near.length ? has : (0, phrase./* say */ cv)`; did you mean ${or}?${has}`
		}
		/** Why values do not count as those of `who`, in a sentence without its full stop. */ function notItsOwnReason(
			{ candidate, baseline },
			{ because, side },
			who
		) {
			let reading = 'candidate' === side ? candidate : baseline?.reading
			let value = theValues(reading?.kind === 'not-its-own' ? reading.points : [])
			let run = (0, phrase./* say */ cv)`the run of ${who}`
			let itsModel = (0, phrase./* say */ cv)`the logged model of ${who}`
			let perhaps = (0, phrase./* say */ cv)`so ${value} may belong to another model`
			let reasons = {
				'several-models': (0, phrase./* say */ cv)`${run} logged several models, and MLflow does not know which of them is ${who}, ${perhaps}`,
				'other-name': (0, phrase./* say */ cv)`${run} logged a model, and ${who} was registered from another name, ${perhaps}`,
				'other-place': (0, phrase./* say */ cv)`${run} logged a model, and the files of ${who} are somewhere else, ${perhaps}`,
				'other-run': (0, phrase./* say */ cv)`${who} was registered with the id of one run and the files of another, ${perhaps}`,
				'copy-not-known': (0, phrase./* say */ cv)`${who} is a copy, and the registry does not know where its files are, ${perhaps}`,
				'not-logged-to-it': (0, phrase./* say */ cv)`${run} logged other models as well, and ${value} was not logged to ${itsModel} (log it with model_id)`,
				'evaluated-another': (0,
				phrase./* say */ cv)`${run} logged this metric to another logged model, which it evaluated, and ${value} was not logged to ${itsModel} (log it with model_id)`,
				'linked-to-others': (0, phrase./* say */ cv)`MLflow links the run that is said to have evaluated ${who} only to other logged models, ${perhaps}`,
				'logged-to-another': (0, phrase./* say */ cv)`${run} logged ${value} to another logged model, and not to that of ${who}`,
				'logged-to-several': (0, phrase./* say */ cv)`${run} logged ${value} to ${itsModel} and, at the same time, to another one`,
				'too-many-models': (0,
				phrase./* say */ cv)`${value} may belong to another logged model, and there are too many to look at all of them (log it with model_id)`
			}
			return reasons[because]
		}
		function theValues(points) {
			let only = onlyValue(points)
			return null === only ? (0, phrase./* say */ cv)`one of its values` : (0, phrase./* say */ cv)`the value ${only}`
		}
		/** null: there are several, or none. */ function onlyValue(points) {
			let values = [...new Set(points.map(({ value }) => value))]
			let [first] = values
			if (void 0 === first || values.length > 1) return null
			return (0, phrase./* figure */ vP)(Number.isFinite(first) ? (0, exact./* canonicalText */ A4)((0, exact./* exactOf */ LN)(first)) : String(first))
		}
		// CONCATENATED MODULE: ./src/report/phrases/uncounted-phrases.ts
		let mostShown = 5
		/** Why none of the runs that measured it counts, in a sentence without its full stop. */ function uncountedReason(result, finding) {
			switch (finding.kind) {
				case 'ambiguous-evidence':
					return ambiguousReason(result, finding.side)
				case 'candidate-unfinished':
					return leftOutReason((0, phrase./* say */ cv)`the candidate`, result.candidate)
				case 'baseline-unfinished':
					return leftOutReason((0, baseline_phrases./* baselineName */ Ri)(result), result.baseline?.reading ?? null)
				case 'candidate-narrowed-away':
					return narrowedReason((0, phrase./* say */ cv)`the candidate`, finding.by)
				case 'baseline-narrowed-away':
					return narrowedReason((0, baseline_phrases./* baselineName */ Ri)(result), finding.by)
			}
		}
		/** Several runs measured it: each with its run and dataset, and what to write. */ function ambiguousReason(result, whose) {
			let reading = 'candidate' === whose ? result.candidate : result.baseline?.reading
			let among = reading?.kind === 'ambiguous' ? reading.among : []
			let more = among.length - mostShown
			let all = [...among.slice(0, mostShown).map(ambiguousPhrase), ...(more > 0 ? [(0, phrase./* say */ cv)`${more} more`] : [])]
			return (0,
			phrase./* say */ cv)`${among.length} runs measured this metric of ${(0, baseline_phrases./* sideName */ jf)(whose, result)}, and nothing says which of them counts: ${(0, phrase./* joined */ oR)(all, (0, phrase./* say */ cv)`; `)} (${waysOut(among, result)})`
		}
		function ambiguousPhrase({ run, role, points, measuredOn }) {
			let [dataset] = measuredOn.datasets
			let on = void 0 === dataset ? (0, phrase./* say */ cv)`an unknown dataset` : (0, phrase./* say */ cv)`${dataset[1]} (${dataset[0]})`
			let kind = (0, phrase./* own */ ZV)('training' === role ? 'training' : 'evaluation')
			return (0, phrase./* say */ cv)`${onlyValue(points) ?? ((0, phrase./* say */ cv))`one of its values`} on ${on} in the ${kind} run ${run}`
		}
		function waysOut(among, { metric, gate }) {
			let names = new Set(among.flatMap(({ measuredOn }) => [...measuredOn.datasets.values()]))
			let [dataset] = names
			let trained = among.some(({ role }) => 'training' === role)
			let evaluations = among.filter(({ role }) => 'training' !== role).length
			let ways = [
				...(trained && 1 === evaluations ? [(0, phrase./* say */ cv)`set ${'evidence-from: evaluation'}`] : []),
				...(void 0 === dataset || null !== gate.dataset ? [] : [(0, phrase./* say */ cv)`write ${(0, phrase./* name */ UU)(`${metric}@${dataset}`)}`]),
				(0, phrase./* say */ cv)`name the run with ${'evaluation-run'}`
			]
			return (0, phrase./* joined */ oR)(ways, (0, phrase./* say */ cv)`, or `)
		}
		/** Only runs have it that do not count. */ function leftOutReason(who, reading) {
			let out = reading?.kind === 'unfinished' ? reading.leftOut : []
			let why = [...new Set(out.map(({ because }) => because))].map(each => (0, phrase./* own */ ZV)(leftOutWords[each]))
			return (0, phrase./* say */ cv)`${who} has this metric only in evaluation runs that ${(0, phrase./* joined */ oR)(why, (0, phrase./* say */ cv)` or `)}`
		}
		let leftOutWords = { 'not-finished': 'did not finish', deleted: 'were deleted', gone: 'no longer exist', forbidden: 'may not be read' }
		/** Only runs have it that the policy leaves out. */ function narrowedReason(who, by) {
			let where = {
				from: (0, phrase./* say */ cv)`that ${'evidence-from'} leaves out`,
				experiment: (0, phrase./* say */ cv)`of other experiments than ${'evidence'} in the policy names`,
				'max-age': (0, phrase./* say */ cv)`that are older than the ${'max-age'} of ${'evidence'} in the policy`
			}[by]
			return (0, phrase./* say */ cv)`${who} has this metric only in runs ${where}`
		}
		// CONCATENATED MODULE: ./src/report/phrases/gate-phrases.ts
		/** What a comparator asks for, before its bound: `at least 0.9`. */ let amountWords = {
			'>=': 'at least',
			'>': 'more than',
			'<=': 'at most',
			'<': 'less than',
			'==': 'exactly'
		}
		let comparatorSigns = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '==': '=' }
		let opposite = { '>=': 'is below', '>': 'is not above', '<=': 'is above', '<': 'is not below', '==': 'is not' }
		/** `recall/senior >= 0.8`, as it was written, with the one name that it stands for here. */ function gateName(result) {
			return (0, phrase./* name */ UU)((0, print_gate./* gateText */ bp)(result), 160)
		}
		/**
		 * Why a gate said what it said, in a sentence without its full stop. It names the candidate's value and
		 * the baseline's, whatever the outcome. `champion`: beside an absolute gate, for comparison.
		 */ function gateReason(result, champion) {
			let numbers = (0, phrases_numbers./* numbersOf */ c)(result, champion)
			let { kind } = result.finding
			let compared = 'met' === kind || 'not-met' === kind
			let values = [
				...(compared || saysValue(result) || !numbers.has.candidate ? [] : [(0, phrase./* say */ cv)`candidate: ${numbers.candidate}`]),
				...('baseline-not-finite' !== kind && 'percent-of-zero' !== kind && numbers.has.baseline
					? [(0, phrase./* say */ cv)`${(0, baseline_phrases./* baselineLabel */ mc)(result, champion)}: ${numbers.baseline}`]
					: [])
			]
			let why = findingReason(result, numbers)
			let all = (0, phrase./* commas */ Rm)(values)
			let beside =
				0 === values.length
					? why
					: (0, phrase./* plain */ pj)(why).endsWith(')')
						? (0, phrase./* say */ cv)`${why}; ${all}`
						: (0, phrase./* say */ cv)`${why} (${all})`
			return result.datasetWarning ? (0, phrase./* say */ cv)`${beside}; warning: ${(0, dataset_phrases./* differentDatasets */ vo)(result)}` : beside
		}
		/** Whether what was found of the candidate names its value. */ function saysValue({ finding }) {
			return 'candidate-not-finite' === finding.kind || ('no-confidence' === finding.kind && 'no-limit' !== finding.because)
		}
		/** The reason, and where its values come from: for a line that has room for it. */ function gateStory(result, champion) {
			let reason = gateReason(result, champion)
			let origins = 'met' === result.finding.kind ? (0, origin_phrases./* originRemarks */ a)(result) : []
			let datasets = result.datasetWarning ? null : (0, dataset_phrases./* datasetsRemark */ cB)(result)
			let remarks = [...origins, ...(null === datasets ? [] : [datasets])]
			return (0, phrase./* joined */ oR)([reason, ...remarks], (0, phrase./* say */ cv)`; `)
		}
		function findingReason(result, numbers) {
			let { finding } = result
			let baseline = (0, baseline_phrases./* baselineName */ Ri)(result)
			switch (finding.kind) {
				case 'met':
				case 'not-met':
					return (0, phrase./* say */ cv)`${measured(result, numbers)} ${comparison(result, 'met' === finding.kind)} ${numbers.bound}`
				case 'candidate-has-no-run':
					return 'none' === finding.problem
						? (0, phrase./* say */ cv)`the version was registered without a run, so it has no metrics`
						: (0, phrase./* say */ cv)`the version's run no longer exists, so its metrics are lost`
				case 'candidate-lacks-metric':
					return (0, phrase./* say */ cv)`the candidate has no ${(0, measure_phrases./* lackedMetric */ Be)(result, 'candidate')}${knownClause(result)}`
				case 'candidate-not-finite':
					return (0,
					phrase./* say */ cv)`${(0, measure_phrases./* oneOf */ yL)(result, 'candidate')}the candidate's ${(0, measure_phrases./* valueOrValues */ Ld)(result, 'candidate')} is ${(0, phrase./* figure */ vP)(finding.shown)}`
				case 'candidate-not-on-dataset':
					return (0, measure_phrases./* notOnDataset */ rh)(result, 'candidate')
				case 'nothing-matches':
					return (0, phrase./* say */ cv)`no metric of the candidate matches this pattern${knownClause(result)}`
				case 'too-few-samples':
				case 'no-confidence':
					return (0, evidence_phrases./* lackingReason */ Yb)(result, finding)
				case 'better':
				case 'not-shown-better':
				case 'too-few-values':
				case 'too-many-ties':
				case 'folds-do-not-match':
				case 'not-comparable':
					return (0, evidence_phrases./* superiorityReason */ IA)(result.gate, finding, baseline)
				case 'skipped-first-promotion':
					return 'absolute-gate' === finding.because
						? (0, phrase./* say */ cv)`there is no champion yet, so the absolute gate on this metric decides`
						: (0, phrase./* say */ cv)`there is no champion yet, and first-promotion is allow`
				case 'held-first-promotion':
					return heldFirstPromotion(finding.because, result.gate)
				case 'baseline-unheld':
					return (0, baseline_phrases./* noBaseline */ f$)(result.gate)
				case 'baseline-is-candidate':
					return (0, phrase./* say */ cv)`${baseline} is the candidate itself`
				case 'baseline-has-no-run':
					return (0, phrase./* say */ cv)`${baseline} ${(0, phrase./* own */ ZV)(lostRun[finding.problem])}`
				case 'baseline-lacks-metric':
					return (0, phrase./* say */ cv)`${baseline} has no ${(0, measure_phrases./* lackedMetric */ Be)(result, 'baseline')}`
				case 'baseline-not-finite':
					return (0,
					phrase./* say */ cv)`${(0, measure_phrases./* oneOf */ yL)(result, 'baseline')}the ${(0, measure_phrases./* valueOrValues */ Ld)(result, 'baseline')} of ${baseline} is ${(0, phrase./* figure */ vP)(finding.shown)}`
				case 'baseline-not-on-dataset':
					return (0, measure_phrases./* notOnDataset */ rh)(result, 'baseline')
				case 'dataset-not-known': {
					let who = (0, baseline_phrases./* sideName */ jf)(finding.side, result)
					return 'no-datasets' === finding.because
						? (0,
							phrase./* say */ cv)`MLflow does not know on which datasets ${who} was measured: that needs one logged model (MLflow 3) for the version, and metrics that were logged to it with their dataset`
						: (0,
							phrase./* say */ cv)`${who} has several values of ${(0, measure_phrases./* metricMeant */ kZ)(result, finding.side)}, or one on several datasets, at the same step and time, and MLflow does not know which of them was measured on ${(0, measure_phrases./* datasetAsked */ dU)(result, finding.side)} (log each with its own step)`
				}
				case 'several-values-at-a-step':
					return (0,
					phrase./* say */ cv)`${(0, baseline_phrases./* sideName */ jf)(finding.side, result)} has different values of ${(0, measure_phrases./* metricMeant */ kZ)(result, finding.side)} at step ${(0, phrase./* figure */ vP)(String(finding.step))}, and MLflow does not know which of them counts (log one value for each step, or use the last value)`
				case 'not-its-own':
					return notItsOwnReason(result, finding, (0, baseline_phrases./* sideName */ jf)(finding.side, result))
				case 'ambiguous-evidence':
				case 'candidate-unfinished':
				case 'baseline-unfinished':
				case 'candidate-narrowed-away':
				case 'baseline-narrowed-away':
					return uncountedReason(result, finding)
				case 'candidate-model-gone':
					return (0, phrase./* say */ cv)`the version's logged model has been deleted, so its metrics are lost`
				case 'baseline-model-gone':
					return (0, phrase./* say */ cv)`the logged model of ${baseline} has been deleted`
				case 'baseline-has-same-values':
					return (0, phrase./* say */ cv)`${baseline} and the candidate come from the same run, so there is only one value to compare`
				case 'percent-of-zero':
					return (0, phrase./* say */ cv)`the value of ${baseline} is 0, and a percentage of 0 is no margin`
				case 'datasets-differ':
					return (0, dataset_phrases./* differentDatasets */ vo)(result)
				case 'datasets-unknown':
					return (0,
					phrase./* say */ cv)`MLflow does not know that both were measured on the same dataset: ${(0, dataset_phrases./* datasetNames */ Zy)(result)}`
			}
		}
		/** `is at least`, `is below`. Where a difference is only noise of floating point, that is said. */ function comparison(
			{ gate, candidate, bound, enough },
			holds
		) {
			if ('threshold' !== gate.kind) return (0, phrase./* say */ cv)`is not better than`
			let { comparator } = gate
			let value = enough.confidence?.limit ?? ('value' === candidate.kind ? candidate.value : null)
			let order = null === value || null === bound ? null : (0, exact./* compare */ UD)(value, bound)
			let looks = { '>=': -1 !== order, '>': 1 === order, '<=': 1 !== order, '<': -1 === order, '==': 0 === order }[comparator]
			if (null !== order && looks !== holds) return (0, phrase./* say */ cv)`is, but for rounding, equal to`
			return holds ? (0, phrase./* say */ cv)`is ${(0, phrase./* own */ ZV)(amountWords[comparator])}` : (0, phrase./* own */ ZV)(opposite[comparator])
		}
		/** What stands in the column of bounds: `≥ 0.9`, `p = 0.03 ≤ 0.05`, or a dash. */ function boundCell(result, numbers) {
			let { gate, bound } = result
			if ('better-than' === gate.kind || null === bound) return (0, evidence_phrases./* probabilityPhrase */ B8)(result) ?? (0, phrase./* say */ cv)`–`
			return (0, phrase./* say */ cv)`${(0, phrase./* own */ ZV)(comparatorSigns[gate.comparator])} ${numbers.bound}`
		}
		/** The candidate's value, and where a gate goes by a limit with confidence, that as well. */ function candidateCell({ gate, enough }, numbers) {
			if ('threshold' !== gate.kind || !enough.confidence?.limit) return numbers.candidate
			return (0, phrase./* say */ cv)`${numbers.candidate} (${amountOfLimit(gate, numbers)})`
		}
		/** `0.91`; `0.91 is at least 0.88 with 95 % confidence, which`: it is the limit that is judged. */ function measured({ gate, enough }, numbers) {
			let asked = 'threshold' === gate.kind && null !== gate.confidence
			if (!asked || !enough.confidence?.limit) return numbers.candidate
			let how = (0, evidence_phrases./* confidenceClause */ E5)(gate.confidence)
			return (0, phrase./* say */ cv)`${numbers.candidate} is ${amountOfLimit(gate, numbers)} ${how}, which`
		}
		/** `at least 0.88`. */ function amountOfLimit(gate, { limit }) {
			return (0, phrase./* say */ cv)`${(0, phrase./* own */ ZV)('lower' === (0, gates_gate./* limitSide */ Vv)(gate) ? 'at least' : 'at most')} ${limit}`
		}
		function heldFirstPromotion(because, gate) {
			// What an absolute gate must share with this one, beside the metric, to stand in for it.
			let shared = [
				...('threshold' === gate.kind && 'last' !== gate.aggregate ? [(0, phrase./* say */ cv)`function`] : []),
				...(null === gate.dataset ? [] : [(0, phrase./* say */ cv)`dataset`])
			]
			let onTheSame =
				0 === shared.length ? null : (0, phrase./* say */ cv)` with the same ${(0, phrase./* joined */ oR)(shared, (0, phrase./* say */ cv)` and `)}`
			return {
				asked: (0, phrase./* say */ cv)`there is no champion yet, and first-promotion is hold`,
				'no-absolute-gate': (0,
				phrase./* say */ cv)`there is no champion yet, and this metric has no absolute gate (add one${onTheSame}, or set first-promotion)`,
				'held-before': (0,
				phrase./* say */ cv)`there is no champion now, but there was one before, so this is not a first promotion (was the champion deleted?)`
			}[because]
		}
		let lostRun = { none: 'was registered without a run', gone: 'has a run that no longer exists', deleted: 'has a run that was deleted' }
	},
	3535: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ P: () => /* binding */ headline })
		/* harmony export */ /* unused harmony export tally */ /* harmony import */ var $core_decision_ungated_2 = __webpack_require__(686)
		/* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/* harmony import */ var $target_phrases_1 = __webpack_require__(4493)
		/** The first line of every report of a promotion: the verdict, and what it means. */ function headline(outcome) {
			return { ...verdictLine(outcome), because: tally(outcome) }
		}
		function verdictLine({ decision, ending }) {
			let { target } = decision
			let who = (0, $phrase_0./* .say */ cv)`${decision.model} version ${decision.candidate.version}`
			let isNot = (0, $phrase_0./* .say */ cv)`${who} is not promoted to ${(0, $target_phrases_1./* .targetName */ je)(target)}`
			if ('conflict' === ending.kind) {
				let sentence = ending.inPlace ? (0, $phrase_0./* .say */ cv)`${who} ${(0, $target_phrases_1./* .has */ zy)(target, 'now')}, but not alone` : isNot
				return { emoji: '⚠️', word: 'Conflict', tone: 'warn', sentence }
			}
			switch (decision.verdict) {
				case 'pass':
					if ('checked' === ending.kind) {
						let sentence = (0, $phrase_0./* .say */ cv)`${who} may be promoted to ${(0, $target_phrases_1./* .targetName */ je)(target)}`
						return { emoji: '✅', word: 'Pass', tone: 'pass', sentence }
					}
					return {
						emoji: '✅',
						word: 'already-there' === ending.kind ? 'In place' : 'Promoted',
						tone: 'pass',
						sentence: (0, $phrase_0./* .say */ cv)`${who} ${(0, $target_phrases_1./* .has */ zy)(target, 'now')}`
					}
				case 'unchanged':
					return {
						emoji: '➖',
						word: 'Unchanged',
						tone: 'pass',
						sentence: (0, $phrase_0./* .say */ cv)`${who} ${(0, $target_phrases_1./* .has */ zy)(target, 'already')}`
					}
				case 'hold':
					return { emoji: '✋', word: 'Hold', tone: 'hold', sentence: isNot }
				case 'block':
					return { emoji: '⛔', word: 'Block', tone: 'fail', sentence: isNot }
			}
		}
		/** How many gates said what, worst first, and what else stands in the way. */ function tally(outcome) {
			let { checks, verdict } = outcome.decision
			let unmet = checks.filter(check => 'pass' !== check.outcome).length
			let idle = 'unchanged' === verdict && 'conflict' !== outcome.ending.kind
			let idly = idle && outcome.decision.gates.length > 0 ? (0, $phrase_0./* .say */ cv)`, which decides nothing here` : null
			if (0 === unmet) return (0, $phrase_0./* .say */ cv)`${gateTally(outcome)}${idly}`
			let others = (0,
			$phrase_0./* .say */ cv)`${(0, $phrase_0./* .counted */ hS)(unmet, 'requirement')} ${(0, $phrase_0./* .own */ ZV)(1 === unmet ? 'is' : 'are')} not met`
			return (0, $phrase_0./* .say */ cv)`${gateTally(outcome)}, and ${others}${idly}`
		}
		/** `1 of 6 gates failed, 1 warning`. */ function gateTally({ decision }) {
			let { gates } = decision
			if (0 === gates.length)
				return 'retirement' === decision.target.kind
					? (0, $phrase_0./* .say */ cv)`a move to ${(0, $phrase_0./* .own */ ZV)(decision.target.stage)} needs no gates`
					: (0, $phrase_0./* .say */ cv)`no gates are set`
			let count = outcome => gates.filter(gate => gate.outcome === outcome).length
			let of = number =>
				1 === gates.length
					? (0, $phrase_0./* .say */ cv)`the gate`
					: number === gates.length
						? allOf(number)
						: (0, $phrase_0./* .say */ cv)`${number} of ${gates.length} gates`
			let [failed, held, passed] = [count('fail'), count('hold'), count('pass')]
			let first =
				failed > 0
					? (0, $phrase_0./* .say */ cv)`${of(failed)} failed`
					: held > 0
						? (0, $phrase_0./* .say */ cv)`${of(held)} could not be judged`
						: passed > 0
							? (0, $phrase_0./* .say */ cv)`${of(passed)} passed`
							: (0, $phrase_0./* .say */ cv)`no gate failed`
			let others = [
				...(failed > 0 && held > 0 ? [(0, $phrase_0./* .say */ cv)`${held} could not be judged`] : []),
				...(count('warn') > 0 ? [(0, $phrase_0./* .counted */ hS)(count('warn'), 'warning')] : []),
				...(count('info') > 0 ? [(0, $phrase_0./* .say */ cv)`${count('info')} not met for information only`] : []),
				...(count('skip') > 0 ? [(0, $phrase_0./* .say */ cv)`${count('skip')} skipped`] : [])
			]
			let goesThrough = 'pass' === decision.verdict && 'none' === decision.acceptance.kind
			let ungated = goesThrough && (0, $core_decision_ungated_2./* .isUngated */ R)(gates) ? (0, $phrase_0./* .say */ cv)`, so the promotion is ungated` : null
			return (0, $phrase_0./* .say */ cv)`${(0, $phrase_0./* .commas */ Rm)([first, ...others])}${ungated}`
		}
		/** `both gates`, `all 3 gates`. */ function allOf(number) {
			return 2 === number ? (0, $phrase_0./* .say */ cv)`both gates` : (0, $phrase_0./* .say */ cv)`all ${number} gates`
		}
	},
	8228: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Be: () => /* binding */ lackedMetric,
			/* harmony export */ Ld: () => /* binding */ valueOrValues,
			/* harmony export */ V2: () => /* binding */ termsPhrase,
			/* harmony export */ dU: () => /* binding */ datasetAsked,
			/* harmony export */ kZ: () => /* binding */ metricMeant,
			/* harmony export */ rh: () => /* binding */ notOnDataset,
			/* harmony export */ yL: () => /* binding */ oneOf
		})
		/* harmony export */ /* harmony import */ var $core_arithmetic_exact_4 = __webpack_require__(7591)
		/* harmony import */ var $core_gates_gate_3 = __webpack_require__(1741)
		/* harmony import */ var $core_gates_measured_0 = __webpack_require__(3430)
		/* harmony import */ var $phrase_1 = __webpack_require__(5049)
		/* harmony import */ var $baseline_phrases_2 = __webpack_require__(1211)
		/** Of the two metrics of a difference, the one that the finding is about; null: it is no difference. */ function decidingTerm(
			{ gate, candidate, candidateTerms, baseline },
			side
		) {
			if (null === (0, $core_gates_measured_0./* .subtractedIn */ n0)(gate)) return null
			let measures = (0, $core_gates_measured_0./* .measuresOfGate */ wG)(gate, '')
			let reading = 'candidate' === side ? candidate : (baseline?.reading ?? null)
			let terms = 'candidate' === side ? candidateTerms : (baseline?.terms ?? [])
			return (reading && measures[terms.indexOf(reading)]) ?? null
		}
		/** What a finding is about: `this metric`, or of a difference the one of both that it is. */ function metricMeant(result, side) {
			let term = decidingTerm(result, side)
			return null === term ? (0, $phrase_1./* .say */ cv)`this metric` : (0, $phrase_1./* .say */ cv)`${term.metric}`
		}
		/** `such metric`; of a difference, the one of both that is not there, or that no run has both. */ function lackedMetric(result, side) {
			if (!isDifference(result)) return (0, $phrase_1./* .say */ cv)`such metric`
			let term = decidingTerm(result, side)
			if (null !== term) return (0, $phrase_1./* .say */ cv)`metric ${term.metric}`
			let names = (0, $core_gates_measured_0./* .measuresOfGate */ wG)(result.gate, '').map(({ metric }) => (0, $phrase_1./* .say */ cv)`${metric}`)
			return (0, $phrase_1./* .say */ cv)`run with both ${(0, $phrase_1./* .listed */ KE)(names)}`
		}
		function isDifference({ gate }) {
			return null !== (0, $core_gates_measured_0./* .subtractedIn */ n0)(gate)
		}
		/** A function, and `better-than`, take every value that was logged. */ function oneOf(result, side) {
			return 'last' === functionOf(result, side) ? null : (0, $phrase_1./* .say */ cv)`one of `
		}
		function valueOrValues(result, side) {
			let values = (0, $phrase_1./* .own */ ZV)('last' === functionOf(result, side) ? 'value' : 'values')
			return isDifference(result) ? (0, $phrase_1./* .say */ cv)`${values} of ${metricMeant(result, side)}` : values
		}
		function functionOf(result, side) {
			return decidingTerm(result, side)?.aggregate ?? (0, $core_gates_gate_3./* .aggregateOfGate */ yl)(result.gate)
		}
		function notOnDataset(result, side) {
			return (0,
			$phrase_1./* .say */ cv)`${(0, $baseline_phrases_2./* .sideName */ jf)(side, result)} has no value of ${metricMeant(result, side)} that was measured on ${datasetAsked(result, side)}`
		}
		function datasetAsked(result, side) {
			let { dataset } = decidingTerm(result, side) ?? result.gate
			return null === dataset ? (0, $phrase_1./* .say */ cv)`the dataset` : (0, $phrase_1./* .say */ cv)`dataset ${dataset}`
		}
		/** ` (0.99 − 0.96)`: what a difference was calculated from; null where the gate is of one metric. */ function termsPhrase(terms, unmeasured) {
			if (0 === terms.length) return null
			let values = terms.flatMap(term => ('value' === term.kind ? [term.value] : []))
			let texts = (0, $phrase_1./* .figures */ u5)(values)
			let parts = terms.map(term => {
				if ('value' !== term.kind) return unmeasured(term)
				return texts[values.findIndex(value => 0 === (0, $core_arithmetic_exact_4./* .compare */ UD)(value, term.value))] ?? unmeasured(term)
			})
			return (0, $phrase_1./* .say */ cv)` (${(0, $phrase_1./* .joined */ oR)(parts, (0, $phrase_1./* .say */ cv)` − `)})`
		}
	},
	8253: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ R: () => /* binding */ doubleOf,
			/* harmony export */ c: () => /* binding */ numbersOf
		})
		/* harmony export */ /* harmony import */ var $core_arithmetic_exact_2 = __webpack_require__(7591)
		/* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/* harmony import */ var $measure_phrases_1 = __webpack_require__(8228)
		let none = (0, $phrase_0./* .say */ cv)`–`
		/**
		 * The numbers of one gate for people. Those that are compared are rounded together, with as many
		 * digits as it takes to tell them apart: "75 < 75" must never be read.
		 */ function numbersOf(result, champion) {
			let { candidate, bound, gate } = result
			let beside = otherReading(result, champion)
			let baseline = beside?.value ?? null
			let [value, other] = [exactIn(candidate), exactIn(baseline)]
			let limit = result.enough.confidence?.limit ?? null
			let compared = [value, limit, other, bound].filter(it => null !== it)
			let together = (0, $phrase_0./* .figures */ u5)(compared)
			let text = exact => (null === exact ? void 0 : together[compared.indexOf(exact)]) ?? none
			// A threshold says in its own text which value it takes of several.
			let of = 'better-than' === gate.kind ? (0, $phrase_0./* .say */ cv)`median ` : null
			let measured = (exact, reading) => (null === exact ? unmeasured(reading) : (0, $phrase_0./* .say */ cv)`${of}${text(exact)}`)
			return {
				candidate: (0,
				$phrase_0./* .say */ cv)`${measured(value, candidate)}${(0, $measure_phrases_1./* .termsPhrase */ V2)(result.candidateTerms, unmeasured)}`,
				baseline: (0, $phrase_0./* .say */ cv)`${measured(other, baseline)}${(0, $measure_phrases_1./* .termsPhrase */ V2)(beside?.terms ?? [], unmeasured)}`,
				difference: null === value || null === other ? none : difference(value, other, result),
				limit: text(limit),
				bound: text(bound),
				has: { candidate: isLogged(candidate), baseline: isLogged(baseline) }
			}
		}
		/** Beside an absolute gate stands the champion's value, too: it decides nothing there. */ function otherReading({ baseline, championBeside }, champion) {
			if (null !== baseline) return baseline.reading && { value: baseline.reading, terms: baseline.terms }
			return null === champion ? null : championBeside
		}
		function exactIn(reading) {
			return reading?.kind === 'value' ? reading.value : null
		}
		function isLogged(reading) {
			return reading?.kind === 'value' || reading?.kind === 'not-finite'
		}
		let unmeasuredWords = {
			missing: 'missing',
			'not-on-dataset': 'not on this dataset',
			'dataset-not-known': 'not known',
			'several-values-at-a-step': 'not known',
			'not-its-own': 'not known',
			ambiguous: 'several',
			unfinished: 'does not count',
			'narrowed-away': 'does not count',
			'model-gone': 'deleted',
			'no-run': 'no run'
		}
		function unmeasured(reading) {
			if (null === reading || 'value' === reading.kind) return none
			return 'not-finite' === reading.kind ? (0, $phrase_0./* .figure */ vP)(reading.shown) : (0, $phrase_0./* .own */ ZV)(unmeasuredWords[reading.kind])
		}
		/** In percent of the baseline's absolute value where that says something, for people to look at. */ function difference(value, baseline, result) {
			let by = (0, $core_arithmetic_exact_2./* .subtract */ Re)(value, baseline)
			if ((0, $core_arithmetic_exact_2./* .isZero */ be)(by)) return (0, $phrase_0./* .say */ cv)`= the same`
			let isUp = (0, $core_arithmetic_exact_2./* .compare */ UD)(value, baseline) > 0
			let sign = isUp ? (0, $phrase_0./* .say */ cv)`▲ +` : (0, $phrase_0./* .say */ cv)`▼ −`
			let wants = isOfOtherDatasets(result) ? null : directionOf(result.gate)
			let word =
				null === wants ? null : (0, $phrase_0./* .say */ cv)` ${(0, $phrase_0./* .own */ ZV)(wants === (isUp ? 'higher' : 'lower') ? 'better' : 'worse')}`
			let percent = 100 * Math.abs(doubleOf(by) / doubleOf(baseline))
			return (0, $phrase_0./* .say */ cv)`${sign}${
				inPercent(percent) ?? ((0, $phrase_0./* .figure */ vP))((0, $core_arithmetic_exact_2./* .shown */ SP)([by])[0]?.replace(/^-/, '') ?? '')
			}${word}`
		}
		function inPercent(percent) {
			if (!Number.isFinite(percent) || percent < 0.001 || percent >= 1000) return null
			return (0, $phrase_0./* .say */ cv)`${percent >= 100 ? Math.round(percent) : Number(percent.toPrecision(2))} %`
		}
		function isOfOtherDatasets({ finding, datasetWarning }) {
			return datasetWarning || 'datasets-differ' === finding.kind || 'datasets-unknown' === finding.kind
		}
		/** Which way is better, by the gate's operator; null where it wants the value to be equal. */ function directionOf(gate) {
			if ('better-than' === gate.kind) return gate.better
			return { '>=': 'higher', '>': 'higher', '<=': 'lower', '<': 'lower', '==': null }[gate.comparator]
		}
		/** As near as a double comes: for looking at only. */ function doubleOf(value) {
			return Number((0, $core_arithmetic_exact_2./* .shown */ SP)([value], 17)[0])
		}
	},
	8814: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ a: () => /* binding */ originRemarks,
			/* harmony export */ f: () => /* binding */ evidencePhrase
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/* harmony import */ var $dataset_phrases_1 = __webpack_require__(1240)
		/** What is worth a word of where the values of a row come from. Nothing for most rows. */ function originRemarks({ candidate, scorersDiffer }) {
			return [
				...('value' === candidate.kind ? ofRun(candidate.origin) : []),
				...(scorersDiffer ? [(0, $phrase_0./* .say */ cv)`scored by different scorers`] : [])
			]
		}
		function ofRun({ role, named, linked, of, leftOut, notRead }) {
			let others = leftOut.length
			let notLinked = linked ? null : (0, $phrase_0./* .say */ cv)`, which MLflow does not link to the version`
			return [
				...(named ? [(0, $phrase_0./* .say */ cv)`from the run that evaluation-run names${notLinked}`] : []),
				...(named || 'unlinked' !== role ? [] : [(0, $phrase_0./* .say */ cv)`from a run that the policy found, which MLflow does not link to the version`]),
				...(of > 1 ? [(0, $phrase_0./* .say */ cv)`the newest of ${of} evaluations`] : []),
				...(others > 0
					? [
							(0,
							$phrase_0./* .say */ cv)`${(0, $phrase_0./* .counted */ hS)(others, 'other evaluation run')} ${(0, $phrase_0./* .own */ ZV)(1 === others ? 'does' : 'do')} not count (not finished, deleted or not readable)`
						]
					: []),
				...(notRead > 0
					? [
							(0,
							$phrase_0./* .say */ cv)`${(0, $phrase_0./* .counted */ hS)(notRead, 'older evaluation run')} ${(0, $phrase_0./* .own */ ZV)(1 === notRead ? 'was' : 'were')} not read`
						]
					: [])
			]
		}
		/** `val_auc: evaluation run abc, on holdout (d1), step 3, 2026-11-21 14:30 UTC`: for the folded evidence. */ function evidencePhrase({
			metric,
			candidate
		}) {
			if ('value' !== candidate.kind) return null
			let { origin, measuredOn, points } = candidate
			let dataset = (0, $dataset_phrases_1./* .datasetPhrase */ AG)(measuredOn, 2)
			let on = null === dataset ? (0, $phrase_0./* .say */ cv)`dataset not known` : (0, $phrase_0./* .say */ cv)`on ${dataset}`
			let kind = (0, $phrase_0./* .own */ ZV)('training' === origin.role ? 'training' : 'evaluation')
			let last = points.at(-1)
			let logged =
				void 0 === last
					? null
					: (0,
						$phrase_0./* .say */ cv)`, step ${(0, $phrase_0./* .figure */ vP)(String(last.step))}, ${(0, $phrase_0./* .moment */ n$)(Number(last.timestamp))}`
			return (0, $phrase_0./* .say */ cv)`${metric}: ${kind} run ${origin.run}, ${on}${logged}`
		}
	},
	2273: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ TU: () => /* binding */ byWhom,
			/* harmony export */ ZI: () => /* binding */ withReason,
			/* harmony export */ bi: () => /* binding */ writerOf,
			/* harmony export */ qF: () => /* binding */ nouns,
			/* harmony export */ zZ: () => /* binding */ aRecord
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/** What the record is one of. */ let nouns = { promote: 'move', transition: 'move', rollback: 'rollback', adopt: 'adoption', 'clear-rollback': 'clearing' }
		/** `a move`, `an adoption`. */ function aRecord({ action }) {
			return (0,
			$phrase_0./* .say */ cv)`${'adopt' === action ? ((0, $phrase_0./* .say */ cv))`an` : ((0, $phrase_0./* .say */ cv))`a`} ${(0, $phrase_0./* .own */ ZV)(nouns[action])}`
		}
		/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */ function writerOf({ by, at, run }) {
			let who = '' === by ? [] : [(0, $phrase_0./* .name */ UU)(by, 300)]
			let where = null === run || '' === run ? [] : [(0, $phrase_0./* .name */ UU)(run, 300)]
			return (0, $phrase_0./* .commas */ Rm)([...who, (0, $phrase_0./* .moment */ n$)(at), ...where])
		}
		/** ` by mona`; nothing where nobody is named. */ function byWhom(by, limit) {
			return '' === by ? null : (0, $phrase_0./* .say */ cv)` by ${(0, $phrase_0./* .name */ UU)(by, limit)}`
		}
		/** `: too many false alarms`; nothing where no reason is given. */ function withReason(reason) {
			return null === reason ? null : (0, $phrase_0./* .say */ cv)`: ${reason}`
		}
	},
	4067: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Ke: () => /* binding */ requirementReason,
			/* harmony export */ bi: () => /* binding */ conditionPhrase,
			/* harmony export */ fD: () => /* binding */ agePhrase,
			/* harmony export */ sP: () => /* binding */ source
		})
		/* harmony export */ /* harmony import */ var $core_signatures_signature_comparison_0 = __webpack_require__(5635)
		/* harmony import */ var $phrase_1 = __webpack_require__(5049)
		/** More differences would bury the rest of the report. */ let mostShown = 5
		/** What a requirement of the policy found, in a sentence without its full stop. */ function requirementReason(finding) {
			switch (finding.kind) {
				case 'from':
					return 'pass' === finding.outcome
						? (0, $phrase_1./* .say */ cv)`the version ${source(finding.source, ['is in', 'has'])}`
						: (0, $phrase_1./* .say */ cv)`the version ${source(finding.source, ['is not in', 'does not have'])}, and the policy requires that`
				case 'tag': {
					let { key, found, condition } = finding
					let has =
						null === found ? (0, $phrase_1./* .say */ cv)`the version has no tag ${key}` : (0, $phrase_1./* .say */ cv)`the version's tag ${key} is ${found}`
					if ('pass' === finding.outcome) return has
					return (0, $phrase_1./* .say */ cv)`${has}; the policy requires ${conditionPhrase(condition, (0, $phrase_1./* .say */ cv)`the tag`)}`
				}
				case 'max-age': {
					let { age } = finding
					let limit = agePhrase(finding.limit)
					if (null === age) return (0, $phrase_1./* .say */ cv)`MLflow does not know when the version's run ended, and the policy requires at most ${limit} ago`
					if ('hold' === finding.outcome)
						return (0,
						$phrase_1./* .say */ cv)`the version's run ends ${duration(-age)} in the future according to MLflow, so its age is not known, and the policy requires at most ${limit}`
					return (0, $phrase_1./* .say */ cv)`the version's run ended ${duration(age)} ago; the policy allows ${limit}`
				}
				case 'soak': {
					let { source: of, held } = finding
					let limit = agePhrase(finding.limit)
					let since = source(of, ['has been in', 'has had'])
					if (null === held) return (0, $phrase_1./* .say */ cv)`no Stagegate record shows since when the version ${since}, and the policy requires ${limit}`
					if (held < 0)
						return (0, $phrase_1./* .say */ cv)`the record of when the version came ${source(of, [
							'to',
							'to'
						])} is ${duration(-held)} ahead of the clock, so the time there is not known, and the policy requires ${limit}`
					let so = (0, $phrase_1./* .say */ cv)`the version ${since} for ${duration(held)}`
					return 'pass' === finding.outcome
						? (0, $phrase_1./* .say */ cv)`${so}; the policy requires ${limit}`
						: (0, $phrase_1./* .say */ cv)`${so}, and the policy requires ${limit}: try again later`
				}
				case 'git-commit':
					return originReason(finding.origin, finding.asked)
				case 'signature':
					return signatureReason(finding.found)
				case 'freeze':
					return null === finding.window
						? (0, $phrase_1./* .say */ cv)`no freeze of the policy is active`
						: (0, $phrase_1./* .say */ cv)`the policy's freeze ${finding.window.text} is active, so nothing is promoted now`
			}
		}
		function originReason(origin, asked) {
			if ('not-recorded' === origin.kind)
				return (0, $phrase_1./* .say */ cv)`the version's run does not name its commit (it has no tag ${'mlflow.source.git.commit'})`
			let made = (0, $phrase_1./* .say */ cv)`the version's run was made from commit ${origin.commit}`
			switch (origin.relation.kind) {
				case 'same':
					return (0, $phrase_1./* .say */ cv)`${made}, which is the commit that is being promoted`
				case 'ancestor':
					return 'ancestor' === asked
						? (0, $phrase_1./* .say */ cv)`${made}, which is in the history of the commit that is being promoted`
						: (0, $phrase_1./* .say */ cv)`${made}, which is older than the commit that is being promoted, and the policy requires the same commit`
				case 'not-an-ancestor':
					return (0, $phrase_1./* .say */ cv)`${made}, which is not in the history of the commit that is being promoted`
				case 'not-known':
					return (0,
					$phrase_1./* .say */ cv)`${made}, and whether that is in the history of the commit that is being promoted is not known: ${(0, $phrase_1./* .name */ UU)(origin.relation.because, 400)}`
			}
		}
		/** `is in Staging`; `verbs`: for a stage, and for an alias. */ function source(of, [ofStage, ofAlias]) {
			return 'stage' === of.kind
				? (0, $phrase_1./* .say */ cv)`${(0, $phrase_1./* .own */ ZV)(ofStage)} ${(0, $phrase_1./* .own */ ZV)(of.stage)}`
				: (0, $phrase_1./* .say */ cv)`${(0, $phrase_1./* .own */ ZV)(ofAlias)} the alias ${of.alias}`
		}
		/** What a tag must be; `present`: how it is said that any value will do. */ function conditionPhrase(condition, present) {
			switch (condition.kind) {
				case 'present':
					return present
				case 'equals':
					return (0, $phrase_1./* .say */ cv)`${condition.value}`
				case 'one-of': {
					let values = condition.values.map(value => (0, $phrase_1./* .name */ UU)(value))
					return (0, $phrase_1./* .say */ cv)`one of ${(0, $phrase_1./* .commas */ Rm)(values)}`
				}
			}
		}
		let units = { m: 'minute', h: 'hour', d: 'day', w: 'week' }
		/** `7d` is `7 days`. */ function agePhrase(text) {
			let [, count, letter] = /^([0-9]+)([mhdw])$/.exec(text) ?? []
			if (void 0 === count || void 0 === letter) return (0, $phrase_1./* .say */ cv)`${text}`
			let unit = (0, $phrase_1./* .own */ ZV)(units[letter])
			return (0, $phrase_1./* .say */ cv)`${(0, $phrase_1./* .figure */ vP)(count)} ${unit}${'1' === count ? null : ((0, $phrase_1./* .say */ cv))`s`}`
		}
		/** In two units, rounded down: `7 days 3 hours`, so that a little more than a week is seen to be. */ function duration(milliseconds) {
			let minutes = Math.max(0, Math.floor(milliseconds / 60_000))
			let [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)]
			let parts = [
				...(days > 0 ? [(0, $phrase_1./* .counted */ hS)(days, 'day')] : []),
				...(hours > 0 ? [(0, $phrase_1./* .counted */ hS)(hours, 'hour')] : []),
				...(0 === days && minutes % 60 > 0 ? [(0, $phrase_1./* .counted */ hS)(minutes % 60, 'minute')] : [])
			]
			return 0 === parts.length ? (0, $phrase_1./* .say */ cv)`less than a minute` : (0, $phrase_1./* .joined */ oR)(parts, (0, $phrase_1./* .say */ cv)` `)
		}
		/** What comparing the model signatures found, in a sentence without its full stop. */ function signatureReason(finding) {
			switch (finding.kind) {
				case 'compatible':
					return (0, $phrase_1./* .say */ cv)`the version's model signature is compatible with the champion's`
				case 'different': {
					let all = finding.differences.map(each =>
						(0, $phrase_1./* .name */ UU)((0, $core_signatures_signature_comparison_0./* .differenceInWords */ C)(each))
					)
					let more = all.length - mostShown
					let shown = (0, $phrase_1./* .joined */ oR)(all.slice(0, mostShown), (0, $phrase_1./* .say */ cv)`; `)
					return (0,
					$phrase_1./* .say */ cv)`the version's model signature is not compatible with the champion's: ${shown}${more > 0 ? ((0, $phrase_1./* .say */ cv))`; and ${more} more` : null}`
				}
				case 'not-described': {
					let what = finding.parts.map(part => (0, $phrase_1./* .own */ ZV)('inputs' === part ? 'inputs' : 'outputs'))
					return (0,
					$phrase_1./* .say */ cv)`the model signatures of the version and of the champion are equal, but neither describes the ${(0, $phrase_1./* .joined */ oR)(what, (0, $phrase_1./* .say */ cv)` or `)}, so they may be different`
				}
				case 'not-to-be-had':
					return (0,
					$phrase_1./* .say */ cv)`the ${(0, $phrase_1./* .own */ ZV)('candidate' === finding.side ? 'version' : 'champion')} has no model signature to compare: ${(0, $phrase_1./* .name */ UU)(finding.because, 400)}`
				case 'no-champion':
					return (0, $phrase_1./* .say */ cv)`there is no champion yet, so there is no model signature to compare with`
				case 'held-first-promotion':
					return 'asked' === finding.because
						? (0, $phrase_1./* .say */ cv)`there is no champion yet, so there is no model signature to compare with, and first-promotion is hold`
						: (0,
							$phrase_1./* .say */ cv)`there is no champion now, so there is no model signature to compare with, but there was one before (was the champion deleted?)`
			}
		}
	},
	9744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ F: () => /* binding */ sidePhrase,
			/* harmony export */ d: () => /* binding */ reviewReason
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/** A server's own words may be long, and what to do stands at their end. */ let longestBecause = 600
		function because(text) {
			// A sentence of ours goes on after it.
			return (0, $phrase_0./* .name */ UU)(text.replace(/\.$/, ''), longestBecause)
		}
		/** GitHub asks one person; more come of attempts, and of teams. */ let mostNamed = 6
		let byHand = (0, $phrase_0./* .say */ cv)`start the workflow by hand (workflow_dispatch)`
		/** In a sentence, without its full stop. */ function reviewReason(check) {
			switch (check.kind) {
				case 'not-as-reviewed': {
					let { by } = check.reviewed
					let whose = (0, $phrase_0./* .own */ ZV)(1 === by.length ? 'its' : 'their')
					return (0,
					$phrase_0./* .say */ cv)`${shownBy(by)}, and ${whose} merge would promote version ${check.resolved}; to promote version ${check.resolved}, ${byHand}`
				}
				case 'review-not-known':
					return (0, $phrase_0./* .say */ cv)`which version the merged pull request showed is not known: ${because(check.because)}`
				case 'approval':
					return approvalReason(check.approval)
				case 'policy-loosened': {
					let what = 1 === check.changes ? (0, $phrase_0./* .say */ cv)`1 change` : (0, $phrase_0./* .say */ cv)`${check.changes} changes`
					return (0,
					$phrase_0./* .say */ cv)`this push makes the policy looser (${what}), so it does not promote at once; to promote under the new policy, ${byHand} afterwards`
				}
				case 'policy-is-new':
					if ('default' === check.of.side)
						return (0,
						$phrase_0./* .say */ cv)`the default branch${atCommit(check.of)} does not have the policy file, or its policy does not name this model, so nobody has agreed to this policy; merge it into the default branch first`
					return (0,
					$phrase_0./* .say */ cv)`before this push the policy file did not exist or did not name this model, so the new policy cannot be compared with an old one; to promote under the new policy, ${byHand} afterwards`
				case 'other-policy-says': {
					let says = 'block' === check.verdict ? (0, $phrase_0./* .say */ cv)`blocks` : (0, $phrase_0./* .say */ cv)`holds`
					let counts = 'before' !== check.of.side ? (0, $phrase_0./* .say */ cv)`, and the worse verdict counts` : null
					return (0, $phrase_0./* .say */ cv)`the policy ${sidePhrase(check.of)} ${says} this version${counts}${wayOut(check.of)}`
				}
				case 'other-policy-not-known':
					return (0, $phrase_0./* .say */ cv)`the verdict of the policy ${sidePhrase(check.of)} is not known: ${because(check.because)}${wayOut(check.of)}`
			}
		}
		/** `of the base (4f2a91c)`, `before this push (4f2a91c)`, `of the default branch (4f2a91c)`. */ function sidePhrase(of) {
			return (0, $phrase_0./* .say */ cv)`${(0, $phrase_0./* .own */ ZV)(sideNames[of.side])}${atCommit(of)}`
		}
		let sideNames = { base: 'of the base', before: 'before this push', default: 'of the default branch' }
		/** Zeros are no commit: a push that made its branch has none before it. */ function atCommit({ commit }) {
			return /^0+$/.test(commit) ? null : (0, $phrase_0./* .say */ cv)` (${commit.slice(0, 7)})`
		}
		function wayOut({ side }) {
			return 'before' === side ? (0, $phrase_0./* .say */ cv)`; to promote under the policy as it is now, ${byHand} afterwards` : null
		}
		/** `pull request #7 showed version 3, pull request #8 showed version 4`. */ function shownBy(by) {
			let named = by.slice(0, mostNamed).map(({ pullRequest, version }) => (0, $phrase_0./* .say */ cv)`pull request #${pullRequest} showed version ${version}`)
			let more = by.length - named.length
			return (0, $phrase_0./* .commas */ Rm)([...named, ...(more > 0 ? [(0, $phrase_0./* .say */ cv)`${more} more showed other versions`] : [])])
		}
		function approvalReason(approval) {
			let environment = (0, $phrase_0./* .say */ cv)`environment ${approval.environment}`
			switch (approval.kind) {
				case 'approved':
					return (0, $phrase_0./* .say */ cv)`approved for ${environment} by ${approversPhrase(approval.by)}`
				case 'not-known':
					return (0, $phrase_0./* .say */ cv)`whether this job was approved for ${environment} is not known: ${because(approval.because)}`
				case 'lacking':
					return lackReason(approval.because, environment)
			}
		}
		/** `mona (looks good), hubot`. */ function approversPhrase(by) {
			let named = by
				.slice(0, mostNamed)
				.map(({ login, comment }) =>
					'' === comment ? (0, $phrase_0./* .name */ UU)(login) : (0, $phrase_0./* .say */ cv)`${login} (${(0, $phrase_0./* .name */ UU)(comment, 200)})`
				)
			let more = by.length - named.length
			return (0, $phrase_0./* .commas */ Rm)([...named, ...(more > 0 ? [(0, $phrase_0./* .say */ cv)`${more} more`] : [])])
		}
		function lackReason(lack, environment) {
			switch (lack.kind) {
				case 'no-such-environment':
					return (0, $phrase_0./* .say */ cv)`${environment} does not exist, so nobody has approved this job`
				case 'no-required-reviewers':
					return (0, $phrase_0./* .say */ cv)`${environment} has no required reviewers and admits every job, so nobody has approved this one`
				case 'not-approved':
					return (0, $phrase_0./* .say */ cv)`nobody has approved this run for ${environment}`
				case 'another-job':
					return null === lack.found
						? (0, $phrase_0./* .say */ cv)`this job does not run in ${environment}: it has no ${(0, $phrase_0./* .own */ ZV)('"environment:"')} of its own`
						: (0, $phrase_0./* .say */ cv)`this job runs in environment ${lack.found}, not in ${environment}`
			}
		}
	},
	4493: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ g0: () => /* binding */ holdersHave,
			/* harmony export */ je: () => /* binding */ targetName,
			/* harmony export */ nT: () => /* binding */ changePhrases,
			/* harmony export */ zy: () => /* binding */ has
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/** `Production`, `the alias champion`. */ function targetName(target) {
			return 'alias' === target.kind ? (0, $phrase_0./* .say */ cv)`the alias ${target.alias}` : (0, $phrase_0./* .own */ ZV)(target.stage)
		}
		/** `is now in Production`, `now has the alias champion`. */ function has(target, when) {
			return 'alias' === target.kind
				? (0, $phrase_0./* .say */ cv)`${(0, $phrase_0./* .own */ ZV)(when)} has the alias ${target.alias}`
				: (0, $phrase_0./* .say */ cv)`is ${(0, $phrase_0./* .own */ ZV)(when)} in ${(0, $phrase_0./* .own */ ZV)(target.stage)}`
		}
		/** `version 3 is in Production`, `no version has the alias champion`. */ function holdersHave(holders, target, when) {
			let several = holders.length > 1
			let isAlias = 'alias' === target.kind
			let verb = {
				now: several ? (isAlias ? 'have' : 'are in') : isAlias ? 'has' : 'is in',
				yet: isAlias ? 'has' : 'is in',
				after: isAlias ? 'would have' : 'would be in',
				before: isAlias ? 'had' : several ? 'were in' : 'was in'
			}
			let ending = 'now' === when ? (0, $phrase_0./* .say */ cv)` now` : 'yet' === when ? (0, $phrase_0./* .say */ cv)` yet` : null
			return (0,
			$phrase_0./* .say */ cv)`${(0, $phrase_0./* .versions */ e4)(holders)} ${(0, $phrase_0./* .own */ ZV)(verb[when])} ${targetName(target)}${ending}`
		}
		function changePhrases(change) {
			if (null === change) return []
			switch (change.kind) {
				case 'point-alias': {
					let from = (0, $phrase_0./* .versions */ e4)(null === change.from ? [] : [change.from])
					return [(0, $phrase_0./* .say */ cv)`alias ${change.alias}: ${from} → version ${change.version}`]
				}
				case 'move-to-stage': {
					let { version, from, to, holders, archiveExisting } = change
					let archived = archiveExisting ? holders.filter(holder => holder !== version) : []
					return [
						...(from === to
							? []
							: [(0, $phrase_0./* .say */ cv)`version ${version}: ${(0, $phrase_0./* .own */ ZV)(from)} → ${(0, $phrase_0./* .own */ ZV)(to)}`]),
						...archived.map(holder => (0, $phrase_0./* .say */ cv)`version ${holder}: ${(0, $phrase_0./* .own */ ZV)(to)} → Archived`)
					]
				}
				case 'remove-alias':
					return [(0, $phrase_0./* .say */ cv)`alias ${change.alias}: version ${change.version} → no version`]
			}
		}
	},
	8181: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Fo: () => /* binding */ noteReason,
			/* harmony export */ VR: () => /* binding */ notesPart,
			/* harmony export */ Yc: () => /* binding */ notesData
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/* harmony import */ var $phrases_record_phrases_1 = __webpack_require__(2273)
		/* harmony import */ var $phrases_target_phrases_2 = __webpack_require__(4493)
		/* harmony import */ var $report_3 = __webpack_require__(8850)
		/** What else happened on the way, in a sentence without its full stop. */ function noteReason(note) {
			switch (note.kind) {
				case 'record-completed':
					return (0,
					$phrase_0./* .say */ cv)`an earlier run carried out ${recordPhrase(note.record)} and stopped before it recorded the end; its record is completed now`
				case 'not-put-back':
					return (0,
					$phrase_0./* .say */ cv)`version ${note.record.version} was not moved to ${(0, $phrase_0./* .own */ ZV)(note.stage)}, although the record of that rollback asks for it: a version goes back only to a stage that its own records name, that no other version is in, and that is not Production`
				case 'record-undone':
					return (0,
					$phrase_0./* .say */ cv)`an earlier run began ${recordPhrase(note.record)} and stopped before anything moved; its announcement is removed now`
				case 'left-alone':
					return (0,
					$phrase_0./* .say */ cv)`a tag of the registered model announces ${recordPhrase(note.record)} and contradicts itself; Stagegate does not write such a tag, so it is left as it is`
				case 'stage-emptied':
					return (0,
					$phrase_0./* .say */ cv)`warning: version ${note.version} was the only version in ${(0, $phrase_0./* .own */ ZV)(note.stage)}, and no version is there now`
				case 'right-missing':
					return (0,
					$phrase_0./* .say */ cv)`warning: the user of these credentials has the permission ${(0, $phrase_0./* .own */ ZV)(note.right.permission)} on the registered model, and the promotion needs ${(0, $phrase_0./* .own */ ZV)(note.right.needed)}`
				case 'older-version':
					return (0, $phrase_0./* .say */ cv)`warning: version ${note.version} is older than version ${note.holder}, which had the target`
				case 'near-alias':
					return (0,
					$phrase_0./* .say */ cv)`warning: no version ever had the alias ${(0, $phrase_0./* .name */ UU)(note.wanted)}, and there is an alias ${(0, $phrase_0./* .name */ UU)(note.near)}; if that one was meant, its gates were skipped`
				case 'many-tags':
					return (0,
					$phrase_0./* .say */ cv)`warning: version ${note.version} has ${note.count} tags of Stagegate, because its oldest records could not be deleted; a user with MANAGE may delete them, and the next run of such a user does`
				case 'no-reason':
					return (0, $phrase_0./* .say */ cv)`warning: no reason is given for this rollback; the record should say what was wrong`
				case 'passed-over':
					return (0,
					$phrase_0./* .say */ cv)`another run began ${recordPhrase(note.record)} and has not ended it. Because of force this run did not wait and removed that announcement; if the other run is still active, it may move the target later`
				case 'decided-again':
					return (0,
					$phrase_0./* .say */ cv)`this is the second decision, with evidence that was read again, because the target moved after the first: ${(0, $phrase_0./* .name */ UU)(note.problem, 600)}`
				case 'rivals-archived':
					return (0,
					$phrase_0./* .say */ cv)`other runs moved ${(0, $phrase_0./* .versions */ e4)(note.versions)} to the same stage at the same time; the last move counts, so ${1 === note.versions.length ? ((0, $phrase_0./* .say */ cv))`it is` : ((0, $phrase_0./* .say */ cv))`they are`} archived now`
			}
		}
		/** The same as data. */ function notesData(notes) {
			return notes.map(note => ({ note: note.kind, says: (0, $phrase_0./* .plain */ pj)(noteReason(note)) }))
		}
		function notesPart(notes) {
			return (0, $report_3./* .labeled */ GA)((0, $phrase_0./* .say */ cv)`Note`, ...notes.map(noteReason))
		}
		/** `a move of version 5 to Production (mona, 2026-09-07 10:11 UTC, https://…)`. */ function recordPhrase(record) {
			let what = (0, $phrase_0./* .say */ cv)`${(0, $phrases_record_phrases_1./* .aRecord */ zZ)(record)} of version ${record.version}`
			let where = (0,
			$phrase_0./* .say */ cv)`${(0, $phrase_0./* .own */ ZV)(prepositions[$phrases_record_phrases_1./* .nouns */ qF[record.action]])} ${(0, $phrases_target_phrases_2./* .targetName */ je)(record.target)}`
			return (0, $phrase_0./* .say */ cv)`${what} ${where} (${(0, $phrases_record_phrases_1./* .writerOf */ bi)(record)})`
		}
		let prepositions = { move: 'to', rollback: 'from', adoption: 'for', clearing: 'for' }
	},
	7394: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { d_: () => /* binding */ endingProblem, _c: () => /* binding */ promotionReport })
		// UNUSED EXPORTS: trendPart
		// EXTERNAL MODULE: ./src/core/decision/outcome.ts
		var decision_outcome = __webpack_require__(9694)
		// EXTERNAL MODULE: ./src/report/phrase.ts
		var phrase = __webpack_require__(5049)
		// EXTERNAL MODULE: ./src/report/phrases/baseline-phrases.ts
		var baseline_phrases = __webpack_require__(1211)
		// EXTERNAL MODULE: ./src/report/phrases/check-phrases.ts
		var check_phrases = __webpack_require__(744)
		// EXTERNAL MODULE: ./src/report/phrases/dataset-phrases.ts
		var dataset_phrases = __webpack_require__(1240)
		// CONCATENATED MODULE: ./src/report/phrases/gate-order.ts
		let weight = { fail: 0, hold: 1, warn: 2, info: 3, skip: 4, pass: 5 }
		/** What stopped a promotion comes first; those that weigh the same stay in their order. */ function worstFirst(items) {
			return items.toSorted((a, b) => weight[a.outcome] - weight[b.outcome])
		}
		/** The worst so many, in the order in which they were asked. */ function worstInOrder(items, most) {
			let kept = new Set(worstFirst(items).slice(0, most))
			return items.filter(item => kept.has(item))
		}
		/** Every gate that has something to say besides that it passed, worst first. */ function tellingGates(gates) {
			return worstFirst(gates).filter(({ outcome, datasetWarning }) => 'pass' !== outcome || datasetWarning)
		}
		// EXTERNAL MODULE: ./src/report/phrases/gate-phrases.ts + 2 modules
		var gate_phrases = __webpack_require__(7088)
		// EXTERNAL MODULE: ./src/report/phrases/headline.ts
		var headline = __webpack_require__(3535)
		// EXTERNAL MODULE: ./src/report/phrases/origin-phrases.ts
		var origin_phrases = __webpack_require__(8814)
		// EXTERNAL MODULE: ./src/report/phrases/target-phrases.ts
		var target_phrases = __webpack_require__(4493)
		// EXTERNAL MODULE: ./src/report/phrases/review-phrases.ts
		var review_phrases = __webpack_require__(9744)
		// EXTERNAL MODULE: ./src/report/report.ts
		var report = __webpack_require__(8850)
		// CONCATENATED MODULE: ./src/report/policy-change/policy-change-report.ts
		/** A gate may ask much; more than this is cut. */ let longestText = 200
		let weights = { looser: 0, different: 1, tighter: 2 }
		let directions = ['looser', 'different', 'tighter']
		/**
		 * What a change of the policy means for this model; nothing where nothing changes. `most`: differences,
		 * and reasons, that are shown.
		 */ function policyChangeParts(decision, most) {
			let { policyChange: change } = decision
			if (null === change) return []
			let differences = change.differences.toSorted((a, b) => weights[a.direction] - weights[b.direction])
			let worse = worseVerdict(change, decision, most)
			if (0 === differences.length && 0 === worse.length && null !== change.judged) return []
			let title =
				'base' === change.of.side
					? (0, phrase./* say */ cv)`This pull request changes the policy`
					: (0, phrase./* say */ cv)`The push that started this run changed the policy`
			return [
				...(0, report./* lines */ Mn)(title, [(0, report./* line */ n8)(summary(change)), ...remarks(change)], { style: 'section' }),
				...differenceTable(differences, most),
				...worse
			]
		}
		function summary({ differences, judged, of }) {
			if (null === judged)
				return (0,
				phrase./* say */ cv)`the policy ${(0, review_phrases./* sidePhrase */ F)(of)} required nothing of this model: its file did not exist or did not name the model`
			if (0 === differences.length) return (0, phrase./* say */ cv)`what it requires of this model stays the same`
			let counts = directions.flatMap(direction => {
				let count = differences.filter(difference => difference.direction === direction).length
				return 0 === count ? [] : [(0, phrase./* say */ cv)`${count} ${(0, phrase./* own */ ZV)(direction)}`]
			})
			return (0, phrase./* say */ cv)`what it requires of this model: ${(0, phrase./* commas */ Rm)(counts)}`
		}
		function remarks({ of, differences }) {
			let unclear = differences.some(({ direction }) => 'different' === direction)
			let loosens = differences.some(({ direction }) => 'tighter' !== direction)
			return [
				...(unclear ? [(0, report./* line */ n8)((0, phrase./* say */ cv)`"different" counts like looser: neither policy is clearly the stricter one`)] : []),
				...(loosens && 'base' === of.side
					? [
							(0, report./* line */ n8)(
								(0,
								phrase./* say */ cv)`until the merge both policies judge, and the worse verdict counts. The merge itself does not promote under a looser policy: start the workflow by hand afterwards`
							)
						]
					: [])
			]
		}
		function differenceTable(differences, most) {
			if (0 === differences.length) return []
			let side = text => (null === text ? (0, phrase./* say */ cv)`(nothing)` : (0, phrase./* name */ UU)(text, longestText))
			return [
				{
					kind: 'table',
					title: null,
					columns: [(0, phrase./* say */ cv)`It becomes`, (0, phrase./* say */ cv)`Before`, (0, phrase./* say */ cv)`After`].map(head => ({
						head: [head],
						isNumber: false
					})),
					rows: differences
						.slice(0, most)
						.map(({ direction, before, after }) => ({
							mark: null,
							cells: [(0, phrase./* own */ ZV)(direction), side(before), side(after)],
							says: (0, phrase./* say */ cv)`${side(before)} → ${side(after)}`,
							below: []
						})),
					left: Math.max(0, differences.length - most)
				}
			]
		}
		/** What the other policy says, where that is worse. */ function worseVerdict({ of, judged }, { checks, champion }, most) {
			let counts = checks.some(({ check }) => 'other-policy-says' === check.kind)
			if (null === judged || !counts) return []
			let reasons = [
				...judged.checks.map(({ check, outcome }) => (0, report./* line */ n8)((0, check_phrases./* checkReason */ D)(check), { mark: outcome })),
				...tellingGates(judged.gates).map(result =>
					(0, report./* line */ n8)(
						(0, phrase./* say */ cv)`${(0, gate_phrases./* gateName */ h2)(result)}: ${(0, gate_phrases./* gateReason */ cG)(result, champion)}`,
						{ mark: result.outcome }
					)
				)
			].filter(({ mark }) => 'fail' === mark || 'hold' === mark)
			let more = reasons.length - most
			let title = (0, phrase./* say */ cv)`The policy ${(0, review_phrases./* sidePhrase */ F)(of)} has the verdict ${(0, phrase./* own */ ZV)(judged.verdict)}`
			return (0, report./* lines */ Mn)(
				title,
				[...reasons.slice(0, most), ...(more > 0 ? [(0, report./* line */ n8)((0, phrase./* say */ cv)`… and ${more} more`)] : [])],
				{ style: 'section' }
			)
		}
		// EXTERNAL MODULE: ./src/report/text/links.ts
		var links = __webpack_require__(4205)
		// EXTERNAL MODULE: ./src/report/phrases/numbers.ts
		var phrases_numbers = __webpack_require__(8253)
		// CONCATENATED MODULE: ./src/report/promotion/gate-table.ts
		/** The gates and their numbers. `most`: rows; those that passed are the first to go. */ function gateTable(decision, most) {
			let { candidate, champion, gates } = decision
			if (0 === gates.length) return []
			let kept = worstInOrder(gates, most)
			let isCompared = null !== champion || kept.some(gate => null !== gate.baseline)
			let other =
				null === champion ? [(0, phrase./* say */ cv)`Baseline`] : [(0, phrase./* say */ cv)`Champion`, (0, phrase./* say */ cv)`version ${champion.version}`]
			return [
				{
					kind: 'table',
					title: null,
					columns: [
						{ head: [(0, phrase./* say */ cv)`Gate`], isNumber: false },
						{ head: [(0, phrase./* say */ cv)`Candidate`, (0, phrase./* say */ cv)`version ${candidate.version}`], isNumber: true },
						...(isCompared
							? [
									{ head: other, isNumber: true },
									{ head: [(0, phrase./* say */ cv)`Difference`], isNumber: true }
								]
							: []),
						{ head: [(0, phrase./* say */ cv)`Bound`], isNumber: true }
					],
					rows: kept.map(gate => {
						let numbers = (0, phrases_numbers./* numbersOf */ c)(gate, champion)
						let version = gate.baseline?.version ?? null
						let baseline =
							null === version || version === champion?.version ? numbers.baseline : (0, phrase./* say */ cv)`${numbers.baseline} (version ${version})`
						return {
							mark: gate.outcome,
							cells: [
								(0, gate_phrases./* gateName */ h2)(gate),
								(0, gate_phrases./* candidateCell */ cI)(gate, numbers),
								...(isCompared ? [baseline, differenceCell(gate, numbers)] : []),
								(0, gate_phrases./* boundCell */ jY)(gate, numbers)
							],
							says: (0, gate_phrases./* gateStory */ tJ)(gate, champion),
							below: []
						}
					}),
					left: gates.length - kept.length
				}
			]
		}
		/** Two values are compared only as far as they were measured on the same data. */ function differenceCell(result, { difference }) {
			let datasets = (0, dataset_phrases./* datasetsCell */ u4)(result)
			return null === datasets ? difference : (0, phrase./* say */ cv)`${difference} (${datasets})`
		}
		// EXTERNAL MODULE: ./src/core/decision/accept-hold.ts
		var accept_hold = __webpack_require__(3932)
		// EXTERNAL MODULE: ./src/core/model/target.ts
		var model_target = __webpack_require__(3580)
		// EXTERNAL MODULE: ./src/report/text/commands-to-paste.ts
		var commands_to_paste = __webpack_require__(6938)
		// CONCATENATED MODULE: ./src/report/promotion/next-steps.ts
		/**
		 * What happens next, or what its reader can do, with what to paste. Only what is really so: a check does
		 * not know what other workflows do.
		 */ function nextSteps(outcome, audience) {
			let { decision, ending } = outcome
			switch (ending.kind) {
				case 'conflict':
					// The problem itself says what to do.
					return []
				case 'promoted':
					return null === ending.recordProblem ? rollbackStep(outcome, audience) : []
				case 'already-there':
					return [
						(0, report./* line */ n8)((0, phrase./* say */ cv)`nothing is left to do; to see who moved the version:`, {
							paste: (0, commands_to_paste./* shellCommand */ q$)('history', { 'model-name': decision.model })
						})
					]
				case 'checked':
				case 'nothing-to-do':
					switch (decision.verdict) {
						case 'pass':
							return 'checked' === ending.kind ? [promotionStep(decision, audience)] : []
						case 'unchanged':
							return [(0, report./* line */ n8)((0, phrase./* say */ cv)`nothing is left to do`)]
						case 'block':
							return [(0, report./* line */ n8)(blockStep(decision))]
						case 'hold':
							return holdSteps(decision, audience)
					}
			}
		}
		function promotionStep(decision, audience) {
			let { candidate, target, evidenceDigest } = decision
			let promotes = (0,
			phrase./* say */ cv)`promotes version ${candidate.version} to ${(0, target_phrases./* targetName */ je)(target)}, if it still passes then`
			switch (audience) {
				case 'open-pull-request':
					if (loosens(decision))
						return (0, report./* line */ n8)(
							(0,
							phrase./* say */ cv)`nothing has moved yet. This pull request makes the policy looser, or adds it, so a workflow that promotes on the merge will hold; the same workflow, started by hand (${'workflow_dispatch'}) afterwards, ${promotes}`
						)
					return (0, report./* line */ n8)((0, phrase./* say */ cv)`nothing has moved yet. If a workflow promotes on the merge, merging ${promotes}`)
				case 'laptop':
					return (0, report./* line */ n8)(
						(0, phrase./* say */ cv)`nothing has moved. ${'stagegate promote'} with the same flags, but without ${'--dry-run'}, ${promotes}`
					)
				case 'workflow':
					return (0, report./* line */ n8)(
						(0,
						phrase./* say */ cv)`nothing has moved. A run with the same inputs, but without ${'dry-run'}, and with these, ${promotes} and the evidence is the same:`,
						{ paste: (0, commands_to_paste./* workflowInputs */ $t)({ command: 'promote', 'expected-evidence': evidenceDigest }) }
					)
			}
		}
		/** What can be told neither way counts like looser, and so does a policy that is new. */ function loosens({ policyChange: change }) {
			if (null === change) return false
			return null === change.judged || change.differences.some(({ direction }) => 'tighter' !== direction)
		}
		/** A command of ours with its inputs, as a terminal or a workflow takes it. */ function pasted(command, { model, target }, audience, more = {}) {
			let inputs = (0, commands_to_paste./* inputsFor */ pz)(model, target, more)
			return 'laptop' === audience
				? (0, commands_to_paste./* shellCommand */ q$)(command, inputs)
				: (0, commands_to_paste./* workflowInputs */ $t)({ command, ...inputs })
		}
		/** By the record that was just written: a rollback asks nothing else. */ function rollbackStep({ decision }, audience) {
			let { target, candidate, holders } = decision
			if ('retirement' === target.kind) return []
			let where = (0, target_phrases./* targetName */ je)(target)
			let former = holders.filter(holder => holder !== candidate.version)
			let [only, ...others] = former
			let step = (says, more = {}) => [
				(0, report./* line */ n8)((0, phrase./* say */ cv)`to go back, ${says}:`, { paste: pasted('rollback', decision, audience, more) })
			]
			if (former.length < holders.length) {
				let to = former.slice(0, 1).map(String)
				let says = (0, phrase./* say */ cv)`name the version that is to get ${where} in to-version`
				return step(says, Object.fromEntries(to.map(version => ['to-version', version])))
			}
			if (void 0 === only) {
				// Nothing leaves a target without a version unless it is forced.
				let says = (0, phrase./* say */ cv)`take ${where} from version ${candidate.version}, as no version had it before`
				return step(says, { force: 'true' })
			}
			if (others.length > 0 && ('alias' === target.kind || (0, model_target./* archives */ EK)(target))) {
				let named = (0, phrase./* commas */ Rm)(former.slice(0, 5).map(each => (0, phrase./* say */ cv)`${each}`))
				let more = former.length > 5 ? (0, phrase./* say */ cv)`, …` : null
				let says = (0, phrase./* say */ cv)`name one of the versions ${named}${more} in to-version`
				return step(says, { 'to-version': String(only) })
			}
			return 'stage' !== target.kind || target.archiveExisting
				? step((0, phrase./* say */ cv)`give ${where} to version ${only} again`)
				: step((0, phrase./* say */ cv)`take version ${candidate.version} out of ${where}`)
		}
		function blockStep({ checks, gates, candidate }) {
			let failed = checks.filter(({ outcome }) => 'fail' === outcome)
			let gateFailed = gates.some(({ outcome }) => 'fail' === outcome)
			let passing = failed.every(({ check }) => 'version-not-ready' === check.kind || 'run-not-finished' === check.kind)
			if (!gateFailed && passing) return (0, phrase./* say */ cv)`run this again when version ${candidate.version} is READY and its run is FINISHED`
			return (0,
			phrase./* say */ cv)`improve the model and register a new version, or change what the policy or the gates require in a reviewed pull request. No input releases a block`
		}
		/** Each thing that holds, and what ends it; what waits for nobody first. */ function holdSteps(decision, audience) {
			let { candidate, evidenceDigest: digest } = decision
			let held = decision.checks.filter(({ outcome }) => 'hold' === outcome)
			let judged = decision.policyChange?.judged?.checks ?? []
			let has = (...kinds) => held.some(({ check }) => kinds.includes(check.kind))
			let inputs = more => ('laptop' === audience ? (0, commands_to_paste./* flagsOf */ Zo)(more) : (0, commands_to_paste./* workflowInputs */ $t)(more))
			let steps = []
			if ([...held, ...judged].some(isWaiting))
				steps.push((0, report./* line */ n8)((0, phrase./* say */ cv)`run this again when the freeze or the soak time is over; nobody can release it earlier`))
			if (has('rolled-back')) {
				let paste = pasted('clear-rollback', decision, audience, { version: String(candidate.version), reason: 'REASON' })
				steps.push((0, report./* line */ n8)((0, phrase./* say */ cv)`to allow this version again after the rollback:`, { paste }))
			}
			if (has('superseded')) steps.push((0, report./* line */ n8)((0, phrase./* say */ cv)`start a new run of the workflow instead of running this one again`))
			if (has('evidence-not-as-approved', 'moved-since-approval'))
				steps.push(
					(0, report./* line */ n8)((0, phrase./* say */ cv)`have the evidence approved as it is now, and then run this again with:`, {
						paste: inputs({ 'expected-evidence': digest })
					})
				)
			if (has('approval')) steps.push((0, report./* line */ n8)((0, phrase./* say */ cv)`have the job approved, and then run it again`))
			if (has('review-not-known', 'other-policy-not-known'))
				steps.push((0, report./* line */ n8)((0, phrase./* say */ cv)`run this again when GitHub can be read`))
			// Of what was merged as another version, and of a policy, the reason itself says the way out.
			if (couldBeAccepted(decision, [...decision.checks, ...judged]))
				steps.push(
					(0, report./* line */ n8)(
						(0, phrase./* say */ cv)`fix what could not be judged, and run this again; or accept this hold, while the evidence is the same, with:`,
						{ paste: inputs({ 'accept-hold': digest, reason: 'REASON' }) }
					)
				)
			return steps
		}
		/** The rule is the one that is applied, so that no report promises what it does not keep. */ function couldBeAccepted(
			{ evidenceDigest, acceptance: given },
			checks
		) {
			let hold = { digest: evidenceDigest, by: '', reason: '' }
			return 'none' === given.kind && 'accepted' === (0, accept_hold./* acceptance */ m)(hold, 'hold', evidenceDigest, checks).kind
		}
		/** A freeze ends, and a soak is over, by themselves. */ function isWaiting({ check, outcome }) {
			return (
				'hold' === outcome &&
				'requirement' === check.kind &&
				('freeze' === check.finding.kind || // Where nobody knows since when, time alone changes nothing.
					('soak' === check.finding.kind && null !== check.finding.held && check.finding.held >= 0))
			)
		}
		// EXTERNAL MODULE: ./src/report/promotion/notes.ts
		var promotion_notes = __webpack_require__(8181)
		// CONCATENATED MODULE: ./src/report/promotion/promotion-report.ts
		/** What a reader wants at once comes first; what supports it is folded away below. */ function promotionReport(outcome, options) {
			let { decision, notes } = outcome
			let { audience, trend, most } = options
			let { model, candidate, champion } = decision
			let conditions = decision.checks.filter(({ check }) => 'requirement' === check.kind)
			return {
				heading: (0, headline./* headline */ P)(outcome),
				parts: [
					...leadParts(outcome),
					...(null === audience ? [] : (0, report./* lines */ Mn)((0, phrase./* say */ cv)`Next`, nextSteps(outcome, audience), { shown: 'end-of-text' })),
					...(0, report./* lines */ Mn)((0, phrase./* say */ cv)`Why`, reasons(outcome, most), { style: 'section', shown: 'on-pages' }),
					...gateTable(decision, most),
					...(0, report./* lines */ Mn)(null, decision.checks.map(checkLine), { shown: 'in-text' }),
					...changesPart(outcome),
					...policyChangeParts(decision, most),
					...(0, promotion_notes./* notesPart */ VR)(notes),
					...(0, links./* linksPart */ Xg)(
						[candidate, ...(null === champion ? [] : [champion])].map(side => ({ model, ...side })),
						options
					),
					...trendPart(trend),
					...(0, report./* lines */ Mn)((0, phrase./* say */ cv)`What the policy requires`, conditions.map(checkLine), { style: 'folded', shown: 'on-pages' }),
					...evidenceParts(outcome, Math.min(mostEvidence, Math.floor(most / 10)))
				]
			}
		}
		/** What stands right below the verdict. */ function leadParts(outcome) {
			let { checks, acceptance } = outcome.decision
			let approved = checks.filter(({ check }) => 'approval' === check.kind && 'approved' === check.approval.kind)
			let title = 'conflict' === outcome.ending.kind ? (0, phrase./* say */ cv)`Conflict` : (0, phrase./* say */ cv)`Problem`
			return [
				...(0, report./* lines */ Mn)(
					null,
					approved.map(({ check }) => (0, report./* line */ n8)((0, check_phrases./* checkReason */ D)(check))),
					{ shown: 'on-pages' }
				),
				...(0, report./* labeled */ GA)((0, phrase./* say */ cv)`Acceptance`, (0, check_phrases./* acceptanceReason */ S)(acceptance)),
				...(0, report./* labeled */ GA)(title, endingProblem(outcome))
			]
		}
		/** What is wrong with how it ended, in a sentence; null: nothing. */ function endingProblem(outcome) {
			if ('conflict' === outcome.ending.kind) return (0, phrase./* name */ UU)(outcome.ending.problem, 600)
			let unrecorded = (0, decision_outcome./* recordProblem */ hN)(outcome)
			return null === unrecorded ? null : (0, phrase./* say */ cv)`the promotion could not be recorded: ${(0, phrase./* name */ UU)(unrecorded, 600)}`
		}
		function checkLine({ check, outcome }) {
			return (0, report./* line */ n8)((0, check_phrases./* checkReason */ D)(check), { mark: outcome })
		}
		function gateLine(result, { champion }) {
			return (0, report./* line */ n8)(
				(0, phrase./* say */ cv)`${(0, gate_phrases./* gateName */ h2)(result)}: ${(0, gate_phrases./* gateReason */ cG)(result, champion)}`,
				{ mark: result.outcome }
			)
		}
		/** Conditions first, then gates, worst first; at most so many gates. */ function reasons({ decision }, most) {
			return [
				...decision.checks.filter(({ outcome }) => 'pass' !== outcome).map(checkLine),
				...tellingGates(decision.gates)
					.slice(0, most)
					.map(result => gateLine(result, decision))
			]
		}
		function changesPart({ change, ending }) {
			let all = (0, target_phrases./* changePhrases */ nT)(change)
			if ('checked' === ending.kind) return (0, report./* labeled */ GA)((0, phrase./* say */ cv)`Would change`, ...all)
			if ('promoted' === ending.kind) return (0, report./* labeled */ GA)((0, phrase./* say */ cv)`Changed`, ...all)
			return (0, report./* labeled */ GA)(
				(0, phrase./* say */ cv)`Changed before`,
				'already-there' === ending.kind ? (0, phrase./* say */ cv)`another run has already made this change` : null
			)
		}
		function trendPart(reading) {
			if ('found' === reading.kind) return [{ kind: 'trend', trend: reading.trend }]
			let problem = 'failed' === reading.kind ? (0, phrase./* name */ UU)(reading.problem, 400) : null
			let why = (0, phrase./* say */ cv)`there is no trend, because the registry could not be read: ${problem}`
			return (0, report./* labeled */ GA)((0, phrase./* say */ cv)`Trend`, null === problem ? null : why)
		}
		function evidenceParts({ decision }, values) {
			let { rules, evidenceDigest, gates, checks, target } = decision
			let named = gates.filter(({ baseline }) => null !== baseline).map(baseline_phrases./* baselineName */ Ri)
			let baselines = once(named).slice(0, 10)
			let datasets = once(gates.map(dataset_phrases./* datasetsRemark */ cB).filter(it => null !== it)).slice(0, 10)
			let approved = checks.some(({ check }) => 'evidence-as-approved' === check.kind)
			let all = [
				(0, phrase./* say */ cv)`evidence digest: ${evidenceDigest}${approved ? ((0, phrase./* say */ cv))` (as approved)` : null}`,
				...valuePhrases(gates, values),
				...(0 === baselines.length ? [] : [(0, phrase./* say */ cv)`compared with ${(0, phrase./* commas */ Rm)(baselines)}`]),
				...datasets.map(remark => (0, phrase./* say */ cv)`compared values: ${remark}`),
				...('retirement' === target.kind
					? []
					: [
							(0, phrase./* say */ cv)`first-promotion: ${(0, phrase./* own */ ZV)(rules.firstPromotion)}`,
							(0, phrase./* say */ cv)`same-dataset: ${(0, phrase./* own */ ZV)(rules.sameDataset)}`
						])
			].map(says => (0, report./* line */ n8)(says))
			return [
				...(0, report./* lines */ Mn)((0, phrase./* say */ cv)`Evidence`, all, { style: 'folded', shown: 'on-pages' }),
				...(0, report./* lines */ Mn)(null, [(0, report./* line */ n8)((0, phrase./* say */ cv)`evidence digest:`, { paste: [evidenceDigest] })], {
					shown: 'in-text'
				})
			]
		}
		let mostEvidence = 50
		/** Where each value of the candidate comes from, and what is to be said of that. */ function valuePhrases(gates, most) {
			let all = once(
				gates.flatMap(result => {
					let value = (0, origin_phrases./* evidencePhrase */ f)(result)
					return null === value
						? []
						: [(0, phrase./* joined */ oR)([value, ...(0, origin_phrases./* originRemarks */ a)(result)], (0, phrase./* say */ cv)`; `)]
				})
			)
			let left = all.length - most
			return [...all.slice(0, most), ...(left > 0 && most > 0 ? [(0, phrase./* say */ cv)`and ${(0, phrase./* counted */ hS)(left, 'other value')}`] : [])]
		}
		/** Each of them once. */ function once(phrases) {
			return [...new Map(phrases.map(each => [(0, phrase./* plain */ pj)(each), each])).values()]
		}
	},
	8408: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			W2: () => /* binding */ headingLines,
			ky: () => /* binding */ headingText,
			_r: () => /* binding */ partsText,
			UH: () => /* binding */ reportText,
			JL: () => /* binding */ terminalWidth,
			b6: () => /* binding */ textOf,
			oG: () => /* binding */ widthAt
		})
		// UNUSED EXPORTS: logWidth
		// EXTERNAL MODULE: ./src/core/text/untrusted-text.ts
		var untrusted_text = __webpack_require__(4213)
		// EXTERNAL MODULE: ./src/report/charts/trend-words.ts
		var trend_words = __webpack_require__(7225)
		// EXTERNAL MODULE: ./src/report/phrase.ts
		var phrase = __webpack_require__(5049)
		// CONCATENATED MODULE: ./src/report/text/columns.ts
		/** Rows as lines in which each column is as wide as its widest cell, two blanks apart. */ function columns(rows) {
			let widths = []
			for (let row of rows) for (let [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell))
			let padded = (cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell) + 2)
			return rows.map(row => row.map(padded).join('').trimEnd())
		}
		/** What a terminal draws over two columns: East Asian characters, and symbols that are pictures. */ let wide =
			/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u
		function widthOf(text) {
			let width = 0
			for (let { segment } of new Intl.Segmenter().segment(text)) width += wide.test(segment) ? 2 : 1
			return width
		}
		// CONCATENATED MODULE: ./src/report/text/wrapped.ts
		/** The text in lines of at most so many characters, where its words are not longer themselves. */ function wrapped(text, width) {
			let lines = []
			let line = ''
			for (let word of text.split(' ')) {
				let longer = '' === line ? word : `${line} ${word}`
				if (longer.length <= width || '' === line) line = longer
				else {
					lines.push(line)
					line = word
				}
			}
			return [...lines, line]
		}
		/**
		 * The text in lines of at most `width` columns: the first stands behind `mark`, which takes up
		 * `indent` of them as it is seen, and the others are indented by as many.
		 */ function hanging(mark, text, { indent, width }) {
			return wrapped(text, width - indent).map((line, index) => (0 === index ? `${mark}${line}` : `${' '.repeat(indent)}${line}`))
		}
		// CONCATENATED MODULE: ./src/report/render/text.ts
		/** A terminal of 80 columns. */ let terminalWidth = 80
		/** A workflow's log breaks its lines itself. */ let logWidth = 1 / 0
		/** `place`: where it is read; null: in a job's log. */ function widthAt(place) {
			return 'laptop' === place ? terminalWidth : logWidth
		}
		/** A phrase as plain text: what a reader could not see in a name is written out. */ function textOf(phrase, limit) {
			return phrase.pieces.map(piece => ('own' === piece.kind ? piece.text : (0, untrusted_text./* visible */ RK)(piece.text, limit ?? piece.limit))).join('')
		}
		/** The first line in one: for an annotation and the description of a deployment. */ function headingText({ sentence, because }, limit) {
			return textOf(null === because ? sentence : (0, phrase./* say */ cv)`${sentence}: ${because}`, limit)
		}
		/** The report as plain lines, for a workflow's log and for a terminal. */ function reportText({ heading, parts }, paint, width = terminalWidth) {
			return [...headingLines(heading, { paint, width }), ...partsText(parts, paint, width)]
		}
		/** What stands below a heading, or without one. */ function partsText(parts, paint, width = terminalWidth) {
			let shown = parts.filter(part => 'lines' !== part.kind || 'on-pages' !== part.shown)
			let isLast = part => 'lines' === part.kind && 'end-of-text' === part.shown
			let ordered = [...shown.filter(part => !isLast(part)), ...shown.filter(isLast)]
			return ordered.flatMap(part => partLines(part, { paint, width })).map(withoutCommand)
		}
		/** No line begins with what a workflow's runner may take for a command. */ function withoutCommand(line) {
			return line.replace(/^(\s*)::/, '$1→ ::')
		}
		function headingLines(heading, { paint, width }) {
			let word = heading.word.toUpperCase()
			let text = hanging(`${word}  `, `${headingText(heading)}.`, { indent: word.length + 2, width })
			return text.map((line, index) =>
				0 === index ? `${paint(word, heading.tone)}  ${paint(line.slice(word.length + 2), 'strong')}` : paint(withoutCommand(line), 'strong')
			)
		}
		function partLines(part, page) {
			switch (part.kind) {
				case 'lines':
					return linesText(part, page)
				case 'table':
					return tableText(part, page)
				case 'trend':
					return trendText(part, page)
				case 'links':
					return []
			}
		}
		function linesText({ title, lines, style }, page) {
			let above = null !== title && 'section' === style ? sectionTitle(title, page) : []
			let label = null !== title && 'section' !== style ? textOf(title).toLowerCase() : null
			return [...above, ...lines.flatMap(line => lineText(line, label, 2, page))]
		}
		function sectionTitle(title, { paint, width }) {
			return ['', ...wrapped(textOf(title), width).map(line => paint(line, 'strong'))]
		}
		/** `  fail  0.741 is below 0.8`; `  reason  too many false alarms`; `  Nothing has moved.` */ function lineText(
			{ mark, says, below, paste },
			label,
			indent,
			page
		) {
			let { paint, width } = page
			let word = null === mark ? label : mark.padEnd(4)
			let before = ' '.repeat(indent)
			let text = textOf(null === word ? (0, phrase./* sentence */ em)(says) : says)
			let begin = null === word ? before : `${before}${null === mark ? word : paint(word, mark)}  `
			let inside = indent + (null === word ? 0 : word.length + 2)
			return [
				...hanging(begin, text, { indent: inside, width }),
				...paste.map(each => `${' '.repeat(indent + 4)}${(0, untrusted_text./* visible */ RK)(each, 2000)}`),
				...below.flatMap(each => lineText(each, null, indent + 4, page))
			]
		}
		function tableText(table, page) {
			let { title, rows, left } = table
			return [
				...(null === title ? [] : sectionTitle(title, page)),
				...(rows.some(({ says }) => null !== says) ? saidRows(rows, page) : cellRows(table, page)),
				...(0 === left ? [] : [`  … and ${left} more`])
			]
		}
		/**
		 * `fail  recall/senior >= 0.80  0.741 is below 0.8`, in columns; where not all of them are that short,
		 * each sentence stands below its first cell.
		 */ function saidRows(rows, { paint, width }) {
			let texts = rows.map(({ mark, cells: [first], says }) => ({
				begin: null === mark ? '  ' : `  ${paint(mark.padEnd(4), mark)}  `,
				cell: void 0 === first ? '' : textOf(first),
				says: null === says ? '' : textOf(says)
			}))
			let column = Math.max(0, ...texts.map(({ cell }) => cell.length)) + 2
			let isNarrow = column <= widestColumn && texts.every(({ says }) => 8 + column + says.length <= width)
			return texts.flatMap(({ begin, cell, says }) =>
				isNarrow
					? [`${begin}${cell.padEnd(column)}${says}`]
					: [...hanging(begin, cell, { indent: 8, width }), ...hanging('        ', says, { indent: 8, width })]
			)
		}
		/** Where a log has no width of its own. */ let widestColumn = 60
		function cellRows({ columns: heads, rows }, { paint, width }) {
			let cells = columns([heads.map(({ head }) => head.map(each => textOf(each)).join(' ')), ...rows.map(row => row.cells.map(cell => textOf(cell)))])
			return cells.flatMap((text, index) => [
				text,
				...(rows[index - 1]?.below ?? []).flatMap(below => wrapped(textOf(below), width - 4).map(each => paint(`    ${each}`, 'faint')))
			])
		}
		function trendText({ trend }, { width }) {
			return hanging('  trend  ', textOf((0, trend_words./* trendSentence */ $Z)(trend)), { indent: 9, width })
		}
	},
	8850: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ GA: () => /* binding */ labeled,
			/* harmony export */ Mn: () => /* binding */ lines,
			/* harmony export */ n8: () => /* binding */ line,
			/* harmony export */ uW: () => /* binding */ section
		})
		/* harmony export */ function line(says, more = {}) {
			return { mark: null, says, below: [], paste: [], ...more }
		}
		/** A part with the phrases that there are; none where there are none. */ function labeled(title, ...phrases) {
			return lines(
				title,
				phrases.filter(phrase => null !== phrase).map(phrase => line(phrase))
			)
		}
		function lines(title, all, more = {}) {
			if (0 === all.length) return []
			return [{ kind: 'lines', title, lines: all, style: 'labeled', shown: 'everywhere', ...more }]
		}
		/** A title with what stands below it, if anything. */ function section(title, all) {
			return [{ kind: 'lines', title, lines: all, style: 'section', shown: 'everywhere' }]
		}
	},
	6938: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $t: () => /* binding */ workflowInputs,
			/* harmony export */ Zo: () => /* binding */ flagsOf,
			/* harmony export */ pz: () => /* binding */ inputsFor,
			/* harmony export */ q$: () => /* binding */ shellCommand
		})
		/* harmony export */ /** The model and the target, as every command takes them. */ function inputsFor(model, target, more = {}) {
			let where = 'alias' === target.kind ? { alias: target.alias } : { stage: target.stage }
			return { 'model-name': model, ...where, ...more }
		}
		/** A command as it can be pasted into a shell, in lines that end as a shell continues them. */ function shellCommand(command, inputs, width = 72) {
			let lines = []
			let line = `stagegate ${command}`
			for (let flag of flagsOf(inputs))
				if (`${line} ${flag}`.length > width && '' !== line) {
					lines.push(`${line} \\`)
					line = `  ${flag}`
				} else line = `${line} ${flag}`
			return [...lines, line]
		}
		/** The same inputs as flags, to be added to a command. */ function flagsOf(inputs) {
			return Object.entries(inputs).map(([name, value]) => {
				if ('true' === value) return `--${name}`
				return `--${name}${value.startsWith('-') ? '=' : ' '}${shellWord(value)}`
			})
		}
		/** The same inputs as lines below `with:` in a workflow. */ function workflowInputs(inputs) {
			return Object.entries(inputs).map(([name, value]) => `${name}: ${yamlScalar(value)}`)
		}
		function shellWord(text) {
			return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
		}
		function yamlScalar(text) {
			let isPlain = /^[A-Za-z0-9_][\w./-]*(?::[\w.-]+)*$/.test(text)
			return isPlain && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text)
		}
	},
	4205: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Aj: () => /* binding */ versionUrl,
			/* harmony export */ Xg: () => /* binding */ linksPart,
			/* harmony export */ Zr: () => /* binding */ modelUrl,
			/* harmony export */ iQ: () => /* binding */ markdownLink
		})
		/* harmony export */ /* harmony import */ var $phrase_0 = __webpack_require__(5049)
		/** The pages of versions and of their runs, and of the workflow run; none where there are none. */ function linksPart(pages, { uiUrl, workflowRunUrl }) {
			let all = [
				...(null === uiUrl ? [] : pages).flatMap(({ model, version, run }) => [
					{ text: (0, $phrase_0./* .say */ cv)`version ${version}`, url: versionUrl(uiUrl ?? '', model, version) },
					...(run?.kind === 'found' ? [{ text: (0, $phrase_0./* .say */ cv)`run of version ${version}`, url: runUrl(uiUrl ?? '', run) }] : [])
				]),
				...(null === workflowRunUrl ? [] : [{ text: (0, $phrase_0./* .say */ cv)`workflow run`, url: workflowRunUrl }])
			]
			return 0 === all.length ? [] : [{ kind: 'links', links: all }]
		}
		/** Pages of MLflow's UI; `ui` has no slash at its end. */ function versionUrl(ui, model, version) {
			return `${ui}/#/models/${encoded(model)}/versions/${version}`
		}
		/** The same where links may be turned off; '' for none, as outputs say it. */ function modelUrl(ui, model, version) {
			return null === ui ? '' : versionUrl(ui, model, version)
		}
		function runUrl(ui, { experimentId, runId }) {
			return `${ui}/#/experiments/${encoded(experimentId)}/runs/${encoded(runId)}`
		}
		/** More than any name that MLflow takes needs, and less than browsers and proxies do. */ let longestAddress = 4000
		/** A Markdown link whose text is ours; a parenthesis would end the address early. */ function markdownLink(text, url) {
			if (url.length > longestAddress) return text
			return `[${text}](<${url.replaceAll('<', '%3C').replaceAll('>', '%3E').replace(/\s/g, '%20')}>)`
		}
		/**
		 * Half of a surrogate pair, which an address cannot hold, becomes U+FFFD. Quotes and parentheses are
		 * encoded as well: they would be taken as such where a shell or Markdown reads the address.
		 */ function encoded(text) {
			return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
		}
	},
	2864: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ j: () => /* binding */ unpainted })
		/* harmony export */ let unpainted = text => text
	}
}
