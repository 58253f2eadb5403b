import { modules as shared_178_466_593_633_661 } from './shared-178-466-593-633-661.js'
import { modules as shared_466_633 } from './shared-466-633.js'
export const id = 633
export const ids = [633]
export const modules = {
	...shared_178_466_593_633_661,
	...shared_466_633,
	46098: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => NotReadable })
		/** Why the artifacts cannot be read. Never leaves this room's functions. */ class NotReadable extends Error {
			unread
			constructor(reason, because) {
				super(because)
				this.unread = { kind: 'not-readable', reason, because }
			}
		}
	},
	29413: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => localTree })
		var node$fs_0 = __webpack_require__(73024)
		var node$fs_promises_1 = __webpack_require__(51455)
		var node$path_2 = __webpack_require__(76760)
		var $core_artifacts_artifact_path_3 = __webpack_require__(46781)
		var $core_errors_errors_4 = __webpack_require__(58692)
		var $core_text_untrusted_text_7 = __webpack_require__(74213)
		var $artifact_tree_5 = __webpack_require__(46098)
		var $walk_6 = __webpack_require__(13658)
		let absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'])
		let refused = new Set(['EACCES', 'EPERM'])
		/**
		 * The artifacts in a folder of this machine. In it, no symbolic link is followed, and no pipe or device is
		 * opened. `cwd` is what a relative path is relative to; null: nothing, so such a path is not read.
		 */ function localTree(path, cwd) {
			if (null === cwd && !(0, node$path_2.isAbsolute)(path))
				throw new $artifact_tree_5./* .NotReadable */ S(
					'no-place',
					`the path ${(0, $core_text_untrusted_text_7./* .visible */ RK)(path, 300)} is relative to a folder that is not known here`
				)
			let root = null === cwd ? path : (0, node$path_2.resolve)(cwd, path)
			let stamps = new Map()
			return {
				async list(folder) {
					let entries = await attempt((0, node$path_2.join)(root, folder), at => entriesOf(at, '' !== folder))
					for (let { name, stamp } of entries) stamps.set((0, $core_artifacts_artifact_path_3./* .pathIn */ lW)(folder, name), stamp)
					return entries
				},
				read: (file, _, fold) => attempt((0, node$path_2.join)(root, file), at => contentOf(at, stamps.get(file), fold))
			}
		}
		async function entriesOf(folder, isBelow) {
			// The model's own folder may be reached through links, as /tmp is on some machines.
			if (isBelow && !(await (0, node$fs_promises_1.lstat)(folder)).isDirectory()) throw noFile(folder)
			let entries = []
			for await (let { name } of await (0, node$fs_promises_1.opendir)(folder)) {
				let path = (0, node$path_2.join)(folder, name)
				let found = await (0, node$fs_promises_1.lstat)(path, { bigint: true })
				if (found.isFile()) entries.push({ name, kind: 'file', size: Number(found.size), stamp: stampOf(found) })
				else if (found.isDirectory()) entries.push({ name, kind: 'folder', size: null, stamp: '' })
				else throw noFile(path)
				if (entries.length > $walk_6./* .mostFiles */ p)
					throw new $artifact_tree_5./* .NotReadable */ S(
						'not-safe',
						`${(0, $core_text_untrusted_text_7./* .visible */ RK)(folder, 300)} has more than ${$walk_6./* .mostFiles */ p} files`
					)
			}
			return entries
		}
		function stampOf({ ino, mtimeNs, ctimeNs }) {
			return `${ino} ${mtimeNs} ${ctimeNs}`
		}
		/** `stamp`: of the file that was listed; undefined: none was. */ async function contentOf(path, stamp, fold) {
			let { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node$fs_0.constants
			// Without O_NONBLOCK, opening a pipe waits for somebody who writes into it.
			let opened = await (0, node$fs_promises_1.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
			try {
				let found = await opened.stat({ bigint: true })
				if (!found.isFile()) throw noFile(path)
				// A folder that is another one now leads to another file.
				if (void 0 !== stamp && stampOf(found) !== stamp)
					throw new $artifact_tree_5./* .NotReadable */ S(
						'changed',
						`${(0, $core_text_untrusted_text_7./* .visible */ RK)(path, 300)} is not the file that was listed`
					)
				return await fold(opened.createReadStream({ autoClose: false, highWaterMark: 1048576 }))
			} finally {
				await opened.close()
			}
		}
		function noFile(path) {
			return new $artifact_tree_5./* .NotReadable */ S(
				'not-safe',
				`${(0, $core_text_untrusted_text_7./* .visible */ RK)(path, 300)} is a symbolic link or no regular file, and is not opened`
			)
		}
		async function attempt(path, work) {
			try {
				return await work(path)
			} catch (error) {
				if (error instanceof $artifact_tree_5./* .NotReadable */ S) throw error
				let code = String(Reflect.get(Object(error), 'code') ?? 'unknown error')
				let shown = (0, $core_text_untrusted_text_7./* .visible */ RK)(path, 300)
				if (absent.has(code)) throw new $artifact_tree_5./* .NotReadable */ S('not-there', `this machine has no ${shown}`)
				if (refused.has(code)) throw new $artifact_tree_5./* .NotReadable */ S('not-there', `this user may not read ${shown}`)
				if ('ELOOP' === code) throw noFile(path)
				throw new $core_errors_errors_4./* .RegistryError */ gl(`Could not read the artifact ${shown} (${code}).`, { cause: error })
			}
		}
	},
	49946: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { M: () => readArtifacts })
		var external_node_crypto_ = __webpack_require__(77598)
		var artifact_path = __webpack_require__(46781)
		var statement = __webpack_require__(46002)
		var json = __webpack_require__(64289)
		var untrusted_text = __webpack_require__(74213)
		var bounded_text = __webpack_require__(54831)
		var signatures_mlmodel = __webpack_require__(67385)
		var artifact_tree = __webpack_require__(46098)
		// CONCATENATED MODULE: ./src/registry/artifacts/file-parts.ts
		/** Of one file. A signature that lists more of a model is not verified anyway. */ let mostParts = 100_000
		function partsOf(path, { method, hash, shardSize }) {
			let algorithm = 'sha256' === hash ? 'sha256' : 'blake2b512'
			if ('shards' === method) return new Shards(path, algorithm, shardSize ?? 0 / 0)
			if ('sha256' === hash) return null
			let whole = (0, external_node_crypto_.createHash)(algorithm)
			return { update: chunk => void whole.update(chunk), end: () => [{ name: path, digest: whole.digest('hex') }] }
		}
		/** Byte ranges of one length, the last of them as long as the rest; none of an empty file. */ class Shards {
			#path
			#algorithm
			#size
			#ended = []
			#hash
			#start = 0
			#at = 0
			constructor(path, algorithm, size) {
				this.#path = path
				this.#algorithm = algorithm
				this.#size = size
				this.#hash = (0, external_node_crypto_.createHash)(algorithm)
			}
			update(chunk) {
				for (let from = 0; from < chunk.length; ) {
					let part = chunk.subarray(from, from + this.#start + this.#size - this.#at)
					this.#hash.update(part)
					this.#at += part.length
					from += part.length
					if (this.#at === this.#start + this.#size) this.#endShard()
				}
			}
			end() {
				if (this.#at > this.#start) this.#endShard()
				return this.#ended
			}
			#endShard() {
				let name = `${this.#path}:${this.#start}:${this.#at}`
				this.#ended.push({ name, digest: this.#hash.digest('hex') })
				this.#hash = (0, external_node_crypto_.createHash)(this.#algorithm)
				this.#start = this.#at
				if (this.#ended.length <= mostParts) return
				throw new artifact_tree./* NotReadable */ S('not-safe', `an artifact has more than ${mostParts} shards`)
			}
		}
		var search = __webpack_require__(54507)
		// CONCATENATED MODULE: ./src/registry/artifacts/own-files.ts
		/** Before anything else is read of a folder that may be anybody's. */ async function throwIfStrange({ tree, whose, mustSay }) {
			if (!mustSay) return
			let text = await tree.read(signatures_mlmodel./* mlmodelName */ mV, null, chunks =>
				(0, bounded_text./* boundedText */ L)(chunks, signatures_mlmodel./* longestMlmodel */ hw)
			)
			await throwIfOfAnother(text, { whose, mustSay })
		}
		/**
		 * A model may be signed as it should, and be another one, which somebody has put there with its
		 * signature. `mlmodel`: the text of the MLmodel that was read with the others; null: there is none.
		 */ async function throwIfOfAnother(mlmodel, { whose, mustSay }) {
			if (null === whose) return
			let said = null === mlmodel ? { runId: null, modelId: null } : await (0, signatures_mlmodel./* readMlmodel */ tm)(mlmodel)
			let named = 'run' === whose.kind ? said.runId : said.modelId
			if (null === named ? !mustSay : (0, search./* belongs */ Fz)(said, whose)) return
			throw new artifact_tree./* NotReadable */ S('of-another-model', (0, search./* ofAnotherModel */ WS)(whose).because)
		}
		var walk = __webpack_require__(13658)
		// CONCATENATED MODULE: ./src/registry/artifacts/read-artifacts.ts
		/** Bytes. The signature of ten thousand files with long paths has about as many. */ let longestSignature = 8388608
		/** At once: the small files of a model must not wait for each other. */ let readers = 4
		/**
		 * Reads all artifacts in a tree to their ends, each once, and keeps none of them. Every file is listed again
		 * afterwards: what somebody wrote to meanwhile has no digest.
		 *
		 * @throws RegistryError where the place is down or refuses the credentials
		 */ async function readArtifacts(open) {
			try {
				let opened = open()
				let { tree } = opened
				await throwIfStrange(opened)
				let listed = await (0, walk./* walk */ G)(tree)
				let isSignature = ({ path }) => path === artifact_path./* signatureName */ S1
				let signature = listed.find(isSignature)
				let text = void 0 === signature ? null : await signatureText(tree, signature)
				let { files, mlmodel } = await digested(
					tree,
					listed.filter(it => !isSignature(it)),
					null === text ? null : (0, statement./* wantedSerialization */ gm)(text)
				)
				if (files.every(({ path }) => (0, artifact_path./* isOutsideModel */ nH)(path)))
					throw new artifact_tree./* NotReadable */ S('not-there', 'the folder of the model has no files')
				if (stampOf(await (0, walk./* walk */ G)(tree)) !== stampOf(listed))
					throw new artifact_tree./* NotReadable */ S('changed', 'the artifacts changed while they were read')
				await throwIfOfAnother(mlmodel, opened)
				let read = { kind: 'read', files, signature: text }
				return null !== text && (0, statement./* isKeyless */ XD)(text) ? { ...read, keyless: await keylessSigning(text) } : read
			} catch (error) {
				if (error instanceof artifact_tree./* NotReadable */ S) return error.unread
				throw error
			}
		}
		/** Few models are signed so, and few runs load what verifies it. */ async function keylessSigning(text) {
			let { verifyKeyless } = await Promise.all(/* import() */ [__webpack_require__.e(168), __webpack_require__.e(196)]).then(
				__webpack_require__.bind(__webpack_require__, 70815)
			)
			let found = verifyKeyless((0, json./* jsonIn */ Y)(text), null)
			if ('refused' === found.kind) return found
			let { identity, issuer } = found
			return { kind: 'verified', identity, issuer }
		}
		async function signatureText(tree, { path, size }) {
			let text = await tree.read(path, size, chunks => (0, bounded_text./* boundedText */ L)(chunks, longestSignature))
			if (null !== text) return text
			throw new artifact_tree./* NotReadable */ S('not-safe', `the file ${artifact_path./* signatureName */ S1} is larger than 8 MB`)
		}
		async function digested(tree, listed, serialization) {
			let files = []
			let mlmodel = null
			let waiting = [...listed]
			let readOn = async () => {
				for (let file = waiting.shift(); void 0 !== file; file = waiting.shift()) {
					let read = await digestedFile(tree, file, serialization)
					files.push(read.file)
					mlmodel ??= read.text
				}
			}
			try {
				await Promise.all(Array.from({ length: readers }, readOn))
			} finally {
				// Where one cannot be read, nobody begins with another.
				waiting.length = 0
			}
			return { files: files.sort((a, b) => (0, artifact_path./* byCodePoints */ U)(a.path, b.path)), mlmodel }
		}
		async function digestedFile(tree, { path, size }, serialization) {
			return await tree.read(path, size, async chunks => {
				let hash = (0, external_node_crypto_.createHash)('sha256')
				let parts = null === serialization ? null : partsOf(path, serialization)
				let kept = []
				let bytes = 0
				for await (let chunk of chunks) {
					bytes += chunk.length
					if (null !== size && bytes > size) throw otherSize(path, size)
					hash.update(chunk)
					parts?.update(chunk)
					if (path === signatures_mlmodel./* mlmodelName */ mV && bytes <= signatures_mlmodel./* longestMlmodel */ hw) kept.push(chunk)
				}
				if (null !== size && bytes !== size) throw otherSize(path, size)
				let isMlmodel = path === signatures_mlmodel./* mlmodelName */ mV && bytes <= signatures_mlmodel./* longestMlmodel */ hw
				return {
					file: { path, bytes, sha256: hash.digest('hex'), parts: parts?.end() ?? null },
					text: isMlmodel ? new TextDecoder().decode(Buffer.concat(kept)) : null
				}
			})
		}
		function otherSize(path, size) {
			return new artifact_tree./* NotReadable */ S(
				'changed',
				`the artifact ${(0, untrusted_text./* visible */ RK)(path, 300)} does not have the ${size} bytes that its listing says`
			)
		}
		function stampOf(files) {
			return JSON.stringify(files.map(({ path, size, stamp }) => [path, size, stamp]).sort())
		}
	},
	13658: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => walk, p: () => mostFiles })
		var $core_artifacts_artifact_path_0 = __webpack_require__(46781)
		var $core_text_untrusted_text_2 = __webpack_require__(74213)
		var $artifact_tree_1 = __webpack_require__(46098)
		/** A model has about ten files, a checkpoint that is split up a few hundred. */ let mostFiles = 10_000
		let mostFolders = 2_000
		/** Bytes of all files: more than any model has, and than a job can read before it ends. */ let mostBytes = 1_000_000_000_000
		/** Every file in the folder of a model; no folder is asked about twice. */ async function walk(tree) {
			let files = []
			let folders = ['']
			let bytes = 0
			// A folder that a hostile listing puts into itself would go on for ever.
			for (let at = 0; at < folders.length; at++) {
				let folder = folders[at] ?? ''
				let names = new Set()
				for (let entry of await tree.list(folder)) {
					let { name } = entry
					let path = (0, $core_artifacts_artifact_path_0./* .pathIn */ lW)(folder, name)
					let problem = names.has(name) ? 'is listed twice' : (0, $core_artifacts_artifact_path_0./* .nameProblem */ rH)(folder, name)
					if (null !== problem) throw notSafe(`the path ${(0, $core_text_untrusted_text_2./* .visible */ RK)(path, 300)} in the artifacts ${problem}`)
					names.add(name)
					bytes += entry.size ?? 0
					if (bytes > mostBytes) throw notSafe('there is more than 1 TB of artifacts')
					if ('folder' === entry.kind) folders.push(path)
					else files.push({ ...entry, path })
					if (files.length > mostFiles) throw notSafe(`there are more than ${mostFiles} artifacts`)
					if (folders.length > mostFolders) throw notSafe(`there are more than ${mostFolders} folders of artifacts`)
				}
			}
			return files
		}
		function notSafe(because) {
			return new $artifact_tree_1./* .NotReadable */ S('not-safe', because)
		}
	}
}
