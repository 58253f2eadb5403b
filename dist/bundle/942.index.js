import { modules as shared_661_942 } from './shared-661-942.js'
export const id = 942
export const ids = [942]
export const modules = {
	...shared_661_942,
	64289: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => isJsonObject, Y: () => jsonIn })
		/** What a text says as JSON; undefined: it is none. */ function jsonIn(text) {
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
	67385: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { hw: () => longestMlmodel, mV: () => mlmodelName, tm: () => readMlmodel })
		var $core_text_untrusted_text_0 = __webpack_require__(74213)
		var $signature_json_1 = __webpack_require__(13404)
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
				.then(__webpack_require__.t.bind(__webpack_require__, 38815, 19))
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
	54507: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Fz: () => belongs, WS: () => ofAnotherModel, cq: () => onlyPlace, s1: () => findSignature })
		var $log_model_history_1 = __webpack_require__(56764)
		var $mlmodel_0 = __webpack_require__(67385)
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
	}
}
