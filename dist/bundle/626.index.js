export const id = 626
export const ids = [626]
export const modules = {
	1916: (__unused_webpack_module, exports) => {
		exports.Io = void 0
		var peq = new Uint32Array(0x10000)
		var myers_32 = function (a, b) {
			var n = a.length
			var m = b.length
			var lst = 1 << (n - 1)
			var pv = -1
			var mv = 0
			var sc = n
			var i = n
			while (i--) peq[a.charCodeAt(i)] |= 1 << i
			for (i = 0; i < m; i++) {
				var eq = peq[b.charCodeAt(i)]
				var xv = eq | mv
				eq |= ((eq & pv) + pv) ^ pv
				mv |= ~(eq | pv)
				pv &= eq
				if (mv & lst) sc++
				if (pv & lst) sc--
				mv = (mv << 1) | 1
				pv = (pv << 1) | ~(xv | mv)
				mv &= xv
			}
			i = n
			while (i--) peq[a.charCodeAt(i)] = 0
			return sc
		}
		var myers_x = function (b, a) {
			var n = a.length
			var m = b.length
			var mhc = []
			var phc = []
			var hsize = Math.ceil(n / 32)
			var vsize = Math.ceil(m / 32)
			for (var i = 0; i < hsize; i++) {
				phc[i] = -1
				mhc[i] = 0
			}
			var j = 0
			for (; j < vsize - 1; j++) {
				var mv_1 = 0
				var pv_1 = -1
				var start_1 = 32 * j
				var vlen_1 = Math.min(32, m) + start_1
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k
				for (var i = 0; i < n; i++) {
					var eq = peq[a.charCodeAt(i)]
					var pb = (phc[(i / 32) | 0] >>> i) & 1
					var mb = (mhc[(i / 32) | 0] >>> i) & 1
					var xv = eq | mv_1
					var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb
					var ph = mv_1 | ~(xh | pv_1)
					var mh = pv_1 & xh
					if ((ph >>> 31) ^ pb) phc[(i / 32) | 0] ^= 1 << i
					if ((mh >>> 31) ^ mb) mhc[(i / 32) | 0] ^= 1 << i
					ph = (ph << 1) | pb
					mh = (mh << 1) | mb
					pv_1 = mh | ~(xv | ph)
					mv_1 = ph & xv
				}
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0
			}
			var mv = 0
			var pv = -1
			var start = 32 * j
			var vlen = Math.min(32, m - start) + start
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k
			var score = m
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)]
				var pb = (phc[(i / 32) | 0] >>> i) & 1
				var mb = (mhc[(i / 32) | 0] >>> i) & 1
				var xv = eq | mv
				var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb
				var ph = mv | ~(xh | pv)
				var mh = pv & xh
				score += (ph >>> (m - 1)) & 1
				score -= (mh >>> (m - 1)) & 1
				if ((ph >>> 31) ^ pb) phc[(i / 32) | 0] ^= 1 << i
				if ((mh >>> 31) ^ mb) mhc[(i / 32) | 0] ^= 1 << i
				ph = (ph << 1) | pb
				mh = (mh << 1) | mb
				pv = mh | ~(xv | ph)
				mv = ph & xv
			}
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0
			return score
		}
		var distance = function (a, b) {
			if (a.length < b.length) {
				var tmp = b
				b = a
				a = tmp
			}
			if (0 === b.length) return a.length
			if (a.length <= 32) return myers_32(a, b)
			return myers_x(a, b)
		}
		exports.Io = distance
	},
	626: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ saveForPost: () => /* binding */ saveForPost,
			/* harmony export */ saveHowItEnded: () => /* binding */ saveHowItEnded,
			/* harmony export */ savedPromotion: () => /* binding */ savedPromotion
		})
		/* harmony export */ /* harmony import */ var zod$mini_4 = __webpack_require__(3619)
		/* harmony import */ var $commands_inputs_report_inputs_0 = __webpack_require__(4814)
		/* harmony import */ var $core_errors_errors_1 = __webpack_require__(8692)
		/* harmony import */ var $core_model_model_3 = __webpack_require__(6272)
		/* harmony import */ var $core_model_target_2 = __webpack_require__(3580)
		/** Saves it for the action's post step. Throws a `StagegateError` where that cannot be done. */ function saveForPost(step, given) {
			let { raw, log, connection, promoter, around } = step
			let { model, record, environment } = given
			let { credentials } = connection
			let { githubToken, comment, commentKey, createDeployment } = (0, $commands_inputs_report_inputs_0./* .readReport */ t)(raw)
			// Each by itself and as it is: the runner masks secrets only in the form in which they are known.
			let state = {
				model,
				target: (0, $core_model_target_2./* .targetKey */ hD)(record.target),
				version: String(record.version),
				run: promoter.run ?? '',
				by: promoter.by,
				tracking_uri: connection.trackingUri,
				registry_uri: connection.registryUri,
				credentials: credentials.kind,
				token: 'token' === credentials.kind ? credentials.token : '',
				username: 'basic' === credentials.kind ? credentials.username : '',
				password: 'basic' === credentials.kind ? credentials.password : '',
				ui_url: connection.uiUrl ?? '',
				cwd: around.cwd,
				github_token: githubToken,
				comment,
				comment_key: commentKey,
				environment: createDeployment?.environment ?? '',
				// There is no secret among these.
				variables: JSON.stringify(environment.variables),
				trust: JSON.stringify(environment.trust),
				// The last of them: without it, nothing was saved.
				record: record.key
			}
			try {
				for (let [name, value] of Object.entries(state)) log.saveState(name, value)
			} catch (cause) {
				let reason = cause instanceof Error ? cause.message : String(cause)
				throw new $core_errors_errors_1./* .StagegateError */ qU(
					'github',
					`"rollback-on-failure" is true, but what the rollback would need could not be saved (${reason}), so nothing was promoted. Use a runner that sets GITHUB_STATE.`,
					{ cause }
				)
			}
		}
		/** Without it, the step counts as cut short, which says less of why and changes nothing else. */ function saveHowItEnded(log, ended) {
			try {
				log.saveState('ended', ended)
			} catch {}
		}
		// Nothing was saved before either, or this would not be reached.
		/** What the step before saved, from the variables that the runner makes of it; null: nothing. */ function savedPromotion(env) {
			let saved = name => env[`STATE_${name}`] ?? ''
			let target = (0, $core_model_target_2./* .targetOfKey */ Ou)(saved('target'))
			if ('' === saved('record') || null === target || 'retirement' === target.kind) return null
			let ended = saved('ended')
			return {
				model: (0, $core_model_model_3./* .modelName */ fD)(saved('model')),
				target,
				version: (0, $core_model_model_3./* .versionNumber */ e1)(Number(saved('version'))),
				record: saved('record'),
				run: saved('run') || null,
				by: saved('by'),
				trackingUri: saved('tracking_uri'),
				registryUri: saved('registry_uri'),
				credentials: savedCredentials(saved),
				uiUrl: saved('ui_url') || null,
				cwd: saved('cwd'),
				environment: { variables: savedTexts(saved('variables')), trust: savedTexts(saved('trust')) },
				reports: {
					githubToken: saved('github_token'),
					comment: savedMode(saved('comment')),
					commentKey: saved('comment_key'),
					environment: saved('environment') || null
				},
				ended: 'success' === ended || 'failure' === ended ? ended : null
			}
		}
		/** What the main step did not save was nothing that it had told. */ function savedMode(text) {
			return 'always' === text || 'problems' === text ? text : 'never'
		}
		function savedCredentials(saved) {
			switch (saved('credentials')) {
				case 'token':
					return { kind: 'token', token: saved('token') }
				case 'basic':
					return { kind: 'basic', username: saved('username'), password: saved('password') }
				default:
					return { kind: 'none' }
			}
		}
		/**
		 * Each as one value, which is there also where it is empty: of what was not saved, the runner would
		 * hand over what a later step has exported under its name.
		 */ function savedTexts(text) {
			return zod$mini_4./* .record */ g1P(zod$mini_4./* .string */ YjP(), zod$mini_4./* .string */ YjP()).parse(JSON.parse(text))
		}
	},
	7655: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ M: () => /* binding */ isOn,
			/* harmony export */ Y: () => /* binding */ choice
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $core_text_near_name_1 = __webpack_require__(6853)
		/* harmony import */ var $core_text_untrusted_text_3 = __webpack_require__(4213)
		/* harmony import */ var $inputs_and_flags_2 = __webpack_require__(4311)
		/** One of several words; '' is "not given". */ function choice(raw, name, choices, otherwise) {
			let text = raw[name]
			if ('' === text) return otherwise
			let chosen = choices.find(each => each === text)
			if (void 0 === chosen)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					input =>
						`${input(name)} is '${(0, $core_text_untrusted_text_3./* .visible */ RK)(text)}'; it can be ${choices.join(', ')}.${(0, $core_text_near_name_1./* .didYouMean */ au)(text, choices)}`
				)
			return chosen
		}
		/** Only `true` and `false`, or the declared default: a typo must not quietly become one of them. */ function isOn(raw, name) {
			let text = raw[name].toLowerCase() || (0, $inputs_and_flags_2./* .inputOf */ wg)(name).default
			if ('true' === text || 'false' === text) return 'true' === text
			throw new $core_errors_errors_0./* .UsageError */ eb(
				input => `${input(name)} is '${(0, $core_text_untrusted_text_3./* .visible */ RK)(raw[name])}'; it can be true or false.`
			)
		}
	},
	4311: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ mV: () => /* binding */ typedFlags,
			/* harmony export */ vj: () => /* binding */ inputNames,
			/* harmony export */ wg: () => /* binding */ inputOf
		})
		/* harmony export */ /* unused harmony export inputs */ /** Each input once, in the order of the table in docs/inputs.md. Which command takes it, the command says. */ let inputs =
			{
				command: {
					description:
						'`auto`, `check`, `promote`, `rollback`, `clear-rollback`, `adopt` or `audit`. `auto` promotes on `push` and `workflow_dispatch` on the default branch, on a `deployment` of a commit of the default branch, and on a pull request that was closed by merging it into the default branch; everywhere else it checks, and a notice says why. A `promote`, `rollback`, `clear-rollback` or `adopt` on an unmerged pull request in any form, in a merge queue, or on a `deployment` or `workflow_run` of any other commit is refused. An input that the command does not take is refused as well.',
					default: 'auto',
					serves: 'job'
				},
				'model-name': { description: 'The registered model. Not needed where `version` names it (`models:/NAME/3`).' },
				version: {
					description:
						'Which version: `3`; `@challenger` or `alias:challenger`; `Staging` or `stage:Staging` (the highest version in that stage); `latest` (the highest number); `run:<run id>`; `models:/NAME/3` or `models:/NAME@challenger`; `file:PATH` (a file in the workspace that has one of these on its only line, for a pull request to edit).'
				},
				alias: { description: 'Target alias, `champion` for example. Exactly one of `alias` and `stage`.' },
				stage: {
					description:
						'Target stage, which MLflow has deprecated: `Staging`, `Production`, `Archived` or `None`, in any case. Exactly one of `alias` and `stage`.'
				},
				'to-model': {
					description:
						'Another registered model, which gets a copy of the version, as `copy_model_version` makes it. `alias` or `stage` is then a target in that model, and its entry in the policy counts. A copy that exists is used.',
					value: 'NAME'
				},
				'create-to-model': { description: 'Make the registered model `to-model` if it does not exist.', default: 'false' },
				gates: {
					description:
						'Gates, one on each line: `val_auc >= champion - 0.5%`. `none` promotes without gates. Not needed with a `policy`, and for a move to Archived or None.',
					value: 'LINES'
				},
				policy: {
					description: 'Path of a policy file in the workspace. Its gates and those of `gates` are checked separately, and the worse verdict counts.',
					value: 'PATH'
				},
				'policy-repository': {
					description:
						'`owner/name@ref`: the policy is read in that repository, at this branch, tag or commit, and `policy` is its path there. Needs a `github-token` that may read it.',
					onlyInJobs: true
				},
				'archive-existing': { description: 'With `stage` Staging or Production: the former holders move to Archived.', default: 'true' },
				'to-version': {
					description:
						"The number of the version that gets the target. Default: the one that had it before, by the record of the holder's own promotion. Required if no version has the target."
				},
				force: {
					description:
						'Roll back also to a version that is not READY or was itself rolled back, and do not wait for another run that has begun to move the target.',
					default: 'false'
				},
				'first-promotion': {
					description:
						'The result of a gate that compares with the champion if no version has the target: `require-absolute` (skipped if the same metric also has a gate with a number, otherwise hold), `hold`, or `allow` (skipped). Default `require-absolute`.',
					value: 'WHAT'
				},
				'same-dataset': {
					description:
						'The result of a gate whose two values were measured on different datasets: `hold`, `warn` or `ignore`. `require` is a hold also if MLflow does not know one of the datasets. Default `hold`.',
					value: 'WHAT'
				},
				'evidence-from': {
					description:
						'The runs whose values count: `training` (the run that logged the model), `evaluation` (every other run that measured it), or `any`. Default `any`. With a policy, it can only narrow what the policy allows.',
					value: 'WHAT'
				},
				'evaluation-run': {
					description:
						'The id of the run that evaluated the version, if MLflow does not link it to the version. Each metric that this run has is read only from this run.',
					value: 'ID'
				},
				'dry-run': { description: 'Decide and report, but write nothing to the registry.', default: 'false' },
				'fail-on': {
					description: 'Which verdicts fail the step: `hold` (hold and block), `block`, or `never`. An error always fails it.',
					default: 'hold',
					value: 'WHAT'
				},
				'expected-evidence': { description: 'The `evidence-digest` that was approved. If the evidence is different now, the verdict is hold.', value: 'SHA' },
				'accept-hold': {
					description:
						'The evidence digest of a hold that you accept. It releases only that hold, only while the digest is the same, and never a block. Needs a `reason`.',
					value: 'SHA'
				},
				reason: {
					description:
						'Why a hold is accepted, a rollback mark is cleared, or a version is rolled back or adopted (`adopt` and `clear-rollback` need it). The record and the report show it, with the person who gave it.',
					value: 'TEXT'
				},
				'rollback-on-failure': {
					description:
						"`true` undoes this step's promotion if a later step of the same job fails or the job is cancelled. It does not see other jobs. The runner keeps what this needs, with the credentials, until the end of the job.",
					default: 'false',
					onlyInJobs: true
				},
				environment: {
					description:
						'The environment of `require-approval` and of `create-deployment`. On the event `deployment`, only a deployment to this environment promotes.',
					onlyInJobs: true
				},
				'require-approval': {
					description:
						'`true` promotes only if people have approved this job: `environment` has required reviewers, one of them has approved it for this run, and this job runs in it. Needs `expected-evidence`; `actions: read`; and `id-token: write` or `deployments: read`.',
					default: 'false',
					onlyInJobs: true
				},
				'create-deployment': {
					description:
						"`true` makes a deployment of `environment` for the promotion, so that the environment's page lists every promotion. For a job that has no `environment:` of its own. Needs `deployments: write`.",
					default: 'false',
					onlyInJobs: true
				},
				'tracking-uri': {
					description:
						'`https://…`, `http://…` or `sqlite:///path/mlflow.db` (three slashes: relative; four: absolute). Default: the variable `MLFLOW_TRACKING_URI`.',
					serves: 'connection'
				},
				'registry-uri': {
					description: 'Where the registry is, if it is not at the tracking URI. Default: `MLFLOW_REGISTRY_URI`, else the tracking URI.',
					serves: 'connection'
				},
				'tracking-token': {
					description: 'Bearer token for MLflow. Default: `MLFLOW_TRACKING_TOKEN`. An input takes precedence over the variables.',
					serves: 'connection',
					secret: 'MLFLOW_TRACKING_TOKEN'
				},
				'tracking-username': { description: 'User for basic authentication. Default: `MLFLOW_TRACKING_USERNAME`.', value: 'NAME', serves: 'connection' },
				'tracking-password': {
					description: 'Password for basic authentication. Default: `MLFLOW_TRACKING_PASSWORD`.',
					serves: 'connection',
					secret: 'MLFLOW_TRACKING_PASSWORD'
				},
				'ui-url': { description: 'Where links into MLflow point; `none` for no links. Default: the tracking URI, if it is http(s).', serves: 'job' },
				'github-token': {
					description:
						'Token for GitHub, for the pull request and its comment, the policy before a change, commits, approvals and deployments. docs/permissions.md says which permission is for what.',
					// biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
					default: '${{ github.token }}',
					serves: 'job',
					secret: 'GITHUB_TOKEN'
				},
				comment: {
					description:
						'Comment on the pull request: `always`; `problems` (no comment is made while all is well, and one that is there is kept up to date; a merge is then compared only with a pull request that has one); `never`. `true` and `false` are `always` and `never`.',
					default: 'always',
					serves: 'job'
				},
				'comment-key': { description: 'A name that makes this a comment of its own, if two registries have the same model and target.', serves: 'job' }
			}
		/** What only the command line takes. */ let typedFlags = {
			html: { description: 'The report as a page of its own, with the trend; a file there is replaced.', value: 'FILE' },
			junit: { description: 'The cases as JUnit XML; a file there is replaced.', value: 'FILE' },
			github: { description: 'Annotate on GitHub the cases that fail, and the gates that no case covers.', default: 'false' },
			'min-covered': { description: 'The percentage of gates that some case must make fail; below it, the exit status is 5.', value: 'PERCENT' },
			all: { description: 'Every stage and alias that has a version without a record, in place of one target.', default: 'false' },
			yes: { description: 'Write what is shown.', default: 'false' }
		}
		let inputNames = Object.keys(inputs)
		/** By its name, with what only some of them say. */ function inputOf(name) {
			return inputs[name]
		}
	},
	4814: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ t: () => /* binding */ readReport })
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $choice_1 = __webpack_require__(7655)
		let commentModes = ['always', 'problems', 'never']
		function readReport(raw) {
			return { githubToken: raw['github-token'], comment: readCommentMode(raw), commentKey: raw['comment-key'], createDeployment: readCreateDeployment(raw) }
		}
		function readCommentMode(raw) {
			let text = raw.comment.toLowerCase()
			if ('true' === text) return 'always'
			if ('false' === text) return 'never'
			return (0, $choice_1./* .choice */ Y)({ ...raw, comment: text }, 'comment', commentModes, 'always')
		}
		function readCreateDeployment(raw) {
			if (!(0, $choice_1./* .isOn */ M)(raw, 'create-deployment')) return null
			let { environment } = raw
			if ('' === environment)
				throw new $core_errors_errors_0./* .UsageError */ eb(
					input => `${input('create-deployment')} is true, but ${input('environment')} is empty: name the environment whose page is to show the promotion.`
				)
			return { environment }
		}
	},
	8692: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ _R: () => /* binding */ MissingModelError,
			/* harmony export */ eb: () => /* binding */ UsageError,
			/* harmony export */ fK: () => /* binding */ ConflictError,
			/* harmony export */ gl: () => /* binding */ RegistryError,
			/* harmony export */ qU: () => /* binding */ StagegateError,
			/* harmony export */ r4: () => /* binding */ inWords
		})
		/* harmony export */ class StagegateError extends Error {
			fault
			words
			/** `words` say what was tried, on what, what came back and what to do. */ constructor(fault, words, options) {
				super(inWords(words, quoted), options)
				this.name = 'StagegateError'
				this.fault = fault
				this.words = words
			}
			/** The message as an entry says it, which has its own way to name an input. */ saidBy(speaker) {
				return inWords(this.words, speaker)
			}
		}
		function inWords(words, speaker) {
			return 'string' == typeof words ? words : words(speaker)
		}
		/** As a workflow names an input, and whoever reads a message where no entry speaks. */ let quoted = Object.assign(input => `"${input}"`, {
			entry: 'workflow'
		})
		class UsageError extends StagegateError {
			constructor(words, options) {
				super('usage', words, options)
				this.name = 'UsageError'
			}
		}
		/** There is no registered model of that name. */ class MissingModelError extends UsageError {}
		class RegistryError extends StagegateError {
			/** Whether the registry itself has said that it did not carry out what it was asked for. */ refused
			constructor(words, options) {
				super('registry', words, options)
				this.name = 'RegistryError'
				this.refused = options?.refused ?? false
			}
		}
		class ConflictError extends StagegateError {
			constructor(words, options) {
				super('conflict', words, options)
				this.name = 'ConflictError'
			}
		}
	},
	6272: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ RQ: () => /* binding */ canonicalStage,
			/* harmony export */ Vz: () => /* binding */ runId,
			/* harmony export */ _$: () => /* binding */ stages,
			/* harmony export */ e1: () => /* binding */ versionNumber,
			/* harmony export */ fD: () => /* binding */ modelName,
			/* harmony export */ pW: () => /* binding */ holdersOf,
			/* harmony export */ rH: () => /* binding */ loggedModelId,
			/* harmony export */ sN: () => /* binding */ aliasName,
			/* harmony export */ tN: () => /* binding */ versionsInStage,
			/* harmony export */ wp: () => /* binding */ holdersThatMatter
		})
		/* harmony export */ let stages = ['None', 'Staging', 'Production', 'Archived']
		function modelName(text) {
			return text
		}
		function versionNumber(number) {
			if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`a model version is a whole number from 1, not ${number}`)
			return number
		}
		function aliasName(text) {
			return text
		}
		function runId(text) {
			return text
		}
		function loggedModelId(text) {
			return text
		}
		/** The stage in MLflow's own spelling, whatever case it came in; null if there is none such. */ function canonicalStage(text) {
			return stages.find(stage => stage.toLowerCase() === text.toLowerCase()) ?? null
		}
		/** Versions that hold the target, highest number first. */ function holdersOf(snapshot, target) {
			switch (target.kind) {
				case 'alias': {
					let holder = snapshot.aliases.get(target.alias)
					return void 0 === holder ? [] : [holder]
				}
				case 'stage':
				case 'retirement':
					return versionsInStage(snapshot, target.stage)
			}
		}
		/**
		 * Who a move towards the target displaces or meets: its holders. Of Archived and None only whether
		 * the version itself is there matters, for any number of others may be.
		 */ function holdersThatMatter(snapshot, target, version) {
			let holders = holdersOf(snapshot, target)
			return 'retirement' === target.kind ? holders.filter(holder => holder === version) : holders
		}
		/** Highest number first. */ function versionsInStage(snapshot, stage) {
			return snapshot.versions
				.filter(version => version.stage === stage)
				.map(version => version.version)
				.sort((a, b) => b - a)
		}
	},
	3580: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ EK: () => /* binding */ archives,
			/* harmony export */ Ih: () => /* binding */ stageKey,
			/* harmony export */ LT: () => /* binding */ targetWords,
			/* harmony export */ Ou: () => /* binding */ targetOfKey,
			/* harmony export */ gx: () => /* binding */ holderWords,
			/* harmony export */ hD: () => /* binding */ targetKey,
			/* harmony export */ mv: () => /* binding */ isSameTarget,
			/* harmony export */ yZ: () => /* binding */ bareName
		})
		/* harmony export */ /* harmony import */ var $text_untrusted_text_1 = __webpack_require__(4213)
		/* harmony import */ var $model_0 = __webpack_require__(6272)
		/** `stage:Production` or `alias:champion`: the name of a target in records, digests and outputs. */ function targetKey(target) {
			return 'alias' === target.kind ? `alias:${target.alias}` : stageKey(target.stage)
		}
		function stageKey(stage) {
			return `stage:${stage}`
		}
		/** The target of that name, whose former holders were archived or not; null: there is none such. */ function targetOfKey(key, archiveExisting = false) {
			if (key.startsWith('alias:')) {
				let alias = key.slice(6)
				return '' === alias ? null : { kind: 'alias', alias: (0, $model_0./* .aliasName */ sN)(alias) }
			}
			let stage = (0, $model_0./* .canonicalStage */ RQ)(key.slice(6))
			// Keys are written in MLflow's own spelling.
			if (null === stage || key !== stageKey(stage)) return null
			return 'Archived' === stage || 'None' === stage ? { kind: 'retirement', stage } : { kind: 'stage', stage, archiveExisting }
		}
		/** Whether both name the same stage or alias; whether former holders are archived does not count. */ function isSameTarget(a, b) {
			return targetKey(a) === targetKey(b)
		}
		/** Whether a move to the target takes it away from whoever holds it. */ function archives(target) {
			return 'stage' === target.kind && target.archiveExisting
		}
		/** `Production`, `champion`: untrusted text. */ function bareName(target) {
			return 'alias' === target.kind ? target.alias : target.stage
		}
		/** `stage Production`, `alias champion`: as messages for people name a target. */ function targetWords(target) {
			return 'alias' === target.kind ? `alias ${(0, $text_untrusted_text_1./* .visible */ RK)(target.alias)}` : `stage ${target.stage}`
		}
		/** `version 5 and 3`, or `none`. */ function holderWords(holders) {
			return 0 === holders.length ? 'none' : `version ${holders.join(' and ')}`
		}
	},
	6853: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $l: () => /* binding */ nearNames,
			/* harmony export */ Df: () => /* binding */ writtenHint,
			/* harmony export */ au: () => /* binding */ didYouMean,
			/* harmony export */ pA: () => /* binding */ nearest
		})
		/* harmony export */ /* harmony import */ var fastest$levenshtein_0 = __webpack_require__(1916)
		/* harmony import */ var $untrusted_text_1 = __webpack_require__(4213)
		let mostNames = 3
		/** Longer names are not compared: the time grows with the product of both lengths. */ let longestName = 100
		/** Of the names that there are, at most three that may have been meant, the nearest first. */ function nearNames(wanted, known) {
			return known
				.map(name => ({ name, far: farness(wanted.toLowerCase(), name.toLowerCase()) }))
				.filter(({ far }) => null !== far)
				.sort((a, b) => (a.far ?? 0) - (b.far ?? 0) || (a.name < b.name ? -1 : 1))
				.slice(0, mostNames)
				.map(({ name }) => name)
		}
		/** The name that the word was probably meant to be, or null if none is near. */ function nearest(word, known) {
			return nearNames(word, known)[0] ?? null
		}
		/** ` Did you mean 'x'?`, or nothing. */ function didYouMean(word, known) {
			let near = nearest(word, known)
			return null === near ? '' : ` Did you mean '${near}'?`
		}
		/** What is wrong with how the name is written, where another one exists but for that; '' for nothing. */ function writtenHint(wanted, known) {
			let blank = known.find(name => name !== wanted && name.trim() === wanted.trim())
			if (void 0 !== blank)
				return ` There is '${(0, $untrusted_text_1./* .visible */ RK)(blank)}', whose name begins or ends with a blank, and Stagegate takes a name without: rename it in MLflow.`
			let bare = wanted.replace(/^(?:models:\/+|["'“”‘’])|["'“”‘’]$/gu, '').replace(/["'“”‘’]$/u, '')
			return bare !== wanted && known.includes(bare) ? ` Write ${(0, $untrusted_text_1./* .visible */ RK)(bare)}, without what is round it.` : ''
		}
		/** null: too far to have been meant. */ function farness(wanted, name) {
			if (wanted === name) return 0
			let [a, b] = [letters(wanted), letters(name)]
			if (a === b && '' !== a) return 0.5
			let [short, long] = a.length < b.length ? [a, b] : [b, a]
			if ('' === short || long.length > longestName) return null
			// A name that begins like the other is near, however much longer it is.
			if (short.length >= 3 && long.startsWith(short)) return 1
			let edits = (0, fastest$levenshtein_0./* .distance */ Io)(a, b)
			if (edits <= Math.max(1, Math.floor(short.length / 3))) return edits
			let shared = [...short].findIndex((character, at) => character !== long[at])
			return shared >= 4 && shared >= 0.7 * short.length ? long.length : null
		}
		/** Without the signs that people write in different ways. */ function letters(name) {
			return name.replaceAll(/[\s_\-./:]/g, '')
		}
	},
	4213: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $m: () => /* binding */ visibleJson,
			/* harmony export */ DV: () => /* binding */ codeBlock,
			/* harmony export */ RK: () => /* binding */ visible,
			/* harmony export */ SS: () => /* binding */ codeSpan,
			/* harmony export */ zM: () => /* binding */ codeSpanInCell
		})
		/* harmony export */ /**
		 * Names and messages that come from a registry or a user are shown in places that interpret text:
		 * terminals, Markdown, HTML, a workflow's log. These functions make them harmless without hiding
		 * what they are.
		 */ /** Control, format (bidi, zero-width), surrogate, private-use, separating and blank characters. */ let unseen =
			/\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|\u2800/gu
		/**
		 * The text on one line, with everything that a reader could not see, or that would move other text
		 * about, written as `\u{…}`; cut to `limit` code points, the last of them `…`.
		 */ function visible(text, limit = 200) {
			// Four times the limit is more than enough source text, and keeps a 100 kB tag cheap.
			let head = text.slice(0, 4 * limit)
			let shown = head.replace(unseen, character => {
				let codePoint = character.codePointAt(0) ?? 0
				return `\\u{${codePoint.toString(16)}}`
			})
			let points = [...shown]
			let cut = points.length > limit || head.length < text.length
			return cut ? `${points.slice(0, limit - 1).join('')}…` : shown
		}
		/** JSON with the same written as JSON's own escapes, so that it still reads back as it was. */ function visibleJson(json) {
			return json.replace(
				unseen,
				(
					character // Between values; within one it is escaped already.
				) =>
					'\n' === character
						? character
						: character
								.split('')
								.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
								.join('')
			)
		}
		/** The text as a Markdown code span: nothing in it is rendered, linked or mentioned. */ function codeSpan(text, limit) {
			return spanOf(visible(text, limit))
		}
		/** The same in a cell of a table, where a pipe is escaped even inside of a code span. */ function codeSpanInCell(text, limit) {
			// Renderers do not agree on whether a pipe after two backslashes ends the cell.
			let whole = visible(text, limit).replaceAll('\\|', '\\\\u{7c}')
			return spanOf(whole).replaceAll('|', '\\|')
		}
		function spanOf(visibleText) {
			if ('' === visibleText) return '(empty)'
			let shown = withoutLongRuns(visibleText)
			let longest = longestRun(shown)
			let fence = '`'.repeat(longest + 1)
			let padding = longest > 0 || /^ .* $/.test(shown) ? ' ' : ''
			return `${fence}${padding}${shown}${padding}${fence}`
		}
		/** Several lines as a Markdown code block, in which nothing is rendered either. */ function codeBlock(text) {
			let lines = text.split(/\r?\n/).map(line => withoutLongRuns(visible(line, 2000)))
			let fence = '`'.repeat(Math.max(2, longestRun(lines.join('\n'))) + 1)
			return [`${fence}text`, ...lines, fence].join('\n')
		}
		/**
		 * GitHub's renderer, cmark-gfm, knows no code span between more than 80 backquotes, and no fence of
		 * more than 255: beyond that, what was to be code would be rendered. So long runs are written out.
		 */ function withoutLongRuns(shown) {
			return shown.replace(/`{21,}/g, run => '\\u{60}'.repeat(run.length))
		}
		function longestRun(text) {
			return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
		}
	}
}
