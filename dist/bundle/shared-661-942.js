export const modules = {
	24794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => artifactFolder, y: () => encodedPath })
		var node$url_0 = __webpack_require__(73136)
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
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
	56764: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => historyTag, I: () => signatureInHistory })
		var $core_text_json_0 = __webpack_require__(64289)
		var $signature_json_1 = __webpack_require__(13404)
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
	13404: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => signatureFromParts })
		var $core_text_json_0 = __webpack_require__(64289)
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
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
