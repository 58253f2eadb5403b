export const id = 927
export const ids = [927]
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
		/* harmony export */ /* harmony import */ var zod$mini_6 = __webpack_require__(3619)
		/* harmony import */ var $commands_inputs_report_inputs_0 = __webpack_require__(4814)
		/* harmony import */ var $core_errors_errors_1 = __webpack_require__(8692)
		/* harmony import */ var $core_model_model_5 = __webpack_require__(6272)
		/* harmony import */ var $core_model_target_4 = __webpack_require__(3580)
		/* harmony import */ var $registry_credentials_tracking_headers_2 = __webpack_require__(6302)
		/* harmony import */ var $registry_mlflow_settings_3 = __webpack_require__(9828)
		/** Saves it for the action's post step. Throws a `StagegateError` where that cannot be done. */ function saveForPost(step, given) {
			let { raw, log, connection, promoter, around } = step
			let { model, record, environment } = given
			let { credentials } = connection
			let { githubToken, comment, commentKey, createDeployment } = (0, $commands_inputs_report_inputs_0./* .readReport */ t)(raw)
			// Each by itself and as it is: the runner masks secrets only in the form in which they are known.
			let state = {
				model,
				target: (0, $core_model_target_4./* .targetKey */ hD)(record.target),
				version: String(record.version),
				run: promoter.run ?? '',
				by: promoter.by,
				tracking_uri: connection.trackingUri,
				registry_uri: connection.registryUri,
				credentials: credentials.kind,
				token: 'token' === credentials.kind ? credentials.token : '',
				username: 'basic' === credentials.kind ? credentials.username : '',
				password: 'basic' === credentials.kind ? credentials.password : '',
				...(connection.headers.size > 0 && { headers: (0, $registry_credentials_tracking_headers_2./* .headerLines */ Hq)(connection.headers) }),
				ui_url: connection.uiUrl ?? '',
				cwd: around.cwd,
				github_token: githubToken,
				comment,
				comment_key: commentKey,
				environment: createDeployment?.environment ?? '',
				...Object.fromEntries(Object.entries(environment.secrets).map(([name, secret]) => [`secret_${name}`, secret])),
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
			let target = (0, $core_model_target_4./* .targetOfKey */ Ou)(saved('target'))
			if ('' === saved('record') || null === target || 'retirement' === target.kind) return null
			let ended = saved('ended')
			return {
				model: (0, $core_model_model_5./* .modelName */ fD)(saved('model')),
				target,
				version: (0, $core_model_model_5./* .versionNumber */ e1)(Number(saved('version'))),
				record: saved('record'),
				run: saved('run') || null,
				by: saved('by'),
				trackingUri: saved('tracking_uri'),
				registryUri: saved('registry_uri'),
				credentials: savedCredentials(saved),
				headers: (0, $registry_credentials_tracking_headers_2./* .readTrackingHeaders */ eH)(saved('headers')),
				uiUrl: saved('ui_url') || null,
				cwd: saved('cwd'),
				environment: {
					variables: savedTexts(saved('variables')),
					trust: savedTexts(saved('trust')),
					secrets: Object.fromEntries(
						$registry_mlflow_settings_3./* .secretVariables */ c8.flatMap(name => {
							let text = saved(`secret_${name}`)
							return '' === text ? [] : [[name, text]]
						})
					)
				},
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
			return zod$mini_6./* .record */ g1P(zod$mini_6./* .string */ YjP(), zod$mini_6./* .string */ YjP()).parse(JSON.parse(text))
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
	9828: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ OF: () => /* binding */ connectionVariables,
			/* harmony export */ Vq: () => /* binding */ requestTimeout,
			/* harmony export */ c8: () => /* binding */ secretVariables,
			/* harmony export */ gr: () => /* binding */ booleanIn,
			/* harmony export */ r7: () => /* binding */ textIn,
			/* harmony export */ wP: () => /* binding */ retrySettings
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
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
			'AWS_SESSION_TOKEN'
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
