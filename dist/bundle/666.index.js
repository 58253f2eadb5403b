import { modules as shared_666_880 } from './shared-666-880.js'
export const id = 666
export const ids = [666]
export const modules = {
	...shared_666_880,
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
	67666: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { openTracking: () => openTracking, openWorkspace: () => openWorkspace })
		var errors = __webpack_require__(58692)
		var untrusted_text = __webpack_require__(74213)
		var databricks_uri = __webpack_require__(62929)
		var client = __webpack_require__(28955)
		var mlflow_connection = __webpack_require__(90054)
		var mlflow_open = __webpack_require__(60633)
		var reading = __webpack_require__(10837)
		var capabilities = __webpack_require__(62057)
		var answers = __webpack_require__(22882)
		// CONCATENATED MODULE: ./src/registry/databricks/advice.ts
		let catalog = '/api/2.0/mlflow/unity-catalog/'
		/** What the reader can do about an answer of Databricks; null where nothing is special about it. */ function databricksAdvice(
			session,
			call,
			status,
			text
		) {
			let error = (0, answers./* serverError */ ig)(text)
			if (/METASTORE_DOES_NOT_EXIST/.test(text))
				return input =>
					`This workspace has no Unity Catalog. Name one that has in DATABRICKS_HOST, or use the workspace's own registry, which has stages and no aliases: ${input('registry-uri')} databricks.`
			switch (status) {
				case 401:
					return refused(session)
				case 403:
					return /ip (?:address|acl|access list)/i.test(text)
						? 'The workspace lets in certain network addresses only, and not that of this machine: use a runner inside that network, or have its address allowed.'
						: `These credentials may not do this: it needs ${neededFor(call)}.`
				case 404:
					return error?.code === 'ENDPOINT_NOT_FOUND' ? 'Is DATABRICKS_HOST the address of a workspace? An account has no models.' : null
				default:
					return null
			}
		}
		function refused({ login, audience }) {
			switch (login.kind) {
				case 'pat':
					return 'The token (DATABRICKS_TOKEN, or that of the profile) was refused: it has expired or was revoked, or it is of another workspace.'
				case 'oauth-m2m':
					return 'Databricks gave out a token and then refused it: is the service principal (DATABRICKS_CLIENT_ID) in this workspace?'
				case 'exchange': {
					let forWhom = null === audience ? '' : ` (asked for with the audience ${(0, untrusted_text./* visible */ RK)(audience, 200)})`
					return `Databricks exchanged the token${forWhom} and then refused the new one: is the service principal (DATABRICKS_CLIENT_ID) in this workspace?`
				}
			}
		}
		/** By Databricks' documentation of Unity Catalog: docs/registries/databricks.md. */ function neededFor({ method, path }) {
			let toRead = 'USE CATALOG, USE SCHEMA and EXECUTE on the model'
			if (!path.startsWith(catalog))
				return /\/(?:registered-models|model-versions)\//.test(path)
					? `${'GET' === method ? 'CAN READ' : 'CAN MANAGE PRODUCTION VERSIONS'} on the registered model`
					: 'CAN READ on the experiment'
			let what = path.slice(catalog.length)
			if ('GET' === method) return toRead
			if (/-tag$/.test(what)) return `APPLY TAG on the model, beside ${toRead}; for a governed tag, ASSIGN on that tag as well`
			if ('registered-models/create' === what) return 'USE CATALOG, USE SCHEMA and CREATE MODEL on the schema'
			return `to own the model, or MANAGE on it, beside ${toRead}`
		}
		// CONCATENATED MODULE: ./src/registry/databricks/host.ts
		/** @throws UsageError where it is no address of a workspace */ function hostOf(setting) {
			if (void 0 === setting)
				throw new errors./* UsageError */ eb(
					'No Databricks workspace is named. Set DATABRICKS_HOST to its address, such as https://adb-1234567890.1.azuredatabricks.net, or name a profile: databricks://PROFILE.'
				)
			let { value, from } = setting
			let url = URL.parse(/^[a-z]+:\/\//i.test(value) ? value : `https://${value}`)
			if (null === url || !/^https?:$/.test(url.protocol) || '' !== url.username || '' !== url.password)
				throw new errors./* UsageError */ eb(
					`${from} is not the address of a Databricks workspace. Write it as https://adb-1234567890.1.azuredatabricks.net, without a user and a password.`
				)
			if ('http:' === url.protocol && !/^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname))
				throw new errors./* UsageError */ eb(
					`${from} begins with http://, so tokens would go to ${(0, untrusted_text./* visible */ RK)(url.host, 100)} without encryption. Write https://.`
				)
			if (/^accounts[.-]/.test(url.hostname))
				throw new errors./* UsageError */ eb(
					`${from} is the address of an account, ${(0, untrusted_text./* visible */ RK)(url.host, 100)}. Models and runs are in a workspace: write its address.`
				)
			let workspace = url.searchParams.get('o')
			return { address: url.origin, workspace: /^\d+$/.test(workspace ?? '') ? workspace : null }
		}
		var mlflow_settings = __webpack_require__(29828)
		// CONCATENATED MODULE: ./src/registry/databricks/login.ts
		let kinds = ['pat', 'oauth-m2m', 'github-oidc', 'env-oidc', 'file-oidc']
		/**
		 * The one way to log in.
		 *
		 * @throws UsageError where there is none, or two, or one that lacks something
		 */ function chooseLogin(settings, env) {
			let named = settings.auth_type
			if (void 0 !== named) {
				let kind = kinds.find(it => it === named.value.toLowerCase())
				if (void 0 === kind)
					throw new errors./* UsageError */ eb(
						`${named.from} is '${(0, untrusted_text./* visible */ RK)(named.value, 40)}', which Stagegate does not know. It knows ${kinds.join(', ')}.`
					)
				return loginOf(kind, settings, env)
			}
			let chosen = waysChosen(settings, env)
			let [first, second] = chosen
			if (void 0 !== first && void 0 !== second)
				throw new errors./* UsageError */ eb(
					`There are two ways to log in to Databricks: ${first.by} (${first.kind}) and ${second.by} (${second.kind}). Unset one of them, or set DATABRICKS_AUTH_TYPE to ${first.kind} or ${second.kind}.`
				)
			if (void 0 !== first) return loginOf(first.kind, settings, env)
			let basic = settings.password ?? settings.username
			throw new errors./* UsageError */ eb(
				void 0 === basic
					? 'There is no way to log in to Databricks. Set DATABRICKS_TOKEN; or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET; or, in a GitHub job with "id-token: write", DATABRICKS_AUTH_TYPE: github-oidc and DATABRICKS_CLIENT_ID.'
					: `${basic.from} is set, but Databricks takes no passwords any more. Set DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.`
			)
		}
		function waysChosen(settings, env) {
			let way = (kind, by) => (void 0 === by ? [] : [{ kind, by }])
			let variable = oidcVariable(settings)
			let byClient = [
				...way('oauth-m2m', settings.client_secret?.from),
				...way('env-oidc', null === (0, mlflow_settings./* textIn */ r7)(env, variable) ? settings.oidc_token_env?.from : variable),
				...way('file-oidc', settings.oidc_token_filepath?.from)
			]
			// GitHub offers its token to every job that may have one, so it is the way of a client without another.
			let others = byClient.length > 0 ? byClient : way('github-oidc', settings.client_id?.from)
			return [...way('pat', settings.token?.from), ...others]
		}
		function loginOf(kind, settings, env) {
			let clientId = settings.client_id?.value ?? null
			switch (kind) {
				case 'pat':
					return { kind, token: needed(settings.token, kind, 'DATABRICKS_TOKEN').value }
				case 'oauth-m2m':
					return {
						kind,
						clientId: needed(settings.client_id, kind, 'DATABRICKS_CLIENT_ID').value,
						clientSecret: needed(settings.client_secret, kind, 'DATABRICKS_CLIENT_SECRET').value
					}
				case 'github-oidc': {
					let { value } = needed(settings.client_id, kind, 'DATABRICKS_CLIENT_ID')
					return { kind: 'exchange', clientId: value, subject: githubSubject(env) }
				}
				case 'env-oidc': {
					let variable = oidcVariable(settings)
					let token = (0, mlflow_settings./* textIn */ r7)(env, variable)
					let found = null === token ? void 0 : { value: token, from: variable }
					let subject = { kind, variable, token: needed(found, kind, variable).value }
					return { kind: 'exchange', clientId, subject }
				}
				case 'file-oidc': {
					let variable = 'DATABRICKS_OIDC_TOKEN_FILEPATH'
					let { value: path } = needed(settings.oidc_token_filepath, kind, variable)
					return { kind: 'exchange', clientId, subject: { kind, path } }
				}
			}
		}
		function needed(setting, kind, variable) {
			if (void 0 !== setting) return setting
			throw new errors./* UsageError */ eb(
				`To log in to Databricks by ${kind} takes ${variable}, which is not set, or empty. In a workflow, check that the variable or secret exists and that its name is spelled right.`
			)
		}
		function oidcVariable({ oidc_token_env: named }) {
			return named?.value ?? 'DATABRICKS_OIDC_TOKEN'
		}
		function githubSubject(env) {
			let url = (0, mlflow_settings./* textIn */ r7)(env, 'ACTIONS_ID_TOKEN_REQUEST_URL')
			let bearer = (0, mlflow_settings./* textIn */ r7)(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
			if (null !== url && null !== bearer) return { kind: 'github-oidc', url, bearer }
			throw new errors./* UsageError */ eb(
				'DATABRICKS_CLIENT_ID is set without a secret, so one logs in to Databricks with the token that GitHub gives a job, and this job gets none. Give the job the permission "id-token: write" (a pull request from a fork never has it), or set DATABRICKS_CLIENT_SECRET.'
			)
		}
		// CONCATENATED MODULE: ./src/registry/databricks/models-of-run.ts
		/** More checkpoints than that, and it is not known which of them a version is of. */ let most = 100
		/** The search of Databricks does not take the run that a logged model comes from. */ async function modelsOfRun(tracking, { id, loggedModels }) {
			let ids = [...new Set(loggedModels)]
			if (ids.length > most)
				throw new errors./* RegistryError */ gl(
					`Run ${id} at ${tracking.address} put out ${ids.length} logged models, and no more than ${most} are read one by one. Register the model by its logged model, models:/m-….`
				)
			let found = await Promise.all(ids.map(model => tracking.readLoggedModel(model)))
			return found.filter(model => model?.sourceRunId === id)
		}
		var schemas = __webpack_require__(63619)
		var api = __webpack_require__(73305)
		var may_retry = __webpack_require__(53991)
		// CONCATENATED MODULE: ./src/registry/databricks/discovery.ts
		let discovery_text = schemas./* pipe */ FsL(
			schemas./* nullish */ cl6(schemas./* union */ KCZ([schemas./* string */ YjP(), schemas./* int */ Whr()])),
			schemas./* transform */ pdi(value => (null == value || '' === value ? null : String(value)))
		)
		let config = schemas./* object */ Ikc({
			oidc_endpoint: discovery_text,
			account_id: discovery_text,
			workspace_id: discovery_text,
			token_federation_default_oidc_audiences: schemas./* nullish */ cl6(schemas./* array */ YOg(schemas./* string */ YjP()))
		})
		let authorizationServer = schemas./* object */ Ikc({ token_endpoint: schemas./* string */ YjP() })
		let nothing = { workspace: null, account: null, oidc: null, audiences: [] }
		/** As the official clients ask before anything else. Where nobody answers, nothing is known. */ async function discover({ address }, ask, isSpare) {
			let url = new URL(`${address}/.well-known/databricks-config`)
			let found = await read(url, config, question => ask({ ...question, isSpare }))
			if (null === found) return nothing
			let { oidc_endpoint: oidc, account_id: account, workspace_id: workspace } = found
			let endpoint = oidc?.replaceAll('{account_id}', account ?? '') ?? null
			return { workspace, account, oidc: null === endpoint ? null : trusted(endpoint, address), audiences: found.token_federation_default_oidc_audiences ?? [] }
		}
		/** Where tokens are to be had. */ async function tokenEndpoint({ address }, { oidc }, ask) {
			let base = `${(oidc?.href ?? `${address}/oidc`).replace(/\/+$/, '')}`
			let url = new URL(`${base}/.well-known/oauth-authorization-server`)
			let found = await read(url, authorizationServer, ask)
			let named = null === found ? null : trusted(found.token_endpoint, address)
			return named ?? new URL(`${address}/oidc/v1/token`)
		}
		async function read(url, schema, ask) {
			let sent = await ask({ url, form: null })
			if ('answer' !== sent.kind || 200 !== sent.status) return null
			let reading = (0, answers./* readAnswer */ JN)(sent.text, schema)
			return 'read' === reading.kind ? reading.value : null
		}
		/** Secrets go there: only encrypted, or to the workspace itself. */ function trusted(text, address) {
			let url = URL.parse(text)
			let isSafe = url?.protocol === 'https:' || url?.origin === address
			return isSafe ? url : null
		}
		var promises_ = __webpack_require__(51455)
		// CONCATENATED MODULE: ./src/registry/databricks/subject-token.ts
		let idToken = schemas./* object */ Ikc({ value: schemas./* string */ YjP().check(api./* _minLength */ m9(1)) })
		/** The token that is exchanged for one of Databricks; GitHub's is made for this audience. */ async function subjectToken(subject, audience, ask) {
			switch (subject.kind) {
				case 'env-oidc':
					return subject.token
				case 'file-oidc':
					return await tokenInFile(subject.path)
				case 'github-oidc':
					return await tokenOfGitHub(subject, await audience(), ask)
			}
		}
		/** Read each time: whoever writes the file renews it. */ async function tokenInFile(path) {
			let text = await (0, promises_.readFile)(path, 'utf8').catch(cause => {
				throw new errors./* UsageError */ eb(`DATABRICKS_OIDC_TOKEN_FILEPATH names ${(0, untrusted_text./* visible */ RK)(path, 300)}, which cannot be read.`, {
					cause
				})
			})
			if ('' !== text.trim()) return text.trim()
			throw new errors./* UsageError */ eb(`The token file ${(0, untrusted_text./* visible */ RK)(path, 300)} is empty.`)
		}
		async function tokenOfGitHub({ url, bearer }, audience, ask) {
			let address = URL.parse(url)
			let isSafe = address?.protocol === 'https:' || address?.hostname === '127.0.0.1'
			if (null === address || !isSafe || !/^[\x21-\x7e]+$/.test(bearer))
				throw new errors./* UsageError */ eb(
					'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not what GitHub gives a job. Check what sets them.'
				)
			address.searchParams.set('audience', audience)
			let sent = await ask({ url: address, headers: { authorization: `Bearer ${bearer}` }, form: null })
			let reading = 'answer' === sent.kind && 200 === sent.status ? (0, answers./* readAnswer */ JN)(sent.text, idToken) : null
			if (reading?.kind === 'read') return reading.value.value
			// Neither its address nor its answer: both may have what lets one in.
			let what = 'answer' === sent.kind ? `answered ${sent.status}` : 'gave no answer'
			throw new errors./* RegistryError */ gl(
				`GitHub ${what} when this job asked for its OIDC token for Databricks (audience ${(0, untrusted_text./* visible */ RK)(audience, 200)}). Check that the job has the permission "id-token: write", and try again.`
			)
		}
		/** What a token says of whom it is for, for a message: nobody has checked it. null: it is no such token. */ function claimsOf(token) {
			try {
				let claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
				if ('object' != typeof claims || null === claims) return null
				let text = name => {
					let value = Reflect.get(claims, name)
					return (0, untrusted_text./* visible */ RK)([value].flat().join(' '), 200)
				}
				return { iss: text('iss'), sub: text('sub'), aud: text('aud') }
			} catch {
				return null
			}
		}
		// CONCATENATED MODULE: ./src/registry/databricks/session.ts
		/** Milliseconds before its end at which a token is renewed, at most; of a short one a tenth of its time. */ let longestMargin = 60_000
		/** Milliseconds, where nobody says how long a token lasts. */ let usualTime = 900000
		let granted = schemas./* object */ Ikc({
			access_token: schemas./* string */ YjP().check(api./* _minLength */ m9(1)),
			expires_in: schemas./* nullish */ cl6(schemas./* union */ KCZ([schemas./* number */ aig(), schemas./* string */ YjP()]))
		})
		/** Whoever is logged in at one workspace; nothing is asked before somebody needs to know. */ class Session {
			host
			login
			#settings
			#ask
			#now
			/** What no message may show; it grows with each token. */ secrets = []
			#discovered = null
			#token = null
			/** Whom the token was asked for that is exchanged; null: none was yet. */ #audience = null
			constructor(host, login, settings, ask, now) {
				this.host = host
				this.login = login
				this.#settings = settings
				this.#ask = ask
				this.#now = now
				if ('pat' === login.kind) this.#keepSecret(login.token)
				if ('oauth-m2m' === login.kind) this.#keepSecret(login.clientSecret)
			}
			/** The id of the workspace; null: nobody says. */ async workspace() {
				let named = this.#settings.workspace_id?.value ?? this.host.workspace
				return named ?? (await this.#discover()).workspace
			}
			/** The audience that GitHub was asked for a token for; null: it was not asked. */ get audience() {
				return this.#audience
			}
			/** The headers that let one in. A token that ends soon is renewed first. */ async headers() {
				let [token, workspace] = await Promise.all([this.#currentToken(), this.workspace()])
				return { authorization: `Bearer ${token}`, ...(null !== workspace && { 'x-databricks-org-id': workspace }) }
			}
			/** Forgets a token that the workspace no longer accepts; false: there is no other one. */ renew({ authorization }) {
				if ('pat' === this.login.kind) return false
				// Of several requests with that token, the first one forgets it, and the others wait for the same new one.
				if (authorization === `Bearer ${this.#token?.issued}`) this.#token = null
				return true
			}
			async #currentToken() {
				let { login } = this
				if ('pat' === login.kind) return headerSafe(login.token)
				if (null !== this.#token && this.#now() < this.#token.renewAt) return await this.#token.text
				let asking = { text: this.#newToken(login), issued: null, renewAt: 1 / 0 }
				this.#token = asking
				try {
					return await asking.text
				} catch (error) {
					if (this.#token === asking) this.#token = null
					throw error
				}
			}
			async #newToken(login) {
				let discovered = await this.#discover()
				let endpoint = await tokenEndpoint(this.host, discovered, this.#ask)
				let askedAt = this.#now()
				let { form, headers, subject } = await this.#grant(login, endpoint, discovered)
				let sent = await this.#ask({ url: endpoint, form, headers })
				let reading = 'answer' === sent.kind && 200 === sent.status ? (0, answers./* readAnswer */ JN)(sent.text, granted) : null
				if (reading?.kind !== 'read') throw this.#refused(endpoint, sent, subject)
				let { access_token: token, expires_in } = reading.value
				let seconds = Number(expires_in ?? 0 / 0)
				let time = Number.isFinite(seconds) && seconds > 0 ? 1000 * seconds : usualTime
				this.#keepSecret(token)
				if (null !== this.#token) {
					this.#token.issued = token
					this.#token.renewAt = askedAt + time - Math.min(longestMargin, time / 10)
				}
				return headerSafe(token)
			}
			async #grant(login, endpoint, discovered) {
				if ('oauth-m2m' === login.kind) {
					let { clientId, clientSecret } = login
					let pair = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
					this.#keepSecret(pair)
					return { form: { grant_type: 'client_credentials', scope: 'all-apis' }, headers: { authorization: `Basic ${pair}` }, subject: null }
				}
				let subject = await subjectToken(
					login.subject,
					async () => {
						this.#audience = this.#audienceFor(endpoint, discovered)
						return this.#audience
					},
					this.#ask
				)
				this.#keepSecret(subject)
				return {
					form: {
						grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
						scope: 'all-apis',
						subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
						subject_token: subject,
						...(null !== login.clientId && { client_id: login.clientId })
					},
					headers: {},
					subject
				}
			}
			/** As Databricks' own clients choose it. */ #audienceFor(endpoint, { audiences, workspace, account }) {
				let { audience, account_id } = this.#settings
				if (void 0 !== audience) return audience.value
				let [first] = audiences
				if (void 0 !== first) return first
				let ofAccount = account_id?.value ?? account
				return null === workspace && null !== ofAccount ? ofAccount : endpoint.href
			}
			#discover() {
				// Without a token to ask for, only the workspace's id is wanted.
				this.#discovered ??= discover(this.host, this.#ask, 'pat' === this.login.kind)
				return this.#discovered
			}
			#refused(endpoint, sent, subject) {
				let said = whatCame(sent, text => this.#withoutSecrets(text))
				return new errors./* RegistryError */ gl(
					`POST ${(0, untrusted_text./* visible */ RK)(endpoint.href, 300)}: ${said}. ${this.#adviceOnRefusal(sent, subject)}`,
					{ refused: true }
				)
			}
			#adviceOnRefusal(sent, subject) {
				if ('answer' !== sent.kind || sent.status >= 500 || 429 === sent.status)
					return 'So there is no token for Databricks: check DATABRICKS_HOST, and try again later.'
				if (null === subject)
					return 'DATABRICKS_CLIENT_ID or DATABRICKS_CLIENT_SECRET is wrong, or the secret has expired, or the service principal is not in this workspace.'
				let claims = claimsOf(subject)
				let who = null === claims ? '' : ` The token says issuer ${claims.iss}, subject ${claims.sub}, audience ${claims.aud}.`
				let audience =
					null === this.#audience
						? ''
						: ` It was asked for with the audience ${(0, untrusted_text./* visible */ RK)(this.#audience, 200)}; DATABRICKS_TOKEN_AUDIENCE names another one.`
				return `The federation policy of the service principal (DATABRICKS_CLIENT_ID) has to name exactly this issuer, subject and audience.${who}${audience}`
			}
			#keepSecret(secret) {
				this.secrets.push(...(0, mlflow_connection./* formsOf */ X)(secret))
			}
			#withoutSecrets(text) {
				return this.secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
			}
		}
		let oauthError = schemas./* object */ Ikc({ error: schemas./* string */ YjP(), error_description: schemas./* nullish */ cl6(schemas./* string */ YjP()) })
		let accountError = schemas./* object */ Ikc({ errorCode: schemas./* string */ YjP(), errorSummary: schemas./* nullish */ cl6(schemas./* string */ YjP()) })
		let apiError = schemas./* object */ Ikc({ error_code: schemas./* string */ YjP(), message: schemas./* nullish */ cl6(schemas./* string */ YjP()) })
		/** Each of the forms in which Databricks says what is wrong with a request for a token. */ function whatCame(sent, clean) {
			if ('no-answer' === sent.kind) return `no answer (${((0, may_retry./* codeOf */ $N))(sent.error) || 'the connection broke'})`
			if ('answer' !== sent.kind) return `answered ${sent.status}, and not with a token`
			let shown = (code, text) =>
				`answered ${sent.status} ${(0, untrusted_text./* visible */ RK)(clean(code), 60)}${text ? `: "${(0, untrusted_text./* visible */ RK)(clean(text), 300)}"` : ''}`
			let oauth = (0, answers./* readAnswer */ JN)(sent.text, oauthError)
			if ('read' === oauth.kind) return shown(oauth.value.error, oauth.value.error_description)
			let account = (0, answers./* readAnswer */ JN)(sent.text, accountError)
			if ('read' === account.kind) return shown(account.value.errorCode, account.value.errorSummary)
			let api = (0, answers./* readAnswer */ JN)(sent.text, apiError)
			if ('read' === api.kind) return shown(api.value.error_code, api.value.message)
			return `answered ${sent.status}, and not with a token`
		}
		function headerSafe(token) {
			if (/^[\x21-\x7e]+$/.test(token)) return token
			throw new errors./* UsageError */ eb(
				'The token for Databricks contains a space, a line break or another character that an HTTP header cannot contain. Check how DATABRICKS_TOKEN was stored.'
			)
		}
		var external_node_fs_ = __webpack_require__(73024)
		var ini = __webpack_require__(15756)
		var databricks_profiles = __webpack_require__(12817)
		// CONCATENATED MODULE: ./src/registry/databricks/profiles.ts
		/**
		 * The profile of that name, or the default one where `name` is null; null: there is no default one.
		 *
		 * @throws UsageError where there is no profile of that name, or the file cannot be read
		 */ function readProfile(env, name) {
			let path = (0, databricks_profiles./* profilesPath */ G)(env)
			let text = null === path ? null : textOf(path, name)
			if (null === text) return null
			let sections = sectionsOf(text)
			let wanted = name ?? sections.get('__settings__')?.get('default_profile') ?? 'DEFAULT'
			let fields = sections.get(wanted)
			if (void 0 !== fields) return { name: wanted, fields }
			if (null === name && 'DEFAULT' === wanted) return null
			let names = [...sections.keys()].filter(it => '__settings__' !== it)
			let there =
				0 === names.length
					? 'none'
					: names
							.slice(0, 10)
							.map(it => `'${(0, untrusted_text./* visible */ RK)(it, 60)}'`)
							.join(', ')
			throw new errors./* UsageError */ eb(
				`There is no profile '${(0, untrusted_text./* visible */ RK)(wanted, 60)}' in ${(0, untrusted_text./* visible */ RK)(path ?? '', 300)}. Profiles there: ${there}.`
			)
		}
		function textOf(path, name) {
			try {
				return (0, external_node_fs_.readFileSync)(path, 'utf8')
			} catch (cause) {
				if (null === name && isMissing(cause)) return null
				throw new errors./* UsageError */ eb(
					`${(0, untrusted_text./* visible */ RK)(path, 300)} cannot be read${null === name ? '' : `, and the profile '${(0, untrusted_text./* visible */ RK)(name, 60)}' is named`}. It is the file with the profiles of Databricks; DATABRICKS_CONFIG_FILE names another one.`,
					{ cause }
				)
			}
		}
		function isMissing(error) {
			return error instanceof Error && 'code' in error && 'ENOENT' === error.code
		}
		/** Databricks' own clients take every value as text, and a name with dots as one name. */ function sectionsOf(text) {
			// The library would take a dot in a section's name for a section in a section.
			let named = text.replace(/^[ \t]*\[([^\]\r\n]+)\]/gm, (_, name) => `[${name.replaceAll('.', '\\.')}]`)
			// And it would end a value at what begins a comment elsewhere.
			let escaped = named.replace(/^(?![ \t]*[;#[]).*$/gm, line => line.replace(/[\\;#]/g, '\\$&'))
			let sections = new Map()
			for (let [name, fields] of Object.entries((0, ini.parse)(escaped))) {
				if ('object' != typeof fields || null === fields) continue
				let texts = Object.entries(fields).filter(it => 'string' == typeof it[1])
				sections.set(name, new Map(texts.map(([key, value]) => [key.toLowerCase(), value])))
			}
			return sections
		}
		// CONCATENATED MODULE: ./src/registry/databricks/settings.ts
		/** What Databricks' own clients read, by its name in a profile. */ let variables = {
			host: ['DATABRICKS_HOST'],
			token: ['DATABRICKS_TOKEN'],
			client_id: ['DATABRICKS_CLIENT_ID'],
			client_secret: ['DATABRICKS_CLIENT_SECRET'],
			auth_type: ['DATABRICKS_AUTH_TYPE'],
			account_id: ['DATABRICKS_ACCOUNT_ID'],
			workspace_id: ['DATABRICKS_WORKSPACE_ID'],
			audience: ['DATABRICKS_TOKEN_AUDIENCE'],
			oidc_token_env: ['DATABRICKS_OIDC_TOKEN_ENV'],
			oidc_token_filepath: ['DATABRICKS_OIDC_TOKEN_FILEPATH', 'DATABRICKS_OIDC_TOKEN_FILE'],
			username: ['DATABRICKS_USERNAME'],
			password: ['DATABRICKS_PASSWORD']
		}
		/** Of these, one says that somebody means to log in by the environment. */ let logins = [
			'token',
			'client_id',
			'client_secret',
			'auth_type',
			'oidc_token_env',
			'oidc_token_filepath',
			'password'
		]
		/**
		 * What the environment and a profile say together. Where both say the same thing in two ways, neither wins:
		 * a token of the environment would silently go to the host of a profile, or the other way round.
		 *
		 * @throws UsageError where they contradict each other, or there is no such profile
		 */ function readSettings(env, named) {
			let own = ofEnvironment(env)
			let profileName = named ?? (0, mlflow_settings./* textIn */ r7)(env, 'DATABRICKS_CONFIG_PROFILE')
			let isComplete = void 0 !== own.host || logins.some(field => void 0 !== own[field])
			if (null === profileName && isComplete) return own
			let profile = readProfile(env, profileName)
			if (null === profile) return own
			return together(own, ofProfile(profile))
		}
		function ofEnvironment(env) {
			let found = {}
			for (let [field, names] of Object.entries(variables))
				for (let name of names) {
					let value = (0, mlflow_settings./* textIn */ r7)(env, name)
					if (null !== value) found[field] ??= { value, from: name }
				}
			return found
		}
		function ofProfile({ name, fields }) {
			let found = {}
			for (let field of Object.keys(variables)) {
				let value = fields.get(field)?.trim() ?? ''
				if ('' !== value) found[field] = { value, from: `${field} of the profile '${(0, untrusted_text./* visible */ RK)(name, 60)}'` }
			}
			return found
		}
		function together(own, ofProfile) {
			for (let field of Object.keys(variables)) {
				let [a, b] = [own[field], ofProfile[field]]
				if (!(void 0 === a || void 0 === b || isSame(field, a.value, b.value)))
					throw new errors./* UsageError */ eb(
						`${a.from} and ${b.from} say two different things, and it is not known which of them is meant. Unset ${a.from}, or leave the profile out.`
					)
			}
			return { ...own, ...ofProfile }
		}
		function isSame(field, a, b) {
			let plain = host =>
				host
					.replace(/^https:\/\//, '')
					.replace(/\/+$/, '')
					.toLowerCase()
			return 'host' === field ? plain(a) === plain(b) : a === b
		}
		var retry_timing = __webpack_require__(71910)
		var transport = __webpack_require__(48924)
		// CONCATENATED MODULE: ./src/registry/databricks/web.ts
		/** No answer to any of these is long. */ let longestAnswer = 1048576
		/** Asks, as often as the settings allow. A redirect is no answer: it most likely leads to a page to log in. */ function asking({
			origin,
			sleep,
			random,
			now,
			dispatcher,
			...of
		}) {
			let elsewhere = Object.fromEntries(Object.entries(of.env).filter(([name]) => !name.startsWith('MLFLOW_TRACKING_')))
			return async ({ url, headers = {}, form, isSpare }) => {
				let env = url.origin === origin ? of.env : elsewhere
				let connection = (0, mlflow_connection./* connect */ N)(url.origin, { kind: 'none' }, env, { dispatcher })
				let call = {
					method: null === form ? 'GET' : 'POST',
					// As it is written: an address of a storage may be signed.
					path: `${url.pathname}${url.search}`,
					...(null !== form && { form }),
					longestAnswer
				}
				// A few tries tell whether it is there.
				let { retries, answerTimeout } = connection
				let maxRetries = isSpare ? 0 : Math.min(retries.maxRetries, 3)
				let again = (0, retry_timing./* patience */ _)({ ...retries, maxRetries }, random, now)
				try {
					for (;;) {
						let sent = await (0, transport./* exchange */ cv)(connection, call, headers, AbortSignal.timeout(answerTimeout))
						let delivery = (0, may_retry./* deliveryOf */ A9)(sent)
						if ('not-carried-out' !== delivery && 'perhaps-carried-out' !== delivery) return sent
						let next = again(sent)
						if (null === next) return sent
						await sleep(next.wait)
					}
				} finally {
					if (connection.ownsDispatcher) await connection.dispatcher.close()
				}
			}
		}
		// CONCATENATED MODULE: ./src/registry/databricks/open.ts
		/**
		 * Logs in to the workspace that the URI names; nothing is sent before the first question.
		 *
		 * @throws UsageError where it is not known which workspace that is, or how to log in
		 */ function openWorkspace({ uri, which, env, dispatcher, ...given }) {
			let context = { ...client./* ordinaryContext */ Y, ...given }
			let settings = readSettings(env, profileIn(uri, which))
			let host = hostOf(settings.host)
			let login = chooseLogin(settings, env)
			let open = new AbortController()
			let ask = asking({
				env,
				origin: host.address,
				sleep: milliseconds => context.sleep(milliseconds, open.signal),
				random: context.random,
				now: context.now,
				dispatcher
			})
			let session = new Session(host, login, settings, ask, context.now)
			let access = {
				login: 'Databricks',
				uri: host.address,
				authorize: () => session.headers(),
				renew: refused => session.renew(refused),
				secrets: () => session.secrets,
				searches: 'by name',
				advice: (call, status, text) => databricksAdvice(session, call, status, text)
			}
			let connection = {
				...(0, mlflow_connection./* connect */ N)(host.address, { kind: 'none' }, env, { dispatcher, which, access }),
				// MLflow's own workspaces are not those of Databricks.
				workspace: null
			}
			return { client: new client./* Client */ K(connection, context), session, ask }
		}
		/** null: none is named. */ function profileIn(uri, which) {
			let named = (0, databricks_uri./* databricksUri */ ru)(uri)
			let profile = named?.profile.replace(/\/+$/, '') ?? ''
			if (null === named || /[:/]/.test(profile))
				throw new errors./* UsageError */ eb(
					`The ${which} URI ${(0, untrusted_text./* visible */ RK)(named?.scheme ?? '', 20)}://SCOPE:PREFIX names a secret scope, which only notebooks can read. Name a profile of .databrickscfg, databricks://PROFILE, or none.`
				)
			return '' === profile ? null : profile
		}
		/**
		 * The runs of a workspace, and its own registry, which Unity Catalog has replaced: it has stages and no aliases.
		 * `catalog`: where the versions are in Unity Catalog; null: they are not, also where a name has three levels.
		 */ function openTracking({ client }, catalog) {
			let stores = (0, mlflow_open./* storesOf */ o)(client, new reading./* RegistryReader */ J(client))
			return {
				...stores,
				capabilities: { ...capabilities./* allCapabilities */ YM, aliases: false, login: 'databricks' },
				readModelsOfRun: run => modelsOfRun(stores, run),
				...(null !== catalog && {
					readSignature: async version => {
						let { readSignature } = await Promise.all(/* import() */ [__webpack_require__.e(942), __webpack_require__.e(603)]).then(
							__webpack_require__.bind(__webpack_require__, 82603)
						)
						return await readSignature(catalog.client, version, catalog.ask)
					},
					readArtifacts: async () => {
						let because = 'artifacts in Unity Catalog are not read from here'
						return { kind: 'not-readable', reason: 'no-place', because }
					}
				})
			}
		}
	}
}
