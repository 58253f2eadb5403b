import { modules as shared_178_249_603 } from './shared-178-249-603.js'
import { modules as shared_178_249 } from './shared-178-249.js'
import { modules as shared_178_249_593_603 } from './shared-178-249-593-603.js'
export const id = 249
export const ids = [249]
export const modules = {
	...shared_178_249_603,
	...shared_178_249,
	...shared_178_249_593_603,
	44249: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { readArtifacts: () => readArtifacts })
		var untrusted_text = __webpack_require__(74213)
		var artifact_tree = __webpack_require__(46098)
		var local_tree = __webpack_require__(29413)
		var read_artifacts = __webpack_require__(49946)
		var artifacts = __webpack_require__(53290)
		var model_location = __webpack_require__(78062)
		var schemas = __webpack_require__(63619)
		var artifact_path = __webpack_require__(46781)
		var artifact_folder = __webpack_require__(24794)
		var answers = __webpack_require__(22882)
		var failures = __webpack_require__(50963)
		// CONCATENATED MODULE: ./src/registry/mlflow/proxied-tree.ts
		/** Bytes. Ten thousand long names take about as many. */ let longestListing = 4194304
		/** A server that sends less than this in a second, on the average of a file, is taken for one that hangs. */ let slowestBytes = 262144
		/** What is directly in a folder of artifacts. */ let listingAnswer = schemas./* object */ Ikc({
			files: (0, answers./* list */ p_)(
				schemas./* object */ Ikc({
					path: schemas./* string */ YjP(),
					is_dir: schemas./* nullish */ cl6(schemas./* boolean */ zMY()),
					file_size: schemas./* nullish */ cl6(answers./* int64 */ Gk)
				})
			)
		})
		let words = { hasNone: 'has no such artifact', isClosed: 'does not allow reading its artifacts' }
		/** The artifacts that a tracking server gives out as a proxy. `root`: below the proxy's own path. */ function proxiedTree(client, root) {
			let folder = (0, artifact_folder./* encodedPath */ y)(root)
			return {
				list: below => listed(client, '' === below ? decoded(folder) : (0, artifact_path./* pathIn */ lW)(decoded(folder), below)),
				read: (path, size, fold) => content(client, `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`, size, fold)
			}
		}
		/** The server decodes a path once, and a query too: both must mean the same folder. */ function decoded(path) {
			try {
				return decodeURIComponent(path)
			} catch {
				throw new artifact_tree./* NotReadable */ S('no-place', 'the artifact URI is not valid Unicode text')
			}
		}
		async function listed(client, path) {
			let call = { method: 'GET', path: artifacts./* proxyPath */ IR, query: { path }, longestAnswer: longestListing }
			let asked = await (0, artifacts./* askForFile */ lV)(client, call, 'proxied', words)
			switch (asked.kind) {
				case 'not-there':
					throw new artifact_tree./* NotReadable */ S('no-place', asked.because)
				case 'overlong':
					throw new artifact_tree./* NotReadable */ S('not-safe', 'the listing of the artifacts is longer than 4 MB')
				case 'answer': {
					let reading = (0, answers./* readAnswer */ JN)(asked.answer.text, listingAnswer)
					if ('read' !== reading.kind) throw (0, failures./* unreadable */ O$)(client.connection, call, asked.answer, reading.why, reading.cause)
					return reading.value.files.map(entryOf)
				}
			}
		}
		/** MLflow leaves out the size of an empty file, so none says nothing. */ function entryOf({ path: name, is_dir: isFolder, file_size: given }) {
			let size = null == given ? null : Number(given)
			if (null !== size && !(Number.isSafeInteger(size) && size >= 0))
				throw new artifact_tree./* NotReadable */ S('not-safe', 'the listing of the artifacts has a size that no file has')
			return { name, kind: true === isFolder ? 'folder' : 'file', size, stamp: '' }
		}
		async function content(client, path, size, fold) {
			let { answerTimeout } = client.connection
			let read = {}
			let call = {
				method: 'GET',
				path: `${artifacts./* proxyPath */ IR}/${path}`,
				longestTime: answerTimeout + Math.ceil(((size ?? 0) / slowestBytes) * 1000),
				// What breaks on the way is sent again; what is refused stays so.
				sink: async chunks => {
					try {
						read.value = { of: await fold(chunks) }
					} catch (error) {
						if (!(error instanceof artifact_tree./* NotReadable */ S)) throw error
						read.refused = error
					}
				}
			}
			let asked = await (0, artifacts./* askForFile */ lV)(client, call, 'proxied', words)
			if ('not-there' === asked.kind) throw new artifact_tree./* NotReadable */ S('not-there', asked.because)
			if (void 0 !== read.refused) throw read.refused
			if ('answer' === asked.kind && void 0 !== read.value) {
				// A login page in a file's place is an error that can be helped.
				let isPage = /html/i.test(asked.answer.contentType) && !/\.x?html?$/i.test(path)
				if (!isPage) return read.value.of
				throw (0, failures./* unreadable */ O$)(client.connection, call, asked.answer, 'it is a web page', void 0)
			}
			throw new Error('an answer of status 200 was not passed on')
		}
		// CONCATENATED MODULE: ./src/registry/mlflow/read-artifacts.ts
		/** Every artifact of a version: from the server as a proxy, or from this machine. */ async function readArtifacts(client, version, model) {
			let location = await (0, model_location./* locateModel */ S)(client, version, model)
			return await (0, read_artifacts./* readArtifacts */ M)(() => opened(client, location))
		}
		function opened(client, location) {
			if ('nowhere' === location.kind) throw new artifact_tree./* NotReadable */ S('no-place', location.because)
			let { folder, whose, isUncertain } = location
			switch (folder.kind) {
				case 'refused':
					throw new artifact_tree./* NotReadable */ S('no-place', folder.because)
				case 'store':
					throw new artifact_tree./* NotReadable */ S('no-place', `artifacts in ${folder.scheme}: are not read from here`)
				case 'proxied':
				case 'web': {
					let path = (0, artifacts./* proxiedPath */ rx)(client, folder)
					if (null === path) throw new artifact_tree./* NotReadable */ S('no-place', 'the artifacts are on another server')
					if (/^[/.]*$/.test(path)) throw new artifact_tree./* NotReadable */ S('no-place', 'that would be the artifacts of all experiments')
					return { tree: proxiedTree(client, path), whose, mustSay: isUncertain }
				}
				case 'local':
					// The server may be another machine, where that path is another folder.
					if (null !== whose) return { tree: (0, local_tree./* localTree */ q)(folder.path, null), whose, mustSay: true }
					throw new artifact_tree./* NotReadable */ S(
						'no-place',
						`the version names no run, so it is not known whether ${(0, untrusted_text./* visible */ RK)(folder.path, 300)} belongs to it`
					)
			}
		}
	}
}
