export const modules = {
	66931: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RF: () => lowerSource,
			UV: () => canonicalSource,
			Zb: () => requireThreeLevels,
			wg: () => hasThreeLevels,
			yS: () => isSameName
		})
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_model_copy_2 = __webpack_require__(51464)
		var $core_model_model_3 = __webpack_require__(86272)
		var $core_text_untrusted_text_1 = __webpack_require__(74213)
		/** Unity Catalog does not distinguish names by case, and keeps them in lower case. */ function isSameName(a, b) {
			return a.toLowerCase() === b.toLowerCase()
		}
		/**
		 * `catalog.schema.model`: MLflow fills in what is missing only from a Spark session. A quote would end the name
		 * in a search, which knows no escape.
		 */ function hasThreeLevels(model) {
			let levels = model.split('.')
			return 3 === levels.length && levels.every(level => /^[^\s/'\p{Cc}]+$/u.test(level))
		}
		function requireThreeLevels(model) {
			if (hasThreeLevels(model)) return
			throw new $core_errors_errors_0./* .UsageError */ eb(
				`'${(0, $core_text_untrusted_text_1./* .visible */ RK)(model)}' is not the name of a model in Unity Catalog. Write catalog.schema.model, as in main.ml.fraud_detector, without spaces, slashes and quotes.`
			)
		}
		/** The same source, with the name as Unity Catalog keeps it. */ function canonicalSource(source) {
			let copied = (0, $core_model_copy_2./* .copySource */ XR)(source)
			return null === copied ? source : lowerSource(copied)
		}
		function lowerSource({ model, version }) {
			return (0, $core_model_copy_2./* .copySourceText */ mx)({ model: (0, $core_model_model_3./* .modelName */ fD)(model.toLowerCase()), version })
		}
	}
}
