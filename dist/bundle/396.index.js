import { modules as shared_2_396_466 } from './shared-2-396-466.js'
import { modules as shared_2_396_466_927 } from './shared-2-396-466-927.js'
import { modules as shared_396_569_584_961 } from './shared-396-569-584-961.js'
export const id = 396
export const ids = [396]
export const modules = {
	...shared_2_396_466,
	...shared_2_396_466_927,
	...shared_396_569_584_961,
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
	97769: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => aliasMove, t: () => aliasRemoval })
		var $answers_0 = __webpack_require__(22882)
		var $missing_1 = __webpack_require__(10769)
		var $shown_text_2 = __webpack_require__(4742)
		let path = 'registered-models/alias'
		function aliasMove(reader, change) {
			let { model, alias, version, from } = change
			return {
				call: { method: 'POST', path: `${reader.prefix}/${path}`, body: { name: model, alias, version: String(version) } },
				answer: $answers_0./* .emptyAnswer */ WC,
				confirms: () => true,
				look: () => aliasSeen(reader, change, { before: from, after: version }),
				missing: () => (0, $missing_1./* .deletedMeanwhile */ e_)(reader, model, version)
			}
		}
		/** MLflow takes an alias away whatever it points to, and answers the same where there is none. */ function aliasRemoval(reader, change) {
			let { model, alias, version } = change
			return {
				call: { method: 'DELETE', path: `${reader.prefix}/${path}`, body: { name: model, alias } },
				answer: $answers_0./* .emptyAnswer */ WC,
				confirms: () => true,
				look: () => aliasSeen(reader, change, { before: version, after: null }),
				missing: () => (0, $missing_1./* .missingModel */ CG)(reader, model, `Could not remove alias ${(0, $shown_text_2./* .quotedName */ a)(alias)}`)
			}
		}
		async function aliasSeen(reader, { model, alias }, { before, after }) {
			let now = await reader.aliasHolder(model, alias)
			if (now === after) return { kind: 'done' }
			if (now === before) return { kind: 'as-before' }
			let points = null === now ? 'points to nothing' : `points to version ${now}`
			let pointed = null === before ? 'nothing' : `version ${before}`
			return { kind: 'changed', how: `alias ${(0, $shown_text_2./* .quotedName */ a)(alias)} ${points} now and pointed to ${pointed} before` }
		}
	},
	22882: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gk: () => int64,
			JN: () => readAnswer,
			K6: () => registeredModelAnswer,
			Ml: () => metricHistoryPage,
			QX: () => runsPage,
			Rz: () => milliseconds,
			Uj: () => runAnswer,
			WC: () => emptyAnswer,
			Zj: () => nextPage,
			_A: () => tags,
			a3: () => metricValue,
			aA: () => experimentAnswer,
			ao: () => serverInfoAnswer,
			h4: () => modelNamesPage,
			ig: () => serverError,
			p_: () => list,
			rE: () => version,
			wN: () => modelVersionAnswer,
			yU: () => modelVersionsPage
		})
		var zod$mini_1 = __webpack_require__(63619)
		var zod$mini_2 = __webpack_require__(73305)
		var zod$mini_5 = __webpack_require__(88532)
		var $core_arithmetic_int64_3 = __webpack_require__(13627)
		var $core_model_model_4 = __webpack_require__(86272)
		var $network_nesting_0 = __webpack_require__(72124)
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
	70829: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Jj: () => loggedModelPlace, pi: () => runPlace, v_: () => downloadUriAnswer })
		var zod$mini_0 = __webpack_require__(63619)
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
	50963: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			V2: () => failure,
			te: () => looksLikeHtml,
			A3: () => reasonOf,
			c6: () => shownCall,
			PY: () => shownExchange,
			O$: () => unreadable
		})
		// UNUSED EXPORTS: withoutSecrets
		var errors = __webpack_require__(58692)
		var answers = __webpack_require__(22882)
		var may_retry = __webpack_require__(53991)
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
		var transport = __webpack_require__(48924)
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
	53991: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$N: () => codeOf,
			A9: () => deliveryOf,
			R0: () => isUnreachable,
			Y4: () => isCertificateError,
			kL: () => isTimeout,
			sl: () => isTlsError,
			vd: () => proxyRefusal
		})
		let neverConnected = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])
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
	10769: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { CG: () => missingModel, J0: () => missingVersion, e_: () => deletedMeanwhile })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $shown_text_1 = __webpack_require__(4742)
		/**
		 * What MLflow's "does not exist" means after a move to a version, which was there when the move
		 * was decided on.
		 * @throws UsageError where the registered model does not exist either
		 */ async function deletedMeanwhile(reader, model, version) {
			await reader.registeredModel(model)
			return new $core_errors_errors_0./* .ConflictError */ fK(
				`Registered model ${(0, $shown_text_1./* .quotedName */ a)(model)} has no version ${version} any more. Somebody else deleted it meanwhile. Nothing was written. Run again.`
			)
		}
		/**
		 * The same after a write to a tag of a version.
		 * @throws UsageError where the registered model does not exist either
		 */ async function missingVersion(reader, model, version) {
			await reader.registeredModel(model)
			return new $core_errors_errors_0./* .RegistryError */ gl(
				`Registered model ${(0, $shown_text_1./* .quotedName */ a)(model)} has no version ${version}. Nothing was written.`
			)
		}
		/**
		 * The same after a write to the registered model itself. `attempt` begins a sentence and says what was to be done.
		 * @throws UsageError where the registered model does not exist
		 */ async function missingModel(reader, model, attempt) {
			await reader.registeredModel(model)
			return new $core_errors_errors_0./* .RegistryError */ gl(
				`${attempt} of registered model ${(0, $shown_text_1./* .quotedName */ a)(model)}: MLflow answered that the model does not exist, and then that it does. Try again.`
			)
		}
	},
	67575: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => createModel })
		var zod$mini_4 = __webpack_require__(63619)
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_new_model_name_1 = __webpack_require__(16895)
		var $answers_2 = __webpack_require__(22882)
		var $shown_text_5 = __webpack_require__(4742)
		var $writes_3 = __webpack_require__(86437)
		let answer = zod$mini_4./* .object */ Ikc({ registered_model: zod$mini_4./* .object */ Ikc({ name: zod$mini_4./* .string */ YjP() }) })
		/** Makes a registered model that has no versions; of no effect if there is one of that name. */ async function createModel(client, reader, model) {
			;(0, $core_model_new_model_name_1./* .requireNewModelName */ g)(model)
			let call = { method: 'POST', path: `${reader.prefix}/registered-models/create`, body: { name: model } }
			let isThere = async () => {
				try {
					await reader.registeredModel(model)
					return { kind: 'done' }
				} catch (error) {
					if (!(error instanceof $core_errors_errors_0./* .MissingModelError */ _R)) throw error
					return { kind: 'as-before' }
				}
			}
			await (0, $writes_3./* .carryOut */ u)(client, {
				call,
				answer,
				confirms: ({ registered_model: { name } }) => name === model,
				look: isThere,
				missing: async () =>
					new $core_errors_errors_0./* .RegistryError */ gl(`MLflow did not create the registered model ${(0, $shown_text_5./* .quotedName */ a)(model)}.`),
				doneAlready: ({ status, text }) => (400 === status || 409 === status) && (0, $answers_2./* .serverError */ ig)(text)?.code === 'RESOURCE_ALREADY_EXISTS'
			})
		}
	},
	54505: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => allPages })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $failures_1 = __webpack_require__(50963)
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
	4742: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => quotedName, f: () => shownText })
		var $core_text_untrusted_text_0 = __webpack_require__(74213)
		/** Text from elsewhere, on one line and cut to `limit` characters. */ function shownText(text, limit) {
			return (0, $core_text_untrusted_text_0./* .visible */ RK)(text.replace(/\s+/gu, ' ').trim(), limit)
		}
		/** A name of a model, alias or tag as a message quotes it. */ function quotedName(name) {
			return `'${(0, $core_text_untrusted_text_0./* .visible */ RK)(name)}'`
		}
	},
	66032: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Lc: () => setVersionTag, Ox: () => deleteVersionTag, rb: () => deleteModelTag, yu: () => setModelTag })
		var $answers_0 = __webpack_require__(22882)
		var $missing_1 = __webpack_require__(10769)
		var $writes_2 = __webpack_require__(86437)
		function setVersionTag(client, reader, model, version, key, value) {
			return (0, $writes_2./* .carryOut */ u)(client, {
				call: { method: 'POST', path: `${reader.prefix}/model-versions/set-tag`, body: { name: model, version: String(version), key, value } },
				answer: $answers_0./* .emptyAnswer */ WC,
				confirms: () => true,
				look: () => tagsSeen(reader, model, version, tags => tags.get(key) === value),
				missing: () => (0, $missing_1./* .missingVersion */ J0)(reader, model, version)
			})
		}
		function deleteVersionTag(client, reader, model, version, key) {
			return (0, $writes_2./* .carryOut */ u)(client, {
				call: { method: 'DELETE', path: `${reader.prefix}/model-versions/delete-tag`, body: { name: model, version: String(version), key } },
				answer: $answers_0./* .emptyAnswer */ WC,
				confirms: () => true,
				look: () => tagsSeen(reader, model, version, tags => !tags.has(key)),
				missing: () => (0, $missing_1./* .missingVersion */ J0)(reader, model, version)
			})
		}
		function setModelTag(client, reader, model, key, value) {
			return (0, $writes_2./* .carryOut */ u)(client, {
				call: { method: 'POST', path: `${reader.prefix}/registered-models/set-tag`, body: { name: model, key, value } },
				answer: $answers_0./* .emptyAnswer */ WC,
				confirms: () => true,
				look: async () => {
					let { tags } = await reader.registeredModel(model)
					return { kind: tags.get(key) === value ? 'done' : 'as-before' }
				},
				missing: () => (0, $missing_1./* .missingModel */ CG)(reader, model, 'Could not set a tag')
			})
		}
		function deleteModelTag(client, reader, model, key) {
			return (0, $writes_2./* .carryOut */ u)(client, {
				call: { method: 'DELETE', path: `${reader.prefix}/registered-models/delete-tag`, body: { name: model, key } },
				answer: $answers_0./* .emptyAnswer */ WC,
				confirms: () => true,
				look: async () => {
					let { tags } = await reader.registeredModel(model)
					return { kind: tags.has(key) ? 'as-before' : 'done' }
				},
				missing: () => (0, $missing_1./* .missingModel */ CG)(reader, model, 'Could not delete a tag')
			})
		}
		async function tagsSeen(reader, model, version, done) {
			let now = await reader.version(model, version)
			if (null === now) return { kind: 'changed', how: `version ${version} no longer exists` }
			return { kind: done(now.tags) ? 'done' : 'as-before' }
		}
	},
	48924: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { cv: () => exchange, nq: () => longestAnswer, rs: () => urlOf })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $network_bounded_text_2 = __webpack_require__(54831)
		var $network_undici_1 = __webpack_require__(79588)
		/** Bytes. A page of 25,000 logged values takes about 3 MB. */ let longestAnswer = 67108864
		let followedRedirects = 2
		function urlOf(connection, call) {
			let url = new URL(`${connection.address}${call.path}`)
			if (void 0 === call.query) return url
			for (let [name, value] of Object.entries(call.query)) url.searchParams.set(name, value)
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
			let whole = AbortSignal.timeout(call.longestTime ?? connection.answerTimeout)
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
		function bodyOf({ body, form }) {
			if (void 0 !== form) return { type: 'application/x-www-form-urlencoded', text: String(new URLSearchParams(form)) }
			return void 0 === body ? { type: null, text: null } : { type: 'application/json', text: JSON.stringify(body) }
		}
		/** Once, and once more where the server no longer accepts a token that can be renewed. */ async function once(
			connection,
			call,
			url,
			extraHeaders,
			signal
		) {
			let { access } = connection
			for (let tries = 1; ; tries++) {
				let { sent, shown } = await shownAndSent(connection, call, url, extraHeaders, signal)
				let isRefused = 'answer' === sent.kind && 401 === sent.status
				if (!isRefused || 2 === tries || access?.renew?.(shown) !== true) return sent
			}
		}
		/** `shown`: the headers that showed who asks. */ async function shownAndSent(connection, call, url, extraHeaders, signal) {
			let { type, text: content } = bodyOf(call)
			let plain = {
				accept: 'application/json',
				'accept-encoding': 'identity',
				'user-agent': 'stagegate',
				...(null !== type && { 'content-type': type }),
				...connection.headers,
				...extraHeaders
			}
			let { method } = call
			let outgoing = { method, url, headers: plain, body: content }
			let shown = (await connection.access?.authorize(outgoing)) ?? {}
			let { statusCode, headers, body } = await $network_undici_1./* .request */ Em.call(connection.dispatcher, {
				origin: url.origin,
				path: `${url.pathname}${url.search}`,
				method,
				headers: { ...plain, ...shown },
				body: content,
				signal
			})
			let chunks = body
			let isPassedOn = void 0 !== call.sink && 200 === statusCode
			if (isPassedOn) await call.sink(chunks)
			let text = isPassedOn ? '' : await (0, $network_bounded_text_2./* .boundedText */ L)(chunks, call.longestAnswer ?? longestAnswer)
			if (null === text) return { sent: { kind: 'overlong', status: statusCode }, shown }
			let location = headerText(headers.location)
			if (statusCode >= 300 && statusCode < 400) {
				let to = null === location ? null : URL.parse(location, url.href)
				return { sent: { kind: 'redirect', status: statusCode, to }, shown }
			}
			let sent = {
				kind: 'answer',
				status: statusCode,
				contentType: headerText(headers['content-type']) ?? '',
				retryAfter: headerText(headers['retry-after']),
				// A cache that answers for the server adds its age, and leaves the old date.
				date: void 0 === headers.age ? headerText(headers.date) : null,
				text
			}
			return { sent, shown }
		}
		function headerText(header) {
			return (Array.isArray(header) ? header[0] : header) ?? null
		}
	},
	25239: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => highestFirst, M: () => greatestVersion })
		/** MLflow keeps version numbers in 32 bits; beyond, some of its databases answer with 500. */ let greatestVersion = 2_147_483_647
		/** Each version once, as it was changed last: two reads may have seen it at two moments. */ function highestFirst(rows) {
			let latest = new Map()
			for (let row of rows) {
				let other = latest.get(row.version)
				if (void 0 === other || row.updatedAt >= other.updatedAt) latest.set(row.version, row)
			}
			return [...latest.values()].sort((a, b) => b.version - a.version)
		}
	},
	86437: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => carryOut })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $answers_1 = __webpack_require__(22882)
		var $failures_2 = __webpack_require__(50963)
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
						throw (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries)
					case 'not-carried-out':
						lost = (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries)
						break
					case 'perhaps-carried-out':
					case 'unreadable':
						lost = (0, $failures_2./* .failure */ V2)(client.connection, call, sent, tries)
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
			if ('answer' !== sent.kind) throw (0, $failures_2./* .failure */ V2)(connection, call, sent, tries)
			if (sent.status < 200 || sent.status >= 300) {
				if (client.saysMissing(sent, call)) throw await write.missing()
				let failed = (0, $failures_2./* .failure */ V2)(connection, call, sent, tries)
				if (!lostRace(sent) && !write.doneAlready?.(sent)) throw failed
				return (await foundDone(client, write, failed)) ? 'done' : failed
			}
			let reading = (0, $answers_1./* .readAnswer */ JN)(sent.text, write.answer)
			if ('read' === reading.kind && write.confirms(reading.value)) return 'done'
			let why = 'read' === reading.kind ? 'it is about something else' : reading.why
			let cause = 'read' === reading.kind ? void 0 : reading.cause
			let lost = (0, $failures_2./* .unreadable */ O$)(connection, call, sent, why, cause)
			return (await foundDone(client, write, lost)) ? 'done' : lost
		}
		/**
		 * Two who write one alias or tag for the first time meet in the database, or one who changes it
		 * meets one who removes it, and one of them gets this.
		 */ function lostRace(answer) {
			let { code, message } = (0, $answers_1./* .serverError */ ig)(answer.text) ?? { code: '', message: '' }
			// Databricks says so of two who write the same.
			if (409 === answer.status) return 'ABORTED' === code || 'RESOURCE_CONFLICT' === code
			if (400 !== answer.status) return false
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
				throw new $core_errors_errors_0./* .RegistryError */ gl(
					`${lost.message} It is not known whether MLflow carried it out, because reading it back failed, too: ${why}`,
					{ cause }
				)
			}
			switch (seen.kind) {
				case 'done':
					return true
				case 'as-before':
					return false
				case 'changed':
					throw new $core_errors_errors_0./* .ConflictError */ fK(
						`${(0, $failures_2./* .shownCall */ c6)(client.connection, write.call)}: no answer confirms that MLflow carried this out, and somebody else has changed the same thing meanwhile: ${seen.how}. It was not sent again.`,
						{ cause: lost }
					)
			}
		}
	},
	62772: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => refusePrompt })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
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
