export const modules = {
	78062: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => locateModel })
		var $core_errors_errors_0 = __webpack_require__(58692)
		var $core_evidence_model_source_6 = __webpack_require__(7692)
		var $core_text_untrusted_text_7 = __webpack_require__(74213)
		var $signatures_artifact_folder_1 = __webpack_require__(24794)
		var $signatures_mlmodel_2 = __webpack_require__(67385)
		var $artifact_answers_3 = __webpack_require__(70829)
		var $failures_4 = __webpack_require__(50963)
		var $reading_5 = __webpack_require__(10837)
		let prefix = '/api/2.0/mlflow'
		/** In at most three requests, each of which is sent again as the settings say. */ async function locateModel(client, version, model) {
			let locations = new ModelLocations(client, version)
			return null === model ? await locations.ofSource() : await locations.ofLoggedModel(model)
		}
		/** Asks MLflow where the files of a version's model are. */ class ModelLocations {
			#client
			#version
			constructor(client, version) {
				this.#client = client
				this.#version = version
			}
			async ofSource() {
				let source = (0, $core_evidence_model_source_6./* .modelSource */ zA)(this.#version.source)
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
				let finding = await this.#client.read(call, $artifact_answers_3./* .loggedModelPlace */ Jj)
				if ('missing' === finding.kind) return nowhere(`MLflow has no logged model ${model}`)
				let { model_id, artifact_uri } = finding.value.model.info
				if (model_id !== model) throw this.#answeredAnother(call, model_id)
				let fetched = {
					method: 'GET',
					path: `/ajax-api/2.0/mlflow/logged-models/${model}/artifacts/files`,
					query: { artifact_file_path: $signatures_mlmodel_2./* .mlmodelName */ mV }
				}
				return inFolder(artifact_uri, '', { fetched, whose: { kind: 'logged-model', model } })
			}
			async #ofRun(id, path) {
				let run = await this.#run(id)
				if (null === run) return nowhere('MLflow has no such run any more')
				return inFolder(run.root, path, { fetched: fileOfRun(id, path), whose: { kind: 'run', run: id }, history: async () => ({ tags: run.tags, path }) })
			}
			/**
			 * Where the version that it was copied from has its files. Only the registry knows, which may be
			 * another server than this one: so the file has to name the version's run.
			 */ async #ofCopy() {
				let { runId, source } = this.#version
				let uri = await (0, $reading_5./* .readLocation */ m)(this.#client, this.#version)
				if (null === uri || uri === source || null === runId) return nowhere('the tracking server does not say where the version was copied from')
				let whose = { kind: 'run', run: runId }
				return inFolder(uri, '', { fetched: this.#fileOfVersion(), whose, isUncertain: true })
			}
			async #ofFolder(uri) {
				let folder = (0, $signatures_artifact_folder_1./* .artifactFolder */ T)(uri)
				let { runId } = this.#version
				let whose = null === runId ? null : { kind: 'run', run: runId }
				if ('local' !== folder.kind && 'store' !== folder.kind)
					// The run is asked only where the file is not to be had.
					return inFolder(uri, '', { whose, history: () => this.#history(uri) })
				let history = await this.#history(uri)
				let fetched = await this.#fileInFolder(uri, history)
				return inFolder(uri, '', { fetched, whose, history: async () => history })
			}
			/** How the server itself gets at a file of a folder; null: nothing says that it is this folder. */ async #fileInFolder(uri, history) {
				let { runId } = this.#version
				if (null !== runId && null !== history) return fileOfRun(runId, history.path)
				// The registry may be another server than this one, where the name means another model.
				return (await (0, $reading_5./* .readLocation */ m)(this.#client, this.#version)) === uri ? this.#fileOfVersion() : null
			}
			/** null: the folder is not among the artifacts of the version's run. */ async #history(uri) {
				let { runId } = this.#version
				let run = null === runId ? null : await this.#run(runId)
				let path = null === run ? null : (0, $core_evidence_model_source_6./* .pathBelow */ Br)(run.root, uri)
				return null === run || null === path ? null : { tags: run.tags, path }
			}
			async #run(id) {
				let call = { method: 'GET', path: `${prefix}/runs/get`, query: { run_id: id } }
				let finding = await this.#client.read(call, $artifact_answers_3./* .runPlace */ pi)
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
					`${(0, $failures_4./* .shownCall */ c6)(this.#client.connection, call)}: MLflow answered with another logged model, '${(0, $core_text_untrusted_text_7./* .visible */ RK)(id, 80)}'.`
				)
			}
		}
		function fileOfRun(run, path) {
			return {
				method: 'GET',
				path: '/get-artifact',
				query: { run_id: run, path: (0, $core_evidence_model_source_6./* .fileIn */ Ed)(path, $signatures_mlmodel_2./* .mlmodelName */ mV) }
			}
		}
		function inFolder(uri, path, { fetched = null, whose = null, isUncertain = false, history = null }) {
			let folder = (0, $signatures_artifact_folder_1./* .artifactFolder */ T)(uri, path)
			return { kind: 'folder', folder, fetched, whose, isUncertain, history }
		}
		function nowhere(because) {
			return { kind: 'nowhere', because }
		}
	}
}
