import { modules as shared_178_466_593_633_661 } from './shared-178-466-593-633-661.js'
import { modules as shared_178_249_603 } from './shared-178-249-603.js'
import { modules as shared_178_249 } from './shared-178-249.js'
import { modules as shared_178_249_593_603 } from './shared-178-249-593-603.js'
export const id = 178
export const ids = [178]
export const modules = {
	...shared_178_466_593_633_661,
	...shared_178_249_603,
	...shared_178_249,
	...shared_178_249_593_603,
	42178: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readSignature: () => readSignature })
		var $signatures_search_0 = __webpack_require__(54507)
		var $artifacts_1 = __webpack_require__(53290)
		var $model_location_2 = __webpack_require__(78062)
		/** In at most three requests, each of which is sent again as the settings say. */ async function readSignature(client, version, model) {
			return await (0, $signatures_search_0./* .findSignature */ s1)(
				placesOf(client, await (0, $model_location_2./* .locateModel */ S)(client, version, model))
			)
		}
		function placesOf(client, location) {
			if ('nowhere' === location.kind) return (0, $signatures_search_0./* .onlyPlace */ cq)({ kind: 'not-there', because: location.because })
			let { folder, fetched, whose, isUncertain, history } = location
			let files = (0, $artifacts_1./* .mlmodelPlaces */ $D)(client, folder, fetched, whose)
			return { files: isUncertain ? files.map(place => ({ ...place, whose })) : files, history }
		}
	}
}
