export const modules = {
	90788: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { RS: () => isInPlace, _l: () => sameVersions, cJ: () => standsAsDecided })
		var $model_1 = __webpack_require__(86272)
		var $target_0 = __webpack_require__(63580)
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
