import { modules as shared_178_466_593 } from './shared-178-466-593.js'
import { modules as shared_178_603 } from './shared-178-603.js'
export const id = 178
export const ids = [178]
export const modules = {
	...shared_178_466_593,
	...shared_178_603,
	2178: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, { /* harmony export */ readSignature: () => /* binding */ readSignature })
		/* harmony export */ /* harmony import */ var $core_errors_errors_0 = __webpack_require__(8692)
		/* harmony import */ var $core_evidence_model_source_8 = __webpack_require__(7692)
		/* harmony import */ var $core_text_untrusted_text_9 = __webpack_require__(4213)
		/* harmony import */ var $signatures_artifact_folder_1 = __webpack_require__(4794)
		/* harmony import */ var $signatures_mlmodel_2 = __webpack_require__(7385)
		/* harmony import */ var $signatures_search_3 = __webpack_require__(4507)
		/* harmony import */ var $artifact_answers_4 = __webpack_require__(829)
		/* harmony import */ var $artifacts_5 = __webpack_require__(3290)
		/* harmony import */ var $failures_6 = __webpack_require__(963)
		/* harmony import */ var $reading_7 = __webpack_require__(837)
		let prefix = '/api/2.0/mlflow'
		/** In at most three requests, each of which is sent again as the settings say. */ async function readSignature(client, version, model) {
			let places = new SignaturePlaces(client, version)
			return await (0, $signatures_search_3./* .findSignature */ s)(null === model ? await places.ofSource() : await places.ofLoggedModel(model))
		}
		/** Asks MLflow where the files of a version's model are. */ class SignaturePlaces {
			#client
			#version
			constructor(client, version) {
				this.#client = client
				this.#version = version
			}
			async ofSource() {
				let source = (0, $core_evidence_model_source_8./* .modelSource */ zA)(this.#version.source)
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
				let finding = await this.#client.read(call, $artifact_answers_4./* .loggedModelPlace */ Jj)
				if ('missing' === finding.kind) return nowhere(`MLflow has no logged model ${model}`)
				let { model_id, artifact_uri } = finding.value.model.info
				if (model_id !== model) throw this.#answeredAnother(call, model_id)
				return only(this.#inLoggedModel(model, artifact_uri))
			}
			#inLoggedModel(model, uri) {
				let fetched = {
					method: 'GET',
					path: `/ajax-api/2.0/mlflow/logged-models/${model}/artifacts/files`,
					query: { artifact_file_path: $signatures_mlmodel_2./* .mlmodelName */ mV }
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
				let uri = await (0, $reading_7./* .readLocation */ m)(this.#client, this.#version)
				if (null === uri || uri === source || null === runId) return nowhere('the tracking server does not say where the version was copied from')
				let whose = { kind: 'run', run: runId }
				let files = this.#inFolder(uri, '', this.#fileOfVersion(), whose)
				return { files: files.map(place => ({ ...place, whose })), history: null }
			}
			async #ofFolder(uri) {
				let folder = (0, $signatures_artifact_folder_1./* .artifactFolder */ T)(uri)
				if ('local' !== folder.kind && 'store' !== folder.kind) {
					// The run is asked only where the file is not to be had.
					let files = (0, $artifacts_5./* .mlmodelPlaces */ $)(this.#client, folder, null, null)
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
				return (await (0, $reading_7./* .readLocation */ m)(this.#client, this.#version)) === uri ? this.#fileOfVersion() : null
			}
			#inFolder(uri, path, fetched, whose) {
				return (0, $artifacts_5./* .mlmodelPlaces */ $)(this.#client, (0, $signatures_artifact_folder_1./* .artifactFolder */ T)(uri, path), fetched, whose)
			}
			/** null: the folder is not among the artifacts of the version's run. */ async #history(uri) {
				let { runId } = this.#version
				let run = null === runId ? null : await this.#run(runId)
				let path = null === run ? null : (0, $core_evidence_model_source_8./* .pathBelow */ Br)(run.root, uri)
				return null === run || null === path ? null : { tags: run.tags, path }
			}
			async #run(id) {
				let call = { method: 'GET', path: `${prefix}/runs/get`, query: { run_id: id } }
				let finding = await this.#client.read(call, $artifact_answers_4./* .runPlace */ pi)
				if ('missing' === finding.kind) return null
				let { info, data } = finding.value.run
				if (info.run_id !== id) throw this.#answeredAnother(call, info.run_id)
				return { root: info.artifact_uri ?? '', tags: new Map((data?.tags ?? []).map(({ key, value }) => [key, value ?? ''])) }
			}
			#fileOfVersion() {
				let { model, version } = this.#version
				return {
					method: 'GET',
					path: '/model-versions/get-artifact',
					query: { name: model, version: String(version), path: $signatures_mlmodel_2./* .mlmodelName */ mV }
				}
			}
			#answeredAnother(call, id) {
				return new $core_errors_errors_0./* .RegistryError */ gl(
					`${(0, $failures_6./* .shownCall */ c6)(this.#client.connection, call)}: MLflow answered with another logged model, '${(0, $core_text_untrusted_text_9./* .visible */ RK)(id, 80)}'.`
				)
			}
		}
		function fileOfRun(run, path) {
			return {
				method: 'GET',
				path: '/get-artifact',
				query: { run_id: run, path: (0, $core_evidence_model_source_8./* .fileIn */ Ed)(path, $signatures_mlmodel_2./* .mlmodelName */ mV) }
			}
		}
		function only(files) {
			return { files, history: null }
		}
		function nowhere(because) {
			return (0, $signatures_search_3./* .onlyPlace */ c)({ kind: 'not-there', because })
		}
	}
}
