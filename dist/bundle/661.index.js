import { modules as shared_178_466_593_633_661 } from './shared-178-466-593-633-661.js'
import { modules as shared_593_661_986 } from './shared-593-661-986.js'
import { modules as shared_661_942 } from './shared-661-942.js'
export const id = 661
export const ids = [661]
export const modules = {
	...shared_178_466_593_633_661,
	...shared_593_661_986,
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
	}
}
