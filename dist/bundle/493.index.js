export const id = 493
export const ids = [493]
export const modules = {
	72739: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ai: () => announcementPrefix,
			Fp: () => unfinishedIn,
			I2: () => movingTo,
			Pi: () => isYoung,
			Pp: () => announcementKey,
			QP: () => contradictionsIn,
			V9: () => movingWith,
			dl: () => comingTo,
			dm: () => lease,
			gy: () => announcementTag,
			hY: () => hasEnded
		})
		var $model_target_3 = __webpack_require__(63580)
		var $read_records_0 = __webpack_require__(33091)
		var $record_1 = __webpack_require__(5357)
		var $record_tag_2 = __webpack_require__(47880)
		/**
		 * For how long an announcement speaks for a run that may still be at work, in milliseconds. It keeps
		 * runs from getting in each other's way; what makes a promotion safe is that everybody compares
		 * before they move and reads back after it.
		 */ let lease = 300000
		let announcementPrefix = 'stagegate_begun_'
		/** Of the record with that key. */ function announcementKey(recordKey) {
			return `${announcementPrefix}${recordKey.slice(-8)}`
		}
		/**
		 * The tag on the registered model that says what a run is about to do. It stands there, and not on the
		 * version, because every run reads these tags anyway, however many versions there are, because
		 * copying a version does not copy it, and because whoever may promote may remove it.
		 */ function announcementTag(record, { createdAt }) {
			let value = (0, $record_tag_2./* .fitted */ $5)($record_1./* .rooms */ LQ, room => ({
				...(0, $record_1./* .recordFields */ zB)(record, room),
				model: createdAt
			}))
			return { key: announcementKey(record.key), value }
		}
		/**
		 * What was announced and has not ended yet, in the order of the records. What is about another
		 * registered model, or about another version of that number, is left out, and so is what contradicts
		 * itself.
		 */ function unfinishedIn(snapshot) {
			return found(snapshot).filter(record => !contradictsItself(record))
		}
		/** Announcements about this registered model that contradict themselves: nobody acts on them. */ function contradictionsIn(snapshot) {
			return found(snapshot).filter(contradictsItself)
		}
		function found({ createdAt, tags, versions }) {
			let rows = new Map(versions.map(row => [row.version, row]))
			return [...tags]
				.filter(([key, value]) => key.startsWith(announcementPrefix) && value.length <= $record_tag_2./* .longestValue */ Q_)
				.map(([key, value]) => read(key, value, createdAt))
				.filter(record => null !== record)
				.filter(record => isAboutRow(record, rows.get(record.version)))
				.sort($record_1./* .inOrder */ al)
		}
		function read(key, text, createdAt) {
			let nonce = key.slice(announcementPrefix.length)
			let data = (0, $record_tag_2./* .fieldsOf */ Pf)(text) ?? {}
			let at = (0, $record_tag_2./* .momentIn */ Ii)(data.at)
			if (!/^[0-9a-f]{8}$/.test(nonce) || null === at) return null
			if ('begun' !== data.state || data.model !== createdAt) return null
			return (0, $read_records_0./* .readFields */ qU)((0, $record_1./* .recordKey */ Hy)(at, nonce), data)
		}
		/** `row` undefined: the version is not among those that were read, or was deleted. */ function isAboutRow(record, row) {
			return void 0 === row || row.createdAt === record.versionCreatedAt
		}
		/**
		 * Nothing of the kind was ever written: an alias moves no stage, only a rollback gives back, and there is
		 * room for the record of what is announced.
		 */ function contradictsItself(record) {
			let { action, target, version, from, former, to, back } = record
			if (!(0, $record_1./* .hasRoom */ AB)(record)) return true
			let movesNoStage = 'alias' === target.kind
			if (movesNoStage && (null !== from || null !== back)) return true
			if ('rollback' !== action) return null !== to || null !== back
			if ('retirement' === target.kind) return true
			if ((0, $record_1./* .isReturn */ NP)(record)) return former.length > 0 || null !== back
			return !former.includes(version) || 'Production' === back
		}
		/** Whether a record on its version says how it ended: its announcement is only still to be removed. */ function hasEnded(record, { versions }) {
			let row = versions.find(({ version }) => version === record.version)
			return void 0 !== row && null !== (0, $read_records_0./* .endedRecord */ Yc)(row, record.key)
		}
		/** Of one that is a little ahead for longer; one that is further ahead than that is of no known time. */ function isYoung({ at }, now) {
			return Math.abs(now - at) < lease
		}
		/** The targets that somebody gets by a move: a rollback may put back into Staging whom it takes away. */ function movingTo({ target, back }) {
			let serves = 'Staging' === back || 'Production' === back
			let key = (0, $model_target_3./* .targetKey */ hD)(target)
			return 'alias' !== target.kind && serves ? [key, (0, $model_target_3./* .stageKey */ Ih)(back)] : [key]
		}
		/** Which version the move brings to a stage; null: none. */ function comingTo(stage, { target, version, to, back, action }) {
			if ('alias' === target.kind || 'clear-rollback' === action) return null
			if (target.stage === stage) return 'rollback' === action ? to : version
			return back === stage ? version : null
		}
		/** The versions whose stage changes by a move: none by that of an alias. */ function movingWith({ action, target, version, former, to }) {
			if ('alias' === target.kind || 'clear-rollback' === action) return []
			let others = (0, $model_target_3./* .archives */ EK)(target) || 'rollback' === action ? former : []
			return [version, ...others, ...(null === to ? [] : [to])]
		}
	},
	83203: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => lastHolders,
			N_: () => targetsOfImportedTags,
			Ui: () => lastHolderKey,
			jv: () => lastHolderTagAfterRollback,
			p_: () => lastHolderTag
		})
		var $model_target_2 = __webpack_require__(63580)
		var $record_0 = __webpack_require__(5357)
		var $record_tag_1 = __webpack_require__(47880)
		let lengths = [200, 100, 40, 0]
		/**
		 * The tag on the registered model that says that a target has been held, and by whom last. It
		 * outlives the version, so that deleting a champion does not open the gates of a first promotion.
		 *
		 * When the registered model was created tells whether the tag is about it: a rename keeps that, and
		 * what imports a registered model with its tags makes another one.
		 */ function lastHolderTag({ target, version, seq, at, by, key }, { createdAt }) {
			return {
				key: lastHolderKey(target),
				value: (0, $record_tag_1./* .fitted */ $5)(lengths, length => ({
					v: 1,
					created: createdAt,
					seq,
					target: (0, $model_target_2./* .targetKey */ hD)(target),
					version: String(version),
					at: new Date(at).toISOString(),
					by: (0, $record_tag_1./* .cut */ Jj)(by, length),
					record: key
				}))
			}
		}
		/**
		 * The same after a rollback, of which the records say who has the target now: only the place in the
		 * order is a later one, so that the next run counts on from it even where it does not read the version
		 * that the rollback's record stands on.
		 */ function lastHolderTagAfterRollback(record, snapshot) {
			let key = lastHolderKey(record.target)
			let held = lastHolders(snapshot).some(({ target }) => lastHolderKey(target) === key)
			if (!held) return lastHolderTag(record, snapshot)
			return { key, value: JSON.stringify({ ...(0, $record_tag_1./* .fieldsOf */ Pf)(snapshot.tags.get(key) ?? ''), seq: record.seq }) }
		}
		function lastHolderKey(target) {
			return `stagegate_held_${(0, $record_tag_1./* .targetHash */ Gu)(target)}`
		}
		let prefix = 'stagegate_held_'
		/**
		 * What the tags of a registered model say of who held what last; what makes no sense is left out, and
		 * so is what was said of another registered model, and imported with it.
		 */ function lastHolders(model) {
			return foundOn(model, 'its own')
		}
		/** The target of each such tag that is about another registered model. */ function targetsOfImportedTags(model) {
			return foundOn(model, 'imported').map(({ target }) => target)
		}
		function foundOn({ createdAt, tags }, whose) {
			return [...tags]
				.filter(([key]) => key.startsWith(prefix))
				.map(([key, value]) => ({ key, fields: (0, $record_tag_1./* .fieldsOf */ Pf)(value) ?? {} }))
				.filter(({ fields }) => (fields.created === createdAt) === ('its own' === whose))
				.map(({ key, fields }) => readHeld(key, fields))
				.filter(held => null !== held)
		}
		function readHeld(key, fields) {
			let target = (0, $model_target_2./* .targetOfKey */ Ou)((0, $record_tag_1./* .textIn */ r7)(fields.target) ?? '')
			let version = (0, $record_tag_1./* .versionIn */ It)(fields.version)
			let record = (0, $record_tag_1./* .textIn */ r7)(fields.record)
			if (1 !== fields.v || null === target || lastHolderKey(target) !== key || null === version) return null
			let { seq } = fields
			if (null === record || !record.startsWith($record_0./* .recordPrefix */ Kg) || !(0, $record_0./* .isSeq */ oP)(seq)) return null
			return { target, version, seq, at: (0, $record_tag_1./* .momentIn */ Ii)(fields.at), by: (0, $record_tag_1./* .textIn */ r7)(fields.by) ?? '', record }
		}
	},
	33091: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Yc: () => endedRecord,
			eg: () => seqsOn,
			kQ: () => clearingsOn,
			qU: () => readFields,
			ri: () => targetsOfCopiedRecordsOn,
			yG: () => recordsOn
		})
		var $model_model_3 = __webpack_require__(86272)
		var $model_target_2 = __webpack_require__(63580)
		var $record_0 = __webpack_require__(5357)
		var $record_tag_1 = __webpack_require__(47880)
		/**
		 * The moves and adoptions recorded on one version, in their order. What is none, or of a format or
		 * action that is not known, is left out, and so is a record that was copied from another version.
		 */ function recordsOn(row) {
			return foundOn(row, 'its own').filter(it => 'clear-rollback' !== it.action)
		}
		/** The same for marks of rollbacks that were cleared. */ function clearingsOn(row) {
			return foundOn(row, 'its own').filter(it => 'clear-rollback' === it.action)
		}
		/** The target of each record on it that is about another version, and so says nothing of this one. */ function targetsOfCopiedRecordsOn(row) {
			return foundOn(row, 'copied').map(({ target }) => target)
		}
		/** The version's own record with that key; null: there is none. */ function endedRecord(row, key) {
			let text = row.tags.get(key)
			return void 0 === text ? null : (foundOn({ ...row, tags: new Map([[key, text]]) }, 'its own')[0] ?? null)
		}
		/** Every place in the order that a record on the version takes, whatever it is about. */ function seqsOn(row) {
			return foundOn(row, 'its own').map(({ seq }) => seq)
		}
		function foundOn(row, whose) {
			return [...row.tags] // Nothing longer was ever written as a record, and to read thousands of such takes long.
				.filter(([key, value]) => key.startsWith($record_0./* .recordPrefix */ Kg) && value.length <= $record_tag_1./* .longestValue */ Q_)
				.map(([key, value]) => ({ key, data: (0, $record_tag_1./* .fieldsOf */ Pf)(value) ?? {} }))
				.filter(({ data }) => (0, $record_tag_1./* .isAbout */ KH)(data, row) === ('its own' === whose))
				.map(({ key, data }) => readEnded(key, data))
				.filter(record => null !== record)
				.sort($record_0./* .inOrder */ al)
		}
		/** What is begun is announced on the registered model, and on no version. */ function readEnded(key, data) {
			let record = readFields(key, data)
			if (null === record || 'begun' === record.state) return null
			let { action, ...fields } = record
			if ('clear-rollback' === action) return { ...fields, state: 'done', action }
			return { ...fields, action }
		}
		/** A record as its tag says it; null: it is none. Every text in it is untrusted. */ function readFields(key, data) {
			if (1 !== data.v) return null
			let version = (0, $record_tag_1./* .versionIn */ It)(data.version)
			let at = (0, $record_tag_1./* .momentIn */ Ii)(data.at)
			let target = (0, $model_target_2./* .targetOfKey */ Ou)((0, $record_tag_1./* .textIn */ r7)(data.target) ?? '', true === data.archive)
			let { seq, state, action, verdict, former, created } = data
			if (null === version || null === at || null === target || !(0, $record_0./* .isSeq */ oP)(seq)) return null
			if ('string' != typeof verdict || !Array.isArray(former) || !isAction(action)) return null
			if ('begun' !== state && 'done' !== state && 'undone' !== state) return null
			return {
				key,
				seq,
				state,
				action,
				verdict,
				target,
				version,
				// Where that is no number, the record is not about its version, and only its target is asked for.
				versionCreatedAt: 'number' == typeof created ? created : 0 / 0,
				source: (0, $record_tag_1./* .textIn */ r7)(data.source),
				from: stageIn(data.from),
				former: former.map($record_tag_1./* .versionIn */ It).filter(holder => null !== holder),
				to: (0, $record_tag_1./* .versionIn */ It)(data.to),
				back: stageIn(data.back),
				at,
				by: (0, $record_tag_1./* .textIn */ r7)(data.by) ?? '',
				mlflowUser: (0, $record_tag_1./* .textIn */ r7)(data.user),
				reason: (0, $record_tag_1./* .textIn */ r7)(data.reason),
				run: (0, $record_tag_1./* .textIn */ r7)(data.run),
				evidence: (0, $record_tag_1./* .textIn */ r7)(data.evidence),
				policy: (0, $record_tag_1./* .textIn */ r7)(data.policy),
				evaluationRun: runIdIn(data.evaluation),
				artifacts: (0, $record_tag_1./* .textIn */ r7)(data.artifacts),
				approvedBy: textsIn(data.approved)
			}
		}
		let actions = new Set(['promote', 'transition', 'rollback', 'adopt', 'clear-rollback'])
		function isAction(value) {
			return actions.has(value)
		}
		function stageIn(value) {
			return 'string' == typeof value ? (0, $model_model_3./* .canonicalStage */ RQ)(value) : null
		}
		/** It goes into the path of a request. */ function runIdIn(value) {
			return 'string' == typeof value && /^[\w-]{1,64}$/.test(value) ? (0, $model_model_3./* .runId */ Vz)(value) : null
		}
		/** As many as are written; a tag that somebody else wrote may list thousands. */ function textsIn(value) {
			return Array.isArray(value) ? value.filter(it => 'string' == typeof it).slice(0, 6) : []
		}
	},
	47880: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$5: () => fitted,
			Gu: () => targetHash,
			Ii: () => momentIn,
			It: () => versionIn,
			Jj: () => cut,
			KH: () => isAbout,
			Pf: () => fieldsOf,
			Q_: () => longestValue,
			Qu: () => subjectFields,
			Wk: () => fittedIfAny,
			r7: () => textIn
		})
		var node$crypto_0 = __webpack_require__(77598)
		var $errors_errors_1 = __webpack_require__(58692)
		var $model_model_4 = __webpack_require__(86272)
		var $model_target_2 = __webpack_require__(63580)
		var $text_json_3 = __webpack_require__(64289)
		/** What Unity Catalog allows, the tightest of the registries. */ let longestValue = 1000
		/** An alias may have characters that a tag's key may not, so that carries a hash of its target. */ function targetHash(target) {
			return (0, node$crypto_0.createHash)('sha256')
				.update((0, $model_target_2./* .targetKey */ hD)(target), 'utf8')
				.digest('hex')
				.slice(0, 16)
		}
		/**
		 * Shortens what is long until the whole fits: escapes make its length hard to foresee.
		 *
		 * @throws UsageError where even the shortest is too long, before anything is moved: the announcement of a copy has most names in it
		 */ function fitted(rooms, build) {
			let value = fittedIfAny(rooms, build)
			if (null !== value) return value
			throw new $errors_errors_1./* .UsageError */ eb(
				`The names of the registered models and of the alias are so long that a record of the move has more than ${longestValue} characters, and a tag has no room for it. Nothing was moved. Use a shorter alias or a shorter name.`
			)
		}
		/** null: even the shortest is too long. */ function fittedIfAny(rooms, build) {
			for (let room of rooms) {
				let value = JSON.stringify(build(room))
				if (value.length <= longestValue) return value
			}
			return null
		}
		/** Half a character at the cut would be no text that every client can read. */ function cut(text, length) {
			return text.slice(0, length).toWellFormed()
		}
		/** What a tag's value says, as far as it is a JSON object; null: it is none. Any writer may set it. */ function fieldsOf(text) {
			let value = (0, $text_json_3./* .jsonIn */ Y)(text)
			return (0, $text_json_3./* .isJsonObject */ O)(value) ? value : null
		}
		/** A version as tags write it; null: it is no such number. */ function versionIn(value) {
			if ('string' != typeof value || !/^[1-9][0-9]{0,14}$/.test(value)) return null
			return (0, $model_model_4./* .versionNumber */ e1)(Number(value))
		}
		function textIn(value) {
			return 'string' == typeof value ? value : null
		}
		/** Milliseconds since 1970; null: it is no moment. */ function momentIn(value) {
			let at = 'string' == typeof value ? Date.parse(value) : 0 / 0
			return Number.isNaN(at) ? null : at
		}
		/**
		 * Which version a tag is about, as it stands in the tag. A version's number alone does not say:
		 * `copy_model_version` copies tags, and the copy may have the number of what it is a copy of. When a
		 * version was created, by the registry's own clock, stays the same for as long as it is there, even
		 * if its registered model is renamed; a copy or an import of it has been created later.
		 */ function subjectFields(version, versionCreatedAt) {
			return { version: String(version), created: versionCreatedAt }
		}
		/** Whether a tag that is found on the version is about it. What does not say so is not. */ function isAbout({ version, created }, row) {
			return versionIn(version) === row.version && created === row.createdAt
		}
	},
	5357: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AB: () => hasRoom,
			EH: () => mostRecords,
			Hy: () => recordKey,
			Kg: () => recordPrefix,
			LQ: () => rooms,
			Mf: () => isSameRun,
			NP: () => isReturn,
			ZF: () => loserOf,
			al: () => inOrder,
			oP: () => isSeq,
			ol: () => workflowRunOf,
			pD: () => begunRecord,
			v: () => nextSeq,
			yW: () => isEarlierAttempt,
			yg: () => recordTag,
			zB: () => recordFields
		})
		var $model_copy_1 = __webpack_require__(51464)
		var $model_target_2 = __webpack_require__(63580)
		var $record_tag_0 = __webpack_require__(47880)
		/**
		 * The history that Stagegate keeps in the registry itself, as tags of the versions. Keys are
		 * letters, digits and `_`, values end at 1000 characters and a version carries at most 20: what
		 * Unity Catalog allows as well. docs/records.md is the published format.
		 */ let mostRecords = 20
		let recordPrefix = 'stagegate_record_'
		/** A record of what is about to be done to one version, as it begins. */ function begunRecord(row, { seq, at, by, run, nonce, mlflowUser = null }, what) {
			return {
				key: recordKey(at, nonce),
				seq,
				state: 'begun',
				version: row.version,
				versionCreatedAt: row.createdAt,
				source: null === (0, $model_copy_1./* .copySource */ XR)(row.source) ? null : row.source,
				from: 'alias' === what.target.kind ? null : row.stage,
				to: null,
				back: null,
				at,
				by,
				mlflowUser,
				run,
				evidence: null,
				policy: null,
				evaluationRun: null,
				artifacts: null,
				approvedBy: [],
				...what
			}
		}
		/** Sorts by the time that its writer took it to be. */ function recordKey(at, nonce) {
			let stamp = new Date(at).toISOString().replace(/\D/g, '')
			return `${recordPrefix}${stamp}_${nonce}`
		}
		/** A number beyond it is none that was counted up to, and would leave no room for the next one. */ let greatestSeq = 1_000_000_000
		function isSeq(value) {
			return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= greatestSeq
		}
		/** After all of these. */ function nextSeq(seqs) {
			return Math.min(greatestSeq, seqs.reduce((most, seq) => Math.max(most, seq), 0) + 1)
		}
		/** Clocks differ, so no time says what came first. */ function inOrder(a, b) {
			if (a.seq !== b.seq) return a.seq - b.seq
			let [nonceOfA, nonceOfB] = [a.key.slice(-8), b.key.slice(-8)]
			if (nonceOfA !== nonceOfB) return nonceOfA < nonceOfB ? -1 : 1
			return a.version - b.version
		}
		/** The tag on the version. */ function recordTag(record) {
			return { key: record.key, value: (0, $record_tag_0./* .fitted */ $5)(rooms, room => recordFields(record, room)) }
		}
		/** Whether it can be written: one that was read may have more in it than any that was written. */ function hasRoom(record) {
			return null !== (0, $record_tag_0./* .fittedIfAny */ Wk)(rooms, room => recordFields(record, room))
		}
		function recordFields(record, room) {
			return {
				v: 1,
				seq: record.seq,
				state: record.state,
				action: record.action,
				verdict: record.verdict,
				target: (0, $model_target_2./* .targetKey */ hD)(record.target),
				archive: (0, $model_target_2./* .archives */ EK)(record.target),
				...(0, $record_tag_0./* .subjectFields */ Qu)(record.version, record.versionCreatedAt),
				...sourceField(record.source, room),
				from: record.from,
				former: record.former.slice(0, room.former).map(String),
				to: null === record.to ? null : String(record.to),
				back: record.back,
				at: new Date(record.at).toISOString(),
				by: (0, $record_tag_0./* .cut */ Jj)(record.by, room.by),
				...userField(record.mlflowUser, room),
				reason: null === record.reason ? null : (0, $record_tag_0./* .cut */ Jj)(record.reason, room.reason),
				// Half an address leads nowhere.
				run: null !== record.run && record.run.length <= room.run ? record.run : null,
				evidence: room.evidence ? record.evidence : null,
				policy: room.policy ? record.policy : null,
				...(null === record.evaluationRun ? {} : { evaluation: record.evaluationRun }),
				// Never left out: without it, nobody would notice that the artifacts are others.
				...(null === record.artifacts ? {} : { artifacts: record.artifacts }),
				...approved(record.approvedBy, room)
			}
		}
		/** Missing where it is not known, as in most registries. */ function userField(user, { by: most }) {
			return null === user || 0 === most ? {} : { user: (0, $record_tag_0./* .cut */ Jj)(user, most) }
		}
		/** Half a name is another one; the version itself says what it is a copy of, too. */ function sourceField(source, { source: most }) {
			return null === source || source.length > most ? {} : { source }
		}
		/** GitHub asks one reviewer, and takes as many as look before the job begins. */ function approved(logins, { approvers }) {
			let named = logins.slice(0, approvers).map(login => (0, $record_tag_0./* .cut */ Jj)(login, 40))
			return 0 === named.length ? {} : { approved: named }
		}
		/** The last of them fits whatever the names: an alias ends at 255 characters. */ let rooms = [
			{ by: 200, reason: 200, run: 300, approvers: 6, former: 20, policy: true, source: 300, evidence: true },
			{ by: 100, reason: 100, run: 300, approvers: 3, former: 10, policy: true, source: 300, evidence: true },
			{ by: 40, reason: 40, run: 300, approvers: 1, former: 5, policy: true, source: 300, evidence: true },
			{ by: 40, reason: 40, run: 0, approvers: 1, former: 1, policy: true, source: 300, evidence: true },
			{ by: 0, reason: 0, run: 0, approvers: 0, former: 1, policy: true, source: 100, evidence: true },
			{ by: 0, reason: 0, run: 0, approvers: 0, former: 1, policy: false, source: 0, evidence: true },
			{ by: 0, reason: 0, run: 0, approvers: 0, former: 1, policy: false, source: 0, evidence: false }
		]
		/**
		 * Whether it is a rollback of a target that no version had: it gives the target back to the version that
		 * the record stands on, and takes it from none.
		 */ function isReturn({ action, version, to }) {
			return 'rollback' === action && to === version
		}
		/** Which version loses the target by it; null: it is no rollback, or takes the target from none. */ function loserOf(record) {
			return 'rollback' !== record.action || isReturn(record) ? null : record.version
		}
		/** Another attempt of a workflow's run has another address: `…/runs/7/attempts/2`. */ function isSameRun(a, b) {
			let runOf = url => url.replace(/\/attempts\/\d+$/, '')
			return null !== a && null !== b && runOf(a) === runOf(b)
		}
		/** Whether it is an earlier attempt of the same workflow run: that one has ended, or there were no later one. */ function isEarlierAttempt(earlier, own) {
			let attemptOf = url => Number(/\/attempts\/(\d+)$/.exec(url ?? '')?.[1])
			return isSameRun(earlier, own) && attemptOf(earlier) < attemptOf(own)
		}
		/** Which workflow run an address is of: the server and the repository before `/actions/runs/`, and the number. */ function workflowRunOf(url) {
			let found = /^(?<repository>.+)\/actions\/runs\/(?<id>\d{1,19})(?:\/attempts\/\d+)?$/.exec(url ?? '')
			let { repository, id } = found?.groups ?? {}
			return void 0 === repository || void 0 === id ? null : { repository, id: BigInt(id) }
		}
	},
	64289: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => isJsonObject, Y: () => jsonIn })
		/** What a text says as JSON; undefined: it is none. */ function jsonIn(text) {
			try {
				return JSON.parse(text)
			} catch {
				return
			}
		}
		/** An object of JSON: no list, and not null. */ function isJsonObject(value) {
			return 'object' == typeof value && null !== value && !Array.isArray(value)
		}
	}
}
