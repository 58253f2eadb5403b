export const modules = {
	3627: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ Gk: () => /* binding */ int64,
			/* harmony export */ sq: () => /* binding */ int64Json,
			/* harmony export */ xb: () => /* binding */ compareInt64
		})
		/* harmony export */ function int64(exact) {
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
	6895: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ g: () => /* binding */ requireNewModelName })
		/* harmony export */ /* harmony import */ var $errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $text_untrusted_text_1 = __webpack_require__(4213)
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
	788: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ RS: () => /* binding */ isInPlace,
			/* harmony export */ _l: () => /* binding */ sameVersions,
			/* harmony export */ cJ: () => /* binding */ standsAsDecided
		})
		/* harmony export */ /* harmony import */ var $model_1 = __webpack_require__(6272)
		/* harmony import */ var $target_0 = __webpack_require__(3580)
		/** Whether the version holds the target as a move to it would leave it: alone, where it archives. */ function isInPlace(holders, target, version) {
			return holders.includes(version) && (!(0, $target_0./* .archives */ EK)(target) || 1 === holders.length)
		}
		/** Whether what the change says stood there before still does. */ function standsAsDecided(snapshot, change, target) {
			let holders = (0, $model_1./* .holdersOf */ pW)(snapshot, target)
			switch (change.kind) {
				case 'point-alias':
					return (holders[0] ?? null) === change.from
				case 'remove-alias':
					return holders[0] === change.version
				case 'move-to-stage': {
					let row = snapshot.versions.find(({ version }) => version === change.version)
					let sameStage = void 0 === row || row.stage === change.from
					// Who else is in Archived or None is nobody's business.
					return sameStage && ('retirement' === target.kind || sameVersions(holders, change.holders))
				}
			}
		}
		function sameVersions(a, b) {
			return a.length === b.length && a.every(version => b.includes(version))
		}
	}
}
