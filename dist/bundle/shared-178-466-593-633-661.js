export const modules = {
	7692: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Br: () => pathBelow,
			CK: () => experimentNamedIn,
			Ed: () => fileIn,
			JA: () => loggedModelAt,
			bS: () => runsNamedIn,
			zA: () => modelSource
		})
		var $model_model_0 = __webpack_require__(86272)
		function modelSource(source) {
			let model = /^models:\/+(m-[0-9a-f]+)\/*$/.exec(source)?.[1]
			if (void 0 !== model) return { kind: 'logged-model', model: (0, $model_model_0./* .loggedModelId */ rH)(model) }
			if (source.startsWith('models:')) return { kind: 'copy' }
			// An id stands in the path of a request and in a search filter: no other characters.
			// MLflow's client takes `runs:///RUN/PATH` and `runs://HOST/RUN/PATH` for the same.
			let [, run, path = ''] = /^runs:\/(?:\/[^/]*\/)?([\w-]+)(?:\/(.*))?$/s.exec(source) ?? []
			if (void 0 !== run) return { kind: 'run', run: (0, $model_model_0./* .runId */ Vz)(run), path: trimmed(path) }
			if (/^\s*(?:runs|models):/i.test(source)) return { kind: 'not-readable' }
			// A folder among the artifacts of one logged model may be called like another one.
			if (loggedModelsIn(source).size > 1) return { kind: 'not-readable' }
			return { kind: 'folder', uri: source }
		}
		/** The logged model among whose artifacts a folder is: `…/models/m-…/artifacts`; null: of none. */ function loggedModelAt(uri) {
			let [only, ...others] = loggedModelsIn(uri)
			return void 0 === only || others.length > 0 ? null : only
		}
		function loggedModelsIn(uri) {
			let ids = uri.matchAll(/\/(m-[0-9a-f]{32})(?=\/|$)/g)
			return new Set([...ids].map(([, id = '']) => (0, $model_model_0./* .loggedModelId */ rH)(id)))
		}
		/**
		 * The runs that a folder's path names, in whatever way it is written: MLflow lays artifacts out as
		 * `…/RUN/artifacts/…`, and takes any other path as well.
		 */ function runsNamedIn(uri) {
			let plain = uri.replaceAll(/%([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))).toLowerCase()
			let ids = plain.matchAll(/(?<![0-9a-z]|m-)[0-9a-f]{32}(?![0-9a-z])/g)
			return [...ids].map(([id]) => (0, $model_model_0./* .runId */ Vz)(id))
		}
		/** The experiment that a folder of a run's artifacts is in by its path: `…/EXPERIMENT/RUN/artifacts/…`. */ function experimentNamedIn(uri, run) {
			return uri.match(/[^/]+/g)?.find((_, at, parts) => parts[at + 1] === run && 'artifacts' === parts[at + 2] && /^\d+$/.test(parts[at] ?? '')) ?? null
		}
		/** The path of a folder below a run's artifacts, with no slash round it; null: it is not there. */ function pathBelow(root, uri) {
			let top = root.replace(/\/+$/, '')
			let whole = uri.replace(/\/+$/, '')
			if ('' === top) return null
			if (whole === top) return ''
			return whole.startsWith(`${top}/`) ? trimmed(whole.slice(top.length)) : null
		}
		/** The path of a file in a folder below the root, as MLflow writes it. */ function fileIn(path, name) {
			return '' === path ? name : `${path}/${name}`
		}
		function trimmed(path) {
			return path.replace(/^\/+|\/+$/g, '')
		}
	}
}
