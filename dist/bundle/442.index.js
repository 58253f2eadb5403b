export const id = 442
export const ids = [442]
export const modules = {
	9442: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { readSignature: () => /* binding */ readSignature })
		var errors = __webpack_require__(8692)
		var model_source = __webpack_require__(7692)
		var untrusted_text = __webpack_require__(4213)
		var artifact_folder = __webpack_require__(4794)
		var mlmodel = __webpack_require__(7385)
		var search = __webpack_require__(4507)
		var artifact_answers = __webpack_require__(829)
		var external_node_path_ = __webpack_require__(6760)
		var local_mlmodel = __webpack_require__(19)
		var answers = __webpack_require__(2882)
		var failures = __webpack_require__(963)
		// CONCATENATED MODULE: ./src/registry/mlflow/artifacts.ts
		let proxyPath = '/api/2.0/mlflow-artifacts/artifacts'
		/**
		 * Where the MLmodel in this folder may be had: from the server as a proxy of its artifacts; where
		 * it is none, by the page `fetched` with which the server's own UI shows a file; and from this
		 * machine, where the folder is a whole path. The server may be another machine, where that path is
		 * another folder, so such a file counts only if it says itself that it is `whose`; null: of nobody
		 * that the version names, so it never counts.
		 */ function mlmodelPlaces(client, folder, fetched, whose) {
			let fetch = null === fetched ? [] : [believed(() => readFile(client, fetched, 'fetched'))]
			switch (folder.kind) {
				case 'refused':
					return [believed(() => notThere(folder.because))]
				case 'proxied':
				case 'web': {
					let path = proxiedPath(client, folder)
					if (null === path) return [believed(() => notThere('the artifacts are on another server'))]
					let call = { method: 'GET', path: `${proxyPath}/${(0, artifact_folder./* encodedPath */ y)(path)}/${mlmodel./* mlmodelName */ mV}` }
					return [believed(() => readFile(client, call, 'proxied'))]
				}
				case 'local':
					return [...fetch, namedByServer(folder.path, whose)]
				case 'store':
					return fetch.length > 0 ? fetch : [believed(() => notThere(`artifacts in ${folder.scheme}: are not read from here`))]
			}
		}
		function believed(look) {
			return { look, whose: null }
		}
		/** Relative to this machine's working directory it would be what a checkout has there. */ function namedByServer(path, whose) {
			let shown = (0, untrusted_text./* visible */ RK)(path, 300)
			if (!(0, external_node_path_.isAbsolute)(path)) return believed(() => notThere(`the path ${shown} is relative to a folder of the server`))
			if (null === whose) return believed(() => notThere(`the version names no run, so it is not known which file in ${shown} belongs to it`))
			return { look: () => (0, local_mlmodel./* readLocalMlmodel */ q)(path, null), whose }
		}
		/** The path below the proxy's own; null: credentials would go to another server. */ function proxiedPath({ connection }, folder) {
			if ('proxied' === folder.kind) {
				let here = null === folder.host || folder.host === new URL(connection.address).host
				return here ? folder.path : null
			}
			let root = `${connection.address}${proxyPath}/`
			return folder.url.startsWith(root) ? folder.url.slice(root.length) : null
		}
		/**
		 * Asks, as often as the settings allow, for one file. An answer that says that there is none, or
		 * that this server does not give out files, is `not-there`; that the server is down or refuses the
		 * credentials is an error.
		 *
		 * @throws RegistryError where there is no answer, or none that can be used
		 */ async function readFile(client, file, route) {
			let { connection } = client
			let call = { ...file, pathMayBeUnknown: true, longestAnswer: mlmodel./* longestMlmodel */ hw }
			let again = client.newPatience()
			for (let tries = 1; ; tries++) {
				let { sent, delivery } = await client.sendOnce(call)
				if ('overlong' === sent.kind && 200 === sent.status) {
					let because = "the model's file MLmodel is larger than 1 MB"
					return { kind: 'not-known', reason: 'unusable', because }
				}
				if ('answer' === sent.kind) {
					if (200 === sent.status) {
						// A login page would be no YAML either, and is an error that can be helped.
						if (!(0, failures./* looksLikeHtml */ te)(sent.contentType, sent.text)) return { kind: 'text', text: sent.text }
						throw (0, failures./* unreadable */ O$)(connection, call, sent, 'it is a web page', void 0)
					}
					if (hasNoFile(client, sent, call)) return notThere(noFile(client, sent))
				}
				let mayGoBetter = 'not-carried-out' === delivery || 'perhaps-carried-out' === delivery
				let next = mayGoBetter ? again(sent) : null
				if (null !== next) {
					await client.waitToRetry(call, sent, next)
					continue
				}
				if ('proxied' === route || 'answer' !== sent.kind || 500 !== sent.status) throw (0, failures./* failure */ V2)(connection, call, sent, tries)
				if (null === (0, answers./* serverError */ ig)(sent.text)) throw brokeDown(client, call, sent, tries)
				return notThere(noFile(client, sent))
			}
		}
		function hasNoFile(client, answer, call) {
			switch (answer.status) {
				case 404:
					return client.saysMissing(answer, call)
				case 400:
				case 405:
				case 501:
					// A folder in the file's place, a path that MLflow takes for unsafe, an older server.
					return true
				case 503:
					// MLflow's own answer with --no-serve-artifacts, and no sign of a server that is down.
					return /artifact serving is disabled|--serve-artifacts/i.test(answer.text)
				default:
					return false
			}
		}
		/**
		 * MLflow 3.17 answers with a page of Flask's where it lacks the driver of a store (boto3, say), and
		 * with the same page where it breaks down in any other way.
		 */ function brokeDown({ connection }, call, sent, tries) {
			let { message } = (0, failures./* failure */ V2)(connection, call, sent, tries)
			return new errors./* RegistryError */ gl(
				`${message} If the server says that it cannot reach its artifact store, install what is missing on the server, or let the server proxy its artifacts (--serve-artifacts).`
			)
		}
		/** In MLflow's own words where it has some; a web page says nothing more than its status. */ function noFile({ connection }, answer) {
			let what = 404 === answer.status ? 'has no MLmodel file of this model' : 'does not allow reading its MLmodel file'
			let inForm = null !== (0, answers./* serverError */ ig)(answer.text)
			let said = inForm ? (0, failures./* shownExchange */ PY)(connection, answer) : `answered ${answer.status}`
			return `the server ${what} (${said})`
		}
		function notThere(because) {
			return { kind: 'not-there', because }
		}
		var reading = __webpack_require__(837)
		// CONCATENATED MODULE: ./src/registry/mlflow/signatures.ts
		let prefix = '/api/2.0/mlflow'
		/** In at most three requests, each of which is sent again as the settings say. */ async function readSignature(client, version, model) {
			let places = new SignaturePlaces(client, version)
			return await (0, search./* findSignature */ s)(null === model ? await places.ofSource() : await places.ofLoggedModel(model))
		}
		/** Asks MLflow where the files of a version's model are. */ class SignaturePlaces {
			#client
			#version
			constructor(client, version) {
				this.#client = client
				this.#version = version
			}
			async ofSource() {
				let source = (0, model_source./* modelSource */ zA)(this.#version.source)
				switch (source.kind) {
					case 'logged-model':
						return await this.ofLoggedModel(source.model)
					case 'run':
						return await this.#ofRun(source.run, source.path)
					case 'copy':
						return await this.#ofCopy()
					case 'not-readable':
						return nowhere('the source of the version cannot be read')
					case 'folder':
						return await this.#ofFolder(source.uri)
				}
			}
			async ofLoggedModel(model) {
				let call = { method: 'GET', path: `${prefix}/logged-models/${model}`, pathMayBeUnknown: true }
				let finding = await this.#client.read(call, artifact_answers./* loggedModelPlace */ Jj)
				if ('missing' === finding.kind) return nowhere(`MLflow has no logged model ${model}`)
				let { model_id, artifact_uri } = finding.value.model.info
				if (model_id !== model) throw this.#answeredAnother(call, model_id)
				return only(this.#inLoggedModel(model, artifact_uri))
			}
			#inLoggedModel(model, uri) {
				let fetched = {
					method: 'GET',
					path: `/ajax-api/2.0/mlflow/logged-models/${model}/artifacts/files`,
					query: { artifact_file_path: mlmodel./* mlmodelName */ mV }
				}
				return this.#inFolder(uri, '', fetched, { kind: 'logged-model', model })
			}
			async #ofRun(id, path) {
				let run = await this.#run(id)
				if (null === run) return nowhere('MLflow has no such run any more')
				let files = this.#inFolder(run.root, path, fileOfRun(id, path), { kind: 'run', run: id })
				return { files, history: async () => ({ tags: run.tags, path }) }
			}
			/**
			 * Where the version that it was copied from has its files. Only the registry knows, which may be
			 * another server than this one: so the file has to name the version's run.
			 */ async #ofCopy() {
				let { runId, source } = this.#version
				let uri = await (0, reading./* readLocation */ m)(this.#client, this.#version)
				if (null === uri || uri === source || null === runId) return nowhere('the tracking server does not say where the version was copied from')
				let whose = { kind: 'run', run: runId }
				let files = this.#inFolder(uri, '', this.#fileOfVersion(), whose)
				return { files: files.map(place => ({ ...place, whose })), history: null }
			}
			async #ofFolder(uri) {
				let folder = (0, artifact_folder./* artifactFolder */ T)(uri)
				if ('local' !== folder.kind && 'store' !== folder.kind) {
					// The run is asked only where the file is not to be had.
					let files = mlmodelPlaces(this.#client, folder, null, null)
					return { files, history: () => this.#history(uri) }
				}
				let history = await this.#history(uri)
				let { runId } = this.#version
				let whose = null === runId ? null : { kind: 'run', run: runId }
				let files = this.#inFolder(uri, '', await this.#fileInFolder(uri, history), whose)
				return { files, history: async () => history }
			}
			/** How the server itself gets at a file of a folder; null: nothing says that it is this folder. */ async #fileInFolder(uri, history) {
				let { runId } = this.#version
				if (null !== runId && null !== history) return fileOfRun(runId, history.path)
				// The registry may be another server than this one, where the name means another model.
				return (await (0, reading./* readLocation */ m)(this.#client, this.#version)) === uri ? this.#fileOfVersion() : null
			}
			#inFolder(uri, path, fetched, whose) {
				return mlmodelPlaces(this.#client, (0, artifact_folder./* artifactFolder */ T)(uri, path), fetched, whose)
			}
			/** null: the folder is not among the artifacts of the version's run. */ async #history(uri) {
				let { runId } = this.#version
				let run = null === runId ? null : await this.#run(runId)
				let path = null === run ? null : (0, model_source./* pathBelow */ Br)(run.root, uri)
				return null === run || null === path ? null : { tags: run.tags, path }
			}
			async #run(id) {
				let call = { method: 'GET', path: `${prefix}/runs/get`, query: { run_id: id } }
				let finding = await this.#client.read(call, artifact_answers./* runPlace */ pi)
				if ('missing' === finding.kind) return null
				let { info, data } = finding.value.run
				if (info.run_id !== id) throw this.#answeredAnother(call, info.run_id)
				return { root: info.artifact_uri ?? '', tags: new Map((data?.tags ?? []).map(({ key, value }) => [key, value ?? ''])) }
			}
			#fileOfVersion() {
				let { model, version } = this.#version
				return { method: 'GET', path: '/model-versions/get-artifact', query: { name: model, version: String(version), path: mlmodel./* mlmodelName */ mV } }
			}
			#answeredAnother(call, id) {
				return new errors./* RegistryError */ gl(
					`${(0, failures./* shownCall */ c6)(this.#client.connection, call)}: MLflow answered with another logged model, '${(0, untrusted_text./* visible */ RK)(id, 80)}'.`
				)
			}
		}
		function fileOfRun(run, path) {
			return { method: 'GET', path: '/get-artifact', query: { run_id: run, path: (0, model_source./* fileIn */ Ed)(path, mlmodel./* mlmodelName */ mV) } }
		}
		function only(files) {
			return { files, history: null }
		}
		function nowhere(because) {
			return (0, search./* onlyPlace */ c)({ kind: 'not-there', because })
		}
	}
}
