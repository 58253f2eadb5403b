import { modules as shared_178_466_593_633_661 } from './shared-178-466-593-633-661.js'
import { modules as shared_178_249_593_603 } from './shared-178-249-593-603.js'
import { modules as shared_593_661_986 } from './shared-593-661-986.js'
export const id = 593
export const ids = [593]
export const modules = {
	...shared_178_466_593_633_661,
	...shared_178_249_593_603,
	...shared_593_661_986,
	47593: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { findSignature: () => $signatures_search_1.s1, signaturePlaces: () => signaturePlaces })
		var $signatures_local_mlmodel_0 = __webpack_require__(40019)
		var $signatures_search_1 = __webpack_require__(54507)
		var $model_location_2 = __webpack_require__(17661)
		/** Only files on this machine can be read. `cwd` null: no relative paths. */ function signaturePlaces(location, cwd) {
			if ('nowhere' === location.kind) return (0, $signatures_search_1./* .onlyPlace */ cq)({ kind: 'not-there', because: location.because })
			let { folder, history } = location
			return { files: [{ look: () => lookLocally(folder, cwd), whose: null }], history: null === history ? null : async () => history }
		}
		function lookLocally(folder, cwd) {
			switch (folder.kind) {
				case 'local':
					return (0, $signatures_local_mlmodel_0./* .readLocalMlmodel */ q)(folder.path, cwd)
				case 'refused':
					return { kind: 'not-there', because: folder.because }
				case 'proxied':
				case 'web':
				case 'store':
					return { kind: 'not-there', because: $model_location_2./* .onlyOnThisMachine */ z }
			}
		}
	}
}
