export const modules = {
	17661: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { locateModel: () => locateModel, z: () => onlyOnThisMachine })
		var $core_evidence_model_source_4 = __webpack_require__(7692)
		var $signatures_artifact_folder_0 = __webpack_require__(24794)
		var $signatures_log_model_history_5 = __webpack_require__(56764)
		var $column_1 = __webpack_require__(51372)
		var $registered_models_2 = __webpack_require__(12965)
		var $runs_3 = __webpack_require__(79904)
		let onlyOnThisMachine = 'its artifacts are not on this machine, and a SQLite file has no server that could fetch them'
		function locateModel(reader, scope, version, model) {
			let source = (0, $core_evidence_model_source_4./* .modelSource */ zA)(version.source)
			let ofLoggedModel = id => {
				let uri = locationOf(reader, scope, id)
				return null === uri ? nowhere(`MLflow has no logged model ${id}`) : at(uri, { kind: 'logged-model', model: id })
			}
			if (null !== model) return ofLoggedModel(model)
			switch (source.kind) {
				case 'logged-model':
					return ofLoggedModel(source.model)
				case 'run': {
					let run = runArtifacts(reader, scope, source.run)
					if (null === run) return nowhere('MLflow has no such run any more')
					let { path } = source
					return at(run.root, { kind: 'run', run: source.run }, path, { tags: run.tags, path })
				}
				case 'copy': {
					let uri = (0, $registered_models_2./* .readLocation */ mb)(reader, scope, version)
					return null === uri || uri === version.source ? nowhere('MLflow does not say where the version was copied from') : at(uri, ofRun(version))
				}
				case 'not-readable':
					return nowhere('the source of the version cannot be read')
				case 'folder': {
					let run = null === version.runId ? null : runArtifacts(reader, scope, version.runId)
					let path = null === run ? null : (0, $core_evidence_model_source_4./* .pathBelow */ Br)(run.root, source.uri)
					let history = null === run || null === path ? null : { tags: run.tags, path }
					return at(source.uri, ofRun(version), '', history)
				}
			}
		}
		function at(uri, whose, path = '', history = null) {
			return { kind: 'folder', folder: (0, $signatures_artifact_folder_0./* .artifactFolder */ T)(uri, path), whose, history }
		}
		function ofRun({ runId }) {
			return null === runId ? null : { kind: 'run', run: runId }
		}
		function nowhere(because) {
			return { kind: 'nowhere', because }
		}
		function runArtifacts(reader, scope, run) {
			let [row] = reader.rows(`SELECT artifact_uri FROM runs WHERE run_uuid = :run${(0, $runs_3./* .inScope */ SB)(scope)}`, { ...scope.values, run })
			if (void 0 === row) return null
			let tags = reader.rows('SELECT key, value FROM tags WHERE run_uuid = :run AND key = :history', {
				run,
				history: $signatures_log_model_history_5./* .historyTag */ D
			})
			return {
				root: (0, $column_1./* .textOrNull */ ef)(row, 'artifact_uri') ?? '',
				tags: new Map(tags.map(tag => [(0, $column_1./* .text */ Qq)(tag, 'key'), (0, $column_1./* .textOrNull */ ef)(tag, 'value') ?? '']))
			}
		}
		function locationOf(reader, scope, model) {
			if (!scope.schema.hasLoggedModels) return null
			let [row] = reader.rows(
				`SELECT artifact_location FROM logged_models
     WHERE model_id = :model AND lifecycle_stage != 'deleted'${(0, $runs_3./* .inScope */ SB)(scope)}`,
				{ ...scope.values, model }
			)
			return void 0 === row ? null : (0, $column_1./* .text */ Qq)(row, 'artifact_location')
		}
	}
}
