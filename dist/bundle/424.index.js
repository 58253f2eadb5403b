export const id = 424
export const ids = [424]
export const modules = {
	53155: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => carryOut })
		/**
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
	25979: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $Z: () => exitCodeOfRollback, He: () => exitCodeOfOutcome, hS: () => exitCodes, x5: () => exitCodeOfFault })
		var $core_decision_outcome_0 = __webpack_require__(99694)
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
	85408: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			UK: () => readCommand,
			dC: () => readConnection,
			jh: () => readModelName,
			e$: () => readPromotion,
			qT: () => readServingTarget,
			_E: () => readTarget,
			gn: () => refuseIdleEnvironment
		})
		var errors = __webpack_require__(58692)
		var evidence_rules = __webpack_require__(48742)
		var command = __webpack_require__(38156)
		var model = __webpack_require__(86272)
		var rules = __webpack_require__(29369)
		var untrusted_text = __webpack_require__(74213)
		var credentials = __webpack_require__(29868)
		var databricks_uri = __webpack_require__(62929)
		var tracking_headers = __webpack_require__(76302)
		var choice = __webpack_require__(47655)
		var gate_lines = __webpack_require__(407)
		// CONCATENATED MODULE: ./src/commands/inputs/gates.ts
		/**
		 * The gates of the inputs. Without a policy there must be one that can stop the promotion, or
		 * `none` in as many words; beside a policy they only ever add to it.
		 */ function readGates(text, target, besidePolicy) {
			let parsed = (0, gate_lines./* parseGateLines */ G)(text)
			if ('retirement' === target.kind)
				// Read all the same, so that a typo in them is found before the day they are needed.
				return 'gates' === parsed.kind ? parsed : { kind: 'none' }
			switch (parsed.kind) {
				case 'none':
					if (!besidePolicy) return parsed
					throw new errors./* UsageError */ eb(
						input =>
							`${input('gates')} is none, but ${input('policy')} names a policy, which has gates. Leave ${input('gates')} out to check only the gates of the policy.`
					)
				case 'absent':
					if (besidePolicy) return { kind: 'gates', gates: [] }
					throw new errors./* UsageError */ eb(
						input =>
							`No gates are given, so nothing would be checked. Write at least one in ${input('gates')} (for example val_auc >= 0.9), name a policy file in ${input('policy')}, or write none in ${input('gates')} to promote without gates.`
					)
				case 'gates':
					if (besidePolicy || parsed.gates.some(gate => 'fail' === gate.severity)) return parsed
					throw new errors./* UsageError */ eb(
						input =>
							`All gates are "warn:" or "info:", so no gate could stop the promotion. Remove this word from at least one gate, or write none in ${input('gates')} to promote without gates.`
					)
			}
		}
		var target = __webpack_require__(59105)
		var inputs_version = __webpack_require__(9398)
		// CONCATENATED MODULE: ./src/commands/inputs/inputs.ts
		let failOnChoices = ['hold', 'block', 'never']
		function readCommand(raw) {
			return (0, choice./* choice */ Y)(raw, 'command', command./* requestedCommands */ L, 'auto')
		}
		function readPromotion(raw) {
			let model = '' === raw['model-name'] ? null : readModelName(raw)
			let version = (0, inputs_version./* parseVersionInput */ gX)(raw.version)
			let target = readTarget(raw)
			return {
				model,
				copyTo: readCopyTarget(raw, target),
				version,
				target,
				gates: readGates(raw.gates, target, '' !== raw.policy),
				policy: '' === raw.policy ? null : raw.policy,
				policyRepository: readPolicyRepository(raw),
				firstPromotion: (0, choice./* choice */ Y)(raw, 'first-promotion', rules./* firstPromotions */ B3, null),
				sameDataset: (0, choice./* choice */ Y)(raw, 'same-dataset', rules./* sameDatasets */ S5, null),
				evidenceFrom: (0, choice./* choice */ Y)(raw, 'evidence-from', evidence_rules./* evidenceSources */ yx, null),
				evaluationRun: readEvaluationRun(raw),
				dryRun: (0, choice./* isOn */ M)(raw, 'dry-run'),
				failOn: (0, choice./* choice */ Y)(raw, 'fail-on', failOnChoices, 'hold'),
				expectedEvidence: '' === raw['expected-evidence'] ? null : raw['expected-evidence'],
				acceptHold: readAcceptHold(raw),
				rollbackOnFailure: readRollbackOnFailure(raw, target),
				approval: readApproval(raw)
			}
		}
		function readCopyTarget(raw, target) {
			let create = (0, choice./* isOn */ M)(raw, 'create-to-model')
			let name = raw['to-model']
			if ('' === name) {
				if (!create) return null
				throw new errors./* UsageError */ eb(
					input => `${input('create-to-model')} is true and ${input('to-model')} is empty: name the registered model that gets a copy.`
				)
			}
			if ('retirement' === target.kind)
				throw new errors./* UsageError */ eb(
					input => `${input('to-model')} is given, but ${input('stage')} is ${target.stage}. The target of a copy must be Staging, Production or an alias.`
				)
			return { model: (0, model./* modelName */ fD)(name), create }
		}
		/** Who names the repository and no file of it must not be left without a policy. */ function readPolicyRepository({
			policy,
			'policy-repository': repository
		}) {
			if ('' === repository) return null
			if ('' === policy)
				throw new errors./* UsageError */ eb(
					input =>
						`${input('policy-repository')} is given, but ${input('policy')} is empty. Write in ${input('policy')} the path of the policy file in that repository.`
				)
			return repository
		}
		/** An id stands in the path of requests and in search filters: no other characters. */ function readEvaluationRun(raw) {
			let { 'evaluation-run': id } = raw
			if ('' === id) return null
			if (!/^[\w-]{1,64}$/.test(id))
				throw new errors./* UsageError */ eb(
					input =>
						`${input('evaluation-run')} is '${(0, untrusted_text./* visible */ RK)(id, 100)}'; it takes the id of an MLflow run, usually 32 hexadecimal digits, as its page shows it.`
				)
			return (0, model./* runId */ Vz)(id)
		}
		/** Without the digest, the people who approve would approve whatever the evidence is by then. */ function readApproval(raw) {
			let wanted = (0, choice./* isOn */ M)(raw, 'require-approval')
			let { environment } = raw
			if (!wanted) {
				refuseIdleEnvironment(raw, ['require-approval', 'create-deployment'])
				return null
			}
			if ('' === environment)
				throw new errors./* UsageError */ eb(
					input =>
						`${input('require-approval')} is true, but ${input('environment')} is empty: name the environment whose reviewers approve this job, the same as in the job\'s own "environment:".`
				)
			if ('' === raw['expected-evidence'])
				throw new errors./* UsageError */ eb(
					input =>
						`${input('require-approval')} is true, but ${input('expected-evidence')} is empty. Give it the "evidence-digest" that was shown to the reviewers: an output of the job that checks. The name of that output may be misspelled.`
				)
			return { environment }
		}
		/**
		 * It names where people approve or a deployment is made, and does nothing by itself: who means it to
		 * protect something must not be left believing that.
		 */ function refuseIdleEnvironment(raw, users) {
			if ('' === raw.environment || users.some(name => (0, choice./* isOn */ M)(raw, name))) return
			throw new errors./* UsageError */ eb(
				input =>
					`${input('environment')} is given, but ${users.map(input).join(' or ')} is not true, so it has no effect. Leave it out. GitHub protects the "environment:" of the job itself.`
			)
		}
		function readRollbackOnFailure(raw, target) {
			let wanted = (0, choice./* isOn */ M)(raw, 'rollback-on-failure')
			if (wanted && 'retirement' === target.kind)
				throw new errors./* UsageError */ eb(
					input =>
						`${input('rollback-on-failure')} undoes promotions to Staging, Production or an alias; no model is served from ${target.stage}, so there is nothing to undo. Leave it out.`
				)
			return wanted
		}
		/** A reason without a digest is most likely an output that was misspelt, and came out empty. */ function readAcceptHold(raw) {
			let { 'accept-hold': digest, reason, 'expected-evidence': expected } = raw
			if ('' === digest && '' === reason) return null
			if ('' === digest)
				throw new errors./* UsageError */ eb(
					input =>
						`${input('reason')} is given, but ${input('accept-hold')} is empty. Give it the evidence digest of the hold that is accepted (sha256:…), which the report of the hold shows.`
				)
			if (!/^sha256:[0-9a-f]{64}$/.test(digest))
				throw new errors./* UsageError */ eb(
					input =>
						`${input('accept-hold')} is '${(0, untrusted_text./* visible */ RK)(digest, 100)}'; it takes the evidence digest of the hold that is accepted: sha256: and 64 hexadecimal digits, as the report of the hold shows it.`
				)
			if ('' === reason)
				throw new errors./* UsageError */ eb(
					input => `${input('accept-hold')} is given without a ${input('reason')}. Say why this hold is accepted: the reason goes into the record.`
				)
			if ('' !== expected && expected !== digest)
				throw new errors./* UsageError */ eb(
					input =>
						`${input('accept-hold')} and ${input('expected-evidence')} are two different digests, but the evidence has only one. Give both the same digest, or leave one of them out.`
				)
			return { digest, reason }
		}
		function readModelName(raw) {
			let text = raw['model-name']
			if ('' === text) throw new errors./* UsageError */ eb(input => `No ${input('model-name')} is given. It is the name of the registered model.`)
			return (0, model./* modelName */ fD)(text)
		}
		function readTarget(raw) {
			let archiveExisting = (0, choice./* isOn */ M)(raw, 'archive-existing')
			return (0, target./* parseTarget */ hu)(raw.stage, raw.alias, archiveExisting)
		}
		/** Where somebody serves from: to roll it back, to adopt it. */ function readServingTarget(raw, verb) {
			let target = readTarget(raw)
			if ('retirement' !== target.kind) return target
			throw new errors./* UsageError */ eb(
				input =>
					`${input('stage')} is ${target.stage}, and no model is served from there, so there is nothing to ${verb}. Name the target that the version was promoted to: Staging, Production or an alias.`
			)
		}
		/** `fallbackUri`: what is taken where no tracking URI is given at all; null: that is an error. */ function readConnection(raw, env, fallbackUri) {
			let variable = name => env[name]?.trim() ?? ''
			let trackingUri = raw['tracking-uri'] || variable('MLFLOW_TRACKING_URI') || (fallbackUri ?? '')
			if ('' === trackingUri)
				throw new errors./* UsageError */ eb(
					input =>
						`No ${input('tracking-uri')} is given, ` +
						('command-line' === input.entry
							? 'MLFLOW_TRACKING_URI is not set, and this folder has no mlflow.db. Give the address '
							: 'and MLFLOW_TRACKING_URI is not set. Give the address ') +
						'of MLflow, for example https://mlflow.example.com or sqlite:///mlflow.db.'
				)
			let registryUri = raw['registry-uri'] || variable('MLFLOW_REGISTRY_URI') || (0, databricks_uri./* registryBeside */ gZ)(trackingUri)
			return {
				trackingUri,
				registryUri,
				credentials: (0, credentials./* chooseCredentials */ Mk)(
					{ token: raw['tracking-token'], username: raw['tracking-username'], password: raw['tracking-password'] },
					{ token: variable('MLFLOW_TRACKING_TOKEN'), username: variable('MLFLOW_TRACKING_USERNAME'), password: variable('MLFLOW_TRACKING_PASSWORD') }
				),
				headers: (0, tracking_headers./* readTrackingHeaders */ eH)(headersText(raw, env)),
				uiUrl: readUiUrl(raw['ui-url'], trackingUri) ?? pagesOf(raw, registryUri, env)
			}
		}
		/** As they are given: an input replaces the variable. */ function headersText(raw, env) {
			return raw['tracking-headers'] || (env.MLFLOW_TRACKING_HEADERS ?? '')
		}
		/** '' and `none` are not the same: who turns links off gets none. */ function pagesOf(raw, registryUri, env) {
			return '' === raw['ui-url'] ? (0, databricks_uri./* databricksPages */ Hx)(registryUri, env) : null
		}
		function readUiUrl(given, trackingUri) {
			if ('none' === given) return null
			if ('' === given) return isHttp(trackingUri) ? withoutCredentials(trackingUri) : null
			if (!isHttp(given))
				throw new errors./* UsageError */ eb(
					input => `${input('ui-url')} is not an http or https address. Give the address at which people open MLflow, or "none" for no links.`
				)
			return withoutCredentials(given)
		}
		function isHttp(uri) {
			return URL.canParse(uri) && /^https?:$/.test(new URL(uri).protocol)
		}
		function withoutCredentials(uri) {
			let url = new URL(uri)
			url.username = ''
			url.password = ''
			url.search = ''
			url.hash = ''
			return url.href.replace(/\/+$/, '')
		}
	},
	59105: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { YA: () => parseStage, _w: () => stageMeant, hu: () => parseTarget, sj: () => parseAlias })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_alias_rule_4 = __webpack_require__(52936)
		var $core_model_model_3 = __webpack_require__(86272)
		var $core_text_near_name_1 = __webpack_require__(56853)
		var $core_text_untrusted_text_2 = __webpack_require__(74213)
		/** Exactly one of `stage` and `alias` says where the version goes; '' is "not given". */ function parseTarget(stage, alias, archiveExisting) {
			if ('' !== stage && '' !== alias)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					input =>
						`Both a stage ('${(0, $core_text_untrusted_text_2./* .visible */ RK)(stage)}') and an alias ('${(0, $core_text_untrusted_text_2./* .visible */ RK)(alias)}') are given. A promotion moves one target: give exactly one of ${input('stage')} and ${input('alias')}.`
				)
			if ('' !== alias) return { kind: 'alias', alias: parseAlias(alias) }
			if ('' === stage)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					input =>
						`No target is given. Give the version's target: ${input('stage')} (Staging, Production, Archived, None) or ${input('alias')} (for example champion).`
				)
			let canonical = parseStage(stage)
			return 'Archived' === canonical || 'None' === canonical ? { kind: 'retirement', stage: canonical } : { kind: 'stage', stage: canonical, archiveExisting }
		}
		/** `isTarget`: it may be that an alias was meant, which has an input of its own. */ function parseStage(text, isTarget = true) {
			let stage = (0, $core_model_model_3./* .canonicalStage */ RQ)(text)
			if (null !== stage) return stage
			let meant = stageMeant(text.replace(/^stage:/i, ''))
			throw new $core_errors_errors_0./* .UsageError */ eb(input => {
				let hint =
					null !== meant
						? ` Did you mean '${meant}'?`
						: isTarget && null === (0, $core_model_alias_rule_4./* .aliasFault */ L)(bare(text))
							? ` For an alias give ${input('alias')} instead of ${input('stage')}.`
							: ''
				return `'${(0, $core_text_untrusted_text_2./* .visible */ RK)(text)}' is not a stage of MLflow. The stages are ${$core_model_model_3./* .stages */ _$.join(', ')}, in upper or lower case.${hint}`
			})
		}
		/** The stage that a word stands for, if it is near one; null if not. */ function stageMeant(word) {
			if (/^(?:prod|live)$/i.test(word)) return 'Production'
			return (
				(0, $core_model_model_3./* .canonicalStage */ RQ)(word) ??
				(0, $core_text_near_name_1./* .nearest */ pA)(word, $core_model_model_3./* .stages */ _$.slice(1))
			)
		}
		/** Throws a UsageError that says why MLflow does not take it. `before`: what is written before it here. */ function parseAlias(text, before = '') {
			let fault = (0, $core_model_alias_rule_4./* .aliasFault */ L)(text)
			if (null === fault) return (0, $core_model_model_3./* .aliasName */ sN)(text)
			let meant = bare(text)
			let hint = meant !== text && null === (0, $core_model_alias_rule_4./* .aliasFault */ L)(meant) ? ` Write ${before}${meant}.` : ''
			throw new $core_errors_errors_0./* .UsageError */ eb(
				`'${(0, $core_text_untrusted_text_2./* .visible */ RK)(text)}' cannot be used: an alias ${fault}.${hint}`
			)
		}
		/** Without what people write before the name of an alias. */ function bare(text) {
			return text.replace(/^(?:alias:|@)+/i, '')
		}
	},
	9398: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Bg: () => parseVersionSelector, gX: () => parseVersionInput, n6: () => parseNamedVersion })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_alias_rule_5 = __webpack_require__(52936)
		var $core_model_model_4 = __webpack_require__(86272)
		var $core_text_near_name_1 = __webpack_require__(56853)
		var $core_text_untrusted_text_3 = __webpack_require__(74213)
		var $target_2 = __webpack_require__(59105)
		/** What a version may look like, for error messages and help. */ let versionForms =
			'3, @challenger (or alias:challenger), Staging (or stage:Staging), latest, run:<run id>, models:/NAME/3, models:/NAME@challenger, file:PATH'
		function parseVersionInput(text) {
			if (text.startsWith('file:')) {
				let path = text.slice(5).trim()
				if ('' === path) throw new $core_errors_errors_0./* .UsageError */ eb(input => `${input('version')} is 'file:', which names no file: write file:PATH.`)
				return { kind: 'file', path }
			}
			return parseNamedVersion(text)
		}
		/** Of whichever registered model. */ function parseNamedVersion(text) {
			return text.startsWith('models:') ? { kind: 'named', ...parseModelUri(text) } : { kind: 'named', model: null, version: parseVersionSelector(text) }
		}
		/** `models:/NAME/3` or `models:/NAME@challenger`, as MLflow writes them. */ function parseModelUri(text) {
			let path = /^models:\/([^/].*)$/s.exec(text)?.[1]
			let wrong = why =>
				new $core_errors_errors_0./* .UsageError */ eb(
					`'${(0, $core_text_untrusted_text_3./* .visible */ RK)(text)}' ${why}. Write models:/NAME/3 or models:/NAME@challenger, with the name of a registered model.`
				)
			if (void 0 === path)
				throw wrong(
					text.startsWith('models://') ? 'names a server or a profile: MLflow copies no version from one server to another' : 'is not the address of a version'
				)
			let [name = '', number, ...more] = path.split('/')
			if (more.length > 0) throw wrong('has a "/" too many')
			if (void 0 !== number) {
				if (!/^\d+$/.test(number)) throw wrong(`ends in no version number${inMlflow(name, number)}`)
				return { model: (0, $core_model_model_4./* .modelName */ fD)(name), version: { kind: 'number', version: parseVersionNumber(number) } }
			}
			let at = name.lastIndexOf('@')
			if (at > 0) {
				let alias = (0, $target_2./* .parseAlias */ sj)(name.slice(at + 1))
				return { model: (0, $core_model_model_4./* .modelName */ fD)(name.slice(0, at)), version: { kind: 'alias', alias } }
			}
			throw wrong(/^m-[0-9a-f]{32}$/.test(name) ? 'names a logged model' : 'names no version')
		}
		/** MLflow itself reads `models:/NAME/Production` and `models:/NAME/latest`. */ function inMlflow(name, text) {
			let alone = 'latest' === text ? text : (0, $core_model_model_4./* .canonicalStage */ RQ)(text)
			if (null !== alone)
				return `: give the registered model by itself, as '${(0, $core_text_untrusted_text_3./* .visible */ RK)(name)}', and the version as ${alone}`
			return null !== (0, $core_model_alias_rule_5./* .aliasFault */ L)(text) || /\d/.test(text)
				? ''
				: `: for an alias write models:/${(0, $core_text_untrusted_text_3./* .visible */ RK)(name)}@${text}`
		}
		function parseVersionSelector(text) {
			if ('' === text) throw new $core_errors_errors_0./* .UsageError */ eb(input => `No ${input('version')} is given. It can be ${versionForms}.`)
			if (/^\d+$/.test(text)) return { kind: 'number', version: parseVersionNumber(text) }
			if ('latest' === text) return { kind: 'latest' }
			if (text.startsWith('@')) return { kind: 'alias', alias: (0, $target_2./* .parseAlias */ sj)(text.slice(1), '@') }
			if (text.startsWith('alias:')) return { kind: 'alias', alias: (0, $target_2./* .parseAlias */ sj)(text.slice(6), '@') }
			if (text.startsWith('stage:')) return { kind: 'stage', stage: (0, $target_2./* .parseStage */ YA)(text.slice(6), false) }
			if (text.startsWith('run:')) return { kind: 'run', run: parseRunId(text.slice(4)) }
			let stage = (0, $core_model_model_4./* .canonicalStage */ RQ)(text)
			if (null !== stage) return { kind: 'stage', stage }
			throw new $core_errors_errors_0./* .UsageError */ eb(
				`'${(0, $core_text_untrusted_text_3./* .visible */ RK)(text)}' is not a version. It can be ${versionForms}.${hintFor(text)}`
			)
		}
		/** Never proposes what is refused then. */ function hintFor(text) {
			let write = what => ` Did you mean '${(0, $core_text_untrusted_text_3./* .visible */ RK)(what)}'?`
			let number = /^(?:versions?|v|ver|no\.?|#|\+)?[ :#=]*0*([1-9]\d{0,8})(?:\.0)?$/i.exec(text.replaceAll(/^["']|["']$/g, ''))?.[1]
			if (void 0 !== number) return write(number)
			if (/^m-[0-9a-f]{32}$/.test(text)) return ' This is the id of a logged model: give the number of the version that was registered from it.'
			let run = /^(?:runs?:\/*)?([0-9a-f]{32})(?:\/.*)?$/i.exec(text)?.[1]
			if (void 0 !== run) return write(`run:${run.toLowerCase()}`)
			let [, name = '', which = ''] = /^([^/]+)[/@]([^/@]+)$/.exec(text) ?? []
			if (/^[1-9]\d*$/.test(which)) return write(`models:/${name}/${which}`)
			if (/^(?:the )?(?:latest|newest|last|head|highest)$/i.test(text)) return write('latest')
			let [, kind = '', rest = ''] = /^(\w+):(.+)$/.exec(text) ?? []
			let meant = '' === kind ? null : (0, $core_text_near_name_1./* .nearest */ pA)(kind, ['alias', 'stage', 'run', 'file', 'models'])
			if (null !== meant && meant !== kind) return write(`${meant}:${rest}`)
			if (/^[\w./-]+\.(?:version|txt)$/.test(text)) return write(`file:${text}`)
			let stage = (0, $target_2./* .stageMeant */ _w)(text)
			if (null !== stage) return write(stage)
			return null !== (0, $core_model_alias_rule_5./* .aliasFault */ L)(text) || /^[-\d]/.test(text) ? '' : ` For an alias write @${text}.`
		}
		/** MLflow answers version 1 for "01", so only the one spelling is taken. */ function parseVersionNumber(text) {
			let number = Number(text)
			if (!/^[1-9]\d*$/.test(text) || number > 2_147_483_647)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					`'${(0, $core_text_untrusted_text_3./* .visible */ RK)(text)}' is not a version number. Version numbers are whole numbers from 1, without leading zeros.`
				)
			return (0, $core_model_model_4./* .versionNumber */ e1)(number)
		}
		function parseRunId(text) {
			if (!/^[A-Za-z0-9_-]{1,64}$/.test(text))
				throw new $core_errors_errors_0./* .UsageError */ eb(
					`'${(0, $core_text_untrusted_text_3./* .visible */ RK)(text)}' is not a run id: MLflow's are 32 letters and digits (write run:<run id>).`
				)
			return (0, $core_model_model_4./* .runId */ Vz)(text)
		}
	},
	77591: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => canonicalText,
			LN: () => exactOf,
			Re: () => subtract,
			S0: () => divideByCount,
			SP: () => shown,
			UD: () => compare,
			WQ: () => add,
			be: () => isZero,
			jM: () => parseExact,
			lw: () => multiply,
			pR: () => percentOf,
			ys: () => absolute
		})
		/**
		 * Exact arithmetic for gates: a number is what its decimal text says, and nothing is ever rounded
		 * before it is compared. 0.9 + 0.05 is 0.95 here, which it is not in doubles.
		 */ /** Digits before and after the point are bounded by the text, the exponent by what a double holds. */ let decimal =
			/^([+-]?)(?:([0-9]+)(?:\.([0-9]*))?|\.([0-9]+))(?:[eE]([+-]?[0-9]+))?$/
		/** A finite double by its shortest decimal form. Throws a RangeError for NaN and the infinities. */ function exactOf(number) {
			let exact = parseExact(String(number))
			if (null === exact) throw new RangeError(`${number} is not a finite number`)
			return exact
		}
		/**
		 * The number that a decimal text stands for, every digit of it; null if it is no decimal number,
		 * or lies outside of what a double can hold (1e400, and 1e-400, which a double takes for zero).
		 */ function parseExact(text) {
			let match = decimal.exec(text)
			if (null === match) return null
			let fraction = match[3] ?? match[4] ?? ''
			let coefficient = BigInt(`${match[2] ?? ''}${fraction}`)
			if (0n === coefficient) return exact(0n, 0, 1n)
			let double = Number(text)
			// Also what keeps a hostile exponent from becoming a power of ten of that size.
			if (!Number.isFinite(double) || 0 === double) return null
			return exact('-' === match[1] ? -coefficient : coefficient, Number(match[5] ?? '0') - fraction.length, 1n)
		}
		function add(a, b) {
			let exponent = Math.min(a.exponent, b.exponent)
			let left = a.coefficient * powerOfTen(a.exponent - exponent) * b.divisor
			let right = b.coefficient * powerOfTen(b.exponent - exponent) * a.divisor
			return exact(left + right, exponent, a.divisor * b.divisor)
		}
		function subtract(a, b) {
			return add(a, { ...b, coefficient: -b.coefficient })
		}
		function multiply(a, b) {
			return exact(a.coefficient * b.coefficient, a.exponent + b.exponent, a.divisor * b.divisor)
		}
		/** `count` is a whole number from 1: the count of values of a mean, or 2 for a median. */ function divideByCount(a, count) {
			if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`a count is a whole number from 1, not ${count}`)
			return exact(a.coefficient, a.exponent, a.divisor * BigInt(count))
		}
		function absolute(a) {
			return a.coefficient < 0n ? { ...a, coefficient: -a.coefficient } : a
		}
		/** `amount` percent of the absolute value of `base`. */ function percentOf(amount, base) {
			let product = multiply(amount, absolute(base))
			return exact(product.coefficient, product.exponent - 2, product.divisor)
		}
		function compare(a, b) {
			let difference = subtract(a, b).coefficient
			return difference < 0n ? -1 : difference > 0n ? 1 : 0
		}
		function isZero(a) {
			return 0n === a.coefficient
		}
		/**
		 * Equal numbers give equal text, and every digit is there: a decimal as JavaScript writes its
		 * numbers (`0.9`, `-1.5e-7`, `1e+21`) where one exists, else a reduced fraction (`1/3`).
		 */ function canonicalText(a) {
			if (1n === a.divisor) return decimalText(a.coefficient, a.exponent, -6, 21)
			let scale = powerOfTen(Math.abs(a.exponent))
			if (a.exponent >= 0) return `${a.coefficient * scale}/${a.divisor}`
			let common = greatestCommonDivisor(a.coefficient, scale)
			return `${a.coefficient / common}/${a.divisor * (scale / common)}`
		}
		/**
		 * The same numbers for people: with at least so many significant digits (whole digits are never
		 * rounded away below 1e15, zeros at the end are left out), and with more where it takes more to
		 * show different numbers differently. The order of what is shown is the order of the numbers, and
		 * equal numbers look the same. An exponent stands only below 1e-4 and from 1e15.
		 */ function shown(values, minimumSignificantDigits = 4) {
			if (!Number.isSafeInteger(minimumSignificantDigits) || minimumSignificantDigits < 1)
				throw new RangeError(`significant digits are counted from 1, not ${minimumSignificantDigits}`)
			let different = new Set(values.map(canonicalText)).size
			let digits = minimumSignificantDigits
			for (;;) {
				let texts = values.map(value => roundedText(value, digits))
				if (new Set(texts).size === different) return texts
				// Jumps to where the closest two must differ: one digit at a time would take long for 1e-300.
				digits = Math.max(digits + 1, digitsThatTellApart(values) - 1)
			}
		}
		/** The significant digits with which a last place is no more than the smallest difference. */ function digitsThatTellApart(values) {
			let sorted = [...values].sort(compare)
			let digits = 1
			for (let [index, value] of sorted.entries()) {
				let next = sorted[index + 1]
				if (void 0 === next || 0 === compare(value, next)) continue
				let largest = Math.max(magnitude(value), magnitude(next))
				digits = Math.max(digits, largest - magnitude(subtract(next, value)) + 1)
			}
			return digits
		}
		function roundedText(value, digits) {
			if (isZero(value)) return '0'
			let order = magnitude(value)
			let finest = order - digits + 1
			let place = order < 15 ? Math.min(finest, 0) : finest
			let scaled = value.exponent - place
			let numerator = abs(value.coefficient) * powerOfTen(Math.max(scaled, 0))
			let denominator = value.divisor * powerOfTen(Math.max(-scaled, 0))
			// Half goes away from zero, as people round.
			let rounded = (2n * numerator + denominator) / (2n * denominator)
			return decimalText(value.coefficient < 0n ? -rounded : rounded, place, -4, 15)
		}
		/** floor(log10(|value|)), or -Infinity for zero. */ function magnitude(value) {
			if (isZero(value)) return -1 / 0
			let coefficient = abs(value.coefficient)
			let digits = String(coefficient).length
			if (1n === value.divisor) return digits - 1 + value.exponent
			let guess = digits - String(value.divisor).length
			let reached = guess >= 0 ? coefficient >= value.divisor * powerOfTen(guess) : coefficient * powerOfTen(-guess) >= value.divisor
			return (reached ? guess : guess - 1) + value.exponent
		}
		/** Plain where 10^`plainFrom` ≤ |number| < 10^`plainBelow`, else with an exponent. */ function decimalText(coefficient, exponent, plainFrom, plainBelow) {
			let all = String(abs(coefficient))
			let digits = withoutFinalZeros(all)
			if ('' === digits) return '0'
			let sign = coefficient < 0n ? '-' : ''
			let order = all.length - 1 + exponent
			if (order >= plainFrom && order < plainBelow) {
				if (order < 0) return `${sign}0.${'0'.repeat(-order - 1)}${digits}`
				if (digits.length <= order + 1) return `${sign}${digits.padEnd(order + 1, '0')}`
				return `${sign}${digits.slice(0, order + 1)}.${digits.slice(order + 1)}`
			}
			let mantissa = 1 === digits.length ? digits : `${digits[0]}.${digits.slice(1)}`
			return `${sign}${mantissa}e${order < 0 ? '-' : '+'}${Math.abs(order)}`
		}
		/** Brings any coefficient × 10^exponent / divisor (divisor > 0) into its one form. */ function exact(coefficient, exponent, divisor) {
			if (0n === coefficient) return data(0n, 0, 1n)
			let [c, e, d] = [coefficient, exponent, divisor]
			if (1n !== d) {
				let common = greatestCommonDivisor(c, d)
				c /= common
				d /= common
				for (; d % 10n === 0n; e -= 1) d /= 10n
				for (; d % 2n === 0n; e -= 1) {
					d /= 2n
					c *= 5n
				}
				for (; d % 5n === 0n; e -= 1) {
					d /= 5n
					c *= 2n
				}
			}
			if (c % 10n === 0n) {
				// By text: dividing by ten again and again would take the square of the length.
				let text = String(c)
				let kept = withoutFinalZeros(text)
				e += text.length - kept.length
				c = BigInt(kept)
			}
			return data(c, e, d)
		}
		function data(coefficient, exponent, divisor) {
			return { coefficient, exponent, divisor }
		}
		/** A loop: `/0+$/` would start anew at each zero of a long run in the middle. */ function withoutFinalZeros(digits) {
			let end = digits.length
			while (end > 0 && '0' === digits[end - 1]) end -= 1
			return digits.slice(0, end)
		}
		function powerOfTen(exponent) {
			return 10n ** BigInt(exponent)
		}
		function abs(integer) {
			return integer < 0n ? -integer : integer
		}
		function greatestCommonDivisor(a, b) {
			let [x, y] = [abs(a), abs(b)]
			while (0n !== y) [x, y] = [y, x % y]
			return x
		}
	},
	99694: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bd: () => versionThere,
			I$: () => targetVersion,
			hN: () => recordProblem,
			tU: () => promoted,
			wH: () => emptiedNotes,
			wx: () => archivedNotes,
			zp: () => inPlace
		})
		var $model_copy_1 = __webpack_require__(51464)
		var $model_model_0 = __webpack_require__(86272)
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
		/**
		 * Which version of the registered model whose target moves stands for the candidate there at the end:
		 * itself, or its copy. null: there is no copy.
		 */ function versionThere({ decision, copy }) {
			return copy ?? (0, $model_copy_1./* .versionInTarget */ dI)(decision.candidate, decision.copies)
		}
		/** Whether this run moved the target and read the version back as its holder. */ function promoted({ ending }) {
			return 'promoted' === ending.kind
		}
		/** Whether at the end the version holds the target, whoever moved it. */ function inPlace(outcome) {
			let { decision, ending } = outcome
			let there = versionThere(outcome)
			switch (ending.kind) {
				case 'promoted':
				case 'already-there':
					return true
				case 'conflict':
					return ending.inPlace
				case 'checked':
				case 'nothing-to-do':
					return null !== there && decision.holders.includes(there)
			}
		}
		/**
		 * The version that has the target at the end, as far as this run knows; of several the highest. null: none
		 * has it, or, after a conflict, nobody knows.
		 */ function targetVersion(outcome) {
			let { decision, ending } = outcome
			if (inPlace(outcome)) return versionThere(outcome)
			return 'conflict' === ending.kind ? null : (decision.holders[0] ?? null)
		}
		/** Why a promotion that stands could not be recorded; null where there is no such problem. */ function recordProblem({ ending }) {
			return 'promoted' === ending.kind ? ending.recordProblem : null
		}
	},
	48742: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Nj: () => tagsFor,
			Wg: () => anyEvidence,
			ai: () => searchKey,
			rS: () => evidenceText,
			yx: () => evidenceSources
		})
		let evidenceSources = ['training', 'evaluation', 'any']
		/** Everything that was measured of the version. */ let anyEvidence = { from: 'any', experiment: null, runTags: new Map(), maxAge: null }
		/** Two rules of one key search for the same runs; null: they search for none. */ function searchKey({ experiment, runTags }) {
			return null === experiment ? null : JSON.stringify([experiment, [...runTags].sort()])
		}
		/** The tags of a run that evaluated this version. */ function tagsFor({ runTags }, name, version) {
			return [...runTags].map(([key, value]) => ({
				key,
				value: value.replaceAll(/\{(name|version)\}/g, (_, what) => ('name' === what ? name : String(version)))
			}))
		}
		/** As a policy writes it on one line; '' where it says nothing. */ function evidenceText({ from, experiment, runTags, maxAge }) {
			return [
				...('any' === from ? [] : [`from: ${from}`]),
				...(null === experiment ? [] : [`experiment: ${JSON.stringify(experiment)}`]),
				...(0 === runTags.size ? [] : [`run-tags: ${JSON.stringify(Object.fromEntries([...runTags].sort()))}`]),
				...(null === maxAge ? [] : [`max-age: ${maxAge.text}`])
			].join(', ')
		}
	},
	11741: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vv: () => limitSide,
			gp: () => basisOf,
			on: () => baselineOfGate,
			x2: () => baselineKey,
			yl: () => aggregateOfGate
		})
		/** The version that a gate compares with; null for an absolute gate. */ function baselineOfGate(gate) {
			switch (gate.kind) {
				case 'better-than':
					return gate.baseline
				case 'threshold':
					return 'baseline' === gate.bound.kind ? gate.bound.baseline : null
			}
		}
		/**
		 * From which side a confidence limit bounds the candidate's value: the lower limit of one that must
		 * be high, the upper limit of one that must be low. A value has no limit that it must equal, so no
		 * gate asks for one; throws a `RangeError` where one does.
		 */ function limitSide({ comparator }) {
			switch (comparator) {
				case '>=':
				case '>':
					return 'lower'
				case '<=':
				case '<':
					return 'upper'
				case '==':
					throw new RangeError('a confidence limit stands for no value that must be equal to a bound')
			}
		}
		/** The metric that a confidence limit comes from: the count of samples, or the limit itself. */ function basisOf(confidence) {
			return 'wilson' === confidence.kind ? confidence.samples : confidence.metric
		}
		/** The function of a metric's history that is shown for a gate, and compared by a threshold. */ function aggregateOfGate(gate) {
			return 'threshold' === gate.kind ? gate.aggregate : 'median'
		}
		/** `champion`, `alias:NAME`, `stage:NAME`, `version:N`, `models:/NAME/N` or `models:/NAME@ALIAS`. */ function baselineKey(baseline) {
			switch (baseline.kind) {
				case 'champion':
					return 'champion'
				case 'alias':
					return `alias:${baseline.alias}`
				case 'stage':
					return `stage:${baseline.stage}`
				case 'version':
					return `version:${baseline.version}`
				case 'model-version':
					return `models:/${baseline.model}/${baseline.version}`
				case 'model-alias':
					return `models:/${baseline.model}@${baseline.alias}`
			}
		}
	},
	86651: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BZ: () => printGate,
			OJ: () => bareNameCharacters,
			bp: () => gateText,
			ej: () => absoluteLine,
			fL: () => percentText,
			o: () => printGateFor,
			sI: () => isWritableName,
			tr: () => effectText,
			uD: () => unwritableCharacters
		})
		/* unused harmony export printBound */ var $arithmetic_exact_0 = __webpack_require__(77591)
		var $gate_1 = __webpack_require__(11741)
		/** What a name may hold outside of quotes: letters and digits of any script, and `_ - . : /`. */ let bareNameCharacters = String.raw`\p{L}\p{N}_\-.:/`
		/** What no name can hold, in quotes either: it would end the quotes or the line, or hide in it. */ let unwritableCharacters = String.raw`"\p{Cc}\u2028\u2029`
		let bareText = new RegExp(`^[${bareNameCharacters}]*$`, 'u')
		let writableText = new RegExp(`^[^${unwritableCharacters}]+$`, 'u')
		/** Whether a gate line can hold this metric's name (or pattern): not empty, no `"`, no control. */ function isWritableName(name) {
			return writableText.test(name)
		}
		/**
		 * The gate as one line of `gates`, which reads back as the same gate where a line can say it; what
		 * only the long form says follows in words. Throws a RangeError for a name that no line can hold
		 * (see `isWritableName`).
		 */ function printGate(gate) {
			return printGateOn(printMetric(gate.metric), gate)
		}
		/**
		 * For people: the gate with one of the names that its pattern stands for. Never throws: a name
		 * that no gate line can hold is written as JSON writes it.
		 */ function printGateFor(gate, name) {
			return printGateOn(forPeople(name), gate)
		}
		function printGateOn(metric, gate) {
			let severity = 'fail' === gate.severity ? '' : `${gate.severity}: `
			return [`${severity}${printQuestion(metric, gate)}`, ...qualifiers(gate)].join(', ')
		}
		function printQuestion(metric, gate) {
			switch (gate.kind) {
				case 'threshold':
					return `${printMeasured(metric, gate)} ${gate.comparator} ${printBound(gate.bound)}`
				case 'better-than':
					return `${metric}${printDataset(gate.dataset)} better than ${printBaseline(gate.baseline)}`
			}
		}
		/** What stands left of the operator: `max(val_auc@holdout)`, `train_auc - val_auc`. */ function printMeasured(metric, { aggregate, dataset, minus }) {
			let first = printTerm(metric, aggregate, dataset)
			if (null === minus) return first
			// A bare number there would be one that is taken off.
			let isNumber = null !== (0, $arithmetic_exact_0./* .parseExact */ jM)(minus.metric)
			let second = isNumber ? `"${minus.metric}"` : forPeople(minus.metric)
			return `${first} - ${printTerm(second, minus.aggregate, minus.dataset)}`
		}
		function printTerm(metric, aggregate, dataset) {
			let measured = `${metric}${printDataset(dataset)}`
			return 'last' === aggregate ? measured : `${aggregate}(${measured})`
		}
		/** `@holdout-v3`. */ function printDataset(dataset) {
			if (null === dataset) return ''
			return bareText.test(dataset) ? `@${dataset}` : `@${quotedForPeople(dataset)}`
		}
		/** What no gate line can say, each in a few words. */ function qualifiers(gate) {
			let { samples } = gate
			return [
				...('better-than' === gate.kind ? betterThanWords(gate) : []),
				...(null === samples ? [] : [`with ${forPeople(samples.metric)} >= ${samples.min}`]),
				...('threshold' === gate.kind && null !== gate.confidence ? [confidenceWords(gate.confidence)] : [])
			]
		}
		function betterThanWords(gate) {
			let test = 'wilcoxon' === gate.test ? 'Wilcoxon by step' : 'Mann-Whitney'
			let effect = effectText(gate)
			return [`${gate.better} is better`, `${test} at ${gate.alpha}`, ...(null === effect ? [] : [effect])]
		}
		/** `by more than 0.01`; null where any difference is enough. */ function effectText({ minimumEffect }) {
			let effect = (0, $arithmetic_exact_0./* .parseExact */ jM)(minimumEffect)
			return null === effect || (0, $arithmetic_exact_0./* .isZero */ be)(effect) ? null : `by more than ${minimumEffect}`
		}
		function confidenceWords(confidence) {
			switch (confidence.kind) {
				case 'wilson':
					return `${percentText(confidence.level)} confident over ${forPeople(confidence.samples)}`
				case 'logged':
					return `by its limit ${forPeople(confidence.metric)}`
			}
		}
		/** 0.95 is `95 %`: moved in decimals, for doubles would say 57.99999999999999. */ function percentText(level) {
			return `${(0, $arithmetic_exact_0./* .canonicalText */ A4)((0, $arithmetic_exact_0./* .multiply */ lw)((0, $arithmetic_exact_0./* .exactOf */ LN)(level), (0, $arithmetic_exact_0./* .exactOf */ LN)(100)))} %`
		}
		function forPeople(name) {
			return isWritableName(name) ? printName(name) : JSON.stringify(name)
		}
		function quotedForPeople(name) {
			return isWritableName(name) ? `"${name}"` : JSON.stringify(name)
		}
		/** The right side of a gate line: `0.90`, `champion - 0.5%`. */ function printBound(bound) {
			switch (bound.kind) {
				case 'number':
					return bound.number
				case 'baseline':
					return `${printBaseline(bound.baseline)}${printMargin(bound.margin)}`
			}
		}
		/** In quotes where a registered model's name has spaces. */ function printBaseline(baseline) {
			let key = (0, $gate_1./* .baselineKey */ x2)(baseline)
			return /\s/u.test(key) ? `"${key}"` : key
		}
		/** A metric's name or pattern as a gate line holds it, in quotes where it takes quotes. */ function printMetric(metric) {
			switch (metric.kind) {
				case 'name':
					return printName(metric.name)
				case 'pattern':
					return printPattern(metric.pattern)
			}
		}
		function printName(name) {
			if (!isWritableName(name)) throw new RangeError(`no gate line can hold the metric name ${JSON.stringify(name)}`)
			// A colon at the end would read as the end of a severity, and a hyphen alone as a minus.
			return bareText.test(name) && !name.endsWith(':') && '-' !== name ? name : `"${name}"`
		}
		/** Stars stay outside of the quotes, where they are stars. */ function printPattern(pattern) {
			let pieces = pattern.split('*')
			if (1 === pieces.length) throw new RangeError(`the pattern ${JSON.stringify(pattern)} has no *, so it is a name`)
			return pieces.map(piece => ('' === piece ? '' : printName(piece))).join('*')
		}
		function printMargin(margin) {
			if (null === margin) return ''
			return ` ${margin.sign} ${margin.amount}${'percent' === margin.unit ? '%' : ''}`
		}
		/** The gate as it is written, with the one name that it stands for here. */ function gateText({ gate, metric }) {
			// A name is as it was written, and a pattern that matches nothing stands for itself.
			let asWritten = 'name' === gate.metric.kind || gate.metric.pattern === metric
			return asWritten ? printGate(gate) : printGateFor(gate, metric)
		}
		/** An absolute gate on the same metric, function and dataset, whose number is still to be chosen. */ function absoluteLine({ gate, metric }) {
			let name = forPeople(metric)
			if ('threshold' === gate.kind) return `${printMeasured(name, gate)} ${gate.comparator} NUMBER`
			let sign = 'higher' === gate.better ? '>=' : '<='
			return `${name}${printDataset(gate.dataset)} ${sign} NUMBER`
		}
	},
	52936: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => aliasFault })
		/** MLflow: letters, digits, `_` and `-` of any script, 1 to 255 of them. */ let allowed = /^[\p{L}\p{N}_-]+$/u
		let versionLike = /^v\p{Nd}+$/iu
		let longest = 255
		/** Why MLflow does not take this as an alias, for a message after "an alias"; null if it does. */ function aliasFault(alias) {
			if ('' === alias) return 'cannot be empty'
			if ('latest' === alias.toLowerCase()) return 'cannot be "latest", in upper or lower case: MLflow reserves it'
			if (versionLike.test(alias)) return 'cannot be "v" and a number: MLflow reserves that for versions'
			if (!allowed.test(alias)) return 'can have only letters, digits, "_" and "-"'
			if ([...alias].length > longest) return `can have at most ${longest} characters`
			return null
		}
	},
	38156: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => requestedCommands })
		/** The `command` input. `auto` becomes one of the others by what triggered the run. */ let requestedCommands = [
			'auto',
			'check',
			'promote',
			'rollback',
			'clear-rollback',
			'adopt',
			'audit'
		]
	},
	51464: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$A: () => changedSince,
			IS: () => tagsForCopy,
			SQ: () => isSameModel,
			XR: () => copySource,
			a4: () => copyFault,
			dI: () => versionInTarget,
			h8: () => isCopyOf,
			mx: () => copySourceText
		})
		var $text_untrusted_text_0 = __webpack_require__(74213)
		/**
		 * Which version of the registered model whose target is to move stands for the candidate there: itself, or
		 * its copy. null: there is no copy yet.
		 */ function versionInTarget({ version }, copies) {
			return null === copies ? version : (copies.used?.version ?? null)
		}
		/** `models:/NAME/N`: what MLflow writes as the source of a copy. */ function copySourceText({ model, version }) {
			return `models:/${model}/${version}`
		}
		/** What a version says that it is a copy of; null: it is no copy. */ function copySource(source) {
			let [, name, number] = /^models:\/+([^/]+)\/([1-9]\d{0,14})$/s.exec(source) ?? []
			return void 0 === name ? null : { model: name, version: Number(number) }
		}
		/** Whether the registry says that a version was copied from that one, and not from another of that number before. */ function isCopyOf(row, of) {
			return row.source === copySourceText(of) && row.createdAt >= of.createdAt
		}
		/**
		 * Whether two versions are one and the same model as far as the registry says it: one was copied from the
		 * other, or both from the same version of the same run.
		 */ function isSameModel(a, b) {
			if (a.model === b.model && a.version === b.version) return true
			if (isCopyOf(a, b) || isCopyOf(b, a)) return true
			return null !== copySource(a.source) && a.source === b.source && a.runId === b.runId
		}
		/** What a copy gets of these tags: Stagegate's own are about the version that has them, and no other. */ function tagsForCopy(tags) {
			return [...tags].filter(([key]) => !key.startsWith('stagegate_'))
		}
		/** Why MLflow cannot be asked for a copy of that registered model, as a clause; null: it can. */ function copyFault(model) {
			// MLflow takes the name from `models:/NAME/N` by the rules of a URL.
			return /[?\p{Cc}]/u.test(model) ? 'its name has a "?" or a control character, which MLflow does not read in "models:/NAME/N"' : null
		}
		/** Why a version is not any more what it was when it was read, as a sentence; null: it is. */ function changedSince(before, now) {
			let how =
				null === now || now.model !== before.model || now.createdAt !== before.createdAt
					? 'was deleted'
					: now.source !== before.source || now.runId !== before.runId || now.status !== before.status
						? 'was changed'
						: null
			if (null === how) return null
			let what = `Version ${before.version} of '${(0, $text_untrusted_text_0./* .visible */ RK)(before.model)}'`
			return `${what} ${how} by somebody else meanwhile, so it was not copied.`
		}
	},
	29369: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$J: () => sameDatasetByDefault,
			B3: () => firstPromotions,
			Cg: () => firstPromotionByDefault,
			KD: () => gateSetsOf,
			S5: () => sameDatasets
		})
		/** Strictest first. */ let firstPromotions = ['hold', 'require-absolute', 'allow']
		let sameDatasets = ['require', 'hold', 'warn', 'ignore']
		/** What a policy asks where it does not say. */ let firstPromotionByDefault = 'require-absolute'
		let sameDatasetByDefault = 'hold'
		/** The policy's gates and the inputs': judged apart, so that neither stands in for the other's. */ function gateSetsOf({ policy, gates }) {
			return [policy?.asks.gates ?? [], 'gates' === gates.kind ? gates.gates : []]
		}
	},
	62108: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => fullHash, u: () => commitHash })
		/** Git's own word for "no commit": all zeros. */ let nothing = /^0+$/
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
				? 'a short hash may match another commit later: give all 40 digits'
				: 'it is not the hash of a commit (40 or 64 hexadecimal digits)'
			return { kind: 'none', because }
		}
		/** The same where it does not matter why there is none. GitHub says "no commit" in zeros. */ function fullHash(text) {
			let commit = commitHash(text ?? '')
			return 'full' === commit.kind ? commit.hash : null
		}
	},
	95513: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => withoutCommands, v: () => harmlessLines })
		var $core_text_untrusted_text_0 = __webpack_require__(74213)
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
	55442: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => repositoryName, t: () => workflowRun })
		/** `octo-bank/fraud-model`: as messages name it. */ function repositoryName({ owner, name }) {
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
	21965: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _w: () => stageMeant, nk: () => parseBaseline, t: () => takeBaselineWord })
		var $core_model_alias_rule_4 = __webpack_require__(52936)
		var $core_model_model_5 = __webpack_require__(86272)
		var $core_text_near_name_0 = __webpack_require__(56853)
		var $line_reader_1 = __webpack_require__(82966)
		var $margin_2 = __webpack_require__(16836)
		var $quotes_3 = __webpack_require__(36915)
		/** What else people call the stages. */ let otherStages = { prod: 'Production', live: 'Production', stage: 'Staging', stg: 'Staging', archive: 'Archived' }
		/** A hyphen and a whole number may be part of an alias; a point or a percent sign cannot. */ let marginAfterAlias = /\+|-(?=[0-9]*(?:\.[0-9]|%))/
		/** The word that may name a baseline: one with spaces in it stands in quotes. */ function takeBaselineWord(reader) {
			reader.skipSpaces()
			let at = reader.index
			if (!reader.source.text.startsWith('"models:/', at)) return reader.takeWord()
			return { text: (0, $quotes_3./* .parseQuotes */ p)(reader, 'the name of a registered model'), at: at + 1 }
		}
		/**
		 * `champion`, `alias:NAME`, `stage:NAME`, `version:N`, `models:/NAME/N` or `models:/NAME@ALIAS`; null if
		 * the word is none of these.
		 */ function parseBaseline(reader, word, at) {
			if ('champion' === word) return { kind: 'champion' }
			let colon = word.indexOf(':')
			if (-1 === colon) return null
			let name = word.slice(colon + 1)
			let nameAt = at + colon + 1
			switch (word.slice(0, colon)) {
				case 'alias':
					return parseAlias(reader, name, nameAt)
				case 'stage':
					return parseStage(reader, name, nameAt)
				case 'version':
					return parseVersion(reader, name, nameAt)
				case 'models':
					return parseOfModel(reader, name, nameAt)
				default:
					return null
			}
		}
		function parseAlias(reader, name, at) {
			throwIfMarginIsGlued(reader, 'alias', name, at)
			let fault = (0, $core_model_alias_rule_4./* .aliasFault */ L)(name)
			if (null !== fault) throw reader.error(`an alias ${fault}; found ${'' === name ? 'nothing' : ((0, $line_reader_1./* .quoted */ TL))(name)}`, at)
			return { kind: 'alias', alias: (0, $core_model_model_5./* .aliasName */ sN)(name) }
		}
		function parseStage(reader, name, at) {
			let stage = (0, $core_model_model_5./* .canonicalStage */ RQ)(name)
			if (null !== stage) return { kind: 'stage', stage }
			throwIfMarginIsGlued(reader, 'stage', name, at)
			let meant = stageMeant(name)
			let found = '' === name ? 'nothing' : (0, $line_reader_1./* .quoted */ TL)(name)
			let hint = (0, $line_reader_1./* .suggestion */ h)(null === meant ? null : `stage:${meant}`)
			throw reader.error(`expected a stage (${$core_model_model_5./* .stages */ _$.join(', ')}), found ${found}${hint}`, at)
		}
		function parseVersion(reader, text, at) {
			if (/^[1-9][0-9]*$/.test(text)) {
				let number = Number(text)
				if (Number.isSafeInteger(number)) return { kind: 'version', version: (0, $core_model_model_5./* .versionNumber */ e1)(number) }
				throw reader.error(`no version has a number as large as ${(0, $line_reader_1./* .quoted */ TL)(text)}`, at)
			}
			throwIfMarginIsGlued(reader, 'version', text, at)
			let plain = /^[vV]?0*([1-9][0-9]{0,14})$/.exec(text)?.[1]
			let hint = (0, $line_reader_1./* .suggestion */ h)(void 0 === plain ? null : `version:${plain}`)
			let found = '' === text ? 'nothing' : (0, $line_reader_1./* .quoted */ TL)(text)
			throw reader.error(`expected a version's number, a whole number from 1, found ${found}${hint}`, at)
		}
		/** After `models:`: `/NAME/N` or `/NAME@ALIAS`. */ function parseOfModel(reader, text, at) {
			let [, name, number] = /^\/([^/]+)\/([^/]*)$/s.exec(text) ?? []
			if (void 0 !== name && void 0 !== number) {
				let numberAt = at + text.length - number.length
				let baseline = parseVersion(reader, number, numberAt)
				if ('version' !== baseline.kind) throw new Error('a number that was read is one')
				return { kind: 'model-version', model: (0, $core_model_model_5./* .modelName */ fD)(name), version: baseline.version }
			}
			let [, model, alias] = /^\/([^/]+)@([^@/]*)$/s.exec(text) ?? []
			if (void 0 !== model && void 0 !== alias) {
				let baseline = parseAlias(reader, alias, at + text.length - alias.length)
				if ('alias' !== baseline.kind) throw new Error('an alias that was read is one')
				return { kind: 'model-alias', model: (0, $core_model_model_5./* .modelName */ fD)(model), alias: baseline.alias }
			}
			throw reader.error('expected a version of a registered model: models:/NAME/N or models:/NAME@ALIAS, in quotes if the name has spaces', at - 7)
		}
		/** The stage that a word stands for, if it is near one; null if not. */ function stageMeant(word) {
			let lower = word.toLowerCase()
			let other = Object.hasOwn(otherStages, lower) ? otherStages[lower] : void 0
			return (
				(0, $core_model_model_5./* .canonicalStage */ RQ)(word) ??
				other ??
				(0, $core_text_near_name_0./* .nearest */ pA)(word, $core_model_model_5./* .stages */ _$.slice(1))
			)
		}
		/** `alias:prod-0.5%`, `version:3+0.1`. */ function throwIfMarginIsGlued(reader, kind, name, at) {
			let glued = ('alias' === kind ? marginAfterAlias : /[-+]/).exec(name)
			if (null === glued || 0 === glued.index) return
			throw (0, $margin_2./* .gluedMargin */ ix)(reader, `${kind}:${name}`, kind.length + 1 + glued.index, at + glued.index)
		}
	},
	29217: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DJ: () => throwIfListed,
			jo: () => gateHint,
			jy: () => nameHint,
			mu: () => withHint,
			op: () => throwIfSeveral
		})
		var $core_arithmetic_exact_3 = __webpack_require__(77591)
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		var $line_reader_1 = __webpack_require__(82966)
		var $severity_words_2 = __webpack_require__(76533)
		/** What people write round a gate, or instead of one, in other languages. */ /** The mark of a list, and what follows is no operator: a metric may be called `*`. */ let listed =
			/^(?<marks>(?:(?:[-*•·–—]|[0-9]+[.)])[ \t]+)+)(?<gate>[^ \t<>=!≥≤#].*)$/u
		/** `- val_auc >= 0.9`, as a list of YAML or Markdown has it. */ function throwIfListed(reader) {
			let { text } = reader.source
			let { marks, gate } = listed.exec(text.slice(reader.index))?.groups ?? {}
			if (void 0 === marks || void 0 === gate) return
			throw reader.error(
				`a gate line begins with its metric; remove the list mark ${(0, $line_reader_1./* .quoted */ TL)(marks.trim())}: ${(0, $line_reader_1./* .quoted */ TL)(gate)}`
			)
		}
		let baselineWord = /^(?:champion|(?:alias|stage|version):[^,;]*)$/
		/** `x >= 0.9, y >= 0.8`; `word` is what stands where a bound or a margin is expected. */ function throwIfSeveral(reader, word, at) {
			let cut = word.search(/[,;]/)
			if (cut < 1) return
			let bound = word.slice(0, cut)
			let isBound = null !== (0, $core_arithmetic_exact_3./* .parseExact */ jM)(bound.replace(/%$/, '')) || baselineWord.test(bound)
			// 0,9 is one number as other languages write it.
			if (!isBound || /^[-+]?[0-9]+,[0-9]+(?:%|$)/.test(word)) return
			let sign = (0, $line_reader_1./* .quoted */ TL)(word.charAt(cut))
			let rest = reader.source.text.slice(at + cut + 1).replace(/[ \t]#.*$/, '')
			throw reader.error('' === rest.trim() ? `a gate line ends here; remove the ${sign}` : `write each gate on its own line, without the ${sign}`, at + cut)
		}
		/** Why what stands there is no metric's name; null: nothing more can be said. */ function nameHint(reader) {
			let rest = reader.source.text.slice(reader.index)
			let [, inQuotes = '', after = ''] = /^['‘’“”„](.*?)['‘’“”](.*)$/u.exec(rest) ?? []
			if ('' !== inQuotes)
				return isGate(inQuotes)
					? `write the gate without quotes: ${(0, $line_reader_1./* .quoted */ TL)(inQuotes)}`
					: `a name takes double quotes, as in ${(0, $core_text_untrusted_text_4./* .visible */ RK)(`"${inQuotes}"${after}`, 60)}`
			if (rest.startsWith('[')) return 'write each gate on its own line, without brackets'
			return rest.startsWith('@') || rest.startsWith('~') ? fileHint(rest) : null
		}
		/**
		 * Why no operator follows. `whole`: from the metric on; `name`: what stands before an operator, where
		 * there is one. null: nothing more can be said.
		 */ function gateHint(reader, whole, name) {
			if (reader.atEnd) {
				let inQuotes = /^"([^"]*)"$/.exec(whole.trim())?.[1] ?? ''
				return isGate(inQuotes) ? `only a name is written in quotes, not the gate: ${(0, $line_reader_1./* .quoted */ TL)(inQuotes)}` : fileHint(whole)
			}
			let [, word = '', metric = ''] = /^(\S+)[ \t]+(\S+)$/.exec(name) ?? []
			let severity = (0, $severity_words_2./* .severityNamed */ x)(word)
			return null === severity ? null : (0, $line_reader_1./* .didYouMean */ au)(`${severity}: ${metric}`)
		}
		function isGate(text) {
			return /[^ \t][ \t]*[<>=≥≤]/u.test(text)
		}
		/** One word that looks like the path of a file. */ function fileHint(text) {
			let path = text.trim().replace(/^(?:@|file:)/, '')
			let isPath = /^(?:\.{0,2}\/|~)|\.(?:txt|ya?ml|json|toml|md|gates?)$/i.test(path)
			if (/[ \t"]/.test(path) || !isPath) return null
			return input => {
				let lines = 'expected gate lines, found the name of a file'
				if (/\.ya?ml$/i.test(path)) return `${lines}; a policy file is named by ${input('policy')}`
				return 'command-line' === input.entry
					? `${lines}: ${input('gates')} "$(cat ${(0, $core_text_untrusted_text_4./* .visible */ RK)(path, 60)})" passes its lines`
					: `${lines}: write its lines under gates: |`
			}
		}
		/** A problem, and what may help. */ function withHint(problem, hint) {
			return null === hint ? problem : input => `${problem}; ${(0, $core_errors_errors_0./* .inWords */ r4)(hint, input)}`
		}
	},
	36467: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => GateLineError })
		var $core_errors_errors_0 = __webpack_require__(58692)
		/** How many characters of a long line are shown on either side of the place. */ let reach = 60
		/** What a reader could not see, or that would move the caret away from its place. */ let unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu
		/**
		 * A gate line that cannot be read. The message says where, what was expected and what was found,
		 * and shows the line with a caret below the place.
		 */ class GateLineError extends $core_errors_errors_0./* .UsageError */ eb {
			line
			/** From 1, counted in code points, as editors show it. */ column
			/** The place in the line's text, in UTF-16 units; its length is the end of the line. */ index
			/** The message without the place and the line. */ problem
			constructor(source, index, problem) {
				let before = [...source.text.slice(0, index)].length
				let column = source.column + before
				super(input => {
					let place = `${source.source ?? nameOfInput(input)}, line ${source.line}, column ${column}`
					return `${place}: ${(0, $core_errors_errors_0./* .inWords */ r4)(problem, input)}\n${excerpt(source, index)}`
				})
				this.name = 'GateLineError'
				this.line = source.line
				this.column = column
				this.index = index
				this.problem = problem
			}
		}
		function nameOfInput(input) {
			return 'command-line' === input.entry ? input('gates') : 'gates'
		}
		/** The gutter also keeps a line that begins with `::` from being a command to the runner. */ function excerpt(source, index) {
			let before = [...source.text.slice(Math.max(0, index - 4 * reach), index)].slice(-reach)
			let after = [...source.text.slice(index, index + 4 * reach)].slice(0, reach)
			let cutBefore = before.join('').length < index ? '…' : ''
			let cutAfter = index + after.join('').length < source.text.length ? '…' : ''
			let shown = `${cutBefore}${visible(before)}${visible(after)}${cutAfter}`
			let indent = ' '.repeat(before.length + cutBefore.length)
			let number = String(source.line)
			return `  ${number} | ${shown}\n  ${' '.repeat(number.length)} | ${indent}^`
		}
		/** One visible character for each code point, so that the caret stays where it belongs. */ function visible(characters) {
			return characters.join('').replaceAll('\t', ' ').replace(unseen, '\ufffd')
		}
	},
	31707: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			ED: () => parseBaselineText,
			ZT: () => parseBoundText,
			Tr: () => parseGateLine,
			jc: () => parseMeasuredText,
			_J: () => sourceLine,
			K2: () => throwIfTooLong
		})
		var exact = __webpack_require__(77591)
		var gate_line_baseline = __webpack_require__(21965)
		var alias_rule = __webpack_require__(52936)
		var near_name = __webpack_require__(56853)
		var untrusted_text = __webpack_require__(74213)
		var line_reader = __webpack_require__(82966)
		var gate_line_margin = __webpack_require__(16836)
		// CONCATENATED MODULE: ./src/policy-file/gate-line/bound-problem.ts
		let baselines = 'champion, alias:NAME, stage:NAME, version:N'
		/** A number and an operator at the start of the line. */ let numberOnTheLeft = /^[ \t]*[-+]?[0-9.]+[ \t]*[<>=]/
		/** `champion*0.99`, `0.99*champion`. */ let factorOfChampion = /^(?:champion[*×](?<behind>.*)|(?<before>[0-9.]+)[*×]champion)$/u
		let looksLikeNumber = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i
		/** Why the word right of the operator is not what was expected, and what is nearest. */ function problemOfBound(reader, word, at, what) {
			if (/^champion[-+]/.test(word)) return (0, gate_line_margin./* gluedMargin */ ix)(reader, word, 8, at + 8)
			let dataset = /^[^@]+@(.+)$/.exec(word)?.[1]
			if (void 0 !== dataset)
				return reader.error(
					`write the dataset after the metric, on the left; it applies to both sides: x@${(0, untrusted_text./* visible */ RK)(dataset, 60)}`,
					at + word.indexOf('@')
				)
			let comment = word.indexOf('#')
			if (comment > 0) return reader.error('a comment needs a space before its #', at + comment)
			let found = '' === word ? 'the end of the line' : reader.found(at)
			let hint = '' === word ? null : hintFor(reader, word)
			let expected = `expected ${what} (${baselines})`
			return reader.error(`${expected}, found ${found}${null === hint ? '' : `; ${hint}`}`, at)
		}
		function hintFor(reader, word) {
			if (numberOnTheLeft.test(reader.source.text)) return 'the metric goes on the left'
			let factor = factorOfChampion.exec(word)?.groups
			if (void 0 !== factor) return (0, gate_line_margin./* percentageFor */ _A)('champion', factor.behind ?? factor.before ?? '')
			return numberHint(word) ?? baselineHint(reader, word)
		}
		function numberHint(word) {
			if (/^[-+]?(\.?(nan|inf)|infinity|∞)$/i.test(word)) return 'a bound must be a finite number'
			if (looksLikeNumber.test(word)) return 'it is too large or too small to compare with'
			if (word.endsWith('%')) {
				let amount = (0, exact./* parseExact */ jM)(word.slice(0, -1))
				if (null === amount) return 'a percentage needs a baseline, as in champion - 5%'
				let fraction = amount.coefficient < 0n ? null : (0, exact./* canonicalText */ A4)((0, exact./* percentOf */ pR)(amount, (0, exact./* exactOf */ LN)(1)))
				let asNumber = null === fraction ? '' : `; as a plain number it is ${fraction}`
				return `a percentage needs a baseline, as in champion - 5%${asNumber}`
			}
			if (/^[-+]?[0-9]+,[0-9]/.test(word)) return 'the decimal sign is a point, as in 0.9'
			if (/^[-+]?[0-9]+(_[0-9]+)+(\.[0-9]+)?$/.test(word)) return 'digits are not grouped'
			if (/^[−–—]/u.test(word)) return 'write a minus as the plain hyphen -'
			return null
		}
		function baselineHint(reader, word) {
			if ('alias' === word || 'stage' === word || 'version' === word) {
				let next = new RegExp(`\\b${word}[ \\t]+(\\w[\\w-]*)`).exec(reader.source.text)?.[1]
				return `write ${word}:${next ?? ('version' === word ? 'N' : 'NAME')}`
			}
			if (/^["'‘’“”]/u.test(word)) {
				let inside = word.replace(/^["'‘’“”]|["'‘’“”]$/gu, '')
				return null === (0, exact./* parseExact */ jM)(inside) ? 'only the metric, on the left, takes quotes' : `write a number without quotes: ${inside}`
			}
			if (word.startsWith('$')) return 'this variable was not replaced by its value'
			if (word.startsWith('champion.')) return 'a gate compares the same metric of both versions: write champion'
			if (word.startsWith('@')) return aliasHint(word.slice(1))
			let colon = word.indexOf(':')
			if (-1 !== colon) {
				let kind = (0, near_name./* nearest */ pA)(word.slice(0, colon), ['alias', 'stage', 'version'])
				return null === kind ? null : (0, line_reader./* didYouMean */ au)(kind + word.slice(colon))
			}
			if (/^[0-9]/.test(word)) return null
			if (null !== (0, near_name./* nearest */ pA)(word, ['champion'])) return (0, line_reader./* didYouMean */ au)('champion')
			let stage = (0, gate_line_baseline./* stageMeant */ _w)(word)
			if (null !== stage) return (0, line_reader./* didYouMean */ au)(`stage:${stage}`)
			let version = /^v([1-9][0-9]{0,14})$/i.exec(word)?.[1]
			if (void 0 !== version) return (0, line_reader./* didYouMean */ au)(`version:${version}`)
			return aliasHint(word)
		}
		function aliasHint(name) {
			return null === (0, alias_rule./* aliasFault */ L)(name) ? `an alias is written ${(0, line_reader./* quoted */ TL)(`alias:${name}`)}` : null
		}
		var common_mistakes = __webpack_require__(29217)
		var severity_words = __webpack_require__(76533)
		// CONCATENATED MODULE: ./src/policy-file/gate-line/bound.ts
		/** Everything right of the operator, to the end of the line. */ function parseBound(reader) {
			let { text, at } = (0, gate_line_baseline./* takeBaselineWord */ t)(reader)
			;(0, common_mistakes./* throwIfSeveral */ op)(reader, text, at)
			if (null !== (0, exact./* parseExact */ jM)(text)) {
				throwUnlessAtEnd(reader, 'number')
				return { kind: 'number', number: text }
			}
			let baseline = (0, gate_line_baseline./* parseBaseline */ nk)(reader, text, at)
			if (null === baseline) throw problemOfBound(reader, text, at, 'a number or a baseline')
			let margin = (0, gate_line_margin./* parseMargin */ ES)(reader, text)
			throwUnlessAtEnd(reader, 'baseline')
			return { kind: 'baseline', baseline, margin }
		}
		/** A baseline, and nothing behind it. */ function parseBareBaseline(reader) {
			let { text, at } = (0, gate_line_baseline./* takeBaselineWord */ t)(reader)
			;(0, common_mistakes./* throwIfSeveral */ op)(reader, text, at)
			let baseline = (0, gate_line_baseline./* parseBaseline */ nk)(reader, text, at)
			if (null === baseline) throw problemOfBound(reader, text, at, 'a baseline')
			throwUnlessAtEnd(reader, 'baseline')
			return baseline
		}
		function throwUnlessAtEnd(reader, after) {
			let { text, at } = reader.takeWord()
			if ('' === text) return
			throw reader.error(`expected the end of the line, found ${(0, line_reader./* quoted */ TL)(text)}${hint(text, after)}`, at)
		}
		function hint(text, after) {
			if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text)) return '; write each gate on its own line'
			if ('%' === text && 'baseline' === after) return '; a % follows its number with no space'
			if ('%' === text) return '; a percentage needs a baseline, as in champion - 5%'
			if (/^[-+*/]/.test(text) && 'number' === after) return '; only a baseline may be followed by + or -, as in champion + 0.01'
			let severity = (0, severity_words./* severityNamed */ x)(text.replace(/^[([]|[)\]]$/g, ''))
			if (null !== severity) return `; write a severity before the gate, as in ${severity}: x <= 1`
			if (/^(\/\/|--|;)/.test(text)) return '; a comment begins with #'
			return ''
		}
		// CONCATENATED MODULE: ./src/policy-file/gate-line/comparator.ts
		let comparators = ['>=', '>', '<=', '<', '==']
		let signs = /[<>=!~≥≤≠⩾⩽]+/uy
		let splitSign = /[ \t]+=+/y
		/** What else people write. */ let otherSigns = {
			'=': '==',
			'===': '==',
			'=>': '>=',
			'≥': '>=',
			'⩾': '>=',
			'>==': '>=',
			'>>': '>',
			'=<': '<=',
			'≤': '<=',
			'⩽': '<=',
			'<==': '<=',
			'<<': '<'
		}
		let notEqual = ['!=', '!==', '<>', '≠', '~=']
		/** The operator here. `metricAt` is where the metric's name began, for the hint about quotes. */ function parseComparator(reader, metricAt) {
			let at = reader.index
			let taken = reader.take(signs)
			if ('' === taken) throw reader.error((0, common_mistakes./* withHint */ mu)(expected(reader), quotesHint(reader, metricAt)))
			if ('' !== reader.take(splitSign)) throw reader.error(`${expected(reader, at)}; write its signs together, without a space`, at)
			let comparator = comparators.find(name => name === taken)
			if (void 0 !== comparator) return comparator
			let problem = `expected an operator (${comparators.join(' ')}), found ${(0, line_reader./* quoted */ TL)(taken)}`
			if (notEqual.includes(taken)) throw reader.error(`${problem}; no gate asks for "not equal"`, at)
			let meant = Object.hasOwn(otherSigns, taken) ? otherSigns[taken] : void 0
			throw reader.error(problem + (0, line_reader./* suggestion */ h)(meant), at)
		}
		function expected(reader, at = reader.index) {
			return `expected an operator (${comparators.join(' ')}), found ${reader.found(at)}`
		}
		/** Where an operator does follow, what stands before it was probably meant as one name. */ function quotesHint(reader, metricAt) {
			let { text } = reader.source
			let whole = text.slice(metricAt, metricAt + 1000)
			if ('none' === whole.trim()) return 'none means no gates and must be alone'
			let operator = whole.search(/[<>=≥≤]/u)
			if (reader.isNext('@')) return 'write the @ of a dataset directly after the name, without a space'
			if (/^[-−–—+*×/÷][ \t]/u.test(text.slice(reader.index))) return 'the only arithmetic of two metrics is their difference, as in train_auc - val_auc'
			let name = -1 === operator ? '' : whole.slice(0, operator).trim()
			if ('(' === reader.next) return 'write a function as one word and a bracket, as in max(name)'
			// A space that is none is the trouble itself: quotes would keep it.
			let hint = (0, common_mistakes./* gateHint */ jo)(reader, whole, name)
			if (null !== hint) return hint
			let [glued, taken] = /^(\S+)-[ \t]+(\S+)$/.exec(name)?.slice(1) ?? []
			if (void 0 !== glued) {
				let spaced = (0, line_reader./* quoted */ TL)(`${glued} - ${taken}`)
				return `the - of a difference needs a space on both sides: ${spaced}`
			}
			if ('' === name || /["(){}#]|[^\P{Z} ]/u.test(whole.slice(0, operator))) return null
			return `a name with spaces or other signs in it needs quotes: ${(0, line_reader./* quoted */ TL)(name)}`
		}
		var print_gate = __webpack_require__(86651)
		// CONCATENATED MODULE: ./src/policy-file/gate-line/aggregate.ts
		let aggregates = ['last', 'min', 'max', 'mean', 'median']
		let call = new RegExp(String.raw`[${print_gate./* bareNameCharacters */ OJ}]*\(`, 'uy')
		/** What else people call them. */ let otherWords = {
			avg: 'mean',
			average: 'mean',
			minimum: 'min',
			lowest: 'min',
			maximum: 'max',
			highest: 'max',
			best: 'max',
			med: 'median',
			p50: 'median',
			latest: 'last',
			final: 'last'
		}
		/** The function whose bracket opens here, now behind us; null where a bare name stands. */ function parseAggregate(reader) {
			let at = reader.index
			let taken = reader.take(call)
			if ('' === taken) return null
			let word = taken.slice(0, -1)
			let aggregate = aggregates.find(name => name === word)
			if (void 0 !== aggregate) return aggregate
			let lower = word.toLowerCase()
			let meant = Object.hasOwn(otherWords, lower) ? otherWords[lower] : (0, near_name./* nearest */ pA)(word, aggregates)
			let hint = aggregate_hintFor(word) ?? (meant ? (0, line_reader./* didYouMean */ au)(meant) : nameInQuotes)
			let problem = `expected a function (${aggregates.join(', ')}) before the bracket, found ${(0, line_reader./* quoted */ TL)(word)}; ${hint}`
			throw reader.error(problem, at)
		}
		let nameInQuotes = 'a name with brackets in it needs quotes'
		function aggregate_hintFor(word) {
			if ('' === word) return `write a difference without brackets; ${nameInQuotes}`
			if ('abs' !== word) return null
			return 'write two gates, a - b <= 0.02 and b - a <= 0.02, each on its own line'
		}
		var quotes = __webpack_require__(36915)
		// CONCATENATED MODULE: ./src/policy-file/gate-line/dataset.ts
		let bareRun = new RegExp(`[${print_gate./* bareNameCharacters */ OJ}]+`, 'uy')
		/** The dataset behind an `@`, by name or digest; null: there is no `@` here. */ function parseDataset(reader) {
			if (!reader.isNext('@')) return null
			reader.index += 1
			let from = reader.index
			let name = ''
			for (;;) {
				let part = reader.isNext('"') ? (0, quotes./* parseQuotes */ p)(reader, "a dataset's name") : reader.take(bareRun)
				if ('' === part) break
				name += part
			}
			if (reader.isNext('*') || reader.isNext('{')) throw reader.error('the name of a dataset with * or braces needs quotes')
			if ('' === name) throw reader.error(`expected the name or digest of a dataset directly after the @, found ${reader.found()}`, from)
			if (reader.isNext('@')) throw reader.error('a metric has one dataset')
			return name
		}
		// CONCATENATED MODULE: ./src/policy-file/gate-line/metric.ts
		/** How many gates one line may stand for. */ let mostGates = 500
		let metric_bareRun = new RegExp(`[${print_gate./* bareNameCharacters */ OJ}*]+`, 'uy')
		/**
		 * A metric's name: bare text, text in quotes and braces, in any order with no space between. The
		 * result has one selector for each name that the braces stand for.
		 */ function parseMetric(reader) {
			let at = reader.index
			let spellings = [{ text: '', star: false, literalStar: false }]
			for (;;) {
				let from = reader.index
				let alternatives = parsePart(reader)
				if (null === alternatives) break
				let count = spellings.length * alternatives.length
				if (count > mostGates) {
					let problem = `the braces of one line can make at most ${mostGates} gates; up to here they make ${count}`
					throw reader.error(problem, from)
				}
				spellings = spellings.flatMap(left => alternatives.map(right => joined(left, right)))
			}
			if (reader.index === at) {
				let hint = (0, common_mistakes./* nameHint */ jy)(reader)
				let problem = `expected a metric's name, found ${reader.found()}`
				throw reader.error((0, common_mistakes./* withHint */ mu)(problem, hint))
			}
			return spellings.map(spelling => selector(reader, spelling, at))
		}
		function parsePart(reader) {
			if ('{' === reader.next) return parseBraces(reader)
			let plain = parsePlainPart(reader)
			if (null !== plain) return [plain]
			if (',' === reader.next) throw reader.error('a list of names takes braces, as in {a,b}')
			if ('}' === reader.next) throw reader.error('this brace closes nothing; a { is missing before it')
			return null
		}
		function parsePlainPart(reader) {
			if ('"' === reader.next) {
				let text = (0, quotes./* parseQuotes */ p)(reader, "a metric's name")
				return { text, star: false, literalStar: text.includes('*') }
			}
			let text = reader.take(metric_bareRun)
			return '' === text ? null : { text, star: text.includes('*'), literalStar: false }
		}
		function parseBraces(reader) {
			let opening = reader.index
			let elements = []
			do {
				reader.index += 1
				reader.skipSpaces()
				elements.push(parseElement(reader, opening))
				reader.skipSpaces()
			} while (',' === reader.next)
			if ('}' !== reader.next) throw unexpectedInBraces(reader, opening)
			reader.index += 1
			return elements
		}
		function parseElement(reader, opening) {
			let first = parsePlainPart(reader)
			if (null === first) {
				if (',' !== reader.next && '}' !== reader.next) throw unexpectedInBraces(reader, opening)
				throw reader.error(`expected a name in the braces, found "${reader.next}"`)
			}
			let element = first
			for (;;) {
				let more = parsePlainPart(reader)
				if (null === more) return element
				element = joined(element, more)
			}
		}
		function unexpectedInBraces(reader, opening) {
			if (!reader.source.text.includes('}', reader.index)) return reader.error('this brace is never closed', opening)
			if ('{' === reader.next) return reader.error('braces cannot be nested; write out the names')
			let hint = 'a name with spaces or other signs in it needs quotes, as in {"a b",c}'
			return reader.error(`expected a comma or a closing brace, found ${reader.found()}; ${hint}`)
		}
		function joined(left, right) {
			return { text: left.text + right.text, star: left.star || right.star, literalStar: left.literalStar || right.literalStar }
		}
		function selector(reader, spelling, at) {
			if (!spelling.star) return { kind: 'name', name: spelling.text }
			if (spelling.literalStar) throw reader.error('a name cannot contain both a * in quotes and a * that is a pattern', at)
			return { kind: 'pattern', pattern: spelling.text }
		}
		// CONCATENATED MODULE: ./src/policy-file/gate-line/measured.ts
		/** A metric's name, a function of it, or the difference of two. */ function parseMeasured(reader) {
			let from = reader.index
			let first = parseTerm(reader)
			if (!takeMinus(reader)) return { ...first, minus: null }
			plainName(reader, first, from)
			reader.skipSpaces()
			let second = reader.index
			throwIfNumber(reader)
			let term = parseTerm(reader)
			let metric = plainName(reader, term, second)
			if (takeMinus(reader)) throw reader.error('a difference takes two metrics', reader.index - 1)
			let { aggregate, dataset } = term
			return { ...first, isCall: first.isCall || term.isCall, minus: { metric, aggregate, dataset }, at: term.at }
		}
		function parseTerm(reader) {
			let aggregate = parseAggregate(reader)
			if (null === aggregate) {
				let at = reader.index
				let metrics = parseMetric(reader)
				return { aggregate: 'last', isCall: false, metrics, dataset: parseDataset(reader), at }
			}
			reader.skipSpaces()
			let at = reader.index
			let metrics = parseMetric(reader)
			let dataset = parseDataset(reader)
			reader.skipSpaces()
			if (!reader.isNext(')')) throw missingBracket(reader, at)
			reader.index += 1
			if (reader.isNext('@')) throw reader.error('write the @ of a dataset inside the bracket, as in max(f1@holdout)')
			return { aggregate, isCall: true, metrics, dataset, at }
		}
		/** Names may hold a hyphen, so a minus has a space on both sides. */ function takeMinus(reader) {
			let end = reader.index
			reader.skipSpaces()
			if (!reader.isNext('-')) return false
			let { text } = reader.source
			let isSpaced = reader.index > end && /[ \t]/.test(text[reader.index + 1] ?? ' ')
			if (!isSpaced) throw reader.error('the - of a difference needs a space on both sides, as in train_auc - val_auc')
			reader.index += 1
			return true
		}
		function plainName(reader, { metrics }, at) {
			let [only, ...more] = metrics
			if (only?.kind === 'name' && 0 === more.length) return only.name
			throw reader.error('a difference takes two metric names, without * or braces', at)
		}
		/** `val_auc - 0.02 >= champion`: what is meant stands on the other side. */ function throwIfNumber(reader) {
			let ahead = reader.index
			let { text } = reader.takeWord()
			reader.index = ahead
			if (null === (0, exact./* parseExact */ jM)(text)) return
			throw reader.error(
				`expected a metric's name after the -, found ${(0, line_reader./* quoted */ TL)(text)}; write a number on the right side, as in champion + ${text}; a metric with that name needs quotes`
			)
		}
		function missingBracket(reader, at) {
			let { text } = reader.source
			let problem = `expected a closing bracket after the metric's name, found ${reader.found()}`
			if (/^[-−–+] /u.test(text.slice(reader.index))) return reader.error(`${problem}; each metric of a difference has its own function, as in max(a) - max(b)`)
			let closing = text.indexOf(')', reader.index)
			let name = -1 === closing ? '' : text.slice(at, closing).trim()
			if ('' === name || /["{}(@]/.test(name)) return reader.error(problem)
			return reader.error(`${problem}; a name with spaces or other signs in it needs quotes: ${(0, line_reader./* quoted */ TL)(name)}`)
		}
		var gate_line_severity = __webpack_require__(70909)
		// CONCATENATED MODULE: ./src/policy-file/gate-line/gate-line.ts
		/** In UTF-16 units; no metric, alias or number comes near it. */ let longestLine = 10_000
		/** A tab is as good as a space. */ let forbidden = /[\u2028\u2029]|(?!\t)\p{Cc}/u
		/**
		 * The gates that one line stands for: one, or one for each name that braces stand for. Throws a
		 * `GateLineError` for anything else, a blank line, a comment and `none` among them.
		 */ function parseGateLine(line, place) {
			let reader = new line_reader./* LineReader */ uo(sourceLine(line, place))
			throwIfUnreadable(reader)
			reader.skipSpaces()
			if (reader.atEnd) throw reader.error('expected a gate, as in val_auc >= 0.9, found the end of the line')
			;(0, common_mistakes./* throwIfListed */ DJ)(reader)
			let severity = (0, gate_line_severity./* parseSeverity */ l)(reader)
			let { aggregate, metrics, dataset, minus, at } = parseMeasured(reader)
			reader.skipSpaces()
			let comparator = parseComparator(reader, at)
			let bound = parseBound(reader)
			return metrics.map(metric => ({ kind: 'threshold', severity, aggregate, metric, minus, comparator, bound, dataset, samples: null, confidence: null }))
		}
		/** What stands left of the operator, alone; `end` is where it ends in the text. */ function parseMeasuredText(text) {
			let reader = readerOf(text)
			reader.skipSpaces()
			let start = reader.index
			;(0, gate_line_severity./* parseSeverity */ l)(reader)
			if (reader.index !== start) throw reader.error('write the severity beside the metric, as in "severity: warn"', start)
			let measured = parseMeasured(reader)
			reader.skipSpaces()
			return { ...measured, end: reader.index }
		}
		/** What stands right of the operator, alone. */ function parseBoundText(text) {
			return parseBound(readerOf(text))
		}
		/** A baseline, alone: without a margin. */ function parseBaselineText(text) {
			return parseBareBaseline(readerOf(text))
		}
		function readerOf(text) {
			let reader = new line_reader./* LineReader */ uo(sourceLine(text, { line: 1 }))
			throwIfUnreadable(reader)
			return reader
		}
		function sourceLine(text, place) {
			return { text, source: place.source ?? null, line: place.line, column: place.column ?? 1 }
		}
		/** Also holds for lines that are not parsed further: comments. */ function throwIfTooLong(source) {
			if (source.text.length <= longestLine) return
			let problem = `a gate line can have at most ${longestLine} characters; this one has ${source.text.length}`
			throw new line_reader./* LineReader */ uo(source).error(problem, longestLine)
		}
		function throwIfUnreadable(reader) {
			throwIfTooLong(reader.source)
			let hidden = forbidden.exec(reader.source.text)
			if (null === hidden) return
			throw reader.error(`a gate line cannot contain ${(0, line_reader./* nameOfUnseen */ v0)(hidden[0])}`, hidden.index)
		}
	},
	407: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => parseGateLines })
		var $gate_line_0 = __webpack_require__(31707)
		var $gate_line_error_1 = __webpack_require__(36467)
		var $line_reader_2 = __webpack_require__(82966)
		let mostLines = 1000
		/**
		 * The gates of a text, one a line, with blank lines and `#` comments between; or `none`. Throws a
		 * `GateLineError` at the first place that cannot be read. `place` is where the text begins: its
		 * column holds for every line, as in an indented block.
		 */ function parseGateLines(text, place = { line: 1 }) {
			let lines = text.split(/\r\n|\n|\r/)
			let gates = []
			let nones = []
			for (let [index, content] of lines.entries()) {
				let source = (0, $gate_line_0./* .sourceLine */ _J)(content, { ...place, line: place.line + index })
				if (index >= mostLines && '' !== content) throw new $gate_line_error_1./* .GateLineError */ k(source, 0, `there can be at most ${mostLines} gate lines`)
				;(0, $gate_line_0./* .throwIfTooLong */ K2)(source)
				switch (kindOf(source)) {
					case 'blank':
						break
					case 'none':
						nones.push(source)
						break
					case 'gate':
						gates.push(...(0, $gate_line_0./* .parseGateLine */ Tr)(content, source))
						break
				}
				throwIfNoneIsNotAlone(nones, gates)
			}
			if (nones.length > 0) return { kind: 'none' }
			return 0 === gates.length ? { kind: 'absent' } : { kind: 'gates', gates }
		}
		function kindOf(source) {
			let reader = new $line_reader_2./* .LineReader */ uo(source)
			let first = reader.takeWord()
			if ('' === first.text) return 'blank'
			if ('' !== reader.takeWord().text) return 'gate'
			if ('none' === first.text) return 'none'
			if ('none' !== first.text.toLowerCase()) return 'gate'
			throw reader.error(`expected a gate or none, found "${first.text}"; write none in lowercase letters`, first.at)
		}
		function throwIfNoneIsNotAlone(nones, gates) {
			let [none, second] = nones
			if (void 0 === none || (void 0 === second && 0 === gates.length)) return
			let problem = 'none means no gates: write it once, without any gate'
			throw new $gate_line_error_1./* .GateLineError */ k(none, none.text.indexOf('none'), problem)
		}
	},
	82966: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { TL: () => quoted, au: () => didYouMean, h: () => suggestion, uo: () => LineReader, v0: () => nameOfUnseen })
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
		var $gate_line_error_0 = __webpack_require__(36467)
		let spaces = /[ \t]+/y
		let word = /[^ \t]+/y
		/** Reads one line from left to right. Places are in UTF-16 units; errors count in code points. */ class LineReader {
			source
			index = 0
			constructor(source) {
				this.source = source
			}
			/** The next character, or '' at the end of the line. */ get next() {
				let codePoint = this.source.text.codePointAt(this.index)
				return void 0 === codePoint ? '' : String.fromCodePoint(codePoint)
			}
			isNext(character) {
				return this.next === character
			}
			/** Whether nothing but a comment follows: `#` begins one at the start and after a space. */ get atEnd() {
				let { text } = this.source
				if (this.index >= text.length) return true
				if ('#' !== text[this.index]) return false
				let previous = text[this.index - 1]
				return void 0 === previous || ' ' === previous || '\t' === previous
			}
			/** What the sticky expression matches here, which is then behind us; '' if it does not. */ take(sticky) {
				sticky.lastIndex = this.index
				let taken = sticky.exec(this.source.text)?.[0] ?? ''
				this.index += taken.length
				return taken
			}
			skipSpaces() {
				this.take(spaces)
			}
			/** Everything up to the next space, after any spaces here; '' where only a comment follows. */ takeWord() {
				this.skipSpaces()
				let at = this.index
				return { text: this.atEnd ? '' : this.take(word), at }
			}
			/** What stands here, for a message: `"x"`, `U+00A0 (which looks like a space)`, `the end …`. */ found(at = this.index) {
				let ahead = new LineReader(this.source)
				ahead.index = at
				if (ahead.atEnd) return 'the end of the line'
				let first = ahead.next
				if (/^[\p{Z}\p{C}]$/u.test(first) && ' ' !== first) return nameOfUnseen(first)
				return quoted(ahead.takeWord().text)
			}
			error(problem, at = this.index) {
				return new $gate_line_error_0./* .GateLineError */ k(this.source, at, problem)
			}
		}
		/** A piece of the user's text inside a message. */ function quoted(text) {
			return `"${(0, $core_text_untrusted_text_1./* .visible */ RK)(text, 60)}"`
		}
		/** `; did you mean "x"?`, or nothing. */ function suggestion(meant) {
			return null == meant ? '' : `; ${didYouMean(meant)}`
		}
		/** The same where other hints stand beside it: `did you mean "x"?` */ function didYouMean(meant) {
			return `did you mean ${quoted(meant)}?`
		}
		/** `U+00A0, which is no plain space`: copied text often holds these. */ function nameOfUnseen(character) {
			let code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
			return /^\p{Zs}$/u.test(character) ? `the character U+${code}, which looks like a space but is not one` : `the invisible character U+${code}`
		}
	},
	16836: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { ES: () => parseMargin, _A: () => percentageFor, ix: () => gluedMargin })
		var $core_arithmetic_exact_2 = __webpack_require__(77591)
		var $common_mistakes_0 = __webpack_require__(29217)
		var $line_reader_1 = __webpack_require__(82966)
		/** What may follow a baseline: nothing, or `+` or `-` and a number or percentage. */ function parseMargin(reader, baseline) {
			let { text: sign, at } = reader.takeWord()
			if ('' === sign) return null
			if ('+' !== sign && '-' !== sign) throw problemOfSign(reader, baseline, sign, at)
			let amount = reader.takeWord()
			;(0, $common_mistakes_0./* .throwIfSeveral */ op)(reader, amount.text, amount.at)
			let unit = amount.text.endsWith('%') ? 'percent' : 'absolute'
			let digits = 'percent' === unit ? amount.text.slice(0, -1) : amount.text
			if (!/^[0-9.]/.test(digits) || null === (0, $core_arithmetic_exact_2./* .parseExact */ jM)(digits))
				throw problemOfAmount(reader, sign, amount.text, amount.at)
			return { sign, amount: digits, unit }
		}
		function problemOfSign(reader, baseline, text, at) {
			if (/^[-+]/.test(text)) return gluedMargin(reader, baseline + text, baseline.length, at)
			let problem = `expected + or - after the baseline, or the end of the line, found ${reader.found(at)}`
			if (/^[−–—]/u.test(text)) return reader.error(`${problem}; write a minus as the plain hyphen -`, at)
			if (/^[*×x](?![\p{L}_])/u.test(text)) {
				let factor = text.length > 1 ? text.slice(1) : reader.takeWord().text
				return reader.error(`${problem}; ${percentageFor(baseline, factor)}`, at)
			}
			if (/^(and|or|&&?|\|\|?|,|;)$/i.test(text)) return reader.error(`${problem}; write each gate on its own line`, at)
			return reader.error(problem, at)
		}
		/** `champion-5%`: names may hold a hyphen, so a margin needs its spaces. `sign` is a place in `text`. */ function gluedMargin(reader, text, sign, at) {
			let amount = text.slice(sign + 1) || reader.takeWord().text
			let spaced = (0, $line_reader_1./* .quoted */ TL)(`${text.slice(0, sign)} ${text[sign]} ${amount}`)
			let problem = `the ${text[sign]} after a baseline needs a space on both sides: ${spaced}`
			return reader.error(problem, at)
		}
		/** `champion * 0.99` is meant as `champion - 1%`, and is that for a champion above zero. */ function percentageFor(baseline, factor) {
			let exact = (0, $core_arithmetic_exact_2./* .parseExact */ jM)(factor)
			if (null === exact) return `a share is a percentage, as in ${(0, $line_reader_1./* .quoted */ TL)(`${baseline} - 1%`)}`
			let change = (0, $core_arithmetic_exact_2./* .multiply */ lw)(
				(0, $core_arithmetic_exact_2./* .subtract */ Re)(exact, (0, $core_arithmetic_exact_2./* .exactOf */ LN)(1)),
				(0, $core_arithmetic_exact_2./* .exactOf */ LN)(100)
			)
			let percent = (0, $core_arithmetic_exact_2./* .canonicalText */ A4)(change)
			let sign = percent.startsWith('-') ? '-' : '+'
			let margin = `${baseline} ${sign} ${percent.replace('-', '')}%`
			return `a share is a percentage of the baseline's absolute value: ${(0, $line_reader_1./* .quoted */ TL)(margin)}`
		}
		function problemOfAmount(reader, sign, text, at) {
			let found = '' === text ? 'the end of the line' : reader.found(at)
			let problem = `expected a number or a percentage after the ${sign}, found ${found}`
			if (/^[-+]/.test(text)) return reader.error(`${problem}; the amount itself has no sign`, at)
			let word = /^([0-9.]+)(percent|pct|pp|‰)$/i.exec(text)?.[1]
			if (void 0 !== word) return reader.error(problem + (0, $line_reader_1./* .suggestion */ h)(`${word}%`), at)
			let comment = text.indexOf('#')
			if (comment > 0) return reader.error('a comment needs a space before its #', at + comment)
			return reader.error(problem, at)
		}
	},
	36915: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => parseQuotes })
		var $core_gates_print_gate_0 = __webpack_require__(86651)
		var $line_reader_1 = __webpack_require__(82966)
		let unwritable = new RegExp(`[${$core_gates_print_gate_0./* .unwritableCharacters */ uD}]`, 'u')
		/** What stands in the quotes that open here, in which every character is itself. */ function parseQuotes(reader, what) {
			let { text } = reader.source
			let from = reader.index + 1
			let to = text.indexOf('"', from)
			if (-1 === to) throw reader.error('these quotes are never closed')
			let name = text.slice(from, to)
			if ('' === name) throw reader.error('expected a name inside the quotes, found none')
			let hidden = unwritable.exec(name)
			if (null !== hidden) throw reader.error(`${what} cannot contain ${(0, $line_reader_1./* .nameOfUnseen */ v0)(hidden[0])}`, from + hidden.index)
			reader.index = to + 1
			return name
		}
	},
	76533: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => severities, x: () => severityNamed })
		let severities = ['fail', 'warn', 'info']
		/** What else people call them. */ let otherWords = {
			error: 'fail',
			err: 'fail',
			block: 'fail',
			must: 'fail',
			required: 'fail',
			warning: 'warn',
			should: 'warn',
			information: 'info',
			notice: 'info',
			note: 'info',
			debug: 'info'
		}
		/** The severity that a word stands for, in any case; null: it stands for none. */ function severityNamed(word) {
			let lower = word.toLowerCase()
			let other = Object.hasOwn(otherWords, lower) ? otherWords[lower] : void 0
			return other ?? severities.find(severity => severity === lower) ?? null
		}
	},
	70909: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => parseSeverity, r: () => severityMeant })
		var $core_gates_print_gate_0 = __webpack_require__(86651)
		var $core_text_near_name_1 = __webpack_require__(56853)
		var $line_reader_2 = __webpack_require__(82966)
		var $severity_words_3 = __webpack_require__(76533)
		/** A word, a colon and a space. `warn:brier`, without the space, is a metric's name. */ let prefix = new RegExp(
			String.raw`[${$core_gates_print_gate_0./* .bareNameCharacters */ OJ}]*:(?=[ \t]|$)`,
			'uy'
		)
		/** The severity at the start of a line; `fail` where there is none. */ function parseSeverity(reader) {
			let at = reader.index
			let taken = reader.take(prefix)
			if ('' === taken) return 'fail'
			let severity = expectSeverity(reader, taken.slice(0, -1), at)
			reader.skipSpaces()
			let second = reader.index
			if ('' !== reader.take(prefix)) throw reader.error('a line can have only one severity; a name that ends in a colon needs quotes', second)
			return severity
		}
		/** The severity that the word was probably meant to be; null if none is near. */ function severityMeant(word) {
			return (0, $severity_words_3./* .severityNamed */ x)(word) ?? (0, $core_text_near_name_1./* .nearest */ pA)(word, $severity_words_3./* .severities */ g)
		}
		function expectSeverity(reader, word, at) {
			let severity = $severity_words_3./* .severities */ g.find(name => name === word)
			if (void 0 !== severity) return severity
			let meant = severityMeant(word)
			let hint = null === meant ? 'a metric whose name ends in a colon needs quotes' : (0, $line_reader_2./* .didYouMean */ au)(`${meant}:`)
			let problem = `expected a severity (fail:, warn: or info:), found ${(0, $line_reader_2./* .quoted */ TL)(`${word}:`)}; ${hint}`
			throw reader.error(problem, at)
		}
	},
	29868: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fj: () => secretsOf,
			IY: () => mlflowUserOf,
			Mk: () => chooseCredentials,
			oF: () => percentDecoded,
			tk: () => encodedPair
		})
		var $core_errors_errors_0 = __webpack_require__(58692)
		/**
		 * As MLflow's own client: username and password win over a token. What is given explicitly beats
		 * every variable; one half of a pair that is given explicitly takes its other half from there.
		 * '' is "not given".
		 */ function chooseCredentials(explicit, variables) {
			let asked = '' !== explicit.username || '' !== explicit.password
			if (asked) {
				// Beside an explicit token no variable fills the pair up: it would beat that token.
				if ('' !== explicit.token) return pair(explicit.username, explicit.password)
				return pair(explicit.username || variables.username, explicit.password || variables.password)
			}
			if ('' !== explicit.token) return { kind: 'token', token: explicit.token }
			if ('' !== variables.username && '' !== variables.password) return { kind: 'basic', username: variables.username, password: variables.password }
			if ('' !== variables.token) return { kind: 'token', token: variables.token }
			return '' === variables.username && '' === variables.password ? { kind: 'none' } : pair(variables.username, variables.password)
		}
		/** The user whose rights a server uses, by the credentials or the address; null: it is not known. */ function mlflowUserOf(credentials, registryUri) {
			let url = URL.parse(registryUri)
			if (null === url || !/^https?:$/.test(url.protocol)) return null
			if ('basic' === credentials.kind) return credentials.username
			// A user name without a password is a token.
			let isNamed = 'none' === credentials.kind && '' !== url.username && '' !== url.password
			return isNamed ? percentDecoded(url.username) : null
		}
		function pair(username, password) {
			if ('' === username || '' === password) {
				let [has, lacks] = '' === username ? ['password', 'username'] : ['username', 'password']
				let variable = `MLFLOW_TRACKING_${lacks.toUpperCase()}`
				throw new $core_errors_errors_0./* .UsageError */ eb(
					input =>
						`A tracking ${has} is given without a ${lacks}: MLflow's basic authentication needs both. ` +
						('command-line' === input.entry ? `Set the variable ${variable} as well.` : 'Check that the secret exists and that its name is spelled correctly.')
				)
			}
			return { kind: 'basic', username, password }
		}
		/** What must never be shown: the secrets, and the forms in which they go over the wire. */ function secretsOf(credentials, uris) {
			return [...ownSecrets(credentials), ...uris.flatMap(secretsInUri)].filter(it => '' !== it)
		}
		function ownSecrets(credentials) {
			switch (credentials.kind) {
				case 'none':
					return []
				case 'token':
					return [credentials.token]
				case 'basic':
					return [credentials.password, encodedPair(credentials.username, credentials.password)]
			}
		}
		function secretsInUri(uri) {
			let url = URL.parse(uri)
			// What is written wrong is never shown, but the runner may show it itself. `ci:pw@host` is such
			// a one: a URL of scheme `ci` without a host.
			if (null === url || ('' === url.host && !url.pathname.startsWith('/'))) {
				let secret = secretBeforeAt(uri)
				return [secret, percentDecoded(secret)]
			}
			let { username, password } = url
			if ('' === username && '' === password) return []
			let decoded = percentDecoded(password)
			// A token is often all that stands before the `@`; beside a password, the name is no secret.
			if ('' === password) {
				let token = percentDecoded(username)
				return [username, token, encodedPair(token, '')]
			}
			return [password, decoded, encodedPair(percentDecoded(username), decoded)]
		}
		/**
		 * Of `https//user:password@host` and the like: what stands between the colon and the last `@`; all
		 * that stands before it where there is no colon, which may be a token.
		 */ function secretBeforeAt(uri) {
			let userinfo = /^(?:[a-z][a-z0-9+.-]*:?\/\/)?(\P{Cc}*)@/iu.exec(uri)?.[1] ?? ''
			let colon = userinfo.indexOf(':')
			return userinfo.slice(colon + 1)
		}
		/** A stray `%` is legal in a URL, and means itself. */ function percentDecoded(text) {
			try {
				return decodeURIComponent(text)
			} catch {
				return text
			}
		}
		function encodedPair(username, password) {
			return Buffer.from(`${username}:${password}`, 'utf8').toString('base64')
		}
	},
	42772: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { H: () => closeStores, j: () => openStores })
		var errors = __webpack_require__(58692)
		var untrusted_text = __webpack_require__(74213)
		var databricks_uri = __webpack_require__(62929)
		var settings = __webpack_require__(29828)
		// CONCATENATED MODULE: ./src/registry/server.ts
		/** What a client over the network needs of it. */ function withoutPlaces({ env, onRetry, now, dispatcher, waiting }) {
			return { env, onRetry, ...(waiting ? { waiting } : {}), ...(now ? { now } : {}), ...(dispatcher ? { dispatcher } : {}) }
		}
		// CONCATENATED MODULE: ./src/registry/open-server.ts
		/** MLflow at an ordinary address. */ async function openAddress(server, context) {
			let login = (0, settings./* signsRequests */ HS)(context.env) ? 'api-gateway' : 'mlflow'
			return await open_server_open(server, await accessOf(server.uri, context), context, login)
		}
		/** MLflow in Amazon SageMaker, by its ARN. */ async function openSageMaker(server, context) {
			let { sageMakerAccess } = await Promise.all(/* import() */ [__webpack_require__.e(880), __webpack_require__.e(25)]).then(
				__webpack_require__.bind(__webpack_require__, 89025)
			)
			return await open_server_open(server, sageMakerAccess(server.uri, context.env), context, 'sagemaker')
		}
		/** A workspace of Azure Machine Learning. */ async function openAzureMl(server, context) {
			let { azureMlAccess } = await __webpack_require__.e(/* import() */ 20).then(__webpack_require__.bind(__webpack_require__, 96020))
			return await open_server_open(server, azureMlAccess(server.uri, server.credentials), context, 'azure-ml')
		}
		async function open_server_open(server, access, context, login) {
			let { openMlflow } = await Promise.all(
				/* import() */ [__webpack_require__.e(38), __webpack_require__.e(619), __webpack_require__.e(396), __webpack_require__.e(14)]
			).then(__webpack_require__.bind(__webpack_require__, 60633))
			let opened = openMlflow({ ...server, access, ...withoutPlaces(context) })
			return { ...opened, capabilities: { ...opened.capabilities, login } }
		}
		/** How a server is asked where a variable says so; null: as any MLflow. */ async function accessOf(uri, { env, serviceAccountFolder }) {
			let plugin = (0, settings./* textIn */ r7)(env, 'MLFLOW_TRACKING_AUTH')
			let isSigned = (0, settings./* signsRequests */ HS)(env)
			if (isSigned && null !== plugin)
				throw new errors./* UsageError */ eb(
					'MLFLOW_TRACKING_AWS_SIGV4 and MLFLOW_TRACKING_AUTH are both set, and each sets another kind of login. Unset one of them.'
				)
			if (isSigned) {
				let { apiGatewayAccess } = await Promise.all(/* import() */ [__webpack_require__.e(880), __webpack_require__.e(106)]).then(
					__webpack_require__.bind(__webpack_require__, 41106)
				)
				return apiGatewayAccess(uri, env)
			}
			switch (plugin) {
				case null:
					return null
				case 'kubernetes':
				case 'kubernetes-namespaced': {
					let { kubernetesAccess } = await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 81125))
					return kubernetesAccess(uri, plugin, serviceAccountFolder)
				}
				default:
					throw new errors./* UsageError */ eb(
						input =>
							`MLFLOW_TRACKING_AUTH is ${(0, untrusted_text./* visible */ RK)(plugin, 60)}: Stagegate cannot run MLflow's Python authentication plug-ins. It knows kubernetes and kubernetes-namespaced. Unset the variable, and use a token, a user name and a password, or ${input('tracking-headers')}.`
					)
			}
		}
		// CONCATENATED MODULE: ./src/registry/open.ts
		/**
		 * Opens what the URIs name, once if it is the same for both. For `read`, a SQLite file is opened
		 * read-only: to open it for writing may change it by that alone.
		 */ async function openStores(access, { trackingUri, registryUri, ...shown }, context) {
			if (registryUri === trackingUri) {
				if (null !== (0, databricks_uri./* databricksUri */ ru)(trackingUri)) refuseCredentials(shown.credentials, [trackingUri])
				let both = await openStore(access, 'tracking', trackingUri, shown, context)
				return { registry: both, tracking: both }
			}
			let [ofRuns, ofModels] = [(0, databricks_uri./* databricksUri */ ru)(trackingUri), (0, databricks_uri./* databricksUri */ ru)(registryUri)]
			if (null !== ofRuns || null !== ofModels) refuseCredentials(shown.credentials, [trackingUri, registryUri])
			if (ofModels?.scheme === 'databricks-uc') {
				let { openTracking, openWorkspace } = await Promise.all(
					/* import() */ [
						__webpack_require__.e(38),
						__webpack_require__.e(619),
						__webpack_require__.e(396),
						__webpack_require__.e(14),
						__webpack_require__.e(666)
					]
				).then(__webpack_require__.bind(__webpack_require__, 67666))
				let open = (uri, which) => openWorkspace({ uri, which, ...withoutPlaces(context) })
				if (ofRuns?.scheme !== 'databricks') {
					let tracking = await openStore('read', 'tracking', trackingUri, shown, context)
					return { registry: await openCatalog(open(registryUri, 'registry'), null), tracking }
				}
				let runs = open(trackingUri, 'tracking')
				// Whoever logs in to one workspace for both does so once.
				let models = ofRuns.profile === ofModels.profile ? runs : open(registryUri, 'registry')
				return { registry: await openCatalog(models, runs), tracking: openTracking(runs, models) }
			}
			let tracking = await openStore('read', 'tracking', trackingUri, shown, context)
			return { registry: await openStore(access, 'registry', registryUri, shown, context), tracking }
		}
		async function closeStores({ registry, tracking }) {
			await registry.close()
			if (tracking !== registry) await tracking.close()
		}
		/** Only what a run needs is loaded: a promotion over REST never loads SQLite, nor the other way. */ async function openStore(
			access,
			which,
			uri,
			shown,
			context
		) {
			// `mysql+pymysql` names the database and the driver.
			let named = /^([a-z][a-z0-9.-]*)(?:\+[a-z0-9]+)?:|^(databricks(?:-uc)?)$/i.exec(uri)
			let scheme = (named?.[1] ?? named?.[2])?.toLowerCase() ?? null
			switch (scheme) {
				case 'http':
				case 'https':
					return await openAddress({ uri, which, ...shown }, context)
				case 'arn':
					return await openSageMaker({ uri, which, ...shown }, context)
				case 'azureml':
					return await openAzureMl({ uri, which, ...shown }, context)
				case 'databricks': {
					let { openTracking, openWorkspace } = await Promise.all(
						/* import() */ [
							__webpack_require__.e(38),
							__webpack_require__.e(619),
							__webpack_require__.e(396),
							__webpack_require__.e(14),
							__webpack_require__.e(666)
						]
					).then(__webpack_require__.bind(__webpack_require__, 67666))
					return openTracking(openWorkspace({ uri, which, ...withoutPlaces(context) }), null)
				}
				case 'sqlite': {
					let [{ openSqlite }, { sqlitePath }] = await Promise.all([
						__webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 84002)),
						__webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 95729))
					])
					let workspace = context.env.MLFLOW_WORKSPACE
					return openSqlite(access, {
						path: sqlitePath(uri, context.cwd),
						cwd: context.cwd,
						...(workspace ? { workspace } : {}),
						...(context.now ? { now: context.now } : {})
					})
				}
				default:
					throw new errors./* UsageError */ eb(unsupported(which, scheme, uri))
			}
		}
		/** `runs`: the workspace that runs are read from; null: none. */ async function openCatalog({ client }, runs) {
			let { openUnityCatalog } = await Promise.all(
				/* import() */ [
					__webpack_require__.e(38),
					__webpack_require__.e(619),
					__webpack_require__.e(396),
					__webpack_require__.e(493),
					__webpack_require__.e(54)
				]
			).then(__webpack_require__.bind(__webpack_require__, 84054))
			return openUnityCatalog(client, async () => (await runs?.session.workspace()) ?? null)
		}
		/** MLflow's client would send them nowhere, without a word. */ function refuseCredentials({ kind }, uris) {
			if ('none' === kind || uris.some(uri => /^https?:/i.test(uri))) return
			throw new errors./* UsageError */ eb(
				input =>
					`${'token' === kind ? `${input('tracking-token')} (or MLFLOW_TRACKING_TOKEN)` : `${input('tracking-username')} and ${input('tracking-password')} (or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD)`} is given, and Databricks is not entered with it. Set DATABRICKS_TOKEN in its place, or another way to log in.`
			)
		}
		let supported =
			'Stagegate reads https://…, http://…, sqlite:///path/mlflow.db, databricks, the ARN of MLflow in SageMaker, and azureml://…. For any other store, start `mlflow server` on it and give its address.'
		function unsupported(which, scheme, uri) {
			switch (scheme) {
				case 'databricks-uc':
					return `The ${which} URI names Unity Catalog, which has models and no runs: give databricks as the tracking URI, and databricks-uc as that of the registry.`
				case 'uc':
					return `The ${which} URI names the open-source Unity Catalog, which has no aliases, tags and stages: there is nothing to promote to. ${supported}`
				case 'postgres':
				case 'postgresql':
				case 'mysql':
				case 'mssql':
					return `The ${which} URI names a ${scheme} database, which is not read directly. ${supported}`
				case 'file': {
					let database = addressMeant(uri.replace(/^file:(?:\/\/)?/i, ''))
					if (database?.startsWith('sqlite:')) return `The ${which} URI names a folder of MLflow's file store. For the database in this file write ${database}.`
					return `The ${which} URI names MLflow's file store, which MLflow itself is phasing out. ${supported}`
				}
				default: {
					let meant = addressMeant(uri)
					if (null !== meant) return `The ${which} URI has no scheme. Write ${meant}.`
					if (/^\.{0,2}\/|^mlruns\b/.test(uri))
						return `The ${which} URI has no scheme. If it names a folder of MLflow's file store: MLflow itself is phasing that out. ${supported}`
					// Not shown: one that is written wrong may have a password where nobody looks for it.
					if (null === scheme) return `The ${which} URI has no scheme. ${supported}`
					// The rest of the URI may hold a password, so only its scheme is shown.
					return `The ${which} URI's scheme '${(0, untrusted_text./* visible */ RK)(scheme, 40)}' is not supported. ${supported}`
				}
			}
		}
		/** The address with its scheme, where it is a host or a file and cannot hold a password; null: neither. */ function addressMeant(uri) {
			if (/^(?:\.{1,2}\/)*[\w./-]+\.(?:db|sqlite3?)$|^\/[\w./-]+\.(?:db|sqlite3?)$/i.test(uri)) return `sqlite:///${uri.replace(/^\.\//, '')}`
			if (!/^[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?(?:\/[\w./-]*)?$/.test(uri)) return null
			if (/^(?:localhost|127\.|0\.0\.0\.0|\[::1\])/.test(uri)) return `http://${uri}`
			return /:\d+|^[\w-]+\.[\w.-]+$/.test(uri) ? `https://${uri} or http://${uri}` : null
		}
	},
	92864: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => unpainted })
		let unpainted = text => text
	}
}
