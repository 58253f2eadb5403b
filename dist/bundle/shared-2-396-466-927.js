export const modules = {
	63580: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EK: () => archives,
			Ih: () => stageKey,
			LT: () => targetWords,
			Ou: () => targetOfKey,
			gx: () => holderWords,
			hD: () => targetKey,
			mv: () => isSameTarget,
			yZ: () => bareName
		})
		var $text_untrusted_text_1 = __webpack_require__(74213)
		var $model_0 = __webpack_require__(86272)
		/** `stage:Production` or `alias:champion`: the name of a target in records, digests and outputs. */ function targetKey(target) {
			return 'alias' === target.kind ? `alias:${target.alias}` : stageKey(target.stage)
		}
		function stageKey(stage) {
			return `stage:${stage}`
		}
		/** The target of that name, whose former holders were archived or not; null: there is none such. */ function targetOfKey(key, archiveExisting = false) {
			if (key.startsWith('alias:')) {
				let alias = key.slice(6)
				return '' === alias ? null : { kind: 'alias', alias: (0, $model_0./* .aliasName */ sN)(alias) }
			}
			let stage = (0, $model_0./* .canonicalStage */ RQ)(key.slice(6))
			// Keys are written in MLflow's own spelling.
			if (null === stage || key !== stageKey(stage)) return null
			return 'Archived' === stage || 'None' === stage ? { kind: 'retirement', stage } : { kind: 'stage', stage, archiveExisting }
		}
		/** Whether both name the same stage or alias; whether former holders are archived does not count. */ function isSameTarget(a, b) {
			return targetKey(a) === targetKey(b)
		}
		/** Whether a move to the target takes it away from whoever holds it. */ function archives(target) {
			return 'stage' === target.kind && target.archiveExisting
		}
		/** `Production`, `champion`: untrusted text. */ function bareName(target) {
			return 'alias' === target.kind ? target.alias : target.stage
		}
		/** `stage Production`, `alias champion`: as messages for people name a target. */ function targetWords(target) {
			return 'alias' === target.kind ? `alias ${(0, $text_untrusted_text_1./* .visible */ RK)(target.alias)}` : `stage ${target.stage}`
		}
		/** `version 5 and 3`, or `none`. */ function holderWords(holders) {
			return 0 === holders.length ? 'none' : `version ${holders.join(' and ')}`
		}
	}
}
