export const id = 788
export const ids = [788]
export const modules = {
	4289: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ O: () => /* binding */ isJsonObject,
			/* harmony export */ Y: () => /* binding */ jsonIn
		})
		/* harmony export */ /** What a text says as JSON; undefined: it is none. */ function jsonIn(text) {
			try {
				return JSON.parse(text)
			} catch {
				return
			}
		}
		/** An object of JSON: no list, and not null. */ function isJsonObject(value) {
			return 'object' == typeof value && null !== value && !Array.isArray(value)
		}
	},
	4794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ T: () => /* binding */ artifactFolder,
			/* harmony export */ y: () => /* binding */ encodedPath
		})
		/* harmony export */ /* harmony import */ var node$url_0 = __webpack_require__(3136)
		/* harmony import */ /*#__PURE__*/ /* harmony import */ var $core_text_untrusted_text_1 = __webpack_require__(4213)
		/** The folder `path` (segments as they are, '' for none) below an artifact URI, which is untrusted. */ function artifactFolder(uri, path = '') {
			let folder = folderOf(uri)
			if ('refused' === folder.kind || 'store' === folder.kind) return folder
			let whole = 'web' === folder.kind ? folder.url : folder.path
			if (leadsOut(whole) || leadsOut(path)) return { kind: 'refused', because: `the artifact URI ${quoted(uri)} has '..' in its path` }
			if ('' === path) return folder
			let below = `${whole.replace(/\/+$/, '')}/${path}`
			return 'web' === folder.kind ? { ...folder, url: below } : { ...folder, path: below }
		}
		function folderOf(uri) {
			if ('' === uri.trim() || uri.includes('\0')) return { kind: 'refused', because: 'MLflow names no artifact URI' }
			// One letter before the colon is a drive of Windows and no scheme.
			let scheme = /^([a-z][a-z0-9+.-]+):/i.exec(uri)?.[1]?.toLowerCase()
			switch (scheme) {
				case void 0:
					return { kind: 'local', path: uri }
				case 'file':
					return fileFolder(uri)
				case 'http':
				case 'https':
					return { kind: 'web', url: uri }
				case 'mlflow-artifacts': {
					let [, host = '', path = ''] = /^[^:]+:(?:\/\/([^/]*))?(.*)$/s.exec(uri) ?? []
					return { kind: 'proxied', host: '' === host ? null : host, path }
				}
				default:
					return { kind: 'store', scheme }
			}
		}
		function fileFolder(uri) {
			let rest = uri.slice(5)
			try {
				// MLflow reads `file:mlruns` as a relative path, which a URL cannot be.
				if (!rest.startsWith('/')) return { kind: 'local', path: decodeURIComponent(rest) }
				if (/[?#]/.test(rest)) throw new Error('a query')
				// Before the parser would take them away.
				if (leadsOut(rest)) return { kind: 'local', path: '..' }
				return { kind: 'local', path: (0, node$url_0.fileURLToPath)(uri) }
			} catch {
				return { kind: 'refused', because: `${quoted(uri)} is not a path of a file on this machine` }
			}
		}
		/** Whether a part of the path, decoded as often as anybody may decode it, goes up. */ function leadsOut(path) {
			let text = path
			for (let times = 0; times < 5; times++) {
				if (text.split(/[/\\]/).includes('..')) break
				let decoded = text.replace(/%(2e|2f|5c|25)/gi, encoded => decodeURIComponent(encoded))
				if (decoded === text) return false
				text = decoded
			}
			// Encoded over and over again is no path of anybody's.
			return true
		}
		/** As a path of a URL: what may not stand in one is encoded, and what is encoded stays so. */ function encodedPath(path) {
			let kept = /%(?![0-9a-f]{2})/i.test(path) ? path.replaceAll('%', '%25') : path
			return kept
				.split('/')
				.filter(segment => '' !== segment && '.' !== segment)
				.map(segment => encodeURIComponent(segment.toWellFormed()).replaceAll('%25', '%'))
				.join('/')
		}
		function quoted(uri) {
			return `'${(0, $core_text_untrusted_text_1./* .visible */ RK)(uri)}'`
		}
	},
	19: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ q: () => /* binding */ readLocalMlmodel })
		/* harmony export */ /* harmony import */ var node$fs_promises_0 = __webpack_require__(1455)
		/* harmony import */ /*#__PURE__*/ /* harmony import */ var node$path_1 = __webpack_require__(6760)
		/* harmony import */ /*#__PURE__*/ /* harmony import */ var $core_errors_errors_2 = __webpack_require__(8692)
		/* harmony import */ var $core_text_untrusted_text_4 = __webpack_require__(4213)
		/* harmony import */ var $mlmodel_3 = __webpack_require__(7385)
		var __addDisposableResource = function (env, value, async) {
			if (null != value) {
				if ('object' != typeof value && 'function' != typeof value) throw new TypeError('Object expected.')
				var dispose, inner
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError('Symbol.asyncDispose is not defined.')
					dispose = value[Symbol.asyncDispose]
				}
				if (void 0 === dispose) {
					if (!Symbol.dispose) throw new TypeError('Symbol.dispose is not defined.')
					dispose = value[Symbol.dispose]
					if (async) inner = dispose
				}
				if ('function' != typeof dispose) throw new TypeError('Object not disposable.')
				if (inner)
					dispose = function () {
						try {
							inner.call(this)
						} catch (e) {
							return Promise.reject(e)
						}
					}
				env.stack.push({ value: value, dispose: dispose, async: async })
			} else if (async) env.stack.push({ async: true })
			return value
		}
		var __disposeResources = (function (SuppressedError1) {
			return function (env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError1(e, env.error, 'An error was suppressed during disposal.') : e
					env.hasError = true
				}
				var r,
					s = 0
				function next() {
					while ((r = env.stack.pop()))
						try {
							if (!r.async && 1 === s) return ((s = 0), env.stack.push(r), Promise.resolve().then(next))
							if (r.dispose) {
								var result = r.dispose.call(r.value)
								if (r.async)
									return (
										(s |= 2),
										Promise.resolve(result).then(next, function (e) {
											fail(e)
											return next()
										})
									)
							} else s |= 1
						} catch (e) {
							fail(e)
						}
					if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve()
					if (env.hasError) throw env.error
				}
				return next()
			}
		})(
			'function' == typeof SuppressedError
				? SuppressedError
				: function (error, suppressed, message) {
						var e = new Error(message)
						return ((e.name = 'SuppressedError'), (e.error = error), (e.suppressed = suppressed), e)
					}
		)
		let absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'])
		let refused = new Set(['EACCES', 'EPERM'])
		/**
		 * The MLmodel file in a folder of this machine. A symbolic link in its place, a pipe or a device is
		 * not opened, and no more than 1 MB is read. `cwd` is what a relative path is relative to.
		 *
		 * @throws RegistryError where the file is there and reading it fails
		 */ async function readLocalMlmodel(path, cwd) {
			if (null === cwd && !(0, node$path_1.isAbsolute)(path))
				return notThere(`the path ${(0, $core_text_untrusted_text_4./* .visible */ RK)(path, 300)} is relative to a folder that is not known here`)
			let file = (0, node$path_1.join)(null === cwd ? path : (0, node$path_1.resolve)(cwd, path), $mlmodel_3./* .mlmodelName */ mV)
			let shown = (0, $core_text_untrusted_text_4./* .visible */ RK)(file, 300)
			let { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node$fs_promises_0.constants
			try {
				let env_1 = { stack: [], error: void 0, hasError: false }
				try {
					// Without O_NONBLOCK, opening a pipe waits for somebody who writes into it.
					let opened = __addDisposableResource(env_1, await (0, node$fs_promises_0.open)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true)
					if (!(await opened.stat()).isFile()) return notThere(`${shown} is not a regular file`)
					let bytes = await beginning(opened, $mlmodel_3./* .longestMlmodel */ hw + 1)
					if (bytes.length > $mlmodel_3./* .longestMlmodel */ hw) return { kind: 'not-known', reason: 'unusable', because: `${shown} is larger than 1 MB` }
					return { kind: 'text', text: new TextDecoder().decode(bytes) }
				} catch (e_1) {
					env_1.error = e_1
					env_1.hasError = true
				} finally {
					let result_1 = __disposeResources(env_1)
					if (result_1) await result_1
				}
			} catch (error) {
				let code = codeOf(error)
				if (absent.has(code)) return notThere(`this machine has no file ${shown}`)
				if (refused.has(code)) return notThere(`this user may not read ${shown}`)
				if ('ELOOP' === code) return notThere(`${shown} is a symbolic link, which is not followed`)
				throw new $core_errors_errors_2./* .RegistryError */ gl(`Could not read the model's signature from ${shown} (${code}).`, { cause: error })
			}
		}
		async function beginning(file, most) {
			let bytes = Buffer.alloc(most)
			let length = 0
			while (length < most) {
				let { bytesRead } = await file.read(bytes, length, most - length)
				if (0 === bytesRead) break
				length += bytesRead
			}
			return bytes.subarray(0, length)
		}
		function notThere(because) {
			return { kind: 'not-there', because }
		}
		function codeOf(error) {
			let code = 'object' == typeof error && null !== error ? Reflect.get(error, 'code') : null
			return 'string' == typeof code ? code : 'unknown error'
		}
	},
	6764: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ D: () => /* binding */ historyTag,
			/* harmony export */ I: () => /* binding */ signatureInHistory
		})
		/* harmony export */ /* harmony import */ var $core_text_json_0 = __webpack_require__(4289)
		/* harmony import */ var $signature_json_1 = __webpack_require__(3404)
		/** The tag in which MLflow before 3 lists the models that a run has logged. */ let historyTag = 'mlflow.log-model.history'
		let where = `the run's tag ${historyTag}`
		/**
		 * The signature of the model that was logged under `artifactPath`, from the value of the tag; of
		 * several the last, which overwrote the others' files. An entry without a signature says nothing:
		 * MLflow 2.9.2 writes it there, 2.17.2 no longer does.
		 */ function signatureInHistory(value, artifactPath) {
			let list = (0, $core_text_json_0./* .jsonIn */ Y)(value)
			if (void 0 === list) return notUnderstood(`${where} is not JSON`)
			if (!Array.isArray(list)) return notUnderstood(`${where} is not a list`)
			let entry = list.findLast(item => (0, $core_text_json_0./* .isJsonObject */ O)(item) && item.artifact_path === artifactPath)
			if (!(0, $core_text_json_0./* .isJsonObject */ O)(entry)) return notThere(`${where} does not name this model`)
			let { signature } = entry
			if (null == signature) return notThere(`${where} has no signature of this model`)
			if (!(0, $core_text_json_0./* .isJsonObject */ O)(signature)) return notUnderstood(`the signature in ${where} is not a JSON object`)
			let parts = new Map()
			for (let [key, part] of Object.entries(signature))
				if (null !== part) {
					if ('string' != typeof part) return notUnderstood(`the signature in ${where} is not understood`)
					parts.set(key, part)
				}
			return (0, $signature_json_1./* .signatureFromParts */ F)(parts, where)
		}
		function notThere(because) {
			return { kind: 'not-known', reason: 'not-there', because }
		}
		function notUnderstood(because) {
			return { kind: 'not-known', reason: 'not-understood', because }
		}
	},
	7385: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ hw: () => /* binding */ longestMlmodel,
			/* harmony export */ mV: () => /* binding */ mlmodelName,
			/* harmony export */ tm: () => /* binding */ readMlmodel
		})
		/* harmony export */ /* harmony import */ var $core_text_untrusted_text_0 = __webpack_require__(4213)
		/* harmony import */ var $signature_json_1 = __webpack_require__(3404)
		/** Bytes. With ten thousand columns an MLmodel has about as many. */ let longestMlmodel = 1048576
		/** What MLflow calls the file that describes a model, in the model's folder. */ let mlmodelName = 'MLmodel'
		/** An MLmodel of one flavor has about a hundred; a signature counts as a few. */ let mostTokens = 60_000
		/** Levels of brackets, of indentation in spaces, and of signs on one line. */ let deepest = { flow: 32, indent: 200, signs: 20 }
		/**
		 * Reads the text of an MLmodel file, which is untrusted. Only the keys at the top that are asked
		 * for are looked at: aliases are never expanded. Never throws.
		 */ async function readMlmodel(text) {
			let unusable = why => ({ signature: { kind: 'not-known', reason: 'unusable', because: `the model's file MLmodel ${why}` }, runId: null, modelId: null })
			if (text.length > longestMlmodel) return unusable('is larger than 1 MB')
			// What was no UTF-8 was replaced, so two different names may look the same.
			if (text.includes('\ufffd') || !text.isWellFormed()) return unusable('is not valid Unicode text')
			let { isMap, isScalar, Lexer, parseDocument } = await __webpack_require__
				.e(/* import() */ 815)
				.then(__webpack_require__.t.bind(__webpack_require__, 8815, 19))
			if (isTooMuch(new Lexer(), text)) return unusable('is too long or nested too deeply')
			// All scalars stay text: MLflow writes YAML 1.1, where some words and numbers mean others.
			let document
			try {
				document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, merge: false, resolveKnownTags: false, prettyErrors: false, logLevel: 'error' })
			} catch (error) {
				// After thousands of errors the parser stands so deep that it cannot go on.
				if (!(error instanceof RangeError)) throw error
				return unusable('is not YAML')
			}
			if (document.errors.length > 0) return unusable('is not YAML')
			let top = document.contents
			if (!isMap(top)) return unusable('is not a mapping')
			if (valuesAt(top, '<<').length > 0) return unusable('has merge keys')
			let flavors = valuesAt(top, 'flavors')
			let signatures = valuesAt(top, 'signature')
			// An error that came as a document of its own has no signature either.
			if (1 !== flavors.length || !isMap(flavors[0])) return unusable('names no flavors')
			if (signatures.length > 1) return unusable('has more than one signature')
			return { signature: signatureAt(signatures[0]), runId: textAt(top, 'run_id'), modelId: textAt(top, 'model_id') }
			/** null: it is not there, or not there once. */ function textAt(map, key) {
				let [value, ...others] = valuesAt(map, key)
				return 0 === others.length && isScalar(value) ? String(value.value) : null
			}
			function signatureAt(node) {
				if (null == node || isNull(node)) return { kind: 'none' }
				if (!isMap(node)) return notUnderstood('it is not a mapping')
				let parts = new Map()
				for (let { key, value } of node.items) {
					let name = isScalar(key) ? String(key.value) : null
					if (null === name || parts.has(name)) return notUnderstood('it has a key twice, or a key that is not text')
					if (!(null === value || isNull(value))) {
						if (!isScalar(value)) return notUnderstood(`its ${(0, $core_text_untrusted_text_0./* .visible */ RK)(name, 40)} is not text`)
						parts.set(name, String(value.value))
					}
				}
				return (0, $signature_json_1./* .signatureFromParts */ F)(parts, mlmodelName)
			}
			function isNull(node) {
				if (!isScalar(node) || 'PLAIN' !== node.type) return false
				return ['', '~', 'null', 'Null', 'NULL'].includes(String(node.value))
			}
			function valuesAt(map, key) {
				return map.items.filter(pair => isScalar(pair.key) && pair.key.value === key).map(pair => pair.value)
			}
		}
		function notUnderstood(why) {
			let because = `the signature in ${mlmodelName} is not understood: ${why}`
			return { kind: 'not-known', reason: 'not-understood', because }
		}
		/** The composer calls itself for each level, so a text that would go too deep is not given to it. */ function isTooMuch(lexer, text) {
			let [tokens, flow, signs, lineStart] = [0, 0, 0, true]
			for (let token of lexer.lex(text)) {
				tokens++
				if ('[' === token || '{' === token) flow++
				else if (']' === token || '}' === token) flow = Math.max(0, flow - 1)
				else if ('-' === token || '?' === token || ':' === token) signs++
				let indent = lineStart && '' === token.trim() ? token.length : 0
				if (tokens > mostTokens || flow > deepest.flow || indent > deepest.indent || (0 === flow && signs > deepest.signs)) return true
				if (token.includes('\n')) {
					lineStart = true
					signs = 0
				} else lineStart = false
			}
			return false
		}
	},
	4507: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ c: () => /* binding */ onlyPlace,
			/* harmony export */ s: () => /* binding */ findSignature
		})
		/* harmony export */ /* harmony import */ var $log_model_history_1 = __webpack_require__(6764)
		/* harmony import */ var $mlmodel_0 = __webpack_require__(7385)
		/** Nothing is asked: this is known beforehand. */ function onlyPlace(found) {
			return { files: [{ look: () => found, whose: null }], history: null }
		}
		/** The signature from the first place that has it; `not-known` says all that was tried. */ async function findSignature(places) {
			let tried = []
			for (let { look, whose } of places.files) {
				let search = await look()
				switch (search.kind) {
					case 'not-known':
						return search
					case 'not-there':
						tried.push({ kind: 'not-known', reason: 'not-there', because: search.because })
						break
					case 'text': {
						let mlmodel = await (0, $mlmodel_0./* .readMlmodel */ tm)(search.text)
						if (null === whose || belongs(mlmodel, whose)) return mlmodel.signature
						tried.push(ofAnotherModel(whose))
					}
				}
			}
			let history = await places.history?.()
			if (history) {
				let reading = signatureInTags(history)
				if ('not-known' !== reading.kind) return reading
				tried.push(reading)
			}
			// What was found and does not count says more than what was not found.
			let reason = tried.find(it => 'not-there' !== it.reason)?.reason ?? 'not-there'
			return { kind: 'not-known', reason, because: tried.map(({ because }) => because).join('; ') }
		}
		function belongs({ runId, modelId }, whose) {
			return 'run' === whose.kind ? runId === whose.run : modelId === whose.model
		}
		function ofAnotherModel(whose) {
			let what = 'run' === whose.kind ? 'run' : 'logged model'
			let because = `the file MLmodel that was found belongs to another ${what} than this version names`
			return { kind: 'not-known', reason: 'of-another-model', because }
		}
		function signatureInTags({ tags, path }) {
			let tag = tags.get($log_model_history_1./* .historyTag */ D)
			if (void 0 !== tag) return (0, $log_model_history_1./* .signatureInHistory */ I)(tag, path)
			let because = `the run has no tag ${$log_model_history_1./* .historyTag */ D}`
			return { kind: 'not-known', reason: 'not-there', because }
		}
	},
	3404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ F: () => /* binding */ signatureFromParts })
		/* harmony export */ /* harmony import */ var $core_text_json_0 = __webpack_require__(4289)
		/* harmony import */ var $core_text_untrusted_text_1 = __webpack_require__(4213)
		/** Deeper types are nobody's; the comparison calls itself for each level. */ let deepest = 64
		/** Why a signature is not understood, as a clause. Never leaves this folder. */ class NotUnderstood extends Error {}
		/**
		 * Reads a signature from the texts that MLflow writes for its parts: each is JSON, or absent.
		 * What has another form than MLflow's is `not-known`, so that it can never be equal by accident;
		 * what says nothing at all is `none`, so that two of them never fit.
		 * `where` is what it was found in, for people.
		 */ function signatureFromParts(parts, where) {
			try {
				let others = [...parts].filter(([key]) => !['inputs', 'outputs', 'params'].includes(key))
				let signature = {
					inputs: schemaOf('inputs', parts.get('inputs')),
					outputs: schemaOf('outputs', parts.get('outputs')),
					params: paramsOf(parts.get('params')),
					others: Object.fromEntries(others.map(([key, text]) => [wellFormed(key), wellFormed(text)]))
				}
				return saysNothing(signature) ? { kind: 'none' } : { kind: 'found', signature }
			} catch (error) {
				if (!(error instanceof NotUnderstood)) throw error
				return { kind: 'not-known', reason: 'not-understood', because: `the signature in ${where} is not understood: ${error.message}` }
			}
		}
		function saysNothing({ inputs, outputs, params, others }) {
			let noParams = null === params || 0 === params.length
			return null === inputs && null === outputs && noParams && 0 === Object.keys(others).length
		}
		function schemaOf(part, text) {
			let rows = rowsOf(part, text)
			if (null === rows) return null
			let fields = rows.map((row, index) => fieldOf(row, `${part}[${index}]`))
			let [first] = fields
			if (void 0 === first) throw new NotUnderstood(`${part} is an empty list`)
			if (fields.some(({ type }) => type.kind !== first.type.kind)) throw new NotUnderstood(`${part} mixes columns and tensors`)
			if (fields.some(({ name }) => (null === name) !== (null === first.name))) throw new NotUnderstood(`some of ${part} have a name and some have none`)
			throwIfTwice(
				part,
				fields.flatMap(({ name }) => name ?? [])
			)
			return fields
		}
		function paramsOf(text) {
			let params = rowsOf('params', text)?.map((row, index) => paramOf(row, `params[${index}]`))
			if (void 0 === params) return null
			throwIfTwice(
				'params',
				params.map(({ name }) => name)
			)
			return params
		}
		function rowsOf(part, text) {
			let json = void 0 === text ? null : jsonOf(part, text)
			if (null === json) return null
			if (!isList(json)) throw new NotUnderstood(`${part} is not a list`)
			return json.map((row, index) => {
				if (!isObject(row)) throw new NotUnderstood(`${part}[${index}] is not a JSON object`)
				return row
			})
		}
		function jsonOf(part, text) {
			let json = (0, $core_text_json_0./* .jsonIn */ Y)(text)
			if (void 0 === json) throw new NotUnderstood(`${part} is not JSON`)
			throwIfStrange(json, part, 0)
			return json
		}
		/** Only what survives as it is: no number that was rounded, no half of a surrogate pair. */ function throwIfStrange(json, part, depth) {
			if (depth > deepest) throw new NotUnderstood(`${part} is nested too deeply`)
			if ('string' == typeof json) wellFormed(json)
			if ('number' == typeof json && !Number.isFinite(json)) throw new NotUnderstood(`${part} contains a number that is not finite`)
			if (null === json || 'object' != typeof json) return
			if (isList(json)) {
				for (let item of json) throwIfStrange(item, part, depth + 1)
				return
			}
			for (let [key, value] of Object.entries(json)) {
				wellFormed(key)
				throwIfStrange(value, part, depth + 1)
			}
		}
		function wellFormed(text) {
			if (text.isWellFormed() && !text.includes('\ufffd')) return text
			throw new NotUnderstood('it contains text that is not valid Unicode')
		}
		function fieldOf(row, at) {
			let { name, required, optional, ...rest } = row
			let field = { name: nameOf(name, at), required: requiredOf(required, optional, at) }
			let type = 'tensor' === rest.type ? tensorOf(rest, at) : columnOf(rest, at)
			if (null === field.name && !field.required) throw new NotUnderstood(`${at} has no name and is optional`)
			return { ...field, type }
		}
		function nameOf(name, at) {
			if (null == name) return null
			// MLflow takes a data frame's columns, which may be numbers.
			throwIfRounded(name, `the name of ${at} is`)
			if ('string' == typeof name || 'number' == typeof name) return name
			throw new NotUnderstood(`the name of ${at} is not text`)
		}
		/** MLflow 2.4 wrote `optional` in its place, and neither of a field that is required. */ function requiredOf(required, optional, at) {
			if (void 0 === required && void 0 === optional) return true
			if (void 0 === optional && 'boolean' == typeof required) return required
			if (void 0 === required && 'boolean' == typeof optional) return !optional
			throw new NotUnderstood(`"required" of ${at} is neither true nor false`)
		}
		function columnOf(rest, at) {
			if ('string' != typeof rest.type) throw new NotUnderstood(`${at} has no type`)
			throwIfRounded(rest, `${at} contains`)
			return { kind: 'column', type: typeOf(rest) }
		}
		/** Just the name where nothing else is said; else everything. */ function typeOf(rest) {
			let { type, ...more } = rest
			return void 0 !== type && 0 === Object.keys(more).length ? type : rest
		}
		function tensorOf(rest, at) {
			let { type: _, 'tensor-spec': spec, ...others } = rest
			if (!isObject(spec)) throw new NotUnderstood(`${at} is a tensor without a tensor-spec`)
			let { dtype, shape, ...more } = spec
			if ('string' != typeof dtype) throw new NotUnderstood(`${at} has no dtype`)
			if (!isList(shape) || !shape.every(isSize)) throw new NotUnderstood(`${at} has no shape`)
			throwIfRounded({ others, more }, `${at} contains`)
			// Nested where it stood, so that the two levels cannot be mistaken for each other.
			let spoken = 0 === Object.keys(more).length ? others : { ...others, 'tensor-spec': more }
			return { kind: 'tensor', dtype, shape, others: spoken }
		}
		function isSize(size) {
			return 'number' == typeof size && Number.isSafeInteger(size) && size >= -1
		}
		function paramOf(row, at) {
			let { name, dtype, default: value, shape = null, ...rest } = row
			if ('string' != typeof name) throw new NotUnderstood(`${at} has no name`)
			// Older MLflows wrote `dtype` for what is now `type`.
			let type = rest.type ?? dtype
			if ('string' != typeof type) throw new NotUnderstood(`${at} has no type`)
			if (void 0 !== rest.type && void 0 !== dtype && rest.type !== dtype) throw new NotUnderstood(`${at} has two types`)
			let said = { ...rest, type, ...(null !== shape && { shape }) }
			throwIfRounded(said, `${at} contains`)
			return { name, type: typeOf(said), default: void 0 === value ? null : { value } }
		}
		/** Two whole numbers beyond 2^53 may be read as one. */ function throwIfRounded(json, what) {
			if ('number' == typeof json && Number.isInteger(json) && !Number.isSafeInteger(json)) throw new NotUnderstood(`${what} a number that is too large`)
			if (null === json || 'object' != typeof json) return
			for (let value of Object.values(json)) throwIfRounded(value, what)
		}
		function throwIfTwice(part, names) {
			let seen = new Set()
			for (let name of names) {
				let shown = 'number' == typeof name ? name : `'${(0, $core_text_untrusted_text_1./* .visible */ RK)(name, 80)}'`
				if (seen.has(name)) throw new NotUnderstood(`${part} has ${shown} twice`)
				seen.add(name)
			}
		}
		function isList(json) {
			return Array.isArray(json)
		}
		function isObject(json) {
			return 'object' == typeof json && null !== json && !Array.isArray(json)
		}
	}
}
