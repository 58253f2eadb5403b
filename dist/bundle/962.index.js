import { modules as shared_2_466_962 } from './shared-2-466-962.js'
import { modules as shared_2_466_927_962 } from './shared-2-466-927-962.js'
import { modules as shared_466_962 } from './shared-466-962.js'
import { modules as shared_466_880_927_962 } from './shared-466-880-927-962.js'
import { modules as shared_569_584_961_962 } from './shared-569-584-961-962.js'
export const id = 962
export const ids = [962]
export const modules = {
	...shared_2_466_962,
	...shared_2_466_927_962,
	...shared_466_962,
	...shared_466_880_927_962,
	...shared_569_584_961_962,
	2882: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Gk: () => /* binding */ int64,
			/* harmony export */ JN: () => /* binding */ readAnswer,
			/* harmony export */ K6: () => /* binding */ registeredModelAnswer,
			/* harmony export */ Ml: () => /* binding */ metricHistoryPage,
			/* harmony export */ QX: () => /* binding */ runsPage,
			/* harmony export */ Uj: () => /* binding */ runAnswer,
			/* harmony export */ WC: () => /* binding */ emptyAnswer,
			/* harmony export */ Zj: () => /* binding */ nextPage,
			/* harmony export */ a3: () => /* binding */ metricValue,
			/* harmony export */ aA: () => /* binding */ experimentAnswer,
			/* harmony export */ ao: () => /* binding */ serverInfoAnswer,
			/* harmony export */ h4: () => /* binding */ modelNamesPage,
			/* harmony export */ ig: () => /* binding */ serverError,
			/* harmony export */ p_: () => /* binding */ list,
			/* harmony export */ wN: () => /* binding */ modelVersionAnswer,
			/* harmony export */ yU: () => /* binding */ modelVersionsPage
		})
		/* harmony export */ /* unused harmony export milliseconds */ /* harmony import */ var zod$mini_1 = __webpack_require__(3619)
		/* harmony import */ var zod$mini_2 = __webpack_require__(3305)
		/* harmony import */ var zod$mini_5 = __webpack_require__(8532)
		/* harmony import */ var $core_arithmetic_int64_3 = __webpack_require__(3627)
		/* harmony import */ var $core_model_model_4 = __webpack_require__(6272)
		/* harmony import */ var $network_nesting_0 = __webpack_require__(2124)
		// Protobuf writes 64-bit numbers as strings in JSON; MLflow does so only sometimes.
		let int64 = zod$mini_1./* .union */ KCZ([
			zod$mini_1./* .int */ Whr(),
			zod$mini_1./* .pipe */ FsL(
				zod$mini_1./* .pipe */ FsL(
					zod$mini_1./* .union */ KCZ([
						zod$mini_1./* .bigint */ oad(),
						zod$mini_1./* .pipe */ FsL(
							zod$mini_1./* .string */ YjP().check(zod$mini_2./* ._regex */ Fk(/^-?\d{1,19}$/)),
							zod$mini_1./* .transform */ pdi(digits => BigInt(digits))
						)
					]),
					zod$mini_1./* .int64 */ Gkc()
				),
				zod$mini_1./* .transform */ pdi($core_arithmetic_int64_3./* .int64 */ Gk)
			)
		])
		/** Beyond 2^53 the nearest number: such a one is no time, and nothing is compared with it. */ let milliseconds = zod$mini_1./* .pipe */ FsL(
			int64,
			zod$mini_1./* .transform */ pdi(Number)
		)
		let version = zod$mini_1./* .pipe */ FsL(
			zod$mini_1./* .pipe */ FsL(
				zod$mini_1./* .union */ KCZ([
					zod$mini_1./* .pipe */ FsL(zod$mini_1./* .string */ YjP().check(zod$mini_2./* ._regex */ Fk(/^\d+$/)), zod$mini_1./* .transform */ pdi(Number)),
					zod$mini_1./* .int */ Whr()
				]),
				zod$mini_1./* .int */ Whr().check(zod$mini_2./* ._gte */ qm(1))
			),
			zod$mini_1./* .transform */ pdi($core_model_model_4./* .versionNumber */ e1)
		)
		// MLflow leaves empty lists out.
		function list(item) {
			return zod$mini_1./* .pipe */ FsL(
				zod$mini_1./* .nullish */ cl6(zod$mini_1./* .array */ YOg(item)),
				zod$mini_1./* .transform */ pdi(items => items ?? [])
			)
		}
		let tags = zod$mini_1./* .pipe */ FsL(
			list(zod$mini_1./* .object */ Ikc({ key: zod$mini_1./* .string */ YjP(), value: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()) })),
			zod$mini_1./* .transform */ pdi(rows => new Map(rows.map(row => [row.key, row.value ?? ''])))
		)
		/** MLflow writes NaN as a string. What is no number at all is NaN as well. */ let metricValue = zod$mini_1./* .pipe */ FsL(
			zod$mini_1./* .optional */ lqM(
				zod$mini_1./* .union */ KCZ([
					zod$mini_1./* .number */ aig(),
					zod$mini_1./* .bigint */ oad(),
					zod$mini_1./* .string */ YjP(),
					zod$mini_1./* ["null"] */ chJ()
				])
			),
			zod$mini_1./* .transform */ pdi(value => {
				if ('number' == typeof value || 'bigint' == typeof value) return Number(value)
				let decimal = /^[-+]?(?:[\d.]+(?:e[-+]?\d+)?|Infinity|NaN)$/i.test(value ?? '')
				return decimal ? Number(value) : 0 / 0
			})
		)
		let metric = zod$mini_1./* .object */ Ikc({
			key: zod$mini_1./* .string */ YjP(),
			value: metricValue,
			timestamp: zod$mini_1./* ._default */ Rvf(int64, 0),
			step: zod$mini_1./* ._default */ Rvf(int64, 0)
		})
		function point(row) {
			return { value: row.value, step: row.step, timestamp: row.timestamp }
		}
		let modelVersion = zod$mini_1./* .pipe */ FsL(
			zod$mini_1./* .object */ Ikc({
				name: zod$mini_1./* .string */ YjP(),
				version,
				current_stage: zod$mini_1./* .string */ YjP(),
				status: zod$mini_1./* .string */ YjP(),
				run_id: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()),
				source: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()),
				tags,
				creation_timestamp: milliseconds,
				last_updated_timestamp: milliseconds
			}),
			zod$mini_1./* .transform */ pdi((row, context) => {
				let stage = (0, $core_model_model_4./* .canonicalStage */ RQ)(row.current_stage)
				if (null === stage) {
					context.issues.push({ code: 'custom', input: row.current_stage, path: ['current_stage'], message: 'an unknown stage' })
					return zod$mini_5./* .NEVER */ tm
				}
				return {
					model: (0, $core_model_model_4./* .modelName */ fD)(row.name),
					version: row.version,
					stage,
					status: row.status,
					runId: row.run_id ? (0, $core_model_model_4./* .runId */ Vz)(row.run_id) : null,
					source: row.source ?? '',
					tags: row.tags,
					createdAt: row.creation_timestamp,
					updatedAt: row.last_updated_timestamp
				}
			})
		)
		let nextPage = zod$mini_1./* .pipe */ FsL(
			zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()),
			zod$mini_1./* .transform */ pdi(token => token || null)
		)
		let registeredModelAnswer = zod$mini_1./* .object */ Ikc({
			registered_model: zod$mini_1./* .object */ Ikc({
				name: zod$mini_1./* .string */ YjP(),
				creation_timestamp: milliseconds,
				tags,
				aliases: list(zod$mini_1./* .object */ Ikc({ alias: zod$mini_1./* .string */ YjP(), version })),
				latest_versions: list(modelVersion)
			})
		})
		let modelVersionAnswer = zod$mini_1./* .object */ Ikc({ model_version: modelVersion })
		let modelVersionsPage = zod$mini_1./* .object */ Ikc({ model_versions: list(modelVersion), next_page_token: nextPage })
		let modelNamesPage = zod$mini_1./* .object */ Ikc({
			registered_models: list(zod$mini_1./* .object */ Ikc({ name: zod$mini_1./* .string */ YjP() })),
			next_page_token: nextPage
		})
		let emptyAnswer = zod$mini_1./* .object */ Ikc({})
		let modelIds = list(
			zod$mini_1./* .pipe */ FsL(
				zod$mini_1./* .object */ Ikc({ model_id: zod$mini_1./* .string */ YjP() }),
				zod$mini_1./* .transform */ pdi(row => (0, $core_model_model_4./* .loggedModelId */ rH)(row.model_id))
			)
		)
		let datasetInputs = list(
			zod$mini_1./* .pipe */ FsL(
				zod$mini_1./* .object */ Ikc({
					dataset: zod$mini_1./* .object */ Ikc({ name: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP()), digest: zod$mini_1./* .string */ YjP() })
				}),
				zod$mini_1./* .transform */ pdi(({ dataset }) => ({ name: dataset.name ?? '', digest: dataset.digest }))
			)
		)
		let run = zod$mini_1./* .pipe */ FsL(
			zod$mini_1./* .object */ Ikc({
				info: zod$mini_1./* .object */ Ikc({
					run_id: zod$mini_1./* .string */ YjP(),
					experiment_id: zod$mini_1./* .string */ YjP(),
					status: zod$mini_1./* .string */ YjP(),
					lifecycle_stage: zod$mini_1./* ["enum"] */ k5n(['active', 'deleted']),
					start_time: zod$mini_1./* ._default */ Rvf(milliseconds, 0),
					end_time: zod$mini_1./* ._default */ Rvf(milliseconds, 0),
					artifact_uri: zod$mini_1./* .nullish */ cl6(zod$mini_1./* .string */ YjP())
				}),
				data: zod$mini_1./* ._default */ Rvf(
					zod$mini_1./* .object */ Ikc({
						metrics: zod$mini_1./* .pipe */ FsL(
							list(metric),
							zod$mini_1./* .transform */ pdi(rows => new Map(rows.map(row => [row.key, point(row)])))
						),
						tags
					}),
					{ metrics: new Map(), tags: new Map() }
				),
				inputs: zod$mini_1./* ._default */ Rvf(zod$mini_1./* .object */ Ikc({ model_inputs: modelIds, dataset_inputs: datasetInputs }), {
					model_inputs: [],
					dataset_inputs: []
				}),
				outputs: zod$mini_1./* ._default */ Rvf(zod$mini_1./* .object */ Ikc({ model_outputs: modelIds }), { model_outputs: [] })
			}),
			zod$mini_1./* .transform */ pdi(({ info, data, inputs, outputs }) => ({
				id: (0, $core_model_model_4./* .runId */ Vz)(info.run_id),
				experimentId: info.experiment_id,
				status: info.status,
				deleted: 'deleted' === info.lifecycle_stage,
				startedAt: info.start_time || null,
				endedAt: info.end_time || null,
				metrics: data.metrics,
				tags: data.tags,
				artifactRoot: info.artifact_uri ?? '',
				loggedModels: outputs.model_outputs,
				inputModels: inputs.model_inputs,
				datasets: inputs.dataset_inputs
			}))
		)
		let runAnswer = zod$mini_1./* .object */ Ikc({ run })
		let runsPage = zod$mini_1./* .object */ Ikc({ runs: list(run), next_page_token: nextPage })
		let experimentAnswer = zod$mini_1./* .object */ Ikc({ experiment: zod$mini_1./* .object */ Ikc({ experiment_id: zod$mini_1./* .string */ YjP() }) })
		let metricHistoryPage = zod$mini_1./* .object */ Ikc({
			metrics: list(
				zod$mini_1./* .pipe */ FsL(
					metric,
					zod$mini_1./* .transform */ pdi(row => ({ key: row.key, point: point(row) }))
				)
			),
			next_page_token: nextPage
		})
		let serverInfoAnswer = zod$mini_1./* .object */ Ikc({ workspaces_enabled: zod$mini_1./* ._default */ Rvf(zod$mini_1./* .boolean */ zMY(), false) })
		let errorAnswer = zod$mini_1./* .object */ Ikc({
			error_code: zod$mini_1./* .string */ YjP(),
			message: zod$mini_1./* ._default */ Rvf(zod$mini_1./* .string */ YjP(), '')
		})
		/** null: not in MLflow's own form. */ function serverError(text) {
			if ((0, $network_nesting_0./* .nestsTooDeep */ q)(text)) return null
			let json = parsedJson(text)
			if (void 0 === json) return null
			let result = errorAnswer.safeParse(json)
			return result.success ? { code: result.data.error_code, message: result.data.message } : null
		}
		function readAnswer(text, schema) {
			if ((0, $network_nesting_0./* .nestsTooDeep */ q)(text)) {
				let why = `its lists and objects are nested more than ${$network_nesting_0./* .deepestNesting */ b} levels deep`
				return { kind: 'unreadable', why, cause: void 0 }
			}
			let json = parsedJson(text)
			if (void 0 === json) return { kind: 'unreadable', why: 'it is not JSON, or not complete', cause: void 0 }
			let result = schema.safeParse(json)
			if (result.success) return { kind: 'read', value: result.data }
			let issue = result.error.issues[0]
			let where = void 0 === issue || 0 === issue.path.length ? 'at the top' : issue.path.join('.')
			return { kind: 'unreadable', why: `it does not have the form of MLflow's answer (${where}: ${issue?.message ?? 'unknown'})`, cause: result.error }
		}
		/** With whole numbers beyond 2^53 as bigint. */ function parsedJson(text) {
			try {
				// Few answers have such numbers, and reading every number's text takes several times as long.
				return longInteger.test(text) ? parse(text, exactNumber) : JSON.parse(text)
			} catch {
				return
			}
		}
		let longInteger = /[[,:]\s*-?\d{16,}\s*[,\]}]/
		/** TypeScript does not know yet that a reviver is told the text of a number. */ let parse = JSON.parse
		let exactNumber = (_key, value, { source = '' }) =>
			'number' == typeof value && !Number.isSafeInteger(value) && /^-?\d{16,19}$/.test(source) ? BigInt(source) : value
	},
	829: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Jj: () => /* binding */ loggedModelPlace,
			/* harmony export */ pi: () => /* binding */ runPlace,
			/* harmony export */ v_: () => /* binding */ downloadUriAnswer
		})
		/* harmony export */ /* harmony import */ var zod$mini_0 = __webpack_require__(3619)
		/** What is asked of MLflow to find the artifacts of a model. */ let loggedModelPlace = zod$mini_0./* .object */ Ikc({
			model: zod$mini_0./* .object */ Ikc({
				info: zod$mini_0./* .object */ Ikc({ model_id: zod$mini_0./* .string */ YjP(), artifact_uri: zod$mini_0./* .string */ YjP() })
			})
		})
		let runPlace = zod$mini_0./* .object */ Ikc({
			run: zod$mini_0./* .object */ Ikc({
				info: zod$mini_0./* .object */ Ikc({
					run_id: zod$mini_0./* .string */ YjP(),
					artifact_uri: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .string */ YjP())
				}),
				data: zod$mini_0./* .nullish */ cl6(
					zod$mini_0./* .object */ Ikc({
						tags: zod$mini_0./* .nullish */ cl6(
							zod$mini_0./* .array */ YOg(
								zod$mini_0./* .object */ Ikc({ key: zod$mini_0./* .string */ YjP(), value: zod$mini_0./* .nullish */ cl6(zod$mini_0./* .string */ YjP()) })
							)
						)
					})
				)
			})
		})
		let downloadUriAnswer = zod$mini_0./* .object */ Ikc({ artifact_uri: zod$mini_0./* .string */ YjP() })
	},
	963: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			V2: () => /* binding */ failure,
			te: () => /* binding */ looksLikeHtml,
			A3: () => /* binding */ reasonOf,
			c6: () => /* binding */ shownCall,
			PY: () => /* binding */ shownExchange,
			O$: () => /* binding */ unreadable
		})
		// UNUSED EXPORTS: withoutSecrets
		var errors = __webpack_require__(8692)
		var answers = __webpack_require__(2882)
		var may_retry = __webpack_require__(3991)
		// CONCATENATED MODULE: ./src/registry/mlflow/advice.ts
		/** What the reader can do about an answer; null where the server's own words are enough. */ function adviceOnAnswer(connection, call, status, text) {
			let special = connection.access?.advice(call, status, text) ?? null
			if (null !== special) return special
			let inForm = null !== (0, answers./* serverError */ ig)(text)
			switch (status) {
				case 401:
					return unauthorized(connection)
				case 403:
					return forbidden(connection, call, text)
				case 404:
				case 405:
					return inForm ? null : `Is this the MLflow server, and is the path that it is served under part of the tracking URI (${connection.address})?`
				case 407:
					return proxyCredentials(connection)
				case 400:
					return /plain HTTP request/i.test(text) ? 'Use https:// in the tracking URI.' : null
				case 408:
				case 429:
				case 502:
				case 503:
				case 504:
					return 'The server, or a proxy in front of it, is down or overloaded: try again later.'
				default:
					return status >= 500 && !inForm ? "The server's own log says more." : null
			}
		}
		/** What the reader can do where no answer came at all. */ function adviceOnError(connection, error) {
			let url = new URL(connection.address)
			let refusal = (0, may_retry./* proxyRefusal */ vd)(error)
			if (407 === refusal) return proxyCredentials(connection)
			if (null !== refusal) return `Ask the proxy that ${proxyVariable(connection)} names to let ${url.host} through, or name that host in NO_PROXY.`
			let code = (0, may_retry./* codeOf */ $N)(error)
			if ('CERT_HAS_EXPIRED' === code) return `The certificate of ${url.host} has expired: renew it.`
			if ('ERR_TLS_CERT_ALTNAME_INVALID' === code) return `The certificate is for another name than ${url.hostname}: use the name that it is for.`
			if ((0, may_retry./* isCertificateError */ Y4)(error))
				return `The certificate of ${url.host} is not signed by an authority that this machine trusts. Put the path of that authority's certificate (PEM) in MLFLOW_TRACKING_SERVER_CERT_PATH or NODE_EXTRA_CA_CERTS.`
			if ('ERR_SSL_WRONG_VERSION_NUMBER' === code)
				return `${url.host} answers without encryption: write http:// in the tracking URI, or give the port of https.`
			if ((0, may_retry./* isTlsError */ sl)(error))
				return `No encrypted connection could be made: does ${url.host} use https, and does it require a client certificate (MLFLOW_TRACKING_CLIENT_CERT_PATH)?`
			if (code.startsWith('HPE_')) return `The answer is not HTTP: does ${url.host} require https://, or is this the port of another service?`
			let through = null === connection.proxyVariable ? '' : ` (or the proxy that ${connection.proxyVariable} names)`
			if ('ENOTFOUND' === code || 'EAI_AGAIN' === code)
				return `The host name ${url.hostname}${through} does not resolve here: check the tracking URI, and whether this machine is in the network that knows it.`
			if ((0, may_retry./* isUnreachable */ R0)({ kind: 'no-answer', error }))
				return `Nothing accepts connections at ${url.host}${through}: is the server running, is the port right, and may this machine reach it?`
			if ((0, may_retry./* isTimeout */ kL)(error))
				return 'The server, or a proxy in front of it, is overloaded or hangs: try again later. An answer may take twice MLFLOW_HTTP_REQUEST_TIMEOUT.'
			return 'The connection broke or timed out (MLFLOW_HTTP_REQUEST_TIMEOUT): try again later.'
		}
		function unauthorized(connection) {
			let pair = input => `${input('tracking-username')} and ${input('tracking-password')}`
			switch (connection.credentials) {
				case 'none':
					return input => `The server requires credentials, and none were given: set ${pair(input)}, or ${input('tracking-token')}${variables(input)}.`
				case 'token':
					return input =>
						`The token (${input('tracking-token')}${'workflow' === input.entry ? ' or MLFLOW_TRACKING_TOKEN' : ''}) was refused. MLflow's own basic-auth does not accept a token: use ${pair(input)}.`
				case 'basic':
					return input => `The user name and password (${pair(input)}, the MLFLOW_TRACKING_* variables, or the tracking URI) were refused.`
			}
		}
		function variables(input) {
			return 'workflow' === input.entry ? ' (or MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD, MLFLOW_TRACKING_TOKEN)' : ''
		}
		function forbidden(connection, call, text) {
			if (/invalid host header/i.test(text))
				return `MLflow does not accept requests under this host name: start the server with --allowed-hosts ${new URL(connection.address).host}, or use the name that it allows. (Its /health accepts every name.)`
			if (/permission denied/i.test(text)) return `These credentials may not do this: it needs the permission ${neededFor(call)}.${orMissing(call)}`
			return `These credentials may not do this (it needs the permission ${neededFor(call)}), or a proxy in front of the server refuses it.`
		}
		/** basic-auth gives no permission on what does not exist, and so does not say that it does not. */ function orMissing({ path }) {
			return /\/(?:registered-models|model-versions)\//.test(path) ? ' MLflow answers the same for a registered model that does not exist: check its name.' : ''
		}
		/** By MLflow's basic-auth: docs/permissions.md. */ function neededFor({ method, path }) {
			let what = /\/(?:registered-models|model-versions)\/.*$/.exec(path)?.[0]
			if (void 0 === what) return 'READ on the experiment'
			if ('GET' === method) return 'READ on the registered model'
			if ('/model-versions/create' === what) return 'EDIT on the registered model, and READ on the one that is copied'
			let deletes = 'DELETE' === method && '/registered-models/delete-tag' !== what
			return `${deletes ? 'MANAGE' : 'EDIT'} on the registered model`
		}
		function proxyCredentials(connection) {
			return `The proxy that ${proxyVariable(connection)} names requires a user name and password: http://user:password@host:port.`
		}
		function proxyVariable(connection) {
			return connection.proxyVariable ?? 'the environment'
		}
		var shown_text = __webpack_require__(4742)
		var transport = __webpack_require__(8924)
		// CONCATENATED MODULE: ./src/registry/mlflow/failures.ts
		/** Method and URL, without credentials; page tokens are left out as noise. */ function shownCall(connection, call) {
			let url = (0, transport./* urlOf */ rs)(connection, call)
			url.searchParams.delete('page_token')
			return `${call.method} ${(0, shown_text./* shownText */ f)(url.href, 300)}`
		}
		/** What came back, in a few words: for a line about a retry and as the core of an error. */ function shownExchange(connection, exchange) {
			switch (exchange.kind) {
				case 'answer':
					return answerShown(connection, exchange.status, exchange.contentType, exchange.text)
				case 'overlong':
					return `answered ${exchange.status} with more than ${transport./* longestAnswer */ nq / 1024 / 1024} MB`
				case 'redirect':
					return `answered ${exchange.status}, a redirect to ${redirectShown(connection, exchange.to)}`
				case 'no-answer':
					return `no answer: ${errorShown(connection, exchange.error)}`
			}
		}
		/** Why a request is sent again, in plain words. */ function reasonOf(exchange) {
			if ('answer' === exchange.kind)
				switch (exchange.status) {
					case 429:
						return 'MLflow has too many requests at the moment'
					case 408:
					case 504:
						return 'MLflow did not answer in time'
					case 502:
					case 503:
						return 'MLflow, or a proxy in front of it, is down or overloaded'
					default:
						if (exchange.status < 400) return "MLflow's answer cannot be used"
						return 'MLflow had an internal error'
				}
			if ('no-answer' !== exchange.kind) return "MLflow's answer cannot be used"
			if ((0, may_retry./* isUnreachable */ R0)(exchange)) return 'MLflow cannot be reached'
			return (0, may_retry./* isTimeout */ kL)(exchange.error) ? 'MLflow did not answer in time' : 'The connection to MLflow broke'
		}
		/** The error for a request that will not be sent again. `tries` is how often it was sent. */ function failure(connection, call, exchange, tries) {
			let often = tries > 1 ? ` (tried ${tries} times)` : ''
			let what = `${shownCall(connection, call)}: ${shownExchange(connection, exchange)}${often}.`
			switch (exchange.kind) {
				case 'answer':
					return new errors./* RegistryError */ gl(joined(what, adviceOnAnswer(connection, call, exchange.status, exchange.text)), {
						refused: 401 === exchange.status || 403 === exchange.status
					})
				case 'overlong':
					return new errors./* RegistryError */ gl(joined(what, 'Is this the MLflow server?'))
				case 'redirect':
					return new errors./* RegistryError */ gl(joined(what, redirectAdvice(connection, exchange.to)))
				case 'no-answer':
					return new errors./* RegistryError */ gl(joined(what, adviceOnError(connection, exchange.error)), { cause: exchange.error })
			}
		}
		/** The error for an answer of status 2xx that cannot be used. */ function unreadable(connection, call, exchange, why, cause) {
			let what = `${shownCall(connection, call)}: ${shownExchange(connection, exchange)}`
			let html = 'answer' === exchange.kind && looksLikeHtml(exchange.contentType, exchange.text)
			let advice = html
				? "That is a web page and not MLflow's API: a login page in front of the server, or another service. Check the tracking URI and its path prefix, and whether programs can pass the login."
				: `This cannot be used: ${withoutSecrets(connection, (0, shown_text./* shownText */ f)(why, 200))}. Is this an MLflow server, and does a proxy in between change or cut its answers?`
			return new errors./* RegistryError */ gl(`${what}. ${advice}`, void 0 === cause ? {} : { cause })
		}
		function looksLikeHtml(contentType, text) {
			return /^\s*<(?:!doctype|html|\?xml|head|body)/i.test(text) || /html/i.test(contentType)
		}
		/** Credentials that a server or a library repeats are blanked. */ function withoutSecrets(connection, text) {
			return connection.secrets().reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
		}
		function answerShown(connection, status, contentType, text) {
			let error = (0, answers./* serverError */ ig)(text)
			if (null !== error) {
				let message = (0, shown_text./* shownText */ f)(withoutSecrets(connection, error.message), 400)
				let code = (0, shown_text./* shownText */ f)(withoutSecrets(connection, error.code), 60)
				return `answered ${status} ${code}: "${message}"`
			}
			let shown = (0, shown_text./* shownText */ f)(withoutSecrets(connection, contentType), 60)
			let type = '' === shown ? 'no content type' : shown
			let start = (0, shown_text./* shownText */ f)(withoutSecrets(connection, text.slice(0, 4000)), 80)
			return `answered ${status} (${type})${'' === start ? ' with an empty body' : `: "${start}"`}`
		}
		function errorShown(connection, error) {
			let refusal = (0, may_retry./* proxyRefusal */ vd)(error)
			if (null !== refusal) return `the proxy refused the connection with ${refusal}`
			if ((0, may_retry./* isTimeout */ kL)(error)) return `it was not complete after ${connection.answerTimeout / 1000} s`
			let message = messageOf(error)
			let code = (0, may_retry./* codeOf */ $N)(error)
			let text = (0, shown_text./* shownText */ f)(withoutSecrets(connection, message), 200)
			if ('' === text) return '' === code ? 'unknown error' : code
			return '' === code || text.includes(code) ? text : `${text} (${code})`
		}
		// Not the query, and of another host not even the path: both may hold what lets one in.
		function redirectShown(connection, to) {
			if (null === to) return 'nowhere'
			let here = new URL(connection.address).origin
			let place = to.origin === here ? `${to.origin}${to.pathname}` : `${to.protocol}//${to.host}`
			return (0, shown_text./* shownText */ f)(withoutSecrets(connection, place), 200)
		}
		function redirectAdvice(connection, to) {
			let here = new URL(connection.address)
			if (to?.hostname === here.hostname && 'https:' === to.protocol && 'http:' === here.protocol) return 'Use https:// in the tracking URI.'
			if (null !== to && to.origin !== here.origin)
				return `It was not followed, so that credentials stay with ${here.host}. If ${to.host} is where MLflow is, make that the tracking URI; if it is a login page, programs need a way past it.`
			return "Check the tracking URI and its path prefix: MLflow's API does not redirect."
		}
		function joined(what, advice) {
			return null === advice ? what : input => `${what} ${(0, errors./* inWords */ r4)(advice, input)}`
		}
		function messageOf(error) {
			let message = 'object' == typeof error && null !== error ? Reflect.get(error, 'message') : null
			return 'string' == typeof message ? message : String(error)
		}
	},
	2202: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Ek: () => /* binding */ versionsFilter,
			/* harmony export */ Yf: () => /* binding */ filterText,
			/* harmony export */ Yg: () => /* binding */ copiesFilter
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $shown_text_1 = __webpack_require__(4742)
		/** A search filter for the versions of one registered model, of one run if that is given. */ function versionsFilter(model, run) {
			let name = `name=${quoted('model', model)}`
			// The name stands last: MLflow's parser takes a backslash before the closing quote for an
			// escape where anything follows.
			return null === run ? name : `run_id=${quoted('run id', run)} AND ${name}`
		}
		/** The same of those that were copied from `source`. */ function copiesFilter(model, source) {
			return `source_path=${quoted('source', source)} AND name=${quoted('model', model)}`
		}
		/** A value in a filter, in quotes. */ function filterText(value) {
			return quoted('text', value)
		}
		// MLflow's filters know no escape: a text with one kind of quote takes the other.
		function quoted(what, text) {
			if (!text.includes("'")) return `'${text}'`
			if (!text.includes('"')) return `"${text}"`
			throw new $core_errors_errors_0./* .UsageError */ eb(
				`The ${what} ${(0, $shown_text_1./* .quotedName */ a)(text)} contains both kinds of quotes, and MLflow's search cannot find such a name. Rename it so that it has at most one kind.`
			)
		}
	},
	3991: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ $N: () => /* binding */ codeOf,
			/* harmony export */ A9: () => /* binding */ deliveryOf,
			/* harmony export */ R0: () => /* binding */ isUnreachable,
			/* harmony export */ Y4: () => /* binding */ isCertificateError,
			/* harmony export */ kL: () => /* binding */ isTimeout,
			/* harmony export */ sl: () => /* binding */ isTlsError,
			/* harmony export */ vd: () => /* binding */ proxyRefusal
		})
		/* harmony export */ let neverConnected = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])
		let certificateCodes = new Set([
			'DEPTH_ZERO_SELF_SIGNED_CERT',
			'SELF_SIGNED_CERT_IN_CHAIN',
			'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
			'UNABLE_TO_GET_ISSUER_CERT',
			'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
			'CERT_HAS_EXPIRED',
			'CERT_NOT_YET_VALID',
			'CERT_REVOKED',
			'CERT_UNTRUSTED',
			'CERT_REJECTED',
			'INVALID_CA',
			'INVALID_PURPOSE',
			'HOSTNAME_MISMATCH',
			'ERR_TLS_CERT_ALTNAME_INVALID',
			'UND_ERR_PRX_TLS'
		])
		/** The error's code, or that of what caused it; '' if there is none. */ function codeOf(error) {
			for (let at = error, depth = 0; void 0 !== at && depth < 5; at = field(at, 'cause'), depth++) {
				let code = field(at, 'code')
				if ('string' == typeof code && 'UND_ERR_ABORTED' !== code) return code
			}
			return ''
		}
		function isCertificateError(error) {
			return certificateCodes.has(codeOf(error))
		}
		function isTlsError(error) {
			let code = codeOf(error)
			return 'EPROTO' === code || code.startsWith('ERR_SSL_')
		}
		/** The status with which a proxy refused to open a tunnel; null if that is not what happened. */ function proxyRefusal(error) {
			let message = String(field(error, 'message'))
			let status = /^Proxy response \((\d{3})\)/.exec(message)?.[1]
			if (void 0 !== status) return Number(status)
			return message.startsWith('Proxy Authentication Required') ? 407 : null
		}
		/** Whether the request never left: no connection came about. */ function isUnreachable(exchange) {
			if ('no-answer' !== exchange.kind) return false
			let { error } = exchange
			if (null !== proxyRefusal(error)) return true
			return neverConnected.has(codeOf(error)) || failedToConnect(error)
		}
		function deliveryOf(exchange) {
			switch (exchange.kind) {
				case 'redirect':
					return 'answered'
				case 'overlong':
					return 'unreadable'
				case 'answer':
					return deliveryOfStatus(exchange.status, exchange.text)
				case 'no-answer':
					return deliveryOfError(exchange.error)
			}
		}
		// The statuses after which MLflow's Python client sends again.
		function deliveryOfStatus(status, text) {
			switch (status) {
				case 429:
					return 'not-carried-out'
				case 408:
				case 502:
				case 503:
				case 504:
					return 'perhaps-carried-out'
				case 500:
					// MLflow says so of a feature that is off, and will say so every time.
					return text.includes('FEATURE_DISABLED') ? 'answered' : 'perhaps-carried-out'
				default:
					return 'answered'
			}
		}
		function deliveryOfError(error) {
			let refusal = proxyRefusal(error)
			if (null !== refusal) return refusal >= 500 ? 'not-carried-out' : 'permanent'
			if (isCertificateError(error) || isTlsError(error)) return 'permanent'
			let code = codeOf(error)
			if ('ENOTFOUND' === code || isAbort(error)) return 'permanent'
			if (neverConnected.has(code) || failedToConnect(error)) return 'not-carried-out'
			return code.startsWith('HPE_') ? 'unreadable' : 'perhaps-carried-out'
		}
		function failedToConnect(error) {
			return 'connect' === field(error, 'syscall')
		}
		function isAbort(error) {
			return 'AbortError' === field(error, 'name') && null === proxyRefusal(error)
		}
		/** The limit of the whole answer ended it; those of the dispatcher have codes of their own. */ function isTimeout(error) {
			return 'TimeoutError' === field(error, 'name')
		}
		// Errors of Node's own come from another realm in some surroundings: `instanceof` misses them.
		function field(value, name) {
			return 'object' == typeof value && null !== value ? Reflect.get(value, name) : void 0
		}
	},
	4962: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { openMlflow: () => /* binding */ openMlflow })
		var model_model = __webpack_require__(6272)
		var target_state = __webpack_require__(788)
		var answers = __webpack_require__(2882)
		var errors = __webpack_require__(8692)
		var shown_text = __webpack_require__(4742)
		// CONCATENATED MODULE: ./src/registry/mlflow/missing.ts
		/**
		 * What MLflow's "does not exist" means after a move to a version, which was there when the move
		 * was decided on.
		 * @throws UsageError where the registered model does not exist either
		 */ async function deletedMeanwhile(reader, model, version) {
			await reader.registeredModel(model)
			return new errors./* ConflictError */ fK(
				`Registered model ${(0, shown_text./* quotedName */ a)(model)} has no version ${version} any more. Somebody else deleted it meanwhile. Nothing was written. Run again.`
			)
		}
		/**
		 * The same after a write to a tag of a version.
		 * @throws UsageError where the registered model does not exist either
		 */ async function missingVersion(reader, model, version) {
			await reader.registeredModel(model)
			return new errors./* RegistryError */ gl(`Registered model ${(0, shown_text./* quotedName */ a)(model)} has no version ${version}. Nothing was written.`)
		}
		/**
		 * The same after a write to the registered model itself. `attempt` begins a sentence and says what was to be done.
		 * @throws UsageError where the registered model does not exist
		 */ async function missingModel(reader, model, attempt) {
			await reader.registeredModel(model)
			return new errors./* RegistryError */ gl(
				`${attempt} of registered model ${(0, shown_text./* quotedName */ a)(model)}: MLflow answered that the model does not exist, and then that it does. Try again.`
			)
		}
		// CONCATENATED MODULE: ./src/registry/mlflow/aliases.ts
		let path = '/api/2.0/mlflow/registered-models/alias'
		function aliasMove(reader, change) {
			let { model, alias, version, from } = change
			return {
				call: { method: 'POST', path, body: { name: model, alias, version: String(version) } },
				answer: answers./* emptyAnswer */ WC,
				confirms: () => true,
				look: () => aliasSeen(reader, change, { before: from, after: version }),
				missing: () => deletedMeanwhile(reader, model, version)
			}
		}
		/** MLflow takes an alias away whatever it points to, and answers the same where there is none. */ function aliasRemoval(reader, change) {
			let { model, alias, version } = change
			return {
				call: { method: 'DELETE', path, body: { name: model, alias } },
				answer: answers./* emptyAnswer */ WC,
				confirms: () => true,
				look: () => aliasSeen(reader, change, { before: version, after: null }),
				missing: () => missingModel(reader, model, `Could not remove alias ${(0, shown_text./* quotedName */ a)(alias)}`)
			}
		}
		async function aliasSeen(reader, { model, alias }, { before, after }) {
			let { aliases } = await reader.snapshot(model)
			let now = aliases.get(alias) ?? null
			if (now === after) return { kind: 'done' }
			if (now === before) return { kind: 'as-before' }
			let points = null === now ? 'points to nothing' : `points to version ${now}`
			let pointed = null === before ? 'nothing' : `version ${before}`
			return { kind: 'changed', how: `alias ${(0, shown_text./* quotedName */ a)(alias)} ${points} now and pointed to ${pointed} before` }
		}
		var failures = __webpack_require__(963)
		// CONCATENATED MODULE: ./src/registry/mlflow/writes.ts
		/**
		 * Carries out a write exactly once as far as anyone can tell: what may have been carried out is
		 * looked at before it is sent again, and so is everything that had to wait.
		 *
		 * @throws ConflictError where somebody else wrote meanwhile
		 * @throws RegistryError where it failed, or where nobody can tell whether it did
		 */ async function carryOut(client, write) {
			let { call } = write
			let again = client.newPatience()
			for (let tries = 1; ; tries++) {
				let { sent, delivery } = await client.sendOnce(call)
				let lost
				switch (delivery) {
					case 'permanent':
						throw (0, failures./* failure */ V2)(client.connection, call, sent, tries)
					case 'not-carried-out':
						lost = (0, failures./* failure */ V2)(client.connection, call, sent, tries)
						break
					case 'perhaps-carried-out':
					case 'unreadable':
						lost = (0, failures./* failure */ V2)(client.connection, call, sent, tries)
						if (await foundDone(client, write, lost)) return
						break
					case 'answered': {
						let verdict = await judge(client, write, sent, tries)
						if ('done' === verdict) return
						lost = verdict
						break
					}
				}
				let next = again(sent)
				if (null === next) throw lost
				await client.waitToRetry(call, sent, next)
				// While this one waited, somebody else may have written what it would now overwrite.
				if (next.wait > 0 && (await foundDone(client, write, lost, 'not-carried-out' !== delivery))) return
			}
		}
		/** Done, or why it has to be sent again; throws where that would not help. */ async function judge(client, write, sent, tries) {
			let { connection } = client
			let { call } = write
			if ('answer' !== sent.kind) throw (0, failures./* failure */ V2)(connection, call, sent, tries)
			if (sent.status < 200 || sent.status >= 300) {
				if (client.saysMissing(sent, call)) throw await write.missing()
				let failed = (0, failures./* failure */ V2)(connection, call, sent, tries)
				if (!lostRace(sent) && !write.doneAlready?.(sent)) throw failed
				return (await foundDone(client, write, failed)) ? 'done' : failed
			}
			let reading = (0, answers./* readAnswer */ JN)(sent.text, write.answer)
			if ('read' === reading.kind && write.confirms(reading.value)) return 'done'
			let why = 'read' === reading.kind ? 'it is about something else' : reading.why
			let cause = 'read' === reading.kind ? void 0 : reading.cause
			let lost = (0, failures./* unreadable */ O$)(connection, call, sent, why, cause)
			return (await foundDone(client, write, lost)) ? 'done' : lost
		}
		/**
		 * Two who write one alias or tag for the first time meet in the database, or one who changes it
		 * meets one who removes it, and one of them gets this.
		 */ function lostRace(answer) {
			if (400 !== answer.status) return false
			let message = (0, answers./* serverError */ ig)(answer.text)?.message ?? ''
			let twoFirst = /unique constraint|duplicate (?:key|entry)/i
			let rowGone = /expected to (?:update|delete) \d+ row\(s\); \d+ were matched/i
			return twoFirst.test(message) || rowGone.test(message)
		}
		async function foundDone(client, write, lost, mayBeDone = true) {
			let seen
			try {
				seen = await write.look()
			} catch (cause) {
				if (!mayBeDone) throw lost
				let why = cause instanceof Error ? cause.message : String(cause)
				throw new errors./* RegistryError */ gl(`${lost.message} It is not known whether MLflow carried it out, because reading it back failed, too: ${why}`, {
					cause
				})
			}
			switch (seen.kind) {
				case 'done':
					return true
				case 'as-before':
					return false
				case 'changed':
					throw new errors./* ConflictError */ fK(
						`${(0, failures./* shownCall */ c6)(client.connection, write.call)}: no answer confirms that MLflow carried this out, and somebody else has changed the same thing meanwhile: ${seen.how}. It was not sent again.`,
						{ cause: lost }
					)
			}
		}
		// CONCATENATED MODULE: ./src/registry/mlflow/changes.ts
		let prefix = '/api/2.0/mlflow'
		function move(client, reader, change) {
			switch (change.kind) {
				case 'move-to-stage':
					return carryOut(client, stageWrite(reader, change))
				case 'point-alias':
					return carryOut(client, aliasMove(reader, change))
				case 'remove-alias':
					return carryOut(client, aliasRemoval(reader, change))
			}
		}
		function stageWrite(reader, change) {
			let { model, version, to } = change
			let serving = 'Staging' === to || 'Production' === to
			return {
				call: {
					method: 'POST',
					path: `${prefix}/model-versions/transition-stage`,
					body: {
						name: model,
						version: String(version),
						stage: to,
						// Towards Archived and None MLflow answers this with 500.
						archive_existing_versions: serving && change.archiveExisting
					}
				},
				answer: answers./* modelVersionAnswer */ wN,
				confirms: ({ model_version: answered }) => answered.model === model && answered.version === version && answered.stage === to,
				look: () => stageSeen(reader, change, serving),
				missing: () => deletedMeanwhile(reader, model, version)
			}
		}
		async function stageSeen(reader, change, serving) {
			let { model, version, from, to } = change
			let [now, snapshot] = await Promise.all([reader.version(model, version), serving ? reader.snapshot(model) : null])
			if (null === now) return { kind: 'changed', how: `version ${version} no longer exists` }
			let holders = null === snapshot ? [] : (0, model_model./* versionsInStage */ tN)(snapshot, to)
			let others = change.holders.filter(holder => holder !== version)
			let archived = !change.archiveExisting || others.every(holder => !holders.includes(holder))
			if (now.stage === to && archived) return { kind: 'done' }
			let sameHolders = !serving || (0, target_state./* sameVersions */ _l)(holders, change.holders)
			if (now.stage === from && sameHolders) return { kind: 'as-before' }
			let moved = `version ${version} is in ${now.stage} now and was in ${from} before`
			// Who else is in Archived or None is nobody's business.
			let met = `; ${to} has ${listed(holders)} now and had ${listed(change.holders)} before`
			return { kind: 'changed', how: serving ? moved + met : moved }
		}
		function listed(versions) {
			return 0 === versions.length ? 'no version' : `version ${versions.join(', ')}`
		}
		var promises_ = __webpack_require__(8500)
		var may_retry = __webpack_require__(3991)
		// CONCATENATED MODULE: ./src/registry/mlflow/retry-timing.ts
		/** Retries of a host that refuses the connection: it is down, or the port is wrong. */ let connectionRetries = 3
		/** Milliseconds; urllib3's cap, which MLflow's Python client has too. */ let longestBackoff = 120_000
		/** Milliseconds. Asked to wait longer, a job had better fail and say so. */ let longestRetryAfter = 600_000
		/**
		 * Milliseconds before retry number `retry` (from 1), as urllib3 counts them: the first at once,
		 * then factor × 2^(retry − 1) seconds and a random share of the jitter.
		 */ function backoff(retry, settings, random) {
			if (retry <= 1) return 0
			let seconds = settings.backoffFactor * 2 ** (retry - 1) + settings.backoffJitter * random()
			return Math.min(longestBackoff, Math.round(1000 * seconds))
		}
		/** Counts the failures of one request. `now` is in milliseconds, for a Retry-After that is a date. */ function patience(settings, random, now) {
			let retry = 0
			let unreachable = 0
			return failed => {
				retry++
				if ((0, may_retry./* isUnreachable */ R0)(failed)) unreachable++
				if (retry > settings.maxRetries || unreachable > connectionRetries) return null
				let asked = settings.respectRetryAfter ? retryAfter(failed, now) : null
				if (null !== asked && asked > longestRetryAfter) return null
				let most = (0, may_retry./* isUnreachable */ R0)(failed) ? Math.min(settings.maxRetries, retry + connectionRetries - unreachable) : settings.maxRetries
				return { wait: asked ?? backoff(retry, settings, random), retry, most }
			}
		}
		function retryAfter(failed, now) {
			if ('answer' !== failed.kind || null === failed.retryAfter) return null
			let text = failed.retryAfter.trim()
			if (/^\d+$/.test(text)) return 1000 * Number(text)
			let date = Date.parse(text)
			return Number.isNaN(date) ? null : Math.max(0, date - now())
		}
		// CONCATENATED MODULE: ./src/registry/mlflow/server-clock.ts
		/** Milliseconds: `Date` counts whole seconds, and MLflow's server renews it once a second. */ let coarseness = 2_000
		/**
		 * By how many milliseconds the server's clock is ahead of this machine's, after one more answer;
		 * `offset`: what the answers before said, 0 before the first. It is changed by as little as explains
		 * the header: `Date` is too coarse to order what two machines with right clocks do within a second.
		 */ function offsetAfter(offset, { date, sentAt, receivedAt }) {
			let answered = httpDate(date)
			if (null === answered) return offset
			return Math.min(Math.max(offset, answered - receivedAt), answered + coarseness - sentAt)
		}
		/** `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that servers may write; null: it is no such text. */ function httpDate(text) {
			let form = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
			if (null === text || !form.test(text)) return null
			let moment = Date.parse(text)
			return Number.isNaN(moment) ? null : moment
		}
		var transport = __webpack_require__(8924)
		// CONCATENATED MODULE: ./src/registry/mlflow/client.ts
		let ordinaryContext = {
			onRetry: () => {},
			waiting: () => () => {},
			sleep: (milliseconds, signal) => (0, promises_.setTimeout)(milliseconds, void 0, { signal }),
			random: Math.random,
			now: Date.now
		}
		/** Sends requests to one MLflow server, reads freely again, and says what a failure means. */ class Client {
			connection
			#context
			#closing = new AbortController()
			#workspaceHeader = null
			#clockOffset = 0
			constructor(connection, context) {
				this.connection = connection
				this.#context = context
			}
			/** Milliseconds by which the server's clock is ahead of this machine's; 0 before the first answer. */ get clockOffset() {
				return this.#clockOffset
			}
			/**
			 * Asks, as often as the settings allow, until there is an answer that says something.
			 * @throws RegistryError where there is none, or none that can be used
			 */ async read(call, schema) {
				return this.#read(call, schema, await this.#headers())
			}
			/** As `read`, for a question that this MLflow may not take, or may have too long an answer to. */ async readPart(call, schema) {
				let { sent, tries } = await this.#ask(call, await this.#headers())
				if ('overlong' === sent.kind) return { kind: 'overlong' }
				let refused = 'answer' === sent.kind && 400 === sent.status && (0, answers./* serverError */ ig)(sent.text)?.code === 'INVALID_PARAMETER_VALUE'
				return refused ? { kind: 'refused' } : this.#findingIn(call, schema, sent, tries)
			}
			/** As `read`, for what these credentials may well have no right to; `problem`: the whole error. */ async readPermitted(call, schema) {
				let { sent, tries } = await this.#ask(call, await this.#headers())
				return 'answer' === sent.kind && 403 === sent.status
					? { kind: 'forbidden', problem: (0, failures./* failure */ V2)(this.connection, call, sent, tries).message }
					: this.#findingIn(call, schema, sent, tries)
			}
			/** The one value that has to be there. */ async readExisting(call, schema) {
				let finding = await this.read(call, schema)
				if ('found' === finding.kind) return finding.value
				throw new errors./* RegistryError */ gl(`${(0, failures./* shownCall */ c6)(this.connection, call)}: MLflow answered that it does not exist.`)
			}
			/** Sends once. What becomes of a failure is the caller's to say. */ async sendOnce(call) {
				let sent = await this.#exchange(call, await this.#headers())
				return { sent, delivery: (0, may_retry./* deliveryOf */ A9)(sent) }
			}
			newPatience() {
				return patience(this.connection.retries, this.#context.random, this.#context.now)
			}
			/** Says that a request is sent again, and waits. */ async waitToRetry(call, failed, again) {
				let { connection } = this
				let when = 0 === again.wait ? 'at once' : `in ${Math.ceil(again.wait / 1000)} s`
				this.#context.onRetry(
					`${(0, failures./* reasonOf */ A3)(failed)}; trying again ${when} (retry ${again.retry} of ${again.most}). ${(0, failures./* shownCall */ c6)(connection, call)}: ${(0, failures./* shownExchange */ PY)(connection, failed)}.`
				)
				if (0 === again.wait) return
				let end = this.#context.waiting(`the next try to reach MLflow at ${connection.address}`)
				try {
					await this.#context.sleep(again.wait, this.#closing.signal)
				} finally {
					end()
				}
			}
			/** Resolves after so many milliseconds. */ async pause(milliseconds) {
				await this.#context.sleep(milliseconds, this.#closing.signal)
			}
			/** Whether an answer means that MLflow does not have what was asked for. */ saysMissing(answer, call) {
				if (404 !== answer.status) return false
				let error = (0, answers./* serverError */ ig)(answer.text)
				if (null === error) return true === call.pathMayBeUnknown
				// A workspace that does not exist is answered with the same code.
				return 'RESOURCE_DOES_NOT_EXIST' === error.code && !/^workspace\b/i.test(error.message)
			}
			/** Ends what is under way, waits included. */ async close() {
				if (this.#closing.signal.aborted) return
				this.#closing.abort()
				if (this.connection.ownsDispatcher) await this.connection.dispatcher.close()
			}
			async #read(call, schema, headers) {
				let { sent, tries } = await this.#ask(call, headers)
				return this.#findingIn(call, schema, sent, tries)
			}
			/** Asks until there is an answer, or none is to be expected. */ async #ask(call, headers) {
				let { connection } = this
				let again = this.newPatience()
				for (let tries = 1; ; tries++) {
					let sent = await this.#exchange(call, headers)
					let delivery = (0, may_retry./* deliveryOf */ A9)(sent)
					if ('not-carried-out' !== delivery && 'perhaps-carried-out' !== delivery) return { sent, tries }
					let next = again(sent)
					if (null === next) throw (0, failures./* failure */ V2)(connection, call, sent, tries)
					await this.waitToRetry(call, sent, next)
				}
			}
			/** One request, and what its answer says of the server's clock. */ async #exchange(call, headers) {
				let { now } = this.#context
				let sentAt = now()
				let end = this.#context.waiting(`MLflow at ${this.connection.address} to answer`)
				let sent = await (0, transport./* exchange */ cv)(this.connection, call, headers, this.#closing.signal)
				end()
				if ('answer' === sent.kind) {
					let { date } = sent
					this.#clockOffset = offsetAfter(this.#clockOffset, { date, sentAt, receivedAt: now() })
				}
				return sent
			}
			#findingIn(call, schema, sent, tries) {
				let { connection } = this
				if ('answer' !== sent.kind) throw (0, failures./* failure */ V2)(connection, call, sent, tries)
				if (sent.status >= 200 && sent.status < 300) {
					let reading = (0, answers./* readAnswer */ JN)(sent.text, schema)
					if ('read' === reading.kind) return { kind: 'found', value: reading.value, length: sent.text.length }
					throw (0, failures./* unreadable */ O$)(connection, call, sent, reading.why, reading.cause)
				}
				if (this.saysMissing(sent, call)) return { kind: 'missing' }
				throw (0, failures./* failure */ V2)(connection, call, sent, tries)
			}
			#headers() {
				this.#workspaceHeader ??= this.#askForWorkspaces()
				return this.#workspaceHeader
			}
			// A server without workspaces answers the header with 500, so it is asked first.
			async #askForWorkspaces() {
				let { workspace, address } = this.connection
				if (null === workspace) return {}
				let call = { method: 'GET', path: '/api/3.0/mlflow/server-info', pathMayBeUnknown: true }
				let info = await this.#read(call, answers./* serverInfoAnswer */ ao, {})
				if ('found' === info.kind && info.value.workspaces_enabled) return { 'x-mlflow-workspace': workspace }
				if ('default' === workspace) return {}
				throw new errors./* UsageError */ eb(
					`MLFLOW_WORKSPACE is ${(0, shown_text./* quotedName */ a)(workspace)}, but the MLflow server at ${address} has no workspaces. Unset the variable, or start the server with --enable-workspaces.`
				)
			}
		}
		var network_proxy = __webpack_require__(3335)
		var undici = __webpack_require__(9588)
		var credentials_credentials = __webpack_require__(9868)
		var external_node_fs_ = __webpack_require__(3024)
		var external_node_path_ = __webpack_require__(6760)
		var settings = __webpack_require__(9828)
		// CONCATENATED MODULE: ./src/registry/mlflow/certificates.ts
		let authorities = 'MLFLOW_TRACKING_SERVER_CERT_PATH'
		/** What Python's `requests` takes where MLflow's own variable says nothing. */ let authoritiesOfRequests = ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE']
		let clientCertificate = 'MLFLOW_TRACKING_CLIENT_CERT_PATH'
		let insecure = 'MLFLOW_TRACKING_INSECURE_TLS'
		/** Reads the certificate files that MLflow's variables name. */ function tlsOptions(env) {
			let authoritiesPath = (0, settings./* textIn */ r7)(env, authorities)
			let anyCertificate = (0, settings./* booleanIn */ gr)(env, insecure, false)
			if (anyCertificate && null !== authoritiesPath)
				throw new errors./* UsageError */ eb(
					`${insecure} and ${authorities} contradict each other: one trusts every certificate, the other only those of one bundle. Unset one of them.`
				)
			let clientPath = (0, settings./* textIn */ r7)(env, clientCertificate)
			let client = null === clientPath ? null : certificateFile(clientCertificate, clientPath)
			return {
				...(anyCertificate && { rejectUnauthorized: false }),
				...(!anyCertificate && authoritiesIn(env)),
				// One file holds both, the certificate and its key, as for MLflow's Python client.
				...(null !== client && { cert: client, key: client })
			}
		}
		function authoritiesIn(env) {
			for (let variable of [authorities, ...authoritiesOfRequests]) {
				let path = (0, settings./* textIn */ r7)(env, variable)
				if (null !== path) return { ca: isFolder(path) ? certificatesIn(variable, path) : certificateFile(variable, path) }
			}
			return {}
		}
		function isFolder(path) {
			try {
				return (0, external_node_fs_.statSync)(path).isDirectory()
			} catch {
				return false
			}
		}
		/** As OpenSSL reads a folder: only files that are named by the hash of their subject. */ function certificatesIn(variable, folder) {
			let names = (0, external_node_fs_.readdirSync)(folder).filter(name => /^[0-9a-f]{8}\.\d+$/.test(name))
			if (0 === names.length)
				throw new errors./* UsageError */ eb(
					`${variable} names the folder ${JSON.stringify(folder)}, but no certificate in it is named by its hash (1a2b3c4d.0), as OpenSSL requires. Run openssl rehash on the folder.`
				)
			return names.sort().map(name => certificateFile(variable, (0, external_node_path_.join)(folder, name)))
		}
		function certificateFile(variable, path) {
			let text
			try {
				text = (0, external_node_fs_.readFileSync)(path, 'utf8')
			} catch (cause) {
				throw new errors./* UsageError */ eb(
					`${variable} names ${JSON.stringify(path)}, which cannot be read as a file. It has to be one file in PEM format, or a folder of such files.`,
					{ cause }
				)
			}
			if (!text.includes('-----BEGIN '))
				throw new errors./* UsageError */ eb(`${variable} names ${JSON.stringify(path)}, which contains no certificate in PEM format (no BEGIN line).`)
			return text
		}
		// CONCATENATED MODULE: ./src/registry/mlflow/connection.ts
		/** @throws UsageError where an address, a variable or a certificate file cannot be used. */ function connect(
			uri,
			given,
			env,
			{ dispatcher, which = 'tracking', access = null, headers = new Map() } = {}
		) {
			let url = serverUrl(access?.uri ?? uri, which)
			let credentials = 'none' === given.kind ? userinfo(url) : given
			let authorization = authorizationOf(credentials)
			if (null !== authorization) refuseSecondWay(headers, access)
			let known = [...secrets(credentials), ...secrets(userinfo(url)), ...[...headers.values()].flatMap(formsOf)]
			let tls = tlsOptions(env)
			let proxy = (0, network_proxy./* proxyFor */ iJ)(url, env)
			return {
				address: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
				dispatcher: dispatcher ?? agent(url, tls, proxy, (0, settings./* requestTimeout */ Vq)(env)),
				ownsDispatcher: void 0 === dispatcher,
				headers: { ...Object.fromEntries(headers), ...(null !== authorization && { authorization }) },
				access,
				credentials: credentials.kind,
				username: 'basic' === credentials.kind ? credentials.username : null,
				secrets: () => [...known, ...(access?.secrets() ?? []).flatMap(formsOf)],
				proxyVariable: proxy?.variable ?? null,
				workspace: (0, settings./* textIn */ r7)(env, 'MLFLOW_WORKSPACE'),
				retries: (0, settings./* retrySettings */ wP)(env),
				// The request's own timeout is for silence; one that is broken up by single bytes gets twice that.
				answerTimeout: 2 * (0, settings./* requestTimeout */ Vq)(env)
			}
		}
		/** Of two ways to log in, the server would see one, and nobody would know which. */ function refuseSecondWay(headers, access) {
			let login = access?.login ?? null
			if (null !== login)
				throw new errors./* UsageError */ eb(
					input =>
						`There are MLflow credentials (${input('tracking-token')}, or ${input('tracking-username')} and ${input('tracking-password')}, or their variables, or in the URI), and the tracking URI or a variable sets another kind of login (${login}). Remove one of them.`
				)
			if (headers.has('authorization'))
				throw new errors./* UsageError */ eb(
					input =>
						`${input('tracking-headers')} has the header Authorization, and there are MLflow credentials as well (${input('tracking-token')}, or ${input('tracking-username')} and ${input('tracking-password')}, or their variables, or in the URI). Remove one of them.`
				)
		}
		function serverUrl(uri, which) {
			let url = URL.parse(uri.trim())
			if (null === url || ('http:' !== url.protocol && 'https:' !== url.protocol))
				throw new errors./* UsageError */ eb(`The ${which} URI is not the address of an MLflow server. Write it as https://host or https://host/prefix.`)
			if ('' === url.search && /^#\/(?:models|experiments|compare|prompts)\b/.test(url.hash))
				throw new errors./* UsageError */ eb(
					`The ${which} URI on ${url.host} is that of a page of MLflow's. Write it without the part from # on: ${(0, shown_text./* shownText */ f)(`${url.origin}${url.pathname}`.replace(/\/$/, ''), 300)}.`
				)
			if ('' !== url.search || '' !== url.hash)
				// Not repeated here: what stands behind the question mark is often a secret.
				throw new errors./* UsageError */ eb(
					`The ${which} URI on ${url.host} has a part that begins with '?' or '#'. Remove that part: the URI ends with the path that MLflow is served under.`
				)
			return url
		}
		function userinfo(url) {
			if ('' === url.username && '' === url.password) return { kind: 'none' }
			return {
				kind: 'basic',
				username: (0, credentials_credentials./* percentDecoded */ oF)(url.username),
				password: (0, credentials_credentials./* percentDecoded */ oF)(url.password)
			}
		}
		function authorizationOf(credentials) {
			switch (credentials.kind) {
				case 'none':
					return null
				case 'token':
					return `Bearer ${headerSafe(credentials.token)}`
				case 'basic':
					return `Basic ${(0, credentials_credentials./* encodedPair */ tk)(credentials.username, credentials.password)}`
			}
		}
		function headerSafe(token) {
			let trimmed = token.trim()
			if (!/^[\x21-\x7e]+$/.test(trimmed))
				throw new errors./* UsageError */ eb(
					'The tracking token contains a space, a line break or another character that an HTTP header cannot contain. Check how it was stored.'
				)
			return trimmed
		}
		function secrets(credentials) {
			switch (credentials.kind) {
				case 'none':
					return []
				case 'token':
					return [credentials.token, credentials.token.trim()].flatMap(formsOf)
				case 'basic': {
					let { username, password } = credentials
					let secret = '' === password ? username : password
					return [(0, credentials_credentials./* encodedPair */ tk)(username, password), secret].flatMap(formsOf)
				}
			}
		}
		/** A secret as it is, in a URL and in JSON. */ function formsOf(secret) {
			if ('' === secret) return []
			return [encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), secret]
		}
		function agent(url, tls, proxy, timeout) {
			let options = {
				connect: { ...tls, timeout: Math.min(timeout, 30_000) },
				headersTimeout: timeout,
				bodyTimeout: timeout,
				// A pattern over a thousand metrics must not open a thousand connections at once.
				connections: 16,
				// MLflow with several workers holds every answer on a reused plain connection back by 40 ms
				// (Nagle's algorithm against delayed acknowledgement); a fresh connection costs less.
				...('http:' === url.protocol && { pipelining: 0 })
			}
			if (null === proxy) return new undici./* Agent */ g6(options)
			return new undici./* EnvHttpProxyAgent */ J2({
				...options,
				// All three are given, or undici would look into the environment of the process itself.
				httpProxy: proxy.url,
				httpsProxy: proxy.url,
				noProxy: '',
				// Through an ordinary forward proxy plain http is not tunnelled: many refuse CONNECT there.
				proxyTunnel: 'https:' === url.protocol,
				requestTls: { ...tls }
			})
		}
		var filters = __webpack_require__(2202)
		var schemas = __webpack_require__(3619)
		var core = __webpack_require__(8532)
		var parse = __webpack_require__(4196)
		// CONCATENATED MODULE: ./src/registry/mlflow/logged-model-answers.ts
		let texts = new Map()
		/** A logged model may have very many entries, and all of them name the same few ids. */ function once(text) {
			let known = texts.get(text)
			if (void 0 !== known) return known
			if (texts.size > 10_000) texts.clear()
			texts.set(text, text)
			return text
		}
		/**
		 * Read by hand: a logged model may have 100,000 entries, and zod makes several objects of each, which
		 * takes twice the time and the memory.
		 */ let entries = schemas./* pipe */ FsL(
			schemas./* nullish */ cl6(schemas./* custom */ IeY(Array.isArray)),
			schemas./* transform */ pdi((given, context) => {
				let rows = given ?? []
				let wrong = (index, field) => {
					let [path, message] = [[index, field], 'not as MLflow writes it']
					context.issues.push({ code: 'custom', input: rows[index], path, message })
					return core./* NEVER */ tm
				}
				let read = []
				for (let [index, row] of rows.entries()) {
					let entry = entryFrom(row)
					if ('string' == typeof entry) return wrong(index, entry)
					read.push(entry)
				}
				return read
			})
		)
		/** Or the name of a field that is not as it has to be. */ function entryFrom(row) {
			let fields = 'object' == typeof row && null !== row ? row : {}
			let { model_id, key, run_id, dataset_name: name = null, dataset_digest: digest = null } = fields
			if ('string' != typeof model_id) return 'model_id'
			if ('string' != typeof key) return 'key'
			if ('string' != typeof run_id) return 'run_id'
			if (null !== name && 'string' != typeof name) return 'dataset_name'
			if (null !== digest && 'string' != typeof digest) return 'dataset_digest'
			let step = integer(fields.step)
			if (null === step) return 'step'
			let timestamp = integer(fields.timestamp)
			if (null === timestamp) return 'timestamp'
			let value = number(fields.value)
			if (null === value) return 'value'
			return {
				model: (0, model_model./* loggedModelId */ rH)(once(model_id)),
				metric: once(key),
				runId: (0, model_model./* runId */ Vz)(once(run_id)),
				step,
				timestamp,
				value,
				dataset: digest ? { name: name ?? '', digest } : null
			}
		}
		function integer(value = 0) {
			return Number.isSafeInteger(value) ? value : (parse./* safeParse */ xL(answers./* int64 */ Gk, value).data ?? null)
		}
		function number(value) {
			return 'number' == typeof value ? value : (parse./* safeParse */ xL(answers./* metricValue */ a3, value).data ?? null)
		}
		let loggedModel = schemas./* pipe */ FsL(
			schemas./* object */ Ikc({
				info: schemas./* object */ Ikc({
					model_id: schemas./* string */ YjP(),
					name: schemas./* nullish */ cl6(schemas./* string */ YjP()),
					source_run_id: schemas./* nullish */ cl6(schemas./* string */ YjP())
				}),
				data: schemas./* _default */ Rvf(schemas./* object */ Ikc({ metrics: entries }), { metrics: [] })
			}),
			schemas./* transform */ pdi(({ info, data }) => ({
				id: (0, model_model./* loggedModelId */ rH)(info.model_id),
				name: info.name ?? '',
				sourceRunId: info.source_run_id ? (0, model_model./* runId */ Vz)(info.source_run_id) : null,
				entries: data.metrics
			}))
		)
		let loggedModelAnswer = schemas./* object */ Ikc({ model: loggedModel })
		let loggedModelsPage = schemas./* object */ Ikc({ models: (0, answers./* list */ p_)(loggedModel), next_page_token: answers./* nextPage */ Zj })
		// CONCATENATED MODULE: ./src/registry/mlflow/logged-models.ts
		let logged_models_prefix = '/api/2.0/mlflow'
		/** Of one run; where more values are in doubt, all logged models of its experiment are read. */ let mostSearches = 20
		/** Of logged models that have one certain value. */ let rowsOfSearch = 1000
		let rowsOfPage = 100
		let mostPages = 10
		async function readLoggedModel(client, model) {
			// It stands in a path: `..` and the like are no logged model's id.
			if (!/^[\w-]+$/.test(model)) return null
			let call = { method: 'GET', path: `${logged_models_prefix}/logged-models/${model}`, pathMayBeUnknown: true }
			let finding = await client.read(call, loggedModelAnswer)
			if ('missing' === finding.kind) return null
			let found = finding.value.model
			if (found.id !== model)
				throw new errors./* RegistryError */ gl(
					`${(0, failures./* shownCall */ c6)(client.connection, call)}: MLflow answered with another logged model, ${JSON.stringify(found.id.slice(0, 80))}.`
				)
			return found
		}
		/**
		 * MLflow has no way to ask which logged models a run has logged values to, only which logged models
		 * of an experiment have a certain value, or which there are.
		 */ async function readEntries(client, asked, ahead) {
			let wanted = asked.filter(({ values }) => values.size > 0)
			let sure = wanted.some(({ hasLoggedModels }) => hasLoggedModels)
			let none = !sure && wanted.length > 0 && !(await ahead.hasLoggedModels(new Set(wanted.flatMap(({ experimentIds }) => experimentIds))))
			let experiments = new Map()
			let readOne = experiment => {
				let reading = experiments.get(experiment) ?? readExperiment(client, experiment)
				experiments.set(experiment, reading)
				return reading
			}
			let readAll = async ids => {
				let read = await Promise.all(ids.map(readOne))
				return read.every(entries => null !== entries) ? read.flat() : null
			}
			return await Promise.all(
				asked.map(async one => {
					let metrics = [...one.values.keys()]
					if (none) return new Map(metrics.map(metric => [metric, []]))
					let [named, searched] = await Promise.all([0 === metrics.length ? [] : entriesOfModels(client, one.models), searchValues(client, one)])
					let all = 'not-searched' === searched ? await readAll(one.experimentIds) : null
					return new Map(
						metrics.map(metric => {
							// Nothing is known of a metric that there were too many models for: that is null, too.
							let found = 'not-searched' === searched ? all : (searched.get(metric) ?? null)
							let together = null === found || null === named ? null : [...found, ...named]
							return [metric, together && ofRun(together, one, metric)]
						})
					)
				})
			)
		}
		/** null: there are too many of them, or one is deleted, and what was logged to it cannot be told. */ async function entriesOfModels(client, models) {
			if (models.length > mostSearches) return null
			let found = await Promise.all(models.map(model => readLoggedModel(client, model)))
			let entries = found.flatMap(model => model?.entries ?? [])
			return found.includes(null) ? null : entries
		}
		/** One page holds more than any run has checkpoints of. */ async function readModelsOfRun(client, run) {
			let call = searchCall([run.experimentId], { filter: `source_run_id = ${(0, filters./* filterText */ Yf)(run.id)}`, max_results: rowsOfSearch })
			let finding = await client.read(call, loggedModelsPage)
			if ('missing' === finding.kind) return []
			return finding.value.models.filter(model => model.sourceRunId === run.id)
		}
		/**
		 * Whether there are logged models in an experiment at all: one request where nobody knows, which may be
		 * under way before it is known that it is needed.
		 */ class AskedAhead {
			#client
			#asked = null
			constructor(client) {
				this.#client = client
			}
			ask(about) {
				let answer = hasLoggedModels(this.#client, about)
				// A failure is told to whoever needs the answer.
				answer.catch(() => void 0)
				this.#asked = { about, answer }
			}
			/** An answer counts once, and only for the question that it was given to. */ async hasLoggedModels(experiments) {
				let asked = this.#asked
				this.#asked = null
				return asked?.about.symmetricDifference(experiments).size === 0 ? await asked.answer : await hasLoggedModels(this.#client, experiments)
			}
		}
		/** Before MLflow 3 there is no such path. */ async function hasLoggedModels(client, experiments) {
			let call = searchCall([...experiments], { max_results: 1 })
			let finding = await client.readPart(call, loggedModelsPage)
			switch (finding.kind) {
				case 'missing':
					return false
				case 'found':
					// A page that names a next one was cut to what these credentials may read.
					return finding.value.models.length > 0 || null !== finding.value.next_page_token
				case 'refused':
				case 'overlong':
					return true
			}
		}
		async function searchValues(client, asked) {
			let pairs = [...asked.values].flatMap(([metric, values]) => [...values].map(value => ({ metric, value })))
			if (pairs.length > mostSearches || !pairs.every(({ metric }) => searchable.test(metric))) return 'not-searched'
			let found = await Promise.all(pairs.map(async ({ metric, value }) => ({ metric, entries: await searchValue(client, asked, metric, value) })))
			let byMetric = new Map()
			for (let { metric, entries } of found) {
				if ('refused' === entries) return 'not-searched'
				let before = byMetric.get(metric)
				let together = null === before || null === entries ? null : [...(before ?? []), ...entries]
				byMetric.set(metric, together)
			}
			return byMetric
		}
		/** null: more logged models have this value than are read. */ async function searchValue(client, asked, metric, value) {
			let call = searchCall(asked.experimentIds, { filter: `metrics.\`${metric}\` = ${plainNumber(value)}`, max_results: rowsOfSearch })
			let finding = await client.readPart(call, loggedModelsPage)
			switch (finding.kind) {
				case 'missing':
				case 'overlong':
					return null
				case 'refused':
					return 'refused'
				case 'found': {
					let { models, next_page_token } = finding.value
					let entries = models.flatMap(model => model.entries)
					// Up to MLflow 3.16 a model counts as often as it has the value, and no next page is named.
					let rows = entries.filter(it => it.metric === metric && it.value === value).length
					let isWhole = null === next_page_token && rows <= rowsOfSearch
					return isWhole ? ofRun(entries, asked, metric) : null
				}
			}
		}
		/** Everything that was logged to the logged models of an experiment; null: there are too many. */ async function readExperiment(client, experiment) {
			let models = []
			let token = null
			for (let page = 1; page <= mostPages; page++) {
				let call = searchCall([experiment], { max_results: rowsOfPage, ...(null !== token && { page_token: token }) })
				let finding = await client.readPart(call, loggedModelsPage)
				if ('found' !== finding.kind) break
				models.push(...finding.value.models)
				token = finding.value.next_page_token
				if (null === token) return models.flatMap(({ entries }) => entries)
			}
			return null
		}
		function ofRun(entries, { run }, metric) {
			return entries.filter(entry => entry.runId === run && entry.metric === metric)
		}
		function searchCall(experiments, more) {
			return { method: 'POST', path: `${logged_models_prefix}/logged-models/search`, body: { experiment_ids: experiments, ...more }, pathMayBeUnknown: true }
		}
		/** What can stand between backticks in a filter; MLflow allows no other names. */ let searchable = /^[\p{L}\p{N}_.\- :/]+$/u
		/** MLflow's parser of filters takes the sign of an exponent for an operator, unless it is a minus. */ function plainNumber(value) {
			return String(value).replace('e+', 'e')
		}
		var new_model_name = __webpack_require__(6895)
		// CONCATENATED MODULE: ./src/registry/mlflow/new-model.ts
		/** Makes a registered model that has no versions; of no effect if there is one of that name. */ async function createModel(client, reader, model) {
			;(0, new_model_name./* requireNewModelName */ g)(model)
			let call = { method: 'POST', path: '/api/2.0/mlflow/registered-models/create', body: { name: model } }
			let isThere = async () => {
				try {
					await reader.registeredModel(model)
					return { kind: 'done' }
				} catch (error) {
					if (!(error instanceof errors./* MissingModelError */ _R)) throw error
					return { kind: 'as-before' }
				}
			}
			await carryOut(client, {
				call,
				answer: answers./* registeredModelAnswer */ K6,
				confirms: ({ registered_model: { name } }) => name === model,
				look: isThere,
				missing: async () => new errors./* RegistryError */ gl(`MLflow did not make the registered model ${(0, shown_text./* quotedName */ a)(model)}.`),
				doneAlready: ({ status, text }) => 400 === status && (0, answers./* serverError */ ig)(text)?.code === 'RESOURCE_ALREADY_EXISTS'
			})
		}
		// CONCATENATED MODULE: ./src/registry/port/registry.ts
		/** What MLflow's basic-auth lets a user do with one registered model, the least first. */ let permissions = [
			'NO_PERMISSIONS',
			'READ',
			'USE',
			'EDIT',
			'MANAGE'
		]
		// CONCATENATED MODULE: ./src/registry/mlflow/permissions.ts
		let answer = schemas./* object */ Ikc({ permission: schemas./* string */ YjP() })
		/**
		 * What the user of these credentials may do with the registered model, by MLflow's basic-auth. Whoever
		 * comes with a token, or asks a server without users, is told nothing: that is no objection.
		 */ async function readPermission(client, model) {
			let { username } = client.connection
			if (null === username) return null
			let query = { username, resource_type: 'registered_model', resource_id: model }
			let path = '/api/3.0/mlflow/users/permissions/get'
			try {
				let found = await client.read({ method: 'GET', path, query, pathMayBeUnknown: true }, answer)
				if ('missing' === found.kind) return null
				return permissions.find(it => it === found.value.permission) ?? null
			} catch (error) {
				if (!(error instanceof errors./* RegistryError */ gl)) throw error
				return null
			}
		}
		var reading = __webpack_require__(837)
		// CONCATENATED MODULE: ./src/registry/mlflow/tags.ts
		let tags_prefix = '/api/2.0/mlflow'
		function setVersionTag(client, reader, model, version, key, value) {
			return carryOut(client, {
				call: { method: 'POST', path: `${tags_prefix}/model-versions/set-tag`, body: { name: model, version: String(version), key, value } },
				answer: answers./* emptyAnswer */ WC,
				confirms: () => true,
				look: () => tagsSeen(reader, model, version, tags => tags.get(key) === value),
				missing: () => missingVersion(reader, model, version)
			})
		}
		function deleteVersionTag(client, reader, model, version, key) {
			return carryOut(client, {
				call: { method: 'DELETE', path: `${tags_prefix}/model-versions/delete-tag`, body: { name: model, version: String(version), key } },
				answer: answers./* emptyAnswer */ WC,
				confirms: () => true,
				look: () => tagsSeen(reader, model, version, tags => !tags.has(key)),
				missing: () => missingVersion(reader, model, version)
			})
		}
		function setModelTag(client, reader, model, key, value) {
			return carryOut(client, {
				call: { method: 'POST', path: `${tags_prefix}/registered-models/set-tag`, body: { name: model, key, value } },
				answer: answers./* emptyAnswer */ WC,
				confirms: () => true,
				look: async () => {
					let { tags } = await reader.registeredModel(model)
					return { kind: tags.get(key) === value ? 'done' : 'as-before' }
				},
				missing: () => missingModel(reader, model, 'Could not set a tag')
			})
		}
		function deleteModelTag(client, reader, model, key) {
			return carryOut(client, {
				call: { method: 'DELETE', path: `${tags_prefix}/registered-models/delete-tag`, body: { name: model, key } },
				answer: answers./* emptyAnswer */ WC,
				confirms: () => true,
				look: async () => {
					let { tags } = await reader.registeredModel(model)
					return { kind: tags.has(key) ? 'as-before' : 'done' }
				},
				missing: () => missingModel(reader, model, 'Could not delete a tag')
			})
		}
		async function tagsSeen(reader, model, version, done) {
			let now = await reader.version(model, version)
			if (null === now) return { kind: 'changed', how: `version ${version} no longer exists` }
			return { kind: done(now.tags) ? 'done' : 'as-before' }
		}
		var int64 = __webpack_require__(3627)
		var mlflow_pages = __webpack_require__(4505)
		// CONCATENATED MODULE: ./src/registry/mlflow/tracking.ts
		let tracking_prefix = '/api/2.0/mlflow'
		/** MLflow's own limit; without it some versions answer no value and a page token for ever. */ let historyRows = 25_000
		async function readRun(client, run) {
			let call = runCall(run)
			let finding = await client.read(call, answers./* runAnswer */ Uj)
			if ('missing' === finding.kind) return null
			let found = finding.value.run
			if (found.id !== run) throw answeredAnother(client, call, found.id)
			return found
		}
		async function readOtherRun(client, run) {
			let call = runCall(run)
			let finding = await client.readPermitted(call, answers./* runAnswer */ Uj)
			switch (finding.kind) {
				case 'missing':
					return { kind: 'gone' }
				case 'forbidden':
					return finding
				case 'found': {
					let found = finding.value.run
					if (found.id !== run) throw answeredAnother(client, call, found.id)
					return { kind: 'found', run: found }
				}
			}
		}
		async function findExperiment(client, name) {
			let call = { method: 'GET', path: `${tracking_prefix}/experiments/get-by-name`, query: { experiment_name: name } }
			let finding = await client.read(call, answers./* experimentAnswer */ aA)
			return 'missing' === finding.kind ? null : finding.value.experiment.experiment_id
		}
		async function searchRuns(client, search) {
			let call = {
				method: 'POST',
				path: `${tracking_prefix}/runs/search`,
				body: {
					experiment_ids: [search.experimentId],
					filter: search.tags.map(tagCondition).join(' AND '),
					run_view_type: 'ACTIVE_ONLY',
					max_results: search.most,
					order_by: ['attributes.end_time DESC']
				}
			}
			let { runs } = await client.readExisting(call, answers./* runsPage */ QX)
			// Databases that compare without regard to case find others as well.
			return runs.filter(run => search.tags.every(condition => fits(run, condition)))
		}
		function fits({ tags }, { key, value, how }) {
			let found = tags.get(key)
			return 'is' === how ? found === value : found?.includes(value) === true
		}
		function tagCondition({ key, value, how }) {
			let tag = `tags.\`${key}\``
			return 'is' === how ? `${tag} = ${(0, filters./* filterText */ Yf)(value)}` : `${tag} LIKE ${(0, filters./* filterText */ Yf)(`%${value}%`)}`
		}
		function runCall(run) {
			return { method: 'GET', path: `${tracking_prefix}/runs/get`, query: { run_id: run } }
		}
		async function readMetricHistory(client, run, metric) {
			let call = { method: 'GET', path: `${tracking_prefix}/metrics/get-history`, query: { run_id: run, metric_key: metric, max_results: String(historyRows) } }
			let pages = await (0, mlflow_pages./* allPages */ S)(client, call, answers./* metricHistoryPage */ Ml)
			return pages
				.flatMap(page => page.metrics) // A database that compares without regard to case mixes `AUC` and `auc`.
				.filter(row => row.key === metric)
				.map(row => row.point)
				.sort((a, b) => (0, int64./* compareInt64 */ xb)(a.timestamp, b.timestamp) || (0, int64./* compareInt64 */ xb)(a.step, b.step))
		}
		function answeredAnother(client, call, id) {
			return new errors./* RegistryError */ gl(
				`${(0, failures./* shownCall */ c6)(client.connection, call)}: MLflow answered with another run, ${JSON.stringify(id.slice(0, 80))}.`
			)
		}
		// CONCATENATED MODULE: ./src/registry/mlflow/open.ts
		/**
		 * An MLflow server over REST. Nothing is sent before the first question.
		 *
		 * @throws UsageError where the address, a variable or a certificate file cannot be used
		 */ function openMlflow(options) {
			let { uri, credentials, env, which, dispatcher, access, headers, ...context } = options
			let connection = connect(uri, credentials, env, { which, dispatcher, access, headers })
			let client = new Client(connection, { ...ordinaryContext, ...context })
			let reader = new reading./* RegistryReader */ J(client)
			let ahead = new AskedAhead(client)
			return {
				address: connection.address,
				clockOffset: () => client.clockOffset,
				readSnapshot: model => reader.snapshot(model),
				readVersion: (model, version) => reader.version(model, version),
				readVersionsOfRun: (model, run) => reader.versions(model, run),
				readCopies: (model, of) => reader.copies(model, of),
				readLocation: version => (0, reading./* readLocation */ m)(client, version),
				readPermission: model => readPermission(client, model),
				listVersions: model => reader.versions(model, null),
				move: change => move(client, reader, change),
				transact: null,
				planCopy: null,
				createModel: model => createModel(client, reader, model),
				copyVersion: async (model, of) => {
					// Few promotions copy.
					let { copyVersion } = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 4600))
					return await copyVersion(client, reader, model, of)
				},
				setVersionTag: (model, version, key, value) => setVersionTag(client, reader, model, version, key, value),
				deleteVersionTag: (model, version, key) => deleteVersionTag(client, reader, model, version, key),
				setModelTag: (model, key, value) => setModelTag(client, reader, model, key, value),
				deleteModelTag: (model, key) => deleteModelTag(client, reader, model, key),
				readRun: run => readRun(client, run),
				readOtherRun: run => readOtherRun(client, run),
				findExperiment: name => findExperiment(client, name),
				searchRuns: search => searchRuns(client, search),
				readModelsOfRun: run => readModelsOfRun(client, run),
				readMetricHistory: (run, metric) => readMetricHistory(client, run, metric),
				readLoggedModel: model => readLoggedModel(client, model),
				readEntries: asked => readEntries(client, asked, ahead),
				expectEntries: experiments => ahead.ask(experiments),
				readSignature: async (version, model) => {
					// Few policies ask for signatures, so few runs load what reads them.
					let { readSignature } = await Promise.all(/* import() */ [__webpack_require__.e(995), __webpack_require__.e(442)]).then(
						__webpack_require__.bind(__webpack_require__, 9442)
					)
					return await readSignature(client, version, model)
				},
				close: () => client.close()
			}
		}
	},
	4505: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ S: () => /* binding */ allPages })
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $failures_1 = __webpack_require__(963)
		/** Pages of one listing: 400 times 25,000 logged values, or 1,000 versions. */ let mostPages = 400
		/** Characters of all pages together: four times the longest answer. */ let mostCharacters = 268435456
		/**
		 * Every page of a listing, in order. A token that comes twice would go round for ever, and so would
		 * new ones without end: both are errors.
		 */ async function allPages(client, call, schema) {
			let pages = []
			let seen = new Set()
			let characters = 0
			let next = call
			let endless = what =>
				new $core_errors_errors_0./* .RegistryError */ gl(
					`${(0, $failures_1./* .shownCall */ c6)(client.connection, call)}: the listing has more than ${what}, and no more are read. What was read is not used. Is this an MLflow server?`
				)
			for (;;) {
				let finding = await client.read(next, schema)
				if ('missing' === finding.kind) {
					if (0 === pages.length) return pages
					throw new $core_errors_errors_0./* .RegistryError */ gl(
						`${(0, $failures_1./* .shownCall */ c6)(client.connection, next)}: the listing ended in the middle, after page ${pages.length}. What was read is not used.`
					)
				}
				pages.push(finding.value)
				let token = finding.value.next_page_token
				if (null === token) return pages
				characters += finding.length
				if (pages.length >= mostPages) throw endless(`${mostPages} pages`)
				if (characters > mostCharacters) throw endless(`${mostCharacters / 1024 / 1024} MB`)
				if (seen.has(token))
					throw new $core_errors_errors_0./* .RegistryError */ gl(
						`${(0, $failures_1./* .shownCall */ c6)(client.connection, call)}: page ${pages.length} names a next page that was already read, so the listing never ends. What was read is not used.`
					)
				seen.add(token)
				next = { ...call, query: { ...call.query, page_token: token } }
			}
		}
	},
	837: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ J: () => /* binding */ RegistryReader,
			/* harmony export */ m: () => /* binding */ readLocation
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $core_model_copy_8 = __webpack_require__(1464)
		/* harmony import */ var $core_text_near_name_1 = __webpack_require__(6853)
		/* harmony import */ var $port_prompts_2 = __webpack_require__(2772)
		/* harmony import */ var $answers_3 = __webpack_require__(2882)
		/* harmony import */ var $artifact_answers_4 = __webpack_require__(829)
		/* harmony import */ var $failures_5 = __webpack_require__(963)
		/* harmony import */ var $filters_6 = __webpack_require__(2202)
		/* harmony import */ var $pages_7 = __webpack_require__(4505)
		/* harmony import */ var $shown_text_9 = __webpack_require__(4742)
		let prefix = '/api/2.0/mlflow'
		/** Rows; how many of the most recently changed versions a snapshot holds. */ let snapshotRows = 1000
		/** MLflow keeps version numbers in 32 bits; beyond, some of its databases answer with 500. */ let greatestVersion = 2_147_483_647
		/** Reads registered models and their versions from one MLflow server. */ class RegistryReader {
			#client
			constructor(client) {
				this.#client = client
			}
			async snapshot(model) {
				let search = versionsCall((0, $filters_6./* .versionsFilter */ Ek)(model, null), { max_results: String(snapshotRows) })
				let [registered, page] = await Promise.all([this.registeredModel(model), this.#client.readExisting(search, $answers_3./* .modelVersionsPage */ yU)])
				let rows = page.model_versions.filter(row => row.model === model)
				if (0 === rows.length && registered.latest.length > 0)
					throw new $core_errors_errors_0./* .RegistryError */ gl(
						`${(0, $failures_5./* .shownCall */ c6)(this.#client.connection, search)}: the search finds no version, although the registered model has some. So it is not known which version has which stage or alias.`
					)
				let versions = highestFirst([...registered.latest, ...rows])
				return { model, createdAt: registered.createdAt, tags: registered.tags, aliases: await this.#livingAliases(model, registered, versions), versions }
			}
			async version(model, version) {
				let found = version > greatestVersion ? null : await this.#versionIfAny(model, version)
				if (null === found) await this.registeredModel(model)
				else (0, $port_prompts_2./* .refusePrompt */ T)(model, found.tags)
				return found
			}
			async versions(model, run) {
				let rows = await this.#search((0, $filters_6./* .versionsFilter */ Ek)(model, this.#searchesByName ? null : run))
				let found = rows.filter(row => row.model === model && (null === run || row.runId === run))
				if (0 === found.length) await this.registeredModel(model)
				return highestFirst(found)
			}
			async copies(model, of) {
				let source = (0, $core_model_copy_8./* .copySourceText */ mx)(of)
				let filter = this.#searchesByName ? (0, $filters_6./* .versionsFilter */ Ek)(model, null) : (0, $filters_6./* .copiesFilter */ Yg)(model, source)
				let rows = await this.#search(filter)
				let found = rows.filter(row => row.model === model && row.source === source)
				return highestFirst(found)
			}
			/** Then the rest of a question is answered from all versions. */ get #searchesByName() {
				return this.#client.connection.access?.searches === 'by name'
			}
			async #search(filter) {
				let call = versionsCall(filter, { order_by: 'version_number DESC', max_results: String(snapshotRows) })
				let pages = await (0, $pages_7./* .allPages */ S)(this.#client, call, $answers_3./* .modelVersionsPage */ yU)
				return pages.flatMap(page => page.model_versions)
			}
			/** @throws UsageError where there is no such registered model (a MissingModelError, with near names), or it is a prompt */ async registeredModel(model) {
				let call = { method: 'GET', path: `${prefix}/registered-models/get`, query: { name: model } }
				let finding = await this.#client.read(call, $answers_3./* .registeredModelAnswer */ K6)
				// Databases that compare without regard to case find a model of another name.
				if ('missing' === finding.kind || finding.value.registered_model.name !== model) throw await this.#noSuchModel(model)
				let { creation_timestamp, tags, aliases, latest_versions } = finding.value.registered_model
				;(0, $port_prompts_2./* .refusePrompt */ T)(model, tags)
				let latest = latest_versions.filter(row => row.model === model)
				return { createdAt: creation_timestamp, tags, aliases, latest }
			}
			async #versionIfAny(model, version) {
				let call = { method: 'GET', path: `${prefix}/model-versions/get`, query: { name: model, version: String(version) } }
				let finding = await this.#client.read(call, $answers_3./* .modelVersionAnswer */ wN)
				if ('missing' === finding.kind) return null
				let found = finding.value.model_version
				if (found.model !== model) return null
				if (found.version !== version)
					throw new $core_errors_errors_0./* .RegistryError */ gl(
						`${(0, $failures_5./* .shownCall */ c6)(this.#client.connection, call)}: asked for version ${version}, MLflow answered with version ${found.version}.`
					)
				return found
			}
			// MLflow up to 3.11 keeps an alias whose version was deleted.
			async #livingAliases(model, registered, versions) {
				let known = new Set(versions.map(version => version.version))
				let living = await Promise.all(registered.aliases.map(async ({ version }) => known.has(version) || (await this.#versionIfAny(model, version)) !== null))
				return new Map(registered.aliases.filter((_, index) => living[index]).map(({ alias, version }) => [alias, version]))
			}
			async #noSuchModel(model) {
				let names = await this.#someNames(model).catch(() => [])
				let near = (0, $core_text_near_name_1./* .nearNames */ $l)(model, names)
				let suggestion =
					(0, $core_text_near_name_1./* .writtenHint */ Df)(model, names) ||
					(0 === near.length ? '' : ` Near names: ${near.map($shown_text_9./* .quotedName */ a).join(', ')}.`)
				return new $core_errors_errors_0./* .MissingModelError */ _R(
					`There is no registered model ${(0, $shown_text_9./* .quotedName */ a)(model)} at ${this.#client.connection.address}.${suggestion}`
				)
			}
			// The first thousand by name, and of a larger registry those that share a part with the name.
			async #someNames(model) {
				let call = { method: 'GET', path: `${prefix}/registered-models/search`, query: { max_results: '1000' } }
				let first = await this.#client.readExisting(call, $answers_3./* .modelNamesPage */ h4)
				let names = first.registered_models.map(row => row.name)
				let part = longestPart(model)
				if (null === first.next_page_token || null === part) return names
				let alike = await this.#client.readExisting(
					{ ...call, query: { ...call.query, filter: `name ILIKE '%${part}%'` } },
					$answers_3./* .modelNamesPage */ h4
				)
				return [...new Set([...names, ...alike.registered_models.map(row => row.name)])]
			}
		}
		function versionsCall(filter, query) {
			return { method: 'GET', path: `${prefix}/model-versions/search`, query: { filter, ...query } }
		}
		function longestPart(name) {
			let parts = name.match(/[A-Za-z0-9]{3,}/g) ?? []
			return parts.reduce((longest, part) => (null === longest || part.length > longest.length ? part : longest), null)
		}
		/** Each version once, as it was changed last: two reads may have seen it at two moments. */ function highestFirst(rows) {
			let latest = new Map()
			for (let row of rows) {
				let other = latest.get(row.version)
				if (void 0 === other || row.updatedAt >= other.updatedAt) latest.set(row.version, row)
			}
			return [...latest.values()].sort((a, b) => b.version - a.version)
		}
		/** Where the files of a version are, of a copy those of what it was copied from; null: unknown. */ async function readLocation(
			client,
			{ model, version }
		) {
			let call = {
				method: 'GET',
				path: '/api/2.0/mlflow/model-versions/get-download-uri',
				query: { name: model, version: String(version) },
				pathMayBeUnknown: true
			}
			let finding = await client.read(call, $artifact_answers_4./* .downloadUriAnswer */ v_)
			return 'missing' === finding.kind ? null : finding.value.artifact_uri
		}
	},
	4742: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ a: () => /* binding */ quotedName,
			/* harmony export */ f: () => /* binding */ shownText
		})
		/* harmony export */ /* harmony import */ var $core_text_untrusted_text_0 = __webpack_require__(4213)
		/** Text from elsewhere, on one line and cut to `limit` characters. */ function shownText(text, limit) {
			return (0, $core_text_untrusted_text_0./* .visible */ RK)(text.replace(/\s+/gu, ' ').trim(), limit)
		}
		/** A name of a model, alias or tag as a message quotes it. */ function quotedName(name) {
			return `'${(0, $core_text_untrusted_text_0./* .visible */ RK)(name)}'`
		}
	},
	8924: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ cv: () => /* binding */ exchange,
			/* harmony export */ nq: () => /* binding */ longestAnswer,
			/* harmony export */ rs: () => /* binding */ urlOf
		})
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $network_bounded_text_2 = __webpack_require__(4831)
		/* harmony import */ var $network_undici_1 = __webpack_require__(9588)
		/** Bytes. A page of 25,000 logged values takes about 3 MB. */ let longestAnswer = 67108864
		let followedRedirects = 2
		function urlOf(connection, call) {
			let url = new URL(`${connection.address}${call.path}`)
			for (let [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value)
			// A signature is over %20: to AWS a plus is a plus.
			url.search = url.search.replaceAll('+', '%20')
			return url
		}
		/** Sends one request. Throws only what `authorize` throws: a `StagegateError`, with nothing sent. */ async function exchange(
			connection,
			call,
			extraHeaders,
			signal
		) {
			let url = urlOf(connection, call)
			// The dispatcher's own limits start anew with each byte: a server that drips would never end.
			let whole = AbortSignal.timeout(connection.answerTimeout)
			try {
				for (let hops = 0; ; hops++) {
					let result = await once(connection, call, url, extraHeaders, AbortSignal.any([signal, whole]))
					if ('redirect' !== result.kind || null === result.to) return result
					// To another origin the credentials must not go, and a write is never sent on.
					let mayFollow = 'GET' === call.method && result.to.origin === url.origin
					if (!mayFollow || hops === followedRedirects) return result
					url = result.to
				}
			} catch (error) {
				// Who asks could not be shown, so nothing was sent.
				if (error instanceof $core_errors_errors_0./* .StagegateError */ qU) throw error
				return { kind: 'no-answer', error }
			}
		}
		async function once(connection, call, url, extraHeaders, signal) {
			let content = void 0 === call.body ? null : JSON.stringify(call.body)
			let plain = {
				accept: 'application/json',
				'accept-encoding': 'identity',
				'user-agent': 'stagegate',
				...(null !== content && { 'content-type': 'application/json' }),
				...connection.headers,
				...extraHeaders
			}
			let { method } = call
			let more = await connection.access?.authorize({ method, url, headers: plain, body: content })
			let { statusCode, headers, body } = await $network_undici_1./* .request */ Em.call(connection.dispatcher, {
				origin: url.origin,
				path: `${url.pathname}${url.search}`,
				method,
				headers: { ...plain, ...more },
				body: content,
				signal
			})
			let text = await (0, $network_bounded_text_2./* .boundedText */ L)(body, call.longestAnswer ?? longestAnswer)
			if (null === text) return { kind: 'overlong', status: statusCode }
			let location = headerText(headers.location)
			if (statusCode >= 300 && statusCode < 400) return { kind: 'redirect', status: statusCode, to: null === location ? null : URL.parse(location, url.href) }
			return {
				kind: 'answer',
				status: statusCode,
				contentType: headerText(headers['content-type']) ?? '',
				retryAfter: headerText(headers['retry-after']),
				// A cache that answers for the server adds its age, and leaves the old date.
				date: void 0 === headers.age ? headerText(headers.date) : null,
				text
			}
		}
		function headerText(header) {
			return (Array.isArray(header) ? header[0] : header) ?? null
		}
	},
	2772: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ T: () => /* binding */ refusePrompt })
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $core_text_untrusted_text_1 = __webpack_require__(4213)
		/** MLflow keeps prompts among the registered models and their versions, with this tag on both. */ let promptTag = 'mlflow.prompt.is_prompt'
		/** Throws a `UsageError` where these tags, of a registered model or of its version, say "prompt". */ function refusePrompt(model, tags) {
			// As MLflow reads it.
			if (tags.get(promptTag)?.toLowerCase() !== 'true') return
			throw new $core_errors_errors_0./* .UsageError */ eb(
				`'${(0, $core_text_untrusted_text_1./* .visible */ RK)(model)}' is a prompt in MLflow's prompt registry, not a model. Stagegate does not promote prompts yet: name a registered model.`
			)
		}
	}
}
