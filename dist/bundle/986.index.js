import { modules as shared_593_661_986 } from './shared-593-661-986.js'
export const id = 986
export const ids = [986]
export const modules = {
	...shared_593_661_986,
	54831: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => boundedText })
		/**
		 * The text of an answer of at most so many bytes, in UTF-8; null: it is longer, and the rest was not
		 * read. What stops reading destroys the stream, and with it the connection.
		 */ async function boundedText(body, mostBytes) {
			let decoder = new TextDecoder()
			let text = ''
			let length = 0
			for await (let chunk of body ?? []) {
				length += chunk.length
				if (length > mostBytes) return null
				text += decoder.decode(chunk, { stream: true })
			}
			return text + decoder.decode()
		}
	},
	60424: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readArtifacts: () => readArtifacts })
		var $artifacts_artifact_tree_0 = __webpack_require__(46098)
		var $artifacts_local_tree_1 = __webpack_require__(29413)
		var $artifacts_read_artifacts_2 = __webpack_require__(49946)
		var $model_location_3 = __webpack_require__(17661)
		/** Every artifact of a version, where they are on this machine. `cwd` null: no relative paths. */ async function readArtifacts(location, cwd) {
			return await (0, $artifacts_read_artifacts_2./* .readArtifacts */ M)(() => opened(location, cwd))
		}
		function opened(location, cwd) {
			if ('nowhere' === location.kind) throw new $artifacts_artifact_tree_0./* .NotReadable */ S('no-place', location.because)
			let { folder, whose } = location
			switch (folder.kind) {
				case 'local':
					return { tree: (0, $artifacts_local_tree_1./* .localTree */ q)(folder.path, cwd), whose, mustSay: false }
				case 'refused':
					throw new $artifacts_artifact_tree_0./* .NotReadable */ S('no-place', folder.because)
				case 'proxied':
				case 'web':
				case 'store':
					throw new $artifacts_artifact_tree_0./* .NotReadable */ S('no-place', $model_location_3./* .onlyOnThisMachine */ z)
			}
		}
	}
}
