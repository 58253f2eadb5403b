import { modules as shared_14_2_466 } from './shared-14-2-466.js'
import { modules as shared_14_466 } from './shared-14-466.js'
import { modules as shared_178_466_593_633_661 } from './shared-178-466-593-633-661.js'
import { modules as shared_2_396_466 } from './shared-2-396-466.js'
import { modules as shared_2_396_466_927 } from './shared-2-396-466-927.js'
import { modules as shared_466_633 } from './shared-466-633.js'
export const id = 466
export const ids = [466]
export const modules = {
	...shared_14_2_466,
	...shared_14_466,
	...shared_178_466_593_633_661,
	...shared_2_396_466,
	...shared_2_396_466_927,
	...shared_466_633,
	66098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => connectGitHub, j: () => connecting })
		var $core_errors_errors_0 = __webpack_require__(58692)
		/**
		 * Opens GitHub for the workflow's run; its client is loaded only now. Throws a `UsageError` where
		 * the variables of a proxy cannot be used.
		 */ async function connectGitHub(given) {
			let { token, run, env, dispatcher, waiting } = given
			if ('' === token) throw new $core_errors_errors_0./* .UsageError */ eb('No "github-token" is given, so Stagegate cannot read from GitHub.')
			let [{ openGitHub }, { proxyDispatcher }] = await Promise.all([
				Promise.all(/* import() */ [__webpack_require__.e(38), __webpack_require__.e(891), __webpack_require__.e(584)]).then(
					__webpack_require__.bind(__webpack_require__, 96584)
				),
				Promise.all(/* import() */ [__webpack_require__.e(38), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 73569))
			])
			return openGitHub({ token, apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, dispatcher: dispatcher ?? proxyDispatcher(run.apiUrl, env), waiting })
		}
		/** The same when it is first asked for, and once. */ function connecting(run, given) {
			let opened = null
			return async () => {
				if (null === run) throw new $core_errors_errors_0./* .UsageError */ eb('This is not a workflow run, so Stagegate cannot read from GitHub.')
				opened ??= connectGitHub({ ...given, run })
				return await opened
			}
		}
	},
	21359: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { RJ: () => wordsOfRollback, y4: () => wordsOfPromotion, zS: () => wordsOfUndoing })
		var $core_decision_outcome_5 = __webpack_require__(99694)
		var $report_phrase_0 = __webpack_require__(55049)
		var $report_phrases_headline_1 = __webpack_require__(53535)
		var $report_phrases_target_phrases_2 = __webpack_require__(84493)
		var $report_render_text_3 = __webpack_require__(18408)
		var $report_rollback_rollback_report_4 = __webpack_require__(68934)
		/** A description has 140 characters, and the version and the target must still find room in it. */ let longestName = 40
		/** null: it was only a check, of which a deployment is told nothing. */ function wordsOfPromotion(outcome) {
			if ('checked' === outcome.ending.kind) return null
			let heading = (0, $report_phrases_headline_1./* .headline */ P)(outcome)
			return {
				state: stateOfPromotion(outcome),
				description:
					null === (0, $core_decision_outcome_5./* .recordProblem */ hN)(outcome)
						? described(heading)
						: `${heading.word}, but not recorded: ${(0, $report_render_text_3./* .textOf */ b6)(heading.sentence, longestName)}`
			}
		}
		/** A hold that somebody has accepted has the verdict `pass`. */ function stateOfPromotion(outcome) {
			// As for the step: what could not be carried out or recorded is an error, whatever the verdict.
			if ('conflict' === outcome.ending.kind || null !== (0, $core_decision_outcome_5./* .recordProblem */ hN)(outcome)) return 'error'
			switch (outcome.decision.verdict) {
				case 'pass':
				case 'unchanged':
					return 'success'
				case 'hold':
				case 'block':
					return 'failure'
			}
		}
		/** null: it was only looked at. */ function wordsOfRollback(outcome) {
			let state = stateOfRollback(outcome)
			if (null === state) return null
			let { ending, model, target } = outcome
			if ('rolled-back' !== ending.kind || null === ending.plan.gets)
				return { state, description: described((0, $report_rollback_rollback_report_4./* .rollbackHeadline */ pE)(outcome)) }
			let { gets, loses } = ending.plan
			let unfinished =
				null === (0, $report_rollback_rollback_report_4./* .rollbackProblem */ sx)(outcome) ? null : (0, $report_phrase_0./* .say */ cv)`, but not completely`
			let says = (0,
			$report_phrase_0./* .say */ cv)`Rolled back to version ${gets}${unfinished}: ${model} version ${loses} has lost ${(0, $report_phrases_target_phrases_2./* .targetName */ je)(target)}`
			return { state, description: (0, $report_render_text_3./* .textOf */ b6)(says, longestName) }
		}
		function stateOfRollback({ ending }) {
			switch (ending.kind) {
				case 'checked':
					return null
				case 'rolled-back':
					return null === ending.problem ? 'success' : 'error'
				case 'conflict':
					return 'error'
				case 'done-before':
				case 'holds-no-longer':
					return 'success'
			}
		}
		/** Of a promotion that its own job has undone: whatever comes of it, it is no success any more. */ function wordsOfUndoing(outcome) {
			let state = 'success' === stateOfRollback(outcome) ? 'failure' : 'error'
			return { state, description: described((0, $report_rollback_rollback_report_4./* .rollbackHeadline */ pE)(outcome)) }
		}
		function described(heading) {
			return `${heading.word}: ${(0, $report_render_text_3./* .headingText */ ky)(heading, longestName)}`
		}
	},
	62855: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => pastOfReport, h: () => timelineOf })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_history_history_1 = __webpack_require__(12780)
		var $evidence_trend_2 = __webpack_require__(50884)
		var $report_history_history_report_3 = __webpack_require__(73932)
		/** The trend of the key metric and, after a promotion, the target's history. */ async function pastOfReport(outcome, tracking) {
			let moved = 'promoted' === outcome.ending.kind
			let { history, trend } = await (0, $evidence_trend_2./* .pastOf */ C)(outcome, outcome.standing, tracking, moved)
			return { timeline: moved ? timelineIn(outcome.decision.model, history) : '', trend }
		}
		/**
		 * The newest part of a target's history, for a job's summary; '' where there is none. Of a registry
		 * with more than a thousand versions only those that changed last are asked: a run's requests must
		 * not grow with it.
		 */ async function timelineOf({ model, target }, registry, log) {
			try {
				let standing = await registry.readSnapshot(model)
				return timelineIn(model, (0, $core_history_history_1./* .historyOf */ o)(standing, target).targets[0] ?? null)
			} catch (error) {
				// What was done stands, whether or not a picture of it can be drawn.
				if (!(error instanceof $core_errors_errors_0./* .StagegateError */ qU)) throw error
				warn(log, error.message)
				return ''
			}
		}
		function timelineIn(model, history) {
			let timeline = null === history ? '' : (0, $report_history_history_report_3./* .timelineBlock */ P)(model, history)
			return '' === timeline ? '' : `\n${timeline}\n`
		}
		function warn(log, problem) {
			log.annotate({ subject: 'other', level: 'warning', title: 'Stagegate: no history', message: `The summary has no history: ${problem}` })
		}
	},
	74001: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => publish })
		var $report_text_paint_0 = __webpack_require__(92864)
		/** A step's summary ends at 1 MiB, counted in bytes; a character of ours has at most four. */ let summaryLimit = 250_000
		/** Tells everybody who looks at the job; what follows it is told by `setOutputs`. */ async function publish(
			{ text, job },
			outcome,
			log,
			{ succeeded, timeline, ...options },
			/** Given where a step undoes another: then every remark has it. */ level
		) {
			for (let line of text(outcome, $report_text_paint_0./* .unpainted */ j, null)) log.info(line)
			for (let [at, { word, message, ...remark }] of job.remarks(outcome, succeeded).entries()) {
				let subject = 0 === at ? 'verdict' : 'gate'
				let title = `Stagegate: ${word}`
				log.annotate({ subject, level: level ?? remark.level, title, message })
			}
			let summary = job.markdown(outcome, { ...options, limit: summaryLimit })
			await log.setSummary(summary + timeline)
		}
	},
	8047: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => rememberingLastLook })
		/**
		 * A registry that remembers when it was last asked who holds what. Of two runs that promote one
		 * after the other, the one that was last also looked last: a time that is taken later, when a run
		 * has told its log and its summary, would not say who of the two tells of the present.
		 */ function rememberingLastLook(registry, now) {
			let lookedAt = now()
			return {
				registry: {
					...registry,
					readSnapshot(model) {
						lookedAt = now()
						return registry.readSnapshot(model)
					}
				},
				lastLook: () => lookedAt
			}
		}
	},
	19693: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { GK: () => restoredEnvironment, dN: () => changedTrust, yX: () => environmentToSave })
		var node$crypto_0 = __webpack_require__(77598)
		var node$fs_promises_1 = __webpack_require__(51455)
		var node$path_2 = __webpack_require__(76760)
		var $network_proxy_3 = __webpack_require__(43335)
		var $registry_credentials_databricks_profiles_4 = __webpack_require__(12817)
		var $registry_credentials_databricks_uri_6 = __webpack_require__(62929)
		var $registry_mlflow_settings_5 = __webpack_require__(29828)
		/**
		 * What Node, its OpenSSL, the resolver and the loader read of the environment by themselves, most of
		 * it before any code of ours runs (LD_LIBRARY_PATH is not here: setup-python exports it); and the certificates that MLflow's variable and those of Python's `requests`
		 * name, whose path alone can be given back. Of a file, its content counts as well, and of a folder
		 * that of all its files.
		 */ let trustVariables = {
			CURL_CA_BUNDLE: 'a file',
			DATABRICKS_CONFIG_FILE: 'a file',
			DYLD_INSERT_LIBRARIES: 'a text',
			HOSTALIASES: 'a file',
			LD_AUDIT: 'a text',
			LD_PRELOAD: 'a text',
			LOCALDOMAIN: 'a text',
			MLFLOW_TRACKING_SERVER_CERT_PATH: 'a file',
			NODE_EXTRA_CA_CERTS: 'a file',
			NODE_OPTIONS: 'a text',
			NODE_TLS_REJECT_UNAUTHORIZED: 'a text',
			NODE_USE_SYSTEM_CA: 'a text',
			OPENSSL_CONF: 'a file',
			REQUESTS_CA_BUNDLE: 'a file',
			RES_OPTIONS: 'a text',
			SSL_CERT_DIR: 'a text',
			SSL_CERT_FILE: 'a file'
		}
		/** As no address of a proxy is written: what could not be used then is not used later, either. */ let unusable = 'unusable://'
		async function environmentToSave(given, uris, readFile) {
			let env = withOwnToken(withProfiles(given, uris))
			let present = names =>
				names.flatMap(name => {
					let text = env[name]
					return void 0 === text ? [] : [[name, text]]
				})
			let proxies = $network_proxy_3./* .proxyVariables */ eq.flatMap(name => {
				let found = (0, $network_proxy_3./* .proxyVariableIn */ oj)(env, name)
				if (null === found) return []
				return [[name, 'no_proxy' === name ? found.text : withoutLogin(found.text)]]
			})
			return {
				variables: Object.fromEntries([...present($registry_mlflow_settings_5./* .connectionVariables */ OF), ...proxies]),
				secrets: Object.fromEntries(present($registry_mlflow_settings_5./* .secretVariables */ c8.filter(name => isNeeded(name, env, uris)))),
				trust: await trustOf(env, readFile)
			}
		}
		/** Names the file with Databricks' profiles by its whole path where it is used: it says where tokens go. */ function withProfiles(env, uris) {
			let path = uris.some(uri => null !== (0, $registry_credentials_databricks_uri_6./* .databricksUri */ ru)(uri))
				? (0, $registry_credentials_databricks_profiles_4./* .profilesPath */ G)(env)
				: null
			return null === path ? env : { ...env, DATABRICKS_CONFIG_FILE: path }
		}
		/** A token in a variable of another name is saved under the usual one: a secret is known by its name. */ function withOwnToken({
			DATABRICKS_OIDC_TOKEN_ENV: name,
			...env
		}) {
			let token = env[name?.trim() ?? '']
			return token ? { ...env, DATABRICKS_OIDC_TOKEN: token } : { ...env, DATABRICKS_OIDC_TOKEN_ENV: name }
		}
		/** Whether the connections need a secret again: the runner keeps what is saved in a plain file. */ function isNeeded(name, env, uris) {
			if (name.startsWith('DATABRICKS_')) return uris.some(uri => null !== (0, $registry_credentials_databricks_uri_6./* .databricksUri */ ru)(uri))
			if (uris.some(uri => /^\s*arn:/i.test(uri))) return true
			return uris.some(uri => /^\s*https?:/i.test(uri)) && (0, $registry_mlflow_settings_5./* .signsRequests */ HS)(env)
		}
		/** The environment as it was for the step before, whatever steps in between have exported. */ function restoredEnvironment({ variables, secrets }, env) {
			let others = Object.entries(env).filter(
				([name]) =>
					!name.startsWith('MLFLOW_') &&
					!name.startsWith('DATABRICKS_') &&
					!$registry_mlflow_settings_5./* .connectionVariables */ OF.some(variable => variable === name) &&
					!$registry_mlflow_settings_5./* .secretVariables */ c8.some(variable => variable === name) &&
					!$network_proxy_3./* .proxyVariables */ eq.some(proxy => proxy === name.toLowerCase())
			)
			let again = Object.entries(variables).map(([name, text]) => [name, withLogin(name, text, env)])
			return { ...Object.fromEntries(others), ...Object.fromEntries(again), ...secrets }
		}
		/** Names of what cannot be given back and is not what it was. */ async function changedTrust(saved, restored, readFile) {
			let now = await trustOf(restored, readFile)
			return Object.keys(trustVariables).filter(name => saved.trust[name] !== now[name])
		}
		async function trustOf(env, readFile) {
			let digests = Object.entries(trustVariables).map(async ([name, kind]) => {
				let text = env[name] ?? ''
				if ('' === text) return []
				let content = 'a file' === kind ? await contentOf(text, readFile) : null
				let hash = (0, node$crypto_0.createHash)('sha256')
					.update(JSON.stringify([text, content]))
					.digest('hex')
				return [[name, hash]]
			})
			return Object.fromEntries((await Promise.all(digests)).flat())
		}
		/** null: it cannot be read; that is an error where it is needed, and for Node a file without any. */ async function contentOf(path, readFile) {
			try {
				return await readFile(path)
			} catch (error) {
				if (!(error instanceof Error && 'code' in error && 'EISDIR' === error.code)) return null
				return await contentsIn(path, readFile)
			}
		}
		async function contentsIn(folder, readFile) {
			let names = (await (0, node$fs_promises_1.readdir)(folder)).sort()
			let contents = names.map(async name => {
				let text = await readFile((0, node$path_2.join)(folder, name)).catch(() => null)
				return [name, text]
			})
			return await Promise.all(contents)
		}
		/** The runner keeps what is saved in a plain file, and has the password nowhere else in one. */ function withoutLogin(text) {
			let url = (0, $network_proxy_3./* .proxyAddress */ nD)(text)
			if (null === url) return unusable
			url.username = ''
			url.password = ''
			return url.href
		}
		/** The login that the environment has now, if it is for this very proxy: it goes nowhere else. */ function withLogin(name, text, env) {
			if ('no_proxy' === name) return text
			let present = [env[name], env[name.toUpperCase()]].map(it => it?.trim() ?? '')
			return present.find(it => '' !== it && withoutLogin(it) === text) ?? text
		}
	},
	29134: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => withStores, z: () => waitingIn })
		var $commands_waiting_1 = __webpack_require__(65649)
		var $registry_open_0 = __webpack_require__(42772)
		/** Long waits are lines of the log. */ function waitingIn(log, { now, every }) {
			return (
				every &&
				(0, $commands_waiting_1./* .tellWaits */ sZ)(
					(0, $commands_waiting_1./* .inLines */ Fi)(line => log.info(line), now),
					{ now, every }
				)
			)
		}
		/** Opens the registry, and closes it whatever happens. */ async function withStores(access, { log, around, connection }, use) {
			let { env, cwd, now, dispatcher } = around
			let stores = await (0, $registry_open_0./* .openStores */ j)(access, connection, {
				env,
				cwd,
				now,
				onRetry: message => log.info(message),
				waiting: waitingIn(log, around),
				dispatcher
			})
			try {
				return await use(stores)
			} finally {
				await (0, $registry_open_0./* .closeStores */ H)(stores)
			}
		}
	},
	99238: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ao: () => copiedNotes,
			Km: () => rehearse,
			TB: () => targetModel,
			WO: () => hasNoWayBack,
			mC: () => decideOn,
			p6: () => copyNotes,
			rW: () => permissionOn,
			z6: () => check
		})
		var $core_decision_decide_0 = __webpack_require__(57501)
		var $core_decision_plan_9 = __webpack_require__(96135)
		var $core_decision_warnings_1 = __webpack_require__(33969)
		var $core_model_copy_7 = __webpack_require__(51464)
		var $core_model_model_8 = __webpack_require__(86272)
		var $evidence_collect_evidence_2 = __webpack_require__(15222)
		var $evidence_registry_clock_6 = __webpack_require__(885)
		var $evidence_subject_3 = __webpack_require__(7037)
		var $registry_port_capabilities_4 = __webpack_require__(62057)
		var $rights_5 = __webpack_require__(14563)
		/** The registered model whose target is to move. */ function targetModel({ model, copyTo }) {
			return copyTo?.model ?? model
		}
		/** Reads the evidence and decides. Nothing in the registry changes. */ async function check(promotion, sources, looker) {
			return await lookAt(promotion, sources, looker, null)
		}
		/** The same, and whether these credentials could do it: what a promotion asks before it writes. */ async function rehearse(promotion, sources, actor) {
			let asking = sources.registry.readPermission(targetModel(promotion))
			return await lookAt(promotion, sources, actor, asking)
		}
		/** `asking` null: what these credentials may do is not asked. */ async function lookAt(promotion, sources, machine, asking) {
			let looker = (0, $evidence_registry_clock_6./* .byClockOf */ j)(sources.registry, machine)
			;(0, $registry_port_capabilities_4./* .requireTarget */ Fm)(sources.registry, promotion.target)
			let [subject, answer] = await Promise.all([(0, $evidence_subject_3./* .readSubject */ $e)(sources.registry, promotion), asking])
			let permission = permissionOn(subject, answer)
			let { decision, change, warnings } = await decideOn(promotion, sources, subject, looker, {
				overtaken: null,
				hasNoWayBack: hasNoWayBack(machine, permission)
			})
			let right = change && (0, $rights_5./* .missingRight */ dP)(permission, (0, $rights_5./* .neededFor */ r4)([change]))
			let missing = null === right ? [] : [{ kind: 'right-missing', right }]
			return { decision, change, ending: { kind: 'checked' }, notes: [...warnings, ...missing, ...copyNotes(subject, null)], standing: subject.snapshot }
		}
		/** On a registered model that is not there yet, nobody has any; whoever makes it has all. */ function permissionOn({ isNew }, answer) {
			return isNew ? null : answer
		}
		/** `copy`: what this run has made or found; null: what was there at first, if anything, is used. */ function copyNotes({ candidate: of, copies }, copy) {
			let isUsed = null !== copy || copies?.used != null
			let others = isUsed ? (copy?.others ?? copies?.others ?? []) : []
			let versions = others.map(({ version }) => version)
			return [...copiedNotes({ candidate: of }, copy), ...(0 === versions.length ? [] : [{ kind: 'other-copies', of, versions }])]
		}
		/** `copy`: what an attempt has made or found. */ function copiedNotes({ candidate: of }, copy) {
			return copy?.isNew ? [{ kind: 'copied', of, version: copy.row.version }] : []
		}
		/** Only who is to undo a failed promotion is told of it before it is made. */ function hasNoWayBack({ announce }, permission) {
			return void 0 !== announce && 'EDIT' === permission
		}
		/** Reads the evidence, and decides on it. */ async function decideOn(
			{ target, rules, circumstances },
			sources,
			subject,
			looker,
			{ overtaken, hasNoWayBack: cannotUndo }
		) {
			let { run } = looker
			let { comparisonPolicy } = circumstances
			let asked = { ...subject, target, rules, comparisonPolicy, run, hasNoWayBack: cannotUndo }
			let facts = await (0, $evidence_collect_evidence_2./* .collectEvidence */ m)(sources, { ...asked, now: looker.now() })
			let decision = (0, $core_decision_decide_0./* .decide */ L)(facts, rules, circumstances, overtaken)
			let { snapshot, candidate, copies } = subject
			// A copy that is still to be made gets a higher number than any version has.
			let version =
				(0, $core_model_copy_7./* .versionInTarget */ dI)(candidate, copies) ?? (0, $core_model_model_8./* .versionNumber */ e1)(Number.MAX_SAFE_INTEGER)
			let isMoved = 'unchanged' !== decision.verdict
			let warnings = isMoved ? (0, $core_decision_warnings_1./* .warningsOf */ n)(snapshot, { version }, target, run) : []
			return { subject, decision, change: (0, $core_decision_plan_9./* .plan */ et)(decision, facts), warnings }
		}
	},
	31157: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { P: () => promotionJob })
		var decision_outcome = __webpack_require__(99694)
		var phrase = __webpack_require__(55049)
		var check_phrases = __webpack_require__(744)
		var gate_phrases = __webpack_require__(17088)
		var headline = __webpack_require__(53535)
		var decision_json = __webpack_require__(44163)
		var markdown = __webpack_require__(68246)
		var promotion_report = __webpack_require__(46256)
		// CONCATENATED MODULE: ./src/report/promotion/markdown.ts
		/** How much of the report there is room for, most first: pictures go, then gates that passed. */ let sizes = [
			{ most: 500, charts: true },
			...[500, 150, 50, 20, 5].map(most => ({ most, charts: false }))
		]
		/** The report as a pull request's comment and as a job's summary: the same words for both. */ function markdownReport(outcome, options) {
			let { limit, place = null, trend = { kind: 'none' }, charts: room } = options
			let reportOf = most => (0, promotion_report./* promotionReport */ _c)(outcome, { ...options, audience: place, trend, most })
			for (let { most, charts } of sizes) {
				let text = (0, markdown./* reportMarkdown */ uL)(reportOf(most), charts && 'summary' === room)
				if (text.length <= limit) return text
			}
			let { heading, parts } = reportOf(0)
			let left = 'The report is too long to be shown here.'
			let folded = parts.filter(part => 'lines' === part.kind && 'folded' === part.style)
			let brief = (0, markdown./* blocks */ Bv)([
				(0, markdown./* headingMarkdown */ iQ)(heading),
				left,
				...folded.slice(-1).map(part => (0, markdown./* partMarkdown */ RY)(part))
			])
			return brief.length <= limit ? brief : (0, markdown./* blocks */ Bv)([`### ${heading.emoji} ${heading.word}`, left])
		}
		var render_text = __webpack_require__(18408)
		var links = __webpack_require__(14205)
		var output_json = __webpack_require__(81502)
		// CONCATENATED MODULE: ./src/commands/promotion-job.ts
		/** What a workflow's job is told of a check and of a promotion. */ let promotionJob = {
			failure: { word: 'error, no verdict', heading: 'Stagegate could not reach a verdict' },
			markdown: markdownReport,
			remarks,
			outputs
		}
		function outputs(outcome, uiUrl) {
			let { decision } = outcome
			let { model, candidate, champion } = decision
			let there = (0, decision_outcome./* versionThere */ Bd)(outcome)
			return {
				// A conflict is an error, and an error is no verdict.
				verdict: 'conflict' === outcome.ending.kind ? '' : decision.verdict,
				promoted: String((0, decision_outcome./* promoted */ tU)(outcome)),
				'in-place': String((0, decision_outcome./* inPlace */ zp)(outcome)),
				version: String(candidate.version),
				'target-model': (0, output_json./* nameOutput */ H)(model),
				'target-version': (0, decision_outcome./* targetVersion */ I$)(outcome)?.toString() ?? '',
				'previous-version': null === champion ? '' : String(champion.version),
				'evidence-digest': decision.evidenceDigest,
				decision: (0, decision_json./* decisionOutput */ k)(outcome),
				// Of a copy that is not there yet, the version that it would be a copy of.
				'model-url':
					null === there ? (0, links./* modelUrl */ Zr)(uiUrl, candidate.model, candidate.version) : (0, links./* modelUrl */ Zr)(uiUrl, model, there)
			}
		}
		function remarks(outcome, succeeded) {
			let { decision } = outcome
			let heading = (0, headline./* headline */ P)(outcome)
			let { word } = heading
			let level = succeeded ? levelOfSuccess(outcome) : 'error'
			let problem = (0, promotion_report./* endingProblem */ d_)(outcome)
			let message = `${(0, render_text./* headingText */ ky)(heading)}.${null === problem ? '' : ` ${(0, render_text./* textOf */ b6)((0, phrase./* sentence */ em)(problem))}`}`
			if ('unchanged' === decision.verdict) return [{ level, word, message }]
			let checks = decision.checks
				.filter(check => 'pass' !== check.outcome)
				.map(({ check, outcome: result }) => ({
					level,
					word: result,
					message: (0, render_text./* textOf */ b6)((0, check_phrases./* checkReason */ D)(check))
				}))
			let gates = decision.gates.flatMap(gate => {
				let gateLevel = levelOfGate(gate, level)
				if (null === gateLevel) return []
				let message = (0, render_text./* textOf */ b6)(
					(0, phrase./* say */ cv)`${(0, gate_phrases./* gateName */ h2)(gate)}: ${(0, gate_phrases./* gateReason */ cG)(gate, decision.champion)}`
				)
				return [{ level: gateLevel, word: gate.outcome, message }]
			})
			return [{ level, word, message }, ...checks, ...gates]
		}
		/** A hold or block that `fail-on` lets through is still more than a notice. */ function levelOfSuccess({ decision }) {
			return 'pass' === decision.verdict || 'unchanged' === decision.verdict ? 'notice' : 'warning'
		}
		function levelOfGate(gate, level) {
			switch (gate.outcome) {
				case 'fail':
				case 'hold':
					return level
				case 'warn':
					return 'warning'
				case 'pass':
				case 'skip':
				case 'info':
					return gate.datasetWarning ? 'warning' : null
			}
		}
	},
	14563: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { IS: () => requireRight, dP: () => missingRight, r4: () => neededFor })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
		/** What must be allowed for these changes and for the records beside them. */ function neededFor(changes) {
			return changes.some(({ kind }) => 'remove-alias' === kind) ? 'MANAGE' : 'EDIT'
		}
		/** null: it may be done, or nobody has said that it may not. */ function missingRight(permission, needed) {
			let suffices = null === permission || 'MANAGE' === permission || permission === needed
			return suffices ? null : { needed, permission }
		}
		/**
		 * Throws a `RegistryError` where the registry has said that these credentials may not do it: before
		 * anything is written, so that nothing is left in the middle. `permission` null: it has not said.
		 */ function requireRight(permission, needed, model) {
			if (null === missingRight(permission, needed)) return
			let why = 'MANAGE' === needed ? 'To take an alias away from a version so that no version has it' : 'To move a version, and to record that,'
			throw new $core_errors_errors_0./* .RegistryError */ gl(
				`${why} needs the permission ${needed} on the registered model '${(0, $core_text_untrusted_text_1./* .visible */ RK)(model)}', but the user of these credentials has ${permission}. Nothing was written. Give the user that permission, or use other credentials.`,
				{ refused: true }
			)
		}
	},
	71148: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => artifactsDigest })
		/* unused harmony export rootDigest */ var node$crypto_0 = __webpack_require__(77598)
		var $artifact_path_1 = __webpack_require__(46781)
		/**
		 * The root digest of a model as OpenSSF model signing v1.0 defines it for the serialization `files` with
		 * SHA-256: the SHA-256 of the raw digests of all files, in the order of their paths.
		 */ function rootDigest(files) {
			let hash = (0, node$crypto_0.createHash)('sha256')
			for (let { sha256 } of inOrder(files.filter(({ path }) => !(0, $artifact_path_1./* .isOutsideModel */ nH)(path)))) hash.update(sha256, 'hex')
			return `sha256:${hash.digest('hex')}`
		}
		/**
		 * The root digest, and after a `+` the first 40 hexadecimal digits of the SHA-256 of all paths and digests. The
		 * root digest alone says nothing of names, so two files could change places with a third, and nothing of git's
		 * own files and of `model.sig`, of which a model may load one all the same. `signature`: the text of `model.sig`; null:
		 * there is none.
		 */ function artifactsDigest(files, signature) {
			let hash = (0, node$crypto_0.createHash)('sha256')
			// No path has a NUL in it.
			for (let { path, sha256 } of inOrder(files)) hash.update(`${path}\0${sha256}\0`, 'utf8')
			if (null !== signature) {
				let sha256 = (0, node$crypto_0.createHash)('sha256').update(signature, 'utf8').digest('hex')
				hash.update(`${$artifact_path_1./* .signatureName */ S1}\0${sha256}\0`, 'utf8')
			}
			return `${rootDigest(files)}+${hash.digest('hex').slice(0, 40)}`
		}
		function inOrder(files) {
			return files.toSorted((a, b) => (0, $artifact_path_1./* .byCodePoints */ U)(a.path, b.path))
		}
	},
	83932: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => acceptance })
		/** Releases exactly the hold that was accepted; never a block. */ function acceptance(hold, verdict, digest, checks) {
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
				case 'source-not-allowed':
					return true
				case 'rolled-back':
				case 'superseded':
				case 'no-way-back':
				case 'copy-missing':
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
	57501: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { U: () => approversOf, L: () => decide })
		var evaluate = __webpack_require__(25072)
		var evidence_age = __webpack_require__(76450)
		// CONCATENATED MODULE: ./src/core/gates/measured-moments.ts
		/**
		 * When the candidate's values were measured that gates look at: by run. Of no value, when its training
		 * run ended.
		 */ function measuredMoments({ run }, gates) {
			let byRun = new Map()
			for (let { gate, candidate } of gates) {
				// A gate that only warns or shows decides nothing, so it does not decide what is old, either.
				if ('fail' !== gate.severity || 'value' !== candidate.kind) continue
				let { run: id, startedAt, endedAt } = candidate.origin
				let newest = Math.max(newestOf(candidate.points), byRun.get(id)?.newest ?? -1 / 0)
				byRun.set(id, { startedAt, endedAt, newest })
			}
			if (byRun.size > 0) return [...byRun].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, at]) => at)
			return 'found' === run.kind ? [(0, evidence_age./* measuredAt */ sR)(run, [])] : []
		}
		function newestOf(points) {
			return points.reduce((newest, { timestamp }) => Math.max(newest, Number(timestamp)), -1 / 0)
		}
		var copy = __webpack_require__(51464)
		var target_state = __webpack_require__(90788)
		// CONCATENATED MODULE: ./src/core/model/verdict.ts
		/** The verdict of several results: any fail blocks, else any hold holds. */ function worst(results) {
			if (results.some(result => 'fail' === result.outcome)) return 'block'
			if (results.some(result => 'hold' === result.outcome)) return 'hold'
			return 'pass'
		}
		var policy_rules = __webpack_require__(29369)
		var root_digest = __webpack_require__(71148)
		// CONCATENATED MODULE: ./src/core/artifacts/judge-digest.ts
		function judgeDigest(artifacts) {
			switch (artifacts.kind) {
				case 'read':
					return { kind: 'recorded', digest: (0, root_digest./* artifactsDigest */ e)(artifacts.files, artifacts.signature) }
				case 'made-up':
					return { kind: 'recorded', digest: (0, root_digest./* artifactsDigest */ e)([], null) }
				case 'not-readable':
					return { kind: 'not-readable', because: artifacts.because }
			}
		}
		var external_node_crypto_ = __webpack_require__(77598)
		var artifact_path = __webpack_require__(46781)
		var model_signing_bundle = __webpack_require__(99587)
		// CONCATENATED MODULE: ./src/core/model-signing/certificate-extensions.ts
		/** 2.5.29.… */ let extensionOids = { keyUsage: '551d0f', alternativeName: '551d11', basicConstraints: '551d13', extendedKeyUsage: '551d25' }
		/**
		 * The extensions of a certificate that OpenSSL has parsed, which does not tell whether they are critical.
		 * null: it is not laid out as a certificate is.
		 */ function extensionsOf(certificate) {
			let toBeSigned = valuesIn(valuesIn(certificate)?.[0]?.content)?.[0]
			let fields = valuesIn(toBeSigned?.content)
			if (null === fields) return null
			let explicit = fields.find(({ tag }) => 0xa3 === tag)
			if (void 0 === explicit) return []
			let rows = valuesIn(valuesIn(explicit.content)?.[0]?.content)
			let extensions = rows?.map(row => extensionIn(row.content))
			return extensions?.every(it => null !== it) ? extensions : null
		}
		function extensionIn(row) {
			let [oid, ...rest] = valuesIn(row) ?? []
			let value = rest.at(-1)
			let flag = 2 === rest.length ? rest[0] : void 0
			if (oid?.tag !== 0x06 || value?.tag !== 0x04 || rest.length > 2) return null
			if (void 0 !== flag && 0x01 !== flag.tag) return null
			return { oid: Buffer.from(oid.content).toString('hex'), critical: void 0 !== flag && 0 !== flag.content[0], value: value.content }
		}
		/** The first bit of a BIT STRING; null: it is none. */ function firstBit(value) {
			let [bits] = valuesIn(value) ?? []
			if (bits?.tag !== 0x03 || bits.content.length < 2) return null
			return ((bits.content[1] ?? 0) & 0x80) !== 0
		}
		/** How many certificates of authorities may follow below, as basicConstraints says; null: any number. */ function pathLength(value) {
			let fields = valuesIn(valuesIn(value)?.[0]?.content) ?? []
			let number = fields.find(({ tag }) => 0x02 === tag)
			return void 0 === number ? null : Number(`0x${Buffer.from(number.content).toString('hex')}`)
		}
		/** The values that follow each other; null: that is no DER. */ function valuesIn(bytes) {
			if (void 0 === bytes) return null
			let values = []
			for (let at = 0; at < bytes.length; ) {
				let [tag = 0, first = 0] = bytes.subarray(at, at + 2)
				let more = first < 0x80 ? 0 : 0x7f & first
				if (at + 2 + more > bytes.length || 0x80 === first || more > 4) return null
				let long = bytes.subarray(at + 2, at + 2 + more)
				let length = 0 === more ? first : long.reduce((sum, byte) => 256 * sum + byte, 0)
				let start = at + 2 + more
				if (start + length > bytes.length) return null
				values.push({ tag, content: bytes.subarray(start, start + length) })
				at = start + length
			}
			return values
		}
		// CONCATENATED MODULE: ./src/core/model-signing/certificate-chain.ts
		/** Critical ones beside these would restrict a certificate in a way that is not looked at here. */ let known = new Set(Object.values(extensionOids))
		let codeSigning = '1.3.6.1.5.5.7.3.3'
		/**
		 * The key of the first certificate of a chain (DER), where it leads to a trusted one at that moment.
		 *
		 * @param trusted DER in Base64
		 * @param now milliseconds since 1970
		 */ function trustedKey(chain, trusted, now) {
			let read = chain.map(der => certificateIn(der, now))
			let problem = read.find(it => 'string' == typeof it)
			if (void 0 !== problem) return { kind: 'not-trusted', because: problem }
			let [leaf, ...others] = read.filter(it => 'string' != typeof it)
			let anchors = trusted.map(text => certificateIn(Buffer.from(text, 'base64'), now)).filter(it => 'string' != typeof it)
			if (void 0 === leaf) return { kind: 'not-trusted', because: 'it has no certificate' }
			if (0 === anchors.length) {
				let because = 'no trusted certificate of the policy is valid now'
				return { kind: 'not-trusted', because }
			}
			let isPinned = anchors.some(({ x509 }) => x509.raw.equals(leaf.x509.raw))
			if (!isPinned && !leadsTo(anchors, leaf, others)) {
				let because = 'its certificates do not lead to one that the policy trusts'
				return { kind: 'not-trusted', because }
			}
			if (!leaf.mayDigest && !(leaf.x509.keyUsage ?? []).includes(codeSigning)) return { kind: 'not-trusted', because: 'its certificate is not for signing' }
			return { kind: 'trusted', key: leaf.x509.publicKey, subject: leaf.x509.subject }
		}
		/**
		 * Level by level, each certificate once: the shortest way to it leaves the most room below it, and to try every
		 * way would take hours.
		 */ function leadsTo(anchors, leaf, others) {
			let level = [leaf]
			let waiting = others
			for (let authorities = 0; level.length > 0; authorities++) {
				let below = level
				let issues = issuer => below.some(it => isIssuer(issuer, it, authorities))
				if (anchors.some(issues)) return true
				let next = new Set(waiting.filter(issues))
				waiting = waiting.filter(it => !next.has(it))
				level = [...next]
			}
			return false
		}
		function isIssuer(issuer, below, authorities) {
			return (
				issuer.x509.ca &&
				(null === issuer.mayFollow || issuer.mayFollow >= authorities) &&
				below.x509.checkIssued(issuer.x509) &&
				isSignedBy(below.x509, issuer.x509)
			)
		}
		function isSignedBy(below, issuer) {
			try {
				return below.verify(issuer.publicKey)
			} catch {
				// A kind of signature that the key cannot have made.
				return false
			}
		}
		/** Or why it counts for nothing, as a clause. */ function certificateIn(der, now) {
			let x509 = parsed(der)
			let extensions = null === x509 ? null : extensionsOf(x509.raw)
			if (null === x509 || null === extensions) return 'one of its certificates is not readable'
			if (!(x509.validFromDate.getTime() <= now && now <= x509.validToDate.getTime())) return 'one of its certificates is not valid now'
			if (extensions.some(({ oid, critical }) => critical && !known.has(oid))) return 'one of its certificates has a critical extension that is not understood'
			if (isWeak(x509)) return 'one of its certificates has a weak key or a weak hash'
			let of = oid => extensions.find(it => it.oid === oid)?.value
			let [usage, constraints] = [of(extensionOids.keyUsage), of(extensionOids.basicConstraints)]
			return { x509, mayFollow: void 0 === constraints ? null : pathLength(constraints), mayDigest: void 0 !== usage && true === firstBit(usage) }
		}
		function parsed(der) {
			try {
				let x509 = new external_node_crypto_.X509Certificate(der)
				// Its key is decoded when it is asked for, and may be none.
				return 'public' === x509.publicKey.type ? x509 : null
			} catch {
				return null
			}
		}
		function isWeak({ publicKey, signatureAlgorithm }) {
			let { modulusLength } = publicKey.asymmetricKeyDetails ?? {}
			let isShort = void 0 !== modulusLength && modulusLength < 2048
			return isShort || /md[245]|sha-?1(?!\d)/i.test(signatureAlgorithm ?? '')
		}
		var model_signing_signer = __webpack_require__(39029)
		var statement = __webpack_require__(46002)
		// CONCATENATED MODULE: ./src/core/model-signing/judge-signing.ts
		/** @param now milliseconds since 1970, for the validity of certificates */ function judgeSigning(signer, reading, now) {
			if ('made-up' === reading.kind) return reading.isSigned ? { kind: 'verified', files: 1, subject: null } : { kind: 'not-signed' }
			if ('not-readable' === reading.kind) return { kind: 'not-readable', because: reading.because }
			if (null === reading.signature) return { kind: 'not-signed' }
			try {
				let bundle = (0, model_signing_bundle./* bundleIn */ ub)(reading.signature)
				let signed = signedBy(signer, bundle, reading.keyless, now)
				if ('verified' !== signed.kind) return signed
				// Only what is signed is looked at.
				return compared((0, statement./* signedModelIn */ $F)(bundle), reading.files, signed.subject)
			} catch (error) {
				if (error instanceof model_signing_bundle./* NotASignature */ TD) return { kind: 'no-signature', because: error.message }
				if (error instanceof statement./* NotSupported */ WW) return { kind: 'not-supported', because: error.message }
				throw error
			}
		}
		function signedBy(signer, bundle, keyless, now) {
			switch (signer.kind) {
				case 'key': {
					let der = Buffer.from(signer.spki, 'base64')
					// What the bundle says of a key is a hint: the policy's key decides.
					return isSignedWith((0, external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' }), bundle)
						? { kind: 'verified', subject: null }
						: anotherSigner("it is not made with the private key of the policy's public key")
				}
				case 'certificate': {
					if ('certificates' !== bundle.material.kind) return anotherSigner('it is not made with a certificate, or is made without a chain of them')
					let found = trustedKey(bundle.material.chain, signer.trusted, now)
					if ('not-trusted' === found.kind) return anotherSigner(found.because)
					return isSignedWith(found.key, bundle)
						? { kind: 'verified', subject: found.subject }
						: anotherSigner('it is not made with the private key of its certificate')
				}
				case 'identity': {
					if ('keyless' !== bundle.material.kind || void 0 === keyless) return anotherSigner('no identity has signed it: it has no certificate of Sigstore')
					if ('refused' === keyless.kind) return anotherSigner(keyless.because)
					let { identity, issuer } = keyless
					return identity === signer.identity && issuer === signer.issuer
						? { kind: 'verified', subject: identity }
						: anotherSigner(`it is by ${identity}, whom ${issuer} knows`)
				}
			}
		}
		function anotherSigner(because) {
			return { kind: 'another-signer', because }
		}
		function isSignedWith(key, bundle) {
			let hash = model_signing_signer./* signingCurves */ I.get(key.asymmetricKeyDetails?.namedCurve ?? '')
			if (void 0 === hash || 'ec' !== key.asymmetricKeyType) return false
			return (0, external_node_crypto_.verify)(hash, (0, model_signing_bundle./* signedBytes */ Sq)(bundle), key, bundle.signature)
		}
		/** Every file, or shard of a file, that is there or signed is both, with the same digest. */ function compared(
			{ resources, serialization, ignored },
			files,
			subject
		) {
			let isIgnored = ({ path }) => (0, artifact_path./* isOutsideModel */ nH)(path) || ignored.some(it => isBelow(path, it))
			let counted = files.filter(file => !isIgnored(file))
			let isPlain = 'files' === serialization.method && 'sha256' === serialization.hash
			let found = new Map()
			for (let { path, sha256, parts } of counted) {
				let own = isPlain ? [{ name: path, digest: sha256 }] : parts
				if (null === own) throw new statement./* NotSupported */ WW('the files were not read as it wants them')
				for (let { name, digest } of own) found.set(name, digest)
			}
			let missing = [...resources.keys()].filter(name => !found.has(name))
			let added = [...found.keys()].filter(name => !resources.has(name))
			let changed = [...found].filter(([name, digest]) => resources.has(name) && resources.get(name) !== digest).map(([name]) => name)
			return missing.length + added.length + changed.length === 0
				? { kind: 'verified', files: counted.length, subject }
				: { kind: 'other-files', changed, added, missing }
		}
		/** `ignored`: an exact path from the model's folder, of a file or of a folder with all that is in it. */ function isBelow(path, ignored) {
			let whole = ignored.replace(/^(?:\.\/+)+|\/+$/g, '')
			return '' !== whole && (path === whole || path.startsWith(`${whole}/`))
		}
		function signingOutcome({ kind }) {
			switch (kind) {
				case 'verified':
					return 'pass'
				case 'not-readable':
				case 'not-supported':
					return 'hold'
				case 'not-signed':
				case 'no-signature':
				case 'another-signer':
				case 'other-files':
					return 'fail'
			}
		}
		// CONCATENATED MODULE: ./src/core/requirements/freeze.ts
		let minutesOfDay = 1440
		let minutesOfWeek = 7 * minutesOfDay
		let days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
		/**
		 * The first window that a moment lies in, or null. A window that ends before it begins goes over
		 * the end of the week; both ends are wall-clock times, whatever daylight saving does in between.
		 *
		 * @param now milliseconds since 1970
		 */ function frozenBy(windows, now) {
			return windows.find(window => contains(window, minuteOfWeek(now, window.timeZone))) ?? null
		}
		function contains({ from, to }, minute) {
			let start = flat(from)
			let length = (flat(to) - start + minutesOfWeek) % minutesOfWeek
			let since = (minute - start + minutesOfWeek) % minutesOfWeek
			return since < length
		}
		function flat({ day, minute }) {
			return day * minutesOfDay + minute
		}
		/** Minutes since Monday 00:00 on the clocks of that time zone. */ function minuteOfWeek(now, timeZone) {
			let parts = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now)
			let part = type => parts.find(each => each.type === type)?.value ?? ''
			let day = days.indexOf(part('weekday'))
			return day * minutesOfDay + 60 * Number(part('hour')) + Number(part('minute'))
		}
		var signature_comparison = __webpack_require__(55635)
		// CONCATENATED MODULE: ./src/core/requirements/judge-signatures.ts
		/** A signature that is not to be had never counts as one that fits. */ function judgeSignatures({ signatures, heldBefore }, firstPromotion) {
			// Asked for and not collected would be a mistake of ours, and must not read as "no champion".
			if (null === signatures) throw new Error('the signatures were not collected')
			let { candidate, champion } = signatures
			if (null === champion) {
				if ('hold' === firstPromotion) return { kind: 'held-first-promotion', because: 'asked' }
				return heldBefore && 'allow' !== firstPromotion ? { kind: 'held-first-promotion', because: 'held-before' } : { kind: 'no-champion' }
			}
			if ('found' !== candidate.kind) return notToBeHad('candidate', candidate)
			if ('found' !== champion.kind) return notToBeHad('champion', champion)
			return (0, signature_comparison./* compareSignatures */ Z)(champion.signature, candidate.signature)
		}
		function notToBeHad(side, reading) {
			let because = 'none' === reading.kind ? 'the model was logged without one, or with an empty one' : reading.because
			return { kind: 'not-to-be-had', side, because }
		}
		function signatureOutcome(finding) {
			switch (finding.kind) {
				case 'compatible':
				case 'no-champion':
					return 'pass'
				case 'different':
					return 'fail'
				case 'not-described':
				case 'not-to-be-had':
				case 'held-first-promotion':
					return 'hold'
			}
		}
		// CONCATENATED MODULE: ./src/core/requirements/judge-requirements.ts
		/**
		 * Judges each requirement on its own. What is not known is never a pass. `measured`: when the values
		 * were measured that count, by run.
		 */ function judgeRequirements(requirements, facts, firstPromotion, measured) {
			return requirements.map(requirement => judge(requirement, facts, firstPromotion, measured))
		}
		/** Of the oldest; null: of one of them nobody knows. */ function oldest(measured, now) {
			let ages = measured.map(at => (0, evidence_age./* ageOf */ hy)(at, now))
			let known = ages.filter(age => null !== age)
			return 0 === known.length || known.length < ages.length ? null : Math.max(...known)
		}
		function judge(requirement, facts, firstPromotion, measured) {
			switch (requirement.kind) {
				case 'from': {
					let { source } = requirement
					return { kind: 'from', source, outcome: comesFrom(source, facts) ? 'pass' : 'fail' }
				}
				case 'tag': {
					let { key, condition } = requirement
					let found = facts.candidateTags.get(key) ?? null
					return { kind: 'tag', key, condition, found, outcome: meets(condition, found) ? 'pass' : 'fail' }
				}
				case 'max-age': {
					let { milliseconds, text: limit } = requirement
					let age = oldest(measured, facts.now)
					let outcome = null === age ? 'hold' : age <= milliseconds ? 'pass' : 'fail'
					return { kind: 'max-age', limit, age, outcome }
				}
				case 'soak': {
					let { source, milliseconds, text: limit } = requirement
					let age = null === facts.arrivedAt ? null : facts.now - facts.arrivedAt
					// A record that is a little ahead is of a machine whose clock is, and counts as one of now.
					let held = null !== age && age < 0 && age >= -evidence_age./* clockSkew */ nW ? 0 : age
					let outcome = null !== held && held >= milliseconds ? 'pass' : 'hold'
					return { kind: 'soak', source, limit, held, outcome }
				}
				case 'git-commit': {
					let { relation: asked } = requirement
					let { codeOrigin: origin } = facts
					return { kind: 'git-commit', asked, origin, outcome: judgeOrigin(origin, asked) }
				}
				case 'signature': {
					let found = judgeSignatures(facts, firstPromotion)
					return { kind: 'signature', found, outcome: signatureOutcome(found) }
				}
				case 'model-digest': {
					let found = judgeDigest(artifactsOf(facts))
					return { kind: 'model-digest', found, outcome: 'recorded' === found.kind ? 'pass' : 'hold' }
				}
				case 'model-signature': {
					let found = judgeSigning(requirement.signer, artifactsOf(facts), facts.now)
					return { kind: 'model-signature', found, outcome: signingOutcome(found) }
				}
				case 'freeze': {
					let window = frozenBy(requirement.windows, facts.now)
					return { kind: 'freeze', window, outcome: null === window ? 'pass' : 'hold' }
				}
			}
		}
		/** Asked for and not collected would be a mistake of ours, and must not read as a version without files. */ function artifactsOf({ artifacts }) {
			if (null === artifacts) throw new Error('the artifacts were not collected')
			return artifacts
		}
		function judgeOrigin(origin, asked) {
			if ('not-recorded' === origin.kind) return 'hold'
			switch (origin.relation.kind) {
				case 'same':
					return 'pass'
				case 'ancestor':
					return 'ancestor' === asked ? 'pass' : 'fail'
				case 'not-an-ancestor':
					return 'fail'
				case 'not-known':
					return 'hold'
			}
		}
		function comesFrom(source, { candidateStage, candidateAliases }) {
			return 'stage' === source.kind ? candidateStage === source.stage : candidateAliases.includes(source.alias)
		}
		function meets(condition, found) {
			if (null === found) return false
			switch (condition.kind) {
				case 'present':
					return true
				case 'equals':
					return found === condition.value
				case 'one-of':
					return condition.values.includes(found)
			}
		}
		var accept_hold = __webpack_require__(83932)
		var canonicalize = __webpack_require__(98799)
		var exact = __webpack_require__(77591)
		var int64 = __webpack_require__(13627)
		// CONCATENATED MODULE: ./src/core/artifacts/artifact-evidence.ts
		/** What goes into the evidence digest. The reason is the same on every machine, its words are not. */ function artifactsFact(artifacts) {
			switch (artifacts.kind) {
				case 'read':
					return (0, root_digest./* artifactsDigest */ e)(artifacts.files, artifacts.signature)
				case 'made-up':
					return artifacts.kind
				case 'not-readable':
					return `${artifacts.kind}: ${artifacts.reason}`
			}
		}
		/** The text is judged as it is, so any other text is other evidence. */ function signingFact(artifacts) {
			switch (artifacts.kind) {
				case 'read': {
					let { signature } = artifacts
					return signature && (0, external_node_crypto_.createHash)('sha256').update(signature, 'utf8').digest('hex')
				}
				case 'made-up':
					return artifacts.isSigned
				case 'not-readable':
					return null
			}
		}
		var errors = __webpack_require__(58692)
		var evidence_rules = __webpack_require__(48742)
		var canonical_gate = __webpack_require__(49964)
		var metric_value = __webpack_require__(41830)
		var target = __webpack_require__(63580)
		// CONCATENATED MODULE: ./src/core/decision/evidence-digest.ts
		/**
		 * SHA-256 over canonical JSON (RFC 8785) of everything that the verdict rests on, and of nothing
		 * else: no clock, no address, no record of Stagegate's own moves apart from "was held before".
		 */ function evidenceDigest(facts, rules, gates, other = { kind: 'none' }, change = null) {
			let text = canonicalJson({ ...evidence(facts, rules, gates), ...otherPolicyFact(other, change, facts) })
			return `sha256:${(0, external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`
		}
		function canonicalJson(data) {
			try {
				let text = (0, canonicalize./* default */ A)(data)
				if (void 0 !== text) return text
			} catch (cause) {
				// RFC 8785 has no form for half of a surrogate pair, and nothing else here is refused.
				throw new errors./* RegistryError */ gl(
					'No digest of the evidence can be computed: MLflow has a name, a status or an id that is not valid Unicode text. Rename it in MLflow, or write a name in the gate instead of a pattern.',
					{ cause }
				)
			}
			throw new Error('the evidence has no canonical form')
		}
		/** What is hashed; `format` changes whenever the shape does, so that digests never mix. */ function evidence(facts, rules, gates) {
			return {
				format: 3,
				model: facts.model,
				target: (0, target./* targetKey */ hD)(facts.target),
				archiveExisting: (0, target./* archives */ EK)(facts.target),
				candidate: versionFacts(facts.candidate),
				// Where it is a version of another registered model.
				...(null === facts.copies ? {} : { from: facts.candidate.model }),
				holders: [...facts.holders].sort((a, b) => a - b),
				heldBefore: facts.heldBefore,
				firstPromotion: rules.firstPromotion,
				sameDataset: rules.sameDataset,
				evidence: evidenceFact(rules.evidence),
				evaluationRun: rules.evaluationRun,
				...(null === facts.meantAlias ? {} : { meantAlias: facts.meantAlias }),
				policy: rules.policy?.digest ?? null,
				requirements: (rules.policy?.asks.requirements ?? []).map(it => requirementFact(it, facts, gates)),
				gates: 'none' === rules.gates.kind ? 'none' : rules.gates.gates.map(canonical_gate./* canonicalGate */ K),
				values: gates.map(valueFact),
				baselines: [...facts.baselines]
					.map(([key, baseline]) => ({ key, holder: 'present' === baseline.kind ? versionFacts(baseline.evidence) : null }))
					.sort((a, b) => (a.key < b.key ? -1 : 1))
			}
		}
		/** Only where two policies judge: with one, the digest is that of a run that knows of no other. */ function otherPolicyFact(other, change, facts) {
			if ('found' !== other.kind || change?.judged == null) return {}
			let { digest, asks } = other.policy
			return {
				otherPolicy: {
					policy: digest,
					requirements: asks.requirements.map(it => requirementFact(it, facts, change.judged?.gates ?? [])),
					values: change.judged.gates.map(valueFact)
				}
			}
		}
		function valueFact(result) {
			return {
				gate: (0, canonical_gate./* canonicalGate */ K)(result.gate),
				metric: result.metric,
				candidate: sideFact(result, result.candidate),
				...termFacts(result.candidateTerms),
				samples: result.enough.samples && readingFact(result.enough.samples),
				confidence: result.enough.confidence && readingFact(result.enough.confidence.basis),
				baseline: result.baseline && {
					version: result.baseline.version,
					value: result.baseline.reading && sideFact(result, result.baseline.reading),
					...termFacts(result.baseline.terms)
				}
			}
		}
		/** A difference rests on both of its values: another two may differ by as much. */ function termFacts(terms) {
			return 0 === terms.length ? {} : { terms: terms.map(termFact) }
		}
		function termFact(term) {
			return 'value' === term.kind ? { value: numberFact(term.value), datasets: datasetFact(term.measuredOn) } : readingFact(term)
		}
		/** What a requirement of the policy looked at; never the clock, so never an age. */ function requirementFact(requirement, facts, gates) {
			switch (requirement.kind) {
				case 'from':
					return { stage: facts.candidateStage, aliases: [...facts.candidateAliases].sort() }
				case 'tag':
					return { tag: requirement.key, value: facts.candidateTags.get(requirement.key) ?? null }
				case 'max-age':
					return { measured: measuredMoments(facts.candidate, gates).map(({ endedAt, newest }) => ({ endedAt, newest })) }
				case 'soak':
					// Stagegate's own records are no evidence, and how long ago is the clock's.
					return null
				case 'git-commit':
					return originFact(facts.codeOrigin, requirement.relation)
				case 'signature':
					return (
						facts.signatures && {
							candidate: signatureFact(facts.signatures.candidate),
							champion: facts.signatures.champion && signatureFact(facts.signatures.champion)
						}
					)
				case 'model-digest':
					return facts.artifacts && { artifacts: artifactsFact(facts.artifacts) }
				case 'model-signature':
					return facts.artifacts && { artifacts: artifactsFact(facts.artifacts), signature: signingFact(facts.artifacts) }
				case 'freeze':
					return null
			}
		}
		/**
		 * Not the commit that is promoted where the run's is in its history: a merge makes another one, of
		 * the same code. Where it is not, or nobody knows, that may be otherwise beside another commit.
		 */ function originFact(origin, asked) {
			if ('not-recorded' === origin.kind) return null
			let { kind } = origin.relation
			// What is the head of a pull request is an ancestor once it is merged.
			let relation = 'ancestor' === asked && 'same' === kind ? 'ancestor' : kind
			let fact = { commit: origin.commit, relation }
			switch (origin.relation.kind) {
				case 'same':
				case 'ancestor':
					return fact
				case 'not-an-ancestor':
					return { ...fact, promoted: origin.relation.promoted }
				case 'not-known':
					return { ...fact, reason: origin.relation.reason, promoted: origin.relation.promoted }
			}
		}
		/** The words for why a signature is not known differ from machine to machine; the reason does not. */ function signatureFact(reading) {
			switch (reading.kind) {
				case 'found':
					return reading.signature
				case 'none':
					return reading.kind
				case 'not-known':
					return `${reading.kind}: ${reading.reason}`
			}
		}
		/** What a version is stands beside its number, which another one may have had before. */ function versionFacts({
			version,
			status,
			identity,
			run,
			ownModel
		}) {
			return { version, status, ...identity, run: runFacts(run), ...ownModelFact(ownModel) }
		}
		function evidenceFact(rules) {
			return (0, evidence_rules./* evidenceText */ rS)(rules) || null
		}
		function runFacts(run) {
			switch (run.kind) {
				case 'none':
					return null
				case 'gone':
					return { id: run.runId, gone: true }
				case 'unasked':
					return { id: run.runId }
				case 'found':
					return { id: run.runId, status: run.status, deleted: run.deleted }
			}
		}
		/** Two reasons not to know whose values the run has are two holds. */ function ownModelFact(own) {
			switch (own.kind) {
				case 'known':
					return { loggedModel: own.model.id }
				case 'gone':
					return { loggedModel: own.id, loggedModelGone: true }
				case 'ambiguous':
					return { loggedModel: `${own.kind}: ${own.because}` }
				case 'none':
					return {}
			}
		}
		/** A threshold rests on one value of a side, a `better-than` on all of them and their steps. */ function sideFact({ gate }, reading) {
			if ('value' !== reading.kind) return readingFact(reading)
			let { origin, measuredOn } = reading
			return {
				value: 'threshold' === gate.kind ? numberFact(reading.value) : foldsFact(reading.points),
				run: origin.run,
				datasets: datasetFact(measuredOn),
				...scorersFact(origin.scorers)
			}
		}
		function foldsFact(points) {
			let once = (0, metric_value./* oncePerStep */ Ry)(points)
			return pointFacts('once' === once.kind ? once.points : points)
		}
		function pointFacts(points) {
			return points
				.toSorted((a, b) => (0, int64./* compareInt64 */ xb)(a.step, b.step) || a.value - b.value)
				.map(({ step, value }) => ({ step: (0, int64./* int64Json */ sq)(step), value: numberFact((0, exact./* exactOf */ LN)(value)) }))
		}
		function scorersFact(scorers) {
			return null === scorers ? {} : { scorers }
		}
		function readingFact(reading) {
			switch (reading.kind) {
				case 'value':
					return numberFact(reading.value)
				case 'not-finite':
					return reading.shown
				case 'not-on-dataset':
				case 'model-gone':
					return reading.kind
				case 'not-its-own':
					// Who accepts this hold accepts it for these values.
					return { [reading.kind]: reading.because, values: valuesFact(reading.points) }
				case 'ambiguous':
					return {
						[reading.kind]: reading.among
							.map(({ run, points, measuredOn }) => ({ run, values: valuesFact(points), datasets: datasetFact(measuredOn) }))
							.sort((a, b) => (a.run < b.run ? -1 : 1))
					}
				case 'several-values-at-a-step':
					return { [reading.kind]: pointFacts(reading.points) }
				case 'unfinished':
					return { [reading.kind]: reading.leftOut.map(({ run }) => run).sort() }
				case 'narrowed-away':
					return { [reading.kind]: reading.by }
				case 'dataset-not-known':
					// Two holds, and who accepts one of them has not accepted the other.
					return `${reading.kind}: ${reading.because}`
				case 'missing':
				case 'no-run':
					return null
			}
		}
		function valuesFact(points) {
			return points.map(({ value }) => canonicalValue(value)).sort()
		}
		function canonicalValue(value) {
			return Number.isFinite(value) ? (0, exact./* canonicalText */ A4)((0, exact./* exactOf */ LN)(value)) : String(value)
		}
		/** A JSON number where one says exactly this, else (a mean of three, say) the exact text. */ function numberFact(value) {
			let text = (0, exact./* canonicalText */ A4)(value)
			let number = Number(text)
			let faithful = Number.isFinite(number) && (0, exact./* canonicalText */ A4)((0, exact./* exactOf */ LN)(number)) === text
			return faithful ? number : text
		}
		function datasetFact(measured) {
			return { digests: [...measured.datasets.keys()].sort(), complete: measured.complete }
		}
		var github_context = __webpack_require__(68169)
		var policy = __webpack_require__(38590)
		var gates_gate = __webpack_require__(11741)
		var measured = __webpack_require__(73430)
		// CONCATENATED MODULE: ./src/core/policy-change/strictness.ts
		/** Several things at once: what is looser in one and tighter in another is neither. */ function together(parts) {
			let changed = new Set(parts.filter(part => 'same' !== part))
			let [only] = changed
			if (void 0 === only) return 'same'
			return 1 === changed.size ? only : 'different'
		}
		/** `order`: how the number afterwards stands to the one before; `tighter`: which way is tighter. */ function byOrder(order, tighter) {
			if (0 === order) return 'same'
			return order > 0 === ('greater' === tighter) ? 'tighter' : 'looser'
		}
		/** By the place of both in a list that names the strictest first. */ function byRank(before, after, strictestFirst) {
			return byOrder(strictestFirst.indexOf(after) - strictestFirst.indexOf(before), 'smaller')
		}
		/** The same change, undone. */ function reversed(strictness) {
			switch (strictness) {
				case 'looser':
					return 'tighter'
				case 'tighter':
					return 'looser'
				case 'same':
				case 'different':
					return strictness
			}
		}
		// CONCATENATED MODULE: ./src/core/policy-change/bound-strictness.ts
		/**
		 * Two gates of one side and one baseline, by their bound and by whether it counts itself. A
		 * percentage and a number of the metric's units are different: which is more depends on a champion
		 * that is not known here.
		 */ function boundStrictness(before, after) {
			let [from, to] = [distanceOf(before), distanceOf(after)]
			if (null === from || null === to) return 'different'
			if ('==' === before.comparator || '==' === after.comparator) {
				let equal = from.unit === to.unit && 0 === (0, exact./* compare */ UD)(from.amount, to.amount)
				return equal && before.comparator === after.comparator ? 'same' : 'different'
			}
			let tighter = 'from below' === sideOf(before) ? 'greater' : 'smaller'
			let equality = equalityStrictness(before, after)
			if (from.unit === to.unit) {
				let bound = byOrder((0, exact./* compare */ UD)(to.amount, from.amount), tighter)
				return 'same' === bound ? equality : bound
			}
			if ('none' === from.unit) return addedMargin(before, to, tighter)
			if ('none' === to.unit) {
				let without = reversed(addedMargin(after, from, tighter))
				// Over a champion of 0 a percentage holds, where a gate without a margin decides.
				return 'percent' === from.unit && 'tighter' === without ? 'different' : without
			}
			return betweenUnits(from, to, tighter, equality)
		}
		/** Noise is 1e-12 of a value, so of values up to a million it is less than these. */ let beyondNoise = {
			absolute: (0, exact./* parseExact */ jM)('1e-6'),
			percent: (0, exact./* parseExact */ jM)('1e-9')
		}
		/** `plain` has no margin: what is better by noise alone passes its `>=`, and not its `>`. */ function addedMargin(plain, { unit, amount }, tighter) {
			let least = 'none' === unit ? null : beyondNoise[unit]
			let known = null !== least && (0, exact./* compare */ UD)((0, exact./* absolute */ ys)(amount), least) >= 0
			let isStrict = '>' === plain.comparator || '<' === plain.comparator
			switch (null === zero ? 'different' : byOrder((0, exact./* compare */ UD)(amount, zero), tighter)) {
				case 'same':
					if (!isStrict) return 'tighter'
					return 'percent' === unit ? 'different' : 'looser'
				case 'tighter':
					return isStrict && !known ? 'different' : 'tighter'
				case 'looser':
					return isStrict || known ? 'looser' : 'different'
				case 'different':
					return 'different'
			}
		}
		/** From which side a threshold bounds its value. */ function sideOf({ comparator }) {
			switch (comparator) {
				case '>=':
				case '>':
					return 'from below'
				case '<=':
				case '<':
					return 'from above'
				case '==':
					return 'both'
			}
		}
		function equalityStrictness(before, after) {
			let [from, to] = [before, after].map(({ comparator }) => '>' === comparator || '<' === comparator)
			if (from === to) return 'same'
			return to ? 'tighter' : 'looser'
		}
		/**
		 * A margin of 0 is both units. A percentage holds over a champion of 0, where a number does not: so
		 * it is the tighter one even at 0 %, and to take away one that loosens is not a tightening everywhere.
		 */ function betweenUnits(from, to, tighter, equality) {
			let [percent, other] = 'percent' === to.unit ? [to, from] : [from, to]
			if (!(0, exact./* isZero */ be)(other.amount)) return 'different'
			let adds = 'percent' === to.unit
			switch (byOrder((0, exact./* compare */ UD)(percent.amount, other.amount), tighter)) {
				case 'tighter':
					return adds ? 'tighter' : 'looser'
				case 'same':
					return together([adds ? 'tighter' : 'looser', equality])
				case 'looser':
					return adds ? 'looser' : 'different'
				case 'different':
					return 'different'
			}
		}
		/** null: it is no number, which no reader of policies lets through. */ function distanceOf({ bound }) {
			if ('number' === bound.kind) return distance('absolute', (0, exact./* parseExact */ jM)(bound.number))
			let { margin } = bound
			return null === margin ? distance('none', zero) : distance(margin.unit, signed(margin, (0, exact./* parseExact */ jM)(margin.amount)))
		}
		let zero = (0, exact./* parseExact */ jM)('0')
		function distance(unit, amount) {
			return null === amount ? null : { unit, amount }
		}
		function signed({ sign }, amount) {
			return null === amount || null === zero || '+' === sign ? amount : (0, exact./* subtract */ Re)(zero, amount)
		}
		// CONCATENATED MODULE: ./src/core/policy-change/gate-strictness.ts
		/** What two gates must have in common for one to be stricter than the other, as a key. */ function questionOf(gate) {
			let baseline = (0, gates_gate./* baselineOfGate */ on)(gate)
			let against = null === baseline ? 'number' : (0, gates_gate./* baselineKey */ x2)(baseline)
			let how = 'threshold' === gate.kind ? [gate.aggregate, subtractedKey(gate), sideOf(gate)] : ['better-than', gate.better]
			return JSON.stringify([measuredBy(gate), ...how, against, gate.dataset])
		}
		/** The metric or the metrics that a gate is about, as a key. */ function measuredBy(gate) {
			let { metric } = gate
			let minus = (0, measured./* subtractedIn */ n0)(gate)
			if ('pattern' === metric.kind) return `pattern ${metric.pattern}`
			return null === minus ? `name ${metric.name}` : `difference ${JSON.stringify([metric.name, minus.metric])}`
		}
		/** What is taken off, with its function and dataset: the same text for the same question. */ function subtractedKey(gate) {
			let minus = (0, measured./* subtractedIn */ n0)(gate)
			return minus && JSON.stringify([minus.metric, minus.aggregate, minus.dataset])
		}
		/** Of two gates that ask the same question: in all that they ask, severity included. */ function gateStrictness(before, after) {
			return together([severityStrictness(before, after), askedStrictness(before, after)])
		}
		/**
		 * The same for people: what can stop a promotion afterwards is tighter than what could not before,
		 * whatever its bound was.
		 */ function changeStrictness(before, after) {
			let severity = severityStrictness(before, after)
			return 'same' === severity ? askedStrictness(before, after) : severity
		}
		let severities = ['fail', 'warn', 'info']
		function severityStrictness(before, after) {
			return byRank(before.severity, after.severity, severities)
		}
		function askedStrictness(before, after) {
			let samples = samplesStrictness(before.samples, after.samples)
			if ('threshold' === before.kind && 'threshold' === after.kind) return together([samples, thresholdStrictness(before, after)])
			if ('better-than' === before.kind && 'better-than' === after.kind) return together([samples, betterThanStrictness(before, after)])
			return 'different'
		}
		function thresholdStrictness(before, after) {
			return together([boundStrictness(before, after), confidenceStrictness(before.confidence, after.confidence)])
		}
		function betterThanStrictness(before, after) {
			let [from, to] = [(0, exact./* parseExact */ jM)(before.minimumEffect), (0, exact./* parseExact */ jM)(after.minimumEffect)]
			if (before.test !== after.test || null === from || null === to) return 'different'
			return together([byOrder(after.alpha - before.alpha, 'smaller'), byOrder((0, exact./* compare */ UD)(to, from), 'greater')])
		}
		function samplesStrictness(before, after) {
			if (null === before || null === after) return asked(before, after)
			if (before.metric !== after.metric) return 'different'
			return together([byOrder(after.min - before.min, 'greater'), elseStrictness(before, after)])
		}
		/** A limit never lies on the better side of its value, so to ask for one is to ask for more. */ function confidenceStrictness(before, after) {
			if (null === before || null === after) return asked(before, after)
			let otherwise = elseStrictness(before, after)
			if ('wilson' === before.kind && 'wilson' === after.kind) {
				if (before.samples !== after.samples) return 'different'
				return together([byOrder(after.level - before.level, 'greater'), otherwise])
			}
			if ('logged' === before.kind && 'logged' === after.kind) return before.metric === after.metric ? otherwise : 'different'
			return 'different'
		}
		let answers = ['fail', 'hold']
		function elseStrictness(before, after) {
			return byRank(before.otherwise, after.otherwise, answers)
		}
		/** Of something that is asked on one side at most. */ function asked(before, after) {
			if (null === before && null === after) return 'same'
			return null === before ? 'tighter' : 'looser'
		}
		// CONCATENATED MODULE: ./src/core/policy-change/gate-pairs.ts
		/**
		 * Both sides hold gates of one question only, none of them beside a stricter one. Those that are
		 * alike find each other first; which side is called `before` changes nothing.
		 */ function pairGates(before, after) {
			let edges = before
				.flatMap((from, i) => after.map((to, j) => ({ from, to, i, j, unlike: unlikeness(from, to) })))
				.sort((a, b) => a.unlike - b.unlike || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j)
			let taken = new Set()
			let pairs = []
			for (let { from, to } of edges)
				if (!(taken.has(from) || taken.has(to))) {
					taken.add(from).add(to)
					pairs.push([from, to])
				}
			return { pairs, removed: before.filter(gate => !taken.has(gate)), added: after.filter(gate => !taken.has(gate)) }
		}
		function unlikeness(before, after) {
			if ('same' === gateStrictness(before, after)) return 0
			if (before.severity !== after.severity) return 3
			return 'different' === changeStrictness(before, after) ? 2 : 1
		}
		/** Whether what passes `other` passes `gate`, too; both ask the same question. */ function isImpliedBy(gate, other) {
			let strictness = gateStrictness(gate, other)
			return 'same' === strictness || 'tighter' === strictness
		}
		/** Without those that another one of them makes superfluous: of equals, the first stays. */ function strictestOf(gates) {
			return gates.filter(
				(gate, index) => !gates.some((other, at) => at !== index && isImpliedBy(gate, other) && (at < index || 'same' !== gateStrictness(gate, other)))
			)
		}
		var print_gate = __webpack_require__(86651)
		// CONCATENATED MODULE: ./src/core/policy-change/policy-text.ts
		/** A requirement as a policy file says it, on one line. Untrusted text. */ function requirementText(requirement) {
			switch (requirement.kind) {
				case 'from':
					return `from: ${sourceText(requirement.source)}`
				case 'tag':
					return `tags: {${JSON.stringify(requirement.key)}: ${conditionText(requirement.condition)}}`
				case 'max-age':
					return `max-age: ${requirement.text}`
				case 'soak':
					return `soak: ${requirement.text} (from ${sourceText(requirement.source)})`
				case 'git-commit':
					return `git-commit: ${requirement.relation}`
				case 'signature':
					return 'signature: compatible'
				case 'model-digest':
					return 'model-digest: recorded'
				case 'model-signature':
					return `model-signature: {${signerText(requirement.signer)}}`
				case 'freeze':
					return `freeze: [${requirement.windows.map(({ text }) => text).join(', ')}]`
			}
		}
		function signerText(signer) {
			if ('identity' === signer.kind) return `identity: ${signer.identity}, issuer: ${signer.issuer}`
			let shown = (0, model_signing_signer./* signerFingerprints */ Q)(signer).join(', ')
			return 'key' === signer.kind ? `public-key: ${shown}` : `certificates: [${shown}]`
		}
		function sourceText(source) {
			return 'stage' === source.kind ? `stage:${source.stage}` : `alias:${source.alias}`
		}
		function conditionText(condition) {
			switch (condition.kind) {
				case 'present':
					return '{present: true}'
				case 'equals':
					return JSON.stringify(condition.value)
				case 'one-of':
					return `[${condition.values.map(value => JSON.stringify(value)).join(', ')}]`
			}
		}
		/** A gate on one line, with all that it asks. Never throws; untrusted text. */ function wholeGateText(gate) {
			let { metric, samples } = gate
			let confidence = 'threshold' === gate.kind ? gate.confidence : null
			let line = 'name' === metric.kind ? (0, print_gate./* printGateFor */ o)(gate, metric.name) : (0, print_gate./* printGate */ BZ)(gate)
			return [line, ...elseWords('too few samples', samples), ...elseWords('without that confidence', confidence)].join(', ')
		}
		/** A gate that does not say holds. */ function elseWords(where, asked) {
			return asked?.otherwise === 'fail' ? [`${where}: fail`] : []
		}
		// CONCATENATED MODULE: ./src/core/policy-change/compare-gates.ts
		/**
		 * Question by question. What is only shown (`info`) asks nothing, so what changes among that is no
		 * difference; nor is a gate that another one, stricter in everything, makes superfluous.
		 */ function compareGates(before, after) {
			let questions = new Set([...before, ...after].map(questionOf))
			let found = []
			let left = []
			for (let question of questions) {
				let [from, to] = [before, after].map(gates => gates.filter(gate => questionOf(gate) === question))
				let compared = compareQuestion(from ?? [], to ?? [])
				found.push(...compared.differences)
				left.push(compared.left)
			}
			let rest = compareLeft(
				left.flatMap(({ removed }) => removed),
				left.flatMap(({ added }) => added)
			)
			return [...found, ...rest]
		}
		function compareQuestion(before, after) {
			let [from, to] = [strictestOf(before.filter(counts)), strictestOf(after.filter(counts))]
			let { pairs, removed, added } = pairGates(from, to)
			let lost = removed.filter(gate => !to.some(other => isImpliedBy(gate, other)))
			let gained = added.filter(gate => !from.some(other => isImpliedBy(gate, other)))
			// A gate that is only shown from now on is there still, and people should see it.
			let shownAfter = after.filter(gate => !counts(gate))
			let shownBefore = before.filter(gate => !counts(gate))
			return {
				differences: [
					...pairs.flatMap(([one, other]) => difference(changeStrictness(one, other), one, other)),
					...lost.slice(0, shownAfter.length).flatMap((gate, index) => difference('looser', gate, shownAfter[index] ?? null)),
					...gained.slice(0, shownBefore.length).flatMap((gate, index) => difference('tighter', shownBefore[index] ?? null, gate))
				],
				left: { removed: lost.slice(shownAfter.length), added: gained.slice(shownBefore.length) }
			}
		}
		function counts({ severity }) {
			return 'info' !== severity
		}
		/** What is asked of the same metric in another way, and what is asked no longer, or newly. */ function compareLeft(removed, added) {
			let free = [...added]
			let replaced = removed.flatMap(gate => {
				let at = free.findIndex(other => measuredBy(other) === measuredBy(gate))
				let [other] = -1 === at ? [] : free.splice(at, 1)
				return difference(void 0 === other ? 'looser' : 'different', gate, other ?? null)
			})
			return [...replaced, ...free.flatMap(gate => difference('tighter', null, gate))]
		}
		function difference(strictness, before, after) {
			if ('same' === strictness) return []
			return [{ direction: strictness, subject: 'gate', before: before && wholeGateText(before), after: after && wholeGateText(after) }]
		}
		// CONCATENATED MODULE: ./src/core/policy-change/freeze-strictness.ts
		let freeze_strictness_minutesOfDay = 1440
		let freeze_strictness_minutesOfWeek = 7 * freeze_strictness_minutesOfDay
		/**
		 * Zone by zone, for the clocks of two zones differ by more or less with the season: what is closed
		 * in one of them covers nothing of another.
		 */ function freezeStrictness(before, after) {
			let zones = new Set([...before, ...after].map(({ timeZone }) => timeZone))
			let [loosened, tightened] = [false, false]
			for (let zone of zones) {
				let [from, to] = [closedIn(zone, before), closedIn(zone, after)]
				loosened ||= from.some((closed, minute) => closed > (to[minute] ?? 0))
				tightened ||= from.some((closed, minute) => closed < (to[minute] ?? 0))
			}
			if (loosened && tightened) return 'different'
			if (loosened) return 'looser'
			return tightened ? 'tighter' : 'same'
		}
		/** For each minute of the week from Monday 00:00: 1 where a window of that zone is on. */ function closedIn(zone, windows) {
			let closed = new Uint8Array(freeze_strictness_minutesOfWeek)
			for (let { timeZone, from, to } of windows) {
				if (timeZone !== zone) continue
				let [start, end] = [freeze_strictness_flat(from), freeze_strictness_flat(to)]
				// One that ends before it begins goes over the end of the week.
				if (start <= end) closed.fill(1, start, end)
				else closed.fill(1, start).fill(1, 0, end)
			}
			return closed
		}
		function freeze_strictness_flat({ day, minute }) {
			return day * freeze_strictness_minutesOfDay + minute
		}
		// CONCATENATED MODULE: ./src/core/policy-change/compare-requirements.ts
		/** Requirement by requirement: a policy has each at most once, but for its tags. */ function compareRequirements(before, after) {
			let subjects = new Set([...before, ...after].map(subjectOf))
			return [...subjects].flatMap(subject => {
				let [from = [], to = []] = [before, after].map(all => all.filter(requirement => subjectOf(requirement) === subject))
				let direction = strictness(from, to)
				return 'same' === direction ? [] : [{ direction, subject: 'requirement', before: textOf(from), after: textOf(to) }]
			})
		}
		function subjectOf(requirement) {
			return 'tag' === requirement.kind ? `tag ${requirement.key}` : requirement.kind
		}
		function textOf(requirements) {
			return 0 === requirements.length ? null : requirements.map(requirementText).join('; ')
		}
		function strictness(before, after) {
			let [[from, ...alsoFrom], [to, ...alsoTo]] = [before, after]
			if (void 0 === from || void 0 === to) return void 0 === from ? 'tighter' : 'looser'
			// No policy file says the same thing twice; whoever builds one that does is told nothing false.
			if (alsoFrom.length > 0 || alsoTo.length > 0) return textOf(before) === textOf(after) ? 'same' : 'different'
			return changed(from, to)
		}
		function changed(before, after) {
			if ('from' === before.kind && 'from' === after.kind) return sameSource(before.source, after.source) ? 'same' : 'different'
			if ('tag' === before.kind && 'tag' === after.kind) return conditionStrictness(before.condition, after.condition)
			if ('max-age' === before.kind && 'max-age' === after.kind) return byOrder(after.milliseconds - before.milliseconds, 'smaller')
			if ('soak' === before.kind && 'soak' === after.kind) {
				if (!sameSource(before.source, after.source)) return 'different'
				return byOrder(after.milliseconds - before.milliseconds, 'greater')
			}
			if ('git-commit' === before.kind && 'git-commit' === after.kind) return byRank(before.relation, after.relation, ['same', 'ancestor'])
			if ('freeze' === before.kind && 'freeze' === after.kind) return freezeStrictness(before.windows, after.windows)
			if ('model-signature' === before.kind && 'model-signature' === after.kind) return signerStrictness(before.signer, after.signer)
			if ('model-digest' === before.kind && 'model-digest' === after.kind) return 'same'
			return 'signature' === before.kind && 'signature' === after.kind ? 'same' : 'different'
		}
		function sameSource(one, other) {
			if ('stage' === one.kind) return 'stage' === other.kind && one.stage === other.stage
			return 'alias' === other.kind && one.alias === other.alias
		}
		/** Who trusts fewer certificates asks for more. */ function signerStrictness(before, after) {
			if ('certificate' === before.kind && 'certificate' === after.kind) return setStrictness(new Set(before.trusted), new Set(after.trusted))
			return isSameSigner(before, after) ? 'same' : 'different'
		}
		function isSameSigner(one, other) {
			if ('key' === one.kind) return 'key' === other.kind && one.spki === other.spki
			if ('identity' !== one.kind || 'identity' !== other.kind) return false
			return one.identity === other.identity && one.issuer === other.issuer
		}
		function conditionStrictness(before, after) {
			let [from, to] = [valuesOf(before), valuesOf(after)]
			if (null === from || null === to) {
				if (from === to) return 'same'
				return null === from ? 'tighter' : 'looser'
			}
			return setStrictness(from, to)
		}
		/** What is allowed, before and after. */ function setStrictness(from, to) {
			let [narrower, wider] = [to.isSubsetOf(from), to.isSupersetOf(from)]
			if (narrower && wider) return 'same'
			if (narrower) return 'tighter'
			return wider ? 'looser' : 'different'
		}
		/** null: any value will do. */ function valuesOf(condition) {
			switch (condition.kind) {
				case 'present':
					return null
				case 'equals':
					return new Set([condition.value])
				case 'one-of':
					return new Set(condition.values)
			}
		}
		var metric_pattern = __webpack_require__(19357)
		// CONCATENATED MODULE: ./src/core/policy-change/first-promotion-change.ts
		/**
		 * While nothing holds the target, `require-absolute` lets a gate against the champion be skipped
		 * where a gate with a number stands beside it. So a gate that is added may open the way to a first
		 * promotion that was held until then: tighter in itself, and looser there.
		 */ function compareFirstPromotion(before, after) {
			return [
				...opened(before, after).map(gates => ({ direction: 'looser', subject: 'setting', before: held(gates), after: skipped(gates) })),
				...opened(after, before).map(gates => ({ direction: 'tighter', subject: 'setting', before: skipped(gates), after: held(gates) }))
			]
		}
		function held({ relative }) {
			return `first promotion: hold because of ${wholeGateText(relative)}`
		}
		function skipped({ relative, absolute }) {
			return `first promotion: ${wholeGateText(relative)} is skipped because of ${wholeGateText(absolute)}`
		}
		function opened(from, to) {
			let known = new Set(from.filter(isRelative).map(questionOf))
			let before = from.filter(isAbsolute)
			let seen = new Set()
			return to.filter(isRelative).flatMap(relative => {
				let question = questionOf(relative)
				if (!known.has(question) || seen.has(question)) return []
				let absolute = to
					.filter(isAbsolute)
					.find(gate => mayStandBeside(gate, relative) && !before.some(other => mayStandBeside(other, relative) && covers(other, gate)))
				if (void 0 === absolute) return []
				seen.add(question)
				return [{ relative, absolute }]
			})
		}
		function isRelative(gate) {
			return 'fail' === gate.severity && (0, gates_gate./* baselineOfGate */ on)(gate)?.kind === 'champion'
		}
		function isAbsolute(gate) {
			return 'threshold' === gate.kind && 'fail' === gate.severity && 'number' === gate.bound.kind
		}
		/** A `better-than` looks at all values, so a number on any function of them stands beside it. */ function mayStandBeside(absolute, relative) {
			if (absolute.dataset !== relative.dataset) return false
			if (subtractedKey(absolute) !== subtractedKey(relative)) return false
			let function_ = 'better-than' === relative.kind || relative.aggregate === absolute.aggregate
			return function_ && mayMeet(absolute, relative)
		}
		/** Whether there may be a metric that both are about. */ function mayMeet({ metric: one }, { metric: other }) {
			if ('name' === one.kind) return 'name' === other.kind ? one.name === other.name : (0, metric_pattern./* matches */ c)(other.pattern, one.name)
			return 'name' === other.kind ? (0, metric_pattern./* matches */ c)(one.pattern, other.name) : true
		}
		/** Whether every metric of the second is one of the first. */ function covers({ metric: all }, { metric: some }) {
			if ('name' === all.kind) return 'name' === some.kind && all.name === some.name
			return 'name' === some.kind ? (0, metric_pattern./* matches */ c)(all.pattern, some.name) : all.pattern === some.pattern
		}
		// CONCATENATED MODULE: ./src/core/policy-change/compare-policies.ts
		/**
		 * What a change of a policy makes looser and what tighter, for one model. Where no difference is
		 * `looser` or `different`, whatever version passes `after` would have passed `before` (but for a
		 * value a million million times its margin, where the noise of floating point is as much as that).
		 */ function comparePolicies(before, after) {
			let [from, to] = [before, after].map(({ firstPromotion }) => firstPromotion ?? policy_rules./* firstPromotionByDefault */ Cg)
			return [
				...compareRequirements(before.requirements, after.requirements),
				...compareSetting('first-promotion', policy_rules./* firstPromotions */ B3, policy_rules./* firstPromotionByDefault */ Cg, [
					before.firstPromotion,
					after.firstPromotion
				]),
				...compareSetting('same-dataset', policy_rules./* sameDatasets */ S5, policy_rules./* sameDatasetByDefault */ $J, [
					before.sameDataset,
					after.sameDataset
				]),
				...compareEvidence(before.evidence, after.evidence),
				...compareSources(before.fromModels, after.fromModels),
				...compareGates(before.gates, after.gates),
				// Under the others, no gate with a number decides on a first promotion.
				...('require-absolute' === from && 'require-absolute' === to ? compareFirstPromotion(before.gates, after.gates) : [])
			]
		}
		/**
		 * Neither is ever tighter: where less counts, a hold for two values that differ may become a pass on
		 * the one that is left.
		 */ function compareEvidence(before, after) {
			let [from, to] = [before, after].map(rules => (0, evidence_rules./* evidenceText */ rS)(rules ?? evidence_rules./* anyEvidence */ Wg))
			let sameAge = before?.maxAge?.milliseconds === after?.maxAge?.milliseconds
			let withoutAge = rules => (0, evidence_rules./* evidenceText */ rS)({ ...(rules ?? evidence_rules./* anyEvidence */ Wg), maxAge: null })
			if (from === to || (sameAge && withoutAge(before) === withoutAge(after))) return []
			let text = says => (says ? `evidence: {${says}}` : 'evidence: everything that was measured (the default)')
			return [{ direction: 'different', subject: 'setting', before: text(from), after: text(to) }]
		}
		/** A list replaces the registered model itself, so to have one or none are two different things. */ function compareSources(before, after) {
			let text = names => (null === names ? 'from-models: none (the default)' : `from-models: ${JSON.stringify(names)}`)
			let [from, to] = [new Set(before), new Set(after)]
			let [narrower, wider] = [to.isSubsetOf(from), to.isSupersetOf(from)]
			if ((null === before) === (null === after) && narrower && wider) return []
			let isListed = null !== before && null !== after
			let direction = isListed && narrower ? 'tighter' : isListed && wider ? 'looser' : 'different'
			return [{ direction, subject: 'setting', before: text(before), after: text(after) }]
		}
		function compareSetting(name, strictestFirst, byDefault, [before, after]) {
			let direction = byRank(before ?? byDefault, after ?? byDefault, strictestFirst)
			if ('same' === direction) return []
			let text = says => (null === says ? `${name}: ${byDefault} (the default)` : `${name}: ${says}`)
			return [{ direction, subject: 'setting', before: text(before), after: text(after) }]
		}
		// CONCATENATED MODULE: ./src/core/decision/judge-policy-change.ts
		/** null: the policy does not change, or nobody knows how. */ function judgeChange(other, policy, facts) {
			switch (other.kind) {
				case 'none':
				case 'not-known':
					return null
				case 'absent':
					return { of: other.of, differences: [], judged: null }
				case 'found': {
					if (null === policy || policy.digest === other.policy.digest) return null
					let differences = comparePolicies(other.policy.asks, policy.asks)
					return { of: other.of, differences, judged: judge_policy_change_judge(other.policy, facts) }
				}
			}
		}
		/** As the policy alone would have it: no input stands beside it. */ function judge_policy_change_judge({ asks }, facts) {
			let firstPromotion = asks.firstPromotion ?? policy_rules./* firstPromotionByDefault */ Cg
			let sameDataset = asks.sameDataset ?? policy_rules./* sameDatasetByDefault */ $J
			let asked = { ...facts, arrivedAt: facts.arrivedAtByOther }
			let evidence = asks.evidence ?? evidence_rules./* anyEvidence */ Wg
			let gates = (0, evaluate./* evaluate */ _)(asks.gates, facts, { firstPromotion, sameDataset, evidence })
			let measured = measuredMoments(facts.candidate, gates)
			let checks = judgeRequirements(asks.requirements, asked, firstPromotion, measured).map(finding => ({
				check: { kind: 'requirement', finding },
				outcome: finding.outcome
			}))
			let all = [...sourceChecks(asks, facts), ...checks]
			return { verdict: worst([...all, ...gates]), checks: all, gates }
		}
		/** One's own policy was asked before anything was read; that on the other side may say otherwise. */ function sourceChecks(asks, { model, candidate }) {
			let source = candidate.model
			if ((0, policy./* allowsSource */ k)(asks, { model, source })) return []
			return [{ check: { kind: 'source-not-allowed', source, allowed: asks.fromModels }, outcome: 'fail' }]
		}
		// CONCATENATED MODULE: ./src/core/decision/review-checks.ts
		/** What GitHub tells of the promotion, and what that means for it. */ function reviewChecks(
			{ reviewed, approval, comparisonPolicy },
			change,
			own,
			{ version: resolved, source }
		) {
			let found = []
			// Of several merges at once it is enough that one of them showed it.
			let isShown = it => it.version === resolved && it.source === source
			if ('shown' === reviewed.kind && !reviewed.by.some(isShown)) found.push({ check: { kind: 'not-as-reviewed', reviewed, resolved }, outcome: 'hold' })
			if ('not-known' === reviewed.kind) {
				let { because } = reviewed
				found.push({ check: { kind: 'review-not-known', because }, outcome: 'hold' })
			}
			if (null !== approval) {
				let outcome = 'approved' === approval.kind ? 'pass' : 'hold'
				found.push({ check: { kind: 'approval', approval }, outcome })
			}
			if ('not-known' === comparisonPolicy.kind) {
				let { of, because } = comparisonPolicy
				found.push({ check: { kind: 'other-policy-not-known', of, because }, outcome: 'hold' })
			}
			return null === change ? found : [...found, ...changeChecks(change, own)]
		}
		/** `own`: what the policy that stands now says; the other one counts where it says worse. */ function changeChecks(change, own) {
			let { of, judged } = change
			let says = judged?.verdict ?? 'pass'
			let worse = 'pass' !== says && 'block' !== own && own !== says ? says : null
			// What an open pull request loosens promotes nothing yet, so the base says what it says. A push
			// would promote by it, and waits for somebody who knows that: a block by what was, a hold by now.
			let outcome = 'block' === worse ? 'fail' : 'hold'
			switch (of.side) {
				case 'base':
					return otherSays(of, worse, outcome)
				// What a branch asks for by itself nobody has agreed to; beside the default branch's, the worse
				// of both counts.
				case 'default':
					return null === judged ? loosened(change) : otherSays(of, worse, outcome)
				case 'before':
					return [...loosened(change), ...otherSays(of, worse, 'hold')]
			}
		}
		function loosened({ of, differences, judged }) {
			if (null === judged) return [{ check: { kind: 'policy-is-new', of }, outcome: 'hold' }]
			let changes = differences.filter(({ direction }) => 'tighter' !== direction).length
			return 0 === changes ? [] : [{ check: { kind: 'policy-loosened', of, changes }, outcome: 'hold' }]
		}
		function otherSays(of, verdict, outcome) {
			return null === verdict ? [] : [{ check: { kind: 'other-policy-says', of, verdict }, outcome }]
		}
		// CONCATENATED MODULE: ./src/core/decision/decide.ts
		/**
		 * Policy and facts in, decision out. `overtaken`: who moved what between a first decision and its
		 * move, where this is the second; null: it is the first.
		 */ function decide(facts, rules, github = github_context./* noGitHubContext */ _, overtaken = null) {
			let asked = 'retirement' !== facts.target.kind
			let gates = asked ? (0, policy_rules./* gateSetsOf */ KD)(rules).flatMap(set => (0, evaluate./* evaluate */ _)(set, facts, rules)) : []
			let requirements = asked ? requirementChecks(facts, rules, gates) : []
			// Where no policy is asked, none on the other side is, either, and nobody needs to know it.
			let { comparisonPolicy } = asked ? github : github_context./* noGitHubContext */ _
			let change = judgeChange(comparisonPolicy, rules.policy, facts)
			let digest = evidenceDigest(facts, rules, gates, comparisonPolicy, change)
			let there = (0, copy./* versionInTarget */ dI)(facts.candidate, facts.copies)
			let unchanged = null !== there && (0, target_state./* isInPlace */ RS)(facts.holders, facts.target, there)
			let ofVersion = [
				...(asked ? [...versionChecks(facts), ...rolledBackChecks(facts)] : []),
				...(asked && !unchanged ? supersededChecks(facts) : []),
				...(unchanged ? [] : [...misspeltChecks(facts), ...wayBackChecks(facts), ...copyChecks(facts)]),
				...requirements
			]
			let own = worst([...ofVersion, ...gates])
			let checks = [
				...ofVersion,
				...approvedEvidenceChecks(rules.expectedEvidence, digest, overtaken),
				...reviewChecks({ ...github, comparisonPolicy }, change, own, {
					version: facts.candidate.version,
					source: null === facts.copies ? null : (0, github_context./* sourceMark */ $)(facts.candidate.model)
				})
			]
			let judged = unchanged ? 'unchanged' : worst([...checks, ...gates])
			let accepted = (0, accept_hold./* acceptance */ m)(rules.acceptedHold, judged, digest, [...checks, ...(change?.judged?.checks ?? [])])
			let verdict = 'accepted' === accepted.kind ? 'pass' : judged
			let champion = asked && 'unchanged' !== verdict ? facts.baselines.get('champion') : void 0
			return {
				verdict,
				model: facts.model,
				target: facts.target,
				candidate: facts.candidate,
				copies: facts.copies,
				champion: champion?.kind === 'present' ? champion.evidence : null,
				holders: facts.holders,
				rules,
				checks,
				gates,
				policyChange: change,
				acceptance: accepted,
				evidenceDigest: digest
			}
		}
		/** Who approved the job; empty where no approval was required, or given. */ function approversOf({ checks }) {
			return checks.flatMap(({ check }) => ('approval' === check.kind && 'approved' === check.approval.kind ? check.approval.by : []))
		}
		function versionChecks({ candidate }) {
			let failed = []
			if ('READY' !== candidate.status) failed.push({ kind: 'version-not-ready', status: candidate.status })
			let { run, ownModel } = candidate
			if ('gone' === run.kind) failed.push({ kind: 'run-gone' })
			if ('found' === run.kind && run.deleted) failed.push({ kind: 'run-deleted' })
			if ('gone' === ownModel.kind) failed.push({ kind: 'logged-model-gone' })
			if ('found' === run.kind && 'FINISHED' !== run.status) failed.push({ kind: 'run-not-finished', status: run.status })
			return failed.map(check => ({ check, outcome: 'fail' }))
		}
		/** Somebody was rid of it on purpose: only they, or their like, say when it may come back. */ function rolledBackChecks({
			rolledBack,
			candidate,
			copies
		}) {
			if (null === rolledBack) return []
			let own = (0, copy./* versionInTarget */ dI)(candidate, copies)
			let of = rolledBack.version === own ? null : rolledBack.version
			return [{ check: { kind: 'rolled-back', rolledBack, of }, outcome: 'hold' }]
		}
		/** What somebody has decided since must not be undone by running an old run again. */ function supersededChecks({ superseded }) {
			return null === superseded ? [] : [{ check: { kind: 'superseded', superseded }, outcome: 'hold' }]
		}
		/** Else the champion's gates would be skipped, as of a first promotion. */ function misspeltChecks({ target, meantAlias: meant }) {
			if ('alias' !== target.kind || null === meant) return []
			return [{ check: { kind: 'alias-misspelt', wanted: target.alias, meant }, outcome: 'hold' }]
		}
		/** Nobody has the alias now, so to undo the promotion is to take it away from everybody. */ function wayBackChecks({ needsManageToUndo }) {
			return needsManageToUndo ? [{ check: { kind: 'no-way-back' }, outcome: 'hold' }] : []
		}
		/** Gates may pass already: what is left to do is somebody else's, and the next run finds it. */ function copyChecks({
			copies,
			makesCopies,
			candidate,
			model
		}) {
			if (null === copies || null !== copies.used || makesCopies) return []
			let { model: from, version } = candidate
			return [{ check: { kind: 'copy-missing', of: { model: from, version }, model }, outcome: 'hold' }]
		}
		function requirementChecks(facts, { policy, firstPromotion }, gates) {
			let requirements = policy?.asks.requirements ?? []
			let measured = measuredMoments(facts.candidate, gates)
			return judgeRequirements(requirements, facts, firstPromotion, measured).map(finding => ({
				check: { kind: 'requirement', finding },
				outcome: finding.outcome
			}))
		}
		function approvedEvidenceChecks(expected, digest, overtaken) {
			if (null === expected) return []
			if (null !== overtaken) return [{ check: { kind: 'moved-since-approval', problem: overtaken }, outcome: 'hold' }]
			return expected === digest
				? [{ check: { kind: 'evidence-as-approved' }, outcome: 'pass' }]
				: [{ check: { kind: 'evidence-not-as-approved', expected }, outcome: 'hold' }]
		}
	},
	68169: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => sourceMark, _: () => noGitHubContext })
		var node$crypto_0 = __webpack_require__(77598)
		/** Tells apart the registered models that a version may be copied from: their names may be any text. */ function sourceMark(model) {
			return (0, node$crypto_0.createHash)('sha256').update(model, 'utf8').digest('hex').slice(0, 16)
		}
		/** Where nothing of GitHub is asked. */ let noGitHubContext = { reviewed: { kind: 'nothing' }, approval: null, comparisonPolicy: { kind: 'none' } }
	},
	96135: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { cP: () => moveTowards, et: () => plan, yM: () => moveOfCopy })
		var $model_target_0 = __webpack_require__(63580)
		/** What a decision would change; null: nothing. */ function plan({ verdict }, facts) {
			if ('pass' !== verdict) return null
			let { model, target, holders, candidate, copies } = facts
			if (null === copies) return moveTowards(facts)
			if (null !== copies.used) return moveOfCopy(facts, copies.used)
			return { kind: 'copy', model, of: candidate, target, holders }
		}
		/** The move that gives the target to a copy of the candidate. */ function moveOfCopy({ model, target, holders }, copy) {
			return moveTowards({ model, target, holders, candidate: copy, candidateStage: copy.stage })
		}
		/** The move that gives the target to the candidate, gated or not. */ function moveTowards(facts) {
			let { model, target, holders, candidateStage } = facts
			let { version } = facts.candidate
			switch (target.kind) {
				case 'alias':
					return { kind: 'point-alias', model, alias: target.alias, version, from: holders[0] ?? null }
				case 'stage':
				case 'retirement':
					return {
						kind: 'move-to-stage',
						model,
						version,
						from: candidateStage,
						to: target.stage,
						archiveExisting: (0, $model_target_0./* .archives */ EK)(target),
						holders
					}
			}
		}
	},
	30686: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => isUngated })
		/**
		 * Whether no gate that counts was asked: there are none, or each of them was skipped because nothing
		 * has the target yet. What goes through then did not pass any gate.
		 */ function isUngated(gates) {
			return gates.filter(({ gate }) => 'fail' === gate.severity).every(({ outcome }) => 'skip' === outcome)
		}
	},
	33969: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => tagWarnings, n: () => warningsOf })
		var $history_recorded_targets_0 = __webpack_require__(3217)
		var $model_model_4 = __webpack_require__(86272)
		var $model_near_alias_1 = __webpack_require__(85906)
		var $records_announcement_2 = __webpack_require__(72739)
		var $records_record_tag_3 = __webpack_require__(47880)
		/** What nobody is kept from, and most people did not mean. `run`: the workflow run; null: a laptop. */ function warningsOf(
			snapshot,
			candidate,
			target,
			run
		) {
			if ('retirement' === target.kind) return []
			let [holder] = (0, $model_model_4./* .holdersThatMatter */ wp)(snapshot, target, candidate.version)
			if (void 0 === holder) return aliasWarnings(snapshot, target)
			// A workflow run is superseded by the runs after it; outside of one, only the numbers tell.
			return null === run && candidate.version < holder ? [{ kind: 'older-version', version: candidate.version, holder }] : []
		}
		function aliasWarnings(snapshot, target) {
			if ('alias' !== target.kind || (0, $history_recorded_targets_0./* .wasRecorded */ A0)(target, snapshot)) return []
			let existing = [...snapshot.aliases.keys()]
			// That one holds, and says so itself.
			if (null !== (0, $model_near_alias_1./* .misspeltAlias */ M)(target.alias, existing)) return []
			let near = (0, $model_near_alias_1./* .nearAlias */ T)(target.alias, existing)
			return null === near ? [] : [{ kind: 'near-alias', wanted: target.alias, near }]
		}
		/** More than that are there only where the oldest records may not be deleted. */ let mostTags = 20
		/** Unity Catalog allows 50 tags, and those of other programs count as well. */ let mostModelTags = 40
		/** More of them say nothing new. */ let mostLongTags = 3
		/** `snapshot`: after the version was recorded. */ function tagWarnings({ versions, tags: ofModel }, { version }) {
			let tags = versions.find(row => row.version === version)?.tags ?? new Map()
			let count = ownKeys(tags).length
			return [...(count < mostTags ? [] : [{ kind: 'many-tags', version, count }]), ...modelTagWarnings(ofModel)]
		}
		/** Announcements and last holders: one for each run at work, and one for each target. */ function modelTagWarnings(tags) {
			let keys = ownKeys(tags)
			let announced = keys.filter(key => key.startsWith($records_announcement_2./* .announcementPrefix */ Ai)).length
			let lengthOf = key => tags.get(key)?.length ?? 0
			let long = keys.filter(key => lengthOf(key) > $records_record_tag_3./* .longestValue */ Q_).slice(0, mostLongTags)
			return [
				...(keys.length < mostModelTags ? [] : [{ kind: 'many-model-tags', count: keys.length, announced }]),
				...long.map(key => ({ kind: 'long-model-tag', key, length: lengthOf(key) }))
			]
		}
		function ownKeys(tags) {
			return [...tags.keys()].filter(key => key.startsWith('stagegate_'))
		}
	},
	76450: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { hy: () => ageOf, nW: () => clockSkew, sR: () => measuredAt })
		var $arithmetic_int64_0 = __webpack_require__(13627)
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
	42820: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { jH: () => chooseRun, wh: () => mostRuns, bs: () => together })
		var evidence_age = __webpack_require__(76450)
		var evidence_rules = __webpack_require__(48742)
		var int64 = __webpack_require__(13627)
		var datasets = __webpack_require__(86104)
		var evidence_points = __webpack_require__(56566)
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
			let isOwn = entries.some(entry => (0, evidence_points./* isSamePoint */ Vp)(entry, last))
			// A 0 there may be a NaN here, of the same moment.
			if (isOwn && 0 !== last.value) return ofItsOwn(asked, [last])
			let owner = isOwn || 'linked' === role ? 'not-its' : ownerOf(asked, [last])
			if ('its' === owner) return values(asked, [last])
			if ('object' == typeof owner) return owner
			if (0 === entries.length) return 'not-its' === owner ? { kind: 'none' } : notItsOwn(owner, [last])
			let history = run.histories.get(question.metric)
			if (void 0 === history) return needsHistory(asked)
			let keys = new Set(entries.map(evidence_points./* pointKey */ G0))
			let newest = (0, evidence_points./* newestPoint */ Py)(history.filter(point => keys.has((0, evidence_points./* pointKey */ G0)(point))))
			return null === newest ? { kind: 'none' } : ofItsOwn(asked, [newest])
		}
		function allValues(asked) {
			let { own, run, role, question } = asked
			let history = run.histories.get(question.metric)
			if (void 0 === history) return needsHistory(asked)
			let keys = new Set(ownEntries(own, run.runId, question.metric).map(evidence_points./* pointKey */ G0))
			let mine = history.filter(point => keys.has((0, evidence_points./* pointKey */ G0)(point)))
			if ('linked' === role || mine.length === history.length) return ofItsOwn(asked, mine)
			let doubted = decisive(history, question.values).filter(it => !keys.has((0, evidence_points./* pointKey */ G0)(it)))
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
			let byKey = Map.groupBy(entries, evidence_points./* pointKey */ G0)
			let points = []
			for (let there of Map.groupBy(history, evidence_points./* momentOf */ Et).values()) {
				let mine = there.filter(point => byKey.has((0, evidence_points./* pointKey */ G0)(point)))
				let on = mine.flatMap(point => byKey.get((0, evidence_points./* pointKey */ G0)(point)) ?? [])
				let isThere = on.map(entry => isWanted(datasetOf(entry, run, role)))
				let [first] = mine
				if (void 0 === first || !isThere.includes(true)) continue
				let differ = new Set(mine.map(evidence_points./* pointKey */ G0)).size > 1
				if (differ || isThere.includes(false)) return { kind: 'dataset-not-known', because: 'same-moment' }
				points.push(mine.find(({ value }) => Number.isNaN(value)) ?? first)
			}
			let newest = 'last' === question.values ? (0, evidence_points./* newestPoint */ Py)(points) : null
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
			let keys = new Set(decide.map(evidence_points./* pointKey */ G0))
			let shared = foreign.some(entry => keys.has((0, evidence_points./* pointKey */ G0)(entry)))
			return shared ? notItsOwn('logged-to-several', decide) : null
		}
		/** Whether values that no entry of the version's own model explains are the version's. */ function ownerOf(asked, points) {
			let { own, run, role, question } = asked
			if (run.otherModels.outputs) return 'not-logged-to-it'
			let isOfItsRun = 'known' !== own.kind || own.model.sourceRunId === run.runId
			if ('training' === role && !isOfItsRun) return 'not-of-its-run'
			let finite = points.filter(({ value }) => Number.isFinite(value))
			if (0 === finite.length) return 'its'
			let foreign = foreignTo(run, question.metric, finite)
			if ('not-read' === foreign) return needsEntries(asked, finite)
			if ('too-many' === foreign) return 'too-many-models'
			let keys = new Set(finite.map(evidence_points./* valueKey */ zV))
			if (foreign.some(entry => keys.has((0, evidence_points./* valueKey */ zV)(entry)))) return 'logged-to-another'
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
	86104: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Er: () => measuredOn, HE: () => onlyDigest, bs: () => together, lC: () => comparedDatasets })
		var $points_0 = __webpack_require__(56566)
		/**
		 * By moment and not by value, for a logged model shows NaN as 0. `otherwise`: what a point without a
		 * measurement was measured on.
		 */ function measuredOn(points, measurements, otherwise) {
			if (null === otherwise && measurements.every(({ dataset }) => null === dataset)) return { datasets: new Map(), complete: 0 === points.length }
			let byMoment = Map.groupBy(measurements, $points_0./* .momentOf */ Et)
			let datasets = new Map()
			let complete = true
			for (let point of points) {
				let there = byMoment.get((0, $points_0./* .momentOf */ Et)(point)) ?? [{ dataset: otherwise }]
				for (let { dataset } of there)
					if (null === dataset) complete = false
					else datasets.set(dataset.digest, dataset.name)
			}
			return { datasets, complete }
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
	61548: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => versionId })
		/** Tells versions apart, of several registered models as well. */ function versionId({ model, version }) {
			return `${version} ${model}`
		}
	},
	35829: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Uu: () => evaluatedTag,
			_r: () => asksForModelsOfRun,
			h7: () => namedModel,
			lz: () => otherModels,
			vz: () => sourceOf,
			wv: () => ownModel
		})
		/* unused harmony export whyAmbiguous */ var $model_model_1 = __webpack_require__(86272)
		var $model_source_0 = __webpack_require__(7692)
		/** Part of the evidence: who accepts a hold for one of these accepts none of the others. */ /* unused pure expression or super */ /** The run put out several, and the version does not name one. */ /** The run put out one, and it is called otherwise than what the version was registered from. */ /** The run put out one that MLflow no longer has, and that may have been the version's. */ /** The run put out one, and the version's files are somewhere else. */ /** The version was registered with the id of one run and the files of another. */ /** The version is a copy, and the registry does not say where its files are. */ /**
		 * What a version is of. `location`: where the registry says that its files are; only asked of a
		 * copy, whose source leads to another version, which may have been renamed or deleted since.
		 */ function sourceOf(source, location) {
			let named = (0, $model_source_0./* .modelSource */ zA)(source)
			return 'copy' === named.kind && null !== location ? (0, $model_source_0./* .modelSource */ zA)(location) : named
		}
		/** The logged model that a source names; null: it names none. */ function namedModel(source) {
			switch (source.kind) {
				case 'logged-model':
					return source.model
				case 'folder':
					return (0, $model_source_0./* .loggedModelAt */ JA)(source.uri)
				case 'run':
				case 'copy':
				case 'not-readable':
					return null
			}
		}
		/** The one resolver of which logged model a version is of. */ function ownModel({ source, run, runId, named, putOut }) {
			if (null !== runId && isOfAnotherRun(source, runId, run)) return { kind: 'ambiguous', because: 'other-run' }
			let id = namedModel(source)
			if (null !== id) {
				if (null === named) return { kind: 'gone', id }
				let agrees = null === named.sourceRunId || null === runId || named.sourceRunId === runId
				return agrees ? { kind: 'known', model: named } : { kind: 'ambiguous', because: 'other-run' }
			}
			if ('copy' === source.kind) return { kind: 'ambiguous', because: 'copy-not-known' }
			let outputs = null === run ? [] : outputsOf(run)
			if (null === run || 0 === outputs.length) return { kind: 'none' }
			let several = outputs.length > 1
			let path = pathOf(source, run)
			if (null === path) return { kind: 'ambiguous', because: several ? 'several-models' : 'other-place' }
			// A model that was deleted may have had this name, too.
			if (outputs.some(id => putOut.every(it => it.id !== id))) return { kind: 'ambiguous', because: 'output-gone' }
			let [found, ...more] = putOut.filter(it => outputs.includes(it.id) && it.name === path)
			if (void 0 !== found && 0 === more.length) return { kind: 'known', model: found }
			return { kind: 'ambiguous', because: several ? 'several-models' : 'other-name' }
		}
		/** Whether it takes the names of the models that the run put out to tell which one a version is of. */ function asksForModelsOfRun(source, run) {
			return null === namedModel(source) && run.loggedModels.length > 0 && null !== pathOf(source, run)
		}
		/** The logged models that a run put out or evaluated beside this one; `own` null: beside none. */ function otherModels(run, own) {
			let isOther = id => id !== own
			let inputs = [...run.inputModels, ...evaluatedModels(run)]
			return { outputs: run.loggedModels.some(isOther), inputs: [...new Set(inputs.filter(isOther))] }
		}
		/** Those that MLflow's `evaluate` names in its tag, also where it links none. */ function evaluatedModels({ tags }) {
			let ids = (tags.get(evaluatedTag) ?? '').matchAll(/\bm-[0-9a-f]{32}\b/g)
			return [...ids].map(([id]) => (0, $model_model_1./* .loggedModelId */ rH)(id))
		}
		let evaluatedTag = 'mlflow.datasets'
		/** A model that was logged at several steps is listed at each of them. */ function outputsOf(run) {
			return [...new Set(run.loggedModels)]
		}
		function pathOf(source, run) {
			switch (source.kind) {
				case 'run':
					return source.path
				case 'folder':
					return (0, $model_source_0./* .pathBelow */ Br)(run.artifactRoot, source.uri)
				case 'logged-model':
				case 'copy':
				case 'not-readable':
					return null
			}
		}
		/** What names no run at all is taken at the version's word. */ function isOfAnotherRun(source, id, run) {
			switch (source.kind) {
				case 'run':
					return source.run !== id
				case 'folder': {
					let others = (0, $model_source_0./* .runsNamedIn */ bS)(source.uri).filter(named => named !== id)
					return others.length > 0 && null === (0, $model_source_0./* .pathBelow */ Br)(run?.artifactRoot ?? '', source.uri)
				}
				case 'not-readable':
					return true
				case 'logged-model':
				case 'copy':
					return false
			}
		}
	},
	56566: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Et: () => momentOf, G0: () => pointKey, Py: () => newestPoint, Vp: () => isSamePoint, zV: () => valueKey })
		var $arithmetic_int64_0 = __webpack_require__(13627)
		/**
		 * As MLflow chooses the last value: the highest step, then the latest, then the greatest. A NaN of the
		 * same moment is taken first: a logged model shows it as 0, and which of the two is meant, nobody knows.
		 */ function newestPoint(points) {
			return points.reduce((last, point) => (null === last || isNewer(point, last) ? point : last), null)
		}
		function isNewer(point, last) {
			let order =
				(0, $arithmetic_int64_0./* .compareInt64 */ xb)(point.step, last.step) ||
				(0, $arithmetic_int64_0./* .compareInt64 */ xb)(point.timestamp, last.timestamp)
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
	},
	49964: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => canonicalGate })
		var $arithmetic_exact_1 = __webpack_require__(77591)
		var $gate_0 = __webpack_require__(11741)
		/**
		 * For digests: what a gate says as JSON, with each number in its one form (`0.90` and `0.9` are the
		 * same), so that gates that say the same give the same data.
		 */ function canonicalGate(gate) {
			let { severity, dataset } = gate
			let common = { severity, metric: canonicalMetric(gate.metric), dataset, samples: gate.samples && canonicalSamples(gate.samples) }
			switch (gate.kind) {
				case 'threshold':
					return { ...common, ...canonicalThreshold(gate) }
				case 'better-than':
					return { ...common, ...canonicalBetterThan(gate) }
			}
		}
		function canonicalThreshold({ aggregate, minus, comparator, bound, confidence }) {
			return {
				aggregate,
				...(null === minus ? {} : { minus: canonicalSubtracted(minus) }),
				comparator,
				bound: canonicalBound(bound),
				confidence: confidence && canonicalConfidence(confidence)
			}
		}
		function canonicalSubtracted({ metric, aggregate, dataset }) {
			return { metric, aggregate, dataset }
		}
		function canonicalBetterThan({ baseline, better, test, alpha, minimumEffect }) {
			return { betterThan: (0, $gate_0./* .baselineKey */ x2)(baseline), better, test, alpha, minimumEffect: canonicalNumber(minimumEffect) }
		}
		function canonicalSamples({ metric, min, otherwise }) {
			return { metric, min, otherwise }
		}
		function canonicalConfidence(confidence) {
			let { otherwise } = confidence
			switch (confidence.kind) {
				case 'wilson':
					return { level: confidence.level, samples: confidence.samples, otherwise }
				case 'logged':
					return { logged: confidence.metric, otherwise }
			}
		}
		/** Built anew, so that nothing that stands beside a gate (its line) comes into a digest. */ function canonicalMetric(metric) {
			return 'name' === metric.kind ? { kind: 'name', name: metric.name } : { kind: 'pattern', pattern: metric.pattern }
		}
		function canonicalBound(bound) {
			switch (bound.kind) {
				case 'number':
					return { kind: 'number', number: canonicalNumber(bound.number) }
				case 'baseline': {
					let { margin } = bound
					return {
						kind: 'baseline',
						baseline: (0, $gate_0./* .baselineKey */ x2)(bound.baseline),
						margin: null === margin ? null : { sign: margin.sign, amount: canonicalNumber(margin.amount), unit: margin.unit }
					}
				}
			}
		}
		function canonicalNumber(text) {
			let exact = (0, $arithmetic_exact_1./* .parseExact */ jM)(text)
			if (null === exact) throw new RangeError(`${JSON.stringify(text)} is not a finite decimal number`)
			return (0, $arithmetic_exact_1./* .canonicalText */ A4)(exact)
		}
	},
	25072: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { _: () => evaluate, G: () => namesFor })
		var exact = __webpack_require__(77591)
		var evidence_datasets = __webpack_require__(86104)
		// CONCATENATED MODULE: ./src/core/statistics/midranks.ts
		/**
		 * Midranks: equal values share the mean of the ranks that they take together. Ranks start at 1.
		 * Takes n log n steps.
		 */ function midranks(values) {
			let order = values.map((value, index) => ({ value, index }))
			order.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
			let groups = []
			let groupOf = new Array(values.length).fill(0)
			let before = 0
			while (before < order.length) {
				let end = before
				for (; end < order.length && order[end]?.value === order[before]?.value; end += 1) {
					let { index } = order[end] ?? { index: 0 }
					groupOf[index] = groups.length
				}
				groups.push({ size: end - before, doubledRank: before + 1 + end })
				before = end
			}
			return { groups, groupOf }
		}
		/**
		 * The same numbers as whole ones: all multiplied by one positive factor, which keeps order, equality
		 * and the ratio of differences. Much faster to sort than comparing fractions.
		 *
		 * Meant for decimals, whose divisor is 1: many different divisors make a very large factor.
		 */ function onOneScale(values) {
			let lowest = values.reduce((least, { exponent }) => Math.min(least, exponent), 0)
			let common = 1n
			for (let { divisor } of values) if (common % divisor !== 0n) common *= divisor
			return values.map(({ coefficient, exponent, divisor }) => coefficient * 10n ** BigInt(exponent - lowest) * (common / divisor))
		}
		var normal_distribution = __webpack_require__(52575)
		// CONCATENATED MODULE: ./src/core/statistics/rank-sum-distribution.ts
		/** A tenth of a second, and a few megabytes: 100 against 100 values. */ let affordableSteps = 2e8
		/** Below it a sum of ranks is not nearly normal, whatever the size of the other sample. */ let fewestForNormal = 8
		/**
		 * Of the standard deviation. Up to it the probabilities from 0.01 to 0.1 came out at most 2 % too
		 * small, and smaller ones too large; beyond it up to 500 times too small.
		 */ let widestHalfStep = 0.05
		function exactIsAffordable({ first, second }) {
			return first * second * Math.min(first, second) * (first + second) <= affordableSteps
		}
		/**
		 * Whether the normal approximation is good enough to open a gate. It is not where most values are
		 * equal: U then moves in steps so wide that the correction by 1/2 does nothing, and the probability
		 * comes out too small.
		 */ function normalIsClose(pooled) {
			if (Math.min(pooled.first, pooled.second) < fewestForNormal) return false
			let widest = pooled.groups.reduce((most, group, index) => {
				let next = pooled.groups[index + 1]
				return void 0 === next ? most : Math.max(most, next.doubledRank - group.doubledRank)
			}, 0)
			// Half of a step of U, which is half a step of doubled ranks.
			return widest / 4 <= widestHalfStep * standardDeviation(pooled)
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
		 */ function exactTails(pooled, doubledU) {
			let { first, second, groups } = smallerFirst(pooled)
			// Where every group is odd, twice U is always even: count in whole U, which is half the work.
			let unit = groups.every(({ size }) => size % 2 === 1) ? 2 : 1
			let ways = Array.from({ length: first + 1 }, (_, taken) => new Float64Array((2 * taken * second) / unit + 1))
			ways[0][0] = 1
			let before = 0
			for (let { size } of groups) {
				// Descending, so that what is read has not yet been changed by this group.
				for (let taken = Math.min(first, before + size); taken >= 1; taken -= 1) {
					let into = ways[taken]
					let choices = 1
					for (let more = 1; more <= Math.min(size, taken); more += 1) {
						choices *= (size - more + 1) / more
						let below = before - (taken - more)
						if (below < 0 || below > second) continue
						let shift = (2 * more * below + more * (size - more)) / unit
						addWays(ways[taken - more], into, choices, shift, (taken - more) * below, unit)
					}
				}
				before += size
			}
			return tailsOf(ways[first], doubledU / unit)
		}
		/** A way that has `largest` pairs can have no more of U than those. */ function addWays(from, into, choices, shift, largest, unit) {
			let end = Math.min((2 * largest) / unit + 1, from.length, into.length - shift)
			for (let u = 0; u < end; u += 1) into[u + shift] = into[u + shift] + choices * from[u]
		}
		/** From the top down, so that the tail is part of the same sum as the whole. */ function tailsOf(ways, observed) {
			let [sum, tail, smallest] = [0, 0, 0]
			for (let u = ways.length - 1; u >= 0; u -= 1) {
				sum += ways[u]
				if (0 === smallest) smallest = sum
				if (u === observed) tail = sum
			}
			return { observed: tail / sum, smallest: smallest / sum }
		}
		/** U counts pairs, so the two samples may change places if the order of the values does too. */ function smallerFirst(pooled) {
			if (pooled.first <= pooled.second) return pooled
			return { first: pooled.second, second: pooled.first, groups: pooled.groups.toReversed() }
		}
		/**
		 * Source: E. L. Lehmann, "Nonparametrics: statistical methods based on ranks" (1975), chapter 1;
		 * the same numbers as scipy's `method='asymptotic'`.
		 */ function normalTails(pooled, doubledU) {
			let mean = (pooled.first * pooled.second) / 2
			let deviation = standardDeviation(pooled)
			let tail = doubled => (0, normal_distribution./* upperTail */ f)((doubled / 2 - mean - 0.5) / deviation)
			return { observed: tail(doubledU), smallest: tail(largestDoubledU(pooled)) }
		}
		function standardDeviation({ first, second, groups }) {
			let all = first + second
			let ties = groups.reduce((sum, { size }) => sum + (size ** 3 - size), 0)
			return Math.sqrt(((first * second) / 12) * (all + 1 - ties / (all * (all - 1))))
		}
		/** U where the largest values are all of the first sample. */ function largestDoubledU({ first, groups }) {
			let left = first
			let doubledRanks = 0
			for (let { size, doubledRank } of groups.toReversed()) {
				let taken = Math.min(left, size)
				doubledRanks += taken * doubledRank
				left -= taken
			}
			return doubledRanks - first * (first + 1)
		}
		// CONCATENATED MODULE: ./src/core/statistics/mann-whitney.ts
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
		 */ function mannWhitney(samples) {
			let [first, second] = [samples.candidate.length, samples.champion.length]
			if (0 === first || 0 === second) return { kind: 'refused', reason: 'no-values' }
			let { groups, groupOf } = midranks(pooledValues(samples))
			let pooled = { first, second, groups }
			let doubledRanks = groupOf.slice(0, first).reduce((sum, group) => sum + (groups[group]?.doubledRank ?? 0), 0)
			let doubledU = doubledRanks - first * (first + 1)
			let common = { kind: 'tested', statistic: doubledU / 2, smallestOfSizes: oneOfAll(pooled) }
			// One value only: U can't differ, and there is nothing to count.
			if (1 === groups.length) return { ...common, pValue: 1, method: 'exact', smallestPossible: 1 }
			if (exactIsAffordable(pooled)) {
				let { observed, smallest } = exactTails(pooled, doubledU)
				return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest }
			}
			if (!normalIsClose(pooled)) return { kind: 'refused', reason: 'too-uneven' }
			let { observed, smallest } = normalTails(pooled, doubledU)
			return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest }
		}
		/** The candidate's values first; larger is better. */ function pooledValues({ candidate, champion, better, minimumEffect }) {
			let [effect = 0n, ...values] = onOneScale([minimumEffect, ...candidate, ...champion])
			let sign = 'higher' === better ? 1n : -1n
			return values.map((value, index) => (index < candidate.length ? sign * value - effect : sign * value))
		}
		/** One way out of all to pick one sample from both; 0 where that is below the smallest double. */ function oneOfAll({ first, second }) {
			// A whole number at each step, so that 3 against 3 values is 1/20 to the last bit.
			let ways = 1
			for (let picked = 1; picked <= Math.min(first, second); picked += 1) ways = (ways * (first + second - picked + 1)) / picked
			return 1 / ways
		}
		// CONCATENATED MODULE: ./src/core/statistics/signed-rank-distribution.ts
		/**
		 * How Wilcoxon's W+ is distributed where a difference is as likely to be positive as negative: every
		 * way to hand out the signs is equally likely, the ranks as tied as they are.
		 */ /** A tenth of a second, and a few megabytes: 463 pairs without zeros. */ let signed_rank_distribution_affordableSteps = 1e8
		/**
		 * From here on W+ is close to normal whatever the ties: no step of it is then wider than a tenth of
		 * the standard deviation. (The widest gap between ranks is at most their mean, r, and the standard
		 * deviation at least r √pairs / 2; half a gap over that is at most 1 / √pairs.)
		 */ let signed_rank_distribution_fewestForNormal = 400
		/** @param doubledRanks twice the rank of each difference that is not zero */ function signed_rank_distribution_exactIsAffordable(doubledRanks) {
			return doubledRanks.length * sumOf(doubledRanks) <= signed_rank_distribution_affordableSteps
		}
		function signed_rank_distribution_normalIsClose(doubledRanks) {
			return doubledRanks.length >= signed_rank_distribution_fewestForNormal
		}
		/**
		 * Counts every way, by dynamic programming over the ranks. Counts are doubles: sums of positive
		 * numbers, good to about 1e-13 of themselves.
		 *
		 * Source: the generating function of F. Wilcoxon, S. K. Katti and R. A. Wilcox, "Critical values and
		 * probability levels for the Wilcoxon rank sum test and the Wilcoxon signed rank test" (1970), with
		 * midranks in place of ranks.
		 */ function signed_rank_distribution_exactTails(doubledRanks, doubledW) {
			let unit = doubledRanks.every(rank => rank % 2 === 0) ? 2 : 1
			let ways = new Float64Array(sumOf(doubledRanks) / unit + 1)
			ways[0] = 1
			let largest = 0
			for (let doubledRank of doubledRanks) {
				let rank = doubledRank / unit
				// Descending, so that each rank counts once.
				for (let w = largest; w >= 0; w -= 1) ways[w + rank] = ways[w + rank] + ways[w]
				largest += rank
			}
			let tail = 0
			for (let w = largest; w >= doubledW / unit; w -= 1) tail += ways[w]
			// Halving is exact, and dividing by 2 ** pairs could overflow.
			let smallest = 0.5 ** doubledRanks.length
			return { observed: Math.min(tail * smallest, 1), smallest }
		}
		/**
		 * The variance is that of the ranks as they are, so ties and zeros need no correction of their own
		 * (W. J. Conover, "On methods of handling ties in the Wilcoxon signed-rank test", Journal of the
		 * American Statistical Association 68 (1973), 985-988); the same numbers as scipy's
		 * `method='asymptotic', correction=True`.
		 */ function signed_rank_distribution_normalTails(doubledRanks, doubledW) {
			let largest = sumOf(doubledRanks)
			let squares = doubledRanks.reduce((sum, rank) => sum + rank * rank, 0)
			let tail = doubled => (0, normal_distribution./* upperTail */ f)((doubled - largest / 2 - 1) / (Math.sqrt(squares) / 2))
			return { observed: tail(doubledW), smallest: tail(largest) }
		}
		function sumOf(numbers) {
			return numbers.reduce((sum, number) => sum + number, 0)
		}
		// CONCATENATED MODULE: ./src/core/statistics/wilcoxon.ts
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
		 */ function wilcoxonSignedRank(samples) {
			if (0 === samples.pairs.length) return { kind: 'refused', reason: 'no-values' }
			let gains = gainsOf(samples)
			let { groups, groupOf } = midranks(gains.map(gain => (gain < 0n ? -gain : gain)))
			let doubledRanks = []
			let doubledW = 0
			for (let [index, gain] of gains.entries()) {
				if (0n === gain) continue
				let doubledRank = groups[groupOf[index] ?? 0]?.doubledRank ?? 0
				doubledRanks.push(doubledRank)
				if (gain > 0n) doubledW += doubledRank
			}
			let common = { kind: 'tested', statistic: doubledW / 2, smallestOfSizes: 0.5 ** gains.length }
			if (signed_rank_distribution_exactIsAffordable(doubledRanks)) {
				let { observed, smallest } = signed_rank_distribution_exactTails(doubledRanks, doubledW)
				return { ...common, pValue: observed, method: 'exact', smallestPossible: smallest }
			}
			if (!signed_rank_distribution_normalIsClose(doubledRanks)) return { kind: 'refused', reason: 'too-uneven' }
			let { observed, smallest } = signed_rank_distribution_normalTails(doubledRanks, doubledW)
			return { ...common, pValue: observed, method: 'normal', smallestPossible: smallest }
		}
		/** By how much each pair gains over the minimum effect; positive speaks for the candidate. */ function gainsOf({ pairs, better, minimumEffect }) {
			let [effect = 0n, ...values] = onOneScale([minimumEffect, ...pairs.flatMap(({ candidate, champion }) => [candidate, champion])])
			let sign = 'higher' === better ? 1n : -1n
			return pairs.map((_, index) => {
				let [candidate = 0n, champion = 0n] = values.slice(2 * index, 2 * index + 2)
				return sign * (candidate - champion) - effect
			})
		}
		var metric_value = __webpack_require__(41830)
		// CONCATENATED MODULE: ./src/core/gates/better-than.ts
		/** Whether the candidate's repeats are better than the baseline's by more than chance would do. */ function compareRepeats(gate, candidate, baseline) {
			if ('value' !== candidate.kind || baseline?.kind !== 'value') return { kind: 'not-comparable' }
			// A repeat that was logged twice is one repeat, or luck would look like skill.
			let [own, other] = [(0, metric_value./* oncePerStep */ Ry)(candidate.points), (0, metric_value./* oncePerStep */ Ry)(baseline.points)]
			if ('once' !== own.kind || 'once' !== other.kind) return { kind: 'not-comparable' }
			let test = tested(gate, own.points, other.points)
			if ('folds-do-not-match' === test) return { kind: 'folds-do-not-match' }
			if ('refused' === test.kind) return { kind: 'not-comparable' }
			let of = { ranks: test, candidates: own.points.length, baselines: other.points.length }
			if (test.smallestOfSizes > gate.alpha) return { kind: 'too-few-values', ...of }
			if (test.smallestPossible > gate.alpha) return { kind: 'too-many-ties', ...of }
			return { kind: test.pValue <= gate.alpha ? 'better' : 'not-shown-better', ...of }
		}
		function tested({ test, better, minimumEffect: text }, candidate, champion) {
			let minimumEffect = (0, exact./* parseExact */ jM)(text)
			if (null === minimumEffect) throw new RangeError(`the minimum effect ${text} is not a number`)
			switch (test) {
				case 'mann-whitney':
					return mannWhitney({ candidate: candidate.map(exactValue), champion: champion.map(exactValue), better, minimumEffect })
				case 'wilcoxon': {
					let pairs = pairsOf(candidate, champion)
					if (null === pairs) return 'folds-do-not-match'
					return wilcoxonSignedRank({ pairs, better, minimumEffect })
				}
			}
		}
		/** The values of the same step, each step once; null unless both sides have the same steps. */ function pairsOf(candidate, champion) {
			let byStep = new Map(champion.map(point => [point.step, exactValue(point)]))
			if (candidate.length !== champion.length) return null
			let pairs = candidate.flatMap(point => {
				let other = byStep.get(point.step)
				return void 0 === other ? [] : [{ candidate: exactValue(point), champion: other }]
			})
			return pairs.length === candidate.length ? pairs : null
		}
		function exactValue({ value }) {
			return (0, exact./* exactOf */ LN)(value)
		}
		// CONCATENATED MODULE: ./src/core/arithmetic/noise.ts
		/** Of the greater of two values: a thousand times what the arithmetic of doubles leaves behind. */ let noise = (0, exact./* parseExact */ jM)('1e-12')
		/**
		 * How two measured values stand to each other, where the noise of floating point is no difference:
		 * the same model that is evaluated twice may differ in the last bits. `magnitude`: of the numbers
		 * that the values were worked out from, where those are greater than the values themselves.
		 */ function compareMeasured(a, b, magnitude = []) {
			if (null === noise) throw new Error('the noise is not a number')
			let greatest = [a, b, ...magnitude].map(exact./* absolute */ ys).reduce((most, value) => ((0, exact./* compare */ UD)(value, most) > 0 ? value : most))
			let distance = (0, exact./* absolute */ ys)((0, exact./* subtract */ Re)(a, b))
			return (0, exact./* compare */ UD)(distance, (0, exact./* multiply */ lw)(noise, greatest)) < 0 ? 0 : (0, exact./* compare */ UD)(a, b)
		}
		var gates_gate = __webpack_require__(11741)
		// CONCATENATED MODULE: ./src/core/gates/findings.ts
		/** null: it can be compared. */ function unfitCandidate(candidate) {
			switch (candidate.kind) {
				case 'value':
					return null
				case 'missing':
					return { kind: 'candidate-lacks-metric' }
				case 'not-finite':
					return { kind: 'candidate-not-finite', shown: candidate.shown }
				case 'not-on-dataset':
					return { kind: 'candidate-not-on-dataset' }
				case 'dataset-not-known':
					return { kind: 'dataset-not-known', side: 'candidate', because: candidate.because }
				case 'several-values-at-a-step':
					return { kind: candidate.kind, side: 'candidate', step: candidate.step }
				case 'not-its-own':
					return { kind: 'not-its-own', side: 'candidate', because: candidate.because }
				case 'ambiguous':
					return { kind: 'ambiguous-evidence', side: 'candidate' }
				case 'unfinished':
					return { kind: 'candidate-unfinished' }
				case 'narrowed-away':
					return { kind: 'candidate-narrowed-away', by: candidate.by }
				case 'model-gone':
					return { kind: 'candidate-model-gone' }
				case 'no-run':
					return { kind: 'candidate-has-no-run', problem: candidate.problem }
			}
		}
		/** `besideAbsolute`: whether an absolute gate that counts stands on the same metric and function. */ function absentBaseline(
			gate,
			facts,
			rules,
			besideAbsolute
		) {
			if ((0, gates_gate./* baselineOfGate */ on)(gate)?.kind !== 'champion') return { kind: 'baseline-unheld' }
			switch (rules.firstPromotion) {
				case 'allow':
					return { kind: 'skipped-first-promotion', because: 'allowed' }
				case 'hold':
					return { kind: 'held-first-promotion', because: 'asked' }
				case 'require-absolute':
					// A champion that was deleted took its tags along; the model's own record still knows.
					if (facts.heldBefore) return { kind: 'held-first-promotion', because: 'held-before' }
					return besideAbsolute ? { kind: 'skipped-first-promotion', because: 'absolute-gate' } : { kind: 'held-first-promotion', because: 'no-absolute-gate' }
			}
		}
		/** Whether it is the candidate, or the copy that stands for it. */ function isCandidate({ model, version }, { model: own, candidate, copies }) {
			if (model === candidate.model && version === candidate.version) return true
			return null !== copies && model === own && version === copies.used?.version
		}
		/** null: it can be compared with. */ function unfitBaseline(gate, baseline, facts, candidate, reading) {
			let { run } = baseline
			if (isCandidate(baseline, facts)) return { kind: 'baseline-is-candidate' }
			if ('gone' === run.kind) return { kind: 'baseline-has-no-run', problem: 'gone' }
			if ('found' === run.kind && run.deleted) return { kind: 'baseline-has-no-run', problem: 'deleted' }
			switch (reading?.kind) {
				case 'no-run':
					return { kind: 'baseline-has-no-run', problem: reading.problem }
				case void 0:
				case 'missing':
					return { kind: 'baseline-lacks-metric' }
				case 'not-finite':
					return { kind: 'baseline-not-finite', shown: reading.shown }
				case 'not-on-dataset':
					return { kind: 'baseline-not-on-dataset' }
				case 'dataset-not-known':
					return { kind: 'dataset-not-known', side: 'baseline', because: reading.because }
				case 'several-values-at-a-step':
					return { kind: reading.kind, side: 'baseline', step: reading.step }
				case 'not-its-own':
					return { kind: 'not-its-own', side: 'baseline', because: reading.because }
				case 'ambiguous':
					return { kind: 'ambiguous-evidence', side: 'baseline' }
				case 'unfinished':
					return { kind: 'baseline-unfinished' }
				case 'narrowed-away':
					return { kind: 'baseline-narrowed-away', by: reading.by }
				case 'model-gone':
					return { kind: 'baseline-model-gone' }
				case 'value':
					if (areTheSameValues(candidate, reading)) return { kind: 'baseline-has-same-values' }
					return isPercentOf(gate) && (0, exact./* isZero */ be)(reading.value) ? { kind: 'percent-of-zero' } : null
			}
		}
		/** Of one run, only two logged models have values of their own, and only where MLflow says so. */ function areTheSameValues(candidate, baseline) {
			if ('value' !== candidate.kind || 'value' !== baseline.kind) return false
			let [one, other] = [candidate.origin, baseline.origin]
			if (one.run !== other.run) return false
			if ('unlinked' === one.role || 'unlinked' === other.role) return true
			return null === one.loggedModel || null === other.loggedModel || one.loggedModel === other.loggedModel
		}
		function isPercentOf(gate) {
			return 'threshold' === gate.kind && 'baseline' === gate.bound.kind && gate.bound.margin?.unit === 'percent'
		}
		/** null: the two values may be compared. */ function unfitDatasets(datasets, rules) {
			let { sameDataset } = rules
			if ('different' === datasets && ('hold' === sameDataset || 'require' === sameDataset)) return { kind: 'datasets-differ' }
			let known = 'same' === datasets || 'different' === datasets
			if (!known && 'require' === sameDataset) return { kind: 'datasets-unknown' }
			return null
		}
		/** What a threshold says of a value: of the candidate's own, or of its limit with confidence. */ function compareWith(gate, value, bound, workedOutFrom) {
			if (null === value || null === bound) return { kind: 'not-met' }
			let order = isBareBaseline(gate) ? compareMeasured(value, bound, workedOutFrom) : (0, exact./* compare */ UD)(value, bound)
			return { kind: satisfies(gate.comparator, order) ? 'met' : 'not-met' }
		}
		/** What somebody writes, a number or a margin, is meant exactly; another measurement is not. */ function isBareBaseline({ bound }) {
			return 'baseline' === bound.kind && null === bound.margin
		}
		function satisfies(comparator, order) {
			switch (comparator) {
				case '>=':
					return order >= 0
				case '>':
					return order > 0
				case '<=':
					return order <= 0
				case '<':
					return order < 0
				case '==':
					return 0 === order
			}
		}
		let worstFirst = ['fail', 'hold', 'skip', 'pass']
		/** The one that weighs most, so that a milder one never hides it; of equals, the first. */ function worstFinding(findings) {
			let weight = finding => worstFirst.indexOf(rawOutcome(finding))
			return findings.reduce((worst, next) => (weight(next) < weight(worst) ? next : worst))
		}
		/** How much a finding weighs, after its gate's severity. */ function weigh(gate, finding) {
			let raw = rawOutcome(finding)
			if ('pass' === raw || 'skip' === raw) return raw
			return 'fail' === gate.severity ? raw : gate.severity
		}
		function rawOutcome(finding) {
			switch (finding.kind) {
				case 'met':
				case 'better':
					return 'pass'
				case 'skipped-first-promotion':
					return 'skip'
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
					return 'fail'
				case 'too-few-samples':
				case 'no-confidence':
					return finding.otherwise
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
					return 'hold'
			}
		}
		var measured = __webpack_require__(73430)
		var metric_pattern = __webpack_require__(19357)
		var near_name = __webpack_require__(56853)
		// CONCATENATED MODULE: ./src/core/gates/near-metrics.ts
		function knownMetrics(wanted, known) {
			let names = [...known].sort()
			// MLflow's search and its tables say `metrics.accuracy`.
			return { near: (0, near_name./* nearNames */ $l)(wanted.replace(/^metrics?[./]/i, ''), names), names }
		}
		var sample_size = __webpack_require__(32651)
		var value_lookup = __webpack_require__(75472)
		// CONCATENATED MODULE: ./src/core/gates/evaluate.ts
		/** Judges every gate, each on its own: nothing here knows of a verdict. */ function evaluate(gates, facts, rules) {
			let absolute = absoluteMeasures(gates, facts, rules.evidence)
			return gates.flatMap(gate => {
				let named = (0, gates_gate./* baselineOfGate */ on)(gate)
				let baseline = null === named ? null : baselineOf(facts, named)
				let sides = [facts.candidate, ...(baseline?.kind === 'present' ? [baseline.evidence] : [])]
				let names = namesFor(gate.metric, sides, rules.evidence)
				if (0 === names.length) return [nothingMatches(gate, facts, rules.evidence)]
				return names.map(name => judge(gate, name, baseline, facts, rules, absolute.has(absoluteKey(gate, name))))
			})
		}
		/** What absolute gates that count stand on: they decide a first promotion. */ function absoluteMeasures(gates, facts, evidence) {
			let absolute = gates.filter(gate => 'threshold' === gate.kind && 'fail' === gate.severity && 'number' === gate.bound.kind)
			return new Set(
				absolute.flatMap(gate => namesFor(gate.metric, [facts.candidate], evidence).flatMap(name => [absoluteKey(gate, name), anyFunctionKey(gate, name)]))
			)
		}
		/** A `better-than` looks at all values, so an absolute gate on any function of them stands in. */ function absoluteKey(gate, metric) {
			return 'better-than' === gate.kind ? anyFunctionKey(gate, metric) : JSON.stringify((0, measured./* measuresOfGate */ wG)(gate, metric).map(keyOf))
		}
		function anyFunctionKey(gate, metric) {
			let keys = (0, measured./* measuresOfGate */ wG)(gate, metric).map(measure => ['any', ...keyOf(measure).slice(1)])
			return JSON.stringify(keys)
		}
		function keyOf({ aggregate, metric, dataset }) {
			return [aggregate, metric, dataset]
		}
		function nothingMatches(gate, facts, evidence) {
			let { run, ownModel } = facts.candidate
			let finding =
				('none' === run.kind || 'gone' === run.kind) && 'known' !== ownModel.kind
					? { kind: 'candidate-has-no-run', problem: run.kind }
					: { kind: 'nothing-matches' }
			return {
				gate,
				metric: 'pattern' === gate.metric.kind ? gate.metric.pattern : gate.metric.name,
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
				known: knownMetrics('', (0, value_lookup./* metricNames */ Zv)(facts.candidate, evidence)),
				scorersDiffer: false
			}
		}
		function judge(gate, name, baseline, facts, rules, besideAbsolute) {
			let { evidence } = rules
			let own = (0, measured./* readGate */ cw)(facts.candidate, gate, name, (0, value_lookup./* atCandidate */ Td)(facts, evidence))
			let candidate = own.value
			let lacked = 'missing' === candidate.kind ? (0, measured./* lackedName */ S5)(gate, name, own) : null
			let present = baseline?.kind === 'present' ? baseline.evidence : null
			let other = null === present ? null : (0, measured./* readGate */ cw)(present, gate, name, (0, value_lookup./* atBaseline */ dh)(facts, evidence, own))
			let ownDatasets = null === baseline ? [] : datasetsOf(own)
			let otherDatasets = null === other ? [] : datasetsOf(other)
			let datasets = (0, evidence_datasets./* comparedDatasets */ lC)(ownDatasets, otherDatasets)
			let bound = boundOf(gate, other?.value ?? null)
			let beside = (0, value_lookup./* besideCandidate */ Ur)(facts, evidence, candidate)
			let enough = (0, sample_size./* enoughEvidence */ gZ)(gate, candidate, metric =>
				(0, metric_value./* read */ LF)(facts.candidate, { metric, aggregate: 'last', dataset: gate.dataset }, beside)
			)
			let unfitToCompare = () => {
				if (null === baseline) return null
				if ('absent' === baseline.kind) return absentBaseline(gate, facts, rules, besideAbsolute)
				let unfit = unfitBaseline(gate, baseline.evidence, facts, candidate, other?.value ?? null)
				return unfit ?? unfitDatasets(datasets, rules)
			}
			let compared = () => {
				if ('better-than' === gate.kind) return compareRepeats(gate, candidate, other?.value ?? null)
				// Without a limit there is too little evidence, and the value itself may still be too bad.
				let point = 'value' === candidate.kind ? candidate.value : null
				let workedOutFrom = [...(0, measured./* valuesOf */ sm)(own), ...(null === other ? [] : (0, measured./* valuesOf */ sm)(other))]
				return compareWith(gate, enough.confidence?.limit ?? point, bound, workedOutFrom)
			}
			let finding = worstFinding([unfitCandidate(candidate) ?? unfitToCompare() ?? compared(), ...enough.lacking])
			return {
				gate,
				metric: (0, measured./* measuredName */ YY)(gate, name),
				candidate,
				candidateTerms: own.terms,
				candidateMeasuredOn: (0, evidence_datasets./* together */ bs)(ownDatasets),
				baseline: baseline && {
					version: present?.version ?? null,
					reading: other?.value ?? null,
					terms: other?.terms ?? [],
					measuredOn: (0, evidence_datasets./* together */ bs)(otherDatasets)
				},
				championBeside: null === baseline ? besideOf(facts, gate, name, rules, own) : null,
				bound,
				enough,
				finding,
				outcome: weigh(gate, finding),
				datasets,
				datasetWarning: 'warn' === rules.sameDataset && 'different' === datasets && isComparison(finding),
				known: null === lacked ? null : knownMetrics(lacked, (0, value_lookup./* metricNames */ Zv)(facts.candidate, evidence)),
				scorersDiffer: haveOtherScorers(candidate, other?.value ?? null)
			}
		}
		function haveOtherScorers(candidate, baseline) {
			if ('value' !== candidate.kind || baseline?.kind !== 'value') return false
			let [one, other] = [candidate.origin.scorers, baseline.origin.scorers]
			return null !== one && null !== other && one !== other
		}
		/** Whether the two sides were compared at all. */ function isComparison({ kind }) {
			return 'met' === kind || 'not-met' === kind || 'better' === kind || 'not-shown-better' === kind
		}
		function baselineOf(facts, baseline) {
			let evidence = facts.baselines.get((0, gates_gate./* baselineKey */ x2)(baseline))
			// Absent would mean that it was never looked for, which must not read as "nobody holds it".
			if (void 0 === evidence) throw new Error(`the baseline ${(0, gates_gate./* baselineKey */ x2)(baseline)} was not collected`)
			return evidence
		}
		/** The metrics that a gate is about, among those that the sides have. */ function namesFor(selector, sides, evidence) {
			if ('name' === selector.kind) return [selector.name]
			let names = sides.flatMap(side => [...(0, value_lookup./* metricNames */ Zv)(side, evidence)])
			return [...new Set(names)].filter(name => (0, metric_pattern./* matches */ c)(selector.pattern, name)).sort()
		}
		function besideOf(facts, gate, name, { evidence }, own) {
			let champion = facts.baselines.get('champion')
			if (champion?.kind !== 'present') return null
			let looking = (0, value_lookup./* atBaseline */ dh)(facts, evidence, own)
			let found = (0, measured./* lookForGate */ ss)(champion.evidence, gate, name, looking)
			return 'kind' in found ? null : found
		}
		/** Where each of its values was measured; empty: it has no value. */ function datasetsOf({ value, terms }) {
			if ('value' !== value.kind) return []
			let readings = 0 === terms.length ? [value] : terms
			return readings.flatMap(reading => ('value' === reading.kind ? [reading.measuredOn] : []))
		}
		function boundOf(gate, baseline) {
			if ('better-than' === gate.kind) return null
			if ('number' === gate.bound.kind) return (0, exact./* parseExact */ jM)(gate.bound.number)
			if (baseline?.kind !== 'value') return null
			return null === gate.bound.margin ? baseline.value : withMargin(baseline.value, gate.bound.margin)
		}
		function withMargin(baseline, margin) {
			let amount = (0, exact./* parseExact */ jM)(margin.amount)
			if (null === amount) return null
			let distance = 'percent' === margin.unit ? (0, exact./* percentOf */ pR)(amount, baseline) : amount
			return '+' === margin.sign ? (0, exact./* add */ WQ)(baseline, distance) : (0, exact./* subtract */ Re)(baseline, distance)
		}
	},
	73430: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S5: () => lackedName,
			YY: () => measuredName,
			cw: () => readGate,
			n0: () => subtractedIn,
			sm: () => valuesOf,
			ss: () => lookForGate,
			wG: () => measuresOfGate
		})
		var $arithmetic_exact_2 = __webpack_require__(77591)
		var $evidence_datasets_3 = __webpack_require__(86104)
		var $gate_1 = __webpack_require__(11741)
		var $metric_value_0 = __webpack_require__(41830)
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
	19357: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => matches })
		/**
		 * Whether a metric's name fits a pattern. `*` stands for any run of characters, an empty one and
		 * `/` too; everything else stands for itself, case included.
		 *
		 * Between the stars each piece is taken where it is found first: what fits later fits then as
		 * well, so nothing is tried twice, whatever the pattern.
		 */ function matches(pattern, name) {
			let [first = '', ...rest] = pattern.split('*')
			let last = rest.pop()
			if (void 0 === last) return pattern === name
			if (name.length < first.length + last.length) return false
			if (!name.startsWith(first) || !name.endsWith(last)) return false
			let end = name.length - last.length
			let at = first.length
			for (let piece of rest) {
				let found = name.indexOf(piece, at)
				if (-1 === found || found + piece.length > end) return false
				at = found + piece.length
			}
			return true
		}
	},
	41830: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { LF: () => read, Ry: () => oncePerStep, V2: () => isMeasured, b2: () => isMissing, xy: () => lookFor })
		/* unused harmony export originOf */ var $arithmetic_exact_2 = __webpack_require__(77591)
		var $arithmetic_int64_1 = __webpack_require__(13627)
		var $evidence_choose_run_0 = __webpack_require__(42820)
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
	32651: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { ry: () => countIn, gZ: () => enoughEvidence, n7: () => supportingMetrics })
		var exact = __webpack_require__(77591)
		var normal_distribution = __webpack_require__(52575)
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
		var gates_gate = __webpack_require__(11741)
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
	75472: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Td: () => atCandidate, Ur: () => besideCandidate, Zv: () => metricNames, dh: () => atBaseline })
		var $evidence_datasets_1 = __webpack_require__(86104)
		var $evidence_evidence_rules_0 = __webpack_require__(48742)
		/** How the candidate is looked at. */ function atCandidate({ experiments, now }, rules) {
			return { ...atAny(experiments, rules), now, ground: null, only: null }
		}
		/** How what counts or limits the candidate's value is looked at: of the same run as that value. */ function besideCandidate(facts, rules, candidate) {
			let only = 'value' === candidate.kind ? candidate.origin.run : null
			return { ...atCandidate(facts, rules), only }
		}
		/**
		 * How a baseline is looked at: on the dataset of the candidate's value, if it was measured there; of a
		 * difference, each metric on that of its own. null: the candidate's value is not known yet.
		 */ function atBaseline({ experiments }, rules, candidate) {
			let readings = null === candidate || 0 === candidate.terms.length ? [candidate?.value] : candidate.terms
			let digests = readings.map(it => (it?.kind === 'value' ? (0, $evidence_datasets_1./* .onlyDigest */ HE)(it.measuredOn) : null))
			let known = digests.filter(digest => null !== digest)
			let ground = known.length === digests.length ? known : null
			return { ...atAny(experiments, rules), now: null, ground, only: null }
		}
		function atAny(experiments, rules) {
			let { experiment } = rules
			return { rules, experimentId: null === experiment ? null : (experiments.get(experiment) ?? null) }
		}
		/** The names of the metrics that may count for a version. */ function metricNames({ run, ownModel, otherRuns, searched, namedRun }, rules) {
			let names = new Set()
			let addAll = more => {
				for (let name of more) names.add(name)
			}
			let training = 'found' === run.kind ? run : null
			if (null !== training && 'evaluation' !== rules.from) addAll(training.metrics.keys())
			if ('known' === ownModel.kind)
				for (let { metric, runId } of ownModel.model.entries) {
					let isTraining = runId === training?.runId
					if ('any' === rules.from || ('training' === rules.from) === isTraining) names.add(metric)
				}
			let key = (0, $evidence_evidence_rules_0./* .searchKey */ ai)(rules)
			let found = 'training' === rules.from || null === key ? [] : (searched.get(key) ?? [])
			for (let id of [...found, ...(null === namedRun ? [] : [namedRun])]) {
				let other = otherRuns.get(id)
				if (other?.kind === 'found') addAll(other.metrics.keys())
				if (training?.runId === id) addAll(training.metrics.keys())
			}
			return names
		}
	},
	12780: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => historyOf })
		var $model_model_4 = __webpack_require__(86272)
		var $model_target_3 = __webpack_require__(63580)
		var $records_record_0 = __webpack_require__(5357)
		var $recorded_targets_1 = __webpack_require__(3217)
		var $replay_2 = __webpack_require__(3365)
		/** `target` null: every target that a record, or a tag of the registered model, speaks of. */ function historyOf(snapshot, target) {
			let recorded = (0, $recorded_targets_1./* .recordedIn */ AK)(snapshot)
			let replayed = (0, $replay_2./* .replay */ eZ)(recorded.records.filter(({ state }) => 'done' === state))
			let gone = new Map((0, $recorded_targets_1./* .withoutRecord */ k6)(recorded).map(held => [(0, $model_target_3./* .targetKey */ hD)(held.target), held]))
			let pending = Map.groupBy(
				recorded.records.filter(({ state }) => 'done' !== state),
				record => (0, $model_target_3./* .targetKey */ hD)(record.target)
			)
			let cleared = Map.groupBy(recorded.clearings, record => (0, $model_target_3./* .targetKey */ hD)(record.target))
			let keys = null === target ? (0, $recorded_targets_1./* .recordedTargets */ DD)(recorded) : [(0, $model_target_3./* .targetKey */ hD)(target)]
			let targets = keys.flatMap(key => {
				let named = (0, $model_target_3./* .targetOfKey */ Ou)(key)
				if (null === named) return []
				let events = eventsOf(key, replayed.get(key) ?? $replay_2./* .untouched */ sF, pending.get(key) ?? [], cleared.get(key) ?? [])
				return [
					{
						key,
						target: named,
						events,
						holdings: (replayed.get(key) ?? $replay_2./* .untouched */ sF).holdings.toReversed(),
						holders: (0, $model_model_4./* .holdersOf */ pW)(snapshot, named),
						withoutRecord: gone.get(key) ?? null
					}
				]
			})
			return { model: snapshot.model, targets, compacted: recorded.compacted }
		}
		function eventsOf(key, { touchedBy, holdings }, pending, clearings) {
			let began = Map.groupBy(holdings, ({ arrived }) => arrived)
			let moves = touchedBy.map(record => {
				let times = began.get(record) ?? []
				let kind = (0, $model_target_3./* .targetKey */ hD)(record.target) === key ? 'moved' : times.length > 0 ? 'arrived' : 'left'
				return { record, kind, began: times }
			})
			let others = pending.map(record => ({ record, kind: 'begun' === record.state ? 'unfinished' : 'undone', began: [] }))
			let lifted = clearings.map(record => ({ kind: 'cleared', record }))
			return [...moves, ...others, ...lifted].sort((a, b) => (0, $records_record_0./* .inOrder */ al)(b.record, a.record))
		}
	},
	31977: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { BF: () => heldByRecords, Yp: () => versionsWith, zq: () => arrivalOf })
		var $recorded_targets_0 = __webpack_require__(3217)
		var $replay_1 = __webpack_require__(3365)
		/** Who held a target, `stage:Staging` or `alias:champion`, by what these versions' records say was done. */ function heldByRecords(versions, target) {
			return (
				(0, $replay_1./* .replay */ eZ)((0, $recorded_targets_0./* .recordsOf */ M$)(versions).filter(({ state }) => 'done' === state)).get(target) ??
				$replay_1./* .untouched */ sF
			)
		}
		/** Those of a snapshot, and one that was read besides: of very many versions, not all are listed. */ function versionsWith(versions, one) {
			return [...versions.filter(({ version }) => version !== one.version), one]
		}
		/**
		 * Since when, in milliseconds since 1970, the version has held what it comes from (`stage:Staging`,
		 * `alias:challenger`), by the completed records of all these versions. null: none of them says that
		 * it arrived, or a later one, on whichever version, says that it left. Of two arrivals the later one
		 * counts: it must have left in between.
		 *
		 * What was moved by hand is not known here: whether it holds its source *now* must be asked of the
		 * registry.
		 */ function arrivalOf(version, versions, source) {
			let open = heldByRecords(versions, source).holdings.findLast(holding => holding.version === version && 'not-ended' === holding.ending.kind)
			return open?.arrived.at ?? null
		}
	},
	3217: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A0: () => wasRecorded,
			AK: () => recordedIn,
			DD: () => recordedTargets,
			M$: () => recordsOf,
			k6: () => withoutRecord
		})
		var $model_target_5 = __webpack_require__(63580)
		var $records_announcement_0 = __webpack_require__(72739)
		var $records_compact_1 = __webpack_require__(62575)
		var $records_last_holder_2 = __webpack_require__(83203)
		var $records_read_records_3 = __webpack_require__(33091)
		var $records_record_4 = __webpack_require__(5357)
		/** As many as are written; a tag that somebody else wrote may list thousands. */ let mostFormer = 20
		/** `snapshot.versions` must be all of them: a record on a version that is not listed is left out. */ function recordedIn(snapshot) {
			let { versions } = snapshot
			let copied = versions.map(row => [row.version, (0, $records_read_records_3./* .targetsOfCopiedRecordsOn */ ri)(row)])
			let counted = each => new Map(each.filter(([, count]) => count > 0))
			return {
				records: [...recordsOf(versions), ...announcedIn(snapshot)].sort($records_record_4./* .inOrder */ al),
				clearings: versions.flatMap($records_read_records_3./* .clearingsOn */ kQ),
				lastHolders: (0, $records_last_holder_2./* .lastHolders */ G)(snapshot),
				compacted: counted(versions.map(row => [row.version, (0, $records_compact_1./* .compactedCount */ C1)(row)])),
				copied: counted(copied.map(([version, targets]) => [version, targets.length])),
				elsewhere: [...copied.flatMap(([, targets]) => targets), ...(0, $records_last_holder_2./* .targetsOfImportedTags */ N_)(snapshot)]
			}
		}
		function announcedIn(snapshot) {
			let there = new Set(snapshot.versions.map(({ version }) => version))
			return (0, $records_announcement_0./* .unfinishedIn */ Fp)(snapshot).flatMap(record => {
				let { action } = record
				if ('clear-rollback' === action || !there.has(record.version)) return []
				return (0, $records_announcement_0./* .hasEnded */ hY)(record, snapshot) ? [] : [{ ...record, action }]
			})
		}
		/** What these versions carry, in their order. */ function recordsOf(versions) {
			return versions
				.flatMap($records_read_records_3./* .recordsOn */ yG)
				.map(record => ({ ...record, former: record.former.slice(0, mostFormer) }))
				.sort($records_record_4./* .inOrder */ al)
		}
		/** Whether any record, or any tag of a registered model, tells that the target was moved before. */ function wasRecorded(target, { tags, versions }) {
			return (
				tags.has((0, $records_last_holder_2./* .lastHolderKey */ Ui)(target)) ||
				recordsOf(versions).some(it => (0, $model_target_5./* .isSameTarget */ mv)(it.target, target))
			)
		}
		/** What was held last where the record of it is gone: compacted, or deleted with its version. */ function withoutRecord({ records, lastHolders }) {
			let known = new Set(records.map(({ key, version }) => `${version} ${key}`))
			let newest = new Map()
			for (let { state, target, seq } of records) if ('done' === state) newest.set((0, $model_target_5./* .targetKey */ hD)(target), seq)
			return lastHolders.filter(
				({ target, version, seq, record }) => !known.has(`${version} ${record}`) && seq > (newest.get((0, $model_target_5./* .targetKey */ hD)(target)) ?? 0)
			)
		}
		/** Production first, then the other stages, then aliases, each by name. */ function recordedTargets({ records, lastHolders }) {
			let keys = new Set([...records, ...lastHolders].map(({ target }) => (0, $model_target_5./* .targetKey */ hD)(target)))
			let rank = key => ('stage:Production' === key ? 0 : key.startsWith('stage:') ? 1 : 2)
			return [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
		}
	},
	3365: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { MI: () => leavesOneAlone, eZ: () => replay, sF: () => untouched })
		var $model_target_1 = __webpack_require__(63580)
		var $records_record_0 = __webpack_require__(5357)
		let untouched = { holdings: [], holders: new Map(), departures: new Map(), touchedBy: [] }
		/** Who held what, and when, if these records are all that ever happened. Oldest first. */ function replay(records) {
			let registry = new ReplayedRegistry()
			for (let record of records) registry.play(record)
			return registry.targets
		}
		class ReplayedRegistry {
			targets = new Map()
			/** A version is in one stage at a time. */ stages = new Map()
			play(record) {
				let { action, version, from, to, back } = record
				let target = (0, $model_target_1./* .targetKey */ hD)(record.target)
				let isStage = 'alias' !== record.target.kind
				if ('adopt' === action) return void this.adopt(record)
				if (null !== (0, $records_record_0./* .loserOf */ ZF)(record)) {
					this.leave(version, target, record, true)
					this.leaveOthers(to, record)
					if (null !== to) this.arrive(to, target, record)
					if (isStage && null !== back && to !== version) this.arrive(version, (0, $model_target_1./* .stageKey */ Ih)(back), record)
					return
				}
				if (isStage && null !== from && (0, $model_target_1./* .stageKey */ Ih)(from) !== target)
					this.leave(version, (0, $model_target_1./* .stageKey */ Ih)(from), record, true)
				this.leaveOthers(version, record)
				this.arrive(version, target, record)
			}
			/**
			 * `former` are all who held the target then. Who held it by the records as well came by what they
			 * say; who did not, holds it since the adoption, as far as anybody knows.
			 */ adopt(record) {
				let { version, former } = record
				let target = (0, $model_target_1./* .targetKey */ hD)(record.target)
				for (let holder of [...this.at(target).holders.keys()]) if (holder !== version && !former.includes(holder)) this.leave(holder, target, record, false)
				if (this.at(target).holders.has(version)) touch(this.at(target), record)
				else this.arrive(version, target, record)
			}
			/** Everybody but the one who gets the target, where it is for one alone. */ leaveOthers(gets, record) {
				if (!leavesOneAlone(record)) return
				let { former } = record
				let target = (0, $model_target_1./* .targetKey */ hD)(record.target)
				let named = new Set(former)
				for (let holder of new Set([...this.at(target).holders.keys(), ...former]))
					if (holder !== gets) {
						this.leave(holder, target, record, named.has(holder))
						if ('alias' !== record.target.kind && holder !== record.version) this.arrive(holder, 'stage:Archived', record)
					}
			}
			arrive(version, target, record) {
				if ('alias' !== record.target.kind) {
					let before = this.stages.get(version)
					if (void 0 !== before && before !== target) this.leave(version, before, record, true)
					this.stages.set(version, target)
				}
				let at = this.at(target)
				let open = at.open.get(version)
				touch(at, record)
				at.holders.set(version, record)
				at.departures.delete(version)
				// It was there, beside others, and is there alone now: the same time goes on.
				if (void 0 !== open && record.former.includes(version)) return
				if (void 0 !== open) open.ending = { kind: 'unseen', before: record }
				let holding = { version, arrived: record, ending: { kind: 'not-ended' } }
				at.holdings.push(holding)
				at.open.set(version, holding)
			}
			leave(version, target, record, said) {
				let at = this.at(target)
				let open = at.open.get(version)
				if (void 0 !== open) open.ending = { kind: 'left', by: record }
				at.open.delete(version)
				at.holders.delete(version)
				at.departures.set(version, { record, isNamed: said })
				touch(at, record)
				if (this.stages.get(version) === target) this.stages.delete(version)
			}
			at(target) {
				let known = this.targets.get(target)
				if (void 0 !== known) return known
				let made = { holdings: [], open: new Map(), holders: new Map(), departures: new Map(), touchedBy: [] }
				this.targets.set(target, made)
				return made
			}
		}
		function touch({ touchedBy }, record) {
			if (touchedBy.at(-1) !== record) touchedBy.push(record)
		}
		/** Whether nobody but the one who got the target has it after that move. */ function leavesOneAlone(record) {
			let { action, target, to, former } = record
			if ('alias' === target.kind) return true
			if ('rollback' !== action) return (0, $model_target_1./* .archives */ EK)(target)
			// A stage is given back by a move that archives, unless who gets it is there already.
			return null !== to && ((0, $model_target_1./* .archives */ EK)(target) || !former.includes(to))
		}
	},
	39029: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => signingCurves, Q: () => signerFingerprints })
		var node$crypto_0 = __webpack_require__(77598)
		/** By the names that Node gives the curves of OpenSSF model signing: the hash that goes with each. */ let signingCurves = new Map([
			['prime256v1', 'sha256'],
			['secp384r1', 'sha384'],
			['secp521r1', 'sha512']
		])
		/** As `openssl pkey -pubin -outform DER | sha256sum` gives it, or `openssl x509 -fingerprint -sha256`. */ function signerFingerprints(signer) {
			let ders = 'key' === signer.kind ? [signer.spki] : signer.trusted
			return ders.map(der => `sha256:${(0, node$crypto_0.createHash)('sha256').update(der, 'base64').digest('hex')}`)
		}
	},
	85906: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => misspeltAlias, T: () => nearAlias })
		var fastest$levenshtein_0 = __webpack_require__(21916)
		/** Shorter names than that differ by one letter without being misspelt. */ let leastLetters = 6
		/**
		 * Of the aliases that there are, the one that was probably meant by one that no version has: it differs
		 * only in case or in `-` and `_`, or by one letter, or by two neighbours that are swapped. A digit is
		 * no letter: `tenant-17` is another alias than `tenant-18`. null: none.
		 */ function misspeltAlias(wanted, existing) {
			let others = [...existing].filter(alias => alias !== wanted).sort()
			let same = others.find(alias => withoutMarks(alias) === withoutMarks(wanted))
			return same ?? others.find(alias => isOneLetterOff(alias, wanted)) ?? null
		}
		/**
		 * The same of one that differs by a little more, or is too short for `misspeltAlias`: two letters of
		 * six, one of three. It may well be meant as it is, so it is only worth a word.
		 */ function nearAlias(wanted, existing) {
			let digits = alias => alias.replaceAll(/\D/g, '')
			let [found] = [...existing]
				.filter(alias => alias !== wanted && digits(alias) === digits(wanted))
				.filter(alias => alias.split(/[-_]/).length === wanted.split(/[-_]/).length)
				.map(alias => ({ alias, edits: (0, fastest$levenshtein_0./* .distance */ Io)(withoutMarks(alias), withoutMarks(wanted)) }))
				.filter(({ alias, edits }) => edits <= Math.min(2, Math.floor(letterCount(alias, wanted) / 3)))
				.sort((a, b) => a.edits - b.edits || (a.alias < b.alias ? -1 : 1))
			return found?.alias ?? null
		}
		function letterCount(...aliases) {
			return Math.min(...aliases.map(alias => [...alias].filter(isLetter).length))
		}
		function withoutMarks(alias) {
			return alias.toLowerCase().replaceAll(/[-_]/g, '')
		}
		function isOneLetterOff(one, other) {
			let [a, b] = [one, other].map(it => [...it.toLowerCase()])
			if (void 0 === a || void 0 === b) return false
			if ([a, b].some(letters => letters.filter(isLetter).length < leastLetters)) return false
			if (a.length < b.length) return isWithoutOne(b, a)
			if (a.length > b.length) return isWithoutOne(a, b)
			let differing = a.flatMap((letter, at) => (letter === b[at] ? [] : [at]))
			let [first = 0, second] = differing
			if (1 === differing.length) return isLetter(a[first]) && isLetter(b[first])
			let isSwap = 2 === differing.length && second === first + 1
			return isSwap && a[first] === b[second] && a[second] === b[first] && isLetter(a[first])
		}
		/** Whether the longer one is the shorter one and one letter more. */ function isWithoutOne(longer, shorter) {
			if (longer.length !== shorter.length + 1) return false
			let at = longer.findIndex((letter, index) => letter !== shorter[index])
			return isLetter(longer[at]) && longer.toSpliced(at, 1).join('') === shorter.join('')
		}
		function isLetter(text) {
			return void 0 !== text && /^\p{L}$/u.test(text)
		}
	},
	38590: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => allowsSource })
		/** Whether a version of `source` may be promoted in the registered model that the policy is about. */ function allowsSource(
			{ fromModels },
			{ model, source }
		) {
			return null === fromModels ? source === model : fromModels.includes(source)
		}
	},
	62575: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C1: () => compactedCount, Pb: () => compactOldest })
		/* unused harmony export compactedKey */ var $record_0 = __webpack_require__(5357)
		var $record_tag_1 = __webpack_require__(47880)
		var $rollback_mark_2 = __webpack_require__(5544)
		let compactedKey = 'stagegate_folded'
		/**
		 * Which records of a version must go, oldest first, to make room, and what is noted instead. The
		 * last move to or from its stage and to or from each alias stays: a rollback asks it who was there
		 * before. So does the last adoption: the audit asks for it. Records that were copied from another version go before all of these, and nothing is noted of them.
		 */ function compactOldest(row, adding) {
			let records = [...new Map(row.tags).set(adding.key, adding.value)]
				.filter(([key]) => key.startsWith($record_0./* .recordPrefix */ Kg))
				.map(([key, text]) => readAs(key, (0, $record_tag_1./* .fieldsOf */ Pf)(text) ?? {}, row))
				.sort($record_0./* .inOrder */ al)
			let surplus = records.length - roomFor(row.tags)
			if (surplus <= 0) return { remove: [], note: null }
			let needed = stillNeeded(records.filter(({ isOwn }) => isOwn))
			let rank = ({ key, isOwn }) => (needed.has(key) ? 2 : isOwn ? 1 : 0)
			let removed = records
				.filter(({ key }) => key !== adding.key)
				.toSorted((a, b) => rank(a) - rank(b))
				.slice(0, surplus)
			let remove = removed.toSorted($record_0./* .inOrder */ al).map(({ key }) => key)
			let folded = remove.filter(key => removed.some(it => it.key === key && it.isOwn))
			let newest = folded.at(-1)
			if (void 0 === newest) return { remove, note: null }
			let value = {
				v: 1,
				...(0, $record_tag_1./* .subjectFields */ Qu)(row.version, row.createdAt),
				folded: compactedCount(row) + folded.length,
				until: newest.slice($record_0./* .recordPrefix */ Kg.length)
			}
			return { remove, note: { key: compactedKey, value: JSON.stringify(value) } }
		}
		function readAs(key, fields, row) {
			let seq = (0, $record_0./* .isSeq */ oP)(fields.seq) ? fields.seq : 0
			return { key, seq, version: row.version, fields, isOwn: (0, $record_tag_1./* .isAbout */ KH)(fields, row) }
		}
		/**
		 * Of the twenty tags one is the note about those that were folded away, one for the rollback mark that
		 * the next run may leave; the others are for the rollback marks that are there.
		 */ function roomFor(tags) {
			return Math.max(1, $record_0./* .mostRecords */ EH - 2 - (0, $rollback_mark_2./* .countRolledBack */ dQ)(tags))
		}
		/** Oldest first in; keys out. */ function stillNeeded(records) {
			let lastMoves = new Map()
			for (let { key, fields } of records) {
				let { state, action, target } = fields
				if ('done' !== state || 'clear-rollback' === action || 'string' != typeof target) continue
				// A version is in one stage at a time, so a move to any of them is about all.
				let about = target.startsWith('stage:') ? 'stage' : target
				lastMoves.set('adopt' === action ? `adopted ${target}` : about, key)
			}
			return new Set(lastMoves.values())
		}
		/** How many records of a version have been folded away. */ function compactedCount(row) {
			let note = (0, $record_tag_1./* .fieldsOf */ Pf)(row.tags.get(compactedKey) ?? '') ?? {}
			let { folded } = note
			if (!(0, $record_tag_1./* .isAbout */ KH)(note, row)) return 0
			return 'number' == typeof folded && Number.isSafeInteger(folded) ? folded : 0
		}
	},
	5544: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EF: () => rollbackMarkTag,
			GB: () => rolledBackTargets,
			N_: () => rollbackMarkOf,
			U9: () => rollbackMarkAmong,
			dQ: () => countRolledBack,
			yh: () => clearedMarkTag
		})
		/* unused harmony export rollbackMarkKey */ var $model_copy_2 = __webpack_require__(51464)
		var $model_target_1 = __webpack_require__(63580)
		var $record_tag_0 = __webpack_require__(47880)
		let prefix = 'stagegate_rolled_back_'
		let lengths = [300, 100, 0]
		function rollbackMarkKey(target) {
			return `${prefix}${(0, $record_tag_0./* .targetHash */ Gu)(target)}`
		}
		/** The tag on the version that was rolled back, by the record of that. */ function rollbackMarkTag(record) {
			let { version, versionCreatedAt, target, at, by, reason, key } = record
			return {
				key: rollbackMarkKey(target),
				value: (0, $record_tag_0./* .fitted */ $5)(lengths, length => ({
					v: 1,
					target: (0, $model_target_1./* .targetKey */ hD)(target),
					...(0, $record_tag_0./* .subjectFields */ Qu)(version, versionCreatedAt),
					at: new Date(at).toISOString(),
					by: (0, $record_tag_0./* .cut */ Jj)(by, length),
					reason: null === reason ? null : (0, $record_tag_0./* .cut */ Jj)(reason, length),
					record: key
				}))
			}
		}
		/**
		 * The same when it is cleared, by the record of that. It is overwritten and not deleted: whoever may
		 * promote may set a version's tags, and may not delete them.
		 */ function clearedMarkTag(record) {
			let { version, versionCreatedAt, target, at, by, reason, key } = record
			return {
				key: rollbackMarkKey(target),
				value: (0, $record_tag_0./* .fitted */ $5)(lengths, length => ({
					v: 1,
					cleared: true,
					target: (0, $model_target_1./* .targetKey */ hD)(target),
					...(0, $record_tag_0./* .subjectFields */ Qu)(version, versionCreatedAt),
					at: new Date(at).toISOString(),
					by: (0, $record_tag_0./* .cut */ Jj)(by, length),
					reason: null === reason ? null : (0, $record_tag_0./* .cut */ Jj)(reason, length),
					record: key
				}))
			}
		}
		/**
		 * null: the version was never rolled back from it, or that mark was cleared. A tag that says nonsense still says that much; one
		 * that says which version it is about is another's if that is another, as on a copy.
		 */ function rollbackMarkOf(row, target) {
			let value = row.tags.get(rollbackMarkKey(target))
			if (void 0 === value) return null
			let fields = (0, $record_tag_0./* .fieldsOf */ Pf)(value) ?? {}
			if (isCopied(fields, row) || isCleared(fields, row)) return null
			return {
				version: row.version,
				by: (0, $record_tag_0./* .textIn */ r7)(fields.by) ?? '',
				reason: (0, $record_tag_0./* .textIn */ r7)(fields.reason),
				at: (0, $record_tag_0./* .momentIn */ Ii)(fields.at)
			}
		}
		/**
		 * What was rolled back from the target is as bad under any other number: as a copy, as what it is a copy
		 * of, and as another copy of that. Each mark counts on its own version: a copied one says nothing. `rows`: of
		 * the registered model whose target it is.
		 */ function rollbackMarkAmong(rows, candidate, target) {
			let same = rows.filter(row => (0, $model_copy_2./* .isSameModel */ SQ)(row, candidate))
			return same.map(row => rollbackMarkOf(row, target)).find(mark => null !== mark) ?? null
		}
		/** Every target that the version was rolled back from, as far as its tags name one. */ function rolledBackTargets(row) {
			return [...row.tags]
				.filter(([key]) => key.startsWith(prefix))
				.map(([key, value]) => ({ key, fields: (0, $record_tag_0./* .fieldsOf */ Pf)(value) ?? {} }))
				.filter(({ fields }) => !isCopied(fields, row) && !isCleared(fields, row))
				.map(({ key, fields }) => ({ key, target: (0, $model_target_1./* .targetOfKey */ Ou)((0, $record_tag_0./* .textIn */ r7)(fields.target) ?? '') }))
				.flatMap(({ key, target }) => (null !== target && rollbackMarkKey(target) === key ? [target] : []))
		}
		/** A copy carries the whole of the tag, so what does not say whose it is was damaged, not copied. */ function isCopied(fields, row) {
			let saysWhose = null !== (0, $record_tag_0./* .versionIn */ It)(fields.version) && 'number' == typeof fields.created
			return saysWhose && !(0, $record_tag_0./* .isAbout */ KH)(fields, row)
		}
		/** A damaged tag that does not say whose it is clears nothing. */ function isCleared(fields, row) {
			return true === fields.cleared && (0, $record_tag_0./* .isAbout */ KH)(fields, row)
		}
		/** How many of these tags it has, cleared or not, whatever they say besides. */ function countRolledBack(tags) {
			return [...tags.keys()].filter(key => key.startsWith(prefix)).length
		}
	},
	55635: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => differenceInWords, Z: () => compareSignatures })
		var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799)
		var $text_untrusted_text_0 = __webpack_require__(74213)
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
	52575: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => upperTail, k: () => upperQuantile })
		/**
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
	36678: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => workflowText, p: () => yamlText })
		/** What YAML of any version reads as this text and as nothing else, without quotes. */ let plain = /^[A-Za-z_][\w./-]*(?::[\w./-]+)*$/
		let reserved = /^(?:true|false|yes|no|on|off|null|y|n)$/i
		/** What stands as it is between double quotes: all that can be seen, but for `"` and `\`. */ let escaped =
			/["\\]|\p{Cc}|\p{Cf}|\p{Co}|\p{Zl}|\p{Zp}|\p{Cn}|\p{Default_Ignorable_Code_Point}|\u00a0|\u2800/gu
		/** The text as one scalar of YAML, in double quotes where it needs them. */ function yamlText(text) {
			if (plain.test(text) && !reserved.test(text)) return text
			// Half of a surrogate pair is no text, and no file can hold it.
			return `"${text.toWellFormed().replace(escaped, escapeOf)}"`
		}
		function escapeOf(character) {
			if ('"' === character || '\\' === character) return `\\${character}`
			let code = (character.codePointAt(0) ?? 0).toString(16)
			// Not as JSON writes it: not every reader of YAML joins two halves of a pair.
			return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`
		}
		/** The same as the value of an input in a workflow, where GitHub evaluates expressions also in quotes. */ function workflowText(text) {
			// Every input is a text, whatever YAML takes it for.
			if (/^[1-9]\d{0,8}$/.test(text)) return text
			let open = '$\u007b{'
			return yamlText(text.replaceAll(open, () => `${open} '${open}' }}`))
		}
	},
	15222: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { m: () => collectEvidence })
		var errors = __webpack_require__(58692)
		var evidence_evidence = __webpack_require__(61548)
		var evidence_rules = __webpack_require__(48742)
		var gates_gate = __webpack_require__(11741)
		var recorded_holder = __webpack_require__(31977)
		var recorded_targets = __webpack_require__(3217)
		var model_target = __webpack_require__(63580)
		var records_record = __webpack_require__(5357)
		var replay = __webpack_require__(3365)
		// CONCATENATED MODULE: ./src/core/history/superseded.ts
		/**
		 * Whether the workflow run is an old one that would undo what came after it; null: it is not. Moves
		 * count that are done: no adoption, which moves nothing, and nothing that was begun or undone.
		 */ function supersededBy(run, target, versions, holders, candidate) {
			if (null === run) return null
			let moves = (0, recorded_targets./* recordsOf */ M$)(versions).filter(({ state, action }) => 'done' === state && 'adopt' !== action)
			let replayed = (0, replay./* replay */ eZ)(moves).get((0, model_target./* targetKey */ hD)(target)) ?? replay./* untouched */ sF
			let own = replayed.touchedBy.findLast(
				it => (0, model_target./* isSameTarget */ mv)(it.target, target) && (0, records_record./* isSameRun */ Mf)(it.run, run)
			)
			if (void 0 === own) {
				let newer = newerRun(run, target, moves, candidate)
				return void 0 === newer ? null : { own: null, since: newer, holders }
			}
			let since = replayed.touchedBy.findLast(it => (0, records_record./* inOrder */ al)(it, own) > 0 && !(0, records_record./* isSameRun */ Mf)(it.run, run))
			if (void 0 !== since) return { own, since, holders }
			return standsAsLeft(own, replayed, holders) ? null : { own, since: null, holders }
		}
		/**
		 * The last move of the target by a workflow run of a higher number. A candidate that was registered
		 * after that move is newer than what it brought there, however long ago its workflow run began.
		 */ function newerRun(run, target, moves, { createdAt }) {
			let own = (0, records_record./* workflowRunOf */ ol)(run)
			if (null === own) return
			return moves.findLast(move => {
				let other = (0, model_target./* isSameTarget */ mv)(move.target, target) ? (0, records_record./* workflowRunOf */ ol)(move.run) : null
				let isNewer = null !== other && other.repository === own.repository && other.id > own.id
				return isNewer && createdAt < move.at
			})
		}
		/** Whether those hold the target whom this run, which was the last to move it, has left there. */ function standsAsLeft(own, replayed, holders) {
			let stayed = (0, replay./* leavesOneAlone */ MI)(own) ? [] : own.former.filter(it => it !== own.version)
			let left = [...replayed.holders].filter(([, record]) => (0, records_record./* isSameRun */ Mf)(record.run, own.run))
			return holders.every(it => replayed.holders.has(it) || stayed.includes(it)) && left.every(([version]) => holders.includes(version))
		}
		var copy = __webpack_require__(51464)
		var model = __webpack_require__(86272)
		var near_alias = __webpack_require__(85906)
		var policy_rules = __webpack_require__(29369)
		var last_holder = __webpack_require__(83203)
		var read_records = __webpack_require__(33091)
		var rollback_mark = __webpack_require__(5544)
		var untrusted_text = __webpack_require__(74213)
		var capabilities = __webpack_require__(62057)
		var resolve_version = __webpack_require__(97984)
		// CONCATENATED MODULE: ./src/evidence/baselines.ts
		/** What gates compare with; towards Archived and None there is no champion. */ function baselinesOf(gates, target) {
			let named = gates.map(gates_gate./* baselineOfGate */ on).filter(baseline => null !== baseline)
			return 'retirement' === target.kind ? named : [{ kind: 'champion' }, ...named]
		}
		/**
		 * null: nobody holds it. A `version:` that does not exist is an error, not an absent baseline; but
		 * not where only the policy on the other side names it: the change may be what mends that.
		 */ async function baselineVersion(registry, baseline, request, insists) {
			let { snapshot, target, candidate, copies } = request
			let existing = async (of, number) => (null == number ? null : await (0, resolve_version./* existingVersion */ Yf)(registry, of, number))
			let own = (0, copy./* versionInTarget */ dI)(candidate, copies)
			switch (baseline.kind) {
				case 'champion':
					return await existing(snapshot, highestButCandidate((0, model./* holdersOf */ pW)(snapshot, target), own))
				case 'stage': {
					;(0, capabilities./* requireStages */ zq)(registry, baseline.stage)
					let there = (0, model./* versionsInStage */ tN)(snapshot, baseline.stage)
					return await existing(snapshot, highestButCandidate(there, own))
				}
				case 'alias':
					return await existing(snapshot, snapshot.aliases.get(baseline.alias))
				case 'version':
					return insists ? await existing(snapshot, baseline.version) : await (0, resolve_version./* versionIfThere */ yl)(registry, snapshot, baseline.version)
				case 'model-alias': {
					let of = await otherModel(registry, baseline.model, request, insists)
					return null === of ? null : await existing(of, of.aliases.get(baseline.alias))
				}
				case 'model-version': {
					let of = await otherModel(registry, baseline.model, request, insists)
					if (null === of || !insists) return of && (await (0, resolve_version./* versionIfThere */ yl)(registry, of, baseline.version))
					return await existing(of, baseline.version)
				}
			}
		}
		/** null: there is no such registered model, and nobody insists on it. */ async function otherModel(registry, model, { snapshot, source }, insists) {
			let known = [snapshot, source].find(each => each.model === model)
			if (void 0 !== known) return known
			try {
				return await registry.readSnapshot(model)
			} catch (error) {
				if (insists || !(error instanceof errors./* MissingModelError */ _R)) throw error
				return null
			}
		}
		/** The candidate itself only where nobody else is there: then the gate holds, and says so. */ function highestButCandidate(holders, candidate) {
			return holders.find(holder => holder !== candidate) ?? holders[0] ?? null
		}
		var choose_run = __webpack_require__(42820)
		var evaluate = __webpack_require__(25072)
		var measured = __webpack_require__(73430)
		var metric_value = __webpack_require__(41830)
		var sample_size = __webpack_require__(32651)
		var value_lookup = __webpack_require__(75472)
		// CONCATENATED MODULE: ./src/core/gates/evidence-wanted.ts
		/**
		 * Looks for every value that the gates look for, in the same way, and tells what is not there yet.
		 * What a baseline is asked for depends on what the candidate has, so it is asked again and again.
		 */ function missingFor(gates, facts, { evidence }) {
			let { candidate } = facts
			return gates.flatMap(gate => {
				let named = (0, gates_gate./* baselineOfGate */ on)(gate)
				// Beside a gate with a number, the champion's value is shown.
				let found = facts.baselines.get(null === named ? 'champion' : (0, gates_gate./* baselineKey */ x2)(named))
				let baseline = found?.kind === 'present' ? found.evidence : null
				let sides = null === baseline || null === named ? [candidate] : [candidate, baseline]
				return (0, evaluate./* namesFor */ G)(gate.metric, sides, evidence).flatMap(metric => {
					let { dataset } = gate
					let reading = (0, measured./* lookForGate */ ss)(candidate, gate, metric, (0, value_lookup./* atCandidate */ Td)(facts, evidence))
					let other = looking => (null === baseline ? [] : needsIn(baseline, (0, measured./* lookForGate */ ss)(baseline, gate, metric, looking)))
					if (isMissing(reading)) {
						// Which of its runs are wanted is not known yet; what its training run lacks, is.
						let unguided = other((0, value_lookup./* atBaseline */ dh)(facts, evidence, null))
						return [{ version: candidate, missing: reading }, ...unguided.flatMap(withoutRuns)]
					}
					let beside = (0, value_lookup./* besideCandidate */ Ur)(facts, evidence, reading.value)
					let supporting = (0, sample_size./* supportingMetrics */ n7)(gate).flatMap(
						(
							name // Of what only counts or limits, the last value.
						) => needsIn(candidate, (0, metric_value./* lookFor */ xy)(candidate, [{ metric: name, aggregate: 'last', dataset }], beside))
					)
					let ofOther = other((0, value_lookup./* atBaseline */ dh)(facts, evidence, reading))
					// What is only shown must not stop a promotion.
					let shown = ofOther.filter(({ missing }) => null !== named || 'needs' === missing.kind)
					return [...supporting, ...shown]
				})
			})
		}
		function needsIn(version, found) {
			return isMissing(found) ? [{ version, missing: found }] : []
		}
		function withoutRuns({ version, missing }) {
			if ('needs' !== missing.kind) return []
			let needs = { ...missing.needs, runs: [] }
			let none = 0 === needs.histories.length && 0 === needs.entries.length
			return none ? [] : [{ version, missing: { kind: 'needs', needs } }]
		}
		function isMissing(found) {
			return 'kind' in found
		}
		/** What is to be read of one version, everything once. */ function needsOf(version, all) {
			return (0, choose_run./* together */ bs)(
				all.flatMap(it =>
					(0, evidence_evidence./* versionId */ I)(it.version) === (0, evidence_evidence./* versionId */ I)(version) && 'needs' === it.missing.kind
						? [it.missing.needs]
						: []
				)
			)
		}
		var collect_versions = __webpack_require__(67068)
		// CONCATENATED MODULE: ./src/evidence/collect-values.ts
		/** Runs, their histories, what they logged to other models, and the same of baselines. */ let mostRounds = 12
		/**
		 * Reads, of versions by `versionId`, what the gates look for, and what that makes them look for next, until nothing is missing.
		 * The number of rounds does not depend on how much there is.
		 */ async function collectValues(tracking, versions, sets, factsOf) {
			let known = versions
			for (let round = 1; ; round++) {
				let facts = factsOf(known)
				let missing = sets.flatMap(({ gates, evidence }) => missingFor(gates, facts, { evidence }))
				let forbidden = missing.find(it => 'forbidden' === it.missing.kind)?.missing
				if (forbidden?.kind === 'forbidden')
					throw new errors./* RegistryError */ gl(
						`${forbidden.problem} So it is not known whether the values that run ${forbidden.run} has of this model count.`
					)
				if (0 === missing.length) return known
				if (round > mostRounds) throw new Error('the evidence is never complete')
				known = await withWhatIsMissing(tracking, known, version => needsOf(version, missing))
			}
		}
		/** Of all versions at once: what is logged to other models is asked about together. */ async function withWhatIsMissing(tracking, versions, needsFor) {
			let all = [...versions.values()].map(version => ({ version, needs: needsFor(version) }))
			let [read, entries] = await Promise.all([
				Promise.all(
					all.map(async ({ version, needs }) => {
						let [runs, histories] = await Promise.all([
							(0, collect_versions./* withOtherRuns */ rA)(tracking, version, needs.runs),
							historiesOf(tracking, needs)
						])
						return histories.reduce(
							(it, { run, metric, points }) =>
								(0, collect_versions./* changeRun */ Um)(it, run, found => ({ ...found, histories: new Map([...found.histories, [metric, points]]) })),
							runs
						)
					})
				),
				entriesOf(tracking, all)
			])
			let complete = read.map(version =>
				entries
					.filter(it => (0, evidence_evidence./* versionId */ I)(it.version) === (0, evidence_evidence./* versionId */ I)(version))
					.reduce((it, found) => (0, collect_versions./* changeRun */ Um)(it, found.asked.run, run => withEntries(run, found)), version)
			)
			return new Map(complete.map(version => [(0, evidence_evidence./* versionId */ I)(version), version]))
		}
		async function historiesOf(tracking, { histories }) {
			let once = new Map(histories.map(it => [JSON.stringify([it.run, it.metric]), it]))
			return await Promise.all([...once.values()].map(async ({ run, metric }) => ({ run, metric, points: await tracking.readMetricHistory(run, metric) })))
		}
		async function entriesOf(tracking, all) {
			let wanted = all.flatMap(({ version, needs }) =>
				[...Map.groupBy(needs.entries, ({ run }) => run)].flatMap(([id, entries]) => {
					let run = (0, collect_versions./* runOf */ ng)(version, id)
					return null === run ? [] : [{ version, asked: askedOf(version, run, entries) }]
				})
			)
			if (0 === wanted.length) return []
			let found = await tracking.readEntries(wanted.map(({ asked }) => asked))
			return wanted.map((it, index) => ({ ...it, found: found[index] ?? new Map() }))
		}
		function askedOf({ ownModel, run: training }, run, entries) {
			let values = new Map()
			for (let { metric, values: more } of entries) values.set(metric, new Set([...(values.get(metric) ?? []), ...more]))
			let { outputs, inputs } = run.otherModels
			return {
				run: run.runId,
				experimentIds: [...new Set([run, training].flatMap(experimentOf))].sort(),
				values,
				models: inputs,
				hasLoggedModels: 'known' === ownModel.kind || outputs || inputs.length > 0
			}
		}
		function experimentOf(run) {
			return 'found' === run.kind ? [run.experimentId] : []
		}
		/** Only what belongs to other models than the version's own. */ function withEntries(run, { version, asked, found }) {
			let { ownModel } = version
			let own = 'known' === ownModel.kind ? ownModel.model.id : null
			let foreignEntries = new Map(run.foreignEntries)
			for (let [metric, values] of asked.values) {
				let entries = found.get(metric) ?? null
				let foreign = entries?.filter(it => it.model !== own && it.runId === run.runId && it.metric === metric)
				let before = foreignEntries.get(metric)
				let after = void 0 === foreign ? { kind: 'too-many' } : { kind: 'found', values, entries: foreign }
				foreignEntries.set(metric, void 0 === before ? after : both(before, after))
			}
			return { ...run, foreignEntries }
		}
		function both(one, other) {
			if ('too-many' === one.kind || 'too-many' === other.kind) return { kind: 'too-many' }
			let values = 'all' === one.values || 'all' === other.values ? 'all' : one.values.union(other.values)
			return { kind: 'found', values, entries: [...one.entries, ...other.entries] }
		}
		var read_artifacts = __webpack_require__(87823)
		// CONCATENATED MODULE: ./src/evidence/read-signatures.ts
		/** Those of the candidate, and of the champion. `versions`: by `versionId`. */ async function readSignatures(tracking, versions, sides) {
			let read = async evidence => {
				let version = versions.get((0, evidence_evidence./* versionId */ I)(evidence))
				if (void 0 === version) throw new Error(`version ${evidence.version} was not collected`)
				return await readSignature(tracking, version, evidence.ownModel)
			}
			let [candidate, champion] = await Promise.all([read(sides.candidate), null === sides.champion ? null : read(sides.champion)])
			return { candidate, champion }
		}
		/** The signature of the logged model whose values are the version's, or of the files of its run. */ async function readSignature(tracking, version, own) {
			switch (own.kind) {
				case 'known':
					return await tracking.readSignature(version, own.model.id)
				case 'none':
					return await tracking.readSignature(version, null)
				case 'gone': {
					let because = `MLflow has no logged model ${own.id} any more`
					return { kind: 'not-known', reason: 'not-there', because }
				}
				case 'ambiguous': {
					let because = 'MLflow does not say which logged model the version belongs to'
					return { kind: 'not-known', reason: 'ambiguous', because }
				}
			}
		}
		var subject = __webpack_require__(7037)
		// CONCATENATED MODULE: ./src/evidence/collect-evidence.ts
		/**
		 * Reads everything that the decision rests on, once, in parallel where it can. The number of
		 * requests depends on the gates, never on how many versions the registry holds.
		 */ async function collectEvidence(sources, request) {
			let { snapshot, source, candidate, copies, target } = request
			let gates = gatesThatCount(request)
			let insists = new Set(baselinesOf(gatesNow(request), target).map(gates_gate./* baselineKey */ x2))
			let holders = (0, model./* holdersThatMatter */ wp)(snapshot, target, candidate.version)
			let wanted = new Map(baselinesOf(gates, target).map(it => [(0, gates_gate./* baselineKey */ x2)(it), it]))
			let found = await Promise.all(
				[...wanted].map(async ([key, baseline]) => {
					let version = await baselineVersion(sources.registry, baseline, request, insists.has(key))
					return [key, version]
				})
			)
			// One version may be several baselines, and the candidate besides: it is read once.
			let versions = new Map([[(0, evidence_evidence./* versionId */ I)(candidate), candidate]])
			for (let [, version] of found) if (null !== version) versions.set((0, evidence_evidence./* versionId */ I)(version), version)
			let sets = gateSetsThatCount(request)
			let experiments = await experimentsOf(sources.tracking, request)
			let evidence = await collectAll(sources, [...versions.values()], request, experiments)
			let baselinesIn = all =>
				new Map(found.map(([key, version]) => [key, null === version ? { kind: 'absent' } : { kind: 'present', evidence: ofVersion(all, version) }]))
			let complete = await collectValues(sources.tracking, evidence, sets, all => ({
				candidate: ofVersion(all, candidate),
				baselines: baselinesIn(all),
				now: request.now,
				experiments
			}))
			let baselines = baselinesIn(complete)
			let [codeOrigin, signatures, artifacts] = await Promise.all([
				codeOriginOf(sources.code, ofVersion(complete, candidate), request),
				asks(request, 'signature')
					? readSignatures(sources.tracking, versions, {
							candidate: ofVersion(complete, candidate),
							champion: otherHolder(baselines.get('champion'), (0, copy./* versionInTarget */ dI)(candidate, copies))
						})
					: null,
				asks(request, 'model-digest') || asks(request, 'model-signature')
					? (0, read_artifacts./* readArtifacts */ M)(sources.tracking, candidate, ofVersion(complete, candidate).ownModel)
					: null
			])
			return {
				model: snapshot.model,
				target,
				candidate: ofVersion(complete, candidate),
				candidateStage: candidate.stage,
				copies,
				candidateAliases: [...source.aliases].filter(([, version]) => version === candidate.version).map(([alias]) => alias),
				candidateTags: candidate.tags,
				arrivedAt: arrivedAt(requirementsNow(request), candidate, source),
				arrivedAtByOther: arrivedAt(requirementsOnOtherSide(request), candidate, source),
				codeOrigin,
				signatures,
				artifacts,
				now: request.now,
				rolledBack: (0, rollback_mark./* rollbackMarkAmong */ U9)((0, subject./* rowsInTarget */ sc)(request), candidate, target),
				superseded: supersededBy(request.run, target, withRows(snapshot, versions), holders, candidate),
				needsManageToUndo: request.hasNoWayBack && 'alias' === target.kind && 0 === holders.length,
				makesCopies: sources.registry.capabilities.copies,
				meantAlias: meantAlias(target, snapshot, holders),
				holders,
				heldBefore: snapshot.tags.has((0, last_holder./* lastHolderKey */ Ui)(target)),
				experiments,
				baselines
			}
		}
		/** A target that was ever recorded is no misspelling. */ function meantAlias(target, snapshot, holders) {
			if ('alias' !== target.kind || holders.length > 0 || (0, recorded_targets./* wasRecorded */ A0)(target, snapshot)) return null
			return (0, near_alias./* misspeltAlias */ M)(target.alias, snapshot.aliases.keys())
		}
		function ofVersion(all, version) {
			let known = all.get((0, evidence_evidence./* versionId */ I)(version))
			if (void 0 === known) throw new Error(`version ${version.version} was not collected`)
			return known
		}
		async function collectAll(sources, versions, { candidate, target, rules, comparisonPolicy }, experiments) {
			let searches = searchesOf(rules, comparisonPolicy)
			let named = (0, collect_versions./* experimentsNamedBy */ d)(versions)
			if (named.size > 0 && 'retirement' !== target.kind) sources.tracking.expectEntries(named)
			let read = await Promise.all(
				versions.map(async version => {
					let isCandidate = (0, evidence_evidence./* versionId */ I)(version) === (0, evidence_evidence./* versionId */ I)(candidate)
					let wanted = { version, named: isCandidate ? namedBy(rules) : recordedRun(version, target) }
					return await (0, collect_versions./* collectVersion */ lz)(sources, wanted, target, searches, experiments)
				})
			)
			return new Map(read.map(version => [(0, evidence_evidence./* versionId */ I)(version), version]))
		}
		function namedBy({ evaluationRun: run }) {
			return null === run ? null : { run, by: 'workflow' }
		}
		/** Which run its last promotion to this target was told to rest on. */ function recordedRun(version, target) {
			let promotions = (0, read_records./* recordsOn */ yG)(version).filter(
				record => 'promote' === record.action && 'done' === record.state && (0, model_target./* isSameTarget */ mv)(record.target, target)
			)
			let run = promotions.at(-1)?.evaluationRun ?? null
			return null === run ? null : { run, by: 'record' }
		}
		/** The searches of the policies for runs that MLflow does not link, each once. */ function searchesOf(rules, other) {
			let ofOther = 'found' === other.kind ? other.policy.asks.evidence : null
			let all = [rules.evidence, ...(null === ofOther ? [] : [ofOther])]
			return [...new Map(all.map(it => [(0, evidence_rules./* searchKey */ ai)(it), it])).values()].filter(
				it => null !== it.experiment && 'training' !== it.from
			)
		}
		/** What one's own policy names must be there; the policy on the other side may be what is mended. */ async function experimentsOf(
			tracking,
			{ target, rules, comparisonPolicy }
		) {
			if ('retirement' === target.kind) return new Map()
			let own = rules.evidence.experiment
			let other = 'found' === comparisonPolicy.kind ? comparisonPolicy.policy.asks.evidence?.experiment : null
			let names = new Set([own, other].filter(name => null != name))
			let found = await Promise.all([...names].map(async name => [name, await tracking.findExperiment(name)]))
			let experiments = new Map(found)
			if (null !== own && null === experiments.get(own))
				throw new errors./* UsageError */ eb(
					`There is no experiment ${(0, untrusted_text./* visible */ RK)(own)} at ${tracking.address}, and the policy searches for evaluation runs in it. Check its name under "evidence" in the policy.`
				)
			return experiments
		}
		/** Those of the snapshot, and those that were read besides: of very many, not all are listed. */ function withRows({ model, versions }, read) {
			let besides = [...read.values()].filter(row => row.model === model)
			return [...versions.filter(row => !read.has((0, evidence_evidence./* versionId */ I)(row))), ...besides]
		}
		/** What only some policies ask for is read only for them: each of it costs requests. */ function asks(request, kind) {
			let { target } = request
			return 'retirement' !== target.kind && requirementsOf(request).some(it => it.kind === kind)
		}
		function requirementsOf(request) {
			return [...requirementsNow(request), ...requirementsOnOtherSide(request)]
		}
		function requirementsNow({ rules }) {
			return rules.policy?.asks.requirements ?? []
		}
		function requirementsOnOtherSide({ comparisonPolicy }) {
			return 'found' === comparisonPolicy.kind ? comparisonPolicy.policy.asks.requirements : []
		}
		/** Since when the candidate holds what one policy wants it to come from, as far as records tell. */ function arrivedAt(
			requirements,
			candidate,
			{ versions }
		) {
			let soak = requirements.find(it => 'soak' === it.kind)
			if (void 0 === soak) return null
			let source = (0, gates_gate./* baselineKey */ x2)(soak.source)
			let recorded = (0, recorded_holder./* arrivalOf */ zq)(candidate.version, (0, recorded_holder./* versionsWith */ Yp)(versions, candidate), source)
			// A version that left and came back by hand was moved after what the record says.
			return null === recorded || 'alias' === soak.source.kind ? recorded : Math.max(recorded, candidate.updatedAt)
		}
		async function codeOriginOf(code, { run }, request) {
			if ('found' !== run.kind || null === run.commit || !asks(request, 'git-commit')) return { kind: 'not-recorded' }
			let { commit } = run
			return { kind: 'recorded', commit, relation: await code.relationOf(commit) }
		}
		/** The version that has the target, if that is not the candidate or its copy. */ function otherHolder(champion, own) {
			let holder = champion?.kind === 'present' ? champion.evidence : null
			return holder?.version === own ? null : holder
		}
		/** Towards Archived and None nothing is compared, whatever gates there are. */ function gateSetsThatCount(request) {
			let { target, comparisonPolicy, rules } = request
			if ('retirement' === target.kind) return []
			let own = { gates: gatesNow(request), evidence: rules.evidence }
			if ('found' !== comparisonPolicy.kind) return [own]
			let { gates, evidence } = comparisonPolicy.policy.asks
			return [own, { gates, evidence: evidence ?? evidence_rules./* anyEvidence */ Wg }]
		}
		function gatesThatCount(request) {
			return gateSetsThatCount(request).flatMap(({ gates }) => gates)
		}
		function gatesNow({ target, rules }) {
			return 'retirement' === target.kind ? [] : (0, policy_rules./* gateSetsOf */ KD)(rules).flat()
		}
	},
	67068: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			Um: () => changeRun,
			lz: () => collectVersion,
			d: () => experimentsNamedBy,
			ng: () => runOf,
			rA: () => withOtherRuns
		})
		var errors = __webpack_require__(58692)
		var choose_run = __webpack_require__(42820)
		var evidence_rules = __webpack_require__(48742)
		var model_source = __webpack_require__(7692)
		var own_model = __webpack_require__(35829)
		var untrusted_text = __webpack_require__(74213)
		var model = __webpack_require__(86272)
		// CONCATENATED MODULE: ./src/evidence/search-evaluations.ts
		/**
		 * The runs of an experiment that the policy takes for evaluations of a version, though MLflow may link
		 * none of them: by their tags, for the version and then for what it is a copy of, and by the tag in
		 * which MLflow's own `evaluate` names the logged model. Those that ended last first.
		 */ async function searchEvaluations({ registry, tracking }, version, model, rules, experimentId) {
			let search = async tags => (0 === tags.length ? [] : await tracking.searchRuns({ experimentId, tags, most: choose_run./* mostRuns */ wh }))
			// A version that was deleted had the same name and number as the one that was made again.
			let isOlder = ({ endedAt }, createdAt) => namesVersion(rules) && null !== endedAt && endedAt < createdAt
			let byTags = async ({ model: name, version: number, createdAt }) => {
				let found = await search((0, evidence_rules./* tagsFor */ Nj)(rules, name, number).map(tag => ({ ...tag, how: 'is' })))
				return found.filter(run => !isOlder(run, createdAt))
			}
			let [ofVersion, ofModel] = await Promise.all([
				byTags(version),
				null === model ? [] : search([{ key: own_model./* evaluatedTag */ Uu, value: model, how: 'has-in-it' }])
			])
			let origin = ofVersion.length > 0 || 0 === rules.runTags.size ? null : await originOf(registry, version)
			let ofOrigin = null === origin ? [] : await byTags(origin)
			let found = new Map([...ofVersion, ...ofOrigin, ...ofModel].map(run => [run.id, run]))
			return [...found.values()].toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
		}
		/** Whether the tags are of one version, and not of all versions of a registered model. */ function namesVersion({ runTags }) {
			return [...runTags.values()].some(value => value.includes('{version}'))
		}
		/**
		 * What a version is a copy of; null: it is no copy, or what has the name and number of the original
		 * now was made after the copy.
		 */ async function originOf(registry, { source, createdAt }) {
			let [, name, number] = /^models:\/+(.+)\/(\d+)$/s.exec(source) ?? []
			if (void 0 === name || !Number.isSafeInteger(Number(number))) return null
			let origin = await registry.readVersion((0, model./* modelName */ fD)(name), (0, model./* versionNumber */ e1)(Number(number))).catch(error => {
				// Its registered model was renamed or deleted.
				if (error instanceof errors./* UsageError */ eb) return null
				throw error
			})
			return null === origin || origin.createdAt > createdAt ? null : origin
		}
		// CONCATENATED MODULE: ./src/evidence/collect-versions.ts
		/** In which experiments their runs are, as far as the versions tell before any run is read. */ function experimentsNamedBy(versions) {
			let named = versions.map(({ source, runId }) => (null === runId ? null : (0, model_source./* experimentNamedIn */ CK)(source, runId)))
			return new Set(named.filter(it => null !== it))
		}
		/** What a version is, its training run, and the runs that the policies' searches find. */ async function collectVersion(
			stores,
			{ version, named },
			target,
			searches,
			experiments
		) {
			let identity = { source: version.source, createdAt: version.createdAt }
			let { model, status } = version
			let common = { model, version: version.version, status, identity }
			// A version must be able to retire while the tracking store is down.
			if ('retirement' === target.kind) {
				let { runId } = version
				let run = null === runId ? { kind: 'none' } : { kind: 'unasked', runId }
				let nothing = { otherRuns: new Map(), searched: new Map(), namedRun: null }
				return { ...common, run, ownModel: { kind: 'none' }, ...nothing }
			}
			let [{ run, own }, byName] = await Promise.all([trainingRun(stores, version), null === named ? null : readNamed(stores.tracking, named)])
			let ofModel = 'known' === own.kind ? own.model.id : null
			let found = await Promise.all(
				searches.map(async rules => {
					let experiment = experiments.get(rules.experiment ?? '') ?? null
					let runs = null === experiment ? [] : await searchEvaluations(stores, version, ofModel, rules, experiment)
					return [(0, evidence_rules./* searchKey */ ai)(rules) ?? '', runs]
				})
			)
			let training = 'found' === run.kind ? run.runId : null
			let others = found.flatMap(([, runs]) => runs).filter(({ id }) => id !== training)
			return {
				...common,
				run,
				ownModel: own,
				otherRuns: new Map([
					...others.map(it => [it.id, foundRun(it, ofModel)]),
					...(null === byName || byName.id === training ? [] : [[byName.id, byName.toOtherRun(ofModel)]])
				]),
				searched: new Map(found.map(([key, runs]) => [key, runs.map(({ id }) => id)])),
				namedRun: named?.run ?? null
			}
		}
		async function readNamed(tracking, { run: id, by }) {
			let found = await tracking.readOtherRun(id)
			if ('gone' === found.kind && 'workflow' === by)
				throw new errors./* UsageError */ eb(
					`There is no run ${(0, untrusted_text./* visible */ RK)(id)} at ${tracking.address}. It was named as the run that evaluated the version. Give the id that the page of the run in MLflow shows.`
				)
			// A record's run that was deleted is gone: what it measured, nobody stands for any more.
			let isLost = 'found' === found.kind && found.run.deleted && 'record' === by
			return { id, toOtherRun: own => otherRun(id, isLost ? { kind: 'gone' } : found, own) }
		}
		function otherRun(id, found, own) {
			switch (found.kind) {
				case 'found':
					return foundRun(found.run, own)
				case 'gone':
					return { kind: 'gone', runId: id }
				case 'forbidden':
					return { kind: 'forbidden', runId: id, problem: found.problem }
			}
		}
		async function trainingRun({ registry, tracking }, version) {
			let written = (0, model_source./* modelSource */ zA)(version.source)
			let named = (0, own_model./* namedModel */ h7)(written)
			let runId = version.runId ?? ('run' === written.kind ? written.run : null)
			let [asked, location, byName] = await Promise.all([
				null === runId ? null : tracking.readRun(runId),
				'copy' === written.kind ? registry.readLocation(version) : null,
				null === named ? null : tracking.readLoggedModel(named)
			])
			let source = (0, own_model./* sourceOf */ vz)(version.source, location)
			let id = (0, own_model./* namedModel */ h7)(source)
			let [model, putOut] = await Promise.all([
				null === id || id === named ? byName : tracking.readLoggedModel(id),
				null === asked || !(0, own_model./* asksForModelsOfRun */ _r)(source, asked) ? [] : tracking.readModelsOfRun(asked)
			])
			let own = (0, own_model./* ownModel */ wv)({ source, run: asked, runId, named: model, putOut })
			let ofModel = 'known' === own.kind ? own.model : null
			// A version that names no run was trained by the one that put its logged model out.
			let trainedBy = runId ?? ofModel?.sourceRunId ?? null
			if (null === trainedBy) return { run: { kind: 'none' }, own }
			let run = asked ?? (null === runId ? await tracking.readRun(trainedBy) : null)
			if (null === run) {
				if (void 0 !== version.runWorkspace) throw inOtherWorkspace(version, trainedBy, tracking)
				return { run: { kind: 'gone', runId: trainedBy }, own }
			}
			return { run: foundRun(run, ofModel?.id ?? null), own }
		}
		/** A run of another workspace is no run that is gone: nothing is known of it. */ function inOtherWorkspace(
			{ model, version, runWorkspace = '' },
			run,
			{ address }
		) {
			return new errors./* UsageError */ eb(
				input =>
					`Version ${version} of '${(0, untrusted_text./* visible */ RK)(model)}' was registered with run ${(0, untrusted_text./* visible */ RK)(run)} of the Databricks workspace ${(0, untrusted_text./* visible */ RK)(runWorkspace, 40)}, and ${address} has no such run. If that is another workspace, name it in ${input('tracking-uri')}: databricks://PROFILE, of a profile with the host of that workspace.`
			)
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
				otherModels: (0, own_model./* otherModels */ lz)(run, own),
				namesOwnModel: null !== own && (run.loggedModels.includes(own) || run.inputModels.includes(own)),
				foreignEntries: new Map()
			}
		}
		/** MLflow writes `{"digest": "sha256:…", "hashed": 1, "total": 1}`. */ function scorersOf({ tags }) {
			let text = tags.get('mlflow.genaiEvaluate.scorersDigest')
			return void 0 === text ? null : (/"digest":\s*"([^"]+)"/.exec(text)?.[1] ?? text)
		}
		/** The same version, with these of its other runs read as well. */ async function withOtherRuns(tracking, version, runs) {
			if (0 === runs.length) return version
			let own = 'known' === version.ownModel.kind ? version.ownModel.model.id : null
			let read = await fourAtATime(runs.slice(0, choose_run./* mostRuns */ wh), async id => [id, otherRun(id, await tracking.readOtherRun(id), own)])
			return { ...version, otherRuns: new Map([...version.otherRuns, ...read]) }
		}
		/** In the order of the items. */ async function fourAtATime(items, work) {
			let results = []
			let next = 0
			let worker = async () => {
				while (next < items.length) {
					let at = next++
					let item = items[at]
					if (void 0 !== item) results[at] = await work(item)
				}
			}
			await Promise.all(Array.from({ length: Math.min(4, items.length) }, worker))
			return results
		}
		/** The same version, with one of its runs changed. */ function changeRun(version, id, change) {
			if ('found' === version.run.kind && version.run.runId === id) return { ...version, run: change(version.run) }
			let other = version.otherRuns.get(id)
			if (other?.kind !== 'found') return version
			return { ...version, otherRuns: new Map([...version.otherRuns, [id, change(other)]]) }
		}
		/** The run of that id, where it was read. */ function runOf(version, id) {
			let run = 'found' === version.run.kind && version.run.runId === id ? version.run : version.otherRuns.get(id)
			return run?.kind === 'found' ? run : null
		}
	},
	87823: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => readArtifacts })
		/** The files of the logged model whose values are the version's, or of its run. */ async function readArtifacts(tracking, version, own) {
			switch (own.kind) {
				case 'known':
					return await tracking.readArtifacts(version, own.model.id)
				case 'none':
					return await tracking.readArtifacts(version, null)
				case 'gone': {
					let because = `MLflow has no logged model ${own.id} any more`
					return { kind: 'not-readable', reason: 'not-there', because }
				}
				case 'ambiguous': {
					let because = 'MLflow does not say which logged model the version belongs to'
					return { kind: 'not-readable', reason: 'no-place', because }
				}
			}
		}
	},
	885: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => byClockOf })
		/**
		 * The same with the registry's clock: what is recorded there is read by runs on other machines, whose
		 * clocks may differ. It is right once the registry has answered something.
		 */ function byClockOf(registry, own) {
			return { ...own, now: () => own.now() + registry.clockOffset() }
		}
	},
	97984: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L8: () => whatExists, Yf: () => existingVersion, x: () => resolveVersion, yl: () => versionIfThere })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_model_2 = __webpack_require__(86272)
		var $core_text_untrusted_text_3 = __webpack_require__(74213)
		var $registry_port_capabilities_1 = __webpack_require__(62057)
		/** The one version that a selector means now. Throws a UsageError where that is none or several. */ async function resolveVersion(
			registry,
			snapshot,
			selector
		) {
			let { model } = snapshot
			switch (selector.kind) {
				case 'number':
					return await existingVersion(registry, snapshot, selector.version)
				case 'alias': {
					let version = snapshot.aliases.get(selector.alias)
					if (void 0 === version) throw aliasNotSet(snapshot, selector.alias)
					return await existingVersion(registry, snapshot, version)
				}
				case 'stage': {
					;(0, $registry_port_capabilities_1./* .requireStages */ zq)(registry, selector.stage)
					let [highest] = (0, $core_model_model_2./* .versionsInStage */ tN)(snapshot, selector.stage)
					if (void 0 === highest) {
						let there = await whatExists(registry, model)
						throw new $core_errors_errors_0./* .UsageError */ eb(
							input => `No version of ${name(model)} is in stage ${selector.stage}, so ${input('version')} selects no version. ` + there
						)
					}
					return await existingVersion(registry, snapshot, highest)
				}
				case 'latest': {
					let [highest] = snapshot.versions
					if (void 0 === highest) throw new $core_errors_errors_0./* .UsageError */ eb(`The registered model ${name(model)} has no versions yet.`)
					return highest
				}
				case 'run': {
					let [only, ...others] = await registry.readVersionsOfRun(model, selector.run)
					if (void 0 === only)
						throw new $core_errors_errors_0./* .UsageError */ eb(
							`No version of ${name(model)} comes from run ${(0, $core_text_untrusted_text_3./* .visible */ RK)(selector.run)}. Register that run's model first, or name the version.`
						)
					if (others.length > 0) {
						let numbers = [only, ...others].map(version => version.version).join(', ')
						throw new $core_errors_errors_0./* .UsageError */ eb(
							`Run ${(0, $core_text_untrusted_text_3./* .visible */ RK)(selector.run)} has several versions of ${name(model)}: ${numbers}. Name one of them.`
						)
					}
					return only
				}
			}
		}
		/** From the snapshot where it has the version, without another request. */ async function existingVersion(registry, snapshot, number) {
			let version = await versionIfThere(registry, snapshot, number)
			if (null === version)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					`Version ${number} of ${name(snapshot.model)} does not exist. ${await whatExists(registry, snapshot.model)}`
				)
			return version
		}
		/** null: there is none of this number. */ async function versionIfThere(registry, snapshot, number) {
			let known = snapshot.versions.find(version => version.version === number)
			return known ?? (await registry.readVersion(snapshot.model, number))
		}
		let versionsNamed = 10
		/** `These do, newest first: 3, 2, 1.` */ async function whatExists(registry, model) {
			let versions = await registry.listVersions(model)
			if (0 === versions.length) return 'It has no versions yet.'
			let named = versions.slice(0, versionsNamed).map(({ version, stage }) => ('None' === stage ? `${version}` : `${version} (${stage})`))
			let more = versions.length - named.length
			return `These do, newest first: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
		}
		function aliasNotSet({ model, aliases }, alias) {
			let set = [...aliases].map(([other, version]) => `${(0, $core_text_untrusted_text_3./* .visible */ RK)(other, 60)} → ${version}`)
			return new $core_errors_errors_0./* .UsageError */ eb(
				`The alias ${(0, $core_text_untrusted_text_3./* .visible */ RK)(alias)} of ${name(model)} points to no version. ` +
					(set.length > 0 ? `Aliases of the model: ${set.slice(0, 10).join(', ')}.` : 'It has no aliases.')
			)
		}
		function name(model) {
			return `'${(0, $core_text_untrusted_text_3./* .visible */ RK)(model)}'`
		}
	},
	7037: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $e: () => readSubject, Z$: () => findCopies, sc: () => rowsInTarget })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_copy_3 = __webpack_require__(51464)
		var $core_model_model_5 = __webpack_require__(86272)
		var $core_model_new_model_name_1 = __webpack_require__(16895)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		var $resolve_version_2 = __webpack_require__(97984)
		/** What was read of the registered model whose target is to move: its snapshot, and what may not be in it. */ function rowsInTarget({
			candidate,
			copies,
			snapshot
		}) {
			let { used, others } = copies ?? { used: candidate, others: [] }
			return [...(null === used ? [] : [used]), ...others, ...snapshot.versions]
		}
		/** `known`: the snapshot of the registered model whose target is to move, where that was read a moment ago. */ async function readSubject(
			registry,
			{ model, version, copyTo, target },
			known = null
		) {
			if (null === copyTo) {
				let source = known ?? (await registry.readSnapshot(model))
				let candidate = await (0, $resolve_version_2./* .resolveVersion */ x)(registry, source, version)
				return { candidate, source, snapshot: source, copies: null, isNew: false }
			}
			let fault = (0, $core_model_copy_3./* .copyFault */ a4)(model)
			if (null !== fault)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					`The registered model '${(0, $core_text_untrusted_text_4./* .visible */ RK)(model)}' cannot be copied from: ${fault}.`
				)
			let [source, found, rows] = await Promise.all([
				registry.readSnapshot(model),
				known ?? targetSnapshot(registry, copyTo),
				'number' === version.kind ? registry.readCopies(copyTo.model, { model, version: version.version }) : null
			])
			let candidate = await (0, $resolve_version_2./* .resolveVersion */ x)(registry, source, version)
			let isNew = null === found
			let copies = isNew
				? noCopies
				: await copiesAmong(
						registry,
						candidate,
						rows ?? (await registry.readCopies(copyTo.model, candidate)),
						null === target ? [] : (0, $core_model_model_5./* .holdersOf */ pW)(found, target)
					)
			return { candidate, source, snapshot: found ?? emptyModel(copyTo.model), copies, isNew }
		}
		let noCopies = { used: null, others: [] }
		/** null: it is not there, and is to be made. */ async function targetSnapshot(registry, { model, create }) {
			try {
				return await registry.readSnapshot(model)
			} catch (error) {
				// A server may refuse even to look for a name that it would not take.
				if (create) (0, $core_model_new_model_name_1./* .requireNewModelName */ g)(model)
				if (!(error instanceof $core_errors_errors_0./* .MissingModelError */ _R)) throw error
				if (create) return null
				throw new $core_errors_errors_0./* .MissingModelError */ _R(
					input =>
						`${error.message} It is the model in ${input('to-model')}. Create it, or set ${input('create-to-model')} to true. Its creator can then change it.`,
					{ cause: error }
				)
			}
		}
		/** What a registered model is before its first version. */ function emptyModel(model) {
			return { model, createdAt: 0, tags: new Map(), aliases: new Map(), versions: [] }
		}
		/**
		 * What the registered model has of the version: the copy that stands for it must be READY, must not be
		 * older, and must have the very same files, for a name and a number may have meant another version once.
		 */ async function findCopies(registry, model, of) {
			return await copiesAmong(registry, of, await registry.readCopies(model, of), [])
		}
		/** A copy that has the target already is the one: else a second copy would move it to the same model. */ async function copiesAmong(
			registry,
			of,
			found,
			holders
		) {
			let copies = found.filter(row => (0, $core_model_copy_3./* .isCopyOf */ h8)(row, of))
			let holdsFirst = copies.toSorted((a, b) => Number(holders.includes(b.version)) - Number(holders.includes(a.version)))
			let used = await withTheSameFiles(registry, of, holdsFirst)
			return { used, others: copies.filter(row => row !== used) }
		}
		/** The first of those that are READY. */ async function withTheSameFiles(registry, of, copies) {
			let [first, ...others] = copies.filter(({ status }) => 'READY' === status)
			if (void 0 === first) return null
			let [files, ofFirst] = await Promise.all([of, first].map(row => registry.readLocation(row)))
			if (null == files)
				throw new $core_errors_errors_0./* .RegistryError */ gl(
					`${registry.address} does not say where the files of version ${of.version} of '${(0, $core_text_untrusted_text_4./* .visible */ RK)(of.model)}' are, so it is not known whether a copy has the same files. Nothing was written.`
				)
			if (ofFirst === files) return first
			for (let row of others) if ((await registry.readLocation(row)) === files) return row
			return null
		}
	},
	50884: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { C: () => pastOf, E: () => readAhead })
		var history_history = __webpack_require__(12780)
		var exact = __webpack_require__(77591)
		var decision_outcome = __webpack_require__(99694)
		var own_model = __webpack_require__(35829)
		var gates_gate = __webpack_require__(11741)
		var metric_value = __webpack_require__(41830)
		// CONCATENATED MODULE: ./src/core/trend/trend.ts
		let mostVersions = 6
		/**
		 * The metric that a trend is about: that of the first gate that counts, names it plainly, and
		 * compares with the champion; else of the first one that counts. null: there is none.
		 */ function keyMetric({ gates, target }) {
			if ('retirement' === target.kind) return null
			let plain = gates.filter(
				({ gate }) =>
					'threshold' === gate.kind &&
					'fail' === gate.severity &&
					'last' === gate.aggregate &&
					null === gate.dataset &&
					null === gate.minus &&
					'name' === gate.metric.kind
			)
			let relative = plain.find(({ gate }) => 'threshold' === gate.kind && 'baseline' === gate.bound.kind && 'champion' === gate.bound.baseline.kind)
			return (relative ?? plain[0])?.metric ?? null
		}
		/** Whose values a trend shows beside the candidate's: the last six at most, oldest first. */ function versionsOfTrend(outcome, history) {
			let { champion } = outcome.decision
			let there = (0, decision_outcome./* versionThere */ Bd)(outcome)
			// Newest first; of a version that was promoted twice the last time counts.
			let promoted = [...new Set(history.events.filter(isPromotion).map(({ record }) => record.version))]
			let others = promoted.filter(version => version !== there)
			let holder = champion?.version ?? null
			// Whoever was there before Stagegate has no record.
			let unrecorded = null === holder || others.includes(holder) ? [] : [holder]
			return [...unrecorded, ...others].slice(0, mostVersions).toReversed()
		}
		function isPromotion(event) {
			return 'moved' === event.kind && 'rollback' !== event.record.action
		}
		/** `runs`: of every version of `versionsOfTrend` but the champion; null: it has none any more. */ function trendOf(outcome, metric, versions, runs) {
			let { decision } = outcome
			let { candidate, champion, target } = decision
			let there = (0, decision_outcome./* versionThere */ Bd)(outcome)
			let points = []
			let leftOut = []
			let sides = [
				...versions.map(version =>
					version === champion?.version
						? [version, championValue(decision, metric), 'champion']
						: [version, lastIn(runs.get(version) ?? null, metric), 'former']
				),
				[there ?? candidate.version, shownValue(keyResult(decision, metric)?.candidate), 'candidate']
			]
			for (let [version, value, role] of sides) {
				let from = 'candidate' === role && null === there ? candidate.model : null
				if ('string' == typeof value) leftOut.push({ version, from, because: value })
				else points.push({ version, from, value, role })
			}
			if (points.length < 2) return { kind: 'none' }
			return { kind: 'found', trend: { metric, target, points, leftOut } }
		}
		/** Whose value the last one is would take more requests than a picture is worth. */ function lastIn(run, metric) {
			if (null === run) return 'no-run'
			let { outputs, inputs } = (0, own_model./* otherModels */ lz)(run, run.loggedModels[0] ?? null)
			if (outputs || inputs.length > 0) return 'not-its-own'
			let value = run.metrics.get(metric)?.value
			return void 0 !== value && (0, metric_value./* isMeasured */ V2)(value) ? (0, exact./* exactOf */ LN)(value) : 'no-value'
		}
		/** As a gate compares it; where none compares it with the champion, nothing was looked for. */ function championValue({ gates, champion }, metric) {
			let compared = gates.filter(it => isPlain(it) && it.metric === metric && !comparesElsewhere(it))
			let side = compared.find(({ baseline }) => baseline?.version === champion?.version)?.baseline
			if (null != side) return shownValue(side.reading ?? void 0)
			if (champion?.run.kind !== 'found') return 'no-run'
			let { run, ownModel, otherRuns } = champion
			if (run.otherModels.outputs || run.otherModels.inputs.length > 0) return 'not-its-own'
			let elsewhere = 'known' === ownModel.kind && ownModel.model.entries.some(it => it.runId !== run.runId)
			if (elsewhere || otherRuns.size > 0) return 'no-value'
			let value = run.metrics.get(metric)?.value
			return void 0 !== value && (0, metric_value./* isMeasured */ V2)(value) ? (0, exact./* exactOf */ LN)(value) : 'no-value'
		}
		function keyResult({ gates }, metric) {
			return gates.find(it => isPlain(it) && it.metric === metric)
		}
		/** With a version of a registered model that the gate names: its number says nothing of the champion. */ function comparesElsewhere({ gate }) {
			let kind = (0, gates_gate./* baselineOfGate */ on)(gate)?.kind
			return 'model-version' === kind || 'model-alias' === kind
		}
		function isPlain({ gate }) {
			return 'threshold' === gate.kind && 'last' === gate.aggregate && null === gate.dataset
		}
		function shownValue(reading) {
			switch (reading?.kind) {
				case 'value':
					return reading.value
				case 'not-its-own':
				case 'ambiguous':
					return 'not-its-own'
				case 'no-run':
					return 'no-run'
				default:
					return 'no-value'
			}
		}
		// CONCATENATED MODULE: ./src/evidence/trend.ts
		/**
		 * The target's newest history, by the registered model as the outcome left it, and the trend of its key
		 * metric. It reads at most six runs, whatever the size of the registry, and none where there is no key
		 * metric. Never throws: what was done stands, and is to be told.
		 */ async function pastOf(outcome, standing, tracking, withHistory) {
			let metric = 'conflict' === outcome.ending.kind ? null : keyMetric(outcome.decision)
			if (null === metric && !withHistory) return { history: null, trend: noTrend }
			let { decision } = outcome
			let history = (0, history_history./* historyOf */ o)(standing, decision.target).targets[0] ?? null
			if (null === metric || null === history) return { history, trend: noTrend }
			try {
				let versions = versionsOfTrend(outcome, history)
				let runs = await Promise.all(
					runsOfTrend(decision, versions, standing).map(async ([version, run]) => [version, null === run ? null : await tracking.readRun(run)])
				)
				return { history, trend: trendOf(outcome, metric, versions, new Map(runs)) }
			} catch (error) {
				let problem = error instanceof Error ? error.message : String(error)
				return { history, trend: { kind: 'failed', problem } }
			}
		}
		let noTrend = { kind: 'none' }
		/**
		 * Begins to read the runs of the trend, as far as they are known before anything moves, so that nobody
		 * waits for them once it has. A failure is told to whoever asks for the run.
		 */ function readAhead(decision, standing, tracking) {
			let reading = new Map()
			let history = (0, history_history./* historyOf */ o)(standing, decision.target).targets[0] ?? null
			if (null !== keyMetric(decision) && null !== history) {
				let versions = versionsOfTrend({ decision }, history)
				for (let [, run] of runsOfTrend(decision, versions, standing)) {
					if (null === run) continue
					let read = tracking.readRun(run)
					read.catch(() => void 0)
					reading.set(run, read)
				}
			}
			return { readRun: run => reading.get(run) ?? tracking.readRun(run) }
		}
		/** The champion's run was read when it was compared with. */ function runsOfTrend({ champion }, versions, { versions: rows }) {
			return versions.filter(version => version !== champion?.version).map(version => [version, rows.find(row => row.version === version)?.runId ?? null])
		}
	},
	10765: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => everyRow, Z: () => TooManyRows })
		let perPage = 100
		/** A thousand rows: more than any that Stagegate has made, or must be found among. */ let mostPages = 10
		/** A listing that is longer than any that is read; what was read of it is not used. */ class TooManyRows extends Error {
			constructor(rows) {
				super(`there are more than ${mostPages * perPage} ${rows}, and Stagegate reads no more`)
				this.name = 'TooManyRows'
			}
		}
		/** All rows of a listing, page by page, in order. `rows`: what they are, for the error. */ async function everyRow(rows, ask) {
			let all = []
			for (let page = 1; page <= mostPages; page += 1) {
				let { data } = await ask({ per_page: perPage, ...(page > 1 && { page }) })
				all.push(...data)
				if (data.length < perPage) return all
			}
			throw new TooManyRows(rows)
		}
	},
	87021: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => boundedAnswer, k: () => UnusableAnswer })
		var $network_bounded_text_1 = __webpack_require__(54831)
		var $network_nesting_0 = __webpack_require__(72124)
		/** Bytes. A hundred comments of the greatest length take a fifth of it, most of them escaped. */ let longestAnswer = 33554432
		/** An answer that came, and is not used for its size or its form. */ class UnusableAnswer extends Error {
			constructor(why) {
				super(why)
				this.name = 'UnusableAnswer'
			}
		}
		/** The same answer, read: Octokit itself would read and parse whatever comes. */ async function boundedAnswer(response) {
			if (null === response.body) return response
			let text = await (0, $network_bounded_text_1./* .boundedText */ L)(response.body, longestAnswer)
			if (null === text) throw new UnusableAnswer(`it is longer than ${longestAnswer / 1024 / 1024} MB`)
			if ((0, $network_nesting_0./* .nestsTooDeep */ q)(text))
				throw new UnusableAnswer(`its lists and objects are nested more than ${$network_nesting_0./* .deepestNesting */ b} levels deep`)
			let { status, statusText, headers } = response
			return new Response(text, { status, statusText, headers })
		}
	},
	77420: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U4: () => isNewer,
			Zs: () => stampOf,
			Zz: () => compose,
			fj: () => join,
			kR: () => bodyLimit,
			lv: () => isNewerReviewed,
			yR: () => readText
		})
		/* unused harmony exports commentLimit, hiddenRoom */ var $core_model_model_1 = __webpack_require__(86272)
		var $text_limit_0 = __webpack_require__(88102)
		function stampOf(run, at) {
			return { at, runId: run.runId, attempt: run.runAttempt }
		}
		/** Characters that GitHub takes in one comment, the hidden lines among them. */ let commentLimit = 65_536
		let commit = '[0-9a-f]{40}(?:[0-9a-f]{24})?'
		let number = most => `(?:0|[1-9][0-9]{0,${most - 1}})`
		let toldLine = new RegExp(`^<!-- stagegate-told: (${number(15)}) (${number(20)}) (${number(6)}) (?:merge|proposal (${commit}|-)) -->$`)
		let reviewedLine = new RegExp(`^<!-- stagegate-reviewed: (?:(none)|(${number(15)})(?:@([0-9a-f]{16}))? (${number(15)}) (${commit}|-)) -->$`)
		let anyHiddenLine = /^<\x21-- stagegate-/
		/** Room for the longest hidden lines there can be, so that a body fits whoever moves it later. */ let hiddenRoom = 320
		/** Characters that are left for a body below the marker and the hidden lines. */ function bodyLimit(marker) {
			return commentLimit - marker.length - 1 - hiddenRoom
		}
		/** Two hidden lines always stand between marker and body, so no line of a body is taken for one. */ function compose(marker, told, reviewed) {
			let body = (0, $text_limit_0./* .fitLines */ R)({
				text: told.body,
				limit: bodyLimit(marker),
				note: '_The rest does not fit into a comment; the job summary has all of it._',
				// GitHub counts characters; UTF-16 units are never fewer.
				measure: text => text.length
			})
			return `${marker}\n${toldText(told)}\n${reviewedText(reviewed)}\n${body}`
		}
		function toldText({ stamp: { at, runId, attempt }, about }) {
			let what = 'merge' === about.kind ? 'merge' : `proposal ${about.head ?? '-'}`
			return `<!-- stagegate-told: ${at} ${runId} ${attempt} ${what} -->`
		}
		function reviewedText(reviewed) {
			let said =
				'version' === reviewed.kind
					? `${reviewed.version}${null === reviewed.source ? '' : `@${reviewed.source}`} ${reviewed.at} ${reviewed.head ?? '-'}`
					: reviewed.kind
			return `<!-- stagegate-reviewed: ${said} -->`
		}
		/** A runner's clock may be this far ahead of GitHub's, in milliseconds, and is believed. */ let mostAhead = 60_000
		/**
		 * Reads a comment that begins with the marker. Whatever is not exactly as `compose` writes it is
		 * not believed, and no time beyond the comment's own: a wrong clock must not silence later runs.
		 *
		 * @param writtenAt when GitHub says that it was last written, in milliseconds; null: not known
		 */ function readText(text, writtenAt) {
			let [, first = '', second = '', ...body] = text.split(/\r?\n/)
			// The body of an older Stagegate begins right below the marker.
			if (!anyHiddenLine.test(first)) return { told: null, reviewed: { kind: 'none' } }
			let latest = null === writtenAt ? 1 / 0 : writtenAt + mostAhead
			let told = readTold(first, body.join('\n'))
			let reviewed = readReviewedLine(second)
			return {
				told: told && { ...told, stamp: { ...told.stamp, at: Math.min(told.stamp.at, latest) } },
				reviewed: 'version' === reviewed.kind ? { ...reviewed, at: Math.min(reviewed.at, latest) } : reviewed
			}
		}
		function readTold(line, body) {
			let found = toldLine.exec(line)
			if (null === found) return null
			let [, at, runId = '', attempt, head] = found
			return {
				stamp: { at: Number(at), runId, attempt: Number(attempt) },
				about: void 0 === head ? { kind: 'merge' } : { kind: 'proposal', head: '-' === head ? null : head },
				body
			}
		}
		function readReviewedLine(line) {
			let found = reviewedLine.exec(line)
			if (null === found) return { kind: 'unreadable' }
			let [, none, version, source = null, at, head = '-'] = found
			if (void 0 !== none) return { kind: 'none' }
			return Number(version) < 1
				? { kind: 'unreadable' }
				: {
						kind: 'version',
						version: (0, $core_model_model_1./* .versionNumber */ e1)(Number(version)),
						source,
						at: Number(at),
						head: '-' === head ? null : head
					}
		}
		/** The newer of each part; what is equally new stays as `a` has it. */ function join(a, b, head) {
			return { told: isNewer(b.told, a.told, head) ? b.told : a.told, reviewed: isNewerReviewed(b.reviewed, a.reviewed, head) ? b.reviewed : a.reviewed }
		}
		/**
		 * Whether one report is strictly newer than another: the merge follows every proposal, what is
		 * proposed now (`head`; null: not known) follows what was proposed once, and else the clock decides.
		 */ function isNewer(one, other, head) {
			if (null === one || null === other) return null !== one
			let differences = [
				Number('merge' === one.about.kind) - Number('merge' === other.about.kind),
				Number(isOf(one.about, head)) - Number(isOf(other.about, head)),
				one.stamp.at - other.stamp.at,
				// Numbers as text, without leading zeros.
				one.stamp.runId.length - other.stamp.runId.length,
				Number(one.stamp.runId > other.stamp.runId) - Number(one.stamp.runId < other.stamp.runId),
				one.stamp.attempt - other.stamp.attempt
			]
			return (differences.find(difference => 0 !== difference) ?? 0) > 0
		}
		function isOf(about, head) {
			return 'proposal' === about.kind && null !== head && about.head === head
		}
		let certainty = { none: 0, unreadable: 1, version: 2 }
		function isNewerReviewed(one, other, head) {
			if ('version' !== one.kind || 'version' !== other.kind) return certainty[one.kind] > certainty[other.kind]
			let current = line => Number(null !== head && line.head === head)
			return (current(one) - current(other) || one.at - other.at) > 0
		}
	},
	76747: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => commentThread })
		var zod$mini_3 = __webpack_require__(63619)
		var zod$mini_4 = __webpack_require__(73305)
		var $all_pages_0 = __webpack_require__(10765)
		var $failure_1 = __webpack_require__(28881)
		var $marker_2 = __webpack_require__(14329)
		/** GitHub's limit on `nodes(ids:)`. */ let mostIds = 100
		let authorship = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on IssueComment { id viewerDidAuthor } }
}`
		let aComment = zod$mini_3./* .pipe */ FsL(
			zod$mini_3./* .object */ Ikc({
				id: zod$mini_3./* .int */ Whr().check(zod$mini_4./* ._positive */ NC()),
				node_id: zod$mini_3./* .string */ YjP(),
				body: zod$mini_3./* .nullish */ cl6(zod$mini_3./* .string */ YjP()),
				html_url: zod$mini_3./* .string */ YjP(),
				updated_at: zod$mini_3./* .nullish */ cl6(zod$mini_3./* .string */ YjP())
			}),
			zod$mini_3./* .transform */ pdi(comment => ({
				id: comment.id,
				nodeId: comment.node_id,
				body: comment.body ?? '',
				url: comment.html_url,
				writtenAt: millisecondsOf(comment.updated_at)
			}))
		)
		function millisecondsOf(time) {
			let milliseconds = Date.parse(time ?? '')
			return Number.isFinite(milliseconds) ? milliseconds : null
		}
		let authorshipAnswer = zod$mini_3./* .object */ Ikc({
			data: zod$mini_3./* .nullish */ cl6(
				zod$mini_3./* .object */ Ikc({
					nodes: zod$mini_3./* .nullish */ cl6(
						zod$mini_3./* .array */ YOg(
							zod$mini_3./* ["catch"] */ MfU(
								zod$mini_3./* .nullable */ mee(
									zod$mini_3./* .object */ Ikc({ id: zod$mini_3./* .string */ YjP(), viewerDidAuthor: zod$mini_3./* .boolean */ zMY() })
								),
								null
							)
						)
					)
				})
			),
			errors: zod$mini_3./* .nullish */ cl6(
				zod$mini_3./* .array */ YOg(
					zod$mini_3./* .object */ Ikc({
						type: zod$mini_3./* ["catch"] */ MfU(zod$mini_3./* .string */ YjP(), ''),
						message: zod$mini_3./* ["catch"] */ MfU(zod$mini_3./* .string */ YjP(), '')
					})
				)
			)
		})
		function commentThread(github, repository, pullRequest) {
			let { octokit } = github
			let oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
			let where = { owner: repository.owner, repo: repository.name }
			async function writtenByUs(nodeIds) {
				let ours = new Set()
				for (let start = 0; start < nodeIds.length; start += mostIds) {
					let ids = nodeIds.slice(start, start + mostIds)
					let answer = authorshipAnswer.parse(await github.graphql(authorship, { ids }))
					// One deleted meanwhile is not found; any other error leaves authorship unknown.
					let refused = answer.errors?.find(error => 'NOT_FOUND' !== error.type)
					if (void 0 !== refused) throw new $failure_1./* .GraphqlRefusal */ kW(refused.type, refused.message)
					for (let node of answer.data?.nodes ?? []) if (node?.viewerDidAuthor) ours.add(node.id)
				}
				return ours
			}
			return {
				async findOwn(marker, known) {
					let all = await (0, $all_pages_0./* .everyRow */ U)('comments', page =>
						octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...where, issue_number: pullRequest, ...page })
					)
					let marked = zod$mini_3
						./* .array */ YOg(aComment)
						.parse(all)
						.filter(comment => (0, $marker_2./* .beginsWithMarker */ b)(comment.body, marker))
					let knownIds = new Set(known.map(comment => comment.id))
					let asked = marked.filter(comment => !knownIds.has(comment.id))
					let ours = await writtenByUs(asked.map(comment => comment.nodeId))
					return marked.filter(comment => knownIds.has(comment.id) || ours.has(comment.nodeId)).sort((a, b) => a.id - b.id)
				},
				async create(body) {
					let { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...where, issue_number: pullRequest, body })
					return aComment.parse(data)
				},
				read: comment =>
					unlessGone(async () => {
						let { data } = await octokit.request(`GET ${oneComment}`, { ...where, comment_id: comment.id })
						return aComment.parse(data)
					}),
				update: (comment, body) =>
					unlessGone(async () => {
						let { data } = await octokit.request(`PATCH ${oneComment}`, { ...where, comment_id: comment.id, body })
						return aComment.parse(data)
					}),
				async remove(comment) {
					await unlessGone(() => octokit.request(`DELETE ${oneComment}`, { ...where, comment_id: comment.id }))
				}
			}
		}
		async function unlessGone(ask) {
			try {
				return await ask()
			} catch (error) {
				if (404 === (0, $failure_1./* .statusOf */ c2)(error)) return null
				throw error
			}
		}
	},
	55214: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { l: () => upsertComment })
		var comment_thread = __webpack_require__(76747)
		var failure = __webpack_require__(28881)
		var pull_request = __webpack_require__(47222)
		var comment_text = __webpack_require__(77420)
		// CONCATENATED MODULE: ./src/github/sticky-comment.ts
		/**
		 * Milliseconds between a write and the look whether it still stands. GitHub takes a write without
		 * asking what it replaces, so of two runs the older may put its text over the newer's, if it had
		 * read before the newer one wrote. The newer one sees that when it looks again, and repairs it.
		 *
		 * What remains possible: a run that was held up for longer than this between its own read and its
		 * write (GitHub asked it for patience, its machine stood still) puts its text there after everybody
		 * else has looked, and an older truth stands until the next run. The same if the newer run is
		 * killed before it has looked. Nothing tells such a run that it is late: what it has replaced
		 * cannot be read any more.
		 */ let lookAgainAfter = 2_000
		/** Each look but the first and the last finds that somebody has put an older text over ours. */ let mostLooks = 12
		/**
		 * Leaves one comment of ours, and in it the newest truth that this run knows of: creates it, or
		 * updates the oldest, moves into it what later ones say that is newer, and deletes those. Then looks
		 * whether it stayed so. Throws only if nothing of ours was written.
		 */ async function keepOne(given) {
			let { thread, marker, own, head, sleep, warningOf } = given
			/** The newest of all that this run has seen, its own text among it. */ let newest = own
			let comments = given.found
			let ours = given.found
			let wrote = 'unchanged'
			let url = ''
			let warnings = []
			let ended = () => ({ kind: newest.told === own.told ? wrote : 'superseded', url, warnings })
			try {
				for (let look = 1; look <= mostLooks; look += 1) {
					let [oldest, ...duplicates] = comments
					if (void 0 === oldest) {
						let created = await create(thread, marker, newest)
						ours = [...ours, created]
						url = created.url
						wrote = 'created'
						await sleep(lookAgainAfter)
						// Another run may have found nothing either, and created one before.
						comments = await thread.findOwn(marker, ours)
						continue
					}
					url = oldest.url
					newest = comments.map(textOf).reduce((text, other) => (0, comment_text./* join */ fj)(text, other, head), newest)
					let stands = textOf(oldest)
					// Of what the same run says in the same millisecond the last counts.
					let last = 1 === look && newest.told === own.told
					let late =
						!says(oldest, composed(marker, newest)) &&
						((0, comment_text./* isNewer */ U4)(newest.told, stands.told, head) ||
							(0, comment_text./* isNewerReviewed */ lv)(newest.reviewed, stands.reviewed, head) ||
							last)
					if (late) {
						if ((await thread.update(oldest, composed(marker, newest))) === null) {
							comments = await thread.findOwn(marker, ours)
							continue
						}
						wrote = 'updated'
					}
					// Only now: until here a duplicate may have been all that held the newest text.
					warnings.push(...(await removeAll(thread, duplicates, warningOf)))
					if (!late) return ended()
					await sleep(lookAgainAfter)
					let again = await thread.read(oldest)
					comments = null === again ? await thread.findOwn(marker, ours) : [again]
				}
			} catch (error) {
				if ('unchanged' === wrote) throw error
				warnings.push(warningOf(error))
				return ended()
			}
			warnings.push(`Other runs keep writing the comment ${url}: look at it again when they are done.`)
			return ended()
		}
		/** What was created in doubt is found when one looks again. */ async function create(thread, marker, newest) {
			try {
				return await thread.create(composed(marker, newest))
			} catch (error) {
				if ((0, failure./* isRefusal */ vu)(error)) throw error
				let [found] = await thread.findOwn(marker, [])
				if (void 0 === found) throw error
				return found
			}
		}
		async function removeAll(thread, duplicates, warningOf) {
			let warnings = []
			for (let duplicate of duplicates)
				try {
					await thread.remove(duplicate)
				} catch (error) {
					warnings.push(warningOf(error))
				}
			return warnings
		}
		function textOf({ body, writtenAt }) {
			return (0, comment_text./* readText */ yR)(body, writtenAt)
		}
		function composed(marker, { told, reviewed }) {
			if (null === told) throw new Error('there is nothing to tell')
			return (0, comment_text./* compose */ Zz)(marker, told, reviewed)
		}
		function says({ body }, text) {
			return withPlainLineEnds(body) === withPlainLineEnds(text)
		}
		function withPlainLineEnds(text) {
			return text.replaceAll('\r\n', '\n').trimEnd()
		}
		var workflow_run = __webpack_require__(55442)
		// CONCATENATED MODULE: ./src/github/comment.ts
		/**
		 * Writes the one comment of this marker on a pull request, unless a newer truth stands there.
		 * Never throws: a report that fails changes no verdict.
		 */ async function upsertComment(given) {
			let { github, repository, pullRequest, marker, telling, known = [], sleep, onlyOurs } = given
			let tried = `comment on pull request #${pullRequest} of ${(0, workflow_run./* repositoryName */ a)(repository)}`
			let warningOf = error => (0, failure./* problem */ CC)(tried, ['pull-requests: write'], error)
			try {
				let thread = (0, comment_thread./* commentThread */ k)(github, repository, pullRequest)
				let [found, proposal] = await Promise.all([thread.findOwn(marker, known), proposalNow(given)])
				if (true === onlyOurs && 0 === found.length) return { kind: 'none-of-ours', warning: null }
				let own = ownText(telling, proposal.open)
				let { head } = proposal
				let kept = await keepOne({ thread, marker, own, found, head, sleep, warningOf })
				let warnings = [...proposal.warnings, ...kept.warnings]
				let { kind, url } = kept
				return { kind, url, warning: 0 === warnings.length ? null : warnings.join(' ') }
			} catch (error) {
				return { kind: 'failed', warning: warningOf(error) }
			}
		}
		/**
		 * The event of a check shows its pull request as it was when the run was first started. A run that
		 * is started again after the merge must not change which version was reviewed. Between this answer
		 * and the write there is the time of one request, in which a merge may slip through.
		 */ async function proposalNow(given) {
			let { github, repository, pullRequest, telling } = given
			if ('merge' === telling.about.kind) return { head: null, open: false, warnings: [] }
			let now = await (0, pull_request./* readPullRequest */ D)({ github, repository, number: pullRequest })
			if ('read' === now.kind) return { head: now.head, open: !now.merged, warnings: [] }
			let lost = 'So the comment does not record this version as the reviewed one.'
			return { head: null, open: false, warnings: [`${now.warning} ${lost}`] }
		}
		function ownText({ stamp, about, body }, open) {
			let told = { stamp, about, body }
			if ('merge' === about.kind || !open) return { told, reviewed: { kind: 'none' } }
			let { version, source, head } = about
			return { told, reviewed: { kind: 'version', version, source, at: stamp.at, head } }
		}
	},
	69455: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => setDeploymentStatus })
		var zod$mini_2 = __webpack_require__(63619)
		var $core_text_untrusted_text_3 = __webpack_require__(74213)
		var $deployment_0 = __webpack_require__(59808)
		var $failure_1 = __webpack_require__(28881)
		var $workflow_run_4 = __webpack_require__(55442)
		/** Characters; what is longer would cost the whole status if GitHub refused it. */ let longestAddress = 2000
		let statuses = zod$mini_2./* .array */ YOg(
			zod$mini_2./* .object */ Ikc({
				state: zod$mini_2./* .string */ YjP(),
				description: zod$mini_2./* .nullish */ cl6(zod$mini_2./* .string */ YjP()),
				log_url: zod$mini_2./* .nullish */ cl6(zod$mini_2./* .string */ YjP())
			})
		)
		/**
		 * Says how a deployment ended, and of earlier ones nothing: one environment may hold many models.
		 * Never throws: a report that fails changes nothing of what happened.
		 */ async function setDeploymentStatus(given) {
			let { github, repository, deployment, status } = given
			let { octokit } = github
			let where = { owner: repository.owner, repo: repository.name, deployment_id: deployment }
			let address = addressOf(status.environmentUrl)
			let sent = {
				state: status.state,
				description: (0, $core_text_untrusted_text_3./* .visible */ RK)(status.description, $deployment_0./* .descriptionLimit */ M7),
				log_url: status.logUrl,
				// GitHub answers an empty address with no JSON, so it is left out.
				...(null !== address && { environment_url: address }),
				auto_inactive: false
			}
			async function isThere() {
				let { data } = await octokit.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { ...where, per_page: 100 })
				return statuses.parse(data).some(each => each.state === sent.state && each.description === sent.description && each.log_url === sent.log_url)
			}
			let send = () => octokit.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { ...where, ...sent })
			try {
				try {
					await send()
				} catch (error) {
					if ((0, $failure_1./* .isRefusal */ vu)(error)) throw error
					// Unlike a deployment, a status that is there twice says nothing more than one.
					if (!(await isThere())) await send()
				}
				return { kind: 'set' }
			} catch (error) {
				let tried = `set the status of deployment ${deployment} of ${(0, $workflow_run_4./* .repositoryName */ a)(repository)}`
				return { kind: 'failed', warning: (0, $failure_1./* .problem */ CC)(tried, $deployment_0./* .deploymentPermissions */ AS, error) }
			}
		}
		function addressOf(url) {
			if (null === url || url.length > longestAddress || !URL.canParse(url)) return null
			return /^https?:$/.test(new URL(url).protocol) ? url : null
		}
	},
	59808: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AS: () => deploymentPermissions,
			HZ: () => findDeployment,
			M7: () => descriptionLimit,
			Yy: () => createDeployment
		})
		var zod$mini_2 = __webpack_require__(63619)
		var zod$mini_3 = __webpack_require__(73305)
		var $core_text_json_5 = __webpack_require__(64289)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		var $all_pages_0 = __webpack_require__(10765)
		var $failure_1 = __webpack_require__(28881)
		var $workflow_run_6 = __webpack_require__(55442)
		/** By which a workflow `on: deployment` tells Stagegate's deployments from those of others. */ let deploymentTask = 'stagegate'
		/** Characters that GitHub takes in a description; it says so of a status, and we hold to it in both. */ let descriptionLimit = 140
		/** What a job must be granted for all that is done here. */ let deploymentPermissions = ['deployments: write']
		let anId = zod$mini_2./* .object */ Ikc({ id: zod$mini_2./* .int */ Whr().check(zod$mini_3./* ._positive */ NC()) })
		let aDeployment = zod$mini_2./* .extend */ X$i(anId, { payload: zod$mini_2./* .unknown */ L5J() })
		let onlyAMessage = zod$mini_2./* .object */ Ikc({ message: zod$mini_2./* .string */ YjP() })
		/** As it is sent; GitHub hands it back as it came, or as text. */ let aPayload = zod$mini_2./* .object */ Ikc({
			action: zod$mini_2./* .string */ YjP(),
			model: zod$mini_2./* .string */ YjP(),
			version: zod$mini_2./* .nullable */ mee(zod$mini_2./* .int */ Whr()),
			target: zod$mini_2./* .string */ YjP(),
			run: zod$mini_2./* .string */ YjP()
		})
		/**
		 * Makes a deployment. It merges nothing and waits for no check: what it tells of has happened.
		 * Never throws: a report that fails changes nothing of that.
		 */ async function createDeployment(given) {
			let { github, repository, sha, environment, description, subject } = given
			try {
				let { status, data } = await github.octokit.request('POST /repos/{owner}/{repo}/deployments', {
					owner: repository.owner,
					repo: repository.name,
					ref: sha,
					task: deploymentTask,
					auto_merge: false,
					required_contexts: [],
					payload: payloadOf(subject),
					environment,
					description: (0, $core_text_untrusted_text_4./* .visible */ RK)(description, descriptionLimit)
				})
				return { kind: 'created', id: idIn(status, data) }
			} catch (error) {
				let failed = failedTo('create', given, error)
				if ((0, $failure_1./* .isRefusal */ vu)(error)) return failed
				// It is not sent a second time, because two deployments would tell of two promotions.
				let found = await findDeployment(given)
				return 'found' === found.kind ? { kind: 'created', id: found.id } : failed
			}
		}
		/** The newest deployment of ours about the same, by the same attempt of a run. Never throws. */ async function findDeployment(given) {
			let { github, repository, sha, environment, subject } = given
			try {
				let all = await (0, $all_pages_0./* .everyRow */ U)('deployments', page =>
					github.octokit.request('GET /repos/{owner}/{repo}/deployments', {
						owner: repository.owner,
						repo: repository.name,
						sha,
						task: deploymentTask,
						environment,
						...page
					})
				)
				let about = zod$mini_2
					./* .array */ YOg(aDeployment)
					.parse(all)
					.filter(({ payload }) => isAbout(payload, subject))
				return 0 === about.length ? { kind: 'none' } : { kind: 'found', id: Math.max(...about.map(({ id }) => id)) }
			} catch (error) {
				return failedTo('find', given, error)
			}
		}
		/** Names are untrusted there, too, and whoever reads the payload may show them. */ function payloadOf(subject) {
			return {
				action: subject.action,
				model: payloadText(subject.model),
				version: subject.version,
				...(null === subject.source ? {} : { source: payloadText(subject.source) }),
				target: payloadText(subject.target),
				rolled_back: subject.rolledBack,
				evidence_digest: subject.evidenceDigest,
				run: subject.run
			}
		}
		function isAbout(payload, { action, model, version, target, run }) {
			let has = aPayload.safeParse('string' == typeof payload ? (0, $core_text_json_5./* .jsonIn */ Y)(payload) : payload).data
			return (
				void 0 !== has &&
				has.action === action &&
				has.model === payloadText(model) &&
				has.version === version &&
				has.target === payloadText(target) &&
				has.run === run
			)
		}
		/** Longer than any name that MLflow takes. */ function payloadText(text) {
			return (0, $core_text_untrusted_text_4./* .visible */ RK)(text, 300)
		}
		/** GitHub answers 202 with a reason and no deployment where it merged something instead. */ function idIn(status, data) {
			let deployment = anId.safeParse(data)
			if (deployment.success) return deployment.data.id
			if (onlyAMessage.safeParse(data).success) throw new NoDeployment(status, data)
			throw deployment.error
		}
		/** An answer that is no failure to Octokit, in the form of those that are. */ class NoDeployment extends Error {
			status
			response
			constructor(status, data) {
				super('no deployment was created')
				this.name = 'NoDeployment'
				this.status = status
				this.response = { headers: {}, data }
			}
		}
		function failedTo(verb, { repository, sha, environment }, error) {
			let what = 'create' === verb ? 'create a deployment' : 'find the deployment'
			let where = `of ${environment} at commit ${sha} of ${(0, $workflow_run_6./* .repositoryName */ a)(repository)}`
			return { kind: 'failed', warning: (0, $failure_1./* .problem */ CC)(`${what} ${where}`, deploymentPermissions, error) }
		}
	},
	28881: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { CC: () => problem, c2: () => statusOf, kW: () => GraphqlRefusal, sG: () => outcomeOf, vu: () => isRefusal })
		var zod$mini_2 = __webpack_require__(63619)
		var zod$mini_4 = __webpack_require__(37428)
		var $core_text_untrusted_text_3 = __webpack_require__(74213)
		var $all_pages_0 = __webpack_require__(10765)
		var $bounded_answer_1 = __webpack_require__(87021)
		/** Octokit gives a connection that failed a status, too, but no response. */ let noAnswer = zod$mini_2./* .object */ Ikc({
			status: zod$mini_2./* .int */ Whr(),
			response: zod$mini_2./* .optional */ lqM(zod$mini_2./* .undefined */ Vxk())
		})
		let anAnswer = zod$mini_2./* .object */ Ikc({
			status: zod$mini_2./* .int */ Whr(),
			response: zod$mini_2./* .object */ Ikc({
				headers: zod$mini_2./* ["catch"] */ MfU(zod$mini_2./* .record */ g1P(zod$mini_2./* .string */ YjP(), zod$mini_2./* .unknown */ L5J()), {}),
				data: zod$mini_2./* .unknown */ L5J()
			})
		})
		let aMessage = zod$mini_2./* .object */ Ikc({
			message: zod$mini_2./* .string */ YjP(),
			errors: zod$mini_2./* ["catch"] */ MfU(
				zod$mini_2./* .optional */ lqM(
					zod$mini_2./* .array */ YOg(zod$mini_2./* .partial */ OH3(zod$mini_2./* .object */ Ikc({ message: zod$mini_2./* .string */ YjP() })))
				),
				void 0
			)
		})
		/** GraphQL says its refusals in an answer of 200; this gives them the form of the others. */ class GraphqlRefusal extends Error {
			status
			response
			constructor(type, message) {
				super(message)
				this.name = 'GraphqlRefusal'
				this.status = 'FORBIDDEN' === type || 'INSUFFICIENT_SCOPES' === type ? 403 : 200
				this.response = { headers: {}, data: { message: '' === message ? type : message } }
			}
		}
		/** What GitHub answered, where the error is an answer and not a connection that failed. */ function statusOf(error) {
			return anAnswer.safeParse(error).data?.status ?? null
		}
		/**
		 * Whether GitHub has said no, and that for certain. After a 5xx or a lost connection, what was to be
		 * made may be there all the same.
		 */ function isRefusal(error) {
			let status = statusOf(error)
			return null !== status && status < 500
		}
		/**
		 * @param tried what was tried, on what: `comment on pull request #7 of owner/name`
		 * @param permissions what a workflow must grant for that: `pull-requests: write`
		 */ function problem(tried, permissions, error) {
			return `Could not ${(0, $core_text_untrusted_text_3./* .visible */ RK)(tried)}: ${outcomeOf(permissions, error)}`
		}
		/** What came back, and what to do. */ function outcomeOf(permissions, error) {
			let sentences = [whatCameBack(error), whatToDo(permissions, error)]
			return sentences.filter(sentence => '' !== sentence).join(' ')
		}
		function whatCameBack(error) {
			if (error instanceof $all_pages_0./* .TooManyRows */ Z) return `${error.message}.`
			let answer = anAnswer.safeParse(error).data
			if (void 0 === answer) {
				let innermost = innermostCause(error)
				if (innermost instanceof $bounded_answer_1./* .UnusableAnswer */ k) return `the answer is not used, because ${innermost.message}.`
				return noAnswer.safeParse(error).success
					? `GitHub did not answer (${causeOf(error)}).`
					: `the answer does not have the form of GitHub's API (${causeOf(error)}).`
			}
			let body = aMessage.safeParse(answer.response.data).data
			let details = (body?.errors ?? []).flatMap(one => one.message ?? [])
			let said = [body?.message ?? '', ...details].filter(text => '' !== text).join('; ')
			return '' === said
				? `GitHub answered ${answer.status}.`
				: `GitHub answered ${answer.status} (${(0, $core_text_untrusted_text_3./* .visible */ RK)(said)}).`
		}
		function innermostCause(error) {
			let innermost = error
			for (let depth = 0; depth < 5; depth += 1) {
				if (!(innermost instanceof Error) || void 0 === innermost.cause) break
				innermost = innermost.cause
			}
			return innermost
		}
		/** The innermost cause names the host and the reason; the outer ones say "fetch failed". */ function causeOf(error) {
			let innermost = innermostCause(error)
			if (innermost instanceof zod$mini_4./* .$ZodError */ a$) {
				let issue = innermost.issues[0]
				return (0, $core_text_untrusted_text_3./* .visible */ RK)(`${issue?.path.join('.') || 'at the top'}: ${issue?.message ?? 'unknown'}`)
			}
			let text = innermost instanceof Error ? innermost.message : String(innermost)
			if ('' !== text) return (0, $core_text_untrusted_text_3./* .visible */ RK)(text)
			let code = zod$mini_2./* .object */ Ikc({ code: zod$mini_2./* .string */ YjP() }).safeParse(innermost).data?.code
			return (0, $core_text_untrusted_text_3./* .visible */ RK)(code ?? 'for no given reason')
		}
		function whatToDo(permissions, error) {
			if (error instanceof $all_pages_0./* .TooManyRows */ Z) return ''
			let answer = anAnswer.safeParse(error).data
			if (void 0 === answer)
				return !noAnswer.safeParse(error).success || innermostCause(error) instanceof $bounded_answer_1./* .UnusableAnswer */ k
					? 'Check GITHUB_API_URL, and any proxy in between.'
					: 'The failure may be temporary: run the job again.'
			let body = aMessage.safeParse(answer.response.data).data
			switch (answer.status) {
				case 401:
					return 'The github-token is not valid, or has expired.'
				case 403:
				case 404:
					if (/rate limit/i.test(body?.message ?? '')) return 'Run the job again later.'
					if (/\bis locked\b/i.test(body?.message ?? '')) return 'The pull request is locked, and no permission allows a comment on it: unlock it.'
					return `It needs ${permissions.map(one => `\`${one}\``).join(' and ')} in the job's permissions${accepted(answer.response.headers)}.`
				default:
					return answer.status >= 500 ? 'The failure may be temporary: run the job again.' : ''
			}
		}
		/**
		 * GitHub's own word on the permissions that would do: sets separated by semicolons, and within a
		 * set, by commas, permissions that are all needed.
		 */ function accepted(headers) {
			let header = headers['x-accepted-github-permissions']
			if ('string' != typeof header || '' === header.trim()) return ''
			let sets = header.split(';').map(set =>
				set
					.split(',')
					.map(permission => {
						let [name = '', level = ''] = permission.trim().split('=')
						return `\`${(0, $core_text_untrusted_text_3./* .visible */ RK)(name.replaceAll('_', '-'))}: ${(0, $core_text_untrusted_text_3./* .visible */ RK)(level)}\``
					})
					.join(' with ')
			)
			return ` (GitHub accepts ${sets.join(' or ')})`
		}
	},
	14329: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => commentMarker, b: () => beginsWithMarker })
		var node$crypto_0 = __webpack_require__(77598)
		/**
		 * The same model, target and key give the same marker on every machine. A hash, because model
		 * names are untrusted and a `-->` in one would end the HTML comment.
		 */ function commentMarker(of) {
			// JSON keeps the parts apart: ["a","b:c",""] is never ["a:b","c",""].
			let named = JSON.stringify([of.model, of.targetKey, of.commentKey])
			let hash = (0, node$crypto_0.createHash)('sha256').update(named).digest('hex').slice(0, 16)
			return `<!-- stagegate:${hash} -->`
		}
		/** Whether the marker is the first line, whichever way lines end. */ function beginsWithMarker(body, marker) {
			return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker
		}
	},
	41241: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => promotedCommit })
		var $git_commit_hash_0 = __webpack_require__(62108)
		/**
		 * Pure. Of a pull request it is what is proposed, or what its merge made: never GitHub's merge
		 * for testing, which GITHUB_SHA names there and which never gets into any branch.
		 */ function promotedCommit(given) {
			let { event, run } = given
			switch (event.kind) {
				case 'push':
				case 'workflow_dispatch':
				case 'deployment':
				case 'merge_group':
					return known(event.sha)
				case 'pull_request':
				case 'pull_request_target':
					return ofPullRequest(event)
				case 'issue_comment':
					if (null !== event.pullRequest) return ofPullRequest(event.pullRequest)
					return null === event.on ? known(run?.sha ?? null) : notAnswered(event.unanswered)
				case 'workflow_run':
					// What it follows ran at that commit, whatever the pull request has by now.
					return event.follows.onUnmerged ? known(event.follows.headSha) : known(run?.sha ?? null)
				case 'other':
					if (null !== event.pullRequest) return ofPullRequest(event.pullRequest)
					if (event.name.startsWith('pull_request')) return known(null)
					return known(run?.sha ?? null)
			}
		}
		function ofPullRequest(pull) {
			return known(pull.merged ? pull.mergeCommitSha : pull.headSha)
		}
		function notAnswered(unanswered) {
			let because = unanswered?.replace(/\.$/, '') ?? 'GitHub was not asked for the pull request'
			return { kind: 'not-known', because }
		}
		function known(text) {
			let commit = (0, $git_commit_hash_0./* .fullHash */ o)(text)
			return null === commit
				? { kind: 'not-known', because: 'the event that started the workflow does not name the commit being promoted' }
				: { kind: 'known', commit }
		}
	},
	8591: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => isInMergeQueue,
			FX: () => dependabot,
			Ud: () => pullRequestIn,
			g0: () => commentedOn,
			mD: () => followedRun
		})
		var zod$mini_0 = __webpack_require__(63619)
		var zod$mini_1 = __webpack_require__(73305)
		var $git_commit_hash_2 = __webpack_require__(62108)
		let dependabot = 'dependabot[bot]'
		let repository = zod$mini_0./* .object */ Ikc({ full_name: zod$mini_0./* .string */ YjP().check(zod$mini_1./* ._minLength */ m9(1)) })
		let shape = zod$mini_0./* .object */ Ikc({
			action: zod$mini_0./* ["catch"] */ MfU(zod$mini_0./* .string */ YjP(), ''),
			pull_request: zod$mini_0./* .object */ Ikc({
				number: zod$mini_0./* .int */ Whr().check(zod$mini_1./* ._positive */ NC()),
				state: zod$mini_0./* ["enum"] */ k5n(['open', 'closed']),
				// Reviews carry a shorter form, without `merged` but with the time.
				merged: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .boolean */ zMY()),
				merged_at: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .string */ YjP().check(zod$mini_1./* ._minLength */ m9(1))),
				merge_commit_sha: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .string */ YjP()),
				user: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .object */ Ikc({ login: zod$mini_0./* .string */ YjP() })),
				base: zod$mini_0./* .object */ Ikc({
					ref: zod$mini_0./* .string */ YjP().check(zod$mini_1./* ._minLength */ m9(1)),
					sha: zod$mini_0./* .string */ YjP(),
					repo: repository
				}),
				head: zod$mini_0./* .object */ Ikc({
					ref: zod$mini_0./* .string */ YjP(),
					sha: zod$mini_0./* .string */ YjP(),
					repo: zod$mini_0./* .nullish */ cl6(repository)
				})
			})
		})
		/** null: the payload has no pull request, or none of the shape that GitHub documents. */ function pullRequestIn(payload, defaultBranch) {
			let parsed = shape.safeParse(payload)
			if (!parsed.success) return null
			let { action, pull_request: pull } = parsed.data
			let headRepository = pull.head.repo?.full_name.toLowerCase()
			return {
				number: pull.number,
				action,
				state: pull.state,
				merged: 'closed' === pull.state && (pull.merged ?? 'string' == typeof pull.merged_at),
				mergeCommitSha: pull.merge_commit_sha ?? null,
				baseRef: pull.base.ref,
				baseSha: pull.base.sha,
				headRef: pull.head.ref,
				headSha: pull.head.sha,
				defaultBranch,
				fromFork: headRepository !== pull.base.repo.full_name.toLowerCase(),
				byDependabot: pull.user?.login === dependabot
			}
		}
		let aComment = zod$mini_0./* .object */ Ikc({
			issue: zod$mini_0./* .object */ Ikc({
				number: zod$mini_0./* .int */ Whr().check(zod$mini_1./* ._positive */ NC()),
				pull_request: zod$mini_0./* .nullish */ cl6(
					zod$mini_0./* .object */ Ikc({ merged_at: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .string */ YjP().check(zod$mini_1./* ._minLength */ m9(1))) })
				)
			})
		})
		/** What `issue_comment` is on: a pull request, or null for an issue. undefined: nobody can read it. */ function commentedOn(payload) {
			let issue = aComment.safeParse(payload).data?.issue
			if (void 0 === issue) return
			if (null == issue.pull_request) return null
			return { number: issue.number, merged: 'string' == typeof issue.pull_request.merged_at }
		}
		let aFollowUp = zod$mini_0./* .object */ Ikc({
			workflow_run: zod$mini_0./* .object */ Ikc({
				event: zod$mini_0./* .string */ YjP().check(zod$mini_1./* ._minLength */ m9(1)),
				head_branch: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .string */ YjP()),
				head_sha: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .string */ YjP()),
				pull_requests: zod$mini_0./* ["catch"] */ MfU(
					zod$mini_0./* .array */ YOg(zod$mini_0./* .object */ Ikc({ number: zod$mini_0./* .int */ Whr().check(zod$mini_1./* ._positive */ NC()) })),
					[]
				)
			})
		})
		/** null: nobody can read it. */ function followedRun(payload) {
			let run = aFollowUp.safeParse(payload).data?.workflow_run
			if (void 0 === run) return null
			let ofPullRequest = run.event.startsWith('pull_request')
			let inQueue = 'merge_group' === run.event || isInMergeQueue(`refs/heads/${run.head_branch ?? ''}`)
			// Beside a push GitHub lists pull requests that happen to be open from the same branch.
			let [first] = ofPullRequest ? run.pull_requests : []
			return {
				event: run.event,
				headSha: (0, $git_commit_hash_2./* .fullHash */ o)(run.head_sha),
				onUnmerged: ofPullRequest || inQueue,
				pullRequest: first?.number ?? null
			}
		}
		/** The branches on which a merge queue tests what it is about to merge: none of it is merged yet. */ function isInMergeQueue(ref) {
			return ref.startsWith('refs/heads/gh-readonly-queue/')
		}
	},
	47222: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { J: () => findPullRequests, D: () => readPullRequest })
		var schemas = __webpack_require__(63619)
		var commit_hash = __webpack_require__(62108)
		var failure = __webpack_require__(28881)
		var api = __webpack_require__(73305)
		var workflow_run = __webpack_require__(55442)
		// CONCATENATED MODULE: ./src/github/merged-by-push.ts
		/** Commits that one query asks for. */ let perQuery = 100
		/** More than any merge queue brings at once. */ let mostCommits = 500
		/** Pull requests of one commit that are looked at. */ let perCommit = 20
		let aPullRequest = schemas./* object */ Ikc({
			number: schemas./* int */ Whr().check(api./* _positive */ NC()),
			merged: schemas./* boolean */ zMY(),
			baseRefName: schemas./* string */ YjP(),
			mergeCommit: schemas./* nullish */ cl6(schemas./* object */ Ikc({ oid: schemas./* string */ YjP() }))
		})
		let aCommit = schemas./* object */ Ikc({
			associatedPullRequests: schemas./* object */ Ikc({ totalCount: schemas./* int */ Whr(), nodes: schemas./* array */ YOg(aPullRequest) })
		})
		let refusals = schemas./* object */ Ikc({
			errors: schemas./* array */ YOg(
				schemas./* object */ Ikc({
					type: schemas./* catch */ MfU(schemas./* string */ YjP(), ''),
					message: schemas./* catch */ MfU(schemas./* string */ YjP(), '')
				})
			)
		})
		let answer = schemas./* object */ Ikc({ data: schemas./* object */ Ikc({ repository: schemas./* record */ g1P(schemas./* string */ YjP(), aCommit) }) })
		/**
		 * The pull requests whose merges were pushed: a merge queue pushes several at once. Asked with one
		 * query for up to a hundred commits. Never throws.
		 */ async function mergedByPush(github, repository, { ref, sha, commits }) {
			let tried = `find the pull requests that the push to ${ref} of ${(0, workflow_run./* repositoryName */ a)(repository)} merged`
			let notKnown = why => ({ kind: 'not-known', because: `Could not ${tried}: ${why}` })
			if (null === commits) return notKnown("the event's payload does not list its commits.")
			if (commits.length > mostCommits)
				return notKnown(`it has ${commits.length} commits, and Stagegate reads at most ${mostCommits}. Start the workflow by hand (workflow_dispatch) instead.`)
			try {
				let found = []
				for (let start = 0; start < commits.length; start += perQuery)
					found.push(...(await pullRequestsOf(github, repository, commits.slice(start, start + perQuery))))
				let merged = found.filter(pull => pull.merged && (ref === `refs/heads/${pull.baseRefName}` || pull.mergeCommit?.oid === sha))
				return { kind: 'read', numbers: [...new Set(merged.map(({ number }) => number))] }
			} catch (error) {
				let permissions = ['contents: read', 'pull-requests: read']
				return { kind: 'not-known', because: (0, failure./* problem */ CC)(tried, permissions, error) }
			}
		}
		async function pullRequestsOf(github, { owner, name }, commits) {
			// A full hash is hexadecimal digits, so it can stand in the query as it is.
			let fields = commits.map((commit, index) => `c${index}: object(oid: "${commit}") { ...merged }`)
			let query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
fragment merged on Commit {
  associatedPullRequests(first: ${perCommit}) { totalCount nodes { number merged baseRefName mergeCommit { oid } } }
}`
			let said = await github.graphql(query, { owner, name })
			let [refused] = refusals.safeParse(said).data?.errors ?? []
			if (void 0 !== refused) throw new failure./* GraphqlRefusal */ kW(refused.type, refused.message)
			let { data } = answer.parse(said)
			return commits.flatMap((commit, index) => {
				let pulls = data.repository[`c${index}`]?.associatedPullRequests
				if (void 0 === pulls) throw new Error(`GitHub's answer has nothing about commit ${commit}`)
				if (pulls.totalCount > pulls.nodes.length) throw new Error(`commit ${commit} is part of ${pulls.totalCount} pull requests`)
				return pulls.nodes
			})
		}
		var triggering_event = __webpack_require__(96986)
		// CONCATENATED MODULE: ./src/github/pull-request.ts
		/**
		 * The pull requests to comment on: the event's own, or on a push those whose merges were pushed.
		 * Only a push sends a request. Never throws.
		 */ async function findPullRequests(given) {
			let { github, repository, event } = given
			if ('push' === event.kind) {
				let merged = await mergedByPush(github, repository, event)
				if ('not-known' === merged.kind) return { kind: 'failed', warning: merged.because }
				let { numbers } = merged
				return 0 === numbers.length ? { kind: 'none' } : { kind: 'found', numbers }
			}
			let pull = (0, triggering_event./* pullRequestOf */ _n)(event)
			return null === pull ? { kind: 'none' } : { kind: 'found', numbers: [pull.number] }
		}
		let pull_request_aPullRequest = schemas./* object */ Ikc({
			merged_at: schemas./* nullish */ cl6(schemas./* string */ YjP()),
			head: schemas./* object */ Ikc({ sha: schemas./* string */ YjP() })
		})
		/** What the pull request is at this moment, which an event's payload does not say. Never throws. */ async function readPullRequest(given) {
			let { github, repository, number } = given
			try {
				let { data } = await github.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
					owner: repository.owner,
					repo: repository.name,
					pull_number: number
				})
				let { merged_at: mergedAt, head } = pull_request_aPullRequest.parse(data)
				return { kind: 'read', merged: 'string' == typeof mergedAt, head: (0, commit_hash./* fullHash */ o)(head.sha) }
			} catch (error) {
				let tried = `read pull request #${number} of ${(0, workflow_run./* repositoryName */ a)(repository)}`
				return { kind: 'failed', warning: (0, failure./* problem */ CC)(tried, ['pull-requests: read'], error) }
			}
		}
	},
	88102: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => fitLines })
		/**
		 * The text, or as many whole lines of it as fit beside the note that says that it was cut.
		 * `measure` counts in the unit of the limit and must not shrink as text is added.
		 */ function fitLines(given) {
			let { text, limit, note, measure } = given
			if (measure(text) <= limit) return text
			let ending = `\n\n${note}\n`
			let lines = text.split('\n')
			let fits = count => measure(`${lines.slice(0, count).join('\n')}${ending}`) <= limit
			let fitting = 0
			let tooMany = lines.length
			while (fitting + 1 < tooMany) {
				let middle = Math.floor((fitting + tooMany) / 2)
				if (fits(middle)) fitting = middle
				else tooMany = middle
			}
			return `${lines.slice(0, fitting).join('\n')}${ending}`
		}
	},
	96986: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ds: () => loadEvent,
			OU: () => isOfFork,
			Pb: () => distrustsWorkspace,
			_n: () => pullRequestOf,
			dV: () => defaultBranchOf,
			eq: () => eventName
		})
		/* unused harmony export readEvent */ var zod$mini_1 = __webpack_require__(63619)
		var zod$mini_2 = __webpack_require__(73305)
		var $core_text_json_4 = __webpack_require__(64289)
		var $git_commit_hash_5 = __webpack_require__(62108)
		var $pull_request_payload_0 = __webpack_require__(8591)
		var $workflow_run_3 = __webpack_require__(55442)
		/**
		 * Whether the run is about a pull request that anybody may have opened, and has the repository's
		 * secrets all the same; or may have checked out whatever else (`repository_dispatch`). Nothing that
		 * lies in the workspace counts then.
		 */ function distrustsWorkspace(event) {
			switch (event.kind) {
				case 'pull_request_target':
				case 'issue_comment':
				case 'workflow_run':
					return true
				case 'other':
					// One that nobody can read is no safer than the same one that can be read.
					return ['pull_request_target', 'issue_comment', 'workflow_run', 'repository_dispatch'].includes(event.name)
				case 'push':
				case 'workflow_dispatch':
				case 'deployment':
				case 'pull_request':
				case 'merge_group':
					return false
			}
		}
		/** Whether it is about what a fork proposes: only the base says what counts then. */ function isOfFork(event) {
			// Of what GitHub leaves out of `workflow_run` nobody knows whose it is: a fork's, most likely.
			if ('workflow_run' === event.kind && event.follows.event.startsWith('pull_request')) return null === event.pullRequest || event.pullRequest.fromFork
			let pull = pullRequestOf(event)
			return pull?.fromFork === true && !pull.merged
		}
		/** Its name without `refs/heads/`; null where the payload does not say. */ function defaultBranchOf(event) {
			return 'defaultBranch' in event ? event.defaultBranch : (pullRequestOf(event)?.defaultBranch ?? null)
		}
		/** The name of the event, as a workflow's `on:` has it. */ function eventName(event) {
			return 'other' === event.kind ? event.name : event.kind
		}
		/** The pull request that the event is of, whatever it is called; null: of none. A push may have merged one. */ function pullRequestOf(event) {
			switch (event.kind) {
				case 'pull_request':
				case 'pull_request_target':
					return event
				case 'issue_comment':
				case 'workflow_run':
				case 'other':
					return event.pullRequest
				case 'push':
				case 'workflow_dispatch':
				case 'deployment':
				case 'merge_group':
					return null
			}
		}
		let namesDefaultBranch = zod$mini_1./* .object */ Ikc({
			repository: zod$mini_1./* .object */ Ikc({ default_branch: zod$mini_1./* .string */ YjP().check(zod$mini_2./* ._minLength */ m9(1)) })
		})
		let namesRef = zod$mini_1./* .object */ Ikc({ ref: zod$mini_1./* .string */ YjP().check(zod$mini_2./* ._minLength */ m9(1)) })
		let aDeployment = zod$mini_1./* .object */ Ikc({
			deployment: zod$mini_1./* .object */ Ikc({
				id: zod$mini_1./* ["catch"] */ MfU(zod$mini_1./* .nullish */ cl6(zod$mini_1./* .int */ Whr().check(zod$mini_2./* ._positive */ NC())), null),
				environment: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()),
				sha: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP())
			})
		})
		let aPush = zod$mini_1./* .object */ Ikc({ before: zod$mini_1./* .string */ YjP() })
		let pushedCommits = zod$mini_1./* .object */ Ikc({
			commits: zod$mini_1./* .array */ YOg(zod$mini_1./* .object */ Ikc({ id: zod$mini_1./* .string */ YjP() }))
		})
		let aMergeGroup = zod$mini_1./* .object */ Ikc({
			merge_group: zod$mini_1./* .object */ Ikc({
				base_ref: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()),
				base_sha: zod$mini_1./* ["catch"] */ MfU(zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()), null)
			})
		})
		/** Pure. `payload` is the parsed event file, or null where there is none. Throws nothing. */ function readEvent(given) {
			return { event: triggeringEvent(given.env, given.payload), run: (0, $workflow_run_3./* .workflowRun */ t)(given.env) }
		}
		/**
		 * Reads the event file that the runner wrote. A file that is missing or is no JSON counts as an
		 * empty payload: nothing is then known to be merged or on the default branch.
		 */ async function loadEvent(env, readFile) {
			return readEvent({ env, payload: await payloadOf(env.GITHUB_EVENT_PATH, readFile) })
		}
		async function payloadOf(path, readFile) {
			if (void 0 === path || '' === path) return null
			return (0, $core_text_json_4./* .jsonIn */ Y)(await readFile(path).catch(() => '')) ?? null
		}
		function triggeringEvent(env, payload) {
			let name = env.GITHUB_EVENT_NAME ?? ''
			let sha = env.GITHUB_SHA ?? ''
			let defaultBranch = namesDefaultBranch.safeParse(payload).data?.repository.default_branch ?? null
			let other = pullRequest => ({
				kind: 'other',
				name,
				pullRequest,
				onUnmerged:
					['issue_comment', 'workflow_run'].includes(name) ||
					name.startsWith('pull_request') ||
					(0, $pull_request_payload_0./* .isInMergeQueue */ B)(env.GITHUB_REF ?? ''),
				onDefaultBranch: compareRef(env.GITHUB_REF ?? '', defaultBranch)
			})
			switch (name) {
				case 'push':
				case 'workflow_dispatch': {
					let ref = env.GITHUB_REF || namesRef.safeParse(payload).data?.ref
					if (void 0 === ref) return other(null)
					let at = { ref, sha, defaultBranch, onDefaultBranch: compareRef(ref, defaultBranch) }
					return 'push' === name
						? { kind: name, before: (0, $git_commit_hash_5./* .fullHash */ o)(aPush.safeParse(payload).data?.before), commits: commitsIn(payload, sha), ...at }
						: { kind: name, ...at }
				}
				// What somebody says of a deployment runs at the deployment's commit, too.
				case 'deployment_status':
				case 'deployment': {
					let deployment = aDeployment.safeParse(payload).data?.deployment
					return {
						kind: 'deployment',
						// A status of our own on it would be another such event.
						id: 'deployment' === name ? (deployment?.id ?? null) : null,
						environment: deployment?.environment ?? null,
						sha: deployment?.sha ?? sha,
						defaultBranch
					}
				}
				case 'pull_request':
				case 'pull_request_target': {
					let pullRequest = (0, $pull_request_payload_0./* .pullRequestIn */ Ud)(payload, defaultBranch)
					return null === pullRequest ? other(null) : { kind: name, ...pullRequest }
				}
				case 'merge_group': {
					let group = aMergeGroup.safeParse(payload).data?.merge_group
					let baseSha = (0, $git_commit_hash_5./* .fullHash */ o)(group?.base_sha)
					return { kind: name, baseRef: group?.base_ref ?? null, baseSha, sha }
				}
				case 'issue_comment': {
					let on = (0, $pull_request_payload_0./* .commentedOn */ g0)(payload)
					return void 0 === on ? other(null) : { kind: name, on, pullRequest: null, unanswered: null }
				}
				case 'workflow_run': {
					let follows = (0, $pull_request_payload_0./* .followedRun */ mD)(payload)
					if (null === follows) return other(null)
					return { kind: name, follows, defaultBranch, pullRequest: null, unanswered: null }
				}
				default:
					return other((0, $pull_request_payload_0./* .pullRequestIn */ Ud)(payload, defaultBranch))
			}
		}
		/** The commit that the ref has now is among them, also where the payload lists none. */ function commitsIn(payload, sha) {
			let listed = pushedCommits.safeParse(payload).data?.commits
			let head = (0, $git_commit_hash_5./* .fullHash */ o)(sha)
			if (void 0 === listed || null === head) return null
			let commits = listed.map(({ id }) => (0, $git_commit_hash_5./* .fullHash */ o)(id))
			if (!commits.every(commit => null !== commit)) return null
			return [...new Set([...commits, head])]
		}
		function compareRef(ref, defaultBranch) {
			if (null === defaultBranch) return 'unknown'
			return ref === `refs/heads/${defaultBranch}` ? 'yes' : 'no'
		}
	},
	8977: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => secretParts, S: () => openWorkflowLog })
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
		var $text_limit_2 = __webpack_require__(88102)
		var $workflow_commands_0 = __webpack_require__(95513)
		/** GitHub shows ten annotations of a level for each step. */ let mostOfALevel = 10
		let mostOfSubject = { verdict: 1, gate: 8, other: mostOfALevel }
		/** Bytes that a step's summary may have. */ let summaryLimit = 1048576
		/** Masks the secrets before anything can be written, which is why they are asked for here. */ function openWorkflowLog(core, secrets) {
			let bySubject = { verdict: 0, gate: 0, other: 0 }
			let byLevel = { notice: 0, warning: 0, error: 0 }
			function info(text) {
				core.info((0, $workflow_commands_0./* .harmlessLines */ v)(text))
			}
			function mask(secret) {
				for (let part of new Set(secretParts(secret))) core.setSecret(part)
			}
			function annotate({ subject, level, title, message }) {
				// The last place of a level is kept for the verdict, however much comes before it.
				let places = 'verdict' === subject || bySubject.verdict > 0 ? mostOfALevel : mostOfALevel - 1
				if (bySubject[subject] >= mostOfSubject[subject] || byLevel[level] >= places)
					return void info(`${level}: ${(0, $core_text_untrusted_text_1./* .visible */ RK)(title)}: ${message}`)
				bySubject[subject] += 1
				byLevel[level] += 1
				// The core package escapes line ends in an annotation, so it stays one command.
				core[level]((0, $workflow_commands_0./* .harmlessLines */ v)(message), { title: (0, $core_text_untrusted_text_1./* .visible */ RK)(title) })
			}
			async function setSummary(markdown) {
				try {
					core.summary.emptyBuffer()
					core.summary.addRaw(
						(0, $text_limit_2./* .fitLines */ R)({
							text: markdown,
							limit: summaryLimit,
							note: '_The rest does not fit into a job summary, which ends at 1 MiB._',
							measure: text => Buffer.byteLength(text)
						})
					)
					await core.summary.write({ overwrite: true })
				} catch (error) {
					let reason = error instanceof Error ? error.message : String(error)
					annotate({
						subject: 'other',
						level: 'warning',
						title: 'No job summary',
						message: `Could not write the job summary: ${(0, $core_text_untrusted_text_1./* .visible */ RK)(reason)}. This does not change the verdict.`
					})
				}
			}
			for (let secret of secrets) mask(secret)
			return {
				info,
				annotate,
				setOutputs(outputs) {
					try {
						for (let [name, value] of Object.entries(outputs)) core.setOutput(name, value)
						return true
					} catch (error) {
						let reason = error instanceof Error ? error.message : String(error)
						annotate({
							subject: 'other',
							level: 'error',
							title: 'No outputs',
							message: `The step's outputs could not be written: ${(0, $core_text_untrusted_text_1./* .visible */ RK)(reason)}. The log has the decision and what was done.`
						})
						return false
					}
				},
				saveState: (name, value) => core.saveState(name, value),
				setSummary
			}
		}
		/** The runner compares line by line, and an empty mask would be refused with a warning. */ function secretParts(secret) {
			return [secret, ...secret.split(/\r\n|\r|\n/)].filter(part => '' !== part.trim())
		}
	},
	54831: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => boundedText })
		/**
		 * The text of an answer of at most so many bytes, in UTF-8; null: it is longer, and the rest was not
		 * read. What stops reading destroys the stream, and with it the connection.
		 */ async function boundedText(body, mostBytes) {
			let decoder = new TextDecoder()
			let text = ''
			let length = 0
			for await (let chunk of body ?? []) {
				length += chunk.length
				if (length > mostBytes) return null
				text += decoder.decode(chunk, { stream: true })
			}
			return text + decoder.decode()
		}
	},
	72124: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => deepestNesting, q: () => nestsTooDeep })
		/** Deeper than any answer of MLflow or GitHub; parsing what nests without end takes gigabytes. */ let deepestNesting = 100
		let quote = 0x22
		let backslash = 0x5c
		let opening = new Set([0x5b, 0x7b])
		let closing = new Set([0x5d, 0x7d])
		/** Whether lists and objects of a JSON text stand in each other deeper than that. Parses nothing. */ function nestsTooDeep(text) {
			let depth = 0
			for (let at = 0; at < text.length; at += 1) {
				let code = text.charCodeAt(at)
				if (code === quote) at = endOfString(text, at)
				else if (opening.has(code)) {
					depth += 1
					if (depth > deepestNesting) return true
				} else if (closing.has(code)) depth -= 1
			}
			return false
		}
		/** Where the string ends that begins here; the end of the text where it does not. */ function endOfString(text, start) {
			for (let end = text.indexOf('"', start + 1); -1 !== end; end = text.indexOf('"', end + 1)) {
				let backslashes = 0
				while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes += 1
				if (backslashes % 2 === 0) return end
			}
			return text.length
		}
	},
	63930: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => policyFile, readPolicyFile: () => readPolicyFile })
		var $workspace_workspace_file_0 = __webpack_require__(53195)
		let policyFile = (0, $workspace_workspace_file_0./* .textKind */ _I)({ name: 'policy file', kind: 'policy' })
		/**
		 * Reads and checks the policy file at `path`, which is relative to the place and may not lead out
		 * of it. Throws a `UsageError` that says where in the file what is wrong.
		 */ async function readPolicyFile(path, place) {
			let text = await (0, $workspace_workspace_file_0./* .readTextFrom */ Cd)(place, path, policyFile)
			// Loaded late: a run without a policy needs no YAML.
			let { parsePolicy } = await Promise.all(/* import() */ [__webpack_require__.e(815), __webpack_require__.e(7), __webpack_require__.e(49)]).then(
				__webpack_require__.bind(__webpack_require__, 65049)
			)
			return parsePolicy(text, path)
		}
	},
	12817: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => profilesPath })
		var node$path_0 = __webpack_require__(76760)
		/** Where `.databrickscfg` is, as an absolute path if that is known; null: nobody says where the home folder is. */ function profilesPath(env) {
			let home = env.HOME?.trim() || env.USERPROFILE?.trim() || null
			let path = env.DATABRICKS_CONFIG_FILE?.trim() || null
			if (null === path) return null === home ? null : (0, node$path_0.join)(home, '.databrickscfg')
			return null === home ? path : path.replace(/^~(?=[/\\])/, () => home)
		}
	},
	13390: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => trendScale })
		var $phrases_numbers_0 = __webpack_require__(18253)
		/** The numbers of a trend and an axis that they fit on; null: they are too large or small to draw. */ function trendScale({ points }) {
			let values = points.map(({ value }) => (0, $phrases_numbers_0./* .doubleOf */ R)(value))
			let [least, most] = [Math.min(...values), Math.max(...values)]
			let largest = Math.max(Math.abs(least), Math.abs(most))
			if (!(largest < 1e9)) return null
			let span = most - least
			let room = 0 === span ? 0.05 * largest || 1 : 0.2 * span
			// Mermaid writes six digits after the point: a smaller difference would be none.
			return room < 1e-5 ? null : { from: least - room, to: most + room, values }
		}
	},
	57225: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Z: () => trendSentence,
			HV: () => pointLabel,
			cq: () => trendTitle,
			np: () => pointRole,
			qy: () => trendInWords
		})
		var $phrase_0 = __webpack_require__(55049)
		var $phrases_target_phrases_1 = __webpack_require__(84493)
		/** `val_auc of the last versions in Production`. */ function trendTitle({ metric, target }) {
			let where = 'alias' === target.kind ? (0, $phrase_0./* .say */ cv)`with` : (0, $phrase_0./* .say */ cv)`in`
			return (0,
			$phrase_0./* .say */ cv)`${(0, $phrase_0./* .name */ UU)(metric, 160)} of the last versions ${where} ${(0, $phrases_target_phrases_1./* .targetName */ je)(target)}`
		}
		let roles = { former: null, champion: 'champion', candidate: 'candidate' }
		/** Everything that the chart shows: `version 3 (champion) 0.9412, version 5 (candidate) 0.9466`. */ function trendInWords(
			{ points },
			nameOf = from => from
		) {
			let values = (0, $phrase_0./* .figures */ u5)(points.map(({ value }) => value))
			return (0, $phrase_0./* .commas */ Rm)(
				points.map((point, index) => {
					let what = roles[point.role]
					return (0,
					$phrase_0./* .say */ cv)`${versionName(point, nameOf)}${null === what ? null : ((0, $phrase_0./* .say */ cv))` (${(0, $phrase_0./* .own */ ZV)(what)})`} ${values[index] ?? null}`
				})
			)
		}
		/** In its place on a chart: the number of a candidate that is not copied yet is that of another version there. */ function pointLabel({ version, from }) {
			return null === from ? `v${version}` : 'not copied'
		}
		function versionName({ version, from }, nameOf) {
			return null === from ? (0, $phrase_0./* .say */ cv)`version ${version}` : (0, $phrase_0./* .say */ cv)`${nameOf(from)} version ${version}`
		}
		/** What stands below a point of the drawing. */ function pointRole({ role }) {
			let what = roles[role]
			return null === what ? null : (0, $phrase_0./* .own */ ZV)(what)
		}
		let reasons = { 'no-run': 'its run is gone', 'no-value': 'it has no such value', 'not-its-own': 'its value may belong to another model' }
		/** The trend and which versions it leaves out, in whole sentences. */ function trendSentence(trend) {
			let left = trend.leftOut.map(
				({ because, ...it }) => (0, $phrase_0./* .say */ cv)`${versionName(it, from => from)} (${(0, $phrase_0./* .own */ ZV)(reasons[because])})`
			)
			let without = 0 === left.length ? null : (0, $phrase_0./* .say */ cv)` Left out: ${(0, $phrase_0./* .commas */ Rm)(left)}.`
			return (0, $phrase_0./* .say */ cv)`${trendTitle(trend)}: ${trendInWords(trend)}.${without}`
		}
	},
	73932: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { V: () => historyParts, P: () => timelineBlock })
		var phrase = __webpack_require__(55049)
		var record_phrases = __webpack_require__(62273)
		var target_phrases = __webpack_require__(84493)
		var markdown = __webpack_require__(68246)
		var report = __webpack_require__(88850)
		var model_target = __webpack_require__(63580)
		var records_record = __webpack_require__(5357)
		// CONCATENATED MODULE: ./src/report/history/history-phrases.ts
		/** What happened to a target, in 40 characters at most. */ function eventSays(event) {
			if ('cleared' === event.kind) return (0, phrase./* say */ cv)`rollback of ${event.record.version} cleared`
			let { record, kind } = event
			let { action, version, target } = record
			let elsewhere = (0, phrase./* name */ UU)((0, model_target./* bareName */ yZ)(target), 12)
			switch (kind) {
				case 'unfinished':
					return (0,
					phrase./* say */ cv)`${(0, phrase./* own */ ZV)(record_phrases./* nouns */ qF[action])} ${(0, record_phrases./* ofOrTo */ ue)(record)} ${version} begun`
				case 'undone':
					return (0,
					phrase./* say */ cv)`${(0, phrase./* own */ ZV)(record_phrases./* nouns */ qF[action])} ${(0, record_phrases./* ofOrTo */ ue)(record)} ${version} undone`
				case 'left':
					return 'rollback' !== action || (0, records_record./* isReturn */ NP)(record)
						? (0, phrase./* say */ cv)`moved to ${elsewhere}`
						: (0, phrase./* say */ cv)`left by rollback of ${version}`
				case 'arrived':
					return 'rollback' === action ? (0, phrase./* say */ cv)`rolled back from ${elsewhere}` : (0, phrase./* say */ cv)`moved from ${elsewhere}`
				case 'moved':
					if ((0, records_record./* isReturn */ NP)(record)) return (0, phrase./* say */ cv)`rolled back, no version had it`
					return 'rollback' === action ? (0, phrase./* say */ cv)`${version} rolled back` : moved(record)
			}
		}
		function moved({ action, verdict }) {
			if ('adopt' === action) return (0, phrase./* say */ cv)`adopted`
			let verb = (0, phrase./* own */ ZV)('promote' === action ? 'promoted' : 'moved')
			if ('pass' === verdict) return (0, phrase./* say */ cv)`${verb}, gates passed`
			if ('accepted' === verdict) return (0, phrase./* say */ cv)`${verb}, a hold accepted`
			if ('ungated' === verdict) return (0, phrase./* say */ cv)`${verb}, no gates checked`
			return (0, phrase./* say */ cv)`${verb}, verdict ${(0, phrase./* name */ UU)(verdict, 16)}`
		}
		/** Which version the event is about. */ function eventVersion(event) {
			if ('cleared' === event.kind) return (0, phrase./* say */ cv)`${event.record.version}`
			let { record, kind, began } = event
			if ('arrived' === kind) {
				let [first, ...more] = began
				return void 0 === first
					? (0, phrase./* say */ cv)`-`
					: (0, phrase./* say */ cv)`${first.version}${more.length > 0 ? ((0, phrase./* say */ cv))` …` : null}`
			}
			let version = 'moved' === kind && 'rollback' === record.action ? record.to : record.version
			return null === version ? (0, phrase./* say */ cv)`none` : (0, phrase./* say */ cv)`${version}`
		}
		/** Until when a version had the target, for a person. */ function heldUntil(holding, holders) {
			switch (holding.ending.kind) {
				case 'left':
					return (0, phrase./* minute */ Vc)(holding.ending.by.at)
				case 'unseen':
					return (0, phrase./* say */ cv)`not recorded`
				case 'not-ended':
					return holders.includes(holding.version) ? (0, phrase./* say */ cv)`now` : (0, phrase./* say */ cv)`not recorded`
			}
		}
		// CONCATENATED MODULE: ./src/report/history/history-report.ts
		/** Who had what, newest first. */ function historyParts({ model, targets, compacted }) {
			if (0 === targets.length)
				return (0, report./* lines */ Mn)(null, [
					(0, report./* line */ n8)(
						(0,
						phrase./* say */ cv)`no version of ${(0, phrase./* name */ UU)(model, 100)} has a Stagegate record of its own. Moves before Stagegate, or without it, leave no record, and records on a copy belong to the version that was copied`
					)
				])
			let removed = [...compacted].map(([version, count]) =>
				(0, report./* line */ n8)((0, phrase./* say */ cv)`the ${count} oldest records of version ${version} were removed to make room`)
			)
			return [
				...targets.flatMap(target => targetParts(target, model)),
				...(0, report./* lines */ Mn)((0, phrase./* say */ cv)`Removed records`, removed, { style: 'section' })
			]
		}
		function targetParts(history, model) {
			let { target, events, holders } = history
			let where = (0, phrase./* capitalized */ l2)((0, target_phrases./* targetName */ je)(target))
			let title = (0, phrase./* say */ cv)`${where} of ${(0, phrase./* name */ UU)(model, 100)}, newest first, times in UTC`
			if (0 === events.length) {
				let none = [(0, report./* line */ n8)((0, phrase./* say */ cv)`no record is about this target`), ...notes(history)]
				return (0, report./* lines */ Mn)(title, none, { style: 'section' })
			}
			let until = event => {
				let [holding] = 'cleared' === event.kind ? [] : event.began
				return void 0 === holding ? phrase./* nothing */ s6 : heldUntil(holding, holders)
			}
			let heads = [(0, phrase./* say */ cv)`When`, (0, phrase./* say */ cv)`Until`]
			return [eventTable(events, title, heads, until, details), ...(0, report./* lines */ Mn)(null, notes(history))]
		}
		function eventTable(events, title, [when, last], lastCell, below, most = 1 / 0) {
			let columns = [when, (0, phrase./* say */ cv)`Version`, (0, phrase./* say */ cv)`What`, last]
			return {
				kind: 'table',
				title,
				columns: columns.map(head => ({ head: [head], isNumber: false })),
				rows: events
					.slice(0, most)
					.map(event => ({
						mark: null,
						cells: [(0, phrase./* minute */ Vc)(event.record.at), eventVersion(event), eventSays(event), lastCell(event)],
						says: null,
						below: below(event)
					})),
				left: Math.max(0, events.length - most)
			}
		}
		/** More are in `stagegate history`. */ let mostMoves = 12
		/** What changed who has the target, newest first, for a job's summary; '' where nothing ever moved. */ function timelineBlock(model, { events, target }) {
			let moves = events.filter(({ kind }) => 'moved' === kind || 'left' === kind || 'arrived' === kind)
			if (0 === moves.length) return ''
			let title = (0,
			phrase./* say */ cv)`History of ${(0, target_phrases./* targetName */ je)(target)} of ${(0, phrase./* name */ UU)(model, 100)}, newest first`
			let by = ({ record }) => ('' === record.by ? phrase./* nothing */ s6 : (0, phrase./* name */ UU)(record.by, 60))
			let heads = [(0, phrase./* say */ cv)`When (UTC)`, (0, phrase./* say */ cv)`By`]
			return (0, markdown./* partMarkdown */ RY)(eventTable(moves, title, heads, by, () => [], mostMoves))
		}
		/** By whom, over whom, on what evidence, why, and where to read on. */ function details(event) {
			let { record } = event
			let move = 'cleared' === event.kind ? null : event.record
			let who = (0, record_phrases./* writerName */ XZ)(record, 60)
			let isAboutTarget = 'moved' === event.kind || 'unfinished' === event.kind || 'undone' === event.kind
			let approvers = (move?.approvedBy ?? []).map(each => (0, phrase./* name */ UU)(each, 40))
			let parts = [
				null === who ? null : (0, phrase./* say */ cv)`by ${who}`,
				0 === approvers.length ? null : (0, phrase./* say */ cv)`approved by ${(0, phrase./* listed */ KE)(approvers)}`,
				isAboutTarget && null !== move ? copied(move) : null,
				isAboutTarget && null !== move ? before(move) : null,
				// Enough of it to find it again; `--json` has the whole.
				null === move || null === move.evidence ? null : (0, phrase./* say */ cv)`evidence ${(0, phrase./* name */ UU)(move.evidence, 20)}`
			].filter(part => null !== part)
			return [
				...(0 === parts.length ? [] : [(0, phrase./* commas */ Rm)(parts)]),
				...(null === record.reason ? [] : [(0, phrase./* say */ cv)`reason: ${(0, phrase./* name */ UU)(record.reason, 250)}`]),
				...(null === record.run ? [] : [(0, phrase./* name */ UU)(record.run, 300)])
			]
		}
		function copied({ action, source }) {
			return null === source || 'rollback' === action ? null : (0, phrase./* say */ cv)`a copy of ${(0, phrase./* name */ UU)(source, 120)}`
		}
		function before({ action, former, version }) {
			let others = former.filter(each => each !== version)
			// Nobody knows who was there before what was adopted.
			if ('rollback' === action || 'adopt' === action) return null
			if (0 === others.length) return (0, phrase./* say */ cv)`no version before`
			return (0, phrase./* say */ cv)`before: ${(0, phrase./* listed */ KE)(others.map(each => (0, phrase./* say */ cv)`${each}`))}`
		}
		function notes({ target, holders, holdings, withoutRecord }) {
			let expected = holdings.filter(({ ending }) => 'not-ended' === ending.kind)
			let asRecorded = expected.length === holders.length && expected.every(({ version }) => holders.includes(version))
			return [
				...(null === withoutRecord ? [] : [(0, report./* line */ n8)(tagKnows(withoutRecord))]),
				...(asRecorded
					? []
					: [
							(0, report./* line */ n8)(
								(0,
								phrase./* say */ cv)`${(0, target_phrases./* holdersHave */ g0)(holders, target, 'now')} according to the registry, and the records differ: run ${'stagegate audit'}`
							)
						])
			]
		}
		function tagKnows({ version, at, by }) {
			let when = null === at ? null : (0, phrase./* say */ cv)` on ${(0, phrase./* moment */ n$)(at)}`
			return (0,
			phrase./* say */ cv)`the registered model's own tag says that version ${version} was moved there${when}${(0, record_phrases./* byWhom */ TU)(by, 60)}. The record of that move was deleted with the version, or removed to make room`
		}
	},
	55049: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cc: () => Phrase,
			KE: () => listed,
			Rm: () => commas,
			UU: () => name,
			Vc: () => minute,
			ZV: () => own,
			cv: () => say,
			e4: () => versions,
			em: () => sentence,
			hS: () => counted,
			l2: () => capitalized,
			n$: () => moment,
			oR: () => joined,
			pj: () => plain,
			s6: () => nothing,
			u5: () => figures,
			vP: () => figure,
			vd: () => day
		})
		var $core_arithmetic_exact_0 = __webpack_require__(77591)
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
	31211: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Ri: () => baselineName, f$: () => noBaseline, jf: () => sideName, mc: () => baselineLabel })
		var $core_gates_gate_1 = __webpack_require__(11741)
		var $phrase_0 = __webpack_require__(55049)
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
				case 'model-version':
					return (0, $phrase_0./* .say */ cv)`version ${named.version} of ${named.model}`
				case 'model-alias':
					return (0, $phrase_0./* .say */ cv)`the alias ${named.alias} of ${named.model}${number}`
			}
		}
		/** `champion version 2`, before its value. */ function baselineLabel({ gate, baseline }, champion) {
			let version = null === baseline ? champion?.version : baseline.version
			let named = null === baseline ? null : (0, $core_gates_gate_1./* .baselineOfGate */ on)(gate)
			let isChampion = null === baseline || named?.kind === 'champion'
			let number = null == version ? null : (0, $phrase_0./* .say */ cv)` ${version}`
			let of = null !== named && 'model' in named ? (0, $phrase_0./* .say */ cv)`${named.model} ` : null
			return (0, $phrase_0./* .say */ cv)`${of}${(0, $phrase_0./* .own */ ZV)(isChampion ? 'champion version' : 'version')}${number}`
		}
		function noBaseline(gate) {
			let named = (0, $core_gates_gate_1./* .baselineOfGate */ on)(gate)
			if (named?.kind === 'alias') return (0, $phrase_0./* .say */ cv)`no version has the alias ${named.alias}`
			if (named?.kind === 'version') return (0, $phrase_0./* .say */ cv)`there is no version ${named.version}`
			if (named?.kind === 'model-alias') return (0, $phrase_0./* .say */ cv)`no version of ${named.model} has the alias ${named.alias}`
			if (named?.kind === 'model-version') return (0, $phrase_0./* .say */ cv)`${named.model} has no version ${named.version}`
			return named?.kind === 'stage'
				? (0, $phrase_0./* .say */ cv)`no version is in ${(0, $phrase_0./* .own */ ZV)(named.stage)}`
				: (0, $phrase_0./* .say */ cv)`there is no champion`
		}
		/** `the candidate`, or the baseline's name. */ function sideName(side, result) {
			return 'candidate' === side ? (0, $phrase_0./* .say */ cv)`the candidate` : baselineName(result)
		}
	},
	744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => checkReason, S: () => acceptanceReason })
		var $core_model_copy_6 = __webpack_require__(51464)
		var $core_model_target_7 = __webpack_require__(63580)
		var $core_records_record_0 = __webpack_require__(5357)
		var $phrase_1 = __webpack_require__(55049)
		var $record_phrases_2 = __webpack_require__(62273)
		var $requirement_phrases_3 = __webpack_require__(74067)
		var $review_phrases_4 = __webpack_require__(29744)
		var $target_phrases_5 = __webpack_require__(84493)
		/** What a condition beside the gates found, in a sentence without its full stop. */ function checkReason(check) {
			switch (check.kind) {
				case 'version-not-ready':
					return (0, $phrase_1./* .say */ cv)`the model version is ${check.status}, not READY`
				case 'run-not-finished':
					return (0, $phrase_1./* .say */ cv)`the version's run is ${check.status}, not FINISHED`
				case 'run-deleted':
					return (0, $phrase_1./* .say */ cv)`the version's run has been deleted`
				case 'run-gone':
					return (0, $phrase_1./* .say */ cv)`the version's run no longer exists`
				case 'logged-model-gone':
					return (0, $phrase_1./* .say */ cv)`the version's logged model has been deleted`
				case 'rolled-back': {
					let { by, reason } = check.rolledBack
					let what =
						null === check.of
							? (0, $phrase_1./* .say */ cv)`the version`
							: (0, $phrase_1./* .say */ cv)`version ${check.of}, which is the same model as this version,`
					return (0,
					$phrase_1./* .say */ cv)`${by} rolled ${what} back from this target${(0, $record_phrases_2./* .withReason */ ZI)(reason)}; the command clear-rollback allows its promotion again`
				}
				case 'superseded':
					return supersededReason(check.superseded)
				case 'no-way-back':
					return (0,
					$phrase_1./* .say */ cv)`rollback-on-failure would have to take the alias away again, because no version has it now: that needs the permission MANAGE on the registered model, and these credentials have EDIT`
				case 'copy-missing': {
					let { of, model } = check
					return (0,
					$phrase_1./* .say */ cv)`${model} has no copy of the version yet, and this registry makes none: MLflow's Python client does, by ${(0, $phrase_1./* .name */ UU)(copyingCode(of, model), 800)}; then run again`
				}
				case 'alias-misspelt':
					return (0,
					$phrase_1./* .say */ cv)`no version has the alias ${check.wanted}, and by the records no version ever had it, but there is an alias ${check.meant}: correct the alias, or accept this hold`
				case 'source-not-allowed': {
					let { source, allowed } = check
					return null === allowed
						? (0, $phrase_1./* .say */ cv)`the policy has no from-models, so no version of ${source} may be promoted here`
						: (0,
							$phrase_1./* .say */ cv)`the policy lets only versions of ${(0, $phrase_1./* .commas */ Rm)(allowed.slice(0, 10).map(it => (0, $phrase_1./* .say */ cv)`${it}`))} be promoted here, and this is a version of ${source}`
				}
				case 'requirement':
					return (0, $requirement_phrases_3./* .requirementReason */ Ke)(check.finding)
				case 'evidence-as-approved':
					return (0, $phrase_1./* .say */ cv)`the evidence is the evidence that was approved`
				case 'moved-since-approval':
					return (0,
					$phrase_1./* .say */ cv)`the target has moved since the approval, and an approval counts for one decision: ${(0, $phrase_1./* .name */ UU)(check.problem, 400)}`
				case 'evidence-not-as-approved':
					return (0,
					$phrase_1./* .say */ cv)`the evidence is not the evidence that was approved (${check.expected}): it has changed since, or expected-evidence is misspelled`
				default:
					return (0, $review_phrases_4./* .reviewReason */ d)(check)
			}
		}
		/** The line that makes a copy, for whoever has MLflow's Python client. */ function copyingCode(of, model) {
			let parameters = [(0, $core_model_copy_6./* .copySourceText */ mx)(of), model].map(it => JSON.stringify(it)).join(', ')
			return `MlflowClient().copy_model_version(${parameters})`
		}
		/** What became of a hold that somebody accepted; null where nobody did. */ function acceptanceReason(acceptance) {
			if ('none' === acceptance.kind) return null
			let { by, reason, digest } = acceptance.hold
			if ('accepted' === acceptance.kind) {
				// Not every event of GitHub names a person.
				let who = '' === by ? (0, $phrase_1./* .say */ cv)`somebody who is not named` : (0, $phrase_1./* .say */ cv)`${by}`
				return (0, $phrase_1./* .say */ cv)`this hold is accepted by ${who}: ${(0, $phrase_1./* .name */ UU)(reason, 600)}`
			}
			let why = {
				block: (0, $phrase_1./* .say */ cv)`it releases only a hold, and this is a block`,
				'other-evidence': (0, $phrase_1./* .say */ cv)`it names other evidence, ${digest}, and the evidence has changed since`,
				'not-evidence': (0,
				$phrase_1./* .say */ cv)`it releases only holds because of the evidence, not those because of a freeze, a soak time, a rollback mark, an approval, an old workflow run or another version than the reviewed one`
			}[acceptance.because]
			return (0, $phrase_1./* .say */ cv)`accept-hold changes nothing: ${why}`
		}
		/** Why an old workflow run does not promote, in a sentence without its full stop. */ function supersededReason({ own, since, holders }) {
			if (null === own) {
				let newer = null === since ? null : (0, $phrase_1./* .say */ cv)` (${(0, $record_phrases_2./* .writerOf */ bi)(since)})`
				let what = null === since ? (0, $phrase_1./* .say */ cv)`the target was moved` : wasDone(since, since.target)
				return (0,
				$phrase_1./* .say */ cv)`a newer workflow run has moved the target${newer}: ${what}, after this version was registered; start a new run of the workflow to promote`
			}
			let before = (0, $phrase_1./* .say */ cv)`this workflow run has already ${did(own)} (${(0, $record_phrases_2./* .writerOf */ bi)(own)})`
			let after =
				null === since
					? (0,
						$phrase_1./* .say */ cv)`somebody has changed that since without Stagegate: ${(0, $phrase_1./* .versions */ e4)(holders)} ${holders.length > 1 ? ((0, $phrase_1./* .say */ cv))`are` : ((0, $phrase_1./* .say */ cv))`is`} there now`
					: (0, $phrase_1./* .say */ cv)`${wasDone(since, own.target)} since (${(0, $record_phrases_2./* .writerOf */ bi)(since)})`
			return (0, $phrase_1./* .say */ cv)`${before}, and ${after}; start a new run of the workflow to promote`
		}
		function did(record) {
			let { action, version, target } = record
			if ((0, $core_records_record_0./* .isReturn */ NP)(record))
				return (0, $phrase_1./* .say */ cv)`given ${(0, $target_phrases_5./* .targetName */ je)(target)} back to version ${version}`
			return 'rollback' === action
				? (0, $phrase_1./* .say */ cv)`rolled back version ${version}`
				: (0, $phrase_1./* .say */ cv)`moved version ${version} to ${(0, $target_phrases_5./* .targetName */ je)(target)}`
		}
		/** Who has a stage changes also where its version is moved to another one. */ function wasDone(record, here) {
			let { action, version, target } = record
			if ((0, $core_records_record_0./* .isReturn */ NP)(record))
				return (0, $phrase_1./* .say */ cv)`a rollback gave ${(0, $target_phrases_5./* .targetName */ je)(target)} to version ${version}`
			if ('rollback' !== action) return (0, $phrase_1./* .say */ cv)`version ${version} was moved to ${(0, $target_phrases_5./* .targetName */ je)(target)}`
			let from = (0, $core_model_target_7./* .isSameTarget */ mv)(target, here)
				? null
				: (0, $phrase_1./* .say */ cv)` from ${(0, $target_phrases_5./* .targetName */ je)(target)}`
			return (0, $phrase_1./* .say */ cv)`version ${version} was rolled back${from}`
		}
	},
	91240: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AG: () => datasetPhrase,
			Zy: () => datasetNames,
			cB: () => datasetsRemark,
			u4: () => datasetsCell,
			vo: () => differentDatasets
		})
		var $phrase_0 = __webpack_require__(55049)
		var $baseline_phrases_1 = __webpack_require__(31211)
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
	84525: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => effectPhrase,
			B8: () => probabilityPhrase,
			E5: () => confidenceClause,
			IA: () => superiorityReason,
			KN: () => percent,
			Yb: () => lackingReason
		})
		var $core_arithmetic_exact_3 = __webpack_require__(77591)
		var $core_gates_gate_2 = __webpack_require__(11741)
		var $core_gates_print_gate_0 = __webpack_require__(86651)
		var $core_gates_sample_size_4 = __webpack_require__(32651)
		var $phrase_1 = __webpack_require__(55049)
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
					return (0, $phrase_1./* .say */ cv)`has only values that may belong to another model`
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
					$phrase_1./* .say */ cv)`the values of the candidate and of ${baseline} are too many, too unequal in number or too often equal for a reliable test`
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
	17088: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			oQ: () => amountWords,
			jY: () => boundCell,
			cI: () => candidateCell,
			h2: () => gateName,
			cG: () => gateReason,
			tJ: () => gateStory
		})
		var exact = __webpack_require__(77591)
		var gates_gate = __webpack_require__(11741)
		var print_gate = __webpack_require__(86651)
		var phrase = __webpack_require__(55049)
		var baseline_phrases = __webpack_require__(31211)
		var dataset_phrases = __webpack_require__(91240)
		var evidence_phrases = __webpack_require__(84525)
		var measure_phrases = __webpack_require__(18228)
		var phrases_numbers = __webpack_require__(18253)
		var origin_phrases = __webpack_require__(98814)
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
				'other-name': (0, phrase./* say */ cv)`${run} logged a model, but ${who} was registered from a model with another name, ${perhaps}`,
				'output-gone': (0,
				phrase./* say */ cv)`a model that ${run} logged has been deleted, and MLflow no longer knows whether it was that of ${who}, ${perhaps}`,
				'other-place': (0, phrase./* say */ cv)`${run} logged a model, and the files of ${who} are somewhere else, ${perhaps}`,
				'other-run': (0, phrase./* say */ cv)`${who} was registered with the id of one run and the files of another, ${perhaps}`,
				'copy-not-known': (0, phrase./* say */ cv)`${who} is a copy, and the registry does not know where its files are, ${perhaps}`,
				'not-logged-to-it': (0, phrase./* say */ cv)`${run} logged other models as well, and ${value} was not logged to ${itsModel} (log it with model_id)`,
				'not-of-its-run': (0, phrase./* say */ cv)`${run} did not log ${itsModel}, and ${value} was not logged to that model (log it with model_id)`,
				'evaluated-another': (0,
				phrase./* say */ cv)`${run} evaluated another logged model and logged this metric to that one; ${value} was not logged to ${itsModel} (log it with model_id)`,
				'linked-to-others': (0, phrase./* say */ cv)`MLflow links the run that is said to have evaluated ${who} only to other logged models, ${perhaps}`,
				'logged-to-another': (0, phrase./* say */ cv)`${run} logged ${value} to another logged model, and not to that of ${who}`,
				'logged-to-several': (0, phrase./* say */ cv)`${run} logged ${value} to ${itsModel} and, at the same time, to another one`,
				'too-many-models': (0,
				phrase./* say */ cv)`${value} may belong to another logged model: there are too many logged models to read them all (log it with model_id)`
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
					return heldFirstPromotion(finding.because, result)
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
							phrase./* say */ cv)`MLflow does not know which value of ${(0, measure_phrases./* metricMeant */ kZ)(result, finding.side)} of ${who} was measured on ${(0, measure_phrases./* datasetAsked */ dU)(result, finding.side)}: several values have the same step and time, or one value has several datasets (log each with its own step)`
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
					return (0, phrase./* say */ cv)`the value of ${baseline} is 0, and every percentage of 0 is 0`
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
			if (null !== order && looks !== holds) return (0, phrase./* say */ cv)`is, apart from rounding, equal to`
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
		function heldFirstPromotion(because, result) {
			return {
				asked: (0, phrase./* say */ cv)`there is no champion yet, and first-promotion is hold`,
				'no-absolute-gate': (0,
				phrase./* say */ cv)`there is no champion yet, and this metric has no absolute gate (add ${(0, phrase./* name */ UU)((0, print_gate./* absoluteLine */ ej)(result), 160)}, or set first-promotion to allow)`,
				'held-before': (0,
				phrase./* say */ cv)`there is no champion now, but there was one before, so this is not a first promotion (was the champion deleted?)`
			}[because]
		}
		let lostRun = { none: 'was registered without a run', gone: 'has a run that no longer exists', deleted: 'has a run that was deleted' }
	},
	53535: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => headline })
		/* unused harmony export tally */ var $core_decision_outcome_2 = __webpack_require__(99694)
		var $core_decision_ungated_3 = __webpack_require__(30686)
		var $phrase_0 = __webpack_require__(55049)
		var $target_phrases_1 = __webpack_require__(84493)
		/** The first line of every report of a promotion: the verdict, and what it means. */ function headline(outcome) {
			return { ...verdictLine(outcome), because: tally(outcome) }
		}
		function verdictLine(outcome) {
			let { decision, ending } = outcome
			let { target, candidate, copies, model } = decision
			let there = (0, $core_decision_outcome_2./* .versionThere */ Bd)(outcome)
			let itself = (0, $phrase_0./* .say */ cv)`${candidate.model} version ${candidate.version}`
			let where =
				null === copies
					? (0, $target_phrases_1./* .targetName */ je)(target)
					: (0, $phrase_0./* .say */ cv)`${(0, $target_phrases_1./* .targetName */ je)(target)} of ${model}`
			let isNot = (0, $phrase_0./* .say */ cv)`${itself} is not promoted to ${where}`
			// Once there is a copy, that is what has the target.
			let who = null === copies || null === there ? itself : (0, $phrase_0./* .say */ cv)`${model} version ${there}, a copy of ${itself},`
			if ('conflict' === ending.kind) {
				let sentence = ending.inPlace ? (0, $phrase_0./* .say */ cv)`${who} ${(0, $target_phrases_1./* .has */ zy)(target, 'now')}, but not alone` : isNot
				return { emoji: '⚠️', word: 'Conflict', tone: 'warn', sentence }
			}
			switch (decision.verdict) {
				case 'pass':
					if ('checked' === ending.kind) {
						let sentence = (0, $phrase_0./* .say */ cv)`${itself} may be promoted to ${where}`
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
				...(count('info') > 0 ? [(0, $phrase_0./* .say */ cv)`${(0, $phrase_0./* .counted */ hS)(count('info'), 'info gate')} not met`] : []),
				...(count('skip') > 0 ? [(0, $phrase_0./* .say */ cv)`${count('skip')} skipped`] : [])
			]
			let goesThrough = 'pass' === decision.verdict && 'none' === decision.acceptance.kind
			let ungated = goesThrough && (0, $core_decision_ungated_3./* .isUngated */ R)(gates) ? (0, $phrase_0./* .say */ cv)`, so the promotion is ungated` : null
			return (0, $phrase_0./* .say */ cv)`${(0, $phrase_0./* .commas */ Rm)([first, ...others])}${ungated}`
		}
		/** `both gates`, `all 3 gates`. */ function allOf(number) {
			return 2 === number ? (0, $phrase_0./* .say */ cv)`both gates` : (0, $phrase_0./* .say */ cv)`all ${number} gates`
		}
	},
	18228: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Be: () => lackedMetric,
			Ld: () => valueOrValues,
			V2: () => termsPhrase,
			dU: () => datasetAsked,
			kZ: () => metricMeant,
			rh: () => notOnDataset,
			yL: () => oneOf
		})
		var $core_arithmetic_exact_4 = __webpack_require__(77591)
		var $core_gates_gate_3 = __webpack_require__(11741)
		var $core_gates_measured_0 = __webpack_require__(73430)
		var $phrase_1 = __webpack_require__(55049)
		var $baseline_phrases_2 = __webpack_require__(31211)
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
	18253: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => doubleOf, c: () => numbersOf })
		var $core_arithmetic_exact_2 = __webpack_require__(77591)
		var $phrase_0 = __webpack_require__(55049)
		var $measure_phrases_1 = __webpack_require__(18228)
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
	98814: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => originRemarks, f: () => evidencePhrase })
		var $phrase_0 = __webpack_require__(55049)
		var $dataset_phrases_1 = __webpack_require__(91240)
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
		let leftOutWords = { 'not-finished': 'not finished', deleted: 'deleted', gone: 'no longer there', forbidden: 'not readable' }
		/** Of the runs that do not count, those that are named. */ let mostLeftOut = 3
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
			let out = origin.leftOut.slice(0, mostLeftOut)
			let more = origin.leftOut.length - out.length
			let shown = (0, $phrase_0./* .commas */ Rm)(
				out.map(({ run, because }) => (0, $phrase_0./* .say */ cv)`${run} (${(0, $phrase_0./* .own */ ZV)(leftOutWords[because])})`)
			)
			let rest = more > 0 ? (0, $phrase_0./* .say */ cv)` and ${more} more` : null
			let leftOut = 0 === out.length ? null : (0, $phrase_0./* .say */ cv)`; left out: ${shown}${rest}`
			return (0, $phrase_0./* .say */ cv)`${metric}: ${kind} run ${origin.run}, ${on}${logged}${leftOut}`
		}
	},
	62273: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TU: () => byWhom,
			XZ: () => writerName,
			ZI: () => withReason,
			bi: () => writerOf,
			qF: () => nouns,
			ue: () => ofOrTo,
			zZ: () => aRecord
		})
		var $core_records_record_0 = __webpack_require__(5357)
		var $phrase_1 = __webpack_require__(55049)
		/** What the record is one of. */ let nouns = { promote: 'move', transition: 'move', rollback: 'rollback', adopt: 'adoption', 'clear-rollback': 'clearing' }
		/** Between what a record is and its version: `rollback of 5`, but `rollback to 5` where no version had the target. */ function ofOrTo(record) {
			return (0, $phrase_1./* .own */ ZV)((0, $core_records_record_0./* .isReturn */ NP)(record) ? 'to' : 'of')
		}
		/** `a move`, `an adoption`. */ function aRecord({ action }) {
			return (0,
			$phrase_1./* .say */ cv)`${'adopt' === action ? ((0, $phrase_1./* .say */ cv))`an` : ((0, $phrase_1./* .say */ cv))`a`} ${(0, $phrase_1./* .own */ ZV)(nouns[action])}`
		}
		/** `mona, 2026-09-07 10:11 UTC, https://…`: who wrote it, when, and in which run. */ function writerOf({ by, at, run }) {
			let who = '' === by ? [] : [(0, $phrase_1./* .name */ UU)(by, 300)]
			let where = null === run || '' === run ? [] : [(0, $phrase_1./* .name */ UU)(run, 300)]
			return (0, $phrase_1./* .commas */ Rm)([...who, (0, $phrase_1./* .moment */ n$)(at), ...where])
		}
		/** `mona (MLflow user alice)`; null where nobody is named. */ function writerName({ by, mlflowUser }, limit) {
			if (null === mlflowUser || mlflowUser === by) return '' === by ? null : (0, $phrase_1./* .name */ UU)(by, limit)
			let user = (0, $phrase_1./* .say */ cv)`MLflow user ${(0, $phrase_1./* .name */ UU)(mlflowUser, limit)}`
			return '' === by ? user : (0, $phrase_1./* .say */ cv)`${(0, $phrase_1./* .name */ UU)(by, limit)} (${user})`
		}
		/** ` by mona`; nothing where nobody is named. */ function byWhom(by, limit) {
			return '' === by ? null : (0, $phrase_1./* .say */ cv)` by ${(0, $phrase_1./* .name */ UU)(by, limit)}`
		}
		/** `: too many false alarms`; nothing where no reason is given. */ function withReason(reason) {
			return null === reason ? null : (0, $phrase_1./* .say */ cv)`: ${reason}`
		}
	},
	74067: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Ke: () => requirementReason, bi: () => conditionPhrase, fD: () => agePhrase, sP: () => source })
		var $core_signatures_signature_comparison_0 = __webpack_require__(55635)
		var $phrase_1 = __webpack_require__(55049)
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
						return (0, $phrase_1./* .say */ cv)`according to its record, the version ${source(of, [
							'moves to',
							'gets'
						])} ${duration(-held)} from now, so one of the clocks is wrong; the policy requires ${limit}`
					let so = (0, $phrase_1./* .say */ cv)`the version ${since} for ${duration(held)}`
					return 'pass' === finding.outcome
						? (0, $phrase_1./* .say */ cv)`${so}; the policy requires ${limit}`
						: (0, $phrase_1./* .say */ cv)`${so}, and the policy requires ${limit}: try again later`
				}
				case 'git-commit':
					return originReason(finding.origin, finding.asked)
				case 'signature':
					return signatureReason(finding.found)
				case 'model-digest':
					return digestReason(finding.found)
				case 'model-signature':
					return signingReason(finding.found)
				case 'freeze':
					return null === finding.window
						? (0, $phrase_1./* .say */ cv)`no freeze of the policy is active`
						: (0, $phrase_1./* .say */ cv)`the policy's freeze ${finding.window.text} is active, so nothing is promoted now`
			}
		}
		function digestReason(found) {
			return 'recorded' === found.kind
				? (0, $phrase_1./* .say */ cv)`the version's artifacts have the digest ${found.digest}`
				: (0,
					$phrase_1./* .say */ cv)`the version's artifacts cannot be read, so their digest is not known: ${(0, $phrase_1./* .name */ UU)(found.because, 400)}`
		}
		/** What the signature of the artifacts is worth. */ function signingReason(found) {
			switch (found.kind) {
				case 'verified': {
					let signer =
						null === found.subject ? (0, $phrase_1./* .say */ cv)`the policy's key` : (0, $phrase_1./* .say */ cv)`the certificate of ${found.subject}`
					return (0,
					$phrase_1./* .say */ cv)`the version's artifacts (${(0, $phrase_1./* .counted */ hS)(found.files, 'file')}) are those that were signed with ${signer}`
				}
				case 'not-signed':
					return (0, $phrase_1./* .say */ cv)`the version's artifacts are not signed: there is no file ${'model.sig'} among them`
				case 'not-readable':
					return (0,
					$phrase_1./* .say */ cv)`the version's artifacts cannot be read, so their signature is not verified: ${(0, $phrase_1./* .name */ UU)(found.because, 400)}`
				case 'not-supported':
					return (0,
					$phrase_1./* .say */ cv)`the signature of the version's artifacts (${'model.sig'}) cannot be verified: ${(0, $phrase_1./* .name */ UU)(found.because, 400)}`
				case 'no-signature':
					return (0,
					$phrase_1./* .say */ cv)`the file ${'model.sig'} is no signature of OpenSSF model signing v1.0: ${(0, $phrase_1./* .name */ UU)(found.because, 400)}`
				case 'another-signer':
					return (0,
					$phrase_1./* .say */ cv)`the signature of the version's artifacts (${'model.sig'}) is not by whom the policy requires: ${(0, $phrase_1./* .name */ UU)(found.because, 400)}`
				case 'other-files': {
					let parts = [
						...pathsPhrase((0, $phrase_1./* .say */ cv)`changed`, found.changed),
						...pathsPhrase((0, $phrase_1./* .say */ cv)`not signed`, found.added),
						...pathsPhrase((0, $phrase_1./* .say */ cv)`missing`, found.missing)
					]
					return (0,
					$phrase_1./* .say */ cv)`the version's artifacts are not those that were signed: ${(0, $phrase_1./* .joined */ oR)(parts, (0, $phrase_1./* .say */ cv)`; `)}`
				}
			}
		}
		function pathsPhrase(what, paths) {
			if (0 === paths.length) return []
			let shown = (0, $phrase_1./* .commas */ Rm)(paths.slice(0, mostShown).map(path => (0, $phrase_1./* .name */ UU)(path)))
			let more = paths.length - mostShown
			return [(0, $phrase_1./* .say */ cv)`${what}: ${shown}${more > 0 ? ((0, $phrase_1./* .say */ cv))` and ${more} more` : null}`]
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
					$phrase_1./* .say */ cv)`${made}, and it is not known whether that is in the history of the commit that is being promoted: ${(0, $phrase_1./* .name */ UU)(origin.relation.because, 400)}`
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
	29744: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => sidePhrase, d: () => reviewReason })
		var $phrase_0 = __webpack_require__(55049)
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
					return (0, $phrase_0./* .say */ cv)`it is not known which version the merged pull request showed: ${because(check.because)}`
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
					return (0, $phrase_0./* .say */ cv)`it is not known whether this job was approved for ${environment}: ${because(approval.because)}`
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
	84493: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g0: () => holdersHave, je: () => targetName, nT: () => changePhrases, zy: () => has })
		var $core_model_target_1 = __webpack_require__(63580)
		var $phrase_0 = __webpack_require__(55049)
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
				case 'copy': {
					let { model, of, target, holders } = change
					let copy = (0, $phrase_0./* .say */ cv)`${of.model} version ${of.version}: copied to ${model}`
					if ('alias' === target.kind)
						return [copy, (0, $phrase_0./* .say */ cv)`alias ${target.alias}: ${(0, $phrase_0./* .versions */ e4)(holders)} → the copy`]
					let archived = (0, $core_model_target_1./* .archives */ EK)(target) ? holders : []
					return [
						copy,
						(0, $phrase_0./* .say */ cv)`the copy: None → ${(0, $phrase_0./* .own */ ZV)(target.stage)}`,
						...archived.map(holder => (0, $phrase_0./* .say */ cv)`version ${holder}: ${(0, $phrase_0./* .own */ ZV)(target.stage)} → Archived`)
					]
				}
				case 'remove-alias':
					return [(0, $phrase_0./* .say */ cv)`alias ${change.alias}: version ${change.version} → no version`]
			}
		}
	},
	44163: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => decisionData, k: () => decisionOutput })
		var $core_arithmetic_exact_9 = __webpack_require__(77591)
		var $core_decision_decide_0 = __webpack_require__(57501)
		var $core_decision_outcome_7 = __webpack_require__(99694)
		var $core_gates_print_gate_1 = __webpack_require__(86651)
		var $core_model_target_8 = __webpack_require__(63580)
		var $phrase_2 = __webpack_require__(55049)
		var $phrases_check_phrases_3 = __webpack_require__(744)
		var $phrases_gate_phrases_4 = __webpack_require__(17088)
		var $phrases_target_phrases_5 = __webpack_require__(84493)
		var $text_output_json_10 = __webpack_require__(81502)
		var $notes_6 = __webpack_require__(78181)
		/** The whole decision as data: the `decision` output, and `--json`. Numbers are exact texts. */ function decisionData(outcome) {
			let { decision, change, ending } = outcome
			return {
				format: 1,
				// A conflict is an error, and an error is no verdict.
				verdict: 'conflict' === ending.kind ? null : decision.verdict,
				promoted: (0, $core_decision_outcome_7./* .promoted */ tU)(outcome),
				inPlace: (0, $core_decision_outcome_7./* .inPlace */ zp)(outcome),
				ending: ending.kind,
				problem: 'conflict' === ending.kind ? ending.problem : (0, $core_decision_outcome_7./* .recordProblem */ hN)(outcome),
				model: decision.model,
				sourceModel: null === decision.copies ? null : decision.candidate.model,
				targetVersion: (0, $core_decision_outcome_7./* .targetVersion */ I$)(outcome)?.toString() ?? null,
				target: (0, $core_model_target_8./* .targetKey */ hD)(decision.target),
				archiveExisting: (0, $core_model_target_8./* .archives */ EK)(decision.target),
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
					reason: (0, $phrase_2./* .plain */ pj)((0, $phrases_check_phrases_3./* .checkReason */ D)(check))
				})),
				gates: decision.gates.map(gate => gateData(gate, decision.champion)),
				policyChange: decision.policyChange && policyChangeData(decision.policyChange),
				approvedBy: (0, $core_decision_decide_0./* .approversOf */ U)(decision).map(({ login }) => login),
				changes: (0, $phrases_target_phrases_5./* .changePhrases */ nT)(change).map($phrase_2./* .plain */ pj),
				notes: (0, $notes_6./* .notesData */ Yc)(outcome.notes)
			}
		}
		function policyChangeData({ of, differences, judged }) {
			return { other: of.side, commit: of.commit, otherVerdict: judged?.verdict ?? null, differences: differences.slice(0, 100) }
		}
		function gateData(result, champion) {
			return {
				gate: (0, $core_gates_print_gate_1./* .printGate */ BZ)(result.gate),
				metric: result.metric,
				severity: result.gate.severity,
				outcome: result.outcome,
				finding: result.finding.kind,
				reason: (0, $phrase_2./* .plain */ pj)((0, $phrases_gate_phrases_4./* .gateReason */ cG)(result, champion)),
				candidate: readingData(result.candidate),
				candidateTerms: result.candidateTerms.map(readingData),
				candidateRun: originData(result.candidate),
				candidateDatasets: datasetData(result.candidateMeasuredOn),
				baseline: result.baseline && {
					version: null === result.baseline.version ? null : String(result.baseline.version),
					value: result.baseline.reading && readingData(result.baseline.reading),
					terms: result.baseline.terms.map(readingData),
					run: result.baseline.reading && originData(result.baseline.reading),
					datasets: datasetData(result.baseline.measuredOn)
				},
				bound: result.bound && (0, $core_arithmetic_exact_9./* .canonicalText */ A4)(result.bound),
				samples: result.enough.samples && readingData(result.enough.samples),
				confidenceLimit: result.enough.confidence?.limit ? (0, $core_arithmetic_exact_9./* .canonicalText */ A4)(result.enough.confidence.limit) : null,
				pValue: 'ranks' in result.finding ? result.finding.ranks.pValue : null,
				datasets: result.datasets,
				datasetWarning: result.datasetWarning,
				scorersDiffer: result.scorersDiffer
			}
		}
		function acceptanceData(acceptance) {
			if ('none' === acceptance.kind) return null
			let { by, reason, digest } = acceptance.hold
			return { accepted: 'accepted' === acceptance.kind, by, reason, digest }
		}
		function versionData({ version, status, run }) {
			return { version: String(version), status, run: runData(run) }
		}
		function runData(run) {
			switch (run.kind) {
				case 'none':
					return null
				case 'gone':
					return { id: run.runId, status: 'gone' }
				case 'unasked':
					return { id: run.runId, status: 'not asked' }
				case 'found':
					return { id: run.runId, status: run.deleted ? 'deleted' : run.status }
			}
		}
		function readingData(reading) {
			switch (reading.kind) {
				case 'value':
					return (0, $core_arithmetic_exact_9./* .canonicalText */ A4)(reading.value)
				case 'not-finite':
					return reading.shown
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
					return null
			}
		}
		/** Which run a value comes from; null: there is no value. */ function originData(reading) {
			if ('value' !== reading.kind) return null
			let { run, role, named, linked, of, leftOut, notRead } = reading.origin
			let kind = 'training' === role ? 'training' : 'evaluation'
			return { id: run, kind, named, linked, measuredBy: of, leftOut: leftOut.map(({ run: id, because }) => ({ id, because })), notRead }
		}
		function datasetData(measured) {
			return measured && [...measured.datasets].map(([digest, name]) => ({ name, digest }))
		}
		/** One line of JSON; details are left out, the largest first, where it would be too long. */ function decisionOutput(outcome) {
			let data = decisionData(outcome)
			let briefGates = data.gates.map(({ gate, metric, outcome: result, finding }) => ({ gate, metric, outcome: result, finding }))
			let notPassed = briefGates.filter(gate => 'pass' !== gate.outcome)
			return (0, $text_output_json_10./* .firstThatFits */ e)([
				data,
				{ ...data, gates: briefGates, policyChange: null, abridged: true },
				{ ...data, gates: briefGates, policyChange: null, notes: [], abridged: true },
				{ ...data, gates: notPassed.slice(0, 50), policyChange: null, notes: [], abridged: true },
				{ ...data, gates: [], checks: [], policyChange: null, notes: [], abridged: true },
				{ ...data, gates: [], checks: [], policyChange: null, approvedBy: [], holders: [], changes: [], notes: [], abridged: true },
				{ abridged: true, verdict: data.verdict }
			])
		}
	},
	80913: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => nextSteps, k: () => loosens })
		var $core_decision_accept_hold_7 = __webpack_require__(83932)
		var $core_decision_outcome_5 = __webpack_require__(99694)
		var $core_gates_print_gate_0 = __webpack_require__(86651)
		var $core_model_target_6 = __webpack_require__(63580)
		var $phrase_1 = __webpack_require__(55049)
		var $phrases_target_phrases_2 = __webpack_require__(84493)
		var $report_3 = __webpack_require__(88850)
		var $text_commands_to_paste_4 = __webpack_require__(86938)
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
						(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`nothing is left to do; to see who moved the version:`, {
							paste: (0, $text_commands_to_paste_4./* .shellCommand */ q$)('history', { 'model-name': decision.model, ...connectionIn(outcome) })
						})
					]
				case 'checked':
				case 'nothing-to-do':
					switch (decision.verdict) {
						case 'pass':
							return 'checked' === ending.kind ? [promotionStep(outcome, audience)] : []
						case 'unchanged':
							return [(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`nothing is left to do`)]
						case 'block':
							return [(0, $report_3./* .line */ n8)(blockStep(decision, audience))]
						case 'hold':
							return holdSteps(outcome, audience)
					}
			}
		}
		function promotionStep(outcome, audience) {
			let { decision } = outcome
			let { model, candidate, copies, target, evidenceDigest } = decision
			let where =
				null === copies
					? (0, $phrases_target_phrases_2./* .targetName */ je)(target)
					: (0, $phrase_1./* .say */ cv)`${(0, $phrases_target_phrases_2./* .targetName */ je)(target)} of ${model}`
			let promotes = (0, $phrase_1./* .say */ cv)`promotes version ${candidate.version} to ${where}, if it still passes then`
			switch (audience) {
				case 'open-pull-request':
					if (loosens(decision))
						return (0, $report_3./* .line */ n8)(
							(0,
							$phrase_1./* .say */ cv)`nothing has moved yet. This pull request makes the policy looser, or adds it, so a workflow that promotes on the merge ends with hold; the same workflow, started by hand (${'workflow_dispatch'}) afterwards, ${promotes}`
						)
					return (0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`nothing has moved yet. If a workflow promotes on the merge, merging ${promotes}`)
				case 'laptop':
					if (void 0 !== outcome.asked) {
						let paste = again('promote', outcome, outcome.asked)
						return (0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`nothing has moved. This ${promotes}:`, { paste })
					}
					return (0, $report_3./* .line */ n8)(
						(0, $phrase_1./* .say */ cv)`nothing has moved. ${'stagegate promote'} with the same flags, but without ${'--dry-run'}, ${promotes}`
					)
				case 'workflow':
					return (0, $report_3./* .line */ n8)(
						(0,
						$phrase_1./* .say */ cv)`nothing has moved. A run with the same inputs, but without ${'dry-run'}, and with these, ${promotes} and the evidence is the same:`,
						{ paste: (0, $text_commands_to_paste_4./* .workflowInputs */ $t)({ command: 'promote', 'expected-evidence': evidenceDigest }) }
					)
			}
		}
		/** What can be told neither way counts like looser, and so does a policy that is new. */ function loosens({ policyChange: change }) {
			if (null === change) return false
			return null === change.judged || change.differences.some(({ direction }) => 'tighter' !== direction)
		}
		/** A command of ours with its inputs, as a terminal or a workflow takes it. */ function pasted(command, outcome, audience, more = {}) {
			let { model, target } = outcome.decision
			let inputs = (0, $text_commands_to_paste_4./* .inputsFor */ pz)(model, target, more)
			return 'laptop' === audience
				? (0, $text_commands_to_paste_4./* .shellCommand */ q$)(command, { ...inputs, ...connectionIn(outcome) })
				: (0, $text_commands_to_paste_4./* .workflowInputs */ $t)({ command, ...inputs })
		}
		/** What was typed, as a command for the same version, with more. */ function again(command, { decision }, { 'dry-run': _, ...asked }, more = {}) {
			let { model, version } = decision.candidate
			return (0, $text_commands_to_paste_4./* .shellCommand */ q$)(command, { 'model-name': model, ...asked, version: String(version), ...more })
		}
		let connection = ['tracking-uri', 'registry-uri', 'tracking-username']
		/** Where MLflow is, as far as it was typed. */ function connectionIn({ asked = {} }) {
			return Object.fromEntries(Object.entries(asked).filter(([name]) => connection.includes(name)))
		}
		/** By the record that was just written: a rollback asks nothing else. */ function rollbackStep(outcome, audience) {
			let { decision } = outcome
			let there = (0, $core_decision_outcome_5./* .versionThere */ Bd)(outcome)
			let { target, holders } = decision
			if ('retirement' === target.kind) return []
			let where = (0, $phrases_target_phrases_2./* .targetName */ je)(target)
			let former = holders.filter(holder => holder !== there)
			let [only, ...others] = former
			let toVersion = 'laptop' === audience ? (0, $phrase_1./* .say */ cv)`${'--to-version'}` : (0, $phrase_1./* .say */ cv)`to-version`
			let step = (says, more = {}) => [
				(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`to go back, ${says}:`, { paste: pasted('rollback', outcome, audience, more) })
			]
			if (former.length < holders.length) {
				let to = former.slice(0, 1).map(String)
				let says = (0, $phrase_1./* .say */ cv)`name the version that is to get ${where} in ${toVersion}`
				return step(says, Object.fromEntries(to.map(version => ['to-version', version])))
			}
			if (void 0 === only) {
				// Nothing leaves a target without a version unless it is forced.
				let says = (0, $phrase_1./* .say */ cv)`take ${where} from version ${there}, as no version had it before`
				return step(says, { force: 'true' })
			}
			if (others.length > 0 && ('alias' === target.kind || (0, $core_model_target_6./* .archives */ EK)(target))) {
				let named = (0, $phrase_1./* .commas */ Rm)(former.slice(0, 5).map(each => (0, $phrase_1./* .say */ cv)`${each}`))
				let more = former.length > 5 ? (0, $phrase_1./* .say */ cv)`, …` : null
				let says = (0, $phrase_1./* .say */ cv)`name one of the versions ${named}${more} in ${toVersion}`
				return step(says, { 'to-version': String(only) })
			}
			return 'stage' !== target.kind || target.archiveExisting
				? step((0, $phrase_1./* .say */ cv)`give ${where} to version ${only} again`)
				: step((0, $phrase_1./* .say */ cv)`take version ${there} out of ${where}`)
		}
		function blockStep({ checks, gates, candidate }, audience) {
			let failed = checks.filter(({ outcome }) => 'fail' === outcome)
			let gateFailed = gates.some(({ outcome }) => 'fail' === outcome)
			let passing = failed.every(({ check }) => 'version-not-ready' === check.kind || 'run-not-finished' === check.kind)
			if (!gateFailed && passing) return (0, $phrase_1./* .say */ cv)`run this again when version ${candidate.version} is READY and its run is FINISHED`
			let unnamed = gates.filter(({ outcome }) => 'fail' === outcome).every(lacksItsMetric)
			if (0 === failed.length && unnamed)
				return (0,
				$phrase_1./* .say */ cv)`correct the name of the metric in the gate, or log the metric in the run that trains the model, and register a new version. No ${(0, $phrase_1./* .own */ ZV)('laptop' === audience ? 'flag' : 'input')} releases a block`
			return (0,
			$phrase_1./* .say */ cv)`improve the model and register a new version, or change what the policy or the gates require in a reviewed pull request. No ${(0, $phrase_1./* .own */ ZV)('laptop' === audience ? 'flag' : 'input')} releases a block`
		}
		/** Whether nothing was measured: the value itself is no reason to train anew. */ function lacksItsMetric({ finding }) {
			return 'candidate-lacks-metric' === finding.kind || 'nothing-matches' === finding.kind || 'candidate-has-no-run' === finding.kind
		}
		/** Each thing that holds, and what ends it; what waits for nobody first. */ function holdSteps(outcome, audience) {
			let { decision, asked } = outcome
			let { candidate, evidenceDigest: digest } = decision
			let held = decision.checks.filter(({ outcome }) => 'hold' === outcome)
			let judged = decision.policyChange?.judged?.checks ?? []
			let has = (...kinds) => held.some(({ check }) => kinds.includes(check.kind))
			let inputs = more => {
				if ('laptop' !== audience) return (0, $text_commands_to_paste_4./* .workflowInputs */ $t)(more)
				if (void 0 === asked) return (0, $text_commands_to_paste_4./* .flagsOf */ Zo)(more)
				return again('checked' === outcome.ending.kind ? 'check' : 'promote', outcome, asked, more)
			}
			let steps = []
			if ([...held, ...judged].some(isWaiting))
				steps.push(
					(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`run this again when the freeze or the soak time is over; nobody can release it earlier`)
				)
			if (has('rolled-back')) {
				let [marked] = held.flatMap(({ check }) => ('rolled-back' === check.kind ? [check.rolledBack.version] : []))
				let paste = pasted('clear-rollback', outcome, audience, { version: String(marked ?? candidate.version), reason: 'REASON' })
				steps.push((0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`to allow this version again after the rollback:`, { paste }))
			}
			if (has('superseded'))
				steps.push((0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`start a new run of the workflow instead of running this one again`))
			if (has('evidence-not-as-approved', 'moved-since-approval'))
				steps.push(
					(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`have the evidence approved as it is now, and then run this again with:`, {
						paste: inputs({ 'expected-evidence': digest })
					})
				)
			if (has('approval')) steps.push((0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`have the job approved, and then run it again`))
			if (has('review-not-known', 'other-policy-not-known'))
				steps.push((0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`run this again when GitHub answers again`))
			steps.push(...firstPromotionSteps(outcome, audience))
			// Of what was merged as another version, and of a policy, the reason itself says the way out.
			if (couldBeAccepted(decision, [...decision.checks, ...judged]))
				steps.push(
					(0, $report_3./* .line */ n8)(
						(0, $phrase_1./* .say */ cv)`fix what could not be judged, and run this again; or accept this hold, while the evidence is the same, with:`,
						{ paste: inputs({ 'accept-hold': digest, reason: 'REASON' }) }
					)
				)
			return steps
		}
		/** The lines that end the hold of a first promotion, and where each belongs. */ function firstPromotionSteps({ decision }, audience) {
			let absolute = decision.gates.flatMap(result => {
				let { finding, outcome } = result
				let isIt = 'held-first-promotion' === finding.kind && 'no-absolute-gate' === finding.because
				return 'hold' === outcome && isIt ? [(0, $core_gates_print_gate_0./* .absoluteLine */ ej)(result)] : []
			})
			if (0 === absolute.length) return []
			let lines = [...new Set(absolute)].slice(0, 5)
			if ('laptop' === audience && null === decision.rules.policy)
				return [
					(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`for the first promotion, add an absolute gate with the number that you require:`, {
						paste: (0, $text_commands_to_paste_4./* .flagsOf */ Zo)({ gates: lines.join('\n') })
					}),
					(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`or promote the first version without a champion to compare with:`, {
						paste: (0, $text_commands_to_paste_4./* .flagsOf */ Zo)({ 'first-promotion': 'allow' })
					})
				]
			let [where, allowed] =
				null === decision.rules.policy
					? [(0, $phrase_1./* .say */ cv)`to the input ${'gates'}`, (0, $phrase_1./* .say */ cv)`set this input`]
					: [(0, $phrase_1./* .say */ cv)`to the policy`, (0, $phrase_1./* .say */ cv)`add this to the policy`]
			return [
				(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`for the first promotion, add an absolute gate ${where}, with the number that you require:`, {
					paste: lines
				}),
				(0, $report_3./* .line */ n8)((0, $phrase_1./* .say */ cv)`or ${allowed}, to promote the first version without a champion to compare with:`, {
					paste: ['first-promotion: allow']
				})
			]
		}
		/** The rule is the one that is applied, so that no report promises what it does not keep. */ function couldBeAccepted(
			{ evidenceDigest, acceptance: given },
			checks
		) {
			let hold = { digest: evidenceDigest, by: '', reason: '' }
			return 'none' === given.kind && 'accepted' === (0, $core_decision_accept_hold_7./* .acceptance */ m)(hold, 'hold', evidenceDigest, checks).kind
		}
		/** A freeze ends, and a soak is over, by themselves. */ function isWaiting({ check, outcome }) {
			return (
				'hold' === outcome &&
				'requirement' === check.kind &&
				('freeze' === check.finding.kind || // Where nobody knows since when, time alone changes nothing.
					('soak' === check.finding.kind && null !== check.finding.held && check.finding.held >= 0))
			)
		}
	},
	78181: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Fo: () => noteReason, VR: () => notesPart, Yc: () => notesData })
		var $core_records_record_0 = __webpack_require__(5357)
		var $phrase_1 = __webpack_require__(55049)
		var $phrases_record_phrases_2 = __webpack_require__(62273)
		var $phrases_target_phrases_3 = __webpack_require__(84493)
		var $report_4 = __webpack_require__(88850)
		/** What else happened on the way, in a sentence without its full stop. */ function noteReason(note) {
			switch (note.kind) {
				case 'record-completed':
					return (0,
					$phrase_1./* .say */ cv)`an earlier run carried out ${recordPhrase(note.record)} and stopped before it recorded the end; its record is completed now`
				case 'not-put-back':
					return (0,
					$phrase_1./* .say */ cv)`version ${note.record.version} was not moved to ${(0, $phrase_1./* .own */ ZV)(note.stage)}, although the record of its rollback says so: a rollback moves a version back only to a stage that the version's own records name, that is empty, and that is not Production`
				case 'record-undone':
					return (0,
					$phrase_1./* .say */ cv)`an earlier run began ${recordPhrase(note.record)} and stopped before anything moved; its unfinished record is removed now`
				case 'left-alone':
					return (0,
					$phrase_1./* .say */ cv)`a tag of the registered model records ${recordPhrase(note.record)} as begun, but contradicts itself or is too long for a record; Stagegate does not write such tags, so it leaves the tag unchanged`
				case 'stage-emptied':
					return (0,
					$phrase_1./* .say */ cv)`warning: version ${note.version} was the only version in ${(0, $phrase_1./* .own */ ZV)(note.stage)}, and no version is there now`
				case 'right-missing':
					return (0,
					$phrase_1./* .say */ cv)`warning: the user of these credentials has the permission ${(0, $phrase_1./* .own */ ZV)(note.right.permission)} on the registered model, and the promotion needs ${(0, $phrase_1./* .own */ ZV)(note.right.needed)}`
				case 'older-version':
					return (0, $phrase_1./* .say */ cv)`warning: version ${note.version} is older than version ${note.holder}, which had the target`
				case 'near-alias':
					return (0,
					$phrase_1./* .say */ cv)`warning: no version ever had the alias ${(0, $phrase_1./* .name */ UU)(note.wanted)}, but there is an alias ${(0, $phrase_1./* .name */ UU)(note.near)}; if you meant that one, gates were skipped that compare with its version`
				case 'many-tags':
					return (0,
					$phrase_1./* .say */ cv)`warning: version ${note.version} has ${note.count} tags of Stagegate, because its oldest records could not be deleted; a user with MANAGE may delete them, and the next run of such a user does`
				case 'many-model-tags':
					return (0,
					$phrase_1./* .say */ cv)`warning: the registered model has ${note.count} tags of Stagegate, and a registry such as Unity Catalog allows 50 tags. Later runs remove the tags of unfinished moves (now ${note.announced}). Do not delete the others: they say which version last had a target, and without them the next promotion may count as a first promotion`
				case 'long-model-tag':
					return (0,
					$phrase_1./* .say */ cv)`warning: the tag ${(0, $phrase_1./* .name */ UU)(note.key, 100)} of the registered model has ${note.length} characters, but Stagegate writes at most 1000: another program wrote it, and Stagegate ignores it`
				case 'no-reason':
					return (0, $phrase_1./* .say */ cv)`warning: no reason is given for this rollback; the record should say what was wrong`
				case 'passed-over':
					return (0,
					$phrase_1./* .say */ cv)`another run began ${recordPhrase(note.record)} and has not ended it. Because of force this run did not wait and removed the record of the other run; if that run is still active, it may move the target later`
				case 'decided-again':
					return (0,
					$phrase_1./* .say */ cv)`the evidence was read and the gates were evaluated a second time, because something changed after the first decision: ${(0, $phrase_1./* .name */ UU)(note.problem, 600)}`
				case 'copied':
					return (0, $phrase_1./* .say */ cv)`${note.of.model} version ${note.of.version} was copied as version ${note.version}`
				case 'other-copies':
					return (0,
					$phrase_1./* .say */ cv)`${(0, $phrase_1./* .versions */ e4)(note.versions)} ${(0, $phrase_1./* .own */ ZV)(1 === note.versions.length ? 'is a copy' : 'are copies')} of ${note.of.model} version ${note.of.version} as well, but ${(0, $phrase_1./* .own */ ZV)(1 === note.versions.length ? 'is' : 'are')} not used`
				case 'copy-undone':
					return (0,
					$phrase_1./* .say */ cv)`an earlier run began to copy ${note.copying.source} for ${(0, $phrases_target_phrases_3./* .targetName */ je)(note.copying.target)} (${(0, $phrases_record_phrases_2./* .writerOf */ bi)(note.copying)}) and stopped before it moved anything; its unfinished record is removed now`
				case 'rivals-archived':
					return (0,
					$phrase_1./* .say */ cv)`other runs moved ${(0, $phrase_1./* .versions */ e4)(note.versions)} to the same stage at the same time; the last move counts, so ${1 === note.versions.length ? ((0, $phrase_1./* .say */ cv))`it is` : ((0, $phrase_1./* .say */ cv))`they are`} archived now`
			}
		}
		/** The same as data. */ function notesData(notes) {
			return notes.map(note => ({ note: note.kind, says: (0, $phrase_1./* .plain */ pj)(noteReason(note)) }))
		}
		function notesPart(notes) {
			return (0, $report_4./* .labeled */ GA)((0, $phrase_1./* .say */ cv)`Note`, ...notes.map(noteReason))
		}
		/** `a move of version 5 to Production (mona, 2026-09-07 10:11 UTC, https://…)`. */ function recordPhrase(record) {
			let what = (0,
			$phrase_1./* .say */ cv)`${(0, $phrases_record_phrases_2./* .aRecord */ zZ)(record)} ${(0, $phrases_record_phrases_2./* .ofOrTo */ ue)(record)} version ${record.version}`
			let preposition = (0, $core_records_record_0./* .isReturn */ NP)(record) ? 'for' : prepositions[$phrases_record_phrases_2./* .nouns */ qF[record.action]]
			let where = (0,
			$phrase_1./* .say */ cv)`${(0, $phrase_1./* .own */ ZV)(preposition)} ${(0, $phrases_target_phrases_3./* .targetName */ je)(record.target)}`
			return (0, $phrase_1./* .say */ cv)`${what} ${where} (${(0, $phrases_record_phrases_2./* .writerOf */ bi)(record)})`
		}
		let prepositions = { move: 'to', rollback: 'from', adoption: 'for', clearing: 'for' }
	},
	46256: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { d_: () => endingProblem, _c: () => promotionReport })
		// UNUSED EXPORTS: trendPart
		var decision_outcome = __webpack_require__(99694)
		var phrase = __webpack_require__(55049)
		var baseline_phrases = __webpack_require__(31211)
		var check_phrases = __webpack_require__(744)
		var dataset_phrases = __webpack_require__(91240)
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
		var gate_phrases = __webpack_require__(17088)
		var headline = __webpack_require__(53535)
		var origin_phrases = __webpack_require__(98814)
		var target_phrases = __webpack_require__(84493)
		var review_phrases = __webpack_require__(29744)
		var report = __webpack_require__(88850)
		// CONCATENATED MODULE: ./src/report/policy-change/policy-change-report.ts
		/** A gate may ask much; more than this is cut. */ let longestText = 200
		let weights = { looser: 0, different: 1, tighter: 2 }
		let directions = ['looser', 'different', 'tighter']
		let ofChange = [(0, phrase./* say */ cv)`It becomes`, (0, phrase./* say */ cv)`Before`, (0, phrase./* say */ cv)`After`]
		let words = {
			base: { title: (0, phrase./* say */ cv)`This pull request changes the policy`, columns: ofChange },
			before: { title: (0, phrase./* say */ cv)`The push that started this run changed the policy`, columns: ofChange },
			// Which of the two is the older one nobody knows.
			default: {
				title: (0, phrase./* say */ cv)`The policy of this run is not the one that the default branch has`,
				columns: [(0, phrase./* say */ cv)`It is`, (0, phrase./* say */ cv)`On the default branch`, (0, phrase./* say */ cv)`In this run`]
			}
		}
		/**
		 * What a change of the policy means for this model; nothing where nothing changes. `most`: differences,
		 * and reasons, that are shown.
		 */ function policyChangeParts(decision, most) {
			let { policyChange: change } = decision
			if (null === change) return []
			let differences = change.differences.toSorted((a, b) => weights[a.direction] - weights[b.direction])
			let worse = worseVerdict(change, decision, most)
			if (0 === differences.length && 0 === worse.length && null !== change.judged) return []
			let { title, columns } = words[change.of.side]
			return [
				...(0, report./* lines */ Mn)(title, [(0, report./* line */ n8)(summary(change)), ...remarks(change)], { style: 'section' }),
				...differenceTable(differences, columns, most),
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
		function differenceTable(differences, columns, most) {
			if (0 === differences.length) return []
			let side = text => (null === text ? (0, phrase./* say */ cv)`(nothing)` : (0, phrase./* name */ UU)(text, longestText))
			return [
				{
					kind: 'table',
					title: null,
					columns: columns.map(head => ({ head: [head], isNumber: false })),
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
		var links = __webpack_require__(14205)
		var phrases_numbers = __webpack_require__(18253)
		// CONCATENATED MODULE: ./src/report/promotion/gate-table.ts
		/** The gates and their numbers. `most`: rows; those that passed are the first to go. */ function gateTable(decision, most) {
			let { candidate, champion, copies, gates } = decision
			if (0 === gates.length) return []
			let versionOf = ({ model, version }) =>
				null === copies ? (0, phrase./* say */ cv)`version ${version}` : (0, phrase./* say */ cv)`${model} version ${version}`
			let kept = worstInOrder(gates, most)
			let isCompared = null !== champion || kept.some(gate => null !== gate.baseline)
			let other = null === champion ? [(0, phrase./* say */ cv)`Baseline`] : [(0, phrase./* say */ cv)`Champion`, versionOf(champion)]
			return [
				{
					kind: 'table',
					title: null,
					columns: [
						{ head: [(0, phrase./* say */ cv)`Gate`], isNumber: false },
						{ head: [(0, phrase./* say */ cv)`Candidate`, versionOf(candidate)], isNumber: true },
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
		var next_steps = __webpack_require__(80913)
		var promotion_notes = __webpack_require__(78181)
		// CONCATENATED MODULE: ./src/report/promotion/promotion-report.ts
		/** What a reader wants at once comes first; what supports it is folded away below. */ function promotionReport(outcome, options) {
			let { decision, notes } = outcome
			let { audience, trend, most } = options
			let { candidate, champion } = decision
			let conditions = decision.checks.filter(({ check }) => 'requirement' === check.kind)
			return {
				heading: (0, headline./* headline */ P)(outcome),
				parts: [
					...leadParts(outcome),
					...(null === audience
						? []
						: (0, report./* lines */ Mn)((0, phrase./* say */ cv)`Next`, (0, next_steps./* nextSteps */ Z)(outcome, audience), { shown: 'end-of-text' })),
					...(0, report./* lines */ Mn)((0, phrase./* say */ cv)`Why`, reasons(outcome, most), { style: 'section', shown: 'on-pages' }),
					...gateTable(decision, most),
					...(0, report./* lines */ Mn)(null, decision.checks.map(checkLine), { shown: 'in-text' }),
					...changesPart(outcome),
					...policyChangeParts(decision, most),
					...(0, promotion_notes./* notesPart */ VR)(notes),
					...(0, links./* linksPart */ Xg)([candidate, ...(null === champion ? [] : [champion])], options),
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
	68246: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			KG: () => asSentence,
			Bv: () => blocks,
			iQ: () => headingMarkdown,
			RQ: () => markdownOf,
			RY: () => partMarkdown,
			uL: () => reportMarkdown,
			rf: () => signs
		})
		var untrusted_text = __webpack_require__(74213)
		var phrase = __webpack_require__(55049)
		// CONCATENATED MODULE: ./src/report/charts/plain-label.ts
		/**
		 * What may stand in a label of a Mermaid chart as it is: letters, digits and marks of any script,
		 * and a few signs that mean nothing to Mermaid, to HTML or to a link. Quotes, brackets, `#`, `%`, `;`,
		 * `:`, `<`, `@`, backquotes and lines' ends are not among them.
		 */ let plain = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_ ./+()-]*$/u
		/** More would leave a narrow screen no room for the bars. */ let longest = 16
		/** A name that came from outside, as a chart shows it; null: a number must stand for it. */ function plainLabel(name) {
			let shown = (0, untrusted_text./* visible */ RK)(name, 200)
			if (!plain.test(shown)) return null
			let points = [...shown]
			// Slices differ at their end.
			return points.length <= longest ? shown : `${points.slice(0, 6).join('')}…${points.slice(-(longest - 7)).join('')}`
		}
		var trend_scale = __webpack_require__(13390)
		var trend_words = __webpack_require__(57225)
		// CONCATENATED MODULE: ./src/report/charts/trend-mermaid.ts
		/** The trend as a Mermaid chart; null: its numbers are too large or too small for one. */ function trendChart(trend) {
			let scale = (0, trend_scale./* trendScale */ S)(trend)
			if (null === scale) return null
			let metric = plainLabel(trend.metric) ?? 'key metric'
			let labels = trend.points.map(point => `"${(0, trend_words./* pointLabel */ HV)(point)}"`)
			// Here is no place for a name that is not plain.
			let words = (0, trend_words./* trendInWords */ qy)(trend, from => plainLabel(from) ?? 'source')
			return [
				...chartConfig(),
				'xychart-beta',
				`    accTitle: ${metric} of the last versions`,
				`    accDescr: ${(0, phrase./* plain */ pj)(words)}`,
				`    x-axis [${labels.join(', ')}]`,
				`    y-axis ${decimal(scale.from)} --> ${decimal(scale.to)}`,
				`    line [${scale.values.map(decimal).join(', ')}]`
			].join('\n')
		}
		/** A color that can be told from both of GitHub's backgrounds. */ let color = '#2f81f7'
		/**
		 * In pixels. Where the screen is narrower than a chart, Mermaid measures labels in the chart as it is
		 * shown, made smaller, and then lays it out as if it were not: they are cut. So it is as wide as a phone.
		 */ let width = 340
		/** The front matter of a chart that looks well on a light and a dark page. */ function chartConfig() {
			return [
				'---',
				'config:',
				'  xyChart:',
				`    width: ${width}`,
				'    height: 260',
				'    plotReservedSpacePercent: 35',
				'    xAxis:',
				'      labelFontSize: 11',
				'    yAxis:',
				'      labelFontSize: 11',
				'  themeVariables:',
				'    xyChart:',
				'      backgroundColor: transparent',
				`      plotColorPalette: "${color}"`,
				'---'
			]
		}
		/** A finite number as Mermaid reads it: it knows no exponent. */ function decimal(value) {
			let text = value.toFixed(6).replace(/\.?0+$/, '')
			return '-0' === text ? '0' : text
		}
		var links = __webpack_require__(14205)
		// CONCATENATED MODULE: ./src/report/render/markdown.ts
		/** How an outcome is seen before it is read: the word stands beside it everywhere. */ let signs = {
			pass: '✅',
			fail: '❌',
			hold: '✋',
			warn: '⚠️',
			info: 'ℹ️',
			skip: '⏭️'
		}
		/** A phrase with its names as code, in which nothing is rendered, linked or mentioned. */ function markdownOf(phrase) {
			return written(phrase, untrusted_text./* codeSpan */ SS)
		}
		/** The report for a job's summary and for a comment. `charts`: whether they are drawn. */ function reportMarkdown({ heading, parts }, charts = true) {
			let [first, ...others] = parts
			let isLead = first?.kind === 'lines' && null === first.title && !first.lines.some(hasMark)
			let lead = isLead ? sentences(first.lines) : []
			return blocks([
				headingMarkdown(heading),
				[...(null === heading.because ? [] : [markdownOf((0, phrase./* sentence */ em)(heading.because))]), ...lead].join(' '),
				...(isLead ? others : parts).map(part => partMarkdown(part, charts))
			])
		}
		function headingMarkdown({ emoji, word, sentence: says }) {
			return `### ${emoji} ${word}: ${markdownOf(says)}`
		}
		/** Blocks of Markdown with an empty line between them, without those that are empty. */ function blocks(all) {
			return `${all.filter(text => '' !== text).join('\n\n')}\n`
		}
		function partMarkdown(part, charts = false) {
			switch (part.kind) {
				case 'lines':
					return 'in-text' === part.shown ? '' : linesMarkdown(part)
				case 'table':
					return tableMarkdown(part)
				case 'trend': {
					let chart = charts ? trendChart(part.trend) : null
					let text = `**Trend:** ${markdownOf((0, trend_words./* trendSentence */ $Z)(part.trend))}`
					return null === chart ? text : `${text}\n\n\`\`\`mermaid\n${chart}\n\`\`\``
				}
				case 'links':
					return part.links.map(({ text, url }) => (0, links./* markdownLink */ iQ)(markdownOf(text), url)).join(' · ')
			}
		}
		function linesMarkdown({ title, lines, style }) {
			let [only, ...others] = lines
			if (void 0 === only) return ''
			if ('folded' === style) {
				let summary = null === title ? '' : markdownOf(title)
				return [`<details><summary>${summary}</summary>`, '', ...items(lines), '', '</details>'].join('\n')
			}
			if (null === title) return lines.some(hasMark) ? items(lines).join('\n') : sentences(lines).join(' ')
			if ('labeled' === style && 0 === others.length && !hasMark(only) && 0 === only.below.length) {
				let text = `**${markdownOf(title)}:** ${markdownOf((0, phrase./* sentence */ em)(only.says))}`
				return 0 === only.paste.length ? text : `${text}\n\n${(0, untrusted_text./* codeBlock */ DV)(only.paste.join('\n'))}`
			}
			let all = 'section' === style ? lines.map(asSentence) : lines
			return [`**${markdownOf(title)}**`, '', ...items(all)].join('\n')
		}
		/** What has no mark before it is a sentence of its own. */ function asSentence(line) {
			return null === line.mark ? { ...line, says: (0, phrase./* sentence */ em)(line.says) } : line
		}
		function hasMark({ mark }) {
			return null !== mark
		}
		function sentences(lines) {
			return lines.map(({ says }) => markdownOf((0, phrase./* sentence */ em)(says)))
		}
		function items(lines, indent = '') {
			return lines.flatMap(({ mark, says, below, paste }) => [
				`${indent}- ${null === mark ? '' : `${signOf(mark)}: `}${markdownOf(says)}`,
				...(0 === paste.length
					? []
					: (0, untrusted_text./* codeBlock */ DV)(paste.join('\n'))
							.split('\n')
							.map(each => `${indent}  ${each}`)),
				...items(below, `${indent}  `)
			])
		}
		/** A sign and a word: no report may depend on a color or an emoji. */ function signOf(mark) {
			return `${signs[mark]} ${mark}`
		}
		function tableMarkdown({ title, columns, rows, left }) {
			let marked = rows.some(({ mark }) => null !== mark)
			let cell = phrase => written(phrase, cellSpan)
			return [
				...(null === title ? [] : [`**${markdownOf(title)}**`, '']),
				rowOf([...(marked ? [''] : []), ...columns.map(({ head }) => head.map(cell).join('<br>'))]),
				rowOf([...(marked ? [':--'] : []), ...columns.map(it => (it.isNumber ? '--:' : ':--'))]),
				...rows.map(({ mark, cells }) => rowOf([...(marked ? [null === mark ? '' : unbroken(signOf(mark))] : []), ...cells.map(cell).map(unbroken)])),
				...(0 === left ? [] : ['', `… and ${left} more that are not shown here.`])
			].join('\n')
		}
		/** GitHub breaks lines in narrow columns; a sign stays with its word or number. */ function unbroken(cell) {
			return cell.replace(/^(\p{So}\ufe0f?|[≥≤><=]) /u, '$1&nbsp;')
		}
		/** Longer words keep their beginning and their end, where slices differ, so that no column is pushed out. */ let longestWord = 32
		function cellSpan(text, limit) {
			let shown = (0, untrusted_text./* visible */ RK)(text, limit).replace(/[^ ]{33,}/gu, word => {
				let points = [...word]
				return points.length <= longestWord ? word : `${points.slice(0, 14).join('')}…${points.slice(-17).join('')}`
			})
			return (0, untrusted_text./* codeSpanInCell */ zM)(shown, limit)
		}
		function rowOf(cells) {
			return `| ${cells.join(' | ')} |`
		}
		function written(phrase, span) {
			let pieces = phrase.pieces.filter(({ kind, text }) => 'name' === kind || '' !== text)
			return pieces
				.map((piece, index) => {
					if ('own' === piece.kind) return piece.text
					// Two code spans without anything between them would be one.
					return `${pieces[index - 1]?.kind === 'name' ? ' ' : ''}${span(piece.text, piece.limit)}`
				})
				.join('')
		}
	},
	18408: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			W2: () => headingLines,
			ky: () => headingText,
			so: () => listText,
			_r: () => partsText,
			UH: () => reportText,
			JL: () => terminalWidth,
			b6: () => textOf,
			oG: () => widthAt
		})
		// UNUSED EXPORTS: logWidth
		var untrusted_text = __webpack_require__(74213)
		var trend_words = __webpack_require__(57225)
		var phrase = __webpack_require__(55049)
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
			// Most cells are such, and a segmenter takes memory that is given back late.
			if (/^[ -~]*$/.test(text)) return text.length
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
		/** What has no heading, for a terminal: a part that begins with an empty line begins without it here. */ function listText(parts, paint) {
			let text = partsText(parts, paint)
			return '' === text[0] ? text.slice(1) : text
		}
		/** What is below a heading. */ function partsText(parts, paint, width = terminalWidth) {
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
	88850: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { GA: () => labeled, Mn: () => lines, n8: () => line, uW: () => section })
		function line(says, more = {}) {
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
	68934: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F3: () => rollbackReport,
			bS: () => leftAloneReason,
			kA: () => rollbackChanges,
			pE: () => rollbackHeadline,
			sx: () => rollbackProblem
		})
		/* unused harmony export rollbackMark */ var $core_records_record_0 = __webpack_require__(5357)
		var $phrase_1 = __webpack_require__(55049)
		var $phrases_record_phrases_2 = __webpack_require__(62273)
		var $phrases_target_phrases_3 = __webpack_require__(84493)
		var $promotion_notes_4 = __webpack_require__(78181)
		var $report_6 = __webpack_require__(88850)
		var $text_links_5 = __webpack_require__(14205)
		let noLinks = { uiUrl: null, workflowRunUrl: null }
		function rollbackReport(outcome, links = noLinks) {
			let { ending, reason, notes, target } = outcome
			let problem = rollbackProblem(outcome)
			let isConflict = 'conflict' === ending.kind
			let changes = 'checked' === ending.kind || 'rolled-back' === ending.kind ? rollbackChanges(ending.plan) : []
			return {
				heading: rollbackHeadline(outcome),
				parts: [
					...(0, $report_6./* .labeled */ GA)(
						isConflict ? (0, $phrase_1./* .say */ cv)`Conflict` : (0, $phrase_1./* .say */ cv)`Problem`,
						null === problem ? null : (0, $phrase_1./* .name */ UU)(problem, 600)
					),
					...(0, $report_6./* .labeled */ GA)(
						(0, $phrase_1./* .say */ cv)`Reason`,
						null !== reason && 'plan' in ending ? (0, $phrase_1./* .say */ cv)`${reason}` : null
					),
					...(0, $report_6./* .labeled */ GA)((0, $phrase_1./* .say */ cv)`Before`, changes.length > 0 ? rollbackBasis(outcome) : null),
					...(0, $report_6./* .labeled */ GA)((0, $phrase_1./* .say */ cv)`Rolled back before`, earlierRollback(outcome)),
					// Of a rollback that is done, the headline says it.
					...(0, $report_6./* .labeled */ GA)(
						(0, $phrase_1./* .say */ cv)`Target`,
						changes.length > 0 ? null : (0, $phrases_target_phrases_3./* .holdersHave */ g0)(outcome.holders, target, 'now')
					),
					...(0, $report_6./* .labeled */ GA)(
						'checked' === ending.kind ? (0, $phrase_1./* .say */ cv)`Would change` : (0, $phrase_1./* .say */ cv)`Changed`,
						...changes
					),
					...(0, $report_6./* .labeled */ GA)((0, $phrase_1./* .say */ cv)`Moved to`, rollbackClosed(outcome)),
					...(0, $report_6./* .labeled */ GA)((0, $phrase_1./* .say */ cv)`Rollback mark`, rollbackMark(outcome)),
					...(0, $promotion_notes_4./* .notesPart */ VR)(notes),
					...linksTo(outcome, links)
				]
			}
		}
		/** The first line of a rollback's report. */ function rollbackHeadline({ model, target, ending, holders }) {
			let where = (0, $phrases_target_phrases_3./* .targetName */ je)(target)
			let who = number => (0, $phrase_1./* .say */ cv)`${model} version ${number}`
			let common = { tone: null === rollbackProblem({ ending }) ? 'pass' : 'warn', because: null }
			switch (ending.kind) {
				case 'rolled-back':
				case 'checked': {
					let { gets, loses } = ending.plan
					let others = holders.filter(holder => holder !== loses)
					let isDone = 'rolled-back' === ending.kind
					let was = isDone ? (0, $phrase_1./* .say */ cv)`was` : (0, $phrase_1./* .say */ cv)`would be`
					let sentence =
						null === loses
							? (0,
								$phrase_1./* .say */ cv)`${who(gets)} ${isDone ? ((0, $phrases_target_phrases_3./* .has */ zy))(target, 'now') : ((0, $phrase_1./* .say */ cv))`would get ${where}`}, which no version had`
							: null === gets
								? (0,
									$phrase_1./* .say */ cv)`${who(loses)} ${was} rolled back, and ${(0, $phrases_target_phrases_3./* .holdersHave */ g0)(others, target, isDone ? 'now' : 'after')}`
								: (0,
									$phrase_1./* .say */ cv)`${who(gets)} ${isDone ? ((0, $phrases_target_phrases_3./* .has */ zy))(target, 'now') : ((0, $phrase_1./* .say */ cv))`would get ${where}`}, and version ${loses} ${was} rolled back`
					return { ...common, emoji: '↩️', word: isDone ? 'Rolled back' : 'Would roll back', sentence }
				}
				case 'conflict': {
					let { loses, gets } = ending.plan
					if (null === loses) {
						let sentence = holders.includes(gets)
							? (0, $phrase_1./* .say */ cv)`${who(gets)} ${(0, $phrases_target_phrases_3./* .has */ zy)(target, 'now')}, but not by this rollback`
							: (0, $phrase_1./* .say */ cv)`${who(gets)} does not get ${where}`
						return { ...common, emoji: '⚠️', word: 'Conflict', sentence }
					}
					let sentence = holders.includes(loses)
						? (0, $phrase_1./* .say */ cv)`${who(loses)} is not rolled back from ${where}`
						: (0, $phrase_1./* .say */ cv)`${who(loses)} has lost ${where}, but not by this rollback`
					return { ...common, emoji: '⚠️', word: 'Conflict', sentence }
				}
				case 'done-before': {
					let sentence = (0, $core_records_record_0./* .isReturn */ NP)(ending.record)
						? (0, $phrase_1./* .say */ cv)`${who(ending.record.version)} already got ${where} back by a rollback`
						: (0, $phrase_1./* .say */ cv)`${who(ending.record.version)} was already rolled back from ${where}`
					return { ...common, emoji: '↩️', word: 'Done before', sentence }
				}
				case 'holds-no-longer': {
					let is = 'alias' === target.kind ? (0, $phrase_1./* .say */ cv)`does not have` : (0, $phrase_1./* .say */ cv)`is not in`
					let sentence = (0, $phrase_1./* .say */ cv)`${who(ending.version)} ${is} ${where}, so it is not rolled back`
					return { ...common, emoji: '➖', word: 'Nothing to do', sentence }
				}
			}
		}
		/** What a rollback does, or did, to each version, in the order in which they moved. */ function rollbackChanges({ changes }) {
			let moves = new Map()
			let moved = (version, from, to) => {
				moves.set(version, { from: moves.get(version)?.from ?? (0, $phrase_1./* .own */ ZV)(from), to: (0, $phrase_1./* .own */ ZV)(to) })
			}
			let aliases = changes.flatMap(change => {
				if ('move-to-stage' !== change.kind) return (0, $phrases_target_phrases_3./* .changePhrases */ nT)(change)
				moved(change.version, change.from, change.to)
				if (change.archiveExisting) for (let holder of change.holders) moved(holder, change.to, 'Archived')
				return []
			})
			let all = [...moves].map(([version, { from, to }]) => (0, $phrase_1./* .say */ cv)`version ${version}: ${from} → ${to}`)
			return [...aliases, ...all]
		}
		/** Why just this version got the target; null where the ending says all there is. */ function rollbackBasis({ ending, target }) {
			if (!('plan' in ending)) return null
			let { basis, plan } = ending
			if (null === plan.loses)
				return (0, $phrase_1./* .say */ cv)`${(0, $phrases_target_phrases_3./* .holdersHave */ g0)([], target, 'before')}; to-version names ${(0,
				$phrase_1./* .versions */ e4)([plan.gets])}`
			if (null === basis) return (0, $phrase_1./* .say */ cv)`to-version names ${(0, $phrase_1./* .versions */ e4)(null === plan.gets ? [] : [plan.gets])}`
			let former = basis.former.filter(holder => holder !== basis.version)
			let had = (0, $phrases_target_phrases_3./* .holdersHave */ g0)(null === plan.gets ? former : [plan.gets], target, 'before')
			let verb = 'promote' === basis.action ? 'promoted' : 'moved'
			return (0,
			$phrase_1./* .say */ cv)`${had} before version ${basis.version} was ${(0, $phrase_1./* .own */ ZV)(verb)} there (${(0, $phrases_record_phrases_2./* .writerOf */ bi)(basis)})`
		}
		/** Why the version that lost the target is not where it came from; null: it is. */ function rollbackClosed({ ending }) {
			if ('rolled-back' !== ending.kind && 'checked' !== ending.kind) return null
			let { closed, loses, back } = ending.plan
			if (null === closed || null === back || null === loses) return null
			let { stage, holders } = closed
			let goes = 'checked' === ending.kind ? (0, $phrase_1./* .say */ cv)`would go` : (0, $phrase_1./* .say */ cv)`went`
			let why =
				'Production' === stage
					? (0, $phrase_1./* .say */ cv)`only a rollback of Production itself moves a version to Production`
					: (0,
						$phrase_1./* .say */ cv)`${(0, $phrase_1./* .versions */ e4)(holders)} ${1 === holders.length ? ((0, $phrase_1./* .say */ cv))`is` : ((0, $phrase_1./* .say */ cv))`are`} there now`
			return (0,
			$phrase_1./* .say */ cv)`version ${loses} ${goes} to ${(0, $phrase_1./* .own */ ZV)(back)}, and not back to ${(0, $phrase_1./* .own */ ZV)(stage)}, because ${why}`
		}
		/** That nothing promotes the version again; null where it was not rolled back by this. */ function rollbackMark({ ending, target }) {
			if ('rolled-back' !== ending.kind && 'done-before' !== ending.kind) return null
			let version = 'rolled-back' === ending.kind ? ending.plan.loses : (0, $core_records_record_0./* .loserOf */ ZF)(ending.record)
			if (null === version) return null
			let stays = (0, $phrase_1./* .say */ cv)`version ${version} is not promoted to ${(0, $phrases_target_phrases_3./* .targetName */ je)(target)} again`
			return 'rolled-back' === ending.kind
				? (0, $phrase_1./* .say */ cv)`${stays} until the command clear-rollback allows it`
				: (0, $phrase_1./* .say */ cv)`${stays}, unless the command clear-rollback has allowed it since`
		}
		/** Of what was done before: by whom, when, and why. */ function earlierRollback({ ending, notes }) {
			if ('done-before' !== ending.kind) return null
			let { record } = ending
			let earlier = (0,
			$phrase_1./* .say */ cv)`${(0, $phrases_record_phrases_2./* .writerOf */ bi)(record)}${(0, $phrases_record_phrases_2./* .withReason */ ZI)(record.reason)}`
			// Somebody else's that was only finished here says nothing of what this run may still do.
			return notes.some(note => 'record-completed' === note.kind && note.record.key === record.key)
				? earlier
				: (0,
					$phrase_1./* .say */ cv)`${earlier}; nothing has moved since, so the same command in the same workflow run does nothing more. To go further back, name the version in to-version`
		}
		/** What stands in the way of calling it done; null: nothing. */ function rollbackProblem({ ending }) {
			return 'problem' in ending ? ending.problem : null
		}
		function linksTo({ model, ending, holders }, links) {
			let lost = 'plan' in ending && null !== ending.plan.loses ? [ending.plan.loses] : []
			return (0, $text_links_5./* .linksPart */ Xg)(
				[...new Set([...holders, ...lost])].map(version => ({ model, version })),
				links
			)
		}
		/** Why a promotion is not undone, in a sentence without its full stop. */ function leftAloneReason({ model, target, version, because, holders }) {
			let what = (0, $phrase_1./* .say */ cv)`${model} version ${version}`
			let where = (0, $phrases_target_phrases_3./* .targetName */ je)(target)
			switch (because.kind) {
				case 'never-moved':
					return (0, $phrase_1./* .say */ cv)`this step did not promote ${what} to ${where}, so there is nothing to undo`
				case 'rolled-back':
					return (0,
					$phrase_1./* .say */ cv)`${what}, which this step promoted to ${where}, has already been rolled back (${(0, $phrases_record_phrases_2./* .writerOf */ bi)(because.record)})`
				case 'moved-since':
					return (0,
					$phrase_1./* .say */ cv)`${where} has moved since this step promoted ${what}, so the promotion is not undone: ${(0, $phrases_target_phrases_3./* .holdersHave */ g0)(holders, target, 'now')}`
				case 'others-decided':
					return (0,
					$phrase_1./* .say */ cv)`somebody has confirmed ${what} for ${where} since this step promoted it, so the promotion is not undone: ${decided(because.record, version)} (${(0, $phrases_record_phrases_2./* .writerOf */ bi)(because.record)})`
			}
		}
		function decided(record, version) {
			switch (record.action) {
				case 'rollback':
					if ((0, $core_records_record_0./* .isReturn */ NP)(record) && record.version === version)
						return (0, $phrase_1./* .say */ cv)`a rollback gave the target to it when no version had it`
					return record.to === version
						? (0, $phrase_1./* .say */ cv)`a rollback of version ${record.version} restored it`
						: (0, $phrase_1./* .say */ cv)`a rollback from ${(0, $phrases_target_phrases_3./* .targetName */ je)(record.target)} brought it back`
				case 'adopt':
					return (0, $phrase_1./* .say */ cv)`it was adopted`
				case 'promote':
				case 'transition':
					return (0, $phrase_1./* .say */ cv)`version ${record.version} was moved to ${(0, $phrases_target_phrases_3./* .targetName */ je)(record.target)}`
			}
		}
	},
	86938: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $t: () => workflowInputs, Zo: () => flagsOf, pz: () => inputsFor, q$: () => shellCommand })
		var $core_text_yaml_text_0 = __webpack_require__(36678)
		/** The model and the target, as every command takes them. */ function inputsFor(model, target, more = {}) {
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
			return Object.entries(inputs).flatMap(([name, value]) => {
				if ('true' === value) return [`--${name}`]
				return linesOf(name, value).map(each => `--${name}${each.startsWith('-') ? '=' : ' '}${shellWord(each)}`)
			})
		}
		/** Gates are given line by line, without what stands between them. */ function linesOf(name, value) {
			if ('gates' !== name) return [value]
			return value.split(/\r?\n/).filter(each => !/^[ \t]*(?:#|$)/.test(each))
		}
		/** The same inputs as lines below `with:` in a workflow. */ function workflowInputs(inputs) {
			return Object.entries(inputs).map(([name, value]) => `${name}: ${(0, $core_text_yaml_text_0./* .workflowText */ L)(value)}`)
		}
		/** A word that a shell reads as this text and as nothing else. */ function shellWord(text) {
			return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
		}
	},
	14205: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Aj: () => versionUrl, Xg: () => linksPart, Zr: () => modelUrl, iQ: () => markdownLink })
		var $phrase_0 = __webpack_require__(55049)
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
			let databricks = databricksPage(ui)
			if (null !== databricks) {
				let { origin, query, catalog } = databricks
				let levels = model.split('.').map(encoded).join('/')
				return catalog
					? `${origin}/explore/data/models/${levels}/version/${version}${query}`
					: `${origin}/${query}#mlflow/models/${encoded(model)}/versions/${version}`
			}
			return `${ui}/#/models/${encoded(model)}/versions/${version}`
		}
		/** The same where links may be turned off; '' for none, as outputs say it. */ function modelUrl(ui, model, version) {
			return null === ui ? '' : versionUrl(ui, model, version)
		}
		function runUrl(ui, { experimentId, runId }) {
			let databricks = databricksPage(ui)
			if (null !== databricks) {
				let { origin, query } = databricks
				return `${origin}/ml/experiments/${encoded(experimentId)}/runs/${encoded(runId)}${query}`
			}
			return `${ui}/#/experiments/${encoded(experimentId)}/runs/${encoded(runId)}`
		}
		/** The pages of a Databricks workspace, of Unity Catalog or of its own registry; null: MLflow's own UI. */ function databricksPage(ui) {
			let [, origin, catalog, query = ''] = /^(https?:\/\/[^/?#]+)(?:(\/explore\/data\/models)(\?o=\d+)?|\/(\?o=\d+)?#mlflow)$/.exec(ui) ?? []
			if (void 0 === origin) return null
			let isCatalog = void 0 !== catalog
			return { origin, query: isCatalog ? query : (/\?o=\d+/.exec(ui)?.[0] ?? ''), catalog: isCatalog }
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
	81502: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => nameOutput, e: () => firstThatFits })
		/** Most bytes of the `decision` output. */ let outputLimit = 64_000
		/**
		 * The first of these as one line of ASCII JSON in which no shell, expression or HTML finds anything
		 * to interpret; the last one whatever its length. An output of a step may only be so long.
		 */ function firstThatFits(attempts) {
			let text = ''
			for (let attempt of attempts) {
				text = harmless(JSON.stringify(attempt))
				if (text.length <= outputLimit) break
			}
			return text
		}
		/**
		 * Everything but plain ASCII, and what shells and HTML interpret, as `\u` escapes. Between a shell's
		 * double quotes those of JSON end and begin the quoting, so what parts commands is among it.
		 */ function harmless(json) {
			return json.replace(/['`$<>&;|()*?~#!%^]|[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		}
		/** A name as an output of its own, where nothing interprets any of its characters; else nothing. */ function nameOutput(name) {
			return /^[\w@+=,.-](?:[\w @+=,.-]{0,254}[\w@+=,.-])?$/.test(name) ? name : ''
		}
	},
	53195: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Cd: () => readTextFrom, FK: () => isInside, _I: () => textKind, wp: () => mostTextBytes })
		var node$fs_promises_0 = __webpack_require__(51455)
		var node$path_1 = __webpack_require__(76760)
		var $core_errors_errors_2 = __webpack_require__(58692)
		var $core_text_near_name_3 = __webpack_require__(56853)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		var __addDisposableResource = function (env, value, async) {
			if (null != value) {
				if ('object' != typeof value && 'function' != typeof value) throw new TypeError('Object expected.')
				var dispose, inner
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError('Symbol.asyncDispose is not defined.')
					dispose = value[Symbol.asyncDispose]
				}
				if (void 0 === dispose) {
					if (!Symbol.dispose) throw new TypeError('Symbol.dispose is not defined.')
					dispose = value[Symbol.dispose]
					if (async) inner = dispose
				}
				if ('function' != typeof dispose) throw new TypeError('Object not disposable.')
				if (inner)
					dispose = function () {
						try {
							inner.call(this)
						} catch (e) {
							return Promise.reject(e)
						}
					}
				env.stack.push({ value: value, dispose: dispose, async: async })
			} else if (async) env.stack.push({ async: true })
			return value
		}
		var __disposeResources = (function (SuppressedError1) {
			return function (env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError1(e, env.error, 'An error was suppressed during disposal.') : e
					env.hasError = true
				}
				var r,
					s = 0
				function next() {
					while ((r = env.stack.pop()))
						try {
							if (!r.async && 1 === s) return ((s = 0), env.stack.push(r), Promise.resolve().then(next))
							if (r.dispose) {
								var result = r.dispose.call(r.value)
								if (r.async)
									return (
										(s |= 2),
										Promise.resolve(result).then(next, function (e) {
											fail(e)
											return next()
										})
									)
							} else s |= 1
						} catch (e) {
							fail(e)
						}
					if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve()
					if (env.hasError) throw env.error
				}
				return next()
			}
		})(
			'function' == typeof SuppressedError
				? SuppressedError
				: function (error, suppressed, message) {
						var e = new Error(message)
						return ((e.name = 'SuppressedError'), (e.error = error), (e.suppressed = suppressed), e)
					}
		)
		/**
		 * The bytes of a file inside of the workspace. A path that leads out of it, by `..` or by a
		 * symbolic link, is refused, and so is a file that is too large, before any of it is read.
		 */ async function readWorkspaceFile(path, workspace, kind) {
			let file = `${kind.name} '${(0, $core_text_untrusted_text_4./* .visible */ RK)(path)}'`
			let root = await (0, node$fs_promises_0.realpath)(workspace).catch(cause => {
				throw new $core_errors_errors_2./* .UsageError */ eb(
					`The workspace ${(0, $core_text_untrusted_text_4./* .visible */ RK)(workspace)} does not exist, so neither does the ${file}.`,
					{ cause }
				)
			})
			let wanted = resolved(root, path, file)
			if (wanted === root) throw isFolder(file, kind)
			if (!isInside(root, wanted))
				throw new $core_errors_errors_2./* .UsageError */ eb(input =>
					'command-line' === input.entry
						? `The ${file} is outside the working directory ${(0, $core_text_untrusted_text_4./* .visible */ RK)(root)}: run stagegate in a folder that contains it.`
						: `The ${file} is outside the workspace ${(0, $core_text_untrusted_text_4./* .visible */ RK)(root)}: give its path in the repository that is checked out there.`
				)
			let real = await (0, node$fs_promises_0.realpath)(wanted).catch(async cause => {
				let near = await nearFile(wanted)
				let hint = null === near ? '' : ` Did you mean '${(0, $core_text_untrusted_text_4./* .visible */ RK)((0, node$path_1.relative)(root, near), 400)}'?`
				throw new $core_errors_errors_2./* .UsageError */ eb(
					input =>
						`The ${file} does not exist in ${(0, $core_text_untrusted_text_4./* .visible */ RK)(root)}.${'' !== hint || 'workflow' !== input.entry ? hint : ' Is the repository checked out before this step?'}`,
					{ cause }
				)
			})
			if (!isInside(root, real))
				throw new $core_errors_errors_2./* .UsageError */ eb(
					input => `The ${file} is a symbolic link to a file outside the ${'command-line' === input.entry ? 'working directory' : 'workspace'}.`
				)
			return await readWhole(real, file, kind)
		}
		/** A file of a similar name in the same folder; null: there is none. */ async function nearFile(path) {
			let entries = await (0, node$fs_promises_0.readdir)((0, node$path_1.dirname)(path), { withFileTypes: true }).catch(() => [])
			let files = entries.filter(each => each.isFile()).map(({ name }) => name)
			let near = (0, $core_text_near_name_3./* .nearest */ pA)((0, node$path_1.basename)(path), files)
			return null === near ? null : (0, node$path_1.join)((0, node$path_1.dirname)(path), near)
		}
		/** More than any text that is written by hand. */ let mostTextBytes = 262144
		/**
		 * The text of a file, with the byte order mark that it may begin with. Bytes that are no UTF-8 are
		 * refused: what they were meant to say would be a guess.
		 */ async function readTextFrom(place, path, kind) {
			if ('string' != typeof place) return await place.readText(path, kind)
			let bytes = await readWorkspaceFile(path, place, kind)
			try {
				return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
			} catch (cause) {
				throw new $core_errors_errors_2./* .UsageError */ eb(
					`The ${kind.name} '${(0, $core_text_untrusted_text_4./* .visible */ RK)(path)}' is not text in UTF-8; save it in that encoding.`,
					{ cause }
				)
			}
		}
		/** A file that is written by hand. `kind`: for messages, after "a": `policy`. */ function textKind({ name, kind }) {
			return { name, mostBytes: mostTextBytes, expected: `a ${kind} can have at most ${mostTextBytes / 1024} kB` }
		}
		/** A path with a zero byte in it is no path at all to the system. */ function resolved(root, path, file) {
			if (path.includes('\0')) throw new $core_errors_errors_2./* .UsageError */ eb(`The ${file} has a zero byte in its path.`)
			return (0, node$path_1.resolve)(root, path)
		}
		/** Whether a path is below a folder, both of them real. */ function isInside(root, path) {
			let way = (0, node$path_1.relative)(root, path)
			return '' !== way && '..' !== way && !way.startsWith(`..${node$path_1.sep}`) && !(0, node$path_1.isAbsolute)(way)
		}
		function isFolder(file, { name }) {
			return new $core_errors_errors_2./* .UsageError */ eb(`The ${file} is a folder: give the path of the ${name} in it.`)
		}
		async function readWhole(path, file, kind) {
			try {
				let env_1 = { stack: [], error: void 0, hasError: false }
				try {
					// Asked before opening: to open a pipe would wait for somebody who writes into it.
					let found = await (0, node$fs_promises_0.stat)(path)
					if (found.isDirectory()) throw isFolder(file, kind)
					if (!found.isFile()) throw new $core_errors_errors_2./* .UsageError */ eb(`The ${file} is not a file.`)
					let opened = __addDisposableResource(env_1, await (0, node$fs_promises_0.open)(path, 'r'), true)
					let { size } = await opened.stat()
					if (size > kind.mostBytes) throw new $core_errors_errors_2./* .UsageError */ eb(`The ${file} has ${size} bytes; ${kind.expected}.`)
					return await opened.readFile()
				} catch (e_1) {
					env_1.error = e_1
					env_1.hasError = true
				} finally {
					let result_1 = __disposeResources(env_1)
					if (result_1) await result_1
				}
			} catch (error) {
				if (error instanceof $core_errors_errors_2./* .UsageError */ eb) throw error
				throw new $core_errors_errors_2./* .UsageError */ eb(`The ${file} cannot be read.`, { cause: error })
			}
		}
	}
}
