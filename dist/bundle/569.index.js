export const id = 569
export const ids = [569]
export const modules = {
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
