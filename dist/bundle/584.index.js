export const id = 584
export const ids = [584, 569]
export const modules = {
	6584: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ openGitHub: () => /* binding */ openGitHub })
		/* harmony export */ /* harmony import */ var node$timers_promises_0 = __webpack_require__(8500)
		/* harmony import */ /*#__PURE__*/ /* harmony import */ var $octokit_rest_5 = __webpack_require__(891)
		/* harmony import */ var $network_dispatcher_1 = __webpack_require__(3569)
		/* harmony import */ var $network_undici_2 = __webpack_require__(9588)
		/* harmony import */ var $bounded_answer_3 = __webpack_require__(7021)
		/* harmony import */ var $retry_4 = __webpack_require__(8129)
		/** One attempt of one request; GitHub itself gives up after ten seconds. */ let attemptTimeout = 20_000
		let silent = { debug() {}, info() {}, warn() {}, error() {} }
		/**
		 * A client for GitHub's REST and GraphQL APIs. Opening it sends nothing. The only file that loads
		 * Octokit: import it late, `await import('./github/client.ts')`, when there is something to send.
		 */ function openGitHub(given) {
			let { graphqlUrl, dispatcher } = given
			let through = (0, $network_dispatcher_1.fetchThrough)(dispatcher ?? new $network_undici_2./* .Agent */ g6())
			let send = (url, init) => through(url, { ...init, signal: AbortSignal.timeout(attemptTimeout) })
			let patiently = (0, $retry_4./* .retrying */ R)(send, {
				sleep: given.sleep ?? node$timers_promises_0.setTimeout,
				// Only queries are sent there: a second one changes nothing.
				isRead: (method, url) => 'GET' === method || url === graphqlUrl
			})
			let octokit = new $octokit_rest_5./* .Octokit */ E({
				auth: given.token,
				baseUrl: given.apiUrl,
				userAgent: 'stagegate',
				log: silent,
				request: {
					log: silent,
					fetch: async (url, init) => {
						let end = given.waiting?.(`GitHub at ${new URL(given.apiUrl).host} to answer`)
						try {
							return await (0, $bounded_answer_3./* .boundedAnswer */ i)(await patiently(url, init))
						} finally {
							end?.()
						}
					}
				}
			})
			return {
				octokit,
				async graphql(query, variables) {
					let response = await octokit.request({ method: 'POST', url: graphqlUrl, query, variables })
					return response.data
				}
			}
		}
	},
	8129: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ R: () => /* binding */ retrying })
		/* harmony export */ /** Attempts after the first. */ let retries = 3
		/** Milliseconds; GitHub asks for patience through Retry-After, beyond this we give up. */ let longestWait = 60_000
		/**
		 * Sends again what failed for a reason that passes: an answer of 429, a 403 with Retry-After
		 * (GitHub's secondary rate limit), a 5xx or a lost connection. After the last two the request may
		 * have been carried out, so what creates something (POST) is not sent again then: its caller looks
		 * whether it is there.
		 */ function retrying(send, given) {
			return async (url, init) => {
				let method = (init.method ?? 'GET').toUpperCase()
				// PATCH writes the same text again, DELETE finds it gone: only POST would do harm.
				let safeAfterDoubt = 'POST' !== method || given.isRead(method, url)
				for (let attempt = 0; ; attempt += 1) {
					let last = attempt === retries
					let response
					try {
						response = await send(url, init)
					} catch (error) {
						if (last || !safeAfterDoubt) throw error
						await given.sleep(backoff(attempt))
						continue
					}
					let delay = last ? null : delayBeforeRetry(response, attempt, safeAfterDoubt)
					if (null === delay) return response
					await response.body?.cancel()
					await given.sleep(delay)
				}
			}
		}
		/** Milliseconds; null: the answer stands. */ function delayBeforeRetry(response, attempt, safeAfterDoubt) {
			let { status } = response
			let asked = secondsAsked(response)
			let passes = 429 === status || (403 === status && null !== asked) || (status >= 500 && safeAfterDoubt)
			if (!passes) return null
			let delay = null === asked ? backoff(attempt) : 1000 * asked
			return delay <= longestWait ? delay : null
		}
		function secondsAsked(response) {
			let header = response.headers.get('retry-after')
			return null !== header && /^\d+$/.test(header.trim()) ? Number(header) : null
		}
		/** 0.5 s, 1 s, 2 s. */ function backoff(attempt) {
			return 500 * 2 ** attempt
		}
	},
	3569: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ fetchThrough: () => /* binding */ fetchThrough,
			/* harmony export */ proxyDispatcher: () => /* binding */ proxyDispatcher
		})
		/* harmony export */ /* harmony import */ var node$tls_0 = __webpack_require__(1692)
		/* harmony import */ /*#__PURE__*/ /* harmony import */ var $proxy_1 = __webpack_require__(3335)
		/* harmony import */ var $undici_2 = __webpack_require__(9588)
		/**
		 * Node's own `fetch`, through a dispatcher of ours: without one, NODE_USE_ENV_PROXY would decide
		 * where requests go.
		 */ function fetchThrough(dispatcher) {
			// Node's types have undici's of another version, which differ in overloads only.
			let through = { dispatcher }
			return (url, init) => fetch(url, { ...init, ...through })
		}
		/**
		 * Through the proxy that the environment names for this address; straight where it names none, also
		 * where Node itself has been told to use proxies (NODE_USE_ENV_PROXY): those are the process's.
		 *
		 * @throws UsageError where the variable holds no address; it does not repeat it
		 */ function proxyDispatcher(address, env, trust = 'what the job trusts') {
			let tls = 'bundled roots' === trust ? bundledRoots() : {}
			let proxy = (0, $proxy_1./* .proxyFor */ iJ)(new URL(address), env)
			if (null === proxy) return new $undici_2./* .Agent */ g6({ connect: tls })
			return new $undici_2./* .EnvHttpProxyAgent */ J2({
				httpProxy: proxy.url,
				httpsProxy: proxy.url,
				// Already decided; without it undici would look into the process's own environment.
				noProxy: '',
				connect: tls,
				requestTls: tls
			})
		}
		/** Said outright, neither NODE_EXTRA_CA_CERTS nor NODE_TLS_REJECT_UNAUTHORIZED changes it. */ function bundledRoots() {
			return { ca: [...node$tls_0.rootCertificates], rejectUnauthorized: true }
		}
	},
	9588: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Em: () => /* reexport default from dynamic */ undici$lib_api_api_request_1_default.a,
			/* harmony export */ J2: () => /* reexport default from dynamic */ undici$lib_dispatcher_env_http_proxy_agent_4_default.a,
			/* harmony export */ g6: () => /* reexport default from dynamic */ undici$lib_dispatcher_agent_2_default.a
		})
		/* harmony export */ /* harmony import */ var undici$lib_api_api_connect_0 = __webpack_require__(4660)
		/* harmony import */ var undici$lib_api_api_connect_0_default = /*#__PURE__*/ __webpack_require__.n(undici$lib_api_api_connect_0)
		/* harmony import */ var undici$lib_api_api_request_1 = __webpack_require__(6424)
		/* harmony import */ var undici$lib_api_api_request_1_default = /*#__PURE__*/ __webpack_require__.n(undici$lib_api_api_request_1)
		/* harmony import */ var undici$lib_dispatcher_agent_2 = __webpack_require__(7405)
		/* harmony import */ var undici$lib_dispatcher_agent_2_default = /*#__PURE__*/ __webpack_require__.n(undici$lib_dispatcher_agent_2)
		/* harmony import */ var undici$lib_dispatcher_dispatcher_3 = __webpack_require__(883)
		/* harmony import */ var undici$lib_dispatcher_dispatcher_3_default = /*#__PURE__*/ __webpack_require__.n(undici$lib_dispatcher_dispatcher_3)
		/* harmony import */ var undici$lib_dispatcher_env_http_proxy_agent_4 = __webpack_require__(3137)
		/* harmony import */ var undici$lib_dispatcher_env_http_proxy_agent_4_default = /*#__PURE__*/ __webpack_require__.n(
			undici$lib_dispatcher_env_http_proxy_agent_4
		)
		/// <reference path="./undici-parts.d.ts" />
		/**
		 * The few files of undici that are needed. Its index loads fetch, WebSocket, caches and mocks as
		 * well, which takes 80 ms of every run.
		 */ // undici's index does the same; its proxy agent asks its own pool for `connect`.
		Object.assign(undici$lib_dispatcher_dispatcher_3_default().prototype, {
			request: undici$lib_api_api_request_1_default(),
			connect: undici$lib_api_api_connect_0_default()
		})
	}
}
