export const id = 217
export const ids = [217]
export const modules = {
	31331: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { postStep: () => postStep })
		var exit_codes = __webpack_require__(25979)
		var rollback = __webpack_require__(7799)
		var errors = __webpack_require__(58692)
		var model_model = __webpack_require__(86272)
		var recorded_holder = __webpack_require__(31977)
		var model_target = __webpack_require__(63580)
		var read_records = __webpack_require__(33091)
		var records_record = __webpack_require__(5357)
		// CONCATENATED MODULE: ./src/core/rollback/undo-check.ts
		/**
		 * Why a promotion must not be undone; null: the version holds the target by that very promotion, or
		 * because this workflow run itself gave it back what came after. `row` null: it was deleted.
		 */ function whyUndoSkipped(own, run, row, snapshot) {
			let { target, version } = own
			if (null === row) return { kind: 'never-moved' }
			let record = (0, read_records./* recordsOn */ yG)(row).find(({ key }) => key === own.record)
			if (record?.state !== 'done') return { kind: 'never-moved' }
			let holders = (0, model_model./* holdersOf */ pW)(snapshot, target)
			let replayed = (0, recorded_holder./* heldByRecords */ BF)(
				(0, recorded_holder./* versionsWith */ Yp)(snapshot.versions, row),
				(0, model_target./* targetKey */ hD)(target)
			)
			let left = replayed.departures.get(version)?.record
			if (!holders.includes(version) && void 0 !== left && (0, records_record./* loserOf */ ZF)(left) === version) return { kind: 'rolled-back', record: left }
			if (!standsAsLeft(record, holders)) return { kind: 'moved-since' }
			let now = replayed.holders.get(version)
			if (void 0 === now) return { kind: 'moved-since' }
			let adopted = replayed.touchedBy.filter(it => 'adopt' === it.action && it.version === version)
			let arrivals = replayed.holdings.flatMap(time => (time.version === version ? time.arrived : []))
			let others = [...arrivals, ...adopted, now]
				.filter(it => (0, records_record./* inOrder */ al)(it, record) > 0)
				.filter(it => 'rollback' !== it.action || !(0, records_record./* isSameRun */ Mf)(it.run, run))
				.sort(records_record./* inOrder */ al)
			let last = others.at(-1)
			return void 0 === last ? null : { kind: 'others-decided', record: last }
		}
		/** Whether those, and only those, hold the target who did right after the promotion. */ function standsAsLeft({ version, former, target }, holders) {
			let stayed = 'alias' === target.kind || (0, model_target./* archives */ EK)(target) ? [] : former
			return holders.includes(version) && holders.every(it => it === version || stayed.includes(it))
		}
		var registry_clock = __webpack_require__(885)
		var recover = __webpack_require__(37190)
		// CONCATENATED MODULE: ./src/commands/undo-promotion.ts
		/**
		 * Undoes one promotion, and no other: does nothing where it never held the target, and where
		 * somebody else has moved the target since, or has given it back. What its step has left
		 * unfinished is finished first.
		 */ async function undoPromotion(own, reason, registry, promoter) {
			let { model, target, version } = own
			let clock = (0, registry_clock./* byClockOf */ j)(registry, promoter)
			let { notes: before, snapshot: standing } = await settledOwn(own, registry, clock)
			let holders = (0, model_model./* holdersOf */ pW)(standing, target)
			let row = standing.versions.find(each => each.version === version) ?? (await registry.readVersion(model, version))
			let because = whyUndoSkipped(own, promoter.run, row, standing)
			if (null !== because) return { kind: 'left-alone', model, target, version, because, holders }
			let asked = { model, target, version, toVersion: null, force: false, reason }
			let outcome = await (0, rollback.rollback)(asked, registry, promoter, own.record)
			let notes = [...before, ...outcome.notes]
			return { kind: 'rollback', outcome: { ...outcome, notes } }
		}
		/** How long one waits for somebody else who is at work on the target, in milliseconds. */ let pause = 400
		let mostLooks = 25
		async function settledOwn({ model, target, record: key }, registry, clock) {
			for (let look = 1; ; look += 1) {
				let before = await registry.readSnapshot(model)
				try {
					let asking = { action: 'undo', key }
					return await (0, recover./* recoverAndLook */ zk)(registry, before, target, asking, clock)
				} catch (error) {
					if (!(error instanceof errors./* ConflictError */ fK) || look === mostLooks) throw error
					await clock.sleep(pause)
				}
			}
		}
		var untrusted_text = __webpack_require__(74213)
		var workflow_log = __webpack_require__(8977)
		var proxy = __webpack_require__(43335)
		var credentials_credentials = __webpack_require__(29868)
		var tracking_headers = __webpack_require__(76302)
		var phrase = __webpack_require__(55049)
		var markdown = __webpack_require__(68246)
		var render_text = __webpack_require__(18408)
		var rollback_report = __webpack_require__(68934)
		var past_of_report = __webpack_require__(62855)
		var publish = __webpack_require__(74001)
		var comment = __webpack_require__(55214)
		var comment_text = __webpack_require__(77420)
		var deployment = __webpack_require__(59808)
		var deployment_status = __webpack_require__(69455)
		var github_marker = __webpack_require__(14329)
		var promoted_commit = __webpack_require__(41241)
		var pull_request = __webpack_require__(47222)
		var triggering_event = __webpack_require__(96986)
		var links = __webpack_require__(14205)
		var connect_github = __webpack_require__(66098)
		var deployment_words = __webpack_require__(21359)
		// CONCATENATED MODULE: ./src/action/publish-undo.ts
		/**
		 * Where the step that promoted has told GitHub of it, GitHub is told that it is undone: the pull
		 * request's comment and the deployment. What fails is a warning; the rollback stands.
		 */ async function correctReports(undone, log, around) {
			let { env, readFile, sleep, dispatcher = null } = around
			let triggered = await (0, triggering_event./* loadEvent */ Ds)(env, readFile)
			let { run } = triggered
			// Without a token nothing was told that would be wrong now.
			let { githubToken: token } = undone.saved.reports
			if (null === run || '' === token) return
			let warn = message =>
				log.annotate({ subject: 'other', level: 'warning', title: 'Stagegate: report not corrected', message: `${message} This does not change the rollback.` })
			try {
				let github = await (0, connect_github./* connectGitHub */ U)({ token, run, env, dispatcher })
				let correcting = { ...undone, github, triggered, run, sleep, warn }
				await correctComment(correcting)
				await correctDeployment(correcting)
			} catch (error) {
				if (!(error instanceof errors./* UsageError */ eb)) throw error
				warn(error.message)
			}
		}
		async function correctComment(correcting) {
			let { github, triggered, run, saved, outcome, lookedAt, sleep, warn } = correcting
			// A promotion that was undone is a problem, so both of the others tell of it.
			if ('never' === saved.reports.comment) return
			let { repository } = run
			let found = await (0, pull_request./* findPullRequests */ J)({ github, repository, event: triggered.event })
			if ('failed' === found.kind) warn(found.warning)
			if ('found' !== found.kind) return
			let marker = (0, github_marker./* commentMarker */ Q)({
				model: saved.model,
				targetKey: (0, model_target./* targetKey */ hD)(saved.target),
				commentKey: saved.reports.commentKey
			})
			let telling = {
				body: rollback.rollbackCommand.job.markdown(outcome, {
					uiUrl: saved.uiUrl,
					workflowRunUrl: run.url,
					limit: (0, comment_text./* bodyLimit */ kR)(marker)
				}),
				stamp: (0, comment_text./* stampOf */ Zs)(run, lookedAt),
				// Only what is merged is promoted, and so undone.
				about: { kind: 'merge' }
			}
			for (let pullRequest of found.numbers) {
				// Of several, those that were told of the promotion.
				let onlyOurs = found.numbers.length > 1
				let result = await (0, comment./* upsertComment */ l)({ github, repository, pullRequest, marker, telling, onlyOurs, sleep })
				if (null !== result.warning) warn(result.warning)
			}
		}
		async function correctDeployment(correcting) {
			let { github, run, saved, outcome, warn } = correcting
			let deployment = await deploymentOf(correcting)
			if (null === deployment) return
			let result = await (0, deployment_status./* setDeploymentStatus */ e)({
				github,
				repository: run.repository,
				deployment,
				status: {
					...(0, deployment_words./* wordsOfUndoing */ zS)(outcome),
					environmentUrl: null === saved.uiUrl ? null : (0, links./* versionUrl */ Aj)(saved.uiUrl, saved.model, saved.version),
					logUrl: run.url
				}
			})
			if ('failed' === result.kind) warn(result.warning)
		}
		/** The event's own, or the one that was made; a step that was cut short may have made none. */ async function deploymentOf(correcting) {
			let { github, triggered, run, saved, warn } = correcting
			let { event } = triggered
			if ('deployment' === event.kind) return event.id
			let { environment } = saved.reports
			let promoted = (0, promoted_commit./* promotedCommit */ m)(triggered)
			if (null === environment || 'not-known' === promoted.kind) return null
			let found = await (0, deployment./* findDeployment */ HZ)({
				github,
				repository: run.repository,
				sha: promoted.commit,
				environment,
				subject: {
					action: 'promote',
					model: saved.model,
					version: saved.version,
					target: (0, model_target./* targetKey */ hD)(saved.target),
					run: saved.run ?? run.url
				}
			})
			if ('failed' === found.kind) warn(found.warning)
			return 'found' === found.kind ? found.id : null
		}
		var read_clock = __webpack_require__(8047)
		var saved_environment = __webpack_require__(19693)
		var action_step = __webpack_require__(29134)
		// CONCATENATED MODULE: ./src/action/post-step.ts
		/**
		 * `rollback-on-failure`: undoes what this step of the job promoted, from what it saved, and through
		 * the connections that it had.
		 */ async function postStep(saved, later) {
			let { trackingUri, registryUri, credentials, headers, reports, environment } = saved
			let around = { ...later, env: (0, saved_environment./* restoredEnvironment */ GK)(environment, later.env) }
			let log = (0, workflow_log./* openWorkflowLog */ S)(around.core, [
				...(0, credentials_credentials./* secretsOf */ Fj)(credentials, [trackingUri, registryUri, ...(0, proxy./* proxyTexts */ $B)(around.env)]),
				...(0, tracking_headers./* secretsInHeaders */ FK)((0, tracking_headers./* headerLines */ Hq)(headers)),
				...Object.values(environment.secrets),
				reports.githubToken
			])
			try {
				await refuseChangedTrust(saved, around)
				return await undo(saved, log, around)
			} catch (error) {
				if (!(error instanceof errors./* StagegateError */ qU)) throw error
				let message = `${(0, untrusted_text./* visible */ RK)(saved.model)} version ${saved.version} could not be rolled back. The rollback was due because ${reasonOf(saved)}. What failed: ${error.message}`
				log.annotate({ subject: 'verdict', level: 'error', title: 'Stagegate: not undone', message })
				await log.setSummary(`### ⚠️ The promotion could not be undone\n\n${(0, untrusted_text./* codeBlock */ DV)(message)}\n`)
				return 'failure'
			}
		}
		async function undo(saved, log, around) {
			let { by, run } = saved
			let { now, nonce, sleep, uninterrupted, dispatcher } = around
			let promoter = {
				by,
				mlflowUser: (0, credentials_credentials./* mlflowUserOf */ IY)(saved.credentials, saved.registryUri),
				run,
				now,
				nonce,
				sleep,
				uninterrupted
			}
			let step = { log, connection: saved, around: { env: around.env, cwd: saved.cwd, now, ...(dispatcher && { dispatcher }) } }
			return await (0, action_step./* withStores */ L)('write', step, async stores => {
				let { registry, lastLook } = (0, read_clock./* rememberingLastLook */ R)(stores.registry, now)
				let undone = await undoPromotion(saved, reasonOf(saved), registry, promoter)
				let lookedAt = lastLook()
				if ('left-alone' === undone.kind) {
					await showLeftAlone(undone, log)
					return 'success'
				}
				let { outcome } = undone
				let succeeded = (0, exit_codes./* exitCodeOfRollback */ $Z)(outcome) === exit_codes./* exitCodes */ hS.ok
				let moved = 'rolled-back' === outcome.ending.kind
				let timeline = moved ? await (0, past_of_report./* timelineOf */ h)(saved, registry, log) : ''
				let shown = { succeeded, uiUrl: saved.uiUrl, workflowRunUrl: run, timeline }
				// The promotion of a job that failed is gone: more than a notice, and no error of its own.
				await (0, publish./* publish */ m)(rollback.rollbackCommand, outcome, log, shown, succeeded ? 'warning' : 'error')
				await correctReports({ saved, outcome, lookedAt }, log, around)
				return succeeded ? 'success' : 'failure'
			})
		}
		/** Whoever could make Node trust or reach another server would be sent the writing credential. */ async function refuseChangedTrust(
			saved,
			{ env, readFile }
		) {
			let changed = await (0, saved_environment./* changedTrust */ dN)(saved.environment, env, readFile)
			let [first, ...more] = changed
			if (void 0 === first) return
			let what =
				0 === more.length
					? `${first} has changed since the promotion, and it decides`
					: `${changed.slice(0, -1).join(', ')} and ${changed.at(-1)} have changed since the promotion, and they decide`
			throw new errors./* UsageError */ eb(
				`${what} which servers Node trusts or reaches. So no credential was sent, and nothing was undone. Find out what made the change, and roll back by hand: ${commandToRollBack(saved)}`
			)
		}
		function commandToRollBack({ model, target, version }) {
			let flag = 'alias' === target.kind ? `--alias ${shellWord(target.alias)}` : `--stage ${target.stage}`
			return `stagegate rollback --model-name ${shellWord(model)} ${flag} --version ${version}`
		}
		/** As a shell reads it back; what is not visible is written out, and has to be typed otherwise. */ function shellWord(text) {
			let shown = (0, untrusted_text./* visible */ RK)(text, 1000)
			return /^[\w.@%+/-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`
		}
		/** The runner runs a post step also for a job that was cancelled, and does not say which it was. */ function reasonOf({ ended }) {
			switch (ended) {
				case 'success':
					return 'a later step of the job failed, or the job was cancelled'
				case 'failure':
					return 'the step that promoted it failed after the move'
				case null:
					return 'the step that promoted it was cut short'
			}
		}
		async function showLeftAlone(left, log) {
			let reason = (0, phrase./* sentence */ em)((0, rollback_report./* leftAloneReason */ bS)(left))
			log.info(`NOT ROLLED BACK  ${(0, render_text./* textOf */ b6)(reason)}`)
			log.annotate({ subject: 'verdict', level: 'notice', title: 'Stagegate: Not rolled back', message: (0, render_text./* textOf */ b6)(reason) })
			await log.setSummary(`### ➖ Not rolled back\n\n${(0, markdown./* markdownOf */ RQ)(reason)}\n`)
		}
	},
	71155: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { demo: () => demo })
		var node$fs_promises_0 = __webpack_require__(51455)
		var node$path_1 = __webpack_require__(76760)
		var $commands_command_8 = __webpack_require__(53155)
		var $commands_exit_codes_2 = __webpack_require__(25979)
		var $commands_promotion_commands_3 = __webpack_require__(52760)
		var $core_errors_errors_4 = __webpack_require__(58692)
		var $actor_5 = __webpack_require__(92191)
		var $connection_6 = __webpack_require__(73815)
		var $parse_flags_7 = __webpack_require__(38311)
		let folder = 'stagegate-demo'
		let model = 'fraud-detector'
		let served = 'prod.fraud-detector'
		/** Blocked on one slice, though its headline metric is better. */ let worse = '4'
		let better = '5'
		let former = '3'
		let registryData = new URL(/* asset import */ __webpack_require__(95248), __webpack_require__.b)
		let demoGates = new URL(/* asset import */ __webpack_require__(50155), __webpack_require__.b)
		/** Shows Stagegate at work on a registry of its own, with the same commands that a user types. */ async function demo(args, around, runCommand) {
			if ((0, $parse_flags_7./* .parseFlags */ bQ)(args, []).json)
				throw new $core_errors_errors_4./* .UsageError */ eb('The demo is for people to read: it has no --json.')
			let database = (0, node$path_1.join)(around.cwd, folder, 'mlflow.db')
			await makeRegistry(database)
			let gates = await (0, node$fs_promises_0.readFile)(demoGates, 'utf8')
			await (0, node$fs_promises_0.writeFile)((0, node$path_1.join)(around.cwd, folder, 'gates.txt'), gates)
			// Whatever registry the user works with otherwise has no part in the demo.
			let uri = `sqlite:///${folder}/mlflow.db`
			let env = { ...withoutMlflow(around.env), MLFLOW_TRACKING_URI: uri }
			let inside = { ...around, env }
			let say = text => around.out(text)
			let heading = text => say(`\n${around.paint(text, 'strong')}`)
			let type = async (shown, words) => {
				say(around.paint(`$ stagegate ${shown}`, 'info'))
				return await runCommand(words, inside)
			}
			let promotion = version => ['promote', '--model-name', model, '--version', version, '--alias', 'champion', '--gates', gates]
			let typed = version => `promote --model-name ${model} --version ${version} --alias champion --gates "$(cat ${folder}/gates.txt)"`
			heading('To type the commands below yourself:')
			if (!isInstalled(around)) {
				let program = (0, node$path_1.relative)(around.cwd, around.program)
				say(around.paint(`$ alias stagegate="npx -y node@24 ${program}"`, 'info'))
			}
			say(around.paint(`$ export MLFLOW_TRACKING_URI=${uri}`, 'info'))
			heading('A registry with five versions of a fraud detector. Version 3 is the champion: it serves.')
			let listed = ['list-versions', '--model-name', model]
			await type(listed.join(' '), listed)
			heading('The gates that a version must pass:')
			say(gates.trimEnd().replaceAll(/^/gm, '  '))
			let before = await Promise.all([worse, better].map(it => checked(it, gates, inside)))
			heading('Version 4 has the better AUC. May it become the champion?')
			await type(typed(worse), promotion(worse))
			say('\nNo: its recall for older customers fell, which the average hides. The alias did not move.')
			heading('On a pull request that proposes version 4, Stagegate comments the same:')
			for (let first of before.slice(0, 1)) say(comment(first).trimEnd().replaceAll(/^/gm, '  '))
			heading('And version 5?')
			await type(typed(better), promotion(better))
			heading('Version 5 is the champion now:')
			await type(listed.join(' '), listed)
			await copies(gates, { say, heading, type })
			await writeReports(before, inside)
			heading('Look for yourself')
			say(`  the reports on both versions: open ${folder}/version-4.html and version-5.html in a browser`)
			say('  the registry, with the record of the promotion among the tags of version 5:')
			say(`    pip install mlflow && mlflow ui --backend-store-uri sqlite:///${(0, node$path_1.relative)(around.cwd, database)}`)
			heading('Then take a model of your own:')
			say(around.paint('$ unset MLFLOW_TRACKING_URI', 'info'))
			say(around.paint('$ stagegate init --model-name YOUR-MODEL --alias champion', 'info'))
			return $commands_exit_codes_2./* .exitCodes */ hS.ok
		}
		/** Whether a shell finds this program by its name, also after npx, which adds a folder for one command. */ function isInstalled({ program, env }) {
			let folder = (0, node$path_1.dirname)(program)
			return (
				'stagegate' === (0, node$path_1.basename)(program) &&
				!folder.includes(`_npx${node$path_1.sep}`) &&
				(env.PATH ?? '').split(node$path_1.delimiter).includes(folder)
			)
		}
		/** One registered model for each environment: the first copy, a better version, the rollback, the history. */ async function copies(
			gates,
			{ say, heading, type }
		) {
			let copying = ['--to-model', served, '--alias', 'champion']
			let promote = async (version, shownGates, ...more) => {
				let words = ['promote', '--model-name', model, '--version', version, ...copying]
				let shown = [...words, '--gates', shownGates].join(' ')
				let asked = 'none' === shownGates ? 'none' : gates
				await type([shown, ...more].join(' '), [...words, '--gates', asked, ...more])
			}
			heading(`The model that serves can be a separate registered model. ${served} begins with a copy of version ${former}:`)
			await promote(former, 'none', '--create-to-model')
			heading(`Version 5 is copied if it passes the gates, which compare it with the champion of ${served}:`)
			await promote(better, `"$(cat ${folder}/gates.txt)"`)
			heading('Version 5 raises too many false alarms. Give the alias back to the version that had it before:')
			let [reason, back] = ['false alarms doubled', ['rollback', '--model-name', served, '--alias', 'champion', '--reason']]
			await type(`${back.join(' ')} '${reason}'`, [...back, reason])
			say('\nThe copy is not promoted again until somebody clears its rollback mark.')
			heading('The registry itself has the record of who moved the alias, when, and why:')
			let history = ['history', '--model-name', served]
			await type(history.join(' '), history)
		}
		/** Replays what MLflow wrote; a registry left over from an earlier demo is replaced. */ async function makeRegistry(database) {
			let { loadNodeSqlite } = await __webpack_require__.e(/* import() */ 199).then(__webpack_require__.bind(__webpack_require__, 43199))
			let directory = (0, node$path_1.join)(database, '..')
			try {
				await (0, node$fs_promises_0.mkdir)(directory, { recursive: true })
				for (let ending of ['', '-wal', '-shm', '-journal']) await (0, node$fs_promises_0.rm)(`${database}${ending}`, { force: true })
			} catch (cause) {
				throw new $core_errors_errors_4./* .UsageError */ eb(`The demo cannot write to ${directory}: run it in a folder of your own.`, { cause })
			}
			let sql = await (0, node$fs_promises_0.readFile)(registryData, 'utf8')
			let file = new (loadNodeSqlite().DatabaseSync)(database)
			try {
				file.exec(sql)
			} finally {
				file.close()
			}
		}
		/** What the evidence says of a version, before anything moves. */ async function checked(version, gates, inside) {
			let { raw } = (0, $parse_flags_7./* .parseFlags */ bQ)(
				['--model-name', model, '--version', version, '--alias', 'champion', '--gates', gates],
				(0, $parse_flags_7./* .flagsOf */ Zo)($commands_promotion_commands_3.checkCommand)
			)
			let actor = (0, $actor_5./* .promoterOf */ O)(raw, inside)
			let { cwd } = inside
			let asked = { place: cwd, workspace: cwd, by: actor.by, files: [] }
			let request = await $commands_promotion_commands_3.checkCommand.read(raw, asked)
			return await (0, $commands_command_8./* .carryOut */ u)(
				$commands_promotion_commands_3.checkCommand.work(request),
				() => request,
				actor,
				async outcome => ({ version, outcome }),
				(access, use) => (0, $connection_6./* .withSources */ Z)(access, raw, inside, use)
			)
		}
		/** What Stagegate would write on a pull request that proposes the version. */ function comment({ outcome }) {
			return $commands_promotion_commands_3.checkCommand.job.markdown(outcome, { uiUrl: null, workflowRunUrl: null, limit: 60_000, place: 'open-pull-request' })
		}
		async function writeReports(all, inside) {
			for (let { version, outcome } of all) {
				let page = await $commands_promotion_commands_3.checkCommand.page(outcome, null)
				let text = await page({ uiUrl: null, workflowRunUrl: null, place: 'laptop', writtenAt: inside.now(), by: inside.user() })
				await (0, node$fs_promises_0.writeFile)((0, node$path_1.join)(inside.cwd, folder, `version-${version}.html`), text)
			}
		}
		function withoutMlflow(env) {
			return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MLFLOW_')))
		}
	},
	56331: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => writerOfRecord })
		var $core_records_next_seq_0 = __webpack_require__(64879)
		/**
		 * Who writes a record, from where, when, and after which others: those that were read in the snapshot,
		 * and on the versions besides. Its nonce is new each time.
		 */ function writerOfRecord({ now, by, mlflowUser, run, nonce }, snapshot, besides) {
			return { seq: (0, $core_records_next_seq_0./* .seqAfter */ c)(snapshot, besides), at: now(), by, mlflowUser, run, nonce: nonce() }
		}
	},
	42304: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { adoptCommand: () => adoptCommand })
		var errors = __webpack_require__(58692)
		var model_target = __webpack_require__(63580)
		var phrase = __webpack_require__(55049)
		var target_phrases = __webpack_require__(84493)
		var promotion_notes = __webpack_require__(78181)
		var report = __webpack_require__(88850)
		var output_json = __webpack_require__(81502)
		// CONCATENATED MODULE: ./src/report/adoption/adopted.ts
		function adoptedReport(adopted) {
			let { by, reason, notes } = adopted
			return {
				heading: { emoji: '✅', word: 'Adopted', tone: 'pass', sentence: adoptedSentence(adopted), because: null },
				parts: [
					...(0, report./* labeled */ GA)(
						(0, phrase./* say */ cv)`Reason`,
						'' === by ? (0, phrase./* say */ cv)`${reason}` : (0, phrase./* say */ cv)`${reason} (${by})`
					),
					...(0, report./* labeled */ GA)((0, phrase./* say */ cv)`Gates`, (0, phrase./* say */ cv)`no gate was checked, and nothing was moved`),
					...(0, report./* labeled */ GA)((0, phrase./* say */ cv)`Not adopted`, others(adopted)),
					...(0, promotion_notes./* notesPart */ VR)(notes)
				]
			}
		}
		/** What an adoption means, in a sentence without its full stop. */ function adoptedSentence({ model, version, target }) {
			return (0, phrase./* say */ cv)`${model} version ${version} ${(0, target_phrases./* has */ zy)(target, 'now')}, and that is accepted`
		}
		/** Versions that have the target as well, which an alias never has; null: there are none. */ function others({ others: versionsThere }) {
			if (0 === versionsThere.length) return null
			let are = 1 === versionsThere.length ? (0, phrase./* say */ cv)`is` : (0, phrase./* say */ cv)`are`
			return (0, phrase./* say */ cv)`${(0, phrase./* versions */ e4)(versionsThere)} ${are} there as well, but ${are} not adopted`
		}
		/** The same as data: the `decision` output, and `--json`. */ function adoptedData({ model, version, target, others, reason, by, notes }) {
			return {
				format: 1,
				adopted: true,
				model,
				version: String(version),
				target: (0, model_target./* targetKey */ hD)(target),
				others: others.map(String),
				reason,
				by,
				notes: (0, promotion_notes./* notesData */ Yc)(notes)
			}
		}
		/** One line of JSON; what may be long is left out where it would be too long. */ function adoptedOutput(adopted) {
			let data = adoptedData(adopted)
			return (0, output_json./* firstThatFits */ e)([
				data,
				{ ...data, reason: null, by: null, notes: [], abridged: true },
				{ abridged: true, adopted: data.adopted }
			])
		}
		var commands_to_paste = __webpack_require__(86938)
		// CONCATENATED MODULE: ./src/report/adoption/all-adopted.ts
		/** Which version has which target without a record, and what is done about it. */ function allAdoptedParts(all) {
			let { model, holders, writes } = all
			if (0 === holders.length)
				return (0, report./* lines */ Mn)(null, [
					(0, report./* line */ n8)((0, phrase./* say */ cv)`every version of ${model} that has a stage or an alias has a record of it`)
				])
			let left = holders.filter(({ isRolledBack }) => isRolledBack).length
			return [
				{
					kind: 'table',
					title: null,
					columns: [(0, phrase./* say */ cv)`Target`, (0, phrase./* say */ cv)`Version`, (0, phrase./* own */ ZV)(writes ? 'Done' : 'To do')].map(head => ({
						head: [head],
						isNumber: false
					})),
					rows: holders.map(holder => ({
						mark: null,
						cells: [(0, target_phrases./* targetName */ je)(holder.target), (0, phrase./* say */ cv)`${holder.version}`, toDo(holder, writes)],
						says: null,
						below: []
					})),
					left: 0
				},
				...(0, report./* lines */ Mn)(null, [
					writes
						? (0, report./* line */ n8)((0, phrase./* say */ cv)`${(0, phrase./* counted */ hS)(holders.length - left, 'version')} adopted; nothing was moved`)
						: (0, report./* line */ n8)((0, phrase./* say */ cv)`nothing is written yet. This records that these versions are accepted:`, {
								paste: (0, commands_to_paste./* shellCommand */ q$)('adopt', { 'model-name': model, all: 'true', reason: all.reason ?? 'REASON', yes: 'true' })
							})
				])
			]
		}
		function toDo({ isRolledBack }, writes) {
			if (isRolledBack) return (0, phrase./* say */ cv)`was rolled back: clear-rollback first`
			return (0, phrase./* own */ ZV)(writes ? 'adopted' : 'adopt')
		}
		/** The JSON of one adoption, and of all. */ function adoptionData(outcome) {
			return 'holders' in outcome ? allAdoptedData(outcome) : adoptedData(outcome)
		}
		function allAdoptedData({ model, holders, reason, writes, by }) {
			return {
				format: 1,
				adopted: writes,
				model,
				holders: holders.map(({ target, version, isRolledBack }) => ({
					version: String(version),
					target: (0, model_target./* targetKey */ hD)(target),
					rolledBack: isRolledBack
				})),
				reason,
				by
			}
		}
		var markdown = __webpack_require__(68246)
		var render_text = __webpack_require__(18408)
		var links = __webpack_require__(14205)
		var model_model = __webpack_require__(86272)
		var record = __webpack_require__(5357)
		var rollback_mark = __webpack_require__(5544)
		var untrusted_text = __webpack_require__(74213)
		var registry_clock = __webpack_require__(885)
		var last_holder = __webpack_require__(83203)
		var carry_out = __webpack_require__(72375)
		var turn = __webpack_require__(29543)
		// CONCATENATED MODULE: ./src/moves/adopt.ts
		/**
		 * Records that the version has the target, and moves nothing. It is carried out as a move is, so that
		 * no other run moves the target between the look and the record. Throws a `ConflictError` where
		 * another run is at work on it, or the version does not have it any more.
		 */ async function adoptHolder(registry, model, record, clock) {
			let { target, version } = record
			let reached = snapshot => (0, model_model./* holdersOf */ pW)(snapshot, target).includes(version)
			let ended = await (0, carry_out./* carryOut */ u)(
				registry,
				{
					model,
					record,
					expects: snapshot => (reached(snapshot) ? { kind: 'go-on', changes: [] } : { kind: 'overtaken', problem: hasItNoLonger(record, snapshot) }),
					reached,
					holder: { target, version },
					tags: (it, snapshot) => {
						let found = { ...record, seq: it.seq, former: (0, model_model./* holdersOf */ pW)(snapshot, target) }
						return { record: found, model: [(0, last_holder./* lastHolderTag */ p_)(found, model)], before: [], after: [] }
					}
				},
				clock
			)
			switch (ended.kind) {
				case 'done':
					if (null !== ended.problem) throw new errors./* RegistryError */ gl(ended.problem)
					return
				case 'at-work':
					throw new errors./* ConflictError */ fK((0, turn./* atWork */ R_)(ended.other))
				case 'overtaken':
					throw new errors./* ConflictError */ fK(ended.problem)
				case 'reached':
				case 'lost':
					throw new errors./* ConflictError */ fK(hasItNoLonger(record, ended.snapshot))
			}
		}
		function hasItNoLonger({ target, version }, snapshot) {
			return `Somebody else moved ${(0, model_target./* targetWords */ LT)(target)} of '${(0, untrusted_text./* visible */ RK)(snapshot.model)}' meanwhile, and version ${version} no longer has it. Holder now: ${(0, model_target./* holderWords */ gx)((0, model_model./* holdersOf */ pW)(snapshot, target))}. Nothing was adopted.`
		}
		var recover = __webpack_require__(37190)
		var actor = __webpack_require__(56331)
		var rights = __webpack_require__(14563)
		// CONCATENATED MODULE: ./src/commands/adopt.ts
		/**
		 * Takes over what stands there past the gates: records who says that the version may hold the target,
		 * and why. Nothing moves. Throws a `UsageError` where the version does not hold the target, or was
		 * rolled back from it, and a `ConflictError` where somebody is at work on it.
		 */ async function adopt(adoption, registry, machine) {
			let promoter = (0, registry_clock./* byClockOf */ j)(registry, machine)
			let { model, target, reason } = adoption
			let {
				snapshot: standing,
				row,
				notes,
				permission
			} = await (0, recover./* recoverForVersion */ UC)(registry, adoption, version => ({ action: 'promote', version }), promoter)
			let { version } = row
			let holders = (0, model_model./* holdersOf */ pW)(standing, target)
			if (!holders.includes(version)) throw holdsNot(version, target, standing)
			if (null !== (0, rollback_mark./* rollbackMarkOf */ N_)(row, target)) throw onHold(version, target, standing)
			;(0, rights./* requireRight */ IS)(permission, 'EDIT', model)
			await adoptHolder(
				registry,
				standing,
				(0, record./* begunRecord */ pD)(row, (0, actor./* writerOfRecord */ _)(promoter, standing, [row]), {
					action: 'adopt',
					verdict: 'accepted',
					// Nobody is archived by it.
					target: 'stage' === target.kind ? { ...target, archiveExisting: false } : target,
					former: holders,
					reason
				}),
				promoter
			)
			let others = holders.filter(holder => holder !== version)
			return { model, version, target, others, reason, by: promoter.by, notes }
		}
		function holdsNot(version, target, standing) {
			return new errors./* UsageError */ eb(
				`Version ${version} of '${(0, untrusted_text./* visible */ RK)(standing.model)}' does not have ${(0, model_target./* targetWords */ LT)(target)}, so there is nothing to adopt, and adopt moves nothing. Holders of the target: ${(0, model_target./* holderWords */ gx)((0, model_model./* holdersOf */ pW)(standing, target))}.`
			)
		}
		function onHold(version, target, standing) {
			return new errors./* UsageError */ eb(
				`Version ${version} of '${(0, untrusted_text./* visible */ RK)(standing.model)}' was rolled back from ${(0, model_target./* targetWords */ LT)(target)}, and has it again. If the version is good after all, run clear-rollback first.`
			)
		}
		var audit = __webpack_require__(71767)
		// CONCATENATED MODULE: ./src/core/audit/unrecorded-holders.ts
		/** Of Production, Staging and every alias. `snapshot.versions` must be all of them. */ function unrecordedHolders(snapshot) {
			let stages = ['Production', 'Staging'].map(stage => ({ kind: 'stage', stage, archiveExisting: false }))
			let aliases = [...snapshot.aliases.keys()].map(alias => ({ kind: 'alias', alias }))
			let { targets } = (0, audit./* auditOf */ Fs)(snapshot, [...stages, ...aliases])
			return targets.flatMap(({ target, findings }) => {
				if ('retirement' === target.kind) return []
				let rolledBack = findings.flatMap(it => ('rolled-back-holder' === it.kind ? [it.version] : []))
				return findings.flatMap(it => {
					if ('holder-without-record' !== it.kind && 'returned' !== it.kind) return []
					let { version } = it
					return [{ target, version, isRolledBack: rolledBack.includes(version) }]
				})
			})
		}
		var full_snapshot = __webpack_require__(26009)
		var inputs = __webpack_require__(85408)
		// CONCATENATED MODULE: ./src/commands/adopt-all.ts
		function readAllAdoption(raw, writes) {
			let beside = ['version', 'stage', 'alias'].find(name => '' !== raw[name])
			if (void 0 !== beside)
				throw new errors./* UsageError */ eb(
					input => `${input('all')} and ${input(beside)} are both given: give ${input('all')} for every stage and alias, or name one version and its target.`
				)
			if (writes && '' === raw.reason)
				throw new errors./* UsageError */ eb(
					input => `${input('reason')} is empty: say why these versions may keep their targets although they passed no gates.`
				)
			return { model: (0, inputs./* readModelName */ jh)(raw), reason: raw.reason || null, writes }
		}
		async function showAll(asked, registry, { by }) {
			let snapshot = await (0, full_snapshot./* fullSnapshot */ G)(asked.model, registry)
			return { ...asked, holders: unrecordedHolders(snapshot), by }
		}
		/** One after the other: each is a record of its own. */ async function adoptAll(asked, registry, actor) {
			let shown = await showAll(asked, registry, actor)
			for (let { target, version, isRolledBack } of shown.holders) {
				if (isRolledBack) continue
				let one = { model: asked.model, target, version: { kind: 'number', version } }
				await adopt({ ...one, reason: asked.reason ?? '' }, registry, actor)
			}
			return shown
		}
		var exit_codes = __webpack_require__(25979)
		var inputs_version = __webpack_require__(9398)
		var version_file = __webpack_require__(37313)
		// CONCATENATED MODULE: ./src/commands/adopt-command.ts
		let adoptCommand = {
			help: {
				about:
					'For a version that had the target before Stagegate was used, or that was moved there without Stagegate and is to stay. The version must have the target now. Nothing moves, and no gate is checked: Stagegate records who accepted the version, and why, and the audit lists it as accepted. Which version had the target before is not known, so a rollback needs `to-version`. `--all` shows every stage and alias that has a version without a record, and with `--yes` adopts them.',
				example: "adopt --model-name fraud-detector --version 3 --alias champion \\\n    --reason 'in Production since before Stagegate, reviewed in INC-1207'"
			},
			takes: { 'model-name': true, version: true, stage: true, alias: true, reason: true, all: true, yes: true },
			needs: ['model-name'],
			async read(raw, { place, typed = {} }) {
				if ('true' === typed.all) return readAllAdoption(raw, 'true' === typed.yes)
				if ('true' === typed.yes) throw new errors./* UsageError */ eb(input => `${input('yes')} is given without ${input('all')}.`)
				let model = (0, inputs./* readModelName */ jh)(raw)
				let target = (0, inputs./* readServingTarget */ qT)(raw, 'adopt')
				let { reason } = raw
				if ('' === reason)
					throw new errors./* UsageError */ eb(input => `${input('reason')} is empty: say why the version may keep the target although it passed no gates.`)
				let version = await (0, version_file./* readVersionInput */ tY)((0, inputs_version./* parseVersionInput */ gX)(raw.version), model, place)
				return { model, version, target, reason }
			},
			work: request => {
				if (!('writes' in request)) return { access: 'write', run: async (_, { registry }, actor) => adopt(request, registry, actor) }
				return request.writes
					? { access: 'write', run: async (_, { registry }, actor) => adoptAll(request, registry, actor) }
					: { access: 'read', run: async (_, { registry }, actor) => showAll(request, registry, actor) }
			},
			exitCode: () => exit_codes./* exitCodes */ hS.ok,
			text: (adopted, paint, place) =>
				'holders' in adopted
					? (0, render_text./* listText */ so)(allAdoptedParts(adopted), paint)
					: (0, render_text./* reportText */ UH)(adoptedReport(adopted), paint, (0, render_text./* widthAt */ oG)(place)),
			data: adoptionData,
			job: {
				failure: { word: 'error, nothing adopted', heading: 'The version could not be adopted' },
				markdown: adopted => (0, markdown./* reportMarkdown */ uL)(adoptedReport(one(adopted))),
				remarks: adopted => [{ level: 'notice', word: 'Adopted', message: `${(0, render_text./* textOf */ b6)(adoptedSentence(one(adopted)))}.` }],
				// Nothing moves, so nothing is promoted by it.
				outputs: (adopted, ui) => {
					let { model, version } = one(adopted)
					return {
						version: String(version),
						'in-place': 'true',
						decision: adoptedOutput(one(adopted)),
						'model-url': (0, links./* modelUrl */ Zr)(ui, model, version)
					}
				}
			}
		}
		/** A job adopts one version: `--all` is a flag only. */ function one(outcome) {
			if ('holders' in outcome) throw new Error('a job adopts one version')
			return outcome
		}
	},
	97957: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { auditCommand: () => auditCommand })
		var audit_audit = __webpack_require__(71767)
		var audit_finding = __webpack_require__(42356)
		var errors = __webpack_require__(58692)
		var collect_versions = __webpack_require__(67068)
		var read_artifacts = __webpack_require__(87823)
		// CONCATENATED MODULE: ./src/evidence/artifacts-of-versions.ts
		/** The artifacts of some versions as they are now, one version after the other: each may have gigabytes. */ async function readArtifactsOf(
			versions,
			{ versions: rows },
			stores
		) {
			let read = new Map()
			for (let version of rows.filter(row => versions.includes(row.version))) {
				// Any target that serves: towards one, everything is read that says which logged model it is of.
				let target = { kind: 'stage', stage: 'Production', archiveExisting: false }
				let { ownModel } = await (0, collect_versions./* collectVersion */ lz)(stores, { version, named: null }, target, [], new Map())
				read.set(version.version, await (0, read_artifacts./* readArtifacts */ M)(stores.tracking, version, ownModel))
			}
			return read
		}
		var full_snapshot = __webpack_require__(26009)
		var record_json = __webpack_require__(91667)
		var phrase = __webpack_require__(55049)
		var output_json = __webpack_require__(81502)
		var model_target = __webpack_require__(63580)
		var records_record = __webpack_require__(5357)
		var record_phrases = __webpack_require__(62273)
		var target_phrases = __webpack_require__(84493)
		var commands_to_paste = __webpack_require__(86938)
		// CONCATENATED MODULE: ./src/report/audit/audit-phrases.ts
		/** What was found, in a sentence without its full stop. */ function findingSays(finding, target) {
			let version = (0, phrase./* say */ cv)`version ${finding.version}`
			let is = (0, phrase./* say */ cv)`${version} ${(0, target_phrases./* has */ zy)(target, 'now')}`
			switch (finding.kind) {
				case 'holder-without-record': {
					let { folded, copied } = finding
					let others = copied ? (0, phrase./* say */ cv)` (its records are about another version, from which it was copied)` : null
					let older = 0 === folded ? null : (0, phrase./* say */ cv)`, unless one of its ${folded} oldest records, which were removed, explains it`
					return (0, phrase./* say */ cv)`${is}, and no record says how it was moved there${others}: it was moved without Stagegate${older}`
				}
				case 'holder-ungated':
					return (0, phrase./* say */ cv)`${is}, and ${ungated(finding.record)}`
				case 'returned':
					return (0, phrase./* say */ cv)`${is}, although ${departed(finding, target)}: it was moved back without Stagegate`
				case 'moved-away': {
					let [should, isNot] =
						'alias' === target.kind
							? [(0, phrase./* say */ cv)`should have the alias ${target.alias}`, (0, phrase./* say */ cv)`does not have it`]
							: [(0, phrase./* say */ cv)`should be in ${(0, phrase./* own */ ZV)(target.stage)}`, (0, phrase./* say */ cv)`is not there`]
					return (0,
					phrase./* say */ cv)`${version} ${should} since ${whenAndWho(finding.record)}, but ${isNot}, and no record says why: it was moved away without Stagegate`
				}
				case 'several-holders':
					return (0,
					phrase./* say */ cv)`${version} is in ${(0, target_phrases./* targetName */ je)(target)} together with ${(0, phrase./* versions */ e4)(finding.others)}, but the records name only one version`
				case 'rolled-back-holder': {
					let { by, reason, at } = finding.rolledBack
					return (0,
					phrase./* say */ cv)`${is}, but was rolled back from it${on(at)}${(0, record_phrases./* byWhom */ TU)(by)}${(0, record_phrases./* withReason */ ZI)(reason)}, and nobody has cleared the rollback`
				}
				case 'artifacts-changed':
					return (0,
					phrase./* say */ cv)`the artifacts of ${version} are not those that it was promoted with on ${whenAndWho(finding.record)}: their digest is ${finding.found}, and the record says ${finding.record.artifacts ?? ''}`
				case 'artifacts-not-readable':
					return (0,
					phrase./* say */ cv)`it is not known whether the artifacts of ${version} are those that it was promoted with on ${whenAndWho(finding.record)}, because they cannot be read: ${(0, phrase./* name */ UU)(finding.because, 400)}`
				case 'unfinished': {
					let { record } = finding
					return (0,
					phrase./* say */ cv)`${(0, record_phrases./* aRecord */ zZ)(record)} ${(0, record_phrases./* ofOrTo */ ue)(record)} version ${record.version} was begun on ${whenAndWho(record)}, and no record says how it ended`
				}
				case 'accepted': {
					let { record } = finding
					return 'adopt' === record.action
						? (0, phrase./* say */ cv)`${is}, and was adopted without a gate on ${whenAndWho(record)}${(0, record_phrases./* withReason */ ZI)(record.reason)}`
						: (0, phrase./* say */ cv)`${is} because a hold was accepted on ${whenAndWho(record)}${(0, record_phrases./* withReason */ ZI)(record.reason)}`
				}
				case 'holder-deleted':
					return (0, phrase./* say */ cv)`${version} was moved there on ${whenAndWho(finding.record)}, and was deleted since`
				case 'record-gone': {
					let { at, by } = finding.lastHolder
					let why = finding.deleted
						? (0, phrase./* say */ cv)`that version was deleted together with its records`
						: (0, phrase./* say */ cv)`its record no longer exists`
					return (0,
					phrase./* say */ cv)`${version} was the last version that was moved there${on(at)}${(0, record_phrases./* byWhom */ TU)(by)}, according to the registered model's own tag; ${why}`
				}
			}
		}
		/** null: nothing. */ function findingTodo(finding, model, { target, holders, formerHolder }) {
			let { version } = finding
			let type = (command, more = {}) => (0, commands_to_paste./* shellCommand */ q$)(command, (0, commands_to_paste./* inputsFor */ pz)(model, target, more))
			let check = type('check', { version: String(version) })
			switch (finding.kind) {
				case 'holder-without-record':
				case 'returned':
				case 'moved-away':
					// What no version has is not adopted, and is given back only to a version that had it.
					if (null !== formerHolder)
						return {
							says: (0,
							phrase./* say */ cv)`find out who moved it. Then promote a version that passes the gates, or give ${(0, target_phrases./* targetName */ je)(target)} back to version ${formerHolder}, which had it before`,
							paste: type('rollback', { 'to-version': String(formerHolder) })
						}
					if (0 === holders.length)
						return {
							says: (0, phrase./* say */ cv)`find out who moved it. Then promote a version that passes the gates`,
							paste: type('promote', { version: 'VERSION' })
						}
					return {
						says: (0,
						phrase./* say */ cv)`find out who moved it. Then promote a version that passes the gates, go back to one that passed them before, or accept the version that is there`,
						paste: [...type('rollback', { 'to-version': 'VERSION' }), ...type('adopt', { version: 'VERSION', reason: 'REASON' })]
					}
				case 'holder-ungated':
					return {
						says: (0, phrase./* say */ cv)`check version ${version} against the gates. If it does not pass, roll it back, or accept it`,
						paste: [...check, ...type('rollback'), ...type('adopt', { version: String(version), reason: 'REASON' })]
					}
				case 'several-holders':
					return {
						says: (0,
						phrase./* say */ cv)`move the versions that do not belong in ${(0, target_phrases./* targetName */ je)(target)} to Archived. A promotion that archives other versions does that as well`,
						paste: []
					}
				case 'rolled-back-holder':
					return {
						says: (0, phrase./* say */ cv)`promote another version or go back to one; if version ${version} is good after all, clear its rollback`,
						paste: [...type('rollback', { 'to-version': 'VERSION' }), ...type('clear-rollback', { version: String(version), reason: 'REASON' })]
					}
				case 'artifacts-changed':
					return {
						says: (0,
						phrase./* say */ cv)`find out who wrote to the artifacts of version ${version}, and go back to another version. A changed model is registered as a new version, which passes the gates itself`,
						paste: type('rollback', { 'to-version': 'VERSION' })
					}
				case 'artifacts-not-readable':
					return { says: (0, phrase./* say */ cv)`run the audit where the artifacts of version ${version} can be read, as the promotion did`, paste: [] }
				case 'unfinished':
					return { says: (0, phrase./* say */ cv)`the next promotion or rollback of this target completes or removes it`, paste: [] }
				case 'accepted':
				case 'holder-deleted':
				case 'record-gone':
					return null
			}
		}
		function ungated(record) {
			let when = whenAndWho(record)
			if ('rollback' === record.action) {
				let of = (0, records_record./* isReturn */ NP)(record) ? null : (0, phrase./* say */ cv)` of version ${record.version}`
				return (0, phrase./* say */ cv)`no gate was checked: a rollback${of} restored it on ${when}, and no record says that it ever passed the gates there`
			}
			if ('adopt' === record.action || 'ungated' !== record.verdict)
				return (0, phrase./* say */ cv)`its record has the verdict ${record.verdict}, which allows no promotion (${when})`
			return 'transition' === record.action
				? (0, phrase./* say */ cv)`no gate was checked: transition-stage moved it on ${when}`
				: (0,
					phrase./* say */ cv)`no gate was passed: it was promoted on ${when} with gates: none, or every gate was skipped because no version had the target yet`
		}
		function departed({ version, record }, target) {
			let when = whenAndWho(record)
			let isOwn = record.version === version
			let who = isOwn ? (0, phrase./* say */ cv)`it` : (0, phrase./* say */ cv)`version ${record.version}`
			if ((0, records_record./* isReturn */ NP)(record))
				return (0,
				phrase./* say */ cv)`${isOwn ? null : ((0, phrase./* say */ cv))`it left when `}${who} got ${(0, target_phrases./* targetName */ je)(record.target)} back on ${when}`
			if ('rollback' === record.action) return (0, phrase./* say */ cv)`${who} was rolled back on ${when}`
			if ('adopt' === record.action)
				return isOwn
					? (0, phrase./* say */ cv)`it was adopted in ${(0, target_phrases./* targetName */ je)(record.target)} on ${when}`
					: (0, phrase./* say */ cv)`it was no longer there when ${who} was adopted on ${when}`
			// An alias has no other place to go to; a stage's versions go to other stages.
			let elsewhere = 'stage' === target.kind && !(0, model_target./* isSameTarget */ mv)(record.target, target)
			let to = elsewhere ? (0, phrase./* say */ cv)`to ${(0, target_phrases./* targetName */ je)(record.target)}` : (0, phrase./* say */ cv)`there`
			let was = (0, phrase./* say */ cv)`${who} was moved ${to} on ${when}`
			return isOwn ? was : (0, phrase./* say */ cv)`it left when ${was}`
		}
		/** `2026-09-07 10:11 UTC by octocat`. */ function whenAndWho({ at, by }) {
			return (0, phrase./* say */ cv)`${(0, phrase./* moment */ n$)(at)}${(0, record_phrases./* byWhom */ TU)(by)}`
		}
		function on(at) {
			return null === at ? null : (0, phrase./* say */ cv)` on ${(0, phrase./* moment */ n$)(at)}`
		}
		// CONCATENATED MODULE: ./src/report/audit/audit-json.ts
		/** The whole audit as data, for programs. */ function auditData(audit) {
			return {
				format: 1,
				model: audit.model,
				pastTheGates: (0, audit_audit./* hasMovesPastTheGates */ S7)(audit),
				targets: audit.targets.map(audited => ({
					target: audited.key,
					holders: audited.holders.map(String),
					findings: audited.findings.map(finding => findingData(finding, audit.model, audited))
				})),
				notChecked: audit.notChecked
			}
		}
		/** One line of JSON; the targets are left out where it would be too long. */ function auditOutput(audit) {
			let data = auditData(audit)
			return (0, output_json./* firstThatFits */ e)([data, { ...data, targets: [], notChecked: [], abridged: true }])
		}
		function findingData(finding, model, audited) {
			let todo = findingTodo(finding, model, audited)
			return {
				kind: finding.kind,
				pastTheGates: (0, audit_finding./* isPastTheGates */ c)(finding),
				version: String(finding.version),
				others: 'several-holders' === finding.kind ? finding.others.map(String) : [],
				says: (0, phrase./* plain */ pj)(findingSays(finding, audited.target)),
				todo: todo && (0, phrase./* plain */ pj)((0, phrase./* sentence */ em)(todo.says)),
				record: 'record' in finding ? (0, record_json./* recordData */ e)(finding.record) : null
			}
		}
		var report = __webpack_require__(88850)
		// CONCATENATED MODULE: ./src/report/audit/audit-report.ts
		/** Most findings of one target that a page shows: whoever may set tags can make thousands. */ let mostFindings = 50
		/** Every target, who has it, and what was found. */ function auditReport(audit, most = mostFindings) {
			return {
				heading: auditHeading(audit),
				parts: [
					...audit.targets.flatMap(each => targetParts(each, audit.model, most)),
					...(0, report./* labeled */ GA)((0, phrase./* say */ cv)`not checked`, notCheckedSays(audit))
				]
			}
		}
		let mostAliases = 10
		/** null: there are no other aliases. */ function notCheckedSays({ notChecked }) {
			let [first] = notChecked
			if (void 0 === first) return null
			let more = notChecked.length - mostAliases
			let shown = notChecked.slice(0, mostAliases).map(alias => (0, phrase./* say */ cv)`${alias}`)
			let names = more > 0 ? (0, phrase./* say */ cv)`${(0, phrase./* commas */ Rm)(shown)} and ${more} more` : (0, phrase./* listed */ KE)(shown)
			return 1 === notChecked.length
				? (0, phrase./* say */ cv)`the alias ${names}, which has no record. Audit with this alias to check it`
				: (0, phrase./* say */ cv)`the aliases ${names}, which have no record. Audit with one of these aliases to check it`
		}
		function auditHeading(audit) {
			let { model, targets } = audit
			let all = (0, phrase./* counted */ hS)(targets.length, 'target')
			if (!(0, audit_audit./* hasMovesPastTheGates */ S7)(audit)) {
				let sentence = (0, phrase./* say */ cv)`every target of ${model} is where its records say`
				return { emoji: '✅', word: 'As recorded', tone: 'pass', sentence, because: all }
			}
			let failing = targets.flatMap(({ findings }) => findings.filter(audit_finding./* isPastTheGates */ c))
			let past = targets.filter(({ findings }) => findings.some(audit_finding./* isPastTheGates */ c)).length
			let sentence = failing.every(({ kind }) => kind.startsWith('artifacts-'))
				? (0, phrase./* say */ cv)`${model} does not serve what was promoted, as far as its artifacts show`
				: (0, phrase./* say */ cv)`${model} was moved without passing the gates`
			return { ...{ emoji: '⛔', word: 'Past the gates', tone: 'fail' }, sentence, because: (0, phrase./* say */ cv)`${past} of ${all}` }
		}
		function targetParts(audited, model, most) {
			let { target, holders, findings } = audited
			let title = (0,
			phrase./* say */ cv)`${(0, phrase./* capitalized */ l2)((0, target_phrases./* targetName */ je)(target))}: ${(0, phrase./* versions */ e4)(holders)}`
			let more = findings.length - most
			let shown = findings.slice(0, most).map((finding, index) => {
				let todo = findingTodo(finding, model, audited)
				let next = findings[index + 1]
				let follows = void 0 === next ? null : findingTodo(next, model, audited)
				// The same advice for several findings stands below the last of them.
				let isRepeated = null !== todo && null !== follows && (0, phrase./* plain */ pj)(todo.says) === (0, phrase./* plain */ pj)(follows.says)
				return (0, report./* line */ n8)(findingSays(finding, target), {
					mark: (0, audit_finding./* isPastTheGates */ c)(finding) ? 'fail' : 'info',
					below: null === todo || isRepeated ? [] : [(0, report./* line */ n8)((0, phrase./* say */ cv)`Next: ${todo.says}`, { paste: todo.paste })]
				})
			})
			return (0, report./* lines */ Mn)(
				title,
				[
					...(findings.some(audit_finding./* isPastTheGates */ c) ? [] : [(0, report./* line */ n8)((0, phrase./* say */ cv)`as recorded`, { mark: 'pass' })]),
					...shown,
					...(more > 0 ? [(0, report./* line */ n8)((0, phrase./* say */ cv)`… and ${more} more`)] : [])
				],
				{ style: 'section' }
			)
		}
		var markdown = __webpack_require__(68246)
		var render_text = __webpack_require__(18408)
		var exit_codes = __webpack_require__(25979)
		var inputs = __webpack_require__(85408)
		var target = __webpack_require__(59105)
		// CONCATENATED MODULE: ./src/commands/audit.ts
		/**
		 * Where stages and aliases stand against what the records say: Production, every target that has a
		 * record, and those that are named besides. Nothing changes, and a move past the gates fails it.
		 */ let auditCommand = {
			help: {
				about: 'Checks Production and every target that has a record, and lists every move that passed no gates. The exit status is 6 if there is one.',
				example: 'audit --model-name fraud-detector --alias champion'
			},
			takes: { 'model-name': true, stage: 'Another stage to check, with or without records.', alias: 'Another alias to check.' },
			needs: ['model-name'],
			async read(raw) {
				let besides = [
					...('' === raw.stage ? [] : [guarded((0, target./* parseTarget */ hu)(raw.stage, '', false))]),
					...('' === raw.alias ? [] : [(0, target./* parseTarget */ hu)('', raw.alias, false)])
				]
				return { model: (0, inputs./* readModelName */ jh)(raw), besides }
			},
			work: () => ({
				access: 'read',
				run: async ({ model, besides }, sources) => {
					let snapshot = await (0, full_snapshot./* fullSnapshot */ G)(model, sources.registry)
					let versions = (0, audit_audit./* versionsToRead */ H1)(snapshot, besides)
					return (0, audit_audit./* auditOf */ Fs)(snapshot, besides, await readArtifactsOf(versions, snapshot, sources))
				}
			}),
			exitCode: found =>
				(0, audit_audit./* hasMovesPastTheGates */ S7)(found) ? exit_codes./* exitCodes */ hS.pastTheGates : exit_codes./* exitCodes */ hS.ok,
			text: (found, paint, place) => (0, render_text./* reportText */ UH)(auditReport(found, 1 / 0), paint, (0, render_text./* widthAt */ oG)(place)),
			data: auditData,
			job: {
				failure: { word: 'error in the audit', heading: 'The audit failed with an error' },
				markdown: found => (0, markdown./* reportMarkdown */ uL)(auditReport(found)),
				remarks,
				outputs: found => ({
					// Nothing is promoted, so there is no verdict on a version.
					verdict: '',
					promoted: 'false',
					decision: auditOutput(found)
				})
			}
		}
		function guarded(target) {
			if ('retirement' !== target.kind) return target
			throw new errors./* UsageError */ eb(
				`A move to ${target.stage} needs no gates, so there is nothing to audit there. Name Staging, Production or an alias.`
			)
		}
		function remarks(found, succeeded) {
			let message = `${(0, render_text./* headingText */ ky)(auditHeading(found))}.`
			if (succeeded) return [{ level: 'notice', word: 'as recorded', message }]
			let past = { level: 'error', word: 'past the gates' }
			let findings = found.targets.flatMap(({ target, findings }) =>
				findings
					.filter(audit_finding./* isPastTheGates */ c)
					.map(finding => ({ ...past, message: `${(0, render_text./* textOf */ b6)(findingSays(finding, target))}.` }))
			)
			return [{ ...past, message }, ...findings]
		}
	},
	85976: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { clearRollback: () => clearRollback, clearRollbackCommand: () => clearRollbackCommand })
		var errors = __webpack_require__(58692)
		var model_model = __webpack_require__(86272)
		var model_target = __webpack_require__(63580)
		var record = __webpack_require__(5357)
		var rollback_mark = __webpack_require__(5544)
		var untrusted_text = __webpack_require__(74213)
		var registry_clock = __webpack_require__(885)
		var carry_out = __webpack_require__(72375)
		var turn = __webpack_require__(29543)
		// CONCATENATED MODULE: ./src/moves/clear-rollback-mark.ts
		/**
		 * Clears the mark of a rollback, and records who did. Throws a `ConflictError` where another run is at
		 * work on the version, or has cleared it.
		 */ async function clearRollbackMark(registry, model, record, clock) {
			let { target, version } = record
			let where = `version ${version} of '${(0, untrusted_text./* visible */ RK)(model.model)}' and ${(0, model_target./* targetWords */ LT)(target)}`
			let isMarked = ({ versions }) => {
				let row = versions.find(it => it.version === version)
				return void 0 === row || null !== (0, rollback_mark./* rollbackMarkOf */ N_)(row, target)
			}
			let ended = await (0, carry_out./* carryOut */ u)(
				registry,
				{
					model,
					record,
					expects: snapshot => (isMarked(snapshot) ? { kind: 'go-on', changes: [] } : { kind: 'reached' }),
					reached: () => true,
					// No mark is cleared without a record of who did.
					tags: it => {
						let found = { ...record, seq: it.seq }
						return { record: found, model: [], before: [], after: [(0, rollback_mark./* clearedMarkTag */ yh)(found)] }
					}
				},
				clock
			)
			switch (ended.kind) {
				case 'done':
					if (null !== ended.problem) throw new errors./* RegistryError */ gl(ended.problem)
					return
				case 'at-work':
					throw new errors./* ConflictError */ fK((0, turn./* atWork */ R_)(ended.other))
				case 'reached':
				case 'overtaken':
				case 'lost':
					throw new errors./* ConflictError */ fK(`Somebody else has cleared the rollback mark of ${where} meanwhile.`)
			}
		}
		var recover = __webpack_require__(37190)
		var phrase = __webpack_require__(55049)
		var record_phrases = __webpack_require__(62273)
		var target_phrases = __webpack_require__(84493)
		var promotion_notes = __webpack_require__(78181)
		var report = __webpack_require__(88850)
		var moment = __webpack_require__(17946)
		var output_json = __webpack_require__(81502)
		// CONCATENATED MODULE: ./src/report/adoption/cleared-rollback.ts
		function clearedReport(cleared) {
			let { reason, notes } = cleared
			return {
				heading: { emoji: '✅', word: 'Cleared', tone: 'pass', sentence: clearedSentence(cleared), because: null },
				parts: [
					...(0, report./* labeled */ GA)((0, phrase./* say */ cv)`Reason`, null === reason ? null : (0, phrase./* say */ cv)`${reason}`),
					...(0, report./* labeled */ GA)((0, phrase./* say */ cv)`Rolled back`, rolledBack(cleared)),
					...(0, report./* labeled */ GA)((0, phrase./* say */ cv)`Next`, (0, phrase./* say */ cv)`a promotion still has to pass its gates`),
					...(0, promotion_notes./* notesPart */ VR)(notes)
				]
			}
		}
		/** What clearing a rollback mark means, in a sentence without its full stop. */ function clearedSentence({ model, version, target }) {
			return (0, phrase./* say */ cv)`${model} version ${version} may be promoted to ${(0, target_phrases./* targetName */ je)(target)} again`
		}
		/** By whom it was rolled back, and why. */ function rolledBack({ mark: { by, at, reason } }) {
			let parts = [...('' === by ? [] : [(0, phrase./* name */ UU)(by)]), ...(null === at ? [] : [(0, phrase./* moment */ n$)(at)])]
			let who = 0 === parts.length ? (0, phrase./* say */ cv)`before` : (0, phrase./* commas */ Rm)(parts)
			return (0, phrase./* say */ cv)`${who}${(0, record_phrases./* withReason */ ZI)(reason)}`
		}
		/** The same as data: the `decision` output, and `--json`. */ function clearedData({ model, version, target, mark, reason, notes }) {
			return {
				format: 1,
				cleared: true,
				model,
				version: String(version),
				target: (0, model_target./* targetKey */ hD)(target),
				reason,
				rollbackMark: { by: mark.by, at: (0, moment./* isoMoment */ Q)(mark.at), reason: mark.reason },
				notes: (0, promotion_notes./* notesData */ Yc)(notes)
			}
		}
		/** One line of JSON; what may be long is left out where it would be too long. */ function clearedOutput(cleared) {
			let data = clearedData(cleared)
			return (0, output_json./* firstThatFits */ e)([data, { ...data, reason: null, rollbackMark: null, notes: [], abridged: true }])
		}
		var markdown = __webpack_require__(68246)
		var render_text = __webpack_require__(18408)
		var links = __webpack_require__(14205)
		var actor = __webpack_require__(56331)
		var exit_codes = __webpack_require__(25979)
		var inputs = __webpack_require__(85408)
		var inputs_version = __webpack_require__(9398)
		var version_file = __webpack_require__(37313)
		var rights = __webpack_require__(14563)
		// CONCATENATED MODULE: ./src/commands/clear-rollback.ts
		/**
		 * Lets a version be promoted again to where it was rolled back from. Nothing moves. Throws a
		 * `UsageError` where there is no such hold, and a `ConflictError` where somebody is at work on it.
		 */ async function clearRollback(clearing, registry, machine) {
			let promoter = (0, registry_clock./* byClockOf */ j)(registry, machine)
			let { model, target, reason } = clearing
			let {
				snapshot: standing,
				row,
				notes,
				permission
			} = await (0, recover./* recoverForVersion */ UC)(
				registry,
				clearing, // A rollback that was killed would leave its hold once more, when the next run finishes it.
				() => ({ action: 'rollback', to: null, force: false }),
				promoter
			)
			let hold = (0, rollback_mark./* rollbackMarkOf */ N_)(row, target)
			if (null === hold) throw noHold(row, target, standing)
			;(0, rights./* requireRight */ IS)(permission, 'EDIT', model)
			await clearRollbackMark(
				registry,
				standing,
				(0, record./* begunRecord */ pD)(row, (0, actor./* writerOfRecord */ _)(promoter, standing, [row]), {
					action: 'clear-rollback',
					verdict: 'ungated',
					target,
					former: (0, model_model./* holdersOf */ pW)(standing, target),
					reason
				}),
				promoter
			)
			return { model, version: row.version, target, mark: hold, reason, notes }
		}
		function noHold(row, target, standing) {
			let { version } = row
			let elsewhere = (0, rollback_mark./* rolledBackTargets */ GB)(row)
			let others = standing.versions.filter(each => null !== (0, rollback_mark./* rollbackMarkOf */ N_)(each, target))
			let found = [
				...elsewhere
					.slice(0, 10)
					.map(each => `version ${version} from ${(0, untrusted_text./* visible */ RK)((0, model_target./* targetKey */ hD)(each), 100)}`),
				...others.slice(0, 10).map(each => `version ${each.version} from here`)
			]
			return new errors./* UsageError */ eb(
				`Version ${version} of '${(0, untrusted_text./* visible */ RK)(standing.model)}' was not rolled back from ${(0, model_target./* targetWords */ LT)(target)}, so there is no rollback mark to clear. ${0 === found.length ? 'No other version was rolled back, either.' : `Rolled back: ${found.join(', ')}.`}`
			)
		}
		let clearRollbackCommand = {
			help: {
				about: 'Nothing moves, and the next promotion still has to pass its gates. Stagegate records who cleared the rollback mark, and why.',
				example: "clear-rollback --model-name fraud-detector --version 5 --alias champion \\\n    --reason 'the alarms came from a broken sensor'"
			},
			takes: { 'model-name': true, version: true, stage: true, alias: true, reason: true },
			needs: ['model-name', 'version', 'reason'],
			async read(raw, { place }) {
				let model = (0, inputs./* readModelName */ jh)(raw)
				let target = (0, inputs./* readServingTarget */ qT)(raw, 'clear')
				let { reason } = raw
				if ('' === reason)
					throw new errors./* UsageError */ eb(input => `${input('reason')} is empty: say why the version may be promoted again after it was rolled back.`)
				let version = await (0, version_file./* readVersionInput */ tY)((0, inputs_version./* parseVersionInput */ gX)(raw.version), model, place)
				return { model, version, target, reason }
			},
			work: () => ({ access: 'write', run: (asked, { registry }, actor) => clearRollback(asked, registry, actor) }),
			exitCode: () => exit_codes./* exitCodes */ hS.ok,
			text: (cleared, paint, place) => (0, render_text./* reportText */ UH)(clearedReport(cleared), paint, (0, render_text./* widthAt */ oG)(place)),
			data: clearedData,
			job: {
				failure: { word: 'error, no rollback mark cleared', heading: 'The rollback mark could not be cleared' },
				markdown: cleared => (0, markdown./* reportMarkdown */ uL)(clearedReport(cleared)),
				remarks: cleared => [{ level: 'notice', word: 'Rollback mark cleared', message: `${(0, render_text./* textOf */ b6)(clearedSentence(cleared))}.` }],
				// Nothing moves, so nothing is promoted or in place by it.
				outputs: (cleared, ui) => ({
					version: String(cleared.version),
					decision: clearedOutput(cleared),
					'model-url': (0, links./* modelUrl */ Zr)(ui, cleared.model, cleared.version)
				})
			}
		}
	},
	1934: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { evidenceCommand: () => evidenceCommand, listEvidence: () => listEvidence })
		var evidence_evidence = __webpack_require__(61548)
		var evaluate = __webpack_require__(25072)
		var collect_evidence = __webpack_require__(15222)
		var registry_clock = __webpack_require__(885)
		var evidence_subject = __webpack_require__(7037)
		var gate_lines = __webpack_require__(407)
		var exact = __webpack_require__(77591)
		var int64 = __webpack_require__(13627)
		var model_target = __webpack_require__(63580)
		var phrase = __webpack_require__(55049)
		var target_phrases = __webpack_require__(84493)
		var report = __webpack_require__(88850)
		var moment = __webpack_require__(17946)
		// CONCATENATED MODULE: ./src/report/evidence/evidence-list.ts
		function rowsOf(reading) {
			if (null === reading || 'missing' === reading.kind) return []
			switch (reading.kind) {
				case 'value': {
					let { origin, points, measuredOn } = reading
					return [rowOf((0, exact./* canonicalText */ A4)(reading.value), origin, points, measuredOn, true)]
				}
				case 'ambiguous':
					return reading.among.map(({ run, role, points, measuredOn }) => rowOf(shownValue(points.at(-1)), { run, role }, points, measuredOn, false))
				default:
					return [{ ...nowhere, value: stateOf(reading) }]
			}
		}
		let nowhere = { run: null, kind: null, datasets: [], step: null, time: null, counts: false }
		function rowOf(value, { run, role }, points, { datasets }, counts) {
			let last = points.at(-1)
			return {
				value,
				run,
				kind: 'training' === role ? 'training' : 'evaluation',
				datasets: [...datasets].map(([digest, name]) => ({ name, digest })),
				step: void 0 === last ? null : (0, int64./* int64Json */ sq)(last.step),
				time: void 0 === last ? null : (0, moment./* isoMoment */ Q)(Number(last.timestamp)),
				counts
			}
		}
		function shownValue(point) {
			if (void 0 === point) return ''
			return Number.isFinite(point.value) ? (0, exact./* canonicalText */ A4)((0, exact./* exactOf */ LN)(point.value)) : String(point.value)
		}
		function stateOf(reading) {
			switch (reading.kind) {
				case 'not-finite':
					return reading.shown
				case 'not-on-dataset':
				case 'dataset-not-known':
					return 'dataset not known'
				case 'several-values-at-a-step':
					return `several values at step ${reading.step}`
				case 'not-its-own':
					return `not known to be its own (${reading.because})`
				case 'unfinished':
					return 'only in runs that did not finish'
				case 'narrowed-away':
					return `left out by ${reading.by}`
				case 'model-gone':
					return 'its logged model is deleted'
				case 'no-run':
					return 'no run'
			}
		}
		function evidenceParts(listed) {
			let { model, candidate, holder, isHolder, target, metrics } = listed
			let title = (0, phrase./* say */ cv)`${model} version ${candidate.version}, ${ownModelPhrase(candidate)}`
			if (0 === metrics.length)
				return (0, report./* lines */ Mn)(title, [(0, report./* line */ n8)((0, phrase./* say */ cv)`MLflow has no metrics for this version`)], {
					style: 'section'
				})
			let beside = null === holder ? [] : [(0, phrase./* say */ cv)`Version ${holder.version}`]
			let heads = [
				(0, phrase./* say */ cv)`Metric`,
				(0, phrase./* say */ cv)`Value`,
				(0, phrase./* say */ cv)`Run`,
				(0, phrase./* say */ cv)`Dataset`,
				(0, phrase./* say */ cv)`Measured (UTC)`,
				...beside
			]
			return [
				{
					kind: 'table',
					title,
					columns: heads.map(head => ({ head: [head], isNumber: false })),
					rows: metrics.flatMap(result => tableRows(result, null !== holder)),
					left: 0
				},
				...(null !== target && null === holder
					? (0, report./* lines */ Mn)(null, [
							(0, report./* line */ n8)((0, target_phrases./* holdersHave */ g0)(isHolder ? [candidate.version] : [], target, 'now'))
						])
					: [])
			]
		}
		function ownModelPhrase({ ownModel }) {
			switch (ownModel.kind) {
				case 'known':
					return (0, phrase./* say */ cv)`logged model ${ownModel.model.id}`
				case 'gone':
					return (0, phrase./* say */ cv)`logged model ${ownModel.id}, which is deleted`
				case 'ambiguous':
					return (0, phrase./* say */ cv)`whose logged model MLflow does not name (${(0, phrase./* own */ ZV)(ownModel.because)})`
				case 'none':
					return (0, phrase./* say */ cv)`without a logged model`
			}
		}
		function tableRows({ metric, candidate, baseline }, compared) {
			let rows = rowsOf(candidate)
			let beside = compared ? [besidePhrase(rowsOf(baseline?.reading ?? null))] : []
			let title = (0, phrase./* name */ UU)(metric, 60)
			if (0 === rows.length)
				return [tableRow([title, (0, phrase./* say */ cv)`missing`, phrase./* nothing */ s6, phrase./* nothing */ s6, phrase./* nothing */ s6, ...beside])]
			return rows.map(({ value, run, kind, datasets, time, counts }, index) =>
				tableRow([
					0 === index ? title : phrase./* nothing */ s6,
					counts || null === run ? (0, phrase./* figure */ vP)(value) : (0, phrase./* say */ cv)`${(0, phrase./* figure */ vP)(value)} (one of ${rows.length})`,
					null === run || null === kind
						? phrase./* nothing */ s6
						: (0, phrase./* say */ cv)`${(0, phrase./* own */ ZV)(kind)} ${(0, phrase./* name */ UU)(run, 40)}`,
					datasetsPhrase(datasets),
					null === time ? phrase./* nothing */ s6 : (0, phrase./* minute */ Vc)(Date.parse(time)),
					...(0 === index ? beside : beside.map(() => phrase./* nothing */ s6))
				])
			)
		}
		function tableRow(cells) {
			return { mark: null, cells, says: null, below: [] }
		}
		function besidePhrase(rows) {
			let [first, ...others] = rows
			if (void 0 === first) return (0, phrase./* say */ cv)`missing`
			if (others.length > 0) return (0, phrase./* say */ cv)`${rows.length} values`
			let { datasets } = first
			let on = 0 === datasets.length ? null : (0, phrase./* say */ cv)` on ${datasetsPhrase(datasets)}`
			return (0, phrase./* say */ cv)`${(0, phrase./* figure */ vP)(first.value)}${on}`
		}
		function datasetsPhrase(datasets) {
			return (0, phrase./* commas */ Rm)(
				datasets
					.slice(0, 3)
					.map(dataset => (0, phrase./* say */ cv)`${(0, phrase./* name */ UU)(dataset.name, 40)} (${(0, phrase./* name */ UU)(dataset.digest, 40)})`)
			)
		}
		function evidenceData(listed) {
			let { model, candidate, holder, isHolder, target, metrics } = listed
			return {
				format: 1,
				model,
				version: String(candidate.version),
				loggedModel: 'known' === candidate.ownModel.kind ? candidate.ownModel.model.id : null,
				target: target && (0, model_target./* targetKey */ hD)(target),
				holder: isHolder ? String(candidate.version) : holder && String(holder.version),
				metrics: metrics.map(({ metric, candidate: own, baseline }) => ({
					metric,
					state: own.kind,
					values: rowsOf(own),
					holder: null === holder ? null : rowsOf(baseline?.reading ?? null)
				}))
			}
		}
		var render_text = __webpack_require__(18408)
		var exit_codes = __webpack_require__(25979)
		var inputs_inputs = __webpack_require__(85408)
		var promotion_request = __webpack_require__(54179)
		// CONCATENATED MODULE: ./src/commands/evidence.ts
		let somewhere = { kind: 'stage', stage: 'Production', archiveExisting: true }
		/** Every metric that counts for a version, read and chosen as gates would read and choose it. */ async function listEvidence(
			{ evidence, evaluationRun, ...wanted },
			sources,
			machine
		) {
			let looker = (0, registry_clock./* byClockOf */ j)(sources.registry, machine)
			let { target } = wanted
			let subject = await (0, evidence_subject./* readSubject */ $e)(sources.registry, wanted)
			let gates = everyMetric(target)
			let rules = {
				gates: { kind: 'gates', gates },
				policy: null,
				firstPromotion: 'allow',
				sameDataset: 'ignore',
				evidence,
				evaluationRun,
				expectedEvidence: null,
				acceptedHold: null
			}
			let facts = await (0, collect_evidence./* collectEvidence */ m)(sources, {
				...subject,
				target: target ?? somewhere,
				rules,
				comparisonPolicy: { kind: 'none' },
				now: looker.now(),
				run: looker.run,
				hasNoWayBack: false
			})
			let champion = null === target ? void 0 : facts.baselines.get('champion')
			let holder = champion?.kind === 'present' ? champion.evidence : null
			let isItself = null !== holder && (0, evidence_evidence./* versionId */ I)(holder) === (0, evidence_evidence./* versionId */ I)(facts.candidate)
			return {
				model: facts.candidate.model,
				target,
				candidate: facts.candidate,
				holder: isItself ? null : holder,
				isHolder: isItself,
				metrics: (0, evaluate./* evaluate */ _)(gates, facts, rules).filter(({ finding }) => 'nothing-matches' !== finding.kind)
			}
		}
		/** A gate that asks for all there is, and only shows it. */ function everyMetric(target) {
			let parsed = (0, gate_lines./* parseGateLines */ G)(null === target ? 'info: * >= 0' : 'info: * >= champion')
			return 'gates' === parsed.kind ? parsed.gates : []
		}
		let evidenceCommand = {
			help: {
				about:
					'For each metric: the value, the run that logged it (training or evaluation), its dataset, and when. With `alias` or `stage`, the values of the version that has that target now are shown beside them.',
				example: 'evidence --model-name fraud-detector --version 3 --alias champion'
			},
			takes: {
				'model-name': true,
				version: true,
				'to-model': 'The registered model that has the alias or stage, if it is another one.',
				alias: 'Compare with the version that has this alias.',
				stage: 'Compare with the version in this stage, instead of an alias.',
				policy: 'Path of a policy file below this folder. Its "evidence" says which values count.',
				'evidence-from': true,
				'evaluation-run': true
			},
			needs: ['version'],
			async read(raw, { place }) {
				let named = '' !== raw.stage || '' !== raw.alias
				let inputs = (0, inputs_inputs./* readPromotion */ e$)({ ...raw, stage: named ? raw.stage : 'Production', gates: '' === raw.policy ? 'none' : '' })
				let { model, version, copyTo, target, rules } = await (0, promotion_request./* promotionOf */ bi)(inputs, place, '')
				let { evidence, evaluationRun } = rules
				let holdersOf = named && 'retirement' !== target.kind ? target : null
				return { model, version, copyTo, target: holdersOf, evidence, evaluationRun }
			},
			work: () => ({ access: 'read', run: (asked, sources, looker) => listEvidence(asked, sources, looker) }),
			exitCode: () => exit_codes./* exitCodes */ hS.ok,
			text: (listed, paint) => (0, render_text./* listText */ so)(evidenceParts(listed), paint),
			data: evidenceData,
			isListing: true,
			job: null
		}
	},
	77540: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { explainCommand: () => explainCommand })
		var github_context = __webpack_require__(68169)
		var errors = __webpack_require__(58692)
		var model_target = __webpack_require__(63580)
		var phrase = __webpack_require__(55049)
		var exact = __webpack_require__(77591)
		var canonical_gate = __webpack_require__(49964)
		var gates_gate = __webpack_require__(11741)
		var gates_measured = __webpack_require__(73430)
		var print_gate = __webpack_require__(86651)
		var policy_rules = __webpack_require__(29369)
		var evidence_rules = __webpack_require__(48742)
		var evaluate = __webpack_require__(25072)
		var model = __webpack_require__(86272)
		var scenario = __webpack_require__(70092)
		// CONCATENATED MODULE: ./src/core/policy-test/first-promotion-preview.ts
		/**
		 * What the gates against the champion say while there is none yet, of a version that has everything
		 * that they ask for. The gates themselves are asked, so that this is never another rule than theirs.
		 */ function firstPromotionPreview(gates, rules) {
			let asked = gates.filter(gate => ((0, gates_gate./* baselineOfGate */ on)(gate)?.kind ?? 'champion') === 'champion')
			let facts = (0, scenario./* scenarioFacts */ a)(withEverything(asked), asked, evidence_rules./* anyEvidence */ Wg)
			let results = (0, evaluate./* evaluate */ _)(asked, facts, { ...rules, evidence: evidence_rules./* anyEvidence */ Wg })
			return results.filter(({ gate }) => null !== (0, gates_gate./* baselineOfGate */ on)(gate))
		}
		/** A value that is a proportion as well, and at its own limit. */ let anyValue = 0.5
		let manySamples = 1e9
		/** Every metric that the gates name is there, on every dataset, and enough of what they count. */ function withEverything(gates) {
			let wanted = gates.flatMap(metricsOf)
			let byMetric = [...Map.groupBy(wanted, ({ metric }) => metric)]
			let datasets = new Map(byMetric.map(([metric, all]) => [metric, [...new Set(all.map(({ dataset }) => dataset))]]))
			let metrics = new Map(
				byMetric.map(([metric, all]) => {
					let value = Math.max(...all.map(each => each.value))
					return [metric, (datasets.get(metric) ?? []).map(() => value)]
				})
			)
			let ended = { status: 'FINISHED', deleted: false, endedAgo: 0, experiment: '' }
			let run = { kind: 'found', ...ended }
			return {
				model: (0, model./* modelName */ fD)(''),
				target: { kind: 'stage', stage: 'Production', archiveExisting: true },
				candidate: {
					...{ metrics, datasets, status: 'READY', run, evaluations: [], loggedModel: 'as-told' },
					...{ stage: 'None', aliases: [], tags: new Map(), arrivedAgo: null, commit: null }
				},
				champion: null,
				others: new Map(),
				signatures: { candidate: { kind: 'none' }, champion: null },
				artifacts: { kind: 'made-up', isSigned: true },
				heldBefore: false,
				now: 0
			}
		}
		/** A pattern is taken for a name that fits it: the one in which its stars stand for nothing. */ function metricsOf(gate) {
			let { metric, samples } = gate
			let dataset = gate.dataset ?? 'any'
			let name = 'name' === metric.kind ? metric.name : metric.pattern.replaceAll('*', '')
			let measured = (0, gates_measured./* measuresOfGate */ wG)(gate, name).map(measure => ({
				metric: measure.metric,
				value: anyValue,
				dataset: measure.dataset ?? 'any'
			}))
			let counted = null === samples ? [] : [{ metric: samples.metric, value: samples.min, dataset }]
			let confidence = 'threshold' === gate.kind ? gate.confidence : null
			switch (confidence?.kind) {
				case 'wilson':
					return [...measured, ...counted, { metric: confidence.samples, value: manySamples, dataset }]
				case 'logged':
					return [...measured, ...counted, { metric: confidence.metric, value: anyValue, dataset }]
				case void 0:
					return [...measured, ...counted]
			}
		}
		var check_phrases = __webpack_require__(744)
		var gate_phrases = __webpack_require__(17088)
		var evidence_phrases = __webpack_require__(84525)
		// CONCATENATED MODULE: ./src/report/explanation/gate-explained.ts
		/**
		 * What a gate requires, in whole sentences. `metrics`: the names of those that have the same gate, as
		 * braces give it to them; the gate is the first of them.
		 */ function gateExplained(gate, metrics) {
			let asked = 'threshold' === gate.kind ? thresholdPhrases(gate, metrics) : betterThanPhrases(gate, metrics)
			return [...asked, ...lostPhrases(gate), ...samplesPhrases(gate), ...severities[gate.severity]]
		}
		/** A pattern asks for what either side has. */ function lostPhrases(gate) {
			let lost = 'pattern' === gate.metric.kind && null !== (0, gates_gate./* baselineOfGate */ on)(gate)
			return lost ? [(0, phrase./* say */ cv)`The gate fails if only the other version has one of these metrics.`] : []
		}
		function thresholdPhrases(gate, metrics) {
			let { comparator, bound, confidence } = gate
			let each = metrics.length > 1 ? (0, phrase./* say */ cv)`each ` : null
			return [
				(0,
				phrase./* say */ cv)`${subject(gate, metrics)} must ${each}be ${(0, phrase./* own */ ZV)(gate_phrases./* amountWords */ oQ[comparator])} ${boundPhrase(bound)}.`,
				...(null === confidence ? [] : confidencePhrases(confidence, gate))
			]
		}
		let functions = {
			last: ['The last value of', 'The last values of'],
			min: ['The lowest value of', 'The lowest values of'],
			max: ['The highest value of', 'The highest values of'],
			mean: ['The mean of all values of', 'The means of all values of'],
			median: ['The median of all values of', 'The medians of all values of']
		}
		let subtracted = {
			last: 'the last value of',
			min: 'the lowest value of',
			max: 'the highest value of',
			mean: 'the mean of all values of',
			median: 'the median of all values of'
		}
		/** `The last value of val_auc`; `The last values of a and b`. */ function subject(gate, metrics) {
			let [one, several] = functions[gate.aggregate]
			if (null !== gate.minus) {
				let { aggregate, metric } = gate.minus
				return (0,
				phrase./* say */ cv)`${(0, phrase./* own */ ZV)(one)} ${namesPhrase(metrics)}${onDataset(gate)}, minus ${(0, phrase./* own */ ZV)(subtracted[aggregate])} ${metric}${onDataset(gate.minus)}, both from the same run,`
			}
			if ('pattern' === gate.metric.kind)
				return (0, phrase./* say */ cv)`${(0, phrase./* own */ ZV)(one)} ${patternPhrase(gate.metric.pattern)}${onDataset(gate)}`
			let begin = (0, phrase./* own */ ZV)(metrics.length > 1 ? several : one)
			return (0, phrase./* say */ cv)`${begin} ${namesPhrase(metrics)}${onDataset(gate)}`
		}
		function patternPhrase(pattern) {
			return (0, phrase./* say */ cv)`every metric that matches ${pattern} (at least one)`
		}
		function namesPhrase(names) {
			return names.length > 4
				? (0, phrase./* say */ cv)`these ${names.length} metrics`
				: (0, phrase./* listed */ KE)(names.map(each => (0, phrase./* name */ UU)(each)))
		}
		function onDataset({ dataset }) {
			return null === dataset ? null : (0, phrase./* say */ cv)` on the dataset ${dataset}`
		}
		/** `0.90`; `that of the champion, minus 0.5 % of it`. */ function boundPhrase(bound) {
			if ('number' === bound.kind) return (0, phrase./* figure */ vP)(bound.number)
			let { baseline, margin } = bound
			let of = (0, phrase./* say */ cv)`that of ${baselinePhrase(baseline)}`
			if (null === margin) return of
			let sign = (0, phrase./* own */ ZV)('-' === margin.sign ? 'minus' : 'plus')
			return (0,
			phrase./* say */ cv)`${of}, ${sign} ${(0, phrase./* figure */ vP)(margin.amount)}${'percent' === margin.unit ? ((0, phrase./* say */ cv))` % of it` : null}`
		}
		function baselinePhrase(baseline) {
			switch (baseline.kind) {
				case 'version':
					return (0, phrase./* say */ cv)`version ${baseline.version}`
				case 'model-version':
					return (0, phrase./* say */ cv)`version ${baseline.version} of ${baseline.model}`
				default:
					return (0, phrase./* say */ cv)`the ${holderPhrase(baseline)}`
			}
		}
		/** Without an article: which version has what a gate names may change, or be none. */ function holderPhrase(baseline) {
			switch (baseline.kind) {
				case 'champion':
					return (0, phrase./* say */ cv)`champion`
				case 'alias':
					return (0, phrase./* say */ cv)`version with the alias ${baseline.alias}`
				case 'model-alias':
					return (0, phrase./* say */ cv)`version of ${baseline.model} with the alias ${baseline.alias}`
				case 'stage':
					return (0, phrase./* say */ cv)`version in ${(0, phrase./* own */ ZV)(baseline.stage)}`
			}
		}
		function confidencePhrases(confidence, gate) {
			let limit = (0, phrase./* say */ cv)`${(0, phrase./* own */ ZV)((0, gates_gate./* limitSide */ Vv)(gate))} limit`
			let otherwise = otherwisePhrase(confidence.otherwise, gate.severity)
			switch (confidence.kind) {
				case 'wilson':
					return [
						(0,
						phrase./* say */ cv)`The gate compares the ${limit} of that value at ${(0, evidence_phrases./* percent */ KN)(confidence.level)} confidence. The value is a proportion, and the metric ${confidence.samples} says of how many samples.`,
						(0, phrase./* say */ cv)`Without that metric, ${otherwise}.`
					]
				case 'logged':
					return [
						(0, phrase./* say */ cv)`The gate compares the metric ${confidence.metric}, which was logged as the ${limit} of that value.`,
						(0, phrase./* say */ cv)`Without that metric, ${otherwise}.`
					]
			}
		}
		function samplesPhrases({ samples, severity }) {
			if (null === samples) return []
			let otherwise = otherwisePhrase(samples.otherwise, severity)
			return [
				(0,
				phrase./* say */ cv)`The gate needs at least ${(0, phrase./* counted */ hS)(samples.min, 'sample')} (metric ${samples.metric}); with fewer, ${otherwise}.`
			]
		}
		/** A gate that cannot stop a promotion cannot hold it either. */ function otherwisePhrase(otherwise, severity) {
			let holds = 'hold' === otherwise && 'fail' === severity
			return holds ? (0, phrase./* say */ cv)`the promotion is held` : (0, phrase./* say */ cv)`the gate fails`
		}
		function betterThanPhrases(gate, metrics) {
			let { better, test, alpha, severity, metric } = gate
			let names = 'pattern' === metric.kind ? patternPhrase(metric.pattern) : namesPhrase(metrics)
			let effect = (0, evidence_phrases./* effectPhrase */ B)(gate)
			let by = null === effect ? null : (0, phrase./* say */ cv)` ${effect}`
			let how =
				'wilcoxon' === test
					? (0, phrase./* say */ cv)`A Wilcoxon test, which pairs the values of the same step,`
					: (0, phrase./* say */ cv)`A Mann-Whitney test of all values, one for each fold or repeat,`
			return [
				(0,
				phrase./* say */ cv)`${names}${onDataset(gate)} must be ${(0, phrase./* own */ ZV)(better)} than that of ${baselinePhrase(gate.baseline)}${by}, and not by chance.`,
				(0, phrase./* say */ cv)`${how} must find p = ${alpha} or below.`,
				(0, phrase./* say */ cv)`With too few values to find that, ${otherwisePhrase('hold', severity)}.`
			]
		}
		let severities = {
			fail: [],
			warn: [(0, phrase./* say */ cv)`A failure is only a warning.`],
			info: [(0, phrase./* say */ cv)`The report only shows the result; the verdict does not depend on it.`]
		}
		// CONCATENATED MODULE: ./src/report/explanation/first-promotion-explained.ts
		/**
		 * What a gate says while no version holds its baseline, in a sentence or none. `results`: what a
		 * gate against the champion said of a version that has everything.
		 */ function unheldExplained(gate, results) {
			let baseline = (0, gates_gate./* baselineOfGate */ on)(gate)
			if (null === baseline) return []
			if ('version' === baseline.kind) return [(0, phrase./* say */ cv)`If there is no version ${baseline.version}, that is an error.`]
			if ('model-version' === baseline.kind) return [(0, phrase./* say */ cv)`If ${baseline.model} has no version ${baseline.version}, that is an error.`]
			let there = (0, phrase./* say */ cv)`While there is no ${holderPhrase(baseline)}`
			let effect = (0, phrase./* own */ ZV)(effects[gate.severity])
			if ('champion' !== baseline.kind) return [(0, phrase./* say */ cv)`${there}, it ${effect}.`]
			let becauses = new Set(results.map(({ finding }) => ('because' in finding ? finding.because : null)))
			if (1 !== becauses.size)
				return [(0, phrase./* say */ cv)`${there}, it is skipped for each metric that also has a gate with a number, and ${effect} for the others.`]
			let [because] = becauses
			switch (because) {
				case 'allowed':
					return [(0, phrase./* say */ cv)`${there} yet, it is skipped (first-promotion: allow).`]
				case 'absolute-gate':
					return [(0, phrase./* say */ cv)`${there} yet, it is skipped: the gate with a number on the same metric decides.`]
				case 'asked':
					return [(0, phrase./* say */ cv)`${there} yet, it ${effect} (first-promotion: hold).`]
				default:
					return [(0, phrase./* say */ cv)`${there} yet, it ${effect}, because the same metric has no gate with a number.`]
			}
		}
		let effects = { fail: 'holds the promotion', warn: 'only warns', info: 'is only shown' }
		var model_signing_signer = __webpack_require__(39029)
		var requirement_phrases = __webpack_require__(74067)
		// CONCATENATED MODULE: ./src/report/explanation/requirement-explained.ts
		/** What a requirement of a policy requires, in a sentence. */ function requirementExplained(requirement) {
			switch (requirement.kind) {
				case 'from':
					return (0, phrase./* say */ cv)`The version must ${(0, requirement_phrases./* source */ sP)(requirement.source, [
						'be in',
						'have'
					])} when it is promoted.`
				case 'tag':
					return (0,
					phrase./* say */ cv)`The version's tag ${requirement.key} must be ${(0, requirement_phrases./* conditionPhrase */ bi)(requirement.condition, (0, phrase./* say */ cv)`there, with any value`)}.`
				case 'max-age':
					return (0, phrase./* say */ cv)`The version's run must have ended at most ${(0, requirement_phrases./* agePhrase */ fD)(requirement.text)} ago.`
				case 'soak': {
					let there = (0, requirement_phrases./* source */ sP)(requirement.source, ['been in', 'had'])
					return (0,
					phrase./* say */ cv)`The version must have ${there} for ${(0, requirement_phrases./* agePhrase */ fD)(requirement.text)}, according to Stagegate's records.`
				}
				case 'git-commit':
					return 'same' === requirement.relation
						? (0, phrase./* say */ cv)`The version's run must name the commit that is being promoted.`
						: (0, phrase./* say */ cv)`The version's run must name the commit that is being promoted, or one before it.`
				case 'signature':
					return (0,
					phrase./* say */ cv)`The version's model signature must be compatible with the champion's: it accepts every input that the champion accepts, and gives outputs of the same form.`
				case 'model-digest':
					return (0,
					phrase./* say */ cv)`The digest of the version's artifacts is kept in the record of the promotion, so they must be readable. The audit compares them with it.`
				case 'model-signature': {
					let { signer } = requirement
					if ('identity' === signer.kind)
						return (0,
						phrase./* say */ cv)`The version's artifacts must have a signature of OpenSSF model signing (${'model.sig'}) by ${(0, phrase./* name */ UU)(signer.identity, 300)}, as ${(0, phrase./* name */ UU)(signer.issuer, 300)} knows it. Sigstore's certificate says so.`
					let keys = (0, phrase./* listed */ KE)((0, model_signing_signer./* signerFingerprints */ Q)(signer).map(it => (0, phrase./* name */ UU)(it)))
					return 'key' === signer.kind
						? (0, phrase./* say */ cv)`The version's artifacts must have a signature of OpenSSF model signing (${'model.sig'}), made with the key ${keys}.`
						: (0,
							phrase./* say */ cv)`The version's artifacts must have a signature of OpenSSF model signing (${'model.sig'}), made with a certificate that leads to ${keys}.`
				}
				case 'freeze': {
					let windows = requirement.windows.map(({ text }) => (0, phrase./* name */ UU)(text))
					return (0, phrase./* say */ cv)`Nothing is promoted during ${(0, phrase./* listed */ KE)(windows)}.`
				}
			}
		}
		// CONCATENATED MODULE: ./src/report/explanation/explanation.ts
		/** What a model must show, in words, and what one version has of it. */ function explanationOf(question) {
			let { rules, checked } = question
			let results = Map.groupBy(checked?.decision.gates ?? [], ({ gate }) => gate)
			let [policy = [], inputs = []] = (0, policy_rules./* gateSetsOf */ KD)(rules).map(gates => explainedGates(gates, results, question))
			let sets = [
				{ from: 'policy', gates: policy },
				{ from: 'inputs', gates: inputs }
			]
			return { conditions: conditionsOf(question), gateSets: sets.filter(({ gates }) => gates.length > 0) }
		}
		/** `now`: what was found of the version; empty: none was looked at. */ function conditionsOf({ rules, checked }) {
			let found = (checked?.decision.checks ?? []).map(({ check, outcome }) => ({
				isRequirement: 'requirement' === check.kind,
				now: { outcome, said: (0, check_phrases./* checkReason */ D)(check) }
			}))
			// The decision has one result for each requirement, in their order.
			let ofRequirements = found.filter(({ isRequirement }) => isRequirement)
			let others = found.filter(({ isRequirement }) => !isRequirement).map(({ now }) => now)
			let requirements = rules.policy?.asks.requirements ?? []
			return [
				{
					asked: (0, phrase./* say */ cv)`The version must be READY, and its run FINISHED.`,
					now: null === checked ? [] : others.length > 0 ? others : [asItShouldBe(checked)]
				},
				...requirements.map((requirement, index) => {
					let now = ofRequirements[index]?.now
					return { asked: requirementExplained(requirement), now: void 0 === now ? [] : [now] }
				})
			]
		}
		/** Of a version about which no check had anything to say. */ function asItShouldBe({ decision }) {
			let itsRun =
				'found' === decision.candidate.run.kind ? (0, phrase./* say */ cv)`its run is FINISHED` : (0, phrase./* say */ cv)`it was registered without a run`
			return { outcome: 'pass', said: (0, phrase./* say */ cv)`the version is READY, and ${itsRun}` }
		}
		/** A gate, or several that require the same of different metrics. */ function explainedGates(gates, results, { rules, checked }) {
			let unheld = Map.groupBy(firstPromotionPreview(gates, rules), ({ gate }) => gate)
			let unheldWords = gate => unheldExplained(gate, unheld.get(gate) ?? [])
			let unheldKey = gate => unheldWords(gate).map(phrase./* plain */ pj).join(' ')
			return alike(gates, unheldKey).map(group => {
				let [first] = group
				let metrics = group.map(({ metric }) => ('name' === metric.kind ? metric.name : ''))
				// Of a version, what is said now says this as well.
				let beforeAny = null === checked ? unheldWords(first) : []
				return {
					lines: group.map(print_gate./* printGate */ BZ),
					asked: (0, phrase./* joined */ oR)([...gateExplained(first, metrics), ...beforeAny], (0, phrase./* say */ cv)` `),
					now: group.flatMap(gate =>
						(results.get(gate) ?? []).map(result => ({
							gate: (0, print_gate./* printGate */ BZ)(gate),
							metric: result.metric,
							outcome: result.outcome,
							said: nowOf(result, checked),
							bound: result.bound && (0, exact./* canonicalText */ A4)(result.bound)
						}))
					)
				}
			})
		}
		/** A pattern stands for several metrics, each of which is named. */ function nowOf(result, checked) {
			let { gate, metric } = result
			let reason = (0, gate_phrases./* gateReason */ cG)(result, checked?.decision.champion ?? null)
			let isOneOfSeveral = 'pattern' === gate.metric.kind && gate.metric.pattern !== metric
			return isOneOfSeveral ? (0, phrase./* say */ cv)`${metric}: ${reason}` : reason
		}
		/** Neighbors that differ in the metric's name only, as those that braces stand for. */ function alike(gates, besides) {
			let groups = []
			let last = ''
			for (let gate of gates) {
				let { metric: _, ...rest } = (0, canonical_gate./* canonicalGate */ K)(gate)
				let single = 'name' === gate.metric.kind && null === (0, gates_measured./* subtractedIn */ n0)(gate)
				let key = single ? JSON.stringify([rest, besides(gate)]) : ''
				let group = groups.at(-1)
				if (void 0 !== group && '' !== key && key === last) group.push(gate)
				else groups.push([gate])
				last = key
			}
			return groups
		}
		/** What the gates compare with. */ function baselinesOf({ rules }) {
			let kinds = (0, policy_rules./* gateSetsOf */ KD)(rules)
				.flat()
				.map(gate => (0, gates_gate./* baselineOfGate */ on)(gate)?.kind ?? null)
			return new Set(kinds.filter(kind => null !== kind))
		}
		// CONCATENATED MODULE: ./src/report/explanation/explanation-json.ts
		/** The explanation as data: the `--json` of `stagegate explain`. Names are as they are. */ function explanationData(question) {
			let { model, policy, target, rules, checked } = question
			let explanation = target?.kind === 'retirement' ? { conditions: [], gateSets: [] } : explanationOf(question)
			return {
				format: 1,
				model,
				policy,
				policyDigest: rules.policy?.digest ?? null,
				target: target && (0, model_target./* targetKey */ hD)(target),
				version: checked && String(checked.decision.candidate.version),
				verdict: checked?.decision.verdict ?? null,
				firstPromotion: rules.firstPromotion,
				sameDataset: rules.sameDataset,
				conditions: explanation.conditions.map(({ asked, now }) => ({
					asked: (0, phrase./* plain */ pj)(asked),
					now: now.map(({ outcome, said }) => ({ outcome, said: (0, phrase./* plain */ pj)(said) }))
				})),
				gates: explanation.gateSets.flatMap(({ from, gates }) =>
					gates.map(({ lines, asked, now }) => ({
						from,
						gates: lines,
						asked: (0, phrase./* plain */ pj)(asked),
						now: now.map(({ said, ...found }) => ({ ...found, said: (0, phrase./* plain */ pj)(said) }))
					}))
				)
			}
		}
		var headline = __webpack_require__(53535)
		var target_phrases = __webpack_require__(84493)
		var render_text = __webpack_require__(18408)
		var report = __webpack_require__(88850)
		// CONCATENATED MODULE: ./src/report/explanation/explanation-report.ts
		/** The explanation as lines for a terminal of 80 columns. */ function explanationText(request, paint) {
			let { checked } = request
			let verdict =
				null === checked
					? []
					: (0, render_text./* headingLines */ W2)((0, headline./* headline */ P)(checked), { paint, width: render_text./* terminalWidth */ JL })
			let text = (0, render_text./* partsText */ _r)(explanationParts(request), paint).slice(1)
			return 0 === verdict.length ? text : [...text, '', ...verdict]
		}
		/** What a version must show, and what one version has of it. */ function explanationParts(request) {
			let { policy, target } = request
			let title = (0, report./* section */ uW)(
				titleOf(request),
				null === policy ? [] : [(0, report./* line */ n8)((0, phrase./* say */ cv)`the policy is ${policy}`)]
			)
			if (target?.kind === 'retirement')
				return [
					...title,
					...(0, report./* section */ uW)((0, phrase./* say */ cv)`Gates`, [
						(0, report./* line */ n8)((0, phrase./* say */ cv)`a move to ${(0, target_phrases./* targetName */ je)(target)} needs none`)
					])
				]
			let { conditions, gateSets } = explanationOf(request)
			return [
				...title,
				...(0, report./* section */ uW)((0, phrase./* say */ cv)`The version`, conditions.map(conditionLine)),
				...gateSets.flatMap(set => gateParts(set, gateSets.length > 1, request)),
				...endParts(request)
			]
		}
		function titleOf({ model, target, checked }) {
			let who =
				null === checked ? (0, phrase./* say */ cv)`a version of ${model}` : (0, phrase./* say */ cv)`${model} version ${checked.decision.candidate.version}`
			let where = null === target ? null : (0, phrase./* say */ cv)` to ${(0, target_phrases./* targetName */ je)(target)}`
			return (0, phrase./* say */ cv)`What ${who} must show to be promoted${where}`
		}
		function conditionLine({ asked, now }) {
			return (0, report./* line */ n8)(asked, { below: now.map(nowLine) })
		}
		function nowLine({ outcome, said }) {
			return (0, report./* line */ n8)(said, { mark: outcome })
		}
		function gateParts({ from, gates }, several, request) {
			let title = several
				? 'inputs' === from
					? (0, phrase./* say */ cv)`The gates of ${'--gates'}, which are checked separately`
					: (0, phrase./* say */ cv)`The gates of the policy`
				: (0, phrase./* say */ cv)`The gates`
			let comparesHere = ('policy' === from || !several) && baselinesOf(request).has('champion')
			return (0, report./* section */ uW)(title, [...(comparesHere ? [(0, report./* line */ n8)(championSentence(request))] : []), ...gates.flatMap(gateLines)])
		}
		function championSentence({ target, checked }) {
			let who = null === target ? (0, phrase./* say */ cv)`has the target now` : (0, target_phrases./* has */ zy)(target, 'now')
			let [holder] = checked?.decision.holders ?? []
			let none = null !== checked && void 0 === holder ? (0, phrase./* say */ cv)` There is none now.` : null
			let several = target?.kind === 'alias' ? null : (0, phrase./* say */ cv)`; of several, the highest`
			return (0, phrase./* say */ cv)`the champion is the version that ${who}${several}.${none}`
		}
		/** The lines of gates that require the same, and below the last of them what that is. */ function gateLines({ lines, asked, now }) {
			let found = now.map(({ metric, outcome, said }) =>
				(0, report./* line */ n8)(lines.length > 1 ? (0, phrase./* say */ cv)`${metric}: ${said}` : said, { mark: outcome })
			)
			return lines.map((text, index) =>
				(0, report./* line */ n8)((0, phrase./* name */ UU)(text, 400), {
					below: index === lines.length - 1 ? [(0, report./* line */ n8)(asked), ...found] : []
				})
			)
		}
		function endParts(request) {
			let { checked, rules } = request
			if (null !== checked) return []
			if (0 === (0, policy_rules./* gateSetsOf */ KD)(rules).flat().length)
				return (0, report./* section */ uW)((0, phrase./* say */ cv)`The gates`, [
					(0, report./* line */ n8)((0, phrase./* say */ cv)`no gates are set: ${'--gates'} is none`)
				])
			let compares = baselinesOf(request).size > 0
			return (0, report./* section */ uW)((0, phrase./* say */ cv)`What follows`, [
				(0, report./* line */ n8)(
					(0,
					phrase./* say */ cv)`a requirement that is not met blocks the promotion, and so does a gate that fails. A metric that is missing, NaN or infinite fails its gate`
				),
				(0, report./* line */ n8)(
					compares
						? (0,
							phrase./* say */ cv)`a gate that cannot be evaluated holds the promotion until somebody has looked at it, for example if the other version has no such metric or its run is deleted`
						: (0, phrase./* say */ cv)`a gate that cannot be evaluated holds the promotion until somebody has looked at it`
				),
				...(compares ? [(0, report./* line */ n8)((0, phrase./* sentence */ em)(datasets(rules)))] : [])
			])
		}
		function datasets({ sameDataset }) {
			let different = (0, phrase./* say */ cv)`values that were measured on different datasets`
			switch (sameDataset) {
				case 'hold':
					return (0, phrase./* say */ cv)`${different} are not compared, which holds the promotion`
				case 'require':
					return (0, phrase./* say */ cv)`${different}, or on datasets that MLflow does not know, are not compared, which holds the promotion`
				case 'warn':
					return (0, phrase./* say */ cv)`${different} are compared, with a warning`
				case 'ignore':
					return (0, phrase./* say */ cv)`${different} are compared`
			}
		}
		var check = __webpack_require__(99238)
		var exit_codes = __webpack_require__(25979)
		var inputs_inputs = __webpack_require__(85408)
		var promotion_request = __webpack_require__(54179)
		// CONCATENATED MODULE: ./src/commands/explain.ts
		/** What is asked of a model, in words; of a version also what it needs and has. Writes nothing. */ let explainCommand = {
			help: {
				about:
					'Without `version`, no registry is read. With `version` and `stage` or `alias`, each gate also shows the value that it needs now and the value that the version has. Nothing is written, and the exit status is 0 whatever the verdict would be.',
				example: 'explain --model-name fraud-detector --policy promotion.yml \\\n    --version @challenger --alias champion'
			},
			takes: {
				'model-name': true,
				policy: true,
				gates: true,
				version: true,
				'to-model': true,
				'create-to-model': true,
				stage: 'The target: Staging or Production.',
				alias: true,
				'first-promotion': true,
				'same-dataset': true,
				'evidence-from': true,
				'evaluation-run': true
			},
			needs: ['model-name'],
			async read(raw, { place }) {
				let toSomewhere = '' !== raw.stage || '' !== raw.alias
				let ofVersion = '' !== raw.version
				if (ofVersion && !toSomewhere)
					throw new errors./* UsageError */ eb(
						input =>
							`A version is given without its target: add ${input('stage')} (for example Production) or ${input('alias')}. The gates compare with the version that has the target.`
					)
				// What is asked is the same for each version, and wherever it goes to serve somebody.
				let inputs = (0, inputs_inputs./* readPromotion */ e$)({
					...raw,
					version: ofVersion ? raw.version : 'latest',
					stage: toSomewhere ? raw.stage : 'Production'
				})
				let asked = await (0, promotion_request./* promotionOf */ bi)(inputs, place, '')
				if (ofVersion) (0, promotion_request./* requireAllowedSource */ Df)(asked)
				let { target, rules } = asked
				// Towards Archived and None there is nothing to look at.
				let looks = ofVersion && 'retirement' !== target.kind
				return {
					question: { model: (0, check./* targetModel */ TB)(asked), policy: inputs.policy, target: toSomewhere ? target : null, rules, checked: null },
					promotion: looks ? { ...asked, circumstances: github_context./* noGitHubContext */ _ } : null
				}
			},
			work: ({ promotion }) =>
				null === promotion
					? { access: 'none', run: async ({ question }) => question }
					: {
							access: 'read',
							run: async ({ question }, sources, looker) => ({ ...question, checked: await (0, check./* check */ z6)(promotion, sources, looker) })
						},
			exitCode: () => exit_codes./* exitCodes */ hS.ok,
			text: explanationText,
			data: explanationData,
			job: null
		}
	},
	77337: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { historyCommand: () => historyCommand })
		var history_history = __webpack_require__(12780)
		var full_snapshot = __webpack_require__(26009)
		var moment = __webpack_require__(17946)
		var record_json = __webpack_require__(91667)
		// CONCATENATED MODULE: ./src/report/history/history-json.ts
		/** The whole history as data, newest first. */ function historyData({ model, targets, compacted }) {
			return {
				format: 1,
				model,
				targets: targets.map(targetData),
				compacted: [...compacted].map(([version, records]) => ({ version: String(version), records }))
			}
		}
		function targetData({ key, holders, events, holdings, withoutRecord }) {
			return {
				target: key,
				holders: holders.map(String),
				holdings: holdings.map(holdingData),
				events: events.map(eventData),
				heldLast: withoutRecord && {
					version: String(withoutRecord.version),
					at: (0, moment./* isoMoment */ Q)(withoutRecord.at),
					by: withoutRecord.by,
					record: withoutRecord.record
				}
			}
		}
		function eventData(event) {
			return 'cleared' === event.kind
				? { kind: event.kind, ...(0, record_json./* clearingData */ M)(event.record) }
				: { kind: event.kind, ...(0, record_json./* recordData */ e)(event.record) }
		}
		/** `until` null with `ended` true: it had left, and no record says when. */ function holdingData({ version, arrived, ending }) {
			return {
				version: String(version),
				from: (0, moment./* isoMoment */ Q)(arrived.at),
				until: 'left' === ending.kind ? (0, moment./* isoMoment */ Q)(ending.by.at) : null,
				ended: 'not-ended' !== ending.kind,
				record: arrived.key
			}
		}
		var history_report = __webpack_require__(73932)
		var render_text = __webpack_require__(18408)
		var exit_codes = __webpack_require__(25979)
		var inputs = __webpack_require__(85408)
		var target = __webpack_require__(59105)
		// CONCATENATED MODULE: ./src/commands/history.ts
		/** Who held a target when, promoted by whom, on what evidence, rolled back why. Nothing changes. */ let historyCommand = {
			help: {
				about:
					'Reads the records that Stagegate keeps in the registry, and shows the newest first. Moves without Stagegate have no record: `stagegate audit` lists them.',
				example: 'history --model-name fraud-detector --alias champion'
			},
			takes: { 'model-name': true, stage: 'Only this stage.', alias: 'Only this alias. Default: every target that has a record.' },
			needs: ['model-name'],
			async read(raw) {
				let isNamed = '' !== raw.stage || '' !== raw.alias
				let model = (0, inputs./* readModelName */ jh)(raw)
				return { model, target: isNamed ? (0, target./* parseTarget */ hu)(raw.stage, raw.alias, false) : null }
			},
			work: () => ({
				access: 'read',
				run: async ({ model, target }, { registry }) =>
					(0, history_history./* historyOf */ o)(await (0, full_snapshot./* fullSnapshot */ G)(model, registry), target)
			}),
			exitCode: () => exit_codes./* exitCodes */ hS.ok,
			text: (history, paint) => (0, render_text./* listText */ so)((0, history_report./* historyParts */ V)(history), paint),
			data: historyData,
			isListing: true,
			job: null
		}
	},
	11751: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { initCommand: () => initCommand })
		var errors = __webpack_require__(58692)
		var evidence_rules = __webpack_require__(48742)
		var model_model = __webpack_require__(86272)
		var near_alias = __webpack_require__(85906)
		var untrusted_text = __webpack_require__(74213)
		var yaml_text = __webpack_require__(36678)
		var read_policy_file = __webpack_require__(63930)
		var capabilities = __webpack_require__(62057)
		var exact = __webpack_require__(77591)
		var model_target = __webpack_require__(63580)
		var phrase = __webpack_require__(55049)
		var target_phrases = __webpack_require__(84493)
		var render_text = __webpack_require__(18408)
		var report = __webpack_require__(88850)
		var commands_to_paste = __webpack_require__(86938)
		// CONCATENATED MODULE: ./src/report/init/github-settings.ts
		let variable = 'Secrets and variables → Actions → Variables:'
		let production = 'Environments → production: restrict it to the default branch, and add'
		let pages = 'https://github.com/stagegate/stagegate/blob/main/docs/registries'
		/** What a person sets on GitHub, under Settings, so that the drafted workflows can log in. */ function gitHubSettings(login) {
			switch (login) {
				case 'mlflow':
					return [
						`${variable} MLFLOW_TRACKING_URI, the address of your MLflow server (a runner of GitHub cannot read a file on your machine)`,
						'Secrets and variables → Actions → Secrets: MLFLOW_READ_TOKEN, which can read MLflow',
						`${production} the secret MLFLOW_WRITE_TOKEN, which can also change the registered model`
					]
				case 'databricks':
					return [
						`${variable} DATABRICKS_HOST, the address of the workspace; and DATABRICKS_READ_CLIENT_ID, the application id of a service principal that can read`,
						`${production} the variable DATABRICKS_WRITE_CLIENT_ID, of one that can also change the registered model`,
						`In Databricks, each of the two needs a federation policy: ${pages}/databricks.md`
					]
				case 'sagemaker':
				case 'api-gateway':
					return [
						`${variable} MLFLOW_TRACKING_URI, as you use it here; AWS_REGION; and AWS_READ_ROLE, the ARN of a role that can read`,
						`${production} the variable AWS_WRITE_ROLE, the ARN of a role that can also change the registered model`,
						`In AWS, each of the two trusts GitHub's identity provider: ${pages}/sagemaker.md`
					]
				case 'azure-ml':
					return [
						`${variable} MLFLOW_TRACKING_URI, as you use it here; AZURE_TENANT_ID; AZURE_SUBSCRIPTION_ID; and AZURE_READ_CLIENT_ID, an app that can read`,
						`${production} the variable AZURE_WRITE_CLIENT_ID, an app that can also change the registered model`,
						`In Azure, each of the two needs a federated credential: ${pages}/azure-ml.md`
					]
			}
		}
		// CONCATENATED MODULE: ./src/report/init/init-report.ts
		function initText(outcome, paint) {
			let { files, dryRun } = outcome
			let lines = (0, render_text./* partsText */ _r)(initParts(outcome), paint)
			if (!dryRun) return '' === lines[0] ? lines.slice(1) : lines
			return [
				...files.flatMap(({ path, text }) => [
					paint(`──── ${path}`, 'strong'),
					...text.split('\n').map(each => (0, untrusted_text./* visible */ RK)(each, 10_000))
				]),
				...lines
			]
		}
		function initParts(outcome) {
			let { dryRun, files } = outcome
			return [
				...states.flatMap(state => fileTable(state, files)),
				...(0, report./* section */ uW)((0, phrase./* say */ cv)`The gates`, gateLines(outcome)),
				...(0, report./* section */ uW)(
					(0, phrase./* say */ cv)`Next`,
					dryRun
						? [(0, report./* line */ n8)((0, phrase./* say */ cv)`run this again without --dry-run to write the files that do not exist yet`)]
						: nextLines(outcome)
				)
			]
		}
		/** The files of which one thing is true. */ function fileTable(state, files) {
			let rows = files
				.filter(file => file.state === state)
				.map(({ path, purpose }) => ({
					mark: null,
					cells: [(0, phrase./* say */ cv)`  ${path}`, (0, phrase./* own */ ZV)(purposes[purpose])],
					says: null,
					below: []
				}))
			let columns = [(0, phrase./* own */ ZV)(titles[state]), phrase./* nothing */ s6].map(head => ({ head: [head], isNumber: false }))
			return 0 === rows.length ? [] : [{ kind: 'table', title: null, columns, rows, left: 0 }]
		}
		let titles = {
			written: 'Written',
			'would be written': 'Would be written',
			exists: 'Exists already, and stays unchanged',
			'not needed': 'Not written: it tests the drafted policy'
		}
		let states = Object.keys(titles)
		let purposes = {
			policy: 'the gates',
			'policy test': 'made-up versions and their verdicts',
			version: 'what a pull request edits',
			check: 'checks a pull request',
			promote: 'promotes when it is merged',
			'roll back': 'rolls back, by hand'
		}
		function gateLines({ source, ownPolicy, nearAlias }) {
			let { gates, model, version, target, isChampion } = source
			let dryRun = (0, phrase./* own */ ZV)('The same command with --dry-run shows gates for it')
			switch (ownPolicy) {
				case 'has the model':
					return [(0, report./* line */ n8)((0, phrase./* say */ cv)`your existing policy is kept; it has ${model} under "models". ${dryRun}`)]
				case 'lacks the model':
					return [(0, report./* line */ n8)((0, phrase./* say */ cv)`your existing policy is kept; it needs ${model} under "models". ${dryRun}`)]
				case 'none':
					break
			}
			let undecided = gates.notAsked.filter(({ because }) => 'direction not known' === because).length
			let from = isChampion
				? (0, phrase./* say */ cv)`, which has ${(0, target_phrases./* targetName */ je)(target)}`
				: (0, phrase./* say */ cv)`, the newest: ${(0, target_phrases./* holdersHave */ g0)([], target, 'yet')}`
			let asked = gates.asked.length
			let near = (0, phrase./* say */ cv)`there is an alias ${nearAlias}. If you mean that one, remove the files and run this again with it`
			return [
				(0, report./* line */ n8)(
					null === version
						? (0, phrase./* say */ cv)`the registered model ${model} has no version yet`
						: (0, phrase./* say */ cv)`they are drafted from version ${version}${from}`
				),
				...(null === nearAlias ? [] : [(0, report./* line */ n8)(near, { mark: 'warn' })]),
				(0, report./* line */ n8)(
					0 === asked
						? (0, phrase./* say */ cv)`no metric could be made a gate, so nothing passes until you change the policy. It says how`
						: (0, phrase./* say */ cv)`${(0, phrase./* counted */ hS)(asked, 'metric')} with two gates each: a number, and the value of the champion`
				),
				...(0 === undecided
					? []
					: [
							(0, report./* line */ n8)(
								(0,
								phrase./* say */ cv)`${(0, phrase./* counted */ hS)(undecided, 'metric')} left for you to decide, in the policy: the name does not say whether higher or lower is better`
							)
						])
			]
		}
		/** Where the workflows for several models can be copied from. */ let severalModels =
			'https://github.com/stagegate/stagegate/blob/main/examples/several-models.yml'
		function nextLines(outcome) {
			let { source, newest, files, ownPolicy, otherWorkflows, rootAbove } = outcome
			let { model, target, login } = source
			let pathOf = wanted => files.find(({ purpose }) => purpose === wanted)?.path ?? ''
			let policy = pathOf('policy')
			let hasTest = files.every(({ state }) => 'not needed' !== state)
			let check = (0, commands_to_paste./* inputsFor */ pz)(model, target, { version: String(newest), policy })
			let first =
				'lacks the model' === ownPolicy
					? (0, phrase./* say */ cv)`add ${model} under "models" in ${policy}, and try it here:`
					: (0, phrase./* say */ cv)`read ${policy}, change what you like, and try it here:`
			let versionFile = pathOf('version')
			let commit =
				null === rootAbove
					? (0, phrase./* say */ cv)`commit the files; GitHub reads workflows in the root of a repository only`
					: (0, phrase./* say */ cv)`commit the files`
			return [
				(0, report./* line */ n8)(first, {
					paste: [
						...(hasTest ? [`stagegate policy test ${pathOf('policy test')}`] : []),
						...(null === newest ? [] : (0, commands_to_paste./* shellCommand */ q$)('check', check))
					]
				}),
				(0, report./* line */ n8)((0, phrase./* say */ cv)`on GitHub, under Settings, for the workflows:`, {
					below: gitHubSettings(login).map(setting => (0, report./* line */ n8)((0, phrase./* own */ ZV)(setting)))
				}),
				...('mlflow' === login
					? [
							(0, report./* line */ n8)(
								(0,
								phrase./* say */ cv)`if your MLflow has users and passwords instead of tokens, write tracking-username and tracking-password in the workflows`
							)
						]
					: []),
				...(null === rootAbove
					? []
					: [
							(0, report./* line */ n8)(
								(0,
								phrase./* say */ cv)`GitHub reads workflows in the root of a repository only, and this folder is below it. Move the files to ${(0, phrase./* name */ UU)(rootAbove, 400)}, or remove them and run this again there`,
								{ mark: 'warn' }
							)
						]),
				...(0 === otherWorkflows.length
					? [
							(0, report./* line */ n8)(
								(0, phrase./* say */ cv)`${commit}. From then on, a pull request that edits ${versionFile} is checked, and its merge promotes the version`
							)
						]
					: [
							(0, report./* line */ n8)(
								(0,
								phrase./* say */ cv)`no pull request that edits ${versionFile} is checked yet: ${(0, phrase./* listed */ KE)(otherWorkflows.map(path => (0, phrase./* say */ cv)`${path}`))} ${1 === otherWorkflows.length ? ((0, phrase./* own */ ZV))('does') : ((0, phrase./* own */ ZV))('do')} not name that file, as the workflow of another model does not. This example is for several models; let it name ${policy} as the policy:`,
								{ mark: 'warn', paste: [severalModels] }
							),
							(0, report./* line */ n8)(commit)
						])
			]
		}
		/** The result for programs. */ function initData({ source, newest, dryRun, files }) {
			let { model, target, version, isChampion, gates } = source
			return {
				format: 1,
				model,
				target: (0, model_target./* targetKey */ hD)(target),
				draftedFrom: version && String(version),
				champion: isChampion ? version && String(version) : null,
				newest: newest && String(newest),
				dryRun,
				files: files.map(({ path, state, text }) => ({ path, state, text })),
				asked: gates.asked.map(({ metric, kind, value, lines }) => ({
					metric,
					direction: kind,
					value: (0, exact./* canonicalText */ A4)(value),
					gates: [lines.limit, lines.champion]
				})),
				notAsked: gates.notAsked.map(({ metric, because, value }) => ({ metric, because, value: value && (0, exact./* canonicalText */ A4)(value) }))
			}
		}
		var promises_ = __webpack_require__(51455)
		var external_node_path_ = __webpack_require__(76760)
		// CONCATENATED MODULE: ./src/workspace/repository-root.ts
		/** The root of the git repository that the folder is below; null: it is a root itself, or in no repository. */ async function repositoryAbove(folder) {
			let at = await (0, promises_.realpath)(folder)
			if (await isRoot(at)) return null
			while ((0, external_node_path_.dirname)(at) !== at) {
				at = (0, external_node_path_.dirname)(at)
				if (await isRoot(at)) return at
			}
			return null
		}
		/** In a worktree, `.git` is a file. */ async function isRoot(folder) {
			return await (0, promises_.lstat)((0, external_node_path_.join)(folder, '.git')).then(
				() => true,
				() => false
			)
		}
		var workspace_file = __webpack_require__(53195)
		var commands_evidence = __webpack_require__(1934)
		var exit_codes = __webpack_require__(25979)
		var choice = __webpack_require__(47655)
		var inputs = __webpack_require__(85408)
		// CONCATENATED MODULE: ./src/commands/init.ts
		/** Drafts everything from one version, and writes what is not there yet. */ async function init({ model, target, dryRun, folder }, sources, looker) {
			;(0, capabilities./* requireTarget */ Fm)(sources.registry, target)
			let { login } = sources.registry.capabilities
			let snapshot = await sources.registry.readSnapshot(model)
			let newest = snapshot.versions[0]?.version ?? null
			let champion = (0, model_model./* holdersOf */ pW)(snapshot, target)[0] ?? null
			let version = champion ?? newest
			let evidence =
				null === version
					? null
					: await (0, commands_evidence.listEvidence)(
							{ model, version: { kind: 'number', version }, copyTo: null, target: null, evidence: evidence_rules./* anyEvidence */ Wg, evaluationRun: null },
							sources,
							looker
						)
			// Loaded only here: no job needs it.
			let { draft } = await __webpack_require__.e(/* import() | init */ 385).then(__webpack_require__.bind(__webpack_require__, 59340))
			// A version without a run has one entry, which stands for all metrics and is none.
			let metrics = (evidence?.metrics ?? []).filter(({ finding }) => 'candidate-has-no-run' !== finding.kind)
			let { source, files } = draft(
				{ model, target, version, isChampion: null !== champion, login },
				metrics.map(({ metric, candidate }) => ({ metric, value: 'value' === candidate.kind ? candidate.value : null }))
			)
			let { existing, makeFiles } = await __webpack_require__.e(/* import() | init */ 385).then(__webpack_require__.bind(__webpack_require__, 56137))
			let there = await existing(
				folder,
				files.map(({ path }) => path)
			)
			let hasPolicy = files.some(({ purpose, path }) => 'policy' === purpose && there.has(path))
			let stateOf = (path, purpose) => {
				if (there.has(path)) return 'exists'
				if ('policy test' === purpose && hasPolicy) return 'not needed'
				return dryRun ? 'would be written' : 'written'
			}
			let all = files.map(file => ({ ...file, state: stateOf(file.path, file.purpose) }))
			await makeFiles(
				folder,
				all.filter(({ state }) => 'written' === state)
			)
			let near = 'alias' === target.kind && null === champion ? (0, near_alias./* misspeltAlias */ M)(target.alias, snapshot.aliases.keys()) : null
			return {
				source,
				newest,
				nearAlias: near,
				dryRun,
				files: all,
				ownPolicy: await ownPolicy(model, folder, all),
				otherWorkflows: await otherWorkflows(folder, all),
				rootAbove: await repositoryAbove(folder)
			}
		}
		/** What the policy that was there already says of the model. One that cannot be read says nothing. */ async function ownPolicy(model, folder, files) {
			let policy = files.find(({ purpose, state }) => 'policy' === purpose && 'exists' === state)
			if (void 0 === policy) return 'none'
			try {
				let { models } = await (0, read_policy_file.readPolicyFile)(policy.path, folder)
				return models.has(model) ? 'has the model' : 'lacks the model'
			} catch (cause) {
				if (cause instanceof errors./* UsageError */ eb) return 'lacks the model'
				throw cause
			}
		}
		/** The workflows that were there already and do not name the version file: those of another model do not. */ async function otherWorkflows(folder, files) {
			let kind = (0, workspace_file./* textKind */ _I)({ name: 'workflow', kind: 'workflow' })
			let versionFile = files.find(({ purpose }) => 'version' === purpose)?.path ?? ''
			let there = files.filter(({ purpose, state }) => 'exists' === state && ('check' === purpose || 'promote' === purpose))
			let named = await Promise.all(
				there.map(async ({ path }) => {
					let text = await (0, workspace_file./* readTextFrom */ Cd)(folder, path, kind).catch(() => '')
					return text.includes(versionFile) ? null : path
				})
			)
			return named.filter(path => null !== path)
		}
		/** YAML has no longer keys. */ let longestKey = 1000
		let initCommand = {
			help: {
				about:
					'Writes promotion.yml (gates drafted from the metrics of the version that has the target, or of the newest), its test, a file with the version, and three workflows for GitHub, below this folder. A file that is there is left as it is. Nothing in the registry changes.',
				example: 'init --model-name fraud-detector --alias champion'
			},
			takes: {
				'model-name': true,
				alias: 'The alias that a promotion gives to a version, champion for example.',
				stage: 'The stage: Staging or Production.',
				'dry-run': 'Print the files and write nothing.'
			},
			needs: ['model-name'],
			async read(raw, { workspace }) {
				let model = (0, inputs./* readModelName */ jh)(raw)
				// Neither can be a key of a policy file.
				if ('__proto__' === model || (0, yaml_text./* yamlText */ p)(model).length > longestKey)
					throw new errors./* UsageError */ eb(
						input => `${input('model-name')} is '${(0, untrusted_text./* visible */ RK)(model)}', and no policy file can have a model of that name.`
					)
				let target = (0, inputs./* readServingTarget */ qT)(raw, 'draft')
				return { model, target, dryRun: (0, choice./* isOn */ M)(raw, 'dry-run'), folder: workspace }
			},
			work: request => ({ access: 'read', run: (_, sources, looker) => init(request, sources, looker) }),
			exitCode: () => exit_codes./* exitCodes */ hS.ok,
			text: initText,
			data: initData,
			job: null
		}
	},
	54179: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Df: () => requireAllowedSource, bi: () => promotionOf, j8: () => rulesOfPolicy })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_evidence_evidence_rules_1 = __webpack_require__(48742)
		var $core_policy_policy_5 = __webpack_require__(38590)
		var $core_policy_rules_6 = __webpack_require__(29369)
		var $core_text_near_name_2 = __webpack_require__(56853)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		var $version_file_3 = __webpack_require__(37313)
		/**
		 * What the inputs ask for, with the files read. `place`: where they are; `by`: who asks, for a hold
		 * that they accept.
		 */ async function promotionOf(inputs, place, by) {
			let named = await (0, $version_file_3./* .readNamedVersion */ IY)(inputs.version, place)
			let model = modelOf(inputs.model, named.model)
			let { copyTo, target } = inputs
			if (copyTo?.model === model) throw copyToItself(model)
			let policy = await appliedPolicy(inputs.policy, copyTo?.model ?? model, place)
			return { model, version: named.version, copyTo, target, rules: rulesOf(inputs, policy, by) }
		}
		/** The registered model that the candidate is a version of. */ function modelOf(input, named) {
			if (null !== input && null !== named && input !== named)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					of =>
						`${of('model-name')} is '${(0, $core_text_untrusted_text_4./* .visible */ RK)(input)}', and ${of('version')} names a version of '${(0, $core_text_untrusted_text_4./* .visible */ RK)(named)}'. Leave ${of('model-name')} out, or make them the same. If another registered model is to get a copy, name that one in ${of('to-model')}.`
				)
			let model = named ?? input
			if (null !== model) return model
			throw new $core_errors_errors_0./* .UsageError */ eb(of => `No ${of('model-name')} is given: the name of the registered model.`)
		}
		function copyToItself(model) {
			return new $core_errors_errors_0./* .UsageError */ eb(
				input =>
					`${input('to-model')} is '${(0, $core_text_untrusted_text_4./* .visible */ RK)(model)}', and the version belongs to that model already. There is nothing to copy. Leave ${input('to-model')} out.`
			)
		}
		/**
		 * A policy says from which registered models versions may come: where it lists any, from no other; where it
		 * lists none, from the model itself only. Throws a `UsageError`.
		 */ function requireAllowedSource({ model, copyTo, rules }) {
			let { policy } = rules
			if (null === policy) return
			let target = copyTo?.model ?? model
			if ((0, $core_policy_policy_5./* .allowsSource */ k)(policy.asks, { model: target, source: model })) return
			let { fromModels } = policy.asks
			let allowed =
				null === fromModels
					? 'has no "from-models", so it allows no version of another registered model'
					: `allows only versions of ${fromModels.map(name => `'${(0, $core_text_untrusted_text_4./* .visible */ RK)(name, 60)}'`).join(', ')}`
			throw new $core_errors_errors_0./* .UsageError */ eb(
				`The policy of '${(0, $core_text_untrusted_text_4./* .visible */ RK)(target)}' ${allowed}, but this is a version of '${(0, $core_text_untrusted_text_4./* .visible */ RK)(model)}'. Promote a version that the policy allows, or list '${(0, $core_text_untrusted_text_4./* .visible */ RK)(model)}' in its "from-models".`
			)
		}
		async function appliedPolicy(path, model, place) {
			if (null === path) return null
			// Its YAML reader is loaded only where there is a policy.
			let { readPolicyFile } = await Promise.resolve()./* import() */ then(__webpack_require__.bind(__webpack_require__, 63930))
			let policy = await readPolicyFile(path, place)
			let asks = policy.models.get(model)
			if (void 0 === asks) throw modelNotInPolicy(path, model, policy)
			return { digest: policy.digest, asks }
		}
		function modelNotInPolicy(path, model, policy) {
			let names = [...policy.models.keys()]
			let near = (0, $core_text_near_name_2./* .nearest */ pA)(model, names)
			return new $core_errors_errors_0./* .UsageError */ eb(
				`The policy '${(0, $core_text_untrusted_text_4./* .visible */ RK)(path)}' has no model '${(0, $core_text_untrusted_text_4./* .visible */ RK)(model)}'. ${null === near ? '' : `Did you mean '${(0, $core_text_untrusted_text_4./* .visible */ RK)(near)}'? `}It has these models: ${names
					.slice(0, 20)
					.map(name => `'${(0, $core_text_untrusted_text_4./* .visible */ RK)(name, 60)}'`)
					.join(', ')}.`
			)
		}
		/** What a policy asks by itself, with no gates and no answers of the inputs beside it. */ function rulesOfPolicy(policy) {
			return rulesOf(nothingBeside, policy, '')
		}
		let nothingBeside = {
			gates: { kind: 'gates', gates: [] },
			firstPromotion: null,
			sameDataset: null,
			evidenceFrom: null,
			evaluationRun: null,
			expectedEvidence: null,
			acceptHold: null
		}
		/** An input may repeat what the policy says, and never loosen it: its silence is its default. */ function rulesOf(inputs, policy, by) {
			return {
				gates: inputs.gates,
				policy,
				firstPromotion: agreed(
					{ name: 'first-promotion', strictestFirst: $core_policy_rules_6./* .firstPromotions */ B3 },
					$core_policy_rules_6./* .firstPromotionByDefault */ Cg,
					inputs.firstPromotion,
					policy && { says: policy.asks.firstPromotion }
				),
				sameDataset: agreed(
					{ name: 'same-dataset', strictestFirst: $core_policy_rules_6./* .sameDatasets */ S5 },
					$core_policy_rules_6./* .sameDatasetByDefault */ $J,
					inputs.sameDataset,
					policy && { says: policy.asks.sameDataset }
				),
				evidence: { ...(policy?.asks.evidence ?? $core_evidence_evidence_rules_1./* .anyEvidence */ Wg), from: evidenceFrom(inputs.evidenceFrom, policy) },
				evaluationRun: inputs.evaluationRun,
				expectedEvidence: inputs.expectedEvidence,
				acceptedHold: inputs.acceptHold && { ...inputs.acceptHold, by }
			}
		}
		/** Beside a policy, an input may take evidence away and never add any. */ function evidenceFrom(input, policy) {
			let says = policy?.asks.evidence?.from ?? 'any'
			if (null === input || input === says || 'any' === says) return input ?? says
			throw new $core_errors_errors_0./* .UsageError */ eb(
				of =>
					`${of('evidence-from')} is '${input}', but the policy has '${says}' under "evidence". ${of('evidence-from')} can only narrow the policy: leave it out, or change the policy.`
			)
		}
		/** `policy`: null where there is none; it may say nothing of this. */ function agreed({ name, strictestFirst }, otherwise, input, policy) {
			if (null === policy || null === input) return input ?? policy?.says ?? otherwise
			let { says } = policy
			if (null !== says && says !== input)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					of => `${of(name)} is '${input}', but the policy has '${says}'. Leave it out, or change the policy in a reviewed pull request.`
				)
			if (strictestFirst.indexOf(input) > strictestFirst.indexOf(says ?? otherwise))
				throw new $core_errors_errors_0./* .UsageError */ eb(
					of =>
						`${of(name)} is '${input}', which is looser than the default '${otherwise}', and the policy does not set it. Leave it out, or set it in the policy in a reviewed pull request.`
				)
			return input
		}
	},
	37313: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { IY: () => readNamedVersion, tY: () => readVersionInput })
		/* unused harmony export readVersionFile */ var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_text_untrusted_text_3 = __webpack_require__(74213)
		var $workspace_workspace_file_1 = __webpack_require__(53195)
		var $version_2 = __webpack_require__(9398)
		/** 1024 bytes are more than any version needs; a larger file is some other file. */ let versionFile = {
			name: 'version file',
			mostBytes: 1024,
			expected: 'one line is expected'
		}
		/** The version that an input means, a file read where it names one. */ async function readNamedVersion(input, place) {
			return 'file' === input.kind ? await readVersionFile(input.path, place) : input
		}
		/** The same for a command that is about one registered model: where the version names another one, that is an error. */ async function readVersionInput(
			input,
			model,
			place
		) {
			let named = await readNamedVersion(input, place)
			if (null === named.model || named.model === model) return named.version
			throw new $core_errors_errors_0./* .UsageError */ eb(
				of =>
					`${of('version')} names a version of '${(0, $core_text_untrusted_text_3./* .visible */ RK)(named.model ?? '')}', and ${of('model-name')} is '${(0, $core_text_untrusted_text_3./* .visible */ RK)(model)}'. Name a version of '${(0, $core_text_untrusted_text_3./* .visible */ RK)(model)}'.`
			)
		}
		/** The version that a file names on its one line: what a pull request edits. */ async function readVersionFile(path, place) {
			let shown = `'${(0, $core_text_untrusted_text_3./* .visible */ RK)(path)}'`
			let text = await (0, $workspace_workspace_file_1./* .readTextFrom */ Cd)(place, path, versionFile)
			let lines = text.replace(/^\u{feff}/u, '').split(/\r?\n/)
			if ('' === lines.at(-1)) lines.pop()
			let [line, ...others] = lines.map(each => each.trim())
			if (void 0 === line || '' === line || others.length > 0)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					`The version file ${shown} must have exactly one line with the version; it ${'' === text.trim() ? 'is empty' : `has ${lines.length} lines`}.`
				)
			if (line.startsWith('file:'))
				throw new $core_errors_errors_0./* .UsageError */ eb(`The version file ${shown} names another file. Write the version itself in it.`)
			try {
				return (0, $version_2./* .parseNamedVersion */ n6)(line)
			} catch (error) {
				if (!(error instanceof $core_errors_errors_0./* .UsageError */ eb)) throw error
				throw new $core_errors_errors_0./* .UsageError */ eb(input => `In the version file ${shown}: ${error.saidBy(input)}`, { cause: error })
			}
		}
	},
	44281: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { listCommand: () => listCommand })
		var render_text = __webpack_require__(18408)
		var recorded_holder = __webpack_require__(31977)
		var model = __webpack_require__(86272)
		var model_target = __webpack_require__(63580)
		var phrase = __webpack_require__(55049)
		var record_phrases = __webpack_require__(62273)
		var report = __webpack_require__(88850)
		var moment = __webpack_require__(17946)
		// CONCATENATED MODULE: ./src/report/versions/versions-report.ts
		/** The list as data: the `--json` of `stagegate list-versions`. */ function versionsData({ versions, snapshot, has }) {
			return versions.map(version => ({
				version: String(version.version),
				stage: has.stages ? version.stage : null,
				aliases: aliasesOf(version, snapshot),
				run: version.runId,
				status: version.status,
				created: (0, moment./* isoMoment */ Q)(version.createdAt),
				champion: championData(championOf(version.version, { versions, snapshot }))
			}))
		}
		/** By the alias `champion` where there is one, else by Production; null: it is none. */ function championOf(version, { versions, snapshot }) {
			let alias = (0, model./* aliasName */ sN)('champion')
			let target = snapshot.aliases.has(alias) ? { kind: 'alias', alias } : { kind: 'stage', stage: 'Production', archiveExisting: false }
			if (!(0, model./* holdersOf */ pW)({ ...snapshot, versions }, target).includes(version)) return null
			let { holders } = (0, recorded_holder./* heldByRecords */ BF)(versions, (0, model_target./* targetKey */ hD)(target))
			return { target, record: holders.get(version) ?? null }
		}
		function championData(champion) {
			if (null === champion) return null
			let { target, record } = champion
			return {
				target: (0, model_target./* targetKey */ hD)(target),
				by: record?.by ?? null,
				mlflowUser: record?.mlflowUser ?? null,
				at: null === record ? null : (0, moment./* isoMoment */ Q)(record.at)
			}
		}
		function championCell(champion) {
			if (null === champion) return phrase./* nothing */ s6
			if (null === champion.record) return (0, phrase./* say */ cv)`no record`
			let who = (0, record_phrases./* writerName */ XZ)(champion.record, 40)
			return null === who ? (0, phrase./* say */ cv)`yes` : (0, phrase./* say */ cv)`by ${who}`
		}
		function versionsParts({ versions, snapshot, has }) {
			if (0 === versions.length)
				return (0, report./* lines */ Mn)(null, [
					(0, report./* line */ n8)((0, phrase./* say */ cv)`the registered model ${snapshot.model} has no versions yet`)
				])
			let stage = [(0, phrase./* say */ cv)`Stage`, it => (0, phrase./* own */ ZV)(it.stage)]
			let aliases = [
				(0, phrase./* say */ cv)`Aliases`,
				it => (0, phrase./* commas */ Rm)(aliasesOf(it, snapshot).map(alias => (0, phrase./* name */ UU)(alias, 60)))
			]
			let columns = [
				[(0, phrase./* say */ cv)`Version`, it => (0, phrase./* say */ cv)`${it.version}`],
				...(has.stages ? [stage] : []),
				...(has.aliases ? [aliases] : []),
				[(0, phrase./* say */ cv)`Run`, it => (null === it.runId ? phrase./* nothing */ s6 : (0, phrase./* name */ UU)(it.runId, 64))],
				// The hour would be more than 80 columns; `--json` has the moment.
				[(0, phrase./* say */ cv)`Created`, it => (0, phrase./* day */ vd)(it.createdAt)],
				[(0, phrase./* say */ cv)`Champion`, it => championCell(championOf(it.version, { versions, snapshot }))]
			]
			return [
				{
					kind: 'table',
					title: null,
					columns: columns.map(([head]) => ({ head: [head], isNumber: false })),
					rows: versions.map(version => ({ mark: null, cells: columns.map(([, cell]) => cell(version)), says: null, below: [] })),
					left: 0
				}
			]
		}
		function aliasesOf({ version }, { aliases }) {
			return [...aliases].filter(([, holder]) => holder === version).map(([alias]) => alias)
		}
		var exit_codes = __webpack_require__(25979)
		var inputs = __webpack_require__(85408)
		// CONCATENATED MODULE: ./src/commands/list-versions.ts
		/** Every version of a registered model, newest first. */ let listCommand = {
			help: { about: '', example: 'list-versions --model-name my-model' },
			takes: { 'model-name': true },
			needs: ['model-name'],
			read: async raw => (0, inputs./* readModelName */ jh)(raw),
			work: () => ({
				access: 'read',
				run: async (model, { registry }) => {
					let [snapshot, versions] = await Promise.all([registry.readSnapshot(model), registry.listVersions(model)])
					return { versions, snapshot, has: registry.capabilities }
				}
			}),
			exitCode: () => exit_codes./* exitCodes */ hS.ok,
			text: (list, paint) => (0, render_text./* listText */ so)(versionsParts(list), paint),
			data: versionsData,
			isListing: true,
			job: null
		}
	},
	78408: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { policyTestCommand: () => policyTestCommand })
		var errors = __webpack_require__(58692)
		var untrusted_text = __webpack_require__(74213)
		var promises_ = __webpack_require__(51455)
		var external_node_path_ = __webpack_require__(76760)
		var decide = __webpack_require__(57501)
		var gate = __webpack_require__(11741)
		var print_gate = __webpack_require__(86651)
		var policy_rules = __webpack_require__(29369)
		var scenario = __webpack_require__(70092)
		// CONCATENATED MODULE: ./src/core/policy-test/judge-case.ts
		/** Decides the case exactly as a promotion would be decided. */ function judgeCase(test, rules) {
			let facts = (0, scenario./* scenarioFacts */ a)(test.scenario, (0, policy_rules./* gateSetsOf */ KD)(rules).flat(), rules.evidence)
			let decision = (0, decide./* decide */ L)(facts, rules)
			let { verdict, gates } = test.expected
			let otherwise = decision.gates.flatMap(result => {
				let expected = gates.get((0, print_gate./* gateText */ bp)(result))
				return void 0 === expected || expected === result.outcome ? [] : [{ result, expected }]
			})
			return { test, decision, otherwise, asExpected: verdict === decision.verdict && 0 === otherwise.length }
		}
		/** The texts by which a case may name the gates. */ function gateTexts({ gates }) {
			return [...new Set(gates.map(print_gate./* gateText */ bp))]
		}
		/** The versions beside the champion that the gates compare with, by `baselineKey`. */ function otherBaselines(gates) {
			let named = gates.map(gate./* baselineOfGate */ on).filter(baseline => null !== baseline)
			return new Set(named.filter(({ kind }) => 'champion' !== kind).map(gate./* baselineKey */ x2))
		}
		/**
		 * The gates that no decision compared and found short. A metric that is missing does not count: it
		 * fails whatever the gate asks, so it shows nothing of the gate.
		 */ function neverShort(gates, decisions) {
			let short = new Set(
				decisions
					.flatMap(decision => decision.gates)
					.filter(({ finding: { kind } }) => 'not-met' === kind || 'not-shown-better' === kind)
					.map(({ gate }) => gate)
			)
			return gates.filter(gate => !short.has(gate))
		}
		var near_name = __webpack_require__(56853)
		var workspace_file = __webpack_require__(53195)
		var line_reader = __webpack_require__(82966)
		var model_model = __webpack_require__(86272)
		var model_target = __webpack_require__(63580)
		// CONCATENATED MODULE: ./src/core/policy-test/scenario-artifacts.ts
		/** Artifacts that are signed by whom the policy says, are not signed, or cannot be read. */ function madeUpArtifacts(state) {
			if ('unknown' !== state) return { kind: 'made-up', isSigned: 'signed' === state }
			let because = 'the test case does not describe them'
			return { kind: 'not-readable', reason: 'no-place', because }
		}
		// CONCATENATED MODULE: ./src/core/policy-test/scenario-signatures.ts
		let feature = { name: 'feature', required: true, type: { kind: 'column', type: 'double' } }
		/** Signatures of which is known how the candidate's stands to that of the champion, if any. */ function madeUpSignatures(relation, champion) {
			return { candidate: 'unknown' === relation ? notKnown : takes(relationFields[relation]), champion: champion ? takes([feature]) : null }
		}
		/** A column that callers of the champion do not send. */ let relationFields = {
			compatible: [feature],
			incompatible: [feature, { ...feature, name: 'another feature' }]
		}
		let prediction = { ...feature, name: null }
		let notKnown = { kind: 'not-known', reason: 'not-there', because: 'the test case does not describe it' }
		function takes(inputs) {
			let signature = { inputs, outputs: [prediction], params: null, others: {} }
			return { kind: 'found', signature }
		}
		var requirement_text = __webpack_require__(17521)
		var node_reader = __webpack_require__(24711)
		var source_text = __webpack_require__(25360)
		var yaml_document = __webpack_require__(4885)
		// CONCATENATED MODULE: ./src/policy-file/policy-test/moment.ts
		let what = 'a moment like 2026-11-21T10:00:00Z'
		let written = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/
		/** Milliseconds since 1970. A moment without a zone would be another one on each machine. */ function readMoment(node, fields) {
			let text = fields.text(node, what)
			let [, year, month, day] = written.exec(text) ?? []
			let moment = Date.parse(text)
			if (void 0 === year || Number.isNaN(moment)) {
				let hint = Number.isNaN(moment) ? '' : '; it ends in Z, or in an offset like +01:00'
				throw fields.expected(what, node, hint)
			}
			// 30 February would be taken for 2 March.
			let date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
			if (date.getUTCDate() !== Number(day)) throw fields.expected(what, node, '; no calendar has this day')
			return moment
		}
		var alias_rule = __webpack_require__(52936)
		var baseline = __webpack_require__(21965)
		// CONCATENATED MODULE: ./src/policy-file/policy-test/scenario-version.ts
		let versionKeys = ['metrics', 'datasets', 'run', 'evaluations', 'logged-model', 'version-status']
		let candidateKeys = [...versionKeys, 'tags', 'stage', 'aliases', 'arrived', 'commit', 'signature', 'artifacts']
		let runKeys = ['status', 'ended', 'deleted', 'experiment']
		let evaluationKeys = [...runKeys, 'metrics', 'datasets', 'linked']
		let loggedModels = ['known', 'gone', 'ambiguous']
		let runStatuses = ['FINISHED', 'RUNNING', 'FAILED', 'KILLED', 'SCHEDULED']
		let versionStatuses = ['READY', 'PENDING_REGISTRATION', 'FAILED_REGISTRATION']
		let commitChoices = ['same', 'ancestor', 'not-an-ancestor', 'unknown']
		let signatureChoices = ['compatible', 'incompatible', 'unknown']
		let artifactChoices = ['signed', 'unsigned', 'unknown']
		/** A champion, or another baseline. */ function readVersion(node, fields) {
			return versionOf(fields.fields(node, versionKeys, 'a version, a mapping with metrics'), fields)
		}
		function readCandidate(node, fields) {
			let given = fields.fields(node, candidateKeys, 'a version, a mapping with metrics')
			return {
				...versionOf(given, fields),
				tags: void 0 === given.tags ? new Map() : readTags(given.tags, fields),
				stage: void 0 === given.stage ? 'None' : readStage(given.stage, fields),
				aliases: void 0 === given.aliases ? [] : readAliases(given.aliases, fields),
				arrivedAgo: void 0 === given.arrived ? null : readArrived(given.arrived, fields),
				commit: void 0 === given.commit ? null : readCommit(given.commit, fields),
				signature: void 0 === given.signature ? 'unknown' : fields.choice(given.signature, signatureChoices),
				artifacts: void 0 === given.artifacts ? 'unknown' : fields.choice(given.artifacts, artifactChoices)
			}
		}
		function versionOf(given, fields) {
			let metrics = void 0 === given.metrics ? new Map() : readMetrics(given.metrics, fields)
			return {
				metrics,
				datasets: void 0 === given.datasets ? null : readDatasets(given.datasets, metrics, fields),
				status: void 0 === given['version-status'] ? 'READY' : fields.choice(given['version-status'], versionStatuses),
				run: readRun(given.run, fields),
				evaluations: void 0 === given.evaluations ? [] : readEvaluations(given.evaluations, fields),
				loggedModel: void 0 === given['logged-model'] ? 'as-told' : fields.choice(given['logged-model'], loggedModels)
			}
		}
		/** The runs that measured the version beside the one that trained it. */ function readEvaluations(node, fields) {
			return fields.list(node, 'a list of evaluation runs').map(item => {
				let given = fields.fields(item, evaluationKeys, 'an evaluation run, a mapping with metrics')
				let metrics = void 0 === given.metrics ? new Map() : readMetrics(given.metrics, fields)
				return {
					...finished,
					...runState(given, fields),
					metrics,
					datasets: void 0 === given.datasets ? null : readDatasets(given.datasets, metrics, fields),
					linked: void 0 === given.linked || fields.truth(given.linked)
				}
			})
		}
		let aNumber = 'a number (.nan and .inf as well)'
		function readMetrics(node, fields) {
			let entries = fields.entries(node, 'a mapping of metrics and their values')
			return mapped(entries, ({ value }) => {
				if ('list' !== value.kind) return [fields.number(value, `${aNumber}, or a list of them`)]
				if (0 === value.items.length) throw fields.error(value, 'expected at least one value; leave out a metric that is missing')
				return value.items.map(item => fields.number(item, aNumber))
			})
		}
		function readDatasets(node, metrics, fields) {
			let entries = fields.entries(node, 'a mapping of metrics and the dataset of each')
			return mapped(entries, ({ key, value }, metric) => {
				let values = metrics.get(metric)
				if (void 0 === values) {
					let hint = (0, line_reader./* suggestion */ h)((0, near_name./* nearest */ pA)(metric, [...metrics.keys()]))
					throw fields.error(key, `${(0, line_reader./* quoted */ TL)(metric)} is not a metric of this version${hint}`)
				}
				if ('list' !== value.kind) return [fields.text(value, 'the name of a dataset')]
				if (value.items.length !== values.length)
					throw fields.error(value, `expected one dataset for each of the ${values.length} values, found ${value.items.length}`)
				return value.items.map(item => fields.text(item, 'the name of a dataset'))
			})
		}
		function readRun(node, fields) {
			if (void 0 === node) return { kind: 'found', ...finished }
			if ('scalar' === node.kind) return { kind: fields.choice(node, ['none', 'gone']) }
			let given = fields.fields(node, runKeys, 'none, gone, or a mapping')
			return { kind: 'found', ...finished, ...runState(given, fields) }
		}
		let finished = { status: 'FINISHED', deleted: false, endedAgo: 0, experiment: '' }
		function runState({ status, ended, deleted, experiment }, fields) {
			return {
				...(void 0 === experiment ? {} : { experiment: fields.text(experiment, 'the name of an experiment') }),
				...(void 0 === status ? {} : { status: fields.choice(status, runStatuses) }),
				...(void 0 === deleted ? {} : { deleted: fields.truth(deleted) }),
				...(void 0 === ended ? {} : { endedAgo: readEnded(ended, fields) })
			}
		}
		/** null: it has not ended. */ function readEnded(node, fields) {
			let text = fields.text(node, 'how long ago the run ended, like "2h", or never')
			if ('never' === text) return null
			let age = (0, requirement_text./* parseAge */ F1)(text, 'never, or an age')
			if ('problem' in age) throw fields.error(node, age.problem)
			return age.milliseconds
		}
		function readArrived(node, fields) {
			let text = fields.text(node, 'how long ago the version arrived where it comes from, like "24h"')
			let age = (0, requirement_text./* parseAge */ F1)(text, 'a time')
			if ('problem' in age) throw fields.error(node, age.problem)
			return age.milliseconds
		}
		function readTags(node, fields) {
			return mapped(fields.entries(node, 'a mapping of tags'), ({ value }) => {
				// An empty tag is a tag.
				if ('scalar' === value.kind && '' === value.value) return ''
				return fields.text(value, 'a text')
			})
		}
		function readStage(node, fields) {
			let text = fields.text(node, `a stage (${model_model./* stages */ _$.join(', ')})`)
			let stage = (0, model_model./* canonicalStage */ RQ)(text)
			if (null !== stage) return stage
			throw fields.expected(
				`a stage (${model_model./* stages */ _$.join(', ')})`,
				node,
				(0, line_reader./* suggestion */ h)((0, baseline./* stageMeant */ _w)(text))
			)
		}
		function readAliases(node, fields) {
			let what = 'a list of aliases'
			return fields.list(node, what).map(item => {
				let text = fields.text(item, 'an alias')
				let fault = (0, alias_rule./* aliasFault */ L)(text)
				if (null !== fault) throw fields.error(item, `an alias ${fault}; found ${(0, line_reader./* quoted */ TL)(text)}`)
				return (0, model_model./* aliasName */ sN)(text)
			})
		}
		function readCommit(node, fields) {
			let kind = fields.choice(node, commitChoices)
			switch (kind) {
				case 'same':
				case 'ancestor':
					return { kind }
				case 'not-an-ancestor':
					return { kind, promoted: null }
				case 'unknown':
					return { kind: 'not-known', reason: 'not-found', because: 'the case says so', promoted: null }
			}
		}
		function mapped(entries, read) {
			return new Map([...entries].map(([name, entry]) => [name, read(entry, name)]))
		}
		// CONCATENATED MODULE: ./src/policy-file/policy-test/parse-policy-test.ts
		let fileKeys = ['policy', 'cases']
		let caseKeys = ['name', 'model', 'target', 'candidate', 'champion', 'others', 'held-before', 'now', 'expect', 'gates']
		let verdicts = ['pass', 'hold', 'block', 'unchanged']
		let outcomes = ['pass', 'fail', 'hold', 'warn', 'info', 'skip']
		/** A Wednesday, at noon: what a case happens at unless it says something else. */ let defaultNow = Date.UTC(2026, 0, 7, 12)
		let policyTestText = { name: 'policy test', beginning: 'policy: FILE', insteadOfMergeKeys: null, hasGateLines: false }
		/**
		 * Reads the text of a policy test, of which `name` is what messages call it. Throws a `UsageError`
		 * with line and column for the first thing that is wrong.
		 */ function parsePolicyTest(text, name) {
			let source = new source_text./* SourceText */ D(text, name, policyTestText)
			let fields = new node_reader./* NodeReader */ W(source)
			let root = (0, yaml_document./* readYaml */ g)(source)
			if ('map' === root.kind && root.entries.has('models'))
				throw source.error(root.start, input => `expected the test of a policy, found a policy; ${input('policy')} runs the tests of a policy`)
			let given = fields.fields(root, fileKeys, 'a mapping with policy and cases')
			if (void 0 === given.policy) throw fields.missing('policy', root, 'expected the path of a policy file')
			if (void 0 === given.cases) throw fields.missing('cases', root, 'expected a list of cases')
			let policy = fields.text(given.policy, 'the path of a policy file, relative to this file')
			let nodes = fields.list(given.cases, 'a list of cases')
			if (0 === nodes.length) throw fields.error(given.cases, 'expected at least one case, found none')
			let names = new Set()
			let cases = nodes.map(node => {
				let placed = readCase(node, fields)
				if (names.has(placed.test.name)) throw fields.error(node, `there is a case ${(0, line_reader./* quoted */ TL)(placed.test.name)} above already`)
				names.add(placed.test.name)
				return placed
			})
			return { policy, cases }
		}
		function readCase(node, fields) {
			let given = fields.fields(node, caseKeys, 'a case, a mapping with name, model and expect')
			if (void 0 === given.name) throw fields.missing('name', node, 'expected a name that says what the case is about')
			if (void 0 === given.model) throw fields.missing('model', node, 'expected a model of the policy')
			if (void 0 === given.expect) throw fields.missing('expect', node, `expected one of ${verdicts.join(', ')}`)
			if (void 0 === given.candidate) throw fields.missing('candidate', node, 'expected the version that is judged; {} for one without metrics')
			let { signature, artifacts, ...candidate } = readCandidate(given.candidate, fields)
			let target = void 0 === given.target ? championAlias : readTarget(given.target, fields)
			let champion = void 0 === given.champion ? null : readVersion(given.champion, fields)
			let others = void 0 === given.others ? [] : readOthers(given.others, fields)
			let scenario = {
				model: (0, model_model./* modelName */ fD)(fields.text(given.model, 'the name of a model')),
				target,
				candidate,
				champion,
				others: new Map(others.map(({ key, version }) => [key, version])),
				signatures: madeUpSignatures(signature, null !== champion),
				artifacts: madeUpArtifacts(artifacts),
				heldBefore: void 0 !== given['held-before'] && fields.truth(given['held-before']),
				now: void 0 === given.now ? defaultNow : readMoment(given.now, fields)
			}
			throwIfContradictory(scenario, others, given.champion, fields)
			let gates = void 0 === given.gates ? [] : readGates(given.gates, fields)
			let expected = { verdict: fields.choice(given.expect, verdicts), gates: new Map(gates.map(({ text, outcome }) => [text, outcome])) }
			let { model } = given
			let nodeOf = place => {
				switch (place.kind) {
					case 'case':
						return node
					case 'model':
						return model
					case 'other':
						return others.find(({ key }) => key === place.key)?.at ?? node
					case 'gate':
						return gates.find(({ text }) => text === place.text)?.at ?? node
				}
			}
			return {
				test: { name: fields.text(given.name, 'what the case is about'), scenario, expected },
				errorAt: (place, problem) => fields.error(nodeOf(place), problem)
			}
		}
		let championAlias = { kind: 'alias', alias: (0, model_model./* aliasName */ sN)('champion') }
		function readTarget(node, fields) {
			let text = fields.text(node, 'a target, stage:NAME or alias:NAME')
			let source = (0, requirement_text./* parseSource */ PJ)(text)
			if ('problem' in source) throw fields.error(node, source.problem)
			if ('alias' === source.kind) return source
			let { stage } = source
			if ('Archived' === stage || 'None' === stage) throw fields.error(node, `a move to ${stage} needs no gates, so there is nothing to test`)
			return { kind: 'stage', stage, archiveExisting: true }
		}
		function readOthers(node, fields) {
			let entries = fields.entries(node, 'a mapping of baselines, like "alias:shadow", and versions')
			return [...entries].map(([name, { key: at, value }]) => ({ key: readBaseline(name, at, fields), at, version: readVersion(value, fields) }))
		}
		/** As `baselineKey` writes it. */ function readBaseline(name, at, fields) {
			if ('champion' === name) throw fields.error(at, '"champion" belongs beside "others", not in it')
			if (/^version:[1-9][0-9]{0,8}$/.test(name)) return name
			if (/^models:\/[^/]+(?:\/[1-9][0-9]{0,8}|@[^@/]+)$/.test(name)) return name
			let source = (0, requirement_text./* parseSource */ PJ)(name, 'stage:NAME, alias:NAME, version:N, models:/NAME/N or models:/NAME@ALIAS')
			if ('problem' in source) throw fields.error(at, source.problem)
			return 'alias' === source.kind ? `alias:${source.alias}` : `stage:${source.stage}`
		}
		/** What no registry can be like. */ function throwIfContradictory({ target, candidate: { aliases } }, others, champion, fields) {
			let ofCandidate = new Set(aliases.map(alias => `alias:${alias}`))
			if (void 0 !== champion && ofCandidate.has((0, model_target./* targetKey */ hD)(target)))
				throw fields.error(champion, `the candidate has ${(0, model_target./* targetKey */ hD)(target)} already, and an alias points to one version only`)
			for (let { key, at } of others) {
				if (key === (0, model_target./* targetKey */ hD)(target)) throw fields.error(at, `${key} is the target: describe its holder under "champion"`)
				if (ofCandidate.has(key)) throw fields.error(at, `the candidate has ${key} already, and an alias points to one version only`)
			}
		}
		function readGates(node, fields) {
			let entries = fields.entries(node, 'a mapping of gates, as a report shows them, and outcomes')
			return [...entries].map(([text, { key: at, value }]) => ({ text, at, outcome: fields.choice(value, outcomes) }))
		}
		// CONCATENATED MODULE: ./src/policy-file/policy-test/read-policy-test.ts
		/**
		 * Reads the file of cases at `path`, which is relative to the workspace and may not lead out of it.
		 * Throws a `UsageError` that says where in the file what is wrong.
		 */ async function readPolicyTest(path, workspace) {
			let kind = 'policy test'
			let text = await (0, workspace_file./* readTextFrom */ Cd)(workspace, path, (0, workspace_file./* textKind */ _I)({ name: kind, kind }))
			let { policy, cases } = parsePolicyTest(text, path)
			return { path, policy: (0, external_node_path_.join)((0, external_node_path_.dirname)(path), policy), cases }
		}
		/** The tests in the policy's folder that name it, in the order of their names. Never none. */ async function testsBeside(policy, workspace) {
			let folder = (0, external_node_path_.dirname)(policy)
			let names = await (0, promises_.readdir)((0, external_node_path_.resolve)(workspace, folder)).catch(cause => {
				throw new errors./* UsageError */ eb(`The folder of the policy '${(0, untrusted_text./* visible */ RK)(policy)}' cannot be read.`, { cause })
			})
			let files = names.filter(name => /\.test\.ya?ml$/.test(name)).sort()
			let tests = await Promise.all(files.map(name => readPolicyTest((0, external_node_path_.join)(folder, name), workspace)))
			let own = tests.filter(test => (0, external_node_path_.normalize)(test.policy) === (0, external_node_path_.normalize)(policy))
			if (own.length > 0) return own
			let example = (0, external_node_path_.basename)(policy).replace(/\.ya?ml$/, '')
			throw new errors./* UsageError */ eb(
				`There is no test beside the policy '${(0, untrusted_text./* visible */ RK)(policy)}'. Write a file whose name ends in .test.yml (for example ${(0, untrusted_text./* visible */ RK)(example)}.test.yml), with "policy: ${(0, untrusted_text./* visible */ RK)((0, external_node_path_.basename)(policy))}" in it.`
			)
		}
		/** Throws where a case makes up a baseline that no gate asks for, or leaves out a version that one does. */ function throwIfBaselinesDiffer(
			{ test, errorAt },
			gates
		) {
			let asked = otherBaselines(gates)
			let { others } = test.scenario
			for (let key of others.keys())
				if (!asked.has(key))
					throw errorAt(
						{ kind: 'other', key },
						`no gate of the policy compares with ${(0, line_reader./* quoted */ TL)(key)}${(0, line_reader./* suggestion */ h)(
							(0, near_name./* nearest */ pA)(key, [...asked])
						)}`
					)
			for (let key of asked)
				if (!(!key.startsWith('version:') || others.has(key)))
					throw errorAt({ kind: 'case' }, `a gate of the policy compares with ${(0, line_reader./* quoted */ TL)(key)}: describe it under "others"`)
		}
		var render_text = __webpack_require__(18408)
		var phrase = __webpack_require__(55049)
		var check_phrases = __webpack_require__(744)
		var gate_phrases = __webpack_require__(17088)
		var report = __webpack_require__(88850)
		// CONCATENATED MODULE: ./src/report/policy-test/policy-test-report.ts
		/** The cases of all files, a line each, and below one that came out otherwise the reasons. */ function policyTestParts(results, untested, asked = null) {
			let cases = results.flatMap(result => result.cases)
			let failed = cases.filter(({ asExpected }) => !asExpected).length
			return [
				...results.flatMap(({ path, policy, cases: ofFile }) =>
					(0, report./* section */ uW)((0, phrase./* say */ cv)`${path} (policy ${policy})`, ofFile.map(caseLine))
				),
				...(0, report./* section */ uW)(tally(cases.length, failed), [
					...untested.flatMap(each => hint(each, untested.length > 1)),
					...(null === asked ? [] : coverageLine(asked.coverage, asked.minCovered))
				])
			]
		}
		/** Whether the cases cover as many gates as is asked for. */ function coversEnough({ covered, all }, minCovered) {
			return null === minCovered || 100 * covered >= minCovered * all
		}
		function coverageLine(coverage, minCovered) {
			if (null === minCovered) return []
			let { covered, all } = coverage
			let enough = coversEnough(coverage, minCovered)
			return [
				(0, report./* line */ n8)(
					(0, phrase./* say */ cv)`cases make ${covered} of ${(0, phrase./* counted */ hS)(all, 'gate')} fail; at least ${minCovered} % is required`,
					{ mark: enough ? 'pass' : 'fail' }
				)
			]
		}
		function tally(all, failed) {
			let cases = (0, phrase./* counted */ hS)(all, 'case')
			if (failed > 0) return (0, phrase./* say */ cv)`${cases}: ${all - failed} passed, ${failed} FAILED`
			return (0, phrase./* say */ cv)`${cases} passed`
		}
		/** What is expected of a case, and what came of it. */ function caseLine(result) {
			let { test, decision, asExpected } = result
			let what = (0, phrase./* name */ UU)(test.name, 100)
			if (asExpected) return (0, report./* line */ n8)((0, phrase./* say */ cv)`${what}: ${(0, phrase./* own */ ZV)(decision.verdict)}`, { mark: 'pass' })
			let expected = (0, phrase./* own */ ZV)(test.expected.verdict)
			let verdict =
				test.expected.verdict === decision.verdict
					? (0, phrase./* say */ cv)`${expected}, as expected, but a gate has another result`
					: (0, phrase./* say */ cv)`expected ${expected}, got ${(0, phrase./* own */ ZV)(decision.verdict)}`
			return (0, report./* line */ n8)((0, phrase./* say */ cv)`${what}: ${verdict}`, { mark: 'fail', below: reasons(result) })
		}
		/** What speaks against the version, or if nothing does, everything that could have. */ function reasons({ decision, otherwise, test }) {
			let wanted = new Map(otherwise.map(each => [each.result, each.expected]))
			let stops = ({ outcome }) => 'fail' === outcome || 'hold' === outcome
			let verdictIsRight = decision.verdict === test.expected.verdict
			let nothingStops = ![...decision.gates, ...decision.checks].some(stops)
			let gates = decision.gates.filter(gate => {
				if (wanted.has(gate)) return true
				return !verdictIsRight && (stops(gate) || (nothingStops && 'fail' === gate.gate.severity))
			})
			let checks = verdictIsRight ? [] : decision.checks.filter(check => stops(check) || nothingStops)
			return [
				...gates.map(gate => {
					let expected = wanted.get(gate)
					let instead = void 0 === expected ? null : (0, phrase./* say */ cv)` (expected: ${(0, phrase./* own */ ZV)(expected)})`
					let reason = (0, gate_phrases./* gateReason */ cG)(gate, decision.champion)
					return (0, report./* line */ n8)((0, phrase./* say */ cv)`${(0, gate_phrases./* gateName */ h2)(gate)}: ${reason}${instead}`, { mark: gate.outcome })
				}),
				...checks.map(({ check, outcome }) => (0, report./* line */ n8)((0, check_phrases./* checkReason */ D)(check), { mark: outcome }))
			]
		}
		/** Only advice: a gate that no case fails could as well be missing, or require the reverse. */ function hint({ policy, model, gates }, several) {
			if ('no case' === gates) return [(0, report./* line */ n8)((0, phrase./* say */ cv)`no case is about the model ${model} of ${policy}`)]
			let who = several ? (0, phrase./* say */ cv)` of ${model} in ${policy}` : null
			return [
				(0, report./* line */ n8)((0, phrase./* say */ cv)`no case makes these gates${who} fail, so the tests would not notice a mistake in them:`, {
					below: gates.map(gate => (0, report./* line */ n8)((0, phrase./* name */ UU)((0, print_gate./* printGate */ BZ)(gate), 100)))
				})
			]
		}
		// CONCATENATED MODULE: ./src/report/policy-test/junit.ts
		/** The cases as JUnit's XML, which most systems that run jobs read. */ function junitXml(results) {
			let suites = results.map(({ path, cases }) => {
				let failed = cases.filter(({ asExpected }) => !asExpected).length
				return [
					`  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">`,
					...cases.flatMap(testcase),
					'  </testsuite>'
				]
			})
			return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites.flat(), '</testsuites>'].join('\n')}\n`
		}
		function testcase(result) {
			let { test, decision, asExpected } = result
			let head = `    <testcase classname="${xml(decision.model)}" name="${xml(test.name)}"`
			if (asExpected) return [`${head}/>`]
			let { says, below } = caseLine(result)
			let reasons = below.map(each => `${each.mark ?? ''} ${(0, render_text./* textOf */ b6)(each.says)}`.trim()).join('\n')
			return [
				`${head}>`,
				`      <failure message="${xml((0, render_text./* textOf */ b6)(says))}">${reasons.split('\n').map(xml).join('\n')}</failure>`,
				'    </testcase>'
			]
		}
		let escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
		/** What no one sees is written out, and XML cannot hold most of it. */ function xml(text) {
			return (0, untrusted_text./* visible */ RK)(text.toWellFormed(), 2000)
				.replace(/[\ufffe\uffff]/g, '\ufffd')
				.replace(/[&<>"']/g, sign => escapes[sign] ?? sign)
		}
		// CONCATENATED MODULE: ./src/report/policy-test/policy-test-annotations.ts
		/** Cases that came out otherwise, and gates that no case covers, at their lines. */ function policyTestAnnotations(results, untested) {
			return [
				...results.flatMap(({ path, cases }) =>
					cases
						.filter(({ asExpected }) => !asExpected)
						.map(result => ({ level: 'error', file: path, line: null, message: (0, render_text./* textOf */ b6)(caseLine(result).says) }))
				),
				...untested.flatMap(({ policy, model, gates, lines }) =>
					'no case' === gates
						? [{ level: 'warning', file: policy, line: null, message: `No case is about ${model}.` }]
						: gates.map(gate => ({
								level: 'warning',
								file: policy,
								line: lines.get(gate) ?? null,
								message: `No case makes this gate fail: ${(0, print_gate./* printGate */ BZ)(gate)}`
							}))
				)
			]
		}
		var decision_json = __webpack_require__(44163)
		// CONCATENATED MODULE: ./src/report/policy-test/policy-test-json.ts
		/** What became of the cases as data: the `--json` of `stagegate policy test`. */ function policyTestData(results, untested, coverage) {
			let cases = results.flatMap(result => result.cases)
			let passed = cases.filter(({ asExpected }) => asExpected).length
			return {
				format: 1,
				passed,
				failed: cases.length - passed,
				files: results.map(({ path, policy, cases: ofFile }) => ({ file: path, policy, cases: ofFile.map(caseData) })),
				coverage: { covered: coverage.covered, gates: coverage.all },
				untested: untested.map(({ policy, model, gates }) => ({ policy, model, gates: 'no case' === gates ? null : gates.map(print_gate./* printGate */ BZ) }))
			}
		}
		function caseData({ test, decision, asExpected, otherwise }) {
			let { gates, checks } = (0, decision_json./* decisionData */ d)({ decision, change: null, ending: { kind: 'checked' }, notes: [] })
			return {
				name: test.name,
				model: decision.model,
				target: (0, model_target./* targetKey */ hD)(decision.target),
				asExpected,
				expected: { verdict: test.expected.verdict, gates: Object.fromEntries(test.expected.gates) },
				verdict: decision.verdict,
				otherwise: otherwise.map(({ result, expected }) => ({ gate: (0, print_gate./* gateText */ bp)(result), expected, outcome: result.outcome })),
				checks,
				gates
			}
		}
		var replaced_file = __webpack_require__(49752)
		var exit_codes = __webpack_require__(25979)
		var read_policy_file = __webpack_require__(63930)
		var promotion_request = __webpack_require__(54179)
		// CONCATENATED MODULE: ./src/commands/policy-cases.ts
		/** Judges the cases of all files. Each policy is read once. */ async function judgeAll(tests, workspace) {
			let policies = await policiesOf(tests, workspace)
			let results = tests.map(({ path, policy, cases }) => ({ path, policy, cases: cases.map(placed => judged(placed, policy, policies)) }))
			let untested = untestedIn(results, policies)
			return { results, untested, coverage: coverageOf(untested, results, policies) }
		}
		async function policiesOf(tests, workspace) {
			let paths = new Set(tests.map(({ policy }) => policy))
			return new Map(await Promise.all([...paths].map(async path => [path, await (0, read_policy_file.readPolicyFile)(path, workspace)])))
		}
		function judged(placed, path, policies) {
			let { test } = placed
			let { digest, models } = policyAt(path, policies)
			let asks = models.get(test.scenario.model)
			if (void 0 === asks) throw unknownModel(placed, path, [...models.keys()])
			throwIfBaselinesDiffer(placed, asks.gates)
			let result = judgeCase(test, (0, promotion_request./* rulesOfPolicy */ j8)({ digest, asks }))
			throwIfGatesUnknown(placed, gateTexts(result.decision))
			return result
		}
		function policyAt(path, policies) {
			let policy = policies.get(path)
			if (void 0 === policy) throw new Error(`the policy ${path} was not read`)
			return policy
		}
		function unknownModel({ test, errorAt }, path, names) {
			let { model } = test.scenario
			let near = (0, near_name./* nearest */ pA)(model, names)
			let hint = null === near ? `it has ${list(names)}` : `did you mean ${inQuotes(near)}?`
			return errorAt({ kind: 'model' }, `the policy '${(0, untrusted_text./* visible */ RK)(path)}' has no model ${inQuotes(model)}; ${hint}`)
		}
		function throwIfGatesUnknown({ test, errorAt }, texts) {
			for (let text of test.expected.gates.keys()) {
				if (texts.includes(text)) continue
				let near = (0, near_name./* nearest */ pA)(text, texts)
				let hint = null === near ? '' : `; did you mean ${inQuotes(near)}?`
				throw errorAt({ kind: 'gate', text }, `this case has no gate ${inQuotes(text)}${hint || '.'} It has ${list(texts)}`)
			}
		}
		function list(names) {
			let shown = names.slice(0, 20).map(inQuotes)
			return shown.join(', ') + (names.length > shown.length ? ', …' : '')
		}
		function inQuotes(name) {
			return `'${(0, untrusted_text./* visible */ RK)(name, 100)}'`
		}
		/** What the cases show nothing of: whole models, and gates that nothing fell short of. */ function untestedIn(results, policies) {
			let found = []
			for (let [policy, files] of Map.groupBy(results, result => result.policy)) {
				let decisions = Map.groupBy(
					files.flatMap(({ cases }) => cases.map(({ decision }) => decision)),
					({ model }) => String(model)
				)
				let { models, lines } = policyAt(policy, policies)
				for (let [model, { gates }] of models) {
					let ofModel = decisions.get(model)
					if (void 0 === ofModel) found.push({ policy, model, gates: 'no case', lines })
					let never = void 0 === ofModel ? [] : neverShort(gates, ofModel)
					if (never.length > 0) found.push({ policy, model, gates: never, lines })
				}
			}
			return found
		}
		/** Each gate of each model once, where a test names the policy. */ function coverageOf(untested, results, policies) {
			let counts = [...new Set(results.map(({ policy }) => policy))].flatMap(path =>
				[...policyAt(path, policies).models].map(([model, { gates }]) => {
					let not = untested.find(it => it.policy === path && it.model === model)?.gates ?? []
					return { all: gates.length, not: 'no case' === not ? gates.length : not.length }
				})
			)
			let all = counts.reduce((sum, each) => sum + each.all, 0)
			return { all, covered: counts.reduce((sum, each) => sum - each.not, all) }
		}
		// CONCATENATED MODULE: ./src/commands/policy-test.ts
		/** Judges made-up cases by a policy. Opens no registry, and asks nobody anything. */ let policyTestCommand = {
			help: {
				about:
					'A test file is beside the policy. It describes versions that do not exist, each with the verdict that is expected. Stagegate decides each case as it would decide a promotion. docs/policy-tests.md describes the format.',
				below: `Exit status
  0: every case has the expected result   2: a file cannot be read
  5: a case has another result, or fewer gates are covered than --min-covered`,
				example: 'policy test promotion.test.yml'
			},
			takes: {
				policy: 'Run every *.test.yml and *.test.yaml beside this policy that has its name under "policy".',
				junit: true,
				github: true,
				'min-covered': true
			},
			needs: [],
			takesFiles: true,
			withoutRegistry: true,
			async read({ policy }, { files, workspace, typed = {} }) {
				let tests = await testsOf(files, policy, workspace)
				let minCovered = percentIn(typed['min-covered'] ?? '')
				return async () => {
					let judged = await judgeAll(tests, workspace)
					if (typed.junit) await (0, replaced_file./* replaceFile */ fR)('junit', typed.junit, workspace, junitXml(judged.results))
					return { ...judged, minCovered, annotates: 'true' === typed.github }
				}
			},
			work: () => ({ access: 'none', run: judge => judge() }),
			exitCode: ({ results, coverage, minCovered }) =>
				results.every(({ cases }) => cases.every(each => each.asExpected)) && coversEnough(coverage, minCovered)
					? exit_codes./* exitCodes */ hS.ok
					: exit_codes./* exitCodes */ hS.block,
			text: ({ results, untested, ...covered }, paint) => (0, render_text./* listText */ so)(policyTestParts(results, untested, covered), paint),
			data: ({ results, untested, coverage }) => policyTestData(results, untested, coverage),
			annotations: ({ results, untested, annotates }) => (annotates ? policyTestAnnotations(results, untested) : []),
			job: null
		}
		/** null: not given. */ function percentIn(text) {
			if ('' === text) return null
			if (/^(?:100|\d{1,2})%?$/.test(text)) return Number.parseInt(text, 10)
			throw new errors./* UsageError */ eb(
				input => `${input('min-covered')} is '${(0, untrusted_text./* visible */ RK)(text)}'; it takes a whole percentage from 0 to 100.`
			)
		}
		async function testsOf(files, policy, workspace) {
			if (files.length > 0 && '' !== policy)
				throw new errors./* UsageError */ eb(
					input => `Both files and ${input('policy')} are given. Give one of them: the test files, or in ${input('policy')} the policy whose tests are to run.`
				)
			if ('' !== policy) return await testsBeside(policy, workspace)
			if (0 === files.length)
				throw new errors./* UsageError */ eb(
					input => `No test is named. Write stagegate policy test promotion.test.yml, or ${input('policy')} promotion.yml for all tests beside that policy.`
				)
			return await Promise.all([...new Set(files)].map(file => readPolicyTest(file, workspace)))
		}
	},
	52760: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { checkCommand: () => checkCommand, promoteCommand: () => promoteCommand })
		var github_context = __webpack_require__(68169)
		var decision_outcome = __webpack_require__(99694)
		var evidence_trend = __webpack_require__(50884)
		var decision_json = __webpack_require__(44163)
		var render_text = __webpack_require__(18408)
		var promotion_report = __webpack_require__(46256)
		// CONCATENATED MODULE: ./src/report/promotion/text.ts
		/**
		 * The report as plain lines, for a workflow's log and for a terminal. `audience` null: nothing is said
		 * of what comes next.
		 */ function textReport(outcome, paint, audience = null) {
			let report = (0, promotion_report./* promotionReport */ _c)(outcome, {
				uiUrl: null,
				workflowRunUrl: null,
				audience,
				trend: { kind: 'none' },
				most: 1 / 0
			})
			return (0, render_text./* reportText */ UH)(report, paint, (0, render_text./* widthAt */ oG)(audience))
		}
		var check = __webpack_require__(99238)
		var exit_codes = __webpack_require__(25979)
		var inputs_inputs = __webpack_require__(85408)
		var promotion_request = __webpack_require__(54179)
		var decision_warnings = __webpack_require__(33969)
		var copy = __webpack_require__(51464)
		var record = __webpack_require__(5357)
		var registry_clock = __webpack_require__(885)
		var evidence_subject = __webpack_require__(7037)
		var move_target = __webpack_require__(40445)
		var plan = __webpack_require__(96135)
		var model_model = __webpack_require__(86272)
		var model_target = __webpack_require__(63580)
		var target_state = __webpack_require__(90788)
		var begun_copy = __webpack_require__(31589)
		var errors = __webpack_require__(58692)
		var announcement = __webpack_require__(72739)
		var next_seq = __webpack_require__(64879)
		var untrusted_text = __webpack_require__(74213)
		var turn = __webpack_require__(29543)
		var write_records = __webpack_require__(64822)
		// CONCATENATED MODULE: ./src/moves/make-copy.ts
		/** How long one waits between two looks, in milliseconds, and how often one looks. */ let pause = 400
		let mostLooks = 25
		/**
		 * Finds the copy that stands for a version, or makes it: announced first, and in turn, so that of runs
		 * that want the same at once one makes it and the others find it. Of two that have announced a copy, the
		 * later one takes its announcement back and waits until the earlier one is done; the earlier one waits
		 * until the later one has. A run that says nothing for ten seconds is not waited for any longer, and the
		 * copy is searched for once more.
		 */ async function makeCopy(registry, order, clock) {
			let { uninterrupted = work => work(new AbortController().signal) } = clock
			return await uninterrupted(interruption => inTurn(registry, order, clock, interruption))
		}
		async function inTurn(registry, { of, model, begun, problemIn }, clock, interruption) {
			let { model: name } = model
			/** Copies that others have announced, and that are not waited for any more. */ let silent = new Set()
			let own = { ...begun, seq: (0, next_seq./* seqAfter */ c)(model) }
			await announceCopy(registry, model, own)
			for (let look = 1; ; ) {
				let [snapshot, { used, others }] = await Promise.all([registry.readSnapshot(name), (0, evidence_subject./* findCopies */ Z$)(registry, name, of)])
				if (interruption.aborted) throw await interrupted(registry, name, own)
				if (null !== used) return { kind: 'copy', row: used, isNew: false, others, seq: own.seq, snapshot }
				let problem = problemIn(snapshot)
				if (null !== problem) {
					await (0, write_records./* retract */ I4)(registry, name, own)
					return { kind: 'overtaken', problem, snapshot }
				}
				let at = atWorkOn(snapshot, own, clock.now())
				if (null !== at && (at.isEarlier || look >= mostLooks)) {
					await (0, write_records./* retract */ I4)(registry, name, own)
					return { kind: 'at-work', problem: at.problem, snapshot }
				}
				let copying = (0, begun_copy./* begunCopiesIn */ ET)(snapshot).filter(
					it => it.key !== own.key && !silent.has(it.key) && isInTheWay(it, own, clock.now())
				)
				if (null === at && 0 === copying.length) {
					let row = await copied(registry, name, of, own)
					if (interruption.aborted) throw await interrupted(registry, name, own)
					return 'string' == typeof row ? { kind: 'overtaken', problem: row, snapshot } : { kind: 'copy', row, isNew: true, others, seq: own.seq, snapshot }
				}
				if (copying.some(it => (0, begun_copy./* inOrderOfCopies */ iJ)(it, own) < 0)) {
					await (0, write_records./* retract */ I4)(registry, name, own)
					await untilDone(registry, of, copying, snapshot, clock, silent)
					own = { ...begun, seq: (0, next_seq./* seqAfter */ c)(await registry.readSnapshot(name)) }
					await announceCopy(registry, model, own)
					look = 1
					continue
				}
				if (look >= mostLooks) for (let { key } of copying) silent.add(key)
				look += 1
				await clock.sleep(pause)
			}
		}
		/** Somebody stops this run, and nothing has moved. A copy that it has made is used by the next one. */ async function interrupted(registry, model, own) {
			await (0, write_records./* retract */ I4)(registry, model, own)
			return new errors./* RegistryError */ gl(`The run was stopped before it moved anything in '${(0, untrusted_text./* visible */ RK)(model)}'.`, {
				refused: true
			})
		}
		async function announceCopy(registry, model, own) {
			let { key, value } = (0, begun_copy./* begunCopyTag */ Tx)(own, model)
			await registry.setModelTag(model.model, key, value)
		}
		/** Waits, with nothing announced, until those are gone, or the copy is there. */ async function untilDone(
			registry,
			of,
			copying,
			{ model },
			clock,
			silent
		) {
			for (let look = 1; look <= mostLooks; look += 1) {
				await clock.sleep(pause)
				let [{ tags }, { used }] = await Promise.all([registry.readSnapshot(model), (0, evidence_subject./* findCopies */ Z$)(registry, model, of)])
				let isGone = copying.every(({ key }) => !tags.has((0, announcement./* announcementKey */ Pp)(key)))
				if (null !== used || isGone) return
			}
			for (let { key } of copying) silent.add(key)
		}
		/** Whether that run may be about to copy the same, or something else for the same target. */ function isInTheWay(other, own, now) {
			if (!(0, turn./* isAlive */ _n)(other, own.run, now)) return false
			return other.source === own.source || (0, model_target./* isSameTarget */ mv)(other.target, own.target)
		}
		/** Another run that is moving the target: what this one was decided on is over soon. */ function atWorkOn(snapshot, own, now) {
			// Nobody waits for a mark to be cleared.
			let [first] = (0, turn./* stillAtWork */ t0)(snapshot, own.run, now).filter(
				it => (0, model_target./* isSameTarget */ mv)(it.target, own.target) && 'clear-rollback' !== it.action
			)
			return void 0 === first ? null : { problem: (0, turn./* atWork */ R_)(first), isEarlier: (0, begun_copy./* inOrderOfCopies */ iJ)(first, own) < 0 }
		}
		/** A text: why it was not made, because what is copied is not any more what was decided on. */ async function copied(registry, model, of, own) {
			try {
				return await registry.copyVersion(model, of)
			} catch (error) {
				// Where nobody knows whether it was made, the announcement keeps others from making it again.
				if (error instanceof errors./* ConflictError */ fK || (0, write_records./* wasRefused */ GD)(error))
					await (0, write_records./* retract */ I4)(registry, model, own)
				if (error instanceof errors./* ConflictError */ fK) return error.message
				throw error
			}
		}
		/** What is announced before a copy is made. */ function begunCopy({ key, at, by, run, seq, target }, of) {
			return { key, at, by, run, seq, target, source: (0, copy./* copySourceText */ mx)(of) }
		}
		// CONCATENATED MODULE: ./src/moves/promote-copy.ts
		/**
		 * Makes the copy unless there is one by now, and moves the target to it by the one protocol. Killed
		 * anywhere, the next run finds the copy and uses it.
		 */ async function copyAndMove(registry, order, clock) {
			return null === registry.planCopy ? await stepByStep(registry, order, clock) : await atOnce(registry, registry.planCopy, order, clock)
		}
		async function stepByStep(registry, order, clock) {
			let { model, of, planned, writer } = order
			let { target, holders } = planned
			let isDecidedOn = snapshot => (0, target_state./* sameVersions */ _l)((0, model_model./* holdersOf */ pW)(snapshot, target), holders)
			let made = await makeCopy(
				registry,
				{
					of,
					model,
					begun: begunCopy({ ...writer, target }, of),
					problemIn: snapshot => (isDecidedOn(snapshot) ? null : (0, move_target./* targetMoved */ t)(snapshot, target, holders))
				},
				clock
			)
			switch (made.kind) {
				case 'overtaken':
					return { moved: { kind: 'overtaken', problem: made.problem, inPlace: false }, copy: null }
				case 'at-work':
					return { moved: { kind: 'conflict', problem: made.problem, inPlace: false }, copy: null }
				case 'copy': {
					let { row, isNew, others, seq } = made
					let change = (0, plan./* moveOfCopy */ yM)(planned, row)
					let copy = { row, isNew, others, change }
					let record = order.recordOf(row, seq)
					let decidedOn = order.decidedOn(row, true)
					let moved = await (0, move_target./* moveTarget */ Z)(registry, model, change, record, clock, decidedOn)
					if ('promoted' === moved.kind) await endTheSame(registry, moved.snapshot, of, record)
					return { moved, copy }
				}
			}
		}
		/** What other runs had announced of the same copy for the same target is done, too. */ async function endTheSame(registry, snapshot, of, { target, key }) {
			let source = (0, copy./* copySourceText */ mx)(of)
			let same = (0, begun_copy./* begunCopiesIn */ ET)(snapshot).filter(
				it => it.key !== key && it.source === source && (0, model_target./* isSameTarget */ mv)(it.target, target)
			)
			await Promise.all(same.map(it => (0, write_records./* retract */ I4)(registry, snapshot.model, it)))
		}
		/** More races than that for the next number are none. */ let mostPlans = 10
		/** The copy and its move are one transaction. Where another run takes the number first, it is planned again. */ async function atOnce(
			registry,
			planCopy,
			order,
			clock
		) {
			let { model, of, planned, writer } = order
			for (let time = 1; ; time += 1) {
				let { used, others } = await (0, evidence_subject./* findCopies */ Z$)(registry, model.model, of)
				let row = used ?? (await planCopy(model.model, of))
				let copy = { row, isNew: null === used, others, change: (0, plan./* moveOfCopy */ yM)(planned, row) }
				let moved = await (0, move_target./* moveTarget */ Z)(
					registry,
					model,
					copy.change,
					order.recordOf(row, writer.seq),
					clock,
					order.decidedOn(row, null !== used),
					null === used ? { of, as: row } : void 0
				)
				let isMade = null !== used || 'promoted' === moved.kind || 'already-there' === moved.kind
				if (isMade) return { moved, copy }
				let isTaken = (await planCopy(model.model, of)).version !== row.version
				if ('conflict' !== moved.kind || !isTaken || time === mostPlans) return { moved, copy: null }
			}
		}
		var recover = __webpack_require__(37190)
		var capabilities = __webpack_require__(62057)
		var actor = __webpack_require__(56331)
		var decide = __webpack_require__(57501)
		var ungated = __webpack_require__(30686)
		// CONCATENATED MODULE: ./src/commands/promotion-record.ts
		/** What a promotion announces, and records in the end. `row`: the version that gets the target, the candidate or its copy. */ function recordOfPromotion(
			decision,
			row,
			writer
		) {
			return (0, record./* begunRecord */ pD)(row, writer, {
				action: 'promote',
				verdict: recordedVerdict(decision),
				target: decision.target,
				former: decision.holders,
				reason: 'accepted' === decision.acceptance.kind ? decision.acceptance.hold.reason : null,
				evidence: decision.evidenceDigest,
				policy: decision.rules.policy?.digest ?? null,
				evaluationRun: decision.rules.evaluationRun,
				artifacts: digestToRecord(decision),
				approvedBy: (0, decide./* approversOf */ U)(decision).map(({ login }) => login)
			})
		}
		/** null: the policy does not ask for it, or a hold was accepted because the artifacts cannot be read. */ function digestToRecord({ checks }) {
			let digests = checks.flatMap(({ check }) =>
				'requirement' === check.kind && 'model-digest' === check.finding.kind && 'recorded' === check.finding.found.kind ? [check.finding.found.digest] : []
			)
			return digests[0] ?? null
		}
		/** `gates: none`, a move to Archived or None, and gates that were skipped are none that passed. */ function recordedVerdict({
			acceptance,
			gates,
			verdict
		}) {
			if ('accepted' === acceptance.kind) return 'accepted'
			return (0, ungated./* isUngated */ R)(gates) ? 'ungated' : verdict
		}
		// CONCATENATED MODULE: ./src/core/decision/candidate-changes.ts
		/**
		 * What has changed of a candidate, beside the holders of its target, since it was decided on; null:
		 * nothing that counts. `now` null: it was deleted.
		 */ function candidateChange(decidedOn, now) {
			let { candidate: before } = decidedOn
			let { candidate: after } = now
			let what = `version ${before.version} of '${(0, untrusted_text./* visible */ RK)(before.model)}'`
			let changed = how => `Somebody else changed ${what} meanwhile: ${how}.`
			if (null === after || after.createdAt !== before.createdAt) return changed('it was deleted')
			if (after.stage !== before.stage) return changed(`it was in ${before.stage} at the decision and is in ${after.stage} now`)
			if (after.status !== before.status)
				return changed(`it was ${(0, untrusted_text./* visible */ RK)(before.status)} and is ${(0, untrusted_text./* visible */ RK)(after.status)} now`)
			if (after.source !== before.source) return changed('its source has changed')
			let tag = differingTag(before, after)
			if (null !== tag) return changed(`its tag ${(0, untrusted_text./* visible */ RK)(tag, 100)} has changed`)
			let lost = [...decidedOn.snapshot.aliases]
				.filter(([, version]) => version === before.version)
				.find(([alias]) => now.snapshot.aliases.get(alias) !== before.version)
			return void 0 === lost ? null : changed(`it no longer has the alias ${(0, untrusted_text./* visible */ RK)(lost[0], 100)}`)
		}
		/** The same of the run that it comes from; `after` null: it is gone. */ function runChange(before, after) {
			let said = run => (null === run ? 'gone' : run.deleted ? 'deleted' : (0, untrusted_text./* visible */ RK)(run.status))
			if (said(before) === said(after)) return null
			return `The run that the version comes from was ${said(before)} at the decision and is ${said(after)} now.`
		}
		/** Our own tags are no part of a decision, but for the rollback mark. */ function differingTag({ tags: before }, { tags: after }) {
			let keys = new Set([...before.keys(), ...after.keys()])
			let differing = [...keys].filter(key => !key.startsWith('stagegate_') && before.get(key) !== after.get(key))
			return differing.sort()[0] ?? null
		}
		var rollback_mark = __webpack_require__(5544)
		// CONCATENATED MODULE: ./src/commands/reread-before-move.ts
		/** What is read again before anything moves, beside who has the target: while a run waits, all may change. */ function decidedOn(
			{ registry, tracking },
			subject,
			decision
		) {
			let { candidate, snapshot } = subject
			let { model, version } = candidate
			let isListed = it => it.versions.some(row => row.version === version)
			let changeOf = (row, now) =>
				candidateChange({ candidate, snapshot }, { candidate: row, snapshot: now }) ??
				rolledBackSince(subject, decision, null === row ? [] : [row, ...now.versions])
			return {
				changedIn: now => {
					let row = now.versions.find(it => it.version === version)
					return void 0 !== row || isListed(snapshot) ? changeOf(row ?? null, now) : null
				},
				changedElsewhere: async () => {
					let [row, ofRun] = await Promise.all([isListed(snapshot) ? candidate : registry.readVersion(model, version), changeOfRun(tracking, decision)])
					return changeOf(row, snapshot) ?? ofRun
				}
			}
		}
		/**
		 * The same of a promotion by copy: what is copied, in its own registered model, and the copy. `isThere`:
		 * whether it must be there by now.
		 */ function decidedOnCopy({ registry, tracking }, subject, decision, copy, isThere) {
			let { candidate, source } = subject
			let { model, version } = candidate
			let rowIn = ({ versions }, of) => versions.find(row => row.version === of.version) ?? null
			return {
				changedIn: now => (isThere ? copyChange(copy, rowIn(now, copy)) : null) ?? rolledBackSince(subject, decision, now.versions),
				changedElsewhere: async () => {
					let [now, ofRun] = await Promise.all([registry.readSnapshot(model), changeOfRun(tracking, decision)])
					let row = rowIn(now, candidate) ?? (await registry.readVersion(model, version))
					let before = { candidate, snapshot: source }
					return candidateChange(before, { candidate: row, snapshot: now }) ?? ofRun
				}
			}
		}
		/**
		 * Whether the candidate, or what is the same model, has a rollback mark now and had none when this was
		 * decided; a copy of it may be there since, and may have come and gone. `rows`: as they are now.
		 */ function rolledBackSince(subject, { target }, rows) {
			let { candidate, snapshot } = subject
			if (null !== (0, rollback_mark./* rollbackMarkAmong */ U9)((0, evidence_subject./* rowsInTarget */ sc)(subject), candidate, target)) return null
			let mark = (0, rollback_mark./* rollbackMarkAmong */ U9)(rows, candidate, target)
			if (null === mark) return null
			return `Somebody else rolled back version ${mark.version} of '${(0, untrusted_text./* visible */ RK)(snapshot.model)}' from the target meanwhile.`
		}
		function copyChange(before, now) {
			let what = `the copy, version ${before.version} of '${(0, untrusted_text./* visible */ RK)(before.model)}'`
			let changed = how => `Somebody else changed ${what} meanwhile: ${how}.`
			if (null === now || now.createdAt !== before.createdAt) return changed('it was deleted')
			if (now.stage !== before.stage) return changed(`it is in ${now.stage} now`)
			if (now.status !== before.status) return changed(`it is ${(0, untrusted_text./* visible */ RK)(now.status)} now`)
			return now.source === before.source ? null : changed('its source has changed')
		}
		async function changeOfRun(tracking, { candidate: { run }, target }) {
			if ('found' !== run.kind || 'retirement' === target.kind) return null
			return runChange(run, await tracking.readRun(run.runId))
		}
		var rights = __webpack_require__(14563)
		// CONCATENATED MODULE: ./src/commands/promote.ts
		/**
		 * Ends what an earlier run has left, reads the evidence, decides, and moves the version if the
		 * decision says so. Overtaken before it moved anything, it decides once more.
		 */ async function promote(promotion, sources, machine) {
			let promoter = (0, registry_clock./* byClockOf */ j)(sources.registry, machine)
			let { subject, notes, permission } = await settleFirst(promotion, sources, promoter)
			let first = await attempt(promotion, sources, subject, permission, promoter)
			if ('overtaken' !== first.ending.kind) return outcomeOf(first, first.ending, notes)
			let { problem } = first.ending
			let again = await (0, evidence_subject./* readSubject */ $e)(sources.registry, promotion)
			if (!isSameVersion(again.candidate, subject.candidate)) {
				let ending = anotherVersion(first.ending, subject.candidate, again.candidate)
				return outcomeOf(first, ending, notes)
			}
			let second = await attempt(promotion, sources, again, permission, promoter, problem)
			let { ending } = second
			return outcomeOf(second, 'overtaken' === ending.kind ? overtakenTwice(ending) : ending, [
				...notes,
				{ kind: 'decided-again', problem },
				...(0, check./* copiedNotes */ Ao)(subject, first.copy)
			])
		}
		function isSameVersion(a, b) {
			return a.version === b.version && a.createdAt === b.createdAt
		}
		/** What was asked for of one version, such as the run that evaluated it, says nothing of another. */ function anotherVersion(
			{ problem, inPlace },
			candidate,
			again
		) {
			let advice =
				candidate.version === again.version
					? `Version ${again.version} was replaced after the first decision. Run again.`
					: `The first decision was about version ${candidate.version}, but the version to promote is version ${again.version} now. Run again.`
			return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
		}
		function overtakenTwice({ problem, inPlace }) {
			let advice = 'This happened twice during this run. Find out who else moves it, and run again.'
			return { kind: 'conflict', problem: `${problem} ${advice}`, inPlace }
		}
		function outcomeOf({ decision, change, subject, copy, warnings }, moved, notes) {
			let archived = 'archived' in moved ? moved.archived : []
			let ending = 'promoted' === moved.kind ? { kind: 'promoted', recordProblem: moved.recordProblem } : moved
			let done = copy?.change ?? change
			let emptied = 'promoted' === moved.kind ? (0, decision_outcome./* emptiedNotes */ wH)(done, subject.snapshot) : []
			let last = 'snapshot' in moved ? moved.snapshot : subject.snapshot
			let row = copy?.row ?? subject.copies?.used ?? subject.candidate
			let tags = 'promoted' === moved.kind ? (0, decision_warnings./* tagWarnings */ W)(last, row) : []
			return {
				decision,
				change: done,
				...(null === copy ? {} : { copy: copy.row.version }),
				ending,
				notes: [
					...warnings,
					...notes,
					...(0, check./* copyNotes */ p6)(subject, copy),
					...(0, decision_outcome./* archivedNotes */ wx)(archived),
					...emptied,
					...tags
				],
				standing: last
			}
		}
		async function attempt(promotion, sources, subject, permission, promoter, overtaken = null) {
			let decided = await (0, check./* decideOn */ mC)(promotion, sources, subject, promoter, {
				overtaken,
				hasNoWayBack: (0, check./* hasNoWayBack */ WO)(promoter, permission)
			})
			let { change, decision } = decided
			if (null === change) return { ...decided, copy: null, ending: { kind: 'nothing-to-do' } }
			;(0, rights./* requireRight */ IS)(permission, (0, rights./* neededFor */ r4)([change]), change.model)
			let { snapshot, candidate, copies } = subject
			if ('copy' === change.kind) {
				promoter.decided?.(decision, snapshot, sources.tracking)
				let { moved, copy } = await carryOutCopy(decided, change, sources, promoter)
				return { ...decided, copy, ending: moved }
			}
			let row = copies?.used ?? candidate
			let record = recordOfPromotion(decision, row, (0, actor./* writerOfRecord */ _)(promoter, snapshot, [row]))
			promoter.announce?.(record)
			promoter.decided?.(decision, snapshot, sources.tracking)
			let basis = copies?.used ? decidedOnCopy(sources, subject, decision, copies.used, true) : decidedOn(sources, subject, decision)
			let ending = await (0, move_target./* moveTarget */ Z)(sources.registry, snapshot, change, record, promoter, basis)
			if (null !== copies && 'promoted' === ending.kind) await endTheSame(sources.registry, ending.snapshot, candidate, record)
			return { ...decided, copy: null, ending }
		}
		async function carryOutCopy({ subject, decision }, planned, sources, promoter) {
			let { registry } = sources
			if (subject.isNew) await registry.createModel(planned.model)
			let model = subject.isNew ? await registry.readSnapshot(planned.model) : subject.snapshot
			let writer = (0, actor./* writerOfRecord */ _)(promoter, model, [])
			let order = {
				model,
				of: subject.candidate,
				planned,
				writer: { ...writer, key: (0, record./* recordKey */ Hy)(writer.at, writer.nonce) },
				recordOf: (copy, seq) => {
					let record = recordOfPromotion(decision, copy, { ...writer, seq })
					promoter.announce?.(record)
					return record
				},
				decidedOn: (copy, isThere) => decidedOnCopy(sources, subject, decision, copy, isThere)
			}
			return await copyAndMove(registry, order, promoter)
		}
		/** Whether anybody died over this target, and what became of that. */ async function settleFirst(promotion, { registry }, clock) {
			;(0, capabilities./* requireTarget */ Fm)(registry, promotion.target)
			let [before, answer] = await Promise.all([
				(0, evidence_subject./* readSubject */ $e)(registry, promotion),
				registry.readPermission((0, check./* targetModel */ TB)(promotion))
			])
			let asking = { action: 'promote', version: thereOf(before) }
			let { target } = promotion
			let { snapshot, notes } = await (0, recover./* recoverAndLook */ zk)(registry, before.snapshot, target, asking, clock)
			let isSame = snapshot === before.snapshot
			let subject = isSame ? before : await (0, evidence_subject./* readSubject */ $e)(registry, promotion, snapshot)
			return { subject, notes, permission: (0, check./* permissionOn */ rW)(subject, answer) }
		}
		function thereOf({ candidate, copies }) {
			return (0, copy./* versionInTarget */ dI)(candidate, copies)
		}
		var promotion_job = __webpack_require__(31157)
		// CONCATENATED MODULE: ./src/commands/promotion-commands.ts
		let gateLines = `A gate line
  val_auc >= 0.90                     a number
  val_auc >= champion - 0.5%          the version that has the target now, minus half a percent
  recall/{young,senior} >= 0.80       each of these
  recall/* >= 0.75                    every one that matches, at least one
  max(val_auc) >= 0.95                over the metric's history: last, min, max, mean, median
  warn: brier <= 0.12                 fail (the default), warn, info`
		let promotions = {
			takes: {
				'model-name': true,
				version: true,
				alias: true,
				stage: true,
				'to-model': true,
				'create-to-model': true,
				'archive-existing': true,
				gates: true,
				policy: true,
				'policy-repository': true,
				'first-promotion': true,
				'same-dataset': true,
				'evidence-from': true,
				'evaluation-run': true,
				'expected-evidence': true,
				'accept-hold': true,
				reason: true,
				'fail-on': true,
				'dry-run': true,
				html: true,
				'rollback-on-failure': true,
				environment: true,
				'require-approval': true,
				'create-deployment': true
			},
			needs: ['version'],
			async read(raw, { place, by }) {
				let inputs = (0, inputs_inputs./* readPromotion */ e$)(raw)
				let promotion = await (0, promotion_request./* promotionOf */ bi)(inputs, place, by)
				;(0, promotion_request./* requireAllowedSource */ Df)(promotion)
				let asked = { ...promotion, circumstances: github_context./* noGitHubContext */ _ }
				return { inputs, promotion: asked, asked: askedWith(raw, Object.keys(this.takes)) }
			},
			exitCode: (outcome, { inputs }) => (0, exit_codes./* exitCodeOfOutcome */ He)(outcome, inputs.failOn),
			text: textReport,
			data: decision_json./* decisionData */ d,
			asides(outcome) {
				let problem = (0, decision_outcome./* recordProblem */ hN)(outcome)
				return null === problem ? [] : [`stagegate: promoted, but not recorded: ${problem}`]
			},
			async page(outcome, sources) {
				let { standing } = outcome
				let trend = sources && (await (0, evidence_trend./* pastOf */ C)(outcome, standing, sources.tracking, false)).trend
				return async options => {
					let { reportPage } = await __webpack_require__.e(/* import() | html-report */ 299).then(__webpack_require__.bind(__webpack_require__, 4576))
					return reportPage(outcome, { ...options, trend: trend ?? { kind: 'none' } })
				}
			},
			job: promotion_job./* promotionJob */ P
		}
		/** What was given, but for what may hold a password. */ function askedWith(raw, takes) {
			let shown = [...takes, 'tracking-uri', 'registry-uri', 'tracking-username']
			return Object.fromEntries(
				Object.entries(raw).filter(([name, value]) => shown.includes(name) && '' !== value && !(name.endsWith('-uri') && value.includes('@')))
			)
		}
		function withAsked({ asked }, outcome) {
			return void 0 === asked ? outcome : { ...outcome, asked }
		}
		let looking = {
			access: 'read',
			run: async (request, sources, looker) => withAsked(request, await (0, check./* check */ z6)(request.promotion, sources, looker))
		}
		let rehearsing = {
			access: 'read',
			run: async (request, sources, actor) => withAsked(request, await (0, check./* rehearse */ Km)(request.promotion, sources, actor))
		}
		let moving = { access: 'write', run: async (request, sources, actor) => withAsked(request, await promote(request.promotion, sources, actor)) }
		let checkCommand = {
			...promotions,
			help: {
				about: 'Nothing in the registry changes.',
				below: gateLines,
				example:
					"check --model-name fraud-detector --version @challenger --alias champion \\\n    --gates 'val_auc >= 0.90' --gates 'val_auc >= champion - 0.5%'"
			},
			work: () => looking
		}
		let promoteCommand = {
			...promotions,
			help: { about: '', below: gateLines, example: "promote --model-name fraud-detector --version 5 --alias champion \\\n    --gates 'val_auc >= champion'" },
			work: ({ inputs }) => (inputs.dryRun ? rehearsing : moving)
		}
	},
	7799: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { rollback: () => rollback_rollback, rollbackCommand: () => rollbackCommand })
		var warnings = __webpack_require__(33969)
		var model_model = __webpack_require__(86272)
		var records_record = __webpack_require__(5357)
		// CONCATENATED MODULE: ./src/core/rollback/rollback-outcome.ts
		/** Who lost the target to this rollback, or to the one that was there before it. */ function whoLost({ ending }) {
			switch (ending.kind) {
				case 'rolled-back':
					return ending.plan.loses
				case 'done-before':
					return (0, records_record./* loserOf */ ZF)(ending.record)
				case 'checked':
				case 'conflict':
				case 'holds-no-longer':
					return null
			}
		}
		/** Whether the target stands as it should, with a version that can be deployed. */ function standsAsItShould({ ending, holders }) {
			switch (ending.kind) {
				case 'rolled-back':
				case 'done-before':
				case 'holds-no-longer':
					return holders.length > 0
				case 'checked':
				case 'conflict':
					return false
			}
		}
		var untrusted_text = __webpack_require__(74213)
		var registry_clock = __webpack_require__(885)
		var recover = __webpack_require__(37190)
		var roll_back = __webpack_require__(79027)
		var turn = __webpack_require__(29543)
		var capabilities = __webpack_require__(62057)
		var markdown = __webpack_require__(68246)
		var render_text = __webpack_require__(18408)
		var model_target = __webpack_require__(63580)
		var record_json = __webpack_require__(91667)
		var phrase = __webpack_require__(55049)
		var promotion_notes = __webpack_require__(78181)
		var output_json = __webpack_require__(81502)
		var rollback_report = __webpack_require__(68934)
		// CONCATENATED MODULE: ./src/report/rollback/rollback-json.ts
		/** What became of a rollback as data: the `decision` output, and `--json`. */ function rollbackData(outcome) {
			let { model, target, reason, ending, holders, notes } = outcome
			let plan = 'plan' in ending ? ending.plan : null
			let basis = 'plan' in ending ? ending.basis : null
			let earlier = 'done-before' === ending.kind ? ending.record : null
			return {
				format: 1,
				rolledBack: 'rolled-back' === ending.kind,
				ending: ending.kind,
				problem: (0, rollback_report./* rollbackProblem */ sx)(outcome),
				model,
				target: (0, model_target./* targetKey */ hD)(target),
				version: versionText(plan?.loses ?? (earlier && (0, records_record./* loserOf */ ZF)(earlier)) ?? asked(outcome)),
				to: versionText(plan?.gets ?? earlier?.to ?? null),
				back: plan?.back ?? earlier?.back ?? null,
				closed: plan?.closed ? { stage: plan.closed.stage, holders: plan.closed.holders.map(String) } : null,
				holders: holders.map(String),
				reason,
				basis: basis && (0, record_json./* recordData */ e)(basis),
				earlier: earlier && (0, record_json./* recordData */ e)(earlier),
				changes: null === plan ? [] : (0, rollback_report./* rollbackChanges */ kA)(plan).map(phrase./* plain */ pj),
				notes: (0, promotion_notes./* notesData */ Yc)(notes)
			}
		}
		/** One line of JSON; what a registry may have made long is left out where it would be too long. */ function rollbackOutput(outcome) {
			let data = rollbackData(outcome)
			return (0, output_json./* firstThatFits */ e)([
				data,
				{ ...data, basis: null, earlier: null, notes: [], abridged: true },
				{ abridged: true, rolledBack: data.rolledBack, ending: data.ending }
			])
		}
		function asked({ ending }) {
			return 'holds-no-longer' === ending.kind ? ending.version : null
		}
		function versionText(version) {
			return null === version ? null : String(version)
		}
		var links = __webpack_require__(14205)
		var actor = __webpack_require__(56331)
		var errors = __webpack_require__(58692)
		var recorded_holder = __webpack_require__(31977)
		var announcement = __webpack_require__(72739)
		var read_records = __webpack_require__(33091)
		var rollback_mark = __webpack_require__(5544)
		var former_holder = __webpack_require__(92326)
		var rollback = __webpack_require__(97982)
		var resolve_version = __webpack_require__(97984)
		var replay = __webpack_require__(3365)
		// CONCATENATED MODULE: ./src/commands/nothing-to-roll-back.ts
		/**
		 * Whether what another run had begun, and this one completed, is all that was asked for: what was
		 * begun long ago, by another run, was meant for what stood there then.
		 */ function isWhatIsAsked({ record, ended }, { target, version, toVersion }, { run, now }) {
			return (
				'rollback' === record.action &&
				(0, model_target./* isSameTarget */ mv)(record.target, target) &&
				'completed' === ended &&
				((0, announcement./* isYoung */ Pi)(record, now()) || (0, records_record./* isSameRun */ Mf)(record.run, run)) &&
				(null === version || version === (0, records_record./* loserOf */ ZF)(record)) &&
				(null === toVersion || toVersion === record.to)
			)
		}
		/**
		 * A job that is run again must not roll back once more, beyond what it was meant to: as long as what
		 * its rollback has left stands there, it is done. `finished`: one that was begun, and ended just now.
		 * Throws a `UsageError` where it cannot be told how far back is meant.
		 */ function nothingToDo(asked, standing, run, finished) {
			let { target, version, toVersion } = asked
			let holders = (0, model_model./* holdersOf */ pW)(standing, target)
			let ended = void 0 === finished ? null : { ...finished, action: 'rollback' }
			if (null !== ended && standsAsRolledBack(ended, holders)) return { kind: 'done-before', record: ended }
			let record = ownRollback(target, standing, run)
			let since = void 0 === record ? null : movedSince(record, standing, holders, run)
			let isMeant =
				void 0 !== record && (null === version || version === (0, records_record./* loserOf */ ZF)(record)) && (null === toVersion || toVersion === record.to)
			if (isMeant && 'nothing' === since) return { kind: 'done-before', record }
			if (null !== version && !holders.includes(version)) return { kind: 'holds-no-longer', version }
			if ('others' === since && null === version && null === toVersion) throw howFar(asked, holders)
			return null
		}
		/**
		 * What has changed who holds the target since one rollback of it: `others` where those who hold it
		 * now came by another rollback, or by another workflow run, which this one does not judge.
		 */ function movedSince(record, { versions }, holders, run) {
			let told = (0, recorded_holder./* heldByRecords */ BF)(versions, (0, model_target./* targetKey */ hD)(record.target))
			let later = told.touchedBy.some(it => (0, records_record./* inOrder */ al)(it, record) > 0 && 'adopt' !== it.action)
			if (!later && standsAsRolledBack(record, holders)) return 'nothing'
			let byOthers = holders.some(holder => {
				let arrived = told.holders.get(holder)
				if (void 0 === arrived || arrived.key === record.key) return false
				return 'rollback' === arrived.action || !(0, records_record./* isSameRun */ Mf)(arrived.run, run)
			})
			return byOthers ? 'others' : 'own'
		}
		/** Of a stage that it gave to nobody, or to one who was there already, others may have left since. */ function standsAsRolledBack(record, holders) {
			let { version, to, former } = record
			let stayed = (0, replay./* leavesOneAlone */ MI)(record) ? [] : former.filter(holder => holder !== version)
			return (null === to || holders.includes(to)) && holders.every(holder => holder === to || stayed.includes(holder))
		}
		function howFar(asked, holders) {
			let { model, target } = asked
			return new errors./* UsageError */ eb(
				input =>
					`This workflow run has rolled back ${(0, model_target./* targetWords */ LT)(target)} of '${(0, untrusted_text./* visible */ RK)(model)}' before, and version ${holders.join(' and ')} got it from somebody else since, so another rollback must say how far back it goes. Name the version that gets it in ${input('to-version')}.`
			)
		}
		/** The last one that this workflow run made, in whichever of its attempts. */ function ownRollback(target, { versions }, run) {
			if (null === run) return
			return versions
				.flatMap(read_records./* recordsOn */ yG)
				.filter(it => 'rollback' === it.action && 'done' === it.state && (0, model_target./* isSameTarget */ mv)(it.target, target))
				.filter(it => (0, records_record./* isSameRun */ Mf)(it.run, run))
				.sort(records_record./* inOrder */ al)
				.at(-1)
		}
		/** What to type to roll back as asked, or to promote there, with one more flag. */ function commandFor(verb, { model, target }, more) {
			let flag = 'alias' === target.kind ? `--alias '${(0, untrusted_text./* visible */ RK)(target.alias)}'` : `--stage ${target.stage}`
			return `stagegate ${verb} --model-name '${(0, untrusted_text./* visible */ RK)(model)}' ${flag} ${more}`
		}
		// CONCATENATED MODULE: ./src/commands/decide-rollback.ts
		/**
		 * Who loses the target, who gets it, and by which changes. Throws a UsageError where nobody can.
		 * `basis`: key of the record that says who was there before; null: the one by which it is held now.
		 * `passedOver`: what others have begun, who may move there yet.
		 */ async function decideRollback(asked, standing, registry, basis = null, passedOver = []) {
			let { model, target } = asked
			let holders = (0, model_model./* holdersOf */ pW)(standing, target)
			if (0 === holders.length) return await decideReturn(asked, standing, registry)
			let loses = await whoLoses(asked, holders, standing, registry)
			let record =
				null === basis ? howItCameThere(loses, asked, standing) : ((0, read_records./* recordsOn */ yG)(loses).find(({ key }) => key === basis) ?? null)
			if (null === basis) throwIfFarBack(asked, loses, standing)
			let gets = await whoGets(asked, loses, record, standing, registry)
			// What undoes one promotion gives back what stood there before, nobody included.
			let isEmptied = null === gets && 1 === holders.length
			if (isEmptied && null === basis && !asked.force) throw leavesNobody(asked, loses)
			let stage = cameFrom(record, asked)
			let from = null === stage ? null : { stage, holders: thereOrComing(stage, standing, passedOver) }
			let plan = (0, rollback./* planRollback */ II)({ model, target, holders, loses, gets, from })
			return { plan, basis: null === asked.toVersion ? record : null, holders, recordOn: loses }
		}
		/** Of a target that no version has: only a version that had it before gets it, and only by its number. */ async function decideReturn(
			asked,
			standing,
			registry
		) {
			let { target, toVersion } = asked
			if (null === toVersion) throw nobodyHasIt(asked, standing)
			let gets = await fitVersion(asked, toVersion, standing, registry, null)
			if (!(0, former_holder./* hadBefore */ jn)(gets, target)) throw neverHadIt(asked, gets)
			return { plan: (0, rollback./* planReturn */ O6)(target, gets), basis: null, holders: [], recordOn: gets }
		}
		/**
		 * Who has the target by a rollback is who had it before: to go back further is done by nobody who types
		 * the same command twice, but by who says so.
		 */ function throwIfFarBack(asked, loses, standing) {
			let { target, version, toVersion } = asked
			if (null !== version || null !== toVersion) return
			let versions = (0, recorded_holder./* versionsWith */ Yp)(standing.versions, loses)
			let now = (0, recorded_holder./* heldByRecords */ BF)(versions, (0, model_target./* targetKey */ hD)(target)).holders.get(loses.version)
			if (now?.action !== 'rollback' || !(0, model_target./* isSameTarget */ mv)(now.target, target)) return
			throw new errors./* UsageError */ eb(
				input =>
					`A rollback${((0, records_record./* isReturn */ NP))(now) ? '' : ` of version ${now.version}`} gave ${where(asked)} to version ${loses.version}, so another rollback must say how far back it goes. Name the version that gets it in ${input('to-version')} (${commandFor('rollback', asked, '--to-version N')}), or, if version ${loses.version} is bad as well, name version ${loses.version} in ${input('version')} (${commandFor('rollback', asked, `--version ${loses.version}`)}).`
			)
		}
		function leavesNobody(asked, loses) {
			return new errors./* UsageError */ eb(
				input =>
					`No version had ${where(asked)} before version ${loses.version}, so after a rollback no version would have it. Name the version that gets it: ${commandFor('rollback', asked, '--to-version N')}; or give ${input('force')} if no version is to have it.`
			)
		}
		function nobodyHasIt(asked, standing) {
			let last = (0, former_holder./* formerHolderIn */ L$)(standing, asked.target)
			return new errors./* UsageError */ eb(input =>
				null === last
					? `No version has ${where(asked)}, and no version that had it before can get it back, so there is nothing to roll back. ` +
						byPromotion(asked, 'N', input)
					: `No version has ${where(asked)}, so a rollback must name the version that gets it in ${input('to-version')}. By the records, version ${last} had it before: ${commandFor('rollback', asked, `--to-version ${last}`)}.`
			)
		}
		/** A rollback checks no gates, so it gives what no version has to none that never had it. */ function neverHadIt(asked, { version }) {
			return new errors./* UsageError */ eb(
				input =>
					`No version has ${where(asked)}, and no record of version ${version} says that it had it before, so ${input('to-version')} cannot give it to that version. ${byPromotion(asked, String(version), input)}`
			)
		}
		function byPromotion(asked, version, input) {
			return `A version gets it by a promotion, which checks the gates: ${commandFor('promote', asked, `--version ${version}`)}, with ${input('policy')} or ${input('gates')}.`
		}
		/** Highest first. */ function thereOrComing(stage, standing, passedOver) {
			let coming = passedOver.map(record => (0, announcement./* comingTo */ dl)(stage, record)).filter(it => null !== it)
			return [...new Set([...(0, model_model./* versionsInStage */ tN)(standing, stage), ...coming])].sort((a, b) => b - a)
		}
		/** The stage before this one, as far as a record says that it was another; null where an alias moves. */ function cameFrom(record, { target }) {
			if ('alias' === target.kind) return null
			let from = record?.from ?? 'Archived'
			return from === target.stage ? 'Archived' : from
		}
		async function whoLoses(asked, holders, standing, registry) {
			let rows = await Promise.all(holders.map(version => (0, resolve_version./* existingVersion */ Yf)(registry, standing, version)))
			let wanted = null === asked.version ? rows : rows.filter(row => row.version === asked.version)
			// Of several, the one that came last is what somebody wants to be rid of.
			let [last] = wanted.toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version)
			if (void 0 === last) throw new Error('a version that does not hold the target loses nothing')
			return last
		}
		/**
		 * The version's own record by which it holds the target now, or held it before a rollback gave it
		 * back: null where it was moved past Stagegate, or was rolled back, or lost it to another version,
		 * and came back past it.
		 */ function howItCameThere(loses, { target }, standing) {
			let versions = (0, recorded_holder./* versionsWith */ Yp)(standing.versions, loses)
			let now = (0, recorded_holder./* heldByRecords */ BF)(versions, (0, model_target./* targetKey */ hD)(target)).holders.get(loses.version)
			// What a rollback of another target did tells nothing of who was there before.
			if (void 0 === now || !(0, model_target./* isSameTarget */ mv)(now.target, target)) return null
			if ('rollback' !== now.action) return isMove(now) ? now : null
			// Who was adopted had come past Stagegate, unless a record had brought it there already.
			let broughtIt = it =>
				(0, recorded_holder./* heldByRecords */ BF)(versions, (0, model_target./* targetKey */ hD)(it.target)).holdings.some(
					({ arrived }) => arrived.key === it.key
				)
			let last = (0, read_records./* recordsOn */ yG)(loses)
				.filter(({ state }) => 'done' === state)
				.filter(it => (0, model_target./* isSameTarget */ mv)(it.target, target) || ('stage' === target.kind && isOfStage(it)))
				.filter(it => 'adopt' !== it.action || broughtIt(it)) // Before it got the target back when no version had it, it had it by an earlier record.
				.filter(it => !((0, records_record./* isReturn */ NP)(it) && (0, model_target./* isSameTarget */ mv)(it.target, target)))
				.at(-1)
			return void 0 !== last && (0, model_target./* isSameTarget */ mv)(last.target, target) && isMove(last) ? last : null
		}
		/** Whether it says who was there before the version came. */ function isMove({ action }) {
			return 'promote' === action || 'transition' === action
		}
		function isOfStage({ target }) {
			return 'alias' !== target.kind
		}
		async function whoGets(asked, loses, record, standing, registry) {
			let { toVersion } = asked
			let former = toVersion ?? formerHolder(asked, loses, record, standing)
			if (null === former) return null
			if (former === loses.version)
				throw new errors./* UsageError */ eb(input => `Version ${former} already has ${where(asked)}. Name another version in ${input('to-version')}.`)
			return await fitVersion(asked, former, standing, registry, loses)
		}
		/** The version that gets the target, as far as it may have it; `loses` null: no version has the target. */ async function fitVersion(
			asked,
			version,
			standing,
			registry,
			loses
		) {
			let gets = await registry.readVersion(standing.model, version)
			if (null === gets) {
				let others = await (0, resolve_version./* whatExists */ L8)(registry, standing.model)
				throw new errors./* UsageError */ eb(input =>
					null === asked.toVersion && null !== loses
						? `Version ${version} had ${where(asked)} before version ${loses.version}, but no longer exists. Name another version in ${input('to-version')}.`
						: `Version ${version} of '${(0, untrusted_text./* visible */ RK)(asked.model)}' does not exist. ${others}`
				)
			}
			if (!asked.force) throwIfUnfit(gets, asked)
			throwIfItEmptiesProduction(gets, asked)
			return gets
		}
		function formerHolder(asked, loses, record, standing) {
			let { target } = asked
			if (null === record)
				throw new errors./* UsageError */ eb(
					input =>
						`Version ${loses.version} has ${where(asked)}, but no record of this version says that Stagegate moved it there, so it is not known which version had it before. Name the version that gets it in ${input('to-version')}.`
				)
			if ('stage' === target.kind && record.from === target.stage)
				throw new errors./* UsageError */ eb(
					input =>
						`Version ${loses.version} was in ${target.stage} already before its promotion, together with other versions, so Stagegate cannot choose one of them. Name the version that gets it in ${input('to-version')}.`
				)
			let former = record.former.filter(holder => holder !== loses.version)
			if ('stage' === target.kind && !(0, model_target./* archives */ EK)(record.target)) {
				// It came beside them: who stayed is there, and who has left since is not brought back.
				let holders = (0, model_model./* holdersOf */ pW)(standing, target)
				return former.find(holder => holders.includes(holder)) ?? null
			}
			if (former.length > 1)
				throw new errors./* UsageError */ eb(
					input =>
						`Versions ${former.join(', ')} had ${where(asked)} before version ${loses.version}, and its promotion archived them all, so Stagegate cannot choose one of them. Name the version that gets it in ${input('to-version')}.`
				)
			return former[0] ?? null
		}
		/** Whatever a rollback of Staging does, Production stays as it is. */ function throwIfItEmptiesProduction({ version, stage }, asked) {
			let { target } = asked
			if ('stage' !== target.kind || 'Production' === target.stage || 'Production' !== stage) return
			throw new errors./* UsageError */ eb(
				input =>
					`Version ${version} would get ${where(asked)} back, but it is in Production now, and the rollback would take it out of Production. Name another version in ${input('to-version')}. To take the other version out of ${target.stage} and leave that stage empty, move it to Archived.`
			)
		}
		function throwIfUnfit(gets, asked) {
			let { version, status } = gets
			if ('READY' !== status)
				throw new errors./* UsageError */ eb(
					input =>
						`Version ${version} would get ${where(asked)} back, but its status is ${(0, untrusted_text./* visible */ RK)(status)}, not READY. Name another version in ${input('to-version')}, or give ${input('force')}.`
				)
			let rolledBack = (0, rollback_mark./* rollbackMarkOf */ N_)(gets, asked.target)
			if (null !== rolledBack) {
				let reason = null === rolledBack.reason ? '' : `: ${(0, untrusted_text./* visible */ RK)(rolledBack.reason)}`
				throw new errors./* UsageError */ eb(
					input =>
						`Version ${version} would get ${where(asked)} back, but was itself rolled back from it by ${(0, untrusted_text./* visible */ RK)(rolledBack.by, 100)}${reason}. Name another version in ${input('to-version')}, or give ${input('force')}.`
				)
			}
		}
		function where({ model, target }) {
			return `${(0, model_target./* targetWords */ LT)(target)} of '${(0, untrusted_text./* visible */ RK)(model)}'`
		}
		var exit_codes = __webpack_require__(25979)
		var choice = __webpack_require__(47655)
		var inputs = __webpack_require__(85408)
		var version = __webpack_require__(9398)
		// CONCATENATED MODULE: ./src/commands/inputs/rollback-inputs.ts
		function readRollback(raw) {
			let model = (0, inputs./* readModelName */ jh)(raw)
			let target = (0, inputs./* readServingTarget */ qT)(raw, 'roll back')
			;(0, inputs./* refuseIdleEnvironment */ gn)(raw, ['create-deployment'])
			let toVersion = readNumber(raw, 'to-version', 'who gets the target back')
			let version = readNumber(raw, 'version', 'the one to roll back, if it has the target')
			if (null !== toVersion && toVersion === version)
				throw new errors./* UsageError */ eb(
					input =>
						`${input('version')} and ${input('to-version')} are both ${version}: ${input('version')} is the one that is rolled back, ${input('to-version')} the one that gets the target back.`
				)
			return {
				rollback: { model, target, toVersion, version, force: (0, choice./* isOn */ M)(raw, 'force'), reason: '' === raw.reason ? null : raw.reason },
				dryRun: (0, choice./* isOn */ M)(raw, 'dry-run')
			}
		}
		/** A number only: `@champion` would name whoever holds the target now, whatever was meant. */ function readNumber(raw, name, meaning) {
			let text = raw[name]
			if ('' === text) return null
			let selector = /^\d+$/.test(text) ? (0, version./* parseVersionSelector */ Bg)(text) : null
			if (selector?.kind !== 'number')
				throw new errors./* UsageError */ eb(
					input => `${input(name)} is '${(0, untrusted_text./* visible */ RK)(text)}'; for a rollback it is the number of a version: ${meaning}.`
				)
			return selector.version
		}
		var rights = __webpack_require__(14563)
		// CONCATENATED MODULE: ./src/commands/rollback.ts
		/**
		 * Gives the target back to whoever had it before: by the record with the key `basis`, else by the one
		 * by which it is held now. No gates are asked. Throws a `UsageError` where nobody can tell who that
		 * was, or where they may not have it, and a `ConflictError` where another run may be at work on it,
		 * unless it is forced.
		 */ async function rollback_rollback(asked, registry, machine, basis = null) {
			let promoter = (0, registry_clock./* byClockOf */ j)(registry, machine)
			let { model, target, force } = asked
			;(0, capabilities./* requireTarget */ Fm)(registry, target)
			let [before, permission] = await Promise.all([registry.readSnapshot(model), registry.readPermission(model)])
			// Who wants the same may finish what another run has begun; who wants something else may not.
			let asking = { action: 'rollback', to: asked.toVersion, force }
			let looked = await (0, recover./* recoverAndLook */ zk)(registry, before, target, asking, promoter)
			let { recovered: settled, snapshot: standing, notes } = looked
			let finished = settled.find(each => isWhatIsAsked(each, asked, promoter))
			let nothing = nothingToDo(asked, standing, promoter.run, finished?.record)
			if (null !== nothing) return outcomeOf(asked, standing, nothing, notes)
			let { decided, record, passedOver, ...last } = await decideInTurn({ asked, standing, basis, settled }, registry, promoter)
			let { plan, holders: decidedOn } = decided
			;(0, rights./* requireRight */ IS)(permission, (0, rights./* neededFor */ r4)(plan.changes), model)
			let { holders, ...rolledBack } = await (0, roll_back./* rollBack */ Fu)(registry, last.standing, plan, decidedOn, record, promoter)
			let { kind, problem } = rolledBack
			let tags = 'rolled-back' === kind ? (0, warnings./* tagWarnings */ W)(rolledBack.snapshot, decided.recordOn) : []
			let done = { plan, basis: decided.basis }
			let ending = 'rolled-back' === kind ? { kind, problem, ...done } : { kind, problem, ...done }
			let silent = null === asked.reason ? [{ kind: 'no-reason' }] : []
			let all = [...silent, ...notes, ...(0, recover./* notesOf */ h$)(passedOver), ...tags]
			return { model, target, reason: asked.reason, ending, holders, notes: all }
		}
		/** More rounds than that mean that there are always new ones: those are alive, and have their turn. */ let mostRounds = 3
		/** Forced, it ends what others have begun on the versions that it moves, and decides once more. */ async function decideInTurn(given, registry, promoter) {
			let { asked, basis } = given
			let passedOver = []
			for (let { standing } = given, round = 1; ; round += 1) {
				let begun = [...given.settled, ...passedOver].filter(({ ended }) => 'passed-over' === ended).map(({ record }) => record)
				let decided = await decideRollback(asked, standing, registry, basis, begun)
				let record = recordOf(asked, decided, standing, promoter)
				let inTheWay = asked.force ? (0, turn./* rivals */ Kw)(standing, record, promoter.now()) : []
				if (0 === inTheWay.length || round > mostRounds) return { decided, record, passedOver, standing }
				passedOver.push(...(await (0, recover./* recoverAtOnce */ P0)(registry, standing, inTheWay)))
				standing = await registry.readSnapshot(asked.model)
			}
		}
		/** Says what a rollback would do, and changes nothing. */ async function checkRollback(asked, registry, run) {
			;(0, capabilities./* requireTarget */ Fm)(registry, asked.target)
			let standing = await registry.readSnapshot(asked.model)
			let nothing = nothingToDo(asked, standing, run)
			if (null !== nothing) return outcomeOf(asked, standing, nothing, [])
			let { plan, basis } = await decideRollback(asked, standing, registry)
			return outcomeOf(asked, standing, { kind: 'checked', plan, basis }, [])
		}
		function outcomeOf({ model, target, reason }, standing, ending, notes) {
			return { model, target, reason, ending, holders: (0, model_model./* holdersOf */ pW)(standing, target), notes }
		}
		function recordOf(asked, decided, standing, promoter) {
			let { plan, holders, recordOn } = decided
			return (0, records_record./* begunRecord */ pD)(recordOn, (0, actor./* writerOfRecord */ _)(promoter, standing, [recordOn]), {
				action: 'rollback',
				// No gate is asked who a target is given back to.
				verdict: 'ungated',
				target: plan.target,
				former: holders,
				to: plan.gets,
				back: plan.back,
				reason: asked.reason
			})
		}
		let rollbackCommand = {
			help: {
				about:
					"The record of the holder's own promotion says which version that was. The version that loses the target goes back to the stage that it came from, and is not promoted there again until `stagegate clear-rollback` allows it. No gates are checked.",
				example: "rollback --model-name fraud-detector --alias champion --version 5 \\\n    --reason 'false alarms doubled'"
			},
			takes: {
				'model-name': true,
				alias: true,
				stage: true,
				'to-version': true,
				version: 'Roll back only if this version has the target. Default: whichever version has it.',
				force: true,
				reason: true,
				'dry-run': true,
				environment: true,
				'create-deployment': true
			},
			needs: ['model-name'],
			read: async raw => readRollback(raw),
			work: ({ dryRun }) =>
				dryRun
					? { access: 'read', run: ({ rollback: asked }, { registry }, { run }) => checkRollback(asked, registry, run) }
					: { access: 'write', run: ({ rollback: asked }, { registry }, actor) => rollback_rollback(asked, registry, actor) },
			exitCode: exit_codes./* exitCodeOfRollback */ $Z,
			text: (outcome, paint, place) =>
				(0, render_text./* reportText */ UH)((0, rollback_report./* rollbackReport */ F3)(outcome), paint, (0, render_text./* widthAt */ oG)(place)),
			data: rollbackData,
			job: {
				failure: { word: 'error in the rollback', heading: 'The rollback failed with an error' },
				markdown: (outcome, links) => (0, markdown./* reportMarkdown */ uL)((0, rollback_report./* rollbackReport */ F3)(outcome, links)),
				remarks: (outcome, succeeded) => [remark(outcome, succeeded)],
				outputs(outcome, ui) {
					let { model, holders } = outcome
					let [holder] = holders
					return {
						// No gates were asked.
						verdict: '',
						promoted: 'false',
						'in-place': String(standsAsItShould(outcome)),
						version: void 0 === holder ? '' : String(holder),
						'target-model': (0, output_json./* nameOutput */ H)(model),
						'target-version': void 0 === holder ? '' : String(holder),
						'previous-version': String(whoLost(outcome) ?? ''),
						'evidence-digest': '',
						decision: rollbackOutput(outcome),
						'model-url': void 0 === holder ? '' : (0, links./* modelUrl */ Zr)(ui, model, holder),
						'comment-url': ''
					}
				}
			}
		}
		function remark(outcome, succeeded) {
			let heading = (0, rollback_report./* rollbackHeadline */ pE)(outcome)
			let problem = (0, rollback_report./* rollbackProblem */ sx)(outcome)
			let why = null === outcome.reason ? '' : ` Reason: ${(0, untrusted_text./* visible */ RK)(outcome.reason)}.`
			return {
				level: succeeded ? 'notice' : 'error',
				word: heading.word,
				message: `${(0, render_text./* headingText */ ky)(heading)}.${why}${null === problem ? '' : ` ${problem}`}`
			}
		}
	},
	34694: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// ESM COMPAT FLAG
		__webpack_require__.r(__webpack_exports__)
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { transition: () => transition, transitionCommand: () => transitionCommand })
		var outcome = __webpack_require__(99694)
		var plan = __webpack_require__(96135)
		var warnings = __webpack_require__(33969)
		var errors = __webpack_require__(58692)
		var model_model = __webpack_require__(86272)
		var target_state = __webpack_require__(90788)
		var record = __webpack_require__(5357)
		var registry_clock = __webpack_require__(885)
		var move_target = __webpack_require__(40445)
		var recover = __webpack_require__(37190)
		var phrase = __webpack_require__(55049)
		var promotion_notes = __webpack_require__(78181)
		var render_text = __webpack_require__(18408)
		// CONCATENATED MODULE: ./src/report/transition/transition-report.ts
		/** The sentence that tutorials show: its names stand in quotes, in a terminal as well. */ function transitionText({ model, version, to, moved }) {
			let which = (0, phrase./* say */ cv)`Model version '${version}' of model '${model}'`
			return (0, render_text./* textOf */ b6)(
				moved
					? (0, phrase./* say */ cv)`${which} transitioned to stage '${(0, phrase./* own */ ZV)(to)}'.`
					: (0, phrase./* say */ cv)`${which} is in stage '${(0, phrase./* own */ ZV)(to)}' already.`
			)
		}
		/** What else there is to know: what happened on the way, and that no gate was checked. */ function transitionRemarks({ from, to, moved, notes }) {
			let isSkip = moved && 'Production' === to && 'Staging' !== from
			let warning = isSkip
				? [
						(0,
						phrase./* say */ cv)`warning: the version came from ${(0, phrase./* own */ ZV)(from)}, not from Staging, and no gate was checked. ${'stagegate promote'} checks gates.`
					]
				: []
			return [
				...notes.map(note => (0, phrase./* say */ cv)`note: ${(0, phrase./* sentence */ em)((0, promotion_notes./* noteReason */ Fo)(note))}`),
				...warning
			].map(each => (0, render_text./* textOf */ b6)(each))
		}
		/** The move as data: the `--json` of `stagegate transition-stage`. */ function transitionData({ model, version, from, to, moved, notes }) {
			return { format: 1, model, version: String(version), from, to, moved, notes: (0, promotion_notes./* notesData */ Yc)(notes) }
		}
		var actor = __webpack_require__(56331)
		var exit_codes = __webpack_require__(25979)
		var inputs = __webpack_require__(85408)
		var version = __webpack_require__(9398)
		var version_file = __webpack_require__(37313)
		var rights = __webpack_require__(14563)
		// CONCATENATED MODULE: ./src/commands/transition-stage.ts
		/** The plain verb: moves a version without asking any gate, and records that none was asked. */ async function transition(asked, registry, machine) {
			let promoter = (0, registry_clock./* byClockOf */ j)(registry, machine)
			let { model, target } = asked
			let {
				snapshot: standing,
				row: version,
				notes,
				permission
			} = await (0, recover./* recoverForVersion */ UC)(registry, asked, number => ({ action: 'promote', version: number }), promoter)
			// A record of a move that is none would be one of an ungated one.
			if ((0, target_state./* isInPlace */ RS)((0, model_model./* holdersOf */ pW)(standing, target), target, version.version))
				return { version, applied: { kind: 'already-there' }, notes }
			let holders = (0, model_model./* holdersThatMatter */ wp)(standing, target, version.version)
			let change = (0, plan./* moveTowards */ cP)({ model, target, candidate: version, candidateStage: version.stage, holders })
			;(0, rights./* requireRight */ IS)(permission, 'EDIT', model)
			let applied = await (0, move_target./* moveTarget */ Z)(
				registry,
				standing,
				change,
				(0, record./* begunRecord */ pD)(version, (0, actor./* writerOfRecord */ _)(promoter, standing, [version]), {
					action: 'transition',
					verdict: 'ungated',
					target,
					former: holders,
					reason: null
				}),
				promoter
			)
			let archived = 'promoted' === applied.kind ? applied.archived : []
			let after =
				'promoted' === applied.kind
					? [...(0, outcome./* emptiedNotes */ wH)(change, standing), ...(0, warnings./* tagWarnings */ W)(applied.snapshot, version)]
					: []
			return { version, applied, notes: [...notes, ...(0, outcome./* archivedNotes */ wx)(archived), ...after] }
		}
		/** The plain verb that tutorials look for: no gates, and it says so in its record. */ let transitionCommand = {
			help: {
				about: 'It is recorded as ungated. Other versions stay in the stage unless `archive-existing` is given.',
				example: 'transition-stage --model-name my-model --version 3 --stage Production'
			},
			takes: {
				'model-name': true,
				version: true,
				stage: 'Staging, Production, Archived or None, in upper or lower case.',
				'archive-existing': 'The other versions in Staging or Production move to Archived.'
			},
			needs: ['model-name', 'version', 'stage'],
			async read(raw, { place }) {
				let model = (0, inputs./* readModelName */ jh)(raw)
				let input = (0, version./* parseVersionInput */ gX)(raw.version)
				// Unlike a promotion, this archives nobody unless it is told to.
				let target = (0, inputs./* readTarget */ _E)({ ...raw, 'archive-existing': raw['archive-existing'] || 'false' })
				if ('alias' === target.kind) throw new errors./* UsageError */ eb('transition-stage moves to a stage.')
				return { model, version: await (0, version_file./* readVersionInput */ tY)(input, model, place), target, to: target.stage }
			},
			work: () => ({
				access: 'write',
				run: async (asked, { registry }, actor) => {
					let { version, applied, notes } = await transition(asked, registry, actor)
					// Overtaken, a promotion decides once more; here there is nothing to decide.
					if ('problem' in applied) throw new errors./* ConflictError */ fK(applied.problem)
					return { model: asked.model, version, to: asked.to, applied, notes }
				}
			}),
			exitCode: ({ applied }) => (null === unrecorded(applied) ? exit_codes./* exitCodes */ hS.ok : exit_codes./* exitCodes */ hS.failure),
			text: move => [transitionText(doneBy(move))],
			data: move => transitionData(doneBy(move)),
			asides(move) {
				let said = transitionRemarks(doneBy(move))
				let problem = unrecorded(move.applied)
				return null === problem ? said : [...said, `stagegate: The move is done, but could not be recorded: ${problem}`]
			},
			job: null
		}
		function doneBy({ model, version, to, applied, notes }) {
			let moved = 'promoted' === applied.kind
			return { model, version: version.version, from: version.stage, to, moved, notes }
		}
		function unrecorded(applied) {
			return 'promoted' === applied.kind ? applied.recordProblem : null
		}
	},
	42356: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => isPastTheGates })
		/** Whether somebody moved the target past its gates; the others are only worth knowing. */ function isPastTheGates(finding) {
			switch (finding.kind) {
				case 'holder-without-record':
				case 'holder-ungated':
				case 'returned':
				case 'moved-away':
				case 'several-holders':
				case 'rolled-back-holder':
				case 'artifacts-changed':
				// What cannot be read is never taken for what was promoted.
				case 'artifacts-not-readable':
					return true
				case 'unfinished':
				case 'accepted':
				case 'holder-deleted':
				case 'record-gone':
					return false
			}
		}
	},
	71767: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { Fs: () => auditOf, S7: () => hasMovesPastTheGates, H1: () => versionsToRead })
		var recorded_targets = __webpack_require__(3217)
		var replay = __webpack_require__(3365)
		var model = __webpack_require__(86272)
		var model_target = __webpack_require__(63580)
		var former_holder = __webpack_require__(92326)
		var root_digest = __webpack_require__(71148)
		// CONCATENATED MODULE: ./src/core/audit/artifact-findings.ts
		/** The holders of a target whose promotion to it recorded the digest of their artifacts. */ function promotedWithDigest({
			key,
			holders,
			byRecords: { touchedBy }
		}) {
			let found = touchedBy.filter(
				record =>
					'promote' === record.action &&
					null !== record.artifacts &&
					holders.includes(record.version) &&
					(0, model_target./* targetKey */ hD)(record.target) === key
			)
			// Of several the last.
			return new Map(found.map(record => [record.version, record]))
		}
		/** `artifacts`: as they are now. Nothing is said of a version that is not among them. */ function artifactFindings(audited, artifacts) {
			return [...promotedWithDigest(audited)].flatMap(([version, record]) => {
				let reading = artifacts.get(version)
				if (void 0 === reading) return []
				if ('not-readable' === reading.kind) return [{ kind: 'artifacts-not-readable', version, record, because: reading.because }]
				let found = (0, root_digest./* artifactsDigest */ e)(reading.files, reading.signature)
				return found === record.artifacts ? [] : [{ kind: 'artifacts-changed', version, record, found }]
			})
		}
		var audit_finding = __webpack_require__(42356)
		var records_record = __webpack_require__(5357)
		var rollback_mark = __webpack_require__(5544)
		// CONCATENATED MODULE: ./src/core/audit/holders.ts
		/** What the records say of the versions that hold a target; `gone`: a last move without a record. */ function holderFindings(audited, gone) {
			return [...audited.holders.flatMap(version => [...howItCame(audited, version, gone), ...rolledBack(audited, version)]), ...several(audited)]
		}
		function howItCame(audited, version, gone) {
			let { byRecords, byIntents, recorded } = audited
			let replayed = byRecords.holders.has(version) ? byRecords : byIntents
			let record = replayed.holders.get(version)
			if (void 0 !== record) return byItsRecord(audited, replayed, version, record)
			// The next findings would say it of a version that the registered model's own tag speaks for.
			if (gone?.version === version) return []
			let departure = byRecords.departures.get(version)
			if (void 0 === departure) {
				let folded = recorded.compacted.get(version) ?? 0
				return [{ kind: 'holder-without-record', version, folded, copied: recorded.copied.has(version) }]
			}
			return isLeftOver(audited) && !departure.isNamed ? [] : [{ kind: 'returned', version, record: departure.record }]
		}
		/** A rollback asks no gates: who got the target by one is judged by what let it through before. */ function byItsRecord(
			{ key },
			{ touchedBy },
			version,
			record
		) {
			let isGivenBack = 'rollback' === record.action
			let own = touchedBy.filter(it => it.version === version && (0, model_target./* targetKey */ hD)(it.target) === key)
			let judged = isGivenBack ? own.findLast(wasLetThrough) : record
			// A rollback's record, or an adoption's, may say what it likes: no gate was asked by it.
			if (judged?.action === 'promote' || judged?.action === 'transition') {
				if ('pass' === judged.verdict) return []
				if ('accepted' === judged.verdict) return [{ kind: 'accepted', version, record: judged }]
			}
			// Who is vouched for is the one who holds it, or has got it back since.
			let adopted = own.findLast(
				it => 'adopt' === it.action && 'accepted' === it.verdict && (isGivenBack || (0, records_record./* inOrder */ al)(it, record) >= 0)
			)
			if (void 0 !== adopted) return [{ kind: 'accepted', version, record: adopted }]
			// Whatever else a record may say there, it does not say that gates passed.
			return [{ kind: 'holder-ungated', version, record }]
		}
		/** A promotion that passed its gates, or was accepted. */ function wasLetThrough({ action, verdict }) {
			return 'promote' === action && ('pass' === verdict || 'accepted' === verdict)
		}
		function rolledBack({ versions, target }, version) {
			let row = versions.get(version)
			let found = void 0 === row ? null : (0, rollback_mark./* rollbackMarkOf */ N_)(row, target)
			return null === found ? [] : [{ kind: 'rolled-back-holder', version, rolledBack: found }]
		}
		function several(audited) {
			let { holders, byRecords, byIntents } = audited
			let isMeant = version => byRecords.holders.has(version) || byIntents.holders.has(version)
			if (holders.length < 2 || holders.every(isMeant)) return []
			let version = holders.find(isMeant) ?? holders[0]
			if (void 0 === version) return []
			let others = holders.filter(each => each !== version)
			return [{ kind: 'several-holders', version, others }]
		}
		/** Whether the one that the records give it to is there as well: then the others were left behind. */ function isLeftOver({ holders, byRecords }) {
			return holders.some(version => byRecords.holders.has(version))
		}
		// CONCATENATED MODULE: ./src/core/audit/lost-holders.ts
		/** What the records say of versions that do not hold a target; `gone`: a move without a record. */ function absentFindings(audited, gone) {
			let { unfinished } = audited
			return [...unfinished.map(record => ({ kind: 'unfinished', version: record.version, record })), ...movedAway(audited, gone), ...recordGone(audited, gone)]
		}
		function movedAway(audited, gone) {
			let { holders, versions, byRecords, byIntents } = audited
			return [...byRecords.holders].flatMap(([version, record]) => {
				// Something that was begun may have taken it away.
				if (holders.includes(version) || !byIntents.holders.has(version)) return []
				if (!versions.has(version)) return [{ kind: 'holder-deleted', version, record }]
				// So may a move whose record was deleted with its version.
				return null === gone ? [{ kind: 'moved-away', version, record }] : []
			})
		}
		function recordGone({ versions }, gone) {
			if (null === gone) return []
			let deleted = !versions.has(gone.version)
			return [{ kind: 'record-gone', version: gone.version, lastHolder: gone, deleted }]
		}
		// CONCATENATED MODULE: ./src/core/audit/audit.ts
		/** The versions of which `auditOf` wants the artifacts: they were promoted with a digest of these. */ function versionsToRead(snapshot, besides) {
			let found = auditedTargets(snapshot, besides).flatMap(({ audited }) => [...promotedWithDigest(audited).keys()])
			return [...new Set(found)]
		}
		/**
		 * Of Production, of every stage and alias that a record or a tag of the registered model speaks of,
		 * those that were copied from elsewhere among them, and of those that are named besides. Archived and None are nobody's to guard. `snapshot.versions`
		 * must be all of them. `artifacts`: of `versionsToRead`; where they are left out, they are not checked.
		 */ function auditOf(snapshot, besides, artifacts = new Map()) {
			let found = auditedTargets(snapshot, besides)
			let keys = new Set(found.map(({ audited }) => audited.key))
			let targets = found.map(({ audited, lastHolder, formerHolder: former }) => {
				let { key, target, holders } = audited
				let findings = [...holderFindings(audited, lastHolder), ...artifactFindings(audited, artifacts), ...absentFindings(audited, lastHolder)]
				return { key, target, holders, formerHolder: former, findings: worstFirst(findings) }
			})
			let notChecked = [...snapshot.aliases.keys()].filter(alias => !keys.has((0, model_target./* targetKey */ hD)({ kind: 'alias', alias }))).sort()
			return { model: snapshot.model, targets, notChecked }
		}
		function auditedTargets(snapshot, besides) {
			let recorded = (0, recorded_targets./* recordedIn */ AK)(snapshot)
			let ended = recorded.records.filter(({ state }) => 'done' === state)
			let begun = recorded.records.filter(({ state }) => 'begun' === state)
			let byRecords = (0, replay./* replay */ eZ)(ended)
			let byIntents = (0, replay./* replay */ eZ)(recorded.records.filter(({ state }) => 'undone' !== state))
			let gone = new Map((0, recorded_targets./* withoutRecord */ k6)(recorded).map(it => [(0, model_target./* targetKey */ hD)(it.target), it]))
			let done = Map.groupBy(ended, ({ target }) => (0, model_target./* targetKey */ hD)(target))
			let unfinished = Map.groupBy(begun, ({ target }) => (0, model_target./* targetKey */ hD)(target))
			let versions = new Map(snapshot.versions.map(row => [row.version, row]))
			let keys = new Set([
				(0, model_target./* stageKey */ Ih)('Production'),
				...besides.map(model_target./* targetKey */ hD),
				...(0, recorded_targets./* recordedTargets */ DD)(recorded),
				...recorded.elsewhere.map(model_target./* targetKey */ hD)
			])
			return [...keys].flatMap(key => {
				let target = (0, model_target./* targetOfKey */ Ou)(key)
				if (null === target || 'retirement' === target.kind) return []
				let holders = (0, model./* holdersOf */ pW)(snapshot, target)
				let audited = {
					key,
					target,
					holders,
					versions,
					recorded: recorded,
					byRecords: byRecords.get(key) ?? replay./* untouched */ sF,
					byIntents: byIntents.get(key) ?? replay./* untouched */ sF,
					unfinished: unfinished.get(key) ?? []
				}
				let lastHolder = gone.get(key) ?? null
				let { holdings } = audited.byRecords
				let records = done.get(key) ?? []
				let former = 0 === holders.length ? (0, former_holder./* formerHolder */ o4)({ target, records, holdings, versions }) : null
				return [{ audited, lastHolder, formerHolder: former }]
			})
		}
		/** Whether any target was moved past its gates. */ function hasMovesPastTheGates({ targets }) {
			return targets.some(({ findings }) => findings.some(audit_finding./* isPastTheGates */ c))
		}
		function worstFirst(findings) {
			return findings.toSorted((a, b) => Number((0, audit_finding./* isPastTheGates */ c)(b)) - Number((0, audit_finding./* isPastTheGates */ c)(a)))
		}
	},
	70092: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { a: () => scenarioFacts })
		var gate = __webpack_require__(11741)
		var model_model = __webpack_require__(86272)
		var target = __webpack_require__(63580)
		var evidence_rules = __webpack_require__(48742)
		// CONCATENATED MODULE: ./src/core/policy-test/scenario-version.ts
		/** The facts that a registry would give of it. `now`: milliseconds since 1970. */ function evidenceOf(made, { model, version }, now, rules) {
			let id = `run-of-version-${version}`
			let evaluations = made.evaluations.map((evaluation, index) => {
				let its = (0, model_model./* runId */ Vz)(`evaluation-${index + 1}-of-version-${version}`)
				return { ...evaluation, run: foundRun(its, evaluation, evaluation.metrics, now) }
			})
			let key = (0, evidence_rules./* searchKey */ ai)(rules)
			let unlinked = evaluations.filter(({ linked }) => !linked).map(({ run }) => run.runId)
			let training = trainingRun(made, (0, model_model./* runId */ Vz)(id), now)
			return {
				model,
				version,
				status: made.status,
				identity: { source: `models:/${modelIdOf(version)}`, createdAt: 0 },
				run: training,
				ownModel: ownModelOf(made, version, training, evaluations),
				otherRuns: new Map(evaluations.map(({ run }) => [run.runId, run])),
				searched: new Map(null === key ? [] : [[key, unlinked]]),
				namedRun: null
			}
		}
		function trainingRun({ run, metrics }, id, now) {
			switch (run.kind) {
				case 'none':
					return { kind: 'none' }
				case 'gone':
					return { kind: 'gone', runId: id }
				case 'found':
					return foundRun(id, run, metrics, now)
			}
		}
		function foundRun(id, state, metrics, now) {
			let endedAt = null === state.endedAgo ? null : now - state.endedAgo
			let histories = new Map([...metrics].map(([metric, values]) => [metric, pointsOf(values, endedAt ?? now)]))
			return {
				kind: 'found',
				runId: id,
				experimentId: state.experiment,
				status: state.status,
				deleted: state.deleted,
				startedAt: null,
				endedAt,
				commit: null,
				scorers: null,
				datasets: [],
				metrics: new Map(
					[...histories].flatMap(([metric, points]) => {
						let last = points.at(-1)
						return void 0 === last ? [] : [[metric, last]]
					})
				),
				histories,
				otherModels: { outputs: false, inputs: [] },
				namesOwnModel: false,
				// Nobody else has any of these values.
				foreignEntries: new Map([...metrics.keys()].map(metric => [metric, { kind: 'found', values: 'all', entries: [] }]))
			}
		}
		function modelIdOf(version) {
			return (0, model_model./* loggedModelId */ rH)(`model-of-version-${version}`)
		}
		/** MLflow knows datasets and evaluations only of a logged model. */ function ownModelOf({ datasets, loggedModel }, version, training, evaluations) {
			let id = modelIdOf(version)
			if ('gone' === loggedModel) return { kind: 'gone', id }
			if ('ambiguous' === loggedModel) return { kind: 'ambiguous', because: 'several-models' }
			let linked = evaluations.filter(evaluation => evaluation.linked)
			if ('as-told' === loggedModel && null === datasets && 0 === linked.length) return { kind: 'none' }
			let found = 'found' === training.kind ? training : null
			let entries = [
				...(null === found || null === datasets ? [] : entriesOf(found, datasets)),
				...linked.flatMap(({ run, datasets: its }) => [...entriesOf(run, new Map([...run.histories.keys()].map(it => [it, its?.get(it) ?? []])))])
			].map(entry => ({ ...entry, model: id }))
			let model = { id, name: 'model', sourceRunId: found?.runId ?? null, entries }
			return { kind: 'known', model }
		}
		/** The last one is logged when the run ends. */ function pointsOf(values, endedAt) {
			return values.map((value, step) => ({ value, step, timestamp: endedAt - (values.length - 1 - step) }))
		}
		/** A metric with no dataset at all was logged without one. */ function entriesOf({ histories, runId: run }, datasets) {
			return [...datasets].flatMap(([metric, names]) =>
				(histories.get(metric) ?? []).map(({ step, timestamp, value }, index) => {
					let name = names[index] ?? names[0]
					let dataset = void 0 === name ? null : { name, digest: name }
					return { metric, runId: run, step, timestamp, value, dataset }
				})
			)
		}
		// CONCATENATED MODULE: ./src/core/policy-test/scenario.ts
		let commit = '0'.repeat(40)
		/** The facts that a decision by these gates would rest on. */ function scenarioFacts(scenario, gates, evidence) {
			let { model, target, candidate, now } = scenario
			let sides = sidesOf(scenario, evidence)
			let holders = [...(holdsTarget(scenario) ? [sides.candidate] : []), ...(null === sides.champion ? [] : [sides.champion])].map(({ version }) => version)
			let named = gates.map(gate./* baselineOfGate */ on).filter(baseline => null !== baseline)
			let baselines = [{ kind: 'champion' }, ...named].map(baseline => {
				let evidence = baselineOf(baseline, sides, scenario)
				let key = (0, gate./* baselineKey */ x2)(baseline)
				return [key, null === evidence ? { kind: 'absent' } : { kind: 'present', evidence }]
			})
			return {
				model,
				target,
				candidate: sides.candidate,
				copies: null,
				candidateStage: candidate.stage,
				candidateAliases: candidate.aliases,
				candidateTags: candidate.tags,
				arrivedAt: null === candidate.arrivedAgo ? null : now - candidate.arrivedAgo,
				arrivedAtByOther: null,
				codeOrigin: null === candidate.commit ? { kind: 'not-recorded' } : { kind: 'recorded', commit, relation: candidate.commit },
				signatures: scenario.signatures,
				artifacts: scenario.artifacts,
				now,
				rolledBack: null,
				superseded: null,
				meantAlias: null,
				needsManageToUndo: false,
				makesCopies: true,
				holders: holders.sort((a, b) => b - a),
				heldBefore: scenario.heldBefore,
				// Each is its own id.
				experiments: new Map(null === evidence.experiment ? [] : [[evidence.experiment, evidence.experiment]]),
				baselines: new Map(baselines)
			}
		}
		/** Whether the candidate is where it should go. */ function holdsTarget({ target, candidate }) {
			return 'alias' === target.kind ? candidate.aliases.includes(target.alias) : candidate.stage === target.stage
		}
		/** Gives each a number: `version:7` its own, the others the lowest free ones, the candidate last. */ function sidesOf(scenario, evidence) {
			let { candidate, champion, others, now } = scenario
			let taken = new Set([...others.keys()].map(numberIn).filter(number => null !== number))
			let number = 0
			let next = () => {
				do number += 1
				while (taken.has(number))
				return (0, model_model./* versionNumber */ e1)(number)
			}
			let numbered = key => {
				let own = numberIn(key)
				return null === own ? next() : (0, model_model./* versionNumber */ e1)(own)
			}
			let of = (made, version, model = scenario.model) => evidenceOf(made, { model, version }, now, evidence)
			return {
				others: new Map([...others].map(([key, other]) => [key, of(other, numbered(key), modelIn(key))])),
				champion: null === champion ? null : of(champion, next()),
				candidate: of(candidate, next())
			}
		}
		function numberIn(key) {
			let number = /^version:([0-9]+)$/.exec(key)?.[1]
			return void 0 === number ? null : Number(number)
		}
		/** Of a version of another registered model, the name of that. */ function modelIn(key) {
			let name = /^models:\/([^/]+?)(?:@[^@/]+|\/[0-9]+)$/s.exec(key)?.[1]
			return void 0 === name ? void 0 : (0, model_model./* modelName */ fD)(name)
		}
		/** null: nobody holds it. As in a registry, the candidate stands there only if nobody else does. */ function baselineOf(
			baseline,
			{ candidate, champion, others },
			scenario
		) {
			let key = (0, gate./* baselineKey */ x2)(baseline)
			let inTarget = champion ?? (holdsTarget(scenario) ? candidate : null)
			if ('champion' === baseline.kind || key === (0, target./* targetKey */ hD)(scenario.target)) return inTarget
			let other = others.get(key)
			if (void 0 !== other) return other
			switch (baseline.kind) {
				case 'alias':
					return scenario.candidate.aliases.includes(baseline.alias) ? candidate : null
				case 'stage':
					return scenario.candidate.stage === baseline.stage ? candidate : null
				case 'model-alias':
					return null
				case 'version':
				case 'model-version':
					// In a registry this is an error, too, and never a baseline that nobody holds.
					throw new Error(`${key} was not made up`)
			}
		}
	},
	31589: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { ET: () => begunCopiesIn, Tx: () => begunCopyTag, iJ: () => inOrderOfCopies })
		var $model_target_3 = __webpack_require__(63580)
		var $announcement_0 = __webpack_require__(72739)
		var $record_1 = __webpack_require__(5357)
		var $record_tag_2 = __webpack_require__(47880)
		/** The tag on the registered model that gets the copy. */ function begunCopyTag({ key, seq, target, source, at, by, run }, { createdAt }) {
			let value = (0, $record_tag_2./* .fitted */ $5)([200, 40, 0], room => ({
				v: 1,
				seq,
				state: 'begun',
				action: 'copy',
				target: (0, $model_target_3./* .targetKey */ hD)(target),
				source,
				at: new Date(at).toISOString(),
				by: (0, $record_tag_2./* .cut */ Jj)(by, room),
				run: null !== run && run.length <= room + 100 ? run : null,
				model: createdAt
			}))
			return { key: $announcement_0./* .announcementPrefix */ Ai + key.slice(-8), value }
		}
		/** Those that are about this registered model, in their order. */ function begunCopiesIn({ createdAt, tags }) {
			return [...tags]
				.filter(([key, value]) => key.startsWith($announcement_0./* .announcementPrefix */ Ai) && value.length <= $record_tag_2./* .longestValue */ Q_)
				.map(([key, value]) => read(key.slice($announcement_0./* .announcementPrefix */ Ai.length), value, createdAt))
				.filter(copy => null !== copy)
				.sort(inOrderOfCopies)
		}
		/** As of records: by their place in the order, of two with the same the nonce decides. */ function inOrderOfCopies(a, b) {
			if (a.seq !== b.seq) return a.seq - b.seq
			return a.key.slice(-8) < b.key.slice(-8) ? -1 : 1
		}
		function read(nonce, text, createdAt) {
			let data = (0, $record_tag_2./* .fieldsOf */ Pf)(text) ?? {}
			let at = (0, $record_tag_2./* .momentIn */ Ii)(data.at)
			let source = (0, $record_tag_2./* .textIn */ r7)(data.source)
			let target = (0, $model_target_3./* .targetOfKey */ Ou)((0, $record_tag_2./* .textIn */ r7)(data.target) ?? '')
			let { v, seq, state, action, model } = data
			if (1 !== v || 'begun' !== state || 'copy' !== action || model !== createdAt) return null
			if (!/^[0-9a-f]{8}$/.test(nonce) || null === at || null === source || !(0, $record_1./* .isSeq */ oP)(seq)) return null
			if (null === target || 'retirement' === target.kind) return null
			let [by, run] = [(0, $record_tag_2./* .textIn */ r7)(data.by) ?? '', (0, $record_tag_2./* .textIn */ r7)(data.run)]
			return { key: (0, $record_1./* .recordKey */ Hy)(at, nonce), seq, target, source, at, by, run }
		}
	},
	64879: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => seqAfter })
		var $announcement_0 = __webpack_require__(72739)
		var $begun_copy_1 = __webpack_require__(31589)
		var $last_holder_2 = __webpack_require__(83203)
		var $read_records_3 = __webpack_require__(33091)
		var $record_4 = __webpack_require__(5357)
		/**
		 * The place of a record that comes after all that was read: what these versions' records say, what is
		 * announced, and what the registered model's own tags say of versions that are not among these. It
		 * counts all targets, for a version that leaves one stage for another is in both their histories.
		 */ function seqAfter(snapshot, besides = []) {
			let { versions } = snapshot
			return (0, $record_4./* .nextSeq */ v)([
				...[...versions, ...besides].flatMap($read_records_3./* .seqsOn */ eg),
				...(0, $announcement_0./* .unfinishedIn */ Fp)(snapshot).map(({ seq }) => seq),
				...(0, $begun_copy_1./* .begunCopiesIn */ ET)(snapshot).map(({ seq }) => seq),
				...(0, $last_holder_2./* .lastHolders */ G)(snapshot).map(({ seq }) => seq)
			])
		}
	},
	92326: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L$: () => formerHolderIn, jn: () => hadBefore, o4: () => formerHolder })
		var $history_recorded_targets_0 = __webpack_require__(3217)
		var $history_replay_1 = __webpack_require__(3365)
		var $model_target_4 = __webpack_require__(63580)
		var $records_read_records_2 = __webpack_require__(33091)
		var $records_rollback_mark_3 = __webpack_require__(5544)
		/**
		 * Whether the version's own records say that it had the target in this registered model. Records of other
		 * versions name it by its number only, which a deleted version may have had before.
		 */ function hadBefore(row, target) {
			return (0, $records_read_records_2./* .recordsOn */ yG)(row).some(
				it => 'done' === it.state && (0, $model_target_4./* .isSameTarget */ mv)(it.target, target)
			)
		}
		/** The version that a target that no version has may be given back to, by the records; null: none. */ function formerHolder(recorded) {
			let { target, records, holdings, versions } = recorded
			let own = new Set(records.map(({ version }) => version))
			let last = holdings.findLast(({ version }) => {
				let row = versions.get(version)
				return void 0 !== row && own.has(version) && isFit(row, target)
			})
			return last?.version ?? null
		}
		/** The same of one target of a registered model. */ function formerHolderIn({ versions }, target) {
			let done = (0, $history_recorded_targets_0./* .recordsOf */ M$)(versions).filter(({ state }) => 'done' === state)
			return formerHolder({
				target,
				records: done.filter(it => (0, $model_target_4./* .isSameTarget */ mv)(it.target, target)),
				holdings: ((0, $history_replay_1./* .replay */ eZ)(done).get((0, $model_target_4./* .targetKey */ hD)(target)) ?? $history_replay_1./* .untouched */ sF)
					.holdings,
				versions: new Map(versions.map(row => [row.version, row]))
			})
		}
		/** Whether a rollback without `force` accepts it. */ function isFit(row, target) {
			let emptiesProduction = 'stage:Staging' === (0, $model_target_4./* .targetKey */ hD)(target) && 'Production' === row.stage
			return 'READY' === row.status && null === (0, $records_rollback_mark_3./* .rollbackMarkOf */ N_)(row, target) && !emptiesProduction
		}
	},
	97982: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { II: () => planRollback, O6: () => planReturn, lZ: () => wayBack })
		/**
		 * Where the version goes that loses `target`: back to the stage that it came from, else to Archived.
		 * Nobody enters a stage that serves beside its holder, and Production by no rollback but its own.
		 * `others`: who is in the stage that it came from, but for the version itself.
		 */ function wayBack(target, from, others) {
			switch (from) {
				case 'None':
				case 'Archived':
					return from
				case 'Staging':
					return 'Production' === target && 0 === others.length ? from : 'Archived'
				case 'Production':
					return 'Archived'
			}
		}
		/**
		 * Gives back what stood there before, as far as anybody asked for nothing else, and as far as that
		 * changes no other stage that serves.
		 */ function planRollback(facts) {
			let { target } = facts
			let common = { loses: facts.loses.version, gets: facts.gets?.version ?? null }
			switch (target.kind) {
				case 'alias':
					return { ...{ target, ...common, back: null, closed: null }, changes: [aliasChange(facts, target)] }
				case 'stage': {
					let from = facts.from ?? { stage: 'Archived', holders: [] }
					// By then, whoever gets the target has left the stage that it came from.
					let others = from.holders.filter(it => it !== common.gets && it !== common.loses)
					let back = wayBack(target.stage, from.stage, others)
					let changes = stageChanges(facts, target.stage, back)
					let [first] = changes
					let archiveExisting = 'move-to-stage' === first.kind && first.archiveExisting
					let closed = back === from.stage ? null : { stage: from.stage, holders: others }
					return { target: { ...target, archiveExisting }, ...common, back, closed, changes }
				}
			}
		}
		/** Gives a target that no version has back to one that had it before. */ function planReturn(target, gets) {
			let { model, version } = gets
			let common = { loses: null, gets: version, back: null, closed: null }
			switch (target.kind) {
				case 'alias': {
					let { alias } = target
					let change = { kind: 'point-alias', model, alias, version, from: null }
					return { target, ...common, changes: [change] }
				}
				case 'stage': {
					let move = { from: gets.stage, to: target.stage, archiveExisting: true, holders: [] }
					let change = { kind: 'move-to-stage', model, version, ...move }
					return { target: { ...target, archiveExisting: true }, ...common, changes: [change] }
				}
			}
		}
		function aliasChange({ model, loses, gets }, { alias }) {
			if (null === gets) return { kind: 'remove-alias', model, alias, version: loses.version }
			return { kind: 'point-alias', model, alias, version: gets.version, from: loses.version }
		}
		/** One request gives the stage to one version and takes it from the others: there is always one. */ function stageChanges(
			{ model, loses, gets, holders },
			stage,
			back
		) {
			let leave = from => ({
				kind: 'move-to-stage',
				model,
				version: loses.version,
				from,
				to: back,
				archiveExisting: false,
				// Who else is in Archived or None is nobody's business, and where it serves nobody is there.
				holders: []
			})
			if (null === gets || gets.stage === stage) return [leave(stage)]
			let restore = { kind: 'move-to-stage', model, version: gets.version, from: gets.stage, to: stage, archiveExisting: true, holders }
			return 'Archived' === back ? [restore] : [restore, leave('Archived')]
		}
	},
	26009: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => fullSnapshot })
		let mostAttempts = 3
		/**
		 * Who holds what, with all versions there are: any of them may carry a record. Where somebody moves
		 * a version meanwhile, it is read again, for half of a move looks like one past the gates.
		 */ async function fullSnapshot(model, registry) {
			for (let attempt = 1; ; attempt += 1) {
				let before = await registry.readSnapshot(model)
				let versions = await registry.listVersions(model)
				let after = await registry.readSnapshot(model)
				if (attempt === mostAttempts || holdersIn(before) === holdersIn(after)) return { ...after, versions }
			}
		}
		/** Equal for two readings between which nobody moved anything. */ function holdersIn({ aliases, versions }) {
			return JSON.stringify([[...aliases], versions.map(({ version, stage, updatedAt }) => [version, stage, updatedAt])])
		}
	},
	72375: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { u: () => carryOut, M: () => complete })
		var errors = __webpack_require__(58692)
		var announcement = __webpack_require__(72739)
		var next_seq = __webpack_require__(64879)
		var records_record = __webpack_require__(5357)
		var untrusted_text = __webpack_require__(74213)
		var resolve_version = __webpack_require__(97984)
		var model_model = __webpack_require__(86272)
		var model_target = __webpack_require__(63580)
		// CONCATENATED MODULE: ./src/moves/read-back.ts
		/** More rounds than that mean that somebody else keeps moving versions there. */ let mostRounds = 10
		/**
		 * Reads who holds the target after a move, and where a move archives, reduces several holders to
		 * one. All who race agree on the rule: the one that was changed last stays, of two at the same
		 * moment the higher number, whoever asks. To prefer one's own would leave none.
		 */ async function readBack(registry, model, target) {
			let archived = []
			for (let round = 1; ; round += 1) {
				let snapshot = await snapshotAfter(registry, model)
				let holders = (0, model_model./* holdersOf */ pW)(snapshot, target)
				if (!(0, model_target./* archives */ EK)(target) || 'stage' !== target.kind || holders.length <= 1) return { snapshot, archived }
				if (round > mostRounds) throw stillSeveral(model, holders)
				let stays = survivor(snapshot, holders)
				for (let version of holders.filter(holder => holder !== stays)) if (await archive(registry, model, version, target.stage)) archived.push(version)
			}
		}
		/** false: somebody else has archived it already, or moved it on; the next look tells. */ async function archive(registry, model, version, from) {
			let leave = { from, to: 'Archived', archiveExisting: false, holders: [] }
			try {
				await registry.move({ kind: 'move-to-stage', model, version, ...leave })
				return true
			} catch (error) {
				if (!(error instanceof errors./* ConflictError */ fK)) throw error
				return false
			}
		}
		function survivor({ versions }, holders) {
			let [last] = versions.filter(({ version }) => holders.includes(version)).toSorted((a, b) => b.updatedAt - a.updatedAt || b.version - a.version)
			return last?.version
		}
		/** A move that cannot be read back may stand, and must not be reported as if it did not. */ async function snapshotAfter(registry, model) {
			try {
				return await registry.readSnapshot(model)
			} catch (cause) {
				if (!(cause instanceof errors./* StagegateError */ qU)) throw cause
				throw new errors./* RegistryError */ gl(
					`The registry accepted a move in '${(0, untrusted_text./* visible */ RK)(model)}', but could not be read afterwards, so it is not known which version has the target now. Run again: a new run reads the registry and completes the record. ${cause.message}`,
					{ cause }
				)
			}
		}
		function stillSeveral(model, holders) {
			return new errors./* RegistryError */ gl(
				`Several versions of '${(0, untrusted_text./* visible */ RK)(model)}' are in the target stage at once (${holders.join(', ')}). This run archived all but one several times, and each time somebody else moved others there. Find out who, and run again.`
			)
		}
		var write_records = __webpack_require__(64822)
		// CONCATENATED MODULE: ./src/moves/require-room.ts
		/**
		 * Throws a `UsageError` where the registered model or its version has no room for the tags that this writes:
		 * found out after the move, it would stand without a record.
		 */ async function requireRoom(registry, intent) {
			let { mostTags } = registry.capabilities
			if (null === mostTags) return
			let { model: snapshot, record } = intent
			let row = await (0, resolve_version./* versionIfThere */ yl)(registry, snapshot, record.version)
			// Of a version that is gone, what comes next says so.
			if (null === row) return
			let { record: ended, model, before, after } = intent.tags(record, snapshot)
			let tags = new Map([...row.tags, ...before.map(it => [it.key, it.value])])
			let done = (0, records_record./* recordTag */ yg)({ ...ended, state: 'done' })
			let writes = [...(0, write_records./* recordWrites */ qm)({ ...row, tags }, done), ...after]
			let announced = (0, announcement./* announcementTag */ gy)(record, snapshot)
			let places = [
				{ what: `The registered model '${(0, untrusted_text./* visible */ RK)(snapshot.model)}'`, count: mostAtOnce(snapshot.tags, [announced, ...model]) },
				{ what: `Version ${record.version} of '${(0, untrusted_text./* visible */ RK)(snapshot.model)}'`, count: mostAtOnce(row.tags, [...before, ...writes]) }
			]
			let full = places.find(({ count }) => count > mostTags)
			if (void 0 === full) return
			throw new errors./* UsageError */ eb(
				`${full.what} would have ${full.count} tags, and ${registry.address} takes ${mostTags}. Delete tags that nobody needs. Nothing was written.`
			)
		}
		/** How many there are at most on the way, if these are written one after the other. */ function mostAtOnce(tags, writes) {
			let keys = new Set(tags.keys())
			let most = 0
			for (let { key, value } of writes) {
				if (null === value) keys.delete(key)
				else keys.add(key)
				most = Math.max(most, keys.size)
			}
			return most
		}
		var moves_turn = __webpack_require__(29543)
		// CONCATENATED MODULE: ./src/moves/carry-out.ts
		/**
		 * The one way in which anything in a registry is moved: announces, waits for its turn, reads again,
		 * changes, reads back, repairs what others left, and records how it ended. Killed at any point, the
		 * next run finds the announcement and finishes or removes it.
		 *
		 * Throws what the registry throws when it cannot be read or written.
		 */ async function carryOut(registry, intent, clock) {
			if (null !== registry.transact) return await atOnce(registry, registry.transact, intent)
			let { uninterrupted = work => work(new AbortController().signal) } = clock
			return await uninterrupted(interruption => stepByStep(registry, intent, clock, interruption))
		}
		async function stepByStep(registry, intent, clock, interruption) {
			let { record } = intent
			let { model } = intent.model
			await requireRoom(registry, intent)
			await (0, write_records./* announce */ iP)(registry, intent.model, record)
			let turn = await (0, moves_turn./* waitForTurn */ qg)(registry, intent, clock, interruption).catch(async error => {
				await (0, write_records./* retract */ I4)(registry, model, record)
				throw error
			})
			let { snapshot } = turn
			if ('mine' !== turn.kind) {
				await (0, write_records./* retract */ I4)(registry, model, record)
				if ('interrupted' === turn.kind) throw interrupted(model)
				return turn
			}
			let moved = await move(registry, turn.changes)
			if ('refused' === moved.kind) {
				await (0, write_records./* retract */ I4)(registry, model, record)
				throw moved.error
			}
			if ('stopped' === moved.kind) return await stopped(registry, intent, snapshot, moved.problem)
			let ended = { ...record, seq: Math.max(record.seq, (0, next_seq./* seqAfter */ c)(withoutOwn(snapshot, record))) }
			let nothingMoved = 0 === turn.changes.length
			let tagsWritten = (0, write_records./* problemOf */ Zw)(() => writeModelTags(registry, model, intent.tags(ended, snapshot).model))
			let after = nothingMoved ? { snapshot, archived: [] } : await readBack(registry, model, record.target).finally(() => tagsWritten)
			let tagProblem = await tagsWritten
			if (!intent.reached(after.snapshot)) {
				await endAsUndone(registry, after.snapshot, ended)
				return { kind: 'lost', problem: null, snapshot: after.snapshot }
			}
			// As long as the registered model does not say it, the next run has something to complete.
			if (null !== tagProblem) return { kind: 'done', problem: tagProblem, ...after }
			return { kind: 'done', ...after, ...(await endAsDone(registry, intent, ended, after.snapshot)) }
		}
		function interrupted(model) {
			return new errors./* RegistryError */ gl(`The run was stopped before it moved anything in '${(0, untrusted_text./* visible */ RK)(model)}'.`, {
				refused: true
			})
		}
		async function move(registry, changes) {
			for (let [index, change] of changes.entries())
				try {
					await registry.move(change)
				} catch (error) {
					if (error instanceof errors./* ConflictError */ fK) return { kind: 'stopped', problem: error.message }
					// Of any other failure nobody knows whether it moved: the announcement stays for the next run.
					if (0 === index && (0, write_records./* wasRefused */ GD)(error)) return { kind: 'refused', error }
					throw 0 === index ? error : halfWay(change.model, error)
				}
			return { kind: 'moved' }
		}
		/** The first change is the one that the target's holders change with. */ function halfWay(model, error) {
			if (!(error instanceof errors./* StagegateError */ qU)) return error
			return new errors./* RegistryError */ gl(
				`The target of '${(0, untrusted_text./* visible */ RK)(model)}' has moved, but another version could not be moved to its new stage. Run again: a new run completes the move and the record. ${error.message}`,
				{ cause: error }
			)
		}
		/** It may have moved, and somebody else on top of it. */ async function stopped(registry, intent, before, problem) {
			let { record } = intent
			let after = await readBack(registry, before.model, record.target)
			let { snapshot } = after
			let ended = { ...record, seq: Math.max(record.seq, (0, next_seq./* seqAfter */ c)(withoutOwn(snapshot, record))) }
			let now = intent.expects(snapshot)
			if ('reached' !== now.kind && intent.reached(snapshot)) {
				let tagProblem = await (0, write_records./* problemOf */ Zw)(() => writeModelTags(registry, before.model, intent.tags(ended, snapshot).model))
				if (null !== tagProblem) return { kind: 'done', problem: tagProblem, ...after }
				let recorded = await endAsDone(registry, intent, ended, snapshot)
				return { kind: 'done', ...after, ...recorded, problem: recorded.problem ?? problem }
			}
			await endAsUndone(registry, snapshot, ended)
			return 'go-on' === now.kind ? { kind: 'lost', problem, snapshot } : { ...now, snapshot }
		}
		/** That it was begun stays on record; where it cannot be recorded, the next run finds the announcement. */ async function endAsUndone(
			registry,
			snapshot,
			record
		) {
			await (0, write_records./* problemOf */ Zw)(async () => {
				let row = await (0, resolve_version./* versionIfThere */ yl)(registry, snapshot, record.version)
				// Of a version that was deleted meanwhile there is nothing to record, and nothing to wait for.
				if (row?.createdAt === record.versionCreatedAt) await (0, write_records./* writeEnded */ A1)(registry, row, { ...record, state: 'undone' })
				await (0, write_records./* retract */ I4)(registry, snapshot.model, record)
			})
		}
		async function endAsDone(registry, intent, ended, snapshot) {
			let tags = intent.tags(ended, snapshot)
			let written = snapshot
			let problem = await (0, write_records./* problemOf */ Zw)(async () => {
				let row = await (0, resolve_version./* existingVersion */ Yf)(registry, snapshot, ended.version)
				written = withWritten(snapshot, await writeDone(registry, snapshot, row, tags), tags)
			})
			return { problem, snapshot: written }
		}
		/** What a read would show now, but for what others have done meanwhile. */ function withWritten(snapshot, row, { record, model }) {
			let tags = new Map(withoutOwn(snapshot, record).tags)
			for (let { key, value } of model) tags.set(key, value)
			let others = snapshot.versions.filter(({ version }) => version !== row.version)
			let versions = [...others, row]
			return { ...snapshot, tags, versions: versions.sort((a, b) => b.version - a.version) }
		}
		/** The same of what an earlier run has left, once nothing is left to move. */ async function complete(registry, snapshot, row, tags) {
			await writeModelTags(registry, snapshot.model, tags.model)
			await writeDone(registry, snapshot, row, tags)
		}
		async function writeDone(registry, snapshot, row, { record, before, after }) {
			let marked = await setTags(registry, row, before)
			let ended = await (0, write_records./* writeEnded */ A1)(registry, marked, { ...record, state: 'done' })
			let written = await setTags(registry, ended, after)
			// What other runs had begun of the same is told by this record, too.
			let others = (0, announcement./* unfinishedIn */ Fp)(snapshot).filter(it => (0, moves_turn./* isSameMove */ _l)(record, it))
			let announced = [record, ...others.filter(({ key }) => key !== record.key)]
			await Promise.all(announced.map(it => (0, write_records./* retract */ I4)(registry, snapshot.model, it)))
			return written
		}
		async function setTags(registry, row, tags) {
			for (let { key, value } of tags) await registry.setVersionTag(row.model, row.version, key, value)
			return withTags(row, tags)
		}
		function withTags(row, tags) {
			return { ...row, tags: new Map([...row.tags, ...tags.map(it => [it.key, it.value])]) }
		}
		async function writeModelTags(registry, model, tags) {
			for (let { key, value } of tags) await registry.setModelTag(model, key, value)
		}
		/** Where the registry has transactions, nothing can be left half way, so nothing is announced. */ async function atOnce(registry, transact, intent) {
			let { model } = intent.model
			let [snapshot, problem] = await Promise.all([registry.readSnapshot(model), intent.rereads?.() ?? null])
			let expected = intent.expects(snapshot)
			if ('go-on' !== expected.kind) return { ...expected, snapshot }
			if (null !== problem) return { kind: 'overtaken', problem, snapshot }
			let { changes } = expected
			let { copies } = intent
			let row = copies?.as ?? (await (0, resolve_version./* existingVersion */ Yf)(registry, snapshot, intent.record.version))
			let seq = Math.max(intent.record.seq, (0, next_seq./* seqAfter */ c)(snapshot, [row]))
			let { record, before, after, ...on } = intent.tags({ ...intent.record, seq }, snapshot)
			let done = (0, records_record./* recordTag */ yg)({ ...record, state: 'done' })
			try {
				await transact({
					model,
					...(void 0 === copies ? {} : { copies }),
					...(void 0 === intent.holder ? {} : { holds: intent.holder }),
					changes,
					versionTags: [
						...before.map(tag => ({ version: row.version, ...tag })),
						...(0, write_records./* recordWrites */ qm)(withTags(row, before), done),
						...after.map(tag => ({ version: row.version, ...tag }))
					],
					modelTags: on.model
				})
			} catch (error) {
				if (!(error instanceof errors./* ConflictError */ fK)) throw error
				let now = await registry.readSnapshot(model)
				let then = intent.expects(now)
				return 'go-on' === then.kind ? { kind: 'lost', problem: error.message, snapshot: now } : { ...then, snapshot: now }
			}
			let read = 0 === changes.length ? { snapshot, archived: [] } : null
			let last = read ?? (await readBack(registry, model, record.target))
			return intent.reached(last.snapshot)
				? { kind: 'done', problem: null, archived: last.archived, snapshot: last.snapshot }
				: { kind: 'lost', problem: null, snapshot: last.snapshot }
		}
		/** One's own announcement is no record that one comes after. */ function withoutOwn(snapshot, { key }) {
			let tags = new Map(snapshot.tags)
			tags.delete((0, announcement./* announcementKey */ Pp)(key))
			return { ...snapshot, tags }
		}
	},
	40445: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { Z: () => moveTarget, t: () => targetMoved })
		// CONCATENATED MODULE: ./src/core/model/change.ts
		/** Who held the target when the decision was made, highest first. */ function formerHolders(change) {
			switch (change.kind) {
				case 'point-alias':
					return null === change.from ? [] : [change.from]
				case 'move-to-stage':
					return change.holders
				case 'remove-alias':
					return [change.version]
			}
		}
		var model_model = __webpack_require__(86272)
		var model_target = __webpack_require__(63580)
		var target_state = __webpack_require__(90788)
		var last_holder = __webpack_require__(83203)
		var untrusted_text = __webpack_require__(74213)
		var carry_out = __webpack_require__(72375)
		var turn = __webpack_require__(29543)
		// CONCATENATED MODULE: ./src/moves/move-target.ts
		/**
		 * Moves a target to the record's version, unless what was decided on is otherwise by then. Throws what
		 * the registry throws when it cannot be read or written.
		 */ async function moveTarget(registry, model, change, record, clock, decidedOn = { changedIn: () => null }, copies) {
			let { target, version } = record
			// The number of a copy that is yet to be made may be that of somebody else's version by now.
			let isOwn = ({ versions }) => void 0 === copies || versions.some(row => isTheCopy(row, copies.as))
			let reached = snapshot => isOwn(snapshot) && (0, target_state./* isInPlace */ RS)((0, model_model./* holdersOf */ pW)(snapshot, target), target, version)
			let ended = await (0, carry_out./* carryOut */ u)(
				registry,
				{
					model,
					record,
					expects: snapshot => (reached(snapshot) ? { kind: 'reached' } : expected(snapshot, change, target, decidedOn)),
					rereads: decidedOn.changedElsewhere,
					copies,
					reached,
					tags: it => ({ record: it, model: [(0, last_holder./* lastHolderTag */ p_)({ ...record, seq: it.seq }, model)], before: [], after: [] })
				},
				clock
			)
			return movedBy(ended, change, target, isOwn(ended.snapshot))
		}
		function isTheCopy(row, planned) {
			let { version, source, createdAt } = row
			return version === planned.version && source === planned.source && createdAt === planned.createdAt
		}
		function expected(snapshot, change, target, { changedIn }) {
			let problem = (0, target_state./* standsAsDecided */ cJ)(snapshot, change, target) ? changedIn(snapshot) : whatMoved(snapshot, change, target)
			return null === problem ? { kind: 'go-on', changes: [change] } : { kind: 'overtaken', problem }
		}
		/** `isOwn`: whether that number is the version that was to be moved. */ function movedBy(ended, change, target, isOwn) {
			let { snapshot } = ended
			let holders = (0, model_model./* holdersThatMatter */ wp)(snapshot, target, change.version)
			let inPlace = isOwn && holders.includes(change.version)
			let conflict = problem => ({ kind: 'conflict', problem, inPlace })
			switch (ended.kind) {
				case 'done':
					return { kind: 'promoted', recordProblem: ended.problem, archived: ended.archived, snapshot }
				case 'reached':
					return { kind: 'already-there' }
				case 'overtaken':
					return { kind: 'overtaken', problem: ended.problem, inPlace }
				case 'at-work':
					return conflict((0, turn./* atWork */ R_)(ended.other))
				case 'lost':
					return conflict(ended.problem ?? `${whatMoved(snapshot, change, target)} This run moved it as well, but the other move came last.`)
			}
		}
		function whatMoved(snapshot, change, target) {
			let holders = (0, model_model./* holdersThatMatter */ wp)(snapshot, target, change.version)
			let model = `'${(0, untrusted_text./* visible */ RK)(change.model)}'`
			if ('move-to-stage' === change.kind && (0, target_state./* sameVersions */ _l)(holders, change.holders)) {
				let row = snapshot.versions.find(({ version }) => version === change.version)
				return `Somebody else moved version ${change.version} of ${model} meanwhile: it was in ${change.from} at the decision and is in ${row?.stage ?? 'another stage'} now.`
			}
			return targetMoved(snapshot, target, formerHolders(change), holders)
		}
		function targetMoved(snapshot, target, before, now = (0, model_model./* holdersOf */ pW)(snapshot, target)) {
			return `Somebody else moved ${(0, model_target./* targetWords */ LT)(target)} of '${(0, untrusted_text./* visible */ RK)(snapshot.model)}' meanwhile. Holder at the decision: ${(0, model_target./* holderWords */ gx)(before)}. Holder now: ${(0, model_target./* holderWords */ gx)(now)}.`
		}
	},
	37190: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P0: () => recoverAtOnce, UC: () => recoverForVersion, h$: () => notesOf, zk: () => recoverAndLook })
		/* unused harmony export recover */ var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_model_11 = __webpack_require__(86272)
		var $core_model_target_10 = __webpack_require__(63580)
		var $core_records_announcement_1 = __webpack_require__(72739)
		var $core_records_begun_copy_2 = __webpack_require__(31589)
		var $core_records_last_holder_3 = __webpack_require__(83203)
		var $core_records_record_4 = __webpack_require__(5357)
		var $evidence_resolve_version_5 = __webpack_require__(97984)
		var $registry_port_capabilities_6 = __webpack_require__(62057)
		var $carry_out_7 = __webpack_require__(72375)
		var $roll_back_8 = __webpack_require__(79027)
		var $turn_9 = __webpack_require__(29543)
		/**
		 * Finishes what earlier runs have announced and never ended: completes the record of what did move,
		 * and removes the announcement of what did not. Throws a `ConflictError` where another run may still
		 * be at work on the target, or on the version that is to move, unless it is forced.
		 *
		 * What was begun towards other targets is finished, too, once nobody can be at work on it: as soon
		 * as its version moves on, nobody could tell any more whether it had moved.
		 */ async function recover(registry, snapshot, target, intent, { now, run }) {
			let recovered = []
			let unfinished = (0, $core_records_announcement_1./* .unfinishedIn */ Fp)(snapshot)
			for (let record of unfinished) {
				let young = (0, $turn_9./* .isAlive */ _n)(record, run, now())
				if (young && !concerns(record, target, intent)) continue
				let row = await rowOf(registry, snapshot, record)
				if (null === row) {
					// Its run moves nothing any more; where that is at work yet, it says so itself.
					if (!young) recovered.push(await removed(registry, snapshot, record, 'undone'))
					continue
				}
				// Whoever was done would have removed it next, and was killed in between: it stops nobody.
				let isRecorded = (0, $turn_9./* .isRecordedOn */ uM)(row, record)
				let others = young && !isOwn(record, target, intent)
				let forced = 'rollback' === intent.action && intent.force
				if (others && !forced && !isRecorded) throw new $core_errors_errors_0./* .ConflictError */ fK((0, $turn_9./* .atWork */ R_)(record))
				// Its run may be at work yet, and its move on the way: whoever then records it, records it all.
				let isOnItsWay = young && !others && 'undo' !== intent.action && !hasMoved(record, snapshot)
				if (isRecorded || !isOnItsWay) recovered.push(await end(registry, snapshot, row, record, recovered, others))
			}
			return recovered
		}
		/** null: the version that it is about is not there any more. */ async function rowOf(registry, { model, versions }, { version, versionCreatedAt }) {
			let row = versions.find(it => it.version === version) ?? (await registry.readVersion(model, version))
			return row?.createdAt === versionCreatedAt ? row : null
		}
		async function removed(registry, { model }, record, ended) {
			await registry.deleteModelTag(model, (0, $core_records_announcement_1./* .announcementKey */ Pp)(record.key))
			return { record, ended, closed: null }
		}
		/**
		 * The same of what stands in the way of a run that does not wait. Their runs may have died; where one
		 * has not, both move at once, as after the time that an announcement speaks for its run, and what keeps
		 * them from leaving two holders is what does so then: both compare, read back, and archive by one rule.
		 */ async function recoverAtOnce(registry, snapshot, records) {
			let recovered = []
			for (let record of records) {
				let row = await rowOf(registry, snapshot, record)
				recovered.push(null === row ? await removed(registry, snapshot, record, 'passed-over') : await end(registry, snapshot, row, record, recovered, true))
			}
			return recovered
		}
		async function end(registry, snapshot, row, record, recovered, mayBeAtWork) {
			let { action } = record
			// Of several who had begun the same, one record tells of the one move that was made: the last one,
			// for whoever came later has found that nothing had moved yet.
			let isRecorded =
				(0, $turn_9./* .isRecordedOn */ uM)(row, record) ||
				recovered.some(it => 'completed' === it.ended && (0, $turn_9./* .isSameMove */ _l)(it.record, record)) ||
				(0, $core_records_announcement_1./* .unfinishedIn */ Fp)(snapshot).some(
					it => (0, $core_records_record_4./* .inOrder */ al)(it, record) > 0 && (0, $turn_9./* .isSameMove */ _l)(it, record) && hasMoved(it, snapshot)
				)
			if (isRecorded) return await removed(registry, snapshot, record, 'recorded')
			if ('clear-rollback' === action || !hasMoved(record, snapshot)) return await removed(registry, snapshot, record, mayBeAtWork ? 'passed-over' : 'undone')
			let moved = { ...record, action }
			let tags =
				'rollback' === action
					? (0, $roll_back_8./* .rollbackTags */ yW)({ ...moved, back: await (0, $roll_back_8./* .broughtBack */ PD)(registry, row, moved) }, snapshot)
					: { record: moved, model: [(0, $core_records_last_holder_3./* .lastHolderTag */ p_)(moved, snapshot)], before: [], after: [] }
			await (0, $carry_out_7./* .complete */ M)(registry, snapshot, row, tags)
			let { back } = tags.record
			return { record: tags.record, ended: 'completed', closed: back === record.back ? null : record.back }
		}
		/** The same, with what stands there afterwards. */ async function recoverAndLook(registry, before, target, intent, asker) {
			let recovered = await recover(registry, before, target, intent, asker)
			let copies = await endCopies(registry, before, asker)
			let isSame = 0 === recovered.length && 0 === copies.length
			let snapshot = isSame ? before : await registry.readSnapshot(before.model)
			return { recovered, snapshot, notes: [...notesOf(recovered), ...copies, ...leftAlone(before)] }
		}
		/**
		 * Removes what announces a copy and whose run is over: nothing has moved by it, and a copy that it has
		 * made is found by whoever wants one.
		 */ async function endCopies(registry, snapshot, { now, run }) {
			let over = (0, $core_records_begun_copy_2./* .begunCopiesIn */ ET)(snapshot).filter(copying => !(0, $turn_9./* .isAlive */ _n)(copying, run, now()))
			for (let { key } of over) await registry.deleteModelTag(snapshot.model, (0, $core_records_announcement_1./* .announcementKey */ Pp)(key))
			return over.map(copying => ({ kind: 'copy-undone', copying }))
		}
		/** The same for one version, as it is afterwards: it is looked up once where nothing was left to end. */ async function recoverForVersion(
			registry,
			{ model, version, target },
			intentFor,
			asker
		) {
			;(0, $registry_port_capabilities_6./* .requireTarget */ Fm)(registry, target)
			let [before, permission] = await Promise.all([registry.readSnapshot(model), registry.readPermission(model)])
			let found = await (0, $evidence_resolve_version_5./* .resolveVersion */ x)(registry, before, version)
			let intent = intentFor(found.version)
			let { snapshot, notes } = await recoverAndLook(registry, before, target, intent, asker)
			let row = snapshot === before ? found : await (0, $evidence_resolve_version_5./* .existingVersion */ Yf)(registry, snapshot, found.version)
			return { snapshot, row, notes, permission }
		}
		function isOwn(record, target, intent) {
			if (!(0, $core_model_target_10./* .isSameTarget */ mv)(record.target, target)) return false
			switch (intent.action) {
				case 'undo':
					return record.key === intent.key
				case 'rollback':
					return 'rollback' === record.action && (null === intent.to || intent.to === record.to)
				case 'promote':
					return 'rollback' !== record.action && record.version === intent.version
			}
		}
		/** Whether it is about the target, or moves a version there, or the version that is to move. */ function concerns(record, target, intent) {
			// Nobody waits for a mark to be cleared.
			if ('clear-rollback' === record.action) return false
			if ((0, $core_records_announcement_1./* .movingTo */ I2)(record).includes((0, $core_model_target_10./* .targetKey */ hD)(target))) return true
			if ('alias' === target.kind || 'promote' !== intent.action) return false
			return null !== intent.version && (0, $core_records_announcement_1./* .movingWith */ V9)(record).includes(intent.version)
		}
		function hasMoved(record, snapshot) {
			let holders = (0, $core_model_model_11./* .holdersOf */ pW)(snapshot, record.target)
			if ('adopt' === record.action) return holders.includes(record.version)
			if ('rollback' !== record.action || (0, $core_records_record_4./* .isReturn */ NP)(record)) {
				// Who was there before, beside others, was to be there alone.
				let wasThere = record.former.includes(record.version)
				return holders.includes(record.version) && (!wasThere || 1 === holders.length)
			}
			// A promotion of somebody else's takes the target away as well, and to another version.
			let given = null === record.to ? holders.every(holder => record.former.includes(holder)) : holders.includes(record.to)
			return given && !holders.includes(record.version)
		}
		/** What a report says of it. */ function notesOf(recovered) {
			return recovered.flatMap(({ record, ended, closed }) =>
				'recorded' === ended ? [] : [{ kind: kinds[ended], record }, ...(null === closed ? [] : [{ kind: 'not-put-back', record, stage: closed }])]
			)
		}
		/** What contradicts itself is no announcement of ours: nobody acts on it, and somebody should know. */ function leftAlone(snapshot) {
			return (0, $core_records_announcement_1./* .contradictionsIn */ QP)(snapshot).map(record => ({ kind: 'left-alone', record }))
		}
		let kinds = { completed: 'record-completed', undone: 'record-undone', 'passed-over': 'passed-over' }
	},
	79027: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Fu: () => rollBack, PD: () => broughtBack, yW: () => rollbackTags })
		var $core_model_model_6 = __webpack_require__(86272)
		var $core_model_target_8 = __webpack_require__(63580)
		var $core_model_target_state_9 = __webpack_require__(90788)
		var $core_records_last_holder_0 = __webpack_require__(83203)
		var $core_records_read_records_1 = __webpack_require__(33091)
		var $core_records_record_2 = __webpack_require__(5357)
		var $core_records_rollback_mark_3 = __webpack_require__(5544)
		var $core_rollback_rollback_7 = __webpack_require__(97982)
		var $core_text_untrusted_text_10 = __webpack_require__(74213)
		var $carry_out_4 = __webpack_require__(72375)
		var $turn_5 = __webpack_require__(29543)
		/**
		 * Gives the target back, and marks the version that lost it, if one did; `decidedOn`: who had the target then.
		 * Throws what the registry throws when it cannot be read or written.
		 */ async function rollBack(registry, model, plan, decidedOn, record, clock) {
			let { target } = plan
			let ended = await (0, $carry_out_4./* .carryOut */ u)(
				registry,
				{
					model,
					record,
					expects: snapshot => expected(snapshot, plan, decidedOn),
					reached: snapshot => isGivenBack(snapshot, plan),
					tags: (it, snapshot) => rollbackTags({ ...record, seq: it.seq }, snapshot)
				},
				clock
			)
			let { snapshot } = ended
			let holders = (0, $core_model_model_6./* .holdersOf */ pW)(snapshot, target)
			switch (ended.kind) {
				case 'done':
					return { kind: 'rolled-back', problem: ended.problem, snapshot, holders }
				case 'overtaken':
					return { kind: 'conflict', problem: ended.problem, holders }
				case 'at-work':
					return { kind: 'conflict', problem: (0, $turn_5./* .atWork */ R_)(ended.other), holders }
				case 'reached':
					return { kind: 'conflict', problem: lost(snapshot, target), holders }
				case 'lost':
					return { kind: 'conflict', problem: ended.problem ?? lost(snapshot, target), holders }
			}
		}
		function expected(snapshot, plan, decidedOn) {
			// Another run of the same may have given it back meanwhile: then only the rest is left to do.
			let isDone = isGivenBack(snapshot, plan)
			let problem = (isDone ? null : overtaken(snapshot, plan, decidedOn)) ?? taken(snapshot, plan)
			if (null !== problem) return { kind: 'overtaken', problem }
			return { kind: 'go-on', changes: isDone ? restOf(plan, snapshot) : plan.changes }
		}
		/** So that nothing automatic promotes the version there again, and the next run counts on from here. */ function rollbackTags(record, snapshot) {
			// It stands on the version that has the target now, and no version was rolled back.
			if ((0, $core_records_record_2./* .isReturn */ NP)(record))
				return { record, model: [(0, $core_records_last_holder_0./* .lastHolderTag */ p_)(record, snapshot)], before: [], after: [] }
			return {
				record,
				model: [(0, $core_records_last_holder_0./* .lastHolderTagAfterRollback */ jv)(record, snapshot)],
				before: [(0, $core_records_rollback_mark_3./* .rollbackMarkTag */ EF)(record)],
				after: []
			}
		}
		/** What is left to do of a rollback that has given the target back: the loser's own way back. */ function restOf({ changes, loses }, { versions }) {
			let row = versions.find(({ version }) => version === loses)
			return changes.slice(1).filter(change => 'move-to-stage' === change.kind && change.from === row?.stage)
		}
		/**
		 * Where the version of a rollback is, or is put, that gave its target back and died before it was through:
		 * by the rules of a rollback that is made now. Where its record wants the version is no order: anybody
		 * may have written it, and others may be there by now.
		 */ async function broughtBack(registry, row, record) {
			let { model, version } = row
			let { target, back } = record
			if ('alias' === target.kind || null === back) return null
			if (row.stage === back) return back
			let serves = 'Staging' === back || 'Production' === back
			let to = serves && cameFrom(row, record) !== back ? 'Archived' : back
			let { versions } = await registry.readSnapshot(model)
			let others = versions.filter(it => it.stage === to && it.version !== version)
			let numbers = others.map(it => it.version)
			let place = (0, $core_rollback_rollback_7./* .wayBack */ lZ)(target.stage, to, numbers)
			let stands = versions.find(it => it.version === version)?.stage ?? row.stage
			if ('Archived' === stands && 'Archived' !== place) {
				let kind = 'move-to-stage'
				let change = { kind, model, version, from: stands, to: place, archiveExisting: false }
				await registry.move({ ...change, holders: numbers })
			}
			return place
		}
		/** The stage that the version was in before it got the target, by its own last move; null: none says. */ function cameFrom(row, { target }) {
			let last = (0, $core_records_read_records_1./* .recordsOn */ yG)(row)
				.filter(it => 'done' === it.state && 'alias' !== it.target.kind)
				.findLast(({ action }) => 'promote' === action || 'transition' === action)
			return void 0 !== last && (0, $core_model_target_8./* .isSameTarget */ mv)(last.target, target) ? last.from : null
		}
		function isGivenBack(snapshot, { target, loses, gets }) {
			let holders = (0, $core_model_model_6./* .holdersOf */ pW)(snapshot, target)
			let isLost = null === loses || !holders.includes(loses)
			return isLost && (null === gets || (0, $core_model_target_state_9./* .isInPlace */ RS)(holders, target, gets))
		}
		/** null: the target, and who shall get it, stand as they did when the rollback was decided on. */ function overtaken(
			snapshot,
			{ target, changes: [first] },
			decidedOn
		) {
			let model = `'${(0, $core_text_untrusted_text_10./* .visible */ RK)(snapshot.model)}'`
			let holders = (0, $core_model_model_6./* .holdersOf */ pW)(snapshot, target)
			if (!(0, $core_model_target_state_9./* .sameVersions */ _l)(holders, decidedOn))
				return `Somebody else moved ${(0, $core_model_target_8./* .targetWords */ LT)(target)} of ${model} meanwhile. Holder at the decision: ${(0, $core_model_target_8./* .holderWords */ gx)(decidedOn)}. Holder now: ${(0, $core_model_target_8./* .holderWords */ gx)(holders)}. Nothing was rolled back.`
			let stage = snapshot.versions.find(({ version }) => version === first.version)?.stage
			if ('move-to-stage' !== first.kind || void 0 === stage || stage === first.from) return null
			return `Somebody else moved version ${first.version} of ${model} meanwhile: it was in ${first.from} at the decision and is in ${stage} now. Nothing was rolled back.`
		}
		/** null: nobody has come meanwhile to the stage that the one who loses the target goes back to. */ function taken(snapshot, { loses, gets, back }) {
			if (null === loses || null === back || 'None' === back || 'Archived' === back) return null
			let there = (0, $core_model_model_6./* .versionsInStage */ tN)(snapshot, back)
			let others = there.filter(version => version !== gets && version !== loses)
			if (0 === others.length || there.includes(loses)) return null
			return `Somebody else moved version ${others.join(', ')} of '${(0, $core_text_untrusted_text_10./* .visible */ RK)(snapshot.model)}' to ${back} meanwhile, the stage that the rollback would have given back to version ${loses}. Nothing was rolled back. Run again.`
		}
		function lost(snapshot, target) {
			return `This run rolled back ${(0, $core_model_target_8./* .targetWords */ LT)(target)} of '${(0, $core_text_untrusted_text_10./* .visible */ RK)(snapshot.model)}', and somebody else moved it at the same time. Holder now: ${(0, $core_model_target_8./* .holderWords */ gx)((0, $core_model_model_6./* .holdersOf */ pW)(snapshot, target))}.`
		}
	},
	29543: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kw: () => rivals,
			R_: () => atWork,
			_l: () => isSameMove,
			_n: () => isAlive,
			qg: () => waitForTurn,
			t0: () => stillAtWork,
			uM: () => isRecordedOn
		})
		var $core_model_target_4 = __webpack_require__(63580)
		var $core_records_announcement_0 = __webpack_require__(72739)
		var $core_records_read_records_1 = __webpack_require__(33091)
		var $core_records_record_2 = __webpack_require__(5357)
		var $core_records_rollback_mark_3 = __webpack_require__(5544)
		var $core_text_untrusted_text_5 = __webpack_require__(74213)
		/** How long one waits between two looks, in milliseconds, and how often one looks. */ let pause = 400
		let mostLooks = 25
		/**
		 * Whose turn it is to move a target, and whether all stands as it was decided on. Everybody announces
		 * before they look, so of two runs at least one sees the other's: the one that comes later in their
		 * order stops, the other one waits until that has stopped, or is done.
		 */ async function waitForTurn(registry, { model: { model }, record, expects, rereads }, clock, interruption) {
			let interrupted = new Promise(resolve => interruption.addEventListener('abort', resolve, { once: true }))
			let told
			try {
				for (let look = 1; ; look += 1) {
					let turn = await lookOnce(look)
					if ('kind' in turn) return turn
					told ??= clock.waiting?.(endOf(turn.other))
					await Promise.race([clock.sleep(pause), interrupted])
				}
			} finally {
				told?.()
			}
			/** Whose turn it is now, or who is waited for. */ async function lookOnce(look) {
				let [snapshot, problem] = await Promise.all([registry.readSnapshot(model), rereads?.() ?? null])
				if (interruption.aborted) return { kind: 'interrupted', snapshot }
				let others = rivals(snapshot, record, clock.now())
				let earlier = others.find(other => (0, $core_records_record_2./* .inOrder */ al)(other, record) < 0)
				let [first] = others
				let other = earlier ?? (look >= mostLooks ? first : void 0)
				if (void 0 === first || void 0 !== other) {
					let expected = expects(snapshot)
					if ('go-on' !== expected.kind) return { ...expected, snapshot }
					if (void 0 !== other) return { kind: 'at-work', other, snapshot }
					if (null !== problem) return { kind: 'overtaken', problem, snapshot }
					return { kind: 'mine', changes: expected.changes, snapshot }
				}
				return { other: first }
			}
		}
		/**
		 * What other runs have announced that may be at work on the target, on a version that moves with it,
		 * or on the stage that such a version goes to.
		 */ function rivals(snapshot, own, now) {
			let moving = (0, $core_records_announcement_0./* .movingWith */ V9)(own)
			let to = (0, $core_records_announcement_0./* .movingTo */ I2)(own)
			return stillAtWork(snapshot, own.run, now)
				.filter(({ key }) => key !== own.key)
				.filter(each => {
					if (isClearing(each) || isClearing(own)) return isInTheWayOfClearing(each, own)
					if ((0, $core_model_target_4./* .isSameTarget */ mv)(each.target, own.target)) return !wantsTheSame(each, own)
					return (
						(0, $core_records_announcement_0./* .movingWith */ V9)(each).some(version => moving.includes(version)) ||
						(0, $core_records_announcement_0./* .movingTo */ I2)(each).some(stage => to.includes(stage))
					)
				})
		}
		/** What was announced, and is neither over nor of a run that has died; `run`: of whoever asks. */ function stillAtWork(snapshot, run, now) {
			return (0, $core_records_announcement_0./* .unfinishedIn */ Fp)(snapshot).filter(each => isAlive(each, run, now) && !isOver(each, snapshot))
		}
		/** Whether the run that has announced it may still be at work; `run`: of whoever asks. */ function isAlive(record, run, now) {
			return (0, $core_records_announcement_0./* .isYoung */ Pi)(record, now) && !(0, $core_records_record_2./* .isEarlierAttempt */ yW)(record.run, run)
		}
		/**
		 * Whether nothing is left of it but its announcement: its version tells how it ended, and the mark that
		 * it clears, which comes last, is cleared. false also where that version was not read.
		 */ function isOver(record, { versions }) {
			let row = versions.find(({ version }) => version === record.version)
			if (void 0 === row || !isRecordedOn(row, record)) return false
			return !isClearing(record) || null === (0, $core_records_rollback_mark_3./* .rollbackMarkOf */ N_)(row, record.target)
		}
		/** Whether a record on the version tells of it: its own, or a later one of the same move. */ function isRecordedOn(row, record) {
			let isLater = it => 'done' === it.state && (0, $core_records_record_2./* .inOrder */ al)(it, record) > 0 && isSameMove(it, record)
			return (
				null !== (0, $core_records_read_records_1./* .endedRecord */ Yc)(row, record.key) ||
				(0, $core_records_read_records_1./* .recordsOn */ yG)(row).some(isLater)
			)
		}
		function isClearing({ action }) {
			return 'clear-rollback' === action
		}
		/** A mark is cleared and left by two of these only. */ function isInTheWayOfClearing(each, own) {
			let one = each.version === own.version && (0, $core_model_target_4./* .isSameTarget */ mv)(each.target, own.target)
			return one && [each, own].some(({ action }) => 'rollback' === action)
		}
		/** Two runs that want the same do not get in each other's way: either may finish what is begun. */ function wantsTheSame(each, own) {
			if (each.version !== own.version) return false
			return 'rollback' === own.action ? 'rollback' === each.action && each.to === own.to : 'rollback' !== each.action
		}
		/** Whether what `a` tells is all that `b` would. */ function isSameMove(a, b) {
			// An adoption does not say how the version came there.
			if ('adopt' === a.action && 'adopt' !== b.action) return false
			if (isClearing(a) !== isClearing(b)) return false
			let sameKind =
				('rollback' === a.action) === ('rollback' === b.action) &&
				(0, $core_records_record_2./* .isReturn */ NP)(a) === (0, $core_records_record_2./* .isReturn */ NP)(b)
			return sameKind && (0, $core_model_target_4./* .isSameTarget */ mv)(a.target, b.target) && a.version === b.version
		}
		let doing = { promote: 'moving', transition: 'moving', rollback: 'rolling back', adopt: 'adopting', 'clear-rollback': 'clearing the rollback mark of' }
		/** What a run waits for that comes first. */ function endOf({ by, run, action, version, target }) {
			let where = null === run ? '' : ` (${(0, $core_text_untrusted_text_5./* .visible */ RK)(run, 300)})`
			return `${'' === by ? 'another run' : ((0, $core_text_untrusted_text_5./* .visible */ RK))(by, 100)}${where} to end ${doing[action]} version ${version} to or from ${(0, $core_text_untrusted_text_5./* .visible */ RK)((0, $core_model_target_4./* .targetKey */ hD)(target))}`
		}
		/** What a run says that stops for another one. */ function atWork(record) {
			let who = '' === record.by ? 'Somebody else' : (0, $core_text_untrusted_text_5./* .visible */ RK)(record.by, 100)
			let where = null === record.run ? '' : ` (${(0, $core_text_untrusted_text_5./* .visible */ RK)(record.run, 300)})`
			let ends = new Date(record.at + $core_records_announcement_0./* .lease */ dm).toISOString()
			return `${who} is ${doing[record.action]} version ${record.version} to or from ${(0, $core_text_untrusted_text_5./* .visible */ RK)((0, $core_model_target_4./* .targetKey */ hD)(record.target))} at this moment${where}. That began at ${new Date(record.at).toISOString()} and has not ended yet. Run again when it has ended. If that run has died, other runs wait for it only until ${ends}; a rollback with force does not wait.`
		}
	},
	64822: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A1: () => writeEnded,
			GD: () => wasRefused,
			I4: () => retract,
			Zw: () => problemOf,
			iP: () => announce,
			qm: () => recordWrites
		})
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_records_announcement_1 = __webpack_require__(72739)
		var $core_records_compact_2 = __webpack_require__(62575)
		var $core_records_record_3 = __webpack_require__(5357)
		/** Before anything moves. Where it cannot be written, nothing may move. */ async function announce(registry, model, record) {
			let { key, value } = (0, $core_records_announcement_1./* .announcementTag */ gy)(record, model)
			await registry.setModelTag(model.model, key, value)
		}
		/** It has ended, or nothing has moved. What cannot be removed is found, and removed, by a later run. */ async function retract(registry, model, { key }) {
			await problemOf(() => registry.deleteModelTag(model, (0, $core_records_announcement_1./* .announcementKey */ Pp)(key)))
		}
		/**
		 * How it ended, and the version's tags then. The oldest records make room, if they may be deleted; else
		 * they stay.
		 */ async function writeEnded(registry, row, record) {
			let { model, version } = row
			let tags = new Map(row.tags)
			let set = async ({ key, value }) => {
				await registry.setVersionTag(model, version, key, value)
				tags.set(key, value)
			}
			let remove = async key => {
				await registry.deleteVersionTag(model, version, key)
				tags.delete(key)
			}
			let entry = (0, $core_records_record_3./* .recordTag */ yg)(record)
			await set(entry)
			let {
				remove: [first, ...others],
				note
			} = (0, $core_records_compact_2./* .compactOldest */ Pb)(row, entry)
			if (void 0 === first) return { ...row, tags }
			// To delete a version's tag needs more rights than to set one, and no move may need those.
			await problemOf(async () => {
				await remove(first)
				if (null !== note) await set(note)
				for (let key of others) await remove(key)
			})
			return { ...row, tags }
		}
		/** What has to be written for a record, those that it takes the room of among it, in this order. */ function recordWrites(row, entry) {
			let { version } = row
			let { remove, note } = (0, $core_records_compact_2./* .compactOldest */ Pb)(row, entry)
			return [...[entry, ...(null === note ? [] : [note])].map(tag => ({ version, ...tag })), ...remove.map(key => ({ version, key, value: null }))]
		}
		/** What moved stands whether or not it could be recorded, so a failure is handed back, not thrown. */ async function problemOf(write) {
			try {
				await write()
				return null
			} catch (error) {
				if (!(error instanceof $core_errors_errors_0./* .StagegateError */ qU)) throw error
				return error.message
			}
		}
		/** Whether the registry has said that it did not carry out what it was asked for. */ function wasRefused(error) {
			return error instanceof $core_errors_errors_0./* .RegistryError */ gl && error.refused
		}
	},
	91667: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => clearingData, e: () => recordData })
		var $core_model_target_0 = __webpack_require__(63580)
		var $text_moment_1 = __webpack_require__(17946)
		/** A record as data: what its tag says, and the key of the tag. */ function recordData(record) {
			return {
				key: record.key,
				state: record.state,
				action: record.action,
				verdict: record.verdict,
				target: (0, $core_model_target_0./* .targetKey */ hD)(record.target),
				version: String(record.version),
				source: record.source,
				from: record.from,
				former: record.former.map(String),
				to: null === record.to ? null : String(record.to),
				back: record.back,
				at: (0, $text_moment_1./* .isoMoment */ Q)(record.at),
				by: record.by,
				mlflowUser: record.mlflowUser,
				reason: record.reason,
				run: record.run,
				evidence: record.evidence,
				policy: record.policy,
				artifacts: record.artifacts,
				approvedBy: record.approvedBy
			}
		}
		/** The same of one that moved nothing. */ function clearingData(record) {
			return {
				key: record.key,
				action: record.action,
				target: (0, $core_model_target_0./* .targetKey */ hD)(record.target),
				version: String(record.version),
				at: (0, $text_moment_1./* .isoMoment */ Q)(record.at),
				by: record.by,
				mlflowUser: record.mlflowUser,
				reason: record.reason,
				run: record.run
			}
		}
	},
	17946: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => isoMoment })
		/** ISO 8601 in UTC; null: what was read is no time. `at` in milliseconds since 1970. */ function isoMoment(at) {
			if (null === at) return null
			let time = new Date(at)
			return Number.isNaN(time.getTime()) ? null : time.toISOString()
		}
	},
	50155: (module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__.p + 'afe9be5a76aba05afa1d.txt'
	},
	95248: (module, __unused_webpack_exports, __webpack_require__) => {
		module.exports = __webpack_require__.p + '8cbcbf24384f0180f00d.sql'
	},
	98799: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => canonicalize })
		function hasLoneSurrogate(value) {
			for (let i = 0; i < value.length; i++) {
				let code = value.charCodeAt(i)
				if (code >= 0xd800 && code <= 0xdbff) {
					if (i === value.length - 1) return true
					let next = value.charCodeAt(i + 1)
					if (!(next >= 0xdc00 && next <= 0xdfff)) return true
					i++
				} else if (code >= 0xdc00 && code <= 0xdfff) return true
			}
			return false
		}
		function canonicalize(object, seen = new Set()) {
			if ('number' == typeof object && isNaN(object)) throw new Error('NaN is not allowed')
			if ('number' == typeof object && !isFinite(object)) throw new Error('Infinity is not allowed')
			if ('string' == typeof object && hasLoneSurrogate(object)) throw new Error('Lone surrogate is not allowed')
			if (null === object || 'object' != typeof object) return JSON.stringify(object)
			if ('function' == typeof object.toJSON) {
				if (seen.has(object)) throw new Error('Circular reference detected')
				seen.add(object)
				let result = canonicalize(object.toJSON(), seen)
				seen.delete(object)
				return result
			}
			if (seen.has(object)) throw new Error('Circular reference detected')
			seen.add(object)
			let result
			if (Array.isArray(object)) {
				let values = object.map(cv => {
					let value = void 0 === cv || 'symbol' == typeof cv ? null : cv
					return canonicalize(value, seen)
				})
				result = `[${values.join(',')}]`
			} else {
				let parts = []
				for (let key of Object.keys(object).sort())
					if (void 0 !== object[key] && 'symbol' != typeof object[key]) parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`)
				result = `{${parts.join(',')}}`
			}
			seen.delete(object)
			return result
		}
	}
}
