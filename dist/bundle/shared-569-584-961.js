export const modules = {
	73569: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__)
		__webpack_require__.d(__webpack_exports__, { fetchThrough: () => fetchThrough, proxyDispatcher: () => proxyDispatcher })
		var node$tls_0 = __webpack_require__(41692)
		var $proxy_1 = __webpack_require__(43335)
		var $undici_2 = __webpack_require__(79588)
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
	}
}
