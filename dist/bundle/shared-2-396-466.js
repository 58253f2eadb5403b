export const modules = {
	13627: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Gk: () => int64, sq: () => int64Json, xb: () => compareInt64 })
		function int64(exact) {
			let number = Number(exact)
			return Number.isSafeInteger(number) ? number : exact
		}
		/** For sorting, the least first; exact, also where one is a number and the other a bigint. */ function compareInt64(a, b) {
			return a < b ? -1 : a > b ? 1 : 0
		}
		/** A JSON number where that is exact, else the decimal text. */ function int64Json(value) {
			return 'bigint' == typeof value ? String(value) : value
		}
	},
	16895: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => requireNewModelName })
		var $errors_errors_0 = __webpack_require__(58692)
		var $text_untrusted_text_1 = __webpack_require__(74213)
		let longest = 256
		/**
		 * Throws a `UsageError` where MLflow takes no new registered model of that name. Older servers check less,
		 * and `sqlite:` has no server, so this is checked before anything is written, whatever the registry.
		 */ function requireNewModelName(name) {
			let fault = newModelNameFault(name)
			if (null === fault) return
			throw new $errors_errors_0./* .UsageError */ eb(
				`MLflow does not accept a registered model named ${(0, $text_untrusted_text_1./* .visible */ RK)(name)}: the name ${fault}. A name has 1 to ${longest} characters, no / and no :, does not begin with "..", and is not only blanks.`
			)
		}
		/** After "the name"; null: MLflow takes it. */ function newModelNameFault(name) {
			if ('' === name.trim()) return 'is blank'
			if (/[/:]/.test(name)) return 'has a / or a :'
			if ('.' === name || name.startsWith('..')) return 'reads as a path'
			if (!name.isWellFormed() || name.includes('\0')) return 'has a NUL character or invalid Unicode'
			let { length } = [...name]
			return length > longest ? `has ${length} characters` : null
		}
	},
	62057: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Fm: () => requireTarget, YM: () => allCapabilities, zq: () => requireStages })
		var $core_errors_errors_0 = __webpack_require__(58692)
		/** MLflow's own. */ let allCapabilities = { stages: true, aliases: true, tagsInListings: true, copies: true, mostTags: null, login: 'mlflow' }
		/** Throws a `UsageError` where the registry has no such targets. */ function requireTarget(registry, target) {
			if ('alias' !== target.kind) requireStages(registry, target.stage)
			else if (!registry.capabilities.aliases) throw noAliases(registry)
		}
		function noAliases({ address }) {
			return new $core_errors_errors_0./* .UsageError */ eb(
				input =>
					`The registry at ${address} has no aliases. Use ${input('stage')} in place of ${input('alias')}, or another registry: in Databricks, models have aliases in Unity Catalog (databricks-uc).`
			)
		}
		/** The same where a stage is named otherwise: as a version, or in a gate. */ function requireStages({ address, capabilities }, stage) {
			if (capabilities.stages) return
			throw new $core_errors_errors_0./* .UsageError */ eb(
				input =>
					`The registry at ${address} has no stages, so there is no stage ${stage}. Use an alias in its place: ${input('alias')}, such as champion; in gates and versions "alias:champion".`
			)
		}
	}
}
