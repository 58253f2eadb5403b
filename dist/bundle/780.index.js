export const id = 780
export const ids = [780]
export const modules = {
	47655: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => isOn, Y: () => choice })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_text_near_name_1 = __webpack_require__(56853)
		var $core_text_untrusted_text_3 = __webpack_require__(74213)
		var $inputs_and_flags_2 = __webpack_require__(14311)
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
	14311: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { mV: () => typedFlags, vj: () => inputNames, wg: () => inputOf })
		/* unused harmony export inputs */ /** Each input once, in the order of the table in docs/inputs.md. Which command takes it, the command says. */ let inputs =
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
				alias: { description: 'Target alias, `champion` for example. Give exactly one of `alias` and `stage`.' },
				stage: {
					description:
						'Target stage, which MLflow has deprecated: `Staging`, `Production`, `Archived` or `None`, in upper or lower case. Give exactly one of `alias` and `stage`.'
				},
				'to-model': {
					description:
						'Another registered model, which gets a copy of the version, as `copy_model_version` creates it. `alias` or `stage` is then a target in that model, and its entry in the policy counts. A copy that exists is used.',
					value: 'NAME'
				},
				'create-to-model': { description: 'Create the registered model `to-model` if it does not exist.', default: 'false' },
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
				'archive-existing': { description: 'With `stage` Staging or Production: the other versions in that stage move to Archived.', default: 'true' },
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
						"`true` creates a deployment to `environment` for the promotion, so that the environment's page lists every promotion. For a job that has no `environment:` of its own. Needs `deployments: write`.",
					default: 'false',
					onlyInJobs: true
				},
				'tracking-uri': {
					description:
						'`https://…`, `http://…`, `sqlite:///path/mlflow.db` (three slashes: relative; four: absolute), `databricks` or `databricks://PROFILE`, the ARN of MLflow in SageMaker, or `azureml://…`. Default: the variable `MLFLOW_TRACKING_URI`.',
					serves: 'connection'
				},
				'registry-uri': {
					description:
						'Where the registry is, if it is not at the tracking URI. Default: `MLFLOW_REGISTRY_URI`, else the tracking URI; for `databricks`, `databricks-uc`.',
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
				'tracking-headers': {
					description:
						'Lines `Name: value`, sent with every request to MLflow, for a gateway in front of it. Every value is masked. Default: `MLFLOW_TRACKING_HEADERS`.',
					value: 'LINES',
					serves: 'connection',
					secret: 'MLFLOW_TRACKING_HEADERS'
				},
				'ui-url': {
					description:
						'Where links into MLflow point; `none` for no links. Default: the tracking URI, if it is http(s); for Databricks, the pages of DATABRICKS_HOST.',
					serves: 'job'
				},
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
						'Comment on the pull request: `always`; `problems` (no comment while all is well, but an existing one is kept up to date; a merge is compared with what was reviewed only if the pull request has a comment); `never`. `true` and `false` are `always` and `never`.',
					default: 'always',
					serves: 'job'
				},
				'comment-key': { description: 'A name for a separate comment, if two registries have the same model and target.', serves: 'job' }
			}
		/** What only the command line takes. */ let typedFlags = {
			html: { description: 'The report as an HTML page, with the trend; an existing file is replaced.', value: 'FILE' },
			junit: { description: 'The cases as JUnit XML; an existing file is replaced.', value: 'FILE' },
			github: { description: 'Annotate on GitHub the cases that fail, and the gates that no case covers.', default: 'false' },
			'min-covered': { description: 'At least this percentage of the gates must fail in some case; otherwise the exit status is 5.', value: 'PERCENT' },
			all: { description: 'Every stage and alias that has a version without a record, instead of one target.', default: 'false' },
			yes: { description: 'Write what is shown.', default: 'false' }
		}
		let inputNames = Object.keys(inputs)
		/** By its name, with what only some of them say. */ function inputOf(name) {
			return inputs[name]
		}
	},
	58692: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_R: () => MissingModelError,
			eb: () => UsageError,
			fK: () => ConflictError,
			gl: () => RegistryError,
			qU: () => StagegateError,
			r4: () => inWords
		})
		class StagegateError extends Error {
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
	86272: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RQ: () => canonicalStage,
			Vz: () => runId,
			_$: () => stages,
			e1: () => versionNumber,
			fD: () => modelName,
			pW: () => holdersOf,
			rH: () => loggedModelId,
			sN: () => aliasName,
			tN: () => versionsInStage,
			wp: () => holdersThatMatter
		})
		let stages = ['None', 'Staging', 'Production', 'Archived']
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
	56853: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $l: () => nearNames, Df: () => writtenHint, au: () => didYouMean, pA: () => nearest })
		var fastest$levenshtein_0 = __webpack_require__(21916)
		var $untrusted_text_1 = __webpack_require__(74213)
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
				return ` There is '${(0, $untrusted_text_1./* .visible */ RK)(blank)}', but Stagegate accepts no name that begins or ends with a blank: rename it in MLflow.`
			let bare = wanted.replace(/^(?:models:\/+|["'“”‘’])|["'“”‘’]$/gu, '').replace(/["'“”‘’]$/u, '')
			return bare !== wanted && known.includes(bare) ? ` Write only ${(0, $untrusted_text_1./* .visible */ RK)(bare)}.` : ''
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
	74213: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $m: () => visibleJson, DV: () => codeBlock, RK: () => visible, SS: () => codeSpan, zM: () => codeSpanInCell })
		/**
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
	},
	62929: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { CY: () => databricksSecrets, Hx: () => databricksPages, gZ: () => registryBeside, ru: () => databricksUri })
		/** null: the URI names something else. */ function databricksUri(uri) {
			let [, scheme, profile = ''] = /^(databricks(?:-uc)?)(?::\/\/(.*)|:)?$/is.exec(uri.trim()) ?? []
			if (void 0 === scheme) return null
			return { scheme: scheme.toLowerCase(), profile }
		}
		/** Where the models are whose runs are there, as MLflow chooses it. */ function registryBeside(trackingUri) {
			let found = databricksUri(trackingUri)
			if (found?.scheme !== 'databricks') return trackingUri
			return '' === found.profile ? 'databricks-uc' : `databricks-uc://${found.profile}`
		}
		/** Variables whose values nobody may see. */ let databricksSecrets = [
			'DATABRICKS_TOKEN',
			'DATABRICKS_CLIENT_SECRET',
			'DATABRICKS_OIDC_TOKEN',
			'DATABRICKS_PASSWORD'
		]
		/**
		 * Where people see models of a workspace: a page below which each version has its own. null: the environment
		 * does not say which workspace that is.
		 */ function databricksPages(registryUri, env) {
			let found = databricksUri(registryUri)
			let host = env.DATABRICKS_HOST?.trim() ?? ''
			if (null === found || '' !== found.profile || '' === host) return null
			let url = URL.parse(/^https?:\/\//i.test(host) ? host : `https://${host}`)
			if (null === url) return null
			let workspace = url.searchParams.get('o') ?? env.DATABRICKS_WORKSPACE_ID?.trim() ?? ''
			let query = /^\d+$/.test(workspace) ? `?o=${workspace}` : ''
			let pages = 'databricks' === found.scheme ? `/${query}#mlflow` : `/explore/data/models${query}`
			return `${url.origin}${pages}`
		}
	},
	76302: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { FK: () => secretsInHeaders, Hq: () => headerLines, eH: () => readTrackingHeaders })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
		/** What the connection itself decides, or another setting does. */ let reserved = {
			'x-mlflow-workspace': 'set MLFLOW_WORKSPACE instead',
			...Object.fromEntries(
				[
					'accept',
					'accept-encoding',
					'connection',
					'content-length',
					'content-type',
					'expect',
					'host',
					'keep-alive',
					'te',
					'trailer',
					'transfer-encoding',
					'upgrade'
				].map(name => [name, 'Stagegate sets it itself'])
			)
		}
		/**
		 * Lines `Name: value`; empty lines do not count.
		 *
		 * @throws UsageError which never shows a value
		 */ function readTrackingHeaders(text) {
			let headers = new Map()
			for (let [index, line] of text.split(/\r?\n/).entries()) {
				if ('' === line.trim()) continue
				let wrong = why => new $core_errors_errors_0./* .UsageError */ eb(input => `Line ${index + 1} of ${input('tracking-headers')} ${why}`)
				let colon = line.indexOf(':')
				let name = line.slice(0, colon).trim()
				if (colon < 0 || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) throw wrong('is not a header. Write `Name: value`, one a line.')
				let value = line.slice(colon + 1).trim()
				if ('' === value)
					throw wrong(
						`gives the header ${(0, $core_text_untrusted_text_1./* .visible */ RK)(name)} no value. Check that the secret exists and that its name is right.`
					)
				if (!/^[\t\x20-\x7e]+$/.test(value))
					throw wrong(`gives the header ${(0, $core_text_untrusted_text_1./* .visible */ RK)(name)} a value with a character that a header cannot have.`)
				let why = reserved[name.toLowerCase()]
				if (void 0 !== why) throw wrong(`gives the header ${(0, $core_text_untrusted_text_1./* .visible */ RK)(name)}: ${why}.`)
				if (headers.has(name.toLowerCase())) throw wrong(`gives the header ${(0, $core_text_untrusted_text_1./* .visible */ RK)(name)} again.`)
				headers.set(name.toLowerCase(), value)
			}
			return headers
		}
		/** The same as lines. */ function headerLines(headers) {
			return [...headers].map(([name, value]) => `${name}: ${value}`).join('\n')
		}
		/** Texts that must never be shown, however the lines are written. */ function secretsInHeaders(text) {
			return text
				.split(/\r?\n/)
				.map(line => line.slice(line.indexOf(':') + 1).trim())
				.flatMap(value => [value, value.replace(/^(?:basic|bearer|token|apikey) +/i, '')])
				.filter(value => '' !== value)
		}
	},
	29828: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HS: () => signsRequests,
			OF: () => connectionVariables,
			Vq: () => requestTimeout,
			c8: () => secretVariables,
			gr: () => booleanIn,
			r7: () => textIn,
			wP: () => retrySettings
		})
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $credentials_databricks_uri_1 = __webpack_require__(62929)
		/**
		 * What a connection to MLflow reads of the environment, besides addresses, credentials and proxies.
		 * The post step gets these as the step before it had them, so a variable that is not here is none.
		 */ let connectionVariables = [
			'AWS_CONFIG_FILE',
			'AWS_DEFAULT_REGION',
			'AWS_PROFILE',
			'AWS_REGION',
			'AWS_SHARED_CREDENTIALS_FILE',
			'CURL_CA_BUNDLE',
			'DATABRICKS_ACCOUNT_ID',
			'DATABRICKS_AUTH_TYPE',
			'DATABRICKS_CLIENT_ID',
			'DATABRICKS_CONFIG_FILE',
			'DATABRICKS_CONFIG_PROFILE',
			'DATABRICKS_HOST',
			'DATABRICKS_OIDC_TOKEN_ENV',
			'DATABRICKS_OIDC_TOKEN_FILE',
			'DATABRICKS_OIDC_TOKEN_FILEPATH',
			'DATABRICKS_TOKEN_AUDIENCE',
			'DATABRICKS_USERNAME',
			'DATABRICKS_WORKSPACE_ID',
			'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR',
			'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER',
			'MLFLOW_HTTP_REQUEST_MAX_RETRIES',
			'MLFLOW_HTTP_REQUEST_TIMEOUT',
			'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER',
			'MLFLOW_TRACKING_AUTH',
			'MLFLOW_TRACKING_AWS_SIGV4',
			'MLFLOW_TRACKING_CLIENT_CERT_PATH',
			'MLFLOW_TRACKING_INSECURE_TLS',
			'MLFLOW_TRACKING_SERVER_CERT_PATH',
			'MLFLOW_WORKSPACE',
			'REQUESTS_CA_BUNDLE',
			'SAGEMAKER_MLFLOW_ASSUME_ROLE_ARN',
			'SAGEMAKER_MLFLOW_CUSTOM_ENDPOINT'
		]
		/** The same, of variables that are secrets: the runner saves and masks each by itself. */ let secretVariables = [
			'AWS_ACCESS_KEY_ID',
			'AWS_SECRET_ACCESS_KEY',
			'AWS_SESSION_TOKEN',
			...$credentials_databricks_uri_1./* .databricksSecrets */ CY
		]
		/** MLflow's own variables, with the defaults of its Python client. */ function retrySettings(env) {
			return {
				maxRetries: numberIn(env, 'MLFLOW_HTTP_REQUEST_MAX_RETRIES', 7, { whole: true }),
				backoffFactor: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR', 2),
				backoffJitter: numberIn(env, 'MLFLOW_HTTP_REQUEST_BACKOFF_JITTER', 1),
				respectRetryAfter: booleanIn(env, 'MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER', true)
			}
		}
		/** Milliseconds that a server may take to begin its answer, and between two pieces of it. */ function requestTimeout(env) {
			let seconds = numberIn(env, 'MLFLOW_HTTP_REQUEST_TIMEOUT', 120)
			if (0 === seconds) throw new $core_errors_errors_0./* .UsageError */ eb('MLFLOW_HTTP_REQUEST_TIMEOUT is 0. It must be a number of seconds above 0.')
			return Math.ceil(1000 * seconds)
		}
		/** null: not set, or empty. */ function textIn(env, variable) {
			let text = env[variable]?.trim()
			return void 0 === text || '' === text ? null : text
		}
		/** `true`, `1`, `false` or `0` in any case, as MLflow reads its own; all else is an error. */ function booleanIn(env, variable, otherwise) {
			let text = textIn(env, variable)?.toLowerCase() ?? null
			if (null === text) return otherwise
			if ('true' === text || '1' === text) return true
			if ('false' === text || '0' === text) return false
			throw new $core_errors_errors_0./* .UsageError */ eb(`${variable} must be true or false (or 1 or 0), but is set to something else.`)
		}
		/** Whether each request to an ordinary address is signed for Amazon API Gateway. */ function signsRequests(env) {
			return booleanIn(env, 'MLFLOW_TRACKING_AWS_SIGV4', false)
		}
		function numberIn(env, variable, otherwise, { whole = false } = {}) {
			let text = textIn(env, variable)
			if (null === text) return otherwise
			let number = Number(text)
			if (!Number.isFinite(number) || number < 0 || (whole && !Number.isInteger(number)))
				throw new $core_errors_errors_0./* .UsageError */ eb(
					`${variable} must be ${whole ? 'a whole number' : 'a number'} from 0, but is set to something else.`
				)
			return number
		}
	}
}
