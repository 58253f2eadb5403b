export const id = 194
export const ids = [194]
export const modules = {
	5194: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { E: () => /* binding */ Octokit })
		// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
		function getUserAgent() {
			if ('object' == typeof navigator && 'userAgent' in navigator) return navigator.userAgent
			if ('object' == typeof process && void 0 !== process.version) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`
			return '<environment undetectable>'
		}
		// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
		// @ts-check
		function register(state, name, method, options) {
			if ('function' != typeof method) throw new Error('method for before hook must be a function')
			if (!options) options = {}
			if (Array.isArray(name)) return name.reverse().reduce((callback, name) => register.bind(null, state, name, callback, options), method)()
			return Promise.resolve().then(() => {
				if (!state.registry[name]) return method(options)
				return state.registry[name].reduce((method, registered) => registered.hook.bind(null, method, options), method)()
			})
		}
		// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
		// @ts-check
		function addHook(state, kind, name, hook) {
			let orig = hook
			if (!state.registry[name]) state.registry[name] = []
			if ('before' === kind) hook = (method, options) => Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options))
			if ('after' === kind)
				hook = (method, options) => {
					let result
					return Promise.resolve()
						.then(method.bind(null, options))
						.then(result_ => {
							result = result_
							return orig(result, options)
						})
						.then(() => result)
				}
			if ('error' === kind)
				hook = (method, options) =>
					Promise.resolve()
						.then(method.bind(null, options))
						.catch(error => orig(error, options))
			state.registry[name].push({ hook: hook, orig: orig })
		}
		// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
		// @ts-check
		function removeHook(state, name, method) {
			if (!state.registry[name]) return
			let index = state.registry[name].map(registered => registered.orig).indexOf(method)
			if (-1 === index) return
			state.registry[name].splice(index, 1)
		}
		// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
		// @ts-check
		// bind with array of arguments: https://stackoverflow.com/a/21792913
		let bind = Function.bind
		let bindable = bind.bind(bind)
		function bindApi(hook, state, name) {
			let removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state])
			hook.api = { remove: removeHookRef }
			hook.remove = removeHookRef
			;['before', 'error', 'after', 'wrap'].forEach(kind => {
				let args = name ? [state, kind, name] : [state, kind]
				hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args)
			})
		}
		function Singular() {
			let singularHookName = Symbol('Singular')
			let singularHookState = { registry: {} }
			let singularHook = register.bind(null, singularHookState, singularHookName)
			bindApi(singularHook, singularHookState, singularHookName)
			return singularHook
		}
		function Collection() {
			let state = { registry: {} }
			let hook = register.bind(null, state)
			bindApi(hook, state)
			return hook
		}
		/* harmony default export */ let before_after_hook = { Singular, Collection }
		// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
		// pkg/dist-src/defaults.js
		// pkg/dist-src/version.js
		var VERSION = '0.0.0-development'
		// pkg/dist-src/defaults.js
		var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`
		var DEFAULTS = {
			method: 'GET',
			baseUrl: 'https://api.github.com',
			headers: { accept: 'application/vnd.github.v3+json', 'user-agent': userAgent },
			mediaType: { format: '' }
		}
		// pkg/dist-src/util/lowercase-keys.js
		function lowercaseKeys(object) {
			if (!object) return {}
			return Object.keys(object).reduce((newObj, key) => {
				newObj[key.toLowerCase()] = object[key]
				return newObj
			}, {})
		}
		// pkg/dist-src/util/is-plain-object.js
		function isPlainObject(value) {
			if ('object' != typeof value || null === value) return false
			if ('[object Object]' !== Object.prototype.toString.call(value)) return false
			let proto = Object.getPrototypeOf(value)
			if (null === proto) return true
			let Ctor = Object.prototype.hasOwnProperty.call(proto, 'constructor') && proto.constructor
			return 'function' == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value)
		}
		// pkg/dist-src/util/merge-deep.js
		function mergeDeep(defaults, options) {
			let result = Object.assign({}, defaults)
			Object.keys(options).forEach(key => {
				if (isPlainObject(options[key]))
					if (key in defaults) result[key] = mergeDeep(defaults[key], options[key])
					else Object.assign(result, { [key]: options[key] })
				else Object.assign(result, { [key]: options[key] })
			})
			return result
		}
		// pkg/dist-src/util/remove-undefined-properties.js
		function removeUndefinedProperties(obj) {
			for (let key in obj) if (void 0 === obj[key]) delete obj[key]
			return obj
		}
		// pkg/dist-src/merge.js
		function merge(defaults, route, options) {
			if ('string' == typeof route) {
				let [method, url] = route.split(' ')
				options = Object.assign(url ? { method, url } : { url: method }, options)
			} else options = Object.assign({}, route)
			options.headers = lowercaseKeys(options.headers)
			removeUndefinedProperties(options)
			removeUndefinedProperties(options.headers)
			let mergedOptions = mergeDeep(defaults || {}, options)
			if ('/graphql' === options.url) {
				if (defaults && defaults.mediaType.previews?.length)
					mergedOptions.mediaType.previews = defaults.mediaType.previews
						.filter(preview => !mergedOptions.mediaType.previews.includes(preview))
						.concat(mergedOptions.mediaType.previews)
				mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map(preview => preview.replace(/-preview/, ''))
			}
			return mergedOptions
		}
		// pkg/dist-src/util/add-query-parameters.js
		function addQueryParameters(url, parameters) {
			let separator = /\?/.test(url) ? '&' : '?'
			let names = Object.keys(parameters)
			if (0 === names.length) return url
			return (
				url +
				separator +
				names
					.map(name => {
						if ('q' === name) return 'q=' + parameters.q.split('+').map(encodeURIComponent).join('+')
						return `${name}=${encodeURIComponent(parameters[name])}`
					})
					.join('&')
			)
		}
		// pkg/dist-src/util/extract-url-variable-names.js
		var urlVariableRegex = /\{[^{}}]+\}/g
		function removeNonChars(variableName) {
			return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, '').split(/,/)
		}
		function extractUrlVariableNames(url) {
			let matches = url.match(urlVariableRegex)
			if (!matches) return []
			return matches.map(removeNonChars).reduce((a, b) => a.concat(b), [])
		}
		// pkg/dist-src/util/omit.js
		function omit(object, keysToOmit) {
			let result = { __proto__: null }
			for (let key of Object.keys(object)) if (-1 === keysToOmit.indexOf(key)) result[key] = object[key]
			return result
		}
		// pkg/dist-src/util/url-template.js
		function encodeReserved(str) {
			return str
				.split(/(%[0-9A-Fa-f]{2})/g)
				.map(function (part) {
					if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, '[').replace(/%5D/g, ']')
					return part
				})
				.join('')
		}
		function encodeUnreserved(str) {
			return encodeURIComponent(str).replace(/[!'()*]/g, function (c) {
				return '%' + c.charCodeAt(0).toString(16).toUpperCase()
			})
		}
		function encodeValue(operator, value, key) {
			value = '+' === operator || '#' === operator ? encodeReserved(value) : encodeUnreserved(value)
			if (key) return encodeUnreserved(key) + '=' + value
			else return value
		}
		function isDefined(value) {
			return null != value
		}
		function isKeyOperator(operator) {
			return ';' === operator || '&' === operator || '?' === operator
		}
		function getValues(context, operator, key, modifier) {
			var value = context[key],
				result = []
			if (isDefined(value) && '' !== value)
				if ('string' == typeof value || 'number' == typeof value || 'bigint' == typeof value || 'boolean' == typeof value) {
					value = value.toString()
					if (modifier && '*' !== modifier) value = value.substring(0, parseInt(modifier, 10))
					result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ''))
				} else if ('*' === modifier)
					if (Array.isArray(value))
						value.filter(isDefined).forEach(function (value2) {
							result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ''))
						})
					else
						Object.keys(value).forEach(function (k) {
							if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k))
						})
				else {
					let tmp = []
					if (Array.isArray(value))
						value.filter(isDefined).forEach(function (value2) {
							tmp.push(encodeValue(operator, value2))
						})
					else
						Object.keys(value).forEach(function (k) {
							if (isDefined(value[k])) {
								tmp.push(encodeUnreserved(k))
								tmp.push(encodeValue(operator, value[k].toString()))
							}
						})
					if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + '=' + tmp.join(','))
					else if (0 !== tmp.length) result.push(tmp.join(','))
				}
			else if (';' === operator) {
				if (isDefined(value)) result.push(encodeUnreserved(key))
			} else if ('' === value && ('&' === operator || '?' === operator)) result.push(encodeUnreserved(key) + '=')
			else if ('' === value) result.push('')
			return result
		}
		function parseUrl(template) {
			return { expand: expand.bind(null, template) }
		}
		function expand(template, context) {
			var operators = ['+', '#', '.', '/', ';', '?', '&']
			template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function (_, expression, literal) {
				if (!expression) return encodeReserved(literal)
				else {
					let operator = ''
					let values = []
					if (-1 !== operators.indexOf(expression.charAt(0))) {
						operator = expression.charAt(0)
						expression = expression.substr(1)
					}
					expression.split(/,/g).forEach(function (variable) {
						var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable)
						values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]))
					})
					if (!operator || '+' === operator) return values.join(',')
					else {
						var separator = ','
						if ('?' === operator) separator = '&'
						else if ('#' !== operator) separator = operator
						return (0 !== values.length ? operator : '') + values.join(separator)
					}
				}
			})
			if ('/' === template) return template
			else return template.replace(/\/$/, '')
		}
		// pkg/dist-src/parse.js
		function parse(options) {
			let method = options.method.toUpperCase()
			let url = (options.url || '/').replace(/:([a-z]\w+)/g, '{$1}')
			let headers = Object.assign({}, options.headers)
			let body
			let parameters = omit(options, ['method', 'baseUrl', 'url', 'headers', 'request', 'mediaType'])
			let urlVariableNames = extractUrlVariableNames(url)
			url = parseUrl(url).expand(parameters)
			if (!/^http/.test(url)) url = options.baseUrl + url
			let omittedParameters = Object.keys(options)
				.filter(option => urlVariableNames.includes(option))
				.concat('baseUrl')
			let remainingParameters = omit(parameters, omittedParameters)
			let isBinaryRequest = /application\/octet-stream/i.test(headers.accept)
			if (!isBinaryRequest) {
				if (options.mediaType.format)
					headers.accept = headers.accept
						.split(/,/)
						.map(format => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`))
						.join(',')
				if (url.endsWith('/graphql')) {
					if (options.mediaType.previews?.length) {
						let previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []
						headers.accept = previewsFromAcceptHeader
							.concat(options.mediaType.previews)
							.map(preview => {
								let format = options.mediaType.format ? `.${options.mediaType.format}` : '+json'
								return `application/vnd.github.${preview}-preview${format}`
							})
							.join(',')
					}
				}
			}
			if (['GET', 'HEAD'].includes(method)) url = addQueryParameters(url, remainingParameters)
			else if ('data' in remainingParameters) body = remainingParameters.data
			else if (Object.keys(remainingParameters).length) body = remainingParameters
			if (!headers['content-type'] && void 0 !== body) headers['content-type'] = 'application/json; charset=utf-8'
			if (['PATCH', 'PUT'].includes(method) && void 0 === body) body = ''
			return Object.assign({ method, url, headers }, void 0 !== body ? { body } : null, options.request ? { request: options.request } : null)
		}
		// pkg/dist-src/endpoint-with-defaults.js
		function endpointWithDefaults(defaults, route, options) {
			return parse(merge(defaults, route, options))
		}
		// pkg/dist-src/with-defaults.js
		function withDefaults(oldDefaults, newDefaults) {
			let DEFAULTS2 = merge(oldDefaults, newDefaults)
			let endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2)
			return Object.assign(endpoint2, { DEFAULTS: DEFAULTS2, defaults: withDefaults.bind(null, DEFAULTS2), merge: merge.bind(null, DEFAULTS2), parse })
		}
		// pkg/dist-src/index.js
		var endpoint = withDefaults(null, DEFAULTS)
		// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
		/*!
		 * content-type
		 * Copyright(c) 2015 Douglas Christopher Wilson
		 * MIT Licensed
		 */ let SP = 32
		// " "
		let HTAB = 9
		// "\t"
		let SEMI = 59
		// ";"
		let EQ = 61
		// "="
		let DQUOTE = 34
		// '"'
		let BSLASH = 92
		// "\\"
		let COMMA = 44
		// ","
		let LOWER_CASE = 1
		let OWS = 2
		let SEMI_FLAG = 4
		let COMMA_FLAG = 8
		let TOKEN_FLAG = 16
		let NON_ASCII = 0xff00
		let CASE_FLAGS = LOWER_CASE | NON_ASCII
		/**
		 * Character flags used to normalize HTTP field values while scanning.
		 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
		 */ let CHAR_MAP = new Uint8Array(0x100)
		CHAR_MAP[HTAB] |= OWS
		CHAR_MAP[SP] |= OWS
		CHAR_MAP[SEMI] |= SEMI_FLAG
		CHAR_MAP[COMMA] |= COMMA_FLAG
		for (let code = 0x80; /* non-ASCII */ code <= 0xff; code++) CHAR_MAP[code] |= LOWER_CASE
		for (let char of "!#$%&'*+-.^_`|~") CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG
		for (let code = 0x30; /* 0 */ code <= 0x39; /* 9 */ code++) CHAR_MAP[code] |= TOKEN_FLAG
		for (let code = 0x41; /* A */ code <= 0x5a; /* Z */ code++) CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG
		for (let code = 0x61; /* a */ code <= 0x7a; /* z */ code++) CHAR_MAP[code] |= TOKEN_FLAG
		/**
		 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
		 */ let NullObject = /* @__PURE__ */ (() => {
			let C = function () {}
			C.prototype = Object.create(null)
			return C
		})()
		/**
		 * Validate a type string against RFC 9110.
		 */ /* / */ /**
		 * Validate a token against RFC 9110.
		 */ /**
		 * Check whether a character code belongs to the token production in RFC 9110.
		 */ /**
		 * Serialize a parameter value.
		 */ /* " */ /* \\ */ /**
		 * Format an object into a `Content-Type` header.
		 */ /**
		 * Parse a `Content-Type` header.
		 */ function dist_parse(header, options) {
			let stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0)
			let len = header.length
			let valueStart = options?.start ?? 0
			while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) valueStart++
			let index = valueStart
			let typeFlags = 0
			let whitespace = -1
			let stop = options?.parameters === false ? COMMA_FLAG : 0
			while (index < len) {
				let code = header.charCodeAt(index)
				let flags = CHAR_MAP[code]
				if ((flags & stopFlags) !== 0) {
					stop |= flags & COMMA_FLAG
					break
				}
				if ((flags & OWS) !== 0) {
					if (-1 === whitespace) whitespace = index
				} else whitespace = -1
				typeFlags |= (code & NON_ASCII) | flags
				index++
			}
			let valueEnd = -1 === whitespace ? index : whitespace
			let value = header.slice(valueStart, valueEnd)
			let type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase()
			if (index === len || 0 !== stop) return { type, index, parameters: new NullObject() }
			return parseParameters(header, type, index, len, stopFlags)
		}
		/**
		 * Parses the parameters of a `Content-Type` header starting at the given index.
		 */ function parseParameters(header, type, index, len, stopFlags) {
			let parameters = new NullObject()
			parameter: while (index < len) {
				index++
				// Skip over ;
				while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++
				let keyStart = index
				let keyFlags = 0
				let keyWhitespace = -1
				while (index < len) {
					let code = header.charCodeAt(index)
					let flags = CHAR_MAP[code]
					if ((flags & stopFlags) !== 0) {
						if ((flags & COMMA_FLAG) !== 0) break parameter
						continue parameter
					}
					if (code === EQ) {
						let keyEnd = -1 === keyWhitespace ? index : keyWhitespace
						let value = header.slice(keyStart, keyEnd)
						let key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase()
						index++
						while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) index++
						if (index < len && header.charCodeAt(index) === DQUOTE) {
							let quotedStart = ++index
							let escaped = false
							while (index < len) {
								let code = header.charCodeAt(index)
								if (code === DQUOTE) {
									if (void 0 === parameters[key]) parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)
									index++
									let stop = 0
									// Discard characters between quote and delimiter.
									while (index < len) {
										let code = header.charCodeAt(index)
										let flags = CHAR_MAP[code]
										if ((flags & stopFlags) !== 0) {
											stop = flags & COMMA_FLAG
											break
										}
										index++
									}
									if (0 !== stop) break parameter
									continue parameter
								}
								if (code === BSLASH && index + 1 < len) {
									escaped = true
									index += 2
									continue
								}
								index++
							}
							continue parameter
						}
						let valueStart = index
						let stop = 0
						let valueWhitespace = -1
						while (index < len) {
							let code = header.charCodeAt(index)
							let flags = CHAR_MAP[code]
							if ((flags & stopFlags) !== 0) {
								stop = flags & COMMA_FLAG
								break
							}
							if ((flags & OWS) !== 0) {
								if (-1 === valueWhitespace) valueWhitespace = index
							} else valueWhitespace = -1
							index++
						}
						if (void 0 === parameters[key]) {
							let valueEnd = -1 === valueWhitespace ? index : valueWhitespace
							parameters[key] = header.slice(valueStart, valueEnd)
						}
						if (0 !== stop) break parameter
						continue parameter
					}
					if ((flags & OWS) !== 0) {
						if (-1 === keyWhitespace) keyWhitespace = index
					} else keyWhitespace = -1
					keyFlags |= (code & NON_ASCII) | flags
					index++
				}
			}
			return { type, index, parameters }
		}
		/**
		 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
		 */ function unescapeQuotedPairs(str, start, end) {
			let result = ''
			for (let index = start; index < end; index++)
				if (str.charCodeAt(index) === BSLASH) {
					result += str.slice(start, index)
					start = ++index
				}
			return result + str.slice(start, end)
		}
		//# sourceMappingURL=index.js.map
		// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
		let intRegex = /^-?\d+$/
		let noiseValue = /^-?\d+n+$/
		// Noise - strings that match the custom format before being converted to it
		let originalStringify = JSON.stringify
		let originalParse = JSON.parse
		let customFormat = /^-?\d+n$/
		let bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
		let noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g
		/**
		 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
		 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
		 */ /**
		 * Checks if a value is unstringifiable according to native JSON.stringify rules.
		 *
		 * @param {any} val The value to check.
		 * @returns {boolean} True if the value is undefined, a function, or a symbol.
		 */ let isUnstringifiable = val => void 0 === val || 'function' == typeof val || 'symbol' == typeof val
		/**
		 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
		 *
		 * @param {any} val The value to check.
		 * @returns {boolean} True if the value is a RawJSON instance.
		 */ let isRawJSON = val => null !== val && 'object' == typeof val && val.constructor && 'RawJSON' === val.constructor.name
		/**
		 * Iteratively converts a JS value to a JSON string.
		 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
		 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
		 *
		 * @param {any} rootValue The value to stringify.
		 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
		 * @param {string | number} [spaceParam] Indentation for pretty-printing.
		 * @returns {string | undefined} The generated JSON string.
		 */ let stringifyIteratively = (rootValue, replacer, spaceParam) => {
			let space = ''
			if ('number' == typeof spaceParam) space = ' '.repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))))
			else if ('string' == typeof spaceParam) space = spaceParam.slice(0, 10)
			let isFunctionReplacer = 'function' == typeof replacer
			let propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null
			/**
			 * Prepares a value for stringification by resolving toJSON, handling BigInts,
			 * applying custom replacers, and unwrapping primitive objects.
			 *
			 * @param {object|Array} parent The parent object or array holding the value.
			 * @param {string} key The key associated with the value.
			 * @param {any} val The raw value to process.
			 * @returns {any} The processed value ready for stringification.
			 */ let prepareVal = (parent, key, val) => {
				let isObject = null !== val && 'object' == typeof val
				let hasToJSON = isObject && 'function' == typeof val.toJSON
				if (hasToJSON) val = val.toJSON(key)
				let isNoise = 'string' == typeof val && noiseValue.test(val)
				if (isNoise) return val + 'n'
				let isBigInt = 'bigint' == typeof val
				if (isBigInt) {
					let supportsRawJSON = 'rawJSON' in JSON
					if (supportsRawJSON) return JSON.rawJSON(val.toString())
					return val.toString() + 'n'
				}
				if (isFunctionReplacer) val = replacer.call(parent, key, val)
				let isPostReplacerObject = null !== val && 'object' == typeof val
				if (isPostReplacerObject) {
					let isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean
					if (isPrimitiveWrapper) val = val.valueOf()
				}
				return val
			}
			let rootProcessed = prepareVal({ '': rootValue }, '', rootValue)
			if (isUnstringifiable(rootProcessed)) return
			let isRootPrimitive = null === rootProcessed || 'object' != typeof rootProcessed
			let isRootNativeRawJSON = isRawJSON(rootProcessed)
			if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed)
			let chunks = []
			let level = 0
			let stack = [
				{
					parent: { '': rootProcessed },
					key: '',
					val: rootProcessed,
					isArray: Array.isArray(rootProcessed),
					keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
					index: 0,
					first: true
				}
			]
			let visited = new WeakSet([rootProcessed])
			while (stack.length > 0) {
				let node = stack[stack.length - 1]
				if (0 === node.index) {
					chunks.push(node.isArray ? '[' : '{')
					level++
				}
				let isDone = false
				if (node.isArray)
					if (node.index < node.val.length) {
						if (!node.first) chunks.push(',')
						if (space) chunks.push('\n' + space.repeat(level))
						let childRaw = node.val[node.index]
						let childVal = prepareVal(node.val, String(node.index), childRaw)
						if (isUnstringifiable(childVal)) {
							chunks.push('null')
							node.first = false
							node.index++
						} else {
							let isComplexObject = null !== childVal && 'object' == typeof childVal
							let isNativeRaw = isRawJSON(childVal)
							if (isComplexObject && !isNativeRaw) {
								if (visited.has(childVal)) throw new TypeError('Converting circular structure to JSON')
								visited.add(childVal)
								stack.push({
									parent: node.val,
									key: String(node.index),
									val: childVal,
									isArray: Array.isArray(childVal),
									keys: Array.isArray(childVal) ? null : Object.keys(childVal),
									index: 0,
									first: true
								})
								node.first = false
								node.index++
							} else {
								chunks.push(originalStringify(childVal))
								node.first = false
								node.index++
							}
						}
					} else isDone = true
				else {
					while (node.index < node.keys.length) {
						let k = node.keys[node.index++]
						let isFilteredOutByArray = propertyList && !propertyList.has(k)
						if (isFilteredOutByArray) continue
						let childRaw = node.val[k]
						let childVal = prepareVal(node.val, k, childRaw)
						if (isUnstringifiable(childVal)) continue
						if (!node.first) chunks.push(',')
						if (space) chunks.push('\n' + space.repeat(level) + originalStringify(k) + ': ')
						else chunks.push(originalStringify(k) + ':')
						let isComplexObject = null !== childVal && 'object' == typeof childVal
						let isNativeRaw = isRawJSON(childVal)
						if (isComplexObject && !isNativeRaw) {
							if (visited.has(childVal)) throw new TypeError('Converting circular structure to JSON')
							visited.add(childVal)
							stack.push({
								parent: node.val,
								key: k,
								val: childVal,
								isArray: Array.isArray(childVal),
								keys: Array.isArray(childVal) ? null : Object.keys(childVal),
								index: 0,
								first: true
							})
							node.first = false
							break
						} // Stop current loop level to process the newly pushed stack node
						else {
							chunks.push(originalStringify(childVal))
							node.first = false
						}
					}
					let isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node
					if (isNodeFullyProcessed) isDone = true
				}
				if (isDone) {
					level--
					if (!node.first && space) chunks.push('\n' + space.repeat(level))
					chunks.push(node.isArray ? ']' : '}')
					visited.delete(node.val)
					stack.pop()
				}
			}
			return chunks.join('')
		}
		/**
		 * Converts a JavaScript value to a JSON string.
		 *
		 * Supports serialization of BigInt values using two strategies:
		 * 1. Custom format "123n" → "123" (universal fallback)
		 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
		 *
		 * All other values are serialized exactly like native JSON.stringify().
		 *
		 * @param {*} value The value to convert to a JSON string.
		 * @param {Replacer | Array<string | number> | null} [replacer]
		 * A function that alters the behavior of the stringification process,
		 * or an array of strings/numbers to indicate properties to exclude.
		 * @param {string | number} [space]
		 * A string or number to specify indentation or pretty-printing.
		 * @returns {string} The JSON string representation.
		 */ let JSONStringify = (value, replacer, space) => {
			try {
				let supportsRawJSON = 'rawJSON' in JSON
				if (supportsRawJSON)
					return originalStringify(
						value,
						(key, val) => {
							if ('bigint' == typeof val) return JSON.rawJSON(val.toString())
							let hasFunctionReplacer = 'function' == typeof replacer
							if (hasFunctionReplacer) return replacer(key, val)
							Array.isArray(replacer) && replacer.includes(key)
							return val
						},
						space
					)
				if (!value) return originalStringify(value, replacer, space)
				let convertedToCustomJSON = originalStringify(
					value,
					(key, val) => {
						let isNoise = 'string' == typeof val && noiseValue.test(val)
						if (isNoise) return val.toString() + 'n'
						// Mark noise values with additional "n" to offset the deletion of one "n" during the processing
						if ('bigint' == typeof val) return val.toString() + 'n'
						let hasFunctionReplacer = 'function' == typeof replacer
						if (hasFunctionReplacer) return replacer(key, val)
						Array.isArray(replacer) && replacer.includes(key)
						return val
					},
					space
				)
				let processedJSON = convertedToCustomJSON.replace(bigIntsStringify, '$1$2$3')
				// Delete one "n" off the end of every BigInt value
				let denoisedJSON = processedJSON.replace(noiseStringify, '$1$2$3')
				// Remove one "n" off the end of every noisy string
				return denoisedJSON
			} catch (error) {
				if (error instanceof RangeError) {
					let convertedJSON = stringifyIteratively(value, replacer, space)
					if (void 0 === convertedJSON) return
					let supportsRawJSON = 'rawJSON' in JSON
					if (supportsRawJSON) return convertedJSON
					let processedJSON = convertedJSON.replace(bigIntsStringify, '$1$2$3')
					return processedJSON.replace(noiseStringify, '$1$2$3')
				}
				throw error
			}
		}
		let featureCache = new Map()
		/**
		 * Detects if the current JSON.parse implementation supports the context.source feature.
		 *
		 * Uses toString() fingerprinting to cache results and automatically detect runtime
		 * replacements of JSON.parse (polyfills, mocks, etc.).
		 *
		 * @returns {boolean} true if context.source is supported, false otherwise.
		 */ let isContextSourceSupported = () => {
			let parseFingerprint = JSON.parse.toString()
			if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint)
			try {
				let result = JSON.parse('1', (_, __, context) => !!context?.source && '1' === context.source)
				featureCache.set(parseFingerprint, result)
				return result
			} catch {
				featureCache.set(parseFingerprint, false)
				return false
			}
		}
		/**
		 * Reviver function that converts custom-format BigInt strings back to BigInt values.
		 * Also handles "noise" strings that accidentally match the BigInt format.
		 *
		 * @param {string | number | undefined} key The object key.
		 * @param {*} value The value being parsed.
		 * @param {object} [context] Parse context (if supported by JSON.parse).
		 * @param {Reviver} [userReviver] User's custom reviver function.
		 * @returns {any} The transformed value.
		 */ let convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
			let isCustomFormatBigInt = 'string' == typeof value && customFormat.test(value)
			if (isCustomFormatBigInt) return BigInt(value.slice(0, -1))
			let isNoiseValue = 'string' == typeof value && noiseValue.test(value)
			if (isNoiseValue) return value.slice(0, -1)
			let hasUserReviver = 'function' == typeof userReviver
			if (!hasUserReviver) return value
			return userReviver(key, value, context)
		}
		/**
		 * Fast JSON.parse implementation (~2x faster than classic fallback).
		 * Uses JSON.parse's context.source feature to detect integers and convert
		 * large numbers directly to BigInt without string manipulation.
		 *
		 * Does not support legacy custom format from v1 of this library.
		 *
		 * @param {string} text JSON string to parse.
		 * @param {Reviver} [reviver] Transform function to apply to each value.
		 * @returns {any} Parsed JavaScript value.
		 */ let JSONParseV2 = (text, reviver) =>
			JSON.parse(text, (key, value, context) => {
				let isNumber = 'number' == typeof value
				let isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER
				let isBigNumber = isNumber && isOutOfBounds
				let isInt = context && intRegex.test(context.source)
				let isBigInt = isBigNumber && isInt
				if (isBigInt) return BigInt(context.source)
				let hasCustomReviver = 'function' == typeof reviver
				if (!hasCustomReviver) return value
				return reviver(key, value, context)
			})
		let MAX_INT = Number.MAX_SAFE_INTEGER.toString()
		let MAX_DIGITS = MAX_INT.length
		let stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g
		let noiseValueWithQuotes = /^"-?\d+n+"$/
		// Noise - strings that match the custom format before being converted to it
		/**
		 * Iteratively traverses the parsed object bottom-up (post-order),
		 * emulating the native JSON.parse reviver behavior.
		 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
		 *
		 * @param {any} parsed The natively parsed JSON object.
		 * @param {Reviver} [userReviver] User's custom reviver function.
		 * @returns {any} The fully processed object.
		 */ let applyReviverIteratively = (parsed, userReviver) => {
			let rootHolder = { '': parsed }
			let stack = [{ parent: rootHolder, key: '', visited: false }]
			while (stack.length > 0) {
				let node = stack[stack.length - 1]
				if (node.visited) {
					let { parent, key } = node
					let value = parent[key]
					if ('string' == typeof value) {
						let isCustomFormatBigInt = customFormat.test(value)
						if (isCustomFormatBigInt) value = BigInt(value.slice(0, -1))
						else {
							let isNoise = noiseValue.test(value)
							if (isNoise) value = value.slice(0, -1)
						}
					}
					let hasUserReviver = 'function' == typeof userReviver
					if (hasUserReviver) value = userReviver.call(parent, key, value)
					let isDeleted = void 0 === value
					if (isDeleted) delete parent[key]
					else parent[key] = value
					stack.pop()
				} else {
					node.visited = true
					let value = node.parent[node.key]
					let isComplexObject = null !== value && 'object' == typeof value
					if (isComplexObject) {
						let keys = Object.keys(value)
						for (let i = keys.length - 1; i >= 0; i--) stack.push({ parent: value, key: keys[i], visited: false })
					}
				}
			}
			return rootHolder['']
		}
		/**
		 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
		 *
		 * @param {string} text The raw JSON string.
		 * @returns {string} The serialized string with marked BigInts.
		 */ let serializeBigInts = text =>
			text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
				let isString = '"' === match[0]
				let isNoise = isString && noiseValueWithQuotes.test(match)
				if (isNoise) return match.substring(0, match.length - 1) + 'n"'
				// Mark noise values with additional "n" to offset the deletion of one "n" during the processing
				let hasFractionalOrExponential = fractional || exponential
				// With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
				let isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || (digits.length === MAX_DIGITS && digits <= MAX_INT))
				let isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt
				if (isStandardValue) return match
				return '"' + match + 'n"'
			})
		/**
		 * Converts a JSON string into a JavaScript value.
		 *
		 * Supports parsing of large integers using two strategies:
		 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
		 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
		 *
		 * All other JSON values are parsed exactly like native JSON.parse().
		 *
		 * @param {string} text A valid JSON string.
		 * @param {Reviver} [reviver]
		 * A function that transforms the results. This function is called for each member
		 * of the object. If a member contains nested objects, the nested objects are
		 * transformed before the parent object is.
		 * @returns {any} The parsed JavaScript value.
		 * @throws {SyntaxError} If text is not valid JSON.
		 */ let JSONParse = (text, reviver) => {
			if (!text) return originalParse(text, reviver)
			try {
				if (isContextSourceSupported()) return JSONParseV2(text, reviver)
				// Shortcut to a faster (2x) and simpler version
				// Find and mark big numbers with "n"
				let serializedData = serializeBigInts(text)
				return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver))
			} catch (error) {
				if (error instanceof RangeError) {
					let serializedData = serializeBigInts(text)
					let parsed = originalParse(serializedData)
					return applyReviverIteratively(parsed, reviver)
				}
				throw error
			}
		}
		// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
		class RequestError extends Error {
			name
			/**
			 * http status code
			 */ status
			/**
			 * Request options that lead to the error.
			 */ request
			/**
			 * Response object if a response was received
			 */ response
			constructor(message, statusCode, options) {
				super(message, { cause: options.cause })
				this.name = 'HttpError'
				this.status = Number.parseInt(statusCode)
				if (Number.isNaN(this.status)) this.status = 0
				/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */ if ('response' in options)
					this.response = options.response
				let requestCopy = Object.assign({}, options.request)
				if (options.request.headers.authorization)
					requestCopy.headers = Object.assign({}, options.request.headers, {
						authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, ' [REDACTED]')
					})
				requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, 'client_secret=[REDACTED]').replace(/\baccess_token=\w+/g, 'access_token=[REDACTED]')
				this.request = requestCopy
			}
		}
		// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
		// pkg/dist-src/index.js
		// pkg/dist-src/defaults.js
		// pkg/dist-src/version.js
		var dist_bundle_VERSION = '10.0.16'
		// pkg/dist-src/defaults.js
		var defaults_default = { headers: { 'user-agent': `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}` } }
		// pkg/dist-src/fetch-wrapper.js
		// pkg/dist-src/is-plain-object.js
		function dist_bundle_isPlainObject(value) {
			if ('object' != typeof value || null === value) return false
			if ('[object Object]' !== Object.prototype.toString.call(value)) return false
			let proto = Object.getPrototypeOf(value)
			if (null === proto) return true
			let Ctor = Object.prototype.hasOwnProperty.call(proto, 'constructor') && proto.constructor
			return 'function' == typeof Ctor && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value)
		}
		// pkg/dist-src/fetch-wrapper.js
		var noop = () => ''
		async function fetchWrapper(requestOptions) {
			let fetch = requestOptions.request?.fetch || globalThis.fetch
			if (!fetch)
				throw new Error(
					'fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing'
				)
			let log = requestOptions.request?.log || console
			let parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false
			let body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body
			let requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]))
			let fetchResponse
			try {
				fetchResponse = await fetch(requestOptions.url, {
					method: requestOptions.method,
					body,
					redirect: requestOptions.request?.redirect,
					headers: requestHeaders,
					signal: requestOptions.request?.signal,
					// duplex must be set if request.body is ReadableStream or Async Iterables.
					// See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
					...(requestOptions.body && { duplex: 'half' })
				})
			} catch (error) {
				let message = 'Unknown Error'
				if (error instanceof Error) {
					if ('AbortError' === error.name) {
						error.status = 500
						throw error
					}
					message = error.message
					if ('TypeError' === error.name && 'cause' in error) {
						if (error.cause instanceof Error) message = error.cause.message
						else if ('string' == typeof error.cause) message = error.cause
					}
				}
				let requestError = new RequestError(message, 500, { request: requestOptions })
				requestError.cause = error
				throw requestError
			}
			let status = fetchResponse.status
			let url = fetchResponse.url
			let responseHeaders = {}
			for (let [key, value] of fetchResponse.headers) responseHeaders[key] = value
			let octokitResponse = { url, status, headers: responseHeaders, data: '' }
			if ('deprecation' in responseHeaders) {
				let matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/)
				let deprecationLink = matches && matches.pop()
				log.warn(
					`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ''}`
				)
			}
			if (204 === status || 205 === status) return octokitResponse
			if ('HEAD' === requestOptions.method) {
				if (status < 400) return octokitResponse
				throw new RequestError(fetchResponse.statusText, status, { response: octokitResponse, request: requestOptions })
			}
			if (304 === status) {
				octokitResponse.data = await getResponseData(fetchResponse)
				throw new RequestError('Not modified', status, { response: octokitResponse, request: requestOptions })
			}
			if (status >= 400) {
				octokitResponse.data = await getResponseData(fetchResponse)
				throw new RequestError(toErrorMessage(octokitResponse.data), status, { response: octokitResponse, request: requestOptions })
			}
			octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body
			return octokitResponse
		}
		async function getResponseData(response) {
			let contentType = response.headers.get('content-type')
			if (!contentType) return response.text().catch(noop)
			let mimetype = dist_parse(contentType)
			if (isJSONResponse(mimetype)) {
				let text = ''
				try {
					text = await response.text()
					return JSONParse(text)
				} catch (err) {
					return text
				}
			} else if (
				mimetype.type.startsWith('text/') || // `application/octet-stream` is the canonical "arbitrary binary" type
				// (RFC 2046) and must never be decoded as text, even when the response
				// carries a (misleading) `charset=utf-8` parameter — see #751.
				(mimetype.parameters.charset?.toLowerCase() === 'utf-8' && 'application/octet-stream' !== mimetype.type)
			)
				return response.text().catch(noop)
			else return response.arrayBuffer().catch(/* v8 ignore next -- @preserve */ () => new ArrayBuffer(0))
		}
		function isJSONResponse(mimetype) {
			return 'application/json' === mimetype.type || 'application/scim+json' === mimetype.type
		}
		function toErrorMessage(data) {
			if ('string' == typeof data) return data
			if (data instanceof ArrayBuffer) return 'Unknown error'
			if ('object' == typeof data && null !== data && 'message' in data) {
				let objectData = data
				let suffix = 'documentation_url' in objectData ? ` - ${objectData.documentation_url}` : ''
				return Array.isArray(objectData.errors)
					? `${objectData.message}: ${objectData.errors.map(v => JSON.stringify(v)).join(', ')}${suffix}`
					: `${objectData.message}${suffix}`
			}
			return `Unknown error: ${JSON.stringify(data)}`
		}
		// pkg/dist-src/with-defaults.js
		function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
			let endpoint2 = oldEndpoint.defaults(newDefaults)
			let newApi = function (route, parameters) {
				let endpointOptions = endpoint2.merge(route, parameters)
				if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions))
				let request2 = (route2, parameters2) => fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)))
				Object.assign(request2, { endpoint: endpoint2, defaults: dist_bundle_withDefaults.bind(null, endpoint2) })
				return endpointOptions.request.hook(request2, endpointOptions)
			}
			return Object.assign(newApi, { endpoint: endpoint2, defaults: dist_bundle_withDefaults.bind(null, endpoint2) })
		}
		// pkg/dist-src/index.js
		var request = dist_bundle_withDefaults(endpoint, defaults_default)
		/* v8 ignore next -- @preserve */ /* v8 ignore else -- @preserve */ // CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
		// pkg/dist-src/index.js
		// pkg/dist-src/version.js
		var graphql_dist_bundle_VERSION = '0.0.0-development'
		// pkg/dist-src/with-defaults.js
		// pkg/dist-src/graphql.js
		// pkg/dist-src/error.js
		function _buildMessageForResponseErrors(data) {
			return (
				`Request failed due to following response errors:
` + data.errors.map(e => ` - ${e.message}`).join('\n')
			)
		}
		var GraphqlResponseError = class extends Error {
			constructor(request2, headers, response) {
				super(_buildMessageForResponseErrors(response))
				this.request = request2
				this.headers = headers
				this.response = response
				this.errors = response.errors
				this.data = response.data
				if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor)
			}
			request
			headers
			response
			name = 'GraphqlResponseError'
			errors
			data
		}
		// pkg/dist-src/graphql.js
		var NON_VARIABLE_OPTIONS = ['method', 'baseUrl', 'url', 'headers', 'request', 'query', 'mediaType', 'operationName']
		var FORBIDDEN_VARIABLE_OPTIONS = ['query', 'method', 'url']
		var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/
		function graphql(request2, query, options) {
			if (options) {
				if ('string' == typeof query && 'query' in options) return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'))
				for (let key in options)
					if (FORBIDDEN_VARIABLE_OPTIONS.includes(key)) return Promise.reject(new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`))
			}
			let parsedOptions = 'string' == typeof query ? Object.assign({ query }, options) : query
			let requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
				if (NON_VARIABLE_OPTIONS.includes(key)) {
					result[key] = parsedOptions[key]
					return result
				}
				if (!result.variables) result.variables = {}
				result.variables[key] = parsedOptions[key]
				return result
			}, {})
			let baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl
			if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, '/api/graphql')
			return request2(requestOptions).then(response => {
				if (response.data.errors) {
					let headers = {}
					for (let key of Object.keys(response.headers)) headers[key] = response.headers[key]
					throw new GraphqlResponseError(requestOptions, headers, response.data)
				}
				return response.data.data
			})
		}
		// pkg/dist-src/with-defaults.js
		function graphql_dist_bundle_withDefaults(request2, newDefaults) {
			let newRequest = request2.defaults(newDefaults)
			let newApi = (query, options) => graphql(newRequest, query, options)
			return Object.assign(newApi, { defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest), endpoint: newRequest.endpoint })
		}
		// pkg/dist-src/index.js
		graphql_dist_bundle_withDefaults(request, {
			headers: { 'user-agent': `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}` },
			method: 'POST',
			url: '/graphql'
		})
		function withCustomRequest(customRequest) {
			return graphql_dist_bundle_withDefaults(customRequest, { method: 'POST', url: '/graphql' })
		}
		/* v8 ignore if -- @preserve */ // CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
		// pkg/dist-src/is-jwt.js
		var b64url = '(?:[a-zA-Z0-9_-]+)'
		var sep = '\\.'
		var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`)
		var isJWT = jwtRE.test.bind(jwtRE)
		// pkg/dist-src/auth.js
		async function auth(token) {
			let isApp = isJWT(token)
			let isInstallation = token.startsWith('v1.') || token.startsWith('ghs_')
			let isUserToServer = token.startsWith('ghu_')
			let tokenType = isApp ? 'app' : isInstallation ? 'installation' : isUserToServer ? 'user-to-server' : 'oauth'
			return { type: 'token', token, tokenType }
		}
		// pkg/dist-src/with-authorization-prefix.js
		function withAuthorizationPrefix(token) {
			if (3 === token.split(/\./).length) return `bearer ${token}`
			return `token ${token}`
		}
		// pkg/dist-src/hook.js
		async function hook(token, request, route, parameters) {
			let endpoint = request.endpoint.merge(route, parameters)
			endpoint.headers.authorization = withAuthorizationPrefix(token)
			return request(endpoint)
		}
		// pkg/dist-src/index.js
		var createTokenAuth = function (token) {
			if (!token) throw new Error('[@octokit/auth-token] No token passed to createTokenAuth')
			if ('string' != typeof token) throw new Error('[@octokit/auth-token] Token passed to createTokenAuth is not a string')
			token = token.replace(/^(token|bearer) +/i, '')
			return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) })
		}
		// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
		let version_VERSION = '7.0.8'
		// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js
		let dist_src_noop = () => {}
		let consoleWarn = console.warn.bind(console)
		let consoleError = console.error.bind(console)
		function createLogger(logger = {}) {
			if ('function' != typeof logger.debug) logger.debug = dist_src_noop
			if ('function' != typeof logger.info) logger.info = dist_src_noop
			if ('function' != typeof logger.warn) logger.warn = consoleWarn
			if ('function' != typeof logger.error) logger.error = consoleError
			return logger
		}
		let userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`
		class Octokit {
			static VERSION = version_VERSION
			static defaults(defaults) {
				let OctokitWithDefaults = class extends this {
					constructor(...args) {
						let options = args[0] || {}
						if ('function' == typeof defaults) return void super(defaults(options))
						super(
							Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null)
						)
					}
				}
				return OctokitWithDefaults
			}
			static plugins = []
			/**
			 * Attach a plugin (or many) to your Octokit instance.
			 *
			 * @example
			 * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
			 */ static plugin(...newPlugins) {
				let currentPlugins = this.plugins
				let NewOctokit = class extends this {
					static plugins = currentPlugins.concat(newPlugins.filter(plugin => !currentPlugins.includes(plugin)))
				}
				return NewOctokit
			}
			constructor(options = {}) {
				let hook = new before_after_hook.Collection()
				let requestDefaults = {
					baseUrl: request.endpoint.DEFAULTS.baseUrl,
					headers: {},
					request: Object.assign({}, options.request, {
						// @ts-ignore internal usage only, no need to type
						hook: hook.bind(null, 'request')
					}),
					mediaType: { previews: [], format: '' }
				}
				requestDefaults.headers['user-agent'] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail
				if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl
				if (options.previews) requestDefaults.mediaType.previews = options.previews
				if (options.timeZone) requestDefaults.headers['time-zone'] = options.timeZone
				this.request = request.defaults(requestDefaults)
				this.graphql = withCustomRequest(this.request).defaults(requestDefaults)
				this.log = createLogger(options.log)
				this.hook = hook
				if (options.authStrategy) {
					let { authStrategy, ...otherOptions } = options
					let auth = authStrategy(
						Object.assign(
							{
								request: this.request,
								log: this.log,
								// we pass the current octokit instance as well as its constructor options
								// to allow for authentication strategies that return a new octokit instance
								// that shares the same internal state as the current one. The original
								// requirement for this was the "event-octokit" authentication strategy
								// of https://github.com/probot/octokit-auth-probot.
								octokit: this,
								octokitOptions: otherOptions
							},
							options.auth
						)
					)
					hook.wrap('request', auth.hook)
					this.auth = auth
				} else if (options.auth) {
					let auth = createTokenAuth(options.auth)
					hook.wrap('request', auth.hook)
					this.auth = auth
				} else this.auth = async () => ({ type: 'unauthenticated' })
				let classConstructor = this.constructor
				for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options))
			}
			// assigned during constructor
			request
			graphql
			log
			hook
			// TODO: type `octokit.auth` based on passed options.authStrategy
			auth
		}
	}
}
