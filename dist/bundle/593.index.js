import { modules as shared_178_466_593 } from './shared-178-466-593.js'
export const id = 593
export const ids = [593]
export const modules = {
	...shared_178_466_593,
	7593: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		/* harmony export */ __webpack_require__.d(__webpack_exports__, {
			/* harmony export */ findSignature: () => /* reexport safe */ $signatures_search_2.s,
			/* harmony export */ signaturePlaces: () => /* binding */ signaturePlaces
		})
		/* harmony export */ /* harmony import */ var $core_evidence_model_source_6 = __webpack_require__(7692)
		/* harmony import */ var $signatures_artifact_folder_0 = __webpack_require__(4794)
		/* harmony import */ var $signatures_local_mlmodel_1 = __webpack_require__(19)
		/* harmony import */ var $signatures_log_model_history_7 = __webpack_require__(6764)
		/* harmony import */ var $signatures_search_2 = __webpack_require__(4507)
		/* harmony import */ var $column_3 = __webpack_require__(1372)
		/* harmony import */ var $registered_models_4 = __webpack_require__(2965)
		/* harmony import */ var $runs_5 = __webpack_require__(9904)
		/**
		 * Where the tables say that a model's files are. Of those only the ones on this machine can be
		 * read: the database has no server that would fetch others. `cwd` null: no relative paths.
		 */ function signaturePlaces(reader, scope, version, model, cwd) {
			let source = (0, $core_evidence_model_source_6./* .modelSource */ zA)(version.source)
			let ofLoggedModel = id => {
				let uri = locationOf(reader, scope, id)
				return null === uri ? nowhere(`MLflow has no logged model ${id}`) : at(uri, '', cwd)
			}
			if (null !== model) return ofLoggedModel(model)
			switch (source.kind) {
				case 'logged-model':
					return ofLoggedModel(source.model)
				case 'run': {
					let run = runArtifacts(reader, scope, source.run)
					if (null === run) return nowhere('MLflow has no such run any more')
					return at(run.root, source.path, cwd, { tags: run.tags, path: source.path })
				}
				case 'copy': {
					let uri = (0, $registered_models_4./* .readLocation */ mb)(reader, scope, version)
					return null === uri || uri === version.source ? nowhere('MLflow does not say where the version was copied from') : at(uri, '', cwd)
				}
				case 'not-readable':
					return nowhere('the source of the version cannot be read')
				case 'folder': {
					let run = null === version.runId ? null : runArtifacts(reader, scope, version.runId)
					let path = null === run ? null : (0, $core_evidence_model_source_6./* .pathBelow */ Br)(run.root, source.uri)
					let history = null === run || null === path ? null : { tags: run.tags, path }
					return at(source.uri, '', cwd, history)
				}
			}
		}
		function at(uri, path, cwd, history = null) {
			return { files: [{ look: () => lookLocally(uri, path, cwd), whose: null }], history: null === history ? null : async () => history }
		}
		function lookLocally(uri, path, cwd) {
			let folder = (0, $signatures_artifact_folder_0./* .artifactFolder */ T)(uri, path)
			switch (folder.kind) {
				case 'local':
					return (0, $signatures_local_mlmodel_1./* .readLocalMlmodel */ q)(folder.path, cwd)
				case 'refused':
					return { kind: 'not-there', because: folder.because }
				case 'proxied':
				case 'web':
				case 'store':
					return { kind: 'not-there', because: 'its artifacts are not on this machine, and a SQLite file has no server that could fetch them' }
			}
		}
		function nowhere(because) {
			return (0, $signatures_search_2./* .onlyPlace */ c)({ kind: 'not-there', because })
		}
		function runArtifacts(reader, scope, run) {
			let [row] = reader.rows(`SELECT artifact_uri FROM runs WHERE run_uuid = :run${(0, $runs_5./* .inScope */ SB)(scope)}`, { ...scope.values, run })
			if (void 0 === row) return null
			let tags = reader.rows('SELECT key, value FROM tags WHERE run_uuid = :run AND key = :history', {
				run,
				history: $signatures_log_model_history_7./* .historyTag */ D
			})
			return {
				root: (0, $column_3./* .textOrNull */ ef)(row, 'artifact_uri') ?? '',
				tags: new Map(tags.map(tag => [(0, $column_3./* .text */ Qq)(tag, 'key'), (0, $column_3./* .textOrNull */ ef)(tag, 'value') ?? '']))
			}
		}
		function locationOf(reader, scope, model) {
			if (!scope.schema.hasLoggedModels) return null
			let [row] = reader.rows(
				`SELECT artifact_location FROM logged_models
     WHERE model_id = :model AND lifecycle_stage != 'deleted'${(0, $runs_5./* .inScope */ SB)(scope)}`,
				{ ...scope.values, model }
			)
			return void 0 === row ? null : (0, $column_3./* .text */ Qq)(row, 'artifact_location')
		}
	}
}
