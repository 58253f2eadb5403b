export const modules = {
	43335: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, {
			nD: () => proxyAddress,
			iJ: () => proxyFor,
			$B: () => proxyTexts,
			oj: () => proxyVariableIn,
			eq: () => proxyVariables
		})
		var errors = __webpack_require__(58692)
		var external_node_net_ = __webpack_require__(77030)
		// CONCATENATED MODULE: ./src/network/no-proxy.ts
		/**
		 * Whether `no_proxy` names the server, by the rules of Python's `requests`: its name or the end of it
		 * from a dot on, with its port or without; of an IPv4 address also a network that holds it
		 * (`10.0.0.0/8`); `*` is everybody.
		 */ function isWithoutProxy(server, noProxy) {
			// An IPv6 address stands without the brackets that it has in a URL.
			let host = server.hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1')
			let entries = noProxy
				.split(',')
				.map(entry => entry.trim().toLowerCase())
				.filter(entry => '' !== entry)
			if (entries.includes('*')) return true
			if ((0, external_node_net_.isIPv4)(host)) return entries.some(entry => endsAtDot([host], entry) || isInNetwork(host, entry))
			// A URL leaves the port of its scheme out, also where it was written.
			let port = server.port || ('https:' === server.protocol ? '443' : '80')
			return entries.some(entry => endsAtDot([host, `${host}:${port}`], entry))
		}
		/** `.example.com` is `example.com`, too. */ function endsAtDot(hosts, entry) {
			let name = entry.replace(/^\.+/, '')
			return hosts.some(host => host === name || host.endsWith(`.${name}`))
		}
		function isInNetwork(address, entry) {
			let [, network = '', bits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(entry) ?? []
			if (!(0, external_node_net_.isIPv4)(network) || Number(bits) < 1 || Number(bits) > 32) return false
			let list = new external_node_net_.BlockList()
			list.addSubnet(network, Number(bits), 'ipv4')
			return list.check(address, 'ipv4')
		}
		// CONCATENATED MODULE: ./src/network/proxy.ts
		/** In lower case, which wins over upper case, as for curl and Python. */ let proxyVariables = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy']
		/**
		 * As Python's `requests` chooses, with which MLflow's own client asks. null: no proxy is set for this
		 * scheme, or `no_proxy` has the server.
		 */ function proxyFor(server, env) {
			let ofScheme = 'https:' === server.protocol ? 'https_proxy' : 'http_proxy'
			let found = proxyVariableIn(env, ofScheme) ?? proxyVariableIn(env, 'all_proxy')
			if (null === found) return null
			let url = proxyAddress(found.text)
			if (null === url)
				throw new errors./* UsageError */ eb(`${found.variable} is not a proxy address that Stagegate can use. Write it as http://host:port, without a path.`)
			if (isWithoutProxy(server, proxyVariableIn(env, 'no_proxy')?.text ?? '')) return null
			return { variable: found.variable, url: url.href }
		}
		/** The one of both spellings that counts; null: neither is set. */ function proxyVariableIn(env, name) {
			for (let variable of [name, name.toUpperCase()]) {
				let text = env[variable]?.trim() ?? ''
				if ('' !== text) return { variable, text }
			}
			return null
		}
		/** null: it is no address of a proxy. One with a path is none: it is most likely a server's. */ function proxyAddress(text) {
			let url = URL.parse(text.includes('://') ? text : `http://${text}`)
			if (null === url || !/^https?:$/.test(url.protocol)) return null
			return '/' === url.pathname && '' === url.search && '' === url.hash ? url : null
		}
		/** As the variables have them, with whatever credentials are in them. */ function proxyTexts(env) {
			let names = ['http_proxy', 'https_proxy', 'all_proxy']
			return names.flatMap(name => [name, name.toUpperCase()].map(it => env[it]?.trim() ?? ''))
		}
	}
}
