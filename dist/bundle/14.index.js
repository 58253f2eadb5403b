import { modules as shared_14_2_466 } from './shared-14-2-466.js'
import { modules as shared_14_466 } from './shared-14-466.js'
export const id = 14
export const ids = [14]
export const modules = {
	...shared_14_2_466,
	...shared_14_466,
	28955: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { K: () => Client, Y: () => ordinaryContext })
		var promises_ = __webpack_require__(58500)
		var errors = __webpack_require__(58692)
		var answers = __webpack_require__(22882)
		var failures = __webpack_require__(50963)
		var may_retry = __webpack_require__(53991)
		var retry_timing = __webpack_require__(71910)
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
		var shown_text = __webpack_require__(4742)
		var transport = __webpack_require__(48924)
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
				return (0, retry_timing./* patience */ _)(this.connection.retries, this.#context.random, this.#context.now)
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
				if (null === error || 'ENDPOINT_NOT_FOUND' === error.code) return true === call.pathMayBeUnknown
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
				let sent = await (0, transport./* exchange */ cv)(this.connection, call, headers, this.#closing.signal).finally(end)
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
	},
	90054: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { N: () => connect, X: () => formsOf })
		var errors = __webpack_require__(58692)
		var network_proxy = __webpack_require__(43335)
		var undici = __webpack_require__(79588)
		var credentials_credentials = __webpack_require__(29868)
		var external_node_fs_ = __webpack_require__(73024)
		var external_node_path_ = __webpack_require__(76760)
		var settings = __webpack_require__(29828)
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
		var shown_text = __webpack_require__(4742)
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
					`The ${which} URI on ${url.host} is the address of a page in MLflow's UI. Write it without the part from # on: ${(0, shown_text./* shownText */ f)(`${url.origin}${url.pathname}`.replace(/\/$/, ''), 300)}.`
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
	},
	92202: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Ek: () => versionsFilter, Yf: () => filterText, Yg: () => copiesFilter })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $shown_text_1 = __webpack_require__(4742)
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
	60633: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { openMlflow: () => openMlflow, o: () => storesOf })
		var capabilities = __webpack_require__(62057)
		var model_model = __webpack_require__(86272)
		var target_state = __webpack_require__(90788)
		var aliases = __webpack_require__(97769)
		var answers = __webpack_require__(22882)
		var missing = __webpack_require__(10769)
		var writes = __webpack_require__(86437)
		// CONCATENATED MODULE: ./src/registry/mlflow/changes.ts
		let prefix = '/api/2.0/mlflow'
		function move(client, reader, change) {
			switch (change.kind) {
				case 'move-to-stage':
					return (0, writes./* carryOut */ u)(client, stageWrite(reader, change))
				case 'point-alias':
					return (0, writes./* carryOut */ u)(client, (0, aliases./* aliasMove */ E)(reader, change))
				case 'remove-alias':
					return (0, writes./* carryOut */ u)(client, (0, aliases./* aliasRemoval */ t)(reader, change))
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
				missing: () => (0, missing./* deletedMeanwhile */ e_)(reader, model, version)
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
		var mlflow_client = __webpack_require__(28955)
		var mlflow_connection = __webpack_require__(90054)
		var errors = __webpack_require__(58692)
		var failures = __webpack_require__(50963)
		var filters = __webpack_require__(92202)
		var schemas = __webpack_require__(63619)
		var core = __webpack_require__(88532)
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
		var new_model = __webpack_require__(67575)
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
		var reading = __webpack_require__(10837)
		var tags = __webpack_require__(66032)
		var int64 = __webpack_require__(13627)
		var mlflow_pages = __webpack_require__(54505)
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
			let connection = (0, mlflow_connection./* connect */ N)(uri, credentials, env, { which, dispatcher, access, headers })
			let client = new mlflow_client./* Client */ K(connection, { ...mlflow_client./* ordinaryContext */ Y, ...context })
			return storesOf(client, new reading./* RegistryReader */ J(client))
		}
		/** What a client that is there already is asked for. */ function storesOf(client, reader) {
			let ahead = new AskedAhead(client)
			return {
				address: client.connection.address,
				capabilities: capabilities./* allCapabilities */ YM,
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
				createModel: model => (0, new_model./* createModel */ k)(client, reader, model),
				copyVersion: async (model, of) => {
					// Few promotions copy.
					let { copyVersion } = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 14600))
					return await copyVersion(client, reader, model, of)
				},
				setVersionTag: (model, version, key, value) => (0, tags./* setVersionTag */ Lc)(client, reader, model, version, key, value),
				deleteVersionTag: (model, version, key) => (0, tags./* deleteVersionTag */ Ox)(client, reader, model, version, key),
				setModelTag: (model, key, value) => (0, tags./* setModelTag */ yu)(client, reader, model, key, value),
				deleteModelTag: (model, key) => (0, tags./* deleteModelTag */ rb)(client, reader, model, key),
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
					let { readSignature } = await Promise.all(/* import() */ [__webpack_require__.e(942), __webpack_require__.e(178)]).then(
						__webpack_require__.bind(__webpack_require__, 42178)
					)
					return await readSignature(client, version, model)
				},
				readArtifacts: async (version, model) => {
					let { readArtifacts } = await Promise.all(/* import() */ [__webpack_require__.e(942), __webpack_require__.e(633), __webpack_require__.e(249)]).then(
						__webpack_require__.bind(__webpack_require__, 44249)
					)
					return await readArtifacts(client, version, model)
				},
				close: () => client.close()
			}
		}
	},
	10837: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => RegistryReader, m: () => readLocation })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_copy_9 = __webpack_require__(51464)
		var $core_text_near_name_1 = __webpack_require__(56853)
		var $port_prompts_2 = __webpack_require__(62772)
		var $answers_3 = __webpack_require__(22882)
		var $artifact_answers_4 = __webpack_require__(70829)
		var $failures_5 = __webpack_require__(50963)
		var $filters_6 = __webpack_require__(92202)
		var $pages_7 = __webpack_require__(54505)
		var $shown_text_10 = __webpack_require__(4742)
		var $version_rows_8 = __webpack_require__(25239)
		let prefix = '/api/2.0/mlflow'
		/** Rows; how many of the most recently changed versions a snapshot holds. */ let snapshotRows = 1000
		/** Reads registered models and their versions from one MLflow server. */ class RegistryReader {
			prefix = prefix
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
				let versions = (0, $version_rows_8./* .highestFirst */ L)([...registered.latest, ...rows])
				return { model, createdAt: registered.createdAt, tags: registered.tags, aliases: await this.#livingAliases(model, registered, versions), versions }
			}
			async aliasHolder(model, alias) {
				return (await this.snapshot(model)).aliases.get(alias) ?? null
			}
			async version(model, version) {
				let found = version > $version_rows_8./* .greatestVersion */ M ? null : await this.#versionIfAny(model, version)
				if (null === found) await this.registeredModel(model)
				else (0, $port_prompts_2./* .refusePrompt */ T)(model, found.tags)
				return found
			}
			async versions(model, run) {
				let rows = await this.#search((0, $filters_6./* .versionsFilter */ Ek)(model, this.#searchesByName ? null : run))
				let found = rows.filter(row => row.model === model && (null === run || row.runId === run))
				if (0 === found.length) await this.registeredModel(model)
				return (0, $version_rows_8./* .highestFirst */ L)(found)
			}
			async copies(model, of) {
				let source = (0, $core_model_copy_9./* .copySourceText */ mx)(of)
				let filter = this.#searchesByName ? (0, $filters_6./* .versionsFilter */ Ek)(model, null) : (0, $filters_6./* .copiesFilter */ Yg)(model, source)
				let rows = await this.#search(filter)
				let found = rows.filter(row => row.model === model && row.source === source)
				return (0, $version_rows_8./* .highestFirst */ L)(found)
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
					(0 === near.length ? '' : ` Near names: ${near.map($shown_text_10./* .quotedName */ a).join(', ')}.`)
				return new $core_errors_errors_0./* .MissingModelError */ _R(
					`There is no registered model ${(0, $shown_text_10./* .quotedName */ a)(model)} at ${this.#client.connection.address}.${suggestion}`
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
	71910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => patience })
		/* unused harmony export backoff */ var $may_retry_0 = __webpack_require__(53991)
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
				if ((0, $may_retry_0./* .isUnreachable */ R0)(failed)) unreachable++
				if (retry > settings.maxRetries || unreachable > connectionRetries) return null
				let asked = settings.respectRetryAfter ? retryAfter(failed, now) : null
				if (null !== asked && asked > longestRetryAfter) return null
				let most = (0, $may_retry_0./* .isUnreachable */ R0)(failed)
					? Math.min(settings.maxRetries, retry + connectionRetries - unreachable)
					: settings.maxRetries
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
	}
}
